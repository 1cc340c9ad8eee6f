import Casework

extension KeyReference {
    /// How the daemon runs, and on what.
    static let service: [Key] = [
        Key(
            "time_zone", .timeZone, default: "America/Toronto",
            "The city's time zone: decides local days and working days. Follow-up deadlines do not depend on it."),
        Key(
            "locale", .choice(Settings.Locale.allCases.map(\.rawValue)), default: "fr_CA",
            "Language and form of texts for people where nothing else tells."),
        Key(
            "shutdown_within", .duration(.seconds(1) ... .minutes(10)), default: "30s",
            "Time for a graceful stop in all. Keep it below the unit's TimeoutStopSec."),

        Key("broker", .section, default: "{}", "How RabbitMQ is reached."),
        Key(
            "broker.host", .text(.host), default: "localhost",
            "The broker's host. With TLS, the name in its certificate."),
        Key("broker.port", .integer(1...65_535), default: "5672", "Its port; 5671 is usual with TLS."),
        Key("broker.virtual_host", .text(.line), default: "/", "The virtual host."),
        Key("broker.user", .text(.line), default: "vip311", "The daemon's user. It needs no right to configure."),
        Key(
            "broker.password_file", .path, default: "null",
            "File with the password alone. Null: the systemd credential \(Settings.Broker.passwordCredential)."),
        Key("broker.tls", .flag, default: "false", "Whether to connect by TLS; peer and host name are then verified."),
        Key(
            "broker.ca_file", .path, default: "null",
            "PEM file of the authorities that may vouch for the broker. Required with TLS."),
        Key(
            "broker.client_certificate_file", .path, default: "null",
            "PEM file of the daemon's own certificate; needs TLS and client_key_file."),
        Key(
            "broker.client_key_file", .path, default: "null",
            "PEM file of that certificate's private key; needs client_certificate_file."),
        Key(
            "broker.heartbeat", .seconds(.seconds(1) ... .minutes(30)), default: "30s",
            "Heartbeat asked of the broker. A connection silent for twice as long is given up."),

        Key("names", .section, default: "{}", "What things are called on the broker."),
        Key(
            "names.exchange", .text(.brokerName), default: "city311", "Topic exchange that the 311 system publishes to."
        ),
        Key("names.intake", .text(.brokerName), default: "vip311.intake", "Quorum queue that the daemon consumes."),
        Key(
            "names.events", .text(.brokerName), default: "vip311.events", "Topic exchange that the daemon publishes to."
        ),
        Key(
            "names.unrouted", .text(.brokerName), default: "vip311.unrouted",
            "Fanout exchange and quorum queue of events that nobody has bound."),
        Key("names.dead", .text(.brokerName), default: "vip311.dead", "Quorum queue of what could not be processed."),

        Key("store", .section, default: "{}", "The record."),
        Key("store.path", .path, default: "/var/lib/vip311/vip311.db", "The database file, on a local disk."),

        Key("http", .section, default: "{}", "Metrics and health."),
        Key(
            "http.listen", .listenAddress, default: "\"127.0.0.1:9311\"",
            "Where to listen; null: nowhere. Nobody is asked for a password there: keep it on the loopback. Port 0 lets the system choose."
        ),

        Key("intake", .section, default: "{}", "How messages are taken in."),
        Key(
            "intake.prefetch", .integer(1...65_535), default: "1000",
            "Deliveries that may be unacknowledged at once: bounds memory."),
        Key("intake.batch", .integer(1...10_000), default: "500", "Messages that one commit takes at most."),
        Key(
            "intake.batch_wait", .duration(.zero ... .seconds(1)), default: "5ms",
            "How long an unfilled batch waits for more while more is arriving. Never waits when idle."),

        Key("relay", .section, default: "{}", "How events are sent."),
        Key(
            "relay.window", .integer(1...10_000), default: "500",
            "Publications that may await the broker's confirm at once."),

        Key("privacy", .section, default: "{}", "Protection of personal data."),
        Key(
            "privacy.identity_key_file", .path, default: "null",
            "Key of the fingerprints by which citizens are recognised. Null: identity.key beside the store, created by the daemon."
        ),

        Key("accountability", .section, default: "{}", "The public account of how complaints are handled."),
        Key(
            "accountability.publisher", .text(.line), default: "Ville de Trois-Rivières",
            "Who gives account: the name at the page's head."),
        Key(
            "accountability.suppress_below", .integer(3...1000), default: "5",
            "Counts from 1 up to below this are not published by district, service or channel, nor what they could be computed from."
        ),

        Key("log", .section, default: "{}", "What is logged."),
        Key(
            "log.level", .choice(Settings.LogLevel.allCases.map(\.rawValue)), default: "info",
            "The least severe level that is logged."),
    ]
}
