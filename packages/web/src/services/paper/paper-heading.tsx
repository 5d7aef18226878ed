import type { ReactNode } from "react";
import type { TextKey } from "../../app/text.ts";
import { T } from "../../app/words.tsx";

/** The heading of a part of the paper. */
export function PaperHeading({ k }: { k: TextKey }): ReactNode {
  return (
    <h2 className="break-after-avoid border-b border-solid-gray-420 text-std-16B-170">
      <T k={k} />
    </h2>
  );
}
