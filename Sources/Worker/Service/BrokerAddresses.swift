internal import AMQP
internal import Casework
internal import Configuration
internal import Contract

/// Where the daemon's two connections go: one takes messages in, one sends events.
struct BrokerAddresses {
    let intake: BrokerAddress
    let events: BrokerAddress

    /// Bytes of the largest body that is kept, far above what is accepted: what is too large to accept is set aside with the reason
    /// beside it. A body above this is rejected, and set aside by the broker, which gives no reason of ours.
    private static let largestBody = 16 * MessageDecoder.Limits().bodyBytes

    /// Reads the password; throws when it cannot be had.
    init(settings: Settings, environment: [String: String]) throws(DaemonFailure) {
        let password: Secret
        do {
            password = try settings.broker.readPassword(credentialsFolder: environment["CREDENTIALS_DIRECTORY"])
        } catch {
            throw DaemonFailure(.configuration, "\(error)")
        }
        let broker = settings.broker
        let address = BrokerAddress(
            host: broker.host, port: UInt16(clamping: broker.port), virtualHost: broker.virtualHost, user: broker.user,
            password: password.reveal(), tls: broker.security,
            heartbeat: UInt16(clamping: broker.heartbeat.wholeSeconds), maximumBodySize: Self.largestBody)
        intake = address.named("vip311d intake")
        events = address.named("vip311d events")
    }
}

extension BrokerAddress {
    fileprivate func named(_ name: String) -> BrokerAddress {
        var named = self
        named.connectionName = name
        return named
    }
}

extension Settings.Broker {
    /// How the connection is secured, where it is.
    fileprivate var security: TLS? {
        guard tls, let caFile else { return nil }
        return TLS(caFile: caFile, certificateFile: clientCertificateFile, keyFile: clientKeyFile)
    }
}
