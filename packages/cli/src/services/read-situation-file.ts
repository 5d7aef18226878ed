import { readFile } from "node:fs/promises";
import type { ImportedList } from "@yorisoi/rules/disease";
import type { Situation } from "@yorisoi/rules/services";
import { Advice, type Fault } from "../disease/index.ts";

const noFile = (file: string, code: string): Fault => ({
  ja: `「${file}」を読めません（${code}）。名前と場所を確かめてください。`,
  en: `${file} cannot be read (${code}). Check the name and the folder.`,
});
const notJson: Fault = {
  ja: "JSON として読めません。書き方は「yorisoi services --help」にあります。",
  en: 'It is not JSON. "yorisoi services --help" shows how to write it.',
};
const unknownId = (at: number): Fault => ({
  ja: `diseases の ${at + 1} 番目の番号の疾病はありません。「yorisoi disease search 病名」でさがしてください。`,
  en: `There is no disease with the id at place ${at + 1} of diseases. Find it with "yorisoi disease search NAME".`,
});

async function textOf(file: string): Promise<string> {
  try {
    return file === "-"
      ? Buffer.concat(await process.stdin.toArray()).toString()
      : await readFile(file, "utf8");
  } catch (error) {
    throw new Advice([noFile(file, error instanceof Error && "code" in error ? String(error.code) : "?")]);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    throw new Advice([notJson]);
  }
}

/** The situation of a file. @throws Advice with everything that is wrong, and none of the answers. */
export async function readSituationFile(file: string, lists: readonly ImportedList[]): Promise<Situation> {
  const given = parse(await textOf(file));
  const [{ withDiseaseFacts }, { describeSituationProblem, readSituation }] = await Promise.all([
    import("@yorisoi/rules/disease"),
    import("@yorisoi/rules/services"),
  ]);
  const { sent, unknown } = withDiseaseFacts(given, lists);
  const read = readSituation(sent);
  const problems = "problems" in read ? read.problems.map(describeSituationProblem) : [];
  if ("problems" in read || unknown.length > 0) throw new Advice([...unknown.map(unknownId), ...problems]);
  return read.situation;
}
