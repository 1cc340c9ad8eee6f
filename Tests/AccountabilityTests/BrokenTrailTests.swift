import Foundation
import TestKit
import Testing

@testable import Accountability

@Suite(
    "The independent program takes no trail that is not as it was recorded",
    .enabled(if: Recomputation.isReady || Python.isRequired, Recomputation.skipReason))
struct BrokenTrailTests {
    private let account: String
    private let lines: [String]

    init() throws {
        let city = try SmallCity()
        for number in 1...9 {
            let at = SmallCity.local("03-02 0\(number):00")
            try city.send(
                "request.created",
                [
                    "service_request_id": "R\(number)", "requested_datetime": RFC3339Text.of(at), "nature": "plainte",
                    "description": "Rien n'est fait, plainte \(number).", "phone": "819 555 010\(number)",
                ], at: at)
        }
        try city.pass(until: SmallCity.local("03-04 00:00"))
        account = try city.account("03-02", "03-03").json
        lines = try city.record.trail().split(separator: "\n").map(String.init)
    }

    private func run(_ lines: [String]) throws -> Python.Run {
        try Recomputation.run(account, lines.map { $0 + "\n" }.joined())
    }

    @Test("As it was recorded, it agrees")
    func whole() throws { #expect(try run(lines).status == 0) }

    @Test(
        "One that is changed is named with its row",
        arguments: [
            (#"treated_as\":\"complaint"#, #"treated_as\":\"comment"#), ("\"at\":17", "\"at\":16"),
            ("\"code\":\"judged\"", "\"code\":\"noted\""), ("\"request_id\":\"R5\"", "\"request_id\":\"R4\""),
            ("\"routing_key\":\"", "\"routing_key\":\"x"), ("\"event_id\":\"", "\"event_id\":\"x"),
            (#""body":"{"#, #""body":"{ "#), ("\"case_id\":5,", ""),
        ])
    func changed(was: String, becomes: String) throws {
        let index = try #require(lines.indices.dropFirst(20).first { lines[$0].contains(was) })
        var changed = lines
        changed[index] = lines[index].replacing(was, with: becomes, maxReplacements: 1)
        let run = try self.run(changed)
        #expect(run.status == 2)
        #expect(run.output.contains("row \(index) is not what was recorded"), "\(run.output)")
    }

    @Test("One that was rewritten whole, or cut off, is found by a checkpoint that was kept elsewhere")
    func checkpoint() throws {
        func line(_ row: Int, _ link: String) -> String {
            #"{"epoch":"e","sequence":\#(row),"link":"\#(link)"}"# + "\n"
        }
        let row = try #require(JSONSerialization.jsonObject(with: Data(lines[9].utf8)) as? [String: Any])
        let link = try #require(row["link"] as? String)
        func run(_ checkpoints: String) throws -> Python.Run {
            try Recomputation.run(account, lines.map { $0 + "\n" }.joined(), checkpoints: checkpoints)
        }
        #expect(try run(line(9, link)).status == 0)
        let rewritten = try run(line(9, String(link.reversed())))
        #expect(rewritten.status == 2)
        #expect(rewritten.output.contains("row 9 is not the one of the checkpoint"), "\(rewritten.output)")
        let cut = try run(line(9_000_000, link))
        #expect(cut.status == 2)
        #expect(cut.output.contains("a checkpoint is of row 9000000"), "\(cut.output)")
        #expect(try run("no checkpoint").status == 2)
    }

    @Test("One that lacks a row, has one twice, in another order, or another record's is found")
    func rearranged() throws {
        var missing = lines
        missing.remove(at: 7)
        var twice = lines
        twice.insert(lines[7], at: 7)
        var swapped = lines
        swapped.swapAt(7, 8)
        var foreign = lines
        foreign[0] = "{\"epoch\":\"0123456789abcdef\"}"
        for broken in [missing, twice, swapped, foreign] {
            let run = try self.run(broken)
            #expect(run.status == 2)
            #expect(run.output.contains("the chain is broken"), "\(run.output)")
        }
    }

    @Test("One that ends too early, or is no trail, is refused", arguments: [["{}"], ["no JSON"], [], ["[]", "7"]])
    func noTrail(lines: [String]) throws {
        #expect(try run(lines).status == 2)
        #expect(try run(Array(self.lines.dropLast(3))).status == 2)
    }
}
