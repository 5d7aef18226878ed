import { addDays, day } from "@yorisoi/rules/calendar";
import { fieldsOf, type FieldValue, rowsIn, textOf, type Values } from "@yorisoi/rules/certification";
import { formOf } from "@yorisoi/rules/certification/documents";
import {
  manualExample,
  opinionForm,
  opinionItemsOf,
  plainOpinion,
} from "@yorisoi/rules/certification/opinion";
import type { ExampleCase } from "@yorisoi/rules/certification/survey/example-cases";
import { application } from "../../server/test/certification/people.ts";

type Entries = readonly (readonly [key: string, value: FieldValue])[];

const writtenOn = ({ stateForm }: ExampleCase) => day(textOf(stateForm, "writtenOn"));

const diseasesOf = ({ stateForm, edition }: ExampleCase) =>
  rowsIn(formOf("state_form", edition), stateForm, "disease").map(({ text }) => ({
    name: text("name"),
    id: text("id"),
    onset: text("onset"),
  }));

const fromOtherIllness = /^(?:disease|proof)\./u;

/** The application of an example: its diseases, in its year, with what the record does not say of the person. */
export function applicationOf(example: ExampleCase): Values {
  const on = addDays(writtenOn(example), -14);
  const diseases = diseasesOf(example);
  return new Map<string, FieldValue>([
    ...application.filter(([key]) => !fromOtherIllness.test(key)),
    ["appliedOn", on],
    ["explanation.on", on],
    ["explanation.answers", "所得で決まる。上限の表をわたした。"],
    ["doctor.department", "内科"],
    ["wish.troubles", textOf(example.stateForm, "informant.1.difficulties")],
    ["contact.familyMayAnswer", false],
    ["contact.notToCall", ["work"]],
    ["contact.visit", "午前は起きられない日がある。訪問は午後がよい。"],
    ["past.1.source", "person"],
    ...diseases.flatMap(
      ({ name, id, onset }, at): Entries => [
        [`disease.${at + 1}.name`, name],
        [`disease.${at + 1}.id`, id],
        [`disease.${at + 1}.onset`, onset],
      ],
    ),
    ["proof.1.kind", example.edition === "2013" ? "former" : "recipient"],
    ["proof.1.issuer", "見本県"],
    ["proof.1.day", addDays(on, -200)],
    ["proof.1.validUntil", addDays(on, 165)],
  ]);
}

/** The overview survey, with every kind of field in it. */
export const overviewOf = (example: ExampleCase): Values =>
  new Map<string, FieldValue>([
    ["survey.day", writtenOn(example)],
    ["survey.place", "自宅"],
    ["survey.surveyor", "試験 調査員"],
    ["survey.organisation", "見本市"],
    ["survey.number", 1],
    ["service.1.code", "nursing"],
    ["service.1.content", "週に1回、薬を確かめる。"],
    ["service.1.times", 4],
    ["past.1.code", "home-help"],
    ["past.1.content", "掃除"],
    ["past.1.times", 8],
    ["past.1.hours", 12],
    ["community.outings", "treatment-only"],
    ["community.takingPart", "患者会に年2回出る。"],
    ["work.state", "none"],
    ["work.wished", true],
    ["day.place", "home"],
    ["day.words", "10時に起き、昼まで横になる。"],
    ["carers.any", true],
    ["carer.1.relation", "家族"],
    ["carer.1.livesIn", true],
    ["carer.1.hours", 2],
    ["carer.1.health", "腰を痛めている。夜に2回起きる。"],
    ["carers.absent", "横になって待つ。"],
    ["home.place", "with-family"],
    ["home.words", textOf(example.stateForm, "informant.1.difficulties")],
    ["hospital.1.name", "見本病院"],
    ["hospital.1.times", 1],
    ["hospital.1.minutes", 40],
    ["health.drugs", "飲み薬が3種類。朝は眠気が残る。"],
    ["wishes.person", "体調の悪い日だけ、買い物を手伝ってほしい。"],
    ["wishes.from", `${textOf(example.stateForm, "writtenOn").slice(0, 7)}~`],
  ]);

/** Who it is about comes from the case. */
const fromTheCase = /^applicant\./u;

/** What an answer of the opinion says to the grading, and the fields that say it. */
function fieldsByItem(): ReadonlyMap<string, Entries> {
  const groups = fieldsOf(opinionForm("2014")).filter(({ key }) => key.endsWith(".any"));
  const allThere = groups.map(({ key }) => [key, true] as const);
  const said = fieldsOf(opinionForm("2014")).flatMap((spec): readonly (readonly [string, Entries])[] => {
    const { key, kind } = spec;
    const answers: readonly FieldValue[] =
      kind.type === "choice"
        ? kind.options.map(({ code }) => code)
        : kind.type === "yes-no"
          ? [true, false]
          : [];
    const group = allThere.filter(([any]) => any !== key && any.split(".")[0] === key.split(".")[0]);
    return answers.flatMap((answer) =>
      Object.entries(opinionItemsOf(new Map<string, FieldValue>([...group, [key, answer]])).day)
        .slice(0, key.endsWith(".any") ? 0 : 1)
        .map(([item, option]) => [`${item} ${option}`, [...group, [key, answer]]] as const),
    );
  });
  return new Map(said);
}

/** The 24 entries of a case as the doctor gives them: a group of which nothing is there is answered by its 「無」. */
function entriesOf(given: Readonly<Record<string, string>>): Entries {
  const fields = fieldsByItem();
  const isThere = (option: string) => option !== "ない";
  const told = Object.entries(given).map(([item, option]) => ({
    group: item.split(" ")[0] ?? item,
    option,
    entries: fields.get(`${item} ${option}`) ?? [],
  }));
  const groups = new Set(told.filter(({ option }) => isThere(option)).map(({ group }) => group));
  const other: Entries = isThere(given["関節の拘縮 その他"] ?? "ない")
    ? [["contracture.other.part", "手首と手の指"]]
    : [];
  return [...told.filter(({ group }) => groups.has(group)).flatMap(({ entries }) => entries), ...other];
}

/**
 * The opinion about an example. Of 2013 it is the one the manual prints. Of 2014 it is an everyday one, with the illness of
 * the example and with the 24 entries its grade is computed from.
 */
export function opinionOf(example: ExampleCase): Values {
  const plain = example.edition === "2013" ? manualExample : plainOpinion;
  const base = Object.entries(plain).filter(([key]) => !fromTheCase.test(key));
  const [disease] = diseasesOf(example);
  if (example.edition === "2013" || !disease) return new Map(base);
  return new Map<string, FieldValue>([
    ...base,
    ["diagnosis.1.name", disease.name],
    ["diagnosis.1.onset", disease.onset],
    ...entriesOf(example.parts.opinion ?? {}),
  ]);
}
