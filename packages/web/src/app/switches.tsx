import type { ReactNode } from "react";
import { changePreferences, usePreferences } from "./preferences.ts";
import { T, useSay } from "./words.tsx";

const button =
  "inline-flex min-h-11 items-center rounded-8 border border-transparent px-3 text-key-1000 underline underline-offset-4 hover:border-key-900 aria-pressed:border-key-900 aria-pressed:bg-key-50 aria-pressed:font-700";

/** Furigana and language: always in the same place on every page. */
export function Switches(): ReactNode {
  const say = useSay();
  const { language, furigana } = usePreferences();
  const other = language === "ja" ? "en" : "ja";
  return (
    <fieldset className="flex gap-2 border-0 p-0">
      <legend className="sr-only">{say("app.display")}</legend>
      {language === "ja" && (
        <button
          type="button"
          className={button}
          aria-pressed={furigana}
          onClick={() => changePreferences({ furigana: !furigana })}
        >
          <T k="app.furigana" />
        </button>
      )}
      <button
        type="button"
        className={button}
        lang={other}
        onClick={() => changePreferences({ language: other })}
      >
        {say("app.language")}
      </button>
    </fieldset>
  );
}
