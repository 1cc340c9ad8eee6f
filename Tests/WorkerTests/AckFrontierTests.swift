import TestKit
import Testing

@testable import Worker

@Suite("Acknowledgement frontier")
struct AckFrontierTests {
    @Test("The frontier stays before a delivery that is still open, and passes it once it settles")
    func staysBeforeAnOpenDelivery() {
        var frontier = AckFrontier()
        #expect(frontier.settle([1]) == .init(through: 1))
        #expect(frontier.settle([3, 4]) == .init())
        #expect(frontier.settle([2]) == .init(through: 4))
    }

    @Test("A tag that settles twice moves nothing the second time")
    func settlingTwiceIsHarmless() {
        var frontier = AckFrontier()
        #expect(frontier.settle([1, 1]) == .init(through: 1))
        #expect(frontier.settle([1]) == .init())
        #expect(frontier.settle([3]) == .init())
        #expect(frontier.settle([3]) == .init())
        #expect(frontier.settle([2]) == .init(through: 3))
    }

    @Test("Behind a delivery that stays open, the others are acknowledged one by one as soon as too many wait")
    func oneByOne() {
        var frontier = AckFrontier(patience: 4)
        #expect(frontier.settle([2, 3]) == .init())
        #expect(frontier.settle([4]) == .init(single: [2, 3, 4]))
        #expect(frontier.settle([5, 6, 7]) == .init(single: [5, 6, 7]))
        #expect(frontier.unacknowledged == 1)
        // Nothing is left to name: all up to the new frontier but the first is acknowledged.
        #expect(frontier.settle([1]) == .init(through: 1))
        #expect(frontier.settledThrough == 7)
    }

    @Test("Deliveries that stay open hold back no other, however many they are")
    func manyOpen() {
        var frontier = AckFrontier(patience: 4)
        #expect(frontier.settle([9]) == .init(single: [9]))
        #expect(frontier.settle([10]) == .init(single: [10]))
        #expect(frontier.unacknowledged == 8)
    }

    @Test("Nothing waits any more once patience is lost")
    func losePatience() {
        var frontier = AckFrontier(patience: 100)
        #expect(frontier.settle([2, 3]) == .init())
        frontier.losePatience()
        #expect(frontier.settle([]) == .init(single: [2, 3]))
    }

    @Test("What was rejected is passed, and never named")
    func rejected() {
        var frontier = AckFrontier()
        #expect(frontier.settle([1], rejected: true) == .init())
        #expect(frontier.settle([2]) == .init(through: 2))
        #expect(frontier.settle([4], rejected: true) == .init())
        #expect(frontier.settle([3]) == .init(through: 3))
        #expect(frontier.settledThrough == 4)
    }

    @Test(
        "Whatever the order, each delivery is acknowledged once, and none is named that was before",
        arguments: [3, 20, 500])
    func anyOrder(patience: Int) {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<200 {
            var frontier = AckFrontier(patience: patience)
            var pending = Set<UInt64>(1...50)
            for tag in (1...50).map(UInt64.init).shuffled(using: &generator) {
                let acknowledgement = frontier.settle([tag])
                if let through = acknowledgement.through {
                    #expect(pending.contains(through))
                    pending = pending.filter { $0 > through }
                }
                for single in acknowledgement.single { #expect(pending.remove(single) != nil) }
            }
            #expect(frontier.settledThrough == 50)
            #expect(pending.isEmpty)
            #expect(frontier.unacknowledged == 0)
        }
    }
}
