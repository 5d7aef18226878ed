import { type ReactNode, useState } from "react";
import { ask, questions } from "../../app/asking/index.ts";
import { T, useSay } from "../../app/words.tsx";
import { FaultSummary, useFaults } from "../../app/form/index.ts";
import { Button, Form, PasswordField } from "../../design/index.ts";
import { useNeeded } from "../form/use-needed.ts";
import { sessionKey } from "../session/session-question.ts";

/** Changing the password; the form opens when it is asked for. */
export function PasswordPart(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  const finish = () => {
    setOpen(false);
    setDone(true);
    void questions.invalidateQueries({ queryKey: sessionKey });
  };
  if (isOpen) return <ChangeForm onDone={finish} onCancel={() => setOpen(false)} />;
  return (
    <div className="space-y-3">
      <output className="block">{done && <T k="account.password.done" />}</output>
      <Button kind="outline" onClick={() => setOpen(true)}>
        <T k="account.password.change" />
      </Button>
    </div>
  );
}

function ChangeForm({ onDone, onCancel }: { onDone: () => void; onCancel: () => void }): ReactNode {
  const say = useSay();
  const needed = useNeeded();
  const [oldPassword, setOld] = useState("");
  const [newPassword, setNew] = useState("");
  const faults = useFaults({ "/oldPassword": "old-password", "/newPassword": "new-password" });
  const send = async () => {
    const ok = await faults.run(
      [
        needed("old-password", "account.password.old", oldPassword),
        needed("new-password", "account.password.new", newPassword),
      ],
      () => ask("PUT", "/api/account/password", { body: { oldPassword, newPassword } }),
    );
    if (ok) onDone();
  };
  return (
    <Form
      label={say("account.password.change")}
      submit={<T k="account.password.change" />}
      busyWords={<T k="busy.wait" />}
      onSubmit={send}
      actions={
        <Button kind="text" onClick={onCancel}>
          <T k="account.cancel" />
        </Button>
      }
    >
      <FaultSummary faults={faults} />
      <PasswordField
        id="old-password"
        label={<T k="account.password.old" />}
        show={<T k="account.password.show" />}
        autoComplete="current-password"
        value={oldPassword}
        onChange={setOld}
        error={faults.at("old-password")}
      />
      <PasswordField
        id="new-password"
        label={<T k="account.password.new" />}
        hint={<T k="account.password.hint" />}
        show={<T k="account.password.show" />}
        autoComplete="new-password"
        value={newPassword}
        onChange={setNew}
        error={faults.at("new-password")}
      />
    </Form>
  );
}
