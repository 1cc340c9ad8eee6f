/// The words by which ``Reference``s are known, French and English together: people mix them. The form is described at ``Lexicon``.
enum ReferenceLexicon {
    fileprivate static let written = """
        [earlier_contact]
        formulaire|courriel|lettre|message|plainte envoye*|rempli*|fait|faite|reste
        a|avait|avais|ai deja? appele*|ecrit|averti*|prevenu*|demande*|signale*|rapporte*|contacte*|avise*|parle|explique*|plaint|fait formulaire|demande
        avait|avais averti*|prevenu*|demande*|signale*|rapporte*|ecrit|appele*|avise*
        refait|refaire telephone|tel|formulaire|demande
        reiter*|reecri*|reviens|revient|relance*|insiste|repete
        reviens|revient au|a comptoir|charge|lettre
        rempli*|fait|fais un|mon|le formulaire
        # plainte|demande|dem|appel|tel|courriel|formulaire|demarche|signalement|msg|message|lettre
        deuxieme|troisieme|quatrieme|cinquieme|2e|3e|4e lettre|missive|formulaire|demarche|tentative|essai|dem
        pris la peine
        suis|est alle*|presente*|venu*|passe* .. comptoir|bureau|voir
        comme|tel que? rapporte*|signale*|explique*|indique*|ecrit|convenu|entendu|promis
        exactement comme
        vous m|nous avez|aviez repondu|ecrit|dit|promis|assure*|envoye*
        on|il|elle|ils|vous lui|m|nous a|avait|ont|avez donne*|parle*|dit|promis|repondu|fixe
        sondage|survey .. satisf*
        i|we|he|she|caller posted|messaged|wrote|filed|submitted|sent|called|reported
        your answer|reply|response|email
        votre|vos reponse|courriel|lettre|collegue|agente|preposee
        par telephone|courriel|ecrit
        la derniere|premiere fois
        premier|dernier appel|courriel|message|contact|signalement
        prevenu|avertis|averti .. fois|hiver|automne|ete|mois|deja
        toujours la meme
        meme dossier
        deja .. appel*|telephon*|signal*|ecri*|contact*|demand*|rapport*|avis*|plain*|denonc*|parl*|laiss*|mention*|dit|explique|expliquer|averti*|inform*|transmis|envoye*|fourni*|soumis
        appel*|ecri*|signal*|plain*|telephon*|contact*|demand*|rapport*|dit|repet* .. # fois|x|reprises
        appel*|ecri*|signal*|plain*|telephon*|contact*|demand*|rapport*|dit .. plusieurs|deux|trois|quatre|cinq|six|dix|maintes|multiples|nombreuses fois|reprises
        # fois .. appel*|telephon*|signal*|plain*|ecri*|contact*|demand*|rapport*|dis|dit|parle*|rappel*
        une|deux|trois|quatre|cinq|plusieurs|deuxieme|troisieme|quatrieme|cinquieme|enieme|nieme|second|seconde|autre fois .. appel*|telephon*|signal*|plain*|ecri*|contact*|demand*|rapport*|dis|dit|parle*
        fois que j|je|nous|on|vous
        deuxieme|troisieme|quatrieme|cinquieme|sixieme|enieme|nieme|second|seconde|# appel*|plainte*|requete*|demande*|signalement*|message*|courriel*|visite|avis|suivi|relance
        rappel*|rapel* .. pour|car|au|concernant|encore|sujet|dossier|parce|pcq|que
        ^ rappel*|rapel*
        cit*|client*|dame|mme|monsieur|madame|m|il|elle|je|j rappel*
        c est|encore|re moi
        encore moi|lui|elle
        suite|relativement|retour a|au|aux mon|ma|mes|notre|nos|la|l? appel*|requete*|plainte*|demande*|courriel*|signalement*|message*|conversation*|discussion*|lettre*|visite*
        suite au dossier|courriel*|appel*|message*
        depuis|malgre|apres mon|ma|mes|notre|nos|l|le|la appel*|requete*|plainte*|demande*|courriel*|signalement*|message*|visite*|lettre*
        apres|depuis avoir appel*|signal*|porte|ecrit|telephon*|contact*|fait|depose*
        mon|ma|mes|notre|nos dernier*|derniere*|precedent*|precedente*|premier*|premiere* appel*|requete*|plainte*|signalement*|demande*|courriel*|message*
        a|dans|sur|concernant|voir ma|mon|notre plainte|requete|demande|signalement|courriel|message|lettre|appel|contestation
        mes|nos plaintes|signalements|appels|courriels|messages
        j|je|on|nous ai|avais|avait|avons|avions deja? appel*|signal*|telephon*|ecri*|plain*|contact*|demand*|averti*|rapport*|explique*|envoye*|parle*|avis*|laisse*|dit|mention*|porte|depose*|fait
        vous ai|avais|ait appel*|ecri*|signal*|contact*|dit|demand*|averti*|explique*|envoye*|parle*|avis*|mention*|rapport*
        vous l ai|avais appel*|ecri*|signal*|dit|demand*|explique*|envoye*|mention*
        je vous disais|ecrivais|expliquais|mentionnais
        comme je|j vous? disais|dit|ai|mentionne*|expliqu*|ecri*
        tel que mentionne*|discut*|dit|convenu
        comme discut*|convenu|mentionne*
        appel*|signal*|ecri*|telephon*|contact*|plain*|avis*|demand*|parl*|rapport* .. semaine|mois|automne|printemps|ete|hiver|an|annee derniere*|passe*|dernier
        appel*|signal*|telephon*|ecri*|plain*|avis*|demand*|parl*|rapport*|faite|fait .. hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre
        appel*|courriel*|message*|plainte*|demande*|requete*|signalement*|conversation* de|du|d lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|#|avant|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janvier|fevrier|printemps|automne
        appel .. autre jour
        l autre jour
        relanc*|relance*
        nouvelle|autre|seconde plainte
        a nouveau .. appel*|signal*|ecri*
        meme probleme|affaire|chose|histoire|dossier|plainte|sujet|plaignant*|raison|trou|place|endroit .. que
        parle* .. votre|vos|une|un|le|la agent*|collegue*|dame|monsieur|superviseur*|prepose*|bureau|inspecteur*|responsable*|contremaitre*
        au telephone|comptoir .. dit|dire|promis|assure*
        agent*|dame|inspecteur*|monsieur|employe*|prepose*|contremaitre*|responsable*|collegue*|ingenieur* .. dit|promis|assure*|confirme*
        on|vous|ils m|nous|lui a|avait|avez|aviez|ont .. dit|promis|assure*|confirme*|garanti*|repondu|parle*
        vous m|nous l? avez|aviez dit|promis|assure*|confirme*|repondu|parle*
        vous disiez|disait
        on m|nous|lui|me disait|dit|repond*|promettait
        m|nous a|avait|ont|avez|aviez ete? dit|promis
        dit|promis|assure .. la|le|l derniere|dernier|autre|printemps|automne fois|mois|semaine|jour|appel
        called|phoned|wrote|written|emailed|reported|complained|asked|contacted|told|filed|spoke|requested|mentioned|explained|submitted .. you|already|before|again|last|yesterday|times|time|twice|ago|about|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december
        already|have|had|ve .. called|phoned|wrote|written|emailed|reported|complained|asked|contacted|told|filed|spoken|requested|mentioned|explained|submitted
        i|we called|phoned|wrote|emailed|reported|complained|told|filed|contacted
        my|our|the previous|last|first|earlier|original|initial call|request|complaint|email|report|message|letter|note|visit
        my|our emails|calls|messages|requests|complaints|reports
        since|after|despite|following my|our|i|we
        second|third|fourth|fifth|2nd|3rd|4th|nth|umpteenth|# time|call|complaint|request|email|report|message|visit
        calling|writing|following back|again|up
        call* back about|again|regarding
        follow* up
        me again
        as i said|mentioned|told|wrote|explained
        like i said|told
        you|they|he|she|agent|someone|somebody|city told|said|promised|assured
        was|were told|promised|assured
        you said
        i was told
        same .. problem|issue|thing|story|complaint|as
        we spoke
        spoke to|with
        re|objet|sujet|subject #
        objet|subject requete|plainte|dossier|complaint|request
        [promise]
        promis*|promes*
        devait|deviez|devaient|devrait venir|passer|etre|rappel*|repar*|envoy*|regl*|faire|me|nous|revenir|commencer|constater|corriger|remplac*|livr*|donner|repondre
        inspecteur*|ingenieur*|contremaitre*|technicien*|equipe*|surintendant*|superviseur*|responsable*|agent*|quelqu un? devait
        engag* a
        etait|etaient prevu*
        cense*
        supposed to
        were|was going to
        would|d be fixed|done|repaired|removed|back|here
        in|within # days|weeks
        d ici|avant # jours|semaines
        entente .. respecte*
        [unchanged]
        mais|sauf|pourtant|but|except|however|cependant|contre|empeche .. pas|jamais|oubli*|saute*|not|never|nothing|rien|isn|hasn|didn|wasn
        toujours|tjrs|tjr|tjs|tj|toujour
        encore
        rien n? a? chang*|boug*|avance*|evolue*|regle*
        pas|jamais|point encore|toujours? ete? regl*|repar*|corrig*|change*|revenu*|resolu*|remplac*|deplace*|ramass*|vid*|fait*|faite*|pass*|venu*|vien*
        n|ne|pas plus|non
        plus|pas|non revenu*|mieux
        pareil*|meme
        still|yet|unchanged|remains|remain
        not|hasn|haven|isn|wasn|never t? been? fixed|changed|repaired|done|resolved|moved|removed|cleared|replaced|picked|come|came|better
        nothing .. done|changed|happened|fixed|moved
        no change|progress|improvement
        continu*|persist*|perdure*|traine*|demeure*|reste*
        hasn|haven|isn|didn|wasn|never t
        [unanswered]
        jms|jamais|toujours pas|tjrs ete? venu*|rappele*|recu*|repondu|appele*|contacte*|passe*|fait|repare*|livre*|corrige*
        sans|aucun|pas|zero signe de vie
        sans suite|effet|succes|resultat|action
        silence
        pas|aucune|sans|zero rep|rep.
        pas|sans|aucun d? accuse
        n ont|a|avez rien|jamais fait|dit|repondu|regle
        personne n|ne|en? a|est|veut|sait|bouge
        inspecteur|ingenieur|technicien|contremaitre|expert|evaluateur|superviseur .. jms|jamais|pas|introuvable|invisible
        introuvable|invisible|disparu dans
        ne retourne|repond|rappelle|retournent|repondent|rappellent
        ni mes appels
        qu on l|m|nous endort|ignore|niaise|promene
        bureau|service en|a bureau|service|autre
        pas|non rappele*|repondu|remplace*|livre|livree|corrige*|recu|recue|honore*|applique*|fini|finie
        toujours|encore rien
        no show
        never came|called|replied|answered|showed|arrived
        nobody|no has|have
        still no|nothing|not
        without reply|answer|response
        unanswered|unreturned
        personne n|ne|m|nous|est|a|encore? .. venu*|venir|pass*|rappel*|repond*|retourn*|contact*|vient|vu|appel*|fait|daign*|donne*|boug*|vu
        personne .. rappel*|repond*|venu*|passe|contact*|suivi*
        aucun*|pas|zero|sans|jamais|ni|toujours de|d|eu|recu|un|une|le? suivi*|reponse*|nouvelle*|retour*|rappel*|appel*|courriel*|excuses|remboursement|intervention*|explication*|accuse|visite*
        sans|aucune|aucun|pas|zero reponse*|nouvelle*|retour*|suivi*|rappel*
        n|pas|jamais|rien ai|a|ont|avons|eu .. recu|entendu|eu|vu
        rien recu|vu|entendu|eu
        jamais .. rappel*|venu*|repond*|retourn*|contact*|recu*|pass*|donne*
        pas|jamais .. rappel*|repond*|contact*|retourn*|donne*
        aucun*|pas de|un|une|inspecteur|expert|technicien|employe|responsable|superviseur|ingenieur|contremaitre .. venu*|contact*|rappel*|appel*|passe
        lisez .. courriel*|messages
        no one|body .. came|called|answered|responded|showed|replied|contacted|returned
        nobody|noone .. came|come|call*|answer*|respond*|show*|repl*|contact*|return*
        no response|answer|reply|follow|news|callback|update*|word
        never .. heard|called|answered|replied|received|came|got|showed
        haven|havent|not|t .. heard|received|gotten
        ignor*
        lettre morte
        [waiting]
        attend*|attendre|poireaut*|patient*
        tanne* d attendre
        encore combien
        jusqu a quand
        a quand
        # jours|jrs|semaines|sem|mois|nuits .. attend*|attente|retard
        en attente
        attend*|attente|patient*
        j|je|nous|on|il|elle attend*
        waiting|waited|wait
        delai*
        quand allez|viendr*|comptez|finir* vous?
        when are|will you
        qu|que est|ce? attend*
        jusqu|jusque a? quand
        how long|much|many
        combien de|d temps|jours|semaines|mois|appels|fois|points|accidents
        [time_passed]
        # jrs|jours|jour|sem|semaines|mois|nuits|soirs|weeks|days|months|nights
        depuis|dep #|janvier|fev|mars|avril|mai|juin|juillet|aout|sept|oct|nov|dec
        troisieme|quatrieme|cinquieme|sixieme|septieme|onzieme|dixieme|enieme|2e|3e|4e|5e|6e jour|semaine|nuit|mois|soir|fois|hiver|ete|collecte
        third|fourth|fifth|sixth|tenth day|week|night|month|winter|summer
        jour pour jour
        vendredi|lundi|mardi|mercredi|jeudi|delai|date est|sont passe*|depasse*
        une semaine et|plus|de
        plusieurs jours|semaines|mois
        ans|mois de suite
        nous arrivons|voila
        on est en|rendu|au|presque
        cela|ca fera|fait
        #|un|une|deux|trois|quatre|cinq|six|sept|huit|dix|plusieurs|quelques jours|jour|semaines|semaine|mois|ans|an|annee*|heures plus|apres|passe*|ecoule*|que|tard
        ca|sa|cela fait|va|fera|faisait #|un|une|deux|trois|quatre|cinq|six|sept|huit|dix|plusieurs|longtemps|des|bientot|presque|maintenant|plus
        il y a #|un|une|deux|trois|quatre|cinq|six|dix|plusieurs jours|semaines|mois|semaine
        #|a|one|two|three|four|five|six|several|many|couple days|day|weeks|week|months|month|years|year ago|later|now|since|of|after|passed|have|and
        depuis #|un|une|deux|trois|quatre|cinq|six|plusieurs|des jours|semaines|mois|semaine|jour|ans|an
        depuis janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|printemps|hiver|automne|noel|lors
        since january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|spring|winter|fall|last|then
        # sem|semaines|weeks|jours|days|mois|months
        un|une|a mois|month|semaine|week
        on est le|rendu|presque|en|au
        rendu en|a|au|que
        [worse]
        pire*|empire*|aggrav*
        encore plus|pire
        de plus en plus
        est|sont rendu*
        en plus
        moisi*|pourri*|dangereu*
        a|ont|s est? etendu*|agrandi*|grossi*|deteriore*|effondre*|casse|tombe
        penche .. plus
        pire*|empire*|empir*|aggrav*|deteriore*|deteriorat*|agrandi*|grossi*|grandi*|augment*|monte*|amplifi*
        s etend
        maintenant|now|desormais
        worse*|bigger|deeper|spread*|growing|grew|larger
        en plus|maintenant
        de plus en
        de pire en
        commence a
        rendu|rendue|rendus a|au|que|en|pire|plus|comme|gros|sur
        [disputed]
        ferme*|fermez|clos|close|closed|regle*|termine*|complet*|complete* .. dossier|demande|requete|plainte|pas|mais|pourtant|jamais|alors|toujours|encore|sans|but|not|still|yet
        dossier|demande|requete|plainte|billet|ticket|file|request|complaint|case .. ferme*|clos|close|closed|regle*|complet*|complete*|termine*|resolved|rouvr*|rouvert*|reopen*
        ferm* mon|ma|le|la|l dossier|demande|requete|plainte
        marque*|inscrit*|indique*|ecri*|dit|statut|status .. regle*|termine*|complet*|ferme*|fait|repare*|resolu*|closed|resolved|completed|done|fixed
        closed|marked|says|said .. my|the|resolved|completed|fixed|done|closed|repaired
        mon oeil|cul
        soi|soit disant
        supposedly|supposed|apparently|pretend*|pretend
        pretend*|supposement|apparemment
        pas|not vrai|true
        n|est|ete est|a? pas|jamais ete|encore? fait|regle*|repare*|corrige*|resolu*
        reparation .. tenu|tient|dur*
        ouvr*|rouvr* .. dossier|demande|requete|plainte
        reopen*
        temporaire*
        [recurrence]
        encore
        re belote
        idem|ditto
        2e|3e|4e|5e|deuxieme|troisieme fois|coupure|collecte|accrochage|avis|panne|refoulement|semaine|visite|rendez|rdv
        de nouveau
        ca recommence|continue|reprend
        rebelote|recommenc*|recidiv*|revien*|revenu*|reviennent|recurren*|de nouveau|again|reapparu*|rouvert*|recass*|rebris*
        encore une fois
        une fois de plus
        de|a nouveau
        meme|same histoire|story|affaire|chose|scenario|manege|probleme|cirque|problem|thing|situation
        c est reparti
        bis repetita
        # fois|time|accrochage|semaine|collecte|soir|nuit|jour|week|accident|visit
        deuxieme|troisieme|quatrieme|cinquieme|second|seconde|third|fourth fois|time|accrochage|semaine|collecte|soir|nuit|visit|week|accident|facture|panne
        encore ce|cette|hier|aujourd|ce? matin|soir|semaine|nuit|midi|fois
        once again|more
        keeps|kept
        come|came|comes|is|are back
        chaque|every|each fois|time|week|semaine|collecte|nuit|jour|soir
        d affilee
        de suite
        in a row
        comme la|l|le derniere|autre|dernier fois|semaine|jour|mois
        [addition]
        j ajoute*|ajouter*|ajout|complement*|precis*|completer|additional|add|adding|addendum
        photo|photos|picture|pictures
        en complement
        comme preuve
        further to
        pour complet*|ajout*|precis*
        [other_matter]
        ne veut|veux|voulait pas melanger|meler|confondre
        fiche precedente
        reglee|regle deja? avec
        deja reglee
        sujet different
        rien de commun
        rien a voir
        rien|aucun avoir|rapport
        autre chose|sujet|dossier|probleme|demande|plainte|question|affaire|point|matter|issue|problem|thing|topic
        un|une|d nouvel|nouveau|nouvelle|autre probleme|dossier|sujet|affaire
        new headache|problem|issue|matter|topic
        pas le|la meme
        not the same
        celui|celle la c est
        different|differente|unrelated|separate
        pas pour ca|cela
        aucun lien
        par ailleurs
        pendant que|ce j|je|temps
        profit* .. appel|occasion|pour
        tant qu|que a
        while i
        by the way
        au passage
        nothing to do
        aside from
        hormis
        en dehors de
        sans lien|rapport
        [likewise]
        aussi|egalement|ausi|also|too|as well|another
        cette fois
        this time
        un|une autre trou|arbre|lampadaire|endroit|coin|rue|billet|adresse|logement|client|immeuble|place
        another one|place|street|address|spot|ticket
        ailleurs
        en plus .. de|du|la|l
        meme chose|probleme .. devant|au|chez|sur|rue|ici|a|aussi
        [on_behalf]
        au nom de|du|d|des
        de la part de|du|d
        pour le compte de
        pour|chez ma|mon|mes|sa|son|leur|notre mere|pere|mari|femme|conjoint*|epoux|epouse|fils|fille|soeur|frere|parents|grand|tante|oncle|locataire*|beau|belle|maman|papa|blonde|chum|client*|ami|amie|patron*|boss|cousin*
        ma|mon|mes mere|pere|mari|femme|conjoint*|epoux|epouse|fils|fille|soeur|frere|parents|blonde|chum|maman|papa|tante|oncle|coloc*|beau|belle|locataire*|proprio*|proprietaire* .. appel*|telephon*|ecri*|signal*|demand*|averti*|contact*|plain*|vous|attend*|charg*|rapport*
        je suis|soussigne* la|le|l|sa|son|leur|un|une fille|fils|mere|pere|mari|femme|conjoint*|epoux|epouse|soeur|frere|comptable|avocat*|adjoint*|secretaire|intervenant*|voisin*|proprietaire*|proprio|locataire|gestionnaire|administrat*|president*|tuteur|mandataire|aidant*|niece|neveu|bru|gendre
        fille|fils|mari|femme|conjoint*|epouse|epoux|mere|pere|soeur|frere|niece|neveu|bru|gendre de|du|d m|mme|monsieur|madame|la|l
        cit*? appel* pour sa|son|ses|une|un|le|la mere|pere|mari|femme|voisin*|locataire*|client*|usager*|mari|conjoint*
        intervenant*|travailleu* social*|curateur*|mandataire*|aidant*
        a sa|ma|leur place
        my|his|her|our mother|father|husband|wife|son|daughter|sister|brother|parents|mom|dad|partner|tenant*|landlord*|roommate*|boss|client*|boyfriend|girlfriend|spouse .. called|wrote|reported|asked|emailed|complained|told|behalf|house
        for|on my|his|her|a|behalf mother|father|husband|wife|son|daughter|sister|brother|parents|mom|dad|tenant*|of|client*|neighbour*|neighbor*|friend
        on behalf
        i am|m the|her|his|a daughter|son|husband|wife|accountant|lawyer|landlord|owner|tenant|neighbour|neighbor|caregiver|social
        calling|writing for|on
        decede*|deceased
        passed away
        succession|executor|executrice|liquidat*|estate
        [bystander]
        mon|ma|mes|notre|nos|son|sa voisin*|neighbour*|neighbor* .. appel*|telephon*|ecri*|signal*|plain*|dit|donne*|parle*|called|told|gave
        voisin*|voisine* de|du|d m|mme|monsieur|madame
        je suis .. voisin*|voisine*
        my neighbour*|neighbor* .. called|told|gave|reported|complained|said|s
        m a donne|refile* son|le|leur numero*
        donne* .. son|leur|le numero*
        vu|lu|saw|read .. facebook|spotted|groupe|page|reseaux|journal|nouvelles|media*|fb
        facebook
        moi aussi|itou|too
        nous|on aussi
        me too
        propre plainte|dossier|demande|requete
        my own
        plusieurs .. appel*|voisins|plaint*|citoyens
        [file_named]
        mon|ma|mes|son|sa|notre|le|my|our dossier*|requete*|plainte*|reclamation*|contestation*|signalement*|complaint*|file|case|request|ticket
        ma|sa|notre demande
        dossier|requete|plainte|ref|reference|no|numero #
        [goes_on]
        ^ et|bon|ben|alors|donc|so|well|ok|et|pis|and|re|allo|coudonc
        [thanks]
        delighted|thrilled|hats|well
        merci|mercis|gros merci
        je leve mon
        joyeuses fetes|paques
        bon|bonne printemps|ete|automne|hiver|annee|fete a|tout
        souhaite un|une|a bon|bonne|tous
        ben|bien|tres|si fin|fins|fine|gentil|gentille|aimable*|poli
        bonne job
        felicite*
        merci*|mrci|mci|remerci*|gratitude|reconnaissan*
        bravo|chapeau|felicit*|hourra|youpi|yay|hooray
        thank|thanks|thankful|thx|grateful|kudos|cheers
        appreci*|commend*
        lachez pas
        beau|belle|bon|bonne|excellent*|super|great|good|excellent|amazing|nice|wonderful|fantastic travail|job|service|boulot|ouvrage|amelioration|work
        tres|bien|vraiment|fort|super|ben satisf*|content*|heureu*|happy|pleased|poli|polie|gentil*
        merite* .. augmentation|medaille|felicitations
        excellent*|impeccable*|formidable|fantastique|parfait*|wonderful|amazing|awesome
        capote*|ravi|ravie|soulag*
        citoyen*|client*|dame|monsieur satisfait*|content|contente
        souligner .. bon|excellent*|travail|amelioration
        [settled]
        repare*|ramasse*|livre*|pose*|remplace*|corrige*|nettoye*|installe*|rembourse*|debouche*|comble*|enleve*|credite*|annule*|retabli*|reparti*|emonde*|elague*|semee hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|aujourd
        arrive*|venu|venus|venue|rappele* ce|cet|cette matin|midi|nuit|semaine|avant
        est|sont|ont|a bien? passe*|venu|venus|arrive*|repasse* hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd
        est|sont|a|ont|ete pose|posee|posees|poses|installe*|comble*|semee|partie|parties|parti|livre*|debouche*|retabli*|efface*|credite*|rembourse*|rouvert*|repeint*|rebranche*|nivele*|reamenage*
        fuite|trou|lampadaire|lumiere|balancoire|trappe|souche|panneau|raton|gouttiere repare|reparee|comble|comblee|posee|pose|partie|parti|installee|installe
        m|nous|l|lui a|ont bien? appele*|rappele*|telephone*|rembourse* hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|ce|matin
        a bien? ete? recu*|rappele*|rembourse*
        bien|enfin recu .. documents|cheque|bac|appel|reponse|permis|proposition|remboursement|carte|facture|compte|lettre
        j|je|bien accuse reception
        sont complets|complet
        cour|rue|trottoir|entree|cave est seche|sec|propre|degage*|libre
        rentre* dans|a l|la ordre|normale
        tout est beau|correct|parfait|ok|rentre|propre|calme|tranquille
        c est beau|parfait|correct|mieux|superbe|reparti
        va|vont beaucoup? mieux
        is|are running|fixed|back|gone|open|working|clear|quiet|set|clean|installed
        the .. is|are running|fixed|back|gone|repaired
        has|have arrived|stopped|come|reopened|replied
        picked up .. today|yesterday|morning|this
        phoned|called me? yesterday|today|back
        consider .. closed|settled
        c|cest|est|ete|sont enfin|maintenant|bien|finalement|deja? regle*|repare*|arrange*|corrige*|resolu*|remplace*|nettoye*|ramasse*|deneige*|degage*|debouche*|rebouche*
        c|cest est? enfin|maintenant|bien|finalement? fait|faite|correct
        c|cest|tout est? beau|ok|parfait|correct|calme|rentre|bon
        plus aucun*|de|d probleme*|souci*|trouble*|bruit|odeur|refoulement|dechet*
        probleme*|dossier*|affaire* est|a|s? ete? regle*|resolu*|clos|classe*|classee*
        finalement .. passe*|venu*|regle*|ramass*|repare*|recu*|fait*|arriv*
        sont|est enfin|finalement|bien|bel? passe*|passes|venu*|venus|arrive*|arrivee*|revenu* .. hier|matin|nuit|midi|jour|equipe|merci
        sont|est passe*|passes|venus|venu .. hier|cette|ce|matin|nuit
        ils|equipe|camion|gars|charrue|inspecteur ont|a|sont|est enfin|finalement? passe*|venu*|venus|ramasse*|nettoye*|repare*|fait|regle*|remplace*|corrige*|vide
        ont|a|avez|avaient enfin|finalement|bien|tout|deja? nettoye*|ramasse*|repare*|regle*|remplace*|corrige*|livre*|rebouche*|annule*
        vient|viens|viennent de|d recevoir|obtenir|passer|reparer|regler|livrer
        recu* .. permis|bac|remboursement|cheque|reponse|appel|vignette|excuses|lettre|livraison
        confirme* .. recu*|avoir|regle*
        fonctionne|fonctionnent|marche|marchent
        ca|sa|il|elle|ils|elles fonctionne*|marche*|coule*|allume*|eclaire*
        est|sont de retour
        est|sont|a|ont parti|partis|demenag*|disparu*|visible*
        accept* .. excuses|offre
        pu .. payer|passer|sortir|inscrire|rentrer
        depuis .. ralenti*|amelior*|tranquille
        gars|conducteurs|chauffeurs|operateurs .. ralenti*|attention
        amelioration
        has|have|is|was|been|got|it|s|are|were now|all|finally|already? fixed|resolved|repaired|solved|sorted|done|cleared|collected|picked|replaced|cleaned|corrected|refunded|working
        problem|issue|everything|all .. fixed|resolved|solved|sorted|good|fine|set
        works|working|work now|again|fine|perfectly|great
        arrived|received|came .. today|yesterday|morning|thank|thanks|finally|this
        no|not longer|more .. problem*|issue*|needed|noise
        cleared|fixed|repaired|replaced .. yesterday|today|himself|thank|thanks
        [withdrawn]
        aucune|pas|nulle|plus de? suite n|ne|est|requise|necessaire|souhaitee|voulue
        comme retiree|fermee|close|fermee|reglee|nulle
        ne|n desire|souhaite|veux|veut|tiens pas|plus pousser|poursuivre|continuer
        est|suis|considere* retiree
        classer|classez|fermer|fermez le|la|son|ma|mon|ce dossier|demande|plainte|requete
        ^ ferme|classe le|son|mon dossier
        fermer|fermez le|mon|ma|son dossier
        pas|plus|n|inutile|besoin|necessaire de|d? le|la|me|nous? rappeler|recontacter|intervenir
        nothing further|more
        no need
        please close|cancel|disregard|withdraw
        i withdraw|cancel
        consider .. withdrawn|closed
        on oublie
        annul*|retir*|cancel*|withdraw*|retrait*|desist* .. plainte*|requete*|demande*|dossier*|appel|signalement|contestation|complaint*|request*|report*|ticket|it|case
        ^ annul*|cancel*
        annulez|oubliez|disregard|nevermind
        laiss* tomber
        drop|close|fermer|fermez|clore .. complaint|request|case|file|dossier|demande|requete|plainte
        plus besoin|necessaire|requis|question|la
        pas|plus la|de|d|donner|besoin|necessaire|requis peine|suite|rappel*|intervenir|venir
        donner suite
        inutile de|d
        no|not need|needed|longer|necessary
        never mind
        decide* de|d payer|regler|laisser|renoncer
        perdez plus|pas
        affaire .. classee*|close
        renonc*
        classee* pour
        [question]
        asks|ask|asking whether|if|when|how|what|which|where|who
        wants|would|like to know
        demande delai|date|horaire|procedure|copie|adresse
        combien de temps|jours|delai faut|doit|dois
        quel* delai|date|heure|jour|adresse|document*|formulaire*
        quels|quelles documents|sont
        verifie|verifier juste|simplement|si
        ou en est|sont
        simple|petite question
        can|could i|we
        when|what time|date
        prendre|prend|pour rdv|rendez
        veut|voudr*|aimer*|desir*|souhait*|cherche|want*|like a|to? savoir|connaitre|verifier|know|info*|renseign*
        simplement|juste|afin de|pour savoir
        s? inform*|enquiert|renseign*
        demande* si|quand|comment|quel*|combien|ou|quoi|poliment|simplement|juste
        demande* a quel*|savoir|quelle
        savez|sais vous|tu
        pouvez|pourriez|peux vous|tu m|me? dire|indiquer|informer|expliquer|confirmer|envoyer|donner|transmettre
        could|can|would you please? tell|let|confirm|explain|send|advise
        wondering|wonder|curious|inquir*|enquir*
        question*
        quel*|quand|comment|ou|combien|what|when|where|how|which|who est|sont|puis|dois|peut|peux|doit|is|are|can|do|does|should|will
        est ce que|qu
        a quelle|quel
        know if|when|whether|how|what|where|who|which
        [courteous]
        ton neutre|poli|calme
        not upset|urgent|angry
        sans reproche|rancune
        quand possible
        for planning
        pour planifier
        simplement|juste|poliment|curiosite|curiosity|politely|simply|just
        sans|pas presse*|urgence|urgent
        no rush|hurry
        quand vous aurez
        out of curiosity
        bonne journee|soiree|semaine|fin
        svp|stp|please
        s il vous plait
        have a
        d avance
        a l avance
        cordialement|regards|salutations
        pour information
        documents .. apporter|fournir|joindre
        [impatient]
        va|vais|allons|compte* .. avocat|medias|nouvelliste|journal|ombudsman|maire|protecteur|commission|poursui*|facebook|tribunal
        veut|veux|exige|demande|reclame parler|patron|gestionnaire|superviseur|directeur|responsable|excuses|reponse
        je veux|exige
        faut il|tu
        faudra t il
        n en peut|peux plus
        plus capable
        inacceptable|ridicule|honteux|aberrant|injuste
        bravo la|les|pour|a machine|ville|service|organisation|beau
        merci la ville
        enfin|finir|finira*|finissez
        ridicule|inacceptable|inadmissible|honte*|scandal*|aberrant|absurde|decu*|decevant*|fache*|furieu*|choque*|tanne*|ecoeur*|calis*|crisse*|criss|tabarn*|osti|esti|ostie|maudit*|plate|insult*|pathetique*|odieux
        ridiculous|unacceptable|outrage*|shame*|disgrac*|disgust*|angry|furious|livid|joke|pathetic|useless|fed|seriously
        serieux|serieusement|niais*|niaise*|fait expres|branle*
        qu|que est|ce? que|qu? vous|ils? attend*
        attendez vous|quoi
        jusqu|jusque a? quand
        combien de|d .. encore|faut|avant|prend*|fois|temps|plaintes|appels|semaines
        combien .. encore|avant
        how long|much|many .. longer|more|before|until
        encore combien
        avant ma|que|noel|la retraite|je|quelqu|un|fin
        existe t il
        lisez|lit|read .. courriel*|messages|these|emails
        mon oeil
        quelqu|anyone|anybody|someone un? .. lit|lire|read|fait|care*|repond*|travaille
        exige*|somme*|demand* justice|explications|reponse|un responsable|un superieur|parler
        avocat*|ombudsman|protecteur|journal*|medias|mise en demeure|lawyer|court|tribunal|poursui*
        conseiller*|maire
        daign*|moque*|foutez|fichez|rire|niaiser*
        urgent*|asap
        wake up
        what are you
        [polite_request]
        merci de|d bien? vouloir|venir|repar*|faire|me|nous|rappeler|proceder|corriger|ramasser|verifier|passer|envoyer|remplacer|regler|intervenir|voir|le|la|les|agir|donner|nettoyer|deneiger|traiter
        merci d y? voir|avance|agir
        thanks|thank you? in advance
        [new_request]
        nouvel|nouvelle|autre|new|another|different demande|requete|request
        voudr*|aimer*|veut|souhait*|desir*|would|want*|like .. louer|reserver|inscrire|renouveler|changer|commander|adopter|planter|obtenir|acheter|demenag*|rent|reserve|register|renew|book|order|change|apply
        vient payer|chercher|renouveler|porter
        suggestion*|suggere*|propose*|proposition|idee
        a mon avis
        juste mon avis
        j ai une question
        demande de|d permis|renseignement*|information*|location|reservation
        participer|benevole*|volunteer*
        sondage|survey
        plantation
        [negator]
        pas|aucun|aucune|jamais|ni|point|nullement|not|never|no|t|isnt|wasnt|hasnt|didnt|sans
        """
}

extension ReferenceLexicon {
    /// The compiled phrases; the section after those of the references turns what follows into its contrary.
    static let compiled: Lexicon = {
        do throws(Lexicon.Fault) {
            return try Lexicon([written], sections: Reference.allCases.map(\.sectionName) + ["negator"])
        } catch {
            preconditionFailure("the reference lexicon is wrong at line \(error.line): \(error.message)")
        }
    }()
}
