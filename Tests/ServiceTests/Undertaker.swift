import Foundation
import Synchronization
import TestKit

/// Kills the daemons that a test process leaves behind, however it ends: a `deinit` is not run by one that is killed itself.
///
/// A shell waits for the end of a pipe that only the test process holds, as `deploy/broker` does for the brokers, and outlives what
/// ends the test run as a group.
enum Undertaker {
    /// Has this process ended when ours does. One that has ended by then, its number perhaps another program's, is left alone.
    static func watch(_ processID: Int32) throws {
        try register.withLock { register in
            let lifeline = try register ?? begin()
            register = lifeline
            try lifeline.write(contentsOf: Data("\(processID)\n".utf8))
        }
    }

    /// The end of the pipe that is ours.
    private static let register = Mutex<FileHandle?>(nil)

    private static let script = """
        trap '' HUP INT TERM
        daemons=
        while read -r daemon; do daemons="$daemons $daemon"; done
        for daemon in $daemons; do
            case $(readlink "/proc/$daemon/exe") in */vip311d*) kill -KILL "$daemon" ;; esac
        done
        """

    private static func begin() throws -> FileHandle {
        let lifeline = try LinePipe()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", script]
        process.standardInput = lifeline.readingEnd
        unblockSignals()
        try process.run()
        return lifeline.writingEnd
    }
}
