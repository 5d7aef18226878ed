import { groupsOf, type Section } from "@yorisoi/rules/certification";

/** What one calls the rows of a table: by its section, or where that has several tables by its first field. */
export function tableName(section: Section, table: string): { readonly ja: string; readonly en: string } {
  const tables = groupsOf(section).filter((group) => group.table !== null);
  const first = tables.find((group) => group.table === table)?.fields[0];
  return tables.length > 1 && first ? first : section;
}
