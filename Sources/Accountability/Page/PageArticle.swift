internal import Casework

/// The whole account in one language.
struct PageArticle {
    let account: Account
    let wording: Wording

    var words: PageWords { wording.page }
    var markup: Markup { Markup(language: wording.language) }
    private var code: String { wording.language.rawValue }

    func text(_ text: String) -> String { markup.text(text) }
    func id(_ name: String) -> String { "\(code)-\(name)" }

    var html: String {
        """
        <article id="\(code)" lang="\(code)">
        \(header)
        \(section(.promise))
        \(contents)
        \(PageSection.allCases.dropFirst().map(section).joined(separator: "\n"))
        </article>
        """
    }

    // MARK: Head

    private var header: String {
        let numbers = wording.numbers
        let period = words.period(numbers.text(account.period.from), numbers.text(account.period.through))
        var lines = [
            """
            <div class="top"><p class="publisher">\(text(account.terms.publisher))</p>\(languages)</div>
            """,
            "<h1>\(text(words.title))</h1>",
            "<p class=\"period\">\(text(words.subtitle(account.terms.publisher, period)))</p>",
            "<p class=\"quiet\">\(text(cutOff))</p>",
        ]
        if account.isProvisional, let at = account.cutOff.at {
            lines.append("<p class=\"notice\">\(text(words.provisional(instant(at))))</p>")
        }
        return "<header>\n\(lines.joined(separator: "\n"))\n</header>"
    }

    private var cutOff: String {
        guard let at = account.cutOff.at, account.cutOff.sequence > 0 else { return words.emptyRecord }
        return words.cutOff(instant(at), wording.numbers.count(Int(account.cutOff.sequence)))
    }

    func instant(_ instant: Instant) -> String { wording.numbers.text(instant, in: account.period.localTime) }

    private var languages: String {
        let other = wording.language == .french ? Wording.english : Wording.french
        let code = other.language.rawValue
        return """
            <nav class="languages" aria-label="\(text(words.languageChoice))">\
            <a href="#\(code)" lang="\(code)" hreflang="\(code)">\(text(other.page.languageName))</a></nav>
            """
    }

    private var contents: String {
        let items = PageSection.allCases.dropFirst().map { section in
            "<li><a href=\"#\(id(section.rawValue))\">\(text(title(of: section)))</a></li>"
        }
        return """
            <nav class="contents" aria-label="\(text(words.contents))"><ul>
            \(items.joined(separator: "\n"))
            </ul></nav>
            """
    }

    // MARK: Sections

    private func title(of section: PageSection) -> String { words.sections[section]?.title ?? section.rawValue }

    private func section(_ section: PageSection) -> String {
        let lead = words.sections[section]?.lead.map { "<p>\(text($0))</p>\n" } ?? ""
        return """
            <section aria-labelledby="\(id(section.rawValue))">
            <h2 id="\(id(section.rawValue))">\(text(title(of: section)))</h2>
            \(lead)\(content(of: section))
            </section>
            """
    }

    private func content(of section: PageSection) -> String {
        let blocks: [String]
        switch section {
        case .promise: blocks = [headline]
        case .outcomes:
            blocks = [
                table(.outcomes), facts(.recordedLate), table(.correctedOut),
                facts(.correctedOutRecordedLate),
            ]
        case .waiting: blocks = [facts(.waitMedian, .waitNinetieth, .waitWorst), chart(.waits)]
        case .overdue: blocks = [chart(.overdueNow), facts(.overdueCasesNow)]
        case .intake: blocks = [chart(.requests), table(.complaints), table(.doubles)]
        case .meetings:
            blocks = [
                facts(.secondCalls, .meetingsHeldInTime, .daysToMeeting), chart(.meetings), table(.meetingsOverdueNow),
                table(.meetingsWithdrawn), table(.absences),
            ]
        case .escalations: blocks = [chart(.followUpEscalations), chart(.meetingEscalations)]
        case .endings: blocks = [facts(.cases, .casesClosed, .casesReopened), chart(.casesResolved)]
        case .judgement:
            blocks = [
                table(.disagreements), table(.triageCorrections), table(.repeatCorrections), table(.triageReviews),
                table(.repeatReviews), table(.refusals),
            ]
        case .breakdowns: blocks = [BreakdownTables(article: self).html]
        case .definitions: blocks = [DefinitionList(article: self).html]
        case .method: blocks = [method]
        }
        return blocks.joined(separator: "\n")
    }

    private var headline: String {
        guard case .share(let kept, let due)? = account.series(.withinOneDay)?.points.first?.value else { return "" }
        let numbers = wording.numbers
        let promise = "<p>\(text(words.promise)) \(link(.withinOneDay))</p>"
        guard let share = numbers.percent(kept, of: due) else {
            return """
                \(promise)
                <div class="headline"><p class="said">\(text(words.nothingDue))</p></div>
                """
        }
        let shorter = account.hadShorterPromises ? "\n<p class=\"notice\">\(text(words.shorterPromise))</p>" : ""
        return """
            \(promise)
            <div class="headline">
            <p class="number">\(text(share))</p>
            <p class="said">\(text(words.headline(numbers.count(kept), numbers.count(due))))</p>
            \(keptAndLate(kept, of: due))
            \(byContact)
            </div>\(shorter)
            """
    }

    private var byContact: String {
        guard case .share(let kept, let due)? = account.series(.withinOneDayByContact)?.points.first?.value,
            let share = wording.numbers.percent(kept, of: due)
        else { return "" }
        let said = words.byContact(share, wording.numbers.count(kept), wording.numbers.count(due))
        return "<p>\(text(said)) \(link(.withinOneDayByContact))</p>"
    }

    /// One bar of two parts, told apart by their words beneath as well as by colour.
    private func keptAndLate(_ kept: Int, of due: Int) -> String {
        let columns = words.breakdownColumns
        let numbers = wording.numbers
        let labels = (
            text(words.pair(columns.onTime, numbers.count(kept))),
            text(words.pair(columns.late, numbers.count(due - kept)))
        )
        return """
            <svg role="img" aria-label="\(labels.0), \(labels.1)" height="52">\
            \(BarPlot.rectangle("kept", from: 0, length: kept, of: due, y: 0, height: 22))\
            \(BarPlot.rectangle("late", from: kept, length: due - kept, of: due, y: 0, height: 22))\
            <text x="0" y="44">\(labels.0)</text><text class="amount" x="100%" y="44">\(labels.1)</text></svg>
            """
    }

    private var method: String {
        let numbers = wording.numbers
        let threshold = numbers.count(account.terms.suppressBelow)
        let paragraphs = words.method + [words.suppression(threshold), words.openData]
        return paragraphs.map { "<p>\(text($0))</p>" }.joined(separator: "\n")
            + "\n<p class=\"quiet\">\(text(words.formula(Formula.version))) \(text(cutOff))</p>"
    }
}
