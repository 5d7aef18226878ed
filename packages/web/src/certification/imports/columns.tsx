import type { ReactNode } from "react";
import { Furigana, T } from "../../app/words.tsx";
import { Disclosure } from "../../design/index.ts";
import type { ImportAnswer } from "./answer.ts";
import { columnName } from "./column-name.ts";

/** Columns that nobody understands, and those that a complete document needs and the table has not. */
export function Columns({ answer: { unknownColumns, missingColumns } }: { answer: ImportAnswer }): ReactNode {
  const missing = missingColumns.filter(({ key }) => key !== "");
  return (
    <>
      {unknownColumns.length > 0 && (
        <div className="space-y-1">
          <h3 className="text-std-17B-170">
            <T k="imports.unknown" values={{ count: unknownColumns.length }} />
          </h3>
          <p>
            <T k="imports.unknown.what" />
          </p>
          <ul className="list-disc pl-6">
            {unknownColumns.map(({ column, header }) => (
              <li key={column}>
                <T k="imports.column" values={{ column: columnName(column), header }} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {missing.length > 0 && (
        <Disclosure summary={<T k="imports.missing" values={{ count: missing.length }} />}>
          <p>
            <T k="imports.missing.what" />
          </p>
          <ul className="list-disc pl-6">
            {missing.map(({ key, header }) => (
              <li key={key} lang="ja">
                <Furigana text={header} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
