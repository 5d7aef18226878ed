import { considerations } from "@yorisoi/rules/person";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { Tag } from "../../design/index.ts";
import type { ConsiderationRow } from "../answers.ts";
import { areaFact, checkFact, codeFact } from "../form/field-kind.tsx";
import { Coded, useCoded } from "../words/coded.tsx";
import { EditableList } from "./editable-list.tsx";
import { mayHere, type Viewer } from "./rights.ts";

const fields = [
  codeFact("code", "consideration.what", considerations),
  areaFact("note", "consideration.note", { hint: "consideration.note.hint" }),
  checkFact("notForFamily", "consideration.notForFamily", "consideration.notForFamily.hint"),
];

/** What to mind with the person; some of it the family never sees. */
export function ConsiderationsPart({
  viewer,
  rows,
}: {
  viewer: Viewer;
  rows: readonly ConsiderationRow[];
}): ReactNode {
  const coded = useCoded();
  return (
    <EditableList
      id="considerations"
      title="record.considerations"
      of={viewer.record.person}
      path="considerations"
      rows={rows}
      rowKey={({ considerationId }) => considerationId}
      rowName={({ code }) => coded(considerations, code)}
      show={showConsideration}
      fields={() => fields}
      fresh={{ code: "", note: "", notForFamily: false }}
      none="consideration.none"
      add="consideration.add"
      may={{
        create: mayHere(viewer, "consideration", "create"),
        update: mayHere(viewer, "consideration", "update"),
        remove: mayHere(viewer, "consideration", "remove"),
      }}
    />
  );
}

const showConsideration = (row: ConsiderationRow) => <ShownConsideration row={row} />;

function ShownConsideration({ row }: { row: ConsiderationRow }): ReactNode {
  return (
    <div>
      <p className="flex flex-wrap items-center gap-x-3 font-700">
        <Coded words={considerations} code={row.code} />
        {row.notForFamily && (
          <Tag kind="warning">
            <T k="consideration.notForFamily" />
          </Tag>
        )}
      </p>
      {row.note && <p className="whitespace-pre-line">{row.note}</p>}
    </div>
  );
}
