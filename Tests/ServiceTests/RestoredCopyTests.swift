import CaseStore
import Casework
import Foundation
import TestKit
import Testing

@Suite("A copy of the record that is put back", .timeLimit(.minutes(5)))
struct RestoredCopyTests {
    @Test("gives no event an id that another event was sent under since the copy was made")
    func ids() async throws {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker)
        let city = try await City(daemon: daemon, broker: broker)
        let store = URL(fileURLWithPath: daemon.storePath).deletingLastPathComponent()
        let copy = daemon.folder.appending(path: "copy")

        try await serve(2, from: 0, judged: 2, daemon, city)
        try FileManager.default.copyItem(at: store, to: copy)
        try await serve(6, from: 2, judged: 8, daemon, city)
        try FileManager.default.removeItem(at: store)
        try FileManager.default.moveItem(at: copy, to: store)
        try await serve(6, from: 8, judged: 14, daemon, city)

        try await city.drain()
        #expect(CityEvent.contradictions(among: city.events.all) == 0)
        #expect(Set(city.events.all.map(\.subject)).count < 14)
    }

    @Test("by the operator's tool, taken while the daemon works, lets what came since be decided when it comes again")
    func byTool() async throws {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker)
        let city = try await City(daemon: daemon, broker: broker)
        let copy = daemon.folder.appending(path: "copy.db").path

        try daemon.start()
        try await city.publishRequests(4)
        try await city.awaitJudgements(of: 4)
        #expect(try await daemon.tool("backup", copy, "--json").contains("\"requests\" : 4"))
        try await city.publishRequests(2, from: 4)
        try await city.awaitJudgements(of: 6)
        #expect(try await daemon.stop() == 0)

        #expect(try await daemon.tool("restore", copy, "--replace", "--json").contains("\"requests\" : 4"))
        #expect(try daemon.record().contact(RequestID("26-5"), withDetails: false) == nil)
        // The two that came since, and one more that tells the end of them.
        try await serve(3, from: 4, judged: 7, daemon, city)
        try await city.drain()
        #expect(CityEvent.contradictions(among: city.events.all) == 0)
        #expect(try daemon.record().status(at: .earliest).openObligations == 4)
    }

    private func serve(_ count: Int, from first: Int, judged: Int, _ daemon: DaemonUnderTest, _ city: City) async throws
    {
        try daemon.start()
        try await city.publishRequests(count, from: first)
        try await city.awaitJudgements(of: judged)
        #expect(try await daemon.stop() == 0)
    }
}
