/** Where the form from April 2014 on differs from the one of 2013, and how sure that is. */
export interface EditionDifference {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
  /** Keys or prefixes of keys it concerns. */
  readonly keys: readonly string[];
  /**
   * O: 平成26年厚生労働省令第5号 別表第一 (in `law/`). A: 愛知県「障害者総合支援法における医師意見書について」
   * (pref.aichi.jp/soshiki/shogai/0000082080.html), the headings of the form. M: 大村市「医師意見書作成に関すること」
   * (city.omura.nagasaki.jp, 2023-03-20). J: 医見書, the software of the Japan Medical Association (ORCA), its print of
   * the form from April 2014 on; second hand. P: meddic.jp 「障害支援区分」; second hand.
   */
  readonly sources: readonly ("O" | "A" | "M" | "J" | "P")[];
  /** Not compared with the form itself: shown with 要確認. */
  readonly isDoubtful: boolean;
}

/** The differences found so far. The form itself and 「医師意見書記載の手引き」 could not be read. */
export const editionDifferences: readonly EditionDifference[] = [
  {
    id: "order",
    ja: "2014年からの用紙は、傷病、身体、行動と精神、特別な医療、サービス利用、その他の順です。",
    en: "From 2014 on: illness, body, behaviour and mind, special care, services, other.",
    keys: ["body.", "behaviour.", "procedures."],
    sources: ["A", "J"],
    isDoubtful: false,
  },
  {
    id: "ratings-always",
    ja: "麻痺、関節の拘縮、てんかん、二軸評価、生活障害評価の24項目を、一次判定で使います。精神の障害がない人も書きます。",
    en: "24 entries go into the primary judgement, so the ratings are made for everyone.",
    keys: ["paralysis.", "contracture.", "epilepsy.", "rating.", "life."],
    sources: ["O", "M"],
    isDoubtful: false,
  },
  {
    id: "intellectual",
    ja: "知的障害による精神症状は精神症状評価に、知的障害そのものによる暮らしの困りごとは能力障害評価に入れるとされています。",
    en: "Said: mental symptoms from an intellectual disability count under symptoms, its effect on life under ability.",
    keys: ["rating.symptoms", "rating.ability"],
    sources: ["P"],
    isDoubtful: true,
  },
  {
    id: "behaviours",
    ja: "行動上の障害の欄に、自傷、他害、危険の認識が困難が加わり、暴行と火の不始末がなくなったとされています。",
    en: "Said: self-harm, harm to others and danger came in, violence and fire went.",
    keys: ["behaviour.which"],
    sources: ["J"],
    isDoubtful: true,
  },
  {
    id: "mental-signs",
    ja: "精神・神経症状の欄が、意識障害、気分障害、睡眠障害などの11個に変わったとされています。",
    en: "Said: the boxes of mental signs are now eleven, with consciousness, mood and sleep.",
    keys: ["mental.which"],
    sources: ["J"],
    isDoubtful: true,
  },
  {
    id: "trends",
    ja: "筋力の低下と関節の痛みに、過去6か月の変わり方が加わったとされています。四肢欠損は部位だけです。",
    en: "Said: weakness and joint pain have the trend of six months; limb loss only the part.",
    keys: ["weakness.trend", "jointPain.trend", "limbLoss.degree", "contracture.other.degree"],
    sources: ["J"],
    isDoubtful: true,
  },
  {
    id: "procedures",
    ja: "特別な医療に、間歇的導尿が加わったとされています。",
    en: "Said: intermittent catheterisation came in.",
    keys: ["procedures.which"],
    sources: ["J"],
    isDoubtful: true,
  },
  {
    id: "services",
    ja: "起こりやすい病態に行動障害、精神症状の増悪、けいれん発作が、留意事項に行動障害と精神症状が加わったとされています。",
    en: "Said: three more risks and two more cautions.",
    keys: ["risks.which", "caution.behaviour", "caution.mind"],
    sources: ["J"],
    isDoubtful: true,
  },
];
