import { ageOf } from "../age.ts";
import { answered, type Condition, known, leftOpen, otherWay, type Rule } from "../condition.ts";
import type { Situation } from "../situation.ts";
import { ages } from "../tables/ages.ts";
import { hasMotorNeuronDisease, hasMuscularDystrophy } from "../tables/disease-kinds.ts";
import { type LeastGrade, leastGrades } from "../tables/least-grades.ts";
import { nothingComesFirst } from "./care-insurance.ts";
import { adultRank, asksGrade, gradeFrom, gradeWords } from "./grades.ts";
import { adult, atHome, disabled } from "./persons.ts";

const breathing: Condition = {
  sources: ["V8b"],
  ...answered("equipment", (all) =>
    all.includes("tracheostomy") && (all.includes("ventilator-all-day") || all.includes("ventilator-part"))
      ? "yes"
      : "no",
  ),
  yes: "気管切開をして、人工呼吸器を使っています。",
  no: "気管切開と人工呼吸器の組み合わせではありません。",
  open: "人工呼吸器や気管切開があるかで決まります。",
};

/** A condition on a kind of disease among those named. */
function disease(
  has: (numbers: readonly number[]) => boolean,
  words: Pick<Condition, "yes" | "no" | "open">,
) {
  const test = (situation: Situation) => {
    const all = known(situation.diseases);
    if (all === null) return "open";
    if (has(all.flatMap(({ notificationNo }) => notificationNo ?? []))) return "yes";
    return all.some(({ designated }) => designated === "unknown") ? "open" : "no";
  };
  return { ...words, asks: () => ["diseases"], test } satisfies Omit<Condition, "sources">;
}

const dystrophy: Condition = {
  sources: ["V8b"],
  ...disease(hasMuscularDystrophy, {
    yes: "筋ジストロフィーがあります。",
    no: "筋ジストロフィーではありません。",
    open: "病名によって決まります。",
  }),
};

/** Who 療養介護 is for by the official page; the page may lack a later widening, so nobody is refused by it. */
const hospitalCare: Rule = {
  any: [
    { all: [gradeFrom(leastGrades.hospitalCareVentilator), breathing] },
    { all: [gradeFrom(leastGrades.hospitalCareDystrophy), dystrophy] },
    otherWay("ほかにも使える場合があります。病院か窓口で確かめてください。", "V8c"),
  ],
};

/** A least grade from 50 on (C), lower than that of younger people. */
function from50({ least, sources }: LeastGrade, inFacility: boolean): Condition {
  return {
    sources,
    asks: (situation) => [...asksGrade(situation), "living"],
    test: (situation) => {
      const [rank, age, living] = [adultRank(situation), ageOf(situation), known(situation.living)];
      if (rank === null || age === null) return "open";
      if (age < ages.fifty || rank < least) return "unlikely";
      if (living === null) return "open";
      return inFacility === (living === "support-facility") ? "likely" : "unlikely";
    },
    ...gradeWords(least),
    yes: `50歳以上は、区分${least}から使えるとされています。`,
  };
}

/** 生活介護: 区分3+, in a 障害者支援施設 区分4+ (B). Where the person lives is asked only when the grade is just 3. */
const dayGrade: Condition = {
  sources: ["V9b", "V11b"],
  ...gradeWords(leastGrades.dayCare.least),
  asks: (situation) => [
    ...asksGrade(situation),
    ...(adultRank(situation) === leastGrades.dayCare.least ? (["living"] as const) : []),
  ],
  test: (situation) => {
    const rank = adultRank(situation);
    if (rank === null) return "open";
    if (rank < leastGrades.dayCare.least) return "no";
    if (rank >= leastGrades.dayCareInFacility.least) return "yes";
    const living = known(situation.living);
    if (living === null) return "open";
    return living === "support-facility" ? "no" : "yes";
  },
};

const lowerWithPlan = (source: "V9c" | "V11c") =>
  otherWay("区分が低くても、計画があり市区町村が必要と認めれば使えることがあります。", source);

/** Days, short stays and living in: 総支法5条6–8, 10項. */
export const stayRules = {
  "short-stay": { all: [disabled, atHome("V10a"), gradeFrom(leastGrades.shortStay), nothingComesFirst] },
  "medical-short-stay": {
    all: [
      disabled,
      atHome("V10a"),
      {
        any: [
          {
            all: [
              gradeFrom(leastGrades.medicalShortStay),
              {
                sources: ["V10b"],
                ...disease(hasMotorNeuronDisease, {
                  yes: "ALSなどの運動ニューロンの病気があります。",
                  no: "ALSなどの運動ニューロンの病気ではありません。",
                  open: "病名によって決まります。",
                }),
              },
            ],
          },
          hospitalCare,
          otherWay("意識の障害が長く続く人なども使えます。", "V10c"),
        ],
      },
      nothingComesFirst,
    ],
  },
  "hospital-care": { all: [adult, disabled, hospitalCare] },
  "day-care": {
    all: [
      adult,
      disabled,
      {
        any: [
          dayGrade,
          from50(leastGrades.dayCareFrom50, false),
          from50(leastGrades.dayCareInFacilityFrom50, true),
          lowerWithPlan("V9c"),
        ],
      },
      nothingComesFirst,
    ],
  },
  "living-in": {
    all: [
      adult,
      disabled,
      {
        any: [
          gradeFrom(leastGrades.livingIn),
          {
            sources: ["V11b"],
            asks: asksGrade,
            test: (situation) => {
              const [rank, age] = [adultRank(situation), ageOf(situation)];
              if (rank === null || age === null) return "open";
              return age >= ages.fifty && rank >= leastGrades.livingInFrom50.least ? "yes" : "no";
            },
            ...gradeWords(leastGrades.livingInFrom50.least),
            yes: "50歳以上は、区分3から使えます。",
            no: "50歳以上で区分3以上、という条件には当てはまりません。",
          },
          leftOpen("訓練のために入所が必要な人も使えます。窓口で相談できます。", "V11a"),
          lowerWithPlan("V11c"),
        ],
      },
      nothingComesFirst,
    ],
  },
  "group-home": {
    all: [
      adult,
      disabled,
      {
        // The bound of 65 is told of 身体障害者 only (V21, C); whether it binds a disease without a handbook is not known (list U).
        sources: ["V21a", "V21c", "S7a"],
        asks: (situation) => (ageOf(situation) === null ? ["age"] : ["physicalHandbook"]),
        test: (situation) => {
          const age = ageOf(situation);
          if (age === null) return "open";
          if (age < ages.sixtyFive) return "yes";
          const handbook = known(situation.physicalHandbook);
          return handbook === null || handbook === "none" ? "open" : "unlikely";
        },
        yes: "65歳になっていません。区分の下限はありません。",
        no: "身体障害者手帳がある人は、65歳から新しく使うとき条件があるとされています。",
        open: "65歳から新しく使うときの条件は、窓口で確かめてください。",
      },
      nothingComesFirst,
    ],
  },
} satisfies Readonly<Record<string, Rule>>;
