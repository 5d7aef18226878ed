import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { Checkbox, useWide } from "../../design/index.ts";
import { answerKey, SEVERE_ON } from "../draft/index.ts";
import { useCell, useCount, useDesk } from "./desk.ts";

/** Whether the severe state is entered too, and which of the two states this edition takes. */
export function SevereSwitch(): ReactNode {
  const { paper, draft } = useDesk();
  const on = useCell(SEVERE_ON) === true;
  const wide = useWide();
  const kept = useCount(
    (values) => paper.items.filter((item) => values.has(answerKey("severe", item))).length,
  );
  return (
    <div>
      <Checkbox
        label={<T k="form.severe" />}
        hint={
          (wide || on) && (
            <>
              <T k={`form.severe.${paper.edition.id}`} />
              {on && (
                <span className="block">
                  <T k="form.severe.how" />
                </span>
              )}
            </>
          )
        }
        checked={on}
        onChange={(checked) => draft.set(SEVERE_ON, checked || null)}
      />
      {!on && kept > 0 && (
        <p className="pl-9">
          <T k="form.severe.kept" values={{ number: kept }} />
        </p>
      )}
    </div>
  );
}
