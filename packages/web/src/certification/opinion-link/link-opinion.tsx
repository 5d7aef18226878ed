import { civilDay, type CivilDay, daysBetween } from "@yorisoi/rules/calendar";
import { type ReactNode, useMemo, useState, useSyncExternalStore } from "react";
import { ask, questions } from "../../app/asking/index.ts";
import { useSayTime, today } from "../../app/say-time.ts";
import { T } from "../../app/words.tsx";
import { DocumentProvider } from "../document/index.ts";
import type { OpinionDeed, OpinionSetting } from "../opinion/desk/setting.ts";
import { Frame } from "../opinion/frame.tsx";
import { OpinionSheet } from "../opinion/sheet/opinion-sheet.tsx";
import type { LinkAnswer } from "./link-answer.ts";
import type { LinkDocument } from "./link-document.ts";
import { questionsOf } from "./questions-of.ts";
import { LinkSaved } from "./link-saved.tsx";
import { useLinkDocument } from "./use-link-document.ts";

/** The opinion of a link, open in this browser. */
export function LinkOpinion({ first }: { first: LinkAnswer }): ReactNode {
  const [answer, setAnswer] = useState(first);
  const document = useLinkDocument(first.opinion);
  const source = useSyncExternalStore(document.listen, document.source);
  const setting = useMemo(
    () =>
      settingOf(answer, document, (next) => {
        questions.setQueryData(["opinion-link"], next);
        document.take(next.opinion);
        setAnswer(next);
      }),
    [answer, document],
  );
  const sayTime = useSayTime();
  return (
    <DocumentProvider value={source}>
      <Frame
        setting={setting}
        note={<T k="opinionLink.until" values={{ time: sayTime.day(answer.validUntil) }} />}
      >
        <OpinionSheet setting={setting} savedBar={<LinkSaved document={document} />} />
      </Frame>
    </DocumentProvider>
  );
}

async function doAct(document: LinkDocument, deed: OpinionDeed): Promise<LinkAnswer> {
  // What is written here has to be there before it is spoken of.
  await document.flush();
  const body = { id: crypto.randomUUID(), ...deed };
  return ask<LinkAnswer>("POST", "/api/opinion-link/acts", { body, key: body.id });
}

function settingOf(
  answer: LinkAnswer,
  document: LinkDocument,
  take: (answer: LinkAnswer) => void,
): OpinionSetting {
  const { edition, status, due, acts, sender, facility } = answer;
  const now = today() as CivilDay;
  const isOpen = status === "none" || status === "begun";
  return {
    edition,
    today: now,
    status,
    isPaper: false,
    request: {
      asker: sender,
      personName: answer.personName || null,
      personKana: answer.personKana || null,
      birthDay: civilDay(answer.birthDay),
      facility: facility || null,
      due,
      daysLate: due && isOpen ? Math.max(0, daysBetween(due, now)) : 0,
    },
    questions: questionsOf(answer, document.source().snapshot.values),
    acts,
    doAct: async (deed) => take(await doAct(document, deed)),
    last: null,
    around: answer.around,
    phrases: null,
  };
}
