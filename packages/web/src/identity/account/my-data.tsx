import { type ReactNode, useState } from "react";
import { ask, ProblemNotice, questions } from "../../app/asking/index.ts";
import { Furigana, T } from "../../app/words.tsx";
import { Loading } from "../../app/loading.tsx";
import { Button, DescriptionList } from "../../design/index.ts";
import type { Somebody } from "../answers.ts";
import { EditFacts, type TextFact } from "../form/edit-facts.tsx";
import { RoleName } from "../role-words.tsx";
import { sessionKey } from "../session/session-question.ts";
import { accountKey, type OwnAccount, useOwnAccount } from "./own-account.ts";

const fields: readonly TextFact[] = [
  { key: "displayName", label: "account.name", autoComplete: "name", isNeeded: true },
  { key: "displayKana", label: "account.kana" },
  {
    key: "email",
    label: "account.email",
    hint: "account.email.hint",
    type: "email",
    autoComplete: "email",
  },
];

/** My name and how to reach me, and my roles; the login and the qualification are the administrator's to change. */
export function MyData({ who }: { who: Somebody }): ReactNode {
  const { data, error } = useOwnAccount();
  const [isEditing, setEditing] = useState(false);
  const [saved, setSaved] = useState(false);
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Loading />;
  const done = async () => {
    setEditing(false);
    setSaved(true);
    await questions.invalidateQueries({ queryKey: accountKey });
    await questions.invalidateQueries({ queryKey: sessionKey });
  };
  if (isEditing) {
    return (
      <EditFacts
        fields={fields}
        stored={{ ...data }}
        save={(change) => ask("PATCH", "/api/account", { body: change })}
        onDone={() => void done()}
        onCancel={() => setEditing(false)}
      />
    );
  }
  return (
    <div className="space-y-4">
      <Facts account={data} who={who} />
      <div className="flex flex-wrap items-center gap-3">
        <Button kind="outline" onClick={() => setEditing(true)}>
          <T k="account.change" />
        </Button>
        <output className="block">{saved && <T k="account.saved" />}</output>
      </div>
    </div>
  );
}

function Facts({ account, who }: { account: OwnAccount; who: Somebody }): ReactNode {
  const none = <T k="account.none" />;
  const show = (text: string | null) => (text ? <Furigana text={text} /> : none);
  const roles = (
    <ul>
      {who.grants.map((grant) => (
        <li key={grant.grantId}>
          <RoleName role={grant.role} />
          <span className="ml-3">
            <Furigana text={grant.organisationName} />
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <DescriptionList
      rows={[
        { key: "name", term: <T k="account.name" />, value: show(account.displayName) },
        { key: "kana", term: <T k="account.kana" />, value: show(account.displayKana) },
        { key: "login", term: <T k="account.login" />, value: account.login },
        { key: "email", term: <T k="account.email" />, value: account.email ?? none },
        { key: "qualification", term: <T k="account.qualification" />, value: show(account.qualification) },
        { key: "roles", term: <T k="account.roles" />, value: who.grants.length > 0 ? roles : none },
      ]}
    />
  );
}
