public import Foundation

/// A folder of its own for one test; goes when the test ends.
public final class ScratchFolder: Sendable {
    public let url: URL

    /// An empty folder.
    public init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "vip311-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        do { try FileManager.default.removeItem(at: url) } catch { print("left behind: \(url.path)") }
    }

    /// Where `name` lies in it.
    public func path(_ name: String) -> String { url.appending(path: name).path }
}
