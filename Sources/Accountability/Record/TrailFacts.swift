internal import CaseStore
internal import Casework
internal import Contract

/// The facts of one entry of the trail, by name.
struct TrailFacts {
    private let facts: [String: AuditEntry.Fact]

    /// The facts of `entry`.
    /// - Throws: ``AccountError/unreadable(sequence:)`` where they are no facts of ours.
    init(of entry: TrailEntry) throws(AccountError) {
        guard let bytes = entry.facts else {
            facts = [:]
            return
        }
        guard let facts = AuditFacts.decode(bytes) else { throw .unreadable(sequence: entry.sequence) }
        self.facts = facts
    }

    func text(_ name: String) -> String? {
        if case .text(let text)? = facts[name] { text } else { nil }
    }

    func instant(_ name: String) -> Instant? { text(name).flatMap(RFC3339.instant) }

    func number(_ name: String) -> Int? {
        if case .number(let number)? = facts[name] { Int(exactly: number) } else { nil }
    }

    func flag(_ name: String) -> Bool { facts[name] == .flag(true) }

    /// The member of a closed vocabulary.
    func word<Word: RawRepresentable>(_ name: String, as: Word.Type = Word.self) -> Word?
    where Word.RawValue == String {
        text(name).flatMap(Word.init(rawValue:))
    }
}
