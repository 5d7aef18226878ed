import { civilDay } from "@yorisoi/rules/calendar";
import type { ImportedList } from "@yorisoi/rules/disease";
import type { Situation } from "@yorisoi/rules/services";
import { diseaseFacts, pickedOf } from "../question/index.ts";

/**
 * The answers of a file for today: what the lists say of a disease may have changed since. Where the lists cannot be fetched
 * the file's own words stay.
 */
export async function withFactsOfToday(
  situation: Situation,
  today: string,
  imported: readonly ImportedList[],
): Promise<Situation> {
  const day = civilDay(today) ?? situation.day;
  const { diseases } = situation;
  if (diseases === undefined || diseases === "unknown") return { ...situation, day };
  try {
    return { ...situation, day, diseases: await diseaseFacts(diseases.map(pickedOf), day, imported) };
  } catch {
    return { ...situation, day };
  }
}
