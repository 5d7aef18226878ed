import type { MeasureResult } from "@yorisoi/rules/services";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { useGroupLine } from "./use-group-line.ts";
import type { Spot } from "./short-list.ts";

interface Props {
  readonly results: readonly MeasureResult[];
  /** Those that would belong here too, and stand by field. */
  readonly more: readonly MeasureResult[];
  readonly entry: (result: MeasureResult, spot: Spot) => ReactNode;
}

/** The few measures to look at first. */
export function ShortPart({ results, more, entry }: Props): ReactNode {
  const lineOf = useGroupLine();
  return (
    <section aria-labelledby="short">
      <h2 id="short" className="pb-2 text-std-22B-150">
        <T k="support.short" />
      </h2>
      {results.length > 0 ? (
        <ul>{results.map((result) => entry(result, "short"))}</ul>
      ) : (
        <p>
          <T k="support.short.none" />
        </p>
      )}
      {more.length > 0 && (
        <p className="border-t border-solid-gray-420 pt-4">
          <T k="support.short.more" values={{ line: lineOf(more) }} />
        </p>
      )}
    </section>
  );
}
