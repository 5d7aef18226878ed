import { type ReactNode, useRef, useState } from "react";
import { ProblemNotice } from "../../../app/asking/index.ts";
import { T } from "../../../app/words.tsx";
import { Button, Confirm, Notice, useLate } from "../../../design/index.ts";
import { goToElement } from "../../document/go-to-field.ts";
import { useDocument } from "../../document/index.ts";
import { STATUS, useDesk } from "../desk/desk.ts";
import type { SendingState } from "./sending-state.ts";

/** The button that sends, which says what is still in the way, and asks once before it is done. */
export function Send({ state }: { state: SendingState }): ReactNode {
  const { acts, doAct, today, isPaper } = useDesk();
  const { saved, snapshot, write } = useDocument();
  const [isAsking, setAsking] = useState(false);
  const [isTold, setTold] = useState(false);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const told = useRef<HTMLDivElement>(null);
  const isLate = useLate(isSending);
  const act = acts.find(({ id }) => id === "send_opinion");
  if (!act) return null;
  const isReady = state.isReady && saved === "sent";
  const goOn = act.missing.filter(({ strength }) => strength === "soft").map(({ code }) => code);
  const press = () => {
    if (isSending) return;
    setTold(!isReady);
    if (isReady) setAsking(true);
    else requestAnimationFrame(() => told.current?.focus());
  };
  const send = async () => {
    setSending(true);
    setProblem(null);
    try {
      await doAct({ act: "send_opinion", data: {}, goOn });
      goToElement(STATUS);
    } catch (error) {
      setProblem(error);
    }
    setSending(false);
  };
  return (
    <div className="space-y-4">
      {isTold && !isReady && (
        <div ref={told} tabIndex={-1}>
          <Notice kind="error" title={<T k="opinion.send.notYet" />}>
            <Reasons state={state} isSaved={saved === "sent"} />
          </Notice>
        </div>
      )}
      <ProblemNotice error={problem} />
      <Button aria-disabled={isSending} onClick={press}>
        <T k={isLate ? "busy.wait" : isPaper ? "opinion.send.paper" : "opinion.send"} />
      </Button>
      <Confirm
        open={isAsking}
        title={<T k="opinion.send.sure" />}
        yes={<T k="opinion.send.yes" />}
        no={<T k="opinion.send.no" />}
        onAnswer={(yes) => {
          setAsking(false);
          if (yes) void send();
        }}
      >
        <p>
          <T k="opinion.send.what" />
        </p>
        {state.ask.length > 0 && (
          <p>
            <T k="opinion.send.asks" values={{ number: state.ask.length }} />
          </p>
        )}
        {!isPaper && snapshot.values.get("written.day") !== today && (
          <p>
            <T k="opinion.send.day" />{" "}
            <Button kind="outline" onClick={() => write("written.day", today)}>
              <T k="opinion.send.today" />
            </Button>
          </p>
        )}
      </Confirm>
    </div>
  );
}

function Reasons({ state, isSaved }: { state: SendingState; isSaved: boolean }): ReactNode {
  const { missing, must, differences, openQuestions, refused } = state;
  const reasons = [
    ["opinion.send.missing", missing.length],
    ["opinion.send.must", must.length],
    ["opinion.send.differences", differences],
    ["opinion.send.questions", openQuestions.length],
    ["opinion.send.refused", refused],
  ] as const;
  return (
    <ul className="list-disc pl-6">
      {reasons
        .filter(([, number]) => number > 0)
        .map(([key, number]) => (
          <li key={key}>
            <T k={key} values={{ number }} />
          </li>
        ))}
      {!isSaved && (
        <li>
          <T k="opinion.send.unsaved" />
        </li>
      )}
    </ul>
  );
}
