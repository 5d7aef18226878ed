import type { CivilDay } from "@yorisoi/rules/calendar";
import { type CaseRole, type Stage, stages } from "@yorisoi/rules/certification/case";
import { kanaKey, nameKey } from "@yorisoi/rules/person";
import { type RawBuilder, sql } from "kysely";
import type { CaseAct } from "../case-act.ts";

/** Which cases of those in reach, from where on. */
export interface Asked {
  readonly query: string;
  readonly stage?: string | undefined;
  readonly late: boolean;
  /** Only those whose opinion was to be here before today. */
  readonly opinionLate: boolean;
  /** Only those for which a reminder is to be printed. */
  readonly letters: boolean;
  /** Only those that wait for the reader's role. */
  readonly mine: boolean;
  readonly open: boolean;
  readonly after: { readonly due: string; readonly caseId: string } | null;
  readonly limit: number;
}

export interface ListedCase {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly caseId: string;
  readonly personId: string;
  readonly number: number;
  readonly kind: string;
  readonly edition: string;
  readonly stage: string;
  readonly stageSince: CivilDay | null;
  readonly appliedOn: CivilDay | null;
  readonly dueOn: CivilDay | null;
  readonly opinionDueOn: CivilDay | null;
  readonly surveyorName: string;
  readonly familyName: string | null;
  readonly givenName: string | null;
  readonly familyKana: string | null;
  readonly givenKana: string | null;
  readonly birthDay: CivilDay | null;
}

/** A day later than all others: what has no due day comes last. */
export const NO_DAY = "9999-12-31";

const openStages = (Object.keys(stages) as Stage[]).filter((stage) => !stages[stage].isEnd);

/** The same rows row-level security would leave, said in a way that finds them by an index. */
function scopeOf({ actor: { role, organisationId } }: CaseAct): RawBuilder<unknown> {
  const own: Partial<Record<CaseRole, RawBuilder<unknown>>> = {
    person: sql`(c.organisation_id, c.person_id) in (select * from app.own_persons())`,
    helper: sql`(c.organisation_id, c.person_id) in (select * from app.helped_persons('case', 'read'))`,
    surveyor: sql`(c.organisation_id, c.case_id) in (select * from app.entered_cases('read'))`,
    attending_doctor: sql`(c.organisation_id, c.case_id) in (select * from app.entered_cases('read'))`,
    public_health_nurse: sql`(c.organisation_id, c.case_id) in (select * from app.entered_cases('read'))`,
  };
  return own[role] ?? sql`c.organisation_id = ${organisationId ?? null}`;
}

function soughtBy(query: string): RawBuilder<unknown> {
  const text = query.normalize("NFKC").trim();
  if (text === "") return sql`true`;
  if (/^\d+$/u.test(text)) return sql`c.number = ${Number(text.slice(0, 15))}`;
  const keys = [...new Set([nameKey(text), kanaKey(text)])].filter((key) => key !== "");
  const ranges = keys.map((key) => sql`(k.key >= ${key} and k.key < ${`${key}\u{10FFFF}`})`);
  return keys.length === 0
    ? sql`false`
    : sql`c.person_id in (select k.person_id from person.search_key k
        where k.organisation_id = c.organisation_id and (${sql.join(ranges, sql` or `)}))`;
}

const names = sql`p.family_name as "familyName", p.given_name as "givenName", p.family_kana as "familyKana",
  p.given_kana as "givenKana", p.birth_day as "birthDay"`;
const toldNames = sql`d.name as "familyName", '' as "givenName", coalesce(d.kana, '') as "familyKana", '' as "givenKana",
  d.birth_day as "birthDay"`;

/** Who an opinion is about, for the doctor, who has no part in the record: the head of the opinion says so. */
const told = sql`left join lateral (
  select (array_agg(value #>> '{}' order by seq desc) filter (where key = 'applicant.name'))[1] as name,
    (array_agg(value #>> '{}' order by seq desc) filter (where key = 'applicant.kana'))[1] as kana,
    (array_agg(value #>> '{}' order by seq desc) filter (where key = 'applicant.bornOn'))[1] as birth_day
  from certification.field_change f
  where f.organisation_id = c.organisation_id and f.case_id = c.case_id and f.document = 'opinion'
    and f.key = any ('{applicant.name,applicant.kana,applicant.bornOn}')) d on true`;

/** A page of cases in reach: by due day, those without one last. */
export async function listedCases(act: CaseAct, asked: Asked): Promise<readonly ListedCase[]> {
  const { after, limit } = asked;
  const isDoctor = act.actor.role === "attending_doctor";
  const { rows } = await sql<ListedCase>`
    select c.organisation_id as "organisationId", o.name as "organisationName", c.case_id as "caseId", c.person_id as "personId",
      c.number, c.kind, c.edition, c.stage, c.stage_since as "stageSince", c.applied_on as "appliedOn", c.due_on as "dueOn",
      c.opinion_due_on as "opinionDueOn", c.surveyor_name as "surveyorName", ${isDoctor ? toldNames : names}
    from (
      select * from certification.case_file c
      where ${scopeOf(act)} and ${conditions(asked, act)}
        and ${after ? sql`(coalesce(c.due_on, ${sql.lit(NO_DAY)}), c.case_id) > (${after.due}::date, ${after.caseId}::uuid)` : sql`true`}
      order by coalesce(c.due_on, ${sql.lit(NO_DAY)}), c.case_id limit ${limit}
    ) c
    join identity.organisation o on o.organisation_id = c.organisation_id
    ${isDoctor ? told : sql`left join person.person p on p.organisation_id = c.organisation_id and p.person_id = c.person_id`}
    order by coalesce(c.due_on, ${sql.lit(NO_DAY)}), c.case_id`.execute(act.sql);
  return rows;
}

function conditions(
  { query, stage, late, opinionLate, letters, mine, open }: Asked,
  act: CaseAct,
): RawBuilder<unknown> {
  return sql.join(
    [
      soughtBy(query),
      stage === undefined ? sql`true` : sql`c.stage = ${stage}`,
      late ? sql`coalesce(c.due_on, ${sql.lit(NO_DAY)}) < app.today()` : sql`true`,
      opinionLate ? sql`c.opinion_due_on < app.today()` : sql`true`,
      letters ? sql`c.reminder_to_print` : sql`true`,
      mine ? sql`c.waits_for @> array[${act.actor.role}]` : sql`true`,
      open ? sql`c.is_open` : sql`true`,
    ],
    sql` and `,
  );
}

/** Nobody reads an exact number beyond this: counting goes no further, however many cases there are. */
export const MOST_COUNTED = 1000;

/** Open cases in reach by stage, and how many of them are late; each at most one more than is counted. */
export async function countedCases(
  act: CaseAct,
): Promise<{ readonly counts: Readonly<Record<string, number>>; readonly late: number }> {
  const some = (condition: RawBuilder<unknown>) => sql`(select count(*)::int from (
    select from certification.case_file c where ${scopeOf(act)} and c.is_open and ${condition} limit ${MOST_COUNTED + 1}) t)`;
  const { rows } = await sql<{ stage: string; count: number }>`
    select stage, ${some(sql`c.stage = s.stage`)} as count from unnest(${openStages}::text[]) s (stage)
    union all select 'late', ${some(sql`coalesce(c.due_on, ${sql.lit(NO_DAY)}) < app.today()`)}`.execute(
    act.sql,
  );
  const counted = rows.filter(({ stage, count }) => stage !== "late" && count > 0);
  return {
    counts: Object.fromEntries(counted.map(({ stage, count }) => [stage, count])),
    late: rows.find(({ stage }) => stage === "late")?.count ?? 0,
  };
}
