import { edition2013, editions, englishNames, type Item } from "@yorisoi/rules/grading";
import { figures2013 } from "./figures2013.ts";
import type { Paper, Words } from "./paper.ts";
import { type Block, block, type Section, section } from "./section.ts";

const { items, isScored, limbs, samples, PALSY, palsyTypes } = edition2013;
type Item2013 = (typeof items)[number];

const chapters = ["1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;
const groups = [1, 2, 3, 4, 5, 6, 7] as const;

/** Some results give the palsy as its type instead of the four limbs; such a case is shown and kept as it is. */
const palsyItem: Item = {
  index: items.length,
  name: PALSY,
  lawName: PALSY,
  number: "1-1",
  part: "survey",
  group: 1,
  options: palsyTypes,
};

const isLimb = (item: Item) => limbs.some(({ name }) => name === item.name);
const chapterOf = ({ number }: Item) => number.split("-")[0];
const starting = (number: string) => items.filter((item) => item.number.startsWith(number));

const bodyBlocks: readonly Block[] = [
  block(
    "palsy",
    { words: "form.2013.palsy" },
    "rows",
    [palsyItem, ...starting("1-1 ")],
    "form.2013.palsy.lead",
  ),
  block("joints", { words: "form.2013.joints" }, "rows", starting("1-2 "), "form.2013.joints.lead"),
];

const careBlocks: readonly Block[] = [
  block("care", { words: "form.2013.care" }, "rows", starting("8-"), "form.2013.care.lead"),
];

const blocksOf: Readonly<Partial<Record<(typeof chapters)[number], readonly Block[]>>> = {
  "1": bodyBlocks,
  "8": careBlocks,
};

const byChapter: readonly Section[] = chapters.map((chapter) =>
  section(
    `chapter-${chapter}`,
    chapter,
    { words: `form.chapter2013.${chapter}` },
    items.filter((item) => chapterOf(item) === chapter),
    blocksOf[chapter],
  ),
);

const rest = items.filter((item) => !isScored(item) && chapterOf(item) !== "8");

const byGroup: readonly Section[] = [
  ...groups.map((group) => {
    const own = items.filter((item) => item.group === group);
    return section(
      `group-${group}`,
      String(group),
      { words: `result.area2013.${group}`, official: edition2013.groupNames[group - 1] ?? "" },
      own,
      group === 1 ? [block("body", { words: "form.2013.body" }, "rows", [palsyItem, ...own])] : undefined,
    );
  }),
  section("group-care", "", { words: "form.chapter2013.8" }, starting("8-"), careBlocks),
  section("group-rest", "", { words: "form.2013.rest" }, rest),
];

const figures: Section = { ...section("figures", "", { words: "form.figures" }, [], []), figures: true };

function wordsOf(item: Item, words: Words): readonly string[] {
  const { formLabels } = item as Partial<Item2013>;
  if (words === "paper" && formLabels) return formLabels;
  return item.options.map(({ label }) => label);
}

const edition = editions.find(({ id }) => id === "2013");
if (!edition) throw new Error("the rules have an edition 2013");

export const paper2013: Paper = {
  edition,
  items: [palsyItem, ...items],
  orders: { sheet: [...byChapter, figures], law: [...byGroup, figures] },
  isNeeded: (item, has) => isScored(item) && item !== palsyItem && !(isLimb(item) && has(palsyItem)),
  isShown: (item, has) => (item === palsyItem ? has(item) : !(isLimb(item) && has(palsyItem))),
  wordsOf,
  englishOf: ({ name }) => englishNames("2013", name),
  figures: figures2013,
  samples: samples.map((sample) => ({ ...sample, story: null })),
};
