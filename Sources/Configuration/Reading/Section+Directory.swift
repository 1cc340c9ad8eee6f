import Casework

/// Who sits where and when.
extension Section {
    /// The directory of this section.
    func directory() -> Directory {
        let standard = Policy.default.directory
        let districts = (elements("districts") ?? []).compactMap { section in
            section.district().map { Placed(section: section, value: $0) }
        }
        let councillors = (elements("councillors") ?? []).compactMap { section in
            section.councillor().map { Placed(section: section, value: $0) }
        }
        checkOverlaps(districts, key: "slug", what: "the district", by: \.slug, validity: \.validity)
        checkOverlaps(councillors, key: "district", what: "a mandate of", by: \.district, validity: \.validity)
        checkSeats(of: councillors, in: districts.map(\.value))
        let fallback = section("fallback")
        return Directory(
            districts: districts.map(\.value), councillors: councillors.map(\.value),
            officials: officials() ?? standard.officials,
            fallback: Office(
                name: fallback.value("name", default: standard.fallback.name, as: .text),
                address: fallback.optional("address", as: .text)))
    }

    /// Something read, and where.
    private struct Placed<Value> {
        let section: Section
        let value: Value
    }

    private func district() -> District? {
        let slug = required("slug", as: .text)
        let name = required("name", as: .text)
        let validity = validity()
        guard let slug, let name else { return nil }
        // Routing keys write it for a district that is not known.
        if slug == "unknown" { error("slug", "unknown stands for districts that are not known") }
        return District(slug: slug, name: name, validity: validity)
    }

    private func councillor() -> Councillor? {
        let district = required("district", as: .text)
        let name = optional("name", as: .text)
        let address = optional("address", as: .text)
        let validity = validity()
        let substitute = optionalSection("substitute")?.office()
        guard let district else { return nil }
        if !gives("name"), address != nil { error("address", "a vacant seat has no address") }
        if !gives("name"), !gives("substitute") { error("name", "a vacant seat needs a substitute") }
        return Councillor(
            district: district, office: name.map { Office(name: $0, address: address) }, validity: validity,
            substitute: substitute)
    }

    private func officials() -> [Official]? {
        guard let sections = elements("officials") else { return nil }
        var taken: Set<String> = []
        return sections.compactMap { section in
            if !section.gives("services") { section.error("services", "is missing: service codes, or \"*\"") }
            let services = section.values("services", as: .text) ?? []
            if section.gives("services"), section.isEmptyList("services") {
                section.error("services", "needs at least one service code, or \"*\"")
            }
            for code in services where !taken.insert(code).inserted {
                section.error("services", "\(code) has an official already")
            }
            let office = section.office()
            let substitute = section.optionalSection("substitute")?.office()
            return office.map { Official(services: services, office: $0, substitute: substitute) }
        }
    }

    private func office() -> Office? {
        let name = required("name", as: .text)
        let address = optional("address", as: .text)
        return name.map { Office(name: $0, address: address) }
    }

    private func validity() -> Validity {
        let validity = Validity(from: optional("valid_from", as: .day), through: optional("valid_to", as: .day))
        if let from = validity.from, let through = validity.through, through < from {
            error("valid_to", "is before valid_from")
        }
        return validity
    }

    /// On no day two of `items` may answer to the same slug.
    private func checkOverlaps<Value>(
        _ items: [Placed<Value>], key: String, what: String, by slug: KeyPath<Value, String>,
        validity: KeyPath<Value, Validity>
    ) {
        for (_, group) in Dictionary(grouping: items.indices, by: { items[$0].value[keyPath: slug] }) {
            let byStart = group.sorted {
                (items[$0].value[keyPath: validity].start, $0) < (items[$1].value[keyPath: validity].start, $1)
            }
            for (earlier, later) in zip(byStart, byStart.dropFirst()) {
                let end = items[earlier].value[keyPath: validity].end
                guard items[later].value[keyPath: validity].start <= end else { continue }
                items[later].section.error(
                    key, "\(what) \(items[later].value[keyPath: slug]) overlaps \(items[earlier].section.path)")
            }
        }
    }

    /// A mandate is for a district of the list, where there is a list.
    private func checkSeats(of councillors: [Placed<Councillor>], in districts: [District]) {
        let slugs = Set(districts.map(\.slug))
        guard !slugs.isEmpty else { return }
        for councillor in councillors where !slugs.contains(councillor.value.district) {
            let slug = councillor.value.district
            councillor.section.error(
                "district", "\(slug) is no district of the list" + Spelling.hint(for: slug, among: slugs.sorted()))
        }
    }
}

extension Validity {
    /// Day number of its first day.
    fileprivate var start: Int { from?.dayNumber ?? .min }
    /// Day number of its last day.
    fileprivate var end: Int { through?.dayNumber ?? .max }
}
