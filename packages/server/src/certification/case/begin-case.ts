import { documentIds } from "@yorisoi/rules/certification/documents";
import { newId, today } from "../../database/index.ts";
import { Refusal } from "../../http/index.ts";
import { editionOn } from "../acts/fold.ts";
import type { CaseAct } from "../case-act.ts";
import { problemOf } from "../words.ts";
import type { NewCase } from "./case.schema.ts";
import { type CaseFile, findCase, insertCase } from "./case.store.ts";
import { needCase } from "./need-case.ts";
import { personOf } from "./people.store.ts";
import { prefillApplication } from "./prefill.ts";
import { viewCase } from "./view-case.ts";

const noPrevious = {
  code: "previous-unknown",
  ja: "前の申請が見つからないか、この人のものではありません。選びなおしてください。",
  en: "The previous case is not there or is not this person's. Choose again.",
};

/** Begins the file of a case: its application is a draft until it is handed in. */
export async function beginCase(act: CaseAct, given: NewCase) {
  return viewCase(act, await makeCase(act, given));
}

/** Makes a case with its documents; the application holds what is known already. */
export async function makeCase(act: CaseAct, given: NewCase): Promise<CaseFile> {
  const { organisationId, personId, kind, previousCaseId } = given;
  if (!(await personOf(act, given))) throw new Refusal("not-found");
  const previous = previousCaseId ? await findCase(act, previousCaseId) : undefined;
  if (previousCaseId && previous?.personId !== personId)
    throw new Refusal("bad-input", { problems: [problemOf(noPrevious, "/previousCaseId")] });
  const caseId = newId();
  const { accountId, role } = act.actor;
  const edition = editionOn(await today(act));
  await insertCase(
    act,
    {
      organisationId,
      caseId,
      personId,
      kind,
      edition,
      previousCaseId,
      begunBy: accountId,
      begunByRole: role,
    },
    documentIds,
  );
  act.record("case.begun", { organisationId, personId, details: { caseId, kind } });
  const file = await needCase(act, caseId);
  await prefillApplication(act, file);
  return file;
}
