/// What a consumer or a publisher tells about its connection. The states follow each other so:
///
///     connecting ─> up ─> blocked <─> unblocked
///         │          └──> paused ─> up
///         └─────────────────┴─> queueGone, down ─> connecting …
public enum LinkState: Sendable, Equatable {
    /// Opening a connection, for the nth time since it last worked.
    case connecting(attempt: Int)
    /// Working.
    case up
    /// The broker takes no publications (an alarm: memory, disk). Nothing is sent until *unblocked*.
    case blocked(reason: String)
    /// The broker takes publications again.
    case unblocked
    /// The consumer was paused and its last delivery handed over.
    case paused
    /// The queue was deleted under the consumer, or is not there; or the exchange of a publication. It is tried again, for ever.
    case queueGone
    /// The connection failed or could not be made; the next attempt follows after this time.
    case down(AMQPError, retryIn: Duration)
    /// It ended: stopped, or given up. Nothing follows.
    case ended
}
