import type { ReactNode } from "react";
import { Furigana, T } from "../../app/words.tsx";

/** A name with the way to its site. On paper the address is written out. */
export function SiteLink({ name, url }: { name: string; url: string }): ReactNode {
  return (
    <p>
      <span lang="ja">
        <Furigana text={name} />
      </span>{" "}
      <a
        href={url}
        rel="noreferrer"
        className="inline-flex min-h-11 items-center break-all text-key-1000 underline underline-offset-4 print:hidden"
      >
        <T k="support.place.site" />
        <span className="sr-only" lang="ja">
          {" "}
          {name}
        </span>
      </a>
      <span className="print-only break-all">{url}</span>
    </p>
  );
}
