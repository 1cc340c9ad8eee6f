extension TopicLexicon {
    /// What the city keeps up out of doors: waste, snow, streets, traffic, light, water, trees. The form is described at ``Lexicon``.
    static let works = """
        [garbage]
        corneille*|goeland*|mouette*|seagull*|crows|eventre*
        ordure*|vidange|vidanges|detritus|garbage|rubbish|trash
        poubelle*|poubele*
        bac|bacs|bin|bins|cart noir|noirs|gris|grise|vert|verts
        black|grey|gray|green bin|bins|cart|carts
        sac|sacs noir|noirs|ordure*|vidange*|dechet*
        sac|sacs de|a|d ordure*|vidange*|poubelle*|dechet*
        dechet* .. collect*|ramass*|domestique*|sac|sacs
        collecte* des dechet*
        [recycling]
        recycl*|recup|recupe|recuperation|recuperable*
        bac|bacs bleu|bleue|bleus
        bac|bacs de? recup*|recycl*
        le|mon|mes|du|les|un|deuxieme bleu|bleus
        blue bin|bins|box|boxes|cart|carts
        cardboard|styromousse
        carton|cartons .. bac|bacs|ramass*|plein*|collect*
        [organics]
        vers|asticot*|mouches|maggot*|flies
        food|table scraps|leftovers
        contenant|seau .. compost|cuisine
        compost*|organique*|organic*|putrescible*
        bac|bacs brun|brune|bruns
        le|mon|mes|du|les|un brun|bruns
        brown bin|bins|cart|carts
        pelures|epluchure*
        food scraps|waste
        [yard_waste]
        feuilles .. sac|sacs|ramass*|collect*|oubli*|chemin
        sac|sacs de? feuilles
        residu* vert*
        sacs de papier
        leaf bag|bags|pickup|collection
        yard waste
        sapin|sapins de? noel
        christmas tree*
        branche* .. collecte*|ramass*|dechiquet*
        dechiquet*
        [bulky]
        encombrant*|volumineu*|bulky
        sofa*|divan*|matelas|frigo*|refrigerateur*|laveuse*|secheuse*|cuisiniere*|meuble|meubles|canape*|congelateur*
        couch|couches|mattress*|fridge*|furniture|appliance*|dishwasher*|freezer*
        gros|grosses objet*|morceau*|vidange*|dechet*|item|items
        large|big item|items
        electromenager*|monstre|monstres
        [collection]
        collecte*|cueillette*|ramassage*|collection|pickup
        ramass* .. bac|bacs|poubelle*|sac|sacs|ordure*|recycl*|compost*|encombrant*|feuilles|sofa*|divan*|matelas|frigo*|dechet*|vidange*|vestiaire*
        bac|bacs|poubelle*|sac|sacs|ordure*|recyclage|compost|encombrant*|feuilles|sofa*|divan*|matelas|frigo*|dechet*|vidange* .. ramass*|collect*|oubli*|saut*
        picked up
        camion|camions|truck|trucks .. saut*|vid*|bac|bacs|oubli*|skip*|miss*|forgot|empt*|collect*|poubelle*
        camion|truck .. pas passe*|venu
        camion|truck .. passe tout? droit|drette
        tout|jamais droit|drette|passe .. chez
        vid* .. bac|bacs|conteneur*|poubelle*
        bac|bacs|conteneur*|poubelle*|brun|bleu|noir .. vide|vides|videe|videes|vid|plein|pleins|debord*
        bin|bins|cart|carts|container* .. empt*|full|overflow*|skip*|miss*
        matiere* residuelle*|recyclable*|organique*|recyclables
        [bin]
        bac|bacs|conteneur*|bin|bins|dumpster*|container*|cart|carts
        [bin_supply]
        livr*|command*|remplac*|echang*|nouveau|neuf|autre|deuxieme|supplementaire|grand|demande|obtenir|recevoir .. bac|bacs|conteneur*
        bac|bacs|conteneur* .. bris*|cass*|fendu*|fissur*|roue*|couvercle*|vole*|disparu*|perdu*|livr*|remplac*|echang*|neuf|perce*|craque*|ecras*|commande*
        bac|bacs bleu|brun|noir .. bris*|cass*|fendu*|fissur*|roue*|couvercle*|vole*|disparu*|livr*|remplac*|ecras*
        couvercle|roue|roues|fond .. bac|bacs
        livreur*
        deliver*|replac*|new|second|extra|bigger .. bin|bins|cart|carts
        bin|bins|cart|carts .. broke*|crack*|wheel*|lid|stolen|deliver*|replac*|missing
        [ecocentre]
        ecocentre*|ecocenter*
        eco centre*
        [dumping]
        depot* .. sauvage*|illega*|clandestin*
        dompe|domper|dompent|dump|dumping|dumped|depotoir*
        jet*|garroch*|deverse* .. dechet*|vidange*|pneu|pneus|gravats|debris
        pneu|pneus .. abandonn*|bout|fosse|boise
        [public_bin]
        poubelle* .. parc|parcs|publi*|piste|arret|trottoir|promenade
        trash|garbage can|cans
        public|park trash|garbage|bin|bins
        [snow]
        neige*|enneig*|deneig*|snow*|plow*|plough*|charrue*|souffleu*|souffleuse|chenillette*|deblay*|deblai*|blizzard|grader
        gratte|grattes|gratter|gratteu*|grattee*|gratta*
        bordee*|tempete*
        pelletag*|pellet*|shovel*
        snow blower*
        rue|rang|impasse|ruelle|cul .. ouvert|ouverte|ouverts|faite|debouchee
        rue|ruelle|rang jamais|pas ouverte
        [windrow]
        entree*|driveway*|cour|allee .. neige*|bouch*|bloqu*|mur|muree|emmure*|charrue*|gratte|rempli*|enterr*|ensevel*|plow*|snow*|bank
        neige*|charrue*|gratte|deneigeu*|souffleu*|banc|tas|mur|andain*|bourrelet* .. entree*|driveway*
        bouch* mon|notre|son|ma entree
        andain*|bourrelet*|windrow*
        plow*|snow*|bank .. driveway*|entrance
        plowed in
        [snowbank]
        banc|bancs|amoncellement*|mur|murs|montagne*|tas|butte*|borne*|pile de? neige
        amoncellement*|banc|bancs .. coin|intersection|visib*|vue|cache*
        snow bank|banks|pile|piles|wall|mountain
        snowbank*
        coin*|borne* .. deneig*|enneig*|neige*
        coin .. degag*
        [ice]
        glace|glacee|glaces|glacees|verglas|verglac*|patinoire|glissant*|abrasif*|deglac*|deglace*|sablage|sable|sablee|sables|sableuse*|calcium|fondant*
        glac* .. trottoir*|rue|cote|entree|escalier*
        trottoir*|rue|cote .. glac*|glissant*|patinoire
        salee|saler|salage|epand*|epandage
        de|du|aucun|pas|ni sel
        ice|icy|slippery|salt|salted|salting|sand|sanded|sanding|slip|slipped
        [sidewalk]
        trottoir*|sidewalk*|troittoir*
        [pothole]
        cone|cones|cratere* .. dedans|trou|hole
        asphalte froide
        slalom*
        nid|nids .. poule|poules
        trou|trous|cratere*|crevasse*|fondriere*|pothole*|hole|holes|crater*
        pot hole|holes
        [pavement]
        asphalt*|pavage|pave|paver|chaussee*|revetement*|gravelle|gravier|gravel|garnotte|garnote|repav*|resurfac*|bitum*|pavement|macadam|bouette|ciment
        rue|route|chemin|rang .. defonc*|magane*|refaite|refaire|cahoteu*|rapiec*|puree
        bosse|bosses|orniere*|bump|bumps|bumpy|rut|ruts
        patch*|colmat*
        la lune
        [curb]
        bordure*|curb|curbs
        chaine de trottoir
        [manhole]
        regard|regards
        trou d homme
        couvercle|plaque|couvert d|de egout|metal|regard
        couvercle* de? regard
        bouche d egout
        manhole*
        [catch_basin]
        puisard*|caniveau*
        grille* .. egout|rue|puisard|pluvial
        catch basin*
        storm drain*
        drain|drains .. rue|bouche*|street|clog*
        eau|water .. accumul*|stagnant*|mare|flaque*|lac|pool*
        flaque*|puddle*
        [sinkhole]
        affaiss*|effondr*
        vide en? dessous
        plus creux|profond
        affaiss*|tranchee*|effondr*|sinkhole*|sinking|sunk|sunken|trench*|eventree
        s est|sont enfonc*|affaiss*|effondr*
        [markings]
        marquage
        lignes|ligne .. effac*|peint*|peinture|chaussee|blanche*|jaune*
        repeindre|repeint*
        line|lines .. faded|paint*|road|street
        [sweeping]
        balai|balais|balay*|sweep*|swept
        sable .. hiver|printemps|traine*
        roches .. entree|entrer|gazon|rue
        [dust]
        poussiere*|poussiereu*|dust|dusty
        [ditch]
        fosse|fosses|ponceau*|calvette|ditch*|culvert*|ruisseau*|creek|castor*|riviere*
        [bridge]
        pont|ponts|viaduc*|tunnel*|passerelle*|bridge|overpass|underpass
        [roadworks]
        dynamit*|pelle mecanique|jackhammer*
        marteau* piqueur*
        cloture orange
        chantier*|excavat*|roadwork*|construction
        travaux .. rue|ville|nuit|depuis|bruit|voirie|aqueduc
        vos|votre|les travaux
        marteau* piqueur*
        jackhammer*
        pelle mecanique
        scie a beton
        road work*
        [detour]
        detour*|contournement*|deviation
        ferm* .. rue|route|circulation
        street|road closed|closure
        barricade*
        [traffic_light]
        feu|feux de? circulation|pieton*|trafic|rouge*
        feu|feux .. synchronis*|intersection|fleche|pieton*
        feu pour pieton*
        lumiere* .. circulation|trafic|rouge|synchronis*|pieton*
        fleche
        bonhomme .. rouge|vire*|vert|blanc|traverser
        bouton .. pieton*|traverser|passage
        traffic|pedestrian light|lights|signal|signals
        walk signal*
        turn|left arrow
        [sign]
        panneau*|pancarte*|signalisation
        arret obligatoire
        panneau d arret
        stop .. cache*|invisible|tombe*|arrache*|coin|manqu*|visib*
        le|un stop
        sign|signs|signage
        [speeding]
        dos d ane*
        ralentisseur*
        autoroute|formule|piste de? course*
        course*|races .. char|chars|auto*|moto*|rue
        vitesse*|ralentisseu*|saillie*|radar*|speed*|excess*|afficheur*
        dos d ane|anes
        roul* .. vite|fou|fous|malade*|70|80|90|100
        pass* .. vite|70|80|90|100
        a 70|80|90|100
        trop vite
        course* .. auto*|voiture*|drag|nuit
        driv*|cars .. fast
        speed bump*
        [crossing]
        passage* .. pieton*|ecolier*|zebr*
        traverse* .. pieton*|ecolier*|rue|jeunes|enfants
        pour|a traverser
        brigadier*|brigadiere*|crosswalk*|crossing
        [traffic]
        circulation|trafic|traffic|congestion*
        camion*|truck* .. circul*|lourd*|residentiel*|nuit|transit|route|depot
        poids lourd*
        heavy truck*
        sens unique
        one way
        [bike_path]
        piste* .. cyclable*|velo*|multifonction*
        piste|pistes
        cyclable*|velo|velos|cyclist*|bike|bikes|bicycle*|cycling|cycliste*
        [streetlight]
        noirceur|obscurite|lampadaire*|ampoule*|lightbulb*
        lampe de poche
        flashlight*
        voit|vois|voyait pas|rien nos|mes|ses pieds
        dans le? noir
        pitch black|dark
        lampadaire*|lampaidaire*|lampadere*|luminaire*|reverbere*|streetlight*|streetlamp*|eclairage
        street light|lights|lamp|lamps|lighting
        lamps
        lumiere*|lumier .. rue|eteint*|brul*|allum*|clignot*|parc|stationnement|poteau*|coin|ruelle|saute|marche*
        lumiere de rue
        plus|pas de|d? lumiere|eclairage|lumieres
        noirceur|noirte
        fait|est|tout noir
        noir comme
        tres|trop noir
        dans le noir
        pitch black|dark
        in the dark
        lights .. rink|park|street|out
        light|lights .. out|off|flicker*|burn*|pole|never
        ampoule*|minuterie
        [water_quality]
        eau|robinet .. brune|brun|jaune|rouille*|trouble|chlore|javel|gout|goute
        brassee*|lavage|linge .. eau|ruin*|jauni*|tache*
        couleur de the|rouille
        tastes|smells|tap like|of|water chlorine|bleach|brown|rust*
        eau .. brune|brun|jaune|rouge|rouill*|brouill*|trouble|couleur|gout|chlore|javel|potable|boire
        coul*|sort .. brun|brune|jaune|rouge|rouill*
        couleur .. eau|normale|robinet
        eau embouteillee
        water .. brown|yellow|rust*|taste*|cloudy|discolo*|chlorine|murky|dirty
        brown|yellow|rusty|discoloured|discolored|cloudy water
        lavage|lessive*|laundry|cruche*
        plomb .. eau|tuyau*
        lead pipe*
        rincage
        [boil_notice]
        avis .. ebullition|bouillir
        ebullition|bouillir
        boil water
        [water_pressure]
        goutte a goutte
        filet d eau
        drop by drop
        shower|showers|shower* .. no|cannot|can|weak|trickle
        pression .. eau
        pression d eau
        compte goutte*
        filet d eau
        debit .. eau|faible
        water pressure
        trickle*
        [no_water]
        pas|plus|sans|manque|panne d|de|l? eau
        coup* l|d eau
        eau .. coupee|ferme*
        rien au robinet
        robinet* .. sec|rien
        no|without water
        water .. off|shut
        gel*|gele|gelee .. tuyau*|conduite|service
        tuyau*|conduite*|pipe|pipes gel*|frozen
        [water_leak]
        fuite* .. eau|aqueduc|rue|valve|borne|conduite|bordure|trottoir
        fuite*|fuit|leak|leaks|leaking|leaky
        bris d|de aqueduc|conduite
        eau .. coule|gicl*|jaill*|ruissel*
        water main
        conduite* eclate*|brise*
        gushing|spurt*
        boite de service
        valve*
        [hydrant]
        borne* fontaine*|incendie
        bornes fontaines
        borne* fontaine*|incendie
        poteau d incendie
        hydrant*
        ouvrent la borne
        [water_meter]
        compteur*
        water meter*
        [pump_station]
        poste|station de pompage
        pump* station*
        generatrice
        [water]
        eau|eaux|aqueduc*|water|robinet*
        conduite* .. eau|aqueduc|egout*|rue|terrain|principale
        inspect* la conduite
        [sewer]
        egout*|sewer*|sewage|septique*|pluvial*
        [sewer_backup]
        tire|tirer|tirent la chasse|chaine
        toilette*|bain|bol|douche|drain|evier .. refoul*|deborde*|remonte*|remplit|back*
        marde|merde|excrement*|feces
        refoul*|backflow|clapet*
        egout*|sewage|sewer .. sous|basement|back*|remont*|debord*
        s|sous sol .. eau|inond*|egout*|degat*|refoul*
        eau|inond* .. s|sous sol
        basement* .. water|flood*|sewage|window
        basement .. full
        camion vacuum
        [flooding]
        cave|sous sol|garage|terrain|champ .. eau|lac|inond*|noye*
        eau|water .. cave|basement|sous sol
        inond*|flood*|crue|crues
        degat* d eau
        eau .. entre*|terrain|cave|pieds|solage|champ
        sous l eau
        est|fait un lac
        [tree]
        branche*|racine*|orme*|erable*|frene*|cedre*|peuplier*|tronc|emondeur*|limb|limbs|trunk
        arbre*|branche*|souche*|racine*|erable*|frene*|peuplier*|orme*|chene*|bouleau*|tree|trees|branch|branches|stump*|maple*|roots|limb|limbs|epinette*
        elag*|emond*|abattage|abattre|prun*|trim|trimmed|trimming|essouch*
        abattu* .. arbre*|frene*|erable*
        restant d arbre
        [hedge]
        haie*|cedre*|arbuste*|buisson*|hedge*|cedar*|bush|bushes|shrub*
        [grass]
        gazon*|tond*|tonte|tondeuse*|pelouse*|grass|lawn*|mow*|foin|fauch*|tourbe|jungle
        herbe* .. haute*|longue*|coup*
        de l herbe
        [weeds]
        foin|pollen|eternu*|ragweed
        herbe* a poux|puce
        herbe* a? poux|puce
        berce du caucase
        renouee*|phragmite*|ragweed|weeds
        """
}
