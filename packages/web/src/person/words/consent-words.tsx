import type { ReactNode } from "react";
import type { TextKey } from "../../app/text.ts";
import { T, useSay } from "../../app/words.tsx";

/** For what another organisation may see a record: the purposes of the server (person/consent/purposes.ts). */
export const purposes = [
  "certification",
  "care",
  "service_planning",
  "consultation",
  "transfer",
  "disaster",
] as const;

/** The parts of a record that can be shared; the first always goes along. */
export const shareable = ["person", "contact", "certificate", "consideration"] as const;

export const isOneOf = <Code extends string>(codes: readonly Code[], code: string): code is Code =>
  (codes as readonly string[]).includes(code);

export const purposeKey = (code: string): TextKey =>
  isOneOf(purposes, code) ? `consent.purpose.${code}` : "consent.purpose.other";

export const partKey = (code: string): TextKey =>
  isOneOf(shareable, code) ? `consent.part.${code}` : "consent.part.other";

export function Purpose({ code }: { code: string }): ReactNode {
  return <T k={purposeKey(code)} />;
}

/** The names of parts as one piece of a sentence. */
export function useParts(): (codes: readonly string[]) => string {
  const say = useSay();
  const rank = (code: string) => (shareable as readonly string[]).indexOf(code);
  return (codes) =>
    codes
      .toSorted((one, other) => rank(one) - rank(other))
      .map((code) => say(partKey(code)))
      .join(say("consent.part.and"));
}
