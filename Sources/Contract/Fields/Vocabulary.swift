public import Casework

/// The words of the contract as people and systems really write them.
enum Vocabulary {
    /// `text` in lower case, without the accents of French, each run of blanks, hyphens and apostrophes an underscore.
    static func plain(_ text: String) -> String {
        if isPlain(text) { return text }
        var plain = ""
        for character in text.lowercased() {
            switch character {
            case " ", "\u{A0}", "-", "_", "'", "\u{2019}":
                if plain.last != "_" { plain.append("_") }
            case "à", "â", "ä": plain.append("a")
            case "ç": plain.append("c")
            case "é", "è", "ê", "ë": plain.append("e")
            case "î", "ï": plain.append("i")
            case "ô", "ö": plain.append("o")
            case "ù", "û", "ü": plain.append("u")
            default: plain.append(character)
            }
        }
        return plain
    }

    /// Almost every word already is what it would become.
    private static func isPlain(_ text: String) -> Bool {
        var last: UInt8 = 0
        for byte in text.utf8 {
            let isLetter = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
            guard isLetter || (byte == UInt8(ascii: "_") && last != byte) else { return false }
            last = byte
        }
        return true
    }

    /// The kind that `text` names in English or in French (`service.md`, "Words").
    static func kind(_ text: String) -> Kind? {
        switch plain(text) {
        case "complaint", "plainte": .complaint
        case "service_request", "request", "requete", "demande_de_service": .serviceRequest
        case "information", "information_request", "demande_d_information", "demande_d_informations",
            "demande_de_renseignement", "demande_de_renseignements", "renseignement", "question":
            .information
        case "comment", "commentaire", "suggestion", "opinion": .comment
        default: nil
        }
    }
}

extension Kind {
    /// The kind that `word` names in English or in French, however it is capitalised and accented.
    public init?(word: String) {
        guard let kind = Vocabulary.kind(word) else { return nil }
        self = kind
    }
}
