/// What a matter can be about: the sections of the topic lexicon.
enum Topic: UInt8, CaseIterable, Sendable {
    // Waste.
    case garbage, recycling, organics, yardWaste, bulky, collection, bin, binSupply, ecocentre, dumping, publicBin
    // Winter.
    case snow, windrow, snowbank, ice
    // Streets.
    case sidewalk, pothole, pavement, curb, manhole, catchBasin, sinkhole, markings, sweeping, dust, ditch, bridge
    case roadworks, detour
    // Traffic and light.
    case trafficLight, sign, speeding, crossing, traffic, bikePath, streetlight
    // Water.
    case waterQuality, boilNotice, waterPressure, noWater, waterLeak, hydrant, waterMeter, pumpStation, water
    case sewer, sewerBackup, flooding
    // Green.
    case tree, hedge, grass, weeds
    // Parks.
    case park, playground, splashPad, parkFurniture, toilets, dogPark, sportsField, rink
    // Animals.
    case dog, cat, wildlife, vermin, insects, deadAnimal, animalLicence, shelter
    // Peace and order.
    case noise, music, event, derelict, messyLot, smoke, odour, graffiti, needles, homeless, loitering
    // Building.
    case permit, building, homePool, fence, zoning, inspection
    // Money.
    case tax, assessment, refund, invoice
    // Parking.
    case ticket, parking, residentSticker, parkingMeter, towing, abandonedVehicle
    // Damage.
    case vehicleDamage, mailbox, wall, lawnDamage, claim
    // Transport.
    case bus, busShelter, paratransit
    // Culture and leisure.
    case library, swimming, arena, camp, registration, leisure, culture
    // The city's own dealings.
    case staffConduct, phoneWait, callback, website
    case police, fireService, accessRequest, court, election
    // Buildings of the city.
    case ramp, elevator, school, cemetery, heating, privacy

    /// The section's name in the lexicon's text: `yard_waste`.
    var sectionName: String {
        var name = ""
        for character in String(describing: self) {
            if character.isUppercase { name += "_" }
            name += character.lowercased()
        }
        return name
    }
}

/// Which service of the city a topic belongs to; some belong to several.
struct TopicFamily: OptionSet, Sendable {
    let rawValue: UInt32

    static let waste = TopicFamily(rawValue: 1 << 0)
    static let winter = TopicFamily(rawValue: 1 << 1)
    static let streets = TopicFamily(rawValue: 1 << 2)
    static let traffic = TopicFamily(rawValue: 1 << 3)
    static let light = TopicFamily(rawValue: 1 << 4)
    static let water = TopicFamily(rawValue: 1 << 5)
    static let green = TopicFamily(rawValue: 1 << 6)
    static let parks = TopicFamily(rawValue: 1 << 7)
    static let animals = TopicFamily(rawValue: 1 << 8)
    static let noise = TopicFamily(rawValue: 1 << 9)
    static let nuisance = TopicFamily(rawValue: 1 << 10)
    static let building = TopicFamily(rawValue: 1 << 11)
    static let money = TopicFamily(rawValue: 1 << 12)
    static let parking = TopicFamily(rawValue: 1 << 13)
    static let damage = TopicFamily(rawValue: 1 << 14)
    static let transport = TopicFamily(rawValue: 1 << 15)
    static let leisure = TopicFamily(rawValue: 1 << 16)
    static let conduct = TopicFamily(rawValue: 1 << 17)
    static let safety = TopicFamily(rawValue: 1 << 18)
    static let administration = TopicFamily(rawValue: 1 << 19)
    static let premises = TopicFamily(rawValue: 1 << 20)
}

extension Topic {
    /// How much a topic in common says.
    enum Reach: Sendable {
        /// One kind of thing: `streetlight`.
        case specific
        /// A whole field: `snow`, `water`.
        case general
        /// Where something is or how it shows, rather than what it is: `park`, `odour`.
        case setting
    }

    var reach: Reach {
        switch self {
        case .collection, .bin, .snow, .water, .sewer, .traffic, .noise, .parking, .claim, .invoice, .leisure,
            .registration, .inspection, .website, .ice, .pavement, .roadworks, .dumping, .police, .grass, .flooding,
            .permit, .tax, .ticket, .bus, .library, .staffConduct, .building, .tree, .dog:
            .general
        case .park, .school, .sidewalk, .odour, .bridge, .callback, .event, .heating, .culture, .wall, .vehicleDamage:
            .setting
        default: .specific
        }
    }

    /// What a matter of any kind can lead to.
    var isConsequence: Bool {
        switch self {
        case .claim, .refund, .invoice, .staffConduct, .phoneWait, .callback, .website, .inspection, .court, .police,
            .accessRequest, .privacy:
            true
        default: false
        }
    }

    var families: TopicFamily {
        switch self {
        case .garbage, .recycling, .organics, .yardWaste, .bulky, .collection, .bin, .binSupply, .ecocentre: .waste
        case .dumping: [.waste, .nuisance]
        case .publicBin: [.waste, .parks]
        case .snow, .windrow, .snowbank: .winter
        case .ice: [.winter, .parks]
        case .sidewalk: [.streets, .winter]
        case .pothole, .pavement, .curb, .markings, .roadworks, .dust, .bridge: .streets
        case .manhole, .catchBasin, .sinkhole, .ditch: [.streets, .water]
        case .sweeping: .streets
        case .detour: [.streets, .traffic]
        case .trafficLight, .sign, .speeding, .crossing, .traffic: .traffic
        case .bikePath: [.traffic, .streets]
        case .streetlight: .light
        case .waterQuality, .boilNotice, .waterPressure, .noWater, .waterLeak, .hydrant, .waterMeter, .pumpStation,
            .water, .sewer, .sewerBackup, .flooding:
            .water
        case .tree, .hedge, .weeds: .green
        case .grass: [.green, .parks, .nuisance]
        case .park, .playground, .splashPad, .parkFurniture, .toilets, .sportsField, .rink: .parks
        case .dogPark: [.parks, .animals]
        case .dog, .cat, .wildlife, .vermin, .insects, .deadAnimal, .animalLicence, .shelter: .animals
        case .noise, .music: .noise
        case .event: [.noise, .leisure]
        case .derelict, .messyLot, .graffiti, .needles, .homeless, .loitering: .nuisance
        case .smoke, .odour: [.nuisance, .noise]
        case .permit, .building, .homePool, .zoning: .building
        case .fence: [.building, .damage]
        case .inspection: [.building, .nuisance]
        case .tax, .assessment, .invoice: .money
        case .refund: [.money, .damage, .leisure]
        case .ticket, .residentSticker, .parkingMeter, .towing: .parking
        case .parking, .abandonedVehicle: [.parking, .nuisance]
        case .vehicleDamage, .mailbox, .wall, .lawnDamage, .claim: .damage
        case .bus, .busShelter, .paratransit: .transport
        case .library: [.leisure, .premises]
        case .swimming, .arena, .camp, .registration, .leisure, .culture: .leisure
        case .staffConduct, .phoneWait, .callback, .website: .conduct
        case .police, .fireService: .safety
        case .accessRequest, .court, .election, .privacy: .administration
        case .ramp, .elevator, .heating, .cemetery, .school: .premises
        }
    }
}

/// A set of topics.
struct TopicSet: Sendable, Equatable {
    private(set) var bits: UInt128 = 0

    init(bits: UInt128 = 0) { self.bits = bits }
    init(_ topics: Topic...) { for topic in topics { bits |= 1 << UInt128(topic.rawValue) } }

    var isEmpty: Bool { bits == 0 }
    func contains(_ topic: Topic) -> Bool { bits & (1 << UInt128(topic.rawValue)) != 0 }
    func union(_ other: TopicSet) -> TopicSet { TopicSet(bits: bits | other.bits) }
    func intersection(_ other: TopicSet) -> TopicSet { TopicSet(bits: bits & other.bits) }

    /// Those of one kind of thing.
    var specific: TopicSet { TopicSet(bits: bits & Self.specificBits) }
    /// Those that are a thing of their own: not the bill, the claim, the clerk or the answer that any matter can lead to.
    var things: TopicSet { TopicSet(bits: bits & ~Self.consequenceBits & ~Self.settingBits) }
    /// Those that say what it is, not where.
    var telling: TopicSet { TopicSet(bits: bits & ~Self.settingBits) }

    /// The services that it is of.
    var families: TopicFamily {
        var families: TopicFamily = []
        var rest = bits
        while rest != 0 {
            families.formUnion(Self.families[rest.trailingZeroBitCount])
            rest &= rest - 1
        }
        return families
    }

    private static let families = Topic.allCases.map(\.families)
    private static let specificBits = bits { $0.reach == .specific }
    private static let settingBits = bits { $0.reach == .setting }
    private static let consequenceBits = bits { $0.isConsequence }

    private static func bits(of isMeant: (Topic) -> Bool) -> UInt128 {
        Topic.allCases.filter(isMeant).reduce(0) { $0 | 1 << UInt128($1.rawValue) }
    }
}
