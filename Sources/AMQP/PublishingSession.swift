/// One connection's worth of publishing. On the publisher's thread.
final class PublishingSession {
    private let connection: Connection
    private let source: any PublicationSource
    private let windowSize: Int
    private let confirmTimeout: Duration
    private let backoff: Backoff
    private let onState: (LinkState) -> Void
    private var window = ConfirmWindow()
    /// Taken from the source, not sent yet.
    private var backlog: ArraySlice<Publication> = []
    /// Whether the source may have more.
    private var isHungry = true
    /// How many times in a row the broker took nothing, and until when that is a reason to wait.
    private var rejections = 0
    private var heldUntil: ContinuousClock.Instant?
    /// When the broker has to have answered something; nil while nothing waits for an answer.
    private var answerDue: ContinuousClock.Instant?
    /// Bytes sent since the socket was last asked whether it takes more.
    private var sentUnasked = Int.max
    private var socketIsFull = false
    private let clock = ContinuousClock()

    init(
        connection: Connection, source: any PublicationSource, windowSize: Int,
        confirmTimeout: Duration, backoff: Backoff,
        onState: @escaping (LinkState) -> Void
    ) {
        self.connection = connection
        self.source = source
        self.windowSize = windowSize
        self.confirmTimeout = confirmTimeout
        self.backoff = backoff
        self.onState = onState
    }

    /// Whether everything that was sent has its answer.
    var isSettled: Bool { window.outstanding == 0 }

    func begin() throws(AMQPError) {
        try connection.wire.selectConfirms()
        onState(.up)
    }

    /// Reads the answers that are there, then sends a little. Returns false when there is nothing to do until something happens.
    func step(isWoken: Bool, isStopping: Bool) throws(AMQPError) -> Bool {
        isHungry = isHungry || isWoken
        let hasRead = try readAnswers()
        try expectAnswers(hasRead: hasRead)
        guard !isStopping, connection.blockedReason == nil, !isHeld else { return hasRead }
        refill()
        let hasSent = try send()
        return hasRead || hasSent
    }

    /// Waits for an answer, for room to write if that is what is missing, or for `wake`.
    func wait(for wake: WakeDescriptor, upTo limit: Duration) {
        // A hold that is over is forgotten here too: it must not make this wait return at once, again and again.
        let isHeld = isHeld
        let events = [heldUntil, answerDue].compactMap { $0 }.map { clock.now.duration(to: $0) }
        let wantsToWrite = socketIsFull && !isHeld && connection.blockedReason == nil
        connection.wire.wait(for: wake, toWrite: wantsToWrite, upTo: events.reduce(limit, min))
    }

    // MARK: - Answers

    private func readAnswers() throws(AMQPError) -> Bool {
        var settlements: [Settlement] = []
        // Also when the connection ends right after them: they are the broker's answers.
        defer { settle(settlements) }
        var count = 0
        while count < 4096, try connection.readFrame(within: .zero, { handle($0, &settlements) }) { count += 1 }
        return count > 0
    }

    /// Throws when the broker has answered nothing for too long.
    private func expectAnswers(hasRead: Bool) throws(AMQPError) {
        guard window.outstanding > 0 else {
            answerDue = nil
            return
        }
        let isExcused = hasRead || connection.blockedReason != nil
        guard let answerDue, !isExcused else {
            self.answerDue = clock.now + confirmTimeout
            return
        }
        guard clock.now < answerDue else {
            throw AMQPError(.timedOut, "the broker confirmed no publication in \(confirmTimeout)")
        }
    }

    private func handle(_ event: Event, _ settlements: inout [Settlement]) {
        switch event {
        case .settled(let tag, let multiple, let positive):
            settlements += window.settled(tag, multiple: multiple, positive: positive)
        case .returned(let content): window.returned(content)
        case .blocked(let reason): onState(.blocked(reason: reason))
        case .unblocked: onState(.unblocked)
        case .delivery, .consumerCancelled: break
        }
    }

    private func settle(_ settlements: [Settlement]) {
        guard !settlements.isEmpty else { return }
        source.settle(settlements)
        // The source may give what it held back until then, or the same again.
        isHungry = true
        var (taken, refused) = (0, 0)
        for settlement in settlements {
            switch settlement {
            case .confirmed: taken += 1
            case .rejected, .returned: refused += 1
            case .unsendable: break
            }
        }
        if taken > 0 { rejections = 0 }
        guard refused > 0 else { return }
        // The queue that is full now will be for a while.
        if taken == 0 {
            rejections += 1
            heldUntil = clock.now + backoff.delay(afterFailure: rejections)
        }
    }

    private var isHeld: Bool {
        guard let heldUntil else { return false }
        if clock.now < heldUntil { return true }
        self.heldUntil = nil
        return false
    }

    // MARK: - Sending

    /// Asks the source when there is room for more than a few.
    private func refill() {
        let room = windowSize - window.outstanding
        guard backlog.isEmpty, isHungry, room > windowSize / 8 else { return }
        let next = source.next(upTo: room)
        isHungry = next.count >= room
        backlog = next[...]
    }

    /// Sends a few of the backlog, then lets the answers be read. Never more than the socket takes without blocking, as far as can be told.
    private func send() throws(AMQPError) -> Bool {
        var sent = 0
        socketIsFull = false
        while sent < 64, let publication = backlog.first {
            if sentUnasked > 8192 {
                guard connection.wire.isWritable else {
                    socketIsFull = true
                    break
                }
                sentUnasked = 0
            }
            backlog.removeFirst()
            try send(publication)
            sentUnasked += publication.body.count + 256
            sent += 1
        }
        return sent > 0
    }

    private func send(_ publication: Publication) throws(AMQPError) {
        do throws(AMQPError) {
            try connection.wire.publish(publication)
            window.sent(publication)
        } catch {
            guard error.kind == .invalidArgument else {
                // Answers may have come before the end, and the reason for it.
                while try readAnswers() {}
                throw error
            }
            settle([.unsendable(token: publication.token, error)])
        }
    }
}
