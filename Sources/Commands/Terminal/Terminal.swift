internal import Foundation

/// What the tool's standard streams lead to.
enum Terminal {
    /// Lines and columns.
    struct Size: Equatable {
        var lines: Int
        var columns: Int
    }

    /// Whether a person reads standard output as it is written.
    static var showsOutput: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Whether standard output can be written over: at a terminal that can move its cursor.
    static var redrawsOutput: Bool { showsOutput && !isDumb(ProcessInfo.processInfo.environment) }

    /// Whether standard error can be written over.
    static var redrawsErrors: Bool { isatty(STDERR_FILENO) == 1 && !isDumb(ProcessInfo.processInfo.environment) }

    private static func isDumb(_ environment: [String: String]) -> Bool { environment["TERM"] == "dumb" }

    /// The size of the window that shows standard output; 24 by 80 where it is not known.
    static var size: Size {
        var window = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0 else {
            return Size(lines: 24, columns: 80)
        }
        return Size(lines: Int(window.ws_row), columns: Int(window.ws_col))
    }

    /// Whether answers are painted: at a terminal that can show it, unless the person wants none (`NO_COLOR`, not empty).
    static func paint(isTerminal: Bool = showsOutput, environment: [String: String]) -> Paint {
        let isUnwanted = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        return Paint(isOn: isTerminal && !isUnwanted && !isDumb(environment))
    }
}
