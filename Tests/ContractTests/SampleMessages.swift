import Casework
import Contract

/// Every message that an operator's tool or a 311 system can send, with every field stated at least once.
enum SampleMessages {
    static let requestID = RequestID("2026-000123")
    static let instant = at("2026-03-08T13:00:00.250Z")

    static var fields: RequestFields {
        var fields = RequestFields()
        fields.serviceCode = .value("BAC-01")
        fields.serviceName = .value("Collecte des matières organiques")
        fields.description = .value("Il a dit \"non\"\\\nune \u{1F600} fois\tde trop.")
        fields.address = .value("1325, place de l'Hôtel-de-Ville")
        fields.addressID = .value("A-9")
        fields.postalCode = .value("G9A 5H3")
        fields.coordinates = Coordinates(latitude: 46.3432, longitude: -72.5424).map { .value($0) } ?? .absent
        fields.status = .value(.closed)
        fields.statusNotes = .value("Vidé.")
        fields.agencyResponsible = .value("Travaux publics")
        fields.channel = .value(.counter)
        fields.language = .value("fr-CA")
        fields.nature = .value(.complaint)
        fields.firstName = .value("Exemple")
        fields.lastName = .value("Citoyenne")
        fields.phone = .value("819 555-0142")
        fields.email = .value("exemple@example.org")
        fields.accountID = .value("C-77")
        fields.anonymous = .value(false)
        fields.parentRequestID = .value(RequestID("2026-000001"))
        fields.replacesRequestID = .value(RequestID("2026-000002"))
        fields.district = .value("pointe-du-lac")
        fields.citizenDistrict = .value("Marie-de-l'Incarnation")
        fields.citizenInformed = .value(
            CitizenInformed(at: instant, by: "a.tremblay", channel: .phone, outcome: .reached))
        return fields
    }

    static var clearedFields: RequestFields {
        var fields = RequestFields()
        fields.description = .cleared
        fields.coordinates = .cleared
        fields.nature = .cleared
        fields.anonymous = .cleared
        fields.citizenInformed = .cleared
        return fields
    }

    static func order(_ right: CitizenOrder.Right) -> Message {
        .citizenOrder(
            CitizenOrder(
                requestID: requestID, right: right, basis: "A-2.1, art. 89", orderedBy: "accès", orderedAt: instant))
    }

    static func meeting(_ change: MeetingUpdated.Change) -> Message {
        .meetingUpdated(
            MeetingUpdated(
                meetingID: MeetingID(caseID: CaseID(number: 42), ordinal: 1), change: change, recordedAt: instant,
                recordedBy: "greffe"))
    }

    static var all: [Message] {
        let correction = Correction(by: "a.tremblay", at: instant, reason: "Même bac.")
        return [
            .requestCreated(RequestCreated(requestID: requestID, registeredAt: instant, fields: fields)),
            .requestCreated(RequestCreated(requestID: requestID, registeredAt: instant, fields: RequestFields())),
            .requestUpdated(
                RequestUpdated(
                    requestID: requestID, updatedAt: instant, claimedRegistration: instant, fields: clearedFields)),
            .followUpRecorded(
                FollowUpRecorded(
                    requestID: requestID, contactedAt: instant, agent: "a.tremblay", channel: .phone, outcome: .reached)
            ),
            .followUpRecorded(
                FollowUpRecorded(
                    requestID: requestID, contactedAt: instant, agent: "a.tremblay", channel: .email,
                    outcome: .writtenReply, direction: .inbound, recordedAt: instant, note: "Rappeler.")),
            meeting(.scheduled(for: instant)),
            meeting(.held(at: instant, attended: [.citizen, .official], outcome: "Entente.")),
            meeting(.held(at: instant, attended: [], outcome: nil)),
            meeting(.declinedByCitizen(at: instant, channel: .phone)), meeting(.noShow(absent: [.councillor])),
            meeting(.cancelled),
            .caseResolved(
                CaseResolved(
                    requestID: requestID, resolvedAt: instant, confirmedBy: .citizen, recordedBy: "a.tremblay")),
            .triageCorrected(
                TriageCorrected(requestID: requestID, kind: .serviceRequest, correction: correction)),
            .repeatCorrected(
                RepeatCorrected(
                    requestID: requestID, earlierRequestID: RequestID("2026-000001"), correction: correction)),
            .repeatCorrected(
                RepeatCorrected(requestID: requestID, earlierRequestID: nil, correction: correction)),
            .messageDiscarded(
                MessageDiscarded(
                    deadID: "3f1c0a9b5d7e42608899aabbccddeeff", discardedBy: "a.tremblay", discardedAt: instant,
                    reason: "Message d'essai.")),
            order(.erased), order(.held), order(.reviewAsked), order(.rectified(fields)),
        ]
    }

    /// Every one of them, encoded.
    static var encoded: [EncodedSample] {
        all.enumerated().compactMap { index, message in
            OperatorMessage(message, id: "op-\(index)", at: instant).map {
                EncodedSample(name: "\($0.encoded.type) \(index)", event: $0.encoded)
            }
        }
    }
}
