import type { FieldSpec, Form } from "@yorisoi/rules/certification";
import { applicationForm } from "@yorisoi/rules/certification/application";
import type { TextKey } from "../../../app/text.ts";
import { texts } from "../../../app/text.ts";
import { withoutFields } from "./without-fields.ts";

/** Filled in at the office: how the paper came, what was seen and explained. */
const ofOffice = ["appliedOn", "way", "disease.#.id", "proxy.paperSeen"];

/** The questions in plain words, for those whose own application it is. Where none stands, the words of the form do. */
const plainQuestions: Readonly<Record<string, TextKey>> = {
  kind: "application.ask.kind",
  "change.why": "application.ask.why",
  "applicant.kind": "application.ask.who",
  "applicant.name": "application.ask.name",
  "applicant.birthDay": "application.ask.birthDay",
  "applicant.address": "application.ask.address",
  "applicant.phone": "application.ask.phone",
  "disease.#.name": "application.ask.disease",
  "disease.#.complication": "application.ask.complication",
  "disease.#.progressive": "application.ask.progressive",
  "disease.#.onset": "application.ask.onset",
  "proof.#.kind": "application.ask.proof",
  "proof.#.disease": "application.ask.proofDisease",
  "proof.#.issuer": "application.ask.issuer",
  "proof.#.day": "application.ask.proofDay",
  "proof.#.validUntil": "application.ask.validUntil",
  handbook: "application.ask.handbook",
  "doctor.has": "application.ask.hasDoctor",
  "doctor.name": "application.ask.doctorName",
  "doctor.facility": "application.ask.hospital",
  "doctor.address": "application.ask.hospitalAddress",
  "doctor.department": "application.ask.department",
  "wish.services": "application.ask.services",
  "wish.troubles": "application.ask.troubles",
  "present.any": "application.ask.present",
  "present.services": "application.ask.presentServices",
  usedBefore: "application.ask.usedBefore",
  notUsed: "application.ask.notUsed",
  "contact.preferred": "application.ask.contact",
  "contact.calls": "application.ask.calls",
  "contact.notToCall": "application.ask.notToCall",
  "contact.messages": "application.ask.messages",
  "contact.sender": "application.ask.sender",
  "contact.diseaseMayStand": "application.ask.mayStand",
  "contact.familyMayAnswer": "application.ask.family",
  "contact.softWords": "application.ask.softWords",
  "contact.furigana": "application.ask.furigana",
  "contact.largePrint": "application.ask.largePrint",
  "contact.english": "application.ask.english",
  "contact.visit": "application.ask.visit",
  "consent.doctor": "application.ask.consentDoctor",
  "consent.pastUse": "application.ask.consentPastUse",
  "consent.note": "application.ask.consentNote",
};

function inPlainWords(spec: FieldSpec): FieldSpec {
  const key = plainQuestions[spec.key];
  return key ? { ...spec, ja: texts.ja[key], en: texts.en[key] } : spec;
}

const form = withoutFields(applicationForm, (key) => ofOffice.includes(key));

/** The application as the person is asked at home: no questions of the office, and plain words. */
export const homeForm: Form = {
  ...form,
  sections: form.sections
    .filter(({ id }) => id !== "explanation")
    .map((section) => ({ ...section, fields: section.fields.map(inPlainWords) })),
};
