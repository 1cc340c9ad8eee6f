import Foundation
import TestKit

/// A wall clock that is set back, for one program: so hours pass between two starts of a daemon, and nobody waits.
struct EarlierClock {
    let seconds: Int
    private let library: String

    /// Makes the library that sets it back (`earlier_clock.c`), in `folder`.
    init(by seconds: Int, in folder: URL) throws {
        self.seconds = seconds
        library = folder.path + "/earlier_clock.so"
        let source = Checkout.root.appending(path: "Tests/ServiceTests/earlier_clock.c").path
        // The compiler that comes with Swift.
        try runProgram("/usr/bin/env", ["clang", "-shared", "-fPIC", "-O1", "-o", library, source])
    }

    /// What the program is to be started with.
    var environment: [String: String] { ["LD_PRELOAD": library, "EARLIER_BY_SECONDS": "\(seconds)"] }

    /// The present instant by this clock.
    var now: Date { .now - Double(seconds) }
}
