import { addDays, ageOn, type CivilDay } from "@yorisoi/rules/calendar";
import type { ExampleCase } from "@yorisoi/rules/certification/survey/example-cases";
import type { Life } from "./tables/lives.ts";
import type { Plan } from "./tables/plans.ts";
import { illnessesOf, troublesOf, type Written } from "./values.ts";

const ADULT = 18;

/** A child applies through a parent (法20条1項). */
const applicant = (birthDay: CivilDay, on: CivilDay): Written =>
  ageOn(birthDay, on) >= ADULT
    ? [["applicant.kind", "person"]]
    : [
        ["applicant.kind", "parent"],
        ["parent.name", "見本 保護者"],
        ["parent.relation", "parent"],
      ];

/** The certificate of the time: recipients of 難病法 have theirs since 2015. */
const proof = (on: CivilDay, edition: ExampleCase["edition"], disease: string): Written => [
  ["proof.1.kind", edition === "2013" ? "former" : "recipient"],
  ["proof.1.disease", disease],
  ["proof.1.issuer", "見本県"],
  ["proof.1.day", addDays(on, -200)],
  ["proof.1.validUntil", addDays(on, 165)],
];

const explained = (on: CivilDay): Written => [
  ["explanation.given", true],
  ["explanation.on", on],
  ["explanation.questions", "お金はいくらかかるか。"],
  ["explanation.answers", "所得で決まる。上限の表をわたした。"],
];

const pastUse: Written = [
  ["usedBefore", "yes"],
  ["past.1.code", "welfare"],
  ["past.1.content", "そうじと買い物"],
  ["past.1.times", 8],
  ["past.1.hours", 12],
  ["past.1.source", "person"],
];

/** The whole application of a plan: all that is needed to accept it, beside what the record says of the person. */
export function applicationValues(
  { kind, atHome }: Plan,
  example: ExampleCase,
  life: Life,
  { birthDay, on }: { readonly birthDay: CivilDay; readonly on: CivilDay },
): Written {
  const illnesses = illnessesOf(example, birthDay);
  return [
    ["appliedOn", on],
    ["way", atHome ? "screen" : "window"],
    ...applicant(birthDay, on),
    ...illnesses.flatMap(
      ({ name, id, onset }, at): Written => [
        [`disease.${at + 1}.name`, name],
        [`disease.${at + 1}.id`, id],
        [`disease.${at + 1}.onset`, onset],
      ],
    ),
    ...proof(on, example.edition, illnesses[0].name),
    ["doctor.has", true],
    ["doctor.name", "見本 主治医"],
    ["doctor.facility", "見本病院"],
    ["doctor.address", "見本町1-1-1"],
    ["doctor.department", life.department],
    ["wish.services", life.services],
    ["wish.troubles", troublesOf(example)],
    ...(kind === "change"
      ? ([["change.why", "前より悪い日が増え、手伝いの時間が足りなくなった。"]] as const)
      : []),
    ["present.any", kind !== undefined],
    ...(kind === undefined ? [] : ([["present.services", ["home-care"]]] as const)),
    ...(kind === undefined ? ([["usedBefore", "no"]] as const) : pastUse),
    ["contact.preferred", atHome ? "screen" : "post"],
    ["contact.calls", true],
    ["contact.messages", false],
    ["contact.sender", "without_section"],
    ["contact.familyMayAnswer", false],
    ["contact.visit", "午前は起きられない日がある。訪問は午後がよい。"],
    ...explained(on),
    ["consent.doctor", true],
    ["consent.pastUse", true],
  ];
}
