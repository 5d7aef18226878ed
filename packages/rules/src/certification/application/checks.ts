import type { CivilDay } from "../../calendar/index.ts";
import type { Missing, WindowAnswer } from "../../disease/index.ts";
import type { ReturnReason } from "../case/index.ts";
import type { Values } from "../changes/index.ts";
import {
  emptyTables,
  type FieldSpec,
  isAnswered,
  missingFields,
  rowsIn,
  tableOf,
  textOf,
} from "../form/index.ts";
import { type Finding } from "../state-form/index.ts";
import { applicationForm } from "./form.ts";
import { reasonOfDisease, reasonOfKey } from "./reason-of.ts";
import { checkWords } from "./tables/check-words.ts";

/** What a check of the application found, and the reason with which it could be given back. */
export interface ApplicationFinding extends Finding {
  readonly returnReason: ReturnReason | null;
}

/** What is known beside the form. */
export interface ApplicationFacts {
  readonly today: CivilDay;
  /** The answer of `checkAtWindow` for `windowCaseOf(values)`; null while there is none. */
  readonly window: WindowAnswer | null;
  /** Whether the proxy holds the permission `proxy` on this day; null when a paper is shown instead. */
  readonly isProxyAllowed: boolean | null;
}

type Code = keyof typeof checkWords;

const found = (
  code: Code,
  keys: readonly string[],
  returnReason: ReturnReason | null = null,
): ApplicationFinding => ({ code, keys, returnReason, ...checkWords[code] });

/** What is said of a table that needs a row and has none. */
const noRow: Readonly<Record<string, readonly [Code, ReturnReason | null]>> = {
  disease: ["no_disease", "disease"],
  past: ["no_past_use", null],
};

function missingAnswers(values: Values): readonly ApplicationFinding[] {
  const empty = emptyTables(applicationForm, values);
  const missing = missingFields(applicationForm, values);
  const inTable = (spec: FieldSpec) => empty.find((table) => tableOf(spec) === table);
  const answers = missing.filter(({ spec }) => inTable(spec) === undefined);
  return [
    ...answers.map(({ key, spec }) => ({
      code: "missing",
      severity: "must" as const,
      keys: [key],
      returnReason: reasonOfKey(key),
      ja: `「${spec.ja}」が入っていません。聞いて入れてください。`,
      en: `${spec.en} is missing. Please ask and enter it.`,
    })),
    ...empty.flatMap((table) => {
      const keys = missing.filter(({ spec }) => inTable(spec) === table).map(({ key }) => key);
      const [code, reason = null] = noRow[table] ?? [];
      return code ? [found(code, keys, reason)] : [];
    }),
  ];
}

const dayKeys = ["appliedOn", "explanation.on", "applicant.birthDay"];

function daysAhead(values: Values, today: CivilDay): readonly ApplicationFinding[] {
  const proofDays = rowsIn(applicationForm, values, "proof").map(({ key }) => key("day"));
  const ahead = [...dayKeys, ...proofDays].filter((key) => textOf(values, key) > today);
  const onsets = rowsIn(applicationForm, values, "disease")
    .filter(
      ({ text }) => text("onset").replace("~", "") > today.slice(0, text("onset").replace("~", "").length),
    )
    .map(({ key }) => key("onset"));
  const keys = [...ahead, ...onsets];
  return keys.length === 0 ? [] : [found("future", keys)];
}

function ofPeople(values: Values, { isProxyAllowed }: ApplicationFacts): readonly ApplicationFinding[] {
  const isProxy = values.get("applicant.kind") === "proxy";
  const isReached = ["applicant.phone", "applicant.address", "proxy.phone"].some((key) =>
    isAnswered(values, key),
  );
  return [
    ...(isProxy && values.get("proxy.paperSeen") === false && isProxyAllowed !== true
      ? [found("proxy_paper", ["proxy.paperSeen"], "proxy")]
      : []),
    ...(isProxy && isProxyAllowed === false ? [found("proxy_permission", ["applicant.kind"], "proxy")] : []),
    ...(isProxy && values.get("proxy.personKnows") === false
      ? [found("person_does_not_know", ["proxy.personKnows"])]
      : []),
    ...(isReached ? [] : [found("no_way_to_reach", ["applicant.phone", "applicant.address"], "applicant")]),
    ...(values.get("contact.preferred") === "phone" && values.get("contact.calls") === false
      ? [found("calls_contradict", ["contact.preferred", "contact.calls"])]
      : []),
  ];
}

function ofConsent(values: Values): readonly ApplicationFinding[] {
  return [
    ...(values.get("explanation.given") === false ? [found("not_explained", ["explanation.given"])] : []),
    ...(values.get("doctor.has") === false ? [found("no_doctor", ["doctor.has"])] : []),
    ...(values.get("consent.doctor") === false ? [found("no_consent_doctor", ["consent.doctor"])] : []),
    ...(values.get("consent.pastUse") === false ? [found("no_consent_past_use", ["consent.pastUse"])] : []),
  ];
}

/** A name the catalogue cannot settle: no reason to keep anybody from applying. */
const names = ["unknown-disease", "which-disease"];

function ofMissing(missing: Missing, rows: ReturnType<typeof rowsIn>): ApplicationFinding {
  const row = missing.disease === null ? undefined : rows[missing.disease];
  const field = missing.code.startsWith("onset") ? "onset" : "name";
  return {
    code: `window-${missing.code}`,
    severity: missing.blocking && !names.includes(missing.code) ? "must" : "ask",
    keys: row ? [row.key(field)] : [],
    returnReason: reasonOfDisease(missing.code),
    ja: missing.ja,
    en: missing.en,
  };
}

function ofWindow(values: Values, window: WindowAnswer | null): readonly ApplicationFinding[] {
  const rows = rowsIn(applicationForm, values, "disease");
  if (!window || rows.length === 0) return [];
  const expired = window.diseases
    .filter(({ proven, proofs }) => proven === "ask" && proofs.every(({ outcome }) => outcome !== "proves"))
    .flatMap(({ index }) => rows[index]?.key("name") ?? []);
  // papers that may prove it were shown: what is wrong with them is said instead of asking for some
  const isShown = ({ code, disease }: Missing) =>
    code === "proof" && disease !== null && window.diseases[disease]?.proven === "ask";
  return [
    ...window.missing.filter((missing) => !isShown(missing)).map((missing) => ofMissing(missing, rows)),
    ...(window.status === "not-covered" ? [found("not_covered", [])] : []),
    ...(expired.length > 0 ? [found("proof_to_ask", expired, "proof_expired")] : []),
  ];
}

/**
 * Everything that is open in an application, all at once (S3 L639): `must` keeps it from being accepted, `ask` asks to look
 * again. A disease that is not listed, or that the catalogue does not know, is no `must`: the municipality decides, and the
 * other schemes are shown. A handbook is never asked for.
 */
export function applicationChecks(values: Values, facts: ApplicationFacts): readonly ApplicationFinding[] {
  return [
    ...missingAnswers(values),
    ...daysAhead(values, facts.today),
    ...ofPeople(values, facts),
    ...ofWindow(values, facts.window),
    ...ofConsent(values),
  ];
}

/** The reasons for giving an application back that these findings propose, each once; people choose. */
export function proposedReasons(findings: readonly ApplicationFinding[]): readonly ReturnReason[] {
  return [...new Set(findings.flatMap(({ returnReason }) => returnReason ?? []))];
}
