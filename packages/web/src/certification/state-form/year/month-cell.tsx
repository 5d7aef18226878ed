import { monthStates } from "@yorisoi/rules/certification/state-form";
import type { ReactNode } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { T, useSay } from "../../../app/words.tsx";
import { fieldId, useFieldValue, useMayWrite, useWrite } from "../../document/index.ts";
import { monthLooks, openMonth } from "./month-look.ts";
import type { StripMonth } from "./months-in-order.ts";

/** One month of the year: its word and its pattern, and the choice of another. */
export function MonthCell({ of: { month, year } }: { of: StripMonth }): ReactNode {
  const key = `month.${month}.state`;
  const value = useFieldValue(key);
  const mayWrite = useMayWrite();
  const write = useWrite();
  const say = useSay();
  const { language } = usePreferences();
  const state = typeof value === "string" ? value : "";
  const word = monthStates.find(({ code }) => code === state)?.[language];
  return (
    <li
      id={fieldId(key)}
      className={`flex min-h-28 min-w-0 flex-col justify-between gap-2 rounded-8 border-2 p-2 ${monthLooks[state] ?? openMonth}`}
    >
      <label htmlFor={`${fieldId(key)}-box`} className="self-start rounded-4 bg-white px-1">
        {year !== null && (
          <span className="mr-1 text-solid-gray-700">
            <T k="stateForm.year.of" values={{ year }} />
          </span>
        )}
        <span className="font-700">
          <T k="stateForm.month" values={{ month }} />
        </span>
      </label>
      {mayWrite ? (
        <select
          id={`${fieldId(key)}-box`}
          value={state}
          onChange={({ target }) => write(key, target.value || null)}
          className="min-h-12 w-full rounded-8 border border-solid-gray-600 bg-white px-2 font-700"
        >
          <option value="">{say("stateForm.month.open")}</option>
          {monthStates.map(({ code, ja, en }) => (
            <option key={code} value={code}>
              {language === "ja" ? ja : en}
            </option>
          ))}
        </select>
      ) : (
        <span className="self-start rounded-4 bg-white px-1 font-700">
          {word ?? <T k="stateForm.month.open" />}
        </span>
      )}
    </li>
  );
}
