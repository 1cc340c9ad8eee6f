internal import Foundation

/// A file of labelled examples: JSON Lines, an object a line, blank lines between them allowed.
struct LabelledFile {
    /// One example and where it stands.
    struct Line {
        /// From 1.
        let number: Int
        let members: [String: JSONTree]

        /// The text under `key`, if there is one.
        func text(_ key: String) -> String? {
            guard case .text(let text)? = members[key] else { return nil }
            return text
        }
    }

    /// What is wrong with a line.
    struct Fault: Error {
        let message: String
    }

    private let path: String
    private let lines: [Substring]

    /// Reads the file at `path`.
    init(path: String) throws {
        let data: Data
        do {
            data = try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw Failure(.inputOutput, Speech.say("\(path) ne peut être lu", "\(path) cannot be read"))
        }
        guard let text = String(data: data, encoding: .utf8) else {
            throw Failure(.data, Speech.say("\(path) n’est pas en UTF-8", "\(path) is not UTF-8"))
        }
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// What `read` makes of each line. Every faulty line is told, up to a screenful, and then nothing is evaluated: figures
    /// over a part of the file would mislead.
    func read<Example>(
        telling progress: ProgressLine? = nil, _ read: (Line) throws(Fault) -> Example
    ) throws -> [Example] {
        progress?.begin(Speech.say("Lecture", "Reading"), of: lines.count)
        var examples: [Example] = []
        var faults: [String] = []
        for (index, text) in lines.enumerated() {
            progress?.advance()
            guard !text.allSatisfy(\.isWhitespace) else { continue }
            do throws(Fault) {
                guard case .object(let members)? = JSONTree(bytes: Array(text.utf8)) else {
                    throw Fault(message: Speech.say("pas un objet JSON", "no JSON object"))
                }
                examples.append(try read(Line(number: index + 1, members: members)))
            } catch {
                faults.append("\(path):\(index + 1): \(error.message)")
            }
        }
        guard faults.isEmpty else { throw Failure(.data, Self.listing(faults)) }
        guard !examples.isEmpty else {
            throw Failure(.data, Speech.say("\(path) ne contient aucun exemple", "\(path) holds no examples"))
        }
        return examples
    }

    private static let faultsShown = 20

    private static func listing(_ faults: [String]) -> String {
        let more = faults.count - faultsShown
        return (faults.prefix(faultsShown) + (more > 0 ? [Speech.say("et \(more) autres", "and \(more) more")] : []))
            .joined(separator: "\n")
    }
}
