import type { ReactNode } from "react";
import { Furigana, T } from "../../app/words.tsx";
import { textKeyOf } from "../words/text-key-of.ts";

/** What something was done for: one of the purposes of a consent, or what somebody wrote. */
export function Purpose({ purpose }: { purpose: string }): ReactNode {
  const key = textKeyOf(`audit.purpose.${purpose}`);
  return key ? <T k={key} /> : <Furigana text={purpose} />;
}
