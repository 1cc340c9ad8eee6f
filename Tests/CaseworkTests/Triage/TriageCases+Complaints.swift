@testable import Casework

extension TriageCase {
    private static let grievance = "a grievance about a municipal service is a complaint"
    private static let conduct = "a grievance about the conduct of staff is a complaint"
    private static let decision = "a decision held unfair is a complaint"
    private static let wordUnneeded = "the word itself need not be used"
    private static let notGiven = "a service badly given or not given is a complaint"

    /// Texts that are complaints.
    static let complaints: [TriageCase] = [
        .init("Je veux porter plainte contre le service de déneigement.", .sure(.complaint), grievance),
        .init(
            "Je désire déposer une plainte formelle concernant la collecte des ordures", .sure(.complaint), grievance),
        .init("cit. se plaint du bruit des travaux de la ville a 5h du matin", .sure(.complaint), grievance),
        .init("PLAINTE - BACS LAISSES DANS LE CHEMIN PAR LES EBOUEURS", .sure(.complaint), grievance),
        .init(
            "Le commis au comptoir m'a parlé bêtement et a refusé de me donner son nom.", .sure(.complaint), conduct),
        .init("La dame au téléphone m'a raccroché au nez!!", .sure(.complaint), conduct),
        .init("chauffeur de la charrue ma fait un doigt d'honneur", .sure(.complaint), conduct),
        .init("un employé de la ville dort dans son camion à tous les après-midi au parc", .sure(.complaint), conduct),
        .init("L'inspecteur a été très impoli avec ma femme", .sure(.complaint), conduct),
        .init("J'ai été mal reçue à la bibliothèque, aucune considération.", .keptAsComplaint, conduct),
        .init("The clerk at city hall was rude and hung up on me.", .sure(.complaint), conduct),
        .init("Your snow plow driver was speeding down our street, kids were playing", .sure(.complaint), conduct),
        .init("Mes poubelles n'ont pas été ramassées cette semaine encore une fois.", .sure(.complaint), notGiven),
        .init("bac bleu pas ramasser 3e semaine de suite", .sure(.complaint), notGiven),
        .init("Le camion de recyclage est jamais passé sur la rue Notre-Dame", .sure(.complaint), notGiven),
        .init("rue pas déneigée depuis la tempete, on peut pas sortir", .keptAsComplaint, notGiven),
        .init("Vous avez encore oublié notre rue pour la collecte des encombrants", .sure(.complaint), notGiven),
        .init("Our street was not plowed after the storm, again.", .sure(.complaint), notGiven),
        .init("They skipped our house for garbage collection twice this month", .sure(.complaint), notGiven),
        .init("Travail bâclé sur la rue des Érables, l'asphalte est déjà à refaire", .sure(.complaint), notGiven),
        .init("Entree mal deblayee, la charrue a laissé un banc de neige de 4 pieds", .sure(.complaint), notGiven),
        .init("Les éboueurs lancent nos bacs partout dans la rue", .keptAsComplaint, notGiven),
        .init("The crew did a terrible job and left a mess of gravel on our lawn", .sure(.complaint), notGiven),
        .init("Toujours aucun suivi de votre part, ça fait 3 semaines que j'attends", .sure(.complaint), wordUnneeded),
        .init("J'ai appelé 3 fois pour le nid de poule, personne est venu", .sure(.complaint), wordUnneeded),
        .init(
            "jai deja signaler le lampadaire brulé le mois passé pis rien n'a ete fait", .sure(.complaint), wordUnneeded
        ),
        .init("2e appel: cit. dit que la fuite d'eau n'est toujours pas réparée", .sure(.complaint), wordUnneeded),
        .init("I already called twice about the pothole and nothing has been done", .sure(.complaint), wordUnneeded),
        .init("Still no answer to my emails about the blocked sewer.", .sure(.complaint), wordUnneeded),
        .init(
            "Bonjour, je tenais à vous dire que je suis très déçue du service de déneigement cet hiver.",
            .keptAsComplaint, "politeness without the word"),
        .init(
            "Pas satisfait du tout de l'entretien du parc, c'est laissé à l'abandon par la ville", .sure(.complaint),
            grievance),
        .init("Je conteste cette contravention, c'est injuste, la pancarte était cachée", .sure(.complaint), decision),
        .init("Ma demande de permis a été refusée sans aucune explication.", .sure(.complaint), decision),
        .init("On m'a facturé l'eau deux fois, erreur sur mon compte de taxes", .sure(.complaint), decision),
        .init("I was overcharged on my tax bill and I dispute it", .sure(.complaint), decision),
        .init("Je me sens victime de discrimination de la part d'un employé municipal", .sure(.complaint), conduct),
        .init(
            "Bravo la Ville! Encore une fois la rue pas déneigée, beau travail...", .sure(.complaint),
            "irony as far as it can be caught"),
        .init(
            "Merci de nous avoir oubliés pour la collecte du compost", .keptAsComplaint,
            "irony as far as it can be caught"),
        .init(
            "mon voisin et moi on a appelé plusieurs fois pour le chien errant, la ville ne fait rien",
            .sure(.complaint), wordUnneeded),
        .init(
            "hi, the recycling wasn't picked up, pis j'ai deja appelé 2 fois", .sure(.complaint), "people mix languages"
        ),
        .init("SERVICE POURRI LA COLLECTE EST TOUJOURS EN RETARD", .sure(.complaint), grievance),
    ]
}
