import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { Notice } from "../../../design/index.ts";
import { reasonsOf } from "./places.ts";
import { Reasons } from "./reasons.tsx";
import { useReturnedFor } from "./returned-for.ts";

/** At the top of an application that came back: everything at once. */
export function Returned(): ReactNode {
  const reasons = useReturnedFor();
  if (reasons.length === 0) return null;
  return (
    <Notice kind="warning" title={<T k="application.returned" />}>
      <Reasons of={reasons} isTop />
      <p>
        <T k="application.returned.what" />
      </p>
    </Notice>
  );
}

/** In a section of an application that came back: what is to be mended here. */
export function ReturnedHere({ section }: { section: string }): ReactNode {
  const reasons = reasonsOf(section, useReturnedFor());
  if (reasons.length === 0) return null;
  return (
    <Notice kind="warning" title={<T k="application.returned.here" />}>
      <Reasons of={reasons} />
    </Notice>
  );
}
