// Generated from data/diseases-nando.json, diseases-2013-130.json and diseases-sogoshien-partial.json
// by packages/rules/scripts/disease-tables.ts; sources and licences in data/SOURCES.md.
// Do not edit: change the data and run the script.
// Fields: id, number, part of, same as, name, official name, kana, English, other names, other English, groups.
export const groupNames = `神経・筋疾患¦代謝系疾患¦皮膚・結合組織疾患¦免疫系疾患¦循環器系疾患¦血液系疾患¦視覚系疾患¦腎・泌尿器系疾患¦骨・関節系疾患¦内分泌系疾患¦呼吸器系疾患¦消化器系疾患¦染色体または遺伝子に変化を伴う症候群¦聴覚・平衡機能系疾患¦悪性新生物¦慢性腎疾患¦慢性呼吸器疾患¦慢性心疾患¦内分泌疾患¦膠原病¦糖尿病¦先天性代謝異常¦皮膚疾患群¦血液疾患¦免疫疾患¦慢性消化器疾患¦骨系統疾患¦脈管系疾患¦スモン`;
export const rows = `1200001	1			球脊髄性筋萎縮症		きゅうせきずいせいきんいしゅくしょう	Spinal and bulbar muscular atrophy	KAS¦Kennedy-Alter-Sung症候群¦Kennedy-Alter-Sung病	Kennedy disease¦SBMA	0
1200002	2			筋萎縮性側索硬化症		きんいしゅくせいそくさくこうかしょう	Amyotrophic lateral sclerosis	筋萎縮性側索硬化症(ALS)	ALS	0
1200003	3			脊髄性筋萎縮症		せきずいせいきんいしゅくしょう	Spinal muscular atrophy	脊髄性進行性筋萎縮症	SMA	0
1200004	3	1200003		脊髄性筋萎縮症I型		せきずいせいきんいしゅくしょう1がた	Spinal muscular atrophy type I	ウェルドニッヒ・ホフマン病¦急性乳児型SMA	SMA I¦SMA type I¦Werdnig-Hoffmann disease	0
1200005	3	1200003		脊髄性筋萎縮症II型		せきずいせいきんいしゅくしょう2がた	Spinal muscular atrophy type II	デュボビッツ病¦ドュボウィツ症候群¦慢性乳児型SMA	Dubowitz disease¦SMA II¦SMA type II	0
1200006	3	1200003		脊髄性筋萎縮症III型		せきずいせいきんいしゅくしょう3がた	Spinal muscular atrophy type III	Kugelberg-Welander病¦クーゲンベルグ・ウェランダー病¦慢性型SMA¦若年型SMA	Kugelberg-Welander disease¦SMA III¦SMA type III	0
1200007	3	1200003		脊髄性筋萎縮症IV型		せきずいせいきんいしゅくしょう4がた	Spinal muscular atrophy type IV	成人型SMA¦成人発症型	SMA IV	0
1200008	4			原発性側索硬化症		げんぱつせいそくさくこうかしょう	Primary lateral sclerosis		PLS	0
1200009	5			進行性核上性麻痺		しんこうせいかくじょうせいまひ	Progressive supranuclear palsy		PSP	0
1200010	6			パーキンソン病		ぱーきんそんびょう	Parkinson's disease		PD¦Parkinson disease	0
1200011	7			大脳皮質基底核変性症		だいのうひしつきていかくへんせいしょう	Corticobasal degeneration		CBD	0
1200012	8			ハンチントン病		はんちんとんびょう	Huntington's disease		Huntington disease	0
1200013	9			神経有棘赤血球症		しんけいゆうきょくせっけっきゅうしょう	Neuroacanthocytosis	有棘赤血球舞踏病¦有棘赤血球舞蹈病¦有棘赤血球を伴う舞踏病		0
1200014	9	1200013		有棘赤血球舞踏病		ゆうきょくせっけっきゅうぶとうびょう	Chorea-acanthocytosis		ChAc¦Choreoacanthocytosis	0
1200015	9	1200013		Mcleod症候群		まくらうどしょうこうぐん	McLeod syndrome	マクロード症候群	MLS	0
1200016	10			シャルコー・マリー・トゥース病		しゃるこー・まりー・とぅーすびょう	Charcot-Marie-Tooth disease		CMT	0
1200017	10	1200016		脱髄型シャルコー・マリー・トゥース病		だつずいがたしゃるこー・まりー・とぅーすびょう	Charcot-Marie-Tooth disease type 1	脱髄型CMT	CMT1	0
1200018	10	1200016		軸索型シャルコー・マリー・トゥース病		じくさくがたしゃるこー・まりー・とぅーすびょう	Charcot-Marie-Tooth disease type 2	軸索型CMT	CMT2	0
1200019	10	1200016		中間型シャルコー・マリー・トゥース病		ちゅうかんがたしゃるこー・まりー・とぅーすびょう	Intermediate Charcot-Marie-Tooth disease	中間型CMT	Intermediate CMT	0
1200020	11			重症筋無力症		じゅうしょうきんむりょくしょう	Myasthenia gravis	重症筋無力症(MG)	MG	0
1200021	12			先天性筋無力症候群		せんてんせいきんむりょくしょうこうぐん	Congenital myasthenic syndrome		CMS	0
1201052	12	1200021		終板アセチルコリン受容体欠損症		しゅうばんあせちるこりんじゅようたいけっそんしょう	End-plate acetylcholine receptor deficiency	Endplate acetylcholine receptor deficiency	Endplate acetylcholine receptor deficiency¦endplate AChR deficiency	0
1201053	12	1200021		スローチャンネル症候群		すろーちゃんねるしょうこうぐん	Slow-channel congenital myasthenic syndrome		SCCMS¦slow-channel CMS	0
1201054	12	1200021		ファーストチャンネル症候群		ふぁーすとちゃんねるしょうこうぐん	Fast-channel congenital myasthenic syndrome			0
1201055	12	1200021		ナトリウムチャンネル筋無力症		なとりうむちゃんねるむきんりょくしょう	Sodium channel myasthenia			0
1201056	12	1200021		終板アセチルコリンエステラーゼ欠損症		しゅうばんあせちるこりんえすてらーぜけっそんしょう	End-plate acetylcholine esterase deficiency		Endplate acetylcholinesterase deficiency	0
1201057	12	1200021		発作性無呼吸を伴う先天性筋無力症		ほっさせいむこきゅうをともなうせんてんせいきんむりょくしょう	Congenital myasthenic syndrome with episodic apnoea		Congenital myasthenic syndrome with episodic apnea	0
1200022	13			多発性硬化症/視神経脊髄炎	多発性硬化症／視神経脊髄炎	たはつせいこうかしょう/ししんけいせきずいえん	Multiple sclerosis/Neuromyelitis optica spectrum disorders	多発性硬化症	MS/NMO¦MS/NMOSD¦Multiple sclerosis/Neuromyelitis optica	0
1200023	13	1200022		多発性硬化症		たはつせいこうかしょう	Multiple sclerosis		MS	0
1200024	13	1200022		再発寛解型多発性硬化症		さいはつかんかいがたたはつせいこうかしょう	Relapsing-remitting multiple sclerosis	再発型MS¦再発寛解型MS	RRMS¦relapsing-remitting MS	0
1200025	13	1200022		一次性進行型多発性硬化症		いちじせいしんこうがたたはつせいこうかしょう	Primary progressive multiple sclerosis	一次性進行型MS	PPMS¦primary progressive MS	0
1200026	13	1200022		二次性進行型多発性硬化症		にじせいしんこうがたたはつせいこうかしょう	Secondary progressive multiple sclerosis	二次性進行型MS	SPMS¦secondary progressive MS	0
1200027	13	1200022		視神経脊髄炎		ししんけいせきずいえん	Neuromyelitis optica spectrum disorders		NMOSD	0
1200028	13	1200022		Baló病		ばろーびょう	Baló concentric sclerosis	バロー同心円硬化症	BCS¦Baló's disease	0
1200029	14			慢性炎症性脱髄性多発神経炎/多巣性運動ニューロパチー	慢性炎症性脱髄性多発神経炎／多巣性運動ニューロパチー	まんせいえんしょうせいだつずいせいたはつしんけいえん/ たそうせいうんどうにゅーろぱちー	Chronic inflammatory demyelinating polyneuropathy/Multifocal motor neuropathy	多巣性運動ニューロパチー¦慢性炎症性脱髄性多発神経炎	CIDP/MMN	0
1200030	14	1200029		慢性炎症性脱髄性多発神経炎		まんせいえんしょうせいだつずいせいたはつしんけいえん	Chronic inflammatory demyelinating polyneuropathy		CIDP	0
1200031	14	1200029		多巣性運動ニューロパチー		たそうせいうんどうにゅーろぱちー	Multifocal motor neuropathy		MMN	0
1201024	14	1200029		単相型慢性炎症性脱髄性多発神経炎		たんそうがたまんせいえんしょうせいだつずいせいたはつしんけいえん	Monophasic chronic inflammatory demyelinating polyneuropathy		Monophasic CIDP	0
1201025	14	1200029		多相性慢性炎症性脱髄性多発神経炎		たそうせいまんせいえんしょうせいだつずいせいたはつしんけいえん	Multifocal chronic inflammatory demyelinating polyneuropathy	再発寛解型慢性炎症性脱髄性多発神経炎	multifocal CIDP	0
1201026	14	1200029		慢性進行性慢性炎症性脱髄性多発神経炎		まんせいしんこうせいまんせいえんしょうせいだつずいせいたはつしんけいえん	Chronic progressive chronic inflammatory demyelinating polyneuropathy			0
1200032	15			封入体筋炎		ふうにゅうたいきんえん	Sporadic inclusion body myositis		sIBM	0
1200033	16			クロウ・深瀬症候群		くろう・ふかせしょうこうぐん	Crow-Fukase syndrome	POEMS症候群¦クローウ・深瀬症候群¦単クローン抗体を伴う末梢神経炎(クロウ・フカセ症候群)	POEMS syndrome¦Polyneuropathy, organomegaly, endocrinopathy, M-protein, and skin changes syndrome	0
1200034	17			多系統萎縮症		たけいとういしゅくしょう	Multiple system atrophy	多系統萎縮症(線条体黒質変性症、オリブ橋小脳萎縮症、シャイ・ドレーガー症候群)	MSA	0
1200035	17	1200034		MSA-C		えむえすえーしー	Multiple system atrophy, cerebellar type	小脳失調優位型	MSA-C¦Multiple system atrophy, cerebellar variant	0
1200036	17	1200034		MSA-P		えむえすえーぴー	Multiple system atrophy, Parkinsonian type		MSA-P¦Multiple system atrophy, parkinsonian variant	0
1200037	18			脊髄小脳変性症(多系統萎縮症を除く。)		せきずいしょうのうへんせいしょう	Spinocerebellar degeneration	脊髄小脳変性症	SCD	0
1200038	18	1200037		孤発性脊髄小脳変性症		こはつせいせきずいしょうのうへんせいしょう	Sporadic spinocerebellar degeneration			0
1200039	18	1200037		皮質性小脳萎縮症		ひしつせいしょうのういしゅくしょう	Cortical cerebellar atrophy		CCA	0
1200040	18	1200037		常染色体優性遺伝性脊髄小脳変性症		じょうせんしょくたいゆうせいいでんせいせきずいしょうのうへんせいしょう	Autosomal dominant hereditary spinocerebellar degeneration			0
1200041	18	1200037		脊髄小脳失調症3型		せきずいしょうのうしっちょうしょう3がた	Spinocerebellar ataxia type 3	マチャド・ジョセフ病	MJD¦Machado-Joseph disease¦SCA3	0
1200042	18	1200037		脊髄小脳失調症6型		せきずいしょうのうしっちょうしょう6がた	Spinocerebellar ataxia type 6		SCA6	0
1200043	18	1200037		歯状核赤核淡蒼球ルイ体萎縮症		しじょうかくせきかくたんそうきゅうるいたいいしゅくしょう	Dentatorubropallidoluysian atrophy		DRPLA¦Dentatorubral-pallidoluysian atrophy	0
1200044	18	1200037		脊髄小脳失調症31型		せきずいしょうのうしっちょうしょう31がた	Spinocerebellar ataxia type 31		SCA31	0
1200045	18	1200037		脊髄小脳失調症1型		せきずいしょうのうしっちょうしょう1がた	Spinocerebellar ataxia type 1		SCA1	0
1200046	18	1200037		脊髄小脳失調症2型		せきずいしょうのうしっちょうしょう2がた	Spinocerebellar ataxia type 2		SCA2	0
1200047	18	1200037		脊髄小脳失調症7型		せきずいしょうのうしっちょうしょう7がた	Spinocerebellar ataxia type 7		SCA7	0
1200048	18	1200037		脊髄小脳失調症36型		せきずいしょうのうしっちょうしょう36がた	Spinocerebellar ataxia type 36		SCA36	0
1200049	18	1200037		常染色体劣性遺伝性脊髄小脳変性症		じょうせんしょくたいれっせいいでんせいせきずいしょうのうへんせいしょう	Autosomal recessive hereditary spinocerebellar degeneration			0
1200050	18	1200037		ビタミンE単独欠乏性失調症		びたみんいーたんどくけつぼうせいしっちょうしょう	Ataxia with isolated vitamin E deficiency		AVED	0
1200051	18	1200037		アプラタキシン欠損症		あぷらたきしんけっそんしょう	Ataxia-oculomotor apraxia type 1	低アルブミン血症を伴う早発型脊髄小脳変性症¦眼球運動失行を伴う失調症	AOA1¦EAOH¦Early-onset ataxia with ocular motor apraxia and hypoalbuminemia	0
1200052	18	1200037		痙性対麻痺		けいせいついまひ	Hereditary spastic paraplegia		HSP	0
1200053	18	1200037		痙性対麻痺(純粋型)	痙性対麻痺（純粋型）	けいせいついまひ(じゅんすいがた)	Pure hereditary spastic paraplegia			0
1200054	18	1200037		痙性対麻痺(複合型)	痙性対麻痺（複合型）	けいせいついまひ(ふくごうがた)	Complex hereditary spastic paraplegia			0
1200055	19			ライソゾーム病		らいそぞーむびょう	Lysosomal storage disease	リソソーム病¦ファブリー病¦Fabry病		1
1200056	19	1200055		ゴーシェ病		ごーしぇびょう	Gaucher disease	Gaucher病		1
1200057	19	1200055		ゴーシェ病1型	ゴーシェ病１型	ごーしぇびょう1がた	Gaucher disease type 1	Gaucher病1型	GD type 1	1
1200058	19	1200055		ゴーシェ病2型	ゴーシェ病２型	ごーしぇびょう2がた	Gaucher disease type 2	Gaucher病2型		1
1200059	19	1200055		ゴーシェ病3型	ゴーシェ病３型	ごーしぇびょう3がた	Gaucher disease type 3	Gaucher病3型		1
1200060	19	1200055		ニーマン・ピック病A、B型/酸性スフィンゴミエリナーゼ欠損症		にーまん・ぴっくびょうえー、びーがた/さんせいすふぃんごみえりなーぜけっそんしょう	Niemann-Pick disease types A and B/Acid sphingomyelinase deficiency	Niemann-Pick病A型、B型	ASMD¦NPD type A and B	1
1200061	19	1200055		ニーマン・ピック病A型		にーまん・ぴっくびょうえーがた	Niemann-Pick disease type A	Niemann-Pick病A型		1
1200062	19	1200055		ニーマン・ピック病B型		にーまん・ぴっくびょうびーがた	Niemann-Pick disease type B	Niemann-Pick病B型		1
1200063	19	1200055		ニーマン・ピック病C型		にーまん・ぴっくびょうしーがた	Niemann-Pick disease type C	Niemann-Pick病C型	NP-C	1
1200064	19	1200055		乳児型ニーマン・ピック病C型		にゅうじがたにーまん・ぴっくびょうしーがた	Infantile-onset Niemann-Pick disease type C	Niemann-Pick病C型(乳児型)	Infantile-onset NPC	1
1200065	19	1200055		成人型ニーマン・ピック病C型		せいじんがたにーまん・ぴっくびょうしーがた	Adult-onset Niemann-Pick disease type C	Niemann-Pick病C型(成人型)		1
1200066	19	1200055		GM1ガングリオシドーシス		じーえむ1がんぐりおしどーしす	GM1 gangliosidosis		Beta-galactosidase-1 deficiency	1
1200067	19	1200055		乳児型GM1-ガングリオシドーシス		にゅうじがたじーえむ1がんぐりおしどーしす	Infantile GM1 gangliosidosis		Type 1 GM1 gangliosidosis	1
1200068	19	1200055		若年型GM1-ガングリオシドーシス		じゃくねんがたじーえむ1がんぐりおしどーしす	Juvenile GM1 gangliosidosis		Type 2 GM1 gangliosidosis	1
1200069	19	1200055		成人型GM1-ガングリオシドーシス		せいじんがたじーえむ1がんぐりおしどーしす	Adult GM1 gangliosidosis		Type 3 GM1 gangliosidosis	1
1200070	19	1200055		GM2ガングリオシドーシス		じーえむ2がんぐりおしどーしす	GM2 gangliosidosis			1
1200071	19	1200055		Tay-Sachs病		ていさっくすびょう	Tay-Sachs disease	テイ・サックス病	TSD	1
1200072	19	1200055		サンドホフ病		さんどほふびょう	Sandhoff disease		SD	1
1200073	19	1200055		AB型GM2ガングリオシドーシス		えーびーがたじーえむ2がんぐりおしどーしす	GM2 gangliosidosis AB variant		GM2-gangliosidosis, AB variant	1
1200074	19	1200055		クラッベ病		くらっべびょう	Krabbe disease	Krabbe病		1
1200075	19	1200055		乳児型クラッベ病		にゅうじがたくらっべびょう	Infantile Krabbe disease	Krabbe病(乳児型)		1
1200076	19	1200055		若年型クラッベ病		じゃくねんがたくらっべびょう	Juvenile Krabbe disease	Krabbe病(若年型)		1
1200077	19	1200055		成人型クラッベ病		せいじんがたくらっべびょう	Adult Krabbe disease	Krabbe病(成人型)		1
1200078	19	1200055		異染性白質ジストロフィー		いせんせいはくしつじすとろふぃー	Metachromatic leukodystrophy		MLD	1
1200079	19	1200055		後期乳児型異染性白質ジストロフィー		こうきにゅうじがたいせんせいはくしつじすとろふぃー	Late infantile metachromatic leukodystrophy			1
1200080	19	1200055		若年型異染性白質ジストロフィー		じゃくねんがたいせんせいはくしつじすとろふぃー	Juvenile metachromatic leukodystrophy			1
1200081	19	1200055		成人型異染性白質ジストロフィー		せいじんがたいせんせいはくしつじすとろふぃー	Adult metachromatic leukodystrophy			1
1200082	19	1200055		サポシンB欠損症		さぽしんびーけっそんしょう	Saposin B deficiency			1
1200083	19	1200055		マルチプルサルファターゼ欠損症		まるちぷるさるふぁたーぜけっそんしょう	Multiple sulfatase deficiency	マルチプルスルファターゼ欠損症¦多発性スルファターゼ欠損症		1¦2
1200084	19	1200055		新生児型マルチプルスルファターゼ欠損症		しんせいじがたまるちぷるするふぁたーぜけっそんしょう	Neonatal multiple sulfatase deficiency			1¦2
1200085	19	1200055		乳幼児型マルチプルスルファターゼ欠損症		にゅうようじがたまるちぷるするふぁたーぜけっそんしょう	Late-infantile multiple sulfatase deficiency			1¦2
1200086	19	1200055		ファーバー病		ふぁーばーびょう	Farber disease	Farber病	FD¦Farber's lipogranulomatosis	1
1200087	19	1200055		古典型ファーバー病		こてんがたふぁーばーびょう	Type 1 Farber disease	Farber病(古典型)	Classic FD¦Type 1 FD	1
1200088	19	1200055		中間型ファーバー病		ちゅうかんがたふぁーばーびょう	Type 2 Farber disease	Farber病(中間型)	Intermediate FD¦Type 2 FD	1
1200089	19	1200055		軽症型ファーバー病		けいしょうがたふぁーばーびょう	Type 3 Farber disease	Farber病(軽症型)	Mild FD¦Type 3 FD	1
1200090	19	1200055		新生児型ファーバー病		しんせいじがたふぁーばーびょう	Type 4 Farber disease	Farber病(新生児型)	Neonatal-visceral FD¦Type 4 FD	1
1200091	19	1200055		進行性神経障害型ファーバー病		しんこうせいしんけいしょうがいがたふぁーばーびょう	Type 5 Farber disease	Farber病(神経進行型)	Neurologic FD¦Neurological Progressive variant¦Type 5 FD	1
1200092	19	1200055		サンドホフ病合併型ファーバー病		さんどほふびょうがっぺいがたふぁーばーびょう	Type 6 Farber disease	Farber病(サンドホッフ病合併型)	Combined Farber and Sandhoff Disease variant¦Type 6 FD	1
1200093	19	1200055		ファーバー病(プロサポシン欠損型)	ファーバー病（プロサポシン欠損型）	ふぁーばーびょう(ぷろさぽしんけっそんがた)	Type 7 Farber disease	Farber病(プロサポシン欠損型)	Prosaposin Deficiency¦Type 7 FD	1
1200094	19	1200055		ハーラー病		はーらーびょう	Hurler disease	ハーラー症候群¦ムコ多糖症I型 (Hurler症候群)	MPS IH¦Mucopolysaccharidosis type IH	1
1200095	19	1200055		シェイエ病		しゃいえびょう	Scheie disease	シェイエ症候群¦ムコ多糖症I型 (Scheie症候群)	MPS IS¦Mucopolysaccharidosis type IS	1
1200096	19	1200055		ハーラー/シェイエ病	ハーラー／シェイエ病	はーらー/しゃいえびょう	Hurler-Scheie disease	ハーラー/シェイエ症候群¦ムコ多糖症I型 (Hurler/Scheie症候群)	MPS IH/S¦Mucopolysaccharidosis type IH/S	1
1200097	19	1200055		Hunter症候群		はんたーしょうこうぐん	Hunter syndrome	ハンター症候群¦ムコ多糖症II型	MPS II¦Mucopolysaccharidosis type II	1
1200098	19	1200055		ハンター症候群(重症型)	ハンター症候群（重症型）	はんたーしょうこうぐん(じゅうしょうがた)	Hunter syndrome type A	ムコ多糖症II型 (重症型)	MPS IIA¦Mucopolysaccharidosis type II, severe form¦Mucopolysaccharidosis type IIA	1
1200099	19	1200055		ハンター症候群(軽症型)	ハンター症候群（軽症型）	はんたーしょうこうぐん(けいしょうがた)	Hunter syndrome type B	ムコ多糖症II型 (軽症型)	MPS IIB¦Mucopolysaccharidosis type II, attenuated form¦Mucopolysaccharidosis type IIB	1
1200100	19	1200055		サンフィリッポ症候群		さんふぃりっぽしょうこうぐん	Sanfilippo disease	ムコ多糖症III型	MPS III¦Mucopolysaccharidosis type III	1
1200101	19	1200055		サンフィリッポ症候群A型		さんふぃりっぽしょうこうぐんえーがた	Sanfilippo disease type A	ムコ多糖症III型A型	MPS IIIA¦Mucopolysaccharidosis type IIIA	1
1200102	19	1200055		サンフィリッポ症候群B型		さんふぃりっぽしょうこうぐんびーがた	Sanfilippo disease type B	ムコ多糖症III型B型	MPS IIIB¦Mucopolysaccharidosis type IIIB	1
1200103	19	1200055		サンフィリッポ症候群C型		さんふぃりっぽしょうこうぐんしーがた	Sanfilippo disease type C	ムコ多糖症III型C型	MPS IIIC¦Mucopolysaccharidosis type IIIC	1
1200104	19	1200055		サンフィリッポ症候群D型		さんふぃりっぽしょうこうぐんでぃーがた	Sanfilippo disease type D	ムコ多糖症III型D型	MPS IIID¦Mucopolysaccharidosis type IIID	1
1200105	19	1200055		モルキオ症候群		もるきおしょうこうぐん	Morquio syndrome	Morquio症候群¦ムコ多糖症IV型	MPS IV¦Mucopolysaccharidosis type IV	1
1200106	19	1200055		モルキオ症候群A型		もるきおしょうこうぐんえーがた	Morquio syndrome type A	Morquio症候群A型¦ムコ多糖症IV型A型	MPS IVA¦Mucopolysaccharidosis type IVA	1
1200107	19	1200055		モルキオ症候群B型		もるきおしょうこうぐんびーがた	Morquio syndrome type B	ムコ多糖症IV型B型	MPS IVB¦Mucopolysaccharidosis type IVB	1
1200108	19	1200055		マロトー・ラミー症候群		まろとー・らみーしょうこうぐん	Maroteaux-Lamy syndrome	Maroteaux-Lamy症候群¦ムコ多糖症VI型	MPSVI¦Maroteaux-Lamy disease¦Mucopolysaccharidosis type VI	1
1200109	19	1200055		マロトー・ラミー症候群(重症型)	マロトー・ラミー症候群（重症型）	まろとーらみーしょうこうぐん(じゅうしょうがた)	Maroteaux Lamy syndrome, rapidly progressing form	Maroteaux-Lamy症候群(重症型)¦ムコ多糖症VI型 (重症型)	MPS VI¦Mucopolysaccharidosis type VI	1
1200110	19	1200055		マロトー・ラミー症候群(軽症型)	マロトー・ラミー症候群（軽症型）	まろとーらみーしょうこうぐん(けいしょうがた)	Maroteaux Lamy syndrome, slowly progressing form	Maroteaux-Lamy症候群(軽症型)¦ムコ多糖症VI型 (軽症型)	MPS VI¦Mucopolysaccharidosis type VI	1
1200111	19	1200055		Sly病		すらいびょう	Sly syndrome	ムコ多糖症VII型	MPS VII¦Sly disease¦mucopolysaccharidosis type VII	1
1200112	19	1200055		Sly病(新生児型)	Sly病（新生児型）	すらいびょう(しんせいじがた)	Sly syndrome, neonatal form	ムコ多糖症VII型 (新生児型)	neonatal form of MPS-VII	1
1200113	19	1200055		Sly病(中間型)	Sly病（中間型）	すらいびょう(ちゅうかんがた)	Sly syndrome, intermediate form	ムコ多糖症VII型 (中間型)	intermediate form of MPS 7	1
1200114	19	1200055		Sly病(軽症型)	Sly病（軽症型）	すらいびょう(けいしょうがた)	Sly syndrome, mild form	ムコ多糖症VII型 (軽症型)	mild form of MPS VII	1
1200115	19	1200055		ヒアルロニダーゼ欠損症		ひあるろにだーぜけっそんしょう	Hyaluronidase deficiency	ムコ多糖症IX型	Mucopolysaccharidosis Type IX	1
1200116	19	1200055		シアリドーシス		しありどーしす	Sialidosis			1
1200117	19	1200055		シアリドーシスI型		しありどーしす1がた	Sialidosis type 1			1
1200118	19	1200055		シアリドーシスII型		しありどーしす2がた	Sialidosis type 2			1
1200119	19	1200055		ガラクトシアリドーシス		がらくとしありどーしす	Galactosialidosis			1
1200120	19	1200055		新生児及び早期乳児型ガラクトシアリドーシス		しんせいじおよびそうきにゅうじがたがらくとしありどーしす	Galactosialidosis, early infantile form		Sialidosis type II	1
1200121	19	1200055		晩期乳児型ガラクトシアリドーシス		ばんきにゅうじがたがらくとしありどーしす	Galactosialidosis, late infantile form			1
1200122	19	1200055		若年及び成人型ガラクトシアリドーシス		じゃくねんおよびせいじんがたがらくとしありどーしす	Galactosialidosis, juvenile/adult form			1
1200123	19	1200055		ムコリピドーシスII型,III型		むこりぴどーしす2がた,3がた	Mucolipidosis II, III			1
1200124	19	1200055		ムコリピドーシスII型		むこりぴどーしす2がた	Mucolipidosis II	I-cell病	I-cell disease¦ML II	1
1200125	19	1200055		ムコリピドーシスIII型		むこりぴどーしす3がた	Mucolipidosis III		ML III	1
1200126	19	1200055		α-マンノシドーシス		あるふぁまんのしどーしす	Alpha-mannosidosis		α-Mannosidosis	1
1200127	19	1200055		乳児型α - マンノシドーシス		にゅうじがたあるふぁまんのしどーしす	Alpha-mannosidosis, infantile form	乳児型(type I)	alpha-mannosidosis, type I	1
1200128	19	1200055		若年成人型α - マンノシドーシス		じゃくねんせいじんがたあるふぁまんのしどーしす	Alpha-mannosidosis, adult form	若年成人型(type II)		1
1200129	19	1200055		β-マンノシドーシス		べーたまんのしどーしす	Beta-mannosidosis		β-mannosidosis	1
1200130	19	1200055		フコシドーシス		ふこしどーしす	Fucosidosis			1
1200131	19	1200055		乳児型フコシドーシス		にゅうじがたふこしどーしす	Fucosidosis, infantile form		Fucosidosis type I	1
1200132	19	1200055		軽症型フコシドーシス		けいしょうがたふこしどーしす	Fucosidosis, milder form		Fucosidosis Type II	1
1200133	19	1200055		アスパルチルグルコサミン尿症		あすぱるちるぐるこさみんにょうしょう	Aspartylglucosaminuria			1
1200134	19	1200055		シンドラー病		しんどらーびょう	Schindler disease		Alpha-N-acetylgalactosaminidase deficiency¦NAGA deficiency	1
1200135	19	1200055		シンドラー病I型		しんどらーびょう1がた	Schindler disease type I	Schindler病I型	Alpha-N-acetylgalactosaminidase deficiency type 1¦NAGA deficiency type 1	1
1200136	19	1200055		シンドラー病II型		しんどらーびょう2がた	Schindler disease type 2	Schindler病II型¦神崎病	Alpha-N-acetylgalactosaminidase deficiency type 2¦Kanzaki disease¦NAGA deficiency type 2	1
1200137	19	1200055		シンドラー病III型		しんどらーびょう3がた	Schindler disease type 3	Schindler病III型	Alpha-N-acetylgalactosaminidase deficiency type 3¦NAGA deficiency type 3	1
1200138	19	1200055		ポンペ病		ぽんぺびょう	Pompe disease	Pompe病		1
1200139	19	1200055		乳児型ポンペ病		にゅうじがたぽんぺびょう	Classic infantile Pompe disease	Pompe病(乳児型)		1
1200140	19	1200055		小児型ポンペ病		しょうにがたぽんぺびょう	Childhood-onset Pompe disease	Pompe病(小児型)		1
1200141	19	1200055		成人型ポンペ病		せいじんがたぽんぺびょう	Adult-onset Pompe disease	Pompe病(成人型)		1
1200142	19	1200055		酸性リパーゼ欠損症		さんせいりぱーぜけっそんしょう	Acid lipase deficiency		Cholesteryl ester storage disease and Wolman disease¦Wolman disease and cholesterol ester storage disease	1
1200143	19	1200055		ウォルマン病		うぉるまんびょう	Wolman disease	Wolman病		1
1200144	19	1200055		コレステロールエステル蓄積症		これすてろーるえすてるちくせきしょう	Cholesterol ester storage disease		CESD	1
1200146	19	1200055		遊離シアル酸蓄積症		ゆうりしあるさんちくせきしょう	Free sialic acid storage disease			1
1200147	19	1200055		乳児型遊離シアル酸蓄積症		にゅうじがたゆうりしあるさんちくせきしょう	Infantile free sialic acid storage disease	遊離シアル酸蓄積症(重症型)	ISSD	1
1200148	19	1200055		中間型遊離シアル酸蓄積症		ちゅうかんがたゆうりしあるさんちくせきしょう	Intermediate severe Salla disease	重症Salla病		1
1200150	19	1200055		セロイドリポフスチノーシス		せろいどりぽふすちのーしす	Neuronal ceroid-lipofuscinosis	神経セロイドリポフスチン症	NCL	1
1200151	19	1200055		先天型神経セロイドリポフスチン症		せんてんがたしんけいせろいどりぽふすちんしょう	Congenital neuronal ceroid lipofuscinosis			1
1200152	19	1200055		乳児型神経セロイドリポフスチン症		にゅうじがたしんけいせろいどりぽふすちんしょう	Infantile neuronal ceroid lipofuscinosis		CLN1¦INCL¦Infantile Batten disease	1
1200153	19	1200055		遅発乳児型神経セロイドリポフスチン症		ちはつにゅうじがたしんけいせろいどりぽふすちんしょう	Late infantile neuronal ceroid lipofuscinosis		CLN2¦Jansky-Bielschowsky disease¦LINCL	1
1200154	19	1200055		若年型神経セロイドリポフスチン症		じゃくねんがたしんけいせろいどりぽふすちんしょう	Juvenile neuronal ceroid lipofuscinosis	Batten病	Batten disease¦JNCL¦NCL3¦Spielmeyer-Vogt-Sjogren disease	1
1200155	19	1200055		成人型神経セロイドリポフスチン症		せいじんがたしんけいせろいどりぽふすちんしょう	Adult neuronal ceroid lipofuscinosis		ANCL¦CLN4¦Kufs disease¦Kufs' disease	1
1200156	19	1200055		セロイドリポフスチノーシス(非定型型)	セロイドリポフスチノーシス（非定型型）	せろいどりぽふすちのーしす(ひていけいがた)	Atypical neuronal-ceroid lipofuscinosis			1
1200157	19	1200055		ファブリー病		ふぁぶりーびょう	Fabry disease	Fabry病		1
1200158	19	1200055		古典型ファブリー病		こてんがたふぁぶりーびょう	Classical Fabry disease	Fabry病(古典型)	Type 1 Fabry disease¦classic Fabry disease	1
1200159	19	1200055		亜型ファブリー病		あがたふぁぶりーびょう	Variant Fabry disease	Fabry病(亜型)	late-onset Fabry disease	1
1200160	19	1200055		ファブリー病顕性ヘテロ接合体		ふぁぶりーびょうけんせいへてろせつごうたい	Heterozygous Fabry disease	Fabry病(顕性ヘテロ接合体)		1
1200161	19	1200055		シスチン症		しすちんしょう	Cystinosis			1
1200162	19	1200055		腎型シスチン症		じんがたしすちんしょう	Nephropathic cystinosis		Infantile nephropathic cystinosis	1
1200163	19	1200055		中間型シスチン症		ちゅうかんがたしすちんしょう	Intermediate cystinosis		Juvenile cystinosis¦Juvenile nephropathic cystinosis	1
1200164	19	1200055		非腎型シスチン症		ひじんがたしすちんしょう	Non-nephropathic cystinosis	シスチン症(眼型)	ocular cystinosis	1
1201084	19	1200055		酸性スフィンゴミエリナーゼ欠損症		さんせいすふぃんごみえりなーぜけっそんしょう	Acid sphingomyelinase deficiency			1
1200165	20			副腎白質ジストロフィー		ふくじんはくしつじすとろふぃー	Adrenoleukodystrophy			1
1200166	20	1200165		小児大脳型副腎白質ジストロフィー		しょうにだいのうがたふくじんはくしつじすとろふぃー	Childhood cerebral adrenoleukodystrophy	副腎白質ジストロフィー(小児大脳型)	CCALD	1
1200167	20	1200165		思春期大脳型副腎白質ジストロフィー		ししゅんきだいのうがたふくじんはくしつじすとろふぃー	Adolescent cerebral adrenoleukodystrophy	副腎白質ジストロフィー(思春期大脳型)	AdolCALD	1
1200168	20	1200165		副腎脊髄ニューロパチー		ふくじんせきずいにゅーろぱちー	Adrenomyeloneuropathy	副腎白質ジストロフィー	AMN¦Adrenoleukodystrophy	1
1200169	20	1200165		成人大脳型副腎白質ジストロフィー		せいじんだいのうがたふくじんはくしつじすとろふぃー	Adult cerebral adrenoleukodystrophy	副腎白質ジストロフィー(成人大脳型)	ACALD	1
1200170	20	1200165		小脳・脳幹型副腎白質ジストロフィー		しょうのう・のうかんがたふくじんはくしつじすとろふぃー	Atypical X-linked adult adrenoleukodystrophy	副腎白質ジストロフィー(小脳・脳幹型)		1
1200171	20	1200165		アジソン型副腎白質ジストロフィー		あじそんがたふくじんはくしつじすとろふぃー	Addison-only adrenoleukodystrophy	副腎白質ジストロフィー(アジソン型)		1
1200172	20	1200165		副腎白質ジストロフィー(女性発症者)	副腎白質ジストロフィー（女性発症者）	ふくじんはくしつじすとろふぃー(じょせいはっしょうしゃ)	Female adrenoleukodystrophy			1
1200173	21			ミトコンドリア病		みとこんどりあびょう	Mitochondrial diseases	ミトコンドリア脳筋症		1
1200174	21	1200173		慢性進行性外眼筋麻痺症候群		まんせいしんこうせいがいがんきんまひしょうこうぐん	Chronic progressive external ophthalmoplegia		CPEO	1
1200175	21	1200173		リー脳症		りーのうしょう	Leigh's encephalomyelopathy		Leigh encephalomyelopathy	1
1200176	21	1200173		ミトコンドリア脳筋症・乳酸アシドーシス・脳卒中様発作症候群		みとこんどりあのうきんしょう・にゅうさんあしどーしす・のうそっちゅうようほっさしょうこうぐん	Mitochondrial encephalomyopathy, lactic acidosis, and strokelike episodes syndrome	MELAS	MELAS¦MELAS syndrome	1
1200177	21	1200173		赤色ぼろ線維・ミオクローヌスてんかん症候群		せきしょくぼろせんい・みおくろーぬすてんかんしょうこうぐん	Myoclonus epilepsy associated with ragged-red fibers	MERRF	MERRF	1
1200179	21	1200173		生化学的異常が明らかになったミトコンドリア病		せいかがくてきいじょうがあきらかになったみとこんどりあびょう	Mitochondrial diseases with proven biochemical abnormality			1
1200180	21	1200173		複合体I欠損症		ふくごうたい1けっそんしょう	Mitochondrial complex I deficiency			1
1200181	21	1200173		複合体II欠損症		ふくごうたい2けっそんしょう	Mitochondrial complex II deficiency			1
1200182	21	1200173		原因不明な高乳酸血症		げんいんふめいなこうにゅうさんけっしょう	Hyperlacticacidemia with no identified etiology		Hyperlacticacidaemia with no identified etiology	1
1201064	21	1200173		カーンズ・セイヤー症候群		かーんず・せいやーしょうこうぐん	Kearns-Sayre syndrome	Kearns-Sayre症候群		1
1200183	22			もやもや病		もやもやびょう	Moyamoya disease	ウィリス動脈輪閉塞症¦モヤモヤ病(ウィリス動脈輪閉塞症)		0
1200184	22	1200183		もやもや病(両側型)	もやもや病（両側型）	もやもやびょう(りょうがわがた)	Bilateral moyamoya disease			0
1200185	22	1200183		もやもや病(片側型)	もやもや病（片側型）	もやもやびょう(かたがわがた)	Unilateral moyamoya disease			0
1200186	23			プリオン病		ぷりおんびょう	Prion disease	クロイツフェルト・ヤコブ病(CJD)¦ゲルストマン・ストロイスラー・シャインカー病(GSS)¦致死性家族性不眠症		0
1200187	23	1200186		孤発性クロイツフェルト・ヤコブ病		こはつせいくろいつふぇると・やこぶびょう	Sporadic Creutzfeldt-Jakob disease	特発性クロイツフェルト・ヤコブ病	sCJD	0
1200188	23	1200186		遺伝性プリオン病		いでんせいぷりおんびょう	Genetic prion diseases			0
1200189	23	1200186		家族性クロイツフェルト・ヤコブ病		かぞくせいくろいつふぇると・やこぶびょう	Familial Creutzfeldt-Jakob disease	家族性CJD		0
1200190	23	1200186		ゲルストマン・ストロイスラー・シャインカー病		げるすとまん・すとろいすらー・しゃいんかーびょう	Gerstmann-Straussler-Scheinker syndrome		GSS	0
1200191	23	1200186		致死性家族性不眠症		ちしせいかぞくせいふみんしょう	Fatal familial insomnia		FFI	0
1200192	23	1200186		獲得性クロイツフェルト・ヤコブ病		かくとくせいくろいつふぇると・やこぶびょう	Environmentally acquired Creutzfeldt-Jakob disease			0
1200193	23	1200186		医原性クロイツフェルト・ヤコブ病		いげんせいくろいつふぇると・やこぶびょう	Iatrogenic Creutzfeldt-Jakob disease		Iatrogenic CJD	0
1200194	23	1200186		変異型クロイツフェルトヤコブ病		へんいがたくろいつふぇるとやこぶびょう	Variant Creutzfeldt-Jakob disease		vCJD	0
1200195	24			亜急性硬化性全脳炎		あきゅうせいこうかせいぜんのうえん	Subacute sclerosing panencephalitis	亜急性硬化性全脳炎(SSPE)	SSPE	0
1200196	24	1200195		亜急性硬化性全脳炎(典型)	亜急性硬化性全脳炎（典型）	あきゅうせいこうかせいぜんのうえん(てんけい)	Typical subacute sclerosing panencephalitis			0
1200197	24	1200195		急速進行型亜急性硬化性全脳炎		きゅうそくしんこうがたあきゅうせいこうかせいぜんのうえん	Rapidly progressive subacute sclerosing panencephalitis			0
1200198	24	1200195		亜急性進行型硬化性全脳炎		あきゅうせいしんこうがたこうかせいぜんのうえん	Subacute progressive sclerosing panencephalitis			0
1200199	24	1200195		緩徐進行型亜急性硬化性全脳炎		かんじょしんこうがたあきゅうせいこうかせいぜんのうえん	Slowly progressive subacute sclerosing panencephalitis			0
1200200	24	1200195		慢性再発−寛解型亜急性硬化性全脳炎		まんせいさいはつ-かんかいがたあきゅうせいこうかせいぜんのうえん	Chronic relapsing-remitting subacute sclerosing panencephalitis			0
1200201	24	1200195		亜急性硬化性全脳炎(非典型)	亜急性硬化性全脳炎（非典型）	あきゅうせいこうかせいぜんのうえん(ひてんけい)	Atypical subacute sclerosing panencephalitis			0
1200202	24	1200195		亜急性硬化性全脳炎(症状が痙攣のみの例)	亜急性硬化性全脳炎（症状が痙攣のみの例）	あきゅうせいこうかせいぜんのうえん(しょうじょうがけいれんのみのれい)	Subacute sclerosing panencephalitis presenting only with convulsion			0
1200203	24	1200195		亜急性硬化性全脳炎(Jabbour分類の I 期が遷延する例)	亜急性硬化性全脳炎（Jabbour分類の I 期が遷延する例）	あきゅうせいこうかせいぜんのうえん(じゃばーぶんるいの1きがせんえんするれい)	Subacute sclerosing panencephalitis with prolonged Jabbour's clinical stage I			0
1200204	24	1200195		亜急性硬化性全脳炎(乳児あるいは成人例)	亜急性硬化性全脳炎（乳児あるいは成人例）	あきゅうせいこうかせいぜんのうえん(にゅうじあるいはせいじんれい)	Subacute sclerosing panencephalitis in infants or adults			0
1200205	25			進行性多巣性白質脳症		しんこうせいたそうせいはくしつのうしょう	Progressive multifocal leukoencephalopathy	進行性多巣性白質脳炎¦進行性多巣性白質脳炎(PML)	PML	0
1200206	26			HTLV-1関連脊髄症		えいちてぃーえるぶい1かんれんせきずいしょう	HTLV-1-associated myelopathy	HAM¦HTLV―一関連脊髄症¦HTLV-1関連脊髄症(HAM)	HAM	0
1200207	27			特発性基底核石灰化症		とくはつせいきていかくせっかいかしょう	Idiopathic basal ganglia calcification		IBGC	0
1200208	27	1200207		家族性特発性基底核石灰化症		かぞくせいとっぱつせいきていかくせっかいかしょう	Familial idiopathic basal ganglia calcification	FIBGC	FIBGC	0
1200209	28			全身性アミロイドーシス		ぜんしんせいあみろいどーしす	Systemic amyloidosis			1
1200210	28	1200209		免疫グロブリン性アミロイドーシス;老人性トランスサイレチン型(TTR)アミロイドーシス;反応性AAアミロイドーシス	免疫グロブリン性アミロイドーシス;老人性トランスサイレチン型（TTR）アミロイドーシス;反応性AAアミロイドーシス	めんえきぐろぶりんせいあみろいどーしす;ろうじんせいとらんすさいれちんがた(てぃーてぃーあーる)あみろいどーしす;はんのうせいえーえーあみろいどーしす	AL amyloidosis; Transthyretin-related senile systemic amyloidosis	ALアミロイドーシス	Immunoglobulin-related amyloidosis	1
1200211	28	1200209		免疫グロブリン性アミロイドーシス		めんえきぐろぶりんせいあみろいどーしす	Amyloid light-chain amyloidosis	AL/AH アミロイドーシス¦ALアミロイドーシス	AL amyloidosis¦Immunoglobulin-related amyloidosis	1
1200212	28	1200209		全身性野生型トランスサイレチンアミロイドーシス		ぜんしんせいやせいがたとらんすさいれちんあみろいどーしす	wild-type transthyretin amyloidosis	老人性TTRアミロイドーシス¦老人性全身性アミロイドーシス		1
1200213	28	1200209		遺伝性全身性アミロイドーシス(ATTRv を除く)	遺伝性全身性アミロイドーシス（ATTRv を除く）	いでんせいぜんしんせいあみろいどーしす(ATTRvをのぞく)	Hereditary systemic amyloidosis (excluding ATTRv)	反応性AA		1
1200214	28	1200209		遺伝性トランスサイレチンアミロイドーシス		いでんせいとらんすさいれちんあみろいどーしす	Hereditary Transthyretin Amyloidosis	ATTRv アミロイドーシス¦FAP¦トランスサイレチン型家族性アミロイドポリニューロパチー	FAP	1
1201060	28	1200209		家族性アミロイドニューロパチーI型		かぞくせいあみろいどにゅーろぱちー1がた	Familial amyloid polyneuropathy type 1		FAP 1¦Type I FAP¦Type I familial amyloid polyneuropathy	1
1201061	28	1200209		家族性アミロイドニューロパチーII型		かぞくせいあみろいどにゅーろぱちー2がた	Familial amyloid polyneuropathy type 2		Amyloid Polyneuropathy, Swiss Type¦FAP II	1
1201062	28	1200209		家族性アミロイドニューロパチーIII型		かぞくせいあみろいどにゅーろぱちー3がた	Familial amyloid polyneuropathy type 3		FAP III¦Familial amyloid polyneuropathy, Iowa type	1
1201063	28	1200209		家族性アミロイドニューロパチーIV型		かぞくせいあみろいどにゅーろぱちー4がた	Familial amyloid polyneuropathy type 4		FAP IV	1
1200215	29			ウルリッヒ病		うるりっひびょう	Ullrich disease	ウルリッヒ型先天性筋ジストロフィー	Ullrich congenital muscular dystrophy¦Ullrich's disease	0
1200216	30			遠位型ミオパチー		えんいがたみおぱちー	Distal myopathy			0
1200217	30	1200216		三好型ミオパチー		みよしがたみおぱちー	Miyoshi myopathy		Distal dysferlinopathy¦Miyoshi distal myopathy	0
1200218	30	1200216		縁取り空胞を伴う遠位型ミオパチー		ふちどりくうほうをともなうえんいがたみおぱちー	Distal myopathy with rimmed vacuoles	GNEミオパチー	DMRV¦GNE myopathy	0
1200219	30	1200216		眼咽頭遠位型ミオパチー		がんいんとうえんいがたみおぱちー	Oculopharyngodistal myopathy			0
1200220	31			ベスレムミオパチー		べすれむみおぱちー	Bethlem Myopathy			0
1200221	32			自己貪食空胞性ミオパチー		じこどんしょくくうほうせいみおぱちー	Autophagic vacuolar myopathy			0¦1
1200222	32	1200221		ダノン病		だのんびょう	Danon disease	Danon病		0¦1
1200223	32	1200221		過剰自己貪食を伴うX連鎖性ミオパチー	過剰自己貪食を伴うＸ連鎖性ミオパチー	かじょうじこどんしょくをともなうえっくすれんさせいみおぱちー	X-linked Myopathy with excessive autophagy	XMEA	XMEA	0¦1
1200224	33			シュワルツ・ヤンペル症候群		しゅわるつ・やんぺるしょうこうぐん	Schwartz-Jampel syndrome	Schwartz-Jampel症候群	SJS	0
1200225	34			神経線維腫症		しんけいせんいしゅしょう	Neurofibromatosis	神経線維腫症I型(レックリング・ハウゼン病、レックリングハウゼン病)¦神経線維腫症(II型)¦神経線維腫症II型		2
1200226	34	1200225		神経線維腫症I型		しんけいせんいしゅしょう1がた	Neurofibromatosis type 1	レックリングハウゼン病	NF1	2
1200227	34	1200225		神経線維腫症II型		しんけいせんいしゅしょう2がた	Neurofibromatosis type 2		NF2	2
1200228	35			天疱瘡		てんぽうそう	Pemphigus			2
1200229	35	1200228		尋常性天疱瘡		じんじょうせいてんぽうそう	Pemphigus vulgaris	天疱瘡(尋常性)		2
1200230	35	1200228		落葉状天疱瘡		らくようじょうてんぽうそう	Pemphigus foliaceus	天疱瘡(落葉状)		2
1200231	35	1200228		腫瘍随伴性天疱瘡		しゅようずいはんせいてんぽうそう	Paraneoplastic pemphigus	天疱瘡(腫瘍随伴性)		2
1200232	35	1200228		増殖性天疱瘡		ぞうしょくせいてんぽうそう	Pemphigus vegetans	天疱瘡(増殖性)		2
1200233	35	1200228		紅斑性天疱瘡		こうはんせいてんぽうそう	Pemphigus erythematosus	天疱瘡(紅斑性)	Senear-Usher syndrome	2
1200234	36			表皮水疱症		ひょうひすいほうしょう	Epidermolysis bullosa			2
1200235	36	1200234		単純型表皮水疱症		たんじゅんがたひょうひすいほうしょう	Epidermolysis bullosa simplex	表皮水疱症(単純型)	EBS	2
1200236	36	1200234		接合部型表皮水疱症		せつごうぶがたひょうひすいほうしょう	Junctional epidermolysis bullosa	表皮水疱症(接合部型)	JEB	2
1200237	36	1200234		優性栄養障害型表皮水疱症		ゆうせいえいようしょうがいがたひょうひすいほうしょう	Dominant dystrophic epidermolysis bullosa	表皮水疱症(優性栄養障害型)		2
1200238	36	1200234		劣性栄養障害型表皮水疱症		れっせいえいようしょうがいがたひょうひすいほうしょう	Recessive dystrophic epidermolysis bullosa	表皮水疱症(劣性栄養障害型)	RDEB¦Recessive DEB	2
1200239	36	1200234		キンドラー症候群		きんどらーしょうこうぐん	Kindler syndrome	表皮水疱症(キンドラー症候群)		2
1201065	36	1200234		接合部型表皮水疱症(ヘルリッツ型)	接合部型表皮水疱症（ヘルリッツ型）	せつごうぶがたひょうひすいほうしょう(へるりっつがた)	Herlitz junctional epidermolysis bullosa		HJEB	2
1201066	36	1200234		接合部型表皮水疱症(非ヘルリッツ型)	接合部型表皮水疱症（非ヘルリッツ型）	せつごうぶがたひょうひすいほうしょう(ひへるりっつがた)	Non-Herlitz junctional epidermolysis bullosa		nH-JEB	2
1200240	37			膿疱性乾癬(汎発型)	膿疱性乾癬（汎発型）	のうほうせいかんせん(はんぱつがた)	Pustular psoriasis	膿疱性乾癬	GPP¦Generalized pustular psoriasis	2
1200241	37	1200240		急性汎発性膿疱性乾癬		きゅうせいはんぱつせいのうほうせいかんせん	Acute generalized pustular psoriasis	von Zumbusch型	AGEP¦Acute generalized pustular psoriasis, von Zumbusch type	2
1200242	37	1200240		小児汎発性膿疱性乾癬		しょうにはんぱつせいのうほうせいかんせん	Childhood generalized pustular psoriasis			2
1200243	37	1200240		疱疹状膿痂疹		ほうしんじょうのうかしん	Impetigo herpetiformis			2
1200244	37	1200240		稽留性肢端皮膚炎の汎発化		けいりゅうせいしたんひふえんのはんぱつか	Acrodermatitis continua of Hallopeau	アロポー稽留性肢端皮膚炎の汎発化¦稽留性肢端皮膚炎汎発型	Generalized acrodermatitis continua of Hallopeau	2
1200245	38			スティーヴンス・ジョンソン症候群		すてぃーぶんす・じょんそんしょうこうぐん	Stevens-Johnson syndrome	Stevens-Johnson症候群¦皮膚粘膜眼症候群¦スティーンズ・ジョンソン症候群¦重症多形滲出性紅斑(急性期)	SJS	2
1200246	39			中毒性表皮壊死症		ちゅうどくせいひょうひえししょう	Toxic epidermal necrolysis	重症多形滲出性紅斑(急性期)	TEN	2
1200247	39	1200246		中毒性表皮壊死症(SJS進展型)	中毒性表皮壊死症（SJS進展型）	ちゅうどくせいひょうひえししょう(えすじぇいえすしんてんがた)	Toxic epidermal necrolysis with spots		TEN with macules	2
1200248	39	1200246		中毒性表皮壊死症(びまん性紅班進展型)	中毒性表皮壊死症（びまん性紅班進展型）	ちゅうどくせいひょうひえししょう(びまんせいこうはんしんてんがた)	Toxic epidermal necrolysis without spots		TEN on large erythema	2
1200249	39	1200246		中毒性表皮壊死症(特殊型)	中毒性表皮壊死症（特殊型）	ちゅうどくせいひょうひえししょう(とくしゅがた)	Toxic epidermal necrolysis (particular form)			2
1200250	39	1200246		中毒性表皮壊死症(不全型)	中毒性表皮壊死症（不全型）	ちゅうどくせいひょうひえししょう(ふぜんがた)	Toxic epidermal necrolysis (abortive form)			2
1200251	40			高安動脈炎		たかやすどうみゃくえん	Takayasu arteritis	大動脈炎症候群¦大動脈炎症候群(高安動脈炎)¦高安病	Aortitis syndrome¦Takayasu's arteritis	3
1200252	40	1200251		高安動脈炎(I型)	高安動脈炎（I型）	たかやすどうみゃくえん(1がた)	Type I Takayasu arteritis			3
1200253	40	1200251		高安動脈炎(IIa型)	高安動脈炎（IIa型）	たかやすどうみゃくえん(2えーがた)	Type II a Takayasu arteritis			3
1200254	40	1200251		高安動脈炎(IIb型)	高安動脈炎（IIb型）	たかやすどうみゃくえん(2びーがた)	Type II b Takayasu arteritis			3
1200255	40	1200251		高安動脈炎(III型)	高安動脈炎（III型）	たかやすどうみゃくえん(3がた)	Type III Takayasu arteritis			3
1200256	40	1200251		高安動脈炎(IV型)	高安動脈炎（IV型）	たかやすどうみゃくえん(4がた)	Type IV Takayasu arteritis			3
1200257	40	1200251		高安動脈炎(V型)	高安動脈炎（V型）	たかやすどうみゃくえん(5がた)	Type V Takayasu arteritis			3
1200258	41			巨細胞性動脈炎		きょさいぼうせいどうみゃくえん	Giant cell arteritis	側頭動脈炎	GCA	3
1200259	41	1200258		巨細胞性動脈炎(側頭動脈・顎動脈・眼動脈などの頭蓋領域の動脈に限局)	巨細胞性動脈炎（側頭動脈・顎動脈・眼動脈などの頭蓋領域の動脈に限局）	きょさいぼうせいどうみゃくえん(そくとうどうみゃく・がくどうみゃく・がんどうみゃくなどのずがいりょういきのどうみゃくにげんきょく)	Cranial giant cell arteritis	側頭動脈炎	cranial GCA	3
1200260	41	1200258		巨細胞性動脈炎(頭蓋領域の動脈に限局せず大動脈・総頸動脈・鎖骨下動脈などにも分布)	巨細胞性動脈炎（頭蓋領域の動脈に限局せず大動脈・総頸動脈・鎖骨下動脈などにも分布）	きょさいぼうせいどうみゃくえん(ずがいりょういきのどうみゃくにげんきょくせずだいどうみゃく・そうけいどうみゃく・さこつかどうみゃくなどにもぶんぷ)	Large-vessel giant cell arteritis		LV-GCA	3
1200261	42			結節性多発動脈炎		けっせつせいたはつどうみゃくえん	Polyarteritis nodosa	結節性動脈周囲炎	PAN¦Periarteritis nodosa	3
1200262	43			顕微鏡的多発血管炎		けんびきょうてきたはつけっかんえん	Microscopic polyangiitis		MPA	3
1200263	44			多発血管炎性肉芽腫症		たはつけっかんえんせいにくげしゅしょう	Granulomatosis with polyangiitis	ウェゲナー肉芽腫症	GPA¦Wegeners granulomatosis	3
1201008	44	1200263		限局型多発血管炎性肉芽腫症		げんきょくがたたはつけっかんえんせいにくげしゅしょう	Limited form of granulomatosis with polyangiitis	多発血管炎性肉芽腫症(限局型)		3
1201009	44	1200263		全身型多発血管炎性肉芽腫症		ぜんしんがたたはつけっかんえんせいにくげしゅしょう	Systemic granulomatosis with polyangiitis	多発血管炎性肉芽腫症(全身型)		3
1200264	45			好酸球性多発血管炎性肉芽腫症		こうさんきゅうせいたはつけっかんえんせいにくげしゅしょう	Eosinophilic granulomatosis with polyangiitis	アレルギー性肉芽腫性血管炎¦チャーグ・ストラウス症候群	Allergic granulomatous angiitis¦Churg Strauss syndrome¦EGPA	3
1200265	46			悪性関節リウマチ		あくせいかんせつりうまち	Rheumatoid vasculitis	リウマトイド血管炎¦血管炎を伴う関節リウマチ	Malignant rheumatoid arthritis¦Rheumatoid arthritis with vasculitis	3
1200266	47			バージャー病		ばーじゃーびょう	Buerger's disease	ビュルガー病¦閉塞性血栓血管炎¦ビュルガー病(バージャー病)	TAO¦Thromboangiitis obliterans	4
1200267	48			原発性抗リン脂質抗体症候群		げんぱつせいこうりんししつこうたいしょうこうぐん	Primary antiphospholipid antibody syndrome	原発性APS	Primary APS¦Primary antiphospholipid syndrome	3
1200268	48	1200267		動脈血栓症を有する抗リン脂質抗体症候群		どうみゃくけっせんしょうをゆうするこうりんししつこうたいしょうこうぐん	Arterial thrombosis in antiphospholipid syndrome			3
1200269	48	1200267		抗リン脂質抗体症候群合併妊娠		こうりんししつこうたいしょうこうぐんがっぺいにんしん	Antiphospholipid antibody syndrome during pregnancy			3
1200270	48	1200267		劇症型原発性抗リン脂質抗体症候群		げきしょうがたげんぱつせいこうりんししつこうたいしょうこうぐん	Catastrophic antiphospholipid syndrome	劇症型APS		3
1200271	48	1200267		抗リン脂質抗体関連疾患		こうりんししつこうたいかんれんしっかん	Antiphospholipid antibody-related disease			3
1200272	49			全身性エリテマトーデス		ぜんしんせいえりてまとーです	Systemic lupus erythematosus	全身性エリテマトーデス(SLE)		3
1200273	50			皮膚筋炎/多発性筋炎	皮膚筋炎／多発性筋炎	ひふきんえん/たはつせいきんえん	Dermatomyositis/Polymyositis	多発筋炎¦皮膚筋炎	DM/PM	3
1200274	50	1200273		皮膚筋炎		ひふきんえん	Dermatomyositis			3
1200275	50	1200273		無筋症性皮膚筋炎		むきんしょうせいひふきんえん	Amyopathic dermatomyositis		ADM	3
1200276	50	1200273		多発性筋炎		たはつせいきんえん	Polymyositis			3
1200277	51			全身性強皮症		ぜんしんせいきょうひしょう	Systemic sclerosis		Systemic scleroderma	3
1201010	51	1200277		びまん皮膚硬化型全身性強皮症		びまんひふこうかがたぜんしんせいきょうひしょう	Diffuse cutaneous systemic sclerosis		dcSSc	3
1201011	51	1200277		限局皮膚硬化型全身性強皮症		げんきょくひふこうかがたぜんしんせいきょうひしょう	Limited cutaneous systemic sclerosis		lcSSc	3
1200278	52			混合性結合組織病		こんごうせいけつごうそしきびょう	Mixed connective tissue disease		MCTD	3
1200279	53			シェーグレン症候群		しぇーぐれんしょうこうぐん	Sjogren's syndrome	Sjogren症候群	Sjogren syndrome¦Sjögren's syndrome	3
1200280	53	1200279		一次性シェーグレン症候群		いちじせいしぇーぐれんしょうこうぐん	Primary Sjogren's syndrome	一次性Sjogren症候群¦原発性シェーグレン症候群	Primary Sjogren syndrome	3
1200281	53	1200279		二次性シェーグレン症候群		にじせいしぇーぐれんしょうこうぐん	Secondary Sjogren's syndrome		Secondary Sjogren syndrome	3
1200282	54			成人発症スチル病		せいじんはっしょうすちるびょう	Adult-onset Still disease	成人Still病¦成人スチル病¦成人ステル病¦成人スティル病	AOSD¦Adult Still disease¦Adult Still's disease	3
1201012	54	1200282		単周期性全身型成人スチル病		たんしゅうきせいぜんしんがたせいじんすちるびょう	Monocyclic adult onset Still's disease	成人スチル病(自然寛解を示すもの)	monocyclic AOSD	3
1201013	54	1200282		多周期性全身型成人スチル病		たしゅうきせいぜんしんがたせいじんすちるびょう	Polycyclic adult onset Still's disease		polycyclic AOSD	3
1201014	54	1200282		慢性関節型成人スチル病		まんせいかんせつがたせいじんすちるびょう	Chronic articular adult onset Still's disease			3
1200283	55			再発性多発軟骨炎		さいはつせいたはつなんこつえん	Relapsing polychondritis		RP	3
1200284	56			ベーチェット病		べーちぇっとびょう	Behcet's disease		Behcet disease	3
1201015	56	1200284		血管型ベーチェット病		けっかんがたべーちぇっとびょう	Vascular Behçet's Disease	血管ベーチェット病¦血管型Behçet病		3
1201016	56	1200284		腸管型ベーチェット病		ちょうかんがたべーちぇっとびょう	Intestinal Behçet's Disease	腸管ベーチェット病¦腸管型Behçet病		3
1201017	56	1200284		神経ベーチェット病		しんけいべーちぇっとびょう	Neuro-Behçet's Disease	神経Behçet病¦神経型ベーチェット病		3
1201027	56	1200284		慢性進行型神経ベーチェット病		まんせいしんこうがたしんけいべーちぇっとびょう	Chronic progressive Neuro-Behçet's disease			3
1201028	56	1200284		急性型神経ベーチェット病		きゅうせいがたしんけいべーちぇっとびょう	Acute Neuro-Behçet's disease		acute NB	3
1200285	57			特発性拡張型心筋症		とくはつせいかくちょうがたしんきんしょう	Idiopathic dilated cardiomyopathy	特発性拡張型(うっ血型)心筋症		4
1200286	58			肥大型心筋症		ひだいがたしんきんしょう	Hypertrophic cardiomyopathy		HCM	4
1200287	58	1200286		非閉塞性肥大型心筋症		ひへいそくせいひだいがたしんきんしょう	Hypertrophic non-obstructive cardiomyopathy		HNCM¦NHCM¦Non-obstructive hypertrophic cardiomyopathy	4
1200288	58	1200286		閉塞性肥大型心筋症		へいそくせいひだいがたしんきんしょう	Hypertrophic obstructive cardiomyopathy		HOCM	4
1200289	58	1200286		心室中部閉塞性肥大型心筋症		しんしつちゅうぶへいそくせいひだいがたしんきんしょう	Mid-ventricular obstructive hypertrophic cardiomyopathy		MVOHCM	4
1200290	58	1200286		心尖部肥大型心筋症		しんせんぶひだいがたしんきんしょう	Apical hypertrophic cardiomyopathy		APH	4
1200291	58	1200286		拡張相肥大型心筋症		かくちょうそうひだいがたしんきんしょう	Dilated phase of hypertrophic cardiomyopathy		D-HCM	4
1200292	59			拘束型心筋症		こうそくがたしんきんしょう	Restrictive cardiomyopathy		Restricted cardiomyopathy	4
1200293	59	1200292		特発性拘束型心筋症		とくはつせいこうそくがたしんきんしょう	Idiopathic restrictive cardiomyopathy			4
1200294	59	1200292		二次性拘束型心筋症		にじせいこうそくがたしんきんしょう	Secondary restrictive cardiomyopathy			4
1200295	60			再生不良性貧血		さいせいふりょうせいひんけつ	Aplastic anemia		Aplastic anaemia	5
1200296	60	1200295		特発性再生不良性貧血		とくはつせいさいせいふりょうせいひんけつ	Idiopathic aplastic anemia		Idiopathic aplastic anaemia	5
1200297	60	1200295		二次性再生不良性貧血		にじせいさいせいふりょうせいひんけつ	Secondary aplastic anemia		Secondary aplastic anaemia	5
1200298	60	1200295		特殊型再生不良性貧血		とくしゅがたさいせいふりょうせいひんけつ	Atypical aplastic anemia		Atypical aplastic anaemia	5
1200299	60	1200295		肝炎後再生不良性貧血		かんえんごさいせいふりょうせいひんけつ	Hepatitis-associated aplastic anemia		Hepatitis-associated aplastic anaemia	5
1200300	60	1200295		再生不良性貧血-PNH症候群		さいせいふりょうせいひんけつぴーえぬえいちしょうこうぐん	Aplastic anemia-paroxysmal nocturnal hemoglobinuria syndrome		Aplastic anaemia-PNH syndrome¦Aplastic anaemia-paroxysmal nocturnal haemoglobinuria syndrome	5
1200301	60	1200295		MDSとの境界型		えむでぃーえすとのきょうかいがた	Borderline between aplastic anemia and MDS		Borderline between aplastic anaemia and MDS	5
1200302	60	1200295		先天性再生不良性貧血		せんてんせいさいせいふりょうせいひんけつ	Congenital aplastic anemia		Congenital aplastic anaemia	5
1200304	60	1200295		先天性角化不全症		せんてんせいかくかふぜんしょう	Dyskeratosis congenita	先天性角化異常症		5
1200305	61			自己免疫性溶血性貧血		じこめんえきせいようけつせいひんけつ	Autoimmune hemolytic anemia	溶血性貧血	AIHA¦Autoimmune haemolytic anaemia	5
1200306	61	1200305		温式自己免疫性溶血性貧血		おんしきじこめんえきせいようけつせいひんけつ	Warm antibody hemolytic anemia		Warm antibody AIHA¦Warm antibody haemolytic anaemia	5
1200307	61	1200305		寒冷凝集素症		かんれいぎょうしゅうそしょう	Cold agglutinin disease		CAD	5
1200308	61	1200305		発作性寒冷ヘモグロビン尿症		ほっさせいかんれいへもぐろびんにょうしょう	Paroxysmal cold hemoglobinuria		PCH¦Paroxysmal cold haemoglobinuria	5
1200309	61	1200305		混合型自己免疫性溶血性貧血		こんごうがたじこめんえきせいようけつせいひんけつ	Mixed-type autoimmune hemolytic anemia		Mixed-type autoimmune haemolytic anaemia¦mixed AIHA¦mixed-type AIHA	5
1200310	61	1200305		エヴァンズ症候群		えばんずしょうこうぐん	Evans syndrome	エバンス症候群		5
1200311	62			発作性夜間ヘモグロビン尿症		ほっさせいやかんへもぐろびんにょうしょう	Paroxysmal nocturnal hemoglobinuria	溶血性貧血	PNH¦Paroxysmal nocturnal haemoglobinuria	5
1200312	62	1200311		古典的発作性夜間ヘモグロビン尿症		こてんてきほっさせいやかんへもぐろびんにょうしょう	Classical paroxysmal nocturnal hemoglobinuria	古典的PNH	Classical Paroxysmal Nocturnal Haemoglobinuria	5
1200313	62	1200311		骨髄不全型発作性夜間ヘモグロビン尿症		こつずいふぜんがたほっさせいやかんへもぐろびんにょうしょう	Paroxysmal nocturnal hemoglobinuria in the setting of another specified bone marrow disorder	骨髄不全型PNH	PNH in the setting of another specified bone marrow disorder¦Paroxysmal nocturnal haemoglobinuria in the setting of another specified bone marrow disorder	5
1200314	62	1200311		混合型発作性夜間ヘモグロビン尿症		こんごうがたほっさせいやかんへもぐろびんにょうしょう	Mixed type paroxysmal nocturnal hemoglobinuria	混合型PNH	Mixed type paroxysmal nocturnal haemoglobinuria	5
1200315	63			免疫性血小板減少症		めんえきせいけっしょうばんげんしょうしょう	Immune thrombocytopenia	特発性血小板減少性紫斑病¦特発性血小板減少性紫斑病(ITP)	ITP¦Primary immune thrombocytopenia	5
1200316	64			血栓性血小板減少性紫斑病		けっせんせいけっしょうばんげんしょうせいしはんびょう	Thrombotic thrombocytopenic purpura	血栓性血小板減少性紫斑病(TTP)	TTP	5
1200317	64	1200316		先天性血栓性血小板減少性紫斑病		せんてんせいけっせんせいけっしょうばんげんしょうせいしはんびょう	Congenital thrombotic thrombocytopenic purpura	Upshaw-Schulman症候群¦アップショー・シュールマン症候群	Upshaw-Schulman syndrome	5
1200318	64	1200316		後天性原発性血栓性血小板減少性紫斑病		こうてんせいげんぱつせいけっせんせいけっしょうばんげんしょうせいしはんびょう	Acquired idiopathic thrombotic thrombocytopenic purpura			5
1200319	64	1200316		後天性二次性血栓性血小板減少性紫斑病		こうてんせいにじせいけっせんせいけっしょうばんげんしょうせいしはんびょう	Secondary thrombotic thrombocytopenic purpura		Secondary TTP	5
1200320	65			原発性免疫不全症候群		げんぱつせいめんえきふぜんしょうこうぐん	Primary immunodeficiency syndrome		PID¦Primary immunodeficiency disease	5
1200321	65	1200320		X連鎖重症複合免疫不全症		えっくすれんさじゅうしょうふくごうめんえきふぜんしょう	X-linked severe combined immunodeficiency		X-SCID	5
1200322	65	1200320		細網異形成症		さいもういけいせいしょう	Reticular dysgenesis			5
1200323	65	1200320		アデノシンデアミナーゼ欠損症		あでのしんであみなーぜけっそんしょう	Adenosine deaminase deficiency	ADA欠損症	ADA deficiency	5
1200324	65	1200320		オーメン症候群		おーめんしょうこうぐん	Omenn syndrome	Omenn症候群		5
1200325	65	1200320		プリンヌクレオシドホスホリラーゼ欠損症		ぷりんぬくれおしどほすほりらーぜけっそんしょう	Purine nucleoside phosphorylase deficiency			5
1200326	65	1200320		CD8欠損症		しーでぃー8けっそんしょう	CD8 deficiency			5
1200327	65	1200320		ZAP-70欠損症		ざっぷ70けっそんしょう	Zap-70 deficiency			5
1200328	65	1200320		MHCクラスI欠損症		えむえいちしーくらす1けっそんしょう	MHC class I deficiency		Major histocompatibility complex class I deficiency	5
1200329	65	1200320		MHCクラスII欠損症		えむえいちしーくらす2けっそんしょう	MHC class II deficiency		Major histocompatibility complex class II deficiency	5
1200330	65	1200320		ウィスコット・オルドリッチ症候群		うぃすこっと・おるどりっちしょうこうぐん	Wiskott-Aldrich syndrome	Wiskott-Aldrich症候群		5
1200331	65	1200320		毛細血管拡張性運動失調症		もうさいけっかんかくちょうせいうんどうしっちょうしょう	Ataxia telangiectasia			5
1200332	65	1200320		ナイミーヘン染色体不安定症候群		ないみーへんせんしょくたいふあんていしょうこうぐん	Nijmegen breakage syndrome	Nijmegen breakage症候群		5
1200333	65	1200320		ブルーム症候群		ぶるーむしょうこうぐん	Bloom syndrome	Bloom症候群		5
1200334	65	1200320		ICF症候群		あいしーえふしょうこうぐん	ICF syndrome			5
1200335	65	1200320		PMS2異常症		ぴーえむえす2いじょうしょう	PMS2 deficiency			5
1200336	65	1200320		RIDDLE症候群		りどるしょうこうぐん	RIDDLE syndrome		Radiosensitivity, immunodeficiency dysmorphic features and learning difficulties syndrome	5
1200337	65	1200320		シムケ症候群		しむけしょうこうぐん	Schimke syndrome	Schimke症候群		5
1200338	65	1200320		ネザートン症候群		ねざーとんしょうこうぐん	Netherton syndrome	Netherton症候群		2¦5
1200339	65	1200320		胸腺低形成		きょうせんていけいせい	Thymus hypoplasia	22q11.2欠失症候群¦DiGeorge症候群¦デイジョージ症候群	22q11.2 deletion syndrome¦DiGeorge syndrome	5
1200340	65	1200320		高IgE症候群		こうあいじーいーしょうこうぐん	Hyper-IgE syndrome			5
1200341	65	1200320		肝中心静脈閉鎖症を伴う免疫不全症		かんちゅうしんじょうみゃくへいさしょうをともなうめんえきふぜんしょう	Hepatic veno-occlusive disease with immunodeficiency		VODI	5
1200343	65	1200320		X連鎖無ガンマグロブリン血症		えっくすれんさむがんまぐろぶりんけっしょう	X-linked agammaglobulinemia	X連鎖無γグロブリン血症	X-linked agammaglobulinaemia¦XLA	5
1200344	65	1200320		分類不能型免疫不全症		ぶんるいふのうがためんえきふぜんしょう	Common variable immunodeficiency		CVID	5
1200345	65	1200320		高IgM症候群		こうあいじーえむしょうこうぐん	Hyper-IgM syndrome			5
1200346	65	1200320		IgGサブクラス欠損症		あいじーじーさぶくらすけっそんしょう	IgG subclass deficiency			5
1200347	65	1200320		選択的IgA欠損症		せんたくてきあいじーえーけっそんしょう	Selective IgA deficiency			5
1200348	65	1200320		特異抗体産生不全症		とくいこうたいさんせいふぜんしょう	Specific antibody deficiency with normal Ig concentrations and normal numbers of B cells			5
1200349	65	1200320		乳児一過性低ガンマグロブリン血症		にゅうじいっかせいていがんまぐろぶりんけっしょう	Transient hypogammaglobulinemia of infancy with normal numbers of B cells		Transient hypogammaglobulinaemia of infancy with normal numbers of B cells	5
1200350	65	1200320		チェディアック・東症候群		ちぇでぃあっく・ひがししょうこうぐん	Chédiak-Higashi syndrome	Chédiak-Higashi症候群	CHS	5¦6
1200351	65	1200320		X連鎖リンパ増殖症候群		えっくすれんさりんぱぞうしょくしょうこうぐん	X-linked lymphoproliferative syndrome		XLP	5
1200352	65	1200320		自己免疫性リンパ増殖症候群		じこめんえきせいりんぱぞうしょくしょうこうぐん	Autoimmune lymphoproliferative syndrome	ALPS	ALPS	5
1200353	65	1200320		重症先天性好中球減少症		じゅうしょうせんてんせいこうちゅうきゅうげんしょうしょう	Severe congenital neutropenia			5
1200354	65	1200320		周期性好中球減少症		しゅうきせいこうちゅうきゅうげんしょうしょう	Cyclic neutropenia			5
1200355	65	1200320		白血球接着不全症		はっけっきゅうせっちゃくふぜんしょう	Leukocyte adhesion deficiency		LAD	5
1200356	65	1200320		シュワッハマン・ダイアモンド症候群		しゅわっはまん・だいあもんどしょうこうぐん	Shwachman-Diamond syndrome	Shwachman-Diamond症候群	SDS	5
1200357	65	1200320		慢性肉芽腫症		まんせいにくげしゅしょう	Chronic granulomatous disease		CGD	5
1200358	65	1200320		ミエロペルオキシダーゼ欠損症		みえろぺるおきしだーぜけっそんしょう	Myeloperoxidase deficiency			5
1200359	65	1200320		メンデル遺伝型マイコバクテリア易感染症		めんでるいでんがたまいこばくてりあいかんせんしょう	Mendelian susceptibility to mycobacterial disease		MSMD	5
1200360	65	1200320		免疫不全を伴う無汗性外胚葉形成異常症		めんえきふぜんをともなうむかんせいがいはいようけいせいいじょうしょう	Anhidrotic ectodermal dysplasia with immunodeficiency		EDA-ID	5
1200361	65	1200320		IRAK4欠損症		あいらっく4けっそんしょう	IRAK4 deficiency			5
1200362	65	1200320		MyD88欠損症		みっど88 / まいでぃー88けっそんしょう	MyD88 deficiency			5
1200363	65	1200320		慢性皮膚粘膜カンジダ症		まんせいひふねんまくかんじだしょう	Chronic mucocutaneous candidiasis		CMC	5
1200364	65	1200320		先天性補体欠損症		せんてんせいほたいけっそんしょう	Inherited deficiency of complement system			5
1200365	65	1200320		遺伝性血管性浮腫		いでんせいけっかんせいふしゅ	Hereditary angioedema	C1インヒビター欠損症	C1 inhibitor deficiency	5
1200366	66			IgA 腎症	IgＡ 腎症	あいじーえーじんしょう	IgA nephropathy	IgA腎症		7
1200367	67			多発性嚢胞腎		たはつせいのうほうじん	Polycystic kidney disease		PKD¦Polycystic kidney	7
1200368	67	1200367		常染色体優性多発性嚢胞腎		じょうせんしょくたいゆうせいたはつせいのうほうじん	Autosomal dominant polycystic kidney disease		ADPKD¦Autosomal dominant PKD	7
1200369	67	1200367		常染色体劣性多発性嚢胞腎		じょうせんしょくたいれっせいたはつせいのうほうじん	Autosomal recessive polycystic kidney disease		ARPKD	7
1200370	68			黄色靱帯骨化症		おうしょくじんたいこっかしょう	Ossification of ligamentum flavum	黄色靭帯骨化症	OLF¦Ossification of the ligamentum flavum	8
1200371	69			後縦靱帯骨化症		こうじゅうじんたいこっかしょう	Ossification of posterior longitudinal ligament	OPLL¦後縦靭帯骨化症	OPLL¦Ossification of the posterior longitudinal ligament	8
1200372	70			広範脊柱管狭窄症		こうはんせきちゅうかんきょうさくしょう	Coexisting cervical and lumbar spinal stenosis			8
1200373	71			特発性大腿骨頭壊死症		とくはつせいだいたいこつとうえししょう	Idiopathic osteonecrosis of femoral head	特発性大腿骨頭壊死¦特発性ステロイド性骨壊死症	ION¦Idiopathic osteonecrosis of the femoral head	8
1200374	72			下垂体性ADH分泌異常症		かすいたいせいえーでぃーえいちぶんぴついじょうしょう	Diencephalo-hypophysial insufficiency-inappropriate ADH syndrome	ADH不適合分泌症候群¦中枢性尿崩症	Pituitary ADH secretion disorders¦SIADH¦Syndrome of inappropriate ADH secretion	9
1200375	72	1200374		中枢性尿崩症		ちゅうすうせいにょうほうしょう	Central diabetes insipidus	バゾプレシン分泌低下症		9
1200376	72	1200374		抗利尿ホルモン不適切分泌症候群		こうりにょうほるもんふてきせつぶんぴつしょうこうぐん	Syndrome of inappropriate secretion of antidiuretic hormone	ADH分泌亢進症¦バゾプレシン分泌過剰症	SIADH	9
1201104	72	1200374		特発性中枢性尿崩症		とくはつせいちゅうすうせいにょうほうしょう	Idiopathic central diabetes insipidus			9
1201105	72	1200374		続発性中枢性尿崩症		ぞくはつせいちゅうすうせいにょうほうしょう	Secondary central diabetes insipidu			9
1201106	72	1200374		家族性中枢性尿崩症		かぞくせいちゅうすうせいにょうほうしょう	Familial central diabetes insipidus			9
1200377	73			下垂体性TSH分泌亢進症		かすいたいせいてぃーえすえいちぶんぴつこうしんしょう	Diencephalo-hypophysial insufficiency-inappropriate thyroid stimulating hormone syndrome	TSH産生下垂体腺腫¦下垂体性TSH分泌異常症	Syndrome of inappropriate TSH secretion¦Syndrome of inappropriate thyroid-stimulating hormone secretion¦TSH-secreting pituitary adenoma	9
1200378	74			下垂体性PRL分泌亢進症		かすいたいせいぴーあーるえるぶんぴつこうしんしょう	Diencephalo-hypophysial insufficiency-inappropriate prolactin syndrome	高プロラクチン血症¦PRL分泌異常症	Inappropriate prolactin secretion syndrome¦PRL-secreting pituitary adenoma¦Prolactin secreting pituitary adenoma	9
1200379	75			クッシング病		くっしんぐびょう	Cushing disease	Cushing病	Cushing's Disease	9
1200380	76			下垂体性ゴナドトロピン分泌亢進症		かすいたいせいごなどとろぴんぶんぴつこうしんしょう	Diencephalo-hypophysial dysfunction-syndrome of abnormal secretion of gonadotropin	ゴナドトロピン分泌過剰症¦ゴナドトロピン分泌異常症	Pituitary gonadotropin secretion hyperthyroidism	9
1200381	76	1200380		中枢性思春期早発症		ちゅうすうせいししゅんきそうはつしょう	Central precocious puberty	中枢性性早熟症		9
1200385	76	1200380		下垂体ゴナドトロピン産生腫瘍		かすいたいごなどとろぴんさんせいしゅよう	Growth hormone secreting pituitary adenoma		GH secreting pituitary adenoma	9
1200386	77			下垂体性成長ホルモン分泌亢進症		かすいたいせいせいちょうほるもんぶんぴつこうしんしょう	Diencephalo-hypophysial dysfunction-syndrome of abnormal secretion of growth hormone	先端巨大症	Growth hormone secreting pituitary adenoma	9
1200387	78			下垂体前葉機能低下症		かすいたいぜんようきのうていかしょう	Hypopituitarism syndrome	下垂体機能低下症¦PRL分泌異常症¦ゴナドトロピン分泌異常症¦下垂体性TSH分泌異常症	Hypopituitarism	9
1200388	78	1200387		ゴナドトロピン分泌低下症		ごなどとろぴんぶんぷつていかしょう	Hypogonadotropic hypogonadism	低ゴナドトロピン性性腺機能低下症		9
1200389	78	1200387		副腎皮質刺激ホルモン分泌低下症		ふくじんひしつしげきほるもんぶんぴつていかしょう	Syndrome of abnormal secretion of adrenocorticotropic hormone	ACTH分泌低下症	Adrenocorticotropic hormone deficiency	9
1200390	78	1200387		甲状腺刺激ホルモン分泌低下症		こうじょうせんしげきほるもんぶんぴつていかしょう	Thyroid-stimulating hormone deficiency	TSH分泌低下症		9
1200391	78	1200387		GH 分泌不全性低身長症(小児)	GH 分泌不全性低身長症（小児）	じーえいちぶんぴつふぜんせいていしんちょうしょう(しょうに)	Growth hormone secretion deficiency of dwarfism	成長ホルモン分泌不全性低身長症¦成長ホルモン分泌不全症(小児)	Growth hormone deficiency	9
1200392	78	1200387		成人GH 分泌不全症		せいじんじーえいちぶんぴつふぜんしょう	Adult growth hormone deficiency	成長ホルモン分泌不全症(成人)		9
1200393	78	1200387		プロラクチン分泌低下症		ぷろらくちんぶんぴつていかしょう	Syndrome of abnormal secretion of prolactin	PRL分泌低下症	Prolactin deficiency	9
1200394	79			家族性高コレステロール血症(ホモ接合体)	家族性高コレステロール血症（ホモ接合体）	かぞくせいこうこれすてろーるけっしょうほもせつごうたい	Homozygous familial hypercholesterolemia	家族性高コレステロール血症ホモ接合体¦FHホモ接合体	Homozygous FH¦Homozygous familial hypercholesterolaemia	1
1200395	80			甲状腺ホルモン不応症		こうじょうせんほるもんふおうしょう	Resistance to thyroid hormone	レフェトフ症候群	RTH¦Syndrome of Resistance to Thyroid Hormone¦Thyroid hormone insensitivity syndrome	9
1200396	81			先天性副腎皮質酵素欠損症		せんてんせいふくじんひしつこうそけっそんしょう	Congenital adrenal enzyme deficiency	副腎酵素欠損症	Congenial adrenal cortex enzyme deficiency¦Congenital adrenal hyperplasia	9
1200397	81	1200396		リポイド副腎過形成症		りぽいどふくじんかけいせいしょう	Congenital lipoid adrenal hyperplasia	先天性リポイド過形成症		9
1200398	81	1200396		3β−水酸化ステロイド脱水素酵素欠損症		3べーたすいさんかすてろいどだっすいそこうそけっそんしょう	3-β-Hydroxysteroid dehydrogenase deficiency	3-HSD欠損症¦3β-ヒドロキシステロイドデヒドロゲナーゼ欠損症	3-beta-Hydroxysteroid dehydrogenase deficiency	9
1200399	81	1200396		21-水酸化酵素欠損症		21すいさんかこうそけっそんしょう	21-Hydroxylase deficiency			9
1200400	81	1200396		11β-水酸化酵素欠損症		11べーたすいさんかこうそけっそんしょう	11-β-Hydroxylase deficiency		11-beta-hydroxylase deficiency	9
1200401	81	1200396		17α−水酸化酵素欠損症		17あるふぁすいさんかこうそけっそんしょう	17-α-Hydroxylase deficiency		17-alpha-hydroxylase deficiency	9
1200402	81	1200396		P450酸化還元酵素欠損症		ぴー450さんかかんげんこうそけっそんしょう	P450 oxidoreductase deficiency	P450オキシドレダクターゼ欠損症¦POR欠損症	PORD	9
1200403	82			先天性副腎低形成症		せんてんせいふくじんていけいせいしょう	Congenital adrenal hypoplasia	常染色体性先天性副腎低形成		9
1200404	82	1200403		NR0B1異常症		NR0B1いじょうしょう	NR0B1 abnormality	DAX1異常症¦X連鎖性先天性副腎低形成症	X-linked congenital adrenal hypoplasia	9
1200405	82	1200403		NR5A1異常症		NR5A1いじょうしょう	NR5A1 abnormality	SF-1/Ad4BP異常症		9
1200406	82	1200403		IMAge症候群		いめーじしょうこうぐん	IMAge syndrome			9
1200411	83			アジソン病		あじそんびょう	Addison's disease	Addison病¦副腎低形成(アジソン病)	Addison disease¦Primary chronic adrenocortical insufficiency	9
1200412	83	1200411		アジソン病(自己免疫性副腎炎)	アジソン病（自己免疫性副腎炎）	あじそんびょう(じこめんえきせいふくじんえん)	Autoimmune Addison's disease	特発性アジソン病		9
1200413	83	1200411		結核性アジソン病		けっかくせいあじそんびょう	Tuberculous Addison's disease			9
1200414	83	1200411		アジソン病(感染症)	アジソン病（感染症）	あじそんびょう(かんせんしょう)	Infectious Addison's disease		AD	9
1200415	84			サルコイドーシス		さるこいどーしす	Sarcoidosis			10
1200416	85			特発性間質性肺炎		とくはつせいかんしつせいはいえん	Idiopathic interstitial pneumonia		IIPs	10
1200417	85	1200416		特発性肺線維症		とくはつせいはいせんいしょう	Idiopathic pulmonary fibrosis	IPF	IPF	10
1200418	85	1200416		IPF以外の間質性肺炎		あいぴーえふいがいのかんしつせいはいえん	Interstitial pneumonia other than IPF			10
1200419	85	1200416		非特異的間質性肺炎		ひとくいてきかんしつせいはいえん	Non-specific interstitial pneumonia	NSIP¦特発性非特異性間質性肺炎	NSIP	10
1200420	85	1200416		急性間質性肺炎		きゅうせいかんしつせいはいえん	Acute interstitial pneumonia	AIP	AIP	10
1200421	85	1200416		特発性器質化肺炎		とくはつせいきしつかはいえん	Cryptogenic organizing pneumonia	COP	COP	10
1200422	85	1200416		剥離型間質性肺炎		はくりがたかんしつせいはいえん	Desquamative interstitial pneumonia	DIP¦剥離性間質性肺炎	DIP	10
1200423	85	1200416		呼吸細気管支炎関連間質性肺炎		こきゅうさいきかんしえんかんれんかんしつせいはいえん	Respiratory bronchiolitis-associated interstitial lung disease	RB-ILD¦呼吸細気管支炎を伴う間質性肺疾患	RBILD	10
1200424	85	1200416		リンパ球性間質性肺炎		りんぱきゅうせいかんしつせいはいえん	Lymphoid interstitial pneumonia	LIP¦特発性リンパ球性間質性肺炎	idiopathic LIP	10
1200425	86			肺動脈性肺高血圧症		はいどうみゃくせいはいこうけつあつしょう	Pulmonary arterial hypertension	原発性肺高血圧症	PAH	10
1200426	87			肺静脈閉塞症/肺毛細血管腫症	肺静脈閉塞症／肺毛細血管腫症	はいじょうみゃくへいそくしょう/はいもうさいけっかんしゅしょう	Pulmonary veno-occlusive disease / pulmonary capillary hemangiomatosis		PVOD / PCH¦Pulmonary veno-occlusive disease / pulmonary capillary haemangiomatosis¦Pulmonary veno-occlusive disease and/or pulmonary capillary haemangiomatosis	10
1200427	87	1200426		肺静脈閉塞症		はいじょうみゃくへいそくしょう	Pulmonary veno-occlusive disease		PVOD	10
1200428	87	1200426		肺毛細血管腫症		はいもうさいけっかんしゅしょう	Pulmonary capillary hemangiomatosis		PCH¦Pulmonary capillary haemangiomatosis	10
1200429	88			慢性血栓塞栓性肺高血圧症		まんせいけっせんそくせんせいはいこうけつあつしょう	Chronic thromboembolic pulmonary hypertension	慢性肺血栓塞栓症	CTEPH	10
1200430	89			リンパ脈管筋腫症		りんぱみゃくかんきんしゅしょう	Lymphangioleiomyomatosis	LAM¦リンパ管筋腫症¦リンパ脈管筋腫症(LAM)¦肺リンパ脈管筋腫症(LAM)	LAM	10
1200431	90			網膜色素変性症		もうまくしきそへんせいしょう	Retinitis pigmentosa			6
1200432	90	1200431		網膜色素変性症(孤発型)	網膜色素変性症（孤発型）	もうまくしきそへんせいしょう(こはつがた)	Sporadic retinitis pigmentosa			6
1200433	90	1200431		網膜色素変性症(常染色体優性遺伝型)	網膜色素変性症（常染色体優性遺伝型）	もうまくしきそへんせいしょう(じょうせんしょくたいゆうせいいでんがた)	Autosomal dominant retinitis pigmentosa			6
1200434	90	1200431		網膜色素変性症(常染色体劣性遺伝型)	網膜色素変性症（常染色体劣性遺伝型）	もうまくしきそへんせいしょう(じょうせんしょくたいれっせいいでんがた)	Autosomal recessive retinitis pigmentosa			6
1200435	90	1200431		網膜色素変性症(X染色体劣性遺伝型)	網膜色素変性症（X染色体劣性遺伝型）	もうまくしきそへんせいしょう(えっくすせんしょくたいれっせいいでんがた)	X-linked recessive retinitis pigmentosa			6
1200436	90	1200431		網膜色素変性症(二遺伝子異常型)	網膜色素変性症（二遺伝子異常型）	もうまくしきそへんせいしょう(にいでんしいじょうがた)	Digenic retinitis pigmentosa			6
1200437	91			バッド・キアリ症候群		ばっど・きありしょうこうぐん	Budd-Chiari syndrome	バット・キアリ症候群¦バッド・キアリ(Budd-Chiari)症候群		11
1200438	92			特発性門脈圧亢進症		とくはつせいもんみゃくあつこうしんしょう	Idiopathic portal hypertension	Banti症候群¦バンチ症候群	Banti syndrome¦IPH	11
1200439	93			原発性胆汁性胆管炎		げんぱつせいたんじゅうせいたんかんえん	Primary biliary cholangitis	原発性胆汁性肝硬変	PBC¦Primary biliary cirrhosis	11
1200440	94			原発性硬化性胆管炎		げんぱつせいこうかせいたんかんえん	Primary sclerosing cholangitis	PSC¦肝内胆管障害	PSC	11
1200441	95			自己免疫性肝炎		じこめんえきせいかんえん	Autoimmune hepatitis		AIH	11
1200442	95	1200441		自己免疫性肝炎(典型例)	自己免疫性肝炎（典型例）	じこめんえきせいかんえん(てんけいれい)	Typical autoimmune hepatitis			11
1200443	95	1200441		自己免疫性肝炎(非典型例)	自己免疫性肝炎（非典型例）	じこめんえきせいかんえん(ひてんけいれい)	Atypical autoimmune hepatitis			11
1200444	96			クローン病		くろーんびょう	Crohn's disease	Crohn病	Crohn Disease	11
1200445	96	1200444		小腸型クローン病		しょうちょうがたくろーんびょう	small bowel Crohn disease	小腸型Crohn病	Small bowel Crohn's disease	11
1200446	96	1200444		大腸型クローン病		だいちょうがたくろーんびょう	Colonic Crohn's disease			11
1200447	96	1200444		小腸大腸型クローン病		しょうちょうだいちょうがたくろーんびょう	Crohn ileocolitis		Crohn's ileocolitis	11
1200448	96	1200444		特殊型クローン病		とくしゅがたくろーんびょう	Atypical Crohn's disease			11
1200449	97			潰瘍性大腸炎		かいようせいだいちょうえん	Ulcerative colitis			11
1200450	97	1200449		潰瘍性大腸炎(全大腸炎型)	潰瘍性大腸炎（全大腸炎型）	かいようせいだいちょうえん(ぜんだいちょうえんがた)	Pan-ulcerative colitis			11
1200451	97	1200449		潰瘍性大腸炎(左側大腸炎型)	潰瘍性大腸炎（左側大腸炎型）	かいようせいだいちょうえん(ひだりがわだいちょうえんがた)	Left-sided colitis			11
1200452	97	1200449		潰瘍性大腸炎(直腸炎型)	潰瘍性大腸炎（直腸炎型）	かいようせいだいちょうえん(ちょくちょうえんがた)	Ulcerative proctitis			11
1200453	97	1200449		潰瘍性大腸炎(右側型)	潰瘍性大腸炎（右側型）	かいようせいだいちょうえん(みぎがわがた)	Right-sided ulcerative colitis	潰瘍性大腸炎(分節型)	Segmental colitis	11
1200454	98			好酸球性消化管疾患		こうさんきゅうせいしょうかかんしっかん	Eosinophilic gastrointestinal disorders		EGID¦Eosinophilic gastrointestinal disease	11
1200455	98	1200454		新生児乳児食物蛋白誘発胃腸炎		しんせいじにゅうじしょくもつたんぱくゆうはついちょうえん	Neonatal food-protein induced enterocolitis	N-FPIES		11
1200456	98	1200454		好酸球性食道炎		こうさんきゅうせいしょくどうえん	Eosinophilic esophagitis	EoE	EoE	11
1200457	98	1200454		好酸球性胃腸炎		こうさんきゅうせいいちょうえん	Eosinophilic gastroenteritis	EGE	EGE	11
1200458	99			慢性特発性偽性腸閉塞症		まんせいとくはつせいぎせいちょうへいそくしょう	Chronic idiopathic intestinal pseudo-obstruction		CIIP	11
1200459	100			巨大膀胱短小結腸腸管蠕動不全症		きょだいぼうこうたんしょうけっちょうちょうかんぜんどうふぜんしょう	Megacystis-microcolon-intestinal hypoperistalsis syndrome		Huge bladder short and small colon intestinal peristalsis deficiency¦MMIHS¦Megacystis microcolon intestinal hypoperistalsis syndrome	11
1200460	101			腸管神経節細胞僅少症		ちょうかんしんけいせつさいぼうきんしょうしょう	Congenital isolated hypoganglionosis		Intestinal ganglion cells insignificant disease	11
1200461	102			ルビンシュタイン・テイビ症候群		るびんしゅたいん・ていびしょうこうぐん	Rubinstein-Taybi syndrome	Rubinstein-Taybi症候群		12
1200462	103			CFC症候群		しーえふしーしょうこうぐん	CFC Syndrome	cardio-facio-cutaneous症候群¦心臓・顔・皮膚症候群	Cardio-facio-cutaneous syndrome	12
1200463	104			コステロ症候群		こすてろしょうこうぐん	Costello syndrome	Costello症候群		12
1200464	105			チャージ症候群		ちゃーじしょうこうぐん	CHARGE syndrome	CHARGE症候群		12
1200465	106			クリオピリン関連周期熱症候群		くりおぴりんかんれんしゅうきねつしょうこうぐん	Cryopyrin-associated periodic syndrome		Cryopyrin associated periodic fever syndrome	3
1200466	106	1200465		家族性寒冷蕁麻疹		かぞくせいかんれいじんましん	Familial cold autoinflammatorysyndrome	FCAS¦家族性寒冷自己炎症症候群	FCAS	3
1200467	106	1200465		マックル・ウェルズ症候群		まっくる・うぇるずしょうこうぐん	Muckle-Wells syndrome	MWS¦Muckle-Wells症候群	MWS	3
1200468	106	1200465		慢性乳児神経皮膚関節症候群		まんせいにゅうじしんけいひふかんせつしょうこうぐん	Chronic infantile neurological cutaneous articular syndrome	CINCA症候群¦NOMID¦新生児期発症多臓器系炎症性疾患	CINCA syndrome¦NOMID¦Neonatal onset multisystem inflammatory disease	3
1200469	107			若年性特発性関節炎		じゃくねんせいとくはつせいかんせつえん	Juvenile idiopathic arthritis		JIA	3
1200470	107	1200469		全身型若年性特発性関節炎		ぜんしんがたじゃくねんせいとくはつせいかんせつえん	Systemic juvenile idiopathic arthritis		sJIA	3
1200471	107	1200469		関節型若年性特発性関節炎		かんせつがたじゃくねんせいとくはつせいかんせつえん	Articular-type juvenile idiopathic arthritis			3
1200472	108			TNF受容体関連周期性症候群		てぃーえぬえふじゅようたいかんれんしゅうきせいしょうこうぐん	TNF receptor-associated periodic fever syndrome		TRAPS	3
1200473	109			非典型溶血性尿毒症症候群		ひてんけいようけつせいにょうどくしょうしょうこうぐん	Atypical hemolytic uremic syndrome		Atypical haemolytic uraemic syndrome¦aHUS	7
1200474	109	1200473		先天性非典型溶血性尿毒症症候群		せんてんせいひてんけいようけつせいにょうどくしょうしょうこうぐん	Congenital atypical hemolytic uremic syndrome		Congenital atypical haemolytic uremic syndrome	7
1200475	109	1200473		後天性非典型溶血性尿毒症症候群		こうてんせいひてんけいようけつせいにょうどくしょうしょうこうぐん	Acquired aHUS		Acquired atypical hemolytic uremic syndrome	7
1200476	110			ブラウ症候群		ぶらうしょうこうぐん	Blau syndrome	Blau症候群¦若年発症サルコイドーシス	Early onset sarcoidosis	3
1200477	111			先天性ミオパチー		せんてんせいみおぱちー	Congenital myopathy			0
1200478	111	1200477		ネマリンミオパチー		ねまりんみおぱちー	Nemaline myopathy			0
1200479	111	1200477		セントラルコア病		せんとらるこあびょう	Central core disease			0
1200480	111	1200477		ミニコア病		みにこあびょう	Minicore myopathy		Mini core disease	0
1200481	111	1200477		ミオチュブラーミオパチー		みおちゅぶらーみおぱちー	Myotubular myopathy		X-linked centronuclear myopathy	0
1200482	111	1200477		中心核ミオパチー		ちゅうしんかくみおぱちー	Centronuclear myopathy			0
1200483	111	1200477		先天性筋線維不均等症		せんてんせいきんせんいふきんとうしょう	Congenital fiber-type disproportion myopathy	先天性筋線維タイプ不均等症		0
1200484	111	1200477		全タイプ1線維ミオパチー	全タイプ１線維ミオパチー	ぜんたいぷ1せんいみおぱちー	Type 1 fiber predominance myopathy			0
1200485	112			マリネスコ・シェーグレン症候群		まりねすこ・しぇーぐれんしょうこうぐん	Marinesco-Sjogren syndrome	MSS¦Marinesco-Sjogren症候群		0
1200486	113			筋ジストロフィー		きんじすとろふぃー	Muscular dystrophy			0
1200487	113	1200486		ジストロフィン異常症		じすとろふぃんいじょうしょう	Dystrophinopathies			0
1200488	113	1200486		デュシェンヌ型筋ジストロフィー		でゅしぇんぬがたきんじすとろふぃー	Duchenne muscular dystrophy	Duchenne型筋ジストロフィー		0
1200489	113	1200486		ベッカー型筋ジストロフィー		べっかーがたきんじすとろふぃー	Becker muscular dystrophy		BMD	0
1200490	113	1200486		肢帯型筋ジストロフィー		したいがたきんじすとろふぃー	Limb-girdle muscular dystrophy			0
1200491	113	1200486		顔面肩甲上腕型筋ジストロフィー		がんめんけんこうじょうわんがたきんじすとろふぃー	Facioscapulohumeral muscular dystrophy		FSMD	0
1200492	113	1200486		エメリー・ドレイフス型筋ジストロフィー		えめりー・どれいふすがたきんじすとろふぃー	Emery-Dreifuss muscular dystrophy	Emery-Dreifuss型筋ジストロフィー		0
1200493	113	1200486		眼咽頭筋型筋ジストロフィー		がんいんとうきんがたきんじすとろふぃー	Oculopharyngeal muscular dystrophy		OPMD	0
1200494	113	1200486		福山型先天性筋ジストロフィー		ふくやまがたせんてんせいきんじすとろふぃー	Fukuyama type congenital muscular dystrophy		FCMD	0
1200495	113	1200486		筋強直性ジストロフィー		きんきょうちょくせいじすとろふぃー	Myotonic dystrophy	筋硬直型筋ジストロフィー		0
1200496	114			非ジストロフィー性ミオトニー症候群		ひじすとろふぃーせいみおとにーしょうこうぐん	Non-dystrophic myotonia		Non-dystrophic myotonic syndromes	0
1200497	114	1200496		先天性ミオトニー		せんてんせいみおとにー	Myotonia congenita		MC	0
1200498	114	1200496		トムゼン病		とむぜんびょう	Thomsen disease	Thomsen病¦先天性ミオトニー(トムゼン病(優性遺伝))	Thomsen's disease	0
1200499	114	1200496		ベッカー病		べっかーびょう	Becker disease	Becker病¦先天性ミオトニー(ベッカー病(劣性遺伝))	Becker's disease	0
1200500	114	1200496		ナトリウムチャネルミオトニー		なとりうむちゃねるみおとにー	Sodium channel myotonia	Naチャネルミオトニア¦Naチャネルミオトニー¦カリウム惹起性ミオトニー	SCM	0
1200501	114	1200496		先天性パラミオトニー		せんてんせいぱらみおとにー	Paramyotonia congenita		PMC	0
1200502	115			遺伝性周期性四肢麻痺		いでんせいしゅうきせいししまひ	Hereditary periodic paralysis		Familial periodic paralysis	0
1200503	115	1200502		遺伝性低カリウム性周期性四肢麻痺		いでんせいていかりうむせいしゅうきせいししまひ	Hereditary hypokalemic periodic paralysis		Hereditary hypokalaemic periodic paralysis	0
1200504	115	1200502		遺伝性高カリウム性周期性四肢麻痺		いでんせいこうかりうむせいしゅうきせいししまひ	Hereditary hyperkalemic periodic paralysis	正カリウム性周期性四肢麻痺¦遺伝性正カリウム性周期性四肢麻痺	Hereditary hyperkalaemic periodic paralysis	0
1201117	115	1200502		Andersen-Tawil症候群		あんだーせん・たうぃるしょうこうぐん	Andersen-Tawil syndrome	アンダーセン・タウィル症候群	ATS	0
1200505	116			アトピー性脊髄炎		あとぴーせいせきずいえん	Atopic myelitis			0
1200506	117			脊髄空洞症		せきずいくうどうしょう	Syringomyelia			0
1200507	117	1200506		症候性脊髄空洞症		しょうこうせいせきずいくうどうしょう	Symptomatic syringomyelia			0
1200508	117	1200506		無症候性脊髄空洞症		むしょうこうせいせきずいくうどうしょう	Asymptomatic syringomyelia			0
1200509	118			脊髄髄膜瘤		せきずいずいまくりゅう	Myelomeningocele			0
1200510	119			アイザックス症候群		あいざっくすしょうこうぐん	Isaacs syndrome	Isaacs症候群	Isaacs' syndrome	0
1200511	120			遺伝性ジストニア		いでんせいじすとにあ	Hereditary dystonia			0
1200512	120	1200511		DYT1ジストニア		でぃーわいてぃー1じすとにあ	Dystonia 1	早期発症捻転ジストニア	DYT1¦Dystonia 1, torsion, autosomal dominant¦Dystonia musculorum deformans (DMD)¦Oppenheim's dystonia¦SLC30A10 deficiency¦Torsion dystonia-1	0
1200513	120	1200511		DYT2ジストニア		でぃーわいてぃー2じすとにあ	Dystonia 2		DYT2¦Dystonia 2, autosomal recessive¦SLC39A14 deficiency¦Torsion dystonia-2	0
1200514	120	1200511		DYT3ジストニア		でぃーわいてぃー3じすとにあ	Dystonia 3	X染色体連鎖ジストニア・パーキンソニスム	DYT3¦Dystonia 3, torsion, X-linked¦X-linked dystonia-parkinsonism¦XDP¦lubag	0
1200515	120	1200511		DYT4ジストニア		でぃーわいてぃー4じすとにあ	Dystonia 4		DYT4¦Dystonia 4, torsion, autosomal dominant	0
1200516	120	1200511		DYT5ジストニア		でぃーわいてぃー5じすとにあ	Dystonia 5	ドパ反応性ジストニア¦瀬川病	DRD¦DYT5¦Dystonia, DOPA-responsive¦Segawa syndrome	0
1200517	120	1200511		DYT6ジストニア		でぃーわいてぃー6じすとにあ	Dystonia 6		DYT6¦Dystonia 6, torsion	0
1200518	120	1200511		DYT7ジストニア		でぃーわいてぃー7じすとにあ	Dystonia 7		adult-onset focal dystonia¦DYT7¦Dystonia 7, torsion	0
1200519	120	1200511		DYT8ジストニア		でぃーわいてぃー8じすとにあ	Dystonia 8	発作性非運動誘発性ジスキネジア1	DYT8¦PNKD1¦Paroxysmal nonkinesigenic dyskinesia 1	0
1200520	120	1200511		DYT9ジストニア		でぃーわいてぃー9じすとにあ	Dystonia 9	発作性舞踏アテトーシス・痙性対麻痺	CSE¦DYT9¦Paroxysmal dystonic choreoathetosis with episodic ataxia and spasticity	0
1200521	120	1200511		DYT10ジストニア		でぃーわいてぃー10じすとにあ	Dystonia 10	反復発作性運動誘発性ジスキネジア1	DYT10¦EKD1¦Episodic kinesigenic dyskinesia 1	0
1200522	120	1200511		DYT11ジストニア		でぃーわいてぃー11じすとにあ	Dystonia 11	ミオクローヌス・ジストニア症候群	DYT11¦MDS¦Myoclonus-dystonia syndrome	0
1200523	120	1200511		DYT12ジストニア		でぃーわいてぃー12じすとにあ	Dystonia 12		DYT12	0
1200524	120	1200511		急性発症ジストニア・パーキンソニズム		きゅうせいはっしょうじすとにあ・ぱーきんそにずむ	Rapid-onset dystonia-parkinsonism		RDP	0
1200525	120	1200511		小児交互性片麻痺		しょうにこうごせいかたまひ	Alternating hemiplegia of childhood		AHC	0
1200526	120	1200511		小脳失調症深部反射消失凹足視神経萎縮感覚神経障害性聴覚障害		しょうのうしっちょうしょうしんぶはんしゃしょうしつおうそくししんけいいしゅくかんかくしんけいしょうがいせいちょうかくしょうがい	Cerebellar ataxia, areflexia, pes cavus, optic atropy, and sensorineural hearing loss		CAPOS	0
1200527	120	1200511		DYT13ジストニア		でぃーわいてぃー13じすとにあ	Dystonia 13		DYT13¦Dystonia 13, torsion, autosomal dominant	0
1200528	120	1200511		DYT15ジストニア		でぃーわいてぃー15じすとにあ	Dystonia 15		DYT15¦Dystonia-15, myoclonic	0
1200529	120	1200511		DYT16ジストニア		でぃーわいてぃー16じすとにあ	Dystonia 16		DYT16	0
1200530	120	1200511		DYT17ジストニア		でぃーわいてぃー17じすとにあ	Dystonia 17		DYT17¦Dystonia-17, primary torsion, autosomal recessive	0
1200531	120	1200511		DYT18ジストニア		でぃーわいてぃー18じすとにあ	Dystonia 18	発作性労作誘発性ジスキネジア	DYT18¦GLUT1 deficiency syndrome 2, childhood onset¦PED¦Paroxysmal execise-induced dyskinesia	0
1200532	120	1200511		DYT19ジストニア		でぃーわいてぃー19じすとにあ	Dystonia 19	反復発作性運動誘発性ジスキネジア2	DYT19¦EKD2¦Episodic kinesigenic dyskinesia 2	0
1200533	120	1200511		DYT20ジストニア		でぃーわいてぃー20じすとにあ	Dystonia 20		DYT20¦PNKD2¦Paroxysmal nonkinesigenic dyskinesia 2	0
1200542	121			脳内鉄沈着神経変性症		のうないてつちんちゃくしんけいへんせいしょう	Neurodegeneration with brain iron accumulation	神経フェリチン症	NBIA	0
1200534	121	1200542		NBIA1		えぬびーあいえー1	Neurodegeneration with brain iron accumulation type 1	パントテン酸キナーゼ関連神経変性	Hallervorden-Spatz syndrome¦NBIA 1¦PKAN¦Pantothenate kinase-associated neurodegeneration	0
1200535	121	1200542		パントテン酸キナーゼ変異に伴う神経変性症(古典型)	パントテン酸キナーゼ変異に伴う神経変性症（古典型）	ぱんとてんさんきなーぜへんいにともなうしんけいへんせいしょう(こてんがた)	Classic pantothenate kinase-associated neurodegeneration		Classic Hallervorden-Spatz syndrome¦Classic PKAN¦NBIA1, classic form	0
1200536	121	1200542		パントテン酸キナーゼ変異に伴う神経変性症(非典型例)	パントテン酸キナーゼ変異に伴う神経変性症（非典型例）	ぱんとてんさんきなーぜへんいにともなうしんけいへんせいしょう(ひてんけいれい)	Atypical pantothenate kinase-associated neurodegeneration		Atypical Hallervorden-Spatz syndrome¦Atypical PKAN¦NBIA1, atypical form	0
1200537	121	1200542		脳内鉄沈着神経変性症2型		のうないてつちんちゃくしんけいへんせいしょうにがた	Neurodegeneration with brain iron accumulation type 2	乳児神経軸索ジストロフィー	INAD¦NBIA2A¦infantile neuroaxonal dystrophy	0
1200539	121	1200542		脳内鉄沈着神経変性症3型		のうないてつちんちゃくしんけいへんせいしょうさんがた	Neurodegeneration with brain iron accumulation type 3	神経フェリチン症	NBIA 3¦Neuroferritinopathy	0
1200540	121	1200542		脳内鉄沈着神経変性症4型		のうないてつちんちゃくしんけいへんせいしょうよんがた	Neurodegeneration with brain iron accumulation type 4	無セルロプラスミン血症	Aceruloplasminemia¦Hereditary ceruloplasmin deficiency¦MPAN¦Mitochondrial membrane protein-associated neurodegeneration¦NBIA4	0
1200541	121	1200542		FAHN		えふえーえいちえぬ	Fatty acid hydroxylase-associated neurodegeneration	脂肪酸水酸化酵素変異に伴う神経変性症	Dysmyelinating leukodystrophy and spastic paraparasis with or without dystonia¦FAHN¦SPG35¦Spastic paraplegia 35	0
1200543	122			脳表ヘモジデリン沈着症		のうひょうへもじでりんちんちゃくしょう	Superficial siderosis		Brain table hemosiderosis	0
1200544	123			HTRA1関連脳小血管病	ＨＴＲＡ１関連脳小血管病	はとらわんかんれんのうしょうけっかんびょう	HTRA1-Related Cerebral Small Vessel Disease	CARASIL¦禿頭と変形性脊椎症を伴う常染色体劣性白質脳症	Autosomal recessive leukoencephalopathy with baldness and degenerative spondylosis¦CARASIL¦Cerebral autosomal recessive arteriopathy with baldness and degenerative spondylosis¦Cerebral autosomal recessive arteriopathy with subcortical infarcts and leukoencephalopathy	0
1200545	124			皮質下梗塞と白質脳症を伴う常染色体優性脳動脈症		ひしつかこうそくとはくしつのうしょうをともなうじょうせんしょくたいゆうせいのうどうみゃくしょう	Cerebral autosomal dominant arteriopathy with subcortical infarct and leukoencephalopathy	CADASIL	Autosomal dominant cerebral artery disease with subcortical infarct and leukoencephalopathy¦CADASIL¦Cerebral autosomal dominant arteriopathy with subcortical infarcts and leukoencephalopathy	0
1200546	125			神経軸索スフェロイド形成を伴う遺伝性びまん性白質脳症		しんけいじくさくすふぇろいどけいせいをともなういでんせいびまんせいはくしつのうしょう	Hereditary diffuse leukoencephalopathy with spheroid		HDLS	0
1200547	126			ペリー病		ぺりーびょう	Perry disease	Perry症候群¦ペリー症候群	Perry syndrome	0
1200548	127			前頭側頭葉変性症		ぜんとうそくとうようへんせいしょう	Frontotemporal lobar degeneration		FTLD	0
1200549	127	1200548		(行動異常型)前頭側頭型認知症	（行動異常型）前頭側頭型認知症	(こうどういじょうがた)ぜんとうそくとうがたにんちしょう	Behavioral variant frontotemporal dementia	行動異常型前頭側頭型認知症	bvFTD	0
1200550	127	1200548		意味性認知症		いみせいにんちしょう	Semantic dementia		SD	0
1200551	128			ビッカースタッフ脳幹脳炎		びっかーすたっふのうかんのうえん	Bickerstaff's brainstem encephalitis	Bickerstaff型脳幹脳炎	Bickerstaff brainstem encephalitis¦Vickers staff brainstem encephalitis	0
1200552	129			痙攣重積型(二相性)急性脳症	痙攣重積型（二相性）急性脳症	けいれんじゅうせきがた(にそうせい)きゅうせいのうしょう	Acute encephalopathy with biphasic seizures and late reduced diffusion	痙攣重積型急性脳症	AESD	0
1200553	130			先天性無痛無汗症		せんてんせいむつうむかんしょう	Congenital insensitivity to pain with anhidrosis		CIPA	0
1200554	131			アレキサンダー病		あれきさんだーびょう	Alexander disease	Alexander病	AxD	0
1200555	131	1200554		大脳優位型アレキサンダー病		だいのうゆういがたあれきさんだーびょう	Alexander disease type I	1型アレキサンダー病	Cerebral Alexander disease¦Type I AxD	0
1200556	131	1200554		延髄・脊髄優位型アレキサンダー病		えんずい・せきずいゆういがたあれきさんだーびょう	Alexander disease type II	2型アレキサンダー病	Bulbospinal Alexander disease¦Type II AxD	0
1200557	131	1200554		中間型アレキサンダー病		ちゅうかんがたあれきさんだーびょう	Alexander disease type III	3型アレキサンダー病		0
1200558	132			先天性核上性球麻痺		せんてんせいかくじょうせいきゅうまひ	Congenital suprabulbar paresis	ウースター・ドロート症候群	Congenital supranuclear bulbar palsy¦Worster-Drought syndrome	0
1200559	133			メビウス症候群		めびうすしょうこうぐん	Moebius syndrome	Moebius症候群	Möbius syndrome	0
1200560	134			中隔視神経形成異常症/ドモルシア症候群		ちゅうかくししんけいけいせいいじょうしょう/どもるしあしょうこうぐん	Septo-optic dysplasia / De Morsier syndrome	中隔視神経形成異常症/De Morsier症候群	SOD	6
1200561	134	1200560		中隔視神経形成異常症		ちゅうかくししんけいけいせいいじょうしょう	Septo-optic dysplasia	De Morsier症候群¦ドモルシア症候群¦中隔視神経異常症¦中隔視神経異形成症	De Morsier syndrome¦SOD	6
1200562	135			アイカルディ症候群		あいかるでぃしょうこうぐん	Aicardi syndrome	Aicardi症候群		0
1200563	136			片側巨脳症		へんそくきょのうしょう	Hemimegalencephaly			0
1200564	137			限局性皮質異形成		げんきょくせいひしついけいせい	Focal cortical dysplasia	FCD	FCD	0
1200565	137	1200564		限局性皮質異形成タイプ1a		げんきょくせいひしついけいせいたいぷ1えー	Focal cortical dysplasia type 1a	FCD タイプ1a	FCD type 1a¦Focal cortical dysplasia type Ia	0
1200566	137	1200564		限局性皮質異形成タイプ1b		げんきょくせいひしついけいせいたいぷ1びー	Focal cortical dysplasia type 1b	FCD タイプ1b	FCD type 1b¦Focal cortical dysplasia type Ib	0
1200567	137	1200564		限局性皮質異形成タイプ1c		げんきょくせいひしついけいせいたいぷ1しー	Focal cortical dysplasia type 1c	FCD タイプ1c	FCD type 1c¦Focal cortical dysplasia type Ic	0
1200568	137	1200564		限局性皮質異形成タイプ2a		げんきょくせいひしついけいせいたいぷ2えー	Focal cortical dysplasia type 2a	FCD タイプ2a	FCD type 2a¦Focal cortical dysplasia type IIa	0
1200569	137	1200564		限局性皮質異形成タイプ2b		げんきょくせいひしついけいせいたいぷ2びー	Focal cortical dysplasia type 2b	FCD タイプ2b	FCD type 2b¦Focal cortical dysplasia type IIb	0
1200570	137	1200564		限局性皮質異形成タイプ3a		げんきょくせいひしついけいせいたいぷ3えー	Focal cortical dysplasia type 3a	FCD タイプ3a	FCD type 3a¦Focal cortical dysplasia type IIIa	0
1200571	137	1200564		限局性皮質異形成タイプ3b		げんきょくせいひしついけいせいたいぷ3びー	Focal cortical dysplasia type 3b	FCD タイプ3b	FCD type 3b¦Focal cortical dysplasia type IIIb	0
1200572	137	1200564		限局性皮質異形成タイプ3c		げんきょくせいひしついけいせいたいぷ3しー	Focal cortical dysplasia type 3c	FCD タイプ3c	FCD Type 3c¦Focal cortical dysplasia type IIIc	0
1200573	137	1200564		限局性皮質異形成タイプ3d		げんきょくせいひしついけいせいたいぷ3でぃー	Focal cortical dysplasia type 3d	FCD タイプ3d	FCD type 3d¦Focal cortical dysplasia type IIId	0
1200574	138			神経細胞移動異常症		しんけいさいぼういどういじょうしょう	Neuronal migration defects		Lissencephaly¦Miller-Dieker syndrom¦Nerve cell migration disorders	0
1201068	138	1200574		無脳回		むのうかい	Agyria			0
1201069	138	1200574		厚脳回		こうのうかい	Pachygyria			0
1201070	138	1200574		皮質下帯状異所性灰白質		ひしつかたいじょういしょせいはいはくしつ	Subcortical band heterotopia		SBH	0
1201071	138	1200574		多小脳回		たしょうのうかい	Polymicrogyria			0
1201072	138	1200574		敷石様皮質異形成		しきいしようひしついけいせい	Cobblestone brain malformation		COB	0
1201073	138	1200574		裂脳症		れつのうしょう	Schizencephaly		Cleft brain	0
1201074	138	1200574		孔脳症		こうのうしょう	Porencephaly			0
1201079	138	1200574		脳室周囲結節状異所性灰白質		のうしつしゅういけっせつじょういしょせいはいはくしつ	Periventricular nodular heterotopia		PNH	0
1201083	138	1200574		ミラー・ディカー症候群		みらー・でぃがーしょうこうぐん	Miller Dieker syndrome	Miller-Dieker症候群	Miller-Dieker syndrome	0
1200575	139			先天性大脳白質形成不全症		せんてんせいだいのうはくしつけいせいふぜんしょう	Congenital hypomyelinating leukodystrophy		Congenital cerebral white matter aplasia	0¦1
1200576	139	1200575		ペリツェウス・メルツバッハ病		ぺりつぇうす・めるつばっはびょう	Pelizaeus-Merzbacher disease	PMD¦Pelizaeus-Merzbacher病	PMD	0¦1
1200577	139	1200575		ペリツェウス・メルツバッハ様病1	ペリツェウス・メルツバッハ様病１	ぺりつぇうす・めるつばっはようびょう1	Pelizaeus-Merzbacher like disease	Pelizaeus-Merzbacher様病1	PMLD1¦Pelizaeus-Merzbacher like disease 1	0¦1
1200578	139	1200575		基底核および小脳萎縮を伴う髄鞘形成不全症		きていかくおよびしょうのういしゅくをともなうずいしょうけいせいふぜんしょう	Hypomyelination with atrophy of the basal ganglia and cerebellum		HABC	0¦1
1200579	139	1200575		18q欠失症候群		18きゅーけっしつしょうこうぐん	18q-syndrome			0¦1
1200580	139	1200575		アラン・ハーンドン・タドリー症候群		あらん・はーんどん・たどりーしょうこうぐん	Allan-Herndon-Dudley syndrome	Allan-Herndon-Dudley症候群¦MCT8欠損症	AHDS¦Monocarboxylate transporter 8 deficiency	0¦1
1200581	139	1200575		HSP60シャペロン病		えいちえすぴー60しゃぺろんびょう	Mitochondrial Hsp60 chaperonopathy	HSP60 chaperon病		0¦1
1200582	139	1200575		サラ病		さらびょう	Salla disease	Salla病¦遊離シアル酸蓄積症(軽症型)	SD	0¦1
1200583	139	1200575		小脳萎縮と脳梁低形成を伴うび漫性大脳白質形成不全症		しょうのういしゅくとのうりょうていけいせいをともなうびまんせいだいのうはくしつけいせいふぜんしょう	Diffuse cerebral hypomyelination with cerebellar atrophy and hypoplasia of the corpus callosum		HCAHC	0¦1
1200584	139	1200575		先天性白内障を伴う髄鞘形成不全症		せんてんせいはくないしょうをともなうずいしょうけいせいふぜんしょう	Hypomyelination and congenital cataract		HCC	0¦1
1200585	139	1200575		失調、歯牙低形成を伴う髄鞘形成不全症		しっちょう、しがていけいせいをともなうずいしょうけいせいふぜんしょう	Ataxia, delayed dentition, and hypomyelination syndrome		ADDH	0¦1
1200586	139	1200575		脱髄型末梢神経障害、中枢性髄鞘形成不全症、ワーデンバーグ症候群、ヒルシュスプルング病		だつずいがたまっしょうしんけいしょうがい、ちゅうすうせいずいしょうけいせいふぜんしょう、わーでんばーぐしょうこうぐん、ひるしゅすぷるんぐびょう	Peripheral demyelinating neuropathy, central dysmyelinating leukodystrophy, Waardenburg syndrome, and Hirschsprung disease	脱髄型末梢神経障害、中枢性髄鞘形成不全症、Waardenburg症候群、Hirschsprung病	PCWH	0¦1
1200587	140			ドラベ症候群		どらべしょうこうぐん	Dravet syndrome		Dorabe syndrome	0
1200588	141			海馬硬化を伴う内側側頭葉てんかん		かいばこうかをともなうないそくそくとうようてんかん	Mesial temporal lobe epilepsy with bilateral hippocampal sclerosis		Mesial temporal lobe epilepsy with hippocampal sclerosis	0
1200589	142			ミオクロニー欠神てんかん		みおくろにーけっしんてんかん	Myoclonic absence epilepsy		EMA¦Epilepsy with myoclonic absence	0
1200590	143			ミオクロニー脱力発作を伴うてんかん		みおくろにーだつりょくほっさをともなうてんかん	Epilepsy with myoclonic atonic seizures		Epilepsy with myoclonic cataplexy	0
1200591	144			レノックス・ガストー症候群		れのっくす・がすとーしょうこうぐん	Lennox-Gastaut syndrome	Lennox-Gastaut症候群		0
1200592	145			ウエスト症候群		うえすとしょうこうぐん	West syndrome	West症候群¦点頭てんかん	Infantile spasms	0
1200593	146			大田原症候群		おおたはらしょうこうぐん	Ohtahara syndrome	早期乳児てんかん性脳症	Early infantile epileptic encephalopathy with suppression burst	0
1200594	147			早期ミオクロニー脳症		そうきみおくろにーのうしょう	Early myoclonic encephalopathy	EME		0
1200595	148			遊走性焦点発作を伴う乳児てんかん		ゆうそうせいしょうてんほっさをともなうにゅうじてんかん	Epilepsy of infancy with migrating focal seizures		EIMFS¦Infant epilepsy with migratory focus seizure¦Migrating partial seizures in infancy	0
1200596	149			片側痙攣・片麻痺・てんかん症候群		へんそくけいれん・かたまひ・てんかんしょうこうぐん	Hemiconvulsion-hemiplegia-epilepsy syndrome		HHE¦One side convulsions, hemiplegia epilepsy syndrome	0
1200597	150			環状20番染色体症候群		かんじょう20ばんせんしょくたいしょうこうぐん	Ring chromosome 20 syndrome		Ring chromosome 20 epilepsy syndrome	0
1200598	151			ラスムッセン脳炎		らすむっせんのうえん	Rasmussen's encephalitis	Rasmussen脳炎	Rasmussen encephalitis	0
1200599	152			PCDH19関連症候群	ＰＣＤＨ19関連症候群	ぴーしーでぃーえいち19かんれんしょうこうぐん	PCDH19-related syndrome	PCDH19関連てんかん	EFMR¦Epilepsy and mental retardation limited to females¦PCDH19 epilepsy¦PCDH19-related epilepsy	0
1200600	153			難治頻回部分発作重積型急性脳炎		なんちひんかいぶぶんほっさじゅうせきがたきゅうせいのうえん	Acute encephalitis with refractory, repetitive partial seizures		AERRPS¦Refractory frequent partial seizures intussusception acute encephalitis	0
1200601	154			睡眠時棘徐波活性化を示す発達性てんかん性脳症及びてんかん性脳症		すいみんじきょくじょはかっせいかをしめすはったつせいてんかんせいのうしょうおよびてんかんせいのうしょう	Developmental and/or epileptic encephalopathy with spike-wave activation in sleep	睡眠時棘徐波活性化を示す発達性てんかん性脳症およびてんかん性脳症	DEE-SWAS¦EE-SWAS¦Epilepsy with continuous spikes and waves during slow sleep	0
1200602	155			ランドウ・クレフナー症候群		らんどう・くれふなーしょうこうぐん	Landau-Kleffner syndrome	Landau-Kleffner症候群	Acquired aphasia with convulsive disorder	0
1200603	156			レット症候群		れっとしょうこうぐん	Rett syndrome	Rett症候群		0
1200604	156	1200603		典型的レット症候群		てんけいてきれっとしょうこうぐん	Typical Rett syndrome	典型的Rett症候群		0
1200605	156	1200603		非典型的レット症候群		ひてんけいてきれっとしょうこうぐん	Atypical Rett syndrome	非典型的Rett症候群		0
1200606	157			スタージ・ウェーバー症候群		すたーじ・うぇーばーしょうこうぐん	Sturge-Weber syndrome			0
1200607	158			結節性硬化症		けっせつせいこうかしょう	Tuberous sclerosis complex	結節性硬化症(プリングル病)	TSC¦Tuberous sclerosis	0
1200608	159			色素性乾皮症		しきそせいかんぴしょう	Xeroderma pigmentosum	色素性乾皮症(XP)	XP	2
1200609	160			先天性魚鱗癬		せんてんせいぎょりんせん	Congenital ichthyosis	先天性魚鱗癬様紅皮症		2
1200610	160	1200609		ケラチン症性魚鱗癬		けらちんしょうせいぎょりんせん	Keratinopathic ichthyosis			2
1200611	160	1200609		常染色体優性表皮融解性魚鱗癬		じょうせんしょくたいゆうせいひょうひゆうかいせいぎょりんせん	Autosomal dominant epidermolytic ichthyosis			2
1200612	160	1200609		常染色体劣性表皮融解性魚鱗癬		じょうせんしょくたいれっせいひょうひゆうかいせいぎょりんせん	Autosomal recessive epidermolytic ichthyosis			2
1200613	160	1200609		表在性表皮融解性魚鱗癬		ひょうざいせいひょうひゆうかいせいぎょりんせん	Superficial epidermolytic ichthyosis			2
1200614	160	1200609		道化師様魚鱗癬		どうけしようぎょりんせん	Harlequin ichthyosis			2
1200615	160	1200609		道化師様魚鱗癬以外の常染色体劣性遺伝性魚鱗癬		どうけしようぎょりんせんいがいのじょうせんしょくたいれっせいいでんせいぎょりんせん	Autosomal recessive congenital ichthyosis excluding harlequin ichthyosis			2
1200616	160	1200609		先天性魚鱗癬様紅皮症		せんてんせいぎょりんせんようこうひしょう	Congenital ichthyosiform erythroderma		Non-bullous congenital ichthyosiform erythroderma	2
1200617	160	1200609		葉状魚鱗癬		ようじょうぎょりんせん	Lamellar ichthyosis			2
1200618	160	1200609		魚鱗癬症候群		ぎょりんせんしょうこうぐん	Ichthyosis syndrome			2
1200620	160	1200609		シェーグレン・ラルソン症候群		しぇーぐれん・らるそんしょうこうぐん	Sjögren-Larsson syndrome	Sjögren-Larsson症候群	Sjogren-Larsson syndrome	2
1200621	160	1200609		KID症候群		けーあいでぃーしょうこうぐん	Keratitis-ichthyosis-deafness syndrome		KID syndrome	2
1200622	160	1200609		ドルフマン・シャナリン症候群		どるふまん・しゃなりんしょうこうぐん	Dorfman-Chanarin syndrome	Dorfman-Chanarin症候群	Chanarin-Dorfman Syndrome	2
1200623	160	1200609		中性脂肪蓄積症		ちゅうせいしぼうちくせきしょう	Neutral lipid storage disease with ichthyosis		Ichthyotic neutral lipid storage disease¦NLSDI	2
1200625	160	1200609		X連鎖性劣性魚鱗癬症候群		えっくすれんさせいれっせいぎょりんせんしょうこうぐん	Recessive X-linked ichtyosis			2
1200626	160	1200609		IBID		あいびーあいでぃー	Ichthyosis, brittle hair, impaired intelligence, decreased fertility and short stature		IBID	2
1200627	160	1200609		硫黄欠乏性毛髪発育異常症		いおうけつぼうせいもうはつはついくいじょうしょう	Trichothiodystrophy	Trichothiodystrophy		2
1200628	160	1200609		毛包性魚鱗癬		もうほうせいぎょりんせん	Ichthyosis follicularis			2
1200630	160	1200609		Conradi-Hünermann-Happle 症候群		こんらーでぃひゅーねるまんはっぷる症候群	Conradi Hünermann Happle syndrome	Conradi-Hünermann-Happle症候群	Conradi Hunermann Happle syndrome	2
1200631	161			家族性良性慢性天疱瘡		かぞくせいりょうせいまんせいてんぽうそう	Benign familial pemphigus	ヘイリー・ヘイリー病	Familial benign chronic pemphigus¦Hailey-Hailey disease	2
1200632	162			類天疱瘡(後天性表皮水疱症を含む。)	類天疱瘡（後天性表皮水疱症を含む。）	るいてんぽうそう	Pemphigoid (including Epidermolysis bullosa acquisita)	類天疱瘡	Pemphigoid	2
1200633	162	1200632		水疱性類天疱瘡		すいほうせいるいてんぽうそう	Bullous pemphigoid			2
1200634	162	1200632		粘膜類天疱瘡		ねんまくるいてんぽうそう	Mucous membrane pemphigoid			2
1200635	162	1200632		後天性表皮水疱症		こうてんせいひょうひすいほうしょう	Epidermolysis bullosa acquisita			2
1200636	163			特発性後天性全身性無汗症		とくはつせいこうてんせいぜんしんせいむかんしょう	Acquired idiopathic generalized anhidrosis		AIGA¦Idiopathic acquired systemic anhidrosis¦Idiopathic pure sudomotor failure	2
1200637	164			眼皮膚白皮症		がんひふはくひしょう	Oculocutaneous albinism		OCA	6
1200638	164	1200637		ヘルマンスキー・パドラック症候群		へるまんすきー・ぱどらっくしょうこうぐん	Hermansky-Pudlak syndrome	Hermansky-Pudlak症候群	HPS	6
1200640	164	1200637		グリセリ症候群		ぐりせりしょうこうぐん	Griscelli syndrome	Griscelli症候群		6
1200641	164	1200637		非症候型眼皮膚白皮症		ひしょうこうがたがんひふはくひしょう	Non-syndromic oculocutaneous albinism	非症候性眼皮膚白皮症		6
1200642	165			肥厚性皮膚骨膜症		ひこうせいひふこつまくしょう	Pachydermoperiostosis		PDP	12
1200643	166			弾性線維性仮性黄色腫		だんせいせんいせいかせいおうしょくしゅ	Pseudoxanthoma elasticum	PXE	PXE	2
1200644	167			マルファン症候群/ロイス・ディーツ症候群	マルファン症候群／ロイス・ディーツ症候群	まるふぁんしょうこうぐん/ろいす・でぃーつしょうこうぐん	Marfan syndrome/Loeys-Dietz Syndrome	Marfan症候群¦マルファン症候群	Loeys-Dietz Syndrome¦Marfan syndrome	4
1200645	168			エーラス・ダンロス症候群		えーらす・だんろすしょうこうぐん	Ehlers-Danlos Syndrome		EDS	12
1200646	168	1200645		古典型エーラス・ダンロス症候群		こてんがたえーらす・だんろすしょうこうぐん	Ehlers-Danlos syndrome, classical type		classical EDS	12
1200647	168	1200645		関節型エーラス・ダンロス症候群		かんせつがたえーらす・だんろすしょうこうぐん	Ehlers-Danlos syndrome, hypermobility type		Hypermobile EDS	12
1200648	168	1200645		血管型エーラス・ダンロス症候群		けっかんがたえーらす・だんろすしょうこうぐん	Ehlers-Danlos syndrome, vascular type		Vascular EDS	12
1200649	168	1200645		後側彎型エーラス・ダンロス症候群		こうそくわんがたえーらす・だんろすしょうこうぐん	Ehlers-Danlos syndrome, kyphoscoliotic type		Kyphoscoliosis EDS	12
1200650	168	1200645		多発関節弛緩型エーラス・ダンロス症候群		たはつかんせつしかんがたえーらす・だんろすしょうこうぐん	Ehlers-Danlos syndrome, arthrochalasis type		Arthrochalasia EDS	12
1200651	168	1200645		皮膚脆弱型エーラス・ダンロス症候群		ひふぜいじゃくがたえーらす・だんろすしょうこうぐん	Ehlers-Danlos syndrome, dermatosparaxis type		Dermatosparaxis EDS	12
1201085	168	1200645		類古典型エーラス・ダンロス症候群		るいこてんがたえーらす・だんろすしょうこうぐん	Classical-like Ehlers-Danlos syndrome		clEDS	12
1201086	168	1200645		心臓弁型エーラス・ダンロス症候群		しんぞうべんがたえーらす・だんろすしょうこうぐん	Cardiac-valvular Ehlers-Danlos syndrome		cvEDS	12
1201087	168	1200645		脆弱角膜症候群		ぜいじゃくかくまくしょうこうぐん	Brittle cornea syndrome		BCS	12
1201088	168	1200645		脊椎異形成型エーラス・ダンロス症候群		せきついいけいがたえーらす・だんろすしょうこうぐん	Spondylodysplastic Ehlers-Danlos syndrome		spEDS	12
1201089	168	1200645		筋拘縮型エーラス・ダンロス症候群		きんこうしゅくがたえーらす・だんろすしょうこうぐん	Musculocontractural Ehlers-Danlos syndrome		mcEDS	12
1201090	168	1200645		ミオパチー型エーラス・ダンロス症候群		みおぱちーがたえーらす・だんろすしょうこうぐん	Myopathic Ehlers-Danlos syndrome		mEDS	12
1201091	168	1200645		歯周型エーラス・ダンロス症候群		ししゅうがたえーらす・だんろすしょうこうぐん	Periodontal Ehlers-Danlos syndrome		pEDS	12
1200653	169			メンケス病		めんけすびょう	Menkes disease			1
1200654	170			オクシピタル・ホーン症候群		おくしぴたる・ほーんしょうこうぐん	Occipital horn syndrome			12
1200655	171			ウィルソン病		うぃるそんびょう	Wilson disease	Wilson病		1
1200656	172			低ホスファターゼ症		ていほすふぁたーぜしょう	Hypophosphatasia			8
1200657	173			VATER症候群		ばーたーしょうこうぐん/ふぁーたーしょうこうぐん	VATER syndrome		VATER association	12
1200658	174			那須・ハコラ病		なす・はこらびょう	Nasu-Hakola disease			12
1200659	175			ウィーバー症候群		うぃーばーしょうこうぐん	Weaver syndrome	Weaver症候群		12
1200660	176			コフィン・ローリー症候群		こふぃん・ろーりーしょうこうぐん	Coffin-Lowry syndrome	Coffin-Lowry症候群		12
1200661	177			ジュベール症候群関連疾患		じゅべーるしょうこうぐんかんれんしっかん	Joubert syndrome and related disorders		Cerebro-oculo-hepato-renal syndrome	0
1200662	177	1200661		有馬症候群		ありましょうこうぐん	Arima syndrome			0
1201049	177	1200661		セニオール・ローケン症候群		せにおーる・ろーけんしょうこうぐん	Senior-Loken syndrome		SLS	0
1201050	177	1200661		COACH症候群		しーおーえーしーえいちしょうこうぐん	COACH syndrome			0
1201051	177	1200661		口-顔-指症候群		くち-かお-ゆびしょうこうぐん	Oral-facial-digital syndrome		Orofaciodigital syndrome	0
1200663	178			モワット・ウィルソン症候群		もわっと・うぃるそんしょうこうぐん	Mowat-Wilson syndrome	Mowat-Wilson症候群		12
1200664	179			ウィリアムズ症候群		うぃりあむずしょうこうぐん	Williams syndrome	Williams症候群		4
1200665	180			ATR-X症候群	ＡＴＲ－Ｘ症候群	えーてぃーあーるえっくすしょうこうぐん	ATR-X syndrome	X連鎖αサラセミア・精神遅滞症候群	Alpha-thalassemia/mental retardation syndrome¦X-linked a-thalassemia/intellectual disability syndrome	12
1200666	181			クルーゾン症候群		くるーぞんしょうこうぐん	Crouzon's syndrome	Crouzon症候群	Crouzon syndrome	13
1200667	182			アペール症候群		あぺーるしょうこうぐん	Apert syndrome	Apert症候群		13
1200668	183			ファイファー症候群		ふぁいふぁーしょうこうぐん	Pfeiffer syndrome	Pfeiffer症候群		13
1200669	184			アントレー・ビクスラー症候群		あんとれー・びくすらーしょうこうぐん	Antley-Bixler syndrome		Antley-Bixler Syndrome Phenotype	13
1200670	185			コフィン・シリス症候群		こふぃん・しりすしょうこうぐん	Coffin-Siris syndrome	Coffin-Siris症候群		12
1200671	186			ロスムンド・トムソン症候群		ろすむんど・とむそんしょうこうぐん	Rothmund-Thomson syndrome			12
1201058	186	1200671		ラパデリノ症候群		らぱでりのしょうこうぐん	RAPADILINO syndrome	RAPADILINO症候群		12
1201059	186	1200671		バレー・ジェロルド症候群		ばれー・じぇろるどしょうこうぐん	Baller-Gerold syndrome	Baller-Gerold症候群	BGS	12
1200672	187			歌舞伎症候群		かぶきしょうこうぐん	Kabuki syndrome			12
1200673	188			多脾症候群		たひしょうこうぐん	Polysplenia syndrome			4
1200674	189			無脾症候群		むひしょうこうぐん	Asplenia syndrome			4
1200675	190			鰓耳腎症候群		さいじじんしょうこうぐん	Branchio-oto-renal syndrome	BOR症候群	BOR syndrome	13
1200676	191			ウェルナー症候群		うぇるなーしょうこうぐん	Werner syndrome			9
1200677	192			コケイン症候群		こけいんしょうこうぐん	Cockayne syndrome	Cockayne症候群		12
1200678	193			プラダー・ウィリ症候群		ぷらだー・うぃりしょうこうぐん	Prader-Willi syndrome	Prader-Willi症候群		9
1200679	194			ソトス症候群		そとすしょうこうぐん	Sotos syndrome	Sotos症候群		12
1200680	195			ヌーナン症候群		ぬーなんしょうこうぐん	Noonan syndrome	Noonan症候群		12
1200681	196			ヤング・シンプソン症候群		やんぐ・しんぷそんしょうこうぐん	Young-Simpson syndrome	Young-Simpson症候群		12
1200682	197			1p36欠失症候群	１p36欠失症候群	1ぴー36けっしつしょうこうぐん	1p36 deletion syndrome			12
1200683	198			4p欠失症候群	４p欠失症候群	4ぴーけっしつしょうこうぐん	4p deletion syndrome	ウォルフ・ヒルシュホーン症候群	4p-syndrome¦Wolf-Hirschhorn syndrome	12
1200684	199			5p欠失症候群	５p欠失症候群	5ぴーけっしつしょうこうぐん	5p deletion syndrome	5p-症候群	5p-syndrome	12
1200685	200			第14番染色体父親性ダイソミー症候群		だい14ばんせんしょくたいちちおやせいだいそみーしょうこうぐん	Paternal uniparental disomy of chromosome 14		Kagami-Ogata syndrome¦No. 14 chromosome father disomy syndrome¦Paternal uniparental disomy 14	12
1200686	201			アンジェルマン症候群		あんじぇるまんしょうこうぐん	Angelman syndrome	Angelman症候群		0
1200687	202			スミス・マギニス症候群		すみす・まぎにすしょうこうぐん	Smith-Magenis syndrome	Smith-Magenis症候群		12
1200688	203			22q11.2欠失症候群		22きゅー11.2けっしつしょうこうぐん	22q11.2 deletion syndrome		Chromosome 22q11.2 deletion syndrome	4
1200689	204			エマヌエル症候群		えまぬえるしょうこうぐん	Emanuel syndrome			12
1200690	205			脆弱X症候群関連疾患	脆弱Ｘ症候群関連疾患	ぜいじゃくえっくすしょこうぐんかんれんしっかん	Fragile X syndrome related diseases		Fragile X syndrome and associated disorders¦Fragile X-associated disorders¦Fragile X-associated tremor/ataxia syndrome	12
1200691	205	1200690		脆弱 X 随伴振戦/失調症候群		ぜいじゃくえっくすずいはんしんせん/しっちょうしょうこうぐん	Fragile X tremor/ataxia syndrome		FXTAS	12
1200692	206			脆弱X症候群		ぜいじゃくえっくすしょうこうぐん	Fragile X syndrome			12
1200693	207			総動脈幹遺残症		そうどうみゃくかんいざんしょう	Truncus arteriosus communis			4
1200694	207	1200693		総動脈幹遺残症I型		そうどうみゃくかんいざんしょう1がた	Truncus arteriosus communis type I	総動脈幹遺残症(I型)	Type I truncus arteriosus communis	4
1200695	207	1200693		総動脈幹遺残症II型		そうどうみゃくかんいざんしょう2がた	Truncus arteriosus communis type II	総動脈幹遺残症(II型)		4
1200696	207	1200693		総動脈幹遺残症III型		そうどうみゃくかんいざんしょう3がた	Truncus arteriosus communis type III	総動脈幹遺残症(III型)		4
1200697	207	1200693		総動脈幹遺残症IV型		そうどうみゃくかんいざんしょう4がた	Truncus arteriosus communis type IV	総動脈幹遺残症(IV型)		4
1200698	208			修正大血管転位症		しゅうせいだいけっかんてんいしょう	Corrected transposition of great arteries		Corrected transposition of the great arteries	4
1200699	209			完全大血管転位症		かんぜんだいけっかんてんいしょう	Complete transposition of the great arteries		Complete TGA	4
1200700	209	1200699		完全大血管転位症I型		かんぜんだいけっかんてんいしょう1がた	Complete transposition of the great arteries (Group1)	完全大血管転位症(I型)		4
1200701	209	1200699		完全大血管転位症II型		かんぜんだいけっかんてんいしょう2がた	Complete transposition of the great arteries (Group2)	完全大血管転位症(II型)		4
1200702	209	1200699		完全大血管転位症III型		かんぜんだいけっかんてんいしょう3がた	Complete transposition of the great arteries (Group3)	完全大血管転位症(III型)		4
1200704	210			単心室症		たんしんしつしょう	Single ventricle		Univentricular heart	4
1200705	211			左心低形成症候群		さしんていけいせいしょうこうぐん	Hypoplastic left heart syndrome			4
1200706	212			三尖弁閉鎖症		さんせんべんへいさしょう	Tricuspid atresia			4
1200707	213			心室中隔欠損を伴わない肺動脈閉鎖症		しんしつちゅうかくけっそんをともなわないはいどうみゃくへいさしょう	Pulmonary atresia with intact ventricular septum		Pulmonary atresia without ventricular septum defect	4
1200708	214			心室中隔欠損を伴う肺動脈閉鎖症		しんしつちゅうかくけっそんをともなうはいどうみゃくへいさしょう	Pulmonary atresia with ventricular septal defect	極型ファロー四徴症		4
1200709	215			ファロー四徴症		ふぁろーしちょうしょう	Tetralogy of Fallot		Fallot's Tetralogy	4
1200710	216			両大血管右室起始症		りょうだいけっかんうしつきししょう	Double outlet right ventricle			4
1200711	217			エプスタイン病		えぷすたいんびょう	Ebstein's anomaly	Ebstein奇形¦Ebstein病	Ebstein anomaly¦Ebstein malformation¦Ebstein's malformation	4
1200712	218			アルポート症候群		あるぽーとしょうこうぐん	Alport's syndrome	Alport症候群	Alport syndrome	7
1200713	219			ギャロウェイ・モワト症候群		ぎゃろうぇい・もわとしょうこうぐん	Galloway-Mowat syndrome	Galloway-Mowat症候群		7
1200714	220			急速進行性糸球体腎炎		きゅうそくしんこうせいしきゅうたいじんえん	Rapidly progressive glomerulonephritis		Crescentic glomerulonephritis	7
1200715	220	1200714		急速進行性糸球体腎炎(MPO-ANCA陽性)	急速進行性糸球体腎炎（MPO-ANCA陽性）	きゅうそくしんこうせいしきゅうたいじんえん(えむぴーおー-えーえぬしーえーようせい)	MPO-ANCA positive rapidly progressive glomerulonephritis		MPO-ANCA associated crescentic glomerulonephritis	7
1200716	220	1200714		急速進行性糸球体腎炎(PR3-ANCA陽性)	急速進行性糸球体腎炎（PR3-ANCA陽性）	きゅうそくしんこうせいしきゅうたいじんえん(ぴーあーる3-えーえぬしーえーようせい)	PR3-ANCA positive rapidly progressive glomerulonephritis			7
1200717	220	1200714		急速進行性糸球体腎炎(抗GBM抗体陽性)	急速進行性糸球体腎炎（抗GBM抗体陽性）	きゅうそくしんこうせいしきゅうたいじんえん(こうじーびーえむこうたいようせい)	Anti-GBM rapidly progressive glomerulonephritis			7
1200718	221			抗糸球体基底膜腎炎		こうしきゅうたいきていまくじんえん	Goodpasture syndrome	Goodpasture症候群¦グッドパスチャー症候群	Anti-GBM nephritis¦Anti-glomerular basement membrane disease	7
1200719	222			一次性ネフローゼ症候群		いちじせいねふろーぜしょうこうぐん	Primary nephrotic syndrome			7
1200720	222	1200719		微小変化型ネフローゼ症候群		びしょうへんかがたねふろーぜしょうこうぐん	Minimal change nephrotic syndrome		MCNS	7
1200721	222	1200719		膜性腎症		まくせいじんしょう	Membranous nephropathy			7
1200722	222	1200719		巣状分節性糸球体硬化症		そうじょうぶんせつせいしきゅうたいこうかしょう	Focal segmental glomerulosclerosis		FSGS	7
1200723	222	1200719		半月体形成性糸球体腎炎		はんげつたいけいせいせいしきゅうたいじんえん	Crescentic glomerulonephritis			7
1200724	222	1200719		管内増殖性糸球体腎炎		かんないぞうしょくせいしきゅうたいじんえん	Endocapillary proliferative glomerulonephritis			7
1200725	223			一次性膜性増殖性糸球体腎炎		いちじせいまくせいぞうしょくせいしきゅうたいじんえん	Primary membranoproliferative glomerulonephritis		Primary MPGN	7
1200726	223	1200725		一次性膜性増殖性糸球体腎炎I型		いちじせいまくせいぞうしょくせいしきゅうたいじんえん1がた	Primary membranoproliferative glomerulonephritis type I		MPGN type I	7
1200739	223	1200725		一次性膜性増殖性糸球体腎炎II型		いちじせいまくせいぞうしょくせいしきゅうたいじんえん2がた	Primary membranoproliferative glomerulonephritis type II	デンスデポジット病	Dense deposit disease¦MPGN type II	7
1200740	223	1200725		一次性膜性増殖性糸球体腎炎III型		いちじせいまくせいぞうしょくせいしきゅうたいじんえん3かた	Primary membranoproliferative glomerulonephritis type III		MPGN type III	7
1200741	224			紫斑病性腎炎		しはんびょうせいじんえん	Henoch-Schonlein purpura nephritis		HSPN¦Henoch-Schönlein purpura nephritis	7
1200742	225			先天性腎性尿崩症		せんてんせいじんせいにょうほうしょう	Congenital nephrogenic diabetes insipidus	遺伝性腎性尿崩症	Nephrogenic diabetes insipidus	7
1200743	226			間質性膀胱炎(ハンナ型)	間質性膀胱炎（ハンナ型）	かんしつせいぼうこうえん(はんながた)	Interstitial cystitis (Hunner type)		Interstitial cystitis¦Interstitial cystitis with Hunner's ulcer	7
1200744	227			オスラー病		おすらーびょう	Osler disease	遺伝性出血性末梢血管拡張症	Hereditary haemorrhagic telangiectasia¦Hereditary hemorrhagic telangiectasia	12
1200745	228			閉塞性細気管支炎		へいそくせいさいきかんしえん	Bronchiolitis obliterans		Obliterating bronchiolitis	10
1200746	229			肺胞蛋白症(自己免疫性又は先天性)	肺胞蛋白症（自己免疫性又は先天性）	はいほうたんぱくしょう	Pulmonary alveolar proteinosis	肺胞蛋白症	PAP	10
1200747	229	1200746		自己免疫性肺胞蛋白症		じこめんえきせいはいほうたんぱくしょう	Autoimmune pulmonary alveolar proteinosis	自己免疫性PAP	aPAP	10
1200748	229	1200746		特発性肺胞蛋白症		とくはつせいはいほうたんぱくしょう	Idiopathic pulmonary alveolar proteinosis		I-PAP	10
1200749	229	1200746		続発性肺胞蛋白症		ぞくはつせいはいほうたんぱくしょう	Secondary Pulmonary Alveolar Proteinosis		S-PAP	10
1200750	229	1200746		先天性肺胞蛋白症		せんてんせいはいほうたんぱくしょう	Congenital alveolar proteinosis	先天性PAP	C-PAP¦Congenital PAP¦Congenital pulmonary alveolar proteinosis¦Hereditary pulmonary alveolar proteinosis	10
1200751	230			肺胞低換気症候群		はいほうていかんきしょうこうぐん	Alveolar hypoventilation syndrome		AHS	10
1200752	230	1200751		肥満低換気症候群		ひまんていかんきしょうこうぐん	Obesity hypoventilation syndrome		OHS	10
1200753	230	1200751		先天性中枢性低換気症候群		せんてんせいちゅうすうせいていかんきしょうこうぐん	Congenital central hypoventilation syndrome		CCHS	10
1200754	230	1200751		特発性中枢性低換気症候群		とくはつせいちゅうすうせいていかんきしょうこうぐん	Idiopathic central hypoventilation syndrome			10
1200755	231			α1-アンチトリプシン欠乏症	α1－アンチトリプシン欠乏症	あるふぁ1あんちとりぷしんけっそんしょう	Alpha-1-antitrypsin deficiency	α1-アンチトリプシン欠損症	AATD¦α-1-antitrypsin deficiency	10
1200756	232			カーニー複合		かーにーふくごう	Carney complex	Carney複合		9
1200757	233			ウォルフラム症候群		うぉるふらむしょうこうぐん	Wolfram syndrome	Wolfram症候群		9
1200758	234			ペルオキシソーム病(副腎白質ジストロフィーを除く。)	ペルオキシソーム病（副腎白質ジストロフィーを除く。）	ぺるおきしそーむびょう	Peroxisomal disorder	ペルオキシソーム病	Peroxisomal disease	1
1200759	234	1200758		ペルオキシソーム形成異常症		ぺるおきしそーむけいせいいじょうしょう	Peroxisome biogenesis disorders	PEX遺伝子異常症	PBD	1
1200760	234	1200758		ツェルベーガー症候群		つぇるべーがーしょうこうぐん	Zellweger syndrome	Zellweger症候群		1
1200761	234	1200758		新生児型副腎白質ジストロフィー		しんせいじがたふくじんはくしつじすとろふぃー	Neonatal adrenoleukodystrophy			1
1200762	234	1200758		乳児レフサム病		にゅうじれふさむびょう	Infantile Refsum disease			1
1200763	234	1200758		根性点状軟骨異形成症1型		こんじょうてんじょうなんこついけいせいしょう1がた	Rhizomelic chondrodysplasia punctata type 1		RCDP type 1	1
1200764	234	1200758		ペルオキシソームβ酸化系酵素欠損症		ぺるおきしそーむべーたさんかけいこうそけっそんしょう	Peroxisomal beta-oxidation enzyme deficiency		Peroxisomal β-oxidation enzyme deficiency	1
1200765	234	1200758		アシル CoA オキシダーゼ欠損症		あしる こえーおきしだーぜけっそんしょう	Peroxisomal acyl-CoA oxidase deficiency	AOX欠損症	Peroxisomal acyl-coenzyme A oxidase deficiency	1
1200766	234	1200758		D-二頭酵素欠損症		でぃーにとうこうそけっそんしょう	D-bifunctional protein deficiency	DBP欠損症		1
1200767	234	1200758		ステロールキャリアプロテインX欠損症		すてろーるきゃりあぷろていんえっくすけっそんしょう	Sterol carrier protein 2 deficiency	SCPx欠損症		1
1200768	234	1200758		2-メチルアシルCoAラセマーゼ欠損症	２-メチルアシルCoAラセマーゼ欠損症	2めちるあしるこえーらせまーぜけっそんしょう	Alpha-methylacyl-CoA racemase deficiency	2-Methylacyl-CoA racemase欠損症¦AMACR欠損症		1
1200769	234	1200758		レフサム病		れふさむびょう	Refsum disease	Refsum病		1
1200770	234	1200758		プラスマローゲン合成系酵素欠損症		ぷらすまろーげんごうせいけいこうそけっそんしょう	Plasmalogen biosynthesis enzyme deficiency			1
1200771	234	1200758		根性点状軟骨異形成症2型	根性点状軟骨異形成症２型	こんじょうてんじょうなんこついけいせいしょう2がた	Rhizomelic chondrodysplasia punctata type 2		RCDP type 2	1
1200772	234	1200758		根性点状軟骨異形成症3型	根性点状軟骨異形成症３型	こんじょうてんじょうなんこついけいせいしょう3がた	Rhizomelic chondrodysplasia punctata type 3		RCDP type 3	1
1200773	234	1200758		原発性高シュウ酸尿症I型		げんぱつせいこうしゅうさんにょうしょう1がた	Primary hyperoxaluria type 1		PH1	1
1200774	234	1200758		アカタラセミア		あかたらせみあ	Acatalasemia	無カタラーゼ血症	Acatalasaemia¦Acatalasia	1
1200775	235			副甲状腺機能低下症		ふくこうじょうせんきのうていかしょう	Hypoparathyroidism		Accessory thyroid hypergasia disease	9
1200776	236			偽性副甲状腺機能低下症		ぎせいふくこうじょうせんきのうていかしょう	Pseudohypoparathyroidism			9
1201075	236	1200776		偽性副甲状腺機能低下症Ia型		ぎせいふくこうじょうせんきのうていかしょうあいえーがた	Pseudohypoparathyroidism type 1A		PHP1A	9
1201076	236	1200776		偽性副甲状腺機能低下症Ib型		ぎせいふくこうじょうせんきのうていかしょうあいびーがた	Pseudohypoparathyroidism type 1B		PHP1B	9
1201077	236	1200776		偽性副甲状腺機能低下症Ic型		ぎせいふくこうじょうせんきのうていかしょうあいしーがた	Pseudohypoparathyroidism type 1C		PHPIc	9
1201078	236	1200776		偽性副甲状腺機能低下症II型		ぎせいふくこうじょうせんきのうていかしょう2がた	Pseudohypoparathyroidism type 2			9
1200777	237			副腎皮質刺激ホルモン不応症		ふくじんひしつしげきほるもんふおうしょう	ACTH unresponsiveness	ACTH不応症	Adrenocorticotropic hormone insensitivity¦Adrenocorticotropic hormone unresponsiveness¦Adrenocorticotropin unresponsiveness	9
1200410	237	1200777		Allgrove症候群		おーるぐろーぶしょうこうぐん	Allgrove syndrome	TripleA症候群	Triple A syndrome	9
1200778	238			ビタミンD抵抗性くる病/骨軟化症	ビタミンＤ抵抗性くる病/骨軟化症	びたみんでぃーていこうせいくるびょう/こつなんかしょう	Vitamin D-resistant rickets/Vitamin D-resistant osteomalacia	低リン血症性くる病・骨軟化症	Vitamin D Resistant Rickets / Osteomalacia	9
1200779	238	1200778		ビタミンD抵抗性くる病	ビタミンＤ抵抗性くる病	びたみんでぃーていこうせいくるびょう	Vitamin D-resistant rickets			9
1200780	238	1200778		ビタミンD抵抗性骨軟化症	ビタミンＤ抵抗性骨軟化症	びたみんでぃーていこうせいこつなんかしょう	Vitamin D-resistant osteomalacia			9
1200781	239			ビタミンD依存性くる病/骨軟化症	ビタミンＤ依存性くる病/骨軟化症	びたみんでぃーいぞんせいくるびょう/こつなんかしょう	Vitamin D-dependent rickets / Osteomalacia	ビタミンD依存症2型¦ビタミンD依存症二型	Vitamin D-dependent osteomalacia	9
1200782	239	1200781		ビタミンD依存症1型	ビタミンD依存症１型	びたみんでぃーいぞんしょう1がた	Vitamin D-dependent rickets, type 1		VDDR 1¦VDDR-I	9
1200783	239	1200781		ビタミンD依存症2型	ビタミンD依存症２型	びたみんでぃーいぞんしょう2がた	Vitamin D-dependent rickets, type 2		VDDR 2¦VDDR-II	9
1201092	239	1200781		ビタミン D 依存症 1A 型		びたみんでぃーいぞんしょういちえーがた	Vitamin D-dependent rickets, type 1A	ビタミンD依存性くる病/骨軟化症1A型		9
1201093	239	1200781		ビタミン D 依存症 1B 型		びたみんでぃーいぞんしょういちびーがた	Vitamin D-dependent rickets, type 1B	ビタミンD依存性くる病/骨軟化症1B型		9
1201094	239	1200781		ビタミン D 依存症 3 型		びたみんでぃーいぞんしょうさんがた	Vitamin D-dependent rickets, type 3	ビタミンD依存性くる病/骨軟化症3型		9
1200784	240			フェニルケトン尿症		ふぇにるけとんにょうしょう	Phenylketonuria	高フェニルアラニン血症	HPA¦Hyperphenylalaninemia¦PKU	1
1200785	240	1200784		フェニルアラニン水酸化酵素欠損症		ふぇにるあらにんすいさんかこうそけっそんしょう	Phenylalanine hydroxylase deficiency	PAH欠損症	PAH deficiency	1
1200786	240	1200784		ビオプテリン代謝異常症		びおぷてりんたいしゃいじょうしょう	Tetrahydrobiopterin deficiency	BH4欠損症	BH4 deficiency	1
1200787	240	1200784		BH4反応性高Phe血症		びーえいち4はんのうせいこうぴーえいちいーけっしょう	Tetrahydrobiopterin-responsive hyperphenylalaninemia	BH4反応性高フェニルアラニン血症	BH4-responsive hyperphenylalaninemia¦Tetrahydrobiopterin-responsive hyperphenylalaninaemia	1
1200788	241			高チロシン血症1型		こうちろしんけっしょう1がた	Tyrosinemia type 1		Tyrosinaemia type 1	1
1200789	242			高チロシン血症2型		こうちろしんけっしょう2がた	Tyrosinemia type 2		Tyrosinaemia type 2	1
1200790	243			高チロシン血症3型		こうちろしんけっしょう3がた	Tyrosinemia type 3		Tyrosinaemia type 3	1
1200791	244			メープルシロップ尿症		めーぷるしろっぷにょうしょう	Maple syrup urine disease		MSUD	1
1200792	245			プロピオン酸血症		ぷろぴおんさんけっしょう	Propionic acidemia		PA¦Propionic acidaemia	1
1200793	246			メチルマロン酸血症		めちるまろんさんけっしょう	Methylmalonic acidemia		MMA¦Methylmalonic acidaemia	1
1200794	246	1200793		コバラミン代謝異常(MCM欠損症)	コバラミン代謝異常（MCM欠損症）	こばらみんたいしゃいじょう(えむしーえむけっそんしょう)	Methylmalonyl-Coenzyme A mutase deficiency		methylmalonyl-CoA mutase deficiency	1
1200795	246	1200793		コバラミン代謝異常 cblA		こばらみんたいしゃいじょう しーびーえるえー	Methylmalonic acidemia cblA type		Methylmalonic acidaemia cblA type	1
1200796	246	1200793		コバラミン代謝異常 cblB		こばらみんたいしゃいじょう しーびーえるびー	Methylmalonic acidemia cblB type		Methylmalonic acidaemia cblB type	1
1200797	246	1200793		コバラミン代謝異常 cblD		こばらみんたいしゃいじょう しーびーえるでぃー	Methylmalonic acidemia CblD type		Methylmalonic acidaemia CblD type	1
1200798	247			イソ吉草酸血症		いそきっそうさんけっしょう	Isovaleric acidemia		Isovaleric acidaemia	1
1200799	248			グルコーストランスポーター1欠損症		ぐるこーすとらんすぽーたー1けっそんしょう	Glucose transporter 1 deficiency	GLUT1欠損症	GLUT-1 DS¦GLUT-1 deficiency	1
1200800	249			グルタル酸血症1型		ぐるたるさんけっしょう1がた	Glutaric acidemia type 1		GA1¦Glutaric acidaemia type 1¦Glutaryl-CoA dehydrogenase deficiency	1
1200801	250			グルタル酸血症2型		ぐるたるさんけっしょう2がた	Glutaric acidemia type 2		GA2¦Glutaric acidaemia type 2¦Multiple acyl-CoA dehydrogenase deficiency	1
1200802	251			尿素サイクル異常症		にょうそさいくるいじょうしょう	Urea cycle disorder			1
1200803	251	1200802		CPSI欠損症		しーぴーえすあいけっそんしょう	Carbamoyl phosphate synthetase I deficiency	カルバミルリン酸合成酵素欠損症	CPS1 deficiency¦CPS1D	1
1200804	251	1200802		OTC欠損症		おーてぃーしーけっそんしょう	Ornithine transcarbamylase deficiency	オルニチントランスカルバミラーゼ欠損症	OTC deficiency	1
1200805	251	1200802		古典型シトルリン血症		こてんがたしとるりんけっしょう	Classic citrullinemia	III型シトルリン血症¦I型シトルリン血症	Citrullinemia type I¦Classic citrullinaemia	1
1200806	251	1200802		アルギニノコハク酸尿症		あるぎにのこはくさんにょうしょう	Argininosuccinic aciduria			1
1200807	251	1200802		アルギニン血症		あるぎにんけっしょう	Argininemia	高アルギニン血症	Argininaemia	1
1200808	251	1200802		NAGS欠損症		えぬえーじーえす欠損症	NAGS deficiency	N-アセチルグルタミン酸合成酵素欠損症	N-acetyl glutamate synthase deficiency	1
1200809	252			リジン尿性蛋白不耐症		りじんにょうせいたんぱくふたいしょう	Lysinuric protein intolerance			1
1200810	253			先天性葉酸吸収不全		せんてんせいようさんきゅうしゅうふぜんしょう	Hereditary folate malabsorption	先天性葉酸吸収不全症	Congenital folate malabsorption	1
1200811	254			ポルフィリン症		ぽるふぃりんしょう	Porphyria			1
1200812	254	1200811		急性間欠性ポルフィリン症		きゅうせいかんけつせいぽるふぃりんしょう	Acute intermittent porphyria	AIP	AIP	1
1200813	254	1200811		遺伝性コプロポルフィリン症		いでんせいこぷろぽるふぃりんしょう	Hereditary coproporphyria	HCP	HCP	1
1200814	254	1200811		異型ポルフィリン症		いけいぽるふぃりんしょう	Variegate porphyria	多様性ポルフィリン症	VP	1
1200815	254	1200811		赤芽球性プロトポルフィリン症		せきがきゅうせいぷろとぽるふぃりんしょう	Erythropoietic protoporphyria	骨髄性プロトポルフィリン症	EPP	1
1200816	254	1200811		晩発性皮膚ポルフィリン症		ばんはつせいひふぽるふぃりんしょう	Porphyria cutanea tarda		PCT	1
1200817	254	1200811		先天性骨髄性ポルフィリン症		せんてんせいこつずいせいぽるふぃりんしょう	Congenital erythropoietic porphyria	先天性赤芽球性ポルフィリン症¦遺伝性赤芽球増殖性ポルフィリン症	CEP	1
1200818	254	1200811		X連鎖優性プロトポルフィリン症		えっくすれんさゆうせいぷろとぽるふぃりんしょう	X-linked dominant protoporphyria		CLDP¦XLDPP	1
1200819	254	1200811		肝性骨髄性ポルフィリン症		かんせいこつずいせいぽるふぃりんしょう	Hepatoerythropoietic porphyria		HEP	1
1200820	255			複合カルボキシラーゼ欠損症		ふくごうかるぼきしらーぜけっそんしょう	Multiple carboxylase deficiency			1
1200821	255	1200820		ホロカルボキシラーゼ合成酵素欠損症		ほろかるぼきしらーぜごうせいこうそけっそんしょう	Holocarboxylase synthetase deficiency	HCS欠損症	HLCS deficiency	1
1200822	255	1200820		ビオチニダーゼ欠損症		びおちにだーぜけっそんしょう	Biotinidase deficiency			1
1200823	256			筋型糖原病		きんがたとうげんびょう	Muscle glycogen storage disease		Glycogen storage disease type VII¦Muscular glycogenosis¦Skeletal muscle glycogenosis	1
1200824	256	1200823		筋型糖原病0型		きんがたとうげんびょう0がた	Glycogen storage diseases type 0	筋グリコーゲン合成酵素欠損症¦糖原病0b型	Glycogen synthase deficiency	1
1200825	256	1200823		筋型糖原病II型		きんがたとうげんびょう2がた	Glycogen storage diseases type II	Pompe病¦ポンペ病	Acid maltase deficiency¦Pompe disease	1
1200826	256	1200823		筋型糖原病III型		きんがたとうげんびょう3がた	Glycogen storage diseases type III	Cori病¦コーリー病	Cori disease	1
1200827	256	1200823		筋型糖原病IV型		きんがたとうげんびょう4がた	Glycogen storage diseases type IV	Andersen病¦アンダースン病¦アンダーソン病	Andersen disease	1
1200828	256	1200823		筋型糖原病V型		きんがたとうげんびょう5がた	Glycogen storage diseases type V	McArdle病¦マッカードル病	McArdle disease	1
1200829	256	1200823		筋型糖原病VII型		きんがたとうげんびょう7がた	Glycogen storage diseases type VII	Tarui病¦垂井病	Tarui disease	1
1200830	256	1200823		筋型糖原病IXd型		きんがたとうげんびょう9でぃーがた	Glycogen storage diseases type IXd		GSD IXd¦PHKA1-Related Phosphorylase Kinase Deficiency	1
1200831	256	1200823		ホスホグリセリン酸キナーゼ欠損症		ほすほぐりせりんさんきなーぜけっそんしょう	Phosphoglycerate kinase deficiency	PGK欠損症¦Phosphoglycerate kinase欠損症	PGK deficiency	1
1200832	256	1200823		筋型糖原病X型		きんがたとうげんびょう10がた	Glycogen storage diseases type X		PGAM deficiency¦Phosphoglycerate mutase deficiency	1
1200833	256	1200823		筋型糖原病XI型		きんがたとうげんびょう11がた	Glycogen storage diseases type XI	Kanno病	FBS¦Fanconi-Bickel syndrome¦Kanno disease	1
1200834	256	1200823		筋型糖原病XII型		きんがたとうげんびょう12がた	Glycogen storage diseases type XII			1
1200835	256	1200823		筋型糖原病XIII型		きんがたとうげんびょう13がた	Glycogen storage diseases type XIII		GSDXIII	1
1200836	256	1200823		筋型糖原病XIV型		きんがたとうげんびょう14がた	Glycogen storage diseases type XIV		Glycogenosis type XIV	1
1200837	256	1200823		筋型糖原病XV型		きんがたとうげんびょう15がた	Glycogen storage diseases type XV		GSD XV	1
1200838	257			肝型糖原病		かんがたとうげんびょう	Hepatic glycogen storage disease		Hepatic glycogenosis	1
1200840	257	1200838		肝型糖原病Ia型		かんがたとうげんびょう1えーがた	Hepatic glycogen storage disease type Ia	グルコース-6-ホスファターゼ欠損症	Glucose-6-phosphatase deficiency¦Glycogen storage disease due to glucose-6-phosphatase deficiency	1
1200841	257	1200838		肝型糖原病Ib型		かんがたとうげんびょう1びーがた	Hepatic glycogen storage disease type Ib	グルコース-6-ホスファターゼトランスポーター異常症	G6P translocase deficiency¦G6PT deficiency¦Glucose-6-phosphate translocase deficiency	1
1200842	257	1200838		肝型糖原病IIIa型		かんがたとうげんびょう3えーがた	Hepatic GSD type IIIa	グリコーゲン脱分枝酵素欠損症	GSD IIIa¦Glycogen storage disease due to glycogen debranching enzyme deficiency	1
1200843	257	1200838		肝型糖原病IIIb型		かんがたとうげんびょう3びーがた	Hepatic GSD type IIIb	グリコーゲン脱分枝酵素欠損症	Glycogen storage disease due to glycogen debranching enzyme deficiency	1
1200844	257	1200838		肝型糖原病IIIc型		かんがたとうげんびょう3しーがた	Hepatic glycogen storage disease type IIIc	グルコシダーゼ欠損症	Amylo-1,6-glucosidase deficiency¦Hepatic GSD type IIIc	1
1200845	257	1200838		肝型糖原病IIId型		かんがたとうげんびょう3でぃーがた	Hepatic GSD type IIId	トランスフェラーゼ欠損症	4-alpha-glucanotransferase deficiency	1
1200846	257	1200838		肝型糖原病VI型		かんがたとうげんびょう6がた	Hepatic glycogen storage disease type VI	ハース病¦肝グリコーゲンホスホリラーゼ欠損症	Glycogenosis type VI¦Hepatic phosphorylase deficiency¦Hers disease	1
1200847	257	1200838		肝型糖原病IXa型		かんがたとうげんびょう9えーがた	Hepatic glycogen storage disease type IXa	αサブユニット異常症(肝型)¦ホスホリラーゼ欠損症(αサブユニット異常症)	GSD type IXa¦Hepatic glycogen storage disease type IX a	1
1200848	257	1200838		肝型糖原病IXb型		かんがたとうげんびょう9びーがた	Hepatic glycogen storage disease type IXb	βサブユニット異常症(肝筋型)¦ホスホリラーゼ欠損症(βサブユニット異常症)	GSD type IXb¦Hepatic glycogen storage disease type IX b	1
1200849	257	1200838		肝型糖原病IXc型		かんがたとうげんびょう9しーがた	Hepatic glycogen storage disease type IXc	γサブユニット異常症(肝型)¦ホスホリラーゼ欠損症(γサブユニット異常症)	GSD type IXc¦Hepatic glycogen storage disease type IX c	1
1200850	257	1200838		肝型糖原病IV型		かんがたとうげんびょう4がた	Hepatic glycogen storage disease type IV	アミロ1,4→1,6トランスグルコシラーゼ欠損症	GSD IV	1
1201018	257	1200838		肝型糖原病I型		かんがたとうげんびょう1がた	Hepatic glycogen storage disease type I			1
1201019	257	1200838		肝型糖原病III型		かんがたとうげんびょう3がた	Hepatic glycogen storage disease type III			1
1201020	257	1200838		肝型糖原病IX型		かんがたとうげんびょう9がた	Hepatic glycogen storage disease type IX			1
1200851	258			ガラクトース-1-リン酸ウリジルトランスフェラーゼ欠損症	ガラクトース－１－リン酸ウリジルトランスフェラーゼ欠損症	がらくとーす1りんさんうりじるとらんすふぇらーぜけっそんしょう	Galactose-1-phosphate uridyltransferase deficiency	GALT欠損症¦ガラクトース血症I 型	GALT deficiency¦Galactose-1-phosphate uridylyltransferase deficiency¦Galactosemia type 1	1
1200852	259			レシチンコレステロールアシルトランスフェラーゼ欠損症		れしちんこれすてろーるあしるとらんすふぇらーぜけっそんしょう	Lecithin cholesterol acyltransferase deficiency	LCAT欠損症	LCAT deficiency	1
1200853	260			シトステロール血症		しとすてろーるけっしょう	Sitosterolemia		Sitosterolaemia	1
1200854	261			タンジール病		たんじーるびょう	Tangier disease	Tangier病		1
1200855	262			原発性高カイロミクロン血症		げんぱつせいこうかいろみくろんけっしょう	Primary hyperchylomicronemia		Primary hyperchylomicronaemia	1
1200856	263			脳腱黄色腫症		のうけんおうしょくしゅしょう	Cerebrotendinous xanthomatosis	27-ヒドロキシラーゼ欠損症	CTX	0
1200857	264			無βリポタンパク血症		むべーたりぽたんぱくけっしょう	Abetalipoproteinemia	MTP欠損症	Abetalipoproteinaemia	1
1200858	265			脂肪萎縮症		しぼういしゅくしょう	Lipodystrophy	脂肪異栄養症		9
1200859	265	1200858		先天性全身性脂肪萎縮症		せんてんせいぜんしんせいしぼういしゅくしょう	Generalized congenital lipodystrophy	Berardinelli-Seip症候群	Berardinelli-Seip syndrome¦CGL	9
1200860	265	1200858		後天性全身性脂肪萎縮症		こうてんせいぜんしんせいしぼういしゅくしょう	Acquired generalized lipodystrophy	Lawrence症候群	AGL¦Lawrence syndrome	9
1200861	265	1200858		家族性部分性脂肪萎縮症		かぞくせいぶぶんせいしぼういしゅくしょう	Familial partial lipodystrophy		FPLD	9
1200862	265	1200858		後天性部分性脂肪萎縮症		こうてんせいぶぶんせいしぼういしゅくしょう	Acquired partial lipodystrophy	Barraquer-Simons症候群	APL¦Barraquer-Simons syndrome¦Partial acquired lipodystrophy	9
1200863	266			家族性地中海熱		かぞくせいちちゅうかいねつ	Familial Mediterranean fever		FMF	3
1200864	266	1200863		家族性地中海熱典型例		かぞくせいちちゅうかいねつてんけいれい	Typical familial Mediterranean fever			3
1200865	266	1200863		家族性地中海熱非典型例		かぞくせいちちゅうかいねつひてんけいれい	Atypical familial Mediterranean fever			3
1200866	267			高IgD症候群	高ＩｇＤ症候群	こうあいじーでぃーしょうこうぐん	Hyper IgD syndrome	メバロン酸キナーゼ欠損症	HIDS¦Hyperimmunoglobulinemia D and periodic fever syndrome¦MKD¦Mevalonate kinase deffiency	3
1200867	268			中條・西村症候群		なかじょう・にしむらしょうこうぐん	Nakajo-Nishimura syndrome	脂肪異栄養症および発熱を伴う慢性非典型的好中球性皮膚疾患症候群¦関節拘縮、筋委縮、小球性貧血、脂肪異栄養症誘因性脂肪織炎	Autoinflammation, lipodystrophy, and dermatosis syndrome¦CANDLE syndrome¦Chronic atypical neutrophilic dermatosis with lipodystrophy and elevated temperature syndrome¦JMP syndrome¦Joint contractures, muscle atrophy, microcytic anemia, and panniculitis induced lipodystrophy	3
1200868	269			化膿性無菌性関節炎・壊疽性膿皮症・アクネ症候群		かのうせいむきんせいかんせつえん・えそせいのうひしょう・あくねしょうこうぐん	Pyogenic arthritis, pyoderma gangrenosum, acne syndrome	PAPA症候群	PAPA syndrome¦Pyogenic arthritis, pyoderma gangrenosum and acne syndrome	3
1200869	270			慢性再発性多発性骨髄炎		まんせいさいはつせいたはつせいこつずいえん	Chronic recurrent multifocal osteomyelitis	CRMO	CRMO	8
1200870	271			強直性脊椎炎		きょうちょくせいせきついえん	Ankylosing spondylitis		Spondylarthritis ankylopoietica	8
1200871	272			進行性骨化性線維異形成症		しんこうせいこっかせいせんいいけいせいしょう	Fibrodysplasia ossificans progressiva	FOP¦進行性骨化性線維形成異常症¦進行性骨化性線維形成症(FOP)	FOP	8
1200872	273			肋骨異常を伴う先天性側弯症		ろっこついじょうをともなうせんていせいそくわんしょう	Congenital scoliosis with rib anomalies		Congenital scoliosis with rib anomaly	8
1200873	274			骨形成不全症		こつけいせいふぜんしょう	Osteogenesis imperfecta			8
1200874	275			タナトフォリック骨異形成症		たなとふぉりっくこついけいせいしょう	Thanatophoric dysplasia		TD	8
1200875	275	1200874		タナトフォリック骨異形成症1型	タナトフォリック骨異形成症１型	たなとふぉりっくこついけいせいしょう1がた	Thanatophoric dysplasia type 1		TD1	8
1200876	275	1200874		タナトフォリック骨異形成症2型	タナトフォリック骨異形成症２型	たなとふぉりっくこついけいせいしょう2がた	Thanatophoric dysplasia type 2		TD2	8
1200877	276			軟骨無形成症		なんこつむけいせいしょう	Achondroplasia			8
1200878	277			リンパ管腫症/ゴーハム病		りんぱかんしゅしょう/ごーはむびょう	Lymphangiomatosis / Gorham-Stout disease		Lymphangiomatosis/Gorham disease	10
1200881	278			巨大リンパ管奇形(頚部顔面病変)	巨大リンパ管奇形（頚部顔面病変）	きょだいりんぱかんきけい(けいぶがんめんびょうへん)	Giant lymphatic malformation (cervicofacial lesion)		Huge lymphatic malformation¦Huge lymphatic malformation with cervicofacial lesion	10
1200882	279			巨大静脈奇形(頚部口腔咽頭びまん性病変)	巨大静脈奇形（頚部口腔咽頭びまん性病変）	きょだいじょうみゃくきけい(けいぶこうくういんとうびまんせいびょうへん)	Giant venous malformation (cervical, oral and oropharyngeal diffuse lesion)		Huge venous malformation¦Huge venous malformation with cervical, oral and pharyngeal diffuse lesion	4
1200883	280			巨大動静脈奇形(頚部顔面又は四肢病変)	巨大動静脈奇形（頚部顔面又は四肢病変）	きょだいどうじょうみゃくきけい(けいぶがんめんまたはししびょうへん)	Huge arteriovenous malformation with cervicofacial or limb lesion		gigantic arteriovenous malformation (cervicofacial/limb lesion)	4
1200884	281			クリッペル・トレノネー・ウェーバー症候群		くりっぺる・とれのねー・うぇーばーしょうこうぐん	Klippel-Trenaunay-Weber syndrome		Klippel-Trénanay-Weber syndrome	4
1200885	282			先天性赤血球形成異常性貧血		せんてんせいせっけっきゅうけいせいいじょうせいひんけつ	Congenital dyserythropoietic anemia		CDA¦Congenital dyserythropoietic anaemia	5
1200886	282	1200885		先天性赤血球形成異常性貧血 Type I		せんてんせいせっけっきゅうけいせいいじょうせいひんけつ たいぷ1	Congenital dyserythropoietic anemia type I		CDA I¦Congenital dyserythropoietic anaemia type I	5
1200887	282	1200885		先天性赤血球形成異常性貧血 Type II		せんてんせいせっけっきゅうけいせいいじょうせいひんけつ たいぷ2	Congenital dyserythropoietic anemia type II		CDA II¦Congenital dyserythropoietic anaemia type II	5
1200888	282	1200885		先天性赤血球形成異常性貧血 Type III		せんてんせいせっけっきゅうけいせいいじょうせいひんけつ たいぷ3	Congenital dyserythropoietic anemia type III		CDA III¦Congenital dyserythropoietic aanemia type III	5
1200889	283			後天性赤芽球癆		こうてんせいせきがきゅうろう	Acquired pure red cell aplasia			5
1200890	284			ダイアモンド・ブラックファン貧血		だいあもんど・ぶらっくふぁんひんけつ	Diamond-Blackfan anemia	Diamond-Blackfan貧血¦先天性赤芽球癆	Congenital red cell aplasia¦Diamond-Blackfan anaemia	5
1200891	285			ファンコニ貧血		ふぁんこにひんけつ	Fanconi anemia		Fanconi anaemia	5
1200892	286			遺伝性鉄芽球性貧血		いでんせいてつがきゅうせいひんけつ	Hereditary sideroblastic anemia		Hereditary sideroblastic anaemia	5
1200893	287			エプスタイン症候群		えぷすたいんしょうこうぐん	Epstein syndrome	Epstein症候群		12
1200894	287	1200893		最重症型エプスタイン症候群		さいじゅうしょうがたえぷすたいんしょうこうぐん	Severe Epstein syndrome			12
1200895	287	1200893		中等症エプスタイン症候群		ちゅうとうしょうえぷすたいんしょうこうぐん	Moderate Epstein syndrome			12
1200896	288			自己免疫性後天性凝固因子欠乏症		じこめんえきせいこうてんせいぎょうこいんしけつぼうしょう	Autoimmune acquired coagulation factor deficiency		AiCFD	5
1200897	288	1200896		自己免疫性後天性凝固第 XIII/13 因子欠乏症		じこめんえきせいこうてんせいぎょうこだい13/13いんしけつぼうしょう	Autoimmune hemorrhaphilia XIII/13	自己免疫性出血病XIII	AH 13¦Autoimmune haemorrhaphilia XIII/13¦Autoimmune hemophilia-like disease due to anti-factor XIII antibodies	5
1200898	288	1200896		自己免疫性後天性凝固第 VIII/8 因子欠乏症		じこめんえきせいこうてんせいぎょうこだい8/8いんしけつぼうしょう	Acquired hemophilia A	後天性血友病A	Acquired haemophilia A	5
1200899	288	1200896		自己免疫性後天性フォンウィルブランド因子欠乏症		じこめんえきせいこうてんせいふぉんうぃるぶらんどいんしけつぼうしょう	Acquired von Willebrand disease	AVWD¦von Willebrand病¦後天性フォン・ウィルブランド症候群¦自己免疫性後天性フォンウィルブランド病	Acquired von Willebrand syndrome¦AvWD¦AvWS	5
1200900	288	1200896		自己免疫性後天性凝固第 V/5 因子欠乏症		じこめんえきせいこうてんせいぎょうこだい5/5いんしけつぼうしょう	Acquired factor V inhibitor	後天性第5因子インヒビター¦第5因子インヒビター¦自己免疫性後天性F5欠乏症	AF5D¦AFVI	5
1201048	288	1200896		自己免疫性後天性凝固第X因子欠乏症		じこめんえきせいこうてんせいぎょうこだい10いんしけつぼうしょう	Acquired factor X inhibitor			5
1200901	289			クロンカイト・カナダ症候群		くろんかいと・かなだしょうこうぐん	Cronkhite-Canada syndrome	Cronkhite-Canada症候群		11
1200902	290			非特異性多発性小腸潰瘍症		ひとくいせいたはつせいしょうちょうかいようしょう	Chronic nonspecific multiple ulcers of the small intestine		CEAS¦Chronic enteropathy associated with SLCO2A1	11
1200903	291			ヒルシュスプルング病(全結腸型又は小腸型)	ヒルシュスプルング病（全結腸型又は小腸型）	ひるしゅすぷるんぐびょう	Hirschsprung disease	ヒルシュスプルング病¦Hirschsprung病	Hirschsprung Disease (Entire Colon type / Extensive type)¦Hirschsprung's disease	11
1200904	291	1200903		直腸下部型ヒルシュスプルング病		ちょくちょうかぶがたひるしゅすぷるんぐびょう	Short-segment Hirschsprung's disease		Short-segment Hirschsprung disease	11
1200905	291	1200903		S状結腸型ヒルシュスプルング病		えすじょうけっちょうがたひるしゅすぷるんぐびょう	Rectosigmoid Hirschsprung's disease		Rectosigmoid Hirschsprung disease	11
1200906	291	1200903		左右結腸型ヒルシュスプルング病		さゆうけっちょうがたひるしゅすぷるんぐびょう	Long-segment Hirschsprung's disease		Long-segment Hirschsprung disease	11
1200907	291	1200903		全結腸型ヒルシュスプルング病		ぜんけっちょうがたひるしゅすぷるんぐびょう	Entire colon Hirschsprung disease		Entire colon Hirschsprung's disease	11
1200908	291	1200903		小腸型ヒルシュスプルング病		しょうちょうがたひるしゅすぷるんぐびょう	Extensive aganglionosis Hirschsprung disease		Extensive aganglionosis Hirschsprung's disease	11
1200909	292			総排泄腔外反症		そうはいせつくうがいはんしょう	Cloacal exstrophy			11
1200910	293			総排泄腔遺残		そうはいせつくういざん	Persistent cloaca			11
1200911	294			先天性横隔膜ヘルニア		せんてんせいおうかくまくへるにあ	Congenital diaphragmatic hernia		CDH	10
1200912	295			乳幼児肝巨大血管腫		にゅうようじかんきょだいけっかんしゅ	Infantile giant hepatic hemangiomas		Infantile giant hepatic haemangiomas	11
1200913	296			胆道閉鎖症		たんどうへいさしょう	Biliary atresia		BA	11
1200914	296	1200913		I型胆道閉鎖症		1がたたんどうへいさしょう	Type I biliary atresia			11
1200915	296	1200913		Icyst型胆道閉鎖症		1しすとがたたんどうへいさしょう	Type I cystic biliary atresia			11
1200916	296	1200913		II型胆道閉鎖症		2がたたんどうへいさしょう	Type II biliary atresia			11
1200917	296	1200913		III型胆道閉鎖症		3がたたんどうへいさしょう	Type III biliary atresia			11
1200918	297			アラジール症候群		あらじーるしょうこうぐん	Alagille syndrome	Alagille症候群	AGS	11
1200919	297	1200918		アラジール症候群典型例		あらじーるしょうこうぐんてんけいれい	Typical Alagille syndrome			11
1200920	297	1200918		アラジール症候群非典型例		あらじーるしょうこうぐんひてんけいれい	Atypical Alagille Syndrome			11
1200921	298			遺伝性膵炎		いでんせいすいえん	Hereditary pancreatitis			11
1200922	299			嚢胞性線維症		のうほうせいせんいしょう	Cystic fibrosis	膵嚢胞線維症	CF	11
1201021	299	1200922		膵囊胞線維症		ひのうほうせんいしょう	Pancreatic cystic fibrosis	嚢胞性線維症	CF¦cystic fibrosis	11
1200923	300			IgG4関連疾患	ＩｇＧ４関連疾患	あいじーじー4かんれんしっかん	IgG4-related disease		IgG4-RD	3
1200924	300	1200923		IgG4関連疾患包括		あいじーじー4かんれんしっかんほうかつ	IgG4-related disease		IgG4-RD	3
1200925	300	1200923		自己免疫性膵炎		じこめんえきせいすいえん	Autoimmune pancreatitis			3
1200926	300	1200923		びまん型自己免疫性膵炎		びまんがたじこめんえきせいすいえん	Diffuse-type autoimmune pancreatitis			3
1200927	300	1200923		限局型自己免疫性膵炎		げんきょくがたじこめんえきせいすいえん	Focal-type autoimmune pancreatitis			3
1200928	300	1200923		IgG4関連硬化性胆管炎		あいじーじー4かんれんこうかせいたんかんえん	IgG4-related sclerosing cholangitis		IgG4-SC	3
1200929	300	1200923		IgG4関連涙腺・眼窩および唾液腺病変		あいじーじー4かんれんるいせん・がんかおよびだえきせんびょうへん	IgG4-related dacryoadenitis and sialadenitis		IgG4-DS	3
1200930	300	1200923		IgG4関連腎臓病		あいじーじー4かんれんじんぞうびょう	IgG4-related kidney disease		IgG4-RKD	3
1200931	301			黄斑ジストロフィー		おうはんじすとろふぃー	Macular dystrophy			6
1200932	301	1200931		卵黄様黄斑ジストロフィー		らんおうようおうはんじすとろふぃー	Vitelliform macular dystrophy	ベスト病	Best vitelliform macular dystrophy	6
1200933	301	1200931		Stargardt病		すたーがるどびょう	Stargardt disease			6
1200934	301	1200931		オカルト黄斑ジストロフィー		おかるとおうはんじすとろふぃー	Occult macular dystrophy			6
1200935	301	1200931		錐体ジストロフィー、および錐体杆体ジストロフィー		すいたいじすとろふぃー、およびすいたいかんたいじすとろふぃー	Cone-rod dystrophy and cone dystrophy			6
1200936	301	1200931		錐体ジストロフィー		すいたいじすとろふぃー	Cone dystrophy		COD	6
1200937	301	1200931		錐体杆体ジストロフィー		すいたいかんたいじすとろふぃー	Cone-rod dystrophy		CORD	6
1200938	301	1200931		X連鎖性若年網膜分離症		えっくすれんさせいじゃくねんもうまくぶんりしょう	X-linked juvenile retinoschisis	X染色体若年網膜分離症		6
1200939	301	1200931		中心性輪紋状脈絡膜ジストロフィー		ちゅうしんせいりんもんじょうみゃくらくまくじすとろふぃー	Central areolar choroidal dystrophy	中心輪紋状脈絡膜ジストロフィー		6
1200940	302			レーベル遺伝性視神経症		れーべるいでんせいししんけいしょう	Leber hereditary optic neuropathy	レーベル病	LHON	6
1200941	303			アッシャー症候群		あっしゃーしょうこうぐん	Usher syndrome	Usher症候群		6¦13
1200942	303	1200941		アッシャー症候群1型	アッシャー症候群１型	あっしゃーしょうこうぐん1がた	Usher syndrome type I			6¦13
1200943	303	1200941		アッシャー症候群2型	アッシャー症候群２型	あっしゃーしょうこうぐん2がた	Usher syndrome Type II			6¦13
1200944	303	1200941		アッシャー症候群3型	アッシャー症候群３型	あっしゃーしょうこうぐん3がた	Usher syndrome Type III			6¦13
1200945	304			若年発症型両側性感音難聴		じゃくねんはっしょうがたりょうそくせいかんおんなんちょう	Juvenile bilateral sensorineural hearing loss		Juvenile-onset bilateral sensorineural hearing loss	13
1200946	305			遅発性内リンパ水腫		ちはつせいないりんぱすいしゅ	Delayed endolymphatic hydrops			13
1200947	306			好酸球性副鼻腔炎		こうさんきゅうせいふくびくうえん	Eosinophilic sinusitis			3¦13
1200948	307			カナバン病		かなばんびょう	Canavan disease			0
1200949	308			進行性白質脳症		しんこうせいはくしつのうしょう	Progressive leukoencephalopathy		Leukoencephalopathy	0
1200950	308	1200949		皮質下嚢胞をもつ大頭型白質脳症		ひしつかのうほうをもつだいとうがたはくしつのうしょう	Megaloencephalic leukoencephalopathy with subcortical cysts			0
1200951	308	1200949		白質消失病		はくしつしょうしつびょう	Vanishing white matter disease			0
1200952	308	1200949		卵巣機能障害を伴う進行性白質脳症		らんそうきのうしょうがいをともなうしんこうせいはくしつのうしょう	Leukoencephalopathy, progressive, with ovarian failure		LKENP	0
1200953	309			進行性ミオクローヌスてんかん		しんこうせいみおくろーぬすてんかん	Progressive myoclonus epilepsy		PME	0
1200954	309	1200953		ウンフェルリヒト・ルントボルグ病		うんふぇるりひと・るんとぼるくびょう	Unverricht-Lundborg disease	Unverricht-Lundborg病	ULD	0
1200955	309	1200953		ラフォラ病		らふぉらびょう	Lafora disease	Lafora病		0
1200956	309	1200953		良性成人型家族性ミオクローヌスてんかん		りょうせいせいじんがたかぞくせいみおくろーぬすてんかん	Benign adult familial myoclonus epilepsy		BAFME	0
1200957	310			先天異常症候群		せんてんいじょうしょうこうぐん	Congenital anomalies syndrome		Congenital malformation syndrome¦Malformative syndrome	12
1200958	310	1200957		1q部分重複症候群		1きゅーぶぶんじゅうふくしょうこうぐん	Partial trisomy 1q			12
1200959	310	1200957		9q34欠失症候群		9きゅー34けっしつしょうこうぐん	9q34 deletion syndrome		Kleefstra syndrome	12
1200960	310	1200957		コルネリア・デランゲ症候群		こるねりあ・でらんげしょうこうぐん	Cornelia de lange syndrome	Cornelia de Lange症候群		12
1200961	310	1200957		スミス・レムリ・オピッツ症候群		すみす・れむり・おぴっつしょうこうぐん	Smith-lemli-opitz syndrome	Smith-Lemli-Opitz症候群		12
1201022	310	1200957		微細欠失症候群等症候群		びさいけっしつしょうこうぐんとうしょうこうぐん	Micro-deletion syndrome and other syndromes			12
1200962	311			先天性三尖弁狭窄症		せんてんせいさんせんべんきょうさくしょう	Congenital tricuspid stenosis		Congenital tricuspid atresia¦Congenital tricuspid valve stenosis¦Tricuspid atresia	4
1200963	312			先天性僧帽弁狭窄症		せんてんせいそうぼうべんきょうさくしょう	Congenital mitral stenosis		Congenital mitral valve stenosis¦Mitral stenosis¦Mitral valve stenosis	4
1200964	313			先天性肺静脈狭窄症		せんてんせいはいじょうみゃくきょうさくしょう	Congenital pulmonary vein stenosis		Congenital pulmonary venous obstruction	4
1200965	314			左肺動脈右肺動脈起始症		ひだりはいどうみゃくみぎはいどうみゃくきししょう	Vascular sling		PA sling¦Pulmonary artery sling	4
1200966	315			ネイルパテラ症候群(爪膝蓋骨症候群)/LMX1B関連腎症	ネイルパテラ症候群（爪膝蓋骨症候群）／ＬＭＸ１Ｂ関連腎症	ねいるぱてらしょうこうぐん(そうしつがいこつしょうこうぐん)/えるえむえっくす1びーかんれんじんしょう	Nail-patella syndrome/LMX1B-associated nephropathy	Nail-patella症候群		7
1200967	315	1200966		ネイル・パテラ症候群		ねいる・ぱてらしょうこうぐん	Nail-patella syndrome	Nail-patella症候群¦爪膝蓋骨症候群		7
1200968	315	1200966		LMX1B関連腎症	ＬＭＸ１Ｂ関連腎症	えるえむえっくす1びーかんれんじんしょう	LMX1B-associated nephropathy			7
1200969	316			カルニチン回路異常症		かるにちんかいろいじょうしょう	Carnitine cycle disorders			1
1200970	316	1200969		カルニチンパルミトイルトランスフェラーゼI欠損症		かるにちんぱるみといるとらんすふぇらーぜ1けっそんしょう	Carnitine palmitoyltransferase I deficiency	CPT1欠損症		1
1200971	316	1200969		カルニチンパルミトイルトランスフェラーゼII欠損症		かるにちんぱるみといるとらんすふぇらーぜ2けっそんしょう	Carnitine palmitoyltransferase II deficiency	CPT2欠損症	CPT II deficiency	1
1200972	316	1200969		カルニチン/アシルカルニチントランスロカーゼ欠損症		かるにちん/あしるかるにちんとらんすろかーぜけっそんしょう	Carnitine-acylcarnitine translocase deficiency	CACT欠損症	CACT deficiency	1
1200973	316	1200969		カルニチントランスポーター欠損症		かるにちんとらんすぽーたーけっそんしょう	Systemic primary carnitine deficiency	OCTN-2異常症¦全身性カルニチン欠乏症	CDSP¦Carnitine deficiency, systemic primary¦Carnitine uptake defect	1
1200974	317			三頭酵素欠損症		さんとうこうそけっそんしょう	Trifunctional protein deficiency		TFP deficiency¦mitochondrial trifunctional protein deficiency	1
1200975	317	1200974		新生児期発症型三頭酵素欠損症		しんせいじきはっしょうがたさんとうこうそけっそんしょう	Trifunctional protein deficiency, lethal type			1
1200976	317	1200974		乳幼児期発症型三頭酵素欠損症		にゅうようじきはっしょうがたさんとうこうそけっそんしょう	Trifunctional protein deficiency, intermediate type			1
1200977	317	1200974		遅発型三頭酵素欠損症		ちはつがたさんとうこうそけっそんしょう	Trifunctional protein deficiency, myopathic type			1
1200978	318			シトリン欠損症		しとりんけっそんしょう	Citrin deficiency			1
1200979	318	1200978		新生児肝内胆汁うっ滞症		しんせいじかんないたんじゅううったいしょう	Neonatal intrahepatic cholestasis caused by citrin deficiency	NICCD	NICCD	1
1200980	318	1200978		成人発症II型シトルリン血症		せいじんはっしょう2がたしとるりんけっしょう	Adult-onset type II citrullinemia	CTLN2	Adult-onset type II citrullinaemia¦CTLN2	1
1200981	318	1200978		適応・代償期シトリン欠損症		てきおう・だいしょうきしとりんけっそんしょう	Failure to thrive and dyslipidemia caused by citrin deficiency		FTTDCD¦Failure to thrive and dyslipidaemia caused by citrin deficiency	1
1200982	319			セピアプテリン還元酵素(SR)欠損症	セピアプテリン還元酵素（ＳＲ）欠損症	せぴあぷてりんかんげんこうそけっそんしょう	Sepiapterin reductase deficiency	セピアプテリン還元酵素欠損症¦SR欠損症	SRD	1
1200983	320			先天性グリコシルホスファチジルイノシトール(GPI)欠損症	先天性グリコシルホスファチジルイノシトール（GPI）欠損症	せんてんせいぐりこしるほすふぁちじるいのしとーるけっそんしょう	Inherited glycosylphosphatidylinositol deficiency	先天性グリコシルホスファチジルイノシトール欠損症¦先天性GPI欠損症	IGD	0
1200984	321			非ケトーシス型高グリシン血症		ひけとーしすがたこうぐりしんけっしょう	Nonketotic hyperglycinemia		NKH¦Nonketotic hyperglycinaemia	1
1200985	321	1200984		新生児型非ケトーシス型高グリシン血症		しんせいじがたひけとーしすがたこうぐりしんけっしょう	Neonatal nonketotic hyperglycinemia		Neonatal nonketotic hyperglycinaemia	1
1200986	321	1200984		乳児型非ケトーシス型高グリシン血症		にゅうじがたひけとーしすがたこうぐりしんけっしょう	Infantile nonketotic hyperglycinemia		Infantile nonketotic hyperglycinaemia	1
1200987	322			β―ケトチオラーゼ欠損症		べーたけとちおらーぜけっそんしょう	Beta-ketothiolase deficiency	β-ケトチオラーゼ欠損症	β-ketothiolase deficiency	1
1200988	323			芳香族L-アミノ酸脱炭酸酵素欠損症	芳香族L－アミノ酸脱炭酸酵素欠損症	ほうこうぞくえるあみのさんだつたんさんこうそけっそんしょう	Aromatic L-amino acid decarboxylase deficiency			1
1200989	324			メチルグルタコン酸尿症		めちるぐるたこんさんにょうしょう	Methylglutaconic aciduria			1
1200990	324	1200989		メチルグルタコン酸尿症I型		めちるぐるたこんさんにょうしょう1がた	3-methylglutaconic aciduria type I	メチルグルタコニルCoAヒドラターゼ欠損症	3-methylglutaconyl-CoA hydratase deficiency	1
1200991	324	1200989		メチルグルタコン酸尿症II型		めちるぐるたこんさんにょうしょう2がた	3-methylglutaconicaciduria type II	Barth症候群	Barth syndrome	1
1200992	324	1200989		メチルグルタコン酸尿症III型		めちるぐるたこんさんにょうしょう3がた	3-methylglutaconic aciduria type III	Costeff症候群	Costeff syndrome	1
1200993	325			遺伝性自己炎症疾患		いでんせいじこえんしょうしっかん	Hereditary autoinflammatory syndrome		Hereditary autoinflammatory diseases	3
1200994	325	1200993		NLRC4異常症	NLRC４異常症	えぬえるあーるしー4いじょうしょう	NLRC4 mutation			3
1200995	325	1200993		ADA2欠損症		えーでぃーえー2けっそんしょう	Adenosine deaminase 2 deficiency		ADA2 deficiency	3
1200996	325	1200993		エカルディ・グティエール症候群		えかるでぃ・ぐてぃえーるしょうこうぐん	Aicardi-Goutières Syndrome	Aicardi-Goutieres症候群¦Aicardi-Goutières症候群	AGS	3
1200997	325	1200993		A20ハプロ不全症		えー20はぷろふぜんしょう	A20 haploinsufficiency		HA20	3
1200998	326			大理石骨病		だいりせきこつびょう	Osteopetrosis			1
1200999	327			特発性血栓症(遺伝性血栓性素因によるものに限る。)	特発性血栓症（遺伝性血栓性素因によるものに限る。）	とくはつせいけっせんしょう	Idiopathic thrombosis (due to inherited predisposition to thrombosis) (neonates, infants)	特発性血栓症		5
1201080	327	1200999		先天性プロテインC欠乏症		せんてんせいぷろていんしーけつぼうしょう	Protein C deficiency		Congenital protein C deficiency¦Heritable thrombophilia	5
1201081	327	1200999		先天性プロテインS欠乏症		せんてんせいぷろていんえすけつぼうしょう	Protein S deficiency		Congenital protein S deficiency¦Heritable thrombophilia	5
1201082	327	1200999		先天性アンチトロンビン欠乏症		せんてんせいあんちとろんびんけつぼうしょう	Antithrombin deficiency		Heritable thrombophilia¦Inherited antithrombin deficiency	5
1201000	328			前眼部形成異常		ぜんがんぶけいせいいじょう	Anterior segment dysgenesis		ASD¦ASGD1	6
1201001	329			無虹彩症		むこうさいしょう	Aniridia			6
1201002	330			先天性気管狭窄症/先天性声門下狭窄症	先天性気管狭窄症／先天性声門下狭窄症	せんてんせいきかんきょうさくしょう/せんてんせいせいもんかきょうさくしょう	Congenital tracheal stenosis/congenital subglottic stenosis			10¦13
1201003	330	1201002		先天性気管狭窄症		せんてんせいきかんきょうさくしょう	Congenital tracheal stenosis		CTS	10¦13
1201004	330	1201002		先天性声門下狭窄症		せんてんせいせいもんかきょうさくしょう	Congenital subglottic stenosis			10¦13
1201005	331			特発性多中心性キャッスルマン病		とくはつせいたちゅうしんせいきゃっするまんびょう	Idiopathic multicentric Castleman's disease			5
1201006	332			膠様滴状角膜ジストロフィー		こうようてきじょうかくまくじすとろふぃー	Gelatinous drop-like corneal dystrophy		GDLD	6
1201007	333			ハッチンソン・ギルフォード症候群		はっちんそん・ぎるふぉーどしょうこうぐん	Hutchinson-Gilford syndrome		HGPS¦Hutchinson-Gilford progeria syndrome	12
1201032	334			脳クレアチン欠乏症候群		のうくれあちんけつぼうしょうこうぐん	Cerebral creatine deficiency syndromes		CCDSs	0
1201033	334	1201032		アルギニン・グリシンアミジノ基転移酵素欠損症		あるぎにん・ぐりしんあみじのきてんいこうそけっそんしょう	Arginine:glycine amidinotransferase deficiency	AGAT欠損症	AGAT deficiency	0
1201034	334	1201032		グアニジノ酢酸メチル基転位酵素欠損症		ぐあにじのさくさんめちるきてんいこうそけっそんしょう	Guanidinoacetate methyltransferase deficiency	GAMT欠損症	GAMT deficiency	0
1201035	334	1201032		クレアチントランスポーター欠損症		くれあちんとらんすぽーたーけっそんしょう	Creatine transporter deficiency		SLC6A8 deficiency	0
1201036	335			ネフロン癆		ねふろんろう	Nephronophthisis		NPH	7
1201037	336			家族性低βリポタンパク血症1(ホモ接合体)	家族性低βリポタンパク血症1（ホモ接合体）	かぞくせいていべーたりぽたんぱくけっしょう1(ほもせつごうたい)	Homozygous familial hypobetalipoproteinemia 1			1
1201038	337			ホモシスチン尿症		ほもしすちんにょうしょう	Homocystinuria			1
1201039	337	1201038		ホモシスチン尿症I型		ほもしすちんにょうしょう1がた	Homocystinuria type 1	CBS欠損症		1
1201040	337	1201038		ホモシスチン尿症II型		ほもしすちんにょうしょう2がた	Homocystinuria type 2	コバラミン代謝異常症 cblC	Homocystinuria type CblC	1
1201041	337	1201038		ホモシスチン尿症III型		ほもしすちんにょうしょう3がた	Homocystinuria type 3	MTHFR 欠損症	Homocystinuria due to MTHFR deficiency¦Homocystinuria due to methylene tetrahydrofolate reductase deficiency	1
1201042	338			進行性家族性肝内胆汁うっ滞症		しんこうせいかぞくせいかんないたんじゅううったいしょう	Progressive familial intrahepatic cholestasis		PFIC	11
1201043	338	1201042		進行性家族性肝内胆汁うっ滞症1型	進行性家族性肝内胆汁うっ滞症１型	しんこうせいかぞくせいかんないたんじゅううったいしょう1がた	Progressive familial intrahepatic cholestasis type 1	FIC1病	PFIC type 1¦PFIC1	11
1201044	338	1201042		進行性家族性肝内胆汁うっ滞症2型	進行性家族性肝内胆汁うっ滞症２型	しんこうせいかぞくせいかんないたんじゅううったいしょう2がた	Progressive familial intrahepatic cholestasis type 2	BSEP病	PFIC type 2¦PFIC2	11
1201045	338	1201042		進行性家族性肝内胆汁うっ滞症3型	進行性家族性肝内胆汁うっ滞症３型	しんこうせいかぞくせいかんないたんじゅううったいしょう3がた	Progressive familial intrahepatic cholestasis type 3	MDR3病	PFIC type 3¦PFIC3	11
1201046	338	1201042		進行性家族性肝内胆汁うっ滞症4型		しんこうせいかぞくせいかんないたんじゅううったいしょう4がた	Progressive familial intrahepatic cholestasis type 4		PFIC4	11
1201047	338	1201042		進行性家族性肝内胆汁うっ滞症5型		しんこうせいかぞくせいかんないたんじゅううったいしょう5がた	Progressive familial intrahepatic cholestasis type 5		PFIC5	11
1201095	339			MECP2重複症候群	ＭＥＣＰ２重複症候群	えむいーしーぴー2ちょうふくしょうこうぐん	MECP2 Duplication Syndrome			0
1201096	340			線毛機能不全症候群(カルタゲナー症候群を含む。)	線毛機能不全症候群（カルタゲナー症候群を含む。）	せんもうきのうふぜんしょうこうぐん(かるたげなーしょうこうぐんをふくむ)	Primary ciliary dyskinesia (including Kartagener syndrome)		PCD	10
1201097	340	1201096		カルタゲナー症候群		かるたげなーしょうこうぐん	Kartagener syndrome			10
1201098	341			TRPV4異常症	ＴＲＰＶ４異常症	てぃーあーるぴーぶい4いじょうしょう	Transient receptor potential cation channel, vanilloid subfamily, member 4 (TRPV4) -associated disorders			8
1201099	341	1201098		変容性骨異形成症		へんようせいいこつけいせいしょう	Metatropic dysplasia			8
1201100	341	1201098		脊椎骨端骨幹端異形成症Maroteaux 型		せきつい こったん こっかんたん いけいせいしょうまろとーがた	Spondyloepimetaphyseal dysplasia, Maroteaux type	偽性Morquio 症候群2 型	pseudo-Morquio syndrome type 2	8
1201101	341	1201098		脊椎骨幹端異形成症Kozlowski 型		せきつい こっかんたん いけいせいしょうこずろふすきーがた	Spondylometaphyseal dysplasia, Kozlowski type			8
1201102	341	1201098		短体幹症		たんたいかんしょう	Brachyolmia, autosomal dominant type			8
1201103	341	1201098		短指を伴う家族性指関節症		たんしをともなうかぞくせいゆびかんせつしょう	Familial digital arthropathy with brachydactyly			8
1201107	342			LMNB1 関連大脳白質脳症		えるえむえぬびーわんかんれんだいのうはくしつのうしょう	Autosomal Dominant Adult-Onset Demyelinating Leukodystrophy		ADLD¦LMNB1-related leukodystrophy	0
1201108	343			PURA 関連神経発達異常症		ぴーゆーあーるえーかんれんしんけいはったついじょうしょう	PURA-related severe neonatal hypotonia-seizures-encephalopathy syndrome	PURA関連神経発達異常症		0¦12
1201109	344			極長鎖アシル-CoA 脱水素酵素欠損症		ごくちょうさあしるこえーだっすいそこうそけっそんしょう	very long-chain acyl-CoA dehydrogenase	VLCAD欠損症	VLCAD	1
1201110	345			乳児発症 STING 関連血管炎		にゅうじはっしょうせいすてぃんぐかんれんけっかんえん	STING (stimulator of interferon genes)-associated vasculopathy with onset in infancy		SAVI	3¦12
1201111	346			原発性肝外門脈閉塞症		げんぱつせいかんがいもんみゃくへいそくしょう	Primary extrahepatic portal vein obstruction		PSC	11
1201112	347			出血性線溶異常症		しゅっけつせいせんよういじょうしょう	Bleeding disorder with abnormal fibrinolysis			5
1201113	347	1201112		PAI-1 欠乏症		ぷらすみのーげんあくちべーたいんひびたー1けつぼうしょう	PAI-1 deficiency	プラスミノーゲン活性化因子インヒビター1欠乏症	Plasminogen activator inhibitor 1 deficiency	5
1201114	347	1201112		α2-PI 欠乏症		あるふぁー2-ぷらすみんいんひびたーけつぼうしょう	α2-plasmin inhibitor deficiency	α2-プラスミンインヒビター欠乏症¦遺伝性α2-プラスミンインヒビター欠乏症	hereditary α2-plasmin inhibitor deficiency	5
1201115	347	1201112		TM/TAFI 異常症		とろんぼもじゅりん/とろんびんかっせいか せんよう そがい いんしいじょうしょう	Disorder of thrombomodulin/thrombin-activatable fibrinolysis inhibitor			5
1201116	348			ロウ症候群		ろうしょうこうぐん	Lowe syndrome	眼・脳・腎症候群	OCRL¦oculocerebrorenal syndrome of Lowe	7¦6
2200001				前駆B細胞急性リンパ性白血病		ぜんくびーさいぼうきゅうせいりんぱせいはっけつびょう	B-cell precursor lymphoblastic leukemia		B-cell precursor lymphoblastic leukaemia	14
2200002				成熟B細胞急性リンパ性白血病		せいじゅくびーさいぼうきゅうせいりんぱせいはっけつびょう	Mature B-cell lymphoblastic leukemia	急性リンパ芽球性白血病	ALL¦Acute lymphoblastic leukemia¦Mature B-cell acute lymphoblastic leukemia	14
2200003				T細胞急性リンパ性白血病		てぃーさいぼうきゅうせいりんぱせいはっけつびょう	T-cell lymphoblastic leukemia	急性リンパ芽球性白血病	ALL¦Acute lymphoblastic leukemia¦T-cell lymphoblastic leukaemia	14
2200004				急性骨髄性白血病、最未分化		きゅうせいこつずいせいはっけつびょう、さいみぶんか	Acute myeloid leukemia with minimal differentiation		Acute myeloid leukaemia with minimal differentiation	14
2200005				成熟を伴わない急性骨髄性白血病		せいじゅくをともなわないきゅうせいこつずいせいはっけつびょう	Acute myeloid leukemia without maturation		Acute myeloid leukaemia without maturation	14
2200006				成熟を伴う急性骨髄性白血病		せいじゅくをともなうきゅうせいこつずいせいはっけつびょう	Acute myeloid leukemia with maturation		Acute myeloid leukaemia with maturation	14
2200007				急性前骨髄球性白血病		きゅうせいぜんこつずいきゅうせいはっけつびょう	Acute promyelocytic leukemia		Acute promyelocytic leukaemia	14
2200008				急性骨髄単球性白血病		きゅうせいこつずいたんきゅうせいはっけつびょう	Acute monocytic leukemia		Acute monocytic leukaemia	14
2200009				急性単球性白血病		きゅうせいたんきゅうせいはっけつびょう	Acute monocytic leukemia		Acute monocytic leukaemia	14
2200010				急性赤白血病		きゅうせいせきはっけつびょう	Acute erythremia		Acute erythraemia¦Di Guglielmo's disease	14
2200011				急性巨核芽球性白血病		きゅうせいきょかくがきゅうせいはっけつびょう	Acute megakaryoblastic leukemia		Acute megakaryoblastic leukaemia	14
2200012				NK細胞白血病		えぬけーさいぼうはっけつびょう	NK cell leukemia	ナチュラルキラー細胞白血病	NK cell leukaemia	14
2200013				慢性骨髄性白血病		まんせいこつずいせいはっけつびょう	Chronic myeloid leukemia		Chronic myelogenous leukemia¦CML¦Chronic myeloid leukaemia	14
2200014				慢性骨髄単球性白血病		まんせいこつずいたんきゅうせいはっけつびょう	Chronic myelomonocytic leukemia		CMML¦Chronic myelomonocytic leukaemia	14
2200015				若年性骨髄単球性白血病		じゃくねんせいこつずいたんきゅうせいはっけつびょう	Juvenile myelomonocytic leukemia	JMML	JMML¦Juvenile myelomonocytic leukaemia	14
2200016				1から15までに掲げるもののほか、白血病		1から15までにかかげるもののほか、はっけつびょう	Other leukemia		Other leukaemia	14
2200017		2200016		急性未分化型白血病		きゅうせいみぶんかがたはっけつびょう	Acute undifferentiated leukemia		AUL¦Acute leukemia of ambiguous lineage¦Acute unclassified leukaemia¦Acute undifferentiated leukaemia	14
2200018		2200016		混合型急性白血病		こんごうがたきゅうせいはっけつびょう	Mixed phenotype acute leukemia		MPAL¦Mixed phenotype acute leukaemia	14
2200019			2013:44	骨髄異形成症候群		こつずいいけいせいしょうこうぐん	Myelodysplastic syndrome	MDS	MDS	14
2200020				成熟B細胞リンパ腫		せいじゅくびーさいぼうりんぱしゅ	Mature B-cell lymphoma	B-NHL	B-NHL	14
2200021				未分化大細胞リンパ腫		みぶんかだいさいぼうりんぱしゅ	Anaplastic large cell lymphoma	ALCL	ALCL	14
2200022				Bリンパ芽球性リンパ腫		びーりんぱがきゅうせいりんぱしゅ	Precursor B lymphoblastic lymphoma			14
2200023				Tリンパ芽球性リンパ腫		てぃーりんぱがきゅうせいりんぱしゅ	Precursor T lymphoblastic lymphoma			14
2200024				ホジキンリンパ腫		ほじきんりんぱしゅ	Hodgkin lymphoma	Hodgkinリンパ腫	HL	14
2200025				18から22までに掲げるもののほか、リンパ腫		18から22までにかかげるもののほか、りんぱしゅ	Other malignant lymphomas			14
2200026		2200025		小児濾胞性リンパ腫		しょうにろほうせいりんぱしゅ	Pediatric follicular lymphoma	FL	PFL	14
2200027		2200025		節外性NK/T細胞リンパ腫-鼻型		せつがいせいえぬけー/てぃーさいぼうりんぱしゅ-はながた	Extranodal NK/T-cell lymphoma, nasal type	ENKTL	ENKTL	14
2200028		2200025		末梢性T細胞リンパ腫-非特定型		まっしょうせいてぃーさいぼうりんぱしゅ-ひとくていがた	Peripheral T-cell lymphoma, not otherwise specified			14
2200029		2200025		血管免疫芽球性T細胞リンパ腫		けっかんめんえきがきゅうせいてぃーさいぼうりんぱしゅ	Angioimmunoblastic T-cell lymphoma			14
2200030		2200025		皮下脂肪織炎様T細胞リンパ腫		ひかしぼうしきえんようてぃーさいぼうりんぱしゅ	Sucutaneous panniculitis-like T-cell lymphoma			14
2200031			2013:127	ランゲルハンス細胞組織球症		らんげるはんすさいぼうそしききゅうしょう	Langerhans cell histiocytosis	Langerhans細胞組織球症	LCH	14
2200032				血球貪食性リンパ組織球症		けっきゅうどんしょくせいりんぱそしききゅうしょう	Hemophagocytic lymphohistiocytosis	HLH	HLH¦Haemophagocytic lymphohistiocytosis	14
2200033				24及び25に掲げるもののほか、組織球症		24および25にかかげるもののほか、そしききゅうしょう	Other histiocytosis			14
2200034		2200033		濾胞樹状細胞肉腫		ろほうじゅじょうさいぼうにくしゅ	Follicular dendritic cell sarcoma			14
2200035		2200033		指状嵌入樹状細胞肉腫		しじょうかんにゅうじゅじょうさいぼうにくしゅ	Interdigitating dendritic cell sarcoma			14
2200036		2200033		ランゲルハンス細胞肉腫		らんげるはんすさいぼうにくしゅ	Langerhans cell sarcoma			14
2200037		2200033		若年性黄色肉芽腫		じゃくねんせいおうしょくにくげしゅ	Juvenile xanthogranuloma			14
2200038		2200033		エルドハイム・チェスター病		えるどはいむ・ちぇすたーびょう	Erdheim-Chester disease			14
2200039		2200033		ロサイ・ドルフマン病		ろさい・どるふまんびょう	Rosai-Dorfman disease	塊状リンパ腺症を伴う洞組織球増多症 | Rosai-Dorfman病	RDD¦Sinus histiocytosis with massive lymphadenopathy	14
2200040				神経芽腫		しんけいがしゅ	Neuroblastoma			14
2200041				神経節芽腫		しんけいせつがしゅ	Ganglioneuroblastoma			14
2200042				網膜芽細胞腫		もうまくがさいぼうしゅ	Retinoblastoma			14
2200043				ウィルムス腫瘍/腎芽腫	ウィルムス腫瘍／腎芽腫	うぃるむすしゅよう/じんがしゅ	Wilms tumour	Wilms腫瘍¦腎芽腫	Nephroblastoma	14
2200044				腎明細胞肉腫		じんめいさいぼうにくしゅ	Clear cell sarcoma of the kidney			14
2200045				腎細胞癌		じんさいぼうがん	Renal cell carcinoma			14
2200046				肝芽腫		かんがしゅ	Hepatoblastoma			14
2200047				肝細胞癌		かんさいぼうがん	Hepatocellular carcinoma			14
2200048				骨肉腫		こつにくしゅ	Osteosarcoma			14
2200049				骨軟骨腫症		こつなんこつしゅしょう	Osteochondromatosis			14
2200050				軟骨肉腫		なんこつにくしゅ	Chondrosarcoma			14
2200051				軟骨芽細胞腫		なんこつがさいぼうしゅ	Chondroblastoma			14
2200052				悪性骨巨細胞腫		あくせいこつきょさいぼうしゅ	Malignancy in giant cell tumour of bone			14
2200053				ユーイング肉腫		ゆーいんぐにくしゅ	Ewing's sarcoma	Ewing肉腫	Ewing sarcoma	14
2200054				未分化神経外胚葉性腫瘍(末梢性のものに限る。)	未分化神経外胚葉性腫瘍（末梢性のものに限る。）	みぶんかしんけいがいはいようせいしゅよう(まっしょうせいのものにかぎる。)	Primitive neuroectodermal tumors			14
2200055		2200054		末梢性未分化神経外胚葉性腫瘍		まっしょうせいみぶんかしんけいがいはいようせいしゅよう	Peripheral primitive neuroectodermal tumors			14
2200056				横紋筋肉腫		おうもんきんにくしゅ	Rhabdomyosarcoma			14
2200057				悪性ラブドイド腫瘍		あくせいらぶどいどしゅよう	Malignant rhabdoid tumour			14
2200058				未分化肉腫		みぶんかにくしゅ	Undifferentiated sarcoma			14
2200059				線維形成性小円形細胞腫瘍		せんいけいせいせいしょうえんけいさいぼうしゅよう	Desmoplastic small round cell tumors		DSRCT	14
2200060				線維肉腫		せんいにくしゅ	Fibrosarcoma			14
2200061				滑膜肉腫		かつまくにくしゅ	Synovial sarcoma			14
2200062				明細胞肉腫		めいさいぼうにくしゅ	Clear cell sarcoma			14
2200063				胞巣状軟部肉腫		ほうそうじょうなんぶにくしゅ	Alveolar soft part sarcoma			14
2200064				平滑筋肉腫		へいかつきんにくしゅ	Leiomyosarcoma			14
2200065				脂肪肉腫		しぼうにくしゅ	Liposarcoma			14
2200066				未分化胚細胞腫		みぶんかはいさいぼうしゅ	Dysgerminoma			14
2200067				胎児性癌		たいじせいがん	Embryonal carcinoma			14
2200068				多胎芽腫		たたいがしゅ	Polyembryoma			14
2200069				卵黄嚢腫		らんおうのうしゅ	Yolk sac tumour	卵黄嚢腫瘍		14
2200070				絨毛癌		じゅうもうがん	Choriocarcinoma			14
2200071				混合性胚細胞腫瘍		こんごうせいはいさいぼうしゅよう	Mixed germ cell tumour			14
2200072				性索間質性腫瘍		せいさくかんしつせいしゅよう	Sex-cord stromal tumour			14
2200073				副腎皮質癌		ふくじんひしつがん	Adrenocortical carcinoma			14
2200074				甲状腺癌		こうじょうせんがん	Thyroid cancer			14
2200075				上咽頭癌		じょういんとうがん	Epipharyngeal carcinoma			14
2200076				唾液腺癌		だえきせんがん	Salivary grand carcinoma			14
2200077				悪性黒色腫		あくせいこくしょくしゅ	Malignant melanoma			14
2200078				褐色細胞腫		かっしょくさいぼうしゅ	Pheochromocytoma			14
2200079				悪性胸腺腫		あくせいきょうせんしゅ	Malignant thymoma			14
2200080				胸膜肺芽腫		きょうまくはいがしゅ	Pleuropulmonaryblastoma		Pleuropulmonary blastoma	14
2200081				気管支腫瘍		きかんししゅよう	Bronchial tumour			14
2200082				膵芽腫		すいがしゅ	Pancreatoblastoma			14
2200083				27から68までに掲げるもののほか、固形腫瘍		27から68までにかかげるもののほか、こけいしゅよう	Other solid tumours			14
2200084				毛様細胞性星細胞腫		もうようさいぼうせいせいさいぼうしゅ	Pilocytic astrocytoma			14
2200085				びまん性星細胞腫		びまんせいせいさいぼうしゅ	Diffuse astrocytoma			14
2200086				退形成性星細胞腫		たいけいせいせいせいさいぼうしゅ	Anaplastic astrocytoma			14
2200087				膠芽腫		こうがしゅ	Glioblastoma			14
2200088				上衣腫		じょういしゅ	Ependymoma			14
2200089				乏突起神経膠腫		ぼうとっきしんけいこうしゅ	Oligodendroglioma	乏突起膠腫		14
2200090				髄芽腫		ずいがしゅ	Medulloblastoma			14
2200091				頭蓋咽頭腫		ずがいいんとうしゅ	Craniopharyngioma			14
2200092				松果体腫		しょうかたいしゅ	Pineocytoma			14
2200093				脈絡叢乳頭腫		みゃくらくそうにゅうとうしゅ	Choroid plexus papilloma			14
2200094				髄膜腫		ずいまくしゅ	Meningioma			14
2200095				下垂体腺腫		かすいたいせんしゅ	Pituitary adenoma			14
2200096				神経節膠腫		しんけいせつこうしゅ	Ganglioglioma			14
2200097				神経節腫		しんけいせつしゅ	Gangliocytoma	神経節細胞腫		14
2200098				脊索腫		せきさくしゅ	Chordoma			14
2200099				未分化神経外胚葉性腫瘍(中枢性のものに限る。)	未分化神経外胚葉性腫瘍（中枢性のものに限る。）	みぶんかしんけいがいはいようせいしゅよう(ちゅうすうせいのものにかぎる。)	Primitive neuroectodermal tumour of the central nervous system	中枢神経系原始神経外胚葉性腫瘍	Central nervous system primitive neuroectodermal tumor	14
2200101				異型奇形腫瘍/ラブドイド腫瘍	異型奇形腫瘍／ラブドイド腫瘍	いけいきけいしゅよう/らぶどいどしゅよう	Atypical teratoid, rhabdoid tumour	AT/RT¦非定型奇形腫様ラブドイド腫瘍	AT/RT	14
2200102				悪性神経鞘腫		あくせいしんけいしょうしゅ	Malignant neurinoma	悪性末梢神経鞘腫瘍		14
2200103				神経鞘腫		しんけいしょうしゅ	Neurinoma			14
2200104				奇形腫		きけいしゅ	Teratoma of the central nervous system			14
2200105		2200104		成熟奇形腫		せいじゅくきけいしゅ	Mature teratoma			14
2200106		2200104		未成熟奇形腫		みせいじゅくきけいしゅ	Immature teratoma			14
2200107		2200104		悪性転化を伴う奇形腫		あくせいてんかをともなうきけいしゅ	Teratoma with malignant transformation			14
2200108				頭蓋内胚細胞腫瘍		ずがいないはいさいぼうしゅよう	Intracranial germ cell tumour			14
2200109				70から90までに掲げるもののほか、中枢神経系腫瘍		70から90までにかかげるもののほか、ちゅうすうしんけいけいしゅよう	Other tumours of the central nervous system			14
2200110				フィンランド型先天性ネフローゼ症候群		ふぃんらんどがたせんてんせいねふろーぜしょうこうぐん	Congenital nephrotic syndrome of the Finnish type		CNF	15
2200111				びまん性メサンギウム硬化症		びまんせいめさんぎうむこうかしょう	Diffuse mesangial sclerosis		DMS	15
2200112			1200720	微小変化型ネフローゼ症候群		びしょうへんかがたねふろーぜしょうこうぐん	Minimal change nephrotic syndrome		MCNS	15
2200113			1200722	巣状分節性糸球体硬化症		そうじょうぶんせつせいしきゅうたいこうかしょう	Focal segmental glomerulosclerosis		FSGS	15
2200114			1200721	膜性腎症		まくせいじんしょう	Membranous nephropathy			15
2200115				1から6までに掲げるもののほか、ネフローゼ症候群		1から6までにかかげるもののほか、ねふろーぜしょうこうぐん	Other nephrotic syndromes			15
2200116		2200115		Denys-Drash症候群		でにすどらっしゅしょうこうぐん	Denys-Drash syndrome		DDS	15
2200117		2200115		Pierson症候群		ぴあそんしょうこうぐん	Pierson syndrome			15
2200118		2200115		中枢神経奇形症候群		ちゅうすうしんけいきけいしょうこうぐん	Central nervous system malformation syndrome			15
2200121			1200366	IgA腎症		あいじーえーじんしょう	IgA nephropathy			15
2200122				メサンギウム増殖性糸球体腎炎		めさんぎうむぞうしょくせいしきゅうたいじんえん	Mesangial proliferative glomerulonephritis		MesPGN	15
2200123				膜性増殖性糸球体腎炎		まくせいぞうしょくせいしきゅうたいじんえん	Membranoproliferative glomerulonephritis		MPGN	15
2200124			1200741	紫斑病性腎炎		しはんびょうせいじんえん	Henoch-Schonlein purpura nephritis		HSPN¦Henoch-Schönlein purpura nephritis	15
2200125			1200718	抗糸球体基底膜腎炎		こうしきゅうたいきていまくじんえん	Goodpasture syndrome	Goodpasture症候群¦グッドパスチャー症候群	Anti-GBM Nephritis¦Anti-glomerular basement membrane disease	15
2200126				慢性糸球体腎炎(アルポート 症候群によるものに限る。)	慢性糸球体腎炎（アルポート 症候群によるものに限る。）	まんせいしきゅうたいじんえん(あるぽーとしょうこうぐんによるものにかぎる。)	Alport syndrome		AS¦Alport's syndrome	15
2200127			1200893	エプスタイン症候群		えぷすたいんしょうこうぐん	Epstein syndrome	Epstein症候群		15
2200128				ループス腎炎		るーぷすじんえん	Lupus nephritis		LN	15
2200129				急速進行性糸球体腎炎(顕微鏡的多発血管炎によるものに限る。)	急速進行性糸球体腎炎（顕微鏡的多発血管炎によるものに限る。）	きゅうそくしんこうせいしきゅうたいじんえん(けんびきょうてきたはつけっかんえんによるものにかぎる。)	Rapidly progressive glomerulonephritis due to microscopic poly-angitis		Rapidly progressive glomerulonephritis due to MPA	15
2200130				急速進行性糸球体腎炎(多発血管炎性肉芽腫症によるものに限る。)	急速進行性糸球体腎炎（多発血管炎性肉芽腫症によるものに限る。）	きゅうそくしんこうせいしきゅうたいじんえん(たはつけっかんえんせいにくげしゅしょうによるものにかぎる。)	Rapidly progressive glomerulonephritis due to granulomatosis with polyangiitis		Rapidly progressive glomerulonephritis due to GPA	15
2200131			1200473	非典型溶血性尿毒症症候群		ひてんけいようけつせいにょうどくしょうしょうこうぐん	Atypical hemolytic uremic syndrome		Atypical haemolytic uraemic syndrome¦aHUS	15
2200132			1200967	ネイル・パテラ症候群		ねいる・ぱてらしょうこうぐん	Nail-patella syndrome	Nail-Patella症候群¦爪膝蓋骨症候群		15
2200133				フィブロネクチン腎症		ふぃぶろねくちんじんしょう	Glomerulopathy with fibronectin deposits, fibronectin nephropathy			15
2200134				リポタンパク糸球体症		りぽたんぱくしきゅうたいしょう	Lipoprotein glomerulopathy		LPG	15
2200135				8から21までに掲げるもののほか、慢性糸球体腎炎		8から21までにかかげるもののほか、まんせいしきゅうたいじんえん	Other chronic glomerulonephritis			15
2200136				慢性尿細管間質性腎炎		まんせいにょうさいかんかんしつせいじんえん	Tubulointerstitial nephritis		TIN	15
2200137				慢性腎盂腎炎		まんせいじんうじんえん	Chronic pyelonephritis			15
2200138				アミロイド腎		あみろいどじん	Amyloid nephropathy			15
2200139				家族性若年性高尿酸血症性腎症		かぞくせいじゃくねんせいこうにょうさんけっしょうせいじんしょう	Familial juvenile hyperuricemic nephropathy		FJHN¦Familial juvenile hyperuricaemic nephropathy	15
2200140			1201036	ネフロン癆		ねふろんろう	Nephronophthisis		Juvenile nephronophthisis¦NPH	15
2200141				腎血管性高血圧		じんけっかんせいこうけつあつ	Renovascular hypertension			15
2200142				腎静脈血栓症		じんじょうみゃくけっせんしょう	Renal vein thrombosis		RVT	15
2200143				腎動静脈瘻		じんどうじょうみゃくろう	Renal arteriovenous fistula			15
2200144				尿細管性アシドーシス		にょうさいかんせいあしどーしす	Renal tubular acidosis		RTA	15
2200145				ギッテルマン症候群		ぎってるまんしょうこうぐん	Gitelman syndrome	Gitelman症候群	GS	15
2200146				バーター症候群		ばーたーしょうこうぐん	Bartter syndrome	Bartter症候群	BS	15
2200147				腎尿管結石		じんにょうかんけっせき	Nephro- and urolithiasis		Nephro-urolithiasis	15
2200148				慢性腎不全(腎腫瘍によるものに限る。)	慢性腎不全（腎腫瘍によるものに限る。）	まんせいじんふぜん(じんしゅようによるものにかぎる。)	Chronic renal failure due to renal tumour			15
2200149				慢性腎不全(急性尿細管壊死または腎虚血によるものに限る。)	慢性腎不全（急性尿細管壊死または腎虚血によるものに限る。）	まんせいじんふぜん(きゅうせいにょうさいかんえしまたはじんきょけつによるものにかぎる。)	Chronic renal failure due to acute tubular necrosis or renal ischemias		Chronic renal failure due to acute tubular necrosis or renal ischaemias	15
2200150		2200149		慢性腎不全(急性尿細管壊死によるものに限る。)	慢性腎不全（急性尿細管壊死によるものに限る。）	まんせいじんふぜん(きゅうせいにょうさいかんえしによるものにかぎる。)	Chronic renal failure due to acute tubular necrosis			15
2200151		2200149		慢性腎不全(腎虚血によるものに限る。)	慢性腎不全（腎虚血によるものに限る。）	まんせいじんふぜん(じんきょけつによるものにかぎる。)	Chronic renal failure due to renal ischemias		Chronic renal failure due to renal ischaemias	15
2200152			1200367	多発性嚢胞腎		たはつせいのうほうじん	Polycystic kidney disease		PKD¦Polycystic kidney	15
2200153		2200152	1200368	常染色体優性多発性嚢胞腎		じょうせんしょくたいゆうせいたはつせいのうほうじん	Autosomal dominant polycystic kidney disease		ADPKD¦Autosomal dominant PKD	15
2200154		2200152	1200369	常染色体劣性多発性嚢胞腎		じょうせんしょくたいれっせいたはつせいのうほうじん	Autosomal recessive polycystic kidney disease		ARPKD¦Autosomal recessive PKD	15
2200155				低形成腎		ていけいせいじん	Hypoplastic kidney			15
2200156				腎無形成		じんむけいせい	Renal aplasia			15
2200157				ポッター症候群		ぽったーしょうこうぐん	Potter syndrome	Potter症候群	Potter sequence	15
2200158				多嚢胞性異形成腎		たのうほうせいいけいせいじん	Multicystic dysplastic kidney		MCDK	15
2200159				寡巨大糸球体症		かきょだいしきゅうたいしょう	Oligomeganephronia			15
2200160				38から44までに掲げるもののほか、腎奇形		38から44までにかかげるもののほか、じんきけい	Other renal malformations			15
2200161		2200160		腎異形成		じんいけいせい	Renal dysplasia			15
2200162		2200160		過剰腎		かじょうじん	Supernumerary kidney			15
2200163		2200160		骨盤腎		こつばんじん	Pelvic kidney		Ectopic pelvic kidney	15
2200164		2200160		交差性変位腎		こうさせいへんいじん	Crossed renal ectopia	非融合性交叉性腎変位	Crossed renal ectopia without fusion	15
2200165		2200160		腰部変位腎		ようぶへんいじん	Lumber ectopic kidney			15
2200166		2200160		胸部腎		きょうぶじん	Throacic kidney			15
2200167		2200160		交差性融合腎		こうさせいゆうごうじん	Crossed fused kidney			15
2200168		2200160		骨盤部融合腎		こつばんぶゆうごうじん	Fused pelvic kidney			15
2200169		2200160		馬蹄腎		ばていじん	Horseshoe kidney			15
2200170		2200160		髄質嚢胞腎		ずいしつのうほうじん	Medullary cystic kidney	髄質性嚢胞腎		15
2200171		2200160		多房性腎嚢胞		たぼうせいじんのうほう	Multilocular cysts of the kidney		Multilocular renal cyst	15
2200172		2200160		単純性腎嚢胞		たんじゅんせいじんのうほう	Simple renal cyst			15
2200173		2200160		髄質海綿腎		ずいしつかいめんじん	Medullary sponge kidney		MSK	15
2200174		2200160		後天性嚢胞性腎疾患		こうてんせいのうほうせいじんしっかん	Acquired cystic disease of the kidney	多嚢胞化萎縮腎		15
2200175		2200160		腎杯憩室		じんぱいけいしつ	Calyceal diverticulum			15
2200176		2200160		先天性水腎症		せんてんせいすいじんしょう	Ureteropelvic junction obstruction	腎盂尿管移行部通過障害	Congenital hydronephrosis	15
2200177		2200160		巨大腎杯症		きょだいじんぱいしょう	Megacalycosis	巨大腎杯		15
2200178				閉塞性尿路疾患		へいそくせいにょうろしっかん	Obstructive uropathy			15
2200179				膀胱尿管逆流		ぼうこうにょうかんぎゃくりゅう	Vesicoureteral reflux		VUR	15
2200180				46及び47に掲げるもののほか、尿路奇形		46および47にかかげるもののほか、にょうろきけい	Other urinary tract malformations			15
2200181		2200180		重複腎盂尿管		じゅうふくじんうにょうかん	Duplication of the renal pelvis and ureter		Duplex collecting system	15
2200182		2200180		異所開口尿管		いしょかいこうにょうかん	Ectopic ureteral orifice	尿管異所開口	Ectopic ureter	15
2200183		2200180		尿管瘤		にょうかんりゅう	Ureteroceles			15
2200184		2200180		巨大尿管症		きょだいにょうかんしょう	Megaureter			15
2200185		2200180		Prune belly症候群		ぷるーんべりーしょうこうぐん	Prune belly syndrome			15
2200186				萎縮腎		いしゅくじん	Atrophic kidney			15
2200187				ファンコーニ症候群		ふぁんこーにしょうこうぐん	Fanconi syndrome	Fanconi症候群		15
2200188			1201116	ロウ症候群		ろうしょうこうぐん	Lowe syndrome	Lowe症候群	OCRL¦Oculocerebrorenal syndrome of Lowe	15
2200189				気道狭窄		きどうきょうさく	Airway obstruction and stenosis			16
2200190		2200189		喉頭狭窄		こうとうきょうさく	Laryngeal stenosis			16
2200191		2200189		声門上狭窄症		せいもんじょうきょうさくしょう	Supraglottic stenosis			16
2200192		2200189		声門狭窄症		せいもんきょうさくしょう	Glottic stenosis			16
2200193		2200189		声門下狭窄症		せいもんかきょうさくしょう	Subglottic stenosis			16
2200194		2200189		気管狭窄		きかんきょうさく	Tracheal stenosis			16
2200195		2200189		気管軟化症		きかんなんかしょう	Tracheomalacia		tracheobronchial malacia	16
2200196		2200189		気管支狭窄症		きかんしきょうさくしょう	bronchial stenosis			16
2200197				気管支喘息		きかんしぜんそく	Bronchial asthma			16
2200198			1200753	先天性中枢性低換気症候群		せんてんせいちゅうすうせいていかんきしょうこうぐん	Congenital central hypoventilation syndrome		CCHS	16
2200199			1200416	特発性間質性肺炎		とくはつせいかんしつせいはいえん	Idiopathic interstitial pneumonia		IIPs	16
2200200			1200750	先天性肺胞蛋白症		せんてんせいはいほうたんぱくしょう	Congenital alveolar proteinosis	先天性PAP	C-PAP¦Congenital PAP¦Congenital pulmonary alveolar proteinosis¦Hereditary pulmonary alveolar proteinosis	16
2200201		2200200		遺伝性間質性肺炎		いでんせいかんしつせいはいえん	Familial interstitial pneumonia		HILD	16
2200202				肺胞微石症		はいほうびせきしょう	Pulmonary alveolar microlithiasis		PAM	16
2200203				線毛機能不全症候群		せんもうきのうふぜんしょうこうぐん	Primary ciliary dyskinesia			16
2200204		2200203	1201097	カルタゲナー症候群		かるたげなーしょうこうぐん	Kartagener syndrome	Kartagener症候群		16
2200205			1200922	嚢胞性線維症		のうほうせいせんいしょう	Cystic fibrosis		CF	16
2200206				気管支拡張症		きかんしかくちょうしょう	Bronchiectasis			16
2200207				特発性肺ヘモジデローシス		とくはつせいはいへもじでろーしす	Idiopathic pulmonary hemosiderosis		Idiopathic pulmonary haemosiderosis	16
2200208				慢性肺疾患		まんせいはいしっかん	Chronic lung disease		CLD	16
2200209			1200745	閉塞性細気管支炎		へいそくせいさいきかんしえん	Bronchiolitis obliterans		Obliterating bronchiolitis	16
2200210			1200911	先天性横隔膜ヘルニア		せんてんせいおうかくまくへるにあ	Congenital diaphragmatic hernia		CDH	16
2200211				先天性嚢胞性肺疾患		せんてんせいのうほうせいはいしっかん	Congenital cystic lung disease			16
2200212				洞不全症候群		どうふぜんしょうこうぐん	Sick sinus syndrome		SSS	17
2200213				モビッツ2型ブロック		もびっつ2がたぶろっく	Mobitz type II second degree atrioventricular block	Mobitz2型ブロック		17
2200214				完全房室ブロック		かんぜんぼうしつぶろっく	Complete atrio-ventricular block			17
2200215				脚ブロック		きゃくぶろっく	Bundle branch block			17
2200216				多源性心室期外収縮		たげんせいしんしつきがいしゅうしゅく	Polymorphic ventricular premature beat			17
2200217				上室頻拍		じょうしつひんぱく(だぶるぴーだぶるしょうこうぐんによるものにかぎる。)	Supraventricular tachycardia due to WPW syndrome			17
2200218				多源性心房頻拍		たげんせいしんぼうひんぱく	Multiple atrial tachycardia			17
2200219				6及び7に掲げるもののほか、上室頻拍		6および7にかかげるもののほか、じょうしつひんぱく	Other supraventricular tachycardia			17
2200220				ベラパミル感受性心室頻拍		べらぱみるかんじゅせいしんしつひんぱく	Verapamil sensitive ventricular tachycardia			17
2200221				カテコラミン誘発多形性心室頻拍		かてこらみんゆうはつたけいせいしんしつひんぱく	Catecholaminergic polymorphic ventricular tachycardia		CPVT	17
2200222				9及び10に掲げるもののほか、心室頻拍		9および10にかかげるもののほか、しんしつひんぱく	Other ventricular tachycardia			17
2200223		2200222		アデノシン感受性心室頻拍		あでのしんかんじゅせいしんしつひんぱく	Adenosine sensitive VT	アデノシン感受性VT	Adenosine-sensitive ventricular tachycardia	17
2200224		2200222		プロプラノロール感受性心室頻拍		ぷろぷらのろーるかんじゅせいしんしつひんぱく	Propranolol sensitive VT			17
2200225				心房粗動		しんぼうそどう	Atrial flutter			17
2200226				心房細動		しんぼうさいどう	Atrial fibrillation		AF	17
2200227				心室細動		しんしつさいどう	Ventricular fibrillation			17
2200228				QT延長症候群		きゅーてぃーえんちょうしょうこうぐん	Long qt syndrome		LQTS	17
2200229			1200286	肥大型心筋症		ひだいがたしんきんしょう	Hypertrophic cardiomyopathy		HCM	17
2200230				不整脈源性右室心筋症		ふせいみゃくげんせいうしつしんきんしょう	Arrhythmogenic right ventricular cardiomyopathy or dysplasia			17
2200231				心筋緻密化障害		しんきんちみつかしょうがい	Non-compaction of the ventricle			17
2200232				拡張型心筋症		かくちょうがたしんきんしょう	Dilated cardiomyopathy		DCM	17
2200233			1200292	拘束型心筋症		こうそくがたしんきんしょう	Restrictive cardiomyopathy		Restricted cardiomyopathy	17
2200234				心室瘤		しんしつりゅう	Aneurysm of ventricle		Diverticulum of ventricle	17
2200235				心内膜線維弾性症		しんないまくせんいだんせいしょう	Endocardial fibroelastosis			17
2200236				心臓腫瘍		しんぞうしゅよう	Cardiac tumor			17
2200237				慢性心筋炎		まんせいしんきんえん	Chronic myocarditis			17
2200238				慢性心膜炎		まんせいしんまくえん	Chronic pericarditis			17
2200239				収縮性心膜炎		しゅうしゅくせいしんまくえん	Constrictive pericarditis			17
2200240				先天性心膜欠損症		せんてんせいしんまくけっそんしょう	Congenital defect of the pericardium			17
2200241				乳児特発性僧帽弁腱索断裂		にゅうじとくはつせいそうぼうべんけんさくだんれつ	Idiopathic rupture of chordae tendineae of the mitral valve in infants			17
2200242				左冠動脈肺動脈起始症		ひだりかんどうみゃくはいどうみゃくきししょう	Abnormal origin of left coronary artery from pulmonary artery			17
2200243				右冠動脈肺動脈起始症		みぎかんどうみゃくはいどうみゃくきししょう	Abnormal origin of right coronary artery from pulmonary artery			17
2200244				29及び30に掲げるもののほか、冠動脈起始異常		29および30にかかげるもののほか、かんどうみゃくきしいじょう	Other anomalous origin of coronary artery			17
2200245				川崎病性冠動脈瘤		かわさきびょうせいかんどうみゃくりゅう	Coronary aneurysms complicated with Kawasaki disease			17
2200246				冠動脈狭窄症		かんどうみゃくきょうさくしょう	Stenosis or atresia of coronary artery			17
2200247				狭心症		きょうしんしょう	Angina pectoris			17
2200248				心筋梗塞		しんきんこうそく	Myocardial infarction			17
2200249			1200705	左心低形成症候群		さしんていけいせいしょうこうぐん	Hypoplastic left heart syndrome			17
2200250			1200704	単心室症		たんしんしつしょう	Single ventricle			17
2200251			1200706	三尖弁閉鎖症		さんせんべんへいさしょう	Tricuspid atresia			17
2200252			1200708	心室中隔欠損を伴う肺動脈閉鎖症		しんしつちゅうかくけっそんをともなうはいどうみゃくへいさしょう	Pulmonary atresia with ventricular septal defect	極型ファロー四徴症		17
2200253			1200707	心室中隔欠損を伴わない肺動脈閉鎖症		しんしつちゅうかくけっそんをともなわないはいどうみゃくへいさしょう	Pulmonary atresia with intact ventricular septum			17
2200254			1200709	ファロー四徴症		ふぁろーしちょうしょう	Tetralogy of Fallot	Fallot四徴症	Fallot's Tetralogy	17
2200255				タウジッヒ・ビング奇形		たうじっひ・びんぐきけい	Taussig-Bing anomaly	Taussig-Bing奇形		17
2200256			1200710	両大血管右室起始症		りょうだいけっかんうしつきししょう	Double outlet right ventricle			17
2200257				両大血管左室起始症		りょうだいけっかんさしつきししょう	Double-outlet left ventricle			17
2200258			1200699	完全大血管転位症		かんぜんだいけっかんてんいしょう	Complete transposition of the great arteries		Complete TGA	17
2200259				先天性修正大血管転位症		せんてんせいしゅうせいだいけっかんてんいしょう	Congenitally corrected transposition of the great arteries			17
2200260			1200711	エプスタイン病		えぷすたいんびょう	Ebstein's anomaly	Ebstein奇形¦Ebstein病	Ebstein anomaly¦Ebstein malformation¦Ebstein's malformation	17
2200261			1200693	総動脈幹遺残症		そうどうみゃくかんいざんしょう	Truncus arteriosus communis			17
2200262				大動脈肺動脈窓		だいどうみゃくはいどうみゃくそう	Aorto-pulmonary window			17
2200263				三心房心		さんしんぼうしん	Cor triatriatum			17
2200264				動脈管開存症		どうみゃくかんかいぞんしょう	Patent ductus arteriosus			17
2200265				単心房症		たんしんぼうしょう	Common atrium			17
2200266				二次孔型心房中隔欠損症		にじこうがたしんぼうちゅうかくけっそんしょう	Atrial septal defect, ostium secundum type			17
2200267				静脈洞型心房中隔欠損症		じょうみゃくどうがたしんぼうちゅうかくけっそんしょう	Atrial septal defect, sinus venosus type			17
2200268				不完全型房室中隔欠損症		ふかんぜんがたぼうしつちゅうかくけっそんしょう	Incomplete atrioventricular septal defect	不完全型心内膜床欠損症		17
2200269				完全型房室中隔欠損症		かんぜんがたぼうしつちゅうかくけっそんしょう	Complete atrioventricular septal defect	完全型心内膜床欠損症		17
2200270				心室中隔欠損症		しんしつちゅうかくけっそんしょう	Ventricular septal defect			17
2200271				総肺静脈還流異常症		そうはいじょうみゃくかんりゅういじょうしょう	Total anomalous pulmonary venous connection			17
2200272				部分肺静脈還流異常症		ぶぶんはいじょうみゃくかんりゅういじょうしょう	Partial anomalous pulmonary venous connection			17
2200273				肺静脈狭窄症		はいじょうみゃくきょうさくしょう	Pulmonary venous obstruction			17
2200274				左室右房交通症		さしつうぼうこうつうしょう	Left ventricular-right atrial communication			17
2200275				右室二腔症		うしつにくうしょう	Double-chambered right ventricle			17
2200276				肺動脈弁下狭窄症		はいどうみゃくべんかきょうさくしょう	Subvalvular pulmonary stenosis			17
2200277				大動脈弁下狭窄症		だいどうみゃくべんかきょうさくしょう	Subvalvular aortic stenosis			17
2200278				肺動脈弁上狭窄症		はいどうみゃくべんじょうきょうさくしょう	Supravalvular pulmonary stenosis			17
2200279				末梢性肺動脈狭窄症		まっしょうせいはいどうみゃくきょうさくしょう	Peripheral pulmonary stenosis			17
2200280				肺動脈弁欠損		はいどうみゃくべんけっそん	Absent pulmonary valve			17
2200281				肺動脈上行大動脈起始症		はいどうみゃくじょうこうだいどうみゃくきししょう	Origin of pulmonary artery from ascending aorta			17
2200282				一側肺動脈欠損		いっそくはいどうみゃくけっそん	Unilateral absence of a pulmonary artery			17
2200283				大動脈縮窄症		だいどうみゃくしゅくさくしょう	Coarctation of the aorta			17
2200284				大動脈縮窄複合		だいどうみゃくしゅくさくふくごう	Coarctation complex			17
2200285				大動脈弁上狭窄症		だいどうみゃくべんじょうきょうさくしょう	Supravalvular aortic stenosis			17
2200286			1200664	ウィリアムズ症候群		うぃりあむずしょうこうぐん	Williams syndrome	Williams症候群		17
2200287				70から73までに掲げるもののほか、大動脈狭窄症		70から73までにかかげるもののほか、だいどうみゃくきょうさくしょう	Other coarctation of the aorta			17
2200288				大動脈弓離断複合		だいどうみゃくきゅうりだんふくごう	Interruption of aortic arch complex			17
2200289				大動脈弓閉塞症		だいどうみゃくきゅうへいそくしょう	Aortic arch occlusive disease			17
2200290				重複大動脈弓症		じゅうふくだいどうみゃくきゅうしょう	Double aortic arch disease			17
2200291			1200965	左肺動脈右肺動脈起始症		ひだりはいどうみゃくみぎはいどうみゃくきししょう	Vascular sling		PA sling¦Pulmonary artery sling	17
2200292				77及び78に掲げるもののほか、血管輪		77および78にかかげるもののほか、けっかんりん	Other vascular ring			17
2200293				バルサルバ洞動脈瘤		ばるさるばどうどうみゃくりゅう	Aneurysm of sinus valsalva	Valsalva洞動脈瘤		17
2200294				大動脈瘤		だいどうみゃくりゅう	Aortic aneurysm			17
2200295				肺動静脈瘻		はいどうじょうみゃくろう	Pulmonary arteriovenous fistulae			17
2200296				冠動脈瘻		かんどうみゃくろう	Coronary artery fistula			17
2200297				82及び83に掲げるもののほか、動静脈瘻		82および83にかかげるもののほか、どうじょうみゃくろう	Other arteriovenous fistulae			17
2200298			1200425	肺動脈性肺高血圧症		はいどうみゃくせいはいこうけつあつしょう	Pulmonary arterial hypertension			17
2200299				慢性肺性心		まんせいはいせいしん	Chronic cor pulmonale			17
2200300				三尖弁狭窄症		さんせんべんきょうさくしょう	Tricuspid valve stenosis			17
2200301				三尖弁閉鎖不全症		さんせんべんへいさふぜんしょう	Tricuspid valve regurgitation			17
2200302				僧帽弁狭窄症		そうぼうべんきょうさくしょう	Mitral valve stenosis			17
2200303				僧帽弁閉鎖不全症		そうぼうべんへいさふぜんしょう	Mitral regurgitation			17
2200304				肺動脈弁狭窄症		はいどうみゃくべんきょうさくしょう	Pulmonary valve stenosis			17
2200305				肺動脈弁閉鎖不全症		はいどうみゃくべんへいさふぜんしょう	Pulmonary valve regurgitation			17
2200306				大動脈弁狭窄症		だいどうみゃくべんきょうさくしょう	Aortic valve stenosis			17
2200307				大動脈弁閉鎖不全症		だいどうみゃくべんへいさふぜんしょう	Aortic valve regurgitation			17
2200308				僧帽弁弁上輪		そうぼうべんべんじょうりん	Supramitral ring			17
2200309			1200674	無脾症候群		むひしょうこうぐん	Asplenia syndrome			17
2200310			1200673	多脾症候群		たひしょうこうぐん	Polysplenia syndrome			17
2200311				フォンタン術後症候群		ふぉんたんじゅつごしょうこうぐん	Post-Fontan syndrome	Fontan術後症候群		17
2200312				先天性下垂体機能低下症		せんてんせいかすいたいきのうていかしょう	Congenital hypopituitarism			18
2200313				後天性下垂体機能低下症		こうてんせいかすいたいきのうていかしょう	Acquired hypopituitarism			18
2200314				下垂体性巨人症		かすいたいせいきょじんしょう	Pituitary gigantism			18
2200315			1200386	先端巨大症		せんたんきょだいしょう	Acromegaly			18
2200316				成長ホルモン分泌不全性低身長症(脳の器質的原因によるものに限る。)	成長ホルモン分泌不全性低身長症（脳の器質的原因によるものに限る。）	せいちょうほるもんぶんぴつふぜんせいていしんちょうしょう(のうのきしつてきげんいんによるものにがぎる。)	Growth hormone deficiency caused by cerebral organic disorders	GH分泌不全性低身長症(脳の器質的原因によるものに限る。)		18
2200317		2200316		器質的成長ホルモン分泌不全性低身長症		きしつてきせいちょうほるもんぶんぴつふぜんせいていしんちょうしょう	Congenital growth hormone deficiency	器質性GHD¦器質的GHD		18
2200318				成長ホルモン分泌不全性低身長症(脳の器質的原因によるものを除く。)	成長ホルモン分泌不全性低身長症（脳の器質的原因によるものを除く。）	せいちょうほるもんぶんぴつふぜんせいていしんちょうしょう(のうのきしつてきげんいんによるものをのぞく。)	Growth hormone deficiency not caused by cerebral organic disorders	GH分泌不全性低身長症(脳の器質的原因によるものを除く。)		18
2200319		2200318		特発性成長ホルモン分泌不全性低身長症		とくはつせいせいちょうほるもんぶんぴつふぜんせいていしんちょうしょう	Idiopathic growth hormone deficiency	特発性GHD		18
2200320				インスリン様成長因子1不応症		いんすりんようせいちょういんし1ふおうしょう	IGF1 insensitivity	IGF-1不応症		18
2200321				成長ホルモン不応性症候群		せいちょうほるもんふおうせいしょうこうぐん	Growth hormone insensitivity			18
2200322			1200378	高プロラクチン血症		こうぷろらくちんけっしょう	Hyperprolactinemia		Hyperprolactinaemia	18
2200323			1200376	抗利尿ホルモン不適切分泌症候群		こうりにょうほるもんふてきせつぶんぴつしょうこうぐん	Syndrome of inappropriate secretion of antidiuretic hormone	ADH分泌亢進症¦バゾプレシン分泌過剰症	SIADH	18
2200324			1200375	中枢性尿崩症		ちゅうすうせいにょうほうしょう	Central diabetes insipidus			18
2200325				口渇中枢障害を伴う高ナトリウム血症		こうかつちゅうすうしょうがいをともなうこうなとりうむけっしょう	Adipsic hypernatremia	本態性高ナトリウム血症¦無飲症性高ナトリウム血症	Adipsic hypernatraemia¦Essential hypernatremia	18
2200326				腎性尿崩症		じんせいにょうほうしょう	Nephrogenic diabetes insipidus			18
2200327				中枢性塩喪失症候群		ちゅうすうせいえんそうしつしょうこうぐん	Cerebral salt wasting syndrome			18
2200328				バセドウ病		ばせどうびょう	Basedow disease	Basedow病	Graves' disease	18
2200329				甲状腺機能亢進症		こうじょうせんきのうこうしんしょう	Hyperthyroidism			18
2200330				異所性甲状腺		いしょせいこうじょうせん	Ectoic thyroid			18
2200331				無甲状腺症		むこうじょうせんしょう	Thyroid agenesis		Athyreosis	18
2200332			1200390	甲状腺刺激ホルモン分泌低下症		こうじょうせんしげきほるもんぶんぴつていかしょう	Thyroid-stimulating hormone deficiency	TSH分泌低下症		18
2200333		2200332		先天性甲状腺機能低下症		せんてんせいこうじょうせんきのうていかしょう	Congenital hypothyroidism			18
2200334				17から19までに掲げるもののほか、先天性甲状腺機能低下症		17から19までにかかげるもののほか、せんてんせいこうじょうせんきのうていかしょう	Other congenital hypothyroidism		CH	18
2200335				橋本病		はしもとびょう	Hashimoto disease		Hashimoto’s thyroiditis	18
2200336				萎縮性甲状腺炎		いしゅくせいこうじょうせんえん	Atrophic thyroiditis	特発性粘液水腫	Primary myxedema	18
2200337				21及び22に掲げるもののほか、後天性甲状腺機能低下症		21および22にかかげるもののほか、こうてんせいこうじょうせんきのうていかしょう	Other acquired hypothyroidism			18
2200338		2200337		放射線性甲状腺機能低下症		ほうしゃせんせいこうじょうせんきのうていかしょう	Radiation-induced hypothyroidism			18
2200339		2200337		薬剤性甲状腺機能低下症		やくざいせいこうじょうせんきのうていかしょう	Drug-induced hypothyroidism			18
2200340		2200337		中枢性甲状腺機能低下症		ちゅうすうせいこうじょうせんきのうていかしょう	Central hypothyroidism			18
2200341			1200395	甲状腺ホルモン不応症		こうじょうせんほるもんふおうしょう	Resistance to thyroid hormone		RTH¦Syndrome of Resistance to Thyroid Hormone	18
2200342				腺腫様甲状腺腫		せんしゅようこうじょうせんしゅ	Adenomatous goiter		Adenomatous goitre	18
2200343				副甲状腺機能亢進症		ふくこうじょうせんきのうこうしんしょう	Hyperparathyroidism			18
2200344				副甲状腺欠損症		ふくこうじょうせんけっそんしょう	Parathyroid gland defect			18
2200345			1200775	副甲状腺機能低下症		ふくこうじょうせんきのうていかしょう	Hypoparathyroidism			18
2200346				自己免疫性多内分泌腺症候群1型		じこめんえきせいたないぶんぴつせんしょうこうぐん 1がた	Autoimmune polyendocrinopathy type 1			18
2200347				自己免疫性多内分泌腺症候群2型		じこめんえきせいたないぶんぴつせんしょうこうぐん 2がた	Autoimmune polyendocrinopathy type 2			18
2200348				偽性偽性副甲状腺機能低下症		ぎせいぎせいふくこうじょうせんきのうていかしょう	Pseudopseudohypoparathyroidism			18
2200349			1200776	偽性副甲状腺機能低下症		ぎせいふくこうじょうせんきのうていかしょう	Pseudohypoparathyroidism			18
2200350			1200379	クッシング病		くっしんぐびょう	Cushing disease	Cushing病	Cushing's Disease	18
2200351				異所性副腎皮質刺激ホルモン産生症候群		いしょせいふくじんひしつしげきほるもんさんせいしょうこうぐん	Ectopic ACTH syndrome	異所性ACTH産生症候群		18
2200352				副腎腺腫		ふくじんせんしゅ	Adrenal adenoma			18
2200353				副腎皮質結節性過形成		ふくじんひしつけっせつせいかけいせい	ACTH-independent macronodular adrenal hyperplasia			18
2200354				33から36までに掲げるもののほか、クッシング症候群		33から36までにかかげるもののほか、くっしんぐしょうこうぐん	Other Cushing syndrome			18
2200355				副腎皮質刺激ホルモン単独欠損症		ふくじんひしつしげきほるもんたんどくけっそんしょう	Isolated ACTH deficiency	ACTH単独欠損症		18
2200356			1200777	副腎皮質刺激ホルモン不応症		ふくじんひしつしげきほるもんふおうしょう	ACTH unresponsiveness	ACTH不応症	Adrenocorticotropic hormone insensitivity¦Adrenocorticotropic hormone unresponsiveness¦Adrenocorticotropin unresponsiveness	18
2200357			1200403	先天性副腎低形成症		せんてんせいふくじんていけいせいしょう	Congenital adrenal hypoplasia			18
2200358			2013:24	グルココルチコイド抵抗症		ぐるここるちこいどていこうしょう	Glucocorticoid resistance			18
2200359				38から41までに掲げるもののほか、慢性副腎皮質機能低下症		38から41までにかかげるもののほか、まんせいふくじんひしつきのうていかしょう	Other chronic adrenal insufficiency		Addison disease	18
2200360		2200359	1200411	アジソン病		あじそんびょう	Addison's disease	Addison病	Addison disease	18
2200361				アルドステロン症		あるどすてろんしょう	Aldosteronism			18
2200362				見かけの鉱質コルチコイド過剰症候群		みかけのこうしつこるちこいどかじょうしょうこうぐん	Apparent mineralocorticoid excess syndrome	AME症候群	AME syndrome	18
2200363				リドル症候群		りどるしょうこうぐん	Liddle syndrome	Liddle症候群		18
2200364				低レニン性低アルドステロン症		ていれにんせいていあるどすてろんしょう	Hyporeninemic hypoaldosteronism		Hyporeninaemic hypoaldosteronism	18
2200365				アルドステロン合成酵素欠損症		あるどすてろんごうせいこうそけっそんしょう	Aldosterone synthase deficiency			18
2200366				46及び47に掲げるもののほか、低アルドステロン症		46および47にかかげるもののほか、ていあるどすてろんしょう	other hypoaldosteronism			18
2200367			2013:16	偽性低アルドステロン症		ぎせいていあるどすてろんしょう	Pseudohypoaldosteronism			18
2200368		2200367		偽性低アルドステロン症I型		ぎせいていあるどすてろんしょう1がた	Pseudohypoaldosteronism type I			18
2200369		2200367		偽性低アルドステロン症II型		ぎせいていあるどすてろんしょう2がた	Pseudohypoaldosteronism type II	Gordon 症候群	Gordon syndrome	18
2200370			1200397	リポイド副腎過形成症		りぽいどふくじんかけいせいしょう	Congenital lipoid adrenal hyperplasia	先天性リポイド過形成症		18
2200371				3β-ヒドロキシステロイド脱水素酵素欠損症		3べーたひどろきしすてろいどだっすいそこうそけっそんしょう	3 beta-hydroxysteroid dehydrogenase deficiency		3β-hydroxysteroid dehydrogenase deficiency	18
2200372			1200400	11β-水酸化酵素欠損症		11べーたすいさんかこうそけっそんしょう	11-β-Hydroxylase deficiency		11-beta-hydroxylase deficiency	18
2200373			1200401	17α-水酸化酵素欠損症		17あるふぁすいさんかこうそけっそんしょう	17 alpha-hydroxylase deficiency		17-α-Hydroxylase deficiency	18
2200374			1200399	21-水酸化酵素欠損症		21すいさんかこうそけっそんしょう	21-Hydroxylase deficiency			18
2200375			1200402	P450酸化還元酵素欠損症		ぴー450さんかかんげんこうそけっそんしょう	P450 oxidoreductase deficiency	P450オキシドレダクターゼ欠損症¦POR欠損症	PORD	18
2200376				50から55までに掲げるもののほか、先天性副腎過形成症		50から55までにかかげるもののほか、せんてんせいふくじんかけいせいしょう	Other congenital adrenal hyperplasia			18
2200377				ゴナドトロピン依存性思春期早発症		ごなどとろぴんいぞんせいししゅんきそうはつしょう	Gonadotropin-dependent precocious puberty			18
2200378				ゴナドトロピン非依存性思春期早発症		ごなどとろぴんひいぞんせいししゅんきそうはつしょう	Non-gonadotropin-dependent precocious puberty			18
2200379				エストロゲン過剰症		えすとろげんかじょうしょう	Hyperestrogenism			18
2200380				アンドロゲン過剰症		あんどろげんかじょうしょう	Hyperandrogenism			18
2200381				カルマン症候群		かるまんしょうこうぐん	Kallmann syndrome	Kallmann症候群		18
2200382				低ゴナドトロピン性性腺機能低下症		ていごなどとろぴんせいせいせんきのうていかしょう	Hypogonadotropic hypogonadism	ゴナドトロピン分泌低下症		18
2200383				精巣形成不全		せいそうけいせいふぜん	Testicular dysgenesis			18
2200384				卵巣形成不全		らんそうけいせいふぜん	Ovarian dysgenesis			18
2200385				63及び64に掲げるもののほか、高ゴナドトロピン性性腺機能低下症		63および64にかかげるもののほか、こうごなどとろぴんせいせいせんきのうていかしょう	Hypergonadotropic hypogonadism of other etiologies			18
2200386		2200385		Klinefelter症候群		クラインフェルターしょうこうぐん	Klinefelter syndrome	クラインフェルター症候群		18
2200387				卵精巣性性分化疾患		らんせいそうせいせいぶんかしっかん	Ovotesticular dsd		Ovotesticular disorder of sex development	18
2200388				混合性性腺異形成症		こんごうせいせいせんいけいせいしょう	Mixed gonadal dysgenesis			18
2200389				5α-還元酵素欠損症		5あるふぁかんげんこうそけっそんしょう	5 alpha-reductase deficiency			18
2200390				17β-ヒドロキシステロイド脱水素酵素欠損症		17べーたひどろきしすてろいどだっすいそこうそけっそんしょう	17 beta-hydroxysteroid dehydrogenase deficiency			18
2200391				アンドロゲン不応症		あんどろげんふおうしょう	Androgen insensitivity syndrome			18
2200392				68から70までに掲げるもののほか、46,XY性分化疾患		68から70までにかかげるもののほか、46,えっくすわいせいぶんかしっかん	Other disorders of sex development of 46,XY			18
2200393				46,XX性分化疾患		46,えっくすえっくすせいぶんかしっかん	Disorders of sex development of 46,XX		46,XY DSD	18
2200394				VIP産生腫瘍		ぶいあいぴーさんせいしゅよう	Vipoma			18
2200395				ガストリノーマ		がすとりのーま	Gastrinoma			18
2200396				カルチノイド症候群		かるちのいどしょうこうぐん	Carcinoid syndrome			18
2200397				グルカゴノーマ		ぐるかごのーま	Glucagonoma			18
2200398				インスリノーマ		いんすりのーま	Insulinoma			18
2200399				先天性高インスリン血症		せんてんせいこういんすりんけっしょう	Congenital hyperinsulinemia		Congenital hyperinsulinaemia	18
2200400				77及び78に掲げるもののほか、高インスリン血性低血糖症		77および78にかかげるもののほか、こういんすりんけっせいていけっとうしょう	Other hyperinsulinemic hypoglycemia		Other hyperinsulinaemic hypoglycaemia	18
2200401				ビタミンD依存性くる病		びたみんでぃーいぞんせいくるびょう	Vitamin D-dependent rickets			18
2200402			1200780	ビタミンD抵抗性骨軟化症		びたみんでぃーていこうせいこつなんかしょう	Vitamin D-resistant osteomalacia			18
2200403				原発性低リン血症性くる病		げんぱつせいていりんけっしょうせいくるびょう	Primary hypophosphatemic rickets		Primary hypophosphataemic rickets	18
2200404			1200858	脂肪萎縮症		しぼういしゅくしょう	Lipodystrophy	脂肪異栄養症		18
2200405				多発性内分泌腫瘍1型		たはつせいないぶんぴつしゅよう1がた	Multiple endocrine neoplasia type 1	Wermer症候群¦ウェルマー症候群	MEN1¦Wermer syndrome	18
2200406				多発性内分泌腫瘍2型		たはつせいないぶんぴつしゅよう2がた	Multiple endocrine neoplasia type 2	Sipple症候群¦シップル症候群	MEN 2¦Sipple syndrome	18
2200407				84及び85に掲げるもののほか、多発性内分泌腫瘍		84および85にかかげるもののほか、たはつせいないぶんぴつしゅよう	Other multiple endocrine neoplasia			18
2200409				多嚢胞性卵巣症候群		たのうほうせいらんそうしょうこうぐん	Polycystic ovary syndrome			18
2200410				ターナー症候群		たーなーしょうこうぐん	Turner syndrome	Turner症候群		18
2200411			1200678	プラダー・ウィリ症候群		ぷらだー・うぃりしょうこうぐん	Prader-Willi syndrome	Prader-Willi症候群		18
2200412				マッキューン・オルブライト症候群		まっきゅーん・おるぶらいとしょうこうぐん	McCune-Albright syndrome	McCune-Albright症候群		18
2200413			1200680	ヌーナン症候群		ぬーなんしょうこうぐん	Noonan syndrome	Noonan症候群		18
2200414				バルデー・ビードル症候群		ばるでー・びーどるしょうこうぐん	Bardet-Biedl syndrome	Bardet-Biedl症候群		18
2200415			1200469	若年性特発性関節炎		じゃくねんせいとくはつせいかんせつえん	Juvenile idiopathic arthritis		JIA	19
2200416			1200272	全身性エリテマトーデス		ぜんしんせいえりてまとーです	Systemic lupus erythematosus		SLE	19
2200417			1200273	皮膚筋炎/多発性筋炎	皮膚筋炎／多発性筋炎	ひふきんえん/たはつせいきんえん	Juvenile dermatomyositis, polymyositis		PM/DM	19
2200418		2200417		若年性皮膚筋炎		じゃくねんせいひふきんえん	Juvenile dermatomyositis		JDM	19
2200419		2200417		若年性多発性筋炎		じゃくねんせいたはつせいひふきんえん	Juvenile polymyositis		JPM	19
2200420			1200279	シェーグレン症候群		しぇーぐれんしょうこうぐん	Sjogren's syndrome	Sjogren症候群	Sjögren's syndrome	19
2200421			2013:43	抗リン脂質抗体症候群		こうりんししつこうたいしょうこうぐん	Anti-phospholipid antibody syndrome			19
2200422			1200284	ベーチェット病		べーちぇっとびょう	Behcet's disease	Behçet病	Behçet disease	19
2200423			1200251	高安動脈炎		たかやすどうみゃくえん	Takayasu arteritis	大動脈炎症候群	Aortitis syndrome¦Takayasu's arteritis	19
2200424			1200263	多発血管炎性肉芽腫症		たはつけっかんえんせいにくげしゅしょう	Granulomatosis with polyangiitis		GPA	19
2200425				結節性多発血管炎		けっせつせいたはつけっかんえん	Polyangiitis nodosa	結節性多発動脈炎	PN	19
2200426			1200262	顕微鏡的多発血管炎		けんびきょうてきたはつけっかんえん	Microscopic polyangiitis		MPA	19
2200427			1200264	好酸球性多発血管炎性肉芽腫症		こうさんきゅうせいたはつけっかんえんせいにくげしゅしょう	Eosinophilic granulomatosis with polyangiitis		EGPA	19
2200428			1200283	再発性多発軟骨炎		さいはつせいたはつなんこつえん	Relapsing polychondritis		RP	19
2200429			1200277	全身性強皮症		ぜんしんせいきょうひしょう	Systemic sclerosis		SSc	19
2200430			1200278	混合性結合組織病		こんごうせいけつごうそしきびょう	Mixed connective tissue disease		MCTD	19
2200431			1200863	家族性地中海熱		かぞくせいちちゅうかいねつ	Familial Mediterranean fever		FMF	19
2200432			1200465	クリオピリン関連周期熱症候群		くりおぴりんかんれんしゅうきねつしょうこうぐん	Cryopyrin-associated periodic syndrome	家族性寒冷自己炎症症候群	Cryopyrin associated periodic fever syndrome	19
2200433			1200472	TNF受容体関連周期性症候群		てぃーえぬえふじゅようたいかんれんしゅうきせいしょうこうぐん	TNF receptor-associated periodic fever syndrome		TRAPS	19
2200434			1200476	ブラウ症候群		ぶらうしょうこうぐん	Blau syndrome, early onset sarcoidosis	Blau症候群¦若年発症サルコイドーシス	Early onset sarcoidosis	19
2200435			1200867	中條・西村症候群		なかじょう・にしむらしょうこうぐん	Nakajo-Nishimura syndrome	脂肪異栄養症および発熱を伴う慢性非典型的好中球性皮膚疾患症候群¦関節拘縮、筋委縮、小球性貧血、脂肪異栄養症誘因性脂肪織炎	Autoinflammation, lipodystrophy, and dermatosis syndrome¦CANDLE syndrome¦Chronic atypical neutrophilic dermatosis with lipodystrophy and elevated temperature syndrome¦JMP syndrome¦Joint contractures, muscle atrophy, microcytic anemia, and panniculitis induced lipodystrophy	19
2200436			1200866	高IgD症候群		こうあいじーでぃーしょうこうぐん	Hyper IgD syndrome	メバロン酸キナーゼ欠損症	HIDS¦MKD¦Mevalonate kinase deficiency	19
2200437			1200868	化膿性無菌性関節炎・壊疽性膿皮症・アクネ症候群		かのうせいむきんせいかんせつえん・えそせいのうひしょう・あくねしょうこうぐん	Pyogenic arthritis, pyoderma gangrenosum, acne syndrome	PAPA症候群	PAPA syndrome¦Pyogenic arthritis, pyoderma gangrenosum and acne syndrome	19
2200438			1200869	慢性再発性多発性骨髄炎		まんせいさいはつせいたはつせいこつずいえん	Chronic recurrent multifocal osteomyelitis	CRMO	CRMO	19
2200439				インターロイキンI受容体拮抗分子欠損症		いんたーろいきん1じゅようたいきっこうぶんしけっそんしょう	Deficiency of the interleukin-1-receptor antagonist			19
2200440				15から24までに掲げるもののほか、自己炎症性疾患		15から23までにかかげるもののほか、じこえんしょうせいしっかん	Other autoinflammatory diseases			19
2200441		2200440	1200995	ADA2欠損症		えーでぃーえー2けっそんしょう	Adenosine deaminase 2 deficiency		ADA2 deficiency	19
2200442		2200440		自己炎症合併フォスフォリパーゼCγ2関連抗体欠損免疫異常症		じこえんしょうがっぺいふぉすふぉりぱーぜしーがんま2かんれんこうたいけっそんめんえきいじょうしょう	Autoinflammation and PLCG2-associated antibody deficiency and immune dysregulation		APLAID	19
2200443		2200440		CARD14異常症		しーえーあーるでぃー14いじょうしょう	CARD14 deficiency	CARD14欠損症¦Caspase recruitment domain-containing protein 14異常症	Caspase recruitment domain-containing protein 14 deficiency	19
2200444		2200440		ケルビズム		けるびずむ	Cherubism			19
2200445		2200440		IL-10/IL-10受容体遺伝子異常症		あいえる10/あいえる10じゅようたいいでんしいじょうしょう	Interleukin-10/interleukin-10 receptor deficiency		IL-10/IL-10 receptor deficiency	19
2200446		2200440		IL10欠損症		あいえる10けっそんしょう	IL10 deficiency		Interleukin-10 deficiency	19
2200447		2200440		IL-10RA欠損症		あいえる10あーるえーけっそんしょう	IL-10RA deficiency			19
2200448		2200440		IL-10RB欠損症		あいえる10あーるびーけっそんしょう	IL-10RB deficiency			19
2200449		2200440		NLRP-12関連周期性症候群		えぬえるあーるぴー12かんれんしゅうきせいしょうこうぐん	NLRP12-associated periodic syndrome	家族性寒冷自己炎症症候群2型	FCAS2¦Familial cold autoinflammatory syndrome	19
2200450		2200440		DADA2		でぃーえーでぃーえー2	Deficiency of the enzyme ADA2		Adenosine deaminase 2 deficiency¦Deficiency of Adenosine Deaminase 2	19
2200451		2200440		PLCG2異常症		ぴーえるしーじー2いじょうしょう	PLCg2 deficiency		PLCG2-associated antibody deficiency¦PLCγ2 deficiency¦PLCγ2-associated antibody deficiency	19
2200452		2200440		IL36RN欠損症		あいえる36あーるえぬけっそんしょう	IL36RN deficiency		DITRA¦Deficiency of interleukin thirty-six receptor antagonist¦Deficiency of interleukin-36 receptor antagonist	19
2200453		2200440		Majeed症候群		まじぃーどしょうこうぐん	Majeed syndrome		Chronic recurrent multifocal osteomyelitis, congenital dyserythropoietic anemia, and neutrophilic dermatosis¦MJDS	19
2200455		2200440		フォスフォリパーゼCγ2関連抗体欠損免疫異常症		ふぉすふぉりぱーぜしーがんま2かんれんこうたいけっそんめんえきいじょうしょう	PLCG2-associated antibody deficiency and immune dysregulation		PLAID¦Phospholipase Cγ2-associated antibody deficiency and immune dysregulation	19
2200456		2200440		RBCK1欠損症		あーるびーしーけー1けっそんしょう	RBCK1 deficiency			19
2200457		2200440		SLC29A3異常症		えすえるしー29えー3いじょうしょう	SLC29A3 deficiency			19
2200458		2200440	1200997	A20ハプロ不全症		えー20はぷろふぜんしょう	A20 haploinsufficiency		HA20	19
2200459		2200440	1200994	NLRC4異常症	NLRC４異常症	えぬえるあーるしー4いじょうしょう	NLRC4 mutation			19
2200460				1型糖尿病		1がたとうにょうびょう	Diabetes mellitus type 1		Type 1 diabetes mellitus	20
2200461				2型糖尿病		2がたとうにょうびょう	Diabetes mellitus type 2		Type 2 Diabetes Mellitus	20
2200462				若年発症成人型糖尿病		じゃくねんはっしょうせいじんがたとうにょうびょう	Maturity-onset diabetes of the young	MODY	MODY	20
2200463				新生児糖尿病		しんせいじとうにょうびょう	Neonatal diabetes mellitus			20
2200464				インスリン受容体異常症		いんすりんじゅようたいいじょうしょう	Insulin receptor abnormality			20
2200465				脂肪萎縮性糖尿病		しぼういしゅくせいとうにょうびょう	Lipoatrophic diabetes			20
2200466				1から6までに掲げるもののほか、糖尿病		1から6までにかかげるもののほか、とうにょうびょう	Other diabetes mellitus			20
2200467			1200784	フェニルケトン尿症		ふぇにるけとんにょうしょう	Phenylketonuria	高フェニルアラニン血症	HPA¦Hyperphenylalaninemia¦PKU	21
2200468			1200788	高チロシン血症1型	高チロシン血症１型	こうちろしんけっしょう1がた	Tyrosinemia type 1		Tyrosinaemia type 1	21
2200469			1200789	高チロシン血症2型	高チロシン血症２型	こうちろしんけっしょう2がた	Tyrosinemia type 2		Tyrosinaemia type 2	21
2200470			1200790	高チロシン血症3型	高チロシン血症３型	こうちろしんけっしょう3がた	Tyrosinemia type 3		Tyrosinaemia type 3	21
2200471				高プロリン血症		こうぷろりんけっしょう	Hyperprolinemia		Hyperprolinaemia	21
2200472				プロリダーゼ欠損症		ぷろりだーぜけっそんしょう	Prolidase deficiency		Hyperimidodipeptiduria	21
2200473			1200791	メープルシロップ尿症		めーぷるしろっぷにょうしょう	Maple syrup urine disease		MSUD	21
2200474			1201038	ホモシスチン尿症		ほもしすちんにょうしょう	Homocystinuria			21
2200475				高メチオニン血症		こうめちおにんけっしょう	Hypermethioninemia		Hypermethioninaemia	21
2200476			1200984	非ケトーシス型高グリシン血症		ひけとーしすがたこうぐりしんけっしょう	Nonketotic hyperglycinemia		NKH¦Nonketotic hyperglycinaemia	21
2200477				N-アセチルグルタミン酸合成酵素欠損症		えぬあせちるぐるたみんさんごうせいこうそけっそんしょう	N-acetylglutamate synthetase deficiency		NAGS deficiency	21
2200478				カルバミルリン酸合成酵素欠損症		かるばみるりんさんごうせいこうそけっそんしょう	Carbamoylphosphate synthetase deficiency		Carbamyl phosphate synthetase deficiency	21
2200479				オルニチントランスカルバミラーゼ欠損症		おるにちんとらんすかるばみらーぜけっそんしょう	Ornithine transcarbamylase deficiency			21
2200480				アルギニノコハク酸合成酵素欠損症		あるぎにのこはくさんごうせいこうそけっそんしょう	Argininosuccinate synthetase deficiency	CTLN1¦シトルリン血症I型	CTLN1¦Citrullinaemia type 1¦Citrullinemia Type 1¦Type I citrullinaemia	21
2200481			1200806	アルギニノコハク酸尿症		あるぎにのこはくさんにょうしょう	Argininosuccinic aciduria			21
2200482				高アルギニン血症		こうあるぎにんけっしょう	Hyperargininemia		Hyperargininaemia	21
2200483			1200978	シトリン欠損症		しとりんけっそんしょう	Citrin deficiency			21
2200484				高オルニチン血症		こうおるにちんけっしょう	Hyperornithinemia		Hyperornithinaemia	21
2200485		2200484		高オルニチン血症・高アンモニア血症・ホモシトルリン尿症症候群		こうおるにちんけっしょう・こうあんもにあけっしょう・ほもしとるりんにょうしょうしょうこうぐん	Hyperornithinemia-hyperammonemia-homocitrullinuria syndrome		HHH¦HHH syndrome¦Hyperornithinaemia-hyperammonaemia-homocitrullinuria syndrome	21
2200486		2200484		脳回転状脈絡膜網膜萎縮症を伴う高オルニチン血症		のうかいてんじょうみゃくらくまくもうまくいしゅくしょうをともなうこうおるにちんけっしょう	Gyrate atrophy of choroid and retina	脳回転状網脈絡膜萎縮症¦脳回転状脈絡膜網膜萎縮症	GACR	21
2200487				ハートナップ病		はーとなっぷびょう	Hartnup disease	Hartnup病		21
2200488			1200809	リジン尿性蛋白不耐症		りじんにょうせいたんぱくふたいしょう	Lysinuric protein intolerance			21
2200489				シスチン尿症		しすちんにょうしょう	Cystinuria			21
2200490				1から21までに掲げるもののほか、アミノ酸代謝異常症		1から21までにかかげるもののほか、あみのさんたいしゃいじょうしょう	Other disorders of amino acid metabolism			21
2200491			1200793	メチルマロン酸血症		めちるまろんさんけっしょう	Methylmalonic acidemia		MMA¦Methylmalonic acidaemia	21
2200492			1200792	プロピオン酸血症		ぷろぴおんさんけっしょう	Propionic acidemia		PA¦Propionic acidaemia	21
2200493			1200987	β-ケトチオラーゼ欠損症		べーたけとちおらーぜけっそんしょう	Beta-ketothiolase deficiency		β-ketothiolase deficiency	21
2200494			1200798	イソ吉草酸血症		いそきっそうさんけっしょう	Isovaleric acidemia		Isovaleric acidaemia	21
2200495				3-メチルクロトニルCoAカルボキシラーゼ欠損症		3めちるくろとにるこえーかるぼきしらーぜけっそんしょう	3-methylcrotonyl-CoA carboxylase deficiency	メチルクロトニルグリシン尿症		21
2200496			1200989	メチルグルタコン酸尿症		めちるぐるたこんさんにょうしょう	Methylglutaconic aciduria			21
2200497				3-ヒドロキシ-3-メチルグルタル酸血症		3ひどろきし3めちるぐるたるさんけっしょう	3-hydroxy-3-methylglutaric acidemia	HMG血症	3-hydroxy-3-methylglutaric acidaemia¦HMG-CoA lyase deficiency	21
2200498				3-ヒドロキシ-3-メチルグルタリルCoA合成酵素欠損症		3ひどろきし3めちるぐるたりるこえーごうせいこうそけっそんしょう	3-hydroxy-3-methylglutaryl-CoA synthase deficiency		HMG-CoA synthase deficiency	21
2200499				スクシニル-CoA:3-ケト酸CoAトランスフェラーゼ欠損症	スクシニル-CoA：3-ケト酸CoAトランスフェラーゼ欠損症	すくしにるこえー:3けとさんこえーとらんすふぇらーぜけっそんしょう	Succinyl-CoA:3-ketoacid CoA transferase deficiency	SCOT欠損症	SCOT deficiency	21
2200500			1200820	複合カルボキシラーゼ欠損症		ふくごうかるぼきしらーぜけっそんしょう	Multiple carboxylase deficiency			21
2200501			1200800	グルタル酸血症1型	グルタル酸血症１型	ぐるたるさんけつしょう1がた	Glutaric acidemia type 1		GA1¦Glutaric acidaemia type 1¦Glutaryl-CoA dehydrogenase deficiency	21
2200502			1200801	グルタル酸血症2型	グルタル酸血症２型	ぐるたるさんけつしょう2がた	Glutaric acidemia type 2		GA2¦Glutaric acidaemia type 2¦Multiple acyl-CoA dehydrogenase deficiency¦multiple acyl-CoA dehydrogenase deficiency	21
2200503				原発性高シュウ酸尿症		げんぱつせいこうしゅうさんにょうしょう	Primary hyperoxaluria			21
2200504				アルカプトン尿症		あるかぷとんにょうしょう	Alkaptonuria			21
2200505				グリセロール尿症		ぐりせろーるにょうしょう	Glycerol kinase deficiency		GKD	21
2200506				先天性胆汁酸代謝異常症		せんてんせいたんじゅうさんたいしゃいじょうしょう	Inborn errors of bile acid metabolism			21
2200507				23から38までに掲げるもののほか、有機酸代謝異常症		23から38までにかかげるもののほか、ゆうきさんたいしゃいじょうしょう	Other disorders of organic acid metabolism			21
2200508				全身性カルニチン欠損症		ぜんしんせいかるにちんけっそんしょう	Organic cation transporter 2 deficiency		Carnitine uptake defect¦OCTN2 deficiency	21
2200509			1200970	カルニチンパルミトイルトランスフェラーゼI欠損症		かるにちんぱるみといるとらんすふぇらーぜ1けっそんしょう	Carnitine palmitoyltransferase I deficiency	CPT1欠損症		21
2200510			1200971	カルニチンパルミトイルトランスフェラーゼII欠損症		かるにちんぱるみといるとらんすふぇらーぜ2けっそんしょう	Carnitine palmitoyltransferase II deficiency	CPT2欠損症	CPT II deficiency	21
2200511			1200972	カルニチン/アシルカルニチントランスロカーゼ欠損症		かるにちん/あしるかるにちんとらんすろかーぜけっそんしょう	Carnitine-acylcarnitine translocase deficiency	CACT欠損症	CACT deficiency	21
2200512			1201109	極長鎖アシルCoA脱水素酵素欠損症		ごくちょうさあしるこえーだっすいそこうそけっそんしょう	Very-long-chain acyl-CoA dehydrogenase deficiency		VLCAD deficiency¦VLCADD	21
2200513				中鎖アシルCoA脱水素酵素欠損症		ちゅうさあしるこえーだっすいそこうそけっそんしょう	Medium-chain acyl-CoA dehydrogenase deficiency		MCAD deficiency	21
2200514				短鎖アシルCoA脱水素酵素欠損症		たんさあしるこえーだっすいそこうそけっそんしょう	Short-chain acyl-CoA dehydrogenase deficiency		SCAD deficiency	21
2200515			1200974	三頭酵素欠損症		さんとうこうそけっそんしょう	Trifunctional protein deficiency		TFP deficiency¦mitochondrial trifunctional protein deficiency	21
2200516				3-ヒドロキシアシルCoA脱水素酵素欠損症		3ひどろきしあしるこえーだっすいそこうそけっそんしょう	3-hydroxy acyl-CoA dehydrogenase deficiency		HADH deficiency	21
2200517				40から48までに掲げるもののほか、脂肪酸代謝異常症		40から48までにかかげるもののほか、しぼうさんたいしゃいじょうしょう	Other disorders of fatty-acid metabolism			21
2200518				ピルビン酸脱水素酵素複合体欠損症		ぴるびんさんだっすいそこうそふくごうたいけっそんしょう	Pyruvate dehydrogenase complex deficiency			21
2200519				ピルビン酸カルボキシラーゼ欠損症		ぴるびんさんかるぼきしらーぜけっそんしょう	Pyruvate carboxylase deficiency			21
2200520				フマラーゼ欠損症		ふまらーぜけっそんしょう	Fumarase deficiency			21
2200521				スクシニル-CoAリガーゼ欠損症		すくしにるこえーりがーぜけっそんしょう	Succinyl-CoA ligase deficiency			21
2200522				ミトコンドリア呼吸鎖複合体欠損症		みとこんどりあこきゅうさふくごうたいけっそんしょう	Mitochondrial respiratory chain disorders			21
2200523				ミトコンドリアDNA枯渇症候群		みとこんどりあでぃーえぬえーこかつしょうこうぐん	Mitochondrial DNA depletion syndrome			21
2200524				ミトコンドリアDNA突然変異		みとこんどりあでぃーえぬえーとつぜんへんい	Diseases due to mitochondrial DNA mutation			21
2200525		2200524		MELAS		めらす	Mitochondrial myopathy, encephalopathy, lactic acidosis, and stroke-like episodes)	ミトコンドリア脳筋症・乳酸アシドーシス・脳卒中様発作症候群	MELAS	21
2200526		2200524	1200177	赤色ぼろ線維・ミオクローヌスてんかん症候群		せきしょくぼろせんい・みおくろーぬすてんかんしょうこうぐん	Myoclonus epilepsy associated with ragged-red fibers	MERRF	MERRF¦Myoclonic epilepsy associated with ragged-red fibers	21
2200527		2200524		リー症候群		りーしょうこうぐん	Leigh syndrome	Leigh症候群		21
2200528				ミトコンドリアDNA欠失		みとこんどりあでぃーえぬえーけっしつ	Diseases due to mitochondrial DNA deletion			21
2200529		2200528	1201064	カーンズ・セイヤー症候群		かーんず・せいやーしょうこうぐん	Kearns-Sayre syndrome	Kearns-Sayre症候群		21
2200530				50から57までに掲げるもののほか、ミトコンドリア病		50から57までにかかげるもののほか、みとこんどりあびょう	Other mitochondrial diseases			21
2200531				遺伝性フルクトース不耐症		いでんせいふるくとーすふたいしょう	Hereditary fructose intolerance		HFI	21
2200532			1200851	ガラクトース-1-リン酸ウリジルトランスフェラーゼ欠損症		がらくとーす1りんさんうりじるとらんすふぇらーぜけっそんしょう	Galactose-1-phosphate uridyltransferase deficiency		GALT deficiency¦Galactose-1-phosphate uridylyltransferase deficiency¦Galactosemia type 1	21
2200533				ガラクトキナーゼ欠損症		がらくときなーぜけっそんしょう	Galactokinase deficiency			21
2200534				ウリジル二リン酸ガラクトース-4-エピメラーゼ欠損症		うりじるにりんさんがらくとーす4えぴめらーぜけっそんしょう	UDP-galactose-4-epimerase deficiency			21
2200535				フルクトース-1,6-ビスホスファターゼ欠損症		ふるくとーす1,6びすほすふぁたーぜけっそんしょう	Fructose-1,6-bisphosphatase deficiency			21
2200536				ホスホエノールピルビン酸カルボキシキナーゼ欠損症		ほすほえのーるぴるびんさんかるぼきしきなーぜけっそんしょう	Phosphoenolpyruvate carboxykinase deficiency			21
2200537				グリコーゲン合成酵素欠損症		ぐりこーげんごうせいこうそけっそんしょう	Glycogen synthase deficiency	糖原病0型	GSD0¦Glycogen storage disease type 0	21
2200538				糖原病I型		とうげんびょう1がた	Glycogen storage disease type I			21
2200539				糖原病III型		とうげんびょう3がた	Glycogen storage disease type III	Cori病¦コーリー病	Cori disease	21
2200540				糖原病IV型		とうげんびょう4がた	Glycogen storage disease type IV		Andersen disease	21
2200541				糖原病V型		とうげんびょう5がた	Glycogen storage disease type V	McArdle病¦マッカードル病	McArdle disease	21
2200542				糖原病VI型		とうげんびょう6がた	Glycogen storage disease type VI	ハース病		21
2200543				糖原病VII型		とうげんびょう7がた	Glycogen storage disease type VII		Tarui disease	21
2200544				糖原病IX型		とうげんびょう9がた	Glycogen storage disease type IX			21
2200545			1200799	グルコーストランスポーター1欠損症		ぐるこーすとらんすぽーたー1けっそんしょう	Glucose transporter 1 deficiency	GLUT1欠損症	GLUT-1 DS¦GLUT-1 deficiency	21
2200546				59から73までに掲げるもののほか、糖質代謝異常症		59から73までにかかげるもののほか、とうしつたいしゃいじょうしょう	Other disorders of carbohydrate metabolism			21
2200547				ムコ多糖症I型		むこたとうしょう1がた	Mucopolysaccharidosis type I	Hurler-Scheie症候群	MPS I	21
2200548				ムコ多糖症II型		むこたとうしょう2がた	Mucopolysaccharidosis type II	Hunter症候群	Hunter syndrome¦MPS II	21
2200549				ムコ多糖症III型		むこたとうしょう3がた	Mucopolysaccharidosis type III	Sanfilippo症候群	MPS III¦Sanfilippo syndrome	21
2200550				ムコ多糖症IV型		むこたとうしょう4がた	Mucopolysaccharidosis type IV	Morquio症候群	MPS IV¦Morquio disease	21
2200551				ムコ多糖症VI型		むこたとうしょう6がた	Mucopolysaccharidosis type VI	Maroteaux-Lamy症候群¦マロトー・ラミー病¦マロトー・ラミー症候群	MPS VI¦Maroteaux-Lamy disease¦Maroteaux-Lamy syndrome	21
2200552				ムコ多糖症VII型		むこたとうしょう7がた	Mucopolysaccharidosis type VII	Sly病	MPS VII¦Sly disease	21
2200553			1200130	フコシドーシス		ふこしどーしす	Fucosidosis			21
2200554				マンノシドーシス		まんのしどーしす	Mannosidosis			21
2200555			1200133	アスパルチルグルコサミン尿症		あすぱるちるぐるこさみんにょうしょう	Aspartylglucosaminuria			21
2200556			1200116	シアリドーシス		しありどーしす	Sialidosis			21
2200557			1200119	ガラクトシアリドーシス		がらくとしありどーしす	Galactosialidosis			21
2200558			1200066	GM1ガングリオシドーシス		じーえむ1がんぐりおしどーしす	GM1 Gangliosidosis		Beta-galactosidase-1 deficiency	21
2200559			1200070	GM2ガングリオシドーシス		じーえむ2がんぐりおしどーしす	GM2 gangliosidosis			21
2200560			1200078	異染性白質ジストロフィー		いせんせいはくしつじすとろふぃー	Metachromatic leukodystrophy		MLD	21
2200561				ニーマン・ピック病		にーまん・ぴっくびょう	Niemann-Pick disease	Niemann-Pick病	NPD	21
2200562			1200056	ゴーシェ病		ごーしぇびょう	Gaucher disease	Gaucher病		21
2200563			1200157	ファブリー病		ふぁぶりーびょう	Fabry disease	Fabry病		21
2200564			1200074	クラッベ病		くらっべびょう	Krabbe disease	Krabbe病		21
2200565			1200086	ファーバー病		ふぁーばーびょう	Farber disease	Farber病	FD¦Farber's lipogranulomatosis	21
2200566				マルチプルスルファターゼ欠損症		まるちぷるするふぁたーぜけっそんしょう	Multiple sulfatase deficiency	マルチプルサルファターゼ欠損症¦多発性スルファターゼ欠損症		21
2200567			1200124	ムコリピドーシスII型		むこりぴどーしす2がた	Mucolipidosis II	I-cell病	I-cell disease¦ML II	21
2200568			1200125	ムコリピドーシスIII型		むこりぴどーしす3がた	Mucolipidosis III		ML III	21
2200569			1200138	ポンペ病		ぽんぺびょう	Pompe disease	Pompe病	glycogen storage disease type II	21
2200570			1200142	酸性リパーゼ欠損症		さんせいりぱーぜけっそんしょう	Acid lipase deficiency		Wolman disease and cholesterol ester storage disease	21
2200571			1200161	シスチン症		しすちんしょう	Cystinosis			21
2200572			1200146	遊離シアル酸蓄積症		ゆうりしあるさんちくせきしょう	Free Sialic Acid Storage Disease			21
2200573				神経セロイドリポフスチン症		しんけいせろいどりぽふすちんしょう	Neuronal ceroid lipofuscinoses	セロイドリポフスチノーシス	NCL	21
2200574				75から101までに掲げるもののほか、ライソゾーム病		75から101までにかかげるもののほか、らいそぞーむびょう	Other lysosomal diseases			21
2200575			1200759	ペルオキシソーム形成異常症		ぺるおきしそーむけいせいいじょうしょう	Peroxisome biogenesis disorders	PEX遺伝子異常症	PBD	21
2200576			1200165	副腎白質ジストロフィー		ふくじんはくしつじすとろふぃー	Adrenoleukodystrophy			21
2200577			1200769	レフサム病		れふさむびょう	Refsum disease	Refsum病		21
2200578				103から105までに掲げるもののほか、ペルオキシソーム病		103から105までにかかげるもののほか、ぺるおきしそーむびょう	Other peroxisomal diseases			21
2200579			1200655	ウィルソン病		うぃるそんびょう	Wilson disease	Wilson病		21
2200580			1200653	メンケス病		めんけすびょう	Menkes disease	Menkes病		21
2200581			1200654	オクシピタル・ホーン症候群		おくしぴたる・ほーんしょうこうぐん	Occipital horn syndrome			21
2200582				無セルロプラスミン血症		むせるろぷらすみんけっしょう	Aceruloplasminemia		Aceruloplasminaemia	21
2200583				亜硫酸酸化酵素欠損症		ありゅうさんさんかこうそけっそんしょう	Sulfite oxidase deficiency			21
2200584				先天性腸性肢端皮膚炎		せんてんせいちょうせいしたんひふえん	Acrodermatitis enteropathica			21
2200585				107から112までに掲げるもののほか、金属代謝異常症		107から112までにかかげるもののほか、きんぞくたいしゃいじょうしょう	Other disorders of metal metabolism			21
2200586				ヒポキサンチングアニンホスホリボシルトランスフェラーゼ欠損症		ひぽきさんちんぐあにんほすほりぼしるとらんすふぇらーぜけっそんしょう	Lesch-Nyhan syndrome	Lesch-Nyhan症候群¦レッシュ・ナイハン症候群	HPRT deficiency¦Hypoxanthine-guanine phosphoribosyltransferase deficiency	21
2200587				アデニンホスホリボシルトランスフェラーゼ欠損症		あでにんほすほりぼしるとらんすふぇらーぜけっそんしょう	Adenine phosphoribosyltransferase deficiency			21
2200588				キサンチン尿症		きさんちんにょうしょう	Xanthinuria			21
2200589				尿酸トランスポーター異常症		にょうさんとらんすぽーたーいじょうしょう	Genetic defects in urate transporters			21
2200590				オロト酸尿症		おろとさんにょうしょう	Orotic aciduria	オロチン酸尿症		21
2200591				114から118までに掲げるもののほか、プリンピリミジン代謝異常症		114から118までにかかげるもののほか、ぷりんぴりみじんたいしゃいじょうしょう	Other disorders of purine and pyrimidine metabolism			21
2200592				先天性葉酸吸収不全症		せんてんせいようさんきゅうしゅうふぜんしょう	Hereditary folate malabsorption		Congenital folate malabsorption	21
2200593				120に掲げるもののほか、ビタミン代謝異常症		120にかかげるもののほか、びたみんたいしゃいじょうしょう	Other disorders of vitamin metabolism			21
2200594			1200786	ビオプテリン代謝異常症		びおぷてりんたいしゃいじょうしょう	Tetrahydrobiopterin deficiency	BH4欠損症	BH4 deficiency	21
2200595				チロシン水酸化酵素欠損症		ちろしんすいさんかこうそけっそんしょう	Tyrosine hydroxylase deficiency			21
2200596			1200988	芳香族L-アミノ酸脱炭酸酵素欠損症		ほうこうぞくえるあみのさんだつたんさんこうそけっそんしょう	Aromatic L-amino acid decarboxylase deficiency			21
2200597				ドーパミンβ-水酸化酵素欠損症		どーぱみんべーたすいさんかこうそけっそんしょう	Dopamine beta hydroxylase deficiency		dopamine-β-hydroxylase deficiency	21
2200598				GABAアミノ基転移酵素欠損症		ぎゃばあみのきてんいこうそけっそんしょう	Gamma-amino butyrate aminotransferase deficiency			21
2200599				コハク酸セミアルデヒド脱水素酵素欠損症		こはくさんせみあるでひどだっすいそこうそけっそんしょう	Succinic semialdehyde dehydrogenase deficiency	SSADH欠損症	SSADH deficiency¦SSADHD	21
2200600				122から127までに掲げるもののほか、神経伝達物質異常症		122から127までにかかげるもののほか、しんけいでんたつぶっしついじょうしょう	Other disorder of neurotransmitter metabolism and transport			21
2200601			1200855	原発性高カイロミクロン血症		げんぱつせいこうかいろみくろんけっしょう	Primary hyperchylomicronemia		Primary hyperchylomicronaemia	21
2200602				家族性高コレステロール血症		かぞくせいこうこれすてろーるけっしょう	Familial hypercholesterolemia		FH¦Familial hypercholesterolaemia	21
2200603				家族性複合型高脂血症		かぞくせいふくごうがたこうしけっしょう	Familial combined hyperlipidemia		FCHL¦Familial combined hyperlipidaemia	21
2200604			1200857	無βリポタンパク血症		むべーたりぽたんぱくけっしょう	Abetalipoproteinemia		Abetalipoproteinaemia	21
2200605				高比重リポタンパク欠乏症		こうひじゅうりぽたんぱくけつぼうしょう	HDL deficiency	HDL欠乏症	high density lipoprotein deficiency	21
2200606				129から133までに掲げるもののほか、脂質代謝異常症		129から133までにかかげるもののほか、ししつたいしゃいじょうしょう	Other disorder of lipid metabolism			21
2200607			1200645	エーラス・ダンロス症候群		えーらす・だんろすしょうこうぐん	Ehlers-Danlos syndrome	Ehlers-Danlos症候群	EDS	21
2200608				リポイドタンパク症		りぽいどたんぱくしょう	Lipoid proteinosis			21
2200609				135及び136に掲げるもののほか、結合組織異常症		135および136にかかげるもののほか、けつごうそしきいじょうしょう	Other connective tissue disorder			21
2200610				先天性ポルフィリン症		せんてんせいぽるふぃりんしょう	Congenital porphyria			22
2200611				α1-アンチトリプシン欠損症		あるふぁ1あんちとりぷしんけっそんしょう	Alpha-1-antitrypsin deficiency		AATD¦α-1-antitrypsin deficiency	21
2200612				巨赤芽球性貧血		きょせきがきゅうせいひんけつ	Megaloblastic anemia		Megaloblastic anaemia	23
2200613			1200889	後天性赤芽球癆		こうてんせいせきがきゅうろう	Acquired pure red cell aplasia			23
2200614				先天性赤芽球癆		せんてんせいせきがきゅうろう	Congenital red cell aplasia	Diamond-Blackfan貧血¦ダイアモンド・ブラックファン貧血	Diamond-Blackfan anaemia	23
2200615			1200885	先天性赤血球形成異常性貧血		せんてんせいせっけっきゅうけいせいいじょうせいひんけつ	Congenital dyserythropoietic anemia		CDA¦Congenital dyserythropoietic anaemia	23
2200616				鉄芽球性貧血		てつがきゅうせいひんけつ	Sideroblastic anemia		Sideroblastic anaemia	23
2200617				無トランスフェリン血症		むとらんすふぇりんけっしょう	Congenital atransferrinemia		Congenital atransferrinaemia	23
2200618			1200307	寒冷凝集素症		かんれいぎょうしゅうそしょう	Cold agglutinin disease		CAD	23
2200619			1200308	発作性寒冷ヘモグロビン尿症		ほっさせいかんれいへもぐろびんにょうしょう	Paroxysmal cold hemoglobinuria		PCH¦Paroxysmal cold haemoglobinuria	23
2200620				7及び8に掲げるもののほか、自己免疫性溶血性貧血		7および8にかかげるもののほか、じこめんえきせいようけつせいひんけつ	Other autoimmune hemolytic anemia		Other autoimmune haemolytic anaemia	23
2200621			1200311	発作性夜間ヘモグロビン尿症		ほっさせいやかんへもぐろびんにょうしょう	Paroxysmal nocturnal hemoglobinuria		PNH¦Paroxysmal nocturnal haemoglobinuria	23
2200622				遺伝性球状赤血球症		いでんせいきゅうじょうせっけっきゅうしょう	Hereditary spherocytosis		HS	23
2200623				口唇赤血球症		こうしんせっけっきゅうしょう	Hereditary stomatocytosis			23
2200624				鎌状赤血球症		かまじょうせっけっきゅうしょう	Sickle cell disease		SCD	23
2200625				不安定ヘモグロビン症		ふあんていへもぐろびんしょう	Unstable hemoglobin disease		Unstable haemoglobin disease	23
2200626				サラセミア		さらせみあ	Thalassemia		Thalassaemia	23
2200627				グルコース-6-リン酸脱水素酵素欠乏症		ぐるこーす6りんさんだっすいそこうそけつぼうしょう	Glucose-6-phosphate dehydrogenase deficiency			23
2200628				ピルビン酸キナーゼ欠乏性貧血		ぴるびんさんきなーぜけつぼうせいひんけつ	Hemolytic anemia due to red cell pyruvate kinase deficiency		Hemolytic anaemia due to red cell pyruvate kinase deficiency	23
2200629				11から17までに掲げるもののほか、遺伝性溶血性貧血		11から17までにかかげるもののほか、いでんせいようけつせいひんけつ	Other hereditary hemolytic anemia		Other hereditary haemolytic anaemia	23
2200630		2200629		遺伝性楕円赤血球症		いでんせいだえんせっけっきゅうしょう	Hereditary elliptocytosis		HE	23
2200631		2200629		遺伝性熱変形赤血球症		いでんせいねつへんけいせっけっきゅうしょう	Hereditary pyropoikilocytosis		HPP	23
2200632		2200629		Classic hereditary Xerocytosis			Classic hereditary xerocytosis	古典的遺伝性乾燥赤血球症	DHSt¦Dehydrated hereditary stomatocytosis¦HX¦Hereditary xerocytosis	23
2200633		2200629		Stomatocytic Xerocytosis			Stomatocytic xerocytosis			23
2200634		2200629		遺伝性高赤血球膜ホスファチジルコリン溶血性貧血		いでんせいこうせっけっきゅうまくほすふぁちじるこりんようけつせいひんけつ	Xerocytosis with high phosphatidylcholine hemolytic anemia		HPCHA¦HX with hyperphosphatidylcholine hemolytic anemia¦Xerocytosis with high phosphatidylcholine haemolytic anaemia	23
2200635		2200629		ヘモグロビンC症		へもぐろびんしーしょう	Hemoglobin C disease		Haemoglobin C disease	23
2200636				溶血性貧血(脾機能亢進症によるものに限る。)	溶血性貧血（脾機能亢進症によるものに限る。）	ようけつせいひんけつ	Hemolytic anemia		Haemolytic anaemia	23
2200637		2200636		脾機能亢進症		ひきのうこうしんしょう	Hypersplenism			23
2200638				微小血管障害性溶血性貧血		びしょうけっかんしょうがいせいようけつせいひんけつ	Microangiopathic hemolytic anemia		MAHA¦Microangiopathic haemolytic anaemia	23
2200639		2200638		播種性血管内凝固症候群		はしゅせいけっかんないぎょうこしょうこうぐん	Disseminated intravascular coagulation		DIC	23
2200640		2200638		志賀毒素産生腸管出血性病原大腸菌による		しがどくそさんせいちょうかんしゅっけつせいびょうげんだいちょうきんによる	Shiga toxin-producing escherichia coli hemolytic uremic syndrome		STEC-HUS¦Shiga toxin-producing Escherichia coli haemolytic uremic syndrome	23
2200642		2200638		造血幹細胞移植後血栓性微小血管障害症		ぞうけつかんさいぼういしょくごけっせんせいびしょうけっかんしょうがいしょう	Stem cell transplant-associated thrombotic microangiopathy		SCT-TMA	23
2200643				真性多血症		しんせいたけつしょう	Polycythemia vera		PV¦Polycythaemia vera	23
2200644				家族性赤血球増加症		かぞくせいせっけっきゅうぞうかしょう	Familial polycythemia		Familial polycythaemia	23
2200645				免疫性血小板減少性紫斑病		めんえきせいけっしょうばんげんしょうせいしはんびょう	Immune thrombocytopenic purpura			23
2200646				23に掲げるもののほか、血小板減少性紫斑病		23にかかげるもののほか、けっしょうばんげんしょうせいしはんびょう	Other thrombocytopenic purpura			23
2200647		2200646		新生児同種免疫性血小板減少症		しんせいじどうしゅめんえきせいけっしょうばんげんしょうしょう	Neonatal alloimmune thrombocytopenia		NAIT¦Neonatal alloimmune thrombocytopaenia	23
2200648		2200646		ヘパリン起因性血小板減少症		へぱりんきいんせいけっしょうばんげんしょうしょう	Heparin-induced thrombocytopenia		HIT¦Heparin-induced thrombocytopaenia	23
2200649			1200316	血栓性血小板減少性紫斑病		けっせんせいけっしょうばんげんしょうせいしはんびょう	Thrombotic thrombocytopenic purpura			23
2200650				血小板減少症(脾機能亢進症によるものに限る。)	血小板減少症（脾機能亢進症によるものに限る。）	けっしょうばんげんしょうしょう	Thrombocytopenia due to hypersplenism			23
2200651				先天性無巨核球性血小板減少症		せんてんせいむきょかくきゅうせいけっしょうばんげんしょうしょう	Congenital amegakaryocytic thrombocytopenia		CAMT¦Congenital amegakaryocytic thrombocytopaenia	23
2200652			1200891	ファンコニ貧血		ふぁんこにひんけつ	Fanconi anemia	Fanconi貧血	Fanconi anaemia	23
2200653				周期性血小板減少症		しゅうきせいけっしょうばんげんしょうしょう	Cyclic thrombocytopenia			23
2200654				メイ・ヘグリン異常症		めい・へぐりんいじょうしょう	May-Hegglin anomaly	May-Hegglin異常症		23
2200655				本態性血小板血症		ほんたいせいけっしょうばんけっしょう	Essential thrombocythemia		ET¦Essential thrombocythaemia	23
2200656				ベルナール・スーリエ症候群		べるなーる・すーりえしょうこうぐん	Bernard-Soulier syndrome	Bernard-Soulier症候群		23
2200657				血小板無力症		けっしょうばんむりょくしょう	Thrombasthenia			23
2200658				血小板放出機構異常症		けっしょうばんほうしゅつきこういじょうしょう	Platelet secretion defects			23
2200659				32から34までに掲げるもののほか、血小板機能異常症		32から34までにかかげるもののほか、けっしょうばんきのういじょうしょう	Other platelet dysfunction			23
2200660		2200659		橈骨尺骨融合を伴う血小板減少症		とうこつしゃっこつゆうごうをともなうけっしょうばんげんしょうしょう	Congenital thrombocytopenia with radio-ulnar synostosis		Congenital thrombocytopaenia with radio-ulnar synostosis	23
2200661		2200659		橈骨欠損を伴う血小板減少症		とうこつけっそんをともなうけっしょうばんげんしょうしょう	Thrombocytopenia with absent radii	TAR症候群	TAR syndrome	23
2200662		2200659		骨髄悪性腫瘍傾向を伴う家族性血小板減少症		こつずいあくせいしゅようけいこうをともなうかぞくせいけっしょうばんげんしょうしょう	Familial platelet disorder with propensity to myeloid.		FPDMM¦Familial platelet disorder with propensity to myeloid malignancy	23
2200663		2200659		常染色体優性遺伝性血小板減少症		じょうせんしょくたいゆうせいいでんせいけっしょうばんげんしょうしょう	Autosomal dominant thrombocytopenia 2		THC2¦Thrombocytopenia 2	23
2200664		2200659		GPIIb/IIIa異常症			ITGA2B/ITGB3 mutations		GPIIb/IIIa mutations	23
2200665		2200659		αアクチニン1異常症		あるふぁあくちにん1いじょうしょう	ACTN1 mutations	α-actinin-1異常症		23
2200666		2200659		Paris-Trousseau/Jacobsen症候群		ぱりとるそー/やこぶせんしょうこうぐん	Paris-trousseau/Jacobsen syndrome			23
2200667		2200659		β1 tubulin 異常症		べーた1ちゅーぶりんいじょうしょう	β-1 tubulin disorders	β1-チューブリン遺伝子異常症	Beta-1 tubulin disorders	23
2200668		2200659		血小板型フォンウィルブランド病		けっしょうばんがたふぉん・びるぶらんどびょう	Platelet-type von Willebrand disease	血小板型VWD¦血小板型フォン・ビルブランド病	Pseudo VWD¦Pseudo von willebrand disease	23
2200669		2200659		ADP受容体異常症		えーでぃーぴーじゅようたいいじょうしょう	ADP receptor deficiencies			23
2200670		2200659		コラーゲン受容体異常症		こらーげんじゅようたいいじょうしょう	Abnormalities in platelet collagen receptors	GPVI欠損症	GPVI deficiency	23
2200671		2200659		スコット症候群		すこっとしょうこうぐん	Scott syndrome	Scott症候群		23
2200672				先天性フィブリノーゲン欠乏症		せんてんせいふぃぶりのーげんけつぼうしょう	Afibrinogenemia	先天性フィブリノゲン欠損症	Afibrinogenaemia¦Congenital afibrinogenaemia¦Congenital afibrinogenemia	23
2200673				先天性プロトロンビン欠乏症		せんてんせいぷろとろんびんけつぼうしょう	Hypoprothrombinemia		Congenital hypoprothrombinaemia¦Congenital hypoprothrombinemia¦Hypoprothrombinaemia	23
2200674				第V因子欠乏症		だい5いんしけつぼうしょう	Factor V deficiency			23
2200675				第VII因子欠乏症		だい7いんしけつぼうしょう	Factor VII deficiency			23
2200676				血友病A	血友病Ａ	けつゆうびょうえー	Hemophilia A	第VIII因子欠乏症	Factor VIII deficiency¦Haemophilia A	23
2200677				血友病B	血友病Ｂ	けつゆうびょうびー	Hemophilia B	第IX因子欠乏症	Factor IX deficiency¦Haemophilia B	23
2200678				第X因子欠乏症	第Ⅹ因子欠乏症	だい10いんしけつぼうしょう	Factor X deficiency			23
2200679				第XI因子欠乏症		だい11いんしけつぼうしょう	Factor XI deficiency			23
2200680				第XII因子欠乏症		だい12いんしけつぼうしょう	Factor XII deficiency			23
2200681				第XIII因子欠乏症		だい13いんしけつぼうしょう	Factor XIII deficiency			23
2200682				フォンウィルブランド病		ふぉんうぃるぶらんどびょう	Von Willebrand disease	von Willebrand病	VWD	23
2200683				36から46までに掲げるもののほか、先天性血液凝固因子異常		36から46までにかかげるもののほか、せんてんせいけつえきぎょうこいんしいじょう	Other inherited bleeding disorder			23
2200684		2200683		先天性プレカリクレイン欠乏症		せんてんせいぷれかりくれいんけつぼうしょう	Congenital prekallikrein deficiency		Prekallikrein deficiency	23
2200685		2200683		先天性高分子キニノゲン欠乏症		せんてんせいこうぶんしきにのげんけつぼうしょう	High molecular weight kininogen deficiency		Congenital high molecular weight kininogen deficiency	23
2200686		2200683		先天性第VおよびVIII因子合併欠乏症		せんてんせいだい5および8いんしがっぺいけつぼうしょう	Combined deficiency of coagulation factors V and VIII		F5F8D	23
2200687		2200683		先天性α2-プラスミンインヒビター欠乏症		せんてんせいあるふぁ2ぷらすみんいんひびたーけつぼうしょう	Alpha-2-plasmin inhibitor deficiency		Congenital alpha 2-plasmin inhibitor deficiency	23
2200688		2200683		先天性プラスミノゲンアクチベータインヒビター1欠乏症		せんてんせいぷらすみのげんあくちべーたいんひびたー1けつぼうしょう	Congenital plasminogen activator inhibitor-1 deficiency	PAI-1欠損症¦先天性PAI-1欠乏症	PAI-1 deficiency¦Plasminogen activator inhibitor-1 deficiency	23
2200689			1201080	先天性プロテインC欠乏症		せんてんせいぷろていんしーけつぼうしょう	Protein C deficiency		Congenital protein C deficiency¦Heritable thrombophilia	23
2200690			1201081	先天性プロテインS欠乏症		せんてんせいぷろていんえすけつぼうしょう	Protein S deficiency		Heritable thrombophilia	23
2200691			1201082	先天性アンチトロンビン欠乏症		せんてんせいあんちとろんびんけつぼうしょう	Antithrombin deficiency		Heritable thrombophilia	23
2200692			2013:45	骨髄線維症		こつずいせんいしょう	Myelofibrosis		MF	23
2200693			1200295	再生不良性貧血		さいせいふりょうせいひんけつ	Aplastic anemia		Aplastic anaemia	23
2200694			1200321	X連鎖重症複合免疫不全症		えっくすれんさじゅうしょうふくごうめんえきふぜんしょう	X-linked severe combined immunodeficiency		X-SCID	24
2200695			1200322	細網異形成症		さいもういけいせいしょう	Reticular dysgenesis			24
2200696			1200323	アデノシンデアミナーゼ欠損症		あでのしんであみなーぜけっそんしょう	Adenosine deaminase deficiency	ADA欠損症	ADA deficiency	24
2200697			1200324	オーメン症候群		おーめんしょうこうぐん	Omenn syndrome	Omenn症候群		24
2200698			1200325	プリンヌクレオシドホスホリラーゼ欠損症		ぷりんぬくれおしどほすほりらーぜけっそんしょう	Purine nucleoside phosphorylase deficiency			24
2200699			1200326	CD8欠損症		しーでぃー8けっそんしょう	CD8 deficiency			24
2200700			1200327	ZAP-70欠損症		ざっぷ70けっそんしょう	ZAP-70 deficiency			24
2200701			1200328	MHCクラスI欠損症		えむえいちしーくらす1けっそんしょう	MHC class I deficiency		Major histocompatibility complex class I deficiency	24
2200702			1200329	MHCクラスII欠損症		えむえいちしーくらす2けっそんしょう	MHC class II deficiency		Major histocompatibility complex class II deficiency	24
2200703				1から9までに掲げるもののほか、複合免疫不全症		1から9までにかかげるもののほか、ふくごうめんえきふぜんしょう	Other combined immunodeficiencies		Combined immunodeficiencies	24
2200704			1200330	ウィスコット・オルドリッチ症候群		うぃすこっと・おるどりっちしょうこうぐん	Wiskott-Aldrich syndrome	Wiskott-Aldrich症候群		24
2200705			1200331	毛細血管拡張性運動失調症		もうさいけっかんかくちょうせいうんどうしっちょうしょう	Ataxia telangiectasia			24
2200706			1200332	ナイミーヘン染色体不安定症候群		ないみーへんせんしょくたいふあんていしょうこうぐん	Nijmegen breakage syndrome	Nijmegen染色体不安定症候群		24
2200707			1200333	ブルーム症候群		ぶるーむしょうこうぐん	Bloom syndrome	Bloom症候群		24
2200708			1200334	ICF症候群		あいしーえふしょうこうぐん	ICF syndrome			24
2200709			1200335	PMS2異常症		ぴーえむえす2いじょうしょう	PMS2 deficiency			24
2200710			1200336	RIDDLE症候群		りどるしょうこうぐん	RIDDLE syndrome		Radiosensitivity, immunodeficiency dysmorphic features and learning difficulties syndrome	24
2200711			1200337	シムケ症候群		しむけしょうこうぐん	Schimke syndrome	Schimke症候群		24
2200712			1200339	胸腺低形成		きょうせんていけいせい	Thymus hypoplasia	22q11.2欠失症候群¦ディ・ジョージ症候群	22q11.2 deletion syndrome¦DiGeorge syndrome	24
2200713			1200340	高IgE症候群		こうあいじーいーしょうこうぐん	Hyper-IgE syndrome			24
2200714			1200341	肝中心静脈閉鎖症を伴う免疫不全症		かんちゅうしんじょうみゃくへいさしょうをともなうめんえきふぜんしょう	Hepatic veno-occlusive disease with immunodeficiency		VODI	24
2200715				先天性角化異常症		せんてんせいかくかいじょうしょう	Dyskeratosis congenita	先天性角化不全症		24
2200716			1200343	X連鎖無ガンマグロブリン血症		えっくすれんさむがんまぐろぶりんけっしょう	X-linked agammaglobulinemia		X-linked agammaglobulinaemia¦XLA	24
2200717			1200344	分類不能型免疫不全症		ぶんるいふのうがためんえきふぜんしょう	Common variable immunodeficiency		CVID	24
2200718			1200345	高IgM症候群		こうあいじーえむしょうこうぐん	Hyper-IgM syndrome			24
2200719			1200346	IgGサブクラス欠損症		あいじーじーさぶくらすけっそんしょう	Isolated IgG subclass deficiency			24
2200720			1200347	選択的IgA欠損症		せんたくてきあいじーえーけっそんしょう	Selective IgA deficiency			24
2200721			1200348	特異抗体産生不全症		とくいこうたいさんせいふぜんしょう	Specific antibody deficiency with normal Ig concentrations and normal numbers of B cells			24
2200722			1200349	乳児一過性低ガンマグロブリン血症		にゅうじいっかせいていがんまぐろぶりんけっしょう	Transient hypogammaglobulinemia of infancy with normal numbers of B cells		Transient hypogammaglobulinaemia of infancy with normal numbers of B cells	24
2200723				23から29までに掲げるもののほか、液性免疫不全を主とする疾患		23から29までにかかげるもののほか、えきせいめんえきふぜんをしゅとするしっかん	Other predominantly antibody deficiencies			24
2200724			1200350	チェディアック・東症候群		ちぇでぃあっく・ひがししょうこうぐん	Chédiak-Higashi syndrome	Chediak-Higashi症候群	CHS	24
2200725			1200351	X連鎖リンパ増殖症候群		えっくすれんさりんぱぞうしょくしょうこうぐん	X-linked lymphoproliferative syndrome		XLP	24
2200726			1200352	自己免疫性リンパ増殖症候群		じこめんえきせいりんぱぞうしょくしょうこうぐん	Autoimmune lymphoproliferative syndrome	ALPS	ALPS	24
2200727				31から33までに掲げるもののほか、免疫調節障害		31から33までにかかげるもののほか、めんえきちょうせつしょうがい	Other diseases of immune dysregulation			24
2200728		2200727		パーフォリン欠損症		ぱーふぉりんけっそんしょう	Perforin deficiency		FHL type 2¦FHL2¦Familial hemophagocytic lymphohistiocytosis 2	24
2200729		2200727		UNC13D/Munc13-4欠損症		ゆーえぬしー13でぃー/えむゆーえぬしー13−4けっそんしょう	UNC13D/Munc13-4 deficiency		FHL type 3¦FHL3¦Familial hemophagocytic lymphohistiocytosis 3	24
2200730		2200727		Syntaxin11欠損症		しんたきしん11けっそんしょう	Syntaxin 11 deficiency		FHL type 4¦FHL4¦Familial hemophagocytic lymphohistiocytosis 4	24
2200731		2200727		STXBP2/Munc18-2欠損症		えすてぃーえっくすびーぴー2/えむゆーえぬしー18−2けっそんしょう	STXBP2/Munc18-2 deficiency		FHL type 5¦FHL5¦Familial hemophagocytic lymphohistiocytosis 5	24
2200732		2200727		Griscelli症候群2型		ぐりせりしょうこうぐん2がた	Griscelli syndrome type 2	Griscelli症候群II型	Griscelli syndrome type II	24
2200733		2200727		Hermansky-Pudlak症候群2型		へるまんすきーぱどらっくしょうこうぐん2がた	Hermansky-Pudlak syndrome type 2		HPS-2	24
2200734		2200727		ITK欠損症		あいてぃーけーけっそんしょう	IL-2-inducible T-cell kinase deficiency		ITK deficiency	24
2200735		2200727		CD27欠損症		しーでぃー27けっそんしょう	CD27 deficiency		Combined immunodeficiency due to CD27 deficiency	24
2200736		2200727		CD25欠損症		しーでぃー25けっそんしょう	Immunodeficiency 41 with lymphoproliferation and autoimmunity		CD25 deficiency¦Immunodeficiency due to CD25 deficiency	24
2200737		2200727		STAT5b欠損症		えすてぃーえーてぃー5びーけっそんしょう	STAT5b deficiency			24
2200738		2200727		自己免疫性多腺性内分泌不全症		じこめんえきせいたせんせいないぶんぴつふぜんしょう	Autoimmune polyendocrinopathy-candidiasis-ectodermal dystrophy		APECED	24
2200739		2200727		ITCH欠損症		あいてぃーしーえいちけっそんしょう	Syndromic multisystem autoimmune disease due to Itch deficiency		ITCH E3 ubiquitin ligase deficiency	24
2200740		2200727		カスペース8欠損症		かすぺーす8けっそんしょう	Caspase-8 deficiency		ALPS2B¦autoimmune lymphoproliferative syndrome type 2B	24
2200741		2200727		FADD欠損症		えふえーでぃーでぃーけっそんしょう	Fas-associated death domain protein deficiency		FADD deficiency¦FADD-related immunodeficiency	24
2200742		2200727		CARD11機能獲得型変異		しーえーあーるでぃー11きのうかくとくがたへんい	CARD11 gain-of-function mutations			24
2200743		2200727		PRKCδ欠損症		ぴーあーるけーしーでるたけっそんしょう	PKC-δ deficiency	PKCδ欠損症	ALPS3¦CVID9¦PKC-delta deficiency	24
2200744		2200727		SPENCDI		えすぴーいーえぬしーでぃーあい	Spondylo enchondro-dysplasiawith immune dysregulation		SPENCD¦SPENCDI¦Spondyloenchondrodysplasia with immune dysregulation	24
2200745			1200353	重症先天性好中球減少症		じゅうしょうせんてんせいこうちゅうきゅうげんしょうしょう	Severe congenital neutropenia			24
2200746			1200354	周期性好中球減少症		しゅうきせいこうちゅうきゅうげんしょうしょう	Cyclic neutropenia			24
2200747				35及び36に掲げるもののほか、慢性の経過をたどる好中球減少症		35および36にかかげるもののほか、まんせいのけいかをたどるこうちゅうきゅうげんしょうしょう	Other congenital defects of neutrophil function			24
2200748		2200747		自己免疫性好中球減少症		じこめんえきせいこうちゅうきゅうげんしょうしょう	Autoimmune neutropenia		AIN	24
2200749		2200747		好中球減少を伴うClericuzio型多形皮膚萎縮症		こうちゅうきゅうげんしょうをともなうくれりっくじおがたたけいひふいしゅくしょう	Clericuzio-type poikiloderma with neutropenia syndrome		PN	24
2200751		2200747		Barth症候群		ばーすしょうこうぐん	Barth syndrome			24
2200752		2200747		P14欠損症		ぴー14けっそんしょう	P14 deficiency			24
2200753		2200747		X連鎖好中球減少症		えっくすれんさこうちゅうきゅうげんしょうしょう	X linked severe congenital neutropenia			24
2200755			1200355	白血球接着不全症		はっけっきゅうせっちゃくふぜんしょう	Leukocyte adhesion deficiency		LAD	24
2200756			1200356	シュワッハマン・ダイアモンド症候群		しゅわっはまん・だいあもんどしょうこうぐん	Shwachman-Diamond syndrome	Shwachman-Diamond症候群	SDS	24
2200757			1200357	慢性肉芽腫症		まんせいにくげしゅしょう	Chronic granulomatous disease		CGD	24
2200758			1200358	ミエロペルオキシダーゼ欠損症		みえろぺるおきしだーぜけっそんしょう	Myeloperoxidase deficiency			24
2200759			1200359	メンデル遺伝型マイコバクテリア易感染症		めんでるいでんがたまいこばくてりあいかんせんしょう	Mendelian susceptibility to mycobacterial disease		MSMD	24
2200760				38から42までに掲げるもののほか、白血球機能異常		38から42までにかかげるもののほか、はっけっきゅうきのういじょう	Other congenital defects of phagocyte function			24
2200761			1200360	免疫不全を伴う無汗性外胚葉形成異常症		めんえきふぜんをともなうむかんせいがいはいようけいせいいじょうしょう	Anhidrotic ectodermal dysplasia with immunodeficiency		EDA-ID	24
2200762			1200361	IRAK4欠損症		あいらっく4けっそんしょう	IRAK4 deficiency			24
2200763			1200362	MyD88欠損症		みっど88 / まいでぃー88けっそんしょう	MyD88 deficiency			24
2200764			1200363	慢性皮膚粘膜カンジダ症		まんせいひふねんまくかんじだしょう	Chronic mucocutaneous candidiasis		CMC	24
2200765				44から47までに掲げるもののほか、自然免疫異常		44から47までにかかげるもののほか、しぜんめんえきいじょう	Other defects in innate immunity			24
2200766		2200765		HOIL1欠損症		えいちおーあいえる1けっそんしょう	HOIL-1 deficiency			24
2200767		2200765		WHIM症候群		だぶるえいちあいえむしょうこうぐん	WHIM syndrome		Warts, hypogammaglobulinemia, infections, and myelokathexis syndrome	24
2200768		2200765		疣贅状表皮発育異常症		ゆうぜいじょうひょうひはついくいじょうしょう	Epidermodysplasia verruciformis			24
2200769		2200765		重症ウイルス感染症		じゅうしょうういるすかんせんしょう	severe viral infection			24
2200770		2200765		STAT2欠損症		えすてぃーえーてぃー2けっそんしょう	STAT2 deficiency			24
2200771		2200765		MCM4遺伝子異常症		えむしーえむ4いでんしいじょうしょう	MCM4 mutation			24
2200772		2200765		単純ヘルペス脳炎		たんじゅんへるぺすのうえん	Herpes simplex encephalitis			24
2200773		2200765		CARD9欠損症		しーえーあーるでぃー9けっそんしょう	CARD9 deficiency			24
2200774		2200765		トリパノソーマ感染症		とりぱのそーまかんせんしょう	Trypanosomiasis			24
2200775		2200765		孤立性先天性無脾症		こりつせいせんてんせいむひしょう	Isolated congenital asplenia			24
2200776			1200364	先天性補体欠損症		せんてんせいほたいけっそんしょう	Inherited deficiency of complement system			24
2200777		2200776		C1q 欠損症	C1q 欠損症	しー1きゅーけっそんしょう	C1q deficiency			24
2200778		2200776		C1r 欠損症	C1r 欠損症	しー1あーるけっそんしょう	C1r deficiency			24
2200779		2200776		C1s 欠損症	C1s 欠損症	しー1えすけっそんしょう	C1s deficiency			24
2200780		2200776		C4 欠損症	C4 欠損症	しー4けっそんしょう	C4 deficiency			24
2200781		2200776		C2 欠損症	C2 欠損症	しー2けっそんしょう	C2 deficiency			24
2200782		2200776		C3 欠損症	C3 欠損症	しー3けっそんしょう	C3 deficiency			24
2200783		2200776		C5 欠損症	C5 欠損症	しー5けっそんしょう	C5 deficiency			24
2200784		2200776		C6 欠損症	C6 欠損症	しー6けっそんしょう	C6 deficiency			24
2200785		2200776		C7 欠損症	C7 欠損症	しー7けっそんしょう	C7 deficiency			24
2200786		2200776		C8 欠損症	C8 欠損症	しー8けっそんしょう	C8 deficiency			24
2200787		2200776		C9 欠損症	C9 欠損症	しー9けっそんしょう	C9 deficiency			24
2200788		2200776		Factor D 欠損症	Factor D 欠損症	ふぁくたーでぃーけっそんしょう	Factor D deficiency	D因子欠損症		24
2200789		2200776		Properdin 欠損症	Properdin 欠損症	ぷろぱーじん けっそんしょう	Properdin deficiency			24
2200790		2200776		Factor I 欠損症	Factor I 欠損症	ふぁくたーあいけっそんしょう	Factor In deficiency			24
2200791		2200776		Factor H 欠損症	Factor H 欠損症	ふぁくたーえいちけっそんしょう	Factor H deficiency	H因子欠損症		24
2200792		2200776		3MC 症候群	3MC 症候群	3えむしーしょうこうぐん	Malpuech-Michels-Mingarelli-Carnevale syndrome		3MC syndrome	24
2200793		2200776		MASP2 欠損症	MASP2 欠損症	えむえーえすぴー2けっそんしょう	MASP2 deficiency			24
2200794		2200776		Ficolin3 関連免疫不全症	Ficolin3 関連免疫不全症	ふぃこりん3かんれんめんえきふぜんしょう	Ficolin 3 Deficiency	Ficolin3欠損症		24
2200795			1200365	遺伝性血管性浮腫		いでんせいけっかんせいふしゅ	Hereditary angioedema	C1インヒビター欠損症	C1 inhibitor deficiency	24
2200796				49及び50に掲げるもののほか、先天性補体欠損症		49および50にかかげるもののほか、せんてんせいほたいけっそんしょう	Other inherited deficiency of complement system			24
2200797		2200796		B因子欠損症		びーいんしけっそんしょう	Factor B deficiency	Factor B欠損症		24
2200799		2200796		Factor H-related protein欠損症		ふぁくたーえいちりれいてぃっどぷろていんけっそんしょう	Complement factor H related protein 1 deficiency			24
2200800		2200796		Thrombomodulin欠損症		とろんぼもじゅりんけっそんしょう	Thrombomodulin deficiency			24
2200801		2200796		CR2欠損症		しーあーる2けっそんしょう	CD21 deficiency	CD21欠損症		24
2200802		2200796		CR3欠損症		しーあーる3けっそんしょう	CR3 deficiency			24
2200803		2200796		CD46欠損症		しーでぃー46けっそんしょう	CD46 deficiency	Membrane cofactor protein 欠損症		24
2200804		2200796		CD59欠損症		しーでぃー59けっそんしょう	Primary CD59 deficiency	Membrane attack complex inhibitor欠損症		24
2200805				好酸球増加症		こうさんきゅうぞうかしょう	Hyper eosinophilic syndrome			24
2200806		2200805		特発性好酸球増加症		とくはつせいこうさんきゅうぞうかしょう	Hypereosinophilic syndrome			24
2200807		2200805	1200454	好酸球性消化管疾患		こうさんきゅうせいしょうかかんしっかん	Eosinophilic gastrointestinal disorders		EGIDs	24
2200808				慢性活動性EBウイルス感染症		まんせいかつどうせいいーびーういるすかんせんしょう	Chronic active EB virus infection		CAEBV	24
2200809				後天性免疫不全症候群		こうてんせいめんえきふぜんしょうこうぐん	Acquired immune deficiency syndrome		AIDS	24
2200810		2200809		ヒト免疫不全ウイルス		ひとめんえきふぜんういるす	HIV infection		Human immunodeficiency virus infection	24
2200811				後天的な免疫系障害による免疫不全症		こうてんてきなめんえきけいしょうがいによるめんえきふぜんしょう	Phenocopies of primary immunodeficiency			24
2200812				慢性移植片対宿主病		まんせいいしょくへんたいしゅくしゅびょう	Chronic graft-versus-host disease		Chronic GVHD	24
2200813				髄膜脳瘤		ずいまくのうりゅう	Meningoencephalocele			0
2200814			1200509	脊髄髄膜瘤		せきずいずいまくりゅう	Myelomeningocele			0
2200815				脊髄脂肪腫		せきずいしぼうしゅ	Spinal lipoma			0
2200816				仙尾部奇形腫		せんびぶきけいしゅ	Sacrococcygeal teratoma			0
2200817				滑脳症		かつのうしょう	Lissencephaly			0
2200818			1201073	裂脳症		れつのうしょう	Schizencephaly			0
2200819				全前脳胞症		ぜんぜんのうほうしょう	Holoprosencephaly			0
2200820			1200561	中隔視神経形成異常症		ちゅうかくししんけいけいせいいじょうしょう	Septo-optic dysplasia	de Morsier症候群¦ドモルシア症候群¦中隔視神経異常症¦中隔視神経異形成症	De Morsier syndrome¦SOD	0
2200821				ダンディー・ウォーカー症候群		だんでぃー・うぉーかーしょうこうぐん	Dandy-Walker syndrome	Dandy-Walker症候群		0
2200822				先天性水頭症		せんてんせいすいとうしょう	Congenital hydrocephalus			0
2200823				巨脳症-毛細血管奇形症候群	巨脳症－毛細血管奇形症候群	きょのうしょう-もうさいけっかんきけいしょうこうぐん	Megalencephaly-capillary malformation syndrome		Megalencephaly-capillary malformation-polymicrogyria	0
2200824			1200661	ジュベール症候群関連疾患		じゅべーるしょうこうぐんかんれんしっかん	Joubert syndrome related disorders	Joubert症候群関連疾患		0
2200825			1200603	レット症候群		れっとしょうこうぐん	Rett syndrome	Rett症候群		0
2200826			1200607	結節性硬化症		けっせつせいこうかしょう	Tuberous sclerosis complex		TSC¦Tuberous sclerosis	0
2200827				神経皮膚黒色症		しんけいひふこくしょくしょう	Neurocutaneous melanosis			0
2200828				ゴーリン症候群		ごーりんしょうこうぐん	Gorlin syndrome	Gorlin症候群¦基底細胞母斑症候群	Basal cell nevus syndrome	0
2200829				フォンヒッペル・リンドウ病		ふぉんひっぺる・りんどうびょう	von Hippel-Lindau disease	von Hippel-Lindau病		18¦0
2200830			1200606	スタージ・ウェーバー症候群		すたーじ・うぇーばーしょうこうぐん	Sturge-Weber syndrome	Sturge-Weber症候群		0
2200831			1200676	ウェルナー症候群		うぇるなーしょうこうぐん	Werner syndrome	Werner症候群		0
2200832			1200677	コケイン症候群		こけいんしょうこうぐん	Cockayne syndrome	Cockayne症候群		0
2200833			1201007	ハッチンソン・ギルフォード症候群		はっちんそん・ぎるふぉーどしょうこうぐん	Hutchinson-Gilford syndrome		HGPS¦Hutchinson-Gilford progeria syndrome	0
2200834			1200948	カナバン病		かなばんびょう	Canavan disease	Canavan病		0
2200835			1200554	アレキサンダー病		あれきさんだーびょう	Alexander disease	Alexander病		0
2200836			1200575	先天性大脳白質形成不全症		せんてんせいだいのうはくしつけいせいふぜんしょう	Congenital hypomyelinating leukodystrophy			0
2200837			1200950	皮質下嚢胞をもつ大頭型白質脳症		ひしつかのうほうをもつだいとうがたはくしつのうしょう	Megaloencephalic leukoencephalopathy with subcortical cysts			0
2200838				白質消失症		はくしつしょうしつびょう	Vanishing white matter disease			0
2200839			1200665	ATR-X症候群		えーてぃーあーるえっくすしょうこうぐん	ATR-X syndrome	X連鎖αサラセミア・精神遅滞症候群	X-linked a-thalassemia/intellectual disability syndrome	0
2200840			1200692	脆弱X症候群	脆弱Ｘ症候群	ぜいじゃくえっくすしょうこうぐん	Fragile X syndrome			0
2200841				先天性グリコシルホスファチジルイノシトール欠損症		せんてんせいぐりこしるほすふぁちじるいのしとーるけっそんしょう	Inherited glycosylphosphatidylinositol deficiency	先天性GPI欠損症	IGD	0
2200842			1201032	脳クレアチン欠乏症候群		のうくれあちんけつぼうしょうこうぐん	Cerebral creatine deficiency syndrome			0
2200843				非症候性頭蓋骨縫合早期癒合症		ひしょうこうせいずがいこつほうごうそうきゆごうしょう	Non-syndromic craniosynostosis			0
2200844			1200667	アペール症候群		あぺーるしょうこうぐん	Apert syndrome	Apert症候群		0
2200845				クルーゾン病		くるーぞんびょう	Crouzon disease	Crouzon病		0
2200846				37から39までに掲げるもののほか、重度の頭蓋骨縫合早期癒合症		35から37までにかかげるもののほか、じゅうどのずがいこつそうきゆごうしょう	Other craniosynostosis			0
2200847		2200846		Carpenter症候群		かーぺんたーしょうこうぐん	Carpenter syndrome	カーペンター症候群		0
2200848		2200846		Seather-Chotzen症候群		せーとれひょつぇんしょうこうぐん	Saethre-Chotzen syndrome	ゼーツレ‐コッツェン症候群		0
2200849		2200846		分類不能の多縫合早期癒合症		ぶんるいふのうのたほうごうそうきゆごうしょう	Unclassifiable multiple suture craniosynostosis			0
2200850			1200183	もやもや病		もやもやびょう	Moyamoya disease	ウィリス動脈輪閉塞症		0
2200851				脳動静脈奇形		のうどうじょうみゃくきけい	Cerebral arteriovenous malformation		Cerebral AVM	0
2200852				海綿状血管腫(脳脊髄)	海綿状血管腫（脳脊髄）	かいめんじょうけっかんしゅ(のうせきずい)	Cavernous angioma of the brain and spinal cord			0
2200853			1200003	脊髄性筋萎縮症		せきずいせいきんいしゅくしょう	Spinal muscular atrophy			0
2200854			1200553	先天性無痛無汗症		せんてんせいむつうむかんしょう	Congenital insensitivity to pain with anhidrosis		CIPA	0
2200855				遺伝性運動感覚ニューロパチー		いでんせいうんどうかんかくにゅーろぱちー	Hereditary Motor and Sensory Neuropathy		Charcot-Marie-Tooth disease	0
2200856			1200488	デュシェンヌ型筋ジストロフィー		でゅしぇんぬがたきんじすとろふぃー	Duchenne muscular dystrophy	Duchenne型筋ジストロフィー		0
2200857			1200492	エメリー・ドレイフス型筋ジストロフィー		えめりー・どれいふすがたきんじすとろふぃー	Emery-Dreifuss muscular dystrophy	Emery-Dreifuss型筋ジストロフィー		0
2200858			1200490	肢帯型筋ジストロフィー		したいがたきんじすとろふぃー	Limb-girdle muscular dystrophy			0
2200859			1200491	顔面肩甲上腕型筋ジストロフィー		がんめんけんこうじょうわんがたきんじすとろふぃー	Facioscapulohumeral muscular dystrophy		FSMD	0
2200860			1200494	福山型先天性筋ジストロフィー		ふくやまがたせんてんせいきんじすとろふぃー	Fukuyama type congenital muscular dystrophy		FCMD	0
2200861				メロシン欠損型先天性筋ジストロフィー		めろしんけっそんがたせんてんせいきんじすとろふぃー	Merosin-deficient congenital muscular dystrophy			0
2200862				ウルリヒ型先天性筋ジストロフィー		うるりひがたせんてんせいきんじすとろふぃー	Ullrich congenital muscular dystrophy	Ullrich型先天性筋ジストロフィー¦ウルリッヒ病	Ullrich disease¦Ullrich's disease	0
2200863				47から53に掲げるもののほか、筋ジストロフィー		45から51にかかげるもののほか、きんじすとろふぃー	Other muscular dystrophy			0
2200864		2200863	1200495	筋強直性ジストロフィー		きんきょうちょくせいじすとろふぃー	Myotonic dystrophy	筋硬直型筋ジストロフィー		0
2200865		2200863	1200489	ベッカー型筋ジストロフィー		べっかーがたきんじすとろふぃー	Becker muscular dystrophy		BMD	0
2200866		2200863		LMNA遺伝子変異型筋ジストロフィー		えるえむえぬえーいでんしへんいがたきんじすとろふぃー	LMNA-related congenital muscular dystrophy		L-CMD¦Lamin related CMD	0
2200867			1200481	ミオチュブラーミオパチー		みおちゅぶらーみおぱちー	Myotubular myopathy		X-linked centronuclear myopathy	0
2200868			1200483	先天性筋線維不均等症		せんてんせいきんせんいふきんとうしょう	Congenital fiber-type disproportion myopathy	先天性筋線維タイプ不均等症		0
2200869			1200478	ネマリンミオパチー		ねまりんみおぱちー	Nemaline myopathy			0
2200870			1200479	セントラルコア病		せんとらるこあびょう	Central core disease			0
2200871				マルチコア病		まるちこあびょう	Multicore disease			0
2200872			1200480	ミニコア病		みにこあびょう	Minicore myopathy		Mini core disease	0
2200873				56から61までに掲げるもののほか、先天性ミオパチー		53から58までにかかげるもののほか、せんてんせいみおぱちー	Other congenital structural myopathy			0
2200874		2200873		先天性全タイプ1線維ミオパチー		せんてんせいぜんたいぷ1せんいみおぱちー	Congenital neuromuscular disease with uniform type 1 fiber		CNMDU1	0
2200875		2200873		還元小体ミオパチー		かんげんしょうたいみおぱちー	Reducing body myopathy			0
2200876			1200224	シュワルツ・ヤンペル症候群		しゅわるつ・やんぺるしょうこうぐん	Schwartz-Jampel syndrome	Schwartz-Jampel症候群	SJS	0
2200877				乳児重症ミオクロニーてんかん		にゅうじじゅうしょうみおくろにーてんかん	Severe myoclonic epilepsy in infancy	Dravet症候群¦ドラベ症候群	Dravet syndrome	0
2200878				点頭てんかん		てんとうてんかん	West syndrome	West症候群¦ウエスト症候群	Infantile spasms	0
2200879			1200591	レノックス・ガストー症候群		れのっくす・がすとーしょうこうぐん	Lennox-Gastaut syndrome	Lennox-Gastaut症候群		0
2200880				ウンフェルリヒト・ルントボルク病		うんふぇるりひと・るんとぼるくびょう	Unverricht-Lundborg disease	Unverricht-Lundborg病	ULD	0
2200881			1200955	ラフォラ病		らふぉらびょう	Lafora disease	Lafora病		0
2200882			1200037	脊髄小脳変性症		せきずいしょうのうへんせいしょう	spinocerebellar degeneration		SCD	0
2200883			1200525	小児交互性片麻痺		しょうにこうごせいかたまひ	Alternating hemiplegia of childhood		AHC	0
2200884				変形性筋ジストニー		へんけいせいきんじすとにー	Dystonia musculorum deformans			0
2200885				瀬川病		せがわびょう	Segawa syndrome		DRD¦Dopamine-responsive dystonia¦HPD¦Hereditary progressive dystonia with diurnal variation	0
2200886				パントテン酸キナーゼ関連神経変性症		ぱんとてんさんきなーぜかんれんしんけいへんせいしょう	Pantothenate kinase-associated neurodegeneration		PKAN	0
2200887				乳児神経軸索ジストロフィー		にゅうじしんけいじくさくじすとろふぃー	Infantile neuroaxonal dystrophy		INAD	0
2200888				乳児両側線条体壊死		にゅうじりょうそくせんじょうたいえし	Infantile bilateral striatal necrosis		IBSN	0
2200889				先天性ヘルペスウイルス感染症		せんてんせいへるぺすういるすかんせんしょう	Congenital herpes simplex virus infection			0
2200890				先天性風疹症候群		せんてんせいふうしんしょうこうぐん	Congenital rubella syndrome			0
2200891				先天性サイトメガロウイルス感染症		せんてんせいさいとめがろういるすかんせんしょう	Congenital cytomegalovirus infection			0
2200892				先天性トキソプラズマ感染症		せんてんせいときそぷらずまかんせんしょう	Congenital toxoplasmosis			0
2200893			1200996	エカルディ・グティエール症候群		えかるでぃ・ぐてぃえーるしょうこうぐん	Aicardi-Goutières Syndrome	Aicardi-Goutieres症候群¦Aicardi-Goutières症候群¦TREX1欠損症	AGS	0
2200894		2200893		RNASEH2B欠損症		あーるえぬえーえすいーえいち2びーけっそんしょう	Aicardi-Goutieres syndrome 2	AGS2	AGS2¦Aicardi-Goutières syndrome 2	0
2200895		2200893		RNASEH2C欠損症		あーるえぬえーえすいーえいち2しーけっそんしょう	Aicardi-Goutieres syndrome 3		AGS3¦Aicardi-Goutières syndrome 3	0
2200896		2200893		RNASEH2A欠損症		あーるえぬえーえすいーえいち2えーけっそんしょう	Aicardi-Goutieres syndrome 4a		AGS4a¦Aicardi-Goutières syndrome 4a	0
2200897		2200893		SAMHD1欠損症		えすえーえむえいちでぃー1けっそんしょう	Aicardi-Goutieres syndrome 5		AGS5¦Aicardi-Goutières syndrome 5	0
2200898		2200893		ADAR1欠損症		えーでぃーえーあーる1けっそんしょう	Aicardi-Goutieres syndrome 6		AGS6¦Aicardi-Goutières syndrome6	0
2200899			1200195	亜急性硬化性全脳炎		あきゅうせいこうかせいぜんのうえん	Subacute sclerosing panencephalitis		SSPE	0
2200900			1200598	ラスムッセン脳炎		らすむっせんのうえん	Rasmussen's encephalitis	Rasmussen脳炎	Rasmussen encephalitis	0
2200901				痙攣重積型急性脳症		けいれんじゅうせきがたきゅうせいのうしょう	Acute encephalopathy with biphasic seizures and late reduced diffusion	痙攣重積型(二相性)急性脳症	AESD	0
2200902				自己免疫介在性脳炎・脳症		じこめんえきかいざいせいのうえん・のうしょう	Autoimmune encephalitis			0
2200903			1200600	難治頻回部分発作重積型急性脳炎		なんちひんかいぶぶんほっさじゅうせきがたきゅうせいのうえん	Acute encephalitis with refractory, repetitive partial seizures		AERRPS	0
2200904			1200023	多発性硬化症		たはつせいこうかしょう	Multiple sclerosis		MS	0
2200905			1200030	慢性炎症性脱髄性多発神経炎		まんせいえんしょうせいだつずいせいたはつしんけいえん	Chronic inflammatory demyelinating polyneuropathy		CIDP	0
2200906			1200020	重症筋無力症		じゅうしょうきんむりょくしょう	Myasthenia gravis		MG	0
2200907				乳糖不耐症		にゅうとうふたいしょう	Lactose intolerance			25
2200908				ショ糖イソ麦芽糖分解酵素欠損症		しょとういそばくがとうぶんかいこうそけっそんしょう	Congenital sucrase-isomaltase deficiency		CSID	25
2200909				先天性グルコース・ガラクトース吸収不良症		せんてんせいぐるこーす・がらくとーすきゅうしゅうふりょうしょう	Glucose-galactose malabsorption		GGM	25
2200910				エンテロキナーゼ欠損症		えんてろきなーぜけっそんしょう	Enterokinase deficiency			25
2200911				アミラーゼ欠損症		あみらーぜけっそんしょう	Amylase deficiency			25
2200912				リパーゼ欠損症		りぱーぜけっそんしょう	Lipase deficiency			25
2200913				微絨毛封入体病		びじゅうもうふうにゅうたいびょう	Microvillus inclusion disease	先天性微絨毛萎縮症	Congenital microvillus atrophy	25
2200914				腸リンパ管拡張症		ちょうりんぱかんかくちょうしょう	Intestinal lymphangiectasia			25
2200915				家族性腺腫性ポリポーシス		かぞくせいせんしゅせいぽりぽーしす	Familial adenomatous polyposis		FAP	25
2200916				若年性ポリポーシス		じゃくねんせいぽりぽーしす	Juvenile polyposis			25
2200917				ポイツ・ジェガース症候群		ぽいつ・じぇがーすしょうこうぐん	Peutz-Jeghers syndrome	Peutz-Jeghers症候群		25
2200918				カウデン症候群		かうでんしょうこうぐん	Cowden syndrome	Cowden症候群		25
2200919				周期性嘔吐症候群		しゅうきせいおうとしょうこうぐん	Cyclic vomiting syndrome		CVS	25
2200920			1200449	潰瘍性大腸炎		かいようせいだいちょうえん	Ulcerative colitis			25
2200921			1200444	クローン病		くろーんびょう	Crohn's disease	Crohn病		25
2200922				早期発症型炎症性腸疾患		そうきはっしょうがたえんしょうせいちょうしっかん	Early-onset inflammatory bowel disease			25
2200923				自己免疫性腸症		じこめんえきせいちょうしょう	Autoimmune enteropathy	IPEX症候群		25
2200924		2200923		IPEX症候群		あいぺっくすしょうこうぐん	IPEX syndrome			25
2200925			1200902	非特異性多発性小腸潰瘍症		ひとくいせいたはつせいしょうちょうかいようしょう	Chronic nonspecific multiple ulcers of the small intestine		CEAS¦Chronic enteropathy associated with SLCO2A1	25
2200926				急性肝不全(昏睡型)	急性肝不全（昏睡型）	きゅうせいかんふぜん(こんすいがた)	Acute liver failure with hepatic coma		Hepatic coma	25
2200927				新生児ヘモクロマトーシス		しんせいじへもくろまとーしす	Neonatal hemochromatosis		Neonatal haemochromatosis	25
2200928			1200441	自己免疫性肝炎		じこめんえきせいかんえん	Autoimmune hepatitis		AIH	25
2200929			1200440	原発性硬化性胆管炎		げんぱつせいこうかせいたんかんえん	Primary sclerosing cholangitis		PSC	25
2200930			1200913	胆道閉鎖症		たんどうへいさしょう	biliary atresia		BA	25
2200931			1200918	アラジール症候群		あらじーるしょうこうぐん	Alagille syndrome	Alagille症候群		25
2200932				肝内胆管減少症		かんないたんかんげんしょうしょう	Non-syndromic paucity of intrahepatic bile duct	非症候性肝内胆管減少症		25
2200933			1201042	進行性家族性肝内胆汁うっ滞症		しんこうせいかぞくせいかんないたんじゅううったいしょう	Progressive familial intrahepatic cholestasis		PFIC	25
2200934				先天性多発肝内胆管拡張症		せんてんせいたはつかんないたんかんかくちょうしょう	Caroli disease	Caroli病¦カロリ病		25
2200935				先天性胆道拡張症		せんてんせいたんどうかくちょうしょう	Congenital biliary dilatation			25
2200936				先天性肝線維症		せんてんせいかんせんいしょう	Congenital hepatic fibrosis		CHF	25
2200937				肝硬変症		かんこうへんしょう	Liver cirrhosis			25
2200938				門脈圧亢進症		もんみゃくあつこうしんしょう	Portal hypertension	バンチ症候群	Banti syndrome	25
2200939				先天性門脈欠損症		せんてんせいもんみゃくけっそんしょう	Congenital absence of portal vein		CAPV	25
2200940				門脈・肝動脈瘻		もんみゃく・かんどうみゃくろう	Congenital hepatoportal arteriovenous fistula			25
2200941				クリグラー・ナジャー症候群		くりぐらー・なじゃーしょうこうぐん	Crigler-Najjar syndrome	Crigler-Najjar症候群		25
2200942			1200921	遺伝性膵炎		いでんせいすいえん	Hereditary pancreatitis			25
2200943			1200925	自己免疫性膵炎		じこめんえきせいすいえん	Autoimmune pancreatitis			25
2200944				短腸症		たんちょうしょう	Short bowel syndrome			25
2200945				ヒルシュスプルング病		ひるしゅすぷるんぐびょう	Hirschsprung disease	Hirschsprung病	Hirschsprung's disease	25
2200946			1200458	慢性特発性偽性腸閉塞症		まんせいとくはつせいぎせいちょうへいそくしょう	Chronic idiopathic intestinal pseudo-obstruction		CIIP	25
2200947			1200459	巨大膀胱短小結腸腸管蠕動不全症		きょだいぼうこうたんしょうけっちょうちょうかんぜんどうふぜんしょう	Megacystis-microcolon-intestinal hypoperistalsis syndrome		MMIHS	25
2200948			1200460	腸管神経節細胞僅少症		ちょうかんしんけいせつさいぼうきんしょうしょう	Congenital Isolated Hypoganglionosis			25
2200949				肝巨大血管腫		かんきょだいけっかんしゅ	Giant hepatic hemangiomas	乳幼児難治性肝血管腫	Critical infantile hepatic haemangioma¦Giant hepatic haemangiomas	25
2200950			1200910	総排泄腔遺残		そうはいせつくういざん	Persistent cloaca			25
2200951			1200909	総排泄腔外反症		そうはいせつくうがいはんしょう	Cloacal exstrophy			25
2200952			1200660	コフィン・ローリー症候群		こふぃん・ろーりーしょうこうぐん	Coffin-Lowry syndrome	Coffin-Lowry症候群		12
2200953			1200679	ソトス症候群		そとすしょうこうぐん	Sotos syndrome	Sotos症候群		12
2200954			1200687	スミス・マギニス症候群		すみす・まぎにすしょうこうぐん	Smith-Magenis syndrome	Smith-Magenis症候群		12
2200955			1200461	ルビンシュタイン・テイビ症候群		るびんしゅたいん・ていびしょうこうぐん	Rubinstein-Taybi syndrome	Rubinstein-Taybi症候群		12
2200956			1200672	歌舞伎症候群		かぶきしょうこうぐん	Kabuki syndrome			12
2200957			1200659	ウィーバー症候群		うぃーばーしょうこうぐん	Weaver syndrome	Weaver症候群		12
2200958			1200960	コルネリア・デランゲ症候群		こるねりあ・でらんげしょうこうぐん	Cornelia de Lange syndrome	Cornelia de Lange症候群		12
2200959				ベックウィズ・ヴィーデマン症候群		べっくうぃず・びーでまんしょうこうぐん	Beckwith-Wiedemann syndrome	Beckwith-Wiedemann症候群		12
2200960			1200686	アンジェルマン症候群		あんじぇるまんしょうこうぐん	Angelman syndrome	Angelman症候群		12
2200961				5p-症候群		5ぴーまいなすしょうこうぐん	5p- syndrome	5p欠失症候群	5p deletion syndrome	12
2200962				4p-症候群		4ぴーまいなすしょうこうぐん	4p- Syndrome	4p欠失症候群	4p deletion syndrome	12
2200963				18トリソミー症候群		18とりそみーしょうこうぐん	Trisomy 18		18 trisomy syndrome¦Chromosome 18 duplication¦Edwards syndrome	12
2200964				13トリソミー症候群		13とりそみーしょうこうぐん	Trisomy 13		13 trisomy syndrome¦Patau syndrome	12
2200965				ダウン症候群		だうんしょうこうぐん	Down syndrome	Down症候群	Trisomy 21	12
2200966				9から14までに掲げるもののほか、常染色体異常		9から14までにかかげるもののほか、じょうせんしょくたいいじょう	Other chromosomal abnormalities		Autosome	12
2200967			1200462	CFC症候群		しーえふしーしょうこうぐん	CFC Syndrome	cardio-facio-cutaneous症候群¦心臓・顔・皮膚症候群	Cardio-facio-cutaneuos syndrome	12
2200968				マルファン症候群		まるふぁんしょうこうぐん	Marfan syndrome	Marfan症候群		12
2200969				ロイス・ディーツ症候群		ろいす・でぃーつしょうこうぐん	Loeys-Dietz syndrome			12
2200970				カムラティ・エンゲルマン症候群		かむらてぃ・えんげるまんしょうこうぐん	Camurati-Engelmann disease			12
2200971			1200463	コステロ症候群		こすてろしょうこうぐん	Costello syndrome	Costello症候群		12
2200972			1200464	チャージ症候群		ちゃーじしょうこうぐん	CHARGE syndrome	CHARGE症候群		12
2200973				ハーラマン・ストライフ症候群		はーらまん・すとらいふしょうこうぐん	Hallermann-Streiff syndrome	眼・下顎・顔症候群	HSS¦Hallermann-Streiff-Francois syndrome¦Oculo-mandibulo-facial syndrome	12
2200974				色素失調症		しきそしっちょうしょう	Incontinentia pigmenti		Bloch-Sulzberger syndrome	12
2200975			1200669	アントレー・ビクスラー症候群		あんとれー・びくすらーしょうこうぐん	Antley-Bixler syndrome	Antley-Bixler症候群	Antley-Bixler Syndrome Phenotype	12
2200976			1200668	ファイファー症候群		ふぁいふぁーしょうこうぐん	Pfeiffer syndrome	Pfeiffer症候群		12
2200977			1200670	コフィン・シリス症候群		こふぃん・しりすしょうこうぐん	Coffin-Siris syndrome	Coffin-Siris症候群		12
2200978				シンプソン・ゴラビ・ベーメル症候群		しんぷそん・ごらび・べーめるしょうこうぐん	Simpson-Golabi-Behmel syndrome	Simpson-Golabi-Behmel症候群	SGBS¦SGS	12
2200979			1200961	スミス・レムリ・オピッツ症候群		すみす・れむり・おぴっつしょうこうぐん	Smith-Lemli-Opitz syndrome	Smith-Lemli-Opitz症候群		12
2200980			1200559	メビウス症候群		めびうすしょうこうぐん	Moebius syndrome	Moebius症候群	Möbius syndrome	12
2200981			1200663	モワット・ウィルソン症候群		もわっと・うぃるそんしょうこうぐん	Mowat-Wilson syndrome	Mowat-Wilson症候群		12
2200982			1200681	ヤング・シンプソン症候群		やんぐ・しんぷそんしょうこうぐん	Young-Simpson syndrome	Young-Simpson症候群		12
2200983			1200657	VATER症候群		ばーたーしょうこうぐん/ふぁーたーしょうこうぐん	VATER syndrome			12
2200984			1201095	MECP2重複症候群		えむいーしーぴー2ちょうふくしょうこうぐん	MECP2 duplication syndrome			12
2200985				武内・小崎症候群		たけのうち・こさきしょうこうぐん	Takenouchi-Kosaki syndrome			12
2200986			1200637	眼皮膚白皮症		がんひふはくひしょう	Oculocutaneous albinism	先天性白皮症	OCA	22
2200987			1200610	ケラチン症性魚鱗癬		けらちんしょうせいぎょりんせん	Keratinopathic ichthyosis			22
2200988		2200987	1200611	常染色体優性表皮融解性魚鱗癬		じょうせんしょくたいゆうせいひょうひゆうかいせいぎょりんせん	Autosomal dominant epidermolytic ichthyosis			22
2200989		2200987	1200612	常染色体劣性表皮融解性魚鱗癬		じょうせんしょくたいれっせいひょうひゆうかいせいぎょりんせん	Autosomal recessive epidermolytic ichthyosis			22
2200990		2200987	1200613	表在性表皮融解性魚鱗癬		ひょうざいせいひょうひゆうかいせいぎょりんせん	Superficial epidermolytic ichthyosis			22
2200991				常染色体劣性遺伝性魚鱗癬		じょうせんしょくたいれっせいいでんせいぎょりんせん	Autosomal recessive congenital ichthyosis			22
2200992			1200614	道化師様魚鱗癬		どうけしようぎょりんせん	Harlequin ichthyosis			22
2200993			1200338	ネザートン症候群		ねざーとんしょうこうぐん	Netherton syndrome	Netherton症候群		22
2200994			1200620	シェーグレン・ラルソン症候群		しぇーぐれん・らるそんしょうこうぐん	Sjögren-Larsson syndrome	Sjögren-Larsson症候群	Sjogren-Larsson syndrome	22
2200995				2から6までに掲げるもののほか、先天性魚鱗癬		2から6までにかかげるもののほか、せんてんせいぎょりんせん	Other congenital ichthyoses			22
2200996		2200995	1200621	KID症候群		けーあいでぃーしょうこうぐん	Keratitis-ichthyosis-deafness syndrome		KID syndrome	22
2200997		2200995	1200622	ドルフマン・シャナリン症候群		どるふまん・しゃなりんしょうこうぐん	Dorfman-Chanarin syndrome	Dorfman-Chanarin症候群	Chanarin-Dorfman Syndrome¦Neutral lipid storage disease	22
2200998		2200995		CHILD症候群		ちゃいるどしょうこうぐん	CHILD syndrome		Congenital hemidysplasia with ichthyosiform nevus and limb defects	22¦26
2200999		2200995		IFAP症候群		あいえふえーぴーしょうこうぐん	Ichthyosis-follicularis-atrichia-photophobia syndrome		IFAP syndrome¦Ichthyosis follicularis, alopecia, and photophobia syndrome	22
2201000			1200234	表皮水疱症		ひょうひすいほうしょう	Epidermolysis bullosa			22
2201001			1200240	膿疱性乾癬(汎発型)	膿疱性乾癬（汎発型）	のうほうせいかんせん(はんぱつがた)	Pustular psoriasis		GPP¦Generalized pustular psoriasis	22
2201002			1200608	色素性乾皮症		しきそせいかんぴしょう	Xeroderma pigmentosum		XP	22
2201003				レックリングハウゼン病		れっくりんぐはうぜんびょう	von Recklinghausen's disease	Recklinghausen病¦神経線維腫症I型	Neurofibromatosis type 1	22
2201004			1200642	肥厚性皮膚骨膜症		ひこうせいひふこつまくしょう	Pachydermoperiostosis		PDP	22
2201005				無汗性外胚葉形成不全		むかんせいがいはいようけいせいふぜん	Anhidrotic ectodermal dysplasia			22
2201006			1200245	スティーヴンス・ジョンソン症候群		すてぃーぶんす・じょんそんしょうこうぐん	Stevens-Johnson syndrome	Stevens-Johnson症候群¦皮膚粘膜眼症候群	SJS¦Toxic epidermal necrolysis	22
2201007		2201006	1200246	中毒性表皮壊死症		ちゅうどくせいひょうひえししょう	Toxic epidermal necrolysis		TEN	22
2201008				胸郭不全症候群		きょうかくふぜんしょうこうぐん	Thoracic insufficiency syndrome			26
2201009			1200877	軟骨無形成症		なんこつむけいせいしょう	Achondroplasia			26
2201010				軟骨低形成症		なんこつていけいせいしょう	Hypochondroplasia			26
2201011			1200873	骨形成不全症		こつけいせいふぜんしょう	Osteogenesis imperfecta			26
2201012			1200656	低ホスファターゼ症		ていほすふぁたーぜしょう	Hypophosphatasia			26
2201013			1200998	大理石骨病		だいりせきこつびょう	Osteopetrosis			26
2201014			support:tahatsusei-nankotsusei-gaikotsushusho	多発性軟骨性外骨腫症		たはつせいなんこつせいがいこつしゅしょう	Multiple cartilaginous exostosis		Hereditary multiple exostosis	26
2201015				内軟骨腫症		ないなんこつしゅしょう	Enchondromatosis		Dyschondroplasia¦Ollier disease¦Osteochondromatosis	26
2201016				2型コラーゲン異常症関連疾患		2がたこらーげんいじょうしょうかんれんしっかん	Type II collagenopathy			26
2201017				点状軟骨異形成症		てんじょうなんこついけいせいしょう	Chondrodysplasia punctata			26
2201018				偽性軟骨無形成症		ぎせいなんこつむけいせいしょう	Pseudoachondroplasia			26
2201019				ラーセン症候群		らーせんしょうこうぐん	Larsen syndrome	Larsen症候群		26
2201020			1200871	進行性骨化性線維異形成症		しんこうせいこっかせいせんいいけいせいしょう	Fibrodysplasia ossificans progressiva		FOP	26
2201021			1201098	TRPV4異常症		てぃあーるぴーぶい4いじょうしょう	Transient receptor potential cation channel, vanilloid subfamily, member 4 -associated disorders		TRPV4-associated disorders	26
2201022				骨硬化性疾患		こつこうかせいしっかん	Osteosclerotic diseases			26
2201023		2201022		濃化異骨症		のうかいこつしょう	Pycnodysostosis			26
2201024		2201022		骨斑紋症		こつはんもんしょう	Osteopoikilosis			26
2201025		2201022		骨線状症		こつせんじょうしょう	Osteopathia striata			26
2201026				ビールズ症候群		びーるずしょうこうぐん	Beals syndrome	Beals症候群¦遠位型多発性関節拘縮症9型	Congenital contractural arachnodactyly	26
2201027				青色ゴムまり様母斑症候群		あおいろごむまりようぼはんしょうこうぐん	Blue rubber bleb nevus syndrome	Bean症候群		27
2201028				巨大静脈奇形		きょだいじょうみゃくきけい	Gigantic venous malformation		Huge venous malformation	27
2201029				巨大動静脈奇形		きょだいどうじょうみゃくきけい	Huge arteriovenous malformation		Gigantic arteriovenous malformation	27
2201030			1200884	クリッペル・トレノネー・ウェーバー症候群		くりっぺる・とれのねー・うぇーばーしょうこうぐん	Klippel-Trenaunay-Weber syndrome	Klippel-Trenanay-Weber症候群	Klippel–Trénaunay syndrome	27
2201031				原発性リンパ浮腫		げんぱつせいりんぱふしゅ	Primary lymphedema			27
2201032				リンパ管腫		りんぱかんしゅ	Lymphangioma			27
2201033				リンパ管腫症		りんぱかんしゅしょう	Lymphangiomatosis			27
2201034				遺伝性出血性末梢血管拡張症		いでんせいしゅっけつせいまっしょうけっかんかくちょうしょう	Hereditary hemorrhagic telangiectasia	オスラー病	HHT¦Hereditary haemorrhagic telangiectasia¦Osler-Weber-Rendu disease	27
2201035				カサバッハ・メリット症候群		かさばっは・めりっとしょうこうぐん	Kasabach-Merritt syndrome	Kasabach-Merritt症候群		27
2201036		2200042		片側性網膜芽細胞腫(右)	片側性網膜芽細胞腫（右）	へんそくせいもうまくがさいぼうしゅ(みぎ)	Unilateral retinoblastoma (right)			14
2201037		2200042		片側性網膜芽細胞腫(左)	片側性網膜芽細胞腫（左）	へんそくせいもうまくがさいぼうしゅ(ひだり)	Unilateral retinoblastoma (left)			14
2201038		2200042		両側性網膜芽細胞腫		りょうそくせいもうまくがさいぼうしゅ	Bilateral retinoblastoma			14
2201040		2200189		気管支軟化症		きかんしなんかしょう	Bronchomalacia		BRONCHOMALACIA¦Williams-Campbell syndrome	16
2201041		2200229	1200287	非閉塞性肥大型心筋症		ひへいそくせいひだいがたしんきんしょう	Hypertrophic nonobstructive cardiomyopathy			17
2201042		2200229	1200288	閉塞性肥大型心筋症		へいそくせいひだいがたしんきんしょう	Hypertrophic obstructive cardiomyopathy			17
2201043		2200229	1200291	拡張相肥大型心筋症		かくちょうそうひだいがたしんきんしょう	Dilated phase of hypertrophic cardiomyopathy			17
2201044		2200245		川崎病性冠動脈瘤(定型例川崎病)	川崎病性冠動脈瘤（定型例川崎病）	かわさきびょうせいかんどうみゃくりゅう(ていけいれいかわさきびょう)	Coronary aneurysms complicated with Kawasaki disease (typical Kawasaki disease)			17
2201045		2200245		川崎病性冠動脈瘤(不全型川崎病)	川崎病性冠動脈瘤（不全型川崎病）	かわさきびょうせいかんどうみゃくりゅう(ふぜんがたかわさきびょう)	Coronary aneurysms complicated with Kawasaki disease (abortive Kawasaki disease)			17
2201046		2200298		特発性肺動脈性肺高血圧症		とくはつせいはいどうみゃくせいはいこうけつあつしょう	Idiopathic pulmonary arterial hypertension		IPAH	17
2201047		2200298		家族性肺動脈性肺高血圧症		かぞくせいはいどうみゃくせいはいこうけつあつしょう	Familial pulmonary arterial hypertension		hereditary pulmonary arterial hypertension	17
2201048		2200298		二次性肺動脈性肺高血圧症		にじせいはいどうみゃくせいはいこうけつあつしょう	Secondary pulmonary arterial hypertension			17
2201049		2200324	1201104	特発性中枢性尿崩症		とくはつせいちゅうすうせいにょうほうしょう	Idiopathic central diabetes insipidus			18
2201050		2200324	1201106	家族性中枢性尿崩症		かぞくせいちゅうすうせいにょうほうしょう	Familial central diabetes insipidus			18
2201051		2200324	1201105	続発性中枢性尿崩症		ぞくはつせいちゅうすうせいにょうほうしょう	Secondary central diabetes insipidus			18
2201052		2200406		MEN2A		えむいーえぬ2えー	Multiple endocrine neoplasia type 2A	多発性内分泌腫瘍2A型	MEN 2A¦MEN type 2A	18
2201053		2200406		MEN2B		えむいーえぬ2びー	Multiple endocrine neoplasia type 2B	多発性内分泌腫瘍2B型	MEN 2B¦MEN type 2B	18
2201054		2200406		家族性甲状腺髄様癌		かぞくせいこうじょうせんずいようがん	Medullary thyroid carcinoma	FMTC	FMTC	18
2201055		2200415		若年性特発性関節炎(全身型)	若年性特発性関節炎（全身型）	じゃくねんせいとくはつせいかんせつえん(ぜんしんがた)	Systemic juvenile idiopathic arthritis	全身型若年性特発性関節炎	sJIA	19
2201056		2200415		若年性特発性関節炎(少関節炎)	若年性特発性関節炎（少関節炎）	じゃくねんせいとくはつせいかんせつえん(しょうかんせつえん)	Oligoarticular juvenile idiopathic arthritis	少関節型若年性特発性関節炎	oligoarthritis	19
2201057		2200415		若年性特発性関節炎(リウマトイド因子陰性多関節炎)	若年性特発性関節炎（リウマトイド因子陰性多関節炎）	じゃくねんせいとくはつせいかんせつえん(りうまといどいんしいんせいたかんせつえん)	Rheumatoid factor-negative juvenile idiopathic arthritis			19
2201058		2200415		若年性特発性関節炎(リウマトイド因子陽性多関節炎)	若年性特発性関節炎（リウマトイド因子陽性多関節炎）	じゃくねんせいとくはつせいかんせつえん(りうまといどいんしようせいたかんせつえん)	Rheumatoid factor-positive juvenile idiopathic arthritis			19
2201059		2200415		若年性特発性関節炎(乾癬性関節炎)	若年性特発性関節炎（乾癬性関節炎）	じゃくねんせいとくはつせいかんせつえん(かんせんせいかんせつえん)	Psoriatic juvenile idiopathic arthritis	関節症性乾癬		19
2201060		2200415		若年性特発性関節炎(付着部炎関連関節炎)	若年性特発性関節炎（付着部炎関連関節炎）	じゃくねんせいとくはつせいかんせつえん(ふちゃくぶえんかんれんかんせつえん)	Enthesitis-related juvenile idiopathic arthritis			19
2201061		2200415		若年性特発性関節炎(分類不能関節炎)	若年性特発性関節炎（分類不能関節炎）	じゃくねんせいとくはつせいかんせつえん(ぶんるいふのうかんせつえん)	Unclassifiable Juvenile idiopathic arthritis			19
2201062		2200423		弓分岐閉塞型高安動脈炎		きゅうぶんきへいそくがたたかやすどうみゃくえん	Takayasu arteritis with occlusion of aortic arch			19
2201063		2200423		異型大動脈縮窄型高安動脈炎		いけいだいどうみゃくきょうさくがたたかやすどうみゃくえん	Atypical coarctation type Takayasu arteritis			19
2201064		2200423		混合型高安動脈炎		こんごうがたたかやすどうみゃくえん	Mixed-type Takayasu arteritis			19
2201065		2200423		拡張型高安動脈炎		かくちょうがたたかやすどうみゃくえん	Dilated type Takayasu arteritis	高安動脈炎(動脈瘤型)		19
2201066		2200432	1200468	慢性乳児神経皮膚関節症候群		まんせいにゅうじしんけいひふかんせつしょうこうぐん	Chronic infantile neurological cutaneous articular syndrome	CINCA症候群	CINCA syndrome	19
2201067		2200432	1200467	マックル・ウェルズ症候群		まっくる・うぇるずしょうこうぐん	Muckle-Wells syndrome	Muckle-Wells症候群		19
2201068		2200432		家族性寒冷自己炎症症候群		かぞくせいかんれいじこえんしょうしょうこうぐん	familial cold autoinflammatory syndrome	家族性寒冷蕁麻疹	FCAS	19
2201069		2200462		MODY1		えむおーでぃーわい1	Maturity-onset diabetes of the young type 1	若年発症成人型糖尿病1型	HNF4A-MODY¦MODY1	20
2201070		2200462		MODY2		えむおーでぃーわい2	Maturity-onset diabetes of the young type 2	若年発症成人型糖尿病2型	GCK-MODY¦MODY2	20
2201071		2200462		MODY3		えむおーでぃーわい3	Maturity-onset diabetes of the young type 3	若年発症成人型糖尿病3型	HNF1A-MODY¦MODY3	20
2201072		2200462		MODY4		えむおーでぃーわい4	Maturity-onset diabetes of the young type 4	若年発症成人型糖尿病4型	MODY4¦PDX1-MODY	20
2201073		2200462		MODY5		えむおーでぃーわい5	Maturity-onset diabetes of the young type 5	若年発症成人型糖尿病5型	HNF1B-MODY¦MODY5	20
2201074		2200462		若年発症成人型糖尿病(その他)	若年発症成人型糖尿病（その他）	じゃくねんはっしょうせいじんがたとうにょうびょう(そのた)	Other maturity-onset diabetes of the young			20
2201075		2200467	1200785	フェニルアラニン水酸化酵素欠損症		ふぇにるあらにんすいさんかこうそけっそんしょう	Phenylalanine hydroxylase deficiency	PAH欠損症	PAH deficiency	21
2201077		2200467		BH4反応性高フェニルアラニン血症		びーえいち4はんのうせいこうふぇにるあらにんけっしょう	BH4-responsive hyperphenylalaninemia		BH4-responsive hyperphenylalaninaemia¦Tetrahydrobiopterin-responsive hyperphenylalaninemia	21
2201078		2200473		古典型メープルシロップ尿症		こてんがためーぷるしろっぷにょうしょう	Classic form maple syrup urine disease		classic MSUD	21
2201079		2200473		中間型メープルシロップ尿症		ちゅうかんがためーぷるしろっぷにょうしょう	Intermediate maple syrup urine disease			21
2201080		2200473		間欠型メープルシロップ尿症		かんけつがためーぷるしろっぷにょうしょう	Intermittent maple syrup urine disease			21
2201081		2200473		チアミン反応型メープルシロップ尿症		ちあみんはんのうがためーぷるしろっぷにょうしょう	Thiamine-responsive maple syrup urine disease			21
2201082		2200474		慢性進行型ホモシスチン尿症		まんせいしんこうがたほもしすちんにょうしょう	Chronic progressive homocystinuria			21
2201083		2200474		ビタミンB6反応型ホモシスチン尿症		びたみんびー6はんのうがたほもしすちんにょうしょう	vitamin B6-responsive homocystinuria			21
2201084		2200477		発症前型N-アセチルグルタミン酸合成酵素欠損症		はっしょうまえがたえぬあせちるぐるたみんさんごうせいこうそけっそんしょう	Presymptomatic N-acetylglutamate synthetase deficiency		NAGS deficiency¦NAGSD	21
2201085		2200477		新生児期発症型N-アセチルグルタミン酸合成酵素欠損症		しんせいじきはっしょうがたえぬあせちるぐるたみんさんごうせいこうそけっそんしょう	Neonatal-onset N-acetylglutamate synthetase deficiency			21
2201086		2200477		遅発型N-アセチルグルタミン酸合成酵素欠損症		ちはつがたえぬあせちるぐるたみんさんごうせいこうそけっそんしょう	Late-onset N-acetylglutamate synthetase deficiency		late-onset NAGSD	21
2201087		2200478		発症前型カルバミルリン酸合成酵素欠損症		はっしょうまえがたかるばみるりんさんごうせいこうそけっそんしょう	Presymptomatic carbamoylphosphate synthetase deficiency			21
2201088		2200478		新生児期発症型カルバミルリン酸合成酵素欠損症		しんせいじきはっしょうがたかるばみるりんさんごうせいこうそけっそんしょう	Neonatal-onset carbamoyl phosphate synthetase deficiency			21
2201089		2200478		遅発型カルバミルリン酸合成酵素欠損症		ちはつがたかるばみるりんさんごうせいこうそけっそんしょう	Late-onset carbamoylphosphate synthetase deficiency			21
2201090		2200479		発症前型オルニチントランスカルバミラーゼ欠損症		はっしょうまえがたおるにちんとらんすかるばみらーぜけっそんしょう	Presymptomatic ornitine transcarbamylase deficiency			21
2201091		2200479		新生児期発症型オルニチントランスカルバミラーゼ欠損症		しんせいじきはっしょうがたおるにちんとらんすかるばみらーぜけっそんしょう	Neonatal-onset ornitine transcarbamylase deficiency			21
2201092		2200479		遅発型オルニチントランスカルバミラーゼ欠損症		ちはつがたおるにちんとらんすかるばみらーぜけっそんしょう	Late-onset ornitine transcarbamylase deficiency			21
2201093		2200480		発症前型アルギニノコハク酸合成酵素欠損症		はっしょうまえがたあるぎにのこはくさんごうせいこうそけっそんしょう	Presymptomatic argininosuccinate synthetase deficiency			21
2201094		2200480		新生児期発症型アルギニノコハク酸合成酵素欠損症		しんせいじきはっしょうがたあるぎにのこはくさんごうせいこうそけっそんしょう	Neonatal-onset argininosuccinate synthetase deficiency		neonatal-onset ASD	21
2201095		2200480		遅発型アルギニノコハク酸合成酵素欠損症		ちはつがたあるぎにのこはくさんごうせいこうそけっそんしょう	Late-onset argininosuccinate synthetase deficiency			21
2201096		2200481		発症前型アルギニノコハク酸尿症		はっしょうまえがたあるぎにのこはくさんにょうしょう	Presymptomatic argininosuccinic aciduria			21
2201097		2200481		新生児期発症型アルギニノコハク酸尿症		しんせいじきはっしょうがたあるぎにのこはくさんにょうしょう	Neonatal-onset argininosuccinic aciduria			21
2201098		2200481		遅発型アルギニノコハク酸尿症		ちはつがたあるぎにのこはくさんにょうしょう	Late-onset argininosuccinic aciduria		late-onset ASA	21
2201099		2200482		発症前型高アルギニン血症		はっしょうまえがたこうあるぎにんけっしょう	Presymptomatic hyperargininemia		Presymptomatic hyperargininaemia	21
2201100		2200482		新生児期発症型高アルギニン血症		しんせいじきはっしょうがたこうあるぎにんけっしょう	Neonatal-onset hyperargininemia		Neonatal-onset hyperargininaemia	21
2201101		2200482		遅発型高アルギニン血症		ちはつがたこうあるぎにんけっしょう	Late-onset hyperarginemia		Late-onset hyperarginaemia	21
2201102		2200491		発症前型メチルマロン酸血症		はっしょうまえがためちるまろんさんけっしょう	Presymptomatic methylmalonic acidemia		Presymptomatic methylmalonic acidaemia	21
2201103		2200491		急性発症型メチルマロン酸血症		きゅうせいはっしょうがためちるまろんさんけっしょう	Acute-onset methylmalonic acidemia		Acute-onset methylmalonic acidaemia	21
2201104		2200491		慢性進行型メチルマロン酸血症		まんせいしんこうがためちるまろんさんけっしょう	Methylmalonic acidemia, chronic progressive form		Methylmalonic acidaemia, chronic progressive form	21
2201105		2200491	1200795	コバラミン代謝異常 cblA		こばらみんたいしゃいじょう しーびーえるえー	Methylmalonic acidemia cblA type		Methylmalonic acidaemia cblA type	21
2201106		2200491	1200796	コバラミン代謝異常 cblB		こばらみんたいしゃいじょう しーびーえるびー	Methylmalonic acidemia cblB type		Methylmalonic acidaemia cblB type	21
2201107		2200491		コバラミン代謝異常 cblC		こばらみんたいしゃいじょう しーびーえるしー	Methylmalonic aciduria and homocystinuria, cblC type			21
2201108		2200491	1200797	コバラミン代謝異常 cblD		こばらみんたいしゃいじょう しーびーえるでぃー	Methylmalonic acidemia CblD type		Methylmalonic acidaemia CblD type	21
2201109		2200491		コバラミン代謝異常 cblE		こばらみんたいしゃいじょう しーびーえるいー	Methylcobalamin deficiency cblE type			21
2201110		2200491		コバラミン代謝異常 cblF		こばらみんたいしゃいじょう しーびーえるえふ	Methylmalonic acidemia and homocystinuria cblF type		Methylmalonic acidaemia and homocystinuria cblF type	21
2201111		2200491		コバラミン代謝異常 cblG		こばらみんたいしゃいじょう しーびーえるじー	Methylcobalamin deficiency cblG type			21
2201112		2200492		発症前型プロピオン酸血症		はっしょうまえがたぷろぴおんさんけっしょう	Presymptomatic propionic acidemia		Presymptomatic propionic acidaemia	21
2201113		2200492		急性発症型プロピオン酸血症		きゅうせいはっしょうがたぷろぴおんさんけっしょう	Acute-onset propionic acidemia		Acute-onset propionic acidaemia	21
2201114		2200492		慢性進行型プロピオン酸血症		まんせいしんこうがたぷろぴおんさんけっしょう	Propionic acidemia, chronic progressive form		Propionic acidaemia, chronic progressive form	21
2201115		2200492		最軽症型プロピオン酸血症		さいけいしょうがたぷろぴおんさんけっしょう	Propionic acidemia, intermittent late onset form		Propionic acidaemia, intermittent late onset form	21
2201116		2200494		発症前型イソ吉草酸血症		はっしょうまえがたいそきっそうさんけっしょう	Presymptomatic isovaleric acidemia		Presymptomatic isovaleric acidaemia	21
2201117		2200494		急性発症型イソ吉草酸血症		きゅうせいはっしょうがたいそきっそうさんけっしょう	Acute-onset isovaleric acidemia		Acute-onset isovaleric acidaemia	21
2201118		2200494		慢性進行型イソ吉草酸血症		まんせいしんこうがたいそきっそうさんけっしょう	Isovaleric acidemia, chronic progressive form		Isovaleric acidaemia, chronic progressive form	21
2201119		2200497		発症前型3-ヒドロキシ-3-メチルグルタル酸血症		はっしょうまえがた3ひどろきし3めちるぐるたるさんけっしょう	Presymptomatic 3-hydroxy-3-methylglutaric acidemia		HMG-CoA lyase deficiency¦Presymptomatic 3-hydroxy-3-methylglutaric acidaemia	21
2201120		2200497		急性発症型3-ヒドロキシ-3-メチルグルタル酸血症		きゅうせいはっしょうがた3ひどろきし3めちるぐるたるさんけっしょう	Acute-onset 3-hydroxy-3-methylglutaric acidemia		Acute-onset 3-hydroxy-3-methylglutaric acidaemia	21
2201121		2200500		発症前型複合カルボキシラーゼ欠損症		はっしょうまえがたふくごうかるぼきしらーぜけっそんしょう	presymptomatic multiple carboxylase deficiency			21
2201122		2200500		急性発症型複合カルボキシラーゼ欠損症		きゅうせいはっしょうがたふくごうかるぼきしらーぜけっそんしょう	Acute-onset multiple carboxylase deficiency			21
2201123		2200500		慢性進行型複合カルボキシラーゼ欠損症		まんせいしんこうがたふくごうかるぼきしらーぜけっそんしょう	Chronic progressive multiple carboxylase deficiency			21
2201124		2200501		発症前型グルタル酸血症1型	発症前型グルタル酸血症１型	はっしょうまえがたぐるたるさんけっしょう1がた	Presymptomatic glutaric acidemia type 1		Presymptomatic glutaric acidaemia type 1	21
2201125		2200501		急性発症型グルタル酸血症1型	急性発症型グルタル酸血症１型	きゅうせいはっしょうがたぐるたるさんけっしょう1がた	Acute-onset glutaric acidemia type 1		Acute-onset glutaric acidaemia type 1	21
2201126		2200501		慢性進行型グルタル酸血症1型	慢性進行型グルタル酸血症１型	まんせいしんこうがたぐるたるさんけっしょう1がた	Glutaric acidemia type 1, chronic progressive form		Glutaric acidaemia type 1, chronic progressive form	21
2201127		2200509		発症前型カルニチンパルミトイルトランスフェラーゼI欠損症		はっしょうまえがたかるにちんぱるみといるとらんすふぇらーぜ1けっそんしょう	Presymptomatic carnitine palmitoyltransferase I deficiency			21
2201128		2200509		新生児期発症型カルニチンパルミトイルトランスフェラーゼI欠損症		しんせいじきはっしょうがたかるにちんぱるみといるとらんすふぇらーぜ1けっそんしょう	Neonatal-onset carnitine palmitoyltransferase I deficiency			21
2201129		2200509		乳児期発症型カルニチンパルミトイルトランスフェラーゼI欠損症		にゅうじきはっしょうがたかるにちんぱるみといるとらんすふぇらーぜ1けっそんしょう	Infantile-onset carnitine palmitoyl transferase I deficiency			21
2201130		2200509		遅発型カルニチンパルミトイルトランスフェラーゼI欠損症		ちはつがたかるにちんぱるみといるとらんすふぇらーぜ1けっそんしょう	Late-onset carnitine palmitoyltransferase I deficiency			21
2201131		2200510		発症前型カルニチンパルミトイルトランスフェラーゼII欠損症		はっしょうまえがたかるにちんぱるみといるとらんすふぇらーぜ2けっそんしょう	Presymptomatic carnitine palmitoyltransferase II deficiency			21
2201132		2200510		新生児期発症型カルニチンパルミトイルトランスフェラーゼII欠損症		しんせいじきはっしょうがたかるにちんぱるみといるとらんすふぇらーぜ2けっそんしょう	Neonatal-onset carnitine palmitoyltransferase II deficiency			21
2201133		2200510		乳児期発症型カルニチンパルミトイルトランスフェラーゼII欠損症		にゅうじきはっしょうがたかるにちんぱるみといるとらんすふぇらーぜ2けっそんしょう	Infantile-onset carnitine palmitoyl transferase II deficiency		CPT II deficiency	21
2201134		2200510		遅発型カルニチンパルミトイルトランスフェラーゼII欠損症		ちはつがたかるにちんぱるみといるとらんすふぇらーぜ2けっそんしょう	Late-onset carnitine palmitoyltransferase II deficiency			21
2201135		2200511		発症前型カルニチンアシルカルニチントランスロカーゼ欠損症		はっしょうまえがたかるにちんあしるかるにちんとらんすろかーぜけっそんしょう	Presymptomatic carnitine-acylcarnitine translocase deficiency			21
2201136		2200511		新生児期発症型カルニチンアシルカルニチントランスロカーゼ欠損症		しんせいじきはっしょうがたかるにちんあしるかるにちんとらんすろかーぜけっそんしょう	Neonatal-onset carnitine-acylcarnitine translocase deficiency		neonatal-onset CACT deficiency	21
2201137		2200511		乳児期発症型カルニチンアシルカルニチントランスロカーゼ欠損症		にゅうじきはっしょうがたかるにちんあしるかるにちんとらんすろかーぜけっそんしょう	Infantile-onset carnitine-acylcarnitine translocase deficiency			21
2201138		2200511		遅発型カルニチンアシルカルニチントランスロカーゼ欠損症		ちはつがたかるにちんあしるかるにちんとらんすろかーぜけっそんしょう	Late-onset carnitine-acylcarnitine translocase deficiency			21
2201139		2200512		発症前型極長鎖アシルCoA脱水素酵素欠損症		はっしょうまえがたごくちょうさあしるこえーだっすいそこうそけっそんしょう	Presymptomatic very-long-chain acyl-CoA dehydrogenase deficiency		presymptomatic VLCAD deficiency	21
2201140		2200512		新生児期発症型極長鎖アシルCoA脱水素酵素欠損症		しんせいじきはっしょうがたごくちょうさあしるこえーだっすいそこうそけっそんしょう	Neonatal-onset very-long-chain acyl-CoA dehydrogenase deficiency			21
2201141		2200512		乳児期発症型極長鎖アシルCoA脱水素酵素欠損症		にゅうじきはっしょうがたごくちょうさあしるこえーだっすいそこうそけっそんしょう	Infant-onset very-long-chain acyl-CoA dehydrogenase deficiency			21
2201142		2200512		遅発型極長鎖アシルCoA脱水素酵素欠損症		ちはつがたごくちょうさあしるこえーだっすいそこうそけっそんしょう	Late-onset very-long-chain acyl-CoA dehydrogenase deficiency			21
2201143		2200513		発症前型中鎖アシルCoA脱水素酵素欠損症		はっしょうまえがたちゅうさあしるこえーだっすいそこうそけっそんしょう	Presymptomatic medium-chain acyl-CoA dehydrogenase  deficiency			21
2201144		2200513		新生児期発症型中鎖アシルCoA脱水素酵素欠損症		しんせいじきはっしょうがたちゅうさあしるこえーだっすいそこうそけっそんしょう	Neonatal-onset medium-chain acyl-CoA dehydrogenase  deficiency			21
2201145		2200513		乳児期発症型中鎖アシルCoA脱水素酵素欠損症		にゅうじきはっしょうがたちゅうさあしるこえーだっすいそこうそけっそんしょう	Infant-onset medium-chain acyl-CoA dehydrogenase  deficiency			21
2201146		2200513		遅発型中鎖アシルCoA脱水素酵素欠損症		ちはつがたちゅうさあしるこえーだっすいそこうそけっそんしょう	Late-onset medium-chain acyl-CoA dehydrogenase  deficiency			21
2201147		2200515		発症前型三頭酵素欠損症		はっしょうまえがたさんとうこうそけっそんしょう	Presymptomatic trifunctional protein deficiency		TFP deficiency	21
2201148		2200515	1200975	新生児期発症型三頭酵素欠損症		しんせいじきはっしょうがたさんとうこうそけっそんしょう	Trifunctional protein deficiency, lethal type			21
2201149		2200515	1200976	乳幼児期発症型三頭酵素欠損症		にゅうようじきはっしょうがたさんとうこうそけっそんしょう	Trifunctional protein deficiency, intermediate type	Reye様症候群		21
2201150		2200515	1200977	遅発型三頭酵素欠損症		ちはつがたさんとうこうそけっそんしょう	Trifunctional protein deficiency, myopathic type		Trifunctional protein deficiency, late adult-onset	21
2201151		2200537		糖原病0a型		とうげんびょう0えーがた	Glycogen storage disease type 0a		GSD type 0a	21
2201152		2200537		糖原病0b型		とうげんびょう0びーがた	Glycogen storage disease type 0b		GSD type 0b	21
2201153		2200538		糖原病Ia型		とうげんびょう1えーがた	Glycogen storage disease type 1a		GSD Ia	21
2201154		2200538		糖原病Ib型		とうげんびょう1びーがた	Glycogen storage disease type 1b	グルコース-6-リン酸 トランスロカーゼ欠損症	GSD Ib	21¦24
2201155		2200539		糖原病IIIa型		とうげんびょう3えーがた	Glycogen storage disease type 3a	糖原病III型(肝筋型)	GSD IIIa	21
2201156		2200539		糖原病IIIb型		とうげんびょう3びーがた	Glycogen storage disease type 3b	糖原病III型(肝型)	GSD IIIb	21
2201158		2200539		糖原病IIId型		とうげんびょう3でぃーがた	Glycogen storage disease type 3d	α -1,4-グルカントランスフェラーゼ単独欠損症	GSD IIId	21
2201159		2200540	1200850	肝型糖原病IV型		かんがたとうげんびょう4がた	Glycogen storage disease type IV, hepatic form	重症肝硬変型糖原病IV型	Hepatic type of GSD IV	21
2201160		2200540		非進行性肝型糖原病IV型		ひしんこうせいかんがたとうげんびょう4がた	Glycogen storage disease type IV, non-progressive hepatic form		non-progressive hepatic type of GSD IV	21
2201161		2200540		致死性神経・筋型糖原病IV型		ちしせいしんけい・きんがたとうげんびょう4がた	Glycogen storage disease type IV, fatal neuromuscular form		fatal perinatal neuromuscular type of GSD IV	21
2201162		2200540		幼児筋・肝型糖原病IV型		ようじきん・かんがたとうげんびょう4がた	Glycogen storage disease type IV, childhood combined hepatic and myopathic form			21
2201163		2200540		成人型糖原病IV型		せいじんがたとうげんびょう4がた	Glycogen storage disease type IV, adult form	ポリグルコサン小胞体病		21
2201164		2200544		糖原病IXa型		とうげんびょう9えーがた	Glycogen storage disease type IXa	X連鎖性肝型糖原病	Glycogen storage disease type IX a¦X-linked liver glycogenosis¦XLG	21
2201165		2200544		糖原病IXb型		とうげんびょう9びーがた	Glycogen storage disease type IXb	肝筋型糖原病IX型	GSD IXb¦Glycogen storage disease type IX b¦PHKB-Related Phosphorylase Kinase Deficiency	21
2201166		2200544		糖原病IXc型		とうげんびょう9しーがた	Glycogen storage disease type IXc		GSD IXc¦Glycogen storage disease type IX c¦PHKG2-Related Phosphorylase Kinase Deficiency	21
2201167		2200544		糖原病IXd型		とうげんびょう9でぃーがた	Glycogen storage disease type IXd	筋型糖原病IX型	GSD IXd¦PHKA1-Related Phosphorylase Kinase Deficiency	21
2201168		2200547		Hurler病		はーらーびょう	Hurler Disease		Hurler's disease	21
2201169		2200547		Scheie病		しゃいえびょう	Scheie  disease			21
2201170		2200547		Hurler-Scheie病		はーらーしゃいえびょう	Hurler-Scheie disease			21
2201171		2200548		軽症型ムコ多糖症II型		けいしょうがたむこたとうしょう2がた	Mucopolysaccharidosis type II, attenuated form		MPS IIB	21
2201172		2200548		中間型ムコ多糖症II型		ちゅうかんがたむこたとうしょう2がた	Mucopolysaccharidosis type II, intermediate form			21
2201173		2200548		重症型ムコ多糖症II型		じゅうしょうがたむこたとうしょう2がた	Mucopolysaccharidosis type II, severe form		MPS IIA	21
2201174		2200549		A型ムコ多糖症III型		えーがたむこたとうしょう3がた	Mucopolysaccharidosis type III A	heparan N-sylfatase欠損症	MPS IIIA¦Sanfilippo syndrome type A	21
2201175		2200549		B型ムコ多糖症III型		びーがたむこたとうしょう3がた	Mucopolysaccharidosis type III B	acetylglucosaminidase欠損症	MPS IIIB¦Sanfilippo syndrome type B	21
2201176		2200549		C型ムコ多糖症III型		しーがたむこたとうしょう3がた	Mucopolysaccharidosis type III C	acetylCoA:α-glucosaminide acetyltransferase欠損症	MPS IIIC¦Sanfilippo syndrome type C	21
2201177		2200549		D型ムコ多糖症III型		でぃーがたむこたとうしょう3がた	Mucopolysaccharidosis type III D		MPS IIID¦Sanfilippo syndrome type D	21
2201178		2200550		A型ムコ多糖症IV型		えーがたむこたとうしょう4がた	Mucopolysaccharidosis type IV A	ムコ多糖症IV型A型¦モルキオ症候群A型	MPS IVA¦Morquio syndrome type A	21
2201179		2200550		B型ムコ多糖症IV型		びーがたむこたとうしょう4がた	Mucopolysaccharidosis type IV B	ムコ多糖症IV型B型¦モルキオ症候群B型	MPS IVB¦Morquio syndrome B	21
2201180		2200551		軽症型ムコ多糖症VI型		けいしょうがたむこたとうしょう6がた	Mucopolysaccharidosis type VI, mild form	Maroteaux-Lamy症候群¦マロトー・ラミー病¦マロトー・ラミー症候群		21
2201181		2200551		中間型ムコ多糖症VI型		ちゅうかんがたむこたとうしょう6がた	Mucopolysaccharidosis type VI, intermediate form	Maroteaux-Lamy症候群¦マロトー・ラミー病¦マロトー・ラミー症候群		21
2201182		2200551		重症型ムコ多糖症VI型		じゅうしょうがたむこたとうしょう6がた	Mucopolysaccharidosis type VI, severe form	Maroteaux-Lamy症候群¦マロトー・ラミー病¦マロトー・ラミー症候群		21
2201183		2200552		新生児型ムコ多糖症VII型		しんせいじがたむこたとうしょう7がた	Mucopolysaccharidosis type VII, severe neonatal form			21
2201184		2200552		軽症型ムコ多糖症VII型		けいしょうがたむこたとうしょう7がた	Mucopolysaccharidosis type VII, mild form			21
2201185		2200552		中間型ムコ多糖症VII型		ちゅうかんがたむこたとうしょう7がた	Mucopolysaccharidosis type VII, intermediate form			21
2201186		2200553	1200131	乳児型フコシドーシス		にゅうじがたふこしどーしす	Fucosidosis, infantile form		Fucosidosis type I	21
2201187		2200553	1200132	軽症型フコシドーシス		けいしょうがたふこしどーしす	Fucosidosis, milder form		Fucosidosis Type II	21
2201188		2200554	1200127	乳児型α - マンノシドーシス		にゅうじがたあるふぁまんのしどーしす	Alpha-mannosidosis, infantile form	乳児型(type I)	alpha-mannosidosis, type I	21
2201189		2200554	1200128	若年成人型α - マンノシドーシス		じゃくねんせいじんがたあるふぁまんのしどーしす	Alpha-mannosidosis, adult form	若年成人型(type II)		21
2201190		2200554	1200129	β-マンノシドーシス		べーたまんのしどーしす	Beta-mannosidosis		β-mannosidosis	21
2201191		2200556	1200117	シアリドーシスI型		しありどーしす1がた	Sialidosis type 1			21
2201192		2200556	1200118	シアリドーシスII型		しありどーしす2がた	Sialidosis type 2			21
2201193		2200557	1200120	新生児及び早期乳児型ガラクトシアリドーシス		しんせいじおよびそうきにゅうじがたがらくとしありどーしす	Galactosialidosis, early infantile form		Sialidosis type II	21
2201194		2200557	1200121	晩期乳児型ガラクトシアリドーシス		ばんきにゅうじがたがらくとしありどーしす	Galactosialidosis, late infantile form			21
2201195		2200557	1200122	若年及び成人型ガラクトシアリドーシス		じゃくねんおよびせいじんがたがらくとしありどーしす	Galactosialidosis, juvenile/adult form			21
2201196		2200558	1200067	乳児型GM1-ガングリオシドーシス		にゅうじがたじーえむ1がんぐりおしどーしす	GM1 gangliosidosis, infantile form		type 1 GM1 gangliosidosis	21
2201197		2200558	1200068	若年型GM1-ガングリオシドーシス		じゃくねんがたじーえむ1がんぐりおしどーしす	GM1 gangliosidosis, juvenile form		type 2 GM1 gangliosidosis	21
2201198		2200558	1200069	成人型GM1-ガングリオシドーシス		せいじんがたじーえむ1がんぐりおしどーしす	GM1 gangliosidosis, adult form		type 3 GM1 gangliosidosis	21
2201199		2200559		テイ・サックス病		てい・さっくすびょう	Tay-Sachs disease	GM2ガングリオシドーシスB異型¦Tay-Sachs病		21
2201200		2200559	1200072	サンドホフ病		さんどほふびょう	Sandhoff disease	Sandhoff病		21
2201201		2200559	1200073	AB型GM2ガングリオシドーシス		えーびーがたじーえむ2がんぐりおしどーしす	GM2 gangliosidosis AB variant			21
2201202		2200560	1200079	後期乳児型異染性白質ジストロフィー		こうきにゅうじがたいせんせいはくしつじすとろふぃー	Metachromatic leukodystrophy, late infantile form			21
2201203		2200560	1200080	若年型異染性白質ジストロフィー		じゃくねんがたいせんせいはくしつじすとろふぃー	Metachromatic leukodystrophy, juvenile form			21
2201204		2200560	1200081	成人型異染性白質ジストロフィー		せいじんがたいせんせいはくしつじすとろふぃー	Metachromatic leukodystrophy, adult form			21
2201205		2200560	1200082	サポシンB欠損症		さぽしんびーけっそんしょう	Saposin B deficiency			21
2201206		2200561	1200061	ニーマン・ピック病A型		にーまん・ぴっくびょうえーがた	Niemann-Pick disease type A	Niemann-Pick病A型		21
2201207		2200561	1200062	ニーマン・ピック病B型		にーまん・ぴっくびょうびーがた	Niemann-Pick disease type B	Niemann-Pick病B型		21
2201208		2200561	1200064	乳児型ニーマン・ピック病C型		にゅうじがたにーまん・ぴっくびょうしーがた	Infantile-onset Niemann-Pick disease type C			21
2201209		2200561	1200065	成人型ニーマン・ピック病C型		せいじんがたにーまん・ぴっくびょうしーがた	Adult-onset Niemann-Pick disease type C			21
2201210		2200562	1200057	ゴーシェ病1型	ゴーシェ病１型	ごーしぇびょう1がた	Gaucher disease type 1	Gaucher病1型	GD type 1	21
2201211		2200562	1200058	ゴーシェ病2型	ゴーシェ病２型	ごーしぇびょう2がた	Gaucher disease type 2	Gaucher病2型		21
2201212		2200562	1200059	ゴーシェ病3型	ゴーシェ病３型	ごーしぇびょう3がた	Gaucher disease type 3	Gaucher病3型		21
2201213		2200563	1200158	古典型ファブリー病		こてんがたふぁぶりーびょう	Classical Fabry disease			21
2201214		2200563	1200159	亜型ファブリー病		あがたふぁぶりーびょう	Variant Fabry disease		late-onset Fabry disease	21
2201215		2200563	1200160	ファブリー病顕性ヘテロ接合体		ふぁぶりーびょうけんせいへてろせつごうたい	Heterozygous Fabry disease			21
2201216		2200564	1200075	乳児型クラッベ病		にゅうじがたくらっべびょう	Infantile Krabbe disease	乳児型Krabbe病		21
2201217		2200564		後期乳児型クラッベ病		こうきにゅうじがたくらっべびょう	Late-infantile Krabbe disease	後期乳児型Krabbe病		21
2201218		2200564	1200076	若年型クラッベ病		じゃくねんがたくらっべびょう	Juvenile Krabbe disease	若年型Krabbe病		21
2201219		2200564	1200077	成人型クラッベ病		せいじんがたくらっべびょう	Adult Krabbe disease	成人型Krabbe病		21
2201220		2200565	1200087	古典型ファーバー病		こてんがたふぁーばーびょう	Type 1 Farber disease	古典型Farber病	classic FD	21
2201221		2200565	1200088	中間型ファーバー病		ちゅうかんがたふぁーばーびょう	Type 2 Farber disease	中間型Farber病	Intermediate FD	21
2201222		2200565	1200089	軽症型ファーバー病		けいしょうがたふぁーばーびょう	Type 3 Farber disease	軽症型Farber病	mild FD	21
2201223		2200565	1200090	新生児型ファーバー病		しんせいじがたふぁーばーびょう	Type 4 Farber disease	新生児型Farber病	neonatal-visceral FD	21
2201224		2200565	1200091	進行性神経障害型ファーバー病		しんこうせいしんけいしょうがいがたふぁーばーびょう	Type 5 Farber disease		Neurological Progressive variant¦neurologic FD	21
2201225		2200565	1200092	サンドホフ病合併型ファーバー病		さんどほふびょうがっぺいがたふぁーばーびょう	Type 6 Farber disease		Combined Farber and Sandhoff Disease variant	21
2201226		2200565	1200093	ファーバー病(プロサポシン欠損型)	ファーバー病（プロサポシン欠損型）	ふぁーばーびょう(ぷろさぽしんけっそんがた)	Type 7 Farber disease		Prosaposin Deficiency	21
2201227		2200566	1200084	新生児型マルチプルスルファターゼ欠損症		しんせいじがたまるちぷるするふぁたーぜけっそんしょう	Neonatal multiple sulfatase deficiency			21
2201228		2200566	1200085	乳幼児型マルチプルスルファターゼ欠損症		にゅうようじがたまるちぷるするふぁたーぜけっそんしょう	Late-infantile multiple sulfatase deficiency			21
2201229		2200569	1200139	乳児型ポンペ病		にゅうじがたぽんぺびょう	Classic infantile Pompe disease	乳児型Pompe病		21
2201230		2200569	1200140	小児型ポンペ病		しょうにがたぽんぺびょう	Childhood-onset Pompe disease	小児型Pompe病		21
2201231		2200569	1200141	成人型ポンペ病		せいじんがたぽんぺびょう	Adult-onset Pompe disease	成人型Pompe病		21
2201232		2200570	1200143	ウォルマン病		うぉるまんびょう	Wolman disease	Wolman病		21
2201233		2200570	1200144	コレステロールエステル蓄積症		これすてろーるえすてるちくせきしょう	Cholesterol ester storage disease		CESD	21
2201234		2200571	1200162	腎型シスチン症		じんがたしすちんしょう	Nephropathic cystinosis		Infantile nephropathic cystinosis	21
2201235		2200571	1200163	中間型シスチン症		ちゅうかんがたしすちんしょう	Intermediate cystinosis		Juvenile cystinosis¦Juvenile nephropathic cystinosis	21
2201236		2200571	1200164	非腎型シスチン症		ひじんがたしすちんしょう	Non-nephropathic cystinosis	眼型シスチン病	ocular cystinosis	21
2201237		2200572	1200147	乳児型遊離シアル酸蓄積症		にゅうじがたゆうりしあるさんちくせきしょう	Infantile free sialic acid storage disease	最重症型遊離シアル酸蓄積症	ISSD	21
2201238		2200572	1200148	中間型遊離シアル酸蓄積症		ちゅうかんがたゆうりしあるさんちくせきしょう	Intermediate severe Salla disease	重症Salla病		21
2201240		2200573	1200151	先天型神経セロイドリポフスチン症		せんてんがたしんけいせろいどりぽふすちんしょう	Congenital neuronal ceroid lipofuscinosis			21
2201241		2200573	1200152	乳児型神経セロイドリポフスチン症		にゅうじがたしんけいせろいどりぽふすちんしょう	Infantile neuronal ceroid lipofuscinosis		CLN1¦INCL¦Infantile Batten disease	21
2201242		2200573	1200153	遅発乳児型神経セロイドリポフスチン症		ちはつにゅうじがたしんけいせろいどりぽふすちんしょう	Late infantile neuronal ceroid lipofuscinosis		CLN2¦Jansky-Bielschowsky disease¦LINCL	21
2201243		2200573	1200154	若年型神経セロイドリポフスチン症		じゃくねんがたしんけいせろいどりぽふすちんしょう	Juvenile neuronal ceroid lipofuscinosis		Batten disease¦CLN3¦JNCL¦Spielmeyer-Vogt-Sjogren disease	21
2201244		2200573	1200155	成人型神経セロイドリポフスチン症		せいじんがたしんけいせろいどりぽふすちんしょう	Adult neuronal ceroid lipofuscinosis		ANCL¦CLN4¦Kufs disease¦Kufs' disease	21
2201245		2200573		非定型神経セロイドリポフスチン症		ひていけいしんけいせろいどりぽふすちんしょう	Atypical neuronal ceroid lipofuscinosis			21
2201246		2200576	1200166	小児大脳型副腎白質ジストロフィー		しょうにだいのうがたふくじんはくしつじすとろふぃー	Childhood cerebral adrenoleukodystrophy		CCALD	21
2201247		2200576	1200167	思春期大脳型副腎白質ジストロフィー		ししゅんきだいのうがたふくじんはくしつじすとろふぃー	Adolescent cerebral adrenoleukodystrophy		AdolCALD	21
2201248		2200576	1200168	副腎脊髄ニューロパチー		ふくじんせきずいにゅーろぱちー	Adrenomyeloneuropathy	副腎白質ジストロフィー	AMN¦Adrenoleukodystrophy	21
2201249		2200576	1200169	成人大脳型副腎白質ジストロフィー		せいじんだいのうがたふくじんはくしつじすとろふぃー	Adult cerebral adrenoleukodystrophy		ACALD	21
2201250		2200576	1200170	小脳・脳幹型副腎白質ジストロフィー		しょうのう・のうかんがたふくじんはくしつじすとろふぃー	Atypical X-linked adult adrenoleukodystrophy			21
2201251		2200576	1200171	アジソン型副腎白質ジストロフィー		あじそんがたふくじんはくしつじすとろふぃー	Addison-only adrenoleukodystrophy			21
2201252		2200576	1200172	副腎白質ジストロフィー(女性発症者)	副腎白質ジストロフィー（女性発症者）	ふくじんはくしつじすとろふぃー(じょせいはっしょうしゃ)	Female adrenoleukodystrophy			21
2201253		2200576		副腎白質ジストロフィー(発症前男性等)	副腎白質ジストロフィー（発症前男性等）	ふくじんはくしつじすとろふぃー(はっしょうまえだんせいなど)	Pre-symptomatic male adrenoleukodystrophy	副腎白質ジストロフィー(その他)		21
2201254		2200602		家族性高コレステロール血症ヘテロ接合体		かぞくせいこうこれすてろーるけっしょうへてろせつごうたい	Heterozygous familial hypercholesterolemia	FHヘテロ接合体	Heterozygous FH¦Heterozygous familial hypercholesterolaemia	21
2201255		2200602	1200394	家族性高コレステロール血症ホモ接合体		かぞくせいこうこれすてろーるけっしょうほもせつごうたい	Homozygous familial hypercholesterolemia	FHホモ接合体	Homozygous FH¦Homozygous familial hypercholesterolaemia	21
2201256		2200607	1200646	古典型エーラス・ダンロス症候群		こてんがたえーらす・だんろすしょうこうぐん	Ehlers-Danlos syndrome, classical type		classical EDS	21
2201257		2200607	1200647	関節型エーラス・ダンロス症候群		かんせつがたえーらす・だんろすしょうこうぐん	Ehlers-Danlos syndrome, hypermobility type		Hypermobile EDS	21
2201258		2200607	1200648	血管型エーラス・ダンロス症候群		けっかんがたえーらす・だんろすしょうこうぐん	Ehlers-Danlos syndrome, vascular type		Vascular EDS	21
2201259		2200607	1200649	後側彎型エーラス・ダンロス症候群		こうそくわんがたえーらす・だんろすしょうこうぐん	Ehlers-Danlos syndrome, kyphoscoliotic type		Kyphoscoliosis EDS	21
2201260		2200607	1200650	多発関節弛緩型エーラス・ダンロス症候群		たはつかんせつしかんがたえーらす・だんろすしょうこうぐん	Ehlers-Danlos syndrome, arthrochalasis type		Arthrochalasia EDS	21
2201261		2200607	1200651	皮膚脆弱型エーラス・ダンロス症候群		ひふぜいじゃくがたえーらす・だんろすしょうこうぐん	Ehlers-Danlos syndrome, dermatosparaxis type		Dermatosparaxis EDS	21
2201262		2200607		デルマタン4-O-硫酸基転移酵素-1欠損型エーラス・ダンロス症候群		でるまたん4おーりゅうさんきてんいこうそ1けっそんがたえーらす・だんろすしょうこうぐん	Dermatan 4-O-sulfotransferase 1 deficient Ehlers-Danlos syndrome			21
2201263		2200610	1200812	急性間欠性ポルフィリン症		きゅうせいかんけつせいぽるふぃりんしょう	Acute intermittent porphyria	AIP	AIP	22
2201264		2200610	1200813	遺伝性コプロポルフィリン症		いでんせいこぷろぽるふぃりんしょう	Hereditary coproporphyria	HCP	HCP	22
2201265		2200610	1200814	異型ポルフィリン症		いけいぽるふぃりんしょう	Variegate porphyria		VP	22
2201266		2200610	1200815	赤芽球性プロトポルフィリン症		せきがきゅうせいぷろとぽるふぃりんしょう	Erythropoietic protoporphyria		EPP	22
2201267		2200610	1200816	晩発性皮膚ポルフィリン症		ばんはつせいひふぽるふぃりんしょう	Porphyria cutanea tarda		PCT	22
2201268		2200610	1200817	先天性骨髄性ポルフィリン症		せんてんせいこつずいせいぽるふぃりんしょう	Congenital erythropoietic porphyria		CEP	22
2201269		2200610	1200818	X連鎖優性プロトポルフィリン症		えっくすれんさゆうせいぷろとぽるふぃりんしょう	X-linked dominant protoporphyria		XLDPP	22
2201270		2200610	1200819	肝性骨髄性ポルフィリン症		かんせいこつずいせいぽるふぃりんしょう	Hepatoerythropoietic porphyria		HEP	22
2201271		2200620		特発性自己免疫性溶血性貧血		とくはつせいじこめんえきせいようけつせいひんけつ	Idiopathic autoimmune hemolytic anemia		Idiopathic AIHA¦Idiopathic autoimmune haemolytic anaemia	23
2201272		2200620		続発性自己免疫性溶血性貧血		ぞくはつせいじこめんえきせいようけつせいひんけつ	Secondary autoimmune hemolytic anemia		Secondary AIHA¦Secondary autoimmune haemolytic anaemia	23
2201273		2200626		α - サラセミア		あるふぁさらせみあ	α-thalassemia		Alpha-thalassaemia¦Alpha-thalassemia¦α-thalassaemia	23
2201274		2200626		β - サラセミア		べーたさらせみあ	β-thalassemia		Beta-thalassaemia¦Beta-thalassemia¦β-thalassaemia	23
2201275		2200693	1200302	先天性再生不良性貧血		せんてんせいさいせいふりょうせいひんけつ	Congenital aplastic anemia		Congenital aplastic anaemia	23
2201276		2200693	1200296	特発性再生不良性貧血		とくはつせいさいせいふりょうせいひんけつ	Idiopathic aplastic anemia		Idiopathic aplastic anaemia	23
2201277		2200693	1200297	二次性再生不良性貧血		にじせいさいせいふりょうせいひんけつ	Secondary aplastic anemia		Secondary aplastic anaemia	23
2201278		2200693	1200299	肝炎後再生不良性貧血		かんえんごさいせいふりょうせいひんけつ	Hepatitis-associated aplastic anemia		Hepatitis-associated aplastic anaemia	23
2201279		2200757		gp91phox欠損慢性肉芽腫症		じーぴー91ふぉっくすけっそんまんせいにくげしゅしょう	gp91phox-deficient chronic granulomatous disease			24
2201280		2200757		p22phox欠損慢性肉芽腫症		ぴー22ふぉっくすけっそんまんせいにくげしゅしょう	p22phox-deficient chronic granulomatous disease			24
2201281		2200757		p47phox欠損慢性肉芽腫症		ぴー47ふぉっくすけっそんまんせいにくげしゅしょう	p47phox-deficient chronic granulomatous disease			24
2201282		2200757		p67phox欠損慢性肉芽腫症		ぴー67ふぉっくすけっそんまんせいにくげしゅしょう	p67phox-deficient chronic granulomatous disease			24
2201283		2200757		p40phox欠損慢性肉芽腫症		ぴー40ふぉっくすけっそんまんせいにくげしゅしょう	p40phox-deficient chronic granulomatous disease			24
2201284		2200816		仙尾部奇形腫(Altman I型)	仙尾部奇形腫（Altman I型）	せんびぶきけいしゅ(あるとまん1がた)	Altman type I sacrococcygeal teratoma			0
2201285		2200816		仙尾部奇形腫(Altman II型)	仙尾部奇形腫（Altman II型）	せんびぶきけいしゅ(あるとまん2がた)	Altman type II sacrococcygeal teratoma			0
2201286		2200816		仙尾部奇形腫(Altman III型)	仙尾部奇形腫（Altman III型）	せんびぶきけいしゅ(あるとまん3がた)	Altman type III sacrococcygeal teratoma			0
2201287		2200816		仙尾部奇形腫(Altman IV型)	仙尾部奇形腫（Altman IV型）	せんびぶきけいしゅ(あるとまん4がた)	Altman type IV sacrococcygeal teratoma		Presacral teratoma	0
2201288		2200836	1200576	ペリツェウス・メルツバッハ病		ぺりつぇうす・めるつばっはびょう	Pelizaeus-Merzbacher disease	PMD¦Pelizaeus-Merzbacher病	PMD	0
2201289		2200836	1200577	ペリツェウス・メルツバッハ様病1	ペリツェウス・メルツバッハ様病１	ぺりつぇうす・めるつばっはようびょう1	Pelizaeus-Merzbacher like disease	Pelizaeus-Merzbacher様病1	PMLD1¦Pelizaeus-Merzbacher like disease 1	0
2201290		2200836	1200578	基底核および小脳萎縮を伴う髄鞘形成不全症		きていかくおよびしょうのういしゅくをともなうずいしょうけいせいふぜんしょう	Hypomyelination with atrophy of the basal ganglia and cerebellum		HABC	0
2201291		2200836	1200579	18q欠失症候群		18きゅーけっしつしょうこうぐん	18q-syndrome			0
2201292		2200836		アラン・ハーンドン・ダドリー症候群		あらん・はーんどん・だどりーしょうこうぐん	Allan-Herndon-Dudley syndrome	Allan-Herndon-Dudley症候群¦MCT8欠損症	AHDS¦Monocarboxylate transporter 8 deficiency	0
2201293		2200836	1200581	Hsp60シャペロン病		えいちえすぴー60しゃぺろんびょう	Mitochondrial Hsp60 chaperonopathy	HSP60 chaperon病		0
2201294		2200836	1200582	サラ病		さらびょう	Salla disease	Salla病¦最軽症型遊離シアル酸蓄積症	SD	21¦0
2201295		2200836		小脳萎縮と脳梁低形成を伴うびまん性大脳白質形成不全症		しょうのういしゅくとのうりょうていけいせいをともなうびまんせいだいのうはくしつけいせいふぜんしょう	Diffuse cerebral hypomyelination with cerebellar atrophy and hypoplasia of the corpus callosum			0
2201296		2200836	1200584	先天性白内障を伴う髄鞘形成不全症		せんてんせいはくないしょうをともなうずいしょうけいせいふぜんしょう	Hypomyelination and congenital cataract		HCC	0
2201297		2200836	1200585	失調、歯牙低形成を伴う髄鞘形成不全症		しっちょう、しがていけいせいをともなうずいしょうけいせいふぜんしょう	Ataxia, delayed dentition, and hypomyelination syndrome		ADDH	0
2201298		2200836	1200586	脱髄型末梢神経障害、中枢性髄鞘形成不全症、ワーデンバーグ症候群、ヒルシュスプルング病		だつずいがたまっしょうしんけいしょうがい、ちゅうすうせいずいしょうけいせいふぜんしょう、わーでんばーぐしょうこうぐん、ひるしゅすぷるんぐびょう	Peripheral demyelinating neuropathy, central dysmyelinating leukodystrophy, Waardenburg syndrome, and Hirschsprung disease	脱髄型末梢神経障害、中枢性髄鞘形成不全症、Waardenburg症候群、Hirschsprung病	PCWH	0
2201299		2200842		AGAT欠損症		えーじーえーてぃーけっそんしょう	AGAT deficiency			0
2201300		2200842		GAMT欠損症		じーえーえむてぃーけっそんしょう	GAMT deficiency		Guanidinoacetate methyltransferase deficiency	0
2201301		2200842		SLC6A8欠損症		えすえるしー6えー8けっそんしょう	SLC6A8 deficiency		X-linked creatine transporter deficiency	0
2201302		2200843		非症候性頭蓋骨縫合早期癒合症(矢状縫合)	非症候性頭蓋骨縫合早期癒合症（矢状縫合）	ひしょうこうせいずがいこつほうごうそうきゆごうしょう(しじょうほうごう)	Non-syndromic sagittal craniosynostosis			0
2201303		2200843		非症候性頭蓋骨縫合早期癒合症(冠状縫合)	非症候性頭蓋骨縫合早期癒合症（冠状縫合）	ひしょうこうせいずがいこつほうごうそうきゆごうしょう(かんじょうほうごう)	Non-syndromic coronal craniosynostosis			0
2201304		2200843		非症候性頭蓋骨縫合早期癒合症(人字縫合)	非症候性頭蓋骨縫合早期癒合症（人字縫合）	ひしょうこうせいずがいこつほうごうそうきゆごうしょう(じんじほうごう)	Non-syndromic lambdoid craniosynostosis	非症候性頭蓋骨縫合早期癒合症(ラムダ縫合)		0
2201305		2200843		非症候性頭蓋骨縫合早期癒合症(前頭縫合)	非症候性頭蓋骨縫合早期癒合症（前頭縫合）	ひしょうこうせいずがいこつほうごうそうきゆごうしょう(ぜんとうほうごう)	Non-syndromic metopic craniosynostosis			0
2201306		2200843		非症候性頭蓋骨縫合早期癒合症(鱗状縫合)	非症候性頭蓋骨縫合早期癒合症（鱗状縫合）	ひしょうこうせいずがいこつほうごうそうきゆごうしょう(りんじょうほうごう)	Non-syndromic squamosal craniosynostosis			0
2201307		2200844		アペール症候群(矢状縫合)	アペール症候群（矢状縫合）	あぺーるしょうこうぐん(しじょうほうごう)	Apert syndrome (sagittal synostosis)			0
2201308		2200844		アペール症候群(冠状縫合)	アペール症候群（冠状縫合）	あぺーるしょうこうぐん(かんじょうほうごう)	Apert syndrome (coronal synostosis)			0
2201309		2200844		アペール症候群(人字縫合)	アペール症候群（人字縫合）	あぺーるしょうこうぐん(じんじほうごう)	Apert syndrome (lambdoid synostosis)			0
2201310		2200844		アペール症候群(前頭縫合)	アペール症候群（前頭縫合）	あぺーるしょうこうぐん(ぜんとうほうごう)	Apert syndrome (metopic synostosis)			0
2201311		2200844		アペール症候群(鱗状縫合)	アペール症候群（鱗状縫合）	あぺーるしょうこうぐん(りんじょうほうごう)	Apert syndrome (squamosal synostosis)			0
2201312		2200845		クルーゾン病(矢状縫合)	クルーゾン病（矢状縫合）	くるーぞんびょう(しじょうほうごう)	Crouzon disease (sagittal synostosis)			0
2201313		2200845		クルーゾン病(冠状縫合)	クルーゾン病（冠状縫合）	くるーぞんびょう(かんじょうほうごう)	Crouzon disease (coronal synostosis)			0
2201314		2200845		クルーゾン病(人字縫合)	クルーゾン病（人字縫合）	くるーぞんびょう(じんじほうごう)	Crouzon disease (lambdoid synostosis)			0
2201315		2200845		クルーゾン病(前頭縫合)	クルーゾン病（前頭縫合）	くるーぞんびょう(ぜんとうほうごう)	Crouzon disease (metopic synostosis)			0
2201316		2200845		クルーゾン病(鱗状縫合)	クルーゾン病（鱗状縫合）	くるーぞんびょう(りんじょうほうごう)	Crouzon disease (squamosal synostosis)			0
2201317		2200902		抗NMDA受容体脳炎		こうえぬえむでぃーえーじゅようたいのうえん	Anti-NMDA receptor encephalitis			0
2201318		2200902		抗VGKC複合体抗体陽性脳炎		こうぶいじーけーしーふくごうたいこうたいようせいのうえん	Anti-VGKC complex antibody encephalitis			0
2201319		2200904	1200024	再発寛解型多発性硬化症		さいはつかんかいがたたはつせいこうかしょう	Relapsing-remitting multiple sclerosis	再発型MS¦再発寛解型MS	RRMS¦relapsing-remitting MS	0
2201320		2200904	1200025	一次性進行型多発性硬化症		いちじせいしんこうがたたはつせいこうかしょう	Primary progressive multiple sclerosis	一次性慢性進行型多発性硬化症	PPMS¦primary progressive MS	0
2201321		2200904	1200026	二次性進行型多発性硬化症		にじせいしんこうがたたはつせいこうかしょう	Secondary progressive multiple sclerosis	二次性慢性進行型多発性硬化症¦二次性進行型MS	SPMS¦secondary progressive	0
2201322		2200904	1200027	視神経脊髄炎		ししんけいせきずいえん	Neuromyelitis optica		NMO	0
2201323		2200904		多発性硬化症(その他)	多発性硬化症（その他）	たはつせいこうかしょう(そのた)	Other multiple sclerosis			0
2201324		2200906		純粋眼筋型重症筋無力症		じゅんすいがんきんがたじゅうしょうきんむりょくしょう	Purely ocular myasthenia gravis			0
2201325		2200906		潜在性全身型重症筋無力症		せんざいせいぜんしんがたじゅうしょうきんむりょくしょう	Latent general myasthenia gravis			0
2201326		2200906		全身型重症筋無力症		せんしんがたじゅうしょうきんむりょくしょう	Generalized myasthenia gravis			0
2201327		2200930	1200914	I型胆道閉鎖症		1がたたんどうへいさしょう	Type I biliary atresia			25
2201328		2200930	1200915	Icyst型胆道閉鎖症		1しすとがたたんどうへいさしょう	Type I cystic biliary atresia			25
2201329		2200930	1200916	II型胆道閉鎖症		2がたたんどうへいさしょう	Type II biliary atresia			25
2201330		2200930	1200917	III型胆道閉鎖症		3がたたんどうへいさしょう	Type III biliary atresia			25
2201331		2200975		アントレー・ビクスラー症候群(矢状縫合)	アントレー・ビクスラー症候群（矢状縫合）	あんとれー・びくすらーしょうこうぐん(しじょうほうごう)	Antley-Bixler syndrome (sagittal synostosis)			12
2201332		2200975		アントレー・ビクスラー症候群(冠状縫合)	アントレー・ビクスラー症候群（冠状縫合）	あんとれー・びくすらーしょうこうぐん(かんじょうほうごう)	Antley-Bixler syndrome (coronal synostosis)			12
2201333		2200975		アントレー・ビクスラー症候群(人字縫合)	アントレー・ビクスラー症候群（人字縫合）	あんとれー・びくすらーしょうこうぐん(じんじほうごう)	Antley-Bixler syndrome (lambdoid synostosis)			12
2201334		2200975		アントレー・ビクスラー症候群(前頭縫合)	アントレー・ビクスラー症候群（前頭縫合）	あんとれー・びくすらーしょうこうぐん(ぜんとうほうごう)	Antley-Bixler syndrome (metopic synostosis)			12
2201335		2200975		アントレー・ビクスラー症候群(鱗状縫合)	アントレー・ビクスラー症候群（鱗状縫合）	あんとれー・びくすらーしょうこうぐん(りんじょうほうごう)	Antley-Bixler syndrome (squamosal synostosis)			12
2201336		2200976		ファイファー症候群(矢状縫合)	ファイファー症候群（矢状縫合）	ふぁいふぁーしょうこうぐん(しじょうほうごう)	Pfeiffer syndrome (sagittal synostosis)			12
2201337		2200976		ファイファー症候群(冠状縫合)	ファイファー症候群（冠状縫合）	ふぁいふぁーしょうこうぐん(かんじょうほうごう)	Pfeiffer syndrome (coronal synostosis)			12
2201338		2200976		ファイファー症候群(人字縫合)	ファイファー症候群（人字縫合）	ふぁいふぁーしょうこうぐん(じんじほうごう)	Pfeiffer syndrome (lambdoid synostosis)			12
2201339		2200976		ファイファー症候群(前頭縫合)	ファイファー症候群（前頭縫合）	ふぁいふぁーしょうこうぐん(ぜんとうほうごう)	Pfeiffer syndrome (metopic synostosis)			12
2201340		2200976		ファイファー症候群(鱗状縫合)	ファイファー症候群（鱗状縫合）	ふぁいふぁーしょうこうぐん(りんじょうほうごう)	Pfeiffer syndrome (squamosal synostosis)			12
2201341		2201000	1200235	単純型表皮水疱症		たんじゅんがたひょうひすいほうしょう	Epidermolysis bullosa simplex	表皮水疱症(単純型)	EBS	22
2201342		2201000	1200236	接合部型表皮水疱症		せつごうぶがたひょうひすいほうしょう	Junctional epidermolysis bullosa	表皮水疱症(接合部型)	JEB	22
2201343		2201000		栄養障害型表皮水疱症		えいようしょうがいがたひょうひすいほうしょう	Dystrophic epidermolysis bullosa		DEB	22
2201344		2201000		表皮水疱症(その他)	表皮水疱症（その他）	ひょうひすいほうしょう(そのた)	Other epidermolysis bullosa			22
2201345		2201016		軟骨無発生症2型	軟骨無発生症２型	なんこつむはっせいしょう2がた	Achondrogenesis type 2	Langer-Saldino型	ACG2	26
2201346		2201016		軟骨低発生症		なんこつていはっせいしょう	Hypochondrogenesis		HCG	26
2201347		2201016		扁平椎異形成症 Torrance型		へんぺいついいけいせいしょう とーらんすがた	Platyspondylic dysplasia, Torrance type			26
2201348		2201016		先天性脊椎骨端異形成症		せんてんせいせきついこったんいけいせいしょう	Spondyloepiphyseal dysplasia congenita		SEDC	26
2201349		2201016		脊椎骨端骨幹端異形成症 Strudwick型		せきついこったんこっかんたんいけいせいしょう すとらどうぃっくがた	Spondyloepimetaphyseal dysplasia, Strudwick type		SEMD-S	26
2201350		2201016		Kniest異形成症		くにーすといけいせいしょう	Kniest dysplasia			26
2201351		2201016		脊椎末梢異形成症		せきついまっしょういけいせいしょう	Spondyloperipheral dysplasia			26
2201352		2201016		早発性関節症を伴う軽症脊椎骨端異形成症		そうはつせいかんせつしょうをともなうけいしょうせきついこったんいけいせいしょう	Mild spondyloepiphyseal dysplasia with premature-onset arthrosis		Mild SED with premature-onset arthrosis	26
2201353		2201016		中足骨短縮を伴う脊椎骨端異形成症		ちゅうそくこつたんしゅくをともなうせきついこったんいけいせいしょう	Spondyloepiphyseal dysplasia with metatarsal shortening	Czech異形成症	Czech dysplasia¦SED with metatarsal shortening	26
2201354		2201016		Stickler症候群1型	Stickler症候群１型	すてぃっくらーしょうこうぐん1がた	Stickler syndrome type 1			26
2201355		2201016		Stickler様症候群		すてぃっくらーようしょうこうぐん	Stickler-like syndrome			26
2201356		2201017		X連鎖性劣性末節骨短縮型点状軟骨異形成症		えっくすれんさせいれっせいまっせつこつたんしゅくがたてんじょうなんこついけいせいしょう	X-linked recessive brachytelephalangic chondrodysplasia punctata	CDPX1	CDPX1	26
2201357		2201017		X染色体優性 Conradi-Hunermann型点状軟骨異形成症		えっくすせんしょくたいゆうせいこんらーでぃひゅーねるまんがたてんじょうなんこついけいせいしょう	X-linked dominant chondrodysplasia Punctata, Conradi-Hunermann Type	CDPX2	CDPX2	26
2201359		2201017		脛骨・中手骨型点状軟骨異形成症		けいこつ・ちゅうしゅこつがたてんじょうなんこついけいせいしょう	Chondrodysplasia punctata, tibial-metacarpal type			26
2201360		2201017		末節骨短縮型点状軟骨異形成症		まっせつこつたんしゅくがたてんじょうなんこついけいせいしょう	Brachytelephalangic chondrodysplasia punctata			26
2201361		2201017		Greenberg骨異形成症		ぐりーんばーぐこついけいせいしょう	Greenberg dysplasia		HEM dysplasia	26
2201362		2201017		Astley-Kendall骨異形成症		あすとれーけんたるこついけいせいしょう	Astley-Kendall dysplasia			26
2201363		2201017		点状軟骨異形成症(その他)	点状軟骨異形成症（その他）	てんじょうなんこついけいせいしょう(そのた)	Other chondrodysplasia punctata			26
2201364		2201022		流蝋骨症		りゅうろうこつしょう	Melorheostosis	メロレオストーシス		26
2201365		2201022		異骨性骨硬化症		いこつせいこつこうかしょう	Dysosteosclerosis			26
2201366		2201022		頭蓋骨幹端異形成症		ずがいこっかんたんいけいせいしょう	Craniometaphyseal dysplasia		CMD	26
2201367		2201022		骨幹端異形成症		こっかんたんいけいせいしょう	Metaphyseal dysplasias	Pyle氏病¦Pyle病	Pyle disease	26
2201368		2201022		頭蓋骨幹異形成症		ずがいこっかんいけいせいしょう	Craniodiaphyseal dysplasia			26
2201369		2201022		硬化性骨症		こうかせいこつしょう	Sclerosteosis		SOST	26
2201370		2201029		巨大動静脈奇形(Stage I)	巨大動静脈奇形（Stage I）	きょだいどうじょうみゃくきけい(すてーじ1)	Stage I huge arteriovenous malformation		stage I AVM¦stage I gigantic arteriovenous malformation	27
2201371		2201029		巨大動静脈奇形(Stage II)	巨大動静脈奇形（Stage II）	きょだいどうじょうみゃくきけい(すてーじ2)	Stage II huge arteriovenous malformation		stage II AVM¦stage II gigantic arteriovenous malformation	27
2201372		2201029		巨大動静脈奇形(Stage III)	巨大動静脈奇形（Stage III）	きょだいどうじょうみゃくきけい(すてーじ3)	Stage III huge arteriovenous malformation		stage III AVM¦stage III gigantic arteriovenous malformation	27
2201373		2201029		巨大動静脈奇形(Stage IV)	巨大動静脈奇形（Stage IV）	きょだいどうじょうみゃくきけい(すてーじ4)	Stage IV huge arteriovenous malformation		stage IV AVM¦stage IV gigantic arteriovenous malformation	27
2201374		2200906		球型重症筋無力症		きゅうがたじゅうしょうきんむりょくしょう	Bulbar myasthenia gravis	球麻痺型重症筋無力症		0
2201375		2201000		優性単純型表皮水疱症		ゆうせいたんじゅんがたひょうひすいほうしょう	Autosomal dominant epidermolysis bullosa simplex			22
2201376		2201000		筋ジストロフィー合併型表皮水疱症		きんじすとろふぃーがっぺいがたひょうひすいほうしょう	Epidermolysis bullosa simplex with muscular dystrophy		EBS MD	22
2201377		2201000		単純型表皮水疱症(その他)	単純型表皮水疱症（その他）	たんじゅんがたひょうひすいほうしょう(そのた)	Other epidermolysis bullosa simplex			22
2201378		2201000		ヘルリッツ型表皮水疱症		へるりっつがたひょうひすいほうしょう	Herlitz junctional epidermolysis bullosa	Herlitz型表皮水疱症¦Herlitz致死型表皮水疱症	Herlitz JEB	15¦22
2201379		2201000		非ヘルリッツ型表皮水疱症		ひへるりっつがたひょうひすいほうしょう	Non-Herlitz junctional epidermolysis bullosa	非Herlitz型表皮水疱症	non-Herlitz JEB	22
2201380		2201000		幽門閉鎖合併型表皮水疱症		ゆうもんへいさがっぺいがたひょうひすいほうしょう	Junctional epidermolysis bullosa with pyloric atresia		EB-PA¦PA-JEB¦junctional epidermolysis bullosa with pyloric atresia	22
2201381		2201000		接合部型表皮水疱症(その他)	接合部型表皮水疱症（その他）	せつごうぶがたひょうひすいほうしょう(そのた)	Other junctional epidermolysis bullosa			22
2201382		2201000	1200237	優性栄養障害型表皮水疱症		ゆうせいえいようしょうがいがたひょうひすいほうしょう	Dominant dystrophic epidermolysis bullosa			22
2201383		2201000		劣性重症汎発型栄養障害型表皮水疱症		れっせいじゅうしょうはんぱつがたえいようしょうがいがたひょうひすいほうしょう	Recessive dystrophic epidermolysis bullosa, generalized severe	Hallopeau-Siemens型RDEB	RDEB, generalized severe	22
2201384		2201000		栄養障害型表皮水疱症(その他)	栄養障害型表皮水疱症（その他）	えいようしょうがいがたひょうひすいほうしょう(そのた)	Other dystrophic epidermolysis bullosa			22
2201385			1200713	ギャロウェイ・モワト症候群		ぎゃろうぇい・もわとしょうこうぐん	Galloway-Mowat syndrome	Galloway-Mowat症候群		15
2201386				常染色体優性尿細管間質性腎疾患		じょうせんしょくたいゆうせいにょうさいかんかんしつせいじんしっかん	Autosomal dominant tubulointerstitial kidney disease		ADTKD	15
2201387		2201386		ADTKD-UMOD		えーでぃーてぃーけーでぃーゆーえむおーでぃー	ADTKD-UMOD	UMOD変異を伴う常染色体優性尿細管間質性腎疾患	Autosomal dominant tubulointerstitial kidney disease-UMOD	15
2201388		2201386		ADTKD-MUC1		えーでぃーてぃーけーでぃーえむゆーしー1	ADTKD-MUC1		Autosomal dominant tubulointerstitial kidney disease-MUC1	15
2201389		2201386		ADTKD-REN		えーでぃーてぃーけーでぃーあーるいーえぬ	ADTKD-REN		Autosomal dominant tubulointerstitial kidney disease-REN	15
2201390		2201386		ADTKD-SEC61A1		えーでぃーてぃーけーでぃーえすいーしー61えー1	ADTKD-SEC61A1		Autosomal dominant tubulointerstitial kidney disease-SEC61A1	15
2201391			1200675	鰓耳腎症候群		さいじじんしょうこうぐん	Branchio-oto-renal syndrome	BOR症候群	BOR syndrome	15
2201392				ホルト・オーラム症候群		ほると・おーらむしょうこうぐん	Holt-Oram syndrome	Heart-Hand症候群I型¦Holt-Oram症候群¦心臓-手症候群I型		17
2201393				CASK異常症	ＣＡＳＫ異常症	きゃすくいじょうしょう	CASK abnormality			0
2201394			1200563	片側巨脳症		へんそくきょのうしょう	Hemimegaloencephaly			0
2201395				DDX3X関連神経発達異常症	ＤＤＸ３Ｘ関連神経発達異常症	でぃーでぃーえっくす3えっくすかんれんしんけいはったついじょうしょう	DDX3X-related neurodevelopmental disorder			0
2201396				先天性グリコシル化異常症		せんてんせいぐりこしるかいじょうしょう	Congenital disorders of glycosylation		CDG	0
2201397			1200562	アイカルディ症候群		あいかるでぃしょうこうぐん	Aicardi syndrome	Aicardi症候群		0
2201398			1200593	大田原症候群		おおたはらしょうこうぐん	Ohtahara syndrome			0
2201399			1200597	環状20番染色体症候群		かんじょう20ばんせんしょくたいしょうこうぐん	Ring chromosome 20 syndrome			0
2201400				GRIN2B関連神経発達異常症	ＧＲＩＮ２Ｂ関連神経発達異常症	じーあーるあいえぬ2びーかんれんしんけいはったついじょうしょう	GRIN2B-related neurodevelopmental disorder			0
2201401				視床下部過誤腫症候群		ししょうかぶかごしゅしょうこうぐん	Hypothalamic hamartoma syndrome			0
2201402				徐波睡眠期持続性棘徐波を示すてんかん性脳症		じょはすいみんきじぞくせいきょくじょはをしめすてんかんせいのうしょう	Epileptic encephalopathy with continuous spike-and-wave during sleep			0
2201403			1200594	早期ミオクロニー脳症		そうきみおくろにーのうしょう	Early myoclonic encephalopathy			0
2201404			1200599	PCDH19関連症候群		ぴーしーでぃーえいち19かんれんしょうこうぐん	PCDH19-related syndrome			0
2201405			1201108	PURA関連神経発達異常症	ＰＵＲＡ関連神経発達異常症	ぴーゆーあーるえーかんれんしんけいはったついじょうしょう	PURA-related neurodevelopmental disorders			0
2201406			1200589	ミオクロニー欠神てんかん		みおくろにーけっしんてんかん	Epilepsy with myoclonic absence			0
2201407			1200590	ミオクロニー脱力発作を伴うてんかん		みおくろにーだつりょくほっさをともなうてんかん	Epilepsy with myoclonic-atonic seizures			0
2201408			1200595	遊走性焦点発作を伴う乳児てんかん		ゆうそうせいしょうてんほっさをともなうにゅうじてんかん	Epilepsy of infancy with migrating focal seizures		EIMFS	0
2201409				ビタミンB6依存性てんかん	ビタミンＢ６依存性てんかん	びたみんびー6いぞんせいてんかん	Vitamine B6-dependent epilepsy			0
2201410		2201409		ピリドキシン依存性てんかん		ぴりどきしんいぞんせいてんかん	Pyridoxine-dependent seizures	ALDH7A1欠損症	ALDH7A1 deficiency¦Pyridoxine-dependent epilepsy	0
2201411		2201409		ピリドキサール依存症		ぴりどきさーるいぞんしょう	Pyridoxal 5'-phosphate-dependent epilepsy	PNPO欠損症	PNPO deficiency	0
2201412		2201409		PLPHP欠損症		ぴーえるぴーえいちぴーけっそんしょう	PLPHP deficiency	PLPBP欠損症		0
2201413				早産児ビリルビン脳症		そうざんじびりるびんのうしょう	Bilirubin encephalopathy in preterm infants			0
2201414				WDR45関連神経変性症	ＷＤＲ45関連神経変性症	だぶりゅでぃーあーる45かんれんしんけいへんせいしょう	WDR45 associated neurodegeneration		SENDA/BPAN	0
2201415				染色体又は遺伝子異常を伴い特徴的な形態的異常の組み合わせを呈する症候群(厚生労働省健康局長の定めるものに限る。)	染色体又は遺伝子異常を伴い特徴的な形態的異常の組み合わせを呈する症候群（厚生労働省健康局長の定めるものに限る。）	せんしょくたいまたはいでんしいじょうをともないとくちょうてきなけいたいてきいじょうのくみあわせをていするしょうこうぐん(こうせいろうどうしょうけんこうきょくちょうのさだめるものにかぎる。)				12
2201416		2201415		バインブリッジ・ロパース症候群		ばいんぶりっじ・ろぱーすしょうこうぐん	Bainbridge–Ropers syndrome		BRPS	12
2201417		2201415		ヴィーデマン・スタイナー症候群		びーでまん・すたいなーしょうこうぐん	Wiedemann-Steiner syndrome		WSS	12
2201418		2201415		コーエン症候群		こーえんしょうこうぐん	Cohen syndrome	Cohen症候群		24¦12
2201419		2201415		ピット・ホプキンス症候群		ぴっと・ほぷきんすしょうこうぐん	Pitt-Hopkins syndrome	Pitt-Hopkins症候群	PTHS	12
2201420				限局性強皮症		げんきょくせいきょうひしょう	Localized scleroderma/morphea			22
2201421		2201420		斑状強皮症		はんじょうきょうひしょう	Circumscribed morphea			22
2201422		2201420		線状強皮症		せんじょうきょうひしょう	Linear scleroderma			22
2201423		2201420		汎発性限局性強皮症		はんぱつせいげんきょくせいきょうひしょう	Generalized morphea			22
2201424		2201420		Pansclerotic morphea			Pansclerotic morphea			22
2201425		2201420		Mixed morphea			Mixed morphea			22
2201426			1200874	タナトフォリック骨異形成症		たなとふぉりっくこついけいせいしょう	Thanatophoric dysplasia			26
2201427		2201426	1200875	タナトフォリック骨異形成症1型	タナトフォリック骨異形成症１型	たなとふぉりっくこついけいせいしょう1がた	Thanatophoric dysplasia type 1		TD1	26
2201428		2201426	1200876	タナトフォリック骨異形成症2型	タナトフォリック骨異形成症２型	たなとふぉりっくこついけいせいしょう2がた	Thanatophoric dysplasia type 2		TD2	26
2201429		2201402	1200602	ランドウ・クレフナー症候群		らんどう・くれふなーしょうこうぐん	Landau-Kleffner syndrome			0
2201430		2200853	1200004	脊髄性筋萎縮症I型		せきずいせいきんいしゅくしょう1がた	Spinal muscular atrophy type I	ウェルドニッヒ・ホフマン病¦急性乳児型SMA	SMA I¦SMA type I¦Werdnig-Hoffmann disease	0
2201431		2200853	1200005	脊髄性筋萎縮症II型		せきずいせいきんいしゅくしょう2がた	Spinal muscular atrophy type II		Dubowitz disease¦SMA II¦SMA type II	0
2201432		2200853	1200006	脊髄性筋萎縮症III型		せきずいせいきんいしゅくしょう3がた	Spinal muscular atrophy type III	Kugelberg-Welander病¦クーゲンベルグ・ウェランダー病	Kugelberg-Welander disease¦SMA III¦SMA type III	0
2201433		2200853	1200007	脊髄性筋萎縮症IV型		せきずいせいきんいしゅくしょう4がた	Spinal muscular atrophy type IV		SMA IV¦SMA type IV	0
2201434		2200463		一過性新生児糖尿病		いっかせいしんせいじとうにょうびょう	Transient neonatal diabetes mellitus		TNDM	20
2201435		2200463		永続性新生児糖尿病		えいぞくせいしんせいじとうにょうびょう	Permanent neonatal diabetes mellitus		PNDM	20
2201436		2200933	1201043	進行性家族性肝内胆汁うっ滞症1型	進行性家族性肝内胆汁うっ滞症１型	しんこうせいかぞくせいかんないたんじゅううったいしょう1がた	Progressive familial intrahepatic cholestasis type 1	FIC1病	PFIC type 1¦PFIC1	25
2201437		2200933	1201044	進行性家族性肝内胆汁うっ滞症2型	進行性家族性肝内胆汁うっ滞症２型	しんこうせいかぞくせいかんないたんじゅううったいしょう2がた	Progressive familial intrahepatic cholestasis type 2	BSEP病	PFIC type 2¦PFIC2	25
2201438		2200933	1201045	進行性家族性肝内胆汁うっ滞症3型	進行性家族性肝内胆汁うっ滞症３型	しんこうせいかぞくせいかんないたんじゅううったいしょう3がた	Progressive familial intrahepatic cholestasis type 3	MDR3病	PFIC type 3¦PFIC3	25
2201439		2200805	1200456	好酸球性食道炎		こうさんきゅうせいしょくどうえん	Eosinophilic esophagitis	EoE	EoE	24
2201440		2200805	1200457	好酸球性胃腸炎		こうさんきゅうせいいちょうえん	Eosinophilic gastroenteritis	EGE	EGE	24
2201441		2200805		Proton pump inhibitor-responsive esophageal eosinophilia			Proton-pump inhibitor-responsive esophageal eosinophilia	PPI反応性食道好酸球浸潤	PPI-REE	24
2201442		2200404		全身性脂肪萎縮症		ぜんしんせいしぼういしゅくしょう	Generalized lipodystrophy			18
2201443		2200404		部分的脂肪萎縮症		ぶぶんてきしぼういしゅくしょう	Partial lipodystrophy			18
2201444		2200404	1200859	先天性全身性脂肪萎縮症		せんてんせいぜんしんせいしぼういしゅくしょう	Generalized congenital lipodystrophy	Berardinelli-Seip症候群	Berardinelli-Seip syndrome¦CGL	18
2201445		2200404	1200860	後天性全身性脂肪萎縮症		こうてんせいぜんしんせいしぼういしゅくしょう	Acquired generalized lipodystrophy	Lawrence症候群	AGL¦Lawrence syndrome	18
2201446		2200404		先天性部分性脂肪萎縮症		せんてんせいぶぶんせいしぼういしゅくしょう	Familial partial lipodystrophy	家族性部分性脂肪萎縮症	FPLD	18
2201447		2200404	1200862	後天性部分性脂肪萎縮症		こうてんせいぶぶんせいしぼういしゅくしょう	Acquired partial lipodystrophy	Barraquer-Simons症候群	APL¦Barraquer-Simons syndrome¦Partial acquired lipodystrophy	18
2201448		2200271		総肺静脈還流異常症I型		そうはいじょうみゃくかんりゅういじょうしょう1がた	Type 1 total anomalous pulmonary venous connection	上心臓型総肺静脈還流異常症	Supracardiac total anomalous pulmonary venous connection¦Type I TAPVC	17
2201449		2200271		総肺静脈還流異常症II型		そうはいじょうみゃくかんりゅういじょうしょう2がた	Type 2 total anomalous pulmonary venous connection	心臓型総肺静脈還流異常症	Cardiac total anomalous pulmonary venous connection¦Type II TAPVC	17
2201450		2200271		総肺静脈還流異常症III型		そうはいじょうみゃくかんりゅういじょうしょう3がた	Type 3 total anomalous pulmonary venous connection	下心臓型総肺静脈還流異常症	Infracardiac total anomalous pulmonary venous connection¦Type III TAPVC	17
2201451		2200271		総肺静脈還流異常症IV型		そうはいじょうみゃくかんりゅういじょうしょう4がた	Type 4 total anomalous pulmonary venous connection	混合型総肺静脈還流異常症	Mixed total anomalous pulmonary venous connection¦Mixed-type total anomalous pulmonary venous connection¦Type IV TAPVC	17
2201452		2200228		Romano-Ward症候群		ろまのわーどしょうこうぐん	Romano Ward syndrome			17
2201453		2200228		Jervell Lange Nielsen症候群		じゃーべるらんげにーるせんしょうこうぐん	Jervell Lange Nielsen syndrome	ジャーベル・ランゲ・ニールセン症候群	JLNS	17
2201454		2200916		全消化管型若年性ポリポーシス		ぜんしょうかかんがたじゃくねんせいぽりぽーしす	Generalized juvenile polyposis	胃腸管若年性ポリポーシス	GJP	25
2201456		2200916		胃限局型若年性ポリポーシス		いげんきょくがたじゃくねんせいぽりぽーしす	Gastric juvenile polyposis			25
2201457		2200916		大腸限局型若年性ポリポーシス		だいちょうげんきょくがたじゃくねんせいぽりぽーしす	Juvenile polyposis coli	大腸若年性ポリポーシス¦若年性大腸ポリポーシス	JPC	25
2201458		2200916		新生児・乳児期発症型若年性ポリポーシス		しんせいじ・にゅうじきはっしょうがたじゃくねんせいぽりぽーしす	Juvenile polyposis of infancy		JPI	25
2201459		2200681		第XIII因子欠乏症I型		だいじゅうさんいんしけつぼうしょう1がた	Type I factor XIII deficiency			23
2201460		2200681		第XIII因子欠乏症II型		だいじゅうさんいんしけつぼうしょう2がた	Type II factor XIII deficiency			23
2201461		2200156		一側腎無形成		いっそくじんむけいせい	Unilateral renal agenesis			15
2201462		2200156		両側腎無発生		りょうがわじんむはっせい	Bilateral renal agenesis		Potter's syndrome	15
2201463		2200945	1200904	直腸下部型ヒルシュスプルング病		ちょくちょうかぶがたひるしゅすぷるんぐびょう	Short-segment Hirschsprung's disease		Short-segment Hirschsprung disease	25
2201464		2200945	1200905	S状結腸型ヒルシュスプルング病		えすじょうけっちょうがたひるしゅすぷるんぐびょう	Rectosigmoid Hirschsprung's disease		Rectosigmoid Hirschsprung disease¦rectosigmoid HD	25
2201465		2200945	1200906	左右結腸型ヒルシュスプルング病		さゆうけっちょうがたひるしゅすぷるんぐびょう	Long-segment Hirschsprung's disease		Long-segment Hirschsprung disease	25
2201466		2200945	1200907	全結腸型ヒルシュスプルング病		ぜんけっちょうがたひるしゅすぷるんぐびょう	Entire colon Hirschsprung disease		Entire colon Hirschsprung's disease	25
2201467		2200945	1200908	小腸型ヒルシュスプルング病		しょうちょうがたひるしゅすぷるんぐびょう	Extensive aganglionosis Hirschsprung disease		Extensive aganglionosis Hirschsprung's disease	25
2201468		2200420	1200280	一次性シェーグレン症候群		いちじせいしぇーぐれんしょうこうぐん	Primary Sjogren's syndrome	一次性Sjogren症候群¦原発性シェーグレン症候群	Primary Sjogren syndrome	19
2201469		2200420	1200281	二次性シェーグレン症候群		にじせいしぇーぐれんしょうこうぐん	Secondary Sjogren's syndrome		Secondary Sjogren syndrome	19
2201470		2200616	1200892	遺伝性鉄芽球性貧血		いでんせいてつがきゅうせいひんけつ	Hereditary sideroblastic anemia		Hereditary sideroblastic anaemia	23
2201471		2200616		後天性鉄芽球性貧血		こうてんせいてつがきゅうせいひんけつ	Acquired sideroblastic anemia		Acquired sideroblastic anaemia	23
2201472		2200938		非肝硬変性門脈圧亢進症		ひかんこうへんせいもんみゃくあつこうしんしょう	Non-cirrhotic portal hypertension		NCPH	25
2201473		2200938	2013:13	肝外門脈閉塞症		かんがいもんみゃくへいそくしょう	Extrahepatic portal vein obstruction		EHPVO	25
2201474		2200938	1200438	特発性門脈圧亢進症		とくはつせいもんみゃくあつこうしんしょう	Idiopathic portal hypertension	Banti症候群2¦バンチ症候群2	Banti syndrome¦IPH	25
2201475		2200938	1200437	バッド・キアリ症候群		ばっど・きありしょうこうぐん	Budd-Chiari syndrome			25
2201476		2200024		古典的ホジキンリンパ腫		こてんてきほじきんりんぱしゅ	Classical Hodgkin's lymphoma	古典的Hodgkinリンパ腫	Classical Hodgkin lymphoma¦cHL	14
2201477		2200402		低リン血症性骨軟化症		ていりんけっしょうせいこつなんかしょう	Hypophosphatemic osteomalacia			18
2201478		2200402		繊維芽細胞増殖因子23関連低リン血症性骨軟化症		せんいがさいぼうぞうしょくいんし23かんれんていりんけっしょうせいこつなんかしょう	FGF23-related hypophosphatemic osteomalacia	FGF23関連骨軟化症		18
2201479		2200402		高カルシウム尿症を伴う遺伝性低リン血性くる病		こうかるしうむにょうしょうをともなういでんせいていりんけっせいくるびょう	Hereditary hypophosphatemic rickets with hypercalciuria	高Ca尿症を伴う遺伝性低リン血性くる病	HHRH	18
2201480		2200402		腫瘍性骨軟化症		しゅようせいこつなんかしょう	Tumor-induced hypophosphatemic osteomalacia	腫瘍性低リン血症性骨軟化症		18
2201481		2200186		原発性萎縮腎		げんぱつせいいしゅくじん	Primary atrophic kidney		Primary renal atrophy	15
2201482		2200186		続発性萎縮腎		ぞくはつせいいしゅくじん	Secondary atrophic kidney		Secondary renal atrophy	15
2201483		2200186		細小動脈硬化性萎縮腎		さいしょうどうみゃくこうかせいいしゅくじん	Primary contracted kidney			15
2201484		2200186		動脈硬化性萎縮腎		どうみゃくこうかせいいしゅくじん	Arteriosclerotic contracted kidney			15
2201485		2200024		結節性リンパ球優位型ホジキンリンパ腫		けっそくせいりんぱきゅうゆういがたほじきんりんぱしゅ	Nodular lymphocyte predominance Hodgkin lymphoma		NLPHL¦Nodular lymphocyte predominance Hodgkin's lymphoma	14
2201486		2200189		咽頭狭窄		いんとうきょうさく	Pharyngeal stenosis			16
2201487			1201110	乳児発症STING関連血管炎	乳児発症ＳＴＩＮＧ関連血管炎	にゅうじはっしょう すてぃんぐ かんれんけっかんえん	STING (stimulator of interferon genes)-associated vasculopathy with onset in infancy	SAVI	SAVI	19
2201488			1200506	脊髄空洞症		せきずいくうどうしょう	Syringomyelia			0
2201489		2201488	1200507	症候性脊髄空洞症		しょうこうせいせきずいくうどうしょう	Symptomatic syringomyelia			0
2201490		2201488	1200508	無症候性脊髄空洞症		むしょうこうせいせきずいくうどうしょう	Asymptomatic syringomyelia			0
2201491		2201488		キアリ奇形1型を伴う脊髄空洞症		きありきけいいちがたをともなうせきずいくうどうしょう	Syringomyelia associated with type I Chiari malformation			0
2201492		2201488		キアリ奇形2型に伴う脊髄空洞症		きありきけいにがたをともなうせきずいくうどうしょう	Syringomyelia associated with type 2 Chiari malformation			0
2201493		2201488		頭蓋頚椎移行部病変や脊椎において骨・脊髄の奇形を伴い、キアリ(Chiari)奇形を欠く脊髄空洞症	頭蓋頚椎移行部病変や脊椎において骨・脊髄の奇形を伴い、キアリ（Chiari）奇形を欠く脊髄空洞症	ずがいけいついいこうぶびょうへんやせきついにおいてほね・せきずいのきけいをともない、きありきけい を かく せきずいくうどうしょう	Non-Chiari syringomyelia associated with craniovertebral junction or spinal bony and cord malformations			0
2201494		2201488		癒着性くも膜炎に続発した脊髄空洞症		ゆちゃくせいくもまくえんにぞくはつしたせきずいくうどうしょう	Syringomyelia following adhesive arachnoiditis			0
2201495		2201488		外傷に続発した脊髄空洞症		がいしょうにぞくはつしたせきずいくうどうしょう	Posttraumatic Syringomyelia		PTS	0
2201496		2201488		その他の続発性脊髄空洞症		そのたのぞくはつせいくうどうしょう	Syringomyelia secondary to other causes			0
2201497		2201488		いずれにも該当しない特発性脊髄空洞症		いずれにもがいとうしないとっぱつせいせきずいくうどうしょう	Idiopathic syringomyelia, unspecified			0
2201498			1200564	限局性皮質異形成		げんきょくせいひしついけいせい	Focal cortical dysplasia			0
2201499		2201498	1200565	限局性皮質異形成タイプ1a		げんきょくせいひしついけいせいたいぷ1えー	Focal cortical dysplasia type 1a			0
2201500		2201498	1200566	限局性皮質異形成タイプ1b		げんきょくせいひしついけいせいたいぷ1びー	Focal cortical dysplasia type 1b			0
2201501		2201498	1200567	限局性皮質異形成タイプ1c		げんきょくせいひしついけいせいたいぷ1しー	Focal cortical dysplasia type 1c			0
2201502		2201498	1200568	限局性皮質異形成タイプ2a		げんきょくせいひしついけいせいたいぷ2えー	Focal cortical dysplasia type 2a			0
2201503		2201498	1200569	限局性皮質異形成タイプ2b		げんきょくせいひしついけいせいたいぷ2びー	Focal cortical dysplasia type 2b			0
2201504		2201498	1200570	限局性皮質異形成タイプ3a		げんきょくせいひしついけいせいたいぷ3えー	Focal cortical dysplasia type 3a			0
2201505		2201498	1200571	限局性皮質異形成タイプ3b		げんきょくせいひしついけいせいたいぷ3びー	Focal cortical dysplasia type 3b			0
2201506		2201498	1200572	限局性皮質異形成タイプ3c		げんきょくせいひしついけいせいたいぷ3しー	Focal cortical dysplasia type 3c			0
2201507		2201498	1200573	限局性皮質異形成タイプ3d		げんきょくせいひしついけいせいたいぷ3でぃー	Focal cortical dysplasia type 3d			0
2201508			1200496	非ジストロフィー性ミオトニー症候群		ひじすとろふぃーせいみおとにーしょうこうぐん	Non-dystrophic myotonia			0
2201509		2201508	1200497	先天性ミオトニー		せんてんせいみおとにー	Myotonia congenita			0
2201510		2201508	1200498	トムゼン病		とむぜんびょう	Thomsen disease			0
2201511		2201508	1200499	ベッカー病		べっかーびょう	Becker disease			0
2201512		2201508	1200501	先天性パラミオトニー		せんてんせいぱらみおとにー	Paramyotonia congenita			0
2201513		2201508	1200500	ナトリウムチャネルミオトニー		なとりうむちゃねるみおとにー	Sodium channel myotonia	カリウム惹起性ミオトニー		0
2201514			1200504	遺伝性高カリウム性周期性四肢麻痺		いでんせいこうかりうむせいしゅうきせいししまひ	Hereditary hyperkalemic periodic paralysis			0
2201515			1200503	遺伝性低カリウム性周期性四肢麻痺		いでんせいていかりうむせいしゅうきせいししまひ	Hereditary hypokalemic periodic paralysis			0
2201516		2201515	1201117	Andersen-Tawil症候群		あんだーせん・たうぃるしょうこうぐん	Andersen-Tawil syndrome	アンダーセン・タウィル症候群	ATS	0
2201517				先天性食道閉鎖症		せんてんせいしょくどうへいさしょう	Congenital esophageal atresia		tracheoesophageal fistula	25
2201518		2201517		先天性食道閉鎖症 Gross A型		せんてんせいしょくどうへいさしょう ぐろすえーがた	Congenital esophageal atresia Gross type A			25
2201519		2201517		先天性食道閉鎖症 Gross B型		せんてんせいしょくどうへいさしょう ぐろすびーがた	Congenital esophageal atresia Gross type B			25
2201520		2201517		先天性食道閉鎖症 Gross C型		せんてんせいしょくどうへいさしょう ぐろすしーがた	Congenital esophageal atresia Gross type C			25
2201521		2201517		先天性食道閉鎖症 Gross D型		せんてんせいしょくどうへいさしょう ぐろすでぃーがた	Congenital esophageal atresia Gross type D			25
2201522		2201517		先天性食道閉鎖症 Gross E型		せんてんせいしょくどうへいさしょう ぐろすいーがた	Congenital esophageal atresia Gross type E			25
2201523				鏡・緒方症候群		かがみ・おがたしょうこうぐん	Kagami-Ogata syndrome			12
2201524				シア・ギブス症候群		しあ・ぎぶすしょうこうぐん	Xia-Gibbs syndrome	Xia-Gibbs症候群		12
2201525				シャーフ・ヤング症候群		しゃーふ・やんぐ しょうこうぐん	Schaaf-Yang syndrome	Schaaf-Yang症候群		12
2201526				トリーチャーコリンズ症候群		とりーちゃーこりんずしょうこうぐん	Treacher Collins syndrome	Treacher Collins症候群		12
2201527			1200671	ロスムンド・トムソン症候群		ろすむんど・とむそんしょうこうぐん	Rothmund-Thomson syndrome	Rothmund-Thomson症候群		12
2201528		2201527		ロスムンド・トムソン症候群 type1		ろすむんど・とむそんしょうこうぐん たいぷいち	Rothmund-Thomson syndrome type1			12
2201529		2201527		ロスムンド・トムソン症候群 type2		ろすむんど・とむそんしょうこうぐん たいぷに	Rothmund-Thomson syndrome type2			12
2201530		2201527	1201059	バレー・ジェロルド症候群		ばれー・じぇろるどしょうこうぐん	Baller-Gerold symdrome	Baller-Gerold症候群	BGS	12
2201531		2201527	1201058	ラパデリノ症候群		らぱでぃりのしょうこうぐん	RAPADILINO symdrome	RAPADILINO症候群		12
2201532			1200636	特発性後天性全身性無汗症		とくはつせいこうてんせいぜんしんせいむかんしょう	Acquired Idiopathic Generalized Anhidrosis			22
2201533		2201488		続発性脊髄空洞症		ぞくはつせいせきずいくうどうしょう	secondary syringomyelia			0
support:shishi-keisei-fuzen				四肢形成不全		ししけいせいふぜん				
support:tahatsusei-nankotsusei-gaikotsushusho				多発性軟骨性外骨腫症		たはつせいなんこつせいがいこつしゅしょう	Multiple cartilaginous exostosis		Hereditary multiple exostosis	26
2013:1			1200366	IgA腎症	ＩｇＡ腎症	あいじーえーじんしょう				7
2013:2			1200195	亜急性硬化性全脳炎		あきゅうせいこうかせいぜんのうえん		亜急性硬化性全脳炎(SSPE)		0
2013:3			1200411	アジソン病		あじそんびょう		副腎低形成(アジソン病)		9
2013:4				アミロイド症		あみろいどしょう		アミロイドーシス		1
2013:5			1200264	アレルギー性肉芽腫性血管炎		あれるぎーせいにくげしゅせいけっかんえん				3
2013:6			1200263	ウェゲナー肉芽腫症		うぇげなーにくげしゅしょう				3
2013:7			1200206	HTLV―一関連脊髄症	ＨＴＬＶ―一関連脊髄症	えいちてぃーえるぶいいちかんれんせきずいしょう		HTLV-1関連脊髄症¦HTLV-1関連脊髄症(HAM)		0
2013:8				ADH不適合分泌症候群	ＡＤＨ不適合分泌症候群	えーでぃーえいちふてきごうぶんぴつしょうこうぐん		ADH分泌異常症		9
2013:9			1200370	黄色靭帯骨化症		おうしょくじんたいこっかしょう				8
2013:10			1200449	潰瘍性大腸炎		かいようせいだいちょうえん				11
2013:11			1200387	下垂体前葉機能低下症		かすいたいぜんようきのうていかしょう		下垂体機能低下症¦PRL分泌異常症¦ゴナドトロピン分泌異常症¦下垂体性TSH分泌異常症		9
2013:12				加齢性黄斑変性症		かれいせいおうはんへんせいしょう		加齢黄斑変性		6
2013:13				肝外門脈閉塞症		かんがいもんみゃくへいそくしょう				11
2013:14				関節リウマチ		かんせつりうまち		悪性関節リウマチ		3
2013:15				肝内結石症		かんないけっせきしょう				11
2013:16				偽性低アルドステロン症		ぎせいていあるどすてろんしょう				9
2013:17			1200776	偽性副甲状腺機能低下症		ぎせいふくこうじょうせんきのうていかしょう				9
2013:18			1200001	球脊髄性筋萎縮症		きゅうせきずいせいきんいしゅくしょう		Kennedy-Alter-Sung病		0
2013:19			1200714	急速進行性糸球体腎炎		きゅうそくしんこうせいしきゅうたいじんえん				7
2013:20				強皮症		きょうひしょう				2
2013:21				ギラン・バレ症候群		ぎらん・ばれしょうこうぐん		ギラン・バレー症候群¦ギラン・バレー症候群(GBS)		0
2013:22			1200002	筋萎縮性側索硬化症		きんいしゅくせいそくさくこうかしょう		筋萎縮性側索硬化症(ALS)		0
2013:23			1200379	クッシング病		くっしんぐびょう				9
2013:24				グルココルチコイド抵抗症		ぐるここるちこいどていこうしょう				9
2013:25			1200033	クロウ・深瀬症候群		くろう・ふかせしょうこうぐん		クローウ・深瀬症候群¦単クローン抗体を伴う末梢神経炎(クロウ・フカセ症候群)		0
2013:26			1200444	クローン病		くろーんびょう				11
2013:27				劇症肝炎		げきしょうかんえん				11
2013:28			1200607	結節性硬化症		けっせつせいこうかしょう		結節性硬化症(プリングル病)		2
2013:29				結節性動脈周囲炎		けっせつせいどうみゃくしゅういえん		結節性多発動脈炎		3
2013:30			1200316	血栓性血小板減少性紫斑病		けっせんせいけっしょうばんげんしょうせいしはんびょう		血栓性血小板減少性紫斑病(TTP)		5
2013:31				原発性アルドステロン症		げんぱつせいあるどすてろんしょう				9
2013:32			1200440	原発性硬化性胆管炎		げんぱつせいこうかせいたんかんえん		肝内胆管障害		11
2013:33				原発性高脂血症		げんぱつせいこうしけっしょう				1
2013:34			1200008	原発性側索硬化症		げんぱつせいそくさくこうかしょう				0
2013:35			1200439	原発性胆汁性肝硬変		げんぱつせいたんじゅうせいかんこうへん				11
2013:36			1200320	原発性免疫不全症候群		げんぱつせいめんえきふぜんしょうこうぐん				5
2013:37				硬化性萎縮性苔癬		こうかせいいしゅくせいたいせん				2
2013:38				好酸球性筋膜炎		こうさんきゅうせいきんまくえん				2
2013:39			1200371	後縦靭帯骨化症		こうじゅうじんたいこっかしょう				8
2013:40			1200292	拘束型心筋症		こうそくがたしんきんしょう				4
2013:41			1200372	広範脊柱管狭窄症		こうはんせきちゅうかんきょうさくしょう				8
2013:42			1200378	高プロラクチン血症		こうぷろらくちんけっしょう		PRL分泌異常症		9
2013:43				抗リン脂質抗体症候群		こうりんししつこうたいしょうこうぐん				3
2013:44				骨髄異形成症候群		こつずいいけいせいしょうこうぐん		骨髓異形成症候群¦不応性貧血(骨髄異形成症候群)		5
2013:45				骨髄線維症		こつずいせんいしょう		骨髓線維症		5
2013:46			1200380	ゴナドトロピン分泌過剰症		ごなどとろぴんぶんぴつかじょうしょう		ゴナドトロピン分泌異常症		9
2013:47			1200278	混合性結合組織病		こんごうせいけつごうそしきびょう				2
2013:48			1200295	再生不良性貧血		さいせいふりょうせいひんけつ				5
2013:49			1200415	サルコイドーシス		さるこいどーしす				10
2013:50			1200279	シェーグレン症候群		しぇーぐれんしょうこうぐん				3
2013:51			1200608	色素性乾皮症		しきそせいかんぴしょう		色素性乾皮症(XP)		2
2013:52			1200441	自己免疫性肝炎		じこめんえきせいかんえん				11
2013:53			1200305	自己免疫性溶血性貧血		じこめんえきせいようけつせいひんけつ		溶血性貧血		5
2013:54				視神経症		ししんけいしょう		難治性視神経症		6
2013:55				若年性肺気腫		じゃくねんせいはいきしゅ				10
2013:56				重症急性膵炎		じゅうしょうきゅうせいすいえん				11
2013:57			1200020	重症筋無力症		じゅうしょうきんむりょくしょう		重症筋無力症(MG)		0
2013:58				神経性過食症		しんけいせいかしょくしょう		中枢性摂食異常症		9
2013:59				神経性食欲不振症		しんけいせいしょくよくふしんしょう		中枢性摂食異常症		9
2013:60			1200225	神経線維腫症		しんけいせんいしゅしょう		神経線維腫症I型(レックリング・ハウゼン病、レックリングハウゼン病)¦神経線維腫症(II型)¦神経線維腫症II型		2
2013:61			1200009	進行性核上性麻痺		しんこうせいかくじょうせいまひ				0
2013:62			1200871	進行性骨化性線維形成異常症		しんこうせいこっかせいせんいけいせいいじょうしょう		進行性骨化性線維形成症(FOP)		8
2013:63			1200205	進行性多巣性白質脳症		しんこうせいたそうせいはくしつのうしょう		進行性多巣性白質脳炎¦進行性多巣性白質脳炎(PML)		0
2013:64			1200245	スティーヴンス・ジョンソン症候群		すてぃーぶんす・じょんそんしょうこうぐん		スティーンズ・ジョンソン症候群¦重症多形滲出性紅斑(急性期)		2
2013:65				スモン		すもん				28
2013:66				正常圧水頭症		せいじょうあつすいとうしょう				0
2013:67			1200282	成人スチル病		せいじんすちるびょう		成人ステル病¦成人スティル病		3
2013:68			1200506	脊髄空洞症		せきずいくうどうしょう				0
2013:69			1200037	脊髄小脳変性症		せきずいしょうのうへんせいしょう				0
2013:70			1200003	脊髄性筋萎縮症		せきずいせいきんいしゅくしょう		脊髄性進行性筋萎縮症		0
2013:71			1200272	全身性エリテマトーデス		ぜんしんせいえりてまとーです		全身性エリテマトーデス(SLE)		3
2013:72			1200386	先端巨大症		せんたんきょだいしょう				9
2013:73				先天性QT延長症候群	先天性ＱＴ延長症候群	せんてんせいきゅーてぃーえんちょうしょうこうぐん		家族性突然死症候群		4
2013:74			1200616	先天性魚鱗癬様紅皮症		せんてんせいぎょりんせんようこうひしょう				2
2013:75			1200396	先天性副腎皮質酵素欠損症		せんてんせいふくじんひしつこうそけっそんしょう		副腎酵素欠損症		9
2013:76			1200258	側頭動脈炎		そくとうどうみゃくえん				3
2013:77			1200251	大動脈炎症候群		だいどうみゃくえんしょうこうぐん		大動脈炎症候群(高安動脈炎)¦高安病		3
2013:78			1200011	大脳皮質基底核変性症		だいのうひしつきていかくへんせいしょう				0
2013:79			1200034	多系統萎縮症		たけいとういしゅくしょう		多系統萎縮症(線条体黒質変性症、オリブ橋小脳萎縮症、シャイ・ドレーガー症候群)		0
2013:80			1200031	多巣性運動ニューロパチー		たそうせいうんどうにゅーろぱちー		多巣性運動ニューロパチー(ルイス・サムナー症候群)		0
2013:81				多発筋炎		たはつきんえん		皮膚筋炎及び多発性筋炎(PM/DM)		3
2013:82			1200023	多発性硬化症		たはつせいこうかしょう		多発性硬化症(MS)		0
2013:83			1200367	多発性嚢胞腎		たはつせいのうほうじん				7
2013:84			1200946	遅発性内リンパ水腫		ちはつせいないりんぱすいしゅ				13
2013:85			1200375	中枢性尿崩症		ちゅうすうせいにょうほうしょう		ADH分泌異常症		9
2013:86			1200246	中毒性表皮壊死症		ちゅうどくせいひょうひえししょう		重症多形滲出性紅斑(急性期)		2
2013:87			1200377	TSH産生下垂体腺腫	ＴＳＨ産生下垂体腺腫	てぃーえすえいちさんせいかすいたいせんしゅ		下垂体性TSH分泌異常症		9
2013:88				TSH受容体異常症	ＴＳＨ受容体異常症	てぃーえすえいちじゅようたいいじょうしょう				9
2013:89			1200228	天疱瘡		てんぽうそう				2
2013:90			1200285	特発性拡張型心筋症		とくはつせいかくちょうがたしんきんしょう		特発性拡張型(うっ血型)心筋症		4
2013:91			1200416	特発性間質性肺炎		とくはつせいかんしつせいはいえん				10
2013:92			1200315	特発性血小板減少性紫斑病		とくはつせいけっしょうばんげんしょうせいしはんびょう		特発性血小板減少性紫斑病(ITP)		5
2013:93				特発性血栓症		とくはつせいけっせんしょう				5
2013:94			1200373	特発性大腿骨頭壊死		とくはつせいだいたいこつとうえし		特発性ステロイド性骨壊死症¦特発性大腿骨頭壊死症		8
2013:95			1200438	特発性門脈圧亢進症		とくはつせいもんみゃくあつこうしんしょう				11
2013:96				特発性両側性感音難聴		とくはつせいりょうそくせいかんおんなんちょう				13
2013:97				突発性難聴		とっぱつせいなんちょう				13
2013:98				難治性ネフローゼ症候群		なんちせいねふろーぜしょうこうぐん				7
2013:99			1200240	膿疱性乾癬		のうほうせいかんせん				2
2013:100			1200922	嚢胞性線維症		のうほうせいせんいしょう		膵嚢胞線維症		11
2013:101			1200010	パーキンソン病		ぱーきんそんびょう				0
2013:102			1200266	バージャー病		ばーじゃーびょう		ビュルガー病(バージャー病)		3
2013:103			1200425	肺動脈性肺高血圧症		はいどうみゃくせいはいこうけつあつしょう		原発性肺高血圧症		10
2013:104			1200751	肺胞低換気症候群		はいほうていかんきしょうこうぐん				10
2013:105			1200437	バッド・キアリ症候群		ばっど・きありしょうこうぐん		バット・キアリ症候群¦バッド・キアリ(Budd-Chiari)症候群		11
2013:106			1200012	ハンチントン病		はんちんとんびょう				0
2013:107				汎発性特発性骨増殖症		はんぱつせいとくはつせいこつぞうしょくしょう		前縦靭帯骨化症		8
2013:108			1200286	肥大型心筋症		ひだいがたしんきんしょう				4
2013:109				ビタミンD依存症二型	ビタミンＤ依存症二型	びたみんでぃーいぞんしょうにがた		ビタミンD依存症2型¦ビタミンD受容機構異常症		9
2013:110			1200274	皮膚筋炎		ひふきんえん		皮膚筋炎及び多発性筋炎(PM/DM)		3
2013:111				びまん性汎細気管支炎		びまんせいはんさいきかんしえん				10
2013:112			1200752	肥満低換気症候群		ひまんていかんきしょうこうぐん				10
2013:113			1200234	表皮水疱症		ひょうひすいほうしょう				2
2013:114				フィッシャー症候群		ふぃっしゃーしょうこうぐん				0
2013:115			1200186	プリオン病		ぷりおんびょう		クロイツフェルト・ヤコブ病(CJD)¦ゲルストマン・ストロイスラー・シャインカー病(GSS)¦致死性家族性不眠症		0
2013:116			1200284	ベーチェット病		べーちぇっとびょう				3
2013:117				ペルオキシソーム病		ぺるおきしそーむびょう		副腎白質ジストロフィー		0
2013:118			1200311	発作性夜間ヘモグロビン尿症		ほっさせいやかんへもぐろびんにょうしょう		溶血性貧血		5
2013:119			1200030	慢性炎症性脱髄性多発神経炎		まんせいえんしょうせいだつずいせいたはつしんけいえん				0
2013:120			1200429	慢性血栓塞栓性肺高血圧症		まんせいけっせんそくせんせいはいこうけつあつしょう		慢性肺血栓塞栓症		10
2013:121				慢性膵炎		まんせいすいえん				11
2013:122			1200173	ミトコンドリア病		みとこんどりあびょう				0
2013:123				メニエール病		めにえーるびょう				13
2013:124			1200431	網膜色素変性症		もうまくしきそへんせいしょう				6
2013:125			1200183	もやもや病		もやもやびょう		モヤモヤ病(ウィリス動脈輪閉塞症)		0
2013:126			1200013	有棘赤血球舞踏病		ゆうきょくせっけっきゅうぶとうびょう		有棘赤血球舞蹈病¦有棘赤血球を伴う舞踏病		0
2013:127				ランゲルハンス細胞組織球症		らんげるはんすさいぼうそしききゅうしょう				10
2013:128			1200055	リソソーム病		りそそーむびょう		ライソゾーム病¦ファブリー病¦Fabry病		0
2013:129			1200430	リンパ管筋腫症		りんぱかんきんしゅしょう		リンパ脈管筋腫症(LAM)¦肺リンパ脈管筋腫症(LAM)		10
2013:130			1200395	レフェトフ症候群		れふぇとふしょうこうぐん		甲状腺ホルモン不応症		9`;
