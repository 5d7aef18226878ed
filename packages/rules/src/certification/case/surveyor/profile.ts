import type { Words } from "../words.ts";
import type { Candidate } from "./candidate.ts";
import { bestOf, isMedical, qualifications } from "./qualifications.ts";

/** What the person is shown about the surveyor before the visit (S3 L627, row 178), beside the name. */
export interface SurveyorProfile {
  readonly lines: readonly Words[];
}

const mayWish: Words = {
  ja: "別の調査員を希望できます。理由は言わなくてもかまいません。",
  en: "You may ask for another surveyor, without saying why.",
};

/** The profile of a surveyor: qualification, experience and employer in plain words; never other people's cases. */
export function surveyorProfile(candidate: Candidate): SurveyorProfile {
  const best = bestOf(candidate.qualifications);
  const { ja, en } = qualifications[best];
  const surveys = Object.values(candidate.experience).reduce((sum, count) => sum + count, 0);
  const lines: readonly (Words | null)[] = [
    best === "none" ? null : { ja: `資格: ${ja}`, en: `Qualification: ${en}` },
    surveys > 0
      ? {
          ja: `難病のある人の調査を、${surveys}回しています。`,
          en: `Has done ${surveys} surveys of people with intractable diseases.`,
        }
      : null,
    candidate.contractor
      ? {
          ja: "市町村に頼まれた事業者の人です。秘密を守る決まりがあります。",
          en: "Works for a provider asked by the municipality, and is bound to secrecy.",
        }
      : {
          ja: "市町村の職員です。秘密を守る決まりがあります。",
          en: "Works for the municipality, and is bound to secrecy.",
        },
    isMedical(best)
      ? null
      : {
          ja: "保健所の保健師などに、いっしょに来てもらえるか聞いています。",
          en: "A public health nurse is asked to come along.",
        },
    mayWish,
  ];
  return { lines: lines.flatMap((line) => line ?? []) };
}
