/// What somebody who mistyped may have meant.
enum Spelling {
    /// `; did you mean X?`, or nothing where no word of `words` is near.
    static func hint(for text: String, among words: [String]) -> String {
        // What is very long is no typing error, and comparing it would take its time.
        guard (1...64).contains(text.count) else { return "" }
        let limit = max(1, min(3, text.count / 3))
        let near = words.map { (word: $0, distance: distance(folded(text), folded($0))) }
            .filter { $0.distance <= limit }
            .min { ($0.distance, $0.word) < ($1.distance, $1.word) }
        return near.map { "; did you mean \($0.word)?" } ?? ""
    }

    private static func folded(_ text: String) -> [Character] {
        Array(text.lowercased().map { $0 == "-" ? "_" : $0 })
    }

    /// How many letters are added, missing, wrong or exchanged with their neighbour.
    static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for i in left.indices {
            var current = [i + 1]
            for j in right.indices {
                let substituted = previous[j] + (left[i] == right[j] ? 0 : 1)
                var best = min(substituted, previous[j + 1] + 1, current[j] + 1)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    best = min(best, beforePrevious[j - 1] + 1)
                }
                current.append(best)
            }
            (beforePrevious, previous) = (previous, current)
        }
        return previous[right.count]
    }
}
