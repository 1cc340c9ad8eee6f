public import Casework

/// What a delivery turned out to be.
public struct Decoded: Sendable, Equatable {
    /// A message to decide, or the reason why there is none.
    public enum Result: Sendable, Equatable {
        case message(Message)
        /// To be set aside. Where `salvage` could be read, its clock runs all the same (`contract.md`, "In"): decide it
        /// as ``Message/unreadableRequest(_:)`` under the same envelope.
        case refused(Refusal, salvage: UnreadableRequest?)
    }

    /// Under which the message, or what was salvaged of it, is taken in.
    ///
    /// That of a refused delivery names the bytes and not the message (its id is `refused:` and the digest), so that the
    /// corrected message can come under the id that the refused one had and is not taken for a reused id.
    public let envelope: Envelope
    public let result: Result

    /// A message or a refusal.
    public init(envelope: Envelope, result: Result) {
        self.envelope = envelope
        self.result = result
    }
}
