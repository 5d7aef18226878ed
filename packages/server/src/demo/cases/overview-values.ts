import type { CivilDay } from "@yorisoi/rules/calendar";
import type { ExampleCase } from "@yorisoi/rules/certification/survey/example-cases";
import type { Life } from "./tables/lives.ts";
import { troublesOf, type Written } from "./values.ts";

/** The overview survey of an example, with every kind of field in it. */
export const overviewValues = (
  example: ExampleCase,
  { department, outings, work, home, wish }: Life,
  on: CivilDay,
): Written => [
  ["survey.day", on],
  ["survey.place", "自宅"],
  ["survey.surveyor", "見本 調査員"],
  ["survey.organisation", "見本の市役所"],
  ["survey.number", 1],
  ["community.outings", outings],
  ["community.outingHelp", "家族が荷物を持つ。"],
  ["community.takingPart", "患者会に年2回出る。"],
  ["work.state", work],
  ["work.words", "続けて立っていられない。"],
  ["day.place", "home"],
  ["day.words", "10時に起き、昼まで横になる。午後に1時間だけ家事をする。"],
  ["carers.any", true],
  ["carer.1.relation", "家族"],
  ["carer.1.livesIn", home === "with-family"],
  ["carer.1.hours", 2],
  ["carer.1.health", "腰を痛めている。夜に2回起きる。"],
  ["carers.absent", "横になって待つ。"],
  ["home.place", home],
  ["home.words", troublesOf(example)],
  ["home.aids", "玄関とトイレに手すりがある。"],
  ["hospital.1.name", "見本病院"],
  ["hospital.1.department", department],
  ["hospital.1.times", 1],
  ["hospital.1.minutes", 40],
  ["health.drugs", "飲み薬が3種類。朝は眠気が残る。"],
  ["wishes.person", wish],
  ["wishes.family", "無理をしないでほしい。"],
];
