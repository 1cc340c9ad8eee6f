import Foundation

@testable import Configuration

/// A folder of its own for one test, removed with it.
final class Folder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "vip311-configuration-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Writes `text` to the file `name`, with `mode`, and answers its path.
    @discardableResult
    func write(_ text: String, to name: String, mode: Int = 0o600) throws -> String {
        let file = "\(path)/\(name)"
        try Data(text.utf8).write(to: URL(filePath: file))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
        return file
    }
}

/// The settings that `text` gives, as if it stood in `c.yaml`.
func settings(_ text: String) throws(ConfigurationError) -> Settings {
    try ConfigurationFile(text: text, path: "c.yaml", checks: .none).settings
}

/// What is wrong with `text`, a line each.
func errors(of text: String) -> [String] {
    do throws(ConfigurationError) {
        _ = try settings(text)
        return []
    } catch {
        return error.problems.map(\.description)
    }
}
