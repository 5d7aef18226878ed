import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ProblemNotice } from "../../app/asking/index.ts";
import { T } from "../../app/words.tsx";
import { jobPage, type JobState, jobsKey } from "./answers.ts";
import { Finding } from "./finding.tsx";
import { JobTable } from "./job-table.tsx";
import { Refreshed } from "./refreshed.tsx";
import { StateChoice } from "./state-choice.tsx";
import { useAttended } from "./use-attended.ts";

const REFRESH = 10_000;
const PATIENCE = 5 * 60_000;

/** How the jobs stand, refreshed by itself while somebody looks at it. */
export function Jobs(): ReactNode {
  const [state, setState] = useState<JobState>("failed");
  const [starts, setStarts] = useState<readonly (string | null)[]>([null]);
  const [page, setPage] = useState(1);
  const isAttended = useAttended(PATIENCE);
  const start = starts[page - 1] ?? null;
  const { data, error, isFetching, isPlaceholderData, refetch, dataUpdatedAt } = useQuery({
    queryKey: [...jobsKey, state, start],
    queryFn: () => jobPage(state, start),
    placeholderData: keepPreviousData,
    refetchInterval: isAttended && REFRESH,
  });
  const choose = (next: JobState) => {
    setState(next);
    setStarts([null]);
    setPage(1);
  };
  const turn = (to: number) => {
    const next = data?.next ?? null;
    if (isPlaceholderData || (to > starts.length && next === null)) return;
    // The list grows at its beginning: where the next page begins is known only now.
    if (to > page) setStarts([...starts.slice(0, page), next]);
    setPage(to);
  };
  return (
    <div className="space-y-6 py-2">
      <header className="space-y-3">
        <h1 className="text-std-28B-150">
          <T k="jobs.title" />
        </h1>
        <p className="max-w-2xl text-pretty">
          <T k="jobs.lead" />
        </p>
      </header>
      <ProblemNotice error={error} />
      {data && <Finding failed={data.counts["failed"] ?? 0} />}
      {data && <StateChoice counts={data.counts} chosen={state} onChoose={choose} />}
      {data && (
        <JobTable
          key={state}
          state={state}
          jobs={isPlaceholderData ? [] : data.jobs}
          isLoading={isPlaceholderData}
          page={page}
          hasNext={data.next !== null}
          onPage={turn}
        />
      )}
      <Refreshed
        at={dataUpdatedAt}
        isBusy={isFetching}
        isPaused={!isAttended}
        onRefresh={() => void refetch()}
      />
    </div>
  );
}
