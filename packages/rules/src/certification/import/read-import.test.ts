import { describe, expect, it } from "vitest";
import { applicationChecks } from "../application/index.ts";
import { day } from "../../calendar/index.ts";
import { surveyItems } from "../survey/index.ts";
import { readImport, templateHeader } from "./index.ts";

/** A table as it stands in a spreadsheet: one row a line, cells parted by |. */
const table = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));

describe("a table of applications", () => {
  const headers = "番号|申請の種類|申請日|受け取り方|申請する人|本人の氏名|本人の生年月日|居住地";
  const reading = readImport(
    "application",
    "2014",
    table(`
${headers}|病名（書類のとおり）|発症した時期|病名（書類のとおり）2|主治医がいる|申請に係るサービス|血液型|備考
101|新規|R8.4.1|窓口|本人|見本 𠮷子|S55.5.6|見本市見本1-2|全身性エリテマトーデス|2008年頃||〇|居宅介護、短期入所|A|
|更新|令和8年4月31日|1|代理|見本 二|昭和70年1月1日|見本市|潰瘍性大腸炎|子どものころ||△|温泉|B|
　||||||||||||||
１０１|3|2026/4/2 0:00|post|障害児の保護者|見本 三|2015-01-02|見本市|クローン病|H30.4||×|6||
104|変更|||||||||||||||はみ出した とても長い 文章です。二十字より長い。
`),
  );

  it("gives the values of each row that can be read, with what is still missing", () => {
    const [first, , third] = reading.rows;
    expect(first).toMatchObject({ row: 2, rowKey: "101", ok: true });
    expect(first?.ok && Object.fromEntries(first.values)).toEqual({
      kind: "new",
      appliedOn: "2026-04-01",
      way: "window",
      "applicant.kind": "person",
      "applicant.name": "見本 𠮷子",
      "applicant.birthDay": "1980-05-06",
      "applicant.address": "見本市見本1-2",
      "disease.1.name": "全身性エリテマトーデス",
      "disease.1.onset": "2008~",
      "doctor.has": true,
      "wish.services": ["home-care", "short-stay"],
    });
    expect(first?.ok && first.missing).toContain("doctor.name");
    expect(first?.ok && first.missing).not.toContain("disease.1.name");
    expect(third).toMatchObject({ row: 5, rowKey: "101", ok: true });
    expect(third?.ok && [third.values.get("way"), third.values.get("applicant.kind")]).toEqual([
      "post",
      "parent",
    ]);
    const checks = first?.ok
      ? applicationChecks(first.values, {
          today: day("2026-04-01"),
          window: null,
          isProxyAllowed: null,
        })
      : [];
    expect(checks.map(({ keys }) => keys[0])).toContain("doctor.facility");
  });

  it("lists every bad cell of a row at once, where it stands and what to do", () => {
    const bad = reading.rows.filter(({ ok }) => !ok);
    expect(bad.map(({ row, rowKey }) => [row, rowKey])).toEqual([
      [3, ""],
      [6, "104"],
    ]);
    const [row, outside] = bad.map((one) => (one.ok ? [] : one.problems));
    expect(row?.map(({ column, header, code, shown }) => [column, header, code, shown])).toEqual([
      [1, "番号", "no-row-key", ""],
      [3, "申請日", "not-a-day", "令和8年4月31日"],
      [5, "申請する人", "unknown-choice", "代理"],
      [7, "本人の生年月日", "not-a-day", "昭和70年1月1日"],
      [10, "発症した時期", "not-an-about-day", "子どものころ"],
      [12, "主治医がいる", "not-yes-or-no", "△"],
      [13, "申請に係るサービス", "unknown-choice", "温泉"],
    ]);
    expect(
      row?.every(({ ja, en }) => /ください。|ません。|です。/u.test(ja) && /[a-z0-9]\.$/u.test(en)),
    ).toBe(true);
    expect(outside).toMatchObject([
      {
        row: 6,
        column: 17,
        header: "",
        code: "no-header",
        shown: "はみ出した とても長い 文章です。二十字…",
      },
    ]);
  });

  it("lists unknown columns, missing ones and numbers that come twice", () => {
    expect(reading.unknownColumns).toEqual([
      { column: 14, header: "血液型" },
      { column: 15, header: "備考" },
    ]);
    expect(reading.repeatedColumns).toEqual([]);
    expect(reading.duplicates).toEqual([{ rowKey: "101", rows: [2, 5] }]);
    expect(reading.missingColumns.map(({ key }) => key)).toEqual([
      "present.any",
      "usedBefore",
      "contact.preferred",
      "contact.calls",
      "contact.sender",
      "explanation.given",
      "consent.pastUse",
    ]);
    const without = readImport("application", "2014", [
      ["本人の氏名", "applicant.name", "氏名"],
      ["見本", "見本"],
    ]);
    expect(without.repeatedColumns).toEqual([{ column: 2, header: "applicant.name" }]);
    expect(without.missingColumns[0]).toEqual({ key: "", header: "本人の番号" });
    expect(without.missingColumns).toContainEqual({ key: "disease.1.name", header: "病名（書類のとおり）" });
    expect(without.rows).toMatchObject([{ row: 2, rowKey: "", ok: true }]);
    expect(without.duplicates).toEqual([]);
  });

  it("reads the template without rows, and nothing at all", () => {
    const empty = readImport("application", "2014", [templateHeader("application", "2014")]);
    expect(empty).toEqual({
      rows: [],
      unknownColumns: [],
      repeatedColumns: [],
      missingColumns: [],
      duplicates: [],
    });
    expect(readImport("survey", "2014", []).missingColumns).toHaveLength(81);
  });
});

describe("a table of survey results", () => {
  it.each(["2013", "2014"] as const)("of %s is read whole from the template", (edition) => {
    const items = surveyItems(edition);
    const header = templateHeader("survey", edition);
    const cells: readonly string[] = header.map((title) => (title.endsWith("当日") ? "1" : ""));
    const last = items[0]?.options.at(-1);
    const severe = cells.with(2, last?.ja ?? "");
    const { rows, ...rest } = readImport("survey", edition, [
      header,
      severe.with(0, "R8-12"),
      cells.with(0, "R8-13"),
    ]);
    expect(Object.values(rest).flat()).toEqual([]);
    const [one, other] = rows;
    expect(one?.ok && one.values.size).toBe(items.length + 1);
    expect(one?.ok && one.values.get(`item.${items[0]?.id}.severe`)).toBe(last?.code);
    expect(other?.ok && [other.values.size, other.missing]).toEqual([items.length, []]);
  });

  it("takes numbers and words of the answers, and names what is no answer of that item", () => {
    const { rows, missingColumns } = readImport(
      "survey",
      "2014",
      table(`
受付番号|1-1 当日|1-1 重い時|1-1 頻度|3-1 視力|特記事項|項目番号
R8-12|1|部分的な支援が必要||2：約１ｍ離れた視力確認表の図が見える|夕方は手すりがいる。|1-1、1-2
R8-13|5|ときどき||判断不能||9-9
`),
    );
    expect(rows[0]?.ok && Object.fromEntries(rows[0].values)).toEqual({
      "item.1-1.day": "1",
      "item.1-1.severe": "3",
      "item.3-1.day": "2",
      "remark.1.text": "夕方は手すりがいる。",
      "remark.1.items": ["1-1", "1-2"],
    });
    expect(
      rows[1]?.ok === false && rows[1].problems.map(({ header, shown }) => `${header}: ${shown}`),
    ).toEqual(["1-1 当日: 5", "1-1 重い時: ときどき", "3-1 視力: 判断不能", "項目番号: 9-9"]);
    expect(missingColumns).toHaveLength(78);
  });
});
