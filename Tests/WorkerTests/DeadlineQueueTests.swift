import CaseStore
import Casework
import TestKit
import Testing

@testable import Worker

@Suite("Deadline queue")
struct DeadlineQueueTests {
    private func wake(_ number: Int64) -> Wake { .caseFile(CaseID(number: number)) }

    @Test("What is due comes out earliest first, and no more of it than asked for")
    func earliestFirst() {
        var queue = DeadlineQueue()
        queue.arm(wake(1), at: Instant(seconds: 30))
        queue.arm(wake(2), at: Instant(seconds: 10))
        queue.arm(.digest(addressee: "director"), at: Instant(seconds: 20))
        #expect(queue.takeDue(at: Instant(seconds: 25), limit: 1) == [wake(2)])
        #expect(queue.takeDue(at: Instant(seconds: 25), limit: 9) == [.digest(addressee: "director")])
        #expect(queue.takeDue(at: Instant(seconds: 25), limit: 9).isEmpty)
        #expect(queue.next() == Instant(seconds: 30))
    }

    @Test("A deadline that was moved comes out once, at its new instant")
    func movedDeadlines() {
        var queue = DeadlineQueue()
        queue.arm(wake(1), at: Instant(seconds: 10))
        queue.arm(wake(1), at: Instant(seconds: 50))
        queue.arm(wake(1), at: Instant(seconds: 20))
        #expect(queue.count == 1)
        #expect(queue.takeDue(at: Instant(seconds: 60), limit: 9) == [wake(1)])
        #expect(queue.next() == nil)
    }

    @Test("A deadline that ended never comes out")
    func endedDeadlines() {
        var queue = DeadlineQueue()
        queue.arm(wake(1), at: Instant(seconds: 10))
        queue.arm(wake(1), at: nil)
        #expect(queue.takeDue(at: .latest, limit: 9).isEmpty)
        #expect(queue.count == 0)
    }

    @Test("Entries that no longer hold are swept out before they outnumber the others twice")
    func sweeping() {
        var queue = DeadlineQueue()
        for second in 0..<100_000 { queue.arm(wake(Int64(second % 100) + 1), at: Instant(seconds: Int64(second))) }
        #expect(queue.count == 100)
        #expect(queue.heldEntries <= 1025)
    }

    @Test("Against a plain list as a model, any sequence of moves gives the same order")
    func againstAModel() {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<50 {
            var queue = DeadlineQueue()
            var model: [Int64: Int64] = [:]
            for _ in 0..<300 {
                let key = Int64.random(in: 1...40, using: &generator)
                let instant = Bool.random(using: &generator) ? Int64.random(in: 0...1000, using: &generator) : nil
                queue.arm(wake(key), at: instant.map(Instant.init(seconds:)))
                model[key] = instant
            }
            let expected = model.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { wake($0.key) }
            #expect(queue.takeDue(at: .latest, limit: 100) == expected)
        }
    }
}
