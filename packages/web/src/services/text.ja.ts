import { answerJa } from "./text/answer.ja.ts";
import { askJa } from "./text/ask.ja.ts";
import { opensJa } from "./text/opens.ja.ts";
import { placeJa } from "./text/place.ja.ts";
import { shareJa } from "./text/share.ja.ts";

export const servicesJa = { ...askJa, ...answerJa, ...placeJa, ...shareJa, ...opensJa } as const;
