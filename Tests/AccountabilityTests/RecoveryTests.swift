import Testing

@testable import Accountability

@Suite("No number that a breakdown hides can be computed from what it shows", .timeLimit(.minutes(5)))
struct RecoveryTests {
    /// A district's year, quarter or week, made up by chance.
    private static func counts(_ chance: inout SeededNumbers, size: Int) -> Breakdown.Counts {
        var counts = Breakdown.Counts()
        counts.complaints = Int.random(in: 0...size, using: &chance) * Int.random(in: 0...3, using: &chance) / 2
        counts.requests = counts.complaints + Int.random(in: 0...(size * 6), using: &chance)
        counts.due = max(0, min(counts.complaints, counts.complaints - Int.random(in: -1...2, using: &chance)))
        counts.onTime = counts.due - min(counts.due, Int.random(in: 0...max(1, counts.due / 3), using: &chance))
        counts.secondCalls = Int.random(in: 0...max(0, counts.complaints / 6), using: &chance)
        counts.meetings = counts.secondCalls
        return counts
    }

    private static func breakdown(_ counts: [Breakdown.Counts], threshold: Int) -> Breakdown? {
        Breakdown(
            by: .district, counts.enumerated().map { (.named(code: "d\($0)", name: "D\($0)"), $1) },
            threshold: threshold)
    }

    /// The columns of a row, as a reader has them.
    private static var columns: [(shown: KeyPath<Breakdown.Row, Int?>, true: KeyPath<Breakdown.Counts, Int>)] {
        [
            (\.requests, \.requests), (\.complaints, \.complaints), (\.due, \.due), (\.onTime, \.onTime),
            (\.late, \.late), (\.secondCalls, \.secondCalls), (\.meetings, \.meetings),
        ]
    }

    /// Everything that is published, as sums: a variable a cell, in the order of rows and columns.
    private static func system(of breakdown: Breakdown, totals: [Int]) -> LinearSystem {
        var system = LinearSystem()
        let cells = breakdown.rows.map { row in
            columns.enumerated().map { index, column in
                system.unknown(row[keyPath: column.shown].map { $0...$0 } ?? 0...totals[index])
            }
        }
        for (index, total) in totals.enumerated() { system.add(cells.map { ($0[index], 1) }, sum: total) }
        for row in cells {
            system.add([(row[2], 1), (row[3], -1), (row[4], -1)], sum: 0)
            system.add(row[1], atMost: row[0])
            system.add(row[5], atMost: row[1])
        }
        for (row, shown) in zip(cells, breakdown.rows) {
            for (variable, column) in zip(row, columns) {
                if let value = shown[keyPath: column.shown] { system.add([(variable, 1)], sum: value) }
            }
        }
        return system
    }

    @Test("By bounds and by elimination, over districts of all sizes", arguments: [4, 12, 40, 150], [3, 5, 10])
    func solving(size: Int, threshold: Int) {
        var published = 0
        for seed in 1...60 {
            var chance = SeededNumbers(seed: UInt64(seed * 1000 + size))
            let counts = (0..<14).map { _ in Self.counts(&chance, size: size) }
            guard let breakdown = Self.breakdown(counts, threshold: threshold) else { continue }
            published += 1
            let totals = Self.columns.map { column in counts.reduce(0) { $0 + $1[keyPath: column.true] } }
            var system = Self.system(of: breakdown, totals: totals)
            let determined = system.determined
            system.propagate()
            for (row, shown) in breakdown.rows.enumerated() {
                for (index, column) in Self.columns.enumerated() {
                    let variable = row * Self.columns.count + index
                    guard let value = shown[keyPath: column.shown] else {
                        #expect(!determined.contains(variable), "seed \(seed), row \(row), column \(index)")
                        #expect(system.bounds[variable].count > 1, "seed \(seed), row \(row), column \(index)")
                        continue
                    }
                    #expect(value == counts[row][keyPath: column.true])
                    #expect(value == 0 || value >= threshold, "seed \(seed) shows \(value)")
                }
            }
        }
        if size >= 40 { #expect(published > 0) }
    }

    @Test("By trying out every number, in small cities")
    func enumerating() {
        for seed in 1...400 {
            var chance = SeededNumbers(seed: UInt64(seed))
            let counts = (0..<4).map { _ in
                var counts = Breakdown.Counts()
                counts.due = Int.random(in: 3...7, using: &chance)
                counts.onTime = counts.due - Int.random(in: 0...3, using: &chance)
                counts.complaints = counts.due
                counts.requests = 50
                return counts
            }
            guard let breakdown = Self.breakdown(counts, threshold: 3) else { continue }
            let late = counts.reduce(0) { $0 + $1.late }
            for row in breakdown.rows.indices where breakdown.rows[row].late == nil {
                let possible = Self.lateNumbers(of: row, breakdown, total: late)
                #expect(possible.count > 1, "seed \(seed): \(breakdown.rows) tells \(possible)")
            }
        }
    }

    /// Every number of late cases that `row` could have, with all other rows filled in somehow.
    private static func lateNumbers(of row: Int, _ breakdown: Breakdown, total: Int) -> Set<Int> {
        func fill(_ index: Int, _ rest: Int, _ chosen: Int) -> Set<Int> {
            guard index < breakdown.rows.count else { return rest == 0 ? [chosen] : [] }
            let shown = breakdown.rows[index]
            let choices = shown.late.map { $0...$0 } ?? 0...(shown.due ?? total)
            return choices.filter { $0 <= rest }.reduce(into: []) { found, late in
                found.formUnion(fill(index + 1, rest - late, index == row ? late : chosen))
            }
        }
        return fill(0, total, 0)
    }

    @Test("A table of which nothing can be hidden is not published")
    func concentrated() {
        var everything = Breakdown.Counts()
        (everything.requests, everything.complaints, everything.due, everything.onTime) = (40, 12, 10, 8)
        #expect(Self.breakdown([everything, .init(), .init()], threshold: 5) == nil)
        #expect(Self.breakdown([everything], threshold: 5) == nil)
    }
}

/// Numbers that look random and are the same every time (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
