internal import ArgumentParser
internal import Casework
internal import Configuration
internal import Foundation

/// The language in which the tool speaks of itself: its help, and what is wrong with a command line.
///
/// Each text is written once, in both languages side by side, where it is used. So none can lack its translation.
enum Speech {
    /// The language asked for by `--lang`, else the locale's; English where neither says.
    @TaskLocal static var language = language(
        arguments: CommandLine.arguments, environment: ProcessInfo.processInfo.environment)

    /// The French or the English text.
    static func say(_ french: String, _ english: String) -> String { language == .french ? french : english }

    /// The language of a command line that has not been understood yet.
    static func language(arguments: [String], environment: [String: String]) -> Language {
        Language.choose(asked: asked(in: arguments), environment: environment, configured: .english)
    }

    private static func asked(in arguments: [String]) -> Language? {
        let option = "--lang"
        guard let place = arguments.lastIndex(where: { $0 == option || $0.hasPrefix(option + "=") }) else { return nil }
        let joined = arguments[place].dropFirst(option.count + 1)
        let separate = place + 1 < arguments.count ? arguments[place + 1] : ""
        return Language(rawValue: joined.isEmpty ? separate : String(joined))
    }
}

extension ArgumentHelp {
    /// The help of an option, a flag or an argument in the language of ``Speech``; `value` names what is to be given.
    static func say(
        _ french: String, _ english: String, value: String? = nil, visibility: ArgumentVisibility = .default
    ) -> ArgumentHelp {
        ArgumentHelp(Speech.say(french, english), valueName: value, visibility: visibility)
    }
}
