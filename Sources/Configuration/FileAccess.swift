import Glibc

/// The files that the configuration consists of and names.
enum FileAccess {
    /// More than any configuration needs.
    static let largestFile = 1 << 20
    /// More than any password needs.
    static let largestSecret = 4096

    /// The text of the configuration file at `path`.
    static func text(_ path: String) throws(ConfigurationError) -> String {
        switch read(path, atMost: largestFile) {
        case .success(let text): return text
        case .failure(let complaint):
            throw ConfigurationError([Problem(file: path, position: nil, key: nil, message: complaint.message)])
        }
    }

    /// Reports the files named in `settings` that the daemon could not open.
    static func check(_ settings: Settings, _ findings: Findings) {
        let files: [(key: String, path: String?)] = [
            ("broker.password_file", settings.broker.passwordFile), ("broker.ca_file", settings.broker.caFile),
            ("broker.client_certificate_file", settings.broker.clientCertificateFile),
            ("broker.client_key_file", settings.broker.clientKeyFile),
            ("privacy.identity_key_file", settings.privacy.identityKeyFile),
        ]
        let secrets: Set = ["broker.password_file", "broker.client_key_file", "privacy.identity_key_file"]
        for (key, path) in files {
            guard let path else { continue }
            switch open(path) {
            case .failure(let complaint):
                // Where a secret stands instead of the file that holds it, it must not be repeated.
                findings.error(key, "\(secrets.contains(key) ? "the file named here" : path) \(complaint.message)")
            case .success(let file):
                close(file.descriptor)
                if secrets.contains(key), file.status.st_mode & 0o007 != 0 {
                    findings.warning(key, "\(path) can be read or changed by every user of this machine")
                }
            }
        }
    }

    /// The text of the file at `path`.
    static func read(_ path: String, atMost limit: Int) -> Result<String, Complaint> {
        open(path).flatMap { file in
            defer { close(file.descriptor) }
            var bytes: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 65_536)
            while true {
                let count = Glibc.read(file.descriptor, &buffer, buffer.count)
                if count < 0, errno == EINTR { continue }
                if count < 0 { return .failure(Complaint("cannot be read: \(reason(errno))")) }
                if count == 0 { break }
                bytes += buffer[..<count]
                if bytes.count > limit { return .failure(Complaint("is longer than \(limit) bytes")) }
            }
            guard let text = String(validating: bytes, as: UTF8.self) else {
                return .failure(Complaint("is not UTF-8 text"))
            }
            return .success(text)
        }
    }

    private static func open(_ path: String) -> Result<(descriptor: Int32, status: stat), Complaint> {
        // Without waiting: a pipe that nobody writes to must not hold up the start.
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return .failure(Complaint("cannot be read: \(reason(errno))")) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            return .failure(Complaint("is no regular file"))
        }
        return .success((descriptor, status))
    }

    private static func reason(_ code: Int32) -> String {
        var buffer = [CChar](repeating: 0, count: 256)
        guard strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
        return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
