import { describe, expect, it } from "vitest";
import type { EditionId } from "../../grading/index.ts";
import { fieldsOf, tableOf } from "../form/index.ts";
import { surveyItems } from "../survey/index.ts";
import { columnFinder } from "./columns.ts";
import { templateHeader } from "./index.ts";
import { formFor, type ImportKind } from "./target.ts";

const editions: readonly EditionId[] = ["2013", "2014"];
const every = editions.flatMap((edition) =>
  (["application", "survey"] as const satisfies readonly ImportKind[]).map((kind) => ({ kind, edition })),
);
const keyOf = (kind: ImportKind, edition: EditionId) => {
  const find = columnFinder(kind, edition);
  return (header: string) => {
    const column = find(header);
    return column?.holds === "field" ? column.key : column?.holds;
  };
};

describe.each(every)("the columns of the $kind of $edition", ({ kind, edition }) => {
  const key = keyOf(kind, edition);

  it("are found again from the template, each once, the number of the row first", () => {
    const header = templateHeader(kind, edition, { rows: 2 });
    const keys = header.map(key);
    expect(keys[0]).toBe("row-key");
    expect(header.filter((_, at) => keys[at] === undefined)).toEqual([]);
    expect(new Set(keys).size).toBe(header.length);
    const fields =
      kind === "application"
        ? fieldsOf(formFor(kind, edition)).flatMap((spec) =>
            tableOf(spec) === null ? [spec.key] : ["1", "2"].map((row) => spec.key.replace("#", row)),
          )
        : surveyItems(edition)
            .flatMap(({ id }) => [`item.${id}.day`, `item.${id}.severe`])
            .concat(["1", "2"].flatMap((row) => [`remark.${row}.items`, `remark.${row}.text`]));
    expect(new Set(keys.slice(1))).toEqual(new Set(fields));
  });

  it("may be named by the keys of all fields", () => {
    for (const spec of fieldsOf(formFor(kind, edition))) {
      expect(key(spec.key)).toBe(spec.key.replace("#", "1"));
      expect(key(` ${spec.key.replace("#", "3")} `)).toBe(spec.key.replace("#", "3"));
    }
  });
});

describe("headers", () => {
  it("of an application may have another width, spaces and numbers of rows", () => {
    const key = keyOf("application", "2014");
    expect(
      [
        "\uFEFF本人の番号",
        "番号",
        "本人の氏名",
        " 本人 の 氏名 ",
        "病名(書類のとおり)",
        "病名（書類のとおり）２",
        "病名（書類のとおり）（3）",
        "回数(月に)10",
      ].map(key),
    ).toEqual([
      "row-key",
      "row-key",
      "applicant.name",
      "applicant.name",
      "disease.1.name",
      "disease.2.name",
      "disease.3.name",
      "past.10.times",
    ]);
    expect(["氏名", "", "本人の氏名2", "disease.name", "2", "病名（書類のとおり）0"].map(key)).toEqual(
      Array.from({ length: 6 }),
    );
  });

  it("of a survey may be the number, the name or both, with the state behind", () => {
    const key = keyOf("survey", "2014");
    expect(
      [
        "1-1",
        "１－１ 当日",
        "1-1（重い時）",
        "1−1 寝返り：重度",
        "寝返り",
        "寝返り 重いとき",
        "1-10",
        "1-1 頻度",
      ].map(key),
    ).toEqual([
      "item.1-1.day",
      "item.1-1.day",
      "item.1-1.severe",
      "item.1-1.severe",
      "item.1-1.day",
      "item.1-1.severe",
      "item.1-10.day",
      "item.1-1.severe.frequency",
    ]);
    expect(["受付番号", "特記事項2", "項目番号"].map(key)).toEqual([
      "row-key",
      "remark.2.text",
      "remark.1.items",
    ]);
    expect(["9-1", "1-1 寝がえり", "1-1-1", "当日", "1月1日"].map(key)).toEqual(Array.from({ length: 5 }));
  });

  it("of 2013 name the part and the letter; a name that two items have finds neither", () => {
    const key = keyOf("survey", "2013");
    expect(["1-1 左上肢 当日", "4-1-ア", "7-カ 重い時", "1-1 その他", "麻痺（左上肢）"].map(key)).toEqual([
      "item.1-1-left-arm.day",
      "item.4-1-a.day",
      "item.7-ka.severe",
      "item.1-1-other.day",
      "item.1-1-left-arm.day",
    ]);
    expect(["その他", "その他 重い時", "1-1"].map(key)).toEqual([undefined, undefined, undefined]);
  });
});
