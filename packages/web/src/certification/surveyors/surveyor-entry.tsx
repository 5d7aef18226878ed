import { contractorKinds, type Qualification, qualifications } from "@yorisoi/rules/certification/case";
import { type ReactNode, useState } from "react";
import { ask } from "../../app/asking/index.ts";
import { FaultSummary, useFaults } from "../../app/form/index.ts";
import { T, useSay } from "../../app/words.tsx";
import { Button, Card, Checkbox, CheckboxGroup, Form, RadioGroup } from "../../design/index.ts";
import { DayEntry, dayIn } from "../../disease/index.ts";
import { Words } from "../case/words.tsx";
import type { Contract, Register, RegisteredSurveyor } from "./register.ts";

interface Props {
  readonly entry: RegisteredSurveyor;
  readonly onDone: (register: Register | null) => void;
}

interface Draft {
  readonly qualifications: readonly Qualification[];
  readonly trainedOn: string;
  readonly isContracted: boolean;
  readonly kind: Contract["kind"] | null;
  readonly contractFrom: string;
  readonly contractUntil: string;
}

const draftOf = ({ qualifications: held, trainedOn, contractor }: RegisteredSurveyor): Draft => ({
  qualifications: held,
  trainedOn: trainedOn ?? "",
  isContracted: contractor !== null,
  kind: contractor?.kind ?? null,
  contractFrom: contractor?.contractFrom ?? "",
  contractUntil: contractor?.contractUntil ?? "",
});

/** As it is sent: a day that cannot be read goes as it was typed, and the server says what is wrong. */
const dayOrNull = (text: string) => (text.trim() === "" ? null : (dayIn(text) ?? text));

const bodyOf = (draft: Draft, { organisationId, version }: RegisteredSurveyor) => ({
  organisationId,
  version,
  qualifications: draft.qualifications,
  trainedOn: dayOrNull(draft.trainedOn),
  contractor: draft.isContracted
    ? {
        kind: draft.kind,
        contractFrom: dayOrNull(draft.contractFrom),
        contractUntil: dayOrNull(draft.contractUntil),
      }
    : null,
});

const places = {
  "/trainedOn": "surveyor-trainedOn",
  "/contractor/kind": "surveyor-kind",
  "/contractor/contractFrom": "surveyor-contractFrom",
  "/contractor/contractUntil": "surveyor-contractUntil",
};

const qualificationCodes = (Object.keys(qualifications) as Qualification[]).filter((code) => code !== "none");

/** What a surveyor brings: licences, training, and the contract of one who works for a provider. */
export function SurveyorEntry({ entry, onDone }: Props): ReactNode {
  const say = useSay();
  const [draft, setDraft] = useState(() => draftOf(entry));
  const faults = useFaults(places);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const send = async () => {
    const { isContracted, kind, contractFrom } = draft;
    const found = [
      isContracted && !kind
        ? {
            id: "surveyor-kind",
            message: say("case.act.wrong.one", { field: say("surveyors.contract.kind") }),
          }
        : undefined,
      isContracted && !dayIn(contractFrom)
        ? {
            id: "surveyor-contractFrom",
            message: say("case.act.wrong.day", { field: say("surveyors.contract.from") }),
          }
        : undefined,
    ];
    let register: Register | null = null;
    const isKept = await faults.run(found, async () => {
      register = await ask<Register>("PUT", `/api/surveyors/${entry.accountId}`, {
        body: bodyOf(draft, entry),
      });
    });
    if (isKept) onDone(register);
  };
  return (
    <Card title={<span lang="ja">{entry.name}</span>}>
      <Form
        submit={<T k="surveyors.save" />}
        busyWords={<T k="busy.wait" />}
        onSubmit={send}
        actions={
          <Button kind="text" onClick={() => onDone(null)}>
            <T k="case.act.cancel" />
          </Button>
        }
      >
        <FaultSummary faults={faults} />
        <CheckboxGroup
          id="surveyor-qualifications"
          label={<T k="surveyors.qualifications" />}
          hint={<T k="surveyors.qualifications.hint" />}
          choices={qualificationCodes.map((value) => ({
            value,
            label: <Words words={qualifications[value]} />,
          }))}
          values={draft.qualifications}
          onChange={(held) => change({ qualifications: held })}
        />
        <DayEntry
          id="surveyor-trainedOn"
          label={<T k="surveyors.trainedOn" />}
          optionalMark={<T k="field.optional" />}
          hint={<T k="surveyors.trainedOn.hint" />}
          value={draft.trainedOn}
          onChange={(trainedOn) => change({ trainedOn })}
          error={faults.at("surveyor-trainedOn")}
        />
        <Checkbox
          label={<T k="surveyors.isContracted" />}
          hint={<T k="surveyors.isContracted.hint" />}
          checked={draft.isContracted}
          onChange={(isContracted) => change({ isContracted })}
        />
        {draft.isContracted && <ContractFields draft={draft} change={change} at={faults.at} />}
      </Form>
    </Card>
  );
}

interface ContractProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly at: (id: string) => ReactNode;
}

function ContractFields({ draft, change, at }: ContractProps): ReactNode {
  return (
    <>
      <RadioGroup
        id="surveyor-kind"
        label={<T k="surveyors.contract.kind" />}
        error={at("surveyor-kind")}
        choices={(Object.keys(contractorKinds) as Contract["kind"][]).map((value) => ({
          value,
          label: <Words words={contractorKinds[value]} />,
        }))}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
      <DayEntry
        id="surveyor-contractFrom"
        label={<T k="surveyors.contract.from" />}
        value={draft.contractFrom}
        onChange={(contractFrom) => change({ contractFrom })}
        error={at("surveyor-contractFrom")}
      />
      <DayEntry
        id="surveyor-contractUntil"
        label={<T k="surveyors.contract.until" />}
        optionalMark={<T k="field.optional" />}
        hint={<T k="surveyors.contract.until.hint" />}
        value={draft.contractUntil}
        onChange={(contractUntil) => change({ contractUntil })}
        error={at("surveyor-contractUntil")}
      />
    </>
  );
}
