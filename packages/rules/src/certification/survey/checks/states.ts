import { rowsIn } from "../../form/index.ts";
import { stateForm as form } from "../../state-form/index.ts";
import { dayKey, type ItemAnswer, severeKey } from "../answers.ts";
import { chapterOf } from "../chapters.ts";
import { remarksAbout } from "../remarks.ts";
import { about, type Check } from "./finding.ts";
import { allFirst } from "./weakness.ts";

/** Chapters of what people can or cannot do; the others ask about behaviour, findings and medical care. */
const doing: Readonly<Record<"2013" | "2014", readonly string[]>> = {
  "2013": ["2", "3", "4", "5", "6", "9"],
  "2014": ["1", "2", "3"],
};

/** Looks healthy, but has difficulties (S3 L610, L634). Asked only when all that people do is answered. */
export const allCan: Check = ({ edition, answers, stateForm }) => {
  const difficulties = rowsIn(form, stateForm, "difficulty").map(({ key }) => `state:${key("code")}`);
  const chapters = doing[edition];
  return allFirst(answers.filter(({ one }) => chapters.includes(chapterOf(one))))
    ? about("all-can", difficulties)
    : [];
};

/** The symptoms change, but nothing was asked of the severe state, which is the one that counts (S3 L586). */
export const noSevere: Check = ({ answers, stateForm }) => {
  const isDone = answers.every(({ day }) => day !== null);
  const asked = answers.some(({ severe }) => severe !== null);
  const wasSevere = stateForm.get("stateOfTheDay") === "severe";
  return isDone && !asked && !wasSevere && stateForm.get("changes") === true
    ? about("no-severe", ["state:changes"])
    : [];
};

/** Options that stand last on the sheet but say nothing about how severe it is. */
const unordered = /判断不能|判断できない|行っていない/u;

const isOrdered = ({ one }: ItemAnswer, option: number) =>
  !unordered.test(one.item.options[option]?.label ?? "");

export const severeMilder: Check = ({ answers }) =>
  about(
    "severe-milder",
    answers
      .filter(({ day, severe }) => day !== null && severe !== null && severe < day)
      .filter((answer) => isOrdered(answer, answer.day ?? 0))
      .flatMap(({ one }) => [dayKey(one.id), severeKey(one.id)]),
  );

/** 「その旨を特記事項に記載してください」 (S3 L784). */
export const severeDiffers: Check = ({ answers, remarks, values }) => {
  const differing = answers.filter(({ day, severe }) => day !== null && severe !== null && severe !== day);
  const silent = differing.filter(({ one }) => remarksAbout(remarks, one.id).length === 0);
  const often = differing.filter(
    ({ one }) => typeof values.get(`item.${one.id}.severe.frequency`) !== "string",
  );
  return [
    ...about(
      "severe-without-remark",
      silent.map(({ one }) => severeKey(one.id)),
    ),
    ...about(
      "severe-without-frequency",
      often.map(({ one }) => `item.${one.id}.severe.frequency`),
    ),
  ];
};
