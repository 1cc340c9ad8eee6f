/// Lists what about a request a table of evidence may weigh.
///
/// Words of anger are passed over as if they were not there: tone decides nothing (`service.md`).
struct FeatureReader {
    private(set) var features: [Feature] = []

    private static let sentenceStart = Stem.hash(written: "^")
    private static let sentenceEnd = Stem.hash(written: ".")
    private static let questionEnd = Stem.hash(written: "?")
    private static let conceptHashes = Concept.allCases.map { Stem.hash(written: $0.sectionName) }
    private static let signalHashes = Signal.allCases.map { Stem.hash(written: $0.reason.rawValue) }
    private static let channelHashes = Dictionary(
        uniqueKeysWithValues: Channel.allCases.map { ($0, Stem.hash(written: $0.rawValue)) })
    private static let lengthHashes = (0...lengthClasses).map { Stem.hash(written: String($0)) }

    /// Lengths are told apart up to this class.
    private static let lengthClasses = 7
    /// Letters that are weighed together.
    static let lettersTogether = 4
    private static let blank: UInt8 = 0x5F

    /// What is to be weighed of `request`, of which `signals` were read.
    static func features(of request: TriageSubject, signals: SignalSet) -> [Feature] {
        var reader = FeatureReader()
        reader.features.reserveCapacity(request.text.text.words.count * 8 + 32)
        reader.readWords(request.text)
        reader.readConcepts(request.text)
        reader.readCategory(request.serviceName)
        reader.readRest(request, signals: signals)
        return reader.features
    }

    private mutating func readWords(_ reading: Reading) {
        let text = reading.text
        var previous = Self.sentenceStart
        var previousIndex: Int32 = -1
        var sentence = 0
        for (position, word) in text.words.enumerated() {
            if word.sentence != sentence {
                if previousIndex >= 0 { endSentence(previous, previousIndex, text.sentenceIsQuestion[sentence]) }
                sentence = word.sentence
                previous = Self.sentenceStart
                previousIndex = -1
            }
            let bytes = text.bytes(of: word)
            // Letters without a plain form are no evidence: their words are not cut into stems.
            if reading.isTone(at: position) || bytes.contains(where: { $0 >= 0x80 }) { continue }
            let index = Int32(truncatingIfNeeded: position)
            let stem = Stem.hash(bytes, isNumber: word.isNumber)
            features.append(Feature(key: FeatureFamily.word.key(stem), family: .word, word: index))
            features.append(
                Feature(key: FeatureFamily.pair.key(previous, stem), family: .pair, word: previousIndex, detail: index))
            if !word.isNumber { readLetters(bytes, index) }
            previous = stem
            previousIndex = index
        }
        if previousIndex >= 0 { endSentence(previous, previousIndex, text.sentenceIsQuestion[sentence]) }
    }

    private mutating func endSentence(_ last: UInt64, _ index: Int32, _ isQuestion: Bool) {
        let end = isQuestion ? Self.questionEnd : Self.sentenceEnd
        features.append(
            Feature(
                key: FeatureFamily.pair.key(last, end), family: .pair, word: index, detail: isQuestion ? -3 : -2))
    }

    private mutating func readLetters(_ bytes: ArraySlice<UInt8>, _ index: Int32) {
        guard bytes.count >= 3 else { return }
        var window = UInt32(Self.blank)
        var taken = 1
        var start: Int32 = -1
        for position in bytes.startIndex...bytes.endIndex {
            window = window << 8 | UInt32(position < bytes.endIndex ? bytes[position] : Self.blank)
            taken += 1
            guard taken >= Self.lettersTogether else { continue }
            features.append(
                Feature(
                    key: FeatureFamily.letters.key(UInt64(window)), family: .letters, word: index, detail: start))
            start += 1
        }
    }

    private mutating func readConcepts(_ reading: Reading) {
        reading.said.forEach { append(.said, $0) }
        reading.denied.forEach { append(.denied, $0) }
        var asked = ConceptSet()
        for sentence in reading.sentences where sentence.isQuestion { asked.formUnion(sentence.said) }
        asked.forEach { append(.asked, $0) }
        for sentence in reading.sentences {
            sentence.said.forEach { first in
                sentence.said.forEach { second in
                    guard first.rawValue < second.rawValue else { return }
                    let key = FeatureFamily.both.key(
                        Self.conceptHashes[Int(first.rawValue)], Self.conceptHashes[Int(second.rawValue)])
                    features.append(
                        Feature(
                            key: key, family: .both, detail: Int32(first.rawValue), other: Int32(second.rawValue)))
                }
            }
        }
    }

    private mutating func append(_ family: FeatureFamily, _ concept: Concept) {
        features.append(
            Feature(
                key: family.key(Self.conceptHashes[Int(concept.rawValue)]), family: family,
                detail: Int32(concept.rawValue)))
    }

    private mutating func readCategory(_ name: String?) {
        guard let name, !name.isEmpty else { return }
        let text = FoldedText(name)
        for (index, word) in text.words.enumerated() where !text.bytes(of: word).contains(where: { $0 >= 0x80 }) {
            let stem = Stem.hash(text.bytes(of: word), isNumber: word.isNumber)
            features.append(
                Feature(key: FeatureFamily.service.key(stem), family: .service, word: Int32(truncatingIfNeeded: index)))
        }
    }

    private mutating func readRest(_ request: TriageSubject, signals: SignalSet) {
        for signal in signals.members {
            features.append(
                Feature(
                    key: FeatureFamily.signal.key(Self.signalHashes[Int(signal.rawValue)]), family: .signal,
                    detail: Int32(signal.rawValue)))
        }
        if let channel = request.channel, let hash = Self.channelHashes[channel] {
            features.append(Feature(key: FeatureFamily.channel.key(hash), family: .channel))
        }
        let length = min(Self.lengthClasses, request.text.text.words.count / 8)
        features.append(
            Feature(key: FeatureFamily.length.key(Self.lengthHashes[length]), family: .length, detail: Int32(length)))
    }
}
