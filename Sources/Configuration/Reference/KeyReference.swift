import Casework

/// Every key of the configuration file, described once: the reader takes types and ranges from here, and so do people.
public enum KeyReference {
    /// One key.
    public struct Key: Sendable {
        /// Full path; `[]` stands for each element of a list: `follow_up.warnings[].before`.
        public let path: String
        /// What it decides.
        public let meaning: String
        /// What holds when the key is missing, as the file would write it; `nil`: it must be given.
        public let defaultValue: String?
        let kind: ValueKind

        init(_ path: String, _ kind: ValueKind, default defaultValue: String?, _ meaning: String) {
            self.path = path
            self.kind = kind
            self.defaultValue = defaultValue
            self.meaning = meaning
        }

        /// The type of its value, for people.
        public var type: String { kind.type }
        /// The unit of its value, where it has one.
        public var unit: String? { kind.unit }
        /// The values allowed, where not every value of the type is.
        public var range: String? { kind.range }
        /// Whether `null` is a value: nothing is set.
        public var isOptional: Bool { defaultValue == "null" }
        /// The key's own name, without the sections around it.
        public var name: String { path.split(separator: ".").last.map(String.init) ?? path }
        /// Whether the key is a group of keys, without a value of its own.
        public var isSection: Bool {
            switch kind {
            case .section, .list: true
            default: false
            }
        }
    }

    /// All keys, in the order in which the default file lists them.
    public static let keys: [Key] = service + rules + calendarAndDirectory

    /// The configuration file's keys, and those of the files for triage that it names, each below the name of its file.
    private static let all = keys + triageFiles

    private static let byPath = Dictionary(all.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })

    /// The key with this path, list elements written `[]`.
    public static func key(_ path: String) -> Key? { byPath[path] }

    /// The names of the keys directly in the section `path`; the empty path is the file's top level.
    static func names(in path: String) -> [String] {
        let prefix = path.isEmpty ? "" : path + "."
        return all.compactMap { key in
            guard key.path.hasPrefix(prefix) else { return nil }
            let rest = key.path.dropFirst(prefix.count)
            return rest.isEmpty || rest.contains(".") ? nil : String(rest)
        }
    }
}
