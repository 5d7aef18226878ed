import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import type { CaseLine } from "../answers.ts";
import { kanaOf, nameOf } from "../case/name-of.ts";

/** The name of a line; nothing where it may not be known. */
export const nameOfLine = ({ person }: Pick<CaseLine, "person">): string => (person ? nameOf(person) : "");

/** The way into a case: the name where it may be known, else its number. */
export function CaseLink({ line }: { line: CaseLine }): ReactNode {
  const { caseId, number, person } = line;
  return (
    <Link
      to="/cases/$caseId"
      params={{ caseId }}
      className="inline-flex min-h-11 items-center py-1 text-key-1000 underline underline-offset-4"
    >
      {person ? (
        <span lang="ja">
          {nameOf(person)}
          <span className="block text-std-16N-170 font-400 text-solid-gray-700">{kanaOf(person)}</span>
        </span>
      ) : (
        <span>
          <T k="case.number" values={{ number }} />
        </span>
      )}
    </Link>
  );
}
