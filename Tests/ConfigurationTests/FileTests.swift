import Casework
import Foundation
import Testing

@testable import Configuration

@Suite("Files")
struct FileTests {
    private func problems(_ load: () throws(ConfigurationError) -> some Any) -> [String] {
        do throws(ConfigurationError) {
            _ = try load()
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }

    @Test("a file that cannot be read is named with the reason")
    func unreadable() throws {
        let folder = try Folder()
        let missing = folder.path + "/none.yaml"
        #expect(
            problems { () throws(ConfigurationError) in try Settings.load(path: missing) } == [
                "\(missing): cannot be read: No such file or directory"
            ])
        #expect(
            problems { () throws(ConfigurationError) in try Settings.load(path: folder.path) } == [
                "\(folder.path): is no regular file"
            ])
    }

    @Test("a file that is no text, or far too long, is refused")
    func noText() throws {
        let folder = try Folder()
        let binary = folder.path + "/b.yaml"
        try Data([0x61, 0xff, 0xfe]).write(to: URL(filePath: binary))
        #expect(
            problems { () throws(ConfigurationError) in try Settings.load(path: binary) } == [
                "\(binary): is not UTF-8 text"
            ])
        let long = try folder.write(String(repeating: "#\n", count: 600_000), to: "l.yaml")
        #expect(
            problems { () throws(ConfigurationError) in try Settings.load(path: long) } == [
                "\(long): is longer than 1048576 bytes"
            ])
    }

    @Test("relative paths count from the file's folder")
    func relative() throws {
        let folder = try Folder()
        let table = "street,from,to,side,district\nrue Royale,,,,carmel\n"
        try folder.write(table, to: "addresses.csv")
        let file = try folder.write("directory: {addresses: addresses.csv}\nstore: {path: v.db}\n", to: "c.yaml")
        let settings = try Settings.load(path: file)
        #expect(settings.addressesFile == folder.path + "/addresses.csv")
        #expect(settings.store.path == folder.path + "/v.db")
        #expect(settings.identityKeyPath == folder.path + "/identity.key")
        #expect(
            try ConfigurationFile(text: "store: {path: v.db}", path: "c.yaml", checks: .none).settings.store.path
                == "v.db")
    }

    @Test("each file named must be there, unless nobody will open it; what may be a secret itself is not repeated")
    func named() throws {
        let folder = try Folder()
        let file = try folder.write(
            """
            broker:
              password_file: p
              tls: true
              ca_file: ca
              client_certificate_file: c
              client_key_file: k
            privacy: {identity_key_file: i}
            directory: {boundaries: .}
            """, to: "c.yaml")
        let reason = "cannot be read: No such file or directory"
        #expect(
            problems { () throws(ConfigurationError) in try Settings.load(path: file) } == [
                "\(file):2:3: broker.password_file: the file named here \(reason)",
                "\(file):4:3: broker.ca_file: \(folder.path)/ca \(reason)",
                "\(file):5:3: broker.client_certificate_file: \(folder.path)/c \(reason)",
                "\(file):6:3: broker.client_key_file: the file named here \(reason)",
                "\(file):7:11: privacy.identity_key_file: the file named here \(reason)",
                "\(file):8:13: directory.boundaries: \(folder.path)/. is no regular file",
            ])
        #expect(try ConfigurationFile.load(path: file, checking: .none).settings.broker.caFile == folder.path + "/ca")
    }

    @Test("a secret that every user can read is a doubt")
    func openSecret() throws {
        let folder = try Folder()
        try folder.write("secret", to: "p", mode: 0o644)
        let file = try folder.write("broker: {password_file: p}", to: "c.yaml")
        let warnings = try ConfigurationFile.load(path: file).warnings(at: .earliest)
        #expect(
            warnings.map(\.description) == [
                "\(file):1:10: broker.password_file: \(folder.path)/p can be read or changed by every user of this machine"
            ])
    }

    @Test(
        "the password is the file's one line",
        arguments: [("s3cret", "s3cret"), ("s3cret\n", "s3cret"), (" a b\r\n", " a b")])
    func password(content: String, expected: String) throws {
        let folder = try Folder()
        var broker = Settings.Broker()
        broker.passwordFile = try folder.write(content, to: "p")
        #expect(try broker.readPassword(credentialsFolder: nil).reveal() == expected)
    }

    @Test("a file of none or several lines holds no password", arguments: ["", "\n", "a\nb", "a\n\n"])
    func noPassword(content: String) throws {
        let folder = try Folder()
        var broker = Settings.Broker()
        broker.passwordFile = try folder.write(content, to: "p")
        let asked = broker
        #expect(
            problems { () throws(ConfigurationError) in try asked.readPassword(credentialsFolder: nil) }
                == ["\(folder.path)/p: must hold the password alone, on one line"])
    }

    @Test("without a file the systemd credential holds the password; with neither there is none")
    func credential() throws {
        let folder = try Folder()
        try folder.write("from systemd\n", to: "broker_password")
        let broker = Settings.Broker()
        #expect(try broker.readPassword(credentialsFolder: folder.path).reveal() == "from systemd")
        #expect(
            problems { () throws(ConfigurationError) in try broker.readPassword(credentialsFolder: nil) }
                == ["broker.password_file: is not set, and no systemd credential broker_password is given"])
    }

    @Test("a secret shows nowhere")
    func secret() {
        let secret = Secret("hunter2")
        var dumped = ""
        dump(secret, to: &dumped)
        for text in ["\(secret)", String(reflecting: secret), dumped, "\([secret])", "\(Optional(secret) as Any)"] {
            #expect(!text.contains("hunter2"))
        }
    }
}
