import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";

/** A name of a disease, always Japanese, with its official reading above it when the reader wants furigana. */
export function DiseaseName({ name, kana }: { name: string; kana: string }): ReactNode {
  const { furigana, language } = usePreferences();
  if (!furigana || language !== "ja" || kana === "") return <span lang="ja">{name}</span>;
  return (
    <ruby lang="ja">
      {name}
      <rp>（</rp>
      <rt>{kana}</rt>
      <rp>）</rp>
    </ruby>
  );
}
