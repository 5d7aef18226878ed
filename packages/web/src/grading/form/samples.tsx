import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { Button, Disclosure } from "../../design/index.ts";
import { openCase } from "../case-file/index.ts";
import { useDesk } from "./desk.ts";
import { Told } from "./told.tsx";

/** Worked examples to load. */
export function Samples({ onDone }: { onDone: () => void }): ReactNode {
  const { paper, kept } = useDesk();
  const load = (given: object) => {
    kept.load(openCase(given).cells, "sample");
    onDone();
  };
  return (
    <Disclosure summary={<T k="form.samples" />}>
      <p>
        <T k={`form.samples.lead.${paper.edition.id}`} />
      </p>
      <ul className="mt-2">
        {paper.samples.map(({ title, story, case: given }, at) => (
          <li
            key={title.ja}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-solid-gray-200 py-2"
          >
            <div className="min-w-0 flex-1 basis-64">
              <p className="font-700" id={`sample-${at}`}>
                <Told text={title} />
              </p>
              {story && (
                <p>
                  <Told text={story} />
                </p>
              )}
            </div>
            <Button kind="outline" aria-describedby={`sample-${at}`} onClick={() => load(given)}>
              <T k="form.samples.load" />
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
