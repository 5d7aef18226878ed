import { finderOf, tableOf } from "@yorisoi/rules/certification";
import { findJargon } from "@yorisoi/rules/certification/opinion";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { fieldId, sectionId, useDocument } from "../../document/index.ts";
import { goToElement } from "../../document/go-to-field.ts";
import { openHints } from "../field/plain-words.ts";
import { marksOf } from "../last-time/last-opinion.ts";
import { DeskContext, tableId } from "./desk.ts";
import { firstToDo } from "./first-to-do.ts";
import type { OpinionSetting } from "./setting.ts";

/** Puts the focus into the field, else to its table, else to the heading of its section. */
function focusAt(key: string, table: string | null, section: string): void {
  const ids = [fieldId(key), ...(table === null ? [] : [tableId(table)]), sectionId(section)];
  const found = ids.find((id) => document.getElementById(id));
  if (found) goToElement(found);
}

/** Puts an opinion on the desk: what is computed from it once, and which of its sections are open. */
export function OpinionDeskProvider({
  setting,
  children,
}: {
  setting: OpinionSetting;
  children: ReactNode;
}): ReactNode {
  const { form, snapshot, mayWrite } = useDocument();
  const { values } = snapshot;
  const { edition, isPaper, last, questions } = setting;
  const find = useMemo(() => finderOf(form), [form]);
  const marks = useMemo(() => marksOf(last, values, edition), [last, values, edition]);
  const hints = useMemo(() => openHints(isPaper ? [] : findJargon(values)), [isPaper, values]);
  const [openSections, setSections] = useState<ReadonlySet<string>>(
    () => new Set(firstToDo(form, values, { questions, mayWrite })),
  );
  const setOpen = useCallback((sections: readonly string[], isOpen: boolean) => {
    setSections((before) => {
      const after = new Set(before);
      for (const section of sections) {
        if (isOpen) after.add(section);
        else after.delete(section);
      }
      return after;
    });
  }, []);
  const goTo = useCallback(
    (key: string) => {
      const spec = find(key)?.spec;
      const section = form.sections.find(({ fields }) => spec && fields.includes(spec))?.id;
      if (!spec || !section) return;
      flushSync(() => setOpen([section], true));
      focusAt(key, tableOf(spec), section);
    },
    [find, form, setOpen],
  );
  const desk = useMemo(
    () => ({ ...setting, find, marks, hints, openSections, setOpen, goTo }),
    [setting, find, marks, hints, openSections, setOpen, goTo],
  );
  return <DeskContext value={desk}>{children}</DeskContext>;
}
