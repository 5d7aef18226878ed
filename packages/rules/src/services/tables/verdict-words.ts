import type { MeasureId } from "../measure.ts";
import type { QuestionId } from "../situation.ts";

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

interface Held {
  readonly question: QuestionId;
  readonly answer: string;
  readonly summary: string;
  readonly next: string;
}

/** Who has the paper already is not told to apply: what to do with it instead. */
export const alreadyHeld: Readonly<Partial<Record<MeasureId, Held>>> = {
  "designated-grant": {
    question: "designatedCard",
    answer: "yes",
    summary: "受給者証があります。切れる前に更新してください。",
    next: "更新の時期と書類を、保健所などに聞いてください。",
  },
  "registration-card": {
    question: "registrationCard",
    answer: "yes",
    summary: "登録者証があります。窓口で使えます。",
    next: "障害福祉の窓口やハローワークで、見せてください。",
  },
  "childhood-grant": {
    question: "childhoodCard",
    answer: "yes",
    summary: "受給者証があります。切れる前に更新してください。",
    next: "更新の時期と書類を、保健所などに聞いてください。",
  },
  "care-insurance": {
    question: "careInsurance",
    answer: "certified",
    summary: "要介護認定があります。使い方を相談できます。",
    next: "ケアマネジャーに、困っていることを相談してください。",
  },
};

/** What to do after a "no", where something else stands in its place; otherwise `afterNo`. */
export const insteadOf: Readonly<Partial<Record<MeasureId, string>>> = {
  "designated-grant": "登録者証と、都道府県だけの助成を、保健所に聞いてください。",
  "registration-card": "病気は、診断書でも示せます。窓口に聞いてください。",
  "childhood-grant": "指定難病の医療費の助成を、保健所に聞いてください。",
  "childhood-support": "難病相談支援センターに、相談してください。",
  "child-surgery": "18歳からは、更生医療を調べてください。",
  "adult-surgery": "身体障害者手帳の申請ができるかを、主治医に聞いてください。",
  "special-allowance": "介護の重さが変わったら、窓口に聞いてください。",
  "basic-pension": "条件に合わないと思っても、年金事務所で確かめられます。",
  "employees-pension": "条件に合わないと思っても、年金事務所で確かめられます。",
  "care-insurance": "家での手助けは、障害福祉のサービスを調べてください。",
  "care-refund": "介護保険の払う額が高いときは、介護保険の窓口に聞いてください。",
  "hiring-subsidy": "仕事のことは、ハローワークに聞いてください。",
  accommodation: "働きたくなったら、ハローワークに聞いてください。",
  "treatment-and-work": "働くことになったら、会社に相談してください。",
};

/** After a "no" for want of a listed disease, a handbook and another disability: the handbook is the way in that is left. */
export const afterNoHandbook =
  "体の障害が続くときは、身体障害者手帳を申請できるかを、主治医に聞いてください。";

/** What to do after every other "no". */
export const afterNo = "ようすが変わったら、もう一度調べてください。相談センターや窓口にも聞けます。";
