/// Who sits where and when: districts, councillors, officials and the office that stands in.
public struct Directory: Sendable, Equatable {
    public var districts: [District] { didSet { districtNames = DistrictNames(of: districts) } }
    /// What the districts can be called, folded once.
    private(set) var districtNames: DistrictNames
    public var councillors: [Councillor]
    public var officials: [Official]
    /// The office that is asked when the district is unknown or nobody else can be.
    public var fallback: Office
    /// Where the districts lie.
    public var boundaries: Boundaries
    /// Which addresses lie in which district.
    public var addresses: AddressTable

    /// A directory.
    public init(
        districts: [District] = [], councillors: [Councillor] = [], officials: [Official] = [],
        fallback: Office = Office(name: "Greffe de la Ville", address: nil), boundaries: Boundaries = .none,
        addresses: AddressTable = .none
    ) {
        self.districts = districts
        districtNames = DistrictNames(of: districts)
        self.councillors = councillors
        self.officials = officials
        self.fallback = fallback
        self.boundaries = boundaries
        self.addresses = addresses
    }
}

/// From which local day to which something is valid; both ends included, `nil` being open.
public struct Validity: Sendable, Hashable {
    public var from: CivilDate?
    public var through: CivilDate?

    /// Valid from `from` through `through`.
    public init(from: CivilDate? = nil, through: CivilDate? = nil) {
        self.from = from
        self.through = through
    }

    /// Whether `day` lies within.
    public func contains(_ day: CivilDate) -> Bool {
        if let from, day < from { return false }
        if let through, through < day { return false }
        return true
    }
}

/// An electoral district. A bare number is no identity: the slug is.
public struct District: Sendable, Equatable {
    /// Stable, `[a-z0-9-]+`; used in routing keys.
    public var slug: String
    /// As people say it.
    public var name: String
    public var validity: Validity

    /// A district.
    public init(slug: String, name: String, validity: Validity = Validity()) {
        self.slug = slug
        self.name = name
        self.validity = validity
    }
}

/// A person or office and where to reach them in the city's own systems.
public struct Office: Sendable, Equatable {
    public var name: String
    public var address: String?

    /// An office.
    public init(name: String, address: String?) {
        self.name = name
        self.address = address
    }
}

/// A councillor's mandate.
public struct Councillor: Sendable, Equatable {
    /// Slug of the district.
    public var district: String
    /// `nil`: the seat is vacant.
    public var office: Office?
    public var validity: Validity
    public var substitute: Office?

    /// A mandate.
    public init(district: String, office: Office?, validity: Validity = Validity(), substitute: Office? = nil) {
        self.district = district
        self.office = office
        self.validity = validity
        self.substitute = substitute
    }
}

/// An official and the services that they answer for.
public struct Official: Sendable, Equatable {
    /// Service codes; `*` is every service.
    public var services: [String]
    public var office: Office
    public var substitute: Office?

    /// An official.
    public init(services: [String], office: Office, substitute: Office? = nil) {
        self.services = services
        self.office = office
        self.substitute = substitute
    }
}
