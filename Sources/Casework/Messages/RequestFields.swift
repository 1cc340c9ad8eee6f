/// What a message says of one optional field: nothing, that it is empty now, or its value.
public enum Stated<Value: Codable & Sendable & Equatable>: Codable, Sendable, Equatable {
    /// The message does not mention the field: unchanged.
    case absent
    /// The message says `null`: cleared.
    case cleared
    /// The message gives a value.
    case value(Value)

    /// The value given, if one is.
    public var value: Value? {
        if case .value(let value) = self { value } else { nil }
    }

    /// Whether the message mentions the field at all.
    public var isStated: Bool { self != .absent }
}

/// The optional fields of a service request, as one message states them (GeoReport v2 and the 311 system's own).
public struct RequestFields: Codable, Sendable, Equatable {
    public var serviceCode: Stated<String> = .absent
    public var serviceName: Stated<String> = .absent
    public var description: Stated<String> = .absent
    public var address: Stated<String> = .absent
    public var addressID: Stated<String> = .absent
    public var postalCode: Stated<String> = .absent
    /// WGS 84, degrees.
    public var coordinates: Stated<Coordinates> = .absent
    public var status: Stated<RequestStatus> = .absent
    public var statusNotes: Stated<String> = .absent
    public var agencyResponsible: Stated<String> = .absent
    public var channel: Stated<Channel> = .absent
    /// BCP 47 tag.
    public var language: Stated<String> = .absent
    /// The nature that the 311 agent recorded.
    public var nature: Stated<Kind> = .absent
    public var firstName: Stated<String> = .absent
    public var lastName: Stated<String> = .absent
    public var phone: Stated<String> = .absent
    public var email: Stated<String> = .absent
    public var accountID: Stated<String> = .absent
    /// The 311 system says that the citizen stays anonymous; never inferred.
    public var anonymous: Stated<Bool> = .absent
    /// The request that 311 names as this one's parent: evidence of the matter, never of the citizen.
    public var parentRequestID: Stated<RequestID> = .absent
    /// The request that this one replaces: a transfer, no contact.
    public var replacesRequestID: Stated<RequestID> = .absent
    /// District of the place of the matter: slug or name, as sent.
    public var district: Stated<String> = .absent
    /// District of the citizen's home: slug or name, as sent.
    public var citizenDistrict: Stated<String> = .absent
    /// How the citizen was informed, when a closure says so.
    public var citizenInformed: Stated<CitizenInformed> = .absent
    /// Names of optional fields that could not be read and were set aside.
    public var setAside: [String] = []

    /// Fields of which none is stated.
    public init() {}
}

/// A place in WGS 84.
public struct Coordinates: Codable, Sendable, Hashable {
    /// Degrees north, -90 to 90.
    public let latitude: Double
    /// Degrees east, -180 to 180.
    public let longitude: Double

    /// A place, or `nil` where a number is no coordinate.
    public init?(latitude: Double, longitude: Double) {
        guard (-90.0...90.0).contains(latitude), (-180.0...180.0).contains(longitude) else { return nil }
        self.latitude = latitude
        self.longitude = longitude
    }
}

/// The four `citizen_informed_*` fields of an update, any of which may be missing.
public struct CitizenInformed: Codable, Sendable, Hashable {
    public var at: Instant?
    public var by: String?
    public var channel: Channel?
    public var outcome: FollowUpOutcome?

    /// What an update says of it.
    public init(at: Instant?, by: String?, channel: Channel?, outcome: FollowUpOutcome?) {
        self.at = at
        self.by = by
        self.channel = channel
        self.outcome = outcome
    }
}
