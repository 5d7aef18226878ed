import type { EditionId } from "@yorisoi/rules/grading";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import type { ImportKind } from "./answer.ts";

const formats = ["xlsx", "csv"] as const;

/** The empty table with the headers that are understood. */
export function Templates({ kind, edition }: { kind: ImportKind; edition: EditionId }): ReactNode {
  return (
    <section aria-labelledby="import-templates" className="space-y-1">
      <h2 id="import-templates" className="font-700">
        <T k="imports.template" />
      </h2>
      <p className="text-solid-gray-700">
        <T k={`imports.template.${kind}`} />
      </p>
      <ul className="flex flex-wrap gap-x-6">
        {formats.map((format) => (
          <li key={format}>
            <a
              href={`/api/cases/imports/template?kind=${kind}&format=${format}&edition=${edition}`}
              download
              className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
            >
              <span>
                <T k={`imports.template.${format}`} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
