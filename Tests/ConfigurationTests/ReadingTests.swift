import Casework
import Testing

@testable import Configuration

@Suite("Values of the file")
struct ReadingTests {
    @Test(
        "durations carry their unit",
        arguments: [
            ("250ms", TimeSpan(milliseconds: 250)), ("0s", .zero), ("90s", .seconds(90)), ("10m", .minutes(10)),
            ("24h", .hours(24)), ("5d", .days(5)), ("007s", .seconds(7)),
        ])
    func durations(text: String, span: TimeSpan) {
        #expect(DurationText.parse(text) == span)
    }

    @Test(
        "what is no duration is none",
        arguments: ["", "s", "5", "5 s", "+5s", "-5s", "5S", "5.0s", "5h30m", "५s", "9e9s"])
    func noDurations(text: String) {
        #expect(DurationText.parse(text) == nil)
    }

    @Test(
        "durations are shown in their largest whole unit",
        arguments: [
            (TimeSpan.seconds(86_400), "24h"), (.days(2), "2d"), (.minutes(90), "90m"), (.seconds(61), "61s"),
            (.zero, "0s"),
            (TimeSpan(milliseconds: 5), "5ms"), (.hours(6), "6h"),
        ])
    func shown(span: TimeSpan, text: String) {
        #expect(DurationText.format(span) == text)
    }

    @Test(
        "instants keep their offset, and a day is its local midnight",
        arguments: [
            ("2026-03-01T00:00:00-05:00", 1_772_341_200_000), ("2026-03-01", 1_772_341_200_000),
            ("2026-03-01T05:00:00Z", 1_772_341_200_000), ("2026-03-01t05:00:00.25z", 1_772_341_200_250),
            ("2026-07-01", 1_782_878_400_000), ("2026-03-01 05:00:00+00:00", 1_772_341_200_000),
        ] as [(String, Int64)])
    func instants(text: String, milliseconds: Int64) throws {
        let settings = try settings("follow_up: {in_force_since: \"\(text)\"}")
        #expect(settings.policy.followUp.inForceSince == Instant(milliseconds: milliseconds))
        #expect(try unquoted(text) == settings)
    }

    private func unquoted(_ text: String) throws(ConfigurationError) -> Settings {
        try settings("follow_up:\n  in_force_since: \(text)\n")
    }

    @Test("working days and durations are both terms")
    func terms() throws {
        let meeting = try settings(
            "meeting: {schedule_within: {working_days: 3}, hold_within: 20s, outcome_within: 5d}"
        )
        .policy.meeting
        #expect(meeting.scheduleWithin == .workingDays(3))
        #expect(meeting.holdWithin == .elapsed(.seconds(20)))
        #expect(meeting.outcomeWithin == .elapsed(.days(5)))
    }

    @Test("a list given takes the place of its default, the other list of the ladder stays")
    func ladder() throws {
        let text = "follow_up: {escalations: [{after: 1h, to: chief, digest: 2h}, {after: 0s, to: lead}]}"
        let ladder = try settings(text).policy.followUp.ladder
        #expect(
            ladder
                == Ladder(
                    warnings: [(.hours(6), "team"), (.hours(2), "team")],
                    escalations: [(.zero, "lead", nil), (.hours(1), "chief", .hours(2))]))
        #expect(try settings("follow_up: {warnings: [], escalations: []}").policy.followUp.ladder.rungs.isEmpty)
    }

    @Test("the daemon's settings are taken over")
    func service() throws {
        let settings = try settings(
            """
            time_zone: America/Halifax
            locale: en_CA
            shutdown_within: 10s
            clock_tolerance: 1m
            broker: {host: mq.example, port: 5671, virtual_host: /v, user: u, password_file: /p, tls: true, ca_file: /ca,
                     client_certificate_file: /c, client_key_file: /k, heartbeat: 5s}
            names: {exchange: a, intake: b, events: c, unrouted: d, dead: e}
            store: {path: /s.db}
            http: {listen: "[::1]:0"}
            intake: {prefetch: 10, batch: 5, batch_wait: 0s}
            relay: {window: 7}
            privacy: {identity_key_file: /i}
            log: {level: debug}
            directory: {boundaries: /b.geojson}
            meeting: {name_service_requests: false}
            triage: {review_below: 1, decide_within: 1h}
            repeat: {same_submission_within: 1m, look_back: 30d, decide_within: 2h}
            """)
        #expect(settings.policy.calendar.localTime.name == "America/Halifax" && settings.locale == .english)
        #expect(settings.shutdownWithin == .seconds(10) && settings.policy.clockTolerance == .minutes(1))
        let broker = settings.broker
        #expect(broker.host == "mq.example" && broker.port == 5671 && broker.virtualHost == "/v" && broker.user == "u")
        #expect(broker.passwordFile == "/p" && broker.tls && broker.caFile == "/ca" && broker.heartbeat == .seconds(5))
        #expect(broker.clientCertificateFile == "/c" && broker.clientKeyFile == "/k")
        let names = settings.names
        #expect([names.exchange, names.intake, names.events, names.unrouted, names.dead] == ["a", "b", "c", "d", "e"])
        #expect(settings.store.path == "/s.db" && settings.http.listen == ListenAddress(host: "::1", port: 0))
        #expect(settings.intake.prefetch == 10 && settings.intake.batch == 5 && settings.intake.batchWait == .zero)
        #expect(settings.relay.window == 7 && settings.privacy.identityKeyFile == "/i" && settings.log.level == .debug)
        #expect(settings.boundariesFile == "/b.geojson" && !settings.policy.meeting.namesRequests)
        #expect(settings.policy.triage == TriagePolicy(reviewBelow: 1, decideWithin: .elapsed(.hours(1))))
        #expect(
            settings.policy.repeatContact
                == RepeatPolicy(
                    sameSubmissionWithin: .minutes(1), lookBack: .days(30), decideWithin: .elapsed(.hours(2))))
    }

    @Test("the directory is taken over")
    func directory() throws {
        let directory = try settings(
            """
            directory:
              districts: [{slug: pointe-du-lac, name: de Pointe-du-Lac, valid_from: 2021-11-07, valid_to: null}]
              councillors:
                - {district: pointe-du-lac, name: Siège, address: s@v, valid_from: 2021-11-15, valid_to: 2025-11-14}
                - {district: pointe-du-lac, valid_from: 2025-11-15, substitute: {name: Mairie, address: m@v}}
              officials: [{services: [voirie, "*"], name: Voirie, address: v@v, substitute: {name: Génie}}]
              fallback: {name: Greffe, address: g@v}
            """
        ).policy.directory
        #expect(
            directory
                == Directory(
                    districts: [
                        District(
                            slug: "pointe-du-lac", name: "de Pointe-du-Lac",
                            validity: Validity(from: day(2021, 11, 7), through: nil))
                    ],
                    councillors: [
                        Councillor(
                            district: "pointe-du-lac", office: Office(name: "Siège", address: "s@v"),
                            validity: Validity(from: day(2021, 11, 15), through: day(2025, 11, 14))),
                        Councillor(
                            district: "pointe-du-lac", office: nil, validity: Validity(from: day(2025, 11, 15)),
                            substitute: Office(name: "Mairie", address: "m@v")),
                    ],
                    officials: [
                        Official(
                            services: ["voirie", "*"], office: Office(name: "Voirie", address: "v@v"),
                            substitute: Office(name: "Génie", address: nil))
                    ],
                    fallback: Office(name: "Greffe", address: "g@v")))
    }

    @Test("JSON is taken as well, being YAML")
    func json() throws {
        #expect(try settings(#"{"intake": {"batch": 7}, "follow_up": {"within": "1h"}}"#).intake.batch == 7)
    }

    @Test(
        "a near word is suggested, a far one is not",
        arguments: [
            ("witihn", ", within"), ("within_", ", within"), ("WITHIN", ", within"), ("warning", ", warnings"),
            ("xyz", ""),
            ("", ""), (String(repeating: "within", count: 100), ""),
        ])
    func spelling(text: String, suggestion: String) {
        let hint = Spelling.hint(for: text, among: ["within", "warnings", "escalations"])
        #expect(hint == (suggestion.isEmpty ? "" : "; did you mean \(suggestion.dropFirst(2))?"))
    }
}
