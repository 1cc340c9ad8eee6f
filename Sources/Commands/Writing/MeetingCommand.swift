internal import ArgumentParser
internal import Casework

/// `meeting update`: what happened to a mandatory meeting.
struct MeetingCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "meeting", abstract: Speech.say("Les rencontres obligatoires.", "The mandatory meetings."),
            subcommands: [Update.self])
    }

    /// The statuses of `city311.meeting.updated`.
    enum Status: String, ExpressibleByArgument, CaseIterable {
        case scheduled, held
        case declinedByCitizen = "declined_by_citizen"
        case noShow = "no_show"
        case cancelled
    }

    /// Schedules, holds, declines, notes an absence or cancels.
    struct Update: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "update",
                abstract: Speech.say(
                    "Fixer, tenir, décliner, noter une absence ou annuler.",
                    "Schedule, hold, decline, note an absence, or cancel."))
        }

        @Argument(
            help: .say("L’identifiant de la rencontre, VIP-000042-M1.", "The meeting's id, VIP-000042-M1."),
            transform: { text in
                guard let id = MeetingID(text) else {
                    throw ValidationError(
                        Speech.say("\(text) n’est pas l’identifiant d’une rencontre", "\(text) is no meeting's id"))
                }
                return id
            })
        var meeting: MeetingID

        @Option(help: .say("Ce qui s’est passé.", "What happened."))
        var status: Status

        @Option(
            help: .say(
                "Pour quand elle est fixée, quand elle a été tenue ou déclinée; maintenant par défaut dans les deux derniers cas.",
                "When it is scheduled for, was held or was declined; now by default for the last two."))
        var at: String?

        @Option(help: .say("Qui était là, une fois chacun; pour held (tenue).", "Who was there, once each; for held."))
        var attended: [MeetingRole] = []

        @Option(
            help: .say(
                "Qui était absent, une fois chacun; pour no_show (absence).", "Who was absent, once each; for no_show.")
        )
        var absent: [MeetingRole] = []

        @Option(
            help: .say(
                "Par quelle voie le citoyen a décliné; pour declined_by_citizen (déclinée).",
                "How the citizen declined; for declined_by_citizen."))
        var channel: Channel?

        @Option(help: .say("Ce qui a été convenu; pour held (tenue).", "What was agreed; for held."))
        var outcome: String?

        @OptionGroup var writing: WritingOptions

        func validate() throws {
            try require(at != nil || status != .scheduled, Speech.say("scheduled demande --at", "scheduled needs --at"))
            try require(
                !attended.isEmpty || status != .held, Speech.say("held demande --attended", "held needs --attended"))
            try require(
                !absent.isEmpty || status != .noShow, Speech.say("no_show demande --absent", "no_show needs --absent"))
            try require(
                channel != nil || status != .declinedByCitizen,
                Speech.say("declined_by_citizen demande --channel", "declined_by_citizen needs --channel"))
            try require(
                attended.isEmpty || status == .held, Speech.say("--attended va avec held", "--attended is for held"))
            try require(
                absent.isEmpty || status == .noShow, Speech.say("--absent va avec no_show", "--absent is for no_show"))
            try require(
                channel == nil || status == .declinedByCitizen,
                Speech.say("--channel va avec declined_by_citizen", "--channel is for declined_by_citizen"))
            try require(
                outcome == nil || status == .held, Speech.say("--outcome va avec held", "--outcome is for held"))
            try require(
                at == nil || (status != .noShow && status != .cancelled),
                Speech.say("--at ne va pas avec \(status.rawValue)", "--at is not for \(status.rawValue)"))
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
                guard let channel else {
                    throw Failure(
                        .usage,
                        Speech.say("declined_by_citizen demande --channel", "declined_by_citizen needs --channel"))
                }
                return .declinedByCitizen(at: instant, channel: channel)
            case .noShow: return .noShow(absent: Set(absent))
            case .cancelled: return .cancelled
            }
        }
    }
}
