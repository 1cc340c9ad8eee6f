import AMQP
import CaseStore
import Casework
import Foundation
import TestKit
import Testing

/// Ends that the running daemon comes to, and what it leaves.
@Suite("It ends", .timeLimit(.minutes(5)))
struct EndingTests {
    @Test(
        "with 74 when the disk takes no more: nothing is acknowledged that is not on it, and all of it is taken in once there is room"
    )
    func diskFull() async throws {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker)
        let city = try await City(daemon: daemon, broker: broker)
        try daemon.start()
        try await daemon.ready()
        try await city.publishRequests(20)
        try await city.awaitJudgements(of: 20)
        try await limitFiles(of: daemon)
        try await city.publishRequests(60, from: 20)
        #expect(try await daemon.end() == 74)
        #expect(daemon.logOfThisRun.contains { $0.contains("level=critical") && $0.contains("the store failed") })
        #expect(try daemon.record().status(at: .latest).openObligations == 10, "nothing of the later ones is on record")

        try daemon.start()
        try await city.awaitJudgements(of: 80)
        try await city.finish((0..<80).map { "26-\($0)" })
    }

    /// Lets no file of the daemon grow beyond the log of its store: a full disk for everything that is to come.
    private func limitFiles(of daemon: DaemonUnderTest) async throws {
        let log = try FileManager.default.attributesOfItem(atPath: daemon.storePath + "-wal")
        let size = try #require(log[.size] as? Int)
        let process = try #require(daemon.processID)
        try await onThread {
            try runProgram("/usr/bin/prlimit", ["--pid", "\(process)", "--fsize=\(size):\(size)"])
        }
    }

    @Test(
        "with 74 at the start when the disk is full: it takes nothing, lest the broker count it as returned at every restart",
        .enabled("needs the right to mount a file system of its own") { SmallDisk.isPossible })
    func diskFullAtStart() async throws {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker)
        let city = try await City(daemon: daemon, broker: broker)
        try await city.publishRequests(1)
        let folder = daemon.folder.path + "/store"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try daemon.launch(["run", "--config", daemon.configurationPath], by: SmallDisk.command(at: folder))
        #expect(try await daemon.end() == 74)
        #expect(daemon.logOfThisRun.contains { $0.contains("level=critical") && $0.contains("the disk is full") })
        let waiting = try await city.onBroker { [intake = daemon.intake] in try $0.get(intake) }
        #expect(waiting != nil && waiting?.redelivered == false)

        try daemon.start()
        try await city.finish(["26-0"])
    }

    /// How the broker fails to answer.
    enum Silence: String, CaseIterable, CustomTestStringConvertible {
        case whole = "both connections are dead"
        case ofConfirms = "no publication is confirmed"
        var testDescription: String { rawValue }
    }

    @Test(
        "in the time it is given on SIGTERM, though the broker has stopped answering, and loses nothing of what was in flight",
        arguments: Silence.allCases)
    func stalledBroker(silence: Silence) async throws {
        let broker = try await PrivateBroker.shared().address()
        let confirms = CuttingProxy.Hold(.ack, .in, of: "vip311d events")
        let proxy = try CuttingProxy(to: broker.port, hold: silence == .ofConfirms ? confirms : nil)
        let daemon = try await DaemonUnderTest(broker: broker, configuration: "shutdown_within: 2s")
        let city = try await City(daemon: daemon, broker: broker)
        try await city.publishRequests(600)
        try daemon.start(through: proxy)
        try await city.awaitJudgements(of: 1)
        proxy.isStalled = silence == .whole
        let asked = ContinuousClock.now
        #expect(try await daemon.stop() == 0)
        // Without the limit it would wait for the broker: 20 s for an answer, 30 s for a confirm, 60 s for a heartbeat.
        #expect(asked.duration(to: .now) < .seconds(15))
        if silence == .ofConfirms { try await daemon.logged("stopped before the broker had confirmed everything") }
        proxy.close()

        try daemon.start()
        try await city.awaitJudgements(of: 600)
        try await city.finish((0..<600).map { "26-\($0)" })
    }
}
