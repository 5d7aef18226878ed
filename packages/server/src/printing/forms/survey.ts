import type { Values } from "@yorisoi/rules/certification";
import {
  chaptersOf,
  surveyForm,
  type SurveyItem,
  surveyItems,
  surveyOrder,
  type SurveyOrder,
} from "@yorisoi/rules/certification/survey";
import type { EditionId } from "@yorisoi/rules/grading";
import { type FormView, formView } from "../view/form-view.ts";
import { aroundOf, instantInWords, type PersonPaper, personOf, type Sheet, viewOptionsOf } from "./paper.ts";

/** A survey to print. */
export interface SurveyPaper extends PersonPaper {
  readonly edition: EditionId;
  readonly order?: SurveyOrder;
}

function itemView({ id, item, asked, options }: SurveyItem, { fields }: FormView, values: Values | null) {
  const field = (name: string) => fields[`item.${id}.${name}`] ?? null;
  const chosen = (name: string) => values?.get(`item.${id}.${name}`);
  return {
    number: item.number,
    asked,
    options: options.map(({ code, ja }) => ({
      ja,
      day: chosen("day") === code,
      severe: chosen("severe") === code,
    })),
    undecided: [field("day"), field("severe")].flatMap((one) =>
      one?.ticks.length === 0 && one.text ? [one.text] : [],
    ),
    frequency: field("severe.frequency"),
    minutes: field("minutes"),
    severeMinutes: field("severe.minutes"),
    how: field("how"),
    toldBy: field("toldBy"),
    unsure: field("unsure"),
    below: ["severe.way", "but", "unsure.text"].map(field),
  };
}

/** In the order of the ordinance the items stand under one heading: its groups cut across the chapters of the sheet. */
function groupsOf(edition: EditionId, order: SurveyOrder) {
  if (order === "manual") return chaptersOf(edition).map(({ number, ja, items }) => ({ number, ja, items }));
  return [{ number: "", ja: "省令の表の順", items: surveyOrder(edition, order) }];
}

/** As many remarks as fill a page have their place on a blank sheet. */
const BLANK_REMARKS = 6;

/** The remarks with the numbers of their items; both as they are where they are not decided. */
function remarksOf(edition: EditionId, { tables }: FormView) {
  const numbers = surveyItems(edition).map(({ item }) => item.number);
  return (tables["remark"] ?? []).map(({ items, text }) => ({
    items: items?.ticks.flatMap(({ on }, at) => (on ? [numbers[at] ?? ""] : [])) ?? [],
    about: items?.ticks.length === 0 ? items.text : null,
    text: text?.text ?? null,
  }));
}

/** Visits and rests keep instants; on paper stands the time in Japan. */
function withTimesInWords(values: Values): Values {
  const isInstant = (key: string) => /^(?:visit|rest)\..*\.(?:startedAt|endedAt)$/u.test(key);
  return new Map(
    [...values].map(([key, value]) => [
      key,
      typeof value === "string" && isInstant(key) ? instantInWords(value) : value,
    ]),
  );
}

/** 認定調査票 of an edition with the answers of both states, and the 特記事項 behind it. */
export function surveySheet(paper: SurveyPaper): Sheet {
  const { edition, values, order } = paper;
  const form = surveyForm(edition);
  const options = { ...viewOptionsOf(paper), blankRows: 2 };
  const inWords = values && withTimesInWords(values);
  const view = formView(form, inWords, { ...options, blankRows: BLANK_REMARKS });
  const name = edition === "2013" ? "平成25年度・106項目" : "平成26年度から・80項目";
  return {
    template: "survey",
    data: {
      ...aroundOf(paper),
      person: personOf(paper.person),
      title: form.ja,
      short: `${form.ja}（${name}）`,
      name,
      isBlank: values === null,
      chapters: groupsOf(edition, order ?? "manual").map(({ items, ...chapter }) => ({
        ...chapter,
        items: items.map((one) => itemView(one, view, values)),
      })),
      remarks: remarksOf(edition, view),
      visits: formView({ ...form, sections: form.sections.slice(-1) }, inWords, options).sections[0],
    },
  };
}
