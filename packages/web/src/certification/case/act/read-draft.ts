import { parseDay } from "@yorisoi/rules/calendar";
import { type ActId, actOf, type MissingNeed } from "@yorisoi/rules/certification/case";
import type { TextKey } from "../../../app/text.ts";
import type { CaseView } from "../../answers.ts";
import { type Asked, askedOf, asksDay } from "./asked.ts";
import type { Draft } from "./draft.ts";
import { readMinutes, readTime } from "./read-time.ts";

/** Something to put right, and the field where. */
export interface DraftFault {
  readonly id: string;
  readonly message: TextKey;
  /** The label of the field, where the message names it. */
  readonly label?: TextKey;
}

/** What is sent, or everything that keeps it from being sent. */
export type DraftReading =
  | {
      readonly ok: true;
      readonly data: Readonly<Record<string, unknown>>;
      readonly on?: string;
      readonly goOn: readonly string[];
    }
  | { readonly ok: false; readonly faults: readonly DraftFault[] };

type Part = Readonly<Record<string, unknown>> | DraftFault;

export const fieldId = (key: string) => `act-${key}`;

const fault = (key: string, message: TextKey, label?: TextKey): DraftFault => ({
  id: fieldId(key),
  message,
  ...(label ? { label } : {}),
});
const isFault = (part: Part): part is DraftFault => "id" in part && "message" in part;

function readRests({ rests }: Draft): Part {
  const read = rests.map(({ from, until }) => ({ from: readTime(from), until: readTime(until) }));
  const isRead = read.every(({ from, until }) => from !== null && until !== null);
  return isRead ? { rests: read } : fault("rests", "case.act.wrong.rests");
}

function readSurveyor({ surveyor, codes }: Draft): Part {
  if (!surveyor) return fault("surveyor", "case.act.wrong.surveyor");
  const { accountId, needsReason } = surveyor;
  const withoutMedical = needsReason ? (codes["withoutMedical"] ?? null) : null;
  if (needsReason && withoutMedical === null) return fault("withoutMedical", "case.act.wrong.withoutMedical");
  return { accountId, withoutMedical };
}

/** The doctor by the sign-in name, where the way is an account; where the doctor is, as far as it is known. */
function readDoctor({ codes, texts, organisation }: Draft): Part {
  const facilityId = organisation?.organisationId ?? null;
  if (codes["way"] !== "account") return { facilityId };
  const doctorLogin = (texts["doctorLogin"] ?? "").trim();
  return doctorLogin ? { doctorLogin, facilityId } : fault("doctorLogin", "case.act.wrong.doctor");
}

function readQuestions({ questions }: Draft): Part {
  const written = questions.filter(({ text }) => text.trim() !== "");
  if (written.length === 0) return fault("questions", "case.act.wrong.questions");
  return { questions: written.map(({ id, field }) => ({ id, key: field })) };
}

function readAnswer({ codes, texts }: Draft): Part {
  if (!codes["question"]) return fault("question", "case.act.wrong.question");
  return texts["answer"]?.trim() ? { question: codes["question"] } : fault("answer", "case.act.wrong.answer");
}

function readOne(asked: Asked, draft: Draft): Part {
  const { codes, lists, texts } = draft;
  const { key } = asked;
  switch (asked.field) {
    case "one":
      return codes[key] ? { [key]: codes[key] } : fault(key, "case.act.wrong.one", asked.label);
    case "visit":
      return codes[key] ? { [key]: codes[key] } : fault(key, "case.act.wrong.one", "case.act.visit");
    case "yes-no":
      return codes[key] ? { [key]: codes[key] === "yes" } : fault(key, "case.act.wrong.one", asked.label);
    case "several": {
      const chosen = lists[key] ?? [];
      const isAnswered = chosen.length > 0 || (asked.none !== undefined && codes[key] === "none");
      return isAnswered ? { [key]: chosen } : fault(key, "case.act.wrong.several", asked.label);
    }
    case "day": {
      const day = parseDay(texts[key] ?? "");
      return day.ok ? { [key]: day.value } : fault(key, "case.act.wrong.day", asked.label);
    }
    case "time": {
      const time = readTime(texts[key] ?? "");
      return time ? { [key]: time } : fault(key, "case.act.wrong.time", asked.label);
    }
    case "minutes": {
      const minutes = readMinutes(texts[key] ?? "");
      return minutes ? { [key]: minutes } : fault(key, "case.act.wrong.minutes", asked.label);
    }
    case "rests":
      return readRests(draft);
    case "surveyor":
      return readSurveyor(draft);
    case "health-centre":
      return draft.organisation
        ? { organisationId: draft.organisation.organisationId }
        : fault(key, "case.act.wrong.organisation");
    case "doctor":
      return readDoctor(draft);
    case "questions":
      return readQuestions(draft);
    case "answer":
      return readAnswer(draft);
  }
}

/** Whoever acts at the own screen is not asked how. */
function ownWay(act: ActId, { role }: CaseView): Readonly<Record<string, unknown>> {
  const { event } = actOf(act);
  const isOwn = role === "person" || role === "helper";
  return isOwn && (event === "applied" || event === "resubmitted") ? { way: "screen" } : {};
}

/** What the form of an act sends, or everything that is wrong with it at once. */
export function readDraft(
  act: ActId,
  draft: Draft,
  { view, missing }: { readonly view: CaseView; readonly missing: readonly MissingNeed[] },
): DraftReading {
  const parts = askedOf(act, view).map((asked) => readOne(asked, draft));
  const soft = missing.filter(({ strength }) => strength === "soft").map(({ code }) => code);
  const on = asksDay(view) ? parseDay(draft.on) : null;
  const faults = [
    ...parts.filter(isFault),
    ...(on && !on.ok ? [fault("on", "case.act.wrong.day", "case.act.on")] : []),
    ...(soft.length > 0 && !draft.goesOnAnyway ? [fault("goOn", "case.act.wrong.goOn")] : []),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const data = Object.assign({}, ownWay(act, view), ...parts) as Readonly<Record<string, unknown>>;
  return { ok: true, data, goOn: soft, ...(on?.ok ? { on: on.value } : {}) };
}
