import { type ReactNode, useState } from "react";
import { ask } from "../../app/asking/index.ts";
import { FaultSummary, useFaults } from "../../app/form/index.ts";
import { T, useSay } from "../../app/words.tsx";
import { Button, Card, Form, TextField } from "../../design/index.ts";
import type { Register, RegisteredSurveyor } from "./register.ts";
import { SurveyorEntry } from "./surveyor-entry.tsx";

interface Props {
  readonly surveyors: readonly RegisteredSurveyor[];
  readonly onDone: (register: Register | null) => void;
}

type Found = Pick<RegisteredSurveyor, "accountId" | "name" | "organisationId">;

/** Finds somebody by the exact sign-in name, and opens the entry: a new one, or the one that is there. */
export function NewSurveyor({ surveyors, onDone }: Props): ReactNode {
  const say = useSay();
  const [login, setLogin] = useState("");
  const [entry, setEntry] = useState<RegisteredSurveyor | null>(null);
  const faults = useFaults({ "/login": "surveyor-login" });
  if (entry) return <SurveyorEntry entry={entry} onDone={onDone} />;
  const find = async () => {
    const typed = login.trim();
    const empty = typed === "" ? [{ id: "surveyor-login", message: say("surveyors.login.empty") }] : [];
    await faults.run(empty, async () => {
      const found = await ask<Found>("POST", "/api/surveyors/find", { body: { login: typed } });
      const known = surveyors.find(({ accountId }) => accountId === found.accountId);
      setEntry(
        known ?? {
          ...found,
          organisationName: "",
          qualifications: [],
          trainedOn: null,
          contractor: null,
          load: 0,
          version: 0,
        },
      );
    });
  };
  return (
    <Card title={<T k="surveyors.new" />}>
      <Form
        submit={<T k="surveyors.find" />}
        busyWords={<T k="busy.wait" />}
        onSubmit={find}
        actions={
          <Button kind="text" onClick={() => onDone(null)}>
            <T k="case.act.cancel" />
          </Button>
        }
      >
        <FaultSummary faults={faults} />
        <TextField
          id="surveyor-login"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          label={<T k="surveyors.login" />}
          hint={<T k="surveyors.login.hint" />}
          value={login}
          onChange={(event) => setLogin(event.target.value)}
          error={faults.at("surveyor-login")}
        />
      </Form>
    </Card>
  );
}
