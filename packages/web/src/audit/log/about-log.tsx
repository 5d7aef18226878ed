import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { Button, Disclosure } from "../../design/index.ts";
import { Code } from "../words/coded.tsx";

/** What the log is, why nobody can change it, and how that is verified. */
export function AboutLog({ onVerifications }: { onVerifications: () => void }): ReactNode {
  return (
    <Disclosure summary={<T k="audit.about" />}>
      <div className="max-w-2xl space-y-3 text-pretty">
        <p>
          <T k="audit.about.what" />
        </p>
        <p>
          <T k="audit.about.fixed" />
        </p>
        <p>
          <T k="audit.about.chain" />
        </p>
        <p>
          <T k="audit.about.nightly" />
        </p>
        <p>
          <Button kind="outline" onClick={onVerifications}>
            <T k="audit.about.nightly.show" />
          </Button>
        </p>
        <p>
          <T k="audit.about.verify" />
        </p>
        <p>
          <Code text="yorisoi audit verify" />
        </p>
      </div>
    </Disclosure>
  );
}
