import { type ReactNode, useMemo } from "react";
import { T } from "../../../app/words.tsx";
import { Button } from "../../../design/index.ts";
import { goToElement } from "../../document/go-to-field.ts";
import { sectionId, useDocument } from "../../document/index.ts";
import { useDesk } from "../desk/desk.ts";
import { readyIn } from "./last-opinion.ts";

interface Props {
  readonly section: string;
  /** Only fields whose key begins with it; all of the section when it is not given. */
  readonly prefix?: string;
}

/** Takes over at once everything of a section, or of a table in it, that stands ready. */
export function TakeReady({ section, prefix = "" }: Props): ReactNode {
  const { marks } = useDesk();
  const { form, snapshot, mayWrite, write } = useDocument();
  const ready = useMemo(
    () => readyIn(form, section, snapshot.values, marks).filter(([key]) => key.startsWith(prefix)),
    [form, section, prefix, snapshot.values, marks],
  );
  if (!mayWrite || ready.length === 0) return null;
  return (
    <div className="space-y-2 rounded-8 border border-dashed border-solid-gray-600 p-3">
      <p>
        <T k={prefix ? "opinion.last.table" : "opinion.last.section"} values={{ number: ready.length }} />
      </p>
      <Button
        kind="outline"
        onClick={() => {
          for (const [key, value] of ready) write(key, value);
          goToElement(sectionId(section));
        }}
      >
        <T k={prefix ? "opinion.last.takeTable" : "opinion.last.takeAll"} />
      </Button>
    </div>
  );
}
