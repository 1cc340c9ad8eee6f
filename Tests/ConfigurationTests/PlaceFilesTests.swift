import Casework
import Foundation
import Testing

@testable import Configuration

@Suite("Files of boundaries and addresses")
struct PlaceFilesTests {
    private static let square = "[[[0,0],[1,0],[1,1],[0,1],[0,0]]]"

    private static func collection(_ feature: String) -> String {
        #"{"type": "FeatureCollection", "features": [\#(feature)]}"#
    }

    private static func feature(_ properties: String, _ coordinates: String = square, type: String = "Polygon")
        -> String
    {
        """
        {"type": "Feature", "properties": {\(properties)}, "geometry": {"type": "\(type)", "coordinates": \(coordinates)}}
        """
    }

    private func load(boundaries: String? = nil, addresses: String? = nil, districts: String = "[]") throws -> Settings
    {
        let folder = try Folder()
        var text = "directory:\n  districts: \(districts)\n"
        if let boundaries {
            try folder.write(boundaries, to: "b.geojson")
            text += "  boundaries: b.geojson\n"
        }
        if let addresses {
            try folder.write(addresses, to: "a.csv")
            text += "  addresses: a.csv\n"
        }
        return try Settings.load(path: try folder.write(text, to: "c.yaml"))
    }

    private func complaint(boundaries: String? = nil, addresses: String? = nil, districts: String = "[]") -> String? {
        do {
            _ = try load(boundaries: boundaries, addresses: addresses, districts: districts)
            return nil
        } catch { return (error as? ConfigurationError)?.problems.map(\.message).joined(separator: "; ") }
    }

    private static func district(_ settings: Settings, _ east: Double, _ north: Double) -> String? {
        Coordinates(latitude: north, longitude: east).flatMap {
            settings.policy.directory.boundaries.district(at: $0, on: CivilDate(dayNumber: 20_500))
        }
    }

    @Test("Areas are read with their days, polygons and multipolygons alike")
    func areas() throws {
        let settings = try load(
            boundaries: Self.collection(
                [
                    Self.feature(#""slug": "old", "valid_to": "2021-11-06""#),
                    Self.feature(#""slug": "new", "valid_from": "2021-11-07", "nom": "Nouveau""#),
                    Self.feature(
                        #""slug": "far""#, "[[[[5,5],[6,5],[6,6],[5,6],[5,5]]]]", type: "MultiPolygon"),
                ].joined(separator: ",")))
        #expect(Self.district(settings, 0.5, 0.5) == "new")
        #expect(Self.district(settings, 5.5, 5.5) == "far")
        #expect(Self.district(settings, 3, 3) == nil)
    }

    @Test(
        "What is no area is told with its feature",
        arguments: [
            ("nonsense", "it is not JSON"), (#"{"features": []}"#, "holds no area"), ("{}", "features is missing"),
            (collection(feature(#""slug": "a""#, "[[[0,0],[1,0],[0,0]]]")), "feature 1: a ring has four positions"),
            (collection(feature(#""slug": "a""#, "[[[0,0],[1,0],[1,100],[0,0]]]")), "no longitude and latitude"),
            (collection(feature(#""nom": "a""#)), "feature 1: has no slug"),
            (collection(feature(#""slug": "a", "valid_from": "hier""#)), "valid_from is no day"),
            (collection(feature(#""slug": "a""#, "[0,0]", type: "Point")), "features.1.geometry.type"),
        ])
    func faultyAreas(_ text: String, _ message: String) {
        #expect(complaint(boundaries: text)?.contains(message) == true, "\(complaint(boundaries: text) ?? "-")")
    }

    @Test("An area or an address in no district of the list is refused, with the slug that may be meant")
    func unknownDistrict() {
        let districts = "[{slug: carmel, name: du Carmel}]"
        let areas = Self.collection(Self.feature(#""slug": "carmell""#))
        #expect(complaint(boundaries: areas, districts: districts)?.contains("carmell, which is no district") == true)
        let table = "street,from,to,side,district\nrue Royale,1,9,,chavigny\n"
        #expect(complaint(addresses: table, districts: districts)?.contains("chavigny, which is no district") == true)
    }

    @Test("Addresses are read with their numbers, side and days; a quoted cell may hold a comma")
    func addresses() throws {
        let settings = try load(
            addresses: """
                street,from,to,side,district,valid_from,valid_to
                "rue Royale, Trois-Rivières",1,99,odd,a,,2021-11-06
                rue Royale,1,99,odd,b,2021-11-07,
                rue Royale,2,100,even,c,,
                rue Badeaux,,,,d,,
                """)
        let table = settings.policy.directory.addresses
        let (before, after) = (CivilDate(year: 2021, month: 11, day: 6), CivilDate(year: 2021, month: 11, day: 7))
        #expect(table.count == 4)
        #expect(table.district(of: "11 Royale", on: try #require(before)) == "a")
        #expect(table.district(of: "11 Royale", on: try #require(after)) == "b")
        #expect(table.district(of: "12 Royale", on: try #require(after)) == "c")
        #expect(table.district(of: "1 rue Badeaux", on: try #require(after)) == "d")
    }

    @Test(
        "What is no address is told with its row",
        arguments: [
            ("street,from,to\n", "has no column side"), ("street,from,to,side,district\n", "holds no address"),
            ("street,from,to,side,district\nrue A,9,1,,d\n", "row 1: from is above to"),
            ("street,from,to,side,district\nrue A,1,x,,d\n", "row 1: to is no civic number"),
            ("street,from,to,side,district\nrue A,1,9,left,d\n", "row 1: side is none of"),
            ("street,from,to,side,district\n,1,9,,d\n", "row 1: has no street"),
            ("street,from,to,side,district\nrue A,1,9,\n", "row 1: has no district"),
        ])
    func faultyAddresses(_ text: String, _ message: String) {
        #expect(complaint(addresses: text)?.contains(message) == true, "\(complaint(addresses: text) ?? "-")")
    }

    @Test("Other boundaries are another policy: what follows from them is looked at again")
    func digest() throws {
        let one = try load(boundaries: Self.collection(Self.feature(#""slug": "a""#)))
        let other = try load(boundaries: Self.collection(Self.feature(#""slug": "b""#)))
        #expect(one.policyDigest != other.policyDigest)
        #expect(one.policyDigest != Settings.default.policyDigest)
    }
}
