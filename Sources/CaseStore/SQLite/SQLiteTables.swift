/// Every statement of the writer, prepared once.
final class SQLiteTables {
    let contacts: ContactTable
    let identity: IdentityTable
    let cases: CaseTable
    let parked: ParkedTable
    let discards: DiscardTable
    let digests: DigestTable
    let journal: JournalTable
    let inbox: InboxTable
    let meta: MetaTable
    let metaWriter: MetaWriter

    init(_ connection: StoreConnection) throws(StoreError) {
        contacts = try ContactTable(connection)
        identity = try IdentityTable(connection)
        cases = try CaseTable(connection)
        parked = try ParkedTable(connection)
        discards = try DiscardTable(connection)
        digests = try DigestTable(connection)
        journal = try JournalTable(connection)
        inbox = try InboxTable(connection)
        meta = try MetaTable(connection)
        metaWriter = try MetaWriter(connection)
    }
}
