import { type ReactNode, useState } from "react";
import { T, useSay } from "../../app/words.tsx";
import { FaultSummary, useFaults } from "../../app/form/index.ts";
import { Form, Notice, TextField } from "../../design/index.ts";
import { useNeeded } from "../form/use-needed.ts";
import { PasskeyStopped, usePasskeyRegistration } from "../sign-in/use-passkey.ts";

const id = "passkey-name";

/** Makes a passkey on this device, under a name. */
export function AddPasskey({ onDone }: { onDone: () => Promise<void> }): ReactNode {
  const say = useSay();
  const needed = useNeeded();
  const [name, setName] = useState("");
  const faults = useFaults({ "/name": id });
  const make = usePasskeyRegistration(async () => {
    setName("");
    await onDone();
  });
  const send = () =>
    faults.run([needed(id, "account.passkeys.name", name)], () =>
      make.mutateAsync(name.trim()).catch((error: unknown) => {
        if (!(error instanceof PasskeyStopped)) throw error;
      }),
    );
  if (!("PublicKeyCredential" in globalThis)) return null;
  return (
    <Form
      label={say("account.passkeys.add")}
      submit={<T k="account.passkeys.add" />}
      busyWords={<T k="busy.wait" />}
      onSubmit={send}
    >
      <FaultSummary faults={faults} />
      {make.error instanceof PasskeyStopped && (
        <div role="alert">
          <Notice kind="warning" title={<T k="account.passkeys.stopped" />}>
            <p>
              <T k="account.passkeys.stopped.what" />
            </p>
          </Notice>
        </div>
      )}
      <TextField
        id={id}
        label={<T k="account.passkeys.name" />}
        hint={<T k="account.passkeys.name.hint" />}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={faults.at(id)}
      />
    </Form>
  );
}
