import type { ReactNode } from "react";
import { WithTerms } from "../terms/with-terms.tsx";

/** A text of the knowledge, which is Japanese on every screen, with its terms to press. */
export function Japanese({ text }: { text: string }): ReactNode {
  return (
    <span lang="ja">
      <WithTerms text={text} />
    </span>
  );
}
