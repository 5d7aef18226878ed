import type { FieldValue } from "../changes/index.ts";
import { type FieldKind, type FieldSpec, readValue, type ValueProblem } from "../form/index.ts";
import { isRecord, type JsonRecord, listOf } from "./json.ts";
import { aboutLinkId } from "./names.ts";

/** What can be wrong with the answers of one item. */
export type AnswerProblem =
  /** `unknown-item`: something other than 「頃」 beneath an answer. */
  | { readonly code: "several-answers" | "wrong-type" | "other-system" | "unknown-item" }
  | { readonly code: "bad-value"; readonly problem: ValueProblem };

/** What the answers of one item say, or what is wrong with them. */
export type AnswersReading =
  | { readonly ok: true; readonly value: FieldValue }
  | { readonly ok: false; readonly problems: readonly AnswerProblem[] };

type Plain = string | number | boolean;
type PlainReading =
  | { readonly ok: true; readonly value: Plain }
  | { readonly ok: false; readonly problems: readonly AnswerProblem[] };

const wrong = (code: Exclude<AnswerProblem["code"], "bad-value">) =>
  ({ ok: false, problems: [{ code }] }) as const;

/** A date of FHIR. A field would take 「R8.11.21」 too, but here that is no date. */
const fhirDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** The value[x] of each kind of field. */
function valueName(kind: FieldKind): string {
  switch (kind.type) {
    case "text":
    case "long-text":
      return "valueString";
    case "choice":
    case "choices":
      return "valueCoding";
    case "yes-no":
      return "valueBoolean";
    case "number":
      return kind.decimals === 0 ? "valueInteger" : "valueDecimal";
    case "day":
    case "about-day":
      return "valueDate";
  }
}

const fits: Readonly<Record<string, (value: unknown) => value is Plain>> = {
  valueString: (value) => typeof value === "string",
  valueBoolean: (value) => typeof value === "boolean",
  valueInteger: (value) => typeof value === "number",
  valueDecimal: (value) => typeof value === "number",
  valueDate: (value): value is string => typeof value === "string" && fhirDate.test(value),
};

/** Whether 「頃」 stands beneath an answer; null when something else does. */
function aboutOf({ key, kind }: FieldSpec, answer: JsonRecord): boolean | null {
  const items = listOf(answer["item"]);
  const about = items.find(isRecord);
  if (items.length === 0) return false;
  if (kind.type !== "about-day" || items.length > 1 || about?.["linkId"] !== aboutLinkId(key)) return null;
  const [first] = listOf(about["answer"]);
  return isRecord(first) && first["valueBoolean"] === true;
}

function readOne(spec: FieldSpec, answer: unknown, system: string): PlainReading {
  const name = valueName(spec.kind);
  const names = isRecord(answer) ? Object.keys(answer).filter((key) => key.startsWith("value")) : [];
  if (!isRecord(answer) || names.length !== 1) return wrong("wrong-type");
  const value = answer[name];
  const isAbout = aboutOf(spec, answer);
  if (isAbout === null) return wrong("unknown-item");
  if (name === "valueCoding") {
    const code = isRecord(value) ? value["code"] : undefined;
    if (!isRecord(value) || typeof code !== "string") return wrong("wrong-type");
    return value["system"] === system ? { ok: true, value: code } : wrong("other-system");
  }
  if (!fits[name]?.(value)) return wrong("wrong-type");
  return { ok: true, value: isAbout ? `${String(value)}~` : value };
}

/** Reads the answers of an item of our questionnaire. An item without answers has no value: null. */
export function readAnswers(spec: FieldSpec, answers: unknown, system: string): AnswersReading {
  const isList = spec.kind.type === "choices";
  if (answers !== undefined && !Array.isArray(answers)) return wrong("wrong-type");
  const given = listOf(answers);
  if (!isList && given.length > 1) return wrong("several-answers");
  const readings = given.map((answer) => readOne(spec, answer, system));
  const problems = readings.flatMap((reading) => (reading.ok ? [] : reading.problems));
  if (problems.length > 0) return { ok: false, problems };
  const values = readings.flatMap((reading) => (reading.ok ? [reading.value] : []));
  if (values.length === 0) return { ok: true, value: null };
  const reading = readValue(spec, isList ? values : values[0]);
  if (reading.ok) return reading;
  return { ok: false, problems: reading.problems.map((problem) => ({ code: "bad-value", problem })) };
}
