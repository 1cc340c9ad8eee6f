/// The fields by which a contact may lead to earlier ones, as written.
public struct IdentifyingFields: Hashable, Sendable {
    let account: String?
    let phone: String?
    let email: String?
    let firstName: String?
    let lastName: String?
    let address: String?

    /// Those of `details`.
    public init(_ details: ContactDetails) {
        account = details.accountID
        phone = details.phone
        email = details.email
        firstName = details.firstName
        lastName = details.lastName
        address = details.address
    }

    /// Those of a message's `fields`; one that is absent or cleared says nothing.
    public init(_ fields: RequestFields) {
        account = fields.accountID.value
        phone = fields.phone.value
        email = fields.email.value
        firstName = fields.firstName.value
        lastName = fields.lastName.value
        address = fields.address.value
    }

    /// Everything that they say, in the normal form that is hashed (`service.md`, "The second contact").
    ///
    /// What is junk (a phone number of zeros, `anonyme`) identifies nobody and is left out. A name has a form for each of its
    /// family names, as it sounds, so that a married name or a slip of the pen still leads to it; the address leads to whoever
    /// speaks for the household. Both only lead: what two contacts really have in common is weighed afterwards.
    public var identifiers: [Identifier] {
        var found: [Identifier] = []
        if let account = AccountID.normalized(account) { found.append(.init(kind: .account, normalized: account)) }
        if let number = PhoneNumber(phone) { found.append(.init(kind: .phone, normalized: number.e164)) }
        if let address = EmailAddress(email) { found.append(.init(kind: .email, normalized: address.folded)) }
        found += PersonName(first: firstName, last: lastName).keys.map { .init(kind: .name, normalized: $0) }
        if let door = StreetAddress(address)?.door { found.append(.init(kind: .place, normalized: door)) }
        return found
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
