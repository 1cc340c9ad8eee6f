internal import Casework
internal import Synchronization

/// The keyed hashes of the citizens of one batch, each worked out once: a message is asked for them when the record is loaded, and
/// again when it is decided. Those of registrations came with them.
final class KnownTokens: Sendable {
    private let fingerprint: @Sendable (Identifier) -> IdentityToken
    private let known: Mutex<[IdentifyingFields: CitizenTokens]>

    init(_ arrivals: [Arrival], fingerprint: @escaping @Sendable (Identifier) -> IdentityToken) {
        self.fingerprint = fingerprint
        var tokens: [IdentifyingFields: CitizenTokens] = [:]
        tokens.reserveCapacity(arrivals.count)
        for citizen in arrivals.lazy.compactMap(\.citizen) { tokens[citizen.fields] = citizen.tokens }
        known = Mutex(tokens)
    }

    /// The hashes of all that identifies a citizen by `fields`.
    @Sendable
    func tokens(of fields: IdentifyingFields) -> CitizenTokens {
        known.withLock { known in
            if let tokens = known[fields] { return tokens }
            let tokens = CitizenTokens(of: fields, by: fingerprint)
            known[fields] = tokens
            return tokens
        }
    }
}
