import type { FieldSpec } from "@yorisoi/rules/certification";
import type { ReactNode } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { Furigana, Official } from "../../../app/words.tsx";

/** The label of a field: the official one, and for readers of English ours before it. */
export function FieldName({ spec }: { spec: Pick<FieldSpec, "ja" | "en"> }): ReactNode {
  const { language } = usePreferences();
  if (language === "ja") return <Official text={spec.ja} />;
  return (
    <>
      {spec.en}{" "}
      <span className="font-400 text-solid-gray-700">
        <Official text={spec.ja} />
      </span>
    </>
  );
}

/** Words of the rules in the reader's language. */
export function Worded({ words }: { words: { readonly ja: string; readonly en: string } }): ReactNode {
  const { language } = usePreferences();
  return language === "ja" ? <Furigana text={words.ja} /> : words.en;
}
