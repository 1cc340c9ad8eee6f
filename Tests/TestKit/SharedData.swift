public import Foundation

/// Data of others, beside the project and no part of it: a test that needs them skips where they are not there.
public enum SharedData {
    /// The file at `path` in the folder of others' data.
    public static func url(_ path: String) -> URL { folder.appending(path: path) }

    /// Whether the folder is there.
    public static let isThere = FileManager.default.fileExists(atPath: url("README.md").path)

    private static let folder = Checkout.root.appending(path: "../shared/data")
}
