import Casework
import Dispatch
import Operations
import Synchronization
import TestKit
import Testing

@Suite("Clocks", .timeLimit(.minutes(5)))
struct ClockTests {
    private static let start = Instant(seconds: 1_780_000_000)

    /// Waits on a thread of its own, as the daemon does, and answers what the clock read afterwards.
    private func waiting(on clock: ManualClock, for bell: Bell, until instant: Instant?) -> Task<Instant, Never> {
        Task {
            await withCheckedContinuation { continuation in
                DispatchQueue.global().async {
                    clock.wait(for: bell, until: instant)
                    continuation.resume(returning: clock.now)
                }
            }
        }
    }

    @Test("a wait ends when the test moves the clock to its instant")
    func advance() async {
        let clock = ManualClock(now: Self.start)
        let due = Self.start + .hours(24)
        let wait = waiting(on: clock, for: Bell(), until: due)
        await clock.armed(until: due)
        clock.advance(by: .hours(24))
        #expect(await wait.value == due)
    }

    @Test("a wait does not end before its instant")
    func notBefore() async {
        let clock = ManualClock(now: Self.start)
        let wait = waiting(on: clock, for: Bell(), until: Self.start + .seconds(2))
        await clock.armed()
        clock.advance(by: .seconds(1))
        // Still armed, so nothing woke it.
        await clock.armed(until: Self.start + .seconds(2))
        clock.advance(by: .seconds(1))
        #expect(await wait.value == Self.start + .seconds(2))
    }

    @Test("a ring ends a wait before its instant")
    func ring() async {
        let clock = ManualClock(now: Self.start)
        let bell = Bell()
        let wait = waiting(on: clock, for: bell, until: Self.start + .hours(1))
        await clock.armed()
        bell.ring()
        #expect(await wait.value == Self.start)
    }

    @Test("an instant that has come is not waited for")
    func past() {
        let clock = ManualClock(now: Self.start)
        clock.wait(for: Bell(), until: Self.start)
        clock.wait(for: Bell(), until: Self.start + .seconds(-1))
    }

    @Test("a test can await an instant before anybody waits for it")
    func handshake() async {
        let clock = ManualClock(now: Self.start)
        let due = Self.start + .minutes(1)
        let handshake = Task { await clock.armed(until: due) }
        let wait = waiting(on: clock, for: Bell(), until: due)
        await handshake.value
        clock.set(to: due)
        #expect(await wait.value == due)
    }

    @Test("after the clock was moved to its instant a timer is no longer armed")
    func fired() async {
        let clock = ManualClock(now: Self.start)
        let first = waiting(on: clock, for: Bell(), until: Self.start + .seconds(1))
        await clock.armed()
        clock.advance(by: .seconds(1))
        let next = Task { await clock.armed() }
        _ = await first.value
        let second = waiting(on: clock, for: Bell(), until: Self.start + .seconds(5))
        await next.value
        clock.advance(by: .seconds(4))
        #expect(await second.value == Self.start + .seconds(5))
    }

    @Test("a clock set back wakes nobody")
    func setBack() async {
        let clock = ManualClock(now: Self.start)
        let wait = waiting(on: clock, for: Bell(), until: Self.start + .seconds(1))
        await clock.armed()
        clock.advance(by: .hours(-1))
        await clock.armed(until: Self.start + .seconds(1))
        clock.set(to: Self.start + .seconds(2))
        #expect(await wait.value == Self.start + .seconds(2))
    }

    @Test("a ring before the wait is kept, and taken by one wait only")
    func bellKeepsRing() {
        let bell = Bell()
        bell.ring()
        bell.ring()
        #expect(bell.wait(atMost: .hours(1)))
        #expect(!bell.wait(atMost: .zero))
    }

    @Test("a wait without a ring ends with its limit")
    func bellLimit() {
        #expect(!Bell().wait(atMost: TimeSpan(milliseconds: 20)))
        #expect(!Bell().wait(atMost: .seconds(-1)))
    }

    @Test("the system's clock waits until its instant, and not at all for one that has come")
    func systemClock() {
        let clock = SystemClock()
        let due = clock.now + TimeSpan(milliseconds: 30)
        while clock.now < due { clock.wait(for: Bell(), until: due) }
        clock.wait(for: Bell(), until: due)
        #expect(clock.now.since(due) < .seconds(20))
    }
}
