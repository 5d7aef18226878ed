import { ageOf, aged } from "../age.ts";
import { answered, type Condition, known, leftOpen, type Rule } from "../condition.ts";
import type { DiseaseFacts, Situation } from "../situation.ts";
import type { SourceId } from "../source.ts";
import { ages } from "../tables/ages.ts";
import { child } from "./persons.ts";

/** At least one disease of which a fact is known to hold; an unknown one leaves it open. */
function someDisease(
  fact: "designated" | "childhood",
  sources: readonly SourceId[],
  words: Pick<Condition, "yes" | "no" | "open">,
): Condition {
  const is = (answer: DiseaseFacts["designated"]) => (all: readonly DiseaseFacts[]) =>
    all.some((one) => one[fact] === answer);
  return {
    ...words,
    sources,
    asks: () => ["diseases"],
    test: (situation: Situation) => {
      const all = known(situation.diseases);
      if (all === null) return "open";
      return is("yes")(all) ? "yes" : is("unknown")(all) ? "open" : "no";
    },
  };
}

const designated = (source: SourceId) =>
  someDisease("designated", [source], {
    yes: "指定難病です。",
    no: "この日の指定難病の一覧にありません。",
    open: "病名が指定難病の一覧にあるか、まだわかりません。",
  });

const childhood = (source: SourceId) =>
  someDisease("childhood", [source], {
    yes: "小児慢性特定疾病です。",
    no: "この日の小児慢性特定疾病の一覧にありません。",
    open: "病名が小児慢性特定疾病の一覧にあるか、まだわかりません。",
  });

const severe: Condition = {
  sources: ["M1b"],
  ...answered("severity", (answer) => answer),
  yes: "医師から、重さの基準を満たすと言われています。",
  no: "重さの基準を満たさないと言われています。",
  open: "重さの基準を満たすかを、主治医に聞いてください。",
};

const costly: Condition = {
  sources: ["M2a"],
  ...answered("costOver33330", (answer) => answer),
  yes: "医療費が33,330円をこえた月が、1年に3回以上あります。",
  no: "医療費が33,330円をこえた月は、1年に3回ありません。",
  open: "医療費が高い月が続けば、軽くても対象になります。",
};

const holdsChildhoodCard: Condition = {
  sources: ["C1a", "C6a"],
  ...answered("childhoodCard", (answer) => answer),
  yes: "小児慢性特定疾病の受給者証を持っています。",
  no: "小児慢性特定疾病の受給者証はありません。",
  open: "受給者証を切れ目なく持っているかで決まります。",
};

const usesVentilator: Condition = {
  sources: ["M15a"],
  ...answered("equipment", (all) =>
    all.includes("ventilator-all-day") || all.includes("ventilator-part") ? "yes" : "no",
  ),
  yes: "人工呼吸器を使っています。",
  no: "人工呼吸器を使っている人の支援です。",
  open: "人工呼吸器を使っているかで決まります。",
};

const inOwnHome: Condition = {
  sources: ["M15a"],
  ...answered("living", (living) =>
    living === "alone" || living === "with-family" ? "yes" : living === "group-home" ? "open" : "no",
  ),
  yes: "家でくらしています。",
  no: "家でくらす人のための支援です。",
  open: "くらしている場所によって決まります。",
};

const mental: Condition = {
  sources: ["J1b", "J1x"],
  ...answered("otherDisability", (kinds) =>
    kinds.includes("mental") || kinds.includes("epilepsy") ? "yes" : "no",
  ),
  yes: "精神の病気かてんかんがあります。",
  no: "精神の病気やてんかんの通院のための支援です。",
  open: "精神の病気やてんかんがあるかで決まります。",
};

const handbookHolder: Condition = {
  sources: ["J2a"],
  ...answered("physicalHandbook", (grade) => (grade === "none" ? "no" : "yes")),
  yes: "身体障害者手帳を持っています。",
  no: "身体障害者手帳がないと使えません。",
  open: "身体障害者手帳があるかで決まります。",
};

const effective = leftOpen("手術などで良くなる見こみがあるかを、医師が書きます。", "J2b");

/** 小児慢性特定疾病児童等 (児童福祉法6条の2): a child, or under 20 with the grant held without a break. */
const childOrContinued: Rule = {
  any: [child, { all: [aged([0, ages.twenty], twenty(), ["C1a"]), holdsChildhoodCard] }],
};

/** Medical cost: 難病法, 児童福祉法, 自立支援医療. */
export const medicalCostRules = {
  "designated-grant": { all: [designated("M1a"), { any: [severe, costly] }] },
  "registration-card": { all: [designated("R1a")] },
  "childhood-grant": {
    all: [childhood("C1a"), childOrContinued, { any: [holdsChildhoodCard, severeChild()] }],
  },
  "childhood-support": {
    all: [childhood("C7a"), childOrContinued],
  },
  "child-surgery": { all: [child, leftOpen("体の障害があり、治療で良くなる見こみがいります。", "J1a")] },
  "adult-surgery": { all: [aged([ages.adult, 200], eighteen(), ["J2a"]), handbookHolder, effective] },
  "mental-outpatient": {
    all: [mental, leftOpen("通院を続ける必要があるかを、医師が書きます。", "J1x")],
  },
  "ventilator-nursing": { all: [designated("M15a"), usesVentilator, inOwnHome] },
} satisfies Readonly<Record<string, Rule>>;

function twenty() {
  return {
    yes: "20歳未満です。",
    no: "20歳になると終わる支援です。",
    open: "年齢がわかると決まります。",
  };
}

function eighteen() {
  return {
    yes: "18歳以上です。",
    no: "18歳未満の人は、育成医療を使います。",
    open: "年齢がわかると決まります。",
  };
}

function severeChild(): Condition {
  return {
    sources: ["C2a"],
    ...answered("severity", (answer) => answer),
    yes: "医師から、助成の基準を満たすと言われています。",
    no: "助成の基準を満たさないと言われています。",
    open: "助成の基準を満たすかを、主治医に聞いてください。",
  };
}

/** The age for which the notes on the change from childhood care are meant. */
export function nearsTransition(situation: Situation): boolean {
  const age = ageOf(situation);
  return age !== null && age >= ages.tellOfChange && age < ages.twenty;
}
