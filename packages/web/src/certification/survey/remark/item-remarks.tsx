import type { SurveyItem } from "@yorisoi/rules/certification/survey";
import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { Button } from "../../../design/index.ts";
import { goToField } from "../../document/index.ts";
import { FromState } from "./from-state.tsx";
import { RemarkEditor } from "./remark-editor.tsx";
import { remarkTextKey, useNewRemark, useRemarkRows } from "./use-remark.ts";

/** The remarks about an item: each may be about others too. */
export function ItemRemarks({ one, level }: { one: SurveyItem; level: 3 | 4 }): ReactNode {
  const rows = useRemarkRows(one.id);
  const begin = useNewRemark();
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={`remarks-${one.id}`} className="space-y-4">
      <Heading id={`remarks-${one.id}`} className="text-std-17B-170">
        <T k="survey.remark" />
      </Heading>
      {rows.map((row) => (
        <RemarkEditor key={row} row={row} of={one.id} />
      ))}
      <Button kind="outline" onClick={() => goToField(remarkTextKey(begin([one.id])))}>
        <T k={rows.length > 0 ? "survey.remark.another" : "survey.remark.begin"} />
      </Button>
      <FromState item={one.id} rows={rows} />
    </section>
  );
}
