import { type Weekday, weekdays } from "@yorisoi/rules/calendar";
import type { CallTime } from "@yorisoi/rules/person";
import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Furigana, T, useSay } from "../../app/words.tsx";
import { Button, CheckboxGroup, TextField } from "../../design/index.ts";
import type { InputProps } from "../form/field-kind.tsx";
import { useCoded } from "../words/coded.tsx";

/** 「月・火 09:00〜17:00」 */
export function ShownCallTimes({ times }: { times: readonly CallTime[] }): ReactNode {
  const coded = useCoded();
  if (times.length === 0) return <T k="contact.anyTime" />;
  return (
    <ul>
      {times.map(({ weekdays: days, from, until }) => (
        <li key={`${days.join()}${from}${until}`}>
          <Furigana text={days.map((day) => coded(weekdays, day)).join("・")} /> {from}〜{until}
        </li>
      ))}
    </ul>
  );
}

type Words = Readonly<Record<string, { readonly ja: string; readonly en: string }>>;

export function ShownPlaces({ words, places }: { words: Words; places: readonly string[] }): ReactNode {
  const coded = useCoded();
  const { language } = usePreferences();
  if (places.length === 0) return <T k="account.none" />;
  return <Furigana text={places.map((place) => coded(words, place)).join(language === "ja" ? "、" : ", ")} />;
}

const days = Object.keys(weekdays) as Weekday[];
const office: CallTime = { weekdays: ["mon", "tue", "wed", "thu", "fri"], from: "09:00", until: "17:00" };

/** 9:5 and full width become 09:05, as the server keeps times of day; anything else stays as typed. */
const tidy = (text: string) => {
  const found = /^(\d{1,2})[:時](\d{1,2})?分?$/.exec(text.normalize("NFKC").trim());
  return found ? `${found[1]?.padStart(2, "0")}:${(found[2] ?? "0").padStart(2, "0")}` : text;
};

/** When calls are welcome: weekdays, and from when until when. */
export function CallTimesInput({ id, value, onChange, error }: InputProps<readonly CallTime[]>): ReactNode {
  const say = useSay();
  const { language } = usePreferences();
  const change = (at: number, part: Partial<CallTime>) =>
    onChange(value.map((time, each) => (each === at ? { ...time, ...part } : time)));
  const time = (at: number, key: "from" | "until") => (
    <TextField
      id={`${id}-${at}-${key}`}
      size={6}
      autoComplete="off"
      label={<T k={`contact.time.${key}`} />}
      value={value[at]?.[key] ?? ""}
      onChange={(event) => change(at, { [key]: event.target.value })}
      onBlur={(event) => change(at, { [key]: tidy(event.target.value) })}
    />
  );
  return (
    <fieldset id={id} className="space-y-3">
      <legend className="font-700">
        <T k="contact.callTimes" />
      </legend>
      <p className="text-solid-gray-700">
        <T k="contact.callTimes.hint" />
      </p>
      {error && <p className="text-error-2">{error}</p>}
      {value.map((each, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- times have no name of their own
        <div key={at} className="space-y-2 rounded-8 border border-solid-gray-420 p-3">
          <CheckboxGroup
            id={`${id}-${at}-days`}
            inline
            label={<T k="contact.days" />}
            values={each.weekdays}
            onChange={(chosen) => change(at, { weekdays: chosen })}
            choices={days.map((day) => ({ value: day, label: weekdays[day][language] }))}
          />
          <div className="flex flex-wrap gap-x-6 gap-y-2">
            {time(at, "from")}
            {time(at, "until")}
          </div>
          <Button kind="text" onClick={() => onChange(value.filter((_, other) => other !== at))}>
            {say("contact.time.remove")}
          </Button>
        </div>
      ))}
      <Button kind="outline" onClick={() => onChange([...value, office])}>
        {say("contact.time.add")}
      </Button>
    </fieldset>
  );
}
