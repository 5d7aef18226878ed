import { textOf } from "@yorisoi/rules/certification";
import { civilDay } from "@yorisoi/rules/calendar";
import type { CaseAct } from "../case-act.ts";
import { readSnapshot } from "../documents/snapshot.ts";
import type { CaseFile } from "./case.store.ts";
import type { CasePerson } from "./people.store.ts";

/** Who an opinion is about, for the doctor who is asked for it and has no part in the record: its head says so. */
export async function personOfOpinion(act: CaseAct, file: CaseFile): Promise<CasePerson | null> {
  if (act.actor.role !== "attending_doctor") return null;
  const { values } = await readSnapshot(act, file, "opinion");
  const birthDay = civilDay(textOf(values, "applicant.bornOn"));
  if (!birthDay) return null;
  const name = textOf(values, "applicant.name");
  const kana = textOf(values, "applicant.kana");
  return {
    personId: file.personId,
    familyName: name,
    givenName: "",
    familyKana: kana,
    givenKana: "",
    birthDay,
  };
}
