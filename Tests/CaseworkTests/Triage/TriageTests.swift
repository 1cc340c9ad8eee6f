import Testing

@testable import Casework

@Suite("Triage")
struct TriageTests {
    @Test("A grievance against the city is a complaint, whatever its words", arguments: TriageCase.complaints)
    func complaints(_ example: TriageCase) { example.check() }

    @Test(
        "First reports, third parties, damage claims and wishes for a service are requests",
        arguments: TriageCase.serviceRequests)
    func serviceRequests(_ example: TriageCase) { example.check() }

    @Test("Questions are information, also about complaining", arguments: TriageCase.questions)
    func questions(_ example: TriageCase) { example.check() }

    @Test("Thanks, suggestions and good news are comments", arguments: TriageCase.comments)
    func comments(_ example: TriageCase) { example.check() }

    @Test("The record and the history are weighed, and doubt is the citizen's", arguments: TriageCase.onRecord)
    func onRecord(_ example: TriageCase) { example.check() }

    @Test("Below the threshold a request is treated as a complaint and reviewed, above it is not")
    func threshold() {
        for example in TriageCase.all {
            let judgement = example.judgement
            #expect((0.0...1.0).contains(judgement.confidence))
            #expect((0...100).contains(judgement.priority))
            if judgement.confidence < TriagePolicy().reviewBelow {
                #expect(judgement.treatedAs == .complaint && judgement.needsReview, "\(example)")
            }
            if judgement.kind == .complaint { #expect(judgement.treatedAs == .complaint) }
        }
    }

    @Test("The threshold is the policy's")
    func policy() {
        let subject = TriageSubject(text: Reading("Nid-de-poule devant le 1234 rue Royale"))
        #expect(!judge(subject, policy: TriagePolicy(reviewBelow: 0.6)).needsReview)
        #expect(judge(subject, policy: TriagePolicy(reviewBelow: 0.999)).needsReview)
        #expect(judge(subject, policy: TriagePolicy(reviewBelow: 0.999)).treatedAs == .complaint)
    }

    @Test("Tone decides nothing: the same report with and without anger is judged alike")
    func tone() {
        let calm = TriageCase("Le lampadaire est brulé au coin de la rue", .sure(.serviceRequest), "").judgement
        let angry = TriageCase(
            "LE MAUDIT LAMPADAIRE EST BRULÉ AU COIN DE LA RUE, C'EST UNE HONTE!!!", .sure(.serviceRequest), ""
        )
        .judgement
        #expect(calm.kind == angry.kind && calm.treatedAs == angry.treatedAs && calm.needsReview == angry.needsReview)
        #expect(calm.priority == angry.priority)
    }

    @Test("A recorded complaint that reads otherwise stays one, and the disagreement is named")
    func recordedComplaint() {
        let judgement = TriageCase("Bravo pour le beau travail!", .sure(.complaint), "", nature: .complaint).judgement
        #expect(judgement.kind == .complaint && !judgement.needsReview)
        #expect(judgement.reasons.contains(.textPointsElsewhere))
    }

    @Test("A recorded nature that text or history contradicts is named in the reasons")
    func disagreement() {
        let byText = TriageCase("Poubelles pas ramassées, personne est venu", .reviewed, "", nature: .information)
        #expect(byText.judgement.reasons.starts(with: [.recordContradictedByText, .recorded(as: .information)]))
        let byHistory = TriageCase(
            "nid de poule", .reviewed, "", nature: .serviceRequest, history: MatterHistory(raisedBefore: .certain))
        #expect(byHistory.judgement.reasons.first == .recordContradictedByHistory)
        #expect(byHistory.judgement.reasons.contains(.raisedBefore))
    }

    @Test("What was perhaps raised before is treated as a complaint and reviewed")
    func perhaps() {
        let history = MatterHistory(raisedBefore: .possible)
        let judgement = TriageCase("lampadaire éteint", .reviewed, "", nature: .serviceRequest, history: history)
            .judgement
        #expect(judgement.treatedAs == .complaint && judgement.needsReview)
        #expect(judgement.reasons.contains(.perhapsRaisedBefore))
    }

    @Test("Thanks about an open matter do not raise it again")
    func remarkOnMatter() {
        let history = MatterHistory(raisedBefore: .certain)
        let judgement = TriageCase("Merci beaucoup pour le suivi!", .sure(.comment), "", history: history).judgement
        #expect(judgement.treatedAs == .comment && !judgement.needsReview)
        #expect(judgement.reasons.contains(.remarkOnly))
    }

    @Test("Danger, vulnerable persons and repeated failure raise the priority, and say so")
    func priority() {
        func judged(_ text: String, _ history: MatterHistory = MatterHistory()) -> Judgement {
            TriageCase(text, .keptAsComplaint, "", nature: .complaint, history: history).judgement
        }
        let plain = judged("Service de déneigement insatisfaisant")
        let danger = judged("Rue pas déneigée, c'est dangereux, j'ai failli tomber")
        let vulnerable = judged("Trottoir pas déneigé, ma mère de 87 ans est en fauteuil roulant")
        let again = judged("Rue pas déneigée", MatterHistory(raisedBefore: .certain, nothingDone: true))
        #expect(plain.priority < vulnerable.priority && vulnerable.priority < danger.priority)
        #expect(plain.priority < again.priority)
        #expect(danger.reasons.contains(.dangerToPeople))
        #expect(vulnerable.reasons.contains(.vulnerablePerson))
        #expect(again.reasons.contains(.repeatedFailure) && again.reasons.contains(.nobodyReachedSince))
        #expect(!judged("Ce n'est pas dangereux mais mal déneigé").reasons.contains(.dangerToPeople))
    }

    @Test("Any input is judged, and the same way twice")
    func anyInput() {
        let texts = [
            String(repeating: "pas ", count: 50_000), String(repeating: "é\u{301}", count: 20_000), "\u{0}\u{FFFD}🙃🙃",
            String(repeating: "personne toujours rien ", count: 5_000), String(repeating: "a", count: 100_000),
        ]
        for text in texts {
            let judgement = TriageCase(text, .keptAsComplaint, "").judgement
            #expect(judgement == TriageCase(text, .keptAsComplaint, "").judgement)
        }
    }

    @Test("Each judgement names the version of the rules")
    func version() {
        #expect(TriageCase("", .reviewed, "").judgement.rulesVersion == rulesVersion)
    }
}

extension TriageCase {
    static let all = complaints + serviceRequests + questions + comments + onRecord

    /// Expects the judgement; a miss tells what was judged and why.
    func check() {
        let judgement = judgement
        #expect(
            isMet,
            "\(rule): \(text) → \(judgement.kind), treated as \(judgement.treatedAs), \(judgement.confidence), \(judgement.reasons.map(\.rawValue))"
        )
    }
}

extension TriageCase: CustomTestStringConvertible {
    var testDescription: String { "\(rule): \(text.prefix(60))" }
}
