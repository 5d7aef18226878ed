/** A value of a row for COPY; null and undefined are SQL's null. */
export type Value = string | number | boolean | null | undefined;

const special = /[\\\t\n\r]/g;
const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** One row in the text form of COPY (PostgreSQL manual, COPY, File Formats). */
export function copyLine(values: readonly Value[]): string {
  const texts = values.map((value) => {
    if (value === null || value === undefined) return "\\N";
    return typeof value === "string"
      ? value.replace(special, (found) => escapes[found] ?? found)
      : String(value);
  });
  return `${texts.join("\t")}\n`;
}
