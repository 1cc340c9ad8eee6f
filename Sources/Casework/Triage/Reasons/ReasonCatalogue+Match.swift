extension ReasonCatalogue {
    /// Reasons of a match between two contacts.
    static let match: [String: Wording] = citizen.merging(matter) { first, _ in first }

    private static let citizen: [String: Wording] = [
        "same_account": .init("Même compte citoyen", "Same citizen account"),
        "other_account": .init("Comptes citoyens différents", "Different citizen accounts"),
        "same_phone": .init("Même numéro de téléphone", "Same phone number"),
        "other_phone": .init("Numéros de téléphone différents", "Different phone numbers"),
        "same_email": .init("Même adresse de courriel", "Same e-mail address"),
        "other_email": .init("Adresses de courriel différentes", "Different e-mail addresses"),
        "same_name": .init("Même nom", "Same name"),
        "similar_name": .init("Noms presque identiques", "Nearly the same name"),
        "same_family_name": .init("Même nom de famille", "Same family name"),
        "same_first_name": .init("Même prénom", "Same first name"),
        "other_first_name": .init(
            "Prénoms différents : une autre personne du même foyer",
            "Different first names: another person of the household"),
        "other_name": .init("Noms différents", "Different names"),
        "same_name_same_place": .init("Même nom au même endroit", "Same name at the same place"),
        "anonymous_contact": .init(
            "Contact anonyme : il ne se rattache à personne", "Anonymous contact: it matches nobody"),
        "citizen_unknown": .init(
            "Rien ne permet de reconnaître la personne", "Nothing identifies the person"),
    ]

    private static let matter: [String: Wording] = [
        "number_quoted": .init("Le numéro du premier contact est cité", "The number of the first contact is quoted"),
        "parent_named": .init("Le 311 rattache les deux contacts", "311 links the two contacts"),
        "same_service": .init("Même catégorie de service", "Same service category"),
        "other_service": .init("Catégories de service différentes", "Different service categories"),
        "same_place": .init("Même endroit", "Same place"),
        "nearby_place": .init("Endroits très proches", "Places very close"),
        "same_street": .init("Même rue", "Same street"),
        "other_place": .init("Endroits différents", "Different places"),
        "similar_text": .init("Textes semblables", "Similar texts"),
        "related_text": .init("Textes apparentés", "Related texts"),
        "other_text": .init("Textes différents", "Different texts"),
        "speaks_of_earlier_contact": .init(
            "Le second texte parle d'un contact précédent", "The later text speaks of an earlier contact"),
        "close_in_time": .init("Rapprochés dans le temps", "Close in time"),
        "far_in_time": .init("Éloignés dans le temps", "Far apart in time"),
    ]
}
