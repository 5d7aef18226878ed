import type { Finding } from "@yorisoi/rules/certification/state-form";
import type { ReactNode } from "react";
import type { TextKey } from "../../../app/text.ts";
import { T } from "../../../app/words.tsx";
import { Tag, type TagKind } from "../../../design/index.ts";
import { Words } from "../../case/words.tsx";
import { useFindingsOf } from "./findings.tsx";

const marks: Readonly<Record<Finding["severity"], readonly [kind: TagKind, word: TextKey]>> = {
  must: ["warning", "survey.finding.must"],
  ask: ["info", "survey.finding.ask"],
  hint: ["neutral", "survey.finding.hint"],
};

export function FindingWords({ finding }: { finding: Finding }): ReactNode {
  const [kind, word] = marks[finding.severity];
  return (
    <>
      <Tag kind={kind}>
        <T k={word} />
      </Tag>{" "}
      <Words words={finding} />
    </>
  );
}

/** What the checks ask about an item, beside it. Read aloud politely; nothing is ever blocked by it. */
export function ItemFindings({ item }: { item: string }): ReactNode {
  const findings = useFindingsOf(item);
  return (
    <output className="block empty:mb-0!">
      {findings.length > 0 && (
        <ul className="space-y-2 border-l-4 border-solid-gray-420 pl-4">
          {findings.map((finding) => (
            <li key={finding.code} className="text-pretty">
              <FindingWords finding={finding} />
            </li>
          ))}
        </ul>
      )}
    </output>
  );
}
