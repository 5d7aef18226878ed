import { type CivilDay, day } from "@yorisoi/rules/calendar";

const inJapan = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" });

/** The civil day in Japan. */
export function today(): CivilDay {
  return day(inJapan.format(new Date()));
}
