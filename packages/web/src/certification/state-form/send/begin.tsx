import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ProblemNotice } from "../../../app/asking/index.ts";
import { T } from "../../../app/words.tsx";
import { Button, Notice } from "../../../design/index.ts";
import { Worded } from "../../document/index.ts";
import type { Beginning } from "./use-beginning.ts";

/** What stands before the first word of the form, and how to go on. Nothing when one can simply write. */
export function Begin({ beginning, caseId }: { beginning: Beginning; caseId: string }): ReactNode {
  const { gate, act, error, goOn } = beginning;
  return (
    <>
      <ProblemNotice error={error} />
      {gate !== "open" && (
        <Notice
          kind="warning"
          title={<T k={gate === "closed" ? "stateForm.begin.closed" : "stateForm.begin.warned"} />}
        >
          <ul className="list-disc pl-5">
            {act?.missing.map((need) => (
              <li key={need.code}>
                <Worded words={need} />
              </li>
            ))}
          </ul>
          <p className="flex flex-wrap items-center gap-3">
            {gate === "warned" && (
              <Button kind="outline" onClick={goOn}>
                <T k="stateForm.begin.goOn" />
              </Button>
            )}
            <Link
              to="/cases/$caseId"
              params={{ caseId }}
              className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
            >
              <span>
                <T k="stateForm.toCase" />
              </span>
            </Link>
          </p>
        </Notice>
      )}
    </>
  );
}
