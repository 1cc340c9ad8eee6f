import Foundation

// `StoreBench [messages] [batch] [citizens]`: what the store costs a message, step by step.
// `StoreBench preload CONFIGURATION CASES`: makes the record of a daemon that has been busy for long; see Preload.

do {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "preload", arguments.count == 3, let cases = Int(arguments[2]) {
        try Preload.run(configuration: arguments[1], cases: cases)
    } else {
        try StoreCosts.run(arguments.compactMap { Int($0) })
    }
} catch {
    FileHandle.standardError.write(Data("StoreBench: \(error)\n".utf8))
    exit(1)
}
