import { missingFields } from "@yorisoi/rules/certification";
import { memo, type ReactNode, useDeferredValue, useMemo } from "react";
import { T } from "../../../app/words.tsx";
import { useWide } from "../../../design/index.ts";
import { DocumentSection } from "../section.tsx";
import { useDocumentPart, useMayWrite } from "../use-part.ts";
import { AskFace } from "./ask-face.tsx";
import { FaceSwitch } from "./face-switch.tsx";
import { SheetFace } from "./sheet-face.tsx";
import { useView } from "./view.ts";

export interface DocumentFormProps {
  /** Ids of the sections to be drawn, in this order; all when missing. */
  readonly sections?: readonly string[];
}

/**
 * The open document as a form with two faces: one question a page, or the whole sheet. On a narrow window it opens with the
 * first; the choice lasts as long as the page is open.
 */
export const DocumentForm = memo(
  function DocumentForm({ sections }: DocumentFormProps): ReactNode {
    const form = useDocumentPart((source) => source.form);
    const mayWrite = useMayWrite();
    const { view, change } = useView();
    const isWide = useWide();
    const names = sections?.join(" ");
    const shown = useMemo(
      () =>
        names === undefined
          ? form.sections
          : names.split(" ").flatMap((name) => form.sections.filter(({ id }) => id === name)),
      [form, names],
    );
    const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
    if (!mayWrite) {
      return (
        <div className="space-y-8">
          {shown.map(({ id }) => (
            <DocumentSection key={id} id={id} />
          ))}
        </div>
      );
    }
    const face = view.face ?? (isWide ? "sheet" : "ask");
    return (
      <div className="space-y-6">
        <div className="flex flex-wrap items-center justify-between gap-x-6">
          <FaceSwitch face={face} onFace={(chosen) => change({ face: chosen })} />
          <Left sections={ids} />
        </div>
        {face === "ask" ? <AskFace sections={shown} /> : <SheetFace sections={shown} />}
      </div>
    );
  },
  (one, other) => one.sections?.join(" ") === other.sections?.join(" "),
);

/** How much that is needed is left; nothing is said of all that may be left out. */
function Left({ sections }: { sections: readonly string[] }): ReactNode {
  const { form, snapshot } = useDeferredValue(useDocumentPart((source) => source));
  const left = useMemo(
    () => missingFields(form, snapshot.values).filter(({ section }) => sections.includes(section)).length,
    [form, snapshot, sections],
  );
  return (
    <p className="text-solid-gray-700 tabular-nums">
      {left > 0 ? <T k="document.left" values={{ number: left }} /> : <T k="document.left.none" />}
    </p>
  );
}
