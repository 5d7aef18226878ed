import type { ReactNode } from "react";
import { Furigana, T, useSay } from "../../app/words.tsx";
import { useSayInstant } from "../words/say-instant.ts";
import { Button, type TableColumn } from "../../design/index.ts";
import { actsFor, type JobAct, type JobState, type ListedJob } from "./answers.ts";
import { useJobName } from "./job-name.ts";
import { WhyFailed } from "./why-failed.tsx";

/** Only what could not be done at least once has a reason. */
const hasReason = (state: JobState) => state === "failed" || state === "retry";

/** What a row of the jobs in one state shows, and the buttons of what can be done with it. */
export function useJobColumns(
  state: JobState,
  onAct: (act: JobAct, job: ListedJob) => void,
): readonly TableColumn<ListedJob>[] {
  const say = useSay();
  const nameOf = useJobName();
  const column = (key: "what" | "when" | "tries" | "why" | "acts", cell: (job: ListedJob) => ReactNode) => ({
    key,
    head: <T k={`jobs.${key}`} />,
    name: say(`jobs.${key}`),
    cell,
  });
  return [
    column("what", ({ name }) => <Furigana text={nameOf(name)} />),
    column("when", (job) => <When job={job} />),
    column("tries", ({ tries, mostTries }) => <T k="jobs.tries.value" values={{ tries, most: mostTries }} />),
    ...(hasReason(state) ? [column("why", ({ errorCode }) => <WhyFailed code={errorCode} />)] : []),
    ...(actsFor(state).length > 0 ? [column("acts", (job) => <Acts job={job} onAct={onAct} />)] : []),
  ];
}

function When({ job: { createdAt, startsAt, endedAt } }: { job: ListedJob }): ReactNode {
  const { short } = useSayInstant();
  const last = endedAt ?? startsAt;
  return (
    <dl>
      <Moment term={<T k="jobs.when.created" />} at={createdAt} words={short(createdAt)} />
      <Moment
        term={<T k={endedAt ? "jobs.when.ended" : "jobs.when.starts"} />}
        at={last}
        words={short(last)}
      />
    </dl>
  );
}

function Moment({ term, at, words }: { term: ReactNode; at: string; words: string }): ReactNode {
  return (
    <div>
      <dt className="text-solid-gray-700">{term}</dt>
      <dd className="tabular-nums sm:whitespace-nowrap">
        <time dateTime={at}>{words}</time>
      </dd>
    </div>
  );
}

interface ActsProps {
  readonly job: ListedJob;
  readonly onAct: (act: JobAct, job: ListedJob) => void;
}

function Acts({ job, onAct }: ActsProps): ReactNode {
  const nameOf = useJobName();
  return actsFor(job.state).map((act) => (
    <Button key={act} kind="outline" onClick={() => onAct(act, job)} className="relative whitespace-nowrap">
      <T k={`jobs.${act}`} />
      <span className="sr-only"> {nameOf(job.name)}</span>
    </Button>
  ));
}
