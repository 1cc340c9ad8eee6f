internal import AMQP
internal import ServiceLifecycle

/// Consumes the intake queue and acknowledges what is settled.
///
/// A graceful stop fetches no more, waits until what was fetched is settled and acknowledged, and then closes. Where the
/// link is down at that moment nothing can be acknowledged, and the broker keeps it all; so it does with messages that cannot be set
/// aside because nothing can be published.
final class IntakeService: Service {
    private let consumer: Consumer
    private let acknowledger: Acknowledger
    private let end: GracefulEnd

    init(consumer: Consumer, acknowledger: Acknowledger, link: LinkMonitor, events: LinkMonitor) {
        self.consumer = consumer
        self.acknowledger = acknowledger
        end = GracefulEnd(
            when: { link.isPaused ? acknowledger.outstanding == 0 || !events.takesPublications : !link.isUp },
            end: { consumer.stop() })
        for monitor in [link, events] { monitor.onChange { [end] in end.check() } }
    }

    func run() async throws {
        try await withTaskCancellationHandler {
            try await withGracefulShutdownHandler {
                try await consumer.run()
            } onGracefulShutdown: { [consumer, end] in
                consumer.pause()
                end.ask()
            }
        } onCancel: { [consumer] in
            consumer.stop(within: .zero)
        }
    }

    /// These deliveries go to the queue's dead letters, whole, by the broker's own hand. From any thread.
    func reject(_ tickets: [Arrival.Ticket]) {
        for ticket in tickets { consumer.reject(ticket.tag, session: ticket.session) }
        acknowledge(tickets)
    }

    /// These deliveries are done with. From any thread.
    func acknowledge(_ tickets: [Arrival.Ticket]) {
        if let reached = acknowledger.settle(tickets) {
            consumer.acknowledge(upTo: reached.tag, session: reached.session)
            // Only now: whoever sees nothing outstanding may close the connection.
            acknowledger.acknowledged(reached)
        }
        end.check()
    }
}
