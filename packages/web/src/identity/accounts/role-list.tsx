import { useMutation, useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ask, ProblemNotice } from "../../app/asking/index.ts";
import { Furigana, T, useSay } from "../../app/words.tsx";
import { Button, Confirm, Tag } from "../../design/index.ts";
import { roles } from "@yorisoi/rules/identity";
import { usePreferences } from "../../app/preferences.ts";
import { Loading } from "../../app/loading.tsx";
import { today } from "../../app/say-time.ts";
import { RoleMeaning, RoleName } from "../role-words.tsx";
import { type AccountRow, type GrantRow, grantsKey } from "./answers.ts";
import { RolePeriod } from "./role-period.tsx";

interface Props {
  readonly account: AccountRow;
  readonly mayEnd: boolean;
  readonly onDone: () => Promise<unknown>;
}

/** The roles of an account here, those that are over too, and ending one. */
export function RoleList({ account, mayEnd, onDone }: Props): ReactNode {
  const { data, error } = useQuery({
    queryKey: [...grantsKey, account.accountId],
    queryFn: () =>
      ask<{ grants: readonly GrantRow[] }>(
        "GET",
        `/api/role-grants?limit=100&accountId=${account.accountId}`,
      ),
  });
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Loading />;
  if (data.grants.length === 0) {
    return (
      <p>
        <T k="accounts.roles.none" />
      </p>
    );
  }
  return (
    <ul className="space-y-4">
      {data.grants.map((grant) => (
        <RoleEntry key={grant.grantId} grant={grant} mayEnd={mayEnd} onDone={onDone} />
      ))}
    </ul>
  );
}

interface EntryProps extends Pick<Props, "mayEnd" | "onDone"> {
  readonly grant: GrantRow;
}

function RoleEntry({ grant, mayEnd, onDone }: EntryProps): ReactNode {
  const say = useSay();
  const { language } = usePreferences();
  const [isAsking, setAsking] = useState(false);
  const isOver = grant.validUntil !== null && grant.validUntil <= today();
  const end = useMutation({
    mutationFn: () =>
      ask("PATCH", `/api/role-grants/${grant.grantId}`, {
        body: { validUntil: today(), reason: grant.reason ?? "", version: grant.version },
      }),
    onSuccess: onDone,
  });
  const answer = (yes: boolean) => {
    setAsking(false);
    if (yes) end.mutate();
  };
  const title = say("accounts.roles.end.title", { role: roles[grant.role][language] });
  return (
    <li className="space-y-2 border-l-4 border-solid-gray-200 pl-4">
      <p id={`grant-${grant.grantId}`} className="flex flex-wrap items-center gap-x-3 text-std-17B-170">
        <RoleName role={grant.role} />
        {isOver && (
          <Tag>
            <T k="accounts.roles.over" />
          </Tag>
        )}
      </p>
      <p className="text-pretty">
        <RoleMeaning role={grant.role} />
      </p>
      <p>
        <RolePeriod {...grant} />
      </p>
      {grant.reason && (
        <p>
          <T k="accounts.give.reason" />：<Furigana text={grant.reason} />
        </p>
      )}
      <ProblemNotice error={end.error} />
      {mayEnd && !isOver && (
        <Button kind="outline" aria-describedby={`grant-${grant.grantId}`} onClick={() => setAsking(true)}>
          <T k="accounts.roles.end" />
        </Button>
      )}
      <Confirm
        open={isAsking}
        title={<Furigana text={title} />}
        yes={<T k="accounts.roles.end.yes" />}
        no={<T k="account.confirm.no" />}
        onAnswer={answer}
      >
        <p>
          <T k="accounts.roles.end.what" />
        </p>
      </Confirm>
    </li>
  );
}
