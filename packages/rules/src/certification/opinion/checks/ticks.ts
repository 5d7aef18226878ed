import { isAnswered } from "../../form/index.ts";
import { ataxiaParts, joints, limbs } from "../tables/body-options.ts";
import { cautionAnswerKeys } from "../tables/caution-keys.ts";
import { type Finding, findingIf } from "./finding.ts";
import { codesAt, type OpinionCheckInput, unansweredOf } from "./given.ts";

const groups = [
  "otherDepartments",
  "procedures",
  "behaviour",
  "mental",
  "epilepsy",
  "limbLoss",
  "paralysis",
  "weakness",
  "contracture",
  "jointPain",
  "ataxia",
  "pressureSore",
  "skin",
  "risks",
];
/** Asked whether or not the group is 「有」. */
const independent = ["risks.afterSixMonths"];
const partsOf = {
  paralysis: [...limbs.map(([code]) => code), "other"],
  contracture: [...joints.map(([code]) => code), "other"],
  ataxia: ataxiaParts.map(([code]) => code),
} as const;

function contradictions({ values }: OpinionCheckInput): readonly string[] {
  return groups
    .filter((group) => values.get(`${group}.any`) === false)
    .flatMap((group) =>
      [...values.keys()].filter(
        (key) => key.startsWith(`${group}.`) && !independent.includes(key) && says(values.get(key)),
      ),
    );
}

/** Whether a leftover says something: 「なし」 and 「無」 do not. */
const says = (value: unknown) =>
  value !== null && value !== false && value !== "none" && !(Array.isArray(value) && value.length === 0);

function emptyYes({ values }: OpinionCheckInput): readonly string[] {
  return Object.entries(partsOf).flatMap(([group, parts]) => {
    const answers = parts.flatMap((part) => [
      values.get(`${group}.${part}`),
      values.get(`${group}.${part}.severe`),
    ]);
    const isComplete = parts.every((part) => isAnswered(values, `${group}.${part}`));
    const isNone = isComplete && answers.every((answer) => answer === undefined || !says(answer));
    return values.get(`${group}.any`) === true && isNone ? [`${group}.any`] : [];
  });
}

/** Ticks that contradict each other or stand without their text (requirements 281–285, 317). */
export function checkTicks(input: OpinionCheckInput): readonly Finding[] {
  const { values } = input;
  const [left, empty] = [contradictions(input), emptyYes(input)];
  const isSuctioned = codesAt(values, "procedures.which").includes("suction");
  const suction = isSuctioned
    ? unansweredOf(values, ["procedure.suction.timesPerDay", "procedure.suction.kind"])
    : [];
  const cautions = cautionAnswerKeys.flatMap(([answer, text]) =>
    answer !== null && values.get(answer) === "some" ? unansweredOf(values, [text]) : [],
  );
  const hasRisk = values.get("risks.any") === true && codesAt(values, "risks.which").length > 0;
  const isInfected = values.get("infection") === "yes";
  return [
    ...findingIf(left.length > 0, "no-but-ticked", ...left),
    ...findingIf(empty.length > 0, "yes-but-none", ...empty),
    ...findingIf(suction.length > 0, "suction-incomplete", ...suction),
    ...findingIf(hasRisk && !isAnswered(values, "risks.policy"), "risk-without-policy", "risks.policy"),
    ...findingIf(cautions.length > 0, "caution-without-text", ...cautions),
    ...findingIf(
      isInfected && !isAnswered(values, "infection.text"),
      "infection-without-text",
      "infection.text",
    ),
  ];
}
