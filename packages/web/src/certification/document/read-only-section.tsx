import {
  type FieldSpec,
  groupsOf,
  isAnswered,
  keyIn,
  type Section,
  type Snapshot,
} from "@yorisoi/rules/certification";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { DescriptionList } from "../../design/index.ts";
import { RowName } from "./table/row-name.tsx";
import { standingRows } from "./table/standing-rows.ts";
import { useDocumentPart } from "./use-part.ts";
import { FieldName } from "./words/field-name.tsx";
import { StoredValue } from "./words/stored-value.tsx";

interface Shown {
  readonly key: string;
  readonly spec: FieldSpec;
}

/** The fields of a row that are asked; `held`: those that hold something or are missed. */
function shownOf(snapshot: Snapshot, specs: readonly FieldSpec[], row: string) {
  const asked = specs
    .filter(({ when }) => when?.(snapshot.values, row) ?? true)
    .map((spec): Shown => ({ key: keyIn(spec.key, row), spec }));
  const isHeld = ({ key, spec }: Shown) =>
    spec.required || isAnswered(snapshot.values, key) || snapshot.differences.some((one) => one.key === key);
  return { held: asked.filter(isHeld), rest: asked.filter((one) => !isHeld(one)).length };
}

function List({ fields }: { fields: readonly Shown[] }): ReactNode {
  if (fields.length === 0) return null;
  return (
    <DescriptionList
      rows={fields.map(({ key, spec }) => ({
        key,
        term: <FieldName spec={spec} />,
        value: <StoredValue fieldKey={key} />,
      }))}
    />
  );
}

/** A section for those who read only: what it holds, and how much of it is not written. */
export function ReadOnlySection({ section, level }: { section: Section; level: 2 | 3 }): ReactNode {
  const snapshot = useDocumentPart((source) => source.snapshot);
  const Heading = `h${level === 2 ? 3 : 4}` as const;
  const rows = groupsOf(section).flatMap(({ table, fields }) =>
    (table === null ? [""] : standingRows(section, snapshot, table)).map((row, at) => ({
      name: `${table ?? fields[0]?.key} ${row}`,
      table,
      number: at + 1,
      ...shownOf(snapshot, fields, row),
    })),
  );
  const rest = rows.reduce((sum, row) => sum + row.rest, 0);
  const isEmpty = rows.every(({ held }) => held.length === 0);
  return (
    <>
      {rows.map(({ name, table, number, held }) => (
        <div key={name} className="space-y-2">
          {table !== null && (
            <Heading className="text-std-18B-160">
              <RowName section={section} table={table} number={number} />
            </Heading>
          )}
          <List fields={held} />
        </div>
      ))}
      {(isEmpty || rest > 0) && (
        <p className="text-solid-gray-700">
          {isEmpty ? <T k="document.section.empty" /> : <T k="document.rest" values={{ number: rest }} />}
        </p>
      )}
    </>
  );
}
