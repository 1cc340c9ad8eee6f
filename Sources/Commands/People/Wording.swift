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
        case .cancelled(_, let reason): say("annulé (\(reason.rawValue))", "cancelled (\(reason.rawValue))")
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
            say("retirée le \(time(at)) (\(reason.rawValue))", "withdrawn \(time(at)) (\(reason.rawValue))")
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
}
