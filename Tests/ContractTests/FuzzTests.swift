import Casework
import Contract
import Testing

/// The same random numbers in every run: SplitMix64.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite("Bodies changed at random", .timeLimit(.minutes(3)))
struct FuzzTests {
    /// What breaks readers.
    private static let tokens = [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "\\u0000", "null", "true", "NaN", "-", "1e999", "0",
        "99999999999999999999", "\u{0}", "\u{FEFF}", "é", "\u{1F600}", "[[[[", "{\"a\":", "service_request_id",
        "\"type\":\"city311.request.created\"", "2026-01-01T00:00:00Z", "9999-12-31T23:59:60Z", " ", "\n",
    ]

    private static func mutated(_ body: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
        var body = body
        for _ in 0...Int.random(in: 0...3, using: &numbers) {
            let place = Int.random(in: 0...body.count, using: &numbers)
            let length = Int.random(in: 0...min(24, body.count - place), using: &numbers)
            switch Int.random(in: 0..<5, using: &numbers) {
            case 0 where place < body.count: body[place] = UInt8.random(in: 0...255, using: &numbers)
            case 1: body.removeSubrange(place..<(place + length))
            case 2: body.insert(contentsOf: Array(body[place..<(place + length)]), at: place)
            case 3: body.removeSubrange(place...)
            default: body.insert(contentsOf: Array((tokens.randomElement(using: &numbers) ?? "").utf8), at: place)
            }
        }
        return body
    }

    private static let seeds: [InboundMessage] =
        SampleMessages.encoded.map {
            InboundMessage(
                contentType: "application/cloudevents+json", routingKey: $0.event.routingKey, body: $0.event.body)
        } + [
            Deliveries.plain(Deliveries.created), Deliveries.plain("[\(Deliveries.created)]"),
            Deliveries.headed(Deliveries.created), Deliveries.structured(Deliveries.created),
        ]

    @Test("always give a message or a refusal that tells nothing of a citizen", arguments: 0..<4)
    func alwaysAnswered(seed: Int) {
        var numbers = SeededNumbers(seed: UInt64(seed))
        let decoder = MessageDecoder()
        let codes: Set<Refusal.Code> = [
            .tooLarge, .malformedJSON, .malformedCloudEvent, .unknownType, .missingField, .invalidField,
        ]
        var messages = 0
        for _ in 0..<2500 {
            guard var delivery = Self.seeds.randomElement(using: &numbers) else { return }
            delivery.body = Self.mutated(delivery.body, &numbers)
            switch decoder.decode(delivery).result {
            case .message: messages += 1
            case .refused(let refusal, _):
                #expect(codes.contains(refusal.code))
                #expect(!refusal.detail.contains("819") && !refusal.detail.contains("Citoyenne"))
            }
        }
        // Some changes leave a message whole; a decoder that refused everything would not be tested at all.
        #expect((100...2400).contains(messages))
    }

    @Test("random bytes are refused")
    func noise() {
        var numbers = SeededNumbers(seed: 7)
        for _ in 0..<2000 {
            let bytes = (0..<Int.random(in: 0...200, using: &numbers)).map { _ in
                UInt8.random(in: 0...255, using: &numbers)
            }
            for contentType in ["application/json", "application/cloudevents+json"] {
                let delivery = InboundMessage(contentType: contentType, routingKey: "request.created", body: bytes)
                #expect(MessageDecoder().decode(delivery).refusal != nil)
            }
        }
    }
}
