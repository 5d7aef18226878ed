import type { ReactNode } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { T, useSay } from "../../../app/words.tsx";
import { Button } from "../../../design/index.ts";
import { usePlace, useWrite } from "../use-part.ts";

/** Takes a chosen answer back; the focus goes to the choices. `id`: of the element that holds them. */
export function Clear({ fieldKey, id }: { fieldKey: string; id: string }): ReactNode {
  const { language } = usePreferences();
  const { spec } = usePlace(fieldKey);
  const write = useWrite();
  const say = useSay();
  return (
    <Button
      kind="text"
      className="-ml-5"
      onClick={() => {
        write(fieldKey, null);
        const place = document.getElementById(id);
        const box = place?.matches("select") ? place : place?.querySelector<HTMLElement>("input");
        box?.focus({ preventScroll: true });
      }}
    >
      <T k="document.clear" />
      <span className="sr-only">{say("document.of", { label: spec[language] })}</span>
    </Button>
  );
}
