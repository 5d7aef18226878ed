import { dayKey, type ItemAnswer, severeKey } from "../answers.ts";
import { contradictions } from "../tables/contradictions.ts";
import { about, type Check } from "./finding.ts";
import { answersNamed } from "./input.ts";

/** Which answer of a state is asked about, and under which key it stands. */
const states: readonly (readonly [(answer: ItemAnswer) => number | null, (answer: ItemAnswer) => string])[] =
  [
    [({ day }) => day, ({ one }) => dayKey(one.id)],
    [({ worst }) => worst, ({ one, severe }) => (severe === null ? dayKey(one.id) : severeKey(one.id))],
  ];

/** Answers of one state that cannot both be true. */
export const contradictingAnswers: Check = (facts) =>
  about(
    "answers-contradict",
    contradictions[facts.edition].flatMap(([item, options, other, otherOptions]) => {
      const [one, two] = answersNamed(facts, [item, other]);
      if (!one || !two) return [];
      return states.flatMap(([answer, key]) =>
        options.includes(answer(one) ?? -1) && otherOptions.includes(answer(two) ?? -1)
          ? [key(one), key(two)]
          : [],
      );
    }),
  );
