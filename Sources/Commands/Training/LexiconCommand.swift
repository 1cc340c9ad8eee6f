internal import ArgumentParser
internal import Configuration

/// `triage lexicon`: the built-in lexicon as a file to begin with.
struct LexiconCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "lexicon",
            abstract: Speech.say(
                "Écrire le lexique intégré, en un fichier que la Ville peut faire sien.",
                "Print the built-in lexicon as a file that the city can make its own."),
            discussion: Speech.say(
                "La configuration nomme le fichier : triage.lexicon.",
                "The configuration names the file: triage.lexicon."))
    }

    func run() { print(StarterLexicon.text, terminator: "") }
}
