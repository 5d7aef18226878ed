import type { ReactNode } from "react";
import type { TextKey } from "../../app/text.ts";
import { T } from "../../app/words.tsx";
import { Saved, type SaveState } from "../../design/index.ts";

interface Props {
  readonly id: string;
  readonly title: TextKey;
  readonly lead?: TextKey | undefined;
  readonly state?: SaveState;
  readonly children: ReactNode;
}

/** A part of a record under its own heading; what is done in it is said in it. */
export function Part({ id, title, lead, state = "idle", children }: Props): ReactNode {
  return (
    <section aria-labelledby={id} className="space-y-3 border-t-2 border-solid-gray-420 pt-4">
      <h2 id={id} tabIndex={-1} className="scroll-mt-4 text-std-20B-160 outline-none">
        <T k={title} />
      </h2>
      {lead && (
        <p className="text-pretty text-solid-gray-700">
          <T k={lead} />
        </p>
      )}
      <div className={state === "idle" ? "sr-only" : undefined}>
        <Saved
          state={state}
          words={{
            saving: <T k="busy.wait" />,
            saved: <T k="account.saved" />,
            failed: <T k="person.notSaved" />,
          }}
        />
      </div>
      {children}
    </section>
  );
}

/** Brings the focus back to a part whose form has closed. */
export function focusPart(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
