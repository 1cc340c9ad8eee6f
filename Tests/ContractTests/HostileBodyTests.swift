import Casework
import Contract
import Testing

@Suite("Bodies that mean no good")
struct HostileBodyTests {
    private func refusal(_ body: [UInt8], limits: MessageDecoder.Limits = .init()) -> Refusal? {
        MessageDecoder(limits: limits).decode(
            InboundMessage(contentType: "application/json", routingKey: "request.created", body: body)
        ).refusal
    }

    @Test(
        "what is no JSON is refused as such",
        arguments: [
            "", " ", "{", "}", "{]", "[", "[1", "[1,", "[1,]", "[,1]", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,",
            "{\"a\":1,}",
            "{a:1}", "{'a':1}", "{1:1}", "{} {}", "{}x", "nul", "nulll", "True", "NaN", "Infinity", "-Infinity",
            "{\"a\":NaN}",
            "+1", "-", "01", "-01", "1.", ".5", "1e", "1e+", "0x10", "1_000", "1e999", "-1e999", "{\"a\":1e400}", "\"",
            "\"\\",
            "\"\\x\"", "\"\\u12\"", "\"\\u12G4\"", "\"\\u１２３４\"", "\"a\nb\"", "\"\u{0}\"", "{\"a\u{0}\":1}", "/* */{}",
            "{}//",
            "{\"a\":1,\"a\":1}", "{\"a\":1,\"\\u0061\":2}", "{\"x\":{\"b\":1,\"b\":2}}", "\u{0}", "{}\u{0}",
            "\u{FEFF}{}",
        ])
    func malformed(body: String) {
        #expect(refusal(Array(body.utf8))?.code == .malformedJSON)
    }

    @Test("bytes that are not UTF-8 are refused, and so is a byte order mark of any kind")
    func encodings() {
        let bodies: [[UInt8]] = [
            Array("{\"a\":\"".utf8) + [0xE9] + Array("\"}".utf8), [0xFF, 0xFE, 0x7B, 0x00], [0xFE, 0xFF, 0x00, 0x7B],
            [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF, 0x7B, 0x7D],
            [0x1F, 0x8B, 0x08],
        ]
        for body in bodies { #expect(refusal(body)?.code == .malformedJSON) }
    }

    @Test("nesting is bounded before anything is built of it")
    func nesting() {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            for depth in [33, 1000, 60_000] {
                let body = String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
                #expect(refusal(Array(body.utf8.prefix(262_144)))?.code == .malformedJSON)
            }
        }
        let deep = String(repeating: "[", count: 31) + String(repeating: "]", count: 31)
        let body = #"{"service_request_id":"1","requested_datetime":"2026-01-01T00:00:00Z","x":\#(deep)}"#
        #expect(decode(body).created != nil)
    }

    @Test("bodies, arrays and objects have their limits, each to the last that is allowed")
    func sizes() {
        let base = #"{"service_request_id":"1","requested_datetime":"2026-01-01T00:00:00Z"}"#
        let limits = MessageDecoder.Limits(bodyBytes: base.utf8.count + 20, elements: 3)
        #expect(refusal(Array(base.utf8) + Array(repeating: 0x20, count: 20), limits: limits) == nil)
        #expect(refusal(Array(base.utf8) + Array(repeating: 0x20, count: 21), limits: limits)?.code == .tooLarge)
        for (member, isTaken) in [(#","a":[1,2,3]}"#, true), (#","a":[1,2,3,4]}"#, false), (#","a":1,"b":2}"#, false)] {
            #expect((refusal(Array((base.dropLast() + member).utf8), limits: limits) == nil) == isTaken)
        }
    }

    @Test("numbers of any size and length are read or refused, never trapped on")
    func numbers() {
        for number in [
            "9223372036854775807", "9223372036854775808", "-9223372036854775808", "1e308", "1e-400", "-0", "0e0",
            "0.1E+2",
            String(repeating: "9", count: 128), "1." + String(repeating: "3", count: 126),
        ] {
            let data =
                #"{"service_request_id":"1","requested_datetime":"2026-01-01T00:00:00Z","lat":\#(number),"x":\#(number)}"#
            #expect(decode(data).created != nil, "\(number)")
        }
        for number in ["1e309", String(repeating: "9", count: 129)] {
            #expect(refusal(Array(#"{"x":\#(number)}"#.utf8))?.code == .malformedJSON)
        }
    }
}

@Suite("What is salvaged of a refused registration")
struct SalvageTests {
    private let request = UnreadableRequest(requestID: RequestID("A-1"), registeredAt: at("2026-01-01T00:00:00Z"))
    private let shown = #""service_request_id":"A-1","requested_datetime":"2026-01-01T00:00:00Z""#

    @Test("its id and registration, wherever the body is broken")
    func salvaged() {
        for body in [
            "{\(shown)", #"{\#(shown),"description":"cut o"#, #"{"lat":NaN,\#(shown)}"#, #"{\#(shown),"a":1,"a":2}"#,
            #"{"a":{"service_request_id":"B-2"},\#(shown),"#, "[{\(shown)},]", "\u{FEFF}{\(shown)}",
            #"{"x":"\q",\#(shown)}"#,
            #"{ "requested_datetime" : "2026-01-01T00:00:00Z" , "service_request_id" : "A-1" "#,
            #"{"service_request_id":"\u0041-1","requested_datetime":"2025-12-31T19:00:00-05:00"#, "{\(shown),\(shown)",
        ] {
            let decoded = decode(body)
            #expect(decoded.refusal?.code == .malformedJSON, "\(body)")
            if body.hasSuffix("-05:00") {
                #expect(decoded.salvage == nil)
            } else {
                #expect(decoded.salvage == request, "\(body)")
            }
        }
        let number = decode(#"{"service_request_id":42,"requested_datetime":"2026-01-01T00:00:00Z""#)
        #expect(number.salvage?.requestID == RequestID("42"))
    }

    @Test("also where a field of the data is called type, unless it names another type of the contract's")
    func memberNamedType() {
        #expect(decode(#"{"type":"nid-de-poule",\#(shown)"#).salvage == request)
        #expect(decode(#"{"type":"realtime","type":"batch",\#(shown)"#).salvage == request)
        #expect(decode(#"{"type":"city311.request.updated",\#(shown)"#).salvage == nil)
    }

    @Test("in a structured event and in base 64 too")
    func structured() {
        let encoded = "eyJzZXJ2aWNlX3JlcXVlc3RfaWQiOiJBLTEiLCJyZXF1ZXN0ZWRfZGF0ZXRpbWUiOiIyMDI2LTAxLTAxVDAwOjAwOjAwWiJ9"
        for body in [
            #"{"type":"city311.request.created","data":{\#(shown)}}"#,
            #"{"type":"city311.request.created","specversion":"1.0","id":"1","source":"/s","data":[{\#(shown)},]}"#,
            #"{"data":{\#(shown)},"type":"city311.request.created""#,
            #"{"type":"city311.request.created","data_base64":"\#(encoded)"}"#,
        ] {
            let delivery = InboundMessage(
                contentType: "application/cloudevents+json", routingKey: "", body: Array(body.utf8))
            let decoded = MessageDecoder().decode(delivery)
            #expect(decoded.salvage == request, "\(body)")
            #expect(decoded.envelope.type == "city311.request.created")
        }
    }

    @Test("not what is another request's, another type's, contradictory or in a citizen's words")
    func notSalvaged() {
        for body in [
            #"{\#(shown),"service_request_id":"B-2""#, #"{\#(shown),"requested_datetime":"2026-01-02T00:00:00Z""#,
            #"{"a":{\#(shown)}"#, #"{"description":"\#(shown.replacing("\"", with: "\\\""))""#,
            #"{"service_request_id":"A-1","requested_datetime":"hier""#,
            "[{\(shown)},{\(shown.replacing("A-1", with: "B-2"))}",
            #"{"service_request_id":"A-1""#, "{\(shown.replacing("A-1", with: "\u{0}"))",
        ] {
            #expect(decode(body).refusal != nil)
            #expect(decode(body).salvage == nil, "\(body)")
        }
        #expect(decode("{\(shown)", as: "request.updated").salvage == nil)
        #expect(decode("{\(shown)", as: "request.unheard_of").salvage == nil)
        let other = #"{"type":"city311.case.resolved","data":{\#(shown)}"#
        #expect(decode(other).salvage == nil)
    }

    @Test("of a body that is too large, or in no format of ours")
    func otherRefusals() {
        let large = #"{\#(shown),"description":"\#(String(repeating: "x", count: 300_000))"}"#
        #expect(decode(large).refusal?.code == .tooLarge)
        #expect(decode(large).salvage == request)
        let untyped = InboundMessage(contentType: nil, routingKey: "request.created", body: Array("{\(shown)}".utf8))
        #expect(MessageDecoder().decode(untyped).salvage == request)
    }
}
