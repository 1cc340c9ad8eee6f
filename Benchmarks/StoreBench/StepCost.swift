import Foundation

/// Time spent in each step, in nanoseconds.
struct StepCost {
    var received: UInt64 = 0
    var load: UInt64 = 0
    var commit: UInt64 = 0
    /// Processor time of all steps.
    var processor: UInt64 = 0

    /// Runs `body`, adding what it took to `step`.
    mutating func measure<Value>(_ step: WritableKeyPath<StepCost, UInt64>, _ body: () throws -> Value) rethrows
        -> Value
    {
        let wall = Self.now(CLOCK_MONOTONIC)
        let busy = Self.now(CLOCK_PROCESS_CPUTIME_ID)
        defer {
            self[keyPath: step] += Self.now(CLOCK_MONOTONIC) - wall
            processor += Self.now(CLOCK_PROCESS_CPUTIME_ID) - busy
        }
        return try body()
    }

    /// Prints one line.
    func report(upTo total: Int, messages: Int, path: String) {
        func each(_ nanoseconds: UInt64) -> String {
            String(format: "%8.2f", Double(nanoseconds) / 1000 / Double(messages))
        }
        let size = ["", "-wal"].map { Self.megabytes(path + $0) }.joined(separator: " + ")
        let label = String(total).padding(toLength: 12, withPad: " ", startingAt: 0)
        print(
            label, each(received), each(load), each(commit), "               ", each(received + load + commit),
            each(processor), "  ", size)
    }

    private static func megabytes(_ path: String) -> String {
        do {
            let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber
            return String((size?.intValue ?? 0) / 1_000_000)
        } catch {
            return "?"
        }
    }

    private static func now(_ clock: clockid_t) -> UInt64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
