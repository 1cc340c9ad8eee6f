internal import ArgumentParser
internal import Configuration

/// `triage lexicon`: the built-in lexicon as a file to begin with.
struct LexiconCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lexicon", abstract: "Print the built-in lexicon as a file that the city can make its own.",
        discussion: "The configuration names the file: triage.lexicon.")

    func run() { print(StarterLexicon.text, terminator: "") }
}
