import { type CivilDay, daysBetween } from "@yorisoi/rules/calendar";
import type { CaseRole } from "@yorisoi/rules/certification/case";
import { today } from "../../database/index.ts";
import type { CaseAct } from "../case-act.ts";
import type { ListBody } from "./list.schema.ts";
import { countedCases, type ListedCase, listedCases, NO_DAY } from "./list.store.ts";

const placeOf = (after: string | undefined) => {
  const [due = "", caseId = ""] = (after ?? "").split("_");
  return after ? { due, caseId } : null;
};

function lineOf(row: ListedCase, day: CivilDay, role: CaseRole) {
  const { familyName, givenName, familyKana, givenKana, birthDay, personId, ...rest } = row;
  const { surveyorName, opinionDueOn, ...line } = rest;
  const dueOn = role === "attending_doctor" ? opinionDueOn : row.dueOn;
  const person =
    familyName === null ? null : { personId, familyName, givenName, familyKana, givenKana, birthDay };
  return {
    ...line,
    person,
    dueOn,
    daysLate: dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, day)),
    surveyorName: surveyorName || null,
  };
}

/** Cases in reach, the most urgent first, with how many stand where. */
export async function listCases(act: CaseAct, body: ListBody) {
  const { after, limit, ...asked } = body;
  const rows = await listedCases(act, { ...asked, after: placeOf(after), limit: limit + 1 });
  const day = await today(act);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  act.record("case.listed", { details: { count: shown.length } });
  return {
    cases: shown.map((row) => lineOf(row, day, act.actor.role)),
    next: last ? `${last.dueOn ?? NO_DAY}_${last.caseId}` : null,
    ...(await countedCases(act)),
  };
}
