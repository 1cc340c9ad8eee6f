/// A contact as the match looks at it: everything that is read of its text and place is read once.
struct MatchSubject {
    let contact: Contact
    let reading: Reading
    let name: PersonName
    let place: Place
    /// Keys of the text's content words, cut to their stems; see ``TextSimilarity``.
    let contentWords: Set<UInt64>
    /// Keys of the numbers that the text quotes, and of the named parent.
    let quoted: Set<String>
    let serviceName: FoldedText

    init(_ contact: Contact) {
        self.contact = contact
        reading = Reading(contact.details?.description)
        name = PersonName(first: contact.details?.firstName, last: contact.details?.lastName)
        place = Place(contact.details)
        contentWords = TextSimilarity.contentWords(of: reading.text)
        quoted = Set(quotedNumbers(in: contact.details?.description ?? "").map(QuotedNumber.key))
        serviceName = FoldedText(contact.serviceName)
    }

    /// The keys by which others may quote this contact.
    var numbers: [String] {
        [QuotedNumber.key(contact.requestID.text)] + (contact.caseID.map { [QuotedNumber.key($0.description)] } ?? [])
    }

    var isAnonymous: Bool { contact.flags.contains(.anonymous) }
}
