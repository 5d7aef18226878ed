import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { ProblemNotice } from "../../app/asking/index.ts";
import { usePageTitle } from "../../app/page-title.ts";
import { T } from "../../app/words.tsx";
import { Loading } from "../../app/loading.tsx";
import { Notice } from "../../design/index.ts";
import type { Session } from "../answers.ts";
import { useSession } from "../session/use-session.ts";
import { ChooseRole } from "./choose-role.tsx";
import { type Step, stepInAddress, stepOf } from "./step.ts";
import { SignInSteps } from "./steps.tsx";
import { askSession, keepSession } from "../session/session-question.ts";

/** Signing in from its own address; the address follows the step. With everything done it goes to the first page. */
export function SignInPage(): ReactNode {
  usePageTitle("signIn.title");
  const { session, error, isKnown } = useSession({ asks: true });
  if (error) return <ProblemNotice error={error} />;
  if (!isKnown || !session) return <Loading />;
  return <KnownSession session={session} />;
}

function KnownSession({ session }: { session: Session }): ReactNode {
  const navigate = useNavigate();
  const { step: asked } = useParams({ strict: false });
  const { openid } = useSearch({ strict: false });
  // Of the moment the page was opened: while the steps go on, they alone say what comes next.
  const [step] = useState(() => stepOf(session));
  const changesRole = asked === "role" && session.signedIn && step === "done";
  const goHome = () => void navigate({ to: "/", replace: true });
  const show = (next: Step) =>
    void (
      next !== "done" &&
      navigate({ to: "/sign-in/{-$step}", params: { step: stepInAddress(next) }, replace: true })
    );
  const leave = step === "done" && !changesRole;
  useEffect(() => {
    if (leave) void navigate({ to: "/", replace: true });
  }, [leave, navigate]);
  if (changesRole) {
    const take = async () => {
      keepSession(await askSession());
      goHome();
    };
    return <ChooseRole session={session} onDone={take} />;
  }
  if (leave) return null;
  return (
    <div className="space-y-4">
      {openid !== undefined && openid !== "signed-in" && (
        <Notice kind="warning" title={<T k="signIn.provider.failed" />}>
          <p>
            <T k="signIn.provider.failed.what" />
          </p>
        </Notice>
      )}
      <SignInSteps from={step} onStep={show} onDone={goHome} />
    </div>
  );
}
