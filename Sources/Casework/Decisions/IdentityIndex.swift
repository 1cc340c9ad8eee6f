/// Which contacts each identity token leads to.
///
/// Nearly every token leads to one contact, for which no set is made.
struct IdentityIndex: Sendable {
    private struct Known {
        var first: RequestID
        var others: Set<RequestID> = []
    }

    private var byToken: [IdentityToken: Known] = [:]

    /// How many tokens most contacts have: phone, e-mail, name, door.
    static let tokensPerContact = 4

    mutating func reserveCapacity(_ tokens: Int) { byToken.reserveCapacity(tokens) }

    /// The ids of the contacts that share at least one of `tokens`.
    func requestIDs(sharing tokens: Set<IdentityToken>) -> Set<RequestID> {
        var found: Set<RequestID> = []
        for token in tokens {
            guard let known = byToken[token] else { continue }
            found.insert(known.first)
            if !known.others.isEmpty { found.formUnion(known.others) }
        }
        return found
    }

    /// Whether any of `tokens` leads to a contact.
    func knowsAny(of tokens: Set<IdentityToken>) -> Bool { tokens.contains { byToken[$0] != nil } }

    /// Makes `requestID` known by `token`.
    mutating func add(_ requestID: RequestID, to token: IdentityToken) {
        guard var known = byToken[token] else {
            byToken[token] = Known(first: requestID)
            return
        }
        guard known.first != requestID else { return }
        byToken[token] = nil
        known.others.insert(requestID)
        byToken[token] = known
    }

    /// Makes `requestID` known by `token` no longer.
    mutating func remove(_ requestID: RequestID, from token: IdentityToken) {
        guard var known = byToken.removeValue(forKey: token) else { return }
        if known.first != requestID {
            known.others.remove(requestID)
        } else if let next = known.others.popFirst() {
            known.first = next
        } else {
            return
        }
        byToken[token] = known
    }
}
