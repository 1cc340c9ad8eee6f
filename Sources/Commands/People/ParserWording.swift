internal import Casework

/// What the library that reads the command line says by itself, in English only, put into French.
enum ParserWording {
    /// `text`, a help page or a complaint of the library, in `language`.
    static func text(_ text: String, in language: Language) -> String {
        guard language == .french else { return text }
        return french.reduce(text) { $0.replacing($1.english, with: $1.french) }
    }

    private static let french: [(english: String, french: String)] = [
        ("OVERVIEW:", "APERÇU :"), ("USAGE:", "USAGE :"), ("ARGUMENTS:", "ARGUMENTS :"), ("OPTIONS:", "OPTIONS :"),
        ("SUBCOMMANDS:", "VERBES :"), ("<subcommand>", "<verbe>"),
        ("Show help information.", "Montrer cette aide."), ("Show the version.", "Montrer la version."),
        ("default:", "par défaut :"), ("(values:", "(valeurs :"),
        ("See 'vip311ctl", "Voir « vip311ctl"), ("' for detailed help.", " » pour plus de détails."),
        ("--help' for more information.", "--help » pour en savoir plus."),
        ("Error: ", "Erreur : "), ("Usage: ", "Usage : "), ("Help:  ", "Aide : "),
        ("Missing expected argument ", "Il manque l’argument "), ("Missing value for ", "Il manque une valeur pour "),
        ("Missing one of: ", "Il manque l’un de : "), ("Unknown option ", "Option inconnue : "),
        ("Did you mean ", "Vouliez-vous dire "), ("Unexpected argument ", "Argument de trop : "),
        (" unexpected arguments: ", " arguments de trop : "), ("The value '", "La valeur '"),
        ("' is invalid for '", "' ne convient pas à '"),
        ("Please provide one of the following:", "Donnez l’une de celles-ci :"),
        ("Please provide one of ", "Donnez l’une de ces valeurs : "), ("' or '", "' ou '"),
        ("does not take any value, but", "ne prend pas de valeur, mais"), ("The option '", "L’option '"),
        ("' was specified.", "' a été donné."),
    ]
}
