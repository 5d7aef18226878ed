import type { FieldValue } from "../changes/index.ts";
import type { FieldSpec } from "../form/index.ts";
import { aboutLinkId } from "./names.ts";
import type { Answer } from "./types.ts";

function coded(spec: FieldSpec, code: unknown, system: string): Answer {
  const options = spec.kind.type === "choice" || spec.kind.type === "choices" ? spec.kind.options : [];
  const option = options.find((one) => one.code === code);
  if (!option) throw misfit(spec);
  return { valueCoding: { system, code: option.code, display: option.ja } };
}

/** Stored values were read with their field, so this is a bug of the caller. The value itself stays unsaid. */
const misfit = ({ key, kind }: FieldSpec) => new TypeError(`${key} holds no value of the kind ${kind.type}`);

function dated(spec: FieldSpec, value: string): Answer {
  const isAbout = value.endsWith("~");
  const answer = { valueDate: value.replace("~", "") };
  if (!isAbout) return answer;
  return {
    ...answer,
    item: [{ linkId: aboutLinkId(spec.key), text: "頃", answer: [{ valueBoolean: true }] }],
  };
}

/**
 * The answers that say a value of a field.
 *
 * @throws TypeError when the value is not one that `readValue` gives for this field.
 */
export function answersOf(spec: FieldSpec, value: FieldValue, system: string): readonly Answer[] {
  const { kind } = spec;
  if (kind.type === "choices" && Array.isArray(value)) return value.map((code) => coded(spec, code, system));
  if (kind.type === "choice") return [coded(spec, value, system)];
  if (kind.type === "yes-no" && typeof value === "boolean") return [{ valueBoolean: value }];
  if (kind.type === "number" && typeof value === "number")
    return [kind.decimals === 0 ? { valueInteger: value } : { valueDecimal: value }];
  if (typeof value !== "string") throw misfit(spec);
  if (kind.type === "day" || kind.type === "about-day") return [dated(spec, value)];
  if (kind.type === "text" || kind.type === "long-text") return [{ valueString: value }];
  throw misfit(spec);
}
