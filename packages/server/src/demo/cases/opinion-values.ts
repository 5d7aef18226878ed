import { addDays, type CivilDay } from "@yorisoi/rules/calendar";
import { textOf } from "@yorisoi/rules/certification";
import { manualExample, plainOpinion } from "@yorisoi/rules/certification/opinion";
import type { ExampleCase } from "@yorisoi/rules/certification/survey/example-cases";
import { illnessesOf, type Written } from "./values.ts";

/** The head comes from the case. */
const fromTheCase = /^(?:applicant\.|doctor\.|institution\.(?:name|address)$)/u;

/** What only fits the illness the sample is about. */
const ofItsIllness = /^(?:admission|history)\./u;
const ITS_ILLNESS = "全身性エリテマトーデス";

/** The days of a sample, moved to the day of the case. */
const days = (on: CivilDay): Written => [
  ["written.day", on],
  ["lastSeenOn", addDays(on, -9)],
  ["rating.month", on.slice(0, 7)],
  ["life.month", on.slice(0, 7)],
];

/** The words of the state form in the place of those of the sample, for another illness. */
function words({ stateForm }: ExampleCase, name: string): Written {
  const severe = textOf(stateForm, "severe.symptoms.1.words");
  const mild = textOf(stateForm, "mild") || "症状の軽い日は、家の中のことを自分でできる。";
  return [
    ["stability.text", textOf(stateForm, "changeOver") || "症状の強さは、日によって変わる。"],
    ["change.severe", severe],
    ["change.mild", mild],
    ["course.text", `${name}と診断し、薬とリハビリテーションを続けている。${severe}`],
  ];
}

/** The opinion about an example: of 2013 the example of the manual with every field of the seed, else an everyday one. */
export function opinionValues(example: ExampleCase, birthDay: CivilDay, on: CivilDay): Written {
  if (example.edition === "2013")
    return [...Object.entries(manualExample).filter(([key]) => !fromTheCase.test(key)), ...days(on)];
  const [{ name, onset }] = illnessesOf(example, birthDay);
  const isOther = name !== ITS_ILLNESS;
  return [
    ...Object.entries(plainOpinion).filter(
      ([key]) => !fromTheCase.test(key) && !(isOther && ofItsIllness.test(key)),
    ),
    ["diagnosis.1.name", name],
    ["diagnosis.1.onset", onset],
    ...(isOther ? words(example, name) : []),
    ...days(on),
  ];
}
