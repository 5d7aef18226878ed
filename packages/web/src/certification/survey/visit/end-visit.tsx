import { type FieldSpec, type Option, type Values } from "@yorisoi/rules/certification";
import { surveyForm } from "@yorisoi/rules/certification/survey";
import { type ReactNode, useState } from "react";
import { T, useSay } from "../../../app/words.tsx";
import { Button, Dialog, RadioGroup, Select } from "../../../design/index.ts";
import { useWords, Words } from "../../case/words.tsx";
import { useDesk } from "../desk.ts";
import { useHoldVisit } from "./hold-visit.ts";
import type { OpenVisits } from "./use-visits.ts";
import { endOfVisit, heldVisit } from "./visit-rows.ts";

const stoppedFor: FieldSpec | undefined = surveyForm("2014")
  .sections.flatMap(({ fields }) => fields)
  .find(({ key }) => key === "visit.#.stoppedFor");
const reasons: readonly Option[] = stoppedFor?.kind.type === "choice" ? stoppedFor.kind.options : [];

interface Props {
  readonly open: OpenVisits;
  readonly row: string;
  readonly onClose: () => void;
}

/** Ends a visit: whether it goes on another day, and why it stopped, for those who want to say. */
export function EndVisit({ open, row, onClose }: Props): ReactNode {
  const say = useSay();
  const words = useWords();
  const { caseId } = useDesk();
  const hold = useHoldVisit(caseId);
  const [goesOn, setGoesOn] = useState<"later" | "done">("later");
  const [reason, setReason] = useState("");
  const end = () => {
    const entries = endOfVisit(open.values, row, Date.now(), reason || null);
    open.put(entries);
    const after: Values = new Map([...open.values, ...entries]);
    if (hold.visit) hold.record(heldVisit(after, row, hold.visit, goesOn === "later"));
    onClose();
  };
  return (
    <Dialog
      open
      title={<T k="survey.end.title" />}
      onClose={onClose}
      close={<T k="survey.end.no" />}
      actions={
        <Button onClick={end}>
          <T k="survey.end.yes" />
        </Button>
      }
    >
      <p>
        <T k="survey.end.kept" />
      </p>
      <RadioGroup
        id="visit-goes-on"
        label={<T k="survey.end.then" />}
        choices={[
          { value: "later", label: <T k="survey.end.later" /> },
          { value: "done", label: <T k="survey.end.done" /> },
        ]}
        value={goesOn}
        onChange={setGoesOn}
      />
      <Select
        id="visit-stopped-for"
        label={<T k="survey.end.why" />}
        optionalMark={<T k="survey.optional" />}
        options={[
          { value: "", label: say("survey.notChosen") },
          ...reasons.map((option) => ({ value: option.code, label: words(option) })),
        ]}
        value={reason}
        onChange={setReason}
      />
      {hold.missing.length > 0 && (
        <ul className="list-disc pl-5">
          {hold.missing.map((need) => (
            <li key={need.code}>
              <Words words={need} />
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
