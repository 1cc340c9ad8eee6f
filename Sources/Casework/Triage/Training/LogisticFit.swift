/// Fits multinomial logistic regression with an L2 penalty by L-BFGS: the same numbers from the same rows, every time.
///
/// (Liu and Nocedal, "On the limited memory BFGS method for large scale optimization", 1989; the penalty is weighed by how
/// well a column tells complaints from the rest, after Wang and Manning, "Baselines and Bigrams", 2012.)
struct LogisticFit {
    /// Rows to learn from.
    struct Rows {
        let matrix: FeatureMatrix
        /// Which rows of the matrix.
        let indices: [Int]
        /// Per row of the matrix, its kind's place in ``Kind/allCases``.
        let labels: [Int]
    }

    private let rows: Rows
    /// Column of the matrix → place in the weights, or -1 for one that is too rare.
    private let places: [Int32]
    /// Per place, the factor of its ones.
    private let factors: [Double]
    /// How much the rows count against the penalty.
    private let strength: Double

    /// Weights per place, the bias last.
    private(set) var weights: [SIMD4<Double>]

    private static let history = 8
    private static let mostIterations = 150
    private static let smallestGain = 1e-5
    /// A column counts even where it tells nothing of complaints: it may tell other kinds apart.
    private static let smallestFactor = 1.0

    init(_ rows: Rows, strength: Double, minimumTexts: Int) {
        self.rows = rows
        self.strength = strength
        var complaints = [Double](repeating: 0, count: rows.matrix.keys.count)
        var others = complaints
        for index in rows.indices {
            for column in rows.matrix.row(index) {
                if rows.labels[index] == 0 { complaints[Int(column)] += 1 } else { others[Int(column)] += 1 }
            }
        }
        var places = [Int32](repeating: -1, count: complaints.count)
        var kept: [Int] = []
        for column in complaints.indices where complaints[column] + others[column] >= Double(minimumTexts) {
            places[column] = Int32(kept.count)
            kept.append(column)
        }
        let sumOfComplaints = kept.reduce(0) { $0 + complaints[$1] + 1 }
        let sumOfOthers = kept.reduce(0) { $0 + others[$1] + 1 }
        factors = kept.map { column in
            let ratio = (complaints[column] + 1) / sumOfComplaints / ((others[column] + 1) / sumOfOthers)
            return abs(Arithmetic.logarithm(ratio)) + Self.smallestFactor
        }
        self.places = places
        weights = Array(repeating: .zero, count: kept.count + 1)
    }

    /// The weight of `column`'s ones; `nil` where it is too rare.
    func weight(ofColumn column: Int) -> SIMD4<Double>? {
        let place = Int(places[column])
        return place < 0 ? nil : weights[place] * factors[place]
    }

    var bias: SIMD4<Double> { weights[weights.count - 1] }

    /// Finds the weights.
    mutating func run() {
        var memory: [(step: [SIMD4<Double>], change: [SIMD4<Double>], curvature: Double)] = []
        var (loss, gradient) = lossAndGradient(weights)
        for iteration in 0..<Self.mostIterations {
            let direction = Self.direction(gradient, memory)
            let slope = Self.dot(direction, gradient)
            guard slope < 0 else { return }
            var length = iteration == 0 ? min(1, 1 / (-slope).squareRoot()) : 1
            var candidate = Self.sum(weights, direction, length)
            var next = lossAndGradient(candidate)
            var halvings = 0
            while next.loss > loss + 1e-4 * length * slope, halvings < 30 {
                length /= 2
                halvings += 1
                candidate = Self.sum(weights, direction, length)
                next = lossAndGradient(candidate)
            }
            guard next.loss < loss else { return }
            let step = Self.sum(candidate, weights, -1)
            let change = Self.sum(next.gradient, gradient, -1)
            let curvature = Self.dot(step, change)
            if curvature > 1e-12 {
                memory.append((step, change, curvature))
                if memory.count > Self.history { memory.removeFirst() }
            }
            let gain = (loss - next.loss) / max(loss, 1e-12)
            weights = candidate
            (loss, gradient) = next
            if gain < Self.smallestGain { return }
        }
    }

    private func lossAndGradient(_ weights: [SIMD4<Double>]) -> (loss: Double, gradient: [SIMD4<Double>]) {
        var gradient = weights
        gradient[gradient.count - 1] = .zero
        var loss = 0.5 * Self.dot(gradient, gradient)
        let last = weights.count - 1
        for index in rows.indices {
            let row = rows.matrix.row(index)
            let scale = rows.matrix.scales[index]
            var scores = SIMD4<Double>.zero
            for column in row {
                let place = Int(places[Int(column)])
                if place >= 0 { scores += weights[place] * factors[place] }
            }
            scores = scores * scale + weights[last]
            let highest = scores.max()
            var powers = SIMD4<Double>.zero
            for lane in 0..<4 { powers[lane] = Arithmetic.exponential(scores[lane] - highest) }
            let sum = powers.sum()
            let label = rows.labels[index]
            loss += strength * (Arithmetic.logarithm(sum) + highest - scores[label])
            var residual = powers / sum
            residual[label] -= 1
            residual *= strength
            gradient[last] += residual
            residual *= scale
            for column in row {
                let place = Int(places[Int(column)])
                if place >= 0 { gradient[place] += residual * factors[place] }
            }
        }
        return (loss, gradient)
    }

    private static func direction(
        _ gradient: [SIMD4<Double>], _ memory: [(step: [SIMD4<Double>], change: [SIMD4<Double>], curvature: Double)]
    ) -> [SIMD4<Double>] {
        var direction = gradient.map { -$0 }
        var shares: [Double] = []
        for entry in memory.reversed() {
            let share = dot(entry.step, direction) / entry.curvature
            shares.append(share)
            direction = sum(direction, entry.change, -share)
        }
        if let last = memory.last {
            let scale = last.curvature / max(dot(last.change, last.change), 1e-300)
            for index in direction.indices { direction[index] *= scale }
        }
        for (entry, share) in zip(memory, shares.reversed()) {
            let correction = dot(entry.change, direction) / entry.curvature
            direction = sum(direction, entry.step, share - correction)
        }
        return direction
    }

    private static func dot(_ left: [SIMD4<Double>], _ right: [SIMD4<Double>]) -> Double {
        var sum = SIMD4<Double>.zero
        for index in left.indices { sum += left[index] * right[index] }
        return sum.sum()
    }

    private static func sum(_ left: [SIMD4<Double>], _ right: [SIMD4<Double>], _ factor: Double) -> [SIMD4<Double>] {
        var result = left
        for index in result.indices { result[index] += right[index] * factor }
        return result
    }
}
