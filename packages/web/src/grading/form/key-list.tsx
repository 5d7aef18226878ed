import type { ReactNode } from "react";
import type { TextKey } from "../../app/text.ts";
import { T } from "../../app/words.tsx";
import { Disclosure } from "../../design/index.ts";

const keys: readonly (readonly [key: ReactNode, what: TextKey])[] = [
  ["Tab", "form.keys.tab"],
  [<T key="arrows" k="form.keys.arrows.key" />, "form.keys.arrows"],
  [<T key="digits" k="form.keys.digits.key" />, "form.keys.digits"],
  ["0", "form.keys.zero"],
  ["Delete", "form.keys.delete"],
  ["Ctrl + Enter", "form.keys.result"],
];

/** How to fill in the form without a mouse. */
export function KeyList(): ReactNode {
  return (
    <Disclosure summary={<T k="form.keys" />}>
      <dl className="grid max-w-2xl grid-cols-[7rem_1fr] gap-x-4 gap-y-1">
        {keys.map(([key, what]) => (
          <div key={what} className="contents">
            <dt>
              <kbd className="rounded-4 border border-solid-gray-420 px-2">{key}</kbd>
            </dt>
            <dd>
              <T k={what} />
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
