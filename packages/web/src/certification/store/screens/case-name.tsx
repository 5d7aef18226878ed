import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import type { CaseLine } from "../../answers.ts";
import { kanaOf, nameOf } from "../../case/name-of.ts";

/** Whose case it is, as far as the reader may know, with its reading, and its number. */
export function CaseName({ of: { person, number } }: { of: Pick<CaseLine, "person" | "number"> }): ReactNode {
  return (
    <>
      {person && (
        <span lang="ja">
          {nameOf(person)} <span className="font-400 text-solid-gray-700">（{kanaOf(person)}）</span>
        </span>
      )}
      <span className="inline-block">
        <T k="store.case.number" values={{ number }} />
      </span>
    </>
  );
}
