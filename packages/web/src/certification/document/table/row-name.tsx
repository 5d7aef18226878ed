import type { Section } from "@yorisoi/rules/certification";
import type { ReactNode } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { T } from "../../../app/words.tsx";
import { tableName } from "./table-name.ts";

interface Props {
  readonly section: Section;
  readonly table: string;
  /** The place of the row, from 1. */
  readonly number: number;
}

/** What a row is called by its place: its id says nothing to people. */
export function RowName({ section, table, number }: Props): ReactNode {
  const { language } = usePreferences();
  return <T k="document.row" values={{ table: tableName(section, table)[language], number }} />;
}
