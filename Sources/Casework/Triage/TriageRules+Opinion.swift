extension TriageRules {
    /// How likely a text by itself is of each kind, without category, channel, recorded nature or history: whether it complains, asks for
    /// something, asks a question, or comments.
    func kinds(of text: Reading) -> KindScores {
        let request = TriageSubject(text: text)
        let category = categories.reading(code: nil, name: nil)
        let signals = SignalReader.signals(of: request, category: category)
        return Verdicts(on: request, signals, category, by: self).scores.probabilities
    }
}
