import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";

/** The reading of a name as a line of its own, for readers of English the English name; furigana stand above the name. */
export function Reading({ kana, english = "" }: { kana: string; english?: string | undefined }): ReactNode {
  const { furigana, language } = usePreferences();
  if (language === "en" && english !== "") {
    return (
      <span lang="en" className="block text-solid-gray-700">
        {english}
      </span>
    );
  }
  if (kana === "" || (furigana && language === "ja")) return null;
  return (
    <span lang="ja" className="block text-solid-gray-700">
      {kana}
    </span>
  );
}
