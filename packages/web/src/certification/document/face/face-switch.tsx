import type { ReactNode } from "react";
import type { TextKey } from "../../../app/text.ts";
import { T, useSay } from "../../../app/words.tsx";
import type { Face } from "./view.ts";

const faces = [
  ["ask", "document.face.ask"],
  ["sheet", "document.face.sheet"],
] as const satisfies readonly (readonly [Face, TextKey])[];

/** The same document one question a page, or on one sheet. */
export function FaceSwitch({ face, onFace }: { face: Face; onFace: (face: Face) => void }): ReactNode {
  const say = useSay();
  return (
    <fieldset aria-label={say("document.faces")} className="screen-only flex flex-wrap gap-x-6">
      {faces.map(([one, words]) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === face}
          onClick={() => onFace(one)}
          className="min-h-11 border-b-4 border-transparent text-key-1000 underline underline-offset-4 hover:decoration-2 aria-pressed:border-key-900 aria-pressed:font-700 aria-pressed:no-underline"
        >
          <T k={words} />
        </button>
      ))}
    </fieldset>
  );
}
