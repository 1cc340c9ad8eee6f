import Casework
import Contract
import Testing

@Suite("Facts of the audit trail")
struct AuditFactsTests {
    @Test("come back as they were written, instants as their text")
    func roundTrip() {
        let facts: [String: AuditEntry.Fact] = [
            "text": .text("Nid-de-poule, « rue »\n\"x\""), "number": .number(-3), "flag": .flag(true),
            "at": .instant(Instant(milliseconds: 1_772_452_800_123)),
        ]
        var expected = facts
        expected["at"] = .text("2026-03-02T12:00:00.123Z")
        #expect(AuditFacts.decode(AuditFacts.encode(facts)) == expected)
        #expect(AuditFacts.decode(AuditFacts.encode([:])) == [:])
    }

    @Test("that are none are not made up", arguments: ["", "[]", "{", "{\"a\":{}}", "{\"a\":1.5}", "{\"a\":null}"])
    func others(text: String) {
        #expect(AuditFacts.decode(Array(text.utf8)) == nil)
    }
}
