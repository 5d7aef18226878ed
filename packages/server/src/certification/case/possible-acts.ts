import {
  type ActId,
  acts,
  type CaseReader,
  type CaseState,
  type Deadlines,
  mayAct,
  missingFor,
  nextActs,
} from "@yorisoi/rules/certification/case";
import type { CivilDay } from "@yorisoi/rules/calendar";
import { contextOf } from "../acts/context.ts";
import type { CaseAct } from "../case-act.ts";
import type { CaseFile } from "./case.store.ts";

interface Sight {
  readonly act: CaseAct;
  readonly file: CaseFile;
  readonly reader: CaseReader;
}

/** What this reader may do in this state, those that are asked for first, each with what is missing for it. */
export async function possibleActsOf(
  { act, file, reader }: Sight,
  state: CaseState,
  clock: { readonly today: CivilDay; readonly deadlines: Deadlines },
) {
  const may = acts.filter(({ id }) => mayAct(id as ActId, reader, state));
  const context = await contextOf(act, file, clock.today, may);
  const next = nextActs(state, reader, clock);
  const order = (id: string) => {
    const at = next.findIndex((one) => one.id === id);
    return at < 0 ? next.length : at;
  };
  return may
    .map(({ id, ja, en, opens }) => {
      const asked = next.find((one) => one.id === id);
      return {
        id,
        ja,
        en,
        next: asked ? { due: asked.due, daysLate: asked.daysLate } : null,
        missing: missingFor(id as ActId, state, context).map(({ code, strength, ja: what, en: english }) => ({
          code,
          strength,
          ja: what,
          en: english,
        })),
        opens: [...opens],
      };
    })
    .toSorted((one, other) => order(one.id) - order(other.id));
}
