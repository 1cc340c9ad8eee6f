public import Foundation

/// Data of others, beside the project and no part of it: a test that needs them skips where they are not there.
public enum SharedData {
    /// The file at `path` in the folder of others' data.
    public static func url(_ path: String) -> URL { folder.appending(path: path) }

    /// Whether the folder is there.
    public static let isThere = FileManager.default.fileExists(atPath: url("README.md").path)

    /// The text of the compressed file at `path`.
    public static func unpacked(_ path: String) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/bin/gzip")
        process.arguments = ["-dc", url(path).path]
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text
    }

    private static let folder = Checkout.root.appending(path: "../shared/data")
}
