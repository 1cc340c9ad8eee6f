extension Lexicon {
    /// What people write and say in English, as it is written in Québec. The form is described at ``Lexicon``.
    static let english = """
        [states_complaint]
        fil*|make|making|made|lodg*|submit*|register*|open* a|an|my? formal|official? complaint
        i|we|to complain*
        would|want|wish|like .. complain
        complain* about|against|of
        complaint about|against|regarding|concerning
        this is a complaint
        ^ complaint
        caller|citizen|resident|cit complain*
        grievance*
        [complaint_word]
        complaint*
        [staff]
        employee*|staff|worker*|clerk*|inspector*|officer*|driver*|operator*|agent|agents|supervisor*|foreman|crew|crews|lifeguard*|librarian*|receptionist*|councillor*|mayor|firefighter*|policeman
        lady|man|woman|guy|person .. counter|desk|phone|office|city|line
        your guys|people|men
        [misconduct]
        rude*|impolite|arrogan*|disrespect*|insult*|yell*|swore|swear*|curs*|threat*|harass*|aggressive*|condescending|unprofessional*|incompeten*|dismissive|mocked|laughed|bully*|hostile|vulgar|dishonest
        screamed|shouted at
        hung|hang up
        refus* to .. name|help|answer|serve|listen|identify
        lied|lying
        wrong|false information|info
        waste* .. time
        middle finger
        flipped me
        sleep* in|on
        on his|her|their phone*|cell
        speeding|reckless*
        drove|drives|driving .. fast|dangerous*|crazy|maniac
        ran .. stop|red
        attitude|behaviour|behavior
        [gross_misconduct]
        hung up on
        treated .. badly|poorly|rude*|like|disrespect*
        abuse of power|authority
        conflict of interest
        favouritism|favoritism|corrupt*|bribe*
        [discrimination]
        discriminat*|racis*|sexis*|homophob*|profiling
        [missed]
        not|never|t been? pick*|collect*|plow*|plough*|empt*|clear*|salt*|sand*|mow*|deliver*|shovel*
        wasn|isn|weren|hasn|haven|didn|don|doesn t been? get|got? pick*|collect*|plow*|plough*|empt*|clear*|come|came|mow*|salt*|deliver*
        wasnt|hasnt|didnt|werent|isnt|havent been? pick*|collect*|plow*|plough*|empt*|clear*|come|mow*|salt*|deliver*
        missed|skip*|forgot* .. pick*|collection|street|house|bin|garbage|us|home|address|recycling|my|our
        pick*|collection|garbage|recycling|street|bin|house .. missed|skipped|forgotten
        truck*|plow*|plough*|crew .. never|didn|not .. came|come|show*|pass*|stop*
        no|without pick*|collection|plowing|service|snow
        never showed|came
        no|non show
        supposed to be open
        [badly_done]
        badly|poorly|improperly|sloppily done|plow*|repair*|fill*|clean*|clear*|maintain*|patch*|fixed|managed|planned|marked
        botch*|sloppy|shoddy|half done
        poor|terrible|bad|awful job|work|workmanship
        did|done|doing a? poor|terrible|bad|awful|lousy|half
        left .. mess|debris|hole*|snowbank*|windrow|garbage|gravel|mud|ruts
        plow*|plough*|truck* .. block*|buried
        threw|thrown|toss* .. bin|bins|can|cans
        bin|bins|cans .. tossed|thrown|everywhere|knocked
        broke* again
        worse than|now
        without telling|notifying|asking|informing|consulting us|me
        [decision]
        decision*|ticket*|fine|fined|fines|tax|taxes|bill|billed|invoice|assessment|towed|towing|charge|charged|fee|fees|penalty
        refus*|denied
        permit|application|request|grant .. denied|refus*|reject*|declin*
        denied|refus*|reject* .. permit|application|request|grant
        [unfair]
        unfair*|unjust*|abusive|arbitrary|unreasonable|excessive|wrong|wrongly|mistake|error
        without reason|explanation|warning|notice|any
        no reason|explanation|warning|notice|justification
        contest*|dispute|disputing|disagree*|appeal*
        overcharg*|overbill*
        charged|billed|taxed .. twice|double|much
        shouldn t have|pay
        not fair|right|justified
        isn t fair|right
        refuse to pay
        cancel .. ticket|fine|bill|charge
        [nothing_done]
        nothing .. done|happen*|change*|fixed|moved
        still nothing|not|isn|hasn|haven|no|broken|out|there|leaking|blocked|waiting|same
        no one .. came|come*|call*|answer*|respond*|show*|cares|help*|repl*
        nobody .. came|come*|call*|answer*|respond*|show*|cares|help*|repl*|does
        without response|answer|reply|follow
        no response|answer|reply|follow|update*|news|action|callback|progress|results
        never .. called|replied|responded|answered|heard|fixed|came|got
        haven|hasn|havent t? heard|received|been
        not|never|t been? fixed|repaired|resolved|addressed|replaced|heard|answered
        hasn|hasnt|isn|isnt|wasn|wasnt|haven|havent|aren t? been? fixed|repaired|resolved|addressed|replaced
        nothing is|was|has
        city|they|you .. doing|does|do|done|did nothing
        ignor*
        closed .. without|but|not|still
        marked .. complete*|resolved|closed .. but|not|still
        problem|issue persist*|continu*|remain*
        fallen on deaf
        [waiting]
        i|we|m|am|ve|been|still waiting|waited
        waiting for # week*|day*|month*
        # week*|month*|day* .. waiting
        too long
        how much longer
        how many more
        [called_before]
        already .. called|reported|wrote|written|complained|emailed|asked|contacted|told|filed|spoke|requested
        called|reported|complained|emailed|asked|phoned|written .. # times
        called|reported|complained|emailed|asked|phoned|written .. twice|several|many|multiple|repeatedly|three|before|again|last|yesterday
        # time|call|request|complaint|report .. call*|report*|complain*|ask*|about|writ*|same
        # call|complaint|request|email
        second|third|fourth|fifth|2nd|3rd|4th|nth|umpteenth time|call|complaint|request|email|report
        several|multiple|many|numerous|two|three calls|emails|complaints|requests|reports
        my|our previous|last|first|earlier|original call|request|complaint|email|report
        calling|writing back|again
        been calling|asking|reporting|writing|emailing|complaining
        follow*|following up on .. complaint|request|call
        had|ve called|reported|complained|emailed
        called .. week|month|yesterday|monday|tuesday|wednesday|thursday|friday
        [again]
        again
        every time|week|winter|year|storm|snowfall|collection
        # time|week in|row
        second|third|fourth|2nd|3rd|4th time|week
        keeps|kept happening
        once more
        recur*|repeated*
        as usual
        in a row
        [promise]
        promis*
        told|assured .. would|will|that
        was|were supposed to
        guaranteed
        [dissatisfied]
        dissatisf*|unsatisf*|unhappy|disappoint*|displeased|unacceptable service
        not|t happy|satisf*|pleased|impressed|acceptable
        poor|bad|terrible|awful|horrible|lousy|worst service|maintenance|job|management|quality
        service .. poor|bad|terrible|awful|horrible|lousy|unacceptable|useless|inadequate
        lack of service|maintenance|follow|communication|care|plowing|transparency
        fed up with
        [impatience]
        finally|ever
        how much longer|more
        what are you waiting
        when will .. finally|ever
        going to do something
        wake up
        [city]
        city|town|municipal*|311
        city|town hall
        public works
        your service*|staff|team*|crew*|department|trucks
        [service]
        service*|collection|garbage|recycling|compost*|bin|bins|plow*|plough*|snow|pickup|maintenance|library|pool|arena|rink|bus|trash|mowing|salting|sanding|repair*
        snow removal
        day camp
        [fault_noun]
        pothole*|streetlight*|streetlamp*|sidewalk*|sewer*|manhole*|hydrant*|leak*|pavement|graffiti|culvert|ditch|sinkhole*|guardrail*
        street light*|lamp*
        traffic light*|signal*|lights
        pot hole*
        water main|leak|pressure
        brown|dirty|rusty|yellow water
        tree|trees|branch*|stump*
        sign|signs
        catch basin
        rat|rats|raccoon*|skunk*|coyote*
        dead animal|cat|dog|deer|raccoon
        stray dog*|cat*
        illegal dumping
        smell*|odour*|odor*
        swing*|bench*|playground
        crack|cracks|hole|holes
        fallen wire*
        bike path|lane
        bin .. broken|cracked|stolen|missing
        flood*|backup
        bridge|fence
        [fault_state]
        broken|burnt|burned|blocked|clogged|fallen|fell|leaking|leaks|cracked|damaged|missing|flickering|faded|overflow*|collapsed|flooded|sunken|vandalized|dangerous
        not|t working|lit|functioning|turning
        burned out
        is|are out
        out of order
        knocked over|down
        [asks]
        please|kindly|pls
        can|could|would|will you|someone|somebody|the
        i|we|d would? like|want|need to? get|have|request|order|register|obtain|replace|book|apply|a|an|some
        request* for|a|an|to
        need* to be fixed|replaced|repaired|cleaned|removed|cut|trimmed|picked
        needs fixing|repair*|replac*|clean*|trimm*
        send someone|somebody|a|crew
        permit for|to
        inspection*
        replace*|repair|fix
        new|second|extra|additional bin|bins
        tree removal|trimming|pruning
        report* a|an|the|that|broken
        to report
        delivery of
        install*
        register for
        [private_party]
        neighbour*|neighbor*|landlord*|tenant*|roommate*|owner
        bark*
        restaurant*|airbnb|dispensary
        store|bar|business|shop|company .. noise|noisy|music|smell*|next|across
        private contractor|company
        party|parties|loud music
        homeless|squatter*|motorist*|cyclist*|loiter*
        car|cars|truck|vehicle*|trailer|rv|van .. parked|abandoned|parking
        house|lot|building|property .. next|vacant|abandoned|across
        someone .. park*|dump*
        kids|teens|teenagers .. park|noise|night
        store|bar|pub|club|garage|factory|shop|gym|car wash .. next|street|across|downstairs|below|corner
        the corner store
        against him|her|them|this
        my ex
        upstairs|downstairs
        manager|bouncer*|roofer*|contractor*|roomer*
        [damage_claim]
        claim*|compensat*|reimburs*|refund*
        who .. pay
        pay for .. damage*|repair*|tire*|tyre*
        tire*|tyre*|rim|wheel|windshield|suspension .. damage*|broke*|flat|blown|cracked|ruined|bent
        damage*|broke|cracked|ruined|blew|hit|destroyed|knocked .. my|our
        my|our .. damaged|broken|ruined|destroyed|cracked
        damages
        [question]
        ^ what|when|where|how|who|why|which|is|are|do|does|am|may
        can|could|would you tell|let|explain|confirm
        what|when|where|how|who|which|is|are|do|does time|day|are|is|do|does|can|should|i|there|much|many
        how do|to|can|much|many|long|late
        know if|how|when|where|what|which|whether|who
        question*
        wondering|wonder|inquir*|enquir*
        i|we|to|like know
        information about|on|regarding
        is|are there|it
        am i
        do i|we|you
        can i|we
        [info_topic]
        schedule*|hours|fee|cost|price|bylaw*|by law*|calendar|form|forms|procedure*|information|info|deadline*
        opening|business hours
        collection|pickup|garbage day|date|days|dates
        phone number
        allowed|permitted
        status
        [thanks]
        thank|thanks you? for|to
        thankful|grateful|congrat*|kudos|bravo
        great|good|excellent|amazing|nice|wonderful|fantastic|awesome|super job|work|service
        well done
        very|really|so happy|satisfied|pleased|helpful|impressed|grateful
        appreciate*|commend*
        [bare_thanks]
        thank|thanks|thx|ty
        [suggestion]
        suggest*|propos*
        would be .. nice|great|good|helpful|better|useful
        you|city|we should|could .. consider|add|install|put|plant|have|offer|think|build|provide
        why not
        idea*
        recommend*
        should consider
        [opinion]
        i|we think|feel|believe
        in my|our opinion
        my|our opinion
        comment|feedback
        against|for|support|oppose|opposed .. project|plan|proposal
        [resolved]
        no longer|more .. problem*|issue*|needed
        is|was|been|got|it|s now|all|finally? fixed|resolved|repaired|solved|sorted
        problem|issue|everything .. fixed|resolved|solved|sorted
        all good|set|fine|fixed
        no more problem*|issue*
        works|working now|again|fine
        [withdrawal]
        withdraw* .. complaint|request|report|it
        cancel|cancelling .. complaint|request|report|ticket|call|it
        drop .. complaint|request|it
        close .. complaint|request|file|case|ticket
        never mind
        nevermind|disregard
        no longer need*|necessary|required
        no need .. to|follow|anymore
        [danger]
        danger*|hazard*|unsafe|injur*|accident*|electrocut*|explosion|collaps*|drown*|hospital|ambulance
        live|downed wire*
        power line*
        gas leak|smell
        smell of gas
        almost|nearly .. hit|fell|killed|injured|struck|accident
        get|be|been killed|hit|hurt
        slipped|fell on|down|and
        i|she|he|mother|father|son|daughter|husband|wife slipped|fell
        safety .. children|kids|pedestrian*|risk|concern*|hazard
        black ice|icy|slippery
        without|no water|heat|power
        [vulnerable]
        elderly|senior|seniors|disabled|handicap*|disability|pregnant|blind|wheelchair|walker|dialysis|alzheimer*|cancer|oxygen
        reduced mobility
        baby|babies|infant*|stroller
        child|children|kids|school|daycare
        sick|ill
        [tone]
        shame*|disgrace*|ridiculous|outrage*|unacceptable|disgust*|damn|bullshit|shit|fuck*|angry|furious|livid|joke|pathetic|urgent*|crap
        [negator]
        not|no|never|without|t|dont|didnt|isnt|doesnt|wasnt|nor|neither
        [left_out]
        everyone|everybody|all|everything .. except|but
        except|but|not ours|us|mine|me|our
        neighbour*|neighbor*|street*|side|others .. done|cleared|plowed|ploughed|picked|emptied|fine|bare
        while .. other*|next|street*|side
        skip* our|my|us|me
        [passed_around]
        transfer* .. times|department*|twice
        passed|bounced|sent .. around|another|department|back
        run|runaround around
        not my department|job|problem
        wrong department|office
        [closed_unsettled]
        ticket*|request*|case*|file|report .. closed|completed|resolved
        closed|close .. ticket*|request*|case*|file|report
        marked|says|status .. completed|resolved|done|closed|unchanged
        never showed|came|returned
        [elapsed]
        # weeks|months|years|days|hours ago|later|now|and|without
        for|in|over|after # weeks|months|years|days
        for|in|over|after two|three|four|five|six|eight|ten|several|many weeks|months|years|days
        since january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|monday|tuesday|wednesday|thursday|friday|last|the
        for ages|weeks|months|years
        [first_contact]
        first call|time|report
        never called|reported|complained|mentioned|contacted
        not reported before|yet
        just noticed|saw|spotted|happened
        no previous|earlier|prior call*|report*
        [kindness]
        kind|kindly|kindness|friendly|courteous|polite|patient|patience|lovely|wonderful|gentle|helpful|thoughtful|smil*|cheerful*
        took the time
        deserve* .. thanks|credit|raise|medal|praise|mention
        above and beyond
        hats off
        just|exactly as|like promised|said
        made my day
        meant a lot
        """
}
