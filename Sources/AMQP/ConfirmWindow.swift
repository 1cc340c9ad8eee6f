/// The publications of one channel that the broker has not answered yet. Pure: what happens to them is returned as settlements.
///
/// The broker numbers publications from 1 in the order in which they are sent; an answer can be for one or for all up to a number
/// (RabbitMQ, "Publisher Confirms"). What no queue takes comes back first, without a number, and is confirmed afterwards.
struct ConfirmWindow {
    private struct Entry {
        var publication: Publication
        var returned: (code: UInt16, text: String)?
        var isSettled = false
    }

    private var entries: [Entry] = []
    /// Index of the oldest entry that still counts; those before it are left until they are worth moving.
    private var head = 0
    /// The broker's number of `entries[head]`.
    private var headNumber: UInt64 = 1
    /// Returns come in the order of publication: none before this index can still come back.
    private var nextReturn = 0
    /// How many wait for their answer.
    private(set) var outstanding = 0

    /// Takes note of what is sent next.
    mutating func sent(_ publication: Publication) {
        entries.append(Entry(publication: publication))
        outstanding += 1
    }

    /// A message came back. It carries no number: it is the first one sent that it equals and that can still come back.
    mutating func returned(_ content: Content) {
        guard case .returned(let code, let text, let exchange, let routingKey) = content.head else { return }
        var index = max(nextReturn, head)
        while index < entries.count {
            let publication = entries[index].publication
            if !entries[index].isSettled, publication.mandatory, publication.routingKey == routingKey,
                publication.exchange == exchange, publication.properties.messageID == content.properties.messageID,
                content.oversized.map({ $0 == publication.body.count }) ?? (publication.body == content.body)
            {
                entries[index].returned = (code, text)
                nextReturn = index + 1
                return
            }
            index += 1
        }
    }

    /// The broker's answer: what it settles, in the order of publication. Numbers that it cannot know of are ignored.
    mutating func settled(_ number: UInt64, multiple: Bool, positive: Bool) -> [Settlement] {
        var settlements: [Settlement] = []
        let count = entries.count - head
        guard count > 0 else { return [] }
        // Number 0 with `multiple` is "all" (AMQP 0-9-1, basic.ack).
        let last = number == 0 && multiple ? UInt64(count - 1) : number &- headNumber
        guard last < UInt64(count), number == 0 ? multiple : number >= headNumber else { return [] }
        let end = head + Int(last)
        for index in (multiple ? head : end)...end where !entries[index].isSettled {
            entries[index].isSettled = true
            outstanding -= 1
            settlements.append(settlement(of: entries[index], positive: positive))
        }
        advance()
        return settlements
    }

    private func settlement(of entry: Entry, positive: Bool) -> Settlement {
        let token = entry.publication.token
        guard positive else { return .rejected(token: token) }
        guard let back = entry.returned else { return .confirmed(token: token) }
        return .returned(token: token, code: back.code, text: back.text)
    }

    private mutating func advance() {
        while head < entries.count, entries[head].isSettled {
            head += 1
            headNumber += 1
        }
        if head == entries.count {
            entries.removeAll(keepingCapacity: true)
            (head, nextReturn) = (0, 0)
        } else if head > 1024, head > entries.count / 2 {
            entries.removeFirst(head)
            nextReturn = max(0, nextReturn - head)
            head = 0
        }
    }
}
