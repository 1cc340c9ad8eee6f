import CaseStore
import Casework

extension CityRecord {
    /// The record of a simulated story: messages as they come, deadlines some hours at a time, and meetings that are held or not.
    static func simulated(citizens: Int, days: Int, seed: UInt64) throws -> CityRecord {
        let city = try SmallCity(inForceSince: SimulatedStory.inForceSince)
        var story = SimulatedStory(citizens: citizens, days: days, seed: seed)
        var waiting = story.messages
        var read: Int64 = 0
        var now = SmallCity.local("03-01 00:00")
        let end = now + .days(Int64(days + 30))
        while now < end {
            now = now + .hours(3)
            let arrived = waiting.prefix { $0.at <= now }
            waiting.removeFirst(arrived.count)
            try city.catchUp(with: Array(arrived), at: now)
            var further: [SimulatedMessage] = []
            for entry in try city.record.entries(after: read) {
                read = entry.sequence
                if let id = entry.meetingAskedFor { further += story.meet(id, askedAt: now) }
            }
            if !further.isEmpty { waiting = (waiting + further).sorted { $0.at < $1.at } }
        }
        return city.record
    }
}

extension TrailEntry {
    /// The meeting that this asks for, the first time or again.
    fileprivate var meetingAskedFor: String? {
        guard ["meeting_requested", "meeting_asked_again"].contains(code), let facts else { return nil }
        let text = String(decoding: facts, as: UTF8.self)
        return text.firstMatch(of: /"meeting_id":"([^"]+)"/).map { String($0.1) }
    }
}
