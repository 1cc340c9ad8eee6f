import ArgumentParser
import Casework
import Testing

@testable import Commands

@Suite("The help of the tool")
struct HelpTests {
    /// A verb's or an option's place, and what is told there.
    private struct Text {
        let place: String
        let words: String
    }

    /// Every text of the help, of hidden options too, in the order of the verbs.
    private static func texts(in language: Language) throws -> [Text] {
        let dump = Speech.$language.withValue(language) { ToolCommand._dumpHelp() }
        guard case .object(let root)? = JSONTree(bytes: Array(dump.utf8)), let command = root["command"] else {
            throw Unreadable()
        }
        return texts(of: command, at: "")
    }

    private struct Unreadable: Error {}

    private static func texts(of command: JSONTree, at place: String) -> [Text] {
        // `help` is the library's own.
        guard case .object(let members) = command, let name = command.text("commandName"), name != "help" else {
            return []
        }
        let place = place + " " + name
        var texts = [Text(place: place, words: command.text("abstract") ?? "")]
        if let discussion = command.text("discussion") { texts.append(Text(place: place, words: discussion)) }
        if case .list(let arguments)? = members["arguments"] {
            for argument in arguments {
                guard case .object(let facts) = argument, case .object(let preferred)? = facts["preferredName"] else {
                    texts.append(Text(place: place, words: argument.text("abstract") ?? ""))
                    continue
                }
                let option = JSONTree.object(preferred).text("name") ?? ""
                guard option != "help", option != "version" else { continue }
                texts.append(Text(place: "\(place) --\(option)", words: argument.text("abstract") ?? ""))
            }
        }
        if case .list(let commands)? = members["subcommands"] {
            texts += commands.flatMap { self.texts(of: $0, at: place) }
        }
        return texts
    }

    @Test("has a French and an English text for every verb, option and argument")
    func bothLanguages() throws {
        let (french, english) = (try Self.texts(in: .french), try Self.texts(in: .english))
        #expect(french.map(\.place) == english.map(\.place))
        #expect(french.count > 100)
        for (text, other) in zip(french, english) {
            #expect(!text.words.isEmpty && !other.words.isEmpty, "\(text.place) has no help")
            #expect(text.words != other.words, "\(text.place) is the same in both languages")
        }
    }

    @Test("says “requête” in French, never “demande”, which is no word of the service")
    func requete() throws {
        for text in try Self.texts(in: .french) where text.words.contains("demande") {
            Issue.record("\(text.place): \(text.words)")
        }
    }

    @Test(
        "is French down to what the library adds",
        arguments: [
            [], ["worklist"], ["follow-up"], ["meeting", "update"], ["dead"], ["dead", "discard"], ["report"],
            ["evaluate", "triage"], ["triage", "train"], ["backup"], ["status"],
        ])
    func library(verb: [String]) throws {
        let page = try Self.complaint(verb + ["--help"], in: .french)
        #expect(page.contains("APERÇU :") && page.contains("Montrer cette aide."))
        for english in ["OVERVIEW", "USAGE:", "SUBCOMMANDS", "Show ", "default:", "values:", "See '", "for detailed"] {
            #expect(!page.contains(english), "\(verb): \(english)")
        }
    }

    @Test(
        "a faulty command line is explained in the operator's language",
        arguments: [
            (["worklist", "--limt", "3"], "Option inconnue : '--limt'. Vouliez-vous dire '--limit'?"),
            (["show"], "Il manque l’argument '<id>'"),
            (["follow-up", "R", "--outcome"], "Il manque une valeur pour '--outcome <outcome>'"),
            (["status", "now"], "Argument de trop : 'now'"),
            (["resolve", "R", "--confirmed-by", "x"], "La valeur 'x' ne convient pas à"),
            (["worklist", "--limit", "0"], "--limit va de 1 à 100000"),
            (["repeat", "correct", "R", "--reason", "x"], "donnez soit --earlier ID, soit --none"),
        ])
    func complaints(words: [String], expected: String) throws {
        let complaint = try Self.complaint(words, in: .french)
        #expect(complaint.hasPrefix("Erreur : ") && complaint.contains(expected), "\(complaint)")
        #expect(try Self.complaint(words, in: .english).hasPrefix("Error: "))
    }

    @Test("the language is the one asked for, else the locale's, else English")
    func language() {
        func language(_ arguments: [String], _ environment: [String: String]) -> Language {
            Speech.language(arguments: arguments, environment: environment)
        }
        #expect(language(["status", "--lang", "fr"], ["LANG": "en_CA.UTF-8"]) == .french)
        #expect(language(["status", "--lang=en"], ["LANG": "fr_CA.UTF-8"]) == .english)
        #expect(language(["status", "--help"], ["LANG": "fr_CA.UTF-8"]) == .french)
        #expect(language(["--lang"], ["LANG": "C"]) == .english)
    }

    @Test("--version tells the version of the daemon and of the tool, which are one")
    func version() throws {
        let told = try Self.complaint(["--version"], in: .french)
        #expect(told.wholeMatch(of: /\d+\.\d+\.\d+/) != nil)
    }

    /// What is told where `words` run no verb.
    private static func complaint(_ words: [String], in language: Language) throws -> String {
        try Speech.$language.withValue(language) {
            let error = #expect(throws: (any Error).self) {
                var command = try ToolCommand.parseAsRoot(words)
                // Only help is asked for: it is a verb of its own.
                if words.last == "--help" { try command.run() }
            }
            return ParserWording.text(ToolCommand.fullMessage(for: try #require(error)), in: language)
        }
    }
}
