import type { Condition, FieldKind, FieldSpec, Option } from "../form/index.ts";

/** What every field of the opinion says beside its label; the example is ours and shown in the form. */
type About = Pick<FieldSpec, "source" | "plain" | "when" | "required" | "privacy"> & {
  readonly example: string;
};

const build =
  (kind: FieldKind) =>
  (key: string, ja: string, en: string, about: About): FieldSpec => ({ key, kind, ja, en, ...about });

export const shortText = build({ type: "text", most: 200 });
export const longText = build({ type: "long-text", most: 4000 });
export const yesNo = build({ type: "yes-no" });
export const dayField = build({ type: "day" });
export const aboutDay = build({ type: "about-day" });
export const oneOf = (options: readonly Option[]) => build({ type: "choice", options });
export const severalOf = (options: readonly Option[]) => build({ type: "choices", options });
export const numberOf = (least: number, most: number, decimals: number, unit: string) =>
  build({ type: "number", least, most, decimals, unit });

/** Asked when another field holds this value. */
export const whenIs =
  (key: string, ...wanted: readonly (string | boolean)[]): Condition =>
  (values) =>
    wanted.some((one) => values.get(key) === one);

/** Asked when a choice of several holds this code. */
export const whenHas =
  (key: string, code: string): Condition =>
  (values) => {
    const value = values.get(key);
    return Array.isArray(value) && value.includes(code);
  };

export const whenAll =
  (...conditions: readonly Condition[]): Condition =>
  (values, row) =>
    conditions.every((holds) => holds(values, row));

export const whenNot =
  (condition: Condition): Condition =>
  (values, row) =>
    !condition(values, row);
