import type { Alternative, Grade } from "@yorisoi/rules/grading";
import { type ReactNode, useState } from "react";
import { T } from "../../../app/words.tsx";
import { Button } from "../../../design/index.ts";
import { Section } from "../section.tsx";
import { FIRST } from "./what-if.ts";
import { WhatIfTable } from "./what-if-table.tsx";

export interface WhatIfProps {
  readonly alternatives: readonly Alternative[];
  readonly grade: Grade | null;
  readonly severe: boolean;
}

/** Every single answer whose change alone would change the grade, nearest first. */
export function WhatIfSection({ alternatives, grade, severe }: WhatIfProps): ReactNode {
  const [all, setAll] = useState(false);
  const number = alternatives.length;
  if (number === 0) {
    return (
      <Section title={{ k: "result.whatIf.title.none" }}>
        <p>
          <T k="result.whatIf.none" />
        </p>
      </Section>
    );
  }
  return (
    <Section title={{ k: "result.whatIf.title", values: { number } }}>
      <p>
        <T k="result.whatIf.lead" />
        {severe && (
          <>
            {" "}
            <T k="result.whatIf.lead.severe" />
          </>
        )}
      </p>
      <WhatIfTable alternatives={alternatives} grade={grade} all={all} />
      {number > FIRST && (
        <Button kind="outline" aria-expanded={all} onClick={() => setAll(!all)}>
          <T k={all ? "result.whatIf.less" : "result.whatIf.all"} values={{ number: all ? FIRST : number }} />
        </Button>
      )}
    </Section>
  );
}
