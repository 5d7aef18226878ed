import { type ReactNode, useEffect, useRef, useState } from "react";
import { civilDay } from "@yorisoi/rules/calendar";
import { ProblemNotice } from "../../../app/asking/index.ts";
import { T } from "../../../app/words.tsx";
import { Button, Notice } from "../../../design/index.ts";
import { actOf } from "../access/act-of.ts";
import { doSimpleAct } from "../../case/do-simple-act.ts";
import { useWhenSent } from "../access/use-when-sent.ts";
import type { CaseView } from "../../answers.ts";
import { useDocumentPart, useWrite } from "../../document/index.ts";
import { HandedIn } from "./handed-in.tsx";
import { wayOf } from "./way-of.ts";

interface Props {
  readonly view: CaseView;
  /** What the checks say is still open. */
  readonly open: number;
}

/** Hands the application in, or in again after it came back. What is open does not keep anybody from applying. */
export function HandIn({ view, open }: Props): ReactNode {
  const [isDone, setDone] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const values = useDocumentPart(({ snapshot }) => snapshot.values);
  const latest = useRef(values);
  useEffect(() => {
    latest.current = values;
  }, [values]);
  const write = useWrite();
  const id = useRef(crypto.randomUUID());
  const act = actOf(view, "apply", "resubmit");
  const isAtHome = view.role === "person" || view.role === "helper";
  const { isWaiting, saved, want } = useWhenSent(async () => {
    if (!act) return;
    setError(null);
    try {
      const now = latest.current;
      // At home it is handed in today; at the window it may be written down later.
      const on = act.id === "apply" && !isAtHome && civilDay(String(now.get("appliedOn")));
      const data = { way: wayOf(now, view) };
      await doSimpleAct(view, { id: id.current, act: act.id, data, ...(on ? { on } : {}) });
      id.current = crypto.randomUUID();
      setDone(true);
    } catch (problem) {
      setError(problem);
    }
  });
  if (isDone || !act) return <HandedIn view={view} isNew={isDone} />;
  const hard = act.missing.filter(({ strength }) => strength === "hard");
  const start = () => {
    if (isAtHome && act.id === "apply" && values.get("appliedOn") !== view.today) {
      write("appliedOn", view.today);
    }
    void want();
  };
  return (
    <section aria-labelledby="hand-in" className="space-y-3">
      <h2 id="hand-in" className="text-std-20B-160">
        <T k={act.id === "apply" ? "application.handIn" : "application.handIn.again"} />
      </h2>
      <p>
        <T
          k={
            open === 0
              ? "application.handIn.what"
              : isAtHome
                ? "application.handIn.open"
                : "application.handIn.openOffice"
          }
        />
      </p>
      <ProblemNotice error={error} />
      {saved === "kept" && (
        <Notice kind="warning" title={<T k="application.handIn.noNetwork" />}>
          <p>
            <T k="application.handIn.noNetwork.what" />
          </p>
        </Notice>
      )}
      {saved === "refused" && (
        <Notice kind="warning" title={<T k="application.handIn.refused" />}>
          <p>
            <T k="application.handIn.refused.what" />
          </p>
        </Notice>
      )}
      <Button onClick={start} aria-disabled={isWaiting || hard.length > 0}>
        <T
          k={isWaiting ? "busy.wait" : act.id === "apply" ? "application.handIn" : "application.handIn.again"}
        />
      </Button>
    </section>
  );
}
