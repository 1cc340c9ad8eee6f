import TestKit
import Testing

@testable import Worker

@Suite("Acknowledgement frontier")
struct AckFrontierTests {
    @Test("The frontier stays before a delivery that is still open, and passes it once it settles")
    func staysBeforeAnOpenDelivery() {
        var frontier = AckFrontier()
        #expect(frontier.settle(1) == 1)
        #expect(frontier.settle(3) == nil)
        #expect(frontier.settle(4) == nil)
        #expect(frontier.settle(2) == 4)
    }

    @Test("A tag that settles twice moves nothing the second time")
    func settlingTwiceIsHarmless() {
        var frontier = AckFrontier()
        #expect(frontier.settle(1) == 1)
        #expect(frontier.settle(1) == nil)
        #expect(frontier.settle(3) == nil)
        #expect(frontier.settle(3) == nil)
        #expect(frontier.settle(2) == 3)
    }

    @Test("Tags settled in any order end at the same frontier, which only ever rises")
    func anyOrderEndsAtTheSameFrontier() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<200 {
            var frontier = AckFrontier()
            var last: UInt64 = 0
            for tag in (1...50).map(UInt64.init).shuffled(using: &generator) {
                guard let reached = frontier.settle(tag) else { continue }
                #expect(reached > last)
                last = reached
            }
            #expect(frontier.settledThrough == 50)
        }
    }
}
