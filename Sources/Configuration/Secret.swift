/// A value that no description, dump or interpolation shows.
public struct Secret: Sendable, Equatable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    private let value: String

    init(_ value: String) {
        self.value = value
    }

    /// The value itself, for the one place that needs it.
    public func reveal() -> String { value }

    /// Not the value.
    public var description: String { "(secret)" }
    /// Not the value.
    public var debugDescription: String { "(secret)" }
    /// Not the value.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
