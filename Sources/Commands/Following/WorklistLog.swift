internal import CaseStore
internal import Casework
internal import Contract
internal import Foundation

/// The worklist as it changes, a line a change: for a file, a pipe or a program.
struct WorklistLog {
    /// A change for programs.
    private struct Record: Encodable {
        let at: String
        let change: WorklistChange.Kind
        let followUp: WorklistAnswer.Item
    }

    var source: WorklistSource
    var audience: Audience
    let json: Bool

    /// Writes what is owed, and then each change, until SIGINT or SIGTERM.
    func run() throws {
        var log = self
        var before: [WorklistEntry] = []
        var then = Instant.earliest
        repeat {
            log.audience.now = WallClock.now
            let entries = try log.source.read()
            for change in WorklistChange.between(before, at: then, and: entries, at: log.audience.now) {
                print(try log.line(change))
            }
            // Whoever reads a pipe is not to wait until a buffer is full.
            fflush(nil)
            (before, then) = (entries, log.audience.now)
        } while !EndSignal.wait(seconds: WorklistSource.pause)
    }

    /// One change.
    func line(_ change: WorklistChange) throws -> String {
        guard json else { return change.line(for: audience) }
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let record = Record(
            at: RFC3339.text(audience.now), change: change.kind,
            followUp: WorklistAnswer.Item(change.entry, at: audience.now))
        return String(decoding: try encoder.encode(record), as: UTF8.self)
    }
}
