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
        let registered = RFC3339.text(LoopUnderTest.start - .hours(23))
        loop.deliver(
            "request.created",
            """
            {"service_request_id":"R1","requested_datetime":"\(registered)","nature":"complaint","description":"Plainte."}
            """, session: 1)
        try loop.turn()
        try loop.turn()
        #expect(try loop.events("followup.due_soon").count == 1)
        return loop
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
