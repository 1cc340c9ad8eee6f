import Casework

extension SampleEvents {
    static func participants(conflict: Bool) -> [Participant] {
        [
            // Even a record that held the citizen's name and address would not get them sent.
            Participant(
                role: .citizen, name: personal, address: personal, reference: "VIP-000042-M1-C", substitutes: nil),
            Participant(
                role: .councillor, name: "Siège de Pointe-du-Lac", address: "conseil@example.org", reference: personal,
                substitutes: conflict ? .conflict : .vacantSeat),
            Participant(
                role: .official, name: "Service à la citoyenneté", address: nil, reference: nil, substitutes: nil),
        ]
    }

    static func meeting(_ state: Meeting.State = .requested) -> Meeting {
        var meeting = Meeting(
            id: MeetingID(caseID: caseID, ordinal: 1), routingDistrict: "pointe-du-lac",
            contacts: [requestID, RequestID("2026-000124")], requestedAt: registered,
            scheduleBy: registered + .days(7), holdBy: registered + .days(28),
            participants: participants(conflict: true), match: [ReasonCode(rawValue: "same_phone")])
        meeting.told = ["director"]
        meeting.state = state
        return meeting
    }

    static var meetings: [(name: String, event: Event)] {
        var superseded = meeting(.withdrawn(at: registered, reason: .superseded))
        superseded.supersededBy = MeetingID(caseID: CaseID(number: 7), ordinal: 2)
        var ofChoice = meeting()
        ofChoice.citizenMayChoose = true
        let notice = { (level: Int) in
            MeetingNotice(
                meeting: meeting(), reason: .notScheduled, place: place(level: level),
                efforts: efforts(tried: level > 0))
        }
        return [
            ("meeting requested", event(.meetingRequested(meeting(), subject: "Collecte des matières organiques"))),
            ("meeting requested without subject", event(.meetingRequested(meeting(), subject: nil), district: nil)),
            ("meeting of the citizen's choice", event(.meetingRequested(ofChoice, subject: nil))),
            ("contact added", event(.meetingContactAdded(meeting(), RequestID("2026-000125")))),
            (
                "scheduled",
                event(
                    .meetingScheduled(
                        meeting(.scheduled(for: registered + .days(10))), for: registered + .days(10)))
            ),
            (
                "reassigned",
                event(
                    .meetingReassigned(
                        meeting(), before: participants(conflict: false), after: participants(conflict: true)))
            ),
            ("meeting due soon", event(.meetingDueSoon(notice(0)))),
            ("meeting overdue", event(.meetingOverdue(notice(2)))),
            ("withdrawn", event(.meetingWithdrawn(superseded, reason: .superseded))),
            ("withdrawn by correction", event(.meetingWithdrawn(meeting(), reason: .kindCorrected))),
            (
                "held",
                event(.meetingClosed(meeting(.held(at: registered, attended: [.official, .citizen, .councillor]))))
            ),
            ("declined", event(.meetingClosed(meeting(.declined(at: registered))))),
        ]
    }

    static var cases: [(name: String, event: Event)] {
        var reopened = Resolution(resolvedAt: registered, confirmedBy: .city, recordedBy: personal)
        reopened.reopenedAt = registered + .days(1)
        return [
            ("moved", event(.caseMoved(from: nil, to: "pointe-du-lac"))),
            (
                "resolved",
                event(
                    .caseResolved(Resolution(resolvedAt: registered, confirmedBy: .citizen, recordedBy: personal)))
            ),
            ("reopened", event(.caseReopened(reopened))),
        ]
    }
}
