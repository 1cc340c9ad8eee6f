internal import ArgumentParser
internal import Casework

/// What a rectification changes: a value for each field that is given, none for each that is cleared.
struct RectifiedFields: ParsableArguments {
    /// A field that can be corrected, by its name in the contract.
    enum Field: String, CaseIterable, ExpressibleByArgument {
        case description, address, phone, email
        case postalCode = "postal_code"
        case firstName = "first_name"
        case lastName = "last_name"
        case accountID = "account_id"

        fileprivate var path: WritableKeyPath<RequestFields, Stated<String>> {
            switch self {
            case .description: \.description
            case .address: \.address
            case .phone: \.phone
            case .email: \.email
            case .postalCode: \.postalCode
            case .firstName: \.firstName
            case .lastName: \.lastName
            case .accountID: \.accountID
            }
        }
    }

    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help: .say(
            "Un champ et ce qui est vrai, autant de fois qu’il le faut : first_name, last_name, phone, email, account_id, address, postal_code, description.",
            "A field and what is true, as often as needed: first_name, last_name, phone, email, account_id, address, postal_code, description.",
            value: Speech.say("champ=valeur", "field=value")))
    var assignments: [String] = []

    @Option(
        parsing: .singleValue,
        help: .say(
            "Un champ dont rien ne doit rester, autant de fois qu’il le faut.",
            "A field of which nothing is to be on file, as often as needed."))
    var clear: [Field] = []

    func validate() throws {
        guard !assignments.isEmpty || !clear.isEmpty else {
            throw ValidationError(
                Speech.say("dites ce qui change : --set ou --clear", "say what changes: --set or --clear"))
        }
        for assignment in assignments where Self.read(assignment) == nil {
            let fields = Field.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError(
                Speech.say(
                    "« \(assignment) » n’est pas champ=valeur; les champs sont \(fields)",
                    "“\(assignment)” is no field=value; the fields are \(fields)"))
        }
    }

    /// The fields as a message states them.
    var fields: RequestFields {
        var fields = RequestFields()
        for (field, value) in assignments.compactMap(Self.read) { fields[keyPath: field.path] = .value(value) }
        for field in clear { fields[keyPath: field.path] = .cleared }
        return fields
    }

    private static func read(_ assignment: String) -> (Field, String)? {
        let parts = assignment.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[1].isEmpty, let field = Field(rawValue: String(parts[0])) else { return nil }
        return (field, String(parts[1]))
    }
}
