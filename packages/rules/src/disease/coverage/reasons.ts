import { type CivilDay, day, formatDay, formatDayEnglish } from "../../calendar/index.ts";
import type { DiseaseEdition } from "../editions/index.ts";
import { allDesignatedSource, removedSources, stillListedSource, supportRows } from "../tables/editions.ts";
import type { Reason } from "./answer.ts";

const source2013 = supportRows[0].source;
const written = (on: CivilDay) => formatDay(on, "western");
const english = (on: CivilDay) => formatDayEnglish(on);
const crosswalkSource = "data/diseases-2013-130.json（病名による対応。公の対応表ではない。要確認）";
const by = (code: string, ja: string, en: string, source: string | null = null): Reason => ({
  code,
  ja,
  en,
  source,
});

/** The reasons an answer may give, in plain Japanese and short English. */
export const reasons = {
  before: by(
    "before-2013",
    "2013年4月1日より前は、難病は障害者総合支援法の対象ではありません（難病患者等居宅生活支援事業の時代です）。",
    "Before 2013-04-01 the Act did not cover intractable diseases.",
    "障害者総合支援法4条1項（2013-04-01施行）",
  ),
  onThe130: (no: number, name: string) =>
    by(
      "on-the-130",
      `政令の別表（130疾病）の${no}番「${name}」です。`,
      `No. ${no} of the 130 (2013).`,
      source2013,
    ),
  notOnThe130: by(
    "not-on-the-130",
    "政令の別表（130疾病）に、この病名はありません。",
    "The name is not among the 130 of 2013.",
    source2013,
  ),
  neighbour: (name: string) =>
    by(
      "neighbour",
      `「${name}」と診断されていれば、その名前で確かめてください。`,
      `If the diagnosis is ${name}, check under that name.`,
      crosswalkSource,
    ),
  today: (relation: string, name: string) =>
    by(
      "crosswalk",
      `2013年の一覧の「${name}」にあたります（${relation}）。`,
      `Known in 2013 as ${name}.`,
      crosswalkSource,
    ),
  carriedOver: by(
    "carried-over",
    "2015年1月の見直しで外れたのは2つだけで、この病気はつづいています。",
    "Only two names were removed in January 2015; this is not one of them.",
    supportRows[1].source,
  ),
  addition2015: by(
    "addition-2015",
    "2015年1月に加わった25のうちの1つと考えられます。指定難病1〜110のうち、2013年の一覧にないものが、ちょうど25あるためです。",
    "Taken to be one of the 25 additions: exactly 25 of the numbers 1–110 were not on the 130.",
    supportRows[1].source,
  ),
  notAddition2015: by(
    "not-addition-2015",
    "2015年1月に加わった25は、指定難病1〜110の中の病気と考えられます。この病気はその中にありません。",
    "The 25 additions are taken to be among the numbers 1–110; this one is not.",
    supportRows[1].source,
  ),
  designated: (number: number, edition: DiseaseEdition) =>
    by(
      "designated",
      `指定難病（告示番号${number}）です。指定難病は、すべて障害者総合支援法の対象です。`,
      `Designated disease no. ${number}; all designated diseases are covered (${edition.id}).`,
      allDesignatedSource,
    ),
  notYet: (number: number, from: CivilDay, source: string) =>
    by(
      "not-yet",
      `指定難病（告示番号${number}）になり、対象に加わったのは${written(from)}です。この日は、まだ対象ではありません。`,
      `Became a designated and a listed disease on ${english(from)}, after this day.`,
      source,
    ),
  removed: (name: string, from: "2015-01-01" | "2015-07-01") =>
    by(
      "removed",
      `「${name}」は、${written(day(from))}に対象から外れました。その前に支給決定を受けた人は、続けて使えます。`,
      `Removed on ${english(day(from))}; persons with an earlier decision keep the services.`,
      removedSources[from],
    ),
  narrower: (name: string, number: number) =>
    by(
      "narrower",
      `今の対象は「${name}」（指定難病${number}）です。これにあたるなら対象です。あたらないときは、一覧で確かめます。`,
      `Today's listed disease is ${name} (no. ${number}): covered if it is this form; otherwise to be checked.`,
      crosswalkSource,
    ),
  included: (name: string) =>
    by(
      "included",
      `2013年の「${name}」は、この病気をふくむ広い名前です。`,
      `The name of 2013, ${name}, includes this disease.`,
      crosswalkSource,
    ),
  onlyPart: (name: string) =>
    by(
      "only-part",
      `このときの一覧にあるのは「${name}」です。これにあたるなら対象です。`,
      `The list of that time has ${name}: covered if it is this.`,
      crosswalkSource,
    ),
  stillListed: by(
    "still-listed",
    "2013年の一覧にあり、その後に外れた名前の中にないので、今も対象と考えられます（要確認）。",
    "On the list of 2013 and not among the removed names: taken to be still listed (to be confirmed).",
    stillListedSource,
  ),
  addedOutside: (from: CivilDay, source: string) =>
    by(
      "added-outside",
      `指定難病ではありませんが、${written(from)}から対象です。`,
      `Not a designated disease, but listed since ${english(from)}.`,
      source,
    ),
  notYetOutside: (from: CivilDay, source: string) =>
    by(
      "not-yet",
      `対象に加わったのは${written(from)}です。この日は、まだ対象ではありません。`,
      `Listed from ${english(from)} on.`,
      source,
    ),
  stillDesignated: by(
    "still-designated",
    "指定は、告示が変わるまで続きます。2026年4月に3つ増えましたが、この病気が外れたという知らせはありません。",
    "A designation lasts until a notice ends it. Three joined in 2026-04; no removal of this one is reported.",
    `難病法5条1項・障害者総合支援法施行令1条（告示に期限はない）; ${supportRows[8].source}; ${supportRows[9].source}`,
  ),
  notChecked: by(
    "not-checked-since",
    "2027年4月からの一覧は、まだ確かめていません。外れるまで対象が続くので、今も対象と考えられます（要確認）。",
    "Nobody has looked here since 2027-04 whether the list changed; taken to go on (to be confirmed).",
  ),
  newerList: by(
    "newer-list",
    "そのあとに新しい一覧ができています。新しい一覧にあれば対象です（要確認）。",
    "A newer list is in force since; the disease may stand in it (to be confirmed).",
  ),
  nearName: by("near-name", "この名前に近い病気が、一つあります。", "One disease has a similar name."),
  open: by(
    "open-edition",
    "2026年4月からの一覧は、ここではまだ確かめていません。外れたという知らせはありません（要確認）。",
    "The list from 2026-04 is not known here; no removal is reported (to be confirmed).",
    supportRows[9].source,
  ),
  partOf: (name: string) =>
    by(
      "part-of",
      `「${name}」にふくまれる病気です。`,
      `A form of ${name}.`,
      "NANDO 2025-08-26（data/SOURCES.md）",
    ),
  sameName: (name: string) =>
    by(
      "same-name",
      `対象の一覧にある「${name}」と同じ名前の病気です。`,
      `Bears the name of the listed ${name}.`,
    ),
  unknownNames: (missing: number | null) =>
    by(
      "unknown-names",
      missing === null
        ? "この日の一覧の病名は、すべては分かっていません。この病気が入っているかどうかは、確かめられません。"
        : `この日の一覧のうち、${missing}の病名が分かっていません。この病気が入っているかどうかは、確かめられません。`,
      "Some names of the list of that day are not held here, so this cannot be confirmed.",
      "data/SOURCES.md",
    ),
  unknownDisease: by(
    "unknown-disease",
    "この病名は、ここの一覧で見つかりません。",
    "This name is not in the catalogue.",
  ),
  severalNames: by(
    "several-names",
    "この名前にあたる病気が、いくつかあります。",
    "Several diseases bear this name.",
  ),
  imported: (row: string, source: string) =>
    by(
      "imported",
      `取り込んだ公の一覧に「${row}」があります。`,
      `The imported official list has this disease.`,
      source,
    ),
  notImported: (source: string) =>
    by(
      "not-imported",
      "取り込んだ公の一覧（全部の病名）に、この病気はありません。",
      "The imported official list is complete and does not have this disease.",
      source,
    ),
} as const;
