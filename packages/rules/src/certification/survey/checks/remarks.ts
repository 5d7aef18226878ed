import { textOf } from "../../form/index.ts";
import { concretenessHints } from "../../state-form/index.ts";
import { dayKey, type ItemAnswer } from "../answers.ts";
import { type Remark, remarkItemsKey, remarksAbout, remarkTextKey } from "../remarks.ts";
import { needsRemark } from "../remark-needed.ts";
import { about, type Check } from "./finding.ts";
import type { Facts } from "./input.ts";

const cannot = /(?:でき|行え|やれ)(?:ない|ません|ず)|全介助|全面的な(?:介助|支援)/u;
const can =
  /自立(?:し|で|。|$)|(?:介助|見守り|支援|手助け)(?:は|が|も)?(?:不要|いらない|必要ない)|(?:一人|ひとり|1人|自分)でできる(?:。|$)/u;

const itemsIn = ({ byId }: Facts, { items }: Remark): readonly ItemAnswer[] =>
  items.flatMap((id) => byId.get(id) ?? []);

/** All items of the remark are answered, and each as the test says: one of several may be the one that is meant. */
const each = (facts: Facts, remark: Remark, holds: (answer: ItemAnswer) => boolean) => {
  const answers = itemsIn(facts, remark);
  return answers.length > 0 && answers.every(holds);
};

const isFirst = ({ day, worst }: ItemAnswer) => day === 0 && worst === 0;
const isLast = ({ one, day }: ItemAnswer) => day !== null && day > 0 && day === one.options.length - 1;

/** 「できないことはない」 means can; 「できないことがある」 does not, for what cannot be done at times counts as cannot. */
const deniesCannot = /(?:でき|行え)ない(?:こと|わけ)(?:は|では)ない/u;

export const contradictingRemarks: Check = (facts) => {
  const { remarks } = facts;
  const tooGood = remarks.filter(
    (remark) => each(facts, remark, isFirst) && cannot.test(remark.text.replace(deniesCannot, "")),
  );
  const tooBad = remarks.filter((remark) => each(facts, remark, isLast) && can.test(remark.text));
  const keys = (remark: Remark) => [remarkTextKey(remark), ...remark.items.map(dayKey)];
  return [
    ...about("remark-contradicts", tooGood.flatMap(keys)),
    ...about("remark-says-can", tooBad.flatMap(keys)),
  ];
};

/** Besides the words that `concretenessHints` knows: 「2-5と同じ」, but not 「同じ姿勢」. */
const repeats =
  /^(?:※)?同じ(?:。|です|$)|[とに]同じ(?:。|です|$|、)|同様(?:です)?(?:。|$)|省略(?:。|する|します|$)/u;

export const remarkTexts: Check = ({ remarks }) => {
  const hints = remarks.map((remark) => ({ remark, hints: concretenessHints(remark.text) }));
  const repeated = hints.filter(
    (one) => one.hints.some(({ open }) => open === "repeat") || repeats.test(one.remark.text.trim()),
  );
  const vague = hints.filter((one) => one.hints.some(({ open }) => open !== "repeat"));
  const isEmpty = ({ text }: Remark) => text.trim() === "";
  return [
    ...about(
      "repeat-in-remark",
      repeated.map(({ remark }) => remarkTextKey(remark)),
    ),
    ...about(
      "vague-remark",
      vague.map(({ remark }) => remarkTextKey(remark)),
    ),
    ...about(
      "remark-without-item",
      remarks.filter((remark) => remark.items.length === 0 && !isEmpty(remark)).map(remarkItemsKey),
    ),
    ...about(
      "remark-without-text",
      remarks.filter((remark) => remark.items.length > 0 && isEmpty(remark)).map(remarkTextKey),
    ),
  ];
};

/** Remarks the sheet or the manual asks for, and those that only help. */
export const missingRemarks: Check = (facts) => {
  const { answers, edition, remarks, values } = facts;
  const silent = answers.filter(({ one }) => remarksAbout(remarks, one.id).length === 0);
  const needed = silent.filter((answer) => needsRemark(edition, answer, values));
  const helped = silent.filter(
    ({ day, severe }) => day !== null && day > 0 && (severe === null || severe === day),
  );
  const unsure = answers.filter(({ one }) => values.get(`item.${one.id}.unsure`) === true);
  const wordless = unsure.filter(({ one }) => textOf(values, `item.${one.id}.unsure.text`).trim() === "");
  return [
    ...about(
      "remark-needed",
      needed.map(({ one }) => dayKey(one.id)),
    ),
    ...about(
      "remark-helps",
      helped.filter((one) => !needed.includes(one)).map(({ one }) => dayKey(one.id)),
    ),
    ...about(
      "unsure-without-words",
      wordless.map(({ one }) => `item.${one.id}.unsure.text`),
    ),
  ];
};
