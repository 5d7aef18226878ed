import { type ReactNode, useState } from "react";
import { ask, questions } from "../../app/asking/index.ts";
import { T, useSay } from "../../app/words.tsx";
import { FaultSummary, useFaults } from "../../app/form/index.ts";
import { Button, Dialog, Form, TextArea } from "../../design/index.ts";
import type { Consent, PersonKey } from "../answers.ts";
import { pathOf, refreshRecord } from "../record/use-record.ts";

export const consentsKey = ["consents"] as const;

/** Takes a consent back, with the reason; from that moment the other organisation sees nothing more. */
export function Withdraw({ of, consent }: { of: PersonKey; consent: Consent }): ReactNode {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const id = `withdraw-${consent.consentId}`;
  const faults = useFaults((path) => (path === "/reason" ? id : undefined));
  const { toOrganisation, version } = consent;
  const send = async () => {
    const empty = reason.trim() === "" ? [{ id, message: say("consent.withdraw.empty") }] : [];
    const done = await faults.run(empty, () =>
      ask("POST", `${pathOf(of)}/consents/${consent.consentId}/withdraw`, { body: { version, reason } }),
    );
    if (!done) return;
    setOpen(false);
    await Promise.all([refreshRecord(of), questions.invalidateQueries({ queryKey: consentsKey })]);
  };
  return (
    <>
      <Button kind="outline" onClick={() => setOpen(true)}>
        <T k="consent.withdraw" />
        <span className="sr-only"> {toOrganisation.name}</span>
      </Button>
      <Dialog
        open={isOpen}
        title={<T k="consent.withdraw.title" values={{ organisation: toOrganisation.name }} />}
        onClose={() => setOpen(false)}
      >
        <p>
          <T k="consent.withdraw.what" />
        </p>
        <Form
          submit={<T k="consent.withdraw.yes" />}
          busyWords={<T k="busy.wait" />}
          onSubmit={send}
          actions={
            <Button kind="outline" onClick={() => setOpen(false)}>
              <T k="account.cancel" />
            </Button>
          }
        >
          <FaultSummary faults={faults} />
          <TextArea
            id={id}
            label={<T k="consent.withdraw.reason" />}
            hint={<T k="consent.withdraw.reason.hint" />}
            value={reason}
            onChange={setReason}
            error={faults.at(id)}
          />
        </Form>
      </Dialog>
    </>
  );
}
