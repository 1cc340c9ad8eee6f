import Casework
import SwiftCSV

/// The address table in CSV: a header and a row for each stretch of a street.
///
/// `street` as people write it (`boulevard des Forges`), civic numbers `from` and `to` (both empty: the whole street), `side` (`even`, `odd`; empty or
/// `both` for both), `district` (its slug), and where it was another one before or after, `valid_from` and `valid_to`.
enum AddressCSV {
    /// The stretches in `text`.
    static func stretches(in text: String) throws(Complaint) -> [AddressTable.Stretch] {
        let table: CSV<Enumerated>
        do { table = try CSV<Enumerated>(string: text, delimiter: .comma, loadColumns: false) } catch {
            throw Complaint("is not CSV")
        }
        let columns = try Columns(table.header)
        var stretches: [AddressTable.Stretch] = []
        stretches.reserveCapacity(table.rows.count)
        for (index, cells) in table.rows.enumerated() {
            do throws(Complaint) { stretches.append(try columns.stretch(in: cells)) } catch {
                throw Complaint("row \(index + 1): \(error.message)")
            }
        }
        guard !stretches.isEmpty else { throw Complaint("holds no address") }
        return stretches
    }

    /// Where each column stands.
    private struct Columns {
        private let places: [String: Int]

        private static let required = ["street", "from", "to", "side", "district"]

        init(_ header: [String]) throws(Complaint) {
            places = Dictionary(
                header.enumerated().map { ($1.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
            for name in Self.required where places[name] == nil { throw Complaint("has no column \(name)") }
        }

        private func cell(_ name: String, of cells: [String]) -> String? {
            guard let place = places[name], place < cells.count, !cells[place].isEmpty else { return nil }
            return cells[place]
        }

        func stretch(in cells: [String]) throws(Complaint) -> AddressTable.Stretch {
            guard let street = cell("street", of: cells) else { throw Complaint("has no street") }
            guard let district = cell("district", of: cells) else { throw Complaint("has no district") }
            let sideText = cell("side", of: cells) ?? AddressTable.Stretch.Side.both.rawValue
            guard let side = AddressTable.Stretch.Side(rawValue: sideText) else {
                throw Complaint("side is none of even, odd, both")
            }
            let from = try number("from", of: cells) ?? 0
            let to = try number("to", of: cells) ?? .max
            guard from <= to else { throw Complaint("from is above to") }
            let validity = Validity(from: try day("valid_from", of: cells), through: try day("valid_to", of: cells))
            guard
                let stretch = AddressTable.Stretch(
                    street: street, numbers: from...to, side: side, district: district, validity: validity)
            else { throw Complaint("street names no street") }
            return stretch
        }

        private func number(_ name: String, of cells: [String]) throws(Complaint) -> Int? {
            guard let text = cell(name, of: cells) else { return nil }
            guard let number = Int(text), (0...999_999).contains(number) else {
                throw Complaint("\(name) is no civic number")
            }
            return number
        }

        private func day(_ name: String, of cells: [String]) throws(Complaint) -> CivilDate? {
            guard let text = cell(name, of: cells) else { return nil }
            guard let day = DateText.day(text) else { throw Complaint("\(name) is no day such as 2021-11-07") }
            return day
        }
    }
}
