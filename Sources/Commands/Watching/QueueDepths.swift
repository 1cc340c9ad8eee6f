internal import AMQP
internal import Configuration

/// How many messages wait in the broker's queues.
struct QueueDepths: Equatable {
    var intake: Int?
    var dead: Int?
    var unrouted: Int?
    /// Who reads the intake queue: the daemon, if it works.
    var readers: Int?
    /// Why they are not known.
    var problem: String?

    /// Asks the broker, which is not waited for long: the record tells the rest.
    static func ask(_ settings: Settings) -> QueueDepths {
        do {
            let session = try BrokerSession(settings, patience: .seconds(3))
            func status(of queue: String) throws -> QueueStatus? {
                do throws(AMQPError) { return try session.connection.status(of: queue) } catch { throw Failure(error) }
            }
            let names = settings.names
            let intake = try status(of: names.intake)
            var depths = QueueDepths(
                intake: intake.map { Int($0.messages) }, dead: try status(of: names.dead).map { Int($0.messages) },
                unrouted: try status(of: names.unrouted).map { Int($0.messages) },
                readers: intake.map { Int($0.consumers) })
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
