import Casework
import Contract
import Testing

@testable import Worker

@Suite("The loop over cases, cut off from the broker (service.md, \"Warnings and escalation\")")
struct CaseLoopTests {
    /// A loop that has read a complaint, whose follow-up is due in an hour.
    private func loop() throws -> LoopUnderTest {
        let loop = try LoopUnderTest()
        loop.beginSession(1, messages: 1)
        loop.deliver("request.created", complaint("R1", at: LoopUnderTest.start - .hours(23)), session: 1)
        try loop.turn()
        try loop.turn()
        #expect(try loop.events("followup.due_soon").count == 1)
        return loop
    }

    private func complaint(_ id: String, at instant: Instant) -> String {
        """
        {"service_request_id":"\(id)","requested_datetime":"\(RFC3339.text(instant))","nature":"complaint",\
        "description":"Plainte.","account_id":"\(id)"}
        """
    }

    private func followUp(at instant: Instant) -> String {
        """
        {"service_request_id":"R1","contacted_at":"\(RFC3339.text(instant))","agent":"a","channel":"phone","outcome":"reached"}
        """
    }

    @Test("sends one notice after hours in which nobody could be told, the highest rung due")
    func brokerTakesNothing() throws {
        let loop = try loop()
        loop.brokerTakesEvents(false)
        for _ in 0..<6 { try loop.turn(after: .hours(1)) }
        #expect(try loop.events("escalation").isEmpty)
        loop.brokerTakesEvents(true)
        for _ in 0..<3 { try loop.turn() }
        #expect(try loop.events("escalation") == ["escalation.followup.2.unknown"])
    }

    @Test("serves the oldest deadlines first then, whichever rungs they missed")
    func oldestFirst() throws {
        let loop = try loop()
        // Its next rung, two hours before its deadline, comes before the first one's deadline.
        let registered = LoopUnderTest.start - .minutes(21 * 60 + 30)
        loop.deliver("request.created", complaint("R2", at: registered), session: 1, tag: 2)
        try loop.turn()
        loop.brokerTakesEvents(false)
        for _ in 0..<6 { try loop.turn(after: .hours(1)) }
        loop.brokerTakesEvents(true)
        for _ in 0..<3 { try loop.turn() }
        #expect(try loop.events("escalation") == ["escalation.followup.2.unknown", "escalation.followup.1.unknown"])
    }

    @Test("reads what the queue kept meanwhile before it says that nothing was done")
    func followUpKept() throws {
        let loop = try loop()
        loop.brokerTakesEvents(false)
        loop.mailbox.sessionChanged(nil)
        for _ in 0..<6 { try loop.turn(after: .hours(1)) }
        // Both connections are made again, this one first.
        loop.brokerTakesEvents(true)
        try loop.turn()
        loop.beginSession(2, messages: 1)
        try loop.turn(after: .seconds(1))
        #expect(try loop.events("escalation").isEmpty)
        loop.deliver("followup.recorded", followUp(at: LoopUnderTest.start + TimeSpan.minutes(30)), session: 2)
        for _ in 0..<3 { try loop.turn() }
        #expect(try loop.events("followup.satisfied").count == 1)
        #expect(try loop.events("escalation").isEmpty)
    }

    @Test("waits a minute for its queue, and then tells what is late while it can")
    func queueGone() throws {
        let loop = try loop()
        loop.mailbox.sessionChanged(nil)
        try loop.turn(after: .hours(2))
        try loop.turn(after: TimeSpan(milliseconds: CatchingUp.longestUnconnected.milliseconds - 1000))
        #expect(try loop.events("escalation").isEmpty)
        try loop.turn(after: .seconds(1))
        #expect(try loop.events("escalation") == ["escalation.followup.1.unknown"])
    }
}
