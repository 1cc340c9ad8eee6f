internal import CaseStore
internal import Casework
internal import Crypto
internal import Operations

/// What a ``Trial`` calls deadlines, beside messages, which it knows by a hash of their body.
enum SuspectDeadline {
    private static let mark = Array("deadline".utf8)

    /// Several, served in one commit: one of them may have ended the process, or a message beside them.
    static let some = mark + [UInt8](repeating: 0, count: 8)

    /// One, served alone; another for another version of the program, which may serve it.
    static func key(of wake: Wake) -> [UInt8] {
        let name =
            switch wake {
            case .caseFile(let id): "case \(id)"
            case .digest(let addressee): "digest \(addressee)"
            }
        return mark + SHA256.hash(data: Array("\(BuildVersion.program) \(name)".utf8)).prefix(8)
    }

    /// Whether `key` is of one or several deadlines.
    static func isNamed(by key: [UInt8]) -> Bool { key.starts(with: mark) }
}
