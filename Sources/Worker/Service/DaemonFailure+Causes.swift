internal import AMQP
internal import CaseStore

extension DaemonFailure {
    /// What ended the running daemon.
    init(ending error: any Error) {
        switch error {
        case let failure as DaemonFailure: self = failure
        case let failure as StoreError: self.init(failure)
        case let failure as AMQPError: self.init(.unavailable, "broker: \(failure)")
        default: self.init(.software, "\(error)")
        }
    }

    /// What the store says, and how the process ends for it.
    init(_ failure: StoreError) {
        switch failure {
        case .inputOutput(let why): self.init(.inputOutput, "the store failed: \(why)")
        case .full(let why): self.init(.inputOutput, "the disk is full: \(why)")
        case .invariant(let what): self.init(.software, "the store would hold what it should not: \(what)")
        case .incompatible(let why): self.init(.badData, "the store cannot be used: \(why)")
        case .unavailable(let why): self.init(.unavailable, "the store cannot be had: \(why)")
        }
    }
}
