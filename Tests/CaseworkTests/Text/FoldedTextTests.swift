import Testing

@testable import Casework

@Suite("Folding")
struct FoldedTextTests {
    @Test(
        "Case, accents, ligatures, apostrophes and hyphens do not tell texts apart",
        arguments: [
            ("Élagage à l'ŒUVRE", "elagage a l oeuvre"), ("E\u{301}lagage", "elagage"),
            ("aujourd\u{2019}hui", "aujourd hui"),
            ("Saint-Maurice", "saint maurice"), ("straße Æsir Ǽ ﬁn", "strasse aesir ae fin"),
            ("ÇA ÑANDÚ Øre Łódź", "ca nandu ore lodz"),
            ("soft\u{AD}hyphen zero\u{200B}width", "softhyphen zerowidth"), ("ＦＵＬＬ　ｗｉｄｔｈ", "full width"),
            ("٣٤ ans", "34 ans"),
            ("24h/24, 7j/7", "24h 24 7j 7"), ("Tiếng Việt", "tieng viet"), ("ΑΒΓ жалоба", "αβγ жалоба"),
        ])
    func folds(_ text: String, _ folded: String) {
        #expect(FoldedText(text).strings.joined(separator: " ") == folded)
    }

    @Test("Texts are equal when their words are")
    func equality() {
        #expect(FoldedText("Nid-de-poule, rue Royale!") == FoldedText("nid de poule RUE ROYALE"))
        #expect(FoldedText("nid de poule") != FoldedText("nid de poules"))
        #expect(FoldedText("a b") != FoldedText("ab"))
    }

    @Test("A text contains another word by word, not letter by letter")
    func contains() {
        #expect(FoldedText("le conseiller Jean Tremblay dort").contains(FoldedText("jean tremblay")))
        #expect(!FoldedText("jeanne tremblay").contains(FoldedText("jean")))
        #expect(!FoldedText("").contains(FoldedText("")))
    }

    @Test("Sentences end at stops, not at abbreviations or inside numbers")
    func sentences() {
        #expect(FoldedText("Il pleut. Il neige! Vraiment?").sentenceIsQuestion == [false, false, true])
        #expect(FoldedText("av. des Forges, M. Roy a payé 3.50 $").sentenceIsQuestion.count == 1)
        #expect(FoldedText("ligne un\nligne deux").sentenceIsQuestion.count == 2)
        #expect(FoldedText("Quoi??? Ah").sentenceIsQuestion == [true, false])
    }

    @Test("However long a text is, a bounded part is read")
    func bounds() {
        let long = FoldedText(String(repeating: "mot ", count: 100_000))
        #expect(long.words.count <= FoldedText.wordLimit)
        #expect(FoldedText(String(repeating: "x", count: 1_000_000)).bytes.count <= FoldedText.wordLength)
        #expect(FoldedText("  \n\u{200B} …").isEmpty)
    }

    @Test("Word keys forgive plurals and doubled consonants, and nothing else")
    func keys() {
        func key(_ word: String) -> UInt64 { WordKey.word(word.utf8) }
        #expect(key("poubelles") == key("poubele"))
        #expect(key("inacceptable") == key("inaceptable"))
        #expect(key("trees") != key("tres"))
        #expect(key("pas") != key("pa"))
        #expect(key("1122") != key("112"))
    }
}
