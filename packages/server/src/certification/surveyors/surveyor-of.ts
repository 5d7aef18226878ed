import type { Surveyor } from "@yorisoi/rules/certification/case";
import { Refusal } from "../../http/index.ts";
import type { CaseAct } from "../case-act.ts";
import type { CaseFile } from "../case/case.store.ts";
import { problemOf } from "../words.ts";
import { rankedFor } from "./ranked.ts";

const notRegistered = {
  code: "surveyor-unknown",
  ja: "この人は調査員として登録されていません。先に調査員の登録をしてください。",
  en: "This person is not in the register of surveyors. Register them first.",
};

/** The surveyor somebody chose, as the register knows them; refuses one whom the law or a conflict keeps away. */
export async function surveyorOf(
  act: CaseAct,
  file: CaseFile,
  accountId: string,
): Promise<Omit<Surveyor, "withoutMedical">> {
  const chosen = (await rankedFor(act, file)).find(({ ranked }) => ranked.candidate.accountId === accountId);
  if (!chosen) throw new Refusal("bad-input", { problems: [problemOf(notRegistered, "/data/accountId")] });
  const { ranked, registered } = chosen;
  if (!ranked.may) {
    const bars = ranked.reasons.filter(({ side }) => side === "bars");
    throw new Refusal("conflict", {
      problems: bars.map(({ ja, en }) => problemOf({ code: "surveyor-barred", ja, en }, "/data/accountId")),
    });
  }
  return {
    accountId,
    organisationId: registered.organisationId,
    contracted: registered.contractor !== null,
    qualification: ranked.qualification,
  };
}
