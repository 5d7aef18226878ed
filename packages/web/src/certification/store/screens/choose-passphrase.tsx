import { type ReactNode, useState } from "react";
import { T, useSay } from "../../../app/words.tsx";
import { Button, Form, Notice, PasswordField } from "../../../design/index.ts";
import { useSession } from "../../../identity/index.ts";
import { isLongEnough, SHORTEST_PASSPHRASE } from "../crypto/vault.ts";
import { choosePassphrase } from "../device/passphrase.ts";

/** Asks for a new passphrase, twice, before the first case is taken along. */
export function ChoosePassphrase({ onCancel }: { onCancel: () => void }): ReactNode {
  const say = useSay();
  const { who } = useSession();
  const [first, setFirst] = useState("");
  const [second, setSecond] = useState("");
  const [faults, setFaults] = useState<{ short?: boolean; different?: boolean }>({});
  const submit = async () => {
    const found = { short: !isLongEnough(first), different: first !== second };
    setFaults(found);
    if (who && !found.short && !found.different) await choosePassphrase(first, who);
  };
  return (
    <Form
      label={say("store.choose")}
      onSubmit={submit}
      submit={<T k="store.choose.do" />}
      busyWords={<T k="store.unlock.busy" />}
      actions={
        <Button kind="text" onClick={onCancel}>
          <T k="store.cancel" />
        </Button>
      }
    >
      <Notice kind="warning" title={<T k="store.choose.title" />}>
        <p>
          <T k="store.choose.what" />
        </p>
        <p>
          <T k="store.choose.lost" />
        </p>
      </Notice>
      <PasswordField
        id="new-device-passphrase"
        label={<T k="store.passphrase" />}
        hint={<T k="store.choose.hint" values={{ least: SHORTEST_PASSPHRASE }} />}
        autoComplete="new-password"
        value={first}
        onChange={setFirst}
        show={<T k="store.passphrase.show" />}
        error={faults.short && <T k="store.choose.short" values={{ least: SHORTEST_PASSPHRASE }} />}
      />
      <PasswordField
        id="new-device-passphrase-again"
        label={<T k="store.choose.again" />}
        autoComplete="new-password"
        value={second}
        onChange={setSecond}
        show={<T k="store.passphrase.show" />}
        error={faults.different && <T k="store.choose.different" />}
      />
    </Form>
  );
}
