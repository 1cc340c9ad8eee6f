import AMQP
import Testing

@Suite("A broker's address")
struct BrokerAddressTests {
    private let address = BrokerAddress(
        host: "broker.example", port: 5671, user: "u", password: "s3cret", tls: TLS(caFile: "ca"))

    @Test("never shows its password")
    func description() {
        var dumped = ""
        dump(address, to: &dumped)
        for text in ["\(address)", String(reflecting: address), String(describing: Optional(address)), dumped] {
            #expect(!text.contains("s3cret"))
            #expect(text.contains("amqps://u@broker.example:5671/"))
        }
    }

    @Test("that cannot work is refused before anything is opened", arguments: ["", "a\0b"])
    func invalid(text: String) {
        for change in [
            { $0.host = text }, { $0.user = text }, { $0.virtualHost = text },
        ] as [(inout BrokerAddress) -> Void] {
            var address = address
            change(&address)
            let error = #expect(throws: AMQPError.self) { try Connection.open(to: address) }
            #expect(error?.kind == .invalidArgument)
            #expect(error?.recovery == .giveUp)
        }
    }

    @Test("with sizes out of range is refused", arguments: [0, 4095, 1 << 30])
    func sizes(maximumFrameSize: Int) {
        var address = address
        address.maximumFrameSize = maximumFrameSize
        #expect(throws: AMQPError.self) { try Connection.open(to: address) }
    }

    @Test("with a CA file that cannot be read gives up")
    func caFile() {
        let error = #expect(throws: AMQPError.self) { try Connection.open(to: address) }
        #expect(error?.kind == .tlsFailed)
        #expect(error?.recovery == .giveUp)
    }

    @Test("where nobody listens is worth another attempt")
    func refused() {
        let nobody = BrokerAddress(host: "127.0.0.1", port: 1, user: "u", password: "p")
        let error = #expect(throws: AMQPError.self) { try Connection.open(to: nobody) }
        #expect(error?.kind == .unreachable)
        #expect(error?.recovery == .reconnect)
    }
}
