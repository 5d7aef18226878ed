import { type FieldSpec, groupsOf, keyIn, type Section } from "@yorisoi/rules/certification";
import type { ReactNode } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { Furigana, T } from "../../../app/words.tsx";
import { Button } from "../../../design/index.ts";
import { goToElement } from "../go-to-field.ts";
import { AddRow, addRowId } from "../table/add-row.tsx";
import { RemoveRow } from "../table/remove-row.tsx";
import { RowName } from "../table/row-name.tsx";
import { useRows } from "../table/use-rows.ts";
import { useDocumentPart } from "../use-part.ts";
import { describeValue } from "../words/describe-value.ts";
import { useView } from "./view.ts";

/** The question whether a table has (more) rows, with those there are. */
export function TablePage({ section, table }: { section: Section; table: string }): ReactNode {
  const { rows, add, remove } = useRows(table);
  const { change } = useView();
  const specs = groupsOf(section).find((group) => group.table === table)?.fields ?? [];
  const [first] = specs;
  const open = (row: string) => first && change({ step: keyIn(first.key, row) });
  return (
    <div className="space-y-4">
      <p className="text-std-17B-170">
        <T k={rows.length > 0 ? "document.ask.more" : "document.ask.any"} />
      </p>
      {rows.length === 0 && (
        <p>
          <T k="document.row.first" />
        </p>
      )}
      <ul className="space-y-3">
        {rows.map((row, at) => {
          const name = <RowName section={section} table={table} number={at + 1} />;
          return (
            <li key={row} className="rounded-8 border border-solid-gray-420 p-3">
              <p className="font-700">{name}</p>
              <RowWords specs={specs} row={row} />
              <p className="flex flex-wrap gap-x-6">
                <Button kind="text" className="-ml-5" onClick={() => open(row)}>
                  <T k="document.row.open" />
                  <span className="sr-only"> {name}</span>
                </Button>
                <RemoveRow
                  name={name}
                  onRemove={() => {
                    remove(row);
                    goToElement(addRowId(table));
                  }}
                />
              </p>
            </li>
          );
        })}
      </ul>
      <AddRow section={section} table={table} onAdd={() => open(add())} />
    </div>
  );
}

/** As many fields of a row as say which one it is. */
const ENOUGH = 2;

function RowWords({ specs, row }: { specs: readonly FieldSpec[]; row: string }): ReactNode {
  const { language } = usePreferences();
  const words = useDocumentPart(({ snapshot }) =>
    specs
      .flatMap((spec) => {
        const value = snapshot.values.get(keyIn(spec.key, row));
        return value === undefined || value === null ? [] : [describeValue(spec, value, language)];
      })
      .slice(0, ENOUGH)
      .join("　"),
  );
  return (
    <p className="line-clamp-2">
      <Furigana text={words} />
    </p>
  );
}
