internal import ArgumentParser
internal import CaseStore
internal import Casework
internal import Contract

/// `reviews`: what waits for a person's judgement.
struct ReviewsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "reviews",
            abstract: Speech.say(
                "Ce qui attend le jugement d’une personne, le plus pressant en tête.",
                "What waits for a person's judgement, those to be decided first at the head."))
    }

    @Option(help: .say("Au plus ce nombre.", "At most this many."))
    var limit = 50

    @OptionGroup var reading: ReadingOptions

    func validate() throws {
        guard (1...100_000).contains(limit) else {
            throw ValidationError(Speech.say("--limit va de 1 à 100000", "--limit is 1 to 100000"))
        }
    }

    func run() throws {
        try reading.answer { reader, now in ReviewsAnswer(try reader.openReviews(limit: limit), at: now) }
    }
}

/// The reviews that nobody has decided.
struct ReviewsAnswer: Answer {
    /// One question.
    struct Item: Encodable {
        let question: Review.Question
        let requestID: String
        let caseID: String
        let askedAt: String
        let decideBy: String
        let candidates: [Candidate]
        let reasons: [ReasonCode]
    }

    /// An earlier contact that it may repeat.
    struct Candidate: Encodable {
        let requestID: String
        let likelihood: Double
        let reasons: [ReasonCode]
    }

    let asOf: String
    let reviews: [Item]
    private let open: [OpenReview]

    init(_ open: [OpenReview], at now: Instant) {
        self.open = open
        asOf = RFC3339.text(now)
        reviews = open.map { entry in
            let review = entry.review
            return Item(
                question: review.question, requestID: review.requestID.text, caseID: entry.caseID.description,
                askedAt: RFC3339.text(review.askedAt), decideBy: RFC3339.text(review.decideBy),
                candidates: review.candidates.map {
                    Candidate(requestID: $0.requestID.text, likelihood: $0.likelihood, reasons: $0.reasons)
                }, reasons: review.reasons)
        }
    }

    private enum CodingKeys: String, CodingKey { case asOf, reviews }

    func page(for audience: Audience) -> String {
        guard !open.isEmpty else { return audience.say("Rien à décider.", "Nothing to decide.") }
        var table = TextTable([
            .init(audience.say("Reste", "Left"), .right), .init(audience.say("À décider", "Decide by")),
            .init(audience.say("Requête", "Request")), .init(audience.say("Dossier", "Case")),
            .init("Question"), .init(audience.say("Candidates", "Candidates")),
            .init(audience.say("Motifs", "Reasons")),
        ])
        for entry in open {
            let review = entry.review
            let candidates = review.candidates.map { "\($0.requestID) (\(Int(($0.likelihood * 100).rounded())) %)" }
            table.add(
                [
                    audience.remaining(until: review.decideBy), audience.time(review.decideBy), review.requestID.text,
                    entry.caseID.description, audience.word(review.question), candidates.joined(separator: ", "),
                    review.reasons.map { ReasonCatalogue.wording(of: $0, in: audience.language) }.joined(
                        separator: "; "),
                ], audience.tone(of: review.decideBy))
        }
        return table.text(for: audience)
    }
}
