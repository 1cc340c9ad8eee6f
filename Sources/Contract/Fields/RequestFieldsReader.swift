import Casework

extension FieldReader {
    /// Longest text of a citizen or about a closure, in characters.
    static let freeTextLimit = 20_000

    /// The optional fields of a request, as `data` states them.
    ///
    /// - Parameter requestID: The request itself, which can neither be its own parent nor replace itself.
    mutating func requestFields(of requestID: RequestID) throws(Refusal) -> RequestFields {
        var fields = RequestFields()
        try readMatter(into: &fields)
        try readPlace(into: &fields)
        try readCitizen(into: &fields)
        try readRelations(into: &fields, of: requestID)
        fields.citizenInformed = try citizenInformed()
        fields.setAside = setAside
        return fields
    }

    private mutating func readMatter(into fields: inout RequestFields) throws(Refusal) {
        fields.serviceCode = try stated("service_code") { FieldValue.code($0) }
        fields.serviceName = try stated("service_name") { FieldValue.text($0, limit: 300) }
        fields.description = try statedText("description", limit: Self.freeTextLimit)
        fields.status = try stated("status") { FieldValue.word($0) }
        fields.statusNotes = try statedText("status_notes", limit: Self.freeTextLimit)
        fields.agencyResponsible = try stated("agency_responsible") { FieldValue.text($0, limit: 300) }
        fields.channel = try stated("channel") { FieldValue.word($0) }
        fields.nature = try stated("nature", FieldValue.kind)
    }

    private mutating func readPlace(into fields: inout RequestFields) throws(Refusal) {
        fields.address = try stated("address") { FieldValue.text($0, limit: 500) }
        fields.addressID = try stated("address_id") { FieldValue.code($0) }
        fields.postalCode = try stated("zipcode") { FieldValue.code($0, limit: 32) }
        fields.coordinates = try coordinates()
        fields.district = try stated("district") { FieldValue.text($0, limit: 200) }
        fields.citizenDistrict = try stated("citizen_district") { FieldValue.text($0, limit: 200) }
    }

    private mutating func readCitizen(into fields: inout RequestFields) throws(Refusal) {
        fields.language = try stated("language", FieldValue.language)
        fields.firstName = try stated("first_name") { FieldValue.text($0, limit: 200) }
        fields.lastName = try stated("last_name") { FieldValue.text($0, limit: 200) }
        fields.phone = try stated("phone", FieldValue.phone)
        fields.email = try stated("email", FieldValue.email)
        fields.accountID = try stated("account_id") { FieldValue.code($0) }
        fields.anonymous = try stated("anonymous", FieldValue.boolean)
    }

    private mutating func readRelations(into fields: inout RequestFields, of requestID: RequestID) throws(Refusal) {
        func other(_ value: JSONValue) -> RequestID? {
            FieldValue.requestID(value).flatMap { $0 == requestID ? nil : $0 }
        }
        fields.parentRequestID = try stated("parent_service_request_id", other)
        fields.replacesRequestID = try stated("replaces_service_request_id", other)
    }

    /// `lat` and `long` together: half a place is none, and is set aside.
    private mutating func coordinates() throws(Refusal) -> Stated<Coordinates> {
        let latitude = try stated("lat", FieldValue.degrees)
        let longitude = try stated("long", FieldValue.degrees)
        switch (latitude, longitude) {
        case (.absent, .absent): return .absent
        case (.cleared, .cleared): return .cleared
        case (.value(let latitude), .value(let longitude)):
            if let place = Coordinates(latitude: latitude, longitude: longitude) { return .value(place) }
            if !(-90.0...90.0).contains(latitude) { try setAside("lat") }
            if !(-180.0...180.0).contains(longitude) { try setAside("long") }
        default:
            if latitude.isStated { try setAside("lat") }
            if longitude.isStated { try setAside("long") }
        }
        return .absent
    }

    /// The four `citizen_informed_*` fields as one: cleared when all that are stated are null.
    private mutating func citizenInformed() throws(Refusal) -> Stated<CitizenInformed> {
        let instant = try stated("citizen_informed_at", FieldValue.instant)
        let author = try stated("citizen_informed_by", FieldValue.author)
        let channel: Stated<Channel> = try stated("citizen_informed_channel") { FieldValue.word($0) }
        let outcome: Stated<FollowUpOutcome> = try stated("citizen_informed_outcome") { FieldValue.word($0) }
        let isStated = instant.isStated || author.isStated || channel.isStated || outcome.isStated
        guard isStated else { return .absent }
        let informed = CitizenInformed(
            at: instant.value, by: author.value, channel: channel.value, outcome: outcome.value)
        return informed == CitizenInformed(at: nil, by: nil, channel: nil, outcome: nil) ? .cleared : .value(informed)
    }
}
