import type { GradingCase } from "@yorisoi/rules/grading";
import { type ReactNode, useState } from "react";
import { Result2013 } from "./edition2013/page.tsx";
import { Result2014 } from "./edition2014/page.tsx";

export interface ResultProps {
  readonly given: GradingCase;
  /** Names of the items that had no answer and were computed with the lightest one. */
  readonly assumed: readonly string[];
}

/** The same object as long as the answers are the same, so that nothing is computed twice. */
function useSame<T>(value: T): T {
  const key = JSON.stringify(value);
  const [kept, keep] = useState({ key, value });
  if (kept.key === key) return kept.value;
  keep({ key, value });
  return value;
}

/** What a case comes to, with every reason, on the screen and as a sheet of paper. */
export function Result(props: ResultProps): ReactNode {
  const given = useSame(props.given);
  const assumed = useSame(props.assumed);
  return given.edition === "2014" ? (
    <Result2014 given={given} assumed={assumed} />
  ) : (
    <Result2013 given={given} assumed={assumed} />
  );
}
