import { type ReactNode, useId, useState } from "react";
import { ask } from "../../app/asking/index.ts";
import { T, useSay } from "../../app/words.tsx";
import { FaultSummary, useFaults } from "../../app/form/index.ts";
import { Disclosure, Form, PasswordField, TextField } from "../../design/index.ts";
import { useNeeded } from "../form/use-needed.ts";
import { DemoAccounts } from "./demo-accounts.tsx";
import { PasskeyButton } from "./passkey-button.tsx";
import { Providers } from "./providers.tsx";
import { StepFrame } from "./step-frame.tsx";

interface Props {
  readonly inDialog?: boolean;
  readonly onDone: () => Promise<void>;
}

/** The first step: password, passkey or an outside sign-in; in demo mode also the list of demo accounts. */
export function PasswordStep({ inDialog = false, onDone }: Props): ReactNode {
  return (
    <StepFrame title="signIn.title" inDialog={inDialog}>
      <PasswordForm onDone={onDone} />
      <div className="space-y-4 border-t border-solid-gray-420 pt-6">
        <PasskeyButton onDone={onDone} />
        {!inDialog && <Providers />}
        <Disclosure summary={<T k="signIn.lost" />}>
          <p>
            <T k="signIn.lost.what" />
          </p>
        </Disclosure>
      </div>
      <DemoAccounts inDialog={inDialog} onDone={onDone} />
    </StepFrame>
  );
}

function PasswordForm({ onDone }: { onDone: () => Promise<void> }): ReactNode {
  const say = useSay();
  const needed = useNeeded();
  const own = useId();
  const [login, setLogin] = useState("");
  const [password, setPassword] = useState("");
  const [loginId, passwordId] = [`${own}-login`, `${own}-password`];
  const faults = useFaults({ "/login": loginId, "/password": passwordId });
  const send = async () => {
    const ok = await faults.run(
      [needed(loginId, "signIn.login", login), needed(passwordId, "signIn.password", password)],
      () => ask("POST", "/api/session", { body: { login: login.trim(), password } }),
    );
    if (ok) await onDone();
  };
  return (
    <Form
      label={say("signIn.title")}
      submit={<T k="signIn.submit" />}
      busyWords={<T k="busy.wait" />}
      onSubmit={send}
    >
      <FaultSummary faults={faults} />
      <TextField
        id={loginId}
        label={<T k="signIn.login" />}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={login}
        onChange={(event) => setLogin(event.target.value)}
        error={faults.at(loginId)}
      />
      <PasswordField
        id={passwordId}
        label={<T k="signIn.password" />}
        show={<T k="account.password.show" />}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={faults.at(passwordId)}
      />
    </Form>
  );
}
