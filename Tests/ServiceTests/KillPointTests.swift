import AMQP
import CaseStore
import Casework
import Foundation
import TestKit
import Testing

/// The instants at which a message's way through the daemon can be cut in two. None is made inside the daemon: a lock on the file
/// or a network that swallows one direction of a connection holds it there, and the file says how far it came.
@Suite("Killed at a named point", .timeLimit(.minutes(3)))
struct KillPointTests {
    enum Point: String, CaseIterable, CustomTestStringConvertible {
        case beforeCommit = "before the commit"
        case beforeAck = "between commit and ack"
        case beforePublish = "between commit and publish"
        case beforeConfirm = "between publish and confirm"
        case beforeNotice = "between the commit of a deadline's notice and its publish"

        var testDescription: String { rawValue }

        var hold: CuttingProxy.Hold? {
            switch self {
            case .beforeCommit: nil
            case .beforeAck: .init(.ack, .out, of: "vip311d intake")
            case .beforePublish: .init(.publish, .out, of: "vip311d events", after: KillPointTests.published)
            case .beforeConfirm: .init(.ack, .in, of: "vip311d events")
            case .beforeNotice: .init(.publish, .out, of: "vip311d events", after: KillPointTests.publications)
            }
        }
    }

    /// Seconds of a follow-up.
    private static let within = 8

    private static let ladder = """
        follow_up: {within: \(within)s, warnings: [], escalations: [{after: 0s, to: team_lead}]}
        """

    /// Complaints and questions of one citizen each, a message that nobody can read, and one citizen's complaint about which the same
    /// citizen calls again.
    private static func calls() -> [CityMessage] {
        let first = CityMessage.request(
            "26-first", from: "account-twice", nature: "complaint", service: "Aqueduc et égouts",
            text: "L'égout refoule dans mon sous-sol.", registeredAt: .now - 1)
        let second = CityMessage.request(
            "26-second", from: "account-twice", nature: "complaint", service: "Aqueduc et égouts",
            text: "Je rappelle au sujet de l'égout qui refoule: personne n'est venu.")
        let unreadable = CityMessage(id: "m-unreadable", routingKey: "request.created", data: [:])
        return [first] + (0..<24).map(CityMessage.request(numbered:)) + [unreadable, second]
    }
    private static let requests = 26
    /// Cases among them; the second contact owes a follow-up of its own.
    private static let cases = 13
    private static let obligations = 14
    /// What the daemon publishes of them before any deadline: a judgement of each, one request for a meeting, one message set aside.
    private static let publications = requests + 2
    /// Publications that pass before publishing is held.
    private static let published = 7

    @Test(
        "it loses nothing, doubles no effect, asks for one meeting and keeps each deadline after the restart",
        arguments: Point.allCases)
    func killed(at point: Point) async throws {
        let broker = try await PrivateBroker.shared().address()
        let proxy = try CuttingProxy(to: broker.port, hold: point.hold)
        let daemon = try await DaemonUnderTest(broker: broker, configuration: Self.ladder)
        let city = try await City(daemon: daemon, broker: broker)
        try daemon.start(through: proxy)
        try await daemon.ready()
        let calls = Self.calls()
        if point == .beforeCommit {
            try await killBeforeCommit(daemon, calls, city)
        } else {
            try await kill(daemon, at: point, calls, city, proxy)
        }
        let arrived = city.events.all.count
        try daemon.start()
        try await city.awaitJudgements(of: Self.requests)
        try await city.events.wait(for: "a notice for each case", within: .seconds(60)) { events in
            Set(events.filter(\.isOverdueNotice).map(\.subject)).count == Self.cases
        }
        try await city.finish(calls.map(\.requestID).filter { !$0.isEmpty }, setAside: 1)

        let events = CityEvent.distinct(city.events.all)
        #expect(events.count { $0.type == "vip311.meeting.requested" } == 1)
        #expect(events.filter(\.isOverdueNotice).count == Self.cases, "one notice for each case")
        for event in events where event.isOverdueNotice { try expectDue(event, calls) }
        let status = try daemon.record().status(at: .latest)
        #expect(status.openMeetings == 1)
        #expect(status.overdueObligations == Self.obligations)
        if point == .beforeConfirm {
            #expect(city.events.all.count >= events.count + arrived, "what was not confirmed came again")
        }
        proxy.close()
    }

    private func killBeforeCommit(_ daemon: DaemonUnderTest, _ calls: [CityMessage], _ city: City) async throws {
        try await holdingWriteLock(ofStoreAt: daemon.storePath) {
            try await city.publish(calls)
            try await daemon.waitsForTheStore()
            try await daemon.kill()
            let status = try daemon.record().status(at: .latest)
            #expect(status.openObligations == 0 && status.outboxDepth == 0, "nothing is on record")
        }
    }

    /// Publishes, waits until the daemon is held at `point`, kills, and looks into the file.
    private func kill(
        _ daemon: DaemonUnderTest, at point: Point, _ calls: [CityMessage], _ city: City, _ proxy: CuttingProxy
    ) async throws {
        // The last call comes when the others are held: its commit also records how far events are known to be sent.
        try await city.publish(calls.dropLast())
        try await isHeld(at: point, judgements: Self.requests - 1, publications: Self.publications - 2, city, proxy)
        try await city.publish(calls.suffix(1))
        try await isHeld(at: point, judgements: Self.requests, publications: Self.publications, city, proxy)
        if point == .beforeNotice {
            try await proxy.held.wait(for: "notices kept back") { $0.count >= Self.cases }
        }
        try await daemon.kill()
        let status = try daemon.record().status(at: .latest)
        #expect(status.openObligations == Self.obligations, "everything is on record")
        if point == .beforePublish { #expect(city.events.all.count <= Self.published) }
        if point == .beforeNotice { #expect(city.events.all.filter(\.isOverdueNotice).isEmpty) }
        if point != .beforeAck { #expect(status.outboxDepth > 0, "not everything is known to be sent") }
    }

    /// Waits until so much has come of the calls as can come.
    private func isHeld(
        at point: Point, judgements: Int, publications: Int, _ city: City, _ proxy: CuttingProxy
    ) async throws {
        switch point {
        case .beforePublish:
            try await proxy.held.wait(for: "publications kept back") { $0.count >= publications - Self.published }
        case .beforeAck, .beforeConfirm:
            try await city.awaitJudgements(of: judgements)
            try await proxy.held.wait(for: "an answer kept back") { !$0.isEmpty }
        case .beforeCommit, .beforeNotice:
            try await city.awaitJudgements(of: judgements)
        }
    }

    /// The promise is the registration's instant and the configured span, whenever the daemon ran; and it was late when that was said.
    private func expectDue(_ event: CityEvent, _ calls: [CityMessage]) throws {
        let registered = try #require(calls.first { $0.requestID == event.requests.first }?.registeredAt)
        let due = try event.instant("due_at")
        #expect(due == registered + TimeInterval(Self.within))
        #expect(try event.instant("occurred_at") >= due)
    }
}

extension CityEvent {
    fileprivate var isOverdueNotice: Bool { type == "vip311.followup.overdue" }
}
