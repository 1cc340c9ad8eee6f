internal import Casework

extension Census {
    /// The breakdowns that can be published: by district, by service, by channel.
    func breakdowns(districts: [District], threshold: Int) -> [Breakdown] {
        [byDistrict(districts, threshold), byService(threshold), byChannel(threshold)].compactMap(\.self)
    }

    /// All that are made.
    static let brokenDownBy: [Dimension] = [.district, .service, .channel]

    /// What is broken down of the city as a whole: the tables' totals.
    var totals: Breakdown.Counts { counts { _ in "" }[""] ?? Breakdown.Counts() }

    /// All districts that the directory lists for the period, and any other that contacts name; those without come last.
    private func byDistrict(_ districts: [District], _ threshold: Int) -> Breakdown? {
        let counts = counts { $0.district ?? Self.unknown }
        let listed = districts.filter { $0.validity.overlaps(period.from, period.through) }
        var names = Dictionary(listed.map { ($0.slug, $0.name) }, uniquingKeysWith: { _, last in last })
        for slug in counts.keys where names[slug] == nil && slug != Self.unknown { names[slug] = slug }
        var groups = names.sorted { $0.key < $1.key }.map { slug, name in
            (group: FigureGroup.named(code: slug, name: name), counts: counts[slug] ?? Breakdown.Counts())
        }
        if let rest = counts[Self.unknown] { groups.append((.code(Self.unknown), rest)) }
        return Breakdown(by: .district, groups, threshold: threshold)
    }

    /// The services about which a complaint was received or fell due, by name; all others together come last.
    private func byService(_ threshold: Int) -> Breakdown? {
        let counts = counts { $0.serviceCode ?? $0.serviceName ?? Self.unknown }
        var names: [String: String] = [:]
        for contact in contacts {
            if let code = contact.serviceCode ?? contact.serviceName { names[code] = contact.serviceName ?? code }
        }
        var groups: [(group: FigureGroup, counts: Breakdown.Counts)] = []
        var rest = Breakdown.Counts()
        func place(_ code: String) -> [String] { FoldedText(names[code]).strings + [code] }
        let listed = counts.filter { $0.key != Self.unknown }
            .sorted { place($0.key).lexicographicallyPrecedes(place($1.key)) }
        for (code, count) in listed {
            if count.complaints == 0, count.due == 0, count.meetings == 0 {
                rest.requests += count.requests
            } else {
                groups.append((.named(code: code, name: names[code] ?? code), count))
            }
        }
        if rest.requests > 0 { groups.append((.code("without_complaint"), rest)) }
        if let unknown = counts[Self.unknown] { groups.append((.code(Self.unknown), unknown)) }
        return Breakdown(by: .service, groups, threshold: threshold)
    }

    private func byChannel(_ threshold: Int) -> Breakdown? {
        let counts = counts { $0.channel?.rawValue ?? Self.unknown }
        var groups = Channel.allCases.map { channel in
            (group: FigureGroup.code(channel.rawValue), counts: counts[channel.rawValue] ?? Breakdown.Counts())
        }
        if let rest = counts[Self.unknown] { groups.append((.code(Self.unknown), rest)) }
        return Breakdown(by: .channel, groups, threshold: threshold)
    }

    private static let unknown = "unknown"

    /// The counts of each group that `key` puts contacts into. A case counts where its first complaint contact does, a meeting
    /// where the contact does that asked for it.
    private func counts(_ key: (RecordedContact) -> String) -> [String: Breakdown.Counts] {
        var counts: [String: Breakdown.Counts] = [:]
        for contact in registered {
            counts[key(contact), default: .init()].requests += 1
            if contact.isComplaint { counts[key(contact), default: .init()].complaints += 1 }
        }
        for promise in leading {
            counts[key(promise.contact), default: .init()].due += 1
            if promise.outcome == .onTime { counts[key(promise.contact), default: .init()].onTime += 1 }
        }
        for contact in secondCalls { counts[key(contact), default: .init()].secondCalls += 1 }
        for meeting in meetings {
            guard let asking = meeting.askedBy.flatMap({ chronicle.contacts[$0] }) else { continue }
            counts[key(asking), default: .init()].meetings += 1
        }
        return counts
    }
}

extension Validity {
    /// Whether it holds on any day from `first` to `last`.
    fileprivate func overlaps(_ first: CivilDate, _ last: CivilDate) -> Bool {
        (from.map { $0 <= last } ?? true) && (through.map { $0 >= first } ?? true)
    }
}
