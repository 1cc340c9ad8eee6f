import AMQP
import Foundation
import TestKit
import Testing

/// Whether `deploy/find-leaks` can be run, or must be.
let canSearch = ConditionTrait.enabled(
    if: Python.knows("json") || Python.isRequired, "needs python3 (or VIP311_PYTHON)")

/// The most talkative log, fed with one person's data wherever something can be written.
@Suite("The installed daemon, told of a person (service.md, \"Privacy\")", .timeLimit(.minutes(5)), canSearch)
struct LeakTests {
    @Test("repeats nothing of it in its log, its events, or its headers of messages set aside, whatever the message")
    func messages() async throws {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker)
        let city = try await City(daemon: daemon, broker: broker)
        try daemon.start()
        daemon.plant(Person.all)
        daemon.plant([Array(#"{"agent":"\#(Person.clerk)"}"#.utf8)])
        let (taken, refused) = (Person.messagesTaken, Person.messagesRefused)
        try await onThread {
            let connection = try Connection.open(to: broker)
            let settlements = try connection.publishConfirmed(
                (taken + refused).map { $0.publication(to: daemon.exchange) })
            #expect(settlements.allSatisfy { if case .confirmed = $0 { true } else { false } })
            try connection.close()
        }
        // What came before it has been decided by then.
        try await city.publish([
            .request("26-end", from: "compte-0", nature: "information", service: "Fin", text: "Fin de la journée.")
        ])
        let events = try await city.events.wait { $0.contains { $0.requestID == "26-end" } }
        #expect(try await daemon.stop() == 0)
        try await city.drain()

        let letters = try await city.setAside().map(\.ownHeaders)
        #expect(letters.count == refused.count)
        #expect(events.contains { $0.type == "vip311.meeting.requested" })
        daemon.note(told: city.events.all.map { "\($0.routingKey) \(String(decoding: $0.body, as: UTF8.self))" })
        daemon.note(told: letters)
        try expectSilence(of: daemon)
    }

    @Test("repeats no secret that its configuration holds in a wrong place, nor one that the broker refuses")
    func configurations() async throws {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker)
        let secret = "Tr3s-Secret-Épinette"
        daemon.plant([secret])
        let file = daemon.folder.path + "/broken.yaml"
        let wrong = daemon.folder.path + "/wrong-password"
        try Data(secret.utf8).write(to: URL(filePath: wrong))
        let here = "host: \(broker.host), port: \(broker.port), user: \(broker.user)"
        let broken = [
            "broker: {\(here), password: \(secret)}", "broker: {\(here), password_file: \(secret)}",
            "broker: {\(here), password_file: \"\(secret)}", "broker: {\(here), password_file: *\(secret)}",
            "broker: {\(here), password_file: {\(secret): x}}", "broker: {host: h, port: \(secret)}",
            "broker: \(secret)",
            "broker: {\(here), password_file: \(wrong)}",
        ]
        for text in broken {
            for verb in [["check-config"], ["run"]] where verb == ["run"] || text != broken.last {
                try Data(text.utf8).write(to: URL(filePath: file))
                try daemon.launch(verb + ["--config", file])
                #expect(try await daemon.end() != 0, "\(text)")
                #expect(!daemon.logOfThisRun.isEmpty, "\(text)")
            }
        }
        try expectSilence(of: daemon)
    }

    /// Nothing planted is found, though the search finds it where it is.
    private func expectSilence(of daemon: DaemonUnderTest) throws {
        let paths = LeakSearch.File.allCases.map(daemon.searchedFile).filter(FileManager.default.fileExists)
        let search = try LeakSearch.run(on: paths)
        #expect(search.status == 0, "\(search.output)")
        let copy = daemon.folder.path + "/leaking.log"
        try FileManager.default.copyItem(atPath: daemon.searchedFile(.planted), toPath: copy)
        #expect(try LeakSearch.run(on: paths + [copy]).status == 1)
    }
}

extension Delivery {
    /// Of a message set aside: the headers that the daemon gave it, on one line.
    fileprivate var ownHeaders: String {
        // The routing key is the sender's own, kept so that the message can be sent in again.
        let own = properties.headers.filter { $0.key.hasPrefix("x-vip311-") && $0.key != "x-vip311-routing-key" }
        #expect(own.keys.contains("x-vip311-reason"))
        return own.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: " ")
    }
}
