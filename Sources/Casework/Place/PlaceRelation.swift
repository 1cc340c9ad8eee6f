/// How the places of two contacts lie to each other.
enum PlaceRelation: Equatable {
    /// The same address, or within ``samePlaceMetres``.
    case same
    /// Next door, or within ``nearbyMetres``.
    case nearby
    /// On the same street, where exactly is not known.
    case sameStreet
    /// Clearly somewhere else.
    case other
    /// One or both are not known, or what is known does not tell.
    case unknown

    static let samePlaceMetres = 40.0
    static let nearbyMetres = 120.0
    static let otherMetres = 250.0
    /// Civic numbers this close on one street are next door or across.
    private static let nextDoor = 8
    /// Civic numbers this far apart on one street are another place.
    private static let farAlong = 30
    /// How far `près du 800` may be from the door.
    private static let aroundNumber = 100

    /// Compares two places by their ids, addresses and coordinates.
    static func between(_ left: Place, _ right: Place) -> PlaceRelation {
        if let id = left.addressID, id == right.addressID { return .same }
        let byAddress = relation(left.address, right.address)
        guard let from = left.coordinates, let to = right.coordinates else { return byAddress }
        let byDistance = relation(metres: from.metres(to: to))
        switch (byAddress, byDistance) {
        case (.same, .other): return .unknown
        case (.same, _), (_, .same): return .same
        case (_, .unknown): return byAddress
        // A corner lies on two streets; of two streets that far apart on the map one may be miswritten.
        case (.other, .nearby): return .nearby
        case (_, .other): return .other
        case (_, .nearby): return .nearby
        default: return byAddress
        }
    }

    private static func relation(metres: Double) -> PlaceRelation {
        if metres <= samePlaceMetres { return .same }
        if metres <= nearbyMetres { return .nearby }
        return metres >= otherMetres ? .other : .unknown
    }

    private static func relation(_ left: StreetAddress?, _ right: StreetAddress?) -> PlaceRelation {
        guard let left, let right else { return .unknown }
        let shared = left.named.filter { street in right.named.contains { $0.canBe(street) } }
        if shared.count >= 2 { return .same }
        guard let common = shared.first else { return apart(left, right) }
        guard let leftNumber = left.civicNumber, let rightNumber = right.civicNumber else {
            if left.streets.count + right.streets.count == 4 { return .other }
            return common.isLandmark ? .same : .sameStreet
        }
        return relation(leftNumber, rightNumber, isApproximate: left.isApproximate || right.isApproximate)
    }

    /// Two addresses that share no street.
    private static func apart(_ left: StreetAddress, _ right: StreetAddress) -> PlaceRelation {
        let haveOneName = left.named.contains { street in right.named.contains { $0.hasSameName(as: street) } }
        // `rue Laviolette` and `boulevard Laviolette`: two streets, or one of them misnamed.
        if haveOneName { return .unknown }
        // A park lies on some street, and a name alone may be anything's; two parks, or two streets, are two places.
        guard let mine = left.streets.first, let theirs = right.streets.first else { return .unknown }
        if mine.isLandmark || theirs.isLandmark { return mine.generic == theirs.generic ? .other : .unknown }
        let mineIsStreet = mine.generic != nil || left.civicNumber != nil || left.streets.count == 2
        let theirsIsStreet = theirs.generic != nil || right.civicNumber != nil || right.streets.count == 2
        return mineIsStreet && theirsIsStreet ? .other : .unknown
    }

    private static func relation(_ left: Int, _ right: Int, isApproximate: Bool) -> PlaceRelation {
        if left == right { return .same }
        let apart = abs(left - right)
        if apart <= nextDoor { return .nearby }
        // Two digits that changed places are a slip of the pen.
        if areTransposed(left, right) || (isApproximate && apart <= aroundNumber) { return .nearby }
        return apart >= farAlong ? .other : .sameStreet
    }

    private static func areTransposed(_ left: Int, _ right: Int) -> Bool {
        let (left, right) = (String(left), String(right))
        return left.utf8.count == right.utf8.count && left.utf8.sorted() == right.utf8.sorted()
            && Spelling.isOneEditApart(left, right, shortest: 3)
    }
}

/// Where a matter is, as far as a contact says.
struct Place: Sendable {
    let address: StreetAddress?
    let addressID: String?
    let coordinates: Coordinates?

    /// The place that `details` name.
    init(_ details: ContactDetails?) {
        address = StreetAddress(details?.address)
        addressID = details?.addressID.flatMap { $0.isEmpty ? nil : $0 }
        coordinates = details?.coordinates
    }

    /// Something is known of it.
    var isKnown: Bool { address != nil || addressID != nil || coordinates != nil }

    /// Whether `text` names it.
    func isNamed(in text: FoldedText) -> Bool {
        guard let address, !text.isEmpty else { return false }
        return address.streets.contains { $0.place(in: text) != nil }
    }
}

extension Coordinates {
    /// The distance to `other` in metres, on a sphere; exact enough within a city.
    func metres(to other: Coordinates) -> Double {
        let metresPerDegree = 111_195.0
        let north = (other.latitude - latitude) * metresPerDegree
        var degreesEast = abs(other.longitude - longitude)
        if degreesEast > 180 { degreesEast = 360 - degreesEast }
        let east = degreesEast * metresPerDegree * Arithmetic.cosine(degrees: (latitude + other.latitude) / 2)
        return (north * north + east * east).squareRoot()
    }
}
