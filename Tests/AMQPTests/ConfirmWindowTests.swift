import TestKit
import Testing

@testable import AMQP

@Suite("The window of unconfirmed publications")
struct ConfirmWindowTests {
    private func window(_ tokens: UInt64...) -> ConfirmWindow {
        var window = ConfirmWindow()
        for token in tokens { window.sent(publication(token)) }
        return window
    }

    private func publication(_ token: UInt64, body: String? = nil) -> Publication {
        Publication(
            exchange: "x", routingKey: "k", properties: Properties(messageID: "m\(token)"),
            body: Array((body ?? "b\(token)").utf8), token: token)
    }

    private func back(_ publication: Publication, oversized: Int? = nil) -> Content {
        Content(
            head: .returned(
                code: 312, text: "NO_ROUTE", exchange: publication.exchange, routingKey: publication.routingKey),
            properties: publication.properties, body: oversized == nil ? publication.body : [], oversized: oversized)
    }

    @Test("settles one, or all up to one")
    func multiple() {
        var window = window(10, 20, 30, 40)
        #expect(window.settled(2, multiple: false, positive: true) == [.confirmed(token: 20)])
        #expect(window.settled(3, multiple: true, positive: true) == [.confirmed(token: 10), .confirmed(token: 30)])
        #expect(window.outstanding == 1)
        #expect(window.settled(4, multiple: true, positive: false) == [.rejected(token: 40)])
        #expect(window.outstanding == 0)
    }

    @Test("takes number 0 with multiple for all")
    func zero() {
        var window = window(1, 2)
        #expect(window.settled(0, multiple: true, positive: true) == [.confirmed(token: 1), .confirmed(token: 2)])
        #expect(window.settled(0, multiple: true, positive: true) == [])
    }

    @Test("ignores numbers that were never sent or are settled", arguments: [0, 3, 4, UInt64.max])
    func strange(number: UInt64) {
        var window = window(1, 2)
        #expect(window.settled(1, multiple: false, positive: true) == [.confirmed(token: 1)])
        #expect(window.settled(number, multiple: false, positive: true) == [])
        #expect(window.settled(1, multiple: false, positive: true) == [])
        #expect(window.settled(UInt64.max, multiple: true, positive: true) == [])
        #expect(window.outstanding == 1)
    }

    @Test("a message that came back is returned, not confirmed")
    func returned() {
        var window = window(1, 2, 3)
        window.returned(back(publication(2)))
        #expect(
            window.settled(3, multiple: true, positive: true) == [
                .confirmed(token: 1), .returned(token: 2, code: 312, text: "NO_ROUTE"), .confirmed(token: 3),
            ])
    }

    @Test("equal messages come back in the order in which they were sent")
    func equalMessages() {
        var window = ConfirmWindow()
        let equal = (1...3).map { Publication(exchange: "x", routingKey: "k", body: [1], token: $0) }
        for publication in equal { window.sent(publication) }
        window.returned(back(equal[0]))
        window.returned(back(equal[0]))
        #expect(
            window.settled(3, multiple: true, positive: true) == [
                .returned(token: 1, code: 312, text: "NO_ROUTE"), .returned(token: 2, code: 312, text: "NO_ROUTE"),
                .confirmed(token: 3),
            ])
    }

    @Test("a message too large to be kept is known by its size")
    func oversized() {
        var window = window(1, 2)
        let large = publication(3, body: String(repeating: "x", count: 5000))
        window.sent(large)
        window.returned(back(large, oversized: 5000))
        #expect(
            window.settled(3, multiple: false, positive: true) == [.returned(token: 3, code: 312, text: "NO_ROUTE")])
    }

    @Test("a message that is unknown changes nothing")
    func unknown() {
        var window = window(1)
        window.returned(back(publication(9)))
        #expect(window.settled(1, multiple: false, positive: true) == [.confirmed(token: 1)])
    }

    @Test("numbers go on over tens of thousands of publications, answered in any pattern")
    func long() {
        var generator = SeededGenerator(seed: 42)
        var window = ConfirmWindow()
        var sent: UInt64 = 0
        var open: Set<UInt64> = []
        for _ in 0..<20_000 {
            if window.outstanding < 1500, Int.random(in: 0..<5, using: &generator) > 0 {
                sent += 1
                window.sent(publication(sent))
                open.insert(sent)
            } else if let oldest = open.min() {
                let isMultiple = Bool.random(using: &generator)
                let number = min(sent, oldest + UInt64.random(in: 0..<900, using: &generator))
                let expected = open.filter { isMultiple ? $0 <= number : $0 == number }.sorted()
                let settled = window.settled(number, multiple: isMultiple, positive: true).map(\.token)
                #expect(settled == expected)
                open.subtract(expected)
            }
            #expect(window.outstanding == open.count)
        }
    }
}
