extension Directory {
    /// The slug of the district that `name` means on `day`; `nil` where none is meant, or more than one could be.
    ///
    /// `name` is a slug or a name as people send it: accents, case, hyphens, `district`, `de`, `du`, `des` and `la` do not
    /// matter. A bare number means nothing (`service.md`, "The mandatory meeting": all numbers changed between two elections).
    public func district(named name: String?, on day: CivilDate) -> String? {
        guard let name, !name.isEmpty, name.utf8.count <= 200 else { return nil }
        let inForce = districts.filter { $0.validity.contains(day) }
        if inForce.contains(where: { $0.slug == name }) { return name }
        let sought = DistrictName.words(of: name)
        guard !sought.isEmpty else { return nil }
        let found = inForce.filter {
            DistrictName.words(of: $0.slug) == sought || DistrictName.words(of: $0.name) == sought
        }
        let slugs = Set(found.map(\.slug))
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

/// The words of a district's name that tell it from others.
private enum DistrictName {
    private static let idle: Set<String> = [
        "district", "secteur", "quartier", "electoral", "de", "du", "des", "d", "la", "le", "les", "l", "the", "of",
        "no",
        "numero",
    ]
    private static let saints = ["st": "saint", "ste": "sainte"]

    static func words(of name: String) -> [String] {
        let words = FoldedText(name).strings.filter { !idle.contains($0) }.map { saints[$0] ?? $0 }
        return words.filter { word in !word.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
    }
}
