import { channels, considerations, senders } from "@yorisoi/rules/person";
import type { ReactNode } from "react";
import { Furigana, T } from "../../app/words.tsx";
import { Notice, Tag } from "../../design/index.ts";
import type { RecordAnswer } from "../record-answer.ts";
import { Coded } from "../words/coded.tsx";
import { PersonName } from "../words/person-name.tsx";
import { SharedParts } from "../list/shared-parts.tsx";

/** Who it is, why one may see it, and first of all what must be minded. */
export function Head({ record }: { record: RecordAnswer }): ReactNode {
  const { person, organisation, reach, shared } = record;
  return (
    <header className="space-y-4">
      <div className="space-y-1">
        <h1 className="text-std-28B-150">
          <PersonName of={person} />
        </h1>
        <p className="flex flex-wrap items-center gap-x-4">
          <span>
            <T k="person.age" values={{ age: person.age }} />
          </span>
          <span>
            <T k="record.number" values={{ number: person.number }} />
          </span>
          <span>
            <Furigana text={organisation.name} />
          </span>
          {person.status !== "active" && (
            <Tag kind="warning">
              <T k={`person.status.${person.status}`} />
            </Tag>
          )}
        </p>
      </div>
      {reach !== "organisation" && reach !== "own" && (
        <Notice kind={reach === "emergency" ? "warning" : "info"} title={<T k={`record.reach.${reach}`} />}>
          {shared.length > 0 && <SharedParts shared={shared} />}
        </Notice>
      )}
      <Minded record={record} />
    </header>
  );
}

function Minded({ record: { considerations: rows, contact } }: { record: RecordAnswer }): ReactNode {
  if (!rows && !contact) return null;
  const rules = contact?.rules;
  return (
    <Notice kind="warning" title={<T k="record.minded" />}>
      <ul className="list-disc pl-5">
        {rows?.map(({ considerationId, code, note }) => (
          <li key={considerationId}>
            <Coded words={considerations} code={code} />
            {note && `：${note}`}
          </li>
        ))}
        {rules && (
          <>
            <li>
              <T k="record.minded.channel" /> <Coded words={channels} code={rules.preferred} />
            </li>
            <li>
              <T k={rules.callsAllowed ? "record.minded.calls" : "record.minded.noCalls"} />
            </li>
            {rules.callsAllowed && !rules.familyMayAnswer && (
              <li>
                <T k="record.minded.notFamily" />
              </li>
            )}
            {!rules.mayLeaveMessage && (
              <li>
                <T k="record.minded.noMessage" />
              </li>
            )}
            <li>
              <T k="record.minded.sender" /> <Coded words={senders} code={rules.sender} />
            </li>
          </>
        )}
      </ul>
    </Notice>
  );
}
