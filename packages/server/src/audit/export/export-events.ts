import { Refusal } from "../../http/index.ts";
import type { SignedInAct } from "../../identity/index.ts";
import type { Parts } from "../../parts.ts";
import { countEvents, eventPage } from "../search/events.store.ts";
import type { Export } from "../search/search.schema.ts";
import { searchedFor } from "../search/search-events.ts";
import { asReader } from "./as-reader.store.ts";
import { csvHeader, csvLine } from "./csv.ts";

/** Most entries of one export. */
export const EXPORT_CAP = 100_000;

const PAGE = 1_000;

const tooMany = (cap: number) =>
  new Refusal("bad-input", {
    problems: [
      {
        code: "too-many",
        path: "/from",
        message: `当てはまる記録が ${cap.toLocaleString("ja")} 件より多くあります。期間を短くするか、できごとや人で絞って、分けて書き出してください。`,
        message_en: `More than ${cap.toLocaleString("en")} entries match. Shorten the period, or narrow it by event or person, and export in parts.`,
      },
    ],
  });

/**
 * Counts and records the export, then gives its lines page after page, each page in a short transaction with the rights
 * of the reader, so that a long export holds nobody up. Entries that come later are not in it.
 */
export async function exportEvents(
  parts: Parts,
  act: SignedInAct,
  asked: Export,
  { requestId, cap = EXPORT_CAP }: { readonly requestId: string; readonly cap?: number },
): Promise<AsyncGenerator<string>> {
  const { format, ...filter } = asked;
  const { count, newest } = await countEvents(act, filter, cap);
  if (count > cap) throw tooMany(cap);
  act.record("audit.exported", { details: { ...searchedFor(filter), format, count } });
  const { actor } = act;
  return (async function* () {
    if (format === "csv") yield csvHeader;
    for (let after: string | null = newest; after !== null; ) {
      const from: string = after;
      const page = await asReader(parts.db, actor, requestId, (reading) =>
        eventPage(reading, filter, { after: from, limit: PAGE }),
      );
      const lines = page.events.map((event) =>
        format === "csv" ? csvLine(event) : `${JSON.stringify(event)}\n`,
      );
      if (lines.length > 0) yield lines.join("");
      after = page.next;
    }
  })();
}
