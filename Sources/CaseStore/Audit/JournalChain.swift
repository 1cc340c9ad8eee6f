internal import Casework
internal import Crypto

/// The chain that binds each row of the journal to all before it, so that none can be changed, taken out, put in or moved without
/// every later link showing it.
///
/// The link of a row is SHA-256 of the link before it and of the row's fields, each so marked that no two rows have the same bytes:
/// `00` for what is absent; `01` and eight bytes for a whole number; `02`, its length in eight bytes and the bytes themselves for a
/// text. Numbers are big-endian, in two's complement. The fields come as they stand in the table: number, instant in milliseconds since 1970,
/// code, case's number, request's id, facts, and of an event its id, type, routing key and body. The first row's link
/// continues that of the record's name, so that rows of another record do not fit.
public struct JournalChain: Sendable, Equatable {
    /// The latest link.
    public private(set) var head: [UInt8]

    /// The chain of the record called `epoch`, before its first row.
    public init(epoch: String) { head = Array(SHA256.hash(data: Array("vip311 journal \(epoch)".utf8))) }

    /// A chain that goes on from the link `head`.
    public init(after head: [UInt8]) { self.head = head }

    /// How many bytes a link has.
    public static let linkLength = 32

    /// Goes on by `row`, which has the number `sequence`; returns its link.
    public mutating func link(_ row: JournalRow, as sequence: Int64) -> [UInt8] {
        var bytes = LinkBytes(after: head, expecting: (row.facts?.count ?? 0) + (row.publication?.body.count ?? 0))
        bytes.add(sequence)
        bytes.add(row.at.milliseconds)
        bytes.add(row.code.utf8)
        bytes.add(row.caseID?.number)
        bytes.add(row.requestID?.text.utf8)
        bytes.add(row.facts)
        bytes.add(row.publication?.id.utf8)
        bytes.add(row.publication?.type.utf8)
        bytes.add(row.publication?.routingKey.utf8)
        bytes.add(row.publication?.body)
        head = Array(SHA256.hash(data: bytes.all))
        return head
    }
}

/// What a link is the hash of.
private struct LinkBytes {
    private(set) var all: [UInt8]

    init(after link: [UInt8], expecting further: Int) {
        all = []
        all.reserveCapacity(link.count + further + Self.mostOfOtherFields)
        all += link
    }

    private static let mostOfOtherFields = 512

    mutating func add(_ number: Int64?) {
        guard let number else { return all.append(0) }
        all.append(1)
        addNumber(UInt64(bitPattern: number))
    }

    mutating func add(_ text: (some Collection<UInt8>)?) {
        guard let text else { return all.append(0) }
        all.append(2)
        addNumber(UInt64(text.count))
        all += text
    }

    private mutating func addNumber(_ number: UInt64) {
        for shift in stride(from: 56, through: 0, by: -8) { all.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
}
