import { type ReactNode, useState } from "react";
import { ask } from "../../app/asking/index.ts";
import { T, useSay } from "../../app/words.tsx";
import { FaultSummary, useFaults } from "../../app/form/index.ts";
import { Button, Form, TextField } from "../../design/index.ts";
import { useNeeded } from "../form/use-needed.ts";
import type { PasskeyRow } from "./passkeys.tsx";

interface Props {
  readonly passkey: PasskeyRow;
  readonly onDone: () => Promise<void>;
  readonly onCancel: () => void;
}

/** Another name for a passkey. */
export function RenamePasskey({ passkey, onDone, onCancel }: Props): ReactNode {
  const say = useSay();
  const needed = useNeeded();
  const [name, setName] = useState(passkey.name);
  const id = `rename-${passkey.id}`;
  const faults = useFaults({ "/name": id });
  const send = async () => {
    const ok = await faults.run([needed(id, "account.passkeys.name", name)], () =>
      ask("PATCH", `/api/passkeys/${passkey.id}`, { body: { name } }),
    );
    if (ok) await onDone();
  };
  return (
    <Form
      label={say("account.passkeys.rename")}
      submit={<T k="account.save" />}
      busyWords={<T k="busy.wait" />}
      onSubmit={send}
      actions={
        <Button kind="text" onClick={onCancel}>
          <T k="account.cancel" />
        </Button>
      }
    >
      <FaultSummary faults={faults} />
      <TextField
        id={id}
        label={<T k="account.passkeys.name" />}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={faults.at(id)}
      />
    </Form>
  );
}
