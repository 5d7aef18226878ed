import type { FieldValue } from "@yorisoi/rules/certification";
import type { SurveyItem } from "@yorisoi/rules/certification/survey";
import type { ReactNode } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { Official } from "../../../app/words.tsx";
import type { Choice } from "../../../design/index.ts";

/** A label of the law: by itself in Japanese, behind its translation else. */
export function Named({ of: { ja, en } }: { of: { readonly ja: string; readonly en: string } }): ReactNode {
  const { language } = usePreferences();
  if (language === "ja") return <Official text={ja} />;
  return (
    <>
      {en}{" "}
      <span className="inline-block text-solid-gray-700">
        <Official text={ja} />
      </span>
    </>
  );
}

const known = new WeakMap<SurveyItem, readonly Choice[]>();

/** The answers of an item with the number of the sheet, which is their key too. Made once for an item. */
export function choicesOf(one: SurveyItem): readonly Choice[] {
  const before = known.get(one);
  if (before) return before;
  const choices = one.options.map((option, value) => ({
    value,
    sign: option.code,
    label: <Named of={option} />,
  }));
  known.set(one, choices);
  return choices;
}

/** Which answer a field holds, from 0; null for none. */
export function optionAt({ options }: SurveyItem, value: FieldValue | undefined): number | null {
  const at = options.findIndex(({ code }) => code === value);
  return at < 0 ? null : at;
}
