import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ProblemNotice } from "../../app/asking/index.ts";
import { T } from "../../app/words.tsx";
import { Button } from "../../design/index.ts";
import type { Session } from "../answers.ts";
import { askSession, keepSession } from "../session/session-question.ts";
import { ChooseRole } from "./choose-role.tsx";
import { GiveCode } from "./give-code.tsx";
import { PasswordStep } from "./password-step.tsx";
import { type Step, stepOf } from "./step.ts";
import { SetUpCode } from "./set-up-code.tsx";
import { takeFormerRole } from "./take-former-role.ts";

interface Props {
  /** Where one is at the beginning. */
  readonly from: Step;
  readonly onStep?: (step: Step) => void;
  /** Called when nothing more is asked, with who is signed in. */
  readonly onDone: (session: Session) => void;
  /** The role worked in before: taken again without asking. */
  readonly grantId?: string | undefined;
  readonly inDialog?: boolean;
}

/** Signing in, one step after the other, until nothing more is asked. Each step looks at what the server wants next. */
export function SignInSteps({ from, onStep, onDone, grantId, inDialog = false }: Props): ReactNode {
  const [step, setStep] = useState(from);
  const [error, setError] = useState<unknown>(null);
  const goTo = (next: Step) => {
    setStep(next);
    onStep?.(next);
  };
  const advance = async () => {
    setError(null);
    try {
      const session = await takeFormerRole(await askSession(), grantId);
      const next = stepOf(session);
      if (next !== "done") return goTo(next);
      keepSession(session);
      onDone(session);
    } catch (problem) {
      setError(problem);
    }
  };
  const restart = () => goTo("password");
  return (
    <div className="space-y-4">
      <ProblemNotice error={error} />
      {error !== null && (
        <Button kind="outline" onClick={() => void advance()}>
          <T k="signIn.again" />
        </Button>
      )}
      {step === "password" && <PasswordStep inDialog={inDialog} onDone={advance} />}
      {step === "code" && <GiveCode inDialog={inDialog} onDone={advance} onRestart={restart} />}
      {step === "set-up" && <SetUpCode inDialog={inDialog} onDone={advance} onRestart={restart} />}
      {step === "role" && <RoleStep inDialog={inDialog} onDone={advance} />}
    </div>
  );
}

function RoleStep({ inDialog, onDone }: { inDialog: boolean; onDone: () => Promise<void> }): ReactNode {
  const { data, error } = useQuery({
    queryKey: ["sign-in", "roles"],
    queryFn: () => askSession(),
    gcTime: 0,
  });
  return (
    <>
      <ProblemNotice error={error} />
      {data?.signedIn && <ChooseRole inDialog={inDialog} session={data} onDone={onDone} />}
    </>
  );
}
