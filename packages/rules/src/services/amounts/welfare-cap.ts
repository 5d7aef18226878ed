import { ageOf } from "../age.ts";
import { known } from "../condition.ts";
import type { Situation } from "../situation.ts";
import { ages } from "../tables/ages.ts";
import { coupleBands, deviceCap, deviceLevyLimit, welfareCaps, welfareLevies } from "../tables/caps.ts";
import { amount, type Priced, type Pricing } from "./priced.ts";

const label = "利用者負担の上限（1か月）";

function open(ask: Priced["asks"], note: string): Priced {
  return { amounts: [amount(label, null, ["S11a"], note)], asks: ask };
}

type Kind = "home" | "facility" | "group-home";

/** Of the taxed: at home the lower ceilings; in a facility only under 20; with a grant for 共同生活援助 none. */
function capOf(kind: Kind, tax: keyof typeof coupleBands, age: number): number {
  const [, under] = coupleBands[tax];
  const { adultAtHome, childAtHome, otherwise } = welfareCaps;
  if (kind === "group-home") return otherwise;
  if (kind === "facility") return age < ages.twenty && under <= welfareLevies.child ? adultAtHome : otherwise;
  if (age < ages.adult) return under <= welfareLevies.child ? childAtHome : otherwise;
  return under <= welfareLevies.adult ? adultAtHome : otherwise;
}

/** The home a person has now; the measure itself may be a facility or a group home. */
function kindOf({ living }: Situation): Kind {
  return living === "group-home" ? "group-home" : living === "support-facility" ? "facility" : "home";
}

function priced(situation: Situation, measure: Kind): Priced {
  const free = amount(label, welfareCaps.none, ["S11a"], "生活保護か、住民税がかからない人です。");
  if (known(situation.householdTax) === "welfare") return { amounts: [free], asks: [] };
  const age = ageOf(situation);
  const isInFacility = measure === "facility" || situation.living === "support-facility";
  // 17条2号イ・4号: of 18 and 19 in a facility the whole household counts, and what is asked is the person and spouse.
  if (isInFacility && age !== null && age >= ages.adult && age < ages.twenty)
    return open([], "20歳未満で施設に入る人は、世帯全員の住民税で決まります。");
  const tax = known(situation.coupleTax);
  if (tax === null) return open(["coupleTax"], "住民税によって、0円から37,200円までです。");
  if (tax === "non-taxed") return { amounts: [free], asks: [] };
  if (age === null) return open(["age"], "年齢と住民税によって決まります。");
  if (measure === "home" && known(situation.living) === null)
    return open(["living"], "くらしている場所によって決まります。");
  const kind = measure === "home" ? kindOf(situation) : measure;
  const note = "かかった費用の1割までで、これより多くはなりません。";
  return { amounts: [amount(label, capOf(kind, tax, age), ["S11a"], note)], asks: [] };
}

/** 総支令17条: what a user of 障害福祉サービス at home pays in a month at most (never more than a tenth of the cost). */
export const homeCap: Pricing = (situation) => priced(situation, "home");

/** The same in 障害者支援施設 and 療養介護. */
export const facilityCap: Pricing = (situation) => priced(situation, "facility");

/** The same in 共同生活援助. */
export const groupHomeCap: Pricing = (situation) => priced(situation, "group-home");

/** 総支令44・45条: 補装具費. */
export const deviceUserCap: Pricing = (situation) => {
  const sources = ["W2a", "W2b"] as const;
  const free = amount(label, deviceCap.none, sources, "生活保護か、住民税がかからない人です。");
  if (known(situation.householdTax) === "welfare") return { amounts: [free], asks: [] };
  const tax = known(situation.coupleTax);
  if (tax === null)
    return { amounts: [amount(label, null, sources, "住民税によって決まります。")], asks: ["coupleTax"] };
  if (tax === "non-taxed") return { amounts: [free], asks: [] };
  const [from] = coupleBands[tax];
  const age = ageOf(situation);
  if (from >= deviceLevyLimit && (age ?? ages.adult) >= ages.adult)
    return {
      amounts: [
        amount(label, null, sources, "どちらか一人の住民税の所得割が46万円以上だと、全額を払います。"),
      ],
      asks: [],
    };
  return { amounts: [amount(label, deviceCap.otherwise, sources, "かかった費用の1割までです。")], asks: [] };
};
