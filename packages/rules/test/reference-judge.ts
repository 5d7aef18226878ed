import { printedRow1, printedRow2, xmlRows } from "./ordinance5.ts";

/**
 * A second, deliberately simple grading straight from the XML: no masks, no indexes, no types of the product.
 * It shares nothing with `rules` but the law's text.
 */
export interface ReferenceResult {
  readonly grade: string | null;
  readonly no: number | null;
  readonly likelihood: number | null;
  readonly matched: readonly number[];
  readonly groupPoints: readonly number[];
}

const plain = (text: string) => text.normalize("NFKC").replace(/\s/g, "");
const gradeOf: Record<string, string> = {
  非該当: "非該当",
  一: "区分1",
  二: "区分2",
  三: "区分3",
  四: "区分4",
  五: "区分5",
  六: "区分6",
};

/** Names the two tables spell differently, as the issue lists them. */
const sameAs: Record<string, string> = {
  暴言行動: "暴言暴行",
  レスピレータ: "レスピレーター",
  二軸評価神経症状: "二軸評価精神症状",
  "生活機能I(食事・排泄等)": "生活機能I",
  "生活機能II(移動・清潔等)": "生活機能II",
};
const oneName = (text: string) => sameAs[plain(text)] ?? plain(text);

interface Row {
  readonly group: number;
  readonly name: string;
  readonly points: readonly number[];
}

const groups: string[] = [];
const rows: Row[] = xmlRows("別表第一").map((xml) => {
  const row = printedRow1(xml);
  if (row.group) groups.push(oneName(row.group[1]));
  const points = row.options
    .filter((_, at) => at % 2 === 1)
    .map((text) => Math.round(Number(plain(text)) * 10));
  return { group: groups.length, name: oneName(row.item), points };
});

let grade = "";
const conditions = xmlRows("別表第二").map((xml) => {
  const row = printedRow2(xml);
  grade = row.grade ?? grade;
  const tests = row.condition.split("かつ").map((text) => {
    const at = text.search(/[≦≧＝]/);
    return {
      name: oneName(text.slice(0, at)),
      sign: text[at],
      limit: Math.round(Number(text.slice(at + 1)) * 10),
    };
  });
  return {
    no: Number(row.no),
    grade: gradeOf[grade] ?? "?",
    likelihood: Number.parseFloat(row.likelihood),
    tests,
  };
});

/** Options by plain name, counted from 0. Rows of group 11 follow from the limbs and joints, as the issue says. */
export function judgeByXml(options: ReadonlyMap<string, number>): ReferenceResult {
  const chosen = (name: string) => options.get(name) ?? 0;
  const limbs = ["左上肢", "右上肢", "左下肢", "右下肢"].map((limb) => chosen(`麻痺${limb}`) > 0);
  const optionOf = (row: Row): number => {
    if (row.group !== 11) return chosen(row.name);
    if (row.name === "麻痺") return palsyOption(limbs);
    if (row.name === "関節の拘縮その他") return chosen(row.name);
    return Number(chosen(`${row.name}左`) > 0 || chosen(`${row.name}右`) > 0);
  };
  const points = new Map<string, number>();
  const sums = groups.slice(0, 11).map((name, at) => {
    const sum = rows
      .filter((row) => row.group === at + 1)
      .reduce((s, row) => s + (row.points[optionOf(row)] ?? Number.NaN), 0);
    points.set(name, sum);
    return sum;
  });
  for (const row of rows) points.set(row.name, row.points[optionOf(row)] ?? Number.NaN);
  const met = conditions.filter(({ tests }) =>
    tests.every(({ name, sign, limit }) => {
      const value = points.get(name);
      if (value === undefined) throw new Error(`no points for ${name}`);
      return sign === "≦" ? value <= limit : sign === "≧" ? value >= limit : value === limit;
    }),
  );
  const [deciding] = met.toSorted((a, b) => b.likelihood - a.likelihood || b.no - a.no);
  return {
    grade: deciding?.grade ?? null,
    no: deciding?.no ?? null,
    likelihood: deciding?.likelihood ?? null,
    matched: met.map(({ no }) => no),
    groupPoints: sums,
  };
}

/** Table 9 of the 2006 ordinance in words: none, one limb, both legs, one side, anything else. */
function palsyOption(limbs: readonly boolean[]): number {
  const pattern = limbs.map(Number).join("");
  if (pattern === "0000") return 0;
  if (limbs.filter(Boolean).length === 1) return 1;
  if (pattern === "0011") return 2;
  if (pattern === "1010" || pattern === "0101") return 3;
  return 4;
}
