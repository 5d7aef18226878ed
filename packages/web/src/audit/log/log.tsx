import { type ReactNode, useRef, useState } from "react";
import { T } from "../../app/words.tsx";
import { Disclosure } from "../../design/index.ts";
import { AboutLog } from "./about-log.tsx";
import { ExportLog } from "./export-log.tsx";
import { type Draft, filterOf, lastDays } from "./filter.ts";
import { FilterForm } from "./filter-form.tsx";
import { Found } from "./found.tsx";

const DAYS_AT_FIRST = 7;

/** What is asked now; the same conditions asked again are a new search. */
interface Asked {
  readonly draft: Draft;
  readonly times: number;
}

/** What is looked for, what was found, and how to take it along. */
export function Log({ organisation }: { organisation: string }): ReactNode {
  const [draft, setDraft] = useState(() => lastDays(DAYS_AT_FIRST));
  const [asked, setAsked] = useState<Asked>({ draft, times: 0 });
  const results = useRef<HTMLDivElement>(null);
  const ask = (next: Draft) => {
    setDraft(next);
    setAsked(({ times }) => ({ draft: next, times: times + 1 }));
  };
  const askAndGo = (next: Draft) => {
    ask(next);
    results.current?.focus();
    results.current?.scrollIntoView({ block: "start" });
  };
  const filter = filterOf(asked.draft);
  return (
    <div className="space-y-8 py-2">
      <header className="space-y-3">
        <h1 className="text-std-28B-150">
          <T k="audit.title" />
        </h1>
        <p className="max-w-2xl text-pretty">
          <T k="audit.lead" values={{ organisation }} />
        </p>
        <AboutLog onVerifications={() => askAndGo({ ...lastDays(30), event: "audit.verified" })} />
      </header>
      <FilterForm
        draft={draft}
        onChange={setDraft}
        onSearch={() => ask(draft)}
        onClear={() => ask(lastDays(DAYS_AT_FIRST))}
      />
      <div ref={results} tabIndex={-1} className="space-y-4 outline-none">
        <Disclosure summary={<T k="audit.export" />}>
          <ExportLog key={asked.times} filter={filter} />
        </Disclosure>
        <Found
          key={asked.times}
          search={asked.times}
          filter={filter}
          onAccount={(accountId) => askAndGo({ ...asked.draft, accountId })}
          onPerson={(personId) => askAndGo({ ...asked.draft, personId })}
        />
      </div>
    </div>
  );
}
