import type { Confidence, Source } from "@yorisoi/rules/services";
import type { ReactNode } from "react";
import { Official, T } from "../../app/words.tsx";

const order: readonly Confidence[] = ["A", "B", "C"];

/** Where an answer rests: law and article, the page it was read on; the surest first, each kind with how sure it is. */
export function Sources({ sources }: { sources: readonly Source[] }): ReactNode {
  return order.map((confidence) => {
    const of = sources.filter((source) => source.confidence === confidence);
    if (of.length === 0) return null;
    return (
      <div key={confidence} className="py-1">
        <p className="text-solid-gray-700">
          <T k={`support.confidence.${confidence}`} />
        </p>
        <ul className="list-disc pl-5">
          {of.map((source) => (
            <li key={[source.id, source.law, source.place, source.page].join("|")}>
              <SourceLine source={source} />
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

function SourceLine({ source: { law, place, page } }: { source: Source }): ReactNode {
  return (
    <>
      {law && <Official text={[law, place].filter(Boolean).join(" ")} />}{" "}
      {page && (
        <a
          href={page}
          rel="noreferrer"
          className="inline-flex min-h-11 items-center break-all text-key-1000 underline underline-offset-4"
        >
          <span>
            <T k="support.source.page" />（{hostOf(page)}）
          </span>
        </a>
      )}
    </>
  );
}

function hostOf(page: string): string {
  return URL.canParse(page) ? new URL(page).host : page;
}
