import Casework
import Yams

/// How one type of value is read from a node, within what its key allows.
struct ScalarType<Value> {
    let read: (Node, ValueKind) throws(Complaint) -> Value

    /// The same, for a place where there may be none.
    var optional: ScalarType<Value?> {
        ScalarType<Value?> { (node, kind) throws(Complaint) in try read(node, kind) }
    }

    /// What the value is turned into.
    func map<Other>(_ transform: @escaping (Value) throws(Complaint) -> Other) -> ScalarType<Other> {
        ScalarType<Other> { (node, kind) throws(Complaint) in try transform(try read(node, kind)) }
    }
}

extension ScalarType where Value == String {
    /// Text as the key's rule allows it.
    static var text: ScalarType {
        ScalarType { (node, kind) throws(Complaint) in
            let text = try plainText(node)
            if case .text(let rule) = kind, !rule.allows(text) { throw Complaint("must be \(rule)") }
            return text
        }
    }

    /// A path; a relative one counts from `folder`.
    static func path(in folder: String) -> ScalarType {
        ScalarType { (node, _) throws(Complaint) in
            let text = try plainText(node)
            guard !text.isEmpty, !text.utf8.contains(0), text.utf8.count < 4096 else {
                throw Complaint("must be the path of a file")
            }
            return text.hasPrefix("/") ? text : folder + text
        }
    }

    /// Characters as they are. What YAML takes for something else must be quoted, or it may not be what is meant.
    private static func plainText(_ node: Node) throws(Complaint) -> String {
        guard let scalar = node.scalar, !node.isNull else { throw Complaint("must be text, not \(node.kindForPeople)") }
        guard node.isText else {
            throw Complaint("must be text, and YAML reads this as \(node.kindForPeople): put it in quotes")
        }
        return scalar.string
    }
}

extension ScalarType where Value == [NumberedLine] {
    /// The lines of a block, each with its place in the file.
    static var lines: ScalarType {
        ScalarType { (node, _) throws(Complaint) in
            guard let scalar = node.scalar, scalar.style == .literal, let first = node.position?.line else {
                throw Complaint("must be a block of lines that begins with |, not \(node.kindForPeople)")
            }
            return scalar.string.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
                NumberedLine(number: first + 1 + $0.offset, text: String($0.element))
            }
        }
    }
}

/// A line of a file.
struct NumberedLine {
    /// From 1.
    let number: Int
    let text: String
}

extension ScalarType where Value == Int {
    /// A whole number in decimal digits.
    static var integer: ScalarType {
        ScalarType { (node, kind) throws(Complaint) in
            guard let text = node.scalar?.string, !node.isText, let number = Int(text) else {
                let kind = node.kindForPeople
                throw Complaint(
                    "must be a whole number in decimal digits, not "
                        + (kind == "a whole number" ? "this form of one" : kind))
            }
            if case .integer(let range) = kind, !range.contains(number) {
                throw Complaint("must be \(range.lowerBound) to \(range.upperBound)")
            }
            return number
        }
    }
}

extension ScalarType where Value == Double {
    /// A decimal number.
    static var number: ScalarType {
        ScalarType { (node, kind) throws(Complaint) in
            guard let text = node.scalar?.string, !node.isText, let number = Double(text), number.isFinite else {
                throw Complaint("must be a number, as 0.6")
            }
            if case .number(let range) = kind, !range.contains(number) {
                throw Complaint("must be \(range.lowerBound) to \(range.upperBound)")
            }
            return number
        }
    }
}

extension ScalarType where Value == Bool {
    /// `true` or `false`, and no other word for it.
    static var flag: ScalarType {
        ScalarType { (node, _) throws(Complaint) in
            switch node.isText ? nil : node.scalar?.string {
            case "true": return true
            case "false": return false
            default: throw Complaint("must be true or false")
            }
        }
    }
}

extension ScalarType where Value: RawRepresentable, Value.RawValue == String {
    /// One of the words that the key allows.
    static var choice: ScalarType {
        ScalarType { (node, kind) throws(Complaint) in
            let text = node.scalar?.string ?? ""
            if let value = Value(rawValue: text) { return value }
            guard case .choice(let words) = kind else { throw Complaint("is not known") }
            throw Complaint("must be one of \(words.joined(separator: ", "))" + Spelling.hint(for: text, among: words))
        }
    }
}
