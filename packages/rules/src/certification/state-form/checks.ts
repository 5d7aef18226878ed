import type { Values } from "../changes/index.ts";
import { askedFields, rowsIn, textOf } from "../form/index.ts";
import { concretenessHints } from "./concreteness.ts";
import type { Finding } from "./finding.ts";
import { stateForm } from "./form.ts";
import { missingOfStateForm } from "./missing.ts";
import { months } from "./sections/change.ts";
import { type StateFindingCode, stateFindings } from "./tables/findings.ts";

type Check = (values: Values) => readonly Finding[];

function finding(code: StateFindingCode, ...keys: readonly string[]): Finding {
  return { code, ...stateFindings[code], keys };
}

/** A finding about these fields, or nothing when there are none. */
const about = (code: StateFindingCode, keys: readonly string[]): readonly Finding[] =>
  keys.length === 0 ? [] : [finding(code, ...keys)];

const when = (holds: boolean, code: StateFindingCode, ...keys: readonly string[]) =>
  holds ? [finding(code, ...keys)] : [];

const missing: Check = (values) => about("missing", missingOfStateForm(values));

const heard: Check = (values) => {
  const rows = rowsIn(stateForm, values, "informant");
  const kinds = rows.map(({ text }) => text("kind")).filter(Boolean);
  const silent = rows.filter(({ has }) => !["symptoms", "difficulties", "changes", "inConfidence"].some(has));
  return [
    ...when(kinds.length > 0 && !kinds.includes("person"), "person-not-heard", "informant.1.kind"),
    ...when(kinds.length > 0 && kinds.every((kind) => kind === "person"), "only-person-heard"),
    ...when(kinds.includes("family") && values.get("apart.time") !== true, "not-alone", "apart.time"),
    ...about(
      "informant-without-words",
      silent.map(({ key }) => key("difficulties")),
    ),
  ];
};

const stripOf = (values: Values) => months.map((month) => textOf(values, `month.${month}.state`));

const change: Check = (values) => {
  const strip = stripOf(values);
  const varies = strip.includes("good") && (strip.includes("bad") || strip.includes("hospital"));
  const patterns = values.get("patterns");
  const told = (Array.isArray(patterns) && patterns.length > 0) || textOf(values, "mild") !== "";
  const says = values.get("changes");
  return [
    ...when(says === false && (varies || told), "change-denied", "changes"),
    ...when(says === true && values.get("stateOfTheDay") === undefined, "which-day", "stateOfTheDay"),
  ];
};

const minutes: Check = (values) => {
  const reversed = rowsIn(stateForm, values, "difficulty").filter(({ key }) => {
    const [bad, good] = [values.get(key("minutesBad")), values.get(key("minutesGood"))];
    return typeof bad === "number" && typeof good === "number" && good > bad;
  });
  return about(
    "minutes-reversed",
    reversed.map(({ key }) => key("minutesBad")),
  );
};

const care: Check = (values) => [
  ...when(
    textOf(values, "carer.strain") === "limit" && values.get("carer.respite") !== true,
    "no-respite",
    "carer.respite",
  ),
  ...when(values.get("explained.done") === false, "not-explained", "explained.done"),
];

/** Every text of the form, with its key. */
const textsOf = (values: Values) =>
  askedFields(stateForm, values)
    .filter(({ spec }) => spec.kind.type === "long-text")
    .map(({ key }) => ({ key, text: textOf(values, key) }));

const words: Check = (values) => {
  const texts = textsOf(values).map(({ key, text }) => ({ key, text, hints: concretenessHints(text) }));
  const repeated = texts.filter(({ hints }) => hints.some(({ open }) => open === "repeat"));
  const vague = texts.filter(({ hints }) => hints.some(({ open }) => open !== "repeat"));
  const hard = textOf(values, "wording") === "soft" ? texts.filter(({ text }) => text.includes("障害")) : [];
  return [
    ...about(
      "repeat",
      repeated.map(({ key }) => key),
    ),
    ...about(
      "vague",
      vague.map(({ key }) => key),
    ),
    ...about(
      "wording",
      hard.map(({ key }) => key),
    ),
  ];
};

const checks: readonly Check[] = [missing, heard, change, minutes, care, words];

/** Everything the state form still lacks or should be looked at again, all at once. Keys are those of the state form. */
export function stateFormChecks(values: Values): readonly Finding[] {
  return checks.flatMap((check) => check(values));
}
