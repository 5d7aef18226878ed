import { groupsOf, keyIn, type Section } from "@yorisoi/rules/certification";
import type { DocumentFeed } from "../feed.ts";
import { rowsWithAdded } from "../table/use-rows.ts";

/** What stands alone on a page: a field by its key, or the question whether a table has (more) rows. */
export interface Step {
  readonly id: string;
  readonly section: Section;
  /** null for the question about a table. */
  readonly key: string | null;
  readonly table: string | null;
  /** The place of the row, from 1; 0 outside of tables. */
  readonly row: number;
}

const tableStep = (table: string): string => `table ${table}`;

/** All pages of these sections in order, as far as they are asked after what is answered so far. */
export function stepsOf(feed: DocumentFeed, sections: readonly Section[]): readonly Step[] {
  const { values } = feed.source().snapshot;
  return sections.flatMap((section) =>
    groupsOf(section).flatMap(({ table, fields }) => {
      const rows = table === null ? [""] : rowsWithAdded(feed, table);
      const asked = rows.flatMap((row, at) =>
        fields
          .filter(({ when }) => when?.(values, row) ?? true)
          .map((spec): Step => {
            const key = keyIn(spec.key, row);
            return { id: key, section, key, table, row: table === null ? 0 : at + 1 };
          }),
      );
      const ask: Step[] =
        table === null ? [] : [{ id: tableStep(table), section, key: null, table, row: rows.length }];
      return [...asked, ...ask];
    }),
  );
}
