import Casework
import Testing

@testable import Configuration

@Suite("The city's local time")
struct LocalTimeTests {
    private static let hour = 3600

    @Test(
        "follows Toronto's changes of clock to the second",
        arguments: [
            // The rules of 1974–1986, 1987–2006 and since 2007; the last ones by today's rule.
            (Int64(9_961_200), -5, -4), (25_682_400, -4, -5),  // 1970-04-26 and 1970-10-25
            (544_604_400, -5, -4),  // 1987-04-05
            (1_143_961_200, -5, -4), (1_162_101_600, -4, -5),  // 2006-04-02 and 2006-10-29
            (1_173_596_400, -5, -4), (1_194_156_000, -4, -5),  // 2007-03-11 and 2007-11-04
            (1_772_953_200, -5, -4), (1_793_512_800, -4, -5),  // 2026-03-08 and 2026-11-01
        ])
    func toronto(seconds: Int64, before: Int, after: Int) throws {
        let zone = LocalTime.defaultZone
        #expect(zone.name == "America/Toronto")
        #expect(zone.offsetSeconds(at: Instant(milliseconds: seconds * 1000 - 1)) == before * Self.hour)
        #expect(zone.offsetSeconds(at: Instant(seconds: seconds)) == after * Self.hour)
    }

    @Test("keeps the last rule until 2099")
    func future() throws {
        // 2099-07-01 and 2099-12-01, noon UTC.
        #expect(LocalTime.defaultZone.offsetSeconds(at: Instant(seconds: 4_086_590_400)) == -4 * Self.hour)
        #expect(LocalTime.defaultZone.offsetSeconds(at: Instant(seconds: 4_099_809_600)) == -5 * Self.hour)
    }

    @Test("finds changes that are no daylight saving, and short ones")
    func otherZones() throws {
        // Caracas went half an hour back on 2007-12-09 and forward again on 2016-05-01.
        let caracas = try #require(LocalTime(timeZone: "America/Caracas"))
        #expect(caracas.offsetSeconds(at: Instant(seconds: 1_197_183_599)) == -14_400)
        #expect(caracas.offsetSeconds(at: Instant(seconds: 1_197_183_600)) == -16_200)
        #expect(caracas.offsetSeconds(at: Instant(seconds: 1_462_086_000)) == -14_400)
    }

    @Test("a day of 23 hours begins and ends at midnight")
    func shortDay() {
        let zone = LocalTime.defaultZone
        let change = day(2026, 3, 8)
        #expect(zone.end(of: change).since(zone.start(of: change)) == .hours(23))
    }

    @Test("UTC is a zone, a word or an abbreviation is none")
    func names() {
        #expect(LocalTime(timeZone: "UTC")?.offsetSeconds(at: Instant(seconds: 0)) == 0)
        for name in ["EST", "GMT-5", "Toronto", "", "America/", "America/Nowhere", "../etc/passwd"] {
            #expect(LocalTime(timeZone: name) == nil)
        }
    }
}
