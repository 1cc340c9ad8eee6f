/// The areas of the districts on the map (`service.md`, "The mandatory meeting": "Boundaries as at the contact's registration").
///
/// A point on a border that two areas share is in exactly one of them, and in the same one every time: it is decided in whole
/// numbers, by one rule for both.
public struct Boundaries: Sendable, Equatable {
    /// A district's area, for as long as it was this.
    public struct Area: Sendable, Equatable {
        /// The slug of its district.
        public let slug: String
        public let validity: Validity
        let polygons: [Polygon]

        /// The area covered by `polygons`, each a list of rings: the outer one, then its holes (RFC 7946, section 3.1.6).
        public init(slug: String, validity: Validity = Validity(), polygons: [[[Coordinates]]]) {
            self.slug = slug
            self.validity = validity
            self.polygons = polygons.map(Polygon.init)
        }
    }

    /// By slug, so that where areas overlap the same one is found every time.
    public let areas: [Area]
    /// A hash of what they were read from; empty for none.
    public let version: String

    /// No areas: districts come with the messages.
    public static let none = Boundaries([], version: "")

    /// The areas as of `version`.
    public init(_ areas: [Area], version: String) {
        self.areas = areas.sorted { $0.slug < $1.slug }
        self.version = version
    }

    /// The slug of the district that `place` was in on `day`; `nil` outside all of them.
    public func district(at place: Coordinates, on day: CivilDate) -> String? {
        let point = GridPoint(place)
        return areas.first { area in
            area.validity.contains(day) && area.polygons.contains { $0.contains(point) }
        }?.slug
    }
}

/// A point in ten-millionths of a degree, about a centimetre.
struct GridPoint: Sendable, Equatable {
    let east: Int64
    let north: Int64

    private static let perDegree = 10_000_000.0

    init(_ place: Coordinates) {
        // Coordinates are within ±180, so neither conversion can fail.
        east = Int64((place.longitude * Self.perDegree).rounded())
        north = Int64((place.latitude * Self.perDegree).rounded())
    }
}

/// An area with holes, in the plane of longitude and latitude.
struct Polygon: Sendable, Equatable {
    /// The outer ring and the holes.
    private let rings: [[GridPoint]]
    private let easts: ClosedRange<Int64>
    private let norths: ClosedRange<Int64>

    init(_ rings: [[Coordinates]]) {
        self.rings = rings.map { $0.map(GridPoint.init) }
        let points = self.rings.joined()
        easts = (points.map(\.east).min() ?? 0)...(points.map(\.east).max() ?? 0)
        norths = (points.map(\.north).min() ?? 0)...(points.map(\.north).max() ?? 0)
    }

    /// Whether a ray to the west crosses the rings an odd number of times; a hole's ring takes back what it surrounds.
    func contains(_ point: GridPoint) -> Bool {
        guard easts.contains(point.east), norths.contains(point.north) else { return false }
        return rings.reduce(false) { isInside, ring in isInside != Self.crossesOddly(ring, point) }
    }

    private static func crossesOddly(_ ring: [GridPoint], _ point: GridPoint) -> Bool {
        guard var from = ring.last else { return false }
        var isOdd = false
        for to in ring {
            // An edge counts its southern end and not its northern, so that a shared corner counts once.
            if (from.north > point.north) != (to.north > point.north), isWest(from, to, of: point) { isOdd.toggle() }
            from = to
        }
        return isOdd
    }

    /// Whether the edge runs west of `point`, or through it. The products stay below 2⁶³: degrees are at most 360 and 180 apart.
    private static func isWest(_ from: GridPoint, _ to: GridPoint, of point: GridPoint) -> Bool {
        let (south, north) = from.north < to.north ? (from, to) : (to, from)
        let along = (point.east - south.east) * (north.north - south.north)
        let across = (north.east - south.east) * (point.north - south.north)
        return across <= along
    }
}
