import Casework
import Testing

@testable import Configuration

@Suite("Settings that are read again")
struct ReloadTests {
    @Test("are taken over, but for what needs a restart, which keeps its value and is named")
    func adopted() {
        let running = Settings.default
        var read = running
        read.broker.host = "broker.example"
        read.store.path = "/elsewhere.db"
        read.http.listen = nil
        read.intake.batch = 7
        read.log.level = .debug
        read.policy.followUp.within = .hours(12)
        let (settings, waiting) = read.adopted(over: running)
        #expect(waiting == ["broker.host", "store.path", "http.listen"])
        var expected = running
        expected.intake.batch = 7
        expected.log.level = .debug
        expected.policy.followUp.within = .hours(12)
        #expect(settings == expected)
    }

    @Test("that are the same need nothing")
    func same() {
        let (settings, waiting) = Settings.default.adopted(over: .default)
        #expect(waiting.isEmpty && settings == .default)
    }
}
