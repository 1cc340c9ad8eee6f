import Casework
import Contract
import Testing

@Suite("The three formats")
struct FormatTests {
    private let decoder = MessageDecoder()

    @Test("a registration reads the same in each format and under each header prefix")
    func sameInEachFormat() {
        let deliveries = [
            Deliveries.plain(Deliveries.created), Deliveries.plain("[\(Deliveries.created)]"),
            Deliveries.structured(Deliveries.created), Deliveries.headed(Deliveries.created),
            Deliveries.headed(Deliveries.created, prefix: "cloudEvents_"),
        ]
        let first = decoder.decode(deliveries[0]).created
        #expect(first?.requestID == RequestID("2026-000123"))
        #expect(first?.registeredAt == at("2026-03-08T06:30:00Z"))
        #expect(first?.fields.nature == .value(.complaint))
        #expect(first?.fields.coordinates.value == Coordinates(latitude: 46.3432, longitude: -72.5424))
        #expect(first?.fields.setAside == [])
        for delivery in deliveries { #expect(decoder.decode(delivery).created == first) }
    }

    @Test("a CloudEvent's envelope is its own")
    func ownEnvelope() {
        for delivery in [Deliveries.structured(Deliveries.created), Deliveries.headed(Deliveries.created)] {
            let envelope = decoder.decode(delivery).envelope
            #expect(envelope.source == "/311/main")
            #expect(envelope.id == "e-1")
            #expect(envelope.type == "city311.request.created")
            #expect(envelope.digest.count == 32)
        }
    }

    @Test("plain JSON takes its id from message_id, else from its type and the SHA-256 of its body")
    func plainEnvelope() {
        let named = decoder.decode(Deliveries.plain(Deliveries.created, messageID: "m-7")).envelope
        #expect(named.source == "/city311")
        #expect(named.id == "m-7")
        let small = #"{"service_request_id":"1","requested_datetime":"2026-01-01T00:00:00Z"}"#
        #expect(
            decode(small).envelope.id
                == "city311.request.created:sha256:7e2c2e5d8e09453bb42f297cc42a2e445e2fb02642b1a885c70f68df89cbdaee")
    }

    @Test("plain JSON takes its type from the AMQP property, with or without prefix, before the routing key")
    func plainType() {
        for type in ["city311.request.created", "request.created"] {
            var delivery = Deliveries.plain(Deliveries.created, routingKey: "case.resolved")
            delivery.type = type
            #expect(decoder.decode(delivery).created != nil)
        }
        #expect(decode(Deliveries.created, as: "request.unheard_of").refusal?.code == .unknownType)
    }

    @Test(
        "content types and encodings that mean JSON in UTF-8 are taken",
        arguments: [
            "application/json", "Application/JSON; charset=UTF-8", "application/json;charset=\"utf-8\"",
            "application/json; profile=x",
        ])
    func acceptedTypes(contentType: String) {
        for encoding in [nil, "", "identity", "Identity", "UTF-8"] {
            var delivery = Deliveries.plain(Deliveries.created)
            delivery.contentType = contentType
            delivery.contentEncoding = encoding
            #expect(decoder.decode(delivery).created != nil)
        }
    }

    @Test("other content types, charsets, encodings and batches are refused, and the clock runs all the same")
    func refusedTypes() {
        let cases: [(String?, String?, Refusal.Code)] = [
            (nil, nil, .unsupportedContentType), ("text/plain", nil, .unsupportedContentType),
            ("", nil, .unsupportedContentType), (";", nil, .unsupportedContentType),
            ("application/json; charset=iso-8859-1", nil, .unsupportedContentType),
            ("application/cloudevents-batch+json", nil, .unsupportedContentType),
            ("application/json", "gzip", .unsupportedEncoding),
        ]
        for (contentType, encoding, code) in cases {
            var delivery = Deliveries.plain(Deliveries.created)
            delivery.contentType = contentType
            delivery.contentEncoding = encoding
            let decoded = decoder.decode(delivery)
            #expect(decoded.refusal?.code == code)
            #expect(decoded.salvage?.requestID == RequestID("2026-000123"))
        }
    }

    @Test("data_base64 is data")
    func base64() {
        let encoded = "eyJzZXJ2aWNlX3JlcXVlc3RfaWQiOiJBLTEiLCJyZXF1ZXN0ZWRfZGF0ZXRpbWUiOiIyMDI2LTAxLTAxVDAwOjAwOjAwWiJ9"
        let body = { (data: String) in
            InboundMessage(
                contentType: "application/cloudevents+json", routingKey: "",
                body: Array(
                    #"{"specversion":"1.0","id":"1","source":"/s","type":"city311.request.created","data_base64":"\#(data)"}"#
                        .utf8))
        }
        #expect(decoder.decode(body(encoded)).created?.requestID == RequestID("A-1"))
        for bad in ["%%%%", "eyJ", "e===", "eyJ9=eyJ"] {
            #expect(decoder.decode(body(bad)).refusal?.code == .malformedCloudEvent)
        }
    }

    @Test(
        "an event that is not a CloudEvent 1.0 of one request is refused",
        arguments: [
            #"{"specversion":"0.3","id":"1","source":"/s","type":"city311.request.created","data":{}}"#,
            #"{"specversion":1.0,"id":"1","source":"/s","type":"city311.request.created","data":{}}"#,
            #"{"id":"1","source":"/s","type":"city311.request.created","data":{}}"#,
            #"{"specversion":"1.0","source":"/s","type":"city311.request.created","data":{}}"#,
            #"{"specversion":"1.0","id":"","source":"/s","type":"city311.request.created","data":{}}"#,
            #"{"specversion":"1.0","id":7,"source":"/s","type":"city311.request.created","data":{}}"#,
            #"{"specversion":"1.0","id":"1","type":"city311.request.created","data":{}}"#,
            #"{"specversion":"1.0","id":"1","source":"/s","data":{}}"#,
            #"{"specversion":"1.0","id":"1","source":"/s","type":"city311.request.created"}"#,
            #"{"specversion":"1.0","id":"1","source":"/s","type":"city311.request.created","data":{},"data_base64":""}"#,
            #"{"specversion":"1.0","id":"1","source":"/s","type":"city311.request.created","data_base64":7}"#,
            #"{"specversion":"1.0","id":"a\nb","source":"/s","type":"city311.request.created","data":{}}"#,
            #"{"specversion":"1.0","id":"1","source":"/s","datacontenttype":"text/xml","type":"city311.request.created","data":{}}"#,
            #"[{"specversion":"1.0","id":"1","source":"/s","type":"city311.request.created","data":{}}]"#,
            #""text""#, "7",
        ])
    func malformedEvents(body: String) {
        let delivery = InboundMessage(
            contentType: "application/cloudevents+json", routingKey: "request.created", body: Array(body.utf8))
        #expect(decoder.decode(delivery).refusal?.code == .malformedCloudEvent)
    }

    @Test("headers of an event must be complete, strings, and of one mind")
    func headerAttributes() {
        var missing = Deliveries.headed(Deliveries.created)
        missing.headers["cloudEvents:id"] = nil
        var mistyped = Deliveries.headed(Deliveries.created)
        mistyped.headers["cloudEvents:id"] = .integer(7)
        var torn = Deliveries.headed(Deliveries.created)
        torn.headers["cloudEvents_id"] = .string("e-2")
        for delivery in [missing, mistyped, torn] {
            #expect(decoder.decode(delivery).refusal?.code == .malformedCloudEvent)
        }
    }

    @Test(
        "data must be one object, or an array that holds one",
        arguments: ["[]", "7", "null", #""a""#, "[1]", "[{},{}]"])
    func oneObject(data: String) {
        #expect(decode(data).refusal?.code == .invalidField)
    }

    @Test("a refused delivery's envelope names its bytes, so that the corrected message can come under the same id")
    func refusedEnvelope() {
        let broken = decoder.decode(Deliveries.plain("{", messageID: "m-1"))
        let mended = decoder.decode(Deliveries.plain(Deliveries.created, messageID: "m-1"))
        #expect(broken.envelope.id != "m-1")
        #expect(mended.envelope.id == "m-1")
        #expect(broken.envelope == decoder.decode(Deliveries.plain("{", messageID: "m-2")).envelope)
    }
}
