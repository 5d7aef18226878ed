import type { MeasureId } from "../measure.ts";

/** The sentence of a "yes" where it is not 「申請できます。」: the authority decides whether it is granted. */
export const yesWords: Readonly<Partial<Record<MeasureId, string>>> = {
  "support-centre": "相談できます。",
  "occupational-health": "相談できます。",
  "childhood-support": "相談できます。",
  accommodation: "会社に頼めます。",
  "treatment-and-work": "会社に相談できます。",
  "hiring-subsidy": "会社が申請できます。",
  planning: "頼めます。",
};

/** The sentence of every other verdict. */
export const verdictWords = {
  yes: "申請できます。",
  missing: "まだ決まりません。質問に答えると、はっきりします。",
  likely: "使える見こみがあります。条件を窓口で確かめてください。",
  unlikely: "使えない見こみです。それでも、窓口で確かめられます。",
  open: "窓口が調べて決めます。まず相談してください。",
  notKnown: "わからないことは、窓口で一緒に調べられます。",
  no: "今の答えでは、使えません。",
  ask: "ここでは計算しません。条件を窓口で聞いてください。",
} as const;
