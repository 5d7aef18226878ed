import type { ReactNode } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { T } from "../../../app/words.tsx";
import { Button } from "../../../design/index.ts";
import { describeValue, goToField, useDocument } from "../../document/index.ts";
import { useRows } from "../../document/table/use-rows.ts";
import { useDesk } from "../desk/desk.ts";
import { readyRows } from "./last-opinion.ts";

/** Rows that stood in a table last time and do not now, each to be taken over on its own. */
export function LastRows({ table }: { table: string }): ReactNode {
  const { marks, find } = useDesk();
  const { form, mayWrite, write } = useDocument();
  const { language } = usePreferences();
  const { rows: now } = useRows(table);
  const rows = [...readyRows(form, table, marks)].filter(([row]) => !now.includes(row));
  if (!mayWrite || rows.length === 0) return null;
  return (
    <div className="space-y-2 rounded-8 border border-dashed border-solid-gray-600 p-3">
      <p className="text-solid-gray-700">
        <T k="opinion.last.rows" />
      </p>
      <ul className="space-y-2">
        {rows.map(([row, ready]) => (
          <li key={row} className="flex flex-wrap items-center justify-between gap-2">
            <span className="min-w-0 flex-1" lang="ja">
              {ready
                .flatMap(([key, value]) => {
                  const spec = find(key)?.spec;
                  return spec ? [describeValue(spec, value, language)] : [];
                })
                .join("／")}
            </span>
            <Button
              kind="outline"
              onClick={() => {
                for (const [key, value] of ready) write(key, value);
                if (ready[0]) goToField(ready[0][0]);
              }}
            >
              <T k="opinion.last.take" />
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
