/// Which contacts of one case are one citizen's: a person can have linked those of several.
///
/// Whoever shares an account, a phone, an e-mail or a name with another is one with them, and so with those of the other; so are a form
/// and its double, a request and its transfer. Of whom nothing is known may be anybody: contact data that is merely missing takes
/// nothing away.
struct CitizensOfCase {
    private var leaders: [RequestID: RequestID] = [:]

    init(_ contacts: [Contact]) {
        var bearers: [IdentityToken: RequestID] = [:]
        for contact in contacts {
            let tokens = contact.identity.filter { !$0.kind.isOfDoor }
            guard !tokens.isEmpty else { continue }
            leaders[contact.requestID] = contact.requestID
            for token in tokens {
                if let other = bearers[token] {
                    join(contact.requestID, other)
                } else {
                    bearers[token] = contact.requestID
                }
            }
        }
        for contact in contacts {
            if let root = contact.standing.root, leaders[contact.requestID] != nil, leaders[root] != nil {
                join(contact.requestID, root)
            }
        }
    }

    /// Whether both are one citizen's, as far as is known.
    func mayBeOne(_ left: RequestID, _ right: RequestID) -> Bool {
        guard left != right, leaders[left] != nil, leaders[right] != nil else { return true }
        return leader(of: left) == leader(of: right)
    }

    private func leader(of requestID: RequestID) -> RequestID {
        var current = requestID
        while let next = leaders[current], next != current { current = next }
        return current
    }

    private mutating func join(_ left: RequestID, _ right: RequestID) {
        leaders[leader(of: left)] = leader(of: right)
    }
}
