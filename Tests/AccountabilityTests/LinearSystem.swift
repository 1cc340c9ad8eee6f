/// Sums that are known of numbers that are not: what somebody who wants to recompute hidden numbers writes down and solves.
struct LinearSystem {
    /// What each number can be, as far as is known.
    private(set) var bounds: [ClosedRange<Int>] = []
    private var equations: [(terms: [(variable: Int, factor: Int)], sum: Int)] = []

    /// A number of which only these bounds are known.
    mutating func unknown(_ range: ClosedRange<Int>) -> Int {
        bounds.append(range)
        return bounds.count - 1
    }

    /// The sum of `terms` is known.
    mutating func add(_ terms: [(variable: Int, factor: Int)], sum: Int) { equations.append((terms, sum)) }

    /// `smaller` exceeds `larger` in no case.
    mutating func add(_ smaller: Int, atMost larger: Int) {
        let slack = unknown(0...100_000)
        add([(larger, 1), (smaller, -1), (slack, -1)], sum: 0)
    }

    /// Narrows every bound by every sum until none gets any narrower.
    mutating func propagate() {
        var isNarrowing = true
        while isNarrowing {
            isNarrowing = false
            for equation in equations {
                for term in equation.terms {
                    let rest = equation.terms.filter { $0.variable != term.variable }
                    let least = rest.reduce(0) { $0 + Swift.min($1.factor * low($1), $1.factor * high($1)) }
                    let most = rest.reduce(0) { $0 + Swift.max($1.factor * low($1), $1.factor * high($1)) }
                    // All factors are 1 or -1.
                    let ends = [(equation.sum - most) * term.factor, (equation.sum - least) * term.factor].sorted()
                    let narrower = max(low(term), ends[0])...min(high(term), ends[1])
                    if narrower != bounds[term.variable] {
                        bounds[term.variable] = narrower
                        isNarrowing = true
                    }
                }
            }
        }
    }

    private func low(_ term: (variable: Int, factor: Int)) -> Int { bounds[term.variable].lowerBound }
    private func high(_ term: (variable: Int, factor: Int)) -> Int { bounds[term.variable].upperBound }

    /// The numbers that the sums alone determine, by elimination.
    var determined: Set<Int> {
        var rows = equations.map { equation in
            equation.terms.reduce(into: [Double](repeating: 0, count: bounds.count)) {
                $0[$1.variable] += Double($1.factor)
            }
        }
        var pivots: [(row: Int, variable: Int)] = []
        for variable in bounds.indices {
            guard let found = rows.indices.dropFirst(pivots.count).first(where: { abs(rows[$0][variable]) > 1e-9 })
            else {
                continue
            }
            rows.swapAt(pivots.count, found)
            let pivot = pivots.count
            let factor = rows[pivot][variable]
            rows[pivot] = rows[pivot].map { $0 / factor }
            for row in rows.indices where row != pivot && abs(rows[row][variable]) > 1e-9 {
                let share = rows[row][variable]
                for column in bounds.indices { rows[row][column] -= share * rows[pivot][column] }
            }
            pivots.append((pivot, variable))
        }
        return Set(pivots.filter { pivot in rows[pivot.row].count { abs($0) > 1e-9 } == 1 }.map(\.variable))
    }
}
