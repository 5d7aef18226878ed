// Help for the entries on paralysis, contracture and epilepsy in the doctor's opinion (edition 2014), in our
// own words. Names and options: 別表第一 of ordinance 5 of 2014, groups 11 and 12. The remarks on weak muscles
// and on joints too painful to move come from the 2013 manual for intractable diseases and its survey
// (docs/sources.md, S3; rows 236–238); for today's opinion they are not confirmed.
import type { HelpNote, ItemHelp, OptionHelp } from "./help.ts";
import { no, note, option, unsure, yes } from "./phrases.ts";

const badDays: HelpNote = note(
  "日によって違う人は、つらい日の様子も医師に伝えてください。",
  "If it changes from day to day, also tell the doctor what the bad days are like.",
);

const degreesUnknown: HelpNote = unsure(
  "軽い、中くらい、重いの境目は、どこでしょうか。まだ資料が見つかっていません。",
  "Where are the lines between mild, moderate and severe? No source has been found yet.",
);

const weakness: HelpNote = unsure(
  "筋力が落ちて動かしにくい場合も、麻痺に入るでしょうか。2013年の難病の手引きでは、当時の調査で入るとしました。今の意見書でも同じかは、分かっていません。",
  "Do weak muscles count as paralysis? The 2013 manual for intractable diseases said so for the survey of " +
    "that time; whether it holds for today's opinion is not known.",
);

const tooPainful: HelpNote = unsure(
  "痛くて動かせない場合も、拘縮に入るでしょうか。2013年の難病の手引きでは、当時の調査で入るとしました。今の意見書でも同じかは、分かっていません。",
  "Does a joint too painful to move count as contracture? The 2013 manual for intractable diseases said so " +
    "for the survey of that time; whether it holds for today's opinion is not known.",
);

function degrees(what: string, en: string): readonly OptionHelp[] {
  return [
    no(`${what}がないと、医師が判断したときです。`, `The doctor finds no ${en}.`),
    option("Yes (mild)", `軽い${what}があると、医師が判断したときです。`, `The doctor finds mild ${en}.`),
    option(
      "Yes (moderate)",
      `中くらいの${what}があると、医師が判断したときです。`,
      `The doctor finds moderate ${en}.`,
    ),
    option("Yes (severe)", `重い${what}があると、医師が判断したときです。`, `The doctor finds severe ${en}.`),
  ];
}

const paralysisDegrees = degrees("麻痺", "paralysis");
const contractureDegrees = degrees("拘縮", "contracture");

function paralysis(part: string, name: string, ja: string, en: string): ItemHelp {
  return {
    item: `麻痺 ${part}`,
    name: `Paralysis: ${name}`,
    asks: {
      ja: `${ja}に麻痺（思うように動かせないこと）があるかを、医師が書きます。`,
      en: `The doctor enters whether ${en} cannot be moved as one wants.`,
    },
    options: paralysisDegrees,
    notes: [badDays, weakness, degreesUnknown],
    confidence: "medium",
  };
}

function contracture(part: string, name: string, ja: string): ItemHelp {
  return {
    item: `関節の拘縮 ${part}`,
    name: `Contracture: ${name}`,
    asks: {
      ja: `${ja}の関節に拘縮（かたくなり、動く範囲がせまいこと）があるかを、医師が書きます。`,
      en: `The doctor enters whether the ${name} joint has stiffened and moves less far than it should.`,
    },
    options: contractureDegrees,
    notes: [badDays, tooPainful, degreesUnknown],
    confidence: "medium",
  };
}

/** Paralysis, contracture and epilepsy; `opinion` holds all 24 entries. */
export const opinionBody: readonly ItemHelp[] = [
  paralysis("左上肢", "left arm", "左の腕や手", "the left arm or hand"),
  paralysis("右上肢", "right arm", "右の腕や手", "the right arm or hand"),
  paralysis("左下肢", "left leg", "左の足（ももから足先）", "the left leg or foot"),
  paralysis("右下肢", "right leg", "右の足（ももから足先）", "the right leg or foot"),
  paralysis("その他", "elsewhere", "腕や足のほかの所", "a part other than the arms and legs"),
  contracture("肩関節 左", "left shoulder", "左の肩"),
  contracture("肩関節 右", "right shoulder", "右の肩"),
  contracture("股関節 左", "left hip", "左の股（足のつけ根）"),
  contracture("股関節 右", "right hip", "右の股（足のつけ根）"),
  contracture("肘関節 左", "left elbow", "左のひじ"),
  contracture("肘関節 右", "right elbow", "右のひじ"),
  contracture("膝関節 左", "left knee", "左のひざ"),
  contracture("膝関節 右", "right knee", "右のひざ"),
  {
    item: "関節の拘縮 その他",
    name: "Contracture: other joints",
    asks: {
      ja: "肩、股、ひじ、ひざのほかの関節に、拘縮があるかを医師が書きます。拘縮とは、かたくなり、動く範囲がせまいことです。",
      en: "The doctor enters whether joints other than shoulder, hip, elbow and knee have stiffened.",
    },
    options: [
      no(
        "ほかの関節に拘縮がないと、医師が判断したときです。",
        "The doctor finds no contracture in other joints.",
      ),
      yes(
        "ほかの関節に拘縮があると、医師が判断したときです。",
        "The doctor finds contracture in another joint.",
      ),
    ],
    notes: [badDays, tooPainful],
    confidence: "medium",
  },
  {
    item: "てんかん",
    name: "Epilepsy",
    asks: {
      ja: "てんかんがあるか、発作がどのくらい起きるかを、医師が書きます。",
      en: "The doctor enters whether there is epilepsy, and how often seizures come.",
    },
    options: [
      no("てんかんがないと、医師が判断したときです。", "The doctor finds no epilepsy."),
      option(
        "Yes (at least once a year)",
        "発作が年に1回以上で、月に1回より少ないときです。",
        "Seizures come at least once a year, but less than once a month.",
      ),
      option(
        "Yes (at least once a month)",
        "発作が月に1回以上で、週に1回より少ないときです。",
        "Seizures come at least once a month, but less than once a week.",
      ),
      option(
        "Yes (at least once a week)",
        "発作が週に1回以上あるときです。",
        "Seizures come at least once a week.",
      ),
    ],
    notes: [
      note(
        "発作があった日を書きとめておくと、医師に伝えやすくなります。",
        "Writing down the days of seizures makes it easier to tell the doctor.",
      ),
      unsure(
        "てんかんがあり、薬で1年より長く発作がない人は、どれを選ぶのでしょうか。まだ確かめられていません。",
        "What if medicine has kept seizures away for over a year? This has not been confirmed.",
      ),
    ],
    confidence: "medium",
  },
];
