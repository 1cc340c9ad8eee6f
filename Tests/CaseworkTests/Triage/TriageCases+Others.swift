@testable import Casework

extension TriageCase {
    private static let firstReport = "a first report of a fault is a service request, however angry the words"
    private static let privateParty = "a report about a neighbour or another private party is a service request"
    private static let damage = "a damage claim is a service request"
    private static let asks = "what asks for a service, a repair, an inspection, a permit is a service request"
    private static let question = "a question answered at once is information"
    private static let aboutComplaints = "a question that contains the word plainte is information"
    private static let comment = "an opinion, suggestion or thanks is a comment"
    private static let negation = "negation: nothing is complained of any more"

    /// Texts that are requests for a service.
    static let serviceRequests: [TriageCase] = [
        .init("Nid-de-poule devant le 1234 rue Royale", .sure(.serviceRequest), firstReport),
        .init("lampadaire brulé coin des Forges et Royale", .sure(.serviceRequest), firstReport),
        .init(
            "Maudit câlisse, y a un esti de gros trou dans ma rue, c'est une honte!!!", .sure(.serviceRequest),
            firstReport),
        .init("C'EST INACCEPTABLE!! LE FEU DE CIRCULATION EST ÉTEINT", .sure(.serviceRequest), firstReport),
        .init(
            "The streetlight in front of my house is burnt out, this is ridiculous", .sure(.serviceRequest), firstReport
        ),
        .init("cit. signale fuite d'eau borne-fontaine", .sure(.serviceRequest), firstReport),
        .init("arbre tombé sur le trottoir suite au vent", .sure(.serviceRequest), firstReport),
        .init("Ca fait 3 jours que le puisard est bouché au coin de la rue", .sure(.serviceRequest), firstReport),
        .init("There is a huge pothole on Main Street, please fix it", .sure(.serviceRequest), firstReport),
        .init(
            "Mon voisin fait brûler des déchets dans sa cour, c'est inacceptable!", .sure(.serviceRequest), privateParty
        ),
        .init(
            "Je veux porter plainte contre mon voisin, son chien jappe toute la nuit", .sure(.serviceRequest),
            privateParty),
        .init("plainte de bruit, voisin du 3e, party", .sure(.serviceRequest), privateParty),
        .init("My neighbour's dog barks all night, I want to file a complaint", .sure(.serviceRequest), privateParty),
        .init("Mon propriétaire refuse de réparer la moisissure du logement", .sure(.serviceRequest), privateParty),
        .init("Auto abandonnée dans le stationnement à côté de chez nous", .sure(.serviceRequest), privateParty),
        .init("Réclamation: la charrue a arraché ma boîte aux lettres", .sure(.serviceRequest), damage),
        .init("J'ai brisé un pneu dans un trou, je veux être remboursé", .sure(.serviceRequest), damage),
        .init("The plow damaged my fence, I want to be compensated", .sure(.serviceRequest), damage),
        .init("J'aimerais avoir un nouveau bac brun svp", .sure(.serviceRequest), asks),
        .init("Demande d'élagage, branches dans les fils", .sure(.serviceRequest), asks),
        .init("Pourriez-vous réparer la balançoire du parc?", .sure(.serviceRequest), asks),
        .init("besoin d'une inspection pour un refoulement d'égout", .sure(.serviceRequest), asks),
        .init("I would like to request a second recycling bin", .sure(.serviceRequest), asks),
    ]

    /// Texts that are questions.
    static let questions: [TriageCase] = [
        .init("À quelle heure ouvre l'écocentre le samedi?", .sure(.information), question),
        .init("C'est quand la prochaine collecte des feuilles", .sure(.information), question),
        .init("cit. veut savoir si il a besoin d'un permis pour son cabanon", .sure(.information), question),
        .init("What day is garbage collection on my street?", .sure(.information), question),
        .init("Quels sont les tarifs pour la piscine?", .sure(.information), question),
        .init("Comment porter plainte contre un employé?", .sure(.information), aboutComplaints),
        .init("Où est-ce que je peux déposer une plainte?", .sure(.information), aboutComplaints),
        .init("How do I file a complaint?", .sure(.information), aboutComplaints),
        .init("demande info sur procédure de plainte", .sure(.information), aboutComplaints),
    ]

    /// Texts that are comments.
    static let comments: [TriageCase] = [
        .init("Merci aux employés pour le beau travail au parc!", .sure(.comment), comment),
        .init("Bravo à l'équipe de déneigement, excellent service", .sure(.comment), comment),
        .init("Je tiens à remercier l'employé qui a réparé le lampadaire brisé", .sure(.comment), comment),
        .init("Thank you for fixing the broken swing so quickly", .sure(.comment), comment),
        .init("Ce serait bien d'avoir plus de bancs au parc portuaire", .sure(.comment), comment),
        .init("Je suggère d'ajouter une piste cyclable sur des Récollets", .sure(.comment), comment),
        .init("It would be nice to have more trees downtown", .sure(.comment), comment),
        .init("plus aucun problème, merci", .sure(.comment), negation),
        .init("Tout est beau maintenant, c'est réglé, merci beaucoup", .sure(.comment), negation),
        .init("All good now, the light was fixed. Thanks!", .sure(.comment), negation),
    ]

    private static let doubt = "doubt is never resolved against the citizen"
    private static let contrary = "a recorded nature other than complaint never outweighs contrary text or history"
    private static let unresolved = "a matter raised before and not resolved is a complaint, whatever its category"
    private static let recorded = "a recorded complaint is one until a person corrects it"
    private static let raised = MatterHistory(raisedBefore: .certain, nothingDone: true, earlierContacts: 1)

    /// Requests in which the record speaks, or nothing does.
    static let onRecord: [TriageCase] = [
        .init("", .reviewed, doubt),
        .init("   ...  !!", .reviewed, doubt),
        .init("asdf qwer", .reviewed, doubt),
        .init("Bonjour, rappelez-moi", .reviewed, doubt),
        .init("شكوى بخصوص جمع القمامة", .reviewed, doubt),
        .init("Lampadaire brulé, personne fait rien", .keptAsComplaint, doubt),
        .init("Nid-de-poule rue Royale", .sure(.complaint), recorded, nature: .complaint),
        .init("", .sure(.complaint), recorded, nature: .complaint),
        .init("Merci beaucoup pour tout!", .sure(.complaint), recorded, nature: .complaint),
        .init("L'employé m'a insulté au comptoir", .reviewed, contrary, nature: .information),
        .init(
            "Poubelles pas ramassées pour la 2e fois, j'ai déjà appelé", .reviewed, contrary, nature: .serviceRequest),
        .init("nid de poule rue Royale", .reviewed, contrary, nature: .serviceRequest, history: raised),
        .init("lampadaire éteint", .sure(.complaint), unresolved, history: raised),
        .init("Nid de poule", .sure(.complaint), unresolved, service: "Nid-de-poule", history: raised),
        .init("", .sure(.serviceRequest), "the nature that the agent recorded is weighed", nature: .serviceRequest),
        .init("", .sure(.serviceRequest), "the service category is weighed", service: "Éclairage de rue"),
        .init(
            "Nid-de-poule devant chez moi", .sure(.serviceRequest), firstReport, nature: .serviceRequest,
            channel: .phone),
    ]
}
