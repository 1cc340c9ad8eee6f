import Casework

/// The built-in lexicon as a file that a city can make its own: `triage.lexicon` names it.
public enum StarterLexicon {
    /// The file's text; `deploy/triage/lexicon.yaml` is a copy of it.
    public static var text: String {
        let sections = Lexicon.sections.map { section in
            let phrases = Lexicon.builtInPhrases(of: section.name).map { "    \($0)\n" }.joined()
            return "  # \(section.meaning)\n  \(section.name): |\n\(phrases)"
        }
        let examples = examples.map { "  - {text: \"\($0.text)\", kind: \($0.kind.rawValue)}\n" }
        return heading + sections.joined(separator: "\n") + "\n" + examplesHeading + examples.joined()
    }

    private static let heading = """
        # The phrases by which vip311 reads what citizens write: key triage.lexicon of vip311.yaml names this file.
        # Les phrases par lesquelles vip311 lit ce que les citoyens écrivent : la clé triage.lexicon de vip311.yaml nomme ce fichier.
        #
        # A phrase a line, French and English together. Case, accents, plurals and doubled consonants do not matter; an apostrophe or a
        # hyphen separates words: n a, not n'a.
        # Une phrase par ligne, français et anglais ensemble. Majuscules, accents, pluriels et consonnes doubles ne comptent pas;
        # l'apostrophe et le trait d'union séparent les mots : n a, et non n'a.
        #
        #   a|b     either word                             l'un ou l'autre mot
        #   word?   may be missing                          peut manquer
        #   stem*   any word that begins so                 tout mot qui commence ainsi
        #   ..      up to three words of the sentence       jusqu'à trois mots de la phrase
        #   #       a number                                un nombre
        #   ^       the beginning of a sentence             le début d'une phrase
        #   ;       a remark, to the end of the line        une remarque, jusqu'à la fin de la ligne
        #
        # `vip311d check-config` names file and line of whatever is wrong, and tries the examples at the end. Try a change on the city's
        # own labelled requests as well: `vip311ctl evaluate triage FILE`.
        # `vip311d check-config` nomme fichier et ligne de toute erreur et essaie les exemples de la fin. Essayez aussi tout changement
        # sur les requêtes étiquetées de la Ville : `vip311ctl evaluate triage FICHIER`.

        # The file's name, recorded with each judgement: change it with the file.
        # Le nom du fichier, inscrit avec chaque jugement : changez-le avec le fichier.
        version: starter

        # false: this file is the whole lexicon. true: its phrases come on top of the built-in ones, and it need hold the city's own alone.
        # false : ce fichier est tout le lexique. true : ses phrases s'ajoutent à celles du programme, il suffit d'y mettre les siennes.
        built_in: false

        phrases:

        """

    private static let examplesHeading = """
        # Requests that must be judged so, or the file is refused. Add one for every change.
        # Des requêtes qui doivent être jugées ainsi, sinon le fichier est refusé. Ajoutez-en une à chaque changement.
        examples:

        """

    private static let examples: [(text: String, kind: Kind)] = [
        ("La collecte n'est pas passée encore une fois cette semaine, personne ne me rappelle.", .complaint),
        ("L'employé au comptoir a été impoli et a refusé de me répondre.", .complaint),
        ("ça fait 3 fois que j'appelle pour le lampadaire pis rien n'est fait", .complaint),
        ("I called twice about the streetlight and still nothing has been done.", .complaint),
        ("Nid-de-poule devant le 1234, rue Royale.", .serviceRequest),
        ("Je porte plainte contre mon voisin : son chien jappe toute la nuit.", .serviceRequest),
        ("There is a large pothole on Main Street, please repair it.", .serviceRequest),
        ("À quelle heure ouvre la bibliothèque le samedi?", .information),
        ("Comment faire pour porter plainte?", .information),
        ("Merci beaucoup à l'équipe du déneigement, excellent travail!", .comment),
        ("Ce serait bien d'ajouter des bancs dans le parc.", .comment),
    ]
}
