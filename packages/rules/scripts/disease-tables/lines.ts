import type { Disease, References } from "../../src/disease/disease.ts";

export const nfkc = (text: string) => text.normalize("NFKC");
/** NFKC, trimmed, once each, without the name itself. */
export function others(name: string, given: readonly string[]): readonly string[] {
  return [...new Set(given.map((text) => nfkc(text).trim()))].filter((text) => text !== "" && text !== name);
}

const without = (id: string | null) => id?.replace(/^NANDO:/u, "") ?? "";

/** Several values in one field. @throws Error when a value holds the separator. */
export function joined(values: readonly string[]): string {
  const broken = values.find((value) => /[\t\n¦`\\]|\$\{/u.test(value));
  if (broken !== undefined) throw new Error(`not writable in a table: ${broken}`);
  return values.join("¦");
}

/** One line of the catalogue; what equals the name is left empty, NANDO: is left out of ids. */
export function catalogueLine(disease: Disease, groups: readonly string[]): string {
  const fields = [
    without(disease.id),
    disease.notificationNo === null ? "" : String(disease.notificationNo),
    without(disease.partOf),
    without(disease.sameAs),
    joined([disease.name]),
    disease.officialName === disease.name ? "" : joined([disease.officialName]),
    joined([disease.kana]),
    joined([disease.english]),
    joined(disease.otherNames),
    joined(disease.otherEnglish),
    disease.groups.map((group) => groups.indexOf(group)).join("¦"),
  ];
  return fields.join("\t");
}

/** One line of the references; the part of an identifier or address that all share is left out. */
export function referenceLine(given: References): string {
  const address = (text: string | null, start: string) => text?.replace(start, "") ?? "";
  const fields = [
    without(given.nandoId),
    joined(given.orphanet.map((id) => id.replace("Orphanet:", ""))),
    joined(given.omim.map((id) => id.replace("OMIMPS:", "PS").replace("OMIM:", ""))),
    joined(given.mondo.map((id) => id.replace("MONDO:", ""))),
    address(given.nanbyouUrl, "https://www.nanbyou.or.jp/entry/"),
    address(given.mhlwUrl, "https://www.mhlw.go.jp/content/"),
    address(given.shoumanUrl, "https://www.shouman.jp/disease/details/"),
  ];
  return fields.join("\t");
}

/** A generated TypeScript file: named texts with one row a line, fields separated by tabs, values in a field by ¦. */
export function tableOf(table: {
  readonly source: string;
  readonly form: string;
  readonly constants: Readonly<Record<string, string>>;
}): string {
  const head = [
    `// Generated from ${table.source}`,
    "// by packages/rules/scripts/disease-tables.ts; sources and licences in data/SOURCES.md.",
    "// Do not edit: change the data and run the script.",
    `// Fields: ${table.form}.`,
  ];
  const body = Object.entries(table.constants).map(([name, text]) => `export const ${name} = \`${text}\`;`);
  return `${[...head, ...body].join("\n")}\n`;
}
