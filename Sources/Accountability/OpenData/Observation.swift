internal import Casework

/// One published number in open data: a row of the table, an element of the list.
struct Observation: Equatable {
    let indicator: Indicator
    let dimension: Dimension
    let group: FigureGroup
    let value: FigureValue
    /// For a share whose parts are published apart: what it is a share of.
    var denominator: Int?
}

extension Account {
    /// Every published number, in the order of the page: the city's, then the breakdowns'.
    var observations: [Observation] {
        let city = series.flatMap { series in
            series.points.map {
                Observation(
                    indicator: series.indicator, dimension: series.dimension, group: $0.group, value: $0.value)
            }
        }
        return city + breakdowns.flatMap(\.observations)
    }
}

extension Breakdown {
    fileprivate var observations: [Observation] {
        rows.flatMap { row in
            let counts = [
                (Indicator.requests, row.requests), (.complaints, row.complaints), (.secondCalls, row.secondCalls),
                (.meetings, row.meetings),
            ]
            let share = row.onTime.map { FigureValue.share($0, of: row.due ?? 0) }
            return counts.map { observation($0.0, row.group, $0.1.map(FigureValue.count)) } + [
                Observation(
                    indicator: .withinOneDay, dimension: dimension, group: row.group,
                    value: row.due == nil ? .withheld(.smallCell) : share ?? .withheld(.smallCell),
                    denominator: row.due)
            ]
        }
    }

    private func observation(_ indicator: Indicator, _ group: FigureGroup, _ value: FigureValue?) -> Observation {
        Observation(
            indicator: indicator, dimension: dimension, group: group, value: value ?? .withheld(.smallCell))
    }
}
