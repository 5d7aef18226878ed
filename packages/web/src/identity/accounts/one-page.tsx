import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { may } from "@yorisoi/rules/identity";
import { type ReactNode, useState } from "react";
import { ProblemNotice, questions } from "../../app/asking/index.ts";
import { usePageTitle } from "../../app/page-title.ts";
import { Furigana, T } from "../../app/words.tsx";
import { Loading } from "../../app/loading.tsx";
import { Card, DescriptionList, Notice, Tag } from "../../design/index.ts";
import type { Grant } from "../answers.ts";
import { SignedInOnly } from "../guard/signed-in-only.tsx";
import { accountsKey, type AccountRow, grantsKey, type Invitation, oneAccount } from "./answers.ts";
import { CloseAccount } from "./close-account.tsx";
import { GiveRole } from "./give-role.tsx";
import { InvitationLink } from "./invitation-link.tsx";
import { InviteAgain } from "./invite-again.tsx";
import { RoleList } from "./role-list.tsx";

/** One account of my organisation: its roles, a new invitation, its end. */
export function OneAccountPage(): ReactNode {
  usePageTitle("accounts.title");
  const { id = "" } = useParams({ strict: false });
  return (
    <SignedInOnly>{({ chosen }) => (chosen ? <One key={id} id={id} grant={chosen} /> : null)}</SignedInOnly>
  );
}

const again = () =>
  Promise.all([
    questions.invalidateQueries({ queryKey: accountsKey }),
    questions.invalidateQueries({ queryKey: grantsKey }),
  ]);

function One({ id, grant }: { id: string; grant: Grant }): ReactNode {
  const { data, error } = useQuery({ queryKey: [...accountsKey, "one", id], queryFn: () => oneAccount(id) });
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  if (error) return <ProblemNotice error={error} />;
  if (data === undefined) return <Loading />;
  if (invitation) return <InvitationLink invitation={invitation} onDone={() => setInvitation(null)} />;
  return (
    <div className="max-w-3xl space-y-6 py-2">
      <p>
        <Link
          to="/accounts"
          className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
        >
          <T k="accounts.back" />
        </Link>
      </p>
      {data ? (
        <Known account={data} grant={grant} onInvited={setInvitation} />
      ) : (
        <Notice kind="warning" title={<T k="accounts.unknown" />} />
      )}
    </div>
  );
}

interface KnownProps {
  readonly account: AccountRow;
  readonly grant: Grant;
  readonly onInvited: (invitation: Invitation) => void;
}

function Known({ account, grant, onInvited }: KnownProps): ReactNode {
  const none = <T k="account.none" />;
  const { displayKana, qualification, status } = account;
  const isActive = status === "active";
  const mayChange = may(grant.role, "role", "create") && isActive;
  return (
    <>
      <h1 className="text-std-28B-150">
        <Furigana text={account.displayName} />
      </h1>
      <DescriptionList
        rows={[
          { key: "login", term: <T k="accounts.login" />, value: account.login },
          { key: "kana", term: <T k="account.kana" />, value: displayKana ?? none },
          {
            key: "qualification",
            term: <T k="account.qualification" />,
            value: qualification ? <Furigana text={qualification} /> : none,
          },
          {
            key: "status",
            term: <T k="accounts.status" />,
            value: (
              <Tag kind={isActive ? "success" : "neutral"}>
                <T k={`accounts.status.${status}`} />
              </Tag>
            ),
          },
        ]}
      />
      <Card title={<T k="accounts.roles.title" />}>
        <RoleList account={account} mayEnd={mayChange} onDone={again} />
      </Card>
      {mayChange && <GiveRole account={account} kind={grant.organisationKind} onDone={again} />}
      {isActive && may(grant.role, "invitation", "create") && (
        <Card title={<T k="accounts.acts" />}>
          <InviteAgain account={account} onInvited={onInvited} />
          <CloseAccount account={account} onDone={again} />
        </Card>
      )}
    </>
  );
}
