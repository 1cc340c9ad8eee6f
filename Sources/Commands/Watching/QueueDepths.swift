internal import AMQP
internal import Configuration

/// How many messages wait in the broker's queues.
struct QueueDepths: Equatable {
    var intake: Int?
    var dead: Int?
    var unrouted: Int?
    /// Why they are not known.
    var problem: String?

    /// Asks the broker, which is not waited for long: the record tells the rest.
    static func ask(_ settings: Settings) -> QueueDepths {
        do {
            let session = try BrokerSession(settings, patience: .seconds(3))
            func depth(_ queue: String) throws -> Int? {
                do throws(AMQPError) {
                    return try session.connection.status(of: queue).map { Int($0.messages) }
                } catch {
                    throw Failure(error)
                }
            }
            let names = settings.names
            var depths = QueueDepths(
                intake: try depth(names.intake), dead: try depth(names.dead), unrouted: try depth(names.unrouted))
            if depths.intake == nil {
                depths.problem = Speech.say("\(names.intake) n’existe pas", "\(names.intake) does not exist")
            }
            try session.close()
            return depths
        } catch {
            return QueueDepths(problem: (error as? Failure)?.message ?? "\(error)")
        }
    }
}
