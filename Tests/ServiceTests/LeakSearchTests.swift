import Foundation
import TestKit
import Testing

/// `deploy/find-leaks` itself: a search that finds nothing must be one that would have found something.
@Suite("The search for personal data", .timeLimit(.minutes(5)), canSearch)
struct LeakSearchTests {
    /// A line of a log that shows something of ``message``.
    struct Leak: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let line: String
    }

    private static let message = #"""
        {"data":{"service_request_id":"26-7","service_name":"Collecte","first_name":"Ève","last_name":"Bâtôn-Œuvray","phone":"819-555-0142","email":"eve@maison.example","description":"Le camion a brisé ma clôture de cèdre","agent":"agente Roy","lat":46.343217}}
        """#
    private static let clean =
        #"at=2026-11-26T03:46:34.343Z level=warning message="message set aside" detail="at byte 17" count=46"#

    private static let leaks = [
        Leak(testDescription: "plain", line: "name=Bâtôn-Œuvray"),
        Leak(testDescription: "folded", line: "name=baton_oeuvray"),
        Leak(testDescription: "percent-encoded", line: "path=/x?q=ma%20cl%C3%B4ture%20de"),
        Leak(testDescription: "form-encoded", line: "q=ma+cl%c3%b4ture+de"),
        Leak(testDescription: "escaped as JSON does", line: #"body="{\"a\":\"B\u00e2t\u00f4n-\u0152uvray\"}""#),
        Leak(testDescription: "escaped twice", line: #"body="B\\u00e2t\\u00f4n-\\u0152uvray""#),
        Leak(testDescription: "in base 64", line: "body=" + Data("x=Bâtôn-Œuvray".utf8).base64EncodedString()),
        Leak(
            testDescription: "in base 64, a byte later",
            line: "body=" + Data("xx=Bâtôn-Œuvray!".utf8).base64EncodedString()),
        Leak(testDescription: "in base 64 for addresses", line: "body=QsOidMO0bi3FknV2cmF5"),
        Leak(testDescription: "a few words of a text", line: "detail=brisé ma clôture"),
        Leak(testDescription: "a number set otherwise", line: "to=+1(819)5550142"),
        Leak(testDescription: "an e-mail", line: "to=EVE@maison.example"),
        Leak(testDescription: "a short name as a word", line: "hello Ève."),
        Leak(testDescription: "a position", line: "at=46.343217"),
        Leak(testDescription: "somebody who works for the city", line: "by agente Roy"),
        Leak(testDescription: "a text that was planted by itself", line: "password=Épinette9"),
    ]

    /// Searches a log of `lines`, and what was told if anything was.
    private func search(
        _ lines: [String], told: [String] = [], planted: [String] = [message, "\"Épinette9\""]
    ) throws -> Python.Run {
        let folder = FileManager.default.temporaryDirectory.appending(path: PrivateBroker.uniqueName("leaks"))
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
        for (name, lines) in [("a.log", lines), ("a.told", told), ("a.planted", planted)] where !lines.isEmpty {
            try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: folder.appending(path: name))
        }
        return try LeakSearch.run(on: [folder.path])
    }

    @Test("names file and line of what it finds", arguments: leaks)
    func finds(_ leak: Leak) throws {
        let run = try search([Self.clean, leak.line, Self.clean])
        #expect(run.status == 1, "\(run.output)")
        #expect(run.output.contains("a.log:2: shows "), "\(run.output)")
        #expect(!run.output.contains("a.log:1:") && !run.output.contains("a.log:3:"), "\(run.output)")
    }

    @Test("finds nothing in a log that shows nothing: ids, codes and counts are no personal data")
    func clean() throws {
        let run = try search([Self.clean, "request=26-7 service=Collecte case=VIP-000001 Évelyne 0142"])
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output.contains("2 lines of the log searched"))
    }

    @Test("lets events name who works for the city, and no citizen")
    func told() throws {
        #expect(try search([Self.clean], told: ["decided_by=agente Roy"]).status == 0)
        #expect(try search([Self.clean], told: ["decided_by=Ève"]).status == 1)
    }

    @Test("knows what was said in a message that is cut off")
    func cutOff() throws {
        let message = #"{"data":{"last_name":"B\u00e2t\u00f4n-Œuvray","description":"Le camion a brisé ma"#
        for line in ["name=Bâtôn-Œuvray", "le camion a brisé"] {
            #expect(try search([line], planted: [message]).status == 1)
        }
        #expect(try search(["detail=last_name,description"], planted: [message]).status == 0)
    }

    @Test("fails where there is no log, an empty one, or nothing to search for")
    func nothingToSearch() throws {
        #expect(try search([]).status == 2)
        #expect(try search([""]).status == 2)
        #expect(try search([Self.clean], planted: []).status == 2)
        #expect(try LeakSearch.run(on: []).status == 2)
    }
}
