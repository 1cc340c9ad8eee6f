import Testing

@testable import Worker

@Suite("A thread's progress, which the watchdog is fed from")
struct ThreadProgressTests {
    @Test("is there as long as its count goes up often enough, and again once it goes up")
    func moving() {
        let start = SuspendingClock().now
        var progress = ThreadProgress(longestSilence: .seconds(90))
        func isMoving(_ rounds: UInt64, after seconds: Int) -> Bool {
            progress.isMoving(rounds, at: start + .seconds(seconds))
        }
        #expect(isMoving(0, after: 0))
        #expect(isMoving(0, after: 90))
        #expect(!isMoving(0, after: 91))
        #expect(isMoving(1, after: 200))
        #expect(isMoving(1, after: 290))
        #expect(!isMoving(1, after: 291))
    }
}
