import { useInfiniteQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ask, ProblemNotice } from "../../app/asking/index.ts";
import { usePageTitle } from "../../app/page-title.ts";
import { usePreferences } from "../../app/preferences.ts";
import { Furigana, T, useSay } from "../../app/words.tsx";
import { Loading } from "../../app/loading.tsx";
import { dayInJapan, useSayTime } from "../../app/say-time.ts";
import { useSayDay } from "../../app/say-day.ts";
import { Button, csv, Empty, saveText } from "../../design/index.ts";
import { SignedInOnly } from "../../identity/index.ts";
import type { PersonKey } from "../answers.ts";
import type { LogEntry } from "../record-answer.ts";
import { pathOf } from "../record/use-record.ts";
import { Heading } from "../../app/heading.tsx";
import { useSayEntry } from "./say-entry.ts";

interface Page {
  readonly entries: readonly LogEntry[];
  readonly next: string | null;
}

/** For the person: who looked at the record or changed it, day by day. */
export function AccessLogPage(): ReactNode {
  usePageTitle("accessLog.title");
  const key = useParams({ from: "/people/$organisationId/$personId/access-log" });
  return (
    <SignedInOnly>
      {() => (
        <div className="max-w-3xl space-y-6 py-2">
          <Heading title="accessLog.title" lead="accessLog.lead" />
          <Log of={key} />
        </div>
      )}
    </SignedInOnly>
  );
}

const pageOf = (of: PersonKey, after: string) =>
  ask<Page>("GET", `${pathOf(of)}/access-log?limit=100${after && `&after=${after}`}`);

function Log({ of }: { of: PersonKey }): ReactNode {
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ["access-log", of.organisationId, of.personId],
    queryFn: ({ pageParam }) => pageOf(of, pageParam),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  });
  const sayEntry = useSayEntry();
  const say = useSay();
  const { language } = usePreferences();
  if (error && !data) return <ProblemNotice error={error} />;
  if (!data) return <Loading />;
  const entries = data.pages.flatMap((page) => page.entries);
  if (entries.length === 0) return <Empty title={<T k="accessLog.none" />} />;
  const save = async () => {
    const all = [...entries];
    for (let next = data.pages.at(-1)?.next; next; ) {
      // oxlint-disable-next-line no-await-in-loop -- each page tells where the next begins
      const page = await pageOf(of, next);
      all.push(...page.entries);
      next = page.next;
    }
    const head = (["when", "who", "what", "why", "record"] as const).map((column) =>
      say(`accessLog.${column}`),
    );
    const rows = all.map((entry) => {
      const { who, why, record } = sayEntry(entry);
      return [entry.at, who, entry.words[language], why, record];
    });
    saveText("yorisoi-access-log.csv", csv([head, ...rows]));
  };
  return (
    <>
      <Button kind="outline" onClick={() => void save()}>
        <T k="accessLog.export" />
      </Button>
      <Days entries={entries} />
      {hasNextPage && (
        <Button kind="outline" onClick={() => void fetchNextPage()}>
          <T k="person.more" />
        </Button>
      )}
    </>
  );
}

function Days({ entries }: { entries: readonly LogEntry[] }): ReactNode {
  const sayDay = useSayDay();
  const days = [...Map.groupBy(entries, ({ at }) => dayInJapan(at))];
  return days.map(([day, ofDay]) => (
    <section key={day} className="space-y-2">
      <h2 className="text-std-20B-160">
        <Furigana text={sayDay(day)} />
      </h2>
      <ul className="border-t border-solid-gray-420">
        {ofDay.map((entry, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- entries have no name and never move
          <Entry key={`${entry.at} ${at}`} entry={entry} />
        ))}
      </ul>
    </section>
  ));
}

function Entry({ entry }: { entry: LogEntry }): ReactNode {
  const { clock } = useSayTime();
  const { language } = usePreferences();
  const sayEntry = useSayEntry();
  const { who, why, record } = sayEntry(entry);
  return (
    <li className="border-b border-solid-gray-420 py-2">
      <p>
        <time dateTime={entry.at} className="text-solid-gray-700 tabular-nums">
          {clock(entry.at)}
        </time>{" "}
        <span className="font-700">
          <Furigana text={who} />
        </span>
      </p>
      <p>
        <Furigana text={entry.words[language]} />
        {why && (
          <>
            {" "}
            <span className="text-solid-gray-700">
              <Furigana text={why} />
            </span>
          </>
        )}
      </p>
      {record && (
        <p className="text-solid-gray-700">
          <Furigana text={record} />
        </p>
      )}
    </li>
  );
}
