internal import Dispatch
internal import Foundation
internal import Synchronization

/// How far long work has come: a line on standard error that is written over, while a person watches there. Short work shows nothing.
final class ProgressLine: Sendable {
    private struct State: Sendable {
        var stage = ""
        var done = 0
        var total: Int?
        var share: (@Sendable () -> Double?)?
        var isShown = false
    }

    private let state = Mutex(State())
    private let beganAt = SuspendingClock().now

    /// Nothing has begun.
    private init() {}

    /// Does `work`, which tells how far it has come, and takes the line away again.
    static func during<Value, Failed: Error>(
        isWatched: Bool = Terminal.redrawsErrors, _ work: (ProgressLine) throws(Failed) -> Value
    ) throws(Failed) -> Value {
        let line = ProgressLine()
        guard isWatched else { return try work(line) }
        let timer = DispatchSource.makeTimerSource()
        timer.schedule(deadline: .now() + .milliseconds(500), repeating: .milliseconds(200))
        timer.setEventHandler { line.draw() }
        timer.resume()
        defer {
            timer.cancel()
            line.clear()
        }
        return try work(line)
    }

    /// The next part of the work begins. How much of it is done comes from ``advance()`` where there is a `total`, else from `share` (0 to 1).
    func begin(_ stage: String, of total: Int? = nil, share: (@Sendable () -> Double?)? = nil) {
        state.withLock {
            $0.stage = stage
            $0.done = 0
            $0.total = total
            $0.share = share
        }
    }

    /// One more of the total is done.
    func advance() { state.withLock { $0.done += 1 } }

    /// `Copying the record  42 %  12 s`
    static func text(_ stage: String, share: Double?, seconds: Int) -> String {
        let percent = share.map { ["\(Int((min(max($0, 0), 1) * 100).rounded(.down))) %"] } ?? []
        return ([stage] + percent + ["\(seconds) s"]).joined(separator: "  ")
    }

    private func draw() {
        let seconds = Int((SuspendingClock().now - beganAt).components.seconds)
        // Written under the lock: what is taken away must not come back.
        state.withLock { state in
            guard !state.stage.isEmpty else { return }
            let share = state.total.map { Double(state.done) / Double(max($0, 1)) } ?? state.share?()
            state.isShown = true
            Self.write("\r" + Self.text(state.stage, share: share, seconds: seconds) + "\u{1B}[K")
        }
    }

    private func clear() {
        state.withLock { state in
            state.stage = ""
            if state.isShown { Self.write("\r\u{1B}[K") }
        }
    }

    private static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
