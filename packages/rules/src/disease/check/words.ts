import type { NextStep } from "../coverage/index.ts";
import type { Said } from "./answer.ts";
import type { Handbook } from "./case.ts";

/** The answer of a case in one sentence, by status and certainty. */
export const summaries = {
  "covered documented": {
    ja: "障害者総合支援法の対象になる病気です。",
    en: "A disease covered by the Act on that day.",
  },
  "covered inferred": {
    ja: "対象になる病気と考えられます。申請を受け付け、決める前に公の一覧で確かめてください（要確認）。",
    en: "Taken to be covered: accept the application, and confirm with the official list before deciding.",
  },
  "not-covered documented": {
    ja: "この日は、対象の病気ではありません。ほかの制度を案内してください。",
    en: "Not covered on that day; show the other schemes.",
  },
  "not-covered inferred": {
    ja: "この日の対象にはないと考えられます。断る前に、公の一覧で確かめてください（要確認）。ほかの制度も案内します。",
    en: "Taken not to be covered: confirm with the official list before refusing, and show the other schemes.",
  },
  "not-confirmed": {
    ja: "対象かどうか、ここでは確かめられません。断らずに、次のことをしてください。",
    en: "Cannot be confirmed here: do not refuse, take the next step.",
  },
} as const satisfies Readonly<Record<string, Said>>;

/** What the check does not decide, said in every answer. */
export const degreeNote = {
  code: "degree",
  ja: "病名のほかに、障害の程度（日常生活や社会生活に、相当な制限が続くこと）も要ります。これは調査と審査で決まります。",
  en: "Besides the disease the degree counts: continuing, considerable limitation; decided by survey and board.",
};

export const complicationNote = {
  code: "complications",
  ja: "合併症やほかの病気の名前も、記録と医師意見書に書いてもらってください。生活の困りごとは、合わせて見ます。",
  en: "Record complications and other diseases too; the limits in daily life are judged together.",
};

const names: Readonly<Record<Handbook, string>> = {
  physical: "身体障害者手帳",
  intellectual: "療育手帳",
  mental: "精神障害者保健福祉手帳",
};

/** The rule on the handbook: never required; who has one may already use services. */
export function handbookNote(handbooks: readonly Handbook[]): Said & { readonly code: string } {
  if (handbooks.length === 0) {
    return {
      code: "no-handbook-needed",
      ja: "障害者手帳はいりません。手帳がないことを理由に、断ることはできません。",
      en: "No disability handbook is needed, and its lack is no reason to refuse.",
    };
  }
  const held = handbooks.map((handbook) => names[handbook]).join("、");
  return {
    code: "handbook-held",
    ja: `${held}があります。もうサービスを使っていないか、区分の認定がないかを確かめてください。手帳のことで申請が不利になることはありません。`,
    en: "A handbook is held: look for services in use and a grade already decided.",
  };
}

export const apply: NextStep = {
  code: "apply",
  ja: "支給申請を受け付け、認定調査の日を決めてください。医師意見書は、病気の書類とは別に頼みます。",
  en: "Take the application and fix the survey; the doctor's opinion is a separate paper.",
};

export const showOthers: NextStep = {
  code: "show-others",
  ja: "下の「ほかの制度」を案内してください。",
  en: "Show the other schemes below.",
};
