import Testing

@testable import Casework

@Suite("Places")
struct PlaceTests {
    private func place(_ address: String?, _ coordinates: (Double, Double)? = nil, id: String? = nil) -> Place {
        var details = ContactDetails()
        details.address = address
        details.addressID = id
        details.coordinates = coordinates.flatMap { Coordinates(latitude: $0.0, longitude: $0.1) }
        return Place(details)
    }

    @Test(
        "One address is one however it is written",
        arguments: [
            "1325, boulevard du Saint-Maurice, Trois-Rivières", "1325 boul St-Maurice",
            "1325 BOUL. DU ST MAURICE, app. 4",
            "1325A boul. Saint-Maurice, Trois-Rivières (QC) G9A 3R1", "1325 Saint-Maurice",
        ])
    func sameAddress(_ text: String) {
        #expect(PlaceRelation.between(place(text), place("1325 boulevard du Saint-Maurice")) == .same)
    }

    @Test(
        "Other places are told apart",
        arguments: [
            ("1325 boul. St-Maurice", "1325 rue Royale", PlaceRelation.other),
            ("12 rue Royale", "14 rue Royale", .nearby),
            ("12 rue Royale", "212 rue Royale", .other), ("12 rue Royale", "rue Royale", .sameStreet),
            ("12 rue Laviolette", "12 boul. Laviolette", .unknown),
            ("coin Royale et des Forges", "rue des Forges / rue Royale", .same),
            ("coin Royale et des Forges", "80 rue Royale", .sameStreet), ("12 5e Rue", "12 6e Rue", .other),
            ("parc Lambert", "parc Isabeau", .other), ("parc Lambert", "Parc Lambert, TR", .same),
            ("parc Lambert", "12 rue Hart", .unknown),
            ("rue Saint-Roch, près du 800", "815, rue St-Roch", .nearby),
            ("4485 rue Louis-Pasteur", "4458 Louis Pasteur", .nearby),
            ("boul. Gene-H.-Kruger / boul. des Récollets", "Récollets coin Kruger", .same),
            ("3015, rue Notre-Dame Est, secteur Sainte-Marthe-du-Cap", "3015 N.-D. Est", .same),
            ("1390 rue Notre-Dame Centre", "Notre-Dame Centre, 1390", .same),
            ("rang Saint-Charles, lot 4 512 007", "Rg St-Charles, ferme Champoux", .sameStreet),
            ("app. 12, 2665 rue Nérée-Beauchemin", "2665 Nérée-Beauchemin", .same),
            ("rue de la Sapinière", "Sapinière", .sameStreet),
            ("piste multi, rue Notre-Dame E", "piste multi Notre-Dame E", .unknown),
            ("12 rue Royale Est", "12 rue Royale Ouest", .unknown), ("", "12 rue Royale", .unknown),
            ("10 Main St", "10 Main Street", .same),
        ])
    func addresses(_ left: String, _ right: String, _ relation: PlaceRelation) {
        #expect(PlaceRelation.between(place(left), place(right)) == relation)
        #expect(PlaceRelation.between(place(right), place(left)) == relation)
    }

    @Test("Coordinates tell the distance in metres")
    func distance() {
        let here = (46.3430, -72.5430)
        #expect(PlaceRelation.between(place(nil, here), place(nil, (46.3432, -72.5430))) == .same)
        #expect(PlaceRelation.between(place(nil, here), place(nil, (46.3438, -72.5430))) == .nearby)
        #expect(PlaceRelation.between(place(nil, here), place(nil, (46.3530, -72.5430))) == .other)
        #expect(
            PlaceRelation.between(place("12 rue Royale", here), place("12 rue Royale", (46.40, -72.60))) == .unknown)
        #expect(PlaceRelation.between(place("a rue Royale", id: "7"), place("12 rue Hart", id: "7")) == .same)
        let east = Coordinates(latitude: 46.343, longitude: -72.543),
            west = Coordinates(latitude: 46.343, longitude: -72.556)
        if let east, let west { #expect(abs(east.metres(to: west) - 998) < 2) }
    }

    @Test(
        "No address can trap or take long",
        arguments: ["", ",,,", "999999999999999 rue", "12", "coin et coin", "/", "a&b/c", "e"])
    func anyAddress(_ text: String) { _ = StreetAddress(text) }
}

/// `service.md`, "The mandatory meeting": the place of the matter, else the citizen's home; boundaries as at the registration.
@Suite("Districts by name")
struct DistrictNameTests {
    private let directory = Directory(districts: [
        District(slug: "pointe-du-lac", name: "de Pointe-du-Lac"),
        District(slug: "marie-de-l-incarnation", name: "de Marie-de-l'Incarnation"),
        District(slug: "la-verendrye", name: "de La-Vérendrye"), District(slug: "des-rivieres", name: "des Rivières"),
        District(slug: "madeleine", name: "de la Madeleine"), District(slug: "sainte-marthe", name: "de Sainte-Marthe"),
        District(
            slug: "old-carmel", name: "du Carmel",
            validity: Validity(through: CivilDate(year: 2021, month: 11, day: 6))),
        District(slug: "carmel", name: "du Carmel", validity: Validity(from: CivilDate(year: 2021, month: 11, day: 7))),
    ])
    private let day = CivilDate(dayNumber: 20_500)

    @Test(
        "A slug or a name is understood as people send it",
        arguments: [
            ("pointe-du-lac", "pointe-du-lac"), ("Pointe du Lac", "pointe-du-lac"),
            ("DE POINTE-DU-LAC", "pointe-du-lac"),
            ("district de Marie de l’Incarnation", "marie-de-l-incarnation"), ("la verendrye", "la-verendrye"),
            ("Vérendrye", "la-verendrye"), ("RIVIERES", "des-rivieres"), ("De La Madeleine", "madeleine"),
            ("Ste-Marthe", "sainte-marthe"),
            ("District 14 - Madeleine", "madeleine"), ("Carmel", "carmel"),
        ])
    func names(_ name: String, _ slug: String) { #expect(directory.district(named: name, on: day) == slug) }

    @Test(
        "A bare number and an unknown name mean nothing",
        arguments: ["10", "district 10", "", "Centre-ville", "de la", nil])
    func unknown(_ name: String?) { #expect(directory.district(named: name, on: day) == nil) }

    @Test("Names are read as at the day of the registration")
    func validity() throws {
        let before = try #require(CivilDate(year: 2020, month: 1, day: 1))
        #expect(directory.district(named: "du Carmel", on: before) == "old-carmel")
        #expect(directory.district(named: "carmel", on: before) == "old-carmel")
        #expect(directory.district(named: "old-carmel", on: day) == nil)
    }

    @Test("The place of the matter comes first, then the citizen's home")
    func order() {
        var details = ContactDetails()
        details.citizenDistrict = "Carmel"
        #expect(directory.district(of: details, on: day) == "carmel")
        details.district = "Madeleine"
        #expect(directory.district(of: details, on: day) == "madeleine")
        details.district = "10"
        #expect(directory.district(of: details, on: day) == "carmel")
    }
}
