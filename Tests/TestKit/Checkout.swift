public import Foundation

/// The project's folder, where the tests were built.
public enum Checkout {
    /// Its root.
    public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
}
