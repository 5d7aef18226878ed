import type { Values } from "../src/certification/index.ts";

/** A state form with just enough to be sent: for tests. */
export const done: Values = new Map(
  Object.entries({
    "explained.done": true,
    writtenOn: "2026-10-20",
    "informant.1.kind": "person",
    "informant.1.difficulties": "両手に力が入らず、なべを持てない。",
    "disease.1.name": "重症筋無力症",
    "disease.1.onset": "2018-09",
    "severe.symptoms.1.code": "weakness",
    "severe.symptoms.1.words": "夕方5時から、腕が肩より上がらない。",
    "invisible.pain": "none",
    "invisible.weakness": "some",
    "invisible.weakness.degree": "3",
    "invisible.fatigue": "not-heard",
    "difficulty.1.code": "dressing",
    "difficulty.1.words": "夕方5時から、シャツをぬげない。",
    "effort.any": "none",
    changes: false,
    "mental.any": "none",
  }),
);
