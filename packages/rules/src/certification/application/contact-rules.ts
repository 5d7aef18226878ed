import { type ContactRules, defaultContactRules, mayMention } from "../../person/index.ts";
import type { Values } from "../changes/index.ts";

type Named = keyof ContactRules["noDiseaseName"];

const listOf = (values: Values, key: string): readonly string[] => {
  const value = values.get(key);
  return Array.isArray(value) ? value : [];
};

/** A field of yes or no; what was not answered is as silent as before. */
const flag = (values: Values, key: string, before: boolean) => {
  const value = values.get(key);
  return typeof value === "boolean" ? value : before;
};

/**
 * The contact rules that an application asks for. What is not answered stays as it was, and before anything was said that
 * is the most silent way. The hours of calls are not part of the form.
 */
export function contactRulesOf(values: Values, before: ContactRules = defaultContactRules): ContactRules {
  const given = values.get("contact.diseaseMayStand");
  const allowed = listOf(values, "contact.diseaseMayStand");
  const places = Object.keys(before.noDiseaseName) as Named[];
  const noDiseaseName = Object.fromEntries(
    places.map((place) => [
      place,
      given === undefined ? before.noDiseaseName[place] : !allowed.includes(place),
    ]),
  ) as ContactRules["noDiseaseName"];
  const notToCall = values.get("contact.notToCall");
  return {
    ...before,
    preferred:
      (values.get("contact.preferred") as ContactRules["preferred"] | undefined | null) ?? before.preferred,
    sender: (values.get("contact.sender") as ContactRules["sender"] | undefined | null) ?? before.sender,
    callsAllowed: flag(values, "contact.calls", before.callsAllowed),
    notToCall: Array.isArray(notToCall) ? (notToCall as ContactRules["notToCall"]) : before.notToCall,
    mayLeaveMessage: flag(values, "contact.messages", before.mayLeaveMessage),
    familyMayAnswer: flag(values, "contact.familyMayAnswer", before.familyMayAnswer),
    softWords: flag(values, "contact.softWords", before.softWords),
    furigana: flag(values, "contact.furigana", before.furigana),
    largePrint: flag(values, "contact.largePrint", before.largePrint),
    english: flag(values, "contact.english", before.english),
    noDiseaseName,
  };
}

/** What the wishes on contact mean in practice: shown to the person before they are kept, and to whoever works on the case. */
export interface Consequence {
  readonly code: string;
  readonly ja: string;
  readonly en: string;
}

/** What follows from the contact rules, one sentence each. */
export function contactConsequences(rules: ContactRules): readonly Consequence[] {
  const says = (where: Named) => mayMention(rules, { where, what: "disease" }).may;
  const rows: readonly (readonly [isTrue: boolean, code: string, ja: string, en: string])[] = [
    [
      !says("envelope"),
      "envelope",
      "封筒とはがきの外側に、病名は書きません。",
      "No disease on the outside of letters.",
    ],
    [rules.sender !== "full", "sender", "封筒に、課の名前は書きません。", "No section on the envelope."],
    [!says("list"), "list", "名簿や一覧に、病名は出しません。", "No disease in lists."],
    [!says("notice"), "notice", "画面のお知らせに、病名は出しません。", "No disease in notices."],
    [!says("mail"), "mail", "メールに、病名は書きません。", "No disease in e-mail."],
    [
      rules.callsAllowed && !says("call"),
      "call",
      "電話で、病名は言いません。",
      "No disease on the telephone.",
    ],
    [!rules.callsAllowed, "no-calls", "電話はしません。", "No calls."],
    [
      rules.callsAllowed && !rules.mayLeaveMessage,
      "no-message",
      "留守のとき、伝言は残しません。また電話します。",
      "No message is left; we call again.",
    ],
    [
      rules.callsAllowed && rules.mayLeaveMessage,
      "name-only",
      "伝言に残すのは、担当者の名前だけです。",
      "A message leaves only the name of the one who called.",
    ],
    [
      !rules.familyMayAnswer,
      "family",
      "家族には、何の用件かを言いません。",
      "The family is not told the matter.",
    ],
    [
      rules.preferred !== "post" && rules.preferred !== "window",
      "post",
      "法律で決まった通知は、郵便で届くことがあります。",
      "What the law requires may still come by post.",
    ],
  ];
  return rows.flatMap(([isTrue, code, ja, en]) => (isTrue ? [{ code, ja, en }] : []));
}
