extension TopicLexicon {
    /// What the city does for people and asks of them: parks, animals, peace, permits, money, leisure, its own conduct. The form
    /// is described at ``Lexicon``.
    static let community = """
        [park]
        parc|parcs|park|parks|boise*
        espace* vert*
        [playground]
        balancoire*|swing|swings|glissade*|playground*|toboggan*
        module* de? jeu|jeux
        aire*|terrain* de jeu|jeux
        jeux pour|d enfant*
        carre de sable
        garcons devaient glisser
        [splash_pad]
        jeux|jeu d eau
        pataugeoire*|splash*|abreuvoir*|buvette*
        fontaine coupe*|ferme*|brise*
        fontaine .. parc|boire
        water park|play
        [park_furniture]
        banc|bancs .. parc|bris*|cass*|bois|public*
        table|tables .. parc|pique|bris*|brule*|picnic
        table|tables sont arrive*
        pique nique
        picnic
        gazebo*|kiosque*
        [toilets]
        toilette*|toilet*|restroom*|washroom*|bathroom*|urinoir*
        porte barree
        [dog_park]
        parc* canin*
        parc*|enclos a|aux chien*
        enclos
        dog park*|run
        [sports_field]
        terrain* de|du soccer|baseball|balle|tennis|football|basket*|pickleball|volley*|petanque
        soccer|baseball|tennis|basket*|pickleball|football|volley*|petanque|rugby|softball
        skatepark*
        skate park*
        ball field*|diamond*
        [rink]
        surfaceuse*|zamboni
        arros* .. patinoire|glace
        patinoire* .. exterieur*|parc|quartier|bande|arros*|glace
        anneau de glace
        rink|rinks
        glace superbe|belle
        [dog]
        jappe*|jappent|aboie*|aboiement*|pitbull*|mordu|mordue|muselier*|barking|bitten
        chien|chiens|chienne*|dog|dogs|pitbull*|leash*|puppy|chiot*
        sans|en laisse
        laisse trop|obligatoire
        jappe*|japper|jappent|aboi*|aboy*|bark|barks|barking
        mord|mordu*|morsure*|bite|bites|bitten
        la bete
        [cat]
        chat|chats|chaton*|cat|cats|kitten*|felin*
        [wildlife]
        coyote*|moufette*|mouffette*|raton*|ecureuil*|marmotte*|castor|castors|chevreuil*|ours|renard*|dindon*|bernache*|goeland*|pigeon*|skunk*|raccoon*|squirrel*|deer|bear|fox|beaver*|geese|goose|gull*|corneille*|serpent*|couleuvre*
        [vermin]
        piege*|pieges|trap|traps .. rat|rats|souris|plein*|mice
        punaise*|coquerelle*|blatte*|cockroach*|bedbug*
        rat|rats|souris|vermine|rongeur*|mouse|mice|vermin|coquerelle*|cafard*|punaise*|cockroach*|bedbug*
        bed bug*
        exterminat*|deratis*
        [insects]
        guepe*|abeille*|frelon*|moustique*|fourmi*|wasp*|hornet*|bees|mosquito*|ants|agrile*|tiques
        [dead_animal]
        animal|animaux|chat|chien|raton*|moufette*|mouffette*|chevreuil*|oiseau*|ecureuil* .. mort|morte|morts|mortes
        dead animal|cat|dog|raccoon|skunk|deer|bird
        carcasse*|cadavre*|roadkill
        [animal_licence]
        licence*|license*|medaille* .. chien*|chat|animal|animaux|dog
        medaille*
        dog licence|license|tag
        [shelter]
        spa|spca|fourriere*|refuge|shelter
        [noise]
        plancher|mur|murs|maison|vaisselle|vitres .. vibr*|tremble*|danse*
        bruit*|bruyant*|tapage*|vacarme*|noise*|noisy|loud*|sonore*|decibel*|bourdonn*|vibr*|alarm*|bip|beep*|boucan|db
        haut|hauts parleur|parleurs
        dormir|sommeil|sleep*|reveille*|dors
        cogne*|claque*|clac|cloc
        [music]
        musique*|music|basses|bass|concert*|spectacle*|karaoke|boum
        amphitheatre*|amphi|cogeco
        haut|hauts parleur|parleurs
        [event]
        festival*|festivites|evenement*|event*|parade*|fireworks|expo
        feu|feux d artifice*
        grand prix
        fete de|du|nationale
        soir du canada
        [derelict]
        maison*|batiment*|immeuble*|house|building|bloc .. abandonn*|vacant*|barricad*|placard*|insalubre*|delabr*|squat*|condamne*
        abandoned|vacant|derelict house|building|property|lot
        placarde*|squat*|delabr*|insalub*|taudis|moisissure*|moisi|mold|mould
        [messy_lot]
        terrain*|cour|lot .. malpropre*|dechet*|ferraille|depotoir|encombr*|vacant*|debris|scrap
        malpropre*|ferraille
        vacant lot
        [smoke]
        boucane|fumee|asthme .. brul*|feu|fenetre*|maison|voisin*
        boucane
        fumee*|brulage|smoke|smoky|bonfire
        feu|feux .. cour|camp|foyer|exterieur|bois|jardin
        foyer* exterieur*
        fire pit
        poele a bois
        [odour]
        odeur*|pue|puent|puant*|senteur*|empest*|nauseabond*|smell*|stink*|stench|odor*|odour*
        sent|sentent le|la|l|les|fort|mauvais|dans
        [graffiti]
        obscen*|raciste* .. mur|viaduc|glissade|module
        mots cochons|obscenes
        graffiti*|graffitti*|grafiti*|tague*|vandal*|swastika*|barbouill*
        tag|tags .. sur|mur
        croix gammee*
        spray paint*
        haineux
        [needles]
        seringue*|syringe*|needles
        seringue*|syringe*|needle*
        [homeless]
        itineran*|campement*|homeless*|encampment*|squeegee
        sans abri
        [loitering]
        dealer*|dealent|deal|deals|dealing|drogue*|drugs|vendeur* .. parc|fontaine|coin|fountain|corner|park|drugs
        rassemblement*|flan*|party|partys|attroupement*|youths|teens|gang|loiter*|drogue*|drug*
        jeunes .. soir|nuit|bruit|parc|entrent|boivent
        [permit]
        permis|permit|permits
        certificat .. occupation|autorisation|conformite|localisation
        demande .. construction|renovation
        [building]
        cabanon*|galerie*|remise|veranda*|patio*|terrasse*|agrandissement*|shed|deck|porch|facade*|balcon*
        abri d auto
        abri|abris tempo
        ajout de piece
        carport
        [home_pool]
        piscine* .. hors|creuse*|permis|cour|cloture*
        permis de piscine
        pool fence
        [fence]
        cloture*|fence*|palissade*
        [zoning]
        zonage*|derogation*|zoning|variance|patrimoin*|cadastr*|lotissement
        plan d urbanisme
        [inspection]
        rapport|avis .. inspect*
        inspect*
        [tax]
        taxe*|taxation|tax|taxes|foncier*
        droits de mutation
        compte* de taxe*
        compte au|a .. nom|adresse
        trop percu
        arriere|arrieres
        matricule
        versement*
        [assessment]
        evaluateur*|evaluatrice*|assessor*
        valeur|prix .. maison|voisin*|propriete|vente
        evaluation*|evaluat*|assess*
        valeur .. marche|maison|inventee|meme|fonciere
        demande|sa|ma de? revision
        [refund]
        rembours*|refund*|reimburs*
        trop percu
        [invoice]
        facture*|facturat*|factur*|invoice*|bill|bills|billing|billed|frais|fee|fees|penalite*|interet*|interest*|montant*|paiement*|payment*|cheque*|encaiss*|tarif*
        paye*|payer|paid|pay
        double factur*
        [ticket]
        constat|constats|billet*|contravention*|amende*|ticket*|infraction*|fined
        a|the|my|parking fine|fines
        [parking]
        stationn*|parking|parke*|parque*|parked|autogare
        [resident_sticker]
        vignette*|sticker*
        parking permit*
        [parking_meter]
        parcometre*|horodateur*
        borne .. paiement|payer|stationnement|panne
        borne en panne
        machine .. payer|paiement|stationnement|marchait|affich*
        pay station
        parking meter*
        [towing]
        remorquage|remorque*|tow|towed|towing
        fourriere .. auto|vehicule|voiture
        [abandoned_vehicle]
        auto|char|vehicule*|voiture*|roulotte*|vr|camion|remorque .. abandonn*|plaque|plaques|immobil*
        abandoned car|vehicle|truck
        [vehicle_damage]
        pneu|pneus|jante*|suspension|amortisseu*|rims|windshield|rotule*
        a|my|un|flat|blew tire|tires
        ma|mon|my|son|sa|une auto|voiture|char|car|vehicule|truck .. bris*|endommag*|abim*|frapp*|damag*|accroch*|dommage*
        dommage* .. voiture|auto|vehicule|char
        pare brise
        crev* .. dessus|pneu|pneus
        mecanicien
        [mailbox]
        boite* .. lettre*|malle|postale*
        mailbox*
        mail box
        mets|mon courrier
        [wall]
        muret*|fondation*|solage*
        mur|murs de|en soutenement|pierre*|fondation|beton
        retaining wall
        foundation*
        fissure*
        [lawn_damage]
        gazon*|pelouse*|tourbe|parterre*|lawn .. arrach*|bris*|chenillette*|charrue*|repar*|abim*|magane*|torn
        tourbe|sod
        arrach* .. gazon*|pelouse*
        bande de terre
        remise en etat
        terrain .. defait|remis|repare*
        trou|cour de? boue|defoncee
        [claim]
        reclamation*|dedommag*|indemni*|compens*|claim*|assurance*|assureur*|insurance|dommage*|damage*
        bris*|arrach*|cass*|defonc*|accroch*|endommag*|fissur* .. par|ma|mon|mes|notre|nos|sa|son|ses
        ma|mon|mes|notre|nos .. bris*|arrach*|cass*|defonc*|accroch*|endommag*|fissur*
        tore|broke|damaged|destroyed|ripped .. my|our
        [bus]
        chauffeur*|conducteur*|driver .. autobus|bus|arret|circuit*|ligne|route|porte
        circuit|ligne #
        bus|autobus|sttr|transit|navette*|terminus|correspondance*
        transport en commun
        ligne|circuit|line #
        la # passe*|vient|est|le|dimanche|en
        bus pass|driver|stop|stops|line
        chauffeur* .. bus|autobus|refus*|rampe|poussette*|ligne|arret|porte|descendre
        conducteur* .. bus|autobus|dehors|refus*
        carte .. opus|bus|recharg*
        chauffeur* de la #
        [bus_shelter]
        abribus
        bus shelter*
        abri bus
        [paratransit]
        dialyse|chimio*
        transport|service adapte
        paratransit
        son|mon transport
        [library]
        biblio*|librar*|livre|livres|book|books|emprunt*
        gatien lapointe
        maurice loranger
        card .. blocked|library
        heure du conte
        terminal de pret
        [swimming]
        piscine*|natation|nage*|aquatique*|baignade|pool|pools|swim*|sauveteur*|aquagym|aquaforme
        bain|bains libre*
        plage*|beach*
        lifeguard*
        [arena]
        arena*|hockey|patinage|ringuette|curling|colisee|zamboni
        heure*|temps de glace
        notre|nos glace
        patin libre
        ice time
        [camp]
        coordo*|moniteur*|monitrice*|animateur*|animatrice* .. camp|enfant*|gars|fille|fils
        camp|camps .. jour|ete|relache
        camp|camps de|du jour
        liste du camp
        day camp*
        coordonnateur|coordonnatrice|animateur*|animatrice*
        [registration]
        inscription*|inscrit*|inscrire|regist*|session*|atelier*|lecon*|lesson*|signup
        cours de|d|est|a|annule*|ete
        mon|mes|le|de cours
        sign up
        class .. cancel*
        [leisure]
        loisir*|recreation*|programmation|club|ligue*|gymnase*|gym|tournoi*|plateau*
        reserv* .. terrain|plateau|salle|gymnase|glace
        double reserv*
        [culture]
        musee*|museum|theatre*|culture*|exposition*|subvention*|grant|grants
        [staff_conduct]
        employe*|prepose*|fonctionnaire*|agent|agents|agente|commis|staff|worker*|employee*|clerk*|contremaitre*|superviseur*|gestionnaire*|sauveteur*|brigadier* .. impoli*|rude|bete|arrogan*|cri*|insult*|attitude|raccroch*|comportement*|menac*|irrespect*|condescend*|nez|promener
        impoli*|arrogan*|irrespect*|condescend*|attitude*|comportement*|rude|rudely|disrespect*|insult*|excuses|apolog*|menteu*|mepris*
        raccroch*
        hung up
        parle*|traite* comme
        traitement .. subi
        manque de respect
        conduite d|de|du|des agent*|employe*|personnel|vos
        propos blessant*
        agent* .. attitude|refuse*|menteur
        [phone_wait]
        attend*|attente|wait*|hold .. telephone*|ligne|minutes|heure*|phone|hold
        # minutes|min .. attente|telephone*|ligne|coupe*|hold|musique
        heure* d attente
        on hold
        ligne coupe*
        ligne 311
        boite vocale
        voice mail
        transferr*|transfere .. fois|appel
        [callback]
        superviseu* .. rappel*|contact*|appel*
        retour d appel
        [website]
        application|appli|app .. recharg*|plante*|marche*|ville|sttr|mobile
        site .. web|internet|plante*|ville|dit
        website|online|portail|portal|bogue*|plantage
        en ligne .. paiement|inscription|service|planter|refus*
        mot de passe
        [police]
        police|policier*|policiere*|patrouill*|officer*|cop|cops
        [fire_service]
        pompier*|firefighter*
        fire department|station
        avertisseur*
        [access_request]
        acces a l information|document*
        demande d acces
        access to information
        [court]
        audience*|tribunal|judge|juge|jugement
        cour municipale
        court .. date|hearing
        [election]
        election*|scrutin
        bureau de vote
        [ramp]
        rampe*|ramp|ramps|wheelchair*
        fauteuil roulant
        accessib*
        mobilite reduite
        [elevator]
        ascenseur*|elevateur*|elevator*
        [school]
        ecole*|school*|ecolier*|cegep|uqtr|garderie*|cpe|daycare|universite*
        [cemetery]
        cimetiere*|cemeter*
        [heating]
        chauffage*|heating|climatis*|fournaise
        no heat
        [privacy]
        fuite de donnees
        renseignements personnels
        vie privee
        """
}
