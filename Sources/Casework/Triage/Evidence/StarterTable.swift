// Made by Tests/JudgementTests/Labelled/make-starter-table. Not to be edited by hand.

extension EvidenceTable {
    /// The table that ships with the rules, in the form that ``EvidenceText`` describes.
    static let starterText = """
        vip311 triage evidence 1
        name starter
        learned_from 1464 1199 676 579
        shares 100 10
        bias 210 -21 -193 3
        asked again -438 -214 617 36
        asked asks -797 371 1575 -1148
        asked city -206 97 290 -181
        asked complaint_word -181 -141 470 -148
        asked damage_claim -69 -178 174 73
        asked decision -476 -157 788 -155
        asked fault_noun 16 -768 617 135
        asked fault_state 137 -244 198 -92
        asked info_topic -345 -120 540 -75
        asked missed -109 -55 175 -11
        asked opinion -232 -57 461 -172
        asked private_party -28 -97 104 21
        asked promise -3 97 -77 -17
        asked question -194 -176 459 -88
        asked service -79 116 285 -322
        asked staff -118 189 2 -73
        asked states_complaint -107 -170 396 -118
        asked suggestion -56 1 -131 187
        asked tone 98 -30 -56 -12
        asked unfair -257 156 119 -18
        asked vulnerable -103 -348 641 -190
        both again bare_thanks 100 -17 -3 -79
        both again city 190 -148 -3 -39
        both again closed_unsettled 77 -44 -9 -24
        both again fault_noun 26 77 8 -110
        both again fault_state 69 -112 -18 61
        both again first_contact -124 151 -7 -20
        both again info_topic -67 106 -30 -9
        both again private_party -120 159 -8 -31
        both again question -223 -135 256 102
        both again service 26 -120 -10 104
        both again thanks 85 -14 -3 -68
        both again vulnerable 53 -93 22 19
        both asks bare_thanks -47 158 -20 -91
        both asks damage_claim -193 189 14 -10
        both asks info_topic -58 77 -1 -18
        both asks opinion -94 141 16 -63
        both asks private_party -47 -88 -17 152
        both asks question 143 -198 201 -147
        both asks resolved -119 -138 -6 263
        both asks suggestion -24 -99 -12 134
        both asks thanks -49 -27 -3 79
        both asks vulnerable -22 155 11 -144
        both asks withdrawal -177 -550 -69 796
        both badly_done again 60 -51 -4 -4
        both badly_done city 56 -36 -3 -17
        both badly_done fault_noun -66 65 42 -41
        both badly_done fault_state 134 -130 72 -76
        both badly_done private_party -192 241 -27 -22
        both badly_done service 229 -72 -83 -74
        both badly_done unfair 138 -95 -9 -34
        both called_before again -10 90 -6 -73
        both called_before fault_noun 41 -133 -15 107
        both called_before first_contact -293 370 -11 -67
        both city asks -23 -200 78 145
        both city damage_claim -241 157 127 -43
        both city fault_state 81 -70 9 -19
        both city opinion -10 -89 48 51
        both city private_party 3 53 -31 -25
        both city question -17 -189 295 -88
        both city service 53 88 -46 -94
        both city suggestion -8 -49 -6 63
        both city vulnerable 56 12 -27 -41
        both closed_unsettled elapsed 57 -50 -1 -6
        both closed_unsettled fault_noun 34 -50 -3 18
        both closed_unsettled vulnerable 233 -174 -9 -49
        both complaint_word asks 90 -175 -8 94
        both complaint_word city 297 -175 -37 -85
        both complaint_word decision 12 -82 -3 74
        both complaint_word info_topic -24 53 2 -31
        both complaint_word opinion -23 -33 67 -11
        both complaint_word private_party -596 678 -46 -36
        both complaint_word question -150 -131 409 -129
        both complaint_word resolved -40 -11 -6 58
        both complaint_word service 323 -153 -81 -89
        both complaint_word withdrawal -43 -133 -17 194
        both damage_claim opinion -91 25 24 42
        both damage_claim question -10 1 -76 85
        both danger vulnerable -9 55 -7 -38
        both decision again -3 67 4 -67
        both decision asks -76 142 -66 0
        both decision called_before 59 -17 -6 -36
        both decision closed_unsettled -11 133 -91 -32
        both decision fault_noun 139 -50 -16 -72
        both decision fault_state 25 -48 14 9
        both decision info_topic -73 27 76 -30
        both decision opinion -79 -16 42 53
        both decision promise 26 -89 82 -19
        both decision question -352 149 276 -73
        both decision unfair 214 -136 62 -140
        both decision vulnerable 79 -85 46 -39
        both dissatisfied city 50 -14 -2 -33
        both dissatisfied service 188 -41 -11 -137
        both elapsed city 101 -87 -3 -11
        both elapsed damage_claim 108 -58 -3 -47
        both elapsed fault_noun 102 -25 -27 -49
        both elapsed first_contact -92 97 -1 -4
        both elapsed private_party -21 56 -5 -30
        both elapsed service 336 -214 -14 -109
        both elapsed thanks 198 -34 -5 -159
        both fault_noun asks 160 -557 69 329
        both fault_noun damage_claim -180 242 -14 -48
        both fault_noun fault_state 62 177 55 -295
        both fault_noun info_topic 85 -69 -2 -14
        both fault_noun opinion -10 -45 -1 57
        both fault_noun private_party 88 -16 -18 -54
        both fault_noun question 4 -166 -9 171
        both fault_noun suggestion -249 31 -39 258
        both fault_noun tone -211 309 3 -102
        both fault_noun vulnerable -71 60 5 7
        both fault_noun withdrawal -54 -197 -7 258
        both fault_state asks 175 -264 -25 114
        both fault_state bare_thanks 56 -9 8 -55
        both fault_state danger 19 91 -43 -66
        both fault_state info_topic 86 -81 0 -5
        both fault_state private_party 74 -91 -53 71
        both fault_state question 5 -146 131 10
        both fault_state resolved 39 19 -7 -51
        both fault_state suggestion -77 69 -5 13
        both fault_state tone -83 104 -6 -15
        both fault_state vulnerable 76 -86 13 -3
        both fault_state withdrawal -25 -163 -5 193
        both first_contact city -237 251 -3 -11
        both first_contact fault_noun -165 188 -4 -19
        both first_contact fault_state -66 70 -1 -3
        both impatience bare_thanks -84 -47 -3 135
        both impatience private_party -33 -131 -8 172
        both impatience tone 94 -16 -52 -26
        both kindness damage_claim 124 -22 -32 -70
        both kindness service -150 20 21 109
        both kindness thanks -29 -44 -10 83
        both left_out service -27 -90 -27 144
        both misconduct service 49 -29 -9 -10
        both misconduct vulnerable 70 -13 -20 -37
        both missed again 108 -63 -27 -18
        both missed fault_noun 6 74 -20 -60
        both missed left_out 132 -99 -18 -16
        both missed nothing_done 65 -31 -10 -24
        both missed promise 50 -34 -5 -11
        both missed service 243 -157 138 -224
        both nothing_done again -18 135 -49 -68
        both nothing_done called_before 142 -27 -20 -95
        both nothing_done closed_unsettled 421 -199 -54 -168
        both nothing_done damage_claim 75 -28 -3 -44
        both nothing_done fault_noun 86 62 -20 -129
        both nothing_done impatience 154 -48 -4 -102
        both nothing_done private_party -84 118 -2 -32
        both nothing_done service 67 -34 -6 -27
        both nothing_done vulnerable -37 55 10 -28
        both opinion vulnerable -28 -28 50 6
        both passed_around vulnerable 7 44 -2 -49
        both private_party damage_claim 34 -67 23 10
        both private_party opinion -38 -40 24 54
        both private_party question -62 -179 192 48
        both private_party resolved -37 -16 -1 54
        both private_party tone -75 120 -12 -33
        both private_party vulnerable -102 175 -27 -46
        both private_party withdrawal -50 -165 -10 226
        both promise fault_noun 90 -29 -9 -52
        both promise fault_state 80 -60 -7 -13
        both promise question -7 80 -59 -13
        both promise service -2 106 -83 -21
        both promise vulnerable -22 83 -53 -8
        both question info_topic -142 -41 163 20
        both question opinion -153 -17 305 -136
        both question suggestion -48 -8 -117 173
        both question vulnerable 166 -181 4 11
        both resolved withdrawal -21 -69 -6 97
        both service asks -165 99 125 -60
        both service damage_claim -58 196 -73 -65
        both service danger -39 114 -19 -56
        both service info_topic 65 -75 70 -60
        both service opinion -79 -3 77 5
        both service private_party 75 19 -103 8
        both service question -45 132 6 -93
        both service resolved 117 -13 -3 -102
        both service suggestion -124 -48 -6 177
        both service thanks -47 -45 -91 183
        both service vulnerable -33 110 -85 8
        both service withdrawal -20 -49 -16 85
        both staff asks -110 173 -14 -49
        both staff badly_done 63 -19 -6 -38
        both staff bare_thanks -467 -104 -19 591
        both staff called_before 144 -44 -13 -87
        both staff city 117 -126 53 -44
        both staff damage_claim -49 83 -9 -25
        both staff danger 54 24 -15 -63
        both staff decision -4 -234 -42 280
        both staff elapsed 53 40 -5 -89
        both staff fault_noun 87 -68 -25 7
        both staff fault_state 59 -12 -16 -31
        both staff gross_misconduct 80 -5 -3 -73
        both staff info_topic 140 -19 -42 -79
        both staff kindness -450 -72 -40 562
        both staff left_out 148 -8 -23 -118
        both staff misconduct 542 -177 -127 -238
        both staff missed 153 -77 -13 -63
        both staff nothing_done 247 -63 -9 -175
        both staff private_party -7 -87 8 86
        both staff promise 348 -160 -26 -162
        both staff resolved 192 -60 -16 -115
        both staff service 18 -131 27 86
        both staff thanks -427 24 -27 430
        both staff unfair 13 121 -14 -119
        both staff vulnerable 41 -114 -29 102
        both staff waiting -18 -33 -1 52
        both states_complaint city 197 -133 22 -87
        both states_complaint complaint_word 21 102 6 -129
        both states_complaint misconduct 71 -37 -6 -28
        both states_complaint opinion -23 -33 67 -11
        both states_complaint private_party -433 590 -81 -75
        both states_complaint question -81 -138 249 -31
        both states_complaint service 261 -165 -60 -36
        both states_complaint staff 57 -20 3 -39
        both suggestion vulnerable -34 -175 -87 296
        both thanks bare_thanks 157 -122 -40 5
        both unfair city 49 -32 -7 -11
        both unfair damage_claim -42 55 -12 -2
        both unfair elapsed 51 -31 -1 -19
        both unfair fault_noun 75 -84 -6 15
        both unfair info_topic -89 9 47 32
        both unfair question -125 106 25 -6
        both unfair service -74 10 4 60
        both unfair vulnerable 229 -184 -46 1
        both vulnerable tone -199 233 -7 -27
        both waiting elapsed 125 -66 -3 -56
        both waiting info_topic 251 -74 -127 -50
        channel counter -149 169 72 -93
        channel email -176 -161 102 235
        channel mobile 140 -90 104 -153
        channel phone -61 165 88 -192
        channel social 40 -107 -111 178
        channel web 46 86 -163 31
        denied complaint_word -83 -51 -16 150
        denied damage_claim 154 -55 -28 -70
        length 0 -424 19 481 -77
        length 1 -811 -14 575 250
        length 2 -102 114 -139 127
        length 3 683 11 -331 -362
        length 4 1021 -553 -457 -10
        length 5 298 -247 -65 14
        length 6 75 -30 -11 -33
        length 7 -80 52 11 17
        letters _abr -88 129 15 -57
        letters _abs 91 -52 35 -75
        letters _abu 78 -48 -2 -28
        letters _acc 287 -146 35 -177
        letters _ach -147 211 32 -96
        letters _acq -66 107 -31 -10
        letters _acr -31 106 -21 -55
        letters _add -86 137 -42 -9
        letters _adj 140 -60 -18 -61
        letters _ado -346 24 -19 341
        letters _adr -51 85 69 -104
        letters _aff 228 -109 -42 -77
        letters _aft -58 24 -5 39
        letters _aga 76 -6 -30 -40
        letters _age -44 -77 85 37
        letters _agi -72 77 -17 12
        letters _ago -6 57 -13 -38
        letters _aid -100 20 3 77
        letters _aim -265 156 107 3
        letters _ajo 46 -68 -51 72
        letters _ali 95 16 -35 -75
        letters _all -95 62 -42 75
        letters _alo 74 12 -55 -30
        letters _alr 78 -66 -1 -11
        letters _ama -46 -86 -60 193
        letters _amb -82 87 -14 9
        letters _ame -57 87 14 -44
        letters _amp 48 -18 -35 5
        letters _ana 95 -39 -13 -44
        letters _anc -1 -23 49 -24
        letters _and 142 -2 14 -155
        letters _ang -97 -26 -32 154
        letters _ann -5 -29 -118 153
        letters _ano 84 3 -22 -65
        letters _ans 103 -141 -6 45
        letters _any 17 -40 -29 51
        letters _aou 166 -13 3 -156
        letters _app 90 -14 18 -94
        letters _apr 39 -53 13 1
        letters _arb -109 29 80 0
        letters _arg 112 -86 16 -42
        letters _aro -12 51 9 -48
        letters _arr 8 60 -32 -36
        letters _art -31 49 -20 2
        letters _asc 22 43 -6 -59
        letters _ask -165 -5 285 -115
        letters _asp -5 -60 26 40
        letters _ass 51 -132 60 21
        letters _att -19 35 -53 37
        letters _auc 162 -70 -196 104
        letters _aut 114 -47 60 -128
        letters _ava -57 70 23 -36
        letters _ave 202 -60 -161 19
        letters _avi 73 -92 -7 26
        letters _avo 221 -97 -35 -89
        letters _avr 160 -15 -46 -100
        letters _awa 142 0 -38 -104
        letters _bac 119 90 -139 -69
        letters _bad -51 52 -45 44
        letters _bal -33 -32 -40 105
        letters _ban -20 88 13 -81
        letters _bar 52 1 -7 -46
        letters _bat -62 128 -28 -37
        letters _bea -35 -72 -180 287
        letters _beb 12 -50 5 34
        letters _bee 163 -98 -111 46
        letters _bef -86 90 -8 4
        letters _bel -130 -166 -85 380
        letters _bes -553 78 157 318
        letters _bet -66 -43 17 92
        letters _bie -192 -115 -28 335
        letters _bil 67 -24 -17 -27
        letters _bip -31 57 -1 -25
        letters _bir 123 -31 -9 -83
        letters _bla -67 20 19 28
        letters _ble -53 49 38 -34
        letters _blo -64 157 -65 -28
        letters _blu -44 161 -7 -110
        letters _boa -52 107 -5 -50
        letters _boi 82 3 -37 -47
        letters _bon -258 -71 -47 376
        letters _bor 30 65 -66 -29
        letters _bou -57 186 -120 -9
        letters _bra -44 18 -53 78
        letters _bri -65 37 -49 77
        letters _bro -36 112 -49 -28
        letters _bru 28 70 -60 -39
        letters _bui -33 -3 97 -61
        letters _bur 26 -77 -42 94
        letters _but -188 7 -70 251
        letters _buy -61 -121 158 25
        letters _byl -6 55 -11 -38
        letters _cab -20 60 37 -78
        letters _cac 50 -22 -15 -13
        letters _cag 53 30 -57 -25
        letters _cai -68 75 -14 6
        letters _cal -37 -96 -2 136
        letters _cam -28 -19 -51 98
        letters _can -204 103 110 -10
        letters _cap -44 47 48 -51
        letters _car -59 62 75 -78
        letters _cas -254 229 9 16
        letters _cav 65 -19 -5 -41
        letters _cec -73 16 11 46
        letters _ced -63 59 -11 15
        letters _ceg -47 50 -7 4
        letters _cel 93 -1 -31 -61
        letters _cer -15 58 -24 -19
        letters _ces -88 -106 97 97
        letters _cet -6 -57 24 39
        letters _cha -66 49 -89 107
        letters _che 8 55 -10 -53
        letters _chi -84 -10 -48 142
        letters _cin 255 -242 107 -120
        letters _cir -43 110 -63 -4
        letters _cla -135 14 8 113
        letters _cle -54 6 -8 56
        letters _cli -51 70 -45 26
        letters _cls -18 137 -24 -94
        letters _coa -57 25 41 -9
        letters _coe -42 -9 -5 56
        letters _cof -41 -12 -5 58
        letters _coi -122 267 -105 -41
        letters _com -51 56 -12 7
        letters _coo 123 -128 -15 20
        letters _cop -36 241 -110 -95
        letters _cor 5 83 -10 -78
        letters _cos -39 -6 71 -26
        letters _cot 18 54 -4 -68
        letters _cou 12 47 26 -85
        letters _cra 44 93 -61 -77
        letters _cre -59 75 -61 45
        letters _cri 112 -115 -31 34
        letters _cub 28 33 -4 -57
        letters _cur 71 5 2 -78
        letters _dam -33 69 -13 -23
        letters _dan -52 181 23 -152
        letters _dat -43 -169 340 -128
        letters _day -21 51 0 -29
        letters _dee 20 82 -20 -82
        letters _def -53 70 -15 -2
        letters _deh -43 72 -7 -22
        letters _dej 237 -240 -42 45
        letters _del 67 -64 41 -44
        letters _dem -153 207 149 -203
        letters _den 187 -90 -47 -50
        letters _dep -23 195 -82 -90
        letters _der 67 89 -43 -113
        letters _des -122 -31 164 -11
        letters _deu 208 29 -189 -49
        letters _dev 41 13 -84 30
        letters _dia 93 -12 9 -90
        letters _did 388 -326 -41 -20
        letters _dif 4 -35 53 -21
        letters _dig 67 -7 -9 -51
        letters _dir -102 -130 83 150
        letters _dis 9 -83 33 41
        letters _dit 449 -408 91 -133
        letters _dix 67 25 -21 -71
        letters _doe -111 -81 313 -121
        letters _doi -70 -11 133 -51
        letters _dom -240 142 -57 154
        letters _don -113 -15 28 100
        letters _doo 12 71 -24 -59
        letters _dor -33 -27 -21 81
        letters _dow -57 93 -43 7
        letters _due -17 -36 -17 70
        letters _dum -58 110 -10 -41
        letters _dur -183 -68 133 118
        letters _eac 102 -37 21 -87
        letters _ebo 54 -83 -26 55
        letters _ech 40 -5 16 -51
        letters _ecl -10 -106 35 82
        letters _eco -47 -32 14 65
        letters _ecr 58 -48 -67 56
        letters _ega 54 -22 7 -38
        letters _eig 96 5 -9 -93
        letters _ela -40 49 -21 12
        letters _ele 45 -71 51 -25
        letters _ell -19 -97 197 -81
        letters _emi -17 50 -6 -27
        letters _emm -54 94 -30 -11
        letters _emp 199 189 -156 -232
        letters _enc 82 -87 -10 15
        letters _enf 44 14 -83 26
        letters _enl -18 67 -18 -31
        letters _ent 25 43 39 -107
        letters _env -65 74 36 -44
        letters _epa 33 39 -9 -63
        letters _epi -53 93 -26 -14
        letters _equ -1 -76 -29 107
        letters _err -16 158 -87 -54
        letters _ess -56 -26 20 62
        letters _eta 53 -204 -58 209
        letters _ete 71 -238 74 94
        letters _eue 80 -61 -5 -14
        letters _eve -20 -18 -43 80
        letters _exi 92 5 10 -107
        letters _exp 65 -120 86 -32
        letters _fac 150 23 -42 -131
        letters _fai 49 78 -124 -3
        letters _fau -73 19 66 -12
        letters _feb 55 -53 22 -24
        letters _fee -93 22 33 38
        letters _fer -13 -45 7 51
        letters _feu -163 110 -19 72
        letters _fev 143 -61 -23 -60
        letters _fic 59 52 -14 -98
        letters _fil -50 184 -73 -60
        letters _fin -11 -30 -16 57
        letters _fir -151 162 18 -29
        letters _fix -144 43 -11 111
        letters _fla -48 -57 -23 128
        letters _foi 44 99 -31 -113
        letters _fol 134 -94 -27 -13
        letters _for 100 79 -51 -128
        letters _fre 61 -169 87 21
        letters _fri 58 -32 -20 -6
        letters _fro -110 138 -25 -3
        letters _ful 55 19 -16 -58
        letters _fum -50 102 -30 -22
        letters _gag -164 -16 -32 213
        letters _gan -43 -29 -9 81
        letters _gar -64 74 -82 72
        letters _gaz 52 20 -6 -66
        letters _ges 168 -31 -43 -94
        letters _gir -9 -37 -2 49
        letters _giv 155 -127 95 -123
        letters _gla -47 176 -108 -21
        letters _gli -139 223 -22 -62
        letters _god -42 -17 -1 59
        letters _goe -45 63 49 -66
        letters _goi -34 78 -44 0
        letters _gol -21 57 -8 -28
        letters _gon -19 -9 -34 62
        letters _got -55 -10 -46 112
        letters _gou -137 -102 -10 249
        letters _gra -66 -43 25 84
        letters _gre -105 41 11 52
        letters _gri -105 139 -1 -33
        letters _gro -37 96 63 -122
        letters _guy -9 -23 -25 56
        letters _hab 142 -85 -26 -31
        letters _had 152 -188 -78 113
        letters _hai 62 -1 2 -63
        letters _hal 124 -131 11 -4
        letters _hap -154 -107 111 151
        letters _har -187 208 108 -129
        letters _has 98 58 -40 -115
        letters _hav 54 61 -28 -86
        letters _hed 49 23 -18 -53
        letters _hel -28 -19 -7 54
        letters _her -31 61 -32 3
        letters _heu -53 -49 106 -5
        letters _hie -25 56 -139 108
        letters _his -51 53 -40 38
        letters _hiv -144 -9 101 52
        letters _hol 51 -47 11 -14
        letters _hom 65 -70 -21 26
        letters _hon -20 -62 -38 120
        letters _hop -24 56 -19 -12
        letters _hor -21 54 21 -53
        letters _hou -48 -38 66 20
        letters _how -149 -101 366 -116
        letters _hum 29 -68 -14 53
        letters _hun 99 -28 -9 -63
        letters _hur -135 127 63 -56
        letters _ice -64 33 -9 39
        letters _ide -4 -135 -50 190
        letters _ils -19 -46 -14 79
        letters _imm -28 79 9 -60
        letters _imp 68 71 -51 -88
        letters _inc 79 -57 -11 -11
        letters _inf 41 -167 144 -18
        letters _ing 1 -48 -12 59
        letters _inj 247 -173 -31 -43
        letters _ins 68 64 -41 -91
        letters _int 33 25 1 -58
        letters _inv 86 33 -12 -107
        letters _its 96 -80 -22 7
        letters _jai 33 -4 43 -72
        letters _jam 225 -55 -134 -36
        letters _jan 159 -164 -43 49
        letters _jap -14 50 2 -38
        letters _jas 6 -113 -14 121
        letters _jea 48 -19 -8 -22
        letters _jet 77 15 -91 -1
        letters _job -146 20 -12 137
        letters _joi -123 261 -139 1
        letters _jug 111 -42 -19 -49
        letters _jui 98 -114 38 -22
        letters _jun 31 -4 24 -51
        letters _jus -174 -120 92 202
        letters _kee -118 -28 -25 171
        letters _kin -30 48 -11 -7
        letters _kit -54 111 -25 -33
        letters _kno -49 -50 22 78
        letters _koi -69 5 85 -21
        letters _lai 41 -53 -47 60
        letters _lam -116 27 92 -3
        letters _lan 52 -112 49 12
        letters _lav -239 334 -34 -61
        letters _lea -34 15 49 -30
        letters _lec -73 34 -24 63
        letters _lef 141 0 -98 -42
        letters _len 43 -125 17 65
        letters _les -133 -56 78 110
        letters _let 259 -171 -27 -62
        letters _lev 14 -79 -14 79
        letters _lib -99 -27 44 83
        letters _lic -33 91 75 -133
        letters _lid 75 -17 -8 -51
        letters _lig -2 29 44 -70
        letters _lik -75 67 -15 24
        letters _lin 12 82 -15 -79
        letters _lis 21 -65 79 -34
        letters _lit 5 -52 37 9
        letters _liv 126 -111 13 -28
        letters _loa 180 -119 -38 -23
        letters _loc -92 177 -58 -27
        letters _loi 5 -62 49 8
        letters _lol 120 -65 -18 -37
        letters _lon 68 -15 -29 -24
        letters _lot -50 74 -1 -22
        letters _lou 33 10 13 -56
        letters _lov 16 -70 -37 91
        letters _lui -54 39 -35 49
        letters _lum 29 -96 -9 76
        letters _lun 34 20 4 -59
        letters _mac 84 -56 -26 -1
        letters _mak -233 51 -37 220
        letters _man 50 27 -51 -26
        letters _mar 302 -179 -57 -66
        letters _mas -61 37 -17 42
        letters _mat -140 134 -70 76
        letters _mau 106 -33 -41 -33
        letters _max -11 -37 74 -26
        letters _may 92 -60 -20 -12
        letters _mec 105 -54 -25 -27
        letters _med -57 53 29 -24
        letters _mei -30 -14 -9 53
        letters _mel -117 94 -5 28
        letters _mem 65 -93 -113 141
        letters _men 79 57 -70 -66
        letters _mer -24 -38 -102 164
        letters _mes -13 -6 -52 71
        letters _met -233 183 -44 93
        letters _mie -30 -61 -15 106
        letters _min -72 15 2 55
        letters _mis -65 17 15 33
        letters _mme -74 -124 114 83
        letters _mod -132 199 -45 -22
        letters _moi 83 -55 -48 19
        letters _mon -72 102 -59 29
        letters _mor 40 -148 -103 211
        letters _mot 5 -109 60 44
        letters _mou -61 33 26 1
        letters _moy -92 -26 131 -13
        letters _mun 5 -24 51 -32
        letters _mur 65 -25 -41 1
        letters _nai -28 53 -10 -14
        letters _nam 59 -4 -29 -26
        letters _nee -249 321 -3 -69
        letters _nei -35 82 66 -113
        letters _ner -57 -32 4 85
        letters _new -143 -27 -119 289
        letters _nez 143 -49 -17 -77
        letters _nic -100 -137 -26 263
        letters _nig -244 121 -42 165
        letters _niv 3 52 -31 -24
        letters _nob 187 -148 -38 -1
        letters _noe -32 -46 63 14
        letters _noi -2 127 -59 -66
        letters _non 232 -111 -60 -61
        letters _noo 1 50 -11 -40
        letters _nor -86 -46 155 -24
        letters _not 118 91 -130 -79
        letters _nou 59 1 -120 61
        letters _nov -44 -15 54 5
        letters _now 99 153 -92 -159
        letters _nui -217 177 87 -47
        letters _nul 186 -77 -41 -69
        letters _num 1 15 88 -104
        letters _obj -54 3 8 43
        letters _occ -50 41 31 -21
        letters _oct 266 -225 35 -76
        letters _ode -89 -16 -8 113
        letters _oei 57 -45 -1 -10
        letters _off -8 60 1 -54
        letters _onc -24 -29 -2 55
        letters _onl -57 -67 83 41
        letters _ont 109 -278 -13 182
        letters _onz 109 -38 -17 -55
        letters _opi -137 -117 -23 277
        letters _opp 91 -42 -13 -35
        letters _opt -90 -17 -3 109
        letters _ora 24 -60 41 -5
        letters _oub 264 -4 -27 -233
        letters _oue -66 -136 96 106
        letters _oui 20 -87 59 8
        letters _out -116 -3 15 104
        letters _ouv -101 95 207 -201
        letters _ove -24 90 56 -121
        letters _pai -38 -39 6 70
        letters _pan 44 36 -23 -58
        letters _pap -13 -23 59 -24
        letters _paq 125 -123 24 -26
        letters _par 12 89 -35 -66
        letters _pas 19 -18 -97 96
        letters _pat 121 -10 -51 -60
        letters _pay 25 110 35 -171
        letters _pel 264 -73 -32 -160
        letters _pes 30 -58 -4 33
        letters _pet -132 -18 -40 190
        letters _peu -870 329 333 207
        letters _pho 6 -91 46 38
        letters _pie 96 4 -42 -58
        letters _pis 187 3 -97 -93
        letters _pit -54 97 -9 -34
        letters _pla -25 148 -28 -94
        letters _ple -38 32 -104 110
        letters _plo -33 -4 -89 126
        letters _plu -136 104 9 24
        letters _pne 29 102 32 -163
        letters _pol -88 170 -33 -49
        letters _poo -32 72 35 -75
        letters _por -45 92 -16 -30
        letters _pos 20 78 -85 -13
        letters _pot -34 128 -19 -75
        letters _pou -39 -55 80 14
        letters _pre 74 -22 34 -86
        letters _pri 85 70 -103 -52
        letters _pro -84 -117 -17 218
        letters _pum -22 -85 8 99
        letters _put -71 74 50 -53
        letters _qua -7 -95 123 -22
        letters _que 9 -74 -2 67
        letters _quo -84 -6 158 -68
        letters _ral 36 -75 -20 58
        letters _ran -152 187 -68 33
        letters _rap -19 -24 -36 78
        letters _rar -287 -16 -3 307
        letters _ras -77 -23 -5 105
        letters _rat -3 -57 17 43
        letters _rdv 112 -22 -82 -8
        letters _rea -42 -93 -48 183
        letters _rec 92 107 -39 -159
        letters _ree 31 -55 -24 49
        letters _ref 274 -279 135 -130
        letters _reg 72 -130 120 -62
        letters _rej 88 -49 -3 -36
        letters _rel 123 -27 6 -102
        letters _rem 20 13 -53 21
        letters _ren 113 33 -99 -48
        letters _rep 370 -208 -125 -37
        letters _ret -17 -169 -1 187
        letters _reu 21 -50 9 20
        letters _rev -70 -29 -28 127
        letters _ria 133 -24 -3 -106
        letters _rie 52 -100 -59 107
        letters _rip -1 91 -60 -30
        letters _rir -52 -20 2 71
        letters _riv -21 -61 86 -4
        letters _roc -98 97 -42 43
        letters _rom -7 83 -16 -60
        letters _rou -29 35 71 -77
        letters _roy -161 162 115 -116
        letters _rue -99 175 42 -118
        letters _sac -93 99 -61 55
        letters _sai 107 -55 20 -72
        letters _sal -37 -20 61 -4
        letters _san 293 -88 -30 -175
        letters _sat -56 -98 49 105
        letters _sau 111 -19 -32 -60
        letters _sav -31 -121 247 -95
        letters _say 228 -306 -74 152
        letters _sch 35 69 -18 -85
        letters _sea 30 42 -11 -60
        letters _see -89 -32 -22 143
        letters _sei 105 -22 -12 -71
        letters _sem 112 -47 36 -101
        letters _sen -73 -18 10 81
        letters _sep 228 -89 -138 -1
        letters _ser 35 -21 -51 37
        letters _seu 118 -154 62 -26
        letters _shi -24 -46 -3 73
        letters _sho -55 -35 9 81
        letters _shu 57 9 -10 -56
        letters _sig 161 -105 28 -83
        letters _sim -1 -43 56 -13
        letters _sin 34 78 -41 -71
        letters _six 81 -23 -28 -31
        letters _ski 299 -62 -27 -210
        letters _sli -35 238 -50 -152
        letters _sma -63 -22 -18 102
        letters _sme -85 196 -31 -80
        letters _smo -50 161 -17 -94
        letters _sno 22 40 -12 -50
        letters _soi -75 49 -44 71
        letters _som -141 252 -83 -28
        letters _soo 84 -19 -5 -60
        letters _sor -92 68 46 -22
        letters _spe -89 62 9 17
        letters _spo -60 -40 -8 108
        letters _sta -78 -4 -1 83
        letters _ste 35 -67 38 -6
        letters _sti 220 -58 51 -213
        letters _sto 14 54 -49 -20
        letters _str 15 78 5 -97
        letters _stt 105 -13 -6 -86
        letters _sty -41 -59 120 -20
        letters _sub -127 28 121 -22
        letters _suc -79 -26 52 53
        letters _sug -79 -86 -51 217
        letters _sup 12 -74 -4 66
        letters _svp -253 268 60 -75
        letters _swe -31 -35 -3 69
        letters _swo 54 71 -51 -74
        letters _tag -28 67 -24 -16
        letters _tai -32 -24 7 49
        letters _tak -210 89 44 77
        letters _tar -14 -35 76 -27
        letters _tau -38 -38 96 -20
        letters _tax -64 -101 75 91
        letters _tea -55 31 23 1
        letters _ten 7 -74 -24 91
        letters _tha -14 -90 -34 137
        letters _the -99 10 -32 120
        letters _thi 2 105 -110 3
        letters _tho -121 -26 -56 203
        letters _thr 109 -47 -36 -27
        letters _tic 154 -94 31 -91
        letters _tie -105 16 -12 101
        letters _tit 68 -64 11 -15
        letters _tjs 118 -55 -9 -54
        letters _tol 383 -142 127 -368
        letters _tom 55 69 -22 -102
        letters _ton -16 73 -4 -53
        letters _too -42 38 -55 59
        letters _tou -10 -64 -75 148
        letters _tow -50 79 -2 -27
        letters _tra -42 128 -45 -41
        letters _tre -69 -79 -34 181
        letters _tri -4 1 -57 60
        letters _tro 41 -65 -115 139
        letters _tru 91 -41 12 -62
        letters _tur 56 -9 -24 -23
        letters _twe -44 57 16 -28
        letters _twi 252 -229 -40 17
        letters _typ 69 -26 -4 -39
        letters _und 33 -24 40 -49
        letters _une -120 70 18 33
        letters _uni -11 49 -1 -37
        letters _unt -76 -21 21 76
        letters _usa 1 -76 15 61
        letters _usi -49 38 -12 22
        letters _uti -18 94 -7 -68
        letters _van -40 66 -10 -15
        letters _veh -17 -47 87 -22
        letters _vei 68 10 -23 -56
        letters _ven 131 228 -198 -161
        letters _ver -118 -29 74 72
        letters _ves 2 -72 -30 100
        letters _veu -386 440 78 -133
        letters _via -49 77 -6 -22
        letters _vie 4 132 -104 -32
        letters _vig -40 47 56 -63
        letters _vis -49 32 -12 29
        letters _vit -142 206 -44 -20
        letters _viv -103 5 -19 117
        letters _voc 362 -103 -17 -241
        letters _voi 5 98 -102 -1
        letters _vol -25 84 -19 -40
        letters _vos 142 -101 -109 68
        letters _vot 305 -233 -215 143
        letters _vue -38 86 -36 -12
        letters _wan -415 281 41 94
        letters _was 232 -289 -222 279
        letters _wat -107 90 -5 22
        letters _wav 150 -48 -17 -85
        letters _wea -50 65 23 -38
        letters _web -53 75 41 -63
        letters _wee 128 -46 -1 -81
        letters _wen 350 -262 -25 -63
        letters _wer 92 -142 -66 115
        letters _wha -149 -129 170 108
        letters _whe -90 -119 253 -44
        letters _whi -5 -10 52 -38
        letters _who -46 -109 15 140
        letters _why 143 -38 -96 -9
        letters _wil -12 63 -16 -35
        letters _win 58 -32 -11 -15
        letters _wis -64 -47 -12 123
        letters _wit 142 -99 -8 -36
        letters _wom -54 -23 -3 80
        letters _won 132 -62 -20 -49
        letters _wor -16 -35 -13 64
        letters _wow -113 -95 -43 252
        letters _wro 66 -65 -93 93
        letters _xii -41 112 -57 -14
        letters _xxi -115 82 -17 50
        letters _yea 69 -85 -22 39
        letters _yet 16 31 23 -70
        letters _yeu -93 3 -47 137
        letters _yog 71 -88 -24 40
        letters _you 59 -218 -85 244
        letters _zer 448 -136 -23 -289
        letters _zon 47 -96 69 -19
        letters aban 30 64 -20 -74
        letters abri -132 208 -21 -55
        letters abse 145 -110 42 -77
        letters abus 78 -48 -2 -28
        letters acad -77 104 13 -39
        letters acce 139 -199 136 -76
        letters acco -16 50 -28 -6
        letters accr 116 -8 -23 -85
        letters accu 517 -115 -135 -266
        letters ace_ 23 83 -75 -31
        letters acer 0 81 -72 -10
        letters aces 101 53 -20 -135
        letters ach_ 16 -6 99 -109
        letters acha -102 116 -16 2
        letters ache -157 -13 -44 214
        letters achi 102 -52 -17 -32
        letters acie -64 120 -17 -39
        letters ack_ 4 -23 -73 92
        letters acqu -66 107 -31 -10
        letters acre -15 73 -39 -19
        letters acro -31 106 -21 -55
        letters acte -21 45 40 -64
        letters actu 88 12 -29 -71
        letters acun 216 -167 -8 -41
        letters adai -138 14 91 33
        letters ade_ -359 -108 -20 487
        letters adea -161 129 -51 83
        letters ades -40 59 -12 -7
        letters adin -74 26 14 35
        letters adju 86 -48 -13 -26
        letters ador -127 -77 -26 230
        letters adre -27 64 67 -104
        letters ads_ 72 -31 -5 -36
        letters aduc -107 145 -8 -30
        letters afe_ -50 -1 21 29
        letters affi 63 36 -54 -45
        letters afte -58 24 -5 39
        letters agai 76 -6 -30 -40
        letters age_ -139 117 -47 70
        letters ager 81 0 -24 -56
        letters agi_ -126 15 -30 141
        letters agis -62 100 -18 -20
        letters agne -60 23 -26 62
        letters agni -47 124 -37 -40
        letters ago_ -6 57 -13 -38
        letters aid_ 512 -418 -5 -89
        letters aide -128 50 18 60
        letters aie_ -35 -13 -2 49
        letters aien -12 -103 -49 164
        letters aign 98 -58 -4 -36
        letters ail_ 15 -64 -29 78
        letters ailb -22 63 -13 -28
        letters aill -99 92 -28 35
        letters ails 137 -51 -30 -56
        letters aime -108 175 22 -88
        letters ain_ -103 67 49 -13
        letters aind -17 -90 112 -5
        letters aine -36 27 56 -47
        letters ains 49 -37 10 -23
        letters aint -3 -120 97 26
        letters airb -55 9 -7 53
        letters airs -87 52 -23 59
        letters ais_ 30 -111 -93 173
        letters aise -31 37 -58 53
        letters aiss 2 -56 -57 111
        letters ait_ 98 -104 -412 419
        letters aita 53 -31 -1 -21
        letters aiti 217 -85 -9 -124
        letters aito -71 81 54 -64
        letters aitr -27 -39 127 -61
        letters aits 169 -29 -35 -105
        letters ajou 46 -68 -51 72
        letters ake_ -386 118 94 174
        letters aken 29 58 -17 -70
        letters akes -60 -24 -4 88
        letters akin -53 22 -6 38
        letters alad -100 71 4 25
        letters alay -23 67 -37 -7
        letters alco -19 50 -7 -24
        letters ale_ -100 110 42 -52
        letters alee 259 -66 -166 -27
        letters alem -67 17 -76 126
        letters alen -20 -33 -14 66
        letters aler -30 -29 7 52
        letters algr -6 -83 -11 99
        letters alig 97 -7 -36 -54
        letters all_ -59 9 -77 127
        letters alle 24 -70 27 20
        letters alme 1 -53 11 41
        letters alor 399 -204 -67 -128
        letters alre 78 -66 -1 -11
        letters alth 49 -26 -5 -18
        letters alty 69 -53 -3 -13
        letters alue -123 -86 0 209
        letters alys 133 -91 -11 -31
        letters amai 257 -62 -112 -83
        letters amat -50 57 -2 -6
        letters ambr 16 59 -38 -37
        letters ambu -55 87 -10 -21
        letters ame_ 48 55 -75 -29
        letters amen -47 59 -2 -10
        letters amer -35 79 -2 -42
        letters ampa -106 4 80 21
        letters ampi 71 3 -8 -66
        letters ampl -27 54 6 -34
        letters ampo 254 -110 -150 7
        letters anag 80 -18 -5 -57
        letters anal 117 -93 -12 -12
        letters anar 80 9 -8 -81
        letters anca 50 66 -47 -69
        letters ance 139 -80 26 -85
        letters anch -98 80 33 -15
        letters anci -8 -16 49 -25
        letters anco -117 54 -26 89
        letters and_ -26 -51 194 -117
        letters ande 20 152 -18 -154
        letters ando 15 162 -91 -86
        letters ane_ 71 42 -57 -56
        letters ang_ -129 121 -59 67
        letters anie -92 -34 -6 132
        letters anin -103 35 27 41
        letters anis -59 26 29 4
        letters ank_ -57 26 4 27
        letters anks 45 -58 5 8
        letters anni 91 -22 -39 -30
        letters anno 324 -188 31 -166
        letters annu -30 20 -68 78
        letters anot 220 -75 -14 -131
        letters anqu -32 75 9 -52
        letters ans_ 4 110 -3 -112
        letters ansf -25 61 -7 -30
        letters ansm -79 20 -72 131
        letters ansp -91 86 -12 18
        letters answ 99 -46 31 -84
        letters ant_ -23 193 -34 -136
        letters ante -14 23 -51 43
        letters anto -62 114 -1 -51
        letters ants -137 58 -44 124
        letters anua 71 -76 -31 36
        letters anvi 64 -88 0 24
        letters any_ -221 146 -14 89
        letters aout 126 11 2 -139
        letters apea -121 -30 -9 160
        letters aper 92 -42 71 -121
        letters apid -69 36 -5 37
        letters apot -51 145 -35 -60
        letters appe 4 65 -60 -9
        letters appl 5 11 39 -55
        letters appr 197 -97 -53 -46
        letters appu 34 -90 -34 90
        letters appy -25 -42 -10 76
        letters apri 98 -46 -4 -48
        letters aque 68 15 2 -85
        letters arag -5 80 -23 -52
        letters arai 60 -41 48 -67
        letters aran 15 -6 55 -65
        letters arbr -94 23 71 0
        letters arc_ -68 18 -30 81
        letters arce 276 32 -111 -197
        letters arch 103 -126 23 0
        letters arco -86 119 48 -81
        letters ard_ -74 83 -23 14
        letters ardi 13 -23 -58 68
        letters arei 72 -19 -4 -50
        letters arer -4 124 -61 -59
        letters arez -116 190 -14 -60
        letters arge 209 -130 23 -101
        letters argi -84 53 -17 48
        letters arif -68 -85 168 -15
        letters arin -28 50 -2 -20
        letters ark_ -42 103 -40 -22
        letters arki -101 -20 52 69
        letters arle 85 -10 -110 35
        letters arm_ -34 67 -28 -5
        letters arn_ 134 -22 -43 -68
        letters arou -12 51 9 -48
        letters arra 83 -20 -39 -24
        letters arre 81 37 -30 -88
        letters arri -54 82 -36 8
        letters ars_ 42 -105 -86 149
        letters art_ -50 6 50 -6
        letters arte -2 26 41 -65
        letters arto 5 47 9 -61
        letters arty -44 59 -7 -8
        letters aru_ -56 48 -8 16
        letters ary_ 96 -64 -13 -19
        letters asce 22 43 -6 -59
        letters ase_ 19 165 -101 -82
        letters aser -117 -88 5 201
        letters ashe 163 -141 48 -70
        letters aske -43 -9 51 1
        letters asks -244 -163 700 -293
        letters asph 32 -76 19 25
        letters ass_ -108 -32 121 19
        letters asse 48 67 -79 -36
        letters assi 21 -53 -11 43
        letters assu 46 -173 144 -17
        letters ast_ -104 71 -39 73
        letters asto -116 -23 -8 146
        letters astr -71 -53 13 111
        letters atch 98 -23 -79 4
        letters ate_ 10 66 85 -160
        letters ated 53 -47 -22 16
        letters atel -32 60 -15 -14
        letters ater -86 117 -4 -28
        letters ates -120 -27 140 8
        letters athe -51 -77 -28 157
        letters atin -46 152 -74 -32
        letters atio -1 -88 103 -14
        letters atis -6 -56 38 24
        letters atoi -16 26 60 -70
        letters ator 324 -90 -104 -130
        letters atre -17 -18 -25 59
        letters atri 216 -53 -38 -125
        letters ats_ -87 17 7 63
        letters atta 45 130 -34 -140
        letters atte -78 -53 12 119
        letters atur -92 34 17 42
        letters auco -28 66 4 -42
        letters aucu 162 -70 -196 104
        letters aud_ -193 -53 72 175
        letters audr -195 200 -122 117
        letters auf_ 73 -4 -15 -55
        letters auff -20 -31 -14 65
        letters aule 75 18 -34 -59
        letters auri -50 93 -28 -15
        letters ause 80 10 2 -92
        letters auss -56 -19 14 61
        letters aut_ 13 12 103 -129
        letters auto 84 8 30 -121
        letters autr 65 -74 29 -21
        letters auva 381 -92 -61 -228
        letters aux_ -158 -54 110 103
        letters avai 170 -99 -195 123
        letters avan -32 32 54 -53
        letters avau -56 24 85 -54
        letters ave_ 62 5 -21 -46
        letters avec 18 4 -76 55
        letters aved 381 -107 -38 -236
        letters avel 120 -20 -21 -79
        letters aver -6 55 -33 -17
        letters aves -46 -9 99 -45
        letters avez 563 -531 130 -162
        letters avie 78 -36 -37 -6
        letters avin 230 -132 -16 -81
        letters avio -12 49 -10 -27
        letters avis 38 -81 8 35
        letters avo_ 10 -62 -16 68
        letters avoi 144 -50 1 -95
        letters avri 160 -15 -46 -100
        letters away 142 0 -38 -104
        letters axe_ 11 -43 51 -18
        letters axes -120 -47 39 128
        letters axim -50 -64 143 -28
        letters aye_ 181 15 -13 -183
        letters ayed -59 -64 -15 139
        letters ayee 362 -224 -57 -81
        letters ayin 56 -70 41 -27
        letters ayon -27 -11 -14 53
        letters ayor 55 -20 -5 -30
        letters ays_ 190 -252 -22 84
        letters aysa -86 183 -49 -49
        letters azin -21 -65 -50 136
        letters azon 82 5 -4 -82
        letters bac_ 11 116 -62 -66
        letters back 30 -48 -85 103
        letters bacl 52 -10 -7 -35
        letters bade -127 108 -40 59
        letters bain -55 76 19 -40
        letters bais -68 16 2 50
        letters ball -32 -48 -11 91
        letters band -5 62 -57 1
        letters bank -37 53 9 -24
        letters bar_ -30 101 -22 -48
        letters bare -1 -46 -7 53
        letters barr 133 -30 -23 -80
        letters base -15 48 -20 -14
        letters beau 6 -181 -153 328
        letters bebe 12 -50 5 34
        letters bec_ -30 -24 -4 58
        letters bee_ 95 -27 -9 -59
        letters been 161 -28 -111 -22
        letters befo -86 90 -8 4
        letters bel_ 23 -76 -8 61
        letters bell -72 -177 -52 300
        letters ber_ 35 85 -27 -93
        letters besi -46 18 50 -21
        letters beso -284 227 121 -64
        letters best -58 -38 -10 106
        letters bibl -50 35 16 -1
        letters bien -451 -305 201 555
        letters bier -4 76 -66 -6
        letters big_ -127 -44 105 66
        letters bill 51 -21 -14 -16
        letters birt 123 -31 -9 -83
        letters bitu -46 -6 -3 54
        letters bjec -63 -1 66 -2
        letters bjet -53 4 6 43
        letters blas -16 52 -2 -33
        letters ble_ -44 169 -107 -18
        letters blee 115 -47 -2 -66
        letters bles -50 -88 11 127
        letters bleu 7 64 45 -116
        letters bli_ 98 -43 -24 -31
        letters blie 121 -5 -3 -113
        letters blio -50 35 16 -1
        letters bloc -49 116 -33 -33
        letters blue -44 161 -7 -110
        letters bnb_ -55 9 -7 53
        letters body -23 -9 -47 79
        letters boir 61 -3 -20 -38
        letters boit 36 5 -49 8
        letters bon_ -190 23 7 160
        letters bona -35 70 -4 -30
        letters bonh -51 -19 -7 77
        letters bonj -91 15 105 -29
        letters bonn -28 -152 -87 266
        letters book 28 31 -9 -50
        letters bord 50 95 -77 -67
        letters born -10 85 -56 -19
        letters bot_ 28 -65 -2 39
        letters both 51 -31 1 -21
        letters boue 47 -57 -32 42
        letters bour -48 98 3 -54
        letters box_ -20 73 -7 -46
        letters brai -121 15 -2 108
        letters bran -8 61 13 -65
        letters brav 10 -62 -16 68
        letters bre_ 69 -41 7 -36
        letters bres -19 -70 6 82
        letters brib -95 229 -22 -111
        letters brid -77 25 -1 54
        letters bris 28 96 -5 -119
        letters brok 13 89 -31 -71
        letters brow -73 40 -14 46
        letters brua 55 -53 22 -24
        letters brui 67 -70 -46 49
        letters brul -62 44 14 3
        letters bsen 145 -110 42 -77
        letters buil -33 -3 97 -61
        letters bula -55 87 -10 -21
        letters bure 215 -119 -50 -46
        letters burs -95 39 -5 61
        letters bus_ 79 6 27 -113
        letters buse -22 -13 58 -23
        letters but_ -11 -66 35 42
        letters butt -151 77 -36 110
        letters buy_ -49 -83 105 28
        letters bven -54 35 47 -28
        letters byla -6 55 -11 -38
        letters caba -12 35 27 -50
        letters cach 53 -36 -11 -7
        letters cade -43 96 -10 -44
        letters cage 91 -10 -51 -30
        letters cail -40 49 -6 -2
        letters cait 92 -26 -33 -33
        letters call -38 -45 -5 89
        letters came -21 1 -40 60
        letters can_ -511 375 290 -154
        letters canc -23 -52 4 70
        letters cant -49 18 -4 35
        letters capo -41 101 -11 -49
        letters card -51 26 6 19
        letters care 32 15 7 -54
        letters cart 4 4 63 -71
        letters cas_ -43 -12 84 -29
        letters case -54 65 -4 -6
        letters caus 55 15 3 -73
        letters cave 65 -19 -5 -41
        letters ccab -37 -29 -4 70
        letters ccen 202 -56 -9 -136
        letters ccep -29 -54 86 -3
        letters cces 90 -72 14 -32
        letters ccid 50 -22 -21 -7
        letters ccro 116 -8 -23 -85
        letters ccue 59 15 -2 -72
        letters ccup -49 32 34 -17
        letters ccus 439 -165 -146 -128
        letters ceci -73 16 11 46
        letters ceda -37 70 -19 -14
        letters cee_ -4 -10 99 -85
        letters cees -48 89 -16 -25
        letters cege -47 50 -7 4
        letters cel_ -58 -52 22 89
        letters cele -9 56 -6 -42
        letters cell 37 48 -79 -6
        letters cemb 73 -57 -8 -8
        letters cenc -23 54 87 -118
        letters cend 147 -62 -56 -29
        letters cenn -46 60 -3 -11
        letters cens 259 22 -44 -237
        letters cept -57 -135 176 16
        letters cer_ 22 147 -147 -22
        letters ceri -117 -2 -24 142
        letters cert -8 69 -19 -42
        letters ces_ 154 -146 -18 10
        letters cest -48 -50 97 1
        letters cevo -113 208 -49 -46
        letters chac 216 -167 -8 -41
        letters chai -32 76 -11 -32
        letters cham 52 -2 31 -82
        letters chan 67 -24 -59 16
        letters chap -117 10 -12 119
        letters chaq 198 -81 -8 -108
        letters char 11 73 -72 -12
        letters chau -102 -18 -2 123
        letters che_ 83 45 -4 -125
        letters ched 19 99 -35 -83
        letters chef 81 -43 -9 -29
        letters chel -61 156 -8 -87
        letters chen -23 91 -17 -51
        letters cher -128 56 53 18
        letters chez -82 67 -25 40
        letters chia -256 -36 -53 345
        letters chic -90 9 -15 95
        letters chie -48 68 -17 -3
        letters chin 69 -44 -22 -3
        letters choo -24 76 -19 -33
        letters chut -8 65 -6 -51
        letters cial -118 214 -6 -90
        letters cide 69 -10 -13 -47
        letters cie_ -79 98 -40 20
        letters cier -23 72 -26 -23
        letters cile -232 79 -11 164
        letters cine -20 82 25 -87
        letters cinq 255 -242 107 -120
        letters cipa -14 -33 73 -26
        letters circ -14 75 -58 -2
        letters cise 82 -53 -3 -26
        letters cisi -10 -72 46 36
        letters cite -255 89 25 140
        letters cito -17 -50 26 41
        letters cked 36 29 -12 -52
        letters cket 149 -89 34 -95
        letters ckle -64 -29 0 93
        letters cks_ 16 55 -26 -45
        letters clai -144 3 1 140
        letters clam -53 144 -23 -68
        letters clea -64 2 8 55
        letters clig -23 58 -11 -25
        letters clos 73 -98 -28 53
        letters clou -50 59 -2 -6
        letters clsc -18 137 -24 -94
        letters clus 63 -24 -2 -37
        letters coac -85 30 67 -12
        letters coce -111 -105 122 94
        letters coeu -42 -9 -5 56
        letters coff -41 -12 -5 58
        letters coin -119 305 -123 -64
        letters cois -17 68 -9 -43
        letters col_ 10 91 -62 -38
        letters cole -50 20 -9 39
        letters coll 15 -50 24 11
        letters comb -323 -385 985 -276
        letters come -50 56 20 -26
        letters comi 71 -14 -31 -26
        letters comm 22 -48 -50 76
        letters conf 33 41 8 -82
        letters cong 330 -105 -124 -101
        letters conn -55 -78 50 83
        letters cont 60 -38 -70 48
        letters coor 123 2 -13 -112
        letters copi 20 60 -40 -40
        letters copy -45 85 -14 -25
        letters core 84 -36 -43 -4
        letters corn -43 124 -84 3
        letters corp 50 2 -44 -8
        letters corr 9 59 62 -130
        letters cost -33 -11 65 -22
        letters cote 17 62 -5 -74
        letters cou_ 208 -97 -10 -100
        letters coul -257 182 40 35
        letters coup 69 31 -13 -87
        letters cout -44 -53 20 77
        letters cove 13 52 -1 -64
        letters cqui -66 107 -31 -10
        letters cram 96 -51 -1 -44
        letters crap 13 -59 -4 50
        letters craq 5 93 -90 -9
        letters crat -21 88 -13 -54
        letters cre_ -15 73 -39 -19
        letters cred 1 33 -77 43
        letters cree -28 72 -6 -37
        letters creu -15 103 -45 -43
        letters crew -42 -38 -17 97
        letters crim 103 -68 -13 -22
        letters crip 39 -52 26 -14
        letters crir -530 511 170 -151
        letters crit 115 -79 -50 15
        letters criv 5 90 -43 -51
        letters croc 31 168 -74 -125
        letters cros -36 107 10 -80
        letters cte_ 50 -35 1 -16
        letters cteu 13 4 67 -84
        letters ctio -63 71 14 -22
        letters ctob 181 -159 37 -59
        letters ctor 47 33 3 -83
        letters cts_ -47 -14 85 -24
        letters ctue 180 -53 -71 -56
        letters ctur 63 12 -40 -35
        letters cuei 21 31 -3 -49
        letters cul_ 61 -15 -5 -40
        letters cule 11 23 14 -49
        letters cun_ 255 -268 -72 85
        letters cune 197 -22 -166 -9
        letters cupe -93 16 98 -20
        letters curb 84 -4 -24 -56
        letters curi -41 38 52 -50
        letters cuse 96 -2 -103 9
        letters cut_ 44 19 -13 -50
        letters dair -108 4 74 31
        letters dam_ -35 72 -8 -29
        letters danc 55 -5 0 -49
        letters dang -95 94 14 -12
        letters dans -18 177 14 -172
        letters date -89 -59 244 -96
        letters ddle 83 -3 -53 -28
        letters dea_ -14 -47 -4 64
        letters deaf 45 -51 -13 19
        letters deau -55 48 -20 27
        letters deba 56 5 -17 -44
        letters debl -47 52 -3 -1
        letters debu 11 -55 36 8
        letters dece 101 -38 2 -64
        letters deci -69 11 77 -18
        letters dee_ -122 170 -128 80
        letters deep -31 66 -16 -20
        letters defo -151 162 -27 16
        letters deho -43 72 -7 -22
        letters deja 237 -240 -42 45
        letters dela 61 -46 48 -63
        letters dele -152 -7 14 144
        letters dema -16 168 22 -173
        letters deme -78 52 76 -49
        letters dene 62 -65 9 -5
        letters deni 176 -13 -155 -8
        letters deno 230 -178 -5 -47
        letters depl 30 -104 110 -36
        letters depo -75 103 -21 -8
        letters depu 56 161 -178 -39
        letters der_ 31 -49 34 -16
        letters dera -17 -93 72 38
        letters dere -49 47 -2 4
        letters deri -134 175 -35 -6
        letters dern 124 -4 -64 -56
        letters des_ -154 12 130 12
        letters desc 66 -33 -47 13
        letters desi -4 70 -22 -44
        letters deus -97 132 -11 -24
        letters deux 208 29 -189 -49
        letters deva 86 52 -52 -86
        letters deve -52 89 -81 44
        letters devi 73 13 -2 -85
        letters devr -167 -209 -98 474
        letters dhog -52 41 -18 29
        letters did_ 185 -162 -25 2
        letters dier -13 -11 -33 58
        letters diff 11 -43 63 -31
        letters difi -56 104 -17 -31
        letters dige 83 -20 -9 -54
        letters dima -15 -22 52 -14
        letters ding -18 32 50 -64
        letters dire -104 -135 58 180
        letters disa 375 -85 -76 -214
        letters disp -99 136 8 -45
        letters dist 16 -30 51 -37
        letters dit_ 440 -74 -150 -216
        letters dite -14 -91 62 43
        letters dix_ 45 40 -19 -65
        letters djus 86 -48 -13 -26
        letters dle_ 385 -135 -152 -98
        letters dly_ -28 50 -9 -14
        letters does -111 -81 313 -121
        letters dogs -75 -8 39 44
        letters dois -5 -48 88 -34
        letters doit -22 277 -118 -137
        letters domi -52 85 -18 -15
        letters domm -110 28 -16 98
        letters donc -75 53 -39 62
        letters done 85 -138 5 48
        letters donn 67 -81 94 -80
        letters dons -165 329 -43 -121
        letters door 11 67 -22 -56
        letters dore -79 -31 -24 135
        letters douz 50 -16 -18 -16
        letters dow_ 72 -84 -18 31
        letters down -57 93 -43 7
        letters drai -421 421 -72 72
        letters dre_ 33 -75 34 8
        letters dred 65 -54 46 -57
        letters dres -74 118 78 -123
        letters driv -42 -19 -4 65
        letters dro_ -92 5 13 75
        letters droi -20 -14 71 -37
        letters drop -11 50 -2 -37
        letters drov 204 -48 -15 -141
        letters duc_ -118 87 12 19
        letters duct -16 -35 -9 60
        letters due_ 48 -65 -8 25
        letters dule 46 61 -10 -97
        letters dump -58 110 -10 -41
        letters duri -164 -127 70 221
        letters each 3 41 37 -80
        letters ead_ 41 26 -4 -63
        letters eadi -163 69 26 68
        letters eak_ -72 -3 32 43
        letters eal_ -93 8 -9 95
        letters ear_ -162 -43 8 197
        letters earn 225 -40 -72 -113
        letters ears 106 -59 -34 -12
        letters ease -404 334 -162 231
        letters eat_ -103 -56 19 139
        letters eau_ 18 9 -127 101
        letters eauc -28 66 4 -42
        letters eaux -54 9 -37 82
        letters eavi 108 -66 -9 -33
        letters ebal -64 0 -16 80
        letters ebec -30 -24 -4 58
        letters ebod -53 48 -17 21
        letters ebou 65 -39 -37 12
        letters ebra 117 -20 -10 -86
        letters ebru 55 -53 22 -24
        letters ebut 12 -73 62 0
        letters ecau 74 -20 43 -96
        letters ecca -37 -29 -4 70
        letters ecem 73 -57 -8 -8
        letters ecep 156 -35 -50 -71
        letters ecev -30 82 -24 -29
        letters echa 110 -36 -23 -51
        letters eche -136 199 -13 -50
        letters ecia -167 148 -85 104
        letters ecie -39 77 -2 -36
        letters ecil -73 16 11 46
        letters ecis 42 -96 42 12
        letters eck_ -65 61 -43 47
        letters ecla -67 112 -9 -37
        letters ecoc -111 -105 122 94
        letters ecoi -17 61 -7 -38
        letters ecom 118 -133 -24 39
        letters econ 76 -90 -33 47
        letters ecor 61 -73 -6 18
        letters ecra -48 54 -26 21
        letters ecri 109 -117 -35 42
        letters ect_ -139 17 49 74
        letters ecte 61 -35 57 -83
        letters ecti -85 92 42 -50
        letters ecto 115 -52 29 -92
        letters ects -47 -14 85 -24
        letters ectu 98 -10 -53 -35
        letters ecu_ 77 -61 66 -82
        letters ecur -36 82 -8 -38
        letters edar -37 70 -19 -14
        letters eded -65 -26 12 79
        letters edem 19 41 -6 -55
        letters eder -74 -15 123 -34
        letters edge 54 28 -18 -64
        letters edi_ 30 -79 4 45
        letters edir -83 -78 105 56
        letters edis 31 35 -8 -57
        letters edit -27 59 -43 11
        letters eds_ -55 -47 61 41
        letters eed_ -121 66 1 54
        letters eede -65 -26 12 79
        letters eeke 68 -10 -4 -54
        letters eeks 75 -1 -11 -63
        letters eel_ -86 17 -5 74
        letters eelc -17 60 -19 -25
        letters een_ 141 130 -119 -152
        letters eep_ -89 -63 -62 214
        letters eeps -43 53 -4 -7
        letters eer_ -51 37 -18 31
        letters ees_ 67 -159 95 -3
        letters eet_ 14 32 7 -53
        letters eets -44 -73 25 91
        letters eeze -75 136 -40 -21
        letters efeu -47 101 -15 -39
        letters effa -5 102 -43 -54
        letters efon -151 162 -27 16
        letters efor -109 104 -10 14
        letters eft_ 182 -91 -46 -45
        letters efus 334 -92 -16 -226
        letters egar 141 -147 16 -10
        letters egep -47 50 -7 4
        letters egle -90 -61 87 64
        letters egli -39 61 -9 -13
        letters egre 6 7 43 -56
        letters egue 3 -36 -22 55
        letters ehic -17 -47 87 -22
        letters ehor -43 72 -7 -22
        letters eige 69 -28 42 -83
        letters eil_ 31 -134 69 34
        letters eill 200 -113 -128 41
        letters eja_ 237 -240 -42 45
        letters ejet 89 -69 -9 -11
        letters eken 68 -10 -4 -54
        letters eks_ 75 -1 -11 -63
        letters elac 14 -51 46 -8
        letters elai 80 -47 33 -66
        letters elan 76 25 -32 -69
        letters elar -84 53 -17 48
        letters elas 1 55 -28 -28
        letters elch -17 60 -19 -25
        letters eld_ -32 87 -19 -36
        letters ele_ 122 -105 -18 1
        letters elec -40 36 52 -49
        letters elee 6 48 10 -64
        letters elep 41 -55 93 -80
        letters eler -63 121 -15 -44
        letters elet -34 -18 -2 54
        letters elev 66 -15 8 -60
        letters elic -60 -77 -30 166
        letters elie -38 62 -7 -16
        letters eliv 75 -14 -9 -52
        letters ell_ -154 66 28 59
        letters elle -49 -100 67 83
        letters elli 72 -34 -9 -28
        letters ello -50 -4 15 39
        letters elon 13 57 -43 -27
        letters elos -50 103 -15 -38
        letters elp_ -59 71 12 -24
        letters elpe -15 -62 -21 98
        letters elqu 84 240 -224 -100
        letters els_ 109 -53 -1 -55
        letters elte -8 56 -41 -7
        letters ely_ -90 -64 -17 171
        letters emai -29 11 73 -54
        letters eman -82 162 -4 -76
        letters embe -23 89 -13 -53
        letters embl 79 38 -38 -79
        letters embr 231 -111 -123 3
        letters eme_ 424 -280 -124 -20
        letters emen -166 65 62 40
        letters emer -35 -48 -14 97
        letters emet -25 76 -26 -25
        letters emis 45 -89 46 -2
        letters empl 90 -65 -132 108
        letters empo 220 -109 5 -116
        letters empr 0 64 -32 -32
        letters ena_ -39 -1 -10 50
        letters enag -133 106 44 -18
        letters enai 17 -53 -29 66
        letters enal 111 -67 -4 -40
        letters encl -115 -4 -12 130
        letters enco 140 -121 17 -35
        letters end_ -3 101 71 -170
        letters enda 49 -32 -50 33
        letters ende 64 79 -34 -109
        letters endr 12 -97 47 38
        letters ends 102 -45 18 -75
        letters endu -10 8 -55 57
        letters enei 62 -65 9 -5
        letters eneu -16 71 -21 -34
        letters enez 15 59 -61 -13
        letters enfa 75 16 -80 -11
        letters enfi -70 -41 -37 148
        letters enie 117 -44 -103 29
        letters enin -143 198 -59 4
        letters enir 51 123 -133 -42
        letters enle -18 67 -18 -31
        letters enne -107 98 -34 44
        letters enni -40 64 -26 2
        letters enon 80 -15 -19 -46
        letters enre 3 -28 59 -34
        letters ens_ -138 -47 18 166
        letters ensa -101 137 7 -42
        letters ense 42 -52 -13 23
        letters ensi -75 19 -9 64
        letters ensu 100 -11 -9 -80
        letters ent_ -79 194 -60 -56
        letters ente 192 -177 -67 53
        letters enti 108 -7 -26 -75
        letters entr -80 47 56 -23
        letters enu_ 175 -83 -104 12
        letters enue 33 -75 -35 78
        letters envi 49 -126 -14 91
        letters envo -33 59 35 -61
        letters eone -219 355 -46 -89
        letters epan -36 75 -37 -2
        letters epar 73 -110 -38 76
        letters epas 72 -22 3 -53
        letters epau 19 38 -9 -49
        letters epho 41 -55 93 -80
        letters epic -90 109 -24 5
        letters epli 15 -118 131 -27
        letters eply 56 -56 -6 7
        letters epon 149 -160 24 -13
        letters epor 22 70 -34 -57
        letters epos -47 1 -28 74
        letters epot -55 77 1 -22
        letters epri -29 120 -28 -62
        letters epro 137 -73 -3 -62
        letters ept_ 151 -89 -57 -5
        letters epte 56 -90 80 -46
        letters epti -37 -22 -32 92
        letters epui 63 161 -181 -43
        letters equi -8 -88 -9 105
        letters era_ 43 3 7 -53
        letters erab -26 64 -15 -23
        letters erai -275 -67 -33 374
        letters eral -53 -80 165 -32
        letters erat 31 -61 9 21
        letters erce -22 75 -10 -43
        letters erch -64 -8 70 3
        letters erci -46 -51 -25 121
        letters ercr 73 -58 -85 69
        letters erd_ 66 -24 -30 -12
        letters ere_ 55 -1 -33 -20
        letters ered 198 -96 -18 -84
        letters eren -6 -50 58 -1
        letters erer 44 57 -184 83
        letters eres -13 -51 32 32
        letters eret 41 -65 0 24
        letters ereu -53 78 -3 -21
        letters erez -100 71 -42 70
        letters ergi 52 34 -5 -81
        letters ergl -64 90 -18 -8
        letters erie -130 110 43 -22
        letters erif -54 12 43 -1
        letters erio -28 128 -46 -53
        letters erit -63 -34 7 90
        letters erk_ 51 -79 -26 54
        letters erme 11 -68 26 31
        letters ermi -79 32 161 -114
        letters erne -108 8 32 69
        letters erni 72 3 -19 -56
        letters erno -47 87 -7 -33
        letters ero_ 35 -37 89 -87
        letters erra -122 45 68 10
        letters erre 91 101 -52 -140
        letters erri 7 51 -12 -45
        letters erru -24 68 -6 -38
        letters ers_ -82 83 2 -3
        letters ersa 73 -25 -5 -44
        letters erse -52 37 10 6
        letters erso 161 50 -43 -169
        letters ert_ 146 -41 -22 -83
        letters erte -13 64 -25 -27
        letters erti 19 54 -35 -37
        letters erts -40 -1 51 -10
        letters ertu -97 -222 361 -43
        letters erve -93 95 -21 18
        letters ervi 288 -111 -111 -66
        letters ery_ 83 -54 -16 -13
        letters eryw -26 102 -15 -61
        letters esce 49 -7 -39 -4
        letters esen 13 55 30 -98
        letters eset -35 -14 -8 56
        letters esid -74 64 32 -22
        letters esir -9 97 -38 -50
        letters esoi -284 227 121 -64
        letters espe 61 -28 -42 9
        letters espo -43 -7 52 -3
        letters ess_ -193 4 11 178
        letters essa -17 -125 2 139
        letters esse -26 8 94 -76
        letters essi -161 -57 115 103
        letters essu 49 -6 2 -44
        letters est_ -158 -109 132 134
        letters este 222 -64 41 -200
        letters esti 91 22 -84 -29
        letters estr -83 116 -21 -12
        letters esul 26 -75 59 -10
        letters esur 37 37 -18 -56
        letters etai -5 -117 -53 175
        letters etal -102 -6 -9 117
        letters etap 51 -69 38 -19
        letters eted 162 -77 -106 20
        letters etee 210 -144 31 -97
        letters etes 77 -107 63 -33
        letters eteu -24 -65 59 30
        letters ethe -2 -64 89 -23
        letters etio 55 -33 -3 -19
        letters etir -7 -59 -22 89
        letters etit -94 -36 -41 171
        letters etou 93 -29 9 -73
        letters etro -58 -49 13 93
        letters ets_ 43 26 -1 -68
        letters ette -119 25 69 26
        letters ettr 59 -20 -49 10
        letters eudi 76 4 -19 -61
        letters eue_ 169 -132 -6 -31
        letters euf_ -41 14 -28 55
        letters eugl 22 -53 9 21
        letters euil -55 77 -77 55
        letters eule 9 -80 45 25
        letters euls 98 -30 14 -82
        letters eur_ -51 18 5 28
        letters eure -150 12 100 38
        letters eurs 66 -50 -19 3
        letters eus_ 69 16 -1 -84
        letters euse -133 211 -46 -33
        letters eut_ -463 183 378 -98
        letters eux_ -44 92 -108 60
        letters euxi 30 96 -10 -116
        letters evai 257 -163 -49 -46
        letters evan 14 86 -36 -64
        letters evar -75 65 -41 51
        letters evat 73 -118 87 -43
        letters evee 58 -36 -32 9
        letters even 30 -1 -88 59
        letters ever 26 -33 -57 64
        letters eves -34 -16 -2 52
        letters evie -18 -138 -3 159
        letters evin 433 -223 -28 -182
        letters evis -95 102 18 -24
        letters evit -116 -33 -6 155
        letters evoi -115 141 51 -78
        letters evra -114 -167 -83 364
        letters evu_ -70 4 3 63
        letters evue 61 -33 8 -37
        letters exce 9 -15 -43 50
        letters exig 61 13 12 -85
        letters exis 50 -29 15 -36
        letters expl -25 -90 99 15
        letters expr 182 12 -89 -104
        letters faca -77 104 13 -39
        letters face 38 72 -33 -77
        letters faco 103 -91 -1 -11
        letters fact 165 -28 -38 -99
        letters fair -50 59 3 -12
        letters fais 50 -51 -2 3
        letters fait 189 -93 -118 23
        letters fant 85 14 -85 -14
        letters fast -67 28 -6 46
        letters faud -195 200 -122 117
        letters faut 7 -33 73 -47
        letters febr 55 -53 22 -24
        letters feet -82 31 23 28
        letters feli -23 -66 -22 110
        letters fell -74 109 -10 -24
        letters fend -32 61 -8 -21
        letters fera -178 71 -37 144
        letters fere 23 -56 65 -32
        letters ferm 27 -54 15 13
        letters feu_ -183 133 -21 71
        letters feur 27 -98 -19 91
        letters feux -146 69 90 -13
        letters fevr 99 -24 -21 -55
        letters ffac -5 102 -43 -54
        letters ffec 69 -10 -24 -35
        letters ffer 36 -56 54 -34
        letters ffeu -4 -89 -17 110
        letters ffit -81 108 -3 -24
        letters ffle -90 31 9 50
        letters ffre 10 -24 53 -39
        letters fica -69 90 -28 7
        letters fice -55 40 31 -16
        letters fich 229 27 -56 -199
        letters fici 53 2 -13 -42
        letters fie_ 76 -121 38 8
        letters fier -50 105 21 -76
        letters fil_ -95 143 -21 -27
        letters file 109 80 -32 -156
        letters fili -69 93 -2 -22
        letters fill -15 31 -54 38
        letters fils -83 30 27 26
        letters fin_ -110 -66 11 165
        letters fina -12 -7 -47 66
        letters fire -72 102 -17 -13
        letters firs -76 71 19 -14
        letters fiti -72 153 -62 -19
        letters fix_ -73 87 -21 7
        letters fixe -55 -5 1 59
        letters flaq 75 -16 -1 -58
        letters flat -64 -3 -11 77
        letters flec -96 28 -18 85
        letters fler -77 -18 121 -27
        letters fleu 14 -39 -44 69
        letters fois 54 97 -25 -125
        letters foll 155 -75 -13 -67
        letters fonc -76 72 -8 13
        letters font -22 105 -55 -28
        letters form 23 61 0 -84
        letters fort 110 -16 -29 -65
        letters foun 2 -25 -43 65
        letters four 57 -34 -4 -19
        letters frai -13 32 62 -82
        letters free -125 -2 14 113
        letters fren 53 -57 5 -1
        letters frid -28 -20 -13 61
        letters frie 145 -151 88 -82
        letters fron 1 -1 52 -53
        letters frot -35 53 -4 -14
        letters fter -58 24 -5 39
        letters fty_ 16 -54 -14 52
        letters fume -33 74 -25 -16
        letters fus_ 180 -78 -60 -43
        letters fuse 146 27 3 -176
        letters gagn -115 -41 -28 184
        letters gain 76 -6 -30 -40
        letters gang -43 -29 -9 81
        letters gara 11 58 -17 -51
        letters garc -52 94 -11 -31
        letters gars -47 -42 -37 126
        letters gati -44 79 -12 -22
        letters gato -2 -36 53 -15
        letters gaz_ -37 68 -14 -17
        letters gazo 82 5 -4 -82
        letters ged_ 481 -99 -98 -284
        letters gee_ 166 -137 -70 41
        letters geni 82 -100 -17 35
        letters gent 116 -185 20 49
        letters gep_ -47 50 -7 4
        letters ger_ 77 111 -76 -112
        letters gera 96 -20 1 -77
        letters gere -26 -13 -17 56
        letters ges_ 54 -2 -23 -30
        letters geus -47 58 9 -20
        letters gges -66 -56 -75 197
        letters ghbo -170 96 -6 79
        letters ght_ -254 239 -69 84
        letters ghts -34 51 0 -17
        letters gie_ 57 13 3 -73
        letters gina 123 -35 -14 -73
        letters girl -9 -37 -2 49
        letters giss -43 49 -2 -3
        letters give 155 -127 95 -123
        letters glac -51 163 -100 -12
        letters glas -28 66 -23 -16
        letters gle_ -84 -60 32 112
        letters gles -4 -35 67 -29
        letters glis -97 151 -2 -53
        letters gnal 96 15 -85 -27
        letters gne_ 51 -57 59 -53
        letters gned 49 -8 -12 -29
        letters gnee 68 32 -35 -65
        letters gner -20 -29 -11 60
        letters gnet -58 74 34 -50
        letters gnie -132 187 -24 -31
        letters gnif 8 -58 64 -14
        letters gnot -23 58 -11 -25
        letters goes -38 52 44 -58
        letters goin -34 78 -44 0
        letters gone -18 -5 -27 50
        letters got_ -74 -16 -20 111
        letters gout -125 23 4 99
        letters grac 62 -21 -5 -36
        letters graf -89 138 -84 34
        letters gran -189 36 -57 210
        letters grap 56 -28 -8 -20
        letters grat -29 -43 55 18
        letters grav 52 -31 -15 -6
        letters gre_ 7 -68 -27 87
        letters grea -204 -164 13 354
        letters gref 12 2 40 -54
        letters gris -101 125 -20 -4
        letters gros 26 75 0 -100
        letters grou -18 46 71 -99
        letters gtem 55 -8 -2 -45
        letters gues -67 105 -33 -5
        letters gueu 53 -27 3 -28
        letters guic 94 -66 4 -32
        letters habi -51 24 -7 33
        letters hacu 216 -167 -8 -41
        letters had_ 152 -188 -78 113
        letters haie 97 -100 19 -17
        letters hain -151 114 119 -82
        letters hait 2 82 -15 -69
        letters hale -66 17 54 -6
        letters half -7 -49 21 36
        letters halt 32 -76 19 25
        letters hamb 19 68 -36 -51
        letters hamp 61 -39 54 -75
        letters han_ -1 -47 -16 63
        letters hank 12 -217 -12 218
        letters hape -125 -36 -11 172
        letters happ -89 -80 72 97
        letters haqu 198 -81 -8 -108
        letters hard -11 53 16 -58
        letters harg 192 -51 -35 -106
        letters hart -87 74 73 -60
        letters has_ 90 56 -38 -108
        letters hat_ -36 -65 17 84
        letters hats -116 26 -48 139
        letters hauf -20 -31 -14 65
        letters haut -2 58 22 -77
        letters have 31 60 -22 -68
        letters havi 99 -61 -7 -31
        letters hbou -139 48 4 87
        letters hday 123 -31 -9 -83
        letters head -38 70 12 -44
        letters hear -31 -29 -6 66
        letters hedg 49 23 -18 -53
        letters hee_ 7 68 -33 -42
        letters heel -21 67 -17 -30
        letters hef_ 142 -93 -12 -37
        letters help -83 -30 -22 135
        letters helt -8 56 -41 -7
        letters hem_ -169 53 -21 137
        letters hen_ -2 29 160 -188
        letters hequ -10 54 -15 -29
        letters herc -94 0 83 11
        letters here -115 56 157 -98
        letters het_ 29 -50 2 19
        letters hete -84 28 59 -3
        letters heth 6 -45 86 -47
        letters heur -82 -64 107 39
        letters hey_ 82 -106 2 22
        letters hez_ -82 67 -25 40
        letters hial -256 -36 -53 345
        letters hich -20 -90 190 -81
        letters hicl -47 -37 96 -12
        letters hien -42 67 -16 -10
        letters hier -7 50 -124 80
        letters hift -24 -46 -3 73
        letters hile 91 -48 -9 -35
        letters hine 105 -71 -32 -1
        letters hing 88 -17 -64 -7
        letters hird 185 -33 -25 -127
        letters hire -9 71 -30 -31
        letters his_ -43 163 -110 -9
        letters hive -169 15 111 43
        letters hoev -42 -93 -9 145
        letters hog_ -52 41 -18 29
        letters hold -4 -36 -16 56
        letters hole 11 50 -30 -31
        letters home 113 -76 24 -61
        letters hone -50 -137 60 126
        letters honn 51 -58 -7 13
        letters hool -24 76 -19 -33
        letters hopi -22 86 -28 -37
        letters hora -5 -17 58 -36
        letters horl 21 50 -3 -69
        letters hors -34 88 -16 -38
        letters hosp -16 49 -16 -17
        letters host 78 -46 11 -43
        letters hoto 23 -60 24 13
        letters houg -42 -11 -7 60
        letters houl -119 -37 15 142
        letters hous -57 30 38 -11
        letters hout 160 -80 30 -111
        letters how_ -129 -45 179 -5
        letters howe 76 -38 -17 -21
        letters hree 130 -50 -22 -58
        letters hts_ -34 51 0 -17
        letters huis 53 -40 -3 -10
        letters huma 111 -31 -12 -68
        letters hund 49 -12 -3 -34
        letters hurr -41 7 49 -14
        letters husb -25 -23 -6 54
        letters hute -8 65 -6 -51
        letters iadu -107 145 -8 -30
        letters iair 42 -199 -51 208
        letters ial_ -103 144 -38 -2
        letters iale -258 82 -99 275
        letters iant -4 -126 118 12
        letters iass 103 -89 -2 -12
        letters ible 35 148 -54 -130
        letters ibli -50 35 16 -1
        letters ibre -8 -40 57 -9
        letters ibus -95 229 -22 -111
        letters icat -7 77 -25 -45
        letters ice_ -17 -83 28 73
        letters icen -33 91 75 -133
        letters ich_ -13 -69 145 -62
        letters iche 219 100 -65 -254
        letters ici_ -102 55 -9 57
        letters icie 67 13 -27 -52
        letters icil -52 85 -18 -15
        letters icip -6 -31 71 -35
        letters icit -47 -22 -22 91
        letters icke 92 -87 12 -17
        letters ickl -51 -31 2 80
        letters icku -76 62 47 -34
        letters icle -29 -19 58 -9
        letters icti 19 50 -8 -61
        letters iddl 198 -120 -7 -71
        letters ide_ -74 67 37 -30
        letters ided 51 -22 0 -29
        letters idee -62 -108 -82 252
        letters iden 51 -16 -2 -33
        letters ider -119 13 7 98
        letters ides 149 -51 -39 -59
        letters idge -35 -12 -14 61
        letters ids_ 70 3 -25 -48
        letters ied_ 138 -36 -102 0
        letters ieil 47 -69 -28 50
        letters iel_ 65 10 -51 -24
        letters ield -97 208 -36 -75
        letters iell 47 13 -1 -59
        letters ieme 221 91 -99 -214
        letters ien_ -7 -149 50 106
        letters iend 90 -83 100 -107
        letters ienn -74 90 -3 -13
        letters iens -33 -29 -17 78
        letters ient -32 -45 -35 113
        letters ier_ -60 45 -77 92
        letters iere 54 -58 -43 47
        letters ies_ 132 -81 -26 -26
        letters ieta -70 67 21 -18
        letters iete -223 249 -56 31
        letters ieu_ 0 -58 13 45
        letters ieur 12 -49 -2 40
        letters ieux -33 -81 -56 169
        letters iez_ -151 175 -37 13
        letters iffe 18 -62 80 -36
        letters ific -38 125 -40 -47
        letters ifie 26 -27 79 -77
        letters ift_ -61 -74 -5 140
        letters ifty 16 -54 -14 52
        letters igat -2 -36 53 -15
        letters ige_ 69 -14 99 -154
        letters igee 182 -90 -78 -14
        letters igem -13 -83 79 18
        letters iges 86 -45 -7 -34
        letters igeu -37 100 -54 -10
        letters igez -42 93 2 -52
        letters ighb -170 96 -6 79
        letters ight -154 265 -25 -87
        letters ign_ 51 -10 -12 -29
        letters igna 101 -20 -65 -17
        letters igne 79 -81 62 -60
        letters igni -45 -70 129 -14
        letters igno -41 49 -25 17
        letters iii_ -115 82 -17 50
        letters ike_ -79 98 -26 8
        letters ila_ 62 -60 -9 7
        letters ilbo -22 63 -13 -28
        letters ildi -56 -11 157 -91
        letters ile_ -21 61 -12 -28
        letters iled 53 7 -6 -53
        letters ilen 126 -95 -13 -18
        letters iles 11 -59 -23 70
        letters ilie 52 -14 -10 -29
        letters ilin -18 57 -9 -30
        letters ilis -240 145 106 -11
        letters ill_ 71 117 1 -189
        letters illa 71 -36 -31 -4
        letters ille 23 34 -114 57
        letters illo -137 214 -33 -44
        letters ils_ -37 -54 -1 92
        letters imal -19 -4 54 -32
        letters iman -15 -22 52 -14
        letters imbe -43 -35 -13 91
        letters ime_ -28 -10 -30 69
        letters imer -180 414 88 -322
        letters imes 95 -30 -11 -55
        letters imet 6 -63 -3 60
        letters imit -30 -62 20 72
        letters immo -50 82 8 -40
        letters impa 213 -47 -10 -156
        letters impl -1 -43 56 -13
        letters impo 10 60 -24 -46
        letters imum -87 -52 152 -13
        letters ina_ -41 -54 -10 105
        letters inal 12 -28 -48 64
        letters inat 52 -41 40 -51
        letters ince 49 82 -63 -68
        letters inco 63 -25 -8 -31
        letters ind_ -23 161 -34 -104
        letters indo 83 -96 -21 34
        letters indr 1 -125 88 36
        letters ine_ -39 106 10 -77
        letters inea -26 60 -30 -4
        letters ined 40 -56 16 0
        letters iner -4 59 -8 -47
        letters ines 53 -34 -45 26
        letters ineu -52 162 -42 -68
        letters inez 180 -34 -19 -127
        letters info 25 -135 134 -25
        letters ing_ -16 87 -23 -48
        letters ini_ -53 -17 -6 76
        letters inim -62 -76 101 37
        letters inio -137 -117 -23 277
        letters inir 55 13 -8 -60
        letters init -70 -9 55 24
        letters inju 225 -161 -29 -35
        letters inkh -100 123 -7 -16
        letters inoi -24 124 23 -123
        letters inq_ 214 -209 78 -83
        letters insa 104 -47 -15 -41
        letters insc -7 81 29 -103
        letters insp 10 78 -55 -33
        letters inst 69 -39 -18 -12
        letters int_ 50 28 10 -87
        letters inte 25 -51 24 1
        letters inti 84 -40 -11 -33
        letters ints -153 19 123 12
        letters inue 6 -51 -15 60
        letters inut 34 6 -105 65
        letters inve 176 -19 -11 -146
        letters invi 65 4 -7 -62
        letters inze 51 -19 -9 -23
        letters ion_ 26 -72 73 -27
        letters ions -16 57 -25 -16
        letters ioth -110 67 15 29
        letters ious 76 -89 34 -21
        letters ipal -10 -15 69 -45
        letters ipe_ 18 -84 -33 99
        letters ippe -21 124 -29 -74
        letters ipti 39 -52 26 -14
        letters ique -101 10 88 4
        letters irbn -55 9 -7 53
        letters irce -15 68 -19 -34
        letters ird_ 185 -33 -25 -127
        letters ire_ -306 68 40 198
        letters irec 40 -14 33 -59
        letters ired 95 -76 -4 -15
        letters iree -39 -24 -13 76
        letters irer -32 -39 0 72
        letters irme -56 -42 41 57
        letters irs_ -15 -149 152 12
        letters irst -76 71 19 -14
        letters irth 123 -31 -9 -83
        letters isag 12 -81 -10 80
        letters isai 89 -95 -65 71
        letters isan 77 -23 13 -67
        letters isar -33 56 -2 -21
        letters isci 0 47 13 -60
        letters isco -168 -9 64 113
        letters iscr 77 -41 -16 -21
        letters ise_ 29 -67 -22 61
        letters ised -2 115 -39 -74
        letters iser -228 244 309 -325
        letters ises -78 112 -21 -13
        letters isfa 15 -69 23 31
        letters ish_ -16 -70 36 49
        letters isie -30 -32 -16 79
        letters isin 13 121 -75 -59
        letters isio -13 -50 26 38
        letters isir 1 -111 119 -10
        letters ispa -66 73 -12 4
        letters ispo -37 66 22 -50
        letters issa -62 56 -34 40
        letters isse -61 -37 -52 150
        letters iste 45 -131 101 -14
        letters itai -55 -18 -3 75
        letters ital -23 80 -26 -31
        letters itch -54 161 -26 -81
        letters ite_ -62 151 -65 -24
        letters ited -52 -31 -7 90
        letters item 70 -34 -20 -15
        letters ites -137 -42 81 98
        letters iteu 81 39 27 -148
        letters itho 327 -122 56 -261
        letters iti_ -57 127 -55 -16
        letters itia -63 -17 -14 95
        letters itie 116 -90 -21 -5
        letters itiq -24 -25 57 -8
        letters iton -110 166 60 -116
        letters itoy -17 -50 26 41
        letters itri 105 -60 -48 2
        letters its_ 210 -155 -50 -5
        letters ittl -59 -23 39 43
        letters ivat -137 247 -38 -72
        letters ive_ -13 56 -36 -7
        letters ived -36 -51 10 77
        letters iver -42 -65 70 37
        letters ivez -15 84 -32 -37
        letters ivi_ -49 -29 55 23
        letters ivie -72 -3 46 29
        letters ivre 177 -109 -21 -47
        letters ixed -73 -43 -7 123
        letters ixer -29 145 -28 -88
        letters jai_ 57 -65 92 -83
        letters jama 189 -69 -110 -9
        letters janu 71 -76 -31 36
        letters janv 182 -193 -16 27
        letters japp -14 50 2 -38
        letters jase 2 -86 -10 94
        letters ject -42 -5 50 -4
        letters jet_ -54 -8 -19 80
        letters jete 178 32 -161 -49
        letters jett -28 -25 4 49
        letters jeud 76 4 -19 -61
        letters job_ -129 21 -26 134
        letters join -175 314 -101 -37
        letters jour -75 -52 135 -8
        letters jout 46 -68 -51 72
        letters jrs_ 49 -17 -2 -30
        letters juge 111 -42 -19 -49
        letters juil 79 -96 63 -47
        letters juin 79 -61 -35 18
        letters just 31 -77 19 27
        letters kate -24 -29 -6 59
        letters ked_ -18 -51 17 52
        letters keep -118 -28 -25 171
        letters ken_ 6 105 -28 -83
        letters kend 68 -10 -4 -54
        letters kers -38 -26 -9 73
        letters kes_ -37 -11 -3 51
        letters ket_ 44 -78 17 17
        letters kete 85 -38 -5 -41
        letters kets 155 -26 -7 -122
        letters khol -100 123 -7 -16
        letters kid_ -20 54 -2 -32
        letters kind -30 48 -11 -7
        letters king -122 98 151 -127
        letters kipp 152 -70 -30 -52
        letters kitc -31 75 -14 -30
        letters kleb -51 -31 2 80
        letters know -23 -94 24 93
        letters koi_ -69 5 85 -21
        letters kun_ -61 98 -20 -17
        letters lace -24 73 -70 21
        letters lach -111 -140 69 182
        letters lade -112 42 0 70
        letters lai_ 51 -24 29 -56
        letters laid -63 70 27 -34
        letters laim -5 57 -12 -41
        letters lain -51 -166 144 73
        letters lair -19 68 -35 -15
        letters lais 21 -108 -33 120
        letters lama -52 78 -1 -24
        letters lame -1 92 -27 -64
        letters lamp -102 -4 88 18
        letters lan_ -25 49 23 -47
        letters lanc 53 24 -48 -29
        letters lane 75 -36 -35 -3
        letters lang -78 16 52 10
        letters lans -15 93 -38 -40
        letters lapp 51 -26 -8 -17
        letters lard -59 22 -16 53
        letters larm -64 21 -10 53
        letters las_ -42 152 -62 -47
        letters last -106 56 33 17
        letters lat_ -303 113 -79 268
        letters lave -312 343 -65 34
        letters lavi -31 71 -11 -29
        letters laye 31 82 -35 -78
        letters lbox -22 63 -13 -28
        letters lcha -17 60 -19 -25
        letters lder -85 134 -15 -34
        letters ldin -69 -10 118 -38
        letters leak -57 -28 -4 89
        letters lean -103 180 -55 -21
        letters lear 8 -54 16 30
        letters leas -315 340 -145 120
        letters leav -14 -28 53 -11
        letters leba -51 -31 2 80
        letters lech -74 16 -15 73
        letters lect 0 -63 104 -41
        letters led_ 316 -198 -66 -52
        letters lee_ 185 -56 -87 -43
        letters lefe -72 103 34 -65
        letters left 182 -91 -46 -45
        letters legu -76 -35 -17 128
        letters leil -12 -33 -7 52
        letters lein 48 6 -57 3
        letters lema -45 -26 -11 83
        letters leme -33 -69 87 15
        letters lenc 69 -51 -8 -10
        letters lend 9 -114 -9 114
        letters lent -117 34 -86 169
        letters leph 41 -55 93 -80
        letters ler_ -270 165 -27 132
        letters lerg 35 23 -3 -54
        letters les_ -45 -64 83 26
        letters less -49 -24 -24 97
        letters let_ 16 67 24 -107
        letters lete 164 -149 -19 3
        letters lett 161 -66 -10 -84
        letters leu_ -21 48 33 -60
        letters leue 52 -39 -3 -10
        letters leur -20 -36 -13 70
        letters leuv -135 -93 -16 245
        letters lez_ 4 93 -79 -18
        letters lgre -6 -83 -11 99
        letters lian -12 -97 94 15
        letters libr -61 -47 41 67
        letters lice -129 321 30 -222
        letters lici -73 75 -40 37
        letters lide 2 53 2 -58
        letters lie_ -19 87 -4 -63
        letters lier -35 66 -45 14
        letters lieu 50 -35 -18 3
        letters liga -2 -36 53 -15
        letters ligh -27 132 -24 -81
        letters lign 5 -49 34 11
        letters like -82 85 -16 13
        letters lime 11 -45 -37 71
        letters limi -30 -62 20 72
        letters ling -11 73 -31 -31
        letters liot -102 69 15 18
        letters lipp -97 32 73 -8
        letters liqu -81 -110 132 59
        letters lise -108 232 -53 -70
        letters lisi 64 -30 -12 -22
        letters liss -192 166 -30 56
        letters list 35 -30 69 -74
        letters lite 134 -34 -18 -81
        letters liti -10 -43 80 -27
        letters litt -59 -23 39 43
        letters livr 201 -175 -13 -13
        letters lks_ -32 -33 -15 80
        letters llai -20 -23 -8 51
        letters llan 53 35 -23 -65
        letters lle_ -42 -54 57 39
        letters llec 47 -76 54 -25
        letters lled 237 -179 -99 42
        letters llee 52 -69 -14 31
        letters llef -72 103 34 -65
        letters lleg -45 -4 -17 66
        letters llen -69 14 -20 75
        letters ller 54 -39 -9 -6
        letters lles -37 -24 -6 67
        letters llet 229 -142 24 -112
        letters lleu -25 -21 -4 50
        letters llez -152 206 -90 36
        letters llic -91 152 -10 -51
        letters llor -32 -32 -7 70
        letters llot -30 68 -18 -19
        letters llow 57 -12 17 -61
        letters lly_ -33 -50 32 51
        letters load 110 -97 -39 26
        letters loc_ -43 138 -28 -67
        letters loca -92 130 -39 1
        letters loge 51 33 -13 -71
        letters logi 56 -42 11 -25
        letters lois 1 -54 55 -2
        letters lol_ 120 -65 -18 -37
        letters lon_ -34 66 -52 19
        letters long 21 103 -100 -24
        letters lons -23 -28 -5 57
        letters lood -75 68 -18 25
        letters look 15 -1 41 -54
        letters loos -226 159 -26 93
        letters lors 192 -47 -56 -89
        letters los_ -85 -5 -6 96
        letters lose 62 -32 -22 -7
        letters lost 86 -38 -20 -28
        letters lot_ -19 53 -10 -24
        letters lott -15 11 61 -57
        letters loug -31 8 -28 50
        letters lour -18 -66 101 -17
        letters lous -50 59 -2 -6
        letters love 16 -70 -37 91
        letters lowe 228 -156 15 -88
        letters lowi -37 -78 -24 140
        letters loye 189 -108 1 -82
        letters lped -15 -62 -21 98
        letters lqu_ 137 154 -197 -94
        letters lque -53 8 43 2
        letters lrea 78 -66 -1 -11
        letters lsc_ -18 137 -24 -94
        letters ltat 119 -138 65 -45
        letters lter -94 -87 237 -56
        letters luer -124 -75 -11 210
        letters lui_ -12 15 -49 46
        letters luie 16 77 -4 -89
        letters lume 2 -59 -28 85
        letters lumi 29 -96 -9 76
        letters lund 99 -58 11 -52
        letters lus_ -122 38 11 73
        letters luto -254 -128 -12 393
        letters lysi 90 -34 -3 -53
        letters mach 84 -56 -26 -1
        letters made -131 -66 5 192
        letters mage -119 53 -25 91
        letters mai_ 191 -32 -70 -89
        letters mail 36 156 -63 -129
        letters main 6 -54 108 -60
        letters mais -43 -6 -51 101
        letters mait 33 -29 55 -58
        letters make -233 51 -37 220
        letters mal_ 50 -2 13 -61
        letters mala -100 71 4 25
        letters male -69 -90 107 53
        letters malg -6 -83 -11 99
        letters mall -49 35 2 13
        letters man_ -24 -50 -65 138
        letters mana 80 -18 -5 -57
        letters manc -15 -22 52 -14
        letters mand -35 204 -7 -163
        letters mang 94 0 -38 -56
        letters manq -10 74 0 -65
        letters many -150 53 13 83
        letters marc 112 -117 31 -26
        letters mard 79 -57 -63 41
        letters marr 76 1 -5 -73
        letters mars 176 -116 -62 2
        letters mass 11 59 -35 -35
        letters mate 55 32 -12 -75
        letters mati -51 31 28 -7
        letters matt -33 -61 1 93
        letters mauv 288 -108 -61 -119
        letters maxi -50 -64 143 -28
        letters may_ 90 -49 -14 -26
        letters mayo 55 -20 -5 -30
        letters mbe_ -21 61 -3 -37
        letters mbee 95 -27 -9 -59
        letters mber 22 80 -25 -77
        letters mbie -155 57 235 -136
        letters mbre 99 -50 -48 -1
        letters mbul -55 87 -10 -21
        letters mebo -53 48 -17 21
        letters med_ 58 -18 -25 -15
        letters medi -70 58 15 -3
        letters mee_ 64 -22 -25 -17
        letters meil -30 -14 -9 53
        letters mele -169 118 -4 55
        letters meme 71 -112 -116 156
        letters men_ -64 61 -14 17
        letters mena -103 95 24 -15
        letters mend -40 73 13 -47
        letters ment -5 47 62 -104
        letters meon -219 355 -46 -89
        letters mera -203 253 51 -101
        letters merc 35 -45 -125 135
        letters mere -17 52 -21 -14
        letters meri -468 77 -6 397
        letters mero -63 -29 203 -111
        letters mers -52 -7 -29 88
        letters mes_ 57 -28 -118 90
        letters mess 70 -155 47 38
        letters met_ -88 108 -24 4
        letters mete -32 79 -16 -31
        letters metr -24 7 58 -41
        letters mets -40 65 -7 -18
        letters mett -238 124 -86 200
        letters mici -52 85 -18 -15
        letters midd 198 -120 -7 -71
        letters mier 30 -100 15 54
        letters mieu -160 -200 -44 404
        letters mili 83 -7 -39 -38
        letters mina 70 -36 1 -34
        letters mini -80 -63 74 69
        letters minu 17 9 -73 47
        letters mir_ -61 18 -2 45
        letters mis_ -21 -16 -16 53
        letters mise 93 -68 55 -80
        letters mit_ -19 -62 42 39
        letters mmag -110 28 -16 98
        letters mme_ -25 -167 64 128
        letters mmen -23 37 61 -76
        letters mmis 46 26 -53 -19
        letters mmob -50 82 8 -40
        letters mne_ 128 -59 10 -79
        letters mobi -114 178 6 -70
        letters modi -73 136 -22 -41
        letters moin 9 -55 -12 58
        letters mois 113 -6 -72 -35
        letters moit 89 -70 -13 -6
        letters mon_ -32 104 -79 7
        letters mond -31 -11 -12 54
        letters moni 57 -36 20 -41
        letters more -73 -392 -38 503
        letters morn -121 56 -69 134
        letters morr -53 74 -10 -10
        letters mort 78 9 -40 -47
        letters mot_ -24 -62 3 83
        letters moti 132 -76 -10 -47
        letters moto 5 -55 102 -52
        letters mous -120 -51 109 62
        letters mova -52 -25 9 67
        letters moye -92 -26 131 -13
        letters mpad -138 14 91 33
        letters mpag -26 106 -40 -40
        letters mpan -1 95 -24 -70
        letters mpec -86 -5 -8 98
        letters mpio 196 -16 -10 -170
        letters mple -25 10 71 -55
        letters mpli -92 6 -54 140
        letters mplo 168 -173 -17 22
        letters mpon 111 -93 -5 -13
        letters mpor 231 -76 -18 -136
        letters mpre 12 -65 73 -19
        letters mpru -14 92 -47 -32
        letters mpte 5 51 -45 -11
        letters mpto 64 -83 3 16
        letters mula -25 120 -65 -31
        letters mum_ -87 -52 152 -13
        letters mur_ 136 35 -45 -126
        letters mure -55 11 53 -9
        letters murs -18 -47 -22 88
        letters nage 2 50 52 -105
        letters nair 145 -64 -25 -57
        letters nais -220 63 -36 192
        letters nait -5 -78 21 62
        letters nale 61 13 -115 41
        letters nalt 69 -53 -3 -13
        letters naly 117 -93 -12 -12
        letters name 61 3 -29 -35
        letters napp -63 59 -9 13
        letters nard 86 8 -9 -85
        letters nati 83 -56 9 -35
        letters natr 62 -10 -1 -51
        letters ncai 60 89 -71 -78
        letters ncar 80 -31 -19 -30
        letters nce_ 61 59 -9 -111
        letters ncee -33 16 57 -40
        letters ncer 32 -50 -20 38
        letters nces 50 -109 55 5
        letters nche -66 65 43 -41
        letters ncia -44 -21 82 -17
        letters nclo -115 -4 -12 130
        letters nclu 85 -49 9 -45
        letters ncom 20 -80 85 -26
        letters ncon 83 -41 5 -46
        letters ncor 88 -39 -45 -4
        letters ndag -45 89 -34 -9
        letters ndai -5 -40 -5 50
        letters ndan 85 -10 -40 -35
        letters ndat -34 52 3 -21
        letters nde_ 25 85 -6 -103
        letters nded 134 -63 -11 -60
        letters ndem 54 -104 -3 53
        letters nder 47 -57 21 -11
        letters ndeu -25 81 -6 -49
        letters ndez 49 35 -44 -40
        letters ndho -52 41 -18 29
        letters ndi_ 110 -87 17 -40
        letters ndin 134 -91 -7 -36
        letters ndo_ -187 206 -4 -14
        letters ndon 7 183 -98 -92
        letters ndow 83 -96 -21 34
        letters ndra -20 -49 -4 72
        letters ndre 129 -112 77 -93
        letters nds_ 61 -31 17 -47
        letters ndu_ 57 -71 -43 57
        letters nduc -16 -35 -9 60
        letters ndue 124 -131 -6 13
        letters ndus -10 100 -32 -57
        letters nean 66 -55 -7 -3
        letters near -84 109 -15 -10
        letters ned_ 243 -135 -57 -52
        letters nee_ 18 -122 28 75
        letters need -397 434 38 -75
        letters neig 32 -4 48 -76
        letters nel_ 66 -19 -7 -39
        letters nent -104 44 1 59
        letters ner_ -174 192 -55 38
        letters nerv -72 -32 4 100
        letters nes_ -6 55 -25 -24
        letters net_ -106 83 -43 66
        letters nett -51 88 8 -45
        letters neu_ -56 61 15 -20
        letters neuf -37 4 -31 64
        letters neur -3 120 -32 -85
        letters neus 55 31 12 -99
        letters neux -35 53 -6 -11
        letters new_ -161 -29 -196 386
        letters nexe -29 52 -15 -8
        letters nez_ 125 69 -98 -97
        letters nfan 75 16 -80 -11
        letters nfin -93 -65 -42 201
        letters nfo_ -71 -140 198 13
        letters nfor 64 -39 49 -75
        letters nge_ 170 -165 -20 16
        letters nged 67 2 -18 -52
        letters ngee 79 -25 -2 -53
        letters ngem -40 83 -42 -1
        letters ngen 1 -48 -12 59
        letters nger -38 190 -44 -108
        letters ngte 55 -8 -2 -45
        letters ngue -68 58 15 -5
        letters nheu -51 -19 -7 77
        letters nic_ -53 53 -12 12
        letters nice -54 -113 -32 200
        letters nie_ 22 69 -70 -20
        letters nied 176 -13 -155 -8
        letters nier 16 -6 -59 48
        letters nieu 1 -48 -12 59
        letters nigh -337 240 13 85
        letters nin_ -53 -38 31 59
        letters ning -59 157 -73 -25
        letters nion -18 -37 -12 68
        letters niqu -34 67 -3 -30
        letters nir_ 75 99 -102 -73
        letters nit_ -24 -11 49 -14
        letters nite 59 -34 28 -54
        letters niti -63 -17 -14 95
        letters nive 8 52 -32 -28
        letters njou -91 15 105 -29
        letters njus 225 -161 -29 -35
        letters nkho -100 123 -7 -16
        letters nks_ 59 -65 4 2
        letters nlev -18 67 -18 -31
        letters nly_ -33 -44 64 13
        letters nnai -29 -52 30 51
        letters nnat 117 -17 -3 -97
        letters nne_ -24 -33 -123 180
        letters nnee -12 -89 66 35
        letters nnen -129 49 0 80
        letters nner -38 54 -6 -9
        letters nnes -35 57 2 -24
        letters nnex -29 52 -15 -8
        letters nnin 292 -62 -113 -117
        letters nnon 278 -160 41 -159
        letters nnul -30 20 -68 78
        letters nobo 187 -148 -38 -1
        letters noel -32 -46 63 14
        letters noir 3 189 -40 -153
        letters non_ 170 -72 -5 -92
        letters nonc 500 -296 27 -232
        letters nons 59 35 -36 -58
        letters noon -21 58 -8 -28
        letters norm -152 -6 192 -34
        letters not_ 346 -101 -75 -169
        letters nota -89 212 -28 -95
        letters note 71 -24 -52 5
        letters noth 315 -109 -28 -177
        letters notr -102 77 -24 49
        letters nott 50 -30 -2 -18
        letters nous 130 76 -111 -96
        letters nouv -79 -6 -167 252
        letters novi -52 10 41 1
        letters nque -23 65 24 -66
        letters nsai -105 104 -2 3
        letters nsat 58 -10 -3 -45
        letters nscr -7 81 29 -103
        letters nse_ 149 -167 42 -24
        letters nsei 1 -50 60 -11
        letters nsel -62 -28 6 84
        letters nseu 22 43 -6 -59
        letters nsfe -24 87 -11 -53
        letters nsi_ -20 -28 58 -9
        letters nsie 18 45 -52 -10
        letters nsio -54 63 8 -17
        letters nsme -55 79 -32 7
        letters nsmi -14 -26 -21 61
        letters nspe 26 83 -56 -53
        letters nspo -91 86 -12 18
        letters nsur 62 -20 8 -49
        letters nswe 99 -46 31 -84
        letters ntai 68 -28 5 -45
        letters ntam 76 -48 -8 -20
        letters ntan -90 47 64 -21
        letters ntat -18 -25 54 -10
        letters nte_ 24 19 -97 54
        letters ntem 8 -118 19 91
        letters nten 68 22 -7 -82
        letters ntes 130 -113 26 -43
        letters nth_ 194 -35 -43 -116
        letters ntia -24 -43 -18 85
        letters ntie 59 -89 -9 39
        letters ntim -4 -35 -13 52
        letters ntio 7 69 -24 -53
        letters ntle -60 -45 -14 118
        letters ntly 57 -19 -23 -16
        letters ntra 74 -30 47 -90
        letters ntre -97 78 19 0
        letters ntro 90 -56 -2 -32
        letters nts_ -194 19 4 171
        letters nuar 71 -76 -31 36
        letters nue_ 174 -89 -46 -39
        letters nuez -55 -33 -10 98
        letters nuit -276 188 75 14
        letters nule -40 7 -77 109
        letters null 76 -21 -22 -33
        letters numb 65 60 -19 -106
        letters nume -64 -21 201 -116
        letters nute 60 28 -109 22
        letters nvie 78 -124 105 -59
        letters nvoi 18 106 -34 -91
        letters nvoy -59 64 75 -80
        letters nze_ 118 -28 -23 -67
        letters oach -114 61 77 -24
        letters oard -36 50 -4 -10
        letters obil -114 178 6 -70
        letters obje -54 3 8 43
        letters obod 187 -148 -38 -1
        letters obot 28 -65 -2 39
        letters obre 159 -142 34 -52
        letters obus 155 -78 24 -101
        letters ocal 43 23 -18 -49
        letters ocat -40 74 -27 -6
        letters occu -49 32 34 -17
        letters ocen -111 -105 122 94
        letters ocha -160 -43 150 54
        letters oche 4 96 -42 -58
        letters ock_ -26 -25 -7 58
        letters ocol -80 -13 -8 100
        letters octo 100 -72 27 -55
        letters odel -32 -15 -3 50
        letters odeu -89 -16 -8 113
        letters odif -73 136 -22 -41
        letters ody_ -27 1 -45 70
        letters oeil 57 -45 -1 -10
        letters oel_ -32 -46 63 14
        letters oes_ -134 -35 327 -158
        letters oeur -70 -11 15 66
        letters oeve -42 -93 -9 145
        letters off_ 3 65 -22 -45
        letters offr -163 -86 111 138
        letters oge_ 46 45 -8 -83
        letters ogs_ -75 -8 39 44
        letters oici -80 159 -59 -19
        letters oid_ -78 7 -8 79
        letters oie_ -57 139 -25 -57
        letters oila 62 -60 -9 7
        letters oin_ -227 255 -71 43
        letters oind 11 -71 18 42
        letters oing -25 58 -33 0
        letters oins -56 15 -43 83
        letters oint -30 139 -15 -94
        letters oir_ 75 -32 -14 -29
        letters oirc -15 68 -19 -34
        letters oire 15 67 17 -98
        letters oirs 22 -52 43 -12
        letters ois_ 295 28 -109 -213
        letters oise -11 -29 -9 49
        letters oisi 24 1 28 -53
        letters oiss -6 -52 -7 66
        letters oit_ -152 119 -7 39
        letters oite 87 -30 -33 -24
        letters oiti 89 -70 -13 -6
        letters ojet -46 -26 -42 114
        letters oked 149 -4 -23 -121
        letters oken -38 114 -27 -50
        letters old_ 209 -96 57 -169
        letters ole_ -71 134 -59 -4
        letters olei -12 -33 -7 52
        letters oler -114 121 -9 1
        letters olet -21 61 6 -46
        letters oleu 64 -37 -2 -25
        letters olic -57 183 -32 -94
        letters olie -65 27 -4 42
        letters olis -104 -1 -53 157
        letters olit 25 -42 48 -32
        letters olle 75 -95 33 -13
        letters olli -65 105 -6 -33
        letters ollo 125 -61 -11 -54
        letters olon -36 83 -45 -2
        letters oman -51 115 -27 -37
        letters ombe 81 29 -16 -94
        letters ombi -155 57 235 -136
        letters ombr -13 -53 60 6
        letters omeb -53 48 -17 21
        letters omen -52 52 29 -30
        letters omeo -219 355 -46 -89
        letters omet 7 33 22 -62
        letters omic -52 85 -18 -15
        letters omin 53 -2 -37 -13
        letters omis 261 -39 -70 -152
        letters omme 27 -65 -58 96
        letters omne 121 -51 9 -79
        letters omor -53 74 -10 -10
        letters omou -41 -59 120 -20
        letters ompa -25 161 -55 -81
        letters ompe -70 20 -1 51
        letters ompl -92 35 23 34
        letters ompr -1 -53 53 1
        letters ompt 68 5 -54 -20
        letters onav -35 70 -4 -30
        letters onc_ -75 53 -39 62
        letters oncl 57 -25 -5 -27
        letters onct -16 -41 9 49
        letters onda 19 52 -8 -63
        letters onde -31 78 -61 14
        letters ondo -154 112 -8 51
        letters ondr 80 -19 -39 -23
        letters ondu 138 -121 -15 -2
        letters one_ 36 -51 -28 43
        letters oned -40 -11 -2 53
        letters ones -85 -32 -59 177
        letters onfi -10 -74 62 22
        letters onfo 41 102 -42 -101
        letters onge 141 -62 -64 -15
        letters ongt 55 -8 -2 -45
        letters onhe -51 -19 -7 77
        letters onig -49 45 92 -88
        letters onit 57 -36 20 -41
        letters onjo -163 97 94 -29
        letters only -33 -44 64 13
        letters onna -8 -93 28 73
        letters onne 15 -102 34 53
        letters onnu 57 -14 -8 -35
        letters ons_ 41 141 -89 -93
        letters onse 23 -234 226 -15
        letters onsu 18 -56 64 -25
        letters ont_ 118 -179 24 38
        letters onta -52 29 79 -56
        letters ontr 76 -19 -15 -43
        letters onve -29 -17 -7 53
        letters onze 49 -5 -11 -34
        letters ood_ -9 -47 -15 72
        letters ooke 97 -68 -20 -9
        letters ooki 14 -57 77 -34
        letters oon_ -30 62 -7 -25
        letters oor_ 25 55 -23 -57
        letters oord 123 2 -13 -112
        letters oose -226 159 -26 93
        letters open 22 70 32 -124
        letters opie 20 60 -40 -40
        letters opin -137 -117 -23 277
        letters opit -22 86 -28 -37
        letters oppo 91 -42 -13 -35
        letters opre -6 -73 -31 109
        letters opri -199 198 10 -10
        letters ops_ -49 5 -24 68
        letters opti -90 -17 -3 109
        letters opy_ -45 85 -14 -25
        letters orai 18 -99 136 -55
        letters oral -87 186 9 -109
        letters oran 31 -72 45 -5
        letters ordi 45 16 -10 -50
        letters ordo 165 -9 -20 -136
        letters ordu 68 -10 -20 -37
        letters ore_ -63 -56 -34 153
        letters orem 66 -33 -4 -29
        letters orke -117 -82 -13 212
        letters orlo 21 50 -3 -69
        letters orma -6 -107 122 -9
        letters ormi -111 121 -17 6
        letters ormu -28 105 -65 -12
        letters orne -47 181 -131 -2
        letters orni -121 56 -69 134
        letters orre -33 3 91 -60
        letters orri 41 55 -28 -68
        letters orro -53 74 -10 -10
        letters ors_ -22 202 7 -187
        letters ort_ -113 112 -12 13
        letters orta 22 71 -24 -68
        letters orts -58 86 -19 -10
        letters ortu -77 -89 -17 184
        letters orty 137 -91 -20 -27
        letters ose_ 11 -69 -26 84
        letters osed 184 -1 -28 -155
        letters osee 141 -127 -60 46
        letters oser -16 49 58 -91
        letters ospi -16 49 -16 -17
        letters oss_ -14 56 -33 -9
        letters osse 19 94 -58 -55
        letters ossi -38 80 20 -62
        letters oste -26 116 -75 -15
        letters osts 77 -71 -4 -3
        letters otai -70 152 -37 -45
        letters ote_ 8 78 -43 -43
        letters otea -107 119 10 -22
        letters oten -33 69 -9 -26
        letters otes 58 -21 -13 -23
        letters othi 144 -50 -15 -78
        letters otif 132 -76 -10 -47
        letters oto_ 46 -117 46 25
        letters otog 66 -42 -3 -21
        letters otre 87 6 -210 117
        letters otte -141 39 27 75
        letters otto -38 -54 42 50
        letters oubl 188 -23 -7 -158
        letters oudo -55 -2 0 57
        letters oudr -336 471 73 -208
        letters ouee -25 74 -17 -33
        letters ouer -27 -16 -30 74
        letters oues -15 -109 79 45
        letters oueu 43 -64 -22 43
        letters ouff -66 56 14 -4
        letters ouha -123 242 -31 -88
        letters oui_ 20 -87 59 8
        letters oujo -48 -57 24 82
        letters oula -147 -42 11 178
        letters ould -275 247 -73 102
        letters oule 93 14 -77 -31
        letters ouli -217 -38 12 243
        letters oulo -41 -59 131 -31
        letters oulu -79 -2 20 61
        letters oumi 53 -38 -2 -13
        letters ounc -11 -29 65 -25
        letters ound -65 75 -28 18
        letters oung -41 -36 -5 82
        letters ouns -62 -28 6 84
        letters ount 20 26 8 -54
        letters oup_ 21 107 -49 -79
        letters oupa -51 55 23 -28
        letters oupe 54 -14 -1 -39
        letters oupi 73 -54 -19 0
        letters our_ -117 -7 111 13
        letters oura -84 -29 40 73
        letters ourd -20 -45 54 11
        letters ouri 63 -47 -6 -11
        letters ourq 250 -132 -138 20
        letters ourr -17 96 -47 -32
        letters ours 183 -7 -5 -171
        letters ous_ 169 47 -103 -113
        letters oust -63 -41 -11 114
        letters out_ -59 -37 -39 134
        letters oute 0 -59 -28 87
        letters outo 53 -23 -8 -22
        letters ouve -209 -70 39 240
        letters ouvr -74 60 40 -26
        letters oval -52 -25 9 67
        letters ove_ 75 -129 -24 78
        letters oved 54 -43 -2 -9
        letters over -33 131 68 -166
        letters ovic -52 10 41 1
        letters ovin -104 52 86 -35
        letters owed 193 -62 23 -154
        letters owee 226 -83 -8 -136
        letters owin -37 -78 -24 140
        letters own_ -50 46 -42 47
        letters owne -79 121 7 -49
        letters ows_ 35 -57 -38 61
        letters oyal -161 162 115 -116
        letters oye_ 542 -287 -66 -189
        letters oyen -51 -74 75 51
        letters oyer -82 14 153 -86
        letters oyez -538 663 -63 -62
        letters ozen -43 86 -7 -36
        letters pada -138 14 91 33
        letters pagn -28 111 -41 -42
        letters paid 104 -115 41 -30
        letters pain -71 -7 -67 145
        letters pair 19 -51 45 -12
        letters pale -86 -28 114 0
        letters panc 53 -6 -18 -29
        letters pani -171 94 -14 91
        letters pany -36 139 -28 -75
        letters pape 72 -114 140 -98
        letters paqu 125 -123 24 -26
        letters par_ 49 67 9 -125
        letters park -94 90 21 -17
        letters parl 136 -64 -81 9
        letters part -6 -49 51 3
        letters paru -99 95 -11 14
        letters pas_ 177 -96 -207 126
        letters patc 216 -89 -128 1
        letters paya 131 -31 -8 -91
        letters paye 65 44 -24 -85
        letters pays -23 59 -21 -15
        letters peak -24 10 49 -35
        letters peau -121 -30 -9 160
        letters pecc -37 -29 -4 70
        letters pech -209 162 -4 51
        letters peci -85 173 -71 -17
        letters pect 4 71 -67 -8
        letters ped_ -17 65 -70 22
        letters pee_ 48 -35 6 -19
        letters peed -66 -61 -15 142
        letters pel_ 97 -125 -38 66
        letters pele -22 105 -29 -54
        letters pell 77 -23 -40 -15
        letters pels 210 -77 -26 -106
        letters pen_ -6 63 40 -96
        letters pena 111 -67 -4 -40
        letters pend 88 42 -30 -100
        letters peni -38 67 2 -32
        letters pens -230 9 100 120
        letters per_ -33 -14 -15 62
        letters pera 4 -69 15 50
        letters pere 26 -9 -49 32
        letters perm -131 14 165 -47
        letters pers 301 28 -70 -259
        letters perv 136 -114 -13 -10
        letters pes_ -64 61 -37 40
        letters pete -8 49 -23 -18
        letters peti -94 -36 -41 171
        letters peu_ -32 -59 57 34
        letters peur -124 85 -29 68
        letters peut -502 271 224 7
        letters peux -129 24 191 -85
        letters phal 32 -76 19 25
        letters phon 6 -94 123 -35
        letters phot 23 -60 24 13
        letters pias 21 -52 -1 32
        letters pick -87 25 20 42
        letters pide -96 34 -6 68
        letters pie_ -9 206 -129 -68
        letters pini -137 -117 -23 277
        letters pion 196 -16 -10 -170
        letters piqu -33 49 0 -15
        letters pire 1 -52 -10 61
        letters pis_ 411 -40 -181 -189
        letters pisc 0 47 13 -60
        letters pist -52 -6 -24 82
        letters pita -23 80 -26 -31
        letters plai -93 -54 171 -24
        letters plan 56 107 -104 -59
        letters plaq -143 148 36 -41
        letters plas -47 -19 61 4
        letters play 64 -28 -8 -28
        letters plea -313 122 -4 194
        letters plei 65 0 -70 5
        letters plem -16 -17 54 -20
        letters plet -12 104 -34 -57
        letters plia 11 -103 114 -23
        letters plim -82 -73 -11 167
        letters pliq -43 -104 123 24
        letters plom -11 61 -42 -8
        letters plou -25 1 -25 48
        letters plow -25 -34 -29 89
        letters ploy 183 -105 1 -79
        letters plui 16 77 -4 -89
        letters plus -137 33 10 94
        letters plut -254 -128 -12 393
        letters pneu 29 102 32 -163
        letters pole -13 51 -12 -26
        letters poli -50 99 -23 -26
        letters pond 83 -30 11 -63
        letters pons 102 -188 136 -49
        letters pont -75 109 -27 -7
        letters pora 334 -171 -21 -142
        letters port -20 67 0 -47
        letters pose 76 -9 -82 15
        letters poss -150 389 -159 -81
        letters pot_ -55 76 -3 -18
        letters pote -107 158 -7 -45
        letters pour -20 -97 119 -2
        letters pouv -363 377 -115 102
        letters ppe_ -62 101 -16 -23
        letters pped -12 97 -71 -14
        letters ppel 93 -17 -68 -8
        letters ppen -123 -18 161 -20
        letters pper 39 -63 -10 34
        letters ppor -67 0 -10 77
        letters ppos 178 -93 21 -106
        letters ppre -40 5 -17 51
        letters ppri 228 -51 -23 -154
        letters ppro 80 -46 -12 -22
        letters ppui 6 -53 -28 75
        letters ppy_ -33 -56 -12 101
        letters pre_ -16 -39 -11 67
        letters prea 5 55 -1 -59
        letters prec -55 -7 -3 65
        letters pren 58 5 -20 -43
        letters prep 85 -103 -6 25
        letters pres -23 59 1 -38
        letters prie -76 165 -4 -84
        letters pril 124 -86 -1 -37
        letters prin 150 -105 -90 45
        letters pris 132 -68 -101 36
        letters priv -235 387 -35 -117
        letters proc -132 -35 101 66
        letters prof 114 -81 -20 -13
        letters proj -31 -23 -32 86
        letters prol -66 125 -71 13
        letters prom 219 38 -67 -190
        letters prop -134 -97 -63 294
        letters prun 7 60 -33 -34
        letters pte_ -52 73 -17 -4
        letters ptee 11 -91 96 -17
        letters ptem 199 -39 -129 -31
        letters ptez 123 16 -134 -6
        letters ptio 74 -129 38 17
        letters ptiq -111 -3 -5 119
        letters ptoi 70 -98 8 20
        letters pui_ -8 -41 -21 70
        letters puis 137 72 -179 -29
        letters pump -22 -85 8 99
        letters puni 77 -33 -24 -20
        letters put_ -71 74 50 -53
        letters quag -68 93 -41 16
        letters quan -33 -88 204 -83
        letters quar 6 86 -131 39
        letters quat 71 -20 -57 6
        letters queb -30 -24 -4 58
        letters quee 52 -41 23 -33
        letters quel -19 -81 184 -84
        letters quem -58 -36 32 63
        letters quen -70 -38 72 36
        letters quer -43 47 55 -59
        letters ques 52 28 -72 -7
        letters qui_ -53 -5 36 22
        letters quic -62 -25 84 3
        letters quin 59 -22 -10 -27
        letters quip -1 -76 -29 107
        letters quit 7 102 -72 -36
        letters quoi 8 -73 112 -46
        letters quot 80 -4 -5 -72
        letters racc 73 -32 -11 -30
        letters race 82 -34 -3 -44
        letters rach 65 -32 -8 -25
        letters raci -37 81 -11 -32
        letters ract -71 44 48 -21
        letters rade -79 49 -16 46
        letters raff -81 132 -36 -15
        letters rai_ -74 -17 -5 96
        letters raie -110 -81 -14 204
        letters rail -198 84 85 29
        letters raim 51 -14 -7 -29
        letters rain -55 39 76 -60
        letters rair 93 -145 162 -110
        letters rait -184 1 -96 279
        letters ral_ -158 -105 309 -45
        letters rale -115 -120 -66 301
        letters rall 63 -118 -34 90
        letters ranc -2 62 2 -63
        letters rand -137 41 -44 141
        letters rang -25 66 -23 -19
        letters rans -77 90 -33 20
        letters rant -22 70 -11 -37
        letters raph 56 -28 -8 -20
        letters rapp 11 5 -71 55
        letters raqu 6 112 -102 -16
        letters rare -287 -16 -3 307
        letters rari -17 -38 -5 60
        letters rash 78 -45 -4 -30
        letters rat_ 89 -6 -8 -75
        letters rath -50 -71 -60 181
        letters rati 73 -55 -27 10
        letters ratt -32 -92 79 45
        letters ratu 14 -50 8 28
        letters rave 58 20 -22 -57
        letters ravo 12 -16 -62 66
        letters rayo -27 -11 -14 53
        letters rbe_ -50 32 -6 24
        letters rbnb -55 9 -7 53
        letters rbre -94 23 71 0
        letters rce_ 159 156 -77 -238
        letters rcel -54 59 -3 -1
        letters rcep 24 52 -26 -50
        letters rceu -15 68 -19 -34
        letters rch_ 92 -115 -29 52
        letters rcha 58 -37 7 -28
        letters rche 9 -52 59 -16
        letters rcie -65 -71 -18 154
        letters rcon -52 94 -11 -31
        letters rcre 73 -58 -85 69
        letters rday -41 52 -15 4
        letters rdee -44 98 -44 -10
        letters rdez -48 -45 -5 97
        letters rdi_ 27 -1 -89 63
        letters rdon 57 36 -13 -80
        letters rdre -22 -33 4 51
        letters rds_ 109 -85 71 -95
        letters rdur 76 -12 -27 -38
        letters rdv_ 112 -22 -82 -8
        letters real -113 34 -10 88
        letters reat -195 -150 12 334
        letters reau 133 -2 -30 -100
        letters reav 64 -42 -5 -16
        letters rece 32 67 -41 -57
        letters recl -53 144 -23 -68
        letters reco 109 -72 -21 -16
        letters rect 3 -1 87 -89
        letters recu 13 -21 58 -50
        letters red_ 283 -138 -20 -125
        letters redi 92 -49 -43 0
        letters ree_ 102 -130 24 4
        letters reed 86 -51 -2 -32
        letters reem -12 -45 -38 96
        letters rees 16 -126 38 72
        letters reez -75 136 -40 -21
        letters refa 39 -54 28 -13
        letters refe -70 -1 83 -12
        letters reff 12 2 40 -54
        letters refu 338 -74 -15 -250
        letters rega 94 -121 6 20
        letters regi 103 -5 -11 -87
        letters regl -90 -61 87 64
        letters reil 94 -31 -5 -59
        letters reje 72 -57 -8 -6
        letters rela 144 -90 29 -83
        letters rele -4 65 -9 -52
        letters remb 45 39 -2 -82
        letters remi 35 -147 77 35
        letters remp -26 18 -56 64
        letters renc 17 -63 67 -22
        letters rend 98 -119 7 14
        letters reno 35 19 -2 -52
        letters rent 26 3 -78 49
        letters renv 116 -57 -21 -38
        letters repa 139 -94 -77 32
        letters repe 61 -11 8 -58
        letters repo 252 -229 2 -25
        letters repr 38 81 -28 -91
        letters rer_ 30 62 -84 -7
        letters rera -55 -3 -34 92
        letters res_ -33 -20 95 -42
        letters rese 20 42 4 -66
        letters resi -42 50 8 -16
        letters resp 36 -60 14 10
        letters ress -230 170 143 -82
        letters rest 94 0 -9 -85
        letters resu 68 -120 85 -33
        letters ret_ -233 281 64 -112
        letters rete 49 -12 1 -38
        letters reti 32 -54 -37 59
        letters reto 192 -29 -15 -148
        letters retr -40 -72 37 75
        letters rets 88 -86 -28 26
        letters reux -7 97 -47 -43
        letters reve 29 25 -65 11
        letters revi -50 -48 24 74
        letters rew_ -34 -55 -22 111
        letters rez_ -269 264 80 -75
        letters rfac 85 -33 -3 -49
        letters rged 356 -96 -60 -200
        letters rgen 107 -60 11 -58
        letters rgie 60 22 -6 -76
        letters rgla -64 90 -18 -8
        letters rian -7 -89 -22 118
        letters ribu -65 148 35 -118
        letters rice -26 -10 -59 95
        letters rida -35 -7 -9 50
        letters ridg -35 -12 -14 61
        letters rie_ -31 113 -33 -48
        letters riel 115 32 -75 -73
        letters riem 344 -64 -16 -264
        letters rien 4 -124 -31 152
        letters rier -10 84 -64 -11
        letters riet -106 109 21 -24
        letters rieu 33 -68 55 -19
        letters riez -408 452 -43 -1
        letters rif_ -77 -112 203 -14
        letters rige 1 10 41 -52
        letters ril_ 259 -109 -31 -119
        letters rime 47 36 -29 -53
        letters rimi 103 -68 -13 -22
        letters rine 56 -10 -33 -13
        letters ring -54 18 15 21
        letters rint 76 -30 -94 48
        letters rio_ -100 77 10 14
        letters rion -51 166 -21 -94
        letters rip_ -46 66 -7 -12
        letters ript 39 -52 26 -14
        letters rir_ -1 82 -35 -46
        letters rire -394 54 42 299
        letters ris_ 50 1 -37 -14
        letters rise -40 87 -9 -38
        letters rita 54 -30 -48 24
        letters rite -64 50 -6 21
        letters rits -38 -21 -4 63
        letters riva -49 103 -17 -37
        letters rive -72 10 -4 65
        letters rked -35 -28 -8 71
        letters rle_ 81 -47 -19 -15
        letters rlen -67 -11 -105 184
        letters rlog 21 50 -3 -69
        letters rly_ -25 -8 54 -22
        letters rmal -66 -97 196 -33
        letters rmat 10 -69 63 -4
        letters rme_ 63 -57 27 -34
        letters rmee 146 -46 -23 -77
        letters rmel 82 -41 -23 -18
        letters rmer -228 45 2 181
        letters rmes 84 -2 -30 -52
        letters rmis -73 45 125 -97
        letters rmit -57 64 30 -38
        letters rms_ 54 -25 -2 -27
        letters rmul -28 105 -65 -12
        letters rne_ -47 126 -58 -21
        letters rned 150 -39 -81 -30
        letters rnee -27 -55 14 68
        letters rner -10 28 -50 33
        letters rnie 124 -4 -64 -56
        letters rnin -130 103 -60 87
        letters rnir -23 -41 69 -4
        letters rnoo -47 87 -7 -33
        letters robo 28 -65 -2 39
        letters roch -60 65 12 -16
        letters rof_ 76 -75 -19 18
        letters roir 209 -150 -10 -50
        letters rois 55 48 -163 60
        letters roit -64 -4 76 -8
        letters roje -31 -23 -32 86
        letters roke 13 89 -31 -71
        letters rolo -45 92 -54 8
        letters roma -7 83 -16 -60
        letters romi 261 -39 -70 -152
        letters romp -42 -7 -2 52
        letters ronn 49 -37 -2 -10
        letters ront 25 -6 35 -53
        letters ropr -137 4 -45 178
        letters rops -102 12 -49 139
        letters rose 11 -53 40 1
        letters ross -54 206 -1 -151
        letters rote -16 -72 -14 102
        letters rott -69 -1 37 32
        letters rou_ 63 -12 -16 -35
        letters roue -37 54 18 -35
        letters roug 19 14 31 -64
        letters roul -50 45 -6 12
        letters roun -48 83 2 -37
        letters roup -19 8 63 -53
        letters rous -15 90 -9 -66
        letters rouv -24 -80 3 101
        letters rove 488 -243 -48 -197
        letters rovi -23 -5 58 -29
        letters rown -73 40 -14 46
        letters roya -181 151 58 -28
        letters rpri -28 -49 -20 97
        letters rqua -61 61 -36 36
        letters rque 57 -37 -29 9
        letters rquo 250 -132 -138 20
        letters rra_ -24 52 41 -69
        letters rrai -332 97 200 34
        letters rran 51 54 -65 -40
        letters rras 123 -57 -22 -44
        letters rre_ 74 4 -12 -67
        letters rrec -41 15 54 -28
        letters rree 164 -24 -27 -114
        letters rres 77 -5 17 -89
        letters rret -1 77 -39 -37
        letters rrie -1 88 -69 -18
        letters rros -2 -37 53 -13
        letters rrow -70 69 19 -18
        letters rrur -24 68 -6 -38
        letters rsee -45 92 -12 -35
        letters rser -110 172 -32 -29
        letters rson 161 50 -43 -169
        letters rst_ -135 83 22 30
        letters rte_ -9 48 20 -59
        letters rted 49 -32 -41 25
        letters rtee 64 -33 -1 -30
        letters rter -77 -46 51 71
        letters rtez -32 -16 97 -48
        letters rthd 123 -31 -9 -83
        letters rti_ 334 -209 -95 -30
        letters rtic -102 16 -23 108
        letters rtie 36 20 -1 -54
        letters rtif -10 86 -41 -35
        letters rtin 136 -42 -48 -46
        letters rtir -105 -2 58 49
        letters rtoi -36 -27 -2 64
        letters rtou -106 113 -47 39
        letters rtua -77 -89 -17 184
        letters rtur -87 -219 346 -39
        letters ruar 55 -53 22 -24
        letters ruck 117 -39 -4 -74
        letters rue_ -98 218 -21 -99
        letters ruel -111 166 -58 3
        letters rues 35 -66 21 10
        letters ruit 40 -52 -71 83
        letters rule -79 -53 54 78
        letters rumm -51 27 -1 25
        letters runn 105 -36 -6 -63
        letters runt -14 92 -47 -32
        letters rve_ 130 -74 -27 -29
        letters rven -156 189 -16 -17
        letters rver -250 459 -87 -122
        letters rves -59 -46 12 93
        letters rvi_ 81 -11 1 -70
        letters rvic 123 -133 -41 51
        letters rvis 136 -114 -13 -10
        letters rywh -26 102 -15 -61
        letters sac_ 30 43 -14 -59
        letters sach -94 -90 -36 220
        letters sacr -31 122 -50 -41
        letters sacs -50 67 6 -23
        letters sage -33 -68 3 98
        letters sagi -62 134 -37 -36
        letters said 641 -399 -147 -94
        letters sait 103 9 -59 -52
        letters salu -81 -77 0 158
        letters sans 242 -108 -20 -114
        letters sant -33 1 -33 65
        letters sat_ 49 -65 -7 22
        letters sati 37 -79 27 15
        letters satu -63 83 -13 -7
        letters sauf 73 -4 -15 -55
        letters saut 62 -37 -18 -7
        letters savo -31 -113 279 -134
        letters say_ -1 -58 -13 72
        letters sayi 116 -77 -3 -36
        letters says 256 -272 -73 89
        letters sban -25 -23 -6 54
        letters scen 78 35 -50 -63
        letters scho -24 76 -19 -33
        letters scin 0 47 13 -60
        letters sco_ -42 -18 -6 66
        letters scot -136 -14 -7 157
        letters scri 12 56 19 -87
        letters sec_ 73 -71 -8 6
        letters sect -47 -43 146 -56
        letters secu -29 65 -6 -30
        letters sed_ 77 -27 -44 -5
        letters see_ 39 -44 -77 83
        letters seil 3 -51 53 -6
        letters seiz 56 0 -8 -48
        letters sel_ -98 81 7 10
        letters sell -198 -203 22 379
        letters selo 52 -12 -58 18
        letters sem_ 118 -137 24 -5
        letters sema 15 -3 58 -70
        letters seme -45 109 -7 -57
        letters send -181 67 160 -46
        letters sens -31 -47 -2 79
        letters sent 6 76 32 -114
        letters sept 292 -65 -184 -44
        letters ser_ -241 126 41 74
        letters sera 17 -99 -24 106
        letters seri -33 63 -5 -26
        letters sern -54 49 -13 18
        letters serr -17 56 -7 -32
        letters serv 89 -65 -45 21
        letters ses_ -4 68 -18 -46
        letters set_ -21 57 -9 -27
        letters seul 118 -154 62 -26
        letters seur 20 71 -45 -46
        letters sez_ 1 -62 -49 111
        letters sfai 3 -64 26 35
        letters sfer -24 87 -11 -53
        letters shak -70 7 -4 67
        letters she_ -14 -77 29 63
        letters shif -24 -46 -3 73
        letters shou -132 -30 6 155
        letters sibl 31 117 -74 -75
        letters side -33 100 -8 -59
        letters sign 233 -157 22 -98
        letters sile 114 -87 -12 -15
        letters simp -1 -43 56 -13
        letters sin_ -69 1 15 53
        letters sinc 76 70 -49 -97
        letters sine -32 79 -49 2
        letters sink -100 123 -7 -16
        letters sion -21 -16 55 -17
        letters sire -9 97 -38 -50
        letters sirs 1 -54 55 -2
        letters sise 32 -51 -4 22
        letters sit_ 34 -55 -6 27
        letters site -31 95 -26 -38
        letters siti -34 -15 -3 51
        letters six_ 58 -8 -24 -26
        letters sked -65 9 58 -3
        letters ski_ 75 -17 -2 -55
        letters skip 226 -115 -33 -78
        letters sks_ -244 -163 700 -293
        letters smel -85 196 -31 -80
        letters smet -55 79 -32 7
        letters smis -14 -26 -21 61
        letters smok -50 161 -17 -94
        letters snap -35 79 -5 -38
        letters snow 22 40 -12 -50
        letters soin -298 264 114 -80
        letters soir -144 145 -53 52
        letters sole -12 -30 -8 50
        letters soll -91 152 -10 -51
        letters some -334 318 -108 124
        letters somm 50 31 -41 -41
        letters son_ 8 66 -35 -39
        letters sond -45 89 -34 -9
        letters sonn 398 -64 -125 -208
        letters sont 98 -90 34 -43
        letters soon 84 -19 -5 -60
        letters sort -107 65 62 -20
        letters souh -123 242 -31 -88
        letters soul -116 14 -11 114
        letters sous 94 80 -40 -134
        letters sout 106 -81 -7 -18
        letters spa_ 13 -53 -22 62
        letters spar -109 126 -16 -1
        letters spea -24 10 49 -35
        letters spec 5 97 -80 -22
        letters spee -66 -61 -15 142
        letters spha 32 -76 19 25
        letters spir -186 -111 -9 305
        letters spon -1 10 50 -59
        letters spor -125 59 63 3
        letters spot -53 -27 -6 86
        letters spri 36 -52 7 9
        letters squ_ -102 77 21 4
        letters ssag -35 -22 -5 62
        letters ssan -62 -16 -51 130
        letters sse_ 76 67 -43 -100
        letters ssed 26 -86 46 14
        letters ssen -64 93 -10 -19
        letters sser -128 93 -34 69
        letters sses 163 -127 -9 -27
        letters sset 65 -53 -6 -6
        letters sseu -36 53 -22 5
        letters ssez -62 -29 -39 130
        letters ssib -103 227 -64 -60
        letters ssie -7 -32 51 -12
        letters ssin -130 -58 38 151
        letters ssio -22 17 68 -63
        letters ssis -5 -27 -24 56
        letters ssus 65 -3 2 -64
        letters stab 9 -63 56 -2
        letters stal 84 -35 -36 -13
        letters star -31 52 9 -30
        letters stat -57 98 10 -51
        letters stau -21 12 -56 65
        letters stay -46 -67 -2 114
        letters ste_ 95 -83 29 -41
        letters sted 379 -59 -117 -203
        letters stem 66 -15 -21 -30
        letters ster 38 -70 66 -34
        letters stes -34 61 -20 -7
        letters stia 17 -163 -42 188
        letters stic -29 -4 68 -36
        letters stif 69 -24 -8 -37
        letters stil 229 -88 81 -222
        letters stim 32 41 -18 -55
        letters stin 5 -25 82 -63
        letters stio 29 85 -93 -21
        letters stoo 29 -58 -33 62
        letters stop 32 87 -63 -56
        letters stra -76 83 -15 8
        letters stre -18 27 45 -54
        letters stru -18 134 -108 -8
        letters sttr 105 -13 -6 -86
        letters stuc -37 62 -7 -19
        letters styr -41 -59 120 -20
        letters subj -66 1 63 2
        letters subv -54 35 47 -28
        letters sugg -79 -86 -51 217
        letters sult 40 -121 119 -39
        letters sume 125 -60 -12 -53
        letters sun_ 64 -47 -6 -11
        letters supe -4 -42 -11 58
        letters sur_ 41 16 19 -77
        letters surf 85 -33 -3 -49
        letters surt -47 -18 -8 73
        letters surv 74 51 -20 -104
        letters sus_ 65 -3 2 -64
        letters svp_ -253 268 60 -75
        letters swee -27 -24 -1 53
        letters swer 99 -46 31 -84
        letters swor 37 49 -35 -52
        letters tach -8 96 -48 -40
        letters tag_ -49 118 -42 -27
        letters tagn -28 70 -19 -22
        letters taie 106 -110 -24 28
        letters tail -56 -41 0 96
        letters tain 21 56 9 -86
        letters tair -64 112 -20 -28
        letters tais -9 -58 -21 88
        letters tait 165 -237 -85 156
        letters take -178 113 42 23
        letters tal_ 8 76 -37 -47
        letters tale -74 88 -67 52
        letters tall 68 -58 -10 0
        letters tamp 110 -74 -11 -24
        letters tand 52 -7 -22 -23
        letters tant -7 114 2 -110
        letters tari -85 -120 226 -21
        letters tat_ 50 8 -18 -41
        letters taur -21 12 -56 65
        letters taux -38 -38 96 -20
        letters taxe -71 -91 94 68
        letters tay_ -50 -44 3 91
        letters taye -48 -62 -4 114
        letters tch_ 55 20 -53 -22
        letters tche -24 93 -22 -47
        letters teau -116 182 -14 -52
        letters ted_ 192 -273 -59 139
        letters tee_ 82 -153 28 42
        letters tees 46 -136 120 -30
        letters tela -38 107 -47 -22
        letters tele 45 -16 45 -74
        letters temb 199 -39 -129 -31
        letters teme 41 -83 45 -2
        letters temp 69 -16 -50 -4
        letters tena 27 -72 0 46
        letters tend -85 34 -34 85
        letters tene -35 49 0 -14
        letters teni 94 -3 -43 -48
        letters tenn -31 53 -21 -1
        letters tent 43 74 -34 -82
        letters ter_ -131 85 -41 87
        letters tere 52 -83 -14 45
        letters teri 21 -57 69 -33
        letters tern -144 107 13 24
        letters terr -34 -20 81 -27
        letters terv -45 119 -20 -54
        letters tess -40 -39 65 14
        letters test 97 -57 27 -68
        letters teur 9 27 85 -121
        letters text -30 5 -27 51
        letters than 47 -245 -35 233
        letters thda 123 -31 -9 -83
        letters the_ -83 52 -33 64
        letters them -169 53 -21 137
        letters then 556 -344 146 -358
        letters theq -96 177 33 -114
        letters ther -21 -62 64 20
        letters they 91 -123 3 29
        letters thin 57 -9 -47 -1
        letters thir 63 62 -61 -63
        letters this -37 139 -104 2
        letters thou 71 -87 31 -15
        letters thre 133 -91 -23 -19
        letters tiai 17 -163 -42 188
        letters tial -32 -35 -28 96
        letters tic_ -28 -1 60 -31
        letters tici -49 -3 4 48
        letters tick 153 -73 13 -93
        letters ticu -86 102 -30 14
        letters tie_ 116 -7 14 -123
        letters tien 46 -55 13 -3
        letters tili -18 94 -7 -68
        letters till 214 -69 57 -203
        letters tima 46 63 -27 -82
        letters tin_ -232 93 -91 231
        letters tine 47 -7 25 -65
        letters ting 56 -23 8 -42
        letters tino -24 124 23 -123
        letters tins 197 -82 -10 -105
        letters tinu -3 7 -53 49
        letters tion -54 62 68 -77
        letters tir_ -53 -19 48 25
        letters tire -20 -26 -3 49
        letters tis_ -78 81 -4 1
        letters tise -110 29 -8 88
        letters tisf 18 -72 25 29
        letters tiss -14 60 -28 -17
        letters tit_ -236 -4 -37 277
        letters tite 61 12 -8 -66
        letters tjs_ 118 -55 -9 -54
        letters tle_ -86 -69 50 105
        letters tlem -45 -26 -11 83
        letters tly_ 22 -72 -96 146
        letters tobr 159 -142 34 -52
        letters tobu 155 -78 24 -101
        letters toir -27 -61 55 33
        letters toit -51 96 1 -45
        letters told 383 -142 127 -368
        letters tomb 76 27 -15 -87
        letters tomn 121 -51 9 -79
        letters tomo -79 111 -16 -16
        letters ton_ 29 -29 49 -49
        letters tond -5 58 -19 -34
        letters toni -80 45 98 -63
        letters tons -15 85 -33 -36
        letters too_ -26 64 -43 6
        letters tood 29 -58 -33 62
        letters took -21 -50 -13 84
        letters top_ 45 103 -60 -88
        letters tor_ 53 7 -45 -16
        letters tory -38 -12 1 49
        letters tos_ -18 -31 -5 54
        letters tot_ -158 97 0 61
        letters touj -48 -57 24 82
        letters tour -45 110 -25 -39
        letters tous -14 82 -41 -28
        letters tout 19 -74 -55 110
        letters tow_ -35 64 -17 -11
        letters toye 7 -60 19 34
        letters tra_ -56 21 35 0
        letters trai 154 -151 4 -8
        letters tran -74 118 -44 0
        letters tre_ -69 -45 -20 134
        letters trem 106 -99 -46 39
        letters tren -58 -49 -10 118
        letters tres -55 41 21 -8
        letters tric 18 -92 -7 81
        letters trie 162 -5 -47 -110
        letters trin 56 -10 -33 -13
        letters trip 8 54 -34 -28
        letters triq -28 62 -21 -13
        letters tris -10 -27 -74 111
        letters troi 108 95 -171 -32
        letters trol 133 2 -12 -123
        letters trom -42 -7 -2 52
        letters trop 50 -35 -52 37
        letters trot -31 -55 40 46
        letters trou -21 -56 -29 106
        letters truc 88 -20 -25 -43
        letters ttac 26 178 -37 -167
        letters tte_ -52 -68 120 0
        letters tten -72 41 -45 75
        letters ttez -404 64 -21 360
        letters ttin 50 -65 33 -18
        letters ttoi -38 -54 42 50
        letters ttr_ 105 -13 -6 -86
        letters ttra -48 -28 -12 88
        letters ttre 92 -39 -41 -12
        letters tuai -77 -89 -17 184
        letters tuck -37 62 -7 -19
        letters tueu 254 -39 -82 -133
        letters turd -63 83 -13 -7
        letters ture -36 2 70 -35
        letters twic 252 -229 -40 17
        letters type 53 -22 -3 -29
        letters tyro -41 -59 120 -20
        letters uage -68 93 -41 16
        letters uair -77 -89 -17 184
        letters uais 26 79 -73 -32
        letters uand -61 -89 240 -90
        letters uant 50 -39 11 -22
        letters uart 0 60 -95 34
        letters uary 105 -124 -8 26
        letters uatr 49 -36 -37 23
        letters ubje -66 1 63 2
        letters ubli 82 15 14 -111
        letters ubve -54 35 47 -28
        letters uceu -38 -27 -2 67
        letters uch_ -82 -45 -25 151
        letters uche -5 71 -32 -33
        letters uck_ -8 86 -7 -70
        letters ucks 111 -52 -22 -36
        letters ucou -28 66 4 -42
        letters ucte -16 -35 -9 60
        letters ucun 162 -70 -196 104
        letters uden -45 -27 62 10
        letters udi_ 73 4 -17 -61
        letters udra -506 690 -50 -134
        letters uebe -30 -24 -4 58
        letters uee_ 83 8 -13 -78
        letters ueil 21 31 -3 -49
        letters uel_ -217 -190 247 160
        letters uell -353 -176 526 4
        letters uelq 84 240 -224 -100
        letters ueme -58 -36 32 63
        letters uer_ -300 -51 27 323
        letters ues_ 77 -74 24 -27
        letters uest -50 51 -53 52
        letters uet_ 76 -37 -3 -36
        letters ueur 37 -66 -7 35
        letters uez_ -32 -32 -8 72
        letters uffe -17 -39 -14 70
        letters uffl -66 45 21 0
        letters uge_ 7 25 19 -51
        letters ugge -13 -94 -54 161
        letters ughe 45 31 -10 -65
        letters ught -60 38 -51 73
        letters ugle 22 -53 9 21
        letters uhai -123 242 -31 -88
        letters uich 94 -66 4 -32
        letters uick -62 -25 84 3
        letters uie_ 20 62 -5 -77
        letters uiet -49 31 -26 44
        letters uild -68 -5 175 -103
        letters uin_ 79 -61 -35 18
        letters uinz 51 -19 -9 -23
        letters uipe -1 -76 -29 107
        letters uis_ 53 117 -144 -25
        letters uit_ -162 100 -37 99
        letters uits 59 -28 -1 -30
        letters uitt -3 75 -51 -21
        letters uivi -49 -29 55 23
        letters ujou -62 -81 81 63
        letters ulai -45 70 -43 19
        letters ulan -110 149 -5 -33
        letters uld_ -233 186 -65 111
        letters ulde -16 75 -5 -54
        letters ule_ 78 17 -88 -7
        letters ulem 3 -52 40 9
        letters ulen -21 76 -4 -51
        letters uler -311 56 -145 400
        letters ulev -78 95 -45 29
        letters ulez 252 -49 -141 -62
        letters ulie -175 147 53 -25
        letters ulig -148 -44 -9 202
        letters ull_ 35 36 -17 -54
        letters ulle 99 -32 -26 -41
        letters uls_ 98 -30 14 -82
        letters ulta 96 -120 53 -29
        letters ulte -49 -86 96 40
        letters ulu_ -79 -2 20 61
        letters umai 87 -32 -19 -37
        letters umbe 58 54 -17 -95
        letters umbl -25 -96 -3 124
        letters umen 31 -7 56 -81
        letters umer -7 -25 143 -112
        letters umie 25 -94 -10 79
        letters umis 53 -38 -2 -13
        letters umpe -21 53 -6 -26
        letters unch -10 53 -5 -38
        letters unde 33 -24 40 -49
        letters undh -52 41 -18 29
        letters undi 99 -58 11 -52
        letters undr 49 -12 -3 -34
        letters unes 61 -5 -28 -28
        letters unet -92 69 -9 32
        letters ung_ -85 -75 -11 171
        letters unlo -22 -20 -21 63
        letters unni 105 -36 -6 -63
        letters unse -62 -28 6 84
        letters unta -11 61 -15 -34
        letters unte 4 76 -31 -49
        letters unti -87 -13 22 79
        letters uoi_ 8 -73 112 -46
        letters upab -51 55 23 -28
        letters upe_ 6 18 41 -64
        letters upee 99 -40 9 -68
        letters uper -27 -84 -62 172
        letters upir 134 -34 -18 -81
        letters uppo 16 -52 32 4
        letters ura_ -29 -160 238 -48
        letters uran -62 9 18 36
        letters urb_ 84 -4 -24 -56
        letters urda -63 83 -13 -7
        letters urds 19 -55 52 -16
        letters ure_ -141 88 106 -53
        letters urea 215 -119 -50 -46
        letters uree -20 -18 65 -27
        letters uret -140 24 143 -27
        letters ureu -2 -42 63 -19
        letters urfa 85 -33 -3 -49
        letters uria -40 -20 -8 69
        letters urie 32 45 -19 -58
        letters urin -164 -127 70 221
        letters urio -138 7 144 -12
        letters urir 102 -46 -8 -47
        letters urit 7 83 -3 -86
        letters urne 0 -43 -33 76
        letters urpr -20 -33 -12 64
        letters urqu 250 -132 -138 20
        letters urra -433 517 120 -203
        letters urry -41 7 49 -14
        letters urs_ 275 -146 -41 -88
        letters urse 21 82 -33 -70
        letters urta 67 -21 -9 -37
        letters urto -110 -57 -13 180
        letters urve 74 51 -20 -104
        letters usag 1 -76 15 61
        letters usba -25 -23 -6 54
        letters use_ -93 277 -21 -163
        letters used -12 -16 -29 57
        letters usee 756 -461 -159 -136
        letters usin -49 11 4 34
        letters usio 116 -33 -10 -73
        letters ussu -60 -21 2 80
        letters ust_ -65 -46 85 26
        letters uste 82 -90 10 -3
        letters usti 55 -62 -2 9
        letters utes 199 36 -159 -75
        letters util -61 98 -22 -15
        letters utob 155 -78 24 -101
        letters utom 104 -27 28 -105
        letters uton 63 -22 -8 -33
        letters utor -23 60 2 -39
        letters utot -254 -128 -12 393
        letters utou -28 59 -22 -8
        letters utre 73 -80 29 -22
        letters utto -44 71 -6 -21
        letters uvai 312 -89 -60 -163
        letters uve_ -25 -83 -24 132
        letters uvea -18 -102 -65 185
        letters uvee -153 151 -7 9
        letters uvel -73 149 -109 33
        letters uver -15 -15 132 -102
        letters uvez -580 359 -84 304
        letters uvra 161 -93 -48 -20
        letters uvre -53 -65 102 16
        letters uvri -192 305 -38 -76
        letters uxie 30 96 -10 -116
        letters vaie -49 21 -3 31
        letters vail 54 -37 -40 23
        letters vais 185 -90 -39 -56
        letters vait 209 -100 -156 47
        letters van_ -44 51 -6 -1
        letters vant -8 133 -5 -120
        letters vard -61 54 -34 42
        letters vate -55 121 -20 -46
        letters vati -7 -92 109 -10
        letters vato 107 -20 -49 -38
        letters vaux -56 24 85 -54
        letters veau -19 -106 -64 190
        letters vec_ 18 4 -76 55
        letters ved_ 135 -196 -8 69
        letters vehi -17 -47 87 -22
        letters veil 86 3 -49 -40
        letters vell -8 36 -49 22
        letters veme -96 37 -11 70
        letters ven_ 45 -59 -3 17
        letters vend 37 15 13 -65
        letters vene 30 123 -103 -50
        letters veni -12 131 -111 -8
        letters veno -72 125 -34 -20
        letters vent -25 156 -45 -86
        letters venu 217 -202 -237 223
        letters ver_ -398 126 31 241
        letters verg -64 90 -18 -8
        letters veri -54 12 43 -1
        letters vers -136 164 7 -35
        letters vert 47 22 66 -135
        letters ves_ -53 -37 69 21
        letters vest 2 -72 -30 100
        letters veug 22 -53 9 21
        letters veui -203 218 -108 92
        letters veus -19 61 -19 -23
        letters veut -89 6 131 -48
        letters veux -116 290 -20 -154
        letters viad -107 145 -8 -30
        letters vice 25 -102 30 47
        letters vide 111 -29 -100 18
        letters viei 47 -69 -28 50
        letters vien -60 81 -22 2
        letters viez 197 -75 -47 -75
        letters vign -32 58 32 -58
        letters vinc -59 -13 95 -24
        letters vine 180 -34 -19 -127
        letters ving -18 56 -35 -4
        letters viou 154 -119 -7 -28
        letters vise 23 91 -39 -75
        letters vite -256 200 8 48
        letters vitr -40 79 -65 25
        letters vive -93 -6 -7 106
        letters voca 276 -41 -39 -197
        letters voic -9 52 -14 -29
        letters voie -62 131 -20 -49
        letters voil 62 -60 -9 7
        letters voir 147 -26 -14 -107
        letters vois 55 -8 -26 -21
        letters voit -68 103 -51 15
        letters voix 9 -52 -5 48
        letters vol_ 79 -39 -26 -14
        letters vole -41 91 -13 -36
        letters vons 44 24 -10 -58
        letters vos_ 142 -101 -109 68
        letters votr 421 -237 -269 85
        letters voud -266 421 72 -227
        letters voul -41 -48 17 72
        letters voya 4 -42 58 -20
        letters voye -76 76 79 -80
        letters vrab 94 -48 -32 -14
        letters vrai 9 -105 -70 166
        letters vre_ 60 -101 29 12
        letters vril 160 -15 -46 -100
        letters vrir -94 202 -33 -75
        letters want -415 281 41 94
        letters warn 77 -24 -3 -50
        letters was_ 217 -281 -226 290
        letters watc -29 -33 -8 69
        letters wate -74 108 1 -35
        letters wave 119 -36 -14 -69
        letters wed_ 193 -62 23 -154
        letters week 128 -46 -1 -81
        letters ween 48 3 0 -51
        letters weet -48 -29 -2 78
        letters went 113 -91 8 -30
        letters were 94 -142 -58 106
        letters wers 140 -95 35 -79
        letters what -126 -152 163 115
        letters whee -21 67 -17 -30
        letters when -33 -45 83 -6
        letters wher -77 26 129 -78
        letters whet 6 -45 86 -47
        letters whic -20 -90 190 -81
        letters whil 91 -48 -9 -35
        letters who_ -27 -116 32 111
        letters whoe -42 -93 -9 145
        letters why_ 143 -38 -96 -9
        letters wice 252 -229 -40 17
        letters will -12 63 -16 -35
        letters wish -64 -47 -12 123
        letters with 130 -95 -5 -29
        letters wner -79 121 7 -49
        letters wond 77 -36 -12 -28
        letters word -8 -36 -11 55
        letters wore 54 71 -51 -74
        letters work 19 -68 -17 66
        letters wow_ -113 -95 -43 252
        letters wris -41 73 -21 -10
        letters wron 49 -18 -21 -11
        letters wrot 5 -67 -98 160
        letters xcel -66 -29 -9 103
        letters xed_ -50 -29 -5 84
        letters xer_ -29 145 -28 -88
        letters xes_ -68 -38 6 100
        letters xiem 65 69 -11 -123
        letters xige 61 13 12 -85
        letters xii_ -41 112 -57 -14
        letters xiii -115 82 -17 50
        letters ximu -33 -38 79 -8
        letters xist 50 -29 15 -36
        letters xpec -156 129 -12 39
        letters xper 77 -67 -3 -6
        letters xpli -32 -106 106 32
        letters xpre 112 27 -72 -67
        letters xte_ 49 -35 -2 -13
        letters xter -9 -29 63 -25
        letters xtra -42 53 -19 8
        letters xxii -115 82 -17 50
        letters yale -161 162 115 -116
        letters ydro -92 5 13 75
        letters year 52 -74 -20 42
        letters yed_ -35 -27 -10 71
        letters yee_ 440 -279 -51 -110
        letters yen_ -16 -47 77 -14
        letters yer_ -13 -32 72 -27
        letters yes_ -77 25 -2 53
        letters yet_ 16 31 23 -70
        letters yeux -93 3 -47 137
        letters yez_ -375 512 -88 -49
        letters ying 36 -55 43 -23
        letters ylaw -6 55 -11 -38
        letters yon_ -58 -22 -28 109
        letters yone 0 -37 -22 59
        letters you_ 47 -104 -50 107
        letters youn -41 -36 -5 82
        letters your 191 -101 -45 -45
        letters yrom -41 -59 120 -20
        letters ysag -86 183 -49 -49
        letters yse_ 51 -50 -5 3
        letters ysis 90 -34 -3 -53
        letters ywhe -12 52 -8 -32
        letters zen_ -27 65 -6 -32
        letters zero 448 -136 -23 -289
        letters zon_ 82 5 -4 -82
        letters zone 62 -70 10 -2
        near # # 125 280 -133 -272
        near # au 29 -65 11 24
        near # de 185 5 -22 -168
        near # dimanc -29 -39 76 -8
        near # et 129 -79 -9 -41
        near # for -132 61 -12 82
        near # il -22 -18 -11 51
        near # j 99 -36 -18 -45
        near # je -230 136 -6 100
        near # les -110 141 -13 -18
        near # mois -50 -6 31 24
        near # ou -7 -43 52 -1
        near # pour 157 -18 -45 -94
        near # que -172 137 -23 58
        near # the -4 -41 -3 49
        near #e que 129 -102 -12 -15
        near a # 195 -30 20 -186
        near a a 168 -121 -45 -2
        near a agains -72 85 -3 -10
        near a an 54 -49 -1 -4
        near a apre 61 -44 -2 -14
        near a apui 63 -6 -11 -46
        near a au 113 3 -28 -88
        near a auto 28 27 -5 -50
        near a avant 86 -32 -7 -48
        near a avec 136 14 -13 -137
        near a d 83 -24 -46 -13
        near a dans 60 -70 -1 11
        near a de 234 -77 96 -253
        near a des 73 57 -45 -85
        near a devant 95 -51 -4 -40
        near a dire -58 -13 -9 79
        near a du -78 2 5 70
        near a en 131 -136 164 -159
        near a enver -22 59 -9 -28
        near a equipe -124 -4 -5 133
        near a ete 67 -88 144 -123
        near a fait 66 -30 -2 -34
        near a for -51 -51 41 61
        near a fourie 23 -51 -1 29
        near a goes -41 75 -7 -26
        near a gout -65 -46 -10 121
        near a h 56 -94 8 29
        near a heure -18 98 24 -104
        near a hopita -22 76 -23 -31
        near a il -285 13 277 -5
        near a in 143 -115 45 -73
        near a j 298 -72 -49 -178
        near a job 27 36 -2 -61
        near a jour 63 -55 -6 -2
        near a la 13 26 -98 60
        near a le 105 -141 -104 141
        near a les 19 33 -4 -49
        near a ma -69 42 -33 61
        near a marche -48 93 -16 -29
        near a meme 120 -17 -27 -77
        near a mois 86 -33 -58 5
        near a moment -10 -36 61 -15
        near a mon -77 -4 -21 102
        near a notre -50 -8 -1 59
        near a or -16 -1 -34 51
        near a ou -70 -16 111 -25
        near a out 80 -64 -1 -15
        near a qu -4 -84 -4 92
        near a quand 109 -22 -31 -55
        near a que -139 51 24 64
        near a refuse 88 -52 -30 -5
        near a sa -22 -16 -42 79
        near a semain 49 -20 -5 -24
        near a servic -50 40 96 -85
        near a soiree -81 8 -14 87
        near a son -157 193 -180 143
        near a sous -95 32 -2 65
        near a svp -19 57 -20 -18
        near a troi 110 -83 -2 -25
        near a un 23 -51 -48 75
        near a une -133 -80 -23 235
        near a voisin 138 -101 -16 -21
        near a voulu -47 -13 -2 62
        near a would 95 -14 -3 -78
        near a y -113 8 29 75
        near aces l 48 -35 -11 -3
        near acro road -44 54 -5 -5
        near acuse recept 149 -103 -22 -24
        near agent note -85 -13 77 21
        near agent statio 103 -48 -9 -47
        near ai a -4 -49 -32 85
        near ai de -10 -52 67 -5
        near ai deux -35 69 -24 -11
        near ai en -12 -55 24 43
        near ai j -141 26 -1 115
        near ai l 166 -150 -4 -12
        near ai la -4 -22 54 -28
        near ai le 54 55 -36 -73
        near ai les 36 -17 -79 59
        near ai ma -73 103 -19 -10
        near ai mon -73 85 0 -13
        near ai recu -15 54 -18 -21
        near ai un 34 -52 46 -27
        near ai une 1 -11 67 -57
        near aime les -63 -58 -22 143
        near aimera la -43 27 79 -63
        near aimera un -104 -14 -26 143
        near alerte texto -57 48 -25 34
        near and # 151 -71 -21 -59
        near and i 112 -69 6 -49
        near and m -17 54 -25 -12
        near and racoon 141 -58 -4 -80
        near and the 79 -39 -24 -16
        near and to -23 58 -13 -22
        near ans je 58 -29 -3 -26
        near apele pour -65 27 -1 39
        near arive a -56 158 -84 -18
        near asked to -7 -14 -34 54
        near at # 66 -67 -6 7
        near at and -38 70 -14 -18
        near at corner -4 60 -27 -30
        near at curb 107 -32 19 -93
        near au d -2 -76 -23 101
        near au depui 25 37 -51 -11
        near au vile -190 -111 -16 316
        near au vite -45 78 -11 -22
        near aucun a -63 77 -6 -8
        near auto ete -13 -47 68 -8
        near autre m 30 21 -2 -49
        near aux de 51 -104 -4 57
        near aux par -63 146 -35 -48
        near avait que 83 -12 -2 -70
        near avait un -29 53 -12 -11
        near avait une 1 83 -14 -70
        near avant fin 67 -30 -6 -31
        near avant repart -120 -27 -8 155
        near avec camion -62 -10 83 -10
        near avec mentio 194 -56 -109 -29
        near avez le 86 -16 -2 -68
        near avez un 172 -121 -32 -18
        near avoir le 226 -94 -5 -128
        near bac a 67 -7 -14 -46
        near bac de -64 53 -6 16
        near bac plein 231 -153 -23 -54
        near balai pase 2 -62 -13 73
        near be to -57 83 -74 47
        near besoin un -27 96 -61 -8
        near besoin une -2 -54 65 -9
        near boite letre -26 54 -13 -15
        near bonjou ai -23 18 69 -64
        near bonjou venon -45 82 -23 -14
        near bord fleuve -41 -52 -15 108
        near branch sur 55 -50 -2 -3
        near bravo la 99 -15 -3 -81
        near c avant 73 -47 -2 -24
        near c juste -19 -32 2 49
        near c l 29 25 -2 -52
        near c la -31 22 83 -73
        near c le 48 -97 166 -118
        near c note 74 -49 -8 -16
        near c pour 56 -44 -17 4
        near c tu -105 -52 205 -49
        near c un 58 -9 -51 2
        near ca a -61 35 -7 33
        near ca d -65 -9 -1 75
        near ca du -27 -25 -3 55
        near ca mieux -21 -61 -9 91
        near ca que 45 11 -49 -7
        near ca tout 147 -10 -5 -132
        near ca tu 12 -124 142 -31
        near ca un -50 29 1 19
        near caler racoon -42 -29 17 54
        near caler she -102 -53 35 120
        near caler the -75 64 -55 65
        near came a 157 -70 -4 -83
        near camion pase -8 -39 -2 49
        near can it -77 -62 -44 182
        near ce c -68 -36 138 -34
        near ce de 11 -62 55 -4
        near ce et -74 38 49 -13
        near ce je -49 226 -208 31
        near ce la 50 -201 169 -17
        near ce le -89 -183 320 -48
        near ce les -19 28 49 -58
        near ce un 7 79 -76 -10
        near ce une -38 79 5 -46
        near ce vous -38 188 -145 -4
        near centre achat -78 106 -4 -24
        near cet la -92 -50 -2 144
        near change adrese -63 214 -97 -54
        near chaque a 114 -60 -13 -40
        near chaufe la -23 -46 -3 73
        near chez voisin 82 -57 -2 -23
        near coach novice -58 0 55 3
        near coin forge -25 101 -39 -37
        near coin la -124 -8 -8 140
        near coin xiii -54 24 -3 32
        near col a 49 -24 -2 -23
        near colegu a -54 -6 -1 62
        near combie jour -84 -21 107 -2
        near combie temp -263 275 113 -126
        near come le -5 79 -29 -45
        near coment on -19 -65 127 -43
        near compla the 8 -53 0 45
        near compos ils -54 -26 96 -15
        near compte a -48 63 -28 14
        near compte taxe -39 22 108 -91
        near contes compte 245 -140 -35 -71
        near contre de -86 74 -24 36
        near cote l 62 -40 -5 -18
        near cote son -75 101 -19 -6
        near could send -16 53 -21 -15
        near could tel -6 -137 151 -8
        near courie # 164 -95 -35 -35
        near credit it -86 -55 -8 148
        near d au -32 -14 -27 72
        near d bas -66 80 -2 -12
        near d cote -47 105 -15 -42
        near d de 8 -43 63 -28
        near d depui -15 64 -38 -11
        near d des -126 -67 15 177
        near d devant -39 67 -15 -13
        near d dit -59 9 -2 51
        near d en 61 -40 -1 -20
        near d inspec -52 95 -6 -36
        near d la -21 62 -23 -18
        near d malgre 116 -87 -8 -21
        near d patien -93 -6 -1 100
        near d postal -16 103 -62 -26
        near d puis 179 -110 -26 -43
        near d que 206 -84 -10 -113
        near d x 60 -48 -1 -11
        near dans ap -7 -52 16 44
        near dans bac -127 62 83 -19
        near dans bleu -42 -48 115 -25
        near dans boite 164 -123 -4 -37
        near dans chambr -18 72 -45 -9
        near dans cour -88 201 -74 -38
        near dans ordre -52 -11 7 56
        near dans rue 40 6 4 -50
        near dans ruele -34 59 -9 -16
        near dans secteu -32 -59 118 -28
        near dans statio -18 67 -23 -26
        near dans zone 62 -47 5 -19
        near de # -76 50 -4 31
        near de a -93 75 8 10
        near de aide -36 56 -12 -8
        near de ans -64 73 -30 21
        near de apre -4 77 -11 -62
        near de autre 295 -176 -63 -56
        near de avant -53 -52 137 -32
        near de avoir 80 34 -1 -113
        near de biblio -78 121 -20 -23
        near de bord -113 175 2 -64
        near de chambr -86 96 -5 -4
        near de chause -90 123 -4 -29
        near de clotur -62 -52 66 48
        near de cour -193 133 102 -42
        near de d -28 -80 114 -6
        near de dans -143 332 -27 -162
        near de de 34 35 26 -95
        near de dosier -49 -10 72 -12
        near de du -39 67 -59 31
        near de est -62 -2 72 -8
        near de et -50 -12 181 -120
        near de etage -73 -31 -50 153
        near de faire -134 180 -80 34
        near de file -82 65 -28 45
        near de fils -110 55 -7 62
        near de garage -38 93 -36 -19
        near de hotel -14 52 -2 -36
        near de je -69 46 -15 39
        near de l -144 -83 -9 236
        near de la -30 81 -52 1
        near de m -17 56 -15 -25
        near de ma -8 -64 101 -29
        near de maison -327 127 123 76
        near de minute 20 59 -3 -75
        near de munici 101 -53 -6 -42
        near de parce 143 -49 -6 -87
        near de part -75 -40 -11 125
        near de pase 211 -68 -68 -75
        near de patien 162 -33 -1 -128
        near de pis 94 15 -23 -86
        near de place 149 -80 -7 -61
        near de promi 81 -71 -6 -4
        near de que 25 -108 129 -47
        near de rue -65 77 -10 -2
        near de se -100 80 38 -17
        near de seance 144 -4 -117 -23
        near de semain 57 -27 -7 -22
        near de si -57 -22 100 -21
        near de soufle -61 -5 -7 72
        near de sur 50 -4 -8 -37
        near de vile 63 -23 10 -51
        near delai pour -13 -95 109 -1
        near demand de -541 594 17 -70
        near demand la 59 -21 -34 -5
        near demand les -83 -9 94 -2
        near demand permi 8 62 -47 -23
        near demand specia -150 178 -24 -4
        near depui ans 98 -125 -14 41
        near depui debut 132 -75 -4 -53
        near depui heure -32 231 -170 -29
        near depui jour -9 50 -46 5
        near depui l 111 -71 -1 -39
        near depui le 60 -66 18 -12
        near depui matin -193 364 -15 -156
        near depui saint 160 -110 -24 -26
        near depui semain -40 65 -6 -18
        near des ans -8 -148 159 -3
        near des avec -49 59 -3 -7
        near des de -51 92 -42 0
        near des du -46 77 -21 -10
        near des en -66 -25 2 88
        near des font -11 122 -36 -74
        near des il -63 143 -69 -12
        near des pour -30 -78 2 106
        near des public 14 -72 75 -17
        near desu trotoi -11 -70 87 -5
        near deux a 70 -35 5 -41
        near deux dans -14 -45 -3 61
        near deux de 104 -109 -55 60
        near deux en 77 -68 -9 1
        near deux plus 45 -62 -3 20
        near deux que 16 47 -13 -50
        near deuxie que 92 -64 -2 -26
        near devant eglise -39 61 -10 -11
        near devant enfant 200 -116 -43 -41
        near devant entree -83 9 -7 81
        near devant le 57 -17 -2 -39
        near dire le -72 -44 -14 130
        near dit apeler 58 6 -26 -39
        near dit c 30 -15 47 -62
        near dit ca 2 -40 50 -11
        near dit ele 126 -79 -7 -40
        near dit est 69 -40 -15 -14
        near dit l -48 2 -9 55
        near dit le 47 5 44 -96
        near dit pas 4 -91 93 -6
        near dit prendr 54 -19 -4 -32
        near dit riant 61 -7 -2 -52
        near do need -3 -67 72 -1
        near dosier en 7 -60 -4 57
        near driver t -16 149 -59 -74
        near du a -123 126 -42 39
        near du d -147 176 -16 -13
        near du dans -129 -67 79 116
        near du de 47 -93 16 30
        near du depui 51 -37 -1 -14
        near du est -194 251 62 -119
        near du et 51 -33 -8 -11
        near du l -80 133 -93 40
        near du mon -36 86 -8 -41
        near du parce 97 -55 -3 -39
        near du pis 100 -67 -2 -30
        near du portua -58 -22 -11 91
        near du pour 7 49 -13 -42
        near du pouse -41 50 -2 -7
        near du qui -76 58 -11 30
        near du sont 107 -52 28 -83
        near du vient -59 63 11 -16
        near eau la -44 61 -13 -5
        near eau pluie -28 95 -39 -29
        near eau un -13 29 33 -49
        near eboueu les 215 -94 -42 -79
        near ele a -49 60 38 -49
        near ele au -48 50 -2 0
        near ele dit 74 -44 -7 -23
        near ele est 50 -36 -1 -14
        near ele que -70 17 -3 56
        near en # 113 -93 -7 -12
        near en a 29 -89 13 47
        near en dans 52 -49 10 -13
        near en de 81 13 -13 -81
        near en depui 155 -104 -24 -27
        near en deux 8 58 -40 -26
        near en devant -66 81 -5 -9
        near en en 282 -90 -127 -65
        near en encore -19 -4 -48 71
        near en jamai 75 -17 -2 -56
        near en la 314 -239 -36 -39
        near en le 209 -60 -78 -71
        near en ligne 49 -27 -11 -11
        near en minute -77 -42 -9 128
        near en mon -33 98 -4 -60
        near en on 92 -53 -13 -26
        near en pas -62 -5 -2 69
        near en peut -10 -58 71 -3
        near en pis 150 -54 -76 -19
        near en pour 164 -62 6 -108
        near en puis 69 -41 -2 -26
        near en que 52 8 -19 -41
        near en qui -83 -10 -6 98
        near en roulan -50 56 3 -9
        near en un -26 87 -35 -26
        near en une -18 98 -23 -57
        near en versem -16 144 -120 -9
        near enfant la -52 125 -88 14
        near entre et 55 -6 -46 -4
        near envoye inspec -151 187 -29 -7
        near envoye un -148 228 -30 -50
        near est # 131 -92 -7 -32
        near est a -54 -44 94 5
        near est bele -26 -44 -11 81
        near est d -198 114 9 75
        near est dans 136 -122 7 -22
        near est depui -50 56 -4 -2
        near est en -6 93 -37 -50
        near est encore -57 16 67 -26
        near est merci -35 -3 -11 49
        near est on -32 -32 -5 69
        near est ouvert -118 105 -28 41
        near est permi -4 -206 213 -3
        near est pour -20 -25 -9 54
        near est premie -49 35 -5 19
        near est qu 54 -8 19 -65
        near est que -556 581 224 -249
        near est sans 52 -29 -1 -22
        near est un -62 128 -58 -8
        near et a -62 -10 9 63
        near et de -77 111 -13 -21
        near et est 94 -18 -17 -60
        near et n -18 50 -11 -21
        near et on 179 -88 3 -94
        near et repart 71 -42 -1 -28
        near ete au 219 -48 -8 -163
        near ete en 66 -43 -13 -10
        near ete hier -46 -110 -1 157
        near ete l 113 -18 -10 -85
        near ete par 204 -129 -27 -49
        near ete sans 102 -34 -45 -23
        near ete une -18 -34 -1 54
        near etre d -26 53 6 -33
        near etre dans 50 -39 -3 -8
        near eu a 162 -111 -8 -43
        near every a -41 75 -7 -26
        near existe il -34 -39 91 -19
        near fait # 51 -10 -6 -35
        near fait le 31 -71 -3 42
        near fait tour 77 -34 -3 -40
        near fait un 86 -43 -5 -38
        near faite chose -17 88 -7 -64
        near faite quoi -158 328 -70 -99
        near fete voisin -34 54 -5 -15
        near fin journe -54 -45 9 90
        near fin semain -82 52 -13 43
        near fois deux 115 -71 -5 -39
        near fois je 49 -73 -3 27
        near fois la 49 -28 -1 -20
        near fontai boire 79 3 -19 -62
        near for new 6 125 -18 -113
        near for reside -14 -31 52 -8
        near frai de 188 -106 -15 -66
        near free after -39 -51 11 79
        near front the -60 68 23 -32
        near fuite eau -48 71 -4 -19
        near gars a 103 -77 -5 -21
        near gars camion -127 -18 33 112
        near gros de -67 101 -21 -14
        near h ai 80 -57 -6 -16
        near h l -33 -5 -11 50
        near hause epaule 52 -10 -8 -35
        near he it 74 -13 -10 -51
        near he the 32 37 -5 -64
        near heure conte -14 -32 -54 100
        near heure matin -103 140 -1 -35
        near heure ouvert -4 -98 108 -6
        near hier a -78 -62 -3 144
        near hier vous -20 56 -4 -32
        near hors moi -53 80 -15 -11
        near how i -28 -41 84 -14
        near i and 59 -50 -8 -1
        near i like -46 108 -9 -53
        near i not 58 -3 7 -63
        near i to -69 29 67 -27
        near i told 152 1 -112 -41
        near i up 72 -8 -27 -37
        near if is -72 83 5 -16
        near il de -123 206 -33 -50
        near il dit 100 -36 -5 -59
        near il en 25 56 17 -98
        near il etre -9 80 -11 -60
        near il fait -2 50 -41 -7
        near il inscri -23 -38 72 -11
        near il la -23 -16 50 -11
        near il le -189 117 -77 149
        near il ou -29 -8 55 -18
        near il parti 115 -47 -13 -55
        near il plait -76 128 -3 -49
        near il pris 54 -41 -3 -10
        near il regard 132 -42 -2 -87
        near il ri 97 -52 -5 -39
        near il un -56 59 64 -67
        near il y 1 51 -25 -27
        near ils le -52 13 47 -9
        near in i 69 -38 -4 -28
        near in midle 164 -104 -4 -56
        near in of -63 100 80 -118
        near in rain 87 -39 -7 -41
        near inspec a 137 -87 -23 -27
        near inspec le 107 -35 -9 -63
        near inspec venu 56 -24 -1 -30
        near is # -18 -47 -2 67
        near is a -2 -24 77 -52
        near is my 55 8 -6 -57
        near it due -86 -55 -8 148
        near it it -34 67 5 -38
        near it now 136 -81 -7 -49
        near it the 37 66 -61 -42
        near j apele 61 -10 -4 -47
        near j ca -4 -41 -5 50
        near j demand 294 -90 -73 -131
        near j ecrit 61 -34 -2 -26
        near j envoye 133 -97 -21 -15
        near j ete 77 -37 -13 -27
        near j eu -13 -60 92 -19
        near j fait 145 -56 -9 -80
        near j jamai -39 73 -10 -23
        near j la 2 64 -38 -28
        near j oublie -117 219 -11 -91
        near j paye -14 54 -29 -11
        near j peur -29 52 -20 -3
        near j que 5 -45 -8 48
        near j signal 97 -55 -18 -24
        near j trouve -12 56 -39 -5
        near je # -73 87 -5 -8
        near je a -16 -25 -26 66
        near je arive -56 158 -84 -18
        near je au 54 -22 -2 -30
        near je avai 132 -42 -4 -87
        near je avec 55 -11 -2 -42
        near je bien -22 -40 -13 75
        near je ce 79 -65 -4 -10
        near je contre -89 -54 -14 158
        near je en -92 211 -209 90
        near je faire -27 -158 203 -18
        near je hors -53 80 -15 -11
        near je laise 2 -81 -10 89
        near je le -22 81 -28 -30
        near je m -19 116 -69 -27
        near je me -10 -37 61 -13
        near je plaint -52 80 6 -34
        near je que -87 -7 -16 110
        near je sais -45 42 49 -46
        near je savoir -108 15 149 -55
        near je sur -22 -33 3 52
        near je un -6 56 -44 -6
        near je une -5 138 -72 -62
        near jeune des -5 61 -4 -52
        near jour est -56 67 -9 -3
        near jour nuit -48 61 -4 -8
        near jusqu la -63 -37 68 32
        near jusque le 141 -90 -14 -37
        near just to -74 -18 71 20
        near juste idee -11 -27 -32 69
        near l # -57 0 16 41
        near l a 53 -31 -39 17
        near l aux 25 36 -12 -49
        near l avec -47 -14 1 59
        near l c -29 -15 61 -17
        near l cote 184 -132 -30 -22
        near l d 17 57 22 -96
        near l de -89 68 4 17
        near l dernie 67 32 -28 -72
        near l des 99 -37 -38 -24
        near l devant -37 35 56 -53
        near l du -59 82 -47 25
        near l en 53 -67 32 -18
        near l est 108 -196 64 25
        near l etait 9 -27 -68 86
        near l lui 186 -133 -11 -42
        near l m 66 -58 16 -25
        near l me 54 -4 -2 -48
        near l midi 49 -73 -7 30
        near l n 75 -60 -1 -14
        near l nous 98 -55 12 -55
        near l on -102 96 -62 68
        near l ou 60 -48 3 -16
        near l pas 106 -62 -17 -27
        near l pase -29 80 -11 -40
        near l pour -46 2 -13 57
        near l procha -110 -117 34 192
        near l que 44 36 -8 -72
        near l qui -144 25 -18 136
        near l signal 337 -78 -244 -15
        near l traite 154 -101 -9 -43
        near l trouve -58 -6 0 64
        near la # -56 209 -93 -60
        near la a 58 -112 -46 100
        near la ca 65 7 -5 -67
        near la ce -32 84 -27 -26
        near la change -21 -73 32 63
        near la coupe 56 -42 -2 -12
        near la d 30 -20 53 -63
        near la de -380 229 116 34
        near la demand -67 84 24 -41
        near la des 88 -80 46 -54
        near la deux 81 -44 -7 -31
        near la devait 90 -81 -1 -7
        near la devrai -21 -8 -31 60
        near la du -75 120 17 -62
        near la ele 136 -132 1 -5
        near la entre -43 -25 83 -15
        near la est -58 41 -1 18
        near la et -69 72 6 -9
        near la etait -30 51 -6 -15
        near la fontai -127 158 -6 -25
        near la il -69 12 -14 71
        near la je 83 -43 7 -48
        near la jean 206 -170 -5 -31
        near la laise 89 -62 -3 -23
        near la le -74 -21 -15 110
        near la les -121 213 -13 -79
        near la m 0 -107 -60 168
        near la mon 138 -87 -2 -50
        near la munici -59 -22 79 2
        near la ou -106 33 147 -74
        near la par 20 -71 -6 57
        near la pase 200 -57 -70 -74
        near la person -70 108 -1 -36
        near la peut -132 226 -59 -36
        near la pis -31 59 -22 -6
        near la pour -228 71 126 31
        near la puis -80 16 -1 65
        near la qu 113 -33 -23 -56
        near la que 136 -50 -46 -41
        near la qui -5 -64 -16 84
        near la semain 98 -54 -7 -37
        near la sera 37 -54 22 -5
        near laise mesage 140 -32 -4 -104
        near last s -12 82 -6 -63
        near late s -43 5 -18 55
        near le a 303 -245 -121 63
        near le au -74 43 2 29
        near le avait -28 76 -1 -47
        near le brise 42 -54 -9 21
        near le brun -68 -34 88 13
        near le de 50 -12 49 -87
        near le des -45 -76 77 44
        near le devait 85 -40 -3 -41
        near le devant 67 -9 -9 -49
        near le du -147 140 0 6
        near le en -23 -58 39 41
        near le entre -72 35 43 -6
        near le est 25 -147 -67 190
        near le etait -7 -73 -11 91
        near le j -34 50 1 -16
        near le l 218 -142 20 -96
        near le les 18 81 -6 -93
        near le lui 44 -54 -9 19
        near le m -1 -142 -8 151
        near le mars 10 -91 -17 98
        near le meme 82 -18 -53 -11
        near le octobr 60 -5 -48 -7
        near le ou 52 -52 50 -49
        near le pase 4 95 0 -99
        near le pour -10 -12 72 -49
        near le puis 17 53 -55 -15
        near le sol 159 -28 -2 -129
        near le sur -70 84 15 -29
        near le un 105 -73 -10 -22
        near le vous 52 -41 0 -11
        near les a -46 -11 -6 63
        near les au -19 -52 29 41
        near les bout 87 -61 -16 -11
        near les compos -54 -26 96 -15
        near les d 19 -158 122 17
        near les de 32 -119 86 1
        near les des -24 -20 -5 49
        near les en 46 -25 -51 29
        near les lumier -22 -44 -2 68
        near les ont 40 -57 22 -5
        near les ou -45 -45 100 -10
        near les qui -54 82 11 -38
        near les sur -16 -51 44 23
        near leur un -55 75 -15 -5
        near licenc un -61 63 86 -87
        near livre j 59 -9 -4 -46
        near long la -47 -1 -8 56
        near lui dit 67 -56 59 -70
        near lui done -49 48 7 -6
        near lui fait 68 -11 -61 3
        near lui une -42 -60 75 27
        near lumier est 65 -82 10 7
        near lundi l 75 -63 -1 -11
        near m a -287 259 67 -39
        near m d 56 -35 -3 -17
        near m demand 323 -179 -61 -83
        near m dit -55 163 -77 -32
        near m fait -68 -13 -5 85
        near m le -83 -189 300 -27
        near m mis 93 -65 -3 -24
        near m promi -30 54 -10 -14
        near m que 194 -83 -7 -104
        near m repond 74 -29 -28 -18
        near m sugere 119 -11 -2 -106
        near ma au 141 -39 -8 -93
        near ma de -38 53 -39 24
        near ma et -47 68 -9 -12
        near mais a -76 40 -70 106
        near mais ai -74 132 -33 -25
        near man the 15 -37 -35 57
        near matin est -10 57 -27 -20
        near matin le -12 69 -9 -48
        near me de 81 -45 2 -38
        near me que 235 -197 105 -143
        near me un 71 -48 -21 -1
        near meme la 100 6 -88 -18
        near meme meme 164 -124 -7 -33
        near merci l -89 -46 -5 140
        near merci le 120 -3 -13 -104
        near merci me -34 78 -3 -41
        near mere a -49 -14 0 64
        near merite etre -131 -18 -2 152
        near mes sont 100 -20 -4 -76
        near minute l 5 49 -2 -52
        near mon dans -90 87 -5 8
        near mon de -166 52 -22 136
        near mon du 104 -68 -5 -31
        near mon est 38 68 -3 -102
        near mon il 35 16 -51 0
        near mon j -87 30 -10 67
        near mon le 72 -16 -3 -53
        near mon m -54 30 40 -15
        near mon quatre 53 -37 -5 -11
        near my and 66 -86 -25 45
        near my cut -27 51 -10 -14
        near my play 67 -43 -8 -16
        near my s -40 111 -27 -43
        near my this -76 109 -5 -27
        near my was 53 -90 -10 47
        near n jamai 58 -46 19 -31
        near n pas 186 64 -97 -152
        near n pu 61 -41 -3 -18
        near n rien -8 75 2 -69
        near ne a 87 -57 27 -57
        near ne est 254 -202 -3 -49
        near ne la -34 -31 -1 66
        near ne plus -78 72 8 -3
        near neige la -81 123 -2 -40
        near no no 189 -86 -50 -53
        near nobody the 65 -40 -2 -23
        near note of -58 0 55 3
        near notre sans -47 -8 -1 56
        near nous a 58 -22 15 -51
        near nous avon 70 -45 -4 -22
        near nous d -119 138 -38 19
        near nous dit 69 -35 -3 -31
        near nous tout 80 -27 -7 -47
        near nous un -65 76 -1 -10
        near nouvea de -86 4 -20 102
        near nouvel de -58 21 -13 50
        near nuit le -56 6 -35 84
        near of # -25 -7 -25 56
        near of and -64 80 -6 -10
        near of house -50 45 50 -45
        near of street 24 18 9 -51
        near of team -58 0 55 3
        near of the 100 -23 -3 -75
        near oficer my 131 -91 -4 -35
        near on a 368 -144 -201 -23
        near on avait 456 -197 -68 -190
        near on bil 74 -21 1 -55
        near on charge 85 -34 -11 -40
        near on corner -40 86 -5 -42
        near on day -59 103 21 -64
        near on demand 70 -102 35 -2
        near on dit 382 -203 -88 -91
        near on en -71 74 20 -22
        near on est 108 -35 -15 -58
        near on fermer -72 -17 -15 103
        near on la -58 -12 26 44
        near on lui -34 102 -1 -66
        near on own -45 -59 -10 115
        near on pas 26 32 -8 -50
        near on renvoi 60 -43 -3 -14
        near on s -58 -14 -1 73
        near on should -16 75 -5 -54
        near on sidewa -129 40 -24 113
        near on tu 18 -83 71 -6
        near on voit -75 72 -29 32
        near on y 206 -34 -117 -55
        near one and 76 -17 -50 -9
        near ont la -3 -48 1 51
        near ont le 79 -116 -54 90
        near ont les 112 -43 -6 -64
        near ont leur 63 -16 -10 -36
        near orange y 223 -169 -2 -51
        near ou c -50 31 33 -15
        near ou il -49 -45 103 -9
        near ou la -77 -16 80 13
        near ou t -75 -3 82 -4
        near ou un 91 -87 2 -6
        near ou vile -4 -57 63 -2
        near out # 15 -50 -5 39
        near ouvert un -61 83 -9 -12
        near ouvrir dosier -41 63 -4 -19
        near par de 122 -85 -27 -10
        near par poste -49 57 -23 15
        near par vile 59 -77 29 -11
        near parc xii -41 112 -57 -14
        near parce il 106 -40 -9 -57
        near parce le -60 -31 -5 96
        near parce mon 93 -68 -6 -19
        near partir quel -26 -10 59 -23
        near pas autre 61 -37 -8 -16
        near pas de -30 -107 61 76
        near pas demand -20 -24 -7 51
        near pas il 59 -41 -3 -15
        near pas l 180 -138 -10 -33
        near pas le -28 -43 99 -28
        near pas lune 84 -52 -1 -30
        near pas mot 120 -50 -5 -66
        near pas piscin 248 -10 -3 -235
        near pase # 51 -5 -6 -40
        near pase les 44 47 -19 -72
        near patien ange -93 -6 -1 100
        near payer consta -23 101 -69 -9
        near permi une -18 110 -85 -7
        near person a 127 -53 -23 -51
        near peut paser -10 65 -31 -24
        near peut s -7 -133 142 -2
        near peut venir -43 192 -133 -16
        near peux le -58 68 0 -10
        near pis a -4 52 -11 -37
        near pis est 204 -40 -148 -17
        near plaide coupab -51 55 23 -28
        near plaind un -14 -50 67 -4
        near plaint contre -9 51 -15 -27
        near please a -15 51 -5 -30
        near please it -114 194 -20 -60
        near please my -30 -139 -4 173
        near please the -35 122 -9 -78
        near plus avec -29 -32 -3 65
        near plutot un -18 -48 -5 70
        near pour # -36 49 -4 -9
        near pour bac -57 22 -12 46
        near pour ca -18 52 0 -33
        near pour de -25 126 -57 -43
        near pour deux -27 82 -18 -37
        near pour fete -46 49 -6 3
        near pour l -35 -7 -9 52
        near pour la 62 -20 -46 5
        near pour le -38 3 -25 60
        near pour les -41 -185 26 201
        near pour livre 88 -45 -14 -29
        near pour logeme 89 -27 -9 -53
        near pour lumier 52 -55 6 -3
        near pour meme 127 -36 -34 -57
        near pour permi 64 -50 -27 13
        near pour que -50 -32 -6 87
        near pour sa -120 215 13 -108
        near pour son 50 -31 -5 -14
        near pour un -33 -79 115 -3
        near pour une -32 -44 75 1
        near pouvez la -10 95 -75 -10
        near pouvez m -14 -53 69 -2
        near pouvez ma -26 -39 -3 68
        near premie que -94 -19 -7 120
        near prepos a 69 -12 -23 -34
        near presen un -32 -16 61 -13
        near pris photo 71 -14 -5 -52
        near projet a 81 -29 -4 -48
        near propri # -50 64 -2 -13
        near propri fait -42 77 -1 -33
        near qu avait -32 -20 -2 54
        near qu ce -55 141 -70 -16
        near qu la -113 80 -3 36
        near qu lui -67 42 -37 62
        near qu m 75 -35 -24 -15
        near qu n 87 -76 -19 7
        near qu nous -97 -81 -9 187
        near qu soit 77 -88 -19 30
        near qu viene -51 69 -3 -15
        near qu vous 91 -80 -2 -10
        near quand je -65 -5 79 -10
        near quatri au 137 -17 -6 -115
        near que a -24 -37 -3 64
        near que ai 80 -72 -17 8
        near que dosier 310 -105 -49 -156
        near que equipe 60 -20 -1 -38
        near que est 58 -163 37 68
        near que etait 88 -38 -8 -43
        near que le -62 -58 41 79
        near que me 38 -64 -9 35
        near que n 60 -7 -26 -28
        near que ne 69 -2 -28 -39
        near que peux -40 234 -173 -20
        near que pouvez -10 132 -116 -6
        near que premie 69 -24 -4 -42
        near que rue -52 36 24 -9
        near que un -187 199 -13 2
        near que vile -215 226 -82 70
        near quele la -46 65 41 -61
        near quele le -94 -69 209 -46
        near quelqu peut -51 283 -162 -71
        near quelqu pour -53 32 32 -11
        near quelqu qui 168 -90 -31 -48
        near qui a 162 -63 -11 -88
        near qui ca 177 -106 -56 -16
        near qui dans -122 129 -19 11
        near qui le -59 80 -15 -6
        near qui les -60 -36 34 61
        near qui mon 104 -63 -3 -38
        near qui repare -46 -50 -5 101
        near reclam # -80 93 -9 -4
        near reclam un -38 -33 76 -4
        near refoul # 101 -68 -8 -25
        near refuse l 80 -54 -3 -23
        near refuse payer 55 -39 15 -31
        near refuse que 135 -8 -4 -122
        near remi # 68 -60 -1 -8
        near remorq la -62 27 -2 37
        near rendez avec -40 56 -4 -12
        near rentre la -45 51 -1 -5
        near repons # -37 -13 -3 53
        near retard un 150 -26 -30 -95
        near retire plaint -21 -99 -11 130
        near retour apel 97 -13 -4 -81
        near rien autre -266 -162 -45 473
        near rue # -39 52 -9 -5
        near rue a -79 -26 -4 109
        near rue deneig 120 -61 -57 -3
        near s a -117 141 6 -30
        near s and 67 -47 -4 -17
        near s au -9 -124 135 -3
        near s coach -58 0 55 3
        near s de -118 73 -7 52
        near s est -55 -19 33 41
        near s fait 62 101 -24 -139
        near s faut -36 -57 95 -2
        near s mele -59 66 -2 -6
        near s pas 74 -56 -3 -15
        near s presen 319 -116 -162 -40
        near s the -31 -22 -6 59
        near s vient 94 -42 -46 -6
        near s vous -76 128 -3 -49
        near sa dans -146 172 -6 -20
        near sa en -3 55 -5 -47
        near sa sans 91 -71 -7 -14
        near sacs feuile 25 43 -16 -53
        near said i 50 -7 -8 -36
        near said would 67 -54 -3 -11
        near sais si -68 68 71 -70
        near sans un 58 -22 -4 -32
        near say the -27 -30 -13 69
        near says has 78 -18 -8 -53
        near says is 55 -22 -17 -17
        near se de 340 -157 -153 -30
        near semain l -83 180 -90 -7
        near send to -53 94 -5 -36
        near serait posibl -69 135 -29 -37
        near ses dans -53 61 -3 -5
        near ses de -3 71 -20 -47
        near si est 6 19 79 -104
        near si prend -37 -14 67 -15
        near side the 59 -46 17 -30
        near sidewa front -22 -22 60 -17
        near since night -18 56 -6 -32
        near soir un -22 82 -37 -23
        near soit avant -51 28 -5 27
        near son de -201 53 182 -33
        near son en 3 90 -119 27
        near son le -214 -16 -35 265
        near son on 28 25 -3 -50
        near sont depui 222 -90 -6 -126
        near sont en 255 -46 -118 -91
        near sont pour 141 -75 -9 -57
        near soufle neige -80 -17 122 -24
        near sous jour 62 -40 -5 -17
        near sous pluie 72 -12 -3 -57
        near statio est -91 64 -9 36
        near statio nuit -2 -28 58 -28
        near step my 62 -79 -15 31
        near suis de -25 76 -18 -33
        near suis la -53 -4 -11 67
        near sur boulev -61 152 -43 -48
        near sur celula 27 42 -6 -63
        near sur glace -127 143 -18 3
        near sur la 103 -83 -27 7
        near sur mur -27 87 -56 -4
        near sur trotoi -49 65 -5 -11
        near survei a 80 -50 -3 -28
        near swore d 44 42 -36 -51
        near t a -10 -47 63 -6
        near t un -70 -51 145 -23
        near t une -83 -70 170 -16
        near teleph la -70 -32 109 -7
        near the around -43 149 -2 -104
        near the be -42 104 -8 -55
        near the becaus -22 -16 51 -13
        near the before -23 -13 -22 58
        near the behind -22 90 -56 -12
        near the bike -32 -71 -4 106
        near the bin -42 -29 -1 72
        near the came -6 -71 -8 85
        near the come -56 59 1 -4
        near the end -44 73 -4 -24
        near the is 116 -40 4 -80
        near the left 58 -16 -2 -39
        near the mean -29 -22 54 -3
        near the near -25 106 -8 -73
        near the on -139 14 26 100
        near the or -26 4 78 -56
        near the please -13 51 -3 -36
        near the plough 67 -74 -36 43
        near the pool -34 -10 62 -18
        near the promis 127 -81 -3 -43
        near the rate -69 -37 141 -36
        near the s 20 -128 -24 132
        near the should -15 49 -20 -14
        near the sidewa -55 72 -5 -12
        near the stop -71 33 -44 82
        near the the 105 -54 1 -51
        near the to -86 40 58 -12
        near the told 137 3 -15 -125
        near the truck -41 51 3 -14
        near the until -32 -34 -3 69
        near the was 154 -57 -19 -78
        near the who -73 -77 7 143
        near the would 55 -55 -11 11
        near the you 182 -24 -108 -50
        near the your 22 41 -3 -60
        near there a -595 416 117 63
        near they the 82 -39 -6 -36
        near three and 55 -11 -4 -39
        near three in 70 -4 -2 -64
        near ticket # 225 -146 -41 -38
        near time truck -29 53 -3 -21
        near to a -162 -68 214 16
        near to about -98 -5 35 69
        near to down 261 -67 -77 -116
        near to for -55 163 3 -111
        near to her -64 112 -10 -37
        near to if -33 -34 14 53
        near to my -54 30 38 -14
        near to the -95 29 28 38
        near to to 63 35 -23 -75
        near told the 83 -32 -30 -21
        near toujou de 102 -94 -2 -7
        near tout ete 138 -21 -7 -110
        near toute equipe -106 -7 11 102
        near toute rue 118 -81 -5 -32
        near toute rues 213 -75 -17 -121
        near trop a -65 -46 -10 121
        near trop pour 68 13 -41 -41
        near trotoi de -23 -22 -3 49
        near trotoi deneig 132 -63 -18 -52
        near trou la -50 75 -1 -24
        near trou le -47 70 -21 -2
        near trouve joint -68 19 -18 67
        near trouve les -27 -19 -25 72
        near trouve nouvea -29 -25 -7 62
        near tu le -57 -15 88 -15
        near tu un 98 -53 -30 -15
        near un c -54 -46 108 -7
        near un ca -32 58 -1 -26
        near un dans -90 255 -146 -19
        near un de -231 112 86 33
        near un est 155 -85 12 -83
        near un et 33 -49 5 11
        near un merci 103 -53 -8 -42
        near un ou -3 32 26 -55
        near un peut -14 66 -19 -33
        near un pour -216 199 -65 82
        near un que 400 -139 -101 -160
        near un sur -49 67 -12 -6
        near un venir -33 56 -15 -8
        near un viene -47 118 -5 -66
        near under window 66 -47 -2 -17
        near une # 78 -56 -10 -12
        near une apre -21 -113 95 39
        near une d -51 -46 25 71
        near une de 34 26 8 -67
        near une en -49 -20 51 18
        near une est -20 140 -85 -35
        near une fois 106 -64 -4 -37
        near une pis -52 57 14 -19
        near une pour -38 -296 131 202
        near une que 83 -31 -14 -39
        near une qui -30 84 -11 -42
        near une sur 93 6 -39 -59
        near veuile mon -21 56 -19 -17
        near veut au 146 -51 -33 -63
        near veut ce -54 -134 15 173
        near veut d -30 45 -62 47
        near veut la -138 200 -14 -48
        near veut on -182 127 -11 66
        near veut si -89 -29 124 -6
        near veut un -46 52 -2 -4
        near veut une 107 -42 -21 -43
        near veux la -34 69 29 -64
        near veux un -90 113 -16 -7
        near vient le -56 35 33 -12
        near vile a 81 -38 12 -55
        near vile ele -32 83 -43 -8
        near vile la -9 -36 -5 50
        near vile les -71 76 -15 10
        near vile vile -48 72 -1 -23
        near vire bord 114 -64 -4 -47
        near visite un -39 83 -9 -35
        near voisin a -66 31 54 -19
        near voisin ont 72 -51 -2 -19
        near voisin son -67 108 -21 -20
        near voit les -64 10 -5 58
        near vos sont 80 -39 -3 -39
        near votre a -42 -17 -6 65
        near votre d -25 54 -1 -27
        near votre de 53 -46 61 -69
        near votre m -134 -15 -9 159
        near votre me 128 -77 -28 -23
        near voudra une -5 55 -35 -16
        near vous avez 231 -171 -20 -40
        near vous ci -58 14 -15 59
        near vous dis 54 -38 -1 -15
        near vous dit 148 -87 -10 -50
        near vous dite 159 -154 -2 -4
        near vous faire -3 61 -56 -3
        near vous fermer -12 -108 -2 123
        near vous l 38 18 -49 -7
        near vous les -35 -39 132 -59
        near vous notre -56 6 13 36
        near vous que -45 -20 -4 69
        near vous tu 96 5 -91 -10
        near vous vous 78 -34 -15 -30
        near want inspec -49 71 -3 -19
        near want know -9 -125 157 -23
        near want oficer -36 70 -3 -30
        near wanted say -41 -36 -9 85
        near was in -12 49 -7 -30
        near was on 121 -73 -12 -36
        near was the 113 -146 -42 76
        near was to 262 -25 -160 -77
        near we a -2 55 -9 -45
        near we like -56 67 7 -18
        near we our -51 -44 -10 105
        near what the -12 -40 95 -43
        near when the -82 -6 95 -7
        near where i -20 -30 56 -5
        near where s -25 -32 -8 65
        near who the -183 -120 268 35
        near whoeve the -76 -116 -7 200
        near window # 66 -47 -2 -17
        near would a -36 136 -48 -52
        near would of 50 15 -3 -61
        near would to -25 52 17 -44
        near y # 344 -130 -155 -60
        near y des -111 20 132 -41
        near y t -222 -73 334 -38
        pair # # -70 -66 -16 151
        pair # . 39 44 9 -91
        pair # ? 2 -83 127 -46
        pair # alor 116 -78 -9 -29
        pair # am -130 58 70 2
        pair # apel 116 -82 -2 -33
        pair # d 122 -17 -2 -103
        pair # de 108 28 -40 -97
        pair # du -58 22 22 13
        pair # est -17 53 -17 -18
        pair # et 69 -3 -47 -19
        pair # fois 215 -144 -11 -60
        pair # jour 43 105 -92 -57
        pair # km 50 -13 -3 -34
        pair # l 1 54 -51 -4
        pair # le -64 -22 104 -18
        pair # minute 265 1 -36 -230
        pair # mois 536 -387 -86 -64
        pair # pied -4 -40 49 -4
        pair # pour 282 -148 -16 -118
        pair # rue -38 54 -4 -13
        pair # sem 131 -138 35 -28
        pair # the -36 -10 -10 56
        pair # to 10 44 17 -71
        pair # un 57 -15 -2 -39
        pair # voisin 71 -63 -1 -7
        pair # with -24 -32 -5 61
        pair #e anee 75 -88 -12 25
        pair #e fois 100 -79 -5 -15
        pair #er apel -55 59 -1 -2
        pair ^ # 439 -351 135 -223
        pair ^ #e 400 -262 -53 -85
        pair ^ a 1 -3 59 -57
        pair ^ again 64 -17 -8 -39
        pair ^ aimera -35 401 -13 -353
        pair ^ anule -166 102 -46 109
        pair ^ arange 236 -144 -18 -74
        pair ^ arbre -62 69 -5 -2
        pair ^ asked -28 -24 49 3
        pair ^ asks -190 58 363 -232
        pair ^ atend 79 -39 -1 -39
        pair ^ avant -40 -43 102 -20
        pair ^ avis -35 56 -3 -18
        pair ^ bac 284 -115 -86 -83
        pair ^ balai 199 -130 -8 -60
        pair ^ beau 49 -34 -1 -14
        pair ^ been 160 -11 -137 -11
        pair ^ bel 17 -60 -6 50
        pair ^ bele -15 -69 -9 93
        pair ^ ben 125 -71 -22 -33
        pair ^ besoin -44 63 73 -93
        pair ^ bin 55 -57 -5 7
        pair ^ bone -49 -54 -6 108
        pair ^ bonjou -109 51 121 -63
        pair ^ branch -93 128 -7 -28
        pair ^ brigad 111 -49 -3 -59
        pair ^ c -40 -39 49 31
        pair ^ caler -113 18 56 40
        pair ^ can -273 94 310 -131
        pair ^ cela 69 -31 -4 -33
        pair ^ cest -84 -73 235 -78
        pair ^ change -169 309 -177 38
        pair ^ chapea -223 -30 -4 257
        pair ^ chaque 297 -179 -21 -97
        pair ^ char -27 49 -13 -9
        pair ^ chaufe 155 -112 -21 -22
        pair ^ cherch -32 -30 97 -35
        pair ^ chien -66 184 -34 -84
        pair ^ citoye -55 -38 -12 105
        pair ^ colect 286 -151 -70 -65
        pair ^ combie -231 458 -156 -71
        pair ^ coment -231 150 134 -52
        pair ^ compte 149 -82 -48 -19
        pair ^ consta 205 -152 -24 -30
        pair ^ contes 190 -83 -65 -42
        pair ^ could -414 701 -146 -142
        pair ^ cour 350 -134 -19 -198
        pair ^ dans -81 6 123 -47
        pair ^ date -96 -206 339 -37
        pair ^ dead -16 68 -5 -47
        pair ^ dem -77 57 44 -24
        pair ^ demand -423 324 414 -316
        pair ^ depose -69 87 -54 36
        pair ^ depot -168 214 -28 -19
        pair ^ depui 72 -103 4 28
        pair ^ des -76 194 -127 9
        pair ^ deux 109 -14 -54 -40
        pair ^ deuxie 192 -128 -11 -53
        pair ^ dit -73 6 -72 140
        pair ^ dite -66 -22 58 31
        pair ^ do -86 -22 189 -81
        pair ^ does -46 -60 141 -35
        pair ^ donee -23 -79 106 -4
        pair ^ dosier 117 -82 -72 37
        pair ^ du -163 121 -19 61
        pair ^ employ 107 -17 -14 -76
        pair ^ en 0 -66 24 43
        pair ^ encore 261 -140 -152 31
        pair ^ enfin -26 -30 -43 99
        pair ^ envoye -565 715 -67 -83
        pair ^ equipe 77 -70 -2 -4
        pair ^ est -836 189 1068 -421
        pair ^ every 226 -80 -11 -135
        pair ^ existe -19 -25 57 -13
        pair ^ expliq -11 -62 107 -34
        pair ^ factur 59 5 -20 -44
        pair ^ faite -711 806 104 -199
        pair ^ faut 7 35 40 -82
        pair ^ feu -68 96 -9 -19
        pair ^ fil -54 179 -30 -96
        pair ^ first -64 72 -13 5
        pair ^ fontai 102 -29 -17 -57
        pair ^ frai 169 -95 -15 -59
        pair ^ grafit -38 50 -4 -8
        pair ^ great -12 -80 -16 108
        pair ^ he 138 -155 -28 46
        pair ^ heure -162 -153 418 -103
        pair ^ how -180 -157 444 -107
        pair ^ i -52 111 -104 45
        pair ^ if -248 -63 348 -37
        pair ^ il -52 51 -49 51
        pair ^ ils 201 -37 -5 -159
        pair ^ in 129 -132 -14 17
        pair ^ info -52 -127 196 -16
        pair ^ inform -79 -85 182 -18
        pair ^ inscri -28 87 -35 -24
        pair ^ inspec 529 -262 -42 -225
        pair ^ interv -94 125 -3 -28
        pair ^ is -80 -345 608 -183
        pair ^ it 0 -76 -42 117
        pair ^ j -43 -129 76 96
        pair ^ jai 43 -67 106 -81
        pair ^ je -156 252 -172 76
        pair ^ just -105 -111 1 215
        pair ^ juste -119 -48 99 68
        pair ^ keep -124 -49 -42 215
        pair ^ l 61 77 35 -173
        pair ^ la 59 -155 17 80
        pair ^ le 114 86 -81 -118
        pair ^ les -45 -181 -5 230
        pair ^ lifegu -32 -6 -15 52
        pair ^ light -7 61 -13 -41
        pair ^ line 20 76 -38 -58
        pair ^ livre 207 -191 -69 54
        pair ^ lovely -71 -14 -2 87
        pair ^ lumier -33 56 -8 -15
        pair ^ m 196 -254 134 -76
        pair ^ ma 147 -73 -52 -23
        pair ^ malgre 53 -43 -3 -7
        pair ^ mardi 111 -52 -30 -29
        pair ^ me -17 -65 65 17
        pair ^ meme 110 -54 -11 -45
        pair ^ merci 123 17 44 -184
        pair ^ mercre 88 -29 -3 -56
        pair ^ mere 81 20 -5 -96
        pair ^ mes 228 -70 2 -161
        pair ^ meter -24 50 -5 -21
        pair ^ metez -122 20 -5 107
        pair ^ mon -70 120 -58 8
        pair ^ my -51 21 -13 43
        pair ^ ne -76 -80 34 122
        pair ^ need -180 653 -177 -296
        pair ^ no -79 -44 54 68
        pair ^ nobody 193 -176 -28 11
        pair ^ non 76 -14 -45 -17
        pair ^ notre -17 49 -7 -25
        pair ^ nous 18 145 -64 -100
        pair ^ oficer 168 -119 -12 -37
        pair ^ on 799 -671 -17 -111
        pair ^ opinio -31 -33 -6 70
        pair ^ ou 28 44 -55 -17
        pair ^ oublie 33 68 -18 -83
        pair ^ oui 4 -10 52 -47
        pair ^ paneau -73 170 -28 -69
        pair ^ parent 76 -36 -8 -32
        pair ^ patin -32 -15 51 -4
        pair ^ person 428 -172 -205 -52
        pair ^ peut -36 -199 285 -50
        pair ^ pis 347 5 -292 -60
        pair ^ please -66 181 -147 33
        pair ^ plow -19 -29 -5 53
        pair ^ poteau -88 116 -15 -13
        pair ^ pour -50 -29 6 73
        pair ^ pourie -227 379 -49 -104
        pair ^ pouvez -51 37 99 -85
        pair ^ prof 170 -84 -8 -78
        pair ^ puis -30 -29 96 -38
        pair ^ quand 62 -49 -50 37
        pair ^ que -199 17 90 91
        pair ^ quel 205 -59 -266 120
        pair ^ quele -303 146 -401 557
        pair ^ quelqu -78 342 -208 -56
        pair ^ qui -54 -62 136 -20
        pair ^ racoon -103 148 -19 -26
        pair ^ rapel 378 -276 -27 -75
        pair ^ refu 53 -27 -10 -16
        pair ^ refuse 106 -28 -40 -37
        pair ^ regle 3 -26 50 -27
        pair ^ remerc -56 -8 -2 66
        pair ^ remet -76 89 -4 -10
        pair ^ remorq 270 -159 -18 -93
        pair ^ reques -15 112 -34 -63
        pair ^ retire -15 -79 -8 101
        pair ^ rien -26 -80 2 104
        pair ^ rivera -10 -96 81 25
        pair ^ rue 332 -236 -39 -58
        pair ^ s 49 -19 -37 7
        pair ^ satisf -50 -28 50 28
        pair ^ says -43 -37 -13 93
        pair ^ se -14 49 -18 -17
        pair ^ selon -29 -13 -11 53
        pair ^ serait -93 168 -33 -42
        pair ^ she 48 45 -21 -72
        pair ^ si -163 18 119 25
        pair ^ sidewa 221 -132 -23 -66
        pair ^ signal -25 61 -6 -31
        pair ^ so 365 -209 -212 55
        pair ^ somebo -96 39 -23 80
        pair ^ someon -44 99 -8 -46
        pair ^ stil 232 -160 -28 -44
        pair ^ subjec -66 1 63 2
        pair ^ suite -61 -71 13 118
        pair ^ sur 63 -30 -2 -31
        pair ^ survei 151 -69 -2 -79
        pair ^ thank 88 -32 7 -62
        pair ^ that 81 -29 -7 -46
        pair ^ the 53 -24 -131 102
        pair ^ there -108 278 7 -176
        pair ^ they -40 -42 -13 95
        pair ^ third 133 -37 -15 -81
        pair ^ this -31 -10 -9 50
        pair ^ three 297 -83 -81 -133
        pair ^ ticket 145 -147 -52 53
        pair ^ tient -53 -19 -3 75
        pair ^ told -27 -38 79 -14
        pair ^ tout -139 -158 -15 312
        pair ^ toute 118 -67 -9 -42
        pair ^ travai 171 -92 -12 -67
        pair ^ troi 179 -135 -8 -36
        pair ^ trop -55 -83 -11 150
        pair ^ trotoi 79 -95 -24 39
        pair ^ trouve 89 -70 -49 31
        pair ^ twice 126 -27 -5 -94
        pair ^ un -300 260 -53 93
        pair ^ une -130 174 -85 41
        pair ^ veuile -192 176 -108 124
        pair ^ veut -207 377 -93 -76
        pair ^ vient -20 63 -7 -35
        pair ^ voici -58 107 -38 -10
        pair ^ voisin -59 120 -20 -42
        pair ^ vos 146 -82 -58 -6
        pair ^ votre -11 -34 -114 159
        pair ^ voulai -130 -8 -2 140
        pair ^ vous 58 -271 183 30
        pair ^ want -162 460 -178 -120
        pair ^ water -78 118 -23 -16
        pair ^ what -148 -117 212 53
        pair ^ where -18 -40 67 -9
        pair ^ with 122 -45 -5 -72
        pair ^ would -43 168 -20 -105
        pair ^ y -27 -16 -15 58
        pair ^ ya -102 88 68 -54
        pair ^ you 309 -137 -142 -30
        pair ^ your 297 -107 -133 -58
        pair a # 111 -94 -40 22
        pair a #h -27 50 -18 -5
        pair a ajoute 25 -85 -5 65
        pair a apele 128 -134 -36 43
        pair a apri 63 -20 -13 -31
        pair a atendu -82 -4 -4 90
        pair a bien -58 41 53 -36
        pair a bil 127 -17 -20 -90
        pair a broken -68 86 -5 -13
        pair a claim -22 49 13 -40
        pair a compla -39 95 -17 -39
        pair a compos 106 -68 -2 -36
        pair a cote -60 168 -49 -58
        pair a crew -28 106 8 -85
        pair a crie 80 -11 -2 -67
        pair a demand 374 -383 -130 139
        pair a des -9 -9 67 -49
        pair a dire -40 -18 -4 62
        pair a dit 483 9 -101 -391
        pair a domici -42 63 -10 -12
        pair a done 80 -99 27 -8
        pair a du 79 -54 -9 -15
        pair a ete -61 -235 0 296
        pair a faire -23 -28 -4 55
        pair a fait 186 -72 -156 42
        pair a ferme -34 -54 -8 96
        pair a hause 128 -44 -16 -68
        pair a invent 204 -28 -9 -167
        pair a jamai 103 -55 -7 -41
        pair a l 4 13 -52 36
        pair a la 51 85 -74 -62
        pair a lance 128 -69 -29 -30
        pair a le -207 -28 -21 257
        pair a lire -22 -33 7 48
        pair a loose -101 25 -3 79
        pair a lui -60 9 -1 52
        pair a ma 44 42 -15 -71
        pair a man 100 25 -12 -113
        pair a mes 90 -9 -4 -78
        pair a mis -22 -86 -43 151
        pair a moitie 63 -55 -14 6
        pair a mon -46 -35 -10 91
        pair a ouvert 132 -50 -3 -79
        pair a parkin -21 -34 1 54
        pair a parle 99 2 -23 -78
        pair a partir -50 9 97 -56
        pair a pas 178 -123 -4 -50
        pair a pase -13 -56 3 66
        pair a paye 68 -51 -8 -9
        pair a payer 22 69 -90 -1
        pair a pied 125 -101 -63 40
        pair a pose -7 -69 -17 93
        pair a pris 14 -109 -44 139
        pair a privat -36 62 -5 -21
        pair a promi 65 -25 -3 -37
        pair a quand -21 -46 60 7
        pair a quel -146 -87 307 -74
        pair a quele -67 -298 510 -146
        pair a racroc 151 -73 -29 -49
        pair a ramase -61 89 -6 -22
        pair a recond -94 -12 -1 108
        pair a refair 0 -26 57 -31
        pair a refuse 155 -52 -15 -87
        pair a regard -26 -23 -2 51
        pair a remi 56 -26 -3 -26
        pair a repare -56 -6 -7 69
        pair a repond 254 -135 -57 -62
        pair a ri 166 -58 -19 -89
        pair a sa 92 -67 -5 -19
        pair a saluer -90 -47 -9 145
        pair a soir -90 49 131 -91
        pair a soupir 62 -8 -19 -34
        pair a sugere 169 -22 -3 -145
        pair a t -173 -95 309 -41
        pair a ticket -43 -5 53 -5
        pair a tout -204 -64 -7 275
        pair a traite 101 -101 -8 9
        pair a trouve -21 -25 -8 54
        pair a votre -65 -6 69 2
        pair a vous 47 35 2 -84
        pair abonem a -37 -19 57 -1
        pair about the 59 -113 -20 73
        pair abribu . -40 50 -7 -4
        pair acepte . -66 -117 188 -4
        pair aces a 115 -77 -19 -19
        pair acesib en -46 5 50 -9
        pair acro the -32 115 -15 -67
        pair acuse de 149 -103 -22 -24
        pair adre . -18 62 -9 -35
        pair adrese . -53 86 -23 -9
        pair adrese postal -16 103 -62 -26
        pair afiche . 113 -32 -45 -36
        pair again . 70 -134 -24 89
        pair agains the 65 -37 -4 -24
        pair agent a -60 -32 -5 97
        pair agent s -58 0 55 3
        pair agent said 75 -4 -5 -66
        pair agente qui -69 -4 -3 76
        pair ai apele 148 -67 -6 -75
        pair ai demand 145 -26 -59 -60
        pair ai envoye 133 -97 -21 -15
        pair ai ete 60 -30 -8 -22
        pair ai eu -14 -73 111 -24
        pair ai fait 40 -73 -6 39
        pair ai la 79 -28 -12 -39
        pair ai oublie -117 219 -11 -91
        pair ai pas 1 49 -14 -36
        pair ai signal 110 -63 -20 -27
        pair aime beauco -38 -68 -13 120
        pair aime ca -4 -58 -1 63
        pair aimera qu -35 74 -5 -35
        pair aimera que -6 65 -31 -28
        pair aine . -92 101 5 -14
        pair ajoute a 221 -139 -7 -75
        pair ajoute une -3 -57 0 60
        pair al day -35 72 -3 -33
        pair alerte par -57 48 -25 34
        pair along the -27 57 -6 -24
        pair alor que 445 -214 -58 -173
        pair an dernie 116 -74 -13 -30
        pair an inspec -110 150 -17 -23
        pair an oficer -68 111 -16 -27
        pair an procha -42 -171 32 181
        pair and is -105 103 83 -80
        pair and left 163 -170 -7 14
        pair and my 87 -43 -7 -37
        pair and not 88 -55 -17 -16
        pair and now -21 -55 -10 86
        pair and the 10 -37 -44 71
        pair and then 161 -54 -12 -95
        pair and was 70 -12 -36 -22
        pair and went 61 -26 -5 -30
        pair and would -20 89 -15 -54
        pair anee . 72 -97 -5 30
        pair anee ? -7 -24 68 -37
        pair ans . 152 -5 -36 -111
        pair ans ? -4 -71 94 -19
        pair ans a 5 -63 -14 73
        pair ans de 122 -131 -31 39
        pair ans en -40 18 64 -42
        pair aout . 102 7 -13 -96
        pair apel . 76 -47 -5 -24
        pair apele le 328 -191 -63 -74
        pair apeler . -156 177 -1 -20
        pair apre . 273 -27 -6 -240
        pair apre l -32 68 -4 -33
        pair apre la -181 182 -9 8
        pair apre midi -53 8 -3 48
        pair apreci . -98 -21 -12 132
        pair aprend que 114 -62 -4 -48
        pair arache . 112 -80 -14 -18
        pair aret d 19 44 -14 -49
        pair arive pas -12 67 -41 -14
        pair as a 95 -89 -12 7
        pair as i 72 -26 -5 -41
        pair asked for 116 -139 49 -26
        pair asks for 9 88 -59 -37
        pair at # 8 14 30 -52
        pair at the 19 62 16 -97
        pair atache . -73 200 -49 -77
        pair atend . 123 -19 -3 -101
        pair atend depui 73 -61 -2 -10
        pair atendu qu -121 -19 -2 142
        pair atente puis 107 -90 -4 -13
        pair au bord -15 -47 -9 71
        pair au centre -70 -32 11 91
        pair au coin 19 -48 -25 54
        pair au compto 60 -71 -2 13
        pair au desu -88 79 -18 26
        pair au grefe -11 52 -12 -28
        pair au juste 189 -110 -47 -32
        pair au moin -169 132 -9 46
        pair au monde 122 -82 -23 -16
        pair au parc 20 -87 13 54
        pair au plus -116 203 -3 -84
        pair au printe 262 -38 15 -239
        pair au servic 93 -42 -4 -47
        pair au sujet 185 -74 -26 -84
        pair au tel 98 -85 -2 -11
        pair au vent -79 121 -4 -38
        pair aurai besoin -10 58 -40 -9
        pair auto a -9 -37 55 -9
        pair auto bloque -49 82 -18 -16
        pair autobu # -96 -55 119 32
        pair autre a -147 -90 61 176
        pair autre cote 184 -132 -30 -22
        pair aux alerte -63 146 -35 -48
        pair aux gens -32 -86 -13 131
        pair avait asure 61 -31 -22 -9
        pair avait une 59 -31 -3 -26
        pair avance . 2 -10 50 -41
        pair avant d -44 -64 63 46
        pair avant hier 61 -55 -1 -5
        pair avant le -56 59 4 -6
        pair avant midi 62 -17 -14 -31
        pair avant noel 83 -52 -4 -26
        pair avant qu 51 -8 0 -43
        pair avant que -89 22 135 -69
        pair avec la 54 73 -96 -31
        pair avec le -57 29 -4 32
        pair avec leur -77 102 -4 -21
        pair aviez dit 111 -47 -6 -58
        pair avis . -21 -52 -4 76
        pair avis la -45 -11 -6 62
        pair avril . -45 82 -28 -9
        pair away . 90 -4 -18 -68
        pair bac ? 65 -11 -54 0
        pair bac a -107 102 -12 18
        pair bac bleu -82 95 47 -61
        pair bac de 13 49 -74 12
        pair bac est -18 64 -32 -14
        pair bac gris -110 92 47 -28
        pair back . 104 -41 -30 -33
        pair back to 95 -68 -11 -16
        pair bas de 70 -15 -3 -52
        pair beauco de -8 125 -17 -100
        pair beauco les -38 -68 -13 120
        pair becaus the 70 6 -18 -57
        pair before i -89 -25 1 114
        pair before the -33 95 -4 -57
        pair besoin de -42 -178 157 64
        pair biblio ? -7 -49 59 -4
        pair bien des -54 -24 -2 80
        pair bike lane 43 -74 -3 34
        pair bil . -19 61 -18 -24
        pair bleu a 102 -66 -5 -31
        pair bloque . -1 -49 -1 50
        pair bloque le -119 185 -48 -18
        pair boite vocale 335 -97 -16 -222
        pair bone journe -30 -123 -24 177
        pair bonjou j -29 21 85 -78
        pair bonjou mon -30 -75 59 45
        pair bonjou nous -93 141 -24 -24
        pair borne de 99 -37 -47 -14
        pair borne fontai -112 148 -4 -32
        pair boulev a -61 60 -28 29
        pair bravo . -86 -53 -10 150
        pair bravo champi 108 -10 -8 -90
        pair bravo la -31 -27 -2 60
        pair brisee . 43 34 -4 -73
        pair brun ? -32 -30 72 -10
        pair bureau . 62 -15 -35 -12
        pair c est -122 -32 42 112
        pair c etait 248 -172 -25 -51
        pair ca . 55 41 -31 -64
        pair ca ? -31 107 -35 -41
        pair ca avant -67 134 -6 -61
        pair ca coule -75 66 -5 14
        pair ca coute -19 -13 51 -19
        pair ca en 69 -29 -35 -5
        pair ca fait 63 81 -63 -81
        pair ca merite -131 -18 -2 152
        pair ca pis -60 103 -3 -41
        pair ca prend 23 -68 85 -39
        pair ca prese -77 103 -10 -16
        pair ca se -129 -39 35 132
        pair ca va 47 11 26 -84
        pair ca vous 62 -3 -24 -36
        pair cal back 78 18 -2 -94
        pair caler state -138 65 -1 74
        pair calme . 128 -70 21 -80
        pair came and 112 -77 -4 -32
        pair camion a 117 -47 -22 -48
        pair camp de 58 -54 39 -43
        pair can a -27 -21 64 -15
        pair can be -113 54 100 -41
        pair can i -8 -77 101 -16
        pair can you -32 103 -65 -6
        pair carte . -48 102 -33 -22
        pair cave . 59 -37 -2 -20
        pair ce matin -109 17 -186 277
        pair ce permi -4 -206 213 -3
        pair ce printe -49 52 2 -4
        pair ce que -370 116 397 -143
        pair centre d -78 106 -4 -24
        pair centre vile -59 -147 3 203
        pair certif . 53 -34 -4 -16
        pair certif de -49 114 -29 -36
        pair cete nuit -70 157 -35 -52
        pair change . -40 -13 -2 55
        pair change d -3 59 -39 -17
        pair change de 0 59 -22 -38
        pair change le 111 -77 -5 -29
        pair change my -56 105 -9 -41
        pair change the 70 -41 -3 -25
        pair chanti . -23 61 -26 -12
        pair chanti a -95 2 0 93
        pair chaque fois 169 -122 -16 -31
        pair chaque semain -71 57 22 -8
        pair chat . -105 -178 148 134
        pair chaufa . -38 73 -10 -25
        pair chaufe a 143 -6 -8 -129
        pair cheque de 157 -68 -46 -43
        pair chez le 175 -70 -47 -58
        pair chez moi 22 28 0 -50
        pair chez nous -50 36 10 4
        pair chez vous 165 -76 -8 -81
        pair ci joint -196 209 -44 31
        pair cinq minute 94 -4 -2 -88
        pair closed . 90 -27 -40 -23
        pair coach of -58 0 55 3
        pair coeur . -63 -2 -1 66
        pair coin . 126 -84 -11 -31
        pair coin de -82 116 -2 -32
        pair coin des -36 139 -52 -51
        pair coin jean -54 24 -3 32
        pair col bleu 10 91 -62 -38
        pair colect d 107 -59 -25 -23
        pair comand . 57 -24 -8 -25
        pair combie de -96 -25 237 -116
        pair come du -54 -21 -1 76
        pair come on -93 168 5 -81
        pair come si 54 -27 -4 -23
        pair come un -39 -23 -17 79
        pair comenc a 4 -49 -4 49
        pair coment fait -26 -31 66 -9
        pair comi a -74 -7 -2 82
        pair compag de -78 109 -13 -19
        pair compen . -33 68 -5 -29
        pair comple . 312 -249 -12 -51
        pair compte ? -40 -46 107 -21
        pair compte de -18 -61 49 30
        pair compte vous 88 13 -97 -3
        pair compto . 292 -187 -48 -57
        pair consei . -23 -53 97 -21
        pair consei a 62 -44 -32 13
        pair consta . -12 -42 63 -10
        pair consta en 12 146 -156 -2
        pair consta recu 59 -45 -8 -6
        pair conten . 60 -41 -15 -4
        pair conten du -87 24 -30 92
        pair contes mon 89 -51 -11 -28
        pair contra de 95 -71 -2 -21
        pair contre eux -62 65 -1 -2
        pair contre la -81 -15 -11 108
        pair contre lui -47 53 -2 -4
        pair copie de -44 83 -30 -9
        pair cote du 119 -17 -4 -98
        pair could you -176 113 146 -83
        pair coule encore 66 -56 -2 -8
        pair coup de 129 -97 -3 -29
        pair coupe le 52 25 -8 -69
        pair cour anule 268 -99 -16 -153
        pair cour munici -67 -34 110 -9
        pair couver de 3 60 -13 -51
        pair credit where -86 -55 -8 148
        pair croire que 114 -81 -4 -28
        pair d a -80 161 -22 -59
        pair d aces 49 -36 -8 -5
        pair d achat -78 106 -4 -24
        pair d achete -20 49 33 -61
        pair d adrese -15 88 -50 -23
        pair d ajoute -16 66 -22 -28
        pair d ange -93 -6 -1 100
        pair d aout 72 -52 -6 -14
        pair d apel 77 -11 -14 -52
        pair d apre 91 -47 4 -48
        pair d arbre -40 -14 4 50
        pair d atente 65 -34 -9 -23
        pair d autre -135 -4 8 130
        pair d avril 76 -8 -52 -16
        pair d eau -31 101 -13 -57
        pair d emenag -86 149 -48 -15
        pair d en -30 71 -10 -31
        pair d hier 50 -50 -16 16
        pair d hiver -76 -16 10 82
        pair d ici -42 62 -6 -13
        pair d instal -38 -99 -9 147
        pair d interv -105 143 -5 -33
        pair d ouvert 19 -64 49 -3
        pair d un -84 78 64 -57
        pair d une -153 -127 118 163
        pair d y -104 109 20 -24
        pair dans l -30 -119 21 127
        pair dans la 9 85 -18 -76
        pair dans le -10 46 46 -81
        pair dans quel -10 -34 54 -10
        pair date de -41 13 50 -21
        pair day . -38 60 5 -27
        pair days . 60 15 -11 -64
        pair de # -44 73 -1 -28
        pair de bord 114 -64 -4 -47
        pair de clou -50 59 -2 -6
        pair de colect 100 -40 -32 -28
        pair de compte -33 56 -2 -21
        pair de constr -40 115 -67 -8
        pair de cour 202 -42 -116 -45
        pair de cuisin 2 90 -90 -2
        pair de dece 65 -38 -16 -11
        pair de demand -34 -47 7 74
        pair de deneig 1 -62 75 -14
        pair de detour -61 77 -3 -13
        pair de dire 110 -7 -2 -101
        pair de faire 3 -47 58 -15
        pair de glace 161 29 -19 -172
        pair de gravel 69 -19 -13 -37
        pair de jeudi 56 -25 -6 -26
        pair de jour -3 -63 93 -27
        pair de journe -54 -45 9 90
        pair de l 56 19 50 -125
        pair de la -31 -3 -15 49
        pair de locali -35 67 -23 -9
        pair de lundi -33 -20 63 -10
        pair de ma -79 35 -17 61
        pair de me -75 124 -43 -5
        pair de noel -214 -64 187 91
        pair de nuit -141 -116 112 145
        pair de payer 63 -149 131 -45
        pair de piscin 79 -26 -6 -47
        pair de pluie -41 54 11 -24
        pair de prendr 131 -41 -10 -81
        pair de projet 81 -34 -4 -44
        pair de quel -97 90 100 -93
        pair de quoi -22 65 -19 -24
        pair de recept 149 -103 -22 -24
        pair de recycl -73 7 -6 72
        pair de repart -120 -27 -8 155
        pair de retard 164 -35 -30 -100
        pair de revisi -31 -12 63 -19
        pair de rue -15 60 2 -47
        pair de sa 55 -51 -28 23
        pair de sable -24 55 -9 -22
        pair de sainte -31 -36 0 67
        pair de secour -12 57 -42 -3
        pair de semain -166 118 -59 106
        pair de son -33 -10 74 -30
        pair de taxe -66 -24 189 -99
        pair de teleph -130 -31 171 -10
        pair de temp -263 275 113 -126
        pair de tous -114 9 -18 123
        pair de troi -73 27 -2 48
        pair de trotoi -111 180 -16 -53
        pair de venir -9 -38 -11 58
        pair de vers 72 -45 -12 -15
        pair de vitese -7 -31 51 -13
        pair de vos -10 63 -15 -39
        pair de vote 69 -17 -5 -48
        pair de votre 249 20 -25 -245
        pair debut de 60 -80 45 -25
        pair delai de 176 -52 -6 -118
        pair delai pour -113 57 59 -3
        pair dem . -77 57 44 -24
        pair demand . -42 -32 8 66
        pair demand a -28 149 -146 25
        pair demand d 73 -16 -42 -15
        pair demand en 105 -89 -3 -13
        pair demand fermet -56 75 -13 -6
        pair demand inspec -52 58 -5 -2
        pair demand la 21 -81 85 -25
        pair demand pas 94 -80 -2 -13
        pair demand pourqu 270 -189 -45 -37
        pair demand qu -62 112 -17 -33
        pair demand que -51 89 -19 -19
        pair demand un -27 73 -31 -15
        pair demand une 9 131 -51 -89
        pair deneig . 153 -41 -103 -8
        pair deneig prive -6 61 -51 -4
        pair depart . 131 -122 -10 1
        pair deplac la -49 -20 -14 83
        pair depose une -48 -28 34 42
        pair depui # 92 -1 -52 -39
        pair depui a -52 61 -1 -8
        pair depui ce -43 119 -7 -69
        pair depui hier -106 255 -54 -95
        pair depui l -80 112 -5 -27
        pair depui la 64 -16 -13 -35
        pair depui que -37 -60 12 85
        pair depui une 43 81 -88 -37
        pair derier l -79 117 -15 -23
        pair deroga mineur -22 56 -17 -16
        pair des # -17 -28 58 -13
        pair des banc -10 -40 -5 56
        pair des feux -15 86 -2 -69
        pair des jeune -29 120 -10 -82
        pair des rues -74 -90 182 -18
        pair des travau 24 -70 59 -13
        pair desu les 305 -113 -74 -118
        pair deux . -36 49 -14 1
        pair deux ans 114 44 -84 -73
        pair deux bout 87 -61 -16 -11
        pair deux fois 61 57 -62 -57
        pair deux heure 72 19 -20 -71
        pair deux ligne 67 -55 -8 -3
        pair deux mois -46 60 -7 -7
        pair deux semain 81 -145 6 57
        pair deuxie fois 110 -90 -3 -17
        pair devait etre 97 -67 -7 -23
        pair devait me 89 -26 -13 -51
        pair devait paser 74 -68 -1 -4
        pair devant l -40 79 -35 -5
        pair devant la -44 82 -6 -32
        pair devant le -40 82 -8 -34
        pair devant les 313 -227 -13 -74
        pair devant mes 120 -74 -36 -9
        pair devant mon 55 -33 -11 -10
        pair devant tout 57 -17 -2 -39
        pair devrai etre -23 -29 -49 101
        pair did . 139 -109 -5 -26
        pair difere . 114 -39 -26 -49
        pair difere entre -145 -44 223 -34
        pair dimanc . -74 3 65 7
        pair dimanc ? -69 -37 127 -21
        pair dimanc a 69 -25 -30 -15
        pair dire . -71 1 -10 80
        pair dire que -81 -57 -30 168
        pair dire si -77 -45 49 74
        pair direct . 127 -39 -11 -77
        pair dispar . -33 73 -8 -32
        pair dit a 104 -56 -8 -40
        pair dit c 69 -40 -15 -14
        pair dit ca 55 -34 -4 -17
        pair dit de 138 -20 -40 -78
        pair dit en 85 -11 -3 -71
        pair dit la 59 -50 -2 -7
        pair dit oui 60 -51 -2 -7
        pair dit qu 132 -71 -12 -49
        pair dit que -238 33 134 70
        pair dite lui -110 -24 -2 136
        pair dite que 161 -157 -2 -3
        pair dix jour 44 -53 2 7
        pair do i -108 -293 454 -53
        pair do someth -63 133 -45 -26
        pair do you -21 -7 62 -33
        pair does the -109 -132 329 -89
        pair dog . 67 -27 -16 -24
        pair dois je -65 -50 145 -30
        pair done un -84 96 -4 -8
        pair donee . -8 -59 70 -3
        pair doner un -75 49 -20 46
        pair dosier . -19 -86 57 48
        pair double . 56 -36 -9 -10
        pair down . 48 107 -84 -72
        pair du bloc -60 115 -28 -27
        pair du centre 0 59 -15 -43
        pair du compte -34 9 83 -58
        pair du consei -18 -36 110 -56
        pair du conte -14 -32 -54 100
        pair du depane -120 141 -3 -18
        pair du fil 62 -23 -15 -24
        pair du fleuve -60 -73 -14 148
        pair du matin -49 80 -23 -8
        pair du module -23 55 -6 -26
        pair du nouvea -56 48 -3 11
        pair du parc -13 126 -40 -72
        pair du poteau -55 28 -3 30
        pair du quarti 1 37 -61 23
        pair du retard -42 79 15 -52
        pair du statio -25 56 -7 -23
        pair du terain -17 76 -31 -28
        pair du travai -18 -54 -3 76
        pair during the -28 -78 46 61
        pair eau . 28 -67 -9 47
        pair eau brune -32 57 -35 10
        pair eau de -78 113 1 -36
        pair eau depui -77 206 -101 -28
        pair ebulit est -35 -16 62 -11
        pair ecocen . -46 -51 171 -75
        pair ecole . -19 52 -13 -20
        pair ecran . -42 -28 -15 85
        pair ecrit . -44 -36 -9 88
        pair ecrit qu 50 -21 -2 -26
        pair ele est 115 -127 -33 45
        pair ele meme -8 -17 -26 51
        pair ele n 5 -52 45 3
        pair ele revien 59 -6 -3 -50
        pair ele s -62 -63 98 27
        pair ele soit 60 -69 -16 25
        pair emonde ont 110 -49 -5 -56
        pair employ a 339 -149 -28 -162
        pair employ ont 74 -25 -2 -46
        pair en # 2 -227 171 54
        pair en aout 29 37 11 -77
        pair en atente 159 -135 -3 -20
        pair en avant -56 51 11 -5
        pair en avril 51 -1 15 -65
        pair en bas -36 94 -5 -53
        pair en ce -57 -1 -2 61
        pair en char -73 37 -23 59
        pair en comand 60 -28 -8 -24
        pair en decemb 54 -16 -2 -36
        pair en est 16 -13 -53 50
        pair en faudra -21 99 -3 -75
        pair en fevrie 99 0 -44 -55
        pair en genera -34 -37 76 -5
        pair en janvie -13 -69 -4 86
        pair en juilet 389 -253 -72 -63
        pair en juin 59 -56 -15 12
        pair en mai 185 -76 -41 -68
        pair en mars 215 -164 -8 -43
        pair en mele -59 66 -2 -6
        pair en novemb 105 -108 27 -24
        pair en octobr 48 -90 49 -8
        pair en pane 76 -62 -5 -9
        pair en peux -42 64 -7 -15
        pair en pleur 53 4 -2 -55
        pair en plus 58 -21 -4 -33
        pair en revien -282 -20 -4 307
        pair en riant 133 -24 -3 -106
        pair en septem 12 -96 93 -9
        pair en troi 36 133 -156 -14
        pair en vacanc 77 -56 -3 -19
        pair en vient 94 -42 -46 -6
        pair encore . -75 -20 -74 169
        pair encore dans 79 -47 -22 -10
        pair encore en 106 -66 10 -50
        pair encore la 91 -69 -4 -18
        pair encore ouvert -130 242 -88 -25
        pair encore une 108 -61 -20 -27
        pair end of -23 67 -21 -23
        pair enfant sur -76 27 -12 61
        pair engage . 145 -68 -5 -72
        pair enleve . -105 134 -15 -15
        pair entend . 58 -9 -23 -26
        pair entre # 83 -10 -67 -7
        pair entre la -95 102 50 -57
        pair entrep . 51 -10 -25 -16
        pair entrep prive -20 -48 71 -3
        pair envoye . -59 84 -20 -4
        pair envoye quelqu -111 181 -27 -44
        pair envoye un -74 123 -38 -11
        pair envoye une 26 -59 36 -3
        pair equipe a 107 -39 -4 -63
        pair equipe de -87 -12 -6 105
        pair erable de -51 44 -10 17
        pair ereur . 133 -78 -18 -38
        pair ereur de 207 -125 -39 -43
        pair escali . 91 -43 -10 -38
        pair est . -261 448 -169 -18
        pair est a -27 73 -10 -36
        pair est arive -41 -8 -1 50
        pair est beau -37 -27 -9 74
        pair est bien -51 -58 -33 142
        pair est bloque -83 102 -7 -12
        pair est bouche -72 28 -3 46
        pair est ce -611 535 595 -519
        pair est ele -72 -89 254 -93
        pair est en -41 0 -36 76
        pair est encore -35 8 52 -25
        pair est entre 83 -86 20 -17
        pair est fait 262 -3 -32 -227
        pair est fini 12 -71 -4 63
        pair est il -201 -104 381 -77
        pair est jamai -5 -46 -5 55
        pair est juste -19 -32 2 49
        pair est note 74 -49 -8 -16
        pair est parfai 108 -12 -1 -94
        pair est parti 51 28 -23 -56
        pair est partie 6 -80 -2 76
        pair est pas 96 -33 -31 -32
        pair est pase 11 -105 -36 130
        pair est permi -95 41 69 -15
        pair est plus 17 -58 8 32
        pair est pour 56 -44 -17 4
        pair est presen 119 -100 -8 -11
        pair est repart 208 -115 -4 -89
        pair est reste -25 60 -2 -33
        pair est restee 57 -48 -4 -5
        pair est sur 132 -123 -22 12
        pair est toujou 65 -60 -43 38
        pair est trop -25 -23 -3 52
        pair est tu 38 -104 102 -35
        pair est un 46 -39 -62 56
        pair est venu 35 -108 -15 88
        pair est venue 110 -35 -9 -65
        pair est vous -55 25 13 17
        pair et # 53 -4 -36 -13
        pair et c 91 -13 -12 -66
        pair et coment -78 -54 159 -27
        pair et de -159 41 11 107
        pair et ele -44 18 58 -32
        pair et en 72 -33 -4 -35
        pair et jamai 125 -32 -14 -80
        pair et je -64 36 -19 48
        pair et l 9 -68 -11 70
        pair et le -74 -2 32 44
        pair et nuit -48 61 -4 -8
        pair et ou -83 13 74 -4
        pair et pour -69 -30 18 81
        pair et qu 89 -50 -4 -35
        pair et que 58 -25 -11 -22
        pair et sa 70 -32 -4 -34
        pair et si -31 -97 166 -37
        pair et une 70 9 -2 -77
        pair et votre 88 -50 -8 -30
        pair etait avant 73 -47 -2 -24
        pair etait en -47 55 -1 -7
        pair etait marque 61 -11 -1 -49
        pair ete . 168 -108 -20 -41
        pair ete d -50 -14 -1 65
        pair ete refuse 88 -52 -30 -5
        pair ete retire 159 -35 -42 -82
        pair etre dit -72 -14 -2 89
        pair etre rembou -60 124 -14 -50
        pair eu le 61 -15 -2 -45
        pair eu lieu 151 -121 -5 -25
        pair eu un -16 -34 62 -12
        pair excele servic -86 -3 -5 94
        pair existe t -63 -101 191 -26
        pair explic . 85 -23 -31 -31
        pair factur # 50 -31 -6 -13
        pair factur et -74 109 -20 -15
        pair factur pour 209 -121 -22 -66
        pair faire ? -8 143 -125 -10
        pair faire une 101 -28 -42 -31
        pair fait . 11 -71 20 40
        pair fait dire 55 -15 -2 -39
        pair fait que 109 -3 -86 -20
        pair fait rien -42 77 -1 -33
        pair faite . 274 -103 -149 -23
        pair faite de -158 328 -70 -99
        pair faite le -216 160 -24 80
        pair faite quelqu -17 88 -7 -64
        pair fast . -67 28 -6 46
        pair faudra le -17 144 -13 -113
        pair faudra une -13 -19 -17 49
        pair faut il -201 -112 379 -66
        pair faut que -57 39 32 -14
        pair faute . 69 -24 -7 -39
        pair ferme . -41 -23 -6 70
        pair ferme a 94 -58 -16 -19
        pair fermer . -135 62 -54 127
        pair fermer notre -16 70 -31 -23
        pair fevrie . 124 -104 -3 -17
        pair fiche de -55 99 -8 -36
        pair file au 34 -50 -2 18
        pair filing a -69 93 -2 -22
        pair fin de -109 37 -13 84
        pair first one -54 69 -3 -12
        pair fois . 166 -36 -99 -31
        pair fois ? -35 -46 93 -12
        pair fois par -60 51 -10 19
        pair fois sur 87 -42 -14 -31
        pair foncti a 25 -33 -43 51
        pair font des -11 122 -36 -74
        pair fontai a 79 3 -19 -62
        pair for a -25 70 10 -55
        pair for my 33 18 -1 -50
        pair formul . 70 -38 -4 -28
        pair fort . 66 0 -2 -63
        pair forty minute 104 -37 -7 -60
        pair fourie a 76 -80 -31 36
        pair from my -97 -129 -23 250
        pair front of -6 53 62 -108
        pair fuite d -48 71 -4 -19
        pair gagner a -38 -27 -22 88
        pair gang . -38 -23 -10 71
        pair gars du -116 -27 20 123
        pair gars ont 50 -28 -5 -16
        pair gentle . -85 -36 -8 129
        pair glace . 95 22 -60 -57
        pair glace le -58 98 -12 -29
        pair goes by -29 53 -3 -21
        pair got the 220 -90 -66 -63
        pair grate . -15 -18 61 -28
        pair gros merci 64 -37 -5 -22
        pair groupe des -9 -104 121 -8
        pair h # 392 -95 -138 -159
        pair h a -55 81 -11 -14
        pair h et 62 -31 -4 -28
        pair h j 52 -20 -5 -27
        pair h ou -7 -43 52 -1
        pair had a 63 -78 -3 17
        pair had been 63 -8 -30 -25
        pair had to 62 -14 -7 -40
        pair halowe . 132 -28 -4 -100
        pair hart . -46 15 49 -19
        pair has caled 106 -28 -5 -74
        pair hats of -67 -52 -4 123
        pair hause les 52 -10 -8 -35
        pair have it -34 112 -11 -68
        pair have to -42 55 58 -70
        pair he had 98 -62 -8 -28
        pair he said 80 -8 -25 -47
        pair heure de 0 48 45 -94
        pair heure du -144 15 32 96
        pair heure le -96 46 76 -26
        pair hier . 6 49 -4 -51
        pair hier il -115 -91 -2 208
        pair hier le 18 -105 -1 88
        pair hier soir -96 51 -106 152
        pair his own -135 -25 -16 175
        pair hiver . -50 128 -13 -65
        pair hiver ? -7 -69 88 -13
        pair home . 173 -46 -30 -97
        pair hors de -70 107 -19 -18
        pair hors servic 103 -13 -17 -73
        pair how do -26 -38 76 -12
        pair how long -68 -38 147 -41
        pair how many -48 -32 138 -57
        pair hui . 38 18 -4 -51
        pair husban s -71 -17 -7 95
        pair i am 118 3 -19 -102
        pair i can -33 137 26 -130
        pair i expect -132 96 -6 42
        pair i had -22 -19 -8 49
        pair i have 72 -8 17 -82
        pair i l 103 18 -23 -98
        pair i need 8 -38 74 -44
        pair i paid 63 -24 -20 -18
        pair i report 241 -183 -16 -43
        pair i ve -45 73 -30 2
        pair i want -6 75 -30 -39
        pair i was 197 -25 -37 -135
        pair i wrote -39 -4 -29 73
        pair ici la -35 50 -5 -10
        pair idee . 17 -39 -38 59
        pair if i -205 -162 294 73
        pair il a -48 -44 -67 159
        pair il est 181 -51 -55 -74
        pair il faudra -98 -178 -47 324
        pair il m -30 69 -11 -29
        pair il manque -37 84 -6 -40
        pair il me 60 20 -22 -58
        pair il n -99 74 -35 60
        pair il nous -32 -23 -3 58
        pair il parait 167 -101 -45 -21
        pair il posibl -81 180 -57 -43
        pair il un -42 -62 129 -25
        pair il une -55 -53 124 -16
        pair il vous -41 81 -2 -38
        pair il y 45 47 1 -94
        pair ils m 140 -49 -10 -81
        pair ils ont 61 -121 -37 97
        pair imposi de -116 164 -39 -9
        pair in # 404 -216 -24 -164
        pair in . -87 7 -2 82
        pair in april 109 -30 -58 -20
        pair in front -63 100 80 -118
        pair in his 174 -75 -4 -95
        pair in it 291 -163 -7 -121
        pair in januar 91 -51 -3 -37
        pair in may 584 -171 -192 -220
        pair in my -67 73 2 -7
        pair in the 57 113 -73 -97
        pair in two -9 -36 -14 59
        pair inform . -10 -52 64 -2
        pair insati du 213 -113 -23 -77
        pair inscri au -3 -37 59 -19
        pair inspec . -267 242 -36 61
        pair inspec ? -8 53 -44 -1
        pair inspec a 47 -88 -22 63
        pair inspec est 234 -205 -12 -17
        pair inspec m 88 -61 -10 -16
        pair inspec pase -39 69 -5 -25
        pair inspec pour -84 118 -18 -16
        pair interv . -49 98 -19 -29
        pair is gone -56 -38 -3 97
        pair is it -152 -148 388 -89
        pair is now 159 -88 -6 -65
        pair is on 121 -95 -21 -6
        pair is stil 214 -94 -45 -75
        pair is the -247 28 218 1
        pair is there -100 -176 305 -29
        pair it . -172 78 -43 137
        pair it ? -131 98 145 -111
        pair it al -45 -15 -7 67
        pair it before -44 54 -1 -9
        pair it on 64 2 -1 -64
        pair it was -65 -56 -29 150
        pair it would 17 -80 -7 70
        pair j ai 58 -56 128 -130
        pair j aime -14 -79 -13 106
        pair j aimera -12 -152 -10 174
        pair j atend 230 -149 -8 -73
        pair j avai -23 -31 -13 67
        pair jamai . -9 -71 -8 87
        pair jamai apele -45 49 -1 -3
        pair je cite 144 -19 -102 -23
        pair je compre -12 -14 -26 52
        pair je contes 373 -184 -88 -101
        pair je croi -101 87 -28 42
        pair je desire -50 266 -103 -114
        pair je fais -27 -30 62 -6
        pair je join -60 168 -53 -54
        pair je l 534 -347 -89 -98
        pair je la -63 -9 9 64
        pair je lui -36 57 -2 -19
        pair je m -120 9 15 97
        pair je me -143 42 34 67
        pair je n 7 66 -28 -45
        pair je peux -54 47 52 -46
        pair je porte -46 72 4 -30
        pair je propos -36 -44 -48 128
        pair je reclam -129 246 -17 -100
        pair je revien -18 -31 -1 50
        pair je sais -35 -14 -14 64
        pair je solici -91 152 -10 -51
        pair je sugere -43 -216 -13 272
        pair je suis -14 87 -36 -37
        pair je tenai -64 -88 -3 155
        pair je veux -137 255 12 -129
        pair je vien -18 56 2 -40
        pair je voudra -276 112 274 -110
        pair je voulai -201 -37 48 190
        pair jean . 43 48 -15 -76
        pair jean xiii -115 82 -17 50
        pair jeudi . -44 48 0 -5
        pair jeune font -5 61 -4 -52
        pair job . -35 -15 -1 51
        pair join le -33 89 -34 -22
        pair joint . -17 48 -13 -19
        pair jointe . -31 87 -33 -24
        pair jour . -25 101 20 -96
        pair jour ? -89 -12 110 -9
        pair jour a 45 12 -1 -55
        pair jour ouvrab 94 -48 -32 -14
        pair journe . -17 -86 -11 114
        pair juilet . 64 -3 -32 -28
        pair juin . 133 -66 -27 -40
        pair jusqu a -19 -84 143 -40
        pair just like -110 -75 42 143
        pair juste une -41 -38 5 74
        pair l a -57 -191 -30 278
        pair l abribu -42 58 -11 -6
        pair l acuse 87 -73 -3 -11
        pair l adrese -274 285 134 -145
        pair l afiche 136 -40 -14 -82
        pair l ai 379 -173 -99 -108
        pair l aide -53 58 3 -8
        pair l alergi 70 24 -5 -88
        pair l amende 93 -63 -10 -21
        pair l ampoul 84 -12 -72 -1
        pair l an 40 -75 6 29
        pair l anee -113 50 -29 92
        pair l apui 63 -6 -11 -46
        pair l aret -31 193 -30 -133
        pair l auto 74 -92 26 -8
        pair l automn 150 -34 -9 -108
        pair l autre 132 -103 42 -72
        pair l avai 132 -49 -11 -71
        pair l avez 118 -94 -5 -20
        pair l avon 104 -70 -5 -29
        pair l eau -54 -41 13 82
        pair l ecocen -31 -43 -4 78
        pair l ecole 50 -41 -5 -4
        pair l ecran -58 25 -6 39
        pair l employ 67 -66 -14 12
        pair l entree -11 53 -59 17
        pair l enver -22 59 -9 -28
        pair l envoye -68 120 -36 -17
        pair l equipe -18 -41 -3 62
        pair l ereur 77 -38 -6 -33
        pair l est -14 88 -54 -20
        pair l etude 68 -70 27 -26
        pair l expert 77 -67 -3 -6
        pair l halowe 226 -83 -8 -136
        pair l hiver -59 -5 54 10
        pair l hopita -22 86 -28 -37
        pair l ingeni 72 -34 -5 -34
        pair l inspec 70 -34 -52 16
        pair l on 190 -99 2 -93
        pair l usine -65 46 -14 32
        pair la . 102 -46 -51 -5
        pair la ? -66 -36 130 -28
        pair la bale 87 -76 -4 -7
        pair la biblio -86 122 -28 -8
        pair la boite 182 -118 -7 -58
        pair la borne -107 191 -56 -28
        pair la chambr -83 135 -36 -17
        pair la chause -151 151 -9 10
        pair la chenil 60 -15 -9 -36
        pair la comi -47 -3 -1 50
        pair la coordo 91 -20 -2 -69
        pair la corde -45 68 -20 -3
        pair la cote -9 -60 62 7
        pair la cour -74 10 75 -11
        pair la decisi -11 -20 52 -21
        pair la difere -54 -34 110 -23
        pair la faire -111 141 -76 45
        pair la file 207 -191 -71 56
        pair la fourie 26 -49 -23 46
        pair la gang -43 -29 -9 81
        pair la garder -95 136 -18 -23
        pair la glace -79 26 -10 63
        pair la le 86 -33 -22 -30
        pair la letre 76 -30 -16 -30
        pair la licenc -40 64 20 -44
        pair la ligne 17 54 -5 -66
        pair la liste 4 -41 74 -37
        pair la lumier 2 -49 -3 50
        pair la lune 84 -52 -1 -30
        pair la machin 130 -22 -8 -99
        pair la maison 15 -56 57 -16
        pair la meme 73 39 -9 -102
        pair la mentio 230 -66 -129 -36
        pair la nouvel -181 27 -52 207
        pair la nuit -35 79 20 -64
        pair la patino -91 16 102 -28
        pair la peine -95 -83 -5 184
        pair la person -25 -46 1 70
        pair la pluie 41 19 -3 -57
        pair la police -25 84 -21 -38
        pair la porte 63 -21 -35 -7
        pair la poste -48 70 -21 -1
        pair la prepos -68 -13 -18 99
        pair la procha -227 -118 306 39
        pair la questi -62 92 -24 -6
        pair la rempla -68 -8 -4 79
        pair la repart -50 -13 -6 69
        pair la repons 49 -15 -42 7
        pair la respon 51 -31 -2 -17
        pair la rivier -54 -44 14 84
        pair la rue 65 -31 20 -54
        pair la ruele -53 21 9 23
        pair la saint 233 -190 -5 -38
        pair la saison 148 -63 -8 -77
        pair la seance 196 28 -141 -83
        pair la spa 3 -41 -18 56
        pair la tempet -153 181 -10 -17
        pair la veile 214 -107 -21 -86
        pair la vile 7 56 6 -69
        pair la visite -114 3 -21 132
        pair la vue -82 46 -17 53
        pair lachez pas -231 -143 -8 382
        pair laise la 168 7 -40 -136
        pair laise les 291 -202 -14 -76
        pair laise ses -62 92 -12 -19
        pair laise un 15 -43 -28 56
        pair laisez faire -99 -79 -31 209
        pair lampad eteint -33 49 -4 -12
        pair last night -124 71 -39 93
        pair last week -32 -3 -19 54
        pair late husban -70 -21 -6 97
        pair laveus . -20 68 -33 -15
        pair le # 96 56 -62 -91
        pair le #er 12 -57 60 -15
        pair le bac -150 -27 172 4
        pair le bar -47 82 -13 -22
        pair le bebe -57 -17 29 45
        pair le bleu -42 -48 115 -25
        pair le boulev -52 133 -36 -45
        pair le bris -55 33 -3 25
        pair le bruit -25 -21 -5 51
        pair le bureau 192 -36 -28 -128
        pair le camion 132 -188 -88 145
        pair le cherch -40 105 -47 -17
        pair le comi 183 -26 -7 -151
        pair le contra 123 -42 -15 -67
        pair le contre 96 -92 -6 2
        pair le courie -17 -42 -4 63
        pair le debut 29 -55 44 -18
        pair le delai -26 -46 85 -14
        pair le deuxie 88 -50 -4 -34
        pair le dimanc -375 218 218 -61
        pair le dire -119 -19 -12 150
        pair le direct 51 -17 -2 -31
        pair le faire -6 -43 128 -79
        pair le feu -63 -15 28 50
        pair le gaz -37 68 -14 -17
        pair le jour -19 79 -39 -21
        pair le lampad -64 74 -8 -2
        pair le lendem 196 -151 -4 -41
        pair le locata -71 76 -1 -4
        pair le mauvai 148 -44 -5 -100
        pair le meme 132 -34 -11 -86
        pair le monite 69 -26 -10 -32
        pair le mur 123 22 -24 -121
        pair le nez 83 -57 -2 -24
        pair le nom -31 -86 98 19
        pair le nouvea -157 -121 -52 330
        pair le numero -108 19 93 -4
        pair le paneau 67 -24 -3 -39
        pair le parc -73 111 -21 -18
        pair le pare 42 -54 -9 21
        pair le permi -67 123 -70 14
        pair le petit -104 -46 -6 156
        pair le pont -141 164 -43 21
        pair le prepos 65 -93 -6 35
        pair le printe -152 8 -41 186
        pair le propri -178 180 -6 4
        pair le puisar -115 129 -2 -12
        pair le repart 158 -22 -8 -127
        pair le sache -247 -161 -84 492
        pair le samedi -88 6 79 2
        pair le secteu -17 -21 62 -24
        pair le servic 128 -69 -28 -31
        pair le signal -46 79 -5 -27
        pair le site 54 15 -22 -46
        pair le soir -89 -82 -68 239
        pair le sous 207 -44 -2 -161
        pair le stop -72 87 -6 -9
        pair le suivi -64 -22 98 -12
        pair le survei 53 -23 -1 -28
        pair le system 130 -71 -8 -51
        pair le tour 50 -33 -3 -15
        pair le trotoi -50 64 39 -53
        pair le trou 358 -303 -25 -30
        pair le vent -167 148 -26 45
        pair le voisin 110 -80 -7 -23
        pair left . 90 -71 -2 -18
        pair left a -111 111 -9 9
        pair lendem . 157 -79 -15 -63
        pair les bacs 43 -51 -2 10
        pair les camion -14 55 -4 -37
        pair les char -103 73 0 29
        pair les eboueu 10 -55 -3 49
        pair les epaule 52 -10 -8 -35
        pair les gens -47 52 -8 3
        pair les heure -4 -66 75 -5
        pair les ligne -94 64 -17 46
        pair les nouvel -131 -98 -5 233
        pair les petit 77 -7 -10 -60
        pair les plan -13 50 -12 -25
        pair les rues 49 -27 -7 -14
        pair les soir -3 79 -26 -51
        pair les taxe -47 -11 0 59
        pair les troi 52 -18 -4 -31
        pair leter . 109 -55 -4 -51
        pair letre . 106 -81 -11 -14
        pair librar . -102 -31 -8 141
        pair licenc pour -61 63 86 -87
        pair lieu de 50 -56 -14 20
        pair like a -25 -15 -16 55
        pair like to -136 215 60 -139
        pair liste des -59 -170 270 -41
        pair lit ca 33 -50 27 -10
        pair livre que 59 -9 -4 -46
        pair locata du -87 101 -6 -8
        pair logeme . -44 86 -17 -25
        pair lol . 14 -52 -15 53
        pair long de -47 -1 -8 56
        pair lui a 265 -100 -104 -62
        pair lui avait -27 60 7 -40
        pair lui dit 71 -22 -5 -44
        pair lui en -67 77 -2 -8
        pair lumier du -59 28 -14 45
        pair lumier pour 126 -88 -5 -33
        pair lumier qui -74 111 -9 -29
        pair lundi . -29 68 -31 -8
        pair lundi et 77 -63 -6 -8
        pair m a 208 -141 -230 163
        pair m aprend 85 -52 -2 -31
        pair m avait -39 58 -43 23
        pair m en -21 108 -28 -60
        pair m expliq 22 -64 44 -2
        pair m inscri -119 346 -173 -54
        pair m ont 239 -109 -15 -115
        pair m told 184 -48 -111 -25
        pair ma carte -26 49 -6 -17
        pair ma cave 158 -58 -4 -96
        pair ma cour -29 144 -76 -38
        pair ma demand 123 -169 -27 73
        pair ma dit 104 -86 -1 -17
        pair ma letre 69 -22 -1 -46
        pair ma part -31 -45 -3 79
        pair ma plaint -29 -112 -18 160
        pair ma suspen -86 104 -4 -15
        pair machin . 252 -60 -10 -181
        pair mai . 127 -73 -19 -35
        pair main . 13 -57 -7 51
        pair mais ca -85 58 -20 47
        pair mais il -76 18 -19 77
        pair mais j -74 132 -33 -25
        pair mais je -170 12 -24 183
        pair mais on -46 10 -23 59
        pair maison et -31 25 51 -45
        pair malade . -103 88 31 -15
        pair manque de 69 -29 -3 -37
        pair marque d 59 -46 -1 -12
        pair mars . 7 54 -14 -47
        pair matin . 51 -111 -53 113
        pair matin y -66 29 18 20
        pair mauvai cote 56 -6 -2 -48
        pair may . 226 -22 -180 -24
        pair me . 150 -65 -26 -59
        pair me demand 196 -233 53 -16
        pair me dire 100 -66 19 -53
        pair me dit 15 -13 84 -85
        pair me dite 301 -282 -4 -16
        pair me reclam 113 -96 -6 -12
        pair me rembou -27 53 -6 -20
        pair me to 69 -30 -14 -25
        pair mean ? -38 -27 85 -20
        pair mele . -59 66 -2 -6
        pair meme . -37 -15 -18 70
        pair merci . -142 -59 92 109
        pair merci a -142 -69 -23 235
        pair merci d -28 62 -4 -31
        pair merci de 20 46 -15 -52
        pair merci pour 84 -15 -6 -63
        pair mere . -62 89 -10 -17
        pair mere a 34 59 -46 -47
        pair mere en 234 -65 -8 -162
        pair merite d -131 -18 -2 152
        pair mes enfant 193 -44 -23 -126
        pair mes taxe -51 -13 6 58
        pair mes vieux -7 41 -55 22
        pair mes yeux -144 75 -12 81
        pair mesage . 192 -72 -21 -99
        pair metre a -12 51 -14 -24
        pair metre la -17 -53 14 55
        pair midle of 50 -21 -2 -27
        pair mieux . -47 -129 -30 206
        pair minute . -46 1 -28 72
        pair minute d 165 -23 -6 -136
        pair minute de 87 -15 -1 -71
        pair mis en 54 9 -46 -16
        pair module de -34 73 -5 -34
        pair moi . 143 20 -70 -92
        pair moi ? -74 23 72 -20
        pair moi qui -31 -13 -13 57
        pair mois et 155 -21 -3 -131
        pair mon auto -55 -6 104 -43
        pair mon avis -132 44 3 85
        pair mon bac 94 21 -127 12
        pair mon bos 96 -36 -22 -37
        pair mon char 58 -16 -3 -38
        pair mon compte 74 -43 0 -31
        pair mon consta -51 -89 118 22
        pair mon dosier 5 -60 114 -59
        pair mon evalua 63 -29 -24 -10
        pair mon gout -65 -46 -10 121
        pair mon nom -24 64 -22 -18
        pair mon numero -61 174 -54 -60
        pair mon petit -174 133 -147 187
        pair mon signal -68 40 -9 36
        pair mon voisin -121 119 63 -61
        pair monde . 30 -57 -17 43
        pair montre . 55 -40 -2 -14
        pair mornin . -148 259 -9 -102
        pair munici . -8 -51 70 -10
        pair mur . 244 -108 -46 -90
        pair mur de 76 44 -26 -93
        pair murs . -11 -39 -6 56
        pair my card -26 63 -8 -30
        pair my drivew -112 -57 26 143
        pair my house -10 51 -10 -30
        pair my kitche -59 84 -13 -11
        pair my neighb -18 39 -59 38
        pair my son -61 17 -18 61
        pair my window 5 -56 -8 58
        pair n a 274 -173 35 -136
        pair n arive -66 186 -98 -22
        pair n ont 74 -8 -11 -54
        pair ne fait -59 54 -2 6
        pair ne pas -27 -68 -9 104
        pair ne pase -26 54 -8 -20
        pair ne prend 48 -26 -2 -21
        pair ne sais -45 42 49 -46
        pair ne vient 67 -37 -1 -29
        pair ne voit -73 4 -2 71
        pair neant . 66 -55 -7 -3
        pair near the -67 74 -16 9
        pair need a -77 130 3 -56
        pair need un -18 123 -4 -101
        pair neige . 242 -129 -8 -104
        pair neige a -13 58 -8 -37
        pair neige dans -107 145 4 -43
        pair neige en 38 26 -2 -61
        pair neighb s -40 -10 -37 87
        pair neuf jour 152 -7 -3 -142
        pair neuve . -144 80 -15 79
        pair new bike -32 -71 -4 106
        pair new one -23 95 -2 -70
        pair next door 2 70 -36 -36
        pair next week 67 -38 -4 -24
        pair nez . 75 -13 -14 -48
        pair night s -12 82 -6 -63
        pair no de -173 68 136 -31
        pair no elevat 77 -14 -36 -27
        pair no need -47 -100 -4 150
        pair no show 90 -38 -9 -42
        pair nobody caled 77 -4 -3 -70
        pair noel . -13 -55 104 -36
        pair non coupab -51 55 23 -28
        pair noon . -10 49 -17 -23
        pair note . 58 -29 -44 15
        pair note coach -58 0 55 3
        pair nothin . 115 -47 -3 -65
        pair notice said 52 -20 -8 -24
        pair nous a 64 -49 -4 -11
        pair nous aimeri -24 103 2 -82
        pair nous autre 61 -55 -4 -2
        pair nous demand -33 128 -36 -59
        pair nous etion 55 -33 -3 -19
        pair nous some 63 19 -48 -34
        pair nous souhai -71 81 54 -64
        pair nous venon -72 125 -34 -20
        pair nouvea . 117 -45 -9 -63
        pair nouvel lumier -22 -44 -2 68
        pair novice team -58 0 55 3
        pair now . -136 286 -50 -100
        pair now i 52 -38 -4 -9
        pair nuit . -49 73 14 -38
        pair nuit ? -13 -29 56 -14
        pair nule part 76 -21 -22 -33
        pair numero # -10 73 -30 -34
        pair numero de -24 41 95 -112
        pair obteni un -94 139 -41 -4
        pair of . 62 -23 -6 -32
        pair of my 17 -20 -61 64
        pair of novice -58 0 55 3
        pair of the -20 51 6 -37
        pair oficer . -25 65 -6 -34
        pair on a 175 -144 7 -38
        pair on avait 189 -98 -4 -87
        pair on devait 56 -19 -5 -32
        pair on devrai -40 -90 -5 134
        pair on en 58 -13 -8 -37
        pair on est 198 -30 -178 10
        pair on his -119 -7 -13 140
        pair on hold 72 -15 -7 -50
        pair on la -123 80 58 -15
        pair on le -47 76 -11 -18
        pair on lui 150 3 -149 -4
        pair on m 628 -200 -246 -183
        pair on me 938 -548 -137 -253
        pair on ne -85 37 -13 62
        pair on nous 66 -65 4 -5
        pair on our 20 44 -9 -56
        pair on parle 79 -43 -16 -20
        pair on peut -132 -191 61 261
        pair on pour -26 -31 66 -9
        pair on s 89 -25 -38 -26
        pair on saint -27 -22 -2 51
        pair on saturd -98 45 -4 57
        pair on the 6 108 -29 -85
        pair on une -19 -27 52 -6
        pair on viene -51 69 -3 -15
        pair one and -136 -33 106 63
        pair one of -106 76 -14 43
        pair one on -84 129 35 -79
        pair ont jamai 77 -29 -7 -41
        pair ont le -65 52 1 11
        pair ont pris 72 -45 -21 -6
        pair ont travai -49 -18 -2 69
        pair orange il 114 -120 -7 14
        pair ou a -49 -161 247 -37
        pair ou c -47 -59 150 -44
        pair ou juste -35 -8 57 -14
        pair ou le -40 13 125 -99
        pair ou pas 299 -33 -229 -37
        pair ou trouve -75 -3 82 -4
        pair ou un -57 -6 78 -15
        pair oubli . 74 -28 -39 -8
        pair oublie . 430 -316 -18 -96
        pair oublie mon -20 49 -3 -26
        pair oui . 14 -86 109 -36
        pair our street 3 89 -9 -83
        pair out of 66 -21 -3 -42
        pair ouvert et -81 112 -3 -28
        pair ouvert sur 82 -59 2 -25
        pair ouvrab . 94 -48 -32 -14
        pair ouvrir un -86 111 26 -50
        pair over the -4 56 -6 -46
        pair paint . -36 104 -62 -7
        pair par desu 67 -38 5 -34
        pair par ecrit 180 -68 -10 -101
        pair par ereur -134 178 -33 -11
        pair par tere 141 -104 -7 -31
        pair par une 54 -39 -2 -14
        pair par vos 160 -110 -8 -43
        pair parait . 7 -32 54 -29
        pair parait que 168 -65 -49 -54
        pair parc . -43 -23 -6 71
        pair parc canin -53 -38 31 59
        pair parc pie -41 112 -57 -14
        pair parc portua -77 -89 -17 184
        pair parce qu 127 19 -66 -80
        pair parce que 155 -152 -15 12
        pair pareil . 68 3 -7 -63
        pair parle de 147 -25 -10 -113
        pair parler . -65 80 -1 -13
        pair parler au 186 -72 -39 -76
        pair parti . 76 -23 -2 -51
        pair parti en 97 -77 -5 -15
        pair partie avec 28 -65 -5 41
        pair partir de -72 15 134 -77
        pair partou . -14 68 -28 -26
        pair pas . -81 -29 -2 111
        pair pas d -54 72 -58 40
        pair pas deneig 114 -98 -8 -8
        pair pas encore -318 343 -78 53
        pair pas ete 146 -66 -26 -54
        pair pas je 54 -21 -1 -32
        pair pas juste 166 -87 -47 -31
        pair pas la -29 -13 -10 53
        pair pas le 34 -10 49 -73
        pair pas les 63 -32 -7 -24
        pair pas rempla 74 -5 -1 -68
        pair pas si -70 82 8 -19
        pair pas son -74 1 -10 83
        pair pas un 51 -30 -46 24
        pair pas une 74 -52 -19 -3
        pair pas venu 118 -61 -4 -53
        pair pas vide 60 -39 -14 -7
        pair pase a 95 -32 -13 -51
        pair pase devant 69 -24 -8 -37
        pair pase en 216 -80 -101 -35
        pair pase plus -82 128 -17 -29
        pair pase une -32 -18 -1 51
        pair pasee . -37 53 -2 -13
        pair paser ? -24 97 -49 -24
        pair patien d -93 -6 -1 100
        pair patin libre -32 -15 51 -4
        pair patrou . -6 65 -6 -52
        pair payer . 111 -61 -30 -20
        pair peine . -65 64 13 -12
        pair pendan que 238 -6 -33 -199
        pair pense qu -12 -70 -7 89
        pair permi . -4 141 -90 -48
        pair permi ? -94 152 -40 -18
        pair permi de -33 -136 139 30
        pair permi pour -52 -151 305 -102
        pair person . 58 74 -28 -103
        pair person au 196 -163 -10 -23
        pair person n 378 -296 -8 -74
        pair person ne 332 -53 -216 -62
        pair peur pour -53 47 -1 7
        pair peut ele -80 114 -21 -12
        pair peut etre -18 -72 51 39
        pair peut il -32 -95 144 -17
        pair peut on -34 -157 288 -97
        pair peut paser -28 119 -51 -41
        pair peut tu -56 192 -104 -31
        pair peut venir -33 197 -145 -18
        pair peux plus -42 64 -7 -15
        pair pie xii -41 112 -57 -14
        pair pis la 147 -87 -4 -56
        pair pis moi 63 -23 -1 -39
        pair pis on 103 12 -69 -46
        pair plaide non -51 55 23 -28
        pair plaind d -17 -90 112 -5
        pair plaint contre -32 77 -45 0
        pair plaint formel 56 -26 -16 -13
        pair plaint le -71 -20 36 55
        pair plante a -62 92 -24 -6
        pair please . -3 -159 -2 164
        pair please have -51 148 -14 -82
        pair please put -15 84 -2 -66
        pair please send -13 71 -14 -43
        pair plein . 51 -32 -4 -15
        pair plein d -33 39 -72 66
        pair plus . -114 145 -43 12
        pair plus d -159 22 -13 150
        pair plus on -51 63 -32 20
        pair plus tard 90 -100 8 2
        pair plus vite 11 46 -7 -50
        pair plutot qu -54 -201 -10 265
        pair plutot que -111 117 3 -9
        pair police . -68 100 -10 -22
        pair polici . -73 120 -12 -35
        pair port . -114 117 59 -61
        pair porte baree 147 -84 -4 -59
        pair porte ouvert -33 69 -32 -4
        pair pose une -35 -29 -17 81
        pair poser une -57 80 1 -25
        pair posibl de -72 113 -11 -29
        pair pothol . 51 8 -25 -35
        pair pour # 314 -138 -107 -70
        pair pour aler 106 -53 -7 -46
        pair pour avoir 71 -27 5 -49
        pair pour contes -83 -20 104 -1
        pair pour l -163 -33 34 162
        pair pour la 83 -62 -70 49
        pair pour le -35 -27 63 -1
        pair pour les -100 49 -4 55
        pair pour lui -14 -92 117 -11
        pair pour rien 65 -42 21 -44
        pair pour sa -117 90 -3 30
        pair pour son 21 30 2 -52
        pair pour troi 53 -32 -5 -16
        pair pour un -16 -17 98 -64
        pair pourie vous -507 607 75 -175
        pair pourqu . 134 -86 -27 -20
        pair pouse sa -59 69 -2 -9
        pair pouvez fermer -12 -108 -2 123
        pair pouvez vous -313 751 -61 -377
        pair premie apel -49 76 -2 -25
        pair premie fois -24 -32 6 49
        pair prend plus 72 -9 -19 -43
        pair prend un -24 -51 84 -9
        pair prepos a -34 -65 -6 105
        pair pres de -26 52 -15 -12
        pair pres du -62 120 -10 -47
        pair presen . -5 -48 61 -8
        pair preten que 71 -45 12 -38
        pair printe . -225 8 -30 247
        pair printe le 76 -49 -2 -24
        pair pris le 62 -67 -14 18
        pair pris une 69 -44 -1 -24
        pair proble . 67 -35 0 -32
        pair procha . -76 -27 -65 167
        pair proche de -50 3 5 42
        pair projet de -125 36 -130 220
        pair promis a 159 -86 -33 -41
        pair propre . -67 -36 -46 150
        pair propri a -50 -8 -8 66
        pair propri du -54 67 -2 -11
        pair propri ne -64 88 26 -50
        pair puis je -261 108 229 -76
        pair puis la 82 -16 -3 -63
        pair puis le 63 -15 -60 13
        pair put the -152 143 18 -9
        pair qu ele 205 -142 -111 49
        pair qu est -55 141 -70 -16
        pair qu il 127 -129 46 -45
        pair qu on -80 22 -59 117
        pair qu un -70 183 -74 -39
        pair qu une -58 12 -9 55
        pair quand . -70 41 43 -15
        pair quand j 57 -8 -32 -16
        pair quand la -21 -33 53 1
        pair quand le -199 -14 97 116
        pair quand meme 62 -16 -16 -31
        pair quaran minute 70 -6 -1 -63
        pair quarti . -82 -60 -96 238
        pair que c 29 -158 77 52
        pair que d -87 83 -2 6
        pair que je 95 -36 -67 9
        pair que la -144 192 -10 -38
        pair que le 8 -95 84 3
        pair que les 17 -56 21 18
        pair que mon 213 -78 -28 -107
        pair que person 103 -27 -49 -27
        pair que quelqu -153 147 -10 17
        pair que ses 101 -32 -8 -61
        pair que si -2 52 -43 -8
        pair que votre 93 -21 -38 -34
        pair quel age -33 -27 89 -29
        pair quel docume -19 -40 63 -4
        pair quele est -22 53 12 -44
        pair quele heure 76 -175 230 -131
        pair quelqu chose -31 76 27 -72
        pair quelqu un 137 154 -197 -94
        pair questi . 161 -13 -97 -51
        pair qui ? 62 -42 -11 -9
        pair qui a -16 -71 -8 94
        pair qui est -92 81 20 -9
        pair qui me -49 -8 -3 60
        pair quick questi -19 -22 57 -16
        pair quoi . -129 75 120 -66
        pair quoi la -108 -48 178 -23
        pair racroc . 199 -134 -24 -40
        pair rang saint -92 133 -22 -19
        pair rapele le -60 0 42 19
        pair rapele pour -39 -71 -3 114
        pair raport d -29 140 -41 -70
        pair reach the 11 -26 59 -43
        pair reclam la -57 104 -42 -6
        pair reclam pour -23 83 -18 -42
        pair recome . 216 -108 -20 -88
        pair recu . 94 -36 63 -121
        pair recu l 56 -29 -6 -21
        pair recu mon -72 44 -13 40
        pair refect de -20 -50 76 -6
        pair refuse a 1 -65 -5 69
        pair refuse d 112 -39 -8 -65
        pair refuse de 43 13 -2 -54
        pair refuse le 51 -8 -3 -40
        pair refuse ma -57 105 -40 -8
        pair refuse parce 135 -8 -4 -122
        pair refuse to -89 52 54 -17
        pair regard et 102 -50 -2 -50
        pair regle . 82 -63 -26 7
        pair regle en -122 -75 -4 201
        pair remarq . -41 -9 -1 51
        pair rembou de 113 -29 -17 -67
        pair remerc . -202 -61 -18 281
        pair remerc de 145 -33 -3 -108
        pair remorq . -46 110 -50 -14
        pair rencon . 54 -40 -7 -7
        pair rendue a 148 -144 4 -9
        pair repare . -22 66 -11 -34
        pair repart . -41 -47 -8 96
        pair repond on 114 -85 -3 -26
        pair repond que 311 -145 -62 -104
        pair repons . 100 -25 -5 -70
        pair repons a -34 -25 62 -4
        pair reques a -15 112 -34 -63
        pair reserv en 81 -17 -35 -29
        pair reside . -2 54 -7 -44
        pair restau . -39 -72 -21 132
        pair reste a -58 53 35 -30
        pair retard de 31 33 -7 -57
        pair retire sa -15 -79 -8 101
        pair retour d 97 -13 -4 -81
        pair retour de -45 114 -25 -43
        pair revien pas -135 -10 -2 147
        pair revien sur -20 -25 -5 50
        pair rien . 198 4 0 -202
        pair rien a 2 -30 -23 51
        pair rien d -157 -74 -29 260
        pair roche dans -59 77 -4 -14
        pair rouge . 74 -31 -4 -39
        pair royale . -44 135 -36 -55
        pair rue . 105 -8 -20 -76
        pair rue ? 70 -94 33 -9
        pair rue a 59 -79 -4 24
        pair rue du -71 151 -54 -25
        pair rue est -195 208 12 -24
        pair rue le -48 -36 29 55
        pair rues autour 282 -115 -128 -38
        pair s a -55 -49 -41 145
        pair s due -86 -55 -8 148
        pair s est -64 189 -51 -74
        pair s il -398 339 207 -148
        pair s inscri -14 -244 262 -5
        pair s note -95 23 72 1
        pair s ocupe -54 -55 134 -24
        pair sa mere -93 53 -4 44
        pair sa musiqu -97 107 1 -11
        pair sa neige -123 146 -6 -18
        pair sa plaint -15 -79 -8 101
        pair sa rue -87 24 30 33
        pair sache . -103 -116 -57 276
        pair sacs de 9 56 -9 -55
        pair said i 90 -3 -1 -86
        pair said it 67 -9 -9 -49
        pair saint jean 140 -111 -3 -25
        pair sainte cecile -73 16 11 46
        pair sais pas -76 88 -33 22
        pair sale du -76 -37 183 -70
        pair samedi . 1 -50 -5 54
        pair samedi ? -104 10 108 -14
        pair sans avis 122 -85 -7 -30
        pair sans eau 90 -11 -2 -78
        pair sans l 181 -136 -12 -34
        pair sans me 50 -25 -3 -22
        pair sans permi -70 100 -19 -11
        pair sans preavi 64 -42 -5 -16
        pair sans que 94 -32 -45 -17
        pair sans s 82 -71 -1 -9
        pair satisf . -107 -115 310 -88
        pair savoir si -192 -69 309 -48
        pair say that -27 -30 -13 69
        pair says it 53 -12 -9 -32
        pair schedu . 65 -4 -1 -59
        pair se dit -55 59 -3 -1
        pair se fait -100 65 56 -21
        pair se forme -43 48 -2 -4
        pair semain . 39 -48 54 -45
        pair semain d 6 -65 -6 64
        pair send a -43 -122 194 -30
        pair send me -38 87 -27 -22
        pair send somebo -45 81 -4 -32
        pair serait il -93 168 -33 -42
        pair serait la -119 -34 -6 159
        pair servic de 90 -39 -10 -40
        pair ses sacs -73 20 -11 64
        pair seul . 56 1 -20 -37
        pair seulem pour -89 -19 25 83
        pair si c 8 23 44 -75
        pair si je -88 65 7 16
        pair si la -23 -31 73 -20
        pair si les -11 -24 49 -15
        pair si un -53 48 45 -41
        pair side of 91 -62 17 -45
        pair sidewa . -192 202 -12 2
        pair sidewa in -22 -22 60 -17
        pair sidewa plough 144 -127 -52 35
        pair signal ce 95 -66 -2 -27
        pair signal en 164 -107 -6 -51
        pair since # -37 52 -11 -4
        pair since last -18 56 -6 -32
        pair site . 65 -20 -27 -18
        pair slow down 42 65 -59 -48
        pair snow remova -52 -25 9 67
        pair soir . -8 49 -30 -11
        pair some en 57 -40 -15 -3
        pair some le 96 -29 -57 -10
        pair someon to -64 -13 -35 112
        pair someth . -63 133 -45 -26
        pair son bac -156 49 95 12
        pair son bos -34 -21 -8 62
        pair son cel 101 -36 -3 -62
        pair son cheque 92 -20 -14 -58
        pair son consta 0 75 -75 -1
        pair son dosier -100 -21 104 17
        pair son entrep 100 -31 -56 -14
        pair sont les -29 -21 56 -7
        pair sont ouvert 52 -35 19 -36
        pair sont pase 191 -12 -16 -163
        pair sont trop -35 -48 -3 85
        pair soon . 84 -19 -5 -60
        pair sorti a 80 -59 -13 -7
        pair sortie . 168 -44 -4 -119
        pair sory . 55 -11 -20 -24
        pair souhai un -94 156 -24 -39
        pair soulig la -38 -27 -4 68
        pair sous contra 57 -48 -4 -5
        pair sous l -124 -45 -1 169
        pair sous sol 46 16 -13 -49
        pair spring . 133 -94 -6 -33
        pair state racoon -42 -29 17 54
        pair state she -102 -53 35 120
        pair state the -126 32 -26 120
        pair statio de -1 -27 61 -32
        pair statio devant -115 158 -29 -14
        pair stil no 146 -104 -12 -30
        pair stil there 80 -50 -3 -27
        pair stop sign -20 59 -6 -33
        pair sugere d -21 -104 -8 133
        pair sugere de 119 -76 -3 -40
        pair suis contre -40 -41 -5 86
        pair suis en -39 58 -44 26
        pair suis hors -53 80 -15 -11
        pair suite a -49 -65 14 99
        pair sujet de 126 -49 -22 -56
        pair sur deux 87 -9 -5 -74
        pair sur la -5 58 -25 -28
        pair sur le -64 41 -47 70
        pair sur ma 49 0 -6 -43
        pair sur mon -4 18 43 -57
        pair sur son 226 -120 -4 -102
        pair sur trotoi -60 74 -6 -8
        pair suspen . 72 -8 -19 -45
        pair svp . -76 -328 339 65
        pair swing chain -35 79 -5 -38
        pair system d 92 -57 -6 -30
        pair t ele -16 -184 220 -20
        pair t il -124 -150 363 -89
        pair t on -78 -29 116 -10
        pair take it -176 -19 -22 217
        pair tantot . -44 83 -5 -34
        pair taxe . -49 -43 84 8
        pair team . -40 -2 -7 49
        pair tel me 0 -73 79 -6
        pair temp a -56 -14 57 12
        pair tenai a -64 -88 -3 155
        pair tenait a -94 -39 -9 142
        pair terain . -35 131 -39 -58
        pair thank . -94 -90 -7 190
        pair thank for 58 -7 -5 -46
        pair thank you -30 -71 -8 109
        pair that was 165 -60 -6 -100
        pair that your 55 -5 -19 -32
        pair the # -56 66 -7 -3
        pair the bridge -94 27 15 52
        pair the city -56 80 -32 8
        pair the corner -58 -16 -13 87
        pair the crew -8 -37 -21 67
        pair the curb 39 32 -22 -49
        pair the dead 188 -138 -14 -36
        pair the door -36 53 -4 -13
        pair the end -23 67 -21 -23
        pair the inspec 69 -141 113 -41
        pair the kids -36 -29 -2 68
        pair the machin 119 -37 -59 -23
        pair the manage 56 -32 -4 -20
        pair the mayor 55 -20 -5 -30
        pair the midle 198 -120 -7 -71
        pair the new -18 -136 -82 236
        pair the next 27 -55 69 -42
        pair the one -59 -15 -3 77
        pair the port -41 -49 96 -6
        pair the racoon 141 -58 -4 -80
        pair the rain 33 -63 -5 34
        pair the route 51 -10 -2 -39
        pair the rule -17 -43 -4 64
        pair the school -105 74 -6 37
        pair the truck -10 -86 -42 138
        pair the water -33 -4 -18 56
        pair the way 72 13 -24 -62
        pair them . -98 108 -12 2
        pair there a -69 -46 130 -15
        pair there is -258 155 219 -116
        pair there s -177 105 -76 147
        pair they cut 80 -36 -10 -34
        pair this . 232 -72 -153 -7
        pair this aftern -57 135 -8 -70
        pair this as 54 -29 -5 -20
        pair this mornin -57 97 -57 17
        pair thursd . 81 -32 -8 -41
        pair tient a -190 -53 -30 273
        pair time . 47 20 -3 -64
        pair time a -41 75 -7 -26
        pair to be -2 -35 76 -39
        pair to book -16 73 -13 -44
        pair to cal 63 -55 -3 -5
        pair to compla -98 -5 35 69
        pair to do -63 -9 22 50
        pair to know -23 -157 80 100
        pair to look -16 55 12 -52
        pair to me 67 -5 -14 -49
        pair to park 179 -43 -92 -44
        pair to say -97 -137 -22 257
        pair to send 0 -90 61 29
        pair to stop -21 72 -18 -34
        pair to the -93 153 -21 -39
        pair told her -48 -9 63 -6
        pair told him 57 -16 -4 -37
        pair told me 57 1 -16 -42
        pair told my 124 -26 -14 -85
        pair told us 149 -18 -10 -121
        pair tonigh . -4 -50 59 -5
        pair toujou pas -75 -15 -1 91
        pair tous les -19 123 -32 -72
        pair tout droit 60 -32 -12 -16
        pair tout est -11 -90 4 96
        pair tout etait -57 -3 -1 61
        pair tout l 313 -134 -22 -158
        pair toute l -191 -35 12 214
        pair toute la 52 -23 -2 -27
        pair toute les 131 -48 -14 -69
        pair traite de 334 -231 -36 -67
        pair transf a 66 -36 -5 -24
        pair transm . -15 -50 -45 111
        pair travai . -41 1 -12 52
        pair tres faible -12 66 -5 -50
        pair trop de -85 -57 -37 179
        pair trotoi en -50 92 -7 -35
        pair trotoi glace -169 228 -13 -46
        pair trotoi jamai 55 -18 -11 -25
        pair trou a 331 -300 -12 -19
        pair trou avec 86 -17 9 -78
        pair trou dans -42 65 -21 -2
        pair trou devant -93 52 -10 51
        pair trouve . -155 27 -11 138
        pair trouve ca 255 -61 -83 -111
        pair trouve ci -68 19 -18 67
        pair trouve t -75 -3 82 -4
        pair trouve une -73 -90 -3 166
        pair truck goes -29 53 -3 -21
        pair tu a -39 -52 136 -45
        pair tu dans -79 -122 230 -29
        pair tu un 5 -53 67 -19
        pair tu une -41 -33 104 -30
        pair turned away 142 -54 -24 -64
        pair twice . 304 -61 -19 -223
        pair two of -32 -25 -13 70
        pair two week 78 -45 -10 -23
        pair un ? -2 150 -146 -2
        pair un a -31 -9 -21 61
        pair un an 126 -101 -6 -19
        pair un autre -16 79 -12 -51
        pair un brigad -30 75 -14 -30
        pair un bris -15 93 -59 -20
        pair un camion -76 93 36 -54
        pair un char -79 158 -41 -38
        pair un coin -19 -134 25 128
        pair un divan -109 116 20 -27
        pair un duplic -58 71 -9 -4
        pair un erable -49 100 -10 -42
        pair un gros 50 -22 -7 -21
        pair un inspec -185 358 -81 -92
        pair un jour -5 -52 -4 61
        pair un mois -26 73 -38 -8
        pair un monsie 49 38 -13 -73
        pair un mot -51 -55 -7 114
        pair un mur 179 -80 -34 -65
        pair un permi -38 -115 115 38
        pair un petit 6 -23 51 -34
        pair un peu -105 -92 173 25
        pair un peut -51 283 -162 -71
        pair un polici -22 53 -5 -26
        pair un qui 228 -121 -42 -65
        pair un radar -27 59 -15 -18
        pair un rendez -44 50 -2 -4
        pair un retard -75 -44 6 114
        pair un retour 224 -38 -7 -179
        pair un simple 66 -58 -1 -8
        pair un troisi 72 -21 -5 -46
        pair un trotoi -106 -13 -5 124
        pair un vieux -66 21 6 38
        pair un vrai -68 -4 -5 77
        pair un x 60 -48 -1 -11
        pair une auto -67 89 -4 -18
        pair une autre 57 28 -1 -83
        pair une bone -107 -28 -33 168
        pair une carte -41 -109 135 15
        pair une client -112 45 -1 68
        pair une compag -77 63 23 -9
        pair une dame 52 -6 -1 -44
        pair une demand -80 205 -50 -75
        pair une douceu -26 -22 -1 49
        pair une entree -2 -92 95 -2
        pair une flaque 75 -16 -1 -58
        pair une fois 58 46 3 -107
        pair une heure -28 98 -104 34
        pair une idee 30 -56 -34 60
        pair une letre -13 -38 -7 59
        pair une marche -86 65 50 -29
        pair une medail -52 22 -32 62
        pair une patien -93 -6 -1 100
        pair une patrou -36 172 -38 -97
        pair une pelete 75 -20 -13 -41
        pair une petite -62 34 35 -7
        pair une place -24 -82 14 91
        pair une plaint 41 -69 32 -5
        pair une pouset 123 -99 -3 -20
        pair une reclam -34 -74 117 -8
        pair une roche -59 77 -4 -14
        pair une vignet -34 -90 142 -18
        pair until # -59 34 -4 29
        pair up . 43 -96 -25 77
        pair up a -42 -30 -5 77
        pair up my -31 -2 -19 52
        pair up with -75 -12 -3 90
        pair used to 9 -21 -40 52
        pair va se -59 110 -3 -48
        pair vendre . 56 -13 -3 -39
        pair venir les -18 101 -72 -10
        pair venir voir -18 -41 -8 67
        pair venon d -45 82 -23 -14
        pair venu . 151 -56 -18 -76
        pair venu a 126 -64 -2 -59
        pair verifi . -44 -87 172 -41
        pair verifi foncti 74 -62 0 -12
        pair vers la -19 -31 60 -10
        pair veut dire -48 -171 157 62
        pair veut faire 9 55 -43 -21
        pair veut parler 62 -6 -19 -38
        pair veut qu -116 96 -20 40
        pair veut que 8 -3 -76 71
        pair veut savoir 3 -40 55 -18
        pair veut un 48 46 -15 -79
        pair veux qu -47 71 -14 -10
        pair viaduc . -49 66 -4 -13
        pair vidang dans -52 73 -16 -4
        pair vide a 94 -63 -13 -18
        pair vien de -12 49 -20 -18
        pair vient d -46 129 -34 -49
        pair vient de -123 97 -34 61
        pair vile ? -95 -60 164 -9
        pair vile a 92 -20 -25 -46
        pair vile de -64 39 -21 45
        pair vile on 7 -44 -17 55
        pair vile ou -20 -46 74 -8
        pair vile pase 119 -29 -82 -7
        pair vile peut -108 147 -19 -21
        pair vile qui 52 -26 -16 -11
        pair vingt jour 54 -34 -16 -5
        pair vire de 114 -64 -4 -47
        pair visite d -39 83 -9 -35
        pair visite de -45 12 -20 53
        pair vite . -118 192 -76 2
        pair vocale . 53 -42 -3 -7
        pair voici ma -46 85 -31 -8
        pair voila a 106 -51 -5 -51
        pair voir . 15 62 -46 -30
        pair voisin . 104 -109 -10 15
        pair voisin a -69 76 1 -8
        pair voisin et 54 -29 -2 -23
        pair voit plus -160 182 -56 34
        pair vos emonde 57 -19 -1 -37
        pair vos gars 115 5 -38 -82
        pair vos gens 51 -32 -2 -17
        pair vos propre 73 -20 -1 -51
        pair votre agent 54 -17 -4 -33
        pair votre colegu -46 -20 -1 68
        pair votre inspec 20 -51 -13 44
        pair votre repons -53 -11 -2 67
        pair votre sondag -45 89 -34 -9
        pair voudra une -8 51 -15 -27
        pair voulai que -369 -22 -4 395
        pair voulez vous 257 -52 -151 -54
        pair vous . -33 87 -11 -42
        pair vous ai -59 -3 -5 67
        pair vous avez 586 -284 -122 -181
        pair vous en -73 69 -3 7
        pair vous envoye -38 76 -25 -13
        pair vous faire -24 59 -22 -13
        pair vous l 108 -24 -22 -61
        pair vous la 12 -70 51 7
        pair vous laise 2 -81 -10 89
        pair vous m 88 -52 5 -41
        pair vous me 66 -50 -3 -13
        pair vous ou -15 -35 55 -5
        pair vous plait -76 128 -3 -49
        pair vous pouvez -187 -356 -2 545
        pair vu paser -60 -123 -3 186
        pair want a -57 135 -3 -76
        pair want an -118 190 -7 -65
        pair want to -99 17 252 -171
        pair wanted to -77 -95 28 144
        pair was told 126 11 -56 -81
        pair waved at 182 -75 -28 -79
        pair way . 199 -58 -57 -83
        pair we are 49 -29 25 -46
        pair we would -55 72 4 -21
        pair week ago 54 -25 -9 -21
        pair weeken . 63 -3 -15 -46
        pair what does -46 -16 89 -27
        pair what hapen -96 -27 132 -10
        pair what s -9 -30 58 -19
        pair what the -26 -48 116 -42
        pair when i 26 22 -111 62
        pair where it -30 -30 -4 63
        pair where the -10 68 -20 -38
        pair who is 11 -45 -23 57
        pair window at 66 -47 -2 -17
        pair with the 32 -56 -16 41
        pair with your 80 -15 -2 -63
        pair withou a 84 -15 -10 -60
        pair would be 180 -241 -24 85
        pair would like -149 326 -4 -172
        pair wow . -19 -43 -20 83
        pair wrote nothin 68 -34 -2 -32
        pair xii . -41 112 -57 -14
        pair xiii . -78 56 -12 34
        pair y a -87 141 65 -120
        pair y ont 24 -52 -1 29
        pair ya un -152 220 -38 -30
        pair year . 103 -50 -18 -35
        pair year old -42 -16 2 55
        pair yeux . -59 37 -13 35
        pair you . -53 10 -3 46
        pair you people 123 -72 -13 -37
        pair you send -20 75 -37 -18
        pair you tel -6 -137 151 -8
        pair young man -53 -54 -9 115
        pair your crew -42 -7 -1 50
        pair your inspec -36 -30 -3 69
        pair your own 254 -137 -9 -108
        said again 532 -226 -195 -110
        said asks -484 883 32 -432
        said badly_done 144 69 -34 -179
        said bare_thanks 35 -233 -36 234
        said called_before 277 -186 -119 29
        said city 51 -41 42 -52
        said closed_unsettled 247 25 -217 -54
        said complaint_word -55 -22 99 -22
        said damage_claim -52 260 -40 -168
        said danger -93 254 -70 -90
        said decision 188 44 89 -322
        said dissatisfied 377 -161 -30 -187
        said elapsed 617 -172 -223 -222
        said fault_noun -52 454 -241 -160
        said fault_state -11 509 -139 -359
        said first_contact -867 978 -42 -70
        said gross_misconduct 99 4 -9 -94
        said impatience 51 -182 -48 178
        said info_topic 51 -228 348 -171
        said kindness -242 -222 -102 566
        said left_out 443 -267 -160 -15
        said misconduct 630 43 -287 -387
        said missed 456 -188 119 -387
        said nothing_done 367 -70 -191 -105
        said opinion -297 -327 144 480
        said passed_around 137 -17 -13 -107
        said private_party -171 527 -82 -274
        said promise 398 179 -192 -385
        said question -194 -176 459 -88
        said resolved -113 -90 -21 224
        said service 68 -55 96 -109
        said staff 606 -796 -330 520
        said states_complaint 21 36 49 -106
        said suggestion -304 -399 -225 927
        said thanks -47 -408 -214 669
        said tone -297 682 -306 -80
        said unfair 461 -252 -105 -103
        said vulnerable -1 109 -172 65
        said waiting 455 -314 -238 97
        said withdrawal -286 -365 -108 759
        service a -32 -139 79 93
        service adapte -30 73 -16 -27
        service aine -45 70 -15 -10
        service air 11 27 37 -74
        service animal -19 144 -107 -17
        service animau -181 4 148 29
        service aquedu -14 94 21 -101
        service arbre -11 -152 51 112
        service arena -91 -28 30 89
        service bacs 15 80 -92 -3
        service biblio -46 -33 -42 120
        service bordur -38 -54 146 -54
        service bruit -152 206 -52 -2
        service budget -17 -42 -31 90
        service bylaw -14 -31 -15 60
        service cimeti 64 -20 -11 -33
        service circul 38 -88 0 51
        service citoye -56 -127 47 136
        service civile 0 -94 69 26
        service claim 43 39 -54 -29
        service colect -36 -37 81 -8
        service comun 76 -88 54 -42
        service consei -35 -14 -12 61
        service contro 21 91 -75 -37
        service cour -12 74 2 -65
        service cultur -30 -46 -1 77
        service custom 12 -57 10 35
        service de 142 -76 -3 -64
        service deneig 53 -183 -8 139
        service des 19 -158 75 65
        service dosier 33 -63 56 -26
        service eau 17 10 99 -126
        service eclair 152 104 -226 -30
        service ecocen -64 -139 182 22
        service egout 147 3 -27 -123
        service emploi -29 66 4 -41
        service en 76 -88 54 -42
        service encomb -83 63 3 17
        service entrep -22 68 -34 -13
        service espace 47 -82 -10 45
        service et -117 -88 29 176
        service evalua 30 -75 11 35
        service event -59 -22 10 71
        service feuile -69 54 36 -20
        service garbag 51 -2 -36 -13
        service grafit -45 13 -111 144
        service grefe 51 -41 46 -56
        service hotel 94 -112 28 -10
        service incend -61 1 -36 96
        service inform -5 -52 68 -10
        service inspec 31 -47 72 -57
        service jardin 46 15 -9 -52
        service la -78 -105 83 100
        service librar -50 -50 31 69
        service loisir 0 -89 44 45
        service munici -74 79 13 -18
        service neige 76 -6 -7 -63
        service nids 78 -29 -27 -22
        service noise -42 76 -30 -5
        service nuisan -540 923 -256 -127
        service ordure 43 -69 35 -10
        service parc 47 -82 -10 45
        service park -183 -70 -55 308
        service permi 10 -40 68 -37
        service person 70 -3 -2 -65
        service piscin -88 47 4 37
        service plage -73 60 -30 42
        service plein 11 27 37 -74
        service police -106 44 5 56
        service potabl -11 -13 130 -106
        service poule 78 -29 -27 -22
        service public 119 -43 -92 15
        service publiq -12 87 -73 -3
        service reclam -178 328 -7 -143
        service recycl 37 -44 72 -65
        service remova -31 -82 5 108
        service residu -55 58 14 -17
        service roulan -22 140 -116 -3
        service rues 42 -103 -9 70
        service securi -51 -20 1 70
        service servic 74 -153 -1 80
        service signal -105 48 66 -8
        service snow -31 -82 5 108
        service sport 7 34 29 -70
        service staf 77 -23 -9 -46
        service statio -23 36 56 -69
        service transp 46 -18 37 -64
        service travau -13 -76 80 10
        service trotoi -6 -136 91 51
        service univer -45 -23 49 19
        service urbani -98 -66 -60 224
        service vert 30 -57 -22 50
        service vile 94 -112 28 -10
        service voirie 167 160 -132 -195
        signal about_private_party -16 369 -124 -230
        signal asks_about_complaints -97 -109 294 -88
        signal by_social_media 40 -107 -111 178
        signal category_complaint 482 -130 -119 -233
        signal category_information -96 -189 341 -56
        signal category_service -470 303 155 12
        signal closed_unsettled 247 25 -217 -54
        signal closing_thanks -168 14 21 132
        signal contacted_before 277 -186 -119 29
        signal damage_claim -50 286 -42 -194
        signal decision_contested 291 -104 72 -259
        signal displeased 110 -92 -11 -7
        signal dissatisfied_with_service 222 -35 -14 -172
        signal fault_described -176 669 -201 -292
        signal fault_reported -13 537 -314 -210
        signal first_time -867 978 -42 -70
        signal in_writing -174 -119 -23 315
        signal information_topic 29 -257 429 -202
        signal keeps_happening 201 205 -140 -266
        signal left_out 443 -267 -160 -15
        signal mentions_complaint -206 -353 42 518
        signal nothing_done 367 -70 -191 -105
        signal opinion -218 -407 149 476
        signal passed_around 137 -17 -13 -107
        signal person_praised -242 -222 -102 566
        signal promise_broken 398 179 -192 -385
        signal question -342 -735 2173 -1096
        signal says_settled -110 -88 -22 220
        signal service_asked -448 532 294 -378
        signal service_badly_done 65 148 -31 -181
        signal service_missed 456 -188 119 -387
        signal service_named 68 -55 96 -109
        signal staff_conduct 745 -221 -152 -372
        signal states_complaint 222 -117 -27 -79
        signal states_complaint_of_city 1899 -1024 -509 -366
        signal suggestion -224 -381 -227 833
        signal thanks -115 -554 -259 928
        signal waiting 336 -240 -211 116
        signal withdrawal -461 -464 -128 1052
        word # 240 133 -130 -242
        word #e 636 -377 -39 -219
        word #h -16 73 -32 -25
        word #rd 61 -33 -4 -24
        word #x 150 -82 -50 -17
        word a 119 -46 -184 111
        word abatre 48 -56 15 -8
        word abribu -95 229 -22 -111
        word absenc 64 -53 -1 -9
        word absent 50 -29 51 -72
        word acent 202 -56 -9 -136
        word acepte -24 -45 71 -2
        word aces 176 -113 -28 -35
        word achat -102 116 -16 2
        word achete -70 103 60 -93
        word aciden 50 -22 -21 -7
        word acorde 101 -62 -6 -32
        word acquit -50 78 -22 -7
        word acro -31 106 -21 -55
        word acte 51 7 -19 -39
        word acueil 59 15 -2 -72
        word acuse 508 -301 -142 -65
        word adjust 86 -48 -13 -26
        word adore -127 -77 -26 230
        word adrese -26 56 68 -99
        word afiche 136 -42 -82 -11
        word after -22 -26 -1 48
        word aftern -47 87 -7 -33
        word again 111 -45 -38 -27
        word age -17 -18 52 -17
        word agent 40 -61 45 -23
        word agente -69 15 -10 64
        word ago -6 57 -13 -38
        word agreed 86 -51 -2 -32
        word ai 84 -89 126 -121
        word aide -212 29 43 140
        word aidera -38 -39 -6 83
        word aime -36 -75 -20 131
        word aimera -191 258 142 -209
        word aimeri -24 103 2 -82
        word aine -42 4 -12 50
        word ainsi -20 -28 58 -9
        word airbnb -55 9 -7 53
        word ajoute 50 -69 -41 61
        word al -69 -7 -32 108
        word alergi 35 23 -3 -54
        word aligne 187 -25 -64 -97
        word along -63 30 -17 50
        word alor 246 -95 -60 -91
        word alread 78 -66 -1 -11
        word ambula -55 87 -10 -21
        word amende -41 63 16 -37
        word analys 117 -93 -12 -12
        word and 135 4 14 -153
        word anee -42 -39 1 80
        word ange -126 -48 -57 231
        word anonce 220 -155 67 -132
        word anothe 220 -75 -14 -131
        word ans 47 -105 -19 78
        word answer 99 -46 31 -84
        word anulee 104 -60 -20 -24
        word anuler -298 183 -248 363
        word aout 166 -13 3 -156
        word aparti -11 -32 50 -7
        word apel 119 -48 -29 -42
        word apelai 119 -45 -5 -69
        word apele 58 -68 -13 23
        word apeler -54 104 -10 -41
        word aporte -219 -12 24 207
        word apreci -179 69 -23 133
        word aprend 247 -132 -12 -102
        word apri 228 -51 -23 -154
        word april 124 -86 -1 -37
        word aprouv 85 -58 -6 -21
        word apui -29 -28 -18 75
        word arange 103 -42 -21 -41
        word arbre -109 29 80 0
        word arena -39 -1 -10 50
        word aret -76 174 -32 -66
        word arete 53 -25 -23 -5
        word argent 112 -86 16 -42
        word ariere -20 58 -19 -19
        word arive -17 51 -18 -16
        word aroser -3 -71 76 -2
        word around -12 51 9 -48
        word as 77 47 -24 -101
        word ascens 22 43 -6 -59
        word asez -40 -4 -15 59
        word asise 32 -51 -4 22
        word asked -65 9 58 -3
        word asks -244 -163 700 -293
        word asphal -5 -60 26 40
        word asure 106 -52 -33 -20
        word at -11 140 29 -158
        word atache -6 161 -22 -133
        word atend 38 108 -51 -94
        word atenda -24 -30 -9 62
        word atendu -125 -17 -6 149
        word atente 305 -178 -39 -87
        word atenti -81 126 -23 -22
        word au 105 -68 -141 104
        word aucun 142 -167 -65 90
        word aucune 145 4 -153 4
        word aura -29 -160 238 -48
        word autobu 146 -74 23 -96
        word automn 121 -51 9 -79
        word autour -29 69 -25 -15
        word autre 49 -59 38 -28
        word avai 81 -108 -26 53
        word avait -108 29 -94 173
        word avec 18 4 -76 55
        word aveugl 22 -53 9 21
        word avez 728 -483 -51 -194
        word aviez 168 -59 -54 -55
        word avis 18 -71 11 43
        word avoir 174 -83 -20 -70
        word avril 160 -15 -46 -100
        word away 142 0 -38 -104
        word b 61 -39 -13 -9
        word bac 11 116 -62 -66
        word back 60 -123 -76 138
        word backed 50 -5 -4 -41
        word badeau -127 108 -40 59
        word bain -43 61 17 -35
        word balaye -23 67 -37 -7
        word bale 108 -94 -6 -8
        word ban -4 -51 58 -3
        word bar -25 77 -19 -33
        word baree 194 -54 -24 -116
        word beau -10 -115 -92 218
        word beauco -28 66 4 -42
        word bebe 12 -50 5 34
        word becaus 74 -20 43 -96
        word been 161 -28 -111 -22
        word before -86 90 -8 4
        word bel 16 -60 -6 49
        word bele -71 -186 -75 331
        word belefe -72 103 34 -65
        word bent -33 77 -11 -33
        word beside -46 18 50 -21
        word besoin -284 227 121 -64
        word best -58 -38 -10 106
        word biblio -50 35 16 -1
        word bien -188 -125 -46 359
        word big -127 -44 105 66
        word bil -24 87 -22 -42
        word bilet 159 -121 8 -46
        word birthd 123 -31 -9 -83
        word blanch -78 -3 35 47
        word bleu -4 51 32 -78
        word bleue 52 -39 -3 -10
        word bloc -63 199 -40 -95
        word blocke 116 -85 -6 -26
        word blue -44 161 -7 -110
        word board -35 74 -3 -35
        word boite 86 -21 -55 -9
        word bon -193 33 -24 184
        word bonave -35 70 -4 -30
        word bone -18 -130 -120 268
        word bonjou -91 15 105 -29
        word book -16 63 -4 -43
        word booked 95 -12 -10 -73
        word bordee -24 57 -44 11
        word borne -13 71 -55 -3
        word bos 29 -71 -24 66
        word bose -18 51 -4 -29
        word bouche -61 41 -14 34
        word boulev -75 65 -41 51
        word bouton 63 -22 -8 -33
        word braile -50 14 -1 37
        word branch -9 103 -33 -61
        word bravo 10 -62 -16 68
        word bridge -94 27 15 52
        word bris -51 59 -32 24
        word brise 25 -74 46 3
        word brisee 8 69 -12 -65
        word broken -38 114 -27 -50
        word brown -73 40 -14 46
        word bruit 67 -70 -46 49
        word buildi -56 -11 157 -91
        word bureau 215 -119 -50 -46
        word but -45 -21 -23 89
        word buton -44 71 -6 -21
        word buy -49 -83 105 28
        word by 11 -5 -55 49
        word bylaw -6 55 -11 -38
        word c -112 -22 100 35
        word cage 53 30 -57 -25
        word cal 58 -21 -21 -16
        word caled -1 -79 -53 133
        word caler -82 28 41 13
        word cals -20 -29 -6 55
        word came -15 -74 -46 136
        word can -511 375 290 -154
        word canard 55 9 -6 -58
        word canin -53 -38 31 59
        word car 53 -1 -14 -38
        word card -75 38 9 28
        word care 61 -26 33 -69
        word carte -41 16 70 -45
        word cas -43 -12 84 -29
        word casee -78 179 -7 -94
        word caser -50 3 -1 49
        word casern -54 49 -13 18
        word cave 65 -19 -5 -41
        word ce -315 -115 153 278
        word cecile -73 16 11 46
        word cedar -37 70 -19 -14
        word cegep -47 50 -7 4
        word cel 54 -15 -2 -36
        word cense 109 -78 -2 -30
        word centim -6 -41 -2 49
        word centre -103 79 5 19
        word ces -44 -30 -48 122
        word cest -48 -50 97 1
        word chacun 216 -167 -8 -41
        word chain -59 169 -10 -100
        word chaine 53 -21 -2 -31
        word chambr 19 68 -36 -51
        word champi 71 3 -8 -66
        word change -16 57 -32 -9
        word chanti 34 -60 -11 36
        word chapea -125 -36 -11 172
        word chaque 198 -81 -8 -108
        word char -22 78 -31 -25
        word charge 89 3 -19 -74
        word chaud -193 -53 72 175
        word chaufe -10 -62 -14 86
        word chause -63 69 -5 0
        word chausu -60 -21 2 80
        word check -32 70 -16 -22
        word chef 142 -93 -12 -37
        word cherch -94 0 83 11
        word chez 27 44 -15 -57
        word chiale -227 -32 -48 307
        word chien -13 59 -13 -33
        word chiene -58 5 -3 56
        word chute -8 65 -6 -51
        word ci -265 252 -3 16
        word cinq 214 -209 78 -83
        word cite 53 19 -56 -16
        word citoye -17 -50 26 41
        word clair -36 -15 -3 54
        word claire -46 -1 -1 49
        word clean -77 119 -58 15
        word cligno -23 58 -11 -25
        word close 66 -138 14 58
        word closed 375 -101 -147 -128
        word clou -50 59 -2 -6
        word clsc -18 137 -24 -94
        word cm -57 9 97 -49
        word coach -85 30 67 -12
        word coeur -42 -9 -5 56
        word coin -163 296 -120 -12
        word col 10 91 -62 -38
        word colect 47 -76 54 -25
        word colegu -76 -35 -17 128
        word combie -248 -193 662 -222
        word come -12 -41 -73 126
        word comenc -59 48 -14 24
        word coment 61 -159 221 -123
        word comerc -4 55 -15 -36
        word comi 85 -56 -12 -16
        word coming 53 -2 -37 -13
        word compag -132 187 -24 -31
        word compan -1 95 -24 -70
        word compla -154 8 166 -20
        word comple -36 116 -36 -44
        word compli -110 -95 -14 220
        word compre -1 -66 87 -20
        word compto 64 -83 3 16
        word conai -79 57 -7 29
        word conais -81 44 -1 37
        word conait -41 -83 71 54
        word concer -38 -65 10 94
        word conclu 109 -61 -1 -47
        word condo -288 211 -15 91
        word conduc -16 -35 -9 60
        word confir -63 -29 52 39
        word confor 41 102 -42 -101
        word conge 468 -156 -176 -136
        word consei 3 -51 53 -6
        word constr -25 95 -95 25
        word consul 18 -56 64 -25
        word conte 5 -23 -31 50
        word contes 150 -128 41 -64
        word contin -3 7 -53 49
        word contou -49 59 -1 -10
        word contra 65 -10 42 -97
        word contre -49 61 -43 31
        word contro 90 -56 -2 -32
        word coordo 94 4 -12 -87
        word copie 20 73 -54 -38
        word copy -45 85 -14 -25
        word corde -56 60 1 -5
        word corect -41 15 54 -28
        word corner -87 170 -109 26
        word cost -9 -42 60 -9
        word cote 18 54 -4 -68
        word cou 208 -97 -10 -100
        word couche 29 11 25 -65
        word could -308 378 -58 -12
        word couler -40 -44 50 34
        word counse -62 -28 6 84
        word coupab -51 55 23 -28
        word coupe 50 54 -29 -75
        word coupee 126 -50 11 -87
        word couper 0 -8 -58 66
        word cour 42 30 -14 -58
        word courie 124 -25 -62 -37
        word courir 217 -37 -6 -174
        word courto -36 -27 -2 64
        word coute -31 -45 71 6
        word couvre -214 46 -4 173
        word craque 5 93 -90 -9
        word credit -62 114 -78 25
        word crew -21 -45 -20 86
        word croche -33 60 -12 -15
        word croi -101 87 -28 42
        word croire 312 -211 -13 -88
        word croisa -6 -40 -7 52
        word crosin 2 26 30 -58
        word curb 84 -4 -24 -56
        word curieu 143 -62 -26 -54
        word cut 44 19 -13 -50
        word d -145 177 -34 2
        word dans -25 179 16 -170
        word date -71 -185 380 -124
        word days 48 -89 -8 48
        word de -12 126 152 -267
        word deaf 45 -51 -13 19
        word debout -64 31 -3 37
        word debut 16 -49 46 -14
        word decemb 73 -57 -8 -8
        word decisi -11 -107 50 68
        word deep -31 66 -16 -20
        word defonc -151 162 -27 16
        word degueu 65 -24 -19 -21
        word dehor -43 72 -7 -22
        word deja 237 -240 -42 45
        word delai 53 -35 30 -48
        word dem -77 57 44 -24
        word demain -141 147 19 -24
        word demand -86 184 13 -111
        word demare 65 -11 -3 -51
        word demena -50 8 75 -34
        word deneig 62 -65 9 -5
        word denied 176 -13 -155 -8
        word denonc 230 -178 -5 -47
        word depane -41 80 -43 3
        word depart 57 -58 22 -21
        word deplia 15 -118 131 -27
        word depose -14 53 -23 -15
        word depot -49 72 2 -25
        word depui 56 161 -178 -39
        word dernie 124 -4 -64 -56
        word des -197 40 197 -40
        word descen 66 -33 -47 13
        word desin -191 -190 -41 422
        word desire -9 97 -38 -50
        word desu 65 -3 2 -64
        word deux 197 -48 -178 29
        word deuxie 30 96 -10 -116
        word devait 957 -507 -62 -388
        word devant 13 89 -37 -66
        word devine 180 -34 -19 -127
        word devrai -114 -167 -83 364
        word did 185 -162 -25 2
        word difere 8 -52 68 -25
        word dimanc -15 -22 52 -14
        word dire -103 -113 41 174
        word direct 64 20 -34 -50
        word dis -6 -40 -5 52
        word disait 190 -112 -58 -20
        word disant 93 -13 -3 -77
        word disco -42 -18 -6 66
        word discri 77 -41 -16 -21
        word dispar -66 73 -12 4
        word dit 629 -363 23 -288
        word dix 45 40 -19 -65
        word do -115 -74 239 -50
        word does -102 -137 336 -96
        word dogs -75 -8 39 44
        word dois -5 -48 88 -34
        word doit -22 277 -118 -137
        word domage -109 -14 -18 140
        word domici -52 85 -18 -15
        word donc -108 75 -56 89
        word done 110 -178 90 -21
        word donee -11 -65 79 -3
        word door 12 71 -24 -59
        word douceu -38 -27 -2 67
        word down -21 68 -40 -7
        word drop -38 71 0 -33
        word drove 204 -48 -15 -141
        word ds -272 417 -21 -124
        word du -359 343 0 15
        word due -17 -36 -17 70
        word dumped -27 63 -6 -29
        word duree -107 3 112 -8
        word during -164 -127 70 221
        word each 102 -37 21 -87
        word eboueu 96 -153 -31 88
        word echang 82 -71 -3 -8
        word eclair 13 -81 30 38
        word ecocen -111 -105 122 94
        word ecoute -18 -33 -12 62
        word ecrit 57 -92 -13 48
        word ecrive 65 -32 -2 -31
        word efacee -48 89 -16 -25
        word efectu 57 -22 -18 -16
        word elargi -84 53 -17 48
        word ele 2 -75 153 -79
        word electo -31 52 15 -35
        word eles -76 -101 203 -26
        word elevat 73 -118 87 -43
        word eleven 119 -23 8 -104
        word emenag -54 94 -30 -11
        word emis 49 -42 -2 -5
        word employ 183 -105 1 -79
        word emprun -14 92 -47 -32
        word en 57 70 -152 25
        word enclos -64 121 -5 -51
        word encore 88 -39 -45 -4
        word enfant 75 16 -80 -11
        word enfin -70 -41 -37 148
        word enleve -18 67 -18 -31
        word entend 44 12 0 -55
        word entre -22 -14 74 -37
        word enver -22 59 -9 -28
        word envoi 85 -53 -18 -14
        word envoie -33 56 -8 -16
        word envoye -145 123 105 -83
        word epaule 19 38 -9 -49
        word equipe -1 -76 -29 107
        word erant -7 64 -43 -14
        word estima 46 63 -27 -82
        word et 13 -60 42 5
        word etai -20 -23 -6 49
        word etaien 22 -66 -15 59
        word etait 142 -185 -78 121
        word etaler -73 -16 -6 95
        word etape 51 -69 38 -19
        word ete 214 -402 -11 199
        word etes -105 -12 92 25
        word etion 55 -33 -3 -19
        word etrang -21 60 -26 -13
        word eu 199 -200 109 -108
        word even -65 -74 -19 158
        word evenin -52 51 -47 48
        word every 84 -25 -5 -54
        word everyw -26 102 -15 -61
        word exact -119 -2 122 -1
        word excele -66 -29 -9 103
        word exige 59 17 11 -86
        word expect -156 129 -12 39
        word expert 77 -67 -3 -6
        word expliq -30 -79 88 20
        word expre 184 10 -95 -99
        word exteri -41 -53 124 -30
        word facade -77 104 13 -39
        word facon 103 -91 -1 -11
        word factur 111 5 -33 -82
        word faire -189 217 -105 77
        word fait 245 5 -206 -44
        word faite -75 172 -1 -96
        word falait 6 -83 -8 85
        word fast -67 28 -6 46
        word faudra -195 200 -122 117
        word faut -71 16 204 -149
        word februa 55 -53 22 -24
        word feet -82 31 23 28
        word fel -38 85 -10 -37
        word felici -23 -66 -22 110
        word ferait -90 -21 -32 143
        word ferme 67 -94 8 19
        word fermee 213 -114 -17 -82
        word fermer -299 157 -156 298
        word feu -183 133 -21 71
        word feux -146 69 90 -13
        word fevrie 99 -24 -21 -55
        word fiche 48 63 -12 -99
        word fifty 16 -54 -14 52
        word fil -129 186 -17 -39
        word file 33 28 -72 11
        word filed 89 1 -17 -73
        word filing -108 118 -5 -6
        word fils -83 30 27 26
        word fin -52 -43 34 61
        word finale -17 -3 -68 89
        word fini -61 -21 -9 91
        word finir 102 -2 -12 -88
        word finish 70 3 -44 -29
        word fire -35 107 -12 -61
        word first -76 71 19 -14
        word fix -73 87 -21 7
        word fixed -43 -28 -5 76
        word fixer -29 145 -28 -88
        word flaque 75 -16 -1 -58
        word flashe 74 -59 13 -27
        word flat -124 -5 -20 148
        word fleche -91 114 -8 -14
        word fleur 93 -78 -24 8
        word fleuve -60 -73 -14 148
        word fois 54 97 -25 -125
        word folowe 234 -52 -15 -167
        word fondat -51 78 0 -27
        word font -88 210 -58 -64
        word forema 66 -33 -4 -29
        word formal 52 -17 -6 -28
        word forme -39 56 -9 -8
        word formel 82 -41 -23 -18
        word formul -28 105 -65 -12
        word fort 50 22 -2 -70
        word forty 137 -91 -20 -27
        word found -51 -24 -54 130
        word fourie 68 -83 -31 46
        word frai 1 39 57 -97
        word frape -66 83 -4 -13
        word free -41 -82 33 89
        word freeze -75 136 -40 -21
        word friday -35 -7 -9 50
        word friend 7 -36 55 -27
        word froid -77 33 -12 56
        word front 7 7 50 -63
        word ful 55 19 -16 -58
        word gagner -38 -27 -22 88
        word gang -43 -29 -9 81
        word garage -5 80 -23 -52
        word garcon -52 94 -11 -31
        word garder -155 110 -39 85
        word gardez -48 -45 -5 97
        word gars -47 -42 -37 126
        word gate 67 -8 -6 -52
        word gaz -37 68 -14 -17
        word gazon 82 5 -4 -82
        word gentil 159 -63 -11 -84
        word gentle -60 -45 -14 118
        word gestio 109 -30 -62 -18
        word girl -9 -37 -2 49
        word give 122 -81 -11 -30
        word given 50 -47 59 -62
        word glace -42 153 -103 -9
        word glisan -140 206 -16 -51
        word goes -38 52 44 -58
        word going -34 78 -44 0
        word gone -18 -5 -27 50
        word got -55 -10 -46 112
        word gout -90 -63 -15 169
        word grace 62 -21 -5 -36
        word grafit -72 153 -62 -19
        word grand -209 29 -18 199
        word grate -42 -92 103 32
        word grati -58 67 -1 -7
        word gravel 197 -86 -23 -89
        word great -154 -174 14 314
        word gris -43 97 -15 -39
        word gros 12 70 2 -84
        word groupe -15 -7 80 -57
        word guiche 94 -66 4 -32
        word h -32 6 -22 48
        word habitu -46 -6 -3 54
        word had 152 -188 -78 113
        word haie 82 -85 17 -14
        word haineu -35 53 -6 -11
        word hal -25 -15 -12 52
        word half 60 -53 52 -60
        word halowe 226 -83 -8 -136
        word handed 76 -52 -9 -15
        word hangin -21 65 -5 -39
        word hapen -96 -27 132 -10
        word hapy -25 -42 -10 76
        word hart -87 74 73 -60
        word has 90 56 -38 -108
        word hats -67 -52 -4 123
        word hause 36 -61 -24 49
        word hauteu -55 -27 117 -35
        word have 31 60 -22 -68
        word having 99 -61 -7 -31
        word he 99 -121 -35 58
        word hear -40 -34 -5 78
        word hedge 49 23 -18 -53
        word help -59 71 12 -24
        word helped -15 -62 -21 98
        word her -67 91 -38 14
        word heure -53 -49 106 -5
        word hier -25 56 -139 108
        word his -41 66 -42 16
        word hiver -310 27 145 137
        word home 65 -70 -21 26
        word hopita -22 86 -28 -37
        word horair -5 -48 75 -22
        word horlog 21 50 -3 -69
        word hospit -16 49 -16 -17
        word hot -82 26 -5 61
        word house -43 60 23 -40
        word how -149 -101 366 -116
        word huisie 53 -40 -3 -10
        word humain 50 -17 -8 -25
        word hundre 49 -12 -3 -34
        word hury -41 7 49 -14
        word husban -25 -23 -6 54
        word hydro -92 5 13 75
        word i -12 -4 -48 64
        word ice -64 33 -9 39
        word idea -14 -47 -4 64
        word idee -155 -160 -127 442
        word if -486 -211 469 228
        word il -124 75 47 2
        word ils -19 -46 -14 79
        word imobil -50 82 8 -40
        word impeca -37 -29 -4 70
        word imposi -26 52 -19 -7
        word in 194 37 -84 -148
        word incomp 74 -48 -6 -20
        word info -71 -140 198 13
        word inform 29 -65 49 -14
        word ingeni 1 -48 -12 59
        word injust 225 -161 -29 -35
        word insati 389 -246 -34 -110
        word inscri -8 88 32 -111
        word inspec 26 83 -56 -53
        word instal 21 -74 -5 58
        word intere 29 -95 -22 88
        word interv -45 119 -20 -54
        word invent 245 -34 -12 -199
        word is -224 -40 110 153
        word it -164 -13 -18 195
        word its 150 -102 -28 -20
        word j -149 -123 89 182
        word jai 57 -65 92 -83
        word jamai 257 -62 -112 -83
        word januar 71 -76 -31 36
        word janvie 98 -123 -10 35
        word jape -14 50 2 -38
        word jase 152 -115 -3 -34
        word jaser -90 -52 -12 154
        word je -204 208 -117 113
        word jean 48 -19 -8 -22
        word jeudi 76 4 -19 -61
        word job -129 21 -26 134
        word join -60 168 -53 -54
        word joindr -26 -72 30 69
        word joint -66 115 -44 -5
        word jointe 58 38 -58 -38
        word jour 5 100 5 -110
        word journe -14 -55 9 59
        word juge 65 -22 -13 -30
        word juilet 79 -96 63 -47
        word juin 79 -61 -35 18
        word jusqu -130 94 25 11
        word jusque 59 -55 -9 5
        word just -201 40 44 117
        word juste 51 -108 22 35
        word keep -118 -28 -25 171
        word kid -20 54 -2 -32
        word kitche -31 75 -14 -30
        word km 120 -64 -6 -49
        word knocke -47 92 -7 -38
        word know -55 -121 34 141
        word koi -69 5 85 -21
        word l 37 91 -91 -37
        word la -38 51 27 -40
        word lachez -231 -143 -8 382
        word laise 79 -28 -35 -16
        word laisez -18 -41 -22 81
        word lampad -138 14 91 33
        word lance 104 -61 -31 -13
        word lane 61 -41 -19 -1
        word last -57 38 -38 57
        word laveus -28 96 -41 -27
        word laviol -31 71 -11 -29
        word le -52 -58 104 5
        word leak -57 -28 -4 89
        word learn 197 -34 -63 -99
        word left 182 -91 -46 -45
        word lendem 77 -146 -5 74
        word les -146 -64 89 121
        word letre 312 -203 -74 -35
        word leve 25 -65 -8 48
        word libre -92 -20 88 24
        word licenc -23 54 87 -118
        word lieu 41 -85 -7 50
        word light -24 94 -14 -56
        word ligne 25 -73 69 -21
        word like -72 68 -14 18
        word linge -60 96 4 -40
        word liste -10 -94 160 -56
        word listed 163 -17 -59 -87
        word lit 35 -68 33 0
        word litle -59 -23 39 43
        word livre 193 -240 23 24
        word locali -35 67 -23 -9
        word locati -56 67 -5 -6
        word loisir 1 -54 55 -2
        word lol 120 -65 -18 -37
        word longte 55 -8 -2 -45
        word look -3 56 10 -63
        word lookin 14 -57 77 -34
        word loose -226 159 -26 93
        word lost 86 -38 -20 -28
        word lu -67 -47 -7 121
        word lui -54 39 -35 49
        word lumier 29 -96 -9 76
        word lundi 99 -58 11 -52
        word lune 84 -52 -1 -30
        word lunete -92 69 -9 32
        word m 188 -76 -69 -43
        word ma -20 61 -74 33
        word machin 84 -56 -26 -1
        word madame 13 -57 50 -6
        word made -62 -33 0 95
        word mai 191 -32 -70 -89
        word mail 90 -2 -20 -68
        word mailbo -22 63 -13 -28
        word mailot -30 68 -18 -19
        word main -40 -34 4 70
        word mainte 116 -77 39 -78
        word maire 153 -32 -34 -86
        word mais -263 50 -95 308
        word maison -26 11 50 -36
        word maitre -28 -21 69 -20
        word make -233 51 -37 220
        word malade -100 71 4 25
        word malgre -6 -83 -11 99
        word man 0 -82 -61 143
        word manage 80 -18 -5 -57
        word manque 1 76 3 -80
        word many -150 53 13 83
        word march 97 -94 -10 7
        word mardi 35 -43 -56 64
        word marque 225 -148 -101 24
        word mars 176 -116 -62 2
        word matela -38 107 -47 -22
        word matin -17 71 -134 79
        word mauvai 425 -98 -69 -259
        word maximu -33 -38 79 -8
        word may 90 -49 -14 -26
        word mayor 55 -20 -5 -30
        word me 204 -95 66 -175
        word mean -1 -34 59 -25
        word meileu -30 -14 -9 53
        word mele -59 66 -2 -6
        word meme 75 -142 -113 179
        word mentio 87 15 -80 -23
        word mercre 73 -58 -85 69
        word mere -17 52 -21 -14
        word merite -155 -30 -3 188
        word mes -59 56 -59 62
        word mesage 17 -164 64 83
        word metent -75 -20 48 46
        word meter -30 69 -13 -26
        word metez -246 157 -14 103
        word metre -47 86 -31 -8
        word midle 198 -120 -7 -71
        word miene 59 -41 -3 -15
        word mieux -160 -200 -44 404
        word milieu 56 23 -15 -65
        word mineur -42 150 -54 -54
        word minute 60 28 -109 22
        word mis -24 33 -74 66
        word misere -46 -6 79 -27
        word modele -32 -15 -3 50
        word modifi -73 136 -22 -41
        word moin -23 -38 -12 73
        word mois 174 -58 -53 -63
        word moitie 89 -70 -13 -6
        word mon -32 104 -79 7
        word monde -31 -3 -18 51
        word monsie 18 45 -52 -10
        word montan -24 -39 62 1
        word monte -42 90 -5 -44
        word montre 62 -93 -11 42
        word more -73 -392 -38 503
        word mornin -121 56 -69 134
        word mort 50 12 -35 -27
        word mot -24 -62 3 83
        word motif 132 -76 -10 -47
        word moyen -92 -26 131 -13
        word munici 5 -24 51 -32
        word mur 136 35 -45 -126
        word muret -120 22 106 -9
        word murs -18 -47 -22 88
        word my -19 65 -100 54
        word n 189 168 -144 -213
        word name 59 -4 -29 -26
        word ne -70 4 -13 79
        word neant 66 -55 -7 -3
        word near -84 109 -15 -10
        word need -488 342 87 59
        word needed -65 -26 12 79
        word neige 30 22 43 -95
        word neighb -170 96 -6 79
        word neuf -37 4 -31 64
        word never 88 -64 -27 3
        word new -161 -29 -196 386
        word nez 143 -49 -17 -77
        word ni 141 -55 -15 -71
        word nice -26 -75 -25 125
        word night -244 121 -42 165
        word no 122 -26 -81 -15
        word nobody 187 -148 -38 -1
        word noel -32 -46 63 14
        word noirce -15 68 -19 -34
        word non 241 -93 -52 -96
        word noon 1 50 -11 -40
        word normal -158 -106 232 33
        word not 336 -91 -74 -171
        word notair -70 152 -37 -45
        word note 62 -6 -46 -10
        word notee 49 -28 -11 -10
        word nothin 144 -50 -15 -78
        word notre -102 77 -24 49
        word nous 130 76 -111 -96
        word nouvea -18 -102 -65 185
        word nouvel -43 38 -65 70
        word novice -52 10 41 1
        word now 118 169 -98 -188
        word nuit -227 190 81 -44
        word nule 76 -21 -22 -33
        word number 65 60 -19 -106
        word numero -59 -26 196 -111
        word objet -53 4 6 43
        word obliga -2 -36 53 -15
        word obteni -75 186 -62 -49
        word octobr 159 -142 34 -52
        word ocupe -45 -15 73 -12
        word odeur -89 -16 -8 113
        word oeil 57 -45 -1 -10
        word of -21 51 2 -31
        word ofice -50 -15 104 -39
        word ofre -46 60 -11 -3
        word ok -43 -73 175 -59
        word on 185 -106 -99 20
        word one 0 54 -11 -44
        word only -33 -44 64 13
        word ont 106 -293 -23 210
        word onze 49 -5 -11 -34
        word open -6 63 40 -96
        word opened 66 -18 -11 -36
        word openin -38 67 2 -32
        word operat 5 -80 12 63
        word opinio -137 -117 -23 277
        word oposit 68 -29 -8 -31
        word option -90 -17 -3 109
        word or -276 -165 446 -6
        word orange 31 -72 45 -5
        word ou -46 -452 1074 -576
        word oubli 84 -32 -43 -10
        word oublie 148 4 -8 -143
        word ouest -66 -136 96 106
        word oui 20 -87 59 8
        word out -117 -9 23 103
        word ouvert -71 45 177 -152
        word ouvrab 94 -48 -32 -14
        word ouvre -10 -47 78 -22
        word ouvrie -54 58 -3 -1
        word ouvrir -86 186 -31 -69
        word over -44 152 -3 -104
        word own -12 -136 -19 167
        word owner -79 121 7 -49
        word p 58 -42 11 -27
        word paid 99 -91 15 -23
        word paint -118 31 -71 158
        word pancar 80 -31 -19 -30
        word paper 72 -114 140 -98
        word paque 81 -85 17 -13
        word par 49 67 9 -125
        word parait 117 -123 103 -97
        word parc -90 11 -10 89
        word parce 400 -119 -108 -173
        word pareil 50 -3 -2 -44
        word park 16 49 -5 -60
        word parkin -83 -55 58 79
        word parle 99 -53 -9 -36
        word parlen -67 -11 -105 184
        word partic -63 17 -5 52
        word partie 165 -72 3 -96
        word partir -70 -23 80 14
        word partou -36 136 -35 -65
        word party -44 59 -7 -8
        word pas 110 -132 -115 137
        word pasage -58 56 -31 33
        word pase 93 -16 -3 -74
        word pasee -29 -32 -5 66
        word pasent -40 98 -12 -46
        word patch 152 -55 -110 13
        word patin -51 -33 34 49
        word patino -24 124 23 -123
        word paye 64 59 -13 -111
        word payee 285 -163 -49 -72
        word paysag -86 183 -49 -49
        word peine -100 18 14 67
        word pelete 308 -80 -23 -205
        word penalt 69 -53 -3 -13
        word pend -39 88 -20 -28
        word pendan 121 24 -30 -115
        word pensai -105 104 -2 3
        word penser -1 -61 14 48
        word perd 71 -39 -4 -29
        word permi -119 78 121 -80
        word person 161 50 -43 -169
        word petit -111 -57 -39 207
        word peu -32 -59 57 34
        word peur -98 64 -27 61
        word peut -493 283 223 -12
        word peux -164 31 240 -107
        word phoned -40 -11 -2 53
        word photog 66 -42 -3 -21
        word piase 103 -89 -2 -12
        word pickle -51 -31 2 80
        word pickup -76 62 47 -34
        word pie -52 140 -70 -17
        word pique -63 75 25 -37
        word pis 384 -33 -177 -175
        word piscin 0 47 13 -60
        word piste -52 -6 -24 82
        word plaide -51 55 23 -28
        word plaind -17 -90 112 -5
        word plaint 14 -88 -30 103
        word plait -76 128 -3 -49
        word plan -4 110 -51 -55
        word plante 52 13 -22 -43
        word plaque -190 192 47 -49
        word plasti -46 -8 78 -24
        word play 91 -49 -11 -31
        word plead -17 -27 52 -7
        word please -354 337 -240 258
        word pleur 53 4 -2 -55
        word plombi -3 64 -56 -5
        word plough -25 1 -25 48
        word plow -33 -24 -33 89
        word pluie 42 35 -2 -75
        word plus -131 40 11 80
        word plutot -254 -128 -12 393
        word pneu 29 102 32 -163
        word pogne 26 35 -5 -56
        word pole -13 51 -12 -26
        word police -85 205 -24 -96
        word polite 145 -64 -13 -69
        word politi -24 -25 57 -8
        word pont -75 109 -27 -7
        word port -209 154 98 -43
        word portua -77 -89 -17 184
        word pose 263 -189 -47 -27
        word poser -25 77 -34 -19
        word posibl -137 330 -138 -55
        word post 57 -68 -4 14
        word poste -4 87 -47 -36
        word poster -78 26 -6 59
        word poteau -107 119 10 -22
        word pour 14 -116 94 9
        word poura -18 46 29 -56
        word pourai -339 347 36 -44
        word pourie -265 479 -32 -183
        word pourqu 250 -132 -138 20
        word pourta 67 -21 -9 -37
        word pouse -119 116 -38 41
        word pouset 65 -53 -6 -6
        word pouvez -638 532 -117 223
        word preavi 64 -42 -5 -16
        word prend 10 -64 63 -9
        word prendr -41 81 -29 -11
        word prepos 175 -192 -47 63
        word pres -43 185 -48 -93
        word prese -135 186 -17 -35
        word presen 41 -3 36 -74
        word presio -57 -28 62 24
        word preven 77 -27 -19 -30
        word prevoi -5 -32 57 -20
        word prevu -173 3 51 119
        word printe 168 -168 -100 100
        word pris 164 -140 -71 47
        word privat -124 225 -35 -66
        word privee -33 58 -11 -14
        word procha -119 -73 140 52
        word proche -217 140 -10 88
        word prof 76 -75 -19 18
        word projet -46 -26 -42 114
        word prolon -66 125 -71 13
        word promes 113 -81 -3 -29
        word promi 102 -10 -37 -55
        word promis 131 -23 -28 -80
        word propre -6 -107 -32 144
        word propri -175 166 13 -4
        word provin -59 -13 95 -24
        word pu 2 -45 -24 67
        word puis 115 -122 -6 13
        word puisar -33 56 -2 -21
        word put -71 74 50 -53
        word qu -46 14 -90 123
        word quand -61 -89 240 -90
        word quart 207 -77 -50 -81
        word quatre -19 -15 -23 57
        word quatri 344 -64 -16 -264
        word que 10 -195 39 145
        word quebec -30 -24 -4 58
        word quel -203 -304 352 155
        word quele -401 -649 920 129
        word quelqu 84 240 -224 -100
        word questi 16 156 -113 -58
        word qui -53 -5 36 22
        word quick -53 -22 71 4
        word quiet -47 -9 -9 66
        word quinze 51 -19 -9 -23
        word quoi -78 -3 116 -35
        word racroc 402 -222 -47 -134
        word ralume 42 -86 -25 69
        word ramase 0 50 -25 -26
        word ramp -29 79 -33 -17
        word rang -192 213 -79 57
        word rapel 142 -187 -38 83
        word rapide -69 36 -5 37
        word rare -98 -7 -1 106
        word rate -18 -16 49 -15
        word rather -50 -71 -60 181
        word rdv 112 -22 -82 -8
        word re 498 -341 -86 -71
        word reach 11 -26 59 -43
        word read 53 -31 2 -24
        word readin -108 37 -6 78
        word real -79 -21 1 100
        word reason 27 -18 -58 49
        word recept 156 -35 -50 -71
        word recevo -84 144 -41 -20
        word reclam -53 144 -23 -68
        word recoi -18 55 -6 -32
        word recome 193 -54 -21 -118
        word recond -121 -15 -2 138
        word record 52 -82 9 22
        word recu 82 -58 61 -84
        word recue -43 -15 9 49
        word redema 19 41 -6 -55
        word redire -83 -78 105 56
        word refait 41 -107 -6 72
        word refu 180 -78 -60 -43
        word refuse 228 -52 10 -186
        word regard 116 -71 8 -53
        word regle -75 -45 48 71
        word rejete 89 -69 -9 -11
        word relach 14 -51 46 -8
        word relanc 300 -49 -79 -171
        word remarq -57 32 -3 28
        word remerc -65 -71 -18 154
        word remet -89 132 -7 -35
        word remi -17 -184 90 111
        word remise 65 -21 -17 -28
        word remova -52 -25 9 67
        word remove 69 -39 -5 -25
        word rencon 54 -38 14 -30
        word rendu 63 124 -68 -119
        word rendue 100 -116 -4 20
        word renouv -31 154 -48 -75
        word renvoi 181 -141 -11 -29
        word renvoy 93 -54 -14 -26
        word repart 70 -203 -47 179
        word repase 108 -69 -5 -34
        word reply 56 -56 -6 7
        word repond 88 -20 -55 -13
        word repons 23 -158 132 3
        word report 33 49 -23 -58
        word repris 134 -52 -6 -77
        word reset -35 -14 -8 56
        word reside -75 56 17 3
        word restau -21 12 -56 65
        word reste -8 97 14 -103
        word rester 54 -64 16 -7
        word result 26 -75 59 -10
        word retire -7 -59 -22 89
        word retour 272 15 -100 -187
        word retrai -3 -54 39 17
        word retrou -47 -45 13 79
        word reveni 110 -25 -45 -40
        word revenu -50 34 -24 41
        word revien -53 -108 -11 172
        word revise -22 61 -7 -31
        word revisi -57 -25 56 26
        word ri 136 -85 -24 -28
        word riant 133 -24 -3 -106
        word rien 44 -96 -57 109
        word rire -52 -20 2 71
        word rivera 2 -56 53 1
        word rivier -61 -7 41 27
        word robot 28 -65 -2 39
        word roled -17 -27 -4 49
        word rouver 416 -247 -17 -152
        word royale -161 162 115 -116
        word rue -54 178 -10 -114
        word ruele -111 166 -58 3
        word rues 29 -50 20 1
        word runing 105 -36 -6 -63
        word s -232 213 15 5
        word sa -4 4 -115 115
        word sac 30 43 -14 -59
        word sache -57 -79 -32 168
        word sacre -15 73 -39 -19
        word sacs -50 67 6 -23
        word safe -73 70 35 -32
        word said 641 -399 -147 -94
        word sais -109 55 67 -13
        word saison 119 -63 -12 -43
        word sale -3 -2 73 -67
        word saluer -124 -127 -12 263
        word same 97 -11 -37 -49
        word sans 242 -108 -20 -114
        word sat 49 -65 -7 22
        word satisf -79 -116 80 115
        word saturd -63 83 -13 -7
        word sauf 73 -4 -15 -55
        word saute 79 -52 -21 -7
        word savoir -28 -115 275 -131
        word say -1 -58 -13 72
        word saying 116 -77 -3 -36
        word says 256 -272 -73 89
        word school -24 76 -19 -33
        word screen -23 84 -9 -52
        word sec 73 -71 -8 6
        word second 67 -14 -30 -24
        word secour -12 57 -42 -3
        word secteu -82 -43 203 -78
        word securi -29 65 -6 -30
        word see -134 -47 -31 212
        word sel -67 32 -24 59
        word selon 52 -12 -58 18
        word sem 118 -137 24 -5
        word semain 15 -3 58 -70
        word send -181 67 160 -46
        word sensib -37 -49 -22 108
        word sept 83 -23 -49 -11
        word septem 199 -39 -129 -31
        word serait -93 -71 -27 191
        word sering -34 63 -3 -26
        word servi 81 -11 1 -70
        word servic 123 -133 -41 51
        word set -9 72 -9 -54
        word seul 108 -67 2 -43
        word seule 63 -53 -22 11
        word she -67 -35 20 82
        word shelte -8 56 -41 -7
        word shift -24 -46 -3 73
        word should -119 -37 15 142
        word si -322 -238 802 -243
        word signal 96 15 -85 -27
        word signif -13 -48 70 -9
        word silenc 114 -87 -12 -15
        word simple 6 -66 94 -34
        word since 55 67 -47 -76
        word sinkho -100 123 -7 -16
        word site 22 69 -36 -54
        word six 58 -8 -24 -26
        word ski 75 -17 -2 -55
        word skiped 119 -61 -13 -44
        word slow 42 65 -59 -48
        word smel -85 196 -31 -80
        word snaped -35 79 -5 -38
        word snow 56 -12 -6 -38
        word so 147 -45 -96 -7
        word soir -78 137 -39 -21
        word soiree -46 -2 -10 58
        word sol 46 21 -13 -54
        word soleil -12 -33 -7 52
        word solici -91 152 -10 -51
        word somebo -53 48 -17 21
        word someon -219 355 -46 -89
        word son -51 69 -32 14
        word sondag -45 89 -34 -9
        word sone 115 -32 -18 -65
        word sont 98 -90 34 -43
        word soon 84 -19 -5 -60
        word sorted -182 -28 -7 217
        word sortez -32 -16 97 -48
        word sorti 66 -142 -18 94
        word sortie -4 59 11 -67
        word sortir -62 57 34 -29
        word soufle -54 32 21 2
        word souhai -123 242 -31 -88
        word soulig -148 -44 -9 202
        word soumis 53 -38 -2 -13
        word soupir 134 -34 -18 -81
        word sous 111 68 -34 -144
        word spa 13 -53 -22 62
        word specia -71 142 -59 -12
        word speed -50 -59 -9 118
        word spring 113 -96 -7 -11
        word st -6 139 -74 -59
        word standi 134 -91 -7 -36
        word state -134 69 -2 68
        word statio -75 104 10 -39
        word stayed -48 -62 -4 114
        word ste -56 34 23 -1
        word stil 229 -88 81 -222
        word stood 29 -58 -33 62
        word stop 45 102 -60 -87
        word storm 50 6 -2 -55
        word str 105 -13 -6 -86
        word strole 61 9 -4 -66
        word stuck -37 62 -7 -19
        word studen -45 -27 62 10
        word styrom -41 -59 120 -20
        word su 53 -80 67 -39
        word subjec -66 1 63 2
        word subven -54 35 47 -28
        word sugere -28 -35 -10 73
        word sugest -66 -56 -75 197
        word suis -52 53 -27 27
        word suivi -49 -29 55 23
        word sun 64 -47 -6 -11
        word super -81 -15 -13 109
        word superv 136 -114 -13 -10
        word supose 47 -34 48 -61
        word sur 41 16 19 -77
        word surfac 54 -20 -1 -33
        word surpri -28 -49 -20 97
        word surtou -47 -18 -8 73
        word survei 102 30 -29 -102
        word svp -253 268 60 -75
        word sweet -48 -29 -2 78
        word swore 54 71 -51 -74
        word t -128 -57 271 -86
        word tag -49 118 -42 -27
        word taile -81 -34 14 101
        word take -425 -1 139 286
        word taken 29 58 -17 -70
        word tantot -55 104 -6 -43
        word tard 63 -8 -2 -53
        word tarif -65 -95 172 -11
        word taux -38 -38 96 -20
        word taxe -71 -91 94 68
        word tel -67 17 -2 52
        word teleph 41 -55 93 -80
        word temp -80 30 25 25
        word tempor 282 -149 -9 -124
        word tenai -64 -88 -3 155
        word tenait -8 -38 -7 53
        word teni -31 53 -21 -1
        word tenir 58 -50 -2 -6
        word terain -114 5 76 33
        word than -1 -47 -16 63
        word thank 14 -157 1 142
        word the -92 82 -62 71
        word them -169 53 -21 137
        word then 556 -344 146 -358
        word there -91 32 114 -55
        word they 85 -115 3 27
        word third 185 -33 -25 -127
        word this -19 117 -101 3
        word though -143 -26 -21 190
        word three 130 -50 -22 -58
        word ticket 169 -118 37 -89
        word tient -106 50 -18 73
        word tjs 118 -55 -9 -54
        word to -223 10 188 24
        word toit -55 98 -6 -37
        word told 383 -142 127 -368
        word tombe 4 60 1 -65
        word tombee 116 -32 -11 -73
        word tomoro -53 74 -10 -10
        word tondeu -97 132 -11 -24
        word tondu 302 -116 -74 -112
        word tonigh -49 45 92 -88
        word too -26 64 -43 6
        word took -21 -50 -13 84
        word toujou -48 -57 24 82
        word tourne -52 82 4 -33
        word tous -3 55 -34 -19
        word tout 6 -78 -26 98
        word tow -35 64 -17 -11
        word traine -31 50 -1 -18
        word traite 181 -157 -16 -8
        word transf -25 61 -7 -30
        word transm -79 20 -72 131
        word transp -91 86 -12 18
        word travai 54 -37 -40 23
        word travau -56 24 85 -54
        word tree -6 -124 -8 137
        word trente -61 -45 -11 117
        word triste -10 -27 -74 111
        word troi 100 81 -138 -43
        word trompe -42 -7 -2 52
        word trop 50 -35 -52 37
        word trotoi -31 -55 40 46
        word trou 63 -12 -16 -35
        word trouve -125 -11 -4 140
        word truck 130 -49 -4 -77
        word tu 15 -442 741 -313
        word turned 141 -47 -39 -55
        word twice 252 -229 -40 17
        word u -25 -55 -21 100
        word un -182 385 -15 -187
        word under 59 -29 48 -78
        word une -120 70 18 33
        word until -108 -24 34 98
        word up 87 -72 -57 41
        word us 99 -55 -31 -14
        word usage -17 -53 17 52
        word usager 40 -51 -6 17
        word usine -49 38 -12 22
        word vacanc 89 -64 -4 -21
        word ve -45 73 -30 2
        word vehicl -47 -37 96 -12
        word veile 68 10 -23 -56
        word vend -27 82 -26 -28
        word venez 67 21 -73 -15
        word venir -46 143 -105 9
        word venon -72 125 -34 -20
        word vent -110 137 -23 -5
        word venu 233 -366 -33 166
        word venue 360 -119 -128 -113
        word vergla -64 90 -18 -8
        word verifi -40 -22 56 6
        word versem -154 143 67 -56
        word vert 87 -44 -15 -27
        word very -9 -38 -13 60
        word vestia 17 -163 -42 188
        word veteri 50 -34 -3 -13
        word veuile -203 218 -108 92
        word veut -89 6 131 -48
        word veux -134 251 10 -127
        word viaduc -107 145 -8 -30
        word vide 294 -151 -95 -48
        word vien -18 56 2 -40
        word viene -216 413 -37 -159
        word vient 21 97 -69 -49
        word vignet -32 58 32 -58
        word vire 8 57 -14 -50
        word visit 28 -64 53 -17
        word visite -39 51 -21 8
        word vite -129 233 -81 -24
        word vitese -17 -41 72 -13
        word vitre -214 267 -135 83
        word vitrin 56 -10 -33 -13
        word vocale 335 -97 -16 -222
        word voici -80 159 -59 -19
        word voie -37 54 -4 -14
        word voila 62 -60 -9 7
        word voisin 40 56 -25 -71
        word voit -106 118 -51 39
        word voix 9 -52 -5 48
        word vol 79 -39 -26 -14
        word voler -169 213 -10 -33
        word vos 142 -101 -109 68
        word votre 421 -237 -269 85
        word voudra -251 355 122 -227
        word voulai -48 -59 10 97
        word voulez 257 -52 -151 -54
        word voulu -79 -2 20 61
        word vous 54 -8 6 -52
        word vraime 51 -14 -7 -29
        word vs 58 -17 -13 -27
        word vu 14 -107 -14 108
        word vue -19 59 -30 -9
        word wait -265 380 -56 -59
        word waited -47 -26 -6 79
        word waitin 78 -59 -4 -15
        word wal 60 25 -4 -82
        word walked -38 -3 -11 52
        word want -282 390 54 -162
        word wanted -109 -122 -15 246
        word was 217 -281 -226 290
        word water -105 124 2 -21
        word waved 273 -86 -33 -154
        word we 58 -11 19 -66
        word week 77 -29 -25 -23
        word weeken 68 -10 -4 -54
        word went 350 -262 -25 -63
        word were 81 -125 -58 102
        word what -102 -130 164 67
        word wheelc -17 60 -19 -25
        word when -33 -45 83 -6
        word where -34 -135 136 33
        word whethe 6 -45 86 -47
        word which -18 -85 178 -75
        word while 68 -34 -8 -27
        word who -27 -116 32 111
        word whoeve -42 -93 -9 145
        word why 143 -38 -96 -9
        word wind 47 47 -27 -67
        word window 83 -96 -21 34
        word wish -64 -47 -12 123
        word withou 327 -122 56 -261
        word wonder 77 -36 -12 -28
        word word -10 -47 -17 73
        word worked -64 -53 -8 125
        word wow -113 -95 -43 252
        word wrist -41 73 -21 -10
        word wrong 49 -18 -21 -11
        word wrote 5 -67 -98 160
        word xii -41 112 -57 -14
        word xiii -115 82 -17 50
        word ya -49 71 16 -39
        word year 52 -74 -20 42
        word yet 16 31 23 -70
        word yeux -93 3 -47 137
        word you 47 -104 -50 107
        word young -41 -36 -5 82
        word your 191 -101 -45 -45
        word zero 448 -136 -23 -289
        word zone 62 -70 10 -2
        checksum 4ddab410b168a1b7
        """
}
