import Casework
import Testing

@Suite("A lexicon of the city's own")
struct CityLexiconTests {
    private static func lexicon(withBuiltIn: Bool = true, _ phrases: (String, String)...) throws -> Lexicon {
        var city = CityLexicon(withBuiltIn: withBuiltIn)
        for (index, phrase) in phrases.enumerated() { try city.add(phrase.1, to: phrase.0, at: index + 1) }
        return city.lexicon
    }

    /// The judgement that filing `text` by `rules` leaves on record.
    private static func filed(_ text: String, service: String? = nil, by rules: TriageRules) throws -> Judgement {
        var fields = RequestFields()
        fields.description = .value(text)
        if let service { fields.serviceName = .value(service) }
        let at = Instant(seconds: 1_780_000_000)
        let message = RequestCreated(requestID: RequestID("R-1"), registeredAt: at, fields: fields)
        let policy = Policy(
            triage: TriagePolicy(rules: rules),
            calendar: WorkingCalendar(
                localTime: .utc, workingWeek: [.mon], holidays: [], coversUntil: nil),
            directory: Directory())
        let context = Context(policy: policy, now: at) { IdentityToken(kind: $0.kind, high: 1, low: 1) }
        let envelope = Envelope(source: "/t", id: "1", type: "request.created", digest: [])
        let contact = decide(.message(.requestCreated(message), envelope), in: Casebook(), context: context)
            .changes.contacts[RequestID("R-1")]
        return try #require(contact?.judgement)
    }

    private static let text = "Votre prepose a fait du zorglubage avec mon voisin."

    @Test("Texts are filed by it, and the judgement names it")
    func filing() throws {
        let lexicon = try Self.lexicon(("gross_misconduct", "zorglub*"))
        let judgement = try Self.filed(Self.text, by: TriageRules(lexicon: lexicon, lexiconVersion: "tr-1"))
        #expect(judgement.reasons.contains(ReasonCode(rawValue: "staff_conduct")))
        #expect(judgement.rulesVersion == "\(rulesVersion)+lexicon:tr-1")
        let before = try Self.filed(Self.text, by: .builtIn)
        #expect(!before.reasons.contains(ReasonCode(rawValue: "staff_conduct")))
    }

    @Test("By itself it knows nothing but its own phrases")
    func alone() throws {
        let lexicon = try Self.lexicon(withBuiltIn: false, ("thanks", "zorglub*"))
        let rules = TriageRules(lexicon: lexicon, lexiconVersion: "tr-2")
        let reasons = try Self.filed("Nid-de-poule. Zorglub!", by: rules).reasons
        #expect(reasons.contains(ReasonCode(rawValue: "thanks")))
        #expect(!reasons.contains(ReasonCode(rawValue: "fault_reported")))
    }

    @Test("A section that is none, and a phrase that is none, are refused with their line")
    func faults() {
        #expect(throws: Lexicon.Fault.self) { try Self.lexicon(("nonsense", "a b")) }
        #expect { try Self.lexicon(("thanks", "merci"), ("thanks", "..")) } throws: {
            ($0 as? Lexicon.Fault)?.line == 2
        }
    }

    @Test("What the city says of a category goes before its name")
    func categories() throws {
        let table = CategoryTable(
            [(.name("Vie de quartier"), .comment), (.name("Plaintes diverses"), .none)], version: "c-1")
        let rules = TriageRules(categories: table)
        let comment = try Self.filed("", service: "VIE DE QUARTIER", by: rules)
        #expect(comment.reasons.contains(ReasonCode(rawValue: "category_comment")))
        let none = try Self.filed("", service: "Plaintes diverses", by: rules)
        #expect(!none.reasons.contains(ReasonCode(rawValue: "category_complaint")))
        #expect(none.rulesVersion == "\(rulesVersion)+categories:c-1")
    }

    @Test("However long and hostile a text, a bounded part of it is read and judged")
    func bounded() throws {
        for text in [
            String(repeating: "tout le monde sauf rue fait ", count: 20_000), String(repeating: "é", count: 200_000),
            String(repeating: "pas. ", count: 50_000), String(repeating: "\u{0301}", count: 100_000),
        ] {
            let folded = FoldedText(text)
            #expect(folded.strings.count <= FoldedText.wordLimit)
            _ = try Self.filed(text, by: .builtIn)
        }
    }
}
