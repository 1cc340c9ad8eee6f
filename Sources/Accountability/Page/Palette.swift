/// The page's colours. Each pair that text or a mark is seen by is listed, and a test computes its contrast (WCAG 2.1, 1.4.3 and
/// 1.4.11).
enum Palette {
    static let paper = "#ffffff"
    static let panel = "#eef4f9"
    static let ink = "#16202a"
    static let quiet = "#4a5865"
    static let accent = "#0a4b82"
    static let kept = "#17694c"
    static let late = "#b0401a"
    static let track = "#d9e3ec"
    static let line = "#b9c6d2"

    /// What is read, what it is read on, and the least contrast that it needs: 4.5 for text, 3 for large text and for marks.
    static let pairs: [(front: String, back: String, least: Double)] = [
        (ink, paper, 4.5), (ink, panel, 4.5), (quiet, paper, 4.5), (quiet, panel, 4.5), (accent, paper, 4.5),
        (accent, panel, 4.5), (kept, panel, 4.5), (kept, paper, 3), (late, paper, 4.5), (late, panel, 4.5),
        (paper, accent, 4.5), (accent, track, 3), (kept, track, 3), (late, track, 3),
    ]
}
