/// What a city says of its own categories: which kind of request is filed under each, where their names do not say so.
public struct CategoryTable: Sendable, Equatable {
    /// What requests of a category usually are.
    public enum Tendency: String, Sendable, CaseIterable {
        case complaint
        case serviceRequest = "service_request"
        case information
        case comment
        /// The category says nothing, whatever its name.
        case none

        var signals: SignalSet {
            switch self {
            case .complaint: SignalSet(.categoryComplaint)
            case .serviceRequest: SignalSet(.categoryService)
            case .information: SignalSet(.categoryInformation)
            case .comment: SignalSet(.categoryComment)
            case .none: SignalSet()
            }
        }
    }

    /// A category, by its code or its name.
    public enum Key: Sendable, Hashable {
        case code(String)
        /// Compared without regard to case, accents and punctuation.
        case name(String)
    }

    /// The table's name and checksum; empty for ``none``.
    public let version: String
    private let byCode: [String: Tendency]
    private let byName: [[UInt8]: Tendency]

    /// No table: categories are read by their names.
    public static let none = CategoryTable([], version: "")

    /// A table of `entries`; of two entries of one category the first counts.
    public init(_ entries: [(key: Key, tendency: Tendency)], version: String) {
        self.version = version
        var byCode: [String: Tendency] = [:]
        var byName: [[UInt8]: Tendency] = [:]
        for entry in entries {
            switch entry.key {
            case .code(let code): if byCode[code] == nil { byCode[code] = entry.tendency }
            case .name(let name):
                let folded = FoldedText(name).bytes
                if byName[folded] == nil { byName[folded] = entry.tendency }
            }
        }
        self.byCode = byCode
        self.byName = byName
    }

    /// What it says of the category of `code` called `name`: by the code, else by the name; `nil` where it does not have it.
    func signals(code: String?, name: String?) -> SignalSet? {
        if byCode.isEmpty, byName.isEmpty { return nil }
        if let code, let tendency = byCode[code] { return tendency.signals }
        guard let name, !byName.isEmpty else { return nil }
        return byName[FoldedText(name).bytes]?.signals
    }
}
