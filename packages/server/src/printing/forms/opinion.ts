import type { Form, Values } from "@yorisoi/rules/certification";
import {
  abilityDetails,
  ageWhenWritten,
  opinionForm,
  ratingScales,
} from "@yorisoi/rules/certification/opinion";
import type { EditionId } from "@yorisoi/rules/grading";
import { formView } from "../view/form-view.ts";
import { aroundOf, type DocumentPaper, type Sheet, viewOptionsOf } from "./paper.ts";

/** A doctor's opinion to print. */
export interface OpinionPaper extends DocumentPaper {
  readonly edition: EditionId;
}

/** The anchors of the nine ratings with the one that was chosen. */
function ratings(values: Values | null) {
  return ratingScales.map(({ key, ja, anchors }) => ({
    key,
    ja,
    anchors: anchors.map((anchor) => ({ ja: anchor.ja, on: values?.get(key) === String(anchor.level) })),
  }));
}

/** Codes of the procedures in the order of the boxes: who did each has a key of its own. */
function procedureCodes({ sections }: Form): readonly string[] {
  const kind = sections.flatMap(({ fields }) => fields).find(({ key }) => key === "procedures.which")?.kind;
  return kind?.type === "choices" ? kind.options.map(({ code }) => code) : [];
}

/** 医師意見書 of an edition with the 「精神障害の機能評価」 (別紙2, S3 L1139–1330). */
export function opinionSheet(paper: OpinionPaper): Sheet {
  const { edition, values } = paper;
  const form = opinionForm(edition);
  return {
    template: `opinion-${edition}`,
    data: {
      ...aroundOf(paper),
      title: form.ja,
      short: `${form.ja}（${edition === "2013" ? "平成25年度" : "平成26年度から"}）`,
      edition,
      isBlank: values === null,
      age: values && ageWhenWritten(values),
      titles: Object.fromEntries(form.sections.map(({ id, ja }) => [id, ja])),
      ratings: ratings(values),
      abilityDetails,
      procedures: procedureCodes(form),
      ...formView(form, values, { ...viewOptionsOf(paper), yesNo: ["有", "無"], blankRows: 4 }),
    },
  };
}
