import { type ReactNode, useMemo } from "react";
import { T } from "../../../app/words.tsx";
import { Differences, useDocument } from "../../document/index.ts";
import { BEFORE_SENDING, useDesk } from "../desk/desk.ts";
import { Findings } from "./findings.tsx";
import { MissingParts } from "./missing-parts.tsx";
import { Send } from "./send.tsx";
import { checkedAgainst, sendingState } from "./sending-state.ts";
import { Wishes } from "./wishes.tsx";

/** The last look: what is missing, what the checks ask, what the board wishes for; then the opinion is sent. */
export function BeforeSending(): ReactNode {
  const { questions, edition, today, last, isPaper, around } = useDesk();
  const { form, snapshot, refused } = useDocument();
  const lastValues = last?.values ?? null;
  const state = useMemo(
    () =>
      sendingState(
        { form, snapshot, refused },
        { questions, edition, today, last: lastValues, ...checkedAgainst(around) },
      ),
    [form, snapshot, refused, questions, edition, today, lastValues, around],
  );
  return (
    <section aria-labelledby={BEFORE_SENDING} className="space-y-6 border-t-2 border-solid-gray-600 pt-6">
      <h2 id={BEFORE_SENDING} tabIndex={-1} className="text-std-24B-150">
        <T k="opinion.before" />
      </h2>
      {state.isReady && (
        <p>
          <T k="opinion.before.ready" />
        </p>
      )}
      <MissingParts missing={state.missing} />
      {state.differences > 0 && <Differences />}
      <Findings title="opinion.before.must" findings={state.must} />
      <Findings title="opinion.before.ask" findings={state.ask} />
      {!isPaper && <Wishes />}
      <Send state={state} />
    </section>
  );
}
