/// Which addresses lie in which district: for a place that is known by its address alone.
public struct AddressTable: Sendable, Equatable {
    /// A stretch of one side of a street, or of both.
    public struct Stretch: Sendable, Equatable {
        /// Which civic numbers a stretch has.
        public enum Side: String, Sendable, CaseIterable { case even, odd, both }

        let street: Street
        let numbers: ClosedRange<Int>
        let side: Side
        /// The slug of its district.
        public let district: String
        let validity: Validity

        /// The civic `numbers` of `street` on `side`; `nil` where `street` names none.
        public init?(
            street: String, numbers: ClosedRange<Int>, side: Side, district: String, validity: Validity = Validity()
        ) {
            guard let address = StreetAddress(street), address.streets.count == 1 else { return nil }
            self.street = address.streets[0]
            self.numbers = numbers
            self.side = side
            self.district = district
            self.validity = validity
        }

        fileprivate func has(_ civicNumber: Int) -> Bool {
            switch side {
            case .even where !civicNumber.isMultiple(of: 2), .odd where civicNumber.isMultiple(of: 2): false
            default: numbers.contains(civicNumber)
            }
        }
    }

    private let stretches: [String: [Stretch]]
    /// A hash of what it was read from; empty for none.
    public let version: String

    /// No table.
    public static let none = AddressTable([], version: "")

    /// The stretches as of `version`.
    public init(_ stretches: [Stretch], version: String) {
        self.stretches = Dictionary(grouping: stretches, by: \.street.specific)
        self.version = version
    }

    /// How many stretches there are.
    public var count: Int { stretches.values.reduce(0) { $0 + $1.count } }

    /// The slug of the district of `address` on `day`; `nil` where the table does not have it, or it could be more than one.
    ///
    /// A street without a civic number is known if all of it lies in one district, and a corner if its two streets share one.
    public func district(of address: String?, on day: CivilDate) -> String? {
        guard !stretches.isEmpty, let address = StreetAddress(address) else { return nil }
        var common: Set<String>?
        for street in address.streets {
            let districts = districts(of: street, address.civicNumber, on: day)
            common = common?.intersection(districts) ?? districts
        }
        return common?.count == 1 ? common?.first : nil
    }

    private func districts(of street: Street, _ civicNumber: Int?, on day: CivilDate) -> Set<String> {
        let known = (stretches[street.specific] ?? []).filter { $0.street.canBe(street) && $0.validity.contains(day) }
        guard let civicNumber else { return Set(known.map(\.district)) }
        return Set(known.filter { $0.has(civicNumber) }.map(\.district))
    }
}
