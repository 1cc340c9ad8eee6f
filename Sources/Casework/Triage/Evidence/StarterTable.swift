// Made by Tests/JudgementTests/Labelled/make-starter-table. Not to be edited by hand.

extension EvidenceTable {
    /// The table that ships with the rules, in the form that ``EvidenceText`` describes.
    static let starterText = """
        vip311 triage evidence 1
        name starter
        learned_from 1425 1141 618 519
        shares 100 20
        bias 217 -12 -203 -1
        asked again -453 -214 617 49
        asked asks -822 339 1577 -1094
        asked city -189 75 279 -165
        asked complaint_word -196 -147 474 -131
        asked damage_claim -73 -176 180 69
        asked decision -483 -161 799 -155
        asked fault_noun -8 -744 613 139
        asked fault_state 124 -255 220 -88
        asked info_topic -331 -154 553 -69
        asked missed -105 -55 169 -9
        asked opinion -253 -44 454 -157
        asked private_party -51 -102 139 13
        asked promise -6 82 -60 -17
        asked question -188 -169 450 -93
        asked service -78 107 297 -325
        asked staff -131 187 1 -58
        asked states_complaint -101 -122 334 -111
        asked suggestion -45 1 -117 161
        asked tone 110 -30 -64 -16
        asked unfair -247 143 127 -23
        asked vulnerable -87 -374 636 -175
        both again bare_thanks 93 -16 -4 -74
        both again city 274 -206 -20 -47
        both again closed_unsettled 75 -45 -11 -19
        both again fault_noun 46 60 1 -108
        both again fault_state 42 -88 -16 62
        both again info_topic -60 100 -30 -10
        both again left_out 50 -34 -7 -9
        both again private_party -138 174 -9 -27
        both again question -235 -136 268 103
        both again service 43 -93 -19 70
        both again thanks 76 -13 -3 -60
        both again vulnerable 41 -87 20 25
        both asks bare_thanks -41 141 -21 -79
        both asks damage_claim -190 181 4 5
        both asks info_topic -54 117 -50 -14
        both asks opinion -107 135 14 -42
        both asks private_party -44 -84 -32 160
        both asks question 133 -241 260 -152
        both asks resolved -93 -74 -4 171
        both asks suggestion -23 -65 -8 97
        both asks thanks -49 -22 -3 74
        both asks vulnerable -4 218 49 -263
        both asks withdrawal -161 -463 -64 688
        both badly_done city 51 -32 -2 -17
        both badly_done fault_noun -35 43 44 -52
        both badly_done fault_state 107 -99 60 -68
        both badly_done private_party -202 252 -29 -21
        both badly_done service 79 -14 -63 -2
        both badly_done unfair 145 -100 -11 -34
        both called_before again 0 53 -6 -47
        both called_before asks -17 51 -24 -11
        both called_before fault_noun 94 -135 -18 59
        both called_before fault_state 21 -49 -7 35
        both called_before first_contact -97 149 -9 -43
        both city asks -20 -220 86 155
        both city damage_claim -265 172 137 -45
        both city fault_state 75 -72 15 -17
        both city opinion -10 -95 55 50
        both city question 8 -159 221 -71
        both city service 70 73 -29 -114
        both city suggestion -12 -56 -5 74
        both city vulnerable 56 2 -19 -39
        both closed_unsettled elapsed 48 -41 -1 -6
        both closed_unsettled fault_noun 34 -49 -3 18
        both closed_unsettled vulnerable 226 -165 -9 -52
        both complaint_word asks 91 -182 -9 100
        both complaint_word city 292 -171 -36 -85
        both complaint_word decision 10 -78 -3 71
        both complaint_word info_topic -31 55 16 -40
        both complaint_word opinion -19 -32 65 -13
        both complaint_word private_party -599 656 -15 -42
        both complaint_word question -167 -136 418 -114
        both complaint_word resolved -42 -13 -7 62
        both complaint_word service 300 -143 -63 -95
        both complaint_word withdrawal -50 -136 -19 205
        both damage_claim opinion -89 21 24 44
        both damage_claim question -4 -10 -71 85
        both danger vulnerable -8 58 -9 -41
        both decision again -14 60 11 -58
        both decision asks -87 167 -74 -5
        both decision closed_unsettled 5 124 -92 -36
        both decision fault_noun 122 -47 -11 -64
        both decision info_topic -79 19 86 -27
        both decision opinion -75 -17 43 49
        both decision promise 36 -93 80 -23
        both decision question -374 102 331 -59
        both decision unfair 198 -149 68 -116
        both decision vulnerable 55 -79 50 -27
        both dissatisfied city 53 -17 -2 -34
        both dissatisfied service 129 -38 -5 -86
        both elapsed city 87 -75 -3 -10
        both elapsed damage_claim 104 -58 -3 -43
        both elapsed fault_noun 139 -45 -38 -55
        both elapsed fault_state 232 -135 -8 -89
        both elapsed private_party -42 76 -5 -29
        both elapsed service 282 -180 -13 -89
        both elapsed thanks 163 -26 -6 -131
        both fault_noun asks 146 -575 70 359
        both fault_noun damage_claim -198 265 -15 -53
        both fault_noun fault_state 78 153 49 -279
        both fault_noun info_topic 75 -68 1 -8
        both fault_noun opinion -10 -41 -1 52
        both fault_noun private_party 80 14 -19 -74
        both fault_noun question -14 -167 -3 184
        both fault_noun suggestion -243 81 -42 204
        both fault_noun tone -223 319 1 -97
        both fault_noun vulnerable -101 85 -3 19
        both fault_noun withdrawal -57 -187 -6 250
        both fault_state asks 154 -259 -11 116
        both fault_state bare_thanks 50 -7 5 -48
        both fault_state danger 15 75 -38 -52
        both fault_state info_topic 81 -77 1 -5
        both fault_state private_party 64 -72 -54 63
        both fault_state question 2 -153 140 11
        both fault_state suggestion -78 70 -7 14
        both fault_state tone -82 101 -6 -13
        both fault_state vulnerable 65 -82 13 4
        both fault_state withdrawal -28 -168 -4 200
        both first_contact city -245 260 -3 -11
        both first_contact fault_noun -111 126 -4 -12
        both first_contact vulnerable -44 51 5 -11
        both impatience bare_thanks -87 -54 -4 145
        both impatience private_party -8 -45 -4 57
        both impatience tone 90 -21 -49 -21
        both kindness asks -48 34 -6 20
        both kindness damage_claim 106 -24 -19 -64
        both kindness question -16 -10 -21 47
        both kindness service -123 14 13 96
        both kindness thanks -32 -41 -8 81
        both left_out private_party 48 -39 -5 -3
        both left_out service -23 -85 -22 130
        both misconduct vulnerable 71 -20 -17 -34
        both missed again 105 -60 -23 -22
        both missed fault_noun -10 72 -15 -47
        both missed left_out 142 -104 -18 -20
        both missed nothing_done 72 -32 -12 -28
        both missed promise 51 -35 -5 -11
        both missed service 201 -136 121 -186
        both nothing_done again 1 108 -37 -72
        both nothing_done called_before 168 -36 -20 -112
        both nothing_done closed_unsettled 233 -140 -32 -60
        both nothing_done damage_claim 75 -32 -3 -40
        both nothing_done fault_noun 57 68 -19 -106
        both nothing_done fault_state -42 72 -5 -25
        both nothing_done impatience 167 -54 -5 -108
        both nothing_done private_party -79 110 -3 -29
        both nothing_done service 72 -37 -6 -29
        both nothing_done vulnerable -43 46 16 -19
        both private_party damage_claim 34 -63 18 12
        both private_party opinion -38 -47 25 60
        both private_party question -61 -185 206 40
        both private_party resolved -35 -22 -1 58
        both private_party tone -69 106 -12 -25
        both private_party vulnerable -117 196 -38 -41
        both private_party withdrawal -55 -158 -11 224
        both promise fault_noun 74 -19 -9 -47
        both promise fault_state 84 -62 -8 -14
        both promise question -8 67 -46 -13
        both promise service -8 94 -63 -23
        both promise vulnerable -17 66 -41 -7
        both question info_topic -142 -67 184 25
        both question opinion -188 -15 325 -123
        both question suggestion -38 -6 -102 146
        both question vulnerable 160 -179 1 18
        both service asks -135 94 74 -33
        both service damage_claim -60 202 -72 -70
        both service danger -37 113 -19 -56
        both service fault_noun -10 51 -24 -18
        both service opinion -86 -3 69 20
        both service private_party 67 9 -89 13
        both service question -102 140 42 -80
        both service resolved 100 -13 -4 -82
        both service suggestion -129 -48 -6 183
        both service vulnerable -46 107 -82 22
        both service withdrawal -25 -54 -17 96
        both staff again 96 -32 -14 -50
        both staff asks -104 149 -13 -31
        both staff badly_done 57 -18 -6 -32
        both staff bare_thanks -476 -100 -21 597
        both staff called_before 127 -45 -14 -68
        both staff city 159 -121 55 -92
        both staff closed_unsettled 16 -50 -3 37
        both staff damage_claim -54 82 -7 -20
        both staff danger 67 20 -19 -68
        both staff decision -6 -202 -57 264
        both staff elapsed 40 43 -5 -78
        both staff fault_noun 62 -66 -27 31
        both staff gross_misconduct 70 -5 -3 -62
        both staff info_topic 141 -25 -34 -82
        both staff kindness -480 -87 -45 612
        both staff left_out 150 -8 -27 -116
        both staff misconduct 525 -193 -131 -201
        both staff missed 149 -79 -17 -53
        both staff nothing_done 235 -72 -10 -153
        both staff private_party -9 -89 10 89
        both staff promise 310 -154 -24 -132
        both staff resolved 180 -61 -19 -99
        both staff service 13 -131 24 95
        both staff thanks -489 4 -30 515
        both staff unfair -4 118 -13 -100
        both staff vulnerable 50 -122 -31 102
        both staff waiting 68 -19 -1 -48
        both states_complaint asks 46 -23 -4 -19
        both states_complaint city 245 -138 3 -111
        both states_complaint complaint_word 54 98 -18 -134
        both states_complaint misconduct 81 -41 -6 -34
        both states_complaint opinion -19 -32 65 -13
        both states_complaint private_party -429 576 -57 -90
        both states_complaint question -73 -88 194 -33
        both states_complaint service 267 -169 -45 -53
        both suggestion vulnerable -48 -187 -90 326
        both thanks bare_thanks 124 -113 -31 20
        both thanks vulnerable -28 -30 -6 63
        both unfair city 53 -33 -6 -13
        both unfair damage_claim -38 50 -10 -2
        both unfair fault_noun 78 -84 -5 12
        both unfair info_topic -88 11 47 30
        both unfair question -124 92 40 -8
        both unfair service -67 6 4 56
        both unfair vulnerable 225 -176 -53 4
        both vulnerable tone -205 227 -8 -14
        both waiting elapsed 106 -56 -3 -47
        both waiting info_topic 236 -80 -112 -44
        channel counter -134 185 -3 -48
        channel email -154 -133 103 185
        channel mobile 145 -83 108 -171
        channel phone -72 138 137 -204
        channel social 32 -116 -92 176
        channel web 22 68 -140 50
        denied complaint_word -91 -54 -16 162
        denied damage_claim 141 -51 -22 -67
        length 0 -468 25 466 -23
        length 1 -812 -55 606 261
        length 2 -115 119 -158 154
        length 3 735 38 -324 -449
        length 4 1280 -493 -415 -373
        length 5 269 -245 -45 21
        length 6 51 -32 -11 -8
        length 7 -89 37 19 33
        letters _abo -47 17 33 -3
        letters _abr -81 142 -21 -40
        letters _abs 83 -49 31 -65
        letters _abu 64 -42 -2 -20
        letters _acc 282 -147 55 -190
        letters _ach -148 214 37 -103
        letters _acq -61 101 -31 -9
        letters _acr -35 103 -20 -47
        letters _add -91 123 -28 -4
        letters _adj 139 -60 -16 -64
        letters _ado -350 82 -6 274
        letters _adr -64 90 76 -103
        letters _aff 253 -93 -20 -140
        letters _aft -62 19 -5 48
        letters _aga 76 -10 -27 -39
        letters _age -39 -77 84 32
        letters _agi -82 83 -10 8
        letters _ago -8 57 -12 -37
        letters _aid -105 18 6 80
        letters _aim -250 159 121 -30
        letters _ajo 49 -9 -53 13
        letters _ali 85 16 -38 -62
        letters _all -102 55 -38 85
        letters _alo 48 1 -49 1
        letters _alr 71 -63 -1 -7
        letters _ama -54 -92 -67 214
        letters _amb -75 85 -19 9
        letters _ame -59 81 11 -33
        letters _ana 85 -38 -9 -38
        letters _anc -1 -23 48 -24
        letters _and 154 -10 10 -155
        letters _ang -91 -9 3 98
        letters _ann -14 -33 -111 158
        letters _ano 117 -3 -29 -86
        letters _ans 97 -145 3 45
        letters _aou 157 -24 12 -145
        letters _app 78 -19 16 -74
        letters _arb -91 44 65 -18
        letters _arg 102 -84 17 -35
        letters _aro -14 48 9 -43
        letters _arr 0 56 -28 -28
        letters _art -33 47 -23 9
        letters _asc 20 38 -6 -53
        letters _ask -131 -12 243 -100
        letters _asp -5 -53 26 33
        letters _ass 39 -126 63 24
        letters _auc 155 -61 -193 99
        letters _aut 142 -64 33 -111
        letters _ave 224 -37 -182 -5
        letters _avi 62 -101 4 35
        letters _avo 239 -92 -33 -115
        letters _avr 139 -16 -36 -87
        letters _awa 130 -2 -31 -97
        letters _bac 119 68 -121 -66
        letters _bai 3 23 22 -48
        letters _bal -27 -5 -33 65
        letters _ban -13 64 -4 -47
        letters _bar 37 21 -11 -48
        letters _bat -68 137 -30 -39
        letters _bea -42 -88 -160 290
        letters _bee 150 -100 -108 57
        letters _bef -97 87 -5 15
        letters _bel -154 -170 -85 409
        letters _bes -507 116 64 326
        letters _bet -67 -37 16 88
        letters _bie -185 -118 -17 319
        letters _bip -34 51 -1 -16
        letters _bir 118 -29 -10 -79
        letters _bla -69 12 26 31
        letters _ble -48 43 39 -35
        letters _blo -90 163 -55 -18
        letters _blu -46 158 -4 -109
        letters _boa -52 105 -4 -49
        letters _boi 84 -5 -40 -38
        letters _bon -276 -75 -30 381
        letters _bor 23 70 -66 -27
        letters _bou -51 177 -101 -25
        letters _bra -22 21 -50 52
        letters _bri -85 -6 25 66
        letters _bro -38 111 -47 -26
        letters _bur 160 -64 -40 -55
        letters _but -118 0 -58 177
        letters _buy -52 -75 86 41
        letters _byl -13 54 -9 -32
        letters _cab -23 58 39 -73
        letters _cac 46 -3 -12 -31
        letters _cag 48 22 -47 -22
        letters _cai -55 56 -13 12
        letters _cal -44 -84 -7 135
        letters _cam -32 -7 -65 104
        letters _can -185 109 89 -13
        letters _cap -52 47 52 -47
        letters _car -49 42 88 -82
        letters _cas -174 227 23 -75
        letters _cav 55 -17 -5 -34
        letters _cec -74 18 13 43
        letters _ced -64 61 -14 16
        letters _ceg -49 48 -4 4
        letters _cel 81 -16 -25 -40
        letters _cer -16 55 -21 -18
        letters _ces -72 -81 105 48
        letters _cet -13 -50 27 36
        letters _cha -60 51 -94 104
        letters _che -1 61 -41 -20
        letters _chi -66 -29 -39 134
        letters _cho -50 19 11 20
        letters _chr 78 -23 -3 -52
        letters _cin 230 -261 136 -105
        letters _cir -37 114 -56 -21
        letters _cit 31 -61 43 -12
        letters _cla -115 7 8 100
        letters _cle -46 13 -5 38
        letters _cli -51 83 -41 8
        letters _cls -17 131 -18 -95
        letters _coa -62 29 46 -13
        letters _coi -158 263 -102 -3
        letters _col 68 -41 2 -28
        letters _com -59 50 -32 41
        letters _con 17 -1 -49 33
        letters _coo 112 -111 -14 14
        letters _cop -37 230 -91 -103
        letters _cor 26 81 -19 -87
        letters _cos -53 -23 103 -27
        letters _cot 2 52 7 -61
        letters _cou 5 42 38 -86
        letters _cra 42 104 -61 -85
        letters _cre -43 70 -60 32
        letters _cri 250 -117 -28 -106
        letters _cub 24 33 -4 -52
        letters _cur 66 5 2 -72
        letters _dam -38 75 -13 -24
        letters _dan -50 187 34 -171
        letters _dat -53 -178 351 -121
        letters _day -26 49 6 -29
        letters _dec 40 55 -98 3
        letters _dee 20 78 -15 -83
        letters _def -34 50 -14 -2
        letters _deh -44 66 -5 -17
        letters _dej 216 -238 -43 65
        letters _del 75 -70 49 -54
        letters _dem -156 238 160 -243
        letters _den 141 -81 -24 -35
        letters _dep -40 171 -59 -72
        letters _der 70 58 -37 -90
        letters _des -90 -15 171 -66
        letters _deu 191 50 -222 -20
        letters _dev 19 34 -77 24
        letters _dia 93 -12 6 -87
        letters _did 354 -303 -39 -12
        letters _dif 2 -34 49 -17
        letters _dig 61 -5 -8 -48
        letters _dir -103 -113 52 164
        letters _dis 4 -86 31 52
        letters _dit 495 -333 -93 -69
        letters _dix 57 19 -18 -58
        letters _doe -119 -50 272 -103
        letters _doi -56 -17 123 -51
        letters _dom -184 91 -57 149
        letters _don -106 -2 8 100
        letters _doo 9 69 -22 -57
        letters _dor -35 -13 -14 62
        letters _dow -64 87 -44 20
        letters _due -10 -35 -16 62
        letters _dum -66 116 -11 -39
        letters _dur -186 -69 144 111
        letters _eac 80 -48 36 -68
        letters _ebo 81 -92 -37 48
        letters _ecl -20 -108 34 94
        letters _eco -57 -41 21 77
        letters _ecr 77 -39 -60 21
        letters _eff -18 48 -47 17
        letters _ega 51 -30 13 -34
        letters _eig 82 0 -2 -79
        letters _ela -33 49 -22 6
        letters _ele 60 -49 58 -69
        letters _ell -5 -62 162 -94
        letters _emm -52 97 -32 -12
        letters _emp 169 158 -133 -194
        letters _enc 79 -92 -2 15
        letters _enf 35 21 -82 25
        letters _enl -19 53 -16 -18
        letters _ent 24 38 45 -106
        letters _env -66 74 38 -46
        letters _epa 32 44 -11 -65
        letters _epi -38 70 -19 -12
        letters _equ 2 -82 -31 111
        letters _err -16 121 -67 -38
        letters _ess -65 -27 24 68
        letters _eta 55 -212 -42 200
        letters _ete 64 -260 93 103
        letters _etr -38 46 0 -8
        letters _eue 69 -56 -4 -10
        letters _eve -8 -17 -39 64
        letters _exc 18 10 -54 27
        letters _exe 60 -40 -6 -14
        letters _exi 83 1 18 -103
        letters _exp 94 -126 81 -50
        letters _fac 148 6 -41 -113
        letters _fai 41 92 -129 -5
        letters _fas -47 25 -5 28
        letters _fau -83 15 76 -8
        letters _feb 62 -54 20 -27
        letters _fee -94 31 29 34
        letters _fel -49 6 -32 75
        letters _fer -17 -42 9 50
        letters _feu -130 124 -7 13
        letters _fev 128 -61 -17 -50
        letters _fic 53 48 -13 -88
        letters _fil -34 169 -68 -67
        letters _fin -3 -23 -30 56
        letters _fir -161 148 19 -6
        letters _fix -96 50 -22 68
        letters _fla -44 -49 -22 115
        letters _flo -47 50 -19 16
        letters _foi 41 82 -21 -103
        letters _fol 108 -87 -23 1
        letters _for 82 79 -66 -95
        letters _fra -9 38 31 -60
        letters _fre 51 -167 81 35
        letters _fri 93 -65 -29 2
        letters _fro -120 139 -42 23
        letters _ful 46 16 -13 -49
        letters _fum -51 94 -29 -14
        letters _gag -99 -7 -32 138
        letters _gan -56 -29 -8 93
        letters _gar -65 73 -69 60
        letters _gaz 40 17 -4 -54
        letters _ges 156 -36 -34 -86
        letters _gir -11 -38 -2 51
        letters _giv 212 -141 66 -137
        letters _gla -65 183 -105 -13
        letters _god -44 -18 -1 64
        letters _goe -58 73 50 -65
        letters _goi -39 77 -44 6
        letters _gol -26 63 -7 -29
        letters _gon -29 10 -34 54
        letters _goo -19 -23 -6 47
        letters _got -56 -13 -40 109
        letters _gou -136 -117 -36 289
        letters _gra -73 -40 46 67
        letters _gre -104 35 17 53
        letters _gri -115 140 5 -30
        letters _gro -26 109 64 -147
        letters _gua -3 17 36 -50
        letters _guy -9 -19 -22 50
        letters _hab 116 -52 -36 -28
        letters _had 176 -197 -78 99
        letters _hai 70 -5 1 -66
        letters _hal 107 -129 14 8
        letters _hap -68 -31 92 7
        letters _har -140 210 48 -118
        letters _has 71 47 -35 -84
        letters _hat -16 -25 -7 47
        letters _hav 67 65 -31 -100
        letters _hed 47 21 -18 -50
        letters _hel -34 -17 -8 59
        letters _her -22 78 -47 -8
        letters _heu -29 -52 93 -13
        letters _hie -4 62 -123 65
        letters _hiv -147 -20 111 56
        letters _hom 90 -70 -12 -8
        letters _hon -23 -60 -37 120
        letters _hop -26 50 -15 -9
        letters _hor -10 47 44 -81
        letters _hou -58 -40 70 28
        letters _how -176 -113 386 -97
        letters _hum 15 -58 -11 54
        letters _hun 99 -30 -10 -60
        letters _hur -151 150 61 -60
        letters _ice -70 38 -5 36
        letters _ici -32 -17 2 47
        letters _ide -6 -138 -41 185
        letters _ils -13 -39 -12 64
        letters _imm -28 78 11 -61
        letters _imp 62 68 -49 -81
        letters _inc 72 -52 -11 -9
        letters _inf 34 -144 117 -7
        letters _ing 4 -50 -13 59
        letters _inj 208 -145 -22 -41
        letters _ins 59 71 -43 -87
        letters _int 23 37 8 -67
        letters _inv 74 29 -12 -92
        letters _its 90 -76 -20 6
        letters _jai 50 39 -39 -51
        letters _jam 257 -25 -117 -115
        letters _jan 123 -164 -40 82
        letters _jap -18 48 2 -32
        letters _jas 7 -109 -17 119
        letters _jet 70 14 -87 3
        letters _job -155 15 -14 153
        letters _joi -151 251 -127 27
        letters _jou 31 -21 -62 52
        letters _jug 99 -43 -17 -39
        letters _jui 113 -65 -37 -11
        letters _jun 37 16 -3 -50
        letters _jus -202 -125 106 221
        letters _kee -123 -32 -22 178
        letters _kit -59 116 -28 -30
        letters _kno -64 -55 32 87
        letters _koi -77 5 95 -22
        letters _lac -19 -33 4 48
        letters _lai 38 -52 -46 59
        letters _lam -119 13 115 -8
        letters _lan 76 -83 36 -29
        letters _lat 47 -15 -27 -4
        letters _lau -24 -23 -10 57
        letters _lav -240 269 9 -38
        letters _lea -43 13 57 -27
        letters _lec -50 31 -18 38
        letters _lef 131 -13 -89 -29
        letters _len 34 -118 14 70
        letters _les -147 -72 100 118
        letters _let 264 -183 -18 -63
        letters _lev 10 -72 -12 74
        letters _lib -92 -23 34 81
        letters _lic -44 79 91 -127
        letters _lid 65 -13 -8 -44
        letters _lig 16 39 36 -91
        letters _lik -74 71 -14 18
        letters _lim -6 -50 20 36
        letters _lin 19 84 -31 -73
        letters _lir 10 -51 1 40
        letters _lis 21 -64 72 -29
        letters _lit -2 -75 55 22
        letters _liv 132 -72 -39 -20
        letters _loa 155 -115 -36 -5
        letters _loc -95 167 -45 -26
        letters _loi 3 -52 43 6
        letters _lol 104 -60 -16 -28
        letters _lon 60 -13 -17 -30
        letters _lot -56 76 -3 -18
        letters _lou 37 6 11 -53
        letters _lov 7 -63 -35 91
        letters _low -9 -37 -5 52
        letters _lui -49 32 -44 60
        letters _lum 25 -89 -8 72
        letters _lun 30 16 7 -53
        letters _mac 75 -53 -26 5
        letters _mad -47 -46 34 59
        letters _mag -7 -20 -28 55
        letters _mai -51 27 -17 40
        letters _mak -240 48 -42 235
        letters _mal -57 37 -12 32
        letters _mar 306 -165 -53 -88
        letters _mat -128 131 -57 55
        letters _mau 134 -13 -42 -79
        letters _may 84 -57 -20 -7
        letters _mec 157 -138 -9 -9
        letters _med -67 51 37 -20
        letters _mel -130 104 -5 31
        letters _mem 82 -96 -123 137
        letters _men 74 51 -63 -62
        letters _mer -24 -34 -91 150
        letters _met -165 193 -34 7
        letters _mie -32 -64 -14 110
        letters _min -70 10 29 31
        letters _mis -72 10 19 43
        letters _mme -60 -94 111 43
        letters _mod -128 189 -38 -22
        letters _moi 73 -61 -51 39
        letters _mon -68 96 -53 25
        letters _mor 37 -132 -98 193
        letters _mot -10 -98 49 59
        letters _mou -70 35 31 4
        letters _moy -96 -44 152 -13
        letters _muc -23 -12 -13 48
        letters _mun -2 -27 56 -27
        letters _mur 59 -28 -34 3
        letters _nai -32 59 -12 -15
        letters _nee -250 318 -18 -51
        letters _nei -17 73 30 -85
        letters _ner -63 -33 4 92
        letters _new -151 -35 -104 290
        letters _nez 137 -46 -21 -70
        letters _nic -117 -140 -20 277
        letters _nig -188 117 -40 112
        letters _niv -1 48 -28 -20
        letters _nob 237 -186 -44 -7
        letters _noe -19 -44 85 -23
        letters _noi 5 84 -46 -44
        letters _non 213 -127 -37 -49
        letters _nor -83 13 75 -6
        letters _not 94 98 -107 -85
        letters _nou 57 -2 -109 54
        letters _nov -45 -20 58 7
        letters _now 62 146 -78 -130
        letters _nui -227 171 87 -31
        letters _nul 174 -72 -34 -68
        letters _num -5 5 106 -106
        letters _obj -56 4 8 45
        letters _occ -46 41 21 -16
        letters _oct 256 -260 69 -65
        letters _ode -60 19 -8 49
        letters _oei 56 -44 -1 -11
        letters _off -17 64 -16 -31
        letters _onc -34 -32 -2 68
        letters _one 12 48 -6 -54
        letters _onl -24 -41 63 2
        letters _ont 69 -294 15 210
        letters _onz 97 -33 -16 -47
        letters _opi -135 -104 -20 260
        letters _opp 82 -41 -13 -29
        letters _ora 26 -54 41 -13
        letters _oub 253 1 -28 -227
        letters _oue -73 -144 110 108
        letters _oui 23 -69 33 12
        letters _out -91 -10 19 82
        letters _ouv -106 107 189 -190
        letters _ove -30 89 56 -114
        letters _pad -19 -21 -9 49
        letters _pai -14 -40 2 52
        letters _pan 65 31 -19 -78
        letters _pap -15 -22 68 -31
        letters _paq 111 -113 25 -23
        letters _par 2 118 -46 -74
        letters _pas 43 2 -137 92
        letters _pat 108 -18 -63 -27
        letters _pay 7 120 21 -148
        letters _pel 238 -66 -27 -144
        letters _per -67 33 12 22
        letters _pet -126 -18 -54 198
        letters _peu -848 279 331 238
        letters _pho 28 -72 17 27
        letters _pie 101 23 -61 -63
        letters _piq -26 46 -8 -12
        letters _pis 172 0 -91 -80
        letters _pit -61 96 -8 -26
        letters _pla -34 141 2 -109
        letters _ple -59 27 -82 114
        letters _plo -39 -11 -90 140
        letters _plu -161 92 13 56
        letters _pne 19 109 33 -162
        letters _pol -56 141 -20 -65
        letters _pon -51 50 13 -11
        letters _poo -39 67 43 -72
        letters _por -46 93 -14 -33
        letters _pos 21 76 -85 -13
        letters _pot -40 128 -17 -71
        letters _pou -40 -54 90 4
        letters _pre 102 -26 16 -92
        letters _pri 76 65 -106 -35
        letters _pro -89 -120 -4 213
        letters _pui 81 -16 -63 -2
        letters _pum -21 -96 5 111
        letters _put -82 64 47 -28
        letters _qua -21 -97 132 -14
        letters _que 11 -81 -7 77
        letters _qui -53 -30 18 65
        letters _quo -65 -12 164 -87
        letters _ral 32 -85 -16 70
        letters _ram 13 36 -48 -1
        letters _ran -167 192 -76 52
        letters _rap -17 -30 -29 76
        letters _rar -167 -13 -2 182
        letters _ras -87 -27 -4 118
        letters _rat -13 -53 21 45
        letters _rdv 100 -24 -68 -8
        letters _rea -50 -94 -37 181
        letters _rec 111 105 -47 -169
        letters _ree 17 -49 -25 57
        letters _ref 271 -310 180 -142
        letters _reg 56 -126 128 -58
        letters _rej 79 -46 -6 -28
        letters _rel 93 -32 19 -80
        letters _rem 49 -7 -38 -4
        letters _ren 115 2 -86 -32
        letters _rep 348 -223 -118 -7
        letters _ret -30 -152 5 177
        letters _rev -66 -31 -49 145
        letters _ria 100 -21 -3 -76
        letters _rie 11 -74 -20 83
        letters _rig -47 -1 13 35
        letters _rip 3 96 -66 -32
        letters _riv -13 -57 72 -2
        letters _roc -102 95 -37 43
        letters _rou -42 27 83 -67
        letters _roy -172 179 122 -129
        letters _rue -89 142 40 -93
        letters _rui 47 -17 -2 -28
        letters _sac -95 87 -50 58
        letters _sai 82 -60 22 -45
        letters _san 294 -76 -38 -180
        letters _sat -48 -94 9 133
        letters _sau 125 -18 -30 -77
        letters _sav -35 -136 238 -68
        letters _say 222 -285 -71 134
        letters _sch 31 73 -18 -86
        letters _sea 28 39 4 -72
        letters _sec 13 6 26 -45
        letters _see -84 -8 -22 115
        letters _sei 84 -21 -11 -53
        letters _sem 112 -65 36 -83
        letters _sen -93 4 14 74
        letters _sep 224 -96 -123 -4
        letters _ser 41 -7 -56 22
        letters _seu 135 -159 27 -2
        letters _shi -26 -41 -3 71
        letters _sho -58 -14 15 56
        letters _shu 48 9 -10 -47
        letters _sig 158 -141 27 -44
        letters _sim -5 -41 54 -7
        letters _sin 25 92 -41 -75
        letters _six 63 -27 -20 -15
        letters _ski 288 -69 -25 -194
        letters _sli -36 237 -46 -155
        letters _sma -70 -26 -19 114
        letters _sme -84 198 -29 -84
        letters _smo -51 160 -16 -93
        letters _sno 32 48 -9 -71
        letters _som -145 245 -80 -20
        letters _soo 86 -17 -6 -64
        letters _sor -90 69 34 -14
        letters _sou -21 50 -41 12
        letters _spe -92 53 13 25
        letters _spo -15 -44 -9 67
        letters _sta -46 8 5 34
        letters _ste 36 -68 34 -2
        letters _sti 190 -44 43 -189
        letters _sto 16 49 -46 -19
        letters _str 12 65 12 -89
        letters _stt 93 -13 -5 -75
        letters _stu -60 29 59 -29
        letters _sty -50 -66 137 -21
        letters _sub -137 19 129 -11
        letters _suc -110 -39 65 83
        letters _sug -81 -79 -49 209
        letters _sup -4 -63 -2 69
        letters _sur 47 -13 5 -40
        letters _svp -251 284 57 -89
        letters _swe -29 -37 -2 69
        letters _swo 38 63 -43 -58
        letters _tag -27 68 -23 -17
        letters _tak -212 81 47 84
        letters _tan 5 48 -12 -41
        letters _tar -26 -34 97 -37
        letters _tau -49 -43 111 -20
        letters _tax -36 -101 82 55
        letters _tea -61 32 27 1
        letters _ten 16 -67 -11 62
        letters _ter -46 -25 71 0
        letters _tha -19 -95 -32 146
        letters _the -99 25 -27 101
        letters _thi 24 94 -97 -21
        letters _tho -141 -33 -62 235
        letters _thr 89 -44 -33 -11
        letters _tic 151 -101 30 -80
        letters _tie -125 12 -13 125
        letters _tit 56 -54 16 -18
        letters _tjs 152 -69 -15 -68
        letters _tol 480 -144 37 -372
        letters _tom 49 62 -19 -92
        letters _ton -12 76 -15 -50
        letters _too -42 45 -53 49
        letters _tou -20 -52 -52 125
        letters _tow -67 78 9 -20
        letters _tra -72 110 -17 -22
        letters _tre -2 -77 -22 101
        letters _tri -2 2 -54 54
        letters _tro 29 -86 -89 146
        letters _tru 80 -34 12 -59
        letters _tur 66 15 -25 -56
        letters _twe -42 51 18 -27
        letters _twi 242 -231 -41 30
        letters _two -39 17 -37 59
        letters _typ 59 -26 -3 -29
        letters _une -137 73 32 32
        letters _uni -19 54 1 -37
        letters _unt -85 -32 28 89
        letters _usa 24 -89 20 45
        letters _usi -54 46 -12 20
        letters _uti -18 95 -6 -70
        letters _van -48 71 -9 -13
        letters _veh -19 -47 90 -24
        letters _vei 50 17 -18 -49
        letters _vel -50 18 -8 39
        letters _ven 96 215 -167 -145
        letters _ver -71 31 -24 64
        letters _ves -4 -73 -26 103
        letters _veu -382 424 79 -121
        letters _via -39 60 -4 -17
        letters _vie 4 137 -83 -58
        letters _vig -42 37 51 -47
        letters _vit -159 191 -23 -9
        letters _viv -93 9 -15 99
        letters _voc 344 -91 -16 -237
        letters _voi -1 82 -80 -1
        letters _vol -27 73 -13 -33
        letters _vos 152 -100 -92 41
        letters _vot 265 -249 -202 187
        letters _vou 24 -10 43 -57
        letters _vue -57 88 -30 0
        letters _wan -444 272 73 99
        letters _was 183 -284 -198 300
        letters _wat -108 87 -10 31
        letters _wav 140 -47 -17 -76
        letters _wea -55 71 21 -36
        letters _web -65 79 52 -65
        letters _wee 155 -53 -26 -76
        letters _wen 308 -248 -25 -35
        letters _wer 108 -135 -74 101
        letters _wha -174 -143 184 133
        letters _whe -69 -126 229 -34
        letters _whi -22 4 49 -32
        letters _who -52 -104 26 130
        letters _why 140 -39 -93 -9
        letters _wil -15 60 -12 -33
        letters _win 63 -26 -10 -27
        letters _wit 145 -92 -1 -52
        letters _wom -56 -24 -4 84
        letters _won 169 -79 -26 -63
        letters _wow -125 -95 -40 260
        letters _wro 50 -64 -89 102
        letters _xii -44 114 -55 -15
        letters _xxi -117 81 -16 52
        letters _yea 57 -85 -19 46
        letters _yet 20 29 20 -70
        letters _yeu -97 1 -51 147
        letters _yog 62 -86 -20 44
        letters _you 73 -225 -82 234
        letters _zer 442 -131 -26 -285
        letters _zon 39 -116 76 1
        letters aban 32 53 -13 -72
        letters able -57 9 -2 50
        letters abri -132 197 -20 -45
        letters abse 134 -105 37 -66
        letters abso -26 48 9 -31
        letters abus 64 -42 -2 -20
        letters acad -76 101 7 -32
        letters acce 126 -197 140 -68
        letters accr 102 4 -22 -84
        letters accu 482 -102 -133 -248
        letters ace_ 17 86 -73 -29
        letters acer -1 79 -67 -11
        letters aces 114 47 -10 -151
        letters ach_ 1 -11 103 -92
        letters acha -102 114 -12 0
        letters ache -158 -31 -4 193
        letters achi 99 -57 -26 -15
        letters acie -93 163 -22 -48
        letters ack_ 7 -7 -72 72
        letters acon 4 -39 -14 49
        letters acqu -61 101 -31 -9
        letters acre -15 69 -35 -19
        letters acro -35 103 -20 -47
        letters acte -14 88 -16 -58
        letters actu 83 11 -29 -65
        letters acun 213 -168 -8 -37
        letters adai -154 45 103 6
        letters adam -11 -34 48 -3
        letters ade_ -312 -21 -18 350
        letters adea -101 16 -8 93
        letters ades -40 59 -15 -5
        letters adin -61 30 10 21
        letters adju 83 -47 -11 -25
        letters ador -122 -23 -14 159
        letters adre -35 62 76 -103
        letters ads_ 65 -29 -5 -30
        letters aduc -86 116 -5 -24
        letters ady_ -7 -34 -8 49
        letters affi 98 54 -36 -116
        letters afte -62 19 -5 48
        letters agai 76 -10 -27 -39
        letters age_ -124 120 -37 41
        letters ager 91 3 -24 -70
        letters agi_ -129 15 -19 133
        letters agis -66 103 -16 -21
        letters agni -57 142 -51 -34
        letters ago_ -8 57 -12 -37
        letters aid_ 546 -419 -100 -27
        letters aide -134 46 25 63
        letters aien 70 -161 -51 142
        letters aign 98 -55 -4 -40
        letters ail_ 16 -69 -23 76
        letters ailb -25 64 -15 -25
        letters aill -102 89 -26 39
        letters ails 115 -47 -24 -45
        letters aime -112 168 40 -97
        letters ain_ -107 70 43 -5
        letters aind -17 -57 78 -4
        letters aine -40 15 57 -33
        letters aint 6 -124 92 26
        letters airb -61 7 -7 62
        letters airs -49 46 -14 17
        letters ais_ 21 -116 -62 156
        letters aise -31 45 -53 39
        letters aiss 5 -61 -56 113
        letters ait_ 114 -125 -394 405
        letters aita 52 -30 -1 -20
        letters aiti 215 -84 -9 -122
        letters aito -78 71 61 -55
        letters aitr -4 -49 90 -36
        letters ajou 49 -9 -53 13
        letters ake_ -327 126 97 104
        letters aken 22 55 -17 -60
        letters akes -59 -28 -4 91
        letters akin -51 21 -6 35
        letters alad -106 92 6 8
        letters alan -17 68 -8 -43
        letters alay -25 68 -39 -4
        letters ale_ -85 79 45 -39
        letters alee 250 -45 -172 -34
        letters alem -130 65 -85 150
        letters alen -22 -34 -13 69
        letters aler -33 16 -49 65
        letters algr -16 -92 -2 110
        letters alig 90 -8 -38 -44
        letters all_ -71 4 -72 140
        letters alle 24 -52 -8 36
        letters alme 9 -49 -3 42
        letters alor 350 -221 -56 -73
        letters alre 71 -63 -1 -7
        letters alth 51 -28 -5 -19
        letters alty 65 -50 -3 -11
        letters alue -106 -56 3 159
        letters alys 122 -87 -8 -27
        letters amai 296 -24 -101 -170
        letters amat -53 66 -5 -8
        letters ambr 32 55 -61 -26
        letters ambu -50 88 -14 -24
        letters ame_ 31 27 -54 -4
        letters amen -55 51 -3 7
        letters amer -37 73 4 -39
        letters amp_ -15 -15 -15 46
        letters ampa -119 30 89 -1
        letters ampi 62 1 -7 -56
        letters ampl -35 63 6 -33
        letters ampo 241 -97 -154 11
        letters anag 99 -30 -4 -65
        letters anal 105 -89 -8 -8
        letters anar 78 6 -8 -76
        letters anca 38 60 -36 -62
        letters ance 138 -84 24 -78
        letters anch -74 108 0 -34
        letters anci -11 -19 51 -21
        letters anco -115 103 -18 30
        letters and_ 5 -50 202 -158
        letters ande 20 126 9 -155
        letters andl -41 0 46 -5
        letters ando 19 143 -84 -78
        letters ane_ 72 39 -55 -56
        letters ang_ -149 127 -65 87
        letters ange 49 -15 -4 -29
        letters anie -47 -21 -5 73
        letters anin -102 31 27 44
        letters anis -47 23 9 14
        letters anks 47 -65 7 11
        letters anni 84 -21 -39 -24
        letters anno 300 -168 23 -156
        letters annu -32 18 -69 83
        letters anot 213 -75 -14 -123
        letters anqu -32 66 10 -45
        letters ans_ 3 106 9 -118
        letters ansf -21 52 -4 -26
        letters ansm -76 35 -34 75
        letters ansp -92 84 -12 20
        letters answ 79 -43 32 -68
        letters ant_ -25 138 -10 -103
        letters ante -8 16 -49 41
        letters anto -61 107 2 -48
        letters ants -128 55 -15 88
        letters anua 57 -73 -30 46
        letters anvi 37 -84 4 44
        letters any_ -180 175 4 1
        letters anyo 48 -32 -27 11
        letters aout 119 0 10 -129
        letters apea -118 -32 -8 159
        letters aper 80 -41 72 -111
        letters apot -52 144 -33 -59
        letters appe 6 56 -53 -9
        letters appl 0 8 42 -50
        letters appr 177 -96 -49 -32
        letters appu 9 -86 -34 111
        letters apri 94 -48 -3 -43
        letters aque 47 18 4 -68
        letters arag -5 66 -13 -48
        letters arai 108 -56 -17 -35
        letters aran 17 -11 43 -49
        letters arbr -78 36 57 -16
        letters arc_ -66 37 -36 64
        letters arce 243 9 -89 -163
        letters arch 105 -129 25 -1
        letters arco -91 111 56 -76
        letters arcs -31 -22 46 6
        letters ard_ -89 72 -10 26
        letters ardi 22 -22 -56 56
        letters are_ -11 -47 26 32
        letters arei 62 -15 -2 -46
        letters arer -24 144 -67 -53
        letters arez -121 193 -14 -58
        letters arge 179 -120 23 -82
        letters argi -75 44 -13 44
        letters arif -69 -87 171 -14
        letters arin -32 55 -3 -20
        letters ark_ -28 88 -43 -17
        letters arki -111 -31 66 76
        letters arle 76 -15 -107 46
        letters arm_ -40 69 -28 -1
        letters arn_ 125 -27 -42 -56
        letters arou -14 48 9 -43
        letters arqu 76 -51 -47 22
        letters arra 74 -8 -39 -26
        letters arre 90 40 -35 -95
        letters arri -36 90 -32 -22
        letters ars_ 37 -119 -87 168
        letters arte 7 3 50 -60
        letters arti 9 -32 -24 47
        letters arto -5 38 22 -55
        letters arty -42 59 -8 -9
        letters aru_ -59 53 -7 14
        letters ary_ 105 -71 -13 -21
        letters asce 20 38 -6 -53
        letters ase_ 39 68 -88 -19
        letters aser -131 -83 -3 217
        letters ashe 163 -136 45 -72
        letters asks -191 -164 628 -273
        letters asph 28 -70 16 26
        letters ass_ -109 -27 107 29
        letters asse 40 49 -54 -35
        letters assi 12 -49 -10 47
        letters assu 43 -166 139 -16
        letters ast_ -99 56 -38 80
        letters asti -32 6 54 -28
        letters astr -67 -50 8 108
        letters atch 103 -30 -87 15
        letters ate_ 1 62 91 -154
        letters atel -32 57 -14 -12
        letters ater -101 118 2 -20
        letters ates -114 -51 184 -19
        letters athe -58 -77 -29 164
        letters atin -85 169 -84 0
        letters atio -17 -92 102 6
        letters atis -22 -59 28 53
        letters atoi -22 14 65 -57
        letters ator 279 -92 -91 -96
        letters atre -31 -23 -19 73
        letters atri 257 -50 -26 -182
        letters ats_ -96 17 14 65
        letters atta 15 133 -32 -115
        letters atte -59 -48 7 100
        letters atui 4 -60 12 44
        letters atur -99 33 13 53
        letters auco -11 65 11 -65
        letters aucu 155 -61 -193 99
        letters aud_ -127 -45 74 97
        letters audr -183 213 -107 78
        letters auf_ 74 -4 -17 -53
        letters auff -25 -31 -16 72
        letters aule 92 17 -44 -65
        letters auri -55 95 -28 -12
        letters ause 66 6 7 -79
        letters auss -82 -14 19 77
        letters aut_ 10 3 104 -117
        letters auto 83 6 0 -90
        letters autr 90 -94 47 -42
        letters auva 350 -82 -62 -206
        letters aux_ -192 -110 147 155
        letters avai 182 -164 -174 157
        letters avan -25 27 45 -47
        letters avau -95 27 101 -32
        letters ave_ 67 4 -23 -48
        letters avec 33 18 -89 37
        letters aved 357 -105 -39 -213
        letters avel 107 -24 -15 -68
        letters aver 3 51 -32 -22
        letters aves -62 -9 112 -42
        letters avez 555 -545 142 -152
        letters avie 60 -31 -27 -2
        letters avin 213 -122 -15 -76
        letters avio -18 61 -13 -29
        letters avis 34 -91 15 42
        letters avoi 155 -47 -4 -103
        letters avri 139 -16 -36 -87
        letters away 130 -2 -31 -97
        letters axe_ 4 -40 51 -15
        letters axes -63 -41 46 58
        letters axim -17 -21 56 -18
        letters aye_ 153 6 0 -159
        letters ayed -66 -77 -15 158
        letters ayee 350 -218 -47 -85
        letters ayin 49 -63 38 -24
        letters ayor 52 -19 -5 -28
        letters ays_ 160 -250 -18 109
        letters aysa -83 174 -41 -50
        letters azin -19 -69 -48 136
        letters azon 70 1 -4 -67
        letters bac_ 13 101 -54 -61
        letters back 36 -28 -84 76
        letters bain -72 70 38 -36
        letters bais -78 17 2 59
        letters ball -12 -40 -4 56
        letters band 5 59 -51 -13
        letters bank -29 67 -10 -28
        letters bar_ -35 101 -20 -46
        letters bare -5 -38 -7 51
        letters barr 174 1 -43 -132
        letters beau 0 -189 -136 326
        letters bec_ -34 -25 -3 61
        letters bee_ 93 -27 -7 -58
        letters been 149 -28 -107 -13
        letters befo -97 87 -5 15
        letters bel_ 15 -71 -7 63
        letters bell -93 -181 -47 321
        letters ber_ 34 76 -26 -83
        letters besi -46 14 52 -20
        letters beso -244 292 4 -53
        letters best -60 -44 -9 113
        letters bibl -51 30 15 6
        letters bien -439 -300 221 518
        letters bier -6 69 -58 -4
        letters big_ -130 -52 108 73
        letters bili -38 48 -17 7
        letters birt 118 -29 -10 -79
        letters bitu -45 -8 -3 56
        letters bjec -72 -3 66 9
        letters bjet -55 4 6 46
        letters blas -17 50 -2 -30
        letters ble_ -63 151 -96 8
        letters blee 91 -39 -2 -50
        letters blem 17 -26 50 -41
        letters bles -42 -69 6 105
        letters bleu 5 59 47 -111
        letters bli_ 87 -30 -21 -36
        letters blie 116 -3 -4 -109
        letters blio -51 30 15 6
        letters bliq -49 -6 4 51
        letters bloc -81 146 -32 -32
        letters blue -46 158 -4 -109
        letters bnb_ -61 7 -7 62
        letters body -13 -26 -45 84
        letters boir 56 -3 -21 -32
        letters boit 33 4 -53 16
        letters bon_ -181 15 10 156
        letters bona -40 79 -5 -35
        letters bonj -106 17 116 -27
        letters bonn -33 -147 -71 251
        letters bord 42 86 -65 -62
        letters born -16 100 -67 -16
        letters bot_ 26 -61 -2 37
        letters both 46 -35 8 -20
        letters boue 70 -57 -43 30
        letters boul -45 43 -47 49
        letters bour -51 77 17 -43
        letters bout -25 69 -48 4
        letters box_ -21 65 -8 -36
        letters boys 59 -22 -19 -18
        letters brai -133 5 -2 130
        letters bran -19 74 18 -74
        letters bre_ 81 -50 -10 -22
        letters brib -90 212 -21 -102
        letters brid -88 15 -4 77
        letters bris 16 36 47 -99
        letters brok 16 88 -30 -74
        letters brow -74 38 -13 49
        letters brua 62 -54 20 -27
        letters brui 75 -84 -44 54
        letters bsen 134 -105 37 -66
        letters bsol -26 48 9 -31
        letters bula -50 88 -14 -24
        letters bure 195 -118 -41 -37
        letters bus_ 83 24 2 -109
        letters buse 50 -9 -8 -33
        letters butt -169 71 -38 136
        letters bven -55 34 51 -30
        letters byla -13 54 -9 -32
        letters caba -14 33 29 -48
        letters cabl -26 -12 -7 46
        letters cach 47 -17 -8 -22
        letters cade -44 93 -10 -38
        letters cage 84 -19 -39 -26
        letters cail -39 48 -7 -2
        letters cait 85 -23 -26 -36
        letters call -53 -35 3 85
        letters calm 2 -47 -6 51
        letters came -9 -5 -35 50
        letters can_ -444 404 210 -170
        letters canc -21 -47 7 61
        letters cap_ -47 12 40 -5
        letters capo -42 102 -12 -48
        letters card -60 22 12 26
        letters care 25 14 7 -46
        letters cart 5 -23 79 -61
        letters cas_ -49 -16 92 -26
        letters casi -36 47 -5 -7
        letters cass 1 49 -29 -22
        letters caus 44 10 7 -61
        letters cave 55 -17 -5 -34
        letters ccab -36 -30 -6 73
        letters ccen 210 -63 -10 -137
        letters ccep -29 -50 83 -3
        letters cces 77 -74 23 -25
        letters ccid 46 -19 -19 -7
        letters ccro 102 4 -22 -84
        letters ccue 50 16 -2 -64
        letters ccus 420 -151 -144 -124
        letters ceci -74 18 13 43
        letters ceda -35 71 -21 -16
        letters cee_ 136 -84 45 -97
        letters cees -51 100 -17 -31
        letters cege -49 48 -4 4
        letters cel_ -57 -51 26 81
        letters cele -8 52 -4 -40
        letters cell 53 49 -87 -15
        letters cemb 57 -50 -7 -1
        letters cenc -30 51 91 -112
        letters cend 128 -64 -53 -11
        letters cenn -51 51 -2 2
        letters cens 262 -1 -31 -230
        letters cent -51 -6 23 34
        letters cept -64 -129 175 18
        letters cer_ 18 142 -143 -16
        letters ceri -33 -3 -14 51
        letters cert -6 63 -18 -39
        letters ces_ 168 -155 1 -14
        letters cest -49 -42 94 -4
        letters cevo -109 199 -43 -47
        letters chac 213 -168 -8 -37
        letters chai -37 71 5 -40
        letters cham 46 -3 18 -61
        letters chan 79 -54 -42 17
        letters chap -118 8 -12 123
        letters chaq 182 -71 -10 -102
        letters char 3 73 -70 -6
        letters chat -29 2 -29 56
        letters chau -89 -16 0 105
        letters che_ 116 42 -55 -103
        letters ched 21 95 -30 -86
        letters chef 64 -35 -7 -22
        letters chel -63 164 -9 -92
        letters chen -22 91 -15 -54
        letters cher -118 88 -18 48
        letters chez -84 47 -18 55
        letters chia -253 -54 -42 349
        letters chic -94 15 -14 94
        letters chin 61 -42 -22 3
        letters choo -31 81 -19 -31
        letters chut -20 70 -5 -44
        letters cial -123 200 7 -84
        letters cide 72 43 -73 -42
        letters cie_ -145 177 -38 6
        letters cier -35 71 -26 -10
        letters cile -245 86 -13 172
        letters cine -19 71 40 -92
        letters cinq 230 -261 136 -105
        letters cipa -26 -38 83 -19
        letters circ -2 69 -50 -17
        letters cise 63 -47 -3 -12
        letters cisi 19 -72 -4 57
        letters cite -268 80 28 159
        letters cket 143 -92 35 -87
        letters ckle -39 -23 -1 63
        letters clai -134 4 3 126
        letters clam -56 124 -19 -49
        letters clea -67 7 8 52
        letters cler 73 6 -22 -57
        letters clig -27 63 -11 -25
        letters clos 69 -99 -28 58
        letters clsc -17 131 -18 -95
        letters clus 63 -23 -2 -38
        letters coac -91 34 75 -18
        letters coce -123 -114 135 102
        letters coin -152 298 -120 -26
        letters coir -13 54 -6 -35
        letters cois -13 59 -9 -37
        letters col_ 6 91 -63 -34
        letters coll 31 -49 18 0
        letters comb -356 -391 1015 -268
        letters come -59 46 31 -18
        letters comi 62 -14 -26 -23
        letters comm 15 -61 -40 86
        letters con_ -17 49 -7 -25
        letters conf 22 25 27 -74
        letters cong 290 -93 -103 -94
        letters conj -45 46 1 -2
        letters conn -66 -90 55 102
        letters cont 40 -28 -80 67
        letters coor 122 0 -12 -110
        letters copi 23 55 -31 -47
        letters copy -41 77 -9 -27
        letters cord 44 -2 4 -46
        letters core 90 -36 -41 -13
        letters corn -32 95 -74 11
        letters corr 49 63 41 -153
        letters cost -45 -24 92 -23
        letters cote -2 61 7 -66
        letters cou_ 198 -99 -10 -89
        letters coul -226 194 42 -10
        letters coup 63 25 -10 -79
        letters cout -52 -64 25 92
        letters cove 10 49 -1 -59
        letters cqui -61 101 -31 -9
        letters cram 90 -47 -1 -42
        letters cran -48 43 -11 16
        letters crap 8 -60 -5 57
        letters craq 5 102 -98 -8
        letters crat -28 90 -12 -50
        letters cre_ -15 69 -35 -19
        letters cred -4 30 -67 41
        letters cree -28 72 -6 -38
        letters creu -11 95 -44 -40
        letters crew -2 -43 -20 65
        letters crie 67 5 -7 -64
        letters crim 113 -78 -15 -20
        letters crip 48 -43 11 -15
        letters crir -415 497 169 -251
        letters crit 130 -85 -32 -13
        letters criv -1 81 -37 -43
        letters croc 72 139 -72 -139
        letters croi -3 -45 1 47
        letters cros -48 107 14 -73
        letters cte_ 81 -34 -8 -38
        letters cted 68 16 -22 -62
        letters cteu 24 30 23 -76
        letters ctob 173 -188 67 -52
        letters ctor 83 16 20 -118
        letters ctri -25 -16 -10 50
        letters cts_ -56 -16 95 -23
        letters ctue 165 -48 -68 -50
        letters ctur 72 14 -39 -48
        letters cue_ 1 -38 -18 55
        letters cul_ 55 -20 -3 -32
        letters cun_ 260 -246 -75 61
        letters cune 191 -46 -160 15
        letters cupe -89 30 73 -14
        letters curb 78 -4 -23 -51
        letters curi -40 31 50 -41
        letters cuse 144 -2 -105 -36
        letters cycl 12 48 -28 -31
        letters dair -119 28 82 9
        letters dam_ -41 73 -9 -23
        letters danc 53 -6 0 -47
        letters dang -94 87 22 -15
        letters dans -17 181 25 -189
        letters dant 57 8 -44 -20
        letters date -59 -96 261 -106
        letters dati -29 50 -1 -20
        letters ddle 73 -4 -42 -27
        letters dea_ -14 -50 -5 69
        letters debl -53 57 -4 0
        letters debo -46 37 -3 12
        letters debr 56 11 -6 -62
        letters dece 86 -41 15 -60
        letters deci -57 65 -6 -2
        letters deck -14 -22 -13 49
        letters dee_ -116 148 -108 75
        letters deep -35 63 -10 -18
        letters defo -88 105 -25 8
        letters deho -44 66 -5 -17
        letters deja 216 -238 -43 65
        letters dela 60 -50 53 -62
        letters dele -147 11 23 113
        letters deli 55 -16 -4 -35
        letters dema -50 165 51 -166
        letters deme -75 68 48 -40
        letters dene 42 -55 15 -2
        letters deni 143 -15 -121 -7
        letters deno 207 -165 -4 -37
        letters dent 19 -6 42 -55
        letters depl 18 -89 101 -30
        letters depo -81 98 -18 1
        letters depu 65 133 -158 -39
        letters dera 11 -35 -32 55
        letters dere -54 45 -4 13
        letters deri -138 173 -35 0
        letters dern 116 -8 -58 -50
        letters des_ -171 8 136 27
        letters desc 47 -40 -44 37
        letters desi -8 70 -20 -41
        letters deus -106 148 -13 -29
        letters deux 191 50 -222 -20
        letters deva 67 77 -45 -98
        letters deve -59 96 -79 43
        letters devi 56 16 -2 -71
        letters devr -170 -218 -102 491
        letters dica -34 49 -4 -12
        letters did_ 179 -161 -24 6
        letters diff 6 -42 58 -23
        letters difi -58 103 -13 -32
        letters dige 80 -23 -6 -52
        letters ding -12 46 8 -42
        letters dire -124 -128 49 203
        letters dis_ -23 -12 -14 49
        letters disa 314 -68 -77 -169
        letters disp -102 125 4 -27
        letters dist 14 -28 49 -35
        letters dit_ 455 -20 -218 -217
        letters dite -7 -81 31 58
        letters dix_ 38 31 -16 -53
        letters djus 83 -47 -11 -25
        letters dle_ 344 -127 -121 -96
        letters dly_ -27 50 -9 -14
        letters does -119 -50 272 -103
        letters dogs -71 -8 36 44
        letters dois -13 -49 91 -30
        letters doit 39 274 -177 -136
        letters domi -63 101 -21 -16
        letters domm -70 -8 -14 91
        letters done 45 -105 18 42
        letters donn 62 -73 67 -56
        letters dons -169 318 -49 -100
        letters door 8 63 -19 -52
        letters dore -77 -3 -13 93
        letters dort -19 -24 -12 55
        letters douc -52 48 -1 5
        letters douz 52 -22 -18 -12
        letters dow_ 72 -78 -19 25
        letters down -64 87 -44 20
        letters drai -546 511 -62 97
        letters dre_ 34 -87 12 41
        letters dred 75 -31 51 -95
        letters dres -88 112 91 -114
        letters dro_ -98 -5 20 83
        letters drop -16 50 4 -39
        letters drov 214 -50 -15 -149
        letters duc_ -113 80 8 24
        letters duct 63 -42 -14 -7
        letters due_ 68 -71 -9 12
        letters duit -57 19 -9 47
        letters dule 49 60 -11 -97
        letters dump -66 116 -11 -39
        letters duri -164 -145 94 214
        letters each -6 31 40 -65
        letters ead_ 19 43 2 -65
        letters eadi -138 74 20 44
        letters eak_ -59 -3 28 34
        letters eal_ -144 61 -14 97
        letters ear_ -183 -55 7 230
        letters earn 211 -48 -71 -93
        letters ears 96 -62 -30 -4
        letters ease -405 375 -135 165
        letters eat_ -115 -63 14 165
        letters eau_ 1 -1 -115 115
        letters eauc -11 65 11 -65
        letters eaux -47 -20 -27 94
        letters eavi 95 -59 -6 -31
        letters ebal -40 -9 -6 54
        letters ebec -34 -25 -3 61
        letters ebod -51 43 -15 22
        letters ebou 70 -42 -44 17
        letters ebra 101 -18 -7 -76
        letters ebru 62 -54 20 -27
        letters ecau 69 -20 36 -86
        letters ecca -36 -30 -6 73
        letters ecem 57 -50 -7 -1
        letters ecep 135 -36 -43 -56
        letters ecev -27 68 -20 -22
        letters echa 129 -82 -11 -36
        letters eche -125 181 -11 -44
        letters ecia -170 155 -89 105
        letters ecid -28 82 -31 -22
        letters ecie -44 74 -2 -27
        letters ecil -74 18 13 43
        letters ecis 59 -94 -7 42
        letters eck_ -78 58 -36 57
        letters ecla -75 92 -5 -11
        letters ecoc -123 -114 135 102
        letters ecoi -13 52 -6 -33
        letters ecom 109 -130 -20 41
        letters econ 98 -99 -32 33
        letters ecor 82 -73 -5 -4
        letters ecra -59 50 -21 31
        letters ecri 130 -93 -32 -5
        letters ect_ -157 22 50 85
        letters ecte 113 -21 14 -106
        letters ecti -77 101 11 -35
        letters ecto 147 -59 44 -132
        letters ectr -25 -16 -10 50
        letters ects -56 -16 95 -23
        letters ectu 134 -4 -57 -73
        letters ecu_ 101 -70 36 -68
        letters ecur -37 72 -6 -29
        letters edar -35 71 -21 -16
        letters eded -70 -44 24 90
        letters edem 19 35 -5 -48
        letters edge 51 25 -18 -58
        letters edi_ 39 -64 17 8
        letters edis 25 28 -7 -46
        letters edit -27 53 -37 11
        letters edul 49 -1 1 -49
        letters eed_ -112 92 -46 66
        letters eede -70 -44 24 90
        letters eeds -56 -36 44 48
        letters eeke 87 -26 5 -66
        letters eeks 93 -5 -14 -74
        letters eel_ -89 15 -6 80
        letters eelc -19 59 -14 -26
        letters een_ 126 118 -113 -131
        letters eep_ -103 -70 -51 223
        letters eeps -43 54 -4 -8
        letters eer_ -49 35 -19 33
        letters ees_ 56 -178 113 9
        letters eets -61 -75 39 97
        letters eeze -82 141 -35 -24
        letters efeu -51 101 -8 -42
        letters effa -7 106 -41 -58
        letters efle -9 -33 -5 47
        letters efon -88 105 -25 8
        letters efor -125 103 -7 28
        letters eft_ 170 -92 -47 -30
        letters efus 355 -120 23 -259
        letters egar 123 -148 26 -1
        letters egep -49 48 -4 4
        letters egle -92 -59 92 60
        letters egli -39 53 -4 -10
        letters egre 6 0 43 -48
        letters ehic -19 -47 90 -24
        letters ehor -44 66 -5 -17
        letters eige 61 -24 24 -61
        letters eil_ 57 -129 34 37
        letters eill 213 -114 -124 26
        letters eja_ 216 -238 -43 65
        letters ejet 87 -72 -7 -8
        letters eken 87 -26 5 -66
        letters eks_ 93 -5 -14 -74
        letters elac 6 -53 57 -10
        letters elai 78 -51 39 -66
        letters elan 60 24 -27 -57
        letters elar -75 44 -13 44
        letters elas 3 53 -27 -29
        letters elch -19 59 -14 -26
        letters eld_ -37 92 -17 -38
        letters ele_ 145 -147 -28 30
        letters elec -43 24 48 -30
        letters elee -6 44 11 -48
        letters elep 46 -43 110 -114
        letters eler -76 129 -13 -40
        letters elet -39 -17 -2 58
        letters elev 111 7 38 -156
        letters elic -32 -67 -21 120
        letters elie -43 64 -9 -12
        letters eliv 64 -19 -4 -41
        letters ell_ -167 57 24 85
        letters elle -35 -119 76 78
        letters elli 56 -28 -7 -21
        letters ello -59 -4 16 47
        letters elos -54 106 -14 -38
        letters elp_ -60 73 16 -29
        letters elpe -12 -50 -21 83
        letters elqu 100 236 -209 -127
        letters els_ 94 -54 5 -45
        letters elte -11 55 -35 -8
        letters ely_ -30 -50 -13 93
        letters emai -30 -12 80 -38
        letters eman -108 170 16 -78
        letters embe -18 81 -14 -49
        letters embl 91 40 -34 -97
        letters embr 217 -129 -100 13
        letters eme_ 385 -250 -120 -15
        letters emen -185 74 27 84
        letters emer -29 -46 -16 91
        letters emet -31 82 -28 -23
        letters emis 21 -115 70 24
        letters empe -20 55 -27 -8
        letters empl 112 -51 -120 59
        letters empo 207 -107 3 -103
        letters empr -4 64 -30 -30
        letters enag -125 138 -12 -1
        letters enai 17 -49 -31 64
        letters enal 108 -66 -4 -38
        letters encl -118 -17 -12 147
        letters enco 137 -129 24 -31
        letters end_ -9 88 70 -149
        letters enda 90 -20 -52 -18
        letters ende 54 55 -21 -88
        letters endr 18 -103 46 38
        letters ends 75 -48 32 -58
        letters endu 6 15 -62 41
        letters enei 42 -55 15 -2
        letters eneu -17 74 -19 -38
        letters enez 14 59 -64 -9
        letters enfa 66 21 -78 -9
        letters enfi -69 -27 -32 128
        letters enie 92 -47 -84 39
        letters enil 57 -16 1 -43
        letters enin -150 195 -52 8
        letters enir 27 110 -108 -29
        letters enle -19 53 -16 -18
        letters enne -83 94 -26 15
        letters enni -50 62 -18 7
        letters enon 71 -17 -13 -41
        letters enre -4 -31 64 -29
        letters ens_ -145 -36 20 160
        letters ensa -99 126 4 -31
        letters ense 57 -33 -8 -15
        letters ensi -82 19 -6 69
        letters ensu 85 -12 -8 -65
        letters ent_ -66 173 -25 -81
        letters ente 214 -173 -52 10
        letters enti 87 -19 -16 -52
        letters entr -93 36 66 -9
        letters entu -20 47 -4 -23
        letters enu_ 159 -79 -109 29
        letters enue 22 -88 -13 80
        letters envi 54 -119 -13 78
        letters envo -33 59 36 -61
        letters eone -201 330 -45 -84
        letters epai 54 -19 -3 -32
        letters epan -40 79 -37 -2
        letters epar 56 -95 -35 74
        letters epas 62 -20 6 -48
        letters epau 26 46 -12 -60
        letters epho 46 -43 110 -114
        letters epic -69 80 -17 6
        letters epli 11 -112 121 -21
        letters epon 132 -158 21 5
        letters epor 23 59 -28 -54
        letters epos -62 -4 -15 80
        letters epot -57 78 0 -22
        letters epri -34 118 -25 -58
        letters epro 125 -66 -2 -56
        letters ept_ 151 -83 -60 -8
        letters epte 50 -94 87 -44
        letters epti -46 -26 -28 99
        letters epui 73 132 -162 -44
        letters equi -12 -101 -14 127
        letters era_ 43 18 -13 -49
        letters erab -33 63 -17 -13
        letters erai -290 -95 -1 387
        letters eral -25 -25 57 -7
        letters eran 23 32 -7 -48
        letters erat 20 -59 7 31
        letters erce -19 76 -12 -44
        letters erci -48 -67 -6 121
        letters ercr 61 -53 -75 67
        letters erd_ 65 -27 -26 -13
        letters ere_ 58 -10 -16 -32
        letters ered 160 -90 -8 -62
        letters eren -1 -50 61 -10
        letters erer 39 55 -178 84
        letters eret 69 -48 -3 -18
        letters ereu -51 69 -3 -16
        letters erez -99 67 -45 77
        letters ergi 42 31 -6 -68
        letters ergl -64 72 -12 5
        letters erie -87 139 -5 -46
        letters erif -50 68 -42 23
        letters erio -31 128 -45 -51
        letters erit -75 -37 12 101
        letters erk_ 90 -60 -21 -8
        letters erme -3 -66 28 41
        letters ermi -93 45 152 -104
        letters erne -133 -4 42 95
        letters erni 62 4 -13 -53
        letters erno -59 86 -8 -20
        letters ero_ 29 -41 90 -79
        letters erra -84 20 25 40
        letters erre 54 97 -41 -110
        letters erru -29 70 -5 -36
        letters ers_ -99 97 10 -8
        letters ersa 63 -25 -4 -33
        letters erse -12 53 -41 1
        letters erso 162 58 -57 -163
        letters ert_ 134 -55 -11 -69
        letters erte -14 80 -46 -21
        letters erts -36 -1 46 -9
        letters ertu -93 -179 311 -38
        letters erve -73 84 -14 3
        letters ervi 300 -124 -94 -82
        letters ery_ 87 -50 -9 -29
        letters eryw -25 103 -16 -62
        letters esen 4 53 40 -97
        letters eset -39 -14 -9 62
        letters esid -63 71 33 -41
        letters esir -13 98 -40 -45
        letters esoi -244 292 4 -53
        letters espe 54 -23 -39 8
        letters espo -48 -14 59 3
        letters ess_ -213 5 16 192
        letters essa -10 -127 5 133
        letters esse -18 -15 109 -77
        letters essi -148 15 58 75
        letters est_ -131 -116 145 102
        letters este 181 -48 52 -185
        letters esti 84 5 -70 -19
        letters estr -84 118 -25 -8
        letters esul 20 -70 56 -6
        letters esur 38 34 -15 -58
        letters etag -41 -4 -22 66
        letters etai -2 -109 -38 150
        letters etal -88 -15 -6 109
        letters etap 48 -69 39 -18
        letters eted 133 -76 -82 26
        letters etee 192 -146 50 -96
        letters etei 35 18 -5 -48
        letters etes 105 -109 57 -53
        letters eteu -27 -65 52 41
        letters ethe 10 -70 77 -17
        letters etio 53 -32 -3 -17
        letters etir -9 -52 -18 79
        letters etit -87 -35 -53 175
        letters etou 93 -9 16 -100
        letters etre -31 0 47 -16
        letters etro -68 -50 11 107
        letters ets_ 40 15 5 -60
        letters ette -119 33 65 21
        letters ettr 63 -19 -47 3
        letters etur -49 0 13 36
        letters eudi 75 3 -16 -62
        letters eue_ 152 -122 -5 -25
        letters euf_ -35 11 -26 51
        letters eugl 19 -51 8 25
        letters euil -57 81 -73 50
        letters eula -26 48 -11 -12
        letters eule 26 -82 19 36
        letters euls 91 -32 15 -74
        letters eure -127 3 98 26
        letters eurs 65 -46 -27 8
        letters eus_ 72 18 -3 -87
        letters euse -144 195 -26 -26
        letters eut_ -456 183 347 -75
        letters eux_ -54 85 -107 76
        letters euxi 19 100 -9 -110
        letters evai 366 -139 -34 -192
        letters evan -18 104 -33 -53
        letters evar -82 67 -42 57
        letters evat 65 -119 91 -37
        letters evee 68 -16 -9 -43
        letters even 19 -16 -74 71
        letters ever 25 -43 -53 71
        letters evie -21 -142 -3 167
        letters evin 402 -211 -24 -167
        letters evis -74 97 -16 -6
        letters evit -123 -37 -6 166
        letters evoi -105 125 56 -76
        letters evra -117 -174 -86 377
        letters evu_ -72 -2 6 68
        letters evue 46 -32 22 -35
        letters exig 45 15 10 -70
        letters exis 47 -33 23 -36
        letters expl -25 -96 95 26
        letters expr 153 9 -69 -93
        letters faca -76 101 7 -32
        letters face 38 68 -30 -75
        letters faco 98 -87 -1 -10
        letters fact 174 -43 -38 -93
        letters fair -41 95 -31 -22
        letters fais 41 -53 0 11
        letters fait 143 -65 -111 33
        letters fant 75 19 -83 -11
        letters fast -72 31 -7 48
        letters faud -183 213 -107 78
        letters faut -5 -39 77 -34
        letters febr 62 -54 20 -27
        letters feet -86 40 21 24
        letters feli -28 -61 -19 108
        letters fell -80 104 -10 -14
        letters fend -38 68 -11 -20
        letters fera -70 69 -26 27
        letters fere 25 -55 70 -41
        letters ferm 10 -53 15 28
        letters feu_ -164 153 -9 20
        letters feur 34 -113 -24 102
        letters feux -152 28 103 21
        letters fevr 80 -20 -16 -45
        letters ffac -7 106 -41 -58
        letters ffec 60 -9 -22 -28
        letters ffer 26 -50 49 -25
        letters ffeu -3 -102 -21 125
        letters ffic 15 61 -22 -54
        letters ffit -74 95 4 -25
        letters ffle -56 42 -49 63
        letters ffre 3 -27 64 -39
        letters fica -68 84 -24 9
        letters fice -47 52 -15 10
        letters fich 263 47 -36 -274
        letters fici 42 16 -4 -54
        letters fie_ 72 -132 52 9
        letters fier -47 170 -59 -64
        letters fil_ -95 142 -21 -26
        letters file 110 101 -27 -184
        letters fili -79 103 -2 -22
        letters fill -7 41 -62 28
        letters fils -59 17 20 22
        letters fin_ -119 -59 17 160
        letters fire -69 74 -16 10
        letters firm -10 -51 45 16
        letters firs -87 75 21 -9
        letters fiti -68 138 -51 -20
        letters fix_ -75 98 -26 4
        letters flaq 62 -17 -1 -44
        letters flat -66 -1 -11 78
        letters flec -104 28 -16 93
        letters fois 51 79 -15 -115
        letters foll 128 -68 -11 -49
        letters font -8 116 -58 -51
        letters form 28 51 -4 -74
        letters fort 86 -12 -25 -50
        letters four 50 -39 -2 -9
        letters frai -23 30 64 -71
        letters frap -23 48 -7 -18
        letters free -107 1 -12 118
        letters fren 56 -67 5 6
        letters frid -24 -25 -8 57
        letters frie 325 -200 -18 -107
        letters fron -13 -15 59 -31
        letters frot -37 58 -8 -13
        letters fter -62 19 -5 48
        letters fty_ 13 -50 -14 51
        letters fume -35 69 -25 -10
        letters fus_ 109 -60 -20 -29
        letters fuse 178 3 21 -203
        letters gagn -56 -32 -26 114
        letters gain 76 -10 -27 -39
        letters gale 11 52 -31 -32
        letters gang -56 -29 -8 93
        letters gara 9 47 -11 -45
        letters garc -54 96 -10 -31
        letters gars -53 -47 -31 131
        letters gati -48 82 -11 -23
        letters gato -6 -40 62 -16
        letters gaz_ -42 75 -14 -18
        letters gazo 70 1 -4 -67
        letters ged_ 475 -103 -97 -276
        letters gee_ 127 -122 -55 49
        letters geni 73 -98 -18 43
        letters gens -47 31 -15 31
        letters gent 106 -181 25 50
        letters gep_ -49 48 -4 4
        letters ger_ 79 117 -83 -113
        letters gera 97 -22 4 -80
        letters gere -25 -13 -14 51
        letters ges_ 47 -17 -20 -10
        letters geus -55 53 23 -22
        letters gges -63 -62 -70 195
        letters ghbo -155 69 4 82
        letters ght_ -251 227 -49 73
        letters ghts -33 49 0 -16
        letters gie_ 47 10 3 -61
        letters gina 119 -36 -11 -72
        letters girl -11 -38 -2 51
        letters giss -47 53 -2 -3
        letters give 212 -141 66 -137
        letters glac -72 172 -96 -3
        letters glas -23 51 -19 -9
        letters gle_ -83 -53 30 106
        letters gles -3 -32 67 -31
        letters gnal 99 -31 -93 26
        letters gne_ 61 -63 49 -47
        letters gned 54 -8 -12 -34
        letters gnee 60 33 -33 -59
        letters gner -25 -32 -14 71
        letters gnes -7 58 5 -56
        letters gnet -58 60 27 -29
        letters gnie -124 201 -45 -33
        letters gnif 5 -61 69 -13
        letters gnot -27 63 -11 -25
        letters goes -41 53 46 -57
        letters goin -39 77 -44 6
        letters good -19 -23 -6 47
        letters got_ -72 -18 -17 108
        letters gour -4 -40 -6 50
        letters gout -135 15 -16 136
        letters grac 55 -20 -5 -30
        letters graf -84 127 -68 26
        letters grai -46 40 -1 7
        letters gran -120 76 -31 75
        letters grap 50 -25 -6 -19
        letters grat -44 -53 68 30
        letters gre_ -2 -78 -17 97
        letters grea -207 -162 12 358
        letters gref 14 -6 45 -53
        letters gris -112 121 -16 7
        letters gros -11 77 7 -72
        letters grou -34 54 65 -85
        letters gtem 47 -7 -2 -38
        letters gues -55 94 -18 -22
        letters gueu 46 -26 8 -28
        letters guic 109 -82 4 -30
        letters guid -50 28 28 -5
        letters habi -48 33 -22 36
        letters hacu 213 -168 -8 -37
        letters had_ 176 -197 -78 99
        letters haie 100 -98 18 -20
        letters hain -160 103 123 -66
        letters hait -1 74 -9 -65
        letters hale -83 14 60 9
        letters half -8 -49 20 36
        letters halt 28 -70 16 26
        letters hamb 32 61 -57 -36
        letters hamp 49 -39 50 -60
        letters han_ -6 -54 -13 74
        letters hank 4 -211 -12 219
        letters hant 24 -47 -5 28
        letters hape -122 -39 -10 170
        letters happ -34 -25 56 3
        letters haqu 182 -71 -10 -102
        letters hard -13 46 21 -54
        letters harg 169 -47 -31 -91
        letters hart -49 88 15 -54
        letters has_ 65 45 -32 -78
        letters hat_ -40 -63 22 81
        letters hats -118 20 -36 134
        letters hauf -25 -31 -16 72
        letters haus -47 1 -6 52
        letters haut -1 48 23 -70
        letters have 42 64 -25 -81
        letters havi 87 -55 -7 -25
        letters hbou -123 22 12 88
        letters hday 118 -29 -10 -79
        letters head -72 111 15 -53
        letters hear -34 -28 -6 68
        letters hedg 47 21 -18 -50
        letters hedu 49 -1 1 -49
        letters hee_ 0 67 -28 -38
        letters heel -24 65 -11 -30
        letters hef_ 123 -88 -8 -26
        letters help -77 -23 -24 124
        letters helt -11 55 -35 -8
        letters hem_ -117 47 -16 86
        letters hen_ -21 20 169 -168
        letters heni 57 -16 1 -43
        letters hequ -14 56 -11 -31
        letters her_ -27 54 -30 3
        letters herc -69 31 1 36
        letters here -98 53 154 -110
        letters het_ 56 -52 4 -7
        letters hete -88 23 59 5
        letters heth 17 -49 73 -42
        letters hets 64 11 -26 -49
        letters heur -50 -58 99 10
        letters hey_ 77 -102 7 19
        letters hez_ -84 47 -18 55
        letters hial -253 -54 -42 349
        letters hich -27 -92 200 -80
        letters hicl -49 -39 97 -8
        letters hier 10 55 -109 45
        letters hift -26 -41 -3 71
        letters hile 83 -56 -10 -18
        letters hine 94 -68 -33 7
        letters hing 74 -2 -60 -13
        letters hird 165 -26 -24 -115
        letters hire -12 66 -21 -33
        letters his_ -23 147 -96 -27
        letters hist -46 4 -1 44
        letters hive -173 2 122 49
        letters hoev -44 -94 -11 148
        letters hold -12 -37 -12 61
        letters hole -5 53 -29 -19
        letters home 91 -76 30 -46
        letters hone -52 -138 35 155
        letters honn 43 -47 -8 12
        letters hool -31 81 -19 -31
        letters hopi -26 78 -20 -32
        letters hora -6 -29 87 -52
        letters horl 18 45 -3 -60
        letters hors -35 81 -13 -32
        letters hosp -16 51 -15 -20
        letters host 128 -58 -6 -64
        letters houg -49 -14 -8 71
        letters houl -124 -43 16 150
        letters hous -51 20 35 -3
        letters hout 142 -85 28 -85
        letters how_ -135 -14 193 -43
        letters howe 74 -36 -18 -20
        letters hree 117 -44 -22 -51
        letters hts_ -33 49 0 -16
        letters huil -8 46 -7 -31
        letters huis 47 -35 -3 -9
        letters huma 97 -31 -9 -58
        letters hurr -46 16 48 -17
        letters hute -20 70 -5 -44
        letters iadu -86 116 -5 -24
        letters iair 30 -194 -47 211
        letters ial_ -80 145 -27 -38
        letters iale -222 65 -66 224
        letters iant 18 -147 151 -22
        letters iass 103 -90 -2 -11
        letters ible 27 129 -44 -112
        letters ibli -51 30 15 6
        letters ibre -12 -34 48 -2
        letters ibus -90 212 -21 -102
        letters icat 3 74 -22 -55
        letters ice_ -25 -65 6 84
        letters icen -44 79 91 -127
        letters ich_ -19 -72 153 -62
        letters iche 251 134 -48 -338
        letters ici_ -123 60 -12 75
        letters icil -63 101 -21 -16
        letters icip -17 -38 81 -26
        letters icit -55 -23 -21 100
        letters icke 76 -83 17 -10
        letters ickl -29 -25 1 53
        letters icku -67 60 35 -28
        letters icle -31 -21 59 -7
        letters icti 13 48 -5 -56
        letters idan -48 41 6 1
        letters iddl 193 -113 -7 -73
        letters ide_ -80 91 16 -28
        letters ided 47 -25 1 -23
        letters idee -52 -110 -64 226
        letters iden 56 -12 0 -44
        letters ider -108 25 13 71
        letters ides 164 -62 -40 -62
        letters idge -48 -17 -16 81
        letters ids_ 60 -1 -23 -36
        letters ied_ 156 -15 -88 -53
        letters ieil 157 -98 -54 -5
        letters iel_ 63 1 -46 -17
        letters ield -103 220 -35 -82
        letters iell 44 15 4 -64
        letters ieme 180 92 -95 -177
        letters ien_ -28 -148 76 100
        letters iend 256 -97 -16 -143
        letters ienn -53 86 1 -34
        letters iens -46 -32 -13 92
        letters ient 23 -51 -50 78
        letters ier_ -47 78 -103 72
        letters iere 50 -51 -32 32
        letters iers -49 -6 6 48
        letters ies_ 151 -82 -25 -44
        letters ieta -67 58 18 -9
        letters iete -241 250 -63 55
        letters ieu_ 45 -64 24 -5
        letters ieur -8 -63 9 62
        letters ieux -40 -71 -51 162
        letters iez_ -167 189 -37 15
        letters iffe 12 -58 73 -27
        letters ific -37 119 -39 -43
        letters ifie 24 -6 45 -63
        letters ift_ -66 -70 -7 143
        letters ifte 30 -47 13 3
        letters ifty 13 -50 -14 51
        letters igat -6 -40 62 -16
        letters ige_ 82 17 21 -120
        letters igee 127 -67 -50 -9
        letters igem -15 -89 80 24
        letters iges 78 -41 -7 -30
        letters igeu -42 92 -37 -12
        letters igez -46 101 3 -58
        letters ighb -155 69 4 82
        letters ight -145 258 -14 -99
        letters ign_ 47 -4 -12 -31
        letters igna 96 -56 -68 28
        letters igne 95 -87 48 -56
        letters igni -43 -75 135 -17
        letters iii_ -117 81 -16 52
        letters ike_ -88 102 -27 14
        letters ila_ 59 -63 -9 13
        letters ilbo -25 64 -15 -25
        letters ildi -26 32 44 -50
        letters ile_ -26 63 -13 -24
        letters iled 66 1 -7 -61
        letters ilen 127 -98 -12 -17
        letters iles 7 -59 -25 78
        letters ilie 49 -11 -11 -27
        letters ilin -23 62 -10 -30
        letters ilis -250 155 105 -10
        letters ill_ 44 112 6 -162
        letters illa 50 -41 -32 24
        letters ille 29 58 -133 45
        letters illo -135 208 -34 -39
        letters ils_ -18 -48 -1 66
        letters imal -20 -6 52 -27
        letters imat 45 43 -21 -68
        letters imbe -46 -33 -14 92
        letters ime_ -25 -8 -25 58
        letters imer -195 400 103 -308
        letters imes 91 -39 -10 -41
        letters imet 5 -57 -5 56
        letters imin 51 -22 -12 -18
        letters imit -32 -65 26 72
        letters immo -49 82 9 -43
        letters impa 200 -41 -10 -148
        letters impl -5 -41 54 -7
        letters imum -63 -13 83 -6
        letters ina_ -45 -58 -11 114
        letters inat 52 -46 41 -47
        letters ince 48 83 -68 -63
        letters inco 59 -24 -8 -27
        letters ind_ -2 156 -70 -84
        letters indo 84 -90 -22 27
        letters indr -10 -106 77 40
        letters ine_ -51 103 8 -61
        letters inea -30 65 -35 0
        letters ined 28 -57 20 9
        letters inee 31 -48 34 -17
        letters iner -1 48 -6 -41
        letters ines 67 -59 -35 26
        letters ineu -51 156 -33 -72
        letters inez 162 -30 -17 -115
        letters info 19 -105 100 -14
        letters ing_ -27 98 -39 -32
        letters ini_ -54 -15 -6 75
        letters inim -73 -87 120 40
        letters inio -135 -104 -20 260
        letters inir 48 10 -7 -52
        letters init -75 -11 57 29
        letters inju 203 -152 -19 -32
        letters inoi -35 129 29 -124
        letters inq_ 192 -225 103 -70
        letters insc -12 86 12 -86
        letters insi -3 -31 48 -15
        letters insp 11 71 -47 -35
        letters inst 58 -39 -14 -4
        letters int_ 52 17 10 -80
        letters inti 73 -33 -10 -30
        letters ints -91 28 50 13
        letters inue 4 -47 -14 57
        letters inut 24 11 -100 65
        letters inve 160 -21 -9 -131
        letters invi 58 3 -6 -54
        letters iole -25 53 -9 -19
        letters ion_ 39 -49 28 -18
        letters ions -19 57 -26 -12
        letters ioth -106 69 15 22
        letters ious 65 -83 36 -18
        letters ipal -18 -19 77 -39
        letters ipat -37 -22 10 49
        letters ipe_ 29 -94 -35 100
        letters ippe -10 114 -30 -74
        letters ipti 48 -43 11 -15
        letters ique -95 7 73 16
        letters irbn -61 7 -7 62
        letters ird_ 165 -26 -24 -115
        letters ire_ -300 94 74 132
        letters irec 57 13 -26 -43
        letters ired 97 -80 -4 -13
        letters iree -22 -25 -8 54
        letters irer -34 -40 -1 75
        letters irme -64 -43 55 52
        letters irs_ -5 -120 136 -11
        letters irst -87 75 21 -9
        letters irth 118 -29 -10 -79
        letters isag 11 -77 -10 76
        letters isai 71 -83 -63 76
        letters isan 61 -21 11 -51
        letters isci 1 39 25 -65
        letters isco -171 -16 63 124
        letters iscr 76 -39 -16 -20
        letters ise_ 19 -79 -15 76
        letters ised -20 107 -28 -60
        letters iser -250 242 326 -318
        letters ises -78 113 -14 -21
        letters isfa 22 -81 11 47
        letters isie -27 -37 -15 79
        letters isin 10 105 -65 -50
        letters isio -1 -47 5 43
        letters isir 1 -105 114 -9
        letters ispa -71 64 -11 19
        letters ispo -35 65 17 -47
        letters issa -23 -17 -29 70
        letters isse -57 -46 -51 154
        letters iste 36 -145 109 0
        letters itai -53 -17 -3 72
        letters ital -23 72 -20 -29
        letters itch -50 149 -26 -72
        letters ite_ -66 156 -48 -42
        letters ited -56 -35 -7 97
        letters iter -16 -35 5 46
        letters ites -107 -37 32 112
        letters iteu 105 31 39 -175
        letters ith_ 55 -42 -9 -4
        letters itho 312 -126 53 -238
        letters iti_ -49 108 -43 -17
        letters itia -73 -23 -15 111
        letters itie 139 -112 -17 -11
        letters itiq -24 -26 60 -9
        letters iton -116 144 68 -96
        letters itre -48 25 42 -19
        letters itri 87 -61 -42 15
        letters its_ 145 -135 -64 54
        letters ittl -62 -23 39 45
        letters ivat -146 243 -36 -61
        letters ive_ -27 49 -33 12
        letters ived -33 -48 9 73
        letters iven 48 -33 31 -45
        letters iver -46 -79 92 33
        letters ives 41 1 28 -69
        letters ivez -18 84 -31 -35
        letters ivi_ -55 -34 75 14
        letters ivie -55 -9 23 41
        letters ivis -35 -23 5 53
        letters ivre 186 -73 -82 -31
        letters ixed -37 -37 -6 80
        letters ixer -33 147 -35 -80
        letters jai_ 80 -15 -5 -60
        letters jama 222 -34 -99 -89
        letters janu 57 -73 -30 46
        letters janv 143 -189 -13 59
        letters japp -18 48 2 -32
        letters jase 3 -82 -13 92
        letters jean 47 -19 -7 -21
        letters ject -49 -6 51 5
        letters jet_ -46 -13 -13 72
        letters jete 169 33 -159 -43
        letters jett -30 -29 2 58
        letters jeud 75 3 -16 -62
        letters job_ -138 16 -26 148
        letters join -201 310 -94 -15
        letters jour -54 -49 92 11
        letters jout 49 -9 -53 13
        letters juge 99 -43 -17 -39
        letters juil 117 -51 -24 -42
        letters juin 67 -62 -23 19
        letters just 34 -88 24 30
        letters kate -27 -29 -7 63
        letters ked_ -49 -27 11 65
        letters keep -123 -32 -22 178
        letters ken_ 3 107 -28 -81
        letters kend 87 -26 5 -66
        letters kers -38 -29 -8 75
        letters kes_ -36 -14 -4 54
        letters ket_ 45 -78 16 17
        letters kete 78 -39 -4 -35
        letters kets 133 -26 -6 -100
        letters king -78 102 67 -91
        letters kipp 166 -78 -29 -58
        letters kitc -30 70 -14 -26
        letters kleb -29 -25 1 53
        letters know -30 -105 34 101
        letters koi_ -77 5 95 -22
        letters kun_ -64 97 -17 -16
        letters lace -7 94 -67 -20
        letters lach -102 -174 98 178
        letters lade -105 57 4 44
        letters lai_ 48 -27 38 -60
        letters laid -65 66 33 -34
        letters laim -6 60 -10 -43
        letters lain -67 -170 132 105
        letters lair -18 61 -29 -14
        letters lais 15 -106 -30 122
        letters lama -54 86 -4 -28
        letters lame -3 57 -18 -36
        letters lamp -105 -19 111 14
        letters lan_ 6 57 -27 -36
        letters lanc 44 41 -36 -49
        letters land -56 9 44 3
        letters lane 72 -40 -32 0
        letters lang -80 12 59 9
        letters lans -3 73 -26 -45
        letters lant 30 54 -28 -56
        letters lapp 49 -26 -8 -14
        letters laqu -27 9 55 -37
        letters lard -55 21 -20 54
        letters larm -66 20 -12 58
        letters las_ -50 135 -60 -25
        letters last -123 51 37 35
        letters lat_ -316 122 -77 271
        letters lave -281 181 31 69
        letters lavi -41 86 -14 -30
        letters laye 21 80 -35 -66
        letters lbox -25 64 -15 -25
        letters lcha -19 59 -14 -26
        letters lder -91 139 -15 -33
        letters leak -48 -19 -4 71
        letters lean -104 184 -53 -27
        letters lear 8 -48 13 28
        letters leas -317 363 -121 75
        letters leav -20 -26 55 -9
        letters leba -29 -25 1 53
        letters lech -80 14 -14 80
        letters lect 25 -49 79 -55
        letters led_ 285 -205 -60 -19
        letters lee_ 181 -69 -76 -37
        letters lefe -73 113 29 -69
        letters left 170 -92 -47 -30
        letters legu -44 -38 -14 96
        letters leil -21 -44 -9 74
        letters lein 36 7 -46 3
        letters lema -45 -26 -11 82
        letters leme -43 -66 95 14
        letters lenc 69 -52 -7 -10
        letters lend 4 -107 -5 108
        letters lent -96 25 -83 154
        letters leph 46 -43 110 -114
        letters ler_ -273 170 -48 151
        letters lerk 73 6 -22 -57
        letters les_ -70 -64 96 39
        letters less -45 -24 -18 87
        letters let_ -1 86 5 -90
        letters lete 222 -133 5 -93
        letters lett 165 -66 -6 -92
        letters leu_ -22 44 35 -57
        letters leue 48 -36 -2 -9
        letters leur -15 -34 -12 60
        letters leuv -126 -74 2 198
        letters lez_ -3 90 -82 -5
        letters lgre -16 -92 -2 110
        letters lian -13 -90 86 17
        letters libr -59 -41 33 68
        letters lice -155 312 43 -200
        letters lici -76 65 -37 48
        letters lide -1 51 8 -57
        letters lie_ -11 82 -7 -65
        letters lier -36 59 -40 18
        letters lieu 66 -37 -11 -18
        letters liga -6 -40 62 -16
        letters ligh -24 115 -20 -71
        letters lign 17 -48 23 9
        letters like -82 89 -15 8
        letters lime 7 -46 -38 76
        letters limi -32 -65 26 72
        letters ling -18 78 -30 -30
        letters liot -106 69 15 22
        letters lipp -99 31 77 -9
        letters liqu -66 -97 101 62
        letters lise -117 224 -42 -65
        letters lisi 63 -31 -9 -22
        letters liss -93 7 -21 107
        letters list 38 -33 74 -80
        letters lite 155 -41 -38 -75
        letters liti -12 -49 89 -28
        letters litt -62 -23 39 45
        letters livr 219 -132 -84 -3
        letters lks_ -43 -37 -14 94
        letters llai -28 -24 -8 60
        letters lle_ -25 -29 -20 73
        letters llec 46 -57 34 -23
        letters lled 194 -168 -90 64
        letters llee 45 -66 -12 33
        letters llef -73 113 29 -69
        letters ller 37 -46 7 1
        letters lles -71 -45 13 102
        letters llet 298 -99 -7 -192
        letters lleu -34 -16 -14 64
        letters llez -165 196 -88 57
        letters llic -87 148 -10 -51
        letters llor -34 -29 -6 68
        letters llot -34 70 -18 -19
        letters llow 48 -13 17 -53
        letters lme_ 55 -42 -5 -8
        letters load 88 -99 -42 52
        letters loc_ -38 129 -28 -63
        letters loca -97 121 -25 1
        letters lock -49 64 -21 6
        letters loge 46 29 -21 -54
        letters logi 47 -38 13 -22
        letters lois 1 -52 53 -2
        letters lol_ 104 -60 -16 -28
        letters lon_ -20 58 -36 -2
        letters long 13 83 -78 -18
        letters lood -76 74 -19 21
        letters loos -98 154 -19 -37
        letters lor_ -24 -18 -4 46
        letters lors 158 -73 -46 -40
        letters los_ -89 -7 -3 100
        letters lose 60 -33 -23 -4
        letters lost 76 -37 -17 -22
        letters lot_ -23 47 -10 -14
        letters lott -20 4 73 -57
        letters loue 48 1 -11 -38
        letters loug -26 11 -32 48
        letters lour -22 -70 106 -14
        letters love 7 -63 -35 91
        letters lowe 192 -139 16 -69
        letters lowi -35 -79 -23 137
        letters loye 178 -102 -3 -73
        letters lped -12 -50 -21 83
        letters lqu_ 122 137 -184 -75
        letters lque -17 19 49 -51
        letters lrea 71 -63 -1 -7
        letters lsc_ -17 131 -18 -95
        letters ltat 106 -133 67 -40
        letters lter -48 -27 109 -35
        letters luer -84 -33 -2 120
        letters lui_ -13 4 -57 65
        letters luie 5 76 0 -82
        letters lume -10 -56 -16 82
        letters lumi 25 -89 -8 72
        letters lund 86 -57 18 -48
        letters lus_ -126 34 10 83
        letters luto -272 -133 -8 412
        letters lysi 84 -32 -3 -50
        letters mach 75 -53 -26 5
        letters mada -11 -34 48 -3
        letters made -150 -72 11 212
        letters mage -78 16 -23 85
        letters mai_ 194 -29 -85 -80
        letters mail 31 139 -59 -110
        letters main 26 -72 122 -76
        letters mais -45 -9 -32 85
        letters mait 31 -42 65 -54
        letters make -240 48 -42 235
        letters mala -106 92 6 8
        letters male -52 -35 39 48
        letters malg -16 -92 -2 110
        letters mall -55 37 11 6
        letters man_ -13 -46 -60 119
        letters mana 99 -30 -4 -65
        letters mand -30 170 21 -161
        letters mang 88 -10 -30 -49
        letters manq -11 68 0 -56
        letters many -90 108 39 -57
        letters marc 116 -119 34 -31
        letters mard 74 -52 -62 40
        letters marq 96 -44 -51 -1
        letters marr 63 -1 -4 -58
        letters mars 168 -116 -56 5
        letters mas_ 99 -35 -4 -60
        letters mass 12 57 -33 -36
        letters mate 41 27 0 -67
        letters mati -65 39 24 1
        letters matt -48 -67 -2 117
        letters mauv 392 -90 -70 -232
        letters maxi -17 -21 56 -18
        letters may_ 82 -45 -15 -22
        letters mayo 52 -19 -5 -28
        letters mbe_ -21 55 -4 -30
        letters mbee 93 -27 -7 -58
        letters mber 21 74 -25 -70
        letters mbie -170 47 257 -133
        letters mbre 120 -71 -67 17
        letters mbul -50 88 -14 -24
        letters mean -27 -32 49 9
        letters mebo -51 43 -15 22
        letters med_ 52 -17 -23 -12
        letters medi -59 53 25 -19
        letters mee_ 48 -18 -21 -9
        letters mele -184 130 -4 58
        letters meme 98 -114 -127 143
        letters men_ -66 61 -14 20
        letters mena -101 113 -12 0
        letters mend -45 71 11 -36
        letters ment -44 48 62 -66
        letters meon -201 330 -45 -84
        letters mer_ -3 -60 41 22
        letters mera -223 247 67 -91
        letters merc 31 -44 -101 114
        letters mere -13 57 -22 -22
        letters meri -481 75 -12 418
        letters mero -79 -48 233 -107
        letters mers -67 -5 -25 97
        letters mes_ 121 -14 -102 -6
        letters mess 113 -160 57 -10
        letters met_ -74 125 -19 -31
        letters mete -36 135 -17 -82
        letters metr -28 3 57 -31
        letters mets -47 67 -7 -14
        letters mett -175 109 -86 152
        letters mici -63 101 -21 -16
        letters midd 193 -113 -7 -73
        letters mien 47 -13 -5 -28
        letters mier 62 -76 -18 32
        letters mieu -164 -200 -41 405
        letters mili 80 -6 -39 -35
        letters mill -12 -28 -6 47
        letters mina 70 -37 -4 -29
        letters mini -98 -71 90 79
        letters minu 37 22 -62 3
        letters mir_ -68 9 -3 61
        letters mis_ -35 -2 -15 52
        letters mise 76 -71 68 -72
        letters mit_ -30 -67 49 48
        letters mmag -70 -8 -14 91
        letters mman 89 -42 -12 -35
        letters mme_ -40 -151 70 120
        letters mmen -23 25 62 -65
        letters mmer 2 46 -12 -36
        letters mmis 48 32 -63 -16
        letters mmob -49 82 9 -43
        letters mne_ 115 -50 8 -74
        letters mobi -114 179 8 -73
        letters modi -76 134 -16 -42
        letters moi_ -51 21 4 26
        letters moin 10 -53 -11 54
        letters mois 105 -1 -75 -29
        letters moit 116 -84 -6 -25
        letters mon_ -19 100 -79 -2
        letters mond -32 -3 -12 48
        letters moni 70 -45 27 -52
        letters mopo -30 -15 -4 49
        letters more -32 -285 -30 347
        letters morn -135 50 -72 158
        letters morr -56 73 -8 -9
        letters mort 76 10 -40 -46
        letters mot_ -24 -59 2 82
        letters moti 130 -74 -7 -49
        letters moto -13 -65 138 -60
        letters mous -137 -62 127 72
        letters moye -96 -44 152 -13
        letters mpad -154 45 103 6
        letters mpag -29 104 -41 -33
        letters mpan -5 88 -9 -73
        letters mpec -88 -3 -10 101
        letters mpio 175 -18 -10 -146
        letters mpla 53 31 -8 -76
        letters mple -47 7 82 -43
        letters mpli -111 -3 -52 165
        letters mplo 160 -164 -22 27
        letters mpon 104 -88 -4 -12
        letters mpor 197 -75 -14 -108
        letters mpre 16 -57 43 -2
        letters mpri 35 21 0 -56
        letters mpru -19 93 -43 -31
        letters mpte 4 50 -53 -1
        letters mpto 48 -75 12 15
        letters much -23 -12 -13 48
        letters mula -25 103 -51 -26
        letters mum_ -63 -13 83 -6
        letters muni 3 -18 48 -32
        letters mur_ 125 28 -39 -114
        letters mure -63 11 59 -7
        letters murs -19 -55 -16 89
        letters nage -7 71 2 -66
        letters nair 142 -69 -19 -54
        letters nais -237 36 -40 241
        letters nait -10 -71 24 57
        letters nale 73 -36 -119 82
        letters nalt 65 -50 -3 -11
        letters naly 105 -89 -8 -8
        letters name 47 -5 -18 -24
        letters napp -38 81 -6 -37
        letters nard 86 4 -8 -83
        letters nati 80 -56 11 -34
        letters natr 51 -10 -1 -40
        letters ncai 48 77 -54 -72
        letters ncar 68 -25 -15 -28
        letters nce_ 36 59 3 -97
        letters ncee 256 -148 -61 -47
        letters ncer 33 -47 -29 44
        letters nces 47 -108 61 0
        letters nch_ -11 53 -15 -28
        letters nche -47 74 9 -36
        letters ncia -46 -30 94 -18
        letters ncie 7 -14 46 -39
        letters ncit -46 34 -21 32
        letters nclo -118 -17 -12 147
        letters nclu 82 -47 8 -44
        letters ncom 14 -80 92 -25
        letters ncon 76 -49 6 -34
        letters ncor 94 -39 -42 -13
        letters ndag -43 86 -34 -9
        letters ndan 103 -5 -45 -53
        letters ndat -38 58 4 -23
        letters nde_ 18 70 -5 -82
        letters nded 132 -57 -12 -63
        letters ndem 41 -98 -1 58
        letters nder 45 -51 31 -25
        letters ndeu -28 81 -7 -46
        letters ndez 53 12 -30 -35
        letters ndi_ 97 -84 24 -37
        letters ndin 138 -97 -7 -33
        letters ndo_ -197 213 -3 -13
        letters ndon 11 163 -90 -84
        letters ndow 84 -90 -22 27
        letters ndra -18 -55 -2 75
        letters ndre 151 -113 53 -90
        letters ndu_ 49 -86 -27 64
        letters nduc 63 -42 -14 -7
        letters ndue 174 -140 -7 -26
        letters ndus -15 92 -27 -51
        letters nean 58 -49 -5 -4
        letters near -82 110 -15 -13
        letters ned_ 193 -134 -49 -9
        letters nee_ 16 -104 13 75
        letters need -401 434 23 -56
        letters neig 37 -12 36 -62
        letters nel_ 68 -37 5 -36
        letters nent -124 58 -2 68
        letters ner_ -157 180 -51 28
        letters nerv -78 -34 4 108
        letters nes_ 16 46 -19 -43
        letters net_ -124 92 -63 95
        letters nett -54 81 6 -32
        letters neu_ -56 61 14 -19
        letters neuf -34 4 -30 59
        letters neur -6 118 -21 -91
        letters neus 49 36 14 -99
        letters neux -34 55 -7 -14
        letters new_ -157 -41 -178 376
        letters nexe -28 46 -10 -9
        letters nez_ 111 63 -93 -82
        letters nfan 66 21 -78 -9
        letters nfin -91 -53 -37 181
        letters nfo_ -47 -74 102 19
        letters nfor 61 -47 57 -71
        letters nge_ 154 -162 14 -7
        letters nged 65 -1 -15 -48
        letters ngee 71 -27 -2 -43
        letters ngem -19 46 -30 3
        letters ngen 4 -50 -13 59
        letters nger -49 189 -51 -89
        letters ngez 47 -29 -10 -9
        letters ngte 47 -7 -2 -38
        letters ngue -60 58 21 -19
        letters nice -61 -115 -32 207
        letters nici 22 -47 44 -19
        letters nie_ 12 77 -70 -20
        letters nied 143 -15 -121 -7
        letters nier 61 0 -56 -6
        letters nieu 4 -50 -13 59
        letters nigh -291 246 17 28
        letters nin_ -54 -41 32 64
        letters ning -60 154 -78 -17
        letters nion -24 -31 -6 60
        letters niqu -35 75 -9 -31
        letters nir_ 49 87 -78 -58
        letters nist -2 -46 10 38
        letters nite 81 -42 40 -79
        letters niti -73 -23 -15 111
        letters nive -2 47 -27 -18
        letters njou -106 17 116 -27
        letters njus 203 -152 -19 -32
        letters nks_ 60 -70 6 4
        letters nlev -19 53 -16 -18
        letters nly_ -13 -20 53 -20
        letters nnai -35 -61 35 61
        letters nnat 113 -17 -4 -92
        letters nne_ 7 -36 -111 139
        letters nnee -4 -71 39 37
        letters nnen -137 52 -5 89
        letters nnes -41 66 -2 -23
        letters nnex -28 46 -10 -9
        letters nnin 294 -64 -115 -115
        letters nnon 257 -142 33 -148
        letters nnul -32 18 -69 83
        letters nobo 237 -186 -44 -7
        letters noel -19 -44 85 -23
        letters noir -8 176 -30 -138
        letters non_ 152 -83 9 -78
        letters nonc 454 -271 21 -204
        letters nons 60 29 -26 -63
        letters noon -24 51 -8 -19
        letters norm -143 66 89 -12
        letters nos_ 7 -40 -26 59
        letters not_ 316 -61 -51 -204
        letters nota -98 215 -23 -94
        letters note 65 -33 -46 15
        letters noth 315 -50 -30 -235
        letters notr -109 76 -25 58
        letters nous 131 59 -88 -101
        letters nouv -83 -3 -161 247
        letters novi -57 10 48 -2
        letters nowb -25 46 -6 -16
        letters nque -24 58 26 -60
        letters nsai -101 93 -2 10
        letters nscr -12 86 12 -86
        letters nse_ 104 -166 56 6
        letters nsel -68 -26 6 88
        letters nseu 20 38 -6 -53
        letters nsfe -20 76 -8 -48
        letters nsi_ -18 -40 68 -11
        letters nsib -11 -29 -11 51
        letters nsio -55 61 11 -18
        letters nsme -66 75 -34 25
        letters nspe 28 75 -48 -55
        letters nspo -92 84 -12 20
        letters nsur 57 -17 5 -46
        letters nswe 79 -43 32 -68
        letters ntai 69 -47 1 -23
        letters ntam 68 -44 -8 -17
        letters ntan -101 53 71 -23
        letters ntat -21 -30 60 -10
        letters nte_ 13 2 -81 66
        letters ntee 59 4 -39 -24
        letters ntem 29 -122 0 93
        letters nten 65 6 -2 -69
        letters nter 20 27 6 -54
        letters ntes 79 -86 30 -23
        letters nth_ 189 -38 -36 -115
        letters ntia -36 -34 -17 87
        letters ntie 67 -73 1 5
        letters ntim -7 -29 -13 49
        letters ntio 8 50 -16 -42
        letters ntle -60 -47 -14 121
        letters ntly 60 -22 -24 -14
        letters ntra 87 5 -14 -78
        letters ntre -112 67 34 10
        letters ntro 79 -47 -2 -30
        letters nts_ -170 35 -18 153
        letters nuar 57 -73 -30 46
        letters nue_ 139 -110 -19 -10
        letters nuez -50 -34 -10 94
        letters nuit -234 192 91 -49
        letters nule -42 6 -78 115
        letters null 67 -21 -18 -28
        letters numb 62 52 -14 -100
        letters nume -79 -39 231 -113
        letters nute 48 35 -105 22
        letters nvie 149 -128 -9 -12
        letters nvoi 9 93 -30 -73
        letters nvoy -57 64 75 -82
        letters nyon 48 -32 -27 11
        letters nze_ 102 -26 -20 -55
        letters oach -121 67 86 -31
        letters oard -40 49 -3 -6
        letters obil -114 179 8 -73
        letters obje -56 4 8 45
        letters oble 42 -26 35 -51
        letters obod 237 -186 -44 -7
        letters obot 26 -61 -2 37
        letters obre 152 -168 62 -46
        letters obus 192 -51 -52 -89
        letters ocal 41 19 -11 -50
        letters ocat -50 68 -20 2
        letters ocen -123 -114 135 102
        letters ocha -159 -40 154 45
        letters oche 9 79 -34 -53
        letters ock_ -19 -25 -7 51
        letters ocol -85 -16 -6 108
        letters octo 101 -104 50 -47
        letters odeu -60 19 -8 49
        letters odif -76 134 -16 -42
        letters ody_ -16 -15 -43 75
        letters oeil 56 -44 -1 -11
        letters oel_ -19 -44 85 -23
        letters oes_ -138 -4 282 -140
        letters oeve -44 -94 -11 148
        letters off_ -3 58 -19 -36
        letters offr -191 -100 134 157
        letters oga_ 30 -46 -11 26
        letters oge_ 38 41 -6 -73
        letters ogs_ -71 -8 36 44
        letters oici -83 167 -61 -23
        letters oid_ -71 4 -7 74
        letters oie_ -53 128 -25 -49
        letters oila 59 -63 -9 13
        letters oin_ -239 280 -115 74
        letters oind 6 -77 23 49
        letters oing -29 58 -33 4
        letters oins -53 18 -41 75
        letters oint -42 127 -10 -76
        letters oir_ 74 -51 8 -31
        letters oire 17 75 20 -112
        letters oirs 17 -50 46 -14
        letters ois_ 266 31 -76 -222
        letters oise -9 -34 -7 49
        letters oisi 28 -14 31 -46
        letters oiss -13 -44 -6 63
        letters oit_ -98 144 -65 18
        letters oite 78 -30 -31 -17
        letters oiti 116 -84 -6 -25
        letters ojet -33 -20 -31 84
        letters oked 137 -9 -22 -107
        letters oken -36 110 -25 -50
        letters okin 14 51 -8 -57
        letters oks_ -56 9 20 27
        letters old_ 229 -99 14 -145
        letters ole_ -96 133 -59 22
        letters olei -21 -44 -9 74
        letters oler -70 111 -8 -32
        letters olet -43 73 10 -40
        letters oleu 54 -31 -1 -22
        letters olic -71 189 -35 -83
        letters olie -56 25 -4 35
        letters olis -31 4 -25 52
        letters olit 23 -40 47 -29
        letters olle 104 -97 23 -30
        letters olli -66 107 -7 -34
        letters ollo 103 -54 -9 -40
        letters olon -37 71 -40 6
        letters oman -35 61 -10 -16
        letters ombe 73 26 -14 -85
        letters ombi -170 47 257 -133
        letters omeb -51 43 -15 22
        letters omen -54 48 30 -23
        letters omeo -201 330 -45 -84
        letters omet 6 23 25 -55
        letters omic -63 101 -21 -16
        letters omin 47 -2 -34 -11
        letters omis 247 -40 -73 -134
        letters omme 27 -48 -46 67
        letters ommi 12 -11 -52 51
        letters omne 111 -46 8 -73
        letters omor -56 73 -8 -9
        letters omou -50 -66 137 -21
        letters ompa -28 155 -47 -79
        letters ompe -76 17 -3 62
        letters ompl -110 34 13 63
        letters ompt 55 8 -54 -8
        letters onag -37 -2 52 -13
        letters onav -40 79 -5 -35
        letters once 9 -58 19 31
        letters oncl 55 -25 -4 -26
        letters onct -7 -48 16 40
        letters onda 12 55 -10 -58
        letters onde -43 96 -60 7
        letters ondo -165 120 -7 52
        letters ondr 118 -21 -73 -24
        letters ondu 106 -118 9 4
        letters one_ 64 -24 -20 -20
        letters oned -45 -11 -2 58
        letters ones -92 -46 -63 202
        letters onfi -15 -79 79 15
        letters onfo 33 92 -38 -87
        letters onge 139 -79 -58 -2
        letters ongt 47 -7 -2 -38
        letters onig -55 41 101 -87
        letters onit 70 -45 27 -52
        letters onjo -177 99 106 -28
        letters only -13 -20 53 -20
        letters onna -14 -94 31 78
        letters onne 23 -113 29 61
        letters onnu 52 -15 -8 -29
        letters ons_ 39 133 -80 -92
        letters onse 52 -208 141 15
        letters onst 6 48 -27 -28
        letters onsu 16 -54 62 -24
        letters ont_ 86 -187 39 62
        letters onta -51 14 79 -42
        letters ontr 79 6 -53 -32
        letters onve -36 -20 -6 62
        letters ood_ -10 -43 -15 68
        letters ooke 90 -67 -19 -4
        letters ooks -56 9 20 27
        letters oon_ -33 61 -5 -23
        letters oons 46 -16 -2 -28
        letters oor_ 19 52 -19 -52
        letters oord 122 0 -12 -110
        letters oose -98 154 -19 -37
        letters open 6 82 30 -118
        letters opie 23 55 -31 -47
        letters opin -135 -104 -20 260
        letters opit -26 78 -20 -32
        letters opom -30 -15 -4 49
        letters oppo 82 -41 -13 -29
        letters opre -13 -89 -34 136
        letters opri -211 199 10 1
        letters ops_ -40 4 -14 49
        letters opy_ -41 77 -9 -27
        letters orai 25 -142 187 -70
        letters oral -101 164 31 -94
        letters oran 34 -65 45 -14
        letters ordo 160 -11 -18 -130
        letters ordu 63 -16 -16 -30
        letters ore_ -61 -46 -41 148
        letters ored 48 -18 -5 -24
        letters orem 53 -31 -3 -19
        letters orke -113 -88 -12 213
        letters orlo 18 45 -3 -60
        letters orma -11 -76 85 1
        letters ormi -120 101 -16 36
        letters ormu -28 89 -53 -8
        letters orne -46 180 -138 4
        letters orni -135 50 -72 158
        letters orre 12 6 77 -95
        letters orri 33 50 -23 -61
        letters orro -56 73 -8 -9
        letters ors_ -51 172 26 -147
        letters ort_ -96 125 -52 22
        letters orta 12 64 -18 -58
        letters orti -11 43 17 -49
        letters ortu -62 -33 -13 109
        letters orty 122 -82 -20 -21
        letters ose_ 14 -66 -18 71
        letters osed 178 -11 -33 -134
        letters osee 139 -118 -51 30
        letters oser -18 36 62 -80
        letters ospi -16 51 -15 -20
        letters oss_ -31 56 -34 9
        letters osse 18 103 -69 -53
        letters ossi -42 64 43 -64
        letters oste -10 112 -74 -27
        letters osts 67 -61 -4 -2
        letters otai -77 148 -31 -41
        letters ote_ -7 56 -27 -23
        letters otea -115 125 10 -20
        letters oten -34 70 -10 -26
        letters othi 138 -6 -16 -117
        letters otif 130 -74 -7 -49
        letters oto_ 42 -106 29 35
        letters otog 62 -37 -3 -23
        letters otor -21 -11 49 -18
        letters otre 80 -4 -204 128
        letters otte -55 51 26 -22
        letters otto -26 -67 43 49
        letters oubl 171 -20 -5 -146
        letters oudo -53 -2 -1 55
        letters oudr -328 474 55 -202
        letters ouee -25 75 -19 -32
        letters ouer -13 -15 -22 50
        letters oues -30 -113 87 55
        letters oueu 62 -68 -31 37
        letters ouff -49 83 -41 7
        letters ouha -133 230 -17 -79
        letters oui_ 23 -69 33 12
        letters oujo -47 -44 32 59
        letters oula -103 -32 18 117
        letters ould -283 248 -77 112
        letters oule 83 19 -83 -18
        letters ouli -240 -38 8 269
        letters oulo -51 -75 149 -24
        letters oulu -78 19 39 21
        letters oumi 48 -35 -2 -12
        letters ounc -14 -29 62 -20
        letters ound -55 73 -22 5
        letters oung -38 -32 -5 75
        letters ouns -68 -26 6 88
        letters ount 24 23 9 -56
        letters oup_ 25 100 -41 -85
        letters oupa -53 52 28 -27
        letters oupe 50 -16 -5 -28
        letters oupi 123 -49 -16 -59
        letters our_ -98 6 98 -6
        letters oura -89 -35 41 84
        letters ourd -29 -56 60 24
        letters ouri 99 -36 -3 -60
        letters ourq 240 -137 -128 24
        letters ourr -21 86 -46 -20
        letters ours 212 -50 24 -187
        letters ous_ 157 31 -71 -116
        letters oust -69 -46 -9 124
        letters out_ -82 -25 -37 144
        letters oute -17 -54 -21 92
        letters ouve -227 -44 39 233
        letters ouvr -81 61 49 -29
        letters ouze 50 -25 -14 -11
        letters ove_ 70 -136 -13 79
        letters oved 55 -46 -2 -7
        letters over -38 145 67 -174
        letters ovic -57 10 48 -2
        letters ovin -109 43 102 -37
        letters owba -25 46 -6 -16
        letters owed 163 -55 23 -131
        letters owee 221 -83 -7 -132
        letters owin -35 -79 -23 137
        letters owne -76 139 17 -80
        letters owns -48 15 -4 37
        letters ows_ 26 -56 -37 67
        letters oyal -172 179 122 -129
        letters oye_ 521 -296 -56 -170
        letters oyen -48 -73 83 38
        letters oyer -81 21 146 -87
        letters oyes -33 -17 -2 53
        letters oyez -566 687 -57 -64
        letters oys_ 59 -22 -19 -18
        letters ozen -46 84 -7 -31
        letters pad_ -19 -21 -9 49
        letters pada -154 45 103 6
        letters pagn -29 104 -41 -33
        letters paid 146 -119 -17 -10
        letters pain -75 -17 -63 155
        letters pair 25 -81 74 -18
        letters pal_ 32 12 2 -46
        letters pale -109 -34 140 3
        letters pani -105 81 -6 30
        letters pany -35 130 -21 -74
        letters pape 57 -112 144 -88
        letters paqu 111 -113 25 -23
        letters par_ 42 63 3 -108
        letters park -96 75 27 -6
        letters parl 121 -73 -75 26
        letters part -17 -32 61 -13
        letters paru -106 106 -10 10
        letters pas_ 192 -63 -217 88
        letters patc 206 -84 -126 4
        letters paya 120 -30 -8 -81
        letters paye 42 61 -41 -62
        letters pays -25 58 -18 -14
        letters peak -23 7 47 -31
        letters peau -118 -32 -8 159
        letters pecc -36 -30 -6 73
        letters pech -217 161 -4 60
        letters peci -85 177 -74 -19
        letters pect 20 66 -58 -29
        letters ped_ -14 64 -74 24
        letters peed -61 -67 -17 146
        letters pel_ 134 -123 -39 27
        letters pele -16 65 -32 -17
        letters pell 76 -53 -25 1
        letters pels 180 -69 -25 -87
        letters pen_ -17 66 39 -88
        letters pena 108 -66 -4 -38
        letters pend 70 45 -28 -87
        letters peni -40 69 3 -32
        letters pens -231 77 94 60
        letters per_ -38 -21 -9 69
        letters pera -7 -63 13 58
        letters perm -150 35 158 -43
        letters pers 292 33 -81 -245
        letters perv 118 -107 -13 1
        letters pete -12 51 -22 -17
        letters peti -87 -35 -53 175
        letters peur -144 76 -31 100
        letters peut -491 237 241 14
        letters peux -144 15 223 -94
        letters phal 28 -70 16 26
        letters phon 20 -81 103 -42
        letters pias 26 -53 -1 28
        letters pick -82 27 20 35
        letters pide -72 29 -3 47
        letters pie_ -11 200 -115 -74
        letters pier -32 45 38 -50
        letters pini -135 -104 -20 260
        letters pion 175 -18 -10 -146
        letters piqu -33 58 -10 -16
        letters pire 19 -62 -7 50
        letters pis_ 392 -45 -184 -162
        letters pisc 1 39 25 -65
        letters pist -66 -1 -30 97
        letters pita -23 72 -20 -29
        letters plai -97 -71 161 7
        letters plan 67 98 -95 -70
        letters plaq -153 145 44 -36
        letters plas -57 -24 70 12
        letters play 52 -23 -7 -22
        letters plea -312 155 21 136
        letters plei 55 0 -60 6
        letters plem -19 -19 60 -22
        letters plet -24 98 -19 -55
        letters plia 8 -96 106 -17
        letters plim -88 -74 -13 174
        letters pliq -30 -81 86 26
        letters plir -42 0 -12 53
        letters plom -15 54 -32 -7
        letters plou -20 3 -29 47
        letters plow -25 -33 -25 83
        letters ploy 172 -99 -2 -71
        letters plui 5 76 0 -82
        letters plus -142 27 9 106
        letters plut -272 -133 -8 412
        letters pneu 19 109 33 -162
        letters pole -13 53 -12 -27
        letters poli -25 78 -11 -41
        letters pomp -52 5 -6 52
        letters pond 57 -24 2 -35
        letters pons 103 -200 164 -68
        letters pont -87 114 -16 -12
        letters pool -14 -13 47 -20
        letters pora 329 -166 -22 -141
        letters port -23 76 -30 -23
        letters pose 51 -26 -58 33
        letters poss -157 386 -155 -74
        letters post 7 46 -46 -7
        letters pot_ -54 70 -3 -12
        letters pote -115 165 -7 -43
        letters pour -17 -103 128 -8
        letters pouv -375 368 -106 113
        letters ppe_ -58 105 -9 -38
        letters pped -8 89 -68 -12
        letters ppel 90 -36 -59 5
        letters ppen -117 -18 151 -16
        letters pper 37 -59 -9 31
        letters ppor -65 -4 -9 78
        letters ppos 164 -89 18 -93
        letters ppre -40 0 -17 57
        letters ppri 194 -47 -19 -129
        letters ppro 78 -42 -11 -25
        letters ppui -15 -50 -27 92
        letters pre_ -14 -27 -7 49
        letters prea -1 56 -1 -53
        letters prec -78 -10 -3 91
        letters pren 49 -8 -17 -23
        letters prep 67 -105 -4 42
        letters pres -38 58 -15 -6
        letters prev 18 -51 29 4
        letters prie -86 163 -8 -69
        letters pril 119 -83 0 -37
        letters prin 155 -104 -113 62
        letters pris 163 -64 -96 -3
        letters priv -248 384 -23 -113
        letters prob 41 -23 33 -51
        letters proc -136 -46 114 68
        letters prof 101 -78 -17 -6
        letters proj -22 -17 -24 62
        letters prol -63 109 -66 20
        letters prom 203 29 -69 -164
        letters prop -145 -97 -57 299
        letters prun 6 53 -28 -31
        letters pte_ -56 68 -20 8
        letters ptee 8 -85 93 -15
        letters ptem 192 -57 -108 -27
        letters ptez 112 25 -131 -6
        letters ptio 126 -128 6 -4
        letters ptiq -116 -6 -5 128
        letters ptoi 54 -89 18 18
        letters pui_ -24 -38 -22 84
        letters puis 154 92 -212 -35
        letters pump -21 -96 5 111
        letters puni 66 -31 -21 -14
        letters put_ -82 64 47 -28
        letters quag -43 57 -25 11
        letters quan -26 -90 212 -96
        letters quar 9 88 -153 57
        letters quat 37 -26 -49 38
        letters queb -34 -25 -3 61
        letters quel 5 -104 201 -102
        letters quem -62 -45 28 79
        letters quen -79 -50 82 47
        letters quer -65 37 79 -50
        letters ques 77 36 -66 -47
        letters qui_ -65 -7 26 46
        letters quic -62 -24 87 -1
        letters quin 50 -22 -8 -20
        letters quip 2 -82 -31 111
        letters quit 10 95 -71 -33
        letters quoi 20 -79 133 -74
        letters quot 66 -4 -4 -58
        letters quun -11 46 -30 -5
        letters racc 65 -36 -4 -25
        letters race 72 -32 -3 -37
        letters rach 66 -33 -13 -20
        letters raci -41 76 -4 -32
        letters ract -56 72 -6 -10
        letters rade -49 74 -9 -16
        letters raff -74 117 -28 -14
        letters rai_ -86 -16 -1 103
        letters raie -104 -72 -14 191
        letters rail -203 47 87 68
        letters rain -76 66 37 -27
        letters rair 107 -193 210 -124
        letters rait -209 29 -107 286
        letters ral_ -104 -14 102 16
        letters rale -142 -109 -50 300
        letters rall 60 -150 -29 118
        letters ranc 8 68 6 -82
        letters rand -72 79 -23 17
        letters rang -25 68 -19 -25
        letters rans -75 89 -21 8
        letters rant -13 52 -10 -29
        letters raph 50 -25 -6 -19
        letters rapp 4 -4 -58 58
        letters raqu 5 123 -113 -14
        letters rare -167 -13 -2 182
        letters rari -22 -39 -5 65
        letters rash 89 -51 -4 -33
        letters rat_ 89 -11 -6 -72
        letters rate -56 10 29 17
        letters rath -54 -73 -56 183
        letters rati 71 -62 -20 11
        letters ratt -40 -85 75 50
        letters ratu 4 -69 20 45
        letters ravo 24 -14 -48 38
        letters rbnb -61 7 -7 62
        letters rbre -78 36 57 -16
        letters rce_ 151 126 -66 -211
        letters rcel -50 54 -2 -2
        letters rcep 23 52 -26 -49
        letters rch_ 85 -118 -31 64
        letters rcha 47 -33 8 -22
        letters rci_ 27 -46 4 15
        letters rcie -56 -67 -21 144
        letters rcon -54 96 -10 -31
        letters rcre 61 -53 -75 67
        letters rcs_ -31 -22 46 6
        letters rday -41 52 -20 10
        letters rde_ 48 16 -28 -36
        letters rdee -41 87 -39 -8
        letters rdez -35 -35 -1 71
        letters rdi_ 27 0 -85 59
        letters rdon 48 36 -11 -73
        letters rdre -31 -34 3 63
        letters rds_ 103 -82 67 -88
        letters rdur 71 -19 -22 -31
        letters rdv_ 100 -24 -68 -8
        letters real -142 71 -13 84
        letters reat -193 -158 11 340
        letters reau 110 -1 -26 -83
        letters reav 56 -37 -3 -16
        letters rece 23 59 -38 -44
        letters reci -50 5 0 46
        letters recl -56 124 -19 -49
        letters reco 112 -64 -16 -32
        letters rect 79 35 -8 -106
        letters recu 36 -16 31 -52
        letters red_ 253 -141 -14 -98
        letters redi 89 -14 -84 9
        letters ree_ 112 -142 12 18
        letters reed 71 -47 -2 -22
        letters reem -12 -47 -48 107
        letters rees 7 -143 39 96
        letters reez -82 141 -35 -24
        letters refa 36 -52 29 -13
        letters refe -19 3 83 -67
        letters reff 14 -6 45 -53
        letters refl -9 -33 -5 47
        letters refu 345 -97 31 -279
        letters rega 81 -112 7 24
        letters regi 95 -5 -8 -81
        letters regl -92 -59 92 60
        letters reil 80 -23 -3 -54
        letters reje 68 -59 -7 -3
        letters rela 116 -89 43 -70
        letters rele -11 59 -8 -39
        letters rema 96 -83 -19 7
        letters remb 40 33 4 -77
        letters reme -26 -5 -22 54
        letters remi 91 -117 15 10
        letters remp 1 29 -53 23
        letters renc 24 -69 71 -26
        letters rend 104 -128 -4 28
        letters rent 27 -4 -73 50
        letters renv 128 -64 -24 -40
        letters repa 132 -85 -78 31
        letters repe 49 -8 8 -48
        letters repo 243 -266 28 -4
        letters repr 28 77 -21 -85
        letters rer_ 29 67 -89 -6
        letters rera -62 -9 -31 101
        letters res_ -24 2 81 -59
        letters rese 8 39 12 -58
        letters resi -35 58 9 -32
        letters resp 28 -58 21 8
        letters ress -216 171 119 -74
        letters rest 80 -16 -1 -63
        letters resu 62 -113 82 -31
        letters ret_ -233 300 65 -132
        letters rete 48 -22 11 -37
        letters reti 32 -47 -32 46
        letters reto 161 -32 -12 -117
        letters retr -38 -61 36 63
        letters rets 98 -85 -31 18
        letters reux -5 80 -42 -33
        letters reve 23 18 -57 16
        letters revi -38 -50 2 86
        letters rew_ -10 -59 -24 94
        letters rez_ -287 260 87 -60
        letters rfac 82 -30 -4 -48
        letters rged 350 -96 -59 -195
        letters rgen 98 -62 12 -48
        letters rgie 49 20 -7 -63
        letters rgla -64 72 -12 5
        letters rian 17 -92 -16 91
        letters ribu -47 144 8 -105
        letters rice -28 -12 -50 89
        letters ridg -48 -17 -16 81
        letters rie_ -6 125 -58 -61
        letters riel 113 12 -64 -62
        letters riem 293 -67 -15 -211
        letters rien 29 -83 -35 89
        letters rier -18 93 -64 -12
        letters ries 72 -44 -15 -12
        letters riet -108 103 17 -13
        letters rieu 34 -88 75 -22
        letters riez -409 429 -44 24
        letters rif_ -75 -111 199 -13
        letters rifi -38 52 -37 23
        letters righ -47 -1 13 35
        letters ril_ 240 -107 -22 -111
        letters rill -49 35 6 8
        letters rime 66 52 -42 -77
        letters rimi 113 -78 -15 -20
        letters rine 51 -8 -29 -14
        letters ring -64 16 18 30
        letters rint 89 -28 -122 61
        letters rio_ -112 85 14 13
        letters rion -52 168 -25 -90
        letters rip_ -48 67 -7 -13
        letters ript 48 -43 11 -15
        letters rir_ -7 81 -38 -36
        letters rire -254 130 50 74
        letters ris_ 52 -26 -5 -21
        letters rise -50 85 -6 -28
        letters rita 49 -27 -49 27
        letters rite -50 45 0 4
        letters rits -36 -22 -5 63
        letters riva -54 103 -17 -32
        letters rive -70 -3 17 56
        letters rked -41 -29 -8 78
        letters rle_ 74 -47 -16 -12
        letters rlen -83 -13 -115 211
        letters rlog 18 45 -3 -60
        letters rly_ -34 -6 57 -17
        letters rmal -59 -22 92 -11
        letters rmat 6 -66 60 0
        letters rme_ 44 -70 41 -14
        letters rmee 114 -28 -16 -70
        letters rmel 77 -41 -19 -17
        letters rmer -223 56 14 153
        letters rmes 72 -7 -29 -36
        letters rmet -47 -19 23 44
        letters rmis -87 67 112 -91
        letters rmit -61 55 37 -32
        letters rmop -30 -15 -4 49
        letters rms_ 56 -26 -2 -28
        letters rmul -28 89 -53 -8
        letters rne_ -52 124 -63 -9
        letters rned 133 -45 -78 -10
        letters rnee -32 -59 20 71
        letters rnes 18 -49 10 22
        letters rnie 116 -8 -58 -50
        letters rnin -144 101 -63 106
        letters rnir -25 -45 76 -5
        letters rnoo -59 86 -8 -20
        letters robl 42 -26 35 -51
        letters robo 26 -61 -2 37
        letters roch -57 51 20 -15
        letters rof_ 68 -74 -16 22
        letters roir 193 -148 -8 -37
        letters rois 30 36 -139 73
        letters roje -22 -17 -24 62
        letters roke 16 88 -30 -74
        letters role -49 37 -11 23
        letters rolo -43 80 -51 14
        letters romi 247 -40 -73 -134
        letters romo -34 -4 51 -13
        letters romp -41 -8 -2 51
        letters ronn 47 -35 -2 -10
        letters ropr -149 2 -41 188
        letters rops -89 10 -29 108
        letters ross -84 211 2 -129
        letters rote -20 -72 -13 104
        letters rott -59 -9 35 33
        letters rou_ 68 -24 -19 -26
        letters roue -44 59 18 -32
        letters roug 17 15 33 -64
        letters roul -54 36 2 16
        letters roun -55 85 7 -38
        letters roup -22 15 46 -39
        letters rous -20 88 -9 -59
        letters rouv -29 -76 16 89
        letters rove 494 -226 -47 -221
        letters rovi -26 -10 66 -31
        letters rown -74 38 -13 49
        letters roya -90 48 59 -17
        letters rpri -24 -47 -18 89
        letters rque 80 -43 -27 -10
        letters rquo 240 -137 -128 24
        letters rra_ -28 42 51 -65
        letters rrai -306 107 118 81
        letters rran 76 35 -65 -45
        letters rras 95 -46 -17 -32
        letters rre_ 76 10 -20 -67
        letters rrec 14 23 27 -64
        letters rree 125 -12 -24 -89
        letters rres 83 -8 25 -101
        letters rret -2 67 -32 -32
        letters rrie 25 87 -67 -45
        letters rrow -73 63 27 -16
        letters rrur -29 70 -5 -36
        letters rsee -33 48 -8 -7
        letters rsem -11 53 -28 -15
        letters rser -108 165 -33 -23
        letters rson 162 58 -57 -163
        letters rst_ -97 86 23 -12
        letters rtee 60 -32 0 -28
        letters rter -57 -38 41 54
        letters rtez -35 -13 101 -53
        letters rthd 118 -29 -10 -79
        letters rti_ 275 -209 -83 16
        letters rtic -110 6 -10 114
        letters rtie 37 41 3 -81
        letters rtif -11 84 -41 -32
        letters rtin 128 -41 -46 -41
        letters rtir -109 -11 70 50
        letters rtou -59 113 -34 -20
        letters rtua -62 -33 -13 109
        letters rtur -82 -179 296 -35
        letters ruar 62 -54 20 -27
        letters ruck 105 -32 -3 -69
        letters rue_ -85 190 -31 -74
        letters ruel -124 172 -53 5
        letters rues 31 -67 29 7
        letters ruit 44 -78 -67 101
        letters rule -64 -69 50 83
        letters rumm -60 25 -2 37
        letters runn 108 -41 -6 -61
        letters runt -19 93 -43 -31
        letters rve_ 104 -67 -25 -13
        letters rven -159 188 -14 -15
        letters rver -263 406 -47 -97
        letters rves -68 -55 10 114
        letters rvi_ 67 -9 1 -60
        letters rvic 142 -153 -23 33
        letters rvis 118 -107 -13 1
        letters rywh -25 103 -16 -62
        letters sach -79 -86 -26 191
        letters sacr -31 118 -46 -42
        letters sacs -22 66 6 -50
        letters sage -14 -62 12 63
        letters sagi -58 128 -32 -37
        letters said 578 -399 -135 -43
        letters sait 88 7 -60 -35
        letters salu -68 -49 2 115
        letters sans 265 -96 -28 -141
        letters sant 4 -75 -30 101
        letters sat_ 41 -59 -6 24
        letters sati 42 -91 19 29
        letters satu -63 80 -21 4
        letters sauf 74 -4 -17 -53
        letters saut 92 -31 -12 -49
        letters savo -16 -135 264 -113
        letters sayi 105 -70 -3 -32
        letters says 235 -281 -65 111
        letters scen 61 19 -48 -31
        letters sche 49 -1 1 -49
        letters scho -31 81 -19 -31
        letters scin 1 39 25 -65
        letters sco_ -44 -21 -7 72
        letters scre -13 47 -5 -29
        letters scri 9 60 5 -74
        letters sec_ 68 -70 -7 9
        letters seco 55 14 -35 -35
        letters sect -46 -28 111 -37
        letters secu -30 57 -5 -23
        letters sed_ 119 19 -15 -123
        letters see_ 40 -54 -76 91
        letters sel_ -106 86 8 12
        letters sell -209 -210 30 390
        letters selo 46 -20 -40 13
        letters sem_ 119 -140 24 -3
        letters sema 17 -18 56 -55
        letters semb 72 45 -43 -74
        letters seme -26 112 -50 -36
        letters send -169 58 164 -53
        letters sens -28 -21 -1 50
        letters sent -12 69 31 -89
        letters sept 288 -82 -164 -42
        letters ser_ -250 185 43 22
        letters sera 10 -87 -54 131
        letters seri -34 64 -5 -25
        letters serm -29 -23 56 -5
        letters sern -68 62 -14 20
        letters serr -20 58 -7 -31
        letters serv 156 -76 -30 -50
        letters ses_ 18 75 -27 -66
        letters set_ -26 61 -9 -25
        letters seul 135 -159 27 -2
        letters seur 12 64 -39 -37
        letters sez_ -10 -69 -39 117
        letters sfai -5 -80 17 68
        letters sfer -20 76 -8 -48
        letters she_ -13 -71 11 73
        letters shif -26 -41 -3 71
        letters shou -146 -37 7 175
        letters sibl 24 104 -63 -64
        letters side -36 101 5 -71
        letters sign 227 -194 22 -55
        letters sile 115 -89 -11 -14
        letters simp -5 -41 54 -7
        letters sin_ -56 -17 3 70
        letters sinc 76 67 -48 -94
        letters sine -30 75 -46 1
        letters sire -13 98 -40 -45
        letters sirs 1 -52 53 -2
        letters sise 22 -49 -3 30
        letters sit_ 37 -61 -5 29
        letters site -36 88 -25 -28
        letters siti -36 -13 -3 51
        letters sked -65 10 51 4
        letters ski_ 65 -14 -2 -48
        letters skip 250 -135 -32 -84
        letters sks_ -191 -164 628 -273
        letters smel -84 198 -29 -84
        letters smet -66 75 -34 25
        letters smok -51 160 -16 -93
        letters snap -38 81 -6 -37
        letters snow 32 48 -9 -71
        letters soin -256 332 -6 -70
        letters soir -107 117 -35 25
        letters sole -16 -28 -7 51
        letters soll -87 148 -10 -51
        letters solu -26 48 9 -31
        letters some -338 303 -104 139
        letters somm 46 25 -36 -35
        letters son_ 3 80 -40 -44
        letters sond -43 86 -34 -9
        letters sonn 397 -57 -136 -204
        letters sont 88 -83 30 -34
        letters soon 86 -17 -6 -64
        letters sort -107 80 52 -25
        letters souf -28 50 -33 11
        letters souh -133 230 -17 -79
        letters soul -132 10 -12 134
        letters sous 98 82 -32 -148
        letters sout 98 -80 -5 -13
        letters spa_ 4 -51 -14 61
        letters spar -120 125 -17 11
        letters spea -23 7 47 -31
        letters spec 4 88 -70 -22
        letters spee -61 -67 -17 146
        letters spha 28 -70 16 26
        letters spir -194 -118 -11 324
        letters spon -4 6 53 -55
        letters spor -92 84 -12 20
        letters spot -18 -31 -6 55
        letters spri 31 -50 8 11
        letters squ_ -118 76 30 12
        letters ssag -36 -17 1 53
        letters ssan -7 -110 -42 158
        letters sse_ 59 48 -18 -89
        letters ssed 27 -92 61 3
        letters ssen -67 97 -18 -13
        letters sser -129 68 -19 80
        letters sses 165 -129 -6 -30
        letters sset 53 -42 -6 -5
        letters sseu -43 51 -19 10
        letters ssez -74 -36 -30 140
        letters ssib -114 217 -53 -50
        letters ssie -7 -49 71 -15
        letters ssin -116 -18 43 91
        letters ssio -24 48 19 -43
        letters ssis -15 -32 -21 68
        letters ssus 61 -2 4 -63
        letters stab 8 -72 55 9
        letters stal 70 -23 -35 -12
        letters star -32 48 14 -30
        letters stat -70 109 -16 -23
        letters stau -32 8 -53 77
        letters stay -36 -44 -1 81
        letters ste_ 77 -83 38 -32
        letters sted 368 -57 -118 -192
        letters stem 86 -22 -23 -41
        letters ster 40 -77 69 -33
        letters stes -41 60 -20 1
        letters stia 8 -160 -39 191
        letters stic -39 -8 78 -31
        letters stif 73 -36 -7 -29
        letters stil 208 -69 70 -210
        letters stim 36 37 -19 -55
        letters stin 1 -29 90 -63
        letters stio 26 71 -80 -16
        letters stoo 28 -53 -34 59
        letters stop 34 82 -62 -55
        letters stra -63 51 -8 20
        letters stre -27 28 51 -52
        letters stru -15 134 -97 -22
        letters sts_ 54 -18 -13 -22
        letters sttr 93 -13 -5 -75
        letters stuc -37 64 -7 -20
        letters styr -50 -66 137 -21
        letters subj -74 -2 64 13
        letters subv -55 34 51 -30
        letters sugg -81 -79 -49 209
        letters suis -60 35 -14 39
        letters sult 37 -119 115 -33
        letters sume 127 -61 -9 -57
        letters sun_ 58 -41 -5 -11
        letters supe -17 -40 -9 66
        letters sur_ 44 7 22 -73
        letters surf 82 -30 -4 -48
        letters surv 57 44 -19 -81
        letters sus_ 61 -2 4 -63
        letters svp_ -251 284 57 -89
        letters swee -25 -25 0 50
        letters swer 79 -43 32 -68
        letters tach -41 91 -43 -7
        letters tag_ -47 117 -40 -29
        letters tagn -27 73 -20 -26
        letters taie 149 -112 -16 -21
        letters tail -59 -42 1 100
        letters tain 22 37 8 -67
        letters tair -21 98 -22 -54
        letters tais 24 -54 -17 47
        letters tait 121 -231 -63 173
        letters take -184 103 43 38
        letters tal_ 3 73 -29 -48
        letters tale -88 108 -74 54
        letters tall 64 -52 -8 -4
        letters tamp 100 -69 -9 -22
        letters tand 55 -8 -23 -24
        letters tant -33 115 9 -91
        letters tari -90 -125 235 -20
        letters tat_ 49 29 -44 -34
        letters tate -48 31 -7 24
        letters tatu 20 -48 29 -1
        letters taur -32 8 -53 77
        letters taux -49 -43 111 -20
        letters taxe -41 -76 92 25
        letters taye -54 -71 -6 130
        letters tch_ 49 19 -50 -18
        letters tche -21 83 -23 -39
        letters teau -124 187 -15 -48
        letters ted_ 238 -230 -113 105
        letters tee_ 117 -143 54 -28
        letters tees 49 -129 114 -34
        letters tela -41 103 -44 -17
        letters tele 46 -1 53 -98
        letters tell -14 -47 14 47
        letters temb 192 -57 -108 -27
        letters teme 12 -54 43 -1
        letters temp 65 -21 -55 10
        letters ten_ 76 24 -16 -84
        letters tena 22 -70 5 43
        letters tend -57 35 -22 44
        letters tene -37 54 0 -16
        letters teni 75 -11 -32 -32
        letters tenn -40 52 -15 2
        letters tent 21 60 -28 -54
        letters ter_ -115 82 -19 52
        letters tere 61 -68 -16 22
        letters teri 15 -56 70 -28
        letters tern -146 128 27 -10
        letters terr -28 -2 49 -19
        letters terv -52 119 -15 -52
        letters tess -9 -36 62 -17
        letters test 51 -42 30 -39
        letters teur 36 36 52 -124
        letters text -32 5 -27 54
        letters than 32 -249 -29 246
        letters thda 118 -29 -10 -79
        letters the_ -112 53 -13 72
        letters them -117 47 -16 86
        letters then 533 -347 137 -323
        letters theq -93 181 33 -122
        letters they 85 -118 8 25
        letters thin 51 -4 -46 -2
        letters thir 48 54 -55 -47
        letters this 6 126 -90 -41
        letters thou 58 -89 27 4
        letters thre 128 -84 -24 -20
        letters tiai 8 -160 -39 191
        letters tial -46 -29 -26 101
        letters tic_ -33 -4 68 -31
        letters tici -46 3 7 36
        letters tick 142 -80 16 -78
        letters ticu -95 74 3 18
        letters tie_ 140 26 26 -193
        letters tien 36 -59 10 13
        letters tili -18 95 -6 -70
        letters till 187 -57 48 -179
        letters tima 51 57 -27 -81
        letters tin_ -243 88 -81 236
        letters tine 38 -8 26 -56
        letters ting 49 -23 9 -34
        letters tino -35 129 29 -124
        letters tins 163 -78 -9 -76
        letters tion -54 40 54 -41
        letters tir_ -59 -29 58 30
        letters tire -22 -30 0 51
        letters tis_ -87 76 2 9
        letters tise -107 30 -9 87
        letters tisf 23 -97 18 56
        letters tiss -16 53 -26 -11
        letters tit_ -215 5 -46 256
        letters tite 55 13 -10 -58
        letters tjs_ 152 -69 -15 -68
        letters tle_ -89 -75 51 114
        letters tlem -45 -26 -11 82
        letters tly_ 13 -73 -94 154
        letters tobr 152 -168 62 -46
        letters tobu 192 -51 -52 -89
        letters toir -35 -65 61 39
        letters toit -54 95 -2 -39
        letters told 480 -144 37 -372
        letters tomb 68 24 -13 -78
        letters tomn 111 -46 8 -73
        letters tomo -82 110 -13 -14
        letters tond -9 58 -18 -31
        letters toni -96 39 105 -48
        letters tons -22 85 -33 -30
        letters too_ -16 64 -33 -15
        letters tood 28 -53 -34 59
        letters took -28 -57 -13 99
        letters top_ 52 94 -58 -89
        letters tor_ 164 27 -28 -162
        letters tory -41 -14 1 53
        letters tot_ -171 96 4 71
        letters touj -47 -44 32 59
        letters tour -43 123 -13 -67
        letters tous -30 80 -41 -9
        letters tout 20 -73 -36 88
        letters tow_ -41 71 -17 -13
        letters toye 7 -55 23 25
        letters trai 109 -114 16 -11
        letters tran -75 119 -32 -11
        letters tre_ -64 -43 4 103
        letters tree 8 -48 14 26
        letters trem 156 -104 -30 -22
        letters tren -13 -49 -12 74
        letters tric 23 -94 -12 83
        letters trie 134 -15 -38 -80
        letters trin 51 -8 -29 -14
        letters trip 7 51 -29 -30
        letters triq -29 53 -20 -4
        letters tris -15 -30 -74 119
        letters troi 93 73 -151 -15
        letters trol 121 1 -11 -111
        letters trom -41 -8 -2 51
        letters trot -22 -65 41 46
        letters trou -30 -63 -16 109
        letters truc 81 -19 -19 -44
        letters ttac 3 168 -32 -139
        letters tte_ -38 -33 106 -35
        letters tten -54 41 -34 47
        letters ttez -311 34 -23 300
        letters ttin 50 -61 32 -20
        letters ttle -45 -30 23 52
        letters ttoi -26 -67 43 49
        letters ttr_ 93 -13 -5 -75
        letters ttra -58 -32 -15 105
        letters ttre 91 -33 -37 -21
        letters tuai -62 -33 -13 109
        letters tuck -37 64 -7 -20
        letters tueu 232 -36 -80 -116
        letters tuit 4 -60 12 44
        letters turd -63 80 -21 4
        letters ture -36 8 68 -40
        letters twic 242 -231 -41 30
        letters two_ -39 17 -37 59
        letters type 46 -22 -2 -21
        letters tyro -50 -66 137 -21
        letters uage -43 57 -25 11
        letters uair -62 -33 -13 109
        letters uais 23 66 -56 -32
        letters uand -57 -86 248 -104
        letters uant 58 -47 11 -22
        letters uart 0 60 -95 35
        letters uary 93 -120 -9 36
        letters uatr 20 -43 -29 52
        letters ubje -74 -2 64 13
        letters ubli 73 11 19 -103
        letters ubve -55 34 51 -30
        letters uceu -43 -26 -2 71
        letters uch_ -84 -42 -25 151
        letters uche -2 57 -25 -31
        letters uck_ -8 82 -8 -66
        letters ucks 100 -49 -19 -32
        letters ucou -11 65 11 -65
        letters ucte 63 -42 -14 -7
        letters ucun 155 -61 -193 99
        letters uden -64 -34 83 16
        letters udi_ 72 2 -13 -62
        letters udra -485 696 -55 -156
        letters uebe -34 -25 -3 61
        letters uee_ 70 17 -11 -76
        letters uel_ -206 -177 185 198
        letters uell -364 -200 580 -16
        letters uelq 100 236 -209 -127
        letters ueme -62 -45 28 79
        letters uer_ -289 -20 70 239
        letters ues_ 70 -61 38 -46
        letters uest -40 52 -48 36
        letters uet_ 61 -31 -2 -28
        letters ueur 48 -68 -7 27
        letters uez_ -26 -28 -8 62
        letters uffe -22 -38 -17 77
        letters uffl -33 55 -34 13
        letters uge_ -6 37 18 -49
        letters ugge -16 -85 -53 154
        letters ughe 45 28 -11 -62
        letters ught -86 33 -42 94
        letters ugle 19 -51 8 25
        letters uhai -133 230 -17 -79
        letters uich 109 -82 4 -30
        letters uick -62 -24 87 -1
        letters uie_ 10 61 -1 -70
        letters uiet -62 29 -29 61
        letters uild -35 43 47 -55
        letters uile -8 46 -7 -31
        letters uill 5 51 -49 -7
        letters uin_ 67 -62 -23 19
        letters uipe 2 -82 -31 111
        letters uis_ 48 120 -149 -19
        letters uit_ -167 119 -36 83
        letters uits 56 -33 -2 -21
        letters uitt 1 69 -50 -19
        letters uivi -55 -34 75 14
        letters ujou -64 -64 79 48
        letters ulai -35 66 -35 3
        letters ulan -103 149 -9 -37
        letters ulas -26 48 -11 -12
        letters uld_ -251 186 -71 136
        letters ulde -15 77 -6 -57
        letters ule_ 70 14 -88 5
        letters ulem 14 -51 20 18
        letters ulen -19 74 -5 -50
        letters uler -316 65 -128 379
        letters ulev -87 96 -45 36
        letters ulez 233 -44 -137 -51
        letters ulie -114 80 60 -26
        letters ulig -167 -49 -10 226
        letters ulle 89 -32 -21 -36
        letters ulot -6 -14 55 -36
        letters uls_ 91 -32 15 -74
        letters ulta 84 -116 55 -22
        letters ulte -41 -84 83 42
        letters ulu_ -78 19 39 21
        letters umai 79 -30 -14 -34
        letters umbe 55 47 -13 -89
        letters umee -45 8 -24 61
        letters umen 37 -14 62 -85
        letters umer -14 -64 169 -92
        letters umie 22 -89 -8 75
        letters umis 48 -35 -2 -12
        letters umpe -22 52 -6 -23
        letters undi 86 -57 18 -48
        letters unes 52 -7 -26 -19
        letters unet -97 73 -9 33
        letters ung_ -82 -71 -12 165
        letters unic 1 -25 54 -30
        letters unlo -32 -31 -29 92
        letters unni 108 -41 -6 -61
        letters unse -68 -26 6 88
        letters unta -14 63 -15 -34
        letters unte 6 73 -29 -50
        letters unti -98 -25 30 93
        letters uoi_ 20 -79 133 -74
        letters upab -53 52 28 -27
        letters upe_ 5 17 27 -49
        letters upee 82 -36 9 -54
        letters uper -59 -87 -61 208
        letters upir 123 -49 -16 -59
        letters uppo 15 -49 29 5
        letters ura_ -36 -112 182 -34
        letters uran -61 7 17 38
        letters urb_ 78 -4 -23 -51
        letters urda -63 80 -21 4
        letters urds 19 -53 49 -16
        letters ure_ -119 83 100 -64
        letters urea 195 -118 -41 -37
        letters uree -25 -18 63 -20
        letters ures -49 6 42 2
        letters uret -153 25 152 -25
        letters ureu -1 -40 60 -19
        letters urfa 82 -30 -4 -48
        letters urie 30 40 -17 -53
        letters urin -164 -145 94 214
        letters urio -137 7 142 -12
        letters urir 119 -34 -8 -77
        letters urit 2 74 -2 -74
        letters urne -10 -51 -25 86
        letters urpr -17 -31 -10 58
        letters urqu 240 -137 -128 24
        letters urra -447 459 157 -169
        letters urry -46 16 48 -17
        letters urs_ 283 -201 -30 -52
        letters urse 15 92 -26 -81
        letters urta 50 -14 -8 -27
        letters urto -49 -35 -5 88
        letters urve 57 44 -19 -81
        letters usag 24 -89 20 45
        letters use_ -91 228 16 -152
        letters usee 659 -386 -153 -120
        letters usio 118 -45 -11 -62
        letters ussu -62 -21 -1 84
        letters ust_ -56 -57 82 31
        letters uste 71 -79 13 -5
        letters usti 54 -60 -2 9
        letters uter -11 76 -32 -34
        letters utes 216 -11 -142 -63
        letters util -62 96 -19 -15
        letters utob 192 -51 -52 -89
        letters utoc -43 -29 21 51
        letters utom 97 -20 24 -101
        letters uton 58 -22 -7 -29
        letters utor -29 64 3 -38
        letters utot -272 -133 -8 412
        letters utou -39 61 -19 -2
        letters utre 96 -99 46 -43
        letters utte -36 -1 -11 48
        letters utto -45 70 -6 -19
        letters uun_ -11 46 -30 -5
        letters uvai 276 -88 -60 -128
        letters uve_ -28 -87 0 114
        letters uvea -19 -84 -69 172
        letters uvee -161 151 -7 17
        letters uvel -76 128 -96 44
        letters uver -14 8 105 -99
        letters uvez -604 349 -75 330
        letters uvra 156 -81 -49 -25
        letters uvre -59 -73 119 13
        letters uvri -200 313 -43 -70
        letters uxie 19 100 -9 -110
        letters uze_ 50 -25 -14 -11
        letters vail 61 -39 -36 13
        letters vais 190 -74 -27 -89
        letters vait 135 -94 -146 105
        letters van_ -52 53 -4 3
        letters vant -36 138 13 -115
        letters vard -68 55 -35 47
        letters vate -58 121 -20 -43
        letters vati -3 -50 58 -5
        letters vato 96 -24 -40 -32
        letters vaux -95 27 101 -32
        letters veau -20 -88 -69 178
        letters vec_ 33 18 -89 37
        letters ved_ 206 -211 -8 13
        letters vee_ -53 38 -1 15
        letters vehi -19 -47 90 -24
        letters veil 58 -3 -45 -9
        letters veme -97 44 -11 64
        letters ven_ 46 -63 -15 33
        letters vend 37 22 15 -75
        letters vene 29 115 -102 -43
        letters veni -32 131 -97 -2
        letters veno -69 123 -32 -22
        letters vent -18 169 -43 -109
        letters venu 187 -222 -203 237
        letters ver_ -374 120 52 202
        letters verg -64 72 -12 5
        letters veri -50 68 -42 23
        letters vers -99 178 -42 -37
        letters vert 42 24 52 -119
        letters very 48 28 -42 -34
        letters ves_ -20 -20 63 -22
        letters vest -4 -73 -26 103
        letters veug 19 -51 8 25
        letters veui -202 200 -105 106
        letters veut -89 31 103 -45
        letters veux -125 263 7 -146
        letters viad -86 116 -5 -24
        letters vice 27 -114 62 26
        letters vida -48 41 6 1
        letters vide 106 -24 -87 5
        letters viei 157 -98 -54 -5
        letters vien -47 75 -48 20
        letters vier -20 -53 9 64
        letters viez 150 -64 -35 -50
        letters vign -31 47 25 -41
        letters vigu -33 -16 52 -3
        letters vill 15 48 -50 -12
        letters vinc -61 -21 108 -25
        letters vine 162 -30 -17 -115
        letters viou 139 -112 -5 -23
        letters vis_ 9 -53 8 36
        letters vise 17 72 -24 -66
        letters vite -271 179 27 66
        letters vitr -49 84 -62 26
        letters vive -79 -4 -5 87
        letters voca 253 -40 -30 -183
        letters voic -11 54 -15 -28
        letters voie -59 123 -20 -44
        letters voil 59 -63 -9 13
        letters voir 149 -33 -6 -110
        letters vois 60 -8 -15 -37
        letters voit -73 91 -45 26
        letters voix -3 -44 -5 52
        letters vol_ 76 -42 -22 -12
        letters vole -40 81 -10 -31
        letters vons 47 18 -10 -54
        letters vos_ 152 -100 -92 41
        letters votr 409 -236 -269 95
        letters voud -260 410 55 -205
        letters voya 1 -36 51 -16
        letters voye -73 76 80 -82
        letters vrab 104 -47 -35 -22
        letters vrai -5 -109 -76 190
        letters vre_ 46 -109 45 17
        letters vril 139 -16 -36 -87
        letters vrir -99 203 -36 -68
        letters want -444 272 73 99
        letters warn 68 -20 -3 -45
        letters was_ 170 -277 -203 309
        letters watc -29 -35 -9 72
        letters wate -76 105 -3 -27
        letters wave 109 -35 -15 -59
        letters way_ 42 6 14 -61
        letters wban -25 46 -6 -16
        letters wed_ 163 -55 23 -131
        letters week 155 -53 -26 -76
        letters ween 47 4 -1 -49
        letters weet -44 -28 -1 73
        letters went 97 -89 8 -16
        letters were 102 -133 -58 89
        letters wers 139 -97 30 -72
        letters what -141 -161 176 126
        letters whee -24 65 -11 -30
        letters when -38 -48 90 -3
        letters wher -45 19 95 -70
        letters whet 17 -49 73 -42
        letters whic -27 -92 200 -80
        letters whil 83 -56 -10 -18
        letters who_ -30 -111 44 97
        letters whoe -44 -94 -11 148
        letters why_ 140 -39 -93 -9
        letters wice 242 -231 -41 30
        letters will -15 60 -12 -33
        letters with 135 -89 1 -47
        letters wner -76 139 17 -80
        letters wnst -48 15 -4 37
        letters wond 105 -49 -17 -39
        letters word 64 -46 -11 -7
        letters wore 38 63 -43 -58
        letters work 19 -81 -14 76
        letters wow_ -125 -95 -40 260
        letters wris -41 69 -18 -10
        letters wrot -6 -64 -97 167
        letters xed_ -29 -29 -5 62
        letters xer_ -33 147 -35 -80
        letters xiem 46 81 -10 -117
        letters xige 45 15 10 -70
        letters xii_ -44 114 -55 -15
        letters xiii -117 81 -16 52
        letters xist 47 -33 23 -36
        letters xpec -51 121 -11 -59
        letters xper 68 -62 -2 -5
        letters xpli -34 -118 103 48
        letters xpre 86 26 -55 -57
        letters xter -11 -28 60 -20
        letters xtra -42 56 -19 6
        letters xxii -117 81 -16 52
        letters yait 52 -34 -3 -15
        letters yale -172 179 122 -129
        letters ydro -98 -5 20 83
        letters year 44 -73 -17 45
        letters yed_ -39 -35 -10 84
        letters yee_ 445 -284 -42 -119
        letters yen_ -29 -51 90 -10
        letters yer_ -29 -12 48 -7
        letters yes_ -84 20 1 63
        letters yet_ 20 29 20 -70
        letters yeux -97 1 -51 147
        letters yez_ -402 530 -77 -51
        letters ying 31 -52 43 -21
        letters ylaw -13 54 -9 -32
        letters yoga 30 -46 -11 26
        letters yon_ -45 1 -20 64
        letters you_ 28 -109 -50 130
        letters youn -38 -32 -5 75
        letters your 242 -107 -35 -100
        letters yrom -50 -66 137 -21
        letters ysag -83 174 -41 -50
        letters yse_ 48 -47 -3 2
        letters ysis 84 -32 -3 -50
        letters yste 11 -34 -24 47
        letters ywhe -12 54 -8 -34
        letters zen_ -32 65 -6 -28
        letters zero 442 -131 -26 -285
        letters zon_ 70 1 -4 -67
        letters zona -37 -2 52 -13
        letters zone 60 -81 9 12
        near # # 82 275 -97 -261
        near # au 19 -58 8 31
        near # de 185 -9 -22 -154
        near # du 16 -48 18 15
        near # et 113 -69 -9 -35
        near # for -142 58 -10 93
        near # j 100 -44 -19 -36
        near # je -219 136 2 80
        near # les -122 161 -15 -25
        near # mois -51 -6 33 24
        near # ou -7 -50 58 -2
        near # pour 125 -10 -42 -72
        near # que -75 16 -26 85
        near # the -5 -46 -3 55
        near #e que 137 -109 -10 -18
        near a # 180 -24 20 -176
        near a a 143 -127 -42 25
        near a agains -81 93 -3 -9
        near a an 52 -47 -1 -4
        near a apre 59 -42 -2 -15
        near a apui 56 -5 -11 -40
        near a au 117 -49 -17 -52
        near a avant 73 -28 -7 -38
        near a avec 114 4 -8 -110
        near a d 81 -26 -40 -14
        near a dans 64 -75 -2 13
        near a de 202 -87 100 -215
        near a demand -48 24 -1 24
        near a des 61 46 -36 -72
        near a deux -41 -37 12 66
        near a devant 97 -53 -5 -38
        near a dire -62 -13 -8 83
        near a du -83 -8 15 77
        near a en 100 -128 161 -132
        near a enver -20 53 -8 -26
        near a ete 41 -78 139 -102
        near a fait 63 -19 -2 -43
        near a for -22 -41 -1 63
        near a fourie 21 -46 -1 25
        near a goes -44 76 -9 -24
        near a gout -73 -44 -10 127
        near a h 56 -99 18 25
        near a heure -42 80 35 -73
        near a hopita -24 68 -17 -27
        near a il -248 12 218 18
        near a in 119 -107 53 -65
        near a j 292 -73 -43 -176
        near a job 27 30 -2 -55
        near a jour 53 -48 -4 -1
        near a l 60 -38 7 -29
        near a la 8 14 -85 64
        near a le 80 -149 -93 162
        near a les 10 52 2 -65
        near a ma -70 46 -32 56
        near a marche -45 89 -15 -29
        near a meme 106 -15 -20 -71
        near a mois 63 -26 -46 9
        near a moment -12 -41 61 -8
        near a mon -75 0 -18 94
        near a notre -45 -7 -1 53
        near a or -15 0 -36 52
        near a ou -72 -30 129 -28
        near a out 75 -62 -1 -12
        near a qu 67 -104 -5 42
        near a quand 96 -25 -24 -47
        near a que -112 37 9 66
        near a refuse 95 -55 -34 -5
        near a sa -30 -19 -39 88
        near a servic -45 39 77 -70
        near a son -66 168 -141 40
        near a svp -18 59 -19 -23
        near a troi 127 -93 -2 -32
        near a un 16 -42 -55 81
        near a une -98 -38 -16 152
        near a voisin 121 -96 -12 -12
        near a would 90 -15 -2 -73
        near a y -110 -4 27 88
        near a year -33 -11 -1 46
        near acro road -48 57 -4 -5
        near acuse recept 135 -96 -16 -23
        near agent note -91 -12 84 19
        near agent statio 86 -45 -5 -37
        near ai a 128 -53 -40 -35
        near ai deux -40 67 -19 -8
        near ai en 51 -69 49 -31
        near ai j -159 23 -1 136
        near ai l 162 -148 -4 -11
        near ai le 45 42 -30 -56
        near ai les 30 -15 -76 62
        near ai ma -87 101 -19 5
        near ai mon -79 79 8 -8
        near ai que -9 -48 40 17
        near ai recu -14 49 -17 -18
        near ai un 26 -55 54 -24
        near ai une -4 -21 70 -44
        near aime les -30 -45 -10 86
        near aimera la -48 33 86 -71
        near aimera un -89 -47 -15 152
        near alerte texto -59 49 -27 37
        near alor le -47 -34 -7 89
        near and # 140 -67 -20 -53
        near and a 101 -46 -11 -44
        near and i 101 -71 10 -40
        near and m -17 52 -22 -13
        near and racoon 140 -61 -4 -75
        near and the 70 -34 -23 -14
        near ans je 49 -27 -3 -19
        near arive a -60 157 -83 -15
        near asked to -4 -14 -31 48
        near asks the -27 -21 82 -34
        near at # 57 -63 -5 11
        near at and -43 75 -15 -17
        near at corner -5 63 -25 -33
        near at curb 103 -35 21 -89
        near au d 23 -100 -24 101
        near au depui 22 50 -62 -9
        near au vile -183 -108 -18 309
        near au vite -47 76 -11 -18
        near aucun a -65 81 -8 -8
        near auto ete -12 -42 64 -10
        near aux de 67 -100 1 31
        near aux par -65 147 -36 -46
        near avait que 91 -13 -2 -77
        near avait un -31 58 -13 -15
        near avait une 5 64 -13 -55
        near avant fin 61 -29 -5 -27
        near avant repart -123 -26 -8 156
        near avec de 48 -17 -2 -29
        near avec mentio 189 -64 -93 -32
        near avez le 76 -13 -2 -60
        near avez un 155 -116 -24 -16
        near avoir le 198 -82 -6 -110
        near bac a 52 -12 -9 -31
        near bac de -72 35 22 15
        near bac plein 204 -140 -16 -48
        near balai pase -3 -50 -11 65
        near be by 48 -8 -11 -30
        near be to -64 85 -64 42
        near besoin un -21 69 -42 -6
        near besoin une -2 -82 98 -14
        near boite letre -28 56 -13 -16
        near bonjou ai -22 30 60 -68
        near bonjou venon -42 82 -24 -16
        near bravo la 90 -15 -4 -71
        near c a -37 46 18 -27
        near c avant 68 -44 -2 -21
        near c degueu -26 48 -11 -12
        near c juste -22 -30 0 52
        near c l 30 23 -2 -50
        near c la -23 22 73 -72
        near c le 31 -92 163 -103
        near c note 74 -52 -8 -15
        near c pour 54 -43 -15 4
        near c tu -104 -47 165 -14
        near c un 56 -7 -50 1
        near ca # 57 -34 -2 -22
        near ca a -62 34 -8 35
        near ca d -68 -12 -1 82
        near ca mieux -22 -63 -9 94
        near ca tout 140 -10 -5 -124
        near ca tu -9 -133 175 -33
        near ca un -55 31 6 17
        near caler racoon -39 -39 31 47
        near caler she -102 -64 43 122
        near caler the -81 60 -51 72
        near came a 144 -67 -4 -73
        near camion pase -11 -42 -2 55
        near can it -92 -82 -46 220
        near ce c -75 -16 125 -34
        near ce de 10 -107 100 -3
        near ce et -70 36 53 -20
        near ce je -57 233 -202 26
        near ce la 41 -156 111 3
        near ce le -79 -132 251 -41
        near ce les -4 -40 62 -18
        near ce un 4 84 -87 -2
        near ce une -34 76 6 -48
        near ce vous -43 212 -167 -2
        near centre achat -79 106 -4 -23
        near cet la -101 -57 -2 160
        near change adrese -92 259 -116 -51
        near chaque a 116 -59 -13 -44
        near chaufe la -25 -47 -3 76
        near chez voisin 81 -50 -2 -28
        near coach novice -63 0 63 0
        near coin forge -30 106 -39 -37
        near coin la -115 -13 -7 134
        near coin xiii -52 24 -3 31
        near col a 46 -23 -2 -21
        near colegu a -51 -6 -2 59
        near combie jour -83 -32 118 -2
        near combie temp -253 255 114 -115
        near come le -4 79 -27 -48
        near coment on -16 -51 110 -43
        near compla the 14 -60 1 45
        near compos ils -52 -26 93 -16
        near compte a -54 64 -29 19
        near compte taxe 16 -48 137 -105
        near contre de -92 67 -28 53
        near cote l 56 -37 -5 -15
        near cote son -77 100 -17 -6
        near could send -17 46 -16 -13
        near could tel -7 -126 141 -8
        near courie # 161 -90 -33 -37
        near credit it -86 -60 -7 153
        near d au -55 -15 -27 96
        near d bas -73 85 -2 -9
        near d cote -49 106 -15 -42
        near d de 5 -47 69 -27
        near d des -140 -78 0 218
        near d devant -31 58 -13 -13
        near d dit -62 7 -2 57
        near d en 61 -37 -1 -24
        near d face -27 46 -4 -15
        near d inspec -48 91 -5 -38
        near d la -28 66 -23 -15
        near d le 33 -46 -11 25
        near d malgre 119 -95 -6 -18
        near d patien -100 -9 -2 111
        near d postal -30 124 -70 -24
        near d puis 162 -106 -21 -36
        near d que 202 -77 -11 -115
        near d to -14 48 -13 -22
        near d x 57 -44 -1 -12
        near dame a 46 -6 -23 -17
        near dans ap -9 -52 17 44
        near dans bac -124 62 80 -18
        near dans bleu -51 -56 131 -24
        near dans boite 164 -122 -4 -39
        near dans chambr -21 81 -50 -10
        near dans cour -90 172 -48 -33
        near dans hal -30 -7 -11 48
        near dans ordre -58 -11 6 62
        near dans ruele -39 65 -9 -18
        near dans secteu -42 -71 144 -31
        near dans statio -20 69 -21 -28
        near dans zone 57 -47 6 -16
        near de # -70 47 -3 26
        near de a -82 45 24 13
        near de aide -41 57 -5 -10
        near de ans -72 67 -25 31
        near de apre -4 81 -13 -64
        near de arena 57 -34 -5 -17
        near de autre 263 -160 -56 -46
        near de avant -56 -53 143 -35
        near de avoir 79 28 -1 -105
        near de biblio -86 128 -21 -21
        near de bord -116 168 10 -61
        near de chambr -88 95 -4 -3
        near de chause -90 122 -6 -26
        near de clotur -59 -52 68 43
        near de cour -231 136 144 -48
        near de d -27 -89 115 0
        near de dans -150 305 -9 -146
        near de de 27 14 44 -85
        near de demand -44 63 -31 12
        near de dosier -51 -13 73 -10
        near de du -58 66 -52 44
        near de ecole 4 -42 -13 51
        near de et -17 -23 134 -94
        near de etage -85 -63 -59 206
        near de faire -141 170 -65 36
        near de file -50 54 -16 11
        near de fils -114 51 -9 73
        near de garage -35 86 -33 -18
        near de hotel -13 47 -2 -32
        near de l -90 -35 -9 133
        near de la -53 94 -49 8
        near de m -23 59 -15 -21
        near de maison -356 121 157 78
        near de minute 14 53 -3 -63
        near de munici 104 -55 -6 -43
        near de parce 134 -48 -6 -80
        near de part -90 -43 -12 145
        near de pase 178 -57 -42 -78
        near de patien 154 -31 -1 -123
        near de pis 89 12 -20 -80
        near de place 140 -80 -7 -53
        near de pour -46 51 -48 43
        near de promi 89 -78 -6 -5
        near de que 18 -102 122 -38
        near de se -93 69 35 -11
        near de seance 134 -4 -106 -24
        near de semain 49 -23 -6 -19
        near de soufle -57 -10 -4 71
        near de sur 51 -1 -11 -39
        near de vile 80 -16 -17 -46
        near de vous 47 -44 1 -5
        near delai de -51 39 38 -26
        near delai pour -10 -102 113 -1
        near demand de -540 535 62 -57
        near demand la 57 -17 -36 -4
        near demand les -72 -9 84 -3
        near demand specia -144 172 -25 -4
        near depui ans 181 -138 -15 -28
        near depui debut 108 -68 -3 -36
        near depui heure -28 119 -78 -12
        near depui jour 70 -5 -80 14
        near depui l 99 -69 -1 -29
        near depui le 52 -56 16 -12
        near depui matin -199 332 -9 -124
        near depui saint 143 -97 -24 -21
        near des avec -45 56 -3 -8
        near des de -64 86 -42 21
        near des du -46 79 -21 -12
        near des en -78 -24 -1 102
        near des font -12 110 -38 -60
        near des il -71 141 -56 -13
        near des pour -36 -85 -3 124
        near des public 16 -69 71 -18
        near desu trotoi -13 -72 90 -4
        near deux a 60 -37 11 -34
        near deux dans -19 -49 -3 71
        near deux de 98 -112 -43 56
        near deux en 63 -65 -7 9
        near deux plus 49 -69 -3 24
        near deux que 19 43 -13 -49
        near devant eglise -35 48 -4 -8
        near devant enfant 206 -114 -45 -47
        near devant entree -62 -4 -3 70
        near devant le 51 -17 -2 -31
        near dire le -75 -46 -16 137
        near dit c 21 -23 52 -50
        near dit ca -6 -39 51 -6
        near dit ele 115 -73 -4 -38
        near dit est 67 -42 -12 -13
        near dit l -45 -2 -6 53
        near dit le 42 -3 50 -89
        near dit prendr 47 -18 -2 -27
        near dit riant 48 -7 -2 -40
        near do need -4 -72 79 -2
        near dosier en 1 -55 -3 57
        near driver t -22 150 -53 -75
        near du a -114 131 -31 14
        near du d -158 183 -18 -7
        near du dans -106 10 94 2
        near du de 70 -77 16 -10
        near du est -207 192 35 -20
        near du et 49 -36 -6 -7
        near du l -90 137 -95 48
        near du le 53 -19 -1 -34
        near du mon -39 88 -9 -41
        near du parce 96 -55 -3 -38
        near du pieton -18 47 -7 -21
        near du pis 95 -66 -2 -27
        near du portua -62 -33 -13 109
        near du pouse -38 49 -2 -9
        near du qui -81 55 -10 35
        near du sont 94 -53 38 -79
        near du vient -65 59 24 -18
        near eau la -42 62 -15 -4
        near eau pluie -33 104 -39 -33
        near eboueu les 208 -87 -46 -76
        near ele a -52 48 44 -40
        near ele au -48 46 -1 3
        near ele dit 68 -44 -4 -20
        near ele est 50 -37 -1 -12
        near ele que -77 12 -3 68
        near en # 130 -113 -5 -12
        near en a 24 -88 11 54
        near en d -37 47 16 -26
        near en dans 48 -46 12 -13
        near en de 104 -33 -6 -65
        near en depui 138 -92 -24 -23
        near en deux 18 52 -39 -30
        near en devant -75 96 -8 -13
        near en en 267 -86 -124 -56
        near en encore -21 -7 -54 81
        near en jamai 68 -19 -3 -46
        near en la 323 -244 -41 -38
        near en le 197 -59 -70 -68
        near en minute -88 -47 -10 145
        near en mon -39 104 -4 -61
        near en on 91 -48 -14 -29
        near en pas -42 -3 -1 46
        near en peut -14 -79 96 -3
        near en pis 154 -50 -83 -21
        near en pour 158 -62 6 -102
        near en puis 69 -39 -2 -28
        near en qui -86 -13 -4 103
        near en roulan -49 56 3 -10
        near en un -18 84 -37 -29
        near en une -22 108 -28 -58
        near enfant la -51 123 -87 15
        near envoye inspec -158 188 -23 -7
        near envoye un -152 232 -26 -54
        near est # 122 -90 -6 -26
        near est a -66 -40 90 17
        near est bele -28 -41 -11 80
        near est d -144 121 7 15
        near est dans 130 -135 19 -14
        near est depui 41 -56 -3 17
        near est en 10 66 -26 -50
        near est encore -71 17 78 -23
        near est on -37 -29 -5 71
        near est ouvert -125 108 -20 37
        near est permi -3 -145 151 -3
        near est premie -55 31 -4 27
        near est qu 48 1 16 -64
        near est que -565 698 119 -251
        near est sans 68 -28 -13 -27
        near est un -46 45 1 0
        near est votre 48 11 -46 -13
        near et a -76 -12 13 75
        near et de -72 100 -10 -18
        near et est 89 -24 -16 -49
        near et on 171 -84 1 -88
        near et repart 63 -38 -1 -24
        near ete au 222 -50 -7 -165
        near ete en 60 -35 -13 -12
        near ete hier -55 -113 -1 169
        near ete l 107 -23 -10 -74
        near ete par 198 -133 -24 -40
        near ete sans 89 -36 -33 -20
        near ete une -28 -36 -2 65
        near etre d -27 56 5 -35
        near eu a 168 -111 -8 -49
        near every a -44 76 -9 -24
        near existe il -28 -34 81 -18
        near fait # 59 -11 -4 -44
        near fait d -47 -4 -1 51
        near fait le 31 -70 -2 41
        near fait tour 74 -29 -3 -42
        near fait un 78 -44 -4 -29
        near faite chose -22 89 -9 -58
        near faite quoi -156 317 -73 -87
        near fete voisin -32 53 -5 -15
        near fin journe -52 -47 11 88
        near fin semain -92 53 -7 46
        near fois deux 114 -70 -5 -38
        near fontai boire 75 3 -21 -57
        near for new 3 132 -16 -119
        near for reside -20 -42 73 -11
        near frai de 177 -102 -14 -62
        near front the -59 83 19 -43
        near fuite eau -36 62 -6 -20
        near gars a 92 -71 -5 -17
        near gars camion -66 -8 34 39
        near gros de -63 97 -22 -13
        near h ai 78 -57 -5 -16
        near h l -32 -6 -10 48
        near has been 48 -32 -2 -14
        near hause epaule 96 -31 -14 -51
        near he a 85 -70 28 -43
        near he it 60 -13 -9 -38
        near he the 29 32 -5 -55
        near heure conte -18 -35 -58 112
        near heure matin -111 134 0 -23
        near hier a -27 -46 -1 73
        near hier vous -20 50 -4 -26
        near hors moi -55 81 -16 -11
        near how does -10 -35 54 -9
        near how i -24 -35 75 -15
        near i and 49 -50 -7 9
        near i like -49 113 -8 -56
        near i the 59 -32 -12 -14
        near i to -86 25 72 -12
        near i told 125 1 -88 -38
        near i up 68 -8 -22 -39
        near if is -78 89 7 -19
        near il de -133 207 -25 -50
        near il dit 87 -38 -4 -44
        near il en 24 57 18 -99
        near il etre -10 76 -13 -53
        near il inscri -26 -64 99 -9
        near il la -24 -16 51 -11
        near il le -202 90 -62 174
        near il parti 98 -48 -13 -37
        near il plait -67 121 -4 -50
        near il pris 59 -42 -3 -14
        near il regard 132 -40 -2 -89
        near il ri 92 -48 -5 -40
        near il un -68 61 65 -57
        near il y 1 46 -25 -22
        near ils le -56 13 52 -9
        near ils ont 99 -47 -9 -43
        near in i 68 -39 -4 -25
        near in midle 157 -96 -4 -56
        near in of -65 72 91 -98
        near in rain 74 -37 -5 -31
        near inspec a 144 -88 -22 -33
        near inspec le 91 -38 -6 -46
        near inspec venu 57 -24 -2 -31
        near instal un -43 16 46 -19
        near is # -20 -51 -1 71
        near is a -17 -31 96 -48
        near is my 46 -6 -6 -34
        near is there 47 -31 -1 -15
        near it a -30 -8 -16 55
        near it due -86 -60 -7 153
        near it it -28 67 5 -44
        near it now 131 -80 -6 -45
        near it the 35 49 -50 -34
        near j apele 53 -6 -3 -44
        near j ca -6 -41 -6 53
        near j demand 281 -88 -67 -126
        near j ecrit 51 -32 -1 -17
        near j envoye 124 -97 -16 -11
        near j ete 68 -36 -13 -19
        near j eu -22 -59 97 -15
        near j fait 133 -49 -9 -75
        near j jamai -43 71 -10 -19
        near j la -16 66 -30 -20
        near j oublie -119 202 -7 -76
        near j paye -14 50 -24 -11
        near j peur -29 58 -22 -6
        near j que 2 -41 -7 46
        near j signal 62 -34 -14 -14
        near j trouve -16 48 -30 -1
        near jamai de -30 -8 46 -9
        near je # -81 97 -5 -11
        near je a -16 -21 -10 47
        near je arive -60 157 -83 -15
        near je avai 112 -37 -4 -71
        near je avec 48 -11 -1 -36
        near je bien -21 -53 -18 92
        near je contre -108 -78 -15 202
        near je en -81 237 -215 58
        near je hors -55 81 -16 -11
        near je laise -2 -76 -9 86
        near je le -44 93 -26 -24
        near je m -26 111 -65 -20
        near je mon 51 -27 -9 -14
        near je obteni -7 50 -7 -36
        near je plaint -43 72 4 -33
        near je que -98 -9 -16 123
        near je sais -41 39 51 -50
        near je savoir -119 13 163 -57
        near je sur -28 -38 13 54
        near je un -14 49 -36 0
        near je une -6 136 -67 -63
        near jeune des -5 50 -4 -41
        near jour est -54 63 -6 -2
        near jour nuit -56 67 -4 -7
        near jusqu la -70 -44 82 32
        near jusque le 142 -82 -12 -47
        near just to -72 -19 70 21
        near juste idee -11 -28 -36 75
        near l # -51 2 10 38
        near l au -11 -48 21 37
        near l c -36 -14 64 -14
        near l cote 165 -117 -32 -16
        near l d 15 58 33 -106
        near l de -59 31 19 8
        near l dernie 71 31 -31 -71
        near l des 96 -32 -43 -21
        near l devant -30 35 50 -54
        near l du -51 81 -37 7
        near l en 55 -65 30 -19
        near l est 128 -163 45 -10
        near l etait 13 -28 -65 80
        near l je -29 -19 1 47
        near l lui 170 -123 -10 -38
        near l m 31 -50 15 4
        near l me 52 -5 -2 -46
        near l midi 48 -70 -8 30
        near l n 75 -59 -1 -15
        near l nous 95 -53 5 -48
        near l on -95 82 -65 78
        near l ou 57 -46 5 -16
        near l pas 113 -70 -15 -28
        near l pase -32 76 -9 -35
        near l pour -55 5 -11 62
        near l procha -100 -121 32 189
        near l que 37 35 -5 -67
        near l qui -148 28 -19 139
        near l signal 334 -56 -255 -23
        near l traite 169 -118 -11 -40
        near l trouve -57 -7 0 65
        near la # -60 194 -81 -53
        near la a 37 -104 -41 108
        near la au -63 -1 -4 68
        near la avec -20 -29 -1 51
        near la ca 62 8 -6 -64
        near la change -25 -75 31 69
        near la coupe 55 -41 -2 -12
        near la d 28 -28 56 -56
        near la de -385 236 107 43
        near la demand -67 83 23 -38
        near la des 71 -72 44 -43
        near la deux 74 -43 -4 -26
        near la devait 75 -68 -1 -5
        near la devrai -19 -7 -32 58
        near la du -52 103 -1 -50
        near la ele 123 -124 4 -2
        near la entre -44 -24 81 -13
        near la et -78 60 10 9
        near la etait -29 46 -5 -12
        near la fontai -142 173 -6 -25
        near la il -79 11 -13 80
        near la je 69 -37 8 -40
        near la jean 185 -157 -1 -27
        near la la -13 57 -10 -34
        near la laise 78 -56 -3 -19
        near la le -84 -27 -9 121
        near la les -121 220 -16 -83
        near la m 50 -80 -65 96
        near la mon 125 -80 -2 -43
        near la munici -76 -26 97 4
        near la ou -92 56 109 -73
        near la par 9 -79 -6 76
        near la pase 185 -56 -58 -71
        near la person -72 103 0 -31
        near la peut -139 202 -23 -40
        near la pour -205 68 122 16
        near la puis -90 15 -1 76
        near la qu 107 -32 -17 -58
        near la que 126 -48 -36 -42
        near la qui 2 -65 -10 73
        near la semain 100 -52 -6 -41
        near la vous 64 -33 -10 -22
        near laise mesage 103 -31 -4 -69
        near last s -15 76 -7 -54
        near le a 268 -236 -115 83
        near le au -83 43 -14 54
        near le avait -25 71 -1 -45
        near le avec 13 -34 -53 75
        near le brise 35 -47 -7 19
        near le brun -67 -33 83 16
        near le de 38 2 60 -101
        near le des -36 -52 69 20
        near le devait 87 -41 -4 -42
        near le devant 79 -7 -8 -65
        near le du -135 129 17 -11
        near le entre -73 35 43 -5
        near le est 55 -218 -58 221
        near le etait -20 -61 -10 91
        near le l 198 -133 14 -80
        near le les 15 86 -8 -93
        near le lui 113 -63 -4 -46
        near le m -12 -137 -10 160
        near le mars 15 -87 -20 92
        near le meme 75 -19 -49 -7
        near le octobr 54 -5 -42 -7
        near le ou 49 -54 47 -42
        near le pase 10 91 4 -106
        near le pour 13 -2 66 -76
        near le puis 14 47 -49 -12
        near le qui 26 -49 -9 32
        near le sol 140 -25 -2 -113
        near le sur -73 89 21 -36
        near le un 97 -70 -8 -19
        near le vous 49 -39 1 -10
        near les a -43 -37 -4 84
        near les au -18 -52 29 42
        near les bout 104 -66 -20 -18
        near les compos -52 -26 93 -16
        near les d 23 -133 131 -21
        near les de 36 -79 58 -14
        near les des -29 -20 -5 54
        near les en 36 -24 -51 39
        near les lumier -24 -45 -2 72
        near les ont 1 -72 38 33
        near les ou -42 -40 94 -12
        near les qui -54 84 11 -41
        near les sur -10 -50 44 16
        near leur un -59 76 -14 -4
        near licenc un -55 52 74 -71
        near livre j 47 -9 -3 -36
        near long a -46 -2 49 -1
        near long la -56 -4 -9 69
        near lui dit 200 -81 -22 -97
        near lui done -47 48 5 -6
        near lui fait 133 -11 -79 -42
        near lui une -43 -67 78 32
        near lumier est 67 -83 9 7
        near lundi l 75 -61 -1 -13
        near m a -315 264 83 -32
        near m d 48 -32 -2 -14
        near m demand 332 -187 -63 -82
        near m dit -56 131 -42 -34
        near m fait -87 -14 -4 104
        near m le -77 -192 301 -33
        near m mis 97 -67 -3 -27
        near m que 177 -82 -7 -88
        near m repond 82 -32 -29 -21
        near m sugere 115 -12 -2 -101
        near ma au 138 -47 -8 -83
        near ma d 22 -53 4 27
        near ma et -52 66 -9 -6
        near mais a -84 25 -59 118
        near mais ai -80 118 -27 -10
        near man the 17 -34 -35 52
        near marche le -50 0 24 25
        near matin est -11 61 -28 -22
        near matin le -13 63 -8 -42
        near me de 76 -41 2 -36
        near me que 195 -183 113 -124
        near me un 65 -53 -17 5
        near meme la 92 1 -75 -19
        near meme meme 134 -101 -6 -26
        near merci l -36 -43 -2 80
        near merci le 156 -7 -20 -130
        near merci me -34 76 -3 -39
        near merite etre -137 -24 -2 163
        near mes sont 96 -23 -4 -70
        near moi dis -21 -26 -1 49
        near mon dans -99 87 -4 17
        near mon de -141 51 -13 104
        near mon du 100 -65 -5 -30
        near mon est 35 61 -1 -95
        near mon il 3 61 -78 13
        near mon j -89 25 -8 72
        near mon le 69 -16 -3 -50
        near mon m -57 25 48 -16
        near mon mesage 80 -55 -4 -21
        near mon quatre 50 -34 -4 -12
        near mon refuse -39 47 -6 -3
        near my and 57 -80 -24 47
        near my cut -23 47 -10 -13
        near my play 59 -38 -7 -14
        near my s -62 115 -28 -24
        near my this -92 102 -6 -4
        near my was 47 -74 -9 35
        near my who -7 -28 -14 49
        near n pas 212 70 -67 -215
        near n pu 57 -39 -2 -16
        near n rien -17 72 5 -60
        near ne a 83 -56 25 -52
        near ne est 232 -183 -3 -46
        near ne la -33 -31 -1 65
        near ne plus -70 62 7 1
        near ne rien -30 -4 -20 54
        near neige la -81 126 -2 -44
        near no no 174 -83 -46 -45
        near nobody the 66 -42 -2 -23
        near note of -63 0 63 0
        near notre sans -41 -7 -1 49
        near nous a 49 -17 17 -48
        near nous avon 69 -42 -5 -22
        near nous d -116 137 -39 19
        near nous dit 71 -36 -3 -32
        near nous tout 72 -23 -7 -42
        near nous un -62 74 -2 -10
        near nouvea de -97 11 -21 106
        near nouvel de -65 19 -12 58
        near nuit le -44 9 -32 67
        near of # -27 -8 -28 63
        near of and -38 52 -5 -9
        near of team -63 0 63 0
        near of the 94 -24 -3 -67
        near oficer my 136 -93 -4 -39
        near on a 337 -142 -203 9
        near on avait 429 -177 -77 -176
        near on bil 72 -16 -5 -52
        near on charge 93 -35 -10 -48
        near on corner -47 93 -4 -42
        near on day -62 116 22 -76
        near on demand 76 -94 20 -3
        near on dit 318 -185 -63 -70
        near on en -65 64 25 -24
        near on est 102 -33 -13 -57
        near on fermer -67 -17 -12 96
        near on la -59 -12 26 46
        near on lui -31 96 -1 -63
        near on own -49 -62 -12 123
        near on renvoi 55 -42 -2 -11
        near on s -65 -15 -1 81
        near on should -15 77 -6 -57
        near on sidewa -134 46 -26 114
        near on tu 16 -89 77 -5
        near on voit -77 77 -30 30
        near on y 196 -32 -105 -59
        near one and 74 -18 -49 -7
        near one the -49 32 -13 30
        near ont la -7 -48 3 52
        near ont le 64 -101 -50 87
        near ont les 103 -41 -7 -55
        near ont leur 57 -15 -11 -31
        near orange y 219 -174 -2 -42
        near ou c -52 27 42 -17
        near ou est 47 -46 24 -25
        near ou il -36 -37 78 -5
        near ou la -75 -18 80 13
        near ou t -77 -3 84 -3
        near ou un 91 -89 5 -7
        near ou vile -5 -63 71 -3
        near ouvert un -57 77 -8 -11
        near ouvrir dosier -39 62 -4 -19
        near over sidewa -26 48 -1 -21
        near par de 126 -90 -24 -12
        near par poste -48 57 -25 16
        near par vile 91 -69 -7 -16
        near parc xii -44 114 -55 -15
        near parce il 94 -41 -7 -45
        near parce le -57 -28 -4 90
        near parce mon 92 -68 -5 -18
        near partir quel -32 -10 70 -28
        near pas de -40 -44 -17 101
        near pas il 53 -40 -2 -11
        near pas l 183 -151 -8 -24
        near pas le -32 -49 106 -25
        near pas les -48 10 -12 49
        near pas lune 76 -49 -1 -27
        near pas mot 114 -63 -4 -47
        near pas piscin 223 -11 -3 -208
        near pase # 48 -4 -6 -38
        near pase les 48 43 -22 -69
        near patien ange -100 -9 -2 111
        near payer taxe -58 -21 15 64
        near permi une -13 67 -49 -6
        near person a 107 -46 -23 -38
        near petit de -1 53 -40 -11
        near peut paser -11 66 -31 -24
        near peut venir -44 176 -110 -22
        near peux le -64 76 1 -13
        near pis a -8 49 -9 -31
        near pis autre -42 -3 48 -3
        near pis est 186 -32 -140 -13
        near plaide coupab -53 52 28 -27
        near plaind un -17 -57 78 -4
        near plaint bruit 71 -22 -14 -35
        near plaint contre -9 47 -12 -26
        near please a -16 58 -7 -34
        near please it -102 173 -19 -52
        near please my -29 -143 -4 176
        near please the -29 135 -8 -98
        near plus que -51 -30 40 42
        near plutot un -21 -51 -5 77
        near pour # -41 51 -2 -8
        near pour bac -54 18 -9 46
        near pour ca -19 54 0 -35
        near pour de -34 133 -56 -42
        near pour deux -37 84 -18 -29
        near pour l -40 -14 -6 61
        near pour la 60 -21 -46 7
        near pour le -40 -6 -18 64
        near pour les -43 -225 25 243
        near pour livre 75 -43 -11 -20
        near pour logeme 81 -26 -9 -45
        near pour lumier 46 -49 5 -2
        near pour meme 99 -29 -27 -43
        near pour permi 69 -54 -28 13
        near pour procha -9 -5 -32 46
        near pour que -50 -31 -5 85
        near pour sa -140 218 10 -88
        near pour son 46 -27 -4 -14
        near pour un -39 -73 115 -3
        near pour une -29 -47 71 6
        near pouvez la -11 117 -98 -9
        near pouvez m -15 -77 93 -2
        near pouvez ma -30 -43 -5 79
        near premie que -138 34 -6 110
        near prepos a 61 -11 -18 -31
        near presen un -34 -13 63 -16
        near pris photo 58 -13 -3 -42
        near proche la -46 -4 15 34
        near projet a 70 -25 -4 -41
        near propri # -69 84 -2 -13
        near propri fait -33 66 -1 -31
        near qu avait -24 -20 -2 47
        near qu ce -58 135 -62 -16
        near qu la -117 91 -5 31
        near qu lui -64 42 -34 56
        near qu m 68 -35 -18 -15
        near qu n 70 -78 -16 24
        near qu nous -102 -83 -10 195
        near qu soit 132 -114 -18 0
        near qu viene -58 73 -3 -12
        near qu vous 75 -64 -2 -10
        near quatri au 111 -19 -5 -87
        near que a -29 -34 -2 65
        near que ai 76 -78 -12 14
        near que dosier 280 -104 -43 -133
        near que equipe 49 -21 -1 -27
        near que est 58 -146 70 18
        near que etait 76 -34 -8 -34
        near que le -58 -70 48 81
        near que me 37 -65 -9 38
        near que n 58 -8 -24 -26
        near que ne 57 -4 -20 -33
        near que peux -46 239 -171 -22
        near que pouvez -11 155 -138 -6
        near que premie 50 -23 -3 -24
        near que reglem 49 -22 -4 -22
        near que un -211 195 -12 28
        near que vile -179 197 -90 71
        near quele la -47 70 29 -52
        near quele le -95 -72 206 -39
        near quelqu peut -40 173 -104 -28
        near quelqu pour -54 33 31 -10
        near quelqu qui 155 -77 -30 -48
        near qui a 144 -68 -6 -71
        near qui ai 46 -26 -10 -10
        near qui ca 166 -92 -58 -15
        near qui dans -124 129 -17 12
        near qui le -61 84 -13 -10
        near qui les -64 -31 33 62
        near qui mon 81 -56 -2 -23
        near qui repare -46 -52 -6 104
        near reclam # -84 98 -10 -4
        near reclam un -41 -33 80 -6
        near refoul # 97 -66 -6 -25
        near refuse l 59 -40 -3 -15
        near refuse payer 47 -41 20 -26
        near refuse que 112 -8 -5 -100
        near remi # 62 -52 -1 -9
        near remorq la -61 35 -2 29
        near rendez avec -45 61 -5 -12
        near rentre la -54 62 -1 -6
        near repons # -44 -12 -3 60
        near retard un 149 -24 -35 -90
        near retire plaint -22 -100 -12 134
        near retour apel 69 -7 -3 -59
        near rien autre -202 -89 -43 334
        near rue # -42 60 -12 -6
        near rue a -147 -25 -6 179
        near rue deneig 79 -42 -34 -2
        near s a -128 126 31 -28
        near s and 97 -54 -4 -39
        near s coach -63 0 63 0
        near s de -51 53 14 -15
        near s est -63 -17 34 46
        near s fait 48 108 -25 -132
        near s faut -39 -56 98 -3
        near s mele -68 74 -2 -5
        near s pas 62 -46 -2 -14
        near s presen 293 -107 -145 -41
        near s the -33 -25 -5 62
        near s vient 88 -38 -45 -5
        near s vous -67 121 -4 -50
        near sa a -53 -3 1 55
        near sa dans -147 175 -5 -23
        near sa de -29 8 -25 47
        near sa en -4 46 -5 -37
        near sa sans 95 -72 -8 -14
        near said would 67 -53 -3 -11
        near sais si -63 66 72 -75
        near sans un 58 -20 -6 -32
        near say the -28 -37 -13 78
        near says has 76 -21 -7 -48
        near says is 57 -20 -15 -22
        near se de 317 -141 -145 -30
        near seance consei -31 -4 67 -32
        near semain l -96 184 -81 -8
        near send to -51 92 -5 -35
        near serait posibl -74 141 -32 -34
        near ses dans -51 59 -3 -5
        near ses de -9 69 -19 -41
        near si est 39 17 43 -99
        near si prend -44 -14 74 -16
        near side the 51 -45 16 -22
        near sidewa front -24 -28 69 -18
        near since night -18 50 -6 -27
        near soir un -23 70 -28 -20
        near soit avant -57 26 -4 35
        near son de -145 68 190 -112
        near son en 3 67 -95 25
        near son le -229 -16 -35 281
        near son pour -21 -48 47 22
        near sont depui 201 -79 -8 -114
        near sont en 234 -41 -107 -87
        near sont pour 140 -72 -12 -56
        near sous jour 52 -32 -4 -17
        near sous pluie 65 -12 -4 -49
        near statio est -96 74 -9 32
        near statio nuit -2 -26 57 -30
        near step my 59 -72 -15 28
        near suis de -31 75 -15 -29
        near suis la -62 -12 -14 88
        near sur boulev -72 163 -45 -46
        near sur celula 26 35 -5 -56
        near sur glace -127 139 -18 6
        near sur la 86 -69 -25 8
        near sur mur -29 85 -50 -6
        near sur trotoi -54 69 -5 -10
        near survei a 77 -50 -3 -24
        near t a -13 -56 78 -9
        near t un -75 -64 168 -29
        near t une -83 -70 169 -16
        near teleph la -82 -31 120 -7
        near the around -44 148 -3 -101
        near the at -47 30 -34 50
        near the be -50 104 -7 -48
        near the becaus -19 -16 48 -14
        near the before -19 -15 -22 56
        near the behind -26 88 -47 -15
        near the bike -37 -77 -4 119
        near the bin -41 -36 -1 77
        near the came 4 -69 -9 73
        near the come -50 52 2 -4
        near the end -44 71 -4 -24
        near the is 107 -45 2 -64
        near the just 5 48 -7 -46
        near the left 61 -14 -2 -45
        near the lot -27 47 -4 -16
        near the mean -31 -17 51 -3
        near the near -23 113 -9 -81
        near the on -148 13 23 111
        near the or -33 -7 96 -56
        near the please -14 55 -4 -38
        near the plough 67 -68 -37 38
        near the pool -32 -10 58 -16
        near the promis 117 -83 -3 -30
        near the rate -82 -41 157 -35
        near the s -1 -124 -23 148
        near the should -19 47 -17 -12
        near the sidewa -59 76 -4 -13
        near the stop -81 48 -47 81
        near the the 113 -70 5 -48
        near the to -98 28 66 4
        near the told 118 -5 -9 -104
        near the truck -43 50 10 -16
        near the until -36 -38 -4 78
        near the was 122 -52 -17 -54
        near the who -44 -55 4 95
        near the would 44 -52 -12 19
        near the you 180 -21 -109 -50
        near the your 14 37 -3 -47
        near there a -414 361 -64 117
        near they the 83 -40 -7 -36
        near this a 47 -25 -4 -19
        near three and 55 -10 -4 -41
        near three in 70 -5 -2 -64
        near ticket # 213 -151 -28 -34
        near time truck -31 53 -4 -18
        near to a -154 -67 192 30
        near to about -94 -17 39 72
        near to down 248 -65 -77 -107
        near to for -64 160 18 -114
        near to her -67 109 -9 -33
        near to if -35 -34 17 51
        near to my -59 31 40 -12
        near to the -85 38 33 14
        near to to 51 32 -20 -63
        near told the 70 -29 -24 -17
        near toujou de 106 -98 -2 -6
        near tout ete 130 -27 -7 -95
        near tout monde 14 47 -10 -51
        near toute equipe -75 -3 11 68
        near toute rue 92 -62 -5 -25
        near toute rues 196 -75 -10 -111
        near trop a -73 -44 -10 127
        near trop pour 58 9 -38 -29
        near trotoi de -24 -20 -4 48
        near trotoi deneig 93 -43 -13 -37
        near trou le -52 79 -24 -3
        near trouve joint -70 17 -20 74
        near trouve les -24 -22 -26 72
        near trouve nouvea -28 -30 -8 66
        near tu un 89 -45 -28 -16
        near un c -55 -49 112 -8
        near un ca -32 60 -1 -28
        near un dans -100 282 -163 -19
        near un de -172 140 59 -26
        near un du -23 -18 49 -7
        near un est 172 -101 18 -90
        near un merci 92 -52 -8 -32
        near un ou 5 20 40 -64
        near un peut -17 76 -26 -33
        near un pour -234 160 -25 100
        near un que 369 -139 -96 -135
        near un sur -58 67 -10 0
        near un venir -43 75 -20 -12
        near un viene -53 113 -3 -57
        near under window 63 -47 -2 -15
        near une # 77 -53 -11 -13
        near une d -60 -29 -2 91
        near une devant 51 -7 -3 -40
        near une en -54 -27 57 24
        near une fois 94 -60 -4 -29
        near une pis -59 52 29 -22
        near une pour -36 -211 133 114
        near une que 77 -30 -10 -37
        near une qui -41 93 -10 -42
        near une s -44 20 47 -22
        near une sur 86 2 -31 -58
        near veuile mon -21 60 -23 -15
        near veut au 143 -49 -32 -62
        near veut ce -38 -118 85 70
        near veut d -42 24 -55 73
        near veut la -144 206 -12 -50
        near veut on -181 132 -9 58
        near veut si -29 -36 73 -7
        near veut un -52 57 -2 -3
        near veut une 100 -45 -19 -36
        near veux la -36 77 28 -68
        near veux un -78 85 -2 -5
        near vient le -62 36 39 -13
        near vile # 48 -24 -7 -17
        near vile a 65 -41 17 -41
        near vile ele -37 85 -37 -10
        near vile la -10 -38 -5 54
        near vile les -84 83 -18 19
        near vile vile -51 67 -1 -14
        near vire bord 108 -61 -4 -43
        near visite un -34 81 -9 -38
        near voisin a -68 25 56 -13
        near voisin ont 64 -44 -3 -17
        near voisin son -72 113 -16 -25
        near voit les -68 19 -6 55
        near vos sont 72 -35 -3 -33
        near votre a -62 -14 -7 83
        near votre d -27 51 -1 -23
        near votre de 36 -45 56 -47
        near votre m -137 -14 -9 161
        near votre me 113 -70 -26 -18
        near vous avez 222 -171 -18 -33
        near vous ci -60 12 -17 65
        near vous dis 53 -38 -1 -15
        near vous dit 117 -73 -6 -38
        near vous dite 153 -147 -1 -4
        near vous faire -3 53 -48 -2
        near vous fermer -9 -86 -2 98
        near vous l 38 25 -55 -8
        near vous les -40 -37 139 -62
        near vous notre -55 3 11 41
        near vous que -54 -20 -5 79
        near vous tu 92 5 -85 -12
        near vous vous 77 -30 -17 -29
        near vu bien -27 -21 -2 50
        near want inspec -57 78 -4 -17
        near want know -12 -130 170 -28
        near want oficer -37 66 -3 -26
        near wanted say -41 -44 -11 95
        near was in -14 47 -6 -26
        near was on 123 -73 -10 -40
        near was the 116 -141 -47 72
        near was to 199 -25 -116 -58
        near we a -5 58 -9 -44
        near we our -55 -47 -7 109
        near what the -15 -40 96 -41
        near when the -80 -6 92 -6
        near where i -26 -31 63 -6
        near where s -27 -35 -7 69
        near who the -167 -116 272 11
        near whoeve the -77 -120 -8 205
        near window # 63 -47 -2 -15
        near would a -36 145 -47 -62
        near would of 44 12 -4 -52
        near y # 342 -129 -163 -50
        near y des -119 20 131 -32
        near y pas -35 -9 -6 49
        near y t -214 -88 333 -31
        near y une -45 70 6 -31
        near you me 3 -40 46 -9
        pair # # -75 -61 -12 149
        pair # . 37 42 26 -105
        pair # ? 14 -79 103 -39
        pair # alor 123 -79 -9 -36
        pair # am -137 64 81 -8
        pair # apel 91 -65 -2 -23
        pair # d 115 -18 -2 -95
        pair # de 102 24 -34 -91
        pair # du -60 21 25 14
        pair # est -23 58 -13 -22
        pair # et 57 0 -39 -18
        pair # fois 178 -123 -10 -46
        pair # jour 243 15 -182 -77
        pair # km 46 -12 -3 -31
        pair # l 1 49 -46 -4
        pair # minute 233 0 -27 -206
        pair # mois 475 -333 -86 -56
        pair # pour 310 -162 -26 -122
        pair # rue -32 51 -5 -15
        pair # sem 136 -140 37 -33
        pair # the -39 -10 -9 59
        pair # to 2 42 28 -72
        pair # un 66 -16 -3 -47
        pair # voisin 64 -54 -1 -8
        pair # with -20 -32 -4 57
        pair #e anee 64 -80 -10 27
        pair #e fois 93 -74 -5 -14
        pair ^ # 396 -333 136 -200
        pair ^ #e 397 -258 -48 -90
        pair ^ a 18 6 63 -88
        pair ^ again 56 -15 -7 -34
        pair ^ agent -23 -25 46 2
        pair ^ aimera -39 406 -9 -358
        pair ^ anule -168 101 -51 118
        pair ^ arange 221 -124 -18 -79
        pair ^ arbre -75 83 -5 -3
        pair ^ asked -30 -31 56 5
        pair ^ asks -226 -6 461 -228
        pair ^ atend 64 -39 -1 -25
        pair ^ aucun 30 24 3 -57
        pair ^ avant -43 -48 116 -25
        pair ^ avis -35 57 -4 -18
        pair ^ bac 250 -98 -78 -74
        pair ^ balai 186 -121 -8 -58
        pair ^ beau 49 -40 -1 -7
        pair ^ been 142 -9 -123 -10
        pair ^ bel 10 -56 -5 52
        pair ^ bele -11 -64 -6 80
        pair ^ ben 115 -68 -20 -27
        pair ^ besoin -32 133 -33 -68
        pair ^ bin 52 -51 -5 5
        pair ^ bone -50 -56 -5 111
        pair ^ bonjou -126 49 132 -56
        pair ^ branch -62 91 -5 -24
        pair ^ bravo 33 -56 -20 43
        pair ^ brigad 109 -51 -3 -55
        pair ^ c -45 -38 37 46
        pair ^ caler -124 9 73 42
        pair ^ camion -10 -25 47 -12
        pair ^ can -269 144 239 -113
        pair ^ cela 72 -33 -4 -34
        pair ^ cest -108 -83 258 -67
        pair ^ change -34 179 -109 -36
        pair ^ chapea -214 -32 -4 250
        pair ^ chaque 295 -182 -25 -88
        pair ^ char -29 52 -14 -9
        pair ^ chaufe 120 -102 -17 -1
        pair ^ chien -83 201 -34 -84
        pair ^ citoye -35 -32 -8 75
        pair ^ colect 242 -131 -65 -46
        pair ^ combie -232 436 -139 -65
        pair ^ coment -240 137 124 -21
        pair ^ compte 120 -62 -39 -19
        pair ^ consta 181 -160 -16 -6
        pair ^ contes 49 -34 -10 -5
        pair ^ could -421 715 -157 -136
        pair ^ cour 343 -123 -20 -200
        pair ^ dans -74 -1 117 -43
        pair ^ date -114 -268 421 -39
        pair ^ dead -14 72 -6 -52
        pair ^ dem -83 54 52 -24
        pair ^ demand -420 369 370 -319
        pair ^ depose -88 77 -48 58
        pair ^ depot -115 149 -21 -13
        pair ^ depui 106 -108 6 -4
        pair ^ des -75 188 -137 23
        pair ^ deux 85 -12 -49 -24
        pair ^ deuxie 101 -55 -8 -38
        pair ^ dit -108 -10 -46 164
        pair ^ dite -26 -16 -6 47
        pair ^ do -53 -18 128 -57
        pair ^ does -56 -52 136 -28
        pair ^ dosier 110 -80 -64 35
        pair ^ du -161 112 -20 68
        pair ^ eau 28 43 -24 -47
        pair ^ employ 83 -16 -11 -57
        pair ^ en 4 -75 25 45
        pair ^ encore 240 -128 -151 38
        pair ^ enfin -30 -41 -43 114
        pair ^ envoye -558 699 -60 -81
        pair ^ equipe 68 -65 -3 0
        pair ^ est -860 256 1002 -397
        pair ^ every 233 -84 -12 -137
        pair ^ existe -17 -22 51 -13
        pair ^ factur 54 4 -18 -41
        pair ^ faite -550 797 104 -351
        pair ^ faut 7 17 44 -69
        pair ^ feu -74 104 -11 -18
        pair ^ fil -53 173 -27 -94
        pair ^ first -94 93 -13 13
        pair ^ fontai 102 -30 -18 -54
        pair ^ frai 160 -90 -13 -56
        pair ^ grafit -45 61 -6 -10
        pair ^ great -13 -69 -13 96
        pair ^ he 112 -162 -34 84
        pair ^ heure -42 -48 191 -101
        pair ^ how -215 -166 483 -102
        pair ^ i -39 103 -97 33
        pair ^ if -239 -64 341 -37
        pair ^ il -38 73 -50 15
        pair ^ ils 177 -38 -5 -135
        pair ^ in 118 -130 -13 25
        pair ^ inform -56 -94 177 -27
        pair ^ inscri -32 87 -33 -22
        pair ^ inspec 481 -261 -42 -179
        pair ^ interv -101 123 -2 -20
        pair ^ is -121 -357 673 -194
        pair ^ it 14 -89 -37 112
        pair ^ j -21 -105 22 104
        pair ^ jai 79 -13 -4 -61
        pair ^ je -123 246 -178 55
        pair ^ just -119 -115 -1 235
        pair ^ juste -116 -44 88 72
        pair ^ keep -129 -51 -39 219
        pair ^ l 9 32 76 -117
        pair ^ la 69 -134 -5 69
        pair ^ le 127 52 -57 -122
        pair ^ les -77 -159 6 230
        pair ^ light -20 64 -14 -30
        pair ^ line 17 71 -31 -57
        pair ^ livre 192 -194 -54 56
        pair ^ love 1 -31 -19 48
        pair ^ lovely -82 -18 -3 102
        pair ^ m 201 -246 123 -77
        pair ^ ma 168 -35 -102 -31
        pair ^ malgre 55 -46 -3 -6
        pair ^ mardi 100 -50 -30 -20
        pair ^ me -20 -71 68 23
        pair ^ meme 96 -48 -12 -35
        pair ^ merci 101 10 42 -153
        pair ^ mercre 86 -27 -3 -56
        pair ^ mere 71 21 -6 -86
        pair ^ mes 217 -71 4 -150
        pair ^ meter -26 48 -4 -18
        pair ^ metez -48 15 -6 40
        pair ^ mon -93 110 -58 40
        pair ^ my -47 44 -21 24
        pair ^ need -183 648 -149 -316
        pair ^ new -9 -21 -16 46
        pair ^ no -122 -68 87 103
        pair ^ nobody 188 -165 -28 5
        pair ^ non 74 -13 -45 -16
        pair ^ nos -8 -35 -6 49
        pair ^ notre -19 50 -5 -26
        pair ^ nous 13 134 -62 -84
        pair ^ odeur -37 49 -3 -9
        pair ^ oficer 183 -121 -13 -49
        pair ^ on 750 -705 4 -50
        pair ^ oublie 43 55 -18 -81
        pair ^ oui -3 -9 48 -36
        pair ^ ouvert -55 7 50 -3
        pair ^ paneau -61 141 -22 -59
        pair ^ parent 65 -28 -8 -29
        pair ^ patin -28 -19 53 -6
        pair ^ person 431 -163 -214 -54
        pair ^ peut -32 -98 172 -41
        pair ^ pis 353 7 -306 -54
        pair ^ please -59 123 -121 57
        pair ^ plow -20 -28 -5 53
        pair ^ poteau -94 124 -15 -16
        pair ^ pourie -226 371 -59 -86
        pair ^ pouvez -57 13 132 -88
        pair ^ prof 158 -79 -5 -74
        pair ^ qu -50 9 5 37
        pair ^ quand 109 -46 -52 -11
        pair ^ que -208 22 90 95
        pair ^ quel 157 -53 -217 113
        pair ^ quele -212 130 -399 482
        pair ^ quelqu -64 281 -195 -21
        pair ^ qui -37 -45 100 -18
        pair ^ racoon -101 147 -21 -25
        pair ^ rapel 369 -272 -29 -68
        pair ^ refu 53 -30 -10 -13
        pair ^ refuse 82 -24 -33 -25
        pair ^ remerc -71 -9 -3 84
        pair ^ remet -80 95 -5 -10
        pair ^ remorq 266 -147 -16 -102
        pair ^ report 180 -37 -65 -78
        pair ^ retire -16 -79 -9 104
        pair ^ rien -41 -30 1 71
        pair ^ rivera -11 -106 87 29
        pair ^ rue 271 -182 -30 -59
        pair ^ s 87 -22 -41 -25
        pair ^ satisf -72 -40 69 42
        pair ^ says -37 -40 -13 90
        pair ^ send -30 49 -1 -18
        pair ^ serait -93 168 -36 -39
        pair ^ she 42 43 -20 -65
        pair ^ si -178 8 130 40
        pair ^ sidewa 214 -131 -20 -63
        pair ^ signal 49 -5 -6 -38
        pair ^ so 335 -190 -194 49
        pair ^ somebo -91 35 -20 76
        pair ^ someon -46 99 -8 -45
        pair ^ stil 96 -60 -17 -18
        pair ^ subjec -74 -2 64 13
        pair ^ sugest -22 -29 -5 56
        pair ^ sur 51 -29 -2 -21
        pair ^ survei 143 -72 -2 -68
        pair ^ tag -21 46 -17 -8
        pair ^ thank 73 -32 8 -50
        pair ^ that 69 -26 -7 -36
        pair ^ the 78 -26 -114 62
        pair ^ there -134 248 25 -138
        pair ^ they -40 -38 -11 89
        pair ^ third 120 -31 -14 -74
        pair ^ three 296 -77 -80 -139
        pair ^ ticket 145 -145 -40 40
        pair ^ tient -61 -25 -4 89
        pair ^ tjs 67 -41 -8 -18
        pair ^ told -16 -29 54 -10
        pair ^ tout -125 -87 -13 224
        pair ^ toute 185 -92 -7 -86
        pair ^ travai 164 -87 -16 -61
        pair ^ troi 181 -127 -11 -43
        pair ^ trop -58 -86 -10 154
        pair ^ trotoi 87 -76 -36 25
        pair ^ trouve 107 -69 -38 0
        pair ^ twice 120 -29 -4 -87
        pair ^ un -245 261 -44 27
        pair ^ une -135 175 -85 45
        pair ^ veuile -194 159 -105 139
        pair ^ veut -194 318 -45 -79
        pair ^ vient -23 59 -7 -30
        pair ^ voici -60 116 -43 -14
        pair ^ voisin -64 119 -15 -39
        pair ^ vos 273 -67 -47 -159
        pair ^ votre -59 -34 -104 197
        pair ^ vous 37 -264 176 51
        pair ^ want -186 438 -160 -92
        pair ^ water -86 121 -25 -11
        pair ^ we -4 26 26 -48
        pair ^ what -137 -117 210 43
        pair ^ where -23 -44 78 -12
        pair ^ with 108 -42 -5 -61
        pair ^ would -43 171 -22 -106
        pair ^ wow -41 -3 -2 46
        pair ^ y -13 -22 -25 60
        pair ^ ya -117 77 86 -46
        pair ^ you 275 -142 -137 3
        pair ^ your 228 -109 -131 13
        pair a # 108 -101 -25 18
        pair a apele 112 -118 -38 45
        pair a apri 58 -20 -10 -28
        pair a bien -71 42 64 -35
        pair a bil 130 -16 -23 -90
        pair a broken -66 84 -7 -11
        pair a claim -24 48 13 -36
        pair a compla -42 88 -11 -36
        pair a compos 109 -65 -2 -41
        pair a cote -63 165 -43 -59
        pair a crew -30 99 7 -76
        pair a crie 70 -11 -2 -57
        pair a demand 461 -421 -92 52
        pair a des -14 -9 67 -44
        pair a dire -52 -23 -4 79
        pair a dit 524 -31 -122 -371
        pair a domici -51 74 -10 -12
        pair a done 83 -104 27 -7
        pair a du 72 -54 -8 -10
        pair a ete -44 -238 6 277
        pair a eu 50 -11 -26 -12
        pair a fait 177 -93 -142 58
        pair a ferme -28 -59 -8 94
        pair a hause 116 -37 -16 -63
        pair a invent 184 -28 -7 -149
        pair a jamai 95 -63 -7 -25
        pair a l -15 19 -51 46
        pair a la 51 78 -60 -69
        pair a lance 116 -67 -26 -23
        pair a le -222 -36 -17 275
        pair a leve -31 -17 0 48
        pair a lire -19 -41 5 55
        pair a lu 19 -27 -39 47
        pair a lui -66 8 -1 58
        pair a ma 35 34 -13 -57
        pair a man 75 29 -11 -93
        pair a mes 52 -7 -3 -42
        pair a mis -25 -83 -44 152
        pair a moitie 122 -90 -14 -18
        pair a obtenu 46 -44 -1 -1
        pair a ouvert 115 -38 -3 -73
        pair a parkin -22 -36 1 56
        pair a parle 90 -5 -16 -69
        pair a partir -57 -6 122 -59
        pair a pas 165 -108 0 -57
        pair a pase 22 -64 4 38
        pair a paye 63 -49 -7 -8
        pair a payer 21 54 -73 -1
        pair a pied 104 -98 -60 55
        pair a pose -7 -68 -17 92
        pair a pris 13 -112 -46 144
        pair a privat -42 64 -5 -17
        pair a promi 65 -29 -3 -33
        pair a pu -13 -31 -2 46
        pair a quand -18 -49 60 7
        pair a quel -151 -82 298 -64
        pair a quele -63 -301 514 -149
        pair a racroc 146 -69 -28 -49
        pair a ramase -59 86 -6 -21
        pair a recond -102 -13 -1 117
        pair a refair 3 -32 63 -34
        pair a refuse 123 -42 -16 -65
        pair a regard -29 -19 -2 50
        pair a remi 50 -26 -3 -21
        pair a repare -62 1 -10 70
        pair a repond 238 -131 -54 -54
        pair a ri 172 -54 -22 -95
        pair a sa 84 -65 -6 -12
        pair a soir -105 59 131 -85
        pair a soupir 52 -10 -15 -26
        pair a sugere 156 -20 -3 -134
        pair a t -126 -94 248 -28
        pair a ticket -44 -5 54 -5
        pair a tout -110 -28 -5 143
        pair a toute -49 -10 6 53
        pair a traite 110 -111 -10 11
        pair a trouve -23 -27 -8 59
        pair a votre -62 -8 65 5
        pair a vous 38 28 5 -70
        pair about the 18 -53 -14 48
        pair acepte . -60 -133 197 -4
        pair aces a 101 -74 -12 -15
        pair acesib en -51 3 59 -11
        pair acro the -34 118 -15 -68
        pair acuse de 135 -96 -16 -23
        pair adre . -20 60 -10 -30
        pair adrese . -52 86 -25 -9
        pair adrese postal -30 124 -70 -24
        pair afiche . 89 -42 -24 -23
        pair aftern . -46 35 -5 15
        pair again . 67 -134 -20 87
        pair agains the 61 -34 -4 -23
        pair agent a -25 -29 -8 63
        pair agent s -63 0 63 0
        pair agent said 62 -4 -4 -54
        pair agente qui -80 -5 -4 89
        pair ai apele 140 -65 -5 -70
        pair ai demand 138 -30 -54 -54
        pair ai envoye 124 -97 -16 -11
        pair ai ete 52 -29 -8 -15
        pair ai eu -26 -73 118 -20
        pair ai fait 36 -68 -6 38
        pair ai la 61 -25 -9 -26
        pair ai oublie -119 202 -7 -76
        pair ai peur -10 52 -19 -23
        pair ai signal 73 -40 -16 -16
        pair aime ca -4 -63 0 66
        pair aimera qu -37 73 -5 -32
        pair aimera que -11 71 -31 -30
        pair aine . -85 87 21 -23
        pair ajoute a 217 -136 -8 -73
        pair al day -38 81 -4 -40
        pair alerte par -59 49 -27 37
        pair along the -29 58 -6 -23
        pair alor que 374 -221 -46 -108
        pair an dernie 111 -68 -13 -30
        pair an inspec -124 163 -20 -20
        pair an oficer -71 107 -13 -22
        pair an procha -41 -166 30 178
        pair and is -103 105 96 -97
        pair and it -46 34 -4 16
        pair and left 168 -163 -8 3
        pair and my 77 -43 -6 -28
        pair and not 81 -53 -15 -13
        pair and now -19 -58 -9 86
        pair and the -6 -35 -47 88
        pair and then 135 -51 -11 -73
        pair and was 60 -12 -30 -18
        pair and went 50 -24 -4 -21
        pair and would -20 85 -8 -57
        pair anee . 85 -110 -8 33
        pair anee ? -9 -25 65 -31
        pair ans . 123 -1 -31 -91
        pair ans a 2 -70 -15 84
        pair ans de 115 -138 -20 43
        pair ans en -42 -13 89 -34
        pair aout . 92 6 -12 -86
        pair apel . 96 -75 -5 -16
        pair apele le 291 -168 -66 -57
        pair apeler . -168 188 -1 -19
        pair apre . 242 -28 -5 -208
        pair apre l -34 71 -5 -33
        pair apre la -182 171 -6 16
        pair apre midi -52 3 -3 52
        pair apreci . -113 -24 -13 150
        pair aprend que 109 -66 -4 -38
        pair arache . 111 -79 -13 -19
        pair aret d 16 40 -10 -46
        pair arive pas -10 66 -45 -11
        pair as a 140 -78 -17 -45
        pair as i 69 -32 -4 -33
        pair asked for 113 -129 50 -34
        pair asks for 4 91 -54 -41
        pair asks whethe -27 -27 75 -20
        pair at # 2 14 35 -50
        pair at the 23 68 1 -92
        pair atache . -78 193 -49 -66
        pair atend . 89 -17 -3 -68
        pair atend depui 64 -53 -2 -9
        pair atente puis 102 -85 -4 -13
        pair au bord -10 -37 1 46
        pair au centre -66 -30 8 88
        pair au coin 8 -50 -19 61
        pair au compto 35 -75 -5 45
        pair au desu -100 91 -18 27
        pair au feu -43 4 46 -7
        pair au grefe -9 48 -12 -27
        pair au juste 167 -105 -39 -24
        pair au lieu 48 -58 -11 20
        pair au moin -164 147 -9 26
        pair au mois 63 -54 -4 -4
        pair au monde 116 -78 -23 -14
        pair au plus -116 203 -8 -79
        pair au printe 316 -58 -42 -215
        pair au servic 98 -45 -4 -49
        pair au sujet 172 -79 -19 -73
        pair au tel 93 -81 -1 -10
        pair au teleph 79 -43 -21 -15
        pair au vent -75 114 -4 -35
        pair aurai besoin -11 49 -28 -10
        pair auto a -8 -33 53 -11
        pair autobu . -9 -46 -3 58
        pair autre a -110 -43 55 99
        pair autre cote 165 -117 -32 -16
        pair aux alerte -65 147 -36 -46
        pair aux gens -34 -92 -11 137
        pair avait asure 66 -28 -26 -13
        pair avant d -43 -64 59 48
        pair avant hier 62 -56 -1 -5
        pair avant le -59 58 13 -12
        pair avant midi 47 -6 -13 -28
        pair avant noel 76 -49 -5 -22
        pair avant que -73 9 123 -59
        pair avec l -52 31 0 20
        pair avec la 47 61 -81 -26
        pair avec leur -84 99 -5 -10
        pair aviez dit 93 -47 -4 -42
        pair avis . -21 -47 -4 72
        pair avis la -46 -12 -6 64
        pair avril . -42 77 -29 -6
        pair away . 84 -7 -15 -62
        pair bac ? 76 -12 -63 -1
        pair bac a -107 101 -14 21
        pair bac bleu -88 104 51 -67
        pair bac de 3 44 -62 14
        pair bac est -19 64 -29 -16
        pair bac gris -111 98 40 -28
        pair back . 69 -38 -23 -8
        pair back to 129 -25 -12 -92
        pair bas de 52 -11 -2 -39
        pair beauco de -8 126 -17 -102
        pair becaus the 70 1 -19 -52
        pair before i -91 -28 -4 122
        pair before the -33 101 -6 -61
        pair besoin d -36 -22 89 -31
        pair besoin de -27 -22 -11 60
        pair biblio ? -7 -50 60 -4
        pair bien des -58 -30 -3 91
        pair bike lane 40 -76 -4 40
        pair bil . -23 53 -10 -20
        pair bleu a 98 -63 -5 -30
        pair bloque . -9 -41 -1 50
        pair bloque le -125 190 -45 -20
        pair boite vocale 319 -86 -15 -219
        pair bone journe -25 -122 -23 170
        pair bonjou j -27 35 75 -83
        pair bonjou mon -39 -74 59 54
        pair bonjou nous -89 139 -24 -27
        pair borne de 94 -25 -51 -17
        pair borne fontai -113 149 -4 -32
        pair bouche par -51 59 -4 -4
        pair boulev a -65 63 -29 31
        pair bravo . -106 -65 -16 187
        pair bravo champi 100 -12 -8 -80
        pair bravo la -46 -36 -2 84
        pair bravo pour -2 -28 -16 46
        pair brisee . 41 11 -3 -49
        pair brun ? -31 -28 68 -9
        pair bureau . 52 -13 -29 -10
        pair c est -136 -23 32 127
        pair c etait 255 -171 -20 -63
        pair ca . 47 41 -27 -61
        pair ca ? -24 56 -17 -15
        pair ca coule -68 57 -5 15
        pair ca coute -18 -11 46 -17
        pair ca en 69 -26 -36 -6
        pair ca fait 97 44 -64 -77
        pair ca merite -137 -24 -2 163
        pair ca pis -54 97 -3 -41
        pair ca prend 12 -62 91 -41
        pair ca prese -97 124 -9 -18
        pair ca se -83 -40 43 79
        pair ca va 32 6 35 -72
        pair ca vous 47 5 -23 -29
        pair cal back 67 15 -3 -79
        pair caler state -151 58 20 72
        pair calme . 266 -113 -29 -124
        pair came and 101 -74 -4 -23
        pair camion a 112 -45 -18 -48
        pair camion de 1 46 -18 -29
        pair camion est -11 -35 -3 48
        pair camion vient -49 2 15 31
        pair camp de 68 -41 27 -54
        pair can a -34 -28 79 -16
        pair can be -64 52 46 -34
        pair can i -10 -87 115 -18
        pair can t 29 54 -18 -65
        pair can you -30 90 -54 -6
        pair cave . 58 -37 -2 -19
        pair ce matin -132 53 -168 247
        pair ce n 48 -27 -17 -4
        pair ce permi -3 -145 151 -3
        pair ce printe -57 62 -1 -5
        pair ce que -392 137 370 -115
        pair ce serait -15 -11 -21 48
        pair centre d -79 106 -4 -23
        pair centre vile -76 -133 3 206
        pair certif . 52 -31 -5 -15
        pair certif de -49 109 -29 -31
        pair cete nuit -78 163 -33 -52
        pair change . -37 -15 -2 54
        pair change d -11 72 -45 -15
        pair change de 64 -22 -4 -39
        pair change le 108 -76 -3 -29
        pair change my -59 103 -7 -37
        pair change the 68 -42 -3 -23
        pair chanti . -23 57 -23 -12
        pair chanti a -108 6 0 101
        pair chaque fois 162 -116 -19 -28
        pair chaque semain -71 65 15 -10
        pair chat . -116 -183 169 129
        pair chaufa . -31 64 -9 -24
        pair chaufe a 106 2 -9 -100
        pair cheque de 143 -71 -33 -40
        pair chez le 174 -64 -41 -69
        pair chez ma -44 1 -4 47
        pair chez vous 198 -95 -14 -90
        pair chute sur -34 48 -4 -10
        pair ci joint -201 210 -53 43
        pair cinq minute 91 -5 -2 -85
        pair closed . 95 -31 -43 -21
        pair coach of -63 0 63 0
        pair coin . 171 -114 -14 -43
        pair coin de -79 68 -2 13
        pair coin des -42 147 -53 -53
        pair coin jean -52 24 -3 31
        pair col bleu 6 91 -63 -34
        pair colect d 89 -51 -22 -16
        pair comand . 49 -18 -8 -23
        pair combie de -110 -25 247 -112
        pair come du -58 -19 -2 78
        pair come on -88 170 3 -84
        pair come si 47 -27 -5 -16
        pair come un -43 -12 -19 74
        pair comenc a 10 -48 -3 41
        pair coment fait -25 -20 55 -9
        pair comi a -71 -8 -2 81
        pair compag de -63 116 -35 -19
        pair compen . -34 62 -6 -23
        pair comple . 314 -256 -10 -48
        pair compte ? -45 -48 121 -28
        pair compte de 7 -95 64 25
        pair compte vous 80 19 -95 -4
        pair compto . 308 -190 -57 -61
        pair consei a 54 -48 -30 24
        pair consta en 11 121 -129 -2
        pair consta recu 57 -46 -5 -7
        pair conten . 52 -44 -15 7
        pair conten du -92 21 -26 97
        pair contra . 47 -31 -9 -8
        pair contra de 89 -72 -2 -15
        pair contre eux -66 70 -1 -3
        pair contre la -97 -29 -12 139
        pair contre lui -49 55 -2 -4
        pair copie de -46 79 -24 -9
        pair cote du 111 -19 -3 -89
        pair could you -168 113 132 -77
        pair coup de 119 -92 -2 -25
        pair coupe le 41 18 -5 -54
        pair cour anule 275 -97 -18 -159
        pair cour d -30 48 3 -21
        pair cour munici -79 -32 120 -9
        pair couver de 6 54 -13 -47
        pair credit where -86 -60 -7 153
        pair croire que 110 -78 -4 -28
        pair crosin guard -16 11 52 -47
        pair d a -85 164 -21 -58
        pair d aces 46 -34 -7 -5
        pair d achat -79 106 -4 -23
        pair d achete -21 44 34 -57
        pair d adrese -27 105 -58 -21
        pair d ajoute -16 59 -24 -18
        pair d ange -100 -9 -2 111
        pair d aout 75 -53 -6 -16
        pair d apel 55 -6 -12 -36
        pair d apre 86 -45 5 -46
        pair d asphal 64 -30 -1 -33
        pair d atente 52 -31 -7 -14
        pair d autre -57 -11 9 60
        pair d avant 39 -48 22 -13
        pair d avoir 65 -29 0 -36
        pair d avril 74 -8 -56 -10
        pair d eau -33 61 18 -46
        pair d emenag -83 151 -51 -17
        pair d en -34 78 -10 -35
        pair d hier 33 -52 -15 34
        pair d hiver -79 -18 10 87
        pair d ici -42 61 -6 -13
        pair d instal -33 -64 -6 103
        pair d interv -103 148 -5 -40
        pair d like -21 52 -10 -22
        pair d un -88 61 78 -52
        pair d une -149 -117 96 170
        pair d y -106 118 12 -23
        pair dame au -67 -4 8 64
        pair dans l -44 -117 22 140
        pair dans la 11 78 -10 -79
        pair dans le -6 70 24 -87
        pair dans mon -46 13 -10 43
        pair dans quel -10 -35 57 -12
        pair dans rue -63 46 31 -14
        pair dans sa -34 46 9 -20
        pair date de -39 12 50 -23
        pair day . -29 48 5 -24
        pair days . 42 18 -11 -50
        pair de # -29 86 -32 -26
        pair de bord 108 -61 -4 -43
        pair de colect 77 -35 -19 -23
        pair de compte -40 56 3 -19
        pair de constr -34 100 -55 -11
        pair de cour 181 -43 -93 -45
        pair de cuisin 1 91 -90 -2
        pair de dece 63 -43 -12 -8
        pair de deneig -1 -57 72 -14
        pair de detour -61 65 -2 -2
        pair de dire 91 -6 -2 -83
        pair de faire 1 -53 64 -12
        pair de glace 157 23 -19 -161
        pair de gravel 53 -19 -11 -23
        pair de jeudi 47 -24 -2 -21
        pair de jour -11 -32 65 -22
        pair de journe -52 -47 11 88
        pair de l 51 21 39 -111
        pair de la -34 -5 -26 65
        pair de locali -33 65 -21 -10
        pair de lundi -38 -22 70 -10
        pair de ma -58 13 -7 52
        pair de me -74 110 -35 -2
        pair de noel -146 -33 192 -13
        pair de nuit -169 -105 116 158
        pair de payer 87 -48 0 -40
        pair de permi 4 56 -32 -28
        pair de piscin 70 -24 -6 -40
        pair de pluie -48 57 19 -28
        pair de plus -16 -19 -14 49
        pair de prendr 110 -36 -8 -66
        pair de projet 66 -30 -4 -32
        pair de quel -105 83 123 -100
        pair de quoi -24 65 -20 -22
        pair de recept 135 -96 -16 -23
        pair de repart -123 -26 -8 156
        pair de retard 163 -32 -34 -96
        pair de rue -17 57 6 -47
        pair de sable -28 57 -10 -19
        pair de sainte -30 -32 0 61
        pair de secour -14 56 -38 -4
        pair de semain -177 117 -58 118
        pair de six -47 14 -11 45
        pair de son -39 -16 82 -28
        pair de taxe -30 -83 221 -108
        pair de temp -253 255 114 -115
        pair de tous -120 -4 -19 143
        pair de troi -77 27 -2 51
        pair de trotoi -120 187 -20 -47
        pair de venir -25 -44 -8 77
        pair de vers 62 -40 -8 -14
        pair de vitese -9 -33 53 -11
        pair de vos -10 57 -14 -33
        pair de vote 59 -19 -6 -34
        pair de votre 237 15 -23 -228
        pair de yoga 30 -46 -11 26
        pair debut de 90 -58 -2 -31
        pair delai de 162 -51 -5 -107
        pair delai pour -113 63 54 -4
        pair dem . -83 54 52 -24
        pair demand . -69 -15 20 65
        pair demand a -23 129 -131 25
        pair demand d 77 -14 -47 -15
        pair demand en 116 -101 -3 -12
        pair demand fermet -58 81 -18 -6
        pair demand inspec -56 61 -4 -2
        pair demand la 20 -72 71 -19
        pair demand pas 79 -75 -2 -1
        pair demand pourqu 235 -157 -43 -34
        pair demand qu -57 113 -21 -35
        pair demand que -57 90 -19 -14
        pair demand un -21 62 -25 -16
        pair demand une 26 108 -55 -79
        pair deneig . 77 -20 -52 -4
        pair deneig prive -4 55 -45 -5
        pair depart . 126 -119 -11 5
        pair deplac la -53 -26 -8 87
        pair depose une -63 -27 33 56
        pair depui # 86 6 -52 -40
        pair depui a -64 75 -1 -10
        pair depui ce -37 90 -4 -50
        pair depui hier -119 262 -54 -89
        pair depui l -85 113 -4 -23
        pair depui la 108 -59 -14 -35
        pair depui que -39 -55 9 86
        pair derier l -68 73 -12 7
        pair deroga mineur -24 58 -18 -15
        pair des # -13 -36 58 -9
        pair des banc -16 -57 -7 80
        pair des feux -15 72 -2 -54
        pair des jeune -30 107 -10 -67
        pair des meuble -7 -35 -7 49
        pair des rues -87 -89 194 -17
        pair des travau 33 -68 53 -18
        pair desu les 279 -114 -72 -92
        pair deux . -38 49 -11 -1
        pair deux ans 95 38 -69 -63
        pair deux bout 104 -66 -20 -18
        pair deux fois 68 47 -53 -61
        pair deux jour 55 -25 -8 -21
        pair deux ligne 67 -58 -6 -3
        pair deux mois -48 63 -6 -9
        pair deux semain 67 -133 5 60
        pair devait etre 93 -63 -9 -21
        pair devait me 89 -26 -12 -52
        pair devait paser 65 -60 -1 -4
        pair devant chez -49 15 58 -24
        pair devant l -53 76 -29 6
        pair devant la -41 124 -4 -79
        pair devant le -38 76 -8 -30
        pair devant les 350 -248 -16 -86
        pair devant mes 121 -76 -38 -7
        pair devant mon 68 -51 -8 -8
        pair devant tout 51 -17 -2 -31
        pair devrai etre -24 -27 -50 101
        pair did . 132 -102 -5 -25
        pair difere . 114 -36 -28 -50
        pair difere entre -143 -43 215 -28
        pair dimanc ? -103 -68 206 -35
        pair dimanc a 59 -29 -17 -12
        pair dire . -83 -4 -10 98
        pair dire que -77 -40 -9 126
        pair dire si -77 -49 53 72
        pair direct . 112 -37 -9 -66
        pair dispar . -38 65 -6 -22
        pair dit a 91 -59 -4 -27
        pair dit c 67 -42 -12 -13
        pair dit de 125 -28 -27 -71
        pair dit en 68 -11 -3 -55
        pair dit la 52 -44 -2 -6
        pair dit oui 60 -53 -2 -5
        pair dit qu 122 -66 -10 -46
        pair dit que -195 93 47 56
        pair dite lui -138 -28 -2 168
        pair dite que 153 -149 -1 -3
        pair dix jour 41 -51 4 6
        pair do i -116 -298 468 -53
        pair do someth -64 136 -44 -28
        pair do you -30 -7 65 -28
        pair does the -117 -147 356 -91
        pair dog . 61 -25 -12 -24
        pair dois je -66 -49 141 -27
        pair doit etre -46 26 29 -9
        pair done . -25 -48 44 29
        pair done un -82 95 -5 -9
        pair doner un -78 41 -18 54
        pair dosier . -3 -81 53 32
        pair dosier est 49 -22 2 -29
        pair double . 58 -36 -11 -11
        pair down . 46 100 -75 -71
        pair droit de -19 -41 65 -5
        pair ds rue -42 56 -6 -8
        pair du bloc -57 110 -29 -24
        pair du centre -10 65 -12 -42
        pair du compte -40 -36 131 -55
        pair du conte -18 -35 -58 112
        pair du depane -114 138 -3 -21
        pair du fil 60 -29 -14 -18
        pair du fleuve -51 -53 2 102
        pair du matin -45 73 -24 -4
        pair du module -23 55 -7 -25
        pair du monde -41 1 -11 51
        pair du parc -17 99 -44 -38
        pair du poteau -49 21 -3 32
        pair du quarti -2 31 -54 24
        pair du rang -51 45 -10 17
        pair du retard -45 71 19 -45
        pair du sel -47 21 -14 40
        pair du statio -28 61 -8 -25
        pair du terain -18 75 -23 -34
        pair du travai -22 -49 -4 75
        pair during the -32 -89 63 58
        pair eau . 21 -61 -8 49
        pair eau brune -23 48 -36 11
        pair eau coupee 52 -26 4 -30
        pair eau de -78 119 1 -42
        pair eau depui -72 84 -1 -11
        pair ebulit est -38 -13 63 -12
        pair ecole . -18 49 -13 -18
        pair ecran . -48 -32 -12 92
        pair ecrit . -48 -30 -6 84
        pair ele est 124 -116 -22 14
        pair ele meme -10 -20 -22 52
        pair ele n -2 -56 47 11
        pair ele revien 50 -6 -2 -42
        pair ele soit 106 -92 -15 1
        pair ele veut -46 23 24 -1
        pair emonde ont 102 -46 -6 -49
        pair employ a 354 -142 -31 -181
        pair employ ont 59 -25 -2 -31
        pair en # 20 -238 141 77
        pair en aout 29 26 20 -74
        pair en atente 187 -165 -4 -18
        pair en avril 32 -1 28 -60
        pair en bas -46 98 -5 -47
        pair en cas -40 1 50 -11
        pair en ce -60 -4 -2 66
        pair en char -74 30 -19 63
        pair en comand 52 -22 -8 -23
        pair en est 15 -15 -49 48
        pair en faudra -21 97 -3 -73
        pair en fevrie 82 -6 -37 -39
        pair en genera -43 -44 94 -7
        pair en huit -31 9 -25 48
        pair en janvie -29 -69 -4 103
        pair en juilet 375 -277 -42 -56
        pair en juin 57 -50 -11 4
        pair en mai 184 -81 -51 -52
        pair en mars 214 -168 -9 -37
        pair en mele -68 74 -2 -5
        pair en novemb 103 -97 22 -28
        pair en octobr 46 -110 71 -8
        pair en pane 68 -53 -5 -11
        pair en peux -41 67 -9 -17
        pair en pleur 50 1 -2 -49
        pair en plus 58 -21 -3 -34
        pair en retard 46 -15 0 -30
        pair en revien -214 -10 -2 226
        pair en riant 100 -21 -3 -76
        pair en septem 6 -119 120 -7
        pair en troi 31 107 -129 -9
        pair en vacanc 78 -55 -3 -20
        pair en vient 88 -38 -45 -5
        pair en vigueu -33 -16 52 -3
        pair encore . -61 -4 -65 130
        pair encore dans 86 -46 -27 -12
        pair encore en 100 -62 13 -51
        pair encore la 106 -78 -4 -24
        pair encore ouvert -134 246 -89 -23
        pair encore une 118 -66 -19 -33
        pair end of -24 62 -17 -21
        pair engage . 131 -76 -3 -52
        pair enleve . -110 141 -17 -14
        pair entend . 51 -9 -19 -23
        pair entre # 70 -9 -55 -6
        pair entre la -94 92 57 -54
        pair entrep . 51 -10 -22 -19
        pair entrep prive -22 -38 63 -3
        pair envoye . -59 86 -22 -5
        pair envoye quelqu -113 183 -23 -47
        pair envoye un -73 119 -34 -12
        pair envoye une 28 -62 38 -4
        pair epaule . 66 -24 -3 -39
        pair equipe a 83 -37 -4 -42
        pair erable de -52 40 -12 25
        pair ereur . 96 -55 -16 -25
        pair ereur de 75 -59 -7 -9
        pair escali . 92 -44 -12 -36
        pair est . -282 459 -167 -10
        pair est a -26 73 -13 -34
        pair est arive -37 -7 -1 46
        pair est beau -43 -29 -11 82
        pair est bien -61 -53 -34 148
        pair est bloque -83 105 -8 -14
        pair est ce -627 455 646 -473
        pair est degueu -26 48 -11 -12
        pair est ele -84 -101 287 -101
        pair est encore -35 8 48 -20
        pair est entre 76 -79 18 -16
        pair est fait 237 12 -34 -216
        pair est fini 14 -64 -4 54
        pair est il -166 -88 321 -67
        pair est jamai -67 -48 -5 120
        pair est juste -22 -30 0 52
        pair est le 40 -28 35 -47
        pair est note 74 -52 -8 -15
        pair est ouvert -31 50 2 -21
        pair est parfai 89 -12 -2 -76
        pair est partie 69 -37 -2 -30
        pair est pas 119 -26 -2 -90
        pair est pase -13 -92 -24 129
        pair est permi -98 36 77 -16
        pair est plus 16 -60 8 37
        pair est pour 54 -43 -15 4
        pair est presen 108 -91 -6 -10
        pair est rendu 47 25 -34 -39
        pair est repart 179 -91 -4 -84
        pair est reste -29 58 -2 -26
        pair est restee 49 -40 -4 -5
        pair est sur 123 -107 -27 11
        pair est toujou 24 -51 -33 60
        pair est tu 42 -69 35 -8
        pair est un 46 -29 -51 34
        pair est une -51 10 1 40
        pair est venu 6 -107 -18 119
        pair est venue 110 -30 -10 -70
        pair est vous -59 27 12 20
        pair et c 79 -13 -11 -55
        pair et coment -76 -48 152 -28
        pair et de -122 28 -5 98
        pair et en 60 -30 -3 -26
        pair et jamai 130 -29 -17 -85
        pair et je -79 34 -16 60
        pair et l 7 -67 -8 68
        pair et le -51 5 33 12
        pair et les -49 17 26 7
        pair et lui -52 9 -7 50
        pair et nuit -56 67 -4 -7
        pair et ou -83 9 78 -4
        pair et pour -72 -28 21 79
        pair et qu 80 -46 -4 -31
        pair et que 52 -25 -9 -18
        pair et sa 60 -31 -3 -26
        pair et si -34 -104 174 -36
        pair et une 56 8 -2 -63
        pair et votre 84 -53 -8 -23
        pair etait avant 68 -44 -2 -21
        pair etait en -44 51 -1 -6
        pair etait marque 47 -11 -1 -35
        pair ete . 161 -104 -23 -34
        pair ete d -54 -11 -2 67
        pair ete refuse 95 -55 -34 -5
        pair ete retire 144 -33 -29 -83
        pair etre dit -75 -19 -2 95
        pair etre rembou -64 124 -16 -45
        pair eu le 61 -14 -2 -46
        pair eu lieu 144 -121 -5 -18
        pair eu un -21 -40 73 -11
        pair existe t -59 -95 180 -26
        pair explic . 79 -22 -28 -29
        pair factur # 48 -28 -5 -14
        pair factur et -78 109 -17 -14
        pair factur pour 192 -115 -16 -60
        pair faire ? -11 126 -101 -13
        pair faire enleve -38 46 -6 -3
        pair faire une 97 -40 -27 -30
        pair fait # 61 -35 -3 -23
        pair fait . 16 -65 19 30
        pair fait dire 65 -18 -2 -45
        pair fait que 105 -3 -83 -19
        pair fait rien -33 66 -1 -31
        pair faite . 250 -102 -127 -21
        pair faite de -156 317 -73 -87
        pair faite le -111 174 -20 -43
        pair faite quelqu -22 89 -9 -58
        pair fast . -72 31 -7 48
        pair faudra le -14 126 -10 -101
        pair faudra une -14 -56 -19 89
        pair faut il -183 -107 347 -57
        pair faut que -60 35 39 -13
        pair faute . 58 -27 -3 -28
        pair ferme . -37 -26 -6 68
        pair ferme a 80 -60 -11 -10
        pair fermer . -133 74 -55 115
        pair fermer notre -17 74 -36 -21
        pair fevrie . 106 -92 -2 -11
        pair fiche de -61 99 -10 -28
        pair file au 32 -49 -2 19
        pair filing a -79 103 -2 -22
        pair fin de -119 39 -6 85
        pair finit quand -12 -20 49 -17
        pair first one -50 62 -2 -10
        pair first time -37 56 -7 -12
        pair fois . 333 -207 -113 -13
        pair fois ? -34 -57 104 -12
        pair fois par -63 49 -8 22
        pair fois qu -45 53 1 -10
        pair fois sur 80 -37 -15 -28
        pair foncti a 21 -33 -36 48
        pair font des -12 110 -38 -60
        pair fontai a 75 3 -21 -57
        pair for a -29 73 9 -53
        pair for my 29 20 -2 -47
        pair for the -7 -7 -36 50
        pair formul . 62 -34 -3 -25
        pair fort . 58 -5 -2 -51
        pair forty minute 104 -37 -7 -61
        pair fourie a 67 -78 -31 42
        pair from my -96 -124 -23 243
        pair from the -28 13 -31 46
        pair front of -9 34 69 -94
        pair fuite d -36 62 -6 -20
        pair gagner a -56 -32 -26 114
        pair gang . -42 -22 -10 75
        pair gars de -13 -32 -1 46
        pair gars du -84 -21 23 82
        pair gars ont 51 -26 -5 -20
        pair gars qui 52 20 -18 -55
        pair gentle . -74 -34 -7 114
        pair glace . 101 13 -55 -58
        pair glace le -63 89 -2 -25
        pair goes by -31 53 -4 -18
        pair got the 212 -87 -66 -60
        pair grate . -17 -19 65 -29
        pair gratui au -29 -15 -9 54
        pair gros merci 57 -36 -6 -15
        pair gros trou -49 55 -2 -3
        pair h # 347 -71 -117 -159
        pair h a -49 69 -7 -13
        pair h et 56 -27 -4 -26
        pair h j 50 -27 -4 -19
        pair h ou -7 -50 58 -2
        pair had a 53 -79 -2 28
        pair had been 51 -7 -26 -18
        pair had to 64 -15 -7 -42
        pair halowe . 124 -24 -3 -96
        pair hart . -47 15 57 -26
        pair has not 48 -32 -2 -14
        pair hats of -67 -52 -4 124
        pair hause les 96 -31 -14 -51
        pair have it -27 84 -9 -49
        pair have to -49 53 61 -65
        pair he had 70 -62 -8 1
        pair he said 67 -7 -19 -40
        pair heure de 1 35 18 -54
        pair heure du -87 44 -74 117
        pair heure gratui -30 -16 -6 51
        pair heure le -96 41 76 -21
        pair hier il -123 -91 -2 216
        pair hier le 13 -102 -1 90
        pair hier soir -137 76 -110 171
        pair hiver . -41 116 -17 -59
        pair hiver ? -9 -81 103 -13
        pair holida ? -6 -29 46 -11
        pair home . 150 -47 -26 -77
        pair hors de -71 109 -20 -17
        pair hors servic 91 -1 -21 -70
        pair how do -21 -32 67 -13
        pair how long -93 -46 174 -34
        pair how many -62 -47 158 -49
        pair i am 82 3 -15 -70
        pair i can -47 133 25 -112
        pair i expect -39 88 -6 -43
        pair i had -21 -20 -9 49
        pair i have 63 -12 19 -70
        pair i l 88 16 -20 -84
        pair i need 6 -36 80 -50
        pair i paid 55 -24 -14 -17
        pair i ve -39 66 -35 8
        pair i want -11 76 -30 -35
        pair i was 184 -31 -31 -123
        pair i wrote -35 -4 -28 68
        pair ici la -35 50 -5 -10
        pair idee . 16 -36 -28 48
        pair if i -201 -168 282 88
        pair il a -32 -53 -52 137
        pair il est 155 -53 -48 -54
        pair il faudra -83 -49 -36 167
        pair il m -26 60 -8 -26
        pair il manque -41 83 -6 -36
        pair il me 64 14 -18 -60
        pair il n -54 86 -39 8
        pair il nous -31 -23 -4 58
        pair il parait 161 -105 -35 -21
        pair il posibl -87 187 -60 -40
        pair il un -50 -78 160 -33
        pair il une -63 -56 136 -17
        pair il vous -34 76 -3 -40
        pair il y 59 47 -5 -101
        pair ils m 127 -50 -9 -68
        pair ils ont 81 -106 -39 65
        pair imposi de -117 172 -44 -11
        pair in # 379 -197 -23 -159
        pair in april 103 -28 -55 -19
        pair in front -65 72 91 -98
        pair in his 170 -69 -4 -96
        pair in it 281 -174 -7 -99
        pair in januar 88 -50 -3 -34
        pair in may 575 -154 -196 -225
        pair in my -65 69 2 -5
        pair in the 59 95 -64 -89
        pair in two -4 -34 -13 52
        pair inform . -8 -53 64 -3
        pair inspec . -272 222 -36 85
        pair inspec ? -11 61 -49 -1
        pair inspec a 25 -89 -19 83
        pair inspec est 223 -190 -13 -20
        pair inspec m 91 -62 -9 -21
        pair inspec pase -40 69 -4 -24
        pair inspec pour -96 126 -14 -16
        pair interv . -55 99 -13 -31
        pair is it -134 -145 363 -85
        pair is now 157 -88 -7 -63
        pair is on 104 -87 -20 3
        pair is stil 232 -107 -48 -77
        pair is the -244 20 218 6
        pair is there -115 -182 327 -30
        pair it . -130 84 -43 89
        pair it ? -139 109 139 -108
        pair it al -44 -18 -8 71
        pair it before -48 58 -1 -9
        pair it on 59 -1 -2 -57
        pair it was -59 -58 -29 146
        pair it would 13 -74 -7 67
        pair j ai 63 -56 87 -94
        pair j aime -10 -83 -14 108
        pair j aimera -21 -158 -7 185
        pair j atend 209 -143 -7 -59
        pair j avai -25 -32 -12 70
        pair jamai . 119 -47 -7 -64
        pair jamai apele -52 56 -1 -3
        pair je cite 119 -19 -83 -18
        pair je compre -14 -14 -25 53
        pair je contes 279 -151 -51 -78
        pair je croi -124 86 -22 60
        pair je desire -65 265 -104 -96
        pair je fais -31 -30 65 -3
        pair je join -62 169 -57 -50
        pair je l 480 -335 -79 -66
        pair je la -63 -10 7 66
        pair je lui -33 55 -2 -20
        pair je m -61 20 22 18
        pair je me -158 39 39 80
        pair je n -2 57 -21 -34
        pair je peux -61 52 60 -52
        pair je porte -43 72 4 -33
        pair je propos -36 -45 -49 130
        pair je reclam -122 146 -8 -16
        pair je revien -16 -30 0 47
        pair je sais -43 -20 -14 77
        pair je solici -87 148 -10 -51
        pair je sugere -48 -180 -11 239
        pair je suis -34 76 -28 -14
        pair je tenai -64 -104 -3 171
        pair je veux -140 231 33 -124
        pair je vien -20 51 8 -39
        pair je voudra -254 104 238 -88
        pair je voulai -236 -35 56 215
        pair jean . 38 51 -15 -74
        pair jean xiii -117 81 -16 52
        pair jeudi . -35 47 -2 -10
        pair jeune font -5 50 -4 -41
        pair job . -34 -13 -1 49
        pair join le -35 89 -37 -17
        pair joint . -17 50 -11 -22
        pair jointe . -35 91 -32 -25
        pair jour . -4 134 -13 -116
        pair jour ? -119 -17 147 -12
        pair jour ouvrab 104 -47 -35 -22
        pair journe . -19 -88 -10 116
        pair juilet . 59 -20 -18 -21
        pair juin . 119 -56 -25 -38
        pair jusqu a -27 -91 149 -31
        pair just like -109 -76 42 143
        pair juste une -47 -38 7 79
        pair know if -14 -25 54 -15
        pair l a -34 -198 -33 264
        pair l abribu -49 67 -12 -7
        pair l acuse 77 -63 -3 -11
        pair l adrese -281 272 158 -149
        pair l afiche 128 -42 -13 -72
        pair l ai 355 -172 -85 -98
        pair l aide -60 59 7 -6
        pair l alergi 57 22 -6 -72
        pair l amende 85 -61 -10 -14
        pair l ampoul 80 -6 -74 -1
        pair l an 34 -69 8 27
        pair l anee -86 44 -22 63
        pair l apui 56 -5 -11 -40
        pair l aret -33 192 -28 -131
        pair l auto 153 -142 -5 -5
        pair l automn 138 -29 -8 -101
        pair l autre 109 -93 48 -64
        pair l avai 106 -44 -9 -53
        pair l avez 111 -92 -4 -15
        pair l avon 104 -66 -7 -31
        pair l eau -50 -28 6 72
        pair l ecocen -30 -32 -43 105
        pair l ecole 46 -42 -4 0
        pair l ecran -60 20 -4 43
        pair l employ 74 -68 -16 10
        pair l entree -15 60 -59 14
        pair l enver -20 53 -8 -26
        pair l envoye -63 117 -38 -17
        pair l equipe -17 -50 -2 69
        pair l ereur 66 -36 -5 -25
        pair l est -16 82 -50 -16
        pair l ete -42 53 -3 -8
        pair l etude 63 -68 26 -21
        pair l expert 68 -62 -2 -5
        pair l halowe 221 -83 -7 -132
        pair l hiver -62 -19 61 20
        pair l hopita -26 78 -20 -32
        pair l horair 69 -6 -14 -48
        pair l ingeni 79 -35 -6 -37
        pair l inspec 56 -39 -45 28
        pair l on 190 -99 4 -95
        pair l usine -66 50 -14 30
        pair la # -42 4 -15 53
        pair la . 69 -38 -46 15
        pair la ? -42 47 14 -19
        pair la bale 85 -75 -4 -7
        pair la biblio -82 103 -24 3
        pair la boite 173 -109 -6 -58
        pair la borne -126 234 -76 -32
        pair la carte -23 -18 50 -9
        pair la casern -54 46 -12 20
        pair la chambr -83 142 -39 -19
        pair la chause -160 153 -14 21
        pair la comi -44 -3 -1 48
        pair la coordo 82 -21 -2 -60
        pair la corde -45 67 -17 -4
        pair la cote -11 -63 67 7
        pair la cour -97 11 98 -12
        pair la difere -54 -34 108 -20
        pair la faire -123 134 -73 62
        pair la file 213 -190 -70 47
        pair la fourie 21 -45 -22 46
        pair la gang -56 -29 -8 93
        pair la garder -98 138 -17 -23
        pair la glace -83 23 -10 70
        pair la le 72 -31 -17 -23
        pair la letre 72 -29 -16 -27
        pair la licenc -42 57 26 -41
        pair la ligne 6 48 3 -56
        pair la liste 3 -44 80 -40
        pair la lumier 2 -51 -3 52
        pair la lune 76 -49 -1 -27
        pair la machin 122 -22 -8 -92
        pair la madame 29 -50 3 17
        pair la main -45 -1 -2 48
        pair la maison 4 -58 66 -12
        pair la meme 57 34 -8 -84
        pair la mentio 225 -75 -110 -39
        pair la nouvel -182 26 -47 202
        pair la nuit -26 67 17 -59
        pair la patino -87 11 110 -34
        pair la peine -105 -96 -5 206
        pair la person -19 -43 3 60
        pair la piste -57 28 -15 45
        pair la place 53 -14 -8 -31
        pair la pluie 35 17 -3 -49
        pair la police -37 93 -23 -33
        pair la porte 59 -22 -32 -5
        pair la poste -48 70 -22 0
        pair la prepos -62 -11 -14 88
        pair la procha -211 -94 282 23
        pair la questi -57 89 -25 -7
        pair la repart -49 -13 -5 66
        pair la rivier -34 -41 -6 81
        pair la rue 83 -59 4 -29
        pair la ruele -57 31 8 18
        pair la saint 209 -175 -2 -32
        pair la saison 135 -61 -5 -69
        pair la seance 181 21 -127 -76
        pair la spa -4 -40 -11 56
        pair la subven -41 11 53 -23
        pair la tempet -136 159 -8 -15
        pair la veile 186 -98 -12 -76
        pair la vignet -33 -50 46 37
        pair la vile 16 68 -23 -62
        pair la visite -115 -6 -23 144
        pair la vue -93 36 -13 70
        pair la zone 30 -47 22 -5
        pair lachez pas -226 -132 -7 365
        pair laise la 171 4 -35 -140
        pair laise les 296 -181 -20 -96
        pair laise ses -64 93 -11 -18
        pair laise un 4 -43 -28 67
        pair laisez faire -99 -98 -29 227
        pair last night -132 64 -40 108
        pair last week -35 -4 -20 60
        pair late husban -35 -11 -4 49
        pair le # 86 64 -57 -93
        pair le bac -158 -28 178 8
        pair le bar -50 83 -11 -22
        pair le bebe -75 -18 30 63
        pair le bleu -51 -56 131 -24
        pair le boulev -61 143 -38 -44
        pair le bris -55 45 -3 14
        pair le bruit -27 -19 -6 52
        pair le bureau 176 -41 -21 -114
        pair le bus 3 -23 53 -33
        pair le camion 115 -191 -70 146
        pair le cherch -41 100 -35 -24
        pair le comi 191 -31 -8 -151
        pair le contra 103 -43 -11 -49
        pair le contre 90 -90 -6 6
        pair le courie -14 -42 -3 59
        pair le delai -30 -46 89 -13
        pair le deneig -46 -30 27 49
        pair le deuxie 88 -49 -4 -35
        pair le dimanc -211 258 -14 -33
        pair le dire -132 -21 -12 165
        pair le direct 49 -18 -2 -29
        pair le droit -23 -23 60 -14
        pair le faire 3 51 -1 -53
        pair le fait -19 -19 -9 47
        pair le fose 36 26 -47 -15
        pair le gaz -42 75 -14 -18
        pair le hal -30 -7 -11 48
        pair le jour -24 73 -31 -19
        pair le lampad -55 58 -9 5
        pair le lendem 178 -144 -2 -32
        pair le locata -76 81 -1 -3
        pair le lundi -40 -20 14 46
        pair le mauvai 135 -46 -5 -84
        pair le meme 112 -33 -9 -70
        pair le monite 171 -50 -8 -113
        pair le mur 112 18 -21 -108
        pair le nez 72 -56 -1 -15
        pair le nom -29 -94 102 21
        pair le nouvea -171 -131 -57 359
        pair le numero -114 -9 125 -2
        pair le paneau 57 -16 -3 -37
        pair le papier -27 18 50 -41
        pair le parc -77 107 -18 -11
        pair le pare 35 -47 -7 19
        pair le permi -76 111 -57 22
        pair le petit -116 -53 -5 174
        pair le pont -144 158 -23 9
        pair le prepos 76 -90 -7 21
        pair le printe -132 10 -36 158
        pair le propri -180 175 -8 13
        pair le puisar -53 66 -2 -12
        pair le repart 158 -27 -5 -127
        pair le sable -21 -20 -8 49
        pair le sache -274 -178 -66 519
        pair le samedi -89 5 82 3
        pair le secteu -24 -25 77 -28
        pair le servic 118 -65 -22 -31
        pair le signal -42 74 -6 -26
        pair le site 46 12 -21 -38
        pair le soir -32 -71 -58 161
        pair le sous 183 -38 -3 -142
        pair le suivi -58 -21 87 -9
        pair le system 130 -74 -9 -48
        pair le transp -16 -36 2 50
        pair le trotoi -65 80 40 -56
        pair le trou 303 -277 -24 -3
        pair le vent -140 182 -23 -19
        pair le voisin 107 -71 -8 -28
        pair left . 83 -67 -1 -15
        pair left a -119 112 -10 17
        pair lendem . 149 -77 -13 -59
        pair les bacs 38 -47 -4 13
        pair les camion -10 53 -4 -39
        pair les char -110 66 -1 45
        pair les eboueu 8 -48 -5 46
        pair les enfant -10 19 -48 39
        pair les epaule 96 -31 -14 -51
        pair les gars -24 -21 -2 47
        pair les gens -48 55 -10 2
        pair les heure -4 -76 86 -6
        pair les ligne -65 63 -14 16
        pair les nouvel -129 -112 -5 246
        pair les parc -31 -22 46 6
        pair les petit 63 -4 -7 -53
        pair les rues 50 -27 -4 -19
        pair les soir -6 83 -25 -52
        pair les taxe -50 -11 1 60
        pair les travau -129 51 50 28
        pair les troi 51 -17 -3 -31
        pair leter . 108 -53 -4 -51
        pair letre . 97 -74 -13 -11
        pair licenc pour -55 52 74 -71
        pair lieu de 40 -55 -9 23
        pair like a -29 -12 -16 57
        pair like to -124 205 51 -131
        pair liste d -20 47 -18 -9
        pair liste des -58 -172 275 -45
        pair lit ca 31 -52 32 -11
        pair livre que 47 -9 -3 -36
        pair locata d -44 48 -2 -2
        pair locata du -92 106 -7 -7
        pair logeme . -53 87 -21 -13
        pair lol . 15 -48 -13 47
        pair long de -56 -4 -9 69
        pair love the 1 -31 -19 48
        pair lui a 404 -113 -180 -111
        pair lui avait -24 57 5 -38
        pair lui dit 63 -23 -5 -35
        pair lui en -65 76 -3 -8
        pair lumier du -57 21 -12 48
        pair lumier pour 117 -80 -5 -32
        pair lumier qui -88 131 -8 -35
        pair lundi . -23 60 -36 0
        pair lundi et 63 -49 -5 -8
        pair m a 155 -167 -189 201
        pair m aprend 92 -54 -2 -35
        pair m avait -28 58 -42 12
        pair m en -21 112 -33 -59
        pair m est -22 -26 -2 51
        pair m expliq 18 -74 56 0
        pair m inscri -138 337 -157 -42
        pair m ont 249 -119 -15 -115
        pair m told 150 -45 -86 -19
        pair ma boite -17 49 -9 -24
        pair ma cave 139 -55 -5 -79
        pair ma clotur -50 27 11 13
        pair ma cour -36 135 -59 -39
        pair ma demand 113 -160 -28 75
        pair ma dit 95 -79 -1 -15
        pair ma letre 55 -18 -1 -37
        pair ma plaint -35 -122 -15 172
        pair ma suspen -86 106 -4 -16
        pair machin . 232 -55 -10 -166
        pair mai . 109 -67 -12 -30
        pair main . -4 -53 -5 62
        pair mais ca -85 61 -18 42
        pair mais il -84 6 -17 95
        pair mais j -80 118 -27 -10
        pair mais je -204 6 -27 226
        pair mais on -50 7 -19 63
        pair maison et -37 23 58 -44
        pair malade . -122 71 27 24
        pair malgre l 14 37 -5 -45
        pair malgre la -47 -7 23 30
        pair manque de 68 -26 -3 -39
        pair marque d 54 -43 -1 -10
        pair mars . 6 52 -9 -49
        pair matin . 55 -91 -52 89
        pair matin y -67 28 16 23
        pair mauvai cote 58 -7 -2 -49
        pair may . 209 -22 -163 -23
        pair me . 126 -55 -19 -52
        pair me demand 191 -222 46 -14
        pair me dire 83 -62 18 -39
        pair me dit -9 -20 99 -70
        pair me dite 277 -259 -3 -15
        pair me reclam 107 -94 -5 -9
        pair me rembou -27 51 -7 -17
        pair me to 52 -26 -8 -18
        pair mean ? -40 -21 79 -18
        pair mele . -68 74 -2 -5
        pair meme . -37 -18 -16 72
        pair merci . -99 -44 86 57
        pair merci a -165 -73 -20 257
        pair merci d -36 58 5 -27
        pair merci de 24 48 -12 -61
        pair merci pour 103 -20 -10 -73
        pair mere . -68 91 -8 -15
        pair mere a 26 62 -45 -42
        pair mere en 213 -65 -7 -140
        pair merite d -137 -24 -2 163
        pair mes enfant 172 -48 -23 -100
        pair mes vieux -9 36 -57 30
        pair mes yeux -151 78 -15 88
        pair mesage . 230 -78 -13 -139
        pair metre a -16 50 -14 -20
        pair metre la -26 -55 16 66
        pair midle of 50 -21 -2 -27
        pair mieux . -46 -131 -27 205
        pair minute . -55 -1 -25 81
        pair minute d 157 -21 -6 -130
        pair minute de 88 -14 -1 -72
        pair mis en 47 7 -41 -14
        pair module de -35 71 -6 -31
        pair moi . 94 9 -53 -50
        pair moi ? -68 27 67 -26
        pair moi qui -28 -12 -12 52
        pair mois de 46 -25 -6 -14
        pair mon auto -50 -63 101 12
        pair mon avis -142 36 9 98
        pair mon bac 77 25 -116 15
        pair mon bos 78 -33 -19 -25
        pair mon char 53 -11 -3 -39
        pair mon compte 63 -40 0 -23
        pair mon dosier -10 -57 96 -29
        pair mon evalua 65 -30 -24 -11
        pair mon gout -73 -44 -10 127
        pair mon nom -20 73 -37 -15
        pair mon numero -75 171 -45 -51
        pair mon signal -72 44 -9 36
        pair mon voisin -125 99 72 -45
        pair monde . 25 -52 -16 44
        pair monsie de 15 -23 -39 46
        pair montre . 53 -38 -2 -13
        pair mornin . -158 248 -9 -80
        pair mort dans 58 -36 -18 -3
        pair munici . -16 -52 76 -8
        pair mur . 258 -109 -47 -102
        pair mur de 75 41 -25 -91
        pair murs . -11 -39 -6 55
        pair my card -27 57 -7 -24
        pair my drivew -96 -51 29 119
        pair my kitche -64 91 -15 -11
        pair my late -28 -10 -11 49
        pair my name 46 -28 -2 -16
        pair my neighb -24 53 -64 36
        pair my son -67 19 -19 68
        pair my window 4 -51 -7 54
        pair n a 248 -148 45 -146
        pair n arive -71 185 -97 -17
        pair n avait -34 47 -1 -12
        pair n est 1 -2 47 -46
        pair n ont 70 -10 -12 -49
        pair ne fait -54 46 -2 9
        pair ne pas -35 -73 -10 119
        pair ne pase -26 55 -7 -21
        pair ne sais -41 39 51 -50
        pair ne vient 62 -34 -1 -27
        pair ne voit -82 8 -3 77
        pair neant . 58 -49 -5 -4
        pair near the -65 71 -17 11
        pair need a -81 131 15 -65
        pair need un -19 131 -1 -111
        pair neige . 221 -121 -7 -93
        pair neige dans -108 150 4 -46
        pair neige en 34 30 -2 -63
        pair neighb s -43 4 -40 79
        pair neuf jour 135 -6 -3 -126
        pair neuve . -103 71 -13 45
        pair new bike -37 -77 -4 119
        pair new one -27 89 -2 -60
        pair next door -1 62 -30 -31
        pair next week 63 -33 -4 -25
        pair nez . 79 -10 -18 -51
        pair nid de -23 47 -10 -14
        pair night s -15 76 -7 -54
        pair no elevat 68 -16 -29 -23
        pair no need -39 -109 -4 151
        pair no show 86 -38 -12 -36
        pair nobody caled 88 -5 -4 -79
        pair nobody ever 47 -13 -1 -32
        pair noel . -29 -51 107 -26
        pair non coupab -53 52 28 -27
        pair not been 48 -32 -2 -14
        pair note . 59 -35 -48 24
        pair note coach -63 0 63 0
        pair nothin . 126 -59 -3 -63
        pair notice said 56 -20 -8 -29
        pair notre rue -24 48 -4 -19
        pair nous a 62 -46 -8 -8
        pair nous aimeri -28 108 -1 -78
        pair nous autre 48 -45 -3 0
        pair nous demand -44 125 -32 -49
        pair nous etion 53 -32 -3 -17
        pair nous l 47 -34 5 -18
        pair nous some 57 13 -43 -27
        pair nous souhai -78 71 61 -55
        pair nous venon -69 123 -32 -22
        pair nouvea . 109 -43 -9 -57
        pair nouvel lumier -24 -45 -2 72
        pair novice team -63 0 63 0
        pair now . -144 292 -48 -100
        pair now i 47 -35 -4 -7
        pair nuit . -57 71 12 -26
        pair nuit ? -15 -29 61 -17
        pair nule part 67 -21 -18 -28
        pair numero # -10 67 -20 -37
        pair numero de -49 21 122 -95
        pair obteni un -80 110 -28 -3
        pair of . 58 -21 -6 -31
        pair of my 11 -31 -51 71
        pair of novice -63 0 63 0
        pair of the -9 52 7 -50
        pair oficer . -26 60 -6 -28
        pair on a 170 -149 16 -37
        pair on avait 183 -101 -5 -77
        pair on devait 60 -20 -4 -36
        pair on devrai -45 -96 -5 146
        pair on en 49 -12 -7 -30
        pair on est 170 -26 -162 18
        pair on his -49 -12 -12 73
        pair on hold 72 -14 -6 -51
        pair on l -48 35 -11 25
        pair on la -128 86 59 -17
        pair on le -48 78 -11 -19
        pair on lui 106 17 -142 19
        pair on m 614 -216 -218 -180
        pair on me 905 -535 -106 -264
        pair on ne -93 39 -14 68
        pair on nous 56 -62 0 5
        pair on our 22 49 -9 -62
        pair on parle 82 -45 -14 -24
        pair on peut -118 -171 57 232
        pair on pour -25 -20 55 -9
        pair on s 85 -30 -27 -28
        pair on saint -29 -21 -3 53
        pair on saturd -94 36 -11 69
        pair on the 3 100 -30 -73
        pair on une -15 -27 48 -6
        pair on viene -58 73 -3 -12
        pair one and -138 -41 111 68
        pair one of -44 71 -11 -16
        pair one on -86 122 37 -73
        pair ont jamai 63 -26 -6 -31
        pair ont le -59 44 7 8
        pair ont pris 69 -43 -20 -6
        pair ont travai -40 -18 -2 60
        pair orange il 111 -119 -8 16
        pair ou a -58 -174 273 -41
        pair ou c -49 -58 150 -43
        pair ou juste -41 -9 70 -19
        pair ou le -44 0 147 -103
        pair ou pas 298 -40 -219 -39
        pair ou trouve -77 -3 84 -3
        pair ou un -58 9 65 -15
        pair oubli . 68 -20 -40 -8
        pair oublie . 402 -291 -23 -89
        pair oublie mon -23 47 -2 -22
        pair oui . 29 -45 84 -68
        pair our street 1 85 -10 -76
        pair out of 57 -20 -2 -35
        pair ouvert et -90 119 -3 -26
        pair ouvert sur 80 -62 1 -20
        pair ouvrab . 104 -47 -35 -22
        pair ouvrir un -88 108 34 -54
        pair paint . -37 97 -58 -2
        pair par desu 59 -38 6 -27
        pair par ecrit 170 -65 -9 -96
        pair par ereur -138 177 -30 -10
        pair par tere 140 -92 -10 -39
        pair par une 49 -39 -1 -8
        pair par vos 150 -103 -9 -38
        pair parait que 159 -70 -38 -51
        pair parc canin -54 -41 32 64
        pair parc pie -44 114 -55 -15
        pair parc portua -62 -33 -13 109
        pair parce qu 120 3 -53 -70
        pair parce que 132 -149 -12 29
        pair pareil . 57 11 -6 -61
        pair parfai . -25 -35 -4 64
        pair parle de 144 -27 -8 -109
        pair parler . -62 73 -1 -11
        pair parler au 185 -72 -38 -76
        pair parti . 70 -28 -2 -41
        pair parti en 117 -94 -6 -17
        pair partie avec 87 -34 -6 -47
        pair partir de -82 -5 167 -81
        pair partou . -16 68 -31 -20
        pair pas . -88 -29 -24 141
        pair pas de 48 2 -23 -27
        pair pas deneig 99 -87 -5 -8
        pair pas encore -225 323 -51 -47
        pair pas ete 113 -49 -25 -39
        pair pas juste 160 -97 -38 -25
        pair pas la -38 -12 -7 57
        pair pas le 17 -28 68 -57
        pair pas les 53 -29 -6 -18
        pair pas rempla 65 -5 -1 -59
        pair pas si -67 77 11 -22
        pair pas son -81 -5 -9 94
        pair pas un 46 -30 -52 35
        pair pas une 86 -68 -15 -3
        pair pas venu 128 -69 -4 -55
        pair pas vide 64 -43 -13 -8
        pair pase a 86 -31 -12 -43
        pair pase devant 72 -25 -8 -38
        pair pase en 164 -72 -70 -21
        pair pase plus -76 127 -15 -36
        pair paser ? -25 95 -46 -23
        pair paser au -50 52 17 -18
        pair paser bien -27 -21 -2 50
        pair patien . 0 -26 -22 47
        pair patien d -100 -9 -2 111
        pair patin libre -28 -19 53 -6
        pair patrou . -6 54 -7 -41
        pair payer . 99 -61 -22 -16
        pair payer la 46 -20 -8 -18
        pair payer mes -43 -15 10 48
        pair peine . -68 65 14 -12
        pair pendan que 211 -8 -32 -171
        pair pense qu -12 -84 -7 103
        pair permi . 3 138 -62 -79
        pair permi ? -77 116 -22 -18
        pair permi de -26 -142 146 23
        pair permi pour -30 128 -38 -60
        pair person . 46 65 -18 -93
        pair person au 192 -163 -11 -19
        pair person n 327 -257 -8 -63
        pair person ne 327 -57 -206 -63
        pair petit bac -3 53 -48 -2
        pair peur pour -52 44 -1 9
        pair peut etre -22 -83 55 50
        pair peut il -38 -121 178 -19
        pair peut on -37 -181 309 -91
        pair peut paser -30 123 -53 -40
        pair peut tu -59 189 -94 -35
        pair peut venir -45 215 -146 -24
        pair peux plus -41 67 -9 -17
        pair photo de -30 -15 -2 46
        pair pie xii -44 114 -55 -15
        pair pis la 132 -83 -3 -46
        pair pis moi 62 -21 -1 -40
        pair pis on 95 10 -61 -43
        pair plaide non -53 52 28 -27
        pair plaind d -17 -57 78 -4
        pair plaint contre -34 79 -37 -8
        pair plaint de 60 -55 -13 7
        pair plaint formel 50 -25 -13 -11
        pair plaint le -75 -24 39 61
        pair plante a -57 89 -25 -7
        pair plante des -15 -48 22 41
        pair please . -4 -204 -4 212
        pair please have -44 126 -14 -68
        pair please put -17 79 -3 -59
        pair please send -14 73 -16 -43
        pair plein . 51 -32 -4 -15
        pair plein d -31 38 -75 68
        pair plus . -103 136 -47 14
        pair plus d -131 50 -8 89
        pair plus on -61 47 -14 27
        pair plus tard 93 -66 8 -36
        pair plus vite 9 44 -8 -46
        pair plutot qu -58 -207 -9 275
        pair plutot que -119 120 4 -5
        pair police . -78 108 -9 -21
        pair polici . -70 122 -14 -37
        pair port . -120 116 67 -63
        pair porte baree 137 -96 -3 -37
        pair porte ouvert -33 66 -29 -4
        pair pose une -34 -29 -16 79
        pair poser une -55 76 3 -24
        pair posibl de -80 103 6 -29
        pair pour # 297 -147 -84 -66
        pair pour aler 86 -48 -4 -35
        pair pour avoir 55 -24 6 -36
        pair pour contes -86 -23 110 -1
        pair pour des 13 60 -64 -9
        pair pour l -111 -32 32 112
        pair pour la 88 -59 -74 45
        pair pour le -50 -33 72 11
        pair pour les -89 4 8 77
        pair pour lui -13 -93 119 -14
        pair pour rien 49 -48 29 -30
        pair pour sa -128 89 -4 43
        pair pour ses -42 -16 49 9
        pair pour son 18 26 8 -52
        pair pour troi 49 -29 -5 -16
        pair pour un -17 -21 97 -59
        pair pourie vous -498 582 76 -160
        pair pourqu . 103 -68 -25 -10
        pair pouse sa -56 68 -2 -11
        pair pouvez fermer -9 -86 -2 98
        pair pouvez vous -311 727 -36 -380
        pair premie apel -59 79 -1 -19
        pair premie fois -51 -3 7 47
        pair prend plus 56 -12 -15 -30
        pair prend un -29 -58 97 -10
        pair prepos a -28 -61 -6 94
        pair pres de -28 53 -12 -13
        pair pres du -74 121 -10 -37
        pair presen . -8 -46 62 -7
        pair preten que 62 -46 16 -31
        pair printe . -199 9 -20 210
        pair printe le 73 -47 -3 -24
        pair pris le 48 -62 -12 26
        pair pris une 59 -38 -1 -20
        pair proble . 60 -34 2 -29
        pair procha . -65 -35 -67 168
        pair proche de -56 -2 18 40
        pair projet de -46 6 -102 142
        pair promis a 154 -75 -37 -42
        pair propos que -20 -29 -2 51
        pair propre . -58 -46 -45 149
        pair propri a -47 -17 -6 70
        pair propri du -51 64 -2 -10
        pair propri ne -51 72 25 -47
        pair provin . -40 -7 53 -6
        pair puis je -180 208 2 -30
        pair puis la 73 -15 -3 -56
        pair puis le 57 -16 -57 16
        pair put the -162 131 18 13
        pair qu ele 213 -141 -92 20
        pair qu est -58 135 -62 -16
        pair qu il 102 -117 42 -27
        pair qu on -90 23 -60 127
        pair qu un -83 188 -76 -29
        pair quand . -70 42 43 -15
        pair quand j 47 -9 -24 -13
        pair quand la -40 -32 68 4
        pair quand le -115 6 101 8
        pair quand meme 57 -16 -13 -29
        pair quand on -47 35 35 -23
        pair quaran minute 63 -6 -1 -55
        pair quarti . -36 -52 -78 166
        pair que c 22 -152 76 55
        pair que j 5 -22 -35 52
        pair que je 76 -36 -55 14
        pair que la -104 143 -6 -34
        pair que le -24 -98 73 48
        pair que les 14 -53 20 19
        pair que mon 194 -82 -20 -92
        pair que person 83 -28 -32 -23
        pair que quelqu -175 144 -9 39
        pair que sa -57 22 -7 41
        pair que ses 91 -34 -8 -49
        pair que votre 82 -20 -30 -32
        pair quel age -39 -27 101 -35
        pair quel docume -22 -43 71 -5
        pair quele est -24 57 3 -37
        pair quele heure 58 -191 256 -123
        pair quelqu chose -39 81 25 -67
        pair quelqu un 122 137 -184 -75
        pair questi . 159 -14 -96 -49
        pair qui ? 60 -41 -9 -10
        pair qui a -21 -66 -6 93
        pair qui est -94 80 21 -7
        pair qui j 46 -26 -10 -10
        pair qui me -47 -8 -3 58
        pair qui paye -48 31 29 -12
        pair qui peut -20 46 -9 -17
        pair quick questi -21 -22 59 -17
        pair quoi . -140 57 139 -55
        pair quoi la -108 -47 173 -18
        pair racroc . 188 -123 -23 -41
        pair rang saint -84 128 -21 -23
        pair rapele le -65 -2 42 25
        pair rapele pour -43 -70 -4 117
        pair raport d -29 127 -31 -67
        pair reach the 11 -26 55 -39
        pair reclam # -24 47 -8 -14
        pair reclam la -63 113 -41 -9
        pair recome . 200 -103 -15 -82
        pair recu . 86 -44 67 -110
        pair recu l 54 -33 -5 -16
        pair recu mon -77 47 -12 42
        pair refect de -23 -51 80 -6
        pair refuse a 127 -82 -7 -38
        pair refuse d 87 -30 -8 -49
        pair refuse parce 112 -8 -5 -100
        pair refuse to -97 57 50 -11
        pair regard et 78 -45 -2 -31
        pair regle en -140 -87 -4 231
        pair remarq . -47 -7 -1 54
        pair rembou de 102 -31 -13 -58
        pair remerc . -104 -33 -20 157
        pair remerc de 125 -31 -3 -92
        pair remerc l -47 -9 -3 58
        pair remorq . -28 71 -31 -12
        pair rendue a 128 -123 2 -6
        pair repare . -55 111 -15 -41
        pair repart . -41 -43 -7 91
        pair repond . -30 -12 47 -4
        pair repond on 98 -77 -2 -19
        pair repond que 304 -140 -63 -101
        pair repons . 143 -39 -5 -99
        pair reserv en 71 -17 -31 -24
        pair reside . -8 54 -2 -45
        pair restau . -42 -84 -17 143
        pair reste a -59 50 38 -29
        pair retard de 31 29 -6 -54
        pair retire sa -16 -79 -9 104
        pair retour d 69 -7 -3 -59
        pair retour de -41 102 -22 -39
        pair revien pas -96 -5 -1 102
        pair revien sur -18 -25 -5 47
        pair rien . 195 -30 0 -165
        pair rien a -10 -33 -12 55
        pair rien d -119 -34 -27 180
        pair roche dans -55 72 -4 -13
        pair rouge . 73 -31 -3 -38
        pair royale . -44 143 -39 -59
        pair rue . 66 -9 -12 -46
        pair rue ? 66 -78 24 -11
        pair rue a 53 -73 -4 24
        pair rue du -75 159 -55 -29
        pair rue est -85 87 11 -12
        pair rue hart -30 49 -9 -11
        pair rue le -43 -41 30 55
        pair rues autour 250 -106 -108 -35
        pair s a -71 -46 -35 152
        pair s due -86 -60 -7 153
        pair s en -24 -2 -26 52
        pair s est -56 188 -50 -83
        pair s il -388 312 228 -151
        pair s inscri -16 -196 216 -3
        pair s note -100 21 81 -2
        pair s ocupe -32 -36 93 -25
        pair sa mere -101 56 -4 49
        pair sa musiqu -102 112 1 -12
        pair sa neige -121 146 -5 -20
        pair sa plaint -16 -79 -9 104
        pair sa rue -90 26 17 47
        pair sache . -65 -112 -40 217
        pair sacs de 3 59 -9 -53
        pair said i 81 -4 -1 -76
        pair said it 60 -8 -8 -44
        pair saint jean 124 -101 -1 -22
        pair sainte cecile -74 18 13 43
        pair sais pas -73 79 -29 23
        pair samedi ? -109 14 108 -12
        pair sans avis 128 -89 -9 -30
        pair sans eau 67 -10 -2 -56
        pair sans l 178 -134 -12 -32
        pair sans permi -77 101 -14 -10
        pair sans preavi 56 -37 -3 -16
        pair sans que 77 -33 -30 -13
        pair sans repons 56 -38 -8 -9
        pair sans s 73 -66 -1 -6
        pair satisf . -64 -79 168 -24
        pair savoir si -128 -85 263 -50
        pair say that -28 -37 -13 78
        pair says it 47 -11 -8 -28
        pair schedu . 62 -5 -2 -55
        pair se dit -51 54 -2 -1
        pair se fait -108 54 74 -20
        pair se forme -50 58 -2 -5
        pair seance du -31 -4 67 -32
        pair semain . 35 -41 49 -43
        pair semain d 4 -62 -5 63
        pair send a -42 -123 195 -30
        pair send me -38 84 -22 -24
        pair send somebo -44 81 -5 -31
        pair serait il -93 168 -36 -39
        pair serait la -125 -36 -6 167
        pair servic de 87 -39 -7 -41
        pair seul . 53 -6 -15 -32
        pair seulem pour -97 -23 29 90
        pair si c 31 21 19 -71
        pair si je -39 54 18 -33
        pair si la -38 -40 99 -21
        pair si on -4 -34 46 -8
        pair si un -62 38 56 -32
        pair side of 80 -63 17 -34
        pair sidewa . -198 209 -11 0
        pair sidewa in -24 -28 69 -18
        pair sidewa plough 142 -119 -52 30
        pair signal . -62 46 -8 23
        pair signal en 163 -91 -6 -66
        pair since # -34 52 -12 -6
        pair since last -18 50 -6 -27
        pair site . 57 -19 -23 -16
        pair slow down 40 61 -52 -48
        pair soir . -16 50 -33 -1
        pair some en 47 -39 -6 -2
        pair some le 87 -26 -50 -11
        pair someon to -68 -6 -36 110
        pair someth . -64 136 -44 -28
        pair son bac -166 58 90 19
        pair son bos -38 -23 -8 69
        pair son cel 96 -35 -3 -59
        pair son cheque 86 -22 -10 -54
        pair son chien -44 -3 -4 51
        pair son consta 0 70 -70 -1
        pair son dosier -33 -12 90 -45
        pair son entrep 99 -33 -50 -16
        pair son secteu -20 -24 54 -10
        pair sont les -25 -19 52 -8
        pair sont ouvert 46 -37 24 -34
        pair sont pase 193 -13 -21 -158
        pair sont trop -40 -45 -3 89
        pair soon . 86 -17 -6 -64
        pair sorti a 89 -68 -13 -8
        pair sortie . 155 -42 -5 -108
        pair sory . 52 -12 -18 -21
        pair souhai un -96 159 -22 -41
        pair soulig la -43 -28 -4 76
        pair sous contra 62 -54 -3 -5
        pair sous ma 46 -25 -6 -15
        pair spring . 122 -91 -5 -25
        pair state racoon -39 -39 31 47
        pair state she -102 -64 43 122
        pair state the -136 28 -23 130
        pair statio de -1 -25 61 -35
        pair statio etage -13 -18 -15 47
        pair stil there 94 -59 -4 -31
        pair stop sign -20 66 -7 -39
        pair sugere d -23 -75 -5 103
        pair sugere de 109 -73 -4 -31
        pair suis contre -50 -58 -6 114
        pair suis en -36 95 -38 -21
        pair suis hors -55 81 -16 -11
        pair sujet de 120 -53 -16 -51
        pair sur deux 85 -11 -4 -69
        pair sur le -64 32 -39 71
        pair sur ma 55 3 -7 -51
        pair sur mon -11 15 45 -50
        pair sur son 214 -119 -3 -91
        pair suspen . 76 -8 -19 -49
        pair svp . -80 -275 301 54
        pair swing chain -38 81 -6 -37
        pair system d 93 -58 -6 -29
        pair t ele -3 -115 134 -16
        pair t il -106 -155 337 -76
        pair t on -80 -29 119 -10
        pair t see -33 9 -26 50
        pair take it -181 -28 -22 231
        pair tantot . -46 84 -5 -33
        pair taxe . -17 -40 85 -28
        pair team . -36 -2 -8 47
        pair tel me 1 -68 74 -7
        pair teleph . 85 -12 -31 -42
        pair temp a -60 -12 52 20
        pair tenai a -64 -104 -3 171
        pair terain . -40 139 -36 -63
        pair thank . -101 -96 -9 206
        pair thank for 58 -7 -4 -47
        pair thank you -37 -62 -6 105
        pair that was 139 -50 -5 -84
        pair the # -50 65 -5 -10
        pair the bridge -104 22 11 71
        pair the city -66 76 -25 15
        pair the clerk 29 42 -8 -62
        pair the corner -67 -18 -13 97
        pair the crew -10 -36 -21 67
        pair the curb 41 33 -22 -51
        pair the dead 190 -141 -13 -35
        pair the door -34 49 -4 -12
        pair the end -24 62 -17 -21
        pair the inspec 49 -147 127 -29
        pair the kids -34 -32 -3 69
        pair the machin 122 -38 -59 -26
        pair the manage 49 -30 -2 -17
        pair the mayor 52 -19 -5 -28
        pair the midle 193 -113 -7 -73
        pair the new -10 -95 -81 186
        pair the next 31 -55 62 -39
        pair the night -49 -12 -8 68
        pair the one -66 -20 -3 88
        pair the port -43 -50 97 -4
        pair the racoon 140 -61 -4 -75
        pair the rain 28 -58 -4 35
        pair the rule -18 -45 -4 66
        pair the school -94 71 -6 30
        pair the sidewa 49 -18 -43 12
        pair the truck 6 -87 -40 121
        pair the water -36 -5 -22 62
        pair the way 62 13 -24 -51
        pair them . -102 88 -12 26
        pair there a -79 -53 148 -15
        pair there is -102 120 53 -70
        pair there s -202 103 -63 161
        pair they cut 83 -36 -9 -38
        pair this . 196 -69 -120 -6
        pair this aftern -62 139 -8 -68
        pair this mornin -72 91 -61 42
        pair thursd . 80 -34 -8 -39
        pair tient a -193 -63 -28 284
        pair time . 46 14 -1 -59
        pair time a -44 76 -9 -24
        pair to be -7 -41 86 -37
        pair to book -18 82 -17 -48
        pair to cal 57 -53 -3 -1
        pair to compla -94 -17 39 72
        pair to do -65 -14 26 53
        pair to fix -46 28 -10 28
        pair to know -28 -163 85 106
        pair to look -22 47 26 -51
        pair to park 152 -45 -72 -35
        pair to say -85 -79 -22 186
        pair to send 2 -94 63 30
        pair to stop -26 78 -18 -35
        pair to the -102 145 -8 -35
        pair told him 49 -16 -3 -30
        pair told me 46 -5 -9 -32
        pair told my 100 -24 -12 -65
        pair told us 126 -17 -8 -101
        pair tonigh . -5 -55 65 -5
        pair toujou pas -68 -18 -2 88
        pair tous les -27 125 -31 -67
        pair tout droit 67 -38 -10 -19
        pair tout est -31 -86 2 115
        pair tout etait -65 -3 -1 69
        pair tout l 298 -131 -24 -142
        pair toute l -151 -22 12 161
        pair toute les 118 -47 -10 -61
        pair traite de 202 -131 -17 -55
        pair transf a 64 -35 -6 -23
        pair travai . -40 3 -11 49
        pair tres faible -11 54 -2 -40
        pair troi jour 51 -7 -2 -42
        pair trop de -87 -61 -34 182
        pair trotoi en -61 108 -9 -38
        pair trotoi glace -175 248 -16 -58
        pair trou a 283 -277 -12 6
        pair trou avec 69 -13 5 -61
        pair trou devant -97 67 -10 40
        pair trouve . -153 26 -12 139
        pair trouve ca 222 -56 -82 -84
        pair trouve ci -70 17 -20 74
        pair trouve t -77 -3 84 -3
        pair truck goes -31 53 -4 -18
        pair tu a -45 -58 146 -43
        pair tu un -10 -55 88 -23
        pair tu une -45 -47 122 -30
        pair turned away 136 -57 -19 -60
        pair twice . 297 -62 -19 -216
        pair two of -43 -29 -13 85
        pair two week 88 -50 -11 -28
        pair un ? -2 164 -159 -3
        pair un a -36 -8 -22 66
        pair un an 116 -92 -6 -17
        pair un autre -16 73 -10 -47
        pair un brigad -33 79 -18 -28
        pair un camion -49 127 -41 -37
        pair un char -77 136 -33 -26
        pair un coin -20 -143 21 142
        pair un consta -4 -29 48 -14
        pair un divan -113 115 28 -31
        pair un duplic -68 82 -10 -4
        pair un erable -49 93 -11 -34
        pair un inspec -190 358 -78 -90
        pair un jour -6 -56 -4 66
        pair un mois -27 65 -33 -5
        pair un monsie 50 33 -13 -70
        pair un mot -46 -52 -7 104
        pair un mur 189 -80 -35 -74
        pair un permi -32 -151 153 30
        pair un petit -2 -24 51 -25
        pair un peu -31 -47 80 -2
        pair un peut -40 173 -104 -28
        pair un polici -23 53 -1 -29
        pair un qui 212 -105 -41 -66
        pair un radar -26 57 -17 -15
        pair un rendez -47 53 -2 -4
        pair un retard -94 -54 12 135
        pair un retour 214 -41 -7 -165
        pair un simple 64 -58 -1 -5
        pair un troisi 76 -19 -7 -50
        pair un trotoi -116 -10 -7 133
        pair un trou -17 54 -12 -26
        pair un vieux -80 13 5 63
        pair un vrai -78 2 -6 82
        pair un x 57 -44 -1 -12
        pair une auto -85 112 -5 -23
        pair une autre 60 33 -8 -84
        pair une bone -106 -27 -19 153
        pair une carte -43 -113 146 10
        pair une client -123 50 -1 74
        pair une compag -72 90 -9 -9
        pair une dame 53 -8 -2 -42
        pair une demand -68 195 -64 -63
        pair une douceu -30 -21 -1 52
        pair une entree -2 -95 100 -3
        pair une flaque 62 -17 -1 -44
        pair une fois 63 41 1 -105
        pair une heure 1 39 -48 8
        pair une idee 18 -62 -39 82
        pair une letre -8 -56 -8 73
        pair une marche -84 56 58 -30
        pair une medail -56 16 -29 69
        pair une patien -100 -9 -2 111
        pair une patrou -37 151 -34 -80
        pair une pelete 61 -21 -11 -29
        pair une petite -56 36 25 -5
        pair une place -14 -45 12 47
        pair une plaint 40 -70 49 -19
        pair une plaque -21 47 -6 -20
        pair une pouset 101 -77 -4 -20
        pair une reclam -33 -61 104 -11
        pair une roche -55 72 -4 -13
        pair une vignet -5 -104 125 -16
        pair une vraie -46 45 -16 17
        pair until # -61 31 1 29
        pair up . 30 -63 -11 44
        pair up a -42 -24 -5 72
        pair up my -26 -2 -18 46
        pair up with -80 -15 -3 98
        pair used to 3 -23 -31 51
        pair va se -67 128 -5 -56
        pair venir les -17 104 -77 -10
        pair venir voir -20 -49 -11 80
        pair venon d -42 82 -24 -16
        pair venu . 169 -67 -24 -78
        pair venu a 107 -49 -2 -56
        pair verifi . -38 60 -5 -17
        pair verifi foncti 67 -71 17 -13
        pair vers la -20 -31 62 -10
        pair veut parler 62 -7 -18 -37
        pair veut qu -126 106 -15 35
        pair veut savoir 49 -58 27 -18
        pair veut un 44 47 -14 -76
        pair veux qu -53 73 -9 -11
        pair viaduc . -53 71 -3 -15
        pair vidang dans -52 69 -15 -3
        pair vide a 90 -61 -12 -17
        pair vien de -13 46 -16 -17
        pair vient d -53 131 -32 -46
        pair vient de -132 92 -34 74
        pair vile ? -83 -16 105 -7
        pair vile a 89 -23 -19 -46
        pair vile de -62 45 -22 40
        pair vile la -50 36 -9 23
        pair vile on 1 -40 -11 51
        pair vile pase 107 -34 -68 -5
        pair vile peut -114 126 13 -25
        pair vile qui 47 -26 -11 -11
        pair vire de 108 -61 -4 -43
        pair visite d -34 81 -9 -38
        pair visite de -46 9 -21 57
        pair vite . -125 183 -61 3
        pair vocale . 46 -35 -4 -7
        pair voici ma -46 92 -35 -11
        pair voila a 117 -53 -6 -59
        pair voir . -1 56 -32 -23
        pair voisin . 87 -83 -8 4
        pair voisin a -73 69 3 1
        pair voisin et 47 -27 -3 -18
        pair voit plus -161 189 -55 27
        pair vos emonde 46 -19 -1 -26
        pair vos gars 107 3 -32 -78
        pair vos gens 56 -33 -2 -21
        pair vos propre 66 -20 -1 -45
        pair votre agent 50 -17 -4 -29
        pair votre colegu -38 -22 -2 62
        pair votre inspec 17 -58 -11 51
        pair votre repons -68 -11 -2 81
        pair votre sondag -43 86 -34 -9
        pair voudra une -8 48 -11 -28
        pair voulai que -286 -23 -4 312
        pair voulez vous 241 -47 -139 -55
        pair vous . -38 106 -17 -51
        pair vous apele -46 -2 5 43
        pair vous avez 544 -264 -127 -153
        pair vous en -78 67 -3 14
        pair vous envoye -41 78 -23 -13
        pair vous etes -45 -6 49 2
        pair vous faire -24 61 -23 -13
        pair vous l 88 -18 -24 -46
        pair vous la 10 -73 53 9
        pair vous laise -2 -76 -9 86
        pair vous les -13 48 -20 -15
        pair vous m 73 -58 19 -34
        pair vous me 61 -45 -4 -13
        pair vous ou -17 -35 58 -6
        pair vous plait -67 121 -4 -50
        pair vous pourie -19 49 -29 -2
        pair vous pouvez -206 -325 -19 551
        pair vu paser -73 -128 -4 204
        pair want a -62 135 0 -74
        pair want an -129 192 -8 -55
        pair want to -101 3 266 -168
        pair wanted to -74 -106 28 152
        pair was told 106 18 -47 -77
        pair waved at 173 -73 -29 -71
        pair way . 192 -53 -59 -80
        pair weeken . 54 -6 -6 -41
        pair what does -49 -17 91 -26
        pair what hapen -92 -26 125 -7
        pair what s -9 -28 57 -20
        pair what the -27 -42 111 -42
        pair when i 21 18 -102 63
        pair where do -21 -22 48 -4
        pair where it -30 -34 -3 67
        pair where the -13 69 -16 -40
        pair whethe the -17 -23 55 -15
        pair who is 8 -42 -23 58
        pair window at 63 -47 -2 -15
        pair with your 66 -17 -1 -48
        pair withou a 76 -16 -10 -50
        pair would be 162 -225 -23 87
        pair would like -129 312 -12 -171
        pair wow . -20 -42 -19 81
        pair wrote nothin 53 -31 -2 -20
        pair xii . -44 114 -55 -15
        pair xiii . -80 56 -10 34
        pair y a -70 129 74 -133
        pair y ont 21 -50 -1 29
        pair ya un -157 221 -35 -28
        pair year . 91 -50 -14 -27
        pair year old -44 -18 3 60
        pair yeux . -61 36 -16 41
        pair you . -50 11 -2 42
        pair you people 125 -73 -13 -39
        pair you send -20 65 -29 -16
        pair you tel -7 -126 141 -8
        pair young man -49 -50 -9 107
        pair your inspec 83 -42 -3 -37
        pair your own 230 -135 -9 -87
        said again 506 -240 -191 -76
        said asks -524 835 76 -387
        said badly_done 110 53 -24 -139
        said bare_thanks 9 -257 -18 266
        said called_before 306 -173 -112 -21
        said city 61 -37 36 -60
        said closed_unsettled 240 64 -226 -79
        said complaint_word -30 -26 85 -29
        said damage_claim -59 251 -30 -161
        said danger -96 247 -67 -83
        said decision 199 47 74 -320
        said dissatisfied 199 -79 -8 -112
        said elapsed 671 -246 -224 -201
        said fault_noun -49 433 -220 -164
        said fault_state -18 474 -118 -338
        said first_contact -789 878 -37 -52
        said gross_misconduct 93 0 -9 -83
        said impatience 51 -154 -42 146
        said info_topic 42 -206 316 -152
        said kindness -227 -208 -87 523
        said left_out 391 -252 -124 -15
        said misconduct 538 55 -248 -344
        said missed 404 -188 121 -336
        said nothing_done 226 -6 -150 -70
        said opinion -272 -331 130 474
        said passed_around 124 -13 -14 -97
        said private_party -173 527 -97 -257
        said promise 349 149 -147 -351
        said question -188 -169 450 -93
        said resolved -113 -74 -19 207
        said service 61 -51 92 -102
        said staff 603 -795 -284 476
        said states_complaint 34 41 19 -94
        said suggestion -307 -395 -214 917
        said thanks -39 -395 -177 611
        said tone -331 695 -315 -50
        said unfair 418 -250 -44 -124
        said vulnerable -30 120 -161 70
        said waiting 514 -306 -239 32
        said withdrawal -316 -346 -95 758
        service a -6 -141 70 76
        service adapte -30 67 -14 -23
        service aine -49 72 -13 -10
        service air 6 14 48 -69
        service animal -27 122 -99 3
        service animau -81 3 108 -30
        service aquedu 19 81 22 -123
        service arbre -20 -165 43 142
        service arena -90 -22 34 78
        service bacs 18 82 -95 -4
        service biblio -43 -9 -38 90
        service bordur -44 -42 150 -64
        service bruit -170 187 -42 25
        service budget -9 -29 -27 64
        service bylaw -19 -35 -11 65
        service cimeti 60 -20 -9 -31
        service circul 29 -75 12 34
        service citoye -7 -122 42 87
        service civile -9 -102 71 40
        service claim 34 40 -46 -28
        service colect -32 -47 88 -9
        service comun 78 -81 32 -29
        service consei -42 -24 -4 70
        service contro 4 99 -70 -33
        service cour -13 83 -12 -58
        service de 135 -88 16 -63
        service deneig 55 -209 -12 165
        service des 48 -180 68 65
        service eau 17 6 64 -87
        service eclair 154 103 -222 -35
        service ecocen -71 -151 177 44
        service egout 150 -7 -11 -132
        service emploi -26 56 -1 -28
        service en 78 -81 32 -29
        service encomb -72 28 27 18
        service entrep -23 67 -30 -14
        service espace 53 -72 -10 29
        service et -110 -82 22 170
        service evalua 23 -49 -23 49
        service event -53 -18 0 71
        service feuile -87 53 42 -8
        service grafit -35 11 -91 115
        service grefe 62 1 -33 -30
        service hotel 94 -116 28 -6
        service incend -52 -7 -39 97
        service inform 1 -53 65 -12
        service inspec 14 -38 66 -42
        service jardin 41 14 -8 -47
        service la -50 -109 76 83
        service loisir 3 -76 28 45
        service matier -25 -5 55 -24
        service munici -79 62 14 2
        service neige 73 -8 -8 -58
        service nids 75 -19 -29 -26
        service nuisan -529 897 -194 -175
        service ordure 89 -77 27 -39
        service parc 53 -72 -10 29
        service park -119 -35 -39 193
        service permi -12 -41 79 -26
        service piscin -74 40 13 21
        service plage -75 59 -32 48
        service plein 6 14 48 -69
        service police -121 29 14 78
        service potabl 0 -22 76 -54
        service poule 75 -19 -29 -26
        service public 80 -42 -104 66
        service publiq 4 76 -50 -31
        service reclam -192 311 -3 -117
        service recycl 23 -39 71 -55
        service remova -17 -64 8 72
        service residu -71 63 18 -11
        service roulan -26 148 -118 -4
        service rues 41 -89 -38 86
        service servic 58 -143 20 66
        service signal -75 24 58 -7
        service snow -17 -64 8 72
        service sport -6 16 45 -55
        service statio -16 -2 81 -63
        service transp 48 -17 18 -49
        service trotoi 15 -167 101 51
        service univer -54 -30 61 23
        service urbani -35 -33 -38 106
        service vert 32 -51 -22 41
        service vile 94 -116 28 -6
        service voirie 172 141 -121 -192
        signal about_private_party -40 394 -138 -216
        signal asks_about_complaints -97 -111 290 -82
        signal by_social_media 32 -116 -92 176
        signal category_complaint 601 -158 -163 -280
        signal category_information -78 -190 331 -63
        signal category_service -419 289 137 -6
        signal closed_unsettled 240 64 -226 -79
        signal closing_thanks -179 4 41 135
        signal contacted_before 306 -173 -112 -21
        signal damage_claim -63 279 -29 -186
        signal decision_contested 269 -129 82 -222
        signal dissatisfied_with_service 139 -31 -6 -102
        signal fault_described -169 659 -180 -310
        signal fault_reported -26 473 -280 -166
        signal first_time -789 878 -37 -52
        signal in_writing -174 -107 5 276
        signal information_topic 24 -232 392 -184
        signal keeps_happening 229 122 -120 -231
        signal left_out 391 -252 -124 -15
        signal mentions_complaint -245 -382 98 529
        signal nothing_done 226 -6 -150 -70
        signal opinion -173 -395 126 441
        signal passed_around 124 -13 -14 -97
        signal person_praised -227 -208 -87 523
        signal promise_broken 349 149 -147 -351
        signal question -356 -747 2155 -1052
        signal says_settled -110 -71 -20 201
        signal service_asked -459 479 307 -328
        signal service_badly_done 24 123 -18 -128
        signal service_missed 404 -188 121 -336
        signal service_named 61 -51 92 -102
        signal staff_conduct 716 -242 -157 -317
        signal states_complaint 238 -117 -58 -63
        signal states_complaint_of_city 1723 -1004 -431 -287
        signal suggestion -227 -374 -215 816
        signal thanks -97 -547 -225 869
        signal waiting 396 -231 -214 49
        signal withdrawal -498 -441 -114 1053
        word # 203 127 -155 -176
        word #e 601 -382 -26 -194
        word #h -24 61 -25 -12
        word #rd 51 -32 -4 -16
        word #x 133 -73 -43 -17
        word a 100 -43 -138 81
        word abribu -90 212 -21 -102
        word absenc 60 -52 -1 -7
        word absent 43 -25 46 -64
        word absolu -26 48 9 -31
        word acent 210 -63 -10 -137
        word acepte -24 -41 68 -2
        word aces 168 -109 -26 -33
        word achat -102 114 -12 0
        word achete -75 110 61 -96
        word aciden 46 -19 -19 -7
        word acorde 81 -52 -5 -25
        word acquit -45 73 -21 -6
        word acro -35 103 -20 -47
        word acte 46 3 -14 -35
        word action -30 -11 -9 50
        word acueil 50 16 -2 -64
        word acuse 475 -274 -142 -59
        word adjust 83 -47 -11 -25
        word adore -122 -23 -14 159
        word adrese -33 57 74 -98
        word afiche 186 -9 -62 -115
        word after -20 -26 0 47
        word aftern -59 86 -8 -20
        word again 104 -48 -32 -24
        word age -25 -20 66 -20
        word agent 41 -59 47 -29
        word agente -63 16 -10 57
        word ago -8 57 -12 -37
        word agreed 71 -47 -2 -22
        word ai 114 -89 88 -113
        word aide -208 30 47 131
        word aidera -41 -42 -5 88
        word aime -15 -69 -13 98
        word aimera -213 260 153 -200
        word aimeri -28 108 -1 -78
        word ainsi -18 -40 68 -11
        word airbnb -61 7 -7 62
        word ajoute 51 -20 -43 12
        word al -77 -1 -33 112
        word aligne 173 -23 -70 -79
        word along -65 32 -20 54
        word alor 204 -118 -49 -37
        word alread 71 -63 -1 -7
        word ambula -50 88 -14 -24
        word amende -47 62 13 -28
        word analys 105 -89 -8 -8
        word and 147 -4 10 -153
        word anee -39 -35 2 73
        word ange -100 -9 -2 111
        word anonce 197 -136 56 -117
        word anothe 213 -75 -14 -123
        word ans 47 -111 -14 77
        word answer 79 -43 32 -68
        word anulee 91 -64 -10 -17
        word anuler -296 192 -238 342
        word any -37 -19 3 53
        word anyone 48 -32 -27 11
        word aout 157 -24 12 -145
        word aparti -13 -31 51 -8
        word apel 153 -32 -28 -93
        word apelai 110 -42 -5 -63
        word apele 58 -88 -7 37
        word apeler -62 102 -7 -34
        word aporte -201 -9 -7 217
        word apreci -191 68 -23 146
        word aprend 247 -143 -14 -91
        word apri 194 -47 -19 -129
        word april 119 -83 0 -37
        word aprouv 84 -58 -5 -21
        word apui -41 -27 -18 86
        word arange 98 -34 -20 -43
        word arbre -91 44 65 -18
        word aret -80 165 -30 -54
        word arete 71 -32 -21 -19
        word argent 102 -84 17 -35
        word ariere -25 59 -19 -16
        word arive -21 51 -18 -12
        word aroser -2 -45 48 -2
        word around -14 48 9 -43
        word as 81 71 -23 -130
        word ascens 20 38 -6 -53
        word aserme -29 -23 56 -5
        word asez -39 -4 -15 58
        word asise 22 -49 -3 30
        word asked -65 10 51 4
        word asks -191 -164 628 -273
        word asphal -5 -53 26 33
        word asure 115 -48 -40 -27
        word asureu -3 -31 47 -12
        word at -18 136 22 -140
        word atache -34 161 -17 -110
        word atend 13 90 -35 -68
        word atenda -5 -37 -12 53
        word atendr -44 -28 46 26
        word atendu -74 -16 -5 96
        word atente 261 -179 -27 -55
        word atenti -90 122 -21 -11
        word au 104 -51 -147 93
        word aucun 146 -147 -67 67
        word aucune 136 -14 -147 25
        word aura -36 -112 182 -34
        word aurait 50 3 -13 -40
        word autobu 181 -48 -49 -84
        word automn 111 -46 8 -73
        word autour -38 72 -21 -13
        word autre 76 -76 59 -59
        word avai 48 -101 -24 77
        word avait -137 32 -85 190
        word avant -30 27 53 -51
        word avec 33 18 -89 37
        word aveugl 19 -51 8 25
        word avez 789 -536 -62 -191
        word aviez 135 -53 -41 -42
        word avis 12 -76 16 48
        word avoir 195 -78 -20 -97
        word avril 139 -16 -36 -87
        word away 130 -2 -31 -97
        word b 164 -74 -18 -72
        word bac 13 101 -54 -61
        word back 72 -91 -77 95
        word bain -57 54 35 -32
        word balanc -13 54 -6 -35
        word balaye -25 68 -39 -4
        word bale 106 -93 -5 -8
        word ban -5 -56 64 -3
        word bar -29 79 -17 -33
        word bare 20 -56 -10 46
        word baree 165 -55 -22 -89
        word beau -14 -116 -79 209
        word beauco -11 65 11 -65
        word becaus 69 -20 36 -86
        word been 149 -28 -107 -13
        word before -97 87 -5 15
        word bel 10 -55 -5 51
        word bele -82 -190 -77 349
        word belefe -73 113 29 -69
        word bent -43 88 -13 -31
        word beside -46 14 52 -20
        word besoin -244 292 4 -53
        word best -60 -44 -9 113
        word biblio -51 30 15 6
        word bien -177 -127 -34 338
        word big -130 -52 108 73
        word bil -25 78 -16 -37
        word bilet 118 -102 20 -36
        word birthd 118 -29 -10 -79
        word blanch -93 -3 43 53
        word bleu -5 46 33 -74
        word bleue 48 -36 -2 -9
        word bloc -56 185 -39 -90
        word blue -46 158 -4 -109
        word board -33 72 -3 -36
        word boite 84 -19 -60 -5
        word bon -181 24 -23 180
        word bonave -40 79 -5 -35
        word bone -26 -131 -113 271
        word bonjou -106 17 116 -27
        word book -23 55 -9 -23
        word booked 81 -13 -10 -58
        word bordee -25 50 -39 13
        word borne -18 86 -65 -2
        word bos 14 -69 -22 77
        word bose -16 50 -5 -29
        word boulev -82 67 -42 57
        word bouton 58 -22 -7 -29
        word boys 59 -22 -19 -18
        word braile -51 7 -2 46
        word branch -16 124 -32 -76
        word bridge -104 22 11 71
        word bris -62 -1 27 36
        word brise 27 -71 52 -8
        word brisee 5 66 -15 -57
        word broken -36 110 -25 -50
        word brown -74 38 -13 49
        word bruit 75 -84 -44 54
        word buildi -26 32 44 -50
        word bureau 195 -118 -41 -37
        word buton -45 70 -6 -19
        word by 29 3 -69 37
        word bylaw -13 54 -9 -32
        word c -121 -19 99 42
        word cage 48 22 -47 -22
        word caled -26 -67 -44 138
        word caler -93 21 55 17
        word calme 37 -50 -3 15
        word cals -25 -15 -8 49
        word came 2 -76 -44 118
        word can -444 404 210 -170
        word canard 53 7 -5 -55
        word canin -54 -41 32 64
        word card -86 32 17 37
        word care 48 -27 35 -56
        word carte -28 -14 83 -41
        word cas -49 -16 92 -26
        word casee -109 171 -6 -56
        word caser -52 3 -2 51
        word casern -68 62 -14 20
        word casier -40 51 -6 -5
        word cat -19 -14 -17 50
        word cave 55 -17 -5 -34
        word ce -299 -132 168 263
        word cecile -74 18 13 43
        word cedar -35 71 -21 -16
        word cegep -49 48 -4 4
        word cel 50 -14 -2 -34
        word cense 122 -85 -2 -34
        word centre -115 78 8 28
        word certif 5 47 -23 -29
        word ces -6 -15 -30 51
        word cest -49 -42 94 -4
        word chacun 213 -168 -8 -37
        word chain -64 151 -11 -76
        word chambr 32 61 -57 -36
        word champi 62 1 -7 -56
        word chapea -122 -39 -10 170
        word chaque 182 -71 -10 -102
        word char -29 70 -27 -14
        word charge 83 -4 -18 -61
        word chat 11 -39 -19 46
        word chaud -127 -45 74 97
        word chaufe -12 -68 -16 96
        word chause -72 72 -8 8
        word chausu -62 -21 -1 84
        word check -43 80 -15 -22
        word chef 123 -88 -8 -26
        word chenil 57 -16 1 -43
        word cherch -69 31 1 36
        word chiale -222 -48 -39 308
        word chute -20 70 -5 -44
        word ci -268 246 -3 25
        word cinq 192 -225 103 -70
        word cite 41 18 -46 -14
        word claire -52 -2 -1 55
        word clean -81 124 -53 9
        word clerk 73 6 -22 -57
        word cligno -27 63 -11 -25
        word close 43 -110 17 50
        word closed 378 -108 -147 -122
        word clsc -17 131 -18 -95
        word cm -58 10 102 -54
        word coach -91 34 75 -18
        word coin -192 285 -117 25
        word col 6 91 -63 -34
        word colect 46 -57 34 -23
        word colegu -44 -38 -14 96
        word comand 52 -24 -7 -21
        word combie -262 -181 656 -213
        word come -31 -36 -69 136
        word comenc -59 46 -14 27
        word coment 55 -155 210 -110
        word comerc 1 59 -10 -49
        word comi 89 -65 -13 -11
        word coming 47 -2 -34 -11
        word compag -124 201 -45 -33
        word compan -5 88 -9 -73
        word compla -186 6 124 56
        word comple -45 108 -22 -41
        word compli -121 -99 -17 237
        word compre 4 -56 51 1
        word compto 48 -75 12 15
        word conai -80 52 -8 36
        word conais -83 41 -1 43
        word conait -46 -92 78 60
        word concer -30 -58 7 81
        word conclu 106 -59 -1 -46
        word condo -303 222 -12 93
        word conduc 63 -42 -14 -7
        word confir -68 -30 61 37
        word confor 33 92 -38 -87
        word conge 413 -138 -147 -128
        word conjoi -45 46 1 -2
        word consta 33 39 -46 -27
        word constr -21 86 -80 15
        word consul 16 -54 62 -24
        word conte 3 -25 -34 56
        word contes 85 -91 45 -39
        word contou -46 56 0 -10
        word contra 83 32 -31 -84
        word contre -52 66 -38 24
        word contro 79 -47 -2 -30
        word coordo 94 3 -10 -87
        word copie 21 67 -46 -43
        word copy -41 77 -9 -27
        word corde -56 61 1 -6
        word corect 14 23 27 -64
        word corner -66 133 -97 29
        word cost -15 -55 82 -12
        word cote 2 52 7 -61
        word cou 198 -99 -10 -89
        word couche 30 18 22 -70
        word could -319 389 -70 0
        word couler -43 -46 52 37
        word counse -68 -26 6 88
        word coupab -53 52 28 -27
        word coupe 56 49 -29 -76
        word coupee 105 -46 10 -69
        word couper 2 -12 -58 68
        word cour 22 22 2 -46
        word courie 127 -35 -57 -35
        word courir 203 -37 -5 -161
        word coute -24 -45 65 3
        word couvre -222 46 0 176
        word craque 5 102 -98 -8
        word credit -67 116 -76 27
        word crew -2 -48 -22 72
        word croche -23 61 -15 -23
        word croi -124 86 -22 60
        word croire 293 -209 -11 -73
        word croisa -9 -32 -5 46
        word crosin 4 26 33 -64
        word curb 78 -4 -23 -51
        word curieu 140 -67 -21 -52
        word d -145 176 -5 -26
        word dans -21 182 28 -189
        word date -82 -195 392 -115
        word day -36 47 12 -23
        word days 42 -81 -8 48
        word de 7 164 90 -261
        word debout -81 26 -3 58
        word decemb 57 -50 -7 -1
        word decide -31 101 -43 -27
        word decisi 36 -112 -33 109
        word deck -14 -22 -13 49
        word deep -35 63 -10 -18
        word defonc -88 105 -25 8
        word degueu 57 -23 -15 -19
        word dehor -44 66 -5 -17
        word deja 216 -238 -43 65
        word delai 51 -38 35 -47
        word dem -83 54 52 -24
        word demain -146 143 32 -29
        word demand -107 195 34 -122
        word demare 48 -11 -2 -35
        word deneig 42 -55 15 -2
        word denied 143 -15 -121 -7
        word denonc 207 -165 -4 -37
        word depane -43 84 -43 2
        word depart 48 -57 24 -16
        word deplia 11 -112 121 -21
        word depose -24 53 -20 -10
        word depot -44 67 2 -25
        word depui 65 133 -158 -39
        word dernie 116 -8 -58 -50
        word des -211 48 197 -33
        word descen 47 -40 -44 37
        word desin -155 -108 -33 295
        word desire -13 98 -40 -45
        word desu 61 -2 4 -63
        word deux 189 -38 -214 64
        word deuxie 19 100 -9 -110
        word devait 911 -494 -67 -350
        word devant -19 108 -34 -55
        word devine 162 -30 -17 -115
        word devrai -117 -174 -86 377
        word did 179 -161 -24 6
        word difere 6 -48 62 -20
        word dire -116 -115 63 168
        word direct 57 13 -26 -43
        word dis -4 -38 -5 48
        word disait 181 -108 -60 -13
        word disant 70 -11 -3 -57
        word disco -44 -21 -7 72
        word discri 76 -39 -16 -20
        word dispar -71 64 -11 19
        word dit 662 -298 -68 -296
        word dix 38 31 -16 -53
        word do -95 -82 213 -36
        word does -105 -96 281 -79
        word dogs -71 -8 36 44
        word dois -13 -49 91 -30
        word doit 39 274 -177 -136
        word domage -54 -53 -15 123
        word domici -63 101 -21 -16
        word donc -54 61 -48 41
        word done 67 -162 93 2
        word door 9 69 -22 -57
        word dort -19 -24 -12 55
        word douceu -43 -26 -2 71
        word douze 50 -25 -14 -11
        word down -25 60 -34 -2
        word downst -48 15 -4 37
        word drain -23 55 -1 -31
        word drop -48 70 11 -33
        word drove 214 -50 -15 -149
        word ds -290 426 -16 -120
        word du -329 395 -73 7
        word due -10 -35 -16 62
        word dumped -27 64 -7 -30
        word duree -110 2 118 -9
        word during -164 -145 94 214
        word each 80 -48 36 -68
        word eboueu 146 -183 -47 84
        word echang 75 -65 -3 -7
        word eclair 5 -81 30 47
        word ecocen -123 -114 135 102
        word ecoute -23 -40 -5 68
        word ecran -51 27 -12 35
        word ecrit 90 -87 -17 15
        word ecrive 54 -27 -2 -25
        word efacee -51 100 -17 -31
        word efectu 48 -20 -17 -11
        word elargi -75 44 -13 44
        word ele 19 -29 101 -91
        word electr -7 46 -7 -32
        word eles -84 -130 251 -37
        word elevat 65 -119 91 -37
        word eleven 107 -22 9 -94
        word emenag -52 97 -32 -12
        word emis 47 -40 -2 -5
        word employ 172 -99 -2 -71
        word emprun -19 93 -43 -31
        word en 70 89 -171 12
        word enclos -68 117 -7 -42
        word encore 94 -39 -42 -13
        word end -22 47 -8 -17
        word enfant 66 21 -78 -9
        word enfin -69 -27 -32 128
        word enleve -19 53 -16 -18
        word entend 36 8 4 -48
        word entre -19 -19 79 -41
        word enver -20 53 -8 -26
        word envoi 82 -58 -11 -13
        word envoie -32 51 -8 -12
        word envoye -147 125 106 -84
        word epaule 26 46 -12 -60
        word equipe 2 -82 -31 111
        word estima 51 57 -27 -81
        word et 1 -81 43 36
        word etage -33 -4 -24 60
        word etaien 47 -68 -9 30
        word etait 112 -175 -64 126
        word etaler -73 -17 -5 95
        word etape 48 -69 39 -18
        word ete 152 -385 14 219
        word etes -101 -17 116 2
        word etion 53 -32 -3 -17
        word etrang -25 68 -30 -14
        word eu 181 -211 129 -99
        word even -78 -86 -23 187
        word evenin -56 48 -43 51
        word every 70 -23 -5 -42
        word everyw -25 103 -16 -62
        word exige 42 19 9 -70
        word expect -51 121 -11 -59
        word expert 68 -62 -2 -5
        word expliq -24 -72 72 24
        word expre 143 12 -70 -84
        word exteri -45 -51 122 -26
        word facade -76 101 7 -32
        word facon 98 -87 -1 -10
        word factur 105 3 -33 -76
        word faire -164 265 -160 59
        word fais -11 -26 46 -9
        word fait 211 5 -175 -41
        word faite -80 186 6 -113
        word falait 2 -79 -9 86
        word fast -72 31 -7 48
        word faudra -183 213 -107 78
        word faut -67 -4 205 -134
        word februa 62 -54 20 -27
        word feet -86 40 21 24
        word fel -43 77 -10 -24
        word felici -28 -61 -19 108
        word ferait -48 -10 -25 84
        word ferme 41 -99 18 40
        word fermee 181 -96 -11 -74
        word fermer -292 177 -164 279
        word feu -164 153 -9 20
        word feux -152 28 103 21
        word fevrie 80 -20 -16 -45
        word fiche 43 58 -12 -89
        word fifty 13 -50 -14 51
        word fil -129 183 -16 -38
        word file 49 50 -86 -13
        word filed 94 -5 -19 -70
        word filing -121 127 -5 -1
        word fils -59 17 20 22
        word fin -59 -46 40 65
        word finale -5 -18 -63 86
        word fini -62 -18 -8 88
        word finir 89 -4 -10 -76
        word finish 68 2 -43 -27
        word fire -26 84 -8 -50
        word first -87 75 21 -9
        word fix -75 98 -26 4
        word fixer -33 147 -35 -80
        word flaque 62 -17 -1 -44
        word flashe 76 -58 11 -29
        word flat -126 0 -21 147
        word fleche -96 114 -6 -11
        word fleur 146 -91 -26 -29
        word fleuve -51 -53 2 102
        word fois 51 79 -15 -115
        word folowe 206 -48 -10 -148
        word fondat -55 84 1 -29
        word font -88 204 -65 -51
        word forema 53 -31 -3 -19
        word forest 46 -43 -1 -2
        word formal 53 -18 -7 -28
        word forme -48 61 -9 -3
        word formel 77 -41 -19 -17
        word formul -28 89 -53 -8
        word fort 45 17 -2 -59
        word forty 122 -82 -20 -21
        word found -23 -22 -49 94
        word fourie 60 -79 -30 49
        word frai -9 36 57 -84
        word frape -73 89 -4 -12
        word free -27 -66 9 84
        word freeze -82 141 -35 -24
        word frere 47 -48 15 -14
        word friend 86 -43 -9 -35
        word froid -69 23 -12 58
        word front -8 -5 56 -44
        word ful 46 16 -13 -49
        word gagner -56 -32 -26 114
        word gang -56 -29 -8 93
        word garage -5 66 -13 -48
        word garcon -54 96 -10 -31
        word garder -123 156 -34 1
        word gardez -35 -35 -1 71
        word gars -53 -47 -31 131
        word gate 55 -9 -6 -39
        word gaz -42 75 -14 -18
        word gazon 70 1 -4 -67
        word genera 1 -40 49 -10
        word gens -47 31 -15 31
        word gentil 137 -61 -10 -66
        word gentle -60 -47 -14 121
        word gestio 100 -34 -49 -18
        word girl -11 -38 -2 51
        word give 107 -74 -8 -25
        word given 83 -54 45 -74
        word glace -56 155 -100 1
        word goes -41 53 46 -57
        word going -39 77 -44 6
        word good -19 -23 -6 47
        word got -56 -13 -40 109
        word gout -101 -61 -16 178
        word grace 55 -20 -5 -30
        word grafit -68 138 -51 -20
        word grand -134 19 -7 122
        word grate -50 -83 98 35
        word grati -66 61 13 -8
        word gratui 4 -60 12 44
        word gravel 176 -82 -21 -73
        word great -149 -174 13 310
        word gris -47 96 -12 -37
        word gros -8 68 9 -69
        word groupe -21 3 59 -41
        word guard -3 17 36 -50
        word guiche 109 -82 4 -30
        word h -47 -6 2 50
        word habitu -45 -8 -3 56
        word had 176 -197 -78 99
        word haie 84 -84 16 -16
        word haineu -34 55 -7 -14
        word hal -28 -16 -10 54
        word half 58 -50 51 -60
        word halowe 221 -83 -7 -132
        word handed 67 -47 -9 -11
        word hangin -25 66 -6 -36
        word hapen -92 -26 125 -7
        word hart -49 88 15 -54
        word has 65 45 -32 -78
        word hats -67 -52 -4 124
        word hause 4 -51 -12 60
        word hauteu -54 -32 120 -34
        word have 42 64 -25 -81
        word having 87 -55 -7 -25
        word he 131 -137 -32 38
        word hear -40 -41 -5 86
        word hedge 47 21 -18 -50
        word help -60 73 16 -29
        word helped -12 -50 -21 83
        word her -45 124 -67 -12
        word heure -29 -52 93 -13
        word hier -4 62 -123 65
        word his -27 57 -37 8
        word hiver -315 5 157 152
        word home 90 -70 -12 -8
        word hopita -26 78 -20 -32
        word horair -6 -76 114 -31
        word horlog 18 45 -3 -60
        word hospit -16 51 -15 -20
        word hot -82 24 -5 62
        word house -38 46 21 -29
        word how -176 -113 386 -97
        word huisie 47 -35 -3 -9
        word hury -46 16 48 -17
        word hydro -98 -5 20 83
        word i -31 9 -39 61
        word ice -70 38 -5 36
        word ici -55 0 6 49
        word idea -14 -50 -5 69
        word idee -134 -161 -99 395
        word if -499 -232 506 226
        word il -109 73 51 -16
        word ils -13 -39 -12 64
        word imobil -49 82 9 -43
        word impeca -36 -30 -6 73
        word imposi -26 57 -22 -9
        word in 211 8 -71 -148
        word incita -46 34 -21 32
        word incomp 71 -44 -7 -20
        word info -47 -74 102 19
        word inform 30 -70 55 -15
        word ingeni 4 -50 -13 59
        word injust 203 -152 -19 -32
        word inscri -13 94 13 -93
        word inspec 28 75 -48 -55
        word instal 19 -64 -2 47
        word intere 46 -83 -27 65
        word interv -52 119 -15 -52
        word invent 222 -34 -10 -179
        word is -214 -50 101 162
        word it -140 -31 -32 203
        word its 141 -96 -25 -20
        word j -144 -108 60 193
        word jai 80 -15 -5 -60
        word jamai 296 -24 -101 -170
        word januar 57 -73 -30 46
        word janvie 63 -117 -8 63
        word jape -18 48 2 -32
        word jase 139 -106 -2 -30
        word jaser -88 -57 -17 162
        word je -179 225 -129 84
        word jeudi 75 3 -16 -62
        word job -138 16 -26 148
        word join -62 169 -57 -50
        word joindr -31 -85 37 78
        word joint -70 119 -47 -1
        word jointe 47 40 -51 -36
        word jour 70 111 -97 -84
        word journe -14 -49 12 51
        word juge 59 -24 -11 -24
        word juilet 117 -51 -24 -42
        word juin 67 -62 -23 19
        word jusqu -149 93 35 21
        word jusque 65 -57 -9 1
        word just -208 41 41 125
        word juste 50 -113 25 37
        word keep -123 -32 -22 178
        word kitche -30 70 -14 -26
        word km 114 -61 -6 -46
        word knocke -52 102 -7 -43
        word know -67 -133 47 153
        word koi -77 5 95 -22
        word l 42 91 -63 -70
        word la -48 47 10 -8
        word lachez -226 -132 -7 365
        word laise 67 -25 -33 -9
        word laisez -19 -47 -24 90
        word lampad -154 45 103 6
        word lance 131 -77 -28 -26
        word lane 52 -45 -9 3
        word last -67 36 -39 70
        word late 48 -11 -25 -12
        word laviol -41 86 -14 -30
        word le -52 -35 77 10
        word leak -48 -19 -4 71
        word learn 185 -42 -62 -81
        word left 170 -92 -47 -30
        word lendem 61 -140 -3 81
        word les -159 -80 110 129
        word letre 323 -207 -71 -46
        word leve 23 -67 -8 51
        word libre -92 -11 73 30
        word licenc -30 51 91 -112
        word lieu 56 -95 3 37
        word lift -30 -19 -3 51
        word light -26 92 -13 -53
        word ligne 55 -81 63 -38
        word like -74 71 -14 18
        word linge -63 95 4 -37
        word lire 10 -51 1 40
        word liste -6 -102 169 -61
        word listed 158 -16 -61 -81
        word lit 29 -80 39 11
        word litle -62 -23 39 45
        word livre 237 -216 -60 39
        word locali -33 65 -21 -10
        word locati -61 68 1 -8
        word loisir 1 -52 53 -2
        word lol 104 -60 -16 -28
        word longte 47 -7 -2 -38
        word look -18 48 22 -51
        word looked 48 2 -9 -41
        word loose -98 154 -19 -37
        word lost 76 -37 -17 -22
        word lot -35 47 -2 -10
        word love 12 -36 -25 49
        word lu -49 -49 -6 104
        word lui -49 32 -44 60
        word lumier 25 -89 -8 72
        word lundi 86 -57 18 -48
        word lune 76 -49 -1 -27
        word lunete -97 73 -9 33
        word m 148 -96 -15 -38
        word ma 26 69 -108 12
        word machin 75 -53 -26 5
        word madame 3 -58 56 -1
        word made -70 -40 -1 111
        word mai 194 -29 -85 -80
        word mail 78 -3 -19 -57
        word mailbo -25 64 -15 -25
        word mailot -34 70 -18 -19
        word mainte 102 -74 42 -70
        word maire 146 -31 -37 -78
        word mais -325 45 -83 362
        word maison -35 -1 64 -28
        word maitre -29 -31 80 -20
        word make -240 48 -42 235
        word malade -106 92 6 8
        word malgre -16 -92 -2 110
        word man -12 -79 -60 152
        word manage 99 -30 -4 -65
        word manque -2 70 3 -72
        word many -90 108 39 -57
        word march 83 -96 -11 24
        word mardi 33 -37 -56 60
        word marque 312 -143 -115 -53
        word mars 168 -116 -56 5
        word matela -41 103 -44 -17
        word matin -36 79 -129 86
        word mauvai 392 -90 -70 -232
        word may 82 -45 -15 -22
        word mayor 52 -19 -5 -28
        word me 176 -89 38 -125
        word mean -4 -33 61 -24
        word medica -44 51 -1 -6
        word mele -68 74 -2 -5
        word meme 99 -146 -124 171
        word mentio 72 18 -69 -21
        word merci 17 -54 3 34
        word mercre 61 -53 -75 67
        word mere -13 57 -22 -22
        word merite -161 -36 -3 200
        word mes -45 74 -53 25
        word mesage 59 -185 87 40
        word metent -86 -24 50 60
        word meter -34 120 -15 -72
        word metez -147 128 -14 33
        word metre -26 82 -28 -28
        word midle 193 -113 -7 -73
        word miene 51 -37 -2 -11
        word mieux -164 -200 -41 405
        word milieu 60 21 -18 -63
        word mineur -44 133 -41 -49
        word minute 48 35 -105 22
        word mis -32 29 -69 73
        word misere -56 -5 91 -30
        word modifi -76 134 -16 -42
        word moi -51 21 4 26
        word moin -22 -31 -10 63
        word mois 152 -36 -61 -55
        word moitie 116 -84 -6 -25
        word mon -19 100 -79 -2
        word monde -31 3 -18 47
        word montan -28 -36 65 -1
        word monte -46 95 -4 -45
        word montre 60 -91 -12 42
        word more -32 -285 -30 347
        word mornin -135 50 -72 158
        word mot -24 -59 2 82
        word motif 130 -74 -7 -49
        word moto 23 -48 46 -22
        word moyen -96 -44 152 -13
        word much -23 -12 -13 48
        word munici -2 -27 56 -27
        word mur 125 28 -39 -114
        word muret -131 23 117 -9
        word murs -19 -55 -16 89
        word my -22 64 -99 58
        word n 185 185 -124 -247
        word ne -61 -1 -14 77
        word neant 58 -49 -5 -4
        word near -82 110 -15 -13
        word need -482 370 45 66
        word needed -70 -44 24 90
        word neige 36 24 17 -77
        word neighb -155 69 4 82
        word neuf -34 4 -30 59
        word never 77 -62 -23 9
        word new -157 -41 -178 376
        word nez 137 -46 -21 -70
        word ni 123 -51 -13 -60
        word nice -33 -76 -24 134
        word night -188 117 -40 112
        word no 83 -45 -58 20
        word nobody 237 -186 -44 -7
        word noel -19 -44 85 -23
        word nom -47 0 21 25
        word non 227 -113 -30 -85
        word normal -132 -23 112 44
        word not 307 -52 -49 -206
        word notair -77 148 -31 -41
        word note 63 -20 -41 -2
        word nothin 138 -6 -16 -117
        word notre -109 76 -25 58
        word nous 131 59 -88 -101
        word nouvea -19 -84 -69 172
        word nouvel -44 34 -60 71
        word novice -57 10 48 -2
        word now 84 163 -83 -163
        word nuit -237 183 82 -27
        word nule 67 -21 -18 -28
        word number 62 52 -14 -100
        word numero -73 -43 224 -108
        word objet -55 4 6 46
        word obliga -6 -40 62 -16
        word obteni -71 162 -43 -49
        word obtenu 23 -48 -3 27
        word octobr 152 -168 62 -46
        word ocupe -36 -8 53 -8
        word odeur -60 19 -8 49
        word oeil 56 -44 -1 -11
        word oficie 37 12 -4 -46
        word ofre -53 56 1 -4
        word ok -51 -80 179 -48
        word on 181 -123 -59 1
        word once -25 -32 2 56
        word one 14 56 -5 -65
        word only -13 -20 53 -20
        word ont 71 -312 6 235
        word open -17 66 39 -88
        word opened 52 -8 -11 -32
        word openin -40 69 3 -32
        word operat -8 -74 10 73
        word opinio -135 -104 -20 260
        word oposit 64 -28 -9 -27
        word or -211 -164 431 -56
        word orange 34 -65 45 -14
        word ordre -42 -8 4 46
        word ou -81 -469 1114 -565
        word oubli 77 -23 -44 -10
        word oublie 141 5 -9 -138
        word ouest -73 -144 110 108
        word oui 23 -69 33 12
        word out -91 -15 23 82
        word ouvert -74 62 146 -134
        word ouvrab 104 -47 -35 -22
        word ouvre -13 -53 90 -24
        word ouvrie -56 63 -4 -2
        word ouvrir -90 187 -33 -63
        word over -47 144 -5 -92
        word own 44 -149 -22 127
        word owner -76 139 17 -80
        word p 50 -37 9 -21
        word pad -19 -21 -9 49
        word paid 154 -98 -53 -2
        word paint -120 11 -65 174
        word pancar 68 -25 -15 -28
        word paper 57 -112 144 -88
        word paque 71 -77 18 -12
        word par 42 63 3 -108
        word parait 239 -151 -20 -69
        word parc -87 29 -14 73
        word parce 358 -137 -88 -134
        word park 19 38 -5 -52
        word parkin -92 -65 71 86
        word parle 91 -55 -5 -31
        word parlen -83 -13 -115 211
        word partic -67 9 2 56
        word partie 180 -45 3 -139
        word partir -82 -37 105 13
        word partou -43 128 -31 -55
        word party -42 59 -8 -9
        word pas 122 -90 -136 103
        word pasage -70 54 -28 43
        word pase 77 -6 14 -85
        word pasee -9 -56 -6 71
        word pasent -43 105 -17 -46
        word patch 146 -53 -108 15
        word patin -59 -38 35 63
        word patino -35 129 29 -124
        word paye 55 48 -2 -102
        word payee 275 -161 -39 -75
        word paysag -83 174 -41 -50
        word peine -110 12 18 80
        word pelete 296 -68 -21 -207
        word penalt 65 -50 -3 -11
        word pend -44 88 -18 -26
        word pendan 103 28 -30 -102
        word pensai -101 93 -2 10
        word perd 63 -38 -1 -24
        word permet -28 -15 -4 48
        word permi -124 110 93 -79
        word person 162 58 -57 -163
        word petit -105 -55 -46 206
        word peur -115 57 -30 87
        word peut -491 237 241 14
        word peux -182 19 280 -117
        word phoned -45 -11 -2 58
        word photog 62 -37 -3 -23
        word piase 103 -90 -2 -11
        word pickle -29 -25 1 53
        word pickup -67 60 35 -28
        word pie -57 143 -67 -18
        word pis 365 -39 -180 -147
        word piscin 1 39 25 -65
        word piste -66 -1 -30 97
        word plaide -53 52 28 -27
        word plaind -17 -57 78 -4
        word plaint 18 -96 -7 86
        word plait -67 121 -4 -50
        word plan 0 97 -38 -59
        word plante 47 11 -26 -32
        word plaque -201 186 57 -43
        word plasti -54 -10 87 -22
        word play 74 -42 -9 -24
        word plead -18 -32 59 -8
        word please -345 372 -218 191
        word pleur 50 1 -2 -49
        word plombi -5 59 -51 -4
        word plough -20 3 -29 47
        word plow -33 -24 -28 86
        word pluie 37 36 1 -74
        word plus -135 35 11 90
        word plutot -272 -133 -8 412
        word pneu 19 109 33 -162
        word pogne 15 42 -5 -52
        word pole -13 53 -12 -27
        word police -101 211 -27 -83
        word polite 123 -59 -11 -53
        word politi -24 -26 60 -9
        word pont -87 114 -16 -12
        word pool -14 -13 47 -20
        word port -218 148 111 -41
        word portua -62 -33 -13 109
        word pose 246 -190 -48 -9
        word poser -24 73 -29 -19
        word posibl -142 307 -119 -46
        word post 49 -61 -4 15
        word poste -6 81 -50 -25
        word poster -79 25 -9 63
        word poteau -115 125 10 -20
        word pour 29 -126 98 -1
        word poura -21 40 34 -53
        word pourai -344 312 59 -27
        word pourie -270 462 -26 -165
        word pourqu 240 -137 -128 24
        word pourta 50 -14 -8 -27
        word pouse -108 109 -37 37
        word pouset 53 -42 -6 -5
        word pouvez -665 518 -105 252
        word preavi 56 -37 -3 -16
        word prend -7 -62 73 -4
        word prendr -41 64 -15 -8
        word prepos 151 -175 -43 67
        word pres -70 190 -42 -78
        word prese -88 90 19 -22
        word presen 32 -6 46 -72
        word preven 80 -34 -19 -27
        word prevoi -4 -28 50 -18
        word prevu -170 -8 53 125
        word printe 188 -169 -139 120
        word pris 135 -139 -71 75
        word privat -131 221 -33 -56
        word privee -40 61 -5 -16
        word proble 42 -26 35 -51
        word procha -116 -69 143 43
        word proche -239 120 9 110
        word prof 68 -74 -16 22
        word projet -33 -20 -31 84
        word prolon -63 109 -66 20
        word promes 108 -78 -3 -27
        word promi 103 -22 -36 -46
        word promis 120 -16 -32 -73
        word propre -13 -110 -33 155
        word propri -182 162 12 8
        word provin -61 -21 108 -25
        word publiq -49 -6 4 51
        word puis 152 -81 -92 21
        word put -82 64 47 -28
        word qu -52 12 -77 117
        word quand -57 -86 248 -104
        word quart 174 -75 -32 -67
        word quatre -33 -20 -18 71
        word quatri 293 -67 -15 -211
        word que -14 -198 29 183
        word quebec -34 -25 -3 61
        word quel -207 -291 278 220
        word quele -354 -674 952 76
        word quelqu 100 236 -209 -127
        word questi 17 140 -100 -56
        word qui -65 -7 26 46
        word quick -53 -20 73 0
        word quiet -57 -15 -8 80
        word quoi -62 -8 120 -50
        word racroc 391 -206 -46 -139
        word ralume 21 -62 -12 52
        word ramase 4 52 -30 -26
        word ramp -27 77 -32 -18
        word rang -202 220 -87 70
        word rapel 132 -187 -38 93
        word rare -124 -9 -2 135
        word rate -20 -16 49 -13
        word rather -54 -73 -56 183
        word rdv 100 -24 -68 -8
        word re 477 -341 -67 -69
        word reach 11 -26 55 -39
        word read 53 -34 3 -23
        word readin -85 37 -6 54
        word real -77 -23 -1 101
        word reason 16 -18 -48 50
        word recept 135 -36 -43 -56
        word recevo -81 139 -36 -22
        word reclam -56 124 -19 -49
        word recoi -14 47 -5 -28
        word recome 178 -53 -16 -108
        word recond -134 -17 -2 153
        word record 99 -81 18 -36
        word recu 106 -67 32 -70
        word recue -46 -16 7 55
        word redema 19 35 -5 -48
        word refait 42 -103 -3 64
        word refect -18 -10 46 -18
        word refere -21 -19 53 -13
        word reflec -9 -33 -5 47
        word refu 109 -60 -20 -29
        word refuse 273 -82 31 -223
        word regard 100 -66 9 -43
        word regist 46 3 -16 -33
        word regle -83 -43 51 76
        word rejete 87 -72 -7 -8
        word relach 6 -53 57 -10
        word relanc 264 -58 -65 -141
        word remerc -56 -67 -21 144
        word remet -94 137 -8 -36
        word remi -37 -182 86 133
        word remise 63 -25 -11 -27
        word remove 98 -59 -8 -32
        word rencon 49 -45 15 -20
        word rendre 15 -46 -4 36
        word rendu 74 149 -86 -137
        word rendue 159 -134 -5 -19
        word renouv -35 135 -35 -65
        word renvoi 172 -139 -9 -24
        word renvoy 96 -55 -15 -26
        word repart 39 -190 -38 189
        word repase 109 -65 -7 -37
        word repond 64 -14 -66 17
        word repons 30 -162 149 -18
        word report 36 34 -15 -54
        word repris 123 -50 -5 -68
        word reset -39 -14 -9 62
        word reside -61 66 16 -22
        word restau -32 8 -53 77
        word reste 2 76 9 -87
        word rester 59 -68 16 -7
        word result 20 -70 56 -6
        word retire -9 -52 -18 79
        word retour 233 4 -89 -148
        word retrai 9 -59 59 -9
        word retrou -56 -46 12 91
        word reveni 92 -24 -32 -36
        word revenu -47 29 -19 37
        word revien -49 -114 -10 173
        word revise -29 59 0 -30
        word ri 127 -79 -26 -21
        word riant 100 -21 -3 -76
        word rien 5 -70 -20 86
        word right -47 -1 13 35
        word rivera 2 -56 51 3
        word robot 26 -61 -2 37
        word roled -18 -28 -3 49
        word rouge -7 17 38 -48
        word rouver 417 -256 -20 -141
        word royale -172 179 122 -129
        word rue -39 144 -20 -85
        word ruele -124 172 -53 5
        word rues 27 -52 27 -2
        word runing 108 -41 -6 -61
        word s -234 220 32 -19
        word sa -31 32 -112 111
        word sache -39 -73 -22 134
        word sacre -15 69 -35 -19
        word sacs -22 66 6 -50
        word safe -73 73 32 -32
        word said 578 -399 -135 -43
        word sais -110 44 70 -4
        word saison 111 -66 -12 -34
        word sale 12 27 22 -60
        word same 88 -11 -36 -41
        word sans 265 -96 -28 -141
        word sat 41 -59 -6 24
        word satisf -68 -116 37 147
        word saturd -63 80 -21 4
        word sauf 74 -4 -17 -53
        word saute 121 -47 -12 -63
        word savoir -13 -138 261 -110
        word saying 105 -70 -3 -32
        word says 235 -281 -65 111
        word school -31 81 -19 -31
        word screen -19 71 -8 -44
        word se 29 -10 33 -52
        word sec 68 -70 -7 9
        word second 88 -8 -31 -49
        word secour -14 56 -38 -4
        word secteu -73 -44 161 -44
        word securi -30 57 -5 -23
        word see -125 -12 -32 170
        word sel -74 32 -22 63
        word selon 46 -20 -40 13
        word sem 119 -140 24 -3
        word semain 17 -18 56 -55
        word send -169 58 164 -53
        word sensib -43 -45 -23 111
        word sept 85 -22 -50 -13
        word septem 192 -57 -108 -27
        word serait -115 -90 -32 238
        word sering -36 63 -3 -24
        word servi 67 -9 1 -60
        word servic 142 -153 -23 33
        word set -11 68 -8 -49
        word seul 98 -73 1 -27
        word seule 60 -49 -19 9
        word she -73 -26 2 97
        word shelte -11 55 -35 -8
        word shift -26 -41 -3 71
        word should -124 -43 16 150
        word si -262 -246 747 -238
        word signal 99 -31 -93 26
        word signif -12 -52 74 -11
        word silenc 115 -89 -11 -14
        word simple -3 -64 93 -26
        word since 59 64 -45 -77
        word site 16 57 -30 -42
        word ski 65 -14 -2 -48
        word skiped 139 -70 -16 -52
        word slow 40 61 -52 -48
        word smel -84 198 -29 -84
        word snaped -38 81 -6 -37
        word snow 71 -8 -3 -60
        word snowba -25 46 -6 -16
        word so 131 -49 -90 9
        word soir -68 113 -21 -24
        word soleil -21 -44 -9 74
        word solici -87 148 -10 -51
        word somebo -51 43 -15 22
        word someon -201 330 -45 -84
        word son -43 91 -44 -4
        word sondag -43 86 -34 -9
        word sone 116 -34 -17 -65
        word sont 88 -83 30 -34
        word soon 86 -17 -6 -64
        word sorted -192 -33 -6 231
        word sortez -35 -13 101 -53
        word sorti 64 -129 -16 81
        word sortie -11 59 16 -63
        word sortir -55 51 30 -26
        word soufle -33 55 -34 13
        word souhai -133 230 -17 -79
        word soulig -167 -49 -10 226
        word soumis 48 -35 -2 -12
        word soupir 123 -49 -16 -59
        word sous 116 71 -25 -162
        word spa 4 -51 -14 61
        word specia -70 145 -62 -13
        word speed -46 -65 -11 122
        word spring 101 -93 -6 -2
        word st -54 181 -76 -51
        word standi 138 -97 -7 -33
        word state -146 61 18 67
        word statio -83 116 -20 -13
        word stayed -54 -71 -6 130
        word stil 208 -69 70 -210
        word stood 28 -53 -34 59
        word stop 52 93 -58 -88
        word storm 43 2 4 -49
        word str 93 -13 -5 -75
        word strole 56 9 -4 -61
        word stuck -37 64 -7 -20
        word studen -64 -34 83 16
        word styrom -50 -66 137 -21
        word su 91 -56 -3 -32
        word subjec -74 -2 64 13
        word subven -55 34 51 -30
        word sugere -31 -30 -10 70
        word sugest -63 -62 -70 195
        word suis -73 45 -13 41
        word suivi -55 -34 75 14
        word sun 58 -41 -5 -11
        word super -72 -14 -13 99
        word superv 118 -107 -13 1
        word supose 46 -32 44 -58
        word sur 44 7 22 -73
        word surfac 50 -18 -1 -31
        word surpri -24 -47 -18 89
        word survei 85 20 -28 -77
        word svp -251 284 57 -89
        word sweet -44 -28 -1 73
        word swore 38 63 -43 -58
        word t -112 -8 225 -105
        word tag -47 117 -40 -29
        word taile -71 -33 15 90
        word take -411 -13 142 282
        word taken 22 55 -17 -60
        word tantot -57 105 -6 -42
        word tard 57 24 -3 -78
        word tarif -60 -90 161 -10
        word taux -49 -43 111 -20
        word taxe -41 -76 92 25
        word tel -39 -27 2 63
        word teleph 46 -43 110 -114
        word temp -91 18 30 42
        word tempor 278 -146 -9 -124
        word tenai -64 -104 -3 171
        word teni -40 52 -15 2
        word tenir 50 -47 -2 -1
        word terain -123 -18 97 44
        word than -6 -54 -13 74
        word thank 3 -153 4 147
        word the -118 82 -42 77
        word them -117 47 -16 86
        word then 533 -347 137 -323
        word there -54 44 90 -80
        word they 79 -111 8 24
        word third 165 -26 -24 -115
        word this 21 105 -87 -39
        word though -165 -33 -22 220
        word three 117 -44 -22 -51
        word ticket 166 -121 35 -80
        word tient -134 51 -18 101
        word tjs 152 -69 -15 -68
        word to -175 35 136 4
        word toit -58 97 -5 -34
        word told 480 -144 37 -372
        word tombe 1 52 1 -54
        word tombee 114 -32 -9 -73
        word tomoro -56 73 -8 -9
        word tondeu -106 148 -13 -29
        word tondu 278 -114 -72 -93
        word tonigh -55 41 101 -87
        word too -16 64 -33 -15
        word took -28 -57 -13 99
        word toujou -47 -44 32 59
        word tourne -57 70 8 -21
        word tous -17 53 -34 -2
        word tout 7 -74 -23 89
        word tow -41 71 -17 -13
        word traine -31 48 -2 -15
        word traite 105 -105 -4 4
        word transf -21 52 -4 -26
        word transm -76 35 -34 75
        word transp -92 84 -12 20
        word travai 61 -39 -36 13
        word travau -95 27 101 -32
        word tree -14 -148 -10 172
        word trente -5 -47 -13 65
        word triste -15 -30 -74 119
        word troi 84 64 -122 -26
        word trompe -41 -8 -2 51
        word trotoi -22 -65 41 46
        word trou 68 -24 -19 -26
        word trouve -127 -5 21 111
        word truck 117 -41 -3 -73
        word tu 34 -377 591 -247
        word turned 133 -49 -36 -48
        word twice 242 -231 -41 30
        word two -39 17 -37 59
        word un -209 363 30 -184
        word under 53 -28 45 -71
        word une -137 73 32 32
        word until -116 -38 41 113
        word up 83 -63 -47 26
        word us 137 -51 -32 -54
        word usage -21 -56 19 58
        word usager 151 -63 -11 -77
        word usine -54 46 -12 20
        word vacanc 89 -63 -4 -22
        word ve -39 66 -35 8
        word vehicl -49 -39 97 -8
        word veile 50 17 -18 -49
        word vend -31 80 -23 -26
        word vendre 36 -11 33 -59
        word venez 70 20 -76 -14
        word venir -69 144 -93 18
        word venon -69 123 -32 -22
        word vent -96 162 -20 -46
        word venu 213 -357 -37 181
        word venue 333 -138 -108 -86
        word vergla -64 72 -12 5
        word versem -69 169 -88 -12
        word vert 79 -45 -11 -23
        word vestia 8 -160 -39 191
        word veteri 48 -35 -3 -10
        word veuile -202 200 -105 106
        word veut -89 31 103 -45
        word veux -137 230 30 -123
        word viaduc -86 116 -5 -24
        word vidang -48 41 6 1
        word vide 256 -139 -76 -42
        word vien -20 51 8 -39
        word viene -240 406 -30 -136
        word vient 13 94 -63 -44
        word vignet -31 47 25 -41
        word vigueu -33 -16 52 -3
        word vire 5 49 -12 -41
        word visit 56 -39 -3 -14
        word visite -37 47 -20 10
        word vite -133 213 -63 -18
        word vitese -21 -42 73 -10
        word vitre -228 268 -127 87
        word vitrin 51 -8 -29 -14
        word vocale 319 -86 -15 -219
        word voici -83 167 -61 -23
        word voie -38 59 -6 -15
        word voila 59 -63 -9 13
        word vois 19 -46 -4 31
        word voisin 41 35 -14 -62
        word voit -120 121 -51 50
        word voix -3 -44 -5 52
        word vol 76 -42 -22 -12
        word voler -182 227 -12 -33
        word vos 152 -100 -92 41
        word votre 409 -236 -269 95
        word voudra -243 344 109 -209
        word voulai -45 -54 11 88
        word voulez 241 -47 -139 -55
        word voulu -78 19 39 21
        word vous 47 -10 21 -58
        word vraie -46 45 -16 17
        word vs 46 -13 -11 -23
        word vu -6 -109 -13 127
        word vue -33 59 -26 1
        word wait -264 367 -59 -43
        word waited -50 -29 -6 85
        word waitin 70 -55 -3 -11
        word wal 55 24 -3 -76
        word walk -46 -5 13 38
        word walked -45 -3 -11 58
        word want -302 379 82 -159
        word wanted -117 -122 -13 252
        word was 170 -277 -203 309
        word water -103 121 -2 -16
        word waved 258 -84 -34 -140
        word we 69 -15 20 -74
        word week 85 -43 -24 -19
        word weeken 87 -26 5 -66
        word went 308 -248 -25 -35
        word were 95 -120 -65 90
        word what -112 -140 176 75
        word wheelc -19 59 -14 -26
        word when -38 -48 90 -3
        word where 0 -129 93 36
        word whethe 17 -49 73 -42
        word which -25 -87 187 -75
        word while 57 -40 -9 -8
        word who -30 -111 44 97
        word whoeve -44 -94 -11 148
        word why 140 -39 -93 -9
        word wind 49 47 -32 -64
        word window 84 -90 -22 27
        word with 55 -42 -9 -4
        word withou 312 -126 53 -238
        word wonder 105 -49 -17 -39
        word word 92 -62 -23 -8
        word worked -64 -58 -7 129
        word wow -125 -95 -40 260
        word wrist -41 69 -18 -10
        word wrote -6 -64 -97 167
        word xii -44 114 -55 -15
        word xiii -117 81 -16 52
        word ya -55 63 27 -35
        word year 44 -73 -17 45
        word yet 20 29 20 -70
        word yeux -97 1 -51 147
        word yoga 30 -46 -11 26
        word you 28 -109 -50 130
        word young -38 -32 -5 75
        word your 242 -107 -35 -100
        word zero 442 -131 -26 -285
        word zonage -37 -2 52 -13
        word zone 60 -81 9 12
        checksum 763dec6ded90a74b
        """
}
