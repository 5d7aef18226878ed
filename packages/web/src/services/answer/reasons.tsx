import type { Reason } from "@yorisoi/rules/services";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { WithTerms } from "../../disease/index.ts";
import { ToConfirm } from "./verdict-tag.tsx";

/** The conditions that decide, each with whether it holds. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }): ReactNode {
  return (
    <ul className="space-y-2">
      {reasons.map(({ text, holds, toConfirm }) => (
        <li key={text} className="break-inside-avoid">
          <span className="mr-2 inline-block font-700">
            <T k={`support.holds.${holds}`} />
          </span>
          <span lang="ja">
            <WithTerms text={text} />
          </span>{" "}
          {toConfirm && <ToConfirm />}
        </li>
      ))}
    </ul>
  );
}

/** What else to know; nothing here decides. */
export function Notes({ notes }: { notes: readonly Reason[] }): ReactNode {
  return (
    <ul className="list-disc space-y-1 pl-5">
      {notes.map(({ text, toConfirm }) => (
        <li key={text}>
          <span lang="ja">
            <WithTerms text={text} />
          </span>{" "}
          {toConfirm && <ToConfirm />}
        </li>
      ))}
    </ul>
  );
}
