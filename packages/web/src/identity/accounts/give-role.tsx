import type { OrganisationKind } from "@yorisoi/rules/identity";
import { type ReactNode, useState } from "react";
import { ask } from "../../app/asking/index.ts";
import { T, useSay } from "../../app/words.tsx";
import { FaultSummary, useFaults } from "../../app/form/index.ts";
import { today } from "../../app/say-time.ts";
import { Button, Card, Form } from "../../design/index.ts";
import type { AccountRow } from "./answers.ts";
import { type RoleDraft, RoleFields, roleFieldPlaces, roleToSend } from "./role-fields.tsx";

const places = { "/role": "role-which", "/accountId": "role-which", ...roleFieldPlaces };

interface Props {
  readonly account: AccountRow;
  readonly kind: OrganisationKind;
  readonly onDone: () => Promise<unknown>;
}

/** Giving a further role; the form opens when it is asked for. */
export function GiveRole({ account, kind, onDone }: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  const finish = async () => {
    setOpen(false);
    setDone(true);
    await onDone();
  };
  return (
    <Card title={<T k="accounts.give.title" />}>
      <output className="block">{done && <T k="accounts.give.done" />}</output>
      {isOpen ? (
        <GiveForm account={account} kind={kind} onDone={finish} onCancel={() => setOpen(false)} />
      ) : (
        <Button kind="outline" onClick={() => setOpen(true)}>
          <T k="accounts.give.submit" />
        </Button>
      )}
    </Card>
  );
}

function GiveForm({ account, kind, onDone, onCancel }: Props & { onCancel: () => void }): ReactNode {
  const say = useSay();
  const [draft, setDraft] = useState<RoleDraft>({
    role: null,
    from: today(),
    until: "",
    reason: "",
  });
  const faults = useFaults(places);
  const send = async () => {
    const which = draft.role ? undefined : { id: "role-which", message: say("accounts.give.which.empty") };
    const ok = await faults.run([which], () =>
      ask("POST", "/api/role-grants", { body: { accountId: account.accountId, ...roleToSend(draft) } }),
    );
    if (ok) await onDone();
  };
  return (
    <Form
      label={say("accounts.give.title")}
      submit={<T k="accounts.give.submit" />}
      busyWords={<T k="busy.wait" />}
      onSubmit={send}
      actions={
        <Button kind="text" onClick={onCancel}>
          <T k="account.cancel" />
        </Button>
      }
    >
      <FaultSummary faults={faults} />
      <RoleFields kind={kind} draft={draft} onChange={setDraft} faults={faults} />
    </Form>
  );
}
