import { ageOf } from "../age.ts";
import { answered, type Condition, known, leftOpen, type Rule, type Standing } from "../condition.ts";
import type { Situation } from "../situation.ts";
import { ages } from "../tables/ages.ts";
import { heldCurrent } from "../tables/held-days.ts";
import { nothingComesFirst } from "./care-insurance.ts";
import { adult, disabled } from "./persons.ts";

type Ability = Exclude<NonNullable<Situation["workAbility"]>, "unknown">;

/** How the person can work now, by one standing for each answer. */
function able(
  standings: Readonly<Record<Ability, Standing>>,
  words: Omit<Condition, "asks" | "test">,
): Condition {
  return { ...words, ...answered("workAbility", (answer) => standings[answer]) };
}

/** On leave, and work is on the person's mind: coming back. Whether hours are being extended only the office knows. */
const whileEmployed: Condition = {
  sources: ["V16c"],
  asks: ({ work }) => (work === "on-leave" ? ["difficulties"] : ["work"]),
  test: ({ work, difficulties, day }) => {
    if (work === "on-leave" && known(difficulties)?.includes("work"))
      return day < heldCurrent ? "likely" : "yes";
    const answer = known(work);
    return answer === null || answer === "working" || answer === "on-leave" ? "open" : "no";
  },
  yes: "休職から仕事に戻るときにも使えます。",
  no: "今は会社で働いていません。",
  open: "働く時間をのばすときや、休職から戻るときにも使えます。",
};

const looking: Condition = {
  sources: ["V16a"],
  ...answered("work", (work) => {
    if (work === "looking") return "yes";
    return work === "student" || work === "not-looking" ? "open" : "no";
  }),
  yes: "働くことを希望しています。",
  no: "これから働きたい人の支援です。",
  open: "働くことを希望しているかで決まります。",
};

const workingAge: Rule = {
  any: [
    {
      sources: ["V16a"],
      asks: () => ["age"],
      test: (situation) => {
        const age = ageOf(situation);
        if (age === null) return "open";
        return age < ages.sixtyFive ? "yes" : "no";
      },
      yes: "65歳未満です。",
      no: "65歳以上です。",
      open: "65歳未満かどうかで決まります。",
    },
    {
      sources: ["V16a"],
      asks: () => ["workServiceBefore65"],
      test: (situation) => known(situation.workServiceBefore65) ?? "open",
      yes: "65歳になる前から続けて使っています。",
      no: "65歳になる前から続けて使っていません。",
      open: "65歳の前から続けて使っていれば、65歳からも使えます。",
    },
  ],
};

const under65OrUnlikely: Condition = {
  sources: ["V17a", "V17c"],
  asks: () => ["age"],
  test: (situation) => {
    const age = ageOf(situation);
    if (age === null) return "open";
    return age < ages.sixtyFive ? "yes" : "unlikely";
  },
  yes: "65歳未満です。",
  no: "65歳からは原則として始められない、とされています。",
  open: "65歳未満かどうかで決まります。",
};

const alone: Rule = {
  any: [
    {
      sources: ["V20a", "V24a"],
      ...answered("living", (living) => {
        if (living === "alone") return "yes";
        return living === "with-family" ? "no" : "open";
      }),
      yes: "一人でくらしています。",
      no: "家族とくらしています。",
      open: "家で一人でくらすかどうかで決まります。",
    },
    {
      sources: ["V20a", "V24a"],
      ...answered("carer", (carer) => (carer === "nobody" ? "yes" : carer === "always" ? "no" : "open")),
      yes: "手助けできる家族がいません。",
      no: "家族がいつも手助けできると答えました。",
      open: "家族の手助けがどこまで見こめるかで決まります。",
    },
  ],
};

const withService: Condition = {
  sources: ["V19a"],
  ...answered("employedAfterService", (answer) => answer),
  yes: "障害福祉の訓練などを使ったあと、会社に入りました。",
  no: "就労移行支援などを使って会社に入った人の支援です。",
  open: "就労移行支援などを使って会社に入ったかで決まります。",
};

const training: Rule = { all: [adult, disabled] };

/** Training, work and life on one's own: 総支法5条12–17, 20–24項. */
export const trainingAndWorkRules = {
  "life-training": training,
  "body-training": { all: [training, nothingComesFirst] },
  "work-choice": {
    all: [
      adult,
      disabled,
      {
        sources: ["V14a"],
        ...answered("work", (work) => (work === "looking" ? "yes" : "open")),
        yes: "働くための支援を使いたいと考えています。",
        no: "働くための支援を使いたい人の支援です。",
        open: "就労移行支援や就労継続支援を使いたい人の支援です。",
      },
    ],
  },
  "work-transition": {
    all: [
      adult,
      disabled,
      workingAge,
      {
        any: [
          {
            all: [
              looking,
              able(
                {
                  ordinary: "yes",
                  "with-training": "yes",
                  "contract-with-support": "open",
                  "contract-hard": "open",
                },
                {
                  sources: ["V16a"],
                  yes: "会社で働ける見こみがあります。",
                  no: "会社で働ける見こみがあるかを調べます。",
                  open: "会社で働ける見こみがあるかを、窓口が調べます。",
                },
              ),
            ],
          },
          whileEmployed,
        ],
      },
    ],
  },
  "work-type-a": {
    all: [
      adult,
      disabled,
      under65OrUnlikely,
      {
        any: [
          able(
            {
              ordinary: "no",
              "with-training": "open",
              "contract-with-support": "yes",
              "contract-hard": "no",
            },
            {
              sources: ["V17a"],
              yes: "支えがあれば、契約を結んで働けます。",
              no: "会社で働くのは難しく、契約なら働ける人の支援です。",
              open: "契約を結んで働けるかで決まります。",
            },
          ),
          whileEmployed,
        ],
      },
    ],
  },
  "work-type-b": {
    all: [
      adult,
      disabled,
      {
        any: [
          able(
            {
              ordinary: "no",
              "with-training": "open",
              "contract-with-support": "no",
              "contract-hard": "yes",
            },
            {
              sources: ["V18a"],
              yes: "契約を結んで働くことが、今は難しいです。",
              no: "契約を結んで働くことが難しい人の支援です。",
              open: "契約を結んで働けるかで決まります。",
            },
          ),
          whileEmployed,
        ],
      },
    ],
  },
  "work-retention": {
    all: [adult, disabled, withService, leftOpen("いつから使えるかは、窓口で確かめてください。", "V19a")],
  },
  "independent-living": { all: [adult, disabled, alone] },
  "emergency-contact": { all: [adult, disabled, alone] },
  "move-out": {
    all: [
      adult,
      disabled,
      {
        sources: ["V23a"],
        ...answered("living", (living) => {
          if (living === "support-facility") return "yes";
          return living === "alone" || living === "with-family" ? "no" : "open";
        }),
        yes: "施設でくらしています。",
        no: "施設や病院から出るときの支援です。",
        open: "施設や病院の種類によって決まります。",
      },
    ],
  },
  planning: { all: [disabled] },
} satisfies Readonly<Record<string, Rule>>;
