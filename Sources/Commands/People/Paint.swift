/// What a text is about, where colour helps to find it. The words say the same: colour alone tells nothing.
enum Tone: Sendable {
    case plain
    /// A title.
    case heading
    /// Nothing to do.
    case calm
    /// Soon.
    case soon
    /// Late, or broken.
    case alarm

    /// Select Graphic Rendition (ECMA-48, section 8.3.117); `nil` for what is not painted.
    fileprivate var rendition: String? {
        switch self {
        case .plain: nil
        case .heading: "1"
        case .calm: "32"
        case .soon: "33"
        case .alarm: "1;31"
        }
    }
}

/// Colours, at a terminal that shows them.
struct Paint: Sendable {
    /// Whether anything is painted.
    let isOn: Bool

    /// No colours.
    static let none = Paint(isOn: false)

    /// `text` in the colour of `tone`.
    func text(_ text: String, _ tone: Tone) -> String {
        guard isOn, let rendition = tone.rendition else { return text }
        return "\u{1B}[\(rendition)m\(text)\u{1B}[0m"
    }
}
