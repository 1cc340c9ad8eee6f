import Testing

@testable import Casework

@Suite("The catalogue of reasons")
struct ReasonCatalogueTests {
    @Test("Every signal's reason has a wording in French and in English", arguments: Signal.allCases)
    func signals(_ signal: Signal) { expectWordings(of: signal.reason) }

    @Test("Every reason that a judgement gives has a wording in French and in English")
    func judgements() {
        for example in TriageCase.all {
            for reason in example.judgement.reasons { expectWordings(of: reason) }
        }
    }

    @Test("Every remark has a wording in French and in English", arguments: Remark.allCases)
    func remarks(_ remark: Remark) { expectWordings(of: remark.reason) }

    @Test("No wording is empty, the code itself, or the same in both languages")
    func wordings() {
        for code in ReasonCatalogue.codes { expectWordings(of: code) }
    }

    @Test("A code of other rules is shown as it is")
    func unknown() {
        let code = ReasonCode(rawValue: "of_later_rules")
        #expect(ReasonCatalogue.wording(of: code, in: .french) == "of_later_rules")
    }

    @Test(
        "The language follows the tag; French where it says nothing",
        arguments: [("en-CA", "en"), ("fr-CA", "fr"), (nil, "fr"), ("EN", "en")])
    func language(_ tag: String?, _ language: String) {
        #expect(ReasonCatalogue.Language(tag: tag).rawValue == language)
    }

    private func expectWordings(of code: ReasonCode) {
        let french = ReasonCatalogue.wording(of: code, in: .french)
        let english = ReasonCatalogue.wording(of: code, in: .english)
        #expect(ReasonCatalogue.contains(code), "\(code.rawValue)")
        #expect(!french.isEmpty && !english.isEmpty && french != english, "\(code.rawValue)")
    }
}
