import Casework
import Contract
import Testing

/// The sentence of one message, as JSON members that a test changes one at a time.
private struct Sentence {
    let type: String
    let members: [(name: String, json: String)]

    func data(without missing: String? = nil, changing name: String? = nil, to json: String = "") -> String {
        let written = members.filter { $0.name != missing }.map { member in
            "\"\(member.name)\":\(member.name == name ? json : member.json)"
        }
        return "{\(written.joined(separator: ","))}"
    }
}

private let id = (name: "service_request_id", json: #""1""#)
private let instant = #""2026-03-08T09:00:00-04:00""#
private let correction = [
    (name: "corrected_by", json: #""a.tremblay""#), (name: "corrected_at", json: instant),
    (name: "reason", json: #""Erreur""#),
]
private let order = [
    id, (name: "basis", json: #""A-2.1""#), (name: "ordered_by", json: #""accès""#),
    (name: "ordered_at", json: instant),
]
private let update = [
    (name: "meeting_id", json: #""VIP-000042-M1""#), (name: "recorded_at", json: instant),
    (name: "recorded_by", json: #""greffe""#),
]

/// Every message with its required fields alone.
private let sentences = [
    Sentence(
        type: "followup.recorded",
        members: [
            id, ("contacted_at", instant), ("agent", #""a.tremblay""#), ("channel", #""phone""#),
            ("outcome", #""reached""#),
        ]),
    Sentence(type: "meeting.updated", members: update + [("status", #""scheduled""#), ("scheduled_for", instant)]),
    Sentence(
        type: "meeting.updated",
        members: update + [("status", #""held""#), ("held_at", instant), ("attended", #"["citizen","official"]"#)]),
    Sentence(
        type: "meeting.updated",
        members: update + [("status", #""declined_by_citizen""#), ("declined_at", instant), ("channel", #""web""#)]),
    Sentence(type: "meeting.updated", members: update + [("status", #""no_show""#), ("absent", #"["citizen"]"#)]),
    Sentence(type: "meeting.updated", members: update + [("status", #""cancelled""#)]),
    Sentence(
        type: "case.resolved",
        members: [id, ("resolved_at", instant), ("confirmed_by", #""citizen""#), ("recorded_by", #""a.tremblay""#)]),
    Sentence(type: "triage.corrected", members: [id, ("kind", #""plainte""#)] + correction),
    Sentence(type: "repeat.corrected", members: [id, ("earlier_service_request_id", "null")] + correction),
    Sentence(type: "citizen.erased", members: order), Sentence(type: "citizen.held", members: order),
    Sentence(type: "citizen.review_asked", members: order),
    Sentence(
        type: "triage.discarded",
        members: [
            ("dead_id", #""3f1c0a9b5d7e42608899aabbccddeeff""#), ("discarded_by", #""a.tremblay""#),
            ("discarded_at", instant), ("reason", #""Essai""#),
        ]),
]

@Suite("The messages besides requests")
struct MessageTests {
    @Test("are read when they have what is required, and refused by the name of what is missing or wrong")
    func requiredFields() {
        for sentence in sentences {
            #expect(decode(sentence.data(), as: sentence.type).message != nil, "\(sentence.type)")
            for member in sentence.members {
                let missing = decode(sentence.data(without: member.name), as: sentence.type).refusal
                #expect(missing == Refusal(.missingField, member.name), "\(sentence.type)")
                let wrong = decode(sentence.data(changing: member.name, to: #"{"x":"ZZ"}"#), as: sentence.type).refusal
                #expect(wrong == Refusal(.invalidField, member.name), "\(sentence.type)")
            }
        }
    }

    @Test("a follow-up is outbound unless it says otherwise, and a bad optional field refuses it")
    func followUps() {
        let base = sentences[0].data().dropLast()
        guard case .followUpRecorded(let plain) = decode("\(base)}", as: "followup.recorded").message,
            case .followUpRecorded(let inbound) = decode(
                #"\#(base),"direction":"inbound","recorded_at":\#(instant),"note":"x"}"#, as: "followup.recorded"
            ).message
        else {
            Issue.record("not read")
            return
        }
        #expect(plain.direction == .outbound)
        #expect(plain.recordedAt == nil)
        #expect(inbound.direction == .inbound)
        #expect(inbound.recordedAt == at("2026-03-08T13:00:00Z"))
        for bad in [#""direction":"up""#, #""recorded_at":"hier""#, #""note":7"#] {
            #expect(decode("\(base),\(bad)}", as: "followup.recorded").refusal?.code == .invalidField)
        }
    }

    @Test("a meeting's parties are known roles, and somebody was absent when it was a no-show")
    func roles() {
        for (status, field, bad) in [
            (2, "attended", #"["mayor"]"#), (2, "attended", #""citizen""#), (4, "absent", "[]"), (4, "absent", "[1]"),
        ] {
            let data = sentences[status].data(changing: field, to: bad)
            #expect(decode(data, as: "meeting.updated").refusal == Refusal(.invalidField, field))
        }
        let twice = sentences[2].data(changing: "attended", to: #"["Citizen","citizen"]"#)
        guard case .meetingUpdated(let update) = decode(twice, as: "meeting.updated").message else {
            Issue.record("not read")
            return
        }
        #expect(update.change == .held(at: at("2026-03-08T13:00:00Z"), attended: [.citizen], outcome: nil))
    }

    @Test("\"not a repeat\" is said by null, and by nothing else", arguments: [#""""#, "false", "[]"])
    func notARepeat(value: String) {
        let data = sentences[8].data(changing: "earlier_service_request_id", to: value)
        #expect(decode(data, as: "repeat.corrected").refusal == Refusal(.invalidField, "earlier_service_request_id"))
    }

    @Test("a rectification says what changes, and a bad field refuses it")
    func rectification() {
        let base = Sentence(type: "", members: order).data().dropLast()
        guard case .citizenOrder(let read) = decode(#"\#(base),"phone":null}"#, as: "citizen.rectified").message else {
            Issue.record("not read")
            return
        }
        var fields = RequestFields()
        fields.phone = .cleared
        #expect(read.right == .rectified(fields))
        #expect(decode("\(base)}", as: "citizen.rectified").refusal?.code == .missingField)
        #expect(decode(#"\#(base),"phone":"x"}"#, as: "citizen.rectified").refusal == Refusal(.invalidField, "phone"))
    }

    @Test("unknown fields are ignored, however they look")
    func unknownFields() {
        for sentence in sentences {
            let data = sentence.data().dropLast() + #","x":[{"y":[null,1.5e-3,"z"]}],"":{}}"#
            #expect(
                decode(String(data), as: sentence.type).message == decode(sentence.data(), as: sentence.type).message)
        }
    }
}
