import Casework
import Contract

/// Instants as messages write them.
enum RFC3339Text {
    static func of(_ local: String) -> String { RFC3339.text(SmallCity.local(local)) }
    static func of(_ instant: Instant) -> String { RFC3339.text(instant) }
}
