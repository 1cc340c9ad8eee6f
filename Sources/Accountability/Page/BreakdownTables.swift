/// The breakdowns by district, service and channel, one wide table each.
struct BreakdownTables {
    let article: PageArticle

    private var words: PageWords { article.words }
    private var columns: BreakdownColumns { words.breakdownColumns }

    var html: String {
        let note = words.withheldNote(article.wording.numbers.count(account.terms.suppressBelow))
        return "<p class=\"quiet\">\(article.text(note))</p>\n"
            + Census.brokenDownBy.map(table).joined(separator: "\n")
    }

    private var account: Account { article.account }

    private func table(by dimension: Dimension) -> String {
        let title = article.text(words.breakdown[dimension] ?? dimension.rawValue)
        let id = article.id("by-\(dimension.rawValue)")
        guard let breakdown = account.breakdowns.first(where: { $0.dimension == dimension }) else {
            return "<h3 id=\"\(id)\">\(title)</h3>\n<p>\(article.text(words.tooFewToBreakDown))</p>"
        }
        let heads = [
            columns.requests, columns.complaints, columns.due, columns.onTime, columns.late, columns.share,
            columns.secondCalls, columns.meetings,
        ]
        let links: [Indicator] = [.requests, .complaints, .withinOneDay, .secondCalls, .meetings]
        return """
            <h3 id="\(id)">\(title)</h3>
            <div class="scroll" role="region" aria-labelledby="\(id)" tabindex="0">
            <table class="wide"><caption class="hidden">\(title)</caption>
            <thead><tr><td></td>\(heads.map { "<th scope=\"col\">\(article.text($0))</th>" }.joined())</tr></thead>
            <tbody>
            \(breakdown.rows.map { row($0, label(of: $0, in: breakdown)) }.joined(separator: "\n"))
            </tbody>
            <tfoot>\(total)</tfoot>
            </table></div>
            <p class="quiet">\(links.map(named).joined(separator: " · "))</p>
            """
    }

    private func label(of row: Breakdown.Row, in breakdown: Breakdown) -> String {
        article.wording.label(row.group, of: breakdown.dimension)
    }

    private func row(_ row: Breakdown.Row, _ label: String) -> String {
        let share = row.onTime.flatMap { onTime in
            row.due.map { article.wording.numbers.percent(onTime, of: $0) ?? "–" }
        }
        let cells = [
            count(row.requests), count(row.complaints), count(row.due), count(row.onTime), count(row.late),
            share.map { article.text($0) } ?? withheld, count(row.secondCalls), count(row.meetings),
        ]
        return "<tr><th scope=\"row\">\(article.text(label))</th>\(cells.map { "<td>\($0)</td>" }.joined())</tr>"
    }

    private var total: String {
        let totals = account.totals
        return row(
            Breakdown.Row(
                group: .all, requests: totals.requests, complaints: totals.complaints, due: totals.due,
                onTime: totals.onTime, late: totals.late, secondCalls: totals.secondCalls, meetings: totals.meetings),
            words.total)
    }

    private func count(_ count: Int?) -> String {
        count.map { article.text(article.wording.numbers.count($0)) } ?? withheld
    }

    private var withheld: String { "<span class=\"withheld\">\(article.text(words.withheld))</span>" }

    private func named(_ indicator: Indicator) -> String {
        let title = article.wording.definition(indicator).title
        return "<a href=\"#\(article.id("def-\(indicator.rawValue)"))\">\(article.text(title))</a>"
    }
}
