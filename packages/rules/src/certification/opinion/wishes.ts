import { isAnswered, keyIn, rowsOf } from "../form/index.ts";
import type { Values } from "../changes/index.ts";
import { textAt, unansweredOf } from "./checks/given.ts";
import { speaksOfTime } from "./checks/words.ts";
import { findJargon } from "./find-jargon.ts";
import { opinionForm } from "./form.ts";
import { isOutlookInCourse } from "./sees-course.ts";
import { type WishId, wishTexts, type WishReason } from "./tables/wish-texts.ts";

/** One of the board's eight wishes for the opinion, and whether it is met. */
export interface WishResult {
  readonly id: WishId;
  /** The wish, in our plain words. */
  readonly ja: string;
  readonly en: string;
  readonly met: boolean;
  /** Why it is met, or what to add. */
  readonly why: WishReason;
  /** The fields to go to; those that stand in the way first. */
  readonly keys: readonly string[];
}

/** Both editions have the same tables. */
const form = opinionForm("2014");

type Judged = readonly [met: boolean, keys: readonly string[]];

/** Long enough to say something: shorter than this is a word, not a sentence. */
const SENTENCE = 10;
const told = ["stability.text", "change.severe", "change.mild", "course.text", "notes.text"];
const numbers = /[0-9０-９一二三四五六七八九十]\s?(?:回|分|時間|日|週|か月|ヶ月|m|メートル|歩|階|kg|割)/u;
const dailyLife =
  /歩|立[ちつて]|座|起き|寝|着替|食事|箸|食べ|飲み|入浴|風呂|トイレ|洗|掃除|家事|料理|調理|買い物|外出|通院|階段|坂|持[ちつて]|会話|電話|眠|仕事|車いす|杖/u;
const restful = /寛解|緩解|落ち着い|軽い時|軽い状態|症状がない時/u;

const says = (values: Values, key: string) => Array.from(textAt(values, key).trim()).length >= SENTENCE;

function easy(values: Values): Judged {
  const hard = findJargon(values).filter(({ isExplained }) => !isExplained);
  const written = told.filter((key) => says(values, key));
  return [written.length > 0 && hard.length === 0, [...new Set(hard.map(({ key }) => key)), ...told]];
}

/** In one and the same text: a number in the course is a date or a dose. */
function concrete(values: Values): Judged {
  const isConcrete = told
    .map((key) => textAt(values, key))
    .some((text) => numbers.test(text) && dailyLife.test(text));
  return [isConcrete, [...new Set(["change.severe", ...told])]];
}

const hasForecast = (values: Values) =>
  isOutlookInCourse(values)
    ? isAnswered(values, "course.text")
    : unansweredOf(values, ["prognosis.period", "prognosis.state"]).length === 0;

const outlookRows = (values: Values) =>
  rowsOf(form, values, "outlook").filter(
    (row) => unansweredOf(values, [keyIn("outlook.#.by", row), keyIn("outlook.#.state", row)]).length === 0,
  );

function pastAndOutlook(values: Values): Judged {
  const hasPast =
    rowsOf(form, values, "history").length > 0 || speaksOfTime.test(textAt(values, "course.text"));
  const isSettled = values.get("prognosis.progresses") === "no";
  const hasOutlook = isSettled || hasForecast(values) || outlookRows(values).length > 0;
  return [
    hasPast && hasOutlook,
    [...(hasPast ? [] : ["course.text"]), ...(hasOutlook ? [] : ["prognosis.progresses", "prognosis.state"])],
  ];
}

function yearly(values: Values): Judged {
  return [outlookRows(values).length > 0 || hasForecast(values), ["outlook.1.by", "prognosis.period"]];
}

function drugs(values: Values): Judged {
  const rows = rowsOf(form, values, "drug");
  const missing = rows.flatMap((row) =>
    unansweredOf(values, [keyIn("drug.#.effect", row), keyIn("drug.#.sideEffect", row)]),
  );
  const isNone = rows.length === 0 && values.get("noDrugs") === true;
  return [isNone || (rows.length > 0 && missing.length === 0), rows.length > 0 ? missing : ["drug.1.name"]];
}

function remission(values: Values): Judged {
  const rests = restful.test(told.map((key) => textAt(values, key)).join("\n"));
  const mustTell = rests || values.get("stability") === "unstable";
  return [values.has("stability") && (!mustTell || says(values, "change.mild")), ["change.mild"]];
}

function mind(values: Values): Judged {
  const any = values.get("mental.any");
  return [
    any === false || (any === true && says(values, "mental.effectOnLife")),
    [any === undefined ? "mental.any" : "mental.effectOnLife"],
  ];
}

function benefit(values: Values): Judged {
  return [says(values, "notes.whyServices"), ["notes.whyServices"]];
}

const judges: Readonly<Record<WishId, (values: Values) => Judged>> = {
  easy,
  concrete,
  "past-and-outlook": pastAndOutlook,
  yearly,
  drugs,
  remission,
  mind,
  benefit,
};

/**
 * The eight wishes of board members for the opinion (requirements 291–298; S3 L881–888), in their order, each with what
 * is still missing. A meter for the doctor before sending: it keeps nothing from being sent, and reads words, not sense.
 */
export function opinionWishes(values: Values): readonly WishResult[] {
  return wishTexts.map(({ id, ja, en, met: reached, missing }) => {
    const [met, keys] = judges[id](values);
    return { id, ja, en, met, why: met ? reached : missing, keys: met ? [] : [...new Set(keys)] };
  });
}
