import { readFileSync, writeFileSync } from "node:fs";
import type { Disease } from "../src/disease/disease.ts";
import { crosswalkLine, fieldsOf2013 } from "./disease-tables/list-2013.ts";
import { catalogueLine, joined, nfkc, referenceLine, tableOf } from "./disease-tables/lines.ts";
import { fieldsOfNando, referencesOfNando } from "./disease-tables/nando.ts";
import type { ListOf2013, NandoFile, PartialList } from "./disease-tables/sources.ts";
import { supportDiseases } from "./disease-tables/support.ts";
import { withTwins } from "./disease-tables/twins.ts";

const tables = new URL("../src/disease/tables/", import.meta.url);

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../data/${name}`, import.meta.url), "utf8"));
}

/** The generated tables by file name, computed from data/ alone; tables.test.ts compares them with the committed ones. */
export function diseaseTables(): Readonly<Record<string, string>> {
  const nando = read("diseases-nando.json") as NandoFile;
  const old = read("diseases-2013-130.json") as ListOf2013;
  const partial = read("diseases-sogoshien-partial.json") as PartialList;
  const of2013 = fieldsOf2013(old);
  const diseases: readonly Disease[] = withTwins([
    ...fieldsOfNando(nando, old),
    ...supportDiseases(partial, nando),
    ...of2013,
  ]);
  const groups = [...new Set(diseases.flatMap((disease) => disease.groups))];
  const lines = diseases.map((disease) => catalogueLine(disease, groups));
  const references = referencesOfNando(nando).map(referenceLine);
  return {
    "catalogue.ts": tableOf({
      source: "data/diseases-nando.json, diseases-2013-130.json and diseases-sogoshien-partial.json",
      form: "id, number, part of, same as, name, official name, kana, English, other names, other English, groups",
      constants: { groupNames: joined(groups), rows: lines.join("\n") },
    }),
    "references.ts": tableOf({
      source: "data/diseases-nando.json",
      form: "id, Orphanet, OMIM, MONDO, 難病情報センター, 厚生労働省, 小児慢性特定疾病情報センター",
      constants: { referenceRows: references.join("\n") },
    }),
    "crosswalk.ts": tableOf({
      source: "data/diseases-2013-130.json",
      form: "2013 number, relation, notification numbers, day removed, note",
      constants: { crosswalkRows: old.diseases.map(crosswalkLine).map(nfkc).join("\n") },
    }),
  };
}

if (import.meta.main) {
  for (const [name, text] of Object.entries(diseaseTables())) writeFileSync(new URL(name, tables), text);
}
