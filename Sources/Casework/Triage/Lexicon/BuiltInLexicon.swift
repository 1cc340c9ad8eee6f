extension Lexicon {
    /// The lexicon that ships with the rules, French and English together: people mix them.
    public static let builtIn = CityLexicon(withBuiltIn: true).lexicon

    /// Its written form.
    static let builtInSources = [frenchGrievances, frenchMatters, english]
}
