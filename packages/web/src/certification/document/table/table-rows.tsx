import { groupsOf, keyIn, type Section } from "@yorisoi/rules/certification";
import { type ReactNode, useState } from "react";
import { T } from "../../../app/words.tsx";
import { goToElement } from "../go-to-field.ts";
import { AddRow, addRowId } from "./add-row.tsx";
import { AskedField } from "./asked-field.tsx";
import { RemoveRow } from "./remove-row.tsx";
import { RowName } from "./row-name.tsx";
import { useRows } from "./use-rows.ts";

interface Props {
  readonly section: Section;
  readonly table: string;
  readonly level: 2 | 3;
}

export const rowId = (table: string, row: string): string => `row-${table}-${row}`;

/** A table of the form row by row, with a way to add one and to take one away. */
export function TableRows({ section, table, level }: Props): ReactNode {
  const { rows, add, remove } = useRows(table);
  const [done, setDone] = useState<"added" | "removed" | null>(null);
  const specs = groupsOf(section).find((group) => group.table === table)?.fields ?? [];
  const Heading = `h${level === 2 ? 3 : 4}` as const;
  return (
    <div className="space-y-6">
      {rows.map((row, at) => (
        <section
          key={row}
          id={rowId(table, row)}
          aria-labelledby={`${rowId(table, row)}-name`}
          className="min-w-0 space-y-6 rounded-12 border border-solid-gray-420 p-4"
        >
          <Heading id={`${rowId(table, row)}-name`} className="text-std-18B-160">
            <RowName section={section} table={table} number={at + 1} />
          </Heading>
          {specs.map(({ key }) => (
            <AskedField key={key} fieldKey={keyIn(key, row)} />
          ))}
          <RemoveRow
            name={<RowName section={section} table={table} number={at + 1} />}
            onRemove={() => {
              remove(row);
              setDone("removed");
              goToElement(addRowId(table));
            }}
          />
        </section>
      ))}
      {rows.length === 0 && (
        <p className="text-solid-gray-700">
          <T k="document.row.first" />
        </p>
      )}
      <AddRow
        section={section}
        table={table}
        onAdd={() => {
          setDone("added");
          goToElement(rowId(table, add()));
        }}
      />
      <output className="sr-only">{done && <T k={`document.row.${done}`} />}</output>
    </div>
  );
}
