import type { CaseReader, CaseRelation, CaseRole } from "@yorisoi/rules/certification/case";
import type { CaseAct } from "../case-act.ts";
import type { CaseFile } from "./case.store.ts";
import { permissionsOf } from "./people.store.ts";

/**
 * How each role stands to a case it reaches: the database lets each of them in one way only, so the role tells the way.
 * A role that is not here has no part in cases.
 */
const relations: Readonly<Partial<Record<CaseRole, CaseRelation>>> = {
  clerk: "organisation",
  board_secretary: "organisation",
  auditor: "organisation",
  surveyor: "assigned",
  person: "own",
  helper: "helped",
  public_health_nurse: "companion_asked",
  attending_doctor: "doctor_asked",
  opinion_link: "doctor_asked",
  program: "program",
};

/** As whom this actor reads the case. */
export async function readerOf(act: CaseAct, file: CaseFile): Promise<CaseReader> {
  const { role, accountId } = act.actor;
  const relation = relations[role];
  if (!relation) throw new Error("the database let a role in that has no part in cases");
  const permissions = role === "helper" ? await permissionsOf(act, file, accountId) : [];
  return { role, relation, permissions };
}
