import type { Section } from "@yorisoi/rules/certification";
import type { ReactNode } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { T, useSay } from "../../../app/words.tsx";
import { Button } from "../../../design/index.ts";
import { tableName } from "./table-name.ts";

export const addRowId = (table: string): string => `add-${table}`;

interface Props {
  readonly section: Section;
  readonly table: string;
  readonly onAdd: () => void;
}

export function AddRow({ section, table, onAdd }: Props): ReactNode {
  const say = useSay();
  const { language } = usePreferences();
  return (
    <p>
      <Button kind="outline" id={addRowId(table)} onClick={onAdd} className="w-full sm:w-auto sm:min-w-48">
        <T k="document.row.add" />
        <span className="sr-only">{say("document.of", { label: tableName(section, table)[language] })}</span>
      </Button>
    </p>
  );
}
