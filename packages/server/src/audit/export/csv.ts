import { eventWords } from "@yorisoi/rules/audit";
import type { FoundEvent } from "../search/search.schema.ts";

const columns: readonly (readonly [heading: string, of: (event: FoundEvent) => string | number | null])[] = [
  ["日時", ({ at }) => at],
  ["できごと", ({ event }) => event],
  ["できごとの説明", ({ event }) => eventWords(event)?.ja ?? ""],
  ["利用者の番号", ({ accountId }) => accountId],
  ["利用者の名前", ({ accountName }) => accountName],
  ["組織の番号", ({ byOrganisationId }) => byOrganisationId],
  ["組織の名前", ({ byOrganisationName }) => byOrganisationName],
  ["役割", ({ role }) => role],
  ["本人の番号", ({ personId }) => personId],
  ["目的", ({ purpose }) => purpose],
  ["要求の番号", ({ requestId }) => requestId],
  ["くわしく", ({ details }) => JSON.stringify(details)],
  ["鎖", ({ lane }) => lane],
  ["番", ({ seq }) => seq],
];

/** A cell that no spreadsheet takes for a formula, whatever someone wrote into it. */
function cell(value: string | number | null): string {
  if (typeof value === "number") return String(value);
  const text = value ?? "";
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (cells: readonly (string | number | null)[]) => `${cells.map(cell).join(",")}\r\n`;

/** With the mark by which spreadsheets know UTF-8. */
export const csvHeader = `\u{FEFF}${line(columns.map(([heading]) => heading))}`;

export function csvLine(event: FoundEvent): string {
  return line(columns.map(([, of]) => of(event)));
}
