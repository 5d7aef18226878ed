import { describe, expect, it } from "vitest";
import { edition2013, edition2014, type EditionId } from "../../grading/index.ts";
import { askedFields, finderOf, keyIn, missingFields, tableOf } from "../form/index.ts";
import {
  chaptersOf,
  feedbackForm,
  overviewForm,
  scenes,
  surveyForm,
  surveyItemOf,
  surveyItems,
  surveyOrder,
} from "./index.ts";
import { contradictions } from "./tables/contradictions.ts";
import { withMinutes } from "./tables/knowing.ts";
import { neededRemarks } from "./tables/remark-needed.ts";

const editions: readonly EditionId[] = ["2013", "2014"];

describe.each(editions)("the sheet of %s", (edition) => {
  const form = surveyForm(edition);
  const specs = form.sections.flatMap(({ fields }) => fields);

  it("has the items of grading, every one once, and no others", () => {
    const own =
      edition === "2013" ? edition2013.items : edition2014.items.filter(({ part }) => part === "survey");
    expect(surveyItems(edition)).toHaveLength(edition === "2013" ? 106 : 80);
    expect(new Set(surveyItems(edition).map(({ item }) => item))).toEqual(new Set(own));
    expect(new Set(surveyItems(edition).map(({ id }) => id)).size).toBe(own.length);
    expect(chaptersOf(edition).flatMap(({ items }) => items)).toEqual(surveyItems(edition));
  });

  it("has keys of its own, ASCII, each found again", () => {
    const find = finderOf(form);
    const keys = specs.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[a-zA-Z0-9.#-]+$/u.test(key))).toEqual([]);
    for (const spec of specs) expect(find(keyIn(spec.key, "3"))?.spec, spec.key).toBe(spec);
  });

  it("words every answer in both languages, with the options of grading in their order", () => {
    for (const { item, options, en, id } of surveyItems(edition)) {
      expect(options.map(({ code }) => code)).toEqual(item.options.map((_, at) => String(at + 1)));
      expect(en, id).toMatch(/^[ -~’]+$/u);
      for (const option of options) {
        expect(option.ja, id).not.toBe("");
        expect(option.en, `${id} ${option.ja}`).toMatch(/^[ -~–’“”]+$/u);
      }
    }
  });

  it("says of every field where it comes from", () => {
    for (const { source, key } of specs) expect(source, key).toMatch(/^(?:S3 L\d+|ours|平成.+号 別表第一)$/u);
  });

  it("asks every item for the day, and for the rest only what fits", () => {
    expect(missingFields(form, new Map()).map(({ key }) => key)).toEqual(
      surveyItems(edition).map(({ id }) => `item.${id}.day`),
    );
    const asked = (...given: readonly (readonly [string, string | boolean | string[]])[]) =>
      askedFields(form, new Map(given)).map(({ key }) => key);
    const first = surveyItems(edition)[0]?.id ?? "";
    expect(asked([`item.${first}.day`, "1"])).toContain(`item.${first}.but`);
    expect(asked([`item.${first}.day`, "2"])).not.toContain(`item.${first}.but`);
    expect(asked()).not.toContain(`item.${first}.severe.frequency`);
    expect(asked([`item.${first}.severe`, "2"])).toContain(`item.${first}.severe.way`);
    expect(asked([`item.${first}.how`, ["told"]])).toContain(`item.${first}.toldBy`);
    expect(asked([`item.${first}.unsure`, true])).toContain(`item.${first}.unsure.text`);
  });

  it("names only items and options that exist in its own tables", () => {
    const find = edition === "2013" ? edition2013.findItem : edition2014.findItem;
    for (const [item, options, other, otherOptions] of contradictions[edition]) {
      for (const [name, list] of [
        [item, options],
        [other, otherOptions],
      ] as const) {
        expect(find(name)?.name).toBe(name);
        for (const option of list) expect(find(name)?.options[option], name).toBeDefined();
      }
    }
    for (const { item, options } of neededRemarks[edition])
      for (const option of options) expect(find(item)?.options[option], item).toBeDefined();
    const numbers = surveyItems(edition).map(({ item }) => item.number);
    for (const number of withMinutes[edition])
      expect(
        numbers.some((one) => one === number || one.startsWith(`${number}-`)),
        number,
      ).toBe(true);
  });
});

describe("ids of items", () => {
  it.each([
    ["2013", "1-1-left-arm", "麻痺 左上肢"],
    ["2013", "1-2-knee", "拘縮(膝関節)"],
    ["2013", "2-2", "起き上がり"],
    ["2013", "4-1-i", "皮膚疾患"],
    ["2013", "5-1-e", "つめ切り"],
    ["2013", "7-tsu", "異食行動"],
    ["2013", "7-ya", "疑い深く拒否的"],
    ["2014", "1-8", "歩行"],
    ["2014", "4-34", "多飲水・過飲水"],
    ["2014", "5-12", "カテーテル"],
  ] as const)("%s %s is %s", (edition, id, name) => {
    expect(surveyItemOf(edition, id)?.item.name).toBe(name);
  });

  it("words 2013 as the form does, not as the result sheet", () => {
    expect(surveyItemOf("2013", "2-2")?.options.map(({ ja }) => ja)).toEqual([
      "つかまらないでできる",
      "何かにつかまればできる",
      "できない",
    ]);
    expect(surveyItemOf("2013", "5-2-i")?.asked).toBe("ズボン、パンツ等の着脱");
  });
});

describe("order", () => {
  it("of the manual goes by number, that of the ordinance by the groups of its table", () => {
    const ids = surveyOrder("2014", "ordinance").map(({ id }) => id);
    // biome-ignore format: a group of 別表第一 per line
    expect(ids).toEqual([
      "1-1", "1-2", "1-3", "1-6", "1-8", "1-5", "1-7",
      "1-11", "1-12", "2-1", "2-4", "2-5",
      "1-4", "1-9", "2-3", "2-2", "1-10", "2-6",
      "3-1", "3-2",
      "2-12", "2-13", "2-14", "2-15", "2-16",
      "2-7", "2-8", "2-9", "2-10", "3-5", "2-11", "3-3", "3-4",
      "4-1", "4-2", "4-3", "4-4", "4-5", "4-6", "4-7", "4-8", "4-9", "4-10", "4-11", "4-12", "4-13", "4-14", "4-15", "4-16", "4-17", "4-33",
      "4-18", "4-19", "4-20", "4-21", "4-22", "4-23", "4-24", "4-25", "4-34", "4-27", "3-6",
      "4-26", "4-28", "4-29", "4-30", "4-31", "4-32",
      "5-1", "5-2", "5-3", "5-4", "5-5", "5-6", "5-7", "5-8", "5-9", "5-10", "5-11", "5-12",
    ]);
    expect(surveyOrder("2014", "manual").map(({ id }) => id)).toEqual(
      ids.toSorted((one, other) => one.localeCompare(other, "en", { numeric: true })),
    );
    expect(surveyOrder("2013", "ordinance")).toEqual(surveyOrder("2013", "manual"));
  });
});

describe.each([overviewForm, feedbackForm, surveyForm("2013"), surveyForm("2014")])("$id", (form) => {
  it("puts no field of its own under the name of a table: it would count as a row", () => {
    const specs = form.sections.flatMap(({ fields }) => fields);
    const tables = new Set(specs.map(tableOf).filter((table) => table !== null));
    const alone = specs.filter((spec) => tableOf(spec) === null).map(({ key }) => key);
    for (const table of tables) expect(alone.filter((key) => key.startsWith(`${table}.`))).toEqual([]);
  });
});

describe.each([overviewForm, feedbackForm])("$id", (form) => {
  it("has keys of its own and says where its fields come from", () => {
    const specs = form.sections.flatMap(({ fields }) => fields);
    const keys = specs.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { key, source, en } of specs) {
      expect(key).toMatch(/^[a-zA-Z0-9.#]+$/u);
      expect(source, key).toMatch(/^(?:S3 L\d+|ours)$/u);
      expect(en).not.toBe("");
    }
  });
});

it("has scenes for training, each on a line of the manual", () => {
  expect(scenes.map(({ source }) => source)).toEqual([
    "S3 L633",
    "S3 L634",
    "S3 L955",
    "S3 L960",
    "S3 L997",
    "S3 L1077",
  ]);
});
