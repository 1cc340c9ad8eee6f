public import CaseStore
internal import Casework

/// A store that the conformance suite can open, close and open again.
public protocol StoreUnderTest {
    /// Opens the store to write; the same store each time.
    func openWriter() throws -> any CaseWriter
    /// Lets go of the writer that ``openWriter()`` gave.
    func close(_ writer: any CaseWriter) throws
    /// Opens the same store to read.
    func openReader() throws -> any CaseReader
}

/// What a driver did that the seam does not allow.
public struct ConformanceFailure: Error, CustomStringConvertible {
    public let description: String
}

/// One thing that every driver of the store does, with what checks it: a driver's tests run ``all``, each on a new store.
public struct CaseStoreConformance: Sendable, CustomStringConvertible {
    /// What the driver does, as a sentence.
    public let description: String
    /// Throws what is not as it should be.
    public let check: @Sendable (any StoreUnderTest) throws -> Void

    init(_ description: String, _ check: @escaping @Sendable (any StoreUnderTest) throws -> Void) {
        self.description = description
        self.check = check
    }

    /// The whole suite.
    public static let all: [CaseStoreConformance] = contacts + cases + batches + readers + trails
}

/// Throws unless `actual` is `expected`.
func expect<Value: Equatable>(_ actual: Value, is expected: Value, _ what: String) throws {
    if actual != expected {
        throw ConformanceFailure(description: "\(what): expected \(expected), found \(actual)")
    }
}

/// Throws unless `condition` holds.
func expect(_ condition: Bool, _ what: String) throws {
    if !condition { throw ConformanceFailure(description: what) }
}

/// Throws unless `body` fails for breaking an invariant.
func expectInvariantKept(_ what: String, _ body: () throws(StoreError) -> Void) throws {
    do throws(StoreError) {
        try body()
    } catch .invariant {
        return
    }
    throw ConformanceFailure(description: "\(what): taken all the same")
}

extension CaseWriter {
    /// Commits `changes` alone.
    func commit(_ changes: Changes) throws(StoreError) {
        var batch = BatchCommit()
        batch.changes = changes
        _ = try commit(batch)
    }

    /// Commits these states alone.
    func commit(contacts: [Contact] = [], cases: [Case] = []) throws(StoreError) {
        var changes = Changes()
        for contact in contacts { changes.contacts[contact.requestID] = contact }
        for caseFile in cases { changes.cases[caseFile.id] = caseFile }
        try commit(changes)
    }

    /// What is known of `requests` and `cases`.
    func load(
        requests: [String] = [], cases: [CaseID] = [], identity: Set<IdentityToken> = [], digests: Set<String> = []
    ) throws(StoreError) -> Casebook {
        var needs = CasebookNeeds()
        needs.requestIDs = Set(requests.map { RequestID($0) })
        needs.caseIDs = Set(cases)
        needs.identity = identity
        needs.digests = digests
        return try load(needs)
    }
}
