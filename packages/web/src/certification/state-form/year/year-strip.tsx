import { stateForm } from "@yorisoi/rules/certification/state-form";
import { type ReactNode, useMemo } from "react";
import { T } from "../../../app/words.tsx";
import { Button, Disclosure } from "../../../design/index.ts";
import {
  DocumentField,
  DocumentProvider,
  useDocumentPart,
  useFieldValue,
  useMayWrite,
  useWrite,
} from "../../document/index.ts";
import { MonthCell } from "./month-cell.tsx";
import { monthsInOrder, type StripMonth } from "./months-in-order.ts";
import { YearTable } from "./year-table.tsx";

/** The year in twelve months, each with how it was. The form of the page leaves the months out; here they are all. */
export function YearStrip(): ReactNode {
  const source = useDocumentPart((open) => open);
  const whole = useMemo(() => ({ ...source, form: stateForm }), [source]);
  return (
    <DocumentProvider value={whole}>
      <Strip />
    </DocumentProvider>
  );
}

function Strip(): ReactNode {
  const until = useFieldValue("strip.until");
  const mayWrite = useMayWrite();
  const months = monthsInOrder(typeof until === "string" ? until : "");
  return (
    <div className="space-y-3">
      {mayWrite && (
        <p>
          <T k="stateForm.year.how" />
        </p>
      )}
      <ol className="grid grid-cols-2 gap-2 sm:grid-cols-3 md:grid-cols-4">
        {months.map((month) => (
          <MonthCell key={month.month} of={month} />
        ))}
      </ol>
      {mayWrite && <FillUnknown months={months} />}
      {mayWrite && (
        <Disclosure summary={<T k="stateForm.year.notes" />}>
          <div className="space-y-4">
            {months.map(({ month }) => (
              <DocumentField key={month} fieldKey={`month.${month}.note`} />
            ))}
          </div>
        </Disclosure>
      )}
      <Disclosure summary={<T k="stateForm.year.table" />}>
        <YearTable months={months} />
      </Disclosure>
    </div>
  );
}

/** Says of all months nobody spoke of that they are not known: nobody has to guess. */
function FillUnknown({ months }: { months: readonly StripMonth[] }): ReactNode {
  const values = useDocumentPart(({ snapshot }) => snapshot.values);
  const write = useWrite();
  const keys = months.map(({ month }) => `month.${month}.state`);
  const open = keys.filter((key) => (values.get(key) ?? null) === null);
  if (open.length === 0 || open.length === keys.length) return null;
  return (
    <Button
      kind="text"
      className="-ml-3"
      onClick={() => {
        for (const key of open) write(key, "unknown");
      }}
    >
      <T k="stateForm.year.unknown" values={{ count: open.length }} />
    </Button>
  );
}
