/// How a contact's words refer to what came before it, to others, or to something else.
enum Reference: UInt8, CaseIterable, Sendable {
    /// It speaks of an earlier call, letter or report of the citizen's own, or of what was said in answer.
    case earlierContact
    /// The city said that something would be done.
    case promise
    /// Things are as they were: `toujours`, `encore`, `still`.
    case unchanged
    /// Nobody answered, nobody came.
    case unanswered
    /// The citizen waits.
    case waiting
    /// Time has passed: `trois semaines plus tard`.
    case timePassed
    /// It has become worse.
    case worse
    /// The closing, or what was done, is disputed.
    case disputed
    /// It happened again.
    case recurrence
    /// The contact adds to an earlier one.
    case addition
    /// Something else is meant, in so many words.
    case otherMatter
    /// This one too: another instance of a thing told before.
    case likewise
    /// For somebody else, or somebody else called before.
    case onBehalf
    /// A neighbour, or a stranger, speaks of another's matter.
    case bystander
    /// The file, the request, the complaint, without saying which.
    case fileNamed
    /// It opens by going on: `et là`, `bon ben`.
    case goesOn
    /// It thanks or praises.
    case thanks
    /// All is well now.
    case settled
    /// The citizen takes it back.
    case withdrawn
    /// It asks to be told something.
    case question
    /// Politely, without hurry.
    case courteous
    /// It insists, or has had enough.
    case impatient
    /// It asks for something new.
    case newRequest
    /// `Merci de faire réparer` asks, for all its thanks.
    case politeRequest

    /// What a negation before it takes back.
    static let deniable = ReferenceSet(.settled, .thanks, .addition, .impatient)

    /// The section's name in the lexicon's text: `earlier_contact`.
    var sectionName: String {
        var name = ""
        for character in String(describing: self) {
            if character.isUppercase { name += "_" }
            name += character.lowercased()
        }
        return name
    }
}

/// A set of references.
struct ReferenceSet: Sendable, Equatable {
    private(set) var bits: UInt32 = 0

    init(_ references: Reference...) { for reference in references { insert(reference) } }

    mutating func insert(_ reference: Reference) { bits |= 1 << UInt32(reference.rawValue) }
    mutating func remove(_ reference: Reference) { bits &= ~(1 << UInt32(reference.rawValue)) }
    mutating func formUnion(_ other: ReferenceSet) { bits |= other.bits }
    func contains(_ reference: Reference) -> Bool { bits & (1 << UInt32(reference.rawValue)) != 0 }
    func intersects(_ other: ReferenceSet) -> Bool { bits & other.bits != 0 }
}

/// A text as the match reads it: how each sentence refers to what came before.
struct ReferenceReading: Sendable {
    /// One sentence.
    struct Sentence: Sendable {
        var says = ReferenceSet()
        /// It ends in a question mark.
        var isQuestion: Bool
    }

    private(set) var sentences: [Sentence]
    /// All that any sentence says.
    private(set) var all = ReferenceSet()

    init(_ text: FoldedText) {
        sentences = text.sentenceIsQuestion.map { Sentence(isQuestion: $0) }
        guard !text.isEmpty else { return }
        var finder = PhraseFinder(text: text, lexicon: ReferenceLexicon.compiled)
        finder.findAll()
        for finding in finder.findings {
            guard let reference = Reference(rawValue: UInt8(finding.section)) else { continue }
            let isDenied = Reference.deniable.contains(reference) && finder.isNegated(finding)
            // `Ce n'est pas réglé`: things are as they were.
            let said = isDenied ? (reference == .settled ? Reference.unchanged : nil) : reference
            if let said { sentences[finding.sentence].says.insert(said) }
        }
        for index in sentences.indices where sentences[index].says.contains(.politeRequest) {
            sentences[index].says.remove(.thanks)
        }
        for sentence in sentences { all.formUnion(sentence.says) }
    }
}
