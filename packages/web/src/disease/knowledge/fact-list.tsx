import type { Fact, Question } from "@yorisoi/rules/disease/knowledge";
import type { ReactNode } from "react";
import type { TextKey } from "../../app/text.ts";
import { Official, T } from "../../app/words.tsx";
import { Japanese } from "../words/japanese.tsx";

interface Props {
  readonly title: TextKey;
  readonly facts: readonly (Fact | Question)[];
  /** Stands under the title: 「例です。すべてではありません。」 */
  readonly label?: string | undefined;
  readonly level?: 3 | 4 | 5;
}

/** Statements of a card under a small heading. Advice of ours says so; a question names the items it bears on. */
export function FactList({ title, facts, label, level = 3 }: Props): ReactNode {
  if (facts.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <div className="space-y-1">
      <Heading className="break-after-avoid text-std-18B-160">
        <T k={title} />
      </Heading>
      {label && (
        <p className="text-solid-gray-700">
          <Official text={label} />
        </p>
      )}
      <ul className="list-disc space-y-1 pl-6">
        {facts.map((fact) => (
          <li key={fact.text} className="break-inside-avoid">
            <Japanese text={fact.text} />
            {fact.basis === "ours" && (
              <span className="text-solid-gray-700">
                <T k="disease.fact.ours" />
              </span>
            )}
            {"items" in fact && fact.items.length > 0 && <Items of={fact.items} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Items({ of }: { of: readonly string[] }): ReactNode {
  return (
    <span className="block text-solid-gray-700">
      <T k="disease.fact.items" />
      <Official text={of.join("、")} />
    </span>
  );
}
