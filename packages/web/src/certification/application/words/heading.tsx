import type { ReactNode } from "react";
import type { TextKey } from "../../../app/text.ts";
import { T } from "../../../app/words.tsx";

/** The title of a page, and a sentence on what it is for. */
export function Heading({ title, lead }: { title: TextKey; lead?: TextKey }): ReactNode {
  return (
    <header className="space-y-2">
      <h1 className="text-std-28B-150">
        <T k={title} />
      </h1>
      {lead && (
        <p>
          <T k={lead} />
        </p>
      )}
    </header>
  );
}
