extension Wording {
    static let frenchDefinitions: [Indicator: Definition] = frenchPromises.merging(frenchCourses) { first, _ in first }

    private static let frenchPromises: [Indicator: Definition] = [
        .withinOneDay: Definition(
            title: "Dossiers suivis en 24 heures",
            meaning:
                "La part des dossiers de plainte dont le premier contact a eu son premier suivi dans les 86 400 secondes qui suivent son enregistrement.",
            numerator:
                "Les dossiers du dénominateur où une personne de la Ville a joint la citoyenne ou le citoyen, ou lui a répondu par écrit, au plus tard à l'échéance. C'est le moment du suivi qui compte, non celui où on l'a consigné.",
            denominator:
                "Les dossiers dont le premier suivi est venu à échéance dans la période et avant l'arrêt des données, y compris ceux qui attendent encore.",
            edges: [
                "L'échéance est l'enregistrement plus 24 heures, à la seconde, sans heures d'ouverture ni congés; si une mise à jour a fait de la requête une plainte, 24 heures après cette mise à jour.",
                "Les 24 heures sont dans la formule, même quand la Ville s'est donné un délai plus court.",
                "Une boîte vocale, un appel sans réponse, un accusé de réception automatique ou une fermeture sans contact ne sont pas des suivis.",
                "Une plainte corrigée en autre chose, devenue anonyme ou effacée avant l'échéance sort du calcul; après l'échéance, elle y reste.",
                "Une plainte anonyme, ou enregistrée avant l'entrée en vigueur du service, ne doit aucun suivi : un dossier qui commence par elle n'est pas compté ici.",
                "Le même formulaire envoyé deux fois, ou une requête transférée sous un nouveau numéro, est un seul contact.",
            ]),
        .outcomes: Definition(
            title: "Ce qu'il est advenu de ces dossiers",
            meaning: "Les dossiers du chiffre principal, selon ce qu'il est advenu du premier suivi.",
            edges: [
                "« Pas encore joint » : le suivi était toujours dû à l'arrêt des données.",
                "« Retiré après l'échéance » : personne n'avait été joint à l'échéance, puis une correction, l'anonymat ou un effacement a mis fin à l'engagement. Le manquement reste.",
            ]),
        .withinOneDayByContact: Definition(
            title: "Contacts suivis en 24 heures",
            meaning:
                "La même part, comptée par contact : chaque nouveau contact d'un même dossier doit son propre suivi.",
            numerator: "Les contacts du dénominateur dont le premier suivi a eu lieu au plus tard à l'échéance.",
            denominator:
                "Les contacts de plainte, premiers ou suivants, dont le suivi est venu à échéance dans la période et avant l'arrêt des données.",
            edges: ["Un même suivi satisfait tous les contacts du dossier enregistrés avant lui."]),
        .recordedLate: Definition(
            title: "Faits à temps, consignés après l'échéance",
            meaning:
                "Parmi les dossiers suivis en 24 heures, ceux dont le suivi n'a été consigné qu'une fois l'échéance passée.",
            numerator: "Les dossiers suivis à temps dont la consignation est postérieure à l'échéance.",
            denominator: "Les dossiers suivis en 24 heures."),
        .correctedOut: Definition(
            title: "Retirés des plaintes par correction",
            meaning:
                "Les contacts dont le suivi venait, ou serait venu, à échéance dans la période et avant l'arrêt des données, et qu'une personne a corrigés de plainte en autre chose.",
            edges: [
                "« Avant l'échéance » : rien n'avait été manqué; le contact sort du calcul des 24 heures.",
                "« Après un manquement » : personne n'avait été joint à l'échéance; le contact reste compté en retard.",
                "Le moment de la correction est celui que déclare la personne qui corrige, au plus tard celui où le registre l'apprend.",
                "La décision qu'un contact n'en répète aucun autre est une telle correction, si rien d'autre n'en faisait une plainte.",
            ]),
        .correctedOutRecordedLate: Definition(
            title: "Corrections déclarées avant l'échéance, consignées après",
            meaning:
                "Parmi les contacts retirés avant l'échéance, ceux dont la correction n'est entrée au registre qu'à l'échéance ou après."
        ),
        .waitMedian: Definition(
            title: "Attente médiane",
            meaning: "La moitié des dossiers échus ont eu leur premier suivi dans ce délai ou plus vite.",
            edges: [
                "Qui attend encore compte comme ayant attendu plus longtemps que tous les autres.",
                "Publiée à partir de 5 dossiers, et seulement si la moitié des gens ont été joints.",
            ]),
        .waitNinetieth: Definition(
            title: "Neuf dossiers sur dix",
            meaning: "Neuf dossiers échus sur dix ont eu leur premier suivi dans ce délai ou plus vite (90e centile).",
            edges: ["Publié à partir de 20 dossiers, et seulement si neuf personnes sur dix ont été jointes."]),
        .waitWorst: Definition(
            title: "Attente la plus longue",
            meaning: "Le plus long délai parmi les suivis faits.",
            edges: [
                "Publiée à partir de 20 suivis faits. Ce qui attend encore est à la section « Ce qui est en retard »."
            ]),
        .waits: Definition(
            title: "Attente avant le premier suivi",
            meaning: "Les dossiers échus, selon le temps écoulé de l'enregistrement au premier suivi.",
            edges: ["Une attente d'exactement 24 heures est dans les 24 heures."]),
        .overdueNow: Definition(
            title: "Suivis en retard",
            meaning: "Les contacts dont le suivi est dû et ne s'est pas fait, selon le temps écoulé depuis l'échéance."),
        .overdueCasesNow: Definition(
            title: "Dossiers touchés",
            meaning: "Les dossiers qui ont au moins un suivi en retard à l'arrêt des données."),
        .requests: Definition(
            title: "Requêtes reçues",
            meaning: "Les requêtes enregistrées dans la période, selon ce comme quoi elles sont traitées.",
            edges: [
                "Dans le doute, une requête est traitée comme une plainte.",
                "Les doublons et les transferts sont comptés à part.",
            ]),
        .complaints: Definition(
            title: "Plaintes reçues",
            meaning: "Les contacts enregistrés dans la période qui sont des plaintes, selon ce qui leur est dû.",
            edges: [
                "Une plainte est anonyme quand le 311 le dit; on ne le présume jamais.",
                "Ce qui a été enregistré avant l'entrée en vigueur du service éclaire le jugement et ne doit rien.",
            ]),
        .doubles: Definition(
            title: "Enregistrés deux fois",
            meaning: "Les requêtes de la période qui sont une seule et même chose avec une autre."),
    ]

    private static let frenchCourses: [Indicator: Definition] = [
        .secondCalls: Definition(
            title: "Deuxièmes appels",
            meaning:
                "Les contacts enregistrés dans la période par lesquels la même personne s'est adressée de nouveau au 311 pour la même plainte.",
            edges: [
                "Le troisième contact et les suivants sont comptés aussi.",
                "L'appel d'un voisin pour le même problème n'en est pas un.",
                "Des remerciements, un retrait ou une question neutre n'en sont pas.",
                "Un appel dont les données ont été effacées depuis reste compté; un appel anonyme, ou d'avant l'entrée en vigueur du service, ne l'est pas.",
            ]),
        .meetings: Definition(
            title: "Rencontres obligatoires",
            meaning:
                "Les rencontres rendues obligatoires par un contact enregistré dans la période, selon leur état à l'arrêt des données.",
            edges: [
                "« Tenue » : la citoyenne ou le citoyen, la conseillère ou le conseiller (ou sa suppléance) et le fonctionnaire y étaient.",
                "Une rencontre annulée ou manquée est à fixer de nouveau.",
                "Seuls la citoyenne ou le citoyen peuvent y renoncer.",
                "De plusieurs contacts qui demandent la même rencontre, le premier compte; si une mise à jour a fait d'un contact une plainte, cette mise à jour au lieu de son enregistrement.",
            ]),
        .meetingsHeldInTime: Definition(
            title: "Rencontres tenues à temps",
            meaning: "La part des rencontres qui ont eu lieu au plus tard à leur échéance.",
            numerator: "Les rencontres du dénominateur tenues au plus tard à l'échéance.",
            denominator:
                "Les rencontres à tenir dans la période et avant l'arrêt des données, et toujours dues à leur échéance.",
            edges: [
                "L'échéance compte les jours ouvrables de la Ville à partir du contact; une absence de la citoyenne ou du citoyen en donne une nouvelle."
            ]),
        .meetingsOverdueNow: Definition(
            title: "Rencontres en retard",
            meaning:
                "Les rencontres encore dues à l'arrêt des données dont une échéance, ou la date fixée, est passée, quelle que soit la période; chacune une fois, pour le retard le plus grave.",
            edges: [
                "Une fois la date fixée passée, c'est le résultat qui manque : on ne sait pas encore si la rencontre a été tenue à temps."
            ]),
        .meetingsWithdrawn: Definition(
            title: "Rencontres retirées",
            meaning: "Parmi les rencontres obligatoires de la période, celles qui ne sont plus dues, selon le motif."),
        .absences: Definition(
            title: "Absences aux rencontres",
            meaning:
                "Combien de fois chaque partie a manqué une rencontre rendue obligatoire par un contact de la période."),
        .daysToMeeting: Definition(
            title: "Délai médian jusqu'à la rencontre",
            meaning: "Du contact qui a rendu la rencontre obligatoire à la rencontre tenue.",
            edges: ["Publié à partir de 5 rencontres tenues."]),
        .followUpEscalations: Definition(
            title: "Suivis en retard, par niveau",
            meaning: "Les avis de retard d'un suivi envoyés dans la période, selon le niveau avisé.",
            edges: [
                "Un dossier envoie un seul avis par niveau, pour son plus ancien suivi dû; sur une liste, chaque ligne est un avis.",
                "Après une panne, un dossier n'envoie que l'avis du plus haut niveau atteint : il est compté à ce niveau.",
            ]),
        .meetingEscalations: Definition(
            title: "Rencontres en retard, par niveau",
            meaning: "Les avis de retard d'une rencontre envoyés dans la période, selon le niveau avisé."),
        .cases: Definition(
            title: "Dossiers ouverts",
            meaning: "Les dossiers de plainte dont le premier contact a été enregistré dans la période."),
        .casesClosed: Definition(
            title: "Dossiers fermés",
            meaning: "Les dossiers ouverts dans la période dont la Ville a fermé tous les contacts de plainte.",
            numerator:
                "Les dossiers du dénominateur dont tous les contacts de plainte sont fermés à l'arrêt des données.",
            denominator: "Les dossiers ouverts dans la période."),
        .casesResolved: Definition(
            title: "Dossiers réglés",
            meaning:
                "Les dossiers ouverts dans la période, selon qui affirme, à l'arrêt des données, que l'affaire est réglée.",
            edges: ["Une affaire rouverte n'est plus réglée, jusqu'à ce qu'on l'affirme de nouveau."]),
        .casesReopened: Definition(
            title: "Dossiers rouverts",
            meaning:
                "Les dossiers ouverts dans la période qui ont été rouverts au moins une fois après avoir été réglés."),
        .triageCorrections: Definition(
            title: "Corrections de la nature d'une requête",
            meaning: "Les décisions d'une personne sur la nature d'une requête, prises dans la période."),
        .repeatCorrections: Definition(
            title: "Corrections d'un lien entre contacts",
            meaning:
                "Les décisions d'une personne, prises dans la période, sur le fait qu'un contact en répète un autre ou non."
        ),
        .disagreements: Definition(
            title: "La nature inscrite et le jugement",
            meaning:
                "Les requêtes de la période dont l'agent du 311 a inscrit la nature, selon que le jugement en vigueur est le même ou non.",
            edges: ["Une plainte inscrite comme telle en reste une tant qu'une personne n'en décide pas autrement."]),
        .triageReviews: Definition(
            title: "Révisions : est-ce une plainte?",
            meaning: "Les requêtes de la période dont la nature a été soumise à une personne, selon l'issue.",
            edges: ["Sans décision à temps, on décide pour la citoyenne ou le citoyen : c'est une plainte."]),
        .repeatReviews: Definition(
            title: "Révisions : est-ce un deuxième appel?",
            meaning:
                "Les requêtes de la période dont le lien avec une autre a été soumis à une personne, selon l'issue.",
            edges: ["Sans décision à temps, on décide pour la citoyenne ou le citoyen : c'est un deuxième appel."]),
        .refusals: Definition(
            title: "Messages refusés",
            meaning: "Les messages reçus dans la période que le registre n'a pas pu prendre, selon la raison.",
            edges: [
                "Un message refusé est mis de côté, tel quel, pour qu'une personne l'examine.",
                "Si une plainte illisible montre son numéro et sa date, son délai court quand même.",
            ]),
    ]
}
