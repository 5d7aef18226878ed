import type { EditionId } from "../../grading/index.ts";
import type { FieldSpec, Form, Section } from "../form/index.ts";
import {
  ataxiaFields,
  limbLossFields,
  measureFields,
  paralysisFields,
  weaknessFields,
} from "./sections/body.ts";
import { courseFields } from "./sections/course.ts";
import { headFields, visitFields } from "./sections/head.ts";
import { illnessFields } from "./sections/illness.ts";
import { contractureFields, jointPainFields, skinFields } from "./sections/joints.ts";
import { behaviourFields, epilepsyFields, mentalFields } from "./sections/mind.ts";
import { noteFields } from "./sections/notes.ts";
import { procedureFields } from "./sections/procedures.ts";
import { ratingFields } from "./sections/ratings.ts";
import { cautionFields, infectionFields, riskFields } from "./sections/services.ts";
import { stabilityFields } from "./sections/stability.ts";

const section = (
  id: string,
  ja: string,
  en: string,
  ...fields: readonly (readonly FieldSpec[])[]
): Section => ({
  id,
  ja,
  en,
  fields: fields.flat(),
});

const head = section("head", "申請者・医師", "Applicant and doctor", headFields, visitFields);
const illness = section(
  "illness",
  "1. 傷病に関する意見",
  "1. The illness",
  illnessFields,
  stabilityFields,
  courseFields,
);

function bodyFields(edition: EditionId): readonly FieldSpec[] {
  return [
    measureFields,
    limbLossFields(edition),
    paralysisFields,
    weaknessFields(edition),
    contractureFields(edition),
    jointPainFields(edition),
    ataxiaFields,
    skinFields,
  ].flat();
}

function serviceFields(edition: EditionId): readonly FieldSpec[] {
  return [...riskFields(edition), ...cautionFields(edition), ...infectionFields];
}

const form2013: Form = {
  id: "opinion-2013",
  ja: "医師意見書",
  en: "Doctor's opinion (edition 2013)",
  sections: [
    head,
    illness,
    section(
      "procedures",
      "2. 特別な医療 (現在、定期的に、あるいは頻回に受けている医療)",
      "2. Special medical care",
      procedureFields("2013"),
    ),
    section(
      "mind",
      "3. 心身の状態に関する意見",
      "3. Mind and body: behaviour and mind",
      behaviourFields("2013"),
      mentalFields("2013"),
      epilepsyFields,
    ),
    section("body", "3. 心身の状態に関する意見 (3) 身体の状態", "3. Mind and body: body", bodyFields("2013")),
    section("services", "4. サービス利用に関する意見", "4. Using services", serviceFields("2013")),
    section("notes", "5. その他特記すべき事項", "5. Other notes", noteFields("障害程度区分")),
    section("ratings", "精神障害の機能評価", "Ratings of the mind", ratingFields("2013")),
  ],
};

const form2014: Form = {
  id: "opinion-2014",
  ja: "医師意見書",
  en: "Doctor's opinion (edition 2014)",
  sections: [
    head,
    illness,
    section("body", "2. 身体の状態に関する意見", "2. Body", bodyFields("2014")),
    section(
      "mind",
      "3. 行動及び精神等の状態に関する意見",
      "3. Behaviour and mind",
      behaviourFields("2014"),
      ratingFields("2014"),
      mentalFields("2014"),
      epilepsyFields,
    ),
    section("procedures", "4. 特別な医療", "4. Special medical care", procedureFields("2014")),
    section("services", "5. サービス利用に関する意見", "5. Using services", serviceFields("2014")),
    section("notes", "6. その他特記すべき事項", "6. Other notes", noteFields("障害支援区分")),
  ],
};

const forms: Readonly<Record<EditionId, Form>> = { "2013": form2013, "2014": form2014 };

/**
 * The doctor's opinion (医師意見書) of an edition: every field with the label of the form, our plain words, an example
 * and its source. 2013: 別紙2 of the manual for intractable diseases (S3 L1139–1330), complete. 2014: what the
 * ordinance computes with and the headings a prefecture publishes are certain; the single boxes are second hand and say
 * 要確認 (`editionDifferences`). What is the same thing has the same key in both, so that an opinion can be copied over.
 */
export function opinionForm(edition: EditionId): Form {
  return forms[edition];
}
