import CSystemd
import Glibc

/// systemd's journal.
enum Journal {
    /// Whether standard error is the stream that `JOURNAL_STREAM` names, `device:inode` (`systemd.exec(5)`).
    ///
    /// A program whose output was redirected after systemd started it still has the variable, but another stream.
    static func isStandardError(of stream: String?) -> Bool {
        var status = stat()
        guard let stream, fstat(STDERR_FILENO, &status) == 0 else { return false }
        return stream == "\(status.st_dev):\(status.st_ino)"
    }

    /// Hands a record's fields to the journal; whether it took them.
    static func send(_ fields: [String]) -> Bool {
        let bytes = fields.map { Array($0.utf8) }
        // All fields in one piece of memory that does not move while the journal reads it.
        let all = bytes.flatMap(\.self)
        return all.withUnsafeBytes { memory in
            guard let start = memory.baseAddress else { return false }
            var offset = 0
            let vectors = bytes.map { field -> iovec in
                defer { offset += field.count }
                return iovec(iov_base: UnsafeMutableRawPointer(mutating: start + offset), iov_len: field.count)
            }
            return sd_journal_sendv(vectors, Int32(vectors.count)) == 0
        }
    }
}
