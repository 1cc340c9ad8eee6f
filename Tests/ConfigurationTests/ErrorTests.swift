import Testing

@testable import Configuration

/// One mistake: the file, and each line that the reader says of it.
struct Mistake: CustomTestStringConvertible {
    let text: String
    let errors: [String]

    init(_ text: String, _ errors: String...) {
        self.text = text
        self.errors = errors
    }

    var testDescription: String { errors.first ?? text }
}

@Suite("Mistakes in the file")
struct ErrorTests {
    @Test("are named with file, line, column and key", arguments: keys + values + times)
    func named(mistake: Mistake) {
        #expect(errors(of: mistake.text) == mistake.errors)
    }

    @Test("between several keys are named as well", arguments: broker + ladders + calendar + directory)
    func between(mistake: Mistake) {
        #expect(errors(of: mistake.text) == mistake.errors)
    }

    @Test("are all reported at once, in the order of the file")
    func together() {
        let text = """
            brokr: {}
            store:
              path: 5
            follow_up:
              within: 25h
              warnings: [{before: 6h}]
            """
        #expect(
            errors(of: text) == [
                "c.yaml:1:1: brokr: unknown key; did you mean broker?",
                "c.yaml:3:3: store.path: must be text, and YAML reads this as a whole number: put it in quotes",
                "c.yaml:5:3: follow_up.within: is 25h: it may be shorter than 24h, never longer",
                "c.yaml:6:14: follow_up.warnings[0].to: is missing: Who is told: a name of the city's own.",
            ])
    }

    @Test("in the YAML itself are named with their place")
    func syntax() {
        #expect(errors(of: "broker:\n  host: [a\n").first?.hasPrefix("c.yaml:3:1: is not YAML: ") == true)
        #expect(errors(of: "a: b: c\n").first?.hasPrefix("c.yaml:1:5: is not YAML: ") == true)
        #expect(errors(of: "broker:\n\thost: a\n").first?.hasPrefix("c.yaml:2:1: is not YAML: ") == true)
        #expect(errors(of: "x: \u{7}\n").first?.hasPrefix("c.yaml:1:4: is not YAML: ") == true)
        #expect(errors(of: "store: {}\n---\nstore: {}\n").first?.hasPrefix("c.yaml:2:1: is not YAML: ") == true)
        #expect(errors(of: "store: *nothing\n").first?.hasPrefix("c.yaml:1:8: is not YAML: ") == true)
    }

    @Test("do not repeat what could forge another line")
    func forged() {
        let lines = errors(of: #""a\nc.yaml:9:9: store": 1"#)
        #expect(lines.count == 1 && lines.allSatisfy { !$0.contains("\n") })
    }

    @Test("of thousands of brackets do not end the process")
    func nesting() {
        #expect(!errors(of: String(repeating: "[", count: 200_000)).isEmpty)
        #expect(!errors(of: "store: " + String(repeating: "{a: ", count: 200_000)).isEmpty)
    }

    @Test("in a key that refers to an earlier one are named where the key stands")
    func alias() {
        #expect(
            errors(of: "triage: {decide_within: &t {working_days: 0}}\nrepeat:\n  decide_within: *t\n") == [
                "c.yaml:1:10: triage.decide_within.working_days: must be 1 to 250",
                "c.yaml:3:3: repeat.decide_within.working_days: must be 1 to 250",
            ])
    }
}

private let keys: [Mistake] = [
    Mistake("[a]", "c.yaml:1:1: must be a section of keys, not a list"),
    Mistake("text", "c.yaml:1:1: must be a section of keys, not text"),
    Mistake("broker: 5", "c.yaml:1:9: broker: must be a section of keys, not a whole number"),
    Mistake("brokers: {}", "c.yaml:1:1: brokers: unknown key; did you mean broker?"),
    Mistake("broker: {pasword_file: x}", "c.yaml:1:10: broker.pasword_file: unknown key; did you mean password_file?"),
    Mistake("follow_up:\n  witihn: 1h", "c.yaml:2:3: follow_up.witihn: unknown key; did you mean within?"),
    Mistake("follow-up: {}", "c.yaml:1:1: follow-up: unknown key; did you mean follow_up?"),
    Mistake("Broker: {}", "c.yaml:1:1: Broker: unknown key; did you mean broker?"),
    Mistake("xyz: 1", "c.yaml:1:1: xyz: unknown key"),
    Mistake("<<: {store: {}}", "c.yaml:1:1: <<: unknown key"),
    Mistake("? [a]\n: 1", "c.yaml:1:3: ?: unknown key"),
    Mistake("store:\n  path: /a\n  path: /b", "c.yaml:2:3: path is given more than once in this section"),
    Mistake("password: hunter2", "c.yaml:1:1: password: unknown key"),
]

private let values: [Mistake] = [
    Mistake("broker: {port: 0}", "c.yaml:1:10: broker.port: must be 1 to 65535"),
    Mistake("broker: {port: 65536}", "c.yaml:1:10: broker.port: must be 1 to 65535"),
    Mistake(#"broker: {port: "5672"}"#, "c.yaml:1:10: broker.port: must be a whole number in decimal digits, not text"),
    Mistake(
        "broker: {port: 0x10}",
        "c.yaml:1:10: broker.port: must be a whole number in decimal digits, not this form of one"),
    Mistake("broker: {port: 5.5}", "c.yaml:1:10: broker.port: must be a whole number in decimal digits, not a number"),
    Mistake("broker: {port: }", "c.yaml:1:10: broker.port: must be a whole number in decimal digits, not nothing"),
    Mistake(
        "broker: {port: 99999999999999999999}",
        "c.yaml:1:10: broker.port: must be a whole number in decimal digits, not this form of one"),
    Mistake(
        "broker: {host: no}",
        "c.yaml:1:10: broker.host: must be text, and YAML reads this as true or false: put it in quotes"),
    Mistake("broker: {host: null}", "c.yaml:1:10: broker.host: must be text, not nothing"),
    Mistake("broker: {host: [a]}", "c.yaml:1:10: broker.host: must be text, not a list"),
    Mistake("broker: {host: a b}", "c.yaml:1:10: broker.host: must be a host name or IP address, 1 to 253 characters"),
    Mistake("broker: {tls: yes}", "c.yaml:1:10: broker.tls: must be true or false"),
    Mistake(#"broker: {tls: "false"}"#, "c.yaml:1:10: broker.tls: must be true or false"),
    Mistake("triage: {review_below: 1.5}", "c.yaml:1:10: triage.review_below: must be 0.0 to 1.0"),
    Mistake("triage: {review_below: .nan}", "c.yaml:1:10: triage.review_below: must be a number, as 0.6"),
    Mistake("triage: {review_below: high}", "c.yaml:1:10: triage.review_below: must be a number, as 0.6"),
    Mistake(
        "log: {level: inof}",
        "c.yaml:1:7: log.level: must be one of trace, debug, info, notice, warning, error, critical; did you mean info?"
    ),
    Mistake("locale: de_DE", "c.yaml:1:1: locale: must be one of fr_CA, en_CA"),
    Mistake("time_zone: EST", "c.yaml:1:1: time_zone: is no time zone of the zone database; one is America/Toronto"),
    Mistake(
        "time_zone: America/Torronto",
        "c.yaml:1:1: time_zone: is no time zone of the zone database; one is America/Toronto"),
    Mistake(
        "http: {listen: 9311}",
        "c.yaml:1:8: http.listen: must be text, and YAML reads this as a whole number: put it in quotes"),
    Mistake(
        "http: {listen: localhost}",
        "c.yaml:1:8: http.listen: must be an address and a port, as 127.0.0.1:9311 or [::1]:9311"),
    Mistake(
        "http: {listen: \"127.0.0.1:70000\"}",
        "c.yaml:1:8: http.listen: must be an address and a port, as 127.0.0.1:9311 or [::1]:9311"),
    Mistake(
        "http: {listen: \"::1:80\"}",
        "c.yaml:1:8: http.listen: must be an address and a port, as 127.0.0.1:9311 or [::1]:9311"),
    Mistake("names: {dead: amq.dead}", "c.yaml:1:9: names.dead: must be \(TextRule.brokerName)"),
    Mistake("names: {dead: \"\"}", "c.yaml:1:9: names.dead: must be \(TextRule.brokerName)"),
    Mistake("store: {path: \"\"}", "c.yaml:1:9: store.path: must be the path of a file"),
]

private let times: [Mistake] = [
    Mistake(
        "follow_up: {within: 25h}", "c.yaml:1:13: follow_up.within: is 25h: it may be shorter than 24h, never longer"),
    Mistake(
        "follow_up: {within: 86400001ms}",
        "c.yaml:1:13: follow_up.within: is 86400001ms: it may be shorter than 24h, never longer"),
    Mistake("follow_up: {within: 0s}", "c.yaml:1:13: follow_up.within: is 0s, must be 1s to 24h"),
    Mistake("follow_up: {within: 24}", "c.yaml:1:13: follow_up.within: \(badDuration), not a whole number"),
    Mistake("follow_up: {within: 1w}", "c.yaml:1:13: follow_up.within: \(badDuration), not text"),
    Mistake("follow_up: {within: -1h}", "c.yaml:1:13: follow_up.within: \(badDuration), not text"),
    Mistake("follow_up: {within: 1.5h}", "c.yaml:1:13: follow_up.within: \(badDuration), not text"),
    Mistake("follow_up: {within: 1h 30m}", "c.yaml:1:13: follow_up.within: \(badDuration), not text"),
    Mistake("follow_up: {within: 99999999999999999999h}", "c.yaml:1:13: follow_up.within: \(badDuration), not text"),
    Mistake("follow_up: {within: 999999999999999d}", "c.yaml:1:13: follow_up.within: \(badDuration), not text"),
    Mistake("follow_up: {within: }", "c.yaml:1:13: follow_up.within: \(badDuration), not nothing"),
    Mistake("broker: {heartbeat: 1500ms}", "c.yaml:1:10: broker.heartbeat: must be in whole seconds"),
    Mistake("shutdown_within: 11m", "c.yaml:1:1: shutdown_within: is 11m, must be 1s to 10m"),
    Mistake(
        "meeting: {schedule_within: {working_day: 3}}",
        "c.yaml:1:11: meeting.schedule_within.working_day: unknown key; did you mean working_days?"),
    Mistake(
        "meeting: {schedule_within: {}}",
        "c.yaml:1:11: meeting.schedule_within: must be a duration or {working_days: n}"),
    Mistake(
        "meeting: {schedule_within: [1]}",
        "c.yaml:1:11: meeting.schedule_within: must be a duration or {working_days: n}, not a list"),
    Mistake(
        "meeting: {schedule_within: {working_days: 251}}",
        "c.yaml:1:11: meeting.schedule_within.working_days: must be 1 to 250"),
    Mistake("meeting: {schedule_within: 400d}", "c.yaml:1:11: meeting.schedule_within: is 400d, must be 1s to 366d"),
    Mistake("follow_up: {in_force_since: soon}", "c.yaml:1:13: follow_up.in_force_since: \(badInstant)"),
    Mistake("follow_up: {in_force_since: 2026-02-30}", "c.yaml:1:13: follow_up.in_force_since: \(badInstant)"),
    Mistake("follow_up: {in_force_since: 2026-03-01T08:00:00}", "c.yaml:1:13: follow_up.in_force_since: \(badInstant)"),
    Mistake(
        "follow_up: {in_force_since: \"2026-03-01T24:00:00Z\"}", "c.yaml:1:13: follow_up.in_force_since: \(badInstant)"),
]

private let badDuration = "must be a duration with its unit, as 90s, 10m, 24h or 5d"
private let badInstant = "must be a day, as 2026-03-01, or an instant with its offset, as 2026-03-01T08:00:00-05:00"
