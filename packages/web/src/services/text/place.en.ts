import type { placeJa } from "./place.ja.ts";

export const placeEn: Readonly<Record<keyof typeof placeJa, string>> = {
  "support.places.failed": "The list of offices could not be loaded.",
  "support.places.failed.what": "Check the connection and load it again. Your answers are kept.",
  "support.places.retry": "Load again",
  "support.place.site": "Open the site",
  "support.place.noPhone": "For the telephone number, see the site of the municipality.",
  "support.place.elsewhere": "The municipality or the support centre tells you where it is and its number.",
  "support.centre.several": "Ask by telephone which centre is yours.",
  "support.centre.more": "{{number}} more centres",
  "support.centre.phone": "Telephone ",
  "support.centre.noPhone": "The source has no telephone number. See the site.",
};
