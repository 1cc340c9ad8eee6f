/// Text that stays on its line, whoever wrote it: nobody outside can forge a record or steer a terminal.
enum PlainText {
    /// `text` with controls, line ends and what changes the direction or is invisible written as `\n`, `\t` or `\u{…}`,
    /// backslashes doubled, cut with `…` once it takes more than `limit` bytes.
    static func escaped(_ text: String, limit: Int = 2048) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if result.utf8.count > limit { return result + "…" }
            switch scalar {
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\\": result += "\\\\"
            default:
                if isHidden(scalar) {
                    result += "\\u{\(String(scalar.value, radix: 16))}"
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
        default: false
        }
    }
}
