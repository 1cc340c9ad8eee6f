@testable import Casework

extension CityRecord {
    /// Schedules the open meeting of `caseID` for `date`, and holds it then with everybody.
    mutating func hold(_ caseID: CaseID, at date: Instant) {
        guard let ordinal = openMeeting(caseID)?.id.ordinal else { return }
        meeting(.scheduled(for: date), of: caseID, ordinal: ordinal)
        now = max(now, date)
        meeting(.held(at: date, attended: Set(MeetingRole.allCases), outcome: nil), of: caseID, ordinal: ordinal)
    }

    /// Takes a contact out of its case into a new one, as a correction of the match would.
    mutating func unlink(_ id: String, from caseID: CaseID, by author: String = "Agente Roy") {
        let at = now
        decide { draft in
            guard var moved = draft.contact(RequestID(id)) else { return }
            let other = draft.openCase(district: moved.district).id
            moved.caseID = other
            draft.save(moved)
            draft.update(caseID) { $0.contacts.removeAll { $0 == moved.requestID } }
            draft.update(other) { $0.contacts = [moved.requestID] }
            draft.moveObligation(of: moved.requestID, from: caseID, into: other)
            let correction = Correction(by: author, at: at, reason: "erreur")
            draft.keepPromises(of: caseID, correctedBy: correction)
            draft.keepPromises(of: other, correctedBy: correction)
        }
    }

    /// Links a case into another, as a correction of the match would.
    mutating func link(_ from: CaseID, into: CaseID) {
        let moved = caseFile(from).contacts
        decide { draft in
            for id in moved {
                guard var contact = draft.contact(id) else { continue }
                contact.caseID = into
                draft.save(contact)
                draft.moveObligation(of: id, from: from, into: into)
            }
            draft.update(from) {
                $0.contacts = []
                $0.mergedInto = into
            }
            draft.update(into) { $0.contacts += moved }
            draft.mergeMeetings(from: from, into: into)
            draft.keepPromises(of: from)
            draft.keepPromises(of: into)
        }
    }
}
