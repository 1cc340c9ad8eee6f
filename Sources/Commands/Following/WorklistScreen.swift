internal import CaseStore
internal import Casework
internal import Foundation

/// The worklist at a terminal, drawn again when it or the time left changes.
struct WorklistScreen {
    var source: WorklistSource
    let limit: Int
    var audience: Audience

    /// To the alternate screen and back, the cursor hidden meanwhile (xterm's private modes 1049 and 25).
    private static let begin = "\u{1B}[?1049h\u{1B}[?25l"
    private static let end = "\u{1B}[?25h\u{1B}[?1049l"

    /// Shows the list until SIGINT or SIGTERM, and leaves the terminal as it was.
    func run() throws {
        var screen = self
        let first = try screen.source.read()
        Self.write(Self.begin)
        defer { Self.write(Self.end) }
        var drawn: [String] = []
        var entries = first
        repeat {
            screen.audience.now = WallClock.now
            entries = try screen.source.read()
            let lines = screen.lines(entries, in: Terminal.size)
            if lines != drawn { Self.write("\u{1B}[H" + lines.map { $0 + "\u{1B}[K\r\n" }.joined() + "\u{1B}[J") }
            drawn = lines
        } while !EndSignal.wait(seconds: WorklistSource.pause)
    }

    /// What fits into a window of `size`: a heading, the most urgent, and how many more there are.
    func lines(_ entries: [WorklistEntry], in size: Terminal.Size) -> [String] {
        let late = entries.count { $0.dueAt < audience.now }
        let counts =
            audience.count(
                entries.count, ("suivi dû", "suivis dus"), ("follow-up owed", "follow-ups owed"))
            + audience.say(", dont \(late) en retard", ", of which \(late) late")
        let heading =
            counts + "   " + audience.time(audience.now) + "   " + audience.say("Ctrl-C : fin", "Ctrl-C: end")
        // Heading, blank line, titles; below, the line that counts the rest; and the last line of all, where the cursor rests.
        let room = max(1, min(limit, size.lines - 5))
        let shown = Array(entries.prefix(room))
        var lines = [TextWidth.cut(heading, to: size.columns), ""]
        guard !entries.isEmpty else {
            return lines + [audience.say("Aucun suivi à faire.", "No follow-up owed.")]
        }
        lines += WorklistAnswer.table(of: shown, for: audience).lines(for: audience, limit: size.columns)
        let more = entries.count - shown.count
        return more > 0
            ? lines + [audience.say("et ", "and ") + audience.count(more, ("autre", "autres"), ("more", "more"))]
            : lines
    }

    private static func write(_ text: String) {
        print(text, terminator: "")
        fflush(nil)
    }
}
