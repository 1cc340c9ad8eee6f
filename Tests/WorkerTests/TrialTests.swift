import CaseStore
import Foundation
import TestKit
import Testing

@testable import Worker

@Suite("A message on trial for ending the process")
struct TrialTests {
    private let folder: ScratchFolder
    private let suspect = [UInt8](repeating: 7, count: 16)

    init() throws { folder = try ScratchFolder() }

    private var path: String { folder.path("vip311.db.trial") }

    @Test("is named after a process that ended by a fault or was killed while it decided, and once")
    func processEnds() async throws {
        let path = path
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            try Trial(path: path).of([UInt8](repeating: 7, count: 16)) { () throws(StoreError) in
                _ = kill(getpid(), SIGKILL)
            }
        }
        let trial = try Trial(path: path)
        #expect(try trial.takeUnfinished() == suspect)
        #expect(try trial.takeUnfinished() == nil)
    }

    @Test("is not named once it was decided, or once the store has failed")
    func decided() throws {
        try Trial(path: path).of(suspect) { () throws(StoreError) in }
        #expect(try Trial(path: path).takeUnfinished() == nil)
        #expect(throws: StoreError.self) {
            try Trial(path: path).of(suspect) { () throws(StoreError) in throw .full("no space") }
        }
        #expect(try Trial(path: path).takeUnfinished() == nil)
    }

    @Test("is not named when it was the machine that ended")
    func machineEnds() throws {
        let path = path
        func found(under boot: String) throws -> [UInt8]? {
            try Trial(path: path, boot: "former").of(suspect) { () throws(StoreError) in
                try Trial(path: path, boot: boot).takeUnfinished()
            }
        }
        #expect(try found(under: "former") == suspect)
        #expect(try found(under: "later!") == nil)
    }

    @Test("is named in the room that was taken at the start, so that a disk that fills up later is no hindrance")
    func sameRoom() throws {
        let trial = try Trial(path: path)
        #expect(try trial.takeUnfinished() == nil)
        let room = try size()
        #expect(room == 16 + Trial.presentBoot.utf8.count)
        try trial.of(suspect) { () throws(StoreError) in }
        #expect(try size() == room)
    }

    private func size() throws -> Int? {
        (try FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber)?.intValue
    }
}
