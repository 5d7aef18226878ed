import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask, ProblemNotice } from "../../app/asking/index.ts";
import { Furigana, T } from "../../app/words.tsx";
import { Button } from "../../design/index.ts";
import type { DemoAccount } from "../answers.ts";
import { RoleMeaning, RoleName } from "../role-words.tsx";
import { useSession } from "../session/use-session.ts";

interface Props {
  readonly inDialog: boolean;
  readonly onDone: () => Promise<void>;
}

/** In demo mode: invented people of every role, each of whom one can be with one press. */
export function DemoAccounts({ inDialog, onDone }: Props): ReactNode {
  const { session } = useSession({ asks: true });
  const enter = useMutation({
    mutationFn: ({ login, password }: DemoAccount) =>
      ask("POST", "/api/session", { body: { login, password } }),
    onSuccess: () => onDone(),
  });
  const accounts = session?.signedIn === false ? (session.demoAccounts ?? []) : [];
  if (inDialog || accounts.length === 0) return null;
  return (
    <section aria-labelledby="demo-accounts" className="space-y-4 border-t border-solid-gray-420 pt-6">
      <h2 id="demo-accounts" className="text-std-20B-160">
        <T k="signIn.demo.title" />
      </h2>
      <p>
        <T k="signIn.demo.lead" />
      </p>
      <ProblemNotice error={enter.error} />
      <ul className="space-y-4">
        {accounts.map((account) => (
          <li key={account.login} className="space-y-2 border-l-4 border-solid-gray-200 pl-4">
            <p className="text-std-17B-170">
              <RoleName role={account.role} />
              <span className="ml-3 font-400">
                <Furigana text={account.organisationName} />
              </span>
            </p>
            <p className="text-pretty">
              <RoleMeaning role={account.role} />
            </p>
            <Button kind="outline" onClick={() => enter.mutate(account)}>
              <T k="signIn.demo.use" values={{ name: account.displayName }} />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
