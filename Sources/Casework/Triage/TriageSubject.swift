/// What triage looks at of one request (`service.md`, "Triage": "What is weighed").
public struct TriageSubject: Sendable {
    /// The citizen's text, or the agent's note of it.
    public var text: Reading
    /// The nature that the 311 agent recorded.
    public var recordedNature: Kind?
    public var serviceCode: String?
    public var serviceName: String?
    public var channel: Channel?
    /// BCP 47 tag; texts are read in French and English whatever it says, as people mix them.
    public var language: String?
    public var history: MatterHistory

    /// A request to judge.
    public init(
        text: Reading, recordedNature: Kind? = nil, serviceCode: String? = nil, serviceName: String? = nil,
        channel: Channel? = nil, language: String? = nil, history: MatterHistory = MatterHistory()
    ) {
        self.text = text
        self.recordedNature = recordedNature
        self.serviceCode = serviceCode
        self.serviceName = serviceName
        self.channel = channel
        self.language = language
        self.history = history
    }

    /// The request of `contact`, whose text was read as `text`, with what is known of the matter before it.
    public init(_ contact: Contact, text: Reading, history: MatterHistory = MatterHistory()) {
        self.init(
            text: text, recordedNature: contact.recordedNature,
            serviceCode: contact.serviceCode, serviceName: contact.serviceName, channel: contact.channel,
            language: contact.language, history: history)
    }
}

/// What the record says of the same citizen's same matter before this request.
public struct MatterHistory: Sendable, Equatable {
    /// How surely the matter was raised before and is not resolved.
    public enum Precedent: Sendable, Equatable {
        /// Not, as far as the record says; or it was resolved since.
        case none
        /// Perhaps: the match is doubtful.
        case possible
        /// Yes: the match is clear, or 311 or a person says so.
        case certain
    }

    /// Raised before and not resolved. Closing alone settles nothing (`service.md`).
    public var raisedBefore: Precedent
    /// Nobody of the city reached the citizen since.
    public var nothingDone: Bool
    /// How many earlier contacts of the citizen there were about it.
    public var earlierContacts: Int

    /// A history; by default there is none.
    public init(raisedBefore: Precedent = .none, nothingDone: Bool = false, earlierContacts: Int = 0) {
        self.raisedBefore = raisedBefore
        self.nothingDone = nothingDone
        self.earlierContacts = earlierContacts
    }
}
