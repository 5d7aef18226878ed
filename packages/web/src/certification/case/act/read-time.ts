/** A time of day in whichever way it is typed (9:00, ９時半, 1330), as HH:MM of 24 hours; null when it is none. */
export function readTime(text: string): string | null {
  const plain = text
    .normalize("NFKC")
    .trim()
    .replace(/時半$/u, ":30")
    .replace(/時$/u, ":00")
    .replace(/時(?<minutes>\d{1,2})分$/u, ":$<minutes>")
    .replace(/^(?<hours>\d{1,2})(?<minutes>\d{2})$/u, "$<hours>:$<minutes>");
  const found = /^(?<hours>\d{1,2}):(?<minutes>\d{1,2})$/u.exec(plain)?.groups;
  if (!found) return null;
  const hours = Number(found["hours"]);
  const minutes = Number(found["minutes"]);
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

/** Whole minutes in whichever way they are typed (60, ６０分, 1時間, 1時間30分); null when they are none. */
export function readMinutes(text: string): number | null {
  const plain = text.normalize("NFKC").trim();
  const found = /^(?:(?<hours>\d{1,2})時間)?(?:(?<minutes>\d{1,3})分?)?$/u.exec(plain)?.groups;
  if (!found || (found["hours"] === undefined && found["minutes"] === undefined)) return null;
  const minutes = Number(found["hours"] ?? 0) * 60 + Number(found["minutes"] ?? 0);
  return minutes > 0 ? minutes : null;
}
