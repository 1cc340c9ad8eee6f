import Casework
import Contract

@testable import Worker

extension DeliveryReader {
    /// Takes identifiers of one kind and one length for the same.
    static let byLength = DeliveryReader(decoder: MessageDecoder()) {
        IdentityToken(kind: $0.kind, high: UInt64($0.normalized.utf8.count), low: 0)
    }

    /// Takes everybody for one citizen.
    static let ofOneCitizen = DeliveryReader(decoder: MessageDecoder()) {
        IdentityToken(kind: $0.kind, high: 1, low: 0)
    }
}
