internal import ArgumentParser
internal import CaseStore
internal import Casework
internal import Contract

/// `status`: what is waiting, what is late, since when.
struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "What is waiting, what is late, since when.")

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        try reading.answer { reader, now in StatusAnswer(try reader.status(at: now), at: now) }
    }
}

/// The state of the service as its record shows it.
struct StatusAnswer: Answer {
    let asOf: String
    let openFollowUps: Int
    let lateFollowUps: Int
    let nextFollowUpDueAt: String?
    let openMeetings: Int
    let openReviews: Int
    let unconfirmedEvents: Int
    let unconfirmedSince: String?
    let parkedMessages: Int
    let lastDecisionAt: String?
    private let status: StoreStatus

    init(_ status: StoreStatus, at now: Instant) {
        self.status = status
        asOf = RFC3339.text(now)
        openFollowUps = status.openObligations
        lateFollowUps = status.overdueObligations
        nextFollowUpDueAt = status.nextDueAt.map(RFC3339.text)
        openMeetings = status.openMeetings
        openReviews = status.openReviews
        unconfirmedEvents = status.outboxDepth
        unconfirmedSince = status.oldestUnconfirmedAt.map(RFC3339.text)
        parkedMessages = status.parkedMessages
        lastDecisionAt = status.lastCommitAt.map(RFC3339.text)
    }

    private enum CodingKeys: String, CodingKey {
        case asOf, openFollowUps, lateFollowUps, nextFollowUpDueAt, openMeetings, openReviews, unconfirmedEvents
        case unconfirmedSince, parkedMessages, lastDecisionAt
    }

    func page(for audience: Audience) -> String {
        func since(_ instant: Instant?) -> String? {
            instant.map { audience.say("depuis ", "since ") + audience.time($0) }
        }
        let due = status.nextDueAt
        var table = TextTable([.init(audience.say("Quoi", "What")), .init("", .right), .init("")])
        table.add([
            audience.say("Suivis dus", "Follow-ups owed"), "\(openFollowUps)",
            due.map { audience.say("premier : ", "first: ") + audience.time($0) },
        ])
        table.add([
            audience.say("  dont en retard", "  of which late"), "\(lateFollowUps)",
            lateFollowUps > 0 ? since(due) : nil,
        ])
        table.add([audience.say("Rencontres dues", "Meetings owed"), "\(openMeetings)", nil])
        table.add([audience.say("Révisions en attente", "Reviews waiting"), "\(openReviews)", nil])
        table.add([
            audience.say("Avis non confirmés", "Notices unconfirmed"), "\(unconfirmedEvents)",
            since(status.oldestUnconfirmedAt),
        ])
        table.add([
            audience.say("Messages en attente de leur requête", "Messages waiting for their request"),
            "\(parkedMessages)", nil,
        ])
        let last = status.lastCommitAt.map(audience.time) ?? audience.say("jamais", "never")
        return table.text + "\n\n" + audience.say("Dernière décision : ", "Last decision: ") + last
    }
}
