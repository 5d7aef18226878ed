import { known } from "../condition.ts";
import type { Situation } from "../situation.ts";
import { levyBands, recoveryCaps, recoveryForATime, recoveryLevies } from "../tables/caps.ts";
import { incomeStep, lowIncomeLimitHeld } from "./income-step.ts";
import { amount, type Priced, type Pricing } from "./priced.ts";

const label = "医療費の自己負担の上限（1か月）";
const longNote = "高い治療を長く続ける人の上限です。ほかの人は1割です。";
const richNote = "高い治療を長く続ける人だけが使えます。2027年3月までの決まりです。";

function taxed(situation: Situation, childhood: boolean): Priced {
  const levy = known(situation.levy);
  if (levy === null)
    return { amounts: [amount(label, null, ["J4a"], "世帯の住民税によって決まります。")], asks: ["levy"] };
  const [, under] = levyBands[levy];
  const forATime = situation.day < recoveryForATime.until;
  if (under > recoveryLevies.large) {
    const yen = forATime ? recoveryForATime.large : null;
    const note = forATime ? richNote : "対象になるかを、窓口で確かめてください。";
    return { amounts: [amount(label, yen, ["J5a"], note, !forATime)], asks: [] };
  }
  const small = under <= recoveryLevies.small;
  if (childhood && forATime) {
    const yen = small ? recoveryForATime.childSmall : recoveryForATime.child;
    return { amounts: [amount(label, yen, ["J5a"], "2027年3月までの上限です。")], asks: [] };
  }
  const yen = small ? recoveryCaps.under33000 : recoveryCaps.otherwise;
  return { amounts: [amount(label, yen, ["J4a"], longNote)], asks: [] };
}

function recoveryCap(situation: Situation, childhood: boolean): Priced {
  const tax = known(situation.householdTax);
  if (tax === "taxed") return taxed(situation, childhood);
  const found = incomeStep(situation);
  if ("ask" in found)
    return { amounts: [amount(label, null, ["J4a"], "世帯の住民税によって決まります。")], asks: [found.ask] };
  const yen =
    found.step === "low1" || found.step === "low2" ? recoveryCaps[found.step] : recoveryCaps.welfare;
  const unsure = found.step !== "welfare" && !lowIncomeLimitHeld(situation);
  return { amounts: [amount(label, yen, ["J4a"], null, unsure)], asks: [] };
}

/** 更生医療 and 精神通院医療: 総支令35条. */
export const recoveryCapOfAdults: Pricing = (situation) => recoveryCap(situation, false);

/** 育成医療: with the steps of 附則13条2項 for a time. */
export const recoveryCapOfChildren: Pricing = (situation) => recoveryCap(situation, true);
