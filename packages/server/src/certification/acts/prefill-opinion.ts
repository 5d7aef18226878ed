import { textOf } from "@yorisoi/rules/certification";
import { placeOf } from "@yorisoi/rules/certification/documents";
import { readValue } from "@yorisoi/rules/certification";
import type { CaseAct } from "../case-act.ts";
import type { CaseFile } from "../case/case.store.ts";
import { recordFacts } from "../case/record-facts.store.ts";
import { readSnapshot } from "../documents/snapshot.ts";
import { fillIn } from "../documents/write-changes.ts";

/** Writes the head of the opinion from what is known, so that no doctor types a name or an address. */
export async function prefillOpinion(act: CaseAct, file: CaseFile): Promise<void> {
  const facts = await recordFacts(act, file);
  const { values: application } = await readSnapshot(act, file, "application");
  const { values: present } = await readSnapshot(act, file, "opinion");
  const known = {
    "applicant.name": facts.name,
    "applicant.kana": facts.kana,
    "applicant.sex": facts.sex,
    "applicant.bornOn": facts.birthDay,
    "applicant.postcode": facts.postalCode,
    "applicant.address": facts.address,
    "applicant.contact": facts.phone,
    "doctor.name": textOf(application, "doctor.name"),
    "institution.name": textOf(application, "doctor.facility"),
    "institution.address": textOf(application, "doctor.address"),
  };
  const taken = Object.entries(known).filter(([key, value]) => {
    const place = placeOf("opinion", file.edition, key);
    return value !== "" && !present.has(key) && place && readValue(place.spec, value).ok;
  });
  await fillIn(act, file, "opinion", new Map(taken));
}
