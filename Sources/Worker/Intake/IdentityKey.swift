internal import Casework
internal import Crypto
internal import Foundation

/// The secret under which identifiers of citizens are hashed.
///
/// Without it the hashes mean nothing; with another one nobody is recognised. It lies beside the store unless the
/// configuration names a file (a systemd credential).
struct IdentityKey: Sendable {
    /// Has taken in the key and nothing else: copied for each token, so that the key is not prepared anew.
    private let prepared: HMAC<SHA256>

    /// Why there is no key to go on with, and what to do.
    struct Unusable: Error, CustomStringConvertible {
        let description: String
    }

    private static let bytes = 32

    /// Reads the key at `path`, which must have at least 32 bytes.
    init(readingFrom path: String) throws(Unusable) {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Unusable(description: "\(path): the key of identifiers cannot be read")
        }
        guard data.count >= Self.bytes else {
            throw Unusable(description: "\(path): the key of identifiers has fewer than \(Self.bytes) bytes")
        }
        prepared = HMAC(key: SymmetricKey(data: data))
    }

    /// Reads the key at `path`, after making one there, readable by its owner alone, if there is none.
    init(readingOrMaking path: String) throws(Unusable) {
        if !FileManager.default.fileExists(atPath: path) { try Self.make(at: path) }
        try self.init(readingFrom: path)
    }

    /// Makes a key under another name first: a crash, of the machine too, leaves a whole key or none.
    private static func make(at path: String) throws(Unusable) {
        let fresh = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
        let unfinished = path + ".new"
        do {
            guard
                FileManager.default.createFile(
                    atPath: unfinished, contents: nil, attributes: [.posixPermissions: 0o600])
            else { throw CocoaError(.fileWriteUnknown) }
            let file = try FileHandle(forWritingTo: URL(fileURLWithPath: unfinished))
            try file.truncate(atOffset: 0)
            try file.write(contentsOf: fresh)
            try file.synchronize()
            try file.close()
            try FileManager.default.moveItem(atPath: unfinished, toPath: path)
            try synchronizeFolder(of: path)
        } catch {
            throw Unusable(description: "\(path): the key of identifiers cannot be made")
        }
    }

    /// A name is on the disk only once its folder is.
    private static func synchronizeFolder(of path: String) throws {
        let folder = open(
            URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw CocoaError(.fileWriteUnknown) }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    /// Tells this key from any other, and nothing of it: the keyed hash of a constant that is no identifier, 32 hexadecimal digits.
    var fingerprint: String {
        Array(code(of: Array("vip311 identity key".utf8)).prefix(16)).hexadecimal
    }

    /// The token of `identifier` under this key.
    func token(of identifier: Identifier) -> IdentityToken {
        var named: [UInt8] = []
        named.reserveCapacity(16 + identifier.normalized.utf8.count)
        named += identifier.kind.rawValue.utf8
        named.append(0)
        named += identifier.normalized.utf8
        return code(of: named).withUnsafeBytes { code in
            IdentityToken(
                kind: identifier.kind, high: UInt64(bigEndian: code.loadUnaligned(as: UInt64.self)),
                low: UInt64(bigEndian: code.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
        }
    }

    private func code(of bytes: [UInt8]) -> HMAC<SHA256>.MAC {
        var code = prepared
        code.update(data: bytes)
        return code.finalize()
    }
}
