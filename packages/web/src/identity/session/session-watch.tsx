import { useMutation } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { ask, onSessionMayHaveEnded, ProblemNotice, questions } from "../../app/asking/index.ts";
import { T } from "../../app/words.tsx";
import { Button, Dialog } from "../../design/index.ts";
import type { Session, Somebody } from "../answers.ts";
import { isFull, sessionKey } from "./session-question.ts";
import { byServer } from "./server-clock.ts";
import { onHintElsewhere } from "./signed-in-hint.ts";
import { type SessionEnds, timeLeft, WARNING } from "./time-left.ts";
import { useSession } from "./use-session.ts";

const SignInAgain = lazy(() =>
  import("./sign-in-again.tsx").then((found) => ({ default: found.SignInAgain })),
);

/** Warns before a session ends, lets it go on with one key, and after its end lets one sign in again where one is. */
export function SessionWatch(): ReactNode {
  const { who, ended, refetch } = useSession();
  useEffect(() => onSessionMayHaveEnded(() => void refetch()), [refetch]);
  useEffect(
    () =>
      onHintElsewhere(() => {
        if (isFull(questions.getQueryData<Session>(sessionKey))) void refetch();
      }),
    [refetch],
  );
  if (!who) return null;
  if (ended) {
    return (
      <Suspense>
        <SignInAgain former={who} />
      </Suspense>
    );
  }
  return <Warning who={who} />;
}

/** The time as it passes, looked at when something changes: at `until`, and when the window is seen again. */
function useTimeLeft(ends: SessionEnds) {
  const [now, setNow] = useState(() => byServer());
  const left = timeLeft(ends, now);
  const until = left.phase === "over" ? undefined : left.until;
  useEffect(() => {
    const look = () => setNow(byServer());
    const timer = until === undefined ? undefined : setTimeout(look, Math.max(0, until - byServer()));
    document.addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [until]);
  return left;
}

function Warning({ who }: { who: Somebody }): ReactNode {
  const { refetch, dataUpdatedAt } = useSession();
  const left = useTimeLeft(who);
  // The end that one has been told of and that nothing can put off.
  const [understood, setUnderstood] = useState("");
  const { phase } = left;
  useEffect(() => {
    // Other requests, or another window, may have made it longer since we asked.
    if (phase !== "plenty") void refetch();
  }, [phase, refetch]);
  const extend = useMutation({
    mutationFn: () => ask<SessionEnds>("POST", "/api/session/extend"),
    onSuccess: (ends) => questions.setQueryData(sessionKey, { ...who, ...ends }),
  });
  const warnedFrom = Math.min(Date.parse(who.idleUntil), Date.parse(who.absoluteUntil)) - WARNING;
  if (left.phase !== "soon" || understood === who.absoluteUntil || byServer(dataUpdatedAt) < warnedFrom)
    return null;
  const { minutes, isLast } = left;
  const goOn = () => (isLast ? setUnderstood(who.absoluteUntil) : extend.mutate());
  return (
    <Dialog
      open
      title={<T k="session.soon.title" />}
      onClose={goOn}
      actions={
        <Button onClick={goOn}>
          <T k={isLast ? "session.soon.understood" : "session.soon.extend"} />
        </Button>
      }
    >
      <output className="block">
        {minutes > 0 ? <T k="session.soon.minutes" values={{ minutes }} /> : <T k="session.soon.seconds" />}
      </output>
      <p>
        <T k={isLast ? "session.soon.last" : "session.soon.what"} />
      </p>
      <ProblemNotice error={extend.error} />
    </Dialog>
  );
}
