internal import Contract

/// One column of the table of open data: what stands in it, and how the data dictionary describes it.
struct TableColumn: Sendable {
    /// As Table Schema (Frictionless Data) names them.
    enum ValueType: String, Sendable { case string, integer, number, date, datetime }

    let name: String
    let type: ValueType
    /// In French and in English.
    let meaning: (french: String, english: String)
    /// The words that can stand in it, where they are few.
    var words: [String]?
    /// Every row has it.
    var isRequired = true
    let text: @Sendable (Account, PublishedCell) -> String

    /// All of them, in their order.
    static let all: [TableColumn] = ofAccount + ofFigure

    /// Which account a row belongs to.
    private static let ofAccount: [TableColumn] = [
        TableColumn(
            name: "period_from", type: .date, meaning: ("Premier jour de la période.", "First day of the period."),
            text: { account, _ in account.period.from.text }),
        TableColumn(
            name: "period_to", type: .date,
            meaning: ("Dernier jour de la période, compris.", "Last day of the period, included."),
            text: { account, _ in account.period.through.text }),
        TableColumn(
            name: "cut_off_sequence", type: .integer,
            meaning: ("Dernière inscription du journal qui compte.", "Last row of the journal that counts."),
            text: { account, _ in String(account.cutOff.sequence) }),
        TableColumn(
            name: "cut_off_at", type: .datetime,
            meaning: (
                "Instant où les données s’arrêtent, en UTC; vide si le registre l’est.",
                "Instant at which the data end, in UTC; empty where the record is."
            ),
            isRequired: false, text: { account, _ in account.cutOff.at.map(RFC3339.text) ?? "" }),
        TableColumn(
            name: "formula_version", type: .string,
            meaning: ("Version des définitions.", "Version of the definitions."), text: { _, _ in Formula.version }),
    ]

    private static let ofFigure: [TableColumn] = [
        TableColumn(
            name: "indicator", type: .string, meaning: ("Ce qui est compté.", "What is counted."),
            words: Indicator.allCases.map(\.rawValue), text: { $1.observation.indicator.rawValue }),
        TableColumn(
            name: "dimension", type: .string,
            meaning: (
                "Selon quoi le chiffre est ventilé; `city` : toute la ville.",
                "By what the figure is broken down; `city`: the whole city."
            ),
            words: Dimension.allCases.map(\.rawValue), text: { $1.observation.dimension.rawValue }),
        TableColumn(
            name: "group", type: .string,
            meaning: ("Code du groupe; vide pour le tout.", "Code of the group; empty for the whole."),
            isRequired: false, text: { $1.observation.group.code }),
        TableColumn(
            name: "label_fr", type: .string, meaning: ("Le groupe en français.", "The group in French."),
            isRequired: false, text: { $1.label(in: .french) }),
        TableColumn(
            name: "label_en", type: .string, meaning: ("Le groupe en anglais.", "The group in English."),
            isRequired: false, text: { $1.label(in: .english) }),
        TableColumn(
            name: "unit", type: .string,
            meaning: ("Nombre, part de 0 à 1, ou secondes.", "A count, a share from 0 to 1, or seconds."),
            words: ["count", "share", "seconds"], text: { $1.unit }),
        TableColumn(
            name: "value", type: .number,
            meaning: (
                "Le chiffre; vide s’il n’est pas publié ou s’il n’y a rien à diviser.",
                "The figure; empty where it is not published or there is nothing to divide by."
            ),
            isRequired: false, text: { $1.value ?? "" }),
        TableColumn(
            name: "numerator", type: .integer, meaning: ("D’une part, le numérateur.", "Of a share, the numerator."),
            isRequired: false, text: { $1.numerator.map(String.init) ?? "" }),
        TableColumn(
            name: "denominator", type: .integer,
            meaning: ("D’une part, le dénominateur.", "Of a share, the denominator."), isRequired: false,
            text: { $1.denominator.map(String.init) ?? "" }),
        TableColumn(
            name: "withheld", type: .string,
            meaning: (
                "Pourquoi le chiffre n’est pas publié : il désignerait une personne, ou porte sur trop peu de cas.",
                "Why the figure is not published: it would point at a person, or is of too few cases."
            ),
            words: Withheld.allCases.map(\.rawValue), isRequired: false, text: { $1.withheld ?? "" }),
    ]
}
