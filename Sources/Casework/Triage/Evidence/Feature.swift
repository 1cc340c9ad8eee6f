/// One thing about a request to which a table of evidence may give a weight.
struct Feature: Sendable {
    /// What the table is looked up by.
    var key: UInt64
    var family: FeatureFamily
    /// Of a word or of two words, the index of the (first) word, or of the word that letters belong to; -1 where there is none.
    var word: Int32 = -1
    /// Of two words, the index of the second; of letters, where they begin in the word (from -1, the blank before it); of
    /// what the lexicon or the rules found, its code.
    var detail: Int32 = -1
    /// Of two things of the lexicon, the code of the second.
    var other: Int32 = -1
}
