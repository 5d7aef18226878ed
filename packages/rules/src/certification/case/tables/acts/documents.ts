import type { Act } from "../../act.ts";
import { hasOpenVisit, isSurveyorBarred, wasVisited } from "../../conditions.ts";
import type { CaseDocument } from "../../event.ts";
import type { Gate } from "../../gates.ts";
import type { Need } from "../../needs.ts";
import { clerk, doctor, doctorByLink, surveyor, type Who } from "../../reader.ts";
import type { CaseState } from "../../state.ts";
import { caseDocuments } from "../kinds.ts";

interface Writing {
  readonly document: CaseDocument;
  readonly writers: readonly Who[];
  readonly from: readonly Gate[];
  readonly toBegin: readonly Need[];
  readonly toSend: readonly Need[];
  /** Whether the writer is asked for it now. */
  readonly isDue: (state: CaseState) => boolean;
}

const isWritable = (state: CaseState) => !isSurveyorBarred(state) && !state.surveyor?.isOtherWished;

/** Whoever was asked writes; what came on paper is keyed by the clerk. */
const opinionWriters: readonly Who[] = [
  { ...doctor, only: ({ opinion }) => opinion.request?.way === "account" },
  { ...doctorByLink, only: ({ opinion }) => opinion.request?.way === "link" },
  { ...clerk, only: ({ opinion }) => opinion.status === "arrived_on_paper" },
];

const ofSurvey = {
  writers: [surveyor],
  from: ["has_surveyor", "surveyor_may"],
  toSend: ["visited"],
  isDue: (state) => isWritable(state) && (wasVisited(state) || hasOpenVisit(state)),
} as const satisfies Partial<Writing>;

const writings: readonly Writing[] = [
  { ...ofSurvey, document: "state_form", toBegin: ["conflict_declared", "pack_read"] },
  { ...ofSurvey, document: "overview", toBegin: ["conflict_declared", "past_use"] },
  { ...ofSurvey, document: "survey", toBegin: ["conflict_declared", "pack_read", "state_form_first"] },
  {
    document: "opinion",
    writers: opinionWriters,
    from: ["opinion_coming"],
    toBegin: [],
    toSend: [],
    isDue: () => true,
  },
];

/** The acts on one document: begun, sent, sent back with questions, answered, accepted. */
function actsOn({ document, writers, from, toBegin, toSend, isDue }: Writing): readonly Act[] {
  const { ja, en } = caseDocuments[document];
  const rest = {
    document,
    from: ["accepted", "not_ended", "file_open", ...from] as readonly Gate[],
    opens: [document],
  };
  const checked = { ...rest, from: ["accepted", "not_ended", "file_open"] as readonly Gate[] };
  return [
    {
      ...rest,
      id: `begin_${document}`,
      event: "document_begun",
      ja: `${ja}を書き始める`,
      en: `Begin: ${en}`,
      who: writers,
      whileDocument: ["none"],
      needs: toBegin,
      next: { by: writers, when: isDue },
    },
    {
      ...rest,
      id: `answer_${document}`,
      event: "question_answered",
      ja: `${ja}の質問に答える`,
      en: `Answer questions: ${en}`,
      who: writers,
      whileDocument: ["sent_back"],
      needs: [],
      next: {
        by: writers,
        when: ({ documents }) => documents[document].questions.some(({ isAnswered }) => !isAnswered),
      },
    },
    {
      ...rest,
      id: `send_${document}`,
      event: "document_sent",
      ja: `${ja}を送る`,
      en: `Send: ${en}`,
      who: writers,
      whileDocument: ["begun", "sent_back"],
      needs: [...toSend, "document_complete", "no_differences", "questions_answered"],
      next: {
        by: writers,
        when: (state) =>
          isDue(state) && state.documents[document].questions.every(({ isAnswered }) => isAnswered),
      },
    },
    {
      ...checked,
      id: `accept_${document}`,
      event: "document_accepted",
      ja: `${ja}を確かめて受け取る`,
      en: `Accept: ${en}`,
      who: [clerk],
      whileDocument: ["sent"],
      needs: ["document_complete", "no_differences"],
      next: { by: [clerk], when: () => true },
    },
    {
      ...checked,
      id: `send_back_${document}`,
      event: "document_sent_back",
      ja: `${ja}について質問する`,
      en: `Ask questions: ${en}`,
      who: [clerk],
      whileDocument: ["sent", "accepted"],
      needs: [],
      next: null,
    },
  ];
}

/** Acts on the four documents written after the application. */
export const documentActs: readonly Act[] = writings.flatMap(actsOn);
