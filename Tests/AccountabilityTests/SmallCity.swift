import AMQP
import CaseStore
import Casework
import Configuration
import Contract
import Foundation
import TestKit

@testable import Accountability
@testable import Worker

/// A city's record, made as the daemon makes it: messages as 311 sends them and deadlines as they come, through the desk, into a file.
final class SmallCity {
    let record: CityRecord
    private let store: SQLiteCaseStore
    private let desk: CaseDesk
    private let reader = DeliveryReader(decoder: MessageDecoder()) { identifier in
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in identifier.normalized.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return IdentityToken(kind: identifier.kind, high: hash, low: 0)
    }
    private var wakes: [Wake: Instant] = [:]
    private var tag: UInt64 = 0

    init(inForceSince: Instant? = nil) throws {
        record = CityRecord(folder: try ScratchFolder())
        store = try SQLiteCaseStore(path: record.path)
        var policy = Settings.default.policy
        policy.followUp.inForceSince = inForceSince
        policy.directory.districts = Self.districts
        desk = CaseDesk(
            store: store, encoder: EventEncoder(epoch: store.epoch), reader: reader,
            trial: try Trial(path: record.folder.path("trial")), policy: policy)
    }

    static let districts = [
        District(slug: "carmel", name: "du Carmel"), District(slug: "forges", name: "des Forges"),
        District(slug: "madeleine", name: "de la Madeleine"),
    ]

    /// Lets 311 publish `data` as a message of `type`, received at `instant`; what falls due before comes first.
    func send(_ type: String, _ data: [String: Any], at instant: Instant) throws {
        try pass(until: instant)
        note(try desk.settle([try arrival(type, data)], due: [], now: instant, marks: .init()))
    }

    /// Settles `messages` together with whatever is due by `instant`, as a daemon does that was busy until then.
    func catchUp(with messages: [SimulatedMessage], at instant: Instant) throws {
        let due = wakes.filter { $0.value <= instant }.sorted { ($0.value, "\($0.key)") < ($1.value, "\($1.key)") }
        for (wake, _) in due { wakes[wake] = nil }
        let arrivals = try messages.map { try arrival($0.type, $0.data) }
        note(try desk.settle(arrivals, due: due.map(\.key), now: instant, marks: .init()))
    }

    private func arrival(_ type: String, _ data: [String: Any]) throws -> Arrival {
        tag += 1
        let delivery = Delivery(
            tag: tag, session: 1, routingKey: type,
            properties: Properties(contentType: "application/json", messageID: "m-\(tag)"),
            body: Array(try JSONSerialization.data(withJSONObject: data)), deliveryCount: nil)
        return reader.arrival(of: delivery)
    }

    /// Serves what falls due up to `instant`, each at its own time.
    func pass(until instant: Instant) throws {
        while let next = wakes.min(by: { $0.value < $1.value }), next.value <= instant {
            wakes[next.key] = nil
            note(try desk.settle([], due: [next.key], now: next.value, marks: .init()))
        }
    }

    private func note(_ settlement: Worker.Settlement) {
        for (wake, at) in settlement.wakes { wakes[wake] = at }
    }

    /// The account of the local days `from` to `through` of 2026.
    func account(
        _ from: String, _ through: String, until bound: CutOffBound = .latest, threshold: Int = 5
    ) throws -> Account {
        try record.account(from, through, until: bound, threshold: threshold)
    }

    static func period(_ from: String, _ through: String) -> Period {
        let zone = LocalTime.defaultZone
        guard
            let period = Period(
                from: zone.day(of: local("\(from) 12:00")), through: zone.day(of: local("\(through) 12:00")),
                localTime: zone)
        else { preconditionFailure("no period") }
        return period
    }

    /// A time of 2026 on the city's clocks: `03-02 09:00`.
    static func local(_ text: String) -> Instant {
        let format = Date.ParseStrategy(
            format:
                "\(year: .defaultDigits)-\(month: .twoDigits)-\(day: .twoDigits) \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits)",
            locale: Locale(identifier: "en_CA"), timeZone: TimeZone(identifier: "America/Toronto") ?? .gmt)
        do {
            let date = try Date("2026-\(text)", strategy: format)
            return Instant(seconds: Int64(date.timeIntervalSince1970))
        } catch {
            preconditionFailure("\(text) is no time")
        }
    }
}

extension Account {
    /// The count published under `code` of `indicator`, `nil` where there is none.
    func count(_ indicator: Indicator, _ code: String = "") -> Int? {
        let point = series(indicator)?.points.first { $0.group.code == code }
        if case .count(let count)? = point?.value { return count }
        return nil
    }

    /// All counts of `indicator` that are not 0, by code.
    func counts(_ indicator: Indicator) -> [String: Int] {
        let points = series(indicator)?.points ?? []
        return points.reduce(into: [:]) { counts, point in
            if case .count(let count) = point.value, count != 0 { counts[point.group.code] = count }
        }
    }

    /// The one number of `indicator`.
    func value(_ indicator: Indicator) -> FigureValue? { series(indicator)?.points.first?.value }
}
