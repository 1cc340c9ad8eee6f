import Casework
import Testing

@testable import Configuration

@Suite("Doubts about the file")
struct WarningTests {
    private func warnings(_ text: String, at now: Instant = Instant(seconds: 1_780_000_000)) throws -> [String] {
        try ConfigurationFile(text: text, path: "c.yaml", checks: .none).warnings(at: now).map(\.description)
    }

    @Test("the defaults leave none, as of May 2026")
    func none() throws {
        #expect(try warnings("") == [])
    }

    @Test("a calendar that ends too early for a meeting asked for in 60 days is one")
    func near() throws {
        let text = "calendar:\n  covers_until: 2027-01-31"
        #expect(try warnings(text, at: LocalTime.defaultZone.start(of: day(2026, 11, 1))) == [])
        #expect(
            try warnings(text, at: LocalTime.defaultZone.start(of: day(2026, 11, 20))) == [
                "c.yaml:2:3: calendar.covers_until: 2027-01-31 is near: add the holidays that follow, or meeting deadlines will come too early"
            ])
    }

    @Test("a calendar that has ended is one, and no error: the follow-ups' clock runs on")
    func past() throws {
        let text = "calendar:\n  covers_until: 2027-01-31"
        let end = LocalTime.defaultZone.start(of: day(2027, 2, 1))
        #expect(try warnings(text, at: end + .seconds(-1)).first?.contains("is near") == true)
        #expect(
            try warnings(text, at: end) == [
                "c.yaml:2:3: calendar.covers_until: 2027-01-31 is past: holidays since then count as working days, and meeting deadlines come too early"
            ])
    }

    @Test("holidays beyond the day until which they are known are one")
    func holidays() throws {
        #expect(
            try warnings("calendar:\n  holidays: [2028-01-01]") == [
                "c.yaml:1:1: calendar.covers_until: is 2027-12-31, and holidays go on to 2028-01-01: are all known until then?"
            ])
    }

    @Test("a warning that is due as soon as a contact is registered is one")
    func ladder() throws {
        #expect(
            try warnings("follow_up:\n  within: 4h\n  warnings: [{before: 4h, to: a}, {before: 3h, to: a}]") == [
                "c.yaml:3:3: follow_up.warnings: warning 1 comes 4h before a deadline that is 4h after the registration: it is due at once"
            ])
        #expect(try warnings("follow_up:\n  within: 4h").count == 1)
    }

    @Test(
        "metrics that other machines can read are one", arguments: ["0.0.0.0:9311", "[::]:9311", "city.example:9311"])
    func listen(address: String) throws {
        #expect(
            try warnings("http: {listen: \"\(address)\"}") == [
                "c.yaml:1:8: http.listen: can be reached from other machines, and asks nobody for a password"
            ])
    }

    @Test("metrics on the loopback are none", arguments: ["127.0.0.1:1", "127.9.9.9:1", "[::1]:1", "localhost:1"])
    func loopback(address: String) throws {
        #expect(try warnings("http: {listen: \"\(address)\"}") == [])
    }
}
