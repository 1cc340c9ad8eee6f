import Casework
import Foundation
import Logging
import Testing

@testable import Operations

@Suite("Log records")
struct LogTests {
    private func record(_ message: String, _ metadata: Logger.Metadata = [:], level: Logger.Level = .info) -> LogRecord
    {
        LogRecord(
            event: LogEvent(
                level: level, message: "\(message)", metadata: metadata, source: nil, file: "Worker/Intake.swift",
                function: "run()", line: 12),
            at: Instant(milliseconds: 1_782_907_200_250), label: "intake", program: "vip311d", metadata: [:])
    }

    @Test("a line carries time, level, logger, message and the fields in order of name")
    func line() {
        #expect(
            record("message applied", ["case": "C-12", "batch": "3"]).line
                == #"at=2026-07-01T12:00:00.250Z level=info logger=intake message="message applied" batch=3 case=C-12"#)
    }

    @Test(
        "a value cannot end its line, its quotes or its field",
        arguments: [
            ("a\nat=2026 level=critical", #""a\nat=2026 level=critical""#), ("\r\n", #""\r\n""#),
            (#"" level=error"#, #""\" level=error""#), (#"\" x"#, #""\\\" x""#), ("a=b", #""a=b""#), ("", #""""#),
            ("\u{1b}[2J", #""\u{1b}[2J""#), ("\u{202e}gnp", #""\u{202e}gnp""#), ("\u{2028}", #""\u{2028}""#),
            ("\u{85}\u{0}", #""\u{85}\u{0}""#), ("été", "été"), ("a\u{a0}b", "\"a\u{a0}b\""),
        ])
    func escaping(value: String, written: String) {
        #expect(record("m", ["v": "\(value)"]).line.hasSuffix(" message=m v=\(written)"))
    }

    @Test("a field's name cannot forge another")
    func names() {
        #expect(record("m", ["a b=\n": "1"]).line.hasSuffix(" message=m a_b__=1"))
        #expect(record("m", ["": "1"]).line.hasSuffix(" message=m _=1"))
    }

    @Test("nested fields are written out")
    func nested() {
        #expect(
            record("m", ["a": ["b": "1", "c": ["x", "y"]]]).line.hasSuffix(#" message=m a.b=1 a.c=x,y"#))
    }

    @Test("a very long value is cut")
    func long() {
        let line = record("m", ["v": "\(String(repeating: "x", count: 100_000))"]).line
        #expect(line.utf8.count < 2200 && line.hasSuffix("x…"))
    }

    @Test("the journal gets each field apart, under our own names")
    func journal() {
        let fields = record("message refused", ["case": "C-12", "message": "m-1", "event": "e"], level: .warning)
            .journalFields
        #expect(
            fields == [
                "MESSAGE=message refused", "PRIORITY=4", "SYSLOG_IDENTIFIER=vip311d",
                "CODE_FILE=Worker/Intake.swift", "CODE_LINE=12", "CODE_FUNC=run()", "VIP311_LOGGER=intake",
                "VIP311_CASE=C-12", "VIP311_EVENT=e", "VIP311_MESSAGE=m-1",
            ])
    }

    @Test(
        "journal field names are capital letters, digits and underscores, at most 64, never the journal's own",
        arguments: [
            ("case", "VIP311_CASE"), ("case.id", "VIP311_CASE_ID"), ("_PID", "VIP311__PID"),
            ("MESSAGE=x\nPRIORITY", "VIP311_MESSAGE_X_PRIORITY"), ("é", "VIP311__"), ("", "VIP311_"),
            (String(repeating: "a", count: 90), "VIP311_" + String(repeating: "A", count: 57)),
        ])
    func journalNames(name: String, field: String) {
        #expect(LogRecord.journalName(name) == field)
    }

    @Test(
        "levels are syslog's priorities",
        arguments: zip(Logger.Level.allCases, [7, 7, 6, 5, 4, 3, 2]))
    func priorities(level: Logger.Level, priority: Int) {
        #expect(LogRecord.priority(of: level) == priority)
    }

    @Test("the journal is used only where standard error is its stream")
    func destination() {
        var status = stat()
        #expect(fstat(STDERR_FILENO, &status) == 0)
        let own = "\(status.st_dev):\(status.st_ino)"
        #expect(LogDestination.detect(environment: ["JOURNAL_STREAM": own]) == .journal)
        #expect(LogDestination.detect(environment: ["JOURNAL_STREAM": "1:1"]) == .standardError)
        #expect(LogDestination.detect(environment: [:]) == .standardError)
    }

    @Test("each record is one line on standard error, with the logger's own fields", .timeLimit(.minutes(5)))
    func standardError() async throws {
        let result = await #expect(processExitsWith: .success, observing: [\.standardErrorContent]) {
            var logger = Logger(label: "relay") {
                ServiceLog(label: $0, program: "vip311d", threshold: LogThreshold(.info), destination: .standardError)
            }
            logger[metadataKey: "broker"] = "main"
            logger.debug("not severe enough")
            logger.info("event sent", metadata: ["event": "e-1\nat=now"])
        }
        let text = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
        let lines = text.split(separator: "\n").filter { $0.contains("logger=relay") }
        #expect(lines.count == 1 && !text.contains("not severe enough"))
        #expect(
            lines.first?.hasSuffix(#" level=info logger=relay message="event sent" broker=main event="e-1\nat=now""#)
                == true)
    }
}
