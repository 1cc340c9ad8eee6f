/// Features as they stand in a written table: `word oubli`, `pair pas passe`, `said called_before`.
extension Feature {
    /// The line's beginning for this feature of `request`.
    func name(in request: TriageSubject) -> String {
        switch family {
        case .word: return "word \(stem(word, of: request))"
        case .pair: return "pair \(stem(word, of: request)) \(stem(detail, of: request))"
        case .near: return "near \(stem(word, of: request)) \(stem(detail, of: request))"
        case .letters: return "letters \(letters(of: request))"
        case .service:
            let name = FoldedText(request.serviceName)
            guard name.words.indices.contains(Int(word)) else { return "service" }
            let part = name.words[Int(word)]
            return "service \(Stem.text(name.bytes(of: part), isNumber: part.isNumber))"
        case .said, .denied, .asked: return "\(family.rawValue) \(Self.concept(detail))"
        case .both: return "both \(Self.concept(detail)) \(Self.concept(other))"
        case .signal:
            let signal = UInt8(exactly: detail).flatMap(Signal.init(rawValue:))
            return "signal \(signal?.reason.rawValue ?? "")"
        case .channel: return "channel \(request.channel?.rawValue ?? "")"
        case .length: return "length \(detail)"
        }
    }

    private func stem(_ index: Int32, of request: TriageSubject) -> String {
        let text = request.text.text
        guard index >= 0 else { return index == -1 ? "^" : index == -2 ? "." : "?" }
        guard text.words.indices.contains(Int(index)) else { return "" }
        let word = text.words[Int(index)]
        return Stem.text(text.bytes(of: word), isNumber: word.isNumber)
    }

    private func letters(of request: TriageSubject) -> String {
        let text = request.text.text
        guard text.words.indices.contains(Int(word)) else { return "" }
        let padded = [UInt8(ascii: "_")] + text.bytes(of: text.words[Int(word)]) + [UInt8(ascii: "_")]
        let start = Int(detail) + 1
        return String(decoding: padded.dropFirst(start).prefix(FeatureReading.lettersTogether), as: UTF8.self)
    }

    private static func concept(_ code: Int32) -> String {
        UInt8(exactly: code).flatMap(Concept.init(rawValue:))?.sectionName ?? ""
    }
}
