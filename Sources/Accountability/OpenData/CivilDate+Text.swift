internal import Casework

extension CivilDate {
    /// `2026-03-02`.
    var text: String {
        let (year, month, day) = components
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return "\(year)-\(two(month))-\(two(day))"
    }
}
