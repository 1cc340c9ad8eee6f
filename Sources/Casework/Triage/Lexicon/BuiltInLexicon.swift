extension Lexicon {
    /// The lexicon that ships with the rules, French and English together: people mix them.
    public static let builtIn: Lexicon = {
        do throws(Fault) {
            return try Lexicon([frenchGrievances, frenchMatters, english])
        } catch {
            preconditionFailure("the built-in lexicon is wrong at line \(error.line): \(error.message)")
        }
    }()
}
