import { aged, ageOf, reached } from "../age.ts";
import { answered, type Condition, known, leftOpen, type Rule } from "../condition.ts";
import type { QuestionId } from "../situation.ts";
import type { SourceId } from "../source.ts";
import { ages } from "../tables/ages.ts";
import { heldCurrent } from "../tables/held-days.ts";
import { careInsured } from "./care-insurance.ts";
import { disabled } from "./persons.ts";

/**
 * 総支令44条: none when the levy of the adult, or that of the spouse, is 460,000 yen or more; of a child nobody's income counts.
 * What is asked is the sum of the two, so a sum over the limit settles nothing.
 */
const underIncomeLimit: Condition = {
  sources: ["W2b"],
  asks: (situation) => (ageOf(situation) === null ? ["age", "coupleTax"] : ["coupleTax"]),
  test: (situation) => {
    const age = ageOf(situation);
    if (age !== null && age < ages.adult) return situation.day < heldCurrent ? "likely" : "yes";
    const tax = known(situation.coupleTax);
    if (tax === null) return "open";
    return tax === "460000-or-more" ? "open" : "yes";
  },
  yes: "所得の限度をこえていません。",
  no: "所得の限度をこえています。",
  open: "本人か配偶者の、どちらか一人の住民税の所得割が46万円以上だと出ません。",
};

const needsTools: Condition = {
  sources: ["W1a"],
  ...answered("difficulties", (all) => (all.includes("tools") ? "yes" : "open")),
  yes: "暮らしを助ける道具に困っています。",
  no: "道具に困っていません。",
  open: "その道具が必要かを、医師の書類で調べます。",
};

function told(
  question: "fiveYearsBefore65" | "grade2Before65" | "nonTaxedBefore65" | "careInsuranceBefore65",
  good: "yes" | "no",
  words: Pick<Condition, "yes" | "no" | "open">,
  source: SourceId = "K8a",
): Condition {
  return { ...words, sources: [source], ...answered(question, (answer) => (answer === good ? "yes" : "no")) };
}

/** Aids, care insurance and its refund. */
export const toolsAndCareRules = {
  devices: { all: [disabled, needsTools, underIncomeLimit] },
  "care-insurance": { all: [careInsured] },
  "care-refund": {
    all: [
      {
        sources: ["K8a"],
        asks: () => ["age"],
        test: (situation) => {
          const old = reached(situation, ages.sixtyFive);
          return old === null ? "open" : old ? "yes" : "no";
        },
        yes: "65歳になっています。",
        no: "65歳になってからの支援です。",
        open: "年齢がわかると決まります。",
      },
      told("fiveYearsBefore65", "yes", {
        yes: "65歳の前の5年間、続けて障害福祉サービスを使いました。",
        no: "65歳の前の5年間、続けて使っていません。",
        open: "65歳の前の5年間に使ったサービスで決まります。",
      }),
      told(
        "grade2Before65",
        "yes",
        {
          yes: "65歳の前の日に、区分2以上でした。",
          no: "65歳の前の日に、区分2以上ではありません。",
          open: "65歳の前の日の区分で決まります。",
        },
        "K8b",
      ),
      told("nonTaxedBefore65", "yes", {
        yes: "そのとき、本人と配偶者は住民税がかかっていません。",
        no: "そのとき、本人か配偶者に住民税がかかっていました。",
        open: "そのときの住民税で決まります。",
      }),
      told("careInsuranceBefore65", "no", {
        yes: "65歳の前に、介護保険を使っていません。",
        no: "65歳の前に、介護保険を使っています。",
        open: "65歳の前に介護保険を使ったかで決まります。",
      }),
    ],
  },
} satisfies Readonly<Record<string, Rule>>;

const hasDisease = (sources: readonly SourceId[], certain: "yes" | "likely"): Condition => ({
  sources,
  asks: () => ["diseases"],
  test: ({ diseases }) => {
    const all = known(diseases);
    if (all === null || all.length === 0) return "open";
    return all.some((one) => one.supportListed === "yes" || one.designated === "yes") ? certain : "open";
  },
  yes: "難病の人と家族のための支援です。",
  no: "難病の人と家族のための支援です。",
  open: "病名がはっきりしなくても、相談はできます。",
});

function atWork(
  sources: readonly SourceId[],
  yes: readonly string[],
  no: readonly string[],
  words: Pick<Condition, "yes" | "no" | "open">,
): Condition {
  return {
    ...words,
    sources,
    ...answered("work", (work) => (yes.includes(work) ? "yes" : no.includes(work) ? "no" : "open")),
  };
}

const hardAtWork: Condition = {
  sources: ["E2a"],
  ...answered("difficulties", (all) => (all.includes("work") ? "yes" : "open")),
  yes: "働くことに困っています。",
  no: "働くことに困っていません。",
  open: "病気のために、働くうえで長く続く制限があるかで決まります。",
};

const noOther: Condition = {
  sources: ["E6a"],
  asks: ({ physicalHandbook, otherDisability }) =>
    [
      ...(known(physicalHandbook) === null ? ["physicalHandbook"] : []),
      ...(known(otherDisability) === null ? ["otherDisability"] : []),
    ] as readonly QuestionId[],
  test: ({ physicalHandbook, otherDisability }) => {
    const [handbook, others] = [known(physicalHandbook), known(otherDisability)];
    if (handbook !== null && handbook !== "none") return "no";
    if (others?.includes("intellectual") || others?.includes("mental")) return "no";
    if (handbook === null || others === null) return "open";
    return others.length === 0 ? "yes" : "open";
  },
  yes: "身体・知的・精神の障害者としての制度は使いません。",
  no: "身体・知的・精神の障害のある人には、別の助成があります。",
  open: "身体・知的・精神の障害があるかで決まります。",
};

/** Work and advice. */
export const workAndAdviceRules = {
  "job-supporter": {
    all: [
      hasDisease(["E1c"], "likely"),
      atWork(["E1c"], ["looking", "working", "on-leave"], [], {
        yes: "仕事をさがす人も、働いている人も相談できます。",
        no: "仕事の相談の窓口です。",
        open: "仕事をさがすときや、続けたいときに使えます。",
      }),
    ],
  },
  accommodation: {
    all: [
      hardAtWork,
      atWork(["E2a"], ["looking", "working", "on-leave"], ["not-looking"], {
        yes: "働いている人も、仕事に応募する人も頼めます。",
        no: "今は仕事をさがしていないと答えました。",
        open: "働くときや、応募するときに頼めます。",
      }),
    ],
  },
  "hiring-subsidy": {
    all: [
      aged(
        [0, ages.sixtyFive],
        {
          yes: "65歳未満です。",
          no: "65歳未満の人をやとう会社への助成です。",
          open: "65歳未満かどうかで決まります。",
        },
        ["E6a"],
      ),
      noOther,
      atWork(["E6a"], ["looking"], ["not-looking"], {
        yes: "仕事をさがしています。",
        no: "今は仕事をさがしていないと答えました。",
        open: "ハローワークなどの紹介で入るときの助成です。",
      }),
      hasDisease(["E6c"], "likely"),
    ],
  },
  "treatment-and-work": {
    all: [
      atWork(["E9b"], ["working", "on-leave"], ["looking", "not-looking"], {
        yes: "会社で働いています。",
        no: "働いている人のための取り組みです。",
        open: "働いているかどうかで決まります。",
      }),
    ],
  },
  "occupational-health": {
    all: [
      atWork(["E11b"], ["working", "on-leave"], [], {
        yes: "働く人が、お金をかけずに相談できます。",
        no: "働く人のための窓口です。",
        open: "働く人、家族、会社が相談できます。",
      }),
    ],
  },
  "support-centre": {
    sources: ["M16a"],
    asks: () => [],
    test: () => "yes",
    yes: "難病の人と家族が相談できます。病名がはっきりしなくてもかまいません。",
    no: "難病の人と家族のための支援です。",
    open: "病名がはっきりしなくても、相談はできます。",
  },
} satisfies Readonly<Record<string, Rule>>;

/** Left to the window in every case: nothing that is held here decides them (facts W8 and the list U). */
export const askOnly = {
  "daily-tools": leftOpen("品目や条件は、市区町村ごとにちがいます。", "W6a"),
  "outing-support": leftOpen("時間や条件は、市区町村ごとにちがいます。", "W6a"),
  "bath-visit": leftOpen("やっているか、だれが使えるかは市区町村ごとにちがいます。", "W7b"),
  "child-allowance": leftOpen("だれが受けられるかは、窓口で確かめてください。", "P10b"),
} satisfies Readonly<Record<string, Condition>>;
