/**
 * For tests: reads the tables out of the official text a second time, by another way than they were typed, knowing
 * nothing of the product's items, options or points. Pure: the caller passes the text of
 * law/teido-kubun-2013-ordinance40.txt.
 */

/** The text of an appended table, from its title to the next. */
export function tableText(law: string, title: string): string {
  const from = law.indexOf(`\n${title}　（第一条関係）`);
  const next = law.indexOf("\n別表第", from + 1);
  return law.slice(from + 1, next < 0 ? undefined : next);
}

/** The filled cells of a table in reading order, its note (注) last. */
function cells(table: string): string[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

const halfWidth = (text: string): string => text.normalize("NFKC");
const isNumber = (cell: string): boolean => /^[０-９]+$/u.test(cell);

/** Table 7: rows of 区分, 番号, 項目名, 時間, and the note. */
export function printedTable7(table: string) {
  const all = cells(table).slice(6);
  const rows: (string | number)[][] = [];
  let kind = "";
  for (let at = 0; at < all.length - 1; ) {
    const [cell = "", item = "", minutes = ""] = all.slice(at, at + 3);
    if (isNumber(cell)) rows.push([kind, Number(halfWidth(cell)), item, halfWidth(minutes)]);
    else kind = cell;
    at += isNumber(cell) ? 3 : 1;
  }
  return { rows, note: all.at(-1) };
}

const points = /^([０-９]+．[０-９])点$/u;

/** Table 8: groups, rows of group, item and options with points, and the note. */
export function printedTable8(table: string) {
  const all = cells(table).slice(5);
  const groups: (string | number)[][] = [];
  const rows: { group: number; item: string; options: string[][] }[] = [];
  for (let at = 0; at < all.length - 1; at++) {
    const [cell = "", next = ""] = all.slice(at, at + 2);
    const worth = points.exec(next)?.[1];
    if (/^【.*】$/u.test(next)) groups.push([Number(halfWidth(cell)), next.slice(1, -1)]);
    else if (worth !== undefined) rows.at(-1)?.options.push([cell, halfWidth(worth)]);
    else if (!points.test(cell) && !cell.startsWith("【")) {
      rows.push({ group: Number(groups.at(-1)?.[0]), item: cell, options: [] });
    }
  }
  return { groups, rows, note: all.at(-1) };
}

/** Table 9: rows of 番号, the four limbs (ある = 1), 麻痺の種類, and the note. */
export function printedTable9(table: string) {
  const all = cells(table).slice(9);
  const rows: (string | number)[][] = [];
  for (let at = 0; at + 6 < all.length; at += 6) {
    const [no = "", ...rest] = all.slice(at, at + 6);
    const limbs = rest.slice(0, 4).map((cell) => ["ない", "ある"].indexOf(cell));
    rows.push([Number(halfWidth(no)), ...limbs, rest[4] ?? ""]);
  }
  return { rows, note: all.at(-1) };
}

/** A question of the form: its number, what it asks, and its options. */
export type PrintedQuestion = readonly [number: string, asked: string, options: readonly string[]];

function optionsIn(line: string): string[] {
  return line
    .split(/[０-９]+．/u)
    .slice(1)
    .map((label) => label.trim());
}

/** 「ア．」 to 「ヤ．」 before a part of a question. */
const letter = /^([ア-ヤ])．(.*?)(?=[　\s]*１．|$)/u;

/** The questions and parts of questions of the form (別表第一), as printed and in its order. */
export function printedForm(table: string): PrintedQuestion[] {
  const questions: { number: string; asked: string; options: string[]; part: boolean }[] = [];
  let question = "";
  for (const line of cells(table.split("\n特記事項\n")[0] ?? "").slice(2)) {
    const head = /^([０-９]+(?:―[０-９]+)?(?:―[アイ])?)　(.*?)(?:について|$)/u.exec(line);
    const part = letter.exec(line);
    if (head) {
      question = halfWidth(head[1] ?? "").replaceAll("―", "-");
      questions.push({ number: question, asked: head[2] ?? "", options: [], part: false });
    } else if (part) {
      const inherited = questions.find(({ number }) => number === question)?.options ?? [];
      const own = optionsIn(line);
      const options = own.length > 0 ? own : inherited;
      questions.push({ number: `${question}-${part[1]}`, asked: part[2] ?? "", options, part: true });
    } else questions.at(-1)?.options.push(...optionsIn(line));
  }
  const divided = new Set(
    questions.filter(({ part }) => part).map(({ number }) => number.replace(/-[^-]*$/u, "")),
  );
  return questions
    .filter(({ number, part }) => part || !divided.has(number))
    .map(({ number, asked, options }) => [number, asked, options]);
}
