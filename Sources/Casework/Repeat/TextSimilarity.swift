/// How much two texts have in common, by their content words.
enum TextSimilarity {
    /// Fewer content words than this say too little to tell texts apart.
    static let enoughWords = 4
    /// Words are compared by this many first letters: `déneigement`, `déneiger` and `déneigé` speak of one thing.
    private static let stemLength = 6

    private static let stopWords: Set<UInt64> = Set(
        """
        le la les un une des du de au aux ce cet cette ces mon ma mes ton sa ses notre nos votre vos leur leurs je tu il elle on nous
        vous ils elles me te se lui en que qui quoi dont ou et mais donc car ni or est sont ete etre suis ai as avez avons ont avait
        etait fait faire pas plus ne pour par sur sous dans avec sans chez vers depuis encore toujours deja tres trop bien tout tous
        toute toutes comme si oui non ca cela ceci bonjour bonsoir merci svp stp madame monsieur quand alors aussi meme apres avant
        the an this that these those my your his her its our their you he she it we they him them is are was were be been being
        have has had do does did not no nor and but or for from with without at by on in to of as so very too just still again already
        hello hi thanks thank please there here when then also after before would could should can will
        """.split(whereSeparator: \.isWhitespace).map { WordKey.word($0.utf8) })

    /// The stems' keys of what carries meaning in `text`.
    static func contentWords(of text: FoldedText) -> Set<UInt64> {
        var found: Set<UInt64> = []
        for word in text.words where word.end - word.start >= 3 && !stopWords.contains(word.key) {
            var key = WordKey()
            for byte in text.bytes(of: word) {
                if key.length == stemLength { break }
                key.take(byte)
            }
            found.insert(key.word)
        }
        return found
    }

    /// The keys of numbers of at least two digits in `text` that are no year and not `civicNumber`.
    static func figures(of text: FoldedText, at civicNumber: Int?) -> Set<UInt64> {
        var found: Set<UInt64> = []
        for word in text.words where word.isNumber && word.end - word.start >= 2 {
            let written = text.string(of: word)
            guard let number = Int(written) else { continue }
            if number != civicNumber, number != 311, !(1990...2099).contains(number), number > 31 {
                found.insert(word.key)
            }
        }
        return found
    }

    /// Whether two texts are one, but for how it is typed (`3h`, `3 h`): the same content words and figures, and enough of them.
    static func areOne(_ left: MatchSubject, _ right: MatchSubject) -> Bool {
        if left.text == right.text { return true }
        return left.contentWords.count >= enoughWords && left.contentWords == right.contentWords
            && left.figures == right.figures
    }

    /// 0 (nothing in common) to 1 (the same words): half of the shared part of both, half of the shorter one's, as a second
    /// note is often shorter than the first.
    static func between(_ left: Set<UInt64>, _ right: Set<UInt64>) -> Double {
        guard !left.isEmpty, !right.isEmpty else { return 0 }
        let shared = Double(left.intersection(right).count)
        let dice = 2 * shared / Double(left.count + right.count)
        let overlap = shared / Double(max(min(left.count, right.count), enoughWords - 1))
        return (dice + min(overlap, 1)) / 2
    }
}
