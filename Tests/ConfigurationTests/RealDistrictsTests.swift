import Casework
import Foundation
import TestKit
import Testing

@testable import Configuration

/// The City of Québec's street segments with the district of each side, which somebody else computed, as an oracle; and the sixteen
/// districts that Trois-Rivières had in 2013.
@Suite(
    "Real districts", .enabled(if: SharedData.isThere, "needs the folder ../shared/data beside the project"))
struct RealDistrictsTests {
    private static let day = CivilDate(dayNumber: 20_500)

    /// The areas of a file whose features are named by `property`.
    private static func boundaries(_ file: String, namedBy property: String) throws -> Boundaries {
        let data = try Data(contentsOf: SharedData.url("districts/\(file)"))
        var collection = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let features = try #require(collection["features"] as? [[String: Any]])
        collection["features"] = try features.map { feature in
            var feature = feature
            let properties = try #require(feature["properties"] as? [String: Any])
            feature["properties"] = ["slug": "\(try #require(properties[property]))"]
            return feature
        }
        let text = String(decoding: try JSONSerialization.data(withJSONObject: collection), as: UTF8.self)
        return Boundaries(try GeoJSON.areas(in: text), version: file)
    }

    private struct Segment {
        let street: String
        let cells: [String: String]

        func point(_ name: String) -> Coordinates? {
            guard let north = cells[name + "_lat"].flatMap(Double.init),
                let east = cells[name + "_lon"].flatMap(Double.init)
            else { return nil }
            return Coordinates(latitude: north, longitude: east)
        }

        func number(_ name: String) -> Int? { cells[name].flatMap(Double.init).map { Int($0) } }
    }

    private static func segments() throws -> [Segment] {
        let text = try SharedData.unpacked("districts/quebec_street_segments_with_district.csv.gz")
        let lines = text.split(whereSeparator: \.isNewline).map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let header = try #require(lines.first)
        return lines.dropFirst().filter { $0.count == header.count }.map { cells in
            let named = Dictionary(uniqueKeysWithValues: zip(header, cells)).filter { !$0.value.isEmpty }
            return Segment(street: named["nom"] ?? "", cells: named)
        }
    }

    /// Of 83,000 points two are said to lie on the other side, each within three centimetres of the border.
    @Test("Points of an eighth of Québec's streets, and of all that are borders, lie where an independent tool says")
    func polygons() throws {
        let boundaries = try Self.boundaries("quebec_districts.geojson", namedBy: "ID")
        var (right, wrong) = (0, 0)
        for (index, segment) in try Self.segments().enumerated() where segment.cells["flag"] == "ok" {
            let isBorder = segment.cells["district_gauche"] != segment.cells["district_droite"]
            guard isBorder || index.isMultiple(of: 8) else { continue }
            for side in ["mid", "gauche", "droite"] {
                guard let point = segment.point(side), let said = segment.cells["district_" + side] else { continue }
                // `8|7`: on the border, as far as that tool can tell.
                let district = boundaries.district(at: point, on: Self.day)
                if said.split(separator: "|").contains(where: { $0 == district ?? "" }) {
                    right += 1
                } else {
                    wrong += 1
                }
            }
        }
        #expect(right > 10_000, "\(right)")
        #expect(wrong <= 2, "\(wrong) of \(right + wrong)")
    }

    @Test("Civic numbers find their side's district, also where the two sides of a street differ")
    func addresses() throws {
        var stretches: [AddressTable.Stretch] = []
        var questions: [(address: String, district: String)] = []
        for segment in try Self.segments() where segment.cells["flag"] == "ok" {
            for side in ["gauche", "droite"] {
                guard let from = segment.number("civ_\(side)_de"), let to = segment.number("civ_\(side)_a"), from <= to,
                    let district = segment.cells["district_" + side]
                else { continue }
                let parity: AddressTable.Stretch.Side = from.isMultiple(of: 2) ? .even : .odd
                let isMixed = from.isMultiple(of: 2) != to.isMultiple(of: 2)
                guard
                    let stretch = AddressTable.Stretch(
                        street: segment.street, numbers: from...to, side: isMixed ? .both : parity, district: district)
                else { continue }
                stretches.append(stretch)
                questions.append(("\(from), \(segment.street), Québec", district))
            }
        }
        let table = AddressTable(stretches, version: "segments")
        var (right, unknown, wrong) = (0, 0, 0)
        for question in questions {
            switch table.district(of: question.address, on: Self.day) {
            case question.district: right += 1
            case nil: unknown += 1
            default: wrong += 1
            }
        }
        #expect(questions.count > 30_000)
        #expect(wrong == 0, "\(wrong) wrong, \(unknown) unknown, \(right) right")
        #expect(Double(unknown) / Double(questions.count) < 0.03, "\(unknown) unknown, \(right) right")
    }

    @Test("Trois-Rivières in 2013: each of sixteen districts holds a point of its own, and no grid point is in two")
    func troisRivieres() throws {
        let boundaries = try Self.boundaries("trois_rivieres_2013_16_districts.geojson", namedBy: "nom")
        var found: Set<String> = []
        for row in 0..<200 {
            for column in 0..<200 {
                guard
                    let place = Coordinates(
                        latitude: 46.25 + Double(row) * 0.001, longitude: -72.80 + Double(column) * 0.0018)
                else { continue }
                if let district = boundaries.district(at: place, on: Self.day) { found.insert(district) }
            }
        }
        #expect(boundaries.areas.count == 16)
        #expect(found.count == 16)
    }
}
