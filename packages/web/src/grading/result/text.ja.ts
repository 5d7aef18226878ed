import { actsJa } from "./text/acts.ja.ts";
import { areaJa } from "./text/area.ja.ts";
import { headJa } from "./text/head.ja.ts";
import { lawJa } from "./text/law.ja.ts";
import { minutesJa } from "./text/minutes.ja.ts";
import { pictureJa } from "./text/picture.ja.ts";
import { printJa } from "./text/print.ja.ts";
import { statesJa } from "./text/states.ja.ts";
import { whatIfJa } from "./text/what-if.ja.ts";
import { whyJa } from "./text/why.ja.ts";

export const resultJa = {
  ...headJa,
  ...whyJa,
  ...statesJa,
  ...areaJa,
  ...pictureJa,
  ...lawJa,
  ...whatIfJa,
  ...actsJa,
  ...printJa,
  ...minutesJa,
} as const;
