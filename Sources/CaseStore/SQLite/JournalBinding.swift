internal import Casework

/// Binds the rows of a journal that was begun before rows were bound to each other (schema version 1), inside the caller's
/// transaction. What was done to them until then, nobody can tell.
struct JournalBinding {
    private let rows: JournalQueries
    private let meta: MetaTable
    private let save: PreparedStatement

    init(_ connection: StoreConnection) throws(StoreError) {
        rows = try JournalQueries(connection)
        meta = try MetaTable(connection)
        save = try connection.prepare("UPDATE journal SET link = ? WHERE sequence = ?")
    }

    func bindAll() throws(StoreError) {
        guard let epoch = try meta.value(of: .epoch) else { throw .incompatible("the store has no name") }
        var chain = JournalChain(epoch: epoch)
        var last: Int64 = 0
        while true {
            let page = try rows.entries(after: last, limit: JournalAudit.rowsAtOnce)
            guard let end = page.last else { return }
            for entry in page {
                save.bind(chain.link(entry.row, as: entry.sequence))
                save.bind(entry.sequence)
                try save.run()
            }
            last = end.sequence
        }
    }
}
