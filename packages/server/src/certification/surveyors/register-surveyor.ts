import { borrowRole } from "../../database/index.ts";
import { Refusal } from "../../http/index.ts";
import type { CaseAct } from "../case-act.ts";
import { problemOf } from "../words.ts";
import type { Registration } from "./surveyor.schema.ts";
import { findSurveyorAccount, keepSurveyor, surveyorsOf } from "./surveyor.store.ts";

const noSurveyor = {
  code: "no-surveyor-role",
  ja: "この人は、その組織で調査員の役割を持っていません。組織の管理者に役割を付けてもらってください。",
  en: "This person does not hold the role of a surveyor there. Ask that organisation's administrator.",
};

/** Accounts of other organisations are nowhere listed: whoever is registered is named by the exact sign-in name. */
export async function findByLogin(act: CaseAct, login: string) {
  const found = await borrowRole(act, "sign_in", () => findSurveyorAccount(act, { login }, null));
  if (!found) throw new Refusal("bad-input", { problems: [problemOf(noSurveyor, "/login")] });
  act.unrecorded();
  return found;
}

/** Puts somebody into the register of the own municipality, or changes the entry. */
export async function registerSurveyor(act: CaseAct, accountId: string, given: Registration) {
  const own = act.actor.organisationId ?? "";
  const { organisationId, qualifications, trainedOn, contractor, version } = given;
  const found = await borrowRole(act, "sign_in", () =>
    findSurveyorAccount(act, { accountId }, organisationId),
  );
  if (!found) throw new Refusal("not-found");
  const entry = {
    accountId,
    name: found.name,
    ofOrganisationId: organisationId,
    qualifications,
    trainedOn,
    contractor,
  };
  const isKept = await keepSurveyor(act, own, entry, version);
  const surveyors = await surveyorsOf(act, own);
  if (!isKept)
    throw new Refusal("changed-by-other", { current: surveyors.find((one) => one.accountId === accountId) });
  act.record("surveyor.changed", { organisationId: own, details: { accountId } });
  return { surveyors };
}
