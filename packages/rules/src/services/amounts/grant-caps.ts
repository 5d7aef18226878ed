import { known } from "../condition.ts";
import type { QuestionId, Situation } from "../situation.ts";
import type { SourceId } from "../source.ts";
import { childhoodCaps, designatedCaps, type Step } from "../tables/caps.ts";
import { incomeStep, lowIncomeLimitHeld } from "./income-step.ts";
import { amount, type Priced, type Pricing } from "./priced.ts";

const label = "医療費の自己負担の上限（1か月）";

/** M18: a ventilator all day with no prospect of weaning and help in everything, or an external assist heart. */
function machine(situation: Situation): "yes" | "no" | { ask: QuestionId } {
  const equipment = known(situation.equipment);
  if (equipment === null) return { ask: "equipment" };
  if (equipment.includes("external-heart")) return "yes";
  if (!equipment.includes("ventilator-all-day")) return "no";
  const depends = known(situation.dependsOnMachine);
  return depends === null ? { ask: "dependsOnMachine" } : depends;
}

const stepNotes: Readonly<Record<Step, string>> = {
  welfare: "生活保護の段階です。",
  low1: "住民税がかからず、収入が少ない段階です。",
  low2: "住民税がかからない段階です。",
  general1: "住民税の所得割が7万1千円より少ない段階です。",
  general2: "住民税の所得割が7万1千円から25万1千円までの段階です。",
  upper: "住民税の所得割が25万1千円以上の段階です。",
};

interface Grant {
  readonly caps: typeof designatedCaps;
  readonly sources: readonly SourceId[];
  /** What a lower ceiling for high cost rests on. */
  readonly costly: readonly SourceId[];
  /** What else lowers the ceiling. */
  readonly also: string | null;
  /** Who pays the ceiling for a machine: read of 指定難病 (M18); of 小児慢性 only its height is held. */
  readonly machine: { readonly source: SourceId; readonly toConfirm: boolean };
}

function grantCap(
  { caps, sources, costly: costlySources, also, machine: by }: Grant,
  situation: Situation,
): Priced {
  const one = (yen: number | null, note: string, more: readonly SourceId[] = []): Priced["amounts"] => [
    amount(label, yen, [...sources, ...more], note),
  ];
  const found = incomeStep(situation);
  if ("ask" in found) return { amounts: one(null, "世帯の住民税によって決まります。"), asks: [found.ask] };
  const { step } = found;
  const [general, costly, withMachine] = caps[step];
  const limit: readonly SourceId[] =
    step === "low1" || step === "low2" ? [lowIncomeLimitHeld(situation) ? "M21x" : "M21c"] : [];
  if (step === "welfare") return { amounts: one(0, stepNotes[step]), asks: [] };
  const device = machine(situation);
  if (typeof device === "object")
    return { amounts: one(null, "人工呼吸器などを使うかで変わります。"), asks: [device.ask] };
  if (device === "yes")
    return {
      amounts: [
        amount(
          label,
          withMachine,
          [...new Set([...sources, by.source])],
          "人工呼吸器などの人の上限です。",
          by.toConfirm,
        ),
      ],
      asks: [],
    };
  if (general === costly) return { amounts: one(general, stepNotes[step], limit), asks: [] };
  const much = known(situation.costOver50000);
  if (much === null)
    return { amounts: one(null, "医療費が高い月が続くと下がります。"), asks: ["costOver50000"] };
  if (much === "no") return { amounts: one(general, also ?? stepNotes[step]), asks: [] };
  const note = "医療費が5万円をこえる月が、1年に6回以上ある人の上限です。";
  return { amounts: one(costly, note, costlySources), asks: [] };
}

const designatedGrant: Grant = {
  caps: designatedCaps,
  sources: ["M21a"],
  costly: ["M17a", "M17c"],
  also: null,
  machine: { source: "M18b", toConfirm: false },
};

const childhoodGrant: Grant = {
  caps: childhoodCaps,
  sources: ["C9a"],
  costly: ["C4b"],
  also: "重症の基準に当てはまると、下がります。",
  machine: { source: "C9a", toConfirm: true },
};

/** 特定医療費: 難病令1条1項. */
export const designatedCap: Pricing = (situation) => grantCap(designatedGrant, situation);

/** 小児慢性特定疾病医療費: 児福令22条1項. */
export const childhoodCap: Pricing = (situation) => grantCap(childhoodGrant, situation);
