extension Directory {
    /// The slug of the district that `name` means on `day`; `nil` where none is meant, or more than one could be.
    ///
    /// `name` is a slug or a name as people send it: accents, case, hyphens, `district`, `de`, `du`, `des` and `la` do not
    /// matter. A bare number means nothing (`service.md`, "The mandatory meeting": all numbers changed between two elections).
    public func district(named name: String?, on day: CivilDate) -> String? {
        guard let name, !name.isEmpty, name.utf8.count <= 200 else { return nil }
        if districts.contains(where: { $0.slug == name && $0.validity.contains(day) }) { return name }
        let slugs = Set(
            districtNames.indices(of: name).lazy.map { districts[$0] }.filter { $0.validity.contains(day) }.map(\.slug))
        return slugs.count == 1 ? slugs.first : nil
    }

    /// The slug of the district of a contact on `day`: of the place of the matter, else of the citizen's home.
    ///
    /// The place's is the one that the message names, else the one that its coordinates lie in, else that of its address.
    public func district(of details: ContactDetails, on day: CivilDate) -> String? {
        district(named: details.district, on: day)
            ?? details.coordinates.flatMap { boundaries.district(at: $0, on: day) }
            ?? addresses.district(of: details.address, on: day)
            ?? district(named: details.citizenDistrict, on: day)
    }
}
