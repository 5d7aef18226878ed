import type { resultJa } from "./text.ja.ts";
import { actsEn } from "./text/acts.en.ts";
import { areaEn } from "./text/area.en.ts";
import { headEn } from "./text/head.en.ts";
import { lawEn } from "./text/law.en.ts";
import { minutesEn } from "./text/minutes.en.ts";
import { pictureEn } from "./text/picture.en.ts";
import { printEn } from "./text/print.en.ts";
import { statesEn } from "./text/states.en.ts";
import { whatIfEn } from "./text/what-if.en.ts";
import { whyEn } from "./text/why.en.ts";

export const resultEn: Record<keyof typeof resultJa, string> = {
  ...headEn,
  ...whyEn,
  ...statesEn,
  ...areaEn,
  ...pictureEn,
  ...lawEn,
  ...whatIfEn,
  ...actsEn,
  ...printEn,
  ...minutesEn,
};
