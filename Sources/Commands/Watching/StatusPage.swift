internal import CaseStore
internal import Casework

/// Whether one can sleep well, in five lines that each begin with the answer.
struct StatusPage {
    let status: StoreStatus
    let health: ServiceHealth
    let queues: QueueDepths
    let audience: Audience

    /// Seconds that an event may wait for the broker's confirmation, as the alert `VIP311OutboxOld` has it.
    private static let patience = TimeSpan.seconds(300)

    /// The page.
    var text: String {
        var table = TextTable([.init(""), .init(""), .init("")])
        for (isWell, title, facts) in [service, followUps, meetings, messages, people] {
            table.add(
                [
                    isWell ? "ok" : audience.say("voir", "look"), title,
                    facts.joined(separator: "; "),
                ],
                isWell ? .calm : .alarm)
        }
        return table.text(for: audience)
    }

    private typealias Line = (isWell: Bool, title: String, facts: [String])

    private var service: Line {
        var facts = [health.words(for: audience)]
        if queues.readers == 0 { facts.append(audience.say("personne ne lit la file", "nobody reads the queue")) }
        facts.append(
            audience.say("dernière décision : ", "last decision: ")
                + (status.lastCommitAt.map(audience.time) ?? audience.say("aucune", "none")))
        // Where it is not to be asked, what the broker knows of it must do.
        let isWell = health.isReady ?? (health == .switchedOff && queues.readers != nil)
        return (isWell && queues.readers != 0, audience.say("Service", "Service"), facts)
    }

    private var followUps: Line {
        let next = status.nextDueAt.map { due in
            let when = audience.time(due) + " (" + audience.remaining(until: due) + ")"
            return status.overdueObligations > 0
                ? audience.say("le plus ancien : ", "the oldest: ") + when
                : audience.say("prochain : ", "next: ") + when
        }
        return (
            status.overdueObligations == 0, audience.say("Suivis dus", "Follow-ups owed"),
            [owed(status.openObligations, late: status.overdueObligations), next].compactMap(\.self)
        )
    }

    private var meetings: Line {
        (
            status.overdueMeetings == 0, audience.say("Rencontres dues", "Meetings owed"),
            [owed(status.openMeetings, late: status.overdueMeetings)]
        )
    }

    private func owed(_ count: Int, late: Int) -> String {
        audience.say("\(count), dont \(late) en retard", "\(count), of which \(late) late")
    }

    private var messages: Line {
        var facts: [String] = []
        if let intake = queues.intake {
            facts.append(audience.say("\(intake) dans la file", "\(intake) in the queue"))
        } else {
            facts.append(audience.say("file inconnue : ", "queue unknown: ") + Printable.line(queues.problem ?? "?"))
        }
        let since = status.oldestUnconfirmedAt.map { audience.say(" depuis ", " since ") + audience.time($0) } ?? ""
        facts.append(
            audience.count(
                status.outboxDepth, ("avis non confirmé", "avis non confirmés"),
                ("notice unconfirmed", "notices unconfirmed")) + since)
        if status.parkedMessages > 0 {
            facts.append(
                audience.count(
                    status.parkedMessages, ("attend sa requête", "attendent leur requête"),
                    ("waits for its request", "wait for their request")))
        }
        let isOld = status.oldestUnconfirmedAt.map { audience.now.since($0) > Self.patience } ?? false
        return (queues.intake != nil && !isOld, "Messages", facts)
    }

    private var people: Line {
        var facts = [
            audience.count(
                status.openReviews, ("révision en attente", "révisions en attente"),
                ("review waiting", "reviews waiting"))
        ]
        if let dead = queues.dead {
            facts.append(
                audience.count(
                    dead, ("message mis de côté", "messages mis de côté"),
                    ("message set aside", "messages set aside")))
        }
        if let unrouted = queues.unrouted {
            facts.append(
                audience.count(
                    unrouted, ("avis sans preneur", "avis sans preneur"),
                    ("notice without a taker", "notices without a taker")))
        }
        let isWell = (queues.dead ?? 0) == 0 && (queues.unrouted ?? 0) == 0
        return (isWell, audience.say("Personnes", "People"), facts)
    }
}
