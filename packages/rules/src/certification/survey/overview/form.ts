import { dayField, type Form, shortText, wholeNumber } from "../../form/index.ts";
import { life } from "./life-sections.ts";
import { services } from "./services-section.ts";

/**
 * 概況調査: not for the grade, but for what a municipality grants. The headings are those in use; the text of the
 * official sheet was not at hand, so that fields without a line of the seed are ours and say so (`source`).
 */
export const overviewForm: Form = {
  id: "overview",
  ja: "概況調査票",
  en: "Overview survey",
  sections: [
    {
      id: "survey",
      ja: "調査実施者",
      en: "The survey",
      fields: [
        dayField("survey.day", "実施日", "Day", "ours", { required: true }),
        shortText("survey.place", "実施場所", "Place", "ours"),
        shortText("survey.surveyor", "実施者の氏名", "Surveyor", "ours", { required: true }),
        shortText("survey.organisation", "所属機関", "Organisation", "ours"),
        wholeNumber(1, 99, "回")("survey.number", "何回目の調査か", "Which survey this is", "ours"),
      ],
    },
    ...services,
    ...life,
  ],
};
