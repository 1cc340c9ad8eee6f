import Casework

/// The routing keys of events (`contract.md`, "Out"): subscribers bind to words of these.
enum RoutingKey {
    /// The key for `event`; its district is that of the obligation's or meeting's first event.
    static func of(_ event: Event) -> String {
        let district = Self.slug(event.routingDistrict)
        return switch event.content {
        case .triaged(let triaged): "request.triaged.\(triaged.judgement.treatedAs.rawValue)"
        case .reviewRequested(let review): "review.requested.\(review.question.rawValue)"
        case .reviewOverdue(let review): "review.overdue.\(review.question.rawValue)"
        case .reviewClosed(let review): "review.closed.\(review.question.rawValue)"
        case .followUpDueSoon: "followup.due_soon.\(district)"
        case .followUpOverdue(let notice): "escalation.followup.\(notice.place.level).\(district)"
        case .followUpSatisfied: "followup.satisfied.\(district)"
        case .followUpCancelled: "followup.cancelled.\(district)"
        case .meetingRequested: "meeting.requested.\(district)"
        case .meetingContactAdded: "meeting.contact_added.\(district)"
        case .meetingScheduled: "meeting.scheduled.\(district)"
        case .meetingReassigned: "meeting.reassigned.\(district)"
        case .meetingDueSoon: "meeting.due_soon.\(district)"
        case .meetingOverdue(let notice): "escalation.meeting.\(notice.place.level).\(district)"
        case .meetingWithdrawn: "meeting.withdrawn.\(district)"
        case .meetingClosed: "meeting.closed.\(district)"
        case .caseMoved: "case.moved.\(district)"
        case .caseResolved: "case.resolved.\(district)"
        case .caseReopened: "case.reopened.\(district)"
        case .escalationDigest(let digest): "escalation.digest.\(digest.level)"
        }
    }

    /// `district` as one word of a routing key: `[a-z0-9-]`, at most 100 of them; `unknown` when there is none.
    ///
    /// Slugs of the directory pass unchanged; whatever else gets here cannot add a word or a wildcard to the key.
    static func slug(_ district: String?) -> String {
        guard let district else { return "unknown" }
        if !district.isEmpty, district.utf8.count <= 100, district.utf8.allSatisfy(isSlugByte) { return district }
        var slug: [UInt8] = []
        for byte in Vocabulary.plain(district).utf8.prefix(100) {
            if isSlugByte(byte) {
                slug.append(byte)
            } else if slug.last != UInt8(ascii: "-") {
                slug.append(UInt8(ascii: "-"))
            }
        }
        while slug.last == UInt8(ascii: "-") { slug.removeLast() }
        let start = slug.firstIndex { $0 != UInt8(ascii: "-") } ?? slug.endIndex
        return start == slug.endIndex ? "unknown" : String(decoding: slug[start...], as: UTF8.self)
    }

    private static func isSlugByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }
}
