import Casework
import Foundation

/// District areas in GeoJSON (RFC 7946): a collection of features, each a polygon or several, with the properties `slug` and, where
/// an area was another one before or after, `valid_from` and `valid_to`.
enum GeoJSON {
    /// The areas in `text`.
    static func areas(in text: String) throws(Complaint) -> [Boundaries.Area] {
        let collection: Collection
        do {
            collection = try JSONDecoder().decode(Collection.self, from: Data(text.utf8))
        } catch {
            throw Complaint("is no GeoJSON collection of polygons: \(place(of: error))")
        }
        guard !collection.features.isEmpty else { throw Complaint("holds no area") }
        var areas: [Boundaries.Area] = []
        for (index, feature) in collection.features.enumerated() {
            do throws(Complaint) { areas.append(try area(of: feature)) } catch {
                throw Complaint("feature \(index + 1): \(error.message)")
            }
        }
        return areas
    }

    private static func area(of feature: Feature) throws(Complaint) -> Boundaries.Area {
        guard let slug = feature.properties.slug, !slug.isEmpty else { throw Complaint("has no slug") }
        let validity = Validity(
            from: try day(feature.properties.validFrom, "valid_from"),
            through: try day(feature.properties.validTo, "valid_to"))
        if let from = validity.from, let through = validity.through, through < from {
            throw Complaint("valid_to is before valid_from")
        }
        var polygons: [[[Coordinates]]] = []
        for polygon in feature.geometry.polygons {
            var rings: [[Coordinates]] = []
            for ring in polygon { rings.append(try points(of: ring)) }
            polygons.append(rings)
        }
        return Boundaries.Area(slug: slug, validity: validity, polygons: polygons)
    }

    private static func points(of ring: [[Double]]) throws(Complaint) -> [Coordinates] {
        guard ring.count >= 4, ring.first == ring.last else {
            throw Complaint("a ring has four positions at least, the last being the first again")
        }
        var points: [Coordinates] = []
        for position in ring {
            // Longitude first (RFC 7946, section 3.1.1).
            guard position.count >= 2, let point = Coordinates(latitude: position[1], longitude: position[0]) else {
                throw Complaint("a position is no longitude and latitude")
            }
            points.append(point)
        }
        return points
    }

    private static func day(_ text: String?, _ name: String) throws(Complaint) -> CivilDate? {
        guard let text else { return nil }
        guard let day = DateText.day(text) else { throw Complaint("\(name) is no day such as 2021-11-07") }
        return day
    }

    private static func place(of error: any Error) -> String {
        guard let error = error as? DecodingError else { return "it cannot be read" }
        switch error {
        case .keyNotFound(let key, let context): return "\(path(context.codingPath + [key])) is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context): return "at \(path(context.codingPath))"
        case .dataCorrupted(let context):
            return context.codingPath.isEmpty ? "it is not JSON" : "at \(path(context.codingPath))"
        @unknown default: return "it cannot be read"
        }
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        keys.map { key in key.intValue.map { "\($0 + 1)" } ?? key.stringValue }.joined(separator: ".")
    }

    private struct Collection: Decodable { let features: [Feature] }

    private struct Feature: Decodable {
        let properties: Properties
        let geometry: Geometry
    }

    private struct Properties: Decodable {
        let slug: String?
        let validFrom: String?
        let validTo: String?

        private enum CodingKeys: String, CodingKey {
            case slug
            case validFrom = "valid_from"
            case validTo = "valid_to"
        }
    }

    private struct Geometry: Decodable {
        let polygons: [[[[Double]]]]

        private enum Kind: String, Decodable {
            case polygon = "Polygon"
            case multiPolygon = "MultiPolygon"
        }

        private enum CodingKeys: CodingKey { case type, coordinates }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            switch try container.decode(Kind.self, forKey: .type) {
            case .polygon: polygons = [try container.decode([[[Double]]].self, forKey: .coordinates)]
            case .multiPolygon: polygons = try container.decode([[[[Double]]]].self, forKey: .coordinates)
            }
        }
    }
}
