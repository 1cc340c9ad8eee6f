internal import Casework

/// The figures that tell most of the service, by district, service or channel, small numbers hidden.
struct Breakdown: Equatable {
    /// What is counted of each group.
    struct Counts: Equatable {
        var requests = 0
        var complaints = 0
        /// Cases whose first follow-up fell due.
        var due = 0
        /// Of these, kept within 24 hours.
        var onTime = 0
        var secondCalls = 0
        var meetings = 0

        /// Those of ``due`` that were late.
        var late: Int { due - onTime }
    }

    /// One group's counts, as published: `nil` is withheld.
    struct Row: Equatable {
        let group: FigureGroup
        var requests: Int?
        var complaints: Int?
        var due: Int?
        var onTime: Int?
        var late: Int?
        var secondCalls: Int?
        var meetings: Int?
    }

    let dimension: Dimension
    let rows: [Row]

    /// The groups' counts with what must not be published taken out; `nil` where nothing of complaints could be published of any, or
    /// where the counts are so uneven that hiding hides nothing.
    init?(by dimension: Dimension, _ groups: [(group: FigureGroup, counts: Counts)], threshold: Int) {
        guard groups.count > 1, let hidden = HiddenRows(groups.map(\.counts), threshold: threshold),
            hidden.complaints.count < groups.count
        else { return nil }
        self.dimension = dimension
        rows = groups.enumerated().map { index, entry in hidden.publish(entry.group, entry.counts, at: index) }
    }
}

/// Which rows are hidden in which columns. What is hidden of a narrower count is hidden of what it is part of, and of what is part of it.
private struct HiddenRows {
    let requests: Set<Int>
    let complaints: Set<Int>
    private let outcomes: Set<Int>
    private let meetings: Set<Int>
    private let counts: [Breakdown.Counts]

    init?(_ counts: [Breakdown.Counts], threshold: Int) {
        self.counts = counts
        let disclosure = Disclosure(threshold: threshold)
        guard let requests = disclosure.hiddenRows(of: .init(counts.map { [$0.requests] })) else { return nil }
        self.requests = requests

        var received = Disclosure.Table(counts.map { [$0.complaints, $0.due] }, forced: requests)
        received.setCeilings(counts.map(\.requests), unknown: requests)
        guard let complaints = disclosure.hiddenRows(of: received) else { return nil }
        self.complaints = complaints

        var kept = Disclosure.Table(counts.map { [$0.onTime, $0.late] }, forced: complaints)
        kept.setCeilings(counts.map(\.due), unknown: complaints)
        guard let outcomes = disclosure.hiddenRows(of: kept) else { return nil }
        self.outcomes = outcomes

        var repeated = Disclosure.Table(counts.map { [$0.secondCalls, $0.meetings] }, forced: complaints)
        // A meeting can outlive the complaint that asked for it.
        repeated.setCeilings(counts.map { max($0.complaints, $0.meetings) }, unknown: complaints)
        guard let meetings = disclosure.hiddenRows(of: repeated) else { return nil }
        self.meetings = meetings
    }

    func publish(_ group: FigureGroup, _ count: Breakdown.Counts, at row: Int) -> Breakdown.Row {
        var published = Breakdown.Row(group: group)
        published.requests = show(\.requests, at: row, hidden: requests)
        published.complaints = show(\.complaints, at: row, hidden: complaints)
        published.due = show(\.due, at: row, hidden: complaints)
        (published.onTime, published.late) = outcome(count, at: row)
        published.secondCalls = show(\.secondCalls, at: row, hidden: meetings)
        published.meetings = show(\.meetings, at: row, hidden: meetings)
        return published
    }

    /// The count, unless it is hidden; where all that is hidden of a column is 0, nothing is.
    private func show(_ column: KeyPath<Breakdown.Counts, Int>, at row: Int, hidden: Set<Int>) -> Int? {
        let isHidden = hidden.contains(row) && hidden.contains { counts[$0][keyPath: column] > 0 }
        return isHidden ? nil : counts[row][keyPath: column]
    }

    /// Kept and late: where the sum is published, hiding one of them alone would hide nothing.
    private func outcome(_ count: Breakdown.Counts, at row: Int) -> (onTime: Int?, late: Int?) {
        let shown = (show(\.onTime, at: row, hidden: outcomes), show(\.late, at: row, hidden: outcomes))
        let isSumKnown = !complaints.contains(row)
        return isSumKnown && (shown.0 != nil || shown.1 != nil) ? (count.onTime, count.late) : shown
    }
}

extension Disclosure.Table {
    /// Takes `ceilings` as known of each row but those of `unknown`, of which only the sum is.
    fileprivate mutating func setCeilings(_ ceilings: [Int], unknown: Set<Int>) {
        self.ceilings = ceilings.indices.map { unknown.contains($0) ? nil : ceilings[$0] }
        sharedCeiling = unknown.reduce(0) { $0 + ceilings[$1] }
    }
}
