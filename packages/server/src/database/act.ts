import type { AuditEvent } from "@yorisoi/rules/audit";
import { CompiledQuery, sql, type Transaction } from "kysely";
import type { Database } from "./connect.ts";
import { isWorthRepeating, withoutPersonalData } from "./database-fault.ts";
import { APPEND } from "./frugal-client.ts";
import type { Tables } from "./rows/index.ts";

/** Who acts in a transaction. `role` is missing for one who has chosen none or has not shown the second factor. */
export interface Actor {
  readonly accountId?: string;
  readonly organisationId?: string;
  readonly role?: string;
}

/** What an entry of the audit log says beside who, when and in which request. Ids and codes only, never a name. */
export interface Entry {
  /** Whose log it is: the organisation that keeps the record; without one, the actor's. */
  readonly organisationId?: string;
  readonly personId?: string;
  readonly purpose?: string;
  readonly details?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** One transaction with its actor. What it records is written at its end, in the same transaction, or not at all. */
export interface Act<A extends Actor = Actor> {
  readonly sql: Transaction<Tables>;
  readonly actor: A;
  record(event: AuditEvent, entry?: Entry): void;
  /** Says that this act needs no entry: it touches the actor's own session, or nothing that is about a person. */
  unrecorded(): void;
}

const MOST_TRIES = 4;

async function writeEntries(trx: Transaction<Tables>, entries: readonly object[]): Promise<void> {
  if (entries.length > 0) await trx.executeQuery(CompiledQuery.raw(APPEND, [JSON.stringify(entries)]));
}

/** One act in a transaction that may hold several, each in the name of whoever `enter` says; its entries end it. */
export async function actWithin<A extends Actor, T>(
  trx: Transaction<Tables>,
  requestId: string,
  enter: (trx: Transaction<Tables>) => Promise<A>,
  work: (act: Act<A>) => Promise<T>,
): Promise<T> {
  const actor = await enter(trx);
  const entries: object[] = [];
  let isUnrecorded = false;
  const result = await work({
    sql: trx,
    actor,
    record: (event, { organisationId = actor.organisationId, personId, purpose, details } = {}) =>
      void entries.push({
        event,
        organisation: organisationId,
        person: personId,
        purpose,
        details,
        request: requestId,
      }),
    unrecorded: () => void (isUnrecorded = true),
  });
  if (entries.length === 0 && !isUnrecorded) throw new Error("an act has to record what it did");
  await writeEntries(trx, entries);
  return result;
}

/**
 * Runs one act in one transaction: first `enter` sets who acts, then `work`, then its audit entries are written.
 * Repeats when two acts stood in each other's way. Errors of the database come out without personal data.
 */
export async function runAct<A extends Actor, T>(
  db: Database,
  requestId: string,
  enter: (trx: Transaction<Tables>) => Promise<A>,
  work: (act: Act<A>) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await db.transaction().execute(async (trx) => actWithin(trx, requestId, enter, work));
    } catch (error) {
      const safe = withoutPersonalData(error);
      if (tries >= MOST_TRIES || !isWorthRepeating(safe)) throw safe;
    }
  }
}

/** Says who acts, for this transaction only. */
export async function setActor(
  trx: Transaction<Tables>,
  { accountId, organisationId, role }: Actor,
): Promise<void> {
  await sql`select set_config('app.account', ${accountId ?? ""}, true),
    set_config('app.organisation', ${organisationId ?? ""}, true), set_config('app.role', ${role ?? ""}, true)`.execute(
    trx,
  );
}

/** An act of the program itself: `system` for jobs and the operator, `sign_in` before anyone is known. */
export async function actAs<T>(
  db: Database,
  actor: Actor & { readonly role: "system" | "sign_in" },
  requestId: string,
  work: (act: Act) => Promise<T>,
): Promise<T> {
  const enter = async (trx: Transaction<Tables>) => {
    await setActor(trx, actor);
    return actor as Actor;
  };
  return runAct(db, requestId, enter, work);
}

/** Does something as a role of the program inside an act of a person, then acts as that person again. */
export async function borrowRole<T>(
  act: Act,
  role: "sign_in" | "system" | "emergency_finder",
  work: () => Promise<T>,
): Promise<T> {
  await sql`select set_config('app.role', ${role}, true)`.execute(act.sql);
  const result = await work();
  await sql`select set_config('app.role', ${act.actor.role ?? "none"}, true)`.execute(act.sql);
  return result;
}
