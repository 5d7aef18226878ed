import type { ReactNode } from "react";
import { Disclosure } from "../../design/index.ts";

interface Props {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** On paper nothing can be opened: then it stands there small, or it is left out. */
  readonly paper: "small" | "left-out";
}

/** Text that opens on request, and what becomes of it on paper. */
export function Folded({ summary, children, paper }: Props): ReactNode {
  return (
    <>
      <div className="screen-only">
        <Disclosure summary={summary}>{children}</Disclosure>
      </div>
      {paper === "small" && <div className="print-only text-[0.75rem] leading-snug">{children}</div>}
    </>
  );
}
