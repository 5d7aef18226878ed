import { type ReactNode, useEffect, useRef, useState } from "react";
import { ask, ProblemNotice, questions } from "../../app/asking/index.ts";
import { T, useSay } from "../../app/words.tsx";
import { Button, Form, Notice } from "../../design/index.ts";
import type { ImportAnswer } from "./answer.ts";
import { Columns } from "./columns.tsx";
import type { CheckedTable } from "./import-form.tsx";
import { PlannedTable } from "./planned-table.tsx";
import { ProblemTable } from "./problem-table.tsx";

interface Props {
  readonly checked: CheckedTable;
  /** Begins with another table. */
  readonly onAnother: () => void;
}

/** What would come of a table; and the button by which it comes, all of it or nothing. */
export function Checked({ checked: { id, table, answer: first }, onAnother }: Props): ReactNode {
  const say = useSay();
  const [answer, setAnswer] = useState(first);
  const [error, setError] = useState<unknown>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<ImportAnswer>(null);
  useEffect(() => {
    if (shown.current === answer) return;
    shown.current = answer;
    heading.current?.focus();
  }, [answer]);
  const take = async () => {
    setError(null);
    try {
      const body = { ...table, dryRun: false };
      setAnswer(await ask<ImportAnswer>("POST", "/api/cases/imports", { body, key: id }));
      void questions.invalidateQueries({ queryKey: ["cases"] });
    } catch (fault) {
      setError(fault);
    }
  };
  const { problems, toCreate, toChange, done } = answer;
  const isReady = problems.length === 0 && toCreate.length + toChange.length > 0;
  return (
    <section aria-labelledby="import-checked" className="space-y-6 border-t border-solid-gray-420 pt-6">
      <h2 id="import-checked" ref={heading} tabIndex={-1} className="text-std-22B-150 outline-offset-4">
        <T k={done ? "imports.done" : "imports.checked"} />
      </h2>
      <Verdict answer={answer} wasFine={answer !== first && !done} />
      {problems.length > 0 && <ProblemTable problems={problems} />}
      {!done && <Columns answer={answer} />}
      <PlannedTable table={table} answer={answer} />
      {isReady && !done && (
        <Form
          label={say("imports.take")}
          submit={<T k="imports.take" />}
          busyWords={<T k="imports.taking" />}
          onSubmit={take}
        >
          <ProblemNotice error={error} />
          <p>
            <T k="imports.take.all" />
          </p>
        </Form>
      )}
      {done && (
        <Button kind="outline" onClick={onAnother}>
          <T k="imports.another" />
        </Button>
      )}
    </section>
  );
}

/** In one sentence: what happened or would happen, and what to do. */
function Verdict({ answer, wasFine }: { answer: ImportAnswer; wasFine: boolean }): ReactNode {
  const { rows, problems, toCreate, toChange, done } = answer;
  const counts = { rows, count: problems.length, made: toCreate.length, changed: toChange.length };
  if (done) {
    return (
      <Notice kind="success" title={<T k="imports.done.what" values={counts} />}>
        <p>
          <T k="imports.done.then" />
        </p>
      </Notice>
    );
  }
  if (problems.length > 0) {
    return (
      <Notice kind="warning" title={<T k="imports.bad" values={counts} />}>
        <p>
          <T k={wasFine ? "imports.bad.meanwhile" : "imports.bad.what"} />
        </p>
      </Notice>
    );
  }
  if (toCreate.length + toChange.length === 0) {
    return (
      <Notice kind="info" title={<T k="imports.nothing" />}>
        <p>
          <T k="imports.nothing.what" />
        </p>
      </Notice>
    );
  }
  return (
    <Notice kind="info" title={<T k="imports.fine" values={counts} />}>
      <p>
        <T k="imports.fine.what" />
      </p>
    </Notice>
  );
}
