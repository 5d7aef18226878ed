import { ageOf } from "../age.ts";
import { known } from "../condition.ts";
import type { MeasureId } from "../measure.ts";
import { insuredForCare } from "../rules/care-insurance.ts";
import { nearsTransition } from "../rules/medical-cost.ts";
import type { QuestionId, Situation } from "../situation.ts";
import type { SourceId } from "../source.ts";
import { ages } from "./ages.ts";
import { recoveryForATime } from "./caps.ts";
import { heldCurrent } from "./held-days.ts";

/** What else to know: for which measures, when, by which answer, in which words, on which source. */
export interface Note {
  readonly measures: readonly MeasureId[];
  readonly when: (situation: Situation) => boolean;
  /** Asked only where it can matter: of every situation when left out. */
  readonly asksIf?: (situation: Situation) => boolean;
  readonly asks: QuestionId | null;
  readonly text: string;
  readonly sources: readonly SourceId[];
}

const always = () => true;
const isAdult = (situation: Situation) => (ageOf(situation) ?? ages.adult) >= ages.adult;
const largeLevies = ["235000-251000", "251000-or-more"];

/** From 17 to 19, with a disease or a certificate of the childhood grant. */
function leavesChildhoodGrant(situation: Situation): boolean {
  const hasDisease = (known(situation.diseases) ?? []).some(({ childhood }) => childhood === "yes");
  return (
    nearsTransition(situation) &&
    situation.childhoodCard !== "no" &&
    (hasDisease || situation.childhoodCard === "yes")
  );
}
const graded: readonly MeasureId[] = [
  "home-care",
  "heavy-visit",
  "short-stay",
  "day-care",
  "living-in",
  "group-home",
  "comprehensive-support",
];

export const notes: readonly Note[] = [
  {
    measures: graded,
    when: always,
    asks: null,
    text: "使える量は、区分、家族、住む場所などを見て市区町村が決めます。",
    sources: ["S8a"],
  },
  {
    measures: graded,
    when: (situation) => isAdult(situation) && (known(situation.grade) ?? "not-assessed") === "not-assessed",
    asks: null,
    text: "申請すると、障害支援区分の調査があり、医師の意見書もいります。",
    sources: ["S7a", "Q5a"],
  },
  {
    measures: ["home-care", "heavy-visit", "day-care", "short-stay", "planning"],
    when: ({ careInsurance }) => careInsurance === "certified",
    asksIf: (situation) => insuredForCare(situation) !== "no",
    asks: "careInsurance",
    text: "介護保険を使っている人は、ケアマネジャーにも相談してください。",
    sources: ["S9a", "K3a"],
  },
  {
    measures: ["hospital-care", "independent-living", "emergency-contact", "move-out"],
    when: (situation) => insuredForCare(situation) === "yes",
    asks: null,
    text: "介護保険に同じ内容のサービスがあれば、そちらが先です。",
    sources: ["K3a"],
  },
  {
    measures: ["planning"],
    when: always,
    asks: null,
    text: "病名は、診断書や特定医療費の受給者証などで示せます。",
    sources: ["Q1b"],
  },
  {
    measures: ["devices"],
    when: always,
    asks: null,
    text: "身体障害の基準と同じくらいの障害がいる、とされています。",
    sources: ["W5c"],
  },
  {
    measures: ["devices", "daily-tools"],
    when: (situation) => insuredForCare(situation) === "yes",
    asks: null,
    text: "介護保険で借りられる道具は、介護保険が先です。",
    sources: ["K9b"],
  },
  {
    measures: ["designated-grant"],
    when: ({ designatedCard }) => designatedCard === "yes",
    asks: "designatedCard",
    text: "受給者証は、ふつう1年までです。切れる前に更新してください。",
    sources: ["M7a"],
  },
  {
    measures: ["designated-grant"],
    when: ({ designatedCard, day }) => designatedCard !== "yes" && day >= "2023-10-01",
    asks: null,
    text: "重さの基準を満たした日からの医療費が対象です。申請の1か月前まで、事情があれば3か月前までさかのぼれます。",
    sources: ["M5a"],
  },
  {
    measures: ["childhood-grant"],
    when: ({ childhoodCard, day }) => childhoodCard !== "yes" && day >= "2023-10-01",
    asks: null,
    text: "基準を満たすと診断された日からの医療費が対象です。申請の1か月前まで、事情があれば3か月前までさかのぼれます。",
    sources: ["C2a", "C2b"],
  },
  {
    measures: ["childhood-support"],
    when: ({ day }) => day >= heldCurrent,
    asks: null,
    text: "小児慢性の病気があることの証明も、都道府県などに頼めます。",
    sources: ["C7a"],
  },
  {
    measures: ["adult-surgery", "child-surgery", "mental-outpatient"],
    when: ({ householdTax, levy, day }) =>
      householdTax === "taxed" && largeLevies.includes(levy ?? "") && day < recoveryForATime.until,
    asks: null,
    text: "住民税の所得割が23万5千円以上の人は、高い治療を長く続けるときだけ使えます。2027年3月までの決まりです。",
    sources: ["J5a"],
  },
  {
    measures: ["basic-pension", "employees-pension"],
    when: always,
    asks: null,
    text: "障害の重さは、年金用の診断書を見て国が決めます。",
    sources: ["P1a", "P4a"],
  },
  {
    measures: ["designated-grant"],
    when: ({ designatedCard }) => designatedCard !== "yes",
    asks: null,
    text: "初めての診断書は、難病指定医だけが書けます。",
    sources: ["M3a"],
  },
  {
    measures: ["designated-grant"],
    when: always,
    asks: null,
    text: "都道府県が指定した病院や訪問看護などで使えます。受給者証を見せてください。",
    sources: ["M4a"],
  },
  {
    measures: ["designated-grant"],
    when: ({ designatedCard }) => designatedCard === "yes",
    asks: null,
    text: "ほかの都道府県に移るときは、先に保健所に聞いてください。",
    sources: ["M8b"],
  },
  {
    measures: ["devices"],
    when: always,
    asks: null,
    text: "借りられるのは、体の成長や病気の進行で短い間だけ使うときや、買う前に比べるときです。",
    sources: ["W3a"],
  },
  {
    measures: ["designated-grant"],
    when: ({ designatedCard }) => designatedCard === "yes",
    asks: null,
    text: "住所、名前、健康保険、家族が変わったら、すぐに届けてください。",
    sources: ["M8a"],
  },
  {
    measures: ["designated-grant"],
    when: always,
    asks: null,
    text: "上限までは、かかった費用の2割以下を払います。食事代の決まった額は別です。",
    sources: ["M10a", "M14a"],
  },
  {
    measures: ["childhood-grant"],
    when: always,
    asks: null,
    text: "入院中の食事代は、半分を払います。",
    sources: ["C3b"],
  },
  {
    measures: ["designated-grant"],
    when: ({ childhoodCard }) => childhoodCard === "yes",
    asks: null,
    text: "小児慢性特定疾病の医療費も使えるときは、そちらが先です。",
    sources: ["M12a"],
  },
  {
    measures: ["designated-grant", "childhood-grant"],
    when: ({ otherPatient }) => otherPatient === "yes",
    asks: "otherPatient",
    text: "家族で上限を分け合います。一番高い人の上限が、全員の上限です。",
    sources: ["M13a", "M13b"],
  },
  {
    measures: ["childhood-grant", "designated-grant"],
    when: leavesChildhoodGrant,
    asks: null,
    text: "18歳になるときに、小児慢性の受給者証を切らさないでください。20歳で終わります。",
    sources: ["C1a", "C6a"],
  },
  {
    measures: ["childhood-grant", "designated-grant"],
    when: leavesChildhoodGrant,
    asks: null,
    text: "20歳からは、指定難病の申請が別にいります。その前に主治医に相談してください。",
    sources: ["C6a"],
  },
  {
    measures: ["childhood-grant"],
    when: (situation) => nearsTransition(situation) && (ageOf(situation) ?? 0) >= ages.adult,
    asks: null,
    text: "18歳からは、大人の障害福祉サービスを申請できます。",
    sources: ["S1a"],
  },
  {
    measures: ["registration-card"],
    when: ({ registrationCard }) => registrationCard === "yes",
    asks: "registrationCard",
    text: "登録者証は、障害福祉の窓口やハローワークで診断書の代わりになります。",
    sources: ["R1a"],
  },
  {
    measures: ["registration-card"],
    when: ({ designatedCard }) => designatedCard === "yes",
    asks: null,
    text: "受給者証でも病気を示せます。急いで申請しなくてもかまいません。",
    sources: ["R6b"],
  },
  {
    measures: ["work-type-b"],
    when: (situation) => situation.day >= "2025-10-01" && (ageOf(situation) ?? 0) < ages.fifty,
    asks: null,
    text: "新しく使う人は、原則として先に就労選択支援を使います。50歳以上、障害基礎年金1級の人などは選べます。",
    sources: ["V15b"],
  },
  {
    measures: ["work-transition"],
    when: ({ day }) => day >= "2027-04-01",
    asks: null,
    text: "ふつうの期間をこえて続けるときは、先に就労選択支援を使います。",
    sources: ["V15b"],
  },
  {
    measures: ["registration-card"],
    when: always,
    asks: null,
    text: "登録者証のほかに、書類を求める窓口もあります。先に聞いてください。",
    sources: ["R4b"],
  },
  {
    measures: ["work-type-a"],
    when: ({ day }) => day >= "2027-04-01",
    asks: null,
    text: "新しく使う人は、原則として先に就労選択支援を使います。",
    sources: ["V15b"],
  },
  {
    measures: ["treatment-and-work"],
    when: always,
    asks: null,
    text: "国の指針があり、会社の取り組み方が書かれています。",
    sources: ["E10c"],
  },
];
