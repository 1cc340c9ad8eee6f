import Testing

@testable import Commands

@Suite("The progress of long work")
struct ProgressLineTests {
    @Test("is told by its part, the share that is done where it is known, and the time it has taken")
    func text() {
        #expect(ProgressLine.text("Judging", share: 0.429, seconds: 12) == "Judging  42 %  12 s")
        #expect(ProgressLine.text("Learning", share: nil, seconds: 3) == "Learning  3 s")
        #expect(ProgressLine.text("Copying", share: 1.2, seconds: 0) == "Copying  100 %  0 s")
    }

    @Test("hands on what the work gives, and what it throws", arguments: [true, false])
    func work(isWatched: Bool) {
        let sum = ProgressLine.during(isWatched: isWatched) { progress in
            progress.begin("Adding", of: 3)
            return (1...3).reduce(0) { sum, number in
                progress.advance()
                return sum + number
            }
        }
        #expect(sum == 6)
        #expect(throws: Failure.self) {
            try ProgressLine.during(isWatched: isWatched) { _ in throw Failure(.data, "") }
        }
    }
}
