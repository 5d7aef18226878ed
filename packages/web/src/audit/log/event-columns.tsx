import type { ReactNode } from "react";
import { Furigana, T, useSay } from "../../app/words.tsx";
import { useSayInstant } from "../words/say-instant.ts";
import { Button, type TableColumn } from "../../design/index.ts";
import { useEventName } from "../words/event-name.ts";
import type { FoundEvent } from "./answers.ts";
import { Purpose } from "./purpose.tsx";
import { Who } from "./who.tsx";

export const eventKey = ({ lane, seq }: FoundEvent) => `${lane}/${seq}`;

const SHORT = 8;

/** Words keep room for some characters a line; a narrow table is pushed sideways instead. */
const roomy = "block min-w-28";

/** The end of a number: its beginning is the time and alike for many. */
function Short({ id }: { id: string }): ReactNode {
  return <code className="font-mono whitespace-nowrap">{id.slice(-SHORT)}</code>;
}

/** What a row of the log shows, and the button that opens it. */
export function useEventColumns(onOpen: (event: FoundEvent) => void): readonly TableColumn<FoundEvent>[] {
  const say = useSay();
  const nameOf = useEventName();
  const instant = useSayInstant();
  const column = (
    key: "at" | "who" | "what" | "whose" | "why" | "request" | "open",
    cell: (event: FoundEvent) => ReactNode,
  ) => ({ key, head: <T k={`audit.${key}`} />, name: say(`audit.${key}`), cell });
  return [
    column("at", ({ at }) => (
      <time dateTime={at} className="flex flex-wrap gap-x-2 tabular-nums">
        <span className="whitespace-nowrap">{instant.day(at)}</span>
        <span>{instant.clock(at)}</span>
      </time>
    )),
    column("who", (event) => <Who event={event} />),
    column("what", ({ event }) => (
      <span className={roomy}>
        <Furigana text={nameOf(event)} />
      </span>
    )),
    column("whose", ({ personId }) => (personId ? <Short id={personId} /> : <T k="audit.code.none" />)),
    column("why", ({ purpose }) => (
      <span className={roomy}>{purpose ? <Purpose purpose={purpose} /> : <T k="audit.code.none" />}</span>
    )),
    column("request", ({ requestId }) => <Short id={requestId} />),
    column("open", (event) => (
      <Button kind="outline" onClick={() => onOpen(event)} className="relative whitespace-nowrap">
        <T k="audit.open" />
        <span className="sr-only">
          {" "}
          {instant.short(event.at)} {nameOf(event.event)}
        </span>
      </Button>
    )),
  ];
}
