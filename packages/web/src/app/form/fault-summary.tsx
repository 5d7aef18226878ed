import type { ReactNode } from "react";
import { ProblemNotice } from "../asking/index.ts";
import { Furigana, T } from "../words.tsx";
import { ErrorSummary } from "../../design/index.ts";
import type { Faults } from "./use-faults.ts";

/** What is wrong, at the top of the form: the fields one after the other, or the whole. */
export function FaultSummary({ faults: { list, problem, attempt } }: { faults: Faults }): ReactNode {
  const errors = list.map(({ id, message }) => ({ id, message: <Furigana text={message} /> }));
  return (
    <>
      <ErrorSummary title={<T k="errors.title" />} errors={problem ? [] : errors} attempt={attempt} />
      <ProblemNotice error={problem} />
    </>
  );
}
