extension ReasonCatalogue {
    /// Reasons of a match between two contacts: one for each ``MatchSign``.
    static let match: [String: Wording] = citizen.merging(matter) { first, _ in first }
        .merging(references) { first, _ in first }

    private static let citizen: [String: Wording] = [
        "same_account": .init("Même compte citoyen", "Same citizen account"),
        "other_account": .init("Comptes citoyens différents", "Different citizen accounts"),
        "same_phone": .init("Même numéro de téléphone", "Same phone number"),
        "slipped_phone": .init(
            "Numéros de téléphone qui ne diffèrent que d'un chiffre", "Phone numbers that differ by a single digit"),
        "other_phone": .init("Numéros de téléphone différents", "Different phone numbers"),
        "same_switchboard": .init(
            "Même numéro de téléphone, mais des postes différents", "Same phone number, but different extensions"),
        "same_email": .init("Même adresse de courriel", "Same e-mail address"),
        "other_email": .init("Adresses de courriel différentes", "Different e-mail addresses"),
        "same_name": .init("Même nom", "Same name"),
        "common_name": .init("Nom très répandu", "A very common name"),
        "similar_name": .init("Noms presque identiques", "Nearly the same name"),
        "same_family_name": .init("Même nom de famille", "Same family name"),
        "same_first_name": .init("Même prénom", "Same first name"),
        "other_family_name": .init("Même prénom, autre nom de famille", "Same first name, different family name"),
        "other_first_name": .init(
            "Prénoms différents : une autre personne du même foyer",
            "Different first names: another person of the household"),
        "other_name": .init("Noms différents", "Different names"),
        "organisation_name": .init(
            "L'un des deux noms est celui d'un organisme", "One of the names is an organisation's"),
        "same_name_same_place": .init("Même nom au même endroit", "Same name at the same place"),
        "same_name_same_matter": .init(
            "Même nom peu répandu pour la même affaire", "The same uncommon name about the same matter"),
        "anonymous_contact": .init(
            "Contact anonyme : il ne se rattache à personne", "Anonymous contact: it matches nobody"),
        "citizen_unknown": .init(
            "Rien ne permet de reconnaître la personne", "Nothing identifies the person"),
        "speaks_for_another": .init(
            "La personne parle au nom de quelqu'un d'autre", "The person speaks for somebody else"),
        "quoted_by_unknown": .init(
            "Le numéro est cité par quelqu'un qu'on ne peut pas reconnaître",
            "The number is quoted by somebody who cannot be identified"),
    ]

    private static let matter: [String: Wording] = [
        "number_quoted": .init("Le numéro du premier contact est cité", "The number of the first contact is quoted"),
        "parent_named": .init("Le 311 rattache les deux contacts", "311 links the two contacts"),
        "same_service": .init("Même catégorie de service", "Same service category"),
        "related_service": .init("Catégories de service voisines", "Neighbouring service categories"),
        "other_service": .init("Catégories de service différentes", "Different service categories"),
        "same_place": .init("Même endroit", "Same place"),
        "nearby_place": .init("Endroits très proches", "Places very close"),
        "same_street": .init("Même rue", "Same street"),
        "other_place": .init("Endroits différents", "Different places"),
        "place_named": .init("Le texte nomme l'endroit de l'autre contact", "The text names the other contact's place"),
        "place_not_given": .init("Les endroits ne se comparent pas", "The places cannot be compared"),
        "soon_after": .init("À quelques jours d'intervalle", "Within a few days"),
        "close_in_time": .init("Rapprochés dans le temps", "Close in time"),
        "far_in_time": .init("Éloignés dans le temps", "Far apart in time"),
        "very_far_in_time": .init("À des mois d'intervalle", "Many months apart"),
        "earlier_closed": .init("Le premier contact était fermé", "The first contact was closed"),
        "earlier_settled": .init(
            "Le premier contact avait été réglé", "The first contact had been settled"),
        "same_figures": .init("Les deux textes donnent le même chiffre", "Both texts give the same figure"),
        "same_text": .init("Textes identiques", "The same text"),
        "similar_text": .init("Textes semblables", "Similar texts"),
        "related_text": .init("Textes apparentés", "Related texts"),
        "other_text": .init("Textes différents", "Different texts"),
        "nothing_to_compare": .init("Textes trop courts pour être comparés", "Texts too short to compare"),
        "same_topic": .init("Les deux textes parlent de la même chose", "Both texts are about the same thing"),
        "related_topic": .init("Les deux textes touchent le même domaine", "Both texts touch the same field"),
        "neighbouring_topic": .init("Les textes parlent de choses voisines", "The texts are about neighbouring things"),
        "other_topic": .init("Les textes parlent de choses différentes", "The texts are about different things"),
        "topic_not_given": .init(
            "Le texte ne dit pas de quoi il s'agit", "The text does not say what it is about"),
    ]

    private static let references: [String: Wording] = [
        "speaks_of_earlier_contact": .init(
            "Le second texte parle d'un contact précédent", "The later text speaks of an earlier contact"),
        "speaks_of_promise": .init(
            "Le second texte rappelle un engagement de la Ville", "The later text recalls what the City undertook to do"
        ),
        "says_unchanged": .init(
            "Le second texte dit que rien n'a changé", "The later text says that nothing has changed"),
        "says_unanswered": .init(
            "Le second texte dit que personne n'a répondu ni n'est venu",
            "The later text says that nobody answered or came"),
        "says_waiting": .init("La personne attend", "The citizen is waiting"),
        "says_time_passed": .init("Le second texte compte le temps écoulé", "The later text counts the time gone by"),
        "says_worse": .init("La situation s'est aggravée", "Things have become worse"),
        "disputes_closing": .init(
            "Le second texte conteste ce qui a été fait", "The later text disputes what was done"),
        "says_again": .init(
            "Le second texte dit que cela recommence", "The later text says that it is happening again"),
        "adds_to_it": .init("Le second texte complète le premier", "The later text adds to the first"),
        "means_other_matter": .init(
            "Le second texte dit parler d'autre chose", "The later text says that it is about something else"),
        "means_another_one": .init("Le second texte parle d'un cas de plus", "The later text speaks of one more case"),
        "names_the_day": .init(
            "Le second texte nomme le jour du premier contact", "The later text names the day of the first contact"),
        "names_the_month": .init(
            "Le second texte nomme le mois du premier contact", "The later text names the month of the first contact"),
        "names_the_file": .init(
            "Le second texte parle d'un dossier existant", "The later text speaks of a file that exists"),
        "says_settled": .init("Le second texte dit que c'est réglé", "The later text says that it is settled"),
        "says_thanks": .init("Le second texte remercie", "The later text thanks"),
        "takes_back": .init("Le second texte retire la requête", "The later text takes the request back"),
        "asks_question": .init("Le second texte pose une question", "The later text asks a question"),
        "is_courteous": .init("Le second texte est posé sans presse", "The later text is in no hurry"),
        "is_impatient": .init("Le second texte insiste", "The later text insists"),
        "asks_for_something_new": .init(
            "Le second texte demande autre chose", "The later text asks for something new"),
        "reads_as_complaint": .init(
            "Les mots du second texte sont ceux d'une plainte", "The later text's words are a complaint's"),
        "reads_as_request": .init(
            "Les mots du second texte sont ceux d'une demande de service",
            "The later text's words are a service request's"),
        "reads_as_question": .init(
            "Les mots du second texte sont ceux d'une question", "The later text's words are a question's"),
        "reads_as_comment": .init(
            "Les mots du second texte sont ceux d'un commentaire", "The later text's words are a comment's"),
        "goes_on": .init("Le second texte enchaîne sur le premier", "The later text goes on from the first"),
    ]
}
