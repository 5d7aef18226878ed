import { type ReactNode, useState } from "react";
import { ProblemNotice, questions } from "../../app/asking/index.ts";
import { T, useSay } from "../../app/words.tsx";
import { Button, Form, LinkButton, TextField } from "../../design/index.ts";
import { CasesTable } from "./cases-table.tsx";
import { Filters } from "./filters.tsx";
import { FirstCase } from "./first-case.tsx";
import { everything, type Sought, useCases } from "./search.ts";

/** Kept in memory only, so that coming back from a case shows the same list; gone at sign-out. */
const lastKey = ["cases", "last-sought"] as const;

/** The list of an office: late first, by stage, with the one to open next. */
export function StaffList({ mayBegin }: { mayBegin: boolean }): ReactNode {
  const [sought, setSought] = useState<Sought>(() => questions.getQueryData<Sought>(lastKey) ?? everything);
  const [marks, setMarks] = useState<readonly (string | null)[]>([null]);
  const [turn, setTurn] = useState(0);
  const { data, error, isFetching, isPlaceholderData } = useCases(sought, marks.at(-1));
  const seek = (part: Partial<Sought>) => {
    const next = { ...sought, ...part };
    questions.setQueryData(lastKey, next);
    setSought(next);
    setMarks([null]);
  };
  return (
    <div className="space-y-6 py-2">
      <header className="flex flex-wrap items-end justify-between gap-3">
        <h1 className="text-std-28B-150">
          <T k="cases.title" />
        </h1>
        {mayBegin && (
          <LinkButton to="/cases/new" kind="outline">
            <T k="cases.new" />
          </LinkButton>
        )}
      </header>
      <FirstCase lines={isPlaceholderData ? undefined : data?.cases} turn={turn} />
      <Search
        query={sought.query}
        onSearch={(query) => {
          seek({ query });
          if (query !== "") setTurn(turn + 1);
        }}
      />
      <Filters sought={sought} counts={data?.counts ?? {}} late={data?.late ?? 0} onSeek={seek} />
      <ProblemNotice error={error} />
      <CasesTable
        lines={data?.cases ?? []}
        loading={isFetching && !data}
        isNarrowed={sought !== everything && JSON.stringify(sought) !== JSON.stringify(everything)}
      />
      <div className="flex flex-wrap gap-3">
        {marks.length > 1 && (
          <Button kind="outline" onClick={() => setMarks(marks.slice(0, -1))}>
            <T k="cases.before" />
          </Button>
        )}
        {data?.next && (
          <Button kind="outline" onClick={() => setMarks([...marks, data.next])}>
            <T k="cases.after" />
          </Button>
        )}
      </div>
      {mayBegin && (
        <p className="-mx-3 flex flex-wrap gap-x-3">
          <LinkButton to="/cases/import" kind="text">
            <T k="imports.title" />
          </LinkButton>
          <LinkButton to="/surveyors" kind="text">
            <T k="surveyors.title" />
          </LinkButton>
          <LinkButton to="/case-settings" kind="text">
            <T k="deadlines.title" />
          </LinkButton>
        </p>
      )}
    </div>
  );
}

function Search({ query, onSearch }: { query: string; onSearch: (query: string) => void }): ReactNode {
  const say = useSay();
  const [typed, setTyped] = useState(query);
  return (
    <Form
      label={say("cases.search")}
      submit={<T k="cases.search" />}
      busyWords={<T k="busy.wait" />}
      onSubmit={() => onSearch(typed.trim())}
      actions={
        query !== "" && (
          <Button
            kind="text"
            onClick={() => {
              setTyped("");
              onSearch("");
            }}
          >
            <T k="cases.search.clear" />
          </Button>
        )
      }
    >
      <TextField
        id="cases-query"
        type="search"
        autoComplete="off"
        label={<T k="cases.query" />}
        hint={<T k="cases.query.hint" />}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </Form>
  );
}
