import Testing

@testable import Casework

@Suite("The lexicon")
struct LexiconTests {
    private func said(_ text: String, by source: String) throws -> ConceptSet {
        Reading(FoldedText(text), by: try Lexicon([source])).said
    }

    @Test("Phrases match whatever the case, accents, plurals and doubled consonants")
    func folding() throws {
        let source = "[missed]\npoubelle oubliée"
        for text in ["Poubelles OUBLIÉES", "poubele oubliee", "POUBELLE OUBLIÉE!"] {
            #expect(try said(text, by: source).contains(.missed), "\(text)")
        }
        #expect(try !said("poubelle vidée", by: source).contains(.missed))
    }

    @Test("Alternatives, missing words, stems, gaps, numbers and beginnings are understood")
    func forms() throws {
        let source = "[again]\nla|le # fois\n[missed]\npas encore? ramass*\n[staff]\ndame .. comptoir\n[asks]\n^ svp"
        #expect(try said("c'est la 3e fois", by: source).contains(.again))
        #expect(try said("pas ramassé", by: source).contains(.missed))
        #expect(try said("pas encore ramassées", by: source).contains(.missed))
        #expect(try said("la dame assise au comptoir", by: source).contains(.staff))
        #expect(try !said("la dame, qui était hier matin au comptoir", by: source).contains(.staff))
        #expect(try said("Bonjour. Svp réparer", by: source).contains(.asks))
        #expect(try !said("réparer svp", by: source).contains(.asks))
    }

    @Test("A phrase does not run across the end of a sentence")
    func sentences() throws {
        #expect(try !said("Il n'est pas. Ramassé hier.", by: "[missed]\npas ramass*").contains(.missed))
    }

    @Test("A negation shortly before takes a statement back, in the same clause only")
    func negation() throws {
        let source = "[complaint_word]\nplainte\n[negator]\npas|aucune"
        let denied = Reading(FoldedText("ce n'est pas une plainte"), by: try Lexicon([source]))
        #expect(denied.denied.contains(.complaintWord) && !denied.said.contains(.complaintWord))
        #expect(try said("je ne sais pas, une plainte peut-être", by: source).contains(.complaintWord))
    }

    @Test(
        "A mistake in the written form is told with its line",
        arguments: [
            ("[nowhere]\nmot", 1), ("mot", 1), ("[missed]\n\n..", 3), ("[missed]\nmot ..", 2), ("[missed]\nn'a", 2),
            ("[missed]\na*", 2), ("[missed]\nun? deux?", 2),
        ])
    func faults(_ source: String, _ line: Int) {
        #expect { try Lexicon([source]) } throws: { ($0 as? Lexicon.Fault)?.line == line }
    }

    @Test("Remarks and empty lines are skipped")
    func remarks() throws {
        #expect(try said("mot", by: "; about\n[missed] ; this\n\nmot ; said so").contains(.missed))
    }

    @Test("Every concept has a section with phrases in the built-in lexicon")
    func complete() {
        for concept in Concept.allCases {
            let section = UInt128(concept.rawValue)
            #expect(Lexicon.builtIn.nodes.contains { $0.meanings >> section & 1 == 1 }, "\(concept)")
        }
    }
}
