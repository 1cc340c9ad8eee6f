import TestKit

@testable import Casework

/// A few days of a few citizens and their matters, made up by chance: the same seed tells the same story.
struct Story {
    private(set) var messages: [Message] = []
    private(set) var requests: [RequestID] = []
    private var chance: SeededGenerator
    private var clock = monday

    /// What one citizen has to say of one matter, the first time and after that.
    private struct Matter {
        let service: String
        let first: String
        let again: [String]
    }

    private static let matters = [
        Matter(
            service: "VOIRIE", first: "Il y a un nid-de-poule devant le 120 rue Laviolette.",
            again: [
                Said.holeAgain, "Je rappelle pour le nid-de-poule devant le 120 rue Laviolette, personne n'est venu.",
                "Le nid-de-poule au 120 rue Laviolette est toujours là, c'est inacceptable.",
            ]),
        Matter(
            service: "ECL", first: Said.lamp,
            again: [
                Said.lampAgain, "Le lampadaire du 45 rue Royale est toujours éteint, j'attends depuis des jours.",
                "Toujours pas de lumière, le lampadaire devant le 45 rue Royale n'est pas réparé.",
            ]),
    ]

    init(seed: UInt64) {
        chance = SeededGenerator(seed: seed)
        for citizen in 0..<Int.random(in: 1...3, using: &chance) {
            for matter in Self.matters where chance.happens(70) { tell(matter, phone: "819 555 010\(citizen)") }
        }
    }

    /// When everything has happened.
    var end: Instant { clock + 1 }

    private mutating func tell(_ matter: Matter, phone: String) {
        var isResolved = false
        for turn in 0..<Int.random(in: 1...4, using: &chance) {
            clock = clock + Int.random(in: 2...20, using: &chance)
            let text = turn == 0 ? matter.first : matter.again[turn % matter.again.count]
            let nature: Kind = turn == 0 && chance.happens(50) ? .serviceRequest : .complaint
            let id = register(text, nature, matter.service, phone)
            if chance.happens(20) { registerTwice(id, text, nature, matter.service, phone) }
            follow(id)
            // Whether a request is a complaint by its history depends on when that history was settled: told apart, elsewhere.
            if nature == .complaint, !isResolved, chance.happens(15) {
                clock = clock + 1
                messages.append(Said.resolved(id, at: clock))
                isResolved = true
            }
        }
    }

    private mutating func register(_ text: String, _ nature: Kind, _ service: String, _ phone: String) -> RequestID {
        let id = RequestID("R\(requests.count + 1)")
        requests.append(id)
        messages.append(
            Said.created(id, at: clock, nature: nature, text: text, service: service, phone: phone, channel: .web))
        return id
    }

    private mutating func registerTwice(
        _ first: RequestID, _ text: String, _ nature: Kind, _ service: String, _ phone: String
    ) {
        clock = clock + .minutes(Int64.random(in: 1...8, using: &chance))
        _ = register(text, nature, service, phone)
    }

    private mutating func follow(_ id: RequestID) {
        if chance.happens(30) {
            clock = clock + 1
            messages.append(Said.reached(id, at: clock))
        }
        if chance.happens(30) {
            clock = clock + 1
            let status: RequestStatus = chance.pick([.open, .closed])
            messages.append(Said.updated(id, at: clock) { $0.status = .value(status) })
        }
        if chance.happens(20) {
            clock = clock + 1
            messages.append(Said.updated(id, at: clock) { $0.email = .value("gens\(id.text)@example.org") })
        }
        if chance.happens(15) {
            clock = clock + 1
            messages.append(Said.kind(id, chance.pick([.complaint, .serviceRequest]), at: clock))
        }
    }
}
