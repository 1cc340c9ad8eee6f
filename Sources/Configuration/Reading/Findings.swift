import Casework

/// What reading a file brings to light: errors, doubts, and where each key stands.
///
/// One reading, one thread: handed from section to section, never kept.
final class Findings {
    let file: String
    /// Where relative paths count from.
    let folder: String
    private(set) var errors: [Problem] = []
    private(set) var warnings: [Problem] = []
    /// Where each key given in the file stands.
    private(set) var positions: [String: Position] = [:]
    /// The keys that were asked for, as the reference writes them.
    private(set) var asked: Set<String> = []

    init(file: String) {
        self.file = file
        folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    }

    func note(_ key: String, at position: Position?) { positions[key] = position }

    func noteAsked(_ key: String) { asked.insert(key) }

    func error(_ key: String?, at position: Position?, _ message: String) {
        errors.append(Problem(file: file, position: position, key: key, message: message))
    }

    /// An error of `key`, at its place in the file, or at that of the section around it.
    func error(_ key: String, _ message: String) { error(key, at: position(of: key), message) }

    /// A doubt about `key`, at its place in the file, or at that of the section around it.
    func warning(_ key: String, _ message: String) {
        warnings.append(Problem(file: file, position: position(of: key), key: key, message: message))
    }

    /// Takes over what was found in another file.
    func add(_ other: Findings) {
        errors += other.errors
        warnings += other.warnings
    }

    private func position(of key: String) -> Position? {
        var path = key[...]
        while true {
            if let position = positions[String(path)] { return position }
            guard let end = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { return nil }
            path = path[..<end]
        }
    }
}

/// That a value cannot be taken, and what would be right.
struct Complaint: Error {
    let message: String
    /// The key beneath the value's own that is concerned, for values that are groups.
    var subkey: String?

    init(_ message: String, subkey: String? = nil) {
        self.message = message
        self.subkey = subkey
    }
}
