import { type CivilDay, civilDay } from "../../calendar/index.ts";
import type { Disease } from "../disease.ts";
import type { Missing, OnsetAnswer, Said } from "./answer.ts";
import type { Onset, WindowCase, WindowDisease } from "./case.ts";

/** Whose onset it is, as far as it bounds the days. */
type Person = Pick<WindowCase, "day" | "birthDay" | "age">;

const because: Readonly<Record<OnsetAnswer["need"], Said>> = {
  required: {
    ja: "進行する病気では、発症した時期がいります。「2019年ごろ」のような書き方でもかまいません。",
    en: "For a progressive illness the onset is needed; about is enough.",
  },
  asked: {
    ja: "進行する病気なら、発症した時期も聞いてください。「2019年ごろ」のような書き方でもかまいません。",
    en: "If the illness is progressive, ask for the onset too; about is enough.",
  },
  optional: { ja: "発症した時期は、分かれば記録します。", en: "Record the onset if it is known." },
};

/**
 * Whether the onset is needed (認定調査員マニュアル: 「症状が進行する難病等の場合は、発症時期の確認も重要」): required when the
 * case or the name says progressive; asked of a disease of the nerves and muscles or of no known group; else optional.
 */
function needOf({ progressive }: WindowDisease, disease: Disease | null): OnsetAnswer["need"] {
  if (progressive !== undefined) return progressive ? "required" : "optional";
  if (disease?.name.includes("進行性")) return "required";
  const groups = disease?.groups ?? [];
  return groups.length === 0 || groups.includes("神経・筋疾患") ? "asked" : "optional";
}

/** The first day an onset may mean; null when it is no year, month or day. */
export function earliestOf({ text }: Onset): CivilDay | null {
  const [year, month = "01", date = "01"] = text.split("-");
  return /^\d{4}(?:-\d{2}){0,2}$/u.test(text) ? civilDay(`${year}-${month}-${date}`) : null;
}

/** 「2024年ごろ」「2024年4月」「2024年4月1日」. */
export function writtenOnset({ text, about }: Onset): string {
  const [year, month, date] = text.split("-");
  const parts = [`${year}年`, month ? `${Number(month)}月` : "", date ? `${Number(date)}日` : ""];
  return parts.join("") + (about ? "ごろ" : "");
}

/** The last year before the birth, as far as the birthday or the age tells it. */
function yearBeforeBirth({ day, birthDay, age }: Person): number | null {
  if (birthDay !== undefined || age === undefined) return null;
  return Number(day.slice(0, 4)) - age - 2;
}

function problemOf(onset: Onset, person: Person): (Said & { code: string }) | null {
  const { day: on, birthDay: birth } = person;
  const first = earliestOf(onset);
  if (first === null) {
    return {
      code: "onset-unreadable",
      ja: `発症の時期「${onset.text}」は読めません。2019、2019-04、2019-04-01 のどれかの形で書いてください。`,
      en: `The onset ${onset.text} cannot be read: write 2019, 2019-04 or 2019-04-01.`,
    };
  }
  if (first > on) {
    return {
      code: "onset-after-day",
      ja: "発症の時期が、確かめる日より後です。どちらかを直してください。",
      en: "The onset is after the day of the check.",
    };
  }
  const before = yearBeforeBirth(person);
  const isBefore = before !== null && Number(onset.text.slice(0, 4)) <= before;
  if (isBefore || (birth !== undefined && onset.text < birth.slice(0, onset.text.length))) {
    return {
      code: "onset-before-birth",
      ja: "発症の時期が、生まれた日より前です。どちらかを直してください。",
      en: "The onset is before the birth.",
    };
  }
  return null;
}

/** Whether the onset is needed, and what is wrong with the one given. */
export function onsetAnswer(
  given: WindowDisease & { readonly index: number },
  disease: Disease | null,
  person: Person,
): { readonly answer: OnsetAnswer; readonly missing: readonly Missing[] } {
  const need = needOf(given, disease);
  const onset = given.onset ?? null;
  const answer: OnsetAnswer = { need, given: onset, because: because[need] };
  const at = { disease: given.index };
  if (onset === null) {
    const ask = { code: "onset", blocking: need === "required", ...because[need], ...at };
    return { answer, missing: need === "optional" ? [] : [ask] };
  }
  const problem = problemOf(onset, person);
  return { answer, missing: problem ? [{ ...problem, blocking: true, ...at }] : [] };
}
