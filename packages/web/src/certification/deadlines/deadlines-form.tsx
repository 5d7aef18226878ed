import { defaultDeadlines, stages } from "@yorisoi/rules/certification/case";
import { type ReactNode, useState } from "react";
import { ask } from "../../app/asking/index.ts";
import { FaultSummary, useFaults } from "../../app/form/index.ts";
import { T, useSay } from "../../app/words.tsx";
import { Button, Form, TextField } from "../../design/index.ts";
import { Words } from "../case/words.tsx";
import { type DeadlinesAnswer, draftOf, others, readDraft, stageCodes } from "./deadlines.ts";

interface Props {
  readonly deadlines: DeadlinesAnswer;
  readonly mayChange: boolean;
  readonly onKept: (kept: DeadlinesAnswer) => void;
}

const ours = draftOf(defaultDeadlines);

/** Leads from places in what is sent (/stages/received) to the field. */
const placeOf = (path: string) => {
  const [, first = "", second = ""] = path.split("/");
  return `days-${first === "stages" ? second : first}`;
};

/** The days, one field each; what the program begins with stands beside each. */
export function DeadlinesForm({ deadlines, mayChange, onKept }: Props): ReactNode {
  const say = useSay();
  const [draft, setDraft] = useState(() => draftOf(deadlines));
  const faults = useFaults(placeOf);
  const field = (id: string, label: ReactNode, hint?: ReactNode) => (
    <TextField
      key={id}
      id={`days-${id}`}
      size={id === "reminders" ? 16 : 5}
      autoComplete="off"
      inputMode={id === "reminders" ? "text" : "numeric"}
      readOnly={!mayChange}
      label={label}
      hint={
        <>
          {hint && (
            <>
              {hint}
              <br />
            </>
          )}
          <T k="deadlines.default" values={{ days: ours[id] ?? "" }} />
        </>
      }
      unit={<T k="deadlines.days" />}
      value={draft[id] ?? ""}
      onChange={(event) => setDraft({ ...draft, [id]: event.target.value })}
      error={faults.at(`days-${id}`)}
    />
  );
  const send = async () => {
    const read = readDraft(draft);
    const found =
      "faults" in read ? read.faults.map(({ id, message }) => ({ id, message: say(message) })) : [];
    let kept: DeadlinesAnswer | null = null;
    await faults.run(found, async () => {
      if ("faults" in read) return;
      kept = await ask<DeadlinesAnswer>("PUT", "/api/deadlines", {
        body: { ...read.deadlines, version: deadlines.version },
      });
    });
    if (kept) onKept(kept);
  };
  const fields = (
    <>
      <section aria-labelledby="deadlines-stages" className="space-y-5">
        <h2 id="deadlines-stages" className="text-std-22B-150">
          <T k="deadlines.stages" />
        </h2>
        <p>
          <T k="deadlines.stages.hint" />
        </p>
        {stageCodes.map((id) => field(id, <Words words={stages[id]} />))}
      </section>
      <section aria-labelledby="deadlines-others" className="space-y-5">
        <h2 id="deadlines-others" className="text-std-22B-150">
          <T k="deadlines.others" />
        </h2>
        {others.map((id) => field(id, <T k={`deadlines.${id}`} />))}
        {field("reminders", <T k="deadlines.reminders" />, <T k="deadlines.reminders.hint" />)}
      </section>
    </>
  );
  if (!mayChange) return <div className="space-y-6">{fields}</div>;
  return (
    <Form
      submit={<T k="deadlines.save" />}
      busyWords={<T k="busy.wait" />}
      onSubmit={send}
      actions={
        <Button kind="text" onClick={() => setDraft(ours)}>
          <T k="deadlines.reset" />
        </Button>
      }
    >
      <FaultSummary faults={faults} />
      {fields}
    </Form>
  );
}
