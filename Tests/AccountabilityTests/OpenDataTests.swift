import Foundation
import Testing

@testable import Accountability

@Suite("Open data")
struct OpenDataTests {
    private let account: Account

    init() throws {
        let city = try SmallCity()
        for number in 0..<8 {
            let at = SmallCity.local("03-02 0\(number):00")
            try city.send(
                "request.created",
                [
                    "service_request_id": "R\(number)", "requested_datetime": RFC3339Text.of(at), "nature": "plainte",
                    "description": "Plainte \(number) du service.", "phone": "819 555 010\(number)",
                    "district": "carmel",
                    "service_code": "=1+1", "service_name": "=HYPERLINK(\"x\"), voirie",
                ], at: at)
        }
        try city.pass(until: SmallCity.local("03-04 00:00"))
        account = try city.account("03-02", "03-03")
    }

    @Test("in JSON and CSV has the same figures, and those of the page")
    func sameFigures() throws {
        let document = try #require(
            JSONSerialization.jsonObject(with: Data(account.json.utf8)) as? [String: Any])
        let figures = try #require(document["figures"] as? [[String: Any]])
        let lines = account.csv.components(separatedBy: "\r\n").dropFirst().dropLast()
        #expect(figures.count == lines.count)
        #expect(figures.count == account.observations.count)
        for (figure, line) in zip(figures, lines) {
            let indicator = try #require(figure["indicator"] as? String)
            let numerator = (figure["numerator"] as? NSNumber)?.stringValue ?? ""
            let denominator = (figure["denominator"] as? NSNumber)?.stringValue ?? ""
            #expect(line.contains(",\(indicator),"))
            #expect(line.contains(",\(numerator),\(denominator),"))
        }
        #expect(account.html.contains("0 sur 8."))
        #expect(
            lines.contains { $0.contains(",first_follow_up_within_24h,city,,") && $0.contains(",share,0.0000,0,8,") })
    }

    @Test("says what it is of: period, cut-off, formula, and what is withheld")
    func says() throws {
        let document = try #require(
            JSONSerialization.jsonObject(with: Data(account.json.utf8)) as? [String: Any])
        #expect(document["formula_version"] as? String == Formula.version)
        #expect((document["period"] as? [String: Any])?["to"] as? String == "2026-03-03")
        let cutOff = try #require(document["cut_off"] as? [String: Any])
        #expect((cutOff["journal_sequence"] as? NSNumber)?.int64Value == account.cutOff.sequence)
        #expect(document["withheld_breakdowns"] as? [String] == ["service"])
        #expect(account.csv.hasPrefix("period_from,period_to,cut_off_sequence,cut_off_at,formula_version,indicator,"))
    }

    @Test("in CSV holds nothing that a spreadsheet would run")
    func formulas() {
        for line in account.csv.components(separatedBy: "\r\n") {
            #expect(!line.contains(",=") && !line.contains(",\"="))
        }
    }

    @Test("comes with a dictionary of every column of the table, in its order")
    func dictionary() throws {
        let package = try JSONDecoder().decode(Package.self, from: Data(account.dataPackage(table: "t.csv").utf8))
        let resource = try #require(package.resources.first)
        #expect(resource.path == "t.csv")
        let header = try #require(account.csv.components(separatedBy: "\r\n").first)
        #expect(resource.schema.fields.map(\.name) == header.components(separatedBy: ","))
        #expect(resource.schema.fields.allSatisfy { !$0.description.isEmpty })
    }

    @Test(
        "holds in each column what the dictionary says: its type, its words, and nothing missing where it is required")
    func conforms() throws {
        let package = try JSONDecoder().decode(Package.self, from: Data(account.dataPackage(table: "t.csv").utf8))
        let fields = try #require(package.resources.first).schema.fields
        for observation in account.observations {
            let cell = PublishedCell(observation: observation)
            for (field, column) in zip(fields, TableColumn.all) {
                let text = column.text(account, cell)
                guard !text.isEmpty else {
                    #expect(!field.constraints.required, "\(field.name)")
                    continue
                }
                #expect(field.constraints.enum?.contains(text) ?? true, "\(field.name): \(text)")
                #expect(try text.wholeMatch(of: Regex(Self.form(of: field.type))) != nil, "\(field.name): \(text)")
            }
        }
    }

    private static func form(of type: String) -> String {
        switch type {
        case "integer": "[0-9]+"
        case "number": "[0-9]+([.][0-9]+)?"
        case "date": "[0-9]{4}-[0-9]{2}-[0-9]{2}"
        case "datetime": "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?Z"
        default: "(?s).+"
        }
    }

    private struct Package: Decodable {
        struct Resource: Decodable {
            let path: String
            let schema: Schema
        }
        struct Schema: Decodable { let fields: [Field] }
        struct Field: Decodable {
            let name: String
            let type: String
            let description: String
            let constraints: Constraints
        }
        struct Constraints: Decodable {
            let required: Bool
            let `enum`: [String]?
        }
        let resources: [Resource]
    }
}
