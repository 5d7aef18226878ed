import type { EditionId } from "../../grading/index.ts";
import type { Form } from "../form/index.ts";
import { chaptersOf } from "./chapters.ts";
import { fieldsOfItem } from "./item-fields.ts";
import { remarksSection } from "./remark-fields.ts";
import { visitsSection } from "./visit-fields.ts";

function formOf(edition: EditionId): Form {
  return {
    id: `survey-${edition}`,
    ja: "認定調査票",
    en: `Survey sheet (${edition})`,
    sections: [
      ...chaptersOf(edition).map(({ id, ja, en, items }) => ({
        id,
        ja,
        en,
        fields: items.flatMap((item) => fieldsOfItem(edition, item)),
      })),
      remarksSection(edition),
      visitsSection,
    ],
  };
}

const forms: Readonly<Record<EditionId, Form>> = { "2013": formOf("2013"), "2014": formOf("2014") };

/** The sheet of an edition: every item with all its fields, the remarks, the visits. Items come from `grading`. */
export function surveyForm(edition: EditionId): Form {
  return forms[edition];
}
