import Casework
import Logging

/// One log record, and how the two destinations write it.
struct LogRecord {
    let at: Instant
    let level: Logger.Level
    let label: String
    let program: String
    let message: String
    /// By name, nested ones written out: `a.b`.
    let fields: [(name: String, value: String)]
    private let file: String
    private let lineNumber: UInt
    private let function: String

    /// The record of `event`, whose own fields prevail over the logger's `metadata`.
    init(event: LogEvent, at: Instant, label: String, program: String, metadata: Logger.Metadata) {
        self.at = at
        level = event.level
        self.label = label
        self.program = program
        message = event.message.description
        file = event.file
        lineNumber = event.line
        function = event.function
        var all = metadata.merging(event.metadata ?? [:]) { $1 }
        if let error = event.error, all["error"] == nil { all["error"] = .string("\(error)") }
        fields = Self.flattened(all, prefix: "")
    }

    private static func flattened(_ metadata: Logger.Metadata, prefix: String) -> [(name: String, value: String)] {
        metadata.sorted { $0.key < $1.key }.flatMap { key, value -> [(name: String, value: String)] in
            if case .dictionary(let inner) = value { return flattened(inner, prefix: "\(prefix)\(key).") }
            return [(prefix + key, text(value))]
        }
    }

    private static func text(_ value: Logger.MetadataValue) -> String {
        switch value {
        case .string(let text): text
        case .stringConvertible(let value): value.description
        case .array(let values): values.map(text).joined(separator: ",")
        case .dictionary(let inner):
            flattened(inner, prefix: "").map { "\($0.name)=\($0.value)" }.joined(separator: ",")
        }
    }

    // MARK: Standard error

    /// One line of logfmt, without its line end.
    var line: String {
        var line = "at=\(TimeText.iso(at)) level=\(level.rawValue) logger=\(Self.logfmt(label)) message="
        line += Self.logfmt(message)
        for field in fields { line += " \(Self.key(field.name))=\(Self.logfmt(field.value))" }
        return line
    }

    /// `text` as it is where it is one plain word, else quoted.
    private static func logfmt(_ text: String) -> String {
        let escaped = PlainText.escaped(text)
        let isPlain =
            !escaped.isEmpty
            && escaped.unicodeScalars.allSatisfy { $0.value > 32 && !"\"=\\".unicodeScalars.contains($0) }
        if isPlain, !escaped.unicodeScalars.contains(where: \.properties.isWhitespace) { return escaped }
        return "\"" + escaped.replacing("\"", with: "\\\"") + "\""
    }

    /// A name that cannot be taken for a value: letters, digits, `_`, `-` and `.`; anything else becomes `_`.
    private static func key(_ name: String) -> String {
        let allowed = name.unicodeScalars.prefix(64).map { scalar in
            isLetterOrDigit(scalar) || "_-.".unicodeScalars.contains(scalar) ? scalar : "_"
        }
        return allowed.isEmpty ? "_" : String(String.UnicodeScalarView(allowed))
    }

    // MARK: Journal

    /// The fields for the journal, `NAME=value` each (`systemd.journal-fields(7)`).
    var journalFields: [String] {
        let standard = [
            "MESSAGE=\(PlainText.escaped(message))", "PRIORITY=\(Self.priority(of: level))",
            "SYSLOG_IDENTIFIER=\(program)", "CODE_FILE=\(file)", "CODE_LINE=\(lineNumber)", "CODE_FUNC=\(function)",
            "VIP311_LOGGER=\(PlainText.escaped(label))",
        ]
        return standard + fields.map { "\(Self.journalName($0.name))=\(PlainText.escaped($0.value))" }
    }

    /// `case` → `VIP311_CASE`: capital letters, digits and `_`, at most 64; so no field of the journal's own can be set.
    static func journalName(_ name: String) -> String {
        let allowed = name.unicodeScalars.prefix(57).map { scalar -> Unicode.Scalar in
            guard isLetterOrDigit(scalar) else { return "_" }
            return ("a"..."z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) - 32) : scalar
        }
        return "VIP311_" + String(String.UnicodeScalarView(allowed))
    }

    /// The syslog priority of a level (`syslog(3)`).
    static func priority(of level: Logger.Level) -> Int {
        switch level {
        case .trace, .debug: 7
        case .info: 6
        case .notice: 5
        case .warning: 4
        case .error: 3
        case .critical: 2
        }
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
    }
}
