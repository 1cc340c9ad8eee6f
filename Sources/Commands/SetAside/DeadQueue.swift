internal import AMQP
internal import Configuration

/// The queue of messages that could not be processed.
struct DeadQueue {
    private let queue: HeldQueue
    var session: BrokerSession { queue.session }

    init(_ settings: Settings) throws { queue = try HeldQueue(settings.names.dead, settings) }

    /// Shows each message to `look`, oldest first, at most `limit`, until it returns false; see ``HeldQueue/browse(limit:_:)``.
    func browse(limit: Int, _ look: (SetAsideMessage) -> Bool) throws {
        try queue.browse(limit: limit) { look(SetAsideMessage($0)) }
    }

    /// The message that `text` names, by its id or at least 6 of its first characters, and the tags of all its copies.
    func find(_ text: String) throws -> (message: SetAsideMessage, tags: [UInt64]) {
        guard text.count >= 6 else {
            throw Failure(
                .usage,
                Speech.say(
                    "donnez au moins 6 caractères de l’identifiant du message",
                    "give at least 6 characters of the message's id"))
        }
        var found: SetAsideMessage?
        var tags: [UInt64] = []
        var isAmbiguous = false
        try browse(limit: HeldQueue.longestLook) { message in
            guard message.id.hasPrefix(text) else { return true }
            if let found, !message.isCopy(of: found) {
                isAmbiguous = true
                return false
            }
            found = found ?? message
            tags.append(message.delivery.tag)
            return true
        }
        guard !isAmbiguous else {
            throw Failure(.data, Speech.say("\(text) désigne plus d’un message", "\(text) names more than one message"))
        }
        guard let found else {
            throw Failure(
                .data, Speech.say("aucun message \(text) n’est mis de côté", "no message \(text) is set aside"))
        }
        return (found, tags)
    }

    /// Takes messages out of the queue for good, and says goodbye.
    func settle(_ tags: [UInt64]) throws {
        try queue.settle(tags)
        // A close that is answered says that the broker has seen the acknowledgements.
        try session.close()
    }
}
