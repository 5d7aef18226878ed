import { useRouter } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { T } from "../../app/words.tsx";
import { Button, Dialog } from "../../design/index.ts";
import type { Somebody } from "../answers.ts";
import { SignInSteps } from "../sign-in/steps.tsx";
import { forgetWho } from "./sign-out.ts";

/** The session ended: signing in again above the page, which stays as it is. */
export function SignInAgain({ former }: { former: Somebody }): ReactNode {
  const router = useRouter();
  // A second Esc closes the native window; it has to come back.
  const [turn, setTurn] = useState(0);
  const leave = () => {
    forgetWho();
    void router.navigate({ to: "/" });
  };
  return (
    <Dialog
      key={turn}
      open
      title={<T k="session.ended.title" />}
      onClose={() => setTurn(turn + 1)}
      actions={
        <Button kind="text" onClick={leave}>
          <T k="session.ended.leave" />
        </Button>
      }
    >
      <p>
        <T k="session.ended.what" />
      </p>
      <SignInSteps inDialog from="password" grantId={former.chosen?.grantId} onDone={() => {}} />
    </Dialog>
  );
}
