import { Link } from "@tanstack/react-router";
import { stages } from "@yorisoi/rules/certification/case";
import { type ReactNode, useEffect, useRef } from "react";
import { T } from "../../app/words.tsx";
import type { CaseLine } from "../answers.ts";
import { LateTag } from "../case/late-tag.tsx";
import { Words } from "../case/words.tsx";

interface Props {
  readonly lines: readonly CaseLine[] | undefined;
  /** The number of the search: with each new one the focus goes here, so that Enter opens what was found. */
  readonly turn?: number;
}

/** The most urgent case, which holds the focus when the list opens: Enter opens it. */
export function FirstCase({ lines, turn = 0 }: Props): ReactNode {
  const [first] = lines ?? [];
  const place = useRef<HTMLAnchorElement>(null);
  const met = useRef(0);
  const isThere = first !== undefined;
  useEffect(() => {
    if (!isThere) return;
    if (turn > met.current || document.activeElement === document.body) place.current?.focus();
    met.current = turn;
  }, [isThere, turn]);
  if (!first) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Link
        ref={place}
        to="/cases/$caseId"
        params={{ caseId: first.caseId }}
        className="inline-flex min-h-11 items-center rounded-8 bg-key-900 px-5 py-2 text-oln-16B-100 leading-[1.4]! text-white underline-offset-4 hover:bg-key-1000 hover:underline"
      >
        <span>
          <T k="cases.first" />
        </span>
      </Link>
      <span>
        <T k="case.number" values={{ number: first.number }} /> ・ <Words words={stages[first.stage]} />{" "}
        {first.daysLate > 0 && <LateTag days={first.daysLate} />}
      </span>
    </p>
  );
}
