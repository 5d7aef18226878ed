import type { CaseRole } from "@yorisoi/rules/certification/case";
import { authorKinds } from "@yorisoi/rules/certification/case";
import { roles } from "@yorisoi/rules/identity";
import type { DocumentSource } from "../../document/source.ts";
import type { DocumentCopy } from "../device/document-copy.ts";
import { type Delivery, snapshotIn } from "../device/state.ts";
import { writeField } from "../device/write-field.ts";
import { savedStateOf } from "./saved-words.ts";
import type { Form } from "@yorisoi/rules/certification";

interface Given {
  readonly form: Form;
  readonly copy: DocumentCopy;
  readonly delivery: Pick<Delivery, "online" | "hindrance" | "closedCases">;
  readonly accountId: string;
  readonly language: "ja" | "en";
  /** 「あなた」 */
  readonly you: string;
  readonly somebody: string;
}

function roleWords(role: CaseRole, language: "ja" | "en"): string {
  if (role === "program") return authorKinds.program[language];
  if (role === "opinion_link") return authorKinds.doctor[language];
  return roles[role][language];
}

/** A copy on this device as the screens of a document use it. */
export function sourceOf({
  form,
  copy,
  delivery,
  accountId,
  language,
  you,
  somebody,
}: Given): DocumentSource {
  const { caseId, document, mayWrite, authors } = copy.answer;
  const refused = copy.waiting.flatMap(({ change, problems }) =>
    problems ? [{ key: change.key, problems }] : [],
  );
  const waiting = copy.waiting.length - refused.length;
  return {
    caseId,
    document,
    form,
    snapshot: snapshotIn(copy),
    mayWrite,
    saved: savedStateOf(waiting, refused.length, delivery, caseId),
    waiting,
    refused,
    write: (key, value) => writeField(caseId, document, key, value),
    authorOf: (by, role) =>
      by === accountId ? you : (authors[by] ?? (role ? roleWords(role, language) : somebody)),
  };
}
