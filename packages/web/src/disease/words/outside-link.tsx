import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";

/** A page of somebody else. Nothing is fetched from there until it is pressed, and then it is not told where one comes from. */
export function OutsideLink({ url, children }: { url: string; children: ReactNode }): ReactNode {
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4 hover:decoration-2"
    >
      <span>
        {children}
        <span className="text-solid-gray-700">
          <T k="disease.outside" />
        </span>
        <span className="print-only wrap-anywhere"> {url}</span>
      </span>
    </a>
  );
}
