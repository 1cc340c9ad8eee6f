internal import Casework

/// For whom a page is written: their language, their time zone, the moment they read it, and whether they see colours.
struct Audience {
    let language: Language
    let localTime: LocalTime
    var now: Instant
    var paint = Paint.none

    /// The French or the English text.
    func say(_ french: String, _ english: String) -> String { language == .french ? french : english }

    /// `number` things, by their names for one and for several, as each language counts: French none as one, English as several.
    func count(
        _ number: Int, _ french: (one: String, several: String), _ english: (one: String, several: String)
    ) -> String {
        "\(number) " + say(number < 2 ? french.one : french.several, number == 1 ? english.one : english.several)
    }

    /// Date and time on the city's clocks, to the minute: `2026-03-02 07:00`.
    func time(_ instant: Instant) -> String {
        let day = localTime.day(of: instant).components
        let local = instant.milliseconds + Int64(localTime.offsetSeconds(at: instant)) * 1000
        let minutes = local / 60_000 - (local % 60_000 < 0 ? 1 : 0)
        let inDay = (minutes % 1440 + 1440) % 1440
        let date = "\(Self.padded(day.year, 4))-\(Self.padded(day.month, 2))-\(Self.padded(day.day, 2))"
        return "\(date) \(Self.padded(Int(inDay / 60), 2)):\(Self.padded(Int(inDay % 60), 2))"
    }

    /// A length of time in its two largest units, without its sign: `5 h 07 min`; below a minute in seconds.
    func length(_ span: TimeSpan) -> String {
        let minutes = span.milliseconds.magnitude / 60_000
        if minutes < 1 { return "\(span.milliseconds.magnitude / 1000) s" }
        if minutes < 60 { return "\(minutes) min" }
        if minutes < 2880 { return "\(minutes / 60) h \(Self.padded(Int(minutes % 60), 2)) min" }
        return "\(minutes / 1440) \(say("j", "d")) \(minutes / 60 % 24) h"
    }

    /// How long until `deadline`, or how late it is.
    func remaining(until deadline: Instant) -> String {
        let span = deadline.since(now)
        guard span < .zero else { return length(span) }
        return say("retard \(length(span))", "\(length(span)) late")
    }

    /// How much a deadline presses: late, within two hours, or later.
    func tone(of deadline: Instant) -> Tone {
        let span = deadline.since(now)
        return span < .zero ? .alarm : span < .hours(2) ? .soon : .plain
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
