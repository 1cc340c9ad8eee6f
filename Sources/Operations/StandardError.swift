import Glibc

/// Standard error.
enum StandardError {
    /// Writes `line` and a line end at once, so that lines of several threads do not mix.
    ///
    /// There is nobody to tell that it failed.
    static func write(line: String) {
        var bytes = Array(line.utf8)
        bytes.append(UInt8(ascii: "\n"))
        var start = 0
        while start < bytes.count {
            let written = bytes.withUnsafeBytes {
                Glibc.write(STDERR_FILENO, $0.baseAddress?.advanced(by: start), $0.count - start)
            }
            if written > 0 { start += written } else if errno != EINTR { return }
        }
    }
}
