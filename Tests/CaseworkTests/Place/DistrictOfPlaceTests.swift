import Testing

@testable import Casework

@Suite("The district of a place (service.md: of the place of the matter; boundaries as at the contact's registration)")
struct DistrictOfPlaceTests {
    private static func point(_ east: Double, _ north: Double) -> Coordinates {
        Coordinates(latitude: north, longitude: east) ?? DistrictOfPlaceTests.origin
    }

    private static let origin: Coordinates = {
        guard let origin = Coordinates(latitude: 0, longitude: 0) else { preconditionFailure("0, 0 is a place") }
        return origin
    }()

    private static func square(_ west: Double, _ south: Double, _ side: Double) -> [Coordinates] {
        [
            point(west, south), point(west + side, south), point(west + side, south + side), point(west, south + side),
            point(west, south),
        ]
    }

    private static let day = CivilDate(dayNumber: 20_500)
    private static let dayBefore = CivilDate(dayNumber: 20_499)

    private static func boundaries(_ areas: Boundaries.Area...) -> Boundaries { Boundaries(areas, version: "1") }

    @Test("A hole belongs to another district, and an area may have several parts")
    func holesAndParts() {
        let outer = Boundaries.Area(
            slug: "outer", polygons: [[Self.square(0, 0, 9), Self.square(3, 3, 3)], [Self.square(20, 0, 1)]])
        let inner = Boundaries.Area(slug: "inner", polygons: [[Self.square(3, 3, 3)]])
        let boundaries = Self.boundaries(outer, inner)
        #expect(boundaries.district(at: Self.point(1, 1), on: Self.day) == "outer")
        #expect(boundaries.district(at: Self.point(4, 4), on: Self.day) == "inner")
        #expect(boundaries.district(at: Self.point(20.5, 0.5), on: Self.day) == "outer")
        #expect(boundaries.district(at: Self.point(15, 1), on: Self.day) == nil)
    }

    @Test("A point on a border is in exactly one of the areas that share it, whichever way their rings run")
    func borders() {
        let squares = [(0.0, 0.0), (1, 0), (0, 1), (1, 1)]
        for isReversed in [false, true] {
            let areas = squares.enumerated().map { index, corner in
                let ring = Self.square(corner.0, corner.1, 1)
                return Boundaries.Area(slug: "s\(index)", polygons: [[isReversed ? ring.reversed() : ring]])
            }
            for point in [(1.0, 0.5), (0.5, 1.0), (1.0, 1.0), (1.0, 1.5), (1.5, 1.0)] {
                let place = Self.point(point.0, point.1)
                let holders = areas.filter { Self.boundaries($0).district(at: place, on: Self.day) != nil }
                #expect(holders.count == 1)
            }
        }
    }

    @Test("A slanted border divides the plane without gap and without overlap")
    func slantedBorder() {
        let corners = [Self.point(0, 0), Self.point(3, 7), Self.point(10, 10), Self.point(7, 3)]
        let left = Boundaries.Area(slug: "a", polygons: [[[corners[0], corners[2], corners[1], corners[0]]]])
        let right = Boundaries.Area(slug: "b", polygons: [[[corners[0], corners[3], corners[2], corners[0]]]])
        for step in 1..<1000 {
            let place = Self.point(Double(step) / 100, Double(step) / 100)
            let holders = [left, right].filter { Self.boundaries($0).district(at: place, on: Self.day) != nil }
            #expect(holders.count == 1)
        }
    }

    @Test("Coordinates at the ends of the earth are outside, and trap nothing")
    func extremes() {
        let boundaries = Self.boundaries(Boundaries.Area(slug: "all", polygons: [[Self.square(-179, -89, 178)], []]))
        for (east, north) in [(180.0, 90.0), (-180, -90), (179.99, -89.99)] {
            #expect(boundaries.district(at: Self.point(east, north), on: Self.day) == nil)
        }
    }

    @Test("Boundaries hold from their first day to their last (all numbers and borders change with an election)")
    func validity() {
        let old = Boundaries.Area(
            slug: "old", validity: Validity(through: Self.dayBefore), polygons: [[Self.square(0, 0, 1)]])
        let new = Boundaries.Area(
            slug: "new", validity: Validity(from: Self.day), polygons: [[Self.square(0, 0, 1)]])
        let boundaries = Self.boundaries(old, new)
        let place = Self.point(0.5, 0.5)
        #expect(boundaries.district(at: place, on: Self.dayBefore) == "old")
        #expect(boundaries.district(at: place, on: Self.day) == "new")
    }

    private static func table(
        _ rows: [(String, ClosedRange<Int>, AddressTable.Stretch.Side, String)]
    ) -> AddressTable {
        AddressTable(
            rows.compactMap { AddressTable.Stretch(street: $0.0, numbers: $0.1, side: $0.2, district: $0.3) },
            version: "1")
    }

    @Test("An address is found by street, civic number and side, however it is written; in doubt it is not")
    func addresses() {
        let table = Self.table([
            ("boulevard des Forges", 1...1999, .odd, "carmel"), ("boulevard des Forges", 2...2000, .even, "rivieres"),
            ("rue Royale", 1...500, .both, "carmel"),
        ])
        #expect(table.district(of: "1325, boul. des Forges, Trois-Rivières", on: Self.day) == "carmel")
        #expect(table.district(of: "1326-A boul Forges", on: Self.day) == "rivieres")
        #expect(table.district(of: "boul. des Forges", on: Self.day) == nil)
        #expect(table.district(of: "rue Royale", on: Self.day) == "carmel")
        #expect(table.district(of: "coin Royale et des Forges", on: Self.day) == "carmel")
        #expect(table.district(of: "3000 boul. des Forges", on: Self.day) == nil)
        #expect(table.district(of: "12 rue Inconnue", on: Self.day) == nil)
        #expect(table.district(of: nil, on: Self.day) == nil)
    }

    @Test("The message's district comes first, then the place's coordinates, then its address, then the citizen's home")
    func order() {
        var directory = Directory(districts: ["said", "mapped", "listed", "home"].map { District(slug: $0, name: $0) })
        directory.boundaries = Self.boundaries(Boundaries.Area(slug: "mapped", polygons: [[Self.square(0, 0, 1)]]))
        directory.addresses = Self.table([("rue Royale", 1...500, .both, "listed")])
        var details = ContactDetails()
        details.citizenDistrict = "home"
        #expect(directory.district(of: details, on: Self.day) == "home")
        details.address = "12 rue Royale"
        #expect(directory.district(of: details, on: Self.day) == "listed")
        details.coordinates = Self.point(0.5, 0.5)
        #expect(directory.district(of: details, on: Self.day) == "mapped")
        details.district = "said"
        #expect(directory.district(of: details, on: Self.day) == "said")
    }
}
