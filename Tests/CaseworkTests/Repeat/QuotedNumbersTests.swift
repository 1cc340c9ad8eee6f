import Testing

@testable import Casework

@Suite("Numbers quoted in a text")
struct QuotedNumbersTests {
    @Test(
        "What looks like a request's or a case's number is found, as written",
        arguments: [
            ("Dossier VIP-000042 toujours rien", ["VIP-000042"]), ("mon dossier vip 42", ["VIP-000042"]),
            ("réf. vip000042, VIP-42", ["VIP-000042"]), ("réunion VIP-000042-M1", ["VIP-000042"]),
            ("requête SR-2026-000123.", ["SR-2026-000123"]), ("14-00011080 pas fait", ["14-00011080"]),
            ("no 1234567", ["1234567"]),
            ("sr-2026-7", ["sr-2026-7", "SR-2026-7"]), ("ma demande #12", ["12"]), ("plainte numéro 88", ["88"]),
        ])
    func found(_ text: String, _ numbers: [String]) { #expect(quotedNumbers(in: text) == numbers) }

    @Test(
        "Phone numbers, dates, ages, addresses and hours are none",
        arguments: [
            "rappeler au 819-555-0123", "8195550123", "le 2026-03-04 à 10h30", "1325 rue Royale app 4",
            "ma mère de 85 ans", "G9A 5H3",
            "le 311", "", "3e fois", "VIP", "vip 0",
        ])
    func none(_ text: String) { #expect(quotedNumbers(in: text).isEmpty) }

    @Test("However many there are, a bounded number is taken")
    func bounded() {
        let text = (100_000..<101_000).map { "no \($0)" }.joined(separator: " ")
        #expect(quotedNumbers(in: text).count == QuotedNumber.limit)
        #expect(quotedNumbers(in: String(repeating: "9", count: 100_000)).isEmpty)
        #expect(quotedNumbers(in: "VIP-99999999999999999999999").allSatisfy { !$0.isEmpty })
    }
}
