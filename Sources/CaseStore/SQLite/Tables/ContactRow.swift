internal import Casework

/// How a contact lies in the columns of ``ContactTable/columns``.
enum ContactRow {
    /// Binds the columns, in their order; nothing at all when it throws.
    static func bind(_ contact: Contact, to statement: PreparedStatement) throws(StoreError) {
        let attempts = try JSONColumn.encodeList(contact.attempts)
        statement.bind(contact.registeredAt)
        statement.bind(contact.claimedRegistration)
        statement.bind(contact.receivedAt)
        statement.bind(contact.caseID)
        bind(contact.standing, to: statement)
        bind(contact.judgement, to: statement)
        statement.bind(contact.recordedNature?.rawValue)
        statement.bind(contact.flags.isEmpty ? "" : CodeList.encode(contact.flags.map(\.rawValue).sorted()))
        statement.bind(contact.status.rawValue)
        statement.bind(contact.serviceCode)
        statement.bind(contact.serviceName)
        statement.bind(contact.channel?.rawValue)
        statement.bind(contact.language)
        statement.bind(contact.district)
        statement.bind(contact.parentRequestID)
        statement.bind(contact.replacesRequestID)
        statement.bind(CodeList.encode(contact.match.lazy.map(\.rawValue)))
        statement.bind(attempts)
        statement.bind(StatedInstants.encode(contact.statedAt))
        statement.bind(contact.lastSequence)
        statement.bind(TokenList.encode(contact.identity))
    }

    /// Reads a row whose number has been read already as `id`.
    static func read(_ row: inout ResultRow, id: Int64, withDetails: Bool) throws(StoreError) -> StoredContact {
        let requestID = row.requestID()
        let registeredAt = row.instant()
        let claimed = row.instant()
        let received = row.instant()
        let caseID = row.optionalCaseID()
        let standing = try standing(&row)
        var contact = Contact(
            requestID: requestID, registeredAt: registeredAt, claimedRegistration: claimed, receivedAt: received,
            judgement: try judgement(&row))
        contact.caseID = caseID
        contact.standing = standing
        contact.recordedNature = try row.optionalWord()
        contact.flags = try flags(row.text())
        contact.status = try row.word()
        contact.serviceCode = row.optionalText()
        contact.serviceName = row.optionalText()
        contact.channel = try row.optionalWord()
        contact.language = row.optionalText()
        contact.district = row.optionalText()
        contact.parentRequestID = row.optionalRequestID()
        contact.replacesRequestID = row.optionalRequestID()
        contact.match = CodeList.decode(row.text()).map(ReasonCode.init(rawValue:))
        if let attempts = row.optionalText() { contact.attempts = try JSONColumn.decode(attempts) }
        contact.statedAt = try StatedInstants.decode(row.bytes())
        contact.lastSequence = row.integer()
        contact.identity = try TokenList.decode(row.bytes())
        if withDetails { contact.details = try row.optionalBytes().map(DetailsCodec.decode) }
        return StoredContact(rowID: id, contact: contact)
    }

    private static func bind(_ standing: Standing, to statement: PreparedStatement) {
        switch standing {
        case .alone: bind("alone", of: nil, to: statement)
        case .complaint: bind("complaint", of: nil, to: statement)
        case .history: bind("history", of: nil, to: statement)
        case .sameSubmission(let other): bind("same_submission", of: other, to: statement)
        case .transfer(let other): bind("transfer", of: other, to: statement)
        case .remark: bind("remark", of: nil, to: statement)
        }
    }

    private static func bind(_ word: String, of other: RequestID?, to statement: PreparedStatement) {
        statement.bind(word)
        statement.bind(other)
    }

    private static func standing(_ row: inout ResultRow) throws(StoreError) -> Standing {
        let word = row.text()
        let other = row.optionalRequestID()
        switch (word, other) {
        case ("alone", nil): return .alone
        case ("complaint", nil): return .complaint
        case ("history", nil): return .history
        case ("same_submission", let other?): return .sameSubmission(as: other)
        case ("transfer", let other?): return .transfer(of: other)
        case ("remark", nil): return .remark
        default: throw .inputOutput("a contact of unknown standing")
        }
    }

    private static func bind(_ judgement: Judgement, to statement: PreparedStatement) {
        statement.bind(judgement.kind.rawValue)
        statement.bind(judgement.treatedAs.rawValue)
        statement.bind(judgement.confidence)
        statement.bind(judgement.priority)
        statement.bind(CodeList.encode(judgement.reasons.lazy.map(\.rawValue)))
        statement.bind(judgement.needsReview)
        statement.bind(judgement.correction?.by)
        statement.bind(judgement.correction?.at)
        statement.bind(judgement.complaintSince)
        statement.bind(judgement.revision)
        statement.bind(judgement.rulesVersion)
    }

    private static func judgement(_ row: inout ResultRow) throws(StoreError) -> Judgement {
        let kind: Kind = try row.word()
        let treatedAs: Kind = try row.word()
        let confidence = row.double()
        let priority = Int(row.integer())
        let reasons = CodeList.decode(row.text()).map(ReasonCode.init(rawValue:))
        let needsReview = row.flag()
        let correction = correction(by: row.optionalText(), at: row.optionalInstant())
        let since = row.optionalInstant()
        let revision = Int(row.integer())
        var judgement = Judgement(
            kind: kind, treatedAs: treatedAs, confidence: confidence, priority: priority, reasons: reasons,
            needsReview: needsReview, rulesVersion: row.text())
        judgement.correction = correction
        judgement.complaintSince = since
        judgement.revision = revision
        return judgement
    }

    private static func correction(by author: String?, at: Instant?) -> HumanDecision? {
        guard let author, let at else { return nil }
        return HumanDecision(by: author, at: at)
    }

    private static func flags(_ column: String) throws(StoreError) -> Set<ContactFlag> {
        var flags: Set<ContactFlag> = []
        for code in CodeList.decode(column) {
            guard let flag = ContactFlag(rawValue: code) else { throw .inputOutput("a contact with an unknown flag") }
            flags.insert(flag)
        }
        return flags
    }
}
