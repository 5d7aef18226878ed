import type { FieldValue } from "@yorisoi/rules/certification";
import { type ReactNode, useMemo } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { Furigana, T } from "../../../app/words.tsx";
import { Checkbox, DayField } from "../../../design/index.ts";
import { useWrite } from "../use-part.ts";
import { useTyped } from "../use-typed.ts";
import { describeAboutDay } from "../words/describe-about-day.ts";
import { Problems } from "../words/field-texts.tsx";
import { readAboutDay } from "../words/read-about-day.ts";
import type { ControlProps } from "./control.tsx";
import { TypedBox, textsWith } from "./typed-box.tsx";

/** What cannot be read goes on as it is, and `readValue` says what is wrong. */
const read = (text: string): unknown => (text.trim() === "" ? null : (readAboutDay(text) ?? text));

const inBox = (value: FieldValue, language: "ja" | "en"): string => {
  if (typeof value !== "string") return "";
  return language === "ja" ? describeAboutDay(value, "ja") : value;
};

function Said({ on }: { on: string }): ReactNode {
  const { language } = usePreferences();
  return <Furigana text={describeAboutDay(on, language)} />;
}
const said = (on: string) => <Said on={on} />;

export function AboutDayControl({ fieldKey, id, texts }: ControlProps<"about-day">): ReactNode {
  const { language } = usePreferences();
  const write = useWrite();
  const ways = useMemo(() => ({ show: (value: FieldValue) => inBox(value, language), read }), [language]);
  const typed = useTyped(fieldKey, ways);
  const understood = readAboutDay(typed.text);
  return (
    <TypedBox fieldKey={fieldKey} typed={typed}>
      <DayField
        id={id}
        {...textsWith(texts, typed)}
        value={typed.text}
        onChange={typed.type}
        parse={readAboutDay}
        format={said}
        notUnderstood={<Problems problems={typed.problems} />}
      />
      {understood !== null && typed.problems.length === 0 && !typed.overtaken && (
        <Checkbox
          label={<T k="document.about" />}
          checked={understood.endsWith("~")}
          onChange={(isAbout) => write(fieldKey, `${understood.replace("~", "")}${isAbout ? "~" : ""}`)}
        />
      )}
    </TypedBox>
  );
}
