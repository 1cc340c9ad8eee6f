internal import AMQP
internal import ServiceLifecycle

/// Publishes what the relay has. A graceful stop sends what is committed and waits for the broker's confirms; what cannot be
/// sent then is in the journal, and goes out after the next start.
final class PublishingService: Service {
    private let publisher: Publisher
    private let relay: OutboxRelay
    private let end: GracefulEnd

    init(publisher: Publisher, relay: OutboxRelay, link: LinkMonitor) {
        self.publisher = publisher
        self.relay = relay
        end = GracefulEnd(when: { relay.isIdle || !link.takesPublications }, end: { publisher.stop() })
        relay.onProgress { [end] in end.check() }
        link.onChange { [end] in end.check() }
    }

    /// Everything that was committed has been sent and confirmed.
    var isDone: Bool { relay.isIdle }

    func run() async throws {
        try await withTaskCancellationHandler {
            try await withGracefulShutdownHandler {
                try await publisher.run()
            } onGracefulShutdown: { [publisher, end] in
                publisher.wake()
                end.ask()
            }
        } onCancel: { [publisher] in
            publisher.stop(within: .zero)
        }
    }
}
