import Casework

/// The optional fields of a request: stated ones alone, cleared ones as null.
extension JSONWriter {
    mutating func fields(_ fields: RequestFields) {
        stated("service_code", fields.serviceCode) { $0.string($1) }
        stated("service_name", fields.serviceName) { $0.string($1) }
        stated("description", fields.description) { $0.string($1) }
        stated("address", fields.address) { $0.string($1) }
        stated("address_id", fields.addressID) { $0.string($1) }
        stated("zipcode", fields.postalCode) { $0.string($1) }
        stated("lat", fields.coordinates) { $0.number($1.latitude) }
        stated("long", fields.coordinates) { $0.number($1.longitude) }
        stated("status", fields.status) { $0.string($1.rawValue) }
        stated("status_notes", fields.statusNotes) { $0.string($1) }
        stated("agency_responsible", fields.agencyResponsible) { $0.string($1) }
        stated("channel", fields.channel) { $0.string($1.rawValue) }
        stated("language", fields.language) { $0.string($1) }
        stated("nature", fields.nature) { $0.string($1.rawValue) }
        stated("first_name", fields.firstName) { $0.string($1) }
        stated("last_name", fields.lastName) { $0.string($1) }
        stated("phone", fields.phone) { $0.string($1) }
        stated("email", fields.email) { $0.string($1) }
        stated("account_id", fields.accountID) { $0.string($1) }
        stated("anonymous", fields.anonymous) { $0.boolean($1) }
        stated("parent_service_request_id", fields.parentRequestID) { $0.string($1.text) }
        stated("replaces_service_request_id", fields.replacesRequestID) { $0.string($1.text) }
        stated("district", fields.district) { $0.string($1) }
        stated("citizen_district", fields.citizenDistrict) { $0.string($1) }
        informed(fields.citizenInformed)
    }

    private mutating func stated<Value>(
        _ name: StaticString, _ value: Stated<Value>, _ write: (inout JSONWriter, Value) -> Void
    ) {
        switch value {
        case .absent: return
        case .cleared:
            key(name)
            null()
        case .value(let value):
            key(name)
            write(&self, value)
        }
    }

    private mutating func informed(_ informed: Stated<CitizenInformed>) {
        switch informed {
        case .absent: return
        case .cleared:
            key("citizen_informed_at")
            null()
        case .value(let informed):
            stated("citizen_informed_at", Self.given(informed.at)) { $0.instant($1) }
            stated("citizen_informed_by", Self.given(informed.by)) { $0.string($1) }
            stated("citizen_informed_channel", Self.given(informed.channel)) { $0.string($1.rawValue) }
            stated("citizen_informed_outcome", Self.given(informed.outcome)) { $0.string($1.rawValue) }
        }
    }

    private static func given<Value>(_ value: Value?) -> Stated<Value> {
        value.map { .value($0) } ?? .absent
    }
}
