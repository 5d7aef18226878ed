import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { ProblemNotice } from "../../app/asking/index.ts";
import { T } from "../../app/words.tsx";
import { Button } from "../../design/index.ts";
import type { ImportKind } from "./answer.ts";
import { findCase } from "./find-case.ts";

/** The way into the case a row went into; it is looked for by the number in the row. */
export function OpenCase({ kind, rowKey }: { kind: ImportKind; rowKey: string }): ReactNode {
  const navigate = useNavigate();
  const [error, setError] = useState<unknown>(null);
  const [isGone, setGone] = useState(false);
  const open = async () => {
    setError(null);
    try {
      const caseId = await findCase(kind, rowKey);
      if (caseId) await navigate({ to: "/cases/$caseId", params: { caseId } });
      else setGone(true);
    } catch (fault) {
      setError(fault);
    }
  };
  return (
    <>
      <Button kind="text" className="-ml-3" onClick={() => void open()}>
        <T k="imports.case.open" />
        <span className="sr-only"> {rowKey}</span>
      </Button>
      <output className="block">{isGone && <T k="imports.case.gone" />}</output>
      <ProblemNotice error={error} />
    </>
  );
}
