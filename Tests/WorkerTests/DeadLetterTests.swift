import AMQP
import Casework
import Testing

@testable import Worker

@Suite("A message set aside")
struct DeadLetterTests {
    @Test("can always be sent: properties that grew when they were read are left out of the reduced copy")
    func unsendable() {
        // 200 bytes that were no UTF-8, each of which stands for three now.
        let grown = String(repeating: "\u{FFFD}", count: 200)
        let delivery = Delivery(
            tag: 1, session: 1, routingKey: "request.created",
            properties: Properties(contentType: grown, messageID: grown), body: [0x7B])
        var letter = DeadLetter(
            arrival: Arrival(delivery: delivery, decoded: nil), refusal: Refusal(.malformedJSON, "cut short"),
            at: LoopUnderTest.start)
        letter.isReduced = true
        let copy = letter.publication(to: "dead", token: 1)
        #expect(copy.properties.contentType == nil && copy.properties.messageID == nil)
        #expect(copy.body == [0x7B])
        #expect(copy.properties.headers["x-vip311-reason"] == .string("malformed_json"))
    }
}
