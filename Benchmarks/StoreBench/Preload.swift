import CaseStore
import Casework
import Configuration
import Foundation

/// A record of many cases, made in minutes: written through the store's own seam, in batches far larger than the daemon's.
///
/// Everything that the daemon would have written is there, row for row: a receipt, a contact with details and three identity tokens, a
/// case with an open obligation, six rows of the journal. Nothing of it was decided by the rules. Every case was registered just
/// now, so its deadlines lie ahead and all of them are in the daemon's heap; all events count as sent; the configured policy
/// counts as the one in force, so that the daemon need not look at each case when it starts.
enum Preload {
    private static let batchSize = 5000

    /// Writes `cases` cases into the record that the configuration names, which must be empty or not be there.
    static func run(configuration path: String, cases: Int) throws {
        let settings = try ConfigurationFile.load(path: path).settings
        let store = try SQLiteCaseStore(path: settings.store.path)
        let now = Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
        var workload = Workload(citizens: cases, oneCaseIn: 1, startingAt: now - TimeSpan(milliseconds: Int64(cases)))
        var done = 0
        while done < cases {
            let size = min(batchSize, cases - done)
            try workload.preload(size, in: store, policyDigest: settings.policyDigest)
            done += size
            if done.isMultiple(of: batchSize * 20) { print("\(done) cases", terminator: "\r") }
        }
        print("\(done) cases written")
        try store.close()
    }
}
