/// When a link stops trying.
public enum Persistence: Sendable, Equatable {
    /// Never.
    case forEver
    /// When the first attempts are refused for a reason that only a person can remove: a wrong password, an unknown certificate. Once it
    /// worked, never.
    case untilRefusedAtStart
}

/// Keeps one connection up: connects, serves it, and connects again whenever it is lost, on the thread that calls ``run(serve:lost:)``.
struct Link {
    let address: BrokerAddress
    let backoff: Backoff
    let persistence: Persistence
    let control: LinkControl
    let onState: @Sendable (LinkState) -> Void

    /// Returns when it was asked to stop, throws when it gave up. `serve` says `up` when it is, and returns when it was asked to stop;
    /// `lost` is called after each end of a connection.
    func run(
        wake: WakeDescriptor, serve: (Connection, WakeDescriptor) throws(AMQPError) -> Void, lost: () -> Void
    ) throws(AMQPError) {
        defer { onState(.ended) }
        var session: UInt64 = 0
        var failures = 0
        var hasWorked = false
        while control.end == nil {
            session += 1
            onState(.connecting(attempt: failures + 1))
            let outcome = attempt(session, wake, serve)
            if outcome.wasConnected { lost() }
            guard let error = outcome.error, control.end == nil else { return }
            hasWorked = hasWorked || outcome.worked
            if error.recovery == .giveUp, !hasWorked, persistence == .untilRefusedAtStart { throw error }
            if error.kind == .notFound { onState(.queueGone) }
            failures = outcome.worked ? 1 : failures + 1
            let delay = backoff.delay(afterFailure: failures)
            onState(.down(error, retryIn: delay))
            rest(delay, wake)
        }
    }

    private struct Outcome {
        var error: AMQPError?
        var wasConnected: Bool
        /// Whether it did its work, or stayed up so long that the next failure is a new one.
        var worked: Bool
    }

    private func attempt(
        _ session: UInt64, _ wake: WakeDescriptor, _ serve: (Connection, WakeDescriptor) throws(AMQPError) -> Void
    ) -> Outcome {
        let clock = ContinuousClock()
        let interrupter = control.connecting()
        let connection: Connection
        do throws(AMQPError) {
            connection = try Connection(to: address, session: session, interrupter: interrupter)
        } catch {
            return Outcome(error: error, wasConnected: false, worked: false)
        }
        control.connected()
        let start = clock.now
        func hasWorked() -> Bool { connection.hasProgressed || start.duration(to: clock.now) > backoff.cap }
        do throws(AMQPError) {
            try serve(connection, wake)
            return Outcome(error: nil, wasConnected: true, worked: hasWorked())
        } catch {
            return Outcome(error: error, wasConnected: true, worked: hasWorked())
        }
    }

    /// Waits before the next attempt, unless it is asked to stop.
    private func rest(_ delay: Duration, _ wake: WakeDescriptor) {
        let clock = ContinuousClock()
        let end = clock.now + delay
        while control.end == nil, clock.now < end {
            wake.wait(upTo: clock.now.duration(to: end))
            control.clearWake()
        }
    }
}
