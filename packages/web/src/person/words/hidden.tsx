import type { ReactNode } from "react";
import type { TextKey } from "../../app/text.ts";
import { T } from "../../app/words.tsx";
import { Veil } from "../../design/index.ts";

/** Something that only whoever asks for it sees. */
export function Hidden({ what, children }: { what: TextKey; children: ReactNode }): ReactNode {
  return (
    <Veil
      what={<T k={what} />}
      show={<T k="person.show" />}
      hide={<T k="person.hide" />}
      hidden={<T k="person.hidden" />}
    >
      {children}
    </Veil>
  );
}
