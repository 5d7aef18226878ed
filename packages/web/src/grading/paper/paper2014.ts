import { edition2014, editions, englishNames, type Item } from "@yorisoi/rules/grading";
import type { TextKey } from "../../app/text.ts";
import type { Paper, Words } from "./paper.ts";
import { type Block, block, type Section, section } from "./section.ts";

const { items, sheetOrder, optionWords, samples } = edition2014;
const opinion = items.filter(({ part }) => part === "opinion");

const chapters = ["1", "2", "3", "4", "5"] as const;
const groups = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

const chapterOf = ({ number }: Item) => number.split("-")[0];

function opinionBlock(name: string, layout: Block["layout"], words: TextKey, lead: TextKey): Block {
  return block(
    name,
    { words },
    layout,
    opinion.filter((item) => item.name.startsWith(name)),
    lead,
  );
}

/** The doctor's 24 entries, arranged as on the form. */
const opinionBlocks: readonly Block[] = [
  opinionBlock("麻痺", "rows", "form.opinion.palsy", "form.opinion.palsy.lead"),
  opinionBlock("関節の拘縮", "rows", "form.opinion.joints", "form.opinion.joints.lead"),
  opinionBlock("てんかん", "items", "form.opinion.epilepsy", "form.opinion.epilepsy.lead"),
  opinionBlock("二軸評価", "items", "form.opinion.axes", "form.opinion.axes.lead"),
  opinionBlock("生活障害評価", "items", "form.opinion.living", "form.opinion.living.lead"),
];

const opinionSection = section("opinion", "", { words: "form.opinion" }, opinion, opinionBlocks);

const byChapter: readonly Section[] = chapters.map((chapter) =>
  section(
    `chapter-${chapter}`,
    chapter,
    { words: `form.chapter2014.${chapter}` },
    sheetOrder.filter((item) => chapterOf(item) === chapter),
  ),
);

const byGroup: readonly Section[] = groups.map((group) =>
  section(
    `group-${group}`,
    String(group),
    { words: `result.area.${group}`, official: edition2014.groupNames[group - 1] ?? "" },
    items.filter((item) => item.part === "survey" && item.group === group),
  ),
);

/** 「できる」 for what one does, 「ない」 for behaviour: the sheets say both for 「支援が不要」. */
function paperWord(item: Item, label: string): string {
  if (label === "支援が不要") return chapterOf(item) === "4" ? "ない" : "できる";
  return optionWords[label]?.[0] ?? label;
}

function wordsOf(item: Item, words: Words): readonly string[] {
  return item.options.map(({ label }) => (words === "law" ? label : paperWord(item, label)));
}

const edition = editions.find(({ id }) => id === "2014");
if (!edition) throw new Error("the rules have an edition 2014");

export const paper2014: Paper = {
  edition,
  items: [...sheetOrder, ...opinion],
  orders: { sheet: [...byChapter, opinionSection], law: [...byGroup, opinionSection] },
  isNeeded: () => true,
  isShown: () => true,
  wordsOf,
  englishOf: ({ name }) => englishNames("2014", name),
  figures: [],
  samples,
};
