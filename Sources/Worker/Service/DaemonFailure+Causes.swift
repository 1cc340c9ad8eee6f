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
        let exitCode: ExitCode =
            switch failure {
            case .inputOutput, .full: .inputOutput
            case .invariant: .software
            case .incompatible: .badData
            case .unavailable: .unavailable
            }
        self.init(exitCode, "store: \(failure)")
    }
}
