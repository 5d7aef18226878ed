import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { ListTag } from "../words/list-tag.tsx";
import { WhyFound } from "../words/why-found.tsx";
import type { FieldChoice } from "./choices-of.ts";

interface Props {
  readonly id: string;
  readonly choice: FieldChoice;
  readonly isActive: boolean;
  readonly onPick: () => void;
}

/** A line of the list under the box. The focus stays in the box; a press on the line must not take it away. */
export function ChoiceLine({ id, choice, isActive, onPick }: Props): ReactNode {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the keys are those of the combobox, which keeps the focus
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native option takes text only
      role="option"
      aria-selected={isActive}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPick}
      className="min-h-11 cursor-pointer border-b border-solid-gray-200 border-l-4 border-l-transparent px-3 py-2 last:border-b-0 hover:bg-key-50 aria-selected:border-l-key-900 aria-selected:bg-key-50"
    >
      {choice.kind === "hit" ? (
        <>
          <span lang="ja" className="block font-700">
            {choice.hit.name}
          </span>
          <span lang="ja" className="block text-solid-gray-700">
            {choice.hit.kana}
          </span>
          <span className="block">
            <ListTag list={choice.hit.list} notificationNo={choice.hit.notificationNo} />
          </span>
          <span className="block">
            <WhyFound hit={choice.hit} />
          </span>
        </>
      ) : (
        <T k="disease.field.useTyped" values={{ name: choice.picked.name }} />
      )}
    </div>
  );
}
