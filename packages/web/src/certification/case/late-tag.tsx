import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { Tag } from "../../design/index.ts";

/** How many days something is late, in words. */
export function LateTag({ days }: { days: number }): ReactNode {
  return (
    <Tag kind="error">
      <T k="case.late" values={{ days }} />
    </Tag>
  );
}
