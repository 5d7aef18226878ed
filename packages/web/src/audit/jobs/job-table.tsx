import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useRef, useState } from "react";
import { ProblemNotice, questions } from "../../app/asking/index.ts";
import { Furigana, T, useSay } from "../../app/words.tsx";
import { useTableWords } from "../../app/table-words.tsx";
import { Table } from "../../design/index.ts";
import { doJobAct, type JobAct, type JobState, jobsKey, type ListedJob } from "./answers.ts";
import { ConfirmAct } from "./confirm-act.tsx";
import { useJobColumns } from "./job-columns.tsx";
import { useJobName } from "./job-name.ts";

interface Props {
  readonly state: JobState;
  readonly jobs: readonly ListedJob[];
  readonly isLoading: boolean;
  readonly page: number;
  readonly hasNext: boolean;
  readonly onPage: (page: number) => void;
}

interface Asking {
  readonly act: JobAct;
  readonly job: ListedJob;
}

/** The jobs in a state, and what can be done with each, after a question. */
export function JobTable({ state, jobs, isLoading, page, hasNext, onPage }: Props): ReactNode {
  const say = useSay();
  const words = useTableWords({ isPaged: true });
  const nameOf = useJobName();
  const [asking, setAsking] = useState<Asking | null>(null);
  const told = useRef<HTMLDivElement>(null);
  const run = useMutation({
    mutationFn: ({ act, job }: Asking) => doJobAct(act, job.id),
    onSettled: () => {
      // The button that was pressed leaves with its row; what came of it takes the focus.
      told.current?.focus();
      return questions.invalidateQueries({ queryKey: jobsKey });
    },
  });
  const columns = useJobColumns(state, (act, job) => setAsking({ act, job }));
  const answer = (isYes: boolean) => {
    setAsking(null);
    if (isYes && asking && !run.isPending) run.mutate(asking);
  };
  const done = run.data && run.variables;
  return (
    <div className="space-y-4">
      <div ref={told} tabIndex={-1} className="outline-none">
        <ProblemNotice error={run.error} />
        <output className="block">
          {done && <T k={`jobs.${done.act}.done`} values={{ job: nameOf(done.job.name) }} />}
        </output>
      </div>
      <Table
        id="jobs"
        caption={<Furigana text={say("jobs.table", { state: say(`jobs.state.${state}`) })} />}
        columns={columns}
        rows={jobs}
        rowKey={({ id }) => id}
        words={words}
        loading={isLoading}
        empty={{ title: <T k={state === "failed" ? "jobs.empty.failed" : "jobs.empty.other"} /> }}
        page={page}
        pageCount={hasNext ? page + 1 : page}
        onPage={onPage}
      />
      {asking && <ConfirmAct act={asking.act} name={asking.job.name} onAnswer={answer} />}
    </div>
  );
}
