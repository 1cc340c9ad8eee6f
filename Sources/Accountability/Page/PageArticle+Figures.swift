internal import Casework

/// How figures are shown: single numbers, tables, plots with their table.
extension PageArticle {
    /// A link to the written definition of `indicator`.
    func link(_ indicator: Indicator) -> String {
        """
        <a class="definition" href="#\(id("def-\(indicator.rawValue)"))">\(text(words.howCounted))\
        <span class="hidden"> (\(text(wording.definition(indicator).title)))</span></a>
        """
    }

    /// Single numbers side by side.
    func facts(_ indicators: Indicator...) -> String {
        let entries = indicators.map { indicator in
            """
            <div><dt>\(text(wording.definition(indicator).title)) \(link(indicator))</dt>\
            <dd>\(value(account.series(indicator)?.points.first?.value))</dd></div>
            """
        }
        return "<dl class=\"facts\">\n\(entries.joined(separator: "\n"))\n</dl>"
    }

    private func value(_ value: FigureValue?) -> String {
        let numbers = wording.numbers
        switch value {
        case .count(let count): return number(numbers.count(count))
        case .share(let part, let whole):
            guard let share = numbers.percent(part, of: whole) else { return text(words.none) }
            return number(share) + " " + text("(\(words.outOf(numbers.count(part), numbers.count(whole))))")
        case .duration(let span): return number(numbers.span(span))
        case .withheld(.tooFew): return text(words.tooFew)
        case .withheld(.smallCell): return text(words.withheld)
        case nil: return text(words.none)
        }
    }

    private func number(_ said: String) -> String { "<span class=\"value\">\(text(said))</span>" }

    /// The counts of `indicator` with their shares of the total, under a heading of their own.
    func table(_ indicator: Indicator) -> String {
        guard let series = account.series(indicator) else { return "" }
        return heading(indicator) + (series.total == 0 ? "<p>\(text(words.none))</p>" : rows(of: series))
    }

    /// The same, with a plot before it.
    func chart(_ indicator: Indicator) -> String {
        guard let series = account.series(indicator), series.total > 0 else { return table(indicator) }
        let title = wording.definition(indicator).title
        let plot = BarPlot(
            id: id("plot-\(indicator.rawValue)"), title: text(words.plotOf(title)), note: text(words.dataBelow),
            bars: counts(of: series).map { point in
                BarPlot.Bar(
                    label: text(wording.label(point.group, of: series.dimension)),
                    number: text(wording.numbers.count(point.count)), count: point.count,
                    style: style(of: point.group, in: series.dimension))
            })
        return """
            \(heading(indicator))<figure class="chart">
            \(plot.html)
            \(rows(of: series))
            </figure>
            """
    }

    private func heading(_ indicator: Indicator) -> String {
        "<h3>\(text(wording.definition(indicator).title)) \(link(indicator))</h3>\n"
    }

    private func counts(of series: Series) -> [(group: FigureGroup, count: Int)] {
        series.points.compactMap { point in
            if case .count(let count) = point.value { (point.group, count) } else { nil }
        }
    }

    /// What was done within the 24 hours is seen by colour too; the words say it.
    private func style(of group: FigureGroup, in dimension: Dimension) -> String {
        switch dimension {
        case .wait:
            let within: [WaitStep] = [.oneHour, .fourHours, .twelveHours, .oneDay]
            return within.map(\.rawValue).contains(group.code) ? "kept" : "late"
        case .age, .level: return "late"
        default: return "bar"
        }
    }

    private func rows(of series: Series) -> String {
        let numbers = wording.numbers
        let total = series.total
        let body = counts(of: series).map { point in
            """
            <tr><th scope="row">\(text(wording.label(point.group, of: series.dimension)))</th>\
            <td>\(text(numbers.count(point.count)))</td>\
            <td>\(text(numbers.percent(point.count, of: total) ?? ""))</td></tr>
            """
        }
        return """
            <table><caption class="hidden">\(text(wording.definition(series.indicator).title))</caption>
            <thead><tr><td></td><th scope="col">\(text(words.count))</th>\
            <th scope="col">\(text(words.share))</th></tr></thead>
            <tbody>
            \(body.joined(separator: "\n"))
            </tbody>
            <tfoot><tr><th scope="row">\(text(words.total))</th><td>\(text(numbers.count(total)))</td><td></td></tr></tfoot>
            </table>
            """
    }
}
