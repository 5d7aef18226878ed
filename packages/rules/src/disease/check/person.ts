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
  if (age === null || age < 0) {
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

/** What is missing about the person. */
export function missingOfPerson(given: WindowCase): readonly Missing[] {
  const { day, birthDay } = given;
  const at = { disease: null };
  if (birthDay !== undefined && birthDay > day) {
    const ja = "生まれた日が、確かめる日より後です。どちらかを直してください。";
    return [{ code: "birth-after-day", blocking: true, ja, en: "The birthday is after the day.", ...at }];
  }
  if (ageOfCase(given) !== null) return [];
  const ja = "生まれた日か年齢を聞いてください。18歳からは障害者、18歳までは障害児として手続きをします。";
  return [{ code: "age", blocking: false, ja, en: "Ask for the birthday or the age.", ...at }];
}
