/// Where a ``Publisher`` gets what it publishes. All calls come from the publisher's thread, one at a time, and must return soon.
public protocol PublicationSource: Sendable {
    /// The next publications, in order, at most `count`. What was returned here counts as taken: it is not returned again before it is
    /// settled or the link is lost. Fewer than `count` means that there are no more for now; ``Publisher/wake()`` when there are.
    func next(upTo count: Int) -> [Publication]

    /// What became of publications. Those that are not confirmed were not taken by the broker; it is for the source to return them again.
    func settle(_ settlements: [Settlement])

    /// The connection is gone, and with it the answers to everything that was taken and not settled. It may have arrived or not: the
    /// source returns it again.
    func linkLost()
}
