import AMQP
import Foundation
import TestKit
import Testing

private let hasPromtool = ConditionTrait.enabled(
    if: Promtool.isThere || Python.isRequired, "needs promtool (or VIP311_PROMTOOL): deploy/prerequisites promtool")

@Suite("Metrics and health of the installed daemon (contract.md, \"On the machine\")", .timeLimit(.minutes(3)))
struct StatusTests {
    @Test("answer while the broker is waited for, and then: it lives, but is ready only once messages can flow")
    func beforeTheBroker() async throws {
        let broker = try await PrivateBroker.shared().address()
        let proxy = try CuttingProxy(to: broker.port)
        proxy.isRefusing = true
        let daemon = try await DaemonUnderTest(broker: broker)
        try daemon.start(through: proxy)
        let probe = try await StatusProbe(daemon)
        #expect(try await probe.get("/health/live").status == 200)
        let notReady = try await probe.get("/health/ready")
        #expect(notReady.status == 503)
        #expect(notReady.body.contains("\"starting\"") && notReady.body.contains("\"intake_link_down\""))
        #expect(try await probe.get("/metrics").value(of: "vip311_ready") == 0)
        try await daemon.logged("waiting for the broker")
        proxy.isRefusing = false
        let ready = try await probe.get("/health/ready") { $0.status == 200 }
        #expect(ready.body == "{\"ready\":true,\"reasons\":[]}\n")
        #expect(try await probe.get("/metrics").value(of: "vip311_ready") == 1)
        #expect(try await daemon.stop() == 0)
        proxy.close()
    }

    @Test("go down and come back with the broker")
    func withTheBroker() async throws {
        let broker = try await PrivateBroker.own()
        let daemon = try await DaemonUnderTest(broker: broker.address())
        try daemon.start()
        let probe = try await StatusProbe(daemon)
        _ = try await probe.get("/health/ready") { $0.status == 200 }
        try await broker.stop()
        let down = try await probe.get("/health/ready") {
            $0.body.contains("\"intake_link_down\"") && $0.body.contains("\"events_link_down\"")
        }
        #expect(down.status == 503)
        #expect(try await probe.get("/health/live").status == 200)
        try await broker.start()
        _ = try await probe.get("/health/ready", within: .seconds(90)) { $0.status == 200 }
        let page = try await probe.get("/metrics")
        for link in ["intake", "events"] {
            #expect(page.value(of: "vip311_link_up{link=\"\(link)\"}") == 1)
            #expect(page.value(of: "vip311_link_connections_total{link=\"\(link)\"}") ?? 0 >= 2)
            #expect(page.value(of: "vip311_link_failures_total{link=\"\(link)\"}") ?? 0 >= 1)
        }
        #expect(try await daemon.stop() == 0)
        try await broker.remove()
    }

    @Test("count what was published, and what became of it")
    func counts() async throws {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker)
        let city = try await City(daemon: daemon, broker: broker)
        try daemon.start()
        let probe = try await StatusProbe(daemon)
        try await city.publishRequests(40)
        try await city.publish([
            CityMessage(
                id: "m-incomplete", routingKey: "request.created", data: ["service_request_id": "26-incomplete"])
        ])
        // What the record holds is read again every two seconds at most.
        let page = try await probe.get("/metrics") {
            $0.value(of: "vip311_follow_ups_open") == 20 && $0.value(of: "vip311_outbox_depth") == 0
                && $0.value(of: "vip311_publications_total{content=\"set_aside\",outcome=\"confirmed\"}") == 1
        }
        let expected: [String: Double] = [
            "vip311_deliveries_total{redelivered=\"false\"}": 41, "vip311_messages_total{outcome=\"applied\"}": 40,
            "vip311_messages_total{outcome=\"refused\"}": 1,
            "vip311_messages_refused_total{reason=\"missing_field\"}": 1,
            "vip311_judgements_total{kind=\"complaint\",treated_as=\"complaint\"}": 20,
            "vip311_events_total{type=\"vip311.request.triaged\"}": 40, "vip311_follow_ups_overdue": 0,
            "vip311_deadlines_armed": 20, "vip311_batch_size_sum": 41, "vip311_catching_up": 0,
        ]
        for (name, value) in expected { #expect(page.value(of: name) == value, "\(name)") }
        #expect(page.value(of: "vip311_publications_total{content=\"event\",outcome=\"confirmed\"}") ?? 0 >= 40)
        #expect(page.value(of: "vip311_commit_duration_seconds_count") ?? 0 >= 1)
        #expect(page.value(of: "vip311_store_size_bytes{file=\"database\"}") ?? 0 > 0)
        #expect(page.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8")
        daemon.note(told: [page.body])
        #expect(try await daemon.stop() == 0)
    }

    @Test("are what promtool accepts", hasPromtool)
    func promtool() async throws {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker)
        let city = try await City(daemon: daemon, broker: broker)
        try daemon.start()
        let probe = try await StatusProbe(daemon)
        try await city.publishRequests(10)
        let page = try await probe.get("/metrics") { $0.value(of: "vip311_follow_ups_open") == 5 }
        let verdict = try await onThread { try Promtool.run(["check", "metrics"], input: page.body) }
        #expect(verdict.status == 0, "\(verdict.output)")
        #expect(verdict.output.isEmpty)
        #expect(try await daemon.stop() == 0)
    }

    @Test("on a port that is taken end the start with 69, and the address is named")
    func portTaken() async throws {
        let broker = try await PrivateBroker.shared().address()
        let first = try await DaemonUnderTest(broker: broker)
        try first.start()
        let port = try await StatusProbe(first).port
        let second = try await DaemonUnderTest(broker: broker, httpListen: "127.0.0.1:\(port)")
        try second.start()
        #expect(try await second.end() == 69)
        #expect(second.logOfThisRun.contains { $0.contains("http.listen 127.0.0.1:\(port): Address already in use") })
        #expect(try await first.stop() == 0)
    }

    @Test("can be switched off")
    func switchedOff() async throws {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker, httpListen: nil)
        try daemon.start()
        try await daemon.ready()
        #expect(!daemon.logOfThisRun.contains { $0.contains("answering metrics and health") })
        #expect(try await daemon.stop() == 0)
    }
}
