internal import Casework

/// Everything that an account says in one language: words, and how numbers and dates are written.
struct Wording: Sendable {
    /// A language of accounts; French comes first.
    enum Language: String, CaseIterable { case french = "fr", english = "en" }

    /// How an indicator is told and defined.
    struct Definition: Sendable {
        /// What it is called.
        let title: String
        /// What is counted, in full.
        let meaning: String
        /// Of what, where it is a share.
        var numerator: String?
        var denominator: String?
        /// What one might wonder about.
        var edges: [String] = []
    }

    let language: Language
    let page: PageWords
    let numbers: NumberForm
    let definitions: [Indicator: Definition]
    /// What each code of each dimension is called: `outcome.on_time`.
    let groups: [String: String]

    /// French, then English.
    static let all: [Wording] = [french, english]

    /// The definition of `indicator`; a test makes sure that each language has one.
    func definition(_ indicator: Indicator) -> Definition {
        definitions[indicator] ?? Definition(title: indicator.rawValue, meaning: "")
    }

    /// What `group` is called.
    func label(_ group: FigureGroup, of dimension: Dimension) -> String {
        switch group {
        case .all: page.whole
        case .named(_, let name): dimension == .district ? districtName(name) : name
        case .code(let code) where dimension == .level: page.level(code)
        case .code(let code): groups["\(dimension.rawValue).\(code)"] ?? code
        }
    }

    /// A district's name without the preposition that it has behind the word district: `de la Madeleine`, `des Rivières`.
    private func districtName(_ name: String) -> String {
        let prepositions = ["de la ", "de l'", "de l’", "des ", "du ", "de ", "d'", "d’"]
        guard let preposition = prepositions.first(where: { name.hasPrefix($0) }) else { return name }
        return String(name.dropFirst(preposition.count))
    }
}

/// The sentences of the page.
struct PageWords: Sendable {
    let languageName: String
    let languageChoice: String
    let otherLanguage: String
    let title: String
    let subtitle: @Sendable (_ publisher: String, _ period: String) -> String
    let period: @Sendable (_ from: String, _ through: String) -> String
    let contents: String
    let cutOff: @Sendable (_ instant: String, _ row: String) -> String
    let emptyRecord: String
    let provisional: @Sendable (_ instant: String) -> String
    let promise: String
    let headline: @Sendable (_ kept: String, _ due: String) -> String
    let nothingDue: String
    let outOf: @Sendable (_ part: String, _ whole: String) -> String
    let shorterPromise: String
    let byContact: @Sendable (_ share: String, _ kept: String, _ due: String) -> String
    let sections: [PageSection: SectionWords]
    let howCounted: String
    let none: String
    let whole: String
    let total: String
    let count: String
    let share: String
    let level: @Sendable (_ level: String) -> String
    let plotOf: @Sendable (_ title: String) -> String
    let pair: @Sendable (_ label: String, _ amount: String) -> String
    let dataBelow: String
    let withheld: String
    let withheldNote: @Sendable (_ threshold: String) -> String
    let tooFew: String
    let tooFewToBreakDown: String
    let breakdown: [Dimension: String]
    let breakdownColumns: BreakdownColumns
    let numerator: String
    let denominator: String
    let formula: @Sendable (_ version: String) -> String
    let openData: String
    let suppression: @Sendable (_ threshold: String) -> String
    let method: [String]
}

/// What a section is called and begins with.
struct SectionWords: Sendable {
    let title: String
    var lead: String?

    init(_ title: String, _ lead: String? = nil) {
        self.title = title
        self.lead = lead
    }
}

/// The heads of the columns of a breakdown.
struct BreakdownColumns: Sendable {
    let requests: String
    let complaints: String
    let due: String
    let onTime: String
    let late: String
    let share: String
    let secondCalls: String
    let meetings: String
}

/// The parts of the page, in their order.
enum PageSection: String, CaseIterable {
    case promise, outcomes, waiting, overdue, intake, meetings, escalations, endings, judgement, breakdowns,
        definitions, method
}
