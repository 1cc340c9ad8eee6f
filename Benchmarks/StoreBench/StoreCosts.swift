import CaseStore
import Foundation

/// What the store costs a message.
///
/// Prints microseconds a message, by step, for each tenth of the run, so that growth shows. One message in thirty is a complaint with a
/// case of its own; a citizen calls again now and then.
enum StoreCosts {
    static func run(_ numbers: [Int]) throws {
        let messages = numbers.first ?? 100_000
        let batchSize = max(numbers.dropFirst().first ?? 500, 1)
        let folder = FileManager.default.temporaryDirectory.appending(path: "vip311-bench-\(UUID().uuidString)")
        let path = folder.appending(path: "vip311.db").path
        defer {
            do { try FileManager.default.removeItem(at: folder) } catch { print("left behind: \(folder.path)") }
        }

        let store = try SQLiteCaseStore(path: path)
        var workload = Workload(citizens: numbers.dropFirst(2).first ?? 140_000)
        print("messages      received    load  commit  (µs a message)   all   CPU   file and log, MB")
        for part in 1...10 {
            var cost = StepCost()
            let count = max(messages / 10 / batchSize, 1)
            for _ in 0..<count { try workload.batch(of: batchSize, in: store, cost: &cost) }
            cost.report(upTo: part * count * batchSize, messages: count * batchSize, path: path)
        }
        try store.close()
    }
}
