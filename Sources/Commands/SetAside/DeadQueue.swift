internal import AMQP
internal import Casework
internal import Configuration

/// The queue of messages that could not be processed, looked at without taking anything out.
struct DeadQueue {
    let session: BrokerSession
    let name: String

    /// The most that one verb looks through.
    static let longestLook = 10_000

    init(_ settings: Settings) throws {
        session = try BrokerSession(settings)
        name = settings.names.dead
    }

    /// Shows each message to `look`, oldest first, at most `limit`, until it returns false. All go back when the session closes,
    /// but those that were settled before.
    func browse(limit: Int, _ look: (SetAsideMessage) -> Bool) throws {
        do throws(AMQPError) {
            for _ in 0..<max(limit, 0) {
                guard let delivery = try session.connection.get(name), look(SetAsideMessage(delivery)) else { return }
            }
        } catch {
            throw Failure(error)
        }
    }

    /// The message that `text` names, by its id or at least 6 of its first characters, and the tags of all its copies.
    func find(_ text: String) throws -> (message: SetAsideMessage, tags: [UInt64]) {
        guard text.count >= 6 else { throw Failure(.usage, "give at least 6 characters of the message's id") }
        var found: SetAsideMessage?
        var tags: [UInt64] = []
        var isAmbiguous = false
        try browse(limit: Self.longestLook) { message in
            guard message.id.hasPrefix(text) else { return true }
            if let found, !message.isCopy(of: found) {
                isAmbiguous = true
                return false
            }
            found = found ?? message
            tags.append(message.delivery.tag)
            return true
        }
        guard !isAmbiguous else { throw Failure(.data, "\(text) names more than one message") }
        guard let found else { throw Failure(.data, "no message \(text) is set aside") }
        return (found, tags)
    }

    /// Takes messages out of the queue for good, and says goodbye.
    func settle(_ tags: [UInt64]) throws {
        do throws(AMQPError) {
            for tag in tags { try session.connection.acknowledge(tag) }
        } catch {
            throw Failure(error)
        }
        // A close that is answered says that the broker has seen the acknowledgements.
        try session.close()
    }
}
