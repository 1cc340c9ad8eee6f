import Crypto

/// What tells one text from another.
enum Fingerprint {
    /// SHA-256 of `text`, in hexadecimal.
    static func of(_ text: String) -> String {
        SHA256.hash(data: Array(text.utf8)).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
