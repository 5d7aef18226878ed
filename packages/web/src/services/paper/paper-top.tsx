import type { ReactNode } from "react";
import type { TextKey } from "../../app/text.ts";
import { T } from "../../app/words.tsx";

/** The head of a sheet of paper: no name is printed, there is a line to write one on by hand. */
export function PaperTop({ title, printed }: { title: TextKey; printed: string }): ReactNode {
  return (
    <>
      <div className="flex items-end justify-between border-b-2 border-solid-gray-900 pb-1">
        <h1 className="text-std-18B-160">
          <T k={title} />
        </h1>
        <p>
          <T k="support.paper.printed" values={{ day: printed }} />
        </p>
      </div>
      <p className="ml-auto w-1/2 border-b border-solid-gray-900 pt-2 pb-1">
        <T k="support.paper.name" />
      </p>
    </>
  );
}
