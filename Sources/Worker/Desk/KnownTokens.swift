internal import Casework
internal import Synchronization

/// The keyed hashes of the citizens of one batch, each worked out once: a message is asked for them when the record is loaded, and
/// again when it is decided.
final class KnownTokens: Sendable {
    private let fingerprint: @Sendable (Identifier) -> IdentityToken
    private let known = Mutex<[IdentifyingFields: Set<IdentityToken>]>([:])

    init(_ fingerprint: @escaping @Sendable (Identifier) -> IdentityToken) { self.fingerprint = fingerprint }

    /// The hashes of all that identifies a citizen by `fields`.
    @Sendable
    func tokens(of fields: IdentifyingFields) -> Set<IdentityToken> {
        if let tokens = known.withLock({ $0[fields] }) { return tokens }
        let tokens = Set(fields.identifiers.map(fingerprint))
        known.withLock { $0[fields] = tokens }
        return tokens
    }
}
