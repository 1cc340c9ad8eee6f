import Testing

@testable import Configuration

@Suite("The reference of keys")
struct ReferenceTests {
    /// A file in which every section and list has something, so that every key is asked for.
    private static let full = """
        follow_up: {warnings: [{before: 1h, to: a}], escalations: [{after: 1h, to: a}]}
        meeting: {warnings: [{before: 1h, to: a}], escalations: [{after: 1h, to: a}]}
        directory:
          districts: [{slug: a, name: A}]
          councillors: [{district: a, name: N, substitute: {name: S}}]
          officials: [{services: [x], name: O, substitute: {name: S}}]
        """

    @Test("every key that is read is described, and every key described is read")
    func complete() throws {
        let findings = Findings(file: "c.yaml")
        let root = Section(
            try Document.root(of: Self.full, file: "c.yaml"), path: "", reference: "", findings: findings)
        _ = root.settings(policy: root.policy())
        #expect(findings.errors == [])
        #expect(findings.asked.sorted() == KeyReference.keys.map(\.path).sorted())
    }

    @Test("no key is described twice")
    func unique() {
        #expect(Set(KeyReference.keys.map(\.path)).count == KeyReference.keys.count)
    }

    @Test("every key has a meaning, and every value that is not free a range", arguments: KeyReference.keys.map(\.path))
    func described(path: String) throws {
        let key = try #require(KeyReference.key(path))
        #expect(key.meaning.hasSuffix(".") && key.meaning.count > 5)
        #expect(!key.type.isEmpty)
        if key.type.hasPrefix("duration") || key.type.hasSuffix("number") {
            #expect(key.range != nil)
        }
        if key.type.hasPrefix("duration") { #expect(key.unit != nil) }
    }

    @Test(
        "the default described is the default that holds",
        arguments: KeyReference.keys.filter { !$0.path.contains("[]") && $0.defaultValue != nil }.map(\.path))
    func defaults(path: String) throws {
        let key = try #require(KeyReference.key(path))
        let text = path.split(separator: ".").reversed().reduce(key.defaultValue ?? "") { "{\($1): \($0)}" }
        #expect(try settings(text) == .default)
    }
}
