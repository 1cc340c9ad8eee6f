import AMQP
import TestKit
import Testing

@Suite("TLS", .timeLimit(.minutes(5)))
struct TLSTests {
    private func attempt(_ address: BrokerAddress) async throws -> AMQPError? {
        try await onThread {
            do throws(AMQPError) {
                let connection = try Connection.open(to: address)
                _ = try connection.status(of: "any")
                try connection.close()
                return nil
            } catch {
                return error
            }
        }
    }

    @Test("with the right authority and name works")
    func right() async throws {
        let broker = try await PrivateBroker.shared()
        #expect(try await attempt(broker.secureAddress()) == nil)
    }

    @Test("carries messages of many frames both ways")
    func messages() async throws {
        let broker = try await PrivateBroker.shared()
        let queue = try await Harness.queue(on: broker)
        var publications = Harness.publications(to: queue, count: 300)
        for index in stride(from: 0, to: 300, by: 50) {
            publications[index].body = [UInt8](repeating: UInt8(index % 256), count: 400_000)
        }
        let consumer = ConsumerUnderTest(at: broker.secureAddress(), queue: queue)
        let publisher = PublisherUnderTest(at: broker.secureAddress(), SourceUnderTest(publications))
        try await publisher.confirmed(300)
        let deliveries = try await consumer.deliveries.wait { $0.count >= 300 }
        try await publisher.stop()
        try await consumer.stop()
        #expect(deliveries.map(\.body) == publications.map(\.body))
    }

    @Test("with another authority is refused, and gives up")
    func strangeAuthority() async throws {
        let broker = try await PrivateBroker.shared()
        let error = try await attempt(broker.secureAddress(TLS(caFile: broker.certificates.strangeAuthority)))
        #expect(error?.kind == .peerNotVerified)
        #expect(error?.recovery == .giveUp)
    }

    @Test(
        "with a name that the certificate does not show is refused",
        arguments: ["127.0.0.1", "::1", "LOCALHOST.example"])
    func wrongName(name: String) async throws {
        let broker = try await PrivateBroker.shared()
        let tls = TLS(caFile: broker.certificates.authority, serverName: name)
        #expect(try await attempt(broker.secureAddress(tls))?.kind == .peerNotVerified)
    }

    @Test("to an address checks the name that was asked for, not the address")
    func otherName() async throws {
        let broker = try await PrivateBroker.shared()
        var address = broker.secureAddress()
        address.host = "127.0.0.1"
        #expect(try await attempt(address)?.kind == .peerNotVerified)
        address.tls?.serverName = "localhost"
        #expect(try await attempt(address) == nil)
    }

    @Test("shows the client's certificate to a broker that asks")
    func clientCertificate() async throws {
        let broker = try await PrivateBroker.shared()
        let certificates = broker.certificates
        var address = broker.secureAddress(
            TLS(caFile: certificates.authority, certificateFile: certificates.client, keyFile: certificates.clientKey))
        address.connectionName = PrivateBroker.uniqueName("with-certificate")
        let queue = try await Harness.queue(on: broker)
        let consumer = ConsumerUnderTest(at: address, queue: queue)
        try await consumer.states.wait { $0.contains(.up) }
        let shown = try await broker.control("list_connections", "--silent", "client_properties", "peer_cert_subject")
        try await consumer.stop()
        let line = shown.split(separator: "\n").first { $0.contains(address.connectionName) }
        #expect(line?.contains("CN=client") == true, "\(shown)")
    }

    @Test("files that cannot be used give up before anything is sent")
    func badFiles() async throws {
        let broker = try await PrivateBroker.shared()
        let certificates = broker.certificates
        let settings = [
            TLS(caFile: "/nowhere/ca.pem"),
            TLS(caFile: certificates.authority, certificateFile: certificates.client),
            TLS(caFile: certificates.authority, certificateFile: certificates.client, keyFile: certificates.authority),
        ]
        for tls in settings {
            let error = try await attempt(broker.secureAddress(tls))
            #expect(error?.kind == .tlsFailed)
            #expect(error?.recovery == .giveUp)
        }
    }
}
