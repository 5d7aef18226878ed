import type { ReactNode, RefObject } from "react";
import { T } from "../../../app/words.tsx";
import { Button } from "../../../design/index.ts";
import { MissingList } from "../missing-list.tsx";

interface Props {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly sections: readonly string[];
  readonly onStart: () => void;
}

/** Behind the last question: what is still needed, and the way back. */
export function EndPage({ heading, sections, onStart }: Props): ReactNode {
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="scroll-mt-6 text-std-22B-150">
        <T k="document.ask.end" />
      </h2>
      <p>
        <T k="document.ask.end.what" />
      </p>
      <MissingList sections={sections} level={3} />
      <p>
        <Button kind="outline" onClick={onStart}>
          <T k="document.ask.end.again" />
        </Button>
      </p>
    </>
  );
}
