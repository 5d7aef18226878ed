import { type ReactNode, useRef, useState } from "react";
import { ProblemNotice } from "../../../app/asking/index.ts";
import { T } from "../../../app/words.tsx";
import { Button, Notice } from "../../../design/index.ts";
import { actOf } from "../access/act-of.ts";
import { doSimpleAct } from "../../case/do-simple-act.ts";
import { useWhenSent } from "../access/use-when-sent.ts";
import type { CaseView } from "../../answers.ts";
import { DocumentSection, useDocumentPart } from "../../document/index.ts";
import { SavedBar } from "../../store/index.ts";
import { explainedData } from "./explained-data.ts";

/** 「説明しました・質問がありました」: what was said and asked, and the act that keeps it in the case. */
export function Explained({ view }: { view: CaseView }): ReactNode {
  const values = useDocumentPart(({ snapshot }) => snapshot.values);
  const [error, setError] = useState<unknown>(null);
  const id = useRef(crypto.randomUUID());
  const act = actOf(view, "explain");
  const data = explainedData(values);
  const { isWaiting, want } = useWhenSent(async () => {
    if (!data) return;
    setError(null);
    try {
      await doSimpleAct(view, { id: id.current, act: "explain", data });
      id.current = crypto.randomUUID();
    } catch (problem) {
      setError(problem);
    }
  });
  return (
    <div className="screen-only space-y-4 border-t border-solid-gray-420 pt-6">
      <DocumentSection id="explanation" />
      <SavedBar />
      <ProblemNotice error={error} />
      {view.state.application.explained ? (
        <Notice kind="success" title={<T k="application.explained.kept" />} />
      ) : act ? (
        <>
          {!data && (
            <p>
              <T k="application.explained.first" />
            </p>
          )}
          <Button onClick={() => void want()} aria-disabled={isWaiting || !data}>
            <T k={isWaiting ? "busy.wait" : "application.explained.keep"} />
          </Button>
        </>
      ) : (
        <p>
          <T k="application.explained.later" />
        </p>
      )}
    </div>
  );
}
