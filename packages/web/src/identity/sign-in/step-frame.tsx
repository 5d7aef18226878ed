import type { ReactNode } from "react";
import type { TextKey } from "../../app/text.ts";
import { T } from "../../app/words.tsx";

interface Props {
  readonly title: TextKey;
  /** In a window above a page the window has the title already, and headings begin one level lower. */
  readonly inDialog?: boolean;
  readonly children: ReactNode;
}

/** One step of signing in: its title, and what is to be done. */
export function StepFrame({ title, inDialog = false, children }: Props): ReactNode {
  return (
    <div className="max-w-xl space-y-6 py-2">
      {inDialog ? (
        <h3 className="text-std-20B-160">
          <T k={title} />
        </h3>
      ) : (
        <h1 className="text-std-28B-150">
          <T k={title} />
        </h1>
      )}
      {children}
    </div>
  );
}
