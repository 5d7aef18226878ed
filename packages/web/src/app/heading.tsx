import type { ReactNode } from "react";
import type { TextKey } from "./text.ts";
import { T } from "./words.tsx";

/** The title of a page, and a sentence on what it is for. */
export function Heading({ title, lead }: { title: TextKey; lead?: TextKey }): ReactNode {
  return (
    <header className="space-y-2">
      <h1 className="text-std-28B-150">
        <T k={title} />
      </h1>
      {lead && (
        <p className="text-pretty">
          <T k={lead} />
        </p>
      )}
    </header>
  );
}
