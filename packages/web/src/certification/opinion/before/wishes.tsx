import { opinionWishes } from "@yorisoi/rules/certification/opinion";
import { type ReactNode, useMemo } from "react";
import { T } from "../../../app/words.tsx";
import { Tag } from "../../../design/index.ts";
import { Words } from "../../case/words.tsx";
import { useDocumentPart } from "../../document/index.ts";
import { FieldLinks } from "./field-links.tsx";

/** The board's eight wishes, and what could still be added. They keep nothing from being sent. */
export function Wishes(): ReactNode {
  const values = useDocumentPart(({ snapshot }) => snapshot.values);
  const wishes = useMemo(() => opinionWishes(values), [values]);
  const met = wishes.filter((wish) => wish.met).length;
  return (
    <div className="space-y-2">
      <h3 className="text-std-18B-160">
        <T k="opinion.wishes" />
      </h3>
      <p>
        <T k="opinion.wishes.met" values={{ met, all: wishes.length }} />
      </p>
      <ul>
        {wishes.map((wish) => (
          <li key={wish.id} className="border-b border-solid-gray-200 py-2">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Tag kind={wish.met ? "success" : "neutral"}>
                <T k={wish.met ? "opinion.wishes.yes" : "opinion.wishes.no"} />
              </Tag>
              <span className="min-w-0 font-700">
                <Words words={wish} />
              </span>
            </p>
            {!wish.met && (
              <>
                <p>
                  <Words words={wish.why} />
                </p>
                <FieldLinks keys={wish.keys} most={2} />
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
