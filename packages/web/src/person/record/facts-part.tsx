import { sexes } from "@yorisoi/rules/person";
import type { ReactNode } from "react";
import { ask } from "../../app/asking/index.ts";
import { T } from "../../app/words.tsx";
import { DescriptionList } from "../../design/index.ts";
import type { Person } from "../answers.ts";
import type { Sent } from "../form/edit-form.tsx";
import { checkFact } from "../form/field-kind.tsx";
import { fullKana, fullName } from "../words/person-name.tsx";
import { Coded } from "../words/coded.tsx";
import { MunicipalityName } from "../words/municipality.tsx";
import { Hidden } from "../words/hidden.tsx";
import { Editable } from "./editable.tsx";
import { personFields, statusField } from "./person-fields.tsx";
import { mayHere, type Viewer } from "./rights.ts";
import { ShownDay } from "../words/shown-day.tsx";
import { pathOf } from "./use-record.ts";

const keepFormer = checkFact("keepFormer", "person.keepFormer", "person.keepFormer.hint");

type Values = Readonly<Record<string, unknown>>;

const isRenamed = (read: Values, values: Values) =>
  ["familyName", "givenName"].some((key) => read[key] !== values[key]);

/** What is known of a person, and how they can be reached. */
export function FactsPart({ viewer }: { viewer: Viewer }): ReactNode {
  const { person } = viewer.record;
  const save = (values: Values, version: number, { read }: Sent) => {
    const { keepFormer: isKept, ...facts } = values;
    const keep = isKept === true && isRenamed(read, values) ? { keepFormerName: {} } : {};
    return ask("PATCH", pathOf(person), { body: { ...facts, ...keep, version } });
  };
  // The name that is kept is always the one before; a merged record has no state to choose.
  const fields = [...personFields, keepFormer, ...(person.status === "merged" ? [] : [statusField])];
  return (
    <Editable
      id="facts"
      title="record.facts"
      of={person}
      fields={fields}
      stored={{ ...person, keepFormer: true }}
      mayChange={mayHere(viewer, "person", "update") && person.status !== "merged"}
      save={save}
      readCurrent={(current) => ({ ...(current as Person), keepFormer: true })}
    >
      <Facts person={person} />
    </Editable>
  );
}

function Facts({ person }: { person: Person }): ReactNode {
  const { birthDay, age, sex, municipalityCode, status } = person;
  return (
    <DescriptionList
      rows={[
        { key: "name", term: <T k="person.name" />, value: <span lang="ja">{fullName(person)}</span> },
        { key: "kana", term: <T k="person.kana" />, value: <span lang="ja">{fullKana(person)}</span> },
        {
          key: "birth",
          term: <T k="person.birthDay" />,
          value: (
            <>
              <ShownDay day={birthDay} /> <T k="person.age" values={{ age }} />
            </>
          ),
        },
        { key: "sex", term: <T k="person.sex" />, value: <Coded words={sexes} code={sex} /> },
        {
          key: "municipality",
          term: <T k="person.municipality" />,
          value: <MunicipalityName code={municipalityCode} />,
        },
        { key: "reach", term: <T k="record.reachAt" />, value: <ReachAt person={person} /> },
        { key: "status", term: <T k="person.status" />, value: <T k={`person.status.${status}`} /> },
      ]}
    />
  );
}

/** Address and numbers, kept from the eyes of those who pass by. */
function ReachAt({ person }: { person: Person }): ReactNode {
  const { postalCode, address, building, phone, secondPhone, email } = person;
  const lines = [
    [postalCode && `〒${postalCode.slice(0, 3)}-${postalCode.slice(3)}`, address, building]
      .filter(Boolean)
      .join(" "),
    phone,
    secondPhone,
    email,
  ].filter(Boolean);
  if (lines.length === 0) return <T k="account.none" />;
  return (
    <Hidden what="record.reachAt">
      {lines.map((line) => (
        <span key={line} className="block break-words">
          {line}
        </span>
      ))}
    </Hidden>
  );
}
