import type { OpinionFinding } from "@yorisoi/rules/certification/opinion";
import type { ReactNode } from "react";
import type { TextKey } from "../../../app/text.ts";
import { T } from "../../../app/words.tsx";
import { Words } from "../../case/words.tsx";
import { FieldLinks } from "./field-links.tsx";

/** What the checks found, each with the way to its fields. */
export function Findings({
  title,
  findings,
}: {
  title: TextKey;
  findings: readonly OpinionFinding[];
}): ReactNode {
  if (findings.length === 0) return null;
  return (
    <div className="space-y-2">
      <h3 className="text-std-18B-160">
        <T k={title} />
      </h3>
      <ul className="space-y-2">
        {findings.map((finding) => (
          <li key={finding.code} className="border-l-4 border-solid-gray-420 pl-3">
            <p>
              <Words words={finding} />
            </p>
            <FieldLinks keys={finding.keys} />
          </li>
        ))}
      </ul>
    </div>
  );
}
