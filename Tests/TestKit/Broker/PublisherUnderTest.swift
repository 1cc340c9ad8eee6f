public import AMQP
import Synchronization

extension Backoff {
    /// Attempts follow each other at once, so that no test waits for one.
    public static let quick = Backoff(initial: .milliseconds(1), cap: .milliseconds(50))
}

/// A source that keeps the publisher to its promises: it counts what is offered twice without a settlement or a lost link between.
public final class SourceUnderTest: PublicationSource {
    private struct State {
        var waiting: [Publication]
        var taken: [UInt64: Publication] = [:]
        var faults: [String] = []
        var losses = 0
    }

    private let state: Mutex<State>
    private let insists: Bool
    /// The broker's answers, in the order in which they came.
    public let settlements = Recorder<Settlement>()

    /// A source of these; `insists`: what the broker rejects is offered again.
    public init(_ publications: [Publication], insists: Bool = true) {
        state = Mutex(State(waiting: publications))
        self.insists = insists
    }

    /// Breaches of the protocol between publisher and source.
    public var faults: [String] { state.withLock { $0.faults } }
    /// How often the link was lost.
    public var losses: Int { state.withLock { $0.losses } }
    /// What is neither confirmed nor waiting.
    public var unsettled: Int { state.withLock { $0.taken.count } }

    /// Adds to what is offered. Wake the publisher afterwards.
    public func add(_ publications: [Publication]) {
        state.withLock { $0.waiting += publications }
    }

    /// What is offered next, taken.
    public func next(upTo count: Int) -> [Publication] {
        state.withLock { state in
            let next = Array(state.waiting.prefix(count))
            state.waiting.removeFirst(next.count)
            for publication in next { state.taken[publication.token] = publication }
            return next
        }
    }

    /// Notes the broker's answers.
    public func settle(_ settlements: [Settlement]) {
        state.withLock { state in
            for settlement in settlements {
                guard let publication = state.taken.removeValue(forKey: settlement.token) else {
                    state.faults.append("\(settlement) was not outstanding")
                    continue
                }
                if insists, case .rejected = settlement { state.waiting.append(publication) }
            }
        }
        self.settlements.record(contentsOf: settlements)
    }

    /// Offers again what is taken and not settled.
    public func linkLost() {
        state.withLock { state in
            state.waiting = state.taken.values.sorted { $0.token < $1.token } + state.waiting
            state.taken = [:]
            state.losses += 1
        }
    }
}

/// A publisher that runs in a task of its own.
public final class PublisherUnderTest: Sendable {
    /// The publisher itself.
    public let publisher: Publisher
    /// What it publishes from.
    public let source: SourceUnderTest
    /// How its connection fared.
    public let states: Recorder<LinkState>
    private let task: Task<Void, any Error>

    /// Runs at once.
    public init(
        at address: BrokerAddress, _ source: SourceUnderTest, window: Int = 100, persistence: Persistence = .forEver,
        confirmTimeout: Duration = .seconds(30), backoff: Backoff = .quick
    ) {
        let states = Recorder<LinkState>()
        let publisher = Publisher(
            address: address, source: source, window: window, confirmTimeout: confirmTimeout, backoff: backoff,
            persistence: persistence,
            onState: { states.record($0) })
        self.publisher = publisher
        self.source = source
        self.states = states
        task = Task { try await publisher.run() }
    }

    /// Waits until this many publications were confirmed.
    public func confirmed(_ count: Int, within limit: Duration = .seconds(60)) async throws {
        do {
            try await source.settlements.wait(for: "\(count) confirms", within: limit) { settlements in
                settlements.count { if case .confirmed = $0 { true } else { false } } >= count
            }
        } catch {
            throw Stuck(description: "\(error); states: \(states.all.suffix(12)); \(source.unsettled) unsettled")
        }
    }

    /// Confirms that did not come.
    public struct Stuck: Error, CustomStringConvertible {
        /// What was waited for, and how far it came.
        public let description: String
    }

    /// Stops it and returns how it ended.
    public func stop(within limit: Duration = .seconds(10)) async throws {
        publisher.stop(within: limit)
        try await end()
    }

    /// Waits for its end.
    public func end() async throws {
        try await task.value
    }
}
