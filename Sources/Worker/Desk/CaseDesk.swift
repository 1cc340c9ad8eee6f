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
    private let roundsOfLoading: Int
    private var policy: Policy
    /// A former process ended while it served deadlines: each is served alone until none is left that was due then.
    private var isCautious: Bool
    private var hasServedCautiously = false

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

    /// - Parameters:
    ///   - isCautious: the process before this one ended while it served deadlines.
    ///   - roundsOfLoading: how often what was loaded may name more that is to be loaded.
    init(
        store: any CaseWriter, encoder: EventEncoder, reader: DeliveryReader, trial: Trial, policy: Policy,
        isCautious: Bool = false, roundsOfLoading: Int = 16
    ) {
        self.store = store
        self.isCautious = isCautious
        self.roundsOfLoading = roundsOfLoading
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
    ///
    /// - Parameter isAllDue: nothing but `due` is due, or was held back.
    func settle(
        _ arrivals: [Arrival], due: [Wake], isAllDue: Bool = false, now: Instant, marks: Marks
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
        let suspects = try suspects(among: due, isAllDue: isAllDue)
        let rest = suspects.isEmpty ? due : due.filter { !suspects.contains($0) }
        settlement.append(try settleOnTrial(together, due: rest, now: now, marks: marks))
        for wake in due where suspects.contains(wake) {
            settlement.append(try settleSuspect(wake, now: now))
        }
        return settlement
    }

    /// The deadlines that may be what brings the process down: all, after it has ended while it served some, or those of which it is known.
    private func suspects(among due: [Wake], isAllDue: Bool) throws(StoreError) -> Set<Wake> {
        if isCautious {
            if due.isEmpty, isAllDue, hasServedCautiously { isCautious = false }
            if !due.isEmpty { hasServedCautiously = true }
            return Set(due)
        }
        var suspects: Set<Wake> = []
        for wake in due where try store.fatalAttempts(SuspectDeadline.key(of: wake)) > 0 { suspects.insert(wake) }
        return suspects
    }

    /// Leaves word that deadlines are being served, should the process end within.
    private func settleOnTrial(
        _ arrivals: [Arrival], due: [Wake], now: Instant, marks: Marks
    ) throws(StoreError) -> Settlement {
        guard !due.isEmpty else { return try settleTogether(arrivals, due: [], now: now, marks: marks) }
        return try trial.of(SuspectDeadline.some) { () throws(StoreError) in
            try settleTogether(arrivals, due: due, now: now, marks: marks)
        }
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

    /// How long one waits that ends the process, until it is reported again.
    static let pauseAfterPoison = TimeSpan.hours(1)

    /// Serves a suspect deadline alone, so that what ends the process then is known to be its doing, or leaves it where that is known:
    /// one case must not stop the deadlines of all others.
    private func settleSuspect(_ wake: Wake, now: Instant) throws(StoreError) -> Settlement {
        let key = SuspectDeadline.key(of: wake)
        let attempts = try store.fatalAttempts(key)
        guard attempts < Self.fatalAttemptsOfPoison else {
            var settlement = Settlement()
            settlement.wakes = [(wake, now + Self.pauseAfterPoison)]
            settlement.failedWakes = [wake]
            return settlement
        }
        let marks = Marks(attemptsCleared: attempts > 0 ? [key] : [])
        return try trial.of(key) { () throws(StoreError) in
            try settleTogether([], due: [wake], now: now, marks: marks)
        }
    }

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
        let (book, readInPart) = try load(for: inputs, context: context)
        var session = DeskSession(book: book, context: context, encoder: encoder, expecting: inputs.count)
        for input in readInPart { session.noteReadInPart(input) }
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
    ///
    /// What one person's contacts lead to could lead on and on. A message is not held up by that: it is decided on what was loaded, its clock
    /// runs, and the inputs of which that is so are returned too, to be told of.
    private func load(
        for inputs: [Input], context: Context
    ) throws(StoreError) -> (book: Casebook, readInPart: [Input]) {
        let firstNeeds = inputs.map { needs(of: $0, in: nil, context: context) }
        var needed = CasebookNeeds()
        for first in firstNeeds { needed.formUnion(first) }
        var book = try store.load(needed)
        var rounds = 0
        while true {
            var unfinished: [Input] = []
            let loaded = needed
            for (input, first) in zip(inputs, firstNeeds) {
                let wider = first.widened(for: input, in: book, context: context)
                guard !wider.isCovered(by: loaded) else { continue }
                needed.formUnion(wider)
                unfinished.append(input)
            }
            guard !unfinished.isEmpty, rounds < roundsOfLoading else { return (book, unfinished) }
            book = try store.load(needed)
            rounds += 1
        }
    }

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
