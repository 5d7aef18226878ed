import { copyForNext } from "@yorisoi/rules/certification/application";
import type { FieldValue } from "@yorisoi/rules/certification";
import { placeOf } from "@yorisoi/rules/certification/documents";
import type { CaseAct } from "../case-act.ts";
import { fillIn } from "../documents/write-changes.ts";
import { readSnapshot } from "../documents/snapshot.ts";
import type { CaseFile } from "./case.store.ts";
import { recordFacts } from "./record-facts.store.ts";

type Filled = ReadonlyMap<string, Exclude<FieldValue, readonly string[]> | string[]>;

const known = (file: CaseFile, values: ReadonlyMap<string, FieldValue>): Filled =>
  new Map(
    [...values]
      .filter(([key, value]) => value !== null && value !== "" && placeOf("application", file.edition, key))
      .map(([key, value]) => [key, Array.isArray(value) ? [...value] : (value as string)]),
  );

/** Begins an application with what the record says of the person, and the last one when there was one. */
export async function prefillApplication(act: CaseAct, file: CaseFile): Promise<void> {
  const facts = await recordFacts(act, file);
  const own: [string, FieldValue][] = [
    ["kind", file.kind],
    ["applicant.name", facts.name],
    ["applicant.kana", facts.kana],
    ["applicant.birthDay", facts.birthDay],
    ["applicant.address", facts.address],
    ["applicant.phone", facts.phone],
  ];
  const { previousCaseId, organisationId } = file;
  const last = previousCaseId
    ? (await readSnapshot(act, { organisationId, caseId: previousCaseId }, "application")).values
    : new Map<string, FieldValue>();
  const copied = file.kind === "new" ? new Map<string, FieldValue>() : copyForNext(last, file.kind).values;
  await fillIn(act, file, "application", known(file, new Map([...copied, ...own])));
}
