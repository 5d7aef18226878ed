import { type FieldValue, sameValue, type Values } from "../changes/index.ts";
import { finderOf, isAnswered } from "../form/index.ts";
import type { EditionId } from "../../grading/index.ts";
import { opinionForm } from "./form.ts";

/** Where the value of a field came from when an opinion was begun from the last one. */
export type Mark =
  /** As last time, not looked at yet. */
  | "copied"
  /** Answered now, and last time differently. */
  | "changed"
  /** Answered now, last time not. */
  | "added"
  /** Emptied now, answered last time. */
  | "emptied"
  /** Answered last time and not copied: it must be answered anew. */
  | "left-out";

/** One marked field. */
export interface MarkedField {
  readonly key: string;
  readonly mark: Mark;
  readonly last: FieldValue | undefined;
}

/** An opinion begun from the last one. */
export interface CopiedOpinion {
  /** What stood there already, with everything copied beside it. */
  readonly values: Values;
  /** In the order of the keys. A field that says the same as last time because the doctor wrote it again has no mark. */
  readonly marks: readonly MarkedField[];
}

/**
 * Never copied: the days, the consent and the ratings of this time, what comes from the case, and the weight. A copy
 * would say what nobody has looked at.
 */
const fresh =
  /^(?:written\.day|lastSeenOn|timesWritten|plannerConsent|applicant\..*|body\.weight(?:Change)?|rating\..*|life\..*|attachment\..*)$/u;

/**
 * Begins an opinion from the last one: copies every field that is not answered yet and that this edition has, says
 * 「2回目以上」, and marks what was copied and what differs. What was written now always wins; a field emptied on
 * purpose stays empty. Choices the edition does not have are left out.
 */
export function fromLastTime(last: Values, now: Values, edition: EditionId): CopiedOpinion {
  const find = finderOf(opinionForm(edition));
  const values = new Map(now);
  const marks: MarkedField[] = [];
  for (const key of [...new Set([...last.keys(), ...now.keys()])].toSorted()) {
    const [was, is] = [last.get(key), now.get(key)];
    const add = (mark: Mark) => marks.push({ key, mark, last: was });
    if (!isAnswered(last, key) || was === undefined) {
      if (isAnswered(now, key)) add("added");
    } else if (is === null) add("emptied");
    else if (is !== undefined) {
      if (!sameValue(was, is)) add("changed");
    } else if (fresh.test(key) || !canHold(find(key)?.spec.kind, was)) add("left-out");
    else {
      values.set(key, was);
      add("copied");
    }
  }
  if (!now.has("timesWritten")) values.set("timesWritten", "again");
  return { values, marks };
}

type Kind = NonNullable<ReturnType<ReturnType<typeof finderOf>>>["spec"]["kind"];

/** Whether the field exists in this edition and its choices do. */
function canHold(kind: Kind | undefined, value: FieldValue): boolean {
  if (!kind) return false;
  if (kind.type !== "choice" && kind.type !== "choices") return true;
  const codes = Array.isArray(value) ? value : [value];
  return codes.every((code) => kind.options.some((option) => option.code === code));
}
