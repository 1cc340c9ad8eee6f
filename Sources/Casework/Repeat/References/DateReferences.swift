/// Whether a text names the day of an earlier contact: `mercredi`, `le 14 décembre`, `il y a onze jours`, `last week`.
///
/// Days are those of the city's winter, five hours behind UTC: near midnight a day more or less is forgiven anyway.
struct DateReferences {
    /// How surely the day is named.
    enum Finding: Int, Comparable {
        case none
        /// The month or the season, or a stretch of weeks in round numbers.
        case month
        /// The day, or how many days or weeks ago.
        case day

        static func < (left: Finding, right: Finding) -> Bool { left.rawValue < right.rawValue }
    }

    private let earlier: CivilDate
    private let later: CivilDate
    /// Days between, with their part of a day.
    private let apart: Double

    init(from earlier: Instant, to later: Instant) {
        self.earlier = Self.day(of: earlier)
        self.later = Self.day(of: later)
        apart = Double(later.since(earlier).milliseconds) / 86_400_000
    }

    private static func day(of instant: Instant) -> CivilDate {
        let shifted = instant.milliseconds - 5 * 3_600_000
        return CivilDate(dayNumber: Int(shifted / 86_400_000) - (shifted % 86_400_000 < 0 ? 1 : 0))
    }

    /// The surest mention in `text` of the day of the earlier contact.
    func found(in text: FoldedText) -> Finding {
        var best = Finding.none
        for index in text.words.indices {
            guard let term = DateTerms.term(text.words[index], in: text) else { continue }
            best = max(best, weigh(term, at: index, in: text))
            if best == .day { return best }
        }
        return best
    }

    private func weigh(_ term: DateTerms.Term, at index: Int, in text: FoldedText) -> Finding {
        switch term {
        case .weekday(let day): return isWeekday(day) ? .day : .none
        case .month(let month): return weigh(month: month, at: index, in: text)
        case .season(let months): return apart > 20 && months.contains(earlier.components.month) ? .month : .none
        case .yesterday: return later.dayNumber - earlier.dayNumber == 1 ? .day : .none
        case .unit(let days): return weigh(unit: days, at: index, in: text)
        case .number: return .none
        }
    }

    /// The latest such day before the later contact.
    private func isWeekday(_ day: Int) -> Bool {
        guard Weekday.allCases[day] == earlier.weekday else { return false }
        return (1...13).contains(later.dayNumber - earlier.dayNumber)
    }

    private func weigh(month: Int, at index: Int, in text: FoldedText) -> Finding {
        let date = earlier.components
        guard date.month == month else { return .none }
        for neighbour in [index - 1, index + 1] where text.words.indices.contains(neighbour) {
            guard case .number(let day)? = DateTerms.term(text.words[neighbour], in: text), day <= 31 else { continue }
            return abs(Int(day) - date.day) <= 1 ? .day : .none
        }
        return apart > 6 ? .month : .none
    }

    /// `trois semaines`, `two weeks ago`, `la semaine passée`
    private func weigh(unit: Double, at index: Int, in text: FoldedText) -> Finding {
        guard index > 0 else { return .none }
        if case .number(let count)? = DateTerms.term(text.words[index - 1], in: text) {
            let said = count * unit
            guard said >= 0.5, abs(apart - said) <= max(1, said * 0.3) else { return .none }
            return .day
        }
        let next = index + 1 < text.words.count ? text.words[index + 1].key : 0
        guard DateTerms.past.contains(next) || DateTerms.past.contains(text.words[index - 1].key) else { return .none }
        return abs(apart - unit) <= unit * 0.8 ? .day : .none
    }
}

/// The words of dates, French and English.
enum DateTerms {
    enum Term {
        /// 0 is Monday.
        case weekday(Int)
        case month(Int)
        case season(Set<Int>)
        case yesterday
        /// Days in it.
        case unit(Double)
        case number(Double)
    }

    static let past = keys("passe passee passes dernier derniere last previous")

    /// The term that a word is, if it is one.
    static func term(_ word: FoldedText.Word, in text: FoldedText) -> Term? {
        if word.isNumber { return Double(text.string(of: word).prefix { $0.isNumber }).map { .number($0) } }
        return terms[word.key]
    }

    private static let terms: [UInt64: Term] = {
        var terms: [UInt64: Term] = [:]
        func add(_ words: [String], _ term: (Int) -> Term) {
            for (index, spellings) in words.enumerated() {
                for spelling in spellings.split(separator: " ") { terms[WordKey.word(spelling.utf8)] = term(index) }
            }
        }
        add([
            "lundi monday", "mardi tuesday", "mercredi wednesday", "jeudi thursday", "vendredi friday",
            "samedi saturday", "dimanche sunday",
        ]) {
            .weekday($0)
        }
        add([
            "janvier january jan", "fevrier february fev feb", "mars march", "avril april avr", "mai may", "juin june",
            "juillet july juil", "aout august aug", "septembre september sept sep", "octobre october oct",
            "novembre november nov", "decembre december dec",
        ]) { .month($0 + 1) }
        let seasons: [Set<Int>] = [[3, 4, 5, 6], [6, 7, 8, 9], [9, 10, 11], [11, 12, 1, 2, 3]]
        add(["printemps spring", "ete summer", "automne fall autumn", "hiver winter"]) { .season(seasons[$0]) }
        add(["hier yesterday"]) { _ in .yesterday }
        let units = [1.0, 7, 30.4]
        add(["jour jours day days", "semaine semaines sem week weeks", "mois month months"]) { .unit(units[$0]) }
        add([
            "un une one a", "deux two couple", "trois three", "quatre four", "cinq five", "six", "sept_ seven",
            "huit eight", "neuf nine", "dix ten", "onze eleven", "douze twelve",
        ]) { .number(Double($0 + 1)) }
        return terms
    }()

    private static func keys(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { WordKey.word($0.utf8) })
    }
}
