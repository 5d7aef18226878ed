/**
 * What a reader must know about a row of the crosswalk, by number of 2013. After the notes of
 * data/diseases-2013-130.json (judged by the compiler, 要確認 before use in a decision).
 */
export const crosswalkNotes: Readonly<Record<number, { readonly ja: string; readonly en: string }>> = {
  4: {
    ja: "指定難病は全身性のものに限ります。",
    en: "The designated disease is limited to the systemic form.",
  },
  8: { ja: "指定難病72は、中枢性尿崩症もふくみます。", en: "72 also covers central diabetes insipidus." },
  12: { ja: "今は「加齢黄斑変性」と書くことがあります。", en: "Today also written 加齢黄斑変性." },
  13: {
    ja: "原発性のものだけが、2025年4月に指定難病346になりました。",
    en: "Only the primary form was designated in 2025-04 (346).",
  },
  14: {
    ja: "指定難病は悪性関節リウマチだけです。関節リウマチは、対象疾病に残っていると考えられます。",
    en: "Only the malignant form is designated; the disease itself is taken to be still listed.",
  },
  20: { ja: "指定難病は全身性強皮症です。", en: "The designated disease is systemic sclerosis." },
  29: {
    ja: "2015年1月に、結節性多発動脈炎と顕微鏡的多発血管炎に分かれました。",
    en: "Split into polyarteritis nodosa and microscopic polyangiitis in 2015-01.",
  },
  33: {
    ja: "指定難病は、家族性高コレステロール血症（ホモ接合体）と原発性高カイロミクロン血症です。ほかの脂質異常症の一部は、別の指定難病です。",
    en: "Homozygous familial hypercholesterolaemia and primary hyperchylomicronaemia; some others are separate diseases.",
  },
  43: {
    ja: "指定難病は原発性のものに限ります。",
    en: "The designated disease is limited to the primary form.",
  },
  54: {
    ja: "指定難病302（レーベル遺伝性視神経症）は、この病気の一部にあたるかもしれません。",
    en: "302 (Leber hereditary optic neuropathy) is a narrower neighbour.",
  },
  55: {
    ja: "指定難病231（α1-アンチトリプシン欠乏症）にあたるかもしれません。",
    en: "231 (alpha-1-antitrypsin deficiency) is a possible successor.",
  },
  74: { ja: "指定難病160は、先天性魚鱗癬の全体です。", en: "160 covers congenital ichthyosis as a whole." },
  80: { ja: "慢性炎症性脱髄性多発神経炎と一つになりました。", en: "Merged with CIDP (14)." },
  81: { ja: "皮膚筋炎と一つになりました。", en: "Merged with dermatomyositis (50)." },
  82: {
    ja: "視神経脊髄炎と一つの指定難病です。",
    en: "One designated disease with neuromyelitis optica (13).",
  },
  85: { ja: "指定難病72は、ほかのADH分泌異常症もふくみます。", en: "72 also covers other disorders of ADH." },
  92: { ja: "今の名前は免疫性血小板減少症です。", en: "Now called immune thrombocytopenia." },
  93: {
    ja: "遺伝性血栓性素因によるものだけが、2017年4月に指定難病327になりました。",
    en: "Only the form by hereditary thrombophilia was designated in 2017-04 (327).",
  },
  96: {
    ja: "指定難病は若年発症型に限ります。",
    en: "The designated disease is limited to the juvenile-onset form.",
  },
  98: {
    ja: "指定難病は一次性ネフローゼ症候群です。",
    en: "The designated disease is primary nephrotic syndrome.",
  },
  99: {
    ja: "指定難病の名前は膿疱性乾癬（汎発型）です。",
    en: "The designated name adds the generalised form.",
  },
  109: {
    ja: "指定難病239は、ビタミンD依存性くる病／骨軟化症です。",
    en: "239 covers vitamin-D-dependent rickets and osteomalacia.",
  },
  110: { ja: "多発筋炎と一つになりました。", en: "Merged with polymyositis (50)." },
  117: {
    ja: "副腎白質ジストロフィー（指定難病20）は別に数えます。",
    en: "Adrenoleukodystrophy is a designated disease of its own (20).",
  },
  119: {
    ja: "多巣性運動ニューロパチーと一つになりました。",
    en: "Merged with multifocal motor neuropathy (14).",
  },
  121: {
    ja: "指定難病298（遺伝性膵炎）は、この病気の一部にあたるかもしれません。",
    en: "298 (hereditary pancreatitis) is a narrower neighbour.",
  },
};

/** 指定難病 that may be a form or a successor of a disease of 2013, by 告示番号; never mapped, only mentioned. */
export const neighbours: Readonly<Record<number, number>> = { 231: 55, 298: 121, 302: 54 };
