import { reached } from "../age.ts";
import { type Condition, known, type Rule, type Standing } from "../condition.ts";
import type { QuestionId, Situation } from "../situation.ts";
import { ages } from "../tables/ages.ts";
import { specificAmongDesignated } from "../tables/specific-diseases.ts";

/**
 * How far the need comes from one of the sixteen 特定疾病: yes for a disease that the list names itself, whatever the person
 * thinks of it; else what the person says (a "no" only beside the names, for one of them may be on the list); else how far a disease is a kind of one.
 */
export function specificDisease({ specificDisease: told, diseases }: Situation): Standing {
  const named = known(diseases);
  const numbers = new Set((named ?? []).map(({ notificationNo }) => notificationNo));
  const rows = specificAmongDesignated.filter(([no]) => numbers.has(no));
  if (rows.some(([, , how]) => how === "same")) return "yes";
  const answer = known(told);
  if (answer === "yes" || (answer === "no" && named !== null)) return answer;
  return rows.length > 0 ? "likely" : "open";
}

/** Whether 介護保険 can be used: from 65 on; from 40 to 64 with health insurance and a 特定疾病. */
export function insuredForCare(situation: Situation): Standing {
  if (reached(situation, ages.sixtyFive)) return "yes";
  if (reached(situation, ages.careSecond) === false) return "no";
  const insurance = known(situation.insurance);
  if (insurance === "none") return reached(situation, ages.sixtyFive) === null ? "open" : "no";
  const disease = specificDisease(situation);
  if (disease === "no") return reached(situation, ages.sixtyFive) === null ? "open" : "no";
  if (reached(situation, ages.sixtyFive) === null || insurance === null) return "open";
  return disease;
}

function asksInsured(situation: Situation): readonly QuestionId[] {
  if (reached(situation, ages.careSecond) === null) return ["age"];
  if (reached(situation, ages.sixtyFive)) return [];
  const told = specificDisease(situation) === "open" ? ["diseases", "specificDisease"] : [];
  return [...(known(situation.insurance) === null ? ["insurance"] : []), ...told] as readonly QuestionId[];
}

/** 介護保険法9条: who is insured. */
export const careInsured: Condition = {
  sources: ["K1a", "K2a", "K2c"],
  asks: asksInsured,
  test: insuredForCare,
  yes: "65歳以上か、40〜64歳で特定疾病があります。",
  no: "40歳未満か、特定疾病ではないか、健康保険に入っていません。",
  open: "年齢、医療保険、特定疾病によって決まります。",
};

const opposite = { yes: "open", likely: "open", open: "open", unlikely: "likely", no: "yes" } as const;

/**
 * 総支法7条: no 自立支援給付 so far as an equivalent of 介護保険 can be received. Where it can, the rest is for the municipality
 * (no blanket refusal), so the matter stays open; where it cannot, nothing comes first.
 */
export const nothingComesFirst: Rule = {
  sources: ["K3a", "K4a", "K7a"],
  asks: asksInsured,
  test: (situation) => opposite[insuredForCare(situation)],
  yes: "介護保険は使えないので、障害福祉だけで考えます。",
  no: "介護保険が先です。",
  open: "介護保険が使える人は、同じ内容なら介護保険が先です。足りない分は相談できます。",
};
