internal import CaseStore
internal import Casework
internal import Logging

/// Logs what was decided about each case, by ids and codes, so that `journalctl VIP311_CASE=…` tells a case's story.
///
/// The log is no record: when more is decided than anybody reads, most of it is only counted there.
struct CaseStory {
    /// Records a second, beyond which events are counted instead.
    static let recordsASecond = 100
    private static let window = TimeSpan.seconds(1)

    private let logger: Logger
    private var windowBegan = Instant.earliest
    private var told = 0
    private var leftOut = 0

    init(logger: Logger) {
        self.logger = logger
    }

    /// Logs the events of `settlement`, which were recorded at `now`.
    mutating func tell(_ settlement: Settlement, at now: Instant) {
        guard logger.logLevel <= .info else { return }
        let waited = now.since(windowBegan)
        if waited >= Self.window || waited < .zero { begin(at: now) }
        for (index, publication) in settlement.publications.enumerated() {
            guard told < Self.recordsASecond else {
                leftOut += settlement.publications.count - index
                return
            }
            told += 1
            let cause = index < settlement.causes.count ? settlement.causes[index] : nil
            logger.info("decided", metadata: Self.fields(of: publication.event, cause: cause))
        }
    }

    private mutating func begin(at now: Instant) {
        if leftOut > 0 { logger.info("decided, not told one by one", metadata: ["events": "\(leftOut)"]) }
        (windowBegan, told, leftOut) = (now, 0, 0)
    }

    private static func fields(of event: EncodedEvent, cause: MessageKey?) -> Logger.Metadata {
        var fields: Logger.Metadata = ["event_id": "\(event.id)", "event_type": "\(event.type)"]
        let parts = event.id.split(separator: ":")
        if parts.count >= 3 {
            let subject = parts[1..<parts.count - 1].joined(separator: ":")
            fields[CaseID(subject) == nil ? "request" : "case"] = "\(subject)"
        }
        if let cause { fields["message_id"] = "\(cause.hexadecimal)" }
        return fields
    }
}
