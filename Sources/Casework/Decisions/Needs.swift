/// What must be loaded before `input` can be decided.
///
/// Asked in rounds: first with no book, then with what was loaded, until the answer names nothing that was not asked for
/// before. What does not exist stays in the answer, so the caller compares answers, not what it found.
public func needs(of input: Input, in book: Casebook?, context: Context) -> CasebookNeeds {
    var needs = CasebookNeeds()
    switch input {
    case .caseDue(let caseID):
        needs.caseIDs.insert(caseID)
        if let book {
            needs.addReviews(of: caseID, in: book, due: context.now)
            needs.addOpenMeeting(of: caseID, in: book)
        }
    case .digestDue(let addressee):
        needs.digests.insert(addressee)
    case .message(let message, _):
        needs.add(message, in: book, context)
        guard let book, let requestID = message.requestID else { break }
        for kept in book.parked[requestID] ?? [] { needs.add(kept.message, in: book, context) }
    }
    return needs
}

extension CasebookNeeds {
    /// What the first answer about `input`, this one, grows to now that `book` was loaded: itself, where nothing of it is on file.
    public func widened(for input: Input, in book: Casebook, context: Context) -> CasebookNeeds {
        guard book.holdsAny(of: self) else { return self }
        return Casework.needs(of: input, in: book, context: context)
    }

    /// Whether `asked` names everything that this does.
    public func isCovered(by asked: CasebookNeeds) -> Bool {
        requestIDs.isSubset(of: asked.requestIDs) && caseIDs.isSubset(of: asked.caseIDs)
            && identity.isSubset(of: asked.identity) && digests.isSubset(of: asked.digests)
    }

    fileprivate mutating func add(_ message: Message, in book: Casebook?, _ context: Context) {
        switch message {
        case .meetingUpdated(let update): addMeeting(update.meetingID, in: book)
        case .requestCreated(let message): addFields(message.fields, of: message.requestID, in: book, context)
        case .requestUpdated(let message): addFields(message.fields, of: message.requestID, in: book, context)
        case .citizenOrder(let order):
            if case .rectified(let fields) = order.right { addFields(fields, of: order.requestID, in: book, context) }
        case .repeatCorrected(let correction):
            if let earlier = correction.earlierRequestID {
                requestIDs.insert(earlier)
                addMatter(of: earlier, in: book)
            }
        case .followUpRecorded, .caseResolved, .triageCorrected, .messageDiscarded, .unreadableRequest: break
        }
        guard let requestID = message.requestID else { return }
        requestIDs.insert(requestID)
        // A follow-up is kept with its contact; nothing is matched for it.
        if case .followUpRecorded = message {
            if let book, let caseID = book.contacts[requestID]?.caseID { addOpenMeeting(of: caseID, in: book) }
            return
        }
        addMatter(of: requestID, in: book)
    }

    /// What a statement may lead to: the same citizen's contacts, and the requests that it names.
    private mutating func addFields(
        _ fields: RequestFields, of requestID: RequestID, in book: Casebook?, _ context: Context
    ) {
        let known = book?.contacts[requestID]
        let details = fields.details(over: known?.details)
        if fields.anonymous.value != true { identity.formUnion(context.tokens(of: details).sought) }
        if let replaced = fields.replacesRequestID.value { requestIDs.insert(replaced) }
        addNamed(parent: fields.parentRequestID.value, text: fields.description.value, in: book)
        // A transfer joins the case of what it replaces.
        if let replaced = fields.replacesRequestID.value { addMatter(of: replaced, in: book) }
        guard let book else { return }
        addCitizen(in: book)
    }

    /// What a contact may repeat though it be another's: its parent, and what its text quotes, with details.
    private mutating func addNamed(parent: RequestID?, text: String?, in book: Casebook?) {
        var named = CasebookNeeds()
        if let parent { named.requestIDs.insert(parent) }
        if let text { named.addQuoted(in: text) }
        if let book {
            for caseID in named.caseIDs { named.addSuccessor(of: caseID, in: book) }
            for requestID in named.requestIDs { if let contact = book.contacts[requestID] { named.addDouble(contact) } }
        }
        formUnion(named)
    }

    /// The contacts of a case that is quoted, or of that into which it was linked since.
    private mutating func addSuccessor(of caseID: CaseID, in book: Casebook) {
        var current = caseID
        while let next = book.cases[current]?.mergedInto, caseIDs.insert(next).inserted { current = next }
        requestIDs.formUnion(book.cases[current]?.contacts ?? [])
    }

    /// All that is on file of the citizen: what one contact tells of who it is leads to others, which tell more. Names and
    /// doors lead no further, since they are shared by strangers.
    private mutating func addCitizen(in book: Casebook) {
        for contact in book.contacts(sharing: identity) {
            identity.formUnion(contact.identity.filter(\.kind.leadsOn))
            addDouble(contact)
            addNamed(parent: contact.parentRequestID, text: contact.details?.description, in: book)
            guard let caseID = contact.caseID else { continue }
            // Whoever an open meeting answered and has left the case since.
            let answered = book.cases[caseID]?.openMeeting?.contacts ?? []
            requestIDs.formUnion(answered.filter { book.contacts[$0] == nil })
            addOutOfSight(of: caseID, in: book)
        }
    }

    /// The case's contacts that were loaded without their details: other citizens' whom a person linked to it, since whoever sits at a
    /// meeting must be told from all of them.
    private mutating func addOutOfSight(of caseID: CaseID, in book: Casebook) {
        guard let filed = book.cases[caseID]?.contacts, filed.count > 1 else { return }
        requestIDs.formUnion(filed.filter { !(book.contacts[$0]?.isInSight ?? false) })
    }

    /// The contacts of a case with an open meeting, with details: it is looked at again who sits there.
    fileprivate mutating func addOpenMeeting(of caseID: CaseID, in book: Casebook) {
        guard let caseFile = book.cases[caseID], caseFile.openMeeting != nil else { return }
        requestIDs.formUnion(caseFile.contacts)
    }

    /// What belongs to a contact on file: those it is one with, its citizen's contacts, and its case's contacts with details.
    private mutating func addMatter(of requestID: RequestID, in book: Casebook?) {
        guard let book, let contact = book.contacts[requestID] else { return }
        identity.formUnion(contact.identity)
        addDouble(contact)
        addNamed(parent: contact.parentRequestID, text: contact.details?.description, in: book)
        if let replaced = contact.replacesRequestID { requestIDs.insert(replaced) }
        if let caseID = contact.caseID { addContacts(of: caseID, in: book) }
        addCitizen(in: book)
    }

    private mutating func addDouble(_ contact: Contact) {
        if let root = contact.standing.root { requestIDs.insert(root) }
    }

    /// Whoever meets must be told from whoever complains: a case's contacts are needed with details where a meeting may arise.
    private mutating func addContacts(of caseID: CaseID, in book: Casebook) {
        caseIDs.insert(caseID)
        for requestID in book.cases[caseID]?.contacts ?? [] {
            requestIDs.insert(requestID)
            // A person can have linked contacts of several citizens.
            if let contact = book.contacts[requestID] {
                identity.formUnion(contact.identity.filter(\.kind.leadsOn))
            }
        }
    }

    private mutating func addMeeting(_ meetingID: MeetingID, in book: Casebook?) {
        var caseID = meetingID.caseID
        caseIDs.insert(caseID)
        while let next = book?.cases[caseID]?.mergedInto, caseIDs.insert(next).inserted { caseID = next }
        if let book { addContacts(of: caseID, in: book) }
    }

    /// A review that nobody decided in time moves its contact: all that filing looks at is needed.
    fileprivate mutating func addReviews(of caseID: CaseID, in book: Casebook, due now: Instant) {
        let due = (book.cases[caseID]?.reviews ?? []).filter { $0.isOpen && $0.decideBy <= now }
        for review in due {
            for requestID in [review.requestID] + review.candidates.map(\.requestID) {
                requestIDs.insert(requestID)
                addMatter(of: requestID, in: book)
            }
        }
    }
}

extension RequestFields {
    /// What identifies the citizen by these fields, and by `known` where they say nothing.
    fileprivate func details(over known: ContactDetails?) -> ContactDetails {
        var details = known ?? ContactDetails()
        details.description = description.over(details.description)
        details.firstName = firstName.over(details.firstName)
        details.lastName = lastName.over(details.lastName)
        details.phone = phone.over(details.phone)
        details.email = email.over(details.email)
        details.accountID = accountID.over(details.accountID)
        details.address = address.over(details.address)
        return details
    }
}

extension Stated {
    /// The value after this statement, where it was `former` before.
    fileprivate func over(_ former: Value?) -> Value? {
        switch self {
        case .absent: former
        case .cleared: nil
        case .value(let value): value
        }
    }
}
