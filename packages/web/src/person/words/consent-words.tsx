import { consentPurposes, isConsentPurpose, shareablePartCodes, shareableParts } from "@yorisoi/rules/person";
import type { ReactNode } from "react";
import { Furigana, useSay } from "../../app/words.tsx";
import { useCoded } from "./coded.tsx";

/** A purpose in words; one this program does not know is called another one. */
export function usePurpose(): (code: string) => string {
  const say = useSay();
  const coded = useCoded();
  return (code) => (isConsentPurpose(code) ? coded(consentPurposes, code) : say("consent.purpose.other"));
}

export function Purpose({ code }: { code: string }): ReactNode {
  const purpose = usePurpose();
  return <Furigana text={purpose(code)} />;
}

/** The names of parts as one piece of a sentence, in the order of the list. */
export function useParts(): (codes: readonly string[]) => string {
  const say = useSay();
  const coded = useCoded();
  return (codes) => {
    const known = shareablePartCodes.filter((code) => codes.includes(code));
    const words = known.map((code) => coded(shareableParts, code));
    const others = codes.length > known.length ? [say("consent.part.other")] : [];
    return [...words, ...others].join(say("consent.part.and"));
  };
}
