import Casework
import Contract
import Foundation

/// The daemon's way of a message but for broker and store, step by step.
struct RuleBench {
    private let policy: Policy
    private let decoder = MessageDecoder()
    private let encoder = EventEncoder(epoch: "0123456789abcdef", options: .init())
    private var book = Casebook()
    private var messages = 0
    private var events = 0
    /// Processor time of each step, in nanoseconds.
    private var spent = (reading: UInt64(0), needs: UInt64(0), deciding: UInt64(0), writing: UInt64(0))
    /// Triage by itself, a part of deciding: by the rules, and with a model as large as the rules' own table beside them.
    private var judging = (rules: UInt64(0), model: UInt64(0))

    private let byRules = TriagePolicy()
    private let withModel = TriagePolicy(rules: TriageRules(model: .starter))

    init(policy: Policy) { self.policy = policy }

    /// Takes in a batch.
    mutating func take(_ lines: ArraySlice<Data>) {
        let bodies = lines.map { Array($0) }
        let now = Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
        let context = Context(policy: policy, now: now, fingerprint: Self.token)
        let start = Self.processorTime()

        let inputs = bodies.compactMap { Self.input($0, decoder) }
        let read = Self.processorTime()

        for input in inputs {
            let first = needs(of: input, in: nil, context: context)
            _ = first.widened(for: input, in: book, context: context)
        }
        let known = Self.processorTime()

        var told: [Event] = []
        for input in inputs {
            let decision = decide(input, in: book, context: context)
            book.apply(decision.changes)
            told += decision.events
        }
        let decided = Self.processorTime()

        for event in told { _ = encoder.encode(event) }
        let written = Self.processorTime()

        spent.reading += read - start
        spent.needs += known - read
        spent.deciding += decided - known
        spent.writing += written - decided
        judging.rules += Self.judge(inputs, by: byRules)
        judging.model += Self.judge(inputs, by: withModel)
        messages += inputs.count
        events += told.count
    }

    /// Prints the averages.
    func report() {
        func each(_ nanoseconds: UInt64) -> String {
            String(format: "%6.2f", Double(nanoseconds) / 1000 / Double(max(messages, 1)))
        }
        print(
            "\(messages) messages, \(events) events. µs a message: reading\(each(spent.reading)), needs\(each(spent.needs)),",
            "deciding\(each(spent.deciding)), writing\(each(spent.writing)).",
            "Triage alone: rules\(each(judging.rules)), with a model\(each(judging.model))")
    }

    /// Reads and judges each request once more; returns the processor time of it.
    private static func judge(_ inputs: [Input], by policy: TriagePolicy) -> UInt64 {
        let start = processorTime()
        for case .message(.requestCreated(let message), _) in inputs {
            let fields = message.fields
            let subject = TriageSubject(
                text: Reading(fields.description.value), recordedNature: fields.nature.value,
                serviceCode: fields.serviceCode.value, serviceName: fields.serviceName.value,
                channel: fields.channel.value, language: fields.language.value)
            blackHole(Casework.judge(subject, policy: policy))
        }
        return processorTime() - start
    }

    @inline(never)
    private static func blackHole(_ judgement: Judgement) {}

    private static func input(_ body: [UInt8], _ decoder: MessageDecoder) -> Input? {
        let decoded = decoder.decode(
            InboundMessage(
                contentType: "application/cloudevents+json", contentEncoding: nil, type: nil, messageID: nil,
                routingKey: "request.created", headers: [:], body: body))
        guard case .message(let message) = decoded.result else { return nil }
        return .message(message, decoded.envelope)
    }

    /// A hash that costs next to nothing in place of the keyed one.
    @Sendable
    private static func token(of identifier: Identifier) -> IdentityToken {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in identifier.normalized.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return IdentityToken(kind: identifier.kind, high: hash, low: ~hash)
    }

    private static func processorTime() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
