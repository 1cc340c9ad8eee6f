// Made by Tests/JudgementTests/Labelled/make-starter-table. Not to be edited by hand.

extension EvidenceTable {
    /// The table that ships with the rules, in the form that ``EvidenceText`` describes.
    static let starterText = """
        vip311 triage evidence 1
        name starter
        learned_from 1464 1186 636 539
        shares 100 10
        bias 221 -12 -206 -3
        asked again -442 -212 615 40
        asked asks -828 350 1594 -1117
        asked city -189 63 289 -163
        asked complaint_word -207 -146 490 -137
        asked damage_claim -74 -195 196 73
        asked decision -491 -164 816 -161
        asked fault_noun 0 -776 630 147
        asked fault_state 124 -260 223 -87
        asked info_topic -329 -136 520 -55
        asked missed -108 -54 170 -8
        asked opinion -260 -33 468 -174
        asked private_party -40 -114 141 13
        asked promise -9 86 -61 -15
        asked question -184 -186 468 -99
        asked service -81 111 300 -329
        asked staff -131 189 0 -58
        asked states_complaint -111 -128 362 -123
        asked suggestion -46 3 -116 159
        asked tone 111 -33 -62 -16
        asked unfair -254 150 126 -22
        asked vulnerable -93 -363 638 -181
        both again bare_thanks 91 -14 -3 -75
        both again city 280 -207 -21 -53
        both again closed_unsettled 67 -40 -9 -18
        both again fault_noun 67 51 2 -120
        both again fault_state 54 -106 -18 70
        both again info_topic -62 105 -33 -10
        both again private_party -139 174 -8 -27
        both again question -235 -133 266 101
        both again service 49 -101 -19 70
        both again thanks 77 -12 -2 -63
        both again vulnerable 46 -88 20 22
        both asks bare_thanks -48 164 -23 -93
        both asks damage_claim -191 191 5 -6
        both asks info_topic -61 83 -6 -16
        both asks opinion -105 147 16 -58
        both asks private_party -44 -79 -31 154
        both asks question 145 -246 250 -150
        both asks resolved -118 -137 -6 261
        both asks suggestion -26 -98 -10 134
        both asks thanks -58 -28 -5 91
        both asks vulnerable -18 140 27 -150
        both asks withdrawal -175 -537 -79 791
        both badly_done again 50 -42 -4 -4
        both badly_done city 52 -34 -2 -16
        both badly_done fault_noun -64 66 39 -41
        both badly_done fault_state 130 -129 74 -75
        both badly_done private_party -206 254 -28 -19
        both badly_done service 223 -53 -91 -78
        both badly_done unfair 139 -99 -10 -31
        both called_before again 33 32 -7 -57
        both called_before elapsed -48 52 -1 -4
        both called_before fault_noun 172 -215 -19 62
        both called_before first_contact -187 237 -8 -42
        both called_before vulnerable -5 -42 -3 51
        both city asks -25 -208 83 150
        both city damage_claim -256 150 150 -43
        both city fault_state 74 -75 18 -17
        both city opinion -7 -94 54 47
        both city question 18 -173 227 -72
        both city service 48 75 -28 -94
        both city suggestion -10 -50 -5 65
        both city vulnerable 53 7 -21 -39
        both closed_unsettled elapsed 52 -45 -1 -7
        both closed_unsettled vulnerable 245 -190 -8 -47
        both closed_unsettled withdrawal -40 -6 -3 49
        both complaint_word asks 90 -183 -9 101
        both complaint_word city 274 -165 -30 -78
        both complaint_word decision 9 -81 -3 75
        both complaint_word info_topic -31 54 15 -38
        both complaint_word opinion -23 -37 76 -16
        both complaint_word private_party -596 663 -23 -44
        both complaint_word question -174 -136 431 -121
        both complaint_word resolved -40 -10 -6 56
        both complaint_word service 305 -146 -67 -92
        both complaint_word withdrawal -49 -129 -16 193
        both damage_claim opinion -96 27 24 45
        both damage_claim question -6 -15 -67 89
        both danger vulnerable -7 57 -9 -41
        both decision again -15 65 10 -60
        both decision asks -83 162 -78 0
        both decision closed_unsettled -6 133 -91 -35
        both decision fault_noun 126 -51 -11 -64
        both decision info_topic -81 29 79 -27
        both decision opinion -81 -15 44 52
        both decision promise 35 -93 82 -24
        both decision question -381 120 321 -61
        both decision unfair 190 -144 78 -125
        both decision vulnerable 60 -84 53 -29
        both dissatisfied city 48 -15 -2 -32
        both dissatisfied service 176 -42 -9 -126
        both elapsed city 93 -81 -2 -9
        both elapsed damage_claim 105 -62 -3 -40
        both elapsed fault_noun 117 -37 -29 -51
        both elapsed first_contact -118 122 -1 -4
        both elapsed private_party -22 55 -5 -28
        both elapsed service 318 -212 -12 -95
        both elapsed thanks 190 -34 -6 -150
        both fault_noun asks 169 -574 59 347
        both fault_noun damage_claim -187 246 -13 -46
        both fault_noun fault_state 56 180 57 -292
        both fault_noun info_topic 75 -68 -1 -6
        both fault_noun opinion -9 -45 -1 55
        both fault_noun private_party 96 -20 -15 -61
        both fault_noun question -5 -173 -10 188
        both fault_noun suggestion -246 34 -42 254
        both fault_noun tone -223 320 2 -98
        both fault_noun vulnerable -86 65 -1 22
        both fault_noun withdrawal -60 -180 -5 245
        both fault_state asks 166 -261 -19 115
        both fault_state bare_thanks 53 -9 6 -50
        both fault_state danger 20 84 -42 -62
        both fault_state info_topic 83 -78 0 -5
        both fault_state private_party 73 -87 -54 68
        both fault_state question 2 -155 142 10
        both fault_state resolved 36 17 -6 -47
        both fault_state suggestion -78 77 -6 7
        both fault_state tone -87 106 -6 -13
        both fault_state vulnerable 67 -85 14 3
        both fault_state withdrawal -31 -164 -4 199
        both first_contact city -252 266 -3 -10
        both first_contact fault_noun -94 108 -3 -11
        both first_contact fault_state -76 81 -1 -3
        both impatience bare_thanks -80 -52 -4 136
        both impatience private_party -10 -44 -4 57
        both impatience tone 90 -18 -51 -21
        both kindness damage_claim 111 -25 -20 -66
        both kindness question -15 -10 -22 47
        both kindness service -147 22 14 111
        both kindness thanks -32 -46 -9 87
        both left_out service -34 -88 -25 147
        both misconduct vulnerable 63 -13 -18 -32
        both missed again 108 -63 -25 -20
        both missed fault_noun -8 76 -17 -51
        both missed left_out 147 -109 -21 -18
        both missed nothing_done 57 -27 -10 -20
        both missed promise 50 -35 -4 -11
        both missed service 243 -152 121 -212
        both nothing_done again -33 134 -35 -66
        both nothing_done called_before 133 -27 -19 -87
        both nothing_done closed_unsettled 418 -202 -54 -162
        both nothing_done damage_claim 70 -29 -3 -38
        both nothing_done fault_noun 73 59 -20 -112
        both nothing_done impatience 147 -47 -5 -96
        both nothing_done private_party -90 121 -2 -29
        both nothing_done service 58 -28 -5 -25
        both nothing_done vulnerable -45 54 16 -25
        both private_party damage_claim 33 -65 20 12
        both private_party opinion -39 -44 24 59
        both private_party question -63 -190 214 39
        both private_party resolved -36 -19 -1 57
        both private_party tone -75 112 -12 -25
        both private_party vulnerable -109 185 -36 -39
        both private_party withdrawal -55 -159 -10 224
        both promise fault_noun 82 -29 -8 -45
        both promise fault_state 82 -62 -7 -13
        both promise question -12 70 -46 -12
        both promise service -7 94 -65 -22
        both promise vulnerable -24 71 -42 -6
        both question info_topic -149 -52 169 33
        both question opinion -182 2 321 -141
        both question suggestion -39 -6 -101 145
        both question vulnerable 162 -175 -4 16
        both resolved withdrawal -23 -61 -6 90
        both service asks -156 114 120 -79
        both service damage_claim -64 202 -71 -67
        both service danger -41 118 -20 -57
        both service info_topic 56 -74 77 -59
        both service opinion -80 1 78 0
        both service private_party 67 7 -88 14
        both service question -80 150 23 -93
        both service resolved 106 -12 -4 -90
        both service suggestion -130 -46 -6 181
        both service thanks -59 -45 -82 185
        both service vulnerable -44 113 -83 14
        both service withdrawal -24 -53 -16 94
        both staff again 97 -33 -14 -50
        both staff asks -112 161 -14 -35
        both staff badly_done 47 -19 -6 -22
        both staff bare_thanks -453 -100 -20 573
        both staff called_before 139 -45 -15 -79
        both staff city 149 -114 58 -94
        both staff closed_unsettled 13 -47 -2 37
        both staff damage_claim -48 77 -8 -21
        both staff danger 63 21 -19 -65
        both staff decision -12 -210 -53 276
        both staff elapsed 47 38 -5 -80
        both staff fault_noun 69 -83 -26 40
        both staff fault_state 50 -15 -15 -20
        both staff gross_misconduct 73 -4 -2 -66
        both staff info_topic 137 -21 -35 -82
        both staff kindness -502 -90 -44 636
        both staff left_out 145 -8 -26 -112
        both staff misconduct 523 -190 -126 -207
        both staff missed 139 -74 -16 -49
        both staff nothing_done 211 -60 -8 -143
        both staff private_party -13 -90 11 92
        both staff promise 318 -162 -24 -132
        both staff resolved 178 -59 -18 -101
        both staff service 3 -118 22 93
        both staff thanks -475 15 -29 489
        both staff unfair 1 112 -11 -101
        both staff vulnerable 40 -115 -29 104
        both staff waiting 69 -20 -1 -49
        both states_complaint city 229 -133 9 -105
        both states_complaint complaint_word 45 106 -19 -132
        both states_complaint misconduct 71 -37 -5 -30
        both states_complaint opinion -23 -37 76 -16
        both states_complaint private_party -434 581 -62 -84
        both states_complaint question -83 -92 209 -35
        both states_complaint service 252 -166 -45 -42
        both suggestion vulnerable -42 -181 -91 314
        both thanks bare_thanks 157 -129 -35 7
        both thanks vulnerable -23 -30 -5 58
        both unfair city 49 -31 -6 -12
        both unfair damage_claim -39 50 -10 -2
        both unfair elapsed 49 -31 -1 -17
        both unfair fault_noun 74 -84 -5 14
        both unfair info_topic -91 13 46 31
        both unfair question -131 101 37 -7
        both unfair service -70 7 5 57
        both unfair vulnerable 222 -187 -45 9
        both vulnerable tone -214 230 -7 -9
        both waiting elapsed 107 -60 -3 -45
        both waiting info_topic 240 -78 -118 -44
        channel counter -139 189 1 -50
        channel email -148 -146 99 195
        channel mobile 140 -88 118 -170
        channel phone -90 141 139 -189
        channel social 34 -117 -91 174
        channel web 20 83 -142 39
        denied complaint_word -88 -56 -15 159
        denied damage_claim 141 -53 -22 -66
        length 0 -471 40 470 -39
        length 1 -832 -37 591 278
        length 2 -109 103 -156 162
        length 3 751 22 -329 -444
        length 4 1288 -506 -412 -370
        length 5 274 -250 -51 26
        length 6 49 -34 -12 -3
        length 7 -90 41 18 31
        letters _abr -90 149 -21 -39
        letters _abs 81 -49 35 -67
        letters _abu 71 -46 -1 -24
        letters _acc 261 -157 49 -153
        letters _ach -154 219 35 -100
        letters _acq -64 106 -33 -10
        letters _acr -36 104 -20 -48
        letters _add -98 134 -31 -5
        letters _adj 141 -60 -16 -64
        letters _ado -356 100 -5 260
        letters _adr -57 92 69 -104
        letters _aff 254 -99 -19 -137
        letters _aft -62 20 -4 46
        letters _aga 70 -6 -27 -38
        letters _age -40 -77 87 29
        letters _agi -79 79 -9 9
        letters _ago -10 60 -12 -38
        letters _aid -107 19 6 83
        letters _aim -251 161 123 -33
        letters _ajo 47 -52 -61 66
        letters _ali 85 18 -39 -64
        letters _all -103 57 -37 83
        letters _alo 59 9 -51 -18
        letters _alr 75 -67 -1 -7
        letters _ama -55 -92 -68 214
        letters _amb -80 86 -19 13
        letters _ame -65 86 12 -33
        letters _amp 47 -16 -36 5
        letters _ana 86 -37 -8 -41
        letters _anc 0 -23 49 -26
        letters _and 148 -6 12 -154
        letters _ang -92 -9 1 99
        letters _ann -9 -34 -111 154
        letters _ano 119 0 -30 -89
        letters _ans 100 -147 0 47
        letters _aou 159 -24 12 -146
        letters _app 78 -15 20 -84
        letters _arb -91 42 70 -21
        letters _arg 107 -87 17 -36
        letters _aro -14 49 9 -44
        letters _arr 0 53 -26 -27
        letters _art -31 47 -22 6
        letters _asc 17 42 -6 -53
        letters _ask -136 -11 250 -103
        letters _asp -3 -57 27 33
        letters _ass 39 -130 61 30
        letters _auc 163 -59 -194 90
        letters _aut 143 -49 25 -120
        letters _aux -52 -17 34 35
        letters _ava -63 42 12 9
        letters _ave 215 -39 -187 11
        letters _avi 65 -105 3 37
        letters _avo 242 -94 -30 -118
        letters _avr 145 -15 -42 -88
        letters _awa 133 -3 -32 -98
        letters _bac 123 74 -126 -71
        letters _bad -34 12 -25 47
        letters _bai 3 27 19 -48
        letters _bal -24 -35 -34 94
        letters _ban -19 86 -5 -63
        letters _bat -66 134 -30 -38
        letters _bea -33 -79 -162 274
        letters _bee 162 -112 -112 62
        letters _bef -94 87 -6 14
        letters _beh -36 27 -39 47
        letters _bel -157 -176 -82 415
        letters _bes -505 113 63 329
        letters _bet -69 -36 17 88
        letters _bie -190 -122 -14 326
        letters _bil 50 -29 -6 -15
        letters _bip -33 52 -1 -18
        letters _bir 117 -28 -9 -80
        letters _bla -73 16 26 31
        letters _ble -52 44 40 -32
        letters _blo -74 151 -59 -18
        letters _blu -45 159 -3 -111
        letters _boa -52 107 -4 -51
        letters _boi 73 2 -38 -37
        letters _bon -278 -84 -30 392
        letters _bor 22 65 -60 -26
        letters _bou -61 190 -107 -22
        letters _bra -34 27 -51 58
        letters _bri -79 25 -4 58
        letters _bro -43 114 -48 -24
        letters _bru 20 51 -41 -31
        letters _bur 160 -63 -43 -54
        letters _but -118 0 -58 176
        letters _buy -56 -71 85 41
        letters _byl -13 53 -9 -32
        letters _cab -20 56 38 -75
        letters _cag 49 21 -47 -23
        letters _cai -56 56 -13 12
        letters _cal -44 -87 -8 139
        letters _cam -32 -20 -50 102
        letters _can -184 111 90 -17
        letters _cap -53 46 54 -47
        letters _car -44 37 90 -83
        letters _cas -174 228 22 -76
        letters _cav 55 -20 -4 -31
        letters _cec -75 17 12 46
        letters _ced -69 62 -13 20
        letters _ceg -50 47 -4 8
        letters _cel 77 -8 -26 -42
        letters _cer -19 56 -21 -16
        letters _ces -66 -86 104 49
        letters _cet -17 -54 29 42
        letters _cha -59 47 -94 106
        letters _che 7 72 -45 -33
        letters _chi -65 -26 -40 131
        letters _cho -47 20 12 15
        letters _chr 79 -22 -3 -54
        letters _cin 225 -257 136 -104
        letters _cir -47 116 -69 0
        letters _cit 25 -63 43 -5
        letters _cla -120 12 8 99
        letters _cle -50 12 -5 43
        letters _cli -51 83 -40 8
        letters _clo 29 -47 2 17
        letters _cls -18 133 -18 -97
        letters _coa -60 28 46 -13
        letters _coi -142 265 -104 -19
        letters _col 61 -41 0 -20
        letters _com -52 44 -31 38
        letters _con 33 -3 -55 24
        letters _coo 118 -123 -15 20
        letters _cop -36 229 -94 -99
        letters _cor 25 84 -20 -89
        letters _cos -50 -20 98 -28
        letters _cot 6 47 7 -61
        letters _cou 0 39 40 -79
        letters _cra 45 100 -59 -87
        letters _cre -47 72 -61 36
        letters _cri 246 -110 -27 -109
        letters _cub 27 33 -4 -55
        letters _cur 69 3 2 -74
        letters _dam -37 74 -13 -25
        letters _dan -50 185 36 -171
        letters _dat -52 -187 363 -124
        letters _dec 37 53 -97 6
        letters _dee 22 78 -15 -85
        letters _def -57 74 -16 -1
        letters _deh -44 67 -5 -18
        letters _dej 216 -246 -41 72
        letters _del 70 -64 46 -51
        letters _dem -150 246 150 -246
        letters _den 163 -92 -26 -45
        letters _dep -34 179 -67 -79
        letters _der 61 73 -38 -97
        letters _des -88 -11 169 -70
        letters _deu 196 51 -223 -24
        letters _dev 44 20 -79 14
        letters _dia 95 -14 8 -89
        letters _did 363 -323 -39 -1
        letters _dif 2 -36 50 -17
        letters _dig 63 -7 -8 -49
        letters _dir -105 -113 53 165
        letters _dis 4 -86 32 50
        letters _dit 517 -350 -87 -81
        letters _dix 64 15 -18 -61
        letters _doe -120 -50 272 -102
        letters _doi -57 -18 123 -48
        letters _dom -190 163 -62 90
        letters _don -106 2 7 97
        letters _doo 7 73 -22 -57
        letters _dor -32 -13 -14 59
        letters _dow -62 87 -44 19
        letters _due -17 -40 -18 74
        letters _dum -64 117 -11 -42
        letters _dur -186 -76 145 118
        letters _eac 78 -47 40 -71
        letters _ebo 49 -80 -29 61
        letters _ecl -13 -113 34 92
        letters _eco -64 -41 21 85
        letters _ecr 78 -37 -60 19
        letters _eff -16 44 -47 19
        letters _ega 49 -30 14 -34
        letters _eig 86 0 -3 -83
        letters _ela -34 49 -22 7
        letters _ele 60 -48 57 -70
        letters _ell 0 -67 167 -100
        letters _emm -53 97 -31 -13
        letters _emp 173 171 -138 -206
        letters _enc 77 -95 1 17
        letters _enf 40 19 -81 22
        letters _enl -21 68 -18 -28
        letters _ent 23 40 41 -103
        letters _env -68 72 39 -42
        letters _epa 38 41 -11 -68
        letters _epi -42 72 -20 -10
        letters _equ -3 -76 -27 106
        letters _err -19 146 -76 -52
        letters _ess -61 -26 19 67
        letters _eta 56 -211 -38 193
        letters _ete 59 -240 86 95
        letters _etr -40 48 -1 -7
        letters _eue 75 -62 -3 -10
        letters _eve -10 -16 -38 64
        letters _exe 55 -42 -6 -7
        letters _exi 84 0 21 -104
        letters _exp 99 -122 81 -58
        letters _fac 145 4 -36 -112
        letters _fai 60 93 -129 -24
        letters _fas -47 25 -5 27
        letters _fau -89 8 74 7
        letters _feb 59 -54 21 -27
        letters _fee -96 33 28 35
        letters _fel -44 13 -32 64
        letters _fer -15 -46 10 51
        letters _feu -137 125 -8 20
        letters _fev 130 -63 -18 -50
        letters _fic 58 53 -13 -98
        letters _fil -35 170 -70 -65
        letters _fin -5 -24 -28 57
        letters _fir -160 146 20 -6
        letters _fix -96 53 -19 62
        letters _fla -45 -54 -22 121
        letters _flo -47 48 -18 16
        letters _foi 45 75 -20 -99
        letters _fol 109 -87 -22 0
        letters _fon -9 47 -13 -25
        letters _for 88 76 -66 -98
        letters _fra -12 41 32 -60
        letters _fre 50 -165 83 32
        letters _fri 87 -62 -31 6
        letters _fro -122 152 -45 15
        letters _ful 48 15 -13 -50
        letters _fum -51 96 -30 -15
        letters _gag -98 -8 -33 139
        letters _gan -47 -31 -9 86
        letters _gar -61 69 -69 61
        letters _gaz 42 18 -4 -57
        letters _ges 153 -35 -38 -80
        letters _gir -12 -37 -2 51
        letters _giv 212 -142 67 -137
        letters _gla -56 173 -104 -13
        letters _gli -128 231 -23 -80
        letters _god -45 -19 -1 64
        letters _goe -51 67 51 -66
        letters _goi -43 81 -44 6
        letters _gol -22 59 -7 -29
        letters _gon -30 10 -36 55
        letters _goo -17 -24 -6 47
        letters _got -58 -12 -41 111
        letters _gou -144 -100 -36 280
        letters _gra -73 -44 50 66
        letters _gre -109 42 14 53
        letters _gri -116 139 5 -29
        letters _gro -19 109 64 -154
        letters _gua -5 17 36 -48
        letters _guy -9 -21 -22 53
        letters _hab 137 -75 -34 -27
        letters _had 176 -196 -77 96
        letters _hai 65 -4 2 -64
        letters _hal 107 -130 15 8
        letters _hap -120 -52 101 72
        letters _har -145 206 51 -113
        letters _has 94 41 -37 -98
        letters _hav 69 65 -31 -104
        letters _hed 50 21 -19 -53
        letters _hel -35 -19 -7 62
        letters _her -19 73 -46 -7
        letters _heu -23 -46 89 -19
        letters _hie -12 64 -122 69
        letters _his -41 49 -36 28
        letters _hiv -150 -19 108 62
        letters _hom 89 -70 -12 -7
        letters _hon -25 -62 -37 124
        letters _hop -25 51 -16 -10
        letters _hor -7 47 40 -80
        letters _hou -64 -41 77 28
        letters _how -179 -110 389 -100
        letters _hum 18 -63 -11 56
        letters _hun 95 -28 -8 -59
        letters _hur -145 143 63 -61
        letters _ice -69 35 -5 39
        letters _ide -2 -140 -37 179
        letters _ils -15 -40 -11 67
        letters _imm -26 75 10 -60
        letters _imp 65 73 -54 -84
        letters _inc 73 -53 -10 -10
        letters _inf 33 -175 150 -9
        letters _ing 0 -48 -12 60
        letters _inj 241 -170 -27 -44
        letters _ins 61 57 -33 -85
        letters _int 27 29 6 -62
        letters _inv 80 31 -12 -99
        letters _its 91 -77 -20 6
        letters _jai 50 41 -39 -51
        letters _jam 263 -26 -122 -115
        letters _jan 126 -166 -40 80
        letters _jap -14 48 1 -35
        letters _jas 2 -112 -15 126
        letters _jet 71 18 -90 1
        letters _job -162 18 -14 158
        letters _joi -146 252 -129 22
        letters _jug 101 -44 -16 -41
        letters _jui 113 -68 -37 -8
        letters _jun 39 17 -3 -53
        letters _jus -201 -134 106 230
        letters _kee -122 -32 -22 176
        letters _kit -57 115 -28 -30
        letters _kno -63 -54 32 86
        letters _koi -73 1 93 -21
        letters _lac -17 -34 4 47
        letters _lai 38 -55 -46 63
        letters _lam -109 3 109 -3
        letters _lan 76 -85 36 -27
        letters _lat 51 -16 -28 -7
        letters _lau -26 -21 -9 56
        letters _lav -234 258 9 -32
        letters _lea -40 13 54 -27
        letters _lec -52 30 -17 39
        letters _lef 132 -10 -90 -32
        letters _len 39 -124 16 69
        letters _les -140 -67 99 108
        letters _let 267 -177 -15 -74
        letters _lev 10 -74 -12 76
        letters _lib -96 -23 37 83
        letters _lic -41 83 96 -138
        letters _lid 69 -15 -8 -46
        letters _lig 10 40 39 -89
        letters _lik -74 71 -14 18
        letters _lim -5 -50 18 36
        letters _lin 22 81 -30 -73
        letters _lir 10 -49 1 38
        letters _lis 20 -64 75 -31
        letters _lit 1 -74 57 17
        letters _liv 133 -74 -39 -20
        letters _loa 162 -117 -37 -8
        letters _loc -99 170 -47 -24
        letters _loi 6 -57 44 7
        letters _lol 108 -62 -16 -29
        letters _lon 61 -12 -16 -33
        letters _lot -57 77 -2 -17
        letters _lou 37 6 11 -54
        letters _lov 6 -63 -34 91
        letters _low -9 -37 -4 50
        letters _lui -50 38 -44 56
        letters _lum 26 -96 -9 79
        letters _lun 29 18 7 -54
        letters _mac 76 -54 -27 4
        letters _mad -49 -48 34 62
        letters _mag 2 -22 -27 48
        letters _mak -237 46 -43 234
        letters _mar 314 -174 -50 -90
        letters _mat -128 128 -59 59
        letters _mau 141 -24 -41 -76
        letters _may 87 -58 -21 -9
        letters _mec 129 -117 -9 -3
        letters _med -69 50 38 -19
        letters _mel -127 103 -5 28
        letters _mem 86 -88 -132 133
        letters _men 64 55 -62 -58
        letters _mer -20 -39 -96 155
        letters _met -166 193 -35 9
        letters _mie -32 -64 -14 110
        letters _min -78 22 26 30
        letters _mis -71 10 18 43
        letters _mme -55 -98 112 41
        letters _mod -130 191 -38 -23
        letters _moi 85 -57 -58 29
        letters _mon -69 104 -53 18
        letters _mor 42 -138 -102 198
        letters _mot -5 -107 49 63
        letters _mou -74 37 32 5
        letters _moy -94 -37 143 -12
        letters _muc -23 -13 -13 48
        letters _mun -1 -28 57 -28
        letters _mur 64 -33 -34 3
        letters _nai -30 54 -10 -14
        letters _nam 47 -12 -18 -17
        letters _nee -257 324 -22 -45
        letters _nei -20 95 23 -98
        letters _ner -62 -34 4 92
        letters _new -154 -20 -114 288
        letters _nez 140 -50 -20 -70
        letters _nic -110 -144 -20 274
        letters _nig -189 116 -40 113
        letters _niv -1 49 -27 -20
        letters _nob 218 -179 -40 2
        letters _noe -16 -44 85 -24
        letters _noi -10 110 -51 -49
        letters _non 215 -126 -41 -47
        letters _nor -78 8 76 -6
        letters _not 99 106 -118 -87
        letters _nou 50 6 -108 52
        letters _nov -44 -21 58 6
        letters _now 64 150 -80 -133
        letters _nui -223 169 90 -36
        letters _nul 184 -78 -36 -70
        letters _num -4 7 103 -106
        letters _obj -57 4 7 46
        letters _oct 252 -259 71 -64
        letters _ode -61 20 -7 48
        letters _oei 58 -45 -1 -11
        letters _off -16 64 -15 -33
        letters _onc -34 -34 -2 69
        letters _one 15 44 -4 -54
        letters _onl -25 -43 65 3
        letters _ont 105 -310 8 197
        letters _onz 104 -34 -17 -53
        letters _opi -131 -100 -19 250
        letters _opp 82 -40 -12 -29
        letters _ora 26 -54 41 -13
        letters _oub 266 -6 -29 -231
        letters _oue -72 -145 110 107
        letters _oui 24 -72 35 13
        letters _out -95 -8 18 85
        letters _ouv -105 106 195 -196
        letters _ove -30 86 56 -112
        letters _pad -18 -21 -9 49
        letters _pai -16 -36 0 52
        letters _pan 61 32 -18 -75
        letters _pap -16 -20 68 -32
        letters _paq 112 -115 25 -22
        letters _par 3 112 -44 -71
        letters _pas 41 19 -157 97
        letters _pat 110 -14 -63 -34
        letters _pay 11 119 19 -149
        letters _pei -48 -29 41 37
        letters _pel 233 -68 -30 -135
        letters _per -65 28 12 25
        letters _pet -128 -18 -51 197
        letters _peu -859 284 323 251
        letters _pho 28 -73 18 27
        letters _pie 101 20 -61 -60
        letters _pis 163 -5 -88 -70
        letters _pit -63 98 -8 -27
        letters _pla -40 142 3 -104
        letters _ple -67 28 -83 122
        letters _plo -38 -8 -84 130
        letters _plu -156 95 17 43
        letters _pne 27 109 31 -167
        letters _pol -62 143 -19 -62
        letters _pon -48 45 14 -11
        letters _poo -39 70 43 -73
        letters _por -54 98 -16 -29
        letters _pos 19 81 -84 -16
        letters _pot -39 132 -18 -74
        letters _pou -38 -61 93 6
        letters _pre 103 -25 16 -94
        letters _pri 79 63 -107 -35
        letters _pro -91 -139 -5 236
        letters _pui 55 -5 -49 -1
        letters _pum -21 -102 5 119
        letters _put -77 60 47 -30
        letters _qua -21 -100 130 -9
        letters _que 8 -79 -4 74
        letters _qui -59 -26 20 65
        letters _quo -70 -10 168 -89
        letters _ral 43 -94 -17 69
        letters _ran -170 195 -78 52
        letters _rap -26 -28 -29 83
        letters _rar -169 -12 -2 184
        letters _ras -82 -28 -4 114
        letters _rat -9 -55 20 44
        letters _rdv 99 -22 -70 -7
        letters _rea -58 -92 -36 186
        letters _rec 107 116 -47 -177
        letters _ree 29 -57 -27 55
        letters _ref 280 -323 183 -140
        letters _reg 62 -134 124 -52
        letters _rej 80 -46 -5 -29
        letters _rel 94 -29 19 -83
        letters _ren 123 11 -88 -46
        letters _rep 358 -218 -127 -13
        letters _ret -31 -158 4 186
        letters _rev -66 -29 -51 147
        letters _ria 106 -24 -3 -80
        letters _rie 23 -95 -18 91
        letters _rip 3 93 -65 -31
        letters _riv -15 -52 73 -6
        letters _roc -100 90 -33 44
        letters _rou -41 23 88 -69
        letters _roy -166 169 121 -124
        letters _rue -109 162 46 -99
        letters _rui 48 -19 -2 -27
        letters _sac -100 89 -49 60
        letters _sai 88 -64 26 -50
        letters _san 297 -85 -34 -178
        letters _sat -56 -90 9 136
        letters _sau 129 -13 -31 -85
        letters _sav -30 -134 237 -74
        letters _say 219 -289 -70 140
        letters _sch 32 70 -17 -85
        letters _sea 28 39 3 -70
        letters _see -84 -9 -22 115
        letters _sei 85 -21 -11 -53
        letters _sem 107 -58 34 -83
        letters _sen -83 -1 16 68
        letters _sep 225 -96 -125 -4
        letters _ser 41 -10 -59 28
        letters _seu 130 -159 30 0
        letters _shi -24 -48 -3 75
        letters _sho -60 -13 15 59
        letters _shu 51 9 -10 -50
        letters _sig 147 -104 21 -64
        letters _sim -8 -42 56 -6
        letters _sin 25 89 -40 -73
        letters _six 64 -26 -22 -17
        letters _ski 289 -69 -24 -196
        letters _sli -36 240 -47 -157
        letters _sma -67 -31 -18 117
        letters _sme -88 198 -29 -81
        letters _smo -55 165 -16 -93
        letters _soi -48 39 -18 26
        letters _som -143 245 -80 -22
        letters _soo 88 -18 -6 -65
        letters _sor -91 69 35 -13
        letters _spe -90 55 16 20
        letters _spo -16 -46 -8 71
        letters _sta -47 12 6 29
        letters _ste 38 -69 35 -4
        letters _sti 215 -58 47 -204
        letters _sto 9 59 -46 -22
        letters _str 11 78 11 -100
        letters _stt 99 -12 -4 -83
        letters _stu -61 31 60 -30
        letters _sty -51 -67 138 -21
        letters _sub -139 19 128 -9
        letters _suc -105 -39 62 83
        letters _sug -90 -89 -53 232
        letters _sup 5 -71 -5 72
        letters _svp -254 285 53 -84
        letters _swe -31 -38 -2 71
        letters _swo 39 67 -45 -61
        letters _tag -28 69 -24 -17
        letters _tak -216 84 46 85
        letters _tan 6 47 -12 -41
        letters _tar -21 -26 81 -33
        letters _tau -45 -46 111 -20
        letters _tax -55 -94 89 60
        letters _tea -61 32 27 2
        letters _ten 19 -71 -10 62
        letters _ter -46 -26 73 -1
        letters _tha -21 -88 -30 138
        letters _the -96 28 -27 95
        letters _thi 13 91 -100 -4
        letters _tho -145 -32 -62 239
        letters _thr 86 -45 -33 -9
        letters _tic 152 -99 31 -84
        letters _tie -124 18 -12 117
        letters _tit 54 -55 19 -18
        letters _tjs 131 -58 -11 -62
        letters _tol 476 -138 37 -375
        letters _tom 51 71 -20 -103
        letters _ton -8 72 -15 -49
        letters _too -43 47 -55 50
        letters _tou -9 -59 -57 125
        letters _tow -68 79 9 -20
        letters _tra -54 108 -21 -33
        letters _tre -27 -87 -27 140
        letters _tri -3 6 -62 59
        letters _tro 26 -81 -92 147
        letters _tru 86 -40 13 -59
        letters _tur 71 16 -26 -61
        letters _twe -43 53 18 -28
        letters _twi 242 -230 -39 26
        letters _two -44 19 -36 61
        letters _typ 61 -27 -3 -31
        letters _une -124 66 20 37
        letters _uni -17 51 1 -35
        letters _unt -85 -33 29 89
        letters _usa 26 -91 21 44
        letters _usi -56 45 -12 23
        letters _uti -17 96 -6 -72
        letters _van -49 72 -10 -13
        letters _veh -17 -51 89 -22
        letters _vei 53 15 -18 -50
        letters _vel -48 16 -8 40
        letters _ven 102 215 -167 -150
        letters _ver -87 24 -31 93
        letters _ves -1 -75 -27 103
        letters _veu -383 434 81 -132
        letters _via -40 60 -4 -16
        letters _vie 10 142 -85 -67
        letters _vig -42 35 62 -55
        letters _vit -159 196 -26 -11
        letters _viv -95 6 -15 103
        letters _voc 355 -100 -16 -239
        letters _voi -11 88 -85 8
        letters _vol -29 77 -15 -33
        letters _vos 155 -96 -96 37
        letters _vot 263 -242 -203 182
        letters _vou 24 -15 43 -51
        letters _vue -51 81 -31 0
        letters _wan -450 273 74 103
        letters _was 187 -288 -200 302
        letters _wat -113 91 -9 30
        letters _wav 144 -49 -17 -79
        letters _wea -55 71 21 -37
        letters _web -66 77 55 -66
        letters _wee 147 -44 -25 -77
        letters _wen 323 -260 -26 -37
        letters _wer 108 -139 -75 105
        letters _wha -170 -142 181 132
        letters _whe -70 -126 232 -36
        letters _whi -22 4 50 -32
        letters _who -51 -106 28 129
        letters _why 140 -37 -95 -8
        letters _wil -17 62 -12 -33
        letters _win 49 -31 -11 -7
        letters _wit 140 -98 -4 -38
        letters _wom -55 -25 -4 84
        letters _won 125 -60 -20 -45
        letters _wow -125 -99 -39 262
        letters _wro 47 -60 -89 102
        letters _xii -40 111 -57 -14
        letters _xxi -119 83 -16 51
        letters _yea 61 -87 -19 44
        letters _yet 17 32 20 -69
        letters _yeu -99 -1 -51 151
        letters _yog 63 -89 -21 46
        letters _you 71 -219 -80 229
        letters _zer 443 -134 -23 -285
        letters _zon 39 -111 77 -5
        letters aban 27 56 -12 -72
        letters able -55 9 -1 47
        letters abri -143 207 -20 -45
        letters abse 132 -106 42 -68
        letters abso -27 48 9 -31
        letters abus 71 -46 -1 -24
        letters acad -79 99 10 -30
        letters acce 126 -196 140 -70
        letters accr 114 -11 -22 -82
        letters accu 501 -112 -133 -256
        letters ace_ 20 85 -73 -32
        letters acer 0 78 -69 -10
        letters aces 118 46 -10 -154
        letters ach_ 0 -12 106 -94
        letters acha -103 114 -14 2
        letters ache -166 -27 -2 195
        letters achi 105 -58 -26 -20
        letters acie -65 122 -19 -38
        letters ack_ 12 -10 -74 72
        letters acon 5 -41 -15 51
        letters acqu -64 106 -33 -10
        letters acre -15 70 -35 -20
        letters acro -36 104 -20 -48
        letters acte -18 93 -15 -60
        letters actu 82 10 -27 -65
        letters acun 211 -167 -8 -35
        letters adai -139 33 97 9
        letters adam -14 -33 49 -1
        letters ade_ -308 -26 -14 348
        letters adea -100 16 -7 91
        letters ades -42 62 -15 -6
        letters adin -63 30 11 22
        letters adju 83 -47 -11 -25
        letters ador -122 -21 -14 157
        letters adre -31 66 69 -104
        letters ads_ 67 -31 -5 -31
        letters aduc -88 115 -5 -23
        letters affi 87 52 -34 -105
        letters afte -62 20 -4 46
        letters agai 70 -6 -27 -38
        letters age_ -118 118 -41 42
        letters ager 93 2 -24 -71
        letters agi_ -135 13 -17 139
        letters agis -65 101 -16 -20
        letters agni -48 139 -50 -42
        letters ago_ -10 60 -12 -38
        letters aid_ 542 -421 -94 -27
        letters aide -136 47 24 65
        letters aien 63 -162 -52 150
        letters aign 98 -57 -4 -37
        letters ail_ 10 -64 -23 76
        letters ailb -25 65 -14 -25
        letters aill -104 88 -25 41
        letters ails 126 -48 -28 -49
        letters aime -104 172 41 -109
        letters ain_ -99 69 41 -11
        letters aind -18 -58 79 -4
        letters aine -42 21 56 -36
        letters ains 49 -42 13 -20
        letters aint 1 -129 97 32
        letters airb -62 2 -7 67
        letters airs -54 48 -16 22
        letters ais_ 19 -115 -65 161
        letters aise -32 48 -54 39
        letters aiss 3 -64 -55 116
        letters ait_ 99 -125 -397 423
        letters aita 50 -30 -1 -19
        letters aiti 211 -82 -8 -121
        letters aito -77 78 55 -56
        letters aitr -5 -46 89 -38
        letters aits 176 -26 -39 -110
        letters ajou 47 -52 -61 66
        letters ake_ -331 129 95 107
        letters aken 24 56 -18 -63
        letters akes -62 -27 -4 93
        letters akin -51 24 -5 32
        letters alad -98 95 7 -4
        letters alay -26 69 -38 -4
        letters ale_ -110 125 43 -57
        letters alee 268 -62 -175 -31
        letters alem -71 10 -68 129
        letters alen -20 -35 -13 68
        letters aler -29 14 -53 67
        letters algr -31 -88 -2 121
        letters alig 90 -6 -39 -45
        letters all_ -71 2 -71 140
        letters alle 26 -55 -9 38
        letters alme 11 -52 -3 43
        letters alor 383 -212 -57 -114
        letters alre 75 -67 -1 -7
        letters alth 49 -26 -5 -18
        letters alty 63 -49 -3 -11
        letters alue -105 -58 3 160
        letters alys 124 -88 -7 -29
        letters amai 302 -26 -105 -171
        letters amat -52 61 -4 -5
        letters ambr 30 57 -62 -25
        letters ambu -53 88 -13 -22
        letters ame_ 33 43 -57 -19
        letters amen -59 55 -2 6
        letters amer -38 71 6 -38
        letters amp_ -21 -27 0 48
        letters ampa -108 20 85 2
        letters ampi 69 2 -7 -64
        letters ampl -30 57 6 -34
        letters ampo 252 -103 -157 9
        letters anag 100 -30 -4 -66
        letters anal 106 -90 -7 -9
        letters anar 78 9 -7 -80
        letters anca 40 58 -38 -60
        letters ance 141 -88 24 -77
        letters anch -73 107 -2 -32
        letters anci -11 -19 52 -23
        letters anco -134 49 -23 107
        letters and_ -1 -48 204 -155
        letters ande 22 128 4 -154
        letters ando 11 152 -81 -82
        letters ane_ 69 40 -55 -54
        letters ang_ -144 127 -66 83
        letters ange 50 -15 -4 -31
        letters anie -46 -23 -5 74
        letters anin -103 34 28 41
        letters anis -50 25 10 15
        letters anks 48 -62 9 5
        letters anni 84 -20 -39 -25
        letters anno 312 -180 27 -159
        letters annu -33 19 -69 83
        letters anot 216 -75 -15 -126
        letters anqu -31 68 10 -47
        letters ans_ -1 109 9 -118
        letters ansf -23 56 -7 -26
        letters ansm -74 36 -33 72
        letters ansp -95 87 -12 20
        letters answ 89 -48 34 -75
        letters ant_ -43 182 -12 -127
        letters ante -9 18 -51 41
        letters anto -63 111 1 -49
        letters ants -128 51 -11 88
        letters anua 58 -74 -30 46
        letters anvi 44 -92 5 42
        letters any_ -187 178 4 6
        letters anyo 49 -33 -28 11
        letters aout 120 0 10 -130
        letters apea -121 -32 -8 161
        letters aper 81 -44 74 -112
        letters apid -76 37 -5 43
        letters apot -53 145 -33 -59
        letters appe 6 63 -52 -18
        letters appl 4 9 42 -55
        letters appr 181 -96 -49 -37
        letters appu 12 -84 -32 105
        letters apri 93 -48 -1 -43
        letters aque 49 11 6 -65
        letters arag -9 67 -12 -46
        letters arai 105 -51 -18 -36
        letters aran 18 -10 44 -53
        letters arbr -78 34 62 -19
        letters arc_ -67 24 -43 86
        letters arce 242 13 -86 -168
        letters arch 106 -135 27 1
        letters arco -90 118 53 -81
        letters arcs -33 -21 48 6
        letters ard_ -92 80 -9 22
        letters ardi 18 -19 -57 58
        letters are_ -9 -51 27 33
        letters arei 67 -19 -2 -47
        letters arer -21 146 -69 -56
        letters arez -123 195 -14 -58
        letters arge 186 -126 23 -83
        letters argi -77 44 -12 45
        letters arif -73 -88 176 -15
        letters arin -32 55 -3 -20
        letters ark_ -42 103 -44 -17
        letters arki -111 -40 70 81
        letters arle 71 -11 -106 47
        letters arm_ -41 71 -28 -2
        letters arn_ 121 -23 -41 -57
        letters arou -14 49 9 -44
        letters arqu 81 -56 -48 23
        letters arra 79 -17 -39 -22
        letters arre 89 39 -34 -93
        letters arri -35 88 -32 -22
        letters arro -3 -34 53 -16
        letters ars_ 39 -125 -89 175
        letters arte 2 5 53 -60
        letters arti 7 -35 -20 48
        letters arto -3 35 20 -52
        letters arty -48 63 -8 -7
        letters aru_ -62 54 -7 15
        letters ary_ 93 -65 -11 -17
        letters asce 17 42 -6 -53
        letters ase_ 37 72 -91 -18
        letters aser -133 -86 -4 223
        letters ashe 161 -139 48 -70
        letters asks -193 -169 643 -280
        letters asph 32 -73 18 22
        letters ass_ -116 -25 109 32
        letters asse 40 55 -53 -41
        letters assi 11 -51 -11 51
        letters assu 45 -170 141 -16
        letters ast_ -102 59 -40 83
        letters asti -32 5 54 -27
        letters astr -69 -49 8 110
        letters atch 105 -28 -87 10
        letters ate_ 6 67 90 -163
        letters atel -32 58 -14 -12
        letters ater -102 122 1 -22
        letters ates -118 -49 184 -17
        letters athe -57 -79 -29 165
        letters atin -78 156 -79 1
        letters atio -15 -94 100 8
        letters atis -8 -48 13 43
        letters atoi -23 22 66 -65
        letters ator 280 -92 -91 -97
        letters atre -31 -24 -19 74
        letters atri 263 -42 -26 -195
        letters ats_ -92 13 13 66
        letters atta 18 131 -33 -116
        letters atte -57 -50 4 103
        letters atui 7 -62 15 40
        letters atur -98 34 13 50
        letters auco -9 59 13 -62
        letters aucu 163 -59 -194 90
        letters aud_ -123 -45 73 95
        letters audr -200 194 -113 119
        letters auf_ 71 -3 -17 -52
        letters auff -22 -32 -15 69
        letters aule 97 17 -44 -69
        letters auri -48 90 -29 -12
        letters ause 65 9 7 -81
        letters auss -61 -23 15 69
        letters aut_ 5 9 101 -115
        letters auto 85 14 -3 -97
        letters autr 86 -96 44 -33
        letters auva 351 -90 -59 -203
        letters aux_ -169 -101 144 125
        letters avai 173 -168 -177 172
        letters avau -59 26 88 -55
        letters ave_ 71 2 -23 -50
        letters avec 28 16 -92 48
        letters aved 360 -107 -38 -215
        letters avel 110 -20 -15 -76
        letters aver 3 52 -32 -23
        letters aves -61 -9 112 -42
        letters avez 564 -558 146 -151
        letters avie 73 -38 -34 -1
        letters avin 217 -124 -16 -77
        letters avio -13 54 -13 -28
        letters avis 33 -93 17 43
        letters avo_ 22 -58 -15 51
        letters avoi 159 -47 -3 -109
        letters avri 145 -15 -42 -88
        letters away 133 -3 -32 -98
        letters axe_ 7 -43 52 -16
        letters axes -88 -32 54 66
        letters axim -18 -20 55 -17
        letters aye_ 163 5 -2 -166
        letters ayed -66 -77 -15 158
        letters ayee 349 -221 -46 -81
        letters ayin 51 -66 39 -24
        letters ayor 54 -20 -5 -30
        letters ays_ 164 -257 -18 112
        letters aysa -86 176 -41 -50
        letters azin -19 -69 -49 137
        letters azon 72 3 -4 -72
        letters bac_ 13 101 -54 -60
        letters back 36 -26 -86 76
        letters bacl 47 -7 -9 -31
        letters bain -67 71 34 -38
        letters bais -82 20 2 61
        letters ball -13 -40 -4 58
        letters band 0 62 -50 -12
        letters bank -32 71 -10 -29
        letters bar_ -35 99 -20 -44
        letters bare -1 -42 -7 51
        letters barr 186 -7 -44 -135
        letters beau 8 -184 -139 315
        letters bec_ -32 -25 -3 60
        letters bee_ 96 -22 -8 -65
        letters been 162 -37 -112 -14
        letters befo -94 87 -6 14
        letters bel_ 15 -76 -7 67
        letters bell -94 -185 -45 324
        letters ber_ 34 79 -26 -87
        letters besi -43 12 53 -21
        letters beso -249 302 -1 -52
        letters best -57 -44 -9 111
        letters bibl -54 31 15 8
        letters bien -448 -309 220 536
        letters bier -8 70 -59 -4
        letters big_ -137 -48 106 79
        letters birt 117 -28 -9 -80
        letters bitu -46 -5 -4 54
        letters bjec -72 -6 68 10
        letters bjet -56 5 5 46
        letters blan -47 0 23 25
        letters blas -17 50 -2 -30
        letters ble_ -53 148 -95 0
        letters blee 102 -46 -2 -55
        letters bles -46 -74 7 113
        letters bleu 2 61 48 -111
        letters bli_ 90 -31 -23 -36
        letters blie 123 -7 -4 -111
        letters blio -54 31 15 8
        letters bliq -47 -7 5 49
        letters bloc -48 106 -28 -30
        letters blue -45 159 -3 -111
        letters bnb_ -62 2 -7 67
        letters body -24 -19 -45 89
        letters boir 53 -2 -21 -30
        letters boit 33 3 -53 16
        letters bon_ -185 21 10 154
        letters bona -39 75 -4 -32
        letters bonj -101 10 115 -25
        letters bonn -32 -149 -72 252
        letters bord 37 90 -65 -63
        letters born -13 97 -65 -19
        letters bot_ 30 -65 -2 37
        letters both 48 -37 9 -20
        letters boue 45 -54 -35 44
        letters boul -41 40 -47 48
        letters bour -59 89 18 -47
        letters bout -6 53 -43 -4
        letters box_ -23 68 -8 -37
        letters boys 59 -21 -20 -18
        letters brai -131 10 -2 123
        letters bran -18 74 20 -75
        letters brav 22 -58 -15 51
        letters bre_ 81 -49 -9 -22
        letters brib -96 229 -21 -112
        letters brid -87 14 -4 77
        letters bris 18 82 17 -117
        letters brok 11 94 -31 -73
        letters brow -78 39 -13 53
        letters brua 59 -54 21 -27
        letters brui 62 -71 -50 59
        letters brul -56 45 7 5
        letters bsen 132 -106 42 -68
        letters bsol -27 48 9 -31
        letters bula -53 88 -13 -22
        letters bure 197 -115 -45 -36
        letters bus_ 81 21 4 -106
        letters buse 52 -9 -8 -34
        letters butt -169 72 -38 135
        letters bven -56 36 49 -30
        letters byla -13 53 -9 -32
        letters caba -12 33 28 -49
        letters cach 47 -19 -7 -21
        letters cade -43 93 -9 -42
        letters cage 85 -20 -39 -27
        letters cail -40 49 -7 -2
        letters cait 88 -23 -27 -38
        letters call -55 -35 3 87
        letters calm 4 -50 -6 52
        letters came -13 -4 -36 53
        letters can_ -442 413 212 -182
        letters canc -21 -50 7 64
        letters cap_ -49 14 39 -4
        letters capo -43 103 -12 -48
        letters card -57 24 11 23
        letters care 26 14 7 -47
        letters cart 3 -26 83 -60
        letters cas_ -49 -15 93 -29
        letters casi -36 49 -5 -7
        letters cass 3 50 -29 -24
        letters caus 43 13 7 -63
        letters cave 55 -20 -4 -31
        letters ccab -38 -29 -6 73
        letters ccen 207 -62 -10 -136
        letters ccep -30 -51 83 -2
        letters cces 79 -73 22 -28
        letters ccid 48 -20 -21 -7
        letters ccro 114 -11 -22 -82
        letters ccue 57 14 -2 -69
        letters ccus 426 -160 -144 -122
        letters ceci -75 17 12 46
        letters ceda -35 70 -21 -14
        letters cee_ 45 0 35 -80
        letters cees -49 97 -18 -30
        letters cege -50 47 -4 8
        letters cel_ -56 -55 26 85
        letters cele -8 51 -3 -40
        letters cell 31 42 -71 -3
        letters cemb 56 -53 -6 3
        letters ceme -23 48 -2 -22
        letters cenc -27 54 97 -124
        letters cend 123 -62 -54 -7
        letters cenn -49 56 -2 -5
        letters cens 259 5 -32 -232
        letters cent -55 -6 25 35
        letters cept -65 -131 175 21
        letters cer_ 16 139 -140 -15
        letters ceri -35 -3 -15 54
        letters cert -8 65 -19 -38
        letters ces_ 168 -159 4 -12
        letters cest -47 -43 93 -4
        letters cevo -111 201 -44 -46
        letters chac 211 -167 -8 -35
        letters chai -37 79 3 -45
        letters cham 50 -1 16 -65
        letters chan 77 -53 -43 18
        letters chap -120 9 -11 122
        letters chaq 185 -73 -8 -103
        letters char 2 72 -71 -2
        letters chat -26 -1 -27 55
        letters chau -89 -19 1 108
        letters che_ 102 54 -52 -104
        letters ched 20 95 -30 -84
        letters chef 69 -42 -6 -21
        letters chel -63 162 -8 -91
        letters chen -20 93 -15 -58
        letters cher -120 85 -18 53
        letters chez -84 65 -23 42
        letters chia -264 -51 -43 358
        letters chic -91 8 -13 96
        letters chie -37 57 -14 -6
        letters chin 62 -42 -22 2
        letters choo -30 79 -19 -30
        letters chut -18 67 -5 -44
        letters cial -129 205 7 -83
        letters cide 78 39 -74 -43
        letters cie_ -60 104 -36 -8
        letters cier -40 70 -23 -7
        letters cile -243 79 -12 176
        letters cine -29 75 40 -85
        letters cing 47 -31 -2 -14
        letters cinq 225 -257 136 -104
        letters cipa -24 -39 85 -21
        letters circ -12 73 -63 1
        letters cise 67 -50 -3 -14
        letters cisi 18 -75 -4 61
        letters cite -275 89 33 153
        letters cito -21 -51 28 44
        letters cket 143 -89 36 -90
        letters ckle -40 -25 -1 66
        letters cks_ 14 48 -22 -40
        letters clai -129 0 3 126
        letters clam -56 140 -21 -64
        letters clea -64 3 8 53
        letters cler 71 11 -22 -60
        letters clig -24 58 -10 -24
        letters clos 62 -102 -25 65
        letters clsc -18 133 -18 -97
        letters clus 66 -24 -2 -40
        letters coac -89 33 74 -18
        letters coce -128 -120 136 111
        letters coin -135 302 -123 -45
        letters cois -14 62 -9 -39
        letters col_ 10 95 -67 -38
        letters comb -357 -397 1020 -266
        letters come -56 49 28 -21
        letters comi 64 -14 -27 -24
        letters comm 12 -63 -39 90
        letters con_ -17 49 -7 -24
        letters conf 11 30 23 -64
        letters cong 295 -99 -104 -91
        letters conn -66 -87 53 99
        letters cont 52 -23 -88 60
        letters coor 122 2 -13 -111
        letters copi 21 56 -31 -46
        letters copy -42 78 -9 -27
        letters core 89 -35 -42 -12
        letters corn -32 98 -77 11
        letters corr 46 68 42 -156
        letters cost -43 -22 88 -23
        letters cote 3 56 7 -66
        letters cou_ 194 -100 -10 -85
        letters coul -222 193 40 -11
        letters coup 60 25 -8 -77
        letters cout -60 -62 22 101
        letters cove 12 49 -1 -59
        letters cqui -64 106 -33 -10
        letters cram 97 -49 -1 -47
        letters cran -49 45 -12 16
        letters crap 7 -62 -4 60
        letters craq 4 99 -95 -8
        letters crat -27 95 -12 -56
        letters cre_ -15 70 -35 -20
        letters cred -3 26 -68 45
        letters cree -29 72 -6 -36
        letters creu -13 99 -45 -40
        letters crew -5 -43 -20 68
        letters crie 66 8 -8 -66
        letters crim 105 -70 -15 -20
        letters crip 40 -49 25 -15
        letters crir -406 534 135 -263
        letters crit 133 -82 -33 -19
        letters criv -2 85 -39 -44
        letters croc 28 159 -67 -121
        letters croi -1 -48 0 49
        letters cros -43 98 15 -70
        letters cte_ 66 -32 -7 -26
        letters cted 73 25 -26 -71
        letters cteu 27 29 22 -79
        letters ctio -60 54 7 -1
        letters ctob 172 -190 70 -51
        letters ctor 76 22 20 -118
        letters cts_ -55 -16 95 -23
        letters ctue 169 -51 -68 -51
        letters ctur 72 12 -38 -46
        letters cue_ -6 -37 -17 60
        letters cul_ 55 -20 -3 -32
        letters cun_ 280 -256 -75 50
        letters cune 180 -34 -161 14
        letters cupe -85 27 73 -15
        letters curb 82 -5 -23 -53
        letters curi -44 34 51 -41
        letters cuse 143 -2 -106 -34
        letters dair -110 19 79 12
        letters dam_ -41 71 -8 -22
        letters danc 54 -6 0 -48
        letters dang -98 90 24 -16
        letters dans -17 181 26 -190
        letters dant 59 4 -41 -21
        letters date -59 -102 269 -109
        letters dati -29 49 -1 -19
        letters ddle 72 0 -44 -28
        letters dea_ -14 -53 -4 72
        letters deaf 44 -47 -13 17
        letters debl -50 53 -3 0
        letters debr 49 13 -7 -55
        letters dece 89 -47 13 -56
        letters deci -58 62 -4 0
        letters deck -16 -21 -13 50
        letters dee_ -120 151 -105 74
        letters deep -34 63 -10 -18
        letters defo -155 167 -28 15
        letters deho -44 67 -5 -18
        letters deja 216 -246 -41 72
        letters dela 57 -46 50 -61
        letters dele -144 7 23 114
        letters deli 52 -14 -4 -35
        letters dema -44 168 48 -172
        letters deme -73 69 44 -41
        letters dene 54 -66 18 -6
        letters deni 142 -14 -121 -7
        letters deno 218 -174 -4 -40
        letters depl 23 -100 106 -30
        letters depo -86 105 -16 -4
        letters depu 67 143 -166 -43
        letters dera 10 -34 -32 57
        letters dere -57 50 -3 10
        letters deri -133 166 -35 2
        letters dern 113 -8 -59 -46
        letters des_ -172 18 138 16
        letters desi -6 70 -22 -41
        letters deus -100 142 -13 -29
        letters deux 196 51 -223 -24
        letters deva 99 59 -45 -113
        letters deve -57 93 -81 45
        letters devi 61 15 -2 -73
        letters devr -178 -214 -104 496
        letters dica -34 48 -4 -11
        letters did_ 174 -168 -23 17
        letters diff 7 -44 60 -23
        letters difi -58 103 -13 -32
        letters dige 79 -22 -6 -51
        letters ding -12 47 9 -43
        letters dire -126 -128 50 204
        letters dis_ -25 -10 -14 48
        letters disa 329 -70 -76 -183
        letters disp -105 129 5 -29
        letters dist 14 -29 50 -35
        letters dit_ 454 -26 -216 -212
        letters dite -2 -83 31 54
        letters dix_ 43 30 -17 -56
        letters djus 83 -47 -11 -25
        letters dle_ 349 -128 -125 -96
        letters dly_ -28 52 -9 -15
        letters does -120 -50 272 -102
        letters dogs -74 -8 38 44
        letters dois -13 -54 101 -35
        letters doit 46 267 -178 -135
        letters domi -60 96 -20 -16
        letters domm -77 33 -17 61
        letters done 66 -136 21 49
        letters donn 59 -68 68 -59
        letters dons -165 328 -46 -116
        letters door 6 66 -20 -52
        letters dore -76 -4 -13 92
        letters dort -19 -24 -13 56
        letters douc -51 50 -1 2
        letters douz 48 -20 -18 -10
        letters dow_ 75 -79 -19 23
        letters down -62 87 -44 19
        letters drai -443 425 -70 89
        letters dre_ 37 -88 11 40
        letters dred 80 -32 57 -106
        letters dres -88 118 84 -114
        letters dro_ -97 -2 17 82
        letters drop -14 49 4 -39
        letters drov 213 -48 -14 -151
        letters duc_ -115 74 10 31
        letters duct 66 -45 -14 -7
        letters due_ 61 -65 -9 13
        letters duit -55 17 -9 47
        letters dule 48 62 -11 -99
        letters dump -64 117 -11 -42
        letters duri -166 -146 93 219
        letters each -10 34 42 -66
        letters ead_ 17 43 3 -64
        letters eadi -140 74 21 45
        letters eak_ -65 -5 32 38
        letters eal_ -146 62 -14 99
        letters ear_ -184 -55 9 231
        letters earn 205 -41 -68 -95
        letters ears 97 -64 -31 -3
        letters ease -412 382 -140 170
        letters eat_ -107 -66 16 157
        letters eau_ 14 2 -129 113
        letters eauc -9 59 13 -62
        letters eaux -49 -21 -27 98
        letters eavi 99 -65 -5 -29
        letters ebal -41 -11 -5 57
        letters ebec -32 -25 -3 60
        letters ebod -53 46 -15 22
        letters ebou 50 -40 -39 29
        letters ebra 105 -19 -9 -77
        letters ebru 59 -54 21 -27
        letters ecau 69 -19 37 -87
        letters ecca -38 -29 -6 73
        letters ecem 56 -53 -6 3
        letters ecep 138 -38 -46 -54
        letters ecev -27 70 -20 -22
        letters echa 127 -80 -11 -36
        letters eche -145 203 -14 -44
        letters ecia -176 155 -88 109
        letters ecid -27 81 -31 -23
        letters ecie -45 80 -2 -32
        letters ecil -75 17 12 46
        letters ecis 59 -96 -7 44
        letters eck_ -82 58 -36 60
        letters ecla -71 104 -6 -27
        letters ecoc -128 -120 136 111
        letters ecoi -15 56 -7 -34
        letters ecom 107 -128 -19 40
        letters econ 87 -95 -30 39
        letters ecor 89 -77 -4 -8
        letters ecra -62 54 -23 30
        letters ecri 141 -105 -30 -6
        letters ect_ -157 15 50 92
        letters ecte 108 -25 13 -97
        letters ecti -79 95 10 -26
        letters ecto 141 -54 44 -131
        letters ects -55 -16 95 -23
        letters ectu 138 -8 -57 -74
        letters ecu_ 95 -69 41 -66
        letters ecur -40 76 -6 -30
        letters edar -35 70 -21 -14
        letters eded -73 -39 22 90
        letters edem 19 36 -6 -50
        letters edge 53 27 -19 -61
        letters edi_ 44 -74 18 11
        letters edis 26 30 -7 -49
        letters edit -27 52 -37 13
        letters edul 49 -1 1 -49
        letters eed_ -117 97 -49 68
        letters eede -73 -39 22 90
        letters eeds -49 -40 45 43
        letters eeke 84 -24 7 -67
        letters eeks 98 -9 -14 -75
        letters eel_ -91 17 -6 81
        letters eelc -19 62 -15 -27
        letters een_ 134 115 -117 -133
        letters eep_ -97 -73 -50 220
        letters eeps -44 55 -4 -7
        letters eer_ -53 38 -19 34
        letters ees_ 60 -179 117 1
        letters eets -58 -73 40 91
        letters eeze -82 141 -36 -23
        letters efeu -53 99 -6 -40
        letters effa -2 103 -43 -58
        letters efon -155 167 -28 15
        letters efor -119 102 -7 25
        letters eft_ 172 -92 -45 -34
        letters efus 378 -123 12 -267
        letters egar 125 -149 28 -5
        letters egep -50 47 -4 8
        letters egle -92 -64 88 68
        letters egli -36 48 -4 -8
        letters egre 5 2 44 -51
        letters ehic -17 -51 89 -22
        letters ehor -44 67 -5 -18
        letters eige 72 -23 23 -72
        letters eil_ 58 -127 35 33
        letters eill 216 -118 -125 27
        letters eja_ 216 -246 -41 72
        letters ejet 85 -72 -6 -8
        letters eken 84 -24 7 -67
        letters eks_ 98 -9 -14 -75
        letters elac 8 -55 56 -9
        letters elai 77 -49 37 -66
        letters elan 63 23 -26 -60
        letters elar -77 44 -12 45
        letters elas 5 52 -27 -30
        letters elch -19 62 -15 -27
        letters eld_ -36 89 -17 -37
        letters ele_ 145 -150 -27 33
        letters elec -38 27 47 -36
        letters elee -5 42 11 -48
        letters elep 21 -47 98 -72
        letters eler -71 124 -14 -40
        letters elet -39 -19 -2 59
        letters elev 108 8 39 -155
        letters elic -31 -72 -22 125
        letters elie -41 63 -9 -14
        letters eliv 64 -19 -4 -41
        letters ell_ -160 62 25 72
        letters elle -43 -121 74 90
        letters elli 57 -28 -7 -21
        letters ello -58 -7 16 48
        letters elon 7 48 -29 -25
        letters elos -53 105 -15 -38
        letters elp_ -58 71 17 -30
        letters elpe -15 -49 -21 86
        letters elqu 100 234 -208 -127
        letters els_ 103 -60 4 -47
        letters elte -9 52 -35 -8
        letters ely_ -32 -51 -13 96
        letters emai -40 -3 79 -36
        letters eman -108 176 11 -79
        letters embe -20 84 -14 -51
        letters embl 95 37 -34 -97
        letters embr 220 -128 -102 10
        letters eme_ 425 -274 -140 -11
        letters emen -164 57 28 79
        letters emer -28 -43 -15 86
        letters emet -29 80 -28 -23
        letters emis 6 -111 73 32
        letters empe -17 48 -24 -7
        letters empl 116 -48 -127 59
        letters empo 211 -107 3 -107
        letters empr -4 64 -30 -30
        letters enag -127 139 -13 0
        letters enai 15 -50 -32 67
        letters enal 106 -63 -4 -38
        letters encl -122 -11 -12 145
        letters enco 136 -130 31 -37
        letters end_ -8 91 66 -148
        letters enda 91 -22 -49 -20
        letters ende 54 55 -19 -91
        letters endr 15 -98 48 35
        letters ends 74 -49 33 -58
        letters endu 12 8 -65 46
        letters enei 54 -66 18 -6
        letters eneu -16 70 -17 -37
        letters enez 12 58 -61 -8
        letters enfa 71 18 -79 -11
        letters enfi -63 -25 -33 121
        letters enie 95 -44 -83 32
        letters enil 61 -19 4 -46
        letters enin -145 192 -55 8
        letters enir 34 112 -114 -31
        letters enle -21 68 -18 -28
        letters enne -95 95 -28 28
        letters enni -48 58 -16 7
        letters enon 75 -18 -14 -43
        letters enre -3 -31 63 -29
        letters ens_ -144 -38 20 162
        letters ensa -104 136 5 -36
        letters ense 54 -54 -8 7
        letters ensi -76 15 -6 66
        letters ensu 86 -11 -8 -67
        letters ent_ -78 162 -25 -58
        letters ente 240 -172 -52 -17
        letters enti 88 -14 -18 -56
        letters entr -96 42 65 -11
        letters enu_ 165 -86 -107 28
        letters enue 19 -85 -13 79
        letters envi 48 -119 -14 85
        letters envo -34 58 36 -60
        letters eone -202 333 -43 -88
        letters epan -43 79 -38 1
        letters epar 57 -102 -35 80
        letters epas 65 -19 3 -49
        letters epau 31 44 -12 -63
        letters epho 21 -47 98 -72
        letters epic -73 83 -19 8
        letters epli 9 -113 126 -22
        letters eply 53 -53 -5 6
        letters epon 150 -166 23 -7
        letters epor 30 64 -31 -62
        letters epos -62 -9 -11 82
        letters epot -53 74 0 -21
        letters epri -32 117 -25 -60
        letters epro 127 -67 -2 -58
        letters ept_ 159 -88 -62 -10
        letters epte 51 -93 86 -45
        letters epti -48 -26 -29 103
        letters epui 74 143 -170 -46
        letters equi -14 -95 -13 122
        letters era_ 44 19 -14 -49
        letters erab -38 66 -17 -11
        letters erai -288 -89 -4 380
        letters eral -24 -30 62 -7
        letters eran 25 32 -7 -50
        letters erat 18 -59 9 33
        letters erce -19 75 -11 -44
        letters erci -44 -54 -9 106
        letters ercr 64 -58 -77 71
        letters erd_ 64 -25 -26 -13
        letters ere_ 55 -1 -16 -38
        letters ered 162 -92 -9 -61
        letters eren 0 -52 63 -10
        letters erer 37 66 -184 81
        letters eret 67 -47 -2 -18
        letters ereu -56 76 -3 -17
        letters erez -100 66 -45 80
        letters ergi 46 34 -6 -74
        letters ergl -63 86 -12 -11
        letters erie -83 140 -9 -49
        letters erif -47 64 -43 26
        letters erio -30 129 -48 -52
        letters erit -75 -39 10 104
        letters erk_ 88 -60 -21 -7
        letters erme -1 -71 29 43
        letters ermi -86 42 155 -112
        letters erne -121 -2 39 83
        letters erni 60 3 -14 -49
        letters erno -59 85 -7 -19
        letters ero_ 30 -41 91 -80
        letters erra -112 55 25 32
        letters erre 76 96 -46 -126
        letters erru -26 68 -5 -37
        letters ers_ -102 95 8 -1
        letters ersa 62 -24 -4 -34
        letters erse -11 47 -45 9
        letters erso 160 52 -55 -157
        letters ert_ 137 -51 -11 -75
        letters erte -11 80 -47 -22
        letters erti 12 47 -32 -28
        letters ertu -97 -231 372 -43
        letters erve -70 86 -14 -2
        letters ervi 260 -114 -87 -59
        letters ery_ 68 -57 -12 1
        letters eryw -29 103 -15 -58
        letters esen 3 53 40 -96
        letters eset -39 -13 -9 61
        letters esid -83 69 29 -15
        letters esir -12 98 -41 -45
        letters esoi -249 302 -1 -52
        letters espe 54 -26 -40 11
        letters espo -49 -14 61 2
        letters ess_ -209 -3 16 196
        letters essa -7 -132 2 136
        letters esse -13 -14 104 -77
        letters essi -146 18 52 76
        letters est_ -152 -105 145 111
        letters este 216 -57 51 -211
        letters esti 84 11 -74 -21
        letters estr -86 119 -24 -9
        letters esul 20 -68 54 -6
        letters esur 41 32 -15 -58
        letters etag -41 2 -20 60
        letters etai -5 -112 -35 153
        letters etal -91 -16 -6 113
        letters etap 48 -68 38 -19
        letters eted 136 -76 -85 25
        letters etee 194 -146 48 -97
        letters etes 68 -97 46 -17
        letters eteu -26 -61 53 34
        letters ethe 13 -72 75 -17
        letters etio 54 -33 -3 -18
        letters etir -11 -51 -18 80
        letters etit -89 -37 -50 175
        letters etou 99 -4 15 -110
        letters etro -68 -52 11 110
        letters ets_ 33 20 5 -57
        letters ette -123 25 73 25
        letters ettr 64 -20 -47 3
        letters etur -49 0 13 36
        letters eudi 73 4 -15 -62
        letters eue_ 160 -130 -5 -25
        letters euf_ -37 12 -27 52
        letters eugl 21 -51 8 22
        letters euil -55 79 -72 47
        letters eula -25 49 -11 -13
        letters eule 23 -83 21 39
        letters euls 91 -31 15 -75
        letters eure -128 9 94 25
        letters eurs 57 -47 -27 17
        letters eus_ 74 18 -5 -86
        letters euse -142 191 -25 -24
        letters eut_ -453 185 355 -87
        letters eux_ -51 86 -106 72
        letters euxi 30 92 -9 -114
        letters evai 368 -146 -32 -190
        letters evan 11 89 -33 -67
        letters evar -79 64 -41 57
        letters evat 62 -120 93 -35
        letters evee 72 -21 -9 -42
        letters even 17 -13 -77 72
        letters ever 15 -32 -51 68
        letters evie -19 -144 -3 165
        letters evin 417 -216 -25 -176
        letters evis -75 96 -16 -6
        letters evit -115 -35 -6 156
        letters evoi -99 124 52 -77
        letters evra -120 -171 -88 378
        letters evu_ -73 -1 6 68
        letters evue 51 -34 20 -37
        letters exce 11 -15 -50 54
        letters exig 45 14 12 -71
        letters exis 48 -34 23 -37
        letters expl -26 -96 96 26
        letters expr 161 11 -72 -100
        letters faca -79 99 10 -30
        letters face 37 64 -29 -73
        letters faco 101 -90 -1 -9
        letters fact 156 -28 -36 -92
        letters fair -37 89 -29 -23
        letters fais 46 -55 -1 10
        letters fait 189 -87 -127 25
        letters fant 81 16 -84 -13
        letters fast -71 30 -6 47
        letters faud -200 194 -113 119
        letters faut -5 -38 75 -32
        letters febr 59 -54 21 -27
        letters feet -87 41 21 25
        letters feli -27 -67 -20 114
        letters fell -77 108 -9 -22
        letters fend -37 68 -12 -20
        letters fera -75 76 -27 25
        letters fere 26 -55 70 -41
        letters ferm 14 -58 17 27
        letters feu_ -180 156 -12 37
        letters feur 32 -106 -22 96
        letters feux -157 37 106 14
        letters fevr 84 -24 -16 -45
        letters ffac -2 103 -43 -58
        letters ffec 62 -10 -23 -28
        letters ffer 27 -52 50 -25
        letters ffeu -4 -96 -19 120
        letters ffic 6 62 -19 -49
        letters ffit -79 100 5 -26
        letters ffle -56 40 -48 64
        letters ffre 6 -31 65 -40
        letters fica -72 84 -23 11
        letters fice -48 54 -13 7
        letters fich 266 55 -35 -286
        letters fici 55 0 -8 -47
        letters fie_ 70 -138 55 12
        letters fier -43 168 -59 -66
        letters fil_ -98 145 -21 -26
        letters file 95 73 -21 -146
        letters fili -75 99 -2 -21
        letters fill -5 40 -64 29
        letters fils -56 15 20 21
        letters fin_ -115 -56 16 155
        letters fire -70 78 -16 8
        letters firm -13 -53 45 21
        letters firs -85 71 22 -8
        letters fiti -73 150 -56 -21
        letters fix_ -77 96 -27 7
        letters flaq 65 -16 -1 -47
        letters flat -64 -4 -11 79
        letters flec -102 27 -17 92
        letters fois 56 70 -14 -111
        letters foll 130 -68 -10 -52
        letters fonc -82 62 4 16
        letters font -7 133 -56 -70
        letters form 27 58 -9 -76
        letters fort 94 -17 -25 -53
        letters four 49 -40 -3 -6
        letters frai -21 29 64 -72
        letters free -102 -4 -13 118
        letters fren 55 -68 6 7
        letters frid -29 -21 -10 60
        letters frie 326 -202 -18 -107
        letters fron -11 -6 60 -43
        letters frot -37 58 -7 -13
        letters fter -62 20 -4 46
        letters fty_ 14 -50 -13 49
        letters fume -34 70 -25 -11
        letters fus_ 153 -72 -48 -33
        letters fuse 179 4 21 -205
        letters gagn -57 -31 -27 114
        letters gain 70 -6 -27 -38
        letters gale 12 51 -31 -32
        letters gang -47 -31 -9 86
        letters gara 7 48 -10 -45
        letters garc -56 97 -10 -30
        letters gars -50 -51 -33 133
        letters gati -47 79 -10 -22
        letters gato -6 -40 60 -14
        letters gaz_ -42 73 -14 -17
        letters gazo 72 3 -4 -72
        letters ged_ 473 -100 -96 -277
        letters gee_ 151 -144 -65 58
        letters geni 83 -102 -17 36
        letters gens -49 34 -15 29
        letters gent 114 -187 26 46
        letters gep_ -50 47 -4 8
        letters ger_ 78 116 -81 -113
        letters gera 103 -24 4 -83
        letters gere -27 -18 -15 61
        letters ges_ 48 -7 -22 -19
        letters geus -57 57 21 -21
        letters gges -67 -62 -76 205
        letters ghbo -173 96 -1 79
        letters ght_ -258 237 -54 75
        letters gie_ 50 13 4 -66
        letters gina 122 -37 -11 -73
        letters girl -12 -37 -2 51
        letters giss -46 51 -2 -3
        letters give 212 -142 67 -137
        letters glac -60 161 -96 -5
        letters glas -28 61 -20 -14
        letters gle_ -80 -61 27 114
        letters gles -3 -34 67 -30
        letters glis -99 147 2 -50
        letters gnal 88 13 -92 -9
        letters gne_ 61 -67 51 -46
        letters gned 52 -8 -11 -33
        letters gnee 59 32 -33 -58
        letters gner -26 -31 -15 72
        letters gnes -8 56 7 -55
        letters gnet -60 59 38 -38
        letters gnie -127 205 -46 -32
        letters gnif 5 -61 70 -14
        letters gnot -24 58 -10 -24
        letters goes -42 55 46 -59
        letters goin -43 81 -44 6
        letters good -17 -24 -6 47
        letters got_ -75 -17 -17 110
        letters gout -144 13 -15 146
        letters grac 57 -21 -4 -32
        letters graf -89 132 -75 32
        letters grai -47 41 -1 6
        letters gran -123 77 -30 76
        letters grap 53 -29 -6 -18
        letters grat -43 -55 68 30
        letters gre_ -16 -74 -17 108
        letters grea -209 -167 14 362
        letters gref 14 -4 41 -51
        letters gris -113 125 -19 6
        letters gros -5 76 7 -79
        letters grou -32 54 63 -84
        letters gtem 51 -7 -2 -41
        letters gues -56 97 -18 -24
        letters gueu 47 -26 8 -28
        letters guic 113 -83 4 -34
        letters guid -48 26 27 -5
        letters habi -47 28 -19 38
        letters hacu 211 -167 -8 -35
        letters had_ 176 -196 -77 96
        letters haie 92 -96 21 -17
        letters hain -162 107 125 -70
        letters hait -3 79 -11 -66
        letters hale -82 13 60 8
        letters half -9 -49 21 37
        letters halt 32 -73 18 22
        letters hamb 31 63 -57 -36
        letters hamp 56 -38 48 -66
        letters han_ -6 -53 -13 72
        letters hank 6 -222 -12 228
        letters hant 24 -50 -5 31
        letters hape -124 -38 -9 172
        letters happ -68 -42 64 45
        letters haqu 185 -73 -8 -103
        letters hard -13 46 22 -55
        letters harg 172 -50 -30 -92
        letters hart -53 85 18 -50
        letters has_ 86 40 -34 -92
        letters hat_ -40 -62 21 80
        letters hats -111 11 -31 131
        letters hauf -22 -32 -15 69
        letters haus -32 -6 -8 47
        letters haut -7 56 26 -75
        letters have 44 65 -25 -83
        letters havi 89 -55 -7 -26
        letters hbou -141 49 7 86
        letters hday 117 -28 -9 -80
        letters head -70 108 15 -53
        letters hear -36 -29 -6 70
        letters hedg 50 21 -19 -53
        letters hedu 49 -1 1 -49
        letters hee_ 3 65 -30 -39
        letters heel -23 69 -13 -33
        letters hef_ 127 -93 -8 -25
        letters help -81 -25 -23 129
        letters helt -9 52 -35 -8
        letters hem_ -115 46 -15 85
        letters hen_ -19 18 168 -167
        letters heni 61 -19 4 -46
        letters hequ -14 57 -13 -30
        letters her_ -29 53 -31 6
        letters herc -67 28 1 38
        letters here -114 61 158 -105
        letters het_ 58 -52 3 -9
        letters hete -88 36 60 -8
        letters heth 20 -50 71 -41
        letters heur -48 -53 95 6
        letters hey_ 75 -104 7 22
        letters hez_ -84 65 -23 42
        letters hial -264 -51 -43 358
        letters hich -27 -92 200 -81
        letters hicl -50 -41 97 -6
        letters hien -23 57 -13 -21
        letters hier 4 57 -108 48
        letters hift -24 -48 -3 75
        letters hile 81 -58 -10 -13
        letters hine 96 -69 -33 5
        letters hing 86 -6 -64 -17
        letters hird 169 -28 -24 -116
        letters hire -10 65 -20 -34
        letters his_ -38 151 -99 -14
        letters hive -177 4 118 56
        letters hoev -44 -97 -11 151
        letters hold -12 -36 -12 60
        letters hole -3 57 -32 -22
        letters home 91 -77 31 -45
        letters hone -70 -136 30 176
        letters honn 47 -53 -7 13
        letters hool -30 79 -19 -30
        letters hopi -25 79 -21 -33
        letters hora -4 -21 68 -43
        letters horl 18 48 -2 -64
        letters hors -35 83 -14 -34
        letters hosp -16 50 -15 -19
        letters host 130 -60 -6 -65
        letters houg -52 -13 -8 73
        letters houl -127 -45 16 157
        letters hous -59 32 37 -11
        letters hout 145 -83 29 -91
        letters how_ -141 -9 193 -43
        letters howe 72 -36 -16 -20
        letters hree 118 -47 -21 -51
        letters huis 48 -37 -3 -8
        letters huma 97 -31 -8 -57
        letters hurr -42 10 49 -17
        letters hute -18 67 -5 -44
        letters iadu -88 115 -5 -23
        letters iair 37 -200 -47 211
        letters ial_ -78 144 -24 -42
        letters iale -228 63 -66 231
        letters iant 21 -152 156 -24
        letters iass 104 -92 -2 -10
        letters ible 33 137 -45 -125
        letters ibli -54 31 15 8
        letters ibre -11 -32 47 -4
        letters ibus -96 229 -21 -112
        letters icat 5 72 -22 -55
        letters ice_ -29 -68 5 92
        letters icen -41 83 96 -138
        letters ich_ -19 -71 153 -63
        letters iche 260 136 -48 -349
        letters ici_ -121 56 -11 75
        letters icie 54 7 -21 -39
        letters icil -60 96 -20 -16
        letters icip -15 -39 83 -29
        letters icit -56 -21 -21 98
        letters icke 85 -89 14 -10
        letters ickl -30 -27 2 55
        letters icku -76 65 44 -34
        letters icle -32 -22 59 -5
        letters icti 17 47 -5 -59
        letters idan -48 42 6 0
        letters iddl 193 -114 -7 -72
        letters ide_ -82 87 15 -21
        letters ided 49 -25 0 -24
        letters idee -50 -104 -63 217
        letters iden 48 -16 -3 -29
        letters ider -110 24 12 74
        letters ides 172 -64 -39 -69
        letters idge -47 -19 -16 81
        letters ids_ 62 0 -23 -38
        letters ied_ 174 -20 -96 -58
        letters ieil 158 -99 -54 -5
        letters iel_ 60 1 -46 -15
        letters ield -101 215 -35 -79
        letters iell 45 12 5 -62
        letters ieme 193 89 -95 -187
        letters ien_ -28 -153 76 105
        letters iend 254 -93 -15 -146
        letters ienn -51 84 1 -34
        letters iens -44 -34 -14 92
        letters ient 21 -48 -48 76
        letters ier_ -46 74 -101 73
        letters iere 47 -43 -33 29
        letters iers -52 -5 5 53
        letters ies_ 154 -84 -24 -46
        letters ieta -75 65 19 -10
        letters iete -243 246 -60 57
        letters ieu_ 45 -65 23 -3
        letters ieur -10 -59 8 60
        letters ieux -40 -72 -53 164
        letters iez_ -154 185 -42 10
        letters iffe 13 -61 75 -27
        letters ific -37 119 -37 -45
        letters ifie 21 -4 44 -60
        letters ift_ -65 -79 -7 151
        letters ifty 14 -50 -13 49
        letters igat -6 -40 60 -14
        letters ige_ 86 20 19 -125
        letters igee 175 -94 -69 -12
        letters igem -13 -76 73 16
        letters iges 79 -42 -6 -31
        letters igeu -43 93 -39 -12
        letters igez -44 98 3 -56
        letters ighb -173 96 -1 79
        letters ight -152 264 -15 -97
        letters ign_ 51 -9 -11 -31
        letters igna 91 -19 -70 -2
        letters igne 89 -89 55 -55
        letters igni -47 -74 135 -14
        letters iii_ -119 83 -16 51
        letters ike_ -86 102 -27 11
        letters ila_ 59 -65 -8 14
        letters ilbo -25 65 -14 -25
        letters ildi -27 32 44 -50
        letters ile_ -25 53 -12 -17
        letters iled 65 2 -6 -61
        letters ilen 126 -98 -12 -16
        letters iles 9 -61 -25 77
        letters ilin -19 60 -10 -31
        letters ilis -239 148 111 -20
        letters ill_ 46 115 8 -169
        letters illa 50 -40 -30 20
        letters ille 36 56 -135 42
        letters illo -140 215 -35 -40
        letters ils_ -19 -45 0 65
        letters imal -21 -9 59 -29
        letters imat 41 47 -20 -68
        letters imbe -44 -33 -14 91
        letters ime_ -25 -8 -25 59
        letters imer -200 410 105 -314
        letters imes 87 -38 -10 -38
        letters imet 6 -58 -5 57
        letters imit -33 -64 25 72
        letters immo -50 84 9 -43
        letters impa 205 -43 -10 -151
        letters impl -8 -42 56 -6
        letters impo 8 54 -22 -40
        letters imum -62 -13 81 -6
        letters ina_ -46 -56 -11 113
        letters inat 50 -42 40 -48
        letters ince 46 78 -61 -63
        letters inco 60 -25 -8 -28
        letters ind_ -3 156 -71 -83
        letters indo 88 -91 -22 26
        letters indr -11 -108 78 41
        letters ine_ -59 112 9 -62
        letters inea -30 62 -30 -2
        letters ined 24 -57 20 13
        letters iner -6 53 -5 -41
        letters ines 75 -69 -37 31
        letters ineu -45 147 -33 -70
        letters inez 170 -31 -17 -122
        letters info 17 -136 135 -17
        letters ing_ -24 90 -35 -31
        letters ini_ -55 -17 -6 77
        letters inim -73 -83 118 39
        letters inio -131 -100 -19 250
        letters inir 51 6 -6 -51
        letters init -79 -9 58 30
        letters inju 218 -160 -25 -34
        letters inoi -28 128 28 -128
        letters inq_ 190 -223 103 -70
        letters insa 100 -48 -14 -38
        letters insc -14 77 33 -96
        letters insp 10 74 -47 -37
        letters inst 55 -44 -15 5
        letters int_ 42 23 15 -80
        letters inte 7 -55 40 8
        letters inti 79 -37 -11 -31
        letters ints -91 24 49 18
        letters inue 10 -50 -14 54
        letters inut 24 13 -101 63
        letters inve 173 -20 -8 -144
        letters invi 64 4 -7 -61
        letters iole -20 47 -9 -18
        letters ion_ 34 -56 36 -14
        letters ions -18 57 -26 -13
        letters ioth -110 69 15 25
        letters ious 68 -87 37 -18
        letters ipal -17 -19 78 -41
        letters ipat -35 -23 10 48
        letters ipe_ 19 -85 -30 96
        letters ippe -14 118 -30 -74
        letters ipti 40 -49 25 -15
        letters ique -92 6 73 13
        letters irbn -62 2 -7 67
        letters ird_ 169 -28 -24 -116
        letters ire_ -305 85 72 148
        letters irec 58 13 -27 -44
        letters ired 99 -83 -4 -12
        letters iree -25 -22 -9 56
        letters irer -33 -41 -1 74
        letters irme -69 -49 55 63
        letters irs_ -4 -134 145 -7
        letters irst -85 71 22 -8
        letters irth 117 -28 -9 -80
        letters isag 11 -77 -10 77
        letters isai 70 -86 -63 79
        letters isan 59 -22 12 -49
        letters isar -32 56 -2 -22
        letters isci -7 41 25 -60
        letters isco -178 -14 65 127
        letters iscr 78 -40 -17 -21
        letters ise_ 17 -82 -14 79
        letters ised -20 107 -28 -59
        letters iser -244 251 323 -331
        letters ises -83 116 -14 -20
        letters isfa 19 -76 7 50
        letters isie -37 -28 -14 80
        letters isin 8 110 -66 -52
        letters isio -2 -49 6 46
        letters isir 2 -107 115 -10
        letters ispa -74 66 -11 18
        letters ispo -35 65 18 -48
        letters issa -65 61 -37 42
        letters isse -60 -48 -49 157
        letters iste 33 -144 109 2
        letters itai -53 -18 -3 74
        letters ital -23 73 -21 -30
        letters itch -50 151 -26 -74
        letters ite_ -62 150 -50 -38
        letters ited -67 -33 -6 106
        letters item 59 -36 -16 -7
        letters ites -107 -33 31 109
        letters iteu 104 37 40 -181
        letters ith_ 49 -48 -12 10
        letters itho 317 -125 53 -245
        letters iti_ -56 123 -49 -18
        letters itia -69 -20 -15 104
        letters itie 135 -105 -17 -13
        letters itiq -24 -26 58 -9
        letters iton -117 157 61 -101
        letters itoy -21 -51 28 44
        letters itre -49 26 41 -18
        letters itri 86 -63 -43 21
        letters its_ 199 -146 -77 23
        letters ittl -60 -26 39 47
        letters ivat -150 248 -37 -61
        letters ive_ -27 48 -32 11
        letters ived -35 -48 9 74
        letters iven 49 -34 31 -45
        letters iver -35 -72 86 22
        letters ives 44 0 29 -72
        letters ivez -19 86 -32 -36
        letters ivi_ -58 -33 76 14
        letters ivie -59 2 25 32
        letters ivis -35 -23 5 53
        letters ivre 189 -75 -80 -34
        letters ixed -37 -36 -5 79
        letters ixer -32 156 -33 -91
        letters jai_ 80 -15 -5 -60
        letters jama 225 -35 -103 -87
        letters janu 58 -74 -30 46
        letters janv 152 -197 -12 57
        letters japp -14 48 1 -35
        letters jase -1 -84 -12 97
        letters jean 48 -19 -7 -21
        letters ject -49 -9 52 6
        letters jet_ -64 -15 -13 92
        letters jete 170 37 -163 -45
        letters jett -31 -22 1 53
        letters jeud 73 4 -15 -62
        letters job_ -145 19 -27 154
        letters join -194 308 -95 -19
        letters jour -65 -40 104 1
        letters jout 47 -52 -61 66
        letters jrs_ 53 -19 -2 -32
        letters juge 101 -44 -16 -41
        letters juil 108 -40 -27 -41
        letters juin 72 -71 -22 21
        letters just 30 -84 23 31
        letters kate -26 -30 -6 63
        letters ked_ -31 -51 9 73
        letters keep -122 -32 -22 176
        letters ken_ 2 109 -29 -82
        letters kend 84 -24 7 -67
        letters kers -39 -28 -8 76
        letters kes_ -38 -14 -3 55
        letters ket_ 45 -78 17 16
        letters kete 77 -38 -4 -35
        letters kets 137 -27 -6 -105
        letters kid_ -24 52 -3 -25
        letters king -79 101 71 -93
        letters kipp 156 -72 -28 -56
        letters kitc -29 70 -14 -27
        letters kleb -30 -27 2 55
        letters know -31 -102 33 100
        letters koi_ -73 1 93 -21
        letters kun_ -63 97 -18 -16
        letters lace -2 87 -66 -18
        letters lach -102 -181 97 186
        letters lade -98 60 4 33
        letters lai_ 50 -27 37 -59
        letters laid -64 66 32 -34
        letters laim -7 59 -11 -42
        letters lain -60 -170 133 97
        letters lair -17 63 -31 -15
        letters lais 13 -109 -32 127
        letters lama -52 82 -4 -26
        letters lame -3 82 -21 -57
        letters lamp -95 -28 106 17
        letters lan_ 8 57 -28 -37
        letters land -50 2 43 5
        letters lane 75 -41 -33 0
        letters lang -81 12 62 7
        letters lans -5 75 -26 -44
        letters lant 29 61 -28 -62
        letters lapp 47 -26 -8 -13
        letters laqu -30 12 53 -35
        letters lard -62 23 -18 58
        letters larm -68 21 -12 58
        letters las_ -48 143 -61 -35
        letters last -125 51 39 35
        letters lat_ -311 110 -78 279
        letters lave -290 187 28 75
        letters lavi -34 77 -14 -29
        letters laye 21 81 -34 -68
        letters lbox -25 65 -14 -25
        letters lcha -19 62 -15 -27
        letters lder -93 141 -15 -32
        letters leak -53 -26 -4 83
        letters lean -103 181 -54 -25
        letters lear 8 -48 14 27
        letters leas -324 371 -124 77
        letters leav -20 -26 56 -10
        letters leba -30 -27 2 55
        letters lech -79 14 -14 79
        letters lect 21 -54 80 -47
        letters led_ 292 -211 -59 -21
        letters lee_ 172 -60 -74 -38
        letters lefe -75 105 35 -66
        letters left 172 -92 -45 -34
        letters legu -43 -41 -14 98
        letters leil -22 -44 -9 75
        letters lein 40 4 -47 4
        letters lema -49 -26 -11 87
        letters leme -27 -76 83 19
        letters lenc 69 -52 -7 -9
        letters lend 9 -113 -6 110
        letters lent -136 32 -92 195
        letters leph 21 -47 98 -72
        letters ler_ -274 163 -49 161
        letters lerg 30 22 -4 -49
        letters lerk 71 11 -22 -60
        letters les_ -58 -65 97 27
        letters less -49 -25 -19 92
        letters let_ 11 86 1 -97
        letters lete 209 -129 2 -82
        letters lett 167 -68 -5 -94
        letters leu_ -23 45 35 -58
        letters leue 48 -36 -2 -9
        letters leur -19 -38 -11 68
        letters leuv -129 -70 2 197
        letters lez_ -1 92 -82 -9
        letters lgre -31 -88 -2 121
        letters lian -15 -92 90 17
        letters libr -60 -44 35 69
        letters lice -150 317 46 -213
        letters lici -87 77 -37 47
        letters lide 0 52 7 -59
        letters lie_ -1 75 -7 -66
        letters lier -37 60 -40 17
        letters lieu 63 -38 -10 -15
        letters liga -6 -40 60 -14
        letters ligh -32 131 -22 -77
        letters lign 14 -48 24 10
        letters like -82 89 -15 8
        letters lime 7 -46 -38 78
        letters limi -33 -64 25 72
        letters ling -16 71 -28 -27
        letters liot -110 69 15 25
        letters lipp -100 32 77 -9
        letters liqu -65 -96 101 60
        letters lise -108 215 -42 -64
        letters lisi 62 -32 -9 -21
        letters liss -185 171 -33 47
        letters list 39 -33 74 -80
        letters lite 148 -39 -36 -73
        letters liti -10 -47 87 -30
        letters litt -60 -26 39 47
        letters livr 222 -136 -85 -1
        letters lks_ -45 -36 -14 94
        letters llai -27 -24 -8 59
        letters lle_ -20 -30 -17 66
        letters llec 48 -68 38 -18
        letters lled 201 -174 -91 64
        letters llee 44 -66 -11 33
        letters llef -75 105 35 -66
        letters llen -74 12 -20 83
        letters ller 40 -50 6 3
        letters lles -68 -47 13 102
        letters llet 310 -100 -13 -197
        letters lleu -34 -20 -14 67
        letters llez -162 202 -88 49
        letters llic -90 151 -10 -51
        letters llor -34 -31 -6 71
        letters llot -32 70 -18 -20
        letters llow 46 -11 18 -53
        letters lme_ 56 -43 -5 -8
        letters load 92 -101 -42 52
        letters loc_ -46 137 -27 -63
        letters loca -97 121 -28 4
        letters loge 49 38 -19 -68
        letters logi 50 -40 14 -23
        letters lois 2 -53 53 -2
        letters lol_ 108 -62 -16 -29
        letters lon_ -22 63 -37 -3
        letters long 17 89 -79 -27
        letters lood -76 70 -19 25
        letters loos -99 156 -19 -38
        letters lor_ -24 -19 -4 47
        letters lors 180 -58 -47 -75
        letters los_ -86 -10 -4 99
        letters lose 53 -36 -20 3
        letters lost 79 -38 -17 -23
        letters lot_ -24 48 -10 -13
        letters lott -21 5 71 -56
        letters loue 51 0 -11 -39
        letters loug -27 11 -33 49
        letters lour -21 -68 104 -14
        letters love 6 -63 -34 91
        letters lowe 207 -145 17 -79
        letters lowi -35 -79 -23 137
        letters loye 180 -106 -1 -73
        letters lped -15 -49 -21 86
        letters lqu_ 124 134 -181 -77
        letters lque -17 19 49 -50
        letters lrea 75 -67 -1 -7
        letters lsc_ -18 133 -18 -97
        letters ltat 110 -129 63 -44
        letters lter -47 -33 113 -34
        letters luer -85 -35 -2 122
        letters lui_ -14 9 -57 62
        letters luie 8 75 0 -83
        letters lume 3 -67 -16 81
        letters lumi 26 -96 -9 79
        letters lund 88 -59 19 -48
        letters lus_ -126 36 13 77
        letters luto -264 -143 -5 413
        letters lysi 89 -35 -3 -51
        letters mach 76 -54 -27 4
        letters mada -14 -33 49 -1
        letters made -150 -75 11 215
        letters mage -85 58 -27 54
        letters mai_ 193 -28 -85 -81
        letters mail 31 152 -63 -120
        letters main 24 -64 120 -80
        letters mais -46 -10 -32 88
        letters mait 28 -36 61 -52
        letters make -237 46 -43 234
        letters mal_ 51 -8 9 -52
        letters mala -98 95 7 -4
        letters male -52 -35 39 47
        letters malg -31 -88 -2 121
        letters mall -55 33 11 11
        letters man_ -14 -45 -63 123
        letters mana 100 -30 -4 -66
        letters mand -26 173 17 -164
        letters mang 91 -8 -32 -52
        letters manq -11 69 1 -59
        letters many -91 109 40 -58
        letters marc 116 -123 36 -29
        letters mard 72 -50 -63 41
        letters marq 103 -51 -52 0
        letters marr 66 -1 -4 -60
        letters mars 168 -116 -57 6
        letters mas_ 106 -35 -4 -67
        letters mass 11 50 -29 -31
        letters mate 42 28 -3 -68
        letters mati -62 31 24 6
        letters matt -44 -75 -1 119
        letters mauv 390 -94 -67 -229
        letters maxi -18 -20 55 -17
        letters may_ 85 -46 -16 -24
        letters mayo 54 -20 -5 -30
        letters mbe_ -21 58 -3 -34
        letters mbee 96 -22 -8 -65
        letters mber 21 77 -25 -73
        letters mbie -166 51 246 -131
        letters mbre 122 -69 -68 15
        letters mbul -53 88 -13 -22
        letters mean -28 -32 49 11
        letters mebo -53 46 -15 22
        letters med_ 53 -17 -24 -12
        letters medi -57 51 24 -18
        letters mee_ 66 -30 -25 -11
        letters mele -184 128 -4 60
        letters meme 98 -107 -135 143
        letters men_ -65 59 -15 21
        letters mena -104 114 -12 2
        letters mend -47 73 12 -37
        letters ment -27 40 61 -74
        letters meon -202 333 -43 -88
        letters mer_ -6 -67 48 26
        letters mera -224 249 68 -93
        letters merc 38 -36 -109 107
        letters mere -10 56 -21 -24
        letters meri -483 66 -11 428
        letters mero -75 -45 227 -107
        letters mers -67 -5 -25 97
        letters mes_ 120 -7 -105 -8
        letters mess 111 -165 58 -4
        letters met_ -75 125 -20 -31
        letters mete -34 132 -17 -81
        letters metr -25 5 56 -37
        letters mets -44 66 -7 -14
        letters mett -176 110 -89 155
        letters mici -60 96 -20 -16
        letters midd 193 -114 -7 -72
        letters mien 48 -13 -5 -30
        letters mier 62 -78 -19 35
        letters mieu -165 -202 -42 409
        letters mili 79 -7 -38 -35
        letters mill -13 -29 -6 48
        letters mina 69 -33 -5 -31
        letters mini -97 -70 87 80
        letters minu 37 29 -66 0
        letters mir_ -65 15 -3 53
        letters mis_ -37 0 -13 50
        letters mise 83 -75 67 -76
        letters mit_ -23 -71 51 43
        letters mmag -77 33 -17 61
        letters mman 92 -46 -12 -34
        letters mme_ -38 -156 71 122
        letters mmen -30 37 64 -71
        letters mmer 0 48 -12 -37
        letters mmis 33 33 -59 -6
        letters mmob -50 84 9 -43
        letters mne_ 123 -57 9 -76
        letters mobi -113 180 7 -74
        letters modi -75 134 -16 -43
        letters moin 8 -56 -11 59
        letters mois 111 -6 -77 -29
        letters moit 111 -82 -6 -24
        letters mon_ -20 113 -82 -11
        letters mond -36 -5 -12 53
        letters moni 70 -43 28 -54
        letters mopo -28 -15 -4 48
        letters more -40 -304 -33 377
        letters morn -134 53 -71 153
        letters morr -59 76 -7 -9
        letters mort 72 7 -38 -41
        letters mot_ -22 -62 2 82
        letters moti 126 -73 -7 -46
        letters moto 2 -79 134 -57
        letters mous -143 -60 128 74
        letters mova -62 -29 8 83
        letters moye -94 -37 143 -12
        letters mpad -139 33 97 9
        letters mpag -28 106 -44 -34
        letters mpan -7 93 -13 -73
        letters mpec -90 -2 -10 102
        letters mpio 192 -16 -9 -167
        letters mpla 57 31 -8 -81
        letters mple -55 7 83 -35
        letters mpli -108 -1 -52 161
        letters mplo 161 -167 -23 30
        letters mpon 109 -93 -4 -11
        letters mpor 206 -77 -15 -114
        letters mpre 16 -58 42 0
        letters mpri 34 22 1 -56
        letters mpru -18 92 -43 -31
        letters mpte 2 46 -47 -1
        letters mpto 51 -72 12 10
        letters much -23 -13 -13 48
        letters mula -27 108 -54 -27
        letters mum_ -62 -13 81 -6
        letters muni 3 -18 49 -33
        letters mur_ 130 29 -39 -120
        letters mure -58 9 56 -7
        letters murs -18 -55 -17 90
        letters nage -9 73 4 -68
        letters nair 144 -71 -19 -53
        letters nais -249 35 -38 252
        letters nait -9 -71 23 56
        letters nale 58 5 -113 50
        letters nalt 63 -49 -3 -11
        letters naly 106 -90 -7 -9
        letters name 49 -6 -19 -25
        letters napp -36 78 -5 -37
        letters nard 84 8 -7 -86
        letters nati 81 -55 9 -35
        letters natr 56 -10 -1 -46
        letters ncai 50 79 -56 -73
        letters ncar 72 -31 -15 -26
        letters nce_ 47 49 3 -99
        letters ncer 31 -53 -25 47
        letters nces 41 -111 66 4
        letters nch_ -10 53 -15 -28
        letters nche -49 74 7 -32
        letters ncia -48 -29 94 -17
        letters ncie 7 -16 47 -38
        letters nclo -122 -11 -12 145
        letters nclu 90 -52 9 -47
        letters ncom 14 -85 96 -25
        letters ncon 76 -43 8 -41
        letters ncor 93 -38 -43 -12
        letters ncti -1 -47 18 30
        letters ndag -44 87 -34 -9
        letters ndan 103 -8 -42 -53
        letters ndat -40 58 4 -22
        letters nde_ 19 65 -5 -79
        letters nded 134 -59 -11 -64
        letters ndem 47 -105 -1 58
        letters nder 45 -51 30 -23
        letters ndeu -25 80 -7 -48
        letters ndez 51 13 -29 -35
        letters ndi_ 99 -88 25 -37
        letters ndin 141 -102 -7 -33
        letters ndo_ -194 209 -3 -12
        letters ndon 2 173 -87 -88
        letters ndow 88 -91 -22 26
        letters ndra -20 -51 -2 73
        letters ndre 154 -111 55 -98
        letters ndu_ 70 -92 -31 53
        letters nduc 66 -45 -14 -7
        letters ndue 183 -147 -9 -27
        letters ndus -12 93 -27 -53
        letters nean 66 -55 -7 -4
        letters near -81 105 -16 -9
        letters ned_ 198 -136 -52 -9
        letters nee_ 18 -104 13 73
        letters need -411 442 18 -48
        letters neig 38 -1 29 -67
        letters nel_ 63 -32 4 -35
        letters nent -115 49 -1 67
        letters ner_ -163 189 -48 22
        letters nerv -77 -34 4 108
        letters net_ -116 84 -51 83
        letters nett -57 82 13 -39
        letters neu_ -63 63 18 -18
        letters neuf -35 4 -30 61
        letters neur -7 111 -17 -87
        letters neus 59 35 10 -103
        letters neux -34 54 -7 -13
        letters new_ -164 -22 -190 376
        letters nez_ 112 62 -91 -83
        letters nfan 71 18 -79 -11
        letters nfin -85 -49 -38 172
        letters nfo_ -75 -151 205 21
        letters nfor 60 -40 51 -71
        letters nge_ 155 -161 16 -10
        letters nged 64 1 -16 -48
        letters ngee 73 -23 -2 -48
        letters ngen 0 -48 -12 60
        letters nger -46 191 -49 -96
        letters ngez 52 -32 -9 -10
        letters ngte 51 -7 -2 -41
        letters ngue -62 60 23 -20
        letters nic_ -54 54 -11 10
        letters nice -57 -118 -32 207
        letters nici 23 -49 47 -20
        letters nie_ 19 74 -73 -19
        letters nied 142 -14 -121 -7
        letters nier 62 -4 -58 0
        letters nieu 0 -48 -12 60
        letters nigh -287 242 16 28
        letters nin_ -55 -41 32 64
        letters ning -59 160 -78 -23
        letters nion -21 -30 -7 57
        letters niqu -38 77 -9 -30
        letters nir_ 57 85 -83 -59
        letters nit_ -26 -10 47 -11
        letters nite 83 -40 41 -84
        letters niti -69 -20 -15 104
        letters nive -2 48 -27 -19
        letters njou -101 10 115 -25
        letters njus 218 -160 -25 -34
        letters nks_ 61 -67 7 -1
        letters nlev -21 68 -18 -28
        letters nly_ -13 -21 54 -20
        letters nnai -35 -59 33 61
        letters nnat 114 -16 -3 -94
        letters nne_ -7 -31 -112 150
        letters nnee 0 -70 42 27
        letters nnen -135 50 -3 88
        letters nner -39 48 -4 -5
        letters nnes -41 67 -2 -24
        letters nnin 286 -60 -116 -110
        letters nnon 267 -153 37 -151
        letters nnul -33 19 -69 83
        letters nobo 218 -179 -40 2
        letters noel -16 -44 85 -24
        letters noir -3 169 -29 -137
        letters non_ 158 -85 9 -81
        letters nonc 480 -291 25 -214
        letters nons 61 30 -28 -63
        letters noon -23 51 -8 -20
        letters norm -138 61 90 -12
        letters nos_ 8 -40 -27 59
        letters not_ 366 -75 -65 -226
        letters nota -97 207 -21 -89
        letters note 57 -25 -47 15
        letters noth 344 -66 -30 -248
        letters notr -111 74 -24 61
        letters nous 116 78 -90 -104
        letters nouv -82 -7 -167 257
        letters novi -56 10 47 -1
        letters nowb -26 48 -6 -16
        letters nque -25 61 26 -62
        letters nsai -104 100 -2 6
        letters nsat 54 -12 -3 -39
        letters nscr -14 77 33 -96
        letters nse_ 109 -163 58 -4
        letters nsel -69 -27 5 90
        letters nser -3 -48 13 38
        letters nseu 17 42 -6 -53
        letters nsfe -23 81 -11 -47
        letters nsi_ -19 -33 62 -10
        letters nsib -8 -31 -11 50
        letters nsio -54 61 11 -18
        letters nsme -64 73 -34 25
        letters nspe 27 79 -48 -58
        letters nspo -95 87 -12 20
        letters nsur 60 -18 5 -47
        letters nswe 89 -48 34 -75
        letters ntai 74 -34 1 -42
        letters ntam 71 -44 -8 -19
        letters ntan -96 44 75 -23
        letters ntat -21 -26 56 -10
        letters nte_ 22 2 -82 57
        letters ntee 58 2 -41 -20
        letters ntem 14 -117 4 99
        letters nten 56 17 -1 -72
        letters ntes 122 -116 29 -35
        letters nth_ 193 -37 -37 -119
        letters ntia -31 -40 -13 83
        letters ntie 67 -79 3 10
        letters ntim -5 -30 -14 49
        letters ntio 2 61 -17 -46
        letters ntle -64 -48 -14 126
        letters ntly 55 -19 -23 -13
        letters ntra 89 10 -14 -84
        letters ntre -114 78 35 1
        letters ntro 91 -60 -2 -29
        letters nts_ -174 38 -15 151
        letters nuar 58 -74 -30 46
        letters nue_ 138 -103 -18 -17
        letters nuez -46 -36 -10 92
        letters nuit -231 198 87 -54
        letters nule -45 6 -78 117
        letters null 70 -23 -18 -30
        letters numb 63 54 -14 -102
        letters nume -76 -36 225 -113
        letters nute 50 38 -105 17
        letters nvie 149 -137 -8 -4
        letters nvoi 10 95 -30 -75
        letters nvoy -60 63 75 -79
        letters nyon 49 -33 -28 11
        letters nze_ 105 -25 -22 -58
        letters oach -118 65 85 -31
        letters oard -40 50 -3 -7
        letters obil -113 180 7 -74
        letters obje -57 4 7 46
        letters oble 47 -45 29 -30
        letters obod 218 -179 -40 2
        letters obot 30 -65 -2 37
        letters obre 152 -170 64 -45
        letters obus 188 -47 -48 -93
        letters ocal 43 19 -13 -49
        letters ocat -51 67 -18 2
        letters ocen -128 -120 136 111
        letters ocha -163 -46 158 51
        letters oche 0 90 -34 -57
        letters ock_ -23 -25 -6 54
        letters ocol -84 -15 -7 106
        letters octo 95 -100 52 -47
        letters odeu -61 20 -7 48
        letters odif -75 134 -16 -43
        letters ody_ -27 -8 -43 78
        letters oeil 58 -45 -1 -11
        letters oel_ -16 -44 85 -24
        letters oes_ -140 -1 282 -141
        letters oeve -44 -97 -11 151
        letters off_ -1 59 -19 -39
        letters offr -189 -113 138 165
        letters oga_ 31 -47 -11 28
        letters oge_ 39 44 -5 -77
        letters ogs_ -74 -8 38 44
        letters oici -84 165 -61 -20
        letters oid_ -72 9 -7 70
        letters oide 47 -43 -2 -2
        letters oie_ -54 130 -26 -50
        letters oila 59 -65 -8 14
        letters oin_ -230 289 -119 61
        letters oind 6 -78 24 48
        letters oing -32 60 -33 4
        letters oins -55 14 -40 81
        letters oint -32 127 -10 -85
        letters oir_ 75 -47 9 -37
        letters oire 13 65 20 -98
        letters oirs 18 -54 48 -12
        letters ois_ 280 12 -77 -216
        letters oise -11 -33 -8 52
        letters oisi 22 -9 35 -48
        letters oiss -10 -51 -6 67
        letters oit_ -104 147 -62 19
        letters oite 83 -34 -33 -16
        letters oiti 111 -82 -6 -24
        letters ojet -57 -35 -37 129
        letters oked 138 -9 -20 -109
        letters oken -42 116 -25 -48
        letters okin 12 55 -8 -58
        letters oks_ -52 11 21 21
        letters old_ 231 -95 12 -148
        letters ole_ -95 135 -59 19
        letters olei -22 -44 -9 75
        letters oler -72 110 -8 -30
        letters olet -38 66 9 -38
        letters oleu 63 -41 -1 -21
        letters olic -75 188 -32 -81
        letters olie -59 25 -4 39
        letters olis -30 4 -25 50
        letters olit 22 -40 47 -29
        letters olle 89 -91 21 -19
        letters olli -66 107 -6 -34
        letters ollo 104 -55 -8 -42
        letters olon -34 74 -44 4
        letters oman -35 61 -10 -16
        letters omat 18 10 19 -47
        letters ombe 80 30 -16 -95
        letters ombi -166 51 246 -131
        letters omeb -53 46 -15 22
        letters omen -57 49 31 -24
        letters omeo -202 333 -43 -88
        letters omet 7 27 24 -59
        letters omic -60 96 -20 -16
        letters omin 49 -2 -35 -12
        letters omis 252 -41 -72 -139
        letters omme 28 -50 -47 69
        letters ommi 2 -10 -49 57
        letters omne 116 -50 9 -75
        letters omor -59 76 -7 -9
        letters omou -51 -67 138 -21
        letters ompa -31 160 -52 -77
        letters ompe -77 20 -2 60
        letters ompl -103 34 11 58
        letters ompt 56 8 -53 -11
        letters onag -38 -2 54 -14
        letters onav -39 75 -4 -32
        letters oncl 60 -28 -4 -28
        letters onct -15 -53 20 48
        letters onda 13 54 -9 -57
        letters onde -38 86 -58 11
        letters ondo -162 114 -7 55
        letters ondr 119 -20 -75 -24
        letters ondu 133 -129 9 -12
        letters one_ 63 -28 -21 -14
        letters oned -44 -11 -2 56
        letters ones -93 -42 -63 199
        letters onfi -23 -80 77 26
        letters onfo 30 97 -40 -87
        letters onge 134 -73 -57 -4
        letters ongt 51 -7 -2 -41
        letters onig -50 38 98 -86
        letters onit 70 -43 28 -54
        letters onjo -172 91 106 -25
        letters only -13 -21 54 -20
        letters onna -17 -93 30 80
        letters onne 17 -99 30 53
        letters onnu 52 -14 -7 -31
        letters ons_ 36 141 -81 -97
        letters onse 40 -202 150 12
        letters onst 4 48 -27 -25
        letters onsu 19 -56 64 -27
        letters ont_ 99 -191 38 54
        letters onta -56 24 84 -52
        letters ontr 80 14 -51 -43
        letters onve -38 -21 -6 64
        letters onze 47 -3 -11 -33
        letters ood_ -9 -46 -15 70
        letters ooke 90 -71 -18 -1
        letters ooks -52 11 21 21
        letters ool_ 14 -48 18 16
        letters oon_ -33 60 -4 -23
        letters oor_ 17 53 -19 -51
        letters oord 122 2 -13 -111
        letters oose -99 156 -19 -38
        letters open 11 79 29 -119
        letters opie 21 56 -31 -46
        letters opin -131 -100 -19 250
        letters opit -25 79 -21 -33
        letters opom -28 -15 -4 48
        letters oppo 82 -40 -12 -29
        letters opre -11 -79 -32 121
        letters opri -203 193 12 -2
        letters ops_ -40 4 -14 49
        letters opy_ -42 78 -9 -27
        letters orai 21 -116 154 -60
        letters oral -101 173 27 -99
        letters oran 33 -64 45 -14
        letters ordo 161 -10 -20 -132
        letters ordu 63 -14 -17 -31
        letters ore_ -70 -41 -42 153
        letters orem 56 -31 -3 -22
        letters orke -115 -88 -12 215
        letters orlo 18 48 -2 -64
        letters orma -9 -75 81 2
        letters orme 42 -11 15 -47
        letters ormi -117 111 -16 22
        letters ormu -29 93 -55 -9
        letters orne -43 177 -136 3
        letters orni -134 53 -71 153
        letters orre 10 7 80 -97
        letters orri 32 53 -24 -61
        letters orro -59 76 -7 -9
        letters ors_ -45 182 26 -162
        letters ort_ -94 122 -52 24
        letters orta 14 65 -19 -60
        letters orti -7 43 18 -54
        letters orts -60 91 -18 -13
        letters ortu -67 -31 -13 111
        letters orty 132 -87 -20 -25
        letters ose_ 12 -71 -13 72
        letters osed 179 -12 -31 -136
        letters osee 145 -124 -55 33
        letters oser -24 34 78 -87
        letters ospi -16 50 -15 -19
        letters oss_ -21 52 -34 3
        letters osse 15 104 -68 -52
        letters ossi -37 66 42 -70
        letters oste -11 116 -76 -29
        letters osts 73 -65 -4 -4
        letters otai -78 146 -30 -38
        letters ote_ -10 63 -27 -25
        letters otea -112 117 12 -17
        letters oten -34 70 -10 -25
        letters othi 158 -16 -15 -126
        letters otif 126 -73 -7 -46
        letters oto_ 38 -107 31 38
        letters otog 64 -42 -2 -20
        letters otor -21 -11 49 -17
        letters otre 80 -10 -205 135
        letters otte -55 51 26 -22
        letters otto -34 -56 40 49
        letters oubl 183 -25 -9 -149
        letters oudo -56 -2 0 58
        letters oudr -344 503 53 -212
        letters ouee -23 71 -18 -30
        letters ouer -12 -16 -22 50
        letters oues -25 -114 87 52
        letters oueu 38 -61 -25 48
        letters ouff -50 81 -40 8
        letters ough -8 6 -46 48
        letters ouha -135 239 -21 -83
        letters oui_ 24 -72 35 13
        letters oujo -39 -56 35 60
        letters oula -100 -34 19 116
        letters ould -285 251 -79 112
        letters oule 88 13 -83 -18
        letters ouli -238 -38 10 266
        letters oulo -51 -71 149 -27
        letters oulu -80 20 39 21
        letters oumi 49 -36 -2 -11
        letters ounc -11 -31 63 -22
        letters ound -53 73 -22 2
        letters oung -38 -33 -5 77
        letters ouns -69 -27 5 90
        letters ount 22 26 10 -58
        letters oup_ 21 100 -40 -81
        letters oupa -52 52 28 -27
        letters oupe 47 -17 -5 -26
        letters oupi 111 -38 -16 -57
        letters our_ -105 -9 108 6
        letters oura -98 -32 41 89
        letters ourd -25 -53 62 16
        letters ouri 107 -39 -3 -65
        letters ourq 247 -140 -130 22
        letters ourr -25 84 -45 -14
        letters ours 192 -11 18 -199
        letters ous_ 154 34 -72 -116
        letters oust -71 -46 -9 127
        letters out_ -61 -28 -38 127
        letters oute -14 -72 -25 111
        letters ouve -230 -55 44 241
        letters ouvr -78 61 45 -28
        letters oval -62 -29 8 83
        letters ove_ 69 -134 -14 78
        letters oved 61 -48 -2 -11
        letters over -36 141 67 -172
        letters ovic -56 10 47 -1
        letters ovin -113 46 103 -36
        letters owba -26 48 -6 -16
        letters owed 175 -56 24 -143
        letters owee 214 -79 -7 -128
        letters owin -35 -79 -23 137
        letters owne -77 139 18 -80
        letters owns -47 16 -4 35
        letters ows_ 26 -56 -37 67
        letters oyal -166 169 121 -124
        letters oye_ 531 -299 -60 -172
        letters oyen -58 -79 82 55
        letters oyer -80 18 145 -84
        letters oyez -546 663 -55 -62
        letters oys_ 59 -21 -20 -18
        letters ozen -46 83 -7 -30
        letters pad_ -18 -21 -9 49
        letters pada -139 33 97 9
        letters pagn -28 106 -44 -34
        letters paid 145 -120 -15 -9
        letters pain -76 -14 -64 154
        letters pair 19 -52 46 -12
        letters pal_ 31 13 3 -47
        letters pale -104 -37 141 0
        letters pani -110 91 -8 28
        letters pany -38 133 -23 -73
        letters pape 57 -115 147 -88
        letters paqu 112 -115 25 -22
        letters par_ 40 60 7 -106
        letters park -102 79 30 -7
        letters parl 115 -67 -72 25
        letters part -17 -33 64 -14
        letters paru -106 103 -10 13
        letters pas_ 202 -53 -249 100
        letters patc 211 -87 -128 4
        letters paya 123 -31 -8 -84
        letters paye 50 56 -43 -63
        letters pays -25 57 -18 -14
        letters peak -21 5 47 -31
        letters peau -121 -32 -8 161
        letters pecc -38 -29 -6 73
        letters pech -223 161 -4 65
        letters peci -89 179 -74 -17
        letters pect 20 67 -58 -29
        letters ped_ -14 66 -75 23
        letters peed -62 -60 -17 139
        letters pel_ 112 -95 -39 21
        letters pele -11 57 -32 -15
        letters pell 80 -57 -26 2
        letters pels 191 -75 -26 -90
        letters pen_ -16 65 39 -88
        letters pena 106 -63 -4 -38
        letters pend 71 40 -26 -84
        letters peni -38 69 2 -32
        letters pens -231 12 97 122
        letters per_ -46 -22 -9 78
        letters pera -11 -64 15 61
        letters perm -141 26 161 -46
        letters pers 291 27 -81 -238
        letters perv 124 -112 -13 1
        letters peti -89 -37 -50 175
        letters peur -151 82 -32 102
        letters peut -495 238 245 12
        letters peux -141 14 215 -88
        letters phal 32 -73 18 22
        letters phon -2 -82 93 -9
        letters pias 25 -54 -1 30
        letters pick -77 23 17 37
        letters pide -106 33 -6 79
        letters pie_ -8 199 -119 -72
        letters pier -34 46 37 -49
        letters pini -131 -100 -19 250
        letters pion 192 -16 -9 -167
        letters piqu -34 58 -10 -15
        letters pire 17 -59 -7 50
        letters pis_ 395 -41 -182 -171
        letters pisc -7 41 25 -60
        letters pist -64 -7 -28 99
        letters pita -23 73 -21 -30
        letters plai -96 -64 162 -1
        letters plan 65 103 -98 -70
        letters plaq -150 135 47 -32
        letters plas -55 -27 70 11
        letters play 53 -25 -7 -22
        letters plea -318 150 26 142
        letters plei 58 -2 -62 7
        letters plem -21 -19 60 -20
        letters plet -29 102 -21 -51
        letters plia 6 -98 110 -18
        letters plim -91 -77 -13 180
        letters pliq -30 -80 85 25
        letters plom -18 55 -31 -6
        letters plou -20 3 -30 47
        letters plow -30 -37 -31 98
        letters ploy 174 -103 -1 -71
        letters plui 8 75 0 -83
        letters plus -144 31 12 100
        letters plut -264 -143 -5 413
        letters pneu 27 109 31 -167
        letters pole -14 55 -13 -29
        letters poli -29 74 -10 -35
        letters pomp -52 3 -7 55
        letters pond 77 -32 6 -50
        letters pons 98 -202 170 -66
        letters pont -83 111 -17 -11
        letters pool -14 -13 47 -20
        letters pora 331 -168 -21 -141
        letters port -20 81 -34 -28
        letters pose 48 -26 -54 32
        letters poss -157 393 -157 -78
        letters pot_ -58 74 -3 -13
        letters pote -111 157 -5 -41
        letters poul 47 -9 -34 -4
        letters pour -18 -103 130 -9
        letters pouv -365 371 -97 91
        letters ppe_ -57 104 -8 -38
        letters pped -7 91 -69 -14
        letters ppel 87 -24 -59 -4
        letters ppen -117 -17 153 -18
        letters pper 40 -65 -8 33
        letters ppor -64 -3 -8 76
        letters ppos 162 -89 19 -92
        letters ppre -44 5 -16 56
        letters ppri 207 -51 -19 -138
        letters ppro 80 -44 -11 -24
        letters ppui -12 -48 -26 87
        letters pre_ -16 -32 -9 57
        letters prea 1 49 0 -50
        letters prec -78 -6 -3 87
        letters pren 50 -9 -20 -21
        letters prep 69 -103 -1 35
        letters pres -35 57 -14 -9
        letters prev 16 -49 29 4
        letters prie -87 161 -7 -67
        letters pril 117 -83 2 -37
        letters prin 157 -100 -113 56
        letters pris 166 -67 -96 -4
        letters priv -246 378 -20 -112
        letters proc -138 -46 117 67
        letters prof 105 -80 -17 -7
        letters proj -40 -29 -29 98
        letters prol -60 112 -68 17
        letters prom 207 25 -67 -165
        letters prop -140 -100 -60 299
        letters prun 7 53 -28 -32
        letters pte_ -53 61 -16 8
        letters ptee 9 -86 93 -15
        letters ptem 193 -53 -111 -30
        letters ptez 122 22 -138 -6
        letters ptio 114 -150 45 -9
        letters ptiq -118 -5 -5 129
        letters ptoi 57 -87 18 12
        letters pui_ -21 -37 -21 79
        letters puis 161 86 -210 -37
        letters pump -21 -102 5 119
        letters puni 69 -31 -24 -14
        letters put_ -77 60 47 -30
        letters quag -66 92 -41 15
        letters quan -29 -91 216 -96
        letters quar 0 80 -141 61
        letters quat 43 -28 -49 35
        letters que_ -30 -17 -1 48
        letters queb -32 -25 -3 60
        letters quee 47 -39 24 -32
        letters quel 13 -103 199 -109
        letters quem -64 -43 26 81
        letters quen -79 -43 73 48
        letters quer -58 30 78 -50
        letters ques 75 43 -67 -52
        letters qui_ -71 -3 28 46
        letters quic -59 -25 84 0
        letters quin 49 -21 -9 -19
        letters quip -3 -76 -27 106
        letters quit 8 100 -73 -35
        letters quoi 17 -78 137 -76
        letters quot 70 -3 -4 -62
        letters quun -13 47 -30 -4
        letters racc 67 -38 -3 -27
        letters race 74 -32 -3 -39
        letters rach 71 -31 -13 -26
        letters raci -39 76 -6 -31
        letters ract -56 71 -5 -10
        letters rade -50 77 -9 -18
        letters raff -84 132 -32 -15
        letters rai_ -84 -17 -2 103
        letters raie -114 -71 -13 199
        letters rail -203 52 89 62
        letters rain -51 51 35 -36
        letters rair 92 -163 181 -110
        letters rait -191 9 -109 290
        letters ral_ -105 -21 109 16
        letters rale -138 -120 -49 307
        letters rall 82 -166 -31 115
        letters ranc 7 73 5 -84
        letters rand -75 81 -22 16
        letters rang -23 64 -18 -22
        letters rans -77 93 -23 7
        letters rant -27 64 -9 -28
        letters raph 53 -29 -6 -18
        letters rapp 4 -4 -57 58
        letters raqu 5 119 -109 -15
        letters rare -169 -12 -2 184
        letters rari -17 -39 -5 60
        letters rash 79 -44 -4 -30
        letters rat_ 91 -13 -5 -73
        letters rate -55 10 29 17
        letters rath -53 -74 -57 184
        letters rati 68 -62 -20 14
        letters ratt -41 -91 76 56
        letters ratu 7 -70 23 40
        letters ravo 24 -15 -59 50
        letters rbe_ -54 27 -5 32
        letters rbnb -62 2 -7 67
        letters rbre -78 34 62 -19
        letters rce_ 148 130 -63 -215
        letters rcel -51 54 -2 -1
        letters rcep 26 51 -26 -51
        letters rch_ 75 -116 -30 70
        letters rcha 51 -35 7 -23
        letters rcie -54 -62 -20 136
        letters rcon -56 97 -10 -30
        letters rcre 64 -58 -77 71
        letters rcs_ -33 -21 48 6
        letters rday -42 53 -20 9
        letters rde_ 53 16 -29 -40
        letters rdee -46 91 -39 -6
        letters rdez -36 -34 -1 71
        letters rdi_ 22 2 -86 63
        letters rdon 52 34 -12 -74
        letters rdre -26 -38 3 62
        letters rds_ 96 -80 70 -86
        letters rdur 71 -16 -23 -32
        letters rdv_ 99 -22 -70 -7
        letters real -144 71 -13 86
        letters reat -194 -163 13 345
        letters reau 113 -7 -27 -79
        letters reav 60 -42 -2 -15
        letters rece 24 61 -39 -46
        letters reci -50 8 0 43
        letters recl -56 140 -21 -64
        letters reco 112 -63 -15 -34
        letters rect 79 37 -8 -109
        letters recu 25 -12 36 -49
        letters red_ 248 -134 -14 -99
        letters redi 90 -16 -87 13
        letters ree_ 101 -123 5 17
        letters reed 75 -49 -2 -23
        letters reem -13 -39 -50 102
        letters rees 6 -140 42 92
        letters reez -82 141 -36 -23
        letters refa 35 -56 31 -11
        letters refe -24 8 84 -68
        letters reff 14 -4 41 -51
        letters refu 364 -98 21 -287
        letters rega 82 -113 8 22
        letters regi 99 -7 -7 -85
        letters regl -92 -64 88 68
        letters reil 88 -31 -3 -54
        letters reje 66 -58 -6 -3
        letters rela 120 -90 43 -73
        letters rele -13 59 -8 -39
        letters rema 93 -81 -18 6
        letters remb 40 31 7 -78
        letters reme -26 -3 -23 52
        letters remi 87 -122 17 18
        letters remp 4 32 -54 19
        letters renc 23 -66 74 -31
        letters rend 109 -126 -8 25
        letters rent 34 -9 -74 49
        letters renv 132 -69 -23 -40
        letters repa 132 -90 -76 34
        letters repe 53 -9 8 -51
        letters repo 269 -260 16 -25
        letters repr 32 72 -19 -85
        letters rer_ 29 68 -89 -9
        letters rera -60 -3 -32 96
        letters res_ -27 -11 89 -51
        letters rese 7 39 13 -59
        letters resi -52 57 5 -11
        letters resp 28 -63 23 12
        letters ress -212 171 114 -73
        letters rest 73 -14 3 -62
        letters resu 62 -110 79 -30
        letters ret_ -239 308 67 -136
        letters rete 48 -21 12 -39
        letters reti 30 -47 -32 49
        letters reto 172 -32 -15 -125
        letters retr -40 -64 36 67
        letters rets 95 -88 -31 24
        letters reux -5 98 -52 -42
        letters reve 19 24 -60 17
        letters revi -38 -50 3 85
        letters rew_ -14 -59 -24 98
        letters rez_ -290 258 91 -59
        letters rfac 84 -30 -3 -51
        letters rged 351 -95 -57 -199
        letters rgen 102 -64 12 -49
        letters rgie 52 23 -6 -69
        letters rgla -63 86 -12 -11
        letters rian 33 -96 -16 78
        letters ribu -50 153 9 -112
        letters rice -26 -12 -50 88
        letters rida -34 -7 -6 47
        letters ridg -47 -19 -16 81
        letters rie_ -10 131 -63 -58
        letters riel 111 20 -67 -64
        letters riem 304 -65 -15 -224
        letters rien 39 -103 -34 98
        letters rier -12 92 -64 -15
        letters ries 73 -46 -15 -12
        letters riet -114 108 19 -13
        letters rieu 32 -87 75 -21
        letters riez -415 450 -56 21
        letters rif_ -82 -117 212 -13
        letters rifi -35 50 -38 23
        letters ril_ 240 -106 -24 -111
        letters rill -47 31 7 9
        letters rime 61 54 -42 -73
        letters rimi 105 -70 -15 -20
        letters rine 53 -9 -31 -13
        letters ring -65 17 19 29
        letters rint 88 -23 -123 58
        letters rio_ -97 72 15 10
        letters rion -50 166 -26 -90
        letters rip_ -46 65 -6 -12
        letters ript 40 -49 25 -15
        letters rir_ -6 82 -40 -36
        letters rire -240 144 36 60
        letters ris_ 57 -1 -31 -25
        letters rise -54 83 -1 -28
        letters rita 49 -30 -49 30
        letters rite -51 48 -1 4
        letters rits -40 -23 -4 68
        letters riva -55 105 -17 -32
        letters rive -60 1 15 44
        letters rked -42 -28 -8 78
        letters rle_ 73 -47 -13 -12
        letters rlen -83 -13 -113 209
        letters rlog 18 48 -2 -64
        letters rly_ -34 -6 57 -17
        letters rmal -59 -24 93 -10
        letters rmat 8 -64 56 0
        letters rme_ 48 -71 40 -18
        letters rmee 140 -50 -20 -70
        letters rmel 78 -40 -19 -19
        letters rmer -237 57 19 162
        letters rmes 73 -4 -29 -40
        letters rmet -50 -18 23 44
        letters rmis -79 64 114 -99
        letters rmit -56 51 39 -34
        letters rmop -28 -15 -4 48
        letters rms_ 57 -27 -2 -28
        letters rmul -29 93 -55 -9
        letters rne_ -48 120 -61 -11
        letters rned 139 -48 -79 -11
        letters rnee -33 -58 19 72
        letters rner 4 15 -47 29
        letters rnie 113 -8 -59 -46
        letters rnin -142 104 -62 100
        letters rnir -26 -44 75 -5
        letters rnoo -59 85 -7 -19
        letters robl 47 -45 29 -30
        letters robo 30 -65 -2 37
        letters roch -68 62 22 -15
        letters rof_ 71 -76 -17 22
        letters roir 194 -149 -8 -37
        letters rois 30 34 -139 76
        letters roje -40 -29 -29 98
        letters roke 11 94 -31 -73
        letters rolo -40 82 -53 11
        letters romi 252 -41 -72 -139
        letters romo -33 -5 51 -13
        letters romp -42 -7 -2 52
        letters ropr -145 -2 -43 190
        letters rops -90 11 -29 108
        letters rose 12 -58 44 2
        letters ross -80 203 3 -126
        letters rote -24 -72 -12 107
        letters rott -68 2 32 33
        letters rou_ 71 -29 -17 -25
        letters roue -41 53 21 -33
        letters roug 16 12 35 -62
        letters roul -56 39 1 16
        letters roun -54 84 7 -38
        letters rous -20 91 -9 -62
        letters rouv -27 -75 13 89
        letters rove 499 -232 -45 -222
        letters rovi -27 -8 66 -31
        letters rown -78 39 -13 53
        letters roya -88 43 58 -13
        letters rpri -28 -47 -18 93
        letters rqua -60 62 -36 34
        letters rque 91 -55 -29 -7
        letters rquo 247 -140 -130 22
        letters rra_ -26 37 51 -61
        letters rrai -313 117 124 72
        letters rran 49 46 -56 -39
        letters rras 102 -52 -18 -32
        letters rre_ 78 8 -20 -66
        letters rrec 13 26 28 -67
        letters rree 143 -31 -24 -88
        letters rres 82 -5 27 -104
        letters rret -5 71 -33 -33
        letters rrie 23 95 -69 -50
        letters rros -2 -41 58 -15
        letters rrow -76 66 27 -17
        letters rrur -26 68 -5 -37
        letters rsee -31 47 -7 -9
        letters rsem -12 56 -29 -16
        letters rser -111 174 -34 -28
        letters rson 160 52 -55 -157
        letters rst_ -95 82 24 -10
        letters rted 60 -48 -44 32
        letters rtee 56 -31 1 -26
        letters rter -65 -39 43 61
        letters rtez -34 -14 101 -52
        letters rthd 117 -28 -9 -80
        letters rti_ 286 -214 -79 6
        letters rtic -101 3 -7 105
        letters rtie 36 36 5 -77
        letters rtif -10 85 -41 -33
        letters rtin 128 -41 -47 -40
        letters rtir -109 -10 68 52
        letters rtoi -42 -27 -2 71
        letters rtou -57 115 -36 -21
        letters rtua -67 -31 -13 111
        letters rtur -87 -230 357 -40
        letters ruar 59 -54 21 -27
        letters ruck 110 -38 -2 -70
        letters rue_ -103 213 -29 -82
        letters ruel -119 166 -50 3
        letters rues 32 -70 29 9
        letters ruit 29 -57 -72 101
        letters rule -84 -66 59 92
        letters rumm -59 25 -2 35
        letters runn 97 -36 -6 -55
        letters runt -18 92 -43 -31
        letters rve_ 111 -69 -26 -16
        letters rven -160 189 -13 -16
        letters rver -262 422 -48 -112
        letters rves -67 -55 10 111
        letters rvi_ 72 -9 1 -64
        letters rvic 112 -135 -24 47
        letters rvis 124 -112 -13 1
        letters rywh -29 103 -15 -58
        letters sach -79 -84 -24 188
        letters sacr -30 118 -46 -42
        letters sacs -24 65 6 -46
        letters sage -12 -63 13 62
        letters sagi -61 130 -33 -37
        letters said 575 -399 -129 -47
        letters sait 89 8 -59 -37
        letters salu -67 -50 2 115
        letters sans 264 -103 -24 -137
        letters sant -32 -2 -33 66
        letters sat_ 42 -61 -5 24
        letters sati 36 -77 12 30
        letters satu -62 81 -21 2
        letters sauf 71 -3 -17 -52
        letters saut 94 -29 -12 -53
        letters savo -13 -131 264 -120
        letters sayi 110 -75 -2 -33
        letters says 229 -284 -64 119
        letters scen 53 31 -50 -34
        letters sche 49 -1 1 -49
        letters scho -30 79 -19 -30
        letters scin -7 41 25 -60
        letters sco_ -47 -19 -7 73
        letters scre -14 48 -5 -28
        letters scri 8 52 22 -82
        letters sec_ 73 -74 -7 7
        letters seco 57 10 -33 -34
        letters sect -47 -42 114 -25
        letters secu -32 60 -5 -23
        letters sed_ 115 15 -13 -118
        letters see_ 26 -34 -76 83
        letters sel_ -107 84 6 16
        letters sell -207 -213 28 393
        letters sem_ 117 -135 24 -5
        letters sema 14 -11 53 -56
        letters semb 71 43 -43 -71
        letters seme -29 113 -50 -34
        letters send -189 71 166 -47
        letters sens -25 -26 -1 51
        letters sent -7 70 34 -97
        letters sept 291 -79 -168 -45
        letters ser_ -259 129 55 75
        letters sera 13 -87 -52 126
        letters seri -35 66 -5 -26
        letters serm -27 -15 47 -5
        letters sern -61 56 -15 21
        letters serr -18 57 -7 -32
        letters serv 144 -72 -31 -42
        letters ses_ 17 76 -28 -65
        letters set_ -26 62 -9 -26
        letters seul 130 -159 30 0
        letters seur 13 66 -41 -38
        letters sez_ -7 -73 -40 120
        letters sfai 4 -54 6 43
        letters sfer -23 81 -11 -47
        letters she_ -19 -71 12 78
        letters shif -24 -48 -3 75
        letters shou -149 -37 7 178
        letters sibl 30 110 -64 -77
        letters side -50 94 1 -45
        letters sign 215 -153 16 -77
        letters sile 114 -89 -11 -14
        letters simp -8 -42 56 -6
        letters sin_ -62 -15 3 74
        letters sinc 73 65 -46 -92
        letters sine -32 74 -45 3
        letters sire -12 98 -41 -45
        letters sirs 2 -53 53 -2
        letters sise 22 -51 -3 32
        letters siss -10 47 -12 -25
        letters sit_ 27 -58 -4 34
        letters site -39 93 -25 -29
        letters siti -36 -13 -2 51
        letters sked -67 12 53 3
        letters ski_ 69 -16 -2 -50
        letters skip 237 -126 -31 -80
        letters sks_ -193 -169 643 -280
        letters smel -88 198 -29 -81
        letters smet -64 73 -34 25
        letters smok -55 165 -16 -93
        letters snap -36 78 -5 -37
        letters soin -261 343 -12 -70
        letters soir -111 114 -32 29
        letters sole -16 -28 -7 51
        letters soll -90 151 -10 -51
        letters solu -27 48 9 -31
        letters some -338 301 -103 140
        letters somm 49 25 -38 -37
        letters son_ 11 74 -39 -46
        letters sond -44 87 -34 -9
        letters sonn 400 -65 -138 -198
        letters sont 86 -87 33 -32
        letters soon 88 -18 -6 -65
        letters sort -106 79 52 -26
        letters souf -28 49 -33 12
        letters souh -135 239 -21 -83
        letters soul -131 10 -11 133
        letters sous 108 76 -29 -154
        letters sout 103 -82 -6 -15
        letters spa_ 8 -53 -15 60
        letters spar -118 122 -16 12
        letters spea -21 5 47 -31
        letters spec 2 90 -70 -22
        letters spee -62 -60 -17 139
        letters spha 32 -73 18 22
        letters spir -197 -120 -11 328
        letters spon -3 6 54 -57
        letters spor -95 87 -12 20
        letters spot -20 -33 -6 59
        letters spri 31 -50 9 10
        letters squ_ -109 75 27 7
        letters ssag -37 -16 1 51
        letters ssan -61 -23 -54 137
        letters sse_ 74 44 -22 -96
        letters ssed 28 -94 63 3
        letters ssen -69 98 -17 -12
        letters sser -124 71 -22 74
        letters sses 173 -131 -6 -35
        letters sset 57 -47 -6 -4
        letters sseu -40 49 -19 10
        letters ssez -68 -44 -31 143
        letters ssib -114 225 -54 -57
        letters ssie -1 -46 70 -22
        letters ssin -118 -20 42 96
        letters ssis -16 -33 -22 71
        letters ssus 63 -5 4 -62
        letters stab 5 -71 57 8
        letters stal 76 -29 -40 -8
        letters star -33 51 12 -31
        letters stat -72 112 -16 -25
        letters stau -27 7 -52 72
        letters stay -37 -44 -1 82
        letters ste_ 92 -96 39 -35
        letters sted 355 -54 -116 -186
        letters stem 75 -14 -23 -38
        letters ster 39 -74 70 -34
        letters stes -42 58 -20 4
        letters stia 13 -165 -40 191
        letters stic -37 -10 79 -31
        letters stif 65 -30 -7 -28
        letters stil 238 -88 77 -227
        letters stim 32 40 -18 -55
        letters stin 2 -31 86 -57
        letters stio 27 76 -84 -19
        letters stoo 30 -55 -33 58
        letters stop 23 96 -63 -57
        letters stra -84 78 -10 16
        letters stre -25 27 52 -54
        letters stru -18 132 -97 -18
        letters sttr 99 -12 -4 -83
        letters stuc -38 66 -7 -21
        letters styr -51 -67 138 -21
        letters subj -75 -4 64 15
        letters subv -56 36 49 -30
        letters sugg -90 -89 -53 232
        letters suis -66 35 -14 45
        letters sult 38 -117 116 -37
        letters sume 127 -60 -10 -57
        letters sun_ 60 -44 -5 -11
        letters supe -9 -43 -10 63
        letters sur_ 38 4 27 -69
        letters surf 84 -30 -3 -51
        letters surv 57 47 -19 -85
        letters sus_ 63 -5 4 -62
        letters svp_ -254 285 53 -84
        letters swee -27 -26 0 53
        letters swer 89 -48 34 -75
        letters tach -44 92 -42 -6
        letters tag_ -48 119 -41 -29
        letters tagn -30 73 -20 -24
        letters taie 150 -111 -16 -23
        letters tail -62 -43 2 102
        letters tain 20 51 12 -83
        letters tair -23 103 -22 -58
        letters tais 21 -55 -16 50
        letters tait 136 -242 -62 167
        letters take -187 105 42 40
        letters tal_ 5 73 -29 -49
        letters tale -85 104 -75 56
        letters tall 66 -60 -10 4
        letters tamp 103 -71 -10 -22
        letters tand 58 -9 -24 -25
        letters tant -24 103 10 -90
        letters tari -91 -124 236 -21
        letters tat_ 48 29 -45 -31
        letters tate -49 32 -8 26
        letters tatu 21 -48 28 -1
        letters taur -27 7 -52 72
        letters taux -45 -46 111 -20
        letters taxe -55 -76 103 28
        letters taye -54 -70 -6 130
        letters tch_ 52 18 -52 -19
        letters tche -22 87 -23 -42
        letters teau -123 183 -13 -46
        letters ted_ 289 -278 -118 107
        letters tee_ 122 -148 50 -25
        letters tees 49 -130 116 -35
        letters tela -38 102 -46 -18
        letters tele 25 -7 46 -63
        letters temb 193 -53 -111 -30
        letters teme 30 -78 45 3
        letters temp 67 -17 -55 5
        letters ten_ 78 25 -17 -86
        letters tena 21 -68 5 42
        letters tend -59 34 -22 47
        letters tene -37 53 1 -17
        letters teni 84 -6 -37 -41
        letters tenn -38 49 -13 2
        letters tent 25 62 -29 -58
        letters ter_ -137 70 -21 88
        letters tere 60 -70 -16 26
        letters teri 16 -57 70 -29
        letters tern -138 130 26 -18
        letters terr -25 -7 51 -19
        letters terv -50 121 -16 -55
        letters tess -13 -31 60 -16
        letters test 93 -62 33 -64
        letters teur 33 38 55 -125
        letters text -30 5 -28 53
        letters than 35 -260 -30 256
        letters thda 117 -28 -9 -80
        letters the_ -109 51 -10 68
        letters them -115 46 -15 85
        letters then 520 -345 146 -321
        letters theq -99 190 35 -127
        letters they 84 -121 9 28
        letters thin 63 -9 -48 -5
        letters thir 48 58 -57 -50
        letters this -13 124 -94 -18
        letters thou 55 -88 27 6
        letters thre 130 -88 -23 -19
        letters tiai 13 -165 -40 191
        letters tial -40 -34 -21 95
        letters tic_ -32 -6 68 -31
        letters tick 143 -79 17 -81
        letters ticu -89 73 6 10
        letters tie_ 145 28 28 -201
        letters tien 36 -57 12 9
        letters tili -17 96 -6 -72
        letters till 204 -67 53 -190
        letters tima 45 62 -26 -80
        letters tin_ -245 81 -85 248
        letters tine 40 -7 26 -60
        letters ting 48 -24 9 -33
        letters tino -28 128 28 -128
        letters tins 165 -79 -9 -77
        letters tion -65 46 65 -46
        letters tir_ -60 -27 56 31
        letters tire -24 -28 0 51
        letters tis_ -90 79 2 8
        letters tise -113 31 -9 91
        letters tisf 20 -78 10 48
        letters tiss -16 53 -25 -11
        letters tit_ -214 -4 -42 259
        letters tite 58 13 -10 -61
        letters tjs_ 131 -58 -11 -62
        letters tle_ -87 -80 51 117
        letters tlem -49 -26 -11 87
        letters tly_ 13 -73 -95 155
        letters tobr 152 -170 64 -45
        letters tobu 188 -47 -48 -93
        letters toir -37 -58 60 34
        letters toit -57 97 -2 -39
        letters told 476 -138 37 -375
        letters toma 18 10 19 -47
        letters tomb 75 28 -15 -88
        letters tomn 116 -50 9 -75
        letters tomo -86 113 -13 -15
        letters tond -7 56 -18 -31
        letters toni -87 37 103 -53
        letters tons -24 88 -36 -29
        letters too_ -17 64 -33 -14
        letters tood 30 -55 -33 58
        letters took -29 -57 -13 99
        letters top_ 39 110 -58 -91
        letters tor_ 156 27 -26 -157
        letters tory -41 -13 1 53
        letters tot_ -167 93 4 70
        letters touj -39 -56 35 60
        letters tour -50 112 -18 -45
        letters tous -23 79 -42 -15
        letters tout 30 -70 -36 76
        letters tow_ -41 71 -17 -14
        letters toye 3 -62 23 36
        letters trai 141 -149 14 -6
        letters tran -75 120 -32 -12
        letters tre_ -64 -43 9 98
        letters trem 153 -99 -31 -23
        letters tren -15 -50 -12 77
        letters tres -48 9 37 2
        letters tric 25 -93 -11 79
        letters trie 141 -13 -38 -90
        letters trin 53 -9 -31 -13
        letters trip 5 53 -30 -28
        letters triq -29 59 -21 -10
        letters tris -14 -31 -74 120
        letters troi 86 81 -149 -18
        letters trol 130 -6 -11 -113
        letters trom -42 -7 -2 52
        letters trop 36 -37 -46 47
        letters trot -27 -57 38 46
        letters trou -23 -71 -17 111
        letters truc 84 -22 -19 -43
        letters ttac 0 172 -33 -139
        letters tte_ -37 -48 113 -28
        letters tten -53 46 -38 44
        letters ttez -320 42 -21 298
        letters ttin 52 -64 33 -21
        letters ttle -42 -33 23 52
        letters ttoi -34 -56 40 49
        letters ttr_ 99 -12 -4 -83
        letters ttra -61 -32 -15 107
        letters ttre 97 -38 -37 -21
        letters tuai -67 -31 -13 111
        letters tuck -38 66 -7 -21
        letters tueu 237 -39 -79 -118
        letters tuit 7 -62 15 40
        letters turd -62 81 -21 2
        letters ture -37 1 78 -42
        letters twic 242 -230 -39 26
        letters two_ -44 19 -36 61
        letters type 48 -23 -2 -22
        letters tyro -51 -67 138 -21
        letters uage -66 92 -41 15
        letters uair -67 -31 -13 111
        letters uais 19 69 -57 -30
        letters uand -58 -89 252 -105
        letters uant 51 -41 11 -20
        letters uart -6 51 -83 38
        letters uary 94 -122 -8 36
        letters uatr 23 -44 -29 50
        letters ubje -75 -4 64 15
        letters ubli 76 8 19 -104
        letters ubve -56 36 49 -30
        letters uceu -42 -25 -2 69
        letters uch_ -82 -43 -24 149
        letters uche -8 65 -27 -30
        letters uck_ -8 81 -7 -66
        letters ucks 105 -51 -19 -34
        letters ucou -9 59 13 -62
        letters ucte 66 -45 -14 -7
        letters ucun 163 -59 -194 90
        letters uden -65 -34 86 14
        letters udi_ 71 3 -12 -61
        letters udra -519 708 -62 -127
        letters uebe -32 -25 -3 60
        letters uee_ 78 8 -11 -76
        letters uel_ -200 -188 188 201
        letters uell -359 -202 580 -20
        letters uelq 100 234 -208 -127
        letters ueme -64 -43 26 81
        letters uer_ -272 -45 71 246
        letters ues_ 75 -66 37 -47
        letters uest -41 58 -47 30
        letters uet_ 67 -36 -2 -29
        letters ueur 33 -64 -6 37
        letters uez_ -24 -30 -8 62
        letters uffe -22 -37 -16 75
        letters uffl -34 54 -34 14
        letters uge_ -5 34 20 -49
        letters ugge -19 -96 -58 173
        letters ughe 42 29 -10 -62
        letters ught -91 37 -44 98
        letters ugle 21 -51 8 22
        letters uhai -135 239 -21 -83
        letters uich 113 -83 4 -34
        letters uick -59 -25 84 0
        letters uie_ 12 61 -1 -72
        letters uiet -59 27 -27 59
        letters uild -34 44 47 -57
        letters uill 5 50 -48 -7
        letters uin_ 72 -71 -22 21
        letters uipe -3 -76 -27 106
        letters uis_ 49 121 -154 -17
        letters uit_ -158 123 -39 74
        letters uits 51 -29 -1 -20
        letters uitt -1 74 -52 -20
        letters uivi -58 -33 76 14
        letters ujou -58 -84 96 46
        letters ulai -35 71 -37 2
        letters ulan -106 149 -9 -34
        letters ulas -25 49 -11 -13
        letters uld_ -252 188 -72 136
        letters ulde -14 78 -6 -59
        letters ule_ 70 11 -88 7
        letters ulem 10 -50 21 19
        letters ulen -24 78 -5 -50
        letters uler -314 63 -126 378
        letters ulev -83 91 -45 37
        letters ulez 245 -48 -143 -55
        letters ulie -115 76 63 -24
        letters ulig -165 -48 -10 223
        letters ulle 93 -34 -21 -37
        letters ulot -6 -12 54 -35
        letters uls_ 91 -31 15 -75
        letters ulta 88 -113 52 -27
        letters ulte -43 -86 85 44
        letters ulu_ -80 20 39 21
        letters umai 75 -30 -13 -32
        letters umbe 56 48 -13 -91
        letters umee -43 12 -24 54
        letters umen 30 -9 62 -84
        letters umer -12 -61 164 -92
        letters umie 22 -94 -9 82
        letters umis 49 -36 -2 -11
        letters umpe -20 54 -7 -28
        letters undi 88 -59 19 -48
        letters unes 58 -10 -27 -21
        letters unet -100 75 -9 34
        letters ung_ -84 -73 -12 169
        letters unic 2 -26 55 -31
        letters unlo -32 -32 -29 93
        letters unni 97 -36 -6 -55
        letters unse -69 -27 5 90
        letters unta -13 63 -15 -35
        letters unte 4 75 -28 -51
        letters unti -98 -25 31 92
        letters uoi_ 17 -78 137 -76
        letters upab -52 52 28 -27
        letters upe_ 3 19 27 -49
        letters upee 85 -38 10 -56
        letters uper -40 -95 -63 198
        letters upir 111 -38 -16 -57
        letters uppo 13 -50 29 7
        letters ura_ -35 -111 181 -36
        letters uran -68 7 18 43
        letters urb_ 82 -5 -23 -53
        letters urda -62 81 -21 2
        letters urds 18 -54 51 -15
        letters ure_ -122 95 95 -68
        letters urea 197 -115 -45 -36
        letters uree -24 -18 64 -22
        letters uret -143 20 148 -24
        letters ureu -2 -41 62 -19
        letters urfa 84 -30 -3 -51
        letters urie 33 39 -17 -55
        letters urin -166 -146 93 219
        letters urio -138 7 143 -12
        letters urir 126 -35 -8 -83
        letters urit 1 77 -2 -76
        letters urne -5 -56 -27 88
        letters urpr -19 -31 -11 61
        letters urqu 247 -140 -130 22
        letters urra -453 452 161 -159
        letters urry -42 10 49 -17
        letters urs_ 252 -160 -40 -53
        letters urse 17 86 -24 -80
        letters urta 55 -16 -9 -31
        letters urto -59 -35 -5 99
        letters urve 57 47 -19 -85
        letters usag 26 -91 21 44
        letters use_ -93 233 13 -154
        letters usee 671 -407 -148 -116
        letters usio 111 -31 -12 -68
        letters ussu -62 -23 0 85
        letters ust_ -50 -62 82 30
        letters uste 74 -85 13 -3
        letters usti 52 -60 -2 10
        letters utes 224 -2 -143 -79
        letters util -62 96 -20 -15
        letters utob 188 -47 -48 -93
        letters utoc -42 -28 20 49
        letters utom 102 -23 25 -104
        letters uton 61 -24 -7 -29
        letters utor -26 56 5 -35
        letters utot -264 -143 -5 413
        letters utou -34 56 -19 -3
        letters utre 92 -101 43 -34
        letters utte -36 -1 -11 48
        letters utto -45 70 -6 -19
        letters uun_ -13 47 -30 -4
        letters uvai 272 -94 -58 -120
        letters uve_ -23 -84 -5 111
        letters uvea -16 -99 -73 189
        letters uvee -163 156 -7 15
        letters uvel -77 136 -97 38
        letters uver -12 4 114 -105
        letters uvez -600 357 -67 309
        letters uvra 167 -92 -51 -24
        letters uvre -59 -72 115 15
        letters uvri -199 316 -45 -72
        letters uxie 30 92 -9 -114
        letters vail 54 -38 -34 18
        letters vais 192 -78 -27 -86
        letters vait 137 -92 -150 105
        letters van_ -53 55 -4 3
        letters vant -21 130 13 -122
        letters vard -65 53 -34 47
        letters vate -61 124 -20 -43
        letters vati -5 -69 81 -7
        letters vato 94 -23 -40 -31
        letters vaux -59 26 88 -55
        letters veau -17 -104 -74 195
        letters vec_ 28 16 -92 48
        letters ved_ 200 -216 -8 24
        letters vee_ -54 37 0 17
        letters vehi -17 -51 89 -22
        letters veil 59 -2 -45 -13
        letters veme -98 41 -10 67
        letters ven_ 47 -63 -16 33
        letters vend 43 24 19 -86
        letters vene 27 115 -98 -43
        letters veni -27 126 -99 1
        letters veno -69 124 -32 -23
        letters vent -22 168 -42 -104
        letters venu 183 -221 -202 239
        letters ver_ -373 141 47 185
        letters verg -63 86 -12 -11
        letters veri -47 64 -43 26
        letters vers -95 175 -44 -37
        letters vert 45 23 59 -127
        letters ves_ -18 -20 63 -24
        letters vest -1 -75 -27 103
        letters veug 21 -51 8 22
        letters veui -211 212 -106 105
        letters veut -86 31 106 -51
        letters veux -123 276 4 -157
        letters viad -88 115 -5 -23
        letters vice 13 -104 51 40
        letters vida -48 42 6 0
        letters vide 109 -28 -90 9
        letters viei 158 -99 -54 -5
        letters vien -46 78 -47 15
        letters vier -20 -50 11 59
        letters viez 173 -72 -44 -56
        letters vign -32 47 34 -50
        letters vigu -32 -17 51 -3
        letters vill 13 54 -49 -17
        letters vinc -63 -20 108 -25
        letters vine 170 -31 -17 -122
        letters ving -2 53 -32 -20
        letters viou 143 -115 -5 -23
        letters vis_ 9 -55 9 37
        letters vise 14 78 -25 -67
        letters vite -269 191 24 54
        letters vitr -48 81 -62 29
        letters vive -81 -5 -5 92
        letters voca 261 -46 -29 -186
        letters voic -14 54 -15 -26
        letters voie -59 123 -20 -44
        letters voil 59 -65 -8 14
        letters voir 151 -37 -5 -109
        letters vois 61 -8 -15 -38
        letters voit -75 101 -50 24
        letters voix -4 -46 -5 56
        letters vol_ 77 -43 -22 -12
        letters vole -43 85 -10 -31
        letters vons 44 21 -10 -55
        letters vos_ 155 -96 -96 37
        letters votr 414 -240 -269 95
        letters voud -274 438 53 -217
        letters voul -25 -48 28 44
        letters voya 3 -38 53 -17
        letters voye -76 75 80 -79
        letters vrab 105 -49 -36 -19
        letters vrai -3 -107 -76 186
        letters vre_ 46 -108 45 17
        letters vril 145 -15 -42 -88
        letters vrir -98 209 -38 -72
        letters want -450 273 74 103
        letters warn 70 -22 -3 -46
        letters was_ 172 -280 -205 313
        letters watc -30 -34 -8 72
        letters wate -79 110 -1 -30
        letters wave 112 -36 -14 -62
        letters way_ 42 3 14 -60
        letters wban -26 48 -6 -16
        letters wed_ 175 -56 24 -143
        letters week 147 -44 -25 -77
        letters ween 45 4 -1 -48
        letters weet -46 -29 -1 76
        letters went 102 -93 8 -18
        letters were 103 -136 -60 93
        letters wers 135 -96 32 -72
        letters what -137 -161 173 125
        letters whee -23 69 -13 -33
        letters when -35 -45 84 -5
        letters wher -56 21 94 -59
        letters whet 20 -50 71 -41
        letters whic -27 -92 200 -81
        letters whil 81 -58 -10 -13
        letters who_ -30 -111 46 95
        letters whoe -44 -97 -11 151
        letters why_ 140 -37 -95 -8
        letters wice 242 -230 -39 26
        letters will -17 62 -12 -33
        letters with 130 -95 -2 -33
        letters wner -77 139 18 -80
        letters wnst -47 16 -4 35
        letters wond 72 -35 -12 -25
        letters word 61 -43 -12 -7
        letters wore 39 67 -45 -61
        letters work 18 -78 -14 74
        letters wow_ -125 -99 -39 262
        letters wris -44 73 -19 -10
        letters wrot -10 -65 -99 174
        letters xcel -75 -28 -10 113
        letters xed_ -29 -29 -4 62
        letters xer_ -32 156 -33 -91
        letters xiem 59 71 -10 -120
        letters xige 45 14 12 -71
        letters xii_ -40 111 -57 -14
        letters xiii -119 83 -16 51
        letters xist 48 -34 23 -37
        letters xpec -52 123 -11 -59
        letters xper 69 -62 -2 -4
        letters xpli -35 -120 105 49
        letters xpre 95 26 -58 -64
        letters xter -11 -27 59 -21
        letters xtra -40 53 -17 5
        letters xxii -119 83 -16 51
        letters yait 53 -35 -3 -16
        letters yale -166 169 121 -124
        letters ydro -97 -2 17 82
        letters year 47 -74 -17 45
        letters yed_ -40 -35 -10 85
        letters yee_ 421 -275 -37 -109
        letters yen_ -22 -53 86 -11
        letters yes_ -78 21 1 57
        letters yet_ 17 32 20 -69
        letters yeux -99 -1 -51 151
        letters yez_ -381 508 -77 -50
        letters ying 32 -54 44 -22
        letters ylaw -13 53 -9 -32
        letters yoga 31 -47 -11 28
        letters yon_ -45 1 -21 65
        letters you_ 31 -113 -53 134
        letters youn -38 -33 -5 77
        letters your 246 -105 -34 -106
        letters yrom -51 -67 138 -21
        letters ysag -86 176 -41 -50
        letters yse_ 48 -47 -2 2
        letters ysis 89 -35 -3 -51
        letters ywhe -14 54 -8 -31
        letters zen_ -30 63 -5 -28
        letters zero 443 -134 -23 -285
        letters zon_ 72 3 -4 -72
        letters zona -38 -2 54 -14
        letters zone 62 -78 9 7
        near # # 89 273 -99 -263
        near # au 21 -59 9 30
        near # de 180 2 -21 -161
        near # du 13 -47 18 16
        near # et 115 -70 -9 -36
        near # for -146 59 -10 98
        near # j 102 -45 -20 -37
        near # je -230 141 2 87
        near # les -115 149 -14 -20
        near # mois -54 -6 34 26
        near # ou -7 -44 52 -1
        near # pour 122 -11 -43 -68
        near # que -177 133 -21 65
        near # the -5 -46 -3 54
        near #e que 129 -104 -9 -15
        near a # 184 -24 21 -180
        near a a 142 -124 -41 23
        near a agains -78 89 -3 -9
        near a an 51 -46 -1 -4
        near a apre 61 -43 -2 -15
        near a apui 58 -6 -11 -41
        near a au 100 -15 -16 -69
        near a avant 76 -31 -7 -39
        near a avec 117 4 -8 -113
        near a d 78 -26 -41 -11
        near a dans 63 -75 -2 14
        near a de 204 -83 102 -223
        near a demand -49 25 -1 25
        near a des 63 49 -36 -76
        near a deux -47 -35 12 70
        near a devant 93 -51 -5 -36
        near a dire -62 -14 -7 83
        near a du -84 -3 13 74
        near a en 109 -141 168 -136
        near a enver -21 53 -7 -26
        near a equipe -123 -4 -5 131
        near a ete 42 -92 170 -119
        near a fait 68 -30 -2 -36
        near a for -18 -41 -1 59
        near a fourie 23 -50 -1 28
        near a goes -45 78 -9 -24
        near a gout -76 -46 -11 133
        near a h 58 -94 14 22
        near a heure -45 80 37 -72
        near a hopita -24 70 -17 -28
        near a il -235 7 210 17
        near a in 125 -113 54 -65
        near a j 292 -75 -43 -174
        near a job 22 31 -2 -52
        near a jour 61 -54 -6 -1
        near a l 67 -32 5 -40
        near a la 8 12 -86 66
        near a le 86 -157 -93 164
        near a les 12 48 4 -64
        near a ma -70 43 -33 60
        near a marche -46 93 -16 -30
        near a meme 106 -15 -22 -69
        near a mois 89 -35 -63 9
        near a moment -13 -41 61 -7
        near a mon -77 -2 -18 97
        near a notre -49 -8 -1 58
        near a or -16 1 -37 52
        near a ou -75 -31 132 -26
        near a out 78 -65 -1 -12
        near a person -48 9 0 39
        near a qu 69 -107 -4 42
        near a quand 99 -25 -25 -49
        near a que -124 43 11 70
        near a refuse 88 -52 -32 -4
        near a sa -34 -18 -39 91
        near a servic -41 37 78 -73
        near a son -64 170 -143 37
        near a svp -18 60 -20 -22
        near a troi 123 -91 -2 -30
        near a un 25 -48 -54 77
        near a une -110 -75 -20 205
        near a voisin 122 -94 -14 -14
        near a would 89 -15 -2 -72
        near a y -119 4 28 87
        near aces l 47 -36 -8 -3
        near acro road -48 56 -4 -4
        near acuse recept 143 -102 -19 -22
        near agent note -90 -13 84 19
        near agent statio 88 -46 -5 -37
        near ai a 132 -57 -39 -36
        near ai deux -39 65 -19 -8
        near ai en 53 -68 47 -32
        near ai j -163 27 -1 137
        near ai l 170 -157 -3 -10
        near ai le 46 50 -32 -64
        near ai les 29 -15 -77 63
        near ai ma -85 104 -19 1
        near ai mon -77 79 8 -9
        near ai que -8 -47 40 16
        near ai recu -16 52 -16 -19
        near ai un 26 -56 54 -23
        near ai une -8 -24 77 -45
        near aime les -30 -49 -11 90
        near aimera la -47 31 87 -71
        near aimera un -100 -38 -23 161
        near alerte texto -59 50 -28 38
        near alor le -3 -38 -9 50
        near and # 147 -70 -21 -56
        near and a 106 -49 -11 -46
        near and i 100 -71 11 -40
        near and m -18 53 -22 -13
        near and racoon 136 -56 -4 -76
        near and the 72 -34 -24 -15
        near ans je 50 -28 -3 -19
        near arive a -61 160 -84 -15
        near asked to -5 -13 -31 49
        near asks the -25 -20 77 -33
        near at # 61 -67 -5 11
        near at and -43 75 -14 -18
        near at corner -5 63 -26 -32
        near at curb 106 -36 22 -92
        near au d 23 -93 -22 92
        near au depui 20 43 -53 -10
        near au vile -200 -123 -6 329
        near au vite -49 81 -11 -20
        near aucun a -63 78 -7 -8
        near auto ete -12 -45 65 -8
        near aux de 54 -111 -1 58
        near aux par -66 151 -39 -47
        near avait que 89 -11 -1 -76
        near avait un -30 55 -12 -14
        near avait une 5 84 -17 -73
        near avant fin 63 -30 -5 -28
        near avant repart -125 -29 -8 162
        near avec de 48 -17 -1 -30
        near avec mentio 184 -61 -94 -29
        near avez le 77 -12 -2 -63
        near avez un 159 -119 -24 -16
        near avoir le 210 -90 -6 -114
        near bac a 64 -8 -11 -45
        near bac de -71 34 23 14
        near bac plein 214 -147 -16 -50
        near balai pase 0 -56 -11 66
        near be by 53 -9 -11 -33
        near be to -63 85 -65 43
        near besoin un -27 87 -50 -10
        near besoin une -2 -81 95 -13
        near boite letre -29 57 -13 -15
        near bonjou ai -22 31 61 -70
        near bonjou venon -43 83 -23 -16
        near branch sur 52 -48 -2 -2
        near bravo la 98 -16 -4 -79
        near c avant 65 -43 -2 -20
        near c degueu -25 49 -11 -13
        near c juste -19 -31 1 49
        near c l 27 24 -2 -49
        near c la -24 21 75 -71
        near c le 37 -96 167 -108
        near c note 68 -47 -7 -14
        near c pour 56 -44 -15 4
        near c tu -103 -48 165 -14
        near c un 58 -9 -50 1
        near ca a -61 35 -8 34
        near ca d -70 -12 -1 83
        near ca mieux -22 -64 -9 94
        near ca tout 140 -10 -5 -126
        near ca tu -5 -142 179 -32
        near ca un -52 28 6 18
        near caler racoon -42 -37 32 48
        near caler she -113 -61 44 130
        near caler the -83 62 -52 73
        near came a 154 -71 -4 -79
        near camion pase -10 -43 -2 54
        near can it -91 -76 -44 211
        near ce c -73 -21 127 -33
        near ce de 12 -68 61 -5
        near ce et -79 38 55 -14
        near ce je -52 227 -204 29
        near ce la 46 -162 114 3
        near ce le -77 -127 244 -40
        near ce les -4 -39 60 -17
        near ce un 1 82 -81 -3
        near ce une -37 81 5 -50
        near ce vous -43 201 -155 -3
        near centre achat -79 107 -4 -24
        near cet la -103 -57 -2 162
        near change adrese -88 256 -117 -51
        near chaque a 119 -56 -15 -48
        near chaufe la -26 -48 -3 77
        near chez voisin 84 -56 -2 -26
        near coach novice -62 -1 62 1
        near coin forge -30 104 -39 -36
        near coin la -132 -10 -8 150
        near coin xiii -53 25 -2 30
        near col a 51 -26 -2 -23
        near colegu a -55 -6 -2 63
        near combie jour -79 -36 116 -2
        near combie temp -261 267 110 -116
        near come le -8 83 -27 -48
        near coment on -14 -52 110 -43
        near compla the 6 -57 2 49
        near compos ils -55 -26 97 -15
        near compte a -54 61 -28 21
        near compte taxe -62 -8 149 -79
        near contes compte 244 -142 -34 -68
        near contre de -91 72 -24 43
        near cote l 59 -39 -5 -15
        near cote son -83 107 -18 -6
        near could send -17 47 -16 -14
        near could tel -6 -125 140 -8
        near courie # 160 -91 -32 -37
        near credit it -92 -60 -7 159
        near d au -41 -16 -27 85
        near d bas -77 88 -2 -9
        near d cote -53 109 -15 -41
        near d de 6 -48 68 -27
        near d depui -17 61 -34 -9
        near d des -132 -72 -3 206
        near d devant -35 61 -14 -12
        near d dit -65 7 -1 59
        near d en 62 -40 -1 -21
        near d inspec -50 94 -6 -38
        near d la -26 65 -23 -16
        near d malgre 122 -92 -7 -23
        near d patien -102 -8 -1 111
        near d postal -25 120 -70 -24
        near d puis 161 -105 -21 -35
        near d que 201 -77 -10 -114
        near d to -17 51 -12 -22
        near d x 57 -44 -1 -13
        near dame # -22 47 -8 -17
        near dans ap -9 -56 17 48
        near dans bac -132 68 82 -18
        near dans bleu -52 -57 133 -24
        near dans boite 164 -124 -4 -36
        near dans chambr -21 81 -51 -9
        near dans cour -93 176 -48 -35
        near dans ordre -59 -11 6 64
        near dans rue 36 10 2 -48
        near dans ruele -39 66 -9 -18
        near dans secteu -40 -71 139 -29
        near dans statio -19 63 -20 -25
        near dans zone 57 -48 6 -16
        near de # -72 47 -3 28
        near de a -91 62 25 4
        near de aide -41 57 -7 -9
        near de ans -75 71 -27 30
        near de apre -4 81 -13 -63
        near de arena 60 -37 -6 -17
        near de autre 273 -163 -61 -49
        near de avant -54 -55 143 -34
        near de avoir 72 33 -1 -104
        near de biblio -83 130 -20 -27
        near de bord -120 170 10 -60
        near de chambr -88 95 -4 -3
        near de chause -93 125 -6 -26
        near de clotur -59 -57 70 46
        near de cour -221 128 145 -51
        near de d -28 -85 114 -1
        near de dans -158 331 -16 -157
        near de de 33 13 43 -88
        near de dosier -52 -12 73 -10
        near de du -53 61 -51 42
        near de ecole -1 -39 -14 54
        near de et -22 -23 135 -90
        near de etage -80 -52 -53 185
        near de faire -138 170 -66 34
        near de file -48 55 -17 10
        near de fils -121 58 -9 72
        near de garage -41 91 -33 -17
        near de hotel -13 50 -2 -34
        near de l -87 -36 -8 132
        near de la -45 86 -51 11
        near de m -23 57 -14 -20
        near de maison -355 126 153 76
        near de minute 13 57 -3 -67
        near de munici 102 -53 -6 -42
        near de parce 141 -50 -6 -86
        near de part -86 -45 -12 143
        near de pase 192 -63 -53 -75
        near de patien 157 -32 -1 -124
        near de pis 89 14 -20 -82
        near de place 137 -77 -7 -53
        near de pour -45 51 -49 43
        near de promi 86 -75 -6 -5
        near de que 19 -103 121 -37
        near de se -94 67 37 -10
        near de seance 139 -4 -110 -25
        near de semain 55 -28 -7 -21
        near de soufle -59 -7 -4 71
        near de sur 49 -4 -9 -36
        near de vile 77 -14 -17 -46
        near de vous 48 -45 2 -5
        near delai de -53 40 37 -24
        near delai pour -10 -95 106 -1
        near demand de -543 566 36 -59
        near demand la 61 -21 -36 -4
        near demand les -78 -9 89 -2
        near demand on -29 49 -4 -16
        near demand permi 11 48 -40 -20
        near demand specia -152 179 -24 -4
        near depui ans 198 -149 -15 -34
        near depui debut 114 -74 -3 -37
        near depui heure -34 227 -168 -25
        near depui jour -16 51 -40 5
        near depui l 102 -72 -1 -29
        near depui le 56 -61 16 -12
        near depui matin -204 357 -9 -143
        near depui saint 152 -103 -25 -25
        near des avec -49 60 -3 -7
        near des de -66 87 -43 22
        near des du -48 79 -20 -11
        near des en -77 -23 -1 101
        near des font -13 118 -39 -66
        near des il -75 142 -56 -11
        near des pour -32 -81 -2 115
        near des public 13 -69 71 -16
        near desu trotoi -11 -74 90 -4
        near deux a 66 -40 11 -36
        near deux dans -15 -48 -3 66
        near deux de 99 -116 -45 62
        near deux en 66 -64 -8 6
        near deux plus 53 -80 -3 31
        near deux que 16 43 -12 -47
        near deuxie que 72 -51 -2 -20
        near devant enfant 203 -120 -44 -39
        near devant entree -87 7 -7 87
        near devant le 47 -16 -2 -29
        near devant moi 48 -19 24 -53
        near dire le -76 -44 -14 134
        near dit c 21 -23 53 -51
        near dit ca -1 -45 56 -10
        near dit ele 125 -82 -4 -39
        near dit est 62 -36 -11 -14
        near dit l -51 0 -6 57
        near dit le 48 -3 53 -98
        near dit prendr 47 -19 -2 -27
        near dit riant 51 -7 -1 -43
        near do need -4 -71 77 -2
        near dosier en 5 -59 -3 58
        near driver t -22 152 -56 -74
        near du a -135 130 -36 40
        near du d -161 180 -17 -2
        near du dans -108 8 97 3
        near du de 90 -87 13 -15
        near du est -201 232 43 -74
        near du et 48 -33 -6 -9
        near du l -88 132 -91 48
        near du le 53 -16 -1 -36
        near du mon -39 88 -8 -41
        near du parce 96 -55 -2 -39
        near du pis 99 -67 -2 -30
        near du portua -67 -31 -13 111
        near du pouse -39 48 -2 -7
        near du qui -88 58 -10 40
        near du sont 88 -53 42 -77
        near du vient -64 59 24 -18
        near eau la -48 71 -18 -5
        near eau pluie -31 100 -38 -31
        near eboueu les 214 -93 -46 -75
        near ele a -59 53 46 -41
        near ele au -51 49 -1 3
        near ele dit 71 -46 -4 -22
        near ele est 53 -39 -1 -13
        near ele que -84 15 -3 73
        near en # 108 -90 -7 -12
        near en a 24 -88 11 53
        near en d -37 48 17 -28
        near en dans 51 -49 11 -13
        near en de 57 7 -5 -59
        near en depui 143 -94 -24 -25
        near en deux 20 50 -39 -31
        near en devant -71 88 -7 -10
        near en en 278 -94 -129 -56
        near en encore -20 -7 -53 80
        near en jamai 66 -20 -2 -44
        near en la 308 -233 -40 -35
        near en le 203 -63 -73 -67
        near en minute -86 -46 -10 142
        near en mon -36 99 -4 -59
        near en on 95 -55 -13 -26
        near en peut -14 -79 96 -3
        near en pis 151 -51 -80 -19
        near en pour 157 -63 6 -100
        near en puis 69 -42 -1 -26
        near en qui -84 -15 -4 103
        near en roulan -50 56 3 -9
        near en un -21 85 -35 -28
        near en une -22 107 -27 -58
        near enfant la -54 125 -86 15
        near entre et 47 -6 -38 -3
        near envoye inspec -156 185 -23 -6
        near envoye un -156 232 -24 -52
        near est # 128 -95 -6 -27
        near est a -61 -45 91 15
        near est bele -26 -43 -11 79
        near est d -207 119 4 85
        near est dans 121 -127 16 -10
        near est depui -60 57 -3 6
        near est en -15 87 -23 -49
        near est encore -67 16 75 -24
        near est merci -34 -3 -12 49
        near est on -35 -32 -5 72
        near est ouvert -125 108 -23 39
        near est permi -4 -209 217 -4
        near est premie -55 34 -4 25
        near est qu 50 -5 19 -64
        near est que -554 638 151 -236
        near est sans 71 -35 -12 -24
        near est un -49 101 -47 -5
        near est votre 51 11 -47 -14
        near et a -76 -12 12 76
        near et de -73 102 -10 -18
        near et est 89 -23 -16 -50
        near et la -36 9 -23 50
        near et n -20 48 -9 -20
        near et on 173 -87 1 -87
        near et repart 64 -40 -1 -23
        near ete au 212 -47 -7 -158
        near ete en 55 -36 -12 -7
        near ete hier -52 -112 -1 165
        near ete l 97 -20 -10 -68
        near ete par 191 -130 -24 -38
        near ete sans 89 -36 -33 -19
        near ete une -33 -36 -1 70
        near etre d -28 57 6 -35
        near eu a 161 -109 -8 -45
        near every a -45 78 -9 -24
        near existe il -32 -35 84 -17
        near fait # 54 -10 -4 -40
        near fait bruit -19 51 -6 -26
        near fait d -48 -3 -1 52
        near fait le 28 -70 -2 44
        near fait tour 76 -32 -3 -42
        near fait un 77 -43 -4 -31
        near faite chose -23 90 -9 -58
        near faite quoi -165 326 -72 -88
        near ferme que 47 -2 -2 -43
        near fete voisin -33 54 -6 -15
        near fin journe -54 -47 10 90
        near fin semain -90 54 -8 44
        near fois deux 113 -70 -5 -39
        near fois je 45 -66 -3 23
        near fontai boire 74 4 -21 -57
        near for new 4 127 -16 -115
        near for reside -19 -41 70 -10
        near frai de 180 -101 -13 -66
        near front my -10 48 -13 -24
        near front the -56 75 20 -39
        near fuite eau -43 68 -5 -20
        near gars a 93 -72 -4 -17
        near gars camion -69 -8 35 41
        near gros de -70 103 -21 -12
        near h ai 79 -58 -5 -16
        near h l -32 -6 -10 48
        near hause epaule 103 -32 -13 -57
        near he a 87 -71 29 -45
        near he it 66 -15 -10 -42
        near he the 29 34 -5 -57
        near heure conte -20 -35 -56 111
        near heure matin -113 136 0 -23
        near heure ouvert -5 -104 114 -6
        near hier a -26 -47 -1 74
        near hier vous -21 54 -5 -28
        near hors moi -57 84 -16 -10
        near how does -10 -34 53 -9
        near how i -26 -36 76 -15
        near i and 50 -49 -7 7
        near i like -49 115 -8 -58
        near i not 44 -5 9 -49
        near i the 55 -30 -12 -13
        near i to -86 24 74 -12
        near i told 125 4 -90 -38
        near i up 68 -8 -21 -38
        near if is -78 89 7 -19
        near il de -133 211 -27 -51
        near il dit 93 -39 -4 -49
        near il en 21 60 22 -103
        near il etre -9 79 -13 -57
        near il inscri -26 -59 97 -11
        near il la -23 -16 50 -11
        near il le -204 105 -62 161
        near il parti 101 -47 -12 -42
        near il plait -72 128 -4 -52
        near il pris 55 -40 -3 -12
        near il regard 136 -43 -2 -91
        near il ri 96 -52 -4 -39
        near il un -65 58 66 -59
        near il y 2 48 -25 -24
        near ils le -56 11 53 -8
        near ils ont 90 -43 -8 -39
        near in i 68 -38 -4 -26
        near in midle 157 -97 -4 -56
        near in of -68 97 93 -122
        near in rain 74 -36 -5 -32
        near inspec a 140 -88 -22 -30
        near inspec le 90 -36 -6 -48
        near inspec venu 54 -25 -1 -28
        near is # -19 -52 -1 72
        near is a -17 -28 95 -50
        near is my 50 3 -6 -46
        near it a -30 -8 -15 54
        near it due -92 -60 -7 159
        near it it -29 70 5 -45
        near it now 133 -81 -6 -46
        near it the 30 58 -52 -36
        near j apele 51 -7 -3 -40
        near j ca -5 -40 -6 52
        near j demand 284 -90 -67 -127
        near j ecrit 51 -33 -1 -17
        near j envoye 129 -102 -17 -10
        near j ete 66 -34 -13 -19
        near j eu -20 -63 98 -15
        near j fait 138 -53 -9 -76
        near j jamai -44 73 -10 -20
        near j la -13 65 -32 -20
        near j oublie -122 211 -8 -81
        near j paye -15 49 -24 -10
        near j peur -29 57 -22 -6
        near j signal 92 -54 -16 -22
        near j trouve -16 53 -32 -5
        near je # -77 90 -4 -9
        near je a -23 -17 -10 49
        near je arive -61 160 -84 -15
        near je au 48 -23 2 -27
        near je avai 118 -40 -4 -75
        near je avec 50 -12 -1 -36
        near je bien -22 -49 -18 89
        near je ce 65 -51 -5 -10
        near je contre -105 -67 -15 187
        near je d -41 -37 24 54
        near je en -96 207 -224 113
        near je hors -57 84 -16 -10
        near je laise -1 -77 -10 88
        near je le -32 78 -26 -19
        near je m -24 113 -68 -21
        near je obteni -7 49 -7 -36
        near je plaint -47 74 7 -34
        near je que -100 -9 -16 125
        near je sais -43 42 53 -51
        near je savoir -119 14 163 -58
        near je sur -25 -42 11 56
        near je un -13 49 -35 0
        near je une -5 132 -65 -62
        near jeune des -6 56 -4 -46
        near jour est -52 62 -7 -2
        near jour nuit -51 60 -4 -6
        near jusqu la -70 -43 80 33
        near jusque le 144 -89 -13 -42
        near just to -72 -19 71 21
        near juste idee -12 -28 -37 77
        near l # -65 3 12 50
        near l c -36 -14 65 -14
        near l cote 173 -122 -34 -17
        near l d 15 56 29 -100
        near l de -76 36 19 21
        near l dernie 66 29 -30 -64
        near l des 96 -30 -44 -22
        near l devant -40 35 55 -50
        near l du -53 83 -37 6
        near l en 56 -68 30 -18
        near l est 137 -174 48 -12
        near l etait 14 -30 -65 80
        near l lui 178 -133 -10 -35
        near l m 62 -57 17 -22
        near l me 51 -4 -1 -46
        near l midi 49 -71 -7 30
        near l n 78 -62 -1 -15
        near l nous 95 -56 8 -47
        near l on -101 95 -66 71
        near l ou 58 -46 4 -16
        near l pas 108 -67 -13 -28
        near l pase -23 67 -9 -36
        near l pour -54 4 -12 62
        near l procha -103 -121 27 197
        near l que 41 34 -5 -69
        near l qui -154 29 -19 144
        near l signal 343 -66 -259 -19
        near l traite 152 -102 -10 -40
        near l trouve -59 -7 0 67
        near la # -56 195 -82 -57
        near la a 37 -110 -40 113
        near la au -56 -3 -4 63
        near la avec -18 -30 -1 49
        near la ca 65 9 -6 -68
        near la change -23 -72 31 64
        near la coupe 55 -41 -2 -11
        near la d 28 -26 56 -58
        near la de -380 225 110 45
        near la demand -70 88 23 -41
        near la des 74 -76 44 -43
        near la deux 76 -44 -5 -28
        near la devait 85 -78 -1 -5
        near la devrai -20 -7 -33 61
        near la du -53 114 0 -60
        near la ele 122 -122 4 -4
        near la entre -45 -24 81 -12
        near la est -60 34 3 22
        near la et -78 68 8 2
        near la etait -30 48 -5 -13
        near la fontai -129 157 -5 -24
        near la il -78 12 -14 79
        near la je 70 -39 8 -40
        near la jean 193 -161 -4 -29
        near la la -9 56 -12 -36
        near la laise 75 -55 -2 -18
        near la le -83 -31 -10 124
        near la les -120 219 -16 -82
        near la m 37 -75 -63 101
        near la mon 133 -89 -2 -42
        near la munici -72 -28 98 2
        near la ou -85 54 105 -73
        near la par 10 -73 -6 69
        near la pase 191 -62 -59 -70
        near la pasee -40 49 -3 -6
        near la person -70 103 -1 -33
        near la peut -149 216 -31 -36
        near la pour -239 75 131 33
        near la puis -91 16 -1 76
        near la qu 113 -34 -18 -61
        near la que 138 -54 -41 -43
        near la qui 1 -62 -11 72
        near la semain 101 -55 -7 -39
        near laise mesage 107 -32 -3 -72
        near last s -14 75 -7 -55
        near le a 274 -239 -112 78
        near le au -76 35 -14 54
        near le avait -26 75 -1 -48
        near le avec 17 -34 -53 70
        near le brise 38 -53 -8 22
        near le brun -70 -32 86 15
        near le de 42 0 47 -89
        near le des -37 -55 70 22
        near le devait 88 -43 -3 -42
        near le devant 73 -12 -5 -56
        near le du -136 129 18 -10
        near le en -22 -33 8 47
        near le entre -71 33 44 -6
        near le est 17 -154 -60 196
        near le etait 1 -75 -10 84
        near le l 196 -132 17 -81
        near le les 18 82 -8 -93
        near le lui 118 -68 -4 -46
        near le m -8 -150 -10 168
        near le mars 15 -88 -21 94
        near le meme 76 -18 -50 -7
        near le octobr 55 -5 -44 -7
        near le ou 47 -52 47 -42
        near le pase 7 93 4 -104
        near le pour 10 -1 67 -75
        near le puis 11 49 -49 -11
        near le qui 28 -49 -10 31
        near le sol 148 -25 -2 -121
        near le sur -73 85 21 -33
        near le un 99 -73 -8 -19
        near le vous 53 -42 0 -10
        near les a -56 -18 -6 79
        near les au -18 -50 28 40
        near les bout 90 -61 -16 -12
        near les compos -55 -26 97 -15
        near les d 20 -129 127 -17
        near les de 33 -78 58 -13
        near les des -28 -21 -5 55
        near les du -51 -1 4 48
        near les en 37 -25 -51 39
        near les lumier -26 -46 -2 74
        near les ont 48 -92 35 9
        near les ou -45 -42 97 -11
        near les qui -58 85 12 -39
        near les sur -16 -51 46 20
        near leur un -58 76 -14 -4
        near licenc un -66 75 86 -95
        near livre j 49 -8 -2 -38
        near long a -45 -2 48 -1
        near long la -54 -5 -8 67
        near lui dit 208 -86 -22 -100
        near lui done -47 49 5 -6
        near lui fait 134 -8 -81 -45
        near lui une -47 -64 77 34
        near lumier est 64 -78 8 5
        near lundi l 80 -65 -1 -13
        near m a -306 262 84 -40
        near m d 48 -33 -2 -13
        near m demand 319 -183 -62 -74
        near m dit -65 140 -43 -32
        near m fait -92 -13 -4 108
        near m le -79 -189 298 -30
        near m mis 93 -66 -3 -24
        near m promi -29 52 -9 -13
        near m que 179 -82 -7 -90
        near m repond 71 -29 -27 -15
        near m sugere 113 -11 -2 -101
        near ma au 139 -44 -7 -88
        near ma d 23 -54 3 27
        near ma de -39 49 -32 22
        near ma et -54 67 -8 -5
        near mais a -87 27 -60 120
        near mais ai -82 125 -28 -16
        near man the 16 -32 -36 52
        near marche le -49 1 24 24
        near matin est -10 59 -28 -21
        near matin le -13 66 -8 -45
        near me de 82 -47 2 -36
        near me que 205 -192 114 -127
        near me un 65 -51 -17 3
        near meme la 96 2 -78 -20
        near meme meme 150 -114 -6 -30
        near merci l -91 -52 -5 148
        near merci le 119 -3 -13 -103
        near merci me -33 77 -3 -41
        near merite etre -140 -23 -2 166
        near mes sont 98 -22 -4 -72
        near minute l 4 46 -2 -48
        near moi dis -23 -26 -1 50
        near mon dans -101 91 -4 14
        near mon de -169 61 -10 118
        near mon du 99 -66 -5 -29
        near mon est 36 61 -2 -96
        near mon il 38 16 -52 -3
        near mon j -88 31 -9 66
        near mon le 69 -17 -3 -49
        near mon m -62 25 51 -14
        near mon mesage 77 -54 -4 -20
        near mon quatre 53 -36 -4 -12
        near mon refuse -38 47 -6 -3
        near my and 64 -82 -25 43
        near my cut -27 51 -11 -13
        near my play 60 -40 -6 -14
        near my s -64 114 -27 -22
        near my this -89 98 -6 -3
        near my was 53 -91 -10 48
        near my who -7 -29 -14 50
        near n pas 185 49 -72 -162
        near n pu 63 -43 -2 -18
        near n rien -20 74 6 -61
        near ne a 85 -57 26 -54
        near ne est 254 -205 -3 -47
        near ne la -35 -33 -1 68
        near ne plus -76 67 9 0
        near ne rien -38 3 -18 53
        near neige la -80 122 -1 -41
        near no no 170 -83 -45 -43
        near nobody the 65 -39 -2 -24
        near note of -62 -1 62 1
        near notre sans -45 -8 -1 53
        near nous a 51 -21 17 -47
        near nous avon 70 -44 -5 -22
        near nous d -119 138 -39 20
        near nous dit 72 -36 -2 -34
        near nous tout 76 -26 -8 -43
        near nous un -65 76 -1 -10
        near nouvea de -90 7 -21 104
        near nouvel de -62 14 -11 59
        near nuit le -50 8 -33 75
        near of # -27 -8 -28 63
        near of and -38 51 -5 -8
        near of house -51 50 49 -48
        near of team -62 -1 62 1
        near of the 97 -26 -3 -68
        near oficer my 138 -96 -4 -38
        near on a 327 -152 -198 23
        near on avait 446 -189 -81 -177
        near on bil 73 -15 -5 -53
        near on charge 98 -40 -10 -48
        near on corner -47 93 -4 -42
        near on day -61 111 22 -72
        near on demand 74 -96 25 -2
        near on dit 332 -196 -65 -71
        near on en -68 64 27 -23
        near on est 106 -34 -14 -57
        near on fermer -68 -19 -12 99
        near on la -58 -11 25 45
        near on lui -33 102 -1 -68
        near on own -50 -63 -12 124
        near on renvoi 55 -42 -2 -12
        near on s -66 -15 -1 81
        near on should -14 78 -6 -59
        near on sidewa -133 47 -26 112
        near on tu 17 -83 71 -5
        near on voit -73 72 -31 32
        near on y 196 -30 -109 -57
        near one and 70 -16 -47 -7
        near one the -51 27 -12 37
        near ont la -5 -50 3 51
        near ont le 72 -112 -49 89
        near ont les 101 -40 -7 -53
        near ont leur 54 -15 -10 -29
        near ont mon -14 -25 -11 50
        near orange y 212 -167 -2 -43
        near ou c -53 27 42 -17
        near ou est 52 -47 22 -27
        near ou il -36 -36 77 -5
        near ou la -79 -18 82 15
        near ou t -78 -2 84 -3
        near ou un 91 -90 5 -6
        near ou vile -4 -60 67 -3
        near ouvert un -64 85 -9 -12
        near ouvrir dosier -41 63 -4 -18
        near over sidewa -28 49 -1 -21
        near par de 122 -86 -24 -11
        near par poste -48 56 -24 17
        near par vile 86 -66 -6 -14
        near parc xii -40 111 -57 -14
        near parce il 93 -39 -8 -47
        near parce le -62 -30 -4 96
        near parce mon 90 -68 -5 -17
        near partir quel -31 -11 70 -28
        near pas de -35 -48 -17 99
        near pas il 57 -42 -2 -13
        near pas l 184 -143 -9 -33
        near pas le -37 -48 111 -26
        near pas lune 79 -52 -1 -27
        near pas mot 111 -61 -3 -47
        near pas piscin 236 -11 -3 -222
        near pase # 54 -5 -6 -44
        near pase les 44 44 -22 -66
        near patien ange -102 -8 -1 111
        near payer taxe -68 -24 18 74
        near permi une -14 69 -49 -6
        near person a 110 -50 -21 -39
        near petit de 0 51 -39 -12
        near peut paser -11 66 -32 -24
        near peut venir -52 183 -111 -20
        near peux le -61 71 1 -11
        near pis a -7 50 -10 -33
        near pis autre -42 -3 48 -3
        near pis est 188 -35 -140 -13
        near plaide coupab -52 52 28 -27
        near plaind un -18 -58 79 -4
        near please a -16 56 -7 -34
        near please it -104 177 -18 -54
        near please my -29 -139 -4 173
        near please the -36 129 -12 -81
        near plus que -49 -33 40 42
        near plutot un -21 -48 -4 73
        near pour # -41 52 -2 -9
        near pour bac -59 21 -9 47
        near pour ca -18 52 0 -34
        near pour de -31 132 -58 -44
        near pour deux -33 83 -18 -31
        near pour l -40 -12 -6 58
        near pour la 62 -22 -46 6
        near pour le -41 -5 -19 65
        near pour les -45 -193 27 210
        near pour livre 73 -42 -11 -19
        near pour logeme 87 -29 -9 -48
        near pour lumier 47 -49 5 -2
        near pour meme 99 -30 -28 -40
        near pour permi 67 -50 -31 14
        near pour procha -9 -5 -33 47
        near pour que -49 -32 -5 86
        near pour sa -132 214 9 -91
        near pour son 48 -29 -4 -14
        near pour un -38 -73 115 -3
        near pour une -31 -50 77 4
        near pouvez la -10 103 -83 -10
        near pouvez m -14 -75 91 -2
        near pouvez ma -31 -37 -5 73
        near premie que -117 7 -5 114
        near prepos a 61 -10 -18 -33
        near presen un -35 -14 64 -15
        near pris photo 62 -15 -3 -44
        near projet a 76 -26 -4 -47
        near propri # -53 67 -1 -13
        near propri fait -39 74 -1 -33
        near qu avait -29 -20 -2 51
        near qu ce -58 134 -61 -15
        near qu la -115 84 -4 36
        near qu lui -70 44 -35 62
        near qu m 71 -37 -18 -16
        near qu n 72 -77 -16 21
        near qu nous -102 -88 -9 199
        near qu soit 131 -116 -17 2
        near qu viene -57 74 -2 -14
        near qu vous 88 -76 -2 -11
        near quand je -75 -5 91 -10
        near quatri au 121 -19 -5 -98
        near que a -27 -38 -2 67
        near que ai 70 -73 -9 11
        near que dosier 287 -103 -48 -136
        near que equipe 50 -20 -1 -28
        near que est 65 -151 73 12
        near que etait 72 -35 -7 -30
        near que le -64 -68 54 78
        near que me 41 -68 -9 36
        near que n 56 -8 -23 -26
        near que ne 62 -4 -21 -36
        near que peux -42 232 -168 -22
        near que pouvez -11 142 -124 -6
        near que premie 51 -22 -3 -26
        near que rue -55 37 28 -10
        near que un -210 202 -11 19
        near que vile -172 185 -87 73
        near quele la -47 69 30 -52
        near quele le -98 -70 207 -40
        near quelqu peut -39 168 -101 -27
        near quelqu pour -56 37 30 -10
        near quelqu qui 161 -83 -30 -49
        near qui a 147 -63 -6 -78
        near qui ca 172 -97 -60 -15
        near qui dans -131 133 -17 15
        near qui le -60 79 -11 -7
        near qui les -62 -34 33 63
        near qui mon 83 -58 -2 -24
        near qui repare -48 -52 -6 105
        near reclam # -84 98 -10 -4
        near reclam un -40 -45 90 -5
        near refoul # 100 -69 -6 -25
        near refuse l 64 -45 -3 -16
        near refuse payer 47 -38 18 -26
        near refuse que 113 -7 -5 -102
        near remi # 64 -54 -1 -9
        near remorq la -59 29 -2 33
        near rendez avec -49 66 -4 -12
        near rentre la -52 58 -1 -5
        near repond c 47 -26 -1 -20
        near repons # -43 -14 -3 60
        near retard un 159 -25 -35 -100
        near retire plaint -20 -96 -10 126
        near retour apel 93 -12 -4 -76
        near rien autre -216 -97 -40 353
        near rue # -38 55 -12 -5
        near rue a -99 -24 -4 128
        near rue deneig 117 -64 -50 -3
        near s a -130 127 31 -27
        near s and 97 -53 -4 -41
        near s coach -62 -1 62 1
        near s de -56 60 12 -16
        near s est -65 -19 37 48
        near s fait 48 105 -23 -129
        near s faut -39 -54 96 -3
        near s mele -66 74 -2 -5
        near s pas 76 -61 -2 -13
        near s presen 299 -106 -150 -42
        near s the -36 -25 -5 66
        near s vient 89 -41 -45 -4
        near s vous -72 128 -4 -52
        near sa a -51 -3 0 54
        near sa dans -149 174 -5 -20
        near sa en -6 50 -5 -39
        near sa sans 90 -69 -8 -13
        near said would 66 -52 -3 -11
        near sais si -67 70 74 -77
        near sans un 60 -21 -5 -33
        near say the -31 -35 -13 78
        near says has 70 -20 -7 -44
        near says is 59 -20 -16 -22
        near se de 320 -144 -148 -28
        near seance consei -33 -2 66 -32
        near semain l -91 181 -82 -8
        near send to -56 95 -5 -34
        near serait posibl -76 150 -34 -39
        near ses dans -54 61 -3 -4
        near ses de -10 73 -19 -44
        near si est 38 19 45 -103
        near si prend -42 -14 73 -17
        near side the 52 -47 17 -22
        near sidewa front -23 -30 69 -16
        near since night -19 58 -7 -32
        near soir un -25 74 -28 -21
        near soit avant -58 26 -4 35
        near son de -147 66 193 -111
        near son en 2 70 -99 26
        near son le -237 -17 -36 290
        near son pour -19 -48 47 21
        near sont depui 209 -86 -7 -115
        near sont en 244 -43 -111 -90
        near sont pour 140 -74 -11 -54
        near sous jour 59 -37 -5 -17
        near sous pluie 69 -11 -4 -54
        near statio est -97 75 -9 31
        near statio nuit -2 -27 57 -29
        near step my 63 -74 -15 26
        near suis de -35 78 -15 -27
        near suis la -65 -9 -14 88
        near sur boulev -71 163 -45 -47
        near sur celula 28 37 -6 -59
        near sur glace -133 143 -18 9
        near sur la 91 -73 -26 8
        near sur mur -29 85 -51 -5
        near sur trotoi -55 67 -5 -7
        near survei a 79 -51 -3 -25
        near t a -12 -51 72 -8
        near t un -77 -65 169 -27
        near t une -91 -71 177 -14
        near teleph la -79 -34 123 -10
        near the around -45 150 -3 -102
        near the at -49 31 -34 51
        near the be -50 105 -7 -49
        near the becaus -19 -16 49 -14
        near the before -18 -15 -22 56
        near the behind -26 89 -49 -15
        near the bike -40 -80 -4 124
        near the bin -47 -33 0 80
        near the came 4 -72 -9 77
        near the come -51 52 2 -4
        near the end -47 75 -4 -24
        near the is 103 -46 3 -60
        near the just 5 48 -7 -46
        near the left 60 -14 -2 -45
        near the lot -26 48 -4 -18
        near the mean -30 -18 51 -3
        near the near -22 111 -9 -80
        near the on -145 10 24 112
        near the or -33 -7 95 -56
        near the please -15 57 -3 -39
        near the plough 69 -69 -37 38
        near the pool -33 -10 60 -17
        near the promis 116 -82 -3 -30
        near the rate -81 -36 156 -38
        near the s 4 -120 -22 137
        near the should -19 47 -17 -11
        near the sidewa -58 75 -4 -12
        near the stop -79 44 -45 80
        near the the 112 -70 6 -48
        near the to -100 30 67 3
        near the told 117 -3 -9 -106
        near the truck -40 50 9 -19
        near the until -36 -40 -4 81
        near the was 135 -53 -18 -64
        near the who -41 -57 4 94
        near the would 47 -53 -11 18
        near the you 182 -21 -110 -51
        near the your 12 40 -3 -49
        near there a -417 389 -83 111
        near they the 82 -39 -7 -36
        near three and 54 -10 -4 -41
        near three in 67 -4 -2 -61
        near ticket # 216 -155 -27 -34
        near time truck -32 54 -4 -19
        near to a -165 -62 195 32
        near to about -106 -15 41 80
        near to down 251 -64 -77 -110
        near to for -64 158 19 -113
        near to her -70 113 -10 -33
        near to if -33 -34 16 51
        near to my -60 34 39 -13
        near to the -82 35 32 14
        near to to 53 32 -20 -64
        near told the 68 -27 -24 -17
        near toujou de 106 -98 -1 -7
        near tout ete 117 -23 -7 -88
        near tout monde 9 51 -9 -51
        near toute equipe -59 -4 12 51
        near toute rue 102 -71 -4 -28
        near toute rues 201 -74 -10 -117
        near trop a -76 -46 -11 133
        near trop pour 58 10 -39 -30
        near trotoi de -25 -20 -3 48
        near trotoi deneig 122 -59 -20 -44
        near trou la -58 81 -1 -22
        near trou le -50 75 -23 -2
        near trouve joint -71 14 -20 76
        near trouve les -26 -19 -27 72
        near trouve nouvea -28 -26 -7 62
        near tu un 90 -47 -28 -15
        near un c -53 -52 112 -7
        near un ca -34 61 -1 -27
        near un dans -97 276 -162 -17
        near un de -179 138 60 -18
        near un du -24 -18 49 -7
        near un est 147 -86 14 -75
        near un et 41 -47 11 -5
        near un merci 95 -49 -7 -38
        near un ou 6 17 41 -63
        near un peut -17 70 -18 -34
        near un pour -238 159 -25 104
        near un que 374 -137 -95 -143
        near un sur -60 70 -10 -1
        near un venir -41 68 -16 -11
        near un viene -48 109 -3 -58
        near under window 66 -49 -2 -15
        near une # 77 -52 -12 -13
        near une d -60 -31 1 90
        near une devant 49 -7 -3 -39
        near une en -56 -24 54 25
        near une est -20 105 -54 -31
        near une fois 94 -61 -3 -29
        near une pis -59 52 29 -22
        near une pour -42 -305 143 203
        near une que 82 -32 -11 -39
        near une qui -38 90 -10 -42
        near une s -43 17 48 -22
        near une sur 93 1 -35 -60
        near veuile mon -22 61 -22 -17
        near veut au 145 -49 -32 -64
        near veut ce -37 -107 87 58
        near veut d -44 24 -53 72
        near veut la -144 200 -12 -44
        near veut on -179 132 -9 56
        near veut si -31 -37 74 -6
        near veut un -52 58 -2 -3
        near veut une 99 -45 -18 -36
        near veux la -33 73 27 -67
        near veux un -93 112 -12 -7
        near vient le -64 39 39 -14
        near vile a 67 -41 16 -42
        near vile ele -39 85 -37 -9
        near vile la -10 -38 -5 54
        near vile les -78 78 -17 17
        near vile vile -51 68 -1 -16
        near vire bord 118 -67 -4 -47
        near visite un -36 84 -9 -38
        near voisin a -68 24 57 -13
        near voisin ont 66 -47 -3 -17
        near voisin son -68 106 -15 -23
        near voit les -65 13 -5 57
        near vos sont 71 -36 -2 -32
        near votre a -65 -12 -6 83
        near votre d -24 51 -1 -26
        near votre de 35 -45 55 -45
        near votre m -152 -14 -9 174
        near votre me 122 -81 -24 -17
        near vous avez 220 -168 -18 -34
        near vous ci -60 10 -17 67
        near vous dis 53 -37 -1 -15
        near vous dit 140 -89 -6 -45
        near vous dite 155 -150 -1 -4
        near vous faire -3 54 -49 -2
        near vous fermer -12 -103 -3 117
        near vous l 38 24 -55 -7
        near vous les -38 -39 138 -60
        near vous notre -53 4 10 39
        near vous que -53 -20 -5 78
        near vous tu 93 2 -83 -12
        near vous vous 77 -31 -17 -29
        near vu bien -27 -19 -2 47
        near want inspec -55 77 -4 -18
        near want know -10 -130 170 -29
        near want oficer -38 68 -3 -27
        near wanted say -44 -43 -11 97
        near was in -14 48 -6 -28
        near was on 121 -72 -10 -38
        near was the 122 -145 -45 68
        near was to 227 -27 -130 -70
        near we a -5 59 -9 -44
        near we our -53 -47 -7 107
        near what the -14 -41 98 -43
        near when the -81 -6 94 -6
        near where i -23 -32 61 -6
        near where s -29 -35 -7 72
        near who the -166 -117 271 11
        near whoeve the -78 -122 -8 209
        near window # 66 -49 -2 -15
        near would a -34 148 -51 -64
        near would of 46 12 -3 -54
        near y # 353 -132 -170 -50
        near y des -121 25 132 -36
        near y pas -34 -7 -6 47
        near y t -207 -85 323 -30
        pair # # -73 -68 -12 153
        pair # . 40 33 30 -103
        pair # ? 14 -83 107 -38
        pair # alor 124 -85 -8 -31
        pair # am -137 63 80 -6
        pair # apel 102 -77 -2 -24
        pair # d 119 -17 -2 -99
        pair # de 107 25 -37 -96
        pair # du -60 19 25 15
        pair # est -18 52 -12 -22
        pair # et 59 0 -41 -18
        pair # fois 166 -113 -8 -45
        pair # jour 82 124 -139 -67
        pair # km 47 -13 -2 -31
        pair # l 1 50 -46 -4
        pair # minute 249 -7 -26 -216
        pair # mois 520 -379 -85 -56
        pair # pour 313 -174 -24 -115
        pair # rue -35 52 -4 -13
        pair # sem 133 -136 36 -32
        pair # the -39 -11 -9 58
        pair # to 2 42 29 -73
        pair # un 60 -15 -3 -43
        pair # voisin 68 -59 -1 -8
        pair # with -23 -31 -4 58
        pair #e anee 68 -85 -11 28
        pair #e fois 91 -73 -4 -13
        pair #er apel -69 72 -1 -2
        pair ^ # 412 -340 133 -205
        pair ^ #e 389 -263 -47 -79
        pair ^ a 16 9 67 -93
        pair ^ again 59 -16 -7 -36
        pair ^ agent -26 -23 47 2
        pair ^ aimera -39 404 -9 -356
        pair ^ anule -171 102 -54 123
        pair ^ arange 239 -143 -19 -76
        pair ^ arbre -63 71 -5 -2
        pair ^ asked -30 -32 57 4
        pair ^ asks -239 0 474 -235
        pair ^ atend 67 -39 -1 -27
        pair ^ aucun 45 17 4 -66
        pair ^ avant -46 -47 116 -23
        pair ^ avis -35 57 -4 -18
        pair ^ bac 273 -102 -89 -83
        pair ^ balai 193 -129 -8 -57
        pair ^ been 146 -9 -126 -11
        pair ^ bel 10 -61 -5 56
        pair ^ bele -12 -64 -6 82
        pair ^ ben 111 -67 -20 -24
        pair ^ besoin -31 129 -33 -66
        pair ^ bin 57 -54 -5 3
        pair ^ bone -50 -50 -5 104
        pair ^ bonjou -121 43 132 -54
        pair ^ branch -94 127 -7 -27
        pair ^ brigad 110 -52 -3 -55
        pair ^ c -46 -40 38 48
        pair ^ caler -128 13 72 43
        pair ^ camion -10 -25 48 -12
        pair ^ can -276 144 239 -107
        pair ^ cela 67 -31 -4 -32
        pair ^ cest -107 -84 259 -68
        pair ^ change -29 175 -108 -37
        pair ^ chapea -221 -33 -4 258
        pair ^ chaque 292 -172 -26 -94
        pair ^ char -26 48 -14 -9
        pair ^ chaufe 122 -107 -18 2
        pair ^ chien -72 192 -34 -86
        pair ^ citoye -61 -40 -11 112
        pair ^ colect 254 -134 -67 -53
        pair ^ combie -251 457 -141 -66
        pair ^ coment -237 160 118 -40
        pair ^ compte 139 -74 -46 -20
        pair ^ consta 189 -165 -15 -9
        pair ^ contes 195 -88 -57 -51
        pair ^ could -429 717 -157 -131
        pair ^ cour 357 -130 -19 -207
        pair ^ dans -80 5 117 -43
        pair ^ date -107 -265 407 -36
        pair ^ dead -14 73 -5 -53
        pair ^ dem -79 58 45 -24
        pair ^ demand -399 320 390 -311
        pair ^ depose -83 78 -44 50
        pair ^ depot -164 213 -28 -21
        pair ^ depui 109 -111 7 -5
        pair ^ des -74 188 -135 21
        pair ^ deux 111 -16 -53 -42
        pair ^ deuxie 173 -110 -11 -52
        pair ^ dit -114 -5 -45 164
        pair ^ do -60 -11 130 -59
        pair ^ does -60 -52 139 -27
        pair ^ dosier 106 -79 -62 36
        pair ^ du -172 119 -20 73
        pair ^ employ 89 -17 -12 -60
        pair ^ en -1 -66 27 41
        pair ^ encore 243 -132 -152 42
        pair ^ enfin -31 -41 -45 117
        pair ^ envoye -574 713 -58 -81
        pair ^ equipe 74 -70 -2 -2
        pair ^ est -866 146 1122 -403
        pair ^ every 233 -83 -11 -139
        pair ^ existe -19 -22 53 -12
        pair ^ factur 62 -3 -18 -41
        pair ^ faite -574 818 112 -356
        pair ^ faut 6 21 43 -69
        pair ^ feu -68 96 -10 -18
        pair ^ fil -55 178 -28 -94
        pair ^ first -87 85 -13 16
        pair ^ fontai 100 -30 -17 -52
        pair ^ frai 161 -90 -12 -59
        pair ^ grafit -39 53 -5 -9
        pair ^ great -10 -79 -16 105
        pair ^ he 112 -163 -34 85
        pair ^ heure -53 -78 234 -103
        pair ^ how -218 -166 488 -104
        pair ^ i -45 109 -99 35
        pair ^ if -243 -64 344 -37
        pair ^ il -38 52 -48 34
        pair ^ ils 178 -35 -4 -138
        pair ^ in 120 -132 -13 24
        pair ^ info -49 -130 197 -17
        pair ^ inform -62 -80 168 -25
        pair ^ inscri -32 88 -34 -23
        pair ^ inspec 484 -264 -39 -181
        pair ^ interv -101 125 -2 -22
        pair ^ is -117 -364 678 -196
        pair ^ it -2 -83 -37 123
        pair ^ j -21 -107 23 105
        pair ^ jai 75 -10 -4 -61
        pair ^ je -121 248 -183 55
        pair ^ just -118 -116 -1 235
        pair ^ juste -119 -43 90 72
        pair ^ keep -128 -51 -39 218
        pair ^ l 29 34 77 -139
        pair ^ la 86 -145 -4 63
        pair ^ le 97 66 -56 -107
        pair ^ les -54 -159 3 210
        pair ^ light -19 62 -14 -30
        pair ^ line 18 73 -33 -58
        pair ^ livre 193 -194 -54 55
        pair ^ love 1 -31 -18 48
        pair ^ lovely -81 -17 -2 100
        pair ^ lumier -33 59 -7 -18
        pair ^ m 199 -247 124 -76
        pair ^ ma 176 -38 -107 -31
        pair ^ malgre 56 -47 -3 -6
        pair ^ mardi 99 -51 -30 -18
        pair ^ me -18 -73 68 22
        pair ^ meme 99 -51 -10 -37
        pair ^ merci 122 20 47 -188
        pair ^ mercre 89 -28 -3 -58
        pair ^ mere 75 19 -6 -89
        pair ^ mes 218 -73 4 -148
        pair ^ meter -26 47 -4 -18
        pair ^ metez -50 17 -5 39
        pair ^ mon -83 104 -53 32
        pair ^ need -185 645 -149 -311
        pair ^ no -92 -52 69 74
        pair ^ nobody 176 -162 -26 12
        pair ^ non 76 -13 -46 -16
        pair ^ nos -10 -35 -6 51
        pair ^ notre -20 49 -5 -25
        pair ^ nous 15 136 -63 -88
        pair ^ odeur -37 50 -3 -10
        pair ^ oficer 181 -121 -13 -48
        pair ^ on 771 -692 -4 -75
        pair ^ ou 29 39 -50 -19
        pair ^ oublie 30 66 -16 -79
        pair ^ oui -4 -8 48 -36
        pair ^ ouvert -56 10 47 -2
        pair ^ paneau -74 165 -24 -67
        pair ^ parent 71 -33 -7 -31
        pair ^ patin -30 -20 55 -5
        pair ^ person 426 -160 -216 -50
        pair ^ peut -32 -99 170 -39
        pair ^ pis 359 6 -307 -58
        pair ^ please -60 155 -129 33
        pair ^ plow -19 -28 -5 52
        pair ^ poteau -89 117 -14 -14
        pair ^ pourie -224 387 -63 -100
        pair ^ pouvez -47 4 125 -82
        pair ^ premie -49 11 -7 45
        pair ^ prof 166 -82 -5 -79
        pair ^ qu -54 9 5 40
        pair ^ quand 98 -43 -46 -10
        pair ^ que -205 12 99 93
        pair ^ quel 184 -63 -244 124
        pair ^ quele -209 122 -394 481
        pair ^ quelqu -66 277 -191 -20
        pair ^ qui -39 -40 97 -18
        pair ^ racoon -103 145 -19 -23
        pair ^ rapel 392 -291 -27 -74
        pair ^ refuse 82 -23 -34 -25
        pair ^ remerc -68 -8 -2 79
        pair ^ remet -78 91 -4 -10
        pair ^ remorq 276 -159 -17 -100
        pair ^ reques -15 114 -39 -60
        pair ^ retire -15 -77 -7 100
        pair ^ rien -15 -76 1 90
        pair ^ rivera -11 -99 87 23
        pair ^ rue 317 -215 -35 -67
        pair ^ s 88 -21 -42 -25
        pair ^ satisf -81 -40 76 45
        pair ^ says -43 -40 -13 96
        pair ^ send -30 49 -1 -18
        pair ^ serait -102 184 -38 -44
        pair ^ she 41 44 -20 -66
        pair ^ si -173 10 122 40
        pair ^ sidewa 212 -126 -20 -67
        pair ^ signal -24 66 -6 -36
        pair ^ so 348 -199 -199 51
        pair ^ somebo -93 37 -21 77
        pair ^ someon -47 103 -8 -48
        pair ^ stil 220 -155 -25 -41
        pair ^ subjec -75 -4 64 15
        pair ^ sugest -19 -25 -5 49
        pair ^ sur 52 -29 -2 -21
        pair ^ survei 147 -74 -2 -71
        pair ^ thank 86 -34 10 -62
        pair ^ that 71 -27 -6 -38
        pair ^ the 74 -23 -116 65
        pair ^ there -132 275 18 -162
        pair ^ they -42 -38 -11 92
        pair ^ third 124 -36 -14 -74
        pair ^ three 300 -80 -79 -141
        pair ^ ticket 142 -147 -41 45
        pair ^ tient -61 -23 -3 87
        pair ^ tjs 53 -34 -6 -13
        pair ^ told -15 -29 53 -9
        pair ^ tout -125 -97 -13 235
        pair ^ toute 193 -97 -7 -89
        pair ^ travai 165 -91 -16 -58
        pair ^ troi 183 -132 -10 -41
        pair ^ trop -56 -87 -10 153
        pair ^ trotoi 86 -95 -26 35
        pair ^ trouve 109 -67 -38 -4
        pair ^ twice 121 -29 -4 -87
        pair ^ un -245 265 -40 20
        pair ^ une -139 182 -87 44
        pair ^ veuile -201 170 -106 137
        pair ^ veut -210 327 -51 -66
        pair ^ vient -23 60 -5 -31
        pair ^ voici -61 114 -42 -11
        pair ^ voisin -68 121 -15 -38
        pair ^ vos 267 -65 -48 -155
        pair ^ votre -57 -38 -105 200
        pair ^ vous 37 -272 183 53
        pair ^ want -190 446 -163 -93
        pair ^ water -84 119 -24 -11
        pair ^ we -5 27 27 -49
        pair ^ what -138 -116 212 42
        pair ^ where -21 -45 77 -11
        pair ^ with 110 -41 -5 -64
        pair ^ would -42 170 -22 -107
        pair ^ wow -42 -3 -2 47
        pair ^ y -13 -17 -29 59
        pair ^ ya -112 68 89 -45
        pair ^ you 275 -140 -139 4
        pair ^ your 219 -110 -131 22
        pair a # 111 -100 -32 20
        pair a ajoute 22 -77 -5 59
        pair a apele 111 -119 -38 46
        pair a apri 63 -22 -10 -30
        pair a bien -73 41 67 -36
        pair a bil 128 -15 -22 -91
        pair a broken -69 87 -7 -11
        pair a claim -23 48 12 -37
        pair a compla -52 97 -10 -35
        pair a compos 112 -69 -2 -41
        pair a cote -67 168 -43 -58
        pair a crew -30 102 8 -80
        pair a crie 72 -10 -2 -61
        pair a demand 446 -420 -90 64
        pair a des -13 -8 68 -47
        pair a dire -53 -21 -4 78
        pair a dit 536 -31 -121 -384
        pair a domici -49 71 -10 -12
        pair a done 84 -103 28 -9
        pair a du 70 -52 -8 -10
        pair a ete -57 -246 7 296
        pair a fait 164 -87 -143 65
        pair a ferme -34 -63 -8 104
        pair a hause 124 -39 -16 -69
        pair a invent 201 -30 -6 -164
        pair a jamai 93 -59 -7 -27
        pair a l -22 10 -51 63
        pair a la 47 78 -63 -62
        pair a lance 118 -68 -27 -23
        pair a le -221 -42 -16 278
        pair a leve -30 -16 0 47
        pair a lire -21 -39 6 53
        pair a lu 18 -29 -37 49
        pair a lui -65 9 -1 57
        pair a ma 37 40 -15 -62
        pair a man 83 29 -11 -101
        pair a mes 64 -8 -4 -52
        pair a mis -24 -88 -44 157
        pair a moitie 116 -87 -14 -15
        pair a ouvert 130 -46 -3 -82
        pair a parkin -23 -35 1 57
        pair a parle 87 -3 -16 -69
        pair a partir -56 -6 121 -60
        pair a pas 191 -121 4 -73
        pair a pase 18 -63 5 41
        pair a paye 63 -48 -7 -8
        pair a payer 22 55 -76 -1
        pair a pied 101 -101 -61 60
        pair a pose -8 -68 -16 92
        pair a pris 15 -114 -47 145
        pair a privat -43 65 -5 -17
        pair a promi 65 -29 -3 -34
        pair a quand -19 -49 62 7
        pair a quel -151 -81 298 -65
        pair a quele -81 -296 517 -141
        pair a racroc 146 -68 -27 -50
        pair a ramase -61 91 -7 -24
        pair a recond -102 -14 -1 116
        pair a refair 2 -34 65 -32
        pair a refuse 120 -39 -15 -66
        pair a regard -32 -21 -2 55
        pair a remi 50 -24 -3 -23
        pair a repare -62 0 -9 71
        pair a repond 233 -132 -52 -49
        pair a ri 174 -61 -22 -91
        pair a sa 87 -64 -5 -18
        pair a soir -103 57 133 -87
        pair a soupir 51 -10 -16 -26
        pair a sugere 156 -18 -3 -135
        pair a t -119 -92 239 -28
        pair a ticket -44 -5 54 -5
        pair a tout -114 -28 -5 146
        pair a traite 91 -98 -10 17
        pair a trouve -23 -28 -10 61
        pair a votre -65 -6 65 5
        pair a vous 38 26 5 -70
        pair about the 61 -109 -21 69
        pair acepte . -66 -130 201 -4
        pair aces a 107 -78 -15 -14
        pair acesib en -50 2 60 -11
        pair acro the -34 119 -15 -69
        pair acuse de 143 -102 -19 -22
        pair adre . -20 61 -9 -32
        pair adrese . -51 84 -24 -9
        pair adrese postal -25 120 -70 -24
        pair afiche . 80 -36 -22 -22
        pair again . 61 -131 -19 89
        pair agains the 61 -34 -4 -23
        pair agent a -32 -32 -8 72
        pair agent s -62 -1 62 1
        pair agent said 66 -4 -4 -58
        pair agente qui -80 -4 -4 89
        pair ai apele 135 -65 -5 -65
        pair ai demand 137 -29 -54 -53
        pair ai envoye 129 -102 -17 -10
        pair ai ete 51 -28 -8 -15
        pair ai eu -23 -78 120 -20
        pair ai fait 35 -70 -6 40
        pair ai la 64 -28 -9 -27
        pair ai oublie -122 211 -8 -81
        pair ai peur -9 50 -19 -22
        pair ai signal 104 -62 -18 -25
        pair aime ca -4 -61 0 65
        pair aimera qu -38 75 -4 -33
        pair aimera que -10 72 -33 -29
        pair aine . -83 91 15 -23
        pair ajoute a 223 -129 -8 -87
        pair ajoute une -5 -54 1 59
        pair al day -37 78 -4 -37
        pair alerte par -59 50 -28 38
        pair along the -28 58 -6 -24
        pair alor que 452 -223 -47 -182
        pair an dernie 110 -73 -13 -23
        pair an inspec -127 166 -20 -20
        pair an oficer -73 109 -13 -23
        pair an procha -41 -170 26 185
        pair and is -107 112 95 -99
        pair and it -48 35 -3 17
        pair and left 163 -174 -7 19
        pair and my 78 -43 -6 -29
        pair and not 80 -53 -15 -12
        pair and now -27 -57 -9 93
        pair and the -8 -34 -47 90
        pair and then 142 -54 -12 -77
        pair and was 58 -10 -29 -18
        pair and went 50 -23 -4 -23
        pair and would -20 88 -10 -58
        pair anee . 99 -115 -1 17
        pair anee ? -8 -26 66 -32
        pair ans . 136 -10 -31 -94
        pair ans a 3 -70 -15 82
        pair ans de 108 -135 -19 47
        pair ans en -43 -8 88 -37
        pair aout . 98 2 -12 -88
        pair apel . 59 -36 -5 -18
        pair apele le 294 -170 -67 -58
        pair apeler . -162 182 -1 -19
        pair apre . 270 -28 -5 -237
        pair apre l -33 72 -6 -33
        pair apre la -181 176 -6 11
        pair apre midi -53 4 -3 52
        pair apreci . -113 -21 -12 145
        pair aprend que 104 -63 -3 -38
        pair arache . 111 -82 -13 -16
        pair aret d 18 41 -10 -49
        pair arive pas -11 68 -45 -12
        pair as a 140 -78 -16 -45
        pair as i 60 -28 -3 -29
        pair asked for 115 -134 52 -34
        pair asks for 5 93 -57 -40
        pair asks whethe -26 -28 73 -19
        pair at # 4 13 34 -52
        pair at the 18 66 3 -87
        pair atache . -82 195 -49 -64
        pair atend . 94 -18 -3 -73
        pair atend depui 66 -56 -1 -9
        pair atente puis 100 -84 -4 -12
        pair au centre -75 -35 14 96
        pair au coin 17 -48 -23 54
        pair au compto 37 -71 -4 38
        pair au desu -101 85 -18 35
        pair au grefe -10 48 -12 -26
        pair au juste 170 -101 -42 -27
        pair au lieu 50 -62 -11 23
        pair au moin -161 138 -8 31
        pair au mois 57 -49 -3 -4
        pair au monde 120 -83 -23 -14
        pair au parc 18 -53 2 33
        pair au plus -121 210 -8 -81
        pair au printe 313 -58 -42 -212
        pair au servic 92 -43 -3 -46
        pair au sujet 171 -74 -19 -78
        pair au tel 95 -85 -1 -10
        pair au vent -79 121 -3 -38
        pair aurai besoin -10 48 -28 -10
        pair auto a -8 -35 53 -10
        pair auto bloque -50 86 -18 -17
        pair autobu . -11 -46 -2 59
        pair autre a -114 -47 54 107
        pair autre cote 173 -122 -34 -17
        pair aux alerte -66 151 -39 -47
        pair aux gens -32 -90 -10 132
        pair avait asure 69 -28 -27 -13
        pair avait promi -33 47 -8 -6
        pair avant d -46 -65 62 49
        pair avant de -28 -2 -17 47
        pair avant hier 61 -56 -1 -4
        pair avant le -56 54 12 -10
        pair avant midi 48 -7 -13 -28
        pair avant noel 74 -48 -5 -21
        pair avant que -71 7 122 -58
        pair avec l -54 34 1 20
        pair avec la 43 62 -81 -24
        pair avec leur -84 101 -5 -13
        pair aviez dit 102 -49 -4 -48
        pair avis . -19 -50 -4 73
        pair avis la -44 -12 -6 62
        pair avril . -44 81 -31 -6
        pair away . 84 -7 -15 -62
        pair bac ? 75 -12 -62 0
        pair bac a -112 106 -11 18
        pair bac bleu -89 103 51 -65
        pair bac de 12 55 -79 13
        pair bac est -18 63 -30 -15
        pair bac gris -109 100 38 -29
        pair back . 92 -48 -27 -17
        pair back to 129 -25 -12 -92
        pair bas de 56 -14 -2 -40
        pair beauco de -8 127 -18 -101
        pair becaus the 68 3 -18 -53
        pair before i -92 -28 -3 122
        pair before the -34 100 -5 -61
        pair besoin d -41 -17 95 -37
        pair besoin de -27 -23 -11 61
        pair biblio ? -6 -51 61 -3
        pair bien des -59 -28 -3 89
        pair bike lane 43 -78 -4 39
        pair bil . -25 57 -11 -21
        pair bleu a 105 -68 -4 -32
        pair bloque . -8 -45 -1 54
        pair bloque le -122 185 -43 -20
        pair boite vocale 330 -94 -15 -221
        pair bone journe -26 -124 -24 174
        pair bonjou j -27 37 76 -86
        pair bonjou mon -37 -79 59 58
        pair bonjou nous -90 141 -23 -27
        pair borne de 95 -26 -52 -16
        pair borne fontai -114 150 -4 -31
        pair boulev a -63 63 -30 29
        pair bravo . -93 -60 -11 163
        pair bravo champi 110 -10 -7 -93
        pair bravo la -37 -32 -2 70
        pair bris de -6 -37 47 -4
        pair brisee . 42 30 -3 -69
        pair brun ? -33 -28 70 -9
        pair bureau . 56 -14 -32 -10
        pair c est -131 -35 34 132
        pair c etait 237 -167 -20 -50
        pair ca . 50 39 -27 -62
        pair ca ? -24 54 -16 -15
        pair ca coule -72 61 -4 16
        pair ca en 71 -27 -38 -5
        pair ca fait 61 73 -58 -76
        pair ca merite -140 -23 -2 166
        pair ca pis -57 100 -2 -40
        pair ca prend 20 -67 90 -42
        pair ca prese -92 120 -9 -19
        pair ca se -91 -41 43 88
        pair ca va 37 5 36 -79
        pair ca vous 53 2 -23 -31
        pair cal back 66 16 -3 -80
        pair caler state -154 58 20 76
        pair calme . 274 -118 -31 -125
        pair came and 106 -78 -4 -25
        pair camion a 116 -49 -20 -47
        pair camion est -9 -35 -3 47
        pair camp de 49 -54 46 -41
        pair can a -33 -33 81 -15
        pair can be -63 52 46 -35
        pair can i -10 -88 115 -17
        pair can t 28 53 -18 -62
        pair can you -32 95 -56 -6
        pair cave . 58 -37 -2 -19
        pair ce matin -123 27 -171 267
        pair ce n 48 -25 -18 -5
        pair ce permi -4 -209 217 -4
        pair ce printe -50 57 -1 -6
        pair ce que -387 111 389 -112
        pair centre d -79 107 -4 -24
        pair centre vile -71 -156 13 214
        pair certif . 51 -31 -5 -15
        pair certif de -51 112 -29 -32
        pair cete nuit -70 156 -39 -47
        pair change . -42 -13 -2 57
        pair change d -9 70 -45 -16
        pair change de 65 -22 -4 -39
        pair change le 111 -78 -3 -30
        pair change my -61 111 -7 -42
        pair change the 68 -43 -3 -22
        pair chanti . -25 60 -23 -12
        pair chanti a -104 2 0 102
        pair chaque fois 144 -105 -15 -24
        pair chaque semain -67 60 16 -9
        pair chat . -107 -192 169 130
        pair chaufa . -36 71 -9 -26
        pair chaufe a 111 -2 -9 -101
        pair cheque de 149 -73 -35 -41
        pair chez le 174 -71 -41 -62
        pair chez ma -43 -1 -4 47
        pair chez moi 28 31 -4 -56
        pair chez nous -59 41 12 6
        pair chez vous 199 -96 -13 -91
        pair chien mort 47 -44 -2 -2
        pair ci joint -202 208 -52 47
        pair cinq minute 93 -4 -2 -86
        pair closed . 87 -27 -40 -20
        pair coach of -62 -1 62 1
        pair coin . 124 -87 -9 -28
        pair coin de -96 118 -1 -20
        pair coin des -42 144 -52 -50
        pair coin jean -53 25 -2 30
        pair col bleu 10 95 -67 -38
        pair colect d 94 -52 -23 -19
        pair comand . 51 -20 -7 -23
        pair combie de -105 -21 238 -112
        pair come du -58 -20 -1 80
        pair come on -93 179 3 -88
        pair come si 51 -28 -5 -18
        pair come un -39 -19 -17 76
        pair comenc a 4 -47 -3 46
        pair coment fait -25 -21 55 -10
        pair comi a -76 -7 -1 84
        pair compag de -68 122 -35 -18
        pair compen . -35 67 -6 -26
        pair comple . 311 -249 -10 -52
        pair compte ? -49 -45 124 -30
        pair compte de -31 -76 70 37
        pair compte vous 87 17 -99 -4
        pair compto . 302 -186 -57 -59
        pair consei a 55 -49 -30 24
        pair consta en 11 125 -134 -2
        pair consta recu 59 -49 -4 -6
        pair conten . 49 -48 -14 13
        pair conten du -84 18 -24 91
        pair contes mon 87 -50 -11 -26
        pair contra de 91 -72 -2 -17
        pair contre eux -64 67 -1 -3
        pair contre la -99 -27 -12 139
        pair contre lui -49 54 -1 -4
        pair copie de -46 79 -24 -9
        pair cote du 113 -18 -3 -93
        pair could you -175 123 128 -76
        pair coule encore 60 -51 -2 -7
        pair coup de 119 -94 -2 -23
        pair coupe le 43 17 -5 -55
        pair cour anule 281 -99 -18 -164
        pair cour d -30 49 3 -23
        pair cour munici -76 -36 123 -12
        pair couver de 6 61 -14 -53
        pair credit where -92 -60 -7 159
        pair croire que 111 -80 -4 -27
        pair crosin guard -17 9 52 -43
        pair d a -90 167 -21 -56
        pair d achat -79 107 -4 -24
        pair d achete -21 42 36 -58
        pair d adrese -24 103 -58 -21
        pair d ajoute -19 73 -26 -28
        pair d ange -102 -8 -1 111
        pair d aout 73 -52 -6 -15
        pair d apel 76 -11 -16 -49
        pair d apre 89 -46 5 -48
        pair d asphal 62 -31 -1 -30
        pair d atente 63 -32 -8 -23
        pair d autre -59 -13 9 63
        pair d avant 36 -48 24 -12
        pair d avoir 69 -30 1 -40
        pair d avril 72 -7 -54 -11
        pair d eau -33 98 -10 -54
        pair d emenag -85 153 -50 -18
        pair d en -32 74 -9 -32
        pair d hier 35 -54 -15 33
        pair d hiver -72 -13 5 80
        pair d ici -41 61 -6 -13
        pair d instal -41 -103 -8 153
        pair d interv -103 149 -5 -41
        pair d like -22 53 -9 -22
        pair d ouvert 20 -68 52 -4
        pair d un -95 71 75 -51
        pair d une -150 -114 96 168
        pair d y -102 112 14 -24
        pair dame au -64 -4 8 60
        pair dans l -42 -121 20 143
        pair dans la 11 90 -12 -89
        pair dans le -6 71 24 -89
        pair dans mon -47 19 -10 39
        pair dans quel -10 -34 55 -11
        pair dans rue -55 37 31 -13
        pair date de -44 5 66 -27
        pair day . -41 62 10 -31
        pair days . 45 17 -10 -53
        pair de # -30 86 -32 -23
        pair de bord 118 -67 -4 -47
        pair de colect 86 -36 -25 -25
        pair de compte -40 56 2 -18
        pair de constr -39 105 -55 -11
        pair de cour 190 -47 -97 -46
        pair de cuisin 1 90 -89 -2
        pair de dece 65 -44 -13 -8
        pair de deneig 1 -59 72 -14
        pair de detour -61 70 -3 -7
        pair de dire 100 -7 -2 -92
        pair de faire 1 -53 64 -12
        pair de glace 163 28 -19 -173
        pair de gravel 56 -18 -11 -27
        pair de jeudi 49 -25 -2 -22
        pair de jour -11 -73 111 -27
        pair de journe -54 -47 10 90
        pair de l 50 19 47 -117
        pair de la -39 -17 -27 82
        pair de locali -33 64 -22 -10
        pair de lundi -40 -21 70 -9
        pair de ma -65 29 -9 46
        pair de me -72 110 -35 -4
        pair de noel -137 -37 188 -15
        pair de nuit -140 -117 115 142
        pair de payer 86 -44 -2 -41
        pair de permi 3 75 -44 -33
        pair de piscin 75 -24 -6 -45
        pair de pluie -47 53 20 -26
        pair de plus -18 -17 -14 49
        pair de prendr 111 -36 -8 -68
        pair de projet 72 -31 -4 -37
        pair de quel -105 81 124 -100
        pair de quoi -26 67 -20 -22
        pair de recept 143 -102 -19 -22
        pair de repart -125 -29 -8 162
        pair de retard 172 -33 -34 -105
        pair de rue -23 63 7 -47
        pair de sa 68 -53 -29 13
        pair de sable -29 58 -10 -19
        pair de sainte -29 -37 1 66
        pair de secour -14 54 -37 -3
        pair de semain -177 119 -57 115
        pair de six -47 15 -14 46
        pair de son -43 -12 82 -27
        pair de taxe -90 -54 230 -86
        pair de temp -261 267 110 -116
        pair de tous -126 -2 -18 146
        pair de troi -76 25 -2 53
        pair de trotoi -113 178 -20 -45
        pair de venir -16 -49 -9 74
        pair de vers 65 -41 -8 -15
        pair de vitese -10 -29 50 -10
        pair de vos -14 62 -14 -33
        pair de vote 58 -17 -5 -36
        pair de votre 233 19 -24 -229
        pair de yoga 31 -47 -11 28
        pair debut de 96 -63 -2 -31
        pair delai de 165 -52 -6 -107
        pair delai pour -116 61 58 -4
        pair dem . -79 58 45 -24
        pair demand . -40 -26 11 55
        pair demand a -22 127 -130 25
        pair demand d 77 -12 -49 -16
        pair demand en 113 -100 -2 -11
        pair demand fermet -57 80 -17 -6
        pair demand inspec -59 65 -5 -2
        pair demand la 23 -88 89 -23
        pair demand pas 83 -80 -2 -1
        pair demand pourqu 249 -172 -44 -34
        pair demand qu -70 121 -20 -31
        pair demand que -54 83 -18 -12
        pair demand un -25 75 -33 -17
        pair demand une 18 124 -52 -90
        pair deneig . 147 -45 -93 -8
        pair deneig prive -4 55 -46 -5
        pair depart . 126 -121 -11 5
        pair deplac la -51 -26 -8 85
        pair depose une -61 -30 39 52
        pair depui # 77 7 -48 -36
        pair depui a -56 65 -1 -9
        pair depui ce -46 113 -4 -63
        pair depui hier -125 265 -50 -90
        pair depui l -81 107 -4 -22
        pair depui la 58 -9 -13 -37
        pair depui que -42 -57 10 89
        pair depui une 44 77 -87 -34
        pair derier l -68 86 -12 -6
        pair deroga mineur -22 54 -17 -14
        pair des # -13 -35 59 -10
        pair des banc -16 -52 -6 75
        pair des feux -17 79 -2 -60
        pair des jeune -30 113 -10 -73
        pair des meuble -8 -32 -7 47
        pair des rues -87 -91 194 -17
        pair des travau 27 -67 54 -14
        pair desu les 281 -118 -71 -92
        pair deux . -36 48 -10 -2
        pair deux ans 101 38 -72 -67
        pair deux bout 90 -61 -16 -12
        pair deux fois 56 54 -52 -58
        pair deux heure 61 14 -15 -60
        pair deux ligne 65 -57 -5 -3
        pair deux mois -44 59 -6 -8
        pair deux semain 72 -139 6 60
        pair deuxie fois 89 -70 -3 -16
        pair devait etre 99 -70 -8 -21
        pair devait me 89 -25 -12 -51
        pair devait paser 71 -66 -1 -3
        pair devant chez 21 -9 44 -56
        pair devant l -47 68 -27 6
        pair devant la -31 104 -3 -70
        pair devant le -44 84 -8 -31
        pair devant les 323 -236 -15 -72
        pair devant mes 120 -76 -38 -7
        pair devant mon 52 -36 -7 -9
        pair devant tout 47 -16 -2 -29
        pair devrai etre -25 -26 -51 102
        pair did . 140 -110 -5 -25
        pair difere . 114 -36 -28 -50
        pair difere entre -146 -43 215 -27
        pair dimanc ? -103 -70 206 -33
        pair dimanc a 60 -28 -19 -13
        pair dire . -81 -3 -10 94
        pair dire que -77 -39 -8 125
        pair dire si -81 -49 53 76
        pair direct . 112 -36 -8 -67
        pair dispar . -41 68 -6 -21
        pair dit a 94 -61 -4 -29
        pair dit c 62 -36 -11 -14
        pair dit ca 52 -33 -2 -16
        pair dit de 128 -28 -26 -73
        pair dit en 71 -11 -2 -58
        pair dit la 60 -53 -1 -6
        pair dit oui 58 -51 -1 -5
        pair dit qu 126 -70 -9 -47
        pair dit que -213 103 50 60
        pair dite lui -130 -30 -2 161
        pair dite que 157 -154 -1 -3
        pair dix jour 46 -55 3 6
        pair do i -115 -305 475 -56
        pair do someth -63 132 -43 -26
        pair do you -30 -7 67 -29
        pair does the -113 -150 355 -93
        pair dog . 62 -25 -13 -23
        pair dois je -76 -55 163 -32
        pair done . -25 -47 42 30
        pair done un -82 96 -5 -10
        pair doner un -77 47 -18 48
        pair dosier . -4 -73 46 31
        pair dosier est 50 -23 2 -30
        pair double . 62 -39 -11 -11
        pair down . 45 104 -78 -72
        pair droit de -18 -40 63 -5
        pair du bloc -62 115 -29 -23
        pair du centre -7 62 -13 -42
        pair du compte -38 -44 134 -52
        pair du conte -20 -35 -56 111
        pair du depane -117 138 -3 -19
        pair du fil 54 -22 -13 -19
        pair du fleuve -50 -50 2 98
        pair du matin -50 79 -24 -5
        pair du module -24 56 -6 -25
        pair du monde -43 0 -11 54
        pair du nouvea -59 45 -3 17
        pair du parc -20 125 -44 -60
        pair du poteau -54 25 -3 32
        pair du quarti -1 31 -54 24
        pair du rang -48 41 -10 17
        pair du retard -46 73 18 -46
        pair du sel -48 18 -13 43
        pair du statio -30 62 -8 -24
        pair du terain -16 73 -22 -35
        pair du travai -26 -50 -4 80
        pair during the -31 -92 62 62
        pair eau . 22 -62 -9 49
        pair eau brune -34 63 -40 11
        pair eau coupee 49 -25 6 -30
        pair eau de -81 118 3 -40
        pair eau depui -85 198 -89 -23
        pair ebulit est -37 -13 62 -12
        pair ecocen . -48 -60 200 -93
        pair ecole . -19 51 -13 -19
        pair ecran . -49 -32 -12 93
        pair ecrit . -50 -32 -7 89
        pair ele est 145 -132 -27 14
        pair ele meme -10 -17 -26 53
        pair ele n -4 -55 49 10
        pair ele revien 50 -5 -2 -42
        pair ele soit 106 -93 -14 2
        pair emonde ont 99 -46 -6 -47
        pair employ a 347 -142 -29 -176
        pair employ ont 58 -24 -2 -31
        pair en # 27 -252 148 77
        pair en aout 26 28 20 -74
        pair en atente 146 -128 -3 -14
        pair en avant -61 54 14 -6
        pair en avril 38 -1 21 -58
        pair en bas -47 101 -4 -49
        pair en cas -40 2 52 -14
        pair en ce -59 -4 -2 65
        pair en char -76 35 -19 60
        pair en comand 53 -23 -7 -22
        pair en est 17 -15 -52 51
        pair en faudra -21 103 -3 -79
        pair en fevrie 82 -4 -38 -40
        pair en genera -41 -53 102 -7
        pair en huit -30 7 -26 49
        pair en janvie -25 -72 -3 100
        pair en juilet 368 -267 -49 -51
        pair en juin 64 -61 -11 8
        pair en mai 176 -77 -48 -51
        pair en mars 216 -171 -8 -38
        pair en mele -66 74 -2 -5
        pair en novemb 102 -100 23 -26
        pair en octobr 47 -112 72 -7
        pair en pane 68 -53 -5 -10
        pair en peux -40 63 -8 -16
        pair en pleur 49 3 -2 -49
        pair en plus 60 -22 -4 -34
        pair en retard 48 -18 -1 -30
        pair en revien -210 -10 -2 222
        pair en riant 106 -24 -3 -80
        pair en septem 6 -119 121 -7
        pair en troi 30 114 -134 -9
        pair en vacanc 79 -57 -2 -20
        pair en vient 89 -41 -45 -4
        pair en vigueu -32 -17 51 -3
        pair encore . -72 -15 -88 176
        pair encore dans 83 -44 -28 -11
        pair encore en 105 -67 13 -51
        pair encore la 92 -70 -4 -19
        pair encore ouvert -140 249 -86 -23
        pair encore une 122 -68 -18 -36
        pair end of -22 64 -18 -24
        pair engage . 131 -73 -3 -55
        pair enleve . -107 134 -15 -12
        pair entend . 50 -9 -19 -22
        pair entre # 72 -10 -56 -6
        pair entre la -92 97 57 -61
        pair entrep . 52 -11 -23 -19
        pair entrep prive -21 -44 67 -2
        pair envoye . -61 89 -23 -5
        pair envoye quelqu -114 182 -22 -46
        pair envoye un -78 123 -34 -11
        pair envoye une 27 -61 37 -4
        pair epaule . 72 -25 -3 -44
        pair equipe a 84 -40 -3 -40
        pair equipe de -55 -8 -4 67
        pair erable de -54 38 -12 28
        pair ereur . 129 -78 -17 -35
        pair ereur de 204 -118 -33 -52
        pair escali . 90 -42 -11 -37
        pair est . -279 453 -161 -13
        pair est a -23 72 -14 -35
        pair est arive -38 -8 -1 47
        pair est beau -39 -30 -10 79
        pair est bien -58 -63 -36 156
        pair est bloque -83 103 -7 -12
        pair est bouche -72 26 -2 48
        pair est ce -648 554 592 -498
        pair est degueu -25 49 -11 -13
        pair est ele -84 -106 292 -101
        pair est encore -37 9 50 -23
        pair est entre 82 -86 20 -16
        pair est fait 245 2 -31 -215
        pair est fini 18 -72 -5 59
        pair est il -169 -83 321 -68
        pair est jamai -61 -49 -4 114
        pair est juste -19 -31 1 49
        pair est note 68 -47 -7 -14
        pair est ouvert -30 49 2 -21
        pair est parfai 98 -13 -1 -83
        pair est partie 74 -41 -2 -32
        pair est pas 80 -56 -7 -16
        pair est pase -6 -99 -23 129
        pair est permi -98 36 78 -16
        pair est plus 17 -62 8 37
        pair est pour 56 -44 -15 4
        pair est presen 106 -91 -6 -9
        pair est rendu 49 25 -36 -38
        pair est repart 199 -109 -4 -86
        pair est reste -29 58 -2 -27
        pair est restee 52 -44 -3 -4
        pair est sur 132 -115 -26 8
        pair est toujou 57 -61 -39 43
        pair est tu 44 -70 33 -8
        pair est un 46 -31 -50 35
        pair est une -49 5 3 41
        pair est venu 9 -116 -14 121
        pair est venue 111 -34 -11 -66
        pair est vous -60 28 12 20
        pair et c 82 -15 -12 -56
        pair et coment -79 -48 155 -28
        pair et de -124 27 -6 102
        pair et en 60 -32 -3 -25
        pair et jamai 129 -32 -17 -80
        pair et je -79 36 -17 60
        pair et l 5 -70 -8 74
        pair et le -50 3 33 13
        pair et les -48 16 27 6
        pair et lui -54 11 -7 50
        pair et nuit -51 60 -4 -6
        pair et ou -86 12 79 -4
        pair et pour -73 -28 19 81
        pair et qu 86 -50 -3 -33
        pair et que 54 -27 -9 -19
        pair et sa 60 -31 -3 -25
        pair et si -37 -106 179 -35
        pair et une 58 9 -2 -65
        pair et votre 78 -49 -7 -22
        pair etait avant 65 -43 -2 -20
        pair etait en -45 53 -1 -7
        pair ete . 162 -113 -22 -27
        pair ete d -61 -11 -1 73
        pair ete refuse 88 -52 -32 -4
        pair ete retire 144 -34 -31 -79
        pair etre dit -80 -19 -1 100
        pair etre rembou -62 118 -15 -41
        pair eu le 61 -13 -2 -47
        pair eu lieu 141 -118 -5 -18
        pair eu un -21 -40 72 -11
        pair excele servic -96 -3 -5 104
        pair existe t -63 -96 184 -25
        pair explic . 84 -21 -30 -34
        pair factur # 48 -29 -5 -14
        pair factur et -78 111 -17 -16
        pair factur pour 195 -117 -17 -61
        pair faire ? -10 123 -100 -13
        pair faire une 104 -42 -31 -31
        pair fait . 8 -74 23 43
        pair fait dire 61 -16 -1 -44
        pair fait que 103 -4 -81 -19
        pair fait rien -39 74 -1 -33
        pair faite . 260 -109 -133 -19
        pair faite de -165 326 -72 -88
        pair faite le -108 169 -19 -42
        pair faite quelqu -23 90 -9 -58
        pair fast . -71 30 -6 47
        pair faudra le -15 144 -11 -118
        pair faudra une -15 -27 -18 60
        pair faut il -182 -98 338 -58
        pair faut que -61 35 38 -12
        pair faute . 60 -28 -3 -28
        pair ferme . -41 -29 -6 76
        pair ferme a 83 -61 -13 -9
        pair fermer . -135 69 -54 120
        pair fermer notre -16 73 -35 -21
        pair fevrie . 110 -97 -2 -11
        pair fiche de -61 103 -10 -32
        pair file au 38 -51 -2 15
        pair filing a -75 99 -2 -21
        pair fin de -123 43 -6 85
        pair finit quand -16 -19 50 -15
        pair first one -51 63 -2 -10
        pair first time -36 55 -7 -12
        pair fois . 310 -194 -113 -3
        pair fois ? -33 -56 102 -13
        pair fois par -67 51 -8 23
        pair fois qu -40 50 1 -11
        pair fois sur 90 -43 -17 -30
        pair foncti a 20 -34 -36 50
        pair foncti pas -34 48 -2 -12
        pair font des -13 118 -39 -66
        pair fontai a 74 4 -21 -57
        pair for a -28 73 8 -53
        pair for the -8 -5 -39 52
        pair formul . 67 -37 -3 -27
        pair fort . 58 -3 -2 -53
        pair forty minute 109 -40 -6 -63
        pair fourie a 67 -79 -32 43
        pair from my -93 -126 -24 243
        pair front of -6 51 71 -116
        pair fuite d -43 68 -5 -20
        pair gagner a -57 -31 -27 114
        pair gang . -41 -24 -10 76
        pair gars du -89 -24 24 89
        pair gars ont 47 -26 -4 -17
        pair gars qui 51 20 -18 -53
        pair gentle . -82 -34 -7 122
        pair glace . 106 18 -55 -69
        pair glace le -60 85 0 -25
        pair goes by -32 54 -4 -19
        pair got the 218 -89 -67 -61
        pair grate . -17 -19 65 -29
        pair gros merci 58 -34 -5 -19
        pair gros trou -44 49 -2 -3
        pair h # 358 -85 -120 -153
        pair h a -57 78 -9 -12
        pair h et 57 -27 -4 -26
        pair h j 51 -28 -4 -19
        pair h ou -7 -44 52 -1
        pair had a 55 -81 -2 28
        pair had been 51 -7 -25 -19
        pair had to 65 -15 -7 -43
        pair halowe . 122 -25 -3 -93
        pair hart . -51 13 60 -22
        pair has caled 105 -32 -5 -68
        pair hats of -63 -53 -4 120
        pair hause les 103 -32 -13 -57
        pair have it -26 83 -9 -49
        pair have to -48 53 62 -67
        pair he had 70 -62 -8 1
        pair he said 67 -7 -19 -41
        pair heure d 51 -47 35 -39
        pair heure de -8 21 65 -78
        pair heure du -93 47 -72 117
        pair heure gratui -27 -15 -5 48
        pair heure le -97 40 78 -21
        pair hier . 4 45 -2 -47
        pair hier il -121 -94 -2 216
        pair hier le 12 -107 -1 95
        pair hier soir -129 64 -109 174
        pair hiver . -49 131 -20 -62
        pair hiver ? -8 -81 101 -12
        pair home . 151 -47 -26 -78
        pair hors de -75 113 -20 -18
        pair hors servic 98 -4 -21 -73
        pair how do -23 -33 69 -13
        pair how long -92 -45 172 -35
        pair how many -63 -45 158 -50
        pair i am 115 2 -18 -99
        pair i can -44 131 25 -113
        pair i expect -40 89 -6 -43
        pair i had -21 -19 -9 49
        pair i have 65 -12 20 -72
        pair i l 90 18 -20 -88
        pair i need 7 -38 79 -48
        pair i paid 54 -23 -14 -17
        pair i report 224 -175 -13 -36
        pair i ve -41 68 -35 8
        pair i want -10 71 -29 -32
        pair i was 174 -32 -29 -114
        pair i wrote -36 -4 -29 70
        pair ici la -35 50 -5 -10
        pair if i -207 -169 286 90
        pair il a -38 -50 -54 141
        pair il est 169 -65 -47 -57
        pair il faudra -93 -191 -42 326
        pair il m -27 64 -8 -29
        pair il manque -40 87 -6 -40
        pair il me 63 15 -19 -59
        pair il n -55 91 -39 3
        pair il nous -30 -25 -4 59
        pair il parait 157 -98 -39 -20
        pair il posibl -88 201 -67 -46
        pair il un -52 -78 160 -30
        pair il une -68 -55 138 -15
        pair il vous -37 81 -3 -41
        pair il y 48 49 -3 -93
        pair ils m 118 -46 -8 -64
        pair ils ont 84 -115 -39 69
        pair imposi de -117 172 -44 -10
        pair in # 392 -208 -23 -162
        pair in april 100 -28 -55 -17
        pair in front -68 97 93 -122
        pair in his 170 -72 -4 -94
        pair in it 279 -170 -7 -103
        pair in januar 87 -49 -3 -35
        pair in may 585 -164 -197 -224
        pair in my -64 67 2 -5
        pair in the 50 104 -63 -91
        pair in two -5 -35 -14 54
        pair inform . -8 -49 60 -2
        pair insati du 206 -116 -20 -71
        pair inspec . -278 230 -34 82
        pair inspec ? -11 63 -52 -1
        pair inspec a 29 -92 -18 81
        pair inspec est 229 -200 -14 -16
        pair inspec m 90 -62 -10 -19
        pair inspec pase -39 68 -4 -24
        pair inspec pour -93 123 -15 -15
        pair interv . -51 99 -14 -34
        pair is it -131 -146 364 -87
        pair is now 158 -87 -7 -64
        pair is on 111 -91 -20 0
        pair is stil 211 -94 -47 -71
        pair is the -252 27 218 7
        pair is there -116 -186 331 -29
        pair it . -132 84 -43 91
        pair it ? -141 112 140 -111
        pair it al -48 -17 -8 73
        pair it before -48 59 -1 -10
        pair it on 60 0 -1 -58
        pair it was -61 -57 -28 147
        pair it would 14 -77 -7 70
        pair j ai 58 -52 92 -99
        pair j aime -12 -84 -14 109
        pair j aimera -18 -161 -10 190
        pair j atend 211 -145 -6 -60
        pair j avai -31 -34 -12 77
        pair jamai . 103 -38 -6 -59
        pair jamai apele -49 53 -1 -3
        pair je cite 123 -20 -85 -18
        pair je compre -15 -15 -25 55
        pair je contes 371 -196 -77 -98
        pair je croi -121 82 -23 62
        pair je desire -60 267 -109 -97
        pair je fais -29 -32 63 -3
        pair je join -61 171 -56 -54
        pair je l 480 -336 -80 -63
        pair je la -67 -9 7 69
        pair je lui -36 57 -2 -20
        pair je m -62 25 21 16
        pair je me -156 36 38 81
        pair je n -1 59 -22 -36
        pair je peux -61 44 67 -49
        pair je porte -41 67 4 -30
        pair je propos -36 -47 -51 133
        pair je reclam -136 230 -17 -77
        pair je revien -17 -31 0 48
        pair je sais -41 -20 -13 74
        pair je solici -90 151 -10 -51
        pair je sugere -51 -224 -12 287
        pair je suis -42 75 -27 -7
        pair je tenai -70 -106 -2 178
        pair je veux -142 243 35 -135
        pair je vien -21 51 7 -37
        pair je voudra -264 115 238 -89
        pair je voulai -236 -37 57 216
        pair jean . 41 49 -15 -75
        pair jean xiii -119 83 -16 51
        pair jeudi . -37 49 -2 -10
        pair jeune font -6 56 -4 -46
        pair join le -35 90 -36 -19
        pair joint . -16 47 -12 -19
        pair jointe . -33 94 -36 -26
        pair jour . -30 91 29 -89
        pair jour ? -112 -16 138 -10
        pair jour a 37 11 -1 -48
        pair jour ouvrab 105 -49 -36 -19
        pair journe . -22 -88 -10 120
        pair juilet . 54 -13 -21 -20
        pair juin . 127 -64 -24 -39
        pair jusqu a -21 -88 148 -39
        pair just like -110 -79 43 146
        pair juste une -48 -39 6 81
        pair know if -12 -23 51 -16
        pair l a -51 -189 -33 273
        pair l abribu -44 59 -10 -5
        pair l acuse 81 -68 -3 -11
        pair l adrese -279 283 149 -154
        pair l afiche 120 -43 -13 -64
        pair l agente -36 -8 -3 47
        pair l ai 359 -169 -88 -101
        pair l aide -58 59 6 -6
        pair l alergi 61 26 -6 -80
        pair l amende 84 -60 -10 -15
        pair l ampoul 83 -8 -75 -1
        pair l an 37 -77 7 33
        pair l anee -88 44 -23 66
        pair l apui 58 -6 -11 -41
        pair l aret -35 196 -27 -134
        pair l auto 152 -141 -6 -5
        pair l automn 145 -34 -8 -103
        pair l autre 109 -93 44 -60
        pair l avai 111 -45 -10 -57
        pair l avez 111 -91 -4 -16
        pair l avon 106 -69 -6 -31
        pair l eau -49 -34 8 75
        pair l ecocen -40 -50 -2 92
        pair l ecran -61 21 -4 44
        pair l employ 64 -67 -14 17
        pair l entree -13 56 -60 16
        pair l enver -21 53 -7 -26
        pair l envoye -65 119 -38 -16
        pair l equipe -16 -37 -2 54
        pair l ereur 69 -37 -5 -27
        pair l est -18 83 -49 -16
        pair l ete -45 50 -2 -3
        pair l etude 63 -65 23 -21
        pair l expert 69 -62 -2 -4
        pair l halowe 214 -79 -7 -128
        pair l hiver -65 -17 58 24
        pair l hopita -25 79 -21 -33
        pair l ingeni 73 -33 -5 -35
        pair l inspec 64 -40 -46 23
        pair l on 192 -101 4 -95
        pair l usine -71 50 -14 35
        pair la # -38 3 -15 50
        pair la . 89 -46 -51 8
        pair la ? -42 47 13 -18
        pair la bale 86 -75 -4 -6
        pair la biblio -89 109 -27 6
        pair la boite 177 -115 -6 -56
        pair la borne -114 207 -64 -29
        pair la carte -24 -18 50 -9
        pair la casern -50 43 -13 20
        pair la chambr -84 143 -40 -18
        pair la chause -162 153 -13 22
        pair la comi -47 -3 -1 50
        pair la coordo 89 -21 -2 -66
        pair la corde -46 68 -18 -4
        pair la cote -9 -64 67 6
        pair la cour -92 8 98 -15
        pair la difere -55 -33 108 -20
        pair la faire -124 130 -71 66
        pair la file 215 -192 -69 46
        pair la fourie 22 -47 -23 48
        pair la gang -47 -31 -9 86
        pair la garder -94 131 -15 -22
        pair la glace -89 25 -10 74
        pair la le 77 -35 -18 -24
        pair la letre 71 -27 -17 -27
        pair la licenc -47 55 35 -43
        pair la ligne 6 49 2 -57
        pair la liste 4 -44 80 -41
        pair la lumier 2 -50 -3 52
        pair la lune 79 -52 -1 -27
        pair la machin 126 -23 -8 -95
        pair la madame 26 -47 4 18
        pair la main -45 -3 -2 50
        pair la maison 9 -61 65 -12
        pair la meme 58 37 -9 -87
        pair la mentio 219 -73 -111 -35
        pair la nouvel -176 27 -45 195
        pair la nuit -34 77 21 -64
        pair la patino -95 18 112 -35
        pair la peine -106 -95 -5 207
        pair la person -23 -44 2 65
        pair la piscin -31 -43 47 28
        pair la piste -55 23 -14 46
        pair la place 49 -10 -8 -31
        pair la pluie 38 17 -3 -52
        pair la police -29 87 -24 -35
        pair la porte 58 -20 -33 -5
        pair la poste -48 69 -21 0
        pair la prepos -67 -11 -14 93
        pair la procha -223 -116 310 29
        pair la questi -58 91 -26 -7
        pair la repart -48 -14 -4 67
        pair la respon 48 -31 -2 -15
        pair la rivier -37 -31 -6 74
        pair la rue 73 -49 7 -31
        pair la ruele -56 27 9 20
        pair la saint 217 -179 -4 -34
        pair la saison 138 -64 -5 -69
        pair la seance 185 24 -129 -79
        pair la spa -2 -42 -12 55
        pair la subven -42 13 52 -23
        pair la tempet -160 184 -9 -16
        pair la veile 190 -100 -13 -77
        pair la vignet -30 -48 45 32
        pair la vile 17 70 -23 -63
        pair la visite -118 1 -23 140
        pair la vue -90 36 -14 69
        pair la zone 33 -47 22 -8
        pair lachez pas -234 -139 -6 379
        pair laise la 169 2 -36 -135
        pair laise les 295 -189 -18 -88
        pair laise ses -62 90 -11 -18
        pair laise un 3 -45 -28 69
        pair laisez faire -102 -100 -28 230
        pair lampad eteint -35 52 -5 -12
        pair last night -137 68 -41 109
        pair last week -35 -4 -20 60
        pair late husban -36 -10 -4 49
        pair le # 87 58 -57 -87
        pair le bac -157 -27 179 5
        pair le bar -51 83 -12 -20
        pair le bebe -72 -20 31 60
        pair le bleu -52 -57 133 -24
        pair le boulev -60 142 -39 -43
        pair le bris -55 36 -2 22
        pair le bruit -29 -22 -6 57
        pair le bureau 177 -40 -21 -117
        pair le bus 4 -24 55 -35
        pair le camion 119 -195 -72 147
        pair le cherch -39 98 -37 -23
        pair le comi 184 -28 -8 -149
        pair le contra 103 -42 -10 -52
        pair le contre 89 -93 -6 9
        pair le courie -17 -41 -3 61
        pair le delai -27 -44 84 -13
        pair le deneig -47 -35 35 48
        pair le deuxie 86 -51 -3 -32
        pair le dimanc -209 255 -13 -33
        pair le dire -130 -23 -11 164
        pair le direct 48 -19 -2 -27
        pair le droit -23 -21 57 -13
        pair le faire 4 56 0 -60
        pair le fait -21 -19 -9 49
        pair le feu -63 -18 28 53
        pair le fose 37 25 -47 -15
        pair le gaz -42 73 -14 -17
        pair le jour -26 73 -32 -15
        pair le lampad -72 72 -9 9
        pair le lendem 192 -153 -1 -38
        pair le locata -78 82 -1 -3
        pair le mauvai 133 -45 -4 -84
        pair le meme 112 -31 -8 -74
        pair le monite 176 -45 -8 -123
        pair le mur 116 20 -22 -114
        pair le nez 75 -58 -1 -16
        pair le nom -29 -92 100 20
        pair le nouvea -160 -124 -54 338
        pair le numero -113 5 110 -1
        pair le paneau 64 -25 -3 -36
        pair le papier -28 21 49 -42
        pair le parc -75 109 -17 -17
        pair le pare 38 -53 -8 22
        pair le permi -78 115 -57 20
        pair le petit -119 -55 -5 180
        pair le pont -148 164 -25 9
        pair le prepos 79 -96 -7 23
        pair le printe -138 11 -36 164
        pair le propri -183 183 -9 8
        pair le puisar -116 129 -2 -11
        pair le repart 159 -26 -5 -129
        pair le sache -276 -170 -62 508
        pair le samedi -95 4 86 5
        pair le secteu -24 -25 75 -27
        pair le servic 122 -68 -21 -32
        pair le signal -45 73 -5 -22
        pair le site 49 13 -22 -41
        pair le soir -32 -75 -58 166
        pair le sous 193 -39 -2 -151
        pair le stop -79 95 -6 -10
        pair le suivi -60 -21 89 -8
        pair le system 128 -67 -10 -50
        pair le transp -16 -36 2 50
        pair le trotoi -55 67 41 -53
        pair le trou 307 -281 -22 -4
        pair le vent -141 180 -23 -16
        pair le voisin 112 -81 -7 -24
        pair left . 88 -71 -1 -15
        pair left a -116 117 -10 9
        pair lendem . 156 -79 -13 -64
        pair les bacs 39 -49 -4 14
        pair les camion -11 55 -5 -39
        pair les char -117 65 1 52
        pair les eboueu 6 -52 -5 50
        pair les enfant -12 19 -47 39
        pair les epaule 103 -32 -13 -57
        pair les gars -30 -19 -2 51
        pair les gens -49 54 -10 4
        pair les heure -4 -70 79 -5
        pair les ligne -65 62 -15 19
        pair les nouvel -135 -111 -5 250
        pair les parc -33 -21 48 6
        pair les petit 65 -7 -8 -50
        pair les plan -12 47 -13 -22
        pair les rues 49 -26 -5 -18
        pair les soir -8 85 -25 -52
        pair les taxe -49 -12 0 61
        pair les troi 50 -17 -3 -30
        pair leter . 113 -53 -4 -55
        pair letre . 96 -73 -12 -11
        pair librar . -108 -34 -8 150
        pair licenc pour -66 75 86 -95
        pair lieu de 43 -58 -9 24
        pair like a -28 -10 -16 55
        pair like to -127 208 52 -132
        pair liste d -21 51 -19 -11
        pair liste des -58 -177 280 -45
        pair lit ca 31 -54 33 -10
        pair livre que 49 -8 -2 -38
        pair locata d -47 51 -2 -2
        pair locata du -93 107 -7 -7
        pair logeme . -52 93 -20 -21
        pair lol . 15 -50 -14 49
        pair long de -54 -5 -8 67
        pair love the 1 -31 -18 48
        pair lui a 411 -107 -182 -122
        pair lui avait -25 60 5 -40
        pair lui dit 62 -22 -5 -36
        pair lui en -66 77 -3 -8
        pair lumier du -58 22 -12 48
        pair lumier pour 124 -88 -5 -30
        pair lumier qui -81 121 -8 -32
        pair lundi . -29 64 -36 0
        pair lundi et 70 -57 -5 -8
        pair m a 164 -161 -187 184
        pair m aprend 92 -54 -2 -36
        pair m avait -30 61 -46 16
        pair m en -21 116 -34 -61
        pair m est -20 -28 -2 51
        pair m expliq 22 -75 55 -2
        pair m inscri -135 341 -164 -43
        pair m ont 223 -109 -14 -100
        pair m told 154 -44 -90 -20
        pair ma boite -17 47 -9 -22
        pair ma cave 140 -56 -4 -80
        pair ma clotur -48 23 10 15
        pair ma cour -34 130 -58 -37
        pair ma demand 112 -157 -28 73
        pair ma dit 103 -86 -1 -16
        pair ma letre 62 -22 -1 -39
        pair ma plaint -31 -122 -16 169
        pair ma suspen -85 106 -5 -17
        pair machin . 240 -58 -11 -171
        pair mai . 116 -73 -14 -29
        pair main . -2 -55 -5 62
        pair mais ca -85 58 -19 45
        pair mais il -87 7 -17 96
        pair mais j -82 125 -28 -16
        pair mais je -208 13 -28 224
        pair mais on -53 7 -20 66
        pair maison et -35 16 59 -41
        pair malade . -110 77 28 5
        pair manque de 68 -26 -3 -40
        pair marque d 53 -43 -1 -9
        pair mars . 7 53 -10 -49
        pair matin . 53 -106 -55 108
        pair matin y -69 29 17 23
        pair mauvai cote 61 -6 -2 -53
        pair may . 211 -20 -168 -23
        pair me . 148 -66 -20 -62
        pair me demand 201 -231 44 -14
        pair me dire 84 -64 18 -38
        pair me dit -4 -22 100 -74
        pair me dite 297 -279 -3 -16
        pair me reclam 107 -93 -5 -9
        pair me rembou -25 52 -8 -20
        pair me to 55 -28 -9 -18
        pair mean ? -39 -22 80 -19
        pair mele . -66 74 -2 -5
        pair meme . -38 -16 -18 72
        pair merci . -146 -56 89 113
        pair merci a -174 -73 -22 269
        pair merci d -33 58 6 -31
        pair merci de 22 49 -14 -57
        pair merci pour 84 -14 -7 -64
        pair mere . -71 94 -9 -14
        pair mere a 31 59 -46 -44
        pair mere en 213 -65 -8 -141
        pair merite d -140 -23 -2 166
        pair mes enfant 175 -45 -23 -106
        pair mes vieux -8 36 -58 31
        pair mes yeux -150 77 -15 88
        pair mesage . 228 -77 -12 -139
        pair metre a -15 47 -14 -19
        pair metre la -25 -60 17 68
        pair midle of 51 -21 -2 -27
        pair mieux . -47 -133 -28 209
        pair minute . -58 -2 -25 86
        pair minute d 161 -24 -6 -131
        pair minute de 94 -15 -1 -78
        pair mis en 50 8 -43 -15
        pair module de -37 74 -5 -32
        pair moi . 139 17 -64 -92
        pair moi ? -76 25 72 -21
        pair moi qui -33 -13 -12 58
        pair mois et 146 -22 -3 -121
        pair mon auto -58 -26 109 -25
        pair mon avis -148 37 9 102
        pair mon bac 86 26 -128 16
        pair mon bos 91 -36 -21 -34
        pair mon char 54 -13 -3 -38
        pair mon compte 66 -45 5 -26
        pair mon dosier 3 -69 116 -50
        pair mon evalua 65 -32 -24 -10
        pair mon gout -76 -46 -11 133
        pair mon nom -21 77 -39 -17
        pair mon numero -73 168 -45 -50
        pair mon signal -73 43 -9 40
        pair mon voisin -135 121 77 -63
        pair monde . 22 -56 -16 49
        pair monsie de 14 -22 -39 47
        pair montre . 56 -40 -2 -14
        pair mornin . -162 250 -8 -80
        pair munici . -16 -54 80 -9
        pair mur . 257 -112 -45 -99
        pair mur de 79 42 -25 -96
        pair murs . -10 -40 -6 56
        pair my card -27 57 -7 -23
        pair my drivew -97 -53 29 121
        pair my house -11 55 -10 -33
        pair my kitche -61 88 -15 -12
        pair my late -28 -10 -11 49
        pair my name 48 -30 -2 -16
        pair my neighb -19 40 -60 39
        pair my son -69 21 -19 67
        pair my window 5 -52 -8 54
        pair n a 278 -167 54 -164
        pair n arive -73 189 -98 -18
        pair n ont 62 -8 -11 -43
        pair ne fait -60 53 -2 8
        pair ne pas -34 -76 -10 120
        pair ne pase -26 54 -7 -20
        pair ne sais -43 42 53 -51
        pair ne vient 61 -33 -1 -27
        pair ne voit -80 5 -2 78
        pair neant . 66 -55 -7 -4
        pair near the -65 71 -17 11
        pair need a -82 133 8 -59
        pair need un -17 124 0 -106
        pair neige . 225 -129 -6 -89
        pair neige a -13 57 -7 -36
        pair neige dans -108 146 5 -43
        pair neige en 37 24 -1 -60
        pair neighb s -38 -10 -38 86
        pair neuf jour 137 -7 -3 -127
        pair neuve . -100 72 -12 41
        pair new bike -40 -80 -4 124
        pair new one -25 88 -2 -61
        pair next door -4 64 -30 -30
        pair next week 65 -35 -4 -25
        pair nez . 81 -13 -18 -50
        pair night s -14 75 -7 -55
        pair no elevat 67 -16 -29 -22
        pair no need -47 -105 -3 155
        pair no show 84 -38 -12 -34
        pair nobody caled 74 -3 -3 -68
        pair noel . -26 -53 107 -28
        pair non coupab -52 52 28 -27
        pair note . 58 -30 -47 19
        pair note coach -62 -1 62 1
        pair nothin . 117 -54 -3 -61
        pair notice said 60 -22 -8 -30
        pair nous . -29 48 -3 -15
        pair nous a 61 -51 -5 -4
        pair nous aimeri -26 106 -1 -78
        pair nous autre 55 -50 -3 -2
        pair nous demand -40 128 -32 -57
        pair nous etion 54 -33 -3 -18
        pair nous l 48 -37 6 -18
        pair nous some 60 14 -46 -28
        pair nous souhai -77 78 55 -56
        pair nous venon -69 124 -32 -23
        pair nouvea . 110 -43 -8 -59
        pair nouvel lumier -26 -46 -2 74
        pair novice team -62 -1 62 1
        pair now . -146 293 -48 -100
        pair now i 49 -37 -4 -7
        pair nuit . -61 79 16 -34
        pair nuit ? -13 -28 57 -15
        pair nule part 70 -23 -18 -30
        pair numero # -7 66 -20 -39
        pair numero de -50 33 107 -91
        pair obteni un -98 139 -36 -4
        pair of . 63 -22 -6 -35
        pair of my 14 -18 -65 70
        pair of novice -62 -1 62 1
        pair of the -9 49 8 -48
        pair oficer . -26 62 -5 -30
        pair on a 172 -151 14 -35
        pair on avait 183 -100 -4 -79
        pair on devait 58 -18 -4 -36
        pair on devrai -44 -95 -5 144
        pair on en 51 -12 -8 -31
        pair on est 175 -28 -168 21
        pair on his -47 -7 -12 67
        pair on hold 74 -15 -6 -53
        pair on l -53 35 -11 30
        pair on la -128 86 59 -16
        pair on le -48 79 -12 -19
        pair on lui 102 17 -144 25
        pair on m 610 -213 -218 -180
        pair on me 938 -566 -107 -265
        pair on ne -91 34 -14 71
        pair on nous 53 -67 3 12
        pair on our 15 51 -9 -58
        pair on parle 84 -47 -14 -24
        pair on peut -117 -180 56 242
        pair on pour -25 -21 55 -10
        pair on s 87 -30 -29 -28
        pair on saint -30 -22 -3 54
        pair on saturd -95 36 -11 71
        pair on the 1 100 -29 -73
        pair on une -18 -27 50 -5
        pair on viene -57 74 -2 -14
        pair one and -142 -38 112 68
        pair one of -43 71 -11 -17
        pair one on -88 124 38 -73
        pair ont jamai 63 -26 -6 -31
        pair ont le -65 49 6 10
        pair ont pris 67 -42 -19 -5
        pair ont travai -45 -17 -2 63
        pair orange il 108 -116 -8 16
        pair ou a -55 -165 259 -38
        pair ou c -45 -60 151 -47
        pair ou juste -42 -9 70 -20
        pair ou le -45 5 148 -108
        pair ou pas 287 -38 -212 -37
        pair ou trouve -78 -2 84 -3
        pair ou un -61 9 66 -15
        pair oubli . 67 -20 -40 -7
        pair oublie . 434 -314 -22 -97
        pair oublie mon -22 48 -2 -24
        pair oui . 19 -44 91 -65
        pair our street 0 89 -10 -79
        pair out of 60 -21 -3 -37
        pair ouvert et -87 115 -3 -25
        pair ouvert sur 82 -63 1 -20
        pair ouvrab . 105 -49 -36 -19
        pair ouvrir un -88 109 32 -52
        pair paint . -39 101 -60 -2
        pair par desu 61 -39 7 -28
        pair par ecrit 164 -65 -9 -91
        pair par ereur -137 176 -29 -9
        pair par tere 137 -96 -9 -33
        pair par une 47 -38 -1 -8
        pair par vos 159 -111 -9 -39
        pair parait que 154 -65 -43 -46
        pair parc . -41 -22 -6 68
        pair parc canin -55 -41 32 64
        pair parc pie -40 111 -57 -14
        pair parc portua -67 -31 -13 111
        pair parce qu 117 10 -55 -73
        pair parce que 137 -156 -8 26
        pair pareil . 60 4 -5 -59
        pair parfai . -24 -32 -4 59
        pair parle de 148 -30 -8 -110
        pair parler . -60 72 -1 -11
        pair parler au 186 -70 -38 -78
        pair parti . 68 -27 -1 -40
        pair parti en 100 -80 -6 -15
        pair partie avec 94 -36 -6 -52
        pair partir de -79 -5 166 -82
        pair partou . -16 66 -31 -19
        pair pas . -86 -20 -21 128
        pair pas d -46 60 -44 31
        pair pas de 49 1 -21 -28
        pair pas deneig 114 -100 -6 -8
        pair pas encore -223 322 -51 -49
        pair pas ete 137 -62 -28 -47
        pair pas juste 156 -91 -39 -25
        pair pas la -35 -16 -7 58
        pair pas le 18 -22 61 -57
        pair pas les 56 -31 -6 -19
        pair pas rempla 61 -5 -1 -56
        pair pas si -71 81 12 -22
        pair pas son -83 -4 -8 95
        pair pas un 43 -31 -50 37
        pair pas une 91 -67 -14 -10
        pair pas venu 117 -62 -3 -51
        pair pas vide 61 -43 -11 -7
        pair pase a 86 -32 -11 -43
        pair pase devant 71 -25 -8 -38
        pair pase en 180 -77 -72 -31
        pair pase plus -77 126 -16 -34
        pair pasee . -44 57 -2 -11
        pair paser ? -28 100 -47 -25
        pair paser au -47 49 17 -19
        pair paser bien -27 -19 -2 47
        pair patien . 0 -26 -21 48
        pair patien d -102 -8 -1 111
        pair patin libre -30 -20 55 -5
        pair patrou . -7 60 -7 -46
        pair payer . 101 -62 -22 -17
        pair payer la 47 -20 -9 -18
        pair payer mes -55 -20 14 61
        pair peine . -70 68 15 -13
        pair pendan que 215 -4 -32 -178
        pair pense qu -11 -70 -7 88
        pair permi . 10 135 -71 -74
        pair permi ? -87 122 -20 -15
        pair permi de -27 -140 142 25
        pair permi pour -31 132 -36 -65
        pair person . 44 69 -18 -96
        pair person au 193 -164 -11 -19
        pair person n 347 -278 -7 -62
        pair person ne 332 -54 -214 -64
        pair petit bac -3 51 -46 -2
        pair peur pour -55 47 -1 9
        pair peut etre -21 -73 50 44
        pair peut il -37 -124 178 -17
        pair peut on -33 -177 302 -91
        pair peut paser -33 123 -47 -43
        pair peut tu -58 191 -97 -36
        pair peut venir -44 208 -142 -23
        pair peux plus -40 63 -8 -16
        pair photo de -30 -16 -2 48
        pair pie xii -40 111 -57 -14
        pair pis la 141 -88 -3 -50
        pair pis moi 66 -23 -1 -42
        pair pis on 98 11 -64 -45
        pair plaide non -52 52 28 -27
        pair plaind d -18 -58 79 -4
        pair plaint contre -34 73 -35 -4
        pair plaint formel 52 -25 -14 -13
        pair plaint le -78 -22 40 60
        pair plante a -58 90 -26 -6
        pair please . -3 -193 -3 200
        pair please have -44 124 -14 -67
        pair please put -16 79 -3 -60
        pair please send -14 73 -16 -44
        pair plein . 51 -29 -5 -17
        pair plein d -32 38 -75 69
        pair plus . -102 129 -45 18
        pair plus d -130 37 -8 101
        pair plus on -62 45 -13 30
        pair plus tard 96 -74 10 -33
        pair plus vite 10 47 -8 -49
        pair plutot qu -58 -207 -9 274
        pair plutot que -114 113 5 -4
        pair police . -69 99 -9 -21
        pair polici . -77 127 -15 -35
        pair port . -116 113 66 -63
        pair porte baree 134 -93 -3 -39
        pair porte ouvert -34 68 -30 -4
        pair pose une -36 -29 -15 80
        pair poser une -55 79 2 -26
        pair posibl de -81 105 5 -29
        pair pothol . 49 9 -25 -33
        pair pour # 304 -149 -88 -67
        pair pour aler 90 -52 -4 -34
        pair pour avoir 57 -25 7 -38
        pair pour contes -88 -22 110 -1
        pair pour des 13 59 -64 -9
        pair pour l -115 -26 30 112
        pair pour la 75 -54 -73 52
        pair pour le -47 -32 80 -1
        pair pour les -96 33 3 60
        pair pour lui -14 -90 118 -14
        pair pour sa -130 89 -4 45
        pair pour ses -42 -17 47 12
        pair pour son 18 26 7 -52
        pair pour troi 51 -30 -5 -16
        pair pour un -19 -18 103 -66
        pair pourie vous -500 610 62 -172
        pair pourqu . 108 -74 -26 -9
        pair pouse sa -58 68 -1 -9
        pair pouvez fermer -12 -103 -3 117
        pair pouvez vous -300 746 -55 -391
        pair premie apel -58 77 -1 -18
        pair premie fois -38 -18 7 49
        pair prend plus 57 -11 -15 -31
        pair prend un -28 -55 94 -11
        pair prepos a -30 -66 -5 101
        pair pres de -27 51 -12 -12
        pair pres du -73 122 -10 -39
        pair presen . -11 -46 64 -7
        pair preten que 63 -48 17 -31
        pair printe . -206 7 -21 220
        pair printe le 76 -45 -3 -29
        pair pris le 54 -64 -12 22
        pair pris une 58 -40 -1 -18
        pair proble . 62 -34 3 -31
        pair procha . -71 -33 -69 173
        pair proche de -54 -2 18 38
        pair projet de -127 11 -110 227
        pair promis a 159 -76 -37 -46
        pair propos que -19 -28 -2 50
        pair propre . -64 -47 -48 158
        pair propri a -46 -14 -6 67
        pair propri du -54 66 -2 -10
        pair propri ne -59 82 26 -50
        pair provin . -42 -7 54 -6
        pair puis je -219 244 16 -40
        pair puis la 71 -15 -2 -53
        pair puis le 55 -15 -56 17
        pair put the -164 133 16 16
        pair qu ele 218 -146 -93 21
        pair qu est -58 134 -61 -15
        pair qu il 104 -116 45 -34
        pair qu on -98 25 -60 132
        pair qu un -77 184 -75 -32
        pair quand . -71 42 42 -13
        pair quand j 49 -8 -27 -14
        pair quand la -31 -38 65 4
        pair quand le -113 8 101 4
        pair quand meme 59 -17 -12 -30
        pair quaran minute 66 -6 -1 -59
        pair quarti . -83 -67 -97 247
        pair que c 24 -158 79 54
        pair que j 9 -27 -31 49
        pair que je 89 -46 -58 15
        pair que la -137 177 -6 -34
        pair que le -17 -99 75 41
        pair que les 12 -53 19 22
        pair que mon 200 -84 -22 -94
        pair que person 86 -27 -34 -25
        pair que quelqu -172 150 -8 30
        pair que sa -54 22 -7 39
        pair que ses 98 -34 -9 -56
        pair que votre 82 -20 -32 -30
        pair quel age -38 -29 103 -36
        pair quel docume -22 -43 70 -5
        pair quele est -23 56 4 -37
        pair quele heure 45 -187 263 -121
        pair quelqu chose -39 80 25 -66
        pair quelqu un 124 134 -181 -77
        pair questi . 158 -13 -94 -51
        pair qui ? 60 -41 -9 -10
        pair qui a -19 -67 -5 91
        pair qui est -99 83 23 -6
        pair qui me -47 -8 -3 58
        pair qui paye -47 30 28 -11
        pair qui peut -23 47 -6 -18
        pair quick questi -19 -23 57 -16
        pair quoi . -140 59 138 -57
        pair quoi la -109 -47 174 -17
        pair racroc . 201 -135 -23 -43
        pair rang saint -88 132 -21 -22
        pair rapele le -65 -3 43 25
        pair rapele pour -43 -70 -4 117
        pair raport d -30 130 -32 -68
        pair reach the 8 -26 56 -38
        pair reclam la -61 112 -42 -8
        pair reclam pour -25 77 -19 -33
        pair recome . 202 -102 -14 -86
        pair recu . 74 -42 83 -115
        pair recu l 56 -29 -6 -21
        pair recu mon -76 44 -12 45
        pair refect de -21 -53 80 -6
        pair refuse a 137 -89 -7 -41
        pair refuse d 87 -29 -8 -50
        pair refuse parce 113 -7 -5 -102
        pair refuse to -98 58 50 -11
        pair regard et 82 -48 -2 -32
        pair regle . 90 -65 -25 0
        pair regle en -133 -85 -4 222
        pair remarq . -48 -7 -1 56
        pair rembou de 103 -31 -13 -59
        pair remerc . -111 -26 -21 158
        pair remerc de 127 -33 -3 -91
        pair remerc l -47 -8 -2 57
        pair remorq . -49 110 -47 -14
        pair rendue a 136 -131 1 -6
        pair repare . -27 75 -11 -36
        pair repart . -46 -46 -8 100
        pair repond on 105 -83 -2 -21
        pair repond que 301 -141 -60 -101
        pair repons . 109 -23 -4 -82
        pair repons a -38 -23 63 -3
        pair reques a -15 114 -39 -60
        pair reserv en 72 -17 -31 -24
        pair reside . -5 59 -5 -49
        pair restau . -40 -80 -17 137
        pair reste a -61 52 39 -30
        pair retard de 33 30 -7 -56
        pair retire sa -15 -77 -7 100
        pair retour d 93 -12 -4 -76
        pair retour de -43 105 -22 -40
        pair revien pas -94 -5 -1 100
        pair revien sur -19 -25 -4 48
        pair rien . 182 -17 4 -170
        pair rien a -8 -33 -13 54
        pair rien d -128 -38 -25 192
        pair roche dans -58 77 -4 -16
        pair rouge . 74 -33 -3 -38
        pair royale . -43 141 -39 -58
        pair rue . 104 -8 -18 -78
        pair rue ? 67 -84 27 -11
        pair rue a 53 -75 -4 26
        pair rue du -77 158 -53 -28
        pair rue est -174 181 11 -19
        pair rue le -45 -38 30 54
        pair rues autour 261 -115 -114 -33
        pair s a -66 -53 -35 154
        pair s due -92 -60 -7 159
        pair s en -22 -5 -25 52
        pair s est -52 186 -50 -85
        pair s il -405 339 228 -162
        pair s inscri -15 -192 210 -3
        pair s note -100 22 80 -1
        pair s ocupe -37 -30 93 -26
        pair sa mere -101 59 -4 47
        pair sa musiqu -103 117 1 -14
        pair sa neige -122 143 -4 -17
        pair sa plaint -15 -77 -7 100
        pair sa rue -95 24 19 52
        pair sache . -67 -108 -38 213
        pair sacs de 2 59 -10 -52
        pair said i 79 -3 -1 -74
        pair said it 62 -8 -8 -46
        pair saint jean 130 -104 -3 -23
        pair sainte cecile -75 17 12 46
        pair sais pas -76 83 -29 21
        pair samedi ? -115 16 111 -12
        pair sans avis 124 -89 -8 -27
        pair sans eau 73 -10 -1 -62
        pair sans l 168 -126 -11 -30
        pair sans permi -72 95 -14 -10
        pair sans preavi 60 -42 -2 -15
        pair sans que 81 -33 -33 -15
        pair sans s 70 -62 -1 -6
        pair satisf . -73 -75 174 -26
        pair savoir si -131 -87 267 -49
        pair say that -31 -35 -13 78
        pair schedu . 63 -5 -1 -56
        pair se dit -51 54 -2 -1
        pair se fait -115 61 73 -20
        pair se forme -45 50 -2 -4
        pair seance du -33 -2 66 -32
        pair semain . 37 -46 52 -43
        pair semain d 5 -65 -5 65
        pair semain pasee -40 49 -3 -6
        pair send a -42 -125 197 -31
        pair send me -38 85 -23 -24
        pair send somebo -48 84 -5 -31
        pair serait il -102 184 -38 -44
        pair serait la -125 -36 -6 167
        pair servic de 85 -39 -7 -40
        pair seul . 49 -2 -16 -31
        pair seulem pour -100 -20 29 90
        pair si c 30 23 21 -73
        pair si je -46 55 21 -30
        pair si la -30 -43 94 -22
        pair si les -11 -23 47 -14
        pair si un -62 35 62 -35
        pair side of 81 -66 17 -33
        pair sidewa . -192 198 -11 4
        pair sidewa in -23 -30 69 -16
        pair sidewa plough 147 -120 -53 27
        pair signal ce 83 -53 -2 -29
        pair signal en 174 -110 -5 -59
        pair since # -37 55 -12 -6
        pair since last -19 58 -7 -32
        pair site . 62 -21 -23 -17
        pair slow down 40 63 -55 -48
        pair snow remova -62 -29 8 83
        pair soir . -15 48 -33 0
        pair some en 54 -43 -9 -3
        pair some le 91 -29 -52 -10
        pair someon to -65 -7 -37 109
        pair someth . -63 132 -43 -26
        pair son bac -173 59 90 24
        pair son bos -38 -22 -8 69
        pair son cel 98 -35 -3 -60
        pair son cheque 89 -23 -10 -56
        pair son chien -42 -6 -4 52
        pair son consta 0 71 -71 -1
        pair son dosier -39 -11 95 -44
        pair son entrep 98 -31 -51 -16
        pair son secteu -19 -24 52 -10
        pair sont les -27 -19 53 -7
        pair sont pase 185 -12 -19 -154
        pair sont trop -42 -47 -3 92
        pair soon . 88 -18 -6 -65
        pair sorti a 84 -66 -11 -7
        pair sortie . 163 -45 -5 -114
        pair sory . 50 -12 -18 -20
        pair souhai un -97 161 -22 -42
        pair soulig la -44 -27 -4 75
        pair sous contra 61 -54 -2 -5
        pair sous ma 47 -26 -6 -15
        pair spring . 124 -94 -5 -26
        pair state racoon -42 -37 32 48
        pair state she -113 -61 44 130
        pair state the -138 29 -23 133
        pair statio de -1 -27 61 -33
        pair statio devant -114 152 -26 -13
        pair stil no 138 -99 -11 -28
        pair stil there 76 -47 -3 -26
        pair stop sign -17 60 -6 -36
        pair sugere d -26 -109 -7 142
        pair sugere de 110 -71 -4 -35
        pair suis contre -46 -50 -5 100
        pair suis en -42 55 -46 33
        pair suis hors -57 84 -16 -10
        pair sujet de 119 -49 -16 -54
        pair sur deux 84 -11 -4 -69
        pair sur le -64 29 -38 73
        pair sur mon -10 14 47 -50
        pair sur son 222 -123 -4 -95
        pair sur trotoi -59 73 -6 -9
        pair suspen . 73 -7 -18 -47
        pair svp . -78 -277 301 55
        pair swing chain -36 78 -5 -37
        pair system d 94 -55 -7 -32
        pair t ele -3 -109 127 -16
        pair t il -111 -158 343 -74
        pair t on -80 -29 118 -10
        pair t see -33 8 -26 51
        pair take it -192 -25 -21 239
        pair tantot . -45 83 -5 -33
        pair taxe . -11 -46 85 -28
        pair team . -36 -4 -8 49
        pair tel me 1 -67 73 -7
        pair temp a -57 -11 52 16
        pair tenai a -70 -106 -2 178
        pair terain . -38 131 -36 -57
        pair thank . -96 -93 -8 197
        pair thank for 60 -6 -4 -50
        pair thank you -40 -69 -8 116
        pair that was 150 -53 -5 -92
        pair the # -52 63 -5 -5
        pair the bridge -104 19 10 74
        pair the city -66 77 -24 13
        pair the clerk 37 48 -9 -76
        pair the corner -67 -17 -13 97
        pair the crew -13 -36 -21 71
        pair the curb 42 32 -22 -52
        pair the dead 184 -137 -12 -35
        pair the door -35 50 -4 -12
        pair the end -22 64 -18 -24
        pair the inspec 51 -152 130 -29
        pair the kids -33 -33 -3 69
        pair the machin 122 -37 -60 -25
        pair the manage 51 -31 -3 -17
        pair the mayor 54 -20 -5 -30
        pair the midle 193 -114 -7 -72
        pair the new -12 -110 -76 199
        pair the next 32 -57 65 -39
        pair the night -46 -15 -8 69
        pair the one -68 -20 -3 90
        pair the port -44 -53 98 -1
        pair the racoon 136 -56 -4 -76
        pair the rain 27 -60 -4 37
        pair the rule -21 -45 -4 71
        pair the school -94 75 -6 25
        pair the sidewa 50 -19 -43 11
        pair the truck -1 -87 -41 128
        pair the water -36 -6 -21 63
        pair the way 61 13 -24 -50
        pair them . -105 90 -11 27
        pair there . 14 -48 28 6
        pair there a -80 -53 149 -15
        pair there is -112 152 52 -93
        pair there s -197 99 -66 165
        pair they cut 87 -39 -10 -39
        pair this . 199 -73 -120 -6
        pair this aftern -60 137 -8 -69
        pair this mornin -65 97 -60 28
        pair thursd . 80 -32 -8 -39
        pair tient a -186 -62 -26 273
        pair time . 46 15 -1 -60
        pair time a -45 78 -9 -24
        pair to be -6 -42 86 -37
        pair to book -16 83 -16 -51
        pair to cal 62 -57 -3 -2
        pair to compla -106 -15 41 80
        pair to do -65 -14 26 53
        pair to know -29 -161 86 105
        pair to look -21 46 26 -51
        pair to me 55 -3 -11 -40
        pair to park 155 -44 -74 -36
        pair to say -89 -79 -22 190
        pair to send 0 -94 63 30
        pair to stop -19 71 -17 -35
        pair to the -102 148 -10 -37
        pair told him 52 -16 -3 -33
        pair told my 101 -24 -12 -65
        pair told us 125 -16 -7 -102
        pair tonigh . -4 -55 64 -5
        pair toujou pas -74 -17 -1 93
        pair tous les -22 124 -32 -70
        pair tout droit 59 -34 -9 -16
        pair tout est -28 -93 2 120
        pair tout etait -67 -3 -1 71
        pair tout l 294 -133 -23 -138
        pair toute l -137 -28 13 151
        pair toute les 121 -46 -9 -65
        pair traite de 335 -235 -34 -66
        pair transf a 64 -35 -5 -23
        pair tres faible -11 56 -2 -42
        pair trop de -85 -63 -33 181
        pair trotoi en -53 95 -8 -34
        pair trotoi glace -160 227 -15 -52
        pair trou a 288 -282 -12 5
        pair trou avec 73 -13 6 -65
        pair trou dans -44 69 -23 -2
        pair trou devant -98 58 -10 50
        pair trouve . -162 19 -12 156
        pair trouve ca 236 -60 -81 -95
        pair trouve ci -71 14 -20 76
        pair trouve t -78 -2 84 -3
        pair truck goes -32 54 -4 -19
        pair tu a -48 -57 149 -44
        pair tu un -7 -59 91 -24
        pair tu une -49 -41 121 -31
        pair turned away 141 -59 -20 -62
        pair twice . 297 -60 -18 -219
        pair two of -43 -29 -13 85
        pair two week 78 -43 -10 -25
        pair un ? -2 159 -155 -3
        pair un a -37 -9 -21 68
        pair un an 122 -98 -6 -18
        pair un autre -19 78 -11 -47
        pair un brigad -32 75 -18 -26
        pair un bris -16 82 -47 -19
        pair un camion -50 126 -39 -37
        pair un char -78 134 -32 -24
        pair un coin -21 -139 23 137
        pair un consta -4 -30 48 -13
        pair un divan -118 118 30 -30
        pair un duplic -63 77 -10 -4
        pair un erable -50 96 -10 -35
        pair un gros 48 -21 -7 -20
        pair un inspec -198 362 -75 -89
        pair un jour -4 -56 -4 64
        pair un mois -25 70 -37 -8
        pair un monsie 48 35 -13 -70
        pair un mot -46 -54 -7 107
        pair un mur 189 -82 -34 -73
        pair un permi -33 -144 142 35
        pair un petit -1 -21 51 -29
        pair un peu -28 -50 81 -3
        pair un peut -39 168 -101 -27
        pair un polici -25 51 2 -28
        pair un qui 219 -112 -40 -67
        pair un radar -28 62 -17 -17
        pair un rendez -47 53 -2 -4
        pair un retard -91 -49 12 128
        pair un retour 215 -40 -8 -168
        pair un simple 66 -60 -1 -5
        pair un troisi 78 -23 -7 -49
        pair un trotoi -119 -12 -7 138
        pair un trou -14 50 -10 -26
        pair un vieux -83 15 4 64
        pair un vrai -75 -1 -5 81
        pair un x 57 -44 -1 -13
        pair une auto -77 100 -4 -19
        pair une autre 60 34 -8 -86
        pair une bone -107 -30 -19 156
        pair une carte -46 -113 146 13
        pair une client -120 47 -1 73
        pair une compag -68 85 -9 -8
        pair une dame 53 -7 -3 -44
        pair une demand -73 198 -60 -65
        pair une douceu -31 -20 -1 53
        pair une entree -2 -95 99 -2
        pair une flaque 65 -16 -1 -47
        pair une fois 63 44 1 -108
        pair une heure -5 91 -90 4
        pair une idee 22 -61 -39 79
        pair une letre -6 -54 -7 68
        pair une marche -86 61 56 -32
        pair une medail -60 16 -30 74
        pair une patien -102 -8 -1 111
        pair une patrou -42 166 -34 -90
        pair une pelete 63 -19 -11 -33
        pair une petite -58 37 26 -6
        pair une place -14 -47 11 51
        pair une plaint 38 -72 49 -15
        pair une pouset 113 -90 -3 -19
        pair une reclam -30 -73 112 -9
        pair une roche -58 77 -4 -16
        pair une vignet -5 -102 122 -15
        pair une vraie -49 47 -15 18
        pair until # -60 30 1 29
        pair up . 51 -91 -24 64
        pair up a -41 -32 -5 79
        pair up my -27 -2 -18 47
        pair up with -79 -13 -3 95
        pair used to -1 -22 -32 55
        pair va se -63 120 -4 -53
        pair vendre . 50 -15 -2 -32
        pair venir les -18 105 -77 -10
        pair venir voir -21 -49 -11 81
        pair venon d -43 83 -23 -16
        pair venu . 142 -55 -18 -69
        pair venu a 123 -60 -2 -60
        pair verifi . -31 54 -4 -18
        pair verifi foncti 68 -73 17 -12
        pair vers la -20 -31 60 -9
        pair veut parler 62 -5 -19 -38
        pair veut qu -125 106 -15 34
        pair veut savoir 51 -56 23 -17
        pair veut un 43 46 -14 -75
        pair veux qu -48 68 -9 -11
        pair viaduc . -53 71 -3 -14
        pair vidang dans -55 73 -15 -3
        pair vide a 83 -57 -12 -14
        pair vient d -52 131 -31 -48
        pair vient de -138 98 -32 71
        pair vile ? -93 -22 125 -11
        pair vile a 87 -25 -19 -43
        pair vile de -64 43 -21 42
        pair vile la -50 35 -10 24
        pair vile on 3 -45 -12 55
        pair vile pase 108 -33 -69 -5
        pair vile peut -122 137 7 -21
        pair vile qui 47 -25 -11 -11
        pair vingt jour 51 -37 -10 -4
        pair vire de 118 -67 -4 -47
        pair visite d -36 84 -9 -38
        pair visite de -45 11 -20 54
        pair vite . -126 186 -59 -1
        pair vocale . 48 -39 -3 -6
        pair voici ma -48 91 -34 -9
        pair voila a 119 -57 -6 -57
        pair voir . 3 58 -33 -28
        pair voisin . 116 -113 -12 9
        pair voisin a -74 70 3 1
        pair voisin et 49 -28 -3 -18
        pair voit plus -161 188 -57 30
        pair vos gars 112 2 -35 -80
        pair vos gens 52 -32 -2 -19
        pair vos propre 67 -19 -1 -46
        pair votre agent 48 -17 -3 -28
        pair votre colegu -39 -24 -2 65
        pair votre inspec 17 -54 -12 49
        pair votre repons -69 -12 -2 83
        pair votre sondag -44 87 -34 -9
        pair voudra une -8 51 -11 -32
        pair voulai que -299 -22 -4 325
        pair voulez vous 255 -53 -146 -56
        pair vous . -42 105 -17 -46
        pair vous avez 536 -261 -124 -151
        pair vous en -77 67 -3 13
        pair vous envoye -38 75 -23 -13
        pair vous faire -24 61 -25 -13
        pair vous l 96 -21 -24 -51
        pair vous la 11 -75 55 9
        pair vous laise -1 -77 -10 88
        pair vous les -12 49 -20 -16
        pair vous m 81 -60 14 -35
        pair vous me 61 -45 -4 -11
        pair vous ou -16 -35 57 -5
        pair vous plait -72 128 -4 -52
        pair vous pourie -19 51 -30 -2
        pair vous pouvez -211 -351 9 553
        pair vu paser -71 -128 -3 202
        pair want a -59 135 0 -77
        pair want an -128 193 -8 -57
        pair want to -112 5 270 -163
        pair wanted to -80 -104 30 153
        pair was told 103 18 -45 -76
        pair waved at 176 -75 -28 -73
        pair way . 198 -61 -59 -78
        pair weeken . 58 -8 -7 -43
        pair what does -47 -18 92 -27
        pair what hapen -93 -26 126 -8
        pair what s -8 -28 59 -22
        pair what the -27 -42 111 -42
        pair when i 16 20 -101 64
        pair where it -33 -33 -3 70
        pair where the -12 69 -17 -40
        pair whethe the -15 -24 54 -15
        pair who is 9 -44 -24 59
        pair window at 66 -49 -2 -15
        pair with the 27 -53 -17 43
        pair with your 69 -17 -1 -51
        pair withou a 77 -15 -10 -52
        pair would be 168 -233 -23 88
        pair would like -128 312 -12 -173
        pair wow . -20 -44 -18 83
        pair wrote nothin 54 -32 -2 -20
        pair xii . -40 111 -57 -14
        pair xiii . -81 58 -10 34
        pair y a -74 132 70 -127
        pair y ont 21 -49 -1 29
        pair ya un -155 216 -36 -26
        pair year . 96 -51 -15 -30
        pair year old -45 -17 3 59
        pair yeux . -64 34 -16 46
        pair you . -55 12 -3 46
        pair you people 126 -73 -13 -40
        pair you send -21 67 -30 -16
        pair you tel -6 -125 140 -8
        pair young man -50 -51 -9 110
        pair your inspec 82 -44 -3 -36
        pair your own 233 -137 -8 -88
        said again 522 -244 -191 -87
        said asks -540 829 80 -369
        said badly_done 134 63 -33 -165
        said bare_thanks 22 -254 -19 250
        said called_before 299 -182 -107 -10
        said city 53 -31 37 -60
        said closed_unsettled 246 29 -209 -66
        said complaint_word -44 -25 89 -19
        said damage_claim -57 252 -25 -170
        said danger -97 255 -70 -88
        said decision 207 50 62 -319
        said dissatisfied 358 -163 -25 -169
        said elapsed 571 -168 -202 -201
        said fault_noun -59 448 -219 -169
        said fault_state -28 500 -117 -355
        said first_contact -847 914 -32 -36
        said gross_misconduct 88 6 -8 -86
        said impatience 54 -152 -43 141
        said info_topic 38 -235 359 -161
        said kindness -234 -212 -89 535
        said left_out 402 -264 -132 -6
        said misconduct 598 14 -265 -347
        said missed 432 -199 123 -356
        said nothing_done 340 -81 -162 -98
        said opinion -317 -342 137 522
        said passed_around 127 -16 -13 -98
        said private_party -188 543 -97 -258
        said promise 356 148 -144 -360
        said question -184 -186 468 -99
        said resolved -134 -96 -24 254
        said service 70 -67 97 -100
        said staff 609 -799 -282 472
        said states_complaint 34 43 21 -99
        said suggestion -314 -402 -216 931
        said thanks -75 -429 -193 697
        said tone -317 683 -308 -58
        said unfair 420 -278 -70 -73
        said vulnerable -22 108 -159 73
        said waiting 518 -306 -249 37
        said withdrawal -321 -368 -103 793
        service a -5 -137 66 76
        service adapte -32 71 -15 -24
        service aine -48 71 -13 -10
        service air 5 18 49 -71
        service animal -25 134 -101 -9
        service animau -115 33 118 -37
        service aquedu -1 96 23 -118
        service arbre -30 -164 46 147
        service arena -95 -21 33 83
        service bacs 15 81 -92 -4
        service biblio -47 -21 -27 96
        service bordur -32 -66 155 -57
        service bruit -181 208 -45 19
        service budget -4 -29 -27 59
        service bylaw -17 -35 -11 63
        service cimeti 61 -21 -9 -31
        service circul 37 -96 10 49
        service citoye 3 -119 32 84
        service civile -10 -97 71 36
        service colect -44 -53 92 4
        service comun 83 -83 35 -35
        service consei -44 -22 -8 73
        service contro 16 88 -69 -35
        service cour -14 83 -12 -57
        service custom 22 -51 18 11
        service de 140 -89 11 -61
        service deneig 46 -178 -17 149
        service des 30 -156 63 63
        service dosier 36 -61 49 -24
        service eau 17 28 59 -104
        service eclair 147 99 -214 -32
        service ecocen -73 -154 180 48
        service egout 148 3 -16 -134
        service emploi -26 57 -2 -29
        service en 83 -83 35 -35
        service encomb -74 29 27 18
        service entrep -24 67 -30 -13
        service espace 54 -80 -11 38
        service et -113 -97 17 193
        service evalua 33 -51 -23 41
        service event -50 -17 0 67
        service feuile -83 52 42 -11
        service garbag 51 -2 -36 -13
        service grafit -41 9 -103 135
        service grefe 64 -1 -35 -29
        service hotel 91 -111 27 -7
        service incend -57 -7 -39 103
        service inform 0 -53 66 -12
        service inspec 18 -33 61 -47
        service jardin 42 14 -9 -47
        service la -44 -109 70 83
        service librar -39 -37 24 52
        service loisir 1 -92 48 43
        service matier -24 -8 56 -24
        service munici -89 74 14 1
        service neige 80 -7 -7 -66
        service nids 80 -27 -30 -23
        service noise -43 80 -31 -7
        service nuisan -540 911 -199 -172
        service ordure 64 -70 22 -16
        service parc 54 -80 -11 38
        service park -143 -41 -44 228
        service permi -9 -38 75 -28
        service person 62 -3 -2 -57
        service piscin -88 45 12 31
        service plage -72 61 -31 42
        service plein 5 18 49 -71
        service police -124 31 17 76
        service potabl -7 7 76 -77
        service poule 80 -27 -30 -23
        service public 112 -44 -103 35
        service publiq -3 82 -50 -28
        service reclam -196 326 2 -132
        service recycl 23 -45 79 -57
        service remova -29 -72 6 95
        service residu -66 61 18 -14
        service roulan -26 144 -114 -4
        service rues 50 -86 -38 74
        service servic 69 -155 19 66
        service signal -113 52 66 -5
        service snow -29 -72 6 95
        service sport -6 19 47 -60
        service staf 54 -20 -1 -32
        service statio -22 12 82 -72
        service transp 50 -15 21 -56
        service travau -11 -58 54 15
        service trotoi 4 -141 96 41
        service univer -58 -28 63 23
        service urbani -70 -56 -40 166
        service vert 33 -59 -23 49
        service vile 91 -111 27 -7
        service voirie 186 133 -126 -193
        signal about_private_party -21 384 -142 -220
        signal asks_about_complaints -101 -111 298 -86
        signal by_social_media 34 -117 -91 174
        signal category_complaint 597 -165 -162 -270
        signal category_information -77 -197 337 -63
        signal category_service -425 301 131 -6
        signal closed_unsettled 246 29 -209 -66
        signal closing_thanks -190 11 38 141
        signal contacted_before 299 -182 -107 -10
        signal damage_claim -56 279 -25 -197
        signal decision_contested 255 -116 93 -232
        signal displeased 108 -91 -10 -7
        signal dissatisfied_with_service 205 -38 -11 -155
        signal fault_described -166 663 -182 -315
        signal fault_reported -41 511 -289 -182
        signal first_time -847 914 -32 -36
        signal in_writing -170 -112 0 282
        signal information_topic 19 -266 441 -194
        signal keeps_happening 241 119 -121 -239
        signal left_out 402 -264 -132 -6
        signal mentions_complaint -241 -378 99 520
        signal nothing_done 340 -81 -162 -98
        signal opinion -214 -415 129 501
        signal passed_around 127 -16 -13 -98
        signal person_praised -234 -212 -89 535
        signal promise_broken 356 148 -144 -360
        signal question -375 -746 2177 -1056
        signal says_settled -131 -94 -24 249
        signal service_asked -482 482 315 -315
        signal service_badly_done 51 139 -29 -161
        signal service_missed 432 -199 123 -356
        signal service_named 70 -67 97 -100
        signal staff_conduct 712 -233 -150 -329
        signal states_complaint 246 -119 -58 -69
        signal states_complaint_of_city 1807 -1014 -447 -346
        signal suggestion -226 -384 -217 827
        signal thanks -134 -585 -245 964
        signal waiting 397 -230 -222 56
        signal withdrawal -510 -463 -121 1095
        word # 201 124 -154 -172
        word #e 601 -382 -23 -197
        word #h -27 63 -26 -10
        word #rd 49 -30 -3 -15
        word #x 146 -86 -41 -19
        word a 102 -40 -142 80
        word abatre 41 -52 16 -5
        word abribu -96 229 -21 -112
        word absenc 61 -52 -1 -8
        word absent 40 -26 51 -64
        word absolu -27 48 9 -31
        word acent 207 -62 -10 -136
        word acepte -25 -42 69 -2
        word aces 170 -108 -28 -33
        word achat -103 114 -14 2
        word achete -75 107 61 -93
        word aciden 48 -20 -21 -7
        word acorde 85 -53 -5 -27
        word acquit -47 77 -23 -7
        word acro -36 104 -20 -48
        word acte 48 1 -14 -35
        word acueil 57 14 -2 -69
        word acuse 484 -288 -141 -55
        word adjust 83 -47 -11 -25
        word adore -122 -21 -14 157
        word adrese -29 60 68 -99
        word afiche 180 -13 -61 -107
        word aftern -59 85 -7 -19
        word again 93 -40 -32 -22
        word age -24 -20 65 -20
        word agent 33 -57 48 -24
        word agente -65 19 -12 58
        word ago -10 60 -12 -38
        word agreed 75 -49 -2 -23
        word ai 110 -84 93 -118
        word aide -212 32 46 134
        word aidera -41 -44 -5 90
        word aime -17 -68 -13 98
        word aimera -213 266 157 -209
        word aimeri -26 106 -1 -78
        word ainsi -19 -33 62 -10
        word airbnb -62 2 -7 67
        word ajoute 52 -58 -50 56
        word al -80 -4 -32 116
        word alergi 30 22 -4 -49
        word aligne 173 -21 -71 -81
        word along -64 29 -20 56
        word alor 231 -104 -50 -77
        word alread 75 -67 -1 -7
        word ambula -53 88 -13 -22
        word amende -49 64 14 -29
        word analys 106 -90 -7 -9
        word and 140 0 11 -152
        word anee -34 -35 5 64
        word ange -102 -8 -1 111
        word anonce 210 -153 62 -119
        word anothe 216 -75 -15 -126
        word ans 48 -109 -16 78
        word answer 89 -48 34 -75
        word anulee 93 -64 -13 -17
        word anuler -302 196 -234 341
        word any -39 -19 3 54
        word anyone 49 -33 -28 11
        word aout 159 -24 12 -146
        word aparti -12 -33 52 -7
        word apel 130 -6 -28 -97
        word apelai 112 -45 -4 -63
        word apele 61 -93 -7 39
        word apeler -57 99 -7 -35
        word aporte -199 -5 -4 208
        word apreci -194 74 -23 143
        word aprend 243 -137 -14 -92
        word apri 207 -51 -19 -138
        word april 117 -83 2 -37
        word aprouv 84 -59 -5 -20
        word apui -39 -26 -18 82
        word arange 103 -41 -21 -41
        word arbre -91 42 70 -21
        word aret -89 175 -31 -55
        word arete 72 -30 -21 -20
        word argent 107 -87 17 -36
        word ariere -23 57 -19 -15
        word arive -22 52 -18 -12
        word aroser -3 -77 82 -3
        word around -14 49 9 -44
        word as 76 75 -23 -127
        word ascens 17 42 -6 -53
        word aserme -27 -15 47 -5
        word asez -39 -5 -15 59
        word asise 22 -51 -3 32
        word asked -67 12 53 3
        word asks -193 -169 643 -280
        word asphal -3 -57 27 33
        word asure 118 -50 -41 -27
        word at -19 135 23 -139
        word atache -36 162 -16 -110
        word atend 14 92 -36 -70
        word atenda -4 -38 -12 54
        word atendu -77 -14 -5 97
        word atente 273 -169 -32 -72
        word atenti -90 124 -22 -11
        word au 98 -62 -143 107
        word aucun 164 -154 -67 57
        word aucune 126 -4 -148 26
        word aura -35 -111 181 -36
        word autobu 177 -44 -45 -88
        word automn 116 -50 9 -75
        word autour -33 67 -22 -12
        word autre 73 -80 56 -49
        word aux -52 -17 34 35
        word avai 47 -106 -24 83
        word avait -139 36 -90 193
        word avant -43 34 55 -46
        word avec 28 16 -92 48
        word aveugl 21 -51 8 22
        word avez 782 -532 -59 -191
        word aviez 159 -62 -51 -47
        word avis 11 -78 17 50
        word avoir 197 -78 -18 -101
        word avril 145 -15 -42 -88
        word away 133 -3 -32 -98
        word b 163 -71 -16 -75
        word bac 13 101 -54 -60
        word back 85 -98 -79 92
        word bain -54 56 31 -34
        word balaye -26 69 -38 -4
        word bale 106 -92 -5 -8
        word ban -4 -56 63 -3
        word bar -29 77 -17 -31
        word bare 26 -62 -10 46
        word baree 173 -63 -22 -88
        word beau -10 -117 -83 210
        word beauco -9 59 13 -62
        word becaus 69 -19 37 -87
        word been 162 -37 -112 -14
        word before -94 87 -6 14
        word bel 10 -60 -5 54
        word bele -84 -190 -75 349
        word belefe -75 105 35 -66
        word bent -43 87 -12 -32
        word beside -43 12 53 -21
        word besoin -249 302 -1 -52
        word best -57 -44 -9 111
        word biblio -54 31 15 8
        word bien -185 -134 -30 348
        word big -137 -48 106 79
        word bil -27 80 -16 -37
        word bilet 144 -118 16 -42
        word birthd 117 -28 -9 -80
        word blanch -93 -2 43 52
        word bleu -7 48 33 -74
        word bleue 48 -36 -2 -9
        word bloc -68 196 -38 -90
        word blocke 108 -79 -5 -23
        word blue -45 159 -3 -111
        word board -33 73 -3 -37
        word boite 87 -22 -60 -4
        word bon -186 32 -23 177
        word bonave -39 75 -4 -32
        word bone -23 -134 -114 271
        word bonjou -101 10 115 -25
        word book -21 56 -9 -25
        word booked 81 -10 -9 -61
        word bordee -28 51 -38 15
        word borne -16 82 -63 -4
        word bos 22 -72 -23 73
        word bose -20 53 -5 -28
        word bouche -56 30 -8 34
        word boulev -79 64 -41 57
        word bouton 61 -24 -7 -29
        word boys 59 -21 -20 -18
        word braile -49 11 -1 39
        word branch -16 127 -34 -78
        word bravo 22 -58 -15 51
        word bridge -104 19 10 74
        word bris -62 54 -22 30
        word brise 29 -90 62 -1
        word brisee 6 73 -13 -66
        word broken -42 116 -25 -48
        word brown -78 39 -13 53
        word bruit 62 -71 -50 59
        word buildi -27 32 44 -50
        word bureau 197 -115 -45 -36
        word buton -45 70 -6 -19
        word by 36 0 -71 35
        word bylaw -13 53 -9 -32
        word c -120 -28 101 48
        word cage 49 21 -47 -23
        word cal 47 -26 -21 -1
        word caled -22 -74 -48 144
        word caler -96 25 54 17
        word calme 39 -51 -3 15
        word cals -26 -15 -8 49
        word came -1 -77 -44 122
        word can -442 413 212 -182
        word canard 53 9 -5 -58
        word canin -55 -41 32 64
        word card -83 34 16 33
        word care 48 -27 35 -56
        word carte -31 -14 85 -40
        word cas -49 -15 93 -29
        word casee -93 179 -9 -78
        word caser -54 3 -1 53
        word casern -61 56 -15 21
        word casier -41 52 -6 -5
        word cave 55 -20 -4 -31
        word ce -262 -145 155 252
        word cecile -75 17 12 46
        word cedar -35 70 -21 -14
        word cegep -50 47 -4 8
        word cel 52 -15 -2 -35
        word cense 117 -84 -2 -32
        word centre -118 79 13 26
        word certif 4 48 -24 -29
        word ces -5 -18 -31 53
        word cest -47 -43 93 -4
        word chacun 211 -167 -8 -35
        word chain -62 162 -10 -90
        word chambr 31 63 -57 -36
        word champi 69 2 -7 -64
        word chanti 25 -50 -4 30
        word chapea -124 -38 -9 172
        word chaque 185 -73 -8 -103
        word char -32 68 -26 -10
        word charge 80 -5 -16 -60
        word chaud -123 -45 73 95
        word chaufe -12 -65 -15 92
        word chause -73 71 -7 9
        word chausu -62 -23 0 85
        word check -43 79 -14 -22
        word chef 127 -93 -8 -25
        word chenil 61 -19 4 -46
        word cherch -67 28 1 38
        word chez 24 47 -15 -56
        word chiale -233 -45 -39 317
        word chien -21 49 -11 -18
        word chute -18 67 -5 -44
        word ci -285 258 -3 30
        word cinq 190 -223 103 -70
        word cite 43 17 -47 -14
        word citoye -21 -51 28 44
        word claire -53 -2 -1 56
        word clean -78 115 -54 17
        word clerk 71 11 -22 -60
        word cligno -24 58 -10 -24
        word close 53 -148 19 76
        word closed 374 -112 -144 -118
        word clsc -18 133 -18 -97
        word cm -58 11 102 -55
        word coach -89 33 74 -18
        word coin -179 292 -119 6
        word col 10 95 -67 -38
        word colect 48 -68 38 -18
        word colegu -43 -41 -14 98
        word comand 55 -27 -7 -20
        word combie -257 -175 646 -214
        word come -30 -41 -68 138
        word comenc -62 47 -15 29
        word coment 62 -152 219 -130
        word comerc 0 60 -11 -49
        word comi 69 -57 -12 0
        word coming 49 -2 -35 -12
        word compag -127 205 -46 -32
        word compan -7 93 -13 -73
        word compla -145 7 108 29
        word comple -50 112 -25 -38
        word compli -126 -101 -17 244
        word compre 6 -57 51 1
        word compto 51 -72 12 10
        word conai -88 57 -9 39
        word conais -87 44 -1 44
        word conait -43 -90 76 57
        word concer -32 -59 7 84
        word conclu 116 -65 -1 -50
        word condo -298 214 -12 97
        word conduc 66 -45 -14 -7
        word confir -73 -33 61 45
        word confor 30 97 -40 -87
        word conge 419 -146 -149 -125
        word consta 33 39 -47 -25
        word constr -25 89 -81 17
        word consul 19 -56 64 -27
        word conte 3 -26 -32 55
        word contes 146 -131 48 -63
        word contou -44 54 0 -10
        word contra 80 44 -33 -90
        word contre -51 67 -35 19
        word contro 91 -60 -2 -29
        word coordo 95 4 -11 -88
        word copie 21 68 -48 -41
        word copy -42 78 -9 -27
        word corde -57 61 1 -6
        word corect 13 26 28 -67
        word corner -66 136 -100 30
        word cost -14 -53 79 -12
        word cote 6 47 7 -61
        word cou 194 -100 -10 -85
        word couche 30 15 24 -69
        word could -324 391 -72 5
        word couler -42 -46 52 36
        word counse -69 -27 5 90
        word coupab -52 52 28 -27
        word coupe 51 54 -29 -76
        word coupee 109 -49 12 -72
        word couper -1 -10 -59 70
        word cour 28 17 3 -47
        word courie 121 -29 -59 -32
        word courir 206 -38 -5 -163
        word courto -42 -27 -2 71
        word coute -24 -43 64 4
        word couvre -220 41 -1 179
        word craque 4 99 -95 -8
        word credit -67 111 -75 31
        word crew -5 -48 -22 75
        word croche -31 57 -11 -15
        word croi -121 82 -23 62
        word croire 293 -208 -11 -73
        word croisa -6 -38 -6 50
        word crosin 4 26 33 -62
        word curb 82 -5 -23 -53
        word curieu 135 -64 -21 -49
        word d -145 164 -10 -9
        word dans -21 182 29 -190
        word date -80 -206 405 -119
        word days 46 -85 -9 48
        word de -3 162 102 -261
        word deaf 44 -47 -13 17
        word debout -83 30 -3 57
        word decemb 56 -53 -6 3
        word decide -29 101 -44 -28
        word decisi 33 -117 -32 115
        word deck -16 -21 -13 50
        word deep -34 63 -10 -18
        word defonc -155 167 -28 15
        word degueu 56 -21 -15 -20
        word dehor -44 67 -5 -18
        word deja 216 -246 -41 72
        word delai 48 -35 32 -46
        word dem -79 58 45 -24
        word demain -149 144 32 -28
        word demand -104 199 29 -124
        word demare 50 -11 -2 -37
        word deneig 54 -66 18 -6
        word denied 142 -14 -121 -7
        word denonc 218 -174 -4 -40
        word depane -47 85 -44 6
        word depart 47 -56 26 -17
        word deplia 9 -113 126 -22
        word depose -21 51 -17 -13
        word depot -44 66 1 -23
        word depui 67 143 -166 -43
        word dernie 113 -8 -59 -46
        word des -212 50 198 -36
        word desin -155 -108 -34 297
        word desire -12 98 -41 -45
        word desu 63 -5 4 -62
        word deux 183 -27 -213 57
        word deuxie 30 92 -9 -114
        word devait 904 -498 -61 -345
        word devant 11 92 -34 -68
        word devine 170 -31 -17 -122
        word devrai -120 -171 -88 378
        word did 174 -168 -23 17
        word difere 6 -50 64 -20
        word dire -118 -116 64 169
        word direct 58 13 -27 -44
        word dis -6 -38 -5 49
        word disait 177 -106 -59 -12
        word disant 68 -12 -3 -53
        word disco -47 -19 -7 73
        word discri 78 -40 -17 -21
        word dispar -74 66 -11 18
        word dit 662 -300 -62 -301
        word dix 43 30 -17 -56
        word do -104 -77 216 -35
        word does -107 -96 281 -78
        word dogs -74 -8 38 44
        word dois -13 -54 101 -35
        word doit 46 267 -178 -135
        word domage -61 -5 -20 86
        word domici -60 96 -20 -16
        word donc -55 67 -47 36
        word done 86 -180 93 2
        word door 7 73 -22 -57
        word dort -19 -24 -13 56
        word douceu -42 -25 -2 69
        word down -25 61 -35 -1
        word downst -47 16 -4 35
        word drop -47 69 10 -32
        word drove 213 -48 -14 -151
        word ds -285 424 -15 -124
        word du -318 371 -73 19
        word due -17 -40 -18 74
        word dumped -24 65 -8 -33
        word duree -111 3 117 -9
        word during -166 -146 93 219
        word each 78 -47 40 -71
        word eboueu 91 -149 -36 93
        word echang 74 -64 -3 -7
        word eclair 11 -86 29 45
        word ecocen -128 -120 136 111
        word ecoute -30 -39 -6 75
        word ecran -52 29 -12 36
        word ecrit 91 -90 -15 14
        word ecrive 55 -27 -2 -26
        word efacee -49 97 -18 -30
        word efectu 50 -21 -18 -12
        word elargi -77 44 -12 45
        word ele 27 -34 103 -97
        word eles -88 -127 251 -35
        word elevat 62 -120 93 -35
        word eleven 110 -23 9 -96
        word emenag -53 97 -31 -13
        word employ 174 -103 -1 -71
        word emprun -18 92 -43 -31
        word en 54 92 -167 21
        word enclos -71 122 -7 -45
        word encore 93 -38 -43 -12
        word end -22 47 -8 -18
        word enfant 71 18 -79 -11
        word enfin -63 -25 -33 121
        word enleve -21 68 -18 -28
        word entend 35 11 3 -49
        word entre -18 -19 80 -44
        word enver -21 53 -7 -26
        word envoi 82 -58 -11 -13
        word envoie -32 52 -8 -13
        word envoye -147 122 106 -81
        word epaule 31 44 -12 -63
        word equipe -3 -76 -27 106
        word erant -9 63 -40 -14
        word estima 45 62 -26 -80
        word et -3 -82 43 42
        word etage -33 2 -22 52
        word etaien 45 -67 -9 30
        word etait 121 -187 -62 128
        word etaler -76 -17 -5 98
        word etape 48 -68 38 -19
        word ete 220 -420 10 190
        word etes -96 -13 83 26
        word etion 54 -33 -3 -18
        word etrang -21 62 -27 -14
        word eu 175 -211 130 -94
        word even -79 -86 -22 186
        word evenin -55 46 -43 52
        word every 73 -25 -4 -45
        word everyw -29 103 -15 -58
        word excele -75 -28 -10 113
        word exige 42 17 12 -71
        word expect -52 123 -11 -59
        word expert 69 -62 -2 -4
        word expliq -24 -74 74 24
        word expre 157 12 -74 -95
        word exteri -41 -53 121 -27
        word facade -79 99 10 -30
        word facon 101 -90 -1 -9
        word factur 104 3 -31 -75
        word faire -161 276 -166 52
        word fait 251 10 -185 -76
        word faite -75 176 2 -102
        word falait 7 -83 -8 84
        word fast -71 30 -6 47
        word faudra -200 194 -113 119
        word faut -69 4 200 -135
        word februa 59 -54 21 -27
        word feet -87 41 21 25
        word fel -40 82 -10 -33
        word felici -27 -67 -20 114
        word ferait -48 -7 -27 82
        word ferme 50 -105 19 37
        word fermee 212 -123 -15 -75
        word fermer -303 181 -166 289
        word feu -180 156 -12 37
        word feux -157 37 106 14
        word fevrie 84 -24 -16 -45
        word fiche 48 64 -12 -100
        word fifty 14 -50 -13 49
        word fil -133 187 -17 -37
        word file 44 38 -81 -1
        word filed 90 -1 -18 -71
        word filing -115 121 -5 -1
        word fils -56 15 20 21
        word fin -60 -45 39 65
        word finale -16 -16 -59 91
        word fini -63 -21 -8 91
        word finir 94 -11 -9 -74
        word finish 69 2 -44 -27
        word fire -27 86 -9 -50
        word first -85 71 22 -8
        word fix -77 96 -27 7
        word fixer -32 156 -33 -91
        word flaque 65 -16 -1 -47
        word flashe 74 -59 12 -27
        word flat -122 -7 -20 150
        word fleche -95 114 -6 -13
        word fleur 147 -94 -26 -27
        word fleuve -50 -50 2 98
        word fois 56 70 -14 -111
        word folowe 206 -45 -10 -152
        word foncti -1 -47 18 30
        word fondat -57 84 1 -28
        word font -86 208 -65 -57
        word forema 56 -31 -3 -22
        word formal 53 -19 -6 -28
        word forme -45 56 -9 -2
        word formel 78 -40 -19 -19
        word formul -29 93 -55 -9
        word fort 44 19 -2 -61
        word forty 132 -87 -20 -25
        word found -22 -20 -48 89
        word fourie 61 -82 -31 52
        word frai -8 36 58 -86
        word frape -75 90 -3 -11
        word free -24 -68 9 83
        word freeze -82 141 -36 -23
        word frere 47 -45 16 -17
        word friday -34 -7 -6 47
        word friend 85 -41 -9 -35
        word froid -71 32 -12 51
        word froide 47 -43 -2 -2
        word front -4 6 58 -60
        word ful 48 15 -13 -50
        word gagner -57 -31 -27 114
        word gang -47 -31 -9 86
        word garage -9 67 -12 -46
        word garcon -56 97 -10 -30
        word garder -119 152 -34 2
        word gardez -36 -34 -1 71
        word gars -50 -51 -33 133
        word gate 56 -9 -6 -41
        word gaz -42 73 -14 -17
        word gazon 72 3 -4 -72
        word genera 1 -44 53 -10
        word gens -49 34 -15 29
        word gentil 140 -62 -10 -68
        word gentle -64 -48 -14 126
        word gestio 105 -32 -55 -18
        word girl -12 -37 -2 51
        word give 108 -76 -8 -25
        word given 83 -54 45 -74
        word glace -50 152 -100 -2
        word glisan -129 216 -17 -70
        word goes -42 55 46 -59
        word going -43 81 -44 6
        word good -17 -24 -6 47
        word got -58 -12 -41 111
        word gout -104 -64 -16 184
        word grace 57 -21 -4 -32
        word grafit -73 150 -56 -21
        word grand -134 21 -5 118
        word grate -51 -89 100 40
        word grati -65 62 12 -9
        word gratui 7 -62 15 40
        word gravel 182 -82 -20 -80
        word great -152 -184 16 321
        word gris -46 99 -14 -40
        word gros -1 68 10 -77
        word groupe -20 2 59 -41
        word guard -5 17 36 -48
        word guiche 113 -83 4 -34
        word h -42 -4 -2 48
        word habitu -46 -5 -4 54
        word had 176 -196 -77 96
        word haie 78 -82 18 -14
        word haineu -34 54 -7 -13
        word hal -27 -16 -10 54
        word half 59 -51 52 -60
        word halowe 214 -79 -7 -128
        word handed 69 -49 -9 -12
        word hangin -23 66 -6 -37
        word hapen -93 -26 126 -8
        word hart -53 85 18 -50
        word has 86 40 -34 -92
        word hats -63 -53 -4 120
        word hause 62 -87 -26 51
        word hauteu -55 -36 125 -34
        word have 44 65 -25 -83
        word having 89 -55 -7 -26
        word he 136 -141 -31 37
        word hear -45 -42 -5 92
        word hedge 50 21 -19 -53
        word help -58 71 17 -30
        word helped -15 -49 -21 86
        word her -46 124 -67 -11
        word heure -23 -46 89 -19
        word hier -12 64 -122 69
        word his -29 62 -38 4
        word hiver -326 12 152 161
        word home 89 -70 -12 -7
        word hopita -25 79 -21 -33
        word horair -5 -59 89 -26
        word horlog 18 48 -2 -64
        word hospit -16 50 -15 -19
        word hot -83 26 -5 62
        word house -45 64 22 -41
        word how -179 -110 389 -100
        word huisie 48 -37 -3 -8
        word hury -42 10 49 -17
        word hydro -97 -2 17 82
        word i -19 -1 -37 57
        word ice -69 35 -5 39
        word ici -53 -2 6 49
        word idea -14 -53 -4 72
        word idee -129 -154 -97 380
        word if -505 -237 505 237
        word il -114 65 52 -3
        word ils -15 -40 -11 67
        word imobil -50 84 9 -43
        word impeca -38 -29 -6 73
        word imposi -25 55 -22 -9
        word in 200 20 -68 -151
        word incomp 75 -47 -7 -21
        word info -75 -151 205 21
        word inform 30 -67 52 -15
        word ingeni 0 -48 -12 60
        word injust 218 -160 -25 -34
        word insati 376 -246 -29 -101
        word inscri -16 83 36 -104
        word inspec 27 79 -48 -58
        word instal 15 -74 -4 63
        word intere 45 -87 -28 70
        word interv -50 121 -16 -55
        word invent 242 -36 -9 -197
        word is -224 -38 101 161
        word it -149 -23 -30 202
        word its 143 -98 -25 -20
        word j -155 -107 62 199
        word jai 80 -15 -5 -60
        word jamai 302 -26 -105 -171
        word januar 58 -74 -30 46
        word janvie 74 -127 -7 60
        word jape -14 48 1 -35
        word jase 143 -111 -2 -30
        word jaser -96 -56 -15 168
        word je -185 225 -132 92
        word jeudi 73 4 -15 -62
        word job -145 19 -27 154
        word join -61 171 -56 -54
        word joindr -32 -84 38 78
        word joint -68 116 -48 0
        word jointe 49 42 -54 -37
        word jour 28 128 -72 -84
        word journe -15 -51 12 54
        word juge 60 -24 -11 -25
        word juilet 108 -40 -27 -41
        word juin 72 -71 -22 21
        word jusqu -140 93 32 15
        word jusque 63 -60 -9 6
        word just -204 35 42 127
        word juste 50 -113 25 38
        word keep -122 -32 -22 176
        word kid -24 52 -3 -25
        word kitche -29 70 -14 -27
        word km 116 -64 -6 -46
        word knocke -50 98 -7 -41
        word know -68 -130 47 150
        word koi -73 1 93 -21
        word l 54 86 -54 -86
        word la -51 50 12 -10
        word lachez -234 -139 -6 379
        word laise 65 -26 -33 -6
        word laisez -20 -48 -23 91
        word lampad -139 33 97 9
        word lance 133 -77 -30 -27
        word lane 56 -49 -10 3
        word last -70 39 -41 72
        word late 52 -11 -27 -14
        word laviol -34 77 -14 -29
        word le -53 -33 76 10
        word leak -53 -26 -4 83
        word learn 179 -36 -60 -83
        word left 172 -92 -45 -34
        word lendem 69 -148 -2 81
        word les -149 -77 108 117
        word letre 329 -205 -68 -56
        word leve 25 -67 -8 50
        word libre -90 -7 71 26
        word licenc -27 54 97 -124
        word lieu 57 -99 3 39
        word lift -32 -19 -3 54
        word light -26 89 -12 -51
        word ligne 50 -79 65 -36
        word like -74 71 -14 18
        word linge -61 95 5 -39
        word lire 10 -49 1 38
        word liste -6 -100 170 -64
        word listed 154 -16 -60 -79
        word lit 31 -77 41 5
        word litle -60 -26 39 47
        word livre 236 -216 -60 40
        word locali -33 64 -22 -10
        word locati -60 66 2 -8
        word loisir 2 -53 53 -2
        word lol 108 -62 -16 -29
        word longte 51 -7 -2 -41
        word look -14 49 23 -57
        word looked 48 0 -9 -40
        word loose -99 156 -19 -38
        word lost 79 -38 -17 -23
        word lot -35 47 -2 -10
        word love 11 -36 -25 50
        word lu -62 -46 -5 113
        word lui -50 38 -44 56
        word lumier 26 -96 -9 79
        word lundi 88 -59 19 -48
        word lune 79 -52 -1 -27
        word lunete -100 75 -9 34
        word m 163 -91 -17 -55
        word ma 25 80 -109 3
        word machin 76 -54 -27 4
        word madame 0 -58 56 1
        word made -73 -40 -1 113
        word mai 193 -28 -85 -81
        word mail 82 -4 -19 -59
        word mailbo -25 65 -14 -25
        word mailot -32 70 -18 -20
        word mainte 106 -71 41 -76
        word maire 147 -33 -37 -76
        word mais -316 37 -83 362
        word maison -35 3 64 -31
        word maitre -30 -26 74 -18
        word make -237 46 -43 234
        word malade -98 95 7 -4
        word malgre -31 -88 -2 121
        word man -13 -79 -61 154
        word manage 100 -30 -4 -66
        word manque -2 73 3 -74
        word many -91 109 40 -58
        word march 76 -95 -10 28
        word mardi 29 -36 -57 63
        word marque 328 -157 -117 -54
        word mars 168 -116 -57 6
        word matela -38 102 -46 -18
        word matin -32 69 -129 91
        word mauvai 390 -94 -67 -229
        word may 85 -46 -16 -24
        word mayor 54 -20 -5 -30
        word me 186 -95 37 -128
        word mean -3 -33 60 -24
        word medica -45 51 -1 -5
        word mele -66 74 -2 -5
        word meme 103 -141 -132 170
        word mentio 70 16 -69 -18
        word merci 24 -47 0 23
        word mercre 64 -58 -77 71
        word mere -10 56 -21 -24
        word merite -165 -37 -3 204
        word mes -45 76 -54 23
        word mesage 57 -184 86 40
        word metent -83 -22 47 59
        word meter -32 117 -15 -71
        word metez -150 140 -13 23
        word metre -27 80 -28 -25
        word midle 193 -114 -7 -72
        word miene 57 -42 -2 -12
        word mieux -165 -202 -42 409
        word milieu 54 24 -16 -62
        word mineur -42 131 -40 -49
        word minute 50 38 -105 17
        word mis -30 25 -71 75
        word misere -55 -6 91 -30
        word modifi -75 134 -16 -43
        word moin -23 -34 -10 66
        word mois 168 -54 -61 -54
        word moisis -18 49 -11 -20
        word moitie 111 -82 -6 -24
        word mon -20 113 -82 -11
        word monde -34 2 -18 50
        word montan -28 -41 69 0
        word monte -48 90 -3 -39
        word montre 60 -91 -11 42
        word more -40 -304 -33 377
        word mornin -134 53 -71 153
        word mot -22 -62 2 82
        word motif 126 -73 -7 -46
        word moto 24 -47 44 -21
        word moyen -94 -37 143 -12
        word much -23 -13 -13 48
        word munici -1 -28 57 -28
        word mur 130 29 -39 -120
        word muret -123 18 113 -8
        word murs -18 -55 -17 90
        word my -24 69 -99 54
        word n 172 164 -126 -210
        word name 47 -12 -18 -17
        word ne -62 1 -17 77
        word neant 66 -55 -7 -4
        word near -81 105 -16 -9
        word need -487 370 42 75
        word needed -73 -39 22 90
        word neige 40 30 15 -84
        word neighb -173 96 -1 79
        word neuf -35 4 -30 61
        word never 75 -63 -23 12
        word new -164 -22 -190 376
        word nez 140 -50 -20 -70
        word ni 125 -57 -12 -56
        word nice -31 -78 -24 133
        word night -189 116 -40 113
        word no 123 -69 -65 11
        word nobody 218 -179 -40 2
        word noel -16 -44 85 -24
        word nom -47 3 19 24
        word non 228 -110 -33 -85
        word normal -131 -26 113 45
        word not 358 -65 -64 -229
        word notair -78 146 -30 -38
        word note 53 -9 -42 -2
        word nothin 158 -16 -15 -126
        word notre -111 74 -24 61
        word nous 116 78 -90 -104
        word nouvea -16 -99 -73 189
        word nouvel -44 37 -61 68
        word novice -56 10 47 -1
        word now 86 166 -86 -167
        word nuit -233 181 85 -33
        word nule 70 -23 -18 -30
        word number 63 54 -14 -102
        word numero -71 -39 219 -108
        word objet -56 5 5 46
        word obliga -6 -40 60 -14
        word obteni -82 187 -51 -54
        word octobr 152 -170 64 -45
        word ocupe -38 -6 53 -9
        word odeur -61 20 -7 48
        word oeil 58 -45 -1 -11
        word ofre -53 57 -1 -4
        word ok -52 -82 182 -48
        word on 181 -126 -63 7
        word once -26 -33 2 57
        word one 16 52 -3 -64
        word only -13 -21 54 -20
        word ont 108 -329 -2 223
        word onze 47 -3 -11 -33
        word open -16 65 39 -88
        word opened 56 -10 -12 -34
        word openin -38 69 2 -32
        word operat -13 -75 12 76
        word opinio -131 -100 -19 250
        word oposit 63 -29 -8 -26
        word or -204 -166 427 -57
        word orange 33 -64 45 -14
        word ou -85 -471 1123 -566
        word oubli 76 -22 -44 -9
        word oublie 150 1 -9 -141
        word ouest -72 -145 110 107
        word oui 24 -72 35 13
        word out -94 -14 24 84
        word ouvert -75 58 158 -140
        word ouvrab 105 -49 -36 -19
        word ouvre -14 -50 88 -24
        word ouvrie -56 61 -4 -1
        word ouvrir -90 192 -36 -67
        word over -45 142 -5 -92
        word own 46 -153 -22 130
        word owner -77 139 18 -80
        word p 50 -39 10 -21
        word pad -18 -21 -9 49
        word paid 152 -98 -52 -2
        word paint -121 17 -68 171
        word pancar 72 -31 -15 -26
        word paper 57 -115 147 -88
        word paque 72 -79 18 -11
        word par 40 60 7 -106
        word parait 235 -146 -23 -66
        word parc -91 14 -20 96
        word parce 363 -134 -86 -143
        word park 17 48 -6 -59
        word parkin -93 -72 75 90
        word parle 90 -56 -3 -31
        word parlen -83 -13 -113 209
        word partic -64 6 3 55
        word partie 190 -47 4 -147
        word partir -78 -39 104 13
        word partou -40 124 -33 -51
        word party -48 63 -8 -7
        word pas 126 -80 -163 117
        word pasage -70 56 -27 41
        word pase 89 -19 19 -88
        word pasee -33 -28 -7 67
        word pasent -41 106 -17 -48
        word patch 150 -56 -110 15
        word patin -62 -38 36 64
        word patino -28 128 28 -128
        word paye 59 47 -2 -105
        word payee 282 -170 -40 -73
        word paysag -86 176 -41 -50
        word peine -112 13 19 80
        word pelete 288 -71 -21 -196
        word penalt 63 -49 -3 -11
        word pend -40 84 -18 -26
        word pendan 100 24 -27 -97
        word pensai -104 100 -2 6
        word penser -5 -62 16 50
        word perd 61 -36 -1 -24
        word permet -32 -15 -4 51
        word permi -119 111 96 -87
        word person 160 52 -55 -157
        word petit -107 -58 -44 209
        word peur -121 62 -29 89
        word peut -495 238 245 12
        word peux -179 18 270 -110
        word phoned -44 -11 -2 56
        word photog 64 -42 -2 -20
        word piase 104 -92 -2 -10
        word pickle -30 -27 2 55
        word pickup -76 65 44 -34
        word pie -52 139 -69 -18
        word pis 367 -34 -178 -155
        word piscin -7 41 25 -60
        word piste -64 -7 -28 99
        word plaide -52 52 28 -27
        word plaind -18 -58 79 -4
        word plaint 12 -100 -6 94
        word plait -72 128 -4 -52
        word plan 0 100 -39 -61
        word plante 47 16 -26 -37
        word plaque -197 174 61 -38
        word plasti -52 -13 87 -22
        word play 76 -45 -9 -23
        word plead -20 -33 62 -8
        word please -350 380 -227 198
        word pleur 49 3 -2 -49
        word plombi -6 61 -51 -3
        word plough -20 3 -30 47
        word plow -33 -22 -29 84
        word pluie 40 35 1 -76
        word plus -136 38 14 85
        word plutot -264 -143 -5 413
        word pneu 27 109 31 -167
        word pogne 20 36 -5 -52
        word pole -14 55 -13 -29
        word police -97 209 -26 -86
        word polite 126 -59 -12 -55
        word politi -24 -26 58 -9
        word pont -83 111 -17 -11
        word pool -14 -13 47 -20
        word port -214 142 109 -37
        word portua -67 -31 -13 111
        word pose 248 -187 -46 -16
        word poser -28 77 -30 -19
        word posibl -153 327 -123 -51
        word post 53 -63 -4 14
        word poste -6 85 -51 -27
        word poster -80 28 -9 61
        word poteau -112 117 12 -17
        word pour 28 -125 99 -2
        word poura -20 35 35 -50
        word pourai -351 316 61 -26
        word pourie -267 480 -41 -172
        word pourqu 247 -140 -130 22
        word pourta 55 -16 -9 -31
        word pouse -117 116 -38 39
        word pouset 57 -47 -6 -4
        word pouvez -656 529 -93 220
        word preavi 60 -42 -2 -15
        word prend -4 -62 69 -3
        word prendr -46 69 -16 -7
        word prepos 155 -185 -42 72
        word pres -65 188 -43 -80
        word prese -85 86 21 -22
        word presen 30 -4 46 -72
        word preven 75 -29 -18 -28
        word prevoi 0 -29 48 -19
        word prevu -177 -6 56 127
        word printe 185 -165 -139 119
        word pris 141 -141 -72 72
        word privat -136 226 -34 -57
        word privee -34 57 -7 -16
        word proble 47 -45 29 -30
        word procha -120 -77 147 49
        word proche -233 121 9 103
        word prof 71 -76 -17 22
        word projet -57 -35 -37 129
        word prolon -60 112 -68 17
        word promes 109 -81 -3 -24
        word promi 101 -18 -35 -48
        word promis 125 -19 -31 -74
        word propre -10 -117 -34 161
        word propri -176 160 14 3
        word provin -63 -20 108 -25
        word pu 7 -28 -26 47
        word publiq -47 -7 5 49
        word puis 144 -84 -75 16
        word puisar -32 56 -2 -22
        word put -77 60 47 -30
        word qu -60 15 -77 122
        word quand -58 -89 252 -105
        word quart 183 -81 -35 -67
        word quarti -29 44 -48 33
        word quatre -32 -21 -18 72
        word quatri 304 -65 -15 -224
        word que -20 -195 39 176
        word quebec -32 -25 -3 60
        word quel -200 -304 282 222
        word quele -366 -681 970 76
        word quelqu 100 234 -208 -127
        word questi 15 145 -103 -56
        word qui -71 -3 28 46
        word quick -51 -22 71 1
        word quiet -54 -14 -8 77
        word quoi -66 -6 123 -51
        word racroc 401 -222 -44 -135
        word ralume 30 -68 -12 50
        word ramase 1 47 -26 -22
        word ramp -32 80 -32 -16
        word rang -206 222 -89 73
        word rapel 137 -191 -40 93
        word rapide -76 37 -5 43
        word rare -126 -9 -2 136
        word rate -21 -14 50 -14
        word rather -53 -74 -57 184
        word rdv 99 -22 -70 -7
        word re 500 -365 -67 -68
        word reach 8 -26 56 -38
        word read 53 -35 4 -22
        word readin -86 37 -6 55
        word real -78 -22 -1 101
        word reason 16 -18 -49 51
        word recept 138 -38 -46 -54
        word recevo -82 142 -37 -23
        word reclam -56 140 -21 -64
        word recoi -16 50 -6 -29
        word recome 178 -50 -15 -112
        word recond -134 -17 -1 153
        word record 105 -86 19 -38
        word recu 99 -67 36 -69
        word recue -49 -17 8 57
        word redema 19 36 -6 -50
        word refait 41 -104 -3 67
        word refect -17 -12 47 -18
        word refere -21 -19 53 -13
        word refu 153 -72 -48 -33
        word refuse 275 -80 32 -227
        word regard 101 -68 10 -44
        word regle -77 -47 46 78
        word rejete 85 -72 -6 -8
        word relach 8 -55 56 -9
        word relanc 268 -54 -65 -149
        word remerc -54 -62 -20 136
        word remet -92 134 -7 -35
        word remi -54 -178 86 145
        word remise 64 -26 -10 -27
        word remova -62 -29 8 83
        word remove 107 -63 -8 -36
        word rencon 49 -39 17 -27
        word rendu 80 145 -90 -135
        word rendue 168 -142 -7 -20
        word renouv -37 141 -36 -69
        word renvoi 175 -141 -9 -25
        word renvoy 92 -52 -14 -25
        word repart 44 -202 -38 196
        word repase 108 -65 -6 -37
        word reply 53 -53 -5 6
        word repond 89 -23 -68 1
        word repons 14 -161 157 -10
        word report 41 43 -21 -63
        word repris 129 -55 -5 -70
        word reset -39 -13 -9 61
        word reside -85 64 12 10
        word restau -27 7 -52 72
        word reste -13 83 13 -83
        word rester 59 -68 17 -8
        word result 20 -68 54 -6
        word retire -11 -51 -18 80
        word retour 250 5 -97 -158
        word retrai 8 -58 59 -9
        word retrou -57 -49 12 93
        word reveni 97 -25 -37 -35
        word revenu -49 31 -19 37
        word revien -50 -114 -10 173
        word revise -31 60 0 -30
        word ri 132 -86 -25 -21
        word riant 106 -24 -3 -80
        word rien 15 -91 -18 94
        word rivera 1 -52 52 -1
        word rivier -48 -2 22 29
        word robot 30 -65 -2 37
        word roled -21 -27 -3 50
        word rouver 434 -256 -18 -160
        word royale -166 169 121 -124
        word rue -56 167 -18 -93
        word ruele -119 166 -50 3
        word rues 28 -54 26 -1
        word runing 97 -36 -6 -55
        word s -231 218 32 -19
        word sa -10 14 -110 106
        word sache -40 -71 -21 131
        word sacre -15 70 -35 -20
        word sacs -24 65 6 -46
        word safe -76 75 33 -32
        word said 575 -399 -129 -47
        word sais -112 50 73 -10
        word saison 114 -63 -12 -38
        word sale 15 23 24 -62
        word same 90 -12 -37 -41
        word sans 264 -103 -24 -137
        word sat 42 -61 -5 24
        word satisf -71 -100 32 140
        word saturd -62 81 -21 2
        word sauf 71 -3 -17 -52
        word saute 124 -44 -12 -68
        word savoir -10 -133 260 -117
        word saying 110 -75 -2 -33
        word says 229 -284 -64 119
        word school -30 79 -19 -30
        word screen -21 72 -8 -43
        word se 35 -18 34 -52
        word sec 73 -74 -7 7
        word second 90 -15 -28 -47
        word secour -14 54 -37 -3
        word secteu -72 -42 157 -43
        word securi -32 60 -5 -23
        word see -126 -13 -32 171
        word sel -74 27 -21 68
        word sem 117 -135 24 -5
        word semain 14 -11 53 -56
        word send -189 71 166 -47
        word sensib -38 -49 -23 110
        word sept 87 -23 -51 -13
        word septem 193 -53 -111 -30
        word serait -102 -87 -29 218
        word sering -37 64 -3 -24
        word servi 72 -9 1 -64
        word servic 112 -135 -24 47
        word set -12 71 -8 -51
        word seul 95 -70 2 -27
        word seule 59 -51 -19 10
        word she -78 -25 2 101
        word shelte -9 52 -35 -8
        word shift -24 -48 -3 75
        word should -127 -45 16 157
        word si -267 -248 757 -242
        word signal 88 13 -92 -9
        word signif -15 -51 75 -9
        word silenc 114 -89 -11 -14
        word simple -7 -66 96 -24
        word since 56 62 -44 -75
        word site 15 60 -31 -44
        word ski 69 -16 -2 -50
        word skiped 128 -63 -15 -50
        word slow 40 63 -55 -48
        word smel -88 198 -29 -81
        word snaped -36 78 -5 -37
        word snow 50 -15 -6 -29
        word snowba -26 48 -6 -16
        word so 134 -51 -93 9
        word soir -67 107 -18 -22
        word sol 39 19 -11 -47
        word soleil -22 -44 -9 75
        word solici -90 151 -10 -51
        word somebo -53 46 -15 22
        word someon -202 333 -43 -88
        word son -34 86 -44 -8
        word sondag -44 87 -34 -9
        word sone 113 -30 -17 -67
        word sont 86 -87 33 -32
        word soon 88 -18 -6 -65
        word sorted -195 -30 -6 230
        word sortez -34 -14 101 -52
        word sorti 68 -138 -14 84
        word sortie -10 58 16 -64
        word sortir -55 54 29 -28
        word soufle -34 54 -34 14
        word souhai -135 239 -21 -83
        word soulig -165 -48 -10 223
        word soumis 49 -36 -2 -11
        word soupir 111 -38 -16 -57
        word sous 127 64 -22 -169
        word spa 8 -53 -15 60
        word specia -74 147 -61 -11
        word speed -47 -60 -10 116
        word spring 103 -93 -6 -5
        word st -46 179 -85 -48
        word standi 141 -102 -7 -33
        word state -149 62 18 69
        word statio -81 122 -16 -25
        word stayed -54 -70 -6 130
        word stil 238 -88 77 -227
        word stood 30 -55 -33 58
        word stop 40 109 -58 -91
        word storm 44 4 4 -51
        word str 99 -12 -4 -83
        word strole 59 8 -4 -63
        word stuck -38 66 -7 -21
        word studen -65 -34 86 14
        word styrom -51 -67 138 -21
        word su 97 -60 -3 -34
        word subjec -75 -4 64 15
        word subven -56 36 49 -30
        word sugere -34 -35 -11 80
        word sugest -67 -62 -76 205
        word suis -79 45 -13 47
        word suivi -58 -33 76 14
        word sun 60 -44 -5 -11
        word super -94 -15 -13 122
        word superv 124 -112 -13 1
        word supose 44 -33 45 -56
        word sur 38 4 27 -69
        word surfac 52 -18 -1 -34
        word surpri -28 -47 -18 93
        word survei 84 25 -28 -81
        word svp -254 285 53 -84
        word sweet -46 -29 -1 76
        word swore 39 67 -45 -61
        word t -112 -6 221 -103
        word tag -48 119 -41 -29
        word taile -78 -33 15 96
        word take -427 -8 141 295
        word taken 24 56 -18 -63
        word tantot -56 104 -6 -42
        word tard 58 23 -3 -78
        word tarif -70 -99 180 -11
        word taux -45 -46 111 -20
        word taxe -55 -76 103 28
        word tel -36 -24 1 59
        word teleph 21 -47 98 -72
        word temp -89 25 29 35
        word tempor 280 -148 -8 -124
        word tenai -70 -106 -2 178
        word teni -38 49 -13 2
        word tenir 54 -48 -2 -3
        word terain -127 -11 101 37
        word than -6 -53 -13 72
        word thank 9 -160 6 145
        word the -116 82 -40 74
        word them -115 46 -15 85
        word then 520 -345 146 -321
        word there -60 51 92 -83
        word they 78 -113 9 27
        word third 169 -28 -24 -116
        word this 5 102 -90 -16
        word though -172 -33 -23 227
        word three 118 -47 -21 -51
        word ticket 166 -120 36 -83
        word tient -124 56 -16 84
        word tjs 131 -58 -11 -62
        word to -178 40 134 4
        word toit -62 99 -5 -32
        word told 476 -138 37 -375
        word tombe 5 56 1 -63
        word tombee 116 -26 -10 -80
        word tomoro -59 76 -7 -9
        word tondeu -100 142 -13 -29
        word tondu 278 -118 -70 -90
        word tonigh -50 38 98 -86
        word too -17 64 -33 -14
        word took -29 -57 -13 99
        word toujou -39 -56 35 60
        word tourne -52 69 7 -25
        word tous -10 52 -35 -8
        word tout 7 -69 -22 84
        word toute 49 -34 -16 1
        word tow -41 71 -17 -14
        word traine -33 50 -1 -16
        word traite 160 -157 -12 10
        word transf -23 56 -7 -26
        word transm -74 36 -33 72
        word transp -95 87 -12 20
        word travai 54 -38 -34 18
        word travau -59 26 88 -55
        word tree -12 -157 -11 179
        word trente -7 -48 -13 68
        word triste -14 -31 -74 120
        word troi 81 66 -120 -28
        word trompe -42 -7 -2 52
        word trop 36 -37 -46 47
        word trotoi -27 -57 38 46
        word trou 71 -29 -17 -25
        word trouve -127 1 15 110
        word truck 123 -47 -2 -73
        word tu 39 -379 586 -246
        word turned 139 -51 -37 -51
        word twice 242 -230 -39 26
        word two -44 19 -36 61
        word un -196 370 18 -193
        word under 55 -30 46 -71
        word une -124 66 20 37
        word until -115 -39 41 113
        word up 85 -69 -52 36
        word us 143 -53 -31 -60
        word usage -21 -55 20 56
        word usager 157 -68 -11 -78
        word usine -56 45 -12 23
        word vacanc 90 -65 -3 -22
        word ve -41 68 -35 8
        word vehicl -50 -41 97 -6
        word veile 53 15 -18 -50
        word vend -30 76 -23 -24
        word vendre 40 -11 39 -68
        word venez 67 18 -73 -13
        word venir -61 136 -93 18
        word venon -69 124 -32 -23
        word vent -95 160 -20 -45
        word venu 215 -368 -30 183
        word venue 324 -129 -111 -84
        word vergla -63 86 -12 -11
        word versem -71 174 -91 -12
        word vert 83 -47 -10 -26
        word very -12 -38 -13 63
        word vestia 13 -165 -40 191
        word veteri 50 -36 -3 -11
        word veuile -211 212 -106 105
        word veut -86 31 106 -51
        word veux -138 240 32 -134
        word viaduc -88 115 -5 -23
        word vidang -48 42 6 0
        word vide 276 -149 -81 -47
        word vien -21 51 7 -37
        word viene -229 401 -30 -143
        word vient 11 97 -62 -47
        word vignet -32 47 34 -50
        word vigueu -32 -17 51 -3
        word vire 8 47 -12 -43
        word visit 53 -37 -2 -14
        word visite -40 49 -20 11
        word vite -134 216 -61 -22
        word vitese -22 -37 69 -10
        word vitre -230 268 -129 92
        word vitrin 53 -9 -31 -13
        word vocale 330 -94 -15 -221
        word voici -84 165 -61 -20
        word voie -37 57 -6 -14
        word voila 59 -65 -8 14
        word vois 21 -49 -4 32
        word voisin 40 39 -14 -65
        word voit -117 115 -51 53
        word voix -4 -46 -5 56
        word vol 77 -43 -22 -12
        word voler -187 229 -11 -30
        word vos 155 -96 -96 37
        word vote -47 -10 13 44
        word votre 414 -240 -269 95
        word voudra -257 368 108 -219
        word voulai -43 -55 11 87
        word voulez 255 -53 -146 -56
        word voulu -80 20 39 21
        word vous 47 -16 21 -51
        word vraie -49 47 -15 18
        word vs 52 -19 -11 -22
        word vu -11 -110 -13 133
        word vue -30 55 -26 1
        word wait -277 376 -60 -39
        word waited -59 -28 -5 92
        word waitin 70 -55 -3 -12
        word wal 57 27 -3 -81
        word walk -48 -5 13 40
        word walked -46 -3 -10 59
        word want -306 379 83 -156
        word wanted -119 -122 -13 253
        word was 172 -280 -205 313
        word water -108 128 -1 -19
        word waved 259 -86 -33 -140
        word we 71 -14 21 -77
        word week 81 -38 -24 -19
        word weeken 84 -24 7 -67
        word went 323 -260 -26 -37
        word were 96 -123 -67 94
        word what -108 -138 174 72
        word wheelc -19 62 -15 -27
        word when -35 -45 84 -5
        word where -5 -127 91 41
        word whethe 20 -50 71 -41
        word which -25 -87 188 -76
        word while 56 -44 -9 -4
        word who -30 -111 46 95
        word whoeve -44 -97 -11 151
        word why 140 -37 -95 -8
        word wind 49 44 -31 -63
        word window 88 -91 -22 26
        word with 49 -48 -12 10
        word withou 317 -125 53 -245
        word wonder 72 -35 -12 -25
        word word 88 -58 -22 -8
        word worked -65 -58 -7 130
        word wow -125 -99 -39 262
        word wrist -44 73 -19 -10
        word wrote -10 -65 -99 174
        word xii -40 111 -57 -14
        word xiii -119 83 -16 51
        word ya -53 58 28 -33
        word year 47 -74 -17 45
        word yet 17 32 20 -69
        word yeux -99 -1 -51 151
        word yoga 31 -47 -11 28
        word you 31 -113 -53 134
        word young -38 -33 -5 77
        word your 246 -105 -34 -106
        word zero 443 -134 -23 -285
        word zonage -38 -2 54 -14
        word zone 62 -78 9 7
        checksum 4b69d43da9abd730
        """
}
