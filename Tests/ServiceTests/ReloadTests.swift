import CaseStore
import Casework
import Foundation
import TestKit
import Testing

@Suite("A reload of the configuration (SIGHUP)", .timeLimit(.minutes(3)))
struct ReloadTests {
    private static let oneHour = "follow_up: {within: 1h, warnings: [], escalations: [{after: 0s, to: team_lead}]}"

    /// A daemon that is ready and tells `notifications`, and the city around it.
    private func service(_ notifications: Notifications) async throws -> (DaemonUnderTest, City) {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker, configuration: Self.oneHour)
        let city = try await City(daemon: daemon, broker: broker)
        try daemon.start(environment: notifications.environment)
        try await daemon.ready()
        return (daemon, city)
    }

    @Test("that is valid holds for what comes after, leaves what was promised, and names what needs a restart")
    func valid() async throws {
        let notifications = try Notifications()
        let (daemon, city) = try await service(notifications)
        try await city.publish([.complaint("26-before")])
        try await city.awaitJudgements(of: 1)

        try daemon.rewrite { text in
            text.replacing("within: 1h, warnings: []", with: "within: 30m, warnings: [{before: 2h, to: team}]")
                .replacing("log: {level: trace}", with: "log: {level: debug}\nintake: {prefetch: 7}")
        }
        let during = (0..<40).map { CityMessage.complaint("26-during-\($0)") }
        city.offer(during)
        daemon.signal(SIGHUP)
        try await daemon.logged("but for keys that need a restart", "keys=intake.prefetch")
        let notices = try await notifications.reload()
        #expect(notices.contains { $0.hasPrefix("MONOTONIC_USEC=") })
        #expect(notices.contains { $0.hasPrefix("STATUS=") && $0.contains("needs a restart: intake.prefetch") })
        try await city.publish([.complaint("26-after")])
        try await city.awaitJudgements(of: 42)

        #expect(try daemon.hoursPromised(to: "26-before") == 1)
        #expect(try daemon.hoursPromised(to: "26-after") == 0.5)
        // The former promise is under the new ladder: its warning, two hours before its end, is due at once.
        try await city.events.wait(for: "the warning") { events in
            events.contains { $0.type == "vip311.followup.due_soon" && $0.requests == ["26-before"] }
        }
        #expect(!city.events.all.contains { $0.type == "vip311.followup.overdue" })
        #expect(try await daemon.stop() == 0)
    }

    @Test("that is invalid is refused whole, the former holds, and log and status name file, line, key and reason")
    func invalid() async throws {
        let notifications = try Notifications()
        let (daemon, city) = try await service(notifications)
        try daemon.rewrite { $0.replacing("within: 1h", with: "within: 25h") }
        daemon.signal(SIGHUP)
        try await daemon.logged("level=error", "is refused", "key=follow_up.within", "line=6", "file=")
        let notices = try await notifications.reload()
        let place = "\(daemon.configurationPath):6:"
        #expect(
            notices.contains {
                $0.hasPrefix("STATUS=") && $0.contains("configuration refused, former one in force: \(place)")
                    && $0.contains("follow_up.within")
            })
        try await city.publish([.complaint("26-still")])
        try await city.awaitJudgements(of: 1)
        #expect(try daemon.hoursPromised(to: "26-still") == 1)

        try daemon.rewrite { $0.replacing("within: 25h", with: "within: 2h") }
        daemon.signal(SIGHUP)
        try await daemon.logged("the configuration is in force")
        let mended = try await notifications.reload(2)
        // What was told while the file was read was still true then.
        let status = mended.drop { $0 != "READY=1" }.first { $0.hasPrefix("STATUS=") }
        #expect(status?.contains("refused") == false)
        try await city.publish([.complaint("26-mended")])
        try await city.awaitJudgements(of: 2)
        #expect(try daemon.hoursPromised(to: "26-mended") == 2)
        #expect(try await daemon.stop() == 0)
    }

    @Test("that finds another lexicon under the same name judges by it from then on")
    func lexicon() async throws {
        let files = try ScratchFolder()
        func write(_ phrase: String) throws {
            let text = "version: ville\nphrases:\n  thanks: |\n    \(phrase)\n"
            try Data(text.utf8).write(to: URL(filePath: files.path("lexicon.yaml")))
        }
        try write("zorglub")
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(
            broker: broker, configuration: "triage: {lexicon: \"\(files.path("lexicon.yaml"))\"}")
        let city = try await City(daemon: daemon, broker: broker)
        try daemon.start()
        try await daemon.ready()
        try await city.publish([.complaint("26-former")])
        try await city.awaitJudgements(of: 1)
        try write("zorglub tout neuf")
        daemon.signal(SIGHUP)
        try await daemon.logged("the configuration is in force")
        try await city.publish([.complaint("26-later")])
        try await city.awaitJudgements(of: 2)
        let record = try daemon.record()
        let versions = try ["26-former", "26-later"].map {
            try record.contact(RequestID($0), withDetails: false)?.judgement.rulesVersion ?? ""
        }
        #expect(versions.allSatisfy { $0.contains("+lexicon:ville-") })
        #expect(versions[0] != versions[1])
        try record.close()
        #expect(try await daemon.stop() == 0)
    }
}

extension CityMessage {
    fileprivate static func complaint(_ id: String) -> CityMessage {
        .request(
            id, from: "compte-\(id)-Lamontagne", nature: "complaint", service: "Aqueduc",
            text: "L'eau est brune depuis dix jours et personne ne rappelle.", registeredAt: .now)
    }
}

extension DaemonUnderTest {
    /// Hours from the registration of a request to the deadline that it was promised.
    fileprivate func hoursPromised(to request: String) throws -> Double? {
        let record = try record()
        let contact = try #require(try record.contact(RequestID(request), withDetails: false))
        let caseID = try #require(contact.caseID)
        let promise = try #require(try record.caseFile(caseID)?.obligations.first)
        return Double(promise.dueAt.since(contact.registeredAt).milliseconds) / 3_600_000
    }
}
