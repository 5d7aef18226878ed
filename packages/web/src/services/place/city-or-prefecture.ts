import type { Municipality } from "@yorisoi/rules/services/places";
import type { Places } from "./use-places.ts";

/** Who runs the programmes for 難病 where one lives: the designated city itself, elsewhere the prefecture (難病法40条). */
export function cityOrPrefecture(
  home: Municipality,
  places: Places,
): { readonly name: string; readonly url: string } {
  const isCity = places.municipalities.some(({ city }) => city === home.code);
  const city = isCity ? home : places.municipalityOf(home.city ?? "");
  return city ?? home.prefecture;
}
