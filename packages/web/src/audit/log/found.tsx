import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ProblemNotice } from "../../app/asking/index.ts";
import { Furigana, T, useSay } from "../../app/words.tsx";
import { useSayDay } from "../../app/say-day.ts";
import { useTableWords } from "../../app/table-words.tsx";
import { Table } from "../../design/index.ts";
import { eventPage, type FoundEvent } from "./answers.ts";
import { EventDialog } from "./event-dialog.tsx";
import { eventKey, useEventColumns } from "./event-columns.tsx";
import type { Filter } from "./filter.ts";

interface Props {
  readonly filter: Filter;
  /** The number of the search: the same conditions asked later find more. */
  readonly search: number;
  readonly onAccount: (accountId: string) => void;
  readonly onPerson: (personId: string) => void;
}

/** What a search found, page after page; each row opens. */
export function Found({ filter, search, onAccount, onPerson }: Props): ReactNode {
  const say = useSay();
  const sayDay = useSayDay();
  const words = useTableWords({ isPaged: true });
  // Where each page begins; the server names only the next.
  const [starts, setStarts] = useState<readonly (string | null)[]>([null]);
  const [page, setPage] = useState(1);
  const [opened, setOpened] = useState<FoundEvent | null>(null);
  const columns = useEventColumns(setOpened);
  const start = starts[page - 1] ?? null;
  const { data, error, isFetching } = useQuery({
    queryKey: ["audit", search, filter, start],
    queryFn: () => eventPage(filter, start),
    placeholderData: keepPreviousData,
    // Every question is written into the log: nothing is asked twice that one does not ask twice.
    staleTime: Number.POSITIVE_INFINITY,
  });
  const turn = (to: number) => {
    const next = data?.next ?? null;
    if (isFetching || (to > starts.length && next === null)) return;
    if (to > starts.length) setStarts([...starts, next]);
    setPage(to);
  };
  const toFilter = (then: () => void) => {
    setOpened(null);
    then();
  };
  const caption = say("audit.table", { from: sayDay(filter.from), until: sayDay(filter.to) });
  if (error) return <ProblemNotice error={error} />;
  return (
    <>
      <Table
        id="audit"
        caption={<Furigana text={caption} />}
        columns={columns}
        rows={data?.events ?? []}
        rowKey={eventKey}
        words={words}
        loading={isFetching}
        empty={{ title: <T k="audit.none" /> }}
        page={page}
        pageCount={data?.next ? page + 1 : page}
        onPage={turn}
      />
      <EventDialog
        event={opened}
        onClose={() => setOpened(null)}
        onAccount={(id) => toFilter(() => onAccount(id))}
        onPerson={(id) => toFilter(() => onPerson(id))}
      />
    </>
  );
}
