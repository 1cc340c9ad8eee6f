/// A street or a place by name, as people of Québec say it: generic, link word, specific, direction.
///
/// `boul. du Saint-Maurice`, `boulevard St-Maurice` and `Boul St Maurice` are one street; `parc Lambert` is a place.
struct Street: Sendable, Hashable {
    /// The words of the name proper, folded, without link words: `saint`, `maurice`.
    let words: [String]
    /// The name proper in one piece: `saint maurice`.
    var specific: String { words.joined(separator: " ") }
    /// `rue`, `boulevard`, `parc` and so on in one form; `nil` where it was left out.
    let generic: String?
    /// `n`, `s`, `e`, `o` or `c` (centre), where one was given.
    let direction: String?

    private static let generics: [String: String] = [
        "rue": "rue", "r": "rue", "street": "rue", "st": "rue", "boulevard": "boulevard", "boul": "boulevard",
        "bl": "boulevard", "blvd": "boulevard", "bd": "boulevard", "bvd": "boulevard", "boulv": "boulevard",
        "avenue": "avenue", "av": "avenue", "ave": "avenue", "chemin": "chemin", "ch": "chemin", "che": "chemin",
        "rang": "rang", "rg": "rang", "place": "place", "pl": "place", "route": "route", "rte": "route",
        "road": "chemin", "rd": "chemin", "cote": "cote", "montee": "montee", "mtee": "montee", "allee": "allee",
        "all": "allee", "terrasse": "terrasse", "tsse": "terrasse", "croissant": "croissant", "crois": "croissant",
        "cr": "croissant", "impasse": "impasse", "carre": "carre", "autoroute": "autoroute", "aut": "autoroute",
        "passage": "passage", "ruelle": "ruelle", "sentier": "sentier", "promenade": "promenade", "prom": "promenade",
        "quai": "quai", "cours": "cours", "square": "carre", "drive": "rue", "lane": "ruelle", "alley": "ruelle",
    ]
    /// What is no street but has a name.
    private static let landmarks: [String: String] = [
        "parc": "parc", "park": "parc", "bibliotheque": "bibliotheque", "biblio": "bibliotheque",
        "library": "bibliotheque",
        "arena": "arena", "ecole": "ecole", "school": "ecole", "piscine": "piscine", "pool": "piscine",
        "centre": "centre", "hopital": "hopital", "eglise": "eglise", "terminus": "terminus", "piste": "piste",
        "stationnement": "stationnement", "parking": "stationnement", "boise": "boise", "terrain": "terrain",
        "marche": "marche", "pont": "pont", "viaduc": "viaduc", "tunnel": "tunnel", "ile": "ile", "halte": "halte",
        "cimetiere": "cimetiere", "colisee": "arena", "patinoire": "patinoire", "ecocentre": "ecocentre",
        "caserne": "caserne", "gymnase": "gymnase", "amphitheatre": "amphitheatre", "garderie": "garderie",
    ]
    private static let linkWords: Set<String> = [
        "de", "du", "des", "d", "la", "le", "les", "l", "a", "au", "aux", "the", "en", "of",
    ]
    private static let directions: [String: String] = [
        "nord": "n", "n": "n", "north": "n", "sud": "s", "s": "s", "south": "s", "est": "e", "e": "e", "east": "e",
        "ouest": "o", "o": "o", "w": "o", "west": "o", "centre": "c", "center": "c",
    ]
    private static let longForms = [
        "st": "saint", "ste": "sainte", "mgr": "monseigneur", "nd": "notre dame", "dr": "docteur", "abbe": "abbe",
    ]

    /// The street named by folded `words`; `nil` where they name none.
    init?(words: [String]) {
        var rest = words[...]
        var generic: String?
        var direction: String?
        // `piste du boul. Saint-Jean` lies on the boulevard. `St-Louis` begins with a saint, `Main St` ends with a street.
        while rest.count > 1, let first = rest.first {
            if let known = Self.generics[first] ?? Self.landmarks[first], first != "st" {
                generic = known
            } else if !Self.linkWords.contains(first) || generic == nil {
                break
            }
            rest = rest.dropFirst()
        }
        if rest.count > 1, let last = rest.last, let known = Self.directions[last] {
            direction = known
            rest = rest.dropLast()
        }
        if generic == nil, rest.count > 1, let last = rest.last, let known = Self.generics[last] ?? Self.landmarks[last]
        {
            generic = known
            rest = rest.dropLast()
        }
        let named = Self.joiningInitials(Array(rest)).filter { !Self.linkWords.contains($0) }.flatMap {
            word -> [String] in
            Self.longForms[word].map { $0.split(separator: " ").map(String.init) } ?? [word]
        }
        guard !named.isEmpty else { return nil }
        self.words = named
        self.generic = generic
        self.direction = direction
    }

    /// `N.-D.` is Notre-Dame.
    private static func joiningInitials(_ words: [String]) -> [String] {
        words.count >= 2 && words[0] == "n" && words[1] == "d" ? ["notre", "dame"] + words.dropFirst(2) : words
    }

    /// Whether a folded word says what kind of street or place it is, and so is no name by itself.
    static func isGeneric(_ word: String) -> Bool { generics[word] != nil || landmarks[word] != nil }

    /// A park, a library and the like, not a street.
    var isLandmark: Bool { generic.map { Self.landmarks[$0] != nil } ?? false }

    /// Whether both have the same name proper: an initial may stand for a word, a typo is forgiven in a long one, and of
    /// `Gene-H.-Kruger` people may say the last word only.
    func hasSameName(as other: Street) -> Bool {
        if words.count == other.words.count { return zip(words, other.words).allSatisfy(Self.agree) }
        let (short, long) = words.count < other.words.count ? (words, other.words) : (other.words, words)
        guard Array(long.suffix(short.count)) == short else { return false }
        return short.count > 1 || (short[0].utf8.count >= 5 && long[0] != "saint" && long[0] != "sainte")
    }

    /// Whether both can be the same street: what one leaves out does not tell them apart.
    func canBe(_ other: Street) -> Bool {
        guard hasSameName(as: other) else { return false }
        if let generic, let theirs = other.generic, generic != theirs { return false }
        if let direction, let theirs = other.direction, direction != theirs { return false }
        return true
    }

    private static func agree(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        if min(left.utf8.count, right.utf8.count) == 1 { return left.utf8.first == right.utf8.first && !isNumber(left) }
        return !isNumber(left) && Spelling.isOneEditApart(left, right, shortest: 6)
    }

    /// `5e` and `6e` are two streets.
    private static func isNumber(_ word: String) -> Bool { word.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false }

    /// Where in `text` the name proper stands, as people shorten it; the index of the word before it, or `nil`.
    func place(in text: FoldedText) -> Int? {
        guard words.count > 1 || words[0].utf8.count >= 5 else { return nil }
        let said = text.words
        var start = 0
        while start < said.count {
            if let end = end(of: words[...], in: text, from: start), end > start { return start }
            start += 1
        }
        return nil
    }

    private func end(of name: ArraySlice<String>, in text: FoldedText, from start: Int) -> Int? {
        var index = start
        for word in name {
            guard index < text.words.count else { return nil }
            let said = text.string(of: text.words[index])
            guard said == word || Self.longForms[said] == word else { return nil }
            index += 1
            while index < text.words.count, index > start, Self.linkWords.contains(text.string(of: text.words[index])) {
                index += 1
            }
        }
        return index
    }
}
