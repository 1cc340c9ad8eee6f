/// Bytes as lower-case hexadecimal digits.
enum Hexadecimal {
    /// The digit for the lower four bits of `value`.
    static func digit(_ value: UInt8) -> UInt8 {
        let low = value & 0x0F
        return low < 10 ? 0x30 + low : 0x57 + low
    }

    /// Two digits for each of `bytes`.
    static func text(_ bytes: [UInt8]) -> String {
        var digits: [UInt8] = []
        digits.reserveCapacity(bytes.count * 2)
        for byte in bytes {
            digits.append(digit(byte >> 4))
            digits.append(digit(byte))
        }
        return String(decoding: digits, as: UTF8.self)
    }
}
