internal import CaseStore
internal import Foundation

/// Finds out whether it is a suspect message that ends the process: names the one that is being decided, in a file that is still
/// there when the process is not.
///
/// What counts against a message is that the process ended between the beginning and the end of its decision, without a word. So
/// these do not count:
/// - a store that failed: that is an error like any other, and the trial ends with it;
/// - a stop, which lets what is in hand be finished;
/// - the end of the machine, by a power cut or otherwise: the file names the start of the machine that it was written under;
/// - whatever ends the process outside of those few milliseconds, and messages that merely waited beside the suspect.
///
/// A kill from outside that falls within them does count, for nothing tells it from one that the message provoked by taking all
/// memory; a message is given up for several such ends only, with no decision between them.
///
/// The name is left in the system's memory of the file and not forced to the disk, since the process alone can end by a message. It takes
/// the place of the former one, so that a full disk is no hindrance. Confined to the thread that decides.
final class Trial {
    private let descriptor: Int32
    /// Under which start of the machine this process runs.
    private let boot: [UInt8]
    private let entryLength: Int

    private static let keyLength = 16

    /// Opens the file at `path`, making it where there is none.
    init(path: String, boot: String = Trial.presentBoot) throws(StoreError) {
        self.boot = Array(boot.utf8)
        entryLength = Self.keyLength + self.boot.count
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.failure("opened") }
    }

    deinit { close(descriptor) }

    /// Decides the suspect `key` by `body`; should the process end within, the next one finds that in ``takeUnfinished()``.
    func of<Value>(_ key: [UInt8], _ body: () throws(StoreError) -> Value) throws(StoreError) -> Value {
        try write(key + boot)
        let result = Result { () throws(StoreError) in try body() }
        try clear()
        return try result.get()
    }

    /// The suspect that a former process was deciding when it ended; told once.
    func takeUnfinished() throws(StoreError) -> [UInt8]? {
        var entry = [UInt8](repeating: 0, count: entryLength)
        guard pread(descriptor, &entry, entryLength, 0) >= 0 else { throw Self.failure("read") }
        try clear()
        guard entry.starts(with: repeatElement(0, count: Self.keyLength)) == false else { return nil }
        return Array(entry.dropFirst(Self.keyLength)) == boot ? Array(entry.prefix(Self.keyLength)) : nil
    }

    private func clear() throws(StoreError) { try write([UInt8](repeating: 0, count: entryLength)) }

    private func write(_ entry: [UInt8]) throws(StoreError) {
        guard pwrite(descriptor, entry, entry.count, 0) == entry.count else { throw Self.failure("written") }
    }

    private static func failure(_ what: String) -> StoreError {
        let reason = String(cString: strerror(errno))
        return .inputOutput("the file that names the message on trial cannot be \(what): \(reason)")
    }

    /// What the kernel calls the present start of the machine; empty where it does not tell.
    static var presentBoot: String {
        let file = FileManager.default.contents(atPath: "/proc/sys/kernel/random/boot_id") ?? Data()
        return String(decoding: file, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
