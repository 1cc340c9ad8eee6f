extension Wording {
    /// Le français du Québec.
    static let french = Wording(
        language: .french, page: frenchPage,
        numbers: NumberForm(
            decimalMark: ",", thousandsMark: "\u{A0}", percentSpace: "\u{A0}", day: "j", hour: "h", minute: "min",
            second: "s",
            date: { day, month, year in
                let months = [
                    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
                    "novembre", "décembre",
                ]
                return "\(day == 1 ? "1er" : String(day)) \(months[(month + 11) % 12]) \(year)"
            },
            dateAndTime: { date, hour, minute in
                "\(date) à \(hour)\u{A0}h\u{A0}\(minute < 10 ? "0" : "")\(minute)"
            }),
        definitions: frenchDefinitions, groups: frenchGroups)

    private static let frenchPage = PageWords(
        languageName: "Français", languageChoice: "Langue", otherLanguage: "English",
        title: "Plaintes au 311 : ce qui est promis, ce qui est fait",
        subtitle: { publisher, period in "Reddition de comptes, \(publisher), \(period)" },
        period: { from, through in
            from == through ? "pour le \(from)" : "du \(from) au \(through), les deux jours compris"
        },
        contents: "Sur cette page",
        cutOff: { instant, row in "Données arrêtées le \(instant), à l'inscription n° \(row) du journal." },
        emptyRecord: "Rien n'était encore consigné.",
        provisional: { instant in
            "La période n'est pas terminée : ces chiffres sont provisoires et ne comptent que ce qui était échu le \(instant)."
        },
        promise:
            "La promesse : une personne de la Ville joint la citoyenne ou le citoyen qui se plaint dans les 24 heures qui suivent l'enregistrement de sa plainte, à toute heure et tous les jours.",
        headline: { kept, due in
            "des dossiers de plainte ont eu leur premier suivi en 24 heures ou moins : \(kept) sur \(due)."
        },
        nothingDue: "Aucun premier suivi n'est venu à échéance.",
        outOf: { part, whole in "\(part) sur \(whole)" },
        shorterPromise:
            "La Ville s'était donné un délai plus court que 24 heures. Cela ne change rien ici : la page mesure toujours la promesse publique de 24 heures.",
        byContact: { share, kept, due in
            "Par contact plutôt que par dossier : \(share) (\(kept) sur \(due))."
        },
        sections: [
            .promise: SectionWords("La promesse des 24 heures"),
            .outcomes: SectionWords("À temps, en retard, corrigé"),
            .waiting: SectionWords(
                "Combien de temps a-t-on attendu?",
                "De l'enregistrement de la plainte au premier suivi, pour les dossiers échus dans la période."),
            .overdue: SectionWords(
                "Ce qui est en retard",
                "Les suivis dus depuis plus de 24 heures et pas encore faits à l'arrêt des données, quelle que soit la période où ils sont venus à échéance."
            ),
            .intake: SectionWords("Ce que le 311 a reçu"),
            .meetings: SectionWords(
                "Deuxièmes appels et rencontres",
                "Quand la même personne s'adresse une deuxième fois au 311 pour la même plainte, une rencontre devient obligatoire : elle-même, la conseillère ou le conseiller du district et un fonctionnaire de la Ville."
            ),
            .escalations: SectionWords(
                "Les escalades", "Les avis envoyés d'un niveau à l'autre parce qu'un engagement était en retard."),
            .endings: SectionWords(
                "Fermés, réglés, rouverts",
                "Fermer une requête est un geste de la Ville. Une plainte est réglée quand la citoyenne ou le citoyen le confirme, ou quand la Ville l'affirme en disant qui l'affirme. Les deux sont comptés à part."
            ),
            .judgement: SectionWords(
                "Jugements, corrections et révisions",
                "Ce sont des règles qui jugent d'abord si une requête est une plainte. Dans le doute, elle est traitée comme une plainte et une personne tranche; sa décision tient."
            ),
            .breakdowns: SectionWords("Par district, par service, par mode de contact"),
            .definitions: SectionWords("Comment chaque chiffre est compté"),
            .method: SectionWords("D'où viennent ces chiffres"),
        ],
        howCounted: "Définition", none: "Aucun cas.", whole: "L'ensemble", total: "Total", count: "Nombre",
        share: "Part", level: { "Niveau \($0)" }, plotOf: { "Graphique : \($0)" }, pair: { "\($0) : \($1)" },
        dataBelow: "Les mêmes nombres sont dans le tableau.", withheld: "n. p.",
        withheldNote: { threshold in
            "n. p. : non publié, pour qu'un nombre plus petit que \(threshold) ne désigne personne et ne puisse être recalculé. Les totaux sont complets."
        },
        tooFew: "trop peu de cas",
        tooFewToBreakDown: "Trop peu de cas pour publier un tableau qui ne désigne personne.",
        breakdown: [.district: "Par district", .service: "Par service", .channel: "Par mode de contact"],
        breakdownColumns: BreakdownColumns(
            requests: "Requêtes", complaints: "Plaintes", due: "Dossiers échus", onTime: "En 24\u{A0}h",
            late: "En retard",
            share: "Part en 24\u{A0}h", secondCalls: "Deuxièmes appels", meetings: "Rencontres"),
        numerator: "Numérateur", denominator: "Dénominateur",
        formula: { "Version de la formule : \($0)." },
        openData: "Les mêmes chiffres existent en données ouvertes, en JSON et en CSV, avec les mêmes codes.",
        suppression: { threshold in
            "Par district, par service et par mode de contact, un nombre de 1 ou plus mais de moins de \(threshold) n'est pas publié, car il pourrait désigner quelqu'un. D'autres nombres sont alors retenus avec lui, pour qu'on ne puisse pas le retrouver par soustraction. Les totaux de toute la ville sont toujours publiés. Les médianes demandent au moins 5 cas; les 90es centiles et les attentes les plus longues, au moins 20."
        },
        method: [
            "Chaque chiffre vient des instants consignés au registre (quand une plainte a été enregistrée, quand la personne a été jointe, quand une rencontre a eu lieu), jamais du moment où un programme a tourné.",
            "Le journal du registre ne fait que s'allonger. En le relisant jusqu'à la même inscription, on obtient la même page, au caractère près.",
            "Un manquement reste compté : ni un suivi tardif, ni une fermeture, ni une correction, ni une réouverture ne l'effacent.",
        ])
}
