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

    /// The facts that ``encode(_:)`` wrote; `nil` where `bytes` are none. An instant comes back as its text, since both are strings
    /// there: whoever knows which facts are instants reads them with ``RFC3339``.
    public static func decode(_ bytes: [UInt8]) -> [String: AuditEntry.Fact]? {
        let value: JSONValue
        do throws(Refusal) {
            value = try JSONReader.read(bytes, limits: JSONReader.Limits(depth: 1, elements: 64))
        } catch {
            return nil
        }
        guard case .object(let members) = value else { return nil }
        var facts: [String: AuditEntry.Fact] = [:]
        facts.reserveCapacity(members.count)
        for (name, member) in members {
            switch member {
            case .string(let text): facts[name] = .text(text)
            case .integer(let number): facts[name] = .number(number)
            case .boolean(let flag): facts[name] = .flag(flag)
            case .null, .decimal, .array, .object: return nil
            }
        }
        return facts
    }
}
