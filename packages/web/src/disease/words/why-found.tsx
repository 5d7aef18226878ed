import type { Hit } from "@yorisoi/rules/disease";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";

/** Why a disease was found: by which of its names. Nothing when the name itself shows it. */
export function WhyFound({ hit }: { hit: Hit }): ReactNode {
  const { kind, text } = hit.matchedOn;
  const shown = kind === "name" || kind === "kana" || (kind === "part" && text === hit.name);
  if (shown) return null;
  return <T k={`disease.why.${kind}`} values={{ text }} />;
}
