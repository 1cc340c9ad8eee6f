/// Takes over what a message states of a contact's fields: an older statement never overrides a newer one.
///
/// A field that no update has touched stands since the registration, so that only updates leave an instant behind.
struct Restatement {
    private(set) var contact: Contact
    /// Names of the fields that have another value now.
    private(set) var changed: Set<String> = []
    /// Names of the fields whose statement came too late to count.
    private(set) var outdated: Set<String> = []
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
        take(fields.serviceCode, .serviceCode, \.serviceCode)
        take(fields.serviceName, .serviceName, \.serviceName)
        take(fields.channel, .channel, \.channel)
        take(fields.language, .language, \.language)
        take(fields.nature, .nature, \.recordedNature)
        take(fields.parentRequestID, .parent, \.parentRequestID)
        take(fields.replacesRequestID, .replaces, \.replacesRequestID)
        if !fields.setAside.isEmpty { contact.flags.insert(.fieldsSetAside) }
    }

    private mutating func takeDetails(_ fields: RequestFields) {
        var details = contact.details ?? ContactDetails()
        take(fields.description, .description, in: &details.description)
        take(fields.address, .address, in: &details.address)
        take(fields.addressID, .addressID, in: &details.addressID)
        take(fields.postalCode, .postalCode, in: &details.postalCode)
        take(fields.coordinates, .coordinates, in: &details.coordinates)
        take(fields.statusNotes, .statusNotes, in: &details.statusNotes)
        take(fields.agencyResponsible, .agency, in: &details.agencyResponsible)
        take(fields.firstName, .firstName, in: &details.firstName)
        take(fields.lastName, .lastName, in: &details.lastName)
        take(fields.phone, .phone, in: &details.phone)
        take(fields.email, .email, in: &details.email)
        take(fields.accountID, .account, in: &details.accountID)
        take(fields.district, .district, in: &details.district)
        take(fields.citizenDistrict, .citizenDistrict, in: &details.citizenDistrict)
        contact.details = details
    }

    /// A status is never cleared. The last closing is remembered, since a reopening is told by it.
    private mutating func takeStatus(_ stated: Stated<RequestStatus>) {
        guard let status = stated.value else { return }
        if status == .closed {
            contact.statedAt[.lastClosing] = max(contact.statedAt[.lastClosing] ?? statedAt, statedAt)
        }
        guard isNewest(.status, hasValue: true) else { return }
        if contact.status != status { changed.insert(FieldName.status.rawValue) }
        contact.status = status
    }

    private mutating func takeAnonymity(_ stated: Stated<Bool>) {
        guard stated.isStated, isNewest(.anonymous, hasValue: true) else { return }
        let anonymous = stated.value ?? false
        guard anonymous != contact.flags.contains(.anonymous) else { return }
        changed.insert(FieldName.anonymous.rawValue)
        if anonymous { contact.flags.insert(.anonymous) } else { contact.flags.remove(.anonymous) }
    }

    private mutating func take<Value>(
        _ stated: Stated<Value>, _ name: FieldName, _ field: WritableKeyPath<Contact, Value?>
    ) {
        guard stated.isStated else { return }
        var value = contact[keyPath: field]
        take(stated, name, in: &value)
        contact[keyPath: field] = value
    }

    private mutating func take<Value>(_ stated: Stated<Value>, _ name: FieldName, in field: inout Value?) {
        guard stated.isStated, isNewest(name, hasValue: field != nil) else { return }
        guard field != stated.value else { return }
        field = stated.value
        changed.insert(name.rawValue)
    }

    /// Whether nothing newer was stated of `name`; remembers this statement if so.
    private mutating func isNewest(_ name: FieldName, hasValue: Bool) -> Bool {
        let inForce = contact.statedAt[name] ?? (hasValue ? contact.claimedRegistration : statedAt)
        guard statedAt >= inForce else {
            outdated.insert(name.rawValue)
            return false
        }
        if statedAt != contact.claimedRegistration || contact.statedAt[name] != nil {
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
