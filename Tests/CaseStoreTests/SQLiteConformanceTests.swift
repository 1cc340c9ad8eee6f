import CaseStore
import TestKit
import Testing

@Suite("The SQLite store conforms")
struct SQLiteConformanceTests {
    @Test("to the seam", arguments: CaseStoreConformance.all)
    func conforms(_ conformance: CaseStoreConformance) throws {
        try conformance.check(SQLiteUnderTest(folder: StoreFolder()))
    }
}
