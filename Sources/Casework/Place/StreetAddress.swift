/// An address, an intersection or a place by name, read from a line of text (Québec usage).
struct StreetAddress: Sendable, Equatable {
    /// The civic number, where there is one; its suffix (`125A`) and apartment are left aside.
    let civicNumber: Int?
    /// The apartment or office (`app. 3`, `#3`), where one is named.
    let unit: String?
    /// The number is only near it (`près du 800`).
    let isApproximate: Bool
    /// One street or place, or the two of an intersection.
    let streets: [Street]
    /// What else the line names: `Parc Isabeau, rue Isabeau`.
    let besides: [Street]

    /// No address is longer.
    private static let longestText = 300

    /// The place named by `text`; `nil` where no street can be read.
    init?(_ text: String?) {
        guard let text, text.utf8.count <= Self.longestText else { return nil }
        let parts = AddressPart.parts(of: text)
        guard
            let main = parts.first(where: { $0.number != nil && !$0.streets.isEmpty })
                ?? parts.first(where: { !$0.streets.isEmpty })
        else { return nil }
        streets = main.streets
        // `1390, rue …`, `Notre-Dame Centre, 1390`, `…, à la hauteur du 4100`
        let numbered = main.number != nil ? main : parts.first { $0.number != nil }
        civicNumber = main.streets.count > 1 ? nil : numbered?.number
        isApproximate = numbered?.isApproximate ?? false
        unit = parts.lazy.compactMap(\.unit).first
        besides = parts.filter { $0.streets != main.streets }.flatMap(\.streets)
    }

    /// The door it is: the civic number and the last word of the street, which nobody leaves out; `nil` for a corner, a park, or
    /// `près du 800`.
    var door: String? {
        guard let civicNumber, !isApproximate, let word = streets.first?.words.last else { return nil }
        return "\(civicNumber) \(word)"
    }

    /// All that the line names.
    var named: [Street] { streets + besides }
}

/// What stands between two commas of an address.
private struct AddressPart {
    private(set) var number: Int?
    private(set) var unit: String?
    private(set) var isApproximate = false
    private(set) var streets: [Street] = []

    private static let crossings: Set<String> = [
        "coin", "angle", "intersection", "et", "at", "and", "corner", "x", "croisement", "entre", "between",
    ]
    /// What follows says which city, not which street.
    private static let ends: Set<String> = ["qc", "quebec", "canada", "secteur", "pq", "tr", "pdl"]
    /// What follows is the number of a door or of a lot, not of a building.
    private static let doors: Set<String> = [
        "app", "apt", "appartement", "appart", "apartment", "suite", "bureau", "local", "unit", "unite", "porte",
        "logement", "log", "lot", "matricule", "cadastre", "km",
    ]
    /// Words that say where about it is, not what it is called.
    private static let locators: Set<String> = [
        "devant", "face", "derriere", "pres", "proche", "bout", "bas", "haut", "fin", "hauteur", "vers", "environ",
        "arret",
        "front", "near", "behind", "end", "autour", "voisin", "adresse", "bord", "numero",
    ]
    private static let nearby: Set<String> = [
        "pres", "proche", "hauteur", "vers", "environ", "face", "near", "behind", "derriere",
    ]
    private static let linkWords: Set<String> = [
        "du", "de", "la", "le", "des", "a", "au", "aux", "en", "d", "l", "of", "the",
    ]
    /// Parts of the city, as people add them after a comma.
    private static let sectors: [[String]] = [
        ["cap"], ["pointe", "du", "lac"], ["saint", "louis", "de", "france"], ["st", "louis", "de", "france"],
        ["sainte", "marthe"], ["ste", "marthe"], ["trois", "rivieres"], ["t", "r"], ["centre", "ville"],
    ]

    static func parts(of text: String) -> [AddressPart] {
        marked(text).split(separator: ",").compactMap { AddressPart(FoldedText(String($0)).strings) }
    }

    /// The line without what stands in brackets. A sign between two streets is the one mark that folding would lose.
    private static func marked(_ text: String) -> String {
        var marked = ""
        var depth = 0
        for character in text {
            switch character {
            case "(": depth += 1
            case ")": depth = max(0, depth - 1)
            case "/", "&", "@": if depth == 0 { marked += " x " }
            case "#": if depth == 0 { marked += " porte " }
            default: if depth == 0 { marked.append(character) }
            }
        }
        return marked
    }

    private init?(_ words: [String]) {
        guard !Self.sectors.contains(where: { words.starts(with: $0) }) else { return nil }
        var names: [[String]] = [[]]
        var beforeNumber: [String] = []
        var isLocated = false
        var previous = ""
        for (index, word) in words.enumerated() {
            if Self.doors.contains(previous), unit == nil { unit = word }
            if !names[0].isEmpty, Self.ends.contains(word) || words[index...].starts(with: ["trois", "rivieres"]) {
                break
            }
            defer { if !Self.linkWords.contains(word) { previous = word } }
            if Self.crossings.contains(word) {
                if names.last?.isEmpty == false { names.append([]) }
            } else if Self.locators.contains(word) {
                isLocated = isLocated || word != "arret"
                if Self.nearby.contains(word), number == nil { isApproximate = true }
            } else if let civic = Self.civicNumber(word) {
                // A second number is another door, or the end of a range.
                guard !Self.doors.contains(previous), number == nil else { continue }
                number = civic
                beforeNumber = names[names.count - 1]
                names[names.count - 1] = []
            } else if !Self.doors.contains(word), !Self.isDoor(word, after: previous) {
                names[names.count - 1].append(word)
            }
        }
        // `vis-à-vis 816 rue …` names the street after the number, `rue Calixa-Lavallée 188` before it.
        if names[0].isEmpty { names[0] = beforeNumber }
        // `près de l'épicerie` is no street's name; `devant le 12 rue Royale` has one.
        let named = names.filter { !$0.allSatisfy(Self.linkWords.contains) }.compactMap { Street(words: $0) }
        streets = isLocated && number == nil && named.first?.generic == nil ? [] : Array(named.prefix(2))
        if streets.isEmpty, isLocated, number == nil, !named.isEmpty { isApproximate = true }
    }

    /// `app. A`, `123 A`
    private static func isDoor(_ word: String, after previous: String) -> Bool {
        if doors.contains(previous) { return word.utf8.count <= 3 }
        return civicNumber(previous) != nil && word.utf8.count == 1 && word >= "a" && word <= "h" && word != "e"
    }

    /// `1325` and `1325a` are 1325; `3e` and `10ieme` are parts of a street's name.
    private static func civicNumber(_ word: String) -> Int? {
        let digits = word.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }
        let rest = word.utf8.dropFirst(digits.count)
        guard !digits.isEmpty, digits.count <= 6, rest.count <= 1, rest.first != 0x65 else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
