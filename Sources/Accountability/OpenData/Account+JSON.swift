internal import Casework
internal import Contract
internal import Foundation

extension Account {
    /// The figures and what they were made from as one JSON object, keys in order: the same account, the same bytes.
    public var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            encoder.keyEncodingStrategy = .convertToSnakeCase
            return String(decoding: try encoder.encode(Document(of: self)), as: UTF8.self) + "\n"
        }
    }

    private struct Document: Encodable {
        let publisher: String
        let period: PeriodItem
        let cutOff: CutOffItem
        let formulaVersion: String
        let suppressedBelow: Int
        /// The period was not over at the cut-off.
        let provisional: Bool
        let figures: [FigureItem]
        /// Breakdowns that would point at a person.
        let withheldBreakdowns: [String]
        let definitions: [DefinitionItem]

        init(of account: Account) {
            publisher = account.terms.publisher
            period = PeriodItem(
                from: account.period.from.text, to: account.period.through.text,
                startsAt: RFC3339.text(account.period.start), endsBefore: RFC3339.text(account.period.end),
                timeZone: account.period.localTime.name)
            cutOff = CutOffItem(
                journalSequence: account.cutOff.sequence, at: account.cutOff.at.map(RFC3339.text))
            formulaVersion = Formula.version
            suppressedBelow = account.terms.suppressBelow
            provisional = account.isProvisional
            figures = account.observations.map(FigureItem.init)
            let published = account.breakdowns.map(\.dimension)
            withheldBreakdowns = Census.brokenDownBy.filter { !published.contains($0) }.map(\.rawValue)
            definitions = Indicator.allCases.map(DefinitionItem.init)
        }
    }

    private struct PeriodItem: Encodable {
        /// First and last local day, both included.
        let from: String
        let to: String
        let startsAt: String
        let endsBefore: String
        let timeZone: String
    }

    private struct CutOffItem: Encodable {
        let journalSequence: Int64
        let at: String?
    }

    private struct FigureItem: Encodable {
        let indicator: String
        let dimension: String
        let group: String
        let label: [String: String]
        let unit: String
        let value: Decimal?
        let numerator: Int?
        let denominator: Int?
        let withheld: String?

        init(_ observation: Observation) {
            let cell = PublishedCell(observation: observation)
            indicator = observation.indicator.rawValue
            dimension = observation.dimension.rawValue
            group = observation.group.code
            label = Dictionary(
                uniqueKeysWithValues: Wording.all.map { ($0.language.rawValue, cell.label(in: $0)) })
            unit = cell.unit
            value = cell.value.flatMap { Decimal(string: $0) }
            numerator = cell.numerator
            denominator = cell.denominator
            withheld = cell.withheld
        }
    }

    private struct DefinitionItem: Encodable {
        let indicator: String
        let fr: DefinitionText
        let en: DefinitionText

        init(_ indicator: Indicator) {
            self.indicator = indicator.rawValue
            fr = DefinitionText(Wording.french.definition(indicator))
            en = DefinitionText(Wording.english.definition(indicator))
        }
    }

    private struct DefinitionText: Encodable {
        let title: String
        let meaning: String
        let numerator: String?
        let denominator: String?
        let edgeCases: [String]

        init(_ definition: Wording.Definition) {
            title = definition.title
            meaning = definition.meaning
            numerator = definition.numerator
            denominator = definition.denominator
            edgeCases = definition.edges
        }
    }
}
