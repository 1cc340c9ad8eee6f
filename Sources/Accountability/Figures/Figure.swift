internal import Casework

/// One published number.
enum FigureValue: Equatable {
    case count(Int)
    /// So many of so many; no number of its own where there is none to divide by.
    case share(Int, of: Int)
    case duration(TimeSpan)
    /// Not published.
    case withheld(Withheld)
}

/// Why a number is not published.
enum Withheld: String, CaseIterable {
    /// It would point at a person, or let such a number be computed.
    case smallCell = "small_cell"
    /// A middle or an extreme of too few cases.
    case tooFew = "too_few"
}

/// What a figure is of: a word of ours, or a name of the city's.
enum FigureGroup: Equatable {
    /// The whole.
    case all
    /// A code that each language has a word for.
    case code(String)
    /// A district or a service, by its code and its name.
    case named(code: String, name: String)

    /// The stable code in open data; empty for the whole.
    var code: String {
        switch self {
        case .all: ""
        case .code(let code), .named(let code, _): code
        }
    }
}

/// By what figures are broken down.
enum Dimension: String, CaseIterable {
    case city, outcome, wait, age, kind, status, state, reason, party, level, direction, district, service, channel
}

/// One indicator, for the whole city or broken down by one dimension.
struct Series: Equatable {
    /// One of its numbers.
    struct Point: Equatable {
        let group: FigureGroup
        let value: FigureValue

        init(_ group: FigureGroup, _ value: FigureValue) {
            self.group = group
            self.value = value
        }
    }

    let indicator: Indicator
    let dimension: Dimension
    let points: [Point]

    /// One number for the whole city.
    init(_ indicator: Indicator, _ value: FigureValue) {
        self.indicator = indicator
        dimension = .city
        points = [Point(.all, value)]
    }

    /// Counts by the codes of `dimension`, in their order.
    init(_ indicator: Indicator, by dimension: Dimension, _ counts: [(code: String, count: Int)]) {
        self.indicator = indicator
        self.dimension = dimension
        points = counts.map { Point(.code($0.code), .count($0.count)) }
    }

    /// The sum of its counts.
    var total: Int {
        points.reduce(0) { sum, point in
            if case .count(let count) = point.value { sum + count } else { sum }
        }
    }
}
