import Casework
import Testing

@testable import Worker

@Suite("Catching up after an outage")
struct CatchingUpTests {
    private let start = Instant(seconds: 1_000_000)

    private func held(_ count: Int, consumers: Int = 0, session: UInt64 = 1) -> CatchingUp.Backlog {
        CatchingUp.Backlog(session: session, messages: count, consumers: consumers)
    }

    @Test("Deadlines wait until as many messages have been read as the queue held, and no longer")
    func waitsForTheBacklog() {
        var catching = CatchingUp(startedAt: start)
        for second: Int64 in 0..<99 { catching.saw(1000, of: held(100_000), at: start + .seconds(second)) }
        #expect(!catching.isOver)
        catching.saw(1000, of: held(100_000), at: start + .seconds(99))
        #expect(catching.isOver)
    }

    @Test("What comes after the start holds no deadline, however much it is")
    func steadyStream() {
        var catching = CatchingUp(startedAt: start)
        catching.saw(400, of: held(700), at: start)
        #expect(!catching.isOver)
        catching.saw(500, of: held(700), at: start + TimeSpan(milliseconds: 50))
        #expect(catching.isOver)
    }

    @Test("A queue that is told to be empty may not be: deadlines wait for a short silence")
    func emptyQueue() {
        var catching = CatchingUp(startedAt: start)
        catching.saw(0, of: held(0), at: start)
        catching.saw(300, of: held(0), at: start + TimeSpan(milliseconds: 400))
        catching.saw(0, of: held(0), at: start + TimeSpan(milliseconds: 800))
        #expect(!catching.isOver)
        catching.saw(0, of: held(0), at: start + TimeSpan(milliseconds: 900))
        #expect(catching.isOver)
    }

    @Test("Messages that were counted and do not come are given up: after a silence, and after two minutes in all")
    func boundedWait() {
        var silent = CatchingUp(startedAt: start)
        silent.saw(10, of: held(11), at: start)
        silent.saw(0, of: held(11), at: start + CatchingUp.longestSilence - TimeSpan(milliseconds: 1))
        #expect(!silent.isOver)
        silent.saw(0, of: held(11), at: start + CatchingUp.longestSilence)
        #expect(silent.isOver)

        var slow = CatchingUp(startedAt: start)
        for second: Int64 in 0..<120 { slow.saw(1, of: held(100_000), at: start + .seconds(second)) }
        #expect(!slow.isOver)
        slow.saw(1, of: held(100_000), at: start + CatchingUp.longest)
        #expect(slow.isOver)
    }

    @Test("While another consumer may still give messages back, deadlines wait for a silence, at most ten seconds")
    func uncounted() {
        var quiet = CatchingUp(startedAt: start)
        quiet.saw(3, of: held(3, consumers: 1), at: start)
        quiet.saw(0, of: held(3, consumers: 1), at: start + TimeSpan(milliseconds: 400))
        #expect(!quiet.isOver)
        quiet.saw(0, of: held(3, consumers: 1), at: start + CatchingUp.quiet)
        #expect(quiet.isOver)

        var busy = CatchingUp(startedAt: start)
        for second: Int64 in 0..<10 { busy.saw(500, of: held(0, consumers: 1), at: start + .seconds(second)) }
        #expect(!busy.isOver)
        busy.saw(500, of: held(0, consumers: 1), at: start + CatchingUp.longestUncounted)
        #expect(busy.isOver)

        var long = CatchingUp(startedAt: start)
        for second: Int64 in 0..<20 { long.saw(500, of: held(20_000, consumers: 1), at: start + .seconds(second)) }
        #expect(!long.isOver)
    }

    @Test("Each session counts anew what lies in its queue, also long after the start")
    func lostConnection() {
        var catching = CatchingUp(startedAt: start)
        catching.saw(900, of: held(1000), at: start)
        catching.saw(0, of: nil, at: start + .seconds(1))
        catching.saw(0, of: held(1000, session: 2), at: start + .seconds(2))
        catching.saw(999, of: held(1000, session: 2), at: start + .seconds(3))
        #expect(!catching.isOver)
        catching.saw(1, of: held(1000, session: 2), at: start + .seconds(4))
        #expect(catching.isOver)

        catching.saw(0, of: nil, at: start + .hours(5))
        #expect(!catching.isOver)
        catching.saw(0, of: held(10, session: 3), at: start + .hours(5) + .seconds(1))
        #expect(!catching.isOver)
        catching.saw(10, of: held(10, session: 3), at: start + .hours(5) + .seconds(2))
        #expect(catching.isOver)
    }

    @Test("A connection that is lost again and again holds deadlines no longer than two minutes")
    func flappingConnection() {
        var catching = CatchingUp(startedAt: start)
        for second: Int64 in 0..<120 {
            catching.saw(1, of: held(10, session: UInt64(second)), at: start + .seconds(second))
        }
        #expect(!catching.isOver)
        catching.saw(1, of: held(10, session: 119), at: start + CatchingUp.longest)
        #expect(catching.isOver)
    }

    @Test("Deadlines wait for a broker that is not there yet, but not for ever")
    func waitsForTheBroker() {
        var catching = CatchingUp(startedAt: start)
        catching.saw(0, of: nil, at: start + .seconds(30))
        catching.saw(0, of: held(5), at: start + .seconds(58))
        catching.saw(4, of: held(5), at: start + .seconds(62))
        #expect(!catching.isOver)
        catching.saw(1, of: held(5), at: start + .seconds(63))
        #expect(catching.isOver)

        var alone = CatchingUp(startedAt: start)
        alone.saw(0, of: nil, at: start + CatchingUp.longestUnconnected)
        #expect(alone.isOver)
    }

    @Test("A clock that is set back does not hold deadlines")
    func clockSetBack() {
        var catching = CatchingUp(startedAt: start)
        catching.saw(500, of: held(1000), at: start)
        catching.saw(499, of: held(1000), at: start - .hours(1))
        #expect(catching.isOver)
    }
}
