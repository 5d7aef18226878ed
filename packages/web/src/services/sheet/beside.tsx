import type { MeasureResult, Verdict } from "@yorisoi/rules/services";
import type { ReactNode } from "react";
import { Official, T, useSay } from "../../app/words.tsx";
import { LinkButton } from "../../design/index.ts";
import { Counts } from "../answer/counts.tsx";
import { VerdictTag } from "../answer/verdict-tag.tsx";

const shown: readonly Verdict[] = ["yes", "maybe", "ask", "no"];

/** What the answers open, in short, in sight while one asks; where there is room it stays beside the questions. */
export function Beside({ results }: { results: readonly MeasureResult[] }): ReactNode {
  const say = useSay();
  return (
    <section
      aria-label={say("support.sheet.beside")}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself where it stands beside
      tabIndex={0}
      className="mt-10 space-y-4 border-t border-solid-gray-420 pt-4 lg:sticky lg:top-4 lg:mt-0 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto lg:border-t-0 lg:border-l lg:pt-0 lg:pl-6"
    >
      <h2 id="beside" className="text-std-22B-150">
        <T k="support.sheet.beside" />
      </h2>
      <Counts results={results} />
      <p>
        <LinkButton to="/support/answer" kind="outline">
          <T k="support.sheet.toAnswer" />
        </LinkButton>
      </p>
      {shown.map((verdict) => {
        const of = results.filter((result) => result.verdict === verdict);
        return of.length === 0 ? null : (
          <div key={verdict} className="space-y-1">
            <h3>
              <VerdictTag verdict={verdict} />
            </h3>
            <ul className="list-disc pl-5">
              {of.map(({ id, name }) => (
                <li key={id}>
                  <Official text={name} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
