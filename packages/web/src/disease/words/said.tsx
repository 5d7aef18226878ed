import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Furigana } from "../../app/words.tsx";
import { WithTerms } from "../terms/with-terms.tsx";

interface Props {
  readonly of: { readonly ja: string; readonly en: string };
  /** Within a label or a heading nothing else may be pressed. */
  readonly plain?: boolean;
}

/** A text the rules give in both languages; the Japanese one with its terms to press. */
export function Said({ of: { ja, en }, plain = false }: Props): ReactNode {
  const { language } = usePreferences();
  if (language === "en") return en;
  return plain ? <Furigana text={ja} /> : <WithTerms text={ja} />;
}
