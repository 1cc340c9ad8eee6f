internal import AMQP
internal import Configuration

/// A queue in which messages are kept for people, looked at without taking anything out.
struct HeldQueue {
    let session: BrokerSession
    let name: String

    /// The most that one verb looks through.
    static let longestLook = 10_000

    init(_ name: String, _ settings: Settings) throws {
        session = try BrokerSession(settings)
        self.name = name
    }

    /// Shows each message to `look`, oldest first, at most `limit`, until it returns false. All go back when the session closes,
    /// but those that were settled before.
    func browse(limit: Int, _ look: (Delivery) throws -> Bool) throws {
        for _ in 0..<max(limit, 0) {
            guard let delivery = try next(), try look(delivery) else { return }
        }
    }

    private func next() throws -> Delivery? {
        do throws(AMQPError) { return try session.connection.get(name) } catch { throw Failure(error) }
    }

    /// How many messages it holds.
    func depth() throws -> Int {
        do throws(AMQPError) {
            return Int(clamping: try session.connection.status(of: name)?.messages ?? 0)
        } catch {
            throw Failure(error)
        }
    }

    /// Takes messages out for good.
    func settle(_ tags: [UInt64]) throws {
        do throws(AMQPError) {
            for tag in tags { try session.connection.acknowledge(tag) }
        } catch {
            throw Failure(error)
        }
    }
}
