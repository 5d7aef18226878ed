import type { DiseaseEdition } from "../editions/index.ts";
import type { LawPlace, PersonAnswer } from "./answer.ts";

const of = (law: string, place: string, ja: string, en: string): LawPlace => ({
  law,
  place,
  for: { ja, en },
});

const article4 = of(
  "417AC0000000123",
  "障害者総合支援法 4条1項",
  "治療方法が確立していない疾病などで、障害が大臣の定める程度の18歳以上の人は、障害者です。",
  "Who is a person with disabilities: listed disease, degree, 18 or over",
);
const article4child = of(
  "417AC0000000123",
  "障害者総合支援法 4条2項（児童福祉法 4条2項）",
  "同じ病気と程度の18歳未満の人は、障害児です。",
  "The same under 18: a child with disabilities",
);
const table = of(
  "418CO0000000010",
  "障害者総合支援法施行令 1条・別表（2013年の形）",
  "130の病名",
  "The 130 diseases of 2013",
);
const order = of(
  "418CO0000000010",
  "障害者総合支援法施行令 1条",
  "対象疾病は、四つの要件にあたるものを大臣が告示で定めます。",
  "The diseases are set by ministerial notice",
);

const designated = of(
  "426AC0000000050",
  "難病法 5条1項",
  "指定難病は、大臣が審議会の意見を聞いて指定します。",
  "Designated diseases are named by the minister",
);

/** The articles the answer rests on; `isDesignated`: one of the diseases is a 指定難病 on the day. */
export function lawOf(
  edition: DiseaseEdition | null,
  { legal }: PersonAnswer,
  isDesignated: boolean,
): readonly LawPlace[] {
  const persons =
    legal === "障害児" ? [article4child] : legal === "障害者" ? [article4] : [article4, article4child];
  if (!edition) return persons;
  const list = edition.from === "2013-04-01" ? table : order;
  return isDesignated ? [...persons, list, designated] : [...persons, list];
}
