import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";

/** A remark that is still to be checked against its source. */
export function ToCheck({ children }: { children: ReactNode }): ReactNode {
  return (
    <p>
      <strong className="mr-2 inline-block rounded-4 border border-warning-orange-2 px-2 font-700">
        <T k="result.check" />
      </strong>
      {children}
    </p>
  );
}
