import { type ReactNode, useEffect, useRef, useState } from "react";
import { T } from "../../app/words.tsx";
import { Notice } from "../../design/index.ts";

/** Says that the overview went to the office, once it was sent from this page; the button that had the focus is gone. */
export function JustSent({ isSent }: { isSent: boolean }): ReactNode {
  const [wasSent] = useState(isSent);
  const box = useRef<HTMLDivElement>(null);
  const isJustSent = isSent && !wasSent;
  useEffect(() => {
    if (isJustSent) box.current?.focus();
  }, [isJustSent]);
  if (!isJustSent) return null;
  return (
    <div ref={box} tabIndex={-1} className="scroll-mt-6">
      <Notice kind="success" title={<T k="survey.send.sent" />}>
        <p>
          <T k="survey.send.sent.then" />
        </p>
        <p>
          <T k="survey.read.sent.words" />
        </p>
      </Notice>
    </div>
  );
}
