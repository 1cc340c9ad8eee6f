extension Lexicon {
    /// What else a text can be about in French, as people of Québec write and say it and as agents note it. The form is described at ``Lexicon``.
    static let frenchMatters = """
        [city]
        ville|villes|municipal*|311|v3r|voirie
        hotel de ville
        vos|votre service*|equipe*|employe*|gars|camion*|deneig*|collecte*|travaux
        travaux publics
        cols bleu*
        [service]
        service*|collecte*|poubelle*|recyclage|recup*|compost*|bac|bacs|deneig*|charrue*|souffleuse*|gratte*|sableuse*|abrasif*|ramassage*|cueillette*
        vidange*|ordure*|encombrant*|monstres|tonte|bibliotheque*|piscine*|arena*|patinoire*|autobus|ecocentre*|entretien*|reparation*|travaux|deglac*
        camp* de jour
        matiere* residuelle*|organique*
        [fault_noun]
        nid|nids .. poule*
        lampadaire*|luminaire*|puisard*|egout*|aqueduc*|trottoir*|chaussee*|asphalte|ponceau*|fosse|fosses|graffiti*|graffitti*|coyote*|mouffette*|moufette*
        lumiere* .. rue
        lumiere*
        feu|feux de? circulation|pieton*|trafic|rouge*|vert*
        fuite*|trou|trous|crevasse*|affaissement*|ornieres
        arbre*|branche*|souche*|racine*|haie*
        panneau*|pancarte*|stop|signalisation
        borne* fontaine*|incendie
        nid* de guepe*
        rat|rats|vermine
        animal|chat|chien|chevreuil|oiseau|raton .. mort*
        depot* sauvage*
        tas de vidange*|dechet*
        eau brouill*|brune|rouge|jaune|rouill*|potable
        pression d? eau
        bris d aqueduc|eau
        couvercle*|regard d
        module* de? jeu*
        balancoire*|banc|bancs|poubelle publique
        marquage
        ligne* .. rue|stationnement|route|peint*|effac*|pieton*
        chien|chat|animal errant*|perdu*
        piste* cyclable*
        odeur*
        herbe a poux
        bac .. brise*|casse*|fendu|vole|disparu|roue*
        refoulement*|inondation*|eau dans
        pont|viaduc|cloture*|lampe*
        carcasse*
        [fault_state]
        brise*|brule*|bouch*|casse*|tomb*|eteint*|defectu*|debord*|coul*|fuit|fui|fendu*|fissur*|penche*|arrach*|manquant*|disparu*|vandalis*
        fonctionn*|march*|allum*|ferm* pas|plus
        clignot*
        en panne
        par|a terre
        a reparer|remplacer|changer|boucher|remettre|refaire
        leve*|souleve*|affaiss*|effondr*|rouill*|inond*|refoul*|profond*
        mort|morte
        dangereu*
        [asks]
        j|je|nous|cit*|dame|monsieur aimer*|voudr*|veux|veut|desir*|souhait* .. avoir|obtenir|faire|recevoir|demander|que|qu|inscrire|commander|remplac*|echang*
        demand* de|d|pour|une|un
        besoin d|de|un
        serait|est il|ce possible
        possible de|d
        pouvez|pourriez
        pourrait|peux|pourrais on|il|tu|quelqu
        svp|stp|veuillez
        s il vous plait
        merci de|d bien? vouloir|venir|repar*|faire|me|nous|rappeler|proceder|corriger|ramasser|verifier|passer|envoyer|remplacer|regler|intervenir
        envoy* quelqu|un|une|qq
        a reparer|remplacer|verifier|ramasser|couper|elaguer
        permis de|d|pour
        inspection*
        remplacement* d|de|du
        livraison* d|de|du
        nouveau|nouvel|autre|deuxieme bac
        bac supplementaire
        abattage*|elagage*|emondage*|elag*
        branchement*
        install*|ajout*
        inscription|inscrire
        faudrait|faut .. repar*|envoy*|venir|ramass*|boucher|couper|remplac*|nettoy*
        je|nous signal*
        signal* .. un|une|le|la|les|que
        requete pour
        [private_party]
        voisin*|proprietaire*|proprio*|locataire*|locateur*|colocataire*
        jappe*|aboi*|aboy*
        restaurant*|commercant*|airbnb|depanneur*|garderie
        commerce*|bar|garage|magasin|usine .. bruit*|musique|odeur*|voisin*|cote|coin|face|dechet*|vidange*
        compagnie|entrepreneur* prive*
        tapage|party|partys
        itinerant*|squatteur*|automobiliste*|cycliste*|flaneur*
        auto|vehicule|char|voiture|roulotte|vr|remorque|camion|motorise .. stationn*|abandonn*|parke*|parque*
        terrain|logement|maison|immeuble|bloc|appartement .. cote|vacant|abandonn*|face
        quelqu un .. stationn*|jet*|depos*|bris*
        jeunes|ado|ados|adolescent* .. parc|bruit*|nuit|cri*
        bar|pub|brasserie|club|garage|atelier|commerce|magasin|usine|resto|entreprise|etablissement|boutique|industrie|gym|lave auto .. cote|face|voisin*|coin|bas|haut|bloc|vibr*|nuit|matin
        contre cet|ce|un|le|la|les etablissement|bar|commerce|garage|ex|jeunes|gens|individu*|gerant*|client*
        contre son|mon|ma|sa|leur ex|beau|belle|cousin*|frere|soeur|conjoint*|chum|blonde
        contracteur*|gerant*|livreur*|camionneur*|debosseleur*|demenageur*|couvreur*|inconnu*|inconnus|passant*|rodeur*|chambreur*|logeur*
        entrepreneur* .. voisin*|cote|engage*|prive*|proprietaire*
        deneigeur* .. voisin*|cote|face|prive*
        en haut|bas de|chez moi|nous
        syndicat .. copropriete
        copropriet*
        [damage_claim]
        reclam*|dedommag*|indemni*|rembours*|compens*
        qui va|vas|pay* pay*
        pay* .. dommage*|reparation*|degat*|pneu*
        pneu*|jante*|roue|suspension|pare|rim .. bris*|crev*|eclat*|endommag*|fini*|scrap*|plie*
        bris*|crev*|eclat*|scrap* .. pneu*|jante*|roue|suspension|pare|vitre
        dommage*|degat*
        ma|mon|mes|notre|nos .. bris*|arrach*|endommag*|abim*|accroch*|defonc*|frapp*
        bris*|arrach*|endommag*|abim*|accroch*|defonc*|frapp* .. ma|mon|mes|notre|nos
        [question]
        ^ comment|ou|quand|quel*|combien|qui|pourquoi|puis|dois|doit|ai
        pouvez|pourriez|peux vous? me|m|nous dire|indiquer|informer|expliquer|confirmer|renseign*
        demand* d|de? info*|renseign*
        comment|ou|quand on? faire|faut|dois|peut|puis|s
        a quelle|quel heure*|moment|endroit
        quel* est|sont
        savoir si|comment|quand|ou|quel*|combien|pourquoi|a|qui|ce|s|la|le|les
        est ce que|qu|possible
        question*
        je me? demande si|comment|quand|ou|pourquoi
        demand* si|comment|quand|info*|renseign*|a|quel*
        aimer*|voudr*|veux|veut|desir* savoir|connaitre|info*|renseign*
        s informe*
        info*|renseign* sur|concernant|pour|au|re
        renseignement*
        quoi faire
        ou puis|peut|on|aller|jeter|apporter
        y a t il
        puis|ai|dois je
        peut|doit on
        faut il
        c est quoi|quand|ou
        quel* jour|date
        qu est ce
        ou en est|sont|suis
        [info_topic]
        horaire*|tarif*|cout|coute*|prix|reglement*|reglementation|calendrier|formulaire*|coordonnees|procedure*|renseign*|info|infos|information*
        heure* d? ouverture|ouvert*
        date*|jour*|journee .. collecte*|cueillette*|ramassage|ouverture|inscription*
        numero .. telephone|dossier|requete
        droit d|de|a
        delai*
        [thanks]
        merci d avoir
        merci de m|nous|l|les avoir
        merci de|pour|a votre|vos|la|leur|toute|l
        merci beaucoup|infiniment|encore|mille? pour|a|au|aux
        merci infiniment|mille
        un? gros|grand|immense merci
        remerci*|bravo|felicit*|reconnaissan*
        beau|belle|bon|excellent*|super|bonne travail|job|service|boulot|ouvrage
        chapeau
        tres|bien|vraiment satisf*|content*|heureu*|apprecie*
        apprecie*
        service* .. impeccable*|excellent*|parfait*|super|courtois
        bien servi*|recu*|accueilli*
        [bare_thanks]
        merci|mci|mrci
        [suggestion]
        suggest*|suger*|sugger*|sugest*
        je|on|nous propos*
        proposition*
        ce|ca|sa serait .. bien|bon|fun|interessant*|apprecie*|utile*|plaisant|super|mieux|agreable
        vous|ville|on devr*|pourr* .. mettre|installer|ajouter|penser|faire|planter|amenag*|avoir|offrir|prevoir|ouvrir
        pourquoi ne? pas
        idee*
        recommand*
        [opinion]
        je|j trouve
        a mon avis|humble
        mon|une opinion
        commentaire*
        d accord avec .. projet|idee
        contre|pour|favorable|oppose|opposition .. projet
        belle|beau|bonne initiative|projet|idee
        [resolved]
        plus aucun*|de probleme*|souci*|trouble*
        plus aucun*|de probleme*|souci*|trouble*
        n ai|a|y plus de probleme*
        c|cest|tout|est|etait regle*|repare*|arrange*|beau|correct|parfait|ok|rentre
        probleme*|dossier* est|a? regle*|resolu*
        est|ete bien|tout|finalement? regle*|repare*|corrige*|resolu*|remplace*
        finalement .. passe*|venu*|regle*|ramass*|repare*
        sont passes|venus
        bel et bien
        [withdrawal]
        annuler|annulez|annule|annulation .. plainte*|requete*|demande*|dossier|appel|signalement
        retir* .. plainte*|requete*|demande*|dossier
        retrait .. plainte*|requete*|demande*
        laiss* tomber
        oubli* ca|ma|mon|cela
        plus besoin|necessaire|requis
        pas|plus donner suite
        fermer|fermez .. dossier|requete|plainte
        desist*
        pas besoin de? donner|suite|rappel*
        [danger]
        dangereu*|danger|dangers|accident*|bless*|electrocut*|incendie|explos*|effondr*|noy*|hopital|ambulance
        fil|fils electrique*|haute
        fuite* de gaz
        odeur* de gaz
        risque* .. chute*|accident*|bless*|vie|tomber|feu
        se faire tuer|frapper|ecraser|renverser
        failli|proche .. tomb*|frapp*|accident*|renvers*|bless*|ecras*
        je|elle|il|mere|pere|enfant|fils|fille|mari|femme suis|est|a tombe*|glisse|chute*
        glissant*|glace vive
        sans eau|courant|chauffage
        trou beant
        securite .. enfant*|pieton*|public*|menac*|compromis*|risque
        [vulnerable]
        personne*|gens|dame|monsieur|mere|pere age*|agee*
        aine|ainee|aines|ainees|vieillard*|handicap*|enceinte*|aveugle*|malvoyant*|invalide*|paraplegique*|dialyse|alzheimer|cancer|quadriplegique*
        mobilite reduite
        fauteuil roulant
        marchette|deambulateur|canne
        bebe*|nourrisson*|poussette*
        enfant*|ecolier*
        malade|malades
        oxygene
        rpa|chsld|garderie|ecole|ecoles|cpe
        perte d autonomie
        [tone]
        honte*|honteu*|scandal*|ridicul*|inacceptable*|inadmissible*|revolt*|aberrant*|maudit*|calis*|crisse*|criss|tabarn*|osti|esti|ostie|merde*|chiant*
        enrag*|fach*|furieu*|choqu*|tanne*|ecoeur*|urgent*|urgence
        pas d allure
        n importe quoi
        [negator]
        pas|aucun|aucune|jamais|sans|ni|point|nullement
        """
}
