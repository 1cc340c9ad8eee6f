/// How a TLS connection proves who the broker is, and if asked, who we are. The broker's certificate is always verified,
/// chain and name; TLS 1.2 or later.
public struct TLS: Sendable, Equatable {
    /// PEM file of the authorities that are trusted. The system's own are not used.
    public var caFile: String
    /// PEM file of our certificate with its chain, for brokers that ask for one.
    public var certificateFile: String?
    /// PEM file of that certificate's private key, without a pass phrase.
    public var keyFile: String?
    /// The DNS name or IP address that the certificate must show, where it is not the host that is connected to.
    public var serverName: String?

    /// Certificate and key go together.
    public init(
        caFile: String, certificateFile: String? = nil, keyFile: String? = nil, serverName: String? = nil
    ) {
        self.caFile = caFile
        self.certificateFile = certificateFile
        self.keyFile = keyFile
        self.serverName = serverName
    }
}
