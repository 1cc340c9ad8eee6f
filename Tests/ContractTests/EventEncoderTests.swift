import Casework
import Contract
import Foundation
import Testing

@Suite("Events on the wire")
struct EventEncoderTests {
    private let encoder = EventEncoder(epoch: "e1")

    private func data(_ event: Event, _ encoder: EventEncoder = EventEncoder(epoch: "e1")) throws -> [String: Any] {
        let body = try JSONSerialization.jsonObject(with: Data(encoder.encode(event).body)) as? [String: Any]
        return try #require(body?["data"] as? [String: Any])
    }

    @Test("the same event gives the same bytes, to the last")
    func deterministic() {
        let due = SampleEvents.event(.followUpDueSoon(SampleEvents.notice(level: 0, tried: false)))
        let text = String(decoding: encoder.encode(due).body, as: UTF8.self)
        #expect(
            text == """
                {"specversion":"1.0","id":"e1:VIP-000042:7","source":"/vip311","type":"vip311.followup.due_soon",\
                "subject":"VIP-000042","time":"2026-03-08T09:30:00.000Z","datacontenttype":"application/json",\
                "dataschema":"https://vip311.example/schemas/v1/vip311.followup.due_soon.json","sequence":"0000000007",\
                "data":{"case_id":"VIP-000042","service_request_ids":["2026-000123"],"district":"pointe-du-lac",\
                "language":"fr-CA","occurred_at":"2026-03-08T09:30:00.000Z","obligation_id":"F-2026-000123",\
                "rung":"before_21600s","level":0,"due_at":"2026-03-09T06:30:00.000Z","addressed_to":["team"],\
                "attempts":0,"last_attempt_at":null,"also_open":[]}}
                """)
        for (_, event) in SampleEvents.all { #expect(encoder.encode(event) == encoder.encode(event)) }
    }

    @Test("an id is of its store, its subject and its place: none of them twice")
    func identifiers() {
        var ids: Set<String> = []
        for epoch in ["e1", "e2"] {
            for subject in [
                EventSubject.caseFile(CaseID(number: 1)), .caseFile(CaseID(number: 2)), .request(RequestID("1")),
            ] {
                for sequence in 1...3 {
                    var event = SampleEvents.event(.caseMoved(from: nil, to: nil), subject: subject)
                    event.sequence = Int64(sequence)
                    ids.insert(EventEncoder(epoch: epoch).encode(event).id)
                }
            }
        }
        #expect(ids.count == 18)
    }

    @Test("routing keys are the contract's")
    func routingKeys() {
        let expected = [
            "triaged as complaint": "request.triaged.complaint", "review requested": "review.requested.triage",
            "review overdue": "review.overdue.repeat", "review closed by time": "review.closed.triage",
            "due soon": "followup.due_soon.pointe-du-lac", "overdue": "escalation.followup.2.pointe-du-lac",
            "overdue without attempt": "escalation.followup.1.unknown", "satisfied": "followup.satisfied.pointe-du-lac",
            "cancelled": "followup.cancelled.pointe-du-lac", "digest": "escalation.digest.3",
            "meeting requested": "meeting.requested.pointe-du-lac",
            "meeting requested without subject": "meeting.requested.unknown",
            "contact added": "meeting.contact_added.pointe-du-lac", "scheduled": "meeting.scheduled.pointe-du-lac",
            "reassigned": "meeting.reassigned.pointe-du-lac", "meeting due soon": "meeting.due_soon.pointe-du-lac",
            "meeting overdue": "escalation.meeting.2.pointe-du-lac", "withdrawn": "meeting.withdrawn.pointe-du-lac",
            "held": "meeting.closed.pointe-du-lac", "moved": "case.moved.pointe-du-lac",
            "resolved": "case.resolved.pointe-du-lac", "reopened": "case.reopened.pointe-du-lac",
        ]
        let actual = Dictionary(uniqueKeysWithValues: SampleEvents.encoded.map { ($0.name, $0.event.routingKey) })
        for (name, key) in expected { #expect(actual[name] == key) }
    }

    @Test("a district cannot add a word or a wildcard to a routing key")
    func hostileDistricts() {
        let expected: [(String?, String)] = [
            (nil, "unknown"), ("", "unknown"), ("#", "unknown"), ("...", "unknown"), ("a.b", "a-b"), ("*", "unknown"),
            ("de Pointe-du-Lac", "de-pointe-du-lac"), ("Sainte-Marthe_du Cap", "sainte-marthe-du-cap"),
            ("Châteaudun", "chateaudun"), (String(repeating: "a", count: 500), String(repeating: "a", count: 100)),
        ]
        for (district, slug) in expected {
            let encoded = encoder.encode(SampleEvents.event(.caseMoved(from: nil, to: nil), district: district))
            #expect(encoded.routingKey == "case.moved.\(slug)")
        }
    }

    @Test("the routing key keeps the first district, the data tell today's")
    func movedDistrict() throws {
        var event = SampleEvents.event(.followUpOverdue(SampleEvents.notice(level: 1, tried: false)))
        event.district = "chateaudun"
        #expect(encoder.encode(event).routingKey == "escalation.followup.1.pointe-du-lac")
        #expect(try data(event)["district"] as? String == "chateaudun")
    }

    @Test("nothing that could be personal data of a citizen is in any event, nor a person's free text")
    func noPersonalData() {
        for sample in SampleEvents.encoded {
            let text = String(decoding: sample.event.body, as: UTF8.self)
            #expect(!text.contains(SampleEvents.personal), "\(sample.name)")
            #expect(!sample.event.routingKey.contains("2026-000123"), "\(sample.name)")
        }
    }

    @Test("meeting events leave out the requests' ids where the configuration says so; other events do not")
    func meetingsWithoutRequests() {
        let discreet = EventEncoder(epoch: "e1", options: .init(meetingsNameRequests: false))
        for (name, event) in SampleEvents.all {
            let encoded = discreet.encode(event)
            let text = String(decoding: encoded.body, as: UTF8.self)
            let isMeeting = encoded.type.hasPrefix("vip311.meeting.")
            #expect(text.contains("service_request_id") != isMeeting, "\(name)")
            if isMeeting { #expect(!text.contains("2026-0001"), "\(name)") }
        }
    }

    @Test("what is no number is not written as one")
    func strangeNumbers() throws {
        for (confidence, expected) in [
            (Double.nan, 0), (.infinity, 0), (-1, 0), (7, 1), (0.9996, 1), (0.0004, 0), (0.5, 0.5),
        ] {
            var judgement = SampleEvents.judgement(corrected: false)
            judgement.confidence = confidence
            let event = SampleEvents.event(
                .triaged(Triaged(requestID: SampleEvents.requestID, judgement: judgement, followUpDue: nil)))
            #expect(try data(event)["confidence"] as? Double == expected)
        }
    }

    @Test("texts survive quotation marks, control characters and every plane of Unicode")
    func escapes() throws {
        let subject = "\"\\/\u{0}\u{1}\u{1F}\n\r\t\u{7F}é\u{2028}\u{1F600}"
        let event = SampleEvents.event(.meetingRequested(SampleEvents.meeting(), subject: subject))
        #expect(try data(event)["subject"] as? String == subject)
    }

    @Test("audit facts are one object with its keys in order")
    func auditFacts() {
        let facts: [String: AuditEntry.Fact] = [
            "b": .number(-7), "a": .text("x\"y"), "d": .flag(true), "c": .instant(SampleEvents.registered),
        ]
        #expect(
            String(decoding: AuditFacts.encode(facts), as: UTF8.self)
                == #"{"a":"x\"y","b":-7,"c":"2026-03-08T06:30:00.000Z","d":true}"#)
        #expect(AuditFacts.encode([:]) == Array("{}".utf8))
    }
}
