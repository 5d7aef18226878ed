import { type ReactNode, useState } from "react";
import { FaultSummary, useFaults } from "../../../app/form/index.ts";
import { T, useSay } from "../../../app/words.tsx";
import { Button, Form } from "../../../design/index.ts";
import { DayEntry } from "../../../disease/index.ts";
import { Words } from "../words.tsx";
import type { ActDialogProps } from "./act-dialog.tsx";
import { askedOf, asksDay } from "./asked.ts";
import { AskedField } from "./asked-field.tsx";
import { caseMeanwhile, doAct } from "./do-act.ts";
import { type Draft, draftFor } from "./draft.ts";
import { OpensLinks } from "./opens-links.tsx";
import { fieldId, readDraft } from "./read-draft.ts";
import { SoftNeeds } from "./soft-needs.tsx";

type Props = Pick<ActDialogProps, "view" | "act" | "accountId" | "onClose" | "onDone" | "onMeanwhile">;

/** Leads from what the server found wrong (/data/due) to the field. */
const placeOf = (path: string) => {
  const [, first = "", second = ""] = path.split("/");
  return first === "on" ? fieldId("on") : first === "data" && second ? fieldId(second) : undefined;
};

/** The form of one act: what its event holds, the day, and going on in spite of warnings. */
export function ActForm({ view, act, accountId, onClose, onDone, onMeanwhile }: Props): ReactNode {
  const say = useSay();
  const [draft, setDraft] = useState<Draft>(() => draftFor(act.id, view));
  const [id] = useState(() => crypto.randomUUID());
  const faults = useFaults(placeOf);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const send = async () => {
    const reading = readDraft(act.id, draft, { view, missing: act.missing });
    const found = reading.ok
      ? []
      : reading.faults.map(({ id: place, message, label }) => ({
          id: place,
          message: say(message, label ? { field: say(label) } : {}),
        }));
    await faults.run(found, async () => {
      if (!reading.ok) return;
      try {
        onDone(await doAct({ caseId: view.caseId, act: act.id, id, accountId, draft, reading }), act.id);
      } catch (error) {
        const now = await caseMeanwhile(error, view);
        if (!now) throw error;
        onMeanwhile(now);
      }
    });
  };
  return (
    <Form
      onSubmit={send}
      submit={<Words words={act} />}
      busyWords={<T k="busy.wait" />}
      actions={
        <Button kind="outline" onClick={onClose}>
          <T k="case.act.cancel" />
        </Button>
      }
    >
      <FaultSummary faults={faults} />
      <OpensLinks view={view} act={act} />
      {askedOf(act.id, view).map((asked) => (
        <AskedField
          key={asked.key}
          asked={asked}
          act={act.id}
          view={view}
          draft={draft}
          change={change}
          errorAt={(key) => faults.at(fieldId(key))}
        />
      ))}
      {asksDay(view) && (
        <DayEntry
          id={fieldId("on")}
          label={<T k="case.act.on" />}
          hint={<T k="case.act.on.hint" />}
          value={draft.on}
          onChange={(on) => change({ on })}
          error={faults.at(fieldId("on"))}
        />
      )}
      <SoftNeeds
        missing={act.missing}
        checked={draft.goesOnAnyway}
        onChange={(goesOnAnyway) => change({ goesOnAnyway })}
        error={faults.at(fieldId("goOn"))}
      />
    </Form>
  );
}
