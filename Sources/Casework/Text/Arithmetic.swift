/// The few functions of analysis that the rules need, computed the same way on every machine.
enum Arithmetic {
    /// e to the power of `x`, to about 10 significant digits; `x` is first moved into -60 to 60.
    static func exponential(_ x: Double) -> Double {
        let bounded = min(max(x, -60), 60)
        let halvings = (bounded * 1.442_695_040_888_963_4).rounded()
        let rest = bounded - halvings * 0.693_147_180_559_945_3
        // Horner's form of the series, for |rest| below 0.35.
        var sum = 1.0
        for divisor in stride(from: 10.0, through: 1.0, by: -1.0) { sum = 1 + rest / divisor * sum }
        return sum * Double(sign: .plus, exponent: Int(halvings), significand: 1)
    }

    /// From log-odds to a probability.
    static func probability(logOdds: Double) -> Double { 1 / (1 + exponential(-logOdds)) }

    /// The cosine of an angle of -90 to 90 degrees, to about 6 digits.
    static func cosine(degrees: Double) -> Double {
        let angle = min(max(degrees, -90), 90) * 0.017_453_292_519_943_295
        let square = angle * angle
        var sum = 1.0
        for step in stride(from: 12.0, through: 2.0, by: -2.0) { sum = 1 - square / (step * (step - 1)) * sum }
        return sum
    }
}
