internal import Casework

extension Audience {
    /// What a request is.
    func word(_ kind: Kind) -> String {
        switch kind {
        case .complaint: say("plainte", "complaint")
        case .serviceRequest: say("requête", "service request")
        case .information: say("demande d’information", "information")
        case .comment: say("commentaire", "comment")
        }
    }

    /// How a follow-up stands.
    func word(_ state: FollowUpObligation.State) -> String {
        switch state {
        case .open: say("dû", "owed")
        case .satisfied(let at, _): say("fait \(time(at))", "done \(time(at))")
        case .cancelled(_, let reason): say("annulé", "cancelled") + " (\(word(reason)))"
        }
    }

    /// How a meeting stands.
    func word(_ state: Meeting.State) -> String {
        switch state {
        case .requested: say("à fixer", "to be scheduled")
        case .scheduled(let at): say("fixée au \(time(at))", "scheduled for \(time(at))")
        case .held(let at, _): say("tenue le \(time(at))", "held \(time(at))")
        case .declined(let at): say("déclinée par le citoyen le \(time(at))", "declined by the citizen \(time(at))")
        case .withdrawn(let at, let reason):
            say("retirée le ", "withdrawn ") + time(at) + " (\(word(reason)))"
        }
    }

    /// What a review asks.
    func word(_ question: Review.Question) -> String {
        switch question {
        case .triage: say("est-ce une plainte?", "is it a complaint?")
        case .repeat: say("est-ce un deuxième appel?", "is it a second call?")
        }
    }

    /// What a contact is within its case.
    func word(_ standing: Standing) -> String {
        switch standing {
        case .alone: say("seule", "alone")
        case .complaint: say("plainte", "complaint")
        case .history: say("antécédent", "history")
        case .sameSubmission(let other): say("même envoi que \(other)", "same submission as \(other)")
        case .transfer(let other): say("transfert de \(other)", "transfer of \(other)")
        case .remark: say("remarque", "remark")
        }
    }

    /// By which way a contact or a follow-up went.
    func word(_ channel: Channel) -> String {
        switch channel {
        case .phone: say("téléphone", "phone")
        case .web: say("Web", "web")
        case .email: say("courriel", "e-mail")
        case .mobile: say("application mobile", "mobile app")
        case .counter: say("comptoir", "counter")
        case .social: say("réseaux sociaux", "social media")
        }
    }

    /// What came of a follow-up.
    func word(_ outcome: FollowUpOutcome) -> String {
        switch outcome {
        case .reached: say("personne jointe", "reached")
        case .writtenReply: say("réponse écrite", "written reply")
        case .messageLeft: say("message laissé", "message left")
        case .noAnswer: say("sans réponse", "no answer")
        case .automatic: say("automatique", "automatic")
        }
    }

    /// Why a follow-up is owed no longer.
    private func word(_ reason: CancellationReason) -> String {
        switch reason {
        case .correctedAway: say("corrigé", "corrected away")
        case .erased: say("effacé", "erased")
        case .anonymous: say("anonyme", "anonymous")
        case .sameSubmission: say("même envoi", "same submission")
        case .transferred: say("transféré", "transferred")
        }
    }

    /// Why a meeting is owed no longer.
    private func word(_ reason: WithdrawalReason) -> String {
        switch reason {
        case .kindCorrected: say("nature corrigée", "kind corrected")
        case .matchCorrected: say("lien corrigé", "match corrected")
        case .superseded: say("remplacée", "superseded")
        case .erased: say("effacée", "erased")
        case .anonymous: say("anonyme", "anonymous")
        }
    }
}
