/// Whether two contacts of one citizen are about the same matter: number quoted, category, place, time, text.
enum MatterEvidence {
    /// Log-odds.
    private enum Weight {
        static let prior = -2.2
        static let numberQuoted = 5.0
        static let parentNamed = 5.0
        static let sameService = 1.5
        static let otherService = -1.5
        static let samePlace = 2.5
        static let nearbyPlace = 1.5
        static let sameStreet = 0.8
        static let otherPlace = -3.0
        static let similarText = 2.5
        static let relatedText = 1.5
        static let otherText = -1.5
        static let speaksOfEarlierContact = 1.5
        static let closeInTime = 0.5
        static let farInTime = -0.5
    }

    private static let similar = 0.6
    private static let related = 0.3
    private static let unrelated = 0.08
    private static let closeInTime = TimeSpan.days(30)
    private static let farInTime = TimeSpan.days(180)
    /// Another place is another matter, unless a number says otherwise.
    private static let elsewhere = 0.2

    static func weigh(_ left: MatchSubject, _ right: MatchSubject, place: PlaceRelation) -> Evidence {
        var evidence = Evidence(prior: Weight.prior)
        let isNamed = weighNumbers(left, right, &evidence)
        weighService(left, right, &evidence)
        weighPlace(place, &evidence)
        weighText(left, right, place: place, &evidence)
        weighTime(left, right, &evidence)
        if place == .other, !isNamed { evidence.limit(to: elsewhere) }
        return evidence
    }

    /// Whether either contact names the other, by a number in its text or as its parent.
    private static func weighNumbers(_ left: MatchSubject, _ right: MatchSubject, _ evidence: inout Evidence) -> Bool {
        let isQuoted =
            right.numbers.contains(where: left.quoted.contains) || left.numbers.contains(where: right.quoted.contains)
        let parents = (left.contact.parentRequestID, right.contact.parentRequestID)
        let isParent = parents.0 == right.contact.requestID || parents.1 == left.contact.requestID
        let haveOneParent = parents.0 != nil && parents.0 == parents.1
        if isQuoted { evidence.add(Weight.numberQuoted, .numberQuoted) }
        if isParent || haveOneParent { evidence.add(Weight.parentNamed, .parentNamed) }
        return isQuoted || isParent || haveOneParent
    }

    private static func weighService(_ left: MatchSubject, _ right: MatchSubject, _ evidence: inout Evidence) {
        let isSame: Bool
        if let mine = left.contact.serviceCode, let theirs = right.contact.serviceCode {
            isSame = mine == theirs
        } else if !left.serviceName.isEmpty, !right.serviceName.isEmpty {
            isSame = left.serviceName == right.serviceName
        } else {
            return
        }
        if isSame {
            evidence.add(Weight.sameService, .sameService)
        } else {
            evidence.add(Weight.otherService, .otherService)
        }
    }

    private static func weighPlace(_ place: PlaceRelation, _ evidence: inout Evidence) {
        switch place {
        case .same: evidence.add(Weight.samePlace, .samePlace)
        case .nearby: evidence.add(Weight.nearbyPlace, .nearbyPlace)
        case .sameStreet: evidence.add(Weight.sameStreet, .sameStreet)
        case .other: evidence.add(Weight.otherPlace, .otherPlace)
        case .unknown: break
        }
    }

    private static func weighText(
        _ left: MatchSubject, _ right: MatchSubject, place: PlaceRelation, _ evidence: inout Evidence
    ) {
        let later = Contact.inOrderOfRegistration(left.contact, right.contact) ? right : left
        let looksBack = later.reading.said.intersects(ConceptSet(.calledBefore, .nothingDone, .waiting))
        let similarity = TextSimilarity.between(left.contentWords, right.contentWords)
        if similarity >= similar {
            evidence.add(Weight.similarText, .similarText)
        } else if similarity >= related {
            evidence.add(Weight.relatedText, .relatedText)
        } else if similarity < unrelated, place != .unknown, !looksBack {
            // Where the place is not known the difference is left for a person to judge.
            let enough = min(left.contentWords.count, right.contentWords.count) >= TextSimilarity.enoughWords
            if enough { evidence.add(Weight.otherText, .otherText) }
        }
        if looksBack { evidence.add(Weight.speaksOfEarlierContact, .speaksOfEarlierContact) }
    }

    private static func weighTime(_ left: MatchSubject, _ right: MatchSubject, _ evidence: inout Evidence) {
        let apart = TimeSpan(
            milliseconds: abs(left.contact.registeredAt.since(right.contact.registeredAt).milliseconds))
        if apart <= closeInTime {
            evidence.add(Weight.closeInTime, .closeInTime)
        } else if apart >= farInTime {
            evidence.add(Weight.farInTime, .farInTime)
        }
    }
}
