// Generated from data/diseases-2013-130.json
// by packages/rules/scripts/disease-tables.ts; sources and licences in data/SOURCES.md.
// Do not edit: change the data and run the script.
// Fields: 2013 number, relation, notification numbers, day removed, note.
export const crosswalkRows = `1	same	66		
2	same	24		
3	same	83		
4	narrower	28		designated disease is limited to systemic amyloidosis
5	renamed	45		
6	renamed	44		
7	same	26		
8	broader	72		72 covers both ADH hyper- and hyposecretion (also central diabetes insipidus)
9	same	68		靭/靱 spelling
10	same	97		
11	same	78		78 is 下垂体前葉機能低下症
12	none			
13	narrower	346	2015-07-01	346 原発性肝外門脈閉塞症 designated 2025-04
14	narrower	46		only 悪性関節リウマチ is a designated disease; 関節リウマチ itself is not
15	none		2015-07-01	
16	none		2015-07-01	
17	same	236		
18	same	1		
19	same	220		
20	narrower	51		全身性強皮症
21	none		2015-07-01	
22	same	2		
23	same	75		
24	none		2015-07-01	
25	same	16		
26	same	96		
27	none		2015-01-01	
28	same	158		
29	split	42¦43		split into 結節性多発動脈炎 and 顕微鏡的多発血管炎 (2015-01)
30	same	64		
31	none		2015-07-01	
32	same	94		
33	narrower	79¦262		homozygous FH and primary hyperchylomicronaemia; other primary dyslipidaemias are partly separate designated diseases
34	same	4		
35	renamed	93		
36	same	65		
37	none		2015-07-01	
38	none		2015-07-01	
39	same	69		靭/靱 spelling
40	same	59		
41	same	70		
42	renamed	74		
43	narrower	48		原発性抗リン脂質抗体症候群
44	none			
45	none			
46	renamed	76		
47	same	52		
48	same	60		
49	same	84		
50	same	53		
51	same	159		
52	same	95		
53	same	61		
54	none		2015-07-01	302 レーベル遺伝性視神経症 is only a narrower neighbour, not mapped
55	none			231 α1-アンチトリプシン欠乏症 is a possible successor; not confirmed by a source, left unmapped
56	none		2015-01-01	
57	same	11		
58	none		2015-07-01	
59	none		2015-07-01	
60	same	34		
61	same	5		
62	renamed	272		線維異形成症
63	same	25		
64	same	38		
65	none			
66	none			
67	renamed	54		
68	same	117		
69	same	18		
70	same	3		
71	same	49		
72	renamed	77		
73	none		2015-07-01	
74	broader	160		先天性魚鱗癬
75	same	81		
76	renamed	41		
77	renamed	40		
78	same	7		
79	same	17		
80	merged	14		
81	merged	50		
82	merged	13		
83	same	67		
84	same	305		
85	broader	72		
86	same	39		
87	renamed	73		
88	none		2015-07-01	
89	same	35		
90	same	57		
91	same	85		
92	renamed	63		NANDO/MHLW current label 免疫性血小板減少症
93	narrower	327	2015-07-01	遺伝性血栓性素因によるものに限る
94	same	71		current label adds 症
95	same	92		
96	narrower	304		若年発症型
97	none			
98	narrower	222		一次性ネフローゼ症候群
99	same	37		current label 膿疱性乾癬(汎発型)
100	same	299		
101	same	6		
102	same	47		
103	same	86		
104	same	230		
105	same	91		
106	same	8		
107	none			
108	same	58		
109	broader	239		ビタミンD依存性くる病/骨軟化症
110	merged	50		
111	none			
112	none			
113	same	36		
114	none		2015-07-01	
115	same	23		
116	same	56		
117	split	234¦20		234 excludes 副腎白質ジストロフィー, which is 20
118	same	62		
119	merged	14		
120	same	88		
121	none			298 遺伝性膵炎 is a narrower neighbour, not mapped
122	same	21		
123	none		2015-07-01	
124	same	90		
125	same	22		
126	renamed	9		
127	none			
128	same	19		label ライソゾーム病
129	renamed	89		リンパ脈管筋腫症
130	renamed	80		`;
