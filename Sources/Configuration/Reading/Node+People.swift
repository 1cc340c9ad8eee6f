import Yams

extension Node {
    /// Where it begins.
    var position: Position? { mark.map(Position.init) }

    /// Whether it is YAML's null: nothing, `~` or `null`.
    var isNull: Bool { tag.rawValue == Tag.Name.null.rawValue }

    /// What it is, for messages.
    var kindForPeople: String {
        switch self {
        case .mapping: return "a section"
        case .sequence: return "a list"
        case .alias: return "an alias"
        case .scalar:
            switch tag.rawValue {
            case Tag.Name.null.rawValue: return "nothing"
            case Tag.Name.bool.rawValue: return "true or false"
            case Tag.Name.int.rawValue: return "a whole number"
            case Tag.Name.float.rawValue: return "a number"
            case Tag.Name.timestamp.rawValue: return "a date"
            default: return "text"
            }
        }
    }
}

extension Node {
    /// Whether it is text as it stands: quoted, or nothing that YAML takes for something else.
    var isText: Bool { tag.rawValue == Tag.Name.str.rawValue }
}
