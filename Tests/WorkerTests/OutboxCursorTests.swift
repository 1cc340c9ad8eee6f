import Testing

@testable import Worker

@Suite("Outbox cursor")
struct OutboxCursorTests {
    @Test("The cursor stops before the first publication that is not confirmed")
    func stopsBeforeTheFirstUnconfirmed() {
        var cursor = OutboxCursor(confirmedThrough: 10)
        for sequence: Int64 in [12, 15, 16] { cursor.handOver(sequence) }
        cursor.confirm(15)
        #expect(cursor.confirmedThrough == 10)
        cursor.confirm(12)
        #expect(cursor.confirmedThrough == 15)
        cursor.confirm(16)
        #expect(cursor.confirmedThrough == 16)
    }

    @Test("A publication that is sent again after a lost link is confirmed once")
    func sentAgain() {
        var cursor = OutboxCursor(confirmedThrough: 0)
        for sequence: Int64 in [1, 2] { cursor.handOver(sequence) }
        cursor.confirm(2)
        for sequence: Int64 in [1, 2] { cursor.handOver(sequence) }
        cursor.confirm(1)
        #expect(cursor.confirmedThrough == 2)
        cursor.confirm(2)
        #expect(cursor.confirmedThrough == 2)
    }
}
