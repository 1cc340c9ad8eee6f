internal import Casework

/// Identity tokens as columns hold them: 17 bytes each, the kind of identifier and then its keyed hash.
enum TokenList {
    static let width = 17

    /// The key of `token` in the identity table.
    static func encode(_ token: IdentityToken) -> [UInt8] {
        var writer = ByteWriter(capacity: width)
        write(token, to: &writer)
        return writer.bytes
    }

    /// All of `tokens`, one after the other.
    static func encode(_ tokens: Set<IdentityToken>) -> [UInt8] {
        if tokens.isEmpty { return [] }
        var writer = ByteWriter(capacity: tokens.count * width)
        for token in tokens { write(token, to: &writer) }
        return writer.bytes
    }

    /// The tokens of a column.
    static func decode(_ column: [UInt8]) throws(StoreError) -> Set<IdentityToken> {
        if column.isEmpty { return [] }
        var reader = ByteReader(column)
        var tokens: Set<IdentityToken> = []
        while !reader.isAtEnd {
            guard let kind = kind(of: reader.byte()) else { throw .inputOutput("an identity token of unknown kind") }
            tokens.insert(IdentityToken(kind: kind, high: reader.word(), low: reader.word()))
        }
        guard !reader.failed else { throw .inputOutput("an identity token cut short") }
        return tokens
    }

    private static func write(_ token: IdentityToken, to writer: inout ByteWriter) {
        writer.byte(code(of: token.kind))
        writer.word(token.high)
        writer.word(token.low)
    }

    private static func code(of kind: IdentifierKind) -> UInt8 {
        switch kind {
        case .account: 1
        case .phone: 2
        case .email: 3
        case .name: 4
        case .place: 5
        case .household: 6
        case .spokenFor: 7
        }
    }

    private static func kind(of code: UInt8) -> IdentifierKind? {
        switch code {
        case 1: .account
        case 2: .phone
        case 3: .email
        case 4: .name
        case 5: .place
        case 6: .household
        case 7: .spokenFor
        default: nil
        }
    }
}
