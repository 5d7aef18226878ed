import { type ReactNode, useEffect, useRef } from "react";
import { Furigana, T } from "../../app/words.tsx";
import { useSayInstant } from "../words/say-instant.ts";
import { Button, DescriptionList, Dialog } from "../../design/index.ts";
import { ActorRole } from "../words/actor-role.tsx";
import { Code } from "../words/coded.tsx";
import { useEventName } from "../words/event-name.ts";
import type { FoundEvent } from "./answers.ts";
import { DetailName, DetailValue } from "./detail.tsx";
import { Purpose } from "./purpose.tsx";
import { WhoName } from "./who.tsx";

interface Ways {
  readonly onClose: () => void;
  readonly onAccount: (accountId: string) => void;
  readonly onPerson: (personId: string) => void;
}

/** All that an entry tells, in words; from here one narrows the search to who it was, or to whose record. */
export function EventDialog({ event, ...ways }: Ways & { readonly event: FoundEvent | null }): ReactNode {
  return event && <Opened event={event} {...ways} />;
}

function Opened({ event, onClose, onAccount, onPerson }: Ways & { readonly event: FoundEvent }): ReactNode {
  const nameOf = useEventName();
  const { accountId, personId } = event;
  const facts = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Else the first button at the foot takes the focus, and a long entry is shown from its end.
    facts.current?.focus({ preventScroll: true });
    facts.current?.closest("dialog")?.scrollTo({ top: 0 });
  }, []);
  return (
    <Dialog
      open
      title={<Furigana text={nameOf(event.event)} />}
      onClose={onClose}
      close={<T k="audit.close" />}
      actions={
        <>
          {accountId && (
            <Button kind="outline" onClick={() => onAccount(accountId)}>
              <T k="audit.sameAccount" />
            </Button>
          )}
          {personId && (
            <Button kind="outline" onClick={() => onPerson(personId)}>
              <T k="audit.samePerson" />
            </Button>
          )}
        </>
      }
    >
      <div ref={facts} tabIndex={-1} className="outline-none">
        <Facts event={event} />
      </div>
    </Dialog>
  );
}

function Facts({ event }: { event: FoundEvent }): ReactNode {
  const instant = useSayInstant();
  const { at, accountId, role, byOrganisationName, personId, purpose, requestId, details, lane, seq } = event;
  const named = Object.entries(details).map(([key, value]) => ({
    key: `detail ${key}`,
    term: <DetailName name={key} />,
    value: <DetailValue name={key} value={value} />,
  }));
  return (
    <DescriptionList
      rows={[
        { key: "at", term: <T k="audit.at" />, value: <time dateTime={at}>{instant.full(at)}</time> },
        { key: "who", term: <T k="audit.who" />, value: <WhoName event={event} /> },
        ...(accountId
          ? [{ key: "account", term: <T k="audit.account" />, value: <Code text={accountId} /> }]
          : []),
        ...(role ? [{ key: "role", term: <T k="audit.role" />, value: <ActorRole role={role} /> }] : []),
        ...(byOrganisationName
          ? [
              {
                key: "organisation",
                term: <T k="audit.details.organisation" />,
                value: <Furigana text={byOrganisationName} />,
              },
            ]
          : []),
        {
          key: "person",
          term: <T k="audit.person" />,
          value: personId ? <Code text={personId} /> : <T k="audit.whose.none" />,
        },
        {
          key: "purpose",
          term: <T k="audit.why" />,
          value: purpose ? <Purpose purpose={purpose} /> : <T k="audit.why.none" />,
        },
        ...named,
        {
          key: "request",
          term: <T k="audit.request" />,
          value: (
            <>
              <Code text={requestId} />
              <span className="block text-solid-gray-700">
                <T k="audit.request.what" />
              </span>
            </>
          ),
        },
        { key: "code", term: <T k="audit.details.event" />, value: <Code text={event.event} /> },
        {
          key: "place",
          term: <T k="audit.details.place" />,
          value: <T k="audit.details.place.value" values={{ lane, seq }} />,
        },
      ]}
    />
  );
}
