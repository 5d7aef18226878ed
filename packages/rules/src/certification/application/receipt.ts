import { addDays, type CivilDay, formatDay, formatDayEnglish } from "../../calendar/index.ts";
import { type ContactRules, mayMention } from "../../person/index.ts";
import { applicationKinds, type Deadlines, type Words } from "../case/index.ts";
import type { Values } from "../changes/index.ts";
import { rowsIn, textOf } from "../form/index.ts";
import { applicationForm } from "./form.ts";
import { listOfWords } from "./words-of.ts";
import { receiptWords, softReceiptWords } from "./tables/receipt-words.ts";

/** What the receipt is made for. */
export interface ReceiptFacts {
  /** The number under which one can ask; says nothing about the person. */
  readonly caseNumber: string;
  readonly receivedOn: CivilDay;
  /** Whom to ask: names as they are. */
  readonly office: {
    readonly organisation: string;
    readonly section: string | null;
    readonly phone: string;
    readonly hours: string;
  };
  readonly contact: ContactRules;
  readonly deadlines: Pick<Deadlines, "whole">;
}

/** A line of the receipt: a label and what stands beside it. */
export interface ReceiptLine {
  readonly code: string;
  readonly label: Words;
  readonly text: Words;
}

/** What stands on a receipt. */
export interface Receipt {
  readonly title: Words;
  readonly received: readonly ReceiptLine[];
  /** What happens next, in order. */
  readonly steps: readonly Words[];
  readonly howLong: Words;
  readonly ask: readonly ReceiptLine[];
  readonly largePrint: boolean;
  readonly furigana: boolean;
  readonly english: boolean;
}

const same = (text: string): Words => ({ ja: text, en: text });

/**
 * Whether the disease may stand on a paper that lies on a table at home: only when the person lets it stand on envelopes
 * and in lists alike.
 */
function mayName(rules: ContactRules): boolean {
  return (["envelope", "list"] as const).every((where) => mayMention(rules, { where, what: "disease" }).may);
}

function received(values: Values, facts: ReceiptFacts): readonly ReceiptLine[] {
  const words = receiptWords.labels;
  const kind = textOf(values, "kind");
  const papers = rowsIn(applicationForm, values, "proof").length;
  const names = rowsIn(applicationForm, values, "disease").map(({ text }) => text("name"));
  const { receivedOn, caseNumber, contact } = facts;
  const on = { ja: formatDay(receivedOn, "both"), en: formatDayEnglish(receivedOn) };
  const kindWords = Object.hasOwn(applicationKinds, kind)
    ? [{ code: "kind", label: words.kind, text: applicationKinds[kind as keyof typeof applicationKinds] }]
    : [];
  return [
    { code: "number", label: words.number, text: same(caseNumber) },
    { code: "name", label: words.name, text: same(textOf(values, "applicant.name")) },
    { code: "on", label: words.on, text: on },
    ...kindWords,
    { code: "services", label: words.services, text: listOfWords(values, "wish.services") },
    { code: "papers", label: words.papers, text: { ja: `${papers}つ`, en: String(papers) } },
    ...(mayName(contact) ? [{ code: "disease", label: words.disease, text: same(names.join("、")) }] : []),
  ].filter(({ text }) => text.ja !== "");
}

/** The section stands there only if the person lets it stand. */
function whomToAsk({ office, contact, caseNumber }: ReceiptFacts): readonly ReceiptLine[] {
  const words = receiptWords.labels;
  const name =
    contact.sender === "full" && office.section
      ? `${office.organisation} ${office.section}`
      : office.organisation;
  return [
    { code: "office", label: words.office, text: same(name) },
    { code: "phone", label: words.phone, text: same(office.phone) },
    { code: "hours", label: words.hours, text: same(office.hours) },
    { code: "say", label: words.say, text: same(caseNumber) },
  ];
}

/**
 * The receipt of an application (row 148): what was received, what comes next, how long it takes, whom to ask. The name of
 * the disease stands on it only where the person allows it; with the wish for softer words, 障害 does not.
 */
export function receiptOf(values: Values, facts: ReceiptFacts): Receipt {
  const { contact, receivedOn, deadlines } = facts;
  const words = contact.softWords ? softReceiptWords : receiptWords;
  const until = addDays(receivedOn, deadlines.whole);
  return {
    title: words.title,
    received: received(values, facts),
    steps: words.steps,
    howLong: {
      ja: `審査会の準備ができるまで、めやすは${deadlines.whole}日です（${formatDay(until, "both")}ごろ）。おくれるときは、お知らせします。`,
      en: `About ${deadlines.whole} days until the file is ready (around ${formatDayEnglish(until)}). We tell you if it takes longer.`,
    },
    ask: whomToAsk(facts),
    largePrint: contact.largePrint,
    furigana: contact.furigana,
    english: contact.english,
  };
}
