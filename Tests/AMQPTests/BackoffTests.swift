import AMQP
import Testing

@Suite("The delay before the next attempt")
struct BackoffTests {
    @Test("doubles from the first up to the cap and stays there, however long the outage")
    func doubles() {
        let backoff = Backoff(initial: .milliseconds(100), cap: .seconds(1), random: { 0 })
        let delays = [1, 2, 3, 4, 5, 6, 1_000_000, Int.max].map { backoff.delay(afterFailure: $0) }
        #expect(
            delays == [
                .milliseconds(100), .milliseconds(200), .milliseconds(400), .milliseconds(800), .seconds(1),
                .seconds(1),
                .seconds(1), .seconds(1),
            ])
    }

    @Test("is shortened at random, by no more than half")
    func jitter() {
        let shortest = Backoff(initial: .seconds(2), cap: .seconds(8), random: { 1 })
        #expect(shortest.delay(afterFailure: 1) == .seconds(1))
        #expect(shortest.delay(afterFailure: 9) == .seconds(4))
        let middle = Backoff(initial: .seconds(2), cap: .seconds(8), random: { 0.5 })
        #expect(middle.delay(afterFailure: 1) == .milliseconds(1500))
    }

    @Test("is defined for nonsense")
    func nonsense() {
        let backoff = Backoff(initial: .seconds(5), cap: .seconds(1), random: { 0 })
        #expect(backoff.delay(afterFailure: 0) == .seconds(1))
        #expect(backoff.delay(afterFailure: .min) == .seconds(1))
    }
}
