import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { ask } from "../../app/asking/index.ts";
import { usePageTitle } from "../../app/page-title.ts";
import { T, useSay } from "../../app/words.tsx";
import { FaultSummary, useFaults } from "../../app/form/index.ts";
import { Form, Notice, PasswordField } from "../../design/index.ts";
import { useNeeded } from "../form/use-needed.ts";
import { SignInSteps } from "../sign-in/steps.tsx";
import { type Step, stepOf } from "../sign-in/step.ts";
import { askSession, keepSession } from "../session/session-question.ts";

/** The way in for a new account: the link holds a token behind #, which no server and no log ever sees in an address. */
export function InvitationPage(): ReactNode {
  usePageTitle("invitation.title");
  const navigate = useNavigate();
  const [token] = useState(() => location.hash.slice(1));
  const [step, setStep] = useState<Step | null>(null);
  const goHome = () => void navigate({ to: "/", replace: true });
  const accepted = async () => {
    const session = await askSession();
    const next = stepOf(session);
    if (next !== "done") return setStep(next);
    keepSession(session);
    goHome();
  };
  if (step) return <SignInSteps from={step} onDone={goHome} />;
  return (
    <div className="max-w-xl space-y-6 py-2">
      <h1 className="text-std-28B-150">
        <T k="invitation.title" />
      </h1>
      {token === "" ? (
        <Notice kind="warning" title={<T k="invitation.missing" />}>
          <p>
            <T k="invitation.missing.what" />
          </p>
        </Notice>
      ) : (
        <NewPassword token={token} onDone={accepted} />
      )}
    </div>
  );
}

function NewPassword({ token, onDone }: { token: string; onDone: () => Promise<void> }): ReactNode {
  const say = useSay();
  const needed = useNeeded();
  const [password, setPassword] = useState("");
  const faults = useFaults({ "/password": "new-password" });
  const send = async () => {
    const ok = await faults.run([needed("new-password", "invitation.new", password)], () =>
      ask("POST", "/api/invitation", { body: { token, password } }),
    );
    if (!ok) return;
    // The token works once; it need not stay in the history.
    history.replaceState(history.state, "", location.pathname);
    await onDone();
  };
  return (
    <Form
      label={say("invitation.title")}
      submit={<T k="invitation.submit" />}
      busyWords={<T k="busy.wait" />}
      onSubmit={send}
    >
      <FaultSummary faults={faults} />
      <p>
        <T k="invitation.lead" />
      </p>
      <PasswordField
        id="new-password"
        label={<T k="invitation.new" />}
        hint={<T k="invitation.length" />}
        show={<T k="account.password.show" />}
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        error={faults.at("new-password")}
      />
    </Form>
  );
}
