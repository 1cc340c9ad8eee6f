internal import Foundation
internal import Glibc

/// Lets every signal through to programs that this thread starts from here on. They inherit the mask of the thread that starts them, and the
/// threads of the concurrency runtime block nearly all: such a program could not be asked to end, nor notice that its time is over.
public func unblockSignals() {
    var none = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, nil)
}

/// A program that failed.
public struct ProgramFailure: Error, CustomStringConvertible {
    /// Its name, its status and what it said.
    public let description: String
}

/// Runs a program to its end and returns its standard output. Blocks. Throws ``ProgramFailure`` unless it ends with 0.
@discardableResult
public func runProgram(_ path: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    unblockSignals()
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    guard process.terminationStatus == 0 else {
        throw ProgramFailure(description: "\(path) \(arguments): status \(process.terminationStatus)\n\(text)")
    }
    return text
}
