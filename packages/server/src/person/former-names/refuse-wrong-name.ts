import { day } from "@yorisoi/rules/calendar";
import { formerNameProblems, judgeFormerName } from "@yorisoi/rules/person";
import { badInput, refuseBadInput } from "../problems.ts";
import type { PersonAnswer } from "../record/person.schema.ts";
import type { FormerNameFacts } from "./former-name.schema.ts";

/** Refuses what cannot be a former name of this person, with all that speaks against it. */
export function refuseWrongName(person: PersonAnswer, facts: FormerNameFacts, today: string): void {
  const untilDay = facts.untilDay === null ? null : day(facts.untilDay);
  const known = { present: person, birthDay: day(person.birthDay), today: day(today) };
  const problems = judgeFormerName({ ...facts, untilDay }, known);
  refuseBadInput(
    problems.map((code) =>
      badInput(code === "same-as-present" ? "/familyName" : "/untilDay", code, formerNameProblems[code]),
    ),
  );
}
