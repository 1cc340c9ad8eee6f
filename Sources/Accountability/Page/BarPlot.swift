/// A plot of counts as bars, one beneath the other: label and number above each bar, so that it is read alike on a phone and on a desk.
///
/// Lengths are shares of the width, letters keep their size. Its numbers are in a table beside it.
struct BarPlot {
    /// One bar.
    struct Bar {
        let label: String
        let number: String
        let count: Int
        var style = "bar"
    }

    let id: String
    /// What it is a plot of, and where the numbers are besides; both safe as HTML.
    let title: String
    let note: String
    /// Labels and numbers safe as HTML.
    let bars: [Bar]

    private static let step = 48

    var html: String {
        let largest = max(bars.map(\.count).max() ?? 0, 1)
        let rows = bars.enumerated().map { index, bar in
            let top = index * Self.step
            return """
                <text x="0" y="\(top + 16)">\(bar.label)</text>\
                <text class="amount" x="100%" y="\(top + 16)">\(bar.number)</text>\
                <rect class="track" x="0" y="\(top + 24)" width="100%" height="12" rx="2"/>\
                \(Self.rectangle(bar.style, from: 0, length: bar.count, of: largest, y: top + 24, height: 12))
                """
        }
        return """
            <svg role="img" aria-labelledby="\(id)-title \(id)-note" height="\(bars.count * Self.step - 8)">\
            <title id="\(id)-title">\(title)</title><desc id="\(id)-note">\(note)</desc>\
            \(rows.joined())</svg>
            """
    }

    /// A rectangle whose place and width are shares of the whole; nothing where there is nothing to show.
    static func rectangle(_ style: String, from start: Int, length: Int, of whole: Int, y: Int, height: Int) -> String {
        guard length > 0, whole > 0 else { return "" }
        return """
            <rect class="\(style)" x="\(percent(start, of: whole))" y="\(y)" width="\(percent(length, of: whole))" \
            height="\(height)" rx="2"/>
            """
    }

    /// To a hundredth of a percent, without floating point: the same on every machine.
    private static func percent(_ part: Int, of whole: Int) -> String {
        let hundredths = part * 10_000 / whole
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)%"
    }
}
