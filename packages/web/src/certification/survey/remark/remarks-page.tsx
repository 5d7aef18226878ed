import { type ReactNode, useState } from "react";
import { T } from "../../../app/words.tsx";
import { Button } from "../../../design/index.ts";
import { goToField, newRowId } from "../../document/index.ts";
import { PlaceHeading } from "../place/place-heading.tsx";
import { RemarkEditor } from "./remark-editor.tsx";
import { remarkTextKey, useRemarkRows } from "./use-remark.ts";

/** All remarks of the sheet in their order. A new one becomes a row with its first word. */
export function RemarksPage(): ReactNode {
  const rows = useRemarkRows(null);
  const [begun, setBegun] = useState<readonly string[]>([]);
  const shown = [...rows, ...begun.filter((row) => !rows.includes(row))];
  return (
    <section className="space-y-6">
      <PlaceHeading>
        <T k="survey.remarks" />
      </PlaceHeading>
      <p className="max-w-[40rem] text-pretty">
        <T k="survey.remarks.lead" />
      </p>
      {shown.length === 0 && (
        <p>
          <T k="survey.remarks.none" />
        </p>
      )}
      {shown.map((row) => (
        <RemarkEditor key={row} row={row} />
      ))}
      <Button
        kind="outline"
        onClick={() => {
          const row = newRowId(shown);
          setBegun([...begun, row]);
          goToField(remarkTextKey(row));
        }}
      >
        <T k="survey.remark.another" />
      </Button>
    </section>
  );
}
