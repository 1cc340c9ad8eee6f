/// Where a broker is and how to speak with it. Its description never shows the password.
public struct BrokerAddress: Sendable, Equatable {
    /// A DNS name or an IP address.
    public var host: String
    /// 5672 by custom, 5671 with TLS.
    public var port: UInt16
    /// The virtual host; `/` is the broker's own default.
    public var virtualHost: String
    /// The user, for the PLAIN mechanism.
    public var user: String
    /// The user's password.
    public var password: String
    /// Nil: plain TCP.
    public var tls: TLS?
    /// Seconds without traffic after which either side probes the other; twice as many, and the peer counts as dead. 1 or more.
    public var heartbeat: UInt16
    /// For TCP, TLS and login each. Name resolution follows the system's own time limits.
    public var connectTimeout: Duration
    /// For each answer of the broker to a request: declare, consume, close.
    public var rpcTimeout: Duration
    /// Bytes of the largest frame that is accepted, 4096 to 16 MiB. Not below what the broker allows (131072 by default):
    /// the broker sends a message's properties as one frame of whatever size its publisher gave them.
    public var maximumFrameSize: Int
    /// Bytes of the largest body that is kept in memory. The rest of a larger one is read and dropped.
    public var maximumBodySize: Int
    /// What the broker's own tools call this connection.
    public var connectionName: String

    /// An address with the defaults of a broker on this machine.
    public init(
        host: String = "localhost", port: UInt16 = 5672, virtualHost: String = "/", user: String, password: String,
        tls: TLS? = nil, heartbeat: UInt16 = 20, connectTimeout: Duration = .seconds(10),
        rpcTimeout: Duration = .seconds(20), maximumFrameSize: Int = 131_072, maximumBodySize: Int = 1 << 20,
        connectionName: String = "AMQP"
    ) {
        self.host = host
        self.port = port
        self.virtualHost = virtualHost
        self.user = user
        self.password = password
        self.tls = tls
        self.heartbeat = heartbeat
        self.connectTimeout = connectTimeout
        self.rpcTimeout = rpcTimeout
        self.maximumFrameSize = maximumFrameSize
        self.maximumBodySize = maximumBodySize
        self.connectionName = connectionName
    }

    /// Throws what would fail at every attempt, before anything is opened.
    func validate() throws(AMQPError) {
        let texts = [host, virtualHost, user, password, connectionName]
        guard !texts.contains(where: { $0.utf8.contains(0) }) else {
            throw AMQPError(.invalidArgument, "a broker address cannot hold a NUL byte")
        }
        guard !host.isEmpty, !user.isEmpty, !virtualHost.isEmpty else {
            throw AMQPError(.invalidArgument, "a broker address needs a host, a virtual host and a user")
        }
        guard virtualHost.utf8.count <= 255, connectionName.utf8.count <= 255 else {
            throw AMQPError(.invalidArgument, "virtual host and connection name have at most 255 bytes")
        }
        guard port > 0, heartbeat > 0, maximumBodySize >= 0, (4096...(16 << 20)).contains(maximumFrameSize) else {
            throw AMQPError(.invalidArgument, "port, heartbeat or size limits of the broker address are out of range")
        }
        guard connectTimeout > .zero, rpcTimeout > .zero else {
            throw AMQPError(.invalidArgument, "time limits of the broker address must be positive")
        }
    }
}

extension BrokerAddress: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `amqps://user@host:port/vhost`, without the password.
    public var description: String {
        let path = virtualHost.hasPrefix("/") ? virtualHost : "/" + virtualHost
        return "\(tls == nil ? "amqp" : "amqps")://\(user)@\(host):\(port)\(path)"
    }

    /// As the description.
    public var debugDescription: String { description }

    /// Shows what the description shows: `dump` reads mirrors.
    public var customMirror: Mirror { Mirror(self, children: ["address": description]) }
}
