/// Which program this is.
public enum BuildVersion {
    /// The version of vip311 (Semantic Versioning; `CHANGELOG.md`).
    public static let program = "0.1.0"

    /// The version of the compiler that built it, as far as the language tells.
    public static var swift: String {
        #if compiler(>=6.5)
        "6.5 or later"
        #elseif compiler(>=6.4)
        "6.4"
        #elseif compiler(>=6.3)
        "6.3"
        #else
        "6.2"
        #endif
    }
}
