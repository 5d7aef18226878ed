import type { FieldValue } from "../src/certification/changes/index.ts";

/** A whole application at the window: lupus, a recipient certificate, home help wished for. */
export const whole: Readonly<Record<string, FieldValue>> = {
  kind: "new",
  appliedOn: "2026-04-01",
  way: "window",
  "applicant.kind": "person",
  "applicant.name": "見本 𠮷子",
  "applicant.birthDay": "1980-05-06",
  "applicant.address": "見本市見本1-2",
  "applicant.phone": "090-0000-0000",
  "disease.1.name": "全身性エリテマトーデス",
  "disease.1.onset": "2008~",
  "proof.1.kind": "recipient",
  "proof.1.day": "2025-10-01",
  "proof.1.validUntil": "2026-09-30",
  "doctor.has": true,
  "doctor.name": "見本 医師",
  "doctor.facility": "見本病院",
  "doctor.address": "見本市見本3",
  "wish.services": ["home-care"],
  "present.any": false,
  usedBefore: "yes",
  "past.1.code": "home-help",
  "past.1.content": "掃除",
  "past.1.times": 8,
  "past.1.hours": 12,
  "contact.preferred": "phone",
  "contact.calls": true,
  "contact.messages": false,
  "contact.sender": "without_section",
  "explanation.given": true,
  "explanation.on": "2026-04-01",
  "explanation.questions": "費用はかかるか",
  "consent.doctor": true,
  "consent.pastUse": true,
};

export const valuesOf = (more: Readonly<Record<string, FieldValue | undefined>> = {}) =>
  new Map(
    Object.entries({ ...whole, ...more }).filter(
      (entry): entry is [string, FieldValue] => entry[1] !== undefined,
    ),
  );
