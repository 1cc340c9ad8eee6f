internal import Foundation

extension Account {
    /// The data dictionary of the table as a Data Package (Frictionless Data, version 1): each column, its type and what stands in
    /// it, in French and English.
    ///
    /// - Parameter table: where the table (``csv``) lies, relative to this description.
    public func dataPackage(table: String) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(DataPackage(of: self, table: table)), as: UTF8.self) + "\n"
    }
}

/// The members are those of the specification, by its names.
private struct DataPackage: Encodable {
    let profile = "tabular-data-package"
    let name: String
    let title: String
    let resources: [Resource]

    struct Resource: Encodable {
        let profile = "tabular-data-resource"
        let name = "figures"
        let path: String
        let format = "csv"
        let mediatype = "text/csv"
        let encoding = "utf-8"
        let dialect = Dialect()
        let schema: Schema
    }

    struct Dialect: Encodable {
        let delimiter = ","
        let lineTerminator = "\r\n"
        let doubleQuote = true
        let header = true
    }

    struct Schema: Encodable {
        let fields: [Field]
        let missingValues = [""]
    }

    struct Field: Encodable {
        let name: String
        let type: String
        let title: String
        let description: String
        let constraints: Constraints

        init(_ column: TableColumn) {
            name = column.name
            type = column.type.rawValue
            title = column.name
            description = "\(column.meaning.french) / \(column.meaning.english)"
            constraints = Constraints(required: column.isRequired, enum: column.words)
        }
    }

    struct Constraints: Encodable {
        let required: Bool
        let `enum`: [String]?
    }

    init(of account: Account, table: String) {
        let (from, through) = (account.period.from.text, account.period.through.text)
        name = "vip311-\(from)-\(through)"
        title = "\(account.terms.publisher), 311, \(from) – \(through)"
        resources = [Resource(path: table, schema: Schema(fields: TableColumn.all.map(Field.init)))]
    }
}
