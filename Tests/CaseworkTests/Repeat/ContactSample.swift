@testable import Casework

/// A contact as the match sees it, with tokens made of plain hashes.
struct ContactSample {
    var id = "A"
    var hours: Int64 = 0
    var text: String? = "Mes poubelles n'ont pas été ramassées mardi"
    var service: String? = "COLLECTE"
    var address: String? = "120 rue Laviolette"
    var first: String? = "Jean"
    var last: String? = "Tremblay"
    var phone: String? = "819 555-0101"
    var email: String?
    var account: String?
    var channel: Channel? = .phone
    var parent: String?
    var caseNumber: Int64?
    var isAnonymous = false

    static let start = Instant(seconds: 1_772_452_800)

    /// A sample, changed.
    static func with(_ change: (inout ContactSample) -> Void) -> Contact {
        var sample = ContactSample()
        change(&sample)
        return sample.contact
    }

    /// The sample's first contact.
    static let first = ContactSample().contact

    var contact: Contact {
        let instant = Self.start + .hours(hours)
        var contact = Contact(
            requestID: RequestID(id), registeredAt: instant, claimedRegistration: instant, receivedAt: instant,
            judgement: Judgement(
                kind: .complaint, treatedAs: .complaint, confidence: 1, priority: 0, reasons: [], needsReview: false,
                rulesVersion: ""))
        var details = ContactDetails()
        details.description = text
        details.address = address
        details.firstName = first
        details.lastName = last
        details.phone = phone
        details.email = email
        details.accountID = account
        contact.details = details
        contact.serviceCode = service
        contact.channel = channel
        contact.parentRequestID = parent.map { RequestID($0) }
        contact.caseID = caseNumber.map { CaseID(number: $0) }
        if isAnonymous { contact.flags.insert(.anonymous) }
        contact.identity = Set(
            IdentifyingFields(details).identifiers.own.map {
                IdentityToken(kind: $0.kind, high: WordKey.word($0.normalized.utf8), low: 0)
            })
        return contact
    }
}
