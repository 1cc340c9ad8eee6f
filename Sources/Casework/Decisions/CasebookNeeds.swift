/// What must be in the ``Casebook`` before a batch of inputs can be decided.
///
/// Loading a contact loads those that are one with it, and its case whole; loading a case loads its contacts, without their sealed details unless they
/// were asked for by request or by identity.
public struct CasebookNeeds: Sendable, Equatable {
    /// Contacts to load with details, and messages kept for them.
    public var requestIDs: Set<RequestID> = []
    public var caseIDs: Set<CaseID> = []
    /// Load the latest contacts known by any of these, with details.
    public var identity: Set<IdentityToken> = []
    /// Load the entries of these addressees' lists, and their cases.
    public var digests: Set<String> = []

    /// Nothing is needed.
    public init() {}

    /// Adds what `other` needs.
    public mutating func formUnion(_ other: CasebookNeeds) {
        requestIDs.formUnion(other.requestIDs)
        caseIDs.formUnion(other.caseIDs)
        identity.formUnion(other.identity)
        digests.formUnion(other.digests)
    }
}
