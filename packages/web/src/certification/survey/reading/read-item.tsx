import type { FieldValue } from "@yorisoi/rules/certification";
import type { SurveyItem } from "@yorisoi/rules/certification/survey";
import { memo, type ReactNode } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import type { TextKey } from "../../../app/text.ts";
import { Furigana, T } from "../../../app/words.tsx";
import { DocumentField, describeValue, useDifference, useFieldValue } from "../../document/index.ts";
import { useDesk } from "../desk.ts";
import { specOf } from "../item/specs.ts";

const fields: readonly (readonly [field: string, label: TextKey])[] = [
  ["day", "survey.day"],
  ["severe", "survey.severe"],
  ["severe.frequency", "survey.frequency"],
  ["severe.way", "survey.way"],
  ["but", "survey.but"],
  ["minutes", "survey.minutes"],
  ["severe.minutes", "survey.severe.minutes"],
  ["how", "survey.how"],
  ["toldBy", "survey.toldBy"],
  ["unsure", "survey.unsure"],
  ["unsure.text", "survey.unsure.text"],
];

/** What was answered about an item, in words. */
export const ReadItem = memo(function ReadItem({ one }: { one: SurveyItem }): ReactNode {
  return fields.map(([field, label]) => <Line key={field} item={one.id} field={field} label={label} />);
});

const isThere = (value: FieldValue | undefined) =>
  value !== undefined && value !== null && value !== false && !(Array.isArray(value) && value.length === 0);

function Line({ item, field, label }: { item: string; field: string; label: TextKey }): ReactNode {
  const { language } = usePreferences();
  const { edition } = useDesk();
  const key = `item.${item}.${field}`;
  const value = useFieldValue(key);
  const differs = useDifference(key) !== undefined;
  const spec = specOf(edition, item, field);
  if (differs) return <DocumentField fieldKey={key} label={<T k={label} />} />;
  if (!spec || (!isThere(value) && field !== "day")) return null;
  return (
    <p className="whitespace-pre-wrap">
      <span className="text-solid-gray-700">
        <T k={label} />
        {"："}
      </span>
      <Furigana text={describeValue(spec, value, language)} />
    </p>
  );
}
