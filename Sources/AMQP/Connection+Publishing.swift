extension Connection {
    /// From here on the broker answers each publication; see ``awaitConfirms(within:)``.
    public func enableConfirms() throws(AMQPError) {
        guard window == nil || confirmingChannel != wire.channelsOpened || !wire.channelIsOpen else { return }
        try wire.selectConfirms()
        confirmingChannel = wire.channelsOpened
        window = ConfirmWindow()
        settlements = []
    }

    /// Sends a publication. Throws `invalidArgument` when it cannot be put on the wire; then nothing was sent.
    public func publish(_ publication: Publication) throws(AMQPError) {
        do throws(AMQPError) {
            try wire.publish(publication)
        } catch {
            guard error.kind != .invalidArgument else { throw error }
            // The reason may have come before the end: a channel that the broker closed, an alarm.
            while try readFrame(within: .zero, keep) {}
            throw error
        }
        window?.sent(publication)
    }

    /// The broker's answers that have come, waiting until each publication has one or the time is over.
    public func awaitConfirms(within limit: Duration) throws(AMQPError) -> [Settlement] {
        _ = try read(within: limit) { (window?.outstanding ?? 0) == 0 }
        defer { settlements = [] }
        return settlements
    }

    /// Publishes and waits for every answer: for tools. Throws when an answer does not come: then it is not known what became of the
    /// publications. Settlements come in the order of the answers.
    public func publishConfirmed(_ publications: [Publication]) throws(AMQPError) -> [Settlement] {
        try enableConfirms()
        var answers: [Settlement] = []
        for publication in publications {
            do throws(AMQPError) {
                try publish(publication)
            } catch {
                guard error.kind == .invalidArgument else { throw error }
                answers.append(.unsendable(token: publication.token, error))
            }
            if let window, window.outstanding >= 1000 { try collect(&answers, leaving: 500) }
        }
        try collect(&answers, leaving: 0)
        return answers
    }

    private func collect(_ answers: inout [Settlement], leaving rest: Int) throws(AMQPError) {
        guard try read(within: rpcTimeout, until: { (window?.outstanding ?? 0) <= rest }) else {
            let reason = blockedReason.map { "; it takes none: \($0)" } ?? ""
            throw AMQPError(.timedOut, "the broker did not confirm the publications in time\(reason)")
        }
        answers += settlements
        settlements = []
    }
}
