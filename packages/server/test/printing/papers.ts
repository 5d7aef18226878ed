import type { FieldValue, Values } from "@yorisoi/rules/certification";
import { receiptOf } from "@yorisoi/rules/certification/application";
import { manualExample, plainOpinion, type SampleValues } from "@yorisoi/rules/certification/opinion";
import { day } from "@yorisoi/rules/calendar";
import { defaultContactRules, envelopeFor } from "@yorisoi/rules/person";
import { exampleCases } from "@yorisoi/rules/certification/survey/example-cases";
import type { FormData, FormName } from "../../src/printing/index.ts";

/** Characters of real names that smaller fonts do not have. */
export const RARE = "髙﨑𠮷邉靏栁德瀨";

/** A name that would be markup in several languages. */
export const MARKUP = '#strong[髙橋] *x* $y$ `#read("/etc/passwd")` @a <b> // /* \\';

export const printed = { by: `窓口 ${RARE}`, at: "2026-11-21T07:40:00Z" };
export const reference = "2026-000123";

export const valuesOf = (values: SampleValues): Values => new Map<string, FieldValue>(Object.entries(values));

function example(edition: "2013" | "2014", wanted: (survey: Values) => boolean) {
  const found = exampleCases.find((one) => one.edition === edition && wanted(one.survey));
  if (!found) throw new Error("no such example");
  return found;
}

/** One of each edition whose severe state differs from the day, with remarks if there are any. */
const case2013 = example("2013", (survey) => survey.has("remark.1.text"));
export const case2014 = example("2014", (survey) =>
  [...survey.keys()].some((key) => key.endsWith(".severe")),
);

const contact = { ...defaultContactRules, furigana: true };

const receipt = receiptOf(
  valuesOf({
    kind: "new",
    "applicant.name": `${RARE} 花子`,
    "proof.1.kind": "x",
    "disease.1.name": "全身性エリテマトーデス",
  }),
  {
    caseNumber: reference,
    receivedOn: day("2026-11-21"),
    office: {
      organisation: "千代田市",
      section: "難病係",
      phone: "03-0000-0000",
      hours: "平日 9時から17時",
    },
    contact,
    deadlines: { whole: 60 },
  },
);

const person = { name: `${RARE} 花子`, kana: "たかさき はなこ", bornOn: day("1975-04-01") };

const letter = {
  to: {
    postcode: "100-0001",
    address: ["東京都千代田区千代田2-2", "みどりビル3階"],
    organisation: "みどり病院 内科",
    name: "架空 一郎",
    honorific: "先生",
  },
  envelope: envelopeFor(contact, {
    organisation: "千代田市",
    section: "難病係",
    address: "東京都千代田区千代田1-1",
  }),
  writtenOn: day("2026-11-21"),
  askedOn: day("2026-11-21"),
  dueOn: day("2026-12-12"),
  person,
  link: "https://yorisoi.example.lg.jp/o/abcd-efgh",
  contact: { name: "千代田市 窓口 佐藤", phone: "03-0000-0000" },
  printed,
  reference,
} as const;

const around = { printed, reference };

type Paper = { [Name in FormName]: { readonly form: Name; readonly data: FormData<Name> } }[FormName];
const paper = <Name extends FormName>(form: Name, data: FormData<Name>) => ({ form, data }) as Paper;

/** Filled sheets of every form. */
export const filledPapers: Readonly<Record<string, Paper>> = {
  "opinion-2013": paper("opinion", { edition: "2013", values: valuesOf(manualExample), ...around }),
  "opinion-2014": paper("opinion", { edition: "2014", values: valuesOf(plainOpinion), ...around }),
  "state-form": paper("stateForm", { values: case2013.stateForm, person, ...around }),
  "survey-2013": paper("survey", { edition: "2013", values: case2013.survey, person, ...around }),
  "survey-2014": paper("survey", { edition: "2014", values: case2014.survey, person, ...around }),
  overview: paper("overview", {
    values: valuesOf({
      "survey.day": "2026-11-21",
      "survey.surveyor": `保健師 ${RARE}`,
      "service.1.code": "home-care",
      "service.1.content": "入浴の手伝いと調理",
      "service.1.times": 8,
      "past.1.code": "home-help",
      "past.1.content": "掃除と買い物",
      "past.1.from": "2010-04~",
      "community.outings": "treatment-only",
      "wishes.person": "体調の悪い日だけ、買い物と料理を手伝ってほしい。",
    }),
    person,
    ...around,
  }),
  application: paper("application", {
    values: valuesOf({
      kind: "new",
      appliedOn: "2026-11-21",
      "applicant.name": `${RARE} 花子`,
      "applicant.birthDay": "1975-04-01",
      "applicant.address": "東京都千代田区千代田1-1",
    }),
    ...around,
  }),
  receipt: paper("receipt", { receipt, ...around }),
  explanation: paper("explanation", { softWords: false, largePrint: false }),
  "explanation-large": paper("explanation", { softWords: true, largePrint: true, furigana: false }),
  request: paper("opinionLetter", { ...letter, reminder: 0 }),
  reminder: paper("opinionLetter", { ...letter, reminder: 1 }),
};

/** Sheets to be filled in by hand. */
export const blankPapers: Readonly<Record<string, Paper>> = {
  "opinion-2013-blank": paper("opinion", { edition: "2013", values: null }),
  "opinion-2014-blank": paper("opinion", { edition: "2014", values: null }),
  "state-form-blank": paper("stateForm", { values: null }),
  "survey-2013-blank": paper("survey", { edition: "2013", values: null }),
  "survey-2014-blank": paper("survey", { edition: "2014", values: null }),
  "overview-blank": paper("overview", { values: null }),
  "application-blank": paper("application", { values: null }),
};

export type { Paper };
