import type { ReactNode } from "react";
import { type ButtonKind, LinkButton } from "../../../design/index.ts";
import type { DocumentId } from "../../answers.ts";
import { screenOfDocument } from "../../case/document-words.ts";

interface Props {
  readonly caseId: string;
  readonly document: DocumentId;
  readonly kind?: ButtonKind;
  readonly children: ReactNode;
}

/** The way to the screen of a document of the case. */
export function ScreenOf({ caseId, document, kind = "text", children }: Props): ReactNode {
  return (
    <LinkButton to={screenOfDocument(caseId, document)} kind={kind}>
      {children}
    </LinkButton>
  );
}
