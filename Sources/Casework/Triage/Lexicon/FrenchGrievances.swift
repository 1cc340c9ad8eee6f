extension Lexicon {
    /// Grievances against the city in French, as people of Québec write and say it and as agents note it. The form is described at ``Lexicon``.
    static let frenchGrievances = """
        [states_complaint]
        port*|depos*|formul*|fair*|fai*|log*|enregistr*|ouvr*|envoy* une? plainte
        me|nous|se plain*
        plaign*
        c est une plainte
        plainte contre|formelle|officielle|envers|concernant|au
        plainte a|de l egard|propos|encontre
        plainte sur|pour le|la|les|l|un|une|mon|ma|mes
        ^ plainte|plaite|plinte
        ^ pl|plt contre|concernant|re
        cit*|client*|dame|m|mme|monsieur plaint*
        denonc* .. situation|service|employe*|ville
        doleance*
        grief*
        [complaint_word]
        plainte|plaite|plinte
        [staff]
        employe*|employer de? la? ville
        employe*
        col|cols bleu*|blanc*
        fonctionnaire*|prepose*|commis|receptionniste*|contremaitre*
        inspecteur*|inspectrice*|agent|agente|brigadier*|brigadiere*
        chauffeur*|operateur*|conducteur*
        directeur*|directrice*|gestionnaire*|patron*
        policier*|policiere*|pompier*|sauveteur*|sauveteuse*|moniteur*|monitrice*|animateur*|animatrice*
        bibliothecaire*|technicien*|technicienne*|surveillant*|greffier*|greffiere*
        conseiller*|conseillere*|maire|mairesse
        dame|madame|monsieur|gars|fille|homme|femme|personne .. comptoir|311|ville|telephone|reception|bureau|ligne|guichet
        vos|votre|les|le gars|equipe*|monde
        equipe* de la ville
        travaux publics
        [misconduct]
        impoli*|arrogan*|irrespect*|condescendan*|mepris*|vulgaire*|grossier*|grossiere*|hautain*|incompeten*|malhonnet*
        bete avec
        tres|ete|etait|air bete
        agressi*|insult*|injuri*|intimid*|harcel*|menac*|engueul*|gueul*
        manque* de respect|politesse|professionnalisme|savoir|jugement|courtoisie
        sans respect
        cri*|sacr*|hurl* apres|contre
        m|nous a|ont cri*|hurl*|insult*|pousse|bouscule
        ri|rire|riait|rit|riaient de
        moqu*
        raccroch*
        refus* de .. nom|identifier|repondre|aider|servir|ecouter|parler
        refus*|voulait|veut|voulu pas? .. donner son nom
        menti|mentent|mensonge*|mentait
        doigt d honneur
        fait|fai un|le doigt
        dor*|dort en|dans|au|sur
        sur son|leur|leurs cellulaire*|cell|telephone*|cel
        pas|peu|non professionnel*|poli|polie|polis|gentil*|aimable*|courtois*
        roul* comme|trop
        roul*|condui*|pass* .. fou|fous|malade|malades|dangereu*|vite
        brul*|pass* .. stop|feu rouge|rouge
        brusqu*|bourru*
        mauvais*|fausse*|erron* .. information*|info|infos|renseign*
        perdre .. temps
        paus*|flan*|jas*|placot*
        attitude|comportement
        mauvaise foi
        traite* comme|de
        fum*|boi*|boire|niais* .. lieu|travail
        [gross_misconduct]
        raccroch* .. nez|ligne
        m a raccroch*
        ligne* coup*|fermee
        coup* la ligne
        mal servi*|recu*|accueilli*|traite*
        envoy*|envoye* promener|chier|paitre
        abus* de pouvoir|autorite
        conflit* d interet*
        favoritisme|passe droit*|corruption|pot de vin
        [discrimination]
        discrimin*|racis*|sexis*|homophob*|transphob*|profilage|xenophob*
        droits .. bafou*|respecte*
        [missed]
        pas|jamais|point|non encore|toujours? ete? ramass*|vid*|collect*|deneig*|gratt*|deblay*|sabl*|fauch*|tondu*|tond*|livr*|deglac*|sale|salee|arros*
        pas|jamais|point encore|toujours? ete? pass*|nettoy*|entretenu*|balay*
        collecte*|camion*|charrue*|deneigeuse*|cueillette*|ramassage*|recyclage|poubelle*|compost|vidange*|gratte*|autobus .. pas|jamais .. pass*|faite*|eu|venu*
        rat*|manqu*|oubli*|saut* .. collecte*|cueillette*|ramassage*|rue|bac|bacs|poubelle*|maison|chez|adresse|secteur|coin
        collecte*|cueillette*|ramassage*|rue|bac|bacs|poubelle*|maison|adresse|passage .. manqu*|oubli*|saute*|ratee|rate
        pas|aucun*|sans eu? de? collecte*|cueillette*|deneig*|ramassage*|passage*|entretien*|service
        nous|m|on a|ont|avez oubli*
        laiss* .. bac|bacs|poubelle*|sac|sacs|vidange* plein*|pleine*|la|rue|bord
        bac|bacs|poubelle*|vidange*|recyclage .. toujours|encore plein*|la|rue|bord
        devait|devrait etre ouvert*
        trouv* ferme*
        pass* tout? droit|drette devant?
        pass* .. sans .. arret*
        ferme* .. horaire|heures
        personne .. comptoir|poste|caisse
        [badly_done]
        mal fait*|deneig*|gratt*|repare*|rempli*|nettoy*|ramass*|execute*|entretenu*|deblay*|asphalt*|patch*|ger*|planifi*|organis*|signalis*|indiqu*|foutu
        bacl*
        job|travail|ouvrage de broche|cochon|bras|fou
        travail .. mal|cochonn*
        croche*
        a? moitie fait*|deneig*|ramass*|vid*|deblay*
        fait*|deneig*|vid* a? moitie
        a refaire
        sans m|me|nous|les? avert*|avis*|preven*|consult*
        personne nous|m|me a? avis*|avert*|preven*
        laiss* .. banc*|branche*|debris|dechet*|trou*|garnotte*|gravier|traces|terre|roche*|bordure*|cochonnerie*|salete*
        lanc*|garroch*|pitch* .. bac|bacs|poubelle*
        bac|bacs|poubelle* .. partout|renvers*|lance*|garroch*|pitch*|milieu|travers
        charrue*|deneigeuse*|souffleuse*|gratte*|camion* .. bloqu*|enterr*|pouss*|rempli*|remis|ramen*
        deja .. a refaire|defait*|rouvert|creus*|rebris*|recasse*
        reparation .. tenu|tient|dur*
        n importe comment|quoi
        plus|pire|pires qu|qu avant
        [decision]
        decision*|contravention*|constat*|ticket*|amende*|taxe*|facture*|facturation|evaluation*|remorqu*|derogation*
        refus* .. permis|demande*|derogation*|subvention*|inscription|acces
        permis|demande*|subvention* .. refus*|rejet*|annul*|revoque*
        avis d infraction
        refus*|compte
        infraction*|penalite*|frais|tarif*
        [unfair]
        injust*|inequitable*|iniqu*|abusi*|arbitraire*|exagere*
        pas juste|equitable*|correct|raisonnable*|logique|legal
        deux poids
        sans raison*|explication*|motif*|avertissement*|avis|preavis|justification*
        sans|avec aucun* raison*|explication*|motif*|avis|preavis|justification*
        pas|aucun* d? raison*|explication*|motif*
        pas d accord
        en|mon|notre desaccord
        contest*
        refus* de|d pay*
        pas a|besoin? pay*
        par|une|est erreur|erreurs
        tromp*
        deja pay*
        erreur*|erreure* .. compte*|factur*|taxe*|constat*|calcul*|montant
        surfactur*|surtax*|surcharg*
        en trop|double
        factur*|charg*|tax*|pay* .. deux fois|double|trop
        # fois le|la|les meme montant|facture|taxe
        augmentation* .. #
        annul* .. contravention*|constat*|amende*|ticket*|frais|facture*
        [nothing_done]
        rien .. fait*|boug*|change*|regl*|corrig*|repare*|avance*|bouge*
        rien ne|n? se|a? pass*|boug*|chang*
        toujours|tjrs|tjr|tjs|encore rien|aucun*
        personne .. venu*|venir|passe|rappel*|repond*|vient|retourn*|donne|pris|boug*|fait|occup*|ecoute
        sans reponse*|suivi*|nouvelle*|retour*|resultat*|succes
        aucun*|zero|pas|jamais de? reponse*|suivi*|nouvelle*|retour*|intervention*|amelior*|resultat*|rappel*|action*
        pas|jamais|aucun eu|recu|obtenu .. reponse*|suivi*|nouvelle*|retour*|rappel*|appel*|courriel*
        pas|jamais encore? ete? rappel*|repond*|retourn*|contact*
        pas|jamais|non encore|toujours? ete? regl*|corrig*|repar*|resolu*|revenu*|venu*|remplac*|change*|traite*|intervenu*
        toujours|tjrs|tjr|tjs pas
        toujours|tjrs|tjr|tjs|encore la|present*|brise*|brule*|bouch*|casse*|eteint*|pareil*|ouvert*|dangereu*|plein*|bloque*
        toujours|tjrs|tjr|encore le|au|la meme
        ville|vous|ils|municipalite .. fait|faite*|font|bouge*|repond* rien|pas
        fait|fais|faites|faite|font|faire rien
        rien faire|dire
        n? avance* pas
        laiss* pour compte
        nous|m|me|sommes|suis ignor*
        s en fou*|fich*|foutent|calis*|contrefi*
        demande*|dossier*|requete*|plainte* .. ferm* .. pas|sans|rien|jamais|alors
        ferm* .. sans .. regl*|repar*|venir|fait*|verif*
        marqu* complet*|regl*|termin*|ferm*
        tombe* dans l oubli
        lettre morte
        probleme* persist*|continu*|perdur*|demeur*|reste*
        [waiting]
        j|nous|on attend*
        attend* .. depuis|encore|toujours|#|retour|nouvelles|reponse
        en attente depuis
        depuis|ca|sa|cela|fait # jours|semaines|mois|ans .. attend*
        # jours|semaines|mois|ans .. attend*|attente
        delai* .. trop|deraisonnable*|depass*|respecte*|inacceptable*|promis*|long*
        trop long*|longtemps
        combien de temps encore
        encore combien
        [called_before]
        deja .. appel*|telephon*|signal*|ecri*|contact*|demand*|rapport*|avis*|plaint*|denonc*|fait|parl*|laiss*
        appel* .. # fois|x|reprises
        appel*|ecri*|signal*|plain*|telephon*|contact* .. plusieurs|deux|trois|quatre|cinq|six|dix|maintes|multiples|nombreuses fois|reprises
        plusieurs|nombreux|nombreuses|multiples|trois|deux|quatre|cinq|maints|# appel*|courriel*|signalement*|requete*|plainte*|message*|telephone*
        # fois|appel|plainte|requete|demande|signalement|courriel|reprise .. appel*|telephon*|signal*|plain*|ecri*|contact*|demand*|rapport*|meme|probleme
        # appel|plainte|requete|signalement|courriel
        deuxieme|troisieme|quatrieme|cinquieme|sixieme|dixieme|enieme|nieme|second|seconde fois|appel|plainte|requete|demande|signalement|message|courriel|reprise
        rappel* .. meme|encore|nouveau|toujours|car|concernant|sujet|dossier|pcq|parce
        cit*|client*|dame|mme|monsieur rappel*
        je|j rappel*
        suite|relativement a|au mon|ma|mes appel*|requete*|plainte*|demande*|courriel*|signalement*
        mon|ma|mes dernier*|derniere*|precedent* appel*|requete*|plainte*|signalement*|demande*|courriel*
        avais|avait|avons appel*|signal*|telephon*|ecri*
        appel*|signal*|ecri* .. semaine|mois|automne|printemps|ete|hiver|an|annee derniere*|passe*|dernier
        appel*|signal*|telephon*|ecri* .. hier|lundi|mardi|mercredi|jeudi|vendredi
        relanc*|relance
        nouvelle|autre|seconde plainte
        a nouveau .. appel*|signal*
        vous ai|avais appel*|ecri*|signal*|contact*|dit
        [again]
        encore
        recommenc*|recurren*|reviennent|revient|revenu
        de|a nouveau
        a|au? chaque|chaques fois|annee|hiver|semaine|bordee|tempete|printemps|pluie|collecte
        toutes les semaines|fois|annees
        a repetition
        # fois|semaine|collecte|ieme
        deuxieme|troisieme|quatrieme|cinquieme fois|semaine|collecte
        comme d habitude
        d affilee
        # de suite
        [promise]
        promi*
        on|vous|m|nous|ils m|nous? a|ont|avez|avait|aviez .. dit|assur*|confirm*|garanti* .. que|qu
        devait|deviez|devaient venir|passer|etre|rappel*|repar*|envoy*|regl*
        engag* a
        rendez vous .. pas|personne|rate|manque
        etait prevu*
        [dissatisfied]
        insatisf*|mecontent*|decu*|decev*|deplor*
        pas|peu|jamais|non content*|satisf*|heureu*|impressionn*
        mauvais|pietre|pauvre|pire service*|entretien*|travail|qualite|gestion
        service*|entretien*|deneig*|travail|collecte*|gestion .. pourri*|nul|nulle|mediocre*|mauvais*|lamentable*|deplorable*|inadequat*|inacceptable*|execrable*|merd*|pitoyable*|horrible*|minable*|inefficace*|deficient*
        laiss* .. desirer
        manque d|de|du entretien*|suivi*|communication|service*|deneig*|information*|transparence|rigueur
        mal .. service
        en a assez|marre
        [impatience]
        enfin|finir
        qu est ce que|qu vous|ils? attend*
        attendez vous
        combien de temps encore
        encore combien
        jusqu a quand
        allez|va vous|on? faire quelque|qqch
        un jour
        faut il attendre
        reveil*
        tanne*|ecoeur*|ecoeurant*
        [left_out]
        tout|toute|tous le|la|les monde|rue|secteur|quartier|autres .. sauf|excepte|hormis|pas
        sauf moi|nous|notre|chez|la|le|mon|ma|devant
        pas chez|devant|pour nous|moi
        rue|rues|cote d|a? a? cote|voisine*|autour|face|proche .. fait*|faite*|deneig*|ouvert*|gratte*|passe*|vid*|propre*
        voisin*|autres|autre cote|gauche|droite .. ok|fait*|vid*|deneig*|ramass*|passe
        les|toutes|toutes les autres rues|bacs|adresses
        alors|pendant|tandis que .. autres|voisin*|rue|rues|cote
        un cote sur deux
        le|la notre|mien|mienne non|pas|jamais
        [passed_around]
        renvoy*|transfer*|balad*|promen*|refer* .. un|une .. autre
        transfer* # fois
        transfer* .. departement*|poste*|service*|boite
        renvoi* la balle
        tourne* en rond
        pas le|la bon|bonne departement|service|ligne|personne
        chacun .. autre
        d un|une bureau|departement|service|poste a l|un|une autre
        pas de mon|son|leur|notre departement|ressort|bord|cote
        [closed_unsettled]
        dossier|demande|requete|billet|fiche|ticket|plainte .. ferm*|clos*|complet*|classe*
        ferme*|clos*|complete .. dossier|demande|requete|billet|fiche|ticket|plainte
        statut inchange|ferme|complete|regle|traite|en cours|en traitement
        marque*|inscrit*|mention complete*|regle*|termine*|ferme*|traite*
        sans|pas visite|inspection|verif*|deplace*
        annul* par la ville
        remis|reporte*|repousse* .. encore|fois|puis|#
        jamais presente*|montre*|revenu*|donne suite
        [elapsed]
        depuis|ca|sa|cela|voila|fait bientot? # jours|journees|semaines|mois|ans|annees|heures|hivers|etes
        depuis|ca|cela|fait un|une|des|plusieurs|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze jours|semaine*|mois|an|ans|annees|hivers|etes
        # semaines|mois|ans|jours plus|apres|sans|que
        deux|trois|quatre|cinq|six|huit|dix semaines|mois|ans|jours plus|apres|sans|que
        depuis janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|noel|paques|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
        depuis le|la|l|au printemps|automne|hiver|ete|debut|fin|rentree|an|annee
        depuis longtemps|toujours|belle lurette|un bail|une eternite
        [first_contact]
        premier|premiere|1er|1re|1ere|1ier appel|signalement|fois|contact|demande|plainte
        premiere fois que? j|je|qu|elle|il appel*|ecri*|signal*|contact*
        jamais ete? appel*|signal*|ecri*|demand*|contact*|rapport*|communiqu*
        jamais pense|songe appel*|signal*
        aucun|aucune|pas|sans|ni .. signalement|appel|demande|plainte|contact anterieur*|precedent*|avant
        pas|n encore signale|demande|appele
        pas appele|signale avant
        n avait|avais jamais
        vient|viens de d? constater|remarquer|voir|briser|tomber|apercevoir
        [kindness]
        gentil*|souri*|courtois*|patien*|chaleureu*|attentionn*|devoue*|aimable*|douceur|bienveill*|genereu*|humain*|delicat*|serviable*|empath*
        merit* .. medaille|augmentation|souligne*|felicit*|dit|su|bravo|mention|merci
        lev* .. chapeau
        coup de chapeau
        rayon de soleil
        chapeau
        au dela de
        pris .. temps
        prend* .. temps
        comme promis|convenu|prevu|dit
        m|nous a|ont sauve*|aide*|ecoute*|rassure*|explique*
        belle|bel|beau surprise|geste|moment|souvenir
        sans que je|j|personne .. demande
        """
}
