import { edition2014, readCase } from "@yorisoi/rules/grading";

type Given = Readonly<Record<string, string | number>>;

function part(of: "survey" | "opinion", given: Given): Given {
  const own = edition2014.items.filter((item) => item.part === of);
  return Object.fromEntries(own.map(({ name }) => [name, given[name] ?? 1]));
}

/** A complete case: the first option for every item that is not given. */
export function caseWith(given: Given, severe?: Given): edition2014.Case2014 {
  const answers = { survey: part("survey", given), opinion: part("opinion", given) };
  const reading = readCase({
    edition: "2014",
    ...answers,
    ...(severe ? { severe: { survey: severe } } : {}),
  });
  if (!reading.ok || reading.value.edition !== "2014") throw new Error(JSON.stringify(reading));
  return reading.value;
}

/** A worked example of the rules, by its number from 1. */
export function sample(number: number): edition2014.Case2014 {
  const reading = readCase(edition2014.samples[number - 1]?.case);
  if (!reading.ok || reading.value.edition !== "2014") throw new Error(JSON.stringify(reading));
  return reading.value;
}
