import { type Action, may, type Resource } from "@yorisoi/rules/identity";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { T } from "../../app/words.tsx";
import { Loading } from "../../app/loading.tsx";
import type { Somebody } from "../answers.ts";
import { useSession } from "../session/use-session.ts";
import { NotAllowed } from "./not-allowed.tsx";
import { NotAsked } from "./off-line-door.tsx";
import { stepOf } from "../sign-in/step.ts";

const SignInSteps = lazy(() =>
  import("../sign-in/steps.tsx").then((found) => ({ default: found.SignInSteps })),
);

interface Props {
  /** What one must be allowed to do for the page to be of any use; the server asks the same again. */
  readonly needs?: readonly [resource: Resource, action: Action];
  /** The page, given who is signed in. */
  readonly children: (who: Somebody) => ReactNode;
}

/**
 * Shows a page to those who are signed in; others sign in on the spot, and then stand on the page they wanted. A page that
 * was shown stays when its session ends (what was typed stays with it), and goes when somebody else signs in.
 */
export function SignedInOnly({ needs, children }: Props): ReactNode {
  const { session, who, isKnown, error } = useSession({ asks: true });
  // The page is left only when the steps are through, so that the recovery codes stay until they are kept.
  const [isSigningIn, setSigningIn] = useState(false);
  const needsSteps = isKnown && !(session && stepOf(session) === "done");
  if (error && !session) return <NotAsked error={error} />;
  if (!isKnown) return <Loading />;
  if (needsSteps || isSigningIn) {
    return (
      <div className="space-y-4">
        <p>
          <T k="signIn.wanted" />
        </p>
        <Suspense fallback={<Loading />}>
          <SignInSteps
            from={session ? stepOf(session) : "password"}
            onStep={() => setSigningIn(true)}
            onDone={() => setSigningIn(false)}
          />
        </Suspense>
      </div>
    );
  }
  if (who && needs && !may(who.chosen?.role, ...needs)) return <NotAllowed />;
  return who ? <Same key={`${who.accountId} ${who.chosen?.grantId}`}>{children(who)}</Same> : null;
}

/** Begins anew with another key: nothing typed by one person is seen by the next. */
function Same({ children }: { children: ReactNode }): ReactNode {
  return children;
}
