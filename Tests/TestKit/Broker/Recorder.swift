internal import Dispatch
import Synchronization

/// Collects what other threads report, and lets a test wait until something is among it: no sleeping, no polling.
public final class Recorder<Element: Sendable>: Sendable {
    /// It did not come in time.
    public struct TimedOut: Error, CustomStringConvertible {
        /// What was waited for, and what came instead.
        public let description: String
    }

    private struct Waiter {
        var id: UInt64
        var isMet: @Sendable ([Element]) -> Bool
        var continuation: CheckedContinuation<Bool, Never>
    }

    private struct State {
        var elements: [Element] = []
        var waiters: [Waiter] = []
        var nextID: UInt64 = 0
    }

    private let state = Mutex(State())

    /// Nothing recorded yet.
    public init() {}

    /// Everything so far.
    public var all: [Element] { state.withLock { $0.elements } }

    /// Records one more, from any thread.
    public func record(_ element: Element) {
        record(contentsOf: [element])
    }

    /// Records several more, from any thread.
    public func record(contentsOf elements: [Element]) {
        let met = state.withLock { state in
            state.elements += elements
            let met = state.waiters.filter { $0.isMet(state.elements) }
            let ids = Set(met.map(\.id))
            state.waiters.removeAll { ids.contains($0.id) }
            return met
        }
        for waiter in met { waiter.continuation.resume(returning: true) }
    }

    /// Waits until what was recorded satisfies `condition`, and returns it. Throws ``TimedOut`` after the limit.
    @discardableResult
    public func wait(
        for what: String = "the condition", within limit: Duration = .seconds(30),
        until condition: @escaping @Sendable ([Element]) -> Bool
    ) async throws -> [Element] {
        let isMet = await withCheckedContinuation { continuation in
            let id: UInt64? = state.withLock { state in
                guard !condition(state.elements) else { return nil }
                state.nextID += 1
                state.waiters.append(Waiter(id: state.nextID, isMet: condition, continuation: continuation))
                return state.nextID
            }
            guard let id else { return continuation.resume(returning: true) }
            let milliseconds = Int(limit / .milliseconds(1))
            DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(milliseconds)) { [self] in
                giveUp(id)
            }
        }
        let elements = all
        guard isMet else {
            throw TimedOut(description: "\(what) did not come within \(limit); came: \(elements.suffix(12))")
        }
        return elements
    }

    private func giveUp(_ id: UInt64) {
        let waiter: Waiter? = state.withLock { state in
            guard let index = state.waiters.firstIndex(where: { $0.id == id }) else { return nil }
            return state.waiters.remove(at: index)
        }
        waiter?.continuation.resume(returning: false)
    }
}
