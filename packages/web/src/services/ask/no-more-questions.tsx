import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { Button, LinkButton, Notice } from "../../design/index.ts";
import { askedAgain, back, canGoBack, changeSupport, type SupportState } from "../session/index.ts";

/** Nothing more to ask: on to the answer, or to what was put off. */
export function NoMoreQuestions({ state }: { state: SupportState }): ReactNode {
  const later = state.later.length;
  return (
    <Notice kind="success" title={<T k={later > 0 ? "support.end.later" : "support.end"} />}>
      <div className="flex flex-wrap gap-3 pt-2">
        <LinkButton to="/support/answer">
          <T k="support.end.answer" />
        </LinkButton>
        {later > 0 && (
          <Button kind="outline" onClick={() => changeSupport(askedAgain)}>
            <T k="support.end.again" values={{ later }} />
          </Button>
        )}
        {canGoBack(state) && (
          <Button kind="text" onClick={() => changeSupport(back)}>
            <T k="support.back" />
          </Button>
        )}
      </div>
    </Notice>
  );
}
