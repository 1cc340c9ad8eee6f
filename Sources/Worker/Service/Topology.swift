internal import AMQP
internal import Configuration

extension Topology {
    /// What must be there on the broker (`contract.md`, "On RabbitMQ").
    init(names: Settings.Names) {
        let intake: [String: HeaderValue] = [
            "x-dead-letter-exchange": "",
            "x-dead-letter-routing-key": .string(names.dead),
            "x-dead-letter-strategy": "at-least-once",
            "x-overflow": "reject-publish",
            "x-delivery-limit": .int(Self.deliveryLimit),
        ]
        self.init(
            exchanges: [
                Exchange(names.exchange, .topic),
                Exchange(names.unrouted, .fanout),
                Exchange(names.events, .topic, arguments: ["alternate-exchange": .string(names.unrouted)]),
            ],
            queues: [
                .quorum(names.intake, arguments: intake), .quorum(names.dead), .quorum(names.unrouted),
            ],
            bindings: Self.intakePatterns.map {
                Binding(exchange: names.exchange, queue: names.intake, routingKey: $0)
            } + [Binding(exchange: names.unrouted, queue: names.unrouted)]
        )
    }

    /// A last resort: the daemon itself finds out which message brings it down, and sets that one aside. Whatever is in flight
    /// is returned when a connection ends, and a service that starts and fails every few seconds all night must not have the
    /// broker give up what only waited.
    private static let deliveryLimit: Int64 = 10_000

    private static let intakePatterns = [
        "request.#", "followup.#", "meeting.#", "case.#", "triage.#", "repeat.#", "citizen.#",
    ]
}
