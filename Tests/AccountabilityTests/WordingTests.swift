import Casework
import Testing

@testable import Accountability

@Suite("What an account says")
struct WordingTests {
    @Test(
        "has a definition of every figure and a word for every part of the page, in each language", arguments: [0, 1])
    func complete(index: Int) {
        let wording = Wording.all[index]
        #expect(Indicator.allCases.allSatisfy { !wording.definition($0).meaning.isEmpty })
        #expect(PageSection.allCases.allSatisfy { wording.page.sections[$0] != nil })
        #expect(Census.brokenDownBy.allSatisfy { wording.page.breakdown[$0] != nil })
        for indicator in Indicator.allCases {
            let definition = wording.definition(indicator)
            #expect((definition.numerator == nil) == (definition.denominator == nil), "\(indicator)")
        }
    }

    @Test("has a word for every code, the same codes in each language")
    func groups() throws {
        #expect(Set(Wording.frenchGroups.keys) == Set(Wording.englishGroups.keys))
        let known = Set(Wording.frenchGroups.keys)
        let reasons = Refusal.Code.allCases.map { "reason.\($0.rawValue)" }
        #expect(Set(reasons).isSubset(of: known))
        let account = Account(
            of: SmallCity.period("03-01", "03-31"), Chronicle(), DataCutOff(sequence: 0, at: nil),
            AccountTerms(publisher: "Ville", suppressBelow: 5, districts: []))
        for series in account.series where series.dimension != .level {
            for point in series.points where point.group != .all {
                #expect(known.contains("\(series.dimension.rawValue).\(point.group.code)"), "\(point.group.code)")
            }
        }
        for channel in Channel.allCases { #expect(known.contains("channel.\(channel.rawValue)")) }
    }

    @Test("writes numbers as each language does, and never all of what is not all")
    func numbers() {
        let (french, english) = (Wording.french.numbers, Wording.english.numbers)
        #expect(french.count(1_234_567) == "1\u{A0}234\u{A0}567")
        #expect(english.count(1234) == "1,234")
        #expect(french.percent(7, of: 8) == "87,5\u{A0}%")
        #expect(english.percent(7, of: 8) == "87.5%")
        #expect(english.percent(9999, of: 10_000) == "99.9%")
        #expect(english.percent(1, of: 10_000) == "0.1%")
        #expect(english.percent(8, of: 8) == "100%")
        #expect(english.percent(0, of: 8) == "0%")
        #expect(english.percent(0, of: 0) == nil)
        #expect(french.span(.minutes(307)) == "5\u{A0}h\u{A0}7\u{A0}min")
        #expect(french.span(.hours(50)) == "2\u{A0}j\u{A0}2\u{A0}h")
        #expect(english.span(.seconds(9)) == "9\u{A0}s")
    }

    @Test("keeps French punctuation with its word, and calls a district by its name alone")
    func typesetting() {
        #expect(Markup(language: .french).text("Ici : « là »") == "Ici\u{A0}: «\u{A0}là\u{A0}»")
        #expect(Markup(language: .english).text("a : b") == "a : b")
        let names = ["de la Madeleine", "des Rivières", "du Carmel", "de Marie-de-l'Incarnation", "d’Amont"]
        let labels = names.map { Wording.french.label(.named(code: "x", name: $0), of: .district) }
        #expect(labels == ["Madeleine", "Rivières", "Carmel", "Marie-de-l'Incarnation", "Amont"])
    }
}
