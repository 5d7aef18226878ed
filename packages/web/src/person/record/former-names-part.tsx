import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import type { FormerName } from "../answers.ts";
import { dayFact, textFact } from "../form/field-kind.tsx";
import { fullName, PersonName } from "../words/person-name.tsx";
import { Period } from "../words/shown-day.tsx";
import { EditableList } from "./editable-list.tsx";
import { mayHere, type Viewer } from "./rights.ts";

const fields = [
  textFact("familyName", "person.familyName", { isNeeded: true }),
  textFact("givenName", "person.givenName", { hint: "record.formerNames.given.hint" }),
  textFact("familyKana", "person.familyKana", { isNeeded: true, hint: "person.kana.hint" }),
  textFact("givenKana", "person.givenKana"),
  dayFact("untilDay", "record.formerNames.until"),
  textFact("reason", "history.reason"),
];

const fresh = { familyName: "", givenName: "", familyKana: "", givenKana: "", untilDay: null, reason: "" };

interface Props {
  readonly viewer: Viewer;
  readonly rows: readonly FormerName[];
}

/** Names the person had before; searching finds them too. */
export function FormerNamesPart({ viewer, rows }: Props): ReactNode {
  const mayChange = mayHere(viewer, "person", "update");
  if (rows.length === 0 && !mayChange) return null;
  return (
    <EditableList
      id="former-names"
      title="record.formerNames"
      lead="record.formerNames.found"
      of={viewer.record.person}
      path="former-names"
      rows={rows}
      rowKey={({ formerNameId }) => formerNameId}
      rowName={fullName}
      show={showFormerName}
      fields={() => fields}
      fresh={fresh}
      none="record.formerNames.none"
      add="record.formerNames.add"
      may={{ create: mayChange, update: mayChange, remove: mayChange }}
    />
  );
}

const showFormerName = (row: FormerName) => (
  <div>
    <PersonName of={row} />
    {row.untilDay && (
      <p>
        <T k="record.formerNames.until" /> <Period from={null} until={row.untilDay} />
      </p>
    )}
    {row.reason && <p>{row.reason}</p>}
  </div>
);
