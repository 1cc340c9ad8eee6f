import Casework

/// The files that say where the districts lie.
enum PlaceFiles {
    /// More than the streets of any city need.
    static let largestFile = 32 << 20

    /// Reads the files that `settings` name into its directory, and reports what is wrong with them.
    static func read(into settings: inout Settings, _ findings: Findings) {
        let slugs = Set(settings.policy.directory.districts.map(\.slug))
        read(settings.boundariesFile, "directory.boundaries", findings) { text, version throws(Complaint) in
            let areas = try GeoJSON.areas(in: text)
            try requireKnown(areas.map(\.slug), among: slugs)
            settings.policy.directory.boundaries = Boundaries(areas, version: version)
        }
        read(settings.addressesFile, "directory.addresses", findings) { text, version throws(Complaint) in
            let stretches = try AddressCSV.stretches(in: text)
            try requireKnown(stretches.map(\.district), among: slugs)
            settings.policy.directory.addresses = AddressTable(stretches, version: version)
        }
    }

    private static func read(
        _ path: String?, _ key: String, _ findings: Findings,
        _ take: (String, String) throws(Complaint) -> Void
    ) {
        guard let path else { return }
        do throws(Complaint) {
            let text = try FileAccess.read(path, atMost: largestFile).get()
            try take(text, Fingerprint.of(text))
        } catch {
            findings.error(key, "\(path) \(error.message)")
        }
    }

    /// Where the districts are listed, a place must lie in one of the list.
    private static func requireKnown(_ named: [String], among slugs: Set<String>) throws(Complaint) {
        guard !slugs.isEmpty, let stranger = named.first(where: { !slugs.contains($0) }) else { return }
        throw Complaint(
            "names \(stranger), which is no district of the list" + Spelling.hint(for: stranger, among: slugs.sorted()))
    }
}
