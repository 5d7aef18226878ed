import type { CivilDay } from "../calendar/index.ts";
import type { Bilingual } from "./bilingual.ts";

/** A name as it is written and read; the parts that are empty are those of the present name. */
interface Name {
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
}

/** What can be wrong with a former name, and what to do. */
export const formerNameProblems = {
  "same-as-present": {
    ja: "今の名前と同じです。前の名前を入れてください。",
    en: "This is the present name. Enter a former one.",
  },
  "before-birth": {
    ja: "生年月日より前の日です。いつまでの名前かを確かめてください。",
    en: "This day is before the birth. Check until when the name was used.",
  },
  "in-future": {
    ja: "今日より後の日です。今日か、その前の日にしてください。",
    en: "This day has not come yet. Enter today or a day before.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Code of one such problem. */
export type FormerNameProblem = keyof typeof formerNameProblems;

interface Known {
  readonly present: Name;
  readonly birthDay: CivilDay;
  readonly today: CivilDay;
}

const parts = ["familyName", "givenName", "familyKana", "givenKana"] as const;

/**
 * Everything that speaks against a former name of a person, all at once; empty when it is fine. `untilDay` is the day
 * from which it was no longer used, null where nobody knows. Not a matter of law: it only keeps slips out of a record.
 */
export function judgeFormerName(
  name: Name & { readonly untilDay: CivilDay | null },
  { present, birthDay, today }: Known,
): readonly FormerNameProblem[] {
  const { untilDay } = name;
  const isSame = parts.every((part) => name[part] === "" || name[part] === present[part]);
  const found: readonly (FormerNameProblem | false)[] = [
    isSame && "same-as-present",
    untilDay !== null && untilDay < birthDay && "before-birth",
    untilDay !== null && untilDay > today && "in-future",
  ];
  return found.filter((problem) => problem !== false);
}
