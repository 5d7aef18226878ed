import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { Notice } from "../../../design/index.ts";
import { Unlock } from "./unlock.tsx";

/** In the place of signing in while the server cannot be reached: the passphrase opens what was taken along. */
export function OffLineDoor(): ReactNode {
  return (
    <div className="max-w-xl space-y-4 py-2">
      <h1 className="text-std-28B-150">
        <T k="store.door.title" />
      </h1>
      <Notice kind="info" title={<T k="store.door.what" />}>
        <p>
          <T k="store.door.then" />
        </p>
      </Notice>
      <Unlock />
    </div>
  );
}
