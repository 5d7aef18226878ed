import type { FieldValue, Values } from "../../changes/index.ts";
import type { Told } from "./told.ts";

type Entries = readonly (readonly [key: string, value: FieldValue])[];

const monthCodes: Readonly<Record<string, string>> = { g: "good", b: "bad", h: "hospital", u: "unknown" };

const informants = ({ person, others, writtenOn }: Told): Entries => [
  ["informant.1.kind", "person"],
  ["informant.1.difficulties", person],
  ["informant.1.heardOn", writtenOn],
  ...others.flatMap(([kind, relation, difficulties], at): Entries => {
    const key = (field: string) => `informant.${at + 2}.${field}`;
    return [
      [key("kind"), kind],
      ...(relation ? ([[key("relation"), relation]] as const) : []),
      [key("difficulties"), difficulties],
      [key("heardOn"), writtenOn],
    ];
  }),
];

const diseases = ({ diseases: all, complications = [] }: Told): Entries => [
  ...all.flatMap(
    ([name, id, onset], at): Entries => [
      [`disease.${at + 1}.name`, name],
      [`disease.${at + 1}.id`, id],
      [`disease.${at + 1}.onset`, onset],
    ],
  ),
  ...complications.flatMap(
    ([name, effect], at): Entries => [
      [`complication.${at + 1}.name`, name],
      [`complication.${at + 1}.effect`, effect],
    ],
  ),
];

const symptoms = ({ symptoms: all }: Told): Entries =>
  all.flatMap(([code, words, frequency, lasts, degree, drug], at): Entries => {
    const key = (field: string) => `severe.symptoms.${at + 1}.${field}`;
    return [
      [key("code"), code],
      [key("words"), words],
      [key("cause"), drug ? "side-effect" : "disease"],
      ...(drug ? ([[key("drug"), drug]] as const) : []),
      [key("frequency"), frequency],
      [key("lasts"), lasts],
      [key("degree"), degree],
    ];
  });

const difficulties = ({ difficulties: all }: Told): Entries =>
  all.flatMap(([code, words, badWay, [bad, good], help, helpWords, frequency, after], at): Entries => {
    const key = (field: string) => `difficulty.${at + 1}.${field}`;
    return [
      [key("code"), code],
      [key("words"), words],
      [key("badWay"), badWay],
      [key("minutesBad"), bad],
      [key("minutesGood"), good],
      [key("help"), help],
      ...(helpWords ? ([[key("helpWords"), helpWords]] as const) : []),
      [key("frequency"), frequency],
      [key("after"), after],
    ];
  });

const invisible = ({ invisible: all }: Told): Entries =>
  ["pain", "weakness", "fatigue"].flatMap((id, at): Entries => {
    const degree = all[at] ?? null;
    return degree === null
      ? [[`invisible.${id}`, "none"]]
      : [
          [`invisible.${id}`, "some"],
          [`invisible.${id}.degree`, degree],
        ];
  });

const some = (question: string, words: string, text: string | null): Entries =>
  text === null
    ? [[question, "none"]]
    : [
        [question, "some"],
        [words, text],
      ];

const change = ({ change: told, past, outlook, year }: Told): Entries => [
  ["changes", told !== null],
  ...(told
    ? ([
        ["patterns", told.patterns],
        ["changeOver", told.over],
        ["mild", told.mild],
        ["stateOfTheDay", told.day],
      ] as const)
    : []),
  ["past", past],
  ["outlook", outlook],
  ...year.split("").map((letter, at) => [`month.${at + 1}.state`, monthCodes[letter] ?? "unknown"] as const),
];

/** Lays what was told into the fields of the state form. */
export function stateFormOf(told: Told): Values {
  return new Map<string, FieldValue>([
    ["explained.done", true],
    ["wording", "official"],
    ["writtenOn", told.writtenOn],
    ...informants(told),
    ["apart.time", true],
    ["apart.any", "none"],
    ...diseases(told),
    ...symptoms(told),
    ...invisible(told),
    ...difficulties(told),
    ...some("effort.any", "effort.words", told.effort),
    ...some("unsure.any", "unsure.words", told.unsure ?? null),
    ...change(told),
    ...some("mental.any", "mental.words", told.mind?.[1] ?? null),
    ...(told.mind ? ([["mental.states", told.mind[0]]] as const) : []),
  ]);
}
