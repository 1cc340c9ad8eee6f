/// The few functions of analysis that the rules need, computed the same way on every machine.
enum Arithmetic {
    /// e to the power of `x`, to about 10 significant digits; `x` is first moved into -60 to 60.
    static func exponential(_ x: Double) -> Double {
        let bounded = min(max(x, -60), 60)
        let halvings = (bounded * 1.442_695_040_888_963_4).rounded()
        let rest = bounded - halvings * 0.693_147_180_559_945_3
        // Horner's form of the series, for |rest| below 0.35.
        var sum = 1 + rest * (1.0 / 10)
        sum = 1 + rest * (1.0 / 9) * sum
        sum = 1 + rest * (1.0 / 8) * sum
        sum = 1 + rest * (1.0 / 7) * sum
        sum = 1 + rest * (1.0 / 6) * sum
        sum = 1 + rest * (1.0 / 5) * sum
        sum = 1 + rest * (1.0 / 4) * sum
        sum = 1 + rest * (1.0 / 3) * sum
        sum = 1 + rest * (1.0 / 2) * sum
        sum = 1 + rest * sum
        return sum * Double(sign: .plus, exponent: Int(halvings), significand: 1)
    }

    /// The natural logarithm of `x`, to about 10 significant digits; of a number that is not positive, that of the least that is.
    static func logarithm(_ x: Double) -> Double {
        let bounded = min(max(x, .leastNormalMagnitude), .greatestFiniteMagnitude)
        // x = m · 2^e with m near 1, and ln m = 2 · artanh((m - 1) / (m + 1)).
        var exponent = Double(bounded.exponent)
        var mantissa = bounded.significand
        if mantissa > 1.414_213_562_373_095 {
            mantissa /= 2
            exponent += 1
        }
        let ratio = (mantissa - 1) / (mantissa + 1)
        let square = ratio * ratio
        var sum = 0.0
        for divisor in stride(from: 15.0, through: 1.0, by: -2.0) { sum = sum * square + 1 / divisor }
        return exponent * 0.693_147_180_559_945_3 + 2 * ratio * sum
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
