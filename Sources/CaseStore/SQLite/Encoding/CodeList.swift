/// A list of short codes in one text column, readable as it stands: joined by commas.
///
/// A comma or percent sign inside a code is percent-encoded, and the empty code is a lone percent sign.
enum CodeList {
    /// The column for `codes`, in their order.
    static func encode(_ codes: some Collection<String>) -> String {
        var column = ""
        var isFirst = true
        for code in codes {
            if !isFirst { column += "," }
            column += escape(code)
            isFirst = false
        }
        return column
    }

    /// The codes of a column.
    static func decode(_ column: String) -> [String] {
        if column.isEmpty { return [] }
        // By bytes: to look for whole characters would cost more than all else of reading a contact.
        return column.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            .map { unescape(Substring($0)) }
    }

    private static func escape(_ code: String) -> String {
        if code.isEmpty { return "%" }
        guard code.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "%") }) else { return code }
        var escaped = ""
        for scalar in code.unicodeScalars {
            switch scalar {
            case ",": escaped += "%2C"
            case "%": escaped += "%25"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    private static func unescape(_ part: Substring) -> String {
        guard part.utf8.contains(UInt8(ascii: "%")) else { return String(part) }
        if part == "%" { return "" }
        var code = ""
        var rest = part.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar == "%" {
                code.unicodeScalars.append(rest.starts(with: "2C".unicodeScalars) ? "," : "%")
                rest = rest.dropFirst(2)
            } else {
                code.unicodeScalars.append(scalar)
            }
        }
        return code
    }
}
