/// A street as people of Québec name it: generic, link word, specific, direction.
///
/// `boul. du Saint-Maurice`, `boulevard St-Maurice` and `Boul St Maurice` are one street.
struct Street: Sendable, Hashable {
    /// The name proper, folded, without link words: `saint maurice`.
    let specific: String
    /// `rue`, `boulevard` and so on in one form; `nil` where it was left out.
    let generic: String?
    /// `n`, `s`, `e` or `o`, where one was given.
    let direction: String?

    private static let generics: [String: String] = [
        "rue": "rue", "r": "rue", "street": "rue", "st": "rue", "boulevard": "boulevard", "boul": "boulevard",
        "bl": "boulevard", "blvd": "boulevard", "bd": "boulevard", "bvd": "boulevard", "avenue": "avenue",
        "av": "avenue",
        "ave": "avenue", "chemin": "chemin", "ch": "chemin", "che": "chemin", "rang": "rang", "rg": "rang",
        "place": "place", "pl": "place", "route": "route", "rte": "route", "road": "chemin", "rd": "chemin",
        "cote": "cote", "montee": "montee", "mtee": "montee", "allee": "allee", "all": "allee", "terrasse": "terrasse",
        "tsse": "terrasse", "croissant": "croissant", "crois": "croissant", "impasse": "impasse", "carre": "carre",
        "autoroute": "autoroute", "aut": "autoroute", "passage": "passage", "ruelle": "ruelle", "sentier": "sentier",
        "promenade": "promenade", "prom": "promenade", "quai": "quai", "cours": "cours", "square": "carre",
    ]
    private static let linkWords: Set<String> = [
        "de", "du", "des", "d", "la", "le", "les", "l", "a", "au", "aux", "the",
    ]
    private static let directions: [String: String] = [
        "nord": "n", "n": "n", "north": "n", "sud": "s", "s": "s", "south": "s", "est": "e", "e": "e", "east": "e",
        "ouest": "o", "o": "o", "w": "o", "west": "o",
    ]
    private static let saints = ["st": "saint", "ste": "sainte"]

    /// The street named by folded `words`; `nil` where they name none.
    init?(words: [String]) {
        var rest = words[...]
        var generic: String?
        var direction: String?
        // `St-Louis` begins with a saint, `Main St` ends with a street.
        if let first = rest.first, first != "st", let known = Self.generics[first], rest.count > 1 {
            generic = known
            rest = rest.dropFirst()
        }
        if rest.count > 1, let last = rest.last, let known = Self.directions[last] {
            direction = known
            rest = rest.dropLast()
        }
        if generic == nil, rest.count > 1, let last = rest.last, let known = Self.generics[last] {
            generic = known
            rest = rest.dropLast()
        }
        let specific = rest.filter { !Self.linkWords.contains($0) }.map { Self.saints[$0] ?? $0 }
        guard !specific.isEmpty else { return nil }
        self.specific = specific.joined(separator: " ")
        self.generic = generic
        self.direction = direction
    }

    /// Whether a folded word says what kind of street it is, and so is no name by itself.
    static func isGeneric(_ word: String) -> Bool { generics[word] != nil }

    /// Whether both can be the same street: what one leaves out does not tell them apart.
    func canBe(_ other: Street) -> Bool {
        guard specific == other.specific else { return false }
        if let generic, let theirs = other.generic, generic != theirs { return false }
        if let direction, let theirs = other.direction, direction != theirs { return false }
        return true
    }
}
