internal import AMQP
internal import CaseStore
internal import Casework
internal import DequeModule
internal import Logging
internal import Synchronization

/// Gives the publisher what the record says must be sent: events in the order of the journal, and messages to set aside.
///
/// It never gives up. What was committed while the broker was away is read back from the store, in order; what the broker
/// returned or refused is offered again after a pause. Safe to share: all state is behind one lock, and the reading
/// connection is used by the publishing thread alone.
final class OutboxRelay: PublicationSource {
    private struct State {
        var cursor: OutboxCursor
        /// To be sent for the first time, ascending.
        var fresh: Deque<(sequence: Int64, event: EncodedEvent)> = []
        /// Every publication up to here has been in ``fresh``.
        var freshThrough: Int64
        /// The last publication that is known to be committed.
        var committedThrough: Int64
        /// What was committed before the start has not been read whole yet.
        var backlog = true
        var deadLetters: [UInt64: DeadLetter] = [:]
        var waitingDeadLetters: [UInt64] = []
        var nextDeadLetter: UInt64 = 0
        /// Sent and not settled, to be sent again if the link is lost.
        var inFlight: [Int64: EncodedEvent] = [:]
        /// To be sent again, before anything newer.
        var again: [Int64: EncodedEvent] = [:]
        /// Refused or returned by the broker: to be sent again after a pause.
        var refused: Set<UInt64> = []
        /// The last reading of the journal failed.
        var readingFailed = false
        var answers = PublicationAnswers()
        var observers: [@Sendable () -> Void] = []
        var whenSetAside: [@Sendable ([Arrival.Ticket]) -> Void] = []
        var whenRefused: [@Sendable () -> Void] = []

        /// There is more in the journal than has been in ``fresh``.
        var isBehind: Bool { backlog || committedThrough > freshThrough }
    }

    /// Tokens of messages to set aside have this bit; those of events are journal sequences.
    private static let deadLetterBit: UInt64 = 1 << 63
    /// Events kept in memory on their way; beyond, the journal is read.
    private static let freshLimit = 20_000
    /// Rows that one reading of the journal asks for.
    private static let readingLimit = 500

    private let state: Mutex<State>
    /// Read by the publishing thread alone; the lock only proves it.
    private let journal: Mutex<any CaseReader>
    private let names: (events: String, dead: String)
    /// Messages to set aside that are on their way at once: their queue may confirm none, and events must have room beside them.
    private let lettersAtOnce: Int
    private let logger: Logger

    /// - Parameter window: publications that the publisher has on their way at once.
    init(
        journal: sending any CaseReader, confirmedThrough: Int64, events: String, dead: String, window: Int = 500,
        logger: Logger
    ) {
        self.journal = Mutex(journal)
        names = (events, dead)
        lettersAtOnce = max(window / 4, 1)
        self.logger = logger
        state = Mutex(
            State(
                cursor: OutboxCursor(confirmedThrough: confirmedThrough), freshThrough: confirmedThrough,
                committedThrough: confirmedThrough))
    }

    /// Every publication up to this sequence is confirmed.
    var confirmedThrough: Int64 { state.withLock { $0.cursor.confirmedThrough } }

    /// What the broker has answered since the start.
    var answers: PublicationAnswers { state.withLock { $0.answers } }

    /// Nothing is on its way or waiting.
    var isIdle: Bool {
        // What the broker refuses or returns is not waited for: the journal, or the intake queue, keeps it.
        state.withLock { state in
            let refusedEvents = state.refused.filter { $0 & Self.deadLetterBit == 0 }.count
            let refusedLetters = state.refused.count - refusedEvents
            return state.fresh.isEmpty && !state.isBehind && state.again.isEmpty
                && state.deadLetters.count == refusedLetters && state.inFlight.count == refusedEvents
        }
    }

    /// When the oldest of the messages to set aside was refused whose copy the broker has not confirmed; `nil` where there is none.
    var oldestLetterAt: Instant? { state.withLock { $0.deadLetters.values.map(\.at).min() } }

    /// Copies of messages to set aside that the broker did not take; they will be sent again.
    var refusedLetters: Int { state.withLock { state in state.refused.count { state.deadLetters[$0] != nil } } }

    /// The broker refused or returned publications, or the journal could not be read: ``retry()`` is wanted.
    var wantsRetry: Bool { state.withLock { !$0.refused.isEmpty || $0.readingFailed } }

    /// Calls `observer` with deliveries whose copies the broker has confirmed, on the publishing thread.
    func whenSetAside(_ observer: @escaping @Sendable ([Arrival.Ticket]) -> Void) {
        state.withLock { $0.whenSetAside.append(observer) }
    }

    /// Calls `observer` when the broker did not take publications, on the publishing thread.
    func whenRefused(_ observer: @escaping @Sendable () -> Void) {
        state.withLock { $0.whenRefused.append(observer) }
    }

    /// Calls `observer` whenever publications were settled, on the publishing thread.
    func onProgress(_ observer: @escaping @Sendable () -> Void) {
        state.withLock { $0.observers.append(observer) }
    }

    /// Takes over what has just been committed.
    func hand(_ publications: [(sequence: Int64, event: EncodedEvent)], setAside: [DeadLetter]) {
        state.withLock { state in
            // The publishing thread may have read some of them from the journal already.
            let unread = publications.drop { $0.sequence <= state.freshThrough }
            if let last = unread.last {
                if !state.isBehind, state.fresh.count + unread.count <= Self.freshLimit {
                    state.fresh.append(contentsOf: unread)
                    state.freshThrough = last.sequence
                }
                state.committedThrough = max(state.committedThrough, last.sequence)
            }
            for letter in setAside {
                let token = Self.deadLetterBit | state.nextDeadLetter
                state.nextDeadLetter += 1
                state.deadLetters[token] = letter
                state.waitingDeadLetters.append(token)
            }
        }
    }

    /// Offers again what the broker refused or returned. The publisher must be woken afterwards.
    func retry() {
        state.withLock { state in
            state.readingFailed = false
            for token in state.refused.sorted() {
                if state.deadLetters[token] != nil {
                    state.waitingDeadLetters.append(token)
                } else if let sequence = Int64(exactly: token) {
                    state.again[sequence] = state.inFlight.removeValue(forKey: sequence)
                }
            }
            state.refused = []
        }
    }

    /// Forgets messages to set aside of `session`: the broker delivers them again.
    ///
    /// Copies that were sent already may come twice; they have the same `x-vip311-dead-id`.
    func forgetDeadLetters(before session: UInt64) {
        state.withLock { state in
            let stale = state.deadLetters.filter { $0.value.arrival.ticket.session < session }.map(\.key)
            for token in stale { state.deadLetters[token] = nil }
            state.refused.subtract(stale)
            state.waitingDeadLetters.removeAll { state.deadLetters[$0] == nil }
        }
    }

    func next(upTo count: Int) -> [Publication] {
        var publications = takeDeadLetters(upTo: count)
        guard publications.count < count else { return publications }
        publications += takeEvents(upTo: count - publications.count)
        // Fewer than asked for would mean that there are no more.
        while publications.count < count, readOnInJournal() {
            publications += takeEvents(upTo: count - publications.count)
        }
        return publications
    }

    func settle(_ settlements: [AMQP.Settlement]) {
        var setAside: [Arrival.Ticket] = []
        var refusals = 0
        state.withLock { state in
            for settlement in settlements {
                let isLetter = settlement.token & Self.deadLetterBit != 0
                state.answers.count(.init(settlement), of: isLetter ? .setAside : .event)
                switch settlement {
                case .confirmed(let token):
                    if let letter = state.deadLetters.removeValue(forKey: token) {
                        setAside.append(letter.arrival.ticket)
                    } else if let sequence = Int64(exactly: token) {
                        state.inFlight[sequence] = nil
                        state.cursor.confirm(sequence)
                    }
                case .rejected(let token), .returned(let token, _, _):
                    state.refused.insert(token)
                    refusals += 1
                case .unsendable(let token, _):
                    // The original's own properties are what cannot be sent; an event of ours always can.
                    state.deadLetters[token]?.isReduced = true
                    state.refused.insert(token)
                    refusals += 1
                }
            }
        }
        if !setAside.isEmpty { for observer in state.withLock({ $0.whenSetAside }) { observer(setAside) } }
        for observer in state.withLock({ $0.observers }) { observer() }
        guard refusals > 0 else { return }
        logger.error(
            "the broker did not take publications; they will be sent again", metadata: ["count": "\(refusals)"])
        for observer in state.withLock({ $0.whenRefused }) { observer() }
    }

    func linkLost() {
        state.withLock { state in
            state.again.merge(state.inFlight) { $1 }
            state.inFlight = [:]
            state.refused = []
            state.waitingDeadLetters = state.deadLetters.keys.sorted()
        }
    }

    private func takeDeadLetters(upTo count: Int) -> [Publication] {
        state.withLock { state in
            let underWay = state.deadLetters.count - state.waitingDeadLetters.count
            let refused = state.refused.count { state.deadLetters[$0] != nil }
            let room = max(lettersAtOnce - (underWay - refused), 0)
            let tokens = state.waitingDeadLetters.prefix(min(count, room))
            let publications = tokens.compactMap { token in
                state.deadLetters[token]?.publication(to: names.dead, token: token)
            }
            state.waitingDeadLetters.removeFirst(tokens.count)
            return publications
        }
    }

    private func takeEvents(upTo count: Int) -> [Publication] {
        state.withLock { state in
            var taken = state.again.keys.sorted().prefix(count).compactMap { sequence in
                state.again.removeValue(forKey: sequence).map { (sequence: sequence, event: $0) }
            }
            let fresh = state.fresh.prefix(count - taken.count)
            taken += fresh
            state.fresh.removeFirst(fresh.count)
            for publication in taken {
                state.inFlight[publication.sequence] = publication.event
                state.cursor.handOver(publication.sequence)
            }
            return taken.map { publication(of: $0.event, sequence: $0.sequence) }
        }
    }

    /// Reads on in the journal where it has not been caught up with; returns whether that gave something to send.
    private func readOnInJournal() -> Bool {
        let from: Int64? = state.withLock { $0.isBehind && $0.fresh.isEmpty ? $0.freshThrough : nil }
        guard let from else { return false }
        do {
            let rows = try read(after: from, limit: Self.readingLimit)
            let observers = state.withLock { state in
                state.fresh.append(contentsOf: rows)
                state.freshThrough = rows.last?.sequence ?? from
                // What is committed from now on is announced by `hand`, so the backlog is over once a reading finds its end.
                if rows.count < Self.readingLimit { state.backlog = false }
                return state.observers
            }
            if rows.isEmpty { for observer in observers { observer() } }
            return !rows.isEmpty
        } catch {
            state.withLock { $0.readingFailed = true }
            logger.error("the journal cannot be read; publications wait", metadata: ["error": "\(error)"])
            return false
        }
    }

    private func read(after sequence: Int64, limit: Int) throws(StoreError) -> [(sequence: Int64, event: EncodedEvent)]
    {
        let result = journal.withLock { journal in
            Result { () throws(StoreError) in try journal.publications(after: sequence, limit: limit) }
        }
        return try result.get()
    }

    private func publication(of event: EncodedEvent, sequence: Int64) -> Publication {
        var properties = Properties()
        properties.contentType = "application/cloudevents+json"
        properties.persistent = true
        properties.messageID = event.id
        properties.type = event.type
        properties.appID = "vip311d"
        return Publication(
            exchange: names.events, routingKey: event.routingKey, properties: properties, body: event.body,
            mandatory: true, token: UInt64(sequence))
    }
}
