/** The answer and the text of each caution of part 4-(2), in the order of the form; null where there is only a text. */
export const cautionAnswerKeys: readonly (readonly [answer: string | null, text: string])[] = [
  ["caution.bloodPressure", "caution.bloodPressure.text"],
  ["caution.swallowing", "caution.swallowing.text"],
  ["caution.eating", "caution.eating.text"],
  ["caution.moving", "caution.moving.text"],
  ["caution.behaviour", "caution.behaviour.text"],
  ["caution.mind", "caution.mind.text"],
  [null, "caution.other"],
];
