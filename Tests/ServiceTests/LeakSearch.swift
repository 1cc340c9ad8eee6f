import AMQP
import Foundation
import TestKit

/// What `deploy/find-leaks` searches after a test run, and for what.
///
/// Each daemon has its files in the folder that `VIP311_TEST_LOGS` names, where `deploy/test` searches them at the end; without it, in the
/// daemon's own folder.
enum LeakSearch {
    /// The files of one daemon, named as `find-leaks` says.
    enum File: String, CaseIterable { case log, planted, told }

    fileprivate static let folder = ProcessInfo.processInfo.environment["VIP311_TEST_LOGS"]

    /// Searches these files.
    static func run(on paths: [String]) throws -> Python.Run { try Python.run("deploy/find-leaks", paths) }
}

extension DaemonUnderTest {
    /// One of its files for the search.
    func searchedFile(_ file: LeakSearch.File) -> String {
        let name = "\(folder.lastPathComponent).\(file.rawValue)"
        return "\(LeakSearch.folder ?? folder.path)/\(name)"
    }

    /// Notes messages as they are published, each a JSON text on one line: what is personal in them must not be found.
    func plant(_ messages: [[UInt8]]) { append(messages, to: .planted) }

    /// Notes texts that must not be found.
    func plant(_ texts: [String]) {
        do { plant(try texts.map { Array(try JSONEncoder().encode($0)) }) } catch { preconditionFailure("\(error)") }
    }

    /// Notes what it told others, a line each.
    func note(told lines: [String]) {
        append(lines.map { Array($0.utf8.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }) }, to: .told)
    }

    /// At the end of the file, whoever else writes there.
    private func append(_ lines: [[UInt8]], to file: LeakSearch.File) {
        let path = searchedFile(file)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { preconditionFailure("\(path) cannot be written: \(errno)") }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try handle.write(contentsOf: lines.reduce(into: Data()) { $0 += $1 + [UInt8(ascii: "\n")] })
        } catch {
            preconditionFailure("\(path) cannot be written: \(error)")
        }
    }
}
