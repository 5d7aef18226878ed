import type { ReactNode } from "react";
import { Furigana, T } from "../../../app/words.tsx";
import type { CaseLine } from "../../answers.ts";

/** Whose case it is, as far as the reader may know, and its number. */
export function CaseName({ of: { person, number } }: { of: Pick<CaseLine, "person" | "number"> }): ReactNode {
  return (
    <>
      {person && <Furigana text={`${person.familyName} ${person.givenName}　`} />}
      <T k="store.case.number" values={{ number }} />
    </>
  );
}
