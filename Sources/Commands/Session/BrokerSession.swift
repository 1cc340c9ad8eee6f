internal import AMQP
internal import Casework
internal import Configuration
internal import Contract
internal import Foundation

/// One verb's connection to the broker.
struct BrokerSession {
    let connection: Connection

    /// Bytes of the largest body that is looked at: what a RabbitMQ takes at most, so that whatever is set aside can be shown and named.
    private static let largestBody = 512 << 20

    /// Connects as the configuration says. `patience`: for each step of the way there; twice that for each answer.
    init(_ settings: Settings, patience: Duration = .seconds(10)) throws {
        let password: Secret
        do throws(ConfigurationError) {
            password = try settings.broker.readPassword(
                credentialsFolder: ProcessInfo.processInfo.environment["CREDENTIALS_DIRECTORY"])
        } catch {
            throw Failure(error)
        }
        let broker = settings.broker
        var tls: TLS?
        if broker.tls, let caFile = broker.caFile {
            tls = TLS(caFile: caFile, certificateFile: broker.clientCertificateFile, keyFile: broker.clientKeyFile)
        }
        let address = BrokerAddress(
            host: broker.host, port: UInt16(clamping: broker.port), virtualHost: broker.virtualHost, user: broker.user,
            password: password.reveal(), tls: tls, heartbeat: UInt16(clamping: broker.heartbeat.wholeSeconds),
            connectTimeout: patience, rpcTimeout: patience * 2,
            maximumBodySize: Self.largestBody, connectionName: "vip311ctl")
        do throws(AMQPError) {
            connection = try Connection.open(to: address)
        } catch {
            throw Failure(error)
        }
    }

    /// Publishes, and returns once the broker has it and a queue took it; fails otherwise, and says what is known.
    func publish(_ publication: Publication) throws {
        let answers: [Settlement]
        do throws(AMQPError) {
            answers = try connection.publishConfirmed([publication])
        } catch {
            throw Failure(
                .unavailable,
                Speech.say(
                    "non confirmé : on ne sait pas si le message est arrivé : \(error)",
                    "not confirmed: it is not known whether the message arrived: \(error)"))
        }
        switch answers.first {
        case .confirmed: return
        case .rejected:
            throw Failure(
                .unavailable,
                Speech.say(
                    "non consigné : RabbitMQ n’a pu prendre le message; réessayez plus tard",
                    "not recorded: the broker could not take the message; try again later"))
        case .returned(_, _, let text):
            throw Failure(
                .unavailable,
                Speech.say(
                    "non consigné : aucune file ne prend le message (\(text)); la file du démon est-elle déclarée?",
                    "not recorded: no queue takes the message (\(text)); is the daemon's queue declared?"))
        case .unsendable(_, let error):
            throw Failure(
                .data,
                Speech.say(
                    "non consigné : le message ne peut être envoyé : \(error)",
                    "not recorded: the message cannot be sent: \(error)"))
        case nil:
            throw Failure(
                .unavailable,
                Speech.say(
                    "non confirmé : on ne sait pas si le message est arrivé",
                    "not confirmed: it is not known whether the message arrived"))
        }
    }

    /// Says goodbye: what was acknowledged before is done with, what was only looked at goes back.
    func close() throws {
        do throws(AMQPError) { try connection.close() } catch { throw Failure(error) }
    }
}
