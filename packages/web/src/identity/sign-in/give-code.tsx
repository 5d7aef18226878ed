import { type ReactNode, useId, useState } from "react";
import { ask } from "../../app/asking/index.ts";
import { T, useSay } from "../../app/words.tsx";
import { FaultSummary, useFaults } from "../../app/form/index.ts";
import { Button, CodeField, Disclosure, Form, TextField } from "../../design/index.ts";
import { useNeeded } from "../form/use-needed.ts";
import { PasskeyButton } from "./passkey-button.tsx";
import { StepFrame } from "./step-frame.tsx";

interface Props {
  readonly inDialog?: boolean;
  readonly onDone: () => Promise<void>;
  readonly onRestart: () => void;
}

const path = "/api/session/second-factor";

/** The second proof: the code of the app, or a passkey, or one of the recovery codes. */
export function GiveCode({ inDialog = false, onDone, onRestart }: Props): ReactNode {
  return (
    <StepFrame title="signIn.code.title" inDialog={inDialog}>
      <CodeForm onDone={onDone} />
      <div className="space-y-4 border-t border-solid-gray-420 pt-6">
        <PasskeyButton words="signIn.code.passkey" onDone={onDone} />
        <Disclosure summary={<T k="signIn.code.lost" />}>
          <RecoveryForm onDone={onDone} />
        </Disclosure>
        <Button kind="text" className="-ml-3" onClick={onRestart}>
          <T k="signIn.other" />
        </Button>
      </div>
    </StepFrame>
  );
}

function CodeForm({ onDone }: Pick<Props, "onDone">): ReactNode {
  const say = useSay();
  const needed = useNeeded();
  const id = useId();
  const [code, setCode] = useState("");
  const faults = useFaults({ "/code": id });
  const send = async () => {
    const ok = await faults.run([needed(id, "signIn.code.label", code)], () =>
      ask("POST", path, { body: { code } }),
    );
    if (ok) await onDone();
    else setCode("");
  };
  return (
    <Form
      label={say("signIn.code.title")}
      submit={<T k="signIn.code.submit" />}
      busyWords={<T k="busy.wait" />}
      onSubmit={send}
    >
      <FaultSummary faults={faults} />
      <CodeField
        id={id}
        label={<T k="signIn.code.label" />}
        hint={<T k="signIn.code.lead" />}
        value={code}
        onChange={setCode}
        error={faults.at(id)}
      />
    </Form>
  );
}

function RecoveryForm({ onDone }: Pick<Props, "onDone">): ReactNode {
  const say = useSay();
  const needed = useNeeded();
  const id = useId();
  const [recoveryCode, setRecoveryCode] = useState("");
  const faults = useFaults({ "/recoveryCode": id });
  const send = async () => {
    const ok = await faults.run([needed(id, "signIn.recovery.label", recoveryCode)], () =>
      ask("POST", path, { body: { recoveryCode } }),
    );
    if (ok) await onDone();
  };
  return (
    <Form
      label={say("signIn.recovery.label")}
      submit={<T k="signIn.recovery.submit" />}
      busyWords={<T k="busy.wait" />}
      onSubmit={send}
    >
      <FaultSummary faults={faults} />
      <p>
        <T k="signIn.recovery.lead" />
      </p>
      <TextField
        id={id}
        label={<T k="signIn.recovery.label" />}
        hint={<T k="signIn.recovery.hint" />}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        className="font-mono"
        value={recoveryCode}
        onChange={(event) => setRecoveryCode(event.target.value)}
        error={faults.at(id)}
      />
      <p>
        <T k="signIn.recovery.none" />
      </p>
    </Form>
  );
}
