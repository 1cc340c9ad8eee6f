import CaseStore
import Casework
import Foundation
import FoundationXML
import Testing

@testable import Accountability

@Suite("The public page")
struct PageTests {
    /// An account in which every figure has something to show, hostile names included.
    private static let account: Account = {
        var chronicle = Chronicle()
        let start = SmallCity.local("03-02 08:00")
        for number in 0..<120 {
            let id = RequestID("R\(number)")
            var contact = RecordedContact(
                requestID: id, registeredAt: start + .minutes(Int64(number) * 20),
                caseID: CaseID(number: Int64(number + 1)),
                standing: .complaint, kind: .complaint, treatedAs: .complaint)
            contact.district = ["carmel", "forges", "madeleine"][number % 3]
            contact.serviceCode = "s\(number % 2)"
            contact.serviceName = number % 2 == 0 ? "=CMD(\"x\"), <script>alert(1)</script> & Cie" : "Voirie"
            contact.channel = .phone
            contact.nature = .complaint
            chronicle.contacts[id] = contact
            var promise = RecordedPromise(
                countsFrom: contact.registeredAt, promisedBy: contact.registeredAt + .hours(24))
            let wait = TimeSpan.minutes(Int64(number * 13 + 5))
            promise.kept = RecordedPromise.Kept(
                at: contact.registeredAt + wait, recordedAt: contact.registeredAt + wait + .minutes(1))
            chronicle.promises[id] = promise
        }
        chronicle.notices = [.init(at: start, subject: .followUp, level: 2, count: 3)]
        chronicle.refusals = [.init(at: start, reason: "poison"), .init(at: start, reason: "unheard_of")]
        return Account(
            of: SmallCity.period("03-01", "03-31"), chronicle,
            DataCutOff(sequence: 12_345, at: SmallCity.local("04-02 06:00")),
            AccountTerms(publisher: "Ville d'à côté <b>", suppressBelow: 5, districts: SmallCity.districts))
    }()

    private let page = Self.account.html

    @Test("has no script, no tracker and nothing from elsewhere")
    func selfContained() {
        for forbidden in [
            "<script", "javascript:", "http://", "https://", "url(", "@import", "<img", "<iframe", "onclick",
        ] {
            #expect(!page.contains(forbidden), "\(forbidden)")
        }
        #expect(page.contains("default-src 'none'"))
    }

    @Test("shows names from outside as text, whatever they hold")
    func escaped() {
        #expect(page.contains("Ville d&#39;à côté &lt;b&gt;"))
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; Cie"))
    }

    @Test("is French first and then English, each part said to be so")
    func languages() throws {
        let french = try #require(page.range(of: "<article id=\"fr\" lang=\"fr\">"))
        let english = try #require(page.range(of: "<article id=\"en\" lang=\"en\">"))
        #expect(french.lowerBound < english.lowerBound)
        #expect(page.contains("<html lang=\"fr\">"))
        #expect(page.contains("du 1er mars 2026 au 31 mars 2026, les deux jours compris"))
        #expect(page.contains("March 1, 2026 to March 31, 2026, both days included"))
        #expect(
            page.contains(
                "Données arrêtées le 2 avril 2026 à 6\u{A0}h\u{A0}00, à l&#39;inscription n° 12\u{A0}345 du journal."))
    }

    @Test("is well-formed: every element closed, every id there once, every link leading somewhere")
    func wellFormed() throws {
        let body = page.replacing(/<!DOCTYPE html>|<meta [^>]*>/, with: "").replacing("&nbsp;", with: " ")
        let parser = XMLParser(data: Data(body.utf8))
        let reading = MarkupReading()
        parser.delegate = reading
        #expect(parser.parse(), "\(String(describing: parser.parserError)) at line \(parser.lineNumber)")
        #expect(Set(reading.ids).count == reading.ids.count)
        #expect(reading.links.allSatisfy { $0.hasPrefix("#") && reading.ids.contains(String($0.dropFirst())) })
        #expect(Set(reading.references).isSubset(of: reading.ids))
    }

    @Test(
        "has headings without a gap, heads for all cells of tables, and words for each plot (WCAG 2.1, 1.3.1 and 1.1.1)"
    )
    func structure() throws {
        let reading = MarkupReading()
        let parser = XMLParser(data: Data(page.replacing(/<!DOCTYPE html>|<meta [^>]*>/, with: "").utf8))
        parser.delegate = reading
        _ = parser.parse()
        for (level, next) in zip(reading.headings, reading.headings.dropFirst()) { #expect(next <= level + 1) }
        #expect(reading.headings.filter { $0 == 1 }.count == 2)
        #expect(reading.tables > 10)
        #expect(reading.captions == reading.tables)
        #expect(reading.headsWithoutScope == 0)
        #expect(reading.plots > 4)
        #expect(reading.plotsWithoutWords == 0)
    }

    @Test("leads from each figure to its definition, in each language")
    func definitions() {
        for indicator in Indicator.allCases {
            for language in ["fr", "en"] {
                let id = "\(language)-def-\(indicator.rawValue)"
                #expect(page.contains("<h3 id=\"\(id)\">"))
                #expect(page.contains("href=\"#\(id)\""), "\(id)")
            }
        }
    }

    @Test("can be read: every pair of colours has the contrast that it needs (WCAG 2.1, 1.4.3 and 1.4.11)")
    func contrast() {
        for pair in Palette.pairs {
            let contrast = Self.contrast(pair.front, pair.back)
            #expect(contrast >= pair.least, "\(pair.front) on \(pair.back): \(contrast)")
        }
        // The formula itself: black on white is 21.
        #expect(abs(Self.contrast("#000000", "#ffffff") - 21) < 1e-9)
    }

    @Test("has no colour outside the palette")
    func palette() {
        let used = Set(page.matches(of: /#[0-9a-f]{6}\b/).map { String($0.output) })
        let listed = Set(Palette.pairs.flatMap { [$0.front, $0.back] } + [Palette.line])
        #expect(used.isSubset(of: listed), "\(used.subtracting(listed))")
    }

    /// The contrast ratio of WCAG 2.1.
    private static func contrast(_ one: String, _ other: String) -> Double {
        func luminance(_ colour: String) -> Double {
            let number = Int(colour.dropFirst(), radix: 16) ?? 0
            let parts = [number >> 16 & 255, number >> 8 & 255, number & 255].map { byte -> Double in
                let value = Double(byte) / 255
                return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
            }
            return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
        }
        let (first, second) = (luminance(one), luminance(other))
        return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }
}

/// What a reader of the markup finds in it.
private final class MarkupReading: NSObject, XMLParserDelegate {
    var ids: [String] = []
    var links: [String] = []
    var references: [String] = []
    var headings: [Int] = []
    var tables = 0
    var captions = 0
    var headsWithoutScope = 0
    var plots = 0
    var plotsWithoutWords = 0

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        if let id = attributes["id"] { ids.append(id) }
        for key in ["aria-labelledby", "aria-describedby"] {
            references += attributes[key]?.split(separator: " ").map(String.init) ?? []
        }
        switch name {
        case "a": if let link = attributes["href"] { links.append(link) }
        case "h1", "h2", "h3", "h4": headings.append(Int(name.dropFirst()) ?? 0)
        case "table": tables += 1
        case "caption": captions += 1
        case "th": if attributes["scope"] == nil { headsWithoutScope += 1 }
        case "svg":
            plots += 1
            let isTold = attributes["aria-label"] != nil || attributes["aria-labelledby"] != nil
            if attributes["role"] != "img" || !isTold { plotsWithoutWords += 1 }
        default: break
        }
    }
}
