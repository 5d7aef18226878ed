import { stateFormWishes, type Wish } from "@yorisoi/rules/certification/state-form";
import { type ReactNode, useMemo } from "react";
import { T } from "../../../app/words.tsx";
import { Tag } from "../../../design/index.ts";
import { useDocumentPart, Worded } from "../../document/index.ts";
import { LinkToField } from "./link-to-field.tsx";

/** What the board wishes to read, wish by wish: there already, or what to add. No count: it is no race. */
export function Wishes(): ReactNode {
  const values = useDocumentPart(({ snapshot }) => snapshot.values);
  const wishes = useMemo(() => stateFormWishes(values), [values]);
  return (
    <section aria-labelledby="state-form-wishes" className="space-y-3">
      <h2 id="state-form-wishes" className="text-std-20B-160">
        <T k="stateForm.wishes" />
      </h2>
      <p>
        <T k="stateForm.wishes.what" />
      </p>
      <ul className="border-t border-solid-gray-420">
        {wishes.map((wish) => (
          <OneWish key={wish.id} wish={wish} />
        ))}
      </ul>
    </section>
  );
}

function OneWish({ wish }: { wish: Wish }): ReactNode {
  const [key] = wish.keys;
  return (
    <li className="border-b border-solid-gray-420 py-2">
      <p className="flex items-baseline gap-x-3 [&>:first-child]:shrink-0">
        <Tag kind={wish.met ? "success" : "neutral"}>
          <T k={wish.met ? "stateForm.wish.met" : "stateForm.wish.open"} />
        </Tag>
        <span className="font-700">
          <Worded words={wish} />
        </span>
      </p>
      {!wish.met && (
        <p>
          {key ? (
            <LinkToField fieldKey={key}>{<Worded words={wish.why} />}</LinkToField>
          ) : (
            <Worded words={wish.why} />
          )}
        </p>
      )}
    </li>
  );
}
