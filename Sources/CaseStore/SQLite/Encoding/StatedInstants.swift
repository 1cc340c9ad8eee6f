internal import Casework

/// When each field of a contact was last stated, in a few bytes: for each instant, the fields that it gave.
///
/// Almost every contact has one instant for all its fields. A field of the contract is a byte; any other is 0 and its name.
/// The list of fields is only ever added to at its end.
enum StatedInstants {
    private static let fields = [
        "service_code", "service_name", "description", "address", "address_id", "zipcode", "lat", "long", "coordinates",
        "status", "status_notes", "agency_responsible", "channel", "language", "nature", "first_name", "last_name",
        "phone", "email", "account_id", "anonymous", "parent_service_request_id", "replaces_service_request_id",
        "district", "citizen_district", "citizen_informed", "citizen_informed_at", "citizen_informed_by",
        "citizen_informed_channel", "citizen_informed_outcome", "requested_datetime",
    ]
    private static let codes: [String: UInt8] = Dictionary(
        uniqueKeysWithValues: fields.enumerated().map { ($1, UInt8($0 + 1)) })

    /// The column for `instants`.
    static func encode(_ instants: [String: Instant]) -> [UInt8] {
        if instants.isEmpty { return [] }
        var groups: [(at: Instant, fields: [String])] = []
        for (field, instant) in instants {
            if let index = groups.firstIndex(where: { $0.at == instant }) {
                groups[index].fields.append(field)
            } else {
                groups.append((instant, [field]))
            }
        }
        var writer = ByteWriter(capacity: groups.count * 10 + instants.count)
        for group in groups {
            writer.word(UInt64(bitPattern: group.at.milliseconds))
            writer.length(group.fields.count)
            for field in group.fields {
                if let code = codes[field] {
                    writer.byte(code)
                } else {
                    writer.byte(0)
                    writer.text(field)
                }
            }
        }
        return writer.bytes
    }

    /// The instants of a column.
    static func decode(_ column: [UInt8]) throws(StoreError) -> [String: Instant] {
        var reader = ByteReader(column)
        var instants: [String: Instant] = [:]
        while !reader.isAtEnd, !reader.failed {
            let instant = Instant(milliseconds: Int64(bitPattern: reader.word()))
            let count = min(reader.length(), column.count)
            instants.reserveCapacity(instants.count + count)
            for _ in 0..<count {
                let code = Int(reader.byte())
                guard code <= fields.count else { throw .inputOutput("an instant of an unknown field") }
                instants[code == 0 ? reader.text() : fields[code - 1]] = instant
            }
        }
        guard !reader.failed else { throw .inputOutput("instants of fields cut short") }
        return instants
    }
}
