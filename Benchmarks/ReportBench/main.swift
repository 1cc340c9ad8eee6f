import Accountability
import CaseStore
import Casework
import Foundation

// How long an account takes: `ReportBench [requests] [complaints] [file]`. Writes a year of so many requests, of which so many in a hundred
// are complaints, into a store, which stays where a file is named, and times the account of that year from opening the store to each
// format's text.

let arguments = CommandLine.arguments.dropFirst()
let numbers = arguments.compactMap { Int($0) }
let requests = numbers.first ?? 100_000
let complaints = numbers.dropFirst().first ?? 8
let kept = arguments.first { Int($0) == nil }
let folder = FileManager.default.temporaryDirectory.appending(path: "vip311-report-bench-\(UUID().uuidString)")
let path = kept ?? folder.appending(path: "vip311.db").path
defer {
    if kept == nil {
        do { try FileManager.default.removeItem(at: folder) } catch { print("left behind: \(folder.path)") }
    }
}

let store = try SQLiteCaseStore(path: path)
var year = GeneratedYear(complaints: complaints)
var rows = 0
for number in 0..<requests {
    year.register(number, of: requests)
    guard year.rows.count > 5000 || number == requests - 1 else { continue }
    var batch = BatchCommit()
    batch.journal = year.take()
    rows += batch.journal.count
    _ = try store.commit(batch)
}
try store.close()

/// Prints how long `body` took.
func timed<Value>(_ what: String, _ body: () throws -> Value) rethrows -> Value {
    let clock = ContinuousClock()
    let start = clock.now
    let value = try body()
    print("\(what): \((clock.now - start).formatted(.units(allowed: [.seconds, .milliseconds])))")
    return value
}

let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber
print("\(requests) requests, \(rows) journal rows, \((size?.intValue ?? 0) / 1_000_000) MB")
guard let first = CivilDate(year: 2026, month: 1, day: 1), let last = CivilDate(year: 2026, month: 12, day: 31),
    let period = Period(from: first, through: last, localTime: .utc)
else { fatalError("2026 is a year") }
let terms = AccountTerms(
    publisher: "Ville", suppressBelow: 5, districts: GeneratedYear.districts.map { District(slug: $0, name: $0) })
let account = try timed("read and counted") {
    let reader = try SQLiteCaseReader(path: path)
    let account = try Account(of: period, from: reader, terms: terms)
    try reader.close()
    return account
}
let page = timed("page") { account.html }
let json = try timed("json") { try account.json }
let csv = timed("csv") { account.csv }
print("page \(page.utf8.count / 1000) kB, json \(json.utf8.count / 1000) kB, csv \(csv.utf8.count / 1000) kB")
