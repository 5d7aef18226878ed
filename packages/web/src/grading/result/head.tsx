import type { EditionId, Grade } from "@yorisoi/rules/grading";
import type { ReactNode } from "react";
import type { TextKey } from "../../app/text.ts";
import { T } from "../../app/words.tsx";
import { Disclosure, Notice } from "../../design/index.ts";
import { lawSentence } from "./law.ts";
import { GradeView } from "./grade-view.tsx";
import { ItemView } from "./item-view.tsx";
import { Say } from "./say.tsx";

export interface HeadProps {
  readonly edition: EditionId;
  readonly grade: Grade | null;
  /** Which state was taken. */
  readonly taken: TextKey;
  readonly assumed: readonly string[];
}

/** The grade, large, with what it is: an estimate, of which edition, from which state. */
export function Head({ edition, grade, taken, assumed }: HeadProps): ReactNode {
  return (
    <header className="space-y-4">
      <h2 className="text-std-28B-150">
        <T k="result.title" />
      </h2>
      <div className="space-y-2 border-y-2 border-solid-gray-900 py-5">
        <p>
          <T k={`result.edition.${edition}`} />
        </p>
        <p className="text-std-45B-140 sm:text-dsp-57B-140">
          <GradeView grade={grade} />
        </p>
        {grade === null && (
          <p className="text-std-18B-160">
            <T k={`result.grade.none.why.${edition}`} />
          </p>
        )}
        <p className="font-700">
          <T k="result.estimate" />
        </p>
        <p>
          <T k={taken} />
        </p>
        <p className="text-solid-gray-700">
          <Say s={lawSentence(edition)} />
        </p>
      </div>
      {assumed.length > 0 && <Assumed edition={edition} names={assumed} />}
    </header>
  );
}

function Assumed({ edition, names }: { edition: EditionId; names: readonly string[] }): ReactNode {
  const values = { number: names.length };
  return (
    <Notice kind="warning" title={<T k="result.assumed" values={values} />}>
      <Disclosure summary={<T k="result.assumed.list" values={values} />}>
        <ul className="list-disc pl-5">
          {names.map((name) => (
            <li key={name}>
              <ItemView edition={edition} name={name} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </Notice>
  );
}
