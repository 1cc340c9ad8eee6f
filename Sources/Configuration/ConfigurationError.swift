/// Why the configuration cannot be used: everything that is wrong with it, at once.
public struct ConfigurationError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong, file by file and in the order of each; never empty.
    public let problems: [Problem]

    init(_ problems: [Problem]) {
        self.problems = problems.sorted(by: Problem.inOrderOfFile)
    }

    /// One problem a line.
    public var description: String { problems.map(\.description).joined(separator: "\n") }
}

/// One thing that is wrong, or doubtful, in a configuration file.
public struct Problem: Sendable, Equatable, CustomStringConvertible {
    /// The file as the caller named it.
    public let file: String
    /// Where in it; `nil` where the file as a whole is concerned.
    public let position: Position?
    /// The full path of the key, `follow_up.within` or `follow_up.warnings[1].before`; `nil` where no key is concerned.
    public let key: String?
    /// What is wrong and what would be right. Quotes no secret.
    public let message: String

    init(file: String, position: Position?, key: String?, message: String) {
        self.file = file
        self.position = position
        self.key = key
        self.message = message
    }

    /// `/etc/vip311/vip311.yaml:12:3: follow_up.within: …`
    public var description: String {
        let place = position.map { "\(file):\($0.line):\($0.column)" } ?? file
        let text = [place, key, message].compactMap(\.self).joined(separator: ": ")
        // What the file says is repeated here: it must stay on its line.
        return String(String.UnicodeScalarView(text.unicodeScalars.map { TextRule.isPrintable($0) ? $0 : "\u{FFFD}" }))
    }

    static func inOrderOfFile(_ left: Problem, _ right: Problem) -> Bool {
        (left.file, left.position?.line ?? 0, left.position?.column ?? 0, left.key ?? "")
            < (right.file, right.position?.line ?? 0, right.position?.column ?? 0, right.key ?? "")
    }
}

/// A place in a file; both count from 1.
public struct Position: Sendable, Hashable {
    public let line: Int
    public let column: Int
}
