import { type Centre, centresFor } from "./centre.ts";
import { type Municipality, municipalityOf } from "./municipality.ts";

/** Where somebody lives, with the support centres for it. */
export interface Home {
  readonly municipality: Pick<Municipality, "code" | "name" | "url"> & { readonly prefecture: string };
  readonly centres: readonly Centre[];
}

/** The municipality of a five-digit code, by name, and its support centres; null for an unknown or missing code. */
export function homeOf(code: string | undefined): Home | null {
  const municipality = municipalityOf(code ?? "");
  if (!municipality) return null;
  const { name, prefecture, url } = municipality;
  return {
    municipality: { code: municipality.code, name, prefecture: prefecture.name, url },
    centres: centresFor(municipality.code),
  };
}
