import * as fields from "../form/index.ts";
import type { Condition, FieldSpec, More, Option } from "../form/index.ts";

/** What every field of the opinion says beside its label; the example is ours and shown in the form. */
type About = More & { readonly source: string; readonly example: string };

type Make = (key: string, ja: string, en: string, source: string, more: More) => FieldSpec;

const told =
  (make: Make) =>
  (key: string, ja: string, en: string, { source, ...more }: About): FieldSpec =>
    make(key, ja, en, source, more);

export const shortText = told(fields.shortText);
export const longText = told(fields.longText);
export const yesNo = told(fields.yesNo);
export const dayField = told(fields.dayField);
export const aboutDay = told(fields.aboutDay);
export const oneOf = (options: readonly Option[]) => told(fields.oneOf(options));
export const severalOf = (options: readonly Option[]) => told(fields.severalOf(options));
export const numberOf = (least: number, most: number, decimals: number, unit: string) =>
  told(fields.numberOf(least, most, decimals, unit));

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
