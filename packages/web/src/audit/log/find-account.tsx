import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ask, ProblemNotice } from "../../app/asking/index.ts";
import { Furigana, T, useSay } from "../../app/words.tsx";
import { Loading } from "../../app/loading.tsx";
import { Button, Disclosure, Form, TextField } from "../../design/index.ts";

interface AccountPage {
  readonly accounts: readonly {
    readonly accountId: string;
    readonly login: string;
    readonly displayName: string;
  }[];
  readonly isLast: boolean;
}

const LIMIT = 20;

interface Props {
  readonly onChoose: (accountId: string) => void;
}

/** From the name of somebody of the organisation to the number the log knows them by. */
export function FindAccount({ onChoose }: Props): ReactNode {
  const say = useSay();
  const [typed, setTyped] = useState("");
  const [query, setQuery] = useState("");
  return (
    <Disclosure summary={<T k="audit.find" />}>
      <div className="space-y-4">
        <Form
          label={say("audit.find")}
          submit={<T k="audit.find.submit" />}
          busyWords={<T k="busy.wait" />}
          onSubmit={() => setQuery(typed.trim())}
        >
          <TextField
            id="audit-find"
            label={<T k="audit.find.name" />}
            autoComplete="off"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </Form>
        {query !== "" && <FoundAccounts query={query} onChoose={onChoose} />}
      </div>
    </Disclosure>
  );
}

function FoundAccounts({ query, onChoose }: Props & { readonly query: string }): ReactNode {
  const { data, error } = useQuery({
    queryKey: ["audit", "accounts", query],
    queryFn: () =>
      ask<AccountPage>(
        "GET",
        `/api/accounts?${new URLSearchParams({ query, page: "0", limit: String(LIMIT) })}`,
      ),
  });
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Loading />;
  return (
    <div className="space-y-2">
      <output className="block">
        <T k={data.accounts.length === 0 ? "audit.find.none" : "audit.find.choose"} />
      </output>
      <ul className="space-y-2">
        {data.accounts.map(({ accountId, displayName, login }) => (
          <li key={accountId}>
            <Button kind="outline" onClick={() => onChoose(accountId)}>
              <Furigana text={displayName} />
              <span className="ml-2 font-400 break-all">{login}</span>
            </Button>
          </li>
        ))}
      </ul>
      {!data.isLast && (
        <p>
          <T k="audit.find.more" />
        </p>
      )}
    </div>
  );
}
