import Casework
import Yams

/// A group of keys while it is read: knows its place, finds what does not belong, and answers with defaults otherwise.
struct Section {
    /// Full path, with the numbers of list elements: `follow_up.warnings[0]`; empty for the top level.
    let path: String
    /// The same as the reference writes it: `follow_up.warnings[]`.
    let reference: String
    let findings: Findings
    /// The keys that the file gives, with their values.
    private let given: [String: Node]
    /// Whether the file has something else in its place, which has been reported.
    private let isMisplaced: Bool

    /// Reads `node` as the section `path`, reporting keys that do not belong; a missing or empty one gives no keys.
    init(_ node: Node?, path: String, reference: String, findings: Findings) {
        self.path = path
        self.reference = reference
        self.findings = findings
        guard let node, !node.isNull else {
            given = [:]
            isMisplaced = false
            return
        }
        guard case .mapping(let mapping) = node else {
            given = [:]
            isMisplaced = true
            findings.error(
                path.isEmpty ? nil : path, at: node.position, "must be a section of keys, not \(node.kindForPeople)")
            return
        }
        isMisplaced = false
        let names = KeyReference.names(in: reference)
        var given: [String: Node] = [:]
        for (keyNode, value) in mapping {
            let name = keyNode.string ?? "?"
            let full = path.isEmpty ? name : "\(path).\(name)"
            if names.contains(name) {
                findings.note(full, at: keyNode.position)
                given[name] = value
            } else {
                findings.error(
                    full, at: keyNode.position, "unknown key" + Spelling.hint(for: name, among: names))
            }
        }
        self.given = given
    }

    /// The full path of the key `name` of this section.
    func full(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

    /// Whether the file says anything of `name`.
    func gives(_ name: String) -> Bool { given[name].map { !$0.isNull } ?? false }

    /// Whether the file says that there is no `name`.
    func givesNull(_ name: String) -> Bool { given[name]?.isNull ?? false }

    /// Whether the file gives an empty list as `name`.
    func isEmptyList(_ name: String) -> Bool { given[name]?.sequence?.isEmpty ?? false }

    /// Reports `message` about the key `name`.
    func error(_ name: String, _ message: String) { findings.error(full(name), message) }

    /// The section `name` in this one; all defaults if the file has none.
    func section(_ name: String) -> Section {
        _ = key(name)
        return Section(given[name], path: full(name), reference: referencePath(name), findings: findings)
    }

    /// The section `name` if the file has it.
    func optionalSection(_ name: String) -> Section? {
        let section = section(name)
        return gives(name) && !section.isMisplaced ? section : nil
    }

    /// Each element of the list of sections `name`; `nil` where the file does not give it.
    func elements(_ name: String) -> [Section]? {
        _ = key(name)
        guard let node = given[name] else { return nil }
        if node.isNull { return [] }
        guard case .sequence(let sequence) = node else {
            error(name, "must be a list, not \(node.kindForPeople)")
            return nil
        }
        return sequence.enumerated().compactMap { index, element in
            let place = "\(full(name))[\(index)]"
            findings.note(place, at: element.position)
            let section = Section(element, path: place, reference: referencePath(name) + "[]", findings: findings)
            return section.isMisplaced ? nil : section
        }
    }

    /// The value of `name`; `fallback` where the file does not give it, or gives a wrong one, which is reported.
    func value<Value>(_ name: String, default fallback: Value, as type: ScalarType<Value>) -> Value {
        let key = key(name)
        guard let node = given[name] else { return fallback }
        if node.isNull, key.isOptional { return fallback }
        return read(node, at: full(name), kind: key.kind, as: type) ?? fallback
    }

    /// The value of `name`, which must be given; `nil` where it is missing or wrong, which is reported.
    func required<Value>(_ name: String, as type: ScalarType<Value>) -> Value? {
        let key = key(name)
        guard let node = given[name], !node.isNull else {
            findings.error(full(name), "is missing: \(key.meaning)")
            return nil
        }
        return read(node, at: full(name), kind: key.kind, as: type)
    }

    /// The value of `name`, or `nil` where the file gives none, or a wrong one, which is reported.
    func optional<Value>(_ name: String, as type: ScalarType<Value>) -> Value? {
        value(name, default: nil, as: type.optional)
    }

    /// The values of the list `name`; `nil` where the file does not give it. Wrong ones are reported and left out.
    func values<Value>(_ name: String, as type: ScalarType<Value>) -> [Value]? {
        let key = key(name)
        guard let node = given[name] else { return nil }
        guard case .sequence(let sequence) = node, case .values(let kind) = key.kind else {
            error(name, "must be a list, not \(node.kindForPeople)")
            return nil
        }
        return sequence.enumerated().compactMap { index, element in
            let place = "\(full(name))[\(index)]"
            findings.note(place, at: element.position)
            return read(element, at: place, kind: kind, as: type)
        }
    }

    private func read<Value>(_ node: Node, at place: String, kind: ValueKind, as type: ScalarType<Value>) -> Value? {
        do throws(Complaint) {
            return try type.read(node, kind)
        } catch {
            findings.error(error.subkey.map { "\(place).\($0)" } ?? place, error.message)
            return nil
        }
    }

    private func referencePath(_ name: String) -> String { reference.isEmpty ? name : "\(reference).\(name)" }

    /// The key's description. Asking for a key that nobody described is a fault of this program, which its tests find.
    private func key(_ name: String) -> KeyReference.Key {
        let path = referencePath(name)
        findings.noteAsked(path)
        guard let key = KeyReference.key(path) else { preconditionFailure("the key \(path) is not described") }
        return key
    }
}
