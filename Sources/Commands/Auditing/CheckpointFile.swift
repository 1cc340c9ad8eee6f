internal import CaseStore
internal import Casework
internal import Contract
internal import Foundation

/// One checkpoint as a line of JSON, for a person's archive and for `audit verify`.
struct CheckpointLine: Codable, Equatable {
    let epoch: String
    let sequence: Int64
    /// 64 hexadecimal digits.
    let link: String
    /// When it was taken, RFC 3339 in UTC.
    let takenAt: String

    private enum CodingKeys: String, CodingKey {
        case epoch, sequence, link
        case takenAt = "taken_at"
    }

    init(_ checkpoint: Checkpoint, takenAt: Instant) {
        epoch = checkpoint.epoch
        sequence = checkpoint.sequence
        link = Hexadecimal.text(checkpoint.link)
        self.takenAt = RFC3339.text(takenAt)
    }

    /// What it says; `nil` where that is no checkpoint.
    var checkpoint: Checkpoint? {
        guard sequence >= 0, let link = Hexadecimal.bytes(link), link.count == JournalChain.linkLength else {
            return nil
        }
        return Checkpoint(epoch: epoch, sequence: sequence, link: link)
    }

    /// The line, without its end.
    var text: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}

/// A file of checkpoints, one a line, the latest last.
struct CheckpointFile {
    let path: String

    /// All of them; none where there is no file yet.
    /// - Throws: ``Failure`` where the file cannot be read, or a line of it.
    func read() throws -> [Checkpoint] {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure(.inputOutput, Speech.say("\(path) ne peut être lu", "\(path) cannot be read"))
        }
        let lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        var checkpoints: [Checkpoint] = []
        for (index, line) in lines.enumerated() where !line.isEmpty {
            guard let found = try? JSONDecoder().decode(CheckpointLine.self, from: Data(line)).checkpoint else {
                throw Failure(
                    .data,
                    Speech.say(
                        "\(path), ligne \(index + 1) : pas un point de contrôle",
                        "\(path), line \(index + 1): no checkpoint"))
            }
            checkpoints.append(found)
        }
        return checkpoints
    }

    /// Adds one at the end, and has it on the disk.
    func append(_ line: CheckpointLine) throws {
        let descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(Speech.say("ne peut être ouvert", "cannot be opened")) }
        defer { close(descriptor) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
        do { try file.write(contentsOf: Data((Self.beginning(after: descriptor) + line.text + "\n").utf8)) } catch {
            throw failure(Speech.say("ne peut être écrit", "cannot be written"))
        }
        guard fsync(descriptor) == 0 else { throw failure(Speech.say("ne peut être gardé", "cannot be kept")) }
    }

    /// A line that was cut off by a full disk or a power cut must not take the next one with it.
    private static func beginning(after descriptor: Int32) -> String {
        let end = lseek(descriptor, 0, SEEK_END)
        var last: UInt8 = 0
        guard end > 0, pread(descriptor, &last, 1, end - 1) == 1 else { return "" }
        return last == UInt8(ascii: "\n") ? "" : "\n"
    }

    private func failure(_ what: String) -> Failure {
        Failure(.inputOutput, "\(path) \(what): \(String(cString: strerror(errno)))")
    }
}

/// Bytes as two lower-case hexadecimal digits each.
enum Hexadecimal {
    static func text(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// The bytes; `nil` where `text` is anything else.
    static func bytes(_ text: String) -> [UInt8]? {
        let digits = text.utf8.map { Character(Unicode.Scalar($0)).hexDigitValue }
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = digits[index], let low = digits[index + 1] else { return nil }
            bytes.append(UInt8(high << 4 | low))
        }
        return bytes
    }
}
