import Casework
import Foundation
import TestKit

/// A message that 311 publishes, and when it comes.
struct SimulatedMessage {
    let at: Instant
    let type: String
    let data: [String: Any]
}

/// Some weeks of a city as 311 tells them, made up by chance: every course that a complaint can take. The same seed tells the same story.
struct SimulatedStory {
    /// When the service comes into force; the first calls are of the days before.
    static let inForceSince = SmallCity.local("03-03 00:00")
    private static let start = SmallCity.local("03-01 00:00")

    private(set) var messages: [SimulatedMessage] = []
    private var chance: SeededGenerator
    private let days: Int
    private var requests: [String] = []

    /// What one citizen has to say.
    private struct Matter {
        let phone: String
        let anonymous: Bool
        let nature: String?
        let text: String
        let again: String
        let channel: String?
        let service: String?
        let district: String?
    }

    init(citizens: Int, days: Int, seed: UInt64) {
        chance = SeededGenerator(seed: seed)
        self.days = days
        for citizen in 0..<citizens { tell(matter(of: citizen)) }
        messages.sort { $0.at < $1.at }
    }

    // MARK: Calls

    private mutating func matter(of citizen: Int) -> Matter {
        let place = "\(citizen % 900 + 1) rue \(pick(["Laviolette", "Royale", "Hart", "des Forges"]))"
        let isQuestion = happens(12)
        return Matter(
            phone: "819 5\(10 + citizen / 10_000) \(String(10_000 + citizen % 10_000).dropFirst())",
            anonymous: happens(5),
            nature: isQuestion ? pick([nil, "demande d'information"]) : pick(["plainte", "plainte", "requête", nil]),
            text: isQuestion
                ? "À quelle heure ouvre la bibliothèque?"
                : pick([
                    "Rien n'est fait au \(place), j'ai demandé et personne ne vient, c'est inacceptable.",
                    "Il y a un nid-de-poule devant le \(place).", "Merci à l'équipe pour le \(place).",
                    "Pour le \(place), je ne sais pas, on verra.",
                ]),
            again: "Toujours rien au \(place), je rappelle pour la même chose, c'est inacceptable.",
            channel: pick(["phone", "phone", "web", "email", "mobile", "counter", nil]),
            service: pick(["voirie", "voirie", "voirie", "arbres", "collecte", "collecte", "parcs", nil]),
            district: pick(["carmel", "carmel", "forges", "forges", "madeleine", nil]))
    }

    private mutating func tell(_ matter: Matter) {
        var at = Self.start + .minutes(Int64.random(in: 0..<Int64(days * 1440), using: &chance))
        var text = matter.text
        for turn in 0..<(matter.anonymous ? 1 : pick([1, 1, 1, 1, 2, 2, 3])) {
            let id = register(matter, text, at)
            if happens(6) { _ = register(matter, text, at + .minutes(4)) }
            if happens(5) { _ = register(matter, text, at + hours(1, 50), ["replaces_service_request_id": id]) }
            follow(id, at)
            settle(id, at)
            decide(id, at, isAgain: turn > 0)
            order(id, at)
            at = at + hours(2, 200)
            text = matter.again
        }
    }

    private mutating func register(
        _ matter: Matter, _ text: String, _ at: Instant, _ besides: [String: Any] = [:]
    ) -> String {
        let id = "26-\(100_000 + requests.count)"
        requests.append(id)
        var data = besides
        data["service_request_id"] = id
        data["requested_datetime"] = RFC3339Text.of(at)
        data["description"] = text
        data["nature"] = matter.nature
        data["channel"] = matter.channel
        data["service_code"] = matter.service
        data["service_name"] = matter.service.map { "Service \($0)" }
        data["district"] = matter.district
        if matter.anonymous { data["anonymous"] = true } else { data["phone"] = matter.phone }
        tell("request.created", data, happens(6) ? at + hours(1, 40) : at)
        return id
    }

    // MARK: What the city does

    private mutating func follow(_ id: String, _ at: Instant) {
        guard happens(80) else { return }
        let reached = at + (happens(75) ? minutes(10, 1440) : hours(24, 90))
        let data: [String: Any] = [
            "service_request_id": id, "contacted_at": RFC3339Text.of(reached), "agent": "agent-7",
            "channel": "phone",
            "outcome": pick(["reached", "reached", "reached", "written_reply", "no_answer", "message_left"]),
        ]
        tell("followup.recorded", data, happens(15) ? reached + hours(1, 30) : reached)
    }

    private mutating func settle(_ id: String, _ at: Instant) {
        var now = at + hours(5, 100)
        if happens(35) {
            let informed: [String: Any] = [
                "citizen_informed_at": RFC3339Text.of(now), "citizen_informed_by": "agent-9",
                "citizen_informed_channel": "email", "citizen_informed_outcome": "written_reply",
            ]
            update(id, (happens(30) ? informed : [:]).merging(["status": "closed"]) { $1 }, now)
        }
        guard happens(30) else { return }
        now = now + hours(1, 60)
        tell(
            "case.resolved",
            [
                "service_request_id": id, "resolved_at": RFC3339Text.of(now), "recorded_by": "agent-9",
                "confirmed_by": pick(["citizen", "city"]),
            ], now)
        guard happens(30) else { return }
        update(id, ["status": "closed"], now + .hours(1))
        update(id, ["status": "open"], now + .hours(9))
    }

    private mutating func decide(_ id: String, _ at: Instant, isAgain: Bool) {
        if happens(14) {
            correct("triage", id, at + hours(1, 60), ["kind": pick(["complaint", "service_request", "comment"])])
        }
        if isAgain, happens(15) {
            correct(
                "repeat", id, at + hours(1, 60), ["earlier_service_request_id": happens(70) ? NSNull() : pick(requests)]
            )
        }
        if happens(4) {
            update(id, ["description": "C'est inacceptable, toujours rien, personne ne vient."], at + hours(3, 30))
        }
        if happens(2) { tell("request.created", ["service_request_id": id + "x", "description": 3], at) }
    }

    private mutating func correct(_ what: String, _ id: String, _ at: Instant, _ decision: [String: Any]) {
        let data: [String: Any] = [
            "service_request_id": id, "corrected_by": "superviseure-1", "corrected_at": RFC3339Text.of(at),
            "reason": "écoute de l'appel",
        ]
        tell("\(what).corrected", data.merging(decision) { $1 }, happens(30) ? at + hours(1, 40) : at)
    }

    private mutating func order(_ id: String, _ at: Instant) {
        let now = at + hours(2, 400)
        let data: [String: Any] = [
            "service_request_id": id, "basis": "à sa demande", "ordered_by": "greffe",
            "ordered_at": RFC3339Text.of(now),
        ]
        if happens(2) { tell("citizen.held", data, now) }
        if happens(4) { tell("citizen.erased", data, now + .minutes(1)) }
        if happens(3) { update(id, ["anonymous": true], at + hours(1, 60)) }
    }

    private mutating func update(_ id: String, _ change: [String: Any], _ at: Instant) {
        let data: [String: Any] = ["service_request_id": id, "updated_datetime": RFC3339Text.of(at)]
        tell("request.updated", data.merging(change) { $1 }, at)
    }

    private mutating func tell(_ type: String, _ data: [String: Any], _ at: Instant) {
        messages.append(SimulatedMessage(at: at, type: type, data: data))
    }

    // MARK: Meetings

    /// What becomes of the meeting `id`, asked for at `at`.
    mutating func meet(_ id: String, askedAt at: Instant) -> [SimulatedMessage] {
        guard happens(85) else { return [] }
        let planned = at + hours(10, 200)
        let date = planned + hours(20, 600)
        func update(_ status: String, _ at: Instant, _ facts: [String: Any]) -> SimulatedMessage {
            let data: [String: Any] = [
                "meeting_id": id, "status": status, "recorded_at": RFC3339Text.of(at), "recorded_by": "greffe",
            ]
            return SimulatedMessage(at: at, type: "meeting.updated", data: data.merging(facts) { $1 })
        }
        let scheduled = update("scheduled", planned, ["scheduled_for": RFC3339Text.of(date)])
        let after = date + hours(1, 90)
        let parties = ["citizen", "councillor", "official"]
        switch Int.random(in: 0..<10, using: &chance) {
        case 0: return [scheduled]
        case 1:
            return [
                update("declined_by_citizen", planned, ["declined_at": RFC3339Text.of(planned), "channel": "phone"])
            ]
        case 2: return [scheduled, update("cancelled", planned + .hours(5), [:])]
        case 3, 4:
            let absent = [pick([["citizen"], ["councillor"], ["official", "citizen"]])].flatMap(\.self)
            return [scheduled, update("no_show", after, ["absent": absent])]
        default:
            return [scheduled, update("held", after, ["held_at": RFC3339Text.of(date), "attended": parties])]
        }
    }

    // MARK: Chance

    private mutating func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &chance) < percent }

    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: 0..<values.count, using: &chance)]
    }

    private mutating func minutes(_ least: Int64, _ most: Int64) -> TimeSpan {
        .minutes(Int64.random(in: least...most, using: &chance))
    }

    private mutating func hours(_ least: Int64, _ most: Int64) -> TimeSpan { minutes(least * 60, most * 60) }
}
