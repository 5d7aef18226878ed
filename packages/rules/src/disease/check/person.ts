import { ageOn } from "../../calendar/index.ts";
import type { Missing, PersonAnswer } from "./answer.ts";
import type { WindowCase } from "./case.ts";

/** 「十八歳以上であるもの」 (総支法4条1項); below it the child of 児童福祉法4条2項. */
const ADULT = 18;

function ageOfCase({ day, birthDay, age }: WindowCase): number | null {
  return birthDay === undefined ? (age ?? null) : ageOn(birthDay, day);
}

/** 障害者 or 障害児 of Article 4, by the age on the day. */
export function personAnswer(given: WindowCase): PersonAnswer {
  const age = ageOfCase(given);
  if (age === null || !Number.isInteger(age) || age < 0) {
    return {
      age: null,
      legal: null,
      ja: "年齢が分かると、障害者（18歳以上）か障害児かが決まります。",
      en: "The age decides between an adult (18 and over) and a child.",
    };
  }
  return age >= ADULT
    ? {
        age,
        legal: "障害者",
        ja: "18歳以上なので、障害者として申請します。",
        en: "18 or over: applies as an adult.",
      }
    : {
        age,
        legal: "障害児",
        ja: "18歳未満なので、障害児として、保護者が申請します。子どものサービス（児童福祉法）も使えます。",
        en: "Under 18: a guardian applies; services of the Child Welfare Act are open too.",
      };
}

/** Nobody older is known; more is a slip of the pen. */
const OLDEST = 120;

const missingOf = (code: string, blocking: boolean, ja: string, en: string): Missing => ({
  code,
  blocking,
  disease: null,
  ja,
  en,
});

/** What is missing about the person, or does not fit, all at once. */
export function missingOfPerson(given: WindowCase): readonly Missing[] {
  const { day, birthDay, age, earlierDecision } = given;
  const isAge = (years: number) => Number.isInteger(years) && years >= 0 && years <= OLDEST;
  const problems: Missing[] = [];
  if (birthDay !== undefined && birthDay > day) {
    const ja = "生まれた日が、確かめる日より後です。どちらかを直してください。";
    problems.push(missingOf("birth-after-day", true, ja, "The birthday is after the day."));
  } else if (birthDay !== undefined && !isAge(ageOn(birthDay, day))) {
    const ja = `生まれた日が、${OLDEST}年より前です。生まれた日を確かめてください。`;
    problems.push(missingOf("birth-too-early", true, ja, "The birthday is more than 120 years ago."));
  } else if (birthDay !== undefined && age !== undefined && ageOn(birthDay, day) !== age) {
    const ja = `生まれた日から数えると、この日は${ageOn(birthDay, day)}歳です。年齢を確かめてください。`;
    problems.push(missingOf("age-differs", false, ja, "The age does not fit the birthday."));
  }
  if (birthDay === undefined && age !== undefined && !isAge(age)) {
    const ja = `年齢が読めません。0から${OLDEST}までの数で入れてください。`;
    problems.push(missingOf("age-unreadable", true, ja, "The age is no whole number from 0 to 120."));
  }
  if (birthDay === undefined && age === undefined) {
    const ja = "生まれた日か年齢を聞いてください。18歳からは障害者、17歳までは障害児として手続きをします。";
    problems.push(missingOf("age", false, ja, "Ask for the birthday or the age."));
  }
  if (earlierDecision !== undefined && earlierDecision > day) {
    const ja = "前の支給決定の日が、確かめる日より後です。どちらかを直してください。";
    problems.push(missingOf("decision-after-day", true, ja, "The earlier decision is after the day."));
  }
  return problems;
}
