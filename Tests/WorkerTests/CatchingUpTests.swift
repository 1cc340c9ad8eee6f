import Casework
import Testing

@testable import Worker

@Suite("Catching up after an outage")
struct CatchingUpTests {
    private let start = Instant(seconds: 1_000_000)

    @Test("Deadlines wait while the broker still sends what it kept")
    func waitsForTheBacklog() {
        var catching = CatchingUp(startedAt: start)
        catching.saw(500, at: start + .seconds(1))
        #expect(!catching.isOver)
        catching.saw(0, at: start + .seconds(1) + TimeSpan(milliseconds: 400))
        #expect(!catching.isOver)
        catching.saw(0, at: start + .seconds(1) + CatchingUp.quiet)
        #expect(catching.isOver)
    }

    @Test("A queue that never empties holds deadlines no longer than ten seconds")
    func boundedWait() {
        var catching = CatchingUp(startedAt: start)
        for second: Int64 in 0..<10 { catching.saw(500, at: start + .seconds(second)) }
        #expect(!catching.isOver)
        catching.saw(500, at: start + CatchingUp.longest)
        #expect(catching.isOver)
    }

    @Test("A clock that is set back does not hold deadlines")
    func clockSetBack() {
        var catching = CatchingUp(startedAt: start)
        catching.saw(500, at: start - .hours(1))
        #expect(catching.isOver)
    }
}
