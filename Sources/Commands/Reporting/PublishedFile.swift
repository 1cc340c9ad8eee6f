internal import Foundation

/// A file that the public reads while it is replaced: whoever opens it finds the old text or the new one, whole.
struct PublishedFile {
    private let path: String

    /// The file at `path`; where that is a symbolic link, the file that it leads to.
    init(path: String) { self.path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path }

    /// Puts `text` in the file's place, on the disk before its name is, for everybody to read.
    /// - Throws: ``Failure``; the file is then as it was.
    func replace(with text: String) throws {
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
            throw Failure(
                .inputOutput, Speech.say("\(path) n’est pas un fichier ordinaire", "\(path) is no regular file"))
        }
        var template = Array("\(path).XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw Self.failure(path, Speech.say("ne peut être écrit", "cannot be written")) }
        let temporary = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        do {
            try write(text, to: descriptor)
            guard rename(temporary, path) == 0 else {
                throw Self.failure(path, Speech.say("ne peut être remplacé", "cannot be replaced"))
            }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    private func write(_ text: String, to descriptor: Int32) throws {
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
        defer { close(descriptor) }
        do { try file.write(contentsOf: Data(text.utf8)) } catch { throw Failure(.inputOutput, "\(path): \(error)") }
        guard fchmod(descriptor, 0o644) == 0, fsync(descriptor) == 0 else {
            throw Self.failure(path, Speech.say("ne peut être gardé", "cannot be kept"))
        }
    }

    private static func failure(_ path: String, _ what: String) -> Failure {
        Failure(.inputOutput, "\(path) \(what): \(String(cString: strerror(errno)))")
    }
}
