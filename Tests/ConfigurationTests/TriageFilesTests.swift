import Casework
import Foundation
import Testing

@testable import Configuration

@Suite("Files of the lexicon, the categories and the model")
struct TriageFilesTests {
    private func load(lexicon: String? = nil, categories: String? = nil, model: String? = nil) throws -> Settings {
        let folder = try Folder()
        var text = "triage:\n"
        for (key, content) in [("lexicon", lexicon), ("categories", categories), ("model", model)] {
            guard let content else { continue }
            try folder.write(content, to: "\(key).txt")
            text += "  \(key): \(key).txt\n"
        }
        return try Settings.load(path: try folder.write(text, to: "c.yaml"))
    }

    /// `file:line: message` of each problem, the folder left out.
    private func problems(lexicon: String? = nil, categories: String? = nil, model: String? = nil) -> [String] {
        do {
            _ = try load(lexicon: lexicon, categories: categories, model: model)
            return []
        } catch {
            return ((error as? ConfigurationError)?.problems ?? []).map { problem in
                let file = problem.file.split(separator: "/").last.map(String.init) ?? ""
                return "\(file):\(problem.position?.line ?? 0): \(problem.message)"
            }
        }
    }

    private static func kind(_ text: String, _ service: String? = nil, by settings: Settings) -> Kind {
        let policy = settings.policy.triage
        let subject = TriageSubject(
            text: Reading(FoldedText(text), by: policy.rules.lexicon), serviceName: service)
        return judge(subject, policy: policy).kind
    }

    private static let phrases = """
        version: essai-1
        phrases:
          thanks: |
            chapeau .. bas
            ; a remark

            zorglub
        examples:
          - {text: "Zorglub à toute l'équipe de la bibliothèque!", kind: comment}

        """

    @Test("A phrase of the city's own comes on top of the built-in ones, and the judgement names the file")
    func ownPhrase() throws {
        let settings = try load(lexicon: Self.phrases)
        #expect(Self.kind("Zorglub à vous tous pour les fleurs", by: settings) == .comment)
        #expect(Self.kind("L'employé a été impoli avec moi.", by: settings) == .complaint)
        #expect(settings.policy.triage.rules.version.contains("+lexicon:essai-1-"))
        #expect(settings.policy.digest != Settings.default.policy.digest)
    }

    @Test("A change within a file is another policy, whatever the file says of its version")
    func changedWithin() throws {
        let former = try load(lexicon: Self.phrases)
        #expect(try load(lexicon: Self.phrases).policyDigest == former.policyDigest)
        let later = try load(lexicon: Self.phrases.replacing("chapeau .. bas", with: "chapeau .. tres bas"))
        #expect(later.policyDigest != former.policyDigest)
        #expect(later.policy.triage.rules.version != former.policy.triage.rules.version)
        let categories = "version: v1\ncategories:\n  - {name: Parcs, kind: service_request}\n"
        let mended = categories.replacing("service_request", with: "comment")
        #expect(try load(categories: categories).policyDigest != load(categories: mended).policyDigest)
    }

    @Test("Every fault is told with its file and line, all at once")
    func faults() {
        let text = """
            version: essai
            phrases:
              thanks: |
                merci
                a b' c|
                seul ..
              thank: |
                x
              staff: employé
            """
        let found = problems(lexicon: text)
        #expect(found.contains { $0.hasPrefix("lexicon.txt:6: a phrase needs a word to begin and to end with") })
        #expect(found.contains { $0.hasPrefix("lexicon.txt:7: unknown key; did you mean thanks?") })
        #expect(found.contains { $0.hasPrefix("lexicon.txt:9: must be a block of lines") })
    }

    @Test("An example that comes out differently refuses the file, at its line")
    func failedExample() {
        let text = Self.phrases + "  - {text: \"Nid-de-poule devant le 12, rue Royale\", kind: comment}\n"
        let found = problems(lexicon: text)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("lexicon.txt:10: the example is judged a service_request") == true)
    }

    @Test("An example can say whether a person must be asked")
    func reviewOfExample() {
        let text = Self.phrases + "  - {text: \"Zorglub à vous!\", kind: comment, review: true}\n"
        #expect(problems(lexicon: text).map { $0.prefix(15) } == ["lexicon.txt:10:"])
    }

    @Test("A file that is not YAML, or not there, is told so")
    func unreadable() {
        #expect(problems(lexicon: "version: [").contains { $0.contains("is not YAML") })
        #expect(errors(of: "triage: {lexicon: 3}").count == 1)
        let missing = problems(lexicon: "phrases: {}")
        #expect(missing.contains { $0.hasPrefix("lexicon.txt:0: is missing: The file's name") })
    }

    @Test("A category says what the city says that it says, by code before name")
    func categories() throws {
        let text = """
            version: v1
            categories:
              - {name: Vie de quartier, kind: comment}
              - {name: Requêtes diverses, code: DIV, kind: none}
            """
        let settings = try load(categories: text)
        let policy = settings.policy.triage
        func reasons(_ name: String, _ code: String? = nil) -> [ReasonCode] {
            judge(TriageSubject(text: Reading(""), serviceCode: code, serviceName: name), policy: policy).reasons
        }
        #expect(reasons("VIE DE QUARTIER").contains(ReasonCode(rawValue: "category_comment")))
        #expect(!reasons("Requetes diverses").contains(ReasonCode(rawValue: "category_service")))
        #expect(!reasons("Vie de quartier", "DIV").contains(ReasonCode(rawValue: "category_comment")))
        #expect(policy.rules.version.contains("+categories:v1-"))
    }

    @Test("A category without name or code, or given twice, is told at its line")
    func categoryFaults() {
        let text = """
            version: v1
            categories:
              - {kind: comment}
              - {name: Parcs, kind: service_request}
              - {name: Parcs, kind: plaintes}
              - {name: Parcs, kind: comment}
            """
        let found = problems(categories: text)
        #expect(found.contains { $0.hasPrefix("categories.txt:3: is for no category") })
        #expect(found.contains { $0.hasPrefix("categories.txt:5: must be one of complaint") })
        #expect(found.contains { $0.hasPrefix("categories.txt:6: this category was given before") })
    }

    @Test("A model that triage train did not write is refused, with its line")
    func model() {
        #expect(
            problems(model: "vip311 triage evidence 1\nname x\nlearned_from 1 2\n")
                == [
                    "model.txt:3: is no model that triage train wrote: needs 4 whole numbers from 0 to 1000000000"
                ])
    }

    @Test("The starter copies are taken, their examples included, and the lexicon is the built-in one")
    func starterCopies() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../deploy/triage")
        let lexicon = try String(contentsOf: folder.appending(path: "lexicon.yaml"), encoding: .utf8)
        let categories = try String(contentsOf: folder.appending(path: "categories.yaml"), encoding: .utf8)
        #expect(lexicon == StarterLexicon.text, "vip311ctl triage lexicon > deploy/triage/lexicon.yaml")
        let settings = try load(lexicon: lexicon, categories: categories)
        for text in ["Encore une fois pas ramassé, personne ne rappelle", "Merci pour le parc", "Where do I pay?"] {
            let own = Reading(FoldedText(text), by: settings.policy.triage.rules.lexicon)
            let policy = TriagePolicy()
            #expect(
                judge(TriageSubject(text: own), policy: policy)
                    == judge(TriageSubject(text: Reading(text)), policy: policy))
        }
    }
}
