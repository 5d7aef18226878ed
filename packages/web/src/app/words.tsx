import { lazy, memo, type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { usePreferences } from "./preferences.ts";
import type { TextKey } from "./text.ts";

type Values = Readonly<Record<string, string | number>>;

const Ruby = lazy(() => import("./ruby.tsx"));

/** Japanese text, with readings over the kanji when the reader asked for them; without, until they are there. */
export const Furigana = memo(function Furigana({ text }: { text: string }): ReactNode {
  const { furigana, language } = usePreferences();
  if (!furigana || language !== "ja") return text;
  return (
    <Suspense fallback={text}>
      <Ruby text={text} />
    </Suspense>
  );
});

/** A text of the screens by its key, in the reader's language, with furigana when wanted. */
export function T({ k, values }: { k: TextKey; values?: Values }): ReactNode {
  const say = useSay();
  return <Furigana text={say(k, values)} />;
}

/** For attributes and messages that take plain text. */
export function useSay(): (key: TextKey, values?: Values) => string {
  const { t } = useTranslation();
  return (key, values) => t(key, values ?? {});
}

/** The law's own words, which stay Japanese on every screen. */
export function Official({ text }: { text: string }): ReactNode {
  return (
    <span lang="ja">
      <Furigana text={text} />
    </span>
  );
}
