internal import Casework

/// Which contacts each identity token leads to.
struct IdentityTable {
    /// How many contacts a token leads to at most, the latest received first: a very common name must not slow everybody down.
    static let mostPerToken = 50
    /// How many a door leads to: those who live there matter, not the hundreds who give a public building's address.
    static let mostPerDoor = 12

    private let ofToken: PreparedStatement
    private let insert: PreparedStatement
    private let delete: PreparedStatement

    init(_ connection: StoreConnection) throws(StoreError) {
        ofToken = try connection.prepare(
            "SELECT contact_id FROM identity WHERE token = ? ORDER BY contact_id DESC LIMIT ?")
        insert = try connection.prepare("INSERT OR IGNORE INTO identity (token, contact_id) VALUES (?, ?)")
        delete = try connection.prepare("DELETE FROM identity WHERE token = ? AND contact_id = ?")
    }

    /// Calls `body` with the rows of the latest contacts known by `token`.
    func forEachRow(of token: IdentityToken, _ body: (Int64) -> Void) throws(StoreError) {
        ofToken.bind(TokenList.encode(token))
        ofToken.bind(Int64(token.kind.isOfDoor ? Self.mostPerDoor : Self.mostPerToken))
        try ofToken.forEachRow { body($0.integer()) }
    }

    /// Makes row `contact` known by `tokens` instead of `former`.
    func replace(
        _ former: Set<IdentityToken>, by tokens: Set<IdentityToken>, of contact: Int64
    ) throws(StoreError) {
        for token in former where !tokens.contains(token) {
            delete.bind(TokenList.encode(token))
            delete.bind(contact)
            try delete.run()
        }
        for token in tokens where !former.contains(token) {
            insert.bind(TokenList.encode(token))
            insert.bind(contact)
            try insert.run()
        }
    }
}
