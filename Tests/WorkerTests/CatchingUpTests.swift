import Casework
import Testing

@testable import Worker

@Suite("Catching up after an outage")
struct CatchingUpTests {
    private let start = Instant(seconds: 1_000_000)

    @Test("Deadlines wait while the broker still sends what it kept")
    func waitsForTheBacklog() {
        var catching = CatchingUp(startedAt: start)
        catching.saw(500, at: start + .seconds(1), connected: true)
        #expect(!catching.isOver)
        catching.saw(0, at: start + .seconds(1) + TimeSpan(milliseconds: 400), connected: true)
        #expect(!catching.isOver)
        catching.saw(0, at: start + .seconds(1) + CatchingUp.quiet, connected: true)
        #expect(catching.isOver)
    }

    @Test("A queue that never empties holds deadlines no longer than ten seconds")
    func boundedWait() {
        var catching = CatchingUp(startedAt: start)
        for second: Int64 in 0..<10 { catching.saw(500, at: start + .seconds(second), connected: true) }
        #expect(!catching.isOver)
        catching.saw(500, at: start + CatchingUp.longest, connected: true)
        #expect(catching.isOver)
    }

    @Test("Deadlines wait for a broker that is not there yet, but not for ever")
    func waitsForTheBroker() {
        var catching = CatchingUp(startedAt: start)
        catching.saw(0, at: start + .seconds(30), connected: false)
        #expect(!catching.isOver)
        catching.saw(0, at: start + .seconds(31), connected: true)
        #expect(!catching.isOver)
        catching.saw(0, at: start + .seconds(31) + CatchingUp.quiet, connected: true)
        #expect(catching.isOver)
        var alone = CatchingUp(startedAt: start)
        alone.saw(0, at: start + CatchingUp.longestUnconnected, connected: false)
        #expect(alone.isOver)
    }

    @Test("A clock that is set back does not hold deadlines")
    func clockSetBack() {
        var catching = CatchingUp(startedAt: start)
        catching.saw(500, at: start, connected: true)
        catching.saw(500, at: start - .hours(1), connected: true)
        #expect(catching.isOver)
    }
}
