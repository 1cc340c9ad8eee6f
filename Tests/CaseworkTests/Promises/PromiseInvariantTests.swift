import Testing

@testable import Casework

/// What holds whatever happens, over random courses of events; each seed is a course of its own, the same every time.
@Suite struct PromiseInvariantTests {
    @Test("Promises hold over random courses of events", .timeLimit(.minutes(5)), arguments: UInt64(1)...60)
    func randomCourse(_ seed: UInt64) {
        var course = RandomCourse(seed: seed)
        for _ in 0..<60 {
            course.step()
            course.checkInvariants()
        }
        course.settle()
        course.checkInvariants()
    }
}

/// A random course of events in one case, and what must hold after each.
private struct RandomCourse {
    private var random: SplitMix
    private var city = CityRecord()
    private let caseID: CaseID
    private var filed = ["R0"]
    private var deadlines: [RequestID: Instant] = [:]
    private var breached: Set<RequestID> = []
    private var held: [MeetingID: Meeting.State] = [:]
    private var rungs: Set<String> = []

    init(seed: UInt64) {
        random = SplitMix(state: seed)
        caseID = city.file("R0")
    }

    mutating func step() {
        city.now = city.now + .minutes(Int64.random(in: 0...2000, using: &random))
        switch Int.random(in: 0..<12, using: &random) {
        case 0, 1: fileAnother()
        case 2: correctOne()
        case 3, 4: followUpOne()
        case 5, 6, 7: updateMeeting()
        case 8, 9: city.run(caseID, until: city.now)
        case 10:
            for addressee in ["general_manager", "mayor_office"] { city.decide { $0.sendDigest(to: addressee) } }
        default: city.decide { $0.serveLadders(of: caseID) }
        }
    }

    private mutating func fileAnother() {
        let id = "R\(filed.count)"
        filed.append(id)
        let late = TimeSpan.minutes(Int64.random(in: 0...6000, using: &random))
        let standing: Standing =
            [.complaint, .complaint, .complaint, .history, .remark].randomElement(using: &random) ?? .remark
        city.file(id, at: city.now - late, in: caseID, standing)
    }

    private mutating func correctOne() {
        guard let id = filed.randomElement(using: &random) else { return }
        let kind = Kind.allCases.randomElement(using: &random) ?? .complaint
        let author = ["Agente Roy", "Hélène Côté", nil].randomElement(using: &random) ?? nil
        city.correct(id, by: author) {
            $0.judgement = .of(kind)
            if kind == .complaint { $0.standing = .complaint }
        }
    }

    private mutating func followUpOne() {
        guard let id = filed.randomElement(using: &random) else { return }
        let outcome = FollowUpOutcome.allCases.randomElement(using: &random) ?? .reached
        let ago = TimeSpan.minutes(Int64.random(in: -10...4000, using: &random))
        city.followUp(id, at: city.now - ago, outcome)
    }

    private mutating func updateMeeting() {
        let meetings = city.caseFile(caseID).meetings
        guard let meeting = meetings.randomElement(using: &random) else { return }
        let near = city.now + .minutes(Int64.random(in: -3000...3000, using: &random))
        let roles = Set(MeetingRole.allCases.filter { _ in Int.random(in: 0..<4, using: &random) > 0 })
        let change: MeetingUpdated.Change? = [
            .scheduled(for: near), .scheduled(for: near), .held(at: near, attended: roles, outcome: nil),
            .declinedByCitizen(at: near, channel: .phone), .noShow(absent: roles), .cancelled,
        ].randomElement(using: &random)
        guard let change else { return }
        let recordedAt = city.now - .minutes(Int64.random(in: -3...300, using: &random))
        city.meeting(change, of: caseID, ordinal: meeting.id.ordinal, recordedAt: recordedAt)
    }

    mutating func checkInvariants() {
        // Reassignment looks at today's councillor, so the second call is at the same instant.
        city.decide { $0.keepPromises(of: caseID) }
        let once = city.caseFile(caseID)
        city.decide { $0.keepPromises(of: caseID) }
        #expect(city.last.events.isEmpty && city.last.entries.isEmpty, "keepPromises is idempotent")
        #expect(city.last.changes.cases.isEmpty && city.last.changes.contacts.isEmpty)
        #expect(city.caseFile(caseID) == once)
        checkObligations(once)
        checkMeetings(once)
        checkNotices()
    }

    private mutating func checkObligations(_ caseFile: Case) {
        #expect(Set(caseFile.obligations.map(\.requestID)).count == caseFile.obligations.count)
        for obligation in caseFile.obligations {
            #expect(deadlines[obligation.requestID, default: obligation.dueAt] == obligation.dueAt, "dueAt never moves")
            deadlines[obligation.requestID] = obligation.dueAt
            #expect(obligation.breachedAt != nil || !breached.contains(obligation.requestID), "a breach stays")
            if obligation.breachedAt != nil { breached.insert(obligation.requestID) }
            if case .satisfied(let at, _) = obligation.state { #expect(at > obligation.countsFrom) }
            if obligation.isOpen, obligation.dueAt <= city.now { #expect(obligation.breachedAt != nil) }
        }
    }

    private mutating func checkMeetings(_ caseFile: Case) {
        #expect(caseFile.meetings.filter(\.state.isOpen).count <= 1, "at most one open meeting")
        #expect(Set(caseFile.meetings.map(\.id)).count == caseFile.meetings.count)
        for meeting in caseFile.meetings {
            if let state = held[meeting.id] { #expect(meeting.state == state, "held is never undone") }
            if case .held(_, let attended) = meeting.state {
                held[meeting.id] = meeting.state
                #expect(attended == Set(MeetingRole.allCases))
            }
        }
    }

    /// A rung goes out once for an obligation, unless those who were told heard of its end in between.
    private mutating func checkNotices() {
        rungs = []
        for event in city.told {
            if let ended = event.cancelled { rungs = rungs.filter { !$0.hasPrefix("\(ended.obligationID) ") } }
            guard let notice = event.overdue ?? event.dueSoon else { continue }
            #expect(rungs.insert("\(notice.obligationID) \(notice.place.rung)").inserted, "each rung once")
            #expect(notice.place.lateBy >= .zero)
        }
        #expect(city.told.filter { $0.subject == .caseFile(caseID) }.map(\.sequence) == city.sequences(of: caseID))
    }

    /// Served at each wake and nothing else happening, a case comes to rest.
    mutating func settle() {
        city.run(caseID, until: city.now)
        var wakes = 0
        while let wake = city.caseFile(caseID).wakeAt, wakes < 200 {
            #expect(wake > city.now, "a case never wakes at once after it was served")
            city.now = wake
            let before = city.caseFile(caseID)
            city.decide { $0.serveLadders(of: caseID) }
            #expect(city.caseFile(caseID) != before, "a wake serves something")
            wakes += 1
        }
        #expect(wakes < 200, "a case comes to rest")
    }
}

extension CityRecord {
    fileprivate func sequences(of id: CaseID) -> [Int64] {
        Array(1...max(1, caseFile(id).lastSequence)).filter { $0 <= caseFile(id).lastSequence }
    }
}

/// SplitMix64: a small generator whose course its seed decides.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
