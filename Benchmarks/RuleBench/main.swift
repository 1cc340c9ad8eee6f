import Configuration
import Foundation

// `RuleBench CONFIGURATION MESSAGES`: what reading, deciding and writing cost a message, without broker and store.
//
// MESSAGES has one structured CloudEvent a line, as make_requests.py writes them. They are taken in batches of 500 as the daemon does, on one
// record in memory. Prints microseconds of processor time a message for each step; identifiers are hashed by a stand-in that costs
// nothing.

do {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count == 2, let messages = FileManager.default.contents(atPath: arguments[1]) else {
        throw CocoaError(.fileReadUnknown)
    }
    let policy = try ConfigurationFile.load(path: arguments[0], checking: .none).settings.policy
    let lines = messages.split(separator: UInt8(ascii: "\n"))
    var bench = RuleBench(policy: policy)
    for start in stride(from: 0, to: lines.count, by: 500) {
        bench.take(lines[start..<min(start + 500, lines.count)])
    }
    bench.report()
} catch {
    FileHandle.standardError.write(Data("usage: RuleBench CONFIGURATION MESSAGES (\(error))\n".utf8))
    exit(64)
}
