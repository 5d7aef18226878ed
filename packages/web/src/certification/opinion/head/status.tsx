import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { Button, Notice } from "../../../design/index.ts";
import { BEFORE_SENDING, STATUS, useDesk } from "../desk/desk.ts";
import { AskedHere } from "../questions/asked-here.tsx";
import { goToElement } from "../../document/go-to-field.ts";

/** Where the opinion is by now, and what was asked about it. */
export function Status(): ReactNode {
  const { status, questions, goTo, acts } = useDesk();
  const open = questions.filter(({ isAnswered }) => !isAnswered);
  const mayAnswer = acts.some(({ id }) => id === "answer_opinion");
  const first = open.find(({ key }) => key !== null);
  return (
    <div id={STATUS} tabIndex={-1} className="space-y-6">
      {(status === "sent" || status === "accepted") && (
        <Notice kind="success" title={<T k={`opinion.status.${status}`} />}>
          <p>
            <T k={`opinion.status.${status}.what`} />
          </p>
        </Notice>
      )}
      {status === "sent_back" && (
        <Notice
          kind={open.length > 0 ? "warning" : "info"}
          title={
            <T
              k={open.length > 0 ? "opinion.status.asked" : "opinion.status.allAnswered"}
              values={{ number: open.length }}
            />
          }
        >
          <p>
            <T k={open.length > 0 ? "opinion.status.asked.what" : "opinion.status.allAnswered.what"} />
          </p>
          {mayAnswer && first?.key && (
            <Button kind="outline" onClick={() => goTo(first.key ?? "")}>
              <T k="opinion.status.toQuestion" />
            </Button>
          )}
          {open.length === 0 && (
            <Button kind="outline" onClick={() => goToElement(BEFORE_SENDING)}>
              <T k="opinion.before" />
            </Button>
          )}
        </Notice>
      )}
      <AskedHere fieldKey={null} />
    </div>
  );
}
