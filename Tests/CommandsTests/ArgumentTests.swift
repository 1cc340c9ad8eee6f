import ArgumentParser
import Casework
import Testing

@testable import Commands

@Suite("The command line")
struct ArgumentTests {
    @Test("reads a follow-up with what it needs")
    func followUp() throws {
        let words = ["follow-up", "R-1", "--outcome", "written_reply", "--channel", "email"]
        let command = try #require(try ToolCommand.parseAsRoot(words) as? FollowUpCommand)
        #expect(command.request.requestID == RequestID("R-1"))
        #expect(command.outcome == .writtenReply)
        #expect(command.channel == .email)
    }

    @Test(
        "refuses what is incomplete or contradicts itself",
        arguments: [
            ["follow-up", "VIP-000001", "--outcome", "reached", "--channel", "phone"],
            ["repeat", "correct", "R-1", "--reason", "x"],
            ["repeat", "correct", "R-1", "--none", "--earlier", "R-0", "--reason", "x"],
            ["meeting", "update", "VIP-000001-M1", "--status", "scheduled"],
            ["meeting", "update", "VIP-000001-M1", "--status", "held"],
            ["meeting", "update", "M1", "--status", "cancelled"],
            ["triage", "correct", "R-1", "--kind", "grievance", "--reason", "x"],
            ["dead", "discard", "abcdef", "--reason", " "], ["worklist", "--limit", "0"],
        ])
    func refused(words: [String]) {
        #expect(throws: (any Error).self) { try ToolCommand.parseAsRoot(words) }
    }

    @Test("names the operator by the option, then by who called sudo, then by the user")
    func operatorName() {
        let environment = ["SUDO_USER": "anne", "USER": "root"]
        #expect(Operator(given: "luc", environment: environment)?.name == "luc")
        #expect(Operator(given: nil, environment: environment)?.name == "anne")
        #expect(Operator(given: nil, environment: ["USER": "root"])?.name == "root")
        #expect(Operator(given: nil, environment: [:]) == nil)
    }

    @Test("says which option names the operator where nothing else does")
    func nobody() throws {
        let writing = try WritingOptions.parse([])
        let failure = #expect(throws: Failure.self) { try writing.requireOperator(environment: ["USER": ""]) }
        #expect(failure?.code == .usage)
        #expect(failure?.message.contains("--operator") == true)
    }
}
