import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ask, ProblemNotice } from "../../app/asking/index.ts";
import { T } from "../../app/words.tsx";
import { Button, Confirm } from "../../design/index.ts";
import type { AccountRow } from "./answers.ts";

interface Props {
  readonly account: AccountRow;
  readonly onDone: () => Promise<unknown>;
}

/** Ends the use of an account, after asking. */
export function CloseAccount({ account, onDone }: Props): ReactNode {
  const [isAsking, setAsking] = useState(false);
  const { accountId, version, displayName } = account;
  const close = useMutation({
    mutationFn: () => ask("POST", `/api/accounts/${accountId}/close`, { body: { version } }),
    onSuccess: onDone,
  });
  const answer = (yes: boolean) => {
    setAsking(false);
    if (yes) close.mutate();
  };
  return (
    <div className="space-y-2">
      <ProblemNotice error={close.error} />
      <Button kind="outline" onClick={() => setAsking(true)}>
        <T k="accounts.close" />
      </Button>
      <Confirm
        open={isAsking}
        title={<T k="accounts.close.title" values={{ name: displayName }} />}
        yes={<T k="accounts.close.yes" />}
        no={<T k="account.confirm.no" />}
        onAnswer={answer}
      >
        <p>
          <T k="accounts.close.what" />
        </p>
      </Confirm>
    </div>
  );
}
