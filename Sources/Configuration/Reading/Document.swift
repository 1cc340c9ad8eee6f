import Yams

/// The YAML document in a file.
enum Document {
    /// The root of the one document in `text`; `nil` where there is none.
    static func root(of text: String, file: String) throws(ConfigurationError) -> Node? {
        do {
            return try Parser(yaml: text, encoding: .utf8).singleRoot()
        } catch let error as YamlError {
            throw ConfigurationError([problem(error, text: text, file: file)])
        } catch {
            throw ConfigurationError([Problem(file: file, position: nil, key: nil, message: "is not YAML")])
        }
    }

    /// Yams' errors repeat the whole file; only the place and the reason are of use.
    private static func problem(_ error: YamlError, text: String, file: String) -> Problem {
        func at(_ position: Position?, _ message: String) -> Problem {
            Problem(file: file, position: position, key: nil, message: message)
        }
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let whileDoing =
                context.map { ", \($0.text.split(separator: " in line").first.map(String.init) ?? "")" } ?? ""
            return at(Position(mark), "is not YAML: \(problem)\(whileDoing)")
        case .reader(let problem, let offset, _, _):
            return at(offset.map { position(of: $0, in: text) }, "is not YAML: \(problem)")
        case .duplicatedKeysInMapping(let duplicates, let context):
            return at(
                Position(context.mark), "\(duplicates.joined(separator: ", ")) is given more than once in this section")
        default:
            return at(nil, "is not YAML")
        }
    }

    private static func position(of offset: Int, in text: String) -> Position {
        let before = text.prefix(offset)
        let line = before.count(where: \.isNewline) + 1
        let column = before.reversed().prefix { !$0.isNewline }.count + 1
        return Position(line: line, column: column)
    }
}

extension Position {
    /// The place that Yams reports.
    init(_ mark: Mark) {
        self.init(line: mark.line, column: mark.column)
    }
}
