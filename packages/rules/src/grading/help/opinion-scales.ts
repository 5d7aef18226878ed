// What the mental scales of the doctor's opinion (edition 2014) share. Names and numbers of levels: 別表第一 of
// ordinance 5 of 2014, group 12. What the levels mean: the form printed in the 2013 manual for intractable
// diseases (seed 3, 「精神障害の機能評価」 and its 「能力障害」評価表), our only source; put in our own words.
import type { HelpNote, OptionHelp } from "./help.ts";
import { option, unsure } from "./phrases.ts";

/** For the scale whose premises the form states. */
export const formUnsure: HelpNote = unsure(
  "段階の説明は、2013年の手引きの用紙によるものです。今の用紙も同じでしょうか。まだ確かめられていません。",
  "The levels follow the form in the 2013 manual. Is today's form the same? It has not been checked yet.",
);

/** For the scales where the form does not repeat those premises. */
export const premisesUnsure: HelpNote = unsure(
  "段階の説明は、2013年の手引きの用紙によるものです。一人暮らしや治療中を想定するのは、「能力障害」の欄だけでしょうか。今の用紙は、まだ確かめられていません。",
  "The levels follow the form in the 2013 manual. Is it only “ability” that is judged as if living alone " +
    "and under treatment? Today's form has not been checked yet.",
);

/** Level `number` of a scale. */
export function level(number: number, ja: string, en: string): OptionHelp {
  return option(`Level ${number}`, ja, en);
}
