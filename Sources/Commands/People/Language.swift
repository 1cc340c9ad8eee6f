public import ArgumentParser
public import Casework
internal import Configuration

/// The languages that the tool speaks.
typealias Language = ReasonCatalogue.Language

extension ReasonCatalogue.Language: ExpressibleByArgument {}

extension ReasonCatalogue.Language {
    /// The language asked for, else the one of the environment's locale, else the configuration's.
    ///
    /// As POSIX has it (Base Definitions, section 8.2), the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is not empty counts.
    static func choose(asked: Self?, environment: [String: String], configured: Settings.Locale) -> Self {
        if let asked { return asked }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        switch locale?.prefix(while: { $0.isLetter }).lowercased() {
        case "fr": return .french
        case "en": return .english
        default: return configured == .english ? .english : .french
        }
    }
}
