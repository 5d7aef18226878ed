import { type ReactNode, useState } from "react";
import { ProblemNotice } from "../../../app/asking/index.ts";
import { T } from "../../../app/words.tsx";
import { Button, Notice } from "../../../design/index.ts";
import { actOf } from "../../application/access/act-of.ts";
import { useWhenSent } from "../../application/access/use-when-sent.ts";
import type { CaseView } from "../../answers.ts";
import { ActDialog } from "../../case/act/act-dialog.tsx";
import { keepCase, useCase } from "../../case/use-case.ts";
import { beginForm } from "./begin-form.ts";

/** Sends the form. Everything that was written goes first; then the case says what is still needed. */
export function Send({ view, accountId }: { view: CaseView; accountId: string }): ReactNode {
  const { refetch } = useCase(view.caseId);
  const [asked, setAsked] = useState<CaseView | null>(null);
  const [isDone, setDone] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { isWaiting, saved, want } = useWhenSent(async () => {
    const { data } = await refetch();
    if (!data) return;
    const isOpen = !actOf(data, "begin_state_form");
    setError(null);
    // What was written away from the network was never told to have begun.
    await (isOpen ? Promise.resolve(data) : beginForm(data, [])).then(setAsked, setError);
  });
  const act = asked && actOf(asked, "send_state_form");
  if (isDone) {
    return (
      <output className="block">
        <Notice kind="success" title={<T k="stateForm.sent" />}>
          <p>
            <T k="stateForm.sent.what" />
          </p>
        </Notice>
      </output>
    );
  }
  if (!actOf(view, "send_state_form", "begin_state_form")) return null;
  return (
    <section aria-labelledby="state-form-send" className="space-y-3">
      <h2 id="state-form-send" className="text-std-20B-160">
        <T k="stateForm.send" />
      </h2>
      <p>
        <T k="stateForm.send.what" />
      </p>
      <ProblemNotice error={error} />
      {saved === "kept" && (
        <Notice kind="warning" title={<T k="stateForm.send.noNetwork" />}>
          <p>
            <T k="stateForm.send.noNetwork.what" />
          </p>
        </Notice>
      )}
      <Button onClick={() => void want()} aria-disabled={isWaiting}>
        <T k={isWaiting ? "busy.wait" : "stateForm.send"} />
      </Button>
      {asked && act && (
        <ActDialog
          view={asked}
          act={act}
          accountId={accountId}
          onClose={() => setAsked(null)}
          onDone={(done) => {
            keepCase(done);
            setAsked(null);
            setDone(true);
          }}
          onMeanwhile={(now) => {
            keepCase(now);
            setAsked(null);
          }}
        />
      )}
    </section>
  );
}
