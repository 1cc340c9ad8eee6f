/// What takes features as they are read.
protocol FeatureSink {
    mutating func take(_ feature: Feature)
}

/// All features of a request, in the order in which they are read.
struct FeatureList: FeatureSink {
    private(set) var features: [Feature] = []

    mutating func take(_ feature: Feature) { features.append(feature) }

    /// What is to be weighed of `request`, of which `signals` were read.
    static func features(of request: TriageSubject, signals: SignalSet, category: CategoryReading) -> [Feature] {
        var list = FeatureList()
        list.features.reserveCapacity(request.text.text.words.count * 8 + 32)
        FeatureReading.read(request, signals: signals, category: category, into: &list)
        return list.features
    }
}

/// Finds what about a request a table of evidence may weigh.
enum FeatureReading {
    fileprivate static let sentenceStart = Stem.hash(written: "^")
    fileprivate static let sentenceEnd = Stem.hash(written: ".")
    fileprivate static let questionEnd = Stem.hash(written: "?")
    fileprivate static let conceptHashes = Concept.allCases.map { Stem.hash(written: $0.sectionName) }
    fileprivate static let signalHashes = Signal.allCases.map { Stem.hash(written: $0.reason.rawValue) }
    fileprivate static let channelHashes = Dictionary(
        uniqueKeysWithValues: Channel.allCases.map { ($0, Stem.hash(written: $0.rawValue)) })
    fileprivate static let lengthHashes = (0...lengthClasses).map { Stem.hash(written: String($0)) }

    /// Lengths are told apart up to this class.
    fileprivate static let lengthClasses = 7
    /// Letters that are weighed together.
    static let lettersTogether = 4
    fileprivate static let blank: UInt8 = 0x5F

    /// Hands what is to be weighed of `request` to `sink`, feature by feature.
    @inline(__always)
    static func read(
        _ request: TriageSubject, signals: SignalSet, category: CategoryReading, into sink: inout some FeatureSink
    ) {
        var reader = FeatureReader(sink: sink)
        reader.readWords(request.text)
        reader.readConcepts(request.text)
        reader.readCategory(category)
        reader.readRest(request, signals: signals)
        sink = reader.sink
    }
}

/// One reading. Words of anger are passed over as if they were not there: tone decides nothing (`service.md`).
private struct FeatureReader<Sink: FeatureSink> {
    var sink: Sink

    mutating func readWords(_ reading: Reading) {
        let text = reading.text
        var previous = FeatureReading.sentenceStart
        var previousIndex: Int32 = -1
        // The word before the previous one; -1 where there is none in the sentence.
        var before = (stem: UInt64(0), index: Int32(-1))
        var sentence = 0
        for (position, word) in text.words.enumerated() {
            if word.sentence != sentence {
                if previousIndex >= 0 { endSentence(previous, previousIndex, text.sentenceIsQuestion[sentence]) }
                sentence = word.sentence
                previous = FeatureReading.sentenceStart
                previousIndex = -1
                before.index = -1
            }
            let bytes = text.bytes(of: word)
            // Letters without a plain form are no evidence: their words are not cut into stems.
            if reading.isTone(at: position) || bytes.contains(where: { $0 >= 0x80 }) { continue }
            let index = Int32(truncatingIfNeeded: position)
            let stem = Stem.hash(bytes, isNumber: word.isNumber)
            sink.take(Feature(key: FeatureFamily.word.key(stem), family: .word, word: index))
            sink.take(
                Feature(key: FeatureFamily.pair.key(previous, stem), family: .pair, word: previousIndex, detail: index))
            if before.index >= 0 {
                let key = FeatureFamily.near.key(before.stem, stem)
                sink.take(Feature(key: key, family: .near, word: before.index, detail: index))
            }
            if !word.isNumber { readLetters(bytes, index) }
            before = (previous, previousIndex)
            previous = stem
            previousIndex = index
        }
        if previousIndex >= 0 { endSentence(previous, previousIndex, text.sentenceIsQuestion[sentence]) }
    }

    private mutating func endSentence(_ last: UInt64, _ index: Int32, _ isQuestion: Bool) {
        let end = isQuestion ? FeatureReading.questionEnd : FeatureReading.sentenceEnd
        sink.take(
            Feature(
                key: FeatureFamily.pair.key(last, end), family: .pair, word: index, detail: isQuestion ? -3 : -2))
    }

    private mutating func readLetters(_ bytes: ArraySlice<UInt8>, _ index: Int32) {
        guard bytes.count >= 3 else { return }
        var window = UInt32(FeatureReading.blank)
        var taken = 1
        var start: Int32 = -1
        for position in bytes.startIndex...bytes.endIndex {
            window = window << 8 | UInt32(position < bytes.endIndex ? bytes[position] : FeatureReading.blank)
            taken += 1
            guard taken >= FeatureReading.lettersTogether else { continue }
            sink.take(
                Feature(
                    key: FeatureFamily.letters.key(UInt64(window)), family: .letters, word: index, detail: start))
            start += 1
        }
    }

    mutating func readConcepts(_ reading: Reading) {
        reading.said.forEach { append(.said, $0) }
        reading.denied.forEach { append(.denied, $0) }
        var asked = ConceptSet()
        for sentence in reading.sentences where sentence.isQuestion { asked.formUnion(sentence.said) }
        asked.forEach { append(.asked, $0) }
        let hashes = FeatureReading.conceptHashes
        for sentence in reading.sentences {
            sentence.said.forEach { first in
                sentence.said.after(first).forEach { second in
                    let key = FeatureFamily.both.key(hashes[Int(first.rawValue)], hashes[Int(second.rawValue)])
                    sink.take(
                        Feature(
                            key: key, family: .both, detail: Int32(first.rawValue), other: Int32(second.rawValue)))
                }
            }
        }
    }

    private mutating func append(_ family: FeatureFamily, _ concept: Concept) {
        sink.take(
            Feature(
                key: family.key(FeatureReading.conceptHashes[Int(concept.rawValue)]), family: family,
                detail: Int32(concept.rawValue)))
    }

    mutating func readCategory(_ category: CategoryReading) {
        for (index, stem) in category.stems.enumerated() where stem.isWeighed {
            sink.take(
                Feature(
                    key: FeatureFamily.service.key(stem.hash), family: .service, word: Int32(truncatingIfNeeded: index))
            )
        }
    }

    mutating func readRest(_ request: TriageSubject, signals: SignalSet) {
        signals.forEach { signal in
            sink.take(
                Feature(
                    key: FeatureFamily.signal.key(FeatureReading.signalHashes[Int(signal.rawValue)]), family: .signal,
                    detail: Int32(signal.rawValue)))
        }
        if let channel = request.channel, let hash = FeatureReading.channelHashes[channel] {
            sink.take(Feature(key: FeatureFamily.channel.key(hash), family: .channel))
        }
        let length = min(FeatureReading.lengthClasses, request.text.text.words.count / 8)
        sink.take(
            Feature(
                key: FeatureFamily.length.key(FeatureReading.lengthHashes[length]), family: .length,
                detail: Int32(length)))
    }
}
