internal import AMQP

extension LinkState {
    /// Messages can flow both ways.
    var works: Bool {
        switch self {
        case .up, .unblocked: true
        case .connecting, .blocked, .paused, .queueGone, .down, .ended: false
        }
    }
}
