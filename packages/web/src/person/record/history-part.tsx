import { useInfiniteQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ask, ProblemNotice } from "../../app/asking/index.ts";
import { Furigana, T, useSay } from "../../app/words.tsx";
import { Loading } from "../../app/loading.tsx";
import { useSayTime } from "../../app/say-time.ts";
import { Button, Timeline } from "../../design/index.ts";
import type { PersonKey } from "../answers.ts";
import type { Change } from "../record-answer.ts";
import { fieldKey, thingKey, useSayValue } from "./history-words.tsx";
import { Part } from "./part.tsx";
import { pathOf, recordKey } from "./use-record.ts";

/** What was changed, from what to what, by whom and when; fetched when it is asked for. */
export function HistoryPart({ of }: { of: PersonKey }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <Part id="history" title="record.history" lead="record.history.lead">
      {isOpen ? (
        <Changes of={of} />
      ) : (
        <Button kind="outline" onClick={() => setOpen(true)}>
          <T k="history.show" />
        </Button>
      )}
    </Part>
  );
}

interface Page {
  readonly changes: readonly Change[];
  readonly next: number | null;
}

function Changes({ of }: { of: PersonKey }): ReactNode {
  const { time } = useSayTime();
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: [...recordKey(of), "history"],
    queryFn: ({ pageParam }) => ask<Page>("GET", `${pathOf(of)}/history?after=${pageParam}`),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  });
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Loading />;
  const changes = data.pages.flatMap((page) => page.changes);
  if (changes.length === 0) {
    return (
      <p>
        <T k="history.none" />
      </p>
    );
  }
  return (
    <>
      <Timeline
        happenings={changes.map((change) => ({
          key: `${change.at}${change.id}`,
          time: <Furigana text={time(change.at)} />,
          dateTime: change.at,
          title: <Title change={change} />,
          children: <BeforeAfter change={change} />,
        }))}
      />
      {hasNextPage && (
        <Button kind="outline" onClick={() => void fetchNextPage()}>
          <T k="person.more" />
        </Button>
      )}
    </>
  );
}

function Title({ change: { what, kind, by } }: { change: Change }): ReactNode {
  const say = useSay();
  const who = by.isSelf ? say("person.me") : (by.displayName ?? say("person.somebody"));
  return <T k={`history.${kind}`} values={{ who, what: say(thingKey(what)) }} />;
}

function BeforeAfter({ change: { fields, kind } }: { change: Change }): ReactNode {
  const sayValue = useSayValue();
  const named = fields.flatMap((each) => {
    const label = fieldKey(each.field);
    return label ? [{ ...each, label }] : [];
  });
  return (
    <ul>
      {named.map(({ field, label, before, after }) => (
        <li key={field} className="break-words">
          <T k={label} />：<Furigana text={sayValue(before)} />
          {kind === "changed" && (
            <>
              {" → "}
              <Furigana text={sayValue(after)} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
