import { type FieldSpec, keyIn } from "@yorisoi/rules/certification";
import { type ReactNode, useRef } from "react";
import { T } from "../../../app/words.tsx";
import { Button } from "../../../design/index.ts";
import { goToField, useMayWrite } from "../../document/index.ts";
import { RemoveRow } from "../../document/table/remove-row.tsx";
import { useRows } from "../../document/table/use-rows.ts";
import { tableId } from "../desk/desk.ts";
import { OpinionField } from "../field/opinion-field.tsx";
import { LastRows } from "../last-time/last-rows.tsx";
import { rowWords } from "./row-words.ts";

/** A table whose rows are added one by one: drugs, what happened when, outlook, papers that come along. */
export function Rows({ table, specs }: { table: string; specs: readonly FieldSpec[] }): ReactNode {
  const { rows, add, remove } = useRows(table);
  const mayWrite = useMayWrite();
  const more = useRef<HTMLButtonElement>(null);
  const words = rowWords[table] ?? rowWords.other;
  const [first] = specs;
  return (
    <div id={tableId(table)} tabIndex={-1} className="space-y-4">
      {rows.map((row, at) => (
        <fieldset key={row} className="min-w-0 rounded-8 border border-solid-gray-420 p-3 sm:p-4">
          <legend className="px-1 font-700">
            <T k={words.row} values={{ number: at + 1 }} />
          </legend>
          <div className="grid gap-x-6 gap-y-4 lg:grid-cols-2">
            {specs.map(({ key }) => (
              <OpinionField key={key} fieldKey={keyIn(key, row)} />
            ))}
          </div>
          {mayWrite && (
            <RemoveRow
              name={<T k={words.row} values={{ number: at + 1 }} />}
              onRemove={() => {
                remove(row);
                more.current?.focus();
              }}
            />
          )}
        </fieldset>
      ))}
      <LastRows table={table} />
      {mayWrite ? (
        <Button
          ref={more}
          kind="outline"
          onClick={() => {
            const row = add();
            if (first) goToField(keyIn(first.key, row));
          }}
        >
          <T k={words.add} />
        </Button>
      ) : (
        rows.length === 0 && (
          <p>
            <T k="opinion.rows.none" />
          </p>
        )
      )}
    </div>
  );
}
