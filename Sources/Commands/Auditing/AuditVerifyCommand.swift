internal import ArgumentParser
internal import CaseStore
internal import Casework
internal import Contract

/// `audit verify`: whether every row of the journal is there, and as it was written.
struct AuditVerifyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify",
            abstract: Speech.say(
                "Parcourir tout le journal et trouver ce qui manque, a été changé, ajouté ou déplacé.",
                "Go through the whole journal and find what is missing, changed, put in or moved."),
            discussion: Speech.say(
                "Code de fin 65 si quelque chose ne va pas.", "Exit code 65 where anything is wrong."))
    }

    @Option(
        help: .say(
            "Des lignes d’audit checkpoint gardées ailleurs.", "Lines of audit checkpoint that were kept elsewhere.",
            value: Speech.say("fichier", "file")))
    var checkpoints: String?

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let kept = try checkpoints.map { try CheckpointFile(path: $0).read() } ?? []
        var faults = 0
        try reading.answer { reader, _ in
            let audit = try ProgressLine.during { progress in
                progress.begin(Speech.say("Parcours du journal", "Going through the journal"))
                return try JournalAudit.whole(of: reader, checkpoints: kept)
            }
            faults = audit.faults.count
            return AuditAnswer(audit, checkpoints: kept.count)
        }
        guard faults == 0 else {
            throw Failure(
                .data, Speech.say("le registre n’est pas tel qu’il a été écrit", "the record is not as it was written"))
        }
    }
}

/// What an audit of the journal found.
struct AuditAnswer: Answer {
    /// One fault.
    struct Fault: Encodable {
        /// `missing`, `altered`, `cut_off`, `differs_from_checkpoint` or `checkpoint_of_another_record`.
        let fault: String
        let firstRow: Int64
        let lastRow: Int64
    }

    let rows: Int64
    let epoch: String
    let lastRow: Int64
    let link: String
    let checkpoints: Int
    let faults: [Fault]

    init(_ audit: JournalAudit, checkpoints: Int) {
        rows = audit.rows
        epoch = audit.end.epoch
        lastRow = audit.end.sequence
        link = Hexadecimal.text(audit.end.link)
        self.checkpoints = checkpoints
        faults = audit.faults.map(Fault.init)
    }

    func page(for audience: Audience) -> String {
        ([verdict(for: audience)] + faults.map { $0.line(for: audience) }).joined(separator: "\n")
    }

    private func verdict(for audience: Audience) -> String {
        guard faults.isEmpty else {
            return audience.say(
                "Le journal n’est pas tel qu’il a été écrit (\(rows) inscriptions lues) :",
                "The journal is not as it was written (\(rows) rows read):")
        }
        return audience.say(
            "Le journal est entier : \(rows) inscriptions, \(checkpoints) points de contrôle concordants. Dernier maillon \(link).",
            "The journal is whole: \(rows) rows, \(checkpoints) checkpoints agree. Last link \(link).")
    }
}

extension AuditAnswer.Fault {
    fileprivate init(_ fault: JournalAudit.Fault) {
        switch fault {
        case .missing(let rows): self.init(fault: "missing", firstRow: rows.lowerBound, lastRow: rows.upperBound)
        case .altered(let rows): self.init(fault: "altered", firstRow: rows.lowerBound, lastRow: rows.upperBound)
        case .cutOff(let end, let known): self.init(fault: "cut_off", firstRow: end + 1, lastRow: known)
        case .differs(let checkpoint):
            self.init(fault: "differs_from_checkpoint", firstRow: checkpoint.sequence, lastRow: checkpoint.sequence)
        case .foreign(let checkpoint):
            self.init(
                fault: "checkpoint_of_another_record", firstRow: checkpoint.sequence, lastRow: checkpoint.sequence)
        }
    }

    fileprivate func line(for audience: Audience) -> String {
        let which =
            firstRow == lastRow
            ? audience.say("inscription \(firstRow)", "row \(firstRow)")
            : audience.say("inscriptions \(firstRow) à \(lastRow)", "rows \(firstRow) to \(lastRow)")
        return "  \(which) : \(meaning(for: audience))"
    }

    private func meaning(for audience: Audience) -> String {
        switch fault {
        case "missing": audience.say("absentes", "missing")
        case "altered": audience.say("modifiées, ajoutées ou déplacées", "changed, put in or moved")
        case "cut_off": audience.say("retirées de la fin", "taken off the end")
        case "differs_from_checkpoint":
            audience.say(
                "autre maillon qu’au point de contrôle : réécrit jusque-là, ou copie remise en place depuis",
                "another link than at the checkpoint: rewritten up to there, or a copy put back since")
        default: audience.say("point de contrôle d’un autre registre", "a checkpoint of another record")
        }
    }
}
