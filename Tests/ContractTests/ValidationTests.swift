import Casework
import Contract
import Foundation
import TestKit
import Testing

/// Whether checks by Python can be made, or must be.
private let canCheck = ConditionTrait.enabled(
    if: ExternalChecker.isReady || Python.isRequired, ExternalChecker.skipReason)

/// Whether others' schemas are there.
private let hasSharedData = ConditionTrait.enabled(
    if: SharedData.isThere, "needs the folder ../shared/data beside the project")

@Suite("The contract, checked by an independent validator", .timeLimit(.minutes(5)))
struct ValidationTests {
    /// What goes over the wire in either direction.
    private let encoded = SampleEvents.encoded + SampleMessages.encoded

    private func expectPasses(_ arguments: [String], atLeast minimum: Int) throws {
        let run = try ExternalChecker.check(arguments)
        #expect(run.status == 0, "\(run.output)")
        let count = run.output.split(separator: "\n").last.flatMap { Int($0.prefix { $0 != " " }) }
        #expect((count ?? 0) >= minimum, "\(run.output)")
    }

    @Test("the validator does refuse a wrong date-time", canCheck)
    func validatorBites() throws {
        try expectPasses(["prove"], atLeast: 6)
    }

    @Test("the schemas are draft 2020-12, refer to what is there, and take their own examples", canCheck)
    func schemas() throws {
        try expectPasses(["schemas", ExternalChecker.schemas.path], atLeast: 300)
    }

    @Test("every event and message is what its schema says, and nothing besides", canCheck)
    func events() throws {
        try ExternalChecker.withFile(of: encoded) { file in
            try expectPasses(["events", ExternalChecker.schemas.path, file], atLeast: 400)
        }
    }

    @Test("every event and message is a CloudEvent by the CloudEvents project's own schema", canCheck, hasSharedData)
    func cloudEvents() throws {
        try ExternalChecker.withFile(of: encoded) { file in
            let schema = SharedData.url("schemas/cloudevents/cloudevents.json").path
            try expectPasses(["events", ExternalChecker.schemas.path, file, schema], atLeast: 400)
        }
    }

    @Test("the AsyncAPI document is valid, refers to what is there, and has every event's key", canCheck, hasSharedData)
    func asyncAPI() throws {
        try ExternalChecker.withFile(of: encoded) { file in
            let meta = SharedData.url("schemas/asyncapi/3.0.0-without-$id.json").path
            try expectPasses(
                ["asyncapi", ExternalChecker.schemas.path, file, ExternalChecker.asyncAPI.path, meta], atLeast: 200)
        }
    }
}

@Suite("The schemas that ship inside the program")
struct ContractSchemasTests {
    @Test("are those in the folder, to the byte")
    func sameAsFolder() throws {
        let files = try FileManager.default.contentsOfDirectory(
            at: ExternalChecker.schemas, includingPropertiesForKeys: nil)
        #expect(Set(files.map(\.lastPathComponent)) == Set(ContractSchemas.all.map(\.name)))
        for file in files {
            #expect(try Array(Data(contentsOf: file)) == ContractSchemas.document(named: file.lastPathComponent)?.bytes)
        }
    }

    @Test("have one for each type that comes in and that goes out")
    func oneForEachType() {
        for type in InboundType.allCases { #expect(ContractSchemas.document(named: "\(type.rawValue).json") != nil) }
        for type in EventType.allCases {
            let name = type.dataSchema.split(separator: "/").last.map(String.init)
            #expect(ContractSchemas.document(named: name ?? "") != nil)
        }
    }

    @Test("show examples that are read as what they are examples of, with nothing set aside")
    func examplesDecode() throws {
        for type in InboundType.allCases {
            let document = try #require(ContractSchemas.document(named: "\(type.rawValue).json"))
            let schema = try JSONSerialization.jsonObject(with: Data(document.bytes)) as? [String: Any]
            let examples = try #require(schema?["examples"] as? [Any])
            for example in examples {
                let body = try JSONSerialization.data(withJSONObject: example)
                let decoded = decode(String(decoding: body, as: UTF8.self), as: type.routingKey)
                #expect(decoded.envelope.type == type.rawValue)
                #expect(decoded.message != nil, "\(type): \(String(describing: decoded.refusal))")
                #expect(decoded.created?.fields.setAside ?? decoded.updated?.fields.setAside ?? [] == [])
            }
        }
    }
}
