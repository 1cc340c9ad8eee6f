internal import ArgumentParser
internal import Casework

/// `meeting update`: what happened to a mandatory meeting.
struct MeetingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meeting", abstract: "The mandatory meetings.", subcommands: [Update.self])

    /// The statuses of `city311.meeting.updated`.
    enum Status: String, ExpressibleByArgument, CaseIterable {
        case scheduled, held
        case declinedByCitizen = "declined_by_citizen"
        case noShow = "no_show"
        case cancelled
    }

    /// Schedules, holds, declines, notes an absence or cancels.
    struct Update: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "update", abstract: "Schedule, hold, decline, note an absence, or cancel.")

        @Argument(
            help: "The meeting's id, VIP-000042-M1.",
            transform: { text in
                guard let id = MeetingID(text) else { throw ValidationError("\(text) is no meeting's id") }
                return id
            })
        var meeting: MeetingID

        @Option(help: "What happened.")
        var status: Status

        @Option(help: "When it is scheduled for, was held or was declined; now by default for the last two.")
        var at: String?

        @Option(help: "Who was there, once each; for held.")
        var attended: [MeetingRole] = []

        @Option(help: "Who was absent, once each; for no_show.")
        var absent: [MeetingRole] = []

        @Option(help: "How the citizen declined; for declined_by_citizen.")
        var channel: Channel?

        @Option(help: "What was agreed; for held.")
        var outcome: String?

        @OptionGroup var writing: WritingOptions

        func validate() throws {
            try require(at != nil || status != .scheduled, "scheduled needs --at")
            try require(!attended.isEmpty || status != .held, "held needs --attended")
            try require(!absent.isEmpty || status != .noShow, "no_show needs --absent")
            try require(channel != nil || status != .declinedByCitizen, "declined_by_citizen needs --channel")
            try require(attended.isEmpty || status == .held, "--attended is for held")
            try require(absent.isEmpty || status == .noShow, "--absent is for no_show")
            try require(channel == nil || status == .declinedByCitizen, "--channel is for declined_by_citizen")
            try require(outcome == nil || status == .held, "--outcome is for held")
            try require(at == nil || (status != .noShow && status != .cancelled), "--at is not for \(status.rawValue)")
        }

        private func require(_ condition: Bool, _ complaint: String) throws {
            guard condition else { throw ValidationError(complaint) }
        }

        func run() throws {
            try writing.publish { setting in
                .meetingUpdated(
                    MeetingUpdated(
                        meetingID: meeting, change: try change(at: try setting.instant(at)), recordedAt: setting.now,
                        recordedBy: setting.operatorName))
            }
        }

        /// What happened, `instant` being when.
        func change(at instant: Instant) throws -> MeetingUpdated.Change {
            switch status {
            case .scheduled: return .scheduled(for: instant)
            case .held: return .held(at: instant, attended: Set(attended), outcome: outcome)
            case .declinedByCitizen:
                guard let channel else { throw Failure(.usage, "declined_by_citizen needs --channel") }
                return .declinedByCitizen(at: instant, channel: channel)
            case .noShow: return .noShow(absent: Set(absent))
            case .cancelled: return .cancelled
            }
        }
    }
}
