// Made by Tests/JudgementTests/Labelled/make-starter-table. Not to be edited by hand.

extension EvidenceTable {
    /// The table that ships with the rules, in the form that ``EvidenceText`` describes.
    static let starterText = """
        vip311 triage evidence 1
        name starter
        learned_from 1087 878 472 388
        shares 100 10
        bias 154 40 -197 4
        asked again -288 -282 474 96
        asked asks -852 484 1796 -1428
        asked city -52 15 153 -116
        asked complaint_word -63 -135 297 -99
        asked damage_claim -94 -41 110 26
        asked decision -455 -118 798 -225
        asked fault_noun -9 -697 600 106
        asked fault_state 50 -272 327 -105
        asked impatience 23 -24 20 -19
        asked info_topic -260 -209 689 -220
        asked kindness -13 3 -12 22
        asked opinion -422 -56 660 -182
        asked private_party -12 -139 236 -85
        asked promise 2 64 -53 -13
        asked question -275 -118 446 -54
        asked service -153 314 401 -562
        asked staff -31 93 -14 -48
        asked states_complaint -163 -161 411 -88
        asked suggestion -33 0 -92 125
        asked tone 35 -10 -18 -7
        asked unfair -212 140 111 -39
        asked vulnerable -39 -314 562 -209
        both again bare_thanks 246 -58 -12 -177
        both again city 132 -69 -15 -48
        both again closed_unsettled 40 -24 -3 -14
        both again damage_claim 50 -24 -9 -17
        both again elapsed 50 -27 -5 -18
        both again fault_noun 83 39 -5 -117
        both again fault_state 96 -127 -22 53
        both again first_contact -8 24 -7 -8
        both again info_topic -29 41 -7 -5
        both again private_party -67 100 -7 -26
        both again question -97 -145 138 104
        both again service 14 -37 -8 31
        both again thanks 202 -48 -9 -146
        both again vulnerable -6 -6 -8 21
        both asks bare_thanks -5 58 -12 -40
        both asks damage_claim -207 229 -12 -10
        both asks info_topic -67 16 36 15
        both asks opinion -71 108 -27 -10
        both asks private_party -105 70 -63 98
        both asks question -123 -165 478 -190
        both asks resolved -89 -67 -5 161
        both asks suggestion -30 -87 -15 131
        both asks thanks -49 -31 -5 84
        both asks tone -10 19 -4 -5
        both asks vulnerable -197 374 61 -238
        both asks withdrawal -180 -487 -111 778
        both badly_done city 66 -34 -4 -29
        both badly_done fault_noun -6 23 19 -36
        both badly_done fault_state 35 -34 25 -26
        both badly_done private_party -217 350 -67 -66
        both badly_done service 56 0 -60 4
        both bare_thanks resolved -27 -18 -16 62
        both called_before again 83 20 -11 -92
        both called_before asks -5 17 -9 -3
        both called_before fault_noun 264 -100 -16 -149
        both called_before fault_state 32 -64 -6 38
        both called_before private_party -13 22 -1 -8
        both called_before promise 31 -20 -3 -9
        both called_before service -13 5 -2 10
        both called_before vulnerable -13 -28 -5 45
        both called_before withdrawal -56 -24 -10 89
        both city asks -162 -72 161 72
        both city bare_thanks 31 -6 -4 -21
        both city damage_claim -448 450 141 -143
        both city opinion 25 -91 23 43
        both city private_party -19 38 6 -26
        both city question 43 -118 145 -70
        both city service 30 43 -20 -53
        both city suggestion -16 -56 -8 80
        both city thanks 6 -13 -4 11
        both closed_unsettled fault_noun 51 -33 -3 -14
        both closed_unsettled private_party -76 64 -10 22
        both closed_unsettled vulnerable 182 -124 -17 -42
        both closed_unsettled withdrawal -15 3 -1 13
        both complaint_word asks -18 -184 -4 206
        both complaint_word city 160 -74 -31 -56
        both complaint_word info_topic -6 -4 18 -7
        both complaint_word opinion -9 -19 39 -11
        both complaint_word private_party -527 884 4 -362
        both complaint_word question -63 -135 297 -99
        both complaint_word service 93 -45 -13 -34
        both complaint_word staff 31 -11 1 -22
        both complaint_word vulnerable -20 18 23 -22
        both damage_claim opinion -83 67 -18 34
        both damage_claim question -66 87 -85 64
        both damage_claim vulnerable 4 -13 17 -8
        both decision again -9 39 -4 -25
        both decision asks -134 202 -64 -4
        both decision called_before 29 -6 -7 -16
        both decision closed_unsettled 244 -72 -130 -42
        both decision damage_claim 8 16 -6 -18
        both decision elapsed 87 -53 -5 -29
        both decision fault_noun 76 -25 -6 -46
        both decision fault_state 6 -15 6 3
        both decision info_topic -9 -2 15 -4
        both decision kindness -69 50 -17 36
        both decision opinion -53 -30 38 46
        both decision promise 8 -87 81 -2
        both decision question -363 258 217 -112
        both decision service 12 -4 21 -29
        both decision tone -11 20 6 -16
        both decision unfair 131 -94 38 -75
        both decision vulnerable 9 -14 5 -1
        both dissatisfied city 25 -5 -3 -17
        both dissatisfied service 86 -28 -8 -49
        both elapsed damage_claim 36 -23 -2 -11
        both elapsed fault_noun 155 -45 -66 -44
        both elapsed fault_state 268 -221 -8 -38
        both elapsed private_party 9 20 -4 -24
        both elapsed service 267 -166 -14 -87
        both elapsed vulnerable 36 -36 -6 6
        both fault_noun asks 276 -641 10 354
        both fault_noun bare_thanks 6 -36 0 30
        both fault_noun damage_claim -130 184 -13 -40
        both fault_noun fault_state 69 152 3 -223
        both fault_noun info_topic 10 -18 6 1
        both fault_noun private_party 93 29 -26 -97
        both fault_noun question -150 -47 17 179
        both fault_noun suggestion -270 3 -69 336
        both fault_noun tone -303 494 -1 -190
        both fault_noun vulnerable -99 104 -8 4
        both fault_noun withdrawal -28 -96 -10 134
        both fault_state asks 202 -283 27 54
        both fault_state damage_claim -39 45 13 -20
        both fault_state danger 11 30 -15 -27
        both fault_state info_topic 163 -131 -8 -25
        both fault_state private_party 86 -29 -54 -4
        both fault_state question -1 -102 97 6
        both fault_state resolved 21 7 -6 -22
        both fault_state suggestion -39 77 -5 -33
        both fault_state thanks 0 -21 0 21
        both fault_state tone -112 167 -27 -28
        both fault_state vulnerable -15 8 10 -3
        both fault_state withdrawal -3 -29 -2 33
        both first_contact asks -16 3 17 -4
        both first_contact city -276 326 -9 -40
        both first_contact fault_noun -17 24 -1 -6
        both first_contact vulnerable -33 43 8 -18
        both impatience bare_thanks -72 -60 -16 148
        both impatience private_party -2 -26 -6 34
        both impatience tone 100 4 -48 -56
        both info_topic opinion -16 -8 -5 29
        both kindness asks -21 11 -5 15
        both kindness city -11 -3 -2 16
        both kindness damage_claim 109 -24 -20 -65
        both kindness fault_noun 14 -13 -2 2
        both kindness service -54 -7 1 59
        both kindness thanks -12 -20 -4 36
        both left_out city 17 -5 -9 -3
        both left_out private_party 38 -24 -8 -5
        both left_out service 154 -95 -26 -33
        both misconduct asks 24 -14 -4 -7
        both misconduct decision -3 27 -5 -19
        both misconduct gross_misconduct 75 -35 -11 -29
        both misconduct private_party 23 0 -4 -19
        both misconduct question -4 -7 16 -6
        both misconduct service -5 -16 -5 26
        both missed again 65 -30 -19 -16
        both missed fault_noun -14 23 -3 -7
        both missed fault_state 29 -16 -4 -9
        both missed left_out 67 -38 -16 -13
        both missed nothing_done 67 -25 -14 -29
        both missed private_party -5 19 -6 -8
        both missed service 307 -279 166 -195
        both nothing_done again 33 118 -80 -70
        both nothing_done called_before 193 -22 -29 -142
        both nothing_done closed_unsettled 152 -47 -55 -49
        both nothing_done elapsed 51 -29 -5 -17
        both nothing_done fault_noun 152 1 -32 -121
        both nothing_done fault_state 6 30 -8 -28
        both nothing_done impatience 138 -57 -12 -69
        both nothing_done private_party -69 106 -4 -33
        both nothing_done service 103 -47 -11 -45
        both nothing_done vulnerable -7 20 -9 -4
        both opinion vulnerable -20 -21 11 30
        both passed_around service 29 -12 -2 -15
        both passed_around vulnerable 15 25 -6 -34
        both private_party damage_claim -33 43 -59 48
        both private_party opinion -44 -48 18 74
        both private_party question -35 -39 127 -52
        both private_party resolved -35 -11 -2 48
        both private_party suggestion -20 -46 -6 72
        both private_party tone -111 173 -16 -47
        both private_party vulnerable -59 112 -20 -33
        both promise asks 20 0 -3 -17
        both promise fault_noun 35 -3 -5 -27
        both promise fault_state 88 -65 -5 -18
        both promise question -4 47 -34 -9
        both promise service 36 81 -89 -29
        both promise vulnerable -12 30 -17 -1
        both question info_topic -59 -78 232 -95
        both question opinion -502 63 520 -80
        both question suggestion -24 -5 -69 98
        both question tone -9 -20 38 -9
        both question vulnerable 87 -151 76 -12
        both resolved withdrawal -52 -16 -9 77
        both service asks -57 -11 77 -10
        both service damage_claim -28 112 -42 -41
        both service danger -6 25 -4 -15
        both service fault_noun -7 47 -13 -28
        both service info_topic 28 -14 19 -34
        both service opinion -142 17 45 79
        both service private_party 23 36 -37 -22
        both service question -70 295 58 -283
        both service resolved 57 -20 -5 -32
        both service suggestion -81 -70 -14 165
        both service thanks 10 -11 -18 20
        both service vulnerable -23 62 -31 -8
        both staff again 124 -100 -17 -7
        both staff asks -103 144 -7 -34
        both staff badly_done 52 -16 -7 -28
        both staff bare_thanks -470 -173 -58 701
        both staff called_before 57 -29 -3 -25
        both staff city 115 -105 63 -73
        both staff closed_unsettled 7 -28 -2 23
        both staff damage_claim -21 35 -5 -9
        both staff danger 120 0 -26 -95
        both staff decision 94 -179 -47 132
        both staff elapsed 67 -7 -5 -54
        both staff fault_noun 26 -29 -32 35
        both staff fault_state 30 -16 -10 -3
        both staff gross_misconduct 50 -10 -4 -36
        both staff info_topic 83 -18 -24 -41
        both staff kindness -338 -95 -48 481
        both staff left_out 88 -13 -21 -54
        both staff misconduct 507 -128 -139 -240
        both staff missed 72 -44 -4 -24
        both staff nothing_done 219 -52 -9 -158
        both staff opinion -7 7 15 -15
        both staff private_party -2 -24 3 23
        both staff promise 303 -209 -41 -53
        both staff resolved 101 -82 -17 -2
        both staff service -33 -68 52 49
        both staff thanks -578 -46 -64 688
        both staff unfair -18 93 -10 -65
        both staff vulnerable 59 -88 -49 79
        both staff waiting 28 -9 -1 -18
        both staff withdrawal 20 7 -4 -23
        both states_complaint city 305 -128 -57 -120
        both states_complaint complaint_word -15 36 47 -68
        both states_complaint misconduct 97 -38 -8 -51
        both states_complaint opinion -9 -19 39 -11
        both states_complaint private_party -324 711 -94 -294
        both states_complaint question -103 -102 273 -68
        both states_complaint service 225 -135 -69 -22
        both states_complaint vulnerable -8 15 5 -12
        both suggestion opinion -20 -24 -19 63
        both suggestion vulnerable -40 -138 -94 272
        both thanks bare_thanks 40 -41 -10 11
        both unfair info_topic -24 -3 17 10
        both unfair question -141 100 61 -20
        both unfair service -21 -2 2 21
        both unfair vulnerable 304 -119 -82 -103
        both vulnerable tone -230 248 -29 11
        both waiting elapsed 66 -32 -6 -28
        both waiting info_topic 146 -69 -24 -54
        channel counter -7 20 -4 -9
        channel email -38 -12 6 45
        channel mobile 64 -38 75 -101
        channel phone -45 48 118 -121
        channel social 7 -34 -16 42
        channel web -29 -18 -35 82
        denied complaint_word -14 -17 -5 36
        denied damage_claim 139 -38 -29 -72
        length 0 -139 -76 294 -78
        length 1 -544 -256 605 195
        length 2 -211 117 -121 216
        length 3 588 20 -289 -320
        length 4 1446 -434 -515 -497
        length 5 524 -257 -160 -107
        length 6 162 -44 -8 -110
        letters _abr -104 191 -35 -52
        letters _abs 81 -39 18 -60
        letters _abu 80 -52 -4 -24
        letters _acc 200 -63 42 -179
        letters _ach -119 141 23 -45
        letters _acq -47 73 -13 -13
        letters _acr -35 89 -30 -24
        letters _ada -15 24 -10 2
        letters _add -145 123 -11 33
        letters _adj 68 -28 -19 -21
        letters _ado -301 -35 9 327
        letters _adr -10 30 15 -35
        letters _aff 165 -18 -37 -110
        letters _age -18 -38 20 35
        letters _aid -88 13 2 73
        letters _ail -4 -8 -3 16
        letters _aim -190 105 104 -19
        letters _ajo 40 -41 -29 30
        letters _ali 78 9 -36 -51
        letters _all -51 18 -17 50
        letters _alo 82 1 -71 -11
        letters _ama -30 -78 -67 175
        letters _amb -46 49 -25 22
        letters _ame -34 63 -8 -21
        letters _ana 75 -56 -11 -8
        letters _anc -6 -4 27 -17
        letters _and 84 -10 33 -106
        letters _ane 28 3 -31 -1
        letters _ang -77 -25 0 101
        letters _ani 1 14 -3 -12
        letters _ann -4 -3 -47 55
        letters _ano 58 -6 -23 -29
        letters _ant -3 -4 14 -7
        letters _any 21 -26 -18 23
        letters _aou 84 -35 -8 -41
        letters _apo 32 -11 -12 -9
        letters _app 55 7 -6 -56
        letters _apr 13 -8 -1 -4
        letters _arb -36 38 20 -21
        letters _arg 30 -27 3 -7
        letters _arm 28 8 -8 -27
        letters _arr 2 21 -17 -7
        letters _art -20 30 -21 11
        letters _asc 29 32 -9 -52
        letters _ask -25 -15 65 -25
        letters _asp 4 -16 3 9
        letters _ass -1 -36 33 5
        letters _ate -23 37 -4 -10
        letters _auc 169 -88 -138 58
        letters _aur -15 11 8 -4
        letters _aus -25 -13 17 21
        letters _aut 73 -37 6 -42
        letters _aux -13 -7 9 12
        letters _ave 113 -19 -112 18
        letters _avi 43 -41 -10 8
        letters _avo 168 -54 -22 -92
        letters _avr 134 45 -58 -121
        letters _awa 341 -130 -39 -172
        letters _bac 52 6 -31 -27
        letters _bad -20 13 -19 25
        letters _bag -6 -9 14 1
        letters _bai 1 12 7 -20
        letters _bal -18 -16 -13 47
        letters _ban 2 20 -7 -16
        letters _bar 16 12 -3 -24
        letters _bat -10 26 -7 -9
        letters _bea -45 -134 -150 329
        letters _beb -51 8 14 29
        letters _bee 164 -108 -77 21
        letters _bef -62 64 -12 10
        letters _beh -18 10 -20 28
        letters _bel -116 -103 -75 294
        letters _ben -24 -1 0 25
        letters _bes -637 250 -125 512
        letters _bet -38 -18 16 40
        letters _bib -21 26 -9 5
        letters _bie -96 -86 6 176
        letters _bik 17 -12 -11 6
        letters _bir 131 -35 -17 -79
        letters _bla -68 13 9 46
        letters _ble -32 13 36 -18
        letters _blo -40 69 -27 -2
        letters _boa -53 103 -11 -39
        letters _boi 25 7 -19 -13
        letters _bon -111 -60 2 168
        letters _bor 23 17 -17 -23
        letters _bos 1 -11 -7 17
        letters _bou 4 25 -19 -10
        letters _boy 8 37 -16 -29
        letters _bra -2 3 -24 23
        letters _bri -68 23 1 44
        letters _bro -59 91 -24 -8
        letters _bru 21 8 1 -30
        letters _buc 20 -14 1 -7
        letters _bui -36 7 38 -9
        letters _bum -4 14 -1 -9
        letters _bur 149 -71 -52 -26
        letters _but -82 -20 -69 171
        letters _cab 13 41 -18 -37
        letters _cag 27 16 -28 -15
        letters _cai -26 37 -15 4
        letters _cal -17 -12 2 27
        letters _cam 28 -24 -44 40
        letters _can -137 111 119 -93
        letters _cap -32 28 30 -27
        letters _car -12 22 13 -22
        letters _cas -55 69 13 -27
        letters _cec -54 6 9 38
        letters _ced -30 29 -9 9
        letters _ceg -34 36 -6 4
        letters _cer -8 24 -11 -5
        letters _ces -24 -22 45 0
        letters _ceu -12 -2 -2 17
        letters _cha -19 17 -39 41
        letters _chi -26 34 -26 18
        letters _cho -59 -2 9 52
        letters _chr 121 -38 -7 -76
        letters _chs -8 23 1 -15
        letters _cin 138 -166 119 -91
        letters _cir -113 173 -43 -17
        letters _cit 24 -26 6 -3
        letters _cla -55 8 4 42
        letters _cls -17 109 -20 -72
        letters _coa -34 4 36 -6
        letters _coc -49 34 -17 31
        letters _coe -27 1 -2 27
        letters _coi -177 263 -87 1
        letters _col 83 -106 37 -14
        letters _com -12 -14 -6 33
        letters _coo 147 -101 -24 -22
        letters _cop -77 231 -68 -85
        letters _cor 12 21 -9 -24
        letters _cos -29 56 -5 -21
        letters _cot -5 20 4 -19
        letters _cou -16 63 9 -56
        letters _cov 6 7 1 -15
        letters _cra 6 19 -11 -14
        letters _cre -8 14 -10 4
        letters _cri 171 -50 -37 -84
        letters _cru 14 27 -9 -31
        letters _cub 33 17 -5 -44
        letters _cui -9 21 -15 3
        letters _dam -7 27 -5 -15
        letters _dan -36 164 5 -134
        letters _dat -21 -85 145 -39
        letters _dec -6 21 -37 21
        letters _dee 8 17 -2 -22
        letters _deh -6 17 -3 -8
        letters _dej 400 -271 -69 -61
        letters _dem -76 99 141 -164
        letters _den 30 -40 15 -6
        letters _dep -9 54 -20 -26
        letters _der 2 40 -13 -29
        letters _des -72 3 112 -43
        letters _deu 189 34 -178 -44
        letters _dev 25 25 -38 -12
        letters _did 304 -255 -57 8
        letters _dif 2 -10 13 -5
        letters _dir -25 -37 11 51
        letters _dit 564 -344 -144 -76
        letters _dix 20 5 -6 -19
        letters _doc 8 -12 17 -13
        letters _doe -63 -60 192 -69
        letters _doi -33 -46 108 -29
        letters _dom -33 1 -87 118
        letters _don -45 9 -20 55
        letters _doo 11 19 -9 -20
        letters _dow -7 21 -7 -6
        letters _dru -40 13 -3 29
        letters _due -5 -46 -14 65
        letters _dum -134 238 -18 -86
        letters _dup 1 15 -6 -9
        letters _dur -160 -43 76 127
        letters _eac 168 -111 43 -101
        letters _ear -1 14 -4 -9
        letters _eas 8 -19 2 9
        letters _ebo 90 -69 -34 12
        letters _ech -5 2 38 -36
        letters _ecl -72 -141 43 170
        letters _ecr 136 -10 -68 -58
        letters _ega 36 -32 11 -15
        letters _ego -22 37 7 -22
        letters _eig 29 -4 -1 -24
        letters _ela -29 21 -14 21
        letters _ell 14 -32 39 -21
        letters _emm -8 22 -9 -5
        letters _emo 21 5 -3 -23
        letters _emp 188 80 -131 -137
        letters _enc 58 -54 -15 12
        letters _end -12 17 5 -11
        letters _enf -2 21 -36 18
        letters _enl -13 26 -8 -4
        letters _enq 41 -22 -8 -11
        letters _ent -1 16 6 -21
        letters _env -24 51 7 -34
        letters _epa 28 41 -15 -54
        letters _epi -16 29 -11 -2
        letters _equ -10 -72 -28 110
        letters _era -9 23 -7 -7
        letters _esp 57 -10 -35 -13
        letters _ess -29 -18 20 26
        letters _eta 73 -161 -51 139
        letters _ete 23 -203 81 98
        letters _eue 80 -50 -7 -22
        letters _eve -5 -8 -14 27
        letters _evi -24 -23 0 47
        letters _exe -24 -4 -2 31
        letters _exi 13 -1 11 -23
        letters _exp 90 -77 12 -25
        letters _eye 5 -15 -12 23
        letters _fac 49 47 -26 -70
        letters _fai 25 22 -52 5
        letters _fal 8 -5 -16 13
        letters _fam -4 -4 -6 13
        letters _fau -127 36 34 57
        letters _feb 45 -33 12 -23
        letters _fee -28 -16 21 23
        letters _fel -60 1 -19 78
        letters _fet -15 7 -3 11
        letters _feu -71 71 -5 5
        letters _fev 133 -52 -33 -48
        letters _fic 26 10 -6 -30
        letters _fif 83 -3 -26 -53
        letters _fil -6 18 -8 -5
        letters _fin -2 -9 -4 15
        letters _fir -38 27 -4 15
        letters _fix -45 26 -19 38
        letters _fla -4 -11 -1 16
        letters _flo -55 63 -20 12
        letters _flu 5 -12 -6 13
        letters _foi 59 43 -50 -51
        letters _fol 79 -74 -26 21
        letters _fon 17 8 -4 -21
        letters _for 12 17 -16 -13
        letters _fos 5 15 -16 -4
        letters _fou 10 -13 -6 9
        letters _fra 3 15 6 -24
        letters _fre 38 -74 31 5
        letters _fro -112 135 -32 8
        letters _fui -27 59 -11 -21
        letters _ful 47 28 -22 -53
        letters _fum -23 42 -11 -8
        letters _fus -16 23 -3 -5
        letters _gag -78 -50 -36 165
        letters _gan -20 -18 -7 45
        letters _gau -50 7 1 42
        letters _gel -19 57 -7 -30
        letters _ger 15 -1 -4 -10
        letters _ges 249 -34 -35 -180
        letters _gho 82 -31 -7 -43
        letters _gir -2 -30 -4 36
        letters _giv 33 -105 192 -120
        letters _gla -28 80 -47 -4
        letters _gli -20 18 -6 8
        letters _goe -24 34 26 -36
        letters _goi -19 43 -45 20
        letters _gol 49 -25 -4 -20
        letters _gon 0 -3 -35 38
        letters _goo -3 -8 -2 13
        letters _got -14 -4 -11 28
        letters _gou -129 -150 -25 305
        letters _gra -25 -29 27 27
        letters _gre -44 16 15 14
        letters _gri -77 132 -28 -27
        letters _gro 5 144 -18 -130
        letters _guy -4 -16 -14 34
        letters _hab 42 -31 -22 12
        letters _had 117 -127 -85 95
        letters _hai 53 74 -35 -91
        letters _hal 44 -96 19 33
        letters _hap -5 -25 14 17
        letters _har -51 83 47 -79
        letters _has 51 0 -16 -34
        letters _hat -5 -13 -4 23
        letters _hed 39 4 -16 -27
        letters _hel -10 -16 0 26
        letters _heu -32 -45 66 11
        letters _hie 18 17 -78 43
        letters _hiv -157 29 40 89
        letters _hom 19 -11 -6 -2
        letters _hon -9 -37 -18 64
        letters _hop -26 39 -8 -5
        letters _hor 3 30 -8 -24
        letters _hou -20 2 29 -12
        letters _how -73 -111 225 -41
        letters _hum 82 -61 -10 -11
        letters _hun 121 -49 -18 -54
        letters _hur -110 119 73 -82
        letters _hus -9 -2 -6 17
        letters _hyd -5 -14 -3 21
        letters _ice -22 21 2 -1
        letters _ide -17 -73 -29 119
        letters _ign -2 -17 -24 42
        letters _ils -1 -13 -2 17
        letters _ima 22 -8 -7 -7
        letters _imm -23 54 7 -38
        letters _imp 52 52 -39 -65
        letters _inc 24 -14 -5 -5
        letters _inf 2 -13 11 0
        letters _ing 0 -23 -14 37
        letters _inj 111 -53 -22 -36
        letters _ins 25 33 -20 -38
        letters _inv 31 10 -6 -34
        letters _isn 28 13 -10 -32
        letters _its 79 -67 -10 -3
        letters _jai 72 -16 -9 -47
        letters _jam 148 -5 -107 -36
        letters _jan 134 -137 -50 53
        letters _jap -6 31 -5 -19
        letters _jas 32 -126 -19 113
        letters _jet 16 8 -27 2
        letters _jeu 13 -3 -7 -4
        letters _job -125 -26 -17 168
        letters _joi -119 204 -34 -51
        letters _jou 11 -49 -28 66
        letters _jug 114 -58 -19 -37
        letters _jui 125 -32 -39 -55
        letters _jul 14 -6 6 -15
        letters _jun 12 4 -1 -15
        letters _jus -104 -141 72 173
        letters _kee -10 -4 -9 23
        letters _kep 28 -34 -7 13
        letters _kid -11 43 -31 0
        letters _kit -15 42 -11 -16
        letters _kno -8 -23 13 18
        letters _koi -55 -1 83 -27
        letters _lad -21 -18 -17 56
        letters _lai 4 -11 -10 18
        letters _lam -101 -11 105 8
        letters _lan 41 -52 18 -7
        letters _lau -5 -6 -4 16
        letters _lav -213 221 -25 18
        letters _lea -26 13 27 -14
        letters _lef 265 -122 -78 -65
        letters _leg -17 -15 -24 56
        letters _len 68 -92 17 8
        letters _leq 16 -13 7 -10
        letters _les -82 -74 55 101
        letters _let 275 -109 -22 -144
        letters _lev 9 -21 -5 17
        letters _lib -18 -7 9 15
        letters _lic -67 75 128 -136
        letters _lid 37 2 -5 -34
        letters _lif 13 -12 0 -1
        letters _lig 7 7 8 -23
        letters _lik -44 35 -18 27
        letters _lil 12 -14 -2 3
        letters _lir 14 -29 3 12
        letters _lit 6 -24 19 -1
        letters _liv 76 -22 -33 -22
        letters _loc -37 141 -58 -45
        letters _lod -9 18 -2 -7
        letters _loi -1 -17 18 0
        letters _lol 30 -35 -12 17
        letters _lon 21 -32 -12 22
        letters _lot -47 61 -11 -3
        letters _lou 4 7 4 -14
        letters _lov -9 -19 -9 37
        letters _lui -13 4 -26 35
        letters _lum 31 -43 -9 21
        letters _lun 3 -11 15 -7
        letters _mac 28 -19 -17 9
        letters _mad -23 -20 10 33
        letters _mag -24 1 -21 45
        letters _mai 6 -6 -24 24
        letters _mak -253 29 -56 280
        letters _man 31 38 -33 -36
        letters _mar 210 -93 -38 -79
        letters _mat -43 66 -59 36
        letters _mau 177 11 -53 -136
        letters _max -13 -24 52 -15
        letters _may 17 -21 -13 17
        letters _mea -7 -15 13 8
        letters _mec 39 -43 -6 10
        letters _med -27 18 4 4
        letters _mel -60 75 -4 -11
        letters _mem 52 -101 -74 123
        letters _men 21 39 -32 -29
        letters _mer -34 -9 -29 72
        letters _mes 20 0 -36 17
        letters _met -112 165 -36 -17
        letters _mie -17 -46 -14 76
        letters _mil 30 -7 -11 -12
        letters _min 10 -48 25 13
        letters _mme -53 -84 84 53
        letters _mod -178 166 -54 66
        letters _moi 11 -24 -29 43
        letters _mon -9 16 -15 8
        letters _mor 7 -44 -36 73
        letters _mot -14 -21 -17 52
        letters _mou -19 14 6 -1
        letters _mov -9 -11 19 1
        letters _moy -102 -18 140 -21
        letters _muc -4 -6 -6 17
        letters _mut 21 -12 -5 -4
        letters _nam 33 -34 -10 11
        letters _nee -512 360 94 58
        letters _nei 22 24 29 -75
        letters _ner -91 -70 10 151
        letters _new -59 -17 -66 142
        letters _nex 23 15 -16 -22
        letters _nez 140 -37 -30 -73
        letters _nic -109 -142 -30 282
        letters _nig -110 99 -55 66
        letters _nin 12 -15 -10 13
        letters _niv 0 16 -8 -8
        letters _nob 188 -62 -34 -91
        letters _noe 61 -42 5 -24
        letters _noi 7 35 -12 -30
        letters _non 197 -79 -68 -50
        letters _noo 4 38 -9 -33
        letters _nor -41 36 38 -34
        letters _not 60 -7 -35 -18
        letters _nov -13 -13 24 2
        letters _now 6 38 -30 -14
        letters _nui -195 171 26 -2
        letters _nul 157 -72 -30 -56
        letters _num -8 10 62 -64
        letters _obj -19 -3 3 18
        letters _obl -12 -29 25 17
        letters _occ -27 29 14 -16
        letters _oct 289 -258 49 -81
        letters _oei 17 -13 -1 -3
        letters _old -21 7 4 10
        letters _omb 16 -10 -3 -4
        letters _onc -9 -40 0 48
        letters _onl -10 -17 25 1
        letters _ont 64 -162 -18 116
        letters _onz 73 -20 -12 -41
        letters _opi -88 -77 -17 181
        letters _opp 78 -33 -16 -29
        letters _ora 13 -36 30 -7
        letters _ord 8 -23 9 6
        letters _org -1 14 -3 -10
        letters _oub 249 -113 4 -141
        letters _ouv -45 30 83 -69
        letters _ove -15 21 10 -16
        letters _pan 3 17 -7 -13
        letters _pap -11 -14 39 -14
        letters _paq 110 -105 25 -29
        letters _par 14 47 -39 -22
        letters _pas 87 -23 -72 8
        letters _pat 33 -4 -7 -23
        letters _pay 44 46 -14 -76
        letters _pei -45 14 3 28
        letters _pel 133 -67 -6 -60
        letters _peo 13 10 -9 -14
        letters _pet -101 -16 -36 153
        letters _peu -843 507 88 248
        letters _pho 31 -35 11 -7
        letters _pia 76 -96 -8 28
        letters _pic -19 -18 5 32
        letters _pig -19 46 -5 -22
        letters _piq -14 29 -5 -10
        letters _pis 76 -1 -41 -35
        letters _pit -41 69 -8 -20
        letters _pla -29 62 2 -36
        letters _ple -82 66 -87 103
        letters _plo -11 26 -45 30
        letters _plu -202 84 -20 138
        letters _pne 33 35 19 -87
        letters _poc 16 -4 -4 -9
        letters _pog -5 15 -2 -8
        letters _pol -15 29 -1 -13
        letters _pon -30 25 0 5
        letters _poo -7 14 12 -19
        letters _por -11 21 -7 -3
        letters _pos 1 11 -14 1
        letters _pot -12 19 -1 -6
        letters _pou -12 -91 85 18
        letters _pre 23 -10 1 -14
        letters _pri 26 66 -78 -14
        letters _pro -17 -23 1 40
        letters _pub -15 -5 11 9
        letters _pui 97 26 -108 -16
        letters _pun 31 -7 -4 -20
        letters _put -83 71 11 0
        letters _qua -10 -39 51 -1
        letters _que 3 -13 -9 18
        letters _qui -14 -19 4 29
        letters _quo -10 -8 62 -44
        letters _rad 15 -24 24 -16
        letters _rai -1 -19 25 -5
        letters _ral 53 -36 -23 7
        letters _ram 16 15 -33 2
        letters _ran -69 128 -57 -2
        letters _rap -12 -21 -8 42
        letters _rar -90 -13 -3 106
        letters _ras -27 -17 -5 49
        letters _rat -20 -3 18 6
        letters _rea -80 -137 -1 218
        letters _reb 40 -12 -19 -9
        letters _rec 18 56 -12 -62
        letters _ree 5 -18 -4 17
        letters _ref 150 -112 72 -109
        letters _reg -18 -69 58 30
        letters _rei -2 17 -3 -12
        letters _rej 120 -84 18 -54
        letters _rel 51 -9 0 -42
        letters _ren 34 32 -30 -36
        letters _rep 331 -221 -136 25
        letters _req 42 30 -15 -57
        letters _ret -1 -42 18 25
        letters _rev -18 -29 -11 57
        letters _ria 64 -25 -4 -35
        letters _rie -9 -38 -14 60
        letters _rig -26 -12 -1 39
        letters _rip -101 206 -53 -53
        letters _riv -20 -25 37 9
        letters _rob 17 -34 -2 19
        letters _roc -37 62 -13 -12
        letters _rou -22 31 0 -9
        letters _roy -161 136 160 -134
        letters _rub 30 -8 -3 -19
        letters _rue -72 115 31 -75
        letters _rul -12 -19 13 18
        letters _sac -41 55 -25 11
        letters _sai 38 -7 14 -46
        letters _sal -17 7 0 9
        letters _san 257 -87 -56 -113
        letters _sat -54 -93 6 141
        letters _sau 122 -10 -47 -65
        letters _sav 16 -168 238 -86
        letters _saw 37 -2 -10 -25
        letters _say 214 -253 -54 93
        letters _sch 10 20 -4 -26
        letters _sea -24 13 41 -30
        letters _see -37 -2 -12 51
        letters _sei 45 4 -10 -39
        letters _sem 72 -24 -20 -28
        letters _sen -59 46 2 11
        letters _sep 93 -50 -26 -17
        letters _ser 11 -3 -19 10
        letters _seu 105 -116 27 -15
        letters _shi -5 -11 -1 17
        letters _shu 3 18 -4 -17
        letters _sif -10 0 -6 16
        letters _sig 79 -78 11 -12
        letters _sil 37 -10 -8 -20
        letters _sim 0 -20 26 -7
        letters _sin 41 93 -25 -108
        letters _six 26 -15 -12 0
        letters _ska -22 -2 23 0
        letters _ski 362 -101 -33 -228
        letters _sla -17 25 -2 -6
        letters _slo -7 3 -9 13
        letters _sma -36 -26 -12 73
        letters _sme -62 184 -40 -82
        letters _soi -24 21 0 3
        letters _sol 0 19 -7 -12
        letters _som -31 75 -35 -9
        letters _soo 89 -28 -8 -53
        letters _spe -6 14 -4 -4
        letters _spo -9 67 -15 -42
        letters _ste 35 -40 36 -31
        letters _sti 188 -68 9 -129
        letters _sto 8 16 -19 -5
        letters _str 14 14 2 -30
        letters _stu -38 22 47 -31
        letters _sub -74 -19 90 3
        letters _sug -31 -53 -36 121
        letters _sui -15 23 -5 -3
        letters _sun 9 -18 0 9
        letters _sup -6 -16 0 23
        letters _svp -311 284 176 -149
        letters _swa -14 19 -21 16
        letters _swe -10 -23 -6 40
        letters _swo 54 29 -37 -46
        letters _sys -7 20 -18 5
        letters _tab 72 -18 -7 -46
        letters _tag -29 51 -9 -13
        letters _tai -9 -17 2 24
        letters _tak -92 48 57 -12
        letters _tal 26 1 -5 -21
        letters _tan -2 37 -17 -18
        letters _tap 24 -4 7 -27
        letters _tas -15 38 -4 -19
        letters _tau -79 -61 174 -35
        letters _tax -18 -17 49 -14
        letters _tec 24 -21 -7 4
        letters _tel 11 -21 11 -1
        letters _tem -25 23 -1 3
        letters _ten -8 -11 -5 24
        letters _ter -37 5 30 2
        letters _tes -43 88 0 -45
        letters _tha -4 -37 -12 53
        letters _the -64 5 10 50
        letters _thi -2 23 -17 -4
        letters _tho -105 -46 -105 256
        letters _thr 104 -73 -24 -7
        letters _tic 79 -46 -11 -22
        letters _tie -109 5 -5 109
        letters _tit 62 -42 6 -26
        letters _tod -29 44 -9 -7
        letters _toi -4 25 1 -23
        letters _tol 608 -159 -38 -411
        letters _tom 39 39 -16 -61
        letters _too -16 4 -22 34
        letters _tor -20 23 -2 -1
        letters _tot -14 16 -2 -1
        letters _tou 0 -16 -9 25
        letters _tow -47 80 3 -36
        letters _tri -9 -7 -23 40
        letters _tro 10 -23 -13 26
        letters _tru 20 -12 11 -19
        letters _tue 12 20 -13 -19
        letters _tur 16 8 -8 -16
        letters _tuy -19 3 4 12
        letters _twe -25 31 12 -18
        letters _twi 348 -214 -36 -98
        letters _two 6 -35 -27 56
        letters _typ 79 -33 -7 -39
        letters _une -71 51 14 5
        letters _uni -17 35 0 -18
        letters _unt -19 -23 8 33
        letters _ups 2 23 -4 -20
        letters _usa 56 -16 -4 -36
        letters _usu -5 -23 33 -5
        letters _val -5 -16 15 5
        letters _van -26 43 -9 -8
        letters _vau 12 13 -9 -16
        letters _veh 1 -28 36 -9
        letters _vei 104 -28 -29 -47
        letters _ven 44 83 -75 -52
        letters _ves -17 -22 -7 46
        letters _vet 8 9 -5 -13
        letters _veu -360 395 104 -139
        letters _via -3 13 -2 -8
        letters _vid 14 8 -30 7
        letters _vie 51 84 -100 -35
        letters _vig -20 25 13 -18
        letters _vil 1 23 -13 -11
        letters _vit -74 134 -20 -41
        letters _viv -44 5 -5 44
        letters _voc 374 -107 -18 -249
        letters _voi 9 18 -26 -2
        letters _vol -19 69 -14 -35
        letters _vos 190 -96 -87 -7
        letters _vot 155 -188 -149 182
        letters _vou 9 -1 6 -14
        letters _vra -7 -21 -12 40
        letters _vue -6 26 -9 -11
        letters _wai -16 9 -5 12
        letters _wan -353 236 71 46
        letters _was 144 -191 -211 257
        letters _wat -38 61 -18 -5
        letters _wav 20 -6 -3 -11
        letters _wea -50 69 15 -34
        letters _web -47 82 46 -81
        letters _wee 96 -35 -9 -52
        letters _wen 333 -236 -46 -51
        letters _wer 16 -62 -19 64
        letters _wha -67 -97 105 58
        letters _whe -62 -92 139 14
        letters _whi -5 2 19 -16
        letters _who -27 -31 16 42
        letters _wit 67 -61 -11 5
        letters _won 202 -86 -43 -73
        letters _wou -8 16 -4 -3
        letters _wow -12 -13 -5 30
        letters _wro 135 -87 -38 -11
        letters _xii -38 121 -62 -21
        letters _xxi -61 39 -21 42
        letters _yea 37 -42 -10 14
        letters _yet 7 12 1 -20
        letters _yeu -91 3 -70 158
        letters _yog 48 -62 -15 30
        letters _you 30 -70 -30 70
        letters _zer 358 -209 -48 -101
        letters _zon 42 -61 51 -32
        letters aban 11 23 -17 -18
        letters abit -27 -5 -18 50
        letters abri -136 207 -20 -51
        letters abse 124 -79 18 -63
        letters abus 80 -52 -4 -24
        letters acce 103 -135 91 -59
        letters accr 51 33 -19 -64
        letters accu 296 -53 -66 -177
        letters ace_ -3 27 -20 -5
        letters acem 0 15 -3 -12
        letters aces 10 37 -3 -44
        letters ach_ 0 -37 89 -52
        letters acha -109 127 -14 -5
        letters ache -91 -2 -21 114
        letters achi 30 -22 -17 9
        letters acie -66 118 -15 -37
        letters ack_ 35 -46 -43 54
        letters acke 3 13 -3 -13
        letters acon 0 -18 -10 29
        letters acqu -47 73 -13 -13
        letters acra -8 21 -2 -10
        letters acre -6 31 -17 -8
        letters acro -35 89 -30 -24
        letters act_ 6 4 12 -22
        letters acte -2 29 -9 -18
        letters acti 14 -16 8 -6
        letters actu 50 39 -28 -61
        letters acun 231 -161 -15 -56
        letters adai -164 15 111 37
        letters adam -22 -22 26 18
        letters adap -15 24 -10 2
        letters addr -57 20 35 1
        letters ade_ -191 -63 -9 263
        letters aded -16 30 -3 -11
        letters ades -13 23 -6 -4
        letters adin -21 17 5 -2
        letters adio 48 -54 39 -34
        letters adju 68 -28 -19 -21
        letters ador -153 -37 -20 210
        letters adre -7 27 15 -35
        letters ads_ 52 -17 -9 -26
        letters aduc -39 65 -6 -21
        letters ady_ -33 -22 -14 69
        letters afe_ -90 20 3 66
        letters affi 91 102 -64 -129
        letters afon -46 40 -6 12
        letters afor -7 -5 13 -1
        letters age_ -16 33 -13 -4
        letters agem 55 -16 -10 -30
        letters agen -36 -35 18 54
        letters ager 21 -2 -5 -13
        letters agin 22 -8 -7 -7
        letters agis -23 40 -6 -11
        letters agne -11 3 -6 14
        letters agni -92 165 -53 -20
        letters ags_ 5 -9 28 -25
        letters aid_ 628 -428 -120 -79
        letters aide -114 52 19 43
        letters aien 57 -112 -31 87
        letters aign 116 -56 -8 -53
        letters ailb -10 24 -5 -9
        letters aill -37 12 -20 44
        letters ails 79 -23 -17 -39
        letters aim_ 0 23 -4 -19
        letters aime -214 106 104 4
        letters aine 4 3 7 -14
        letters aint 53 -52 9 -10
        letters airb -17 -3 -4 23
        letters aire -21 12 -14 24
        letters airs -73 11 -26 88
        letters ais_ -13 -33 -8 54
        letters aisa 0 -8 -5 14
        letters aise -6 11 -17 12
        letters aiss -6 -7 -10 23
        letters ait_ 36 -91 -165 220
        letters aita 76 -36 -3 -37
        letters aite -30 15 21 -6
        letters aiti 193 -68 -25 -101
        letters aito -11 -60 88 -17
        letters aitr -8 -10 18 0
        letters aits 55 -6 -28 -22
        letters ajet 0 -20 25 -5
        letters ajou 40 -41 -29 30
        letters ake_ -243 75 137 30
        letters aken 8 28 -10 -26
        letters aker -4 -10 -4 18
        letters akes -24 -12 -3 40
        letters alad -81 133 36 -88
        letters alan -29 73 -12 -32
        letters alee 19 -3 -2 -13
        letters alem -16 -4 -127 146
        letters alen -7 -14 -4 25
        letters aler -57 -8 -47 112
        letters algr -12 -69 -34 116
        letters alig 80 -6 -36 -38
        letters alis -5 37 -16 -16
        letters alit 52 -41 -16 4
        letters alke -21 -12 -9 42
        letters all_ -27 1 -19 45
        letters alle -2 -14 -1 18
        letters alme -11 -12 0 24
        letters alor 416 -169 -72 -174
        letters alt_ 1 -18 -4 21
        letters alue -32 -8 2 38
        letters alys 34 -27 -7 0
        letters amai 176 -6 -93 -77
        letters amas -14 48 -27 -7
        letters amat -23 26 2 -4
        letters ambr 33 37 -46 -24
        letters ambu -23 60 -14 -23
        letters ame_ -9 52 -19 -23
        letters amen -16 29 -8 -5
        letters amer -35 60 1 -26
        letters amme -3 -18 26 -6
        letters ampa -100 -1 82 19
        letters ampe 18 -5 -1 -11
        letters ampi 34 -2 -5 -27
        letters ampl -26 57 4 -35
        letters ampo 149 -122 -12 -15
        letters anag 53 -7 -3 -43
        letters anal 75 -56 -11 -8
        letters anar 78 0 -10 -69
        letters anca 1 38 -16 -23
        letters ance 14 -22 23 -15
        letters anch -13 31 -9 -9
        letters anci -1 -18 26 -6
        letters anco -101 110 -25 16
        letters and_ -2 -10 55 -44
        letters andb 21 -5 -3 -14
        letters ande 3 106 10 -119
        letters andl -47 -24 76 -5
        letters ando -5 44 -22 -18
        letters ane_ 89 16 -59 -47
        letters anes -8 -29 25 12
        letters ang_ -40 59 -33 14
        letters angu -26 -6 21 11
        letters anim 1 14 -3 -12
        letters anin -81 28 21 31
        letters anis -29 45 -17 2
        letters anks 5 -53 3 45
        letters anne -5 17 -17 6
        letters anno 351 -234 56 -173
        letters annu -2 6 -17 13
        letters anot 156 -87 -15 -53
        letters anqu -6 16 1 -11
        letters ans_ -11 60 -9 -40
        letters ansf 27 21 -7 -42
        letters ansm -36 38 -18 17
        letters answ 22 -12 5 -15
        letters ant_ -1 24 -10 -13
        letters anta 0 -17 7 10
        letters ante -16 39 -38 16
        letters anto -12 42 -4 -27
        letters ants -20 -1 -13 34
        letters anua 71 -80 -42 51
        letters anvi 29 -52 10 13
        letters any_ -98 92 -59 64
        letters anyo 16 -9 -10 3
        letters aout 49 -12 -6 -31
        letters apea -62 -20 -5 88
        letters aper -1 -9 18 -8
        letters apet -9 -12 18 4
        letters apol 32 -11 -12 -9
        letters apot -93 251 -67 -91
        letters appe 3 23 -37 11
        letters appl 10 9 36 -56
        letters appr 97 -70 -30 4
        letters appu 75 -26 -12 -36
        letters apri 31 -34 10 -7
        letters apte -15 24 -10 2
        letters aque 30 7 5 -42
        letters arag -18 32 11 -25
        letters arai 85 -44 -20 -21
        letters aran 19 -10 30 -39
        letters arat -5 -19 -4 28
        letters arbr -36 38 20 -21
        letters arc_ -28 50 -36 14
        letters arce 366 -131 -111 -125
        letters arch 48 -46 14 -15
        letters arco -119 189 46 -116
        letters arcs -35 -23 59 -1
        letters ardi 13 -8 -28 23
        letters arei 64 -11 -5 -49
        letters arer -1 119 -60 -58
        letters ares 49 -21 -3 -25
        letters arez -139 222 -25 -58
        letters arfa -7 -6 -1 14
        letters arge 176 -94 -31 -52
        letters argi -86 27 -21 79
        letters arif -14 -40 56 -2
        letters arin -8 18 -2 -8
        letters ark_ 13 37 -40 -10
        letters arke -64 86 -13 -9
        letters arki -64 -60 44 80
        letters arko -6 -26 36 -4
        letters arla 25 14 -14 -25
        letters arle 35 13 -66 18
        letters arn_ 31 -3 -3 -25
        letters arno 28 -21 -1 -6
        letters arra 28 -9 -14 -5
        letters arri 0 19 -12 -7
        letters ars_ 25 -59 -66 100
        letters arta -17 20 -3 -1
        letters arti 1 -15 -11 24
        letters arto 12 15 8 -35
        letters arts 25 -4 -4 -17
        letters arty -23 23 -4 5
        letters aru_ -27 22 -4 10
        letters ary_ 97 -74 -23 0
        letters asce 29 32 -9 -52
        letters ase_ 103 40 -125 -18
        letters aser -46 -80 13 113
        letters ashe 93 -71 30 -52
        letters aske -15 -15 30 1
        letters asks -94 -85 356 -177
        letters asn_ -12 18 -1 -5
        letters asph 4 -16 3 9
        letters ass_ -31 -18 56 -7
        letters assu 10 -56 68 -22
        letters ast_ -16 12 -6 9
        letters aste 33 -30 7 -9
        letters asur 26 -12 -2 -12
        letters atai 19 7 -23 -3
        letters ate_ -2 19 37 -54
        letters ated 10 -13 -7 11
        letters atel -7 15 -2 -6
        letters ater -23 48 -17 -8
        letters ates -47 -34 64 17
        letters athe -28 -32 -32 92
        letters atie 16 -18 -9 11
        letters atif -4 36 -1 -30
        letters atin -78 94 -35 19
        letters atio -10 -3 46 -32
        letters atiq 45 -26 16 -34
        letters atis 6 -50 15 29
        letters ativ -27 -17 -9 52
        letters atoi -32 -6 68 -30
        letters ator 131 -60 -23 -48
        letters atre -9 -16 -17 42
        letters atri 242 -48 -31 -163
        letters ats_ -86 33 18 35
        letters atta -45 146 -36 -66
        letters atte -18 -13 0 31
        letters attr 14 -14 6 -6
        letters atui -3 -22 19 6
        letters atur -37 9 10 18
        letters auco -45 52 16 -22
        letters aucu 169 -88 -138 58
        letters aude 17 -9 13 -21
        letters audi 23 13 -22 -14
        letters audr -185 186 -141 140
        letters auf_ 48 -2 -15 -31
        letters auff -6 -29 -15 50
        letters aule 109 -3 -35 -71
        letters aura -33 9 -5 29
        letters auri -13 53 -13 -26
        letters ause 37 -2 -8 -28
        letters auss -34 -12 7 40
        letters aut_ 15 -11 54 -57
        letters auto 26 5 -2 -28
        letters autr 68 -68 14 -15
        letters auva 448 -133 -88 -227
        letters aux_ -67 -66 86 47
        letters avai 86 -138 -106 158
        letters avau -65 2 93 -30
        letters avec 7 4 -22 11
        letters aved 131 -27 -17 -87
        letters avel 117 -32 -18 -67
        letters aves -141 -33 230 -56
        letters avez 412 -471 196 -137
        letters avie 24 -10 -14 -1
        letters avin 77 -42 -3 -32
        letters avis 13 -26 0 13
        letters avoi 74 -16 -7 -51
        letters avri 134 45 -58 -121
        letters away 341 -130 -39 -172
        letters awn_ -29 -14 -7 49
        letters axes -46 -14 46 14
        letters axim -13 -24 52 -15
        letters aye_ 42 2 20 -63
        letters ayed -37 -61 -16 114
        letters ayee 206 -137 -16 -53
        letters ayes 9 -17 -2 9
        letters ayin 76 -77 32 -30
        letters ayon -67 4 -22 85
        letters ayor 33 -17 -3 -12
        letters ays_ 133 -206 -9 82
        letters aysa -82 160 -27 -51
        letters azin -28 -45 -55 128
        letters bac_ 14 19 -13 -21
        letters back 50 -49 -51 50
        letters bain -39 44 4 -9
        letters bais -16 6 0 10
        letters ball -9 -24 -4 37
        letters bar_ -29 82 -10 -43
        letters bark -6 -26 36 -4
        letters barr 48 11 -18 -41
        letters base 0 26 -8 -19
        letters bath 3 12 -1 -14
        letters beau -14 -200 -126 340
        letters bebe -51 8 14 29
        letters bec_ -45 -41 -8 93
        letters bee_ 50 -15 -7 -29
        letters been 168 -69 -77 -23
        letters befo -62 64 -12 10
        letters bel_ -2 -21 -5 28
        letters bell -53 -87 -36 175
        letters benc -9 7 13 -11
        letters ber_ 9 21 -10 -20
        letters bero 20 -3 -4 -13
        letters besi -36 25 50 -39
        letters beso -182 311 -177 48
        letters best -54 -55 -13 121
        letters bett -13 -16 -4 33
        letters betw -10 20 4 -15
        letters bibe 20 -3 -4 -13
        letters bibl -70 51 -10 29
        letters bien -338 -335 206 467
        letters bier -8 74 -62 -5
        letters big_ -140 -71 166 44
        letters bigg 12 17 -17 -11
        letters bike 17 -12 -11 6
        letters birt 131 -35 -17 -79
        letters bitu -40 -20 1 59
        letters bjec -52 -22 53 21
        letters blan -19 -1 4 15
        letters ble_ -24 70 -20 -26
        letters blee 139 -63 -7 -68
        letters bles -10 -13 2 21
        letters blet 89 -38 -5 -46
        letters bleu -18 17 54 -53
        letters bli_ 45 -14 -10 -21
        letters blie 136 -80 -4 -51
        letters blig -12 -29 25 17
        letters blio -70 51 -10 29
        letters bliq -42 9 14 19
        letters bloc -24 42 -17 -1
        letters bnb_ -17 -3 -4 23
        letters boar -12 14 -2 0
        letters body 5 -21 -20 35
        letters bois -112 144 28 -59
        letters boit 58 16 -73 0
        letters boll -26 18 -4 12
        letters bon_ -133 10 1 122
        letters bona -47 91 -7 -37
        letters boni -8 30 -8 -14
        letters bonj -56 -15 74 -2
        letters bonn -23 -78 -25 127
        letters bord 61 49 -40 -70
        letters born -4 45 -22 -20
        letters boss -2 -8 -7 17
        letters bot_ 17 -34 -2 19
        letters boue 69 -26 -35 -8
        letters boug 2 25 -11 -15
        letters boul 7 11 -17 -1
        letters bour -17 65 21 -70
        letters box_ -10 35 -6 -20
        letters boys 53 -11 -21 -21
        letters brai -118 -30 -9 157
        letters bran 0 17 4 -21
        letters bre_ 38 -16 -5 -16
        letters brib -112 300 -26 -162
        letters brid -51 -3 -15 69
        letters bris -13 20 14 -22
        letters brok -36 140 -32 -72
        letters brow -61 26 0 35
        letters brua 45 -33 12 -23
        letters brui 9 25 -82 48
        letters bsen 124 -79 18 -63
        letters buck 20 -14 1 -7
        letters buil -36 7 38 -9
        letters bula -23 60 -14 -23
        letters bump -4 14 -1 -9
        letters bure 217 -158 -60 1
        letters bus_ 17 0 2 -19
        letters buse 41 -10 -7 -24
        letters butt -147 47 -58 158
        letters bven -25 -2 45 -18
        letters cade -4 13 -3 -6
        letters cage 40 0 -23 -17
        letters cail -17 33 -11 -5
        letters cait 115 -39 -29 -46
        letters came 30 35 -39 -27
        letters can_ -409 483 248 -322
        letters cana 43 -11 -11 -21
        letters canc -4 -26 12 19
        letters cann 4 13 -7 -10
        letters cant -16 18 -5 2
        letters cap_ -23 11 14 -3
        letters cape 13 1 -3 -11
        letters capo -67 155 -22 -65
        letters car_ 0 14 -5 -9
        letters cart -2 2 17 -16
        letters cas_ -20 1 39 -20
        letters cass -27 56 -16 -12
        letters cat_ -10 27 -7 -10
        letters cata 32 -2 -16 -13
        letters cate -37 88 -14 -37
        letters caus 23 1 -5 -18
        letters ccen 229 -81 -27 -121
        letters ccep -14 -29 45 -2
        letters ccer -5 14 -4 -6
        letters cces 33 -32 14 -15
        letters ccid 25 -10 -7 -8
        letters ccor 13 -3 -12 2
        letters ccou 1 15 -8 -8
        letters ccro 51 33 -19 -64
        letters ccue 15 9 -2 -22
        letters ccup -30 27 19 -16
        letters ccus 293 -99 -70 -125
        letters ceci -54 6 9 38
        letters ced_ -9 -7 -5 21
        letters ceda -30 73 -25 -18
        letters cede -11 5 -17 23
        letters cee_ 144 -97 51 -98
        letters cege -34 36 -6 4
        letters ceip 10 33 -14 -29
        letters ceiv 4 -13 11 -2
        letters cela -13 -7 0 20
        letters cele 142 -60 -7 -76
        letters cemb 177 -84 -10 -82
        letters ceme -8 20 -4 -9
        letters cenc -67 75 128 -136
        letters cend 86 -36 -53 2
        letters cenn -48 41 -4 11
        letters cens 198 15 -40 -173
        letters cept -52 -109 84 77
        letters cer_ -19 34 -13 -1
        letters ceri -21 -8 -13 43
        letters cern -25 -28 7 46
        letters cert -2 27 -8 -18
        letters ces_ 46 -51 17 -12
        letters cest -6 -4 14 -4
        letters ceur -16 -3 -3 22
        letters ceux -12 -2 -2 17
        letters cevo -17 16 8 -7
        letters chac 231 -161 -15 -56
        letters chai -39 37 5 -2
        letters cham 27 -8 9 -28
        letters chap -35 -16 -4 54
        letters chaq 159 -35 -11 -113
        letters char -5 40 -40 5
        letters chat -46 29 -27 44
        letters chau -9 -5 -4 18
        letters che_ 21 9 -15 -16
        letters chea -6 -3 14 -5
        letters chec -11 22 -3 -8
        letters ched -26 142 -4 -112
        letters chee 33 11 -11 -32
        letters chel -43 101 -10 -48
        letters chen -1 24 -5 -18
        letters cher -58 44 -14 28
        letters chia -216 -97 -53 366
        letters chic -40 11 -5 34
        letters chie -29 50 -14 -7
        letters chif 27 -10 0 -16
        letters chin 16 -10 -10 4
        letters chir -12 43 -10 -21
        letters chni 35 -31 -10 7
        letters choi -16 -41 54 3
        letters choo -8 36 -8 -21
        letters chsl -8 23 1 -15
        letters chum 26 -27 -7 8
        letters chut -134 185 -5 -47
        letters cial -120 236 -35 -81
        letters cide -8 53 -8 -37
        letters cie_ -92 100 -29 21
        letters ciem -28 5 -6 28
        letters cier -39 28 -16 27
        letters cile -110 14 4 93
        letters cill 34 -17 -3 -14
        letters cine -2 30 12 -39
        letters cinq 138 -166 119 -91
        letters cipa 2 -8 14 -8
        letters circ -65 107 -34 -8
        letters cise 133 -62 -10 -60
        letters cisi -7 -42 -3 52
        letters cite -126 59 16 52
        letters citt 18 -28 -7 17
        letters city -11 22 -5 -6
        letters cket 94 -57 -11 -25
        letters ckle -24 -22 -3 49
        letters cks_ 30 6 -10 -26
        letters ckup -25 -7 49 -17
        letters clai -101 41 -12 72
        letters clam -43 78 -5 -30
        letters clap -25 -26 31 20
        letters clea -22 12 8 2
        letters cler 32 30 -22 -39
        letters clig -10 24 -5 -9
        letters clos 45 -62 -14 31
        letters clsc -17 109 -20 -72
        letters clus 62 -23 -6 -33
        letters coac -31 -1 36 -4
        letters coce -127 -110 174 63
        letters coch -46 35 -17 29
        letters coeu -27 1 -2 27
        letters coin -238 363 -130 5
        letters coir -29 73 -12 -32
        letters cois -1 41 -10 -31
        letters col_ 64 -35 -5 -24
        letters coll 19 -23 10 -5
        letters comb -341 -466 1213 -405
        letters come -11 18 -2 -5
        letters comm -15 -20 -14 50
        letters con_ -11 39 -8 -19
        letters cone -4 26 -10 -12
        letters conf 53 3 -33 -23
        letters cong 351 -108 -149 -94
        letters conn -35 -51 27 59
        letters cont 60 -14 -32 -13
        letters coor 89 -1 -14 -73
        letters copi 1 20 -4 -18
        letters copy -36 100 -29 -35
        letters cora -66 -20 -17 103
        letters cord 48 -18 -5 -25
        letters core 89 -33 -52 -4
        letters corn -50 101 -54 4
        letters corp 30 0 -21 -8
        letters corr 68 34 12 -114
        letters cote -7 26 3 -22
        letters couc -17 6 -1 13
        letters coul -111 154 14 -57
        letters coup 21 14 0 -35
        letters cous 4 -13 -1 10
        letters cout -20 -28 6 42
        letters couv -23 41 -22 4
        letters cove 7 33 0 -40
        letters cqui -47 73 -13 -13
        letters cram 65 -28 -2 -35
        letters cran -11 43 -8 -24
        letters crap -51 -28 -21 99
        letters craq 3 80 -73 -10
        letters crat -13 58 -14 -31
        letters cre_ -6 31 -17 -8
        letters cred -12 11 -15 16
        letters creu -2 54 -24 -28
        letters crev -49 58 2 -11
        letters crie 35 12 -9 -38
        letters crim 102 -55 -15 -31
        letters crir -436 488 216 -269
        letters crit 165 -85 -68 -12
        letters criv -3 23 -12 -8
        letters cro_ 6 -21 -1 16
        letters croc 68 158 -74 -153
        letters cros -41 75 12 -46
        letters cru_ -2 18 -1 -15
        letters cte_ 19 -9 0 -10
        letters cted 128 -31 -17 -80
        letters cteu 9 17 -6 -21
        letters ctob 219 -204 48 -63
        letters ctor 41 5 10 -56
        letters ctri 7 -4 -13 10
        letters cts_ -10 -5 18 -4
        letters ctue 67 -38 -11 -18
        letters ctur 49 23 -37 -35
        letters cue_ 62 -70 -45 53
        letters cuei 15 9 -2 -22
        letters cuis -9 21 -15 3
        letters cul_ 22 -2 -4 -16
        letters culi -43 47 9 -13
        letters cume 10 -20 26 -16
        letters cun_ 302 -285 -41 24
        letters cune 143 -27 -126 10
        letters cupe -101 20 109 -27
        letters curi -4 12 19 -28
        letters cuse 39 44 -65 -18
        letters dail -11 3 -10 18
        letters dair -92 -2 68 27
        letters dait 24 -25 -4 5
        letters dam_ -20 33 -5 -8
        letters dame -13 9 18 -14
        letters danc 16 -2 0 -15
        letters dang -63 57 11 -4
        letters dans -17 142 2 -127
        letters dant 29 9 -43 5
        letters dapt -15 24 -10 2
        letters date -15 -33 84 -35
        letters dati -9 24 -1 -13
        letters ddle 13 -3 -11 2
        letters ddre -57 20 35 1
        letters deba 15 11 -10 -16
        letters debl -29 29 -4 4
        letters debr 22 10 4 -36
        letters dece 74 -17 -31 -26
        letters deci -61 37 17 7
        letters deck -2 -3 -10 16
        letters deco -52 -13 -41 106
        letters decr 59 -15 -28 -16
        letters deda 0 19 -3 -17
        letters dee_ -40 74 -50 16
        letters deep -39 72 -1 -33
        letters defo -58 52 -7 14
        letters dege 21 -9 -4 -8
        letters degu 19 -27 -14 22
        letters deho -6 17 -3 -8
        letters deja 400 -271 -69 -61
        letters del_ 2 -15 0 13
        letters dele -103 15 -11 99
        letters deli 64 -41 4 -27
        letters dema -22 77 60 -115
        letters deme -32 40 19 -28
        letters demo -25 23 -20 22
        letters dene 14 -39 19 6
        letters deno 97 -55 -8 -34
        letters dent 3 9 11 -22
        letters deo_ -45 -13 -5 63
        letters depl 15 -11 10 -14
        letters depu 19 67 -54 -32
        letters der_ 6 -7 19 -19
        letters dera -56 -37 -14 107
        letters dere -42 29 -7 19
        letters deri -159 166 -45 38
        letters dern 81 18 -58 -41
        letters des_ -116 16 110 -10
        letters desc 19 -12 -34 27
        letters dess -10 17 -1 -7
        letters deux 189 34 -178 -44
        letters deva 79 83 -52 -110
        letters deve -22 42 -67 47
        letters devi 15 7 -2 -20
        letters devr -159 -193 -126 479
        letters dge_ -18 24 -19 13
        letters dict 23 -1 -4 -18
        letters did_ 119 -120 -32 33
        letters dien -8 7 -13 13
        letters dier -3 0 -12 15
        letters diff 5 -21 27 -11
        letters difi -25 66 -10 -31
        letters dige 149 -48 -24 -77
        letters dina 1 -5 17 -13
        letters dio_ 48 -54 39 -34
        letters dire -35 -43 9 68
        letters disa 321 -88 -89 -144
        letters dise -63 -43 22 85
        letters disp -85 97 -8 -3
        letters dist 7 -14 25 -17
        letters dit_ 458 -14 -287 -157
        letters dix_ 12 6 -5 -13
        letters djus 68 -28 -19 -21
        letters dle_ 221 -66 -86 -69
        letters dler -9 4 -16 21
        letters dlor -35 -17 54 -2
        letters dly_ -8 16 -5 -3
        letters dmis -15 7 -8 15
        letters docu 10 -20 26 -16
        letters does -63 -60 192 -69
        letters doig -5 -13 -3 21
        letters doit -229 559 -182 -149
        letters domm -9 -3 -25 37
        letters done 96 -112 -34 50
        letters donn 32 -19 21 -34
        letters dons -103 164 -21 -41
        letters dont -11 1 -4 13
        letters door 11 19 -9 -20
        letters dore -65 -11 -11 87
        letters dors -12 23 5 -16
        letters dort -10 -19 -8 37
        letters dos_ 8 11 -16 -3
        letters doub 5 -1 33 -36
        letters douc -94 39 -12 67
        letters douz 55 -2 -20 -33
        letters dow_ 105 -23 -16 -66
        letters down -7 21 -7 -6
        letters drai -506 539 -78 45
        letters dre_ 39 -62 7 17
        letters dred 54 -28 20 -47
        letters dres -43 69 41 -67
        letters drie -12 -8 -1 20
        letters driv -10 -3 0 13
        letters dro_ -93 -15 32 77
        letters droi -8 17 9 -18
        letters drol -31 -8 -3 42
        letters drov 221 -78 -29 -113
        letters drum -40 13 -3 29
        letters duc_ -21 11 4 6
        letters duit -22 8 -6 20
        letters dule 16 23 -4 -35
        letters dump -134 238 -18 -86
        letters dupl 1 15 -6 -9
        letters duri -175 -174 116 232
        letters each -3 10 17 -23
        letters ead_ 11 23 -14 -20
        letters eadi -88 69 19 0
        letters eady 2 -14 -1 14
        letters eal_ -40 32 -11 19
        letters eam_ -13 -1 17 -2
        letters ean_ 17 -7 -3 -7
        letters eanc -11 -4 26 -11
        letters ear_ -108 -36 0 144
        letters eara -9 -2 25 -14
        letters eare 0 13 -2 -11
        letters earn 82 -10 -7 -65
        letters ears 54 -47 -21 14
        letters ease -460 414 -259 305
        letters east 19 -5 4 -19
        letters easu 26 -12 -2 -12
        letters eat_ -138 -165 -17 320
        letters eate 21 -11 -8 -2
        letters eau_ -17 1 -21 36
        letters eauc -45 52 16 -22
        letters eaux -7 -9 -6 22
        letters eave -23 2 25 -5
        letters ebal -38 -18 -6 62
        letters ebe_ -51 8 14 29
        letters ebec -45 -41 -8 93
        letters ebor -5 15 -4 -6
        letters ebou 40 -30 -11 1
        letters ebra 125 -23 8 -110
        letters ebru 45 -33 12 -23
        letters ecau 14 0 10 -24
        letters eced -4 -1 -9 14
        letters ecei 17 19 0 -35
        letters ecem 177 -84 -10 -82
        letters ecep 63 6 -37 -32
        letters echa 56 -22 -12 -23
        letters eche -50 55 15 -19
        letters echn 24 -21 -7 4
        letters ecia -69 82 -71 58
        letters ecid -32 44 6 -17
        letters ecie -58 54 -4 8
        letters ecil -54 6 9 38
        letters ecis 52 -80 -9 37
        letters eck_ -46 64 -48 29
        letters ecla -90 111 -1 -20
        letters ecoc -127 -110 174 63
        letters ecoi -1 20 -4 -15
        letters ecom 36 -21 -15 1
        letters econ 108 -87 -28 7
        letters ecor 4 -19 0 15
        letters ecou -4 -8 -13 25
        letters ecra -1 52 -24 -27
        letters ecri 99 -73 -31 5
        letters ect_ -47 -10 22 35
        letters ecte 62 -4 -6 -51
        letters ecti -44 61 5 -22
        letters ecto 72 -12 22 -83
        letters ectr 7 -4 -13 10
        letters ects -10 -5 18 -4
        letters ectu 153 -68 -18 -66
        letters ecu_ 45 -37 17 -25
        letters ecue 62 -70 -45 53
        letters ecur -10 28 -2 -15
        letters edai -11 3 -10 18
        letters edan 0 19 -3 -17
        letters edar -30 73 -25 -18
        letters eded -35 -30 -11 77
        letters edem 13 19 -5 -26
        letters edge 32 13 -15 -31
        letters edre -15 6 -1 10
        letters eds_ 9 -5 13 -17
        letters eed_ -46 102 -61 4
        letters eede -35 -30 -11 77
        letters eeds 1 -32 69 -38
        letters eeke 168 -63 -8 -96
        letters eeks 54 -2 -7 -45
        letters eel_ -48 -5 -6 59
        letters eelc -62 102 -5 -35
        letters een_ 121 20 -71 -70
        letters eep_ 1 8 -52 43
        letters eeps -14 17 -2 -2
        letters eer_ -19 4 -12 28
        letters ees_ 11 -81 52 18
        letters eeze -42 92 -33 -17
        letters efai 5 -34 27 2
        letters efer 3 13 -5 -11
        letters efeu -14 30 -6 -10
        letters effa -23 63 -12 -28
        letters effe 11 -3 10 -18
        letters effi -5 -11 -4 20
        letters effo 7 -18 -5 16
        letters efon -58 52 -7 14
        letters efor -87 85 -15 18
        letters eft_ 265 -122 -78 -65
        letters efun 43 -25 7 -25
        letters efus 303 -87 -19 -197
        letters egar 92 -84 18 -26
        letters egel 21 -9 -4 -8
        letters egep -34 36 -6 4
        letters egle -45 -23 26 43
        letters egli -15 24 -3 -6
        letters egou -22 37 7 -22
        letters egre 1 -4 16 -13
        letters egue 2 -10 -7 15
        letters ehic 1 -28 36 -9
        letters ehor -6 17 -3 -8
        letters eige 21 -17 16 -20
        letters eigh 15 13 11 -39
        letters eil_ 26 -42 20 -4
        letters eill 234 -173 -124 62
        letters eipt 10 33 -14 -29
        letters eive 4 -13 11 -2
        letters eize 8 24 -6 -26
        letters eja_ 400 -271 -69 -61
        letters ejet 61 -49 -5 -7
        letters eken 168 -63 -8 -96
        letters eks_ 54 -2 -7 -45
        letters ela_ -13 -7 0 20
        letters elai 26 -24 24 -26
        letters elan 19 6 -6 -19
        letters elar -86 27 -21 79
        letters elch -62 102 -5 -35
        letters eld_ -19 48 -9 -20
        letters ele_ 105 -85 -31 11
        letters elec -20 21 9 -10
        letters elee 12 -27 39 -24
        letters elep 17 -41 99 -75
        letters eler -38 64 -7 -19
        letters elet -23 -21 -3 47
        letters elev 14 6 4 -24
        letters elic -23 -31 -7 61
        letters elie -19 34 -4 -11
        letters eliv 119 -79 10 -49
        letters ell_ -130 68 0 62
        letters elle -7 -40 10 37
        letters elli 74 -26 -11 -37
        letters elo_ -16 -4 -3 23
        letters elqu 48 154 -123 -79
        letters els_ 62 -38 4 -29
        letters elte -11 51 -28 -13
        letters ely_ -40 -26 -13 79
        letters emai 14 -32 70 -52
        letters eman -34 107 15 -88
        letters embe -11 41 -6 -23
        letters embl 31 22 -20 -33
        letters embr 128 -121 1 -9
        letters eme_ 264 -264 -76 77
        letters emen -62 30 10 22
        letters emer -6 -22 -8 36
        letters emeu -5 -5 21 -11
        letters emis -1 -124 30 95
        letters emme 0 0 15 -16
        letters emol -39 50 -30 20
        letters emon 23 13 -5 -31
        letters empl 27 -35 -35 43
        letters empo 162 -69 9 -102
        letters empr 6 16 -12 -9
        letters emps 2 -15 -9 22
        letters enac -52 67 -4 -11
        letters enag -73 167 -39 -54
        letters enai 2 -16 -15 29
        letters enal 95 -58 -7 -30
        letters enan 35 -18 0 -17
        letters ence -4 -6 13 -3
        letters encl -62 -98 -15 175
        letters enco 108 -102 2 -8
        letters end_ -8 64 50 -106
        letters enda 72 -26 -54 7
        letters ende 49 61 -32 -78
        letters endr 20 -56 16 20
        letters ends 29 -38 12 -3
        letters endu 10 -4 -59 53
        letters ened 40 -1 -10 -29
        letters enei 14 -39 19 6
        letters ener -17 21 9 -13
        letters enet 29 -9 0 -20
        letters eneu -25 60 -14 -21
        letters enez 14 42 -50 -6
        letters enfa 4 10 -16 2
        letters enfi -35 -17 -17 69
        letters enga 14 -7 -4 -3
        letters engl 11 -29 15 3
        letters enie 29 -22 -23 16
        letters enil 41 -21 -1 -19
        letters enin -71 62 -52 61
        letters enir 2 57 -53 -6
        letters enle -13 26 -8 -4
        letters enne -15 22 -11 5
        letters enni -41 39 -13 16
        letters enon 15 -3 -1 -10
        letters enqu 66 -35 -13 -17
        letters enre -8 -26 59 -26
        letters ens_ -43 -20 -5 68
        letters ensa -80 115 -1 -35
        letters ense 57 -29 -6 -22
        letters ensi -78 50 -4 31
        letters ent_ -32 60 -29 1
        letters enta 0 -19 28 -9
        letters ente 139 -157 -14 32
        letters enti 23 13 -6 -30
        letters ento 26 -16 16 -27
        letters entr -70 61 31 -22
        letters entu -15 38 -5 -18
        letters enty -12 1 -2 13
        letters enu_ 40 -46 -112 118
        letters enue 33 -38 -45 50
        letters enus 28 -38 -3 14
        letters envo -8 25 5 -23
        letters eone -234 467 6 -239
        letters eopl 13 10 -9 -14
        letters epai 38 7 -7 -39
        letters epan -3 39 -28 -8
        letters epar 29 -27 -27 25
        letters epas 48 -4 0 -44
        letters epau 41 32 -19 -55
        letters epei 19 6 -7 -18
        letters epet 8 -19 28 -18
        letters epho 17 -41 99 -75
        letters epic -41 48 -14 7
        letters epli 76 -56 13 -34
        letters eply 6 -18 -5 16
        letters epon 192 -193 -18 19
        letters epor 7 24 -8 -24
        letters epos -38 -30 19 49
        letters epri -3 28 -8 -17
        letters eps_ 6 11 -4 -13
        letters ept_ 144 -88 -83 27
        letters epte 22 -61 59 -20
        letters epti -33 -13 -16 61
        letters epui 22 69 -57 -34
        letters equi -18 -96 -16 130
        letters era_ 2 31 -13 -21
        letters erab -25 63 -15 -23
        letters erai -169 -68 7 230
        letters erch -28 8 -6 26
        letters erci -12 -72 -8 92
        letters ercr -5 -7 -8 20
        letters erda -2 -4 -7 14
        letters erdi -2 -12 13 0
        letters ere_ 24 6 -32 2
        letters ered 164 -94 -29 -41
        letters eree 30 -17 -3 -9
        letters erel 12 9 -2 -19
        letters eren 3 -24 28 -7
        letters erer 110 16 -250 124
        letters eret 46 -29 1 -18
        letters erez -31 117 -41 -44
        letters ergi 31 4 -3 -33
        letters ergl -73 86 -22 10
        letters erie -20 25 -7 2
        letters erif -73 118 -84 39
        letters erio -7 40 -17 -16
        letters erit -53 -29 -1 83
        letters erk_ 64 -55 -18 9
        letters erme -5 -14 10 8
        letters ermi -112 53 127 -67
        letters erne -65 -27 -5 96
        letters erni 57 32 -51 -39
        letters eron 74 -19 -10 -45
        letters erra -65 38 11 15
        letters erri -3 13 -7 -4
        letters erro 4 13 -4 -13
        letters ers_ -17 9 -2 10
        letters erse -38 65 -39 11
        letters erso 130 44 -38 -136
        letters ert_ 73 -34 10 -50
        letters erte -6 23 -3 -15
        letters erts -9 -4 22 -9
        letters ertu -74 -96 176 -6
        letters erva 29 0 -14 -15
        letters erve -60 79 -8 -11
        letters ervi 189 -61 -85 -42
        letters ery_ 41 -11 -5 -25
        letters eryw -9 45 -10 -26
        letters esce 27 -18 -34 24
        letters esda 17 10 -9 -18
        letters ese_ 26 11 -11 -26
        letters esen -13 18 22 -27
        letters eset -2 22 -16 -4
        letters esid -2 21 -2 -17
        letters esn_ -7 22 0 -15
        letters esoi -182 311 -177 48
        letters espe 18 -11 -11 4
        letters espo 18 -7 27 -38
        letters ess_ -82 16 30 35
        letters essa 0 -80 13 67
        letters esse -11 6 25 -19
        letters essi -69 25 26 18
        letters essu 12 22 4 -37
        letters est_ -19 -19 27 11
        letters esta -11 13 -13 11
        letters este 110 -7 35 -138
        letters esti 9 3 -16 5
        letters esul 6 -19 16 -2
        letters esur 14 16 -9 -22
        letters etai 4 -75 -34 105
        letters etal -77 -27 -22 126
        letters ete_ -31 11 -29 50
        letters etec 2 15 0 -18
        letters eted 124 -90 -61 27
        letters etee 286 -149 -39 -97
        letters etem -21 -11 -3 36
        letters etes 8 -65 91 -33
        letters eteu 29 -70 19 23
        letters ethe 7 -45 47 -9
        letters ethi -6 16 -6 -4
        letters etir -42 1 -8 49
        letters etit -71 -25 -25 120
        letters etoi -29 -74 -61 164
        letters etou 49 -17 27 -58
        letters etra 4 -14 14 -4
        letters etro -45 -32 23 54
        letters ets_ 32 17 -13 -36
        letters ette -18 -8 23 2
        letters ettr 14 6 -12 -8
        letters etwe -10 20 4 -15
        letters eubl -9 -2 -11 22
        letters eudi 37 -12 -6 -19
        letters eue_ 150 -99 -10 -41
        letters eugl 13 -28 -4 19
        letters euil -58 54 -39 44
        letters eul_ 11 -30 -6 24
        letters eula -26 59 -13 -20
        letters eule 23 -54 24 7
        letters euls 49 -20 3 -31
        letters eur_ 16 12 -18 -10
        letters eure -34 -11 41 4
        letters eurs 14 4 -18 1
        letters euse -16 26 -7 -3
        letters eut_ -467 172 389 -94
        letters euve 17 -6 -11 0
        letters eux_ -6 14 -19 11
        letters euxi -8 54 -5 -41
        letters evai 271 -48 -37 -186
        letters evan 6 15 -7 -14
        letters evar -10 19 -11 3
        letters evat 13 -19 14 -8
        letters eve_ 12 5 -19 2
        letters ever -1 -3 -10 14
        letters evez 7 -14 -7 14
        letters evie -22 -48 -7 77
        letters evin 463 -235 -35 -194
        letters evis -19 8 -4 15
        letters evit -90 -47 2 135
        letters evoi -115 8 152 -46
        letters evra -140 -165 -115 419
        letters evri 49 -20 -20 -9
        letters evu_ -72 -26 10 88
        letters evue 50 -11 -4 -35
        letters ewal 7 15 -10 -12
        letters eway -38 5 -17 51
        letters exac -34 13 20 1
        letters excu -6 16 -12 2
        letters exis 25 -24 16 -17
        letters expl -14 -48 38 23
        letters expr 138 0 -73 -65
        letters ext_ 23 15 -16 -22
        letters extr -6 27 -3 -18
        letters eyes -7 -2 -5 14
        letters fact 155 2 -50 -108
        letters fail -24 9 -9 24
        letters fair -86 69 -2 19
        letters fais 11 -25 -6 20
        letters fait 44 -22 -35 13
        letters fall 8 -5 -16 13
        letters fast -28 7 -5 26
        letters faud -185 186 -141 140
        letters faut -31 -3 36 -2
        letters febr 45 -33 12 -23
        letters feet -35 10 12 13
        letters feli -15 -21 -4 41
        letters fell -46 83 -16 -21
        letters fend -40 89 -25 -25
        letters fene 29 -9 0 -20
        letters fera -60 50 -23 32
        letters fere 9 -27 33 -14
        letters ferr 16 5 -1 -19
        letters fes_ 28 -17 -2 -9
        letters fete -15 7 -3 11
        letters feu_ -97 115 -21 3
        letters feur 35 -97 -26 88
        letters feux -209 0 144 65
        letters fevr 80 -17 -27 -36
        letters ffac -23 63 -12 -28
        letters ffe_ -15 10 16 -11
        letters ffec 41 -13 -10 -18
        letters ffer 4 -19 24 -9
        letters ffeu 6 -84 -22 100
        letters ffic -20 60 -20 -20
        letters ffit -62 73 23 -33
        letters ffle -18 29 -24 13
        letters ffre 15 -3 14 -26
        letters fica -59 75 -21 5
        letters fice -30 30 -11 11
        letters fich 226 46 -65 -208
        letters fici -4 18 8 -22
        letters fie_ 11 -17 2 3
        letters fier -2 107 -54 -51
        letters fift 83 -3 -26 -53
        letters fil_ -40 66 -13 -14
        letters file 40 93 -30 -103
        letters fill -5 11 -14 8
        letters fils -33 20 10 4
        letters filt 16 -3 -1 -11
        letters fin_ -77 -26 -11 114
        letters fina 22 -19 -39 36
        letters fine 0 -7 -9 16
        letters fini -25 -26 43 8
        letters fins -41 -13 -29 84
        letters fire -15 -16 -5 36
        letters firm 4 -27 -2 25
        letters firs -19 23 -1 -3
        letters fit_ 2 -10 14 -6
        letters fiti -56 107 -25 -26
        letters fix_ -37 72 -33 -2
        letters flat -28 -19 -7 54
        letters flec -25 38 -5 -8
        letters floo -39 41 -15 13
        letters fois 76 39 -51 -65
        letters foll 124 -63 -25 -36
        letters font -36 50 -4 -10
        letters form 15 -9 21 -27
        letters fort 90 25 -30 -85
        letters foss 5 15 -16 -4
        letters foun 1 -17 -5 21
        letters frai 27 -20 28 -34
        letters free -26 -33 -10 69
        letters fren 25 -22 -1 -1
        letters frer 11 -14 5 -3
        letters frid -7 -25 1 31
        letters frie 108 -48 -21 -39
        letters from -17 24 -13 6
        letters fron -55 -31 106 -20
        letters fuit -27 59 -11 -21
        letters full 47 28 -22 -53
        letters fume -11 20 -6 -3
        letters fund 29 -17 5 -17
        letters fuse 143 2 -21 -124
        letters gagn -45 -52 -27 123
        letters gang -20 -18 -7 45
        letters gani -1 14 -3 -10
        letters garc -60 112 -18 -34
        letters gare 11 -14 6 -3
        letters garn 28 -21 -1 -6
        letters gars -27 -26 -29 83
        letters gati -11 18 1 -8
        letters gato -32 -42 98 -24
        letters gauc -50 7 1 42
        letters gaz_ -28 82 -18 -36
        letters ged_ 344 -44 -88 -211
        letters gee_ 140 -144 -35 39
        letters gele -8 18 3 -14
        letters geme 7 -14 9 -2
        letters gene 4 10 4 -18
        letters geni 67 -64 -25 22
        letters gens -24 12 -9 21
        letters gent 15 -110 8 86
        letters gep_ -34 36 -6 4
        letters ger_ 21 30 -26 -25
        letters gera 55 -4 -2 -49
        letters gets 18 -4 3 -17
        letters gez_ -15 14 -8 9
        letters gges -56 -60 -74 190
        letters ghbo -127 150 61 -84
        letters ghed -4 20 -5 -11
        letters ghos 82 -31 -7 -43
        letters ght_ -171 161 -53 64
        letters ghth 37 -12 -9 -15
        letters ghty 0 15 -8 -7
        letters gie_ 25 -8 6 -23
        letters gina 112 -43 -9 -60
        letters gine 21 -7 -7 -7
        letters girl -2 -30 -4 36
        letters give 33 -105 192 -120
        letters glac -37 79 -42 0
        letters glas -4 30 -20 -7
        letters gle_ -24 -13 6 32
        letters gler 54 -32 -4 -18
        letters glis -24 13 12 -1
        letters gnal 18 -24 -16 22
        letters gne_ 20 -13 12 -18
        letters gnee 99 -2 -47 -50
        letters gner -6 -14 -6 26
        letters gnes 19 20 10 -49
        letters gnet -60 84 5 -29
        letters gnie -71 153 -47 -35
        letters gnif -15 -76 92 -1
        letters gnor -2 -17 -24 42
        letters gnot -10 24 -5 -9
        letters goes -24 34 26 -36
        letters goin -19 43 -45 20
        letters golf 27 -14 -2 -11
        letters gone -3 0 -26 28
        letters good -3 -8 -2 13
        letters got_ -16 -6 -7 29
        letters gout -98 34 -21 85
        letters graf -91 124 -46 14
        letters grai -37 30 -2 8
        letters gram -3 -18 26 -6
        letters gran -99 50 -40 90
        letters grap 143 -89 -10 -44
        letters grat -6 -11 15 3
        letters gre_ 1 -61 -47 108
        letters grea -128 -203 -7 338
        letters gref 9 -2 34 -41
        letters gres -37 65 -6 -21
        letters gris -273 334 -68 7
        letters gros 0 70 -34 -36
        letters grou -4 87 14 -98
        letters gues -14 27 -7 -5
        letters guic 80 -71 6 -15
        letters guid -26 26 -8 8
        letters guy_ -10 0 -8 19
        letters habi -45 20 -24 49
        letters hacu 231 -161 -15 -56
        letters had_ 117 -127 -85 95
        letters haie 136 -90 -12 -35
        letters hain -116 93 66 -43
        letters hair -15 19 -4 0
        letters hait -5 25 0 -19
        letters hale -19 5 -5 19
        letters hall 17 -25 -8 16
        letters halt 4 -16 3 9
        letters hamb 30 40 -39 -31
        letters hamp 43 -31 28 -40
        letters hand 12 3 -17 1
        letters hank -15 -161 -5 180
        letters hape -79 -29 -7 115
        letters haqu 159 -35 -11 -113
        letters hard -21 55 7 -41
        letters harg 159 -39 -36 -84
        letters hars -38 72 -7 -28
        letters hart -26 41 21 -36
        letters has_ 41 0 -13 -28
        letters hat_ -6 -8 0 14
        letters hats -109 45 -53 117
        letters hauf -6 -29 -15 50
        letters haut 1 12 8 -21
        letters hbou -91 90 72 -71
        letters hday 131 -35 -17 -79
        letters head -47 67 17 -37
        letters hean -6 -3 14 -5
        letters heck -11 22 -3 -8
        letters hed_ -12 28 -11 -5
        letters hedg 39 4 -16 -27
        letters hee_ 19 41 -20 -40
        letters heel -62 102 -5 -35
        letters hef_ 53 -43 -4 -6
        letters held -3 13 -3 -7
        letters hell -21 19 -1 2
        letters help -50 -117 2 165
        letters helt -11 51 -28 -13
        letters hem_ -89 32 -38 94
        letters hen_ -54 -13 151 -84
        letters heni 41 -21 -1 -19
        letters hequ -14 25 -7 -5
        letters her_ -14 16 -7 5
        letters herc -49 16 -7 40
        letters here -103 52 132 -80
        letters het_ 13 -19 3 4
        letters hete -76 -18 48 45
        letters heth 8 -28 35 -15
        letters hets 118 -46 -14 -59
        letters heur -47 -51 74 24
        letters hey_ 25 -51 10 16
        letters hial -216 -97 -53 366
        letters hich -26 -78 184 -79
        letters hicl -45 -42 107 -19
        letters hicu 5 -16 15 -5
        letters hien -14 51 -13 -24
        letters hier 14 11 -50 25
        letters hiff 27 -10 0 -16
        letters hift -5 -11 -1 17
        letters hile 215 -64 -19 -132
        letters hine 47 -34 -28 15
        letters hird 128 -34 -20 -74
        letters hire -8 41 -10 -22
        letters his_ -3 18 -10 -5
        letters hist -25 3 -1 24
        letters hive -189 41 60 88
        letters hnic 35 -31 -10 7
        letters hoev -78 -97 -21 196
        letters hold -15 -34 -11 60
        letters hole -11 17 -8 1
        letters holi -4 -20 33 -9
        letters home 50 -5 -9 -35
        letters hone -47 -83 43 87
        letters honn 24 -38 -7 21
        letters hool -8 36 -8 -21
        letters hora 40 -10 1 -31
        letters horl 15 20 -3 -32
        letters horo -1 19 -5 -12
        letters hors -11 36 -9 -16
        letters hose 3 -13 6 3
        letters hosp -6 22 -7 -10
        letters host 197 -86 -18 -93
        letters hoto 34 -20 11 -25
        letters houg -10 -6 -4 20
        letters houl -49 -34 16 68
        letters hour -9 -8 19 -2
        letters hous -64 63 56 -55
        letters hout 189 -72 -38 -79
        letters how_ -61 -5 90 -24
        letters howe 40 -17 -13 -10
        letters hree 106 -72 -9 -25
        letters hrew 3 -16 -2 15
        letters hrou 19 0 -7 -12
        letters hsld -8 23 1 -15
        letters hth_ 37 -12 -9 -15
        letters hty_ 0 15 -8 -7
        letters huil -22 57 -6 -29
        letters huis 85 -51 -8 -26
        letters huma 64 -26 -4 -34
        letters hund 55 -20 -8 -27
        letters hurr -36 13 50 -27
        letters husb -16 -5 -10 30
        letters hute -134 185 -5 -47
        letters hydr -5 -14 -3 21
        letters iadu -39 65 -6 -21
        letters iair -47 -122 -24 194
        letters ial_ -15 74 -25 -34
        letters iale -134 -1 -58 193
        letters iant 60 -76 31 -16
        letters iass 128 -90 -6 -32
        letters iber 45 -11 -10 -25
        letters ible -13 127 -41 -72
        letters ibli -70 51 -10 29
        letters ibus -112 300 -26 -162
        letters icat 1 30 -9 -22
        letters ice_ -5 -18 -11 35
        letters icen -67 75 128 -136
        letters ich_ -13 -44 100 -43
        letters iche 218 77 -58 -237
        letters ici_ -32 12 -3 24
        letters icip 2 -8 14 -8
        letters icit -32 -6 -12 50
        letters ick_ 2 0 13 -15
        letters icke 29 -27 -5 4
        letters icki -43 19 -11 35
        letters ickl -24 -22 -3 49
        letters icku -86 9 101 -24
        letters icle -81 -31 144 -31
        letters icro 6 -21 -1 16
        letters ics_ -14 -13 34 -7
        letters icte 28 1 -8 -21
        letters icti 35 -19 5 -21
        letters idan -31 25 0 6
        letters iddl 105 -51 -7 -47
        letters ided 79 -33 -3 -43
        letters idee -75 -136 -64 275
        letters ideo -17 13 -9 14
        letters ider -67 48 10 10
        letters ides 25 -23 5 -7
        letters idge -18 -9 -11 38
        letters ied_ 41 -6 -27 -8
        letters iee_ 5 -17 9 2
        letters ieil 183 -90 -82 -10
        letters iel_ 26 22 -41 -7
        letters ield -104 236 -39 -93
        letters iell -2 12 15 -25
        letters iels 42 1 -8 -35
        letters ieme 158 72 -99 -131
        letters ien_ -21 -74 27 69
        letters iend 242 -89 -32 -121
        letters ienn -18 34 -4 -12
        letters iens -20 -16 -5 40
        letters ient 14 -13 -20 19
        letters ier_ -7 0 -21 29
        letters iere 22 -8 -21 8
        letters iers -8 -3 -2 13
        letters ies_ 20 -15 -4 -1
        letters ieta -89 81 6 2
        letters iete -52 29 -21 44
        letters ieur -4 -25 -8 38
        letters ieux -24 -35 -47 106
        letters iez_ -59 99 -42 1
        letters ife_ 5 -13 11 -2
        letters iffe 9 -38 48 -18
        letters iffl -10 0 -6 16
        letters iffr 27 -10 0 -16
        letters ific -49 107 -39 -19
        letters ifie -17 81 11 -75
        letters ift_ -5 -13 -2 20
        letters ifte 21 -25 1 4
        letters igat -32 -42 98 -24
        letters ige_ 41 -12 15 -45
        letters igee 206 -96 -27 -83
        letters igem 1 -67 48 18
        letters igeu 5 29 -27 -7
        letters igge 12 17 -17 -11
        letters ighb -127 150 61 -84
        letters ight -60 127 -44 -23
        letters igna 20 -23 -4 7
        letters igne 61 -42 13 -32
        letters iii_ -61 39 -21 42
        letters ike_ -43 72 -41 11
        letters ila_ 38 -40 -8 10
        letters ilas 12 -14 -2 3
        letters ilat -3 17 -3 -11
        letters ilbo -10 24 -5 -9
        letters ild_ -11 -8 13 5
        letters ildi -40 5 65 -30
        letters ile_ -10 23 -7 -5
        letters iled 89 -12 -17 -60
        letters ilen 178 -118 -17 -43
        letters iles -27 -82 -31 139
        letters ilet -24 42 2 -21
        letters ilin -8 18 -4 -6
        letters ilis -113 -14 104 23
        letters ill_ 44 68 -10 -102
        letters illa 55 -2 -27 -26
        letters ille 4 8 -19 7
        letters illo -46 100 -30 -24
        letters ilme 14 -4 -4 -6
        letters iltr 16 -3 -1 -11
        letters imag 22 -8 -7 -7
        letters imal -10 0 22 -12
        letters imat 12 6 -4 -15
        letters ime_ -17 -10 -14 41
        letters imen -6 0 -25 30
        letters imer -143 264 149 -271
        letters imes -2 -8 -6 15
        letters imet 40 -30 1 -11
        letters imin 32 -5 -9 -18
        letters impa 220 -85 -23 -112
        letters impl 0 -20 26 -7
        letters impr 24 23 -10 -36
        letters ina_ -45 -40 -22 108
        letters inal 17 -12 -22 17
        letters inat 35 -23 30 -41
        letters inca 38 -34 -1 -3
        letters ince 25 51 -21 -55
        letters inci -53 73 13 -33
        letters ind_ -9 18 -12 3
        letters indo 105 -23 -16 -66
        letters indr -18 -48 34 32
        letters inds -8 23 -4 -11
        letters ined 63 -55 6 -14
        letters inee 10 -28 26 -8
        letters iner -6 26 -2 -18
        letters ines 29 -16 -4 -10
        letters ineu -49 140 -21 -70
        letters inez 164 -39 -17 -109
        letters infi 6 -20 -5 19
        letters info 2 -18 18 -2
        letters infr 2 -17 17 -1
        letters inge 25 -14 -18 7
        letters ingl 105 -65 -8 -32
        letters ini_ -33 -29 -11 72
        letters inio -88 -77 -17 181
        letters inir 47 -1 -9 -36
        letters init -23 -11 32 2
        letters inju 111 -53 -22 -36
        letters inoi -44 127 39 -122
        letters inq_ 93 -125 82 -50
        letters inqu 39 -44 3 1
        letters ins_ 6 -14 -16 24
        letters insc -56 141 -9 -77
        letters insi -6 -21 43 -16
        letters inst 25 -38 5 8
        letters int_ 31 34 -8 -57
        letters inte 12 -15 4 -1
        letters inti 112 -52 -17 -43
        letters ints -10 1 -11 20
        letters intu -22 17 -1 7
        letters inue 38 -55 -12 30
        letters inui 7 -16 16 -7
        letters inut 99 -13 -110 25
        letters inve 111 -33 -14 -65
        letters ion_ -5 6 24 -25
        letters ionn 7 8 5 -20
        letters iori 10 9 -4 -16
        letters ioth -70 51 -10 29
        letters ious 14 -31 29 -11
        letters ipau 8 -13 -1 6
        letters ipe_ 9 -80 -31 102
        letters ipes -3 -5 -17 26
        letters ippe -20 113 -33 -60
        letters ipt_ 10 33 -14 -29
        letters ique -18 6 11 1
        letters irag 11 -24 10 3
        letters irbn -17 -3 -4 23
        letters ircu -18 14 -12 16
        letters ird_ 128 -34 -20 -74
        letters ire_ -127 49 2 77
        letters irec 20 8 -13 -16
        letters ired 116 -78 -10 -28
        letters irer -8 -12 -2 22
        letters irme -46 -38 -29 113
        letters irs_ -4 -149 106 47
        letters irst -19 23 -1 -3
        letters irth 131 -35 -17 -79
        letters isai 44 -72 -42 71
        letters isan 62 -26 14 -50
        letters isci 1 19 4 -25
        letters isco -57 14 -8 51
        letters iscr 94 -51 -15 -28
        letters ised 82 -16 -18 -48
        letters isen -47 -6 25 28
        letters iser -202 36 285 -120
        letters ises -12 19 -2 -5
        letters iseu -4 8 -21 17
        letters ish_ 0 -35 12 24
        letters isie 31 -54 -28 52
        letters isin 1 48 -24 -25
        letters isir -14 -216 253 -22
        letters isis -4 20 -6 -11
        letters isn_ 28 13 -10 -32
        letters ispa -58 42 -18 35
        letters ispo -33 63 17 -47
        letters issa -4 -9 -2 15
        letters isse -14 1 -18 31
        letters issi 30 5 3 -37
        letters issu -2 18 -6 -10
        letters iste 2 -28 33 -8
        letters itai -28 -25 -5 58
        letters ital -15 36 -8 -13
        letters itan 49 -22 -2 -24
        letters itch -20 78 -15 -43
        letters ite_ -5 23 -8 -9
        letters ited -42 -18 -4 64
        letters item 17 -21 6 -2
        letters iter -10 -26 9 27
        letters ites -69 -41 59 51
        letters iteu 192 -76 39 -155
        letters ith_ 16 -20 -4 7
        letters ithi 0 -21 2 19
        letters itho 425 -141 -54 -230
        letters iti_ -56 107 -25 -26
        letters itie 244 -172 -19 -53
        letters itin 24 -29 -13 18
        letters iton -28 -52 118 -38
        letters itre -34 19 25 -10
        letters itri -4 -22 -18 45
        letters its_ 52 -40 -25 13
        letters itte -17 8 -3 11
        letters ittl -41 -18 26 32
        letters ity_ -7 17 -4 -5
        letters ivat -87 199 -40 -72
        letters ived 13 -60 16 31
        letters ivee -17 29 -6 -7
        letters iven -4 -12 37 -21
        letters iver -47 -25 43 28
        letters ives -10 0 13 -4
        letters ivew -38 5 -17 51
        letters ivez -32 107 -47 -28
        letters ivi_ -13 -10 20 2
        letters ivie -38 -10 20 28
        letters ivra 14 3 -10 -8
        letters ivre 115 -32 -49 -34
        letters ixan 24 15 -20 -19
        letters ixer -30 112 -25 -58
        letters ized 20 20 -12 -28
        letters jai_ 72 -16 -9 -47
        letters jama 176 -6 -93 -77
        letters jamb 2 -13 -8 19
        letters janu 71 -80 -42 51
        letters janv 128 -126 -22 21
        letters japp -6 31 -5 -19
        letters jase 25 -103 -15 93
        letters jaun 7 -15 2 5
        letters ject -24 -16 30 9
        letters jete 130 70 -156 -45
        letters jett -31 -20 -9 60
        letters jeud 37 -12 -6 -19
        letters job_ -107 -19 -31 157
        letters join -70 125 -2 -53
        letters jour -19 -29 20 28
        letters jout 40 -41 -29 30
        letters juge 114 -58 -19 -37
        letters juil 185 -74 -34 -76
        letters juin 41 -15 -20 -6
        letters july 14 -6 6 -15
        letters jusq -22 -21 64 -21
        letters just 10 -31 2 19
        letters ked_ -21 -3 18 6
        letters keep -10 -4 -9 23
        letters ken_ 3 49 -15 -37
        letters kend 168 -63 -8 -96
        letters kept 28 -34 -7 13
        letters ket_ 34 -26 -6 -2
        letters kete 101 -59 -5 -36
        letters kets 148 -49 -9 -90
        letters kid_ -30 63 -9 -24
        letters kids 0 11 -16 6
        letters king -3 -18 39 -18
        letters kipp 146 -26 -27 -92
        letters kleb -24 -22 -3 49
        letters know 0 -34 13 20
        letters koff -6 -26 36 -4
        letters koi_ -55 -1 83 -27
        letters kun_ -55 89 -9 -24
        letters kup_ -25 -7 49 -17
        letters lace -8 22 -11 -3
        letters lach -10 -73 17 66
        letters lade -76 55 17 5
        letters lady -42 17 -11 36
        letters lafo -46 40 -6 12
        letters lai_ 4 -8 13 -10
        letters laid -73 91 29 -47
        letters laie 20 6 -6 -21
        letters laim -8 46 -8 -30
        letters lain -24 -109 12 121
        letters lais -1 -15 -7 22
        letters lama -28 40 2 -15
        letters lame -18 59 -14 -27
        letters lamp -82 -39 97 25
        letters lan_ 64 -18 -21 -24
        letters lanc 12 18 -18 -12
        letters land -48 -27 64 11
        letters lane 30 -21 -9 0
        letters lang -67 -17 63 21
        letters lans 3 29 -16 -17
        letters lant 13 59 -37 -35
        letters lape -9 -12 18 4
        letters laqu -17 1 50 -34
        letters lar_ -5 18 -7 -6
        letters lard -30 -2 -4 36
        letters las_ -36 74 -32 -6
        letters last -40 20 29 -9
        letters lat_ -240 51 -102 291
        letters laug -11 1 -3 13
        letters lave -312 174 4 134
        letters lavi -11 23 -4 -8
        letters lawn -29 -14 -7 49
        letters laye -41 50 -17 8
        letters lbox -10 24 -5 -9
        letters lcha -62 102 -5 -35
        letters lcon -7 14 3 -11
        letters lde_ 2 -18 17 -1
        letters lder -40 27 -8 21
        letters ldin -30 -3 29 3
        letters lead -10 -10 4 16
        letters lean -105 165 -53 -6
        letters lear -1 -1 17 -15
        letters leas -323 392 -210 141
        letters leba -24 -22 -3 49
        letters lech -11 17 -2 -4
        letters lect 11 -14 14 -11
        letters led_ 195 -150 -47 2
        letters ledg 16 -5 -3 -8
        letters lee_ 255 -183 -25 -47
        letters leep 9 28 -14 -23
        letters lefe -36 27 27 -19
        letters left 265 -122 -78 -65
        letters legu -52 -22 -15 89
        letters leil -8 -18 -5 31
        letters lema -30 -23 -10 64
        letters leme -13 -42 40 15
        letters lenc 68 -43 -8 -18
        letters lend 29 -82 2 51
        letters lent -133 63 -118 188
        letters leph 17 -41 99 -75
        letters lequ 16 -13 7 -10
        letters ler_ -172 114 -21 80
        letters lere 17 0 -5 -12
        letters lerk 32 30 -22 -39
        letters lers -23 0 16 6
        letters les_ -80 -66 56 90
        letters less -24 0 -2 27
        letters let_ 6 20 12 -38
        letters lete 190 -63 -14 -113
        letters lets -25 69 -15 -30
        letters lett 121 -36 2 -87
        letters leu_ -15 12 32 -30
        letters leur 15 -24 -25 34
        letters leuv -62 -38 5 96
        letters leva 10 -14 16 -12
        letters lez_ -11 26 -16 1
        letters lgre -12 -69 -34 116
        letters lian 19 -40 12 9
        letters libr -1 -15 8 8
        letters lice -101 144 63 -107
        letters lici -63 33 -18 48
        letters lics -14 -13 34 -7
        letters lid_ 20 2 -3 -19
        letters lida -4 -20 33 -9
        letters lie_ 6 19 1 -27
        letters lier -18 23 -16 10
        letters lies 0 -20 -14 35
        letters lieu 12 0 -13 1
        letters liga -32 -42 98 -24
        letters ligh -23 83 -17 -44
        letters lign 12 -15 5 -2
        letters like -50 46 -20 23
        letters lila 12 -14 -2 3
        letters lime 27 -27 -38 39
        letters lind 25 -15 -3 -7
        letters lion 24 -5 -2 -16
        letters liot -70 51 -10 29
        letters lise -84 107 -27 3
        letters lish 11 -29 15 3
        letters lisi 18 -13 -2 -3
        letters liss -56 20 -12 48
        letters lit_ 15 -28 14 0
        letters lite 203 -81 -56 -65
        letters liti -4 -16 33 -12
        letters litt -41 -18 26 32
        letters live 7 -8 13 -11
        letters livr 156 -57 -76 -23
        letters lked -30 -7 -14 50
        letters lks_ -39 -37 -10 86
        letters llai -5 -21 -6 32
        letters llan 30 -1 -20 -10
        letters lle_ 11 -8 -18 15
        letters llec 14 -17 11 -9
        letters lled 76 -76 -66 66
        letters llee 61 -64 -15 18
        letters llef -36 27 27 -19
        letters lleg -24 -18 -13 54
        letters llem -39 35 -16 19
        letters llen -31 6 -9 33
        letters ller -12 -46 18 41
        letters lles -23 -25 -12 60
        letters llet 158 -66 1 -93
        letters lleu 13 -48 -13 49
        letters llez -99 141 -74 32
        letters lli_ -24 9 -9 24
        letters llic -87 184 -20 -77
        letters llor -13 -22 -4 39
        letters llow 19 -6 7 -20
        letters load -4 -11 -15 29
        letters loc_ -9 53 -18 -26
        letters loca -47 95 -25 -23
        letters lock -9 20 -12 1
        letters lodg -9 18 -2 -7
        letters loge 17 4 0 -22
        letters logi 73 -54 22 -41
        letters loir -11 -12 32 -9
        letters lol_ 30 -35 -12 17
        letters lomb -5 36 -34 3
        letters lon_ -15 20 -15 10
        letters lone 5 16 -6 -16
        letters long -22 14 -48 56
        letters lood -71 80 -22 13
        letters loos -115 211 -35 -62
        letters lor_ -10 -11 -2 23
        letters lord -35 -17 54 -2
        letters lors 319 -83 -71 -165
        letters los_ -57 -9 1 65
        letters lose 46 -1 -10 -35
        letters lot_ -15 14 -6 7
        letters lott -22 48 10 -36
        letters loug -3 7 -26 22
        letters loui -11 15 5 -8
        letters lour -13 -46 67 -8
        letters love -9 -19 -9 37
        letters lowe 183 -102 28 -109
        letters lowi -17 -29 -13 59
        letters loye 171 -92 -25 -54
        letters lqu_ 61 95 -102 -54
        letters lque -13 14 22 -23
        letters lsc_ -17 109 -20 -72
        letters ltat 20 -57 42 -5
        letters lter -25 -42 105 -38
        letters ltre 16 -3 -1 -11
        letters lty_ 19 -20 8 -7
        letters luer -74 -10 -3 88
        letters lui_ -6 3 -35 39
        letters luie -1 20 -2 -17
        letters lumi 31 -43 -9 21
        letters lund 4 -16 17 -5
        letters lus_ -126 37 -12 101
        letters lush 24 -18 -13 7
        letters lute 10 19 -1 -28
        letters luto -257 -181 -36 474
        letters lway -5 -18 42 -19
        letters lyst 25 -34 -6 14
        letters mach 28 -19 -17 9
        letters mada -22 -22 26 18
        letters made -80 -45 -11 136
        letters mage -17 41 -55 30
        letters magi 22 -8 -7 -7
        letters mai_ 202 -23 -105 -74
        letters mail 35 142 -55 -121
        letters main 105 -120 65 -51
        letters mair 66 -52 -38 23
        letters mais -10 -5 -9 24
        letters mait -12 -8 40 -20
        letters make -253 29 -56 280
        letters mal_ -51 40 4 8
        letters mala -81 133 36 -88
        letters male -25 -19 66 -22
        letters malg -12 -69 -34 116
        letters mall -4 15 -8 -2
        letters man_ 31 -34 -47 51
        letters mana 53 -7 -3 -43
        letters mand -17 111 27 -120
        letters mang 119 -29 -36 -54
        letters manq -3 13 -1 -10
        letters many -43 97 -21 -33
        letters marc 43 -57 20 -7
        letters mard 57 -35 -42 20
        letters mari -15 41 -19 -7
        letters mars 216 -125 -82 -9
        letters mart 30 -40 28 -19
        letters mas_ 144 -53 -8 -83
        letters mass -14 48 -27 -7
        letters mat_ -8 18 2 -11
        letters mati -29 24 2 3
        letters matr 23 0 -9 -14
        letters mauv 404 -112 -84 -209
        letters maxi -13 -24 52 -15
        letters may_ 20 -18 -13 11
        letters mayo 33 -17 -3 -12
        letters mbe_ -3 15 -3 -9
        letters mbee 50 -15 -7 -29
        letters mber 9 21 -10 -19
        letters mbie -129 129 138 -139
        letters mble 19 6 -13 -13
        letters mbre 50 -30 -10 -9
        letters mbul -23 60 -14 -23
        letters meas 26 -12 -2 -12
        letters meda -22 -3 -17 41
        letters mee_ 46 -16 -4 -26
        letters mele -173 115 -9 68
        letters meme 82 -136 -76 130
        letters men_ -73 53 -21 41
        letters mena -163 231 -49 -19
        letters menc -8 14 -6 0
        letters mend -27 63 -8 -28
        letters ment -58 32 31 -5
        letters meon -234 467 6 -239
        letters mer_ -16 -10 -6 33
        letters mera -172 150 86 -63
        letters merc -8 -25 -34 68
        letters meri -531 94 -42 479
        letters mero -75 -38 182 -69
        letters mers -32 -7 -30 69
        letters mes_ 12 1 -51 38
        letters mess 17 -95 45 33
        letters mesu 14 16 -9 -22
        letters met_ -37 61 -13 -10
        letters mete -29 122 -21 -73
        letters meth -6 16 -6 -4
        letters metr -3 8 11 -16
        letters mets -39 64 -9 -17
        letters mett -142 172 -79 50
        letters meub -9 -2 -11 22
        letters meur 10 -16 44 -38
        letters mez_ 5 1 7 -13
        letters micr 6 -21 -1 16
        letters midd 105 -51 -7 -47
        letters mien 30 0 -5 -24
        letters mier 24 -25 -8 10
        letters mieu -144 -262 -69 475
        letters mile -2 -13 -4 19
        letters mili 16 3 -14 -4
        letters mill -8 -34 -5 47
        letters mina 54 -21 0 -33
        letters minu 85 -19 -42 -24
        letters mis_ -17 0 0 17
        letters mise 19 -16 18 -21
        letters mit_ -17 -23 35 5
        letters mmag -9 -3 -25 37
        letters mman 14 -8 0 -5
        letters mme_ -14 -46 14 46
        letters mmen -59 105 28 -74
        letters mmer -23 39 -16 -1
        letters mmes 18 -6 -14 2
        letters mmeu -8 18 3 -13
        letters mmis 3 6 -53 43
        letters mne_ 75 -27 2 -51
        letters mobi -36 64 4 -33
        letters modi -48 127 -16 -63
        letters modu -18 29 -5 -6
        letters moi_ -12 3 -6 14
        letters moir -18 37 -3 -16
        letters mois 30 -3 -20 -8
        letters moit 205 -143 4 -66
        letters moli -22 46 -12 -12
        letters mon_ -1 25 -22 -2
        letters mond -9 -4 -4 17
        letters moni 6 -15 5 4
        letters mopo -10 -1 -3 14
        letters more -25 -201 -25 251
        letters morn -99 41 -59 117
        letters morr -49 78 -13 -16
        letters mort 22 9 -13 -18
        letters mot_ -24 -16 -9 49
        letters mote -8 21 -4 -9
        letters moti 101 -48 -5 -49
        letters mous -94 -77 143 28
        letters moye -102 -18 140 -21
        letters mpad -164 15 111 37
        letters mpag 0 32 -11 -21
        letters mpan 0 14 25 -39
        letters mpet -23 32 -5 -4
        letters mpio 228 -44 -17 -166
        letters mple -5 -18 67 -44
        letters mpli -27 4 -9 32
        letters mplo 157 -150 -47 39
        letters mpon 120 -84 -7 -29
        letters mpor 117 -38 -9 -70
        letters mpos 4 6 3 -13
        letters mpre 9 -25 15 1
        letters mpri 31 9 5 -46
        letters mps_ 2 -10 -7 15
        letters mpto 58 -43 13 -28
        letters mput 17 -17 11 -11
        letters much -4 -6 -6 17
        letters mula 3 30 -15 -18
        letters mur_ 61 26 -20 -67
        letters mure -16 -8 29 -5
        letters murs -17 -73 -24 114
        letters musi -11 19 -4 -4
        letters must -2 -6 15 -7
        letters mute 40 -25 -5 -10
        letters nace 16 61 -78 1
        letters nage 17 50 -15 -51
        letters nair 126 -56 -14 -56
        letters nais -351 -162 58 455
        letters nait -1 -20 2 19
        letters nale 16 -21 -25 30
        letters naly 75 -56 -11 -8
        letters name 30 -25 -11 6
        letters nanc 19 -12 7 -15
        letters nant 15 -18 2 0
        letters nard 86 -2 -10 -74
        letters nate 10 2 4 -16
        letters nati 49 -37 17 -29
        letters ncai 14 69 -32 -51
        letters ncar 6 13 -9 -10
        letters ncee 331 -150 -103 -79
        letters ncen 27 -3 -4 -21
        letters ncer 2 -35 2 31
        letters nces 28 -43 26 -10
        letters nche -3 19 -2 -14
        letters ncia -26 8 32 -14
        letters ncie 9 -18 32 -23
        letters ncil 34 -17 -3 -14
        letters ncit -31 51 -14 -6
        letters nclo -62 -98 -15 175
        letters nclu 23 -13 4 -14
        letters ncoi -3 15 -4 -8
        letters ncom 4 -37 47 -14
        letters ncon 27 -29 9 -7
        letters ncor 98 -38 -56 -4
        letters ncou -9 1 -6 13
        letters ndag 0 55 -40 -15
        letters ndai 31 -30 -4 3
        letters ndan 54 -9 -40 -5
        letters ndat -19 33 7 -21
        letters nday 7 -19 10 2
        letters nde_ -5 56 -11 -40
        letters nded 123 -69 -19 -35
        letters ndee -25 32 -3 -3
        letters ndem 147 -134 8 -21
        letters nden 7 9 -2 -14
        letters ndeu 4 14 -5 -13
        letters ndez 24 10 -12 -23
        letters ndi_ 12 -40 35 -7
        letters ndic -4 13 -2 -7
        letters ndin 168 -100 -16 -53
        letters ndis -6 25 -9 -9
        letters ndit -11 -27 28 10
        letters ndlo -35 -17 54 -2
        letters ndo_ -208 250 -9 -33
        letters ndon -11 67 -31 -25
        letters ndow 105 -23 -16 -66
        letters ndra -4 -12 0 16
        letters ndre 127 -110 25 -43
        letters ndri -12 -8 -1 20
        letters nds_ 17 -28 8 3
        letters ndu_ 66 -109 -72 115
        letters ndue 85 -60 -13 -13
        letters ndus -6 51 -14 -31
        letters near -63 36 -15 42
        letters ned_ 141 -70 -42 -29
        letters nee_ -5 -9 2 13
        letters need -512 360 94 58
        letters neig 11 -7 17 -22
        letters nel_ 30 -10 -1 -18
        letters neme -3 15 -1 -11
        letters nent -54 18 -15 51
        letters ner_ -165 115 -24 74
        letters nera -21 -5 -12 38
        letters nerv -120 -69 10 179
        letters net_ -84 1 8 74
        letters nete 23 -15 -21 13
        letters netr 29 -9 0 -20
        letters nett -17 25 1 -8
        letters neu_ -18 5 25 -13
        letters neur -7 74 -11 -57
        letters neus 24 15 -2 -38
        letters new_ -79 -18 -110 207
        letters next 23 15 -16 -22
        letters nez_ 73 58 -84 -46
        letters nfan 4 10 -16 2
        letters nfin -58 -36 -24 117
        letters nfir 4 -27 -2 25
        letters nfo_ -17 -30 29 17
        letters nfor 57 -86 94 -65
        letters nfra 2 -17 17 -1
        letters ngag 14 -7 -4 -3
        letters nge_ 100 -102 0 2
        letters nged 39 6 -15 -30
        letters ngee 127 -71 -5 -51
        letters ngem -56 82 -29 3
        letters ngen 0 -23 -14 37
        letters nger 10 101 -48 -63
        letters ngli 11 -29 15 3
        letters ngue -14 9 5 0
        letters nibl -22 23 17 -19
        letters nice -40 -92 -33 165
        letters nici 23 -34 23 -12
        letters nie_ -20 55 -20 -16
        letters nier 58 17 -50 -25
        letters nieu 0 -23 -14 37
        letters nifi -6 -33 42 -3
        letters nigh -138 107 -25 57
        letters nill 29 -24 2 -8
        letters nin_ -36 -36 24 47
        letters ning -55 92 -50 13
        letters nion -13 -14 4 23
        letters niqu -10 16 -3 -3
        letters nir_ 12 35 -32 -14
        letters nish -11 14 -7 4
        letters nism -17 19 -1 -1
        letters nist 2 -14 4 8
        letters nite 49 -27 18 -40
        letters nive -9 30 -14 -7
        letters njou -56 -15 74 -2
        letters njus 111 -53 -22 -36
        letters nks_ 5 -69 3 60
        letters nlev -13 26 -8 -4
        letters nly_ -4 -7 17 -6
        letters nnat 68 -13 -5 -50
        letters nne_ 36 -40 -57 61
        letters nnee -27 -6 17 16
        letters nnel 18 -11 -1 -6
        letters nnem -13 23 2 -12
        letters nnen -81 23 -21 79
        letters nner -24 4 7 13
        letters nnet 10 -33 -6 29
        letters nnez 14 4 -4 -13
        letters nnin 102 -34 -13 -55
        letters nnon 253 -175 57 -135
        letters nnul -2 6 -17 13
        letters nobo 188 -62 -34 -91
        letters noel 61 -42 5 -24
        letters noir -10 130 -11 -109
        letters non_ 135 -35 -47 -52
        letters nonc 320 -162 29 -187
        letters nons 32 -11 3 -23
        letters noon -10 30 -7 -13
        letters nore -1 -13 -10 25
        letters norm -124 136 56 -68
        letters nos_ -2 -4 -9 15
        letters not_ 254 -48 -42 -164
        letters nota -26 62 -7 -30
        letters note 61 -13 -18 -30
        letters noth 169 -22 -34 -113
        letters noti 12 -29 13 4
        letters nott 28 -21 -1 -6
        letters nour -57 81 -16 -8
        letters nous 81 -8 -31 -42
        letters nouv -94 22 -120 192
        letters novi -19 3 19 -3
        letters nque -1 26 9 -34
        letters nqui 26 -9 -16 -1
        letters nsab 8 0 15 -23
        letters nsai -111 101 -6 15
        letters nscr -56 141 -9 -77
        letters nse_ 132 -188 29 27
        letters nsel -13 -6 6 13
        letters nseu 29 32 -9 -52
        letters nsfe 40 35 -21 -54
        letters nsi_ -20 -36 75 -19
        letters nsie -2 6 -20 16
        letters nsio -87 102 5 -21
        letters nsme -45 75 -29 -2
        letters nspe 7 13 -7 -12
        letters nst_ -26 44 -6 -12
        letters nstr -56 -20 50 26
        letters nswe 22 -12 5 -15
        letters ntag -11 37 -4 -22
        letters ntai 27 -14 9 -22
        letters ntam 90 -51 -11 -28
        letters ntan -37 32 8 -3
        letters nte_ -2 5 -20 16
        letters nted 14 -13 -13 12
        letters ntem 65 -118 2 50
        letters nten 100 -21 -18 -61
        letters ntes 25 -26 10 -9
        letters nth_ 142 -44 -36 -61
        letters ntic -4 16 5 -18
        letters ntie -9 -16 -6 31
        letters ntim 20 3 -13 -11
        letters ntin 55 -15 -47 8
        letters ntir 7 -22 21 -6
        letters ntle -52 -52 -17 121
        letters ntly 86 -39 -28 -18
        letters nto_ -8 16 -2 -6
        letters ntra 41 -6 0 -35
        letters ntre -43 41 17 -16
        letters ntro 106 -74 -5 -26
        letters nts_ 10 -4 -36 30
        letters ntur -56 67 -7 -4
        letters nty_ -12 1 -2 13
        letters nuar 71 -80 -42 51
        letters nue_ 132 -63 -71 2
        letters nuit -205 163 54 -12
        letters numb 12 13 -7 -17
        letters nume -74 -27 181 -81
        letters nute 118 16 -113 -22
        letters nver -12 14 -3 1
        letters nvie 81 -90 -18 28
        letters nvoi -9 108 -25 -74
        letters nvoy -18 41 29 -52
        letters nyon 16 -9 -10 3
        letters nze_ 43 -1 -17 -24
        letters oach -31 -1 36 -4
        letters oard -12 14 -2 0
        letters obil -36 64 4 -33
        letters obje -19 -3 3 18
        letters oble 12 -14 18 -15
        letters obli -12 -29 25 17
        letters obod 188 -62 -34 -91
        letters obot 17 -34 -2 19
        letters obre 196 -184 44 -56
        letters obus 118 -12 -51 -55
        letters ocal 26 18 -10 -33
        letters ocat -16 58 -15 -28
        letters occe -5 14 -4 -6
        letters occu -30 27 19 -16
        letters ocen -127 -110 174 63
        letters ocha -107 -46 115 38
        letters oche 16 34 -22 -28
        letters ocia 20 14 -8 -26
        letters ocol -132 -40 -20 192
        letters octo 139 -120 29 -48
        letters ocum 10 -20 26 -16
        letters odat -1 19 -5 -12
        letters oday -12 23 4 -16
        letters oddl -9 4 -16 21
        letters ode_ 11 11 -20 -2
        letters odge -9 18 -2 -7
        letters odif -48 127 -16 -63
        letters odul -18 29 -5 -6
        letters ody_ 0 -8 -18 26
        letters oeil 17 -13 -1 -3
        letters oel_ 61 -42 5 -24
        letters oes_ -62 -17 155 -76
        letters oesn -7 22 0 -15
        letters oeur -21 1 5 15
        letters oeve -78 -97 -21 196
        letters offi -15 15 0 0
        letters offr -88 51 85 -48
        letters oge_ 13 13 -3 -24
        letters ogem 18 -9 4 -12
        letters ogiq 18 -6 -3 -9
        letters oice 8 18 -1 -25
        letters oici -33 92 -41 -19
        letters oid_ -36 22 -7 22
        letters oide 7 -19 -1 13
        letters oids 4 15 -4 -15
        letters oie_ -20 84 -20 -43
        letters oign -14 32 -4 -13
        letters oigt -5 -13 -3 21
        letters oila 38 -40 -8 10
        letters oile -23 6 -8 25
        letters oin_ -286 363 -191 114
        letters oind -1 -32 13 21
        letters oing -9 23 -24 10
        letters oins -4 -28 -18 50
        letters oint -8 51 -3 -39
        letters oir_ 32 0 0 -31
        letters oire -22 65 19 -62
        letters oirs 11 -31 15 4
        letters ois_ 145 -2 -69 -74
        letters oise 7 -22 4 11
        letters oisi 7 5 5 -17
        letters oiss -4 -15 -2 21
        letters oit_ -98 156 -43 -15
        letters oite 60 2 -39 -23
        letters oiti 205 -143 4 -66
        letters oits -10 45 -17 -17
        letters oix_ 1 -38 5 32
        letters oixa 24 15 -20 -19
        letters oked 159 -33 -34 -92
        letters oken -25 112 -30 -57
        letters oks_ -48 -5 8 44
        letters old_ 113 -30 -3 -80
        letters ole_ -17 33 -13 -3
        letters olei -8 -18 -5 31
        letters olet -16 24 4 -13
        letters oleu 61 -45 -2 -14
        letters olf_ 27 -14 -2 -11
        letters olic -27 51 -6 -18
        letters olid 6 -25 19 0
        letters olie -15 8 -2 9
        letters olit -2 -20 35 -12
        letters olle 116 -91 27 -52
        letters olli -45 91 -9 -37
        letters ollo 85 -43 -17 -25
        letters olog 20 -15 10 -15
        letters oman -9 16 -4 -2
        letters omat 17 -7 12 -22
        letters ombe 40 12 -10 -42
        letters ombi -129 129 138 -139
        letters ome_ 16 18 -15 -19
        letters omen -40 43 -1 -2
        letters omeo -234 467 6 -239
        letters omes -6 -8 -2 16
        letters omis 206 -18 -64 -125
        letters omme -4 -23 -25 52
        letters ommi -14 -19 -33 65
        letters omne 73 -26 2 -50
        letters omor -49 78 -13 -16
        letters ompa -4 57 0 -53
        letters ompo 17 -26 23 -13
        letters ompt 18 1 -6 -13
        letters onag -9 -28 27 11
        letters onav -47 91 -7 -37
        letters onca 21 -10 1 -12
        letters once -28 -14 17 26
        letters onci 11 7 -4 -14
        letters ond_ -13 19 -10 4
        letters onde 3 7 -39 29
        letters ondo -101 126 -5 -20
        letters ondr 116 -29 -60 -26
        letters ondu 111 -64 -13 -34
        letters oned -31 -6 -2 40
        letters oner 4 23 -8 -20
        letters ones -114 -35 -68 218
        letters oney 15 -5 -3 -7
        letters onfi 9 -73 3 61
        letters onfo 62 68 -33 -96
        letters ong_ 22 -41 -19 38
        letters onge 125 -57 -55 -13
        letters onib -22 23 17 -19
        letters onig -14 -30 60 -16
        letters onit 6 -15 5 4
        letters onjo -56 -8 67 -3
        letters only -4 -7 17 -6
        letters onna -5 -19 9 16
        letters onne 17 -43 4 22
        letters onni 23 0 -7 -15
        letters onnu 24 -1 -9 -14
        letters onsa 8 0 15 -23
        letters onse 15 -155 140 1
        letters onsi -1 3 -15 12
        letters onsu -1 -13 17 -4
        letters ont_ 6 -23 4 14
        letters onta -20 28 21 -28
        letters onth 27 12 -15 -24
        letters onti 40 -3 -42 5
        letters ontr 73 -13 -14 -47
        letters onve -65 6 -10 69
        letters onze 26 2 -8 -20
        letters ooke 159 -33 -34 -92
        letters ooks -48 -5 8 44
        letters ool_ 14 -14 0 0
        letters oon_ -7 16 -3 -6
        letters oons 25 -7 -1 -17
        letters oor_ 14 12 -8 -18
        letters oord 89 -1 -14 -73
        letters oose -115 211 -35 -62
        letters ope_ -9 -3 -4 16
        letters open 9 18 17 -43
        letters opie 1 20 -4 -18
        letters opin -88 -77 -17 181
        letters ople 13 10 -9 -14
        letters opom -10 -1 -3 14
        letters opos 0 -10 -12 21
        letters oppe 41 -15 -4 -21
        letters oppo 78 -33 -16 -29
        letters opre -11 -60 -17 89
        letters opri -185 117 -1 69
        letters opy_ -36 100 -29 -35
        letters orai 161 -62 -3 -95
        letters oran 26 -73 63 -15
        letters orce -5 22 -9 -8
        letters ord_ 17 -4 2 -16
        letters orda -11 18 -3 -4
        letters ordi 59 -39 24 -45
        letters ordo 182 -32 -26 -124
        letters ords 38 -43 22 -17
        letters ore_ -3 -10 -8 22
        letters ored 51 -1 -9 -40
        letters oree 48 -22 -7 -18
        letters orem 56 -26 -4 -26
        letters orga -1 14 -3 -10
        letters orgo -6 -9 18 -3
        letters orit 10 9 -4 -16
        letters orke -16 -9 -3 28
        letters orki 17 -2 -4 -12
        letters orlo 15 20 -3 -32
        letters orm_ 0 22 2 -23
        letters orma 1 -15 23 -10
        letters ormi -75 69 -24 30
        letters ormu 3 30 -15 -18
        letters orne -43 131 -71 -17
        letters orni -99 41 -59 117
        letters orod -1 19 -5 -12
        letters orre 49 -19 48 -78
        letters orri 20 31 -15 -36
        letters orro -49 78 -13 -16
        letters orry 13 -2 -8 -3
        letters ors_ -25 157 7 -139
        letters orta 7 18 -8 -17
        letters orti -11 17 6 -12
        letters orty 195 -34 -16 -145
        letters osed 191 -43 -44 -104
        letters osee 96 -89 -46 39
        letters oser -19 122 -38 -65
        letters ospi -6 22 -7 -10
        letters oss_ -12 10 -18 20
        letters osse 2 43 -29 -16
        letters ossi -20 10 10 0
        letters ossw 15 35 -22 -27
        letters oste 18 -2 -16 0
        letters osts 64 -47 -6 -11
        letters ote_ 9 20 -1 -27
        letters otea -67 83 1 -17
        letters oted 1 -13 -3 14
        letters otes -12 0 -7 19
        letters oth_ 12 -17 16 -11
        letters othi 60 9 -16 -53
        letters otic 12 -29 13 4
        letters otif 101 -48 -5 -49
        letters oto_ 67 -69 20 -18
        letters otog 82 -51 -7 -25
        letters otre 39 -104 -126 191
        letters otte -22 32 1 -11
        letters otto -10 -32 22 20
        letters oubl 176 -86 42 -132
        letters ouch -20 5 -1 15
        letters oudo -34 -3 -1 38
        letters oudr -292 424 73 -205
        letters oue_ -20 30 2 -12
        letters ouer -12 -8 -20 40
        letters oues -7 -50 22 35
        letters oueu 53 -35 -25 6
        letters ouff -13 34 -18 -4
        letters ough 5 2 -15 7
        letters ouha -102 185 5 -87
        letters ouis -11 15 5 -8
        letters oujo -7 -20 13 14
        letters oula -55 -18 6 68
        letters ould -149 194 -56 12
        letters oule 14 6 -11 -9
        letters ouli -133 -22 -7 162
        letters oulo -26 12 46 -32
        letters oulu -14 3 5 5
        letters oumi 27 -16 -1 -10
        letters ounc 98 -43 -14 -41
        letters oung -23 -17 -4 44
        letters ouns -13 -6 6 13
        letters oup_ 19 57 -29 -47
        letters oupa -52 61 24 -33
        letters oupi 33 19 -14 -38
        letters our_ -10 -11 28 -7
        letters oura -28 -12 15 26
        letters ourb -15 3 -2 14
        letters ourd -28 0 8 20
        letters ouri 47 -29 -3 -15
        letters ourq 181 -114 -74 7
        letters ourr -10 54 -28 -17
        letters ours 168 -88 38 -118
        letters ous_ 55 -7 -8 -40
        letters ouse -41 40 36 -36
        letters oust -58 -52 -12 121
        letters out_ -11 -13 -24 48
        letters oute 6 -18 -7 18
        letters ouve -185 -26 105 106
        letters ouvr -27 21 17 -10
        letters oux_ -11 0 -2 13
        letters ouze 58 -6 -16 -35
        letters ove_ 58 -116 3 55
        letters oved 24 -19 3 -8
        letters ovel 1 -14 3 9
        letters over -27 54 17 -44
        letters ovic -19 3 19 -3
        letters ovin -45 28 43 -26
        letters owed 140 -58 29 -111
        letters owee 158 -118 -10 -30
        letters owin -17 -29 -13 59
        letters own_ -5 19 -11 -3
        letters owne -31 54 13 -36
        letters ows_ 15 -47 -29 61
        letters oyai 9 -19 -5 14
        letters oyal -161 136 160 -134
        letters oye_ 424 -233 -35 -156
        letters oyee 28 -17 9 -21
        letters oyen -9 -29 20 18
        letters oyer -89 66 106 -83
        letters oyes -17 -9 -2 27
        letters oyez -532 823 -113 -178
        letters oys_ 53 -11 -21 -21
        letters pada -164 15 111 37
        letters pagn 0 32 -11 -21
        letters paid 194 -92 -1 -101
        letters pain -36 10 -34 60
        letters pair 46 -12 -9 -25
        letters pale -34 -21 59 -5
        letters panc 1 13 -6 -8
        letters pani -96 74 2 20
        letters pany -27 60 9 -42
        letters pape -2 -41 69 -26
        letters papi -6 2 23 -19
        letters paqu 110 -105 25 -29
        letters par_ 47 21 -14 -54
        letters parc 4 24 -22 -7
        letters pare 11 12 -16 -7
        letters parf -7 -6 -1 14
        letters park -57 127 -20 -50
        letters parl 62 -12 -59 9
        letters paru -27 22 -4 10
        letters pas_ 121 -26 -169 74
        letters pass 18 -6 2 -14
        letters pata 12 15 3 -30
        letters patc 141 -38 -63 -40
        letters paul 12 25 -9 -28
        letters paux 8 -13 -1 6
        letters paye 84 23 -34 -73
        letters payi 5 -13 11 -3
        letters pays -14 23 -6 -3
        letters peak 4 -6 15 -13
        letters peau -62 -20 -5 88
        letters pech -217 186 -8 38
        letters peci -23 101 -62 -16
        letters ped_ -9 18 -11 2
        letters pein -15 9 -1 7
        letters pel_ 64 -60 -37 34
        letters pela 28 17 -10 -35
        letters pele 2 37 -12 -26
        letters pell 21 -54 -17 50
        letters pels 77 -21 -12 -44
        letters pen_ -32 68 58 -94
        letters pena 95 -58 -7 -30
        letters penc -7 18 -3 -8
        letters pend 61 -2 -31 -28
        letters pene 40 -1 -10 -29
        letters pens -38 31 25 -19
        letters pent -5 -6 -2 13
        letters peop 13 10 -9 -14
        letters per_ -31 -2 -1 35
        letters pere 18 1 -33 13
        letters peri -2 17 -20 5
        letters perl 7 -14 -5 11
        letters perm -168 22 138 8
        letters pers 190 26 -47 -168
        letters pert 32 -33 10 -9
        letters perv 22 -34 -7 19
        letters pest 14 7 -9 -12
        letters pet_ -17 -21 31 7
        letters pete -9 14 -1 -4
        letters peti -71 -25 -25 120
        letters peu_ -1 -39 24 16
        letters peur -249 224 -60 86
        letters peut -413 201 210 3
        letters peuv -21 21 -19 19
        letters peux -121 187 38 -103
        letters phal 4 -16 3 9
        letters phon -11 -65 95 -19
        letters phot 34 -20 11 -25
        letters pias 23 -40 -3 20
        letters pick -74 -29 30 74
        letters pide -14 12 -1 3
        letters pie_ -40 195 -92 -62
        letters pied 43 -17 -29 2
        letters pier -19 6 12 1
        letters pin_ 50 -25 -4 -22
        letters ping 14 12 -3 -23
        letters pini -88 -77 -17 181
        letters pion 228 -44 -17 -166
        letters piqu -18 39 -7 -15
        letters pire -2 -13 -2 17
        letters pis_ 273 -36 -113 -125
        letters pisc 1 19 4 -25
        letters pist -28 -4 -12 44
        letters pita -15 36 -8 -13
        letters plaf -46 40 -6 12
        letters plai -105 -33 22 115
        letters plan 18 31 -33 -16
        letters plaq -156 140 76 -60
        letters plas -31 4 44 -18
        letters plea -273 -17 112 177
        letters plem -3 -9 16 -5
        letters plet 53 46 -18 -81
        letters plia 50 -47 19 -23
        letters plic 14 5 -5 -14
        letters plie -8 15 -14 7
        letters pliq -3 -13 12 4
        letters plir -15 2 -4 17
        letters plom -5 54 -46 -3
        letters plou -3 7 -26 22
        letters plow -7 -1 -7 16
        letters ploy 161 -87 -23 -50
        letters plui -1 20 -2 -17
        letters plus -137 33 -14 117
        letters plut -257 -181 -36 474
        letters ply_ -4 -16 10 10
        letters pneu 33 35 19 -87
        letters poch 21 -10 -1 -10
        letters pogn -5 15 -2 -8
        letters poid 9 19 -6 -22
        letters poig -9 18 -2 -7
        letters pole -4 34 -9 -21
        letters polo 32 -11 -12 -9
        letters pon_ -18 32 -3 -11
        letters pond 173 -27 -80 -66
        letters poni -22 23 17 -19
        letters pons 60 -213 136 16
        letters pont -58 95 -58 22
        letters pora 285 -100 -40 -145
        letters posa 14 -7 -3 -4
        letters pose -1 -25 -17 43
        letters posi 2 -15 -5 18
        letters poss -58 379 -244 -77
        letters pot_ -1 19 4 -21
        letters pote -62 101 -11 -28
        letters pouc 17 -4 -3 -11
        letters poul -11 4 18 -12
        letters pour -12 -62 66 9
        letters pouv -263 190 -76 149
        letters pped -16 48 -20 -12
        letters ppel 38 -28 -34 24
        letters ppen -10 -18 42 -14
        letters pper 24 -45 -10 31
        letters ppli 14 3 19 -36
        letters pply -24 21 12 -9
        letters ppoi 23 1 -4 -20
        letters ppor -21 2 -6 26
        letters ppos 185 -106 12 -91
        letters ppre -23 -3 -19 45
        letters ppri 196 -56 -17 -123
        letters ppro 15 -12 1 -4
        letters ppui 33 -4 -7 -21
        letters pre_ -5 -20 -4 28
        letters prec -18 -12 -4 35
        letters pref 8 15 -7 -16
        letters prep 106 -168 -35 97
        letters prie -125 187 -13 -49
        letters pril 50 -70 19 1
        letters prim 33 17 -12 -38
        letters prin 78 -56 -82 60
        letters pris 61 -23 -67 29
        letters priv -197 477 -124 -155
        letters prob 12 -12 17 -16
        letters proc -65 -49 62 52
        letters prof 28 -28 -6 7
        letters prog -1 -8 17 -8
        letters prol -21 38 -11 -6
        letters prom 62 74 -52 -84
        letters proo 13 -3 -2 -8
        letters prop -87 -82 -38 207
        letters prun 31 38 -47 -22
        letters ptag 28 -17 -4 -7
        letters pte_ -6 13 -11 4
        letters ptee 3 -14 21 -10
        letters ptem 53 -36 6 -23
        letters ptes -4 -7 13 -2
        letters ptez 8 24 -24 -8
        letters ptio 8 -16 4 4
        letters ptiq -91 -25 -7 122
        letters ptoi 68 -57 19 -30
        letters publ -30 -6 19 17
        letters pui_ 33 -4 -7 -21
        letters puis 73 86 -115 -44
        letters puni 83 -39 -20 -24
        letters pure -15 4 13 -2
        letters push -12 28 -10 -6
        letters put_ -83 71 11 0
        letters pute 16 -14 7 -10
        letters quan -36 -45 130 -49
        letters quar 3 3 -58 51
        letters quat 46 -47 -43 43
        letters que_ -35 -1 -1 38
        letters queb -45 -41 -8 93
        letters quee 17 -8 5 -15
        letters quel 129 -77 102 -154
        letters quem -56 0 8 48
        letters quen -30 -16 6 39
        letters quer -18 25 25 -32
        letters ques 20 37 -34 -22
        letters quet 13 -3 -10 0
        letters qui_ -10 -14 2 23
        letters quic -75 -63 111 27
        letters quil -3 -21 -4 29
        letters quin 16 -2 -8 -5
        letters quip -10 -72 -28 110
        letters quit -27 41 -7 -7
        letters quoi 21 -43 84 -63
        letters quot 77 -8 -5 -64
        letters racc 39 -23 -5 -11
        letters race 29 -20 2 -11
        letters rach 22 -14 -6 -2
        letters raci -12 28 4 -19
        letters rade -10 21 -5 -6
        letters radi 85 -73 49 -61
        letters raff -17 30 -6 -7
        letters rai_ -22 -42 -2 66
        letters raie -47 -51 -18 117
        letters rail -157 -13 77 92
        letters rain -56 61 26 -30
        letters rair 261 -106 1 -155
        letters rais 5 -14 8 1
        letters rait -109 -16 -51 176
        letters raje 0 -20 25 -5
        letters ral_ -24 -30 34 21
        letters rale -67 -77 -40 183
        letters rall 181 -64 -72 -46
        letters rama -14 48 -27 -7
        letters ramm -3 -18 26 -6
        letters ran_ -10 30 -7 -14
        letters rand -53 57 -27 22
        letters rang 10 47 -21 -36
        letters raph 143 -89 -10 -44
        letters rapp -11 -3 -14 28
        letters raqu 3 114 -99 -19
        letters rare -90 -13 -3 106
        letters rase 4 19 -15 -8
        letters rash 122 -63 -7 -52
        letters rat_ 61 -16 -5 -39
        letters rath -36 -24 -57 117
        letters rati 10 -21 1 11
        letters rats -17 25 -7 -1
        letters ratt -14 -41 39 16
        letters ratu -5 -35 33 8
        letters rava -22 -7 24 4
        letters rave 15 7 -8 -14
        letters ravi -18 0 -11 30
        letters rayo -67 4 -22 85
        letters rbal 4 -13 20 -11
        letters rbe_ -40 13 -7 34
        letters rbnb -17 -3 -4 23
        letters rbre -36 38 20 -21
        letters rce_ 87 106 -63 -130
        letters rcep 25 -12 -3 -11
        letters rch_ 78 -78 -34 34
        letters rcha 33 -26 9 -16
        letters rci_ 35 -59 4 20
        letters rcia -14 21 2 -10
        letters rcie -17 -46 -15 77
        letters rcon -60 112 -18 -34
        letters rcre -5 -7 -8 20
        letters rcs_ -35 -23 59 -1
        letters rdan -11 18 -3 -4
        letters rde_ 4 20 -20 -5
        letters rdee -2 25 -11 -13
        letters rder -12 -7 17 1
        letters rdez -15 -17 -2 35
        letters rdi_ 32 -28 -46 42
        letters rdin 24 -14 10 -19
        letters rdon 31 36 -13 -54
        letters rds_ 26 -28 27 -25
        letters rdue 15 -11 2 -7
        letters rdur 37 -5 -11 -21
        letters read 20 -10 -16 6
        letters real -109 70 -20 59
        letters reat -115 -158 -3 276
        letters reau 100 -5 -30 -65
        letters rece 22 0 -11 -11
        letters recl -43 78 -5 -30
        letters reco 81 -31 -17 -34
        letters rect 66 9 -5 -70
        letters recu 17 -5 6 -18
        letters red_ 353 -48 -65 -240
        letters rede 10 8 -5 -14
        letters redi 4 -8 -19 23
        letters redo -21 -13 15 19
        letters ree_ 76 -50 -6 -21
        letters reed 66 -38 -4 -24
        letters reen -15 12 -4 7
        letters rees 10 -76 21 45
        letters reez -42 92 -33 -17
        letters refa 3 -29 24 3
        letters refe -13 21 24 -32
        letters reff 9 -2 34 -41
        letters refu 347 -111 -13 -224
        letters rega 57 -38 1 -20
        letters regi 33 -7 4 -30
        letters regl -45 -23 26 43
        letters reil 80 -14 -8 -59
        letters reje 113 -81 -11 -22
        letters rela 58 -43 11 -26
        letters reli 47 -16 -13 -18
        letters rell 12 9 -2 -19
        letters rema -12 -3 -12 27
        letters reme -11 -8 -16 35
        letters remi 35 -48 -15 29
        letters renc 7 -43 49 -14
        letters rend 49 -53 2 2
        letters reno 3 20 -6 -17
        letters rent 35 33 -42 -25
        letters renv 21 14 -8 -28
        letters repa 139 -54 -73 -11
        letters repe 52 -2 8 -58
        letters repl -12 -11 -5 29
        letters repo 278 -267 -64 53
        letters repr -5 30 -8 -17
        letters requ 30 22 -10 -42
        letters rera -71 -25 -51 147
        letters rere 11 -14 5 -3
        letters resp 10 -39 7 23
        letters ress -118 119 73 -75
        letters rest 30 4 0 -33
        letters resu 15 -40 31 -6
        letters ret_ -139 203 21 -85
        letters reta 15 -1 -2 -12
        letters rete 11 7 -1 -16
        letters reti -24 4 -10 31
        letters reto 123 -52 -11 -60
        letters rets 98 -76 -29 8
        letters retu -18 17 4 -4
        letters reus 2 33 -12 -24
        letters reux -9 30 -10 -10
        letters reva -28 34 1 -6
        letters reve 21 5 -22 -4
        letters revi -12 -23 2 33
        letters revo -1 -8 17 -8
        letters rez_ -179 305 19 -145
        letters rfai -7 -6 -1 14
        letters rgan -1 14 -3 -10
        letters rge_ 3 37 -17 -23
        letters rged 418 -143 -71 -204
        letters rgen 18 -13 1 -7
        letters rgeu 14 -15 3 -2
        letters rgie 35 -4 -4 -28
        letters rgla -73 86 -22 10
        letters rgot -6 -9 18 -3
        letters rian 154 -87 -19 -47
        letters ribu -22 101 24 -103
        letters rice -4 -3 -12 19
        letters rici 12 11 0 -23
        letters rida -10 -20 3 27
        letters ride -3 -8 -5 15
        letters ridg -18 -9 -11 38
        letters rie_ 4 13 -11 -6
        letters riel 108 19 -52 -75
        letters riem 402 -106 -22 -275
        letters rien -7 -36 -18 61
        letters rier -6 21 -15 1
        letters riet -131 131 4 -3
        letters rieu 32 -73 58 -17
        letters riez -263 411 -56 -93
        letters rif_ -4 -12 17 -1
        letters rifi -67 101 -70 36
        letters rige 17 24 -14 -26
        letters righ -26 -12 -1 39
        letters rigi 19 -10 -2 -7
        letters ril_ 145 -66 -2 -77
        letters rime 72 43 -24 -90
        letters rimi 102 -55 -15 -31
        letters rine 36 4 -30 -10
        letters ring -58 28 17 14
        letters rint 152 -69 -130 47
        letters rio_ -61 -47 14 94
        letters rion -42 174 -38 -94
        letters rior 10 9 -4 -16
        letters rip_ -27 57 -4 -25
        letters riqu -53 100 -34 -14
        letters rir_ -2 41 -8 -31
        letters rire -126 47 36 42
        letters ris_ 26 -10 -12 -4
        letters rise -45 53 -8 1
        letters rit_ 28 -6 -9 -13
        letters rita -25 -26 -5 57
        letters ritt -10 25 -8 -6
        letters rity 15 -11 1 -5
        letters riva -11 35 -8 -16
        letters rive -25 17 -15 24
        letters rked -35 7 -8 36
        letters rkin 2 -31 14 15
        letters rkof -6 -26 36 -4
        letters rlai 34 9 -13 -29
        letters rle_ 18 -9 -12 2
        letters rlog 15 20 -3 -32
        letters rly_ -28 -18 60 -14
        letters rmal -52 68 23 -39
        letters rman -21 -5 29 -3
        letters rmat 11 -31 31 -11
        letters rme_ 19 -56 38 -1
        letters rmee 80 -33 8 -55
        letters rmel 32 -11 -8 -13
        letters rmem -11 17 -1 -5
        letters rmer -120 37 -37 121
        letters rmis -96 55 111 -70
        letters rmit -43 26 11 7
        letters rmop -10 -1 -3 14
        letters rms_ 87 -43 -5 -39
        letters rmul 3 30 -15 -18
        letters rned 19 4 -15 -9
        letters rnee -18 -18 2 34
        letters rner -40 34 -32 37
        letters rnet -19 -4 8 15
        letters rnie 81 18 -58 -41
        letters rnin -97 71 -52 78
        letters rnir -26 -73 106 -7
        letters rnot 28 -21 -1 -6
        letters rns_ -10 33 -9 -14
        letters robl 12 -14 18 -15
        letters robo 17 -34 -2 19
        letters roce 22 -25 12 -9
        letters roda -1 19 -5 -12
        letters rof_ 37 -39 -8 10
        letters rogr -1 -8 17 -8
        letters roir 23 -30 -3 10
        letters rois 27 4 -68 38
        letters roit -27 47 7 -27
        letters roke -36 140 -32 -72
        letters role -37 38 -17 17
        letters roll 11 9 -6 -15
        letters rolo -9 21 -7 -5
        letters rom_ -17 24 -13 6
        letters romi 206 -18 -64 -125
        letters romo -6 -2 13 -5
        letters romp -12 -9 -3 24
        letters ront -5 -15 33 -13
        letters ropo 0 -10 -12 21
        letters ropr -84 -32 -22 138
        letters ror_ 0 17 -1 -16
        letters ros_ 22 -20 -35 33
        letters ross -57 134 0 -78
        letters rote 44 -47 -48 51
        letters rott -21 -16 22 15
        letters roue -43 79 -2 -35
        letters roul -69 55 -34 48
        letters roun -9 14 -1 -4
        letters roup -26 39 34 -48
        letters rouv -5 -13 6 12
        letters rove 263 -92 -37 -133
        letters rovi -16 17 18 -18
        letters row_ -23 32 5 -14
        letters rown -61 26 0 35
        letters roya -62 15 50 -2
        letters rpas -6 -5 26 -15
        letters rqua -25 13 -2 15
        letters rquo 181 -114 -74 7
        letters rrai -249 71 130 48
        letters rras 124 -65 -19 -40
        letters rrec 46 -14 40 -72
        letters rree 58 -11 -14 -33
        letters rret -7 30 -15 -8
        letters rrie 11 33 -30 -13
        letters rrig 27 26 -15 -37
        letters rror 0 17 -1 -16
        letters rrow -71 77 23 -28
        letters rsee -38 43 -10 5
        letters rsem -7 24 -10 -7
        letters rser -109 224 -83 -33
        letters rses 17 11 -4 -23
        letters rsit -14 15 -3 2
        letters rson 130 44 -38 -136
        letters rst_ -26 31 -1 -5
        letters rted -17 -7 -8 31
        letters rtee 159 -87 -8 -64
        letters rter -62 -6 19 49
        letters rtes -1 4 11 -14
        letters rtez -19 0 51 -33
        letters rthd 131 -35 -17 -79
        letters rti_ 241 -167 -104 31
        letters rtic -43 47 9 -13
        letters rtif -4 35 -19 -11
        letters rtin 44 -13 -12 -19
        letters rtir -76 -48 77 46
        letters rtit 93 -98 -11 17
        letters rton 15 -16 12 -11
        letters rtou -52 173 -39 -83
        letters rts_ -8 -3 20 -10
        letters rtur -58 -95 157 -3
        letters rty_ -7 19 -10 -2
        letters ruar 45 -33 12 -23
        letters ruba 42 -9 -3 -31
        letters ruck 22 -9 6 -19
        letters ruct -5 -6 -19 30
        letters rue_ -65 135 -19 -51
        letters ruel -118 154 -12 -24
        letters rues 2 -19 13 4
        letters ruit 6 35 -90 49
        letters rule -35 -40 26 49
        letters rumm -73 18 -3 58
        letters runn 102 -34 -13 -55
        letters rve_ 90 -52 -33 -5
        letters rvei 52 -36 -32 16
        letters rven -167 197 -17 -14
        letters rver -333 628 -49 -246
        letters rves -42 -67 8 101
        letters rvic 133 -91 -50 7
        letters rvis 22 -34 -7 19
        letters rywh -9 45 -10 -26
        letters sac_ 21 2 -6 -17
        letters sach -60 -28 -9 97
        letters sacr -22 79 -30 -27
        letters sacs -15 34 5 -24
        letters sage 54 -84 13 17
        letters sagi -82 160 -27 -51
        letters said 589 -451 -180 41
        letters sais -22 21 11 -11
        letters sait 15 1 -8 -9
        letters salu -15 -9 0 24
        letters sans 239 -106 -51 -81
        letters sant 25 -96 -18 89
        letters satu -46 30 -20 36
        letters sauf 48 -2 -15 -31
        letters saut 146 -32 -24 -90
        letters savo 48 -184 292 -155
        letters saw_ 22 -1 -6 -15
        letters sayi 85 -48 -6 -31
        letters says 286 -280 -51 45
        letters sban -16 -5 -10 30
        letters scen 64 5 -54 -14
        letters scho -8 36 -8 -21
        letters scin 1 19 4 -25
        letters scra -72 36 -32 68
        letters scri -14 70 -8 -48
        letters sean -28 -1 53 -24
        letters sec_ 43 -39 -8 4
        letters seco 41 6 -23 -24
        letters sect -20 -10 53 -23
        letters secu -10 28 -2 -15
        letters sed_ 251 -132 -34 -84
        letters see_ -5 -9 -35 49
        letters seiz 10 12 -4 -18
        letters sel_ -107 93 7 6
        letters sell -88 -117 -1 206
        letters selo 8 -20 -21 33
        letters sema 33 -24 0 -10
        letters semb 61 32 -34 -59
        letters send -249 175 196 -122
        letters sent -9 22 11 -24
        letters sept 151 -65 -43 -43
        letters ser_ -239 196 -63 105
        letters sera -2 -17 -16 34
        letters sere -5 4 18 -18
        letters sern -38 19 -2 21
        letters sert 25 -7 -14 -4
        letters serv 63 -18 -20 -24
        letters seul 105 -116 27 -15
        letters seur 13 29 -21 -20
        letters sey_ -16 23 -3 -5
        letters sez_ -20 -45 -38 104
        letters sfai 3 -16 1 12
        letters sfer 40 35 -21 -54
        letters she_ -12 -13 6 19
        letters shel -5 27 -15 -8
        letters shif -5 -11 -1 17
        letters shou -59 -27 7 79
        letters show 18 20 -22 -16
        letters shut 3 18 -4 -17
        letters sibl -12 133 -60 -62
        letters side 10 38 -8 -40
        letters siem 45 -28 -25 7
        letters sier -10 -9 17 2
        letters sieu -8 -4 -4 16
        letters sif_ -3 14 -5 -5
        letters siff -10 0 -6 16
        letters sign 110 -99 7 -19
        letters sile 147 -99 -14 -34
        letters simp 0 -20 26 -7
        letters sin_ -41 26 -8 23
        letters sinc 57 75 -31 -101
        letters sine -5 20 -14 -1
        letters sins 0 16 -6 -9
        letters sir_ -18 18 -2 2
        letters sise -4 -11 -1 16
        letters siss -17 66 -19 -30
        letters sit_ 8 -31 -4 27
        letters siti -19 -10 -2 30
        letters six_ 14 -7 -8 1
        letters skat -22 -2 23 0
        letters sked -34 -10 46 -1
        letters ski_ 61 -21 -4 -36
        letters skip 281 -106 -36 -139
        letters sks_ -94 -85 356 -177
        letters sld_ -8 23 1 -15
        letters smal -20 8 -7 19
        letters smel -62 184 -40 -82
        letters smet -45 75 -29 -2
        letters socc -5 14 -4 -6
        letters soci 20 14 -8 -26
        letters soin -197 348 -197 46
        letters soir -62 88 0 -25
        letters soix 24 15 -20 -19
        letters soll -87 184 -20 -77
        letters some -142 175 -43 10
        letters somm 41 13 -32 -22
        letters son_ -5 25 -10 -10
        letters sond 0 55 -40 -15
        letters sonn 291 -64 -55 -173
        letters sont 6 -15 11 -2
        letters soon 89 -28 -8 -53
        letters sorr 13 -2 -8 -3
        letters souf -5 19 -13 -1
        letters souh -102 185 5 -87
        letters soul -69 0 -14 84
        letters sous 49 34 -33 -50
        letters sout 135 -95 -8 -31
        letters souv 26 -13 -5 -8
        letters spa_ -1 -39 -10 50
        letters spar -95 97 -28 25
        letters spea 4 -6 15 -13
        letters spel 59 -27 -6 -25
        letters sper 54 -11 -35 -9
        letters spha 4 -16 3 9
        letters spir -72 -90 -5 166
        letters spit -6 22 -7 -10
        letters spon 3 2 15 -19
        letters spot -8 52 -12 -32
        letters squ_ -83 65 38 -20
        letters squa -50 39 50 -39
        letters sque 17 -18 0 1
        letters ssag 14 -68 14 40
        letters ssan 3 -28 -2 27
        letters sse_ 13 10 -3 -21
        letters ssed 55 -80 21 4
        letters ssen -40 73 -8 -25
        letters sser -104 -13 36 82
        letters sses 74 -53 -10 -11
        letters sset 18 -17 -2 1
        letters ssez -71 -35 -38 143
        letters ssi_ -17 -10 12 15
        letters ssib -42 169 -68 -59
        letters ssie -13 -23 33 3
        letters ssin -83 -14 36 61
        letters ssis -4 -6 -7 17
        letters ssus 23 24 4 -51
        letters sswa 15 35 -22 -27
        letters stab 2 -28 22 5
        letters stai -7 13 -8 1
        letters stat -36 75 -15 -24
        letters stau -10 -16 -22 48
        letters stay -7 -12 -1 19
        letters ste_ 69 -54 14 -30
        letters sted 204 -90 -27 -87
        letters stee 7 20 -11 -16
        letters stem -7 20 -18 5
        letters sten 17 12 -4 -26
        letters step 20 -11 3 -12
        letters ster -24 -10 47 -13
        letters stia -43 -81 -16 139
        letters stic -34 -15 84 -35
        letters stif -4 14 -2 -8
        letters stil 284 -131 34 -187
        letters stin 2 -30 42 -14
        letters stio -2 17 -13 -2
        letters stoo 64 -62 -53 51
        letters stop 29 33 -27 -35
        letters stre 3 7 21 -30
        letters stru -33 75 -75 32
        letters stuc -12 27 -4 -11
        letters sual -5 -23 33 -5
        letters subj -45 -15 41 19
        letters subv -25 -2 45 -18
        letters sugg -31 -53 -36 121
        letters suis -16 26 -18 8
        letters sult 2 -27 31 -6
        letters sund 7 -20 1 12
        letters supe -12 -16 -5 33
        letters supp 22 -21 22 -23
        letters surp -31 -25 -6 62
        letters surt -29 -11 -7 47
        letters surv 66 16 -24 -58
        letters sus_ 23 24 4 -51
        letters svp_ -311 284 176 -149
        letters swal 4 18 -9 -13
        letters swee -11 -10 -2 24
        letters swer 22 -12 5 -15
        letters swor 22 12 -14 -19
        letters syst -7 20 -18 5
        letters tabl -8 12 21 -25
        letters tach -89 88 -57 58
        letters taie 158 -151 -30 23
        letters tail -52 -49 0 101
        letters tain 6 24 18 -48
        letters tair -4 45 -10 -31
        letters tais 22 -46 -11 35
        letters tait 71 -209 -79 218
        letters take -94 58 49 -13
        letters tal_ -1 15 -5 -9
        letters tale -75 77 -35 33
        letters talk 0 14 -4 -11
        letters tamp 125 -57 -18 -50
        letters tanc -3 -26 31 -2
        letters tand 26 -8 -7 -11
        letters tant -12 95 -18 -65
        letters tape 15 -18 6 -3
        letters tard 23 -7 -1 -15
        letters tari -31 -90 126 -5
        letters tass -31 65 -3 -31
        letters tat_ 14 14 -16 -12
        letters tate -33 14 3 16
        letters tati -6 -7 18 -6
        letters taur -10 -16 -22 48
        letters taux -79 -61 174 -35
        letters taxe -25 -35 64 -3
        letters tch_ 35 18 -23 -30
        letters tche -3 20 -5 -13
        letters teau -33 54 -4 -17
        letters tech 24 -21 -7 4
        letters tect 9 14 -4 -19
        letters ted_ 240 -234 -106 100
        letters tee_ 76 -73 7 -9
        letters tel_ 16 5 -20 -1
        letters tela -12 44 -17 -15
        letters tele 16 -6 44 -55
        letters tell 1 -29 4 24
        letters temb 53 -36 6 -23
        letters temp -3 0 -9 13
        letters ten_ 71 -5 -17 -49
        letters tend -22 6 -4 21
        letters tene -8 16 1 -8
        letters teni -22 12 -31 42
        letters tenn -27 28 -9 8
        letters tent 12 17 -14 -15
        letters ter_ -92 73 -14 33
        letters tera -45 11 8 26
        letters terd -4 -22 18 8
        letters tere 39 -23 -2 -14
        letters tern -23 20 -5 7
        letters terr -14 3 18 -7
        letters terv -51 96 -11 -34
        letters tess -2 -19 31 -10
        letters teui -25 1 -9 33
        letters teur 23 29 -7 -45
        letters text -11 1 -15 25
        letters tez_ -21 0 22 -1
        letters than -18 -110 -14 141
        letters that 13 -30 -23 39
        letters thda 131 -35 -17 -79
        letters the_ -65 5 20 40
        letters them -89 32 -38 94
        letters then 487 -313 100 -275
        letters theq -64 142 1 -80
        letters ther -24 -9 15 18
        letters they 26 -57 12 19
        letters thin 16 -1 -19 3
        letters thir 34 13 -38 -8
        letters this -16 51 -24 -12
        letters thou 89 -78 -7 -3
        letters thre 111 -104 -13 6
        letters thro 32 -1 -11 -20
        letters tiai -43 -81 -16 139
        letters tic_ -112 -39 199 -47
        letters tici -19 19 22 -21
        letters tick 61 -31 -10 -20
        letters ticu -65 94 9 -39
        letters tie_ 33 47 -7 -73
        letters ties 25 -17 -4 -4
        letters tifi -5 40 -18 -17
        letters tila -3 17 -3 -11
        letters till 189 -103 7 -93
        letters tima 18 18 -9 -27
        letters tin_ -108 38 -49 120
        letters tine 13 -3 11 -20
        letters tino -44 127 39 -122
        letters tins 50 -24 -3 -23
        letters tinu 22 -5 -35 18
        letters tion -31 26 42 -37
        letters tir_ -50 -59 63 46
        letters tis_ -46 14 14 18
        letters tise -68 17 -4 55
        letters tisf 5 -14 2 7
        letters tit_ -101 -19 -31 152
        letters titu 18 3 -6 -15
        letters tive -27 -17 -9 52
        letters tle_ -64 -46 33 77
        letters tlem -30 -23 -10 64
        letters tly_ -11 -13 -9 33
        letters tobr 196 -184 44 -56
        letters tobu 118 -12 -51 -55
        letters toco -21 -11 8 25
        letters toda -12 23 4 -16
        letters todd -9 4 -16 21
        letters togr 28 -29 -3 4
        letters toil -23 6 -8 25
        letters toit -67 147 -9 -70
        letters told 608 -159 -38 -411
        letters toma 17 -7 12 -22
        letters tomb 40 12 -10 -42
        letters tomn 73 -26 2 -50
        letters tomo -71 115 -20 -23
        letters ton_ 20 -22 26 -23
        letters toni -14 -30 60 -16
        letters tons 17 5 -7 -14
        letters tood 64 -62 -53 51
        letters took -26 -48 -11 85
        letters top_ 31 63 -46 -48
        letters topp 31 -3 -5 -23
        letters tor_ 66 -7 0 -60
        letters tore -3 13 -1 -9
        letters tors 33 -23 -12 2
        letters tory -18 -8 4 23
        letters tos_ 1 -2 -13 14
        letters tot_ -93 75 -4 22
        letters touj -7 -20 13 14
        letters tour -32 52 9 -30
        letters tous -14 19 -31 26
        letters tow_ -17 64 -25 -22
        letters town -12 6 17 -11
        letters toye 1 -22 4 17
        letters trad -17 26 -8 -1
        letters trai 89 -85 33 -37
        letters traj 0 -20 25 -5
        letters tran -2 21 -10 -9
        letters tras -1 16 -2 -13
        letters trat 4 -21 -2 19
        letters tre_ -8 -33 14 27
        letters trem 83 -54 -21 -7
        letters tren 5 -24 -7 26
        letters trep -4 14 -5 -5
        letters trer 36 23 -31 -28
        letters tric 9 -36 -11 38
        letters trie 125 -12 -42 -71
        letters trim -32 18 -6 21
        letters trin 36 4 -30 -10
        letters trip 5 14 -8 -11
        letters triq -42 79 -27 -10
        letters tris -27 -44 -62 133
        letters troi 61 29 -84 -6
        letters trol 105 -14 -18 -72
        letters trom -12 -9 -3 24
        letters tron -9 -18 22 5
        letters trot -10 -32 22 20
        letters trou -3 -15 -1 20
        letters ttac -69 216 -52 -95
        letters tten -19 7 -12 24
        letters ttes -8 -22 -3 33
        letters ttez -410 251 -48 208
        letters ttin 10 -15 11 -6
        letters ttoi -10 -32 22 20
        letters tton -5 15 -2 -7
        letters ttre 14 1 -8 -7
        letters tuck -12 27 -4 -11
        letters tues 20 5 -6 -19
        letters tuit -3 -22 19 6
        letters tule -7 -2 15 -6
        letters turd -46 30 -20 36
        letters tuya -19 3 4 12
        letters twee -10 20 4 -15
        letters twen -13 6 10 -4
        letters twic 348 -214 -36 -98
        letters two_ 6 -35 -27 56
        letters type 60 -25 -5 -29
        letters uafo -7 -5 13 -1
        letters uais 4 42 -33 -12
        letters uall -5 -23 33 -5
        letters uand -57 -52 167 -57
        letters uant 17 -10 4 -11
        letters uara 5 3 -21 14
        letters uart 0 1 -17 16
        letters uary 87 -104 -22 40
        letters uate -22 -7 3 25
        letters uatr 20 -39 -34 54
        letters uban 42 -9 -3 -31
        letters ubje -45 -15 41 19
        letters ubli 2 -20 22 -4
        letters ubve -25 -2 45 -18
        letters uceu -58 -37 -6 101
        letters uch_ -29 -25 -16 71
        letters uche -7 28 -13 -8
        letters ucho -5 -2 21 -13
        letters ucou -45 52 16 -22
        letters ucti -5 -6 -19 30
        letters ucun 169 -88 -138 58
        letters ude_ 18 -13 6 -12
        letters uden -23 -15 43 -4
        letters udi_ 36 -13 -4 -19
        letters udra -431 662 -53 -178
        letters udre -31 -1 -3 35
        letters uebe -45 -41 -8 93
        letters uee_ 11 14 -5 -20
        letters ueil 15 9 -2 -22
        letters uel_ -91 -209 192 108
        letters uell -262 -337 616 -17
        letters uelq 48 154 -123 -79
        letters ueme -56 0 8 48
        letters uent 4 -19 -2 17
        letters uer_ -250 41 17 192
        letters ues_ 9 -14 8 -3
        letters uesd 17 10 -9 -18
        letters uest -19 46 -33 6
        letters uet_ 63 -31 -3 -29
        letters uete 41 -14 -19 -8
        letters ueur 74 -74 -1 1
        letters uez_ -8 -20 -4 33
        letters uffe -7 -25 -12 44
        letters uffl -8 23 -15 0
        letters uge_ 0 16 -2 -14
        letters uger 88 -52 -5 -31
        letters ugge -31 -53 -36 121
        letters ughe 33 18 -9 -42
        letters ught -27 11 -18 34
        letters ugle 13 -28 -4 19
        letters uhai -102 185 5 -87
        letters uich 80 -71 6 -15
        letters uick -75 -63 111 27
        letters uide -26 26 -8 8
        letters uie_ -1 20 -2 -17
        letters uiet -16 -26 -11 53
        letters uild -69 6 77 -15
        letters uile -22 57 -6 -29
        letters uin_ 41 -15 -20 -6
        letters uipe -10 -72 -28 110
        letters uis_ 10 68 -57 -21
        letters uisi -9 21 -15 3
        letters uiss 17 -19 -4 5
        letters uit_ -133 109 10 14
        letters uite -20 30 -12 2
        letters uivi -13 -10 20 2
        letters ujou -13 -7 5 14
        letters ulan -62 112 -11 -39
        letters ulas -26 59 -13 -20
        letters uld_ -129 168 -51 13
        letters ule_ 15 -2 -13 0
        letters ulee 24 -28 -3 7
        letters ulen -218 325 -18 -88
        letters uler -215 185 -126 156
        letters uleu 8 -28 15 6
        letters ulev -21 40 -19 0
        letters ulez 69 -38 -28 -3
        letters ulie -153 181 32 -61
        letters ulig -65 -33 -9 108
        letters ull_ 18 42 -18 -41
        letters ulle 70 -25 -16 -29
        letters ulot -3 12 6 -15
        letters uls_ 49 -20 3 -31
        letters ulta 20 -57 42 -5
        letters ulte -33 -39 96 -24
        letters ulu_ -14 3 5 5
        letters uly_ 14 -6 6 -15
        letters umai 72 -32 -8 -31
        letters umbe 12 13 -7 -17
        letters umen -2 0 66 -63
        letters umer -16 -32 99 -50
        letters umie 34 -48 -10 23
        letters umis 27 -16 -1 -10
        letters umme -15 -6 -9 30
        letters umpe -45 74 -10 -19
        letters ums_ 13 -6 -1 -6
        letters unch -8 37 -7 -21
        letters unci 34 -17 -3 -14
        letters und_ -10 -1 -5 16
        letters undi 4 -16 17 -5
        letters undr 55 -20 -8 -27
        letters une_ -21 18 1 1
        letters unes 27 -29 -21 23
        letters unet -11 -3 -1 14
        letters ung_ -38 -29 -7 73
        letters univ -14 15 -3 2
        letters unni 102 -34 -13 -55
        letters unse -13 -6 6 13
        letters unte 5 18 -10 -13
        letters unti -25 -24 9 39
        letters uoi_ 21 -43 84 -63
        letters upab -52 61 24 -33
        letters upe_ 6 5 6 -18
        letters uper -73 -54 -48 176
        letters upir 33 19 -14 -38
        letters uppo 41 -45 42 -38
        letters ura_ -7 -99 128 -23
        letters uran -67 23 13 32
        letters urbe -15 3 -2 14
        letters urch -27 -36 25 38
        letters urda -46 30 -20 36
        letters urde -3 -7 -3 14
        letters ure_ -15 18 6 -10
        letters urea 217 -158 -60 1
        letters uree 93 -38 -12 -43
        letters uret -70 -33 123 -20
        letters urie 23 24 -9 -38
        letters urin -175 -174 116 232
        letters urio -72 -13 102 -18
        letters urir 85 -52 -14 -19
        letters uris 21 -10 1 -12
        letters urit -12 95 -4 -78
        letters urne -11 -12 -9 32
        letters urno 66 -21 -8 -37
        letters urns -4 15 -4 -7
        letters urpr -9 -8 -2 19
        letters urqu 181 -114 -74 7
        letters urra -465 543 120 -197
        letters urri 11 10 -20 -1
        letters urry -36 13 50 -27
        letters urs_ 182 -129 -25 -28
        letters urse 2 23 -5 -20
        letters urta 16 3 -5 -13
        letters urto -88 -40 -13 141
        letters urve 66 16 -24 -58
        letters usag 56 -16 -4 -36
        letters usba -16 -5 -10 30
        letters use_ -12 73 -11 -51
        letters used 12 -14 -5 8
        letters usee 867 -473 -179 -215
        letters user -16 39 -8 -15
        letters usey -16 23 -3 -5
        letters ush_ 20 0 -7 -12
        letters ushe 0 0 -16 16
        letters usqu -22 -21 64 -21
        letters usse 0 -16 5 11
        letters ussu -34 -18 2 51
        letters ust_ -30 -108 76 62
        letters uste 42 -32 -3 -6
        letters usua -5 -23 33 -5
        letters utes 253 -16 -144 -93
        letters uteu -35 -7 9 32
        letters utie 17 -18 -2 3
        letters utob 118 -12 -51 -55
        letters utoc -62 -14 -10 86
        letters utom 66 -23 14 -58
        letters uton 18 0 -3 -14
        letters utos 4 -15 -6 17
        letters utot -257 -181 -36 474
        letters utre 71 -69 14 -16
        letters uts_ 13 1 -10 -4
        letters utte -81 2 -34 114
        letters utto -25 65 -10 -30
        letters uvai 183 -61 -61 -61
        letters uve_ -26 -29 5 50
        letters uvea -34 -36 -42 113
        letters uvel -61 108 -82 34
        letters uver -9 15 41 -46
        letters uvet 3 -26 11 13
        letters uvez -496 270 -50 276
        letters uvra 109 -41 -48 -19
        letters uvre -27 -25 51 1
        letters uvri -207 316 -38 -71
        letters uxie -8 54 -5 -41
        letters uyau -19 3 4 12
        letters uze_ 58 -6 -16 -35
        letters vais 183 -34 -48 -101
        letters vait 77 -99 -124 146
        letters val_ -8 -5 14 0
        letters vant 0 27 -3 -24
        letters vate -16 52 -12 -24
        letters vaux -65 2 93 -30
        letters veau -38 -41 -44 123
        letters vec_ 7 4 -22 11
        letters ved_ 47 -47 7 -6
        letters vee_ -12 13 2 -4
        letters vehi 1 -28 36 -9
        letters veil 148 -71 -66 -11
        letters vele -19 39 -1 -19
        letters vell 1 11 -21 10
        letters vely -8 -17 -5 31
        letters vena 3 13 -14 -3
        letters vene 34 92 -103 -22
        letters veni 2 61 -49 -13
        letters veno -18 20 5 -7
        letters vent -10 69 -4 -56
        letters venu 176 -166 -221 210
        letters ver_ -206 133 16 57
        letters vere 17 15 -12 -20
        letters verg -73 86 -22 10
        letters veri -73 118 -84 39
        letters verp -2 -5 14 -6
        letters vers -56 77 -13 -7
        letters vert 7 4 17 -28
        letters very 13 15 -17 -10
        letters ves_ -21 -12 31 1
        letters vest -17 -22 -7 46
        letters vete 4 -17 1 12
        letters veug 13 -28 -4 19
        letters veui -120 145 -74 49
        letters veus -36 11 57 -32
        letters veut -116 37 141 -61
        letters veux -111 183 19 -91
        letters vewa -38 5 -17 51
        letters viad -39 65 -6 -21
        letters vice 33 -54 25 -4
        letters vida -31 25 0 6
        letters vide 131 -21 -113 2
        letters viei 183 -90 -82 -10
        letters vien -11 27 -34 19
        letters vier -14 -22 7 29
        letters vieu -24 56 -65 33
        letters viez 140 -49 -40 -52
        letters vign -20 36 5 -20
        letters vill 1 34 -19 -16
        letters vinc -45 28 43 -26
        letters vine 164 -39 -17 -109
        letters ving 16 1 -18 1
        letters vira 0 -22 10 12
        letters vire 9 11 -6 -15
        letters vise 22 17 -15 -25
        letters viso -31 -3 11 23
        letters vite -152 140 25 -13
        letters vitr -29 81 -64 12
        letters vive -22 2 -2 22
        letters voca 264 -53 -16 -196
        letters voie -15 51 -11 -25
        letters voil 38 -40 -8 10
        letters voir 68 -19 -14 -36
        letters voit -37 93 -51 -6
        letters voix -3 -47 -9 59
        letters vole -27 43 -5 -12
        letters vons 30 -1 -7 -22
        letters vos_ 190 -96 -87 -7
        letters votr 329 -214 -217 101
        letters voud -202 376 74 -248
        letters vous 18 -1 7 -24
        letters voya 14 -19 11 -6
        letters voye -29 52 34 -57
        letters vrab 132 -60 -39 -33
        letters vrai -18 -61 -51 129
        letters vre_ 10 -32 16 6
        letters vreu -21 27 -11 5
        letters vril 134 45 -58 -121
        letters vrir -109 202 -29 -63
        letters vue_ 12 14 -8 -17
        letters wait -16 9 -5 12
        letters want -353 236 71 46
        letters was_ 133 -182 -222 271
        letters wate -29 50 -14 -7
        letters way_ 4 2 8 -14
        letters wed_ 140 -58 29 -111
        letters week 96 -35 -9 -52
        letters weet -22 -15 -2 39
        letters went 64 -49 2 -16
        letters were 26 -83 -25 81
        letters wers 67 -43 13 -37
        letters what -35 -100 93 42
        letters whee -62 102 -5 -35
        letters when -22 -26 41 7
        letters wher -54 -30 94 -10
        letters whet 8 -28 35 -15
        letters whic -26 -78 184 -79
        letters whil 215 -64 -19 -132
        letters who_ -22 -26 18 30
        letters whoe -78 -97 -21 196
        letters wice 348 -214 -36 -98
        letters with 67 -61 -11 5
        letters wner -31 54 13 -36
        letters won_ 14 -6 -2 -6
        letters wond 103 -44 -22 -37
        letters wood -11 22 -5 -7
        letters word 45 -40 -10 5
        letters wore 54 29 -37 -46
        letters woul -8 16 -4 -3
        letters wow_ -12 -13 -5 30
        letters writ -7 15 -7 -1
        letters wron 19 -15 -8 5
        letters wrot 201 -86 -22 -93
        letters xact -34 13 20 1
        letters xant 24 15 -20 -19
        letters xcus -6 16 -12 2
        letters xed_ -9 -11 -3 23
        letters xer_ -30 112 -25 -58
        letters xes_ -49 -8 49 8
        letters xiem 7 50 -7 -50
        letters xii_ -38 121 -62 -21
        letters xiii -61 39 -21 42
        letters xist 25 -24 16 -17
        letters xpec -35 72 -12 -26
        letters xpli -17 -65 50 31
        letters xpre 77 10 -49 -37
        letters xte_ 72 -46 -5 -21
        letters xter -11 -14 43 -17
        letters xxii -61 39 -21 42
        letters yait 78 -50 -11 -17
        letters yale -161 136 160 -134
        letters yard -2 11 4 -13
        letters ydro -93 -15 32 77
        letters year 26 -31 -8 12
        letters yed_ -37 -61 -16 114
        letters yee_ 527 -284 -80 -162
        letters yen_ -5 -15 19 0
        letters yens 8 -13 -5 10
        letters yer_ -7 26 -1 -18
        letters yes_ -23 -21 0 45
        letters yest -2 -4 -7 14
        letters yet_ 7 12 1 -20
        letters yeux -91 3 -70 158
        letters yez_ -342 558 -90 -126
        letters ying 32 -44 29 -17
        letters yon_ -67 4 -22 85
        letters yor_ 33 -17 -3 -12
        letters you_ -1 -138 -66 205
        letters youn -23 -17 -4 44
        letters your 328 -188 -74 -66
        letters ysag -82 160 -27 -51
        letters yste 22 -16 -29 23
        letters ywhe -9 45 -10 -26
        letters zed_ 20 20 -12 -28
        letters zero 358 -209 -48 -101
        letters zona -9 -28 27 11
        letters zone 23 -8 4 -19
        pair # # -16 -14 -10 40
        pair # . 113 24 -47 -91
        pair # ? -22 -8 49 -18
        pair # alor 133 -83 -11 -39
        pair # am -49 22 53 -26
        pair # and 24 3 -8 -19
        pair # au 18 -2 -1 -16
        pair # cm -17 24 -5 -3
        pair # d 127 -38 -6 -84
        pair # de 90 23 -31 -82
        pair # du -16 3 8 5
        pair # fois 120 -62 -7 -51
        pair # h 22 -92 -2 72
        pair # heure 12 12 -4 -20
        pair # jour 210 28 -113 -125
        pair # juin -6 15 -17 8
        pair # le 38 -3 -4 -31
        pair # mai -10 24 -5 -9
        pair # mars 4 -2 -14 12
        pair # min 14 -20 -10 17
        pair # minute 219 -5 -36 -179
        pair # mois 140 -124 15 -32
        pair # octobr 21 -4 -12 -4
        pair # or -9 -18 39 -12
        pair # p -8 25 -3 -14
        pair # parce 31 -14 -2 -15
        pair # pour 534 -301 -48 -185
        pair # rue -29 53 -7 -17
        pair # semain 125 -42 -9 -73
        pair # the -31 -11 -12 54
        pair # to 89 61 -22 -127
        pair # un 53 -16 -4 -33
        pair ^ # 400 -122 -59 -219
        pair ^ #e 334 -175 -53 -107
        pair ^ again 38 -17 -5 -16
        pair ^ aimera -72 434 -42 -320
        pair ^ an 44 -22 -3 -18
        pair ^ arbre -59 84 -12 -13
        pair ^ asks -138 136 154 -151
        pair ^ atend 49 -32 -1 -15
        pair ^ au 20 -3 -5 -12
        pair ^ aucun 12 35 -1 -46
        pair ^ aucune -6 17 -1 -10
        pair ^ aujour -13 -4 -1 18
        pair ^ avait -7 -12 -1 20
        pair ^ avant -59 -72 163 -32
        pair ^ bac 73 -5 -34 -35
        pair ^ balai 212 -108 -17 -87
        pair ^ bele -11 -28 -4 43
        pair ^ ben 42 -20 -2 -20
        pair ^ bin 53 -53 -11 11
        pair ^ bon -26 19 -7 15
        pair ^ bone -63 -33 -10 106
        pair ^ bonjou -60 0 89 -28
        pair ^ bouche -43 70 -12 -16
        pair ^ bravo 1 -15 -6 20
        pair ^ brigad 120 -57 -6 -57
        pair ^ c -25 -8 19 14
        pair ^ caler -97 -21 73 45
        pair ^ came -14 24 3 -13
        pair ^ camion -4 -18 29 -7
        pair ^ can -236 198 119 -81
        pair ^ ce 73 -62 -16 5
        pair ^ cela 69 -36 -7 -27
        pair ^ cest -213 -108 395 -75
        pair ^ chapea -261 -47 -11 320
        pair ^ chaque 168 -107 -17 -44
        pair ^ charge 25 -15 -4 -7
        pair ^ chaufe 67 -63 -12 7
        pair ^ chez -15 -6 -1 22
        pair ^ chien -54 130 -31 -44
        pair ^ cit 15 -12 2 -4
        pair ^ citoye -21 -22 -6 48
        pair ^ colect 330 -176 -68 -86
        pair ^ combie -247 433 -124 -61
        pair ^ come 5 -14 -1 10
        pair ^ coment -301 381 222 -302
        pair ^ consta 113 -132 -16 34
        pair ^ could -476 928 -290 -163
        pair ^ cour 364 -165 -36 -163
        pair ^ dans -64 -5 98 -29
        pair ^ date -77 -206 338 -55
        pair ^ demand -382 607 257 -482
        pair ^ depui 24 -22 0 -2
        pair ^ des -159 214 -137 82
        pair ^ deux 84 -8 -49 -26
        pair ^ deuxie 73 -30 -12 -31
        pair ^ dit -58 -8 -17 83
        pair ^ dite -19 -12 -5 36
        pair ^ do -65 19 97 -52
        pair ^ does -19 -43 75 -13
        pair ^ dog -7 -4 14 -3
        pair ^ dos 15 0 -15 -1
        pair ^ dosier 29 -9 -42 22
        pair ^ driver 17 -35 -5 23
        pair ^ du -217 170 -35 82
        pair ^ eau 112 -55 -2 -56
        pair ^ ele 34 -36 5 -3
        pair ^ en 0 -19 14 6
        pair ^ encore 375 -154 -118 -102
        pair ^ enfin -62 -45 -37 144
        pair ^ envoye -507 719 -102 -110
        pair ^ equipe 57 -30 -3 -24
        pair ^ est -1135 378 1302 -545
        pair ^ every 253 -141 -23 -90
        pair ^ factur 73 4 -22 -56
        pair ^ faite -631 1029 45 -443
        pair ^ faut 8 19 -6 -21
        pair ^ feu -79 120 -13 -29
        pair ^ fil -74 201 -32 -95
        pair ^ first -121 88 5 28
        pair ^ fontai 64 -25 -9 -29
        pair ^ great -30 -65 -18 113
        pair ^ he 173 -159 -65 51
        pair ^ how -114 -203 447 -130
        pair ^ i 5 21 -22 -4
        pair ^ if -92 -84 149 27
        pair ^ il -6 20 -12 -2
        pair ^ ils 243 -77 -16 -150
        pair ^ in 101 -51 -16 -34
        pair ^ inspec 160 -53 -23 -84
        pair ^ is -115 -484 787 -188
        pair ^ it -33 -31 -38 102
        pair ^ j 6 -28 3 20
        pair ^ jai 112 -25 -12 -75
        pair ^ je -76 126 -68 18
        pair ^ just -117 -114 -11 243
        pair ^ juste -51 -67 38 80
        pair ^ l 46 12 20 -78
        pair ^ la -23 -51 2 72
        pair ^ le 73 27 -55 -46
        pair ^ les -70 -64 -16 150
        pair ^ livre 180 -161 -77 58
        pair ^ locata 28 -7 -7 -14
        pair ^ lovely -100 -26 -6 133
        pair ^ m 224 -266 141 -100
        pair ^ ma 92 -21 -55 -16
        pair ^ malgre 63 -45 -4 -14
        pair ^ mardi 160 -87 -55 -18
        pair ^ me -10 -34 29 15
        pair ^ meme 201 -94 -46 -62
        pair ^ merci 76 -29 38 -86
        pair ^ mercre 112 -45 -12 -55
        pair ^ mes 133 -62 12 -83
        pair ^ mon -23 41 -22 4
        pair ^ ne -32 -36 32 37
        pair ^ need -39 319 -84 -196
        pair ^ no -34 -22 51 5
        pair ^ nobody 154 -73 -17 -63
        pair ^ non 148 -17 -93 -38
        pair ^ nos 96 -48 -7 -41
        pair ^ notre -11 16 -2 -3
        pair ^ nous 26 43 -35 -34
        pair ^ on 891 -644 -275 27
        pair ^ ou -86 141 -14 -41
        pair ^ ouvert -84 9 89 -14
        pair ^ paneau -55 133 -30 -47
        pair ^ parent 61 -25 -9 -27
        pair ^ person 259 -212 -69 22
        pair ^ peut -38 -76 152 -37
        pair ^ pis 374 27 -363 -38
        pair ^ please -201 327 -103 -23
        pair ^ porte -5 29 -8 -16
        pair ^ poteau -45 64 -8 -12
        pair ^ pour -39 -9 44 3
        pair ^ pourie -191 345 -67 -87
        pair ^ pouvez -70 51 144 -124
        pair ^ premie -56 -8 -16 81
        pair ^ qu -48 13 2 34
        pair ^ quand 59 -52 10 -16
        pair ^ que -86 -27 38 75
        pair ^ quel 105 -42 -132 69
        pair ^ quele -171 42 -411 540
        pair ^ quelqu -17 137 -104 -15
        pair ^ qui -11 -51 76 -14
        pair ^ racoon -56 117 -22 -38
        pair ^ rapel 190 -76 -58 -56
        pair ^ rapele -30 15 -8 24
        pair ^ refuse 115 -33 -22 -60
        pair ^ remorq 155 -56 -25 -73
        pair ^ rivera -8 -41 40 9
        pair ^ rue 22 -11 -4 -8
        pair ^ s 37 -7 -20 -10
        pair ^ satisf -80 -93 79 93
        pair ^ says -5 -18 -8 32
        pair ^ se 36 10 -15 -32
        pair ^ selon -21 -14 -5 40
        pair ^ serait -91 159 -46 -22
        pair ^ she -19 35 -5 -12
        pair ^ si -144 -4 176 -28
        pair ^ signal 42 1 -8 -35
        pair ^ skiped 55 -7 -5 -43
        pair ^ so 383 -199 -176 -8
        pair ^ somebo -58 -27 -13 97
        pair ^ someon -52 77 -7 -18
        pair ^ stil 107 -54 -22 -31
        pair ^ street -25 46 -4 -17
        pair ^ subjec -45 -15 41 19
        pair ^ sujet -15 14 7 -6
        pair ^ survei 161 -74 -9 -78
        pair ^ thank 15 -15 5 -4
        pair ^ that 69 -33 -6 -29
        pair ^ the 42 -5 -83 46
        pair ^ there -155 328 -19 -154
        pair ^ they 26 -77 -24 74
        pair ^ third 46 -13 -7 -25
        pair ^ this -1 -5 -8 13
        pair ^ three 296 -134 -37 -125
        pair ^ ticket 100 -100 -24 24
        pair ^ tient -78 -42 -10 130
        pair ^ toilet -114 142 15 -43
        pair ^ tout -171 -78 -18 267
        pair ^ toute 179 -78 -14 -86
        pair ^ tres -12 32 -6 -14
        pair ^ troi 287 -186 -25 -77
        pair ^ trou 14 -7 -1 -6
        pair ^ trouve 46 -41 -9 4
        pair ^ un -215 232 -68 51
        pair ^ une -83 114 -52 21
        pair ^ veuile -98 97 -80 81
        pair ^ veut -80 302 -116 -106
        pair ^ vient -15 40 -5 -20
        pair ^ vitre -19 32 -3 -10
        pair ^ voisin -58 110 -21 -31
        pair ^ vos 424 -222 -49 -153
        pair ^ votre 56 -54 -169 167
        pair ^ vous 34 -135 129 -28
        pair ^ vs 50 -19 -4 -27
        pair ^ want -480 846 -171 -195
        pair ^ water -43 74 -17 -14
        pair ^ what -180 -192 311 60
        pair ^ where -39 -55 121 -27
        pair ^ would -48 160 -29 -83
        pair ^ y 26 -15 -37 27
        pair ^ ya -29 11 41 -23
        pair ^ you 76 -45 -50 19
        pair ^ your 409 -169 -234 -6
        pair a # 97 -100 16 -13
        pair a admi -13 -1 0 14
        pair a apele 261 -145 -86 -30
        pair a apri 61 -27 -9 -24
        pair a becanc -5 -8 -1 15
        pair a bien -73 13 56 5
        pair a brise -15 26 -4 -6
        pair a broken -50 84 -14 -19
        pair a cause 19 -10 -9 0
        pair a claim -32 45 15 -28
        pair a compla -28 51 9 -32
        pair a compos 167 -102 -6 -60
        pair a copy -12 26 -5 -9
        pair a cote -44 111 -25 -42
        pair a crache 19 9 -3 -25
        pair a crew -39 123 -10 -73
        pair a crie 61 -12 -2 -47
        pair a de -4 15 -2 -8
        pair a deck -3 14 -6 -5
        pair a demand 222 -255 -46 79
        pair a des 4 -6 28 -26
        pair a deux 16 -20 -34 38
        pair a dire -22 -16 -3 42
        pair a dit 494 54 -183 -364
        pair a done 27 -45 27 -9
        pair a du 30 -19 -7 -5
        pair a ecrit 52 -27 -7 -18
        pair a enleve -12 13 -7 6
        pair a envoye 0 -15 -3 18
        pair a ete -13 -138 6 145
        pair a eu 25 -14 -21 10
        pair a fait 146 -96 -114 64
        pair a hause 163 -48 -32 -83
        pair a jamai 165 -118 -1 -47
        pair a jour -10 24 -7 -7
        pair a l -14 11 -9 13
        pair a la 10 15 -13 -12
        pair a lance 38 -15 -13 -10
        pair a le -144 2 -23 165
        pair a leter -13 6 15 -9
        pair a m -2 -17 0 19
        pair a ma 36 22 -14 -45
        pair a mainte 23 -10 2 -15
        pair a man 77 7 -7 -77
        pair a marche 8 -14 14 -7
        pair a mes 27 -4 -3 -20
        pair a minuit 7 -16 16 -7
        pair a mis -19 -34 -33 87
        pair a moi 22 -31 18 -8
        pair a moitie 144 -90 -18 -35
        pair a oublie 1 -10 23 -13
        pair a ouvert 148 -50 -6 -92
        pair a parle 193 -70 -41 -82
        pair a partir -96 2 182 -88
        pair a pas 98 -52 -28 -19
        pair a pase 94 -58 -4 -32
        pair a payer 7 17 -23 -1
        pair a permit 0 -7 15 -8
        pair a pictur 19 -8 -5 -7
        pair a pied 160 -94 -115 49
        pair a pose 2 -50 -24 73
        pair a pris 22 -66 -37 81
        pair a privat -9 19 -2 -8
        pair a promi 83 -28 -6 -49
        pair a quand -10 -45 44 11
        pair a quel -49 -112 201 -39
        pair a quele 46 -399 544 -191
        pair a quelqu 54 -17 -8 -29
        pair a racroc 120 -58 -17 -46
        pair a ramase -43 65 -5 -16
        pair a ramene 8 -25 -3 20
        pair a reconu 63 -35 -4 -24
        pair a refair 5 -21 33 -16
        pair a refuse 245 -79 -23 -143
        pair a regard -22 -6 -2 29
        pair a remerc 17 -30 -4 17
        pair a remi 74 -36 -5 -33
        pair a repare -141 55 -33 119
        pair a repond 509 -281 -106 -123
        pair a retrou -28 -5 -2 35
        pair a ri 200 -76 -24 -100
        pair a rien 10 -29 32 -13
        pair a soir -112 25 157 -70
        pair a son 3 13 -15 -1
        pair a soupir 78 -21 -15 -43
        pair a sugere 197 -32 -5 -159
        pair a t -74 -163 285 -48
        pair a tere -11 21 -3 -6
        pair a tout -63 -33 -5 101
        pair a toute -28 -7 2 33
        pair a traite 46 -59 -10 23
        pair a traver 14 38 -23 -30
        pair a troi -27 -8 22 12
        pair a trouve 1 -34 -9 43
        pair a tu 15 -7 -1 -6
        pair a un 18 -3 3 -18
        pair a vire -5 27 -3 -20
        pair a votre -23 -11 32 2
        pair a vous -15 17 17 -20
        pair a zero 33 -15 -6 -11
        pair about it -12 22 -2 -8
        pair about the 31 -48 -30 48
        pair aces a 41 -28 -5 -8
        pair acesib en -44 -14 72 -13
        pair acro the -22 86 -22 -42
        pair acuse de 96 -50 -12 -35
        pair adrese . -11 19 -3 -5
        pair adrese ? -49 9 54 -14
        pair afaire a 88 -17 -7 -63
        pair afiche . 39 -20 -9 -10
        pair after the 27 5 -10 -23
        pair again . 37 -72 -15 50
        pair agains him -10 23 -5 -9
        pair agent a -5 -31 -8 45
        pair agent de 16 -14 -3 1
        pair agent s -31 -1 36 -4
        pair agent who -5 -25 -2 32
        pair agente de 20 -22 -4 5
        pair ai apele 95 -60 -8 -28
        pair ai averti -2 16 -1 -13
        pair ai combie -4 -16 21 -1
        pair ai deja 31 -5 -2 -24
        pair ai demand 126 -18 -53 -56
        pair ai depose -14 -5 11 8
        pair ai dit 16 -10 -3 -3
        pair ai ecrit 25 -11 -1 -13
        pair ai encore 4 -5 -29 31
        pair ai ete 50 -28 -5 -17
        pair ai eu -11 -50 76 -15
        pair ai expliq 43 -12 -3 -29
        pair ai fait 16 -52 -7 43
        pair ai jamai 20 2 -14 -8
        pair ai la 51 -22 -6 -23
        pair ai parle 14 1 -6 -10
        pair ai pas -6 17 -2 -9
        pair ai paye -5 20 -11 -4
        pair ai peur -8 34 -11 -14
        pair ai pris 39 -18 -4 -18
        pair ai quatre -6 -10 3 14
        pair ai rien 8 13 -2 -19
        pair ai signal 85 -52 -6 -27
        pair ai un 10 -13 14 -11
        pair ai vu -12 -2 -1 15
        pair aider a -61 91 -10 -21
        pair aime ca -3 -49 -1 53
        pair aimera ausi -23 2 32 -11
        pair aimera qu -8 26 -5 -12
        pair aimera que -16 178 -36 -126
        pair al day -7 14 -1 -6
        pair al night 3 19 -3 -19
        pair al over -33 56 -7 -16
        pair alerte par -38 36 -18 20
        pair alone . -11 17 -2 -3
        pair along the -38 59 -15 -5
        pair alor que 421 -269 -55 -97
        pair an agent 53 -29 -7 -17
        pair an dernie 276 -123 -29 -124
        pair an inspec -93 152 -34 -25
        pair an pase -7 42 -7 -28
        pair an procha -76 -176 53 200
        pair and got 19 -32 -3 16
        pair and is -33 29 55 -51
        pair and left 290 -140 -20 -130
        pair and my 52 -36 -6 -10
        pair and now -3 -55 -16 74
        pair and said 49 -14 -7 -28
        pair and that -6 26 -4 -16
        pair and the -6 -21 -13 39
        pair and there -9 41 -25 -7
        pair and was 95 -27 -44 -24
        pair and would -14 37 11 -34
        pair anee . -1 -16 3 13
        pair anonce pour 9 -20 33 -23
        pair ans . 57 0 -25 -32
        pair ans a -7 -34 -12 53
        pair ans en -29 -26 79 -24
        pair ans et -17 1 2 14
        pair ans que 27 -13 -2 -13
        pair aout . 41 -16 -1 -24
        pair apel . 79 -54 -6 -19
        pair apele le 252 -136 -85 -31
        pair apele pour 55 -22 -4 -29
        pair apeler . -164 191 -2 -24
        pair apeler la -18 43 -8 -17
        pair apre . 335 -74 -20 -241
        pair apre il -9 -11 -1 21
        pair apre l -1 16 1 -16
        pair apre la -146 128 -20 39
        pair apreci . -117 -22 -18 158
        pair aprend que 123 -76 -7 -40
        pair apui . -16 31 -3 -13
        pair are stil 10 6 -1 -14
        pair aret d 6 34 -11 -30
        pair as a 96 -49 -27 -20
        pair as i 34 -10 -4 -20
        pair asked for 10 -33 31 -8
        pair asked him 32 0 -22 -11
        pair asked me -5 -5 -4 14
        pair at # 11 -12 27 -26
        pair at a 37 -17 -4 -17
        pair at city 28 -33 13 -9
        pair at my -5 -8 -1 15
        pair at the 3 22 -1 -25
        pair atache . -90 206 -56 -60
        pair atend depui 42 -23 -4 -15
        pair atend une 52 -19 -4 -30
        pair au # 25 8 -18 -14
        pair au centre -39 -43 3 79
        pair au coin -26 1 -22 48
        pair au compto 76 -53 -11 -12
        pair au degel 57 -40 -6 -11
        pair au desu -119 93 -30 56
        pair au feu -23 -17 36 3
        pair au gars -4 -20 -2 25
        pair au hockey -8 28 -8 -12
        pair au juste 220 -128 -60 -33
        pair au lieu 4 -14 -3 13
        pair au meme -7 -13 -1 21
        pair au moin -162 116 -22 68
        pair au mois 66 -53 -3 -10
        pair au monde 117 -72 -24 -22
        pair au nez 7 22 -9 -20
        pair au parc 20 -6 4 -18
        pair au plus -181 345 -12 -152
        pair au printe 229 -17 -57 -154
        pair au servic 102 -46 -11 -46
        pair au sujet 159 -73 -20 -66
        pair au teleph 56 -36 -16 -4
        pair au travai 52 -6 -11 -35
        pair au vent -49 100 -8 -42
        pair aurai besoin -9 41 -20 -12
        pair auto a -3 -31 38 -4
        pair autobu . 193 -103 -9 -81
        pair autre a -52 -39 31 59
        pair autre bord 25 -16 -2 -8
        pair autre cote 185 -121 -33 -31
        pair autre fois 20 -7 -8 -5
        pair aux alerte -55 131 -25 -51
        pair aux gens -51 -74 -10 135
        pair aux letre -16 36 -13 -7
        pair avait dit 31 -32 -29 30
        pair avait ete 20 -6 -4 -10
        pair avait jure -9 13 0 -3
        pair avait pas 59 -14 -5 -40
        pair avait promi -7 15 -3 -5
        pair avait une 26 -29 -5 8
        pair avant d -58 -69 80 47
        pair avant hier 42 -27 -6 -9
        pair avant l -8 -7 -6 20
        pair avant le -163 151 64 -52
        pair avant noel 72 -44 -7 -22
        pair avant qu 15 7 1 -24
        pair avant que -45 1 92 -48
        pair avec # 15 -25 -3 13
        pair avec deux -12 -23 -6 41
        pair avec l -56 42 -4 19
        pair avec la 15 48 -48 -16
        pair avec mes -21 -4 -2 27
        pair avec une 11 -22 20 -9
        pair averti le 42 -28 -1 -13
        pair aveugl . 0 -15 -4 18
        pair avez change 21 -10 -1 -10
        pair avez dit 16 -5 -5 -6
        pair aviez dit 81 -33 -7 -41
        pair avis . -13 -30 -6 48
        pair avis pour -8 23 -12 -3
        pair avise par -8 16 -3 -5
        pair avril . -30 39 -6 -3
        pair away . 140 -53 -14 -73
        pair bac . 17 1 -12 -6
        pair bac ? 15 -4 -11 0
        pair bac bleu -35 41 22 -29
        pair bac de -2 45 -40 -2
        pair bac est -13 87 -49 -25
        pair bac gris -65 64 32 -31
        pair back . 55 -49 -30 23
        pair back to 47 -6 -9 -32
        pair banc de 23 -5 -3 -15
        pair bas de 64 -18 -4 -42
        pair beau travai -73 -6 -3 82
        pair beauco de -12 88 -9 -66
        pair becaus of 3 9 5 -16
        pair before i -77 -30 -19 126
        pair before the -18 81 -8 -54
        pair bel efort 13 -21 -4 12
        pair besoin d -13 86 -44 -28
        pair besoin de -28 -62 -3 93
        pair bien des -65 -40 -5 110
        pair bil . -2 14 -2 -10
        pair bleu a 127 -81 -9 -38
        pair bloque . -8 -19 -2 29
        pair bloque le -103 183 -55 -24
        pair bloque mon 27 5 -10 -22
        pair bloque par 25 -10 -5 -10
        pair boite aux -16 36 -13 -7
        pair boite vocale 338 -97 -17 -225
        pair bone idee -6 -6 -8 20
        pair bone journe -33 -96 -23 151
        pair bonjou je -22 18 3 1
        pair bonjou mon -44 -85 78 51
        pair bonjou nous -36 23 25 -12
        pair bord . -6 15 -5 -3
        pair bord de -9 14 3 -8
        pair borne de 69 -16 -38 -15
        pair borne fontai -65 121 -8 -48
        pair branch de -19 27 -2 -7
        pair bravo . -135 -56 -36 226
        pair bravo a 23 -18 -2 -3
        pair bravo la -26 -25 -5 56
        pair bravo pour -20 -7 -1 28
        pair brule . -20 41 -7 -14
        pair bureau . 94 -16 -55 -23
        pair by the 50 -18 -18 -14
        pair c est -44 -19 19 44
        pair c etait 209 -126 -30 -53
        pair c te -41 77 -11 -26
        pair ca . -27 72 -50 5
        pair ca ? -11 51 -23 -17
        pair ca a 0 -14 -3 18
        pair ca coule -80 75 -16 20
        pair ca coute -7 -20 43 -17
        pair ca en 48 -19 -26 -3
        pair ca fait 21 10 -18 -13
        pair ca marche -1 -15 20 -4
        pair ca merite -118 -21 -2 141
        pair ca pis -49 89 -4 -37
        pair ca prend -72 -55 203 -76
        pair ca prese -99 146 -13 -34
        pair ca se -155 -26 44 137
        pair ca vous 22 9 -17 -14
        pair cafe . -27 12 -2 16
        pair cal . 0 -14 -13 27
        pair cal back 31 0 -1 -30
        pair caler says 1 -19 -4 21
        pair caler state -116 2 35 79
        pair came and 116 -67 -8 -41
        pair came in -6 -5 -3 14
        pair camion . -3 -8 -3 15
        pair camion a 100 -41 -24 -35
        pair camion est 0 -45 -1 46
        pair camion pase 15 -10 1 -6
        pair camion vient -56 7 15 34
        pair camp de 75 -37 -4 -34
        pair camp est -17 -6 -1 25
        pair can a -37 -53 105 -15
        pair can be -74 37 66 -29
        pair can i -3 -30 35 -3
        pair can t 14 38 -23 -29
        pair can you -12 94 -75 -6
        pair care . 54 -36 -4 -14
        pair carte . -5 16 -3 -8
        pair cause du -2 -13 2 13
        pair ce matin -142 51 -112 202
        pair ce n 57 -41 -12 -5
        pair ce permi -4 -115 123 -4
        pair ce qu 48 -30 -23 5
        pair ce que -422 25 678 -280
        pair cela fait -11 -9 -1 21
        pair celui de 19 -5 -1 -13
        pair centre d -75 107 -6 -26
        pair centre vile -16 -166 -17 200
        pair certif . 90 -52 -15 -23
        pair certif de -25 61 -22 -14
        pair cet ete 18 -11 -1 -6
        pair cete nuit -17 41 -8 -15
        pair ceux qui -12 -19 -4 35
        pair champ . 33 -32 -6 5
        pair champi . 34 -1 -6 -26
        pair change . -9 -4 -2 16
        pair change d -26 79 -32 -20
        pair change le 40 -31 0 -8
        pair change my -46 93 -10 -37
        pair chanti . -6 16 -7 -4
        pair chanti a -107 -11 -3 121
        pair chanti d -12 -4 -1 17
        pair chaque fois 243 -166 -25 -52
        pair chaque matin 35 -15 -3 -17
        pair chaque mois 38 -19 -6 -12
        pair chaque semain -50 57 10 -17
        pair char . -1 -9 -3 13
        pair charge de 10 -14 -2 7
        pair chat . -67 -105 92 80
        pair chaufe a 20 2 -12 -10
        pair chaufe d 6 -16 -1 11
        pair chaufe de -2 -10 -2 14
        pair chez ele 22 -10 -3 -9
        pair chez le 187 -89 -55 -43
        pair chez vous 459 -201 -80 -178
        pair chien mort 23 -17 -3 -4
        pair ci joint -139 288 -47 -102
        pair cinq fois 8 18 -3 -23
        pair cinq minute 78 -8 -3 -68
        pair cit . 16 -13 2 -5
        pair citoye au 15 -11 1 -6
        pair clerk says 51 -7 -2 -42
        pair coach of -31 -1 36 -4
        pair coin de -50 58 -28 20
        pair coin sainte -28 32 -3 -1
        pair col bleu 64 -35 -5 -24
        pair combie coute -6 -10 19 -3
        pair combie de -19 6 134 -121
        pair come du -25 -15 -2 42
        pair come il 19 -33 -6 19
        pair come le 13 -14 4 -3
        pair come on -58 127 1 -69
        pair come si 72 -37 -8 -26
        pair come un -118 -21 -57 195
        pair comenc a -7 -14 -5 25
        pair coment faire -2 -27 34 -5
        pair coment fait -13 -13 39 -13
        pair comerc de -8 16 -2 -5
        pair comi a -61 -18 -3 82
        pair compag de -25 44 -9 -10
        pair compen . -21 42 -3 -17
        pair compla agains -81 123 -13 -29
        pair comple . 259 -181 -17 -62
        pair compte ? -49 -79 157 -29
        pair compte de 13 -60 28 19
        pair compto . 356 -205 -70 -82
        pair confir par 91 -44 -6 -41
        pair confor a 5 20 -3 -23
        pair consta en 6 82 -85 -3
        pair consta et 3 15 -16 -2
        pair consta recu 115 -81 -11 -23
        pair conten . 44 -33 -13 2
        pair conten du -27 38 -4 -7
        pair contes . 39 -17 -6 -16
        pair contra . 27 -15 -4 -7
        pair contra de 103 -81 -3 -19
        pair contre eux -49 58 -2 -7
        pair contre lui -51 64 -4 -9
        pair contre mon -7 21 -3 -11
        pair contre un 16 -13 5 -7
        pair copy of -23 66 -16 -27
        pair corect pour -2 -9 15 -4
        pair corige . 23 9 -9 -22
        pair corige ca -10 25 -4 -11
        pair cote a 15 -10 -1 -4
        pair cote du 96 -35 -7 -54
        pair could you -159 29 200 -70
        pair couleu . 27 -15 3 -14
        pair coup de 105 -56 -5 -44
        pair coupe le 24 18 -6 -35
        pair coupe mon 9 9 -1 -17
        pair cour de 20 -15 8 -13
        pair cour munici -52 -30 99 -16
        pair courie . 29 -4 -2 -23
        pair courie que -5 -18 -1 25
        pair couver de 12 42 -17 -36
        pair credit where -84 -82 -16 181
        pair crosin guard -9 -11 23 -2
        pair cut his -12 20 -5 -4
        pair cut it 17 -4 -2 -11
        pair d a -84 162 -17 -61
        pair d achat -75 107 -6 -26
        pair d achete -30 35 31 -36
        pair d adrese -26 62 -19 -17
        pair d afaire 22 -10 -1 -11
        pair d ane 28 3 -31 -1
        pair d aout 72 -45 -8 -20
        pair d apel 57 -10 -7 -39
        pair d apeler -8 22 -3 -10
        pair d arbre -15 9 19 -13
        pair d artifi -20 30 -21 11
        pair d asphal 38 -22 -1 -15
        pair d auto -12 20 -2 -6
        pair d autobu 7 20 -10 -18
        pair d avant 60 -32 -10 -19
        pair d avoir 22 -8 0 -14
        pair d eau -6 32 5 -30
        pair d egout -28 40 6 -18
        pair d emenag -17 40 -18 -5
        pair d en -26 60 -11 -23
        pair d heure 19 -9 3 -13
        pair d hiver -43 0 -8 51
        pair d ici -59 95 -13 -23
        pair d interv -71 113 -7 -36
        pair d like -5 24 -5 -13
        pair d oeuf -22 -4 9 17
        pair d un -18 23 25 -29
        pair d une -86 -46 34 98
        pair d y -102 111 10 -19
        pair dans l -22 -56 4 75
        pair dans la 5 17 -4 -18
        pair dans le 2 36 29 -68
        pair dans ma 2 27 -19 -9
        pair dans mes 25 -10 -6 -10
        pair dans mon -30 19 -4 14
        pair dans quel -13 -32 56 -11
        pair dans rue -66 76 18 -27
        pair dans sa -14 27 0 -12
        pair date de -56 -24 129 -48
        pair day . -15 17 3 -5
        pair day and -7 -12 -2 21
        pair days . 155 -70 -26 -59
        pair de # -3 28 -14 -11
        pair de bois -15 4 31 -20
        pair de bord 172 -89 -8 -74
        pair de chanti 76 -47 -11 -18
        pair de chez -9 22 -2 -11
        pair de colect 36 -15 -4 -16
        pair de compte -4 16 -4 -8
        pair de corige 29 -23 -1 -4
        pair de cour 172 -36 -88 -49
        pair de cuisin 1 67 -67 -2
        pair de dece 25 -15 -6 -4
        pair de deneig 4 -35 40 -10
        pair de dire 101 -16 -3 -82
        pair de dosier 16 -14 2 -4
        pair de faire 0 -37 47 -10
        pair de garde -16 37 -8 -13
        pair de gazon 14 -15 6 -6
        pair de jour -3 -16 27 -9
        pair de journe -49 -49 5 92
        pair de l 0 13 18 -30
        pair de la -14 29 -10 -5
        pair de locali -20 46 -19 -7
        pair de lundi -11 -14 27 -2
        pair de me -58 89 -33 2
        pair de meme -11 -4 -4 18
        pair de metre -87 106 -20 1
        pair de natati 17 -14 11 -13
        pair de neige 38 -7 -5 -26
        pair de notre -14 -1 -4 18
        pair de nuit -147 -26 8 164
        pair de parc 14 -6 -2 -6
        pair de payer 103 -60 11 -54
        pair de piscin 62 -29 -6 -27
        pair de pluie -23 33 5 -15
        pair de plus -36 -31 4 63
        pair de prendr 176 -69 -13 -93
        pair de projet 80 -40 -8 -32
        pair de quel -127 114 95 -83
        pair de quele -9 -10 36 -16
        pair de quelqu 40 -24 -5 -11
        pair de recept 96 -50 -12 -35
        pair de retard 139 -34 -26 -79
        pair de rue 2 19 -1 -19
        pair de sa 20 -11 -12 4
        pair de sable -25 47 -12 -10
        pair de sainte -24 -18 10 31
        pair de semain -110 38 -36 108
        pair de six -17 -3 -11 31
        pair de son -23 4 47 -28
        pair de taxe -26 -129 219 -65
        pair de temp -248 333 44 -128
        pair de teni -15 15 -5 5
        pair de tous -142 -5 -34 180
        pair de troi -52 -7 -4 63
        pair de trop -7 -19 -3 30
        pair de trotoi -13 20 10 -17
        pair de venir -7 -19 -6 33
        pair de vent 23 -7 -1 -14
        pair de vers 39 -16 -7 -16
        pair de vitese -3 -24 34 -7
        pair de vos -4 43 -18 -21
        pair de votre 126 22 -22 -125
        pair dedan . 11 8 -2 -18
        pair delai pour -99 38 69 -8
        pair demand a -11 132 -139 18
        pair demand coment -10 -30 -10 51
        pair demand d 16 -10 0 -5
        pair demand inspec -51 64 -8 -6
        pair demand la 3 -10 17 -10
        pair demand pas 48 -45 -3 0
        pair demand pour 13 -11 -6 4
        pair demand pourqu 171 -100 -28 -43
        pair demand qu -84 208 -44 -79
        pair demand que -75 119 -27 -17
        pair demand si 17 -19 9 -7
        pair demand un -11 54 -21 -21
        pair demand une 19 66 -39 -46
        pair deneig de 30 -16 -5 -9
        pair deneig depui 19 -14 -1 -4
        pair deneig prive 8 29 -31 -6
        pair depart . 23 -65 -6 47
        pair depase de 9 19 -7 -21
        pair deplac la -58 8 -17 68
        pair deplac mon -10 17 -2 -5
        pair deplac pour 7 -34 31 -4
        pair depose une -29 -1 29 2
        pair depui # 19 16 -7 -28
        pair depui . -12 -5 0 18
        pair depui a -82 112 -5 -26
        pair depui ce -28 59 -6 -26
        pair depui hier -143 372 -103 -126
        pair depui l -35 78 -9 -34
        pair depui la 44 -12 -18 -13
        pair depui noel 45 -32 -3 -10
        pair depui que -2 -36 3 35
        pair depui un 16 2 -11 -7
        pair dernie . 22 -12 -5 -4
        pair dernie a -10 -12 -2 24
        pair des # -13 -11 29 -5
        pair des jeune -8 16 -3 -5
        pair des mois -15 20 -2 -3
        pair des recole -3 15 -4 -8
        pair des rues -65 -110 201 -27
        pair des sacs -20 44 -1 -23
        pair des taxe -5 -3 13 -4
        pair descen a 29 -22 3 -9
        pair desu de -10 32 -6 -16
        pair desu du -11 23 -4 -8
        pair desu les 284 -105 -53 -125
        pair deux ans 44 17 -33 -27
        pair deux bout 150 -62 -53 -35
        pair deux fois 137 21 -77 -81
        pair deux guiche 79 -23 -3 -53
        pair deux jour 77 -40 -15 -22
        pair deux ligne 54 -43 -5 -6
        pair deux mois -1 41 -9 -30
        pair deux semain 21 -76 -3 58
        pair deuxie fois 24 -14 -2 -8
        pair devait etre 67 -51 -3 -14
        pair devait me 75 -29 -15 -30
        pair devait venir 16 -9 -1 -6
        pair devant l 12 42 -14 -41
        pair devant la -14 46 -10 -23
        pair devant les 452 -246 -39 -166
        pair devant mes 40 -29 -2 -9
        pair devant tout 65 -25 -5 -35
        pair devrai etre -40 -36 -74 150
        pair did . 90 -56 -8 -25
        pair difere . 185 -73 -40 -72
        pair difere entre -121 -62 229 -47
        pair dimanc ? -84 -75 182 -23
        pair dimanc a 14 -6 -3 -6
        pair dire que -70 -47 -12 129
        pair direct . 123 -34 -6 -84
        pair disant que 39 -13 -2 -24
        pair dispar . -27 50 -8 -16
        pair dit # 12 15 -6 -21
        pair dit a 62 -51 -6 -5
        pair dit c 97 -56 -16 -25
        pair dit d -24 20 -9 14
        pair dit de 82 -16 -25 -40
        pair dit la 57 -42 -3 -13
        pair dit qu 116 -35 -15 -67
        pair dit que -126 77 12 37
        pair dit quil 37 -11 -3 -22
        pair dite lui -72 -23 -3 99
        pair dite que 163 -152 -3 -8
        pair dix jour 28 -42 9 5
        pair dix minute -9 17 0 -8
        pair do i -83 -272 440 -84
        pair do it 45 -13 -5 -27
        pair do not 5 28 -17 -15
        pair do someth -31 70 -24 -15
        pair does not 76 -34 -14 -27
        pair does the -119 -204 396 -73
        pair doesn t -7 22 0 -15
        pair dog . 32 -12 -4 -15
        pair dog park -4 -14 9 9
        pair dois je -6 -12 25 -7
        pair doit etre -21 27 4 -10
        pair done un -45 68 -9 -14
        pair donee . -3 -42 50 -4
        pair doner son 19 -9 -2 -7
        pair doner un -77 33 -8 52
        pair dont la -13 24 -2 -9
        pair door . 16 3 -3 -15
        pair dos d 28 3 -31 -1
        pair dosier . -23 -31 32 23
        pair double . 87 -50 -14 -22
        pair down . 28 57 -40 -46
        pair down to -27 2 -4 29
        pair droit d -5 40 -16 -20
        pair droit de -16 -16 40 -7
        pair du bloc -83 185 -43 -59
        pair du cegep -25 21 -3 7
        pair du centre -17 50 -12 -22
        pair du chanti -36 20 -11 26
        pair du chien -31 18 28 -15
        pair du coin -1 22 -7 -13
        pair du compte -22 -50 105 -33
        pair du conte 5 -9 -31 36
        pair du contra 14 -5 -1 -8
        pair du depane -120 166 -8 -38
        pair du fil 32 -7 -12 -12
        pair du fleuve -7 -17 4 20
        pair du matin -13 13 -5 5
        pair du mauvai 61 -27 -5 -29
        pair du monde -23 -7 -13 43
        pair du mur 4 -21 -2 20
        pair du parc -7 77 -26 -43
        pair du poteau -48 29 -5 24
        pair du quarti 3 4 -15 9
        pair du rang -36 40 -16 11
        pair du retard -49 75 19 -45
        pair du sel -56 32 -20 43
        pair du servic 33 -13 0 -19
        pair du statio -29 59 -8 -22
        pair du terain -58 161 -39 -63
        pair du travai -15 -45 -4 65
        pair during the -65 -95 77 83
        pair eau coupee 48 -27 0 -21
        pair eau de -53 85 5 -37
        pair echean . 50 -11 -25 -14
        pair ecoute . -11 -15 -3 28
        pair ecran . 123 -53 -24 -47
        pair ecrit . -35 -29 -7 72
        pair ecrit qu 52 -23 -6 -23
        pair ecrit sur -25 -31 22 34
        pair egout dans -35 46 -4 -7
        pair ele a 14 -31 -6 22
        pair ele cherch 13 7 -2 -18
        pair ele est 62 -53 -11 2
        pair ele l -5 14 -2 -7
        pair ele m -7 -6 -1 14
        pair ele meme -6 -17 -10 33
        pair ele n 13 -54 41 0
        pair ele soit 13 -27 -3 17
        pair ele veut -63 49 15 -1
        pair emonde ont 98 -42 -6 -51
        pair employ a 407 -163 -56 -188
        pair employ qui -1 -17 -5 23
        pair en # -59 -102 76 85
        pair en analys 36 -25 -3 -8
        pair en aout 17 -1 1 -17
        pair en ariere -13 48 -7 -28
        pair en atente 274 -224 -13 -37
        pair en avril 110 62 -62 -110
        pair en bas -30 69 -5 -34
        pair en ce -29 2 -3 30
        pair en char -64 26 -30 68
        pair en conge 24 -17 -1 -5
        pair en decemb 40 -18 -3 -19
        pair en disant 39 -13 -2 -24
        pair en double 99 -41 -15 -43
        pair en est -20 -5 -10 35
        pair en faudra -19 115 -7 -89
        pair en fauteu -29 15 -7 21
        pair en fevrie 72 20 -58 -34
        pair en glace -6 17 -2 -9
        pair en haut -18 -2 -3 23
        pair en hiver -11 -26 41 -4
        pair en huit -22 11 -28 39
        pair en janvie 13 -72 -9 67
        pair en juilet 480 -325 -61 -94
        pair en juin 77 -69 -17 9
        pair en ligne 6 -26 27 -6
        pair en mai 160 -63 -66 -32
        pair en main 19 -16 -2 -1
        pair en marche 8 23 -3 -27
        pair en mars 363 -240 -29 -94
        pair en novemb 47 -49 10 -8
        pair en octobr 45 -97 60 -7
        pair en pane 49 -25 -5 -18
        pair en person -19 16 5 -3
        pair en peux -20 47 -8 -19
        pair en plus 31 -8 -4 -20
        pair en retard 37 -10 -4 -24
        pair en revien -176 -41 -9 226
        pair en riant 64 -25 -4 -35
        pair en septem 25 -96 84 -13
        pair en tout 29 -15 -5 -10
        pair en troi 22 71 -85 -8
        pair en vacanc 114 -73 -8 -32
        pair en vient 61 -8 -48 -5
        pair en voudra -8 31 -12 -12
        pair encore . 16 2 -105 87
        pair encore la 136 -90 -10 -36
        pair encore le 19 -13 3 -8
        pair encore ouvert -108 197 -71 -18
        pair end of -2 20 -9 -10
        pair enfant . 23 38 -14 -47
        pair enfant a 4 41 -40 -5
        pair enfant qui -35 28 -5 12
        pair engage . 224 -118 -16 -90
        pair enleve . -79 157 -45 -33
        pair entend . 70 -30 -15 -26
        pair entre # 74 -10 -56 -8
        pair entre la -94 79 74 -58
        pair entree d -26 52 -8 -18
        pair entree du -4 6 -18 16
        pair entrep a 16 -10 -1 -5
        pair entrep du -7 14 -2 -5
        pair envoye a 28 -14 -9 -6
        pair envoye la -22 20 -5 7
        pair envoye quelqu -166 324 -60 -97
        pair envoye un -22 58 -28 -9
        pair envoye une 5 -14 11 -1
        pair equipe a 3 -25 -5 26
        pair equipe est 5 -22 -2 19
        pair erable de -72 115 -14 -30
        pair ereur . 35 -22 -12 -1
        pair ereur de 50 -34 -6 -11
        pair est . -162 318 -126 -31
        pair est a 1 36 -13 -25
        pair est arive -17 -7 -1 25
        pair est beau -15 -16 -4 35
        pair est bien -40 -40 -21 100
        pair est bon -19 -26 -11 56
        pair est ce -649 641 647 -639
        pair est corect 7 -15 10 -2
        pair est degueu -26 59 -13 -20
        pair est descen -4 -10 -1 14
        pair est ele -71 -90 236 -76
        pair est en -20 28 -39 31
        pair est encore -12 -5 27 -11
        pair est entre 24 -33 25 -16
        pair est fait 291 96 -72 -315
        pair est fini 50 -77 -11 37
        pair est il -177 -125 373 -71
        pair est jamai 138 -85 -10 -43
        pair est le 9 -8 14 -16
        pair est moi -4 -14 -3 22
        pair est note 92 -55 -18 -19
        pair est parti 18 11 -19 -9
        pair est partie 132 -66 -7 -59
        pair est pas 157 -14 -62 -81
        pair est pase 1 -38 -16 53
        pair est pasee -1 -13 -1 14
        pair est permi -107 23 113 -29
        pair est plus 2 -27 4 21
        pair est pour 14 -16 -5 6
        pair est presen 103 -82 -3 -18
        pair est quoi -21 -5 35 -9
        pair est rendu 175 -88 -36 -51
        pair est repart 177 -64 -8 -105
        pair est reste -15 35 -4 -16
        pair est restee 31 -21 -4 -7
        pair est sauve -8 26 -10 -7
        pair est sur 87 -78 -8 -1
        pair est tombe -3 20 -1 -16
        pair est tombee 28 2 -8 -23
        pair est toujou 29 -37 -31 38
        pair est tu 14 -32 23 -6
        pair est une -21 3 1 17
        pair est venu 17 -146 -46 174
        pair est venue 182 -61 -18 -103
        pair est vous -22 11 4 7
        pair et # 21 0 -16 -6
        pair et a -36 -9 2 43
        pair et c 62 -12 -8 -42
        pair et ca -103 48 -44 99
        pair et coment -63 -60 164 -41
        pair et demi 27 -22 -1 -4
        pair et ele -8 13 2 -7
        pair et est -5 -29 44 -9
        pair et factur -14 26 -2 -10
        pair et il -4 -6 -4 14
        pair et j -7 -20 18 10
        pair et je -23 16 -16 23
        pair et jusqu -9 -9 27 -9
        pair et les -34 2 23 9
        pair et lui -36 8 -4 32
        pair et me 36 2 -21 -18
        pair et nuit -67 94 -12 -15
        pair et ou -80 13 71 -4
        pair et person 21 -9 -2 -10
        pair et pour -104 -54 32 126
        pair et qu 84 -47 -7 -30
        pair et que 28 -17 -5 -6
        pair et sa 97 -52 -5 -40
        pair et si -23 -53 109 -33
        pair et tout -29 22 -4 10
        pair et une 8 6 -1 -13
        pair et votre 169 -74 -20 -75
        pair et vous 44 -26 -7 -11
        pair etai a 14 -9 3 -8
        pair etait avant 78 -47 -4 -27
        pair etait en -15 20 -1 -5
        pair etait engage 12 -14 -1 2
        pair ete . 137 -92 -24 -20
        pair ete d -53 -17 -4 74
        pair ete refuse 105 -62 -33 -10
        pair eu lieu 121 -99 -6 -16
        pair every time -69 29 -18 58
        pair excuse . 18 2 -2 -18
        pair existe t -43 -99 160 -19
        pair factur # 45 -26 -3 -16
        pair factur pour 246 -148 -22 -75
        pair faire . 15 -9 -2 -5
        pair faire ? -27 116 -66 -23
        pair faire de -15 -13 -1 29
        pair faire ma 1 -13 -4 16
        pair faire ramase -17 80 -34 -29
        pair faire une 76 -20 -23 -33
        pair fait # 15 -1 -2 -12
        pair fait . 39 -58 -6 25
        pair fait deux 75 -37 -5 -34
        pair fait dire 82 -38 -4 -41
        pair fait le -5 -6 -6 17
        pair fait on -3 -8 18 -8
        pair fait que 126 2 -110 -18
        pair faite . 112 -70 -14 -27
        pair faite de -140 272 -32 -99
        pair faite le -124 236 -44 -67
        pair faite quelqu -20 58 -9 -30
        pair fast . -28 7 -5 26
        pair faudra le -9 95 -10 -76
        pair faut il -201 -205 492 -86
        pair faut le 39 -24 -5 -9
        pair faut que -46 33 26 -14
        pair faute . 73 -25 -6 -43
        pair ferme . -20 -20 -5 45
        pair ferme a 154 -111 -19 -23
        pair ferme le -5 -8 -4 17
        pair fermer . -104 44 -62 122
        pair fete . -10 -5 -3 18
        pair feu de -4 16 -2 -9
        pair figure skatin -19 13 9 -3
        pair file au 42 -39 -3 -1
        pair file il 6 13 -15 -4
        pair fils a -4 16 1 -13
        pair fin de -53 -2 -7 62
        pair fini . 24 -38 -5 19
        pair finit quand -5 -6 17 -6
        pair fins de -8 2 -18 24
        pair first one -28 41 -2 -11
        pair first time -29 55 -7 -20
        pair fix it 1 15 -9 -8
        pair fleur . 15 -6 -4 -5
        pair fois . 266 -127 -138 0
        pair fois le -9 20 -2 -9
        pair fois on -27 -13 -1 41
        pair fois par -22 22 -6 6
        pair fois pour -6 19 -1 -12
        pair folow up 58 -32 -5 -21
        pair foncti a 17 -16 -25 24
        pair fontai a 51 -4 -12 -35
        pair for a -2 32 0 -30
        pair for my -14 6 -2 10
        pair for ten 12 8 -4 -15
        pair formul de 16 -10 -2 -4
        pair fort . 53 -9 -4 -40
        pair forty minute 82 -48 -7 -28
        pair frai d 50 -27 -4 -19
        pair from the -64 10 -39 93
        pair front of -34 62 107 -135
        pair fuite d -50 100 -16 -34
        pair ful . 35 -22 -3 -10
        pair gagner a -45 -52 -27 123
        pair garage . -3 14 -4 -7
        pair gars de -3 -9 -1 13
        pair gars du -31 -14 11 34
        pair gars est -24 5 9 10
        pair gars m 17 -7 -1 -9
        pair gars ont 55 -46 -7 -2
        pair gars qui 39 17 -18 -37
        pair gave me 37 -22 -3 -11
        pair gentle . -66 -43 -14 122
        pair glace . 40 58 -56 -41
        pair glace le -30 58 1 -29
        pair going . -4 -4 -14 22
        pair going to -6 16 -3 -8
        pair got a 14 -8 -4 -1
        pair great job -8 -4 -3 14
        pair grose branch -31 52 -6 -14
        pair h # 572 -296 -79 -197
        pair h . 117 -79 -15 -23
        pair h a 8 34 -10 -33
        pair h j 30 -12 -4 -14
        pair h ou -6 -49 57 -2
        pair h pour 20 -5 -3 -12
        pair had a 35 -38 -4 7
        pair had been 61 -15 -35 -11
        pair hal . -14 -1 -7 21
        pair hart . -50 21 62 -34
        pair has a -4 10 8 -14
        pair has been 38 -26 -8 -4
        pair hats of -53 -54 -8 114
        pair hause les 163 -48 -32 -83
        pair have a -10 25 2 -18
        pair have been 32 -30 -4 2
        pair have it -47 123 -16 -60
        pair have to -22 35 45 -58
        pair he had 24 -22 -5 3
        pair he said 57 -10 -18 -30
        pair her eyes 38 -9 -9 -20
        pair heure de -22 21 13 -12
        pair heure du -41 34 -54 61
        pair heure le -43 8 52 -18
        pair heure un -10 -8 23 -5
        pair hier il -48 -68 -6 122
        pair hier le 0 -45 -1 46
        pair hier soir -189 105 -145 229
        pair him to 22 1 -18 -5
        pair his name 1 17 -3 -15
        pair hiver . -87 201 -9 -105
        pair hiver ? -9 -45 69 -14
        pair holida ? -4 -20 33 -9
        pair hors de -77 164 -52 -35
        pair how do -26 -26 75 -23
        pair how long -14 -45 83 -25
        pair how many -18 -32 69 -19
        pair i am 120 -21 -24 -75
        pair i caled 27 -12 -7 -8
        pair i can -44 131 13 -100
        pair i do 9 -19 -6 17
        pair i get 83 -55 2 -30
        pair i had -6 -8 -5 19
        pair i have 19 0 8 -27
        pair i just -19 -38 17 39
        pair i l 78 36 -24 -90
        pair i need 27 -18 43 -53
        pair i receiv 4 -13 11 -2
        pair i report 52 -29 -10 -13
        pair i told 21 -10 -2 -9
        pair i ve -7 32 -29 4
        pair i want -3 24 -10 -11
        pair i was 203 -24 -35 -144
        pair i would -2 13 0 -11
        pair ici la -47 73 -10 -17
        pair idee . 2 -30 -16 44
        pair if i -19 -87 32 74
        pair if it -22 10 -4 16
        pair if there -19 -29 21 28
        pair il a -7 -38 -52 97
        pair il avait -9 -4 -1 14
        pair il est 113 7 -64 -57
        pair il faudra -79 -110 -52 241
        pair il faut -12 -19 36 -5
        pair il l -28 0 -3 31
        pair il m -7 26 -5 -14
        pair il manque -13 28 -4 -11
        pair il me 57 10 -24 -43
        pair il n 18 35 -21 -31
        pair il nous -15 -7 -4 26
        pair il parait 230 -127 -61 -41
        pair il posibl -92 192 -78 -22
        pair il pour -5 -8 17 -4
        pair il reserv -4 -8 20 -8
        pair il un -107 -131 287 -49
        pair il une -57 -70 152 -25
        pair il voulai -3 -17 -1 21
        pair il vous -19 76 -16 -40
        pair il y -5 63 9 -68
        pair ils m 213 -105 -25 -83
        pair ils ont 53 -83 -19 49
        pair imeubl . -33 55 -6 -16
        pair in # 328 -141 -12 -175
        pair in april 28 -32 -15 18
        pair in februa 45 -33 12 -23
        pair in front -206 187 216 -198
        pair in his 188 -68 -13 -108
        pair in it 191 -108 -11 -71
        pair in januar 106 -49 -9 -47
        pair in march 65 -32 -8 -25
        pair in may 366 -156 -33 -177
        pair in my -49 110 -17 -44
        pair in the 6 36 -18 -24
        pair in two -7 -20 -9 36
        pair inform . -7 -30 39 -2
        pair ingeni est 73 -25 -3 -44
        pair inscri au 0 -25 31 -6
        pair inspec . -209 199 -48 58
        pair inspec ? -4 58 -52 -1
        pair inspec a 192 -99 -37 -56
        pair inspec devait 31 -24 -1 -6
        pair inspec est 142 -152 -13 23
        pair inspec lui 14 -7 -1 -7
        pair inspec m 25 -10 -5 -10
        pair inspec pour -78 146 -29 -38
        pair intent de -16 27 -2 -9
        pair intere . 33 -20 -1 -12
        pair intere de 7 -14 -13 20
        pair interv . -14 22 -3 -6
        pair is a -5 -6 -20 30
        pair is ful -5 18 -4 -9
        pair is it -100 -186 354 -69
        pair is now 142 -65 -13 -64
        pair is stil 252 -101 -65 -86
        pair is the -301 -42 213 130
        pair is there -52 -207 295 -37
        pair isn t 28 13 -10 -32
        pair it . -115 65 -57 107
        pair it ? -90 63 56 -29
        pair it al -20 -8 -5 34
        pair it and 0 14 -8 -7
        pair it be -19 26 8 -16
        pair it before -24 43 -5 -14
        pair it i 25 -27 -4 6
        pair it is 8 2 6 -17
        pair it was -4 -65 -33 102
        pair it would 1 -57 -16 71
        pair j ai 14 -28 36 -22
        pair j aime -5 -27 -7 39
        pair j aimera -20 -72 0 91
        pair j apele 18 -8 -7 -3
        pair j atend 187 -79 -14 -94
        pair j avai 25 4 -11 -17
        pair j etai 26 -32 -6 11
        pair j exige -7 13 -3 -4
        pair j habite -52 45 -21 27
        pair jamai . 141 -46 -17 -78
        pair jamai eu 183 -135 -11 -37
        pair jamai venu 37 -15 -3 -20
        pair jamai vu 5 -16 -5 16
        pair januar # -1 -14 -11 26
        pair janvie . -20 -4 0 24
        pair je cite 165 -29 -108 -28
        pair je compre -10 -15 -11 37
        pair je contes 354 -171 -92 -92
        pair je croi -136 97 -29 67
        pair je desire -38 115 -37 -40
        pair je dors -12 23 5 -16
        pair je fais -95 -12 76 30
        pair je join -47 91 -10 -35
        pair je l 486 -336 -127 -23
        pair je la -40 -12 7 45
        pair je le -5 0 -9 13
        pair je m -159 61 41 57
        pair je me -55 9 21 25
        pair je n 19 39 -35 -23
        pair je paye 15 -10 -4 -2
        pair je peux -61 55 65 -58
        pair je porte -41 63 3 -26
        pair je propos -19 -34 -45 98
        pair je reclam -109 163 -17 -37
        pair je refuse 23 -15 10 -18
        pair je reste 16 -25 16 -8
        pair je revien -6 -19 -1 26
        pair je sais -38 -14 -19 71
        pair je serai 14 -5 -3 -6
        pair je solici -87 184 -20 -77
        pair je sugere -50 -118 -14 181
        pair je suis -13 39 -19 -7
        pair je tenai -44 -67 -8 119
        pair je travai -37 24 25 -12
        pair je trouve 1 -11 -3 13
        pair je veux -105 164 23 -82
        pair je vien -1 8 9 -16
        pair je voudra -245 138 261 -154
        pair je voulai -304 -54 64 294
        pair jean . 22 15 -11 -25
        pair jean xiii -61 39 -21 42
        pair jeudi . 14 -16 1 0
        pair job . -34 -25 -3 61
        pair joint . -29 91 -27 -36
        pair jointe . -32 74 -17 -25
        pair jour . 29 29 -19 -39
        pair jour ? -22 -8 35 -5
        pair jour a 22 9 -2 -30
        pair jour apre 22 -2 -2 -17
        pair jour de 14 -23 -1 10
        pair jour et -33 36 -6 2
        pair jour la 18 -5 -2 -11
        pair jour on 66 -6 -48 -12
        pair jour ouvrab 132 -60 -39 -33
        pair journe . -35 -68 -9 111
        pair journe de 27 -19 -1 -7
        pair juilet . 161 -67 -32 -62
        pair juin . 64 8 -23 -49
        pair june . 14 0 -3 -11
        pair jusqu a -76 -122 211 -13
        pair just like -83 -67 41 110
        pair juste une -56 -47 22 81
        pair know if -8 -26 47 -12
        pair know whethe -8 -17 36 -11
        pair l a 27 -166 -39 177
        pair l abribu -46 69 -10 -13
        pair l aces 19 -1 -8 -10
        pair l acuse 104 -66 -9 -29
        pair l adrese -294 309 197 -212
        pair l afiche 249 -86 -18 -145
        pair l agente -14 -6 -2 22
        pair l ai 578 -234 -162 -183
        pair l aide -34 54 -11 -9
        pair l amende 94 -62 -7 -25
        pair l an 11 -14 3 1
        pair l ancien -12 -14 25 1
        pair l anee -78 15 -23 86
        pair l angle -24 38 -4 -10
        pair l ap -5 -10 -2 16
        pair l apre 5 -16 -5 16
        pair l apui 13 2 -4 -11
        pair l aquafo -7 -5 13 -1
        pair l aret -26 145 -28 -91
        pair l auto 189 -162 -8 -19
        pair l automn 120 -20 -17 -83
        pair l autre 126 -84 39 -81
        pair l avait -13 3 0 10
        pair l avez 179 -136 -10 -33
        pair l eau -32 13 2 17
        pair l ecocen -10 -23 -31 63
        pair l ecran -12 29 -4 -13
        pair l egout 1 11 10 -22
        pair l employ 124 -89 -38 3
        pair l empris 10 9 -2 -17
        pair l entree -29 83 -45 -9
        pair l entrep -39 70 -9 -22
        pair l enver -11 36 -9 -16
        pair l envoye -31 103 -51 -21
        pair l equipe -17 -37 -2 56
        pair l ereur 100 -48 -8 -44
        pair l est -4 41 -28 -9
        pair l ete 7 35 -20 -21
        pair l etude 61 -75 35 -21
        pair l evalua -12 -6 -1 19
        pair l halowe 158 -118 -10 -30
        pair l hiver -32 -6 31 7
        pair l horoda 53 -15 -4 -34
        pair l imeubl -37 60 -9 -15
        pair l ingeni 110 -50 -9 -51
        pair l inspec 52 -5 -48 0
        pair l instan -20 18 7 -5
        pair l intent 17 -8 -2 -7
        pair l ont 18 -28 -7 17
        pair l usine -35 30 -13 18
        pair la # -17 12 -21 25
        pair la . 29 -17 -17 5
        pair la ? -40 63 -1 -23
        pair la biblio -172 142 -19 49
        pair la boite 198 -81 -17 -99
        pair la bone -14 -3 -6 23
        pair la borne -58 109 -10 -41
        pair la carte -14 -14 33 -5
        pair la casern -38 19 -2 21
        pair la chambr -55 122 -38 -30
        pair la chause -110 160 -11 -39
        pair la chenil 41 -26 -12 -3
        pair la comi -28 -4 -1 33
        pair la coordo 68 -28 -3 -37
        pair la corde -28 56 -22 -6
        pair la cour -178 81 130 -33
        pair la dame -6 -12 0 18
        pair la dernie 52 -1 -3 -48
        pair la difere -20 -20 53 -13
        pair la faire -138 194 -102 46
        pair la file 203 -163 -82 42
        pair la gang -20 -18 -7 45
        pair la garder -84 117 -16 -17
        pair la garnot 28 -21 -1 -6
        pair la glace -59 27 -14 46
        pair la grate 16 -26 -11 21
        pair la je 14 5 -4 -15
        pair la la 30 -18 -2 -9
        pair la le 88 -38 -17 -33
        pair la letre 77 -41 -15 -21
        pair la licenc -54 87 4 -37
        pair la ligne 44 -22 17 -39
        pair la liste 0 -8 13 -5
        pair la lune 102 -65 -2 -36
        pair la madame 27 -54 11 15
        pair la main -18 -1 -2 22
        pair la maires -6 -5 -4 15
        pair la maison -9 0 16 -8
        pair la meme 59 7 -4 -62
        pair la mentio 248 -50 -151 -47
        pair la misere -32 7 36 -10
        pair la moitie 31 -20 -2 -9
        pair la neige 30 -1 -9 -20
        pair la nouvel -115 68 -42 89
        pair la nuit -11 41 16 -46
        pair la on 41 -30 -3 -8
        pair la patino -77 34 92 -48
        pair la peine -99 -91 -11 200
        pair la pele 0 -12 -13 25
        pair la person 6 -28 -1 23
        pair la piscin -4 -15 12 7
        pair la piste -18 3 -3 18
        pair la place 26 -5 -6 -15
        pair la plaque -29 51 -14 -8
        pair la police -7 17 -5 -5
        pair la pousie -14 16 -2 0
        pair la prepos -38 -27 -14 79
        pair la procha -307 -128 433 1
        pair la quatri 33 -17 -3 -13
        pair la questi -22 61 -28 -11
        pair la remorq -2 14 -2 -10
        pair la repart -15 -13 -1 29
        pair la repons 62 -30 -50 18
        pair la respon 69 -42 -5 -22
        pair la rivier -25 -26 -6 57
        pair la rue 27 -12 0 -16
        pair la ruele -32 52 -1 -20
        pair la saint 229 -193 19 -56
        pair la seance 6 27 -11 -22
        pair la semain 18 15 -34 1
        pair la seule 45 -12 -7 -26
        pair la spa -3 -21 -5 29
        pair la subven -14 -3 28 -11
        pair la tablet 66 -29 -4 -34
        pair la tempet -113 168 -22 -33
        pair la veile 247 -137 -20 -90
        pair la vignet -19 -15 19 15
        pair la vile 8 27 -7 -28
        pair la visite -159 -13 -30 202
        pair lachez pas -83 -123 -7 213
        pair laise des -15 25 -2 -9
        pair laise la 203 1 -59 -145
        pair laise les 358 -198 -32 -128
        pair laise ses -45 80 -12 -23
        pair laise un 19 -34 -28 43
        pair laisez faire -107 -122 -27 256
        pair landlo refuse -11 30 -15 -3
        pair last night -23 29 -23 16
        pair le # 41 27 -18 -51
        pair le . -13 20 -3 -4
        pair le bac -369 2 362 6
        pair le bar -26 41 -3 -12
        pair le bebe -65 -29 27 67
        pair le bouton 4 18 -2 -20
        pair le bureau 198 -60 -27 -111
        pair le bus -1 -6 15 -7
        pair le camion 119 -148 -65 94
        pair le chanti -20 -6 4 22
        pair le chaufe 14 -28 -17 30
        pair le cherch -15 77 -42 -19
        pair le coin -60 2 -6 65
        pair le comi 243 -61 -25 -157
        pair le compte -1 15 -6 -7
        pair le concie -10 19 -4 -6
        pair le conten -10 17 -2 -5
        pair le contes -19 -12 34 -3
        pair le contre 47 -56 -6 15
        pair le courie -8 -33 -3 44
        pair le delai -1 -46 65 -19
        pair le deneig -24 -38 22 40
        pair le deuxie 139 -73 -6 -60
        pair le dimanc -196 241 30 -75
        pair le dire -45 -8 -2 55
        pair le dis 44 -39 -2 -4
        pair le dosier 0 -14 -21 35
        pair le droit -21 -3 40 -16
        pair le faire 31 10 14 -55
        pair le fait 3 -21 -13 32
        pair le feu -18 -12 7 23
        pair le fose 14 33 -40 -7
        pair le gars 34 2 15 -51
        pair le gaz -28 82 -18 -36
        pair le jeune 6 -13 -10 16
        pair le jour -9 16 -2 -5
        pair le lampad -110 91 -28 47
        pair le lendem 166 -155 8 -19
        pair le locata -59 71 -2 -10
        pair le lundi -37 -34 14 56
        pair le mauvai 71 -43 -4 -24
        pair le meme 181 -25 -21 -136
        pair le monde -16 8 -4 12
        pair le mur 25 4 -3 -27
        pair le nez 100 -72 -3 -25
        pair le nom -24 -84 87 21
        pair le nouvea -124 -133 -69 326
        pair le numero -113 -27 152 -12
        pair le paneau 58 -33 -5 -20
        pair le papier -19 26 19 -25
        pair le parc -67 125 -23 -35
        pair le pare 14 -24 -4 15
        pair le permi -51 86 -45 10
        pair le petit -63 -55 -8 127
        pair le plan 58 -22 -26 -9
        pair le plombi 6 23 -22 -6
        pair le pont -57 79 -75 53
        pair le premie 55 9 -11 -53
        pair le prepos 94 -79 -9 -6
        pair le printe -53 3 -22 73
        pair le propri -113 80 -9 41
        pair le recu 92 -47 -11 -35
        pair le reglem -9 -6 22 -7
        pair le releve 39 -17 -2 -20
        pair le rembou 34 -17 -5 -12
        pair le remetr 17 -7 -3 -7
        pair le repart 163 -36 -5 -123
        pair le sache -155 -71 -28 254
        pair le samedi -72 -30 96 6
        pair le secteu -17 -25 69 -27
        pair le servic 146 -62 -23 -60
        pair le signal -7 29 -5 -17
        pair le soir -5 -11 -4 20
        pair le sous 174 -63 -7 -104
        pair le survei 25 -29 -3 7
        pair le system 42 -7 -2 -33
        pair le techni 12 -23 0 11
        pair le transp -7 -17 -1 24
        pair le trotoi -44 55 18 -30
        pair le trou 168 -219 -27 79
        pair le vent -119 189 -27 -44
        pair le voisin 21 -15 -3 -3
        pair left . 71 -48 -3 -20
        pair left the 6 -13 -3 11
        pair lendem . 256 -126 -26 -103
        pair les . 16 41 -19 -38
        pair les a 27 -5 -9 -14
        pair les auto -12 0 -4 16
        pair les bacs 27 -33 1 6
        pair les char -100 49 6 45
        pair les couleu -13 -24 35 1
        pair les deux 20 22 -25 -17
        pair les eboueu 2 -25 -5 29
        pair les enfant -9 16 -35 28
        pair les epaule 163 -48 -32 -83
        pair les fete -10 -5 -3 18
        pair les feuile 14 -9 4 -9
        pair les fins -8 2 -18 24
        pair les gens -19 24 -6 1
        pair les heure -8 -75 100 -17
        pair les lampad -15 -56 63 8
        pair les ligne -17 24 -8 1
        pair les nouvea -9 -18 -6 32
        pair les nouvel -130 -208 -15 353
        pair les parc -35 -23 59 -1
        pair les parent -47 66 -16 -4
        pair les petit 36 -1 -5 -30
        pair les plan -1 35 -12 -22
        pair les rues 69 -42 -15 -11
        pair les sacs -7 14 8 -16
        pair les soir -4 52 -24 -24
        pair les taxe -47 -26 2 72
        pair les travau -117 8 92 17
        pair les troi 34 -13 -3 -18
        pair les yeux -2 -4 -9 14
        pair leter . 194 -109 -14 -71
        pair letre . 112 -79 -15 -17
        pair lien vers -2 -9 13 -2
        pair ligne . 55 -26 -4 -25
        pair like a -17 4 -15 28
        pair like to -147 273 46 -173
        pair liste d -12 34 -10 -12
        pair liste des -40 -203 297 -55
        pair livre que 80 -23 -3 -53
        pair locata d -36 46 -4 -6
        pair locata du -78 108 -11 -19
        pair lodge a -9 18 -2 -7
        pair lol . -7 -18 -6 31
        pair long does -9 -32 49 -9
        pair lot . -75 -2 -4 81
        pair lui a 491 -181 -246 -64
        pair lui avait -4 21 4 -20
        pair lui dit 172 -75 -9 -88
        pair lui en -32 47 -5 -10
        pair lumier . 33 -38 -4 9
        pair lumier du -30 17 -9 22
        pair lumier qui -60 93 -7 -26
        pair lundi person 54 -46 -3 -5
        pair m a 118 -150 -164 196
        pair m aprend 73 -43 -5 -26
        pair m avait 9 39 -42 -7
        pair m avez 90 -53 -14 -23
        pair m dit 24 -17 -1 -6
        pair m en -5 35 -9 -21
        pair m est -7 -5 -1 13
        pair m etre 66 -36 -6 -25
        pair m expliq 8 -46 35 4
        pair m inscri -110 296 -153 -33
        pair m ont 436 -226 -43 -167
        pair m ordone 73 -31 -8 -35
        pair m told 141 -47 -72 -22
        pair ma boite -2 19 -7 -10
        pair ma carte 15 -10 19 -24
        pair ma cave 26 -15 -1 -10
        pair ma clotur -25 17 0 8
        pair ma cour -31 110 -53 -26
        pair ma demand 122 -159 -22 58
        pair ma dit 105 -78 -2 -25
        pair ma file 3 11 -15 1
        pair ma journe -15 -22 -2 40
        pair ma letre 60 -23 -3 -34
        pair ma marche 19 -17 -8 6
        pair ma plaint -9 -70 -7 86
        pair ma plate 22 -13 -2 -7
        pair ma suspen -83 112 -6 -23
        pair ma voisin 51 -24 -4 -23
        pair mai . 205 -127 -19 -59
        pair mail is 5 18 -4 -19
        pair main . 3 -49 -7 53
        pair mainte . 64 -33 -14 -17
        pair mais c 6 -9 -14 17
        pair mais ca -89 53 -24 60
        pair mais il -78 1 -26 103
        pair mais j -83 123 -39 -1
        pair mais je -164 -3 -22 189
        pair mais on -23 -4 -8 35
        pair maison ? -10 -18 32 -4
        pair maison a 1 -27 -11 38
        pair maison et -10 -45 65 -10
        pair malade . -44 22 37 -15
        pair man in 27 -6 -7 -13
        pair manque de 206 -85 -14 -107
        pair marche . 103 -53 -9 -41
        pair marche pas 62 -41 -4 -17
        pair mars . -4 27 -7 -16
        pair matin . 13 -17 -10 14
        pair matin et -25 30 -9 4
        pair matin y -87 21 15 52
        pair mauvai adrese 42 15 -15 -43
        pair may . 257 -34 -192 -31
        pair mayor s 33 -17 -3 -12
        pair me . 85 -13 -22 -50
        pair me demand 218 -251 71 -38
        pair me dire 61 -24 -18 -19
        pair me dit -28 48 70 -91
        pair me dite 381 -321 -9 -52
        pair me in 65 -58 22 -29
        pair me l -8 18 -7 -3
        pair me reclam 134 -104 -8 -22
        pair me rembou -22 53 -13 -18
        pair me repond 24 -19 12 -17
        pair me suis -5 -7 -2 14
        pair me to 157 -84 -21 -52
        pair merci . -203 -17 107 114
        pair merci a -57 -49 -20 126
        pair merci beauco 9 -10 17 -16
        pair merci d -17 31 17 -31
        pair merci de 7 9 -1 -14
        pair mere . -68 102 -11 -24
        pair mere a 9 37 -27 -19
        pair mere en 57 -41 -3 -13
        pair merite d -118 -21 -2 141
        pair mes enfant 88 -20 -6 -61
        pair mes troi -12 41 -4 -25
        pair mes vieux -10 46 -71 35
        pair mes yeux -97 72 -30 54
        pair mesage . 278 -89 -28 -162
        pair mesure . 17 -1 -1 -15
        pair mesure le 27 -9 -11 -7
        pair metre a -11 39 -9 -19
        pair metre la -18 -40 11 47
        pair midle of 76 -36 -5 -35
        pair mieux . -61 -147 -38 247
        pair mieux que -22 -20 -7 49
        pair minute . 114 -18 -32 -63
        pair minute d 143 -29 -9 -105
        pair minute de 56 -16 -2 -38
        pair module de -12 22 -2 -9
        pair moi . 39 29 -49 -19
        pair moi a 10 -18 -3 11
        pair moi et 6 -20 33 -19
        pair moi j -30 -4 -17 50
        pair moi qui -19 -12 -6 37
        pair mois ? -17 7 18 -8
        pair mois de 21 -8 -2 -12
        pair mois plus 92 -65 -3 -24
        pair mois que 56 -36 -2 -18
        pair mon auto -41 -50 98 -7
        pair mon avis -23 9 -27 41
        pair mon bac 56 28 -87 3
        pair mon bos 70 -38 -12 -19
        pair mon char 34 -1 -8 -24
        pair mon dosier -7 -16 29 -5
        pair mon evalua 71 -35 -24 -12
        pair mon fils -23 -20 28 15
        pair mon garcon -31 80 -16 -33
        pair mon gout -16 -50 -5 71
        pair mon nom -13 55 -31 -11
        pair mon numero -76 160 -6 -78
        pair mon opinio -14 -20 -6 39
        pair mon permi 19 -7 -3 -8
        pair mon propri -75 34 -10 50
        pair mon signal -22 13 -5 14
        pair mon teleph 7 27 -30 -4
        pair mon terain -7 14 5 -11
        pair mon vehicu 23 -12 -4 -7
        pair mon voisin -112 98 59 -45
        pair monde . 12 -43 -16 47
        pair monsie de 21 -17 -29 25
        pair montre . 76 -47 -5 -23
        pair mornin . -155 180 -14 -11
        pair mort dans 71 -48 -17 -6
        pair mort sur -39 45 2 -8
        pair munici . -13 -62 88 -13
        pair mur . 394 -191 -69 -134
        pair mur de 61 52 -14 -99
        pair my drivew -108 -37 -15 160
        pair my husban 68 -34 -11 -23
        pair my kitche -12 19 -3 -4
        pair my lawn -11 -7 -4 21
        pair my neighb -139 250 -45 -66
        pair my reques 58 -33 -3 -21
        pair my son -15 11 -14 18
        pair n a 252 -74 5 -183
        pair n ai 46 19 -31 -34
        pair n arive -35 170 -124 -11
        pair n avait -5 13 -1 -7
        pair n est 215 -57 -3 -155
        pair n etait 29 -7 -5 -18
        pair n existe 29 -15 -2 -12
        pair n import -35 1 -2 36
        pair n ont 143 -37 -26 -81
        pair name on 2 -29 -2 28
        pair ne fait -26 23 -2 5
        pair ne pas -8 -19 -2 29
        pair ne pase -9 25 -3 -13
        pair ne sais -86 77 118 -109
        pair ne veut -25 -28 -26 79
        pair ne voit -59 -23 -9 91
        pair near the -40 6 -15 49
        pair need a -36 64 47 -75
        pair need un -20 183 -25 -139
        pair neige . 336 -171 -16 -149
        pair neige dans -76 127 -8 -44
        pair neige de -6 -6 13 -2
        pair neighb s -1 14 -7 -6
        pair neuf . -38 24 -15 29
        pair neuve . -61 23 -19 57
        pair next . 41 -18 -5 -18
        pair next week 51 -3 -15 -33
        pair nez . 77 -11 -20 -46
        pair nid de -6 25 -5 -14
        pair no show 50 -27 -4 -18
        pair nobody caled 92 -29 -9 -55
        pair nobody can -6 14 -3 -6
        pair nobody ever 13 -8 -2 -3
        pair noel . 89 -50 -9 -30
        pair noir . -27 31 5 -9
        pair noir come 26 10 -25 -11
        pair nom . 5 36 -17 -24
        pair non coupab -52 61 24 -33
        pair noon . 0 59 -18 -40
        pair normal ? -18 -15 43 -10
        pair not . 33 -9 -7 -17
        pair note . 122 -42 -66 -14
        pair note coach -31 -1 36 -4
        pair nothin . 135 -44 -8 -84
        pair notre dame -27 21 24 -18
        pair nous a 21 -27 -14 19
        pair nous aimeri -22 106 -11 -73
        pair nous autre 62 -54 -5 -4
        pair nous avait -11 22 -1 -10
        pair nous l 31 -21 2 -12
        pair nous on 35 -18 -2 -14
        pair nous some 46 3 -34 -15
        pair nous souhai -11 -60 88 -17
        pair nous venon -18 20 5 -7
        pair nouvel lumier -20 -78 -5 103
        pair novemb . -1 -22 -1 24
        pair novice team -31 -1 36 -4
        pair now . -93 141 -25 -24
        pair now i 83 -47 -8 -28
        pair nuit . -17 17 5 -6
        pair nuit ? -10 -29 52 -13
        pair number . 2 22 -14 -11
        pair numero # -12 43 -10 -21
        pair numero de -96 73 118 -95
        pair objet compte -17 0 2 15
        pair obteni un -41 81 -33 -7
        pair ocupe de -18 20 9 -11
        pair odeur . 18 -2 -9 -7
        pair of his 19 -5 -3 -10
        pair of ice -9 -1 -15 24
        pair of my -2 32 -16 -14
        pair of novice -31 -1 36 -4
        pair of the 2 24 3 -28
        pair oficer . -13 34 -4 -17
        pair on a 158 -108 -10 -41
        pair on avait 268 -170 -11 -86
        pair on devait 42 -22 -3 -17
        pair on devrai -203 -180 -19 402
        pair on en 16 4 -11 -9
        pair on est 65 -38 -50 23
        pair on her 56 -19 -8 -30
        pair on his -27 -7 -12 45
        pair on hold 32 -11 -7 -14
        pair on l -11 17 -12 7
        pair on la -81 53 45 -17
        pair on le -28 58 -10 -20
        pair on les 13 -7 5 -11
        pair on lui 283 -115 -206 38
        pair on m 687 -185 -302 -200
        pair on me 1185 -756 -159 -270
        pair on n 42 1 -8 -35
        pair on ne -78 6 -12 84
        pair on nous 16 -14 0 -2
        pair on our 22 15 -21 -16
        pair on parle 74 -57 -17 -1
        pair on peut -92 -279 86 285
        pair on pour -13 -13 39 -13
        pair on s 20 -11 -7 -1
        pair on saturd -113 42 -40 111
        pair on se -19 -7 10 16
        pair on the 2 35 -14 -23
        pair on viene -40 56 -4 -12
        pair on vient -9 -3 -2 15
        pair on voit -25 9 -6 22
        pair one . 16 0 -3 -13
        pair one of -36 54 -13 -6
        pair one on -60 108 41 -89
        pair ont coupe 138 -92 -9 -37
        pair ont jamai 129 -62 -12 -55
        pair ont le -60 21 10 29
        pair ont travai -40 -41 -5 86
        pair orange il 49 -49 -8 8
        pair ou a -50 -162 253 -42
        pair ou c -53 -70 151 -28
        pair ou est -38 7 54 -23
        pair ou je 11 -15 9 -5
        pair ou l -48 -14 75 -14
        pair ou la -3 -24 34 -7
        pair ou le -102 4 239 -140
        pair ou on -3 -17 24 -4
        pair ou peut -4 -35 60 -21
        pair ou s 2 -12 14 -4
        pair ou un -92 42 81 -31
        pair ou une -16 -10 43 -17
        pair oublie . 281 -204 -23 -54
        pair oublie ma 22 5 -7 -20
        pair oui . 13 -22 39 -30
        pair out . -28 18 -9 18
        pair ouvert en 17 -16 3 -4
        pair ouvert et -51 66 -2 -13
        pair ouvert sur 30 -18 1 -13
        pair ouvrab . 132 -60 -39 -33
        pair ouvrir un -90 110 51 -72
        pair p m -8 25 -3 -14
        pair pad . -18 -16 1 32
        pair par ecrit 225 -106 -17 -103
        pair par ereur -177 266 -64 -25
        pair par la 19 4 -7 -16
        pair par le -6 14 -1 -6
        pair par les 14 -13 4 -5
        pair par tere 62 -30 -9 -22
        pair par une 97 -74 -4 -19
        pair par vos 221 -134 -16 -70
        pair par votre -23 50 -4 -23
        pair parait que 210 -72 -68 -70
        pair parc canin -36 -36 24 47
        pair parc est -19 52 -5 -27
        pair parc pie -38 121 -62 -21
        pair parce qu 80 3 -40 -43
        pair parce que 158 -164 -41 46
        pair pareil . 72 21 -15 -79
        pair parfai . -10 -8 -1 19
        pair parle a 15 -5 -2 -9
        pair parle au 13 -4 -3 -6
        pair parle de 148 -47 -18 -83
        pair parler . -28 42 -1 -13
        pair parler au 194 -48 -46 -101
        pair parti . 45 -26 -2 -17
        pair partie avec 142 -63 -14 -65
        pair partir de -192 13 339 -159
        pair partou . -4 31 -9 -17
        pair partou dans -18 49 -19 -12
        pair pas . -22 -24 -14 59
        pair pas d -13 11 -2 4
        pair pas dans 38 -23 -3 -12
        pair pas de 14 4 -8 -10
        pair pas deneig 111 -69 -21 -21
        pair pas encore -76 193 -98 -19
        pair pas ete 146 -61 -32 -53
        pair pas fait 25 -19 -1 -6
        pair pas je 68 -34 -3 -31
        pair pas l -1 25 1 -25
        pair pas la -23 -9 -8 40
        pair pas le 48 -54 63 -57
        pair pas regard 44 -8 -4 -32
        pair pas si -53 66 7 -20
        pair pas son -64 -11 -11 86
        pair pas un 63 -37 -39 14
        pair pas une 42 -32 -16 5
        pair pas venu 66 -27 -3 -36
        pair pase . -13 12 7 -7
        pair pase a 139 -58 -19 -62
        pair pase devant 53 -1 -12 -39
        pair pase en 242 -71 -128 -43
        pair pase il 18 -1 -2 -15
        pair pase la -11 -3 -4 18
        pair pase le -19 12 25 -18
        pair pase plus -54 116 -12 -50
        pair paser au -24 21 18 -15
        pair paser bien -25 -22 -3 51
        pair patien . 25 -23 -17 15
        pair paye pour 21 2 -2 -22
        pair payer . 49 -30 -6 -13
        pair payer pour -15 23 -1 -7
        pair peine . -38 39 8 -9
        pair peine d -6 -14 -2 22
        pair pendan que 82 4 -27 -59
        pair pensai que -26 36 -2 -8
        pair perdu ma 0 25 -2 -23
        pair permi . 8 147 -49 -106
        pair permi ? -58 75 -5 -13
        pair permi de -11 -81 85 7
        pair permi pour -53 190 -58 -79
        pair permit . -15 13 20 -18
        pair permit for -21 55 -17 -17
        pair person . 85 34 -28 -91
        pair person est 39 -5 -22 -12
        pair person n 238 -164 -15 -59
        pair person ne 200 -99 -22 -79
        pair petit bac -1 14 -12 -1
        pair peur pour -43 27 -2 17
        pair peut etre -12 -61 49 25
        pair peut il -38 -117 168 -13
        pair peut on -31 -183 325 -112
        pair peut pas 16 -8 -2 -6
        pair peut paser -19 127 -71 -37
        pair peut tu -42 136 -62 -32
        pair peut venir -22 234 -180 -32
        pair peux plus -20 47 -8 -19
        pair photo . -17 -8 0 25
        pair photo de 19 -5 -2 -12
        pair photo et -8 30 -7 -14
        pair pictur book -14 6 -4 12
        pair pie xii -38 121 -62 -21
        pair pis il 25 2 -3 -24
        pair pis la 263 -154 -18 -91
        pair pis le 46 30 -36 -40
        pair pis moi 43 -19 -1 -22
        pair pis si -32 6 39 -13
        pair pis vous 45 -26 -5 -14
        pair piscin . -9 51 -7 -35
        pair place a -60 88 -10 -17
        pair plaide non -52 61 24 -33
        pair plaint contre 16 52 -1 -67
        pair plaint de 136 -47 -26 -63
        pair plaint le -33 -13 16 30
        pair plan de -2 17 -13 -1
        pair planch . 16 -8 -2 -6
        pair plante a -22 61 -28 -11
        pair plante la 31 -14 -2 -15
        pair plaque d -28 40 -4 -8
        pair plate . 8 11 -2 -18
        pair plate bande 22 -13 -2 -7
        pair please . -2 -148 -3 153
        pair please have -33 164 -23 -108
        pair please put -7 69 -4 -58
        pair please send -15 95 -20 -60
        pair plus . -49 112 -31 -32
        pair plus d -103 36 -21 88
        pair plus pour -5 -4 -7 16
        pair plus tard 63 -68 11 -5
        pair plus vite -11 43 -8 -24
        pair plutot qu -60 -188 -17 265
        pair plutot que -82 88 -3 -3
        pair pompie ont -14 0 -1 16
        pair port . -99 92 81 -73
        pair porte plaint -8 19 0 -11
        pair porter plaint 23 12 -1 -34
        pair pose . 14 -13 -2 1
        pair pose une -17 -11 -23 50
        pair poser une -49 77 2 -30
        pair posibl de -104 145 -12 -30
        pair poteau de -7 -6 20 -7
        pair pour # 452 -244 -77 -131
        pair pour avoir 46 -27 7 -26
        pair pour contes -76 -34 113 -3
        pair pour depose -9 -6 36 -21
        pair pour des 6 45 -43 -9
        pair pour juin -12 -1 15 -2
        pair pour l -41 13 31 -4
        pair pour la 38 -18 -32 13
        pair pour le -12 -17 28 0
        pair pour les -161 -33 18 176
        pair pour mes -63 63 -10 10
        pair pour nous 21 -5 -5 -10
        pair pour qu -18 5 -3 16
        pair pour qui 27 2 -11 -18
        pair pour rien 28 -42 27 -12
        pair pour sa -105 79 -9 35
        pair pour savoir -5 -6 13 -3
        pair pour son 4 63 8 -75
        pair pour troi 51 -26 -9 -16
        pair pour un -5 -5 17 -7
        pair pourie vous -526 546 184 -205
        pair pouse sa -39 63 -5 -19
        pair pouvez vous -229 771 -130 -412
        pair prelev preaut -8 20 2 -14
        pair premie apel -43 67 -3 -21
        pair premie demand -24 50 -11 -14
        pair premie fois -23 -35 4 53
        pair prend tu -30 -38 95 -27
        pair prepos a 24 -69 -10 56
        pair pres de -8 29 -7 -14
        pair pres du -16 34 -1 -17
        pair prese . -37 45 3 -11
        pair presen . 13 -45 41 -10
        pair presen et 17 -10 -1 -6
        pair preten que 27 -27 18 -18
        pair printe . -165 -15 -26 207
        pair printe le 48 -26 -3 -18
        pair priori . 28 -14 -2 -12
        pair pris sa -19 -14 -3 37
        pair pris un 38 -10 -2 -26
        pair pris une 54 -32 -1 -21
        pair prive du -30 44 -3 -11
        pair proble . 37 -22 3 -19
        pair procha . -70 -32 -39 142
        pair procha seance -24 -36 88 -28
        pair proche de -60 5 6 49
        pair progra de -27 0 49 -22
        pair promi un -12 20 -3 -6
        pair proof of 13 -3 -2 -8
        pair propre . -93 -60 -39 193
        pair propri a -33 -48 -5 86
        pair propri du -16 26 -3 -7
        pair propri ne -46 71 25 -50
        pair public . -24 36 -3 -9
        pair puis je -86 253 -142 -24
        pair puis la 101 -35 -5 -61
        pair puis le 28 -10 -30 12
        pair put the -142 95 27 20
        pair put up -26 53 -7 -21
        pair qu ele 183 -168 -81 65
        pair qu est -32 110 -62 -16
        pair qu il 32 -51 15 4
        pair qu ils 14 11 -3 -22
        pair qu on -39 10 -29 58
        pair qu un -48 152 -76 -28
        pair qu une -14 8 -14 20
        pair quand . -14 5 14 -6
        pair quand ? -58 -21 105 -26
        pair quand ca 30 -14 -5 -11
        pair quand j 41 -10 -19 -12
        pair quand la -1 -12 14 0
        pair quand le -130 -16 162 -16
        pair quand on -51 59 24 -32
        pair quaran minute 58 -9 -2 -47
        pair quarti . -48 -64 -70 183
        pair quatre fois 26 -9 -2 -15
        pair que c 29 -117 46 43
        pair que ce -10 -16 21 4
        pair que de -22 -6 0 28
        pair que j 11 -3 -27 19
        pair que je 7 -7 -15 15
        pair que l -16 -12 -2 31
        pair que la -25 57 -13 -19
        pair que le -40 -93 72 61
        pair que mon 59 -30 -15 -14
        pair que non 15 -10 9 -13
        pair que person 27 -16 -2 -10
        pair que quelqu -189 177 -17 28
        pair que sa -53 10 -6 49
        pair que ses 122 -42 -12 -69
        pair que si -1 23 -18 -4
        pair que son -10 4 -10 16
        pair que tout 33 -42 -7 15
        pair que vos 29 16 -25 -20
        pair que votre 194 -40 -72 -82
        pair que vous 18 -13 -1 -4
        pair quel age -46 -28 98 -24
        pair quel est -27 -31 83 -25
        pair quele date -22 -26 65 -17
        pair quele distan -3 -26 31 -2
        pair quele heure 27 -214 362 -175
        pair quele sont -9 -10 26 -7
        pair quelqu chose -51 83 18 -50
        pair quelqu un 61 95 -102 -54
        pair qui ? 58 -35 -13 -10
        pair qui a -18 -24 -5 47
        pair qui est -55 40 13 2
        pair qui j 69 -33 -21 -15
        pair qui me -28 -42 -2 72
        pair qui ont -36 -27 15 49
        pair qui pase 14 -9 -1 -5
        pair qui pend -15 38 -9 -14
        pair qui s -37 -7 39 4
        pair qui se 18 2 -9 -11
        pair quick questi -17 -32 57 -8
        pair quoi . -264 158 223 -116
        pair quoi ? 29 -17 -5 -6
        pair quoi au 10 12 -6 -15
        pair quoi la -26 -17 51 -8
        pair racroc . 148 -95 -13 -40
        pair radio . 29 -35 29 -22
        pair raison . 22 -15 -7 0
        pair ramase . 1 13 -6 -8
        pair ramase un -9 31 -10 -13
        pair ramase une 18 4 -2 -20
        pair rang saint -84 124 -18 -22
        pair rapele . 9 -22 -3 16
        pair rapele le -64 -12 53 23
        pair rapele pour -43 -72 -10 125
        pair raport d -12 45 -11 -21
        pair receiv a 4 -13 11 -2
        pair reclam # -18 41 -7 -16
        pair reclam . -82 122 -13 -27
        pair reclam la -80 144 -48 -16
        pair recu . 92 -63 50 -79
        pair recu de 31 0 -8 -22
        pair recu mon -72 25 -12 59
        pair refect de -41 -41 94 -12
        pair refoul d -40 46 -2 -4
        pair refuse a 116 -61 -8 -47
        pair refuse d 13 -6 -2 -5
        pair refuse de 11 27 0 -38
        pair refuse parce 121 -18 -6 -96
        pair refuse sans 64 -33 -20 -11
        pair refuse to -14 58 -27 -18
        pair regle . -50 -13 -16 79
        pair regle en -162 -70 -8 241
        pair remarq . -90 -14 -5 108
        pair rembou de 47 -14 -10 -23
        pair remerc . -94 -61 -25 180
        pair remerc de 178 -62 -5 -111
        pair remetr . -15 28 -21 8
        pair remi . -34 -18 -6 57
        pair rempli . -12 32 -8 -13
        pair rendue a 67 -55 -9 -2
        pair repare . -35 82 -16 -31
        pair repart . -52 -27 -4 84
        pair repart avec 15 -5 -1 -9
        pair repart sans 27 -9 -1 -17
        pair repond que 312 -146 -66 -100
        pair repons . 112 -7 -4 -101
        pair repons du -17 -6 -1 25
        pair reserv devant 10 -14 8 -5
        pair reserv en 171 -47 -77 -47
        pair reside . -1 14 -6 -7
        pair restau . -46 -63 -16 126
        pair reste a -29 22 19 -13
        pair retard de 30 14 -6 -38
        pair retard sur 30 -19 -15 5
        pair retour d 130 -26 -5 -98
        pair retour de -39 88 -19 -30
        pair revien pas -40 -10 -2 52
        pair revien sur -1 -17 -7 25
        pair rien . 164 -38 15 -141
        pair rien a -11 -6 -3 20
        pair rien d -255 -150 -89 493
        pair rit de -14 19 -1 -5
        pair rivera . -8 23 -5 -10
        pair roled her 38 -9 -9 -20
        pair rouge . 57 -20 -6 -31
        pair royale . -27 82 -28 -27
        pair ruban . 13 -5 0 -8
        pair rue ? 32 -24 -3 -6
        pair rue a 50 -58 -7 15
        pair rue depui -26 39 -3 -10
        pair rue du -22 44 -17 -6
        pair rue est -42 46 10 -14
        pair rue fusey -16 23 -3 -5
        pair rue hart -9 20 -5 -6
        pair rue il -34 9 -2 28
        pair rue le -65 7 16 43
        pair s a -250 -2 -97 348
        pair s due -84 -82 -16 181
        pair s en 3 -1 -34 32
        pair s est -27 90 -21 -41
        pair s il -434 334 238 -138
        pair s inscri -4 -143 149 -2
        pair s note -62 7 63 -8
        pair s ocupe -44 -39 110 -27
        pair s the -7 -8 22 -7
        pair sa musiqu -95 115 1 -21
        pair sa neige -144 213 -19 -51
        pair sa rue -71 17 13 42
        pair sac . -27 33 -4 -2
        pair sache . -111 -59 -29 199
        pair sacs de -2 26 -3 -22
        pair said i 89 -6 -2 -81
        pair said the 19 -6 -4 -9
        pair saint jean 96 -77 8 -28
        pair sainte cecile -54 6 9 38
        pair sais pas -63 74 -36 24
        pair sais que -19 -15 -3 38
        pair samedi . 11 -9 -17 15
        pair samedi ? -147 1 176 -30
        pair sans eau 69 -11 -2 -56
        pair sans l 222 -156 -22 -44
        pair sans la -13 -20 -3 36
        pair sans me 87 -47 -8 -32
        pair sans permi -40 63 -9 -14
        pair sans qu 0 -17 -5 23
        pair sans que 43 -26 -6 -11
        pair sans repons 21 -7 -8 -6
        pair sans s 90 -74 -4 -11
        pair sans un 49 -29 -4 -16
        pair satisf . -46 -42 146 -58
        pair savoir coment -5 -9 18 -5
        pair savoir dans -11 -8 25 -6
        pair savoir s -2 -27 31 -1
        pair savoir si -137 -141 344 -66
        pair saw me 61 -28 -8 -24
        pair says a -10 16 -2 -4
        pair says he 15 -5 -4 -7
        pair says it 33 -9 -2 -22
        pair says the 6 -16 -8 18
        pair schedu . 43 -7 -3 -33
        pair se fait -96 52 88 -45
        pair seance du -14 -4 41 -24
        pair secteu ? -40 -29 81 -13
        pair selon l 37 -10 -7 -21
        pair semain . 2 -15 14 -1
        pair semain ? -17 -7 1 23
        pair semain d 0 -72 -11 83
        pair semain de 15 -19 0 3
        pair semain pour -8 -9 -1 19
        pair send a -46 -134 205 -25
        pair send me -42 99 -17 -39
        pair send somebo -46 97 -16 -35
        pair sent le -6 19 -4 -9
        pair serait il -91 159 -46 -22
        pair serait la -108 -54 -12 174
        pair servic . -14 -3 -5 22
        pair servic de 122 -42 -19 -61
        pair seul . 25 -15 -10 0
        pair seulem pour -102 -54 18 138
        pair she has -4 14 -2 -9
        pair she said -48 -2 -3 53
        pair she was -28 7 -3 23
        pair si c 1 11 34 -47
        pair si je -7 12 31 -36
        pair si la 108 -88 1 -21
        pair si le 37 -30 2 -9
        pair si les -4 -13 28 -10
        pair si on -8 -35 58 -15
        pair si oui -8 -27 47 -12
        pair si posibl -21 31 8 -17
        pair si un -54 43 38 -27
        pair si une -8 28 0 -20
        pair side of 55 -48 16 -23
        pair sidewa . -106 113 -13 6
        pair signal . -16 8 -4 12
        pair signal en 110 -56 -14 -40
        pair signe . 14 -7 -1 -5
        pair since the 19 -11 -2 -6
        pair six . 26 16 -11 -31
        pair skatin . -19 13 9 -3
        pair slow down 32 30 -31 -31
        pair so i 17 5 -5 -17
        pair so that -10 33 -12 -10
        pair soir . -14 33 -10 -8
        pair sol . 6 16 -6 -16
        pair some en 80 -60 -8 -11
        pair someon to -8 36 -7 -20
        pair someth . -31 70 -24 -15
        pair son bac -123 48 71 3
        pair son bos -16 -12 -7 35
        pair son celula 20 -11 -2 -6
        pair son cheque 79 -25 -11 -44
        pair son consta 0 16 -16 0
        pair son dosier -13 -19 57 -25
        pair son secteu -42 -54 109 -13
        pair sont les -23 -19 54 -12
        pair sont ouvert 30 -25 20 -26
        pair sont pase 143 -25 -16 -102
        pair sont trop -39 -77 -9 124
        pair soon . 89 -28 -8 -53
        pair sorti a 83 -44 -20 -19
        pair sory . 53 -21 -12 -21
        pair souhai un -90 186 -34 -61
        pair sous # 44 -18 -5 -21
        pair sous traita 49 -22 -2 -24
        pair state racoon -40 -45 32 53
        pair state she -127 -83 89 121
        pair state the -128 -12 -25 166
        pair statio munici -23 15 -11 18
        pair sticki out -19 33 -3 -10
        pair stop . 13 -7 -2 -5
        pair stop on -5 17 -8 -4
        pair street . 3 18 -5 -16
        pair street light -16 27 -3 -8
        pair street was 30 -19 -4 -8
        pair subjec figure -19 13 9 -3
        pair subjec pickle -18 -15 -1 34
        pair subjec the -29 -7 3 34
        pair subven pour -16 -1 28 -12
        pair sugere d -28 -84 -10 122
        pair sugere de 197 -32 -5 -159
        pair suis en -22 112 -68 -22
        pair suis hors -48 104 -37 -18
        pair suis nouvea -3 -16 14 5
        pair suis venue 3 5 -16 8
        pair sujet de 101 -42 -15 -44
        pair supose to -3 -22 35 -10
        pair sur deux 91 -20 -7 -64
        pair sur la -19 46 -13 -14
        pair sur le -7 -2 -7 16
        pair sur ma 123 5 -20 -107
        pair sur son 183 -96 -4 -83
        pair sur un 21 -1 -11 -10
        pair suspen . 85 -17 -23 -46
        pair svp . -85 -318 356 46
        pair t ele 25 -142 138 -21
        pair t il 28 -187 256 -97
        pair t on -32 -26 64 -6
        pair t see -28 4 -35 59
        pair take a -32 37 7 -12
        pair take it -180 -26 -38 244
        pair talk to 0 14 -4 -11
        pair tantot . -19 38 -3 -16
        pair taxe . -17 -15 45 -13
        pair team . -21 3 -5 23
        pair tel me -1 -40 43 -2
        pair teleph . 57 -15 -15 -27
        pair temp . -1 -13 6 9
        pair temp a -74 -22 52 44
        pair ten minute 18 12 -4 -25
        pair tenai a -44 -67 -8 119
        pair terain . -32 96 -20 -44
        pair terain de -18 11 -7 14
        pair thank . -80 -144 -23 247
        pair thank you -10 -57 -7 74
        pair that was 196 -98 -10 -89
        pair the # -15 -22 -1 38
        pair the adre -11 1 23 -13
        pair the agent 12 -34 -3 26
        pair the branch 7 -22 -4 19
        pair the bridge -68 4 -10 75
        pair the city -58 73 -17 3
        pair the clerk 49 43 -15 -77
        pair the corner -54 -7 -19 80
        pair the crew -5 -6 -3 14
        pair the curb -1 17 -10 -6
        pair the day 12 -15 17 -14
        pair the dead 216 -135 -27 -54
        pair the dog 17 10 -10 -17
        pair the door -9 17 -2 -7
        pair the end -2 20 -9 -10
        pair the evenin -24 14 -29 39
        pair the first 13 30 -15 -28
        pair the house -10 27 -4 -13
        pair the inspec 69 -163 139 -45
        pair the kids -11 -18 -3 32
        pair the lady -29 11 -7 24
        pair the machin 181 -58 -98 -25
        pair the mayor 33 -17 -3 -12
        pair the midle 105 -51 -7 -47
        pair the new 2 -76 -42 116
        pair the next 39 -43 42 -38
        pair the night -44 -23 -9 77
        pair the oficer -20 -2 0 22
        pair the one -60 -25 -5 90
        pair the park -28 40 -13 1
        pair the plough -7 -19 -3 29
        pair the port -44 -55 107 -8
        pair the racoon 164 -68 -6 -90
        pair the recycl -32 -9 17 24
        pair the reside -23 1 -10 32
        pair the right -6 -14 -4 24
        pair the river 21 -33 -12 24
        pair the road -1 18 -5 -13
        pair the school -64 157 -13 -80
        pair the snow -14 12 3 -1
        pair the truck -20 -16 -2 39
        pair the water -162 20 -74 215
        pair the window -10 18 -2 -7
        pair the wrong 10 -20 -3 13
        pair the young 24 -17 -10 3
        pair them . -112 96 -20 36
        pair then a 58 -37 -5 -15
        pair there . -8 -21 24 5
        pair there a -23 -43 81 -15
        pair there in 15 -6 -6 -3
        pair there is -137 177 50 -90
        pair there s -187 89 -110 208
        pair this is -17 28 -12 1
        pair this mornin -118 102 -50 66
        pair three days 53 -29 -4 -20
        pair tien a -9 -21 -5 36
        pair tient a -141 -61 -17 218
        pair time a -33 86 -11 -41
        pair to # -14 50 -6 -30
        pair to be -5 -13 34 -16
        pair to do -49 -10 25 34
        pair to fix -14 7 -7 15
        pair to have -11 14 2 -5
        pair to know 4 -74 59 11
        pair to leave 0 -18 -6 24
        pair to look -34 50 27 -43
        pair to me 40 0 -10 -31
        pair to park 159 -58 -57 -44
        pair to say -60 -62 -16 138
        pair to stop -107 145 -18 -21
        pair to take -8 14 0 -7
        pair to the -23 38 -2 -14
        pair today . -4 14 -2 -7
        pair told him 39 -13 -5 -22
        pair told it 31 -24 -3 -4
        pair told me 93 -48 -14 -30
        pair told my 68 -25 -9 -34
        pair told us 141 -39 -18 -83
        pair too . 93 -26 -11 -55
        pair toujou pas -26 -8 -1 35
        pair tourne . -13 5 7 2
        pair tous les -36 66 -27 -3
        pair tout . 17 -19 -1 4
        pair tout de -5 23 -11 -8
        pair tout est -67 -56 3 120
        pair tout etait -42 -4 -3 48
        pair tout l 414 -159 -41 -214
        pair tout seul -6 -6 -10 21
        pair tout temp 29 -15 -5 -10
        pair toute l -154 -29 7 176
        pair toute les 188 -61 -19 -108
        pair traite de 134 -73 -19 -41
        pair transf a 53 -29 -7 -17
        pair travai de -39 1 -4 42
        pair traver de -40 40 -18 19
        pair traver par -10 20 -2 -8
        pair troi heure -50 -5 -4 59
        pair troi jour 70 -16 -5 -48
        pair trop . -7 -18 -4 29
        pair trotoi de -8 13 -3 -2
        pair trotoi en -42 84 -11 -31
        pair trotoi glace -92 147 -16 -38
        pair trou . 22 46 -19 -49
        pair trou a 221 -249 -16 44
        pair trou de -8 13 -1 -5
        pair trou devant -92 72 -14 33
        pair trouve ca 67 -63 -20 16
        pair trouve ci -8 36 -8 -20
        pair trouve que 21 -52 -11 42
        pair truck driver -10 -13 25 -3
        pair tu a -29 -59 125 -37
        pair tu un -144 -44 266 -78
        pair turned around 41 -22 -4 -15
        pair twice . 90 -41 -14 -35
        pair two hundre 35 -13 -4 -18
        pair two of -38 -31 -13 82
        pair two week 75 -33 -16 -26
        pair un ? -2 174 -170 -2
        pair un agent -25 59 -12 -22
        pair un an 198 -165 -6 -26
        pair un autre -1 35 -9 -25
        pair un avis 2 26 -6 -23
        pair un bilet -5 -9 15 -1
        pair un brigad -37 86 -19 -30
        pair un bureau 54 -10 -32 -12
        pair un camion -31 111 -51 -30
        pair un char -40 75 -13 -22
        pair un coin -10 -89 -6 104
        pair un consta -2 -6 18 -10
        pair un cul -9 18 -1 -7
        pair un deuxie -24 29 13 -18
        pair un divan -125 151 14 -40
        pair un docume -12 9 33 -30
        pair un doigt 18 -10 -3 -5
        pair un dosier -59 100 -7 -35
        pair un duplic -39 66 -18 -10
        pair un enfant -18 41 -4 -19
        pair un erable -96 176 -27 -52
        pair un gars -4 17 -5 -8
        pair un gros -7 4 -10 13
        pair un inspec -106 349 -108 -135
        pair un jour -6 -68 -7 81
        pair un livre 12 -18 -4 10
        pair un mois -4 21 -14 -3
        pair un monsie 40 28 -19 -49
        pair un mot -12 -57 -8 77
        pair un mur 258 -126 -45 -87
        pair un papier -6 -5 16 -4
        pair un partic -43 47 9 -13
        pair un permi -25 -119 127 17
        pair un petit 1 -11 23 -13
        pair un peu -51 -92 136 7
        pair un peut -19 160 -108 -33
        pair un plan 25 -13 -1 -10
        pair un polici -59 156 -22 -75
        pair un pour -32 52 -13 -7
        pair un qui 289 -153 -67 -69
        pair un rendez -22 31 -2 -7
        pair un retard -65 -57 12 110
        pair un simple 57 -49 -2 -7
        pair un ticket -32 -2 7 28
        pair un trotoi -79 -19 -7 105
        pair un trou 3 22 -7 -17
        pair un vieux -53 4 3 46
        pair un vrai -15 -20 -6 41
        pair under the -1 -2 13 -10
        pair une . -14 29 -6 -10
        pair une afiche 17 -7 -5 -4
        pair une amende -12 17 -1 -4
        pair une auto -67 125 -18 -40
        pair une autre 14 17 -5 -26
        pair une bele -11 -6 -3 21
        pair une bone -138 -72 -38 248
        pair une carte -23 -69 74 18
        pair une client -103 46 -3 60
        pair une compag -87 127 -16 -24
        pair une copie -3 14 -7 -5
        pair une dame 14 -1 -2 -11
        pair une demand -134 273 -41 -98
        pair une douceu -34 -26 -4 63
        pair une entent -8 21 -4 -9
        pair une entree -7 -93 105 -6
        pair une fuite -17 50 -11 -22
        pair une hanche -18 12 -36 42
        pair une heure -66 4 -4 65
        pair une idee 0 -47 -22 68
        pair une letre 28 -26 -1 -1
        pair une marche -58 46 50 -38
        pair une medail -63 17 -40 86
        pair une patrou -23 89 -41 -25
        pair une petite -73 32 45 -5
        pair une place -10 -41 3 48
        pair une plaint -19 -44 37 26
        pair une plaque -22 52 -8 -22
        pair une pouset 96 -73 -5 -18
        pair une questi 14 -4 -7 -2
        pair une reclam -133 -7 171 -31
        pair une remise -12 33 -13 -7
        pair une repons 2 -3 16 -14
        pair une seule 54 -27 0 -27
        pair une vile -8 -40 -13 61
        pair une vis -12 24 -4 -7
        pair une visite -8 31 -7 -17
        pair une vraie -39 31 -18 27
        pair until # -16 15 -4 5
        pair up a -38 -19 -8 66
        pair up my -10 -4 -17 31
        pair up with -67 -14 -4 85
        pair used to -8 -12 -15 35
        pair usualy take -5 -23 33 -5
        pair va se -76 153 -12 -65
        pair vendre . 14 -8 -1 -5
        pair venu . 247 -57 -52 -138
        pair venu a 126 -51 -5 -70
        pair venue au 15 -7 -5 -2
        pair verifi . -96 113 -17 0
        pair verifi foncti 40 -38 5 -8
        pair vers la -8 -19 32 -5
        pair veut faire 11 13 -12 -11
        pair veut parler 34 6 -11 -28
        pair veut qu -42 61 -27 8
        pair veut que -55 82 -7 -19
        pair veut savoir 100 -68 -5 -27
        pair veut un -92 267 -63 -111
        pair veut une -11 49 -27 -12
        pair veux faire -5 28 -14 -9
        pair veux qu -43 84 -17 -24
        pair vidang dans -42 55 -6 -7
        pair vide a 105 -58 -15 -33
        pair vient d -40 112 -34 -38
        pair vient de -39 13 -12 38
        pair vile ? -52 -42 110 -16
        pair vile a 16 10 -5 -20
        pair vile de -47 30 -21 38
        pair vile fait 19 -27 -1 9
        pair vile la -35 32 -9 12
        pair vile on 11 -61 -13 64
        pair vile peut -110 100 50 -40
        pair vile qui 28 -18 -3 -6
        pair vingt jour 91 -65 -11 -15
        pair vire de 172 -89 -8 -74
        pair visite d -34 89 -8 -47
        pair vite . -75 184 -73 -36
        pair vitre casee -19 32 -3 -10
        pair vocale . 47 -32 -4 -11
        pair voila a 154 -72 -12 -70
        pair voir . 29 39 -50 -18
        pair voisin . 13 -16 -2 4
        pair voisin a -39 49 -4 -6
        pair voisin et 37 -24 -3 -11
        pair voisin fait -29 47 -5 -13
        pair voisin m -16 0 17 -1
        pair voit plus -143 170 -53 26
        pair vos employ -13 -3 -1 17
        pair vos gars 126 -10 -33 -83
        pair votre carte -2 -4 14 -9
        pair votre colegu -30 -12 -1 44
        pair votre equipe 78 -7 -2 -69
        pair votre inspec 31 -47 -20 35
        pair votre propre 21 -8 -4 -9
        pair votre repons -22 -17 -3 42
        pair votre servic 31 -15 -6 -10
        pair votre sondag 0 55 -40 -15
        pair votre sous 49 -22 -2 -24
        pair voudra qu 16 -10 -1 -5
        pair voudra savoir -8 34 -10 -17
        pair voudra une -15 61 -20 -25
        pair voulai que -305 -53 -9 367
        pair vous . 11 71 -21 -61
        pair vous ? 15 -12 4 -7
        pair vous apele -45 -1 -7 54
        pair vous avez 526 -257 -188 -81
        pair vous aviez 25 -10 -5 -11
        pair vous de 34 8 -17 -24
        pair vous en -112 97 -12 28
        pair vous envoye -46 93 -31 -17
        pair vous etes -15 -6 23 -2
        pair vous faire -3 22 -15 -4
        pair vous fermez 5 -23 25 -7
        pair vous l 141 -47 -30 -64
        pair vous la 9 -37 23 4
        pair vous le 32 19 -13 -39
        pair vous les -15 57 -28 -14
        pair vous m 31 -43 25 -12
        pair vous me 82 -27 -37 -18
        pair vous ou -23 -45 80 -12
        pair vous paser -3 33 -18 -12
        pair vous plait -55 139 -24 -60
        pair vous pourie -8 59 -49 -2
        pair vous pouvez -258 -471 89 640
        pair vous trouve -5 25 -10 -10
        pair vu paser -80 -152 -9 241
        pair want a -41 99 -5 -53
        pair want an -90 156 -14 -52
        pair want to -185 -26 396 -185
        pair wanted to -82 -105 -29 216
        pair was in 20 -25 -52 57
        pair was supose 29 -14 -2 -13
        pair was the 25 -23 -1 -1
        pair was told 113 -2 -54 -58
        pair we are 19 -18 15 -15
        pair week ago 53 -29 -13 -11
        pair what does -31 -16 63 -16
        pair what is -7 -26 40 -7
        pair what s -16 -26 66 -23
        pair when i 163 -97 -178 111
        pair where do -12 -14 37 -10
        pair where it -16 -21 -4 41
        pair where the -12 46 -13 -20
        pair whethe the -21 -41 83 -21
        pair while i 113 -44 -4 -66
        pair with your 51 -15 -3 -33
        pair withou a 24 -5 -4 -15
        pair won t 14 -6 -2 -6
        pair would be 66 -142 -35 111
        pair would have -7 -7 -2 15
        pair would like -129 310 -19 -162
        pair would not 43 -16 -7 -21
        pair wow . -12 -13 -5 30
        pair wrote nothin 51 -27 -4 -20
        pair xii . -38 121 -62 -21
        pair xiii . -42 38 -14 18
        pair y a -29 109 65 -145
        pair y avait 3 15 -3 -15
        pair y ma -12 -11 -3 25
        pair y ont 15 -28 -2 15
        pair ya un -217 363 -53 -93
        pair year . 70 -41 -11 -18
        pair yeux . -118 79 -68 108
        pair you . -16 -7 -3 26
        pair you people 28 -10 -7 -11
        pair you send -11 43 -26 -6
        pair you tel -7 -128 141 -6
        pair young man -28 -24 -6 58
        pair your inspec 74 -30 -5 -38
        pair your oficer 4 -37 -4 37
        pair your own 296 -176 -20 -99
        said again 314 -118 -168 -27
        said asks -545 843 -21 -277
        said badly_done 39 22 -22 -38
        said bare_thanks 29 -194 1 164
        said called_before 294 -189 -139 34
        said city 2 7 6 -15
        said closed_unsettled 467 -132 -286 -48
        said complaint_word -36 -93 69 59
        said damage_claim -44 126 -19 -63
        said danger -29 75 -17 -29
        said decision 52 34 54 -141
        said discrimination 32 4 -19 -17
        said dissatisfied 370 -174 -31 -165
        said elapsed 561 -175 -168 -219
        said fault_noun -46 294 -170 -78
        said fault_state -30 358 -94 -234
        said first_contact -712 805 -58 -34
        said gross_misconduct 91 -17 -13 -61
        said impatience 41 -87 -26 72
        said info_topic -4 -65 91 -21
        said kindness -185 -166 -65 416
        said left_out 741 -345 -143 -252
        said misconduct 559 -73 -188 -298
        said missed 376 -200 155 -331
        said nothing_done 185 -17 -189 22
        said opinion -320 -419 126 614
        said passed_around 130 -20 -21 -89
        said private_party -83 370 -84 -203
        said promise 269 162 -147 -283
        said question -275 -118 446 -54
        said resolved -45 -25 -8 77
        said service 20 -16 38 -41
        said staff 337 -507 -157 327
        said states_complaint 13 16 20 -48
        said suggestion -213 -355 -233 802
        said thanks -66 -288 -125 480
        said tone -247 567 -246 -74
        said unfair 247 -125 -27 -95
        said vulnerable -28 103 -73 -3
        said waiting 398 -249 -127 -22
        said withdrawal -163 -152 -47 363
        service a -3 -20 10 13
        service acesib -9 -3 15 -3
        service adapte -8 18 -7 -3
        service aine -16 46 -17 -14
        service air 7 4 33 -45
        service animal -9 70 -35 -27
        service animau -35 13 43 -20
        service aquedu -62 107 13 -58
        service arbre 11 -98 -1 88
        service arena -44 8 20 16
        service aux 14 -9 -3 -3
        service bacs -7 48 -30 -11
        service biblio 0 6 -20 14
        service bordur -29 -46 90 -15
        service borne -26 42 -1 -14
        service brigad -3 -7 -4 14
        service bruit -52 76 -16 -7
        service chause -48 11 5 32
        service circul 18 -46 17 12
        service civile -10 -33 29 14
        service client -6 -13 9 10
        service colect 0 -12 13 -1
        service comerc 1 14 -11 -4
        service comun 19 -17 0 -2
        service comuni -47 9 -13 51
        service consei -9 -11 1 20
        service contro -6 69 -38 -25
        service cour 0 22 -5 -17
        service cyclab -17 4 -15 28
        service de 32 -17 4 -19
        service dechet -2 -14 2 14
        service deneig 7 -35 3 25
        service des -1 -33 24 11
        service eclair 37 80 -81 -36
        service ecocen -61 -109 123 47
        service egout 38 4 4 -46
        service en 19 -17 0 -2
        service encomb -22 20 -5 7
        service entrep -8 27 -13 -6
        service enviro -7 17 -1 -8
        service espace 29 -42 -16 29
        service et -69 -14 41 42
        service evenem -57 70 -31 17
        service factur -9 15 -3 -3
        service fete -57 70 -31 17
        service feuile -41 23 31 -13
        service feux -5 22 1 -18
        service fontai -26 42 -1 -14
        service grafit -15 -2 -6 23
        service habita 1 -10 -7 15
        service hotel 35 -52 29 -11
        service humain -2 -3 15 -10
        service incend -67 -3 -24 93
        service inform -7 -10 21 -4
        service inspec 23 -25 18 -15
        service la -6 -16 9 13
        service logeme 1 -10 -7 15
        service munici -10 16 1 -7
        service nids 14 -1 -6 -8
        service nuisan -394 628 -92 -141
        service ordure 185 -186 89 -88
        service organi 19 1 -11 -10
        service parc 29 -42 -16 29
        service permi 21 -17 16 -20
        service piscin -18 14 -6 10
        service piste -17 4 -15 28
        service plage -26 23 -15 18
        service plein 7 4 33 -45
        service police -51 18 -5 38
        service poule 14 -1 -6 -8
        service public -9 17 -38 29
        service reclam -54 124 -11 -59
        service residu -33 39 1 -7
        service resour -2 -3 15 -10
        service roulan -22 87 -52 -13
        service routie -9 -11 23 -2
        service rues -12 -21 -2 35
        service scolai -3 -7 -4 14
        service securi -40 -65 46 59
        service servic 12 -29 5 12
        service signal -58 10 45 4
        service sport 0 -1 24 -23
        service statio -25 34 4 -13
        service taxati -9 15 -3 -3
        service toilet -18 -1 -1 20
        service trotoi -22 -114 72 64
        service univer -13 -15 22 6
        service vert 15 -30 -23 38
        service vile 35 -52 29 -11
        service voirie 16 9 -11 -14
        signal about_private_party 0 338 -119 -219
        signal asks_about_complaints -35 -112 234 -87
        signal by_social_media 7 -34 -16 42
        signal category_information -76 -75 185 -34
        signal category_service -232 141 89 2
        signal closed_unsettled 467 -132 -286 -48
        signal closing_thanks -81 -65 20 126
        signal contacted_before 294 -189 -139 34
        signal damage_claim -41 127 -18 -68
        signal decision_contested 235 -103 59 -190
        signal discrimination 32 4 -19 -17
        signal dissatisfied_with_service 158 -45 -16 -98
        signal fault_described -69 487 -143 -274
        signal fault_reported -95 517 -291 -131
        signal first_time -712 805 -58 -34
        signal in_writing -110 -42 -12 163
        signal information_topic -11 -109 156 -36
        signal keeps_happening 408 164 -250 -322
        signal left_out 741 -345 -143 -252
        signal mentions_complaint -113 -282 -36 431
        signal nothing_done 185 -17 -189 22
        signal opinion -329 -510 225 614
        signal passed_around 130 -20 -21 -89
        signal person_praised -185 -166 -65 416
        signal promise_broken 269 162 -147 -283
        signal question -305 -733 2004 -966
        signal says_settled -34 -19 -6 60
        signal service_asked -411 498 251 -338
        signal service_badly_done 32 36 -26 -42
        signal service_missed 376 -200 155 -331
        signal service_named 20 -16 38 -41
        signal staff_conduct 756 -232 -181 -343
        signal states_complaint 175 -155 -11 -9
        signal states_complaint_of_city 1291 -689 -337 -265
        signal suggestion -166 -331 -240 737
        signal thanks -131 -421 -178 730
        signal waiting 266 -172 -102 8
        signal withdrawal -340 -270 -75 686
        word # 93 77 -109 -61
        word #e 323 -180 -52 -91
        word #er 39 -5 -10 -24
        word #h 18 30 -15 -34
        word a 36 -15 -40 19
        word abribu -112 300 -26 -162
        word absenc 33 -24 -2 -6
        word absent 72 -37 27 -61
        word acent 229 -81 -27 -121
        word acepte -11 -22 34 -2
        word aces 79 -64 4 -19
        word achat -109 127 -14 -5
        word achete -63 49 45 -31
        word aciden 25 -10 -7 -8
        word acorde 141 -88 -11 -43
        word acount 1 15 -8 -8
        word acquit -27 41 -7 -7
        word acro -35 89 -30 -24
        word acte 14 4 -5 -13
        word acueil 15 9 -2 -22
        word acuse 408 -232 -38 -138
        word adapte -15 24 -10 2
        word adjust 68 -28 -19 -21
        word admi -13 -1 0 14
        word adore -153 -37 -20 210
        word adre -57 20 35 1
        word adrese -5 21 13 -29
        word afiche 156 20 -54 -122
        word again 47 -19 -12 -15
        word agains -26 44 -6 -12
        word age -10 -11 30 -9
        word agent -3 -26 24 4
        word agente -29 -4 -9 42
        word agreed 66 -38 -4 -24
        word ai 71 -54 25 -42
        word aide -163 28 35 100
        word aime -4 -27 -7 39
        word aimera -180 196 170 -186
        word aimeri -22 106 -11 -73
        word ainsi -20 -36 75 -19
        word airbnb -17 -3 -4 23
        word ajoute 38 -43 -18 23
        word al -43 12 -14 45
        word alaite -27 17 0 10
        word aligne 218 -38 -91 -89
        word alone 5 16 -6 -16
        word along -105 37 -45 113
        word alor 416 -169 -72 -174
        word am -6 8 14 -15
        word ambula -23 60 -14 -23
        word amende -34 73 -11 -28
        word analys 75 -56 -11 -8
        word ancien 2 -21 23 -4
        word and 79 -8 32 -103
        word ane 28 3 -31 -1
        word anee -37 -4 1 40
        word angle -24 38 -4 -10
        word anonca 21 -10 1 -12
        word anonce 186 -159 78 -106
        word anothe 156 -87 -15 -53
        word answer 22 -12 5 -15
        word antici -19 19 22 -21
        word anule 7 -17 -5 16
        word anulee 86 -57 -3 -25
        word anuler -132 208 -124 48
        word any -17 -21 -10 48
        word anyone 16 -9 -10 3
        word aout 84 -35 -8 -41
        word aparei 23 -17 -2 -4
        word aparte -38 31 23 -16
        word apel 120 -35 -27 -57
        word apelai 171 -74 -15 -83
        word apele 38 -46 -8 16
        word apeler -12 19 -1 -6
        word aply -24 21 12 -9
        word apolog 32 -11 -12 -9
        word aporte -237 57 -45 225
        word apreci -168 68 -27 127
        word aprend 381 -223 -30 -127
        word apri 196 -56 -17 -123
        word april 50 -70 19 1
        word apui 13 2 -4 -11
        word aquafo -7 -5 13 -1
        word arange 41 -17 -11 -13
        word arbre -36 38 20 -21
        word aret -34 69 -20 -16
        word argent 30 -27 3 -7
        word ariere -100 233 -58 -76
        word artifi -20 30 -21 11
        word as 28 31 -6 -53
        word ascens 29 32 -9 -52
        word asise -4 -11 -1 16
        word asked -34 -10 46 -1
        word asks -94 -85 356 -177
        word asphal 4 -16 3 9
        word asure 111 -53 -36 -21
        word asureu -8 -20 40 -13
        word at 0 35 7 -41
        word atache -143 252 -40 -69
        word atend 5 58 -13 -50
        word atenda -2 -8 -5 15
        word atendr -16 -19 24 11
        word atendu -35 -4 -4 44
        word atente 133 -92 -15 -26
        word atenti -126 124 -29 31
        word au 45 -14 -49 18
        word aucun 175 -182 -31 38
        word aucune 98 -9 -107 17
        word aura -7 -99 128 -23
        word ausi -38 -15 22 31
        word autobu 118 -12 -51 -55
        word autoco -62 -14 -10 86
        word automa 10 -5 8 -14
        word automn 73 -26 2 -50
        word autour -16 16 4 -4
        word autre 77 -64 22 -34
        word aux -13 -7 9 12
        word avai 89 -62 -27 0
        word avait -48 -38 -63 149
        word avec 7 4 -22 11
        word averti 24 9 -11 -22
        word aveugl 13 -28 -4 19
        word avez 964 -672 -101 -191
        word aviez 144 -45 -48 -51
        word avis 8 -28 2 18
        word avise 13 17 -7 -22
        word avoir 180 -55 -19 -106
        word avon 13 0 -3 -10
        word avril 134 45 -58 -121
        word away 341 -130 -39 -172
        word b 323 -151 -51 -121
        word bac 14 19 -13 -21
        word back 49 -58 -43 52
        word backed 50 -1 -7 -42
        word bain -39 44 4 -9
        word balanc -29 73 -12 -32
        word bar -22 62 -7 -33
        word bare 149 -85 -13 -52
        word baree 58 -11 -14 -33
        word barkof -6 -26 36 -4
        word beau -13 -91 -57 160
        word beauco -45 52 16 -22
        word bebe -51 8 14 29
        word becanc -5 -8 -1 15
        word becaus 14 0 10 -24
        word been 168 -69 -77 -23
        word before -62 64 -12 10
        word bele -56 -108 -64 228
        word belefe -36 27 27 -19
        word beside -36 25 50 -39
        word besoin -182 311 -177 48
        word best -54 -55 -13 121
        word betwee -10 20 4 -15
        word bibero 20 -3 -4 -13
        word biblio -70 51 -10 29
        word bien -127 -109 0 236
        word biento 26 -16 16 -27
        word big -140 -71 166 44
        word biger 12 17 -17 -11
        word bike 17 -12 -11 6
        word bil -3 17 -4 -10
        word birthd 131 -35 -17 -79
        word blanc -66 77 -11 0
        word blanch -35 -10 13 32
        word bleu -12 11 30 -29
        word bloc -21 109 -37 -52
        word board -34 65 -7 -24
        word bois -45 59 29 -43
        word boite 115 3 -93 -26
        word bolard -26 18 -4 12
        word bon -151 21 -29 158
        word bonave -47 91 -7 -37
        word bone -18 -65 -37 120
        word bonjou -56 -15 74 -2
        word book -12 18 -6 0
        word booked 53 -10 -13 -31
        word bord 47 -6 -12 -29
        word bordee 11 23 -18 -17
        word bordur 19 0 -4 -15
        word borne -6 38 -21 -11
        word bos 8 -51 -15 58
        word bose -5 17 -3 -9
        word bote -18 9 1 7
        word both 12 -17 16 -11
        word bouger 39 -22 -3 -14
        word boulev -10 19 -11 3
        word bouton 18 0 -3 -14
        word box 16 -16 7 -7
        word boys 53 -11 -21 -21
        word braile -41 -14 -5 60
        word branch 2 49 -23 -29
        word bras -5 26 -4 -16
        word bridge -68 4 -10 75
        word bris -22 -15 9 28
        word brise -8 -10 23 -5
        word broken -25 112 -30 -57
        word brown -61 26 0 35
        word bruit 9 25 -82 48
        word brule -30 19 -8 19
        word buildi -40 5 65 -30
        word bureau 217 -158 -60 1
        word bus 12 -16 21 -17
        word but -3 -7 -7 16
        word buton -25 65 -10 -30
        word by 47 -10 -49 12
        word c -26 -10 23 13
        word ca -27 22 -29 33
        word cable -13 25 -5 -7
        word cage 27 16 -28 -15
        word caise -18 13 -9 15
        word cal 13 -19 -10 15
        word caled -39 -84 -44 168
        word caler -102 -4 73 33
        word came 133 -81 -68 17
        word can -409 483 248 -322
        word canard 40 2 -5 -37
        word canin -36 -36 24 47
        word car 0 14 -5 -9
        word card -13 22 -3 -6
        word care 78 -45 32 -65
        word carte -7 -2 21 -12
        word carton 28 -31 23 -21
        word cas -20 1 39 -20
        word case 32 -7 -4 -21
        word casee -67 150 -20 -63
        word caser -63 3 -4 64
        word casern -38 19 -2 21
        word ce -195 -163 151 207
        word cecile -54 6 9 38
        word cedar -30 73 -25 -18
        word cegep -34 36 -6 4
        word cel 26 -8 -2 -16
        word cela -13 -7 0 20
        word cent 9 18 -13 -14
        word centim 14 -10 1 -6
        word centre -119 41 -5 83
        word certai -29 -3 30 3
        word ces -4 -8 -7 19
        word cest -6 -4 14 -4
        word ceux -12 -2 -2 17
        word chacun 231 -161 -15 -56
        word chain -70 184 -24 -90
        word chambr 30 40 -39 -31
        word champ 33 -32 -6 5
        word champi 34 -2 -5 -27
        word chance 49 -24 -2 -22
        word chapea -79 -29 -7 115
        word chaque 159 -35 -11 -113
        word char -7 31 -15 -9
        word charge 74 -8 -19 -47
        word chat -13 3 -12 21
        word chaufe -2 -50 -16 68
        word chause -22 41 -4 -15
        word chausu -34 -18 2 51
        word check -28 64 -18 -18
        word chef 53 -43 -4 -6
        word chenil 41 -21 -1 -19
        word cherch -49 16 -7 40
        word chiale -174 -78 -45 297
        word chien -12 45 -11 -22
        word chifre 27 -10 0 -16
        word chsld -8 23 1 -15
        word chum 26 -27 -7 8
        word chute -134 185 -5 -47
        word ci -419 567 30 -178
        word cinq 93 -125 82 -50
        word cite 41 19 -43 -17
        word city -11 22 -5 -6
        word claim 0 23 -4 -19
        word clair -20 -13 -7 39
        word clapet -9 -12 18 4
        word cle -4 27 -10 -12
        word clean -88 107 -54 35
        word cleare 0 13 -2 -11
        word clerk 32 30 -22 -39
        word cligno -10 24 -5 -9
        word close 19 -28 14 -5
        word closed 325 -48 -169 -108
        word clsc -17 109 -20 -72
        word cm -69 2 133 -66
        word coach -31 -1 36 -4
        word coeur -27 1 -2 27
        word cogne -17 19 2 -4
        word coin -205 267 -115 54
        word col 64 -35 -5 -24
        word cole 11 9 -4 -16
        word colect 14 -17 11 -9
        word colegu -52 -22 -15 89
        word combie -184 -221 708 -303
        word come -9 -20 -14 42
        word coment 40 -133 228 -135
        word comerc -7 35 -6 -22
        word comi 32 -82 -28 78
        word compag -71 153 -47 -35
        word compan 0 14 25 -39
        word compla -169 -19 23 165
        word comple 18 62 -19 -60
        word compli -70 -35 -14 119
        word compre 8 -29 19 2
        word compto 58 -43 13 -28
        word conai -59 33 -9 36
        word conais -82 26 -2 58
        word conait -31 -66 53 44
        word concer -25 -28 7 46
        word concie -10 19 -4 -6
        word condit -11 -27 28 10
        word condo -270 325 -11 -43
        word cone -4 26 -10 -12
        word confir -23 -39 6 56
        word confor 62 68 -33 -96
        word conge 577 -196 -240 -142
        word consta 4 21 -16 -9
        word constr -44 35 -82 90
        word consul -1 -13 17 -4
        word contes 45 -48 27 -24
        word contin 22 -5 -35 18
        word contou -28 37 -1 -8
        word contra 58 1 -14 -46
        word contre -5 16 -4 -6
        word contro 106 -74 -5 -26
        word coordo 62 2 -11 -53
        word copie -2 34 -15 -17
        word copy -36 100 -29 -35
        word corde -39 62 -14 -9
        word corect 46 -14 40 -72
        word corige 27 26 -15 -37
        word corner -103 166 -84 21
        word cote -5 20 4 -19
        word couch -10 -8 -3 21
        word couche 1 21 4 -27
        word could -246 346 -83 -17
        word coule -8 28 -11 -10
        word couler -16 -40 33 23
        word counci 34 -17 -3 -14
        word counse -13 -6 6 13
        word coup 14 17 -4 -27
        word coupab -52 61 24 -33
        word coupe 48 21 -17 -52
        word coupee 14 -8 5 -11
        word couper -6 -11 -35 53
        word cour -3 23 4 -24
        word courie 134 -34 -44 -56
        word courir 237 -64 -15 -158
        word court -3 -18 20 1
        word coute -46 -66 89 23
        word couvre -195 45 12 138
        word cover 6 7 1 -15
        word crache 19 9 -3 -25
        word craque 3 80 -73 -10
        word crater -16 45 -14 -15
        word credit -65 97 -79 47
        word creuse 7 18 -9 -16
        word crevai -28 34 1 -6
        word croche -3 39 -12 -24
        word croi -136 97 -29 67
        word croire 56 -31 -4 -20
        word croisa -3 -12 -2 17
        word croswa 15 35 -22 -27
        word cru -2 18 -1 -15
        word cuisin -9 21 -15 3
        word curieu 169 -81 -17 -71
        word d -42 78 5 -41
        word dame -3 19 -3 -13
        word danger -18 20 11 -13
        word dans -23 155 3 -134
        word date -37 -107 191 -47
        word days 39 -113 -1 75
        word de 28 15 31 -75
        word debarq 19 6 -9 -16
        word debord -5 15 -4 -6
        word debout -33 5 -2 30
        word debran 3 7 3 -13
        word decemb 177 -84 -10 -82
        word decide -47 71 3 -27
        word decisi -9 -100 -35 144
        word deck -2 -3 -10 16
        word decora -66 -20 -17 103
        word dedan 0 19 -3 -17
        word deep -39 72 -1 -33
        word defonc -58 52 -7 14
        word degel 21 -9 -4 -8
        word degueu 36 -12 -9 -15
        word dehor -6 17 -3 -8
        word deja 400 -271 -69 -61
        word del -9 -50 0 59
        word delive 22 -14 6 -13
        word demain -30 6 30 -6
        word demand -27 123 30 -125
        word demena -35 81 -16 -31
        word demeur -5 -5 21 -11
        word demoli -22 46 -12 -12
        word deneig 14 -39 19 6
        word denonc 97 -55 -8 -34
        word depane -2 45 -37 -7
        word depart 6 -28 3 19
        word deplia 76 -56 13 -34
        word depui 19 67 -54 -32
        word dernie 81 18 -58 -41
        word des -117 25 135 -43
        word descen 19 -12 -34 27
        word desin -139 -97 -29 265
        word desu 23 24 4 -51
        word detect 2 15 0 -18
        word deux 220 -31 -185 -3
        word deuxie -8 54 -5 -41
        word devait 916 -397 -92 -427
        word devine 164 -39 -17 -109
        word devrai -140 -165 -115 419
        word did 119 -120 -32 33
        word difere 4 -22 28 -10
        word dire -30 -38 16 52
        word direct 20 8 -13 -16
        word disait 179 -107 -62 -11
        word disant 80 -22 -4 -54
        word discri 94 -51 -15 -28
        word dispar -58 42 -18 35
        word dispon -22 23 17 -19
        word distan -3 -26 31 -2
        word dit 704 -285 -120 -300
        word dix 12 6 -5 -13
        word do -132 -63 185 10
        word docume 10 -20 26 -16
        word does -48 -77 169 -45
        word doesn -7 22 0 -15
        word doigt -5 -13 -3 21
        word doit -229 559 -182 -149
        word donc -17 18 -12 11
        word done 160 -102 -20 -37
        word donee -4 -32 41 -4
        word dont -11 1 -4 13
        word door 11 19 -9 -20
        word dors -12 23 5 -16
        word dort -10 -19 -8 37
        word double 5 -1 33 -36
        word douceu -58 -37 -6 101
        word douze 58 -6 -16 -35
        word down -2 15 -6 -7
        word drain -20 53 -4 -29
        word drive -17 3 -3 17
        word drivew -38 5 -17 51
        word droit 0 26 -4 -23
        word drole -31 -8 -3 42
        word drove 221 -78 -29 -113
        word ds -20 16 13 -9
        word du -200 238 -59 20
        word due -5 -46 -14 65
        word dumped -78 153 -13 -62
        word during -175 -174 116 232
        word e 15 -2 -3 -10
        word each 168 -111 43 -101
        word easter 33 -30 7 -9
        word eboueu 203 -202 -50 50
        word echean -6 -3 14 -5
        word eclair -18 -107 36 90
        word ecocen -127 -110 174 63
        word ecoute -18 -47 -7 72
        word ecran -4 37 -10 -23
        word ecrit 118 -104 -20 6
        word ecrite 31 -2 -5 -24
        word efectu 31 -17 -5 -9
        word egare 14 -23 9 -1
        word egout -22 37 7 -22
        word eighth 37 -12 -9 -15
        word eighty 0 15 -8 -7
        word elargi -86 27 -21 79
        word ele 23 -35 32 -20
        word electr -19 71 -20 -32
        word eles -56 -30 125 -39
        word elevat 13 -19 14 -8
        word eleven 19 -12 -1 -6
        word emenag -8 22 -9 -5
        word emonde 21 5 -3 -23
        word empest 14 7 -9 -12
        word employ 161 -87 -23 -50
        word empris 10 9 -2 -17
        word en 40 35 -80 5
        word enclos -18 46 -7 -21
        word encore 98 -38 -56 -4
        word end -5 16 -4 -8
        word enfant 4 10 -16 2
        word enfin -35 -17 -17 69
        word engage 27 -1 -3 -23
        word englis 11 -29 15 3
        word enleve -13 26 -8 -4
        word enquet 41 -22 -8 -11
        word entend 34 -2 10 -41
        word entere 64 -42 -2 -20
        word entre -8 0 27 -19
        word entrep -7 26 -9 -10
        word enver -11 36 -9 -16
        word envoi 69 -45 -3 -21
        word envoye -67 79 53 -65
        word epaule 41 32 -19 -55
        word equipe -10 -72 -28 110
        word erable -9 23 -7 -7
        word erant -5 38 -25 -8
        word estima 18 18 -9 -27
        word et 0 -17 3 14
        word etai 8 -24 -5 21
        word etaien 39 -67 -12 40
        word etait 81 -170 -82 172
        word etaler -56 -29 -17 102
        word ete 85 -283 17 181
        word etes -56 -31 104 -16
        word etude 16 -16 5 -6
        word eu 163 -239 132 -56
        word even -58 -91 -33 183
        word evenin -52 53 -54 53
        word ever 15 -24 -5 13
        word everyw -9 45 -10 -26
        word eviter -15 -15 7 23
        word excuse -6 16 -12 2
        word exist 22 -8 -2 -12
        word expect -35 72 -12 -26
        word explic -6 -20 -9 35
        word expliq -8 -32 29 12
        word expre 164 -5 -85 -74
        word eyes -7 -2 -5 14
        word face 10 21 -10 -21
        word factur 74 37 -35 -76
        word faili -24 9 -9 24
        word faire -130 198 -164 97
        word fais -28 -12 34 5
        word fait 146 -16 -116 -15
        word faite -156 231 75 -151
        word falait 19 -71 -19 70
        word famile -7 -12 -2 21
        word fast -28 7 -5 26
        word faudra -185 186 -141 140
        word faut -50 21 160 -131
        word faute 22 -22 -6 5
        word fauteu -25 1 -9 33
        word februa 45 -33 12 -23
        word feet -35 10 12 13
        word fel -34 84 -18 -32
        word felici -15 -21 -4 41
        word fendu -7 18 -7 -5
        word fenetr 29 -9 0 -20
        word ferait -62 -25 -21 109
        word ferme 20 -61 18 24
        word fermee 98 -59 13 -53
        word fermer -241 107 -133 267
        word feu -97 115 -21 3
        word feuile 0 13 -9 -4
        word feux -209 0 144 65
        word fevrie 80 -17 -27 -36
        word fiche 22 15 -4 -33
        word fil -76 119 -16 -27
        word file 20 20 -58 18
        word filed 8 13 -4 -17
        word filing -46 69 -5 -19
        word fils -33 20 10 4
        word filtre 16 -3 -1 -11
        word fin -31 -12 1 42
        word finale 35 -42 -62 69
        word fined 34 -1 -3 -30
        word fini -42 -48 -19 109
        word finir 105 -19 -16 -69
        word finise -41 0 7 34
        word fins -41 -13 -29 84
        word first -19 23 -1 -3
        word fix -37 72 -33 -2
        word fixed -4 -10 -3 17
        word fixer -30 112 -25 -58
        word flashe 39 -29 10 -21
        word flat -92 -59 -23 174
        word fleche -40 61 -8 -13
        word fleur 330 -116 -80 -135
        word fleuve -7 -17 4 20
        word fois 76 39 -51 -65
        word folow 10 -40 -8 39
        word folowe 250 -59 -31 -161
        word fondat -33 66 -1 -32
        word font -239 171 -14 83
        word fontai 13 3 0 -17
        word forema 56 -26 -4 -26
        word forest 35 -29 -1 -5
        word forgot -6 -9 18 -3
        word formal -6 26 -4 -15
        word format 24 -29 14 -9
        word formel 32 -11 -8 -13
        word formul 3 30 -15 -18
        word fort 35 8 -3 -39
        word forty 195 -34 -16 -145
        word fose 5 15 -16 -4
        word frai 27 -20 28 -34
        word free 0 -38 5 33
        word freeze -42 92 -33 -17
        word french 24 -8 -17 1
        word friday -10 -20 3 27
        word froid -37 42 -14 9
        word froide 7 -19 -1 13
        word from -17 24 -13 6
        word front -55 -31 106 -20
        word fuite -27 59 -11 -21
        word ful 47 28 -22 -53
        word fusey -16 23 -3 -5
        word gagner -45 -52 -27 123
        word gang -20 -18 -7 45
        word garage -18 32 11 -25
        word garant 28 4 -9 -23
        word garcon -60 112 -18 -34
        word garder -95 102 -36 29
        word gardez -15 -17 -2 35
        word garnot 28 -21 -1 -6
        word gars -27 -26 -29 83
        word gauche -50 7 1 42
        word gaz -28 82 -18 -36
        word genera 1 -10 14 -5
        word gens -24 12 -9 21
        word gentil 68 -56 -9 -3
        word gentle -52 -52 -17 121
        word gerant 29 3 -4 -29
        word girl -2 -30 -4 36
        word give 127 -71 -13 -42
        word given -15 -25 76 -37
        word glace -36 81 -47 3
        word glise -10 23 -3 -11
        word goes -24 34 26 -36
        word going -19 43 -45 20
        word golf 27 -14 -2 -11
        word gone -3 0 -26 28
        word good -3 -8 -2 13
        word got -14 -4 -11 28
        word gout -40 -79 -12 131
        word goute -87 15 -15 87
        word grafit -56 107 -25 -26
        word grand -102 18 -29 113
        word grate -21 -46 52 15
        word grati -43 -19 52 9
        word gratui -3 -22 19 6
        word gravel 268 -116 -37 -115
        word gravie -18 0 -11 30
        word great -85 -173 2 256
        word gris -134 261 -49 -78
        word gros 0 55 -29 -26
        word grose -15 26 -3 -8
        word groupe -15 19 32 -37
        word guiche 80 -71 6 -15
        word guy -10 0 -8 19
        word h 22 -92 -2 72
        word habite -52 45 -21 27
        word habitu -40 -20 1 59
        word had 117 -127 -85 95
        word haie 110 -74 -9 -27
        word half 0 -22 31 -9
        word halowe 158 -118 -10 -30
        word hanche -13 27 -31 17
        word handed 123 -69 -19 -35
        word hangin -5 23 -3 -15
        word hart -26 41 21 -36
        word has 41 0 -13 -28
        word hats -53 -54 -8 114
        word hause 8 -51 -16 59
        word hauteu -25 -20 70 -25
        word he 53 -69 -22 38
        word hedge 39 4 -16 -27
        word held -3 13 -3 -7
        word her -6 38 -21 -11
        word heure -32 -45 66 11
        word hier 18 17 -78 43
        word his -4 14 -9 0
        word hiver -233 42 52 139
        word hold -3 -40 -13 57
        word holida -4 -20 33 -9
        word home 19 -11 -6 -2
        word horair 40 -10 1 -31
        word horlog 15 20 -3 -32
        word horoda -1 19 -5 -12
        word hors -22 84 -26 -35
        word hospit -6 22 -7 -10
        word house -55 71 31 -47
        word how -73 -111 225 -41
        word huile -22 57 -6 -29
        word huisie 85 -51 -8 -26
        word hundre 55 -20 -8 -27
        word hury -36 13 50 -27
        word husban -16 -5 -10 30
        word hydro -93 -15 32 77
        word i 11 1 -13 1
        word ice -22 21 2 -1
        word icite 18 -28 -7 17
        word idee -126 -204 -98 429
        word if -312 -215 262 264
        word ignore -2 -17 -24 42
        word il -42 46 -8 3
        word ils -1 -13 -2 17
        word imagin 22 -8 -7 -7
        word imeubl -8 18 3 -13
        word impose -8 24 -3 -14
        word imprim 7 16 -6 -17
        word in 46 21 -3 -65
        word incita -31 51 -14 -6
        word info -17 -30 29 17
        word inform 13 -40 39 -12
        word infrac 2 -17 17 -1
        word ingeni 0 -23 -14 37
        word injust 111 -53 -22 -36
        word inscri -71 173 -11 -92
        word inspec 7 13 -7 -12
        word instal 13 -38 8 17
        word intent -16 27 -2 -9
        word interd -2 -12 13 0
        word intere 30 -38 -6 14
        word interv -51 96 -11 -34
        word invent 184 -65 -19 -100
        word is -78 16 50 12
        word isn 28 13 -10 -32
        word it -25 1 -11 35
        word its 157 -118 -17 -22
        word j -31 -30 -6 67
        word jai 72 -16 -9 -47
        word jamai 176 -6 -93 -77
        word januar 71 -80 -42 51
        word janvie 81 -90 -18 28
        word jape -6 31 -5 -19
        word jase 167 -115 -6 -47
        word je -68 91 -64 42
        word jeudi 37 -12 -6 -19
        word job -107 -19 -31 157
        word join -47 91 -10 -35
        word joindr -28 -67 35 60
        word joint -26 116 -38 -53
        word jointe 10 31 -16 -25
        word jour 68 10 -44 -33
        word journe -5 -9 1 13
        word juge 67 -33 -13 -22
        word juilet 185 -74 -34 -76
        word juin 41 -15 -20 -6
        word july 14 -6 6 -15
        word jusqu -128 94 51 -17
        word just -287 -107 60 334
        word keep -10 -4 -9 23
        word kept 28 -34 -7 13
        word kid -30 63 -9 -24
        word kids 0 11 -16 6
        word kind -28 24 -8 12
        word know -14 -67 29 51
        word koi -55 -1 83 -27
        word l 13 36 -19 -30
        word la -6 20 -4 -10
        word lachez -83 -123 -7 213
        word lady -42 17 -11 36
        word laise 35 5 -19 -21
        word laiser -9 -8 0 17
        word laisez -6 -13 -4 22
        word lampad -164 15 111 37
        word lance 59 -23 -20 -16
        word lancen 38 -15 -7 -16
        word landlo -35 -17 54 -2
        word lane 47 -45 -6 4
        word langue -26 -6 21 11
        word largeu 14 -15 3 -2
        word last -15 15 -7 6
        word later -8 -6 -1 15
        word laughe 41 -19 -8 -15
        word laveus -15 13 17 -16
        word laviol -11 23 -4 -8
        word law 21 5 -17 -10
        word lawn -29 -14 -7 49
        word le -4 -20 16 8
        word left 265 -122 -78 -65
        word lendem 206 -184 6 -28
        word lequel 16 -13 7 -10
        word les -88 -80 60 108
        word letre 483 -122 -132 -228
        word libre -88 -5 46 47
        word licenc -67 75 128 -136
        word lid 20 2 -3 -19
        word lieu 13 -32 -6 26
        word light -18 53 -8 -27
        word ligne 32 -37 26 -22
        word like -44 35 -18 27
        word lila 12 -14 -2 3
        word limb 22 -3 -4 -16
        word lire 14 -29 3 12
        word liste -4 -38 68 -27
        word lit 15 -28 14 0
        word litle -41 -18 26 32
        word livrai 31 1 -18 -13
        word livre 178 -136 -68 25
        word locali -20 46 -19 -7
        word locata 18 -3 -17 2
        word locati -52 51 17 -16
        word lodge -9 18 -2 -7
        word logeme 18 -9 4 -12
        word lol 30 -35 -12 17
        word long 36 -48 -10 23
        word look -22 18 15 -12
        word looked 75 -17 -15 -43
        word loose -115 211 -35 -62
        word lot -24 28 -7 3
        word loui -11 15 5 -8
        word lovely -8 -17 -5 31
        word lui -13 4 -26 35
        word lumier 31 -43 -9 21
        word lundi 4 -16 17 -5
        word lune 102 -65 -2 -36
        word lunete -11 -3 -1 14
        word m 159 -167 16 -7
        word ma 24 43 -72 5
        word machin 28 -19 -17 9
        word madame -12 -41 36 17
        word made -28 -26 2 52
        word mai 202 -23 -105 -74
        word mail 63 13 -19 -57
        word mailbo -10 24 -5 -9
        word main 6 -16 -13 24
        word mainte 149 -87 2 -63
        word maire 261 -72 -61 -128
        word maires -6 -5 -4 15
        word mais -164 -22 -68 254
        word maison -16 14 11 -9
        word maitre -33 -30 88 -25
        word make -253 29 -56 280
        word mal -21 12 -4 13
        word malade -81 133 36 -88
        word malgre -12 -69 -34 116
        word man 52 -55 -58 61
        word manage 53 -7 -3 -43
        word mange 14 5 -12 -7
        word manqua -37 42 -9 4
        word manque 0 34 0 -34
        word many -43 97 -21 -33
        word march 114 -58 -15 -41
        word marche 11 -18 8 0
        word mardi 22 -17 -33 29
        word marque 163 -110 -13 -40
        word mars 216 -125 -82 -9
        word matela -12 44 -17 -15
        word matin -43 32 -56 66
        word matric 16 5 -10 -11
        word mauvai 404 -112 -84 -209
        word may 20 -18 -13 11
        word mayor 33 -17 -3 -12
        word me 134 -82 12 -63
        word measur 26 -12 -2 -12
        word medail -11 3 -10 18
        word medica -19 23 -1 -3
        word meme 85 -159 -72 147
        word menace -146 185 -10 -29
        word menteu -10 13 -1 -2
        word mentio 82 1 -64 -20
        word merci 35 -59 4 20
        word mercre -5 -7 -8 20
        word merite -168 -40 -5 212
        word mes -16 32 -30 14
        word mesage 54 -209 83 73
        word mesure 14 16 -9 -22
        word metent -51 -7 11 46
        word meter -25 96 -16 -55
        word metez -178 290 -23 -89
        word metre -50 78 -25 -3
        word mi 14 -17 -2 5
        word micro 6 -21 -1 16
        word midle 105 -51 -7 -47
        word miene 45 -26 -4 -15
        word mieux -144 -262 -69 475
        word mile -21 -13 -1 35
        word milieu 24 11 -15 -21
        word min 14 -20 -10 17
        word mineur -47 133 -23 -63
        word minuit 7 -16 16 -7
        word minute 118 16 -113 -22
        word mis -20 16 -17 21
        word mised -9 -4 19 -6
        word misere -80 24 90 -34
        word modifi -48 127 -16 -63
        word module -18 29 -5 -6
        word moi -12 3 -6 14
        word moin -2 -13 -4 19
        word mois 50 -22 -12 -16
        word moisis -3 28 -9 -16
        word moitie 205 -143 4 -66
        word mon -1 25 -22 -2
        word money 15 -5 -3 -7
        word monite 13 -8 8 -13
        word monsie -2 6 -20 16
        word monte -8 20 -1 -12
        word monter -13 -27 15 24
        word month 27 12 -15 -24
        word montre 97 -112 -23 38
        word more -25 -201 -25 251
        word mornin -99 41 -59 117
        word mort 8 14 -11 -11
        word morte 14 -5 -2 -7
        word mot -24 -16 -9 49
        word motif 101 -48 -5 -49
        word moved -16 -4 10 10
        word moyen -102 -18 140 -21
        word much -4 -6 -6 17
        word mur 61 26 -20 -67
        word muret -70 -33 123 -20
        word murs -17 -73 -24 114
        word must -2 -6 15 -7
        word my -12 26 -25 11
        word n 197 176 -130 -242
        word name 33 -34 -10 11
        word ne -16 1 1 14
        word near -63 36 -15 42
        word need -346 437 126 -217
        word needed -35 -30 -11 77
        word neighb -127 150 61 -84
        word never 10 -18 -5 13
        word new -79 -18 -110 207
        word next 23 15 -16 -22
        word nez 140 -37 -30 -73
        word ni 25 15 -10 -30
        word nice -13 -57 -23 94
        word night -110 99 -55 66
        word no 21 -17 3 -7
        word nobody 188 -62 -34 -91
        word noel 61 -42 5 -24
        word noir 6 22 -11 -16
        word non 218 -63 -70 -85
        word noon 4 38 -9 -33
        word normal -12 0 17 -5
        word not 230 -38 -38 -154
        word note 58 -10 -15 -32
        word noted 1 -13 -3 14
        word nothin 60 9 -16 -53
        word notice 12 -29 13 4
        word nous 81 -8 -31 -42
        word nouvea -34 -36 -42 113
        word nouvel -22 19 -45 48
        word novice -19 3 19 -3
        word now 21 49 -35 -35
        word nuit -218 194 20 4
        word number 12 13 -7 -17
        word numero -65 -30 169 -73
        word obliga -32 -42 98 -24
        word obteni -32 108 -39 -38
        word obtenu 12 -32 -6 26
        word octobr 196 -184 44 -56
        word ocupe -27 -30 69 -12
        word oeil 17 -13 -1 -3
        word of -6 26 -1 -19
        word ofice -41 54 8 -21
        word oficie -2 11 6 -15
        word ofre -29 51 -14 -9
        word ok -36 -96 189 -58
        word old -15 2 3 9
        word on 30 -44 -23 37
        word once -4 -34 3 34
        word only -4 -7 17 -6
        word ont 82 -204 -27 148
        word onze 26 2 -8 -20
        word open -32 68 58 -94
        word opened 89 -22 -19 -48
        word operat -4 -14 3 16
        word opinio -88 -77 -17 181
        word or -156 -177 413 -80
        word orange 26 -73 63 -15
        word ordone 73 -31 -8 -35
        word organi -1 14 -3 -10
        word ou -74 -494 1231 -662
        word oublie 164 -74 3 -93
        word out -18 3 12 3
        word ouvert -45 24 83 -62
        word ouvrab 132 -60 -39 -33
        word ouvre -8 -13 28 -7
        word ouvrir -93 172 -24 -55
        word over -57 82 -2 -24
        word overpa -2 -5 14 -6
        word own 38 -136 -28 126
        word owner -31 54 13 -36
        word p 27 -11 6 -22
        word paid 230 -56 -57 -118
        word paint -91 97 -28 21
        word pancar 6 13 -9 -10
        word pane 49 -25 -5 -18
        word paper -2 -41 69 -26
        word papier -4 1 18 -15
        word paque 53 -55 14 -12
        word par 47 21 -14 -54
        word parait 290 -169 -19 -102
        word parc -45 55 -26 16
        word parce 356 -146 -109 -100
        word pareil 32 1 -3 -31
        word parfai -7 -6 -1 14
        word park 7 16 -6 -17
        word parkin -64 -60 44 80
        word parlai 34 9 -13 -29
        word parle 20 -6 -9 -5
        word parti 6 10 -35 19
        word partic -43 47 9 -13
        word partie 79 -30 6 -55
        word partir -241 -46 240 47
        word partou -18 131 -23 -90
        word party -23 23 -4 5
        word pas 89 -33 -115 59
        word pase 52 1 -5 -48
        word pasee -4 -23 -1 28
        word pasent -32 87 -19 -36
        word paser 4 2 -15 10
        word pasera 27 -7 -9 -11
        word pasere 13 -1 -1 -11
        word patch 180 -47 -88 -44
        word patin -12 -8 15 5
        word patino -44 127 39 -122
        word patrou 13 -8 -5 1
        word paye 118 -52 34 -101
        word payee 126 -81 -9 -36
        word paying 5 -13 11 -3
        word paysag -82 160 -27 -51
        word peine -58 8 6 44
        word pele 7 -10 -18 21
        word pelete 188 -50 -24 -114
        word penche -7 18 -3 -8
        word pend -31 70 -15 -25
        word pendan 97 -27 -41 -28
        word pensai -111 101 -6 15
        word pense 44 -23 -12 -9
        word people 13 10 -9 -14
        word percep 25 -12 -3 -11
        word perdu -16 23 -4 -3
        word perdue 16 -15 5 -6
        word permet -24 -11 -4 40
        word permi -103 54 103 -53
        word permit -26 -4 16 15
        word person 130 44 -38 -136
        word petit -55 -32 -26 113
        word petite -11 14 13 -16
        word peu -1 -39 24 16
        word peur -199 157 -46 87
        word peut -413 201 210 3
        word peuven -21 21 -19 19
        word peux -192 292 60 -160
        word phone 4 -15 -3 13
        word phoned -31 -6 -2 40
        word photo 15 -8 4 -11
        word photog 82 -51 -7 -25
        word piase 128 -90 -6 -32
        word pickle -24 -22 -3 49
        word pickup -86 9 101 -24
        word pie -56 172 -86 -30
        word pied 43 -17 -29 2
        word piquet -6 -8 -1 15
        word pis 248 -29 -107 -112
        word piscin 1 19 4 -25
        word piste -28 -4 -12 44
        word plafon -46 40 -6 12
        word plaide -52 61 24 -33
        word plaint 14 -76 1 61
        word plait -55 139 -24 -60
        word plan 18 23 -19 -21
        word plante 24 34 -25 -34
        word plaque -254 225 121 -92
        word plasti -24 -8 45 -13
        word please -425 352 -249 322
        word plein 2 11 -30 17
        word pleine 12 16 -7 -21
        word plombi -5 54 -46 -3
        word plough -3 7 -26 22
        word plowed 23 -10 -3 -10
        word pluie 4 15 -1 -18
        word plus -133 38 -12 107
        word plutot -257 -181 -36 474
        word pneu 33 35 19 -87
        word poche 21 -10 -1 -10
        word pogne -11 34 -5 -18
        word poid 9 19 -6 -22
        word poigne -9 18 -2 -7
        word point -1 -14 2 13
        word pointe -22 20 7 -5
        word pole -4 34 -9 -21
        word police -32 51 -3 -17
        word pont -58 95 -58 22
        word port -199 118 131 -51
        word porter 23 12 -1 -34
        word pose 102 -126 -78 101
        word poser -29 85 -33 -23
        word posibl -119 376 -234 -24
        word poste 13 -3 -9 -1
        word poster -76 50 -12 37
        word poteau -67 83 1 -17
        word pouce 17 -4 -3 -11
        word poule -3 17 -5 -9
        word pour -2 -50 44 9
        word pourai -333 257 124 -49
        word pourie -160 349 -50 -139
        word pourqu 181 -114 -74 7
        word pourta 16 3 -5 -13
        word pouse -49 60 -30 20
        word pouset 18 -17 -2 1
        word pouvez -676 368 -66 374
        word prefer 8 15 -7 -16
        word prend -29 -18 50 -4
        word prendr -7 14 -7 1
        word prepos 169 -203 -40 75
        word pres 6 75 -20 -60
        word prese -78 90 13 -25
        word presen -10 6 31 -28
        word pret -9 52 -32 -11
        word preven 119 -55 -17 -48
        word prevoi -47 -21 87 -19
        word prevu -129 -53 61 121
        word printe 286 -250 -156 120
        word priori 10 9 -4 -16
        word pris 101 -87 -71 57
        word prise -22 35 -5 -8
        word privat -68 161 -33 -60
        word prive -8 58 -29 -20
        word privee -84 124 -16 -24
        word proble 12 -14 18 -15
        word procha -75 -58 97 35
        word proche -262 65 -20 217
        word prof 37 -39 -8 10
        word progra -10 -17 46 -19
        word prolon -21 38 -11 -6
        word promen -18 12 -1 6
        word promi 140 -35 -40 -66
        word promis 44 6 -15 -35
        word proof 13 -3 -2 -8
        word propos 0 -10 -12 21
        word propre -14 -74 -17 105
        word propri -173 89 1 84
        word provin -45 28 43 -26
        word pu 3 5 -18 10
        word publiq -42 9 14 19
        word puis 173 9 -169 -14
        word put -83 71 11 0
        word qu -9 4 -12 17
        word quand -57 -52 167 -57
        word quaran 5 3 -21 14
        word quatre -8 -14 -15 38
        word quatri 402 -106 -22 -275
        word que -6 -114 -16 136
        word quebec -45 -41 -8 93
        word quel -54 -389 328 115
        word quele -230 -965 961 233
        word quelqu 48 154 -123 -79
        word questi -5 60 -36 -19
        word qui -10 -14 2 23
        word quick -59 -51 85 25
        word quiet -67 -22 -8 97
        word quil 37 -11 -3 -22
        word quoi -8 -3 27 -16
        word racord -7 -13 -1 22
        word racroc 439 -251 -51 -137
        word radio 48 -54 39 -34
        word raison 22 -15 -7 0
        word ralume 44 -13 -21 -10
        word ramase -21 55 -30 -4
        word rang -121 218 -94 -2
        word rapel 8 -43 -21 56
        word rapele -10 -18 3 25
        word rather -36 -24 -57 117
        word rats -8 15 -3 -3
        word re 527 -325 -77 -125
        word read 29 -21 -6 -3
        word real -48 -24 -6 78
        word receip 10 33 -14 -29
        word receiv 4 -13 11 -2
        word recept 63 6 -37 -32
        word recevo -17 16 8 -7
        word reclam -43 78 -5 -30
        word recoi -5 26 -5 -17
        word recole -3 15 -4 -8
        word recome 47 8 -8 -48
        word recond -53 -20 -5 77
        word reconu 63 -35 -4 -24
        word record 112 -86 21 -46
        word recu 45 -34 15 -25
        word recue -16 -38 -26 81
        word recule -11 16 -1 -4
        word redema 13 19 -5 -26
        word refair -10 -4 49 -35
        word refait 16 -43 0 27
        word refect -19 -3 34 -13
        word refund 29 -17 5 -17
        word refuse 262 -74 -16 -173
        word regard 70 -30 2 -41
        word regle -18 -7 5 19
        word regler 54 -32 -4 -18
        word rejete 61 -49 -5 -7
        word releve -5 20 -5 -10
        word remarq -55 1 -6 60
        word remerc -17 -46 -15 77
        word remet -29 43 -4 -10
        word remi -84 -107 8 183
        word remise 36 -8 -7 -21
        word remove 59 -28 -6 -26
        word rencon 29 -57 28 0
        word rendre 10 -27 -1 17
        word rendu 221 71 -90 -203
        word rendue 56 -43 -8 -5
        word renouv -56 160 -28 -76
        word renver -62 71 -2 -8
        word renvoi 238 -157 -16 -65
        word renvoy 45 -12 -8 -25
        word repare 11 8 -16 -3
        word repart 162 -269 -40 147
        word repase 157 -83 -10 -65
        word repein 19 6 -7 -18
        word repete 8 -19 28 -18
        word reply 6 -18 -5 16
        word repond 175 -18 -122 -36
        word repons 6 -183 117 60
        word report 7 24 -8 -24
        word repren -4 -17 29 -8
        word repris 109 -60 -6 -44
        word reques 18 35 -26 -27
        word reset -2 22 -16 -4
        word reside -2 24 -7 -14
        word respon 8 0 15 -23
        word restau -10 -16 -22 48
        word reste 36 28 14 -78
        word restee 13 32 -18 -27
        word resten 33 -6 -2 -24
        word rester -19 -7 46 -20
        word result 6 -19 16 -2
        word retire -42 1 -8 49
        word retour 222 6 -144 -84
        word retrai 12 -41 39 -10
        word retrou -29 -24 17 36
        word return -18 17 4 -4
        word reveni 53 -8 -22 -23
        word revien -34 -42 -9 86
        word revisi -13 -7 4 16
        word ri 120 -81 -21 -18
        word riant 64 -25 -4 -35
        word rien -14 -33 -12 59
        word right -26 -12 -1 39
        word river 21 -33 -12 24
        word rivera -4 -13 17 1
        word rivier -38 -10 20 28
        word robot 17 -34 -2 19
        word rol -3 15 -2 -10
        word roled -4 -12 -5 21
        word rond -10 -6 -5 21
        word roue -22 23 15 -17
        word rouge -5 22 2 -19
        word roulan -15 20 0 -6
        word roulen -18 39 -6 -15
        word rouver 541 -288 -38 -215
        word royale -161 136 160 -134
        word ruban 42 -9 -3 -31
        word rue -49 121 -13 -58
        word ruele -118 154 -12 -24
        word rule -12 -19 13 18
        word runing 102 -34 -13 -55
        word s -102 151 5 -53
        word sa -34 26 -29 37
        word sac 21 2 -6 -17
        word sache -23 -18 -6 47
        word sacre -6 31 -17 -8
        word sacs -15 34 5 -24
        word safe -43 35 -4 12
        word said 589 -451 -180 41
        word sainte 8 -17 18 -9
        word sais -172 72 115 -15
        word saison 40 -7 -3 -30
        word sans 239 -106 -51 -81
        word satisf -12 -72 16 68
        word saturd -46 30 -20 36
        word sauf 48 -2 -15 -31
        word saute 246 -76 -23 -146
        word sauve -19 40 -19 -3
        word sauvet 3 -26 11 13
        word savez -14 -6 22 -2
        word savoir 58 -200 289 -146
        word saw 37 -2 -10 -25
        word saying 85 -48 -6 -31
        word says 286 -280 -51 45
        word school -8 36 -8 -21
        word screen -19 44 -6 -19
        word se 11 1 7 -18
        word seance -28 -1 53 -24
        word sec 43 -39 -8 4
        word second 82 -20 -22 -41
        word secteu -26 -14 66 -25
        word securi -10 28 -2 -15
        word see -84 -5 -26 115
        word sel -92 50 -34 77
        word selon 8 -20 -21 33
        word semain 33 -24 0 -10
        word send -249 175 196 -122
        word sent -3 21 -12 -6
        word sept 85 -19 -55 -12
        word septem 53 -36 6 -23
        word sera 30 23 -31 -22
        word seraie 6 -38 -6 39
        word serait -45 -28 -27 100
        word sert 25 -7 -14 -4
        word servic 133 -91 -50 7
        word set 17 13 -6 -24
        word seul 53 -52 -5 4
        word seule 226 -86 -15 -125
        word she -21 -5 3 24
        word shelte -11 51 -28 -13
        word shift -5 -11 -1 17
        word should -49 -34 16 68
        word show -8 14 -5 -2
        word si -118 -187 562 -257
        word side 15 -15 10 -11
        word signal 18 -24 -16 22
        word signe 73 -77 34 -30
        word signee 49 19 -43 -24
        word silenc 147 -99 -14 -34
        word simple 1 -47 63 -18
        word since 41 68 -28 -82
        word single 105 -65 -8 -32
        word six 14 -7 -8 1
        word ski 61 -21 -4 -36
        word skiped 111 -20 -11 -80
        word sleep -22 68 -23 -23
        word slow 32 30 -31 -31
        word smal -20 8 -7 19
        word smel -62 184 -40 -82
        word so 61 -27 -40 6
        word socer -5 14 -4 -6
        word soir -57 68 6 -16
        word soixan 24 15 -20 -19
        word solde 2 -18 17 -1
        word soleil -8 -18 -5 31
        word solici -87 184 -20 -77
        word someon -234 467 6 -239
        word someth -6 16 -6 -4
        word son -8 32 -16 -7
        word sondag 0 55 -40 -15
        word sone 160 -34 -35 -91
        word sont 6 -15 11 -2
        word soon 89 -28 -8 -53
        word sortez -19 0 51 -33
        word sorti 3 -59 -6 62
        word sortie -16 49 -4 -29
        word sortir -10 -3 32 -19
        word sory 13 -2 -8 -3
        word soufle -8 23 -15 0
        word souhai -102 185 5 -87
        word soulig -65 -33 -9 108
        word soumis 27 -16 -1 -10
        word soupir 33 19 -14 -38
        word souri -6 1 15 -11
        word sous 70 27 -35 -61
        word souven 26 -13 -5 -8
        word spa -1 -39 -10 50
        word specia -13 65 -44 -8
        word spot -7 37 -8 -22
        word st 0 122 -72 -50
        word standi 168 -100 -16 -53
        word state -111 8 31 73
        word statio -39 91 -12 -39
        word step 20 -11 3 -12
        word stick 28 -8 0 -20
        word sticki -19 33 -3 -10
        word stil 284 -131 34 -187
        word stood 64 -62 -53 51
        word stop 32 62 -46 -48
        word street 8 5 3 -17
        word strole 36 -5 -6 -25
        word stuck -12 27 -4 -11
        word studen -23 -15 43 -4
        word su 88 -46 -5 -36
        word subjec -45 -15 41 19
        word subven -25 -2 45 -18
        word sufit -3 -27 35 -4
        word sugere -4 -11 -4 18
        word sugest -56 -60 -74 190
        word suis -15 21 -15 9
        word suite -10 18 -7 -1
        word suivi -13 -10 20 2
        word sunday 36 -20 5 -21
        word super -45 -17 -14 75
        word superi 2 -14 -1 12
        word superv 22 -34 -7 19
        word supose 41 -45 42 -38
        word surtou -29 -11 -7 47
        word survei 119 -13 -42 -63
        word svp -311 284 176 -149
        word sweet -22 -15 -2 39
        word swore 54 29 -37 -46
        word system -7 20 -18 5
        word t -21 -24 101 -55
        word tablet 89 -38 -5 -46
        word taile -64 -57 12 108
        word take -316 -30 222 123
        word taken 8 28 -10 -26
        word talk 0 14 -4 -11
        word tantot -35 69 -5 -29
        word tard 14 10 -2 -22
        word tarif -4 -12 17 -1
        word taux -79 -61 174 -35
        word taxe -25 -35 64 -3
        word te 2 13 -6 -9
        word techni 35 -31 -10 7
        word tel -21 -37 -2 60
        word teleph 17 -41 99 -75
        word temp -56 4 5 47
        word tempet -23 32 -5 -4
        word tempor 205 -77 -11 -117
        word tenai -44 -67 -8 119
        word tenait -13 -7 -2 22
        word teni -27 28 -9 8
        word terain -88 -16 64 41
        word test -11 26 12 -27
        word thank -15 -161 -5 180
        word that 13 -30 -23 39
        word the -75 19 10 45
        word them -89 32 -38 94
        word then 487 -313 100 -275
        word there -68 80 70 -82
        word they 26 -57 12 19
        word third 128 -34 -20 -74
        word this -9 39 -21 -10
        word though -47 -24 -17 88
        word three 106 -72 -9 -25
        word threw 3 -16 -2 15
        word throug 19 0 -7 -12
        word ticket 97 -66 -11 -20
        word tient -312 87 -20 245
        word time -28 -3 -9 41
        word to -24 8 20 -5
        word today -12 23 4 -16
        word todler -9 4 -16 21
        word toit -106 203 -22 -75
        word told 608 -159 -38 -411
        word tombe -10 39 0 -29
        word tombee 79 -21 -10 -47
        word tomoro -49 78 -13 -16
        word tonigh -14 -30 60 -16
        word took -26 -48 -11 85
        word tot -23 24 -3 1
        word toujou -7 -20 13 14
        word tour -7 27 -2 -17
        word tourne -19 25 2 -9
        word tous -7 3 -22 25
        word tout -1 -26 -6 33
        word toute 14 -3 -8 -2
        word tow -17 64 -25 -22
        word traine -8 14 -1 -5
        word traita 49 -22 -2 -24
        word traite 48 -55 3 4
        word trajet 0 -20 25 -5
        word tranch 27 -7 -5 -15
        word transf 27 21 -7 -42
        word transm -36 38 -18 17
        word travau -65 2 93 -30
        word tree 2 -104 -5 107
        word trente 30 -36 -10 15
        word triste -27 -44 -62 133
        word troi 40 25 -60 -6
        word troisi 45 -28 -25 7
        word trompe -12 -9 -3 24
        word trotoi -10 -32 22 20
        word trouve -17 -10 8 19
        word truck 30 -14 8 -24
        word tu 60 -247 395 -208
        word tuesda 17 10 -9 -18
        word turned 42 -10 -15 -17
        word twenty -13 6 10 -4
        word twice 348 -214 -36 -98
        word two 6 -35 -27 56
        word un -102 205 -25 -78
        word under 12 -8 17 -21
        word une -71 51 14 5
        word univer -14 15 -3 2
        word until -36 -34 16 54
        word up 10 -21 -17 29
        word us 23 -6 -15 -3
        word usager 75 -55 -3 -18
        word usualy -5 -23 33 -5
        word va -22 10 14 -1
        word vacanc 141 -89 -10 -42
        word ve -7 32 -29 4
        word vehicl -45 -42 107 -19
        word vehicu 5 -16 15 -5
        word veile 104 -28 -29 -47
        word vend -4 28 -17 -7
        word vendeu 18 -4 -2 -13
        word vendre 19 -10 9 -18
        word venez 79 48 -113 -14
        word venir -27 93 -64 -2
        word venon -18 20 5 -7
        word vent -42 112 -18 -52
        word venu 345 -435 -85 175
        word venue 212 -85 -103 -24
        word verbal 4 -13 20 -11
        word vergla -73 86 -22 10
        word verifi -73 118 -84 39
        word versem -25 73 -40 -8
        word vert 114 -34 -18 -62
        word very 42 -6 -19 -16
        word vestia -43 -81 -16 139
        word veteri 27 -16 -3 -8
        word veuile -120 145 -74 49
        word veut -116 37 141 -61
        word veux -98 160 19 -80
        word viaduc -39 65 -6 -21
        word vidang -31 25 0 6
        word vide 370 -205 -102 -64
        word video -22 -5 -3 31
        word vien -1 8 9 -16
        word viene -252 501 -59 -189
        word vient 13 32 -33 -12
        word vieux -24 56 -65 33
        word vignet -20 36 5 -20
        word vile 1 23 -13 -11
        word virage 0 -13 6 7
        word vire 8 25 -8 -25
        word visit 35 -14 -3 -18
        word vite -70 165 -61 -34
        word vitese -6 -32 50 -12
        word vitre -213 351 -208 70
        word vitrin 36 4 -30 -10
        word vocale 338 -97 -17 -225
        word voice 31 -2 -6 -24
        word voici -33 92 -41 -19
        word voie -7 16 -2 -7
        word voila 38 -40 -8 10
        word voir 10 -6 -19 16
        word vois 6 -44 -3 41
        word voisin 11 23 -7 -28
        word voit -40 85 -52 7
        word voix -3 -47 -9 59
        word vole 13 3 -5 -11
        word vos 190 -96 -87 -7
        word votre 329 -214 -217 101
        word voudra -188 384 73 -269
        word voulai -12 -15 2 26
        word voulu -14 3 5 5
        word vous 18 0 7 -26
        word vraie -39 31 -18 27
        word vs 96 -41 -12 -43
        word vu 2 -44 -7 49
        word wait -166 286 -68 -52
        word waited -25 -10 -2 38
        word waitin 57 -33 -8 -16
        word wal 19 5 -3 -22
        word walk -31 -11 11 31
        word walked -30 -7 -14 50
        word want -250 315 110 -175
        word wanted -57 -56 -27 140
        word was 133 -182 -222 271
        word water -58 76 -19 2
        word waved 131 -27 -17 -87
        word week 42 -20 -2 -20
        word weeken 168 -63 -8 -96
        word went 333 -236 -46 -51
        word were 11 -42 -13 45
        word what -35 -100 93 42
        word wheelc -62 102 -5 -35
        word when -22 -26 41 7
        word where -15 -136 83 69
        word whethe 8 -28 35 -15
        word which -23 -70 161 -68
        word while 128 -10 -14 -104
        word who -22 -26 18 30
        word whoeve -78 -97 -21 196
        word window 105 -23 -16 -66
        word with 16 -20 -4 7
        word within 0 -21 2 19
        word withou 425 -141 -54 -230
        word won 14 -6 -2 -6
        word wonder 103 -44 -22 -37
        word word 80 -67 -24 11
        word workin 17 -2 -4 -12
        word would -8 16 -4 -3
        word wow -12 -13 -5 30
        word writen -10 25 -8 -6
        word wrong 19 -15 -8 5
        word wrote 201 -86 -22 -93
        word xii -38 121 -62 -21
        word xiii -61 39 -21 42
        word y -13 54 11 -51
        word ya -24 33 28 -37
        word yard 14 -10 11 -15
        word year 26 -31 -8 12
        word yester -2 -4 -7 14
        word yet 7 12 1 -20
        word yeux -91 3 -70 158
        word you -1 -138 -66 205
        word young -23 -17 -4 44
        word your 328 -188 -74 -66
        word zero 358 -209 -48 -101
        word zonage -9 -28 27 11
        word zone 23 -8 4 -19
        checksum d1d238efdf4612ff
        """
}
