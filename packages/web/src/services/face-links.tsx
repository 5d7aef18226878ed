import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { TextKey } from "../app/text.ts";
import { T, useSay } from "../app/words.tsx";

const faces = [
  { face: "ask", to: "/support", words: "support.face.ask" },
  { face: "sheet", to: "/support/sheet", words: "support.face.sheet" },
  { face: "answer", to: "/support/answer", words: "support.face.answer" },
] as const satisfies readonly { face: string; to: string; words: TextKey }[];

/** The same answers one question at a time, on one sheet, and what they open. */
export function FaceLinks({ here }: { here: "ask" | "sheet" | "answer" }): ReactNode {
  const say = useSay();
  return (
    <nav aria-label={say("support.faces")} className="screen-only">
      <ul className="flex flex-wrap gap-x-6">
        {faces.map(({ face, to, words }) => (
          <li key={face}>
            <Link
              to={to}
              activeOptions={{ exact: true }}
              aria-current={face === here ? "page" : undefined}
              className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4 aria-[current=page]:font-700 aria-[current=page]:no-underline"
            >
              <T k={words} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
