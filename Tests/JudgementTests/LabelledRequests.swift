import Casework
import Foundation

/// Labelled requests of this project, as `evaluate triage` reads them.
struct LabelledRequest: Decodable {
    let text: String
    let serviceName: String?
    let channel: String?
    let language: String?
    let label: String

    /// What triage looks at.
    var subject: TriageSubject {
        TriageSubject(
            text: Reading(text), serviceName: serviceName, channel: channel.flatMap(Channel.init(rawValue:)),
            language: language)
    }

    /// What a person says it is.
    var kind: Kind? { Kind(rawValue: label) }

    /// The file `name` in the folder of labelled examples.
    static func load(_ name: String) throws -> [LabelledRequest] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Labelled")
        let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try text.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }.map { line in
            try decoder.decode(LabelledRequest.self, from: Data(line.utf8))
        }
    }
}

/// How the rules did on labelled requests, counted as `evaluate triage` counts: a complaint under review is recognised, and
/// what is reviewed counts in no precision.
struct TriageFigures {
    private(set) var cases = 0
    private var reviewed = 0
    private var complaints = 0
    private var recognised = 0
    private var held = 0
    private var heldRightly = 0

    init(_ requests: [LabelledRequest], policy: TriagePolicy = TriagePolicy()) {
        for request in requests { add(judge(request.subject, policy: policy), request.kind) }
    }

    private mutating func add(_ judgement: Judgement, _ label: Kind?) {
        cases += 1
        if judgement.needsReview { reviewed += 1 }
        let isTreatedAsComplaint = judgement.treatedAs == .complaint
        if label == .complaint {
            complaints += 1
            if isTreatedAsComplaint { recognised += 1 }
        }
        guard isTreatedAsComplaint, !judgement.needsReview else { return }
        held += 1
        if label == .complaint { heldRightly += 1 }
    }

    var reviewShare: Double { Double(reviewed) / Double(max(1, cases)) }
    /// Of complaints.
    var recall: Double { Double(recognised) / Double(max(1, complaints)) }
    /// Of complaints.
    var precision: Double { Double(heldRightly) / Double(max(1, held)) }
}
