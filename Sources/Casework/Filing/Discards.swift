// `city311.triage.discarded`: a message that could not be processed has gone for good.

extension Draft {
    /// Keeps who took it out, when and why. The reason is in a person's words, and stays out of the audit trail.
    mutating func take(_ message: MessageDiscarded) -> Decision.Outcome {
        note(
            AuditEntry(
                "message_discarded",
                facts: [
                    "dead_id": .text(message.deadID), "by": .text(message.discardedBy),
                    "at": .instant(message.discardedAt),
                ]))
        var change = Changes()
        change.discarded = [message]
        record(change)
        return .applied
    }
}
