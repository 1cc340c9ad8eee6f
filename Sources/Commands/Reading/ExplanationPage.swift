internal import Casework
internal import Contract

/// Why one request was judged and filed as it was, as people read it.
struct ExplanationPage {
    let request: Explanation.Request
    let contact: Contact
    let caseID: String?
    let audience: Audience

    /// The page.
    var text: String {
        [heading, reasons, corrections, earlier, match, questions, words].compactMap(\.self).joined(separator: "\n\n")
    }

    private var heading: String {
        let judgement = contact.judgement
        var first = audience.say("Requête ", "Request ") + Printable.line(request.requestID)
        first += audience.say(", inscrite le ", ", registered ") + audience.time(contact.registeredAt)
        if let service = request.serviceName { first += ", " + Printable.line(service) }
        var lines = [first]
        let confidence = Evaluation.percent(judgement.confidence)
        if judgement.kind == judgement.treatedAs {
            lines.append(
                audience.say("Jugée : ", "Judged: ") + audience.word(judgement.kind)
                    + audience.say(" (confiance \(confidence))", " (confidence \(confidence))"))
        } else {
            lines.append(
                audience.say("Traitée comme : ", "Treated as: ") + audience.word(judgement.treatedAs)
                    + audience.say(", peut-être ", ", perhaps ") + audience.word(judgement.kind)
                    + audience.say(" (confiance \(confidence))", " (confidence \(confidence))"))
        }
        if let nature = contact.recordedNature {
            lines.append(audience.say("Inscrite par le 311 comme : ", "Recorded by 311 as: ") + audience.word(nature))
        }
        if judgement.needsReview { lines.append(audience.say("Une personne doit vérifier.", "A person must check.")) }
        lines.append(audience.say("Priorité : \(judgement.priority) sur 100", "Priority: \(judgement.priority) of 100"))
        if let caseID {
            lines.append(
                audience.say("Dossier \(caseID) : ", "Case \(caseID): ") + audience.word(contact.standing))
        }
        return lines.joined(separator: "\n")
    }

    private var reasons: String {
        section(audience.say("Pourquoi", "Why"), request.judgement.reasons.map { $0.words(for: audience) }) ?? ""
    }

    private var corrections: String? {
        guard let correction = contact.judgement.correction else {
            return audience.say("Jugement automatisé, par : ", "Automated judgement, by: ")
                + Printable.line(contact.judgement.rulesVersion)
        }
        return audience.say("Décidé par ", "Decided by ") + Printable.line(correction.by)
            + audience.say(", le ", ", ") + audience.time(correction.at)
    }

    private var earlier: String? {
        section(
            audience.say("Jugements précédents", "Earlier judgements"),
            request.earlierJudgements.map { judged in
                let by = judged.correctedBy ?? judged.rulesVersion
                let why = judged.reasons.map { $0.words(for: audience) }.joined(separator: "; ")
                return "\(judged.revision). " + audience.word(judged.treatedAs) + " ("
                    + Evaluation.percent(judged.confidence) + "), " + by + audience.say(" : ", ": ") + why
            })
    }

    private var match: String? {
        var lines = request.match.map { $0.words(for: audience) }
        for correction in request.matchCorrections {
            let decided =
                correction.earlierRequestID.map { audience.say("répète ", "repeats ") + $0 }
                ?? audience.say("ne répète rien", "repeats none")
            lines.append(
                audience.say("Décidé par ", "Decided by ") + correction.by + audience.say(" : ", ": ") + decided)
        }
        return section(audience.say("Pourquoi un deuxième appel", "Why a second call"), lines)
    }

    private var questions: String? {
        let parts = request.questions.compactMap { question -> String? in
            let title = audience.say("Question : ", "Question: ") + audience.word(question.question)
            var lines = [state(of: question)]
            for candidate in question.candidates {
                lines.append(
                    candidate.requestID + " (" + Evaluation.percent(candidate.likelihood) + ")"
                        + audience.say(" : ", ": ")
                        + candidate.reasons.map { $0.words(for: audience) }.joined(separator: "; "))
            }
            return section(title, lines)
        }
        return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
    }

    private func state(of question: Explanation.Question) -> String {
        switch question.closedBy {
        case "person": audience.say("Tranchée par ", "Decided by ") + (question.person ?? "")
        case "time_limit": audience.say("Personne n’a tranché à temps", "Nobody decided in time")
        case "superseded": audience.say("Devenue sans objet", "No longer asked")
        default:
            audience.say("À trancher avant le ", "To be decided by ")
                + (RFC3339.instant(question.decideBy).map(audience.time) ?? question.decideBy)
        }
    }

    private var words: String? {
        let said = request.words.map { audience.say("Propos : ", "Words: ") + $0 }
        let notes = (request.notes ?? []).map {
            "\(audience.time($0.at)) \($0.by)" + audience.say(" : ", ": ") + $0.text
        }
        return section(
            audience.say("Propos et motifs consignés", "Words and recorded reasons"), [said].compactMap(\.self) + notes)
    }

    private func section(_ title: String, _ lines: [String]) -> String? {
        lines.isEmpty ? nil : ([title] + lines.map { "  - " + Printable.line($0) }).joined(separator: "\n")
    }
}
