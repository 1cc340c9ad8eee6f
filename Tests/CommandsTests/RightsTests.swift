import ArgumentParser
import CaseStore
import Casework
import Contract
import Foundation
import TestKit
import Testing

@testable import Commands

@Suite("The person's rights")
struct RightsTests {
    private let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    // MARK: - Access

    @Test(
        "An export holds all of the person's request and its decisions, and nothing that another person said in the same case"
    )
    func export() throws {
        let reader = try reader {
            $0.take(.request("R1", at: 0, "Ma rue n'a pas été ramassée encore une fois.", phone: "819-555-0001"))
            $0.take(.request("R2", at: 90_000, "Toujours pas ramassé, ma demande R1.", phone: "819-555-0001"))
            $0.take(.kind("R1", .complaint, by: "Denise Hould", at: 90_100))
        }
        let text = try CitizenExport([RequestID("R1")], from: reader, at: RecordSamples.instant(100_000)).json()
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let export = try decoder.decode(Exported.self, from: Data(text.utf8))
        let item = try #require(export.requests.first)
        #expect(item.record.contacts.map(\.requestId) == ["R1"])
        #expect(item.record.contacts[0].details?.phone == "819-555-0001")
        #expect(item.decisions.map(\.requestId) == ["R1"])
        #expect(item.decisions[0].judgement.correctedBy == "Denise Hould")
        #expect(!item.decisions[0].earlierJudgements.isEmpty)
        #expect(item.decisions[0].earlierJudgements.allSatisfy { !$0.reasons.isEmpty })
        #expect(item.record.followUps.allSatisfy { $0.requestId == "R1" })
        #expect(!text.contains("Toujours pas"))
    }

    private struct Exported: Decodable {
        struct Contact: Decodable {
            struct Details: Decodable { let phone: String? }
            let requestId: String
            let details: Details?
        }
        struct FollowUp: Decodable { let requestId: String }
        struct Record: Decodable {
            let contacts: [Contact]
            let followUps: [FollowUp]
        }
        struct Reason: Decodable { let fr: String }
        struct Judged: Decodable {
            let reasons: [Reason]
            let correctedBy: String?
        }
        struct Decision: Decodable {
            let requestId: String
            let judgement: Judged
            let earlierJudgements: [Judged]
        }
        struct Item: Decodable {
            let record: Record
            let decisions: [Decision]
        }
        let requests: [Item]
    }

    @Test("An export of what is not on file is refused, and names it")
    func unknown() throws {
        let reader = try reader { _ in }
        let failure = #expect(throws: Failure.self) {
            try CitizenExport([RequestID("R9")], from: reader, at: RecordSamples.instant(0))
        }
        #expect(failure == Failure(.data, "nothing is recorded under R9"))
    }

    // MARK: - Erasure

    @Test("What is under legal hold, or not on file, cannot be erased: the order is not even sent")
    func refusedErasure() throws {
        let reader = try reader {
            $0.take(.request("R1", at: 0, "Ma rue n'a pas été ramassée.", phone: "819-555-0001"))
            $0.take(.request("R2", at: 10, "L'employé a été impoli.", phone: "819-555-0002"))
            $0.take(.order("R1", .held, at: 60))
        }
        #expect(throws: Failure(.data, "R1 is under legal hold: nothing of it can be erased")) {
            try ErasureCheck(requestID: RequestID("R1")).check(reader)
        }
        #expect(throws: Failure(.data, "nothing is recorded under R9")) {
            try ErasureCheck(requestID: RequestID("R9")).check(reader)
        }
        try ErasureCheck(requestID: RequestID("R2")).check(reader)
    }

    // MARK: - The orders

    @Test("A rectification states the fields that are given and those that are cleared, and no others")
    func rectifiedFields() throws {
        let words = ["--set", "first_name=Zoé", "--set", "address=12, rue Royale = coin", "--clear", "email"]
        let fields = try RectifiedFields.parse(words).fields
        var expected = RequestFields()
        expected.firstName = .value("Zoé")
        expected.address = .value("12, rue Royale = coin")
        expected.email = .cleared
        #expect(fields == expected)
    }

    @Test(
        "A rectification that changes nothing, or no field there is, is refused",
        arguments: [[], ["--set", "status=closed"], ["--set", "phone"], ["--set", "phone="], ["--clear", "nature"]])
    func refusedRectification(words: [String]) {
        #expect(throws: (any Error).self) { try RectifiedFields.parse(words) }
    }

    @Test("An order without a legal basis is refused", arguments: ["rectify", "erase", "hold", "review"])
    func basisIsRequired(verb: String) {
        let words = ["citizen", verb, "R1"] + (verb == "rectify" ? ["--set", "phone=819-555-0009"] : [])
        #expect(throws: (any Error).self) { try ToolCommand.parseAsRoot(words) }
        #expect(throws: Never.self) { try ToolCommand.parseAsRoot(words + ["--basis", "Loi sur l'accès, art. 89"]) }
    }

    @Test("Each order is a message that the daemon reads again as it was given")
    func messages() throws {
        let setting = WritingOptions.Setting(now: RecordSamples.instant(5), operatorName: "agent-7", localTime: .utc)
        let order = try OrderOptions.parse(["--basis", "Loi sur l'accès, art. 89"])
        let request = try RequestArgument.parse(["R1"])
        let rights: [CitizenOrder.Right] = [
            .erased, .held, .reviewAsked,
            .rectified(try RectifiedFields.parse(["--set", "phone=819-555-0009"]).fields),
        ]
        for right in rights {
            let message = order.message(right, of: request, in: setting)
            let event = try #require(OperatorMessage(message, id: "m1", at: setting.now)?.encoded)
            let decoded = MessageDecoder().decode(
                InboundMessage(
                    contentType: EncodedEvent.contentType, routingKey: event.routingKey, body: event.body))
            guard case .message(let read) = decoded.result else {
                Issue.record("\(right): \(decoded.result)")
                continue
            }
            #expect(read == message)
        }
    }

    // MARK: -

    /// Reads a record of what `tell` tells.
    private func reader(_ tell: (inout DecidedRecord) -> Void) throws -> SQLiteCaseReader {
        var record = DecidedRecord()
        tell(&record)
        let store = try SQLiteCaseStore(path: folder.path("vip311.db"))
        _ = try store.commit(record.batch)
        try store.close()
        return try SQLiteCaseReader(path: folder.path("vip311.db"))
    }
}
