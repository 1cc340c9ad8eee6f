internal import CaseStore
internal import Casework

/// A history as people read it: the case, its contacts, what is owed, and what happened in order.
struct HistoryPage {
    let history: RecordedHistory
    let audience: Audience

    /// The page.
    var text: String {
        [heading, contacts, details, attempts, followUps, meetings, journal].compactMap(\.self).joined(
            separator: "\n\n")
    }

    private var heading: String? {
        guard let file = history.caseFile else { return audience.say("Sans dossier", "No case") }
        var lines = [
            audience.say("Dossier \(file.id)", "Case \(file.id)") + ", "
                + audience.say("ouvert le ", "opened ") + audience.time(file.openedAt) + ", "
                + audience.say("district ", "district ")
                + Printable.line(file.district ?? audience.say("inconnu", "unknown"))
        ]
        if let resolution = file.resolution {
            lines.append(audience.say("Réglé le ", "Resolved ") + audience.time(resolution.resolvedAt))
        }
        if let other = file.mergedInto {
            lines.append(audience.say("Réuni au dossier \(other)", "Merged into \(other)"))
        }
        if let other = file.previousCase {
            lines.append(audience.say("Suite du dossier \(other)", "Takes up \(other)"))
        }
        return lines.joined(separator: "\n")
    }

    private var contacts: String? {
        var table = TextTable([
            .init(audience.say("Requête", "Request")), .init(audience.say("Inscrite", "Registered")),
            .init(audience.say("Nature", "Kind")), .init(audience.say("Traitée comme", "Treated as")),
            .init(audience.say("Au dossier", "In the case")), .init("Service"),
        ])
        for contact in history.contacts {
            table.add([
                contact.requestID.text, audience.time(contact.registeredAt), audience.word(contact.judgement.kind),
                audience.word(contact.judgement.treatedAs), audience.word(contact.standing), contact.serviceName,
            ])
        }
        return section(audience.say("Contacts", "Contacts"), table, history.contacts.isEmpty)
    }

    private var details: String? {
        let pages = history.contacts.compactMap { contact in
            contact.details.map { "\(Printable.line(contact.requestID.text))\n" + lines(of: $0) }
        }
        guard !pages.isEmpty else { return nil }
        return audience.say("Coordonnées et propos", "Contact data and words") + "\n" + pages.joined(separator: "\n")
    }

    private func lines(of details: ContactDetails) -> String {
        let name = [details.firstName, details.lastName].compactMap(\.self).joined(separator: " ")
        let fields: [(String, String?)] = [
            (audience.say("Nom", "Name"), name.isEmpty ? nil : name),
            (audience.say("Téléphone", "Phone"), details.phone),
            (audience.say("Courriel", "E-mail"), details.email),
            (audience.say("Adresse", "Address"), details.address),
            (audience.say("Code postal", "Postal code"), details.postalCode),
            (audience.say("Propos", "Words"), details.description),
        ]
        return fields.compactMap { title, value in value.map { "  \(title): \(Printable.line($0))" } }
            .joined(separator: "\n")
    }

    private var attempts: String? {
        let attempts = history.contacts.flatMap(\.attempts).sorted { $0.contactedAt < $1.contactedAt }
        var table = TextTable([
            .init(audience.say("Quand", "When")), .init(audience.say("Requête", "Request")),
            .init(audience.say("Par", "By")), .init(audience.say("Voie", "Channel")),
            .init(audience.say("Résultat", "Outcome")), .init(audience.say("Compte", "Counts")),
        ])
        for attempt in attempts {
            table.add([
                audience.time(attempt.contactedAt), attempt.requestID.text, attempt.agent,
                audience.word(attempt.channel),
                audience.word(attempt.outcome), attempt.counts ? audience.say("oui", "yes") : audience.say("non", "no"),
            ])
        }
        return section(audience.say("Suivis et essais", "Follow-ups and attempts"), table, attempts.isEmpty)
    }

    private var followUps: String? {
        let obligations = history.caseFile?.obligations ?? []
        var table = TextTable([
            .init(audience.say("Requête", "Request")), .init(audience.say("Échéance", "Due")),
            .init(audience.say("État", "State")), .init(audience.say("Manquée", "Missed")),
        ])
        for obligation in obligations {
            table.add([
                obligation.requestID.text, audience.time(obligation.dueAt), audience.word(obligation.state),
                obligation.breachedAt.map(audience.time),
            ])
        }
        return section(audience.say("Suivis promis", "Follow-ups promised"), table, obligations.isEmpty)
    }

    private var meetings: String? {
        let meetings = history.caseFile?.meetings ?? []
        var table = TextTable([
            .init(audience.say("Rencontre", "Meeting")), .init(audience.say("État", "State")),
            .init(audience.say("À fixer avant", "Schedule by")), .init(audience.say("À tenir avant", "Hold by")),
        ])
        for meeting in meetings {
            table.add([
                meeting.id.description, audience.word(meeting.state), audience.time(meeting.scheduleBy),
                audience.time(meeting.holdBy),
            ])
        }
        return section(audience.say("Rencontres", "Meetings"), table, meetings.isEmpty)
    }

    private var journal: String? {
        var table = TextTable([
            .init("N°", .right), .init(audience.say("Quand", "When")), .init(audience.say("Quoi", "What")),
            .init(audience.say("Requête", "Request")), .init(audience.say("Faits", "Facts")),
        ])
        for entry in history.journal {
            table.add([
                "\(entry.sequence)", audience.time(entry.row.at), entry.row.publication?.type ?? entry.row.code,
                entry.row.requestID?.text, entry.row.facts.map { String(decoding: $0, as: UTF8.self) },
            ])
        }
        return section("Journal", table, history.journal.isEmpty)
    }

    private func section(_ title: String, _ table: TextTable, _ isEmpty: Bool) -> String? {
        isEmpty ? nil : title + "\n" + table.text(for: audience)
    }
}
