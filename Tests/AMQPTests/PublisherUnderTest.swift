import AMQP
import Synchronization
import TestKit

/// A source that keeps the publisher to its promises: it counts what is offered twice without a settlement or a lost link between.
final class SourceUnderTest: PublicationSource {
    private struct State {
        var waiting: [Publication]
        var taken: [UInt64: Publication] = [:]
        var faults: [String] = []
        var losses = 0
    }

    private let state: Mutex<State>
    /// Whether what is rejected is offered again.
    private let insists: Bool
    let settlements = Recorder<Settlement>()

    init(_ publications: [Publication], insists: Bool = true) {
        state = Mutex(State(waiting: publications))
        self.insists = insists
    }

    /// Breaches of the protocol between publisher and source.
    var faults: [String] { state.withLock { $0.faults } }
    /// How often the link was lost.
    var losses: Int { state.withLock { $0.losses } }
    /// What is neither confirmed nor waiting.
    var unsettled: Int { state.withLock { $0.taken.count } }

    func add(_ publications: [Publication]) {
        state.withLock { $0.waiting += publications }
    }

    func next(upTo count: Int) -> [Publication] {
        state.withLock { state in
            let next = Array(state.waiting.prefix(count))
            state.waiting.removeFirst(next.count)
            for publication in next { state.taken[publication.token] = publication }
            return next
        }
    }

    func settle(_ settlements: [Settlement]) {
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

    func linkLost() {
        state.withLock { state in
            state.waiting = state.taken.values.sorted { $0.token < $1.token } + state.waiting
            state.taken = [:]
            state.losses += 1
        }
    }
}

/// A publisher that runs in a task of its own.
final class PublisherUnderTest: Sendable {
    let publisher: Publisher
    let source: SourceUnderTest
    let states: Recorder<LinkState>
    private let task: Task<Void, any Error>

    init(
        at address: BrokerAddress, _ source: SourceUnderTest, window: Int = 100, persistence: Persistence = .forEver,
        confirmTimeout: Duration = .seconds(30), backoff: Backoff = Harness.quick
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
    func confirmed(_ count: Int, within limit: Duration = .seconds(60)) async throws {
        do {
            try await source.settlements.wait(for: "\(count) confirms", within: limit) { settlements in
                settlements.count { if case .confirmed = $0 { true } else { false } } >= count
            }
        } catch {
            throw Stuck(description: "\(error); states: \(states.all.suffix(12)); \(source.unsettled) unsettled")
        }
    }

    struct Stuck: Error, CustomStringConvertible {
        let description: String
    }

    /// Stops it and returns how it ended.
    func stop(within limit: Duration = .seconds(10)) async throws {
        publisher.stop(within: limit)
        try await end()
    }

    /// Waits for its end.
    func end() async throws {
        try await task.value
    }
}
