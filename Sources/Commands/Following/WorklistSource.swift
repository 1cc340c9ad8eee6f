internal import CaseStore
internal import Casework

/// The follow-ups owed, looked at again and again.
struct WorklistSource {
    let path: String
    let district: String?

    /// Seconds from one look to the next.
    static let pause = 2
    /// The most that one look takes in.
    private static let longest = 100_000
    private var seen: (end: JournalEnd?, entries: [WorklistEntry])?

    /// Of the record at `path`, whose daemon may run or not; of one district, where one is given.
    init(path: String, district: String?) {
        self.path = path
        self.district = district
    }

    /// All that is owed now, those due first at the head. The list is read again only if something was recorded since; the record is
    /// opened each time, for another may be put in its place; while there is none, what was seen last stays.
    mutating func read() throws -> [WorklistEntry] {
        do throws(StoreError) {
            let reader = try SQLiteCaseReader(path: path)
            let end = try reader.journalEnd()
            if seen == nil || seen?.end != end {
                seen = (end, try reader.worklist(district: district, limit: Self.longest))
            }
            try reader.close()
        } catch {
            guard let seen, case .unavailable = error else { throw Failure(error) }
            return seen.entries
        }
        return seen?.entries ?? []
    }
}
