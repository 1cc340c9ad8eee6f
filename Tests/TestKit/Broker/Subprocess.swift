internal import Foundation

/// A program that failed.
public struct ProgramFailure: Error, CustomStringConvertible {
    /// Its name, its status and what it said.
    public let description: String
}

/// Runs a program to its end and returns its standard output. Blocks. Throws ``ProgramFailure`` unless it ends with 0.
@discardableResult
func runProgram(_ path: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    guard process.terminationStatus == 0 else {
        throw ProgramFailure(description: "\(path) \(arguments): status \(process.terminationStatus)\n\(text)")
    }
    return text
}
