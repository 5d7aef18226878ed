import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import type { FormerName } from "../answers.ts";
import { PersonName } from "../words/person-name.tsx";
import { Period } from "../words/shown-day.tsx";
import { Part } from "./part.tsx";

/** Names the person had before; searching finds them too. */
export function FormerNamesPart({ rows }: { rows: readonly FormerName[] }): ReactNode {
  if (rows.length === 0) return null;
  return (
    <Part id="former-names" title="record.formerNames">
      <ul className="space-y-3">
        {rows.map((row) => (
          <li key={row.formerNameId}>
            <PersonName of={row} />
            {row.untilDay && <Period from={null} until={row.untilDay} />} {row.reason}
          </li>
        ))}
      </ul>
      <p className="text-solid-gray-700">
        <T k="record.formerNames.found" />
      </p>
    </Part>
  );
}
