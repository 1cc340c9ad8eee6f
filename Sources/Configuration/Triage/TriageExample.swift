import Casework

/// A request in a file of the city's own that must be judged as the file says.
struct TriageExample {
    fileprivate let section: Section
    fileprivate let text: String?
    fileprivate let serviceName: String?
    fileprivate let serviceCode: String?
    fileprivate let channel: Channel?
    fileprivate let kind: Kind
    fileprivate let review: Bool?

    /// Judges it by `policy`, and reports where it comes out differently.
    func check(by policy: TriagePolicy, _ findings: Findings) {
        let judgement = judge(
            TriageSubject(
                text: Reading(FoldedText(text), by: policy.rules.lexicon), serviceCode: serviceCode,
                serviceName: serviceName, channel: channel),
            policy: policy)
        if judgement.kind != kind { report("is judged a \(judgement.kind.rawValue)", judgement, findings) }
        if let review, review != judgement.needsReview {
            report(judgement.needsReview ? "goes to review" : "goes to no review", judgement, findings)
        }
    }

    private func report(_ message: String, _ judgement: Judgement, _ findings: Findings) {
        let reasons = judgement.reasons.map(\.rawValue).joined(separator: ", ")
        let confidence = (judgement.confidence * 100).rounded() / 100
        let found = Findings(file: section.findings.file)
        found.error(
            section.path, at: section.findings.positions[section.path],
            "the example \(message) (confidence \(confidence): \(reasons))")
        findings.add(found)
    }
}

extension Section {
    /// The examples of a file for triage.
    func examples() -> [TriageExample] {
        (elements("examples") ?? []).compactMap { section in
            let text = section.optional("text", as: .text)
            let serviceName = section.optional("service_name", as: .text)
            let serviceCode = section.optional("service_code", as: .text)
            let channel: Channel? = section.optional("channel", as: .choice)
            let review = section.optional("review", as: .flag)
            guard let kind: Kind = section.required("kind", as: .choice) else { return nil }
            return TriageExample(
                section: section, text: text, serviceName: serviceName, serviceCode: serviceCode, channel: channel,
                kind: kind, review: review)
        }
    }
}
