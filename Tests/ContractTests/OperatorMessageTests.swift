import Casework
import Contract
import Testing

@Suite("The operator's messages")
struct OperatorMessageTests {
    @Test("are read as what was written, whatever they say")
    func roundTrip() throws {
        for (index, message) in SampleMessages.all.enumerated() {
            let sent = try #require(OperatorMessage(message, id: "op-\(index)", at: SampleMessages.instant)).encoded
            let decoded = MessageDecoder().decode(
                InboundMessage(
                    contentType: "application/cloudevents+json", routingKey: sent.routingKey, body: sent.body))
            #expect(decoded.message == message)
            #expect(decoded.envelope.source == "/vip311ctl")
            #expect(decoded.envelope.id == "op-\(index)")
            #expect(decoded.envelope.type == "city311.\(sent.routingKey)")
        }
    }

    @Test("are none for what was salvaged: nobody sends that")
    func salvageIsNotSent() {
        let salvage = UnreadableRequest(requestID: RequestID("1"), registeredAt: SampleMessages.instant)
        #expect(OperatorMessage(.unreadableRequest(salvage), id: "op", at: SampleMessages.instant) == nil)
    }
}
