import { type CivilDay, civilDay, formatDay, parseDay } from "@yorisoi/rules/calendar";
import type { FieldValue } from "@yorisoi/rules/certification";
import { type ReactNode, useMemo } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { useSayDay } from "../../../app/say-day.ts";
import { Furigana } from "../../../app/words.tsx";
import { DayField } from "../../../design/index.ts";
import { useTyped } from "../use-typed.ts";
import { Problems } from "../words/field-texts.tsx";
import type { ControlProps } from "./control.tsx";
import { TypedBox, textsWith } from "./typed-box.tsx";

const dayIn = (text: string): CivilDay | null => {
  const reading = parseDay(text);
  return reading.ok ? reading.value : null;
};

const inBox = (value: FieldValue, language: "ja" | "en"): string => {
  const on = typeof value === "string" ? civilDay(value) : null;
  if (!on) return value === null ? "" : String(value);
  return language === "ja" ? formatDay(on, "era") : on;
};

/** An empty box holds no day, which is no mistake. */
const read = (text: string): unknown => (text.trim() === "" ? null : text);

function Said({ on }: { on: CivilDay }): ReactNode {
  const sayDay = useSayDay();
  return <Furigana text={sayDay(on)} />;
}
const said = (on: CivilDay) => <Said on={on} />;

export function DayControl({ fieldKey, id, texts }: ControlProps<"day">): ReactNode {
  const { language } = usePreferences();
  const ways = useMemo(() => ({ show: (value: FieldValue) => inBox(value, language), read }), [language]);
  const typed = useTyped(fieldKey, ways);
  return (
    <TypedBox fieldKey={fieldKey} typed={typed}>
      <DayField
        id={id}
        {...textsWith(texts, typed)}
        value={typed.text}
        onChange={typed.type}
        parse={dayIn}
        format={said}
        notUnderstood={<Problems problems={typed.problems} />}
      />
    </TypedBox>
  );
}
