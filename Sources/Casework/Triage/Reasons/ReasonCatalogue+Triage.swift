extension ReasonCatalogue {
    /// Reasons of a judgement and of its priority.
    static let triage: [String: Wording] = grievances.merging(otherKinds) { first, _ in first }
        .merging(evidence) { first, _ in first }
        .merging(record) { first, _ in first }

    private static let grievances: [String: Wording] = [
        "states_complaint": .init("La personne dit porter plainte", "The person says that they complain"),
        "states_complaint_of_city": .init(
            "La personne dit porter plainte contre la Ville ou ses services",
            "The person says that they complain of the city or its services"),
        "staff_conduct": .init(
            "Il est question de la conduite du personnel de la Ville", "It is about the conduct of city staff"),
        "discrimination": .init(
            "Il est question de discrimination ou d'abus", "It is about discrimination or abuse"),
        "service_missed": .init("Un service n'a pas été rendu", "A service was not given"),
        "service_badly_done": .init("Un service a été mal rendu", "A service was badly given"),
        "decision_contested": .init(
            "Une décision, une facture ou une contravention est contestée", "A decision, bill or ticket is contested"),
        "nothing_done": .init("La personne dit que rien n'a été fait", "The person says that nothing has been done"),
        "waiting": .init("La personne attend toujours", "The person is still waiting"),
        "contacted_before": .init(
            "La personne dit avoir déjà communiqué avec la Ville", "The person says that they contacted the city before"
        ),
        "keeps_happening": .init("Le problème revient", "The problem keeps coming back"),
        "promise_broken": .init("Un engagement n'aurait pas été tenu", "A promise was said to be broken"),
        "left_out": .init("D'autres ont eu le service, pas la personne", "Others were served, the person was not"),
        "passed_around": .init(
            "La personne dit être renvoyée d'un service à l'autre",
            "The person says that they are sent from one office to the next"),
        "closed_unsettled": .init(
            "La requête aurait été fermée sans être réglée", "The request was said to be closed without being settled"),
        "dissatisfied_with_service": .init(
            "La personne est insatisfaite d'un service de la Ville", "The person is dissatisfied with a city service"),
        "displeased": .init("La personne exprime une insatisfaction", "The person expresses dissatisfaction"),
        "mentions_complaint": .init("Le mot « plainte » est employé", "The word \"complaint\" is used"),
    ]

    private static let otherKinds: [String: Wording] = [
        "about_private_party": .init(
            "Il s'agit d'un voisin ou d'un autre tiers privé, pas de la Ville",
            "It is about a neighbour or another private party, not the city"),
        "damage_claim": .init("Il s'agit d'une réclamation pour dommages", "It is a claim for damage"),
        "fault_reported": .init("Un bris ou une défectuosité est signalé", "A fault is reported"),
        "fault_described": .init("L'état d'un équipement est décrit", "The state of an installation is described"),
        "service_asked": .init("Un service ou une intervention est demandé", "A service is asked for"),
        "service_named": .init("Un service de la Ville est nommé", "A city service is named"),
        "question": .init("Une question est posée", "A question is asked"),
        "information_topic": .init(
            "Il est question d'horaires, de tarifs ou de démarches", "It is about schedules, fees or procedures"),
        "asks_about_complaints": .init(
            "La question porte sur la façon de porter plainte", "The question is about how to complain"),
        "first_time": .init(
            "La personne dit que c'est la première fois qu'elle le signale",
            "The person says that they report it for the first time"),
        "person_praised": .init("Quelqu'un est décrit en bien", "Somebody is spoken well of"),
        "thanks": .init("Des remerciements ou des félicitations", "Thanks or praise"),
        "closing_thanks": .init("Une formule de politesse", "A courtesy formula"),
        "suggestion": .init("Une suggestion est faite", "A suggestion is made"),
        "opinion": .init("Une opinion est exprimée", "An opinion is expressed"),
        "says_settled": .init("La personne dit que c'est réglé", "The person says that it is settled"),
        "withdrawal": .init(
            "La personne retire sa requête ou sa plainte", "The person withdraws the request or complaint"),
        "category_complaint": .init(
            "La catégorie choisie est celle des plaintes", "The category chosen is for complaints"),
        "category_service": .init(
            "La catégorie choisie est celle d'un service", "The category chosen is that of a service"),
        "category_information": .init(
            "La catégorie choisie est celle des renseignements", "The category chosen is for information"),
        "category_comment": .init(
            "La catégorie choisie est celle des commentaires", "The category chosen is for comments"),
        "by_social_media": .init("Reçu par les réseaux sociaux", "Received by social media"),
        "in_writing": .init("Reçu par écrit", "Received in writing"),
    ]

    private static let evidence: [String: Wording] = [
        "words_of_complaint": .init(
            "Des mots qui, dans des requêtes semblables, parlent d'une plainte",
            "Words that, in similar requests, speak of a complaint"),
        "words_of_service_request": .init(
            "Des mots qui, dans des requêtes semblables, demandent un service ou signalent un bris",
            "Words that, in similar requests, ask for a service or report a fault"),
        "words_of_information": .init(
            "Des mots qui, dans des requêtes semblables, demandent un renseignement",
            "Words that, in similar requests, ask for information"),
        "words_of_comment": .init(
            "Des mots qui, dans des requêtes semblables, expriment une opinion ou des remerciements",
            "Words that, in similar requests, express an opinion or thanks"),
        "model_says_complaint": .init(
            "L'historique de la Ville fait penser à une plainte", "The city's own history points to a complaint"),
        "model_says_service_request": .init(
            "L'historique de la Ville fait penser à une requête", "The city's own history points to a service request"),
        "model_says_information": .init(
            "L'historique de la Ville fait penser à une demande d'information",
            "The city's own history points to an information request"),
        "model_says_comment": .init(
            "L'historique de la Ville fait penser à un commentaire", "The city's own history points to a comment"),
        "opinions_differ": .init(
            "Les règles et l'historique de la Ville ne concordent pas",
            "The rules and the city's own history do not agree"),
    ]

    private static let record: [String: Wording] = [
        "recorded_as_complaint": .init("Inscrit comme plainte par le 311", "Recorded by 311 as a complaint"),
        "recorded_as_service_request": .init(
            "Inscrit comme requête par le 311", "Recorded by 311 as a service request"),
        "recorded_as_information": .init(
            "Inscrit comme demande d'information par le 311", "Recorded by 311 as an information request"),
        "recorded_as_comment": .init("Inscrit comme commentaire par le 311", "Recorded by 311 as a comment"),
        "text_points_elsewhere": .init(
            "Le texte fait penser à autre chose qu'à une plainte ; l'inscription prévaut",
            "The text points to something other than a complaint; the record prevails"),
        "record_contradicted_by_text": .init(
            "Le texte contredit la nature inscrite : traité comme plainte et à vérifier",
            "The text contradicts the recorded nature: treated as a complaint, to be reviewed"),
        "record_contradicted_by_history": .init(
            "L'historique contredit la nature inscrite : traité comme plainte et à vérifier",
            "The history contradicts the recorded nature: treated as a complaint, to be reviewed"),
        "raised_before_unresolved": .init(
            "Déjà soulevé par la même personne et non réglé", "Raised before by the same person and not resolved"),
        "perhaps_raised_before": .init(
            "Peut-être déjà soulevé par la même personne", "Perhaps raised before by the same person"),
        "remark_only": .init(
            "Simple remarque sur un dossier ouvert : la plainte n'est pas soulevée de nouveau",
            "Only a remark about an open case: the complaint is not raised again"),
        "nothing_to_go_by": .init("Rien ne permet d'en juger", "There is nothing to judge by"),
        "doubt_for_citizen": .init(
            "Dans le doute, traité comme plainte et à vérifier", "In doubt: treated as a complaint, to be reviewed"),
        "remark_thanks": .init("La personne remercie seulement", "The person only thanks"),
        "remark_withdrawal": .init("La personne retire sa plainte", "The person withdraws the complaint"),
        "remark_neutral_question": .init(
            "La personne demande seulement où en est le dossier", "The person only asks how things stand"),
        "danger_to_people": .init("Un danger pour des personnes est mentionné", "A danger to people is mentioned"),
        "vulnerable_person": .init(
            "Une personne vulnérable est concernée", "A vulnerable person is concerned"),
        "repeated_failure": .init("Le manquement se répète", "The failure is repeated"),
        "nobody_reached_since": .init(
            "Personne n'a joint le citoyen depuis la première fois",
            "Nobody has reached the citizen since the first time"),
        "unreadable": .init(
            "Seuls le numéro et la date d'inscription sont lisibles",
            "Only the number and the registration date can be read"),
        "corrected_by_person": .init("Décidé par une personne", "Decided by a person"),
        "time_limit": .init(
            "Personne n'a tranché à temps : décidé en faveur du citoyen",
            "Nobody decided in time: decided for the citizen"),
        "asked_by_citizen": .init("Révision demandée par le citoyen", "Review asked for by the citizen"),
        "transfer": .init(
            "Inscrit de nouveau par le 311 sous un autre numéro", "Registered again by 311 under another number"),
    ]
}
