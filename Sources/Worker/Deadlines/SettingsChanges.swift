internal import Casework
internal import Operations
internal import Synchronization

/// Where settings that were read anew wait for the deciding thread, which takes them between two batches.
final class SettingsChanges: Sendable {
    /// What the deciding thread is to follow.
    struct Change: Sendable {
        let policy: Policy
        /// The digest of the policy, where it is another than the one before.
        let newDigest: String?
        /// Messages that one commit takes at most.
        let batch: Int
        /// Called by the deciding thread once it follows them.
        let whenTaken: @Sendable () -> Void
    }

    private let waiting = Mutex<Change?>(nil)
    private let bell: Bell

    /// Rings `bell` when something waits.
    init(bell: Bell = Bell()) {
        self.bell = bell
    }

    /// Nothing waits.
    var isEmpty: Bool { waiting.withLock { $0 == nil } }

    /// Leaves a change. The one before must have been taken.
    func leave(_ change: Change) {
        waiting.withLock { $0 = change }
        bell.ring()
    }

    /// Takes what waits.
    func take() -> Change? {
        waiting.withLock { waiting in
            defer { waiting = nil }
            return waiting
        }
    }
}
