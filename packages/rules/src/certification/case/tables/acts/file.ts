import type { Act } from "../../act.ts";
import { areSurveyDocuments } from "../../conditions.ts";
import { clerk, secretary } from "../../reader.ts";

/** Acts on the whole file. */
export const fileActs = [
  {
    id: "complete_file",
    event: "file_completed",
    ja: "書類をそろえて審査会へ渡す",
    en: "Complete the file",
    who: [clerk],
    from: ["accepted", "not_ended", "file_open"],
    needs: ["survey_accepted", "opinion_accepted", "past_use", "explained", "receipt"],
    next: {
      by: [clerk],
      when: (state) => areSurveyDocuments(state, "accepted") && state.documents.opinion.status === "accepted",
    },
    opens: ["application", "state_form", "overview", "survey", "opinion"],
  },
  {
    id: "reopen_file",
    event: "file_reopened",
    ja: "書類をもう一度開く",
    en: "Open the file again",
    who: [clerk, secretary],
    from: ["file_complete", "not_ended"],
    needs: [],
    next: null,
    opens: [],
  },
] as const satisfies readonly Act[];
