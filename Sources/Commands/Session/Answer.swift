internal import Foundation

/// What a reading verb found: for programs as JSON, for people as a page.
protocol Answer: Encodable {
    /// The page, without a line end.
    func page(for audience: Audience) throws -> String
}

extension Answer {
    /// The answer as JSON, its keys in snake case and sorted, so that the same answer is the same text.
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
