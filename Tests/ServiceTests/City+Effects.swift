import AMQP
import CaseStore
import Casework
import TestKit
import Testing

extension City {
    /// Stops the daemon once everything published before is done with, and expects that each of `requests` had each effect once: the
    /// subscriber got exactly what is on record, in its order, every event under one id with one body, and nothing is left on the
    /// way. `setAside`: how many messages are, each with its copies.
    func finish(
        _ requests: some Sequence<String>, setAside: Int = 0, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        // Behind everything else, on its way in and on its way out.
        let last = CityMessage.request(numbered: .max)
        try await publish([last])
        try await events.wait(for: "the last judgement") { $0.contains { $0.requestID == last.requestID } }
        #expect(try await daemon.stop() == 0, sourceLocation: sourceLocation)
        try await drain()
        let record = try daemon.record()
        let recorded = try record.publications(after: 0, limit: 100_000).map(\.event.id)
        let arrived = CityEvent.distinct(events.all).dropLast().map(\.id)
        #expect(arrived == recorded, "what arrived is what is on record", sourceLocation: sourceLocation)
        let contradictions = CityEvent.contradictions(among: events.all)
        #expect(contradictions == 0, "one id, one body", sourceLocation: sourceLocation)

        let judgements = CityEvent.judgements(among: events.all)
        #expect(
            Set(judgements.keys) == Set(requests).union([last.requestID]), "every request is judged",
            sourceLocation: sourceLocation)
        let again = judgements.filter { $0.value.count > 1 }.keys.sorted()
        #expect(again.isEmpty, "a judgement that does not change is made once", sourceLocation: sourceLocation)

        #expect(try record.status(at: .earliest).outboxDepth == 0, sourceLocation: sourceLocation)
        let bodies = Set(try await self.setAside().map(\.body))
        #expect(bodies.count == setAside, sourceLocation: sourceLocation)
        for queue in [daemon.intake, daemon.unrouted] {
            #expect(try await depth(of: queue) == 0, "\(queue) is empty", sourceLocation: sourceLocation)
        }
    }
}
