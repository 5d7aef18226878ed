import { answerEn } from "./text/answer.en.ts";
import { askEn } from "./text/ask.en.ts";
import { opensEn } from "./text/opens.en.ts";
import { placeEn } from "./text/place.en.ts";
import { shareEn } from "./text/share.en.ts";
import type { servicesJa } from "./text.ja.ts";

export const servicesEn: Readonly<Record<keyof typeof servicesJa, string>> = {
  ...askEn,
  ...answerEn,
  ...placeEn,
  ...shareEn,
  ...opensEn,
};
