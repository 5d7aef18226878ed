import { parseDay } from "../../calendar/index.ts";
import type { FieldValue } from "../changes/index.ts";
import type { FieldKind, FieldSpec } from "./field-spec.ts";
import type { ValueProblem } from "./problem.ts";

/** A value that may be stored, or everything that is wrong with it. */
export type ValueReading =
  | { readonly ok: true; readonly value: FieldValue }
  | { readonly ok: false; readonly problems: readonly ValueProblem[] };

const right = (value: FieldValue): ValueReading => ({ ok: true, value });
const wrong = (...problems: readonly ValueProblem[]): ValueReading => ({ ok: false, problems });

/** Control characters cannot be printed, and PostgreSQL keeps no U+0000. A line may end. */
const unprintable = /[^\P{Cc}\n\t]/u;
const loneSurrogate = /\p{Surrogate}/u;

function readText(given: unknown, most: number): ValueReading {
  if (typeof given !== "string") return wrong({ code: "not-text" });
  const text = given.replaceAll("\r\n", "\n");
  const length = Array.from(text).length;
  const problems: ValueProblem[] = [];
  if (length > most) problems.push({ code: "too-long", length, most });
  if (unprintable.test(text) || loneSurrogate.test(text)) problems.push({ code: "unprintable" });
  if (problems.length > 0) return wrong(...problems);
  return right(text.trim() === "" ? null : text);
}

function readNumber(given: unknown, kind: Extract<FieldKind, { type: "number" }>): ValueReading {
  const { least, most, decimals, unit } = kind;
  const isExact = (number: number) =>
    Math.abs(number * 10 ** decimals - Math.round(number * 10 ** decimals)) < 1e-9;
  if (typeof given !== "number" || !Number.isFinite(given) || !isExact(given))
    return wrong({ code: "not-a-number", decimals });
  return given < least || given > most ? wrong({ code: "out-of-range", least, most, unit }) : right(given);
}

function readChoices(given: unknown, codes: readonly string[]): ValueReading {
  if (!Array.isArray(given)) return wrong({ code: "not-a-list" });
  const unknown = given.filter((code) => !codes.includes(String(code))).map(String);
  if (unknown.length > 0) return wrong({ code: "unknown-choice", count: unknown.length });
  return right(codes.filter((code) => given.includes(code)));
}

const aboutShape = /^(?<day>\d{4}(?:-\d{2}(?:-\d{2})?)?)(?<about>~?)$/u;

/** `2008`, `2008-04`, `2008-04-01`, each perhaps with `~` for 「頃」. */
function readAboutDay(given: unknown): ValueReading {
  const parts = typeof given === "string" ? aboutShape.exec(given)?.groups : undefined;
  const written = parts?.["day"];
  if (!written) return wrong({ code: "not-an-about-day" });
  const whole = `${written}${"-01-01".slice(written.length - 4)}`;
  const reading = parseDay(whole);
  if (!reading.ok) return wrong(...reading.problems.map((day) => ({ code: "not-a-day", day }) as const));
  return right(`${written}${parts["about"] ?? ""}`);
}

function readDay(given: unknown): ValueReading {
  if (typeof given !== "string") return wrong({ code: "not-text" });
  const reading = parseDay(given);
  if (reading.ok) return right(reading.value);
  return wrong(...reading.problems.map((day) => ({ code: "not-a-day", day }) as const));
}

/** Reads what someone hands in for a field. `null`, an empty text and an empty choice of several empty it. */
export function readValue({ kind }: Pick<FieldSpec, "kind">, given: unknown): ValueReading {
  if (given === null) return right(null);
  switch (kind.type) {
    case "text":
    case "long-text":
      return readText(given, kind.most);
    case "choice":
      return kind.options.some(({ code }) => code === given)
        ? right(given as string)
        : wrong({ code: "unknown-choice", count: 1 });
    case "choices":
      return readChoices(
        given,
        kind.options.map(({ code }) => code),
      );
    case "yes-no":
      return typeof given === "boolean" ? right(given) : wrong({ code: "not-yes-or-no" });
    case "number":
      return readNumber(given, kind);
    case "day":
      return readDay(given);
    case "about-day":
      return readAboutDay(given);
  }
}
