public import Casework

extension Settings {
    /// How the broker is reached (`broker`).
    public struct Broker: Sendable, Equatable {
        public var host = "localhost"
        public var port = 5672
        public var virtualHost = "/"
        public var user = "vip311"
        /// `nil`: the systemd credential ``passwordCredential``.
        public var passwordFile: String?
        public var tls = false
        /// PEM file of the authorities that may vouch for the broker; set whenever `tls` is.
        public var caFile: String?
        /// PEM files of the daemon's own certificate and key; both or neither.
        public var clientCertificateFile: String?
        public var clientKeyFile: String?
        /// A connection that is silent for twice as long is dead. Whole seconds.
        public var heartbeat: TimeSpan = .seconds(30)

        /// Name of the systemd credential that holds the password when no file is named.
        public static let passwordCredential = "broker_password"

        /// The defaults.
        public init() {}
    }

    /// What things are called on the broker (`names`).
    public struct Names: Sendable, Equatable {
        /// Topic exchange that the 311 system publishes to.
        public var exchange = "city311"
        /// Queue that the daemon consumes.
        public var intake = "vip311.intake"
        /// Topic exchange that the daemon publishes to.
        public var events = "vip311.events"
        /// Fanout exchange and queue of events that nobody has bound.
        public var unrouted = "vip311.unrouted"
        /// Queue of what could not be processed.
        public var dead = "vip311.dead"

        /// The defaults.
        public init() {}
    }

    /// The record (`store`).
    public struct Store: Sendable, Equatable {
        public var path = "/var/lib/vip311/vip311.db"

        /// The defaults.
        public init() {}
    }

    /// Metrics and health (`http`).
    public struct HTTP: Sendable, Equatable {
        /// Where to listen; `nil`: nowhere.
        public var listen: ListenAddress? = ListenAddress(host: "127.0.0.1", port: 9311)

        /// The defaults.
        public init() {}
    }

    /// How messages are taken in (`intake`).
    public struct Intake: Sendable, Equatable {
        /// Deliveries that may be unacknowledged at once.
        public var prefetch = 1000
        /// Messages that one commit takes at most.
        public var batch = 500
        /// How long an unfilled batch waits for more while more is arriving; never when idle.
        public var batchWait = TimeSpan(milliseconds: 5)

        /// The defaults.
        public init() {}
    }

    /// How events are sent (`relay`).
    public struct Relay: Sendable, Equatable {
        /// Publications that may await the broker's confirm at once.
        public var window = 500

        /// The defaults.
        public init() {}
    }

    /// Protection of personal data (`privacy`).
    public struct Privacy: Sendable, Equatable {
        /// `nil`: beside the store, see ``Settings/identityKeyPath``.
        public var identityKeyFile: String?

        /// The defaults.
        public init() {}
    }

    /// The public account (`accountability`).
    public struct Accountability: Sendable, Equatable {
        /// Who gives account.
        public var publisher = "Ville de Trois-Rivières"
        /// Counts from 1 up to below this are not published by district, service or channel.
        public var suppressBelow = 5

        /// The defaults.
        public init() {}
    }

    /// What is logged (`log`).
    public struct Log: Sendable, Equatable {
        public var level: LogLevel = .info

        /// The defaults.
        public init() {}
    }

    /// The files of the city's own that requests are judged by (`triage`); `nil`: what is built in.
    public struct TriageFiles: Sendable, Equatable {
        public var lexicon: String?
        public var categories: String?
        public var model: String?

        /// The defaults.
        public init() {}
    }
}
