/// Which of the known features each text has: a sparse matrix of ones, each row scaled by how much the text has to find.
struct FeatureMatrix {
    /// Names of the columns, in the order in which they were first seen.
    private(set) var names: [String] = []
    private(set) var keys: [UInt64] = []
    /// Where each row ends in `columns`.
    private(set) var ends: [Int] = []
    private(set) var columns: [Int32] = []
    private(set) var scales: [Double] = []
    private var known = KeyTable()

    /// No more columns than this are kept: what a text of a hostile history could make of memory is bounded.
    static let mostColumns = 2_000_000

    /// Adds the row of `request`, which has `features`.
    mutating func add(_ features: [Feature], of request: TriageSubject) {
        var row: [Int32] = []
        row.reserveCapacity(features.count)
        for feature in features {
            var column = known[feature.key]
            if column < 0, keys.count < Self.mostColumns {
                column = Int32(keys.count)
                known.set(feature.key, column)
                keys.append(feature.key)
                names.append(feature.name(in: request))
            }
            if column >= 0 { row.append(column) }
        }
        row.sort()
        var last: Int32 = -1
        for column in row where column != last {
            columns.append(column)
            last = column
        }
        ends.append(columns.count)
        scales.append(Double(Weighing.scale(features: features.count)))
    }

    var rowCount: Int { ends.count }

    /// The columns of row `index`.
    @inline(__always)
    func row(_ index: Int) -> ArraySlice<Int32> { columns[(index == 0 ? 0 : ends[index - 1])..<ends[index]] }
}
