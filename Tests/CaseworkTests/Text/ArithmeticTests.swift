import Testing

@testable import Casework

@Suite("Arithmetic of the rules")
struct ArithmeticTests {
    @Test(
        "The exponential is right, and bounded for any input",
        arguments: [(0.0, 1.0), (1, 2.718281828459045), (-3.2, 0.04076220397836621), (10, 22026.465794806718)])
    func exponential(_ x: Double, _ value: Double) {
        #expect(abs(Arithmetic.exponential(x) / value - 1) < 1e-9)
        #expect(Arithmetic.exponential(1e308).isFinite && Arithmetic.exponential(-1e308) > 0)
    }

    @Test("The cosine is right between the poles", arguments: [(0.0, 1.0), (46.35, 0.6902531), (90, 0), (-60, 0.5)])
    func cosine(_ degrees: Double, _ value: Double) { #expect(abs(Arithmetic.cosine(degrees: degrees) - value) < 1e-5) }
}
