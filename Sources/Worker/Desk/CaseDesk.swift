internal import AMQP
internal import CaseStore
internal import Casework
internal import Contract

/// Where inputs become record: loads what a batch touches, lets the rules decide each input, and commits the batch whole.
///
/// Both inputs, deliveries and due deadlines, pass here, and nothing else changes a case. Owned by the deciding thread.
final class CaseDesk {
    private let store: any CaseWriter
    private var encoder: EventEncoder
    private let reader: DeliveryReader
    private let trial: Trial
    private var policy: Policy

    /// What a commit records besides decisions.
    struct Marks {
        /// Every publication up to this journal sequence is confirmed.
        var confirmedThrough: Int64?
        /// Every deadline has been looked at under this policy.
        var policyDigest: String?
        /// This policy decides what comes after.
        var policyFollowed: String?
        /// A suspect that is done with.
        var attemptsCleared: [[UInt8]] = []

        var isEmpty: Bool {
            confirmedThrough == nil && policyDigest == nil && policyFollowed == nil && attemptsCleared.isEmpty
        }
    }

    /// A suspect whose decision has ended the process this often is set aside unread.
    static let fatalAttemptsOfPoison = 3

    init(
        store: any CaseWriter, encoder: EventEncoder, reader: DeliveryReader, trial: Trial, policy: Policy
    ) {
        self.store = store
        self.encoder = encoder
        self.reader = reader
        self.trial = trial
        self.policy = policy
    }

    /// Decides by `policy` from now on. What was promised and broken before stays as it is on record.
    func follow(_ policy: Policy) {
        self.policy = policy
        encoder.options = EventEncoder.Options(policy)
    }

    /// Settles `arrivals` in their order, then `due`, in one commit where possible.
    ///
    /// An input that the store's invariants refuse is taken out and settled alone. Throws when the store failed: then nothing
    /// may be acknowledged.
    func settle(
        _ arrivals: [Arrival], due: [Wake], now: Instant, marks: Marks
    ) throws(StoreError) -> Settlement {
        var settlement = Settlement()
        var together: [Arrival] = []
        // Suspects go alone, in their place in the order.
        for arrival in arrivals {
            if arrival.isSuspect {
                settlement.append(try settleTogether(together, due: [], now: now, marks: Marks()))
                together = []
                settlement.append(try settleSuspect(arrival, now: now))
            } else {
                together.append(arrival)
            }
        }
        settlement.append(try settleTogether(together, due: due, now: now, marks: marks))
        return settlement
    }

    private func settleTogether(
        _ arrivals: [Arrival], due: [Wake], now: Instant, marks: Marks
    ) throws(StoreError) -> Settlement {
        guard !arrivals.isEmpty || !due.isEmpty || !marks.isEmpty else { return Settlement() }
        do {
            return try commit(arrivals, due: due, now: now, marks: marks)
        } catch .invariant {
            return try settleEach(arrivals, due: due, now: now, marks: marks)
        }
    }

    private func settleEach(
        _ arrivals: [Arrival], due: [Wake], now: Instant, marks: Marks
    ) throws(StoreError) -> Settlement {
        var settlement = Settlement()
        for arrival in arrivals {
            do {
                settlement.append(try commit([arrival], due: [], now: now, marks: Marks()))
            } catch .invariant(let constraint) {
                let refusal = Refusal(.internalError, "would break the record's invariant \(constraint)")
                settlement.append(try setAside(arrival, refusal, now: now))
            }
        }
        for wake in due {
            do {
                settlement.append(try commit([], due: [wake], now: now, marks: Marks()))
            } catch .invariant {
                settlement.wakes.append((wake, now + Self.pauseAfterFailure))
                settlement.failedWakes.append(wake)
            }
        }
        settlement.append(try commit([], due: [], now: now, marks: marks))
        return settlement
    }

    /// How long a deadline waits that could not be served for a fault of ours.
    static let pauseAfterFailure = TimeSpan.seconds(30)

    /// Decides a suspect alone, so that what ends the process then is known to be its doing, or sets it aside where that is known.
    private func settleSuspect(_ arrival: Arrival, now: Instant) throws(StoreError) -> Settlement {
        let key = MessageFingerprint.ofBody(arrival.delivery.body)
        let attempts = try store.fatalAttempts(key)
        var marks = Marks()
        if attempts > 0 { marks.attemptsCleared = [key] }
        guard attempts < Self.fatalAttemptsOfPoison else {
            let detail = "given up after \(attempts) attempts, each of which ended the process"
            return try setAside(arrival, Refusal(.poison, detail), now: now, marks: marks)
        }
        var settlement = try trial.of(key) { () throws(StoreError) in
            try settleTogether([reader.read(arrival.delivery)], due: [], now: now, marks: marks)
        }
        settlement.tally.suspects += 1
        return settlement
    }

    /// Records a refusal that no rule decided.
    private func setAside(
        _ arrival: Arrival, _ refusal: Refusal, now: Instant, marks: Marks = Marks()
    ) throws(StoreError) -> Settlement {
        var session = DeskSession(book: Casebook(), context: context(for: [], at: now), encoder: encoder)
        session.refuse(arrival, refusal)
        return try write(session, marks: marks)
    }

    private func commit(
        _ arrivals: [Arrival], due: [Wake], now: Instant, marks: Marks
    ) throws(StoreError) -> Settlement {
        let context = context(for: arrivals, at: now)
        let inputs = arrivals.compactMap(\.input) + due.map(\.input)
        var session = DeskSession(
            book: try load(for: inputs, context: context), context: context, encoder: encoder,
            expecting: inputs.count)
        session.known = try store.received(arrivals.compactMap(\.key))
        if let digest = marks.policyFollowed { session.notePolicy(digest) }
        for arrival in arrivals { session.take(arrival) }
        for wake in due { session.serve(wake) }
        return try write(session, marks: marks)
    }

    private func context(for arrivals: [Arrival], at now: Instant) -> Context {
        let known = KnownTokens(arrivals, fingerprint: reader.fingerprint)
        return Context(policy: policy, now: now, recognise: known.tokens)
    }

    /// Loads what `inputs` need, and what that turns out to need in turn.
    private func load(for inputs: [Input], context: Context) throws(StoreError) -> Casebook {
        let firstNeeds = inputs.map { needs(of: $0, in: nil, context: context) }
        var needed = CasebookNeeds()
        for first in firstNeeds { needed.formUnion(first) }
        var book = try store.load(needed)
        // Each round can only add requests that the last one named; the bound is a guard against a fault of ours.
        for _ in 0..<Self.roundsOfLoading {
            var isWhole = true
            for (input, first) in zip(inputs, firstNeeds) {
                let wider = first.widened(for: input, in: book, context: context)
                guard !wider.isCovered(by: needed) else { continue }
                needed.formUnion(wider)
                isWhole = false
            }
            guard !isWhole else { break }
            book = try store.load(needed)
        }
        return book
    }

    private static let roundsOfLoading = 4

    private func write(_ session: DeskSession, marks: Marks) throws(StoreError) -> Settlement {
        var settlement = session.settlement
        var batch = session.batch
        batch.confirmedThrough = marks.confirmedThrough
        batch.policyDigest = marks.policyDigest
        batch.attemptsCleared = marks.attemptsCleared
        let clock = ContinuousClock()
        let start = clock.now
        let sequences = try store.commit(batch)
        settlement.commits.append(.init(inputs: session.inputs, time: start.duration(to: clock.now)))
        if let first = sequences?.lowerBound {
            settlement.causes = session.causes
            settlement.publications = session.events.map { (first + Int64($0.row), $0.event) }
        }
        settlement.wakes += session.wakes
        return settlement
    }
}
