// Messages that come before what they are about (`service.md`: "One that arrives before its complaint is kept and applied").

extension Draft {
    /// The request that must be on file before `message` can be taken; `nil` when nothing is missing.
    func missingRequest(for message: Message) -> RequestID? {
        guard let requestID = message.requestID else { return nil }
        switch message {
        case .requestCreated, .unreadableRequest:
            return nil
        case .repeatCorrected(let correction):
            if !isKnown(requestID) { return requestID }
            return correction.earlierRequestID.flatMap { isKnown($0) ? nil : $0 }
        case .requestUpdated, .followUpRecorded, .meetingUpdated, .caseResolved, .triageCorrected, .citizenOrder,
            .messageDiscarded:
            return isKnown(requestID) ? nil : requestID
        }
    }

    /// Keeps a message until `requestID` is on file.
    mutating func keep(_ delivered: Delivered, until requestID: RequestID) -> Decision.Outcome {
        park(delivered, until: requestID)
        note("message_parked", requestID, ["type": .text(delivered.message.typeCode), "for": .text(requestID.text)])
        return .parked
    }

    /// Takes what was kept for contacts that have arrived, oldest first, each as a decision of its own.
    mutating func takeArrivals() {
        while let requestID = nextArrival() {
            let kept = parked(for: requestID)
            guard !kept.isEmpty else { continue }
            var change = Changes()
            change.unparked = [requestID]
            record(change)
            for message in kept { takeKept(message) }
        }
    }

    private mutating func takeKept(_ kept: ParkedMessage) {
        var attempt = self
        let outcome = attempt.takeAlone(
            Delivered(message: kept.message, envelope: kept.envelope, receivedAt: kept.receivedAt))
        if case .refused(let refusal) = outcome {
            note(
                "parked_message_refused", kept.requestID,
                ["type": .text(kept.message.typeCode), "reason": .text(refusal.code.rawValue)])
            return
        }
        self = attempt
        guard outcome != .parked else { return }
        note("parked_message_taken", kept.requestID, ["type": .text(kept.message.typeCode)])
    }

    /// Keeps a message without a word: what waits for a request that it is not itself about.
    mutating func park(_ delivered: Delivered, until requestID: RequestID) {
        var change = Changes()
        change.parked = [
            ParkedMessage(
                requestID: requestID, message: delivered.message, envelope: delivered.envelope,
                receivedAt: delivered.receivedAt)
        ]
        record(change)
    }
}
