/// Everything that `details` say of who the citizen is, in the normal form that is hashed (`service.md`, "The second contact").
///
/// What is junk (a phone number of zeros, `anonyme`) identifies nobody and is left out.
public func identifiers(of details: ContactDetails) -> [Identifier] {
    identifiers(
        account: details.accountID, phone: details.phone, email: details.email, firstName: details.firstName,
        lastName: details.lastName)
}

/// Everything that a message's `fields` say of who the citizen is; a field that is absent or cleared says nothing.
public func identifiers(of fields: RequestFields) -> [Identifier] {
    identifiers(
        account: fields.accountID.value, phone: fields.phone.value, email: fields.email.value,
        firstName: fields.firstName.value, lastName: fields.lastName.value)
}

private func identifiers(
    account: String?, phone: String?, email: String?, firstName: String?, lastName: String?
) -> [Identifier] {
    var found: [Identifier] = []
    if let normalized = AccountID.normalized(account) { found.append(.init(kind: .account, normalized: normalized)) }
    if let number = PhoneNumber(phone) { found.append(.init(kind: .phone, normalized: number.e164)) }
    if let address = EmailAddress(email) { found.append(.init(kind: .email, normalized: address.folded)) }
    let name = PersonName(first: firstName, last: lastName)
    if let normalized = name.normalized { found.append(.init(kind: .name, normalized: normalized)) }
    return found
}

/// The id of a citizen's account with the city.
enum AccountID {
    /// Case and white space aside; `nil` where there is none.
    static func normalized(_ text: String?) -> String? {
        guard let text, text.utf8.count <= 256 else { return nil }
        let folded = text.lowercased().filter { !$0.isWhitespace }
        let isPlaceholder = folded.allSatisfy { $0 == "0" || $0 == "-" } || Placeholder.words.contains(folded)
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
