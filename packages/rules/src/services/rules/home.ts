import { answered, type Condition, leftOpen, type Rule } from "../condition.ts";
import { leastGrades } from "../tables/least-grades.ts";
import { nothingComesFirst } from "./care-insurance.ts";
import { gradeFrom } from "./grades.ts";
import { adult, atHome, disabled, limbsOrBehaviour, watchedOver } from "./persons.ts";

const seeing: Rule = {
  all: [
    {
      sources: ["V5a"],
      ...answered("difficulties", (all) => (all.includes("seeing") ? "yes" : "no")),
      yes: "見えにくいことで、外出に困っています。",
      no: "見えにくくて困る人のための支援です。",
      open: "見えにくさで外出に困っているかで決まります。",
    },
    leftOpen("見えにくさの調査票で、点がつくかを調べます。", "V5c"),
  ],
};

const talking: Condition = {
  sources: ["V7a"],
  ...answered("difficulties", (all) => (all.includes("talking") ? "yes" : "no")),
  yes: "気持ちを伝えることに困っています。",
  no: "伝えることがとても難しい人のための支援です。",
  open: "伝えることに困っているかで決まります。",
};

const heavyVisitPlace: Condition = {
  sources: ["V3a", "V4a"],
  ...answered("living", (living) => (living === "alone" || living === "with-family" ? "yes" : "open")),
  yes: "自分の家でくらしています。",
  no: "使える場所ではありません。",
  open: "家や入院先などで使えます。入院先での条件は、窓口で確かめてください。",
};

/** Services that come to the home or go along: 総支法5条2–5, 9項. */
export const homeRules = {
  "home-care": { all: [disabled, atHome("V1a"), gradeFrom(leastGrades.homeCare), nothingComesFirst] },
  "home-care-hospital-visit": {
    all: [
      disabled,
      atHome("V1a"),
      gradeFrom(leastGrades.hospitalVisit),
      leftOpen("歩くこと、乗り移ること、トイレなどの手助けのようすも調べます。", "V2c"),
      nothingComesFirst,
    ],
  },
  "heavy-visit": {
    all: [
      adult,
      disabled,
      limbsOrBehaviour,
      gradeFrom(leastGrades.heavyVisit),
      heavyVisitPlace,
      nothingComesFirst,
    ],
  },
  "seeing-escort": { all: [disabled, seeing] },
  "behaviour-support": {
    all: [
      disabled,
      watchedOver("V6a"),
      leftOpen("区分や行動の点数の条件は、窓口で確かめてください。", "V6a"),
    ],
  },
  "comprehensive-support": {
    all: [
      disabled,
      talking,
      limbsOrBehaviour,
      gradeFrom(leastGrades.comprehensive),
      leftOpen("まひ、寝返り、人工呼吸器などの細かい条件があります。", "V7b"),
    ],
  },
} satisfies Readonly<Record<string, Rule>>;
