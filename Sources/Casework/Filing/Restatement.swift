/// Takes over what a message states of a contact's fields: an older statement never overrides a newer one.
///
/// A field that no update has touched stands since the registration, so that only updates leave an instant behind.
struct Restatement {
    private(set) var contact: Contact
    /// Names of the fields that have another value now.
    private(set) var changed: [FieldName] = []
    /// Names of the fields whose statement came too late to count.
    private(set) var outdated: [FieldName] = []
    private let statedAt: Instant

    /// `fields`, stated at `instant`, taken over into `contact`.
    init(_ fields: RequestFields, of contact: Contact, statedAt instant: Instant) {
        self.contact = contact
        statedAt = instant
        takeRegistration(fields)
        takeDetails(fields)
        takeStatus(fields.status)
        takeAnonymity(fields.anonymous)
    }

    private mutating func takeRegistration(_ fields: RequestFields) {
        contact.serviceCode = taken(fields.serviceCode, .serviceCode, over: contact.serviceCode)
        contact.serviceName = taken(fields.serviceName, .serviceName, over: contact.serviceName)
        contact.channel = taken(fields.channel, .channel, over: contact.channel)
        contact.language = taken(fields.language, .language, over: contact.language)
        contact.recordedNature = taken(fields.nature, .nature, over: contact.recordedNature)
        contact.parentRequestID = taken(fields.parentRequestID, .parent, over: contact.parentRequestID)
        contact.replacesRequestID = taken(fields.replacesRequestID, .replaces, over: contact.replacesRequestID)
        if !fields.setAside.isEmpty { contact.flags.insert(.fieldsSetAside) }
    }

    private mutating func takeDetails(_ fields: RequestFields) {
        var details = contact.details ?? ContactDetails()
        details.description = taken(fields.description, .description, over: details.description)
        details.address = taken(fields.address, .address, over: details.address)
        details.addressID = taken(fields.addressID, .addressID, over: details.addressID)
        details.postalCode = taken(fields.postalCode, .postalCode, over: details.postalCode)
        details.coordinates = taken(fields.coordinates, .coordinates, over: details.coordinates)
        details.statusNotes = taken(fields.statusNotes, .statusNotes, over: details.statusNotes)
        details.agencyResponsible = taken(fields.agencyResponsible, .agency, over: details.agencyResponsible)
        details.firstName = taken(fields.firstName, .firstName, over: details.firstName)
        details.lastName = taken(fields.lastName, .lastName, over: details.lastName)
        details.phone = taken(fields.phone, .phone, over: details.phone)
        details.email = taken(fields.email, .email, over: details.email)
        details.accountID = taken(fields.accountID, .account, over: details.accountID)
        details.district = taken(fields.district, .district, over: details.district)
        details.citizenDistrict = taken(fields.citizenDistrict, .citizenDistrict, over: details.citizenDistrict)
        contact.details = details
    }

    /// A status is never cleared. The last closing is remembered, since a reopening is told by it.
    private mutating func takeStatus(_ stated: Stated<RequestStatus>) {
        guard let status = stated.value else { return }
        if status == .closed {
            contact.statedAt[.lastClosing] = max(contact.statedAt[.lastClosing] ?? statedAt, statedAt)
        }
        guard isNewest(.status, hasValue: true) else { return }
        if contact.status != status { changed.append(.status) }
        contact.status = status
    }

    private mutating func takeAnonymity(_ stated: Stated<Bool>) {
        guard stated.isStated, isNewest(.anonymous, hasValue: true) else { return }
        let anonymous = stated.value ?? false
        guard anonymous != contact.flags.contains(.anonymous) else { return }
        changed.append(.anonymous)
        if anonymous { contact.flags.insert(.anonymous) } else { contact.flags.remove(.anonymous) }
    }

    /// The value of a field that was `former`.
    private mutating func taken<Value>(_ stated: Stated<Value>, _ name: FieldName, over former: Value?) -> Value? {
        guard stated.isStated, isNewest(name, hasValue: former != nil), former != stated.value else { return former }
        changed.append(name)
        return stated.value
    }

    /// Whether nothing newer was stated of `name`; remembers this statement if so.
    private mutating func isNewest(_ name: FieldName, hasValue: Bool) -> Bool {
        let inForce = contact.statedAt[name] ?? (hasValue ? contact.registeredAt : statedAt)
        guard statedAt >= inForce else {
            outdated.append(name)
            return false
        }
        if statedAt != contact.registeredAt || contact.statedAt[name] != nil {
            contact.statedAt[name] = statedAt
        }
        return true
    }
}

/// The names under which a contact remembers when something of it was stated: the contract's, and two of our own.
enum FieldName: String {
    case serviceCode = "service_code"
    case serviceName = "service_name"
    case description
    case address
    case addressID = "address_id"
    case postalCode = "zipcode"
    case coordinates = "lat_long"
    case status
    case statusNotes = "status_notes"
    case agency = "agency_responsible"
    case channel
    case language
    case nature
    case firstName = "first_name"
    case lastName = "last_name"
    case phone
    case email
    case account = "account_id"
    case anonymous
    case parent = "parent_service_request_id"
    case replaces = "replaces_service_request_id"
    case district
    case citizenDistrict = "citizen_district"
    /// When a person last said which contact this one repeats, or that it repeats none.
    case earlier = "earlier_service_request_id"
    /// The last time that 311 closed the request.
    case lastClosing = "closed"
}

extension [String: Instant] {
    /// The instant kept under `name`.
    subscript(_ name: FieldName) -> Instant? {
        get { self[name.rawValue] }
        set { self[name.rawValue] = newValue }
    }
}
