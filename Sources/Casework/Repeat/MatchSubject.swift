/// A contact as the match looks at it: everything that is read of its text and place is read once, when it is first asked for.
final class MatchSubject {
    let contact: Contact
    private(set) lazy var text = FoldedText(contact.details?.description)
    private(set) lazy var name = PersonName(first: contact.details?.firstName, last: contact.details?.lastName)
    private(set) lazy var place = Place(contact.details)
    /// What the text is about.
    private(set) lazy var topics = TopicLexicon.topics(of: text)
    private(set) lazy var serviceName = FoldedText(contact.serviceName)
    /// What the category is about, by its name.
    private(set) lazy var serviceTopics = TopicLexicon.topics(of: serviceName)
    /// How the text refers to what came before.
    private(set) lazy var references = ReferenceReading(text)
    /// The text with what it speaks of, by the built-in lexicon.
    private lazy var reading = Reading(text)
    /// Whether the text complains, asks for something, asks a question or comments, as the rules' own table has it.
    private(set) lazy var kinds = TriageRules.builtIn.kinds(of: reading)
    /// Whether it only thanks, withdraws or asks: whatever its matter, it raises none.
    private(set) lazy var isRemark = remark(references, concepts: reading) != nil
    /// Keys of the text's content words, cut to their stems; see ``TextSimilarity``.
    private(set) lazy var contentWords = TextSimilarity.contentWords(of: text)
    /// Keys of the figures that the text gives (`187 $`, `34 sacs`), the address's own aside.
    private(set) lazy var figures = TextSimilarity.figures(of: text, at: place.address?.civicNumber)
    /// Keys of the numbers that the text quotes.
    private(set) lazy var quoted = Set(quotedNumbers(in: contact.details?.description ?? "").map(QuotedNumber.key))

    init(_ contact: Contact) { self.contact = contact }

    /// The keys by which others may quote this contact.
    private var numbers: [String] {
        [QuotedNumber.key(contact.requestID.text)] + (contact.caseID.map { [QuotedNumber.key($0.description)] } ?? [])
    }

    var isAnonymous: Bool { contact.flags.contains(.anonymous) }

    /// What it is about: the text, or the category where the text does not say.
    var matter: TopicSet { topics.telling.isEmpty ? topics.union(serviceTopics) : topics }

    /// Whether its text quotes `other`.
    func quotes(_ other: MatchSubject) -> Bool {
        guard !quoted.isEmpty else { return false }
        return other.numbers.contains { number in quoted.contains { QuotedNumber.agree($0, number) } }
    }

    /// Whether 311 names `other` as its parent.
    func isChild(of other: MatchSubject) -> Bool { contact.parentRequestID == other.contact.requestID }
}
