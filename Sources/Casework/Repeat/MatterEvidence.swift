/// Whether two contacts of one citizen are about the same matter: number quoted, category, place, time, text.
enum MatterEvidence {
    private static let prior = -1.7
    private static let similar = 0.6
    private static let related = 0.3
    private static let unrelated = 0.08
    /// From these probabilities on a text counts as of a kind.
    private static let complains = 0.6
    private static let comments = 0.55
    private static let asks = 0.7
    private static let requests = 0.8
    private static let soon = TimeSpan.days(4)
    private static let close = TimeSpan.days(45)
    private static let far = TimeSpan.days(120)
    private static let veryFar = TimeSpan.days(240)
    /// Another place is another matter, and so is what the later text calls one; where a number speaks against it, a person decides.
    private static let elsewhere = 0.2
    private static let doubtful = 0.6
    /// What was closed as done and comes up again after this long may have come back: a person decides.
    private static let newOccasion = TimeSpan.days(28)
    /// The same words within this time may be the same form sent once more.
    private static let sameOccasion = TimeSpan.hours(3)

    static func weigh(_ left: MatchSubject, _ right: MatchSubject, place: PlaceRelation) -> Evidence {
        let isInOrder = Contact.inOrderOfRegistration(left.contact, right.contact)
        let (earlier, later) = isInOrder ? (left, right) : (right, left)
        var evidence = Evidence(prior: prior)
        let isNamed = weighNumbers(earlier, later, &evidence)
        weighService(earlier, later, &evidence)
        weighPlace(place, earlier, later, &evidence)
        weighTime(earlier, later, &evidence)
        weighTopics(earlier, later, &evidence)
        weighText(earlier, later, &evidence)
        weighReferences(earlier, later, &evidence)
        weighSettling(earlier, later, &evidence)
        if place == .other { evidence.limit(to: isNamed ? doubtful : elsewhere) }
        if !isNamed, tellsNothing(earlier, later, place: place) { evidence.limit(to: doubtful) }
        if later.references.all.contains(.otherMatter) { evidence.limit(to: isNamed ? elsewhere : doubtful) }
        return evidence
    }

    /// Whether either contact names the other, by a number in its text or as its parent.
    private static func weighNumbers(_ left: MatchSubject, _ right: MatchSubject, _ evidence: inout Evidence) -> Bool {
        let isQuoted = left.quotes(right) || right.quotes(left)
        let parents = (left.contact.parentRequestID, right.contact.parentRequestID)
        let haveOneParent = parents.0 != nil && parents.0 == parents.1
        let isParent = left.isChild(of: right) || right.isChild(of: left) || haveOneParent
        evidence.add(.numberQuoted, if: isQuoted)
        evidence.add(.parentNamed, if: isParent)
        return isQuoted || isParent
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
        if isSame { return evidence.add(.sameService) }
        // A category that names no field (`Travaux publics`, `Autre`) contradicts none.
        let families = (left.serviceTopics.families, right.serviceTopics.families)
        let isRelated = families.0.isEmpty || families.1.isEmpty || !families.0.isDisjoint(with: families.1)
        evidence.add(isRelated ? .relatedService : .otherService)
    }

    private static func weighPlace(
        _ place: PlaceRelation, _ earlier: MatchSubject, _ later: MatchSubject, _ evidence: inout Evidence
    ) {
        switch place {
        case .same: evidence.add(.samePlace)
        case .nearby: evidence.add(.nearbyPlace)
        case .sameStreet: evidence.add(.sameStreet)
        case .other: evidence.add(.otherPlace)
        case .unknown:
            let isNamed = later.place.isNamed(in: earlier.text) || earlier.place.isNamed(in: later.text)
            evidence.add(isNamed ? .placeNamed : .placeNotGiven)
        }
    }

    private static func weighTime(_ earlier: MatchSubject, _ later: MatchSubject, _ evidence: inout Evidence) {
        let apart = later.contact.registeredAt.since(earlier.contact.registeredAt)
        evidence.add(.soonAfter, if: apart <= soon)
        evidence.add(.closeInTime, if: apart > soon && apart <= close)
        evidence.add(.farInTime, if: apart >= far && apart < veryFar)
        evidence.add(.veryFarInTime, if: apart >= veryFar)
    }

    /// What was closed is settled only by the citizen; but what was seen to and comes up weeks later may be another occasion.
    private static func weighSettling(_ earlier: MatchSubject, _ later: MatchSubject, _ evidence: inout Evidence) {
        guard earlier.contact.status == .closed else { return }
        evidence.add(.earlierClosed)
        let isLate = later.contact.registeredAt.since(earlier.contact.registeredAt) > newOccasion
        let isDone = ClosingNotes.sayDone(earlier.contact.details?.statusNotes)
        guard isLate, isDone, !later.references.all.contains(.disputed) else { return }
        evidence.add(.earlierSettled)
        evidence.limit(to: doubtful)
    }

    private static func weighTopics(_ earlier: MatchSubject, _ later: MatchSubject, _ evidence: inout Evidence) {
        let (mine, theirs) = (earlier.matter.union(earlier.serviceTopics).telling, later.topics.telling)
        let shared = mine.intersection(theirs)
        if !shared.specific.isEmpty {
            evidence.add(.sameTopic)
        } else if !shared.isEmpty {
            evidence.add(.relatedTopic)
        } else if theirs.things.isEmpty || mine.isEmpty {
            evidence.add(.topicNotGiven)
        } else if !mine.families.isDisjoint(with: theirs.families.union(serviceFamilies(earlier, later))) {
            evidence.add(.neighbouringTopic)
        } else {
            evidence.add(.otherTopic)
        }
    }

    /// What 311 filed under one category is at least in one field.
    private static func serviceFamilies(_ earlier: MatchSubject, _ later: MatchSubject) -> TopicFamily {
        earlier.serviceTopics.families.intersection(later.serviceTopics.families)
    }

    /// Neither text says what it is about, and no place tells: `Encore des problèmes. Rappelez-moi.`
    private static func tellsNothing(_ earlier: MatchSubject, _ later: MatchSubject, place: PlaceRelation) -> Bool {
        place == .unknown && earlier.topics.isEmpty && later.topics.isEmpty
    }

    /// What the later text is, by its words: whoever asks or praises seldom raises a matter again.
    private static func weighKind(_ later: MatchSubject, _ evidence: inout Evidence) {
        guard !later.text.isEmpty else { return }
        let kinds = later.kinds
        if kinds.complaint >= complains {
            evidence.add(.readsAsComplaint)
        } else if kinds.comment >= comments {
            evidence.add(.readsAsComment)
        } else if kinds.information >= asks {
            evidence.add(.readsAsQuestion)
        } else {
            evidence.add(.readsAsRequest, if: kinds.serviceRequest >= requests)
        }
    }

    private static func weighText(_ earlier: MatchSubject, _ later: MatchSubject, _ evidence: inout Evidence) {
        if !earlier.text.isEmpty, earlier.text == later.text {
            evidence.add(.sameText)
            // Sent again within hours, by another channel or not: impatience, or the same form once more.
            let apart = later.contact.registeredAt.since(earlier.contact.registeredAt)
            if apart < sameOccasion { evidence.limit(to: doubtful) }
            return
        }
        evidence.add(.sameFigures, if: !earlier.figures.isDisjoint(with: later.figures))
        let similarity = TextSimilarity.between(earlier.contentWords, later.contentWords)
        let enough = min(earlier.contentWords.count, later.contentWords.count) >= TextSimilarity.enoughWords
        if similarity >= similar {
            evidence.add(.similarText)
        } else if similarity >= related {
            evidence.add(.relatedText)
        } else if similarity < unrelated, enough {
            evidence.add(.otherText)
        } else {
            evidence.add(.nothingToCompare, if: !enough)
        }
    }

    private static func weighReferences(
        _ earlier: MatchSubject, _ later: MatchSubject, _ evidence: inout Evidence
    ) {
        let dates = DateReferences(from: earlier.contact.registeredAt, to: later.contact.registeredAt)
        switch dates.found(in: later.text) {
        case .none: break
        case .month: evidence.add(.namesTheMonth)
        case .day: evidence.add(.namesTheDay)
        }
        let said = later.references.all
        for (reference, sign) in signs { evidence.add(sign, if: said.contains(reference)) }
        // A remark is about its matter as much as any second call: that it is none is for the judgement to say.
        guard !later.isRemark else { return }
        for (reference, sign) in closingSigns { evidence.add(sign, if: said.contains(reference)) }
        weighKind(later, &evidence)
    }

    private static let signs: [(Reference, MatchSign)] = [
        (.earlierContact, .speaksOfEarlierContact), (.promise, .speaksOfPromise), (.unchanged, .saysUnchanged),
        (.unanswered, .saysUnanswered), (.waiting, .saysWaiting), (.timePassed, .saysTimePassed), (.worse, .saysWorse),
        (.disputed, .disputesClosing), (.recurrence, .saysAgain), (.addition, .addsToIt),
        (.otherMatter, .meansOtherMatter), (.likewise, .meansAnotherOne), (.goesOn, .goesOn),
        (.fileNamed, .namesTheFile), (.impatient, .isImpatient), (.newRequest, .asksForSomethingNew),
    ]

    private static let closingSigns: [(Reference, MatchSign)] = [
        (.settled, .saysSettled), (.thanks, .saysThanks), (.withdrawn, .takesBack), (.question, .asksQuestion),
        (.courteous, .isCourteous),
    ]
}
