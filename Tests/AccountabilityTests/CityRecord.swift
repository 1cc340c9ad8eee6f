import CaseStore
import TestKit

@testable import Accountability
@testable import Commands

/// A city's record on the disk, to be read; goes with the last that holds it.
struct CityRecord: Sendable {
    let folder: ScratchFolder

    var path: String { folder.path("vip311.db") }

    /// The account of the local days `from` to `through` of 2026.
    func account(
        _ from: String, _ through: String, until bound: CutOffBound = .latest, threshold: Int = 5
    ) throws -> Account {
        try read { reader in
            try Account(
                of: SmallCity.period(from, through), from: reader, until: bound,
                terms: AccountTerms(publisher: "Ville", suppressBelow: threshold, districts: SmallCity.districts))
        }
    }

    /// The trail as `vip311ctl audit export` writes it.
    func trail() throws -> String {
        try read { reader in
            var lines = ""
            try TrailExport(reader: reader).write { lines += $0 + "\n" }
            return lines
        }
    }

    /// What happened after row `sequence`.
    func entries(after sequence: Int64) throws -> [TrailEntry] {
        try read { try $0.trail(after: sequence, through: .max, limit: .max) }
    }

    private func read<Value>(_ body: (SQLiteCaseReader) throws -> Value) throws -> Value {
        let reader = try SQLiteCaseReader(path: path)
        defer { do { try reader.close() } catch { print("the reader stays open") } }
        return try body(reader)
    }
}
