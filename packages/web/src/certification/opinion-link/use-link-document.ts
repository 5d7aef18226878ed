import type { FieldChange } from "@yorisoi/rules/certification";
import { formOf } from "@yorisoi/rules/certification/documents";
import { useState } from "react";
import { ask } from "../../app/asking/index.ts";
import { useSay } from "../../app/words.tsx";
import type { DocumentAnswer, SentChanges } from "../answers.ts";
import { waitBeforeTry } from "../store/sending/retry.ts";
import { type LinkDocument, openLinkDocument, OWN } from "./link-document.ts";

type Say = ReturnType<typeof useSay>;

/** The server knows itself who writes. */
const toSend = ({ id, key, value, parents, madeAt, device }: FieldChange) => ({
  id,
  key,
  value,
  parents,
  madeAt,
  device,
});

function open(answer: DocumentAnswer, say: Say): LinkDocument {
  const document = openLinkDocument({
    form: formOf("opinion", answer.edition),
    answer,
    send: (changes, after) =>
      ask<SentChanges>("POST", "/api/opinion-link/changes", {
        body: { changes: changes.map(toSend), after },
      }),
    newId: () => crypto.randomUUID(),
    now: () => new Date().toISOString(),
    later: (again, failures) => setTimeout(again, waitBeforeTry(failures, undefined, Math.random())),
    authorOf: (by, role) => {
      if (by === OWN || role === "opinion_link") return say("opinionLink.you");
      return answer.authors[by] ?? say("opinionLink.somebody");
    },
  });
  addEventListener("online", () => void document.flush().catch(() => undefined));
  addEventListener("beforeunload", (event) => {
    const { waiting, refused } = document.source();
    if (waiting > 0 || refused.length > 0) event.preventDefault();
  });
  return document;
}

/** Stays while one looks at other pages: what waits goes on being sent, and is there when one comes back. */
let opened: { readonly caseId: string; readonly document: LinkDocument } | null = null;

/** The opinion of a link in the memory of this window, which does not let itself be closed silently while something waits. */
export function useLinkDocument(answer: DocumentAnswer): LinkDocument {
  const say = useSay();
  const [document] = useState(() => {
    const { caseId } = answer;
    if (opened?.caseId !== caseId) opened = { caseId, document: open(answer, say) };
    return opened.document;
  });
  return document;
}
