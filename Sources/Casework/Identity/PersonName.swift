/// A person's name, folded: accents, case, hyphens, order, titles and middle initials do not tell two people apart.
struct PersonName: Sendable, Equatable {
    /// The words of the first name, folded.
    let first: [String]
    /// The words of the family name, folded.
    let last: [String]
    /// It names a business, a residence, an association rather than a person.
    let isOrganisation: Bool
    /// `Jacques Jr Dubé`, `Jean-Paul Guimond fils`: told apart from the parent of the same name.
    let isJunior: Bool

    /// By the title in front of it, where there is one.
    let isMale: Bool?

    private static let men: Set<String> = ["m", "mr", "monsieur"]
    private static let women: Set<String> = ["mme", "mrs", "ms", "mlle", "madame", "mademoiselle", "miss"]
    private static let titles: Set<String> = [
        "m", "mr", "mrs", "ms", "mme", "mmes", "mlle", "dr", "dre", "me", "madame", "monsieur", "mademoiselle", "miss",
        "messieurs", "famille", "pere", "mere", "senior", "sr", "intervenant", "intervenante", "adjoint", "adjointe",
        "proprietaire", "locataire", "concierge", "gestionnaire",
    ]
    private static let juniorMarks: Set<String> = ["jr", "junior", "fils", "fille", "ii", "iii"]
    private static let organisationWords: Set<String> = [
        "inc", "enr", "ltee", "ltd", "senc", "sencrl", "immeuble", "immeubles", "gestion", "gestions", "syndicat",
        "condo", "condos", "copropriete", "salon", "garage", "restaurant", "resto", "residence", "residences", "chsld",
        "cpe", "rpa", "ecole", "comite", "association", "coop", "cooperative", "clinique", "eglise", "paroisse", "club",
        "ligue", "centre", "garderie", "etude", "notaires", "avocats", "depanneur", "boulangerie", "ferme", "societe",
        "groupe", "services", "entreprise", "entreprises", "construction", "constructions", "transport", "hotel",
        "motel",
        "auberge", "cafe", "bar", "pharmacie", "fondation", "maison", "habitations", "regroupement", "conseil",
        "secretariat", "amis", "office", "ohtr", "omh", "placements", "investissements", "industries", "usine",
        "boutique", "magasin", "compagnie", "company", "corp", "properties", "management", "school", "church",
        "committee", "society", "friends", "residents", "citoyens", "locataires", "equipe", "bureau", "ministere",
    ]
    private static let linkWords: Set<String> = [
        "de", "du", "des", "d", "la", "le", "les", "l", "van", "von", "el", "al",
    ]
    private static let saints = ["st": "saint", "ste": "sainte"]
    /// No name has more words, or more characters.
    private static let wordLimit = 8
    private static let longestText = 120

    /// A name in the two fields of a form; either may be missing.
    init(first: String?, last: String?) {
        isMale = Self.isMale(first) ?? Self.isMale(last)
        var firstWords = Self.words(of: first)
        var lastWords = Self.words(of: last)
        isOrganisation = (firstWords + lastWords).contains(where: Self.organisationWords.contains)
        isJunior = (firstWords + lastWords).contains(where: Self.juniorMarks.contains)
        firstWords.removeAll(where: Self.juniorMarks.contains)
        lastWords.removeAll(where: Self.juniorMarks.contains)
        // A whole name in one field is split where first names usually end.
        if lastWords.isEmpty, firstWords.count >= 2, firstWords.contains(where: { $0.utf8.count > 1 }) {
            self.first = Array(firstWords.prefix(1))
            self.last = Array(firstWords.dropFirst())
        } else if firstWords.isEmpty, lastWords.count >= 2, last?.contains("-") != true {
            self.first = Array(lastWords.prefix(1))
            self.last = Array(lastWords.dropFirst())
        } else {
            self.first = firstWords
            self.last = lastWords
        }
    }

    /// First and family name in one form, whichever came first; `nil` unless both are known.
    var normalized: String? {
        let firstWords = first.filter { $0.utf8.count > 1 }
        guard !firstWords.isEmpty, !last.isEmpty else { return nil }
        let words = (firstWords + last).filter { !Self.linkWords.contains($0) }
        return words.count < 2 ? nil : words.sorted().joined(separator: " ")
    }

    /// What the name is looked up by: each family name as it sounds, with the first letter of the first name, so that short forms
    /// and initials lead there too; with the whole first name where the family name is one that many bear, whichever came first.
    var keys: [String] {
        if isOrganisation { return normalized.map { [$0] } ?? [] }
        guard let given = first.first else { return [] }
        let heard = String(decoding: SoundKey.of(given), as: UTF8.self)
        return families.prefix(Self.mostKeys).compactMap { family in
            let familyHeard = String(decoding: SoundKey.of(family), as: UTF8.self)
            let isCommon = CommonNames.heard.contains(familyHeard) || CommonNames.heard.contains(heard)
            guard isCommon else { return "\(heard.prefix(1)) \(familyHeard)" }
            return given.utf8.count == 1 ? nil : [heard, familyHeard].sorted().joined(separator: " ")
        }
    }

    private static let mostKeys = 3

    /// What a household is looked up by at its door: each word of the name as it sounds, whichever field it stands in.
    var households: [String] {
        let words = (last + first).filter { !Self.linkWords.contains($0) && $0 != "saint" && $0 != "sainte" }
        var heard: [String] = []
        for word in words.prefix(Self.mostHouseholds) {
            let sound = String(decoding: SoundKey.of(word), as: UTF8.self)
            if !heard.contains(sound) { heard.append(sound) }
        }
        return heard
    }

    private static let mostHouseholds = 4

    /// The family names, each in one piece: `mc grath` is `mcgrath`.
    private var families: [String] {
        var families: [String] = []
        var particle = ""
        for word in last where !Self.linkWords.contains(word) && word != "saint" && word != "sainte" {
            if word.utf8.count <= 2 {
                particle += word
            } else {
                families.append(particle + word)
                particle = ""
            }
        }
        return families
    }

    /// Half a Trois-Rivières phone book bears these: such a name alone proves little.
    var isCommon: Bool { first.count <= 1 && last.count == 1 && last.allSatisfy(CommonNames.families.contains) }

    private static func isMale(_ field: String?) -> Bool? {
        guard let word = field?.prefix(while: { $0 != " " && $0 != "." }).lowercased() else { return nil }
        return men.contains(word) && field != word ? true : women.contains(word) ? false : nil
    }

    private static func words(of field: String?) -> [String] {
        guard let field else { return [] }
        // What stands in brackets is a role (`(intervenante)`), not a name.
        let bare = field.utf8.count <= longestText ? field[...] : field.prefix(longestText)
        let text = FoldedText(String(bare.prefix { $0 != "(" && $0 != "," && $0 != "/" }))
        var words: [String] = []
        for index in text.words.indices.prefix(wordLimit) {
            let word = text.string(of: text.words[index])
            // `M. Houle` is a title and a name, `M.-A.` two initials.
            let next = index + 1 < text.words.count ? text.words[index + 1] : nil
            let isInitial = word == "m" && next.map { $0.end - $0.start == 1 } ?? false
            if titles.contains(word), !isInitial { continue }
            if Placeholder.words.contains(word) { return [] }
            words.append(saints[word] ?? word)
        }
        return words
    }
}

/// Family names that many people of Québec bear (Institut de la statistique du Québec, the most frequent ones).
enum CommonNames {
    static let families: Set<String> = [
        "tremblay", "gagnon", "roy", "cote", "bouchard", "gauthier", "morin", "lavoie", "fortin", "gagne", "ouellet",
        "pelletier", "belanger", "levesque", "bergeron", "leblanc", "paquette", "girard", "simard", "boucher", "caron",
        "beaulieu", "cloutier", "dube", "poirier", "fournier", "lapointe", "leclerc", "lefebvre", "poulin", "thibault",
        "nadeau", "martin", "landry", "martel", "bedard", "grenier", "lessard", "bernier", "richard", "michaud",
        "hebert", "desjardins", "couture", "turcotte", "lachance", "parent", "smith", "nguyen",
    ]
    /// The same, as they sound.
    static let heard = Set(families.map { String(decoding: SoundKey.of($0), as: UTF8.self) })
}
