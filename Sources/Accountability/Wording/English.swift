extension Wording {
    /// Canadian English.
    static let english = Wording(
        language: .english, page: englishPage,
        numbers: NumberForm(
            decimalMark: ".", thousandsMark: ",", percentSpace: "", day: "d", hour: "h", minute: "min", second: "s",
            date: { day, month, year in
                let months = [
                    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                    "November", "December",
                ]
                return "\(months[(month + 11) % 12]) \(day), \(year)"
            },
            dateAndTime: { date, hour, minute in "\(date) at \(hour):\(minute < 10 ? "0" : "")\(minute)" }),
        definitions: englishDefinitions, groups: englishGroups)

    private static let englishPage = PageWords(
        languageName: "English", languageChoice: "Language", otherLanguage: "Français",
        title: "Complaints to 311: what is promised, what is done",
        subtitle: { publisher, period in "Accountability report, \(publisher), \(period)" },
        period: { from, through in from == through ? "for \(from)" : "\(from) to \(through), both days included" },
        contents: "On this page",
        cutOff: { instant, row in "Data up to \(instant), entry no. \(row) of the journal." },
        emptyRecord: "Nothing had been recorded yet.",
        provisional: { instant in
            "The period is not over: these figures are provisional and count only what had fallen due by \(instant)."
        },
        promise:
            "The promise: somebody from the City reaches the citizen within 24 hours of the complaint's registration, at any hour of any day.",
        headline: { kept, due in
            "of complaint cases got their first follow-up within 24 hours: \(kept) of \(due)."
        },
        nothingDue: "No first follow-up fell due.",
        outOf: { part, whole in "\(part) of \(whole)" },
        shorterPromise:
            "The City had set itself a time shorter than 24 hours. It changes nothing here: this page always measures the public promise of 24 hours.",
        byContact: { share, kept, due in "By contact rather than by case: \(share) (\(kept) of \(due))." },
        sections: [
            .promise: SectionWords("The 24-hour promise"),
            .outcomes: SectionWords("In time, late, corrected"),
            .waiting: SectionWords(
                "How long did people wait?",
                "From the complaint's registration to the first follow-up, for the cases that fell due in the period."),
            .overdue: SectionWords(
                "What is late",
                "Follow-ups owed for more than 24 hours and not done when the data end, whichever period they fell due in."
            ),
            .intake: SectionWords("What 311 received"),
            .meetings: SectionWords(
                "Second calls and meetings",
                "When the same person contacts 311 a second time about the same complaint, a meeting becomes mandatory: the citizen, the councillor of the district and an official of the City."
            ),
            .escalations: SectionWords(
                "Escalations", "Notices sent from one level to the next because something owed was late."),
            .endings: SectionWords(
                "Closed, resolved, reopened",
                "Closing a request is the City's own mark. A complaint is resolved when the citizen confirms it, or when the City states it and says who does. Both are counted apart."
            ),
            .judgement: SectionWords(
                "Judgements, corrections and reviews",
                "Rules judge first whether a request is a complaint. In doubt it is treated as one and a person decides; that decision stands."
            ),
            .breakdowns: SectionWords("By district, by service, by channel"),
            .definitions: SectionWords("How each figure is counted"),
            .method: SectionWords("Where these figures come from"),
        ],
        howCounted: "Definition", none: "None.", whole: "All", total: "Total", count: "Number", share: "Share",
        level: { "Level \($0)" }, plotOf: { "Chart: \($0)" }, pair: { "\($0): \($1)" },
        dataBelow: "The table has the same numbers.",
        withheld: "n.p.",
        withheldNote: { threshold in
            "n.p.: not published, so that a number below \(threshold) points at nobody and cannot be computed. Totals are complete."
        },
        tooFew: "too few cases",
        tooFewToBreakDown: "Too few cases to publish a table that points at nobody.",
        breakdown: [.district: "By district", .service: "By service", .channel: "By channel"],
        breakdownColumns: BreakdownColumns(
            requests: "Requests", complaints: "Complaints", due: "Cases due", onTime: "Within 24\u{A0}h", late: "Late",
            share: "Share within 24\u{A0}h", secondCalls: "Second calls", meetings: "Meetings"),
        numerator: "Numerator", denominator: "Denominator", formula: { "Formula version: \($0)." },
        openData: "The same figures exist as open data, in JSON and CSV, under the same codes.",
        suppression: { threshold in
            "By district, service and channel, a number from 1 up to below \(threshold) is not published, since it could point at somebody. Other numbers are then withheld with it, so that it cannot be found by subtraction. Totals for the whole city are always published. Medians need at least 5 cases; 90th percentiles and longest waits at least 20."
        },
        method: [
            "Each figure comes from instants in the record (when a complaint was registered, when the person was reached, when a meeting took place), never from when a program ran.",
            "The record's journal only ever grows. Read again up to the same entry, it gives the same page, to the character.",
            "A missed deadline stays counted: no late follow-up, closure, correction or reopening erases it.",
        ])
}
