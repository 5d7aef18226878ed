import type { OrganisationKind } from "@yorisoi/rules/identity";
import { sql as raw } from "kysely";
import type { Sql } from "../session/signed-in.ts";

const columns = [
  "o.organisation_id",
  "o.kind",
  "o.code",
  "o.name",
  "o.kana",
  "o.prefecture_code",
  "o.municipality_code",
  "o.area_code",
  "o.part_of",
  "p.name as part_of_name",
  "o.postal_code",
  "o.address",
  "o.phone",
  "o.url",
  "o.version",
] as const;

const read = (sql: Sql) =>
  sql
    .selectFrom("identity.organisation as o")
    .leftJoin("identity.organisation as p", "p.organisation_id", "o.part_of")
    .select(columns);

type Row = Awaited<ReturnType<ReturnType<typeof read>["executeTakeFirstOrThrow"]>>;

const shape = (row: Row) => ({
  organisationId: row.organisation_id,
  kind: row.kind satisfies OrganisationKind,
  code: row.code,
  name: row.name,
  kana: row.kana,
  prefectureCode: row.prefecture_code,
  municipalityCode: row.municipality_code,
  areaCode: row.area_code,
  partOf: row.part_of === null ? null : { organisationId: row.part_of, name: row.part_of_name ?? "" },
  postalCode: row.postal_code,
  address: row.address,
  phone: row.phone,
  url: row.url,
  version: row.version,
});

export type Organisation = ReturnType<typeof shape>;

export async function lookForOrganisation(
  sql: Sql,
  organisationId: string,
): Promise<Organisation | undefined> {
  const row = await read(sql).where("o.organisation_id", "=", organisationId).executeTakeFirst();
  return row && shape(row);
}

export interface OrganisationSearch {
  /** Any of these stands in the name or the kana. */
  readonly words: readonly string[];
  readonly kind: OrganisationKind | undefined;
  readonly prefecture: string | undefined;
  readonly page: number;
  readonly limit: number;
}

export async function searchOrganisations(
  sql: Sql,
  { words, kind, prefecture, page, limit }: OrganisationSearch,
): Promise<readonly Organisation[]> {
  const rows = await read(sql)
    .where(raw<boolean>`(o.valid_until is null or app.today() < o.valid_until)`)
    .$if(words.length > 0, (query) =>
      query.where((on) =>
        on.or(words.map((word) => raw<boolean>`strpos(o.name || ' ' || coalesce(o.kana, ''), ${word}) > 0`)),
      ),
    )
    .$if(kind !== undefined, (query) => query.where("o.kind", "=", kind ?? "municipality"))
    .$if(prefecture !== undefined, (query) => query.where("o.prefecture_code", "=", prefecture ?? ""))
    .orderBy("o.prefecture_code")
    .orderBy("o.kind")
    .orderBy("o.code")
    .limit(limit)
    .offset(page * limit)
    .execute();
  return rows.map(shape);
}

export interface OrganisationChange {
  readonly postalCode: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly url: string | null;
}

/** Changes the entry if it still has this version and the actor may. */
export async function changeOrganisationRow(
  sql: Sql,
  organisationId: string,
  { version, change }: { readonly version: number; readonly change: OrganisationChange },
): Promise<boolean> {
  const changed = await sql
    .updateTable("identity.organisation")
    .set({
      postal_code: change.postalCode,
      address: change.address,
      phone: change.phone,
      url: change.url,
      version: version + 1,
    })
    .where("organisation_id", "=", organisationId)
    .where("version", "=", version)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

export interface NewOrganisation {
  readonly organisationId: string;
  readonly kind: OrganisationKind;
  readonly code: string;
  readonly name: string;
  readonly kana?: string;
  readonly prefectureCode: string;
  readonly municipalityCode?: string;
  readonly areaCode?: string;
  readonly partOf?: string;
  readonly address?: string;
  readonly phone?: string;
}

/** False when there is one of this kind and code. */
export async function insertOrganisation(sql: Sql, organisation: NewOrganisation): Promise<boolean> {
  const made = await sql
    .insertInto("identity.organisation")
    .values({
      organisation_id: organisation.organisationId,
      kind: organisation.kind,
      code: organisation.code,
      name: organisation.name,
      kana: organisation.kana ?? null,
      prefecture_code: organisation.prefectureCode,
      municipality_code: organisation.municipalityCode ?? null,
      area_code: organisation.areaCode ?? null,
      part_of: organisation.partOf ?? null,
      address: organisation.address ?? null,
      phone: organisation.phone ?? null,
      source: "operator",
    })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return made.numInsertedOrUpdatedRows === 1n;
}
