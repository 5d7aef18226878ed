import { type ReactNode, useEffect, useState } from "react";
import { T, useSay } from "../../../app/words.tsx";
import { Form, Notice, PasswordField } from "../../../design/index.ts";
import { knownWho, standIn } from "../../../identity/index.ts";
import type { StoredOwner } from "../device/database.ts";
import { lastOwner } from "../device/owners.ts";
import { unlock, unlockOffLine } from "../device/passphrase.ts";
import { useDevice } from "../device/state.ts";
import { startStore } from "../sending/start.ts";
import { sync } from "../sending/sync-by-hand.ts";
import { ForgetPassphrase } from "./forget-passphrase.tsx";

type Fault = { readonly kind: "empty" | "wrong" | "wait" | "nobody"; readonly seconds: number };

/** Asks for the passphrase of this device: of who is signed in, or without the server of who was so last. */
export function Unlock(): ReactNode {
  useEffect(startStore, []);
  const { account } = useDevice();
  const [last, setLast] = useState<StoredOwner | null>();
  useEffect(() => {
    if (!account)
      void lastOwner().then(
        (found) => setLast(found),
        () => setLast(null),
      );
  }, [account]);
  const owner = account?.owner ?? last;
  if (owner === undefined) return null;
  if (!owner?.vault) return <Notice kind="info" title={<T k="store.nothingHere" />} />;
  return <PassphraseForm owner={owner} isSignedIn={account !== null} />;
}

function PassphraseForm({ owner, isSignedIn }: { owner: StoredOwner; isSignedIn: boolean }): ReactNode {
  const say = useSay();
  const [passphrase, setPassphrase] = useState("");
  const [fault, setFault] = useState<Fault>();
  const submit = async () => {
    if (passphrase === "") return setFault({ kind: "empty", seconds: 0 });
    const tried = isSignedIn
      ? { ...(await unlock(passphrase, knownWho())), who: undefined }
      : await unlockOffLine(passphrase, owner);
    if (!tried.ok) {
      const seconds = Math.ceil(tried.wait / 1000);
      return setFault({ kind: seconds > 0 ? "wait" : "wrong", seconds });
    }
    setPassphrase("");
    if (isSignedIn) void sync();
    if (tried.who) standIn(tried.who);
    else if (!isSignedIn) setFault({ kind: "nobody", seconds: 0 });
  };
  return (
    <div className="max-w-xl space-y-4">
      <Form
        label={say("store.unlock")}
        onSubmit={submit}
        submit={<T k="store.unlock.do" />}
        busyWords={<T k="store.unlock.busy" />}
      >
        <PasswordField
          id="device-passphrase"
          label={<T k="store.passphrase" />}
          hint={<T k={isSignedIn ? "store.unlock.hint" : "store.unlock.hint.offLine"} />}
          autoComplete="current-password"
          value={passphrase}
          onChange={setPassphrase}
          show={<T k="store.passphrase.show" />}
          error={fault && <T k={`store.unlock.${fault.kind}`} values={{ seconds: fault.seconds }} />}
        />
      </Form>
      {isSignedIn && <ForgetPassphrase />}
    </div>
  );
}
