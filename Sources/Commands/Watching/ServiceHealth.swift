internal import Configuration

/// What the daemon says of itself (`/health/ready`).
enum ServiceHealth: Equatable {
    case ready
    /// With the daemon's codes of what hinders it.
    case hindered([String])
    /// Nobody answers there.
    case silent(String)
    /// The configuration switches the answers off.
    case switchedOff

    /// Asks the daemon that answers at `address`.
    static func ask(at address: ListenAddress?) -> ServiceHealth {
        guard let address, address.port > 0 else { return .switchedOff }
        let place = address.host.contains(":") ? "[\(address.host)]:\(address.port)" : "\(address.host):\(address.port)"
        guard let answer = LocalPage.get("/health/ready", host: address.host, port: address.port),
            case .object(let members)? = JSONTree(bytes: answer), case .boolean(let isReady)? = members["ready"]
        else { return .silent(place) }
        guard !isReady else { return .ready }
        guard case .list(let reasons)? = members["reasons"] else { return .hindered([]) }
        return .hindered(
            reasons.compactMap { reason in
                if case .text(let code) = reason { code } else { nil }
            })
    }

    /// Whether it is ready; `nil` where it does not say.
    var isReady: Bool? {
        switch self {
        case .ready: true
        case .hindered: false
        case .silent, .switchedOff: nil
        }
    }

    /// The codes of what hinders it.
    var hindrances: [String] { if case .hindered(let codes) = self { codes } else { [] } }

    /// The state for people.
    func words(for audience: Audience) -> String {
        switch self {
        case .ready: audience.say("prêt", "ready")
        case .hindered(let codes):
            audience.say("pas prêt : ", "not ready: ")
                + codes.map { Printable.line(Self.words(of: $0, for: audience)) }.joined(separator: ", ")
        case .silent(let place):
            audience.say("ne répond pas à \(place) (arrêté?)", "does not answer at \(place) (stopped?)")
        case .switchedOff: audience.say("n’est pas interrogé (http.listen)", "is not asked (http.listen)")
        }
    }

    private static func words(of code: String, for audience: Audience) -> String {
        switch code {
        case "starting": audience.say("démarre", "starting")
        case "stopping": audience.say("s’arrête", "stopping")
        case "intake_link_down": audience.say("ne reçoit rien de RabbitMQ", "receives nothing from the broker")
        case "events_link_down": audience.say("n’envoie rien à RabbitMQ", "sends nothing to the broker")
        case "catching_up": audience.say("rattrape son retard", "catching up")
        case "dead_queue_refuses":
            audience.say("vip311.dead ne prend rien", "vip311.dead takes nothing")
        case "not_deciding": audience.say("ne décide pas", "not deciding")
        case "disk_full": audience.say("disque plein", "disk full")
        default: code
        }
    }
}
