import type { Disease, References } from "../../src/disease/disease.ts";
import { nfkc, others } from "./lines.ts";
import { namesOf2013 } from "./list-2013.ts";
import type { ListOf2013, NandoFile, NandoRecord } from "./sources.ts";

function partOf(record: NandoRecord, byId: ReadonlyMap<string, NandoRecord>): string | null {
  if (record.isNotifiedDisease) return null;
  const own = (id: string) => byId.get(id)?.notificationNumber === record.notificationNumber;
  return record.notifiedDisease.find(own) ?? record.notifiedDisease[0] ?? null;
}

/**
 * The 1,079 diseases and subtypes of 指定難病 and the 1,518 of 小児慢性特定疾病, in the order of the file. A notified disease
 * also answers to its name of 2013 when that name means the same disease, or a part of it.
 */
export function fieldsOfNando({ diseases }: NandoFile, old: ListOf2013): readonly Disease[] {
  const byId = new Map(diseases.map((record) => [record.nandoId, record]));
  const former = namesOf2013(old);
  return diseases.map((record) => {
    const designated = record.program === "designated";
    const official = (record.mhlwName ?? record.nameJa).trim();
    const name = nfkc(official);
    return {
      id: record.nandoId,
      list: designated ? "designated" : "childhood",
      notificationNo: designated ? record.notificationNumber : null,
      partOf: partOf(record, byId),
      sameAs: null,
      name,
      officialName: official,
      kana: nfkc(record.kana ?? "").trim(),
      english: nfkc(record.nameEn ?? "").trim(),
      otherNames: others(name, [record.nameJa, ...record.synonymsJa, ...(former.get(record.nandoId) ?? [])]),
      otherEnglish: others(nfkc(record.nameEn ?? ""), record.synonymsEn),
      groups: record.groupNamesJa,
    };
  });
}

/** The cross-references of every NANDO record. */
export function referencesOfNando({ diseases }: NandoFile): readonly References[] {
  return diseases.map(({ nandoId, xrefs, urls, nanbyouUrl }) => ({
    nandoId,
    orphanet: xrefs.orphanet,
    omim: [...xrefs.omim, ...xrefs.omimPS],
    mondo: xrefs.mondoExact,
    nanbyouUrl: nanbyouUrl ?? urls.nanbyou[0] ?? null,
    mhlwUrl: urls.mhlw[0] ?? null,
    shoumanUrl: urls.shouman[0] ?? null,
  }));
}
