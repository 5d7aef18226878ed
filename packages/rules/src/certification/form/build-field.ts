import type { FieldKind, FieldSpec, Option } from "./field-spec.ts";

/** What a field says beside its label and source. */
export type More = Pick<FieldSpec, "plain" | "example" | "when" | "required" | "privacy">;

const build =
  (kind: FieldKind) =>
  (key: string, ja: string, en: string, source: string, more: More = {}): FieldSpec => ({
    key,
    kind,
    ja,
    en,
    source,
    ...more,
  });

export const shortText = build({ type: "text", most: 200 });
export const longText = build({ type: "long-text", most: 4000 });
export const yesNo = build({ type: "yes-no" });
export const dayField = build({ type: "day" });
export const aboutDay = build({ type: "about-day" });
export const oneOf = (options: readonly Option[]) => build({ type: "choice", options });
export const severalOf = (options: readonly Option[]) => build({ type: "choices", options });
export const numberOf = (least: number, most: number, decimals: number, unit: string) =>
  build({ type: "number", least, most, decimals, unit });
export const wholeNumber = (least: number, most: number, unit: string) => numberOf(least, most, 0, unit);
