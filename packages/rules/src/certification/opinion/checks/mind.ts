import { isAnswered } from "../../form/index.ts";
import { opinionItemsOf } from "../grading-items.ts";
import { areRatingsAsked, scales } from "../sections/ratings.ts";
import { type Finding, findingIf } from "./finding.ts";
import { codesAt, type OpinionCheckInput, unansweredOf } from "./given.ts";

const scaleKeys = scales.map(({ key }) => key);

/** Mental signs and their ratings (requirements 288–290, 351), and what the grading of 2014 still lacks. */
export function checkMind({ values, edition }: OpinionCheckInput): readonly Finding[] {
  const hasSign = values.get("mental.any") === true;
  const missing = hasSign ? unansweredOf(values, scaleKeys) : [];
  const isRated = areRatingsAsked(edition)(values, "") && scaleKeys.some((key) => isAnswered(values, key));
  const seesPsychiatrist = codesAt(values, "otherDepartments.which").includes("psychiatry");
  const seesSpecialist = seesPsychiatrist || (values.get("specialist.any") === true && hasSign);
  const stays = ["1", "2"].filter(
    (row) => isAnswered(values, `admission.${row}.from`) && !isAnswered(values, `admission.${row}.until`),
  );
  const ungraded = edition === "2014" ? opinionItemsOf(values).missing.map(({ key }) => key) : [];
  const isAlone = values.get("rating.by") === "self";
  return [
    ...findingIf(missing.length > 0, "mental-without-ratings", ...missing),
    ...findingIf(ungraded.length > 0, "grading-items-missing", ...new Set(ungraded)),
    ...findingIf(isRated && seesSpecialist && isAlone, "specialist-not-asked", "rating.by"),
    ...findingIf(
      isRated && stays.length > 0,
      "rated-in-hospital",
      "rating.ability",
      ...stays.map((row) => `admission.${row}.until`),
    ),
    ...findingIf(
      seesPsychiatrist && values.get("mental.any") === false,
      "psychiatry-without-sign",
      "mental.any",
      "otherDepartments.which",
    ),
    ...findingIf(
      hasSign && !isAnswered(values, "mental.effectOnLife"),
      "mental-effect-missing",
      "mental.effectOnLife",
    ),
  ];
}
