/// Under whose name something is recorded.
struct Operator: Equatable {
    let name: String

    /// The name given, else who called `sudo`, else who is logged in; `nil` where nobody is.
    init?(given: String?, environment: [String: String]) {
        let names = [given, environment["SUDO_USER"], environment["USER"]]
        guard let name = names.lazy.compactMap(\.self).first(where: { !$0.isEmpty }) else { return nil }
        self.name = name
    }
}
