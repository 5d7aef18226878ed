import type { ReactNode } from "react";
import type { Names } from "../answers.ts";

export const fullName = ({ familyName, givenName }: Names): string =>
  [familyName, givenName].filter(Boolean).join(" ");

export const fullKana = ({ familyKana, givenKana }: Names): string =>
  [familyKana, givenKana].filter(Boolean).join(" ");

/** A name with its reading beneath: readings of people are no matter of a dictionary. */
export function PersonName({ of }: { of: Names }): ReactNode {
  return (
    <>
      <span lang="ja">{fullName(of)}</span>
      <span lang="ja" className="block text-std-16N-170 font-400 text-solid-gray-700">
        {fullKana(of)}
      </span>
    </>
  );
}
