/// What districts can be called: the words of their slugs and names that tell them from others.
struct DistrictNames: Sendable, Equatable {
    private let indicesByWords: [[String]: [Int]]

    /// The names of `districts`.
    init(of districts: [District]) {
        var found: [[String]: [Int]] = [:]
        for (index, district) in districts.enumerated() {
            for words in Set([Self.words(of: district.slug), Self.words(of: district.name)]) where !words.isEmpty {
                found[words, default: []].append(index)
            }
        }
        indicesByWords = found
    }

    /// Where the districts stand that `name` can mean, whenever they are in force.
    func indices(of name: String) -> [Int] { indicesByWords[Self.words(of: name)] ?? [] }

    private static let idle: Set<String> = [
        "district", "secteur", "quartier", "electoral", "de", "du", "des", "d", "la", "le", "les", "l", "the", "of",
        "no",
        "numero",
    ]
    private static let saints = ["st": "saint", "ste": "sainte"]

    private static func words(of name: String) -> [String] {
        let words = FoldedText(name).strings.filter { !idle.contains($0) }.map { saints[$0] ?? $0 }
        return words.filter { word in !word.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
    }
}
