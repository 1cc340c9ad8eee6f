/// Text from outside, made fit for a terminal: no control characters, no change of writing direction.
enum Printable {
    /// `text` on one line.
    static func line(_ text: String) -> String { cleaned(text) { _ in false } }

    /// `text` with its line ends and tabs.
    static func lines(_ text: String) -> String { cleaned(text) { $0 == "\n" || $0 == "\t" } }

    private static func cleaned(_ text: String, keeping kept: (Unicode.Scalar) -> Bool) -> String {
        guard text.unicodeScalars.contains(where: { isUnsafe($0) && !kept($0) }) else { return text }
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { view.append(isUnsafe(scalar) && !kept(scalar) ? "\u{FFFD}" : scalar) }
        return String(view)
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        case .format: scalar.properties.isBidiControl
        default: false
        }
    }
}
