import { refuseReasons } from "@yorisoi/rules/certification/case";
import { type ReactNode, useState } from "react";
import { ProblemNotice } from "../../../app/asking/index.ts";
import { T } from "../../../app/words.tsx";
import { Disclosure, Form, Notice, RadioGroup } from "../../../design/index.ts";
import { Words } from "../../case/words.tsx";
import type { OpinionSetting } from "../desk/setting.ts";

type Reason = keyof typeof refuseReasons;
const reasons = Object.keys(refuseReasons) as readonly Reason[];

/** Says that the opinion cannot be written, and why, so that another doctor can be asked soon. */
export function Refuse({ setting: { acts, doAct } }: { setting: OpinionSetting }): ReactNode {
  const [reason, setReason] = useState<Reason | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [isDone, setDone] = useState(false);
  if (isDone) {
    return (
      <div role="alert">
        <Notice kind="success" title={<T k="opinion.refuse.done" />}>
          <p>
            <T k="opinion.refuse.done.what" />
          </p>
        </Notice>
      </div>
    );
  }
  if (!acts.some(({ id }) => id === "refuse_opinion")) return null;
  const send = async () => {
    setMissing(reason === null);
    setProblem(null);
    if (reason === null) return;
    await doAct({ act: "refuse_opinion", data: { reason } }).then(() => setDone(true), setProblem);
  };
  return (
    <Disclosure summary={<T k="opinion.refuse" />}>
      <Form onSubmit={send} submit={<T k="opinion.refuse.send" />} busyWords={<T k="busy.wait" />}>
        <p>
          <T k="opinion.refuse.lead" />
        </p>
        <ProblemNotice error={problem} />
        <RadioGroup
          id="refuse-reason"
          label={<T k="opinion.refuse.why" />}
          error={isMissing && reason === null && <T k="opinion.refuse.missing" />}
          choices={reasons.map((value) => ({ value, label: <Words words={refuseReasons[value]} /> }))}
          value={reason}
          onChange={setReason}
        />
      </Form>
    </Disclosure>
  );
}
