internal import CaseStore
internal import Casework
internal import Contract
internal import Crypto

extension Input {
    /// What the rules are asked to decide of a delivery, if anything.
    init?(_ decoded: Decoded) {
        switch decoded.result {
        case .message(let message): self = .message(message, decoded.envelope)
        case .refused(_, let salvage?): self = .message(.unreadableRequest(salvage), decoded.envelope)
        case .refused(_, nil): return nil
        }
    }
}

extension Decoded {
    /// Whether it is the same message under the same id whatever else it says.
    var isOneByItsID: Bool {
        guard case .message(let message) = result else { return false }
        return message.isOneByItsID
    }
}

extension Wake {
    /// What the rules are asked to decide.
    var input: Input {
        switch self {
        case .caseFile(let id): .caseDue(id)
        case .digest(let addressee): .digestDue(addressee: addressee)
        }
    }
}

extension Envelope {
    /// What makes two deliveries one message.
    var key: MessageKey {
        var named: [UInt8] = []
        named.reserveCapacity(source.utf8.count + 1 + id.utf8.count)
        named += source.utf8
        named.append(0)
        named += id.utf8
        return MessageKey(bytes: Array(SHA256.hash(data: named).prefix(16)))
    }
}

extension MessageKey {
    /// The key as logs, headers and the audit show it.
    var hexadecimal: String { bytes.hexadecimal }
}

/// The key of a message whose envelope cannot or may not be read.
enum MessageFingerprint {
    /// The leading 16 bytes of the body's SHA-256.
    static func ofBody(_ body: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: body).prefix(16)) }
}

extension [UInt8] {
    /// Two lower-case hexadecimal digits a byte.
    var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

extension Decision.Outcome {
    /// How the inbox remembers it.
    var receipt: Receipt.Outcome {
        switch self {
        case .applied: .applied
        case .parked: .parked
        case .unchanged: .unchanged
        case .refused: .refused
        }
    }
}
