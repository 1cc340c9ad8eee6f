public import Casework

/// The facts of the audit trail as JSON: keys in order, the same bytes for the same facts.
public enum AuditFacts {
    /// One object of `facts`; instants in RFC 3339.
    public static func encode(_ facts: [String: AuditEntry.Fact]) -> [UInt8] {
        var writer = JSONWriter(capacity: 256)
        writer.object { writer in
            for (name, fact) in facts.sorted(by: { $0.key < $1.key }) {
                writer.key(text: name)
                switch fact {
                case .text(let text): writer.string(text)
                case .number(let number): writer.integer(number)
                case .instant(let instant): writer.instant(instant)
                case .flag(let flag): writer.boolean(flag)
                }
            }
        }
        return writer.bytes
    }
}
