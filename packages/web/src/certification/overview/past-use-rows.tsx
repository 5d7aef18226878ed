import { finderOf, type FieldValue, keyIn, rowsOf } from "@yorisoi/rules/certification";
import { overviewForm } from "@yorisoi/rules/certification/survey";
import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Furigana } from "../../app/words.tsx";
import { DescriptionList } from "../../design/index.ts";
import { describeValue, FieldName } from "../document/index.ts";

const fields = ["code", "content", "times", "hours", "from", "until", "why"];
const find = finderOf(overviewForm);

/** The rows of past use in words. */
export function PastUseRows({ told }: { told: ReadonlyMap<string, FieldValue> }): ReactNode {
  const { language } = usePreferences();
  return rowsOf(overviewForm, told, "past").map((row) => (
    <DescriptionList
      key={row}
      rows={fields.flatMap((field) => {
        const key = keyIn(`past.#.${field}`, row);
        const spec = find(key)?.spec;
        if (!spec || !told.has(key)) return [];
        const words = describeValue(spec, told.get(key), language);
        return [{ key, term: <FieldName spec={spec} />, value: <Furigana text={words} /> }];
      })}
    />
  ));
}
