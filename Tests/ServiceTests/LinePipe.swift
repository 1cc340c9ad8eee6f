import Foundation
import TestKit

/// What a program writes, line by line as it comes.
struct LinePipe {
    /// For the program.
    let writingEnd: FileHandle
    /// The other.
    let readingEnd: FileHandle

    init() throws {
        // Closed in programs that another test starts meanwhile: the last line is known to be the last by the end of the pipe.
        var ends: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
            throw DaemonUnderTest.Failed(description: "no pipe: \(errno)")
        }
        readingEnd = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
        writingEnd = FileHandle(fileDescriptor: ends[1], closeOnDealloc: true)
    }

    /// Reads to the end on a thread of its own, then calls `atEnd` there. To be called after the program was started.
    func follow(copyingTo path: String, into lines: Recorder<String>, atEnd: @escaping @Sendable () -> Void) {
        // Ours is the other one.
        do { try writingEnd.close() } catch { preconditionFailure("\(error)") }
        let thread = Thread { [readingEnd] in
            let copy = FileHandle(forUpdatingAtPath: path)
            copy?.seekToEndOfFile()
            var rest = Data()
            while case let data = readingEnd.availableData, !data.isEmpty {
                copy?.write(data)
                rest += data
                let parts = rest.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
                rest = Data(parts.last ?? Data())
                lines.record(contentsOf: parts.dropLast().map { String(decoding: $0, as: UTF8.self) })
            }
            atEnd()
        }
        thread.start()
    }
}
