/// The fields by which a contact may lead to earlier ones, as written.
public struct IdentifyingFields: Hashable, Sendable {
    let account: String?
    let phone: String?
    let email: String?
    let firstName: String?
    let lastName: String?
    let address: String?
    let text: String?

    /// Those of `details`.
    public init(_ details: ContactDetails) {
        account = details.accountID
        phone = details.phone
        email = details.email
        firstName = details.firstName
        lastName = details.lastName
        address = details.address
        text = details.description
    }

    /// Those of a message's `fields`; one that is absent or cleared says nothing.
    public init(_ fields: RequestFields) {
        account = fields.accountID.value
        phone = fields.phone.value
        email = fields.email.value
        firstName = fields.firstName.value
        lastName = fields.lastName.value
        address = fields.address.value
        text = fields.description.value
    }

    /// Everything that they say, in the normal form that is hashed (`service.md`, "The second contact").
    ///
    /// What is junk (a phone number of zeros, `anonyme`) identifies nobody and is left out. A name has a form for each of its
    /// family names, as it sounds, so that a married name or a slip of the pen still leads to it. The address leads to the
    /// household, and to whoever speaks for another there. These only lead: what two contacts really have in common is weighed
    /// afterwards.
    public var identifiers: CitizenIdentifiers {
        var found: [Identifier] = []
        if let account = AccountID.normalized(account) { found.append(.init(kind: .account, normalized: account)) }
        if let number = PhoneNumber(phone) { found.append(.init(kind: .phone, normalized: number.e164)) }
        if let address = EmailAddress(email) { found.append(.init(kind: .email, normalized: address.folded)) }
        let name = PersonName(first: firstName, last: lastName)
        found += name.keys.map { .init(kind: .name, normalized: $0) }
        guard let door = StreetAddress(address)?.door else { return CitizenIdentifiers(own: found, sought: found) }
        found += name.households.map { .init(kind: .household, normalized: "\(door) \($0)") }
        let place = Identifier(kind: .place, normalized: door)
        let spokenFor = Identifier(kind: .spokenFor, normalized: door)
        // Whoever speaks for another may do so for anybody at the door.
        return speaksForAnother
            ? CitizenIdentifiers(own: found + [place, spokenFor], sought: found + [place, spokenFor])
            : CitizenIdentifiers(own: found + [place], sought: found + [spokenFor])
    }

    private var speaksForAnother: Bool { ReferenceReading(FoldedText(text)).all.contains(.onBehalf) }
}

/// What identifies the citizen of one contact.
public struct CitizenIdentifiers: Sendable, Equatable {
    /// What the contact is known by from now on.
    public let own: [Identifier]
    /// What leads to earlier contacts that may be the same citizen's, or of somebody who spoke for them.
    public let sought: [Identifier]
}

/// The same as keyed hashes.
public struct CitizenTokens: Sendable, Equatable {
    /// What the contact is known by from now on.
    public let own: Set<IdentityToken>
    /// What leads to earlier contacts that may be the same citizen's, or of somebody who spoke for them.
    public let sought: Set<IdentityToken>

    /// Those of what `fields` say.
    public init(of fields: IdentifyingFields, by fingerprint: (Identifier) -> IdentityToken) {
        let identifiers = fields.identifiers
        own = Set(identifiers.own.map(fingerprint))
        // Nearly all of them are the contact's own.
        let others = identifiers.sought.filter { !identifiers.own.contains($0) }
        let isSought = Set(identifiers.sought.map(\.kind))
        sought = own.filter { isSought.contains($0.kind) }.union(others.map(fingerprint))
    }
}

/// The id of a citizen's account with the city.
enum AccountID {
    /// Case, white space and hyphens aside (`ENT-4402` is `ent4402`); `nil` where there is none.
    static func normalized(_ text: String?) -> String? {
        guard let text, text.utf8.count <= 256 else { return nil }
        let folded = text.lowercased().filter { !$0.isWhitespace && $0 != "-" }
        let isPlaceholder = folded.allSatisfy { $0 == "0" } || Placeholder.words.contains(folded)
        return folded.isEmpty || isPlaceholder ? nil : folded
    }
}

/// What is typed into a field because it must not be empty.
enum Placeholder {
    static let words: Set<String> = [
        "null", "nil", "none", "na", "n/a", "n.a.", "aucun", "aucune", "inconnu", "inconnue", "unknown", "anonyme",
        "anonymous", "refus", "refuse", "test", "x", "xx", "xxx", "citoyen", "citoyenne", "citizen", "nd", "vide",
    ]
}
