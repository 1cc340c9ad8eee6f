internal import AMQP
internal import ServiceLifecycle

/// Consumes the intake queue and acknowledges what is settled.
///
/// A graceful stop fetches no more, waits until what was fetched is settled and acknowledged, and then closes. Where the
/// link is down at that moment nothing can be acknowledged, and the broker keeps it all; so it does with messages that cannot be set
/// aside because nothing can be published, or because their queue takes nothing.
final class IntakeService: Service {
    private let consumer: Consumer
    private let acknowledger: Acknowledger
    private let end: GracefulEnd

    init(consumer: Consumer, acknowledger: Acknowledger, relay: OutboxRelay, link: LinkMonitor, events: LinkMonitor) {
        self.consumer = consumer
        self.acknowledger = acknowledger
        end = GracefulEnd(
            when: {
                guard link.isPaused else { return !link.isUp }
                let outstanding = acknowledger.outstanding
                return outstanding == 0 || !events.takesPublications || outstanding <= relay.refusedLetters
            },
            end: { consumer.stop() })
        for monitor in [link, events] { monitor.onChange { [end] in end.check() } }
        relay.whenRefused { [end] in end.check() }
    }

    func run() async throws {
        try await withTaskCancellationHandler {
            try await withGracefulShutdownHandler {
                try await consumer.run()
            } onGracefulShutdown: { [self] in
                consumer.pause()
                acknowledger.losePatience()
                acknowledge([])
                end.ask()
            }
        } onCancel: { [consumer] in
            consumer.stop(within: .zero)
        }
    }

    /// These deliveries go to the queue's dead letters, whole, by the broker's own hand. From any thread.
    func reject(_ tickets: [Arrival.Ticket]) {
        for ticket in tickets { consumer.reject(ticket.tag, session: ticket.session) }
        settle(tickets, rejected: true)
    }

    /// These deliveries are done with. From any thread.
    func acknowledge(_ tickets: [Arrival.Ticket]) { settle(tickets, rejected: false) }

    private func settle(_ tickets: [Arrival.Ticket], rejected: Bool) {
        acknowledger.settle(tickets, rejected: rejected) { acknowledgement, session in
            consumer.acknowledge(only: acknowledgement.single, session: session)
            if let tag = acknowledgement.through { consumer.acknowledge(upTo: tag, session: session) }
        }
        end.check()
    }
}
