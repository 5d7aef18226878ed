import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ask, ProblemNotice } from "../../app/asking/index.ts";
import { T } from "../../app/words.tsx";
import { Button, Checkbox, Confirm } from "../../design/index.ts";
import type { AccountRow, Invitation } from "./answers.ts";

interface Props {
  readonly account: AccountRow;
  readonly onInvited: (invitation: Invitation) => void;
}

/** A new link for somebody who lost the password, and perhaps the second factor too. */
export function InviteAgain({ account, onInvited }: Props): ReactNode {
  const [isAsking, setAsking] = useState(false);
  const [withoutSecondFactor, setWithout] = useState(false);
  const invite = useMutation({
    mutationFn: () =>
      ask<Invitation>("POST", `/api/accounts/${account.accountId}/invitation`, {
        body: { withoutSecondFactor },
      }),
    onSuccess: onInvited,
  });
  const answer = (yes: boolean) => {
    setAsking(false);
    if (yes) invite.mutate();
  };
  return (
    <div className="space-y-2">
      <p>
        <T k="accounts.invite.what" />
      </p>
      <ProblemNotice error={invite.error} />
      <Button kind="outline" onClick={() => setAsking(true)}>
        <T k="accounts.invite" />
      </Button>
      <Confirm
        open={isAsking}
        title={<T k="accounts.invite.title" />}
        yes={<T k="accounts.invite.submit" />}
        no={<T k="account.confirm.no" />}
        onAnswer={answer}
      >
        <p>
          <T k="accounts.link.until" />
        </p>
        <Checkbox
          label={<T k="accounts.invite.factor" />}
          hint={<T k="accounts.invite.factor.hint" />}
          checked={withoutSecondFactor}
          onChange={setWithout}
        />
      </Confirm>
    </div>
  );
}
